//! The working view: current records by tree and key, behind a small seam.
//!
//! The journal is the truth; a view holds what folding it gave. Whatever goes
//! wrong in a view is mended by making a new one, so a view promises little:
//! what is put becomes durable in the order in which it was put, what
//! [`View::settle`] returned from survives a power cut, and damage is told as
//! an error rather than as other bytes. The values arrive sealed.
//!
//! All trees live in one key space, told apart by the first byte of the key, and
//! the heads in [`Tree::Meta`] are put last. So a crash may leave records that are
//! ahead of the heads, never heads ahead of the records; and since the fold takes
//! each entry once, folding again from the heads puts that right. A record lies by itself or in a block of
//! neighbours ([`crate::blocks`]); an engine knows nothing of that. No index trees: what must
//! be found otherwise is in the search columns.

mod memory;
mod sled;
mod soon;

use std::ops::ControlFlow;

pub(crate) use self::memory::MemoryView;
pub(crate) use self::sled::SledView;
pub(crate) use self::soon::{KEPT, Soon};
use crate::error::StoreError;

/// The nouns of the view. The numbers are on disk: never reuse one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Tree {
    /// Heads reached, streams and their devices.
    Meta = 0,
    /// Volunteers by id.
    Volunteers = 1,
    /// Organisations, groups and state bodies by id.
    Organisations = 2,
    /// The settings of the register, one record.
    Register = 3,
    /// Actions by id.
    Actions = 4,
    /// Decisions about pairs of volunteers, by the smaller id.
    Joins = 5,
    /// Programmes by id.
    Programmes = 6,
    /// Events by id.
    Events = 7,
    /// Shifts and sessions by id.
    Shifts = 8,
    /// People in events; the id is a function of the two.
    Participations = 9,
}

impl Tree {
    /// Those that are folded from entries: all but [`Tree::Meta`].
    pub(crate) const FOLDED: [Self; 9] = [
        Self::Volunteers,
        Self::Organisations,
        Self::Register,
        Self::Actions,
        Self::Joins,
        Self::Programmes,
        Self::Events,
        Self::Shifts,
        Self::Participations,
    ];
}

impl Tree {
    /// Where its records lie that lie by themselves.
    pub(crate) fn singles(self) -> Shelf {
        Shelf(self as u8)
    }

    /// Where its blocks lie.
    pub(crate) fn blocks(self) -> Shelf {
        Shelf(self as u8 | BLOCKS)
    }

    /// The tree of the key of a record.
    pub(crate) fn of(key: &Key) -> Option<Self> {
        let all = Self::FOLDED.into_iter().chain([Self::Meta]);
        all.into_iter().find(|tree| *tree as u8 == key[0])
    }
}

/// In the first byte of the key of a block ([`crate::blocks`]).
const BLOCKS: u8 = 0x80;

/// A part of the key space: the first byte of the keys in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Shelf(u8);

impl Shelf {
    /// The key under an id.
    pub(crate) fn key(self, id: &[u8; 16]) -> Key {
        let mut key = [self.0; 17];
        key[1..].copy_from_slice(id);
        key
    }
}

/// The byte of a shelf and 16 bytes of id, big-endian.
pub(crate) type Key = [u8; 17];

/// The key of one record.
pub(crate) fn key(tree: Tree, id: &[u8; 16]) -> Key {
    tree.singles().key(id)
}

/// The key of the block that begins with a record.
pub(crate) fn block_key(tree: Tree, first: &[u8; 16]) -> Key {
    tree.blocks().key(first)
}

/// Puts in their order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Batch {
    puts: Vec<(Key, Vec<u8>)>,
    bytes: usize,
}

impl Batch {
    pub(crate) fn put(&mut self, key: Key, value: Vec<u8>) {
        self.bytes += key.len() + value.len();
        self.puts.push((key, value));
    }

    pub(crate) fn bytes(&self) -> usize {
        self.bytes
    }

    /// What it puts under a key, the last.
    fn get(&self, key: &Key) -> Option<&[u8]> {
        let mut newest = self.puts.iter().rev();
        let (_, value) = newest.find(|(put, _)| put == key)?;
        Some(value)
    }

    /// The ids of the records of a tree that it puts by themselves.
    fn singles(&self, tree: Tree) -> impl Iterator<Item = [u8; 16]> {
        let keys = self.puts.iter().map(|(key, _)| key);
        let of = move |key: &&Key| key[0] == tree.singles().0;
        keys.filter(of).filter_map(|key| key.last_chunk().copied())
    }

    /// What it puts under other keys than these, in its order.
    fn without(&self, is_left_out: impl Fn(&Key) -> bool) -> Self {
        let mut rest = Self::default();
        for (key, value) in self.puts.iter().filter(|(key, _)| !is_left_out(key)) {
            rest.put(*key, value.clone());
        }
        rest
    }

    /// Whether it puts something on a shelf.
    fn is_for(&self, shelf: Shelf) -> bool {
        self.puts.iter().any(|(key, _)| key[0] == shelf.0)
    }
}

/// Sees one record: its id and its value; `Break` ends the walk.
pub(crate) type Visit<'v> = dyn FnMut(&[u8; 16], &[u8]) -> ControlFlow<()> + 'v;

/// Which way a walk goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    Up,
    Down,
}

/// An engine that keeps the view.
pub(crate) trait View: Send + Sync + std::fmt::Debug {
    /// The value under a key.
    fn get(&self, key: &Key) -> Result<Option<Vec<u8>>, StoreError>;

    /// Puts a batch in its order; the caller is the only writer.
    fn put(&self, batch: Batch) -> Result<(), StoreError>;

    /// Walks one shelf in the order of its ids, from `start` inclusive (or from the end of that side).
    fn walk(
        &self,
        shelf: Shelf,
        start: Option<&[u8; 16]>,
        way: Way,
        visit: &mut Visit<'_>,
    ) -> Result<(), StoreError>;

    /// Whether `put` may leave the barriers to [`View::settle`]: for views and times in
    /// which a power cut is answered by making the view anew.
    fn relax(&self, relaxed: bool);

    /// Makes everything put so far survive a power cut.
    fn settle(&self) -> Result<(), StoreError>;
}

#[cfg(test)]
mod tests;
