//! The keychain of the account: Credential Manager of Windows, Keychain of macOS, and on
//! Linux whatever answers as the secret service on the session's bus.
//!
//! Every question goes to a thread of its own and is waited for only so long: a keychain
//! that is locked answers when the person has opened it, or never. The thread is no worker
//! of the window either, because what speaks to the bus may not block one.
//!
//! `BIRGE_KEYCHAIN` names a folder for the tests of the window, whose account has no
//! keychain: a secret is a file there. Only debug builds look.

use std::{
    collections::HashMap,
    env, fs, io,
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc::{self, RecvTimeoutError},
    },
    thread,
    time::{Duration, Instant},
};

use app::remember::{Keychain, KeychainError};
use keyring_core::{Entry, Error};

/// What our secrets are filed under.
const SERVICE: &str = "kz.birge.desktop";
/// The longest that a person may take to open the keychain.
const PATIENCE: Duration = Duration::from_secs(60);
/// The longest that it may take to say that it is there.
const READY: Duration = Duration::from_secs(3);
/// How often it is looked whether anybody still waits.
const GLANCE: Duration = Duration::from_millis(100);

/// The keychain that the system has.
#[derive(Clone, Debug, Default)]
pub struct SystemKeychain {
    stop: Arc<AtomicBool>,
}

impl SystemKeychain {
    /// One whose answers nobody waits for any more once `stop` is set.
    pub fn until(stop: Arc<AtomicBool>) -> Self {
        Self { stop }
    }

    /// Asks for no longer than `patience`.
    fn ask<T: Send + 'static>(
        &self,
        patience: Duration,
        work: impl FnOnce() -> Result<T, Error> + Send + 'static,
    ) -> Result<T, KeychainError> {
        let (sender, answer) = mpsc::channel();
        let asked = thread::Builder::new().spawn(move || {
            // Whoever asked may have gone.
            let _ = sender.send(work());
        });
        asked.map_err(|error| KeychainError::Refused(error.to_string()))?;
        let until = Instant::now() + patience;
        loop {
            match answer.recv_timeout(GLANCE) {
                Ok(answered) => return answered.map_err(told),
                Err(RecvTimeoutError::Disconnected) => {
                    return Err(KeychainError::Refused("it broke off".to_owned()));
                }
                Err(RecvTimeoutError::Timeout) => {
                    if Instant::now() >= until || self.stop.load(Ordering::Relaxed) {
                        return Err(KeychainError::Silent);
                    }
                }
            }
        }
    }
}

impl Keychain for SystemKeychain {
    fn is_there(&self) -> bool {
        self.ask(READY, ready).is_ok()
    }

    fn keep(&self, name: &str, secret: &[u8]) -> Result<(), KeychainError> {
        let (name, secret) = (name.to_owned(), secret.to_vec());
        self.ask(PATIENCE, move || match stand_in(&name) {
            Some(file) => fs::write(file, &secret).map_err(unlike_a_keychain),
            None => entry(&name)?.set_secret(&secret),
        })
    }

    fn find(&self, name: &str) -> Result<Option<Vec<u8>>, KeychainError> {
        let name = name.to_owned();
        let found = move || match stand_in(&name) {
            Some(file) => fs::read(file).map_err(unlike_a_keychain),
            None => entry(&name)?.get_secret(),
        };
        self.ask(PATIENCE, move || match found() {
            Ok(secret) => Ok(Some(secret)),
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(error),
        })
    }

    fn forget(&self, name: &str) -> Result<(), KeychainError> {
        let name = name.to_owned();
        let forgotten = move || match stand_in(&name) {
            Some(file) => fs::remove_file(file).map_err(unlike_a_keychain),
            None => entry(&name)?.delete_credential(),
        };
        self.ask(PATIENCE, move || match forgotten() {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(error) => Err(error),
        })
    }
}

/// Chooses the keychain of the platform, once for each run of the program; a test has
/// chosen one in memory before.
fn ready() -> Result<(), Error> {
    if stand_in("").is_some() {
        return Ok(());
    }
    if keyring_core::get_default_store().is_some() {
        return Ok(());
    }
    match keyring::Entry::store_status() {
        Ok(()) => Ok(()),
        Err(error) => {
            log::warn!("there is no keychain: {error}");
            Err(Error::NoDefaultStore)
        }
    }
}

/// The file of a secret, where a folder stands in for the keychain.
fn stand_in(name: &str) -> Option<PathBuf> {
    if cfg!(debug_assertions) {
        env::var_os("BIRGE_KEYCHAIN").map(|folder| PathBuf::from(folder).join(name))
    } else {
        None
    }
}

fn unlike_a_keychain(error: io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::NotFound => Error::NoEntry,
        _ => Error::PlatformFailure(Box::new(error)),
    }
}

/// The place of a secret. On Windows it stays on this laptop and does not travel with the
/// profile of a domain, as it would by itself.
fn entry(name: &str) -> Result<Entry, Error> {
    ready()?;
    let kinds: &[(&str, &str)] = if cfg!(windows) {
        &[("persistence", "Local")]
    } else if cfg!(target_os = "linux") {
        &[("label", "Birge")]
    } else {
        &[]
    };
    let kinds = HashMap::from_iter(kinds.iter().copied());
    match Entry::new_with_modifiers(SERVICE, name, &kinds) {
        // A keychain that knows nothing of these.
        Err(Error::NotSupportedByStore(_)) => Entry::new(SERVICE, name),
        other => other,
    }
}

