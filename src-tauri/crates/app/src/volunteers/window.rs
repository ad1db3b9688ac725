//! A stretch of the list, with the truth about the whole of it.

use std::collections::HashSet;

use domain::{ConsentState, Day, Deed, Volunteer, VolunteerId, consent_state};
use search::{Facets, Mark, Query, Sort, Tier, address_marks, asked, marks, number_marks};
use store::StoreError;

use crate::{Refused, Register, collected, count::small, erasure, wording::organisation_name};

/// Rows that a window of the smallest screen shows.
const SHOWN_FIRST: usize = 20;
/// One in so many people is brought to hand where there is no room for everybody. The engine
/// keeps something of its own for everybody who is read, so that of more it would be too much.
const SHOWN_OFTEN_OF: usize = 12;
/// Answers that are prepared before somebody else may change the register: some milliseconds.
const ANSWERED_TOGETHER: usize = 64;

/// A stretch of the list.
#[derive(Clone, Debug)]
pub struct Window {
    /// Rows that answer the question.
    pub total: u32,
    /// People in the register, without the archive.
    pub register_total: u32,
    /// People whom no list shows, because their data is blocked.
    pub blocked: u32,
    /// The rows.
    pub rows: Vec<Row>,
    /// Numbers for the filters, if they were asked for.
    pub facets: Option<Facets>,
    /// Where each letter begins, if the list is ordered by name.
    pub letters: Vec<(char, u32)>,
    /// The text in the other keyboard layout, if that finds somebody.
    pub converted: Option<String>,
    /// The place of the first row that is only similar.
    pub suggested_from: Option<u32>,
}

/// One row.
#[derive(Clone, Debug)]
pub struct Row {
    /// The record.
    pub volunteer: Volunteer,
    /// The name of its organisation.
    pub organisation: Option<String>,
    /// Whether the consents are in order.
    pub consent: ConsentState,
    /// How surely it is what was asked for.
    pub tier: Tier,
    /// Letters that met the question.
    pub marks: Vec<PartMark>,
    /// What met it beside the name; empty if the name says it all.
    pub found_by: Vec<FoundBy>,
}

/// A text beside the name by which a row was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundBy {
    /// What it is.
    pub what: FoundWhat,
    /// The text, with digits that were neither asked for nor are the last ones hidden.
    pub text: String,
    /// What of it met the question.
    pub marks: Vec<Mark>,
}

/// A text of a record beside the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FoundWhat {
    /// The Latin form.
    Latin,
    /// The national number.
    Iin,
    /// A name the person had before.
    FormerName,
    /// The name on the badge.
    BadgeName,
    /// A phone.
    Phone,
    /// An e-mail address.
    Email,
    /// The number of a contract.
    Contract,
    /// A name in one of the records that the person was joined from.
    JoinedName,
}

/// Which text of a row is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkedPart {
    /// Surname.
    Surname,
    /// Given name.
    Given,
    /// Patronymic.
    Patronymic,
    /// Latin form.
    Latin,
    /// The first phone.
    Phone,
    /// The end of the IIN.
    Iin,
}

/// A stretch of letters, in UTF-16 units of the part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartMark {
    /// Which text.
    pub part: MarkedPart,
    /// First unit.
    pub from: u32,
    /// Behind the last unit.
    pub to: u32,
}

/// Prepares what the first keystrokes would have to prepare: the order of the list, the
/// answers to common starts of names and the people whom lists show. It takes half a second at
/// 70 thousand people and belongs beside what the person does; it ends early once
/// `is_wanted` says no.
///
/// # Errors
/// [`Refused`].
pub fn warm(
    register: &Register,
    sort: Sort,
    today: Day,
    is_wanted: &dyn Fn() -> bool,
) -> Result<(), Refused> {
    register.may(Deed::SeeVolunteers)?;
    let store = register.store();
    let most = store.columns().len() / SHOWN_OFTEN_OF;
    let usual = store.columns().usual(sort, today);
    let (mut first, mut known) = (Vec::new(), HashSet::new());
    for from in (0..usual.len()).step_by(ANSWERED_TOGETHER) {
        if !is_wanted() {
            return Ok(());
        }
        let some = from..usual.len().min(from + ANSWERED_TOGETHER);
        let shown = store.columns().answer_usual(&usual, some, SHOWN_FIRST);
        if first.len() < most {
            first.extend(shown.into_iter().filter(|id| known.insert(*id)));
        }
    }
    store.bring_to_hand(first, is_wanted)?;
    Ok(())
}

