//! Many records of the view under one key.
//!
//! Sealed one by one a record takes twice its room: each carries its own nonce and tag,
//! none is compressed, and the engine keeps about as much again for every value. So what
//! comes in crowds (an import, a view that is made anew or compacted) lies in blocks: a
//! few neighbours in the order of ids, compressed together and sealed once, under the
//! smallest of their ids. What is written one by one, at a desk, lies by itself, and
//! costs no more than that one record.
//!
//! A block never changes. A record that lies by itself counts before the same record in a
//! block, and compacting brings both together. Blocks of a tree never overlap: one is made
//! only of ids above all that the tree had, so the block of an id is the last one that
//! begins at it or before.
//!
//! The plain text of a block: how many records (2 bytes, little-endian), their ids (16 bytes
//! each), their lengths (varints of postcard), and the records. It is compressed by zstd;
//! before that stands its length (4 bytes, little-endian).

use std::cell::RefCell;
use std::collections::VecDeque;
use std::ops::{ControlFlow, Range};
use std::sync::{Arc, Mutex, PoisonError};

use serde::de::DeserializeOwned;

use crate::error::StoreError;
use crate::records::{Vault, decoded};
use crate::seal::{NONCE, Noise};
use crate::view::{Batch, Key, Shelf, Tree, View, Way, block_key, key};

/// Records of a block, if they have [`ENOUGH`] bytes. Twice as many take a tenth less room, and
/// reading one record takes nearly twice as long.
const RECORDS: usize = 8;
/// Bytes of so many volunteers: smaller records, such as actions, lie in larger crowds, which
/// are read as quickly.
const ENOUGH: usize = 2 << 10;
/// Records of a block at most.
const CROWD: usize = 64;
/// Bytes of the records of a block, unless one alone is longer.
const BYTES: usize = 8 << 10;
/// What is common to records, so that a few of them compress like many: trained on invented
/// people and events (`trains_the_dictionary` in the tests). Blocks can be read with the one
/// they were made with only, so with another comes another format of the view.
pub(crate) const DICTIONARY: &[u8] = include_bytes!("blocks/dictionary");
/// Fewer than this lie by themselves.
const FEWEST: usize = 4;
/// The level of compression: a twentieth less room than the usual one, as quick to read, and
/// two microseconds more to write a record.
const LEVEL: i32 = 6;
/// Bytes that a block may unpack to.
const MOST: usize = 1 << 30;
/// Blocks that are kept open.
const RECENT: usize = 64;
/// Values that a walk reads ahead: it begins with few, since many end early.
const AHEAD: Range<usize> = 16..512;

/// An id, and a record or a block under it.
type Under = ([u8; 16], Vec<u8>);

/// Gathers records that are above all that the view has, in their order.
pub(crate) struct Gathering {
    compressor: zstd::bulk::Compressor<'static>,
    tree: Tree,
    /// In the order of their ids, encoded.
    records: Vec<Under>,
    bytes: usize,
}

impl Gathering {
    /// # Errors
    /// [`StoreError::Sealing`] without memory for a compressor.
    pub(crate) fn new() -> Result<Self, StoreError> {
        Ok(Self {
            compressor: zstd::bulk::Compressor::with_dictionary(LEVEL, DICTIONARY)
                .map_err(|_| StoreError::Sealing)?,
            tree: Tree::Meta,
            records: Vec::new(),
            bytes: 0,
        })
    }

    /// Takes the next record; what makes a block goes to `batch`.
    pub(crate) fn take(
        &mut self,
        (tree, id): (Tree, [u8; 16]),
        record: Vec<u8>,
        vault: &Vault,
        noise: &mut Noise,
        batch: &mut Batch,
    ) -> Result<(), StoreError> {
        let is_full = (self.records.len() >= RECORDS && self.bytes >= ENOUGH)
            || self.records.len() == CROWD
            || self.bytes + record.len() > BYTES;
        if is_full || tree != self.tree {
            self.end(vault, noise, batch)?;
        }
        self.tree = tree;
        self.bytes += record.len();
        self.records.push((id, record));
        Ok(())
    }

    /// Puts what is left into `batch`.
    pub(crate) fn end(
        &mut self,
        vault: &Vault,
        noise: &mut Noise,
        batch: &mut Batch,
    ) -> Result<(), StoreError> {
        self.bytes = 0;
        let records = std::mem::take(&mut self.records);
        if records.len() < FEWEST {
            for (id, record) in records {
                let key = key(self.tree, &id);
                batch.put(key, vault.seal_plain(noise, &key, &record)?);
            }
            return Ok(());
        }
        let Some((first, _)) = records.first() else {
            return Ok(());
        };
        let key = block_key(self.tree, first);
        let packed = self.packed(&records)?;
        batch.put(key, vault.seal_plain(noise, &key, &packed)?);
        Ok(())
    }

