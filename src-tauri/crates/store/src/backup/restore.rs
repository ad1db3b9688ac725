//! A backup becomes a register again: in an empty folder, or in the place of the present one.
//!
//! Nothing is unpacked where a register lies. Beside `<folder>` stand, each for a while:
//!
//! ```text
//! <folder>.restoring   what is being unpacked; counts for nothing
//! <folder>.restored    ready: unpacked, proven, its view made, nothing of it waits
//! <folder>.replaced    the register that was there before
//! ```
//!
//! Making `.restoring` into `.restored` is one rename after everything in it was synced.
//! Then the present folder becomes `.replaced` and `.restored` takes its name. Wherever
//! that is cut off, the next look at the folder puts it right ([`finish_swap`]): if the
//! folder is there, it counts and the rest goes; if it is missing, `.restored` takes its
//! place, or else `.replaced` comes back.
//!
//! What a backup does not know and must not undo goes with it: people who were erased since
//! are erased again, who works in the register and with which password stays as it is now.

use std::io;
use std::path::{Path, PathBuf};

use changes::{Act, Edit, Operation, Record, Register, StreamId};
use domain::{
    ActionId, OperatorId, RegisterField, RegisterId, RegisterMember, RegisterValue, Timestamp,
};

use super::census::Census;
use super::compare::{Kept, each_entry};
use super::file::{Part, PartKind, Reading};
use super::walk::walk;
use super::{BackupError, BackupReport, report, unlocked};
use crate::device::fresh_id;
use crate::disk;
use crate::error::StoreError;
use crate::folder::{Lock, accept, make_private, sync_folder};
use crate::journal::{Journal, pack_name};
use crate::keys::{Purpose, RegisterKey};
use crate::marker::{RegisterFile, is_register};
use crate::open::{Opener, Unlock, is_free};
use crate::progress::Progress;
use crate::remember;
use crate::seal::Noise;
use crate::store::Store;
use crate::write::Ctx;

/// A register made of a backup, waiting for its place.
///
/// Dropping it leaves everything as it was.
#[derive(Debug)]
pub struct Prepared {
    folder: PathBuf,
    done: bool,
    /// What the backup held.
    pub inside: BackupReport,
    /// How many people were erased again.
    pub erased_again: u64,
}

/// What stood in the place before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replaced {
    /// Where it lies now, if it was kept.
    pub kept: Option<PathBuf>,
}

