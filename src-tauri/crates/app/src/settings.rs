//! The settings of the register.

use crate::{
    Ctx, Register,
    register::{Did, RegisterRefused, read_region},
};
use changes::{Act, Edit, Operation, Register as RegisterNoun};
use domain::{
    Deed, Direction, DirectionCode, FactId, HoursPolicies, RegisterFact, RegisterMember,
    RegisterValue, UsualBreak, YearRate, clean, national_directions, worth,
};
use store::StoreError;

/// What the page of settings holds, as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// The name of the organisation.
    pub organisation: String,
    /// ISO code of its region.
    pub region: Option<String>,
    /// Minutes without a touch before the window locks.
    pub lock_minutes: u16,
    /// Below this age a guardian's consent is needed: 14, 16 or 18.
    pub minors_consent_under: u8,
    /// Who answers for personal data.
    pub responsible: Option<String>,
    /// Hours of rest between two days of work; 0 asks for none.
    pub rest_hours: u8,
}

/// Saves the settings that differ from what stands.
///
/// # Errors
/// [`RegisterRefused`]; then nothing was written.
pub fn save(register: &Register, ctx: &Ctx, form: &Form) -> Result<Did<()>, RegisterRefused> {
    register.may(Deed::ChangeSettings)?;
    let organisation = domain::actors::organisation_name(&form.organisation)
        .map_err(RegisterRefused::Organisation)?;
    let region = read_region(form.region.as_deref())?;
    let lock_minutes =
        domain::settings::lock_minutes(form.lock_minutes).map_err(RegisterRefused::Settings)?;
    let minors = domain::settings::minors_policy(form.minors_consent_under)
        .map_err(RegisterRefused::Settings)?;
    let rest_hours =
        domain::settings::rest_hours(form.rest_hours).map_err(RegisterRefused::Settings)?;
    let responsible = form
        .responsible
        .as_deref()
        .map(|raw| domain::clean(raw).text)
        .filter(|text| !text.is_empty());

    put(
        register,
        ctx,
        vec![
            RegisterValue::Organisation(organisation),
            RegisterValue::Region(region),
            RegisterValue::LockMinutes(lock_minutes),
            RegisterValue::Minors(minors),
            RegisterValue::Responsible(responsible),
            RegisterValue::RestHours(rest_hours),
        ],
    )
}

/// Saves how hours are counted from now on, where it differs from what stands. Hours that are
/// there carry the policy that they were made by, and events their own break: neither changes.
///
/// # Errors
/// [`RegisterRefused`]; then nothing was written.
pub fn save_policies(
    register: &Register,
    ctx: &Ctx,
    policies: HoursPolicies,
) -> Result<Did<()>, RegisterRefused> {
    register.may(Deed::ChangeSettings)?;
    let HoursPolicies {
        usual_break: UsualBreak { minutes, after },
        night,
        travel_minutes,
    } = policies;
    let usual_break = domain::settings::usual_break(minutes, after);
    let night = domain::settings::night(night);
    let travel_minutes = domain::settings::travel_minutes(travel_minutes);
    let wanted = vec![
        RegisterValue::UsualBreak(usual_break.map_err(RegisterRefused::Settings)?),
        RegisterValue::Night(night.map_err(RegisterRefused::Settings)?),
        RegisterValue::TravelMinutes(travel_minutes.map_err(RegisterRefused::Settings)?),
    ];
    put(register, ctx, wanted)
}

/// Says what an hour of a year is worth, in place of what was said of that year before; the
/// amount and its source as typed. What was said before stays in the log with its moment, so
/// the estimate of a past day can be made again.
///
/// # Errors
/// [`RegisterRefused::Rate`] and those of every setting; then nothing was written.
pub fn save_rate(
    register: &Register,
    ctx: &Ctx,
    year: u16,
    amount: &str,
    source: &str,
) -> Result<Did<()>, RegisterRefused> {
    register.may(Deed::ChangeSettings)?;
    say_rate(register, ctx, worth::read_rate(year, amount, source)?)
}

/// Takes the rate of a year away: its hours are not valued any more.
///
/// # Errors
/// [`RegisterRefused::Rate`] if the year has none, and those of every setting.
pub fn remove_rate(register: &Register, ctx: &Ctx, year: u16) -> Result<Did<()>, RegisterRefused> {
    register.may(Deed::ChangeSettings)?;
    if !register
        .store()
        .settings()
        .rates_at(None)
        .contains_key(&year)
    {
        return Err(worth::RateRefused::Missing.into());
    }
    say_rate(register, ctx, YearRate { year, rate: None })
}

