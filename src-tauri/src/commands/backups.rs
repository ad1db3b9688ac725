//! Backups by hand: the page, making one, proving, comparing, restoring; and those that
//! make themselves, by time and on closing.

use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use app::{
    Ctx,
    backups::{
        self, BackupsRefused, ENDING,
        shelf::{HOURS, Plan, Shelf},
    },
};
use domain::Deed;
use messages::ToMessage;
use store::{BackupError, Progress, StoreError};
use tauri::{AppHandle, Manager};

use super::{apart, at_work};
use crate::{
    dialogs::{self, FileKind},
    ipc::{
        IpcError, IpcResult,
        backups::{
            BackupComparison, BackupCover, BackupDone, BackupLine, BackupRestored, BackupRow,
            BackupSource, BackupsPage, BeforeRow,
        },
        session::RegisterKey,
    },
    state::{AppState, Open, ctx, folder, now},
};

/// The longest that a backup may hold up locking and closing.
const PATIENCE: Duration = Duration::from_secs(120);

impl From<BackupsRefused> for IpcError {
    fn from(refused: BackupsRefused) -> Self {
        Self::told(&refused, refused.field().map(str::to_owned))
    }
}

impl From<BackupError> for IpcError {
    fn from(error: BackupError) -> Self {
        BackupsRefused::from(error).into()
    }
}

pub(super) fn shelf(open: &Open) -> Shelf {
    Shelf::of(&folder(open.key))
}

fn line(state: &AppState, open: &Open) -> BackupLine {
    let shelf = shelf(open);
    let newest = shelf.newest();
    BackupLine {
        made: newest.map(|proven| proven.made().0),
        volunteers: newest.map_or(0, |proven| proven.volunteers()),
        lost: newest.map_or(0, |proven| proven.lost()),
        behind: shelf.is_behind(open.register.store().entries()),
        second: shelf.second().into(),
        failed: state.backups.failed().map(Into::into),
    }
}

fn page(state: &AppState, open: &Open) -> BackupsPage {
    let shelf = shelf(open);
    let plan = shelf.plan().clone();
    let rows = backups::list(&open.register, &shelf)
        .into_iter()
        .map(|listed| BackupRow {
            name: listed.name,
            made: listed.made.0,
            bytes: listed.bytes,
            volunteers: listed.volunteers,
            lost: listed.lost,
            proven: listed.proven.map(|at| at.0),
        })
        .collect();
    BackupsPage {
        line: line(state, open),
        folder: shelf.folder().display().to_string(),
        usual: plan.folder.is_none(),
        second: plan.second.map(|second| second.display().to_string()),
        every_hours: plan.every_hours,
        hours: HOURS.to_vec(),
        on_close: plan.on_close,
        automatic: open.key == RegisterKey::Main,
        kept_days: open.register.store().settings().retention.backups_days,
        rows,
        before: before(open),
    }
}

fn before(open: &Open) -> Vec<BeforeRow> {
    let before = backups::before(&open.register).unwrap_or_default();
    before
        .into_iter()
        .map(|before| BeforeRow {
            name: before.name,
            at: before.at.0,
            organisation: before.organisation,
            foreign: before.is_foreign,
            volunteers: before.volunteers,
            bytes: before.bytes,
        })
        .collect()
}

/// Removes a register that gave way to a backup, for good.
#[tauri::command]
pub async fn backup_before_remove(
    app: AppHandle,
    action: String,
    name: String,
) -> IpcResult<BackupsPage> {
    at_work(app, move |state, open| {
        backups::remove_before(&open.register, &ctx(&action)?, &name)?;
        Ok(page(state, open))
    })
    .await
}

/// The newest backup, for the top bar.
#[tauri::command]
pub async fn backup_line(app: AppHandle) -> IpcResult<BackupLine> {
    at_work(app, |state, open| Ok(line(state, open))).await
}

/// The page of backups.
#[tauri::command]
pub async fn backups_page(app: AppHandle) -> IpcResult<BackupsPage> {
    at_work(app, |state, open| Ok(page(state, open))).await
}

/// Changes how often backups make themselves.
#[tauri::command]
pub async fn backups_plan(
    app: AppHandle,
    every_hours: u16,
    on_close: bool,
) -> IpcResult<BackupsPage> {
    at_work(app, move |state, open| {
        choose(open, |plan| {
            plan.every_hours = every_hours;
            plan.on_close = on_close;
        })?;
        Ok(page(state, open))
    })
    .await
}

