//! Marks by what stands on paper: the codes of lines, badge numbers, IIN and phones, a sheet
//! of a hundred rows in one action with the true times.
//!
//! Source: DOMAIN rules 31 and 36; FEATURES 53.

use std::collections::{BTreeMap, BTreeSet};

use changes::{Act, Shifts};
use domain::codes::{RowCode, SerialCode, plain_code};
use domain::{
    Deed, Direct, EventId, Iin, MarkSource, ParticipationId, Phone, ShiftId, Timestamp,
    VolunteerId, clean,
};
use messages::Message;

use crate::attendance::{NewMark, count, entries, mark_in};
use crate::events::WorkRefused;
use crate::{Ctx, Register, assigning::shown, papers::work, register::Did};

/// Somebody whom a text may mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Who, under the id that the person is shown by.
    pub volunteer: VolunteerId,
    /// The full name.
    pub name: String,
    /// The code of the person's line on the sheets of the event; empty for somebody who is
    /// not on its list.
    pub code: String,
}

/// What a typed text means.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// As it was typed.
    pub text: String,
    /// The code of a paper line as it is printed, if it is one.
    pub code: Option<String>,
    /// Whom it means: one is sure, of several a person chooses.
    pub people: Vec<Named>,
    /// Of a code with a slip: whose code is nearly so.
    pub like: Vec<Named>,
    /// It is what the QR code of a sheet of this event says: of which of its shifts, or of
    /// the event as a whole.
    pub sheet: Option<SheetOf>,
    /// Why it means nobody, or that several have to be told apart.
    pub message: Option<Message>,
}

/// What a sheet is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetOf {
    /// The event as a whole.
    Event,
    /// One of its shifts.
    Shift(ShiftId),
}

/// A row of a sheet as it is entered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The code of the line, or another number of the person.
    pub text: String,
    /// When the person came.
    pub came: Option<Timestamp>,
    /// When the person went.
    pub went: Option<Timestamp>,
}

/// A sheet as it is entered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The shift or session that it is of; `None` is the event as a whole.
    pub shift: Option<ShiftId>,
    /// Its rows.
    pub rows: Vec<Row>,
}

/// The people of an event by their codes.
struct Codes {
    event: EventId,
    ids: Vec<(ParticipationId, VolunteerId)>,
    /// The codes as they are printed, each with the person.
    printed: Vec<(String, VolunteerId)>,
    badges: BTreeMap<String, VolunteerId>,
}

/// Says of each text whom it means.
///
/// # Errors
/// [`WorkRefused::Missing`], [`WorkRefused::NotAllowed`], [`WorkRefused::Store`].
pub fn read(
    register: &Register,
    event: EventId,
    texts: &[String],
) -> Result<Vec<Line>, WorkRefused> {
    register.may_in(Deed::MarkPeople, event)?;
    let codes = Codes::of(register, event)?;
    texts
        .iter()
        .map(|text| codes.read(register, text))
        .collect()
}

/// Makes the marks of a paper sheet in one action, each with its true time and the code of
/// its line. A row that was entered before is passed over. How many marks were made.
///
/// # Errors
/// [`WorkRefused::Lines`] names every row that cannot be taken, and those of every action;
/// then nothing was written.
pub fn mark(
    register: &Register,
    ctx: &Ctx,
    event: EventId,
    sheet: &Sheet,
) -> Result<Did<u32>, WorkRefused> {
    register.may_in(Deed::MarkPeople, event)?;
    let codes = Codes::of(register, event)?;
    let mut marks = Vec::with_capacity(sheet.rows.len());
    let mut refused = Vec::new();
    for (number, row) in sheet.rows.iter().enumerate() {
        match codes.marks_of(register, sheet.shift, row)? {
            Ok(of_row) => marks.extend(of_row),
            Err(message) => refused.push((number, message)),
        }
    }
    if !refused.is_empty() {
        return Err(WorkRefused::Lines(refused));
    }
    let known = crate::attendance::known(register, event)?;
    let known: BTreeMap<VolunteerId, _> =
        known.into_iter().map(|one| (one.volunteer, one)).collect();
    let mut entered = BTreeSet::new();
    marks.retain(|mark| {
        let same = known.get(&mark.volunteer).is_some_and(|one| {
            one.marks.iter().any(|told| {
                let what = &told.what;
                told.void.is_none()
                    && what.source == MarkSource::Paper
                    && (what.direct, what.at, what.shift) == (mark.direct, mark.at, mark.shift)
            })
        });
        !same && entered.insert((mark.volunteer, mark.direct, mark.at))
    });
    let act = Act::PeopleMarked {
        marks: count(marks.len()),
    };
    register.write(ctx, act, entries, |tx| {
        mark_in(register, tx, ctx, event, &marks)
    })
}

