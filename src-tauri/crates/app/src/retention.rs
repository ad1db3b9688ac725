//! How long data is kept, and the yearly look at whose time is over.
//!
//! Nothing goes by itself. The list proposes, a person decides, and what is decided is done
//! by [`crate::erasure::end`]. Source: DOMAIN rule 66.

use std::collections::BTreeMap;

use changes::{Act, Edit, Operation};
use chrono::{Days, Months};
use domain::{
    ConsentState, Day, Deed, ErasureGround, ErasureKind, RegisterField, RegisterValue, Retention,
    VolunteerId,
};
use messages::{Kind, Message, ToMessage};
use store::{Progress, Store, StoreError};

use crate::{
    Ctx, NotAllowed, Register,
    ctx::day_of,
    erasure::{self, EndRefused, Ended, Ending},
    register::Did,
    settings,
    volunteers::{Row, rows_of},
};

/// Why a period is not taken, or the list not shown.
#[derive(Debug, thiserror::Error)]
pub enum RetentionRefused {
    /// A period is zero or too long.
    #[error("a retention period that nobody means")]
    Period,
    /// The ending of what is due.
    #[error(transparent)]
    End(#[from] EndRefused),
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
            Self::End(refused) => refused.told(),
            Self::NotAllowed(refused) => refused.told(),
            Self::Store(error) => error.told(),
        }
    }
}

/// Saves the periods; `guests_months` counts from the last event of a guest.
///
/// # Errors
/// [`RetentionRefused`].
pub fn save(
    register: &Register,
    ctx: &Ctx,
    retention: Retention,
    guests_months: u8,
) -> Result<Did<()>, RetentionRefused> {
    register.may(Deed::SetRetention)?;
    if !retention.is_meant() || !(1..=Retention::MONTHS_MAX).contains(&guests_months) {
        return Err(RetentionRefused::Period);
    }
    settings::put(
        register,
        ctx,
        vec![
            RegisterValue::Retention(retention),
            RegisterValue::GuestsMonths(guests_months),
        ],
    )
}

/// Somebody whose period is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Over {
    /// The person.
    pub id: VolunteerId,
    /// Since when the period ran.
    pub since: Day,
    /// What the program proposes: of volunteers numbers stay, of all others nothing.
    pub proposed: ErasureKind,
}

/// [`Over`] with what the list shows of the person.
#[derive(Clone, Debug)]
pub struct Due {
    /// The person.
    pub row: Row,
    /// Since when the period ran.
    pub since: Day,
    /// What the program proposes.
    pub proposed: ErasureKind,
}

/// How many people's period is over, by what is proposed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// To be anonymised.
    pub anonymise: u32,
    /// To be erased.
    pub erase: u32,
}

impl Totals {
    /// All of them.
    pub const fn all(self) -> u32 {
        self.anonymise + self.erase
    }
}

/// How many people [`review`] lists.
///
/// # Errors
/// [`RetentionRefused`].
pub fn totals(register: &Register, today: Day) -> Result<Totals, RetentionRefused> {
    register.may(Deed::SeeRetention)?;
    let mut totals = Totals::default();
    for over in over(register, today)? {
        match over.proposed {
            ErasureKind::Anonymised => totals.anonymise += 1,
            ErasureKind::Erased => totals.erase += 1,
        }
    }
    Ok(totals)
}

/// The people whose period is over, the longest first: those in the places
/// `offset .. offset + limit`.
///
/// # Errors
/// [`RetentionRefused`].
pub fn review(
    register: &Register,
    today: Day,
    offset: usize,
    limit: usize,
) -> Result<Vec<Due>, RetentionRefused> {
    register.may(Deed::SeeRetention)?;
    let over = over(register, today)?;
    let page = over.into_iter().skip(offset).take(limit);
    let page: Vec<Over> = page.collect();
    let ids: Vec<VolunteerId> = page.iter().map(|over| over.id).collect();
    let rows = rows_of(register, &ids, today)?;
    Ok(page
        .into_iter()
        .filter_map(|over| {
            let row = rows.iter().find(|row| row.volunteer.id == over.id)?;
            Some(Due {
                row: row.clone(),
                since: over.since,
                proposed: over.proposed,
            })
        })
        .collect())
}

/// What somebody decided about the list of the review.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// Everybody on the list, each as it is proposed; those in `ids` are the exceptions.
    pub all: bool,
    /// People with what becomes of them; `None` leaves them alone.
    pub ids: BTreeMap<VolunteerId, Option<ErasureKind>>,
}

impl Choice {
    fn of(&self, over: &Over) -> Option<ErasureKind> {
        match self.ids.get(&over.id) {
            Some(decided) => *decided,
            None => self.all.then_some(over.proposed),
        }
    }
}

