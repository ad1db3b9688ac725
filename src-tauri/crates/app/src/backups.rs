//! Backups: made by hand and by themselves, proven, thinned out with age, restored from.
//!
//! A backup is made only by [`Store::backup`], which opens and counts it before it gets its
//! name; what this module adds is where backups lie ([`Shelf`]), when the next one is due,
//! which old ones go ([`rotation`]), and a second copy on another disk or stick. That the
//! second place is missing is told and stops nothing.
//!
//! What lies in a folder is read anew each time; the shelf remembers only which files were
//! proven, by name, moment and size.

pub mod rotation;
pub mod shelf;

use std::path::{Path, PathBuf};

use changes::{Act, Operation};
use domain::{Deed, Timestamp};
use messages::{Kind, Message, ToMessage};
use store::{
    BackupError, BackupReport, Comparison, KeptRegister, Prepared, Progress, RecoveryCode, Store,
    StoreError, Unlock,
};

use crate::{Ctx, Register, rights::NotAllowed};
use shelf::{Proven, Shelf};

/// The ending of a backup.
pub const ENDING: &str = "backup";

/// Why a backup is not made, proven or restored.
#[derive(Debug, thiserror::Error)]
pub enum BackupsRefused {
    /// The role.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// The register from before a restore is not there any more.
    #[error("no such register from before a restore")]
    BeforeMissing,
    /// The file or its place.
    #[error(transparent)]
    Backup(#[from] BackupError),
}

impl From<StoreError> for BackupsRefused {
    fn from(error: StoreError) -> Self {
        Self::Backup(error.into())
    }
}

impl ToMessage for BackupsRefused {
    fn told(&self) -> (Kind, Message) {
        match self {
            Self::NotAllowed(refused) => refused.told(),
            Self::BeforeMissing => (Kind::Missing, messages::backups_error_before_missing()),
            Self::Backup(error) => error.told(),
        }
    }
}

impl BackupsRefused {
    /// The field of the form that the sentence stands beside.
    pub fn field(&self) -> Option<&'static str> {
        match self {
            Self::Backup(BackupError::WrongPassword) => Some("password"),
            Self::Backup(BackupError::Store(StoreError::WrongCode | StoreError::MistypedCode)) => {
                Some("code")
            }
            Self::NotAllowed(_) | Self::BeforeMissing | Self::Backup(_) => None,
        }
    }
}

/// Where a second copy stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Second {
    /// No second place was chosen.
    None,
    /// It has the newest backup.
    There,
    /// The folder is not there: the stick is not in.
    Away,
    /// The folder is there and took no copy.
    Failed,
}

/// A backup that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// Where.
    pub path: PathBuf,
    /// What was found in it.
    pub report: BackupReport,
    /// What became of the second copy.
    pub second: Second,
    /// How many old backups went.
    pub removed: u32,
}

/// Makes a backup by hand, and notes it.
///
/// # Errors
/// [`BackupsRefused`]; earlier backups stay.
pub fn make(
    register: &Register,
    ctx: &Ctx,
    shelf: &mut Shelf,
    progress: &dyn Progress,
) -> Result<Made, BackupsRefused> {
    register.may(Deed::MakeBackup)?;
    make_by_itself(register, ctx, shelf, progress)
}

/// Makes a backup because it is time, whoever works.
///
/// # Errors
/// [`BackupsRefused::Backup`]; earlier backups stay.
pub fn make_by_itself(
    register: &Register,
    ctx: &Ctx,
    shelf: &mut Shelf,
    progress: &dyn Progress,
) -> Result<Made, BackupsRefused> {
    let made = copy_anew(register, ctx, shelf, progress)?;
    let removed = thin_out(register, shelf, ctx.now);
    shelf.keep();
    Ok(Made { removed, ..made })
}

/// A new backup with its second copy; no old one goes.
fn copy_anew(
    register: &Register,
    ctx: &Ctx,
    shelf: &mut Shelf,
    progress: &dyn Progress,
) -> Result<Made, BackupsRefused> {
    let folder = shelf.folder();
    if shelf.plan().folder.is_none() {
        store::make_backup_folder(&folder)?;
    }
    store::remove_unfinished_backups(&folder, ENDING);
    let path = free_name(&folder, ctx.now);
    let report = register.store().backup(&path, ctx.now, progress)?;
    note(
        register,
        ctx,
        Act::BackedUp {
            volunteers: people(&report),
        },
    )?;
    let second = copy_to_second(shelf, &path);
    shelf.prove(Proven::new(&path, &report, ctx.now));
    shelf.settle(register.store().entries(), second);
    shelf.keep();
    Ok(Made {
        path,
        report,
        second,
        removed: 0,
    })
}

