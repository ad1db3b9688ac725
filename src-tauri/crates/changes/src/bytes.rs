//! Reading and writing the fixed formats of the log, byte by byte.
//!
//! Numbers are varints of seven bits, least first, in their shortest form only,
//! so that what is read and written again is the same bytes. A reader never
//! looks behind its end and never allocates by a number it has not checked.

/// Why bytes are not what they should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DecodeError {
    /// The bytes end before the thing does.
    #[error("the bytes end too early")]
    Truncated,
    /// The format has a version that this build does not know.
    #[error("format version {0} is newer than this build")]
    UnknownVersion(u8),
    /// The bytes contradict the format.
    #[error("malformed: {0}")]
    Malformed(&'static str),
    /// Something claims to be larger than the format allows.
    #[error("larger than the format allows")]
    TooLarge,
}

/// Reads from the front of a slice.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    pub(crate) const fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    /// Everything that is left.
    pub(crate) const fn rest(self) -> &'a [u8] {
        self.0
    }

    pub(crate) fn take(&mut self, count: usize) -> Result<&'a [u8], DecodeError> {
        let (taken, rest) = self
            .0
            .split_at_checked(count)
            .ok_or(DecodeError::Truncated)?;
        self.0 = rest;
        Ok(taken)
    }

    pub(crate) fn array<const N: usize>(&mut self) -> Result<[u8; N], DecodeError> {
        let (taken, rest) = self
            .0
            .split_first_chunk::<N>()
            .ok_or(DecodeError::Truncated)?;
        self.0 = rest;
        Ok(*taken)
    }

    pub(crate) fn byte(&mut self) -> Result<u8, DecodeError> {
        self.array::<1>().map(|[byte]| byte)
    }

    pub(crate) fn varint(&mut self) -> Result<u64, DecodeError> {
        let mut value = 0_u64;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            let bits = u64::from(byte & 0x7F);
            if shift == 63 && bits > 1 {
                return Err(DecodeError::Malformed("a number over 64 bits"));
            }
            value |= bits << shift;
            if byte & 0x80 == 0 {
                if byte == 0 && shift > 0 {
                    return Err(DecodeError::Malformed(
                        "a number in a longer form than needed",
                    ));
                }
                return Ok(value);
            }
        }
        Err(DecodeError::Malformed("a number over 64 bits"))
    }

    /// A varint that counts or measures something, at most `limit`.
    pub(crate) fn length(&mut self, limit: usize) -> Result<usize, DecodeError> {
        match usize::try_from(self.varint()?) {
            Ok(length) if length <= limit => Ok(length),
            _ => Err(DecodeError::TooLarge),
        }
    }

    pub(crate) fn signed(&mut self) -> Result<i64, DecodeError> {
        let folded = self.varint()?;
        Ok((folded >> 1).cast_signed() ^ -(folded & 1).cast_signed())
    }

    pub(crate) fn end(self) -> Result<(), DecodeError> {
        if self.0.is_empty() {
            Ok(())
        } else {
            Err(DecodeError::Malformed("bytes after the end"))
        }
    }
}

pub(crate) fn put_varint(out: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        out.push((value & 0x7F) as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

/// Small numbers of either sign stay short: 0, -1, 1, -2 … become 0, 1, 2, 3 …
pub(crate) fn put_signed(out: &mut Vec<u8>, value: i64) {
    put_varint(out, ((value << 1) ^ (value >> 63)).cast_unsigned());
}

#[cfg(test)]
mod tests;
