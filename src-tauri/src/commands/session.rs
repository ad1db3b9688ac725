//! Making, opening and locking registers; how the window looks.

use app::{
    Register,
    register::{Beginning, RegisterRefused},
};
use documents::recovery::RecoverySheet;
use domain::{Deed, Role};
use serde::Deserialize;
use tauri::AppHandle;

use super::apart;
use crate::{
    dialogs::{self, FileKind},
    ipc::{
        IpcError, IpcResult,
        operators::Seat,
        session::{
            Founded, LanguageDto, OpenRegister, OpenReport, Phase, PseudoDto, RegisterChoice,
            RegisterKey, SavedFile, Session, ThemeDto,
        },
    },
    state::{AppState, ctx, folder, now},
};

impl From<RegisterRefused> for IpcError {
    fn from(refused: RegisterRefused) -> Self {
        Self::told(&refused, refused.field().map(str::to_owned))
    }
}

/// Who may sit down at a register, by initials.
fn seats(marker: &store::Marker) -> Vec<Seat> {
    let seats = marker.seats.iter();
    seats
        .map(|(operator, label)| Seat {
            operator: operator.to_string(),
            label: label.clone(),
        })
        .collect()
}

/// Where the person stands.
pub(super) fn session(state: &AppState) -> Session {
    let preferences = state.preferences();
    let registers: Vec<RegisterChoice> = [RegisterKey::Main, RegisterKey::Practice]
        .into_iter()
        .filter_map(|key| {
            let marker = store::Store::read_marker(&folder(key)).ok()?;
            Some(RegisterChoice {
                key,
                seats: seats(&marker),
                organisation: marker.organisation,
            })
        })
        .collect();
    let today = app::ctx::day_of(now());
    let open = state.opened().map(|open| {
        let settings = open.register.store().settings();
        let role = open.register.role().unwrap_or(Role::Viewer);
        let may = |deed: &Deed| open.register.may(*deed).is_ok();
        let page = app::today::today(&open.register, today).ok();
        OpenRegister {
            key: open.key,
            organisation: settings.organisation.clone(),
            region: settings.region.map(|code| code.to_string()),
            operator: open.register.operator_name(),
            operator_id: open.register.operator().to_string(),
            role: role.into(),
            may: Deed::ALL.into_iter().filter(may).map(Into::into).collect(),
            seats: seats(&open.register.store().marker()),
            practice: settings.practice,
            lock_minutes: settings.lock_minutes,
            volunteers: page.as_ref().map_or(0, |page| page.total),
            attention: page.map_or(0, |page| {
                u32::try_from(page.waiting.len()).unwrap_or(u32::MAX)
            }),
        }
    });
    let phase = match (&open, registers.is_empty()) {
        (Some(_), _) => Phase::Open,
        (None, false) => Phase::Locked,
        (None, true) => Phase::FirstRun,
    };
    Session {
        phase,
        language: preferences.language,
        theme: preferences.theme,
        pseudo: preferences.pseudo,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        registers,
        open,
        today: today.to_string(),
    }
}

/// Where the person stands.
#[tauri::command]
pub async fn session_state(app: AppHandle) -> IpcResult<Session> {
    apart(app, |_, state| Ok(session(state))).await
}

/// Changes the language of the window.
#[tauri::command]
pub async fn language_set(app: AppHandle, language: LanguageDto) -> IpcResult<Session> {
    apart(app, move |_, state| {
        state.prefer(|preferences| preferences.language = language);
        Ok(session(state))
    })
    .await
}

/// Changes the theme.
#[tauri::command]
pub async fn theme_set(app: AppHandle, theme: ThemeDto) -> IpcResult<Session> {
    apart(app, move |_, state| {
        state.prefer(|preferences| preferences.theme = theme);
        Ok(session(state))
    })
    .await
}

/// Shows a pseudo-language until the program ends.
#[tauri::command]
pub async fn pseudo_set(app: AppHandle, pseudo: PseudoDto) -> IpcResult<Session> {
    apart(app, move |_, state| {
        state.prefer(|preferences| preferences.pseudo = pseudo);
        Ok(session(state))
    })
    .await
}

/// Somebody is at the keyboard.
#[tauri::command]
pub fn activity(state: tauri::State<'_, AppState>) {
    state.touch();
}

/// How many invented people a practice register begins with.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct PracticeWish {
    volunteers: u32,
}