fn beside(folder: &Path, ending: &str) -> PathBuf {
    let mut name = folder.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

pub(super) fn restoring(folder: &Path) -> PathBuf {
    beside(folder, ".restoring")
}

pub(super) fn restored(folder: &Path) -> PathBuf {
    beside(folder, ".restored")
}

pub(super) fn replaced(folder: &Path) -> PathBuf {
    beside(folder, ".replaced")
}

fn sync_parent(folder: &Path) -> io::Result<()> {
    match folder.parent() {
        Some(parent) if parent != Path::new("") => sync_folder(parent),
        Some(_) | None => Ok(()),
    }
}

/// Puts right what a swap left that was cut off between its two renames. Costs one look at
/// the folder when there is nothing to do.
pub(crate) fn finish_swap(folder: &Path) -> Result<(), StoreError> {
    if folder.exists() {
        return Ok(());
    }
    for waiting in [restored(folder), replaced(folder)] {
        if is_register(&waiting) {
            log::warn!("a restore was cut off; it is finished now");
            disk::rename(&waiting, folder)?;
            return Ok(sync_parent(folder)?);
        }
    }
    Ok(())
}

/// Removes what restores left beside a register that is there. Its lock is held.
pub(crate) fn clear_swap(folder: &Path) {
    for left in [restoring(folder), restored(folder), replaced(folder)] {
        if left.exists()
            && let Err(error) = disk::remove_folder(&left)
        {
            log::warn!("what a restore left cannot be removed: {error}");
        }
    }
}

impl Store {
    /// Makes a register of a backup in a folder that is empty or does not exist yet, and
    /// opens it. It goes on in a stream of its own.
    ///
    /// `progress` counts entries, each twice: unpacked and brought into the view.
    ///
    /// # Errors
    /// [`StoreError::Exists`], [`StoreError::NotEmpty`], those of [`Store::create`] for the
    /// folder; [`BackupError`] of the file; then nothing was made.
    pub fn restore(
        path: &Path,
        folder: &Path,
        unlock: Unlock<'_>,
        now: Timestamp,
        progress: &dyn Progress,
    ) -> Result<(Self, BackupReport), BackupError> {
        accept(folder)?;
        if is_register(folder) {
            return Err(StoreError::Exists(folder.to_owned()).into());
        }
        if !is_free(folder) {
            return Err(StoreError::NotEmpty(folder.to_owned()).into());
        }
        let mut reading = Reading::open(path)?;
        let key = unlocked(&reading.register, unlock)?;
        let file = reading.register.clone();
        let prepared = prepare(&mut reading, &key, &file, folder, None, now, progress)?;
        if folder.exists() {
            disk::remove_folder(folder).map_err(StoreError::from)?;
        }
        let inside = prepared.inside.clone();
        prepared.swap(None)?;
        let (store, _) = open_by(folder, key, now, &crate::Quiet)?;
        Ok((store, inside))
    }

    /// Makes a register of a backup beside this one, ready to take its place; see the
    /// module. Close this register, then call [`Prepared::swap`].
    ///
    /// `ctx` says who restores; its act is left aside.
    ///
    /// # Errors
    /// [`BackupError`] of the file; [`BackupError::OtherRegister`]; [`StoreError::Cancelled`].
    pub fn prepare_restore(
        &self,
        path: &Path,
        ctx: &Ctx,
        progress: &dyn Progress,
    ) -> Result<Prepared, BackupError> {
        let inner = self.inner();
        let mut reading = inner.own_backup(path)?;
        let file = inner.file().clone();
        prepare(
            &mut reading,
            &inner.key,
            &file,
            &inner.folder,
            Some((&inner.journal, ctx.operator)),
            ctx.now,
            progress,
        )
    }

    /// [`Store::prepare_restore`] where the register that lies in `folder` is not open: the
    /// secret opens the backup and, if it is the same register, what must not be undone in
    /// the present one.
    ///
    /// # Errors
    /// As of [`Store::prepare_restore`]; [`StoreError::AlreadyOpen`].
    pub fn prepare_restore_of_closed(
        path: &Path,
        folder: &Path,
        unlock: Unlock<'_>,
        now: Timestamp,
        progress: &dyn Progress,
    ) -> Result<Prepared, BackupError> {
        let mut reading = Reading::open(path)?;
        let _lock = Lock::take(folder)?;
        let key = unlocked(&reading.register, unlock)?;
        let register = reading.register.marker.register;
        let present = RegisterFile::read(folder)
            .ok()
            .map(|found| found.file)
            .filter(|file| file.marker.register == register);
        let journal = match &present {
            Some(_) => Some(Journal::open(
                &folder.join("journal"),
                register,
                key.sealer(Purpose::Journal),
                StreamId::from_bytes([0; 16]),
            )?),
            None => None,
        };
        let file = present.unwrap_or_else(|| reading.register.clone());
        let operator = file
            .seats
            .first()
            .map_or_else(|| OperatorId::from_bytes([0; 16]), |seat| seat.operator);
        let replay = journal.as_ref().map(|journal| (journal, operator));
        prepare(&mut reading, &key, &file, folder, replay, now, progress)
    }
}

/// Unpacks, proves, opens, replays, closes.
fn prepare(
    reading: &mut Reading,
    key: &RegisterKey,
    file: &RegisterFile,
    folder: &Path,
    present: Option<(&Journal, OperatorId)>,
    now: Timestamp,
    progress: &dyn Progress,
) -> Result<Prepared, BackupError> {
    for left in [restoring(folder), restored(folder)] {
        if left.exists() {
            disk::remove_folder(&left).map_err(StoreError::from)?;
        }
    }
    let aside = restoring(folder);
    let made = (|| {
        let inside = unpack(reading, key, file, &aside, &|done, total| {
            progress.step(done, 2 * total)
        })?;
        let entries = inside.entries;
        let told = |done: u64, total: u64| {
            let share = u128::from(entries) * u128::from(done) / u128::from(total.max(1));
            progress.step(
                entries + u64::try_from(share).unwrap_or(entries),
                2 * entries,
            )
        };
        let (store, _) = open_by(&aside, key.clone(), now, &told)?;
        let erased_again = match present {
            Some((journal, operator)) => replay(&store, journal, operator, &inside, now)?,
            None => 0,
        };
        store.close()?;
        Ok((inside, erased_again))
    })();
    let (inside, erased_again) = match made {
        Ok(made) => made,
        Err(error) => {
            let _ = disk::remove_folder(&aside);
            return Err(error);
        }
    };
    disk::rename(&aside, &restored(folder)).map_err(StoreError::from)?;
    sync_parent(folder).map_err(StoreError::from)?;
    Ok(Prepared {
        folder: folder.to_owned(),
        done: false,
        inside,
        erased_again,
    })
}

fn open_by(
    folder: &Path,
    key: RegisterKey,
    now: Timestamp,
    progress: &dyn Progress,
) -> Result<(Store, crate::OpenReport), StoreError> {
    let found = RegisterFile::read(folder)?;
    let lock = Lock::take(folder)?;
    let opener = Opener {
        key,
        operator: None,
        refused: 0,
    };
    Store::open_with(folder, lock, found, opener, now, progress)
}

/// Writes the files of a backup into a folder, proving it on the way. The register file
/// comes last: until then the folder holds no register.
fn unpack(
    reading: &mut Reading,
    key: &RegisterKey,
    file: &RegisterFile,
    folder: &Path,
    step: &dyn Fn(u64, u64) -> bool,
) -> Result<BackupReport, BackupError> {
    let told = |error: io::Error| BackupError::Store(error.into());
    make_private(folder).map_err(told)?;
    let journal = folder.join("journal");
    make_private(&journal).map_err(told)?;
    let end = reading.end(key)?;
    let total = end.heads.entries();
    let mut census = Census::default();
    let mut open: Option<(PathBuf, disk::File, u64)> = None;
    let mut copy = |part: &Part, bytes: &[u8]| {
        let path = path_of(&journal, part);
        if open.as_ref().is_none_or(|(known, _, _)| *known != path) {
            if let Some((_, file, _)) = &open {
                file.sync_all().map_err(told)?;
            }
            if let Some(parent) = path.parent().filter(|parent| !parent.exists()) {
                make_private(parent).map_err(told)?;
            }
            open = Some((path.clone(), disk::File::create(&path).map_err(told)?, 0));
        }
        if let Some((_, file, at)) = &mut open {
            file.write_at(*at, bytes).map_err(told)?;
            *at += bytes.len() as u64;
        }
        Ok(())
    };
    let walked = walk(
        reading,
        &end,
        key,
        &mut copy,
        &mut |stream, entry| census.take(stream, entry),
        &|done| step(done, total),
    )?;
    if let Some((_, file, _)) = &open {
        file.sync_all().map_err(told)?;
    }
    for part in &end.parts {
        if let Some(parent) = path_of(&journal, part).parent() {
            sync_folder(parent).map_err(told)?;
        }
    }
    sync_folder(&journal).map_err(told)?;
    let inside = report(reading, &end, &walked, &census);
    if inside.lost == 0 && (walked.heads != end.heads || inside.volunteers != end.volunteers) {
        return Err(BackupError::Differs {
            found: inside.volunteers,
            expected: end.volunteers,
        });
    }
    file.clone().write(folder)?;
    Ok(inside)
}

fn path_of(journal: &Path, part: &Part) -> PathBuf {
    let stream = u128::from_be_bytes(*part.stream.as_bytes());
    let name = match part.kind {
        PartKind::Tail => "tail".to_owned(),
        PartKind::Pack => pack_name(part.first, part.last),
    };
    journal.join(format!("{stream:032x}")).join(name)
}

/// Writes into a restored register what of the present one must not be undone, and that it
/// was restored. Answers how many people were erased again.
fn replay(
    store: &Store,
    present: &Journal,
    operator: OperatorId,
    inside: &BackupReport,
    now: Timestamp,
) -> Result<u64, BackupError> {
    let mut kept = Kept::default();
    each_entry(
        present,
        &mut |stream, entry| kept.take(stream, entry),
        &|_| true,
    )?;
    let known = store.ended();
    let again: Vec<_> = kept
        .erased
        .into_iter()
        .filter(|(id, _)| !known.contains_key(id))
        .collect();
    let mut noise = Noise::new();
    let mut ctx = |act| {
        Ok::<_, StoreError>(Ctx {
            action: ActionId::from_bytes(fresh_id(now, &mut noise)?),
            operator,
            now,
            act,
            undoes: None,
        })
    };
    let volunteers = u32::try_from(inside.volunteers).unwrap_or(u32::MAX);
    let edits = operators_again(&kept.register, &store.register_record()?);
    store.write(ctx(Act::RestoredFromBackup { volunteers })?, |tx| {
        tx.append(Operation::Note { subject: None })?;
        if !edits.is_empty() {
            tx.append(Operation::Register { edits })?;
        }
        Ok::<_, StoreError>(())
    })?;
    let count = again.iter().filter(|(id, _)| {
        // Whoever the backup does not know is erased there as well, without a word.
        store.volunteer(*id).is_ok_and(|person| person.is_some())
    });
    let count = count.count() as u64;
    let people: Vec<_> = again
        .into_iter()
        .flat_map(|(id, erasures)| erasures.into_iter().map(move |erasure| (id, erasure)))
        .collect();
    if !people.is_empty() {
        store.erase(ctx(Act::Erased)?, people, &crate::Quiet)?;
    }
    Ok(count)
}

/// The edits that make the operators of a restored register those of the present one.
fn operators_again(present: &Record<Register>, restored: &Record<Register>) -> Vec<Edit<Register>> {
    let (Some(wanted), Some(found)) = (
        changes::register_settings(present, false),
        changes::register_settings(restored, false),
    ) else {
        return Vec::new();
    };
    let limits = wanted.operators.iter().filter_map(|operator| {
        let limit = wanted.limits.get(&operator.id);
        (limit != found.limits.get(&operator.id)).then(|| Edit::Put {
            value: RegisterValue::Limit(operator.id, limit.cloned()),
            base: restored.bases(RegisterField::Limit(operator.id)),
        })
    });
    let limits: Vec<Edit<Register>> = limits.collect();
    wanted
        .operators
        .into_iter()
        .filter(|operator| !found.operators.contains(operator))
        .map(|operator| Edit::Add(RegisterMember::Operator(operator)))
        .chain(limits)
        .collect()
}

impl Prepared {
    /// Takes the place of the folder's register, which must be closed. With `keep` the
    /// register that was there is kept whole under that name; without it, it goes.
    ///
    /// # Errors
    /// The disk's; the folder holds a register in any case, the old or the new one.
    pub fn swap(mut self, keep: Option<&Path>) -> Result<Replaced, BackupError> {
        let folder = &self.folder;
        let told = |error: io::Error| BackupError::Store(error.into());
        // One that is kept gets its own name at once: what waits under ours goes at the next
        // open, if this is cut off.
        let old = keep.map_or_else(|| replaced(folder), Path::to_owned);
        if folder.exists() {
            // Nobody may be at work in it.
            drop(Lock::take(folder)?);
            let left = replaced(folder);
            if left.exists() {
                disk::remove_folder(&left).map_err(told)?;
            }
            // What lies aside from now on is opened by passwords only.
            remember::end(folder)?;
            disk::rename(folder, &old).map_err(told)?;
        }
        if let Err(error) = disk::rename(&restored(folder), folder) {
            if old.exists() {
                disk::rename(&old, folder).map_err(told)?;
            }
            return Err(told(error));
        }
        self.done = true;
        sync_parent(folder).map_err(told)?;
        let mut kept = None;
        if old.exists() {
            match keep {
                Some(keep) => {
                    sync_parent(keep).map_err(told)?;
                    kept = Some(keep.to_owned());
                }
                None => {
                    if let Err(error) = disk::remove_folder(&old) {
                        log::warn!("the replaced register goes at the next open: {error}");
                    }
                }
            }
        }
        Ok(Replaced { kept })
    }

    /// The register that waits.
    #[must_use]
    pub fn register(&self) -> RegisterId {
        self.inside.marker.register
    }
}

impl Drop for Prepared {
    fn drop(&mut self) {
        let waiting = restored(&self.folder);
        if !self.done && self.folder.exists() && waiting.exists() {
            let _ = disk::remove_folder(&waiting);
        }
    }
}
