//! E-mail addresses, found by their start and by the place behind the @, numbers of
//! contracts, found by their start, and numbers of certificates, found as a whole: texts that
//! hardly two people share.

use std::sync::OnceLock;

use crate::slots::{EXTRA, Slot, Slots};
use crate::sorted::Sorted;
use crate::words::{Words, head};

/// What the key of a contract's number stands behind; no address begins so.
pub(crate) const CONTRACT: char = ' ';

/// What the number of a certificate stands behind after that; no key of a contract begins so.
pub(crate) const CERTIFICATE: char = '#';

/// Addresses of people, in lower case, keys of the numbers of their contracts, and the numbers
/// of their certificates.
#[derive(Clone, Debug, Default)]
pub(crate) struct Emails {
    /// Each address behind one byte that holds its length. The first byte is never used, so
    /// that the place 0 stands for no address.
    bytes: Vec<u8>,
    /// By person: places in `bytes`.
    slots: Slots<u32>,
    by_start: Sorted,
    /// The places behind the @, each from every label on but the last: `nu.edu.kz` and
    /// `edu.kz`. Made when first asked for.
    places: OnceLock<Words>,
}

/// The texts that the place of an address is found by.
fn places(address: &[u8]) -> impl Iterator<Item = &str> {
    let address = std::str::from_utf8(address).unwrap_or("");
    let place = address.split_once('@').map_or("", |(_, place)| place);
    let later = place
        .match_indices('.')
        .map(move |(dot, _)| &place[dot + 1..]);
    std::iter::once(place)
        .chain(later)
        .filter(|rest| rest.contains('.'))
}

impl Emails {
    pub(crate) fn push(&mut self) {
        self.slots.push();
    }

    fn text(&self, slot: Slot) -> &[u8] {
        let place = self.slots.value(slot) as usize;
        let len = usize::from(self.bytes[place]);
        &self.bytes[place + 1..place + 1 + len]
    }

    /// What addresses are sorted by: the text, behind its first letters as a number, which
    /// mostly decide.
    fn place_in_order(&self, slot: Slot) -> (u64, &[u8]) {
        let text = self.text(slot);
        (head(text), text)
    }

    /// The addresses of a person.
    pub(crate) fn of(&self, ordinal: u32) -> impl Iterator<Item = &[u8]> {
        let texts = self.slots.of(ordinal).map(|slot| self.text(slot));
        texts.filter(|text| text.first() != Some(&(CONTRACT as u8)))
    }

    /// The people with a contract whose key starts so; a person may be named several times.
    pub(crate) fn with_contract(&self, key: &str, found: impl FnMut(u32)) {
        self.starting(format!("{CONTRACT}{key}").as_bytes(), found);
    }

    /// The people with a certificate of this number; a person may be named several times.
    pub(crate) fn with_certificate(&self, number: &str, mut found: impl FnMut(u32)) {
        let wanted = format!("{CONTRACT}{CERTIFICATE}{number}");
        let wanted = wanted.as_bytes();
        let settled = self.by_start.range(
            |slot| self.text(slot),
            |text| *text < wanted,
            |text| *text == wanted,
        );
        settled.for_each(|slot| found(self.slots.owner(slot)));
        for &slot in self.by_start.pending() {
            if self.text(slot) == wanted {
                found(self.slots.owner(slot));
            }
        }
    }

