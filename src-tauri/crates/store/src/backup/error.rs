//! Why a backup is not made, not proven, or not restored.

use std::io;
use std::path::{Path, PathBuf};

use messages::{Kind, Message, ToMessage};

use crate::error::StoreError;

/// Why the store refused or failed over a backup.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// There is no such file.
    #[error("no file at {}", .0.display())]
    Missing(PathBuf),
    /// The file cannot be read.
    #[error("the file cannot be read")]
    Unreadable,
    /// The file has no bytes.
    #[error("the file is empty")]
    Empty,
    /// The file is something else.
    #[error("not a backup")]
    Foreign,
    /// The end is missing.
    #[error("the file is cut off")]
    Truncated,
    /// Bytes are not those that were written.
    #[error("the file is damaged")]
    Damaged,
    /// A chain or a signature does not hold.
    #[error("the journal in the file breaks at entry {seq}")]
    Altered {
        /// Where.
        seq: u64,
    },
    /// The file has a format of a later version.
    #[error("backup format {found} is newer than {known}")]
    Newer {
        /// The format of the file.
        found: u16,
        /// The newest format this program reads.
        known: u16,
    },
    /// The password is not one of the day it was made.
    #[error("wrong password for the backup")]
    WrongPassword,
    /// It is a backup of another register.
    #[error("a backup of another register")]
    OtherRegister {
        /// Whose.
        organisation: String,
    },
    /// The copy does not hold what the register shows.
    #[error("the copy holds {found} people, the register shows {expected}")]
    Differs {
        /// People in the copy.
        found: u64,
        /// People in the register.
        expected: u64,
    },
    /// The copy would lie in the folder of the register.
    #[error("the backup would lie in the register")]
    Inside,
    /// The folder for backups is not there, or went away.
    #[error("the folder is gone: {}", .0.display())]
    FolderGone(PathBuf),
    /// Nothing can be written in the folder for backups.
    #[error("nothing can be written in {}", .0.display())]
    FolderReadOnly(PathBuf),
    /// No space is left in the folder for backups.
    #[error("no space in {}", .0.display())]
    Space(PathBuf),
    /// The register, the keys, the disk.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl BackupError {
    /// What a failure to write means for the folder of backups.
    pub(super) fn at(error: io::Error, folder: &Path) -> Self {
        let folder = folder.to_owned();
        match error.kind() {
            io::ErrorKind::StorageFull
            | io::ErrorKind::QuotaExceeded
            | io::ErrorKind::FileTooLarge => Self::Space(folder),
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                Self::FolderReadOnly(folder)
            }
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::FolderGone(folder),
            // A stick that was pulled out answers in many ways.
            _ if !folder.is_dir() => Self::FolderGone(folder),
            _ => Self::Store(error.into()),
        }
    }
}

impl ToMessage for BackupError {
    fn told(&self) -> (Kind, Message) {
        let shown = |path: &Path| path.display().to_string();
        match self {
            Self::Missing(path) => (Kind::Missing, messages::backups_error_missing(shown(path))),
            Self::Unreadable => (Kind::Refused, messages::backups_error_unreadable()),
            Self::Empty => (Kind::Refused, messages::backups_error_empty()),
            Self::Foreign => (Kind::Refused, messages::backups_error_foreign()),
            Self::Truncated => (Kind::Refused, messages::backups_error_truncated()),
            Self::Damaged => (Kind::Refused, messages::backups_error_damaged()),
            Self::Altered { seq } => (Kind::Refused, messages::backups_error_altered(*seq)),
            Self::Newer { .. } => (Kind::Refused, messages::backups_error_newer()),
            Self::WrongPassword => (Kind::Invalid, messages::backups_error_wrong_password()),
            Self::OtherRegister { organisation } => (
                Kind::Refused,
                messages::backups_error_other_register(organisation.clone()),
            ),
            Self::Differs { found, expected } => (
                Kind::Refused,
                messages::backups_error_differs(*found, *expected),
            ),
            Self::Inside => (Kind::Refused, messages::backups_error_inside()),
            Self::FolderGone(folder) => (
                Kind::Refused,
                messages::backups_error_folder_gone(shown(folder)),
            ),
            Self::FolderReadOnly(folder) => (
                Kind::Refused,
                messages::backups_error_folder_read_only(shown(folder)),
            ),
            Self::Space(folder) => (Kind::Refused, messages::backups_error_space(shown(folder))),
            Self::Store(error) => error.told(),
        }
    }
}
