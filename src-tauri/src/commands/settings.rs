//! The settings of the register.

use tauri::AppHandle;

use super::at_work;
use crate::{
    ipc::{
        IpcResult,
        settings::{Settings, SettingsDraft},
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
            break_minutes: settings.usual_break.minutes,
            break_after: settings.usual_break.after,
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
            break_minutes,
            break_after,
        } = draft;
        let form = app::settings::Form {
            organisation,
            region,
            lock_minutes,
            minors_consent_under,
            responsible,
            rest_hours,
            usual_break: domain::UsualBreak {
                minutes: break_minutes,
                after: break_after,
            },
        };
        state.announce(app::settings::save(&open.register, &ctx(&action)?, &form)?);
        Ok(())
    })
    .await
}
