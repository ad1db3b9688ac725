//! The settings of the register.

use domain::{HoursPolicies, NightCounts, NightRule, RegisterSettings, UsualBreak};
use tauri::AppHandle;

use super::at_work;
use crate::{
    ipc::{
        IpcResult,
        settings::{HourRateDto, HoursPoliciesDto, NightCountsDto, Settings, SettingsDraft},
        volunteers::Named,
    },
    state::{ctx, folder},
};

/// The page of settings.
#[tauri::command]
pub async fn settings(app: AppHandle) -> IpcResult<Settings> {
    at_work(app, |_, open| {
        let store = open.register.store();
        let settings = store.settings();
        Ok(Settings {
            organisation: settings.organisation.clone(),
            region: settings.region.map(|code| code.to_string()),
            lock_minutes: settings.lock_minutes,
            minors_consent_under: settings.minors.consent_under.years(),
            responsible: settings.responsible.clone(),
            rest_hours: settings.rest_hours,
            policies: policies_dto(settings.policies()),
            rates: rates_dto(&settings),
            operators: settings
                .operators
                .iter()
                .filter(|operator| operator.left.is_none())
                .map(|operator| Named {
                    id: operator.id.to_string(),
                    name: operator.name.clone(),
                })
                .collect(),
            folder: folder(open.key).display().to_string(),
            register_id: store.marker().register.to_string(),
            entries: store.entries(),
        })
    })
    .await
}

/// Saves the page of settings.
#[tauri::command]
pub async fn settings_save(app: AppHandle, action: String, draft: SettingsDraft) -> IpcResult<()> {
    at_work(app, move |state, open| {
        let SettingsDraft {
            organisation,
            region,
            lock_minutes,
            minors_consent_under,
            responsible,
            rest_hours,
        } = draft;
        let form = app::settings::Form {
            organisation,
            region,
            lock_minutes,
            minors_consent_under,
            responsible,
            rest_hours,
        };
        state.announce(app::settings::save(&open.register, &ctx(&action)?, &form)?);
        Ok(())
    })
    .await
}

const fn policies_dto(policies: HoursPolicies) -> HoursPoliciesDto {
    let HoursPolicies {
        usual_break,
        night,
        travel_minutes,
    } = policies;
    HoursPoliciesDto {
        break_minutes: usual_break.minutes,
        break_after: usual_break.after,
        night: match night.counts {
            NightCounts::AsOthers => NightCountsDto::AsOthers,
            NightCounts::Apart => NightCountsDto::Apart,
            NightCounts::Not => NightCountsDto::Not,
        },
        night_from: night.from,
        night_until: night.until,
        travel_minutes,
    }
}

const fn policies_of(dto: HoursPoliciesDto) -> HoursPolicies {
    let HoursPoliciesDto {
        break_minutes,
        break_after,
        night,
        night_from,
        night_until,
        travel_minutes,
    } = dto;
    HoursPolicies {
        usual_break: UsualBreak {
            minutes: break_minutes,
            after: break_after,
        },
        night: NightRule {
            from: night_from,
            until: night_until,
            counts: match night {
                NightCountsDto::AsOthers => NightCounts::AsOthers,
                NightCountsDto::Apart => NightCounts::Apart,
                NightCountsDto::Not => NightCounts::Not,
            },
        },
        travel_minutes,
    }
}

fn rates_dto(settings: &RegisterSettings) -> Vec<HourRateDto> {
    let rates = settings.rates_at(None).into_iter().rev();
    let rates = rates.map(|(year, rate)| HourRateDto {
        year,
        tiyn: rate.tiyn,
        source: rate.source,
    });
    rates.collect()
}

/// Saves how hours are counted from now on.
#[tauri::command]
pub async fn hours_policies_save(
    app: AppHandle,
    action: String,
    policies: HoursPoliciesDto,
) -> IpcResult<()> {
    at_work(app, move |state, open| {
        let policies = policies_of(policies);
        let saved = app::settings::save_policies(&open.register, &ctx(&action)?, policies)?;
        state.announce(saved);
        Ok(())
    })
    .await
}

/// Sets what an hour of a year is worth; the amount and its source as typed.
#[tauri::command]
pub async fn hour_rate_save(
    app: AppHandle,
    action: String,
    year: u16,
    amount: String,
    source: String,
) -> IpcResult<()> {
    at_work(app, move |state, open| {
        let ctx = ctx(&action)?;
        let saved = app::settings::save_rate(&open.register, &ctx, year, &amount, &source)?;
        state.announce(saved);
        Ok(())
    })
    .await
}

/// Takes the rate of a year away.
#[tauri::command]
pub async fn hour_rate_remove(app: AppHandle, action: String, year: u16) -> IpcResult<()> {
    at_work(app, move |state, open| {
        let removed = app::settings::remove_rate(&open.register, &ctx(&action)?, year)?;
        state.announce(removed);
        Ok(())
    })
    .await
}
