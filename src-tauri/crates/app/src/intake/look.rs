//! What a person looks at while a list is judged: numbers masked, a row beside the person
//! it is, and the lists that were taken in.

use std::collections::HashMap;
use std::ops::ControlFlow;

use changes::Act;
use domain::{ActionId, BirthDate, Deed, Iin, Phone, Timestamp, VolunteerId};
use messages::Message;
use search::Portrait;

use super::{IntakeRefused, Plan, Verdict};
use crate::{
    Register, collected, duplicates,
    import::{Draft, Field},
};

/// Numbers with at least so many digits are masked.
const LONG: usize = 9;
/// Digits that stay in front, at most; and those hidden before the last ones.
const HIDDEN: usize = 3;
/// Lists told of, the latest first.
const LISTS: usize = 200;
/// Actions looked through, the latest first.
const LOOK_BACK: usize = 20_000;

/// A text of a list as it may stand on a screen: the middle digits of long numbers are
/// hidden, whatever column they stand in. Days keep their digits.
///
/// Three digits before the last three of an IIN, all but the first four and the last two
/// of a phone.
pub fn masked(text: &str, field: Field) -> String {
    if matches!(
        field,
        Field::BirthDate | Field::Joined | Field::Date | Field::From | Field::To | Field::Arrival
    ) {
        return text.to_owned();
    }
    let signs: Vec<char> = text.chars().collect();
    let mut shown = String::with_capacity(text.len());
    let mut at = 0;
    while at < signs.len() {
        if !signs[at].is_ascii_digit() {
            shown.push(signs[at]);
            at += 1;
            continue;
        }
        let mut end = at;
        let mut digits = 0;
        for (place, sign) in signs.iter().enumerate().skip(at) {
            if sign.is_ascii_digit() {
                digits += 1;
                end = place + 1;
            } else if !matches!(sign, ' ' | '\u{a0}' | '-' | '(' | ')' | '’' | '\'') {
                break;
            }
        }
        mask_run(&signs[at..end], digits, field == Field::Phone, &mut shown);
        at = end;
    }
    shown
}

fn mask_run(run: &[char], digits: usize, phone: bool, shown: &mut String) {
    let hidden = match (digits < LONG, phone) {
        (true, _) => 0..0,
        (false, true) => 4..digits - 2,
        (false, false) => digits - 2 * HIDDEN..digits - HIDDEN,
    };
    let mut digit = 0;
    for sign in run {
        if sign.is_ascii_digit() {
            shown.push(if hidden.contains(&digit) {
                '•'
            } else {
                *sign
            });
            digit += 1;
        } else {
            shown.push(*sign);
        }
    }
}

/// A row beside the person it is, or may be.
#[derive(Clone, Debug, PartialEq)]
pub struct Beside {
    /// What speaks for it that they are one.
    pub why: Vec<Message>,
    /// The record in the register; `None` where it is an earlier row.
    pub id: Option<VolunteerId>,
    /// The line of the earlier row, from 1.
    pub line: Option<u32>,
    /// The field, what the row says, what is there; numbers are masked, days and codes as
    /// in the journal.
    pub fields: Vec<(Field, String, String)>,
}

impl Plan {
    /// Whether there is somebody to put beside a row, from 0.
    pub fn has_beside(&self, row: usize) -> bool {
        match self.verdict(row) {
            Verdict::Exists(_) | Verdict::Perhaps(_) | Verdict::Twice | Verdict::PerhapsTwice => {
                true
            }
            Verdict::New | Verdict::Ask | Verdict::Refused | Verdict::LeftOut => false,
        }
    }
}

/// Puts a row, from 0, beside the person it is; `None` if there is none.
///
/// # Errors
/// [`IntakeRefused`].
pub fn beside(
    register: &Register,
    plan: &Plan,
    row: usize,
) -> Result<Option<Beside>, IntakeRefused> {
    register.may(Deed::Import)?;
    if row >= plan.judged.len() || !plan.has_beside(row) {
        return Ok(None);
    }
    let judged_row = plan.judged.row(row);
    let Some(draft) = judged_row.draft() else {
        return Ok(None);
    };
    let said = texts_of_draft(&draft);
    match plan.verdict(row) {
        Verdict::Exists(id) | Verdict::Perhaps(id) => {
            let Some(volunteer) = register.store().volunteers(&[id])?.pop() else {
                return Ok(None);
            };
            let off = register.store().settings().fields_off.clone();
            let volunteer = collected::shown(&off, volunteer);
            let there = Portrait::from(&volunteer);
            let why = plan.known(row).map(|known| {
                duplicates::reasons(known.evidence.signs, &judged_row.portrait(), &there)
            });
            Ok(Some(Beside {
                why: why.unwrap_or_default(),
                id: Some(id),
                line: None,
                fields: joined(said, texts_of_record(register, volunteer)?),
            }))
        }
        Verdict::Twice | Verdict::PerhapsTwice => {
            let Some(repeat) = plan.judged.repeat(row) else {
                return Ok(None);
            };
            let earlier = plan.judged.row(repeat.earlier as usize);
            let there = earlier
                .draft()
                .as_ref()
                .map(texts_of_draft)
                .unwrap_or_default();
            let signs = repeat.evidence.signs;
            Ok(Some(Beside {
                why: duplicates::reasons(signs, &judged_row.portrait(), &earlier.portrait()),
                id: None,
                line: Some(earlier.line),
                fields: joined(said, there),
            }))
        }
        Verdict::New | Verdict::Ask | Verdict::Refused | Verdict::LeftOut => Ok(None),
    }
}