/// Reads the rows `offset .. offset + limit` of what answers `query`.
///
/// # Errors
/// [`Refused`].
pub fn window(
    register: &Register,
    query: &Query,
    offset: usize,
    limit: usize,
    today: Day,
) -> Result<Window, Refused> {
    register.may(Deed::SeeVolunteers)?;
    let store = register.store();
    let blocked = erasure::blocked_count(register);
    let (page, mut window) = {
        let columns = store.columns();
        let found = columns.query(query, today);
        let page = found.page(offset, limit);
        let window = Window {
            total: small(found.total),
            register_total: small(found.register_total),
            blocked,
            rows: Vec::with_capacity(page.len()),
            facets: query.facets.then_some(found.facets),
            letters: found
                .letters
                .iter()
                .map(|(letter, index)| (*letter, small(*index)))
                .collect(),
            converted: found.converted,
            suggested_from: found.suggested_from.map(small),
        };
        (page, window)
    };
    let ids: Vec<_> = page.iter().map(|(id, _)| *id).collect();
    let volunteers = store.volunteers(&ids)?;
    let policy = store.settings().minors;
    let text = window
        .converted
        .clone()
        .unwrap_or_else(|| query.text.clone());
    for volunteer in volunteers {
        let tier = page
            .iter()
            .find(|(id, _)| *id == volunteer.id)
            .map_or(Tier::Exact, |(_, tier)| *tier);
        let consent = consent_state(&volunteer, today, &policy);
        window
            .rows
            .push(row_of(register, volunteer, &text, tier, consent));
    }
    Ok(window)
}

/// A row of one record.
pub fn row_of(
    register: &Register,
    volunteer: Volunteer,
    text: &str,
    tier: Tier,
    consent: ConsentState,
) -> Row {
    let volunteer = collected::shown(&register.store().settings().fields_off, volunteer);
    let organisation = volunteer
        .organisation
        .and_then(|id| organisation_name(register, id));
    let (marks, found_by) = if text.trim().is_empty() {
        (Vec::new(), Vec::new())
    } else {
        let off = &register.store().settings().fields_off;
        let halves = register.store().halves(volunteer.id).unwrap_or_default();
        let halves: Vec<Volunteer> = halves
            .into_iter()
            .map(|half| collected::shown(off, half))
            .collect();
        let found_by = found_by(&volunteer, &halves, text, tier);
        (marked(&volunteer, text, tier), found_by)
    };
    Row {
        volunteer,
        organisation,
        consent,
        tier,
        marks,
        found_by,
    }
}

/// For each part of the question that is not in the name, what met it. `halves`: what each of
/// several records of the person says.
fn found_by(volunteer: &Volunteer, halves: &[Volunteer], text: &str, tier: Tier) -> Vec<FoundBy> {
    let mut found: Vec<FoundBy> = Vec::new();
    for part in asked(text) {
        let mut name = volunteer.name.parts();
        if name.any(|shown| !marks(shown.as_str(), &part, tier).is_empty()) {
            continue;
        }
        let by = met_by(volunteer, &part, tier).or_else(|| {
            let mut said = halves.iter();
            said.find_map(|half| named_so(half, &part, tier).or_else(|| met_by(half, &part, tier)))
        });
        let Some(by) = by else { continue };
        let is_same = |known: &&mut FoundBy| known.what == by.what && known.text == by.text;
        match found.iter_mut().find(is_same) {
            Some(known) => {
                known.marks.extend(by.marks);
                known.marks.sort_unstable();
                known.marks.dedup();
            }
            None => found.push(by),
        }
    }
    found
}

/// The name of a record, if it meets a part of a question.
fn named_so(half: &Volunteer, part: &str, tier: Tier) -> Option<FoundBy> {
    let text = half.name.full();
    let marks = marks(&text, part, tier);
    let what = FoundWhat::JoinedName;
    (!marks.is_empty()).then_some(FoundBy { what, text, marks })
}

