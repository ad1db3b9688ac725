//! Consents: texts to print, whom to ask, and the withdrawal.
//!
//! A text has a version, and each recorded consent names the one that was signed. The
//! words themselves are in `consents.ftl`; whoever changes their meaning raises
//! [`TEXT_VERSION`].
//!
//! Source: DOMAIN 2, rules 58, 59, 60 and 65.

use std::collections::BTreeSet;

use changes::{Act, Edit, Operation, Record, Subject, Volunteers};
pub use documents::consent::FormFor;
use documents::{consent::ConsentSheet, consent_record::ConsentRecordSheet, drawing::DrawError};
use domain::{
    Consent, ConsentPurpose, ConsentTerms, ConsentWay, Day, Deed, Ends, FactId, GivenBy,
    PersonField, Volunteer, VolunteerFact, VolunteerId, purposes_left,
};
use l10n::{DateStyle, Localizer};
use messages::{Kind, Message, ToMessage};
use search::{Filters, Query};
use store::StoreError;

use crate::{
    Ctx, NotAllowed, Register, collected,
    erasure::{self, EndRefused, block_edits},
    register::Did,
    volunteers::{Row, rows_of},
    wording::{Wording, purpose_word},
};

/// The version of the texts in `consents.ftl`.
pub const TEXT_VERSION: &str = "2026-1";

