//! Who was taken in or dropped lately, so that whoever keeps an answer about many people
//! need not ask everything anew for a few.

use std::collections::VecDeque;

use domain::VolunteerId;

/// So many are remembered. After more, asking anew is hardly slower than asking about each.
const MOST: usize = 1024;

/// How many changes columns have seen; grows with each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Revision(u64);

/// The latest changes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Touched {
    now: u64,
    latest: VecDeque<VolunteerId>,
}

impl Touched {
    pub(crate) fn note(&mut self, id: VolunteerId) {
        self.now += 1;
        if self.latest.len() == MOST {
            self.latest.pop_front();
        }
        self.latest.push_back(id);
    }

    pub(crate) fn now(&self) -> Revision {
        Revision(self.now)
    }

    pub(crate) fn since(&self, Revision(before): Revision) -> Option<Vec<VolunteerId>> {
        let changes = usize::try_from(self.now.checked_sub(before)?).ok()?;
        let first = self.latest.len().checked_sub(changes)?;
        let mut ids: Vec<VolunteerId> = self.latest.range(first..).copied().collect();
        ids.sort_unstable();
        ids.dedup();
        Some(ids)
    }
}
