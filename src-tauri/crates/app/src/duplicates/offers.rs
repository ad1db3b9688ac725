//! The list of pairs that is worked through: looked for once, kept true by looking at those
//! alone whom a change was about.

use domain::{Deed, DuplicateRule, VolunteerId};
use search::{Comparer, Pair, Revision};
use store::{Progress, StoreError};

use super::{Apart, JoinRefused, shown};
use crate::Register;

/// All pairs that may be one person, without those that were told apart.
#[derive(Clone, Debug)]
pub struct Offers {
    pairs: Vec<Pair>,
    revision: Revision,
    off: Vec<DuplicateRule>,
}

impl Offers {
    /// Looks through the whole register.
    ///
    /// # Errors
    /// [`JoinRefused::NotAllowed`]; [`StoreError::Cancelled`] if `progress` stopped it.
    pub fn scan(register: &Register, progress: &dyn Progress) -> Result<Self, JoinRefused> {
        register.may(Deed::SeeVolunteers)?;
        let store = register.store();
        let off = store.settings().duplicate_rules_off.clone();
        let decided = store.pairs();
        let columns = store.columns();
        let revision = columns.revision();
        let comparer = Comparer::prepared(&columns, &off);
        let found = comparer.pairs(&mut |done, all| progress.step(done, all));
        drop(comparer);
        drop(columns);
        let mut pairs = found.ok_or(StoreError::Cancelled)?;
        let apart = Apart::of(&decided);
        pairs.retain(|pair| !apart.has(&decided, pair.one, pair.two));
        Ok(Self {
            pairs,
            revision,
            off,
        })
    }

    /// Makes the list true again: everybody whom a change was about is looked at, and nobody
    /// else. After very many changes, or if other rules are on, all is looked through.
    ///
    /// # Errors
    /// As [`Offers::scan`].
    pub fn renew(
        &mut self,
        register: &Register,
        progress: &dyn Progress,
    ) -> Result<(), JoinRefused> {
        register.may(Deed::SeeVolunteers)?;
        let store = register.store();
        let decided = store.pairs();
        let columns = store.columns();
        let touched = match columns.touched_since(self.revision) {
            Some(touched) if self.off == store.settings().duplicate_rules_off => touched,
            Some(_) | None => {
                drop(columns);
                *self = Self::scan(register, progress)?;
                return Ok(());
            }
        };
        if touched.is_empty() {
            return Ok(());
        }
        let is_touched = |id: VolunteerId| touched.binary_search(&id).is_ok();
        self.pairs
            .retain(|pair| !is_touched(pair.one) && !is_touched(pair.two));
        let mut people: Vec<VolunteerId> = touched.iter().map(|id| shown(&decided, *id)).collect();
        people.sort_unstable();
        people.dedup();
        let apart = Apart::of(&decided);
        let comparer = Comparer::new(&columns, &self.off);
        for id in people {
            let own = comparer.pairs_of(id).into_iter();
            self.pairs
                .extend(own.filter(|pair| !apart.has(&decided, pair.one, pair.two)));
        }
        self.pairs.sort_unstable_by_key(Pair::place);
        self.pairs.dedup();
        self.revision = columns.revision();
        Ok(())
    }

    /// All pairs, the likeliest first.
    pub fn pairs(&self) -> &[Pair] {
        &self.pairs
    }

    /// At most `limit` pairs from the place `offset` on.
    pub fn page(&self, offset: usize, limit: usize) -> &[Pair] {
        let rest = self.pairs.get(offset..).unwrap_or_default();
        &rest[..rest.len().min(limit)]
    }
}
