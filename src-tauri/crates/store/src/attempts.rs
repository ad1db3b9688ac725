//! Wrong passwords, counted: each further one makes the next wait longer.
//!
//! The file `attempts` holds a count and the moment of the last wrong one, so that a
//! restart forgives nothing. It is readable without a key and names nobody. What it
//! slows is guessing in the window; against who copies the folder stands the slow
//! hash alone. The recovery code is never slowed: it cannot be guessed, and who holds
//! the sheet must get in.
//!
//! The count goes into the audit at the next sign-in, which then clears the file.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use domain::Timestamp;

use crate::folder::replace_file;

const NAME: &str = "attempts";
const MAGIC: &[u8; 8] = b"BIRGEAT1";
/// Wrong passwords that cost no waiting: slips of the hand.
const FREE: u32 = 2;
/// The first wait, in seconds; each further one is twice as long.
const FIRST_WAIT: i64 = 5;
/// The longest wait: nobody can lock a desk out for the day.
const LONGEST_WAIT: i64 = 300;

/// Wrong passwords since the last sign-in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Attempts {
    pub(crate) count: u32,
    /// When the last one was.
    last: i64,
}

fn path(folder: &Path) -> PathBuf {
    folder.join(NAME)
}

impl Attempts {
    /// What the folder says. A damaged file is taken for none: it holds nothing that
    /// the register needs.
    pub(crate) fn read(folder: &Path) -> Self {
        match fs::read(path(folder)) {
            Ok(bytes) => Self::decode(&bytes).unwrap_or_else(|| {
                log::warn!("the count of wrong passwords is damaged; it begins anew");
                Self::default()
            }),
            Err(error) => {
                if error.kind() != io::ErrorKind::NotFound {
                    log::warn!("the count of wrong passwords cannot be read: {error}");
                }
                Self::default()
            }
        }
    }

    fn encode(self) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        bytes.extend_from_slice(&self.count.to_le_bytes());
        bytes.extend_from_slice(&self.last.to_le_bytes());
        let check = blake3::hash(&bytes);
        bytes.extend_from_slice(&check.as_bytes()[..8]);
        bytes
    }

    fn decode(bytes: &[u8]) -> Option<Self> {
        let (content, check) = bytes.split_last_chunk::<8>()?;
        if blake3::hash(content).as_bytes()[..8] != check[..] {
            return None;
        }
        let rest = content.strip_prefix(MAGIC)?;
        let (count, rest) = rest.split_first_chunk::<4>()?;
        Some(Self {
            count: u32::from_le_bytes(*count),
            last: i64::from_le_bytes(rest.try_into().ok()?),
        })
    }

    /// Seconds until the next password is tried. A clock that was set back makes nobody
    /// wait longer than the whole time.
    pub(crate) fn wait(self, now: Timestamp) -> Option<u64> {
        if self.count <= FREE {
            return None;
        }
        let doublings = (self.count - FREE - 1).min(16);
        let whole = (FIRST_WAIT << doublings).min(LONGEST_WAIT);
        let since = now.0.saturating_sub(self.last).max(0);
        let left = (whole * 1000).saturating_sub(since);
        (left > 0).then(|| u64::try_from(left).unwrap_or(0).div_ceil(1000))
    }

    /// Counts one more. That the file cannot be written stops nobody: a full disk must
    /// not keep people out.
    pub(crate) fn add(self, folder: &Path, now: Timestamp) {
        let more = Self {
            count: self.count.saturating_add(1),
            last: now.0,
        };
        if let Err(error) = replace_file(&path(folder), &more.encode()) {
            log::warn!("a wrong password could not be counted: {error}");
        }
    }
}

/// Forgets the count, once it stands in the audit.
pub(crate) fn clear(folder: &Path) {
    match fs::remove_file(path(folder)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            log::warn!("the count of wrong passwords could not be cleared: {error}");
        }
        Ok(()) | Err(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(count: u32, after_ms: i64, wait: Option<u64>) {
        let attempts = Attempts { count, last: 1_000 };
        assert_eq!(attempts.wait(Timestamp(1_000 + after_ms)), wait);
    }

    #[test]
    fn each_further_wrong_password_waits_longer_up_to_five_minutes() {
        check(0, 0, None);
        check(2, 0, None);
        check(3, 0, Some(5));
        check(3, 4_001, Some(1));
        check(3, 5_000, None);
        check(4, 0, Some(10));
        check(5, 0, Some(20));
        check(8, 0, Some(160));
        check(9, 0, Some(300));
        check(u32::MAX, 0, Some(300));
        check(9, -1_000_000_000, Some(300));
    }

    #[test]
    fn the_count_survives_a_restart_and_damage_only_forgets_it() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for count in 1..=3 {
            Attempts::read(folder.path()).add(folder.path(), Timestamp(7));
            assert_eq!(Attempts::read(folder.path()), Attempts { count, last: 7 });
        }
        let whole = fs::read(path(folder.path())).expect("it is there");
        for length in 0..whole.len() {
            fs::write(path(folder.path()), &whole[..length]).expect("writable");
            assert_eq!(Attempts::read(folder.path()), Attempts::default());
        }
        clear(folder.path());
        clear(folder.path());
        assert_eq!(Attempts::read(folder.path()), Attempts::default());
    }
}
