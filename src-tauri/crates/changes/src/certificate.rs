//! What the QR code of a certificate says, and the proof that nobody changed the paper.
//!
//! The code holds the number, a digest each of name, hours and period, and a signature of
//! the laptop that gave the number. It names nobody: who only has the code learns the
//! number. Who has the paper types what stands on it, and sees which of the three is not
//! what was signed. Nothing is asked of a network.
//!
//! The text: `BC1`, the number, 30 bytes of digests, 64 bytes of signature, a check
//! character; digits and Latin capitals only, so that every scanner reads it. The key also
//! signs segments of the log (`segment`); what is signed begins otherwise, so neither
//! passes for the other.
//!
//! Source: DOMAIN rule 32, 7.1 (QR), 7.2.

use domain::Day;
use domain::certificates::plain_name;
use domain::codes::{SerialCode, check_character, checked_code, read_bytes, spelt_bytes};
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};

#[cfg(test)]
mod tests;

const MARK: &str = "BC1";
/// Bytes of one digest: enough that no second text with the same one is found.
const DIGEST: usize = 10;
/// Characters of the digests and of the signature.
const DIGESTS_SPELT: usize = (3 * DIGEST * 8).div_ceil(5);
const SIGNATURE_SPELT: usize = (64usize * 8).div_ceil(5);

/// What a certificate vouches for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vouched {
    /// The name.
    pub name: String,
    /// The hours, in minutes.
    pub minutes: u32,
    /// The first day of the period.
    pub from: Day,
    /// The last day of the period.
    pub until: Day,
}

/// A signed certificate as its code says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertificateSeal {
    number: SerialCode,
    digests: [[u8; DIGEST]; 3],
    signature: [u8; 64],
}

impl CertificateSeal {
    /// Vouches for a certificate.
    pub fn sign(number: SerialCode, vouched: &Vouched, key: &SigningKey) -> Self {
        let digests = [
            name_digest(&number, &vouched.name),
            hours_digest(&number, vouched.minutes),
            period_digest(&number, vouched.from, vouched.until),
        ];
        let mut seal = Self {
            number,
            digests,
            signature: [0; 64],
        };
        seal.signature = key.sign(&seal.claim()).to_bytes();
        seal
    }

    fn claim(&self) -> Vec<u8> {
        let mut claim = b"birge certificate\x01".to_vec();
        claim.extend_from_slice(self.number.scanned().as_bytes());
        claim.push(0);
        claim.extend_from_slice(self.digests.as_flattened());
        claim
    }

    /// The text of the QR code.
    pub fn text(&self) -> String {
        let body = format!(
            "{MARK}{}{}{}",
            self.number.scanned(),
            spelt_bytes(self.digests.as_flattened()),
            spelt_bytes(&self.signature)
        );
        let check = check_character(&body).unwrap_or_default();
        format!("{body}{check}")
    }

    /// Reads what was scanned or typed; `None` if it is no such code or a character is wrong.
    pub fn parse(raw: &str) -> Option<Self> {
        let code = checked_code(raw)?;
        let rest = code.strip_prefix(MARK)?;
        let (rest, signature) = rest.split_at_checked(rest.len().checked_sub(SIGNATURE_SPELT)?)?;
        let (number, digests) = rest.split_at_checked(rest.len().checked_sub(DIGESTS_SPELT)?)?;
        let digests: [u8; 3 * DIGEST] = read_bytes(digests)?.try_into().ok()?;
        let (digests, _) = digests.as_chunks();
        Some(Self {
            number: SerialCode::parse(number)?,
            digests: digests.try_into().ok()?,
            signature: read_bytes(signature)?.try_into().ok()?,
        })
    }

    /// The number of the certificate.
    pub fn number(&self) -> &SerialCode {
        &self.number
    }

    /// Whether the owner of a key signed it.
    pub fn is_by(&self, key: &VerifyingKey) -> bool {
        let signature = Signature::from_bytes(&self.signature);
        key.verify_strict(&self.claim(), &signature).is_ok()
    }

    /// [`CertificateSeal::is_by`] for the bytes of a key; bytes that are no key signed nothing.
    pub fn is_by_key(&self, key: &[u8; 32]) -> bool {
        VerifyingKey::from_bytes(key).is_ok_and(|key| self.is_by(&key))
    }

    /// Whether this name was signed. Case, spaces and dashes do not matter.
    pub fn has_name(&self, name: &str) -> bool {
        self.digests[0] == name_digest(&self.number, name)
    }

    /// Whether these hours were signed, in minutes.
    pub fn has_minutes(&self, minutes: u32) -> bool {
        self.digests[1] == hours_digest(&self.number, minutes)
    }

    /// Whether this period was signed.
    pub fn has_period(&self, from: Day, until: Day) -> bool {
        self.digests[2] == period_digest(&self.number, from, until)
    }
}

fn name_digest(number: &SerialCode, name: &str) -> [u8; DIGEST] {
    digest("Birge 2026-11 certificate name", number, &plain_name(name))
}

fn hours_digest(number: &SerialCode, minutes: u32) -> [u8; DIGEST] {
    digest(
        "Birge 2026-11 certificate hours",
        number,
        &minutes.to_string(),
    )
}

fn period_digest(number: &SerialCode, from: Day, until: Day) -> [u8; DIGEST] {
    let period = format!("{from}/{until}");
    digest("Birge 2026-11 certificate period", number, &period)
}

/// The number is in it, so that equal names of two certificates do not look alike.
fn digest(context: &str, number: &SerialCode, value: &str) -> [u8; DIGEST] {
    let mut hasher = blake3::Hasher::new_derive_key(context);
    hasher.update(number.scanned().as_bytes());
    hasher.update(&[0]);
    hasher.update(value.as_bytes());
    let mut digest = [0; DIGEST];
    hasher.finalize_xof().fill(&mut digest);
    digest
}