/// Why a text is not drawn.
#[derive(Debug, thiserror::Error)]
pub enum SheetRefused {
    /// There is no such consent any more.
    #[error("the consent is missing")]
    Missing,
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
            Self::Missing => (Kind::Missing, messages::register_error_row_missing()),
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

/// Draws what stands on record of one consent of a person as a PDF, in the language of
/// `speak`.
///
/// # Errors
/// [`SheetRefused`].
pub fn record_sheet(
    register: &Register,
    ctx: &Ctx,
    id: VolunteerId,
    consent: FactId,
    speak: Localizer,
) -> Result<Vec<u8>, SheetRefused> {
    register.may(Deed::Print)?;
    erasure::reach(register, id)?;
    let person = register.store().volunteer(id)?;
    let person = person.ok_or(SheetRefused::Missing)?;
    let mut all = person.consents.iter();
    let given = all.find(|given| given.id == consent);
    let given = given.ok_or(SheetRefused::Missing)?;
    let language = speak.language().code().to_owned();
    let day = speak.day(ctx.today, DateStyle::Long);
    let wording = Wording::new(register, speak);
    let sheet = ConsentRecordSheet {
        organisation: register.store().settings().organisation.clone(),
        rows: on_record(register, &person, given, &wording),
        day,
        language,
    };
    let bytes = documents::consent_record::draw(&sheet, &|message| wording.say(message))?;
    let act = Act::Printed {
        document: "consent_record".to_owned(),
        rows: 1,
    };
    register.note_named(ctx, act, &[id], Some(Subject::Volunteer(id)))?;
    Ok(bytes)
}

/// What stands on record of a consent, a label and a value each.
fn on_record(
    register: &Register,
    person: &Volunteer,
    given: &Consent,
    wording: &Wording<'_>,
) -> Vec<(String, String)> {
    let say = |message: Message| wording.say(&message);
    let terms = given.terms.as_deref();
    let allowed = |purpose: ConsentPurpose, to: Option<&String>| {
        if !given.purposes.contains(&purpose) {
            return say(messages::consents_sheet_no());
        }
        let yes = say(messages::consents_sheet_yes());
        to.map_or(yes.clone(), |to| format!("{yes}: {to}"))
    };
    let purposes = given.purposes.iter();
    let purposes: Vec<String> = purposes
        .map(|purpose| say(purpose_word(*purpose)))
        .collect();
    let data = match terms {
        Some(terms) => {
            let mut data = vec![say(messages::personal_field_name())];
            data.extend(
                terms
                    .data
                    .iter()
                    .map(|field| say(collected::field_word(*field))),
            );
            data.join("; ")
        }
        None => say(messages::consents_record_data_unknown()),
    };
    let term = given.until.map_or_else(
        || say(messages::consents_record_term_open()),
        |until| say(messages::consents_row_until(until)),
    );
    let by = match given.given_by {
        GivenBy::Self_ => say(messages::consents_record_given_self()),
        GivenBy::Guardian(fact) => {
            let mut guardians = person.guardians.iter();
            let guardian = guardians.find(|guardian| guardian.id == fact);
            guardian.map_or_else(
                || say(messages::history_field_guardian()),
                |guardian| match &guardian.relation {
                    Some(relation) => format!("{}, {relation}", guardian.name),
                    None => guardian.name.clone(),
                },
            )
        }
    };
    let way = match &given.way {
        ConsentWay::Paper { reference } => {
            let way = say(messages::consents_way_paper());
            match reference {
                Some(reference) => format!("{way}: {reference}"),
                None => way,
            }
        }
        ConsentWay::Electronic => say(messages::consents_way_electronic()),
    };
    let withdrawn = given.withdrawn.map_or_else(
        || say(messages::consents_record_withdrawn_none()),
        |day| wording.day(day),
    );
    [
        (messages::consents_record_person_label(), person.name.full()),
        (
            messages::consents_record_text_label(),
            format!("{}, {}", given.text_version, given.language),
        ),
        (
            messages::consents_record_purposes_label(),
            purposes.join("; "),
        ),
        (messages::consents_record_data_label(), data),
        (messages::consents_record_term_label(), term),
        (
            messages::consents_record_third_parties_label(),
            allowed(
                ConsentPurpose::ThirdParties,
                terms.and_then(|terms| terms.third_parties.as_ref()),
            ),
        ),
        (
            messages::consents_record_abroad_label(),
            allowed(
                ConsentPurpose::CrossBorder,
                terms.and_then(|terms| terms.abroad.as_ref()),
            ),
        ),
        (
            messages::consents_record_publication_label(),
            allowed(ConsentPurpose::Publication, None),
        ),
        (
            messages::consents_record_photo_label(),
            allowed(ConsentPurpose::Photo, None),
        ),
        (messages::consents_record_given_label(), by),
        (
            messages::consents_record_taken_label(),
            register.name_of(given.taken_by),
        ),
        (messages::consents_record_on_label(), wording.day(given.on)),
        (messages::consents_record_way_label(), way),
        (messages::consents_record_withdrawn_label(), withdrawn),
    ]
    .map(|(label, value)| (say(label), value))
    .into()
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
/// the archive are not asked any more. By name: those in the places `offset .. offset + limit`.
///
/// # Errors
/// [`EndRefused`].
pub fn missing(
    register: &Register,
    today: Day,
    offset: usize,
    limit: usize,
) -> Result<Vec<Row>, EndRefused> {
    register.may(Deed::SeeVolunteers)?;
    let ids = debts(register, today);
    Ok(rows_of(register, stretch(&ids, offset, limit), today)?)
}

/// How many people [`missing`] lists.
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

/// A stretch of a list, as far as the list reaches.
pub(crate) fn stretch<T>(list: &[T], offset: usize, limit: usize) -> &[T] {
    let from = offset.min(list.len());
    &list[from..offset.saturating_add(limit).min(list.len()).max(from)]
}

/// People whose consent holds today and does not any more in `days` days, the earliest first:
/// those in the places `offset .. offset + limit`.
///
/// # Errors
/// [`EndRefused`].
pub fn expiring(
    register: &Register,
    today: Day,
    days: u16,
    offset: usize,
    limit: usize,
) -> Result<Vec<Expiring>, EndRefused> {
    register.may(Deed::SeeVolunteers)?;
    let ending = ending(register, today, days);
    let page = stretch(&ending, offset, limit);
    let ids: Vec<VolunteerId> = page.iter().map(|(id, _)| *id).collect();
    let rows = rows_of(register, &ids, today)?;
    let until = |row: &Row| {
        let mut page = page.iter();
        page.find(|(id, _)| *id == row.volunteer.id)
            .map(|(_, until)| *until)
    };
    Ok(rows
        .into_iter()
        .filter_map(|row| {
            let until = until(&row)?;
            Some(Expiring { row, until })
        })
        .collect())
}

/// How many people [`expiring`] lists.
///
/// # Errors
/// [`NotAllowed`].
pub fn expiring_count(register: &Register, today: Day, days: u16) -> Result<u32, NotAllowed> {
    register.may(Deed::SeeVolunteers)?;
    Ok(crate::count::small(ending(register, today, days).len()))
}

/// The ids behind [`expiring`], with the last day of each.
fn ending(register: &Register, today: Day, days: u16) -> Vec<(VolunteerId, Day)> {
    let later = today
        .checked_add_days(chrono::Days::new(days.into()))
        .unwrap_or(today);
    register.store().columns().consents_ending(today, later)
}

/// Records that a person takes back the consent to processing, and blocks the data at once.
/// Consents to photographs, publication and transfer end with it: without data there is
/// nothing to publish.
///
/// An edit that takes the same consent back ([`crate::volunteers::Change::ConsentWithdrawn`])
/// has the same effects.
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
    register.write(
        ctx,
        Act::ConsentWithdrawn,
        |_, _| Ok(()),
        |tx| {
            let record = tx.volunteer(id)?.ok_or(EndRefused::Missing)?;
            if changes::erased(&record).is_some() {
                return Err(EndRefused::Missing);
            }
            let edits = everything(&record, ctx, ctx.today, reason);
            if !edits.is_empty() {
                tx.append(Operation::Volunteer { id, edits })?;
            }
            Ok(())
        },
    )
}

/// Why a withdrawal is not recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WithdrawalRefused {
    /// No consent that stands covers the purposes.
    NothingStands,
    /// The day is in the future, or before the consent was given.
    Day,
}