impl Codes {
    fn of(register: &Register, event: EventId) -> Result<Self, WorkRefused> {
        work::event(register, event)?.ok_or(WorkRefused::Missing)?;
        let people = work::people(register, event)?;
        let ids: Vec<_> = people
            .iter()
            .map(|one| (one.id, shown(register, one.volunteer)))
            .collect();
        let all: Vec<ParticipationId> = ids.iter().map(|(id, _)| *id).collect();
        let printed = RowCode::of_all(&all).into_iter().zip(&ids);
        let printed = printed.map(|(code, (_, person))| (code.to_string(), *person));
        let badges = people.iter().flat_map(|one| {
            let held = one.card.badges.iter().filter(|badge| badge.void.is_none());
            held.filter_map(|badge| Some((plain_code(&badge.what.number)?, one.volunteer)))
        });
        Ok(Self {
            printed: printed.collect(),
            badges: badges
                .map(|(number, person)| (number, shown(register, person)))
                .collect(),
            event,
            ids,
        })
    }

    fn read(&self, register: &Register, text: &str) -> Result<Line, WorkRefused> {
        let typed = clean(text).text;
        let mut line = Line {
            text: text.to_owned(),
            code: None,
            people: Vec::new(),
            like: Vec::new(),
            sheet: None,
            message: None,
        };
        if typed.is_empty() {
            line.message = Some(messages::lines_empty());
            return Ok(line);
        }
        if let Some((sheet, _)) = search::scanned(&typed, sheet_read) {
            match self.sheet(register, sheet)? {
                Ok(of) => line.sheet = Some(of),
                Err(message) => line.message = Some(message),
            }
        } else if let Some(people) = by_number(register, &typed) {
            line.people = self.named(register, people)?;
            if line.people.is_empty() {
                line.message = Some(messages::lines_nobody());
            }
        } else if let Some((number, _)) = search::scanned(&typed, SerialCode::parse) {
            let person = self.badges.get(&number.scanned()).copied();
            line.people = self.named(register, person)?;
            if line.people.is_empty() {
                line.message = Some(messages::lines_nobody());
            }
        } else if let Some((code, _)) = search::scanned(&typed, RowCode::parse) {
            line.code = Some(code.to_string());
            let may_be = self.ids.iter().filter(|(id, _)| code.may_be(id));
            line.people = self.named(register, may_be.map(|(_, person)| *person))?;
            if line.people.is_empty() {
                line.message = Some(messages::lines_unknown(code.to_string()));
            }
        } else {
            line.like = self.like(register, &typed)?;
            line.message = Some(match line.like.as_slice() {
                [one] => messages::lines_mistyped_like(typed, one.code.clone(), one.name.clone()),
                _ => messages::lines_mistyped(typed),
            });
        }
        if line.people.len() > 1 {
            line.message = Some(messages::lines_several(text.to_owned()));
        }
        Ok(line)
    }

    /// Of what in this event a scanned sheet is, or whose it is otherwise.
    fn sheet(
        &self,
        register: &Register,
        (event, shift): (Option<EventId>, Option<ShiftId>),
    ) -> Result<Result<SheetOf, Message>, WorkRefused> {
        let shift = match shift {
            Some(id) => {
                let record = register.store().record::<Shifts>(id)?;
                record
                    .and_then(|record| changes::shift(id, &record))
                    .filter(|shift| !shift.deleted)
            }
            None => None,
        };
        let Some(of) = event.or_else(|| shift.as_ref().map(|shift| shift.event)) else {
            return Ok(Err(messages::lines_sheet_unknown()));
        };
        if of == self.event {
            let shift = shift.map(|shift| SheetOf::Shift(shift.id));
            return Ok(Ok(shift.unwrap_or(SheetOf::Event)));
        }
        let other = work::event(register, of)?;
        Ok(Err(other
            .map_or_else(messages::lines_sheet_unknown, |event| {
                messages::lines_sheet_other(messages::Titles::from(&event.titles))
            })))
    }

    /// Those whose code is one slip away: a wrong, missing or added sign, or two neighbours
    /// swapped.
    fn like(&self, register: &Register, typed: &str) -> Result<Vec<Named>, WorkRefused> {
        let Some(typed) = plain_code(typed) else {
            return Ok(Vec::new());
        };
        let like = self
            .printed
            .iter()
            .filter(|(code, _)| one_slip(code, &typed));
        self.named(register, like.map(|(_, person)| *person))
    }

