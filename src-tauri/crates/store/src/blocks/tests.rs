use std::collections::BTreeMap;
use std::ops::ControlFlow;

use domain::RegisterId;
use proptest::prelude::*;

use super::{Gathering, Under};
use crate::error::StoreError;
use crate::records::Vault;
use crate::seal::{Noise, Sealer};
use crate::view::{Batch, MemoryView, Tree, View, Way, block_key, key};

const TREE: Tree = Tree::Volunteers;

fn vault() -> Vault {
    Vault::new(Sealer::new(&[7; 32]), RegisterId::from_bytes([3; 16]))
}

fn id(number: u32) -> [u8; 16] {
    u128::from(number).to_be_bytes()
}

/// What is done to a view.
#[derive(Clone, Debug)]
enum Deed {
    /// As many records as these lengths, with gaps between their ids, above all others.
    Crowd(Vec<usize>),
    /// One record by itself, under an id up to the greatest or a little above it.
    Single(u32, usize),
    /// Everything into a fresh view.
    Compacted,
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let deed = prop_oneof![
        3 => prop::collection::vec(0..700_usize, 0..60).prop_map(Deed::Crowd),
        5 => (0..400_u32, 0..900_usize).prop_map(|(id, length)| Deed::Single(id, length)),
        1 => Just(Deed::Compacted),
    ];
    prop::collection::vec(deed, 1..12)
}

/// A view, and what should be in it.
struct Trial {
    vault: Vault,
    noise: Noise,
    view: MemoryView,
    expected: BTreeMap<[u8; 16], Vec<u8>>,
    made: u32,
}

impl Trial {
    fn new() -> Self {
        Self {
            vault: vault(),
            noise: Noise::new(),
            view: MemoryView::default(),
            expected: BTreeMap::new(),
            made: 0,
        }
    }

    fn record(&mut self, length: usize) -> Vec<u8> {
        self.made += 1;
        let mark = self.made.to_le_bytes();
        mark.into_iter().cycle().take(length).collect()
    }

    fn gather(&mut self, view: &MemoryView, records: Vec<Under>) {
        let mut batch = Batch::default();
        let mut gathering = Gathering::new().expect("there is memory");
        for (id, record) in records {
            gathering
                .take((TREE, id), record, &self.vault, &mut self.noise, &mut batch)
                .expect("it is small");
        }
        gathering
            .end(&self.vault, &mut self.noise, &mut batch)
            .expect("it is small");
        view.put(batch).expect("memory takes it");
    }

    fn do_it(&mut self, deed: Deed) {
        match deed {
            Deed::Crowd(lengths) => {
                let last = self.expected.keys().next_back();
                let last = last.map_or(0, |id| u128::from_be_bytes(*id) as u32);
                let records: Vec<_> = (1..)
                    .zip(lengths)
                    .map(|(n, length)| (id(last + 3 * n), self.record(length)))
                    .collect();
                self.expected.extend(records.iter().cloned());
                let view = std::mem::take(&mut self.view);
                self.gather(&view, records);
                self.view = view;
            }
            Deed::Single(number, length) => {
                let record = self.record(length);
                let key = key(TREE, &id(number));
                let mut batch = Batch::default();
                let sealed = self.vault.seal_plain(&mut self.noise, &key, &record);
                batch.put(key, sealed.expect("it is small"));
                self.view.put(batch).expect("memory takes it");
                self.expected.insert(id(number), record);
            }
            Deed::Compacted => {
                let all = self.walked(None, Way::Up).expect("nothing is damaged");
                let fresh = MemoryView::default();
                self.gather(&fresh, all);
                self.view = fresh;
            }
        }
    }

