//! What a register says about itself.

use std::collections::BTreeMap;

use messages::{Kind, Message, ToMessage};
use serde::{Deserialize, Serialize};

use crate::{
    Day, Direction, DuplicateRule, EventId, HourRate, MinorsPolicy, NightRule, OperatorId,
    PersonField, RegionCode, Retention, Role, Timestamp, Told, TrustedKey, YearRate,
    events::HoursRule, filters::SavedFilter, text, workdays::OwnDay, worth,
};

/// The settings of a register; they travel with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegisterSettings {
    /// The organisation that keeps the register.
    pub organisation: String,
    /// Where it works.
    pub region: Option<RegionCode>,
    /// The people in it are invented: a register to learn with.
    pub practice: bool,
    /// Minutes without a key or a click after which the window locks.
    pub lock_minutes: u16,
    /// The rules for minors.
    pub minors: MinorsPolicy,
    /// The people who work with the register, and those who did: their names stand in
    /// the history.
    pub operators: Vec<Operator>,
    /// Directions of the organisation's own.
    pub local_directions: Vec<Direction>,
    /// Districts that the organisation uses.
    pub districts: Vec<District>,
    /// The person responsible for personal data; printed in the consent text.
    pub responsible: Option<String>,
    /// How long records are kept.
    pub retention: Retention,
    /// Fields of a volunteer that this organisation does not collect.
    pub fields_off: Vec<PersonField>,
    /// Rules by which this organisation does not look for the same person twice.
    pub duplicate_rules_off: Vec<DuplicateRule>,
    /// Days that are days off or working days otherwise than the law on holidays has it, in
    /// the order of the calendar.
    pub own_days: Vec<OwnDay>,
    /// Questions to the list that people gave a name, in their order.
    pub filters: Vec<SavedFilter>,
    /// How many numbers of certificates each stream of a laptop gave in a year: the stream,
    /// the year, how many.
    pub given: Vec<([u8; 16], u16, u32)>,
    /// Keys of other organisations whose certificates are believed.
    pub trusted_keys: Vec<TrustedKey>,
    /// Hours of rest between two days of work, below which whoever assigns is warned; 0 asks
    /// for none.
    pub rest_hours: u8,
    /// Months after the last event of a guest who is no volunteer.
    pub guests_months: u8,
    /// The day on which the yearly list was gone through last.
    pub reviewed: Option<Day>,
    /// The break that new events take off the hours of marks (DOMAIN 7.2).
    pub usual_break: UsualBreak,
    /// How hours at night count.
    pub night: NightRule,
    /// The minutes of travel that count for a person and day; 0 counts none.
    pub travel_minutes: u16,
    /// What was said of the rates of years, in the order in which it was told, what was taken
    /// back too.
    pub rates: Vec<Told<YearRate>>,
    /// The events that operators are limited to; who is not named works with all of them.
    pub limits: BTreeMap<OperatorId, Vec<EventId>>,
}

/// How the organisation counts hours: what a new register and every later change of it says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct HoursPolicies {
    /// See [`RegisterSettings::usual_break`].
    pub usual_break: UsualBreak,
    /// See [`RegisterSettings::night`].
    pub night: NightRule,
    /// See [`RegisterSettings::travel_minutes`].
    pub travel_minutes: u16,
}

/// A break that is taken off when somebody worked longer than a while; both in minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct UsualBreak {
    /// How much is taken off; 0 takes nothing off.
    pub minutes: u16,
    /// When the work was longer than this.
    pub after: u16,
}

impl UsualBreak {
    /// The rule of an event that has this break and nothing else of its own.
    pub fn rule(self) -> HoursRule {
        HoursRule {
            break_minutes: self.minutes,
            break_after: self.after,
            ..HoursRule::default()
        }
    }
}

impl Default for UsualBreak {
    /// That of an event that nobody gave a rule.
    fn default() -> Self {
        let rule = HoursRule::default();
        Self {
            minutes: rule.break_minutes,
            after: rule.break_after,
        }
    }
}

impl RegisterSettings {
    /// Minutes to the lock of a new register.
    pub const LOCK_MINUTES: u16 = 10;

    /// Hours of rest in a new register. The law on volunteering has no number; this is the
    /// daily rest of employees.
    ///
    /// Source: Labour Code of Kazakhstan, 23.11.2015 № 414-V, article 83.
    pub const REST_HOURS: u8 = 12;

