//! A stretch of the list, with the truth about the whole of it.

use domain::{ConsentState, Day, Deed, Volunteer, consent_state};
use search::{Facets, Query, Tier, marks, number_marks};

use crate::{Refused, Register, collected, count::small, erasure, wording::organisation_name};

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
    let marks = if text.trim().is_empty() {
        Vec::new()
    } else {
        marked(&volunteer, text, tier)
    };
    Row {
        volunteer,
        organisation,
        consent,
        tier,
        marks,
    }
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
