//! The columns of work, which may come after those of people.
//!
//! Nobody who opens a register waits for them: while people are found already, a thread reads
//! what was saved, or makes the columns from the view where nothing sound was. Whoever asks for
//! them first waits for the rest.

use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::thread::{Builder, JoinHandle};

use changes::Heads;
use domain::Direction;
use search::{Known, Work};

use crate::feed::feed_work;
use crate::records::Vault;
use crate::seal::Sealer;
use crate::snapshot::{self, Part};
use crate::view::View;

/// What the thread brings: the columns, and whether they were made from the view, so that the
/// people in them are not known yet.
type Brought = (Work, bool);

/// The columns of work, now or soon.
#[derive(Debug, Default)]
pub(crate) struct Late {
    here: OnceLock<Work>,
    coming: Mutex<Option<JoinHandle<Brought>>>,
    /// The organisation's own directions, for when the columns come.
    local: Vec<Direction>,
}

impl Late {
    /// Columns of nothing, here at once.
    pub(crate) fn nothing() -> Self {
        Self::of(Work::new())
    }

    /// Columns that are here.
    pub(crate) fn of(work: Work) -> Self {
        Self {
            here: OnceLock::from(work),
            ..Self::default()
        }
    }

    /// Begins to read the columns that were saved when `heads` were reached, or to make them
    /// from the view.
    pub(crate) fn begin(
        folder: &Path,
        sealer: &Sealer,
        heads: &Heads,
        view: &Arc<dyn View>,
        vault: &Vault,
    ) -> Self {
        let (folder, sealer) = (folder.to_owned(), sealer.clone());
        let (heads, view, vault) = (heads.clone(), Arc::clone(view), vault.clone());
        let read = move || -> Brought {
            let kept = snapshot::read(&folder, Part::Work, &sealer, vault.register());
            let kept = kept.filter(|(at, _, _)| *at == heads);
            if let Some(work) = kept.and_then(|(_, _, bytes)| Work::from_snapshot(&bytes).ok()) {
                return (work, false);
            }
            let mut work = Work::new();
            if let Err(error) = feed_work(&*view, &vault, &mut work) {
                log::error!("the columns of work lack what cannot be read: {error}");
            }
            (work, true)
        };
        let coming = Builder::new().name("store-work".to_owned()).spawn(read);
        match coming {
            Ok(coming) => Self {
                coming: Mutex::new(Some(coming)),
                ..Self::default()
            },
            Err(error) => {
                // Without a thread nothing is known of any work; the next opening tries again.
                log::error!("the system gives no thread: {error}");
                Self::nothing()
            }
        }
    }

    /// The columns; waits for them if they are on their way. `known` says who a person is.
    pub(crate) fn get(&self, known: &dyn Fn(domain::VolunteerId) -> Known) -> &Work {
        self.here.get_or_init(|| {
            let mut coming = self.coming.lock().unwrap_or_else(PoisonError::into_inner);
            let brought = coming.take().and_then(|thread| thread.join().ok());
            let (mut work, are_unknown) = brought.unwrap_or_else(|| {
                log::error!("the columns of work did not come");
                (Work::new(), false)
            });
            if are_unknown {
                for id in work.people() {
                    work.put_person(id, known(id));
                }
            }
            work.set_local_directions(&self.local);
            work
        })
    }

    /// The same, to change them.
    pub(crate) fn get_mut(
        &mut self,
        known: &dyn Fn(domain::VolunteerId) -> Known,
    ) -> Option<&mut Work> {
        self.get(known);
        self.here.get_mut()
    }

    /// Makes the organisation's own directions known, now or when the columns come.
    pub(crate) fn set_local_directions(&mut self, local: &[Direction]) {
        self.local = local.to_vec();
        if let Some(work) = self.here.get_mut() {
            work.set_local_directions(local);
        }
    }
}