/// Asks for the folder for backups, or for the second one; nothing if the person changed
/// their mind.
#[tauri::command]
pub async fn backups_folder_choose(app: AppHandle, second: bool) -> IpcResult<Option<BackupsPage>> {
    apart(app, move |app, state| {
        let open = state.open()?;
        allowed(&open)?;
        let Some(chosen) = dialogs::folder(app) else {
            return Ok(None);
        };
        choose(&open, |plan| place(plan, second, Some(chosen)))?;
        Ok(Some(page(state, &open)))
    })
    .await
}

/// Goes back to the usual folder, or to none in second place.
#[tauri::command]
pub async fn backups_folder_forget(app: AppHandle, second: bool) -> IpcResult<BackupsPage> {
    at_work(app, move |state, open| {
        choose(open, |plan| place(plan, second, None))?;
        Ok(page(state, open))
    })
    .await
}

fn place(plan: &mut Plan, second: bool, folder: Option<PathBuf>) {
    if second {
        plan.second = folder;
    } else {
        plan.folder = folder;
    }
}

fn allowed(open: &Open) -> IpcResult<()> {
    let may = open.register.may(Deed::ChangeSettings);
    may.map_err(|refused| BackupsRefused::from(refused).into())
}

fn choose(open: &Open, change: impl FnOnce(&mut Plan)) -> IpcResult<()> {
    allowed(open)?;
    let mut shelf = shelf(open);
    let mut plan = shelf.plan().clone();
    change(&mut plan);
    shelf.choose(plan);
    Ok(())
}

/// Makes a backup and proves it.
#[tauri::command]
pub async fn backup_make(app: AppHandle, action: String) -> IpcResult<BackupDone> {
    at_work(app, move |state, open| {
        let _busy = state.backups.begin().ok_or_else(busy)?;
        let work = state.work("backup");
        let made = backups::make(&open.register, &ctx(&action)?, &mut shelf(open), &work)?;
        state.backups.settle(None);
        announce(state, open);
        Ok(BackupDone {
            made: made.report.made.0,
            volunteers: made.report.volunteers,
            second: made.second.into(),
        })
    })
    .await
}

fn busy() -> IpcError {
    IpcError::refused(messages::backups_error_busy())
}

/// Opens a backup of the list and counts it.
#[tauri::command]
pub async fn backup_prove(app: AppHandle, action: String, name: String) -> IpcResult<BackupDone> {
    at_work(app, move |state, open| {
        let _busy = state.backups.begin().ok_or_else(busy)?;
        let work = state.work("backup");
        let mut shelf = shelf(open);
        let proven = backups::prove(&open.register, &ctx(&action)?, &mut shelf, &name, &work);
        announce(state, open);
        let report = proven?;
        Ok(BackupDone {
            made: report.made.0,
            volunteers: report.volunteers,
            second: shelf.second().into(),
        })
    })
    .await
}

/// Asks for a backup anywhere; nothing if the person changed their mind. It stays chosen.
#[tauri::command]
pub async fn backup_choose(app: AppHandle) -> IpcResult<Option<BackupCover>> {
    apart(app, |app, state| {
        let kind = FileKind {
            name: state.speak().format(&messages::backups_dialog_files()),
            endings: &[ENDING],
        };
        let Some(path) = dialogs::open(app, &kind) else {
            return Ok(None);
        };
        let cover = store::read_backup(&path)?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let name = name.into_owned();
        state.backups.choose(path);
        Ok(Some(BackupCover {
            organisation: cover.marker.organisation,
            made: cover.made.0,
            name,
        }))
    })
    .await
}

fn path_of(state: &AppState, open: &Open, source: &BackupSource) -> IpcResult<PathBuf> {
    match source {
        BackupSource::Folder { name } => Ok(shelf(open).path(name)?),
        BackupSource::File => state.backups.chosen().ok_or_else(not_chosen),
    }
}

fn not_chosen() -> IpcError {
    IpcError::refused(messages::backups_error_not_chosen())
}

/// Opens a backup and says what would change if it took the place of the register.
#[tauri::command]
pub async fn backup_compare(app: AppHandle, source: BackupSource) -> IpcResult<BackupComparison> {
    at_work(app, move |state, open| {
        let path = path_of(state, open, &source)?;
        let work = state.work("restore");
        Ok(backups::compare(&open.register, &path, &work)?.into())
    })
    .await
}

/// Puts a backup in the place of the register, after a backup of the present. The register
/// is locked afterwards.
#[tauri::command]
pub async fn backup_restore(
    app: AppHandle,
    action: String,
    source: BackupSource,
) -> IpcResult<BackupRestored> {
    apart(app, move |_, state| {
        let _busy = state.backups.begin().ok_or_else(busy)?;
        let ready = {
            let open = state.open()?;
            let path = path_of(state, &open, &source)?;
            let work = state.work("restore");
            let mut shelf = shelf(&open);
            backups::prepare_restore(&open.register, &ctx(&action)?, &mut shelf, &path, &work)?
        };
        let prepared = ready.prepared;
        let (volunteers, erased_again) = (prepared.inside.volunteers, prepared.erased_again);
        state.close();
        prepared.swap(None)?;
        Ok(BackupRestored {
            volunteers,
            erased_again,
            kept: None,
        })
    })
    .await
}