    fn packed(&mut self, records: &[Under]) -> Result<Vec<u8>, StoreError> {
        let count = u16::try_from(records.len()).map_err(|_| StoreError::TooLarge)?;
        let mut plain = Vec::with_capacity(BYTES + CROWD * 20);
        plain.extend_from_slice(&count.to_le_bytes());
        for (id, _) in records {
            plain.extend_from_slice(id);
        }
        for (_, record) in records {
            let length = u32::try_from(record.len()).map_err(|_| StoreError::TooLarge)?;
            plain = postcard::to_extend(&length, plain).map_err(|_| StoreError::TooLarge)?;
        }
        for (_, record) in records {
            plain.extend_from_slice(record);
        }
        let length = u32::try_from(plain.len()).map_err(|_| StoreError::TooLarge)?;
        let mut packed = length.to_le_bytes().to_vec();
        let compressed = self.compressor.compress(&plain);
        packed.extend(compressed.map_err(|_| StoreError::TooLarge)?);
        Ok(packed)
    }
}

/// A block that was opened: its plain text, and where each record lies in it.
struct Block {
    plain: Vec<u8>,
    records: VecDeque<([u8; 16], Range<usize>)>,
}

impl Block {
    fn unpacked(packed: &[u8]) -> Option<Self> {
        thread_local! {
            static DECOMPRESSOR: RefCell<Option<zstd::bulk::Decompressor<'static>>> =
                RefCell::new(zstd::bulk::Decompressor::with_dictionary(DICTIONARY).ok());
        }
        let (length, compressed) = packed.split_first_chunk::<4>()?;
        let length = u32::from_le_bytes(*length) as usize;
        if length > MOST {
            return None;
        }
        let plain = DECOMPRESSOR.with_borrow_mut(|decompressor| {
            decompressor.as_mut()?.decompress(compressed, length).ok()
        })?;
        let (count, rest) = plain.split_first_chunk::<2>()?;
        let count = usize::from(u16::from_le_bytes(*count));
        let (ids, mut rest) = rest.split_at_checked(16 * count)?;
        let mut records = VecDeque::with_capacity(count);
        let mut end = 0_usize;
        for id in ids.as_chunks::<16>().0 {
            let length: u32;
            (length, rest) = postcard::take_from_bytes(rest).ok()?;
            let start = end;
            end = start.checked_add(length as usize)?;
            records.push_back((*id, start..end));
        }
        // They lie behind their lengths, up to the end.
        let first = plain.len().checked_sub(end)?;
        if rest.len() != end {
            return None;
        }
        for (_, range) in &mut records {
            *range = range.start + first..range.end + first;
        }
        Some(Self { plain, records })
    }

    fn record(&self, id: &[u8; 16]) -> Option<&[u8]> {
        let of = |(known, _): &([u8; 16], Range<usize>)| known.cmp(id);
        let at = self.records.binary_search_by(of).ok()?;
        let (_, range) = self.records.get(at)?;
        self.plain.get(range.clone())
    }
}

/// Blocks that were read last, by the nonces they are sealed with: whoever is shown is
/// often changed next, and neighbours are often asked for together.
#[derive(Clone, Default)]
pub(crate) struct Recent(Arc<Mutex<VecDeque<Opened>>>);

struct Opened {
    nonce: Nonce,
    block: Arc<Block>,
}

/// No two blocks ever have the same.
type Nonce = [u8; NONCE];

/// Most differ in the first bytes, which are compared as one number.
fn is_same(one: &Nonce, other: &Nonce) -> bool {
    one.first_chunk::<8>() == other.first_chunk::<8>() && one == other
}

impl Recent {
    fn get(&self, nonce: &Nonce) -> Option<Arc<Block>> {
        let mut blocks = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let at = blocks
            .iter()
            .position(|opened| is_same(&opened.nonce, nonce))?;
        let found = blocks.remove(at)?;
        let block = Arc::clone(&found.block);
        blocks.push_front(found);
        Some(block)
    }

    fn keep(&self, nonce: Nonce, block: Arc<Block>) {
        let mut blocks = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        blocks.truncate(RECENT - 1);
        blocks.push_front(Opened { nonce, block });
    }
}

impl std::fmt::Debug for Recent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Recent")
    }
}

/// What a walk reads ahead of one shelf.
struct Ahead<'v> {
    view: &'v dyn View,
    shelf: Shelf,
    way: Way,
    /// Where to go on; the end of that side if not set.
    next: Option<[u8; 16]>,
    ended: bool,
    together: usize,
    met: VecDeque<Under>,
}

impl<'v> Ahead<'v> {
    fn new(view: &'v dyn View, shelf: Shelf, way: Way, start: Option<[u8; 16]>) -> Self {
        Self {
            view,
            shelf,
            way,
            next: start,
            ended: false,
            together: AHEAD.start,
            met: VecDeque::new(),
        }
    }