/// Brings the newest backup to a second folder that is there again; answers whether it was
/// tried. A place that takes nothing is tried again after the next backup.
pub fn catch_up_second(shelf: &mut Shelf) -> bool {
    let Some(newest) = shelf.second_waits() else {
        return false;
    };
    let second = copy_to_second(shelf, &newest);
    shelf.settle_second(second);
    shelf.keep();
    true
}

/// Makes a backup into a file that was named, and notes it: for the command line.
///
/// # Errors
/// [`BackupsRefused`]; a file that bore the name stays.
pub fn make_at(
    register: &Register,
    ctx: &Ctx,
    path: &Path,
    progress: &dyn Progress,
) -> Result<BackupReport, BackupsRefused> {
    register.may(Deed::MakeBackup)?;
    let report = register.store().backup(path, ctx.now, progress)?;
    let volunteers = people(&report);
    note(register, ctx, Act::BackedUp { volunteers })?;
    Ok(report)
}

/// A file in the folder for backups.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its name.
    pub name: String,
    /// When it was made.
    pub made: Timestamp,
    /// Its size.
    pub bytes: u64,
    /// What its end mark says of the people in it, if it belongs to the open register.
    pub volunteers: Option<u64>,
    /// Entries that the register had lost before.
    pub lost: u64,
    /// When it was last opened and counted.
    pub proven: Option<Timestamp>,
}

/// The backups of this register in the folder, newest first.
pub fn list(register: &Register, shelf: &Shelf) -> Vec<Listed> {
    let id = register.store().marker().register;
    let mut listed: Vec<Listed> = store::backups_in(&shelf.folder(), ENDING, id)
        .into_iter()
        .map(|(path, cover)| {
            let glance = register.store().glance_at_backup(&path).ok();
            let name = shelf::name_of(&path);
            let proven = shelf.proven(&name, cover.made, cover.bytes);
            Listed {
                made: cover.made,
                bytes: cover.bytes,
                volunteers: glance.as_ref().map(|report| report.volunteers),
                lost: glance.map_or(0, |report| report.lost),
                proven: proven.map(|proven| proven.at()),
                name,
            }
        })
        .collect();
    listed.sort_by(|one, two| two.made.cmp(&one.made).then(two.name.cmp(&one.name)));
    listed
}

/// Opens a backup of the list and counts it, and notes that.
///
/// # Errors
/// [`BackupsRefused`] says what is wrong with it; it is no longer taken for proven then.
pub fn prove(
    register: &Register,
    ctx: &Ctx,
    shelf: &mut Shelf,
    name: &str,
    progress: &dyn Progress,
) -> Result<BackupReport, BackupsRefused> {
    register.may(Deed::MakeBackup)?;
    let path = shelf.path(name)?;
    match register.store().prove_backup(&path, progress) {
        Ok(report) => {
            shelf.prove(Proven::new(&path, &report, ctx.now));
            shelf.keep();
            let volunteers = people(&report);
            note(register, ctx, Act::BackupVerified { volunteers })?;
            Ok(report)
        }
        Err(error) => {
            if !matches!(error, BackupError::Store(StoreError::Cancelled)) {
                shelf.doubt(name);
                shelf.keep();
            }
            Err(error.into())
        }
    }
}

/// Proves a backup and says what would change if it took the place of the register.
///
/// # Errors
/// [`BackupsRefused`].
pub fn compare(
    register: &Register,
    path: &Path,
    progress: &dyn Progress,
) -> Result<Comparison, BackupsRefused> {
    register.may(Deed::Restore)?;
    Ok(register.store().compare_backup(path, progress)?)
}

/// A restore that waits for the register to be closed.
#[derive(Debug)]
pub struct Ready {
    /// The register that takes the place.
    pub prepared: Prepared,
    /// The copy of the present that was made before.
    pub present: Made,
}

/// Makes and proves a backup of the present, then makes a register of another backup
/// beside it. Close the register, then call [`Prepared::swap`].
///
/// # Errors
/// [`BackupsRefused`]; the register is as it was.
pub fn prepare_restore(
    register: &Register,
    ctx: &Ctx,
    shelf: &mut Shelf,
    path: &Path,
    progress: &dyn Progress,
) -> Result<Ready, BackupsRefused> {
    register.may(Deed::Restore)?;
    let id = register.store().marker().register;
    let cover = store::read_backup(path)?;
    if cover.marker.register != id {
        return Err(BackupError::OtherRegister {
            organisation: cover.marker.organisation,
        }
        .into());
    }
    // No old backup goes now: one of them is being restored.
    let present = copy_anew(register, ctx, shelf, &|done, total| {
        progress.step(share(done, total, 1), 3 * WHOLE)
    })?;
    let again = Ctx::fresh(ctx.now);
    let prepared = register.store().prepare_restore(
        path,
        &register.door(&again, Act::Restored),
        &|done, total| progress.step(WHOLE + share(done, total, 2), 3 * WHOLE),
    )?;
    Ok(Ready { prepared, present })
}

