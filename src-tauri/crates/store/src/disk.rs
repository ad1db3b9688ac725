//! The file layer: every file of our own is written through here.
//!
//! In the program this is as thin as it looks: each function is one call of the
//! system. In the tests of this crate a recorder stands behind it (`disk/recorder.rs`)
//! that keeps writes, barriers, renames, removals and syncs of folders, and gives the
//! disk as a power cut at any moment may leave it.
//!
//! Reading is not here: a reader takes what lies on the disk. The files of the view
//! are written by its engine and not by us; a view may be lost whole at any time.

use std::fs;
use std::io;
#[cfg(not(unix))]
use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

#[cfg(test)]
pub(crate) mod recorder;

/// A file that is open for writing and reading.
#[derive(Debug)]
pub(crate) struct File {
    file: fs::File,
    #[cfg(test)]
    recorded: Option<recorder::Handle>,
}

impl File {
    /// Makes a file, or empties the one that is there.
    pub(crate) fn create(path: &Path) -> io::Result<Self> {
        #[cfg(test)]
        let recorded = recorder::created(path);
        let file = fs::File::options()
            .create(true)
            .truncate(true)
            .read(true)
            .write(true)
            .open(path)?;
        Ok(Self {
            file,
            #[cfg(test)]
            recorded,
        })
    }

    /// Opens a file that is there.
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        let file = fs::File::options().read(true).write(true).open(path)?;
        Ok(Self {
            file,
            #[cfg(test)]
            recorded: recorder::opened(path),
        })
    }

    /// Writes all of `bytes` at a place.
    pub(crate) fn write_at(&self, offset: u64, bytes: &[u8]) -> io::Result<()> {
        #[cfg(test)]
        if let Some(recorded) = &self.recorded {
            recorded.write(offset, bytes);
        }
        // One call of the system where it has one for this.
        #[cfg(unix)]
        {
            std::os::unix::fs::FileExt::write_all_at(&self.file, bytes, offset)
        }
        #[cfg(not(unix))]
        {
            let mut file = &self.file;
            file.seek(SeekFrom::Start(offset))?;
            file.write_all(bytes)
        }
    }

    /// Bytes of the file.
    pub(crate) fn len(&self) -> io::Result<u64> {
        Ok(self.file.metadata()?.len())
    }

    pub(crate) fn set_len(&self, length: u64) -> io::Result<()> {
        #[cfg(test)]
        if let Some(recorded) = &self.recorded {
            recorded.length(length);
        }
        self.file.set_len(length)
    }

    /// A barrier: what was written survives a power cut.
    pub(crate) fn sync(&self) -> io::Result<()> {
        #[cfg(test)]
        if let Some(recorded) = &self.recorded {
            recorded.may_sync()?;
        }
        self.file.sync_data()?;
        // Told after the barrier: a cut in the middle of it promises nothing.
        #[cfg(test)]
        if let Some(recorded) = &self.recorded {
            recorded.synced();
        }
        Ok(())
    }

    /// [`File::sync`], with the length and all else that the system knows of the file.
    pub(crate) fn sync_all(&self) -> io::Result<()> {
        self.file.sync_all()?;
        #[cfg(test)]
        if let Some(recorded) = &self.recorded {
            recorded.synced();
        }
        Ok(())
    }
}

/// Gives a file another name, in the place of what had that name. It lasts once the folder is synced.
pub(crate) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    #[cfg(test)]
    recorder::renamed(from, to);
    fs::rename(from, to)
}

pub(crate) fn remove_file(path: &Path) -> io::Result<()> {
    #[cfg(test)]
    recorder::removed(path);
    fs::remove_file(path)
}

/// Removes a folder with all that is in it.
pub(crate) fn remove_folder(path: &Path) -> io::Result<()> {
    #[cfg(test)]
    recorder::removed(path);
    fs::remove_dir_all(path)
}

/// Makes a folder that only this user may enter, with its parents; syncs the parent.
pub(crate) fn make_private(folder: &Path) -> io::Result<()> {
    #[cfg(test)]
    recorder::folder_made(folder);
    fs::create_dir_all(folder)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700))?;
    }
    match folder.parent() {
        Some(parent) if parent != Path::new("") => sync_folder(parent),
        Some(_) | None => Ok(()),
    }
}

/// Makes the names in a folder durable. Windows has no such call and needs none.
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    #[cfg(unix)]
    fs::File::open(folder)?.sync_all()?;
    #[cfg(test)]
    recorder::folder_synced(folder);
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

/// Writes a file of its own name and syncs it and its folder: for one that nothing depends on
/// while it is being written.
pub(crate) fn write_file(path: &Path, content: &[u8]) -> io::Result<()> {
    let file = File::create(path)?;
    file.write_at(0, content)?;
    file.sync_all()?;
    drop(file);
    sync_parent(path)
}

/// Replaces a file so that after a power cut either the old or the new one is there whole.
pub(crate) fn replace_file(path: &Path, content: &[u8]) -> io::Result<()> {
    replace_file_by(path, |file| file.write_at(0, content))
}

/// [`replace_file`] with what `write` writes into the new one.
pub(crate) fn replace_file_by<E: From<io::Error>>(
    path: &Path,
    write: impl FnOnce(&File) -> Result<(), E>,
) -> Result<(), E> {
    let beside = beside(path);
    let written = (|| {
        let file = File::create(&beside)?;
        write(&file)?;
        file.sync_all()?;
        drop(file);
        Ok(rename(&beside, path)?)
    })();
    if written.is_err() {
        let _ = remove_file(&beside);
        return written;
    }
    Ok(sync_parent(path)?)
}

fn sync_parent(path: &Path) -> io::Result<()> {
    match path.parent() {
        Some(parent) => sync_folder(parent),
        None => Ok(()),
    }
}

/// Where a file is prepared before it takes its place.
pub(crate) fn beside(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".new");
    PathBuf::from(name)
}