    /// Replaces the addresses of a person; what is longer than 255 bytes is cut.
    pub(crate) fn set<'a>(
        &mut self,
        ordinal: u32,
        addresses: impl Iterator<Item = &'a str> + Clone,
    ) {
        let cut = addresses.map(|address| &address.as_bytes()[..address.len().min(255)]);
        if self
            .slots
            .of(ordinal)
            .map(|slot| self.text(slot))
            .eq(cut.clone())
        {
            return;
        }
        let old: Vec<Slot> = self.slots.of(ordinal).collect();
        if let Some(mut known) = self.places.take() {
            for address in old.iter().map(|slot| self.text(*slot)) {
                for place in places(address) {
                    let place = known.intern(place);
                    known.remove(place, ordinal);
                }
            }
            for address in cut.clone() {
                for place in places(address) {
                    let place = known.intern(place);
                    known.add(place, ordinal);
                }
            }
            self.places = known.into();
        }
        let mut by_start = std::mem::take(&mut self.by_start);
        for slot in old {
            by_start.remove(slot, |slot| self.place_in_order(slot));
        }
        self.by_start = by_start;
        self.slots.clear(ordinal);
        if self.bytes.is_empty() {
            self.bytes.push(0);
        }
        let mut places = Vec::new();
        for address in cut {
            places.push(self.bytes.len() as u32);
            self.bytes.push(address.len() as u8);
            self.bytes.extend_from_slice(address);
        }
        for slot in self.slots.fill(ordinal, places) {
            self.by_start.insert(slot);
        }
    }

    /// Puts late addresses in their places if `is_full` says so.
    pub(crate) fn settle(&mut self, is_full: impl Fn(&Sorted) -> bool) {
        if is_full(&self.by_start) {
            let mut by_start = std::mem::take(&mut self.by_start);
            by_start.settle(|slot| self.place_in_order(slot));
            self.by_start = by_start;
        }
    }

    /// The people with an address that starts so; a person may be named several times.
    pub(crate) fn starting(&self, start: &[u8], mut found: impl FnMut(u32)) {
        let settled = self.by_start.range(
            |slot| self.text(slot),
            |text| *text < start,
            |text| text.starts_with(start),
        );
        for slot in settled {
            found(self.slots.owner(slot));
        }
        for &slot in self.by_start.pending() {
            if self.text(slot).starts_with(start) {
                found(self.slots.owner(slot));
            }
        }
    }

    /// Whether any address starts so.
    pub(crate) fn any_starting(&self, start: &[u8]) -> bool {
        let starts = |slot: &Slot| self.text(*slot).starts_with(start);
        self.by_start.pending().iter().any(starts)
            || self
                .by_start
                .range(
                    |slot| self.text(slot),
                    |text| *text < start,
                    |text| text.starts_with(start),
                )
                .next()
                .is_some()
    }

    /// The people with an address at a place that starts so.
    pub(crate) fn at_place(&self, start: &str, mut found: impl FnMut(u32)) {
        let known = self.places.get_or_init(|| {
            let mut known = Words::default();
            for ordinal in 0..self.slots.people() {
                for address in self.of(ordinal) {
                    for place in places(address) {
                        let place = known.intern(place);
                        known.add(place, ordinal);
                    }
                }
            }
            known
        });
        for place in known.prefix(start) {
            known.list(place).iter().copied().for_each(&mut found);
        }
    }

    pub(crate) fn renumber(&mut self, order: &[u32], new: &[Option<u32>]) {
        self.places.take();
        let moved = self.slots.renumber(order, new);
        self.by_start
            .renumber(|slot| match slot.checked_sub(EXTRA) {
                None => new[slot as usize],
                Some(extra) => moved[extra as usize],
            });
    }

    pub(crate) fn parts(&mut self) -> (&[u8], &Slots<u32>, &[Slot]) {
        let mut by_start = std::mem::take(&mut self.by_start);
        by_start.unite(|slot| self.place_in_order(slot));
        self.by_start = by_start;
        (&self.bytes, &self.slots, self.by_start.slots())
    }

    /// Puts addresses together from what [`Self::parts`] gave; `None` if they cannot be so.
    pub(crate) fn from_parts(
        bytes: Vec<u8>,
        slots: Slots<u32>,
        by_start: Vec<Slot>,
    ) -> Option<Self> {
        let fits = |place: u32| {
            let place = place as usize;
            bytes
                .get(place)
                .is_some_and(|len| place + 1 + usize::from(*len) <= bytes.len())
        };
        let sound = by_start.iter().all(|slot| slots.is_slot(*slot));
        let (first, extra) = slots.parts();
        let places_fit = first
            .iter()
            .chain(extra.iter().map(|(place, _)| place))
            .all(|place| fits(*place) || (*place == 0 && by_start.is_empty()));
        (sound && places_fit).then(|| Self {
            bytes,
            slots,
            by_start: Sorted::from_slots(by_start),
            places: OnceLock::new(),
        })
    }

    /// Gives back the room beyond the addresses there are.
    pub(crate) fn close_up(&mut self) {
        self.bytes.shrink_to_fit();
        self.slots.close_up();
    }

    pub(crate) fn heap_bytes(&self) -> usize {
        let places = self.places.get().map_or(0, Words::heap_bytes);
        self.bytes.capacity() + self.slots.heap_bytes() + self.by_start.heap_bytes() + places
    }
}

#[cfg(test)]
mod tests;
