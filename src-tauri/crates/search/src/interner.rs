//! Texts that are kept once and named by a small number.

/// Distinct byte strings, numbered in order of arrival from 0.
///
/// One block of memory for all of them, and an open table of numbers to find them by.
#[derive(Clone, Debug, Default)]
pub(crate) struct Interner {
    bytes: Vec<u8>,
    ends: Vec<u32>,
    /// Number + 1, or 0; its length is a power of two. Empty until it is needed.
    table: Vec<u32>,
}

impl Interner {
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(crate) fn get(&self, id: u32) -> &[u8] {
        let id = id as usize;
        let start = if id == 0 {
            0
        } else {
            self.ends[id - 1] as usize
        };
        &self.bytes[start..self.ends[id] as usize]
    }

    /// The text of a number, for those who put texts in.
    pub(crate) fn text(&self, id: u32) -> &str {
        std::str::from_utf8(self.get(id)).expect("only texts were interned here")
    }

    pub(crate) fn find(&self, bytes: &[u8]) -> Option<u32> {
        if self.table.is_empty() {
            return (0..self.len() as u32).find(|id| self.get(*id) == bytes);
        }
        self.look_up(bytes).ok()
    }

    /// The number of a text, or the slot of the table that is for it.
    fn look_up(&self, bytes: &[u8]) -> Result<u32, usize> {
        let mask = self.table.len() - 1;
        let mut slot = hash(bytes) as usize & mask;
        loop {
            match self.table[slot].checked_sub(1) {
                None => return Err(slot),
                Some(id) if self.get(id) == bytes => return Ok(id),
                Some(_) => slot = (slot + 1) & mask,
            }
        }
    }

    /// The number of a text, and whether it is new.
    pub(crate) fn intern(&mut self, bytes: &[u8]) -> (u32, bool) {
        if self.table.is_empty() {
            self.rebuild_table();
        }
        let slot = match self.look_up(bytes) {
            Ok(id) => return (id, false),
            Err(slot) => slot,
        };
        let id = self.ends.len() as u32;
        self.bytes.extend_from_slice(bytes);
        self.ends.push(self.bytes.len() as u32);
        if self.ends.len() * 2 > self.table.len() {
            self.rebuild_table();
        } else {
            self.table[slot] = id + 1;
        }
        (id, true)
    }

    /// Prepares finding; it is slow before, and putting in prepares it too.
    pub(crate) fn with_table(mut self) -> Self {
        self.rebuild_table();
        self
    }

    fn rebuild_table(&mut self) {
        let slots = (self.ends.len() * 2).next_power_of_two().max(16);
        self.table = vec![0; slots];
        let mask = slots - 1;
        for id in 0..self.ends.len() as u32 {
            // No two are alike.
            let mut slot = hash(self.get(id)) as usize & mask;
            while self.table[slot] != 0 {
                slot = (slot + 1) & mask;
            }
            self.table[slot] = id + 1;
        }
    }

    pub(crate) fn parts(&self) -> (&[u8], &[u32]) {
        (&self.bytes, &self.ends)
    }

    /// Puts an interner together from what [`Self::parts`] gave; `None` if that cannot be so.
    /// See [`Self::with_table`].
    pub(crate) fn from_parts(bytes: Vec<u8>, ends: Vec<u32>) -> Option<Self> {
        let ascending = ends.windows(2).all(|pair| pair[0] <= pair[1]);
        if !ascending || ends.last().copied().unwrap_or(0) as usize != bytes.len() {
            return None;
        }
        Some(Self {
            bytes,
            ends,
            table: Vec::new(),
        })
    }

    pub(crate) fn heap_bytes(&self) -> usize {
        self.bytes.capacity() + (self.ends.capacity() + self.table.capacity()) * 4
    }
}

/// Eight bytes at a time, multiplied and rotated; for tables of our own words only.
fn hash(bytes: &[u8]) -> u64 {
    const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;
    let mut hash = bytes.len() as u64;
    for chunk in bytes.chunks(8) {
        let mut word = [0; 8];
        word[..chunk.len()].copy_from_slice(chunk);
        hash = (hash.rotate_left(23) ^ u64::from_le_bytes(word)).wrapping_mul(FACTOR);
    }
    hash ^ (hash >> 29)
}