    /// The id that comes next.
    fn peek(&mut self) -> Result<Option<[u8; 16]>, StoreError> {
        if self.met.is_empty() && !self.ended {
            let (met, together) = (&mut self.met, self.together);
            self.view.walk(
                self.shelf,
                self.next.as_ref(),
                self.way,
                &mut |id, value| {
                    met.push_back((*id, value.to_vec()));
                    match met.len() < together {
                        true => ControlFlow::Continue(()),
                        false => ControlFlow::Break(()),
                    }
                },
            )?;
            let last = met.back().filter(|_| met.len() == together);
            self.next = last.and_then(|(id, _)| beyond(id, self.way));
            self.ended = self.next.is_none();
            self.together = (2 * together).min(AHEAD.end);
        }
        Ok(self.met.front().map(|(id, _)| *id))
    }
}

/// The id that follows on the way.
fn beyond(id: &[u8; 16], way: Way) -> Option<[u8; 16]> {
    let id = u128::from_be_bytes(*id);
    let next = match way {
        Way::Up => id.checked_add(1),
        Way::Down => id.checked_sub(1),
    };
    next.map(u128::to_be_bytes)
}

/// The records of the blocks of a tree, one after the other.
struct Blocks<'v> {
    vault: &'v Vault,
    tree: Tree,
    ahead: Ahead<'v>,
    start: Option<[u8; 16]>,
    open: Option<Block>,
}

impl<'v> Blocks<'v> {
    fn new(
        (vault, view): (&'v Vault, &'v dyn View),
        tree: Tree,
        way: Way,
        start: Option<[u8; 16]>,
    ) -> Result<Self, StoreError> {
        // The block of the start begins before it.
        let first = match (start, way) {
            (Some(start), Way::Up) => Some(floor(view, tree, &start)?.unwrap_or(start)),
            (start, _) => start,
        };
        Ok(Self {
            vault,
            tree,
            ahead: Ahead::new(view, tree.blocks(), way, first),
            start,
            open: None,
        })
    }

    /// The id of the next record.
    fn peek(&mut self) -> Result<Option<[u8; 16]>, StoreError> {
        loop {
            let way = self.ahead.way;
            if let Some(block) = &self.open {
                let next = match way {
                    Way::Up => block.records.front(),
                    Way::Down => block.records.back(),
                };
                match (next, self.start) {
                    (Some((id, _)), Some(start)) if is_before(id, &start, way) => {
                        self.skip();
                        continue;
                    }
                    (Some((id, _)), _) => return Ok(Some(*id)),
                    (None, _) => self.open = None,
                }
            }
            if self.ahead.peek()?.is_none() {
                return Ok(None);
            }
            let Some((id, value)) = self.ahead.met.pop_front() else {
                return Ok(None);
            };
            self.open = Some(self.vault.open_block(&block_key(self.tree, &id), &value)?);
        }
    }

    fn skip(&mut self) -> Option<Range<usize>> {
        let records = &mut self.open.as_mut()?.records;
        let (_, range) = match self.ahead.way {
            Way::Up => records.pop_front(),
            Way::Down => records.pop_back(),
        }?;
        Some(range)
    }

    /// The record that [`Blocks::peek`] told of.
    fn next(&mut self) -> Option<&[u8]> {
        let range = self.skip()?;
        self.open.as_ref()?.plain.get(range)
    }
}

/// Whether one id comes before another on the way.
fn is_before(one: &[u8; 16], other: &[u8; 16], way: Way) -> bool {
    match way {
        Way::Up => one < other,
        Way::Down => one > other,
    }
}

/// Where the last block begins that begins at an id or before.
fn floor(view: &dyn View, tree: Tree, id: &[u8; 16]) -> Result<Option<[u8; 16]>, StoreError> {
    let mut found = None;
    view.walk(tree.blocks(), Some(id), Way::Down, &mut |first, _| {
        found = Some(*first);
        ControlFlow::Break(())
    })?;
    Ok(found)
}

/// Sees one record: its id and its plain text; `Break` ends the walk.
pub(crate) type VisitPlain<'v> = dyn FnMut(&[u8; 16], &[u8]) -> ControlFlow<()> + 'v;

impl Vault {
    /// A block, opened now or a moment ago.
    fn recent_block(&self, key: &Key, value: &[u8]) -> Result<Arc<Block>, StoreError> {
        let nonce = value.get(1..=NONCE).and_then(|nonce| nonce.try_into().ok());
        let nonce: Nonce = nonce.ok_or(StoreError::RecordDamaged)?;
        if let Some(block) = self.recent().get(&nonce) {
            return Ok(block);
        }
        let block = Arc::new(self.open_block(key, value)?);
        self.recent().keep(nonce, Arc::clone(&block));
        Ok(block)
    }

