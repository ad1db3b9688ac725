//! Backups: where they lie, what is in them, what a restore would change.

use app::backups::Second;
use serde::{Deserialize, Serialize};
use store::{BackupReport, Comparison};
use ts_rs::TS;

use super::message::MessageDto;

/// The newest backup, for the top bar.
#[derive(Clone, Debug, Default, Serialize, TS)]
pub struct BackupLine {
    /// When the newest backup that was opened and counted was made.
    #[ts(type = "number | null")]
    pub made: Option<i64>,
    /// The people in it.
    #[ts(type = "number")]
    pub volunteers: u64,
    /// Entries that the register had lost before it was made.
    #[ts(type = "number")]
    pub lost: u64,
    /// Something was written since.
    pub behind: bool,
    /// Where the second copy stands.
    pub second: SecondDto,
    /// Why the last backup that should have made itself did not succeed.
    pub failed: Option<MessageDto>,
}

/// Where a second copy stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "SecondPlace")]
#[serde(rename_all = "lowercase")]
pub enum SecondDto {
    /// No second folder was chosen.
    #[default]
    None,
    /// It has the newest backup.
    There,
    /// It is not connected.
    Away,
    /// It is there without the newest backup.
    Failed,
}

impl From<Second> for SecondDto {
    fn from(second: Second) -> Self {
        match second {
            Second::None => Self::None,
            Second::There => Self::There,
            Second::Away => Self::Away,
            Second::Failed => Self::Failed,
        }
    }
}

/// The page of backups.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BackupsPage {
    /// The newest one.
    pub line: BackupLine,
    /// The folder.
    pub folder: String,
    /// It is the usual folder of the program.
    pub usual: bool,
    /// The second folder.
    pub second: Option<String>,
    /// A backup every so many hours; 0 for never.
    pub every_hours: u16,
    /// The hours that can be chosen.
    pub hours: Vec<u16>,
    /// A backup on locking and closing.
    pub on_close: bool,
    /// Backups of this register make themselves.
    pub automatic: bool,
    /// Days after which a backup goes.
    pub kept_days: u16,
    /// The files, newest first.
    pub rows: Vec<BackupRow>,
    /// Registers that gave way to a backup, newest first; none for whoever may not restore.
    pub before: Vec<BeforeRow>,
}

/// A register that gave way to a backup and lies whole beside the present one.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BeforeRow {
    /// The name of its folder.
    pub name: String,
    /// When it gave way.
    #[ts(type = "number")]
    pub at: i64,
    /// Whose it is; nothing if its register file cannot be read.
    pub organisation: Option<String>,
    /// It is another register and stays until somebody removes it.
    pub foreign: bool,
    /// The people in it, if that is known.
    #[ts(type = "number | null")]
    pub volunteers: Option<u64>,
    /// The size of all its files.
    #[ts(type = "number")]
    pub bytes: u64,
}

/// One file of the list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BackupRow {
    /// Its name.
    pub name: String,
    /// When it was made.
    #[ts(type = "number")]
    pub made: i64,
    /// Its size.
    #[ts(type = "number")]
    pub bytes: u64,
    /// The people in it, if its end can be read.
    #[ts(type = "number | null")]
    pub volunteers: Option<u64>,
    /// Entries that the register had lost before.
    #[ts(type = "number")]
    pub lost: u64,
    /// When it was opened and counted last.
    #[ts(type = "number | null")]
    pub proven: Option<i64>,
}

/// A backup that was made or proven.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BackupDone {
    /// When it was made.
    #[ts(type = "number")]
    pub made: i64,
    /// The people in it.
    #[ts(type = "number")]
    pub volunteers: u64,
    /// Where the second copy stands.
    pub second: SecondDto,
}

/// What a file says of itself without a key.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BackupCover {
    /// Whose it is.
    pub organisation: String,
    /// When it was made.
    #[ts(type = "number")]
    pub made: i64,
    /// Its name, without the folder.
    pub name: String,
}

/// Which backup is meant.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(tag = "from", rename_all = "lowercase")]
pub enum BackupSource {
    /// One of the list.
    Folder {
        /// Its name.
        name: String,
    },
    /// The file that was chosen last.
    File,
}

/// A backup beside the register.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BackupComparison {
    /// When the backup was made.
    #[ts(type = "number")]
    pub made: i64,
    /// What it holds.
    pub inside: Holding,
    /// What the register holds.
    pub here: Holding,
    /// People who would be gone.
    #[ts(type = "number")]
    pub only_here: u64,
    /// People who would be there again.
    #[ts(type = "number")]
    pub only_there: u64,
    /// People who differ.
    #[ts(type = "number")]
    pub changed: u64,
    /// People who are the same.
    #[ts(type = "number")]
    pub same: u64,
    /// People who would be erased again.
    #[ts(type = "number")]
    pub erased_again: u64,
}

/// One side of a comparison.
#[derive(Clone, Copy, Debug, Serialize, TS)]
pub struct Holding {
    /// People.
    #[ts(type = "number")]
    pub volunteers: u64,
    /// The moment of the newest change.
    #[ts(type = "number")]
    pub newest: i64,
}

impl From<Comparison> for BackupComparison {
    fn from(comparison: Comparison) -> Self {
        let Comparison {
            inside:
                BackupReport {
                    marker: _,
                    made,
                    volunteers: people,
                    entries: _,
                    newest: newest_inside,
                    lost: _,
                    bytes: _,
                },
            volunteers,
            entries: _,
            newest,
            only_here,
            only_there,
            changed,
            same,
            erased_again,
        } = comparison;
        Self {
            made: made.0,
            inside: Holding {
                volunteers: people,
                newest: newest_inside.0,
            },
            here: Holding {
                volunteers,
                newest: newest.0,
            },
            only_here,
            only_there,
            changed,
            same,
            erased_again,
        }
    }
}

/// A restore that was done; the register is locked.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BackupRestored {
    /// The people in it.
    #[ts(type = "number")]
    pub volunteers: u64,
    /// People who were erased again.
    #[ts(type = "number")]
    pub erased_again: u64,
    /// The folder in which the register that lay there before is kept.
    pub kept: Option<String>,
}