/// Steps of one part of a long work.
const WHOLE: u64 = 1000;

fn share(done: u64, total: u64, parts: u64) -> u64 {
    done.min(total) * parts * WHOLE / total.max(1)
}

/// A register that was made of a backup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// What the backup held.
    pub inside: BackupReport,
    /// Where the register that lay there before is kept, if one did.
    pub kept: Option<PathBuf>,
    /// People who were erased again.
    pub erased_again: u64,
}

/// Makes a register of a backup where none is open: on a new laptop, or in the place of one
/// that cannot be opened any more. What lay there before is kept whole beside it. The
/// register is closed afterwards and opens as any other.
///
/// # Errors
/// [`BackupsRefused`]; then nothing was made.
pub fn begin_from(
    path: &Path,
    folder: &Path,
    unlock: Unlock<'_>,
    now: Timestamp,
    progress: &dyn Progress,
) -> Result<Restored, BackupsRefused> {
    if Store::read_marker(folder).is_err_and(|error| matches!(error, StoreError::Missing(_))) {
        let (store, inside) = Store::restore(path, folder, unlock, now, progress)?;
        store.close()?;
        return Ok(Restored {
            inside,
            kept: None,
            erased_again: 0,
        });
    }
    let prepared = Store::prepare_restore_of_closed(path, folder, unlock, now, progress)?;
    let (inside, erased_again) = (prepared.inside.clone(), prepared.erased_again);
    let replaced = prepared.swap(Some(&kept_name(folder, now)))?;
    Ok(Restored {
        inside,
        kept: replaced.kept,
        erased_again,
    })
}

/// What opens a backup, as typed: the printed code if it reads as one, or else a password.
pub fn secret(typed: &str) -> Unlock<'_> {
    if RecoveryCode::parse(typed).is_some() {
        Unlock::Recovery(typed)
    } else {
        Unlock::password(typed)
    }
}

/// The moment in Kazakhstan, for names of files: `2026-11-25-1840`.
fn stamp(now: Timestamp) -> String {
    chrono::DateTime::from_timestamp_millis(now.0)
        .unwrap_or_default()
        .with_timezone(&chrono_tz::Asia::Almaty)
        .format(STAMP)
        .to_string()
}

const STAMP: &str = "%Y-%m-%d-%H%M";
/// Characters of a moment written so.
const STAMP_LENGTH: usize = 15;

/// The first name of these that nothing bears.
fn free(name: impl Fn(&str) -> PathBuf) -> PathBuf {
    let numbered = (2..).map(|number| format!("-{number}"));
    std::iter::once(String::new())
        .chain(numbered)
        .map(|number| name(&number))
        .find(|path| !path.exists())
        .unwrap_or_else(|| name(""))
}

/// A name for a new backup: no organisation, no person, only when.
fn free_name(folder: &Path, now: Timestamp) -> PathBuf {
    let stamp = stamp(now);
    free(|number| folder.join(format!("birge-{stamp}{number}.{ENDING}")))
}

/// Where a register is kept that gave way to a backup.
fn kept_name(folder: &Path, now: Timestamp) -> PathBuf {
    let stamp = stamp(now);
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    free(|number| folder.with_file_name(format!("{name}{}{stamp}{number}", store::BEFORE)))
}

fn people(report: &BackupReport) -> u32 {
    u32::try_from(report.volunteers).unwrap_or(u32::MAX)
}

/// Notes an act for the audit.
fn note(register: &Register, ctx: &Ctx, act: Act) -> Result<(), StoreError> {
    register.write(
        ctx,
        act,
        |_, _| Ok(()),
        |tx| tx.append(Operation::Note { subject: None }).map(|_| ()),
    )?;
    Ok(())
}

/// Puts the newest backup into the second place as well.
fn copy_to_second(shelf: &Shelf, path: &Path) -> Second {
    let Some(folder) = &shelf.plan().second else {
        return Second::None;
    };
    if !folder.is_dir() {
        return Second::Away;
    }
    store::remove_unfinished_backups(folder, ENDING);
    let name = path.file_name().unwrap_or_default();
    match store::copy_backup(path, &folder.join(name)) {
        Ok(()) => Second::There,
        Err(error) => {
            log::warn!("the second copy failed: {error}");
            Second::Failed
        }
    }
}

/// A register that gave way to a backup and lies beside the one that took its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Before {
    /// The name of its folder.
    pub name: String,
    /// When it gave way.
    pub at: Timestamp,
    /// Whose it is; `None` if its register file cannot be read.
    pub organisation: Option<String>,
    /// It is another register, which the retention of this one says nothing of.
    pub is_foreign: bool,
    /// The people in it, if its lists can be read.
    pub volunteers: Option<u64>,
    /// The size of all its files.
    pub bytes: u64,
}

