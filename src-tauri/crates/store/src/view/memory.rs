//! A view in memory: for tests, and the measure that other engines are held to.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::{PoisonError, RwLock};

use super::{Batch, Key, Shelf, View, Visit, Way};
use crate::error::StoreError;

#[derive(Debug, Default)]
pub(crate) struct MemoryView {
    records: RwLock<BTreeMap<Key, Vec<u8>>>,
}

impl View for MemoryView {
    fn get(&self, key: &Key) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self
            .records
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .get(key)
            .cloned())
    }

    fn put(&self, batch: Batch) -> Result<(), StoreError> {
        self.records
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .extend(batch.puts);
        Ok(())
    }

    fn walk(
        &self,
        shelf: Shelf,
        start: Option<&[u8; 16]>,
        way: Way,
        visit: &mut Visit<'_>,
    ) -> Result<(), StoreError> {
        let records = self.records.read().unwrap_or_else(PoisonError::into_inner);
        let (low, high) = match way {
            Way::Up => (
                shelf.key(start.unwrap_or(&[0; 16])),
                shelf.key(&[u8::MAX; 16]),
            ),
            Way::Down => (
                shelf.key(&[0; 16]),
                shelf.key(start.unwrap_or(&[u8::MAX; 16])),
            ),
        };
        let mut range = records.range(low..=high);
        while let Some((found, value)) = match way {
            Way::Up => range.next(),
            Way::Down => range.next_back(),
        } {
            let id = found[1..]
                .try_into()
                .expect("a key is a tree byte and 16 bytes");
            if let ControlFlow::Break(()) = visit(id, value) {
                break;
            }
        }
        Ok(())
    }

    fn relax(&self, _relaxed: bool) {}

    fn settle(&self) -> Result<(), StoreError> {
        Ok(())
    }
}