    fn open_block(&self, key: &Key, value: &[u8]) -> Result<Block, StoreError> {
        Block::unpacked(&self.open_plain(key, value)?).ok_or(StoreError::RecordDamaged)
    }

    /// The plain text of a record, however it lies.
    pub(crate) fn plain(&self, view: &dyn View, key: &Key) -> Result<Option<Vec<u8>>, StoreError> {
        self.read(view, key, |plain| Ok(plain.to_vec()))
    }

    /// What `read` makes of the plain text of a record, however it lies.
    pub(crate) fn read<R>(
        &self,
        view: &dyn View,
        key: &Key,
        mut read: impl FnMut(&[u8]) -> Result<R, StoreError>,
    ) -> Result<Option<R>, StoreError> {
        if let Some(value) = view.get(key)? {
            return read(&self.open_plain(key, &value)?).map(Some);
        }
        let (Some(tree), Some(id)) = (Tree::of(key), key.last_chunk::<16>()) else {
            return Ok(None);
        };
        let mut found = Ok(None);
        view.walk(tree.blocks(), Some(id), Way::Down, &mut |first, value| {
            let block = self.recent_block(&block_key(tree, first), value);
            found = block.and_then(|block| block.record(id).map(&mut read).transpose());
            ControlFlow::Break(())
        })?;
        found
    }

    /// Walks over the records of a tree in the order of their ids, from `start` inclusive
    /// (or from the end of that side), and shows their plain text.
    ///
    /// # Errors
    /// [`StoreError::RecordDamaged`] at the first that cannot be opened.
    pub(crate) fn each_plain(
        &self,
        view: &dyn View,
        tree: Tree,
        (start, way): (Option<[u8; 16]>, Way),
        visit: &mut VisitPlain<'_>,
    ) -> Result<(), StoreError> {
        let mut singles = Ahead::new(view, tree.singles(), way, start);
        let mut blocks = Blocks::new((self, view), tree, way, start)?;
        loop {
            let (single, packed) = (singles.peek()?, blocks.peek()?);
            let flow = match (single, packed) {
                (None, None) => return Ok(()),
                (Some(single), packed)
                    if packed.is_none_or(|packed| !is_before(&packed, &single, way)) =>
                {
                    if packed == Some(single) {
                        blocks.skip();
                    }
                    let (id, value) = singles.met.pop_front().unwrap_or_default();
                    let plain = self.open_plain(&key(tree, &id), &value)?;
                    visit(&id, &plain)
                }
                (_, packed) => match (packed, blocks.next()) {
                    (Some(id), Some(plain)) => visit(&id, plain),
                    _ => return Err(StoreError::RecordDamaged),
                },
            };
            if flow.is_break() {
                return Ok(());
            }
        }
    }

    /// Shows every text that lies on the shelves of a tree, also what counts no more.
    #[cfg(test)]
    pub(crate) fn each_text(&self, view: &dyn View, tree: Tree, visit: &mut dyn FnMut(&[u8])) {
        for (shelf, is_block) in [(tree.singles(), false), (tree.blocks(), true)] {
            view.walk(shelf, None, Way::Up, &mut |id, value| {
                let plain = self.open_plain(&shelf.key(id), value).expect("it opens");
                match is_block {
                    true => visit(&Block::unpacked(&plain).expect("it is a block").plain),
                    false => visit(&plain),
                }
                ControlFlow::Continue(())
            })
            .expect("the view is readable");
        }
    }

    /// [`Vault::each_plain`], decoded.
    ///
    /// # Errors
    /// [`StoreError::RecordDamaged`] at the first that cannot be read.
    pub(crate) fn each<T: DeserializeOwned>(
        &self,
        view: &dyn View,
        tree: Tree,
        visit: &mut dyn FnMut([u8; 16], T) -> ControlFlow<()>,
    ) -> Result<(), StoreError> {
        let mut failed = Ok(());
        self.each_plain(
            view,
            tree,
            (None, Way::Up),
            &mut |id, plain| match decoded(plain) {
                Ok(record) => visit(*id, record),
                Err(error) => {
                    failed = Err(error);
                    ControlFlow::Break(())
                }
            },
        )?;
        failed
    }

    /// The greatest id of a tree: ids above it are certainly new.
    pub(crate) fn greatest(
        &self,
        view: &dyn View,
        tree: Tree,
    ) -> Result<Option<[u8; 16]>, StoreError> {
        let mut greatest = None;
        self.each_plain(view, tree, (None, Way::Down), &mut |id, _| {
            greatest = Some(*id);
            ControlFlow::Break(())
        })?;
        Ok(greatest)
    }
}

#[cfg(test)]
mod tests;