/// The registers that gave way to a backup, the newest first.
///
/// # Errors
/// [`NotAllowed`].
pub fn before(register: &Register) -> Result<Vec<Before>, NotAllowed> {
    register.may(Deed::Restore)?;
    Ok(all_before(register, true))
}

fn all_before(register: &Register, counted: bool) -> Vec<Before> {
    let own = register.store().marker().register;
    let kept = register.store().kept_registers(counted);
    let mut before: Vec<Before> = kept
        .into_iter()
        .map(|kept| Before {
            at: gave_way(&kept),
            is_foreign: kept
                .marker
                .as_ref()
                .is_some_and(|marker| marker.register != own),
            organisation: kept.marker.map(|marker| marker.organisation),
            volunteers: kept.volunteers,
            bytes: kept.bytes,
            name: kept.name,
        })
        .collect();
    before.sort_by(|one, two| two.at.cmp(&one.at).then(two.name.cmp(&one.name)));
    before
}

/// The moment in the name of a kept register; where somebody renamed it, that of its folder.
fn gave_way(kept: &KeptRegister) -> Timestamp {
    let stamp = kept.name.rsplit_once(store::BEFORE).map(|(_, stamp)| stamp);
    let moment = stamp.and_then(|stamp| {
        let stamp = stamp.get(..STAMP_LENGTH)?;
        let local = chrono::NaiveDateTime::parse_from_str(stamp, STAMP).ok()?;
        local.and_local_timezone(chrono_tz::Asia::Almaty).earliest()
    });
    moment.map_or(kept.touched, |moment| Timestamp(moment.timestamp_millis()))
}

/// Removes a register that gave way to a backup, for good, and notes it.
///
/// # Errors
/// [`BackupsRefused::BeforeMissing`] if it is gone already.
pub fn remove_before(register: &Register, ctx: &Ctx, name: &str) -> Result<(), BackupsRefused> {
    register.may(Deed::Restore)?;
    let known = all_before(register, true)
        .into_iter()
        .find(|one| one.name == name);
    let volunteers = known.ok_or(BackupsRefused::BeforeMissing)?.volunteers;
    register.store().remove_kept_register(name)?;
    let volunteers = volunteers.and_then(|count| u32::try_from(count).ok());
    note(
        register,
        ctx,
        Act::OldRegisterRemoved {
            volunteers: volunteers.unwrap_or(0),
        },
    )?;
    Ok(())
}

/// Removes the registers from before a restore whose time is over, as old backups go: an
/// erased person must not stay in them. Those of other registers stay. Answers how many went.
pub fn thin_out_before(register: &Register, now: Timestamp) -> u32 {
    let days = i64::from(register.store().settings().retention.backups_days);
    let is_over = |before: &Before| !before.is_foreign && now.0 - before.at.0 > days * DAY_MILLIS;
    let mut removed = 0;
    for before in all_before(register, false)
        .iter()
        .filter(|one| is_over(one))
    {
        match register.store().remove_kept_register(&before.name) {
            Ok(()) => removed += 1,
            Err(error) => log::warn!("an old register cannot be removed: {error}"),
        }
    }
    removed
}

const DAY_MILLIS: i64 = 86_400_000;

/// Removes the backups whose time is over, in both places; answers how many went. So do
/// registers from before a restore ([`thin_out_before`]), which are not counted.
pub fn thin_out(register: &Register, shelf: &mut Shelf, now: Timestamp) -> u32 {
    thin_out_before(register, now);
    let id = register.store().marker().register;
    let days = register.store().settings().retention.backups_days;
    let folders = std::iter::once(shelf.folder()).chain(shelf.plan().second.clone());
    let mut removed = 0;
    for folder in folders {
        let backups = store::backups_in(&folder, ENDING, id);
        let dated: Vec<rotation::Dated> = backups
            .iter()
            .map(|(path, cover)| rotation::Dated {
                made: cover.made,
                is_proven: shelf
                    .proven(&shelf::name_of(path), cover.made, cover.bytes)
                    .is_some(),
            })
            .collect();
        let kept = rotation::kept(&dated, now, days);
        for ((path, _), _) in backups.iter().zip(kept).filter(|(_, kept)| !kept) {
            match store::remove_backup(path) {
                Ok(()) => removed += 1,
                Err(error) => log::warn!("an old backup cannot be removed: {error}"),
            }
        }
    }
    let names: Vec<String> = store::backups_in(&shelf.folder(), ENDING, id)
        .iter()
        .map(|(path, _)| shelf::name_of(path))
        .collect();
    shelf.forget_all_but(&names);
    removed
}
