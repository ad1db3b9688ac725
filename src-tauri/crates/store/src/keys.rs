//! The register key, its wraps and its sub-keys.
//!
//! A register has one random key of 256 bits. It never lies on the disk bare:
//! it is wrapped once by the password of each operator and once by the recovery
//! code, all through Argon2id. From it come sub-keys for each purpose (BLAKE3 key
//! derivation), so that no purpose can open what another sealed.
//! Keys lie in one place of memory each and are wiped there ([`crate::secret`]).

use argon2::{Algorithm, Argon2, Params, Version};
use domain::{OperatorId, RegisterId};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::error::StoreError;
use crate::seal::{Noise, Sealer};
use crate::secret::{Secret, swept_deep};

/// What deriving a key from a password costs.
///
/// The usual cost is 64 MiB, three passes, one lane (about 0.1 s on a laptop).
/// Tests take the smallest that Argon2 allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyCost {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl Default for KeyCost {
    fn default() -> Self {
        Self {
            memory_kib: 64 * 1024,
            passes: 3,
            lanes: 1,
        }
    }
}

impl KeyCost {
    /// As cheap as possible: for tests and for figures that are not about keys.
    #[doc(hidden)]
    #[must_use]
    pub fn for_tests() -> Self {
        Self {
            memory_kib: 8,
            passes: 1,
            lanes: 1,
        }
    }
}

/// The key of a register; everything else comes from it. A clone is the same key in the
/// same place.
#[derive(Clone)]
pub(crate) struct RegisterKey(Secret);

impl std::fmt::Debug for RegisterKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RegisterKey")
    }
}

/// What a sub-key is for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Purpose {
    /// Frames and segments of the journal.
    Journal,
    /// Records of the working view.
    View,
    /// The snapshot of the search columns.
    Columns,
    /// Other files of the folder: the device's identity.
    Files,
}

impl Purpose {
    /// The derivation context: fixed for ever, since old folders depend on it.
    fn context(self) -> &'static str {
        match self {
            Self::Journal => "Birge 2026-11 register key: journal",
            Self::View => "Birge 2026-11 register key: view",
            Self::Columns => "Birge 2026-11 register key: columns",
            Self::Files => "Birge 2026-11 register key: files",
        }
    }
}

impl RegisterKey {
    pub(crate) fn random(noise: &mut Noise) -> Result<Self, StoreError> {
        let mut key = Secret::empty();
        noise.fill(key.place())?;
        Ok(Self(key))
    }

    /// A sub-key of 32 bytes.
    pub(crate) fn sub(&self, purpose: Purpose) -> Secret {
        let mut sub = Secret::empty();
        swept_deep(|| {
            let mut hasher = blake3::Hasher::new_derive_key(purpose.context());
            hasher.update(self.0.bytes());
            hasher.finalize_xof().fill(sub.place());
            hasher.zeroize();
        });
        sub
    }

    /// The sealer of one purpose.
    pub(crate) fn sealer(&self, purpose: Purpose) -> Sealer {
        Sealer::of(self.sub(purpose))
    }

    /// The key itself, sealed by another.
    pub(crate) fn seal_by(
        &self,
        sealer: &Sealer,
        noise: &mut Noise,
        place: &[u8],
    ) -> Result<Vec<u8>, StoreError> {
        sealer.seal(noise, place, self.0.bytes())
    }

    /// The key of these bytes; `None` if they are not 32.
    pub(crate) fn of(bytes: &[u8]) -> Option<Self> {
        Secret::read(bytes).map(Self)
    }

    #[cfg(test)]
    pub(crate) fn bytes(&self) -> &[u8; 32] {
        self.0.bytes()
    }
}

/// Which secret a wrap belongs to; part of its associated data, so that a wrap moved
/// to another seat does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WrapKind {
    /// The password of an operator.
    Seat(OperatorId),
    /// The printed code.
    Recovery,
}

/// The register key, sealed by a secret a person keeps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Wrap {
    cost: KeyCost,
    salt: [u8; 16],
    sealed: Vec<u8>,
}

impl Wrap {
    fn place(kind: WrapKind, register: RegisterId) -> Vec<u8> {
        let mut place = b"birge key wrap ".to_vec();
        match kind {
            WrapKind::Seat(operator) => {
                place.push(1);
                place.extend_from_slice(operator.as_bytes());
            }
            WrapKind::Recovery => place.push(2),
        }
        place.extend_from_slice(register.as_bytes());
        place
    }