    /// Months for which a new register keeps guests. The law sets no number: data is kept no
    /// longer than its purpose needs, and a forum is over soon (DOMAIN 2, rule 66).
    pub const GUESTS_MONTHS: u8 = 6;

    /// The settings of a new register.
    pub fn new(organisation: String, region: Option<RegionCode>, practice: bool) -> Self {
        Self {
            organisation,
            region,
            practice,
            lock_minutes: Self::LOCK_MINUTES,
            minors: MinorsPolicy::default(),
            operators: Vec::new(),
            local_directions: Vec::new(),
            districts: Vec::new(),
            responsible: None,
            retention: Retention::default(),
            fields_off: Vec::new(),
            duplicate_rules_off: Vec::new(),
            own_days: Vec::new(),
            filters: Vec::new(),
            given: Vec::new(),
            trusted_keys: Vec::new(),
            rest_hours: Self::REST_HOURS,
            guests_months: Self::GUESTS_MONTHS,
            reviewed: None,
            usual_break: UsualBreak::default(),
            night: NightRule::default(),
            travel_minutes: 0,
            rates: Vec::new(),
            limits: BTreeMap::new(),
        }
    }

    /// How hours are counted.
    pub const fn policies(&self) -> HoursPolicies {
        HoursPolicies {
            usual_break: self.usual_break,
            night: self.night,
            travel_minutes: self.travel_minutes,
        }
    }

    /// What an hour of each year is worth, as the register knew it at a moment; `None` is now.
    pub fn rates_at(&self, at: Option<Timestamp>) -> BTreeMap<u16, HourRate> {
        worth::rates_known(&self.rates, at)
    }

    /// An operator, one who left too.
    pub fn operator(&self, id: OperatorId) -> Option<&Operator> {
        self.operators.iter().find(|operator| operator.id == id)
    }

    /// The events that an operator is limited to; `None` is the whole register. A limit holds
    /// for roles that can have one and waits while somebody has another.
    pub fn limit(&self, id: OperatorId) -> Option<&[EventId]> {
        let role = self.operator(id)?.role;
        let limit = self.limits.get(&id)?;
        role.can_be_limited().then_some(limit.as_slice())
    }
}

/// A person who works with the register.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Operator {
    /// The id.
    pub id: OperatorId,
    /// The name that stands in the history.
    pub name: String,
    /// What the person may do.
    pub role: Role,
    /// The first day on which the person does not work with the register any more.
    #[serde(with = "crate::time::as_optional_days")]
    pub left: Option<Day>,
}

impl Operator {
    /// Somebody who works with the register now.
    pub const fn new(id: OperatorId, name: String, role: Role) -> Self {
        Self {
            id,
            name,
            role,
            left: None,
        }
    }
}

/// A district or a town of oblast rank.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct District {
    /// The region it belongs to.
    pub region: RegionCode,
    /// Its name.
    pub name: String,
    /// The first day it belongs there.
    #[serde(with = "crate::time::as_optional_days")]
    pub valid_from: Option<Day>,
    /// The last day it belongs there.
    #[serde(with = "crate::time::as_optional_days")]
    pub valid_to: Option<Day>,
}

/// One setting with a value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RegisterValue {
    /// See [`RegisterSettings::organisation`].
    Organisation(String),
    /// See [`RegisterSettings::region`].
    Region(Option<RegionCode>),
    /// See [`RegisterSettings::lock_minutes`].
    LockMinutes(u16),
    /// See [`RegisterSettings::minors`].
    Minors(MinorsPolicy),
    /// See [`RegisterSettings::responsible`].
    Responsible(Option<String>),
    /// See [`RegisterSettings::retention`].
    Retention(Retention),
    /// See [`RegisterSettings::fields_off`].
    FieldsOff(Vec<PersonField>),
    /// See [`RegisterSettings::duplicate_rules_off`].
    DuplicateRulesOff(Vec<DuplicateRule>),
    /// How many numbers of certificates a stream gave in a year: see
    /// [`RegisterSettings::given`].
    Given([u8; 16], u16, u32),
    /// See [`RegisterSettings::rest_hours`].
    RestHours(u8),
    /// See [`RegisterSettings::guests_months`].
    GuestsMonths(u8),
    /// See [`RegisterSettings::reviewed`].
    Reviewed(#[serde(with = "crate::time::as_days")] Day),
    /// See [`RegisterSettings::usual_break`].
    UsualBreak(UsualBreak),
    /// See [`RegisterSettings::night`].
    Night(NightRule),
    /// See [`RegisterSettings::travel_minutes`].
    TravelMinutes(u16),
    /// See [`RegisterSettings::limits`]: one for each operator; `None` limits nobody.
    Limit(OperatorId, Option<Vec<EventId>>),
}