fn full_name(name: &domain::PersonName) -> String {
    let parts = [&name.surname, &name.given, &name.patronymic];
    let parts: Vec<&str> = parts
        .into_iter()
        .flatten()
        .map(domain::NamePart::as_str)
        .collect();
    parts.join(" ")
}

type Texts = HashMap<Field, String>;

/// Both sides, in the order of the screen, without fields that neither has.
fn joined(mut row: Texts, mut there: Texts) -> Vec<(Field, String, String)> {
    let order = [
        Field::FullName,
        Field::BirthDate,
        Field::Iin,
        Field::Phone,
        Field::Email,
        Field::Region,
        Field::Directions,
        Field::Organisation,
        Field::Note,
    ];
    let both = |field: Field| {
        let row = row.remove(&field).unwrap_or_default();
        let there = there.remove(&field).unwrap_or_default();
        (!row.is_empty() || !there.is_empty()).then_some((field, row, there))
    };
    order.into_iter().filter_map(both).collect()
}

fn phones(phones: &[Phone]) -> String {
    let shown: Vec<String> = phones
        .iter()
        .map(|phone| masked(&phone.display(), Field::Phone))
        .collect();
    shown.join(", ")
}

fn iin(iin: Option<Iin>) -> String {
    iin.map(|iin| masked(&iin.digits(), Field::Iin))
        .unwrap_or_default()
}

fn texts_of_draft(draft: &Draft) -> Texts {
    let list = |texts: Vec<&str>| texts.join(", ");
    HashMap::from([
        (Field::FullName, full_name(&draft.name)),
        (
            Field::BirthDate,
            draft.birth.as_ref().map(BirthDate::iso).unwrap_or_default(),
        ),
        (Field::Iin, iin(draft.iin)),
        (Field::Phone, phones(&draft.phones)),
        (
            Field::Email,
            list(draft.emails.iter().map(domain::Email::as_str).collect()),
        ),
        (
            Field::Region,
            draft
                .residence
                .as_ref()
                .map(|home| home.region.to_string())
                .unwrap_or_default(),
        ),
        (
            Field::Directions,
            list(
                draft
                    .directions
                    .iter()
                    .map(domain::DirectionCode::as_str)
                    .collect(),
            ),
        ),
        (
            Field::Organisation,
            draft.organisation.clone().unwrap_or_default(),
        ),
        (Field::Note, draft.notes.clone().unwrap_or_default()),
    ])
}

fn texts_of_record(
    register: &Register,
    volunteer: domain::Volunteer,
) -> Result<Texts, IntakeRefused> {
    let organisations = register.store().organisations()?;
    let organisation = volunteer.organisation.and_then(|id| organisations.get(&id));
    let draft = Draft {
        name: volunteer.name,
        birth: volunteer.birth,
        sex: volunteer.sex,
        iin: volunteer.iin,
        phones: volunteer.phones,
        emails: volunteer.emails,
        residence: volunteer.residence,
        directions: volunteer.directions,
        organisation: organisation.map(|organisation| organisation.name.clone()),
        joined: volunteer.joined,
        left: None,
        notes: volunteer.notes,
        guest: None,
    };
    Ok(texts_of_draft(&draft))
}

/// A list that was taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenList {
    /// What took it in; undoing it takes the whole list back.
    pub action: ActionId,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub operator: String,
    /// The name of the file; empty for a table that was pasted.
    pub file: String,
    /// New records.
    pub rows: u32,
    /// Records that were there and that it changed.
    pub changed: u32,
    /// Who sent it, if somebody said so.
    pub sender: Option<String>,
    /// When it was taken back.
    pub undone_at: Option<Timestamp>,
}

/// The lists that were taken in, the newest first; at most 200.
///
/// # Errors
/// [`IntakeRefused`].
pub fn taken_lists(register: &Register) -> Result<Vec<TakenList>, IntakeRefused> {
    register.may(Deed::Import)?;
    let settings = register.store().settings();
    let mut senders = HashMap::new();
    let mut changed = HashMap::new();
    let mut lists = Vec::new();
    let mut looked_at = 0;
    register.store().each_action(None, &mut |action| {
        looked_at += 1;
        match &action.act {
            // Written after the list, so met before it.
            Act::ListRemembered { list } => {
                senders.insert(list.action, list.sender.clone());
            }
            Act::ListChanged { list, records } => {
                changed.insert(*list, *records);
            }
            Act::Imported { file, rows } => lists.push(TakenList {
                action: action.id,
                at: action.at,
                operator: crate::register::name_of(&settings, action.operator),
                file: file.clone(),
                rows: *rows,
                changed: changed.get(&action.id).copied().unwrap_or_default(),
                sender: senders.get(&action.id).cloned().flatten(),
                undone_at: action.undone_by.map(|(_, at)| at),
            }),
            _ => {}
        }
        if lists.len() == LISTS || looked_at == LOOK_BACK {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    })?;
    Ok(lists)
}

#[cfg(test)]
mod tests;