/// The edits of a withdrawal of purposes on a day: the consent to processing ends everything
/// and blocks the data, any other ends that use alone (rule 60).
///
/// A sheet that covered more goes on for the rest: it is recorded anew without what was taken
/// back, with the day, the version and the place of the paper that it had.
pub(crate) fn withdrawal(
    record: &Record<Volunteers>,
    ctx: &Ctx,
    purposes: &[ConsentPurpose],
    on: Day,
) -> Result<Vec<Edit<Volunteers>>, WithdrawalRefused> {
    let covers = |consent: &Consent| {
        let purposes = purposes.iter();
        purposes.clone().any(|one| consent.purposes.contains(one))
    };
    let covered: Vec<Consent> = standing(record).into_iter().filter(covers).collect();
    if covered.is_empty() {
        return Err(WithdrawalRefused::NothingStands);
    }
    if on > ctx.today || covered.iter().any(|consent| on < consent.on) {
        return Err(WithdrawalRefused::Day);
    }
    if Ends::of(purposes) == Ends::Everything {
        return Ok(everything(record, ctx, on, None));
    }
    let mut edits = Vec::new();
    for consent in covered {
        edits.push(ended(ctx, consent.id, on));
        let left = purposes_left(&consent, purposes);
        if !left.is_empty() {
            let id = FactId::from_uuid(ctx.uuid());
            let named = consent.terms.clone();
            let rest = Consent {
                id,
                purposes: left,
                ..consent
            };
            edits.push(Edit::Record(id, VolunteerFact::Consent(rest)));
            edits.extend(named.map(|named| terms(ctx, id, *named)));
        }
    }
    Ok(edits)
}

/// Ends every consent that stands, and blocks the data if it is not blocked yet.
fn everything(
    record: &Record<Volunteers>,
    ctx: &Ctx,
    on: Day,
    reason: Option<&str>,
) -> Vec<Edit<Volunteers>> {
    let mut edits = block_edits(record, ctx.today, reason);
    // A consent that begins later was not given yet when the others were taken back.
    let ends = standing(record)
        .into_iter()
        .map(|consent| ended(ctx, consent.id, on.max(consent.on)));
    edits.extend(ends);
    edits
}

/// Records what a consent names besides its purposes.
pub(crate) fn terms(ctx: &Ctx, consent: FactId, terms: ConsentTerms) -> Edit<Volunteers> {
    Edit::Record(
        FactId::from_uuid(ctx.uuid()),
        VolunteerFact::ConsentTerms { consent, terms },
    )
}

fn ended(ctx: &Ctx, consent: FactId, on: Day) -> Edit<Volunteers> {
    Edit::Record(
        FactId::from_uuid(ctx.uuid()),
        VolunteerFact::ConsentWithdrawn { consent, on },
    )
}

/// The consents of a record that nobody took back, run out or not.
fn standing(record: &Record<Volunteers>) -> Vec<Consent> {
    let facts = || record.facts().filter(|recorded| recorded.void.is_none());
    let named = |consent: FactId| {
        let all = facts().filter_map(|recorded| match recorded.fact {
            VolunteerFact::ConsentTerms { consent: of, terms } if *of == consent => {
                Some(Box::new(terms.clone()))
            }
            _ => None,
        });
        all.last()
    };
    let withdrawn: BTreeSet<FactId> = facts()
        .filter_map(|recorded| match recorded.fact {
            VolunteerFact::ConsentWithdrawn { consent, .. } => Some(*consent),
            _ => None,
        })
        .collect();
    facts()
        .filter(|recorded| !withdrawn.contains(&recorded.id))
        .filter_map(|recorded| match recorded.fact {
            VolunteerFact::Consent(consent) => Some(Consent {
                id: recorded.id,
                terms: named(recorded.id),
                ..consent.clone()
            }),
            _ => None,
        })
        .collect()
}
