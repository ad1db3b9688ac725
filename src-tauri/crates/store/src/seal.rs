//! Sealing: XChaCha20-Poly1305 with a random nonce of 24 bytes.
//!
//! Everything that leaves memory passes here. The associated data ties each
//! sealed value to its place (register, stream and position; tree and key;
//! file and chunk), so that a value moved elsewhere does not open.
//! What is not here: where keys come from ([`crate::keys`]).
//!
//! The first 16 bytes of the nonce and the key give, by HChaCha20, the key of that one
//! value; `ring` does the rest, which took a record four times less than the crate that
//! does all of it, and a large file half. The tests hold both to the same bytes.

use crate::error::StoreError;
use crate::secret::{Secret, swept};
use chacha20::{R20, hchacha};
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, Nonce, UnboundKey};

/// Bytes of a nonce.
pub(crate) const NONCE: usize = 24;
/// Bytes of an authentication tag.
pub(crate) const TAG: usize = 16;
/// What sealing adds to a value.
pub(crate) const OVERHEAD: usize = NONCE + TAG;
/// Words of the stack that deriving the key of a value uses, with room to spare.
const SHALLOW: usize = 128;

/// Random bytes from the system, fetched in blocks: one call serves many nonces.
pub(crate) struct Noise {
    block: Box<[u8; 4096]>,
    used: usize,
}

impl Noise {
    pub(crate) fn new() -> Self {
        Self {
            block: Box::new([0; 4096]),
            used: 4096,
        }
    }

    /// `N` fresh random bytes; each byte is handed out once.
    ///
    /// # Errors
    /// [`StoreError::NoRandomness`] if the system gives none.
    pub(crate) fn take<const N: usize>(&mut self) -> Result<[u8; N], StoreError> {
        let mut out = [0; N];
        self.fill(&mut out)?;
        Ok(out)
    }

    /// [`Noise::take`] to where the bytes stay.
    pub(crate) fn fill<const N: usize>(&mut self, out: &mut [u8; N]) -> Result<(), StoreError> {
        if self.used + N > self.block.len() {
            getrandom::fill(&mut self.block[..]).map_err(|_| StoreError::NoRandomness)?;
            self.used = 0;
        }
        let taken = &mut self.block[self.used..self.used + N];
        out.copy_from_slice(taken);
        taken.fill(0);
        self.used += N;
        Ok(())
    }
}

impl std::fmt::Debug for Noise {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Noise")
    }
}

/// One key for one purpose.
#[derive(Clone)]
pub(crate) struct Sealer {
    key: Secret,
}

impl std::fmt::Debug for Sealer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Sealer")
    }
}

impl Sealer {
    pub(crate) fn of(key: Secret) -> Self {
        Self { key }
    }

    /// For tests, which keep no secret.
    #[cfg(test)]
    pub(crate) fn new(key: &[u8; 32]) -> Self {
        Self::of(Secret::read(key).expect("as long as a key"))
    }

    /// The key and the nonce of one value, as ChaCha20-Poly1305 takes them.
    fn of_value(&self, nonce: &[u8; NONCE]) -> Option<(LessSafeKey, Nonce)> {
        let (first, last) = nonce.split_first_chunk::<16>()?;
        let own = swept::<_, SHALLOW>(|| {
            let own = hchacha::<R20>(self.key.bytes().into(), first.into());
            UnboundKey::new(&CHACHA20_POLY1305, &own)
        })
        .ok()?;
        let mut short = [0; 12];
        short[4..].copy_from_slice(last);
        Some((LessSafeKey::new(own), Nonce::assume_unique_for_key(short)))
    }

    /// Appends nonce, sealed text and tag to `out`.
    pub(crate) fn seal_into(
        &self,
        noise: &mut Noise,
        place: &[u8],
        plain: &[u8],
        out: &mut Vec<u8>,
    ) -> Result<(), StoreError> {
        out.reserve(plain.len() + OVERHEAD);
        let nonce = noise.take::<NONCE>()?;
        out.extend_from_slice(&nonce);
        let start = out.len();
        out.extend_from_slice(plain);
        self.seal_from(start, nonce, place, out)
    }

    /// Seals `out` from `start` on where it lies, and appends the tag. The nonce is fresh
    /// and stands before `start`.
    pub(crate) fn seal_from(
        &self,
        start: usize,
        nonce: [u8; NONCE],
        place: &[u8],
        out: &mut Vec<u8>,
    ) -> Result<(), StoreError> {
        let (key, nonce) = self.of_value(&nonce).ok_or(StoreError::Sealing)?;
        let tag = key
            .seal_in_place_separate_tag(nonce, Aad::from(place), &mut out[start..])
            .map_err(|_| StoreError::Sealing)?;
        out.extend_from_slice(tag.as_ref());
        Ok(())
    }

    /// Nonce, sealed text and tag as one value.
    pub(crate) fn seal(
        &self,
        noise: &mut Noise,
        place: &[u8],
        plain: &[u8],
    ) -> Result<Vec<u8>, StoreError> {
        let mut out = Vec::new();
        self.seal_into(noise, place, plain, &mut out)?;
        Ok(out)
    }

    /// Opens what [`Sealer::seal`] made; `None` if it was changed, moved or sealed by another key.
    pub(crate) fn open(&self, place: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
        let (nonce, sealed) = sealed.split_first_chunk::<NONCE>()?;
        let mut plain = sealed.to_vec();
        let length = self.open_text(nonce, place, &mut plain)?.len();
        plain.truncate(length);
        Some(plain)
    }

    /// Opens `buffer` (nonce, sealed text, tag) where it lies; the plain text is `buffer[24..len - 16]`.
    pub(crate) fn open_in_place<'b>(
        &self,
        place: &[u8],
        buffer: &'b mut [u8],
    ) -> Option<&'b mut [u8]> {
        let (nonce, sealed) = buffer.split_first_chunk_mut::<NONCE>()?;
        self.open_text(nonce, place, sealed)
    }

    /// Opens sealed text and tag where they lie.
    fn open_text<'b>(
        &self,
        nonce: &[u8; NONCE],
        place: &[u8],
        sealed: &'b mut [u8],
    ) -> Option<&'b mut [u8]> {
        let (key, nonce) = self.of_value(nonce)?;
        key.open_in_place(nonce, Aad::from(place), sealed).ok()
    }
}

#[cfg(test)]
mod tests;