/// What an error is for us; the words of the system go to the log and hold no secret.
fn told(error: Error) -> KeychainError {
    match error {
        Error::NoDefaultStore | Error::NotSupportedByStore(_) => KeychainError::Missing,
        Error::NoStorageAccess(cause) => {
            log::warn!("the keychain is not accessible: {cause}");
            KeychainError::Silent
        }
        // What was read is no secret of ours, and must not be logged.
        Error::BadEncoding(_) | Error::BadDataFormat(_, _) => {
            KeychainError::Refused("unreadable".to_owned())
        }
        other => {
            log::warn!("the keychain refused: {other}");
            KeychainError::Refused(other.to_string())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Says to this very program, started anew, that it runs inside a session of its own.
    #[cfg(target_os = "linux")]
    const IN_SESSION: &str = "BIRGE_IN_SESSION";

    /// A session with a keychain of its own, in a folder that goes with the test, so that
    /// nothing of whoever runs it is touched. It is kept in two runs: a secret outlives the
    /// program that kept it.
    #[test]
    #[cfg(target_os = "linux")]
    fn the_keychain_of_a_linux_session_keeps_a_secret_for_the_next_start() {
        let chain = SystemKeychain::default();
        match env::var(IN_SESSION).as_deref() {
            Ok("keep") => {
                assert!(chain.is_there(), "the session has a keychain");
                assert_eq!(chain.find("register a"), Ok(None));
                assert_eq!(chain.keep("register a", &[1; 32]), Ok(()));
                assert_eq!(chain.keep("register a", &[2; 32]), Ok(()));
                assert_eq!(chain.keep("register b", &[3; 32]), Ok(()));
                return;
            }
            Ok("find") => {
                assert_eq!(chain.find("register a"), Ok(Some(vec![2; 32])));
                assert_eq!(chain.forget("register a"), Ok(()));
                assert_eq!(chain.forget("register a"), Ok(()), "twice is fine");
                assert_eq!(chain.find("register a"), Ok(None));
                assert_eq!(chain.find("register b"), Ok(Some(vec![3; 32])));
                return;
            }
            Ok(_) | Err(_) => {}
        }
        let knows = |program: &str| {
            let asked = std::process::Command::new(program)
                .arg("--version")
                .output();
            asked.is_ok_and(|output| output.status.success())
        };
        if !knows("dbus-run-session") || !knows("gnome-keyring-daemon") {
            eprintln!("skipped: a keychain needs dbus-run-session and gnome-keyring-daemon");
            return;
        }
        let home = env::temp_dir().join(format!("birge-keychain-{}", std::process::id()));
        fs::create_dir_all(&home).expect("there is a folder for temporary files");
        let own = env::current_exe().expect("a running program knows where it lies");
        let name =
            "keychain::tests::the_keychain_of_a_linux_session_keeps_a_secret_for_the_next_start";
        let inside = "printf '\\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null; \
            exec \"$0\" --exact \"$1\" --nocapture";
        for step in ["keep", "find"] {
            let output = std::process::Command::new("dbus-run-session")
                .args(["--", "sh", "-c", inside])
                .arg(&own)
                .arg(name)
                .env(IN_SESSION, step)
                .env_remove("BIRGE_KEYCHAIN")
                .env("HOME", &home)
                .env("XDG_DATA_HOME", &home)
                .env("XDG_RUNTIME_DIR", &home)
                .output()
                .expect("it was there a moment ago");
            let said = String::from_utf8_lossy(&output.stdout).into_owned()
                + &String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success(), "{step}: {said}");
            assert!(said.contains("1 passed"), "{step}: {said}");
        }
        fs::remove_dir_all(home).expect("nobody else has it");
    }

    /// In one test, because the store in memory is chosen for the whole process.
    #[test]
    fn a_secret_is_kept_found_replaced_and_forgotten_and_a_silent_keychain_is_not_waited_for() {
        let memory = keyring_core::mock::Store::new().expect("memory");
        keyring_core::set_default_store(memory);
        let stop = Arc::new(AtomicBool::new(false));
        let chain = SystemKeychain::until(Arc::clone(&stop));
        assert!(chain.is_there());
        assert_eq!(chain.find("register a"), Ok(None));
        for secret in [[1_u8; 32], [2; 32]] {
            assert_eq!(chain.keep("register a", &secret), Ok(()));
            assert_eq!(chain.find("register a"), Ok(Some(secret.to_vec())));
        }
        assert_eq!(chain.find("register b"), Ok(None));
        for _ in 0..2 {
            assert_eq!(chain.forget("register a"), Ok(()), "twice is fine");
            assert_eq!(chain.find("register a"), Ok(None));
        }

        let silent = || {
            let (_keep, never) = mpsc::channel::<()>();
            let _ = never.recv_timeout(Duration::from_secs(20));
            Ok(())
        };
        let asked = chain.ask(Duration::from_millis(1), silent);
        assert_eq!(asked, Err(KeychainError::Silent), "time is over");
        stop.store(true, Ordering::Relaxed);
        let asked = chain.ask(PATIENCE, silent);
        assert_eq!(asked, Err(KeychainError::Silent), "nobody waits");
        let broken: Result<(), _> =
            SystemKeychain::default().ask(PATIENCE, || Err(Error::NoDefaultStore));
        assert_eq!(broken, Err(KeychainError::Missing));
    }
}
