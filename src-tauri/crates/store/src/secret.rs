//! Keys in memory: each lies in one place, and is wiped there.
//!
//! A key that is a value is copied wherever it is handed on, and a compiler wipes none of the
//! copies. So a [`Secret`] is where the bytes are, not the bytes; and what computes with them
//! runs in [`swept`], which writes over the stack that it used. What a closed register leaves
//! is looked for in the memory of the process by a test of [`crate::keys`].

use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zeroize::{Zeroize, Zeroizing};

/// 32 secret bytes. A clone is the same place; it is wiped with the last of them.
#[derive(Clone)]
pub(crate) struct Secret(Arc<Zeroizing<[u8; Self::BYTES]>>);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret")
    }
}

impl Secret {
    pub(crate) const BYTES: usize = 32;

    /// Zeros, to be written over.
    pub(crate) fn empty() -> Self {
        Self(Arc::new(Zeroizing::new([0; Self::BYTES])))
    }

    /// Where its bytes are to be written, before it is cloned.
    pub(crate) fn place(&mut self) -> &mut [u8; Self::BYTES] {
        let place: &mut Zeroizing<_> = Arc::make_mut(&mut self.0);
        place
    }

    /// These bytes; `None` if they are not as many.
    pub(crate) fn read(bytes: &[u8]) -> Option<Self> {
        let mut secret = Self::empty();
        let bytes = (bytes.len() == Self::BYTES).then_some(bytes)?;
        secret.place().copy_from_slice(bytes);
        Some(secret)
    }

    pub(crate) fn bytes(&self) -> &[u8; Self::BYTES] {
        &self.0
    }
}

/// As an array of bytes.
impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.bytes().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let bytes = Zeroizing::new(<[u8; Self::BYTES]>::deserialize(deserializer)?);
        let mut secret = Self::empty();
        secret.place().copy_from_slice(&*bytes);
        Ok(secret)
    }
}

/// What deriving a key uses of the stack, with room to spare.
const DEEP: usize = 4 << 10;

/// Runs what computes with keys, and then writes zeros over `WORDS` words of the stack below
/// whoever calls: where its own calls kept them.
#[inline(never)]
pub(crate) fn swept<T, const WORDS: usize>(work: impl FnOnce() -> T) -> T {
    let done = apart(work);
    sweep::<WORDS>();
    done
}

/// [`swept`] for work that goes deep and is rare: passwords and keys of purposes.
pub(crate) fn swept_deep<T>(work: impl FnOnce() -> T) -> T {
    swept::<T, DEEP>(work)
}

#[inline(never)]
fn apart<T>(work: impl FnOnce() -> T) -> T {
    work()
}

#[inline(never)]
fn sweep<const WORDS: usize>() {
    let mut stack = [0_u64; WORDS];
    stack.zeroize();
}