/// Something that was said of the register at a moment. New kinds go to the end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RegisterFact {
    /// What an hour of a year is worth.
    YearRate(YearRate),
}

/// One setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum RegisterField {
    /// See [`RegisterSettings::organisation`].
    Organisation,
    /// See [`RegisterSettings::region`].
    Region,
    /// See [`RegisterSettings::lock_minutes`].
    LockMinutes,
    /// See [`RegisterSettings::minors`].
    Minors,
    /// See [`RegisterSettings::responsible`].
    Responsible,
    /// See [`RegisterSettings::retention`].
    Retention,
    /// See [`RegisterSettings::fields_off`].
    FieldsOff,
    /// See [`RegisterSettings::duplicate_rules_off`].
    DuplicateRulesOff,
    /// See [`RegisterValue::Given`]: one for each stream and year.
    Given([u8; 16], u16),
    /// See [`RegisterSettings::rest_hours`].
    RestHours,
    /// See [`RegisterSettings::guests_months`].
    GuestsMonths,
    /// See [`RegisterSettings::reviewed`].
    Reviewed,
    /// See [`RegisterSettings::usual_break`].
    UsualBreak,
    /// See [`RegisterSettings::night`].
    Night,
    /// See [`RegisterSettings::travel_minutes`].
    TravelMinutes,
    /// See [`RegisterValue::Limit`]: one for each operator.
    Limit(OperatorId),
}

impl RegisterValue {
    /// The setting that the value belongs to.
    pub const fn field(&self) -> RegisterField {
        match self {
            Self::Organisation(_) => RegisterField::Organisation,
            Self::Region(_) => RegisterField::Region,
            Self::LockMinutes(_) => RegisterField::LockMinutes,
            Self::Minors(_) => RegisterField::Minors,
            Self::Responsible(_) => RegisterField::Responsible,
            Self::Retention(_) => RegisterField::Retention,
            Self::FieldsOff(_) => RegisterField::FieldsOff,
            Self::DuplicateRulesOff(_) => RegisterField::DuplicateRulesOff,
            Self::Given(stream, year, _) => RegisterField::Given(*stream, *year),
            Self::RestHours(_) => RegisterField::RestHours,
            Self::GuestsMonths(_) => RegisterField::GuestsMonths,
            Self::Reviewed(_) => RegisterField::Reviewed,
            Self::UsualBreak(_) => RegisterField::UsualBreak,
            Self::Night(_) => RegisterField::Night,
            Self::TravelMinutes(_) => RegisterField::TravelMinutes,
            Self::Limit(operator, _) => RegisterField::Limit(*operator),
        }
    }
}

/// A member of one of the register's sets.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum RegisterMember {
    /// One of [`RegisterSettings::operators`].
    Operator(Operator),
    /// One of [`RegisterSettings::local_directions`].
    LocalDirection(Direction),
    /// One of [`RegisterSettings::districts`].
    District(District),
    /// One of [`RegisterSettings::own_days`].
    OwnDay(OwnDay),
    /// One of [`RegisterSettings::filters`].
    Filter(SavedFilter),
    /// One of [`RegisterSettings::trusted_keys`].
    TrustedKey(TrustedKey),
}

/// Why a setting cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SettingsRefused {
    /// An operator has no name.
    #[error("the operator has no name")]
    OperatorNameEmpty,
    /// The lock would come too soon or too late.
    #[error("the window cannot lock after {minutes} minutes")]
    LockMinutes {
        /// What was asked for.
        minutes: u16,
    },
    /// The age of consent is not 14, 16 or 18.
    #[error("the age of consent cannot be {years}")]
    ConsentAge {
        /// What was asked for.
        years: u8,
    },
    /// More rest than a day has hours.
    #[error("a day has no {hours} hours of rest")]
    RestHours {
        /// What was asked for.
        hours: u8,
    },
    /// The break is no shorter than the work that it is taken off.
    #[error("{minutes} minutes cannot be taken off shorter work")]
    Break {
        /// What was asked for.
        minutes: u16,
    },
    /// The night ends when it begins, or is no time of the day.
    #[error("no night")]
    Night,
    /// More travel than [`TRAVEL_MINUTES_MAX`].
    #[error("{minutes} minutes of travel a day are too many")]
    Travel {
        /// What was asked for.
        minutes: u16,
    },
}

