//! What can go wrong between the register and the disk.

use std::io;
use std::path::PathBuf;

use messages::{Kind, Message, ToMessage};

/// Why the store refused or failed.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The password opens nothing.
    #[error("wrong password")]
    WrongPassword,
    /// Too many wrong passwords: the next is tried later.
    #[error("too many wrong passwords; wait {wait_seconds} s")]
    TooManyAttempts {
        /// Seconds until then.
        wait_seconds: u64,
    },
    /// The operator has no password in this folder.
    #[error("the operator has no seat here")]
    NoSeat,
    /// This laptop is not remembered, or not any more.
    #[error("this laptop is not remembered")]
    NotRemembered,
    /// The last seat was to be taken away.
    #[error("the last seat stays")]
    LastSeat,
    /// The register file holds no more seats.
    #[error("more than {most} seats")]
    TooManySeats {
        /// The most it holds.
        most: usize,
    },
    /// The recovery code is well formed but belongs to another register.
    #[error("wrong recovery code")]
    WrongCode,
    /// The recovery code is incomplete or mistyped.
    #[error("mistyped recovery code")]
    MistypedCode,
    /// Another process or window holds the register.
    #[error("register already open elsewhere")]
    AlreadyOpen,
    /// The folder holds no register.
    #[error("no register in {}", .0.display())]
    Missing(PathBuf),
    /// The folder already holds a register.
    #[error("a register already lies in {}", .0.display())]
    Exists(PathBuf),
    /// The folder holds something else.
    #[error("the folder is not empty: {}", .0.display())]
    NotEmpty(PathBuf),
    /// The register has a format of a later version.
    #[error("register format {found} is newer than {known}")]
    Newer {
        /// The format of the folder.
        found: u16,
        /// The newest format this program reads.
        known: u16,
    },
    /// Neither copy of the register file can be read.
    #[error("register file damaged")]
    MarkerDamaged,
    /// The register file is that of another register.
    #[error("the register file belongs to another register")]
    ForeignFile,
    /// The folder lies on another computer.
    #[error("the folder lies on a network share")]
    NetworkFolder,
    /// A cloud service copies the folder.
    #[error("the folder is synced by {service}")]
    CloudFolder {
        /// Name of the service.
        service: &'static str,
    },
    /// The data of the person was erased; nothing about them is written any more.
    #[error("the person was erased")]
    Gone,
    /// The folder was removed while the register was open.
    #[error("the folder is gone")]
    FolderGone,
    /// No space is left on the disk.
    #[error("disk full")]
    DiskFull,
    /// The folder or the disk cannot be written.
    #[error("folder cannot be written")]
    ReadOnly,
    /// Another failure of the disk.
    #[error("disk: {0}")]
    Disk(#[source] io::Error),
    /// A save failed halfway; nothing is written until the register is opened anew.
    #[error("writing has stopped after a failed save")]
    Stopped,
    /// An entry of the journal cannot be read.
    #[error("journal entry unreadable")]
    EntryDamaged,
    /// A record of the view does not open or decode.
    #[error("record of the view unreadable")]
    RecordDamaged,
    /// The engine of the view failed.
    #[error("view: {0}")]
    View(String),
    /// A rebuild would drop what only the view still knows.
    #[error("a rebuild would lose {entries} entries")]
    RebuildWouldLose {
        /// Entries that the journal no longer has.
        entries: u64,
    },
    /// A long work was cancelled before it changed anything.
    #[error("cancelled")]
    Cancelled,
    /// The body of an entry is over the limit of the journal (64 KiB).
    #[error("entry body too large")]
    TooLarge,
    /// The system gave no random bytes.
    #[error("no randomness")]
    NoRandomness,
    /// The cipher or the key derivation refused to work.
    #[error("sealing failed")]
    Sealing,
}

impl From<io::Error> for StoreError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            _ => Self::Disk(error),
        }
    }
}

impl ToMessage for StoreError {
    fn told(&self) -> (Kind, Message) {
        match self {
            Self::WrongPassword => (Kind::Invalid, messages::store_error_wrong_password()),
            Self::TooManyAttempts { wait_seconds } => (
                Kind::Refused,
                messages::operators_error_too_many_attempts(*wait_seconds),
            ),
            Self::NoSeat => (Kind::Refused, messages::operators_error_no_seat()),
            Self::NotRemembered => (Kind::Refused, messages::remember_error_gone()),
            Self::LastSeat => (Kind::Refused, messages::operators_error_last_seat()),
            Self::TooManySeats { most } => {
                (Kind::Refused, messages::operators_error_too_many(*most))
            }
            Self::WrongCode => (Kind::Invalid, messages::store_error_wrong_code()),
            Self::MistypedCode => (Kind::Invalid, messages::store_error_mistyped_code()),
            Self::AlreadyOpen => (Kind::Refused, messages::store_error_already_open()),
            Self::Missing(folder) => (
                Kind::Missing,
                messages::store_error_missing(folder.display().to_string()),
            ),
            Self::Exists(folder) => (
                Kind::Refused,
                messages::store_error_exists(folder.display().to_string()),
            ),
            Self::NotEmpty(folder) => (
                Kind::Refused,
                messages::store_error_not_empty(folder.display().to_string()),
            ),
            Self::Newer { .. } => (Kind::Refused, messages::store_error_newer()),
            Self::MarkerDamaged => (Kind::Broken, messages::store_error_marker_damaged()),
            Self::ForeignFile => (Kind::Broken, messages::store_error_foreign_file()),
            Self::NetworkFolder => (Kind::Refused, messages::store_error_network_folder()),
            Self::CloudFolder { service } => {
                (Kind::Refused, messages::store_error_cloud_folder(*service))
            }
            Self::Gone => (Kind::Refused, messages::erasure_error_gone()),
            Self::FolderGone => (Kind::Broken, messages::store_error_folder_gone()),
            Self::DiskFull => (Kind::Refused, messages::store_error_disk_full()),
            Self::ReadOnly => (Kind::Refused, messages::store_error_read_only()),
            Self::Disk(_) => (Kind::Broken, messages::store_error_disk()),
            Self::Stopped => (Kind::Broken, messages::store_error_stopped()),
            Self::EntryDamaged => (Kind::Broken, messages::store_error_entry_damaged()),
            Self::RecordDamaged => (Kind::Broken, messages::store_error_record_damaged()),
            Self::View(_) => (Kind::Broken, messages::store_error_view_failed()),
            Self::RebuildWouldLose { entries } => (
                Kind::Refused,
                messages::store_error_rebuild_would_lose(*entries),
            ),
            Self::Cancelled => (Kind::Refused, messages::store_error_cancelled()),
            Self::TooLarge => (Kind::Invalid, messages::store_error_too_large()),
            Self::NoRandomness | Self::Sealing => (Kind::Broken, messages::store_error_sealing()),
        }
    }
}
