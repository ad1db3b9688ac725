//! Consents: texts to print, whom to ask, and the withdrawal.
//!
//! A text has a version, and each recorded consent names the one that was signed. The
//! words themselves are in `consents.ftl`; whoever changes their meaning raises
//! [`TEXT_VERSION`].
//!
//! Source: DOMAIN 2, rules 58, 59, 60 and 65.

use std::collections::BTreeSet;

use changes::{Act, Edit, Operation};
pub use documents::consent::FormFor;
use documents::{consent::ConsentSheet, drawing::DrawError};
use domain::{
    ConsentPurpose, Day, Deed, FactId, PersonField, VolunteerFact, VolunteerId, consent_state,
};
use l10n::Localizer;
use messages::{Kind, Message, ToMessage};
use search::{Filters, Query, Tier};
use store::StoreError;

use crate::{
    Ctx, NotAllowed, Register, collected,
    erasure::{EndRefused, block_edits},
    register::Did,
    volunteers::{Row, row_of},
};

/// The version of the texts in `consents.ftl`.
pub const TEXT_VERSION: &str = "2026-1";

/// Why a text is not drawn.
#[derive(Debug, thiserror::Error)]
pub enum SheetRefused {
    /// The role.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// The sheet.
    #[error(transparent)]
    Draw(#[from] DrawError),
    /// The disk.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl ToMessage for SheetRefused {
    fn told(&self) -> (Kind, Message) {
        match self {
            Self::NotAllowed(refused) => refused.told(),
            Self::Draw(error) => error.told(),
            Self::Store(error) => error.told(),
        }
    }
}

/// Draws the text of the consent as a PDF, in the language of `speak`.
///
/// # Errors
/// [`SheetRefused`].
pub fn sheet(
    register: &Register,
    ctx: &Ctx,
    form: FormFor,
    speak: Localizer,
) -> Result<Vec<u8>, SheetRefused> {
    register.may(Deed::Print)?;
    let settings = register.store().settings();
    let is_collected = |field: &PersonField| !settings.fields_off.contains(field);
    let mut data = vec![speak.format(&messages::personal_field_name())];
    data.extend(
        PersonField::ALL
            .into_iter()
            .filter(is_collected)
            .map(|field| speak.format(&collected::field_word(field))),
    );
    let sheet = ConsentSheet {
        form,
        organisation: settings.organisation.clone(),
        responsible: settings.responsible.clone(),
        data,
        years: settings.retention.volunteers_after_archive_years,
        version: TEXT_VERSION.to_owned(),
        language: speak.language().code().to_owned(),
    };
    let bytes = documents::consent::draw(&sheet, &|message| speak.format(message))?;
    register.note(
        ctx,
        Act::Printed {
            document: "consent".to_owned(),
            rows: 0,
        },
        None,
    )?;
    Ok(bytes)
}

/// A person whose consent ends.
#[derive(Clone, Debug)]
pub struct Expiring {
    /// The person.
    pub row: Row,
    /// The last day of the consent.
    pub until: Day,
}

/// People without a consent that holds, young ones without a guardian's among them; those in
/// the archive are not asked any more.
///
/// # Errors
/// [`EndRefused`].
pub fn missing(register: &Register, today: Day) -> Result<Vec<Row>, EndRefused> {
    register.may(Deed::SeeVolunteers)?;
    let ids = debts(register, today);
    rows(register, &ids, today)
}

/// How many people [`missing`] names.
///
/// # Errors
/// [`NotAllowed`].
pub fn missing_count(register: &Register, today: Day) -> Result<u32, NotAllowed> {
    register.may(Deed::SeeVolunteers)?;
    Ok(crate::count::small(debts(register, today).len()))
}

/// The ids behind [`missing`], by name.
fn debts(register: &Register, day: Day) -> Vec<VolunteerId> {
    let query = Query {
        filters: Filters {
            consent_missing: true,
            guardian_missing: true,
            ..Filters::default()
        },
        ..Query::default()
    };
    register.store().columns().query(&query, day).ids()
}

/// People whose consent holds today and does not any more in `days` days, the earliest first.
///
/// # Errors
/// [`EndRefused`].
pub fn expiring(register: &Register, today: Day, days: u16) -> Result<Vec<Expiring>, EndRefused> {
    register.may(Deed::SeeVolunteers)?;
    let mut ending = Vec::new();
    for row in rows(register, &expiring_ids(register, today, days), today)? {
        let holding = row.volunteer.consents.iter().filter(|consent| {
            consent.purposes.contains(&ConsentPurpose::Processing) && consent.holds_on(today)
        });
        let last = holding.filter_map(|consent| consent.until).max();
        ending.extend(last.map(|until| Expiring { row, until }));
    }
    ending.sort_by_key(|expiring| expiring.until);
    Ok(ending)
}

/// How many [`expiring`] would name.
pub(crate) fn expiring_count(register: &Register, today: Day, days: u16) -> u32 {
    crate::count::small(expiring_ids(register, today, days).len())
}

fn expiring_ids(register: &Register, today: Day, days: u16) -> Vec<VolunteerId> {
    let later = today
        .checked_add_days(chrono::Days::new(days.into()))
        .unwrap_or(today);
    let now: BTreeSet<VolunteerId> = debts(register, today).into_iter().collect();
    let mut ids = debts(register, later);
    ids.retain(|id| !now.contains(id));
    ids
}

fn rows(register: &Register, ids: &[VolunteerId], today: Day) -> Result<Vec<Row>, EndRefused> {
    let policy = register.store().settings().minors;
    let people = register.store().volunteers(ids)?;
    Ok(people
        .into_iter()
        .map(|person| {
            let consent = consent_state(&person, today, &policy);
            row_of(register, person, "", Tier::Exact, consent)
        })
        .collect())
}

/// Records that a person takes back every consent to processing, and blocks the data at
/// once. Consents to photographs, publication and transfer end with it: without data there
/// is nothing to publish.
///
/// # Errors
/// [`EndRefused`].
pub fn withdraw(
    register: &Register,
    ctx: &Ctx,
    id: VolunteerId,
    reason: Option<&str>,
) -> Result<Did<()>, EndRefused> {
    register.may(Deed::RecordConsent)?;
    let person = register.store().volunteer(id)?.ok_or(EndRefused::Missing)?;
    let standing: Vec<FactId> = person
        .consents
        .iter()
        .filter(|consent| consent.withdrawn.is_none())
        .map(|consent| consent.id)
        .collect();
    register.write(
        ctx,
        Act::ConsentWithdrawn,
        |_, _| Ok(()),
        |tx| {
            let mut edits = block_edits(tx, ctx.today, id, reason)?;
            for consent in standing {
                edits.push(Edit::Record(
                    FactId::from_uuid(ctx.uuid()),
                    VolunteerFact::ConsentWithdrawn {
                        consent,
                        on: ctx.today,
                    },
                ));
            }
            if !edits.is_empty() {
                tx.append(Operation::Volunteer { id, edits })?;
            }
            Ok(())
        },
    )
}