    fn walked(&self, start: Option<u32>, way: Way) -> Result<Vec<Under>, StoreError> {
        let mut met = Vec::new();
        let from = (start.map(id), way);
        self.vault
            .each_plain(&self.view, TREE, from, &mut |id, plain| {
                met.push((*id, plain.to_vec()));
                ControlFlow::Continue(())
            })?;
        Ok(met)
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn records_are_the_same_however_they_lie(deeds in deeds(), starts in prop::collection::vec(0..600_u32, 4)) {
        let mut trial = Trial::new();
        for deed in deeds {
            trial.do_it(deed);
        }
        for number in 0..600 {
            let plain = trial.vault.plain(&trial.view, &key(TREE, &id(number)));
            let plain = plain.expect("nothing is damaged");
            prop_assert_eq!(plain.as_ref(), trial.expected.get(&id(number)));
        }
        let greatest = trial.vault.greatest(&trial.view, TREE).expect("nothing is damaged");
        prop_assert_eq!(greatest.as_ref(), trial.expected.keys().next_back());
        for start in starts.into_iter().map(Some).chain([None]) {
            let from = start.map_or([0; 16], id);
            let to = start.map_or([u8::MAX; 16], id);
            let up: Vec<_> = trial.expected.range(from..).map(|(id, record)| (*id, record.clone())).collect();
            let down: Vec<_> = trial.expected.range(..=to).rev().map(|(id, record)| (*id, record.clone())).collect();
            prop_assert_eq!(trial.walked(start, Way::Up).expect("nothing is damaged"), up);
            prop_assert_eq!(trial.walked(start, Way::Down).expect("nothing is damaged"), down);
        }
    }
}

#[test]
fn neighbours_lie_together_and_take_less_room() {
    let mut trial = Trial::new();
    trial.do_it(Deed::Crowd(vec![300; 64]));
    let mut blocks = 0;
    let mut bytes = 0;
    for shelf in [TREE.singles(), TREE.blocks()] {
        trial
            .view
            .walk(shelf, None, Way::Up, &mut |_, value| {
                blocks += 1;
                bytes += value.len();
                ControlFlow::Continue(())
            })
            .expect("memory can be read");
    }
    assert_eq!(blocks, 8);
    assert!(bytes < 64 * 100, "{bytes} bytes");
}

#[test]
fn a_damaged_block_is_told_and_its_neighbours_are_there() {
    let mut trial = Trial::new();
    trial.do_it(Deed::Crowd(vec![300; 48]));
    let second = block_key(TREE, &id(3 * 9));
    let mut value = trial
        .view
        .get(&second)
        .expect("memory can be read")
        .expect("the second block begins there");
    let middle = value.len() / 2;
    value[middle] ^= 1;
    let mut batch = Batch::default();
    batch.put(second, value);
    trial.view.put(batch).expect("memory takes it");
    for number in 1..=48 {
        let plain = trial.vault.plain(&trial.view, &key(TREE, &id(3 * number)));
        match number {
            9..=16 => assert!(matches!(plain, Err(StoreError::RecordDamaged))),
            _ => assert_eq!(
                plain.expect("it is whole").map(|plain| plain.len()),
                Some(300)
            ),
        }
    }
    assert!(matches!(
        trial.walked(None, Way::Up),
        Err(StoreError::RecordDamaged)
    ));
}

#[test]
fn bytes_that_are_no_block_are_refused() {
    for text in [
        &b""[..],
        b"abc",
        b"\xff\xff\xff\xff",
        b"\x10\x00\x00\x00 no frame of zstd",
    ] {
        assert!(super::Block::unpacked(text).is_none());
    }
    // A frame whose counts do not add up.
    for plain in [&b"\x05\x00"[..], b"\x01\x00", &[1, 0, 9, 9, 9]] {
        let mut text = (plain.len() as u32).to_le_bytes().to_vec();
        text.extend(zstd::bulk::compress(plain, 3).expect("in memory"));
        assert!(super::Block::unpacked(&text).is_none());
    }
}

/// Trains the dictionary anew, on registers of invented people whose folders stand in
/// `BIRGE_PRACTICE` one after the other, with their password in `BIRGE_PASSWORD`.
#[test]
#[ignore = "writes a file of the source"]
fn trains_the_dictionary() {
    /// Records of each tree that it learns from.
    const SAMPLED: usize = 40_000;
    let folders = std::env::var("BIRGE_PRACTICE").expect("BIRGE_PRACTICE names folders");
    let password = std::env::var("BIRGE_PASSWORD").expect("BIRGE_PASSWORD is set");
    let mut samples = Vec::new();
    for folder in std::env::split_paths(&folders) {
        let (store, _) = crate::trial::open_with(&folder, &password).expect("it opens");
        let inner = store.inner();
        let view = inner.view();
        for tree in Tree::FOLDED {
            let (mut count, mut sample) = (0, Vec::new());
            inner
                .vault
                .each_plain(&*view, tree, (None, Way::Up), &mut |_, plain| {
                    count += 1;
                    sample.extend_from_slice(plain);
                    if count % super::RECORDS == 0 {
                        samples.push(std::mem::take(&mut sample));
                    }
                    match count < SAMPLED {
                        true => ControlFlow::Continue(()),
                        false => ControlFlow::Break(()),
                    }
                })
                .expect("it can be read");
        }
    }
    let dictionary = zstd::dict::from_samples(&samples, 64 << 10).expect("there are samples");
    std::fs::write("src/blocks/dictionary", dictionary).expect("the source can be written");
}