/// Makes a register of the chosen backup where none is open. `secret` is a password or the
/// recovery code of the day it was made. The register is locked afterwards.
#[tauri::command]
pub async fn backup_begin(app: AppHandle, secret: String) -> IpcResult<BackupRestored> {
    apart(app, move |_, state| {
        let path = state.backups.chosen().ok_or_else(not_chosen)?;
        let _busy = state.backups.begin().ok_or_else(busy)?;
        state.close();
        let work = state.work("restore");
        let restored = backups::begin_from(
            &path,
            &folder(RegisterKey::Main),
            backups::secret(&secret),
            now(),
            &work,
        )?;
        Ok(BackupRestored {
            volunteers: restored.inside.volunteers,
            erased_again: restored.erased_again,
            kept: restored.kept.map(|folder| folder.display().to_string()),
        })
    })
    .await
}

/// Tells the window that the newest backup is another one.
fn announce(state: &AppState, open: &Open) {
    state.emit("backup", &line(state, open));
}

/// A work that nobody watches: it stops when the register closes or time is over.
struct Unseen {
    stop: Arc<AtomicBool>,
    until: Instant,
}

impl Progress for Unseen {
    fn step(&self, _done: u64, _total: u64) -> bool {
        Instant::now() < self.until && !self.stop.load(Ordering::Relaxed)
    }
}

/// Makes a backup if it is time; called again and again while the program runs.
pub fn by_time(app: &AppHandle) {
    let state = app.state::<AppState>();
    let Some(open) = state.opened() else { return };
    let entries = open.register.store().entries();
    let shelved = shelf(&open);
    let is_due = shelved.is_due(entries, state.backups.since(), now());
    if open.key != RegisterKey::Main || !(is_due || shelved.second_waits().is_some()) {
        return;
    }
    drop(open);
    let app = app.clone();
    // Whoever looks whether the register has to be locked does not wait for this.
    std::thread::spawn(move || {
        let state = app.state::<AppState>();
        let (Some(open), Some(_busy)) = (state.opened(), state.backups.begin()) else {
            return;
        };
        if !is_due {
            backups::catch_up_second(&mut shelf(&open));
            announce(&state, &open);
            return;
        }
        let work = Unseen {
            stop: state.stop_of("backup-by-time"),
            until: Instant::now() + PATIENCE,
        };
        make_by_itself(&state, &open, &work);
    });
}

fn make_by_itself(state: &AppState, open: &Open, work: &dyn Progress) {
    let made = backups::make_by_itself(&open.register, &Ctx::fresh(now()), &mut shelf(open), work);
    match made {
        Ok(_) => state.backups.settle(None),
        Err(BackupsRefused::Backup(BackupError::Store(StoreError::Cancelled))) => {}
        Err(refused) => {
            log::warn!("a backup did not make itself: {refused}");
            state.backups.settle(Some(refused.told().1));
        }
    }
    announce(state, open);
}

/// Whether a backup has to be made before the register closes.
pub fn is_behind(state: &AppState) -> bool {
    let Some(open) = state.opened() else {
        return false;
    };
    let shelf = shelf(&open);
    open.key == RegisterKey::Main
        && shelf.plan().on_close
        && shelf.is_behind(open.register.store().entries())
}

/// Makes the backup on closing, seen in the window and no longer than [`PATIENCE`].
/// `locks`: the register locks afterwards, and the program goes on.
pub fn before_closing(state: &AppState, locks: bool) {
    if !is_behind(state) {
        return;
    }
    let Some(open) = state.opened() else { return };
    let Some(_busy) = state.backups.begin() else {
        return;
    };
    state.emit("closing", &serde_json::json!({ "locks": locks }));
    let work = state.work("closing");
    let until = Instant::now() + PATIENCE;
    make_by_itself(state, &open, &|done, total| {
        work.step(done, total) && Instant::now() < until
    });
    state.emit("closing", &serde_json::Value::Null);
}

/// The window is to be closed: answers whether it has to wait. It closes by itself then.
pub fn hold_closing(app: &AppHandle) -> bool {
    let state = app.state::<AppState>();
    if state.backups.closes() {
        // Asked twice: whoever closes again does not want to wait.
        state.cancel("closing");
        return false;
    }
    if !is_behind(&state) {
        return false;
    }
    let app = app.clone();
    std::thread::spawn(move || {
        let state = app.state::<AppState>();
        before_closing(&state, false);
        app.exit(0);
    });
    true
}