fn say_rate(register: &Register, ctx: &Ctx, said: YearRate) -> Result<Did<()>, RegisterRefused> {
    let again = |_: &store::Store, _: &store::Action| Ok(());
    register.write(ctx, Act::SettingsChanged, again, |tx| {
        let known = tx.settings()?.rates_at(None);
        if known.get(&said.year) != said.rate.as_ref() {
            let fact = FactId::from_uuid(ctx.uuid());
            let edits = vec![Edit::Record(fact, RegisterFact::YearRate(said))];
            tx.append(Operation::Register { edits })?;
        }
        Ok(())
    })
}

/// Writes those of the values that differ from what stands, as one action.
///
/// # Errors
/// [`StoreError`]; then nothing was written.
pub(crate) fn put<E: From<StoreError>>(
    register: &Register,
    ctx: &Ctx,
    wanted: Vec<RegisterValue>,
) -> Result<Did<()>, E> {
    register.write(
        ctx,
        Act::SettingsChanged,
        |_, _| Ok(()),
        |tx| {
            let record = tx.register()?;
            let edits: Vec<Edit<RegisterNoun>> = wanted
                .into_iter()
                .filter(|value| {
                    record
                        .winner(value.field())
                        .is_none_or(|(shown, _)| shown != value)
                })
                .map(|value| {
                    let base = record.bases(value.field());
                    Edit::Put { value, base }
                })
                .collect();
            if !edits.is_empty() {
                tx.append(Operation::Register { edits })?;
            }
            Ok(())
        },
    )
}

/// What the form of a direction holds; one name is enough and then stands in all languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DirectionForm {
    /// Kazakh.
    pub kk: Option<String>,
    /// Russian.
    pub ru: Option<String>,
    /// English.
    pub en: Option<String>,
    /// Code of the national direction that it belongs to.
    pub parent: Option<String>,
}

/// Adds a direction of the organisation's own (rule 8); the answer is its code.
///
/// # Errors
/// [`RegisterRefused::DirectionNameEmpty`] without any name, [`RegisterRefused::Direction`]
/// for a parent that is no national direction.
pub fn add_direction(
    register: &Register,
    ctx: &Ctx,
    form: &DirectionForm,
) -> Result<Did<DirectionCode>, RegisterRefused> {
    register.may(Deed::AddDirection)?;
    let cleaned = |text: &Option<String>| {
        text.as_deref()
            .map(|raw| clean(raw).text)
            .filter(|text| !text.is_empty())
    };
    let (kk, ru, en) = (cleaned(&form.kk), cleaned(&form.ru), cleaned(&form.en));
    let any = kk
        .clone()
        .or_else(|| ru.clone())
        .or_else(|| en.clone())
        .ok_or(RegisterRefused::DirectionNameEmpty)?;
    let parent = match &form.parent {
        Some(code) => {
            let known = national_directions()
                .iter()
                .find(|national| national.code.as_str() == code);
            Some(known.ok_or(RegisterRefused::Direction)?)
        }
        None => None,
    };
    let code = DirectionCode::parse(&format!("own_{}", ctx.uuid().simple()))
        .map_err(|_| RegisterRefused::Direction)?;
    let direction = Direction::local(
        code.clone(),
        [kk, ru, en].map(|name| name.unwrap_or_else(|| any.clone())),
        parent,
        ctx.today,
    );
    let again = |_: &store::Store, _: &store::Action| Ok(code.clone());
    register.write(ctx, Act::SettingsChanged, again, |tx| {
        tx.append(Operation::Register {
            edits: vec![Edit::Add(RegisterMember::LocalDirection(direction))],
        })?;
        Ok(code.clone())
    })
}

/// Takes a direction of the organisation's own off the lists; people who have it keep it.
///
/// # Errors
/// [`RegisterRefused::Direction`] if there is none of this code.
pub fn remove_direction(
    register: &Register,
    ctx: &Ctx,
    code: &str,
) -> Result<Did<()>, RegisterRefused> {
    register.may(Deed::AddDirection)?;
    register.write(
        ctx,
        Act::SettingsChanged,
        |_, _| Ok(()),
        |tx| {
            let record = tx.register()?;
            let of_code = |member: &&RegisterMember| match member {
                RegisterMember::LocalDirection(direction) => direction.code.as_str() == code,
                RegisterMember::Operator(_)
                | RegisterMember::District(_)
                | RegisterMember::OwnDay(_)
                | RegisterMember::Filter(_)
                | RegisterMember::TrustedKey(_) => false,
            };
            let member = record
                .members()
                .find(of_code)
                .ok_or(RegisterRefused::Direction)?;
            let edits = vec![Edit::Remove {
                member: member.clone(),
                seen: record.dots(member),
            }];
            tx.append(Operation::Register { edits })?;
            Ok(())
        },
    )
}
