//! Numbers of up to 16 digits, found by their start, their end or any run of digits.
//!
//! A number is kept as sixteen half-bytes, each a digit and one, from the left: numbers with
//! the same start lie side by side when sorted. A second array is sorted by the digits from
//! the right. A run in the middle is found from whichever end has fewer digits outside it:
//! the country and operator codes in front are few, and so are the last one or two digits.

use crate::slots::{EXTRA, Slot, Slots};
use crate::sorted::Sorted;

/// Numbers up to this length are found by the two sorted arrays alone: `+7` and ten digits.
const USUAL: usize = 11;
/// How many digits in front of a run the array of starts goes through: beginnings of four
/// digits are a country and its operators, some tens; of five, some hundreds.
const IN_FRONT: usize = 4;
/// How many digits behind a run the array of ends goes through at most: two are a hundred.
const BEHIND: usize = 2;

/// A number as sixteen half-bytes; 0 is no number.
pub(crate) type Digits = u64;

/// The digits of a text, at most sixteen; everything else in it is passed over.
pub(crate) fn digits(text: &str) -> Digits {
    text.bytes()
        .filter(u8::is_ascii_digit)
        .take(16)
        .zip(0..)
        .fold(0, |number, (digit, at)| {
            number | u64::from(digit - b'0' + 1) << (60 - 4 * at)
        })
}

fn len(number: Digits) -> usize {
    if number == 0 {
        return 0;
    }
    (64 - number.trailing_zeros() as usize).div_ceil(4)
}

/// The same digits from the right to the left.
fn reversed(number: Digits) -> Digits {
    if number == 0 {
        return 0;
    }
    let pairs = number.swap_bytes();
    let all = (pairs & 0x0F0F_0F0F_0F0F_0F0F) << 4 | pairs >> 4 & 0x0F0F_0F0F_0F0F_0F0F;
    all << (64 - 4 * len(number))
}

/// All ones behind the first `len` digits.
fn behind(len: usize) -> u64 {
    if len >= 16 { 0 } else { u64::MAX >> (4 * len) }
}

/// Numbers of people.
#[derive(Clone, Debug, Default)]
pub(crate) struct Numbers {
    slots: Slots<Digits>,
    by_start: Sorted,
    by_end: Sorted,
    /// Numbers longer than usual; looked at one by one.
    long: Vec<Slot>,
    /// Whether only ends and whole numbers are asked for.
    ends_only: bool,
}

impl Numbers {
    /// Numbers that are asked for by their end or as a whole only.
    pub(crate) fn ends_only() -> Self {
        Self {
            ends_only: true,
            ..Self::default()
        }
    }

    pub(crate) fn push(&mut self) {
        self.slots.push();
    }

    /// Replaces the numbers of a person.
    pub(crate) fn set(&mut self, ordinal: u32, numbers: &[Digits]) {
        let same = self
            .slots
            .of(ordinal)
            .map(|slot| self.slots.value(slot))
            .eq(numbers.iter().copied());
        if same {
            return;
        }
        let old: Vec<Slot> = self.slots.of(ordinal).collect();
        for slot in old {
            let slots = &self.slots;
            self.by_end.remove(slot, |slot| reversed(slots.value(slot)));
            if !self.ends_only {
                self.by_start.remove(slot, |slot| slots.value(slot));
            }
            self.long.retain(|long| *long != slot);
        }
        self.slots.clear(ordinal);
        let numbers = numbers.iter().copied().filter(|number| *number != 0);
        for slot in self.slots.fill(ordinal, numbers) {
            self.by_end.insert(slot);
            if !self.ends_only {
                self.by_start.insert(slot);
                if len(self.slots.value(slot)) > USUAL {
                    self.long.push(slot);
                }
            }
        }
    }

    /// Puts late numbers in their places if `is_full` says so.
    pub(crate) fn settle(&mut self, is_full: impl Fn(&Sorted) -> bool) {
        let slots = &self.slots;
        if is_full(&self.by_start) {
            self.by_start.settle(|slot| slots.value(slot));
        }
        if is_full(&self.by_end) {
            self.by_end.settle(|slot| reversed(slots.value(slot)));
        }
    }

