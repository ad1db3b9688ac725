//! The folder of a register: where it may lie, who may look in, one opener at a time.
//!
//! A register is one folder on a disk of this computer, private to the user.
//! Folders on network shares are refused because a lost connection tears the
//! working view, folders of cloud services because those copy files while they
//! are being written and carry personal data out of the country.
//!
//! What cannot be seen from here: a network drive of macOS (its mounts cannot
//! be listed without unsafe code), and a cloud program that was told to watch
//! an ordinary folder.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use fs4::fs_std::FileExt;

use crate::error::StoreError;

pub(crate) use crate::disk::{make_private, replace_file, sync_folder};

/// Path components that cloud services use, in lower case, with the name a person knows.
/// A component matches when it is equal or continues with a space, a dash or a bracket
/// (`OneDrive - Qor`, `Dropbox (Personal)`).
const CLOUDS: [(&str, &str); 17] = [
    ("onedrive", "OneDrive"),
    ("dropbox", "Dropbox"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("my drive", "Google Drive"),
    ("мой диск", "Google Drive"),
    ("icloud drive", "iCloud"),
    ("iclouddrive", "iCloud"),
    ("mobile documents", "iCloud"),
    ("com~apple~clouddocs", "iCloud"),
    ("cloudstorage", "Cloud storage"),
    ("yandexdisk", "Яндекс.Диск"),
    ("yandex.disk", "Яндекс.Диск"),
    ("яндекс.диск", "Яндекс.Диск"),
    ("яндекс диск", "Яндекс.Диск"),
    ("облако mail.ru", "Облако Mail.ru"),
    ("nextcloud", "Nextcloud"),
];

/// File systems that reach another computer, as `/proc/self/mounts` names them.
const NETWORK_FILE_SYSTEMS: [&str; 16] = [
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "ncpfs",
    "afs",
    "ceph",
    "glusterfs",
    "davfs",
    "fuse.sshfs",
    "fuse.rclone",
    "fuse.davfs2",
    "fuse.glusterfs",
    "fuse.gvfsd-fuse",
    "fuse.smbnetfs",
];

/// Refuses folders on network shares and in cloud-synced places.
///
/// # Errors
/// [`StoreError::NetworkFolder`], [`StoreError::CloudFolder`].
pub(crate) fn accept(folder: &Path) -> Result<(), StoreError> {
    let real = real_path(folder);
    for path in [folder, real.as_path()] {
        if is_unc(path) {
            return Err(StoreError::NetworkFolder);
        }
        if let Some(service) = cloud_service(path) {
            return Err(StoreError::CloudFolder { service });
        }
    }
    if let Ok(mounts) = fs::read_to_string("/proc/self/mounts")
        && on_network_mount(&mounts, &real)
    {
        return Err(StoreError::NetworkFolder);
    }
    Ok(())
}

/// The folder with links resolved, also when its last parts do not exist yet.
fn real_path(folder: &Path) -> PathBuf {
    let absolute = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    for ancestor in absolute.ancestors() {
        if let (Ok(real), Ok(rest)) = (ancestor.canonicalize(), absolute.strip_prefix(ancestor)) {
            return real.join(rest);
        }
    }
    absolute
}

/// `\\server\share`, also in the long form `\\?\UNC\server\share`.
fn is_unc(path: &Path) -> bool {
    let text = path.to_string_lossy();
    let Some(rest) = text.strip_prefix(r"\\") else {
        return false;
    };
    match rest
        .strip_prefix(r"?\")
        .or_else(|| rest.strip_prefix(r".\"))
    {
        Some(device) => device
            .get(..4)
            .is_some_and(|head| head.eq_ignore_ascii_case(r"UNC\")),
        None => true,
    }
}

fn cloud_service(path: &Path) -> Option<&'static str> {
    let text = path.to_string_lossy();
    text.split(['/', '\\']).find_map(|part| {
        let part = part.to_lowercase();
        CLOUDS.iter().find_map(|(name, service)| {
            let rest = part.strip_prefix(name)?;
            matches!(rest.chars().next(), None | Some(' ' | '-' | '(')).then_some(*service)
        })
    })
}

/// `mounts`: lines of `/proc/self/mounts` (device, place, kind, options). The deepest place wins.
fn on_network_mount(mounts: &str, path: &Path) -> bool {
    let mut deepest: Option<(usize, bool)> = None;
    for line in mounts.lines() {
        let mut fields = line.split(' ');
        let (Some(_), Some(place), Some(kind)) = (fields.next(), fields.next(), fields.next())
        else {
            continue;
        };
        let place = place
            .replace("\\040", " ")
            .replace("\\011", "\t")
            .replace("\\134", "\\");
        if path.starts_with(&place) && deepest.is_none_or(|(length, _)| place.len() >= length) {
            deepest = Some((place.len(), NETWORK_FILE_SYSTEMS.contains(&kind)));
        }
    }
    deepest.is_some_and(|(_, network)| network)
}

/// How often a lock is tried, 10 ms apart.
const TRIES: u32 = 30;

/// Held while a register is open; released when dropped or when the process ends.
#[derive(Debug)]
pub(crate) struct Lock {
    _file: File,
}

impl Lock {
    /// # Errors
    /// [`StoreError::AlreadyOpen`] if another handle holds it.
    pub(crate) fn take(folder: &Path) -> Result<Self, StoreError> {
        let file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .read(true)
            .write(true)
            .open(folder.join("lock"))?;
        // A program that is being started holds what its parent held for some milliseconds.
        let mut tries = 0;
        loop {
            match file.try_lock_exclusive() {
                Ok(true) => return Ok(Self { _file: file }),
                Err(error) if error.kind() != io::ErrorKind::WouldBlock => {
                    return Err(error.into());
                }
                Ok(false) | Err(_) if tries < TRIES => {
                    tries += 1;
                    thread::sleep(Duration::from_millis(10));
                }
                Ok(false) | Err(_) => return Err(StoreError::AlreadyOpen),
            }
        }
    }
}

#[cfg(test)]
mod tests;