/// Anonymises or erases those on the list for whom `kind` was chosen, as one action. Who has
/// left the list meanwhile is left alone.
///
/// # Errors
/// [`RetentionRefused`]; [`EndRefused::Missing`] inside of it if nobody is meant.
pub fn carry_out(
    register: &Register,
    ctx: &Ctx,
    choice: &Choice,
    kind: ErasureKind,
    progress: &dyn Progress,
) -> Result<Did<Ended>, RetentionRefused> {
    register.may(Deed::SeeRetention)?;
    let over = over(register, ctx.today)?;
    let meant = over.iter().filter(|over| choice.of(over) == Some(kind));
    let ids: Vec<VolunteerId> = meant.map(|over| over.id).collect();
    let ending = Ending {
        kind,
        ground: ErasureGround::RetentionOver,
        order: None,
    };
    Ok(erasure::end(register, ctx, &ids, &ending, progress)?)
}

/// Who is long in the archive, applicants and deleted records that nobody touched for long,
/// guests whose last event is long over, and at once whoever took the consent back; the
/// longest first. Nothing is read from the
/// disk but the few who are blocked, and whose stamp is of a day that has not come.
fn over(register: &Register, today: Day) -> Result<Vec<Over>, StoreError> {
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
    let of = |proposed| {
        move |(id, since)| Over {
            id,
            since,
            proposed,
        }
    };
    let mut over: Vec<Over> = Vec::new();
    let ahead = {
        let columns = store.columns();
        // The move to the archive is what counts, not what was corrected later.
        let archived = columns.archived_before(archive);
        over.extend(archived.into_iter().map(of(ErasureKind::Anonymised)));
        let untouched = columns.applicants_before(applicants);
        over.extend(untouched.into_iter().map(of(ErasureKind::Erased)));
        columns.applicants_from(not_come(today))
    };
    let guests = months(settings.guests_months.into());
    over.extend(guests_over(register, guests, today)?);
    let deleted = store.deleted().into_iter();
    let deleted = deleted.map(|(id, changed)| (id, day_of(changed)));
    for (id, stamped) in ahead.into_iter().chain(deleted) {
        let since = changed_on(store, id, stamped, today)?;
        if since < applicants {
            over.push(of(ErasureKind::Erased)((id, since)));
        }
    }
    let blocked: Vec<VolunteerId> = store.blocked().into_iter().collect();
    for person in store.volunteers(&blocked)? {
        let state = domain::consent_state(&person, today, &settings.minors);
        let last = person.consents.iter().filter_map(|one| one.withdrawn).max();
        let since = last.filter(|_| state == ConsentState::Withdrawn);
        let since = since.map(|since| (person.id, since));
        over.extend(since.map(of(ErasureKind::Erased)));
    }
    over.sort_by_key(|over| (over.since, over.id));
    Ok(over)
}

/// A day that has certainly not come yet, whatever the zone.
fn not_come(today: Day) -> Day {
    today.checked_add_days(Days::new(2)).unwrap_or(today)
}

/// The day of the last change of a record. Once a clock ran far ahead, every later change has a
/// stamp of that time; its entry still knows the day on which it was written.
fn changed_on(store: &Store, id: VolunteerId, stamped: Day, today: Day) -> Result<Day, StoreError> {
    if stamped < not_come(today) {
        return Ok(stamped);
    }
    Ok(store.changed_last(id)?.map_or(stamped, day_of))
}

/// Guests whose record nobody has touched since before a day, and whose last event was over
/// before it. Whoever is also a volunteer is kept as one.
fn guests_over(register: &Register, before: Day, today: Day) -> Result<Vec<Over>, StoreError> {
    let store = register.store();
    let (mut guests, pairs) = (store.guests(), store.pairs());
    for (id, guest) in &mut guests {
        if day_of(guest.changed) >= not_come(today) {
            guest.changed = store.changed_last(*id)?.unwrap_or(guest.changed);
        }
    }
    let columns = store.columns();
    let work = columns.work();
    let mut over = Vec::new();
    for (id, guest) in &guests {
        let records = pairs.group(*id);
        if records.iter().any(|record| !guests.contains_key(record)) {
            continue;
        }
        let last = records.iter().filter_map(|one| work.last_day_of(*one));
        let since = last.fold(day_of(guest.changed), Day::max);
        // Of joined records one line stands for all.
        if since < before && records.first() == Some(id) {
            over.push(Over {
                id: *id,
                since,
                proposed: ErasureKind::Erased,
            });
        }
    }
    Ok(over)
}

/// Notes in the audit log that the list was gone through, and remembers the day.
///
/// # Errors
/// [`RetentionRefused`].
pub fn reviewed(register: &Register, ctx: &Ctx, people: u32) -> Result<Did<()>, RetentionRefused> {
    register.may(Deed::SeeRetention)?;
    let again = |_: &_, _: &_| Ok(());
    register.write(ctx, Act::RetentionReviewed { people }, again, |tx| {
        let base = tx.register()?.bases(RegisterField::Reviewed);
        let value = RegisterValue::Reviewed(ctx.today);
        let edits = vec![Edit::Put { value, base }];
        tx.append(Operation::Register { edits })?;
        Ok(())
    })
}