impl ToMessage for SettingsRefused {
    fn told(&self) -> (Kind, Message) {
        let message = match self {
            Self::OperatorNameEmpty => messages::domain_settings_error_operator_empty(),
            Self::LockMinutes { minutes } => {
                messages::domain_settings_error_lock_minutes(*minutes, LOCK_MINUTES_MAX)
            }
            Self::ConsentAge { years: _ } => messages::domain_settings_error_consent_age(),
            Self::RestHours { hours } => {
                messages::domain_settings_error_rest_hours(*hours, REST_HOURS_MAX)
            }
            Self::Break { minutes: _ } => messages::domain_settings_error_break(),
            Self::Night => messages::domain_settings_error_night(),
            Self::Travel { minutes: _ } => {
                messages::domain_settings_error_travel(TRAVEL_MINUTES_MAX / 60)
            }
        };
        (Kind::Invalid, message)
    }
}

/// The longest time to the lock.
pub const LOCK_MINUTES_MAX: u16 = 120;

/// Takes the minutes after which the window locks: from 1 to [`LOCK_MINUTES_MAX`].
///
/// # Errors
/// [`SettingsRefused::LockMinutes`] outside of that.
pub fn lock_minutes(minutes: u16) -> Result<u16, SettingsRefused> {
    if (1..=LOCK_MINUTES_MAX).contains(&minutes) {
        Ok(minutes)
    } else {
        Err(SettingsRefused::LockMinutes { minutes })
    }
}

/// The longest rest that can be asked for.
pub const REST_HOURS_MAX: u8 = 24;

/// Takes the hours of rest between two days of work: from 0 to [`REST_HOURS_MAX`].
///
/// # Errors
/// [`SettingsRefused::RestHours`] above that.
pub fn rest_hours(hours: u8) -> Result<u8, SettingsRefused> {
    if hours <= REST_HOURS_MAX {
        Ok(hours)
    } else {
        Err(SettingsRefused::RestHours { hours })
    }
}

/// Takes the break of new events: shorter than the work that it is taken off, and that within
/// a day.
///
/// # Errors
/// [`SettingsRefused::Break`] otherwise.
pub fn usual_break(minutes: u16, after: u16) -> Result<UsualBreak, SettingsRefused> {
    if minutes < after && after <= 24 * 60 {
        Ok(UsualBreak { minutes, after })
    } else {
        Err(SettingsRefused::Break { minutes })
    }
}

/// Takes the rule for the night: between two different minutes of the day.
///
/// # Errors
/// [`SettingsRefused::Night`] otherwise.
pub fn night(rule: NightRule) -> Result<NightRule, SettingsRefused> {
    let is_time = |minute: u16| minute < 24 * 60;
    if is_time(rule.from) && is_time(rule.until) && rule.from != rule.until {
        Ok(rule)
    } else {
        Err(SettingsRefused::Night)
    }
}

/// The most travel of a person and day that can count.
pub const TRAVEL_MINUTES_MAX: u16 = 12 * 60;

/// Takes the minutes of travel that count for a person and day: from 0 to
/// [`TRAVEL_MINUTES_MAX`].
///
/// # Errors
/// [`SettingsRefused::Travel`] above that.
pub fn travel_minutes(minutes: u16) -> Result<u16, SettingsRefused> {
    if minutes <= TRAVEL_MINUTES_MAX {
        Ok(minutes)
    } else {
        Err(SettingsRefused::Travel { minutes })
    }
}

/// Takes the rules for minors by the age of consent.
///
/// # Errors
/// [`SettingsRefused::ConsentAge`] unless it is 14, 16 or 18.
pub fn minors_policy(consent_under: u8) -> Result<MinorsPolicy, SettingsRefused> {
    crate::ConsentAge::from_years(consent_under)
        .map(MinorsPolicy::new)
        .ok_or(SettingsRefused::ConsentAge {
            years: consent_under,
        })
}

/// Cleans and takes the name of an operator, at most 200 characters of it.
///
/// # Errors
/// [`SettingsRefused::OperatorNameEmpty`] if nothing is left.
pub fn operator_name(raw: &str) -> Result<String, SettingsRefused> {
    let name: String = text::clean(raw).text.chars().take(200).collect();
    if name.is_empty() {
        Err(SettingsRefused::OperatorNameEmpty)
    } else {
        Ok(name)
    }
}

#[cfg(test)]
mod tests;
