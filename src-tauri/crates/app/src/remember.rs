//! A laptop that is remembered: when the program starts it opens the register as one
//! operator, without a password.
//!
//! Off by default, and only by the operator for themselves, with their password. The
//! keychain of the account keeps a random secret, the folder one more wrap of the key by it
//! ([`store::LaptopSecret`]); neither opens anything alone. What ends it: switching it off, a
//! new password, losing the seat, another operator who has it remembered, a restore, or
//! removing either part. After a lock the password is asked for: it opens at the start only,
//! which is held by whoever calls [`open`].
//!
//! The keychain is a trait, because it belongs to the system and may not be there.

use std::path::Path;

use changes::Act;
use domain::{Deed, OperatorId, Timestamp};
use messages::{Kind, Message, ToMessage};
use store::{LaptopSecret, OpenReport, Progress, Store, StoreError, Unlock};

use crate::{NotAllowed, Register, register::RegisterRefused};

/// Where the account of this laptop keeps secrets, by name.
pub trait Keychain: std::fmt::Debug + Send + Sync {
    /// Whether there is one. Asks the person nothing.
    fn is_there(&self) -> bool;

    /// Keeps a secret, in the place of one that had the name.
    ///
    /// # Errors
    /// [`KeychainError`].
    fn keep(&self, name: &str, secret: &[u8]) -> Result<(), KeychainError>;

    /// The secret of a name; `None` if there is none. The system may ask the person to open
    /// the keychain first.
    ///
    /// # Errors
    /// [`KeychainError`].
    fn find(&self, name: &str) -> Result<Option<Vec<u8>>, KeychainError>;

    /// Forgets the secret of a name; that there is none is fine.
    ///
    /// # Errors
    /// [`KeychainError`].
    fn forget(&self, name: &str) -> Result<(), KeychainError>;
}

/// Why a keychain did not do it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeychainError {
    /// The system has none, or it cannot be reached.
    #[error("no keychain")]
    Missing,
    /// No answer came in time, or nobody waited for one.
    #[error("the keychain did not answer")]
    Silent,
    /// The system's own words, without secrets.
    #[error("the keychain refused: {0}")]
    Refused(String),
}

/// Why a laptop is not remembered, or does not open by it.
#[derive(Debug, thiserror::Error)]
pub enum RememberRefused {
    /// The people of the register are invented.
    #[error("a practice register")]
    Practice,
    /// Another operator is remembered.
    #[error("another operator is remembered")]
    Other,
    /// The keychain.
    #[error(transparent)]
    Keychain(#[from] KeychainError),
    /// The password, the disk, or whoever left.
    #[error(transparent)]
    Register(#[from] RegisterRefused),
}

impl From<NotAllowed> for RememberRefused {
    fn from(refused: NotAllowed) -> Self {
        Self::Register(refused.into())
    }
}

impl From<StoreError> for RememberRefused {
    fn from(error: StoreError) -> Self {
        Self::Register(error.into())
    }
}

impl ToMessage for RememberRefused {
    fn told(&self) -> (Kind, Message) {
        match self {
            Self::Practice => (Kind::Refused, messages::remember_error_practice()),
            Self::Other => (Kind::Refused, messages::remember_error_other()),
            Self::Keychain(KeychainError::Missing) => {
                (Kind::Refused, messages::remember_error_missing())
            }
            Self::Keychain(KeychainError::Silent) => {
                (Kind::Refused, messages::remember_error_silent())
            }
            Self::Keychain(KeychainError::Refused(_)) => {
                (Kind::Refused, messages::remember_error_refused())
            }
            Self::Register(refused) => refused.told(),
        }
    }
}

impl RememberRefused {
    /// The field of the form that the sentence stands beside.
    pub fn field(&self) -> Option<&'static str> {
        match self {
            Self::Register(refused) => refused.field(),
            Self::Practice | Self::Other | Self::Keychain(_) => None,
        }
    }
}

/// Whom this laptop remembers, for the one who asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remembered {
    /// Nobody.
    Nobody,
    /// Whoever asks.
    Me,
    /// Another operator, by the initials of their seat.
    Other(String),
}

/// Whom this laptop remembers.
pub fn remembered(register: &Register) -> Remembered {
    match register.store().remembered() {
        None => Remembered::Nobody,
        Some(operator) if operator == register.operator() => Remembered::Me,
        Some(operator) => Remembered::Other(label(register, operator)),
    }
}

fn label(register: &Register, operator: OperatorId) -> String {
    let seats = register.store().marker().seats;
    let mut seats = seats.into_iter();
    let seat = seats.find(|(known, _)| *known == operator);
    seat.map_or_else(String::new, |(_, label)| label)
}

/// Has this laptop remember whoever works, in the place of whom it remembered before.
///
/// # Errors
/// [`RememberRefused`]; then nobody new is remembered.
pub fn turn_on(
    register: &Register,
    keychain: &dyn Keychain,
    password: &str,
    now: Timestamp,
) -> Result<(), RememberRefused> {
    register.may(Deed::SignIn)?;
    if register.store().settings().practice {
        return Err(RememberRefused::Practice);
    }
    register
        .store()
        .switch(register.operator(), password, now)?;
    let secret = LaptopSecret::random()?;
    keychain.keep(&name(&register.store().marker()), secret.bytes())?;
    register.store().remember(register.operator(), &secret)?;
    register.try_note(now, Act::LaptopRemembered);
    Ok(())
}

/// Ends it for whoever works; that nobody is remembered is fine.
///
/// # Errors
/// [`RememberRefused::Other`], and the disk's. That the keychain keeps its part is only
/// logged: it opens nothing any more.
pub fn turn_off(
    register: &Register,
    keychain: &dyn Keychain,
    now: Timestamp,
) -> Result<(), RememberRefused> {
    register.may(Deed::SignIn)?;
    match remembered(register) {
        Remembered::Nobody => return Ok(()),
        Remembered::Other(_) => return Err(RememberRefused::Other),
        Remembered::Me => {}
    }
    register.store().forget_laptop()?;
    register.try_note(now, Act::LaptopForgotten);
    if let Err(error) = keychain.forget(&name(&register.store().marker())) {
        log::warn!("the keychain keeps a secret that opens nothing any more: {error}");
    }
    Ok(())
}

/// Opens a register that this laptop remembers. For the start of the program only.
///
/// # Errors
/// [`RememberRefused`]; the password opens it as ever. If the keychain has lost its part,
/// the other goes as well.
pub fn open(
    folder: &Path,
    keychain: &dyn Keychain,
    now: Timestamp,
    progress: &dyn Progress,
) -> Result<(Register, OpenReport), RememberRefused> {
    if Store::read_remembered(folder).is_none() {
        return Err(StoreError::NotRemembered.into());
    }
    let marker = Store::read_marker(folder)?;
    let found = keychain.find(&name(&marker))?;
    let Some(secret) = found.as_deref().and_then(LaptopSecret::read) else {
        Store::end_remembered(folder)?;
        return Err(StoreError::NotRemembered.into());
    };
    let (unlock, act) = (Unlock::Laptop(&secret), Act::SignedInRemembered);
    Ok(Register::enter(folder, unlock, act, now, progress)?)
}

/// What the secret of a register is called in the keychain: one of each account.
fn name(marker: &store::Marker) -> String {
    format!("register {}", marker.register)
}
