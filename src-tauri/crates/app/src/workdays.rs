//! Which days are business days here: the law on holidays, and what the organisation enters
//! because the government moved days off, or works otherwise itself.

use changes::{Act, Edit, Operation};
use domain::{
    Day, Deed, RegisterMember,
    workdays::{self, Holiday, OwnDay, Term, Why},
};
use messages::{Kind, Message, ToMessage};
use store::{StoreError, Tx};

use crate::{Ctx, NotAllowed, Register, register::Did};

/// Why a day is not taken. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum DayRefused {
    /// The text is no day.
    #[error("no day")]
    NoDay,
    /// The organisation entered nothing about this day.
    #[error("the day was not entered")]
    NotEntered,
    /// The role.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// The disk.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl ToMessage for DayRefused {
    fn told(&self) -> (Kind, Message) {
        match self {
            Self::NoDay => (Kind::Invalid, messages::workdays_error_no_day()),
            Self::NotEntered => (Kind::Missing, messages::workdays_error_not_entered()),
            Self::NotAllowed(refused) => refused.told(),
            Self::Store(error) => error.told(),
        }
    }
}

impl DayRefused {
    /// The field of the form that the sentence stands beside.
    pub const fn field(&self) -> Option<&'static str> {
        match self {
            Self::NoDay => Some("day"),
            Self::NotEntered | Self::NotAllowed(_) | Self::Store(_) => None,
        }
    }
}

/// The days of a year that are counted otherwise than by their weekday, in the order of the
/// calendar: holidays, the days they moved to, and what the organisation entered.
///
/// # Errors
/// [`NotAllowed`].
pub fn calendar(register: &Register, year: i32) -> Result<Vec<(Day, Why)>, NotAllowed> {
    register.may(Deed::SeeVolunteers)?;
    Ok(workdays::calendar(
        year,
        &register.store().settings().own_days,
    ))
}

/// Whether the first day of Kurban Ait of a year is known to this version.
pub fn knows_kurban_ait(year: i32) -> bool {
    workdays::knows_kurban_ait(year)
}

/// One business day from a moment by the clock of Kazakhstan.
pub(crate) fn term(register: &Register, found: chrono::NaiveDateTime) -> Term {
    workdays::one_business_day_after(found, &register.store().settings().own_days)
}

/// Enters a day off or a working day, in place of what was entered about this day before.
///
/// `day`: as typed.
///
/// # Errors
/// [`DayRefused`].
pub fn enter(
    register: &Register,
    ctx: &Ctx,
    day: &str,
    working: bool,
) -> Result<Did<()>, DayRefused> {
    // Terms are counted for the papers after a breach, so whoever makes those keeps the days.
    register.may(Deed::BreachPack)?;
    let day = read_day(day)?;
    register.write(
        ctx,
        Act::SettingsChanged,
        |_, _| Ok(()),
        |tx| {
            let entered = OwnDay { day, working };
            let mut edits = removals(tx, day, |known| *known != entered)?;
            let is_there = tx.settings()?.own_days.contains(&entered);
            if !is_there {
                edits.push(Edit::Add(RegisterMember::OwnDay(entered)));
            }
            if !edits.is_empty() {
                tx.append(Operation::Register { edits })?;
            }
            Ok(())
        },
    )
}

/// Takes back what was entered about a day: the law alone says what it is.
///
/// # Errors
/// [`DayRefused`].
pub fn remove(register: &Register, ctx: &Ctx, day: &str) -> Result<Did<()>, DayRefused> {
    register.may(Deed::BreachPack)?;
    let day = read_day(day)?;
    register.write(
        ctx,
        Act::SettingsChanged,
        |_, _| Ok(()),
        |tx| {
            let edits = removals(tx, day, |_| true)?;
            if edits.is_empty() {
                return Err(DayRefused::NotEntered);
            }
            tx.append(Operation::Register { edits })?;
            Ok(())
        },
    )
}

/// The edits that remove what was entered about a day and is meant by `which`.
fn removals(
    tx: &Tx<'_>,
    day: Day,
    which: impl Fn(&OwnDay) -> bool,
) -> Result<Vec<Edit<changes::Register>>, StoreError> {
    let record = tx.register()?;
    let of_day = |member: &&RegisterMember| matches!(member, RegisterMember::OwnDay(own) if own.day == day && which(own));
    let removed = record.members().filter(of_day).map(|member| Edit::Remove {
        member: member.clone(),
        seen: record.dots(member),
    });
    Ok(removed.collect())
}

fn read_day(text: &str) -> Result<Day, DayRefused> {
    let read = domain::parse_date(text).map_err(|_| DayRefused::NoDay)?;
    read.date.day().ok_or(DayRefused::NoDay)
}

/// The name of a holiday.
pub fn holiday_word(holiday: Holiday) -> Message {
    match holiday {
        Holiday::NewYear => messages::workdays_holiday_new_year(),
        Holiday::Christmas => messages::workdays_holiday_christmas(),
        Holiday::WomensDay => messages::workdays_holiday_womens_day(),
        Holiday::Nauryz => messages::workdays_holiday_nauryz(),
        Holiday::Constitution => messages::workdays_holiday_constitution(),
        Holiday::Unity => messages::workdays_holiday_unity(),
        Holiday::Defender => messages::workdays_holiday_defender(),
        Holiday::Victory => messages::workdays_holiday_victory(),
        Holiday::Capital => messages::workdays_holiday_capital(),
        Holiday::Republic => messages::workdays_holiday_republic(),
        Holiday::FirstPresident => messages::workdays_holiday_first_president(),
        Holiday::Independence => messages::workdays_holiday_independence(),
        Holiday::KurbanAit => messages::workdays_holiday_kurban_ait(),
    }
}

/// Why a day is counted otherwise than by its weekday; a holiday goes by its name.
pub fn why_word(why: Why) -> Message {
    match why {
        Why::Holiday(holiday) => holiday_word(holiday),
        Why::Moved(_) => messages::workdays_why_moved(),
        Why::OwnOff => messages::workdays_why_own_off(),
        Why::OwnWorking => messages::workdays_why_own_working(),
    }
}