    /// The marks of a row, or why there are none.
    fn marks_of(
        &self,
        register: &Register,
        shift: Option<ShiftId>,
        row: &Row,
    ) -> Result<Result<Vec<NewMark>, Message>, WorkRefused> {
        let line = self.read(register, &row.text)?;
        let person = match (line.people.as_slice(), line.message) {
            ([one], None) => one.volunteer,
            (_, message) => return Ok(Err(message.unwrap_or_else(messages::lines_nobody))),
        };
        if let (Some(came), Some(went)) = (row.came, row.went)
            && went <= came
        {
            return Ok(Err(messages::lines_times()));
        }
        let seen = [(Direct::In, row.came), (Direct::Out, row.went)];
        let marks: Vec<NewMark> = seen
            .into_iter()
            .filter_map(|(direct, at)| {
                Some(NewMark {
                    volunteer: person,
                    shift,
                    direct,
                    at: at?,
                    source: MarkSource::Paper,
                    line: line.code.clone(),
                })
            })
            .collect();
        if marks.is_empty() {
            return Ok(Err(messages::lines_no_time()));
        }
        Ok(Ok(marks))
    }

    /// People by name, each once, in the order of their ids; who is deleted or blocked is
    /// left out.
    fn named(
        &self,
        register: &Register,
        people: impl IntoIterator<Item = VolunteerId>,
    ) -> Result<Vec<Named>, WorkRefused> {
        let people: BTreeSet<VolunteerId> = people.into_iter().collect();
        let mut named = Vec::with_capacity(people.len());
        for id in people {
            let person = register.store().volunteer(id)?;
            let person = person.filter(|person| !person.deleted && person.blocked.is_none());
            let code = self.printed.iter().find(|(_, of)| *of == id);
            named.extend(person.map(|person| Named {
                volunteer: person.id,
                name: person.name.full(),
                code: code.map(|(code, _)| code.clone()).unwrap_or_default(),
            }));
        }
        Ok(named)
    }
}

/// What the QR code of a sheet says ([`crate::papers::sheets::sheet_code`]).
fn sheet_read(text: &str) -> Option<(Option<EventId>, Option<ShiftId>)> {
    let text = text.to_lowercase();
    let event = text.parse().ok().map(|event| (Some(event), None));
    event.or_else(|| text.parse().ok().map(|shift| (None, Some(shift))))
}

/// Whom a number of the register means, or an id; `None` if the text is none of them.
fn by_number(register: &Register, typed: &str) -> Option<Vec<VolunteerId>> {
    if let Ok(id) = typed.parse::<VolunteerId>() {
        return Some(vec![shown(register, id)]);
    }
    let digits = typed.chars().filter(char::is_ascii_digit).count();
    let is_number = typed
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, ' ' | '-' | '+' | '(' | ')'));
    if !is_number || digits < 10 {
        return None;
    }
    let columns = register.store().columns();
    let people = if digits == 12 {
        Iin::parse(typed).ok().map(|iin| columns.with_iin(&iin))
    } else {
        let phone = Phone::parse(typed).ok();
        phone.map(|phone| columns.with_phone(&phone))
    };
    Some(people.unwrap_or_default())
}

/// Whether one text becomes the other by one wrong, missing or added sign, or by swapping two
/// neighbours.
fn one_slip(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let alike = one.iter().zip(&other).take_while(|(a, b)| a == b).count();
    let (one, other) = (&one[alike..], &other[alike..]);
    match (one, other) {
        ([_, rest @ ..], [_, others @ ..]) if rest == others => true,
        ([a, b, rest @ ..], [c, d, others @ ..]) if (a, b, rest) == (d, c, others) => true,
        ([_, rest @ ..], others) if rest == others => true,
        (rest, [_, others @ ..]) => rest == others,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use domain::codes::check_character;

    use super::*;

    #[test]
    fn one_slip_is_a_wrong_a_missing_an_added_or_a_swapped_sign() {
        for slip in ["3F7X", "3F7", "3F77K", "F37K", "3FK7", "3F7KA"] {
            assert!(one_slip("3F7K", slip), "{slip}");
        }
        for other in ["3F7K", "3FAX", "K7F3", "3F7KAB", ""] {
            assert!(!one_slip("3F7K", other), "{other}");
        }
    }

    #[test]
    fn every_single_wrong_sign_of_a_code_is_noticed() {
        let code = RowCode(123_456).to_string();
        let body: String = code.chars().take(code.len() - 1).collect();
        assert_eq!(check_character(&body), code.chars().last());
        for (place, _) in code.char_indices() {
            let mut wrong = code.clone();
            let sign = if &code[place..=place] == "7" {
                "8"
            } else {
                "7"
            };
            wrong.replace_range(place..=place, sign);
            assert_eq!(RowCode::parse(&wrong), None, "{wrong}");
        }
    }
}