/// The first text beside the name that meets a part of a question.
fn met_by(volunteer: &Volunteer, part: &str, tier: Tier) -> Option<FoundBy> {
    let latin = volunteer.latin.iter().cloned();
    let former = volunteer
        .former_names
        .iter()
        .map(|former| former.name.full());
    let badge = volunteer.badge_name.iter().cloned();
    let contracts = volunteer.contracts.iter();
    let contracts = contracts.filter_map(|contract| contract.number.clone());
    let names = latin
        .map(|text| (FoundWhat::Latin, text))
        .chain(former.map(|text| (FoundWhat::FormerName, text)))
        .chain(badge.map(|text| (FoundWhat::BadgeName, text)))
        .map(|(what, text)| (what, marks(&text, part, tier), text));
    let numbers = volunteer.phones.iter().map(|phone| {
        let shown = phone.display();
        let marks = number_marks(&shown, part);
        let shown = hidden_but(&shown, &marks);
        (FoundWhat::Phone, marks, shown)
    });
    let iin = volunteer.iin.iter().map(|iin| {
        let (digits, shown) = (iin.digits(), iin.masked());
        let met = digits.ends_with(part) && part.len() >= 4;
        let marks = if met {
            number_marks(&shown, &iin.tail())
        } else {
            Vec::new()
        };
        (FoundWhat::Iin, marks, shown)
    });
    let addresses = volunteer.emails.iter().map(|email| {
        let marks = address_marks(email.as_str(), part);
        (FoundWhat::Email, marks, email.as_str().to_owned())
    });
    let contracts =
        contracts.map(|number| (FoundWhat::Contract, marks(&number, part, tier), number));
    names
        .chain(iin)
        .chain(numbers)
        .chain(addresses)
        .chain(contracts)
        .find(|(_, marks, _)| !marks.is_empty())
        .map(|(what, marks, text)| FoundBy { what, text, marks })
}

/// A number of which the digits outside the marks are hidden, but for the last four, which
/// every list shows.
fn hidden_but(shown: &str, marks: &[Mark]) -> String {
    let digits = shown.chars().filter(char::is_ascii_digit).count();
    let mut seen = 0;
    (0..)
        .zip(shown.chars())
        .map(|(at, c)| {
            seen += usize::from(c.is_ascii_digit());
            let is_marked = marks.iter().any(|mark| (mark.from..mark.to).contains(&at));
            if c.is_ascii_digit() && !is_marked && seen + 4 <= digits {
                '•'
            } else {
                c
            }
        })
        .collect()
}

/// Rows of these people, in their order; whoever is not there any more is left out.
///
/// # Errors
/// [`StoreError`].
pub(crate) fn rows_of(
    register: &Register,
    ids: &[VolunteerId],
    today: Day,
) -> Result<Vec<Row>, StoreError> {
    let policy = register.store().settings().minors;
    let people = register.store().volunteers(ids)?;
    let row = |person: Volunteer| {
        let consent = consent_state(&person, today, &policy);
        row_of(register, person, "", Tier::Exact, consent)
    };
    Ok(people.into_iter().map(row).collect())
}

fn marked(volunteer: &Volunteer, text: &str, tier: Tier) -> Vec<PartMark> {
    let name = &volunteer.name;
    let part = |part: &Option<domain::NamePart>| part.as_ref().map(|part| part.as_str().to_owned());
    let texts = [
        (MarkedPart::Surname, part(&name.surname)),
        (MarkedPart::Given, part(&name.given)),
        (MarkedPart::Patronymic, part(&name.patronymic)),
        (MarkedPart::Latin, volunteer.latin.clone()),
        (
            MarkedPart::Phone,
            volunteer.phones.first().map(domain::Phone::masked),
        ),
        (
            MarkedPart::Iin,
            volunteer.iin.as_ref().map(domain::Iin::tail),
        ),
    ];
    let found = |part: MarkedPart, shown: &str| match part {
        MarkedPart::Surname | MarkedPart::Given | MarkedPart::Patronymic | MarkedPart::Latin => {
            marks(shown, text, tier)
        }
        MarkedPart::Phone | MarkedPart::Iin => number_marks(shown, text),
    };
    texts
        .into_iter()
        .filter_map(|(part, shown)| shown.map(|shown| (part, shown)))
        .flat_map(|(part, shown)| {
            found(part, &shown).into_iter().map(move |mark| PartMark {
                part,
                from: mark.from,
                to: mark.to,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests;
