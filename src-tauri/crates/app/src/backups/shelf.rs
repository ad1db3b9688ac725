//! Where backups lie on this laptop and which of them were proven.
//!
//! The file `backups.json` stands beside the register's folder and holds no personal data:
//! folders, hours, names of files. Without it, or if it cannot be read, everything begins
//! with what is usual, and backups count as not proven until they are opened again.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use domain::Timestamp;
use serde::{Deserialize, Serialize};
use store::{BackupError, BackupReport};

use super::Second;

/// The hours that can be chosen; 0 is never.
pub const HOURS: [u16; 6] = [0, 1, 2, 4, 8, 24];

/// What a person chose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Plan {
    /// The folder; without one, that of the program.
    pub folder: Option<PathBuf>,
    /// A second folder: another disk, a stick.
    pub second: Option<PathBuf>,
    /// A backup every so many hours while the register is open; 0 for never.
    pub every_hours: u16,
    /// A backup when the program is closed.
    pub on_close: bool,
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            folder: None,
            second: None,
            every_hours: 4,
            on_close: true,
        }
    }
}

/// A backup that was opened and counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proven {
    name: String,
    made: i64,
    bytes: u64,
    volunteers: u64,
    lost: u64,
    at: i64,
}

impl Proven {
    /// A backup that was found to hold this, at this moment.
    pub(super) fn new(path: &Path, report: &BackupReport, now: Timestamp) -> Self {
        Self {
            name: name_of(path),
            made: report.made.0,
            bytes: report.bytes,
            volunteers: report.volunteers,
            lost: report.lost,
            at: now.0,
        }
    }

    /// When it was opened last.
    pub fn at(&self) -> Timestamp {
        Timestamp(self.at)
    }

    /// When it was made.
    pub fn made(&self) -> Timestamp {
        Timestamp(self.made)
    }

    /// The people in it.
    pub fn volunteers(&self) -> u64 {
        self.volunteers
    }

    /// Entries that the register had lost before.
    pub fn lost(&self) -> u64 {
        self.lost
    }
}

/// As it lies on the disk.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    plan: Plan,
    proven: Vec<Proven>,
    /// Entries that the register had after the newest backup was noted.
    entries: u64,
    /// Whether the newest backup reached the second folder.
    second_failed: bool,
}

/// The place of backups of one register on this laptop.
#[derive(Clone, Debug)]
pub struct Shelf {
    file: PathBuf,
    own: PathBuf,
    kept: Kept,
}

impl Shelf {
    /// The shelf of the register in `folder`: beside it lie `<name>-backups` and
    /// `<name>-backups.json`.
    pub fn of(folder: &Path) -> Self {
        let name = folder.file_name().unwrap_or_default().to_string_lossy();
        let file = folder.with_file_name(format!("{name}-backups.json"));
        let kept = fs::read(&file)
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default();
        Self {
            file,
            own: folder.with_file_name(format!("{name}-backups")),
            kept,
        }
    }

    /// What a person chose.
    pub fn plan(&self) -> &Plan {
        &self.kept.plan
    }

    /// Chooses otherwise. Hours that are not offered become the usual ones.
    pub fn choose(&mut self, plan: Plan) {
        self.kept.plan = plan;
        if !HOURS.contains(&self.kept.plan.every_hours) {
            self.kept.plan.every_hours = Plan::default().every_hours;
        }
        self.keep();
    }

    /// The folder that backups are made in.
    pub fn folder(&self) -> PathBuf {
        let chosen = self.kept.plan.folder.clone();
        chosen.unwrap_or_else(|| self.own.clone())
    }

    /// A backup of the list, by its name.
    ///
    /// # Errors
    /// [`BackupError::Missing`] for what is not a plain name.
    pub fn path(&self, name: &str) -> Result<PathBuf, BackupError> {
        let path = self.folder().join(name);
        let is_plain = Path::new(name).file_name().is_some_and(|only| only == name);
        if is_plain {
            Ok(path)
        } else {
            Err(BackupError::Missing(PathBuf::from(name)))
        }
    }

    /// Whether a file is one that was proven.
    pub fn proven(&self, name: &str, made: Timestamp, bytes: u64) -> Option<&Proven> {
        self.kept
            .proven
            .iter()
            .find(|proven| proven.name == name && proven.made == made.0 && proven.bytes == bytes)
    }

    /// The newest proven backup that is still there.
    pub fn newest(&self) -> Option<&Proven> {
        let folder = self.folder();
        self.kept
            .proven
            .iter()
            .filter(|proven| folder.join(&proven.name).is_file())
            .max_by_key(|proven| proven.made)
    }

    /// Where the second copy stands.
    pub fn second(&self) -> Second {
        match &self.kept.plan.second {
            None => Second::None,
            Some(folder) if !folder.is_dir() => Second::Away,
            Some(_) if self.kept.second_failed => Second::Failed,
            Some(folder) => match self.newest() {
                Some(newest) if !folder.join(&newest.name).is_file() => Second::Failed,
                Some(_) | None => Second::There,
            },
        }
    }

    /// The newest backup, if the second folder is there again and waits for it.
    pub fn second_waits(&self) -> Option<PathBuf> {
        let second = self.kept.plan.second.as_ref()?;
        let newest = self.newest()?;
        let waits =
            second.is_dir() && !self.kept.second_failed && !second.join(&newest.name).exists();
        waits.then(|| self.folder().join(&newest.name))
    }

    /// Whether anything was written since the newest backup.
    pub fn is_behind(&self, entries: u64) -> bool {
        self.newest().is_none() || self.kept.entries != entries
    }

    /// Whether a backup is due by time: something was written, and the newest is old enough.
    pub fn is_due(&self, entries: u64, opened: Timestamp, now: Timestamp) -> bool {
        let hours = i64::from(self.kept.plan.every_hours);
        let last = self.newest().map_or(opened, Proven::made);
        hours > 0 && self.is_behind(entries) && now.0 - last.0 >= hours * 3_600_000
    }

    pub(super) fn prove(&mut self, proven: Proven) {
        self.doubt(&proven.name.clone());
        self.kept.proven.push(proven);
    }

    /// A backup that did not open is not proven any more.
    pub(super) fn doubt(&mut self, name: &str) {
        self.kept.proven.retain(|known| known.name != name);
    }

    pub(super) fn settle(&mut self, entries: u64, second: Second) {
        self.kept.entries = entries;
        self.settle_second(second);
    }

    pub(super) fn settle_second(&mut self, second: Second) {
        self.kept.second_failed = second == Second::Failed;
    }

    pub(super) fn forget_all_but(&mut self, names: &[String]) {
        self.kept.proven.retain(|known| names.contains(&known.name));
    }

    /// Keeps it on the disk. A failure is logged: backups count as not proven then.
    pub(super) fn keep(&self) {
        let kept = serde_json::to_vec_pretty(&self.kept)
            .map_err(io::Error::other)
            .and_then(|bytes| replace(&self.file, &bytes));
        if let Err(error) = kept {
            log::warn!("where backups lie is not kept: {error}");
        }
    }
}

fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let new = path.with_extension("json.new");
    fs::write(&new, bytes)?;
    fs::rename(&new, path)
}

/// The name of a file.
pub(super) fn name_of(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}