/// Makes a register and opens it.
#[tauri::command]
pub async fn register_create(
    app: AppHandle,
    action: String,
    organisation: String,
    region: Option<String>,
    operator: String,
    password: String,
    practice: Option<PracticeWish>,
) -> IpcResult<Founded> {
    apart(app, move |_, state| {
        let ctx = ctx(&action)?;
        let key = if practice.is_some() {
            RegisterKey::Practice
        } else {
            RegisterKey::Main
        };
        let language: l10n::Language = state.preferences().language.into();
        let beginning = Beginning {
            organisation,
            region,
            operator,
            device: device_name(),
            language: language.code().to_owned(),
            practice: practice.is_some(),
        };
        let at = folder(key);
        let (register, code) = match practice {
            None => Register::create(&at, &beginning, &password, ctx.now)?,
            Some(wish) => {
                let work = state.work("practice");
                Register::create_practice(&at, &beginning, &password, &ctx, wish.volunteers, &work)?
            }
        };
        state.put(key, register);
        Ok(Founded {
            recovery_code: code.text(),
        })
    })
    .await
}

/// The name of this laptop for the history.
fn device_name() -> String {
    let name = if cfg!(windows) {
        std::env::var("COMPUTERNAME")
    } else {
        std::env::var("HOSTNAME")
    };
    name.ok()
        .or_else(|| std::fs::read_to_string("/etc/hostname").ok())
        .map(|name| name.trim().to_owned())
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| "Birge".to_owned())
}

/// Saves the recovery sheet as a PDF to be printed.
#[tauri::command]
pub async fn recovery_sheet_save(
    app: AppHandle,
    recovery_code: String,
) -> IpcResult<Option<SavedFile>> {
    apart(app, move |app, state| {
        let open = state.open()?;
        let speak = state.speak();
        let marker = open.register.store().marker();
        let sheet = RecoverySheet {
            organisation: marker.organisation.clone(),
            register: marker.register.to_string(),
            created: speak.day(app::ctx::day_of(now()), l10n::DateStyle::Long),
            code: recovery_code,
            language: speak.language().code().to_owned(),
        };
        let bytes = documents::recovery::draw(&sheet, &|message| speak.format(message))?;
        let kind = FileKind {
            name: "PDF".to_owned(),
            endings: &["pdf"],
        };
        let Some(path) = dialogs::save(app, &kind, "birge-recovery.pdf") else {
            return Ok(None);
        };
        std::fs::write(&path, bytes).map_err(store::StoreError::from)?;
        Ok(Some(SavedFile {
            path: path.display().to_string(),
            rows: 1,
        }))
    })
    .await
}

/// Opens a register with the password of an operator; without one each seat is tried.
#[tauri::command]
pub async fn register_unlock(
    app: AppHandle,
    key: RegisterKey,
    operator: Option<String>,
    password: String,
) -> IpcResult<OpenReport> {
    apart(app, move |_, state| {
        let operator = operator.map(|id| id.parse()).transpose()?;
        state.close();
        let work = state.work("open");
        let at = folder(key);
        let (register, report) = Register::unlock(&at, operator, &password, now(), &work)?;
        state.put(key, register);
        Ok(OpenReport {
            notices: notices(&report),
            recovery_code: None,
        })
    })
    .await
}

fn notices(report: &store::OpenReport) -> Vec<crate::ipc::message::MessageDto> {
    report.notices().into_iter().map(Into::into).collect()
}

/// Opens a register with the recovery code and gives it a new password.
#[tauri::command]
pub async fn register_recover(
    app: AppHandle,
    key: RegisterKey,
    code: String,
    password: String,
) -> IpcResult<OpenReport> {
    apart(app, move |_, state| {
        state.close();
        let work = state.work("open");
        let (register, report, code) =
            Register::recover(&folder(key), &code, None, &password, now(), &work)?;
        state.put(key, register);
        Ok(OpenReport {
            notices: notices(&report),
            recovery_code: Some(code.text()),
        })
    })
    .await
}

/// Closes the register.
#[tauri::command]
pub async fn register_lock(app: AppHandle) -> IpcResult<Session> {
    apart(app, |_, state| {
        super::backups::before_closing(state, true);
        state.close();
        Ok(session(state))
    })
    .await
}

/// Changes the password.
#[tauri::command]
pub async fn password_change(app: AppHandle, old: String, new: String) -> IpcResult<()> {
    apart(app, move |_, state| {
        Ok(state.open()?.register.change_password(&old, &new, now())?)
    })
    .await
}

/// Makes a new recovery code; the old one ends.
#[tauri::command]
pub async fn recovery_renew(app: AppHandle, password: String) -> IpcResult<Founded> {
    apart(app, move |_, state| {
        let code = state.open()?.register.renew_recovery(&password, now())?;
        Ok(Founded {
            recovery_code: code.text(),
        })
    })
    .await
}