    /// The numbers of a person.
    pub(crate) fn of(&self, ordinal: u32) -> impl Iterator<Item = Digits> + '_ {
        self.slots.of(ordinal).map(|slot| self.slots.value(slot))
    }

    /// Whether a person has this number.
    pub(crate) fn has(&self, ordinal: u32, number: Digits) -> bool {
        self.slots
            .of(ordinal)
            .any(|slot| self.slots.value(slot) == number)
    }

    /// The people with a number that ends in these digits.
    pub(crate) fn ending(&self, run: Digits, mut found: impl FnMut(u32)) {
        let mirror = reversed(run);
        self.each_in(&self.by_end, &reversed, mirror, &mut found);
        let ends = |number: Digits| reversed(number) & !behind(len(run)) == mirror;
        self.each_late(&self.by_end, ends, &mut found);
    }

    /// The people with exactly this number.
    pub(crate) fn whole(&self, number: Digits, mut found: impl FnMut(u32)) {
        self.ending(number, |owner| {
            if self.has(owner, number) {
                found(owner);
            }
        });
    }

    /// The people with a number that starts with these digits.
    pub(crate) fn starting(&self, run: Digits, mut found: impl FnMut(u32)) {
        self.each_in(&self.by_start, &|number| number, run, &mut found);
        let starts = |number: Digits| number & !behind(len(run)) == run;
        self.each_late(&self.by_start, starts, &mut found);
    }

    /// The people with a number that has these digits one after another anywhere.
    ///
    /// A person may be named several times.
    pub(crate) fn containing(&self, run: Digits, mut found: impl FnMut(u32)) {
        let length = len(run);
        // Each place of the run in a number of usual length, from the nearer end.
        let places = (USUAL + 1).saturating_sub(length);
        let behind_run = places.saturating_sub(IN_FRONT + 1).min(BEHIND);
        for before in 0..places - behind_run {
            self.each_after(&self.by_start, &|number| number, before, run, &mut found);
        }
        let mirror = reversed(run);
        for after in 0..behind_run {
            self.each_after(&self.by_end, &reversed, after, mirror, &mut found);
        }
        let contains = |number: Digits| {
            (0..=16 - length).any(|at| (number << (4 * at)) & !behind(length) == run)
        };
        self.each_late(&self.by_start, contains, &mut found);
        for &slot in &self.long {
            if contains(self.slots.value(slot)) {
                found(self.slots.owner(slot));
            }
        }
    }

    fn each_late(&self, of: &Sorted, holds: impl Fn(Digits) -> bool, found: &mut impl FnMut(u32)) {
        for &slot in of.pending() {
            if holds(self.slots.value(slot)) {
                found(self.slots.owner(slot));
            }
        }
    }

    fn each_in(
        &self,
        of: &Sorted,
        turn: &impl Fn(Digits) -> Digits,
        start: Digits,
        found: &mut impl FnMut(u32),
    ) {
        for run in of.runs() {
            for &slot in self.starting_in(run, turn, start, len(start)) {
                found(self.slots.owner(slot));
            }
        }
    }

    /// The part of `slots` that starts with the first `length` digits of `start`.
    fn starting_in<'s>(
        &self,
        slots: &'s [Slot],
        turn: &impl Fn(Digits) -> Digits,
        start: Digits,
        length: usize,
    ) -> &'s [Slot] {
        let key = |slot: &Slot| turn(self.slots.value(*slot));
        let from = slots.partition_point(|slot| key(slot) < start);
        let last = start | behind(length);
        let count = slots[from..].partition_point(|slot| key(slot) <= last);
        &slots[from..from + count]
    }

    /// Those where `run` follows after `before` other digits: goes through the different
    /// beginnings of that length.
    fn each_after(
        &self,
        of: &Sorted,
        turn: &impl Fn(Digits) -> Digits,
        before: usize,
        run: Digits,
        found: &mut impl FnMut(u32),
    ) {
        for mut rest in of.runs() {
            while let Some(&first) = rest.first() {
                let beginning = turn(self.slots.value(first)) & !behind(before);
                let last = beginning | behind(before);
                let count = rest.partition_point(|slot| turn(self.slots.value(*slot)) <= last);
                let (same, after) = rest.split_at(count);
                let wanted = beginning | run >> (4 * before);
                for &slot in self.starting_in(same, turn, wanted, before + len(run)) {
                    found(self.slots.owner(slot));
                }
                rest = after;
            }
        }
    }

    pub(crate) fn renumber(&mut self, order: &[u32], new: &[Option<u32>]) {
        let moved = self.slots.renumber(order, new);
        let slot = |slot: Slot| match slot.checked_sub(EXTRA) {
            None => new[slot as usize],
            Some(extra) => moved[extra as usize],
        };
        self.by_start.renumber(slot);
        self.by_end.renumber(slot);
        self.long = self.long.iter().filter_map(|long| slot(*long)).collect();
    }

    pub(crate) fn parts(&mut self) -> (&Slots<Digits>, &[Slot], &[Slot]) {
        let slots = &self.slots;
        self.by_start.unite(|slot| slots.value(slot));
        self.by_end.unite(|slot| reversed(slots.value(slot)));
        (&self.slots, self.by_start.slots(), self.by_end.slots())
    }

    /// Puts numbers together from what [`Self::parts`] gave; `None` if a slot does not exist.
    pub(crate) fn from_parts(
        slots: Slots<Digits>,
        by_start: Vec<Slot>,
        by_end: Vec<Slot>,
        ends_only: bool,
    ) -> Option<Self> {
        let all_exist = by_start
            .iter()
            .chain(&by_end)
            .all(|slot| slots.is_slot(*slot));
        if !all_exist {
            return None;
        }
        let mut long = Vec::new();
        if !ends_only {
            let (first, extra) = slots.parts();
            let extra = (EXTRA..).zip(extra.iter().map(|(value, _)| *value));
            let all = (0..).zip(first.iter().copied()).chain(extra);
            long.extend(
                all.filter(|(_, value)| len(*value) > USUAL)
                    .map(|(slot, _)| slot),
            );
        }
        Some(Self {
            slots,
            by_start: Sorted::from_slots(by_start),
            by_end: Sorted::from_slots(by_end),
            long,
            ends_only,
        })
    }

    /// Gives back the room beyond the numbers there are.
    pub(crate) fn close_up(&mut self) {
        self.slots.close_up();
    }

    pub(crate) fn heap_bytes(&self) -> usize {
        self.slots.heap_bytes() + self.by_start.heap_bytes() + self.by_end.heap_bytes()
    }
}

#[cfg(test)]
mod tests;
