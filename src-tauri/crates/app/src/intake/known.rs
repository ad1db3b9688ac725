//! Who of a list is in the register already, and why.
//!
//! That is said by the rules of the duplicates page and by nothing else: the same signs,
//! the same rules switched off, and whoever was told apart stays apart. Who is certainly
//! one person needs no look; who possibly is stays out until somebody says so. People
//! whose data is blocked are in no list: a row of theirs stays out without a word of why.

use std::collections::HashSet;
use std::sync::OnceLock;

use domain::{BirthDate, Certainty, Day, Evidence, Iin, NamePart, VolunteerId};
use messages::Message;
use search::{Columns, Comparer, Lineup, Portrait};
use store::StoreError;

use super::{Plan, Verdict};
use crate::{
    Register,
    duplicates::{self, Apart},
    import::{Draft, Fix, Judged, JudgedRow, Look, ProblemCode, ProblemKind},
};

/// Who in the register a row is, or may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// Their record.
    pub id: VolunteerId,
    /// What speaks for it.
    pub evidence: Evidence,
    /// How many records look like this row.
    pub records: u32,
}

impl Known {
    /// Nobody needs to look.
    pub fn is_sure(&self) -> bool {
        self.evidence.certainty == Certainty::Certain
    }

    /// What speaks for it and what against, without the names that it is about.
    pub fn signs(&self) -> Vec<Message> {
        let nobody = Portrait::default();
        duplicates::reasons(self.evidence.signs, &nobody, &nobody)
    }
}

/// Whom a row met in the register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Met {
    Here(Known),
    /// Somebody whose data is blocked.
    Closed,
}

