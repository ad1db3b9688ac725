//! Whose certificates a register believes: its own laptops', and those of organisations
//! whose key file somebody added.
//!
//! A key file holds the name of an organisation and the public keys of its laptops. It is
//! not secret, and it is only as good as the way it came: whoever adds one vouches for it.

use changes::{Act, Edit, Operation};
use domain::{Deed, RegisterMember, TrustedKey};
use messages::{Kind, Message, ToMessage};
use serde::{Deserialize, Serialize};
use store::StoreError;

use crate::{Ctx, NotAllowed, Register, register::Did};

/// The version of key files.
const VERSION: u8 = 1;
/// The most keys of one file: laptops of one organisation.
const MOST_KEYS: usize = 1000;

/// Why a key file is not taken.
#[derive(Debug, thiserror::Error)]
pub enum KeyRefused {
    /// It is no key file, or one of a newer version.
    #[error("not a key file: {file}")]
    Unreadable {
        /// Its name.
        file: String,
    },
    /// The role.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// The disk.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl ToMessage for KeyRefused {
    fn told(&self) -> (Kind, Message) {
        match self {
            Self::Unreadable { file } => (
                Kind::Invalid,
                messages::papers_key_unreadable(file.as_str()),
            ),
            Self::NotAllowed(refused) => refused.told(),
            Self::Store(error) => error.told(),
        }
    }
}

#[derive(Serialize, Deserialize)]
struct KeyFile {
    birge_keys: u8,
    organisation: String,
    /// 64 hexadecimal digits each.
    keys: Vec<String>,
}

/// The text of the key file of a register, to give to others.
///
/// # Errors
/// [`NotAllowed`].
pub fn key_file(register: &Register) -> Result<String, NotAllowed> {
    register.may(Deed::Print)?;
    let file = KeyFile {
        birge_keys: VERSION,
        organisation: register.store().settings().organisation.clone(),
        keys: register.store().desk_keys().iter().map(spelt).collect(),
    };
    Ok(serde_json::to_string_pretty(&file).unwrap_or_default())
}

fn spelt(key: &[u8; 32]) -> String {
    key.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Reads a key file. `file` names it where it is refused.
///
/// # Errors
/// [`KeyRefused::Unreadable`].
pub fn read_key_file(text: &str, file: &str) -> Result<Vec<TrustedKey>, KeyRefused> {
    let refused = || KeyRefused::Unreadable {
        file: file.to_owned(),
    };
    let read: KeyFile = serde_json::from_str(text).map_err(|_| refused())?;
    let organisation = domain::actors::organisation_name(&read.organisation);
    let organisation = organisation.map_err(|_| refused())?;
    if read.birge_keys != VERSION || read.keys.is_empty() || read.keys.len() > MOST_KEYS {
        return Err(refused());
    }
    let key = |spelt: &String| {
        let digits = (spelt.len() == 64 && spelt.is_ascii()).then_some(spelt)?;
        let mut key = [0; 32];
        for (at, byte) in key.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&digits[2 * at..2 * at + 2], 16).ok()?;
        }
        Some(TrustedKey {
            organisation: organisation.clone(),
            key,
        })
    };
    read.keys
        .iter()
        .map(key)
        .collect::<Option<_>>()
        .ok_or_else(refused)
}

/// Believes the certificates of the organisation of a key file from now on; the answer is
/// its name.
///
/// # Errors
/// [`KeyRefused`].
pub fn trust(
    register: &Register,
    ctx: &Ctx,
    text: &str,
    file: &str,
) -> Result<Did<String>, KeyRefused> {
    register.may(Deed::ChangeSettings)?;
    let keys = read_key_file(text, file)?;
    let organisation = keys.first().map(|key| key.organisation.clone());
    let organisation = organisation.unwrap_or_default();
    let known = register.store().settings().trusted_keys.clone();
    let edits: Vec<Edit<changes::Register>> = keys
        .into_iter()
        .filter(|key| !known.contains(key))
        .map(|key| Edit::Add(RegisterMember::TrustedKey(key)))
        .collect();
    if edits.is_empty() {
        return Ok(Did {
            value: organisation,
            changed: store::Changed::default(),
        });
    }
    let again = |_: &store::Store, _: &store::Action| Ok(organisation.clone());
    register.write(ctx, Act::SettingsChanged, again, |tx| {
        tx.append(Operation::Register { edits })?;
        Ok(organisation.clone())
    })
}

/// All keys whose certificates are believed: the register's own, then those of others.
pub(crate) fn believed(register: &Register) -> Vec<TrustedKey> {
    let settings = register.store().settings();
    let own = register
        .store()
        .desk_keys()
        .into_iter()
        .map(|key| TrustedKey {
            organisation: settings.organisation.clone(),
            key,
        });
    own.chain(settings.trusted_keys.iter().cloned()).collect()
}
