//! How long data is kept, and the yearly look at whose time is over.
//!
//! Nothing goes by itself. The list proposes, a person decides, and what is decided is done
//! by [`crate::erasure::end`]. Source: DOMAIN rule 66.

use std::ops::ControlFlow;

use changes::Act;
use chrono::Months;
use domain::{
    ConsentState, Day, Deed, ErasureKind, RegisterValue, Retention, StatusKind, VolunteerField,
    VolunteerId,
};
use messages::{Kind, Message, ToMessage};
use search::Tier;
use store::StoreError;

use crate::{
    Ctx, NotAllowed, Register,
    ctx::day_of,
    register::Did,
    settings,
    volunteers::{Row, row_of},
};

/// Why a period is not taken, or the list not shown.
#[derive(Debug, thiserror::Error)]
pub enum RetentionRefused {
    /// A period is zero or too long.
    #[error("a retention period that nobody means")]
    Period,
    /// The role.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// The disk.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl ToMessage for RetentionRefused {
    fn told(&self) -> (Kind, Message) {
        match self {
            Self::Period => (Kind::Invalid, messages::personal_error_retention()),
            Self::NotAllowed(refused) => refused.told(),
            Self::Store(error) => error.told(),
        }
    }
}

/// Saves the periods.
///
/// # Errors
/// [`RetentionRefused`].
pub fn save(
    register: &Register,
    ctx: &Ctx,
    retention: Retention,
) -> Result<Did<()>, RetentionRefused> {
    register.may(Deed::SetRetention)?;
    if !retention.is_meant() {
        return Err(RetentionRefused::Period);
    }
    settings::put(register, ctx, vec![RegisterValue::Retention(retention)])
}

/// Somebody whose period is over.
#[derive(Clone, Debug)]
pub struct Due {
    /// The person.
    pub row: Row,
    /// Since when the period ran.
    pub since: Day,
    /// What the program proposes: of volunteers numbers stay, of all others nothing.
    pub proposed: ErasureKind,
}

/// Everybody whose period is over, the longest first.
///
/// # Errors
/// [`RetentionRefused`].
pub fn review(register: &Register, today: Day) -> Result<Vec<Due>, RetentionRefused> {
    register.may(Deed::SeeRetention)?;
    let mut due = Vec::new();
    let policy = register.store().settings().minors;
    for (id, since, proposed) in over(register, today)? {
        let Some(person) = register.store().volunteer(id)? else {
            continue;
        };
        let consent = domain::consent_state(&person, today, &policy);
        due.push(Due {
            row: row_of(register, person, "", Tier::Exact, consent),
            since,
            proposed,
        });
    }
    due.sort_by_key(|due| due.since);
    Ok(due)
}

/// Ids, beginnings and proposals: who is long in the archive, applicants and deleted records
/// that nobody touched for long, and at once whoever took the consent back.
fn over(
    register: &Register,
    today: Day,
) -> Result<Vec<(VolunteerId, Day, ErasureKind)>, StoreError> {
    let store = register.store();
    let settings = store.settings();
    let months = |months: u32| {
        today
            .checked_sub_months(Months::new(months))
            .unwrap_or(today)
    };
    let years = u32::from(settings.retention.volunteers_after_archive_years);
    let (archive, applicants) = (
        months(years * 12),
        months(settings.retention.applicants_months.into()),
    );
    let mut over = Vec::new();
    store.each_volunteer_record(&mut |id, record| {
        let since = |field| {
            let (_, stamp) = record.winner(field)?;
            Some(day_of(stamp.hlc.moment()))
        };
        let untouched = || Some(day_of(record.applied().last()?.hlc.moment()));
        let due = changes::volunteer(id, &record).and_then(|person| {
            if person.deleted {
                let since = since(VolunteerField::Deleted)?;
                return (since < applicants).then_some((since, ErasureKind::Erased));
            }
            let withdrawn =
                domain::consent_state(&person, today, &settings.minors) == ConsentState::Withdrawn;
            if person.blocked.is_some() {
                let last = person.consents.iter().filter_map(|one| one.withdrawn).max();
                return last
                    .filter(|_| withdrawn)
                    .map(|since| (since, ErasureKind::Erased));
            }
            match person.status.kind() {
                // The move to the archive is what counts, not what was corrected later.
                StatusKind::Archived => since(VolunteerField::Status)
                    .filter(|since| *since < archive)
                    .map(|since| (since, ErasureKind::Anonymised)),
                StatusKind::Applicant => untouched()
                    .filter(|since| *since < applicants)
                    .map(|since| (since, ErasureKind::Erased)),
                StatusKind::Active | StatusKind::Paused => None,
            }
        });
        over.extend(due.map(|(since, proposed)| (id, since, proposed)));
        ControlFlow::Continue(())
    })?;
    Ok(over)
}

/// Notes in the audit log that the list was gone through.
///
/// # Errors
/// [`RetentionRefused`].
pub fn reviewed(register: &Register, ctx: &Ctx, people: u32) -> Result<Did<()>, RetentionRefused> {
    register.may(Deed::SeeRetention)?;
    Ok(register.note(ctx, Act::RetentionReviewed { people }, None)?)
}