/// Hands over what looks rows up in the register. `guests`: guests who are no volunteers are
/// looked through as well. `many`: nearly the whole list will be.
pub(super) fn looking<T>(
    register: &Register,
    guests: bool,
    many: bool,
    with: impl FnOnce(&Look<'_, Met>) -> T,
) -> Result<T, StoreError> {
    let store = register.store();
    let closed = Closed::of(register)?;
    let off = store.settings().duplicate_rules_off.clone();
    let decided = store.pairs();
    let apart = Apart::of(&decided);
    let columns = store.columns();
    let comparer = OnceLock::new();
    let among_guests = OnceLock::new();
    let mut of_guests = Columns::new();
    if guests {
        let known = crate::desk::guests_of_all_events(register)?;
        of_guests.put_all(known.iter().map(|person| (person, domain::Timestamp(0))));
    }
    let look = |row: &JudgedRow, portrait: &Portrait, names: &mut Lineup| {
        if !closed.is_empty() && row.draft().is_some_and(|draft| closed.has(&draft)) {
            return Some(Met::Closed);
        }
        let prepared = |columns| {
            if many {
                Comparer::prepared(columns, &off)
            } else {
                Comparer::new(columns, &off)
            }
        };
        let mut alike = Vec::new();
        if !columns.is_empty() {
            let comparer = comparer.get_or_init(|| prepared(&columns));
            alike.extend(comparer.alike_in(names, portrait));
        }
        if !of_guests.is_empty() {
            let comparer = among_guests.get_or_init(|| prepared(&of_guests));
            let more = comparer.alike_in(names, portrait);
            // Whoever is surely somebody is that one; a volunteer goes before a guest.
            let is_sure = |one: &search::Alike| one.evidence.certainty == Certainty::Certain;
            if more.first().is_some_and(is_sure) && !alike.first().is_some_and(is_sure) {
                alike.splice(0..0, more);
            } else {
                alike.extend(more);
            }
        }
        let best = alike.first()?;
        let one_more = |other: &&search::Alike| !apart.has(&decided, best.id, other.id);
        Some(Met::Here(Known {
            id: best.id,
            evidence: best.evidence,
            records: crate::count::small(alike.iter().filter(one_more).count()),
        }))
    };
    Ok(with(&look))
}

impl Plan {
    /// Puts what was met anew in the place of what was met by these rows before.
    pub(super) fn meet(&mut self, renewed: Vec<(u32, Option<Met>)>) {
        let again = |row: &u32| renewed.binary_search_by_key(row, |(row, _)| *row).is_ok();
        self.met.retain(|(row, _)| !again(row));
        let found = renewed.into_iter();
        self.met
            .extend(found.filter_map(|(row, met)| Some((row, met?))));
        self.met.sort_unstable_by_key(|(row, _)| *row);
    }

    /// Says of each row what becomes of it, and whether the list is held.
    pub(super) fn weigh(&mut self) {
        let judged = &mut self.judged;
        self.verdicts.clear();
        let rows = 0..judged.len();
        self.verdicts
            .extend(rows.map(|row| verdict_of_list(judged, row)));
        for (row, met) in &self.met {
            let row = *row as usize;
            let goes_in = match self.verdicts[row] {
                Verdict::New | Verdict::Ask | Verdict::PerhapsTwice => true,
                Verdict::Exists(_)
                | Verdict::Perhaps(_)
                | Verdict::Twice
                | Verdict::Refused
                | Verdict::LeftOut => false,
            };
            if !goes_in {
                continue;
            }
            self.verdicts[row] = match met {
                Met::Closed => match judged.say(row, ProblemCode::Closed) {
                    Some(_) => Verdict::LeftOut,
                    None => Verdict::Refused,
                },
                Met::Here(here) if here.is_sure() => Verdict::Exists(here.id),
                Met::Here(here) => match judged.say(row, ProblemCode::ProbablyHere) {
                    Some(Fix::Accept) => Verdict::Exists(here.id),
                    Some(Fix::Other) => verdict_of_list(judged, row),
                    Some(Fix::Without | Fix::LeaveOut) => Verdict::LeftOut,
                    None => Verdict::Perhaps(here.id),
                },
            };
        }
        self.brake = super::Brake::of(self);
    }
}

/// What the list alone says of a row. A row without a name has a problem that keeps it out.
fn verdict_of_list(judged: &Judged, row: usize) -> Verdict {
    if judged.is_left_out(row) {
        return Verdict::LeftOut;
    }
    let problems = judged.problems(row);
    if problems.kind() == Some(ProblemKind::Error) {
        return Verdict::Refused;
    }
    if judged.duplicate_of(row).is_some() {
        return if judged.is_surely_repeated(row) {
            Verdict::Twice
        } else {
            Verdict::PerhapsTwice
        };
    }
    match problems.kind() {
        Some(ProblemKind::Ask) => Verdict::Ask,
        Some(ProblemKind::Error | ProblemKind::Note) | None => Verdict::New,
    }
}

/// The people whose data is blocked, as far as a row can be theirs.
#[derive(Debug, Default)]
pub(crate) struct Closed {
    numbers: HashSet<Iin>,
    names: HashSet<(String, Day)>,
}

impl Closed {
    pub(crate) fn of(register: &Register) -> Result<Self, StoreError> {
        let ids: Vec<VolunteerId> = register.store().blocked().into_iter().collect();
        let mut closed = Self::default();
        for person in register.store().volunteers(&ids)? {
            let mut said = register.store().halves(person.id)?;
            said.push(person);
            for person in said {
                closed.numbers.extend(person.iin);
                if let Some(BirthDate::Day(day)) = person.birth {
                    closed.names.insert((name_key(&person.name), day));
                }
            }
        }
        Ok(closed)
    }

    fn is_empty(&self) -> bool {
        self.numbers.is_empty() && self.names.is_empty()
    }

    fn has(&self, draft: &Draft) -> bool {
        self.has_person(draft.iin.as_ref(), &draft.name, draft.birth.as_ref())
    }

    /// Whether this is surely one of them: the same number, or the same name and birth date.
    pub(crate) fn has_person(
        &self,
        iin: Option<&Iin>,
        name: &domain::PersonName,
        birth: Option<&BirthDate>,
    ) -> bool {
        if iin.is_some_and(|iin| self.numbers.contains(iin)) {
            return true;
        }
        match birth {
            Some(BirthDate::Day(day)) if !self.names.is_empty() => {
                self.names.contains(&(name_key(name), *day))
            }
            _ => false,
        }
    }
}

/// Surname and given name by the key of the search.
fn name_key(name: &domain::PersonName) -> String {
    let part = |part: &Option<NamePart>| {
        part.as_ref()
            .map(|part| search::fold(part.as_str()))
            .unwrap_or_default()
    };
    format!("{} {}", part(&name.surname), part(&name.given))
}
