//! Who of a list is in the register already, and why.
//!
//! This is the only place that says of a row and a record that they are one person. The
//! same number is; the same name and birth date are, unless both have valid numbers that
//! differ; the same name and phone probably are. People whose data is blocked are in no
//! list: a row of theirs stays out without a word of why.

use std::collections::HashSet;

use domain::{BirthDate, Day, Iin, NamePart, VolunteerId};
use messages::Message;
use search::Likeness;
use store::StoreError;

use super::{Plan, Verdict};
use crate::{
    Register,
    import::{Draft, Fix, Judged, ProblemCode, ProblemKind},
};

/// Who in the register a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// Their record.
    pub id: VolunteerId,
    /// What tells so.
    pub why: Likeness,
    /// Nobody needs to look.
    pub sure: bool,
    /// How many records look like this row.
    pub records: u32,
}

impl Known {
    /// What tells so, in words.
    pub fn reason(&self) -> Message {
        match self.why {
            Likeness::SameIin => messages::import_known_iin(),
            Likeness::SameNameAndBirth => messages::import_known_name_birth(),
            Likeness::SameNameAndPhone => messages::import_known_name_phone(),
        }
    }
}

/// Says of each row whether its person is new.
///
/// What the list alone decides is known from judging; only where the register has people
/// are the rest of the rows looked up, on two threads.
pub(super) fn weighed(register: &Register, mut judged: Judged) -> Result<Plan, StoreError> {
    let mut verdicts: Vec<Verdict> = (0..judged.len())
        .map(|row| verdict_of_list(&judged, row))
        .collect();
    let closed = Closed::of(register)?;
    let columns = register.store().columns();
    let mut found = Vec::new();
    if !columns.is_empty() || !closed.is_empty() {
        let middle = judged.len() / 2;
        let look = |rows| looked_up(register, &columns, &closed, &judged, &verdicts, rows);
        let (first, second) = std::thread::scope(|scope| {
            let first = scope.spawn(|| look(0..middle));
            let second = look(middle..judged.len());
            (first.join(), second)
        });
        found = first.unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
        found.extend(second?);
    }
    drop(columns);
    let mut known = Vec::with_capacity(found.len());
    for (row, met) in found {
        let index = row as usize;
        verdicts[index] = match met {
            Met::Closed => {
                judged.tell(index, ProblemCode::Closed);
                match judged.settle(index, ProblemCode::Closed) {
                    Some(_) => Verdict::LeftOut,
                    None => Verdict::Refused,
                }
            }
            Met::Here(here) => {
                known.push((row, here));
                if here.sure {
                    Verdict::Exists(here.id)
                } else {
                    match judged.settle(index, ProblemCode::ProbablyHere) {
                        Some(Fix::Accept) => Verdict::Exists(here.id),
                        Some(Fix::Other) => verdict_of_list(&judged, index),
                        Some(Fix::Without | Fix::LeaveOut) => Verdict::LeftOut,
                        None => {
                            judged.tell(index, ProblemCode::ProbablyHere);
                            Verdict::Perhaps(here.id)
                        }
                    }
                }
            }
        };
    }
    let brake = super::Brake::of(&judged, &verdicts, &known);
    Ok(Plan {
        judged,
        verdicts,
        known,
        brake,
        chosen: None,
        remembered: None,
        sender: None,
    })
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
        let probably = problems.has(ProblemCode::PossibleDuplicateInFile)
            && !problems.has(ProblemCode::SamePersonOtherSheet);
        return if probably {
            Verdict::PerhapsTwice
        } else {
            Verdict::Twice
        };
    }
    match problems.kind() {
        Some(ProblemKind::Ask) => Verdict::Ask,
        Some(ProblemKind::Error | ProblemKind::Note) | None => Verdict::New,
    }
}

/// Whom a row met in the register.
enum Met {
    Here(Known),
    /// Somebody whose data is blocked.
    Closed,
}

fn looked_up(
    register: &Register,
    columns: &search::Columns,
    closed: &Closed,
    judged: &Judged,
    verdicts: &[Verdict],
    rows: std::ops::Range<usize>,
) -> Result<Vec<(u32, Met)>, StoreError> {
    let mut found = Vec::new();
    let mut position = rows.start;
    let mut failed = None;
    judged.each(rows, |row| {
        let index = position;
        position += 1;
        let goes_in = match verdicts[index] {
            Verdict::New | Verdict::Ask | Verdict::PerhapsTwice => true,
            Verdict::Exists(_)
            | Verdict::Perhaps(_)
            | Verdict::Twice
            | Verdict::Refused
            | Verdict::LeftOut => false,
        };
        let Some(draft) = row.draft().filter(|_| goes_in) else {
            return true;
        };
        let at = u32::try_from(index).unwrap_or(u32::MAX);
        if closed.has(&draft) {
            found.push((at, Met::Closed));
            return true;
        }
        match known(register, columns, &draft) {
            Ok(here) => found.extend(here.map(|here| (at, Met::Here(here)))),
            Err(error) => failed = Some(error),
        }
        failed.is_none()
    });
    failed.map_or(Ok(found), Err)
}

/// The record of the same person, the surest first.
fn known(
    register: &Register,
    columns: &search::Columns,
    draft: &Draft,
) -> Result<Option<Known>, StoreError> {
    let part = |part: &Option<NamePart>| part.as_ref().map(|part| part.as_str().to_owned());
    let similar = columns.similar(&search::Draft {
        surname: part(&draft.name.surname),
        given: part(&draft.name.given),
        patronymic: part(&draft.name.patronymic),
        birth: draft.birth,
        iin: draft.iin,
        phones: draft.phones.clone(),
    });
    let mut records = 0;
    let mut best: Option<Known> = None;
    for like in similar {
        let sure = match like.why {
            Likeness::SameIin => true,
            Likeness::SameNameAndBirth | Likeness::SameNameAndPhone => {
                // Two valid numbers are two people.
                let other = match draft.iin {
                    Some(iin) => register
                        .store()
                        .volunteer(like.id)?
                        .is_some_and(|person| person.iin.is_some_and(|other| other != iin)),
                    None => false,
                };
                if other {
                    continue;
                }
                like.why == Likeness::SameNameAndBirth
            }
        };
        records += 1;
        if best.is_none_or(|known| sure && !known.sure) {
            best = Some(Known {
                id: like.id,
                why: like.why,
                sure,
                records: 0,
            });
        }
    }
    Ok(best.map(|known| Known { records, ..known }))
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