    /// Wraps `key` by `secret`.
    pub(crate) fn make(
        kind: WrapKind,
        register: RegisterId,
        key: &RegisterKey,
        secret: &[u8],
        cost: KeyCost,
        noise: &mut Noise,
    ) -> Result<Self, StoreError> {
        let salt = noise.take()?;
        let wrapping = derive(secret, &salt, cost)?;
        let place = Self::place(kind, register);
        let sealed = key.seal_by(&Sealer::of(wrapping), noise, &place)?;
        Ok(Self { cost, salt, sealed })
    }

    /// The register key, or `None` if the secret is another one.
    pub(crate) fn open(
        &self,
        kind: WrapKind,
        register: RegisterId,
        secret: &[u8],
    ) -> Result<Option<RegisterKey>, StoreError> {
        let wrapping = derive(secret, &self.salt, self.cost)?;
        let opened = Sealer::of(wrapping).open(&Self::place(kind, register), &self.sealed);
        let Some(plain) = opened.map(Zeroizing::new) else {
            return Ok(None);
        };
        Ok(RegisterKey::of(&plain))
    }

    pub(crate) fn cost(&self) -> KeyCost {
        self.cost
    }
}

/// The most memory a wrap may ask for (1 GiB): a changed file must not stall the machine.
const MOST_MEMORY_KIB: u32 = 1024 * 1024;

fn derive(secret: &[u8], salt: &[u8; 16], cost: KeyCost) -> Result<Secret, StoreError> {
    if cost.memory_kib > MOST_MEMORY_KIB || cost.passes > 64 {
        return Err(StoreError::MarkerDamaged);
    }
    let params = Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(32))
        .map_err(|_| StoreError::MarkerDamaged)?;
    let mut out = Secret::empty();
    swept_deep(|| {
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_into(
            secret,
            salt,
            out.place(),
        )
    })
    .map_err(|_| StoreError::Sealing)?;
    Ok(out)
}

/// Crockford's alphabet: no I, L, O, U.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Characters of a code: 30 random and 2 to check them.
const CHARACTERS: usize = 32;

/// The printed code that opens a register when the password is lost.
///
/// 8 groups of 4 characters: 150 random bits and 10 bits that check them.
/// Reading is tolerant: case, spaces and dashes do not matter, `O` is `0`,
/// `I` and `L` are `1`.
///
/// ```
/// # use store::RecoveryCode;
/// let code = RecoveryCode::parse("0000 0000 0000 0000 0000 0000 0000 0000");
/// assert!(code.is_none(), "the check characters must fit");
/// ```
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct RecoveryCode {
    digits: [u8; CHARACTERS],
}

impl std::fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecoveryCode")
    }
}

impl RecoveryCode {
    pub(crate) fn random(noise: &mut Noise) -> Result<Self, StoreError> {
        let random = noise.take::<30>()?;
        let mut digits = [0; CHARACTERS];
        for (digit, byte) in digits.iter_mut().zip(random) {
            *digit = byte % 32;
        }
        let check = Self::check(&digits);
        digits[30..].copy_from_slice(&check);
        Ok(Self { digits })
    }

    fn check(digits: &[u8; CHARACTERS]) -> [u8; 2] {
        let hash = blake3::derive_key(
            "Birge 2026-11 recovery code: check characters",
            &digits[..30],
        );
        [hash[0] % 32, hash[1] % 32]
    }

    /// Reads a typed code; `None` if a character is missing, foreign or mistyped.
    #[must_use]
    pub fn parse(typed: &str) -> Option<Self> {
        let mut digits = [0; CHARACTERS];
        let mut count = 0;
        for character in typed.chars() {
            let plain = match character.to_ascii_uppercase() {
                c if c.is_whitespace() => continue,
                '-' | '\u{2010}'..='\u{2015}' | '.' | '_' => continue,
                'O' | 'О' | 'о' => '0', // Latin and Cyrillic O
                'I' | 'L' | 'І' | 'і' => '1',
                c => c,
            };
            let digit = ALPHABET.iter().position(|a| char::from(*a) == plain)?;
            *digits.get_mut(count)? = u8::try_from(digit).ok()?;
            count += 1;
        }
        let code = Self { digits };
        (count == CHARACTERS && Self::check(&digits) == digits[30..]).then_some(code)
    }

    /// The code as it is printed: `XXXX XXXX …`, 39 characters.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = String::with_capacity(39);
        for (index, digit) in self.digits.iter().enumerate() {
            if index > 0 && index % 4 == 0 {
                text.push(' ');
            }
            text.push(char::from(ALPHABET[usize::from(*digit)]));
        }
        text
    }

    /// What Argon2 is given: the digits, whatever way they were typed.
    pub(crate) fn secret(&self) -> &[u8] {
        &self.digits
    }
}

#[cfg(all(test, target_os = "linux"))]
mod memory;
#[cfg(test)]
mod tests;
