//! How long data is kept, and the yearly look at whose time is over.
//!
//! Nothing goes by itself. The list proposes, a person decides, and what is decided is done
//! by [`crate::erasure::end`]. Source: DOMAIN rule 66.

use changes::{Act, Edit, Operation};
use chrono::Months;
use domain::{
    Day, Deed, ErasureKind, RegisterField, RegisterValue, Retention, StatusKind, VolunteerField,
    VolunteerId,
};
use messages::{Kind, Message, ToMessage};
use search::{Filters, Query, Tier};
use store::StoreError;

use crate::{
    Ctx, NotAllowed, Register,
    ctx::day_of,
    register::Did,
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
    register.write(
        ctx,
        Act::SettingsChanged,
        |_, _| Ok(()),
        |tx| {
            let value = RegisterValue::Retention(retention);
            let record = tx.register()?;
            let field = RegisterField::Retention;
            if record
                .winner(field)
                .is_none_or(|(shown, _)| *shown != value)
            {
                let base = record.bases(field);
                let edits = vec![Edit::Put { value, base }];
                tx.append(Operation::Register { edits })?;
            }
            Ok(())
        },
    )
}

/// Somebody whose period is over.
#[derive(Clone, Debug)]
pub struct Due {
    /// The person.
    pub row: Row,
    /// Since when the period ran.
    pub since: Day,
    /// What the program proposes: numbers of volunteers stay, of applicants nothing.
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

/// Ids, beginnings and proposals.
fn over(
    register: &Register,
    today: Day,
) -> Result<Vec<(VolunteerId, Day, ErasureKind)>, StoreError> {
    let store = register.store();
    let periods = store.settings().retention;
    let months = |months: u32| {
        today
            .checked_sub_months(Months::new(months))
            .unwrap_or(today)
    };
    let archive = months(u32::from(periods.volunteers_after_archive_years) * 12);
    let applicants = months(periods.applicants_months.into());
    let of_status = |status: StatusKind| {
        let query = Query {
            filters: Filters {
                statuses: vec![status],
                ..Filters::default()
            },
            with_archived: true,
            ..Query::default()
        };
        store.columns().query(&query, today).ids()
    };
    let mut over = Vec::new();
    for id in of_status(StatusKind::Archived) {
        // The move to the archive is what counts, not what was corrected later.
        let since = store.volunteer_record(id)?.and_then(|record| {
            let (_, stamp) = record.winner(VolunteerField::Status)?;
            Some(day_of(stamp.hlc.moment()))
        });
        over.extend(
            since
                .filter(|since| *since < archive)
                .map(|since| (id, since, ErasureKind::Anonymised)),
        );
    }
    for id in of_status(StatusKind::Applicant) {
        let since = store
            .volunteer_record(id)?
            .and_then(|record| Some(day_of(record.applied().last()?.hlc.moment())));
        over.extend(
            since
                .filter(|since| *since < applicants)
                .map(|since| (id, since, ErasureKind::Erased)),
        );
    }
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
