//! Making, opening and locking registers; how the window looks.

use app::{
    Register,
    register::{Beginning, RegisterRefused},
    remember::{self, Keychain, RememberRefused, Remembered},
};
use documents::recovery::RecoverySheet;
use domain::{Deed, Role};
use messages::ToMessage;
use serde::Deserialize;
use tauri::AppHandle;

use super::{apart, at_work};
use crate::{
    dialogs::{self, FileKind},
    ipc::{
        IpcError, IpcResult,
        operators::Seat,
        session::{
            Founded, LanguageDto, OpenRegister, OpenReport, OwnerChoice, Phase, PseudoDto,
            Recovered, RegisterChoice, RegisterKey, RememberState, SavedFile, Session, ThemeDto,
        },
    },
    keychain::SystemKeychain,
    state::{AppState, Open, ctx, folder, now},
};

impl From<RegisterRefused> for IpcError {
    fn from(refused: RegisterRefused) -> Self {
        Self::told(&refused, refused.field().map(str::to_owned))
    }
}

impl From<RememberRefused> for IpcError {
    fn from(refused: RememberRefused) -> Self {
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
        let may = |deed: &Deed| open.register.may_somewhere(*deed).is_ok();
        let page = app::today::today(&open.register, today).ok();
        OpenRegister {
            key: open.key,
            organisation: settings.organisation.clone(),
            region: settings.region.map(|code| code.to_string()),
            operator: open.register.operator_name(),
            operator_id: open.register.operator().to_string(),
            role: role.into(),
            may: Deed::ALL.into_iter().filter(may).map(Into::into).collect(),
            limited: open.register.limit().is_some(),
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
        remembered: state.is_fresh()
            && store::Store::read_remembered(&folder(RegisterKey::Main)).is_some(),
    }
}

/// Where the person stands.
#[tauri::command]
pub async fn session_state(app: AppHandle) -> IpcResult<Session> {
    apart(app, |_, state| {
        state.settle();
        Ok(session(state))
    })
    .await
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
    remember: bool,
) -> IpcResult<OpenReport> {
    apart(app, move |_, state| {
        let operator = operator.map(|id| id.parse()).transpose()?;
        state.wake();
        state.close();
        let work = state.work("open");
        let at = folder(key);
        let (register, report) = Register::unlock(&at, operator, &password, now(), &work)?;
        let mut notices = notices(&report);
        if remember {
            // The register is open whatever the keychain says.
            let chain = SystemKeychain::default();
            notices.push(
                match remember::turn_on(&register, &chain, &password, now()) {
                    Ok(()) => messages::remember_on_done().into(),
                    Err(refused) => refused.told().1.into(),
                },
            );
        }
        app::backups::thin_out_before(&register, now());
        state.put(key, register);
        Ok(OpenReport {
            notices,
            recovery_code: None,
        })
    })
    .await
}

/// Opens the register without a password on a laptop that is remembered: once, when the
/// program has just started.
#[tauri::command]
pub async fn register_open_remembered(app: AppHandle) -> IpcResult<OpenReport> {
    apart(app, |_, state| {
        if !state.wake() {
            return Err(IpcError::locked());
        }
        let work = state.work("open");
        let at = folder(RegisterKey::Main);
        let chain = SystemKeychain::until(work.stop());
        let (register, report) = remember::open(&at, &chain, now(), &work)?;
        app::backups::thin_out_before(&register, now());
        state.put(RegisterKey::Main, register);
        Ok(OpenReport {
            notices: notices(&report),
            recovery_code: None,
        })
    })
    .await
}

/// Whether this laptop can remember a register. Asks the person nothing.
#[tauri::command]
pub async fn remember_offered(app: AppHandle) -> IpcResult<bool> {
    apart(app, |_, _| Ok(SystemKeychain::default().is_there())).await
}

fn remember_state(open: &Open) -> RememberState {
    let (me, other) = match remember::remembered(&open.register) {
        Remembered::Nobody => (false, None),
        Remembered::Me => (true, None),
        Remembered::Other(label) => (false, Some(label)),
    };
    RememberState {
        offered: open.key == RegisterKey::Main && SystemKeychain::default().is_there(),
        me,
        other,
    }
}

/// Whom this laptop remembers.
#[tauri::command]
pub async fn remember_page(app: AppHandle) -> IpcResult<RememberState> {
    at_work(app, |_, open| Ok(remember_state(open))).await
}

/// Has this laptop remember whoever works, who types their password once more.
#[tauri::command]
pub async fn remember_on(app: AppHandle, password: String) -> IpcResult<RememberState> {
    at_work(app, move |_, open| {
        let chain = SystemKeychain::default();
        remember::turn_on(&open.register, &chain, &password, now())?;
        Ok(remember_state(open))
    })
    .await
}

/// Ends it for whoever works.
#[tauri::command]
pub async fn remember_off(app: AppHandle) -> IpcResult<RememberState> {
    at_work(app, |_, open| {
        remember::turn_off(&open.register, &SystemKeychain::default(), now())?;
        Ok(remember_state(open))
    })
    .await
}

fn notices(report: &store::OpenReport) -> Vec<crate::ipc::message::MessageDto> {
    report.notices().into_iter().map(Into::into).collect()
}

/// Opens a register with the recovery code and gives an owner a new password. Where there
/// are several and none is named, it answers who they are and opens nothing.
#[tauri::command]
pub async fn register_recover(
    app: AppHandle,
    key: RegisterKey,
    code: String,
    owner: Option<String>,
    password: String,
) -> IpcResult<Recovered> {
    apart(app, move |_, state| {
        let owner = owner.map(|id| id.parse()).transpose()?;
        state.wake();
        state.close();
        let work = state.work("open");
        let at = folder(key);
        if owner.is_none() {
            let owners = Register::owners(&at, &code, now(), &work)?;
            if owners.len() > 1 {
                let choice = |(id, name): (domain::OperatorId, String)| OwnerChoice {
                    operator: id.to_string(),
                    name,
                };
                return Ok(Recovered {
                    report: None,
                    owners: owners.into_iter().map(choice).collect(),
                });
            }
        }
        let (register, report, code) =
            Register::recover(&at, &code, owner, &password, now(), &work)?;
        state.put(key, register);
        Ok(Recovered {
            report: Some(OpenReport {
                notices: notices(&report),
                recovery_code: Some(code.text()),
            }),
            owners: Vec::new(),
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
