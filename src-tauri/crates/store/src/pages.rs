//! Pages of people, read by two at once.
//!
//! The twenty people of a page lie in twenty places of the view, far from each other, and
//! reading them takes ten times as long as finding them. So a thread that lives as long as the
//! register takes people of the same page while whoever asks does. Both take the next one that
//! nobody has, so a thread that wakes late, or is at another page, holds nobody up.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{Builder, JoinHandle};

use domain::{Volunteer, VolunteerId};

use crate::error::StoreError;
use crate::store::Inner;

/// People of a page that one reads alone: waking the thread would take as long.
const ALONE: usize = 4;

/// A person, or nobody, at their place of the page.
type Read = (usize, Result<Option<Volunteer>, StoreError>);

/// A page that is being read.
struct Page {
    ids: Vec<VolunteerId>,
    /// The first that nobody has taken.
    next: AtomicUsize,
    /// What the thread has read; locked until it is done.
    beside: Mutex<Vec<Read>>,
}

impl Page {
    /// Reads people that nobody has taken, until there are none.
    fn read(&self, inner: &Inner, read: &mut Vec<Read>) {
        loop {
            let at = self.next.fetch_add(1, Ordering::Relaxed);
            let Some(id) = self.ids.get(at) else {
                return;
            };
            read.push((at, inner.volunteer(*id)));
        }
    }
}

/// The thread that reads beside whoever asks; it ends with this.
#[derive(Debug)]
pub(crate) struct Pages {
    asked: Option<Sender<Arc<Page>>>,
    thread: Option<JoinHandle<()>>,
}

impl Pages {
    /// Begins the thread.
    ///
    /// # Errors
    /// The system's, if it gives no thread.
    pub(crate) fn begin(inner: &Arc<Inner>) -> Result<Self, StoreError> {
        let (asked, pages) = channel::<Arc<Page>>();
        let inner = Arc::clone(inner);
        let thread = Builder::new()
            .name("store-pages".to_owned())
            .spawn(move || {
                for page in pages {
                    let mut beside = page.beside.lock().unwrap_or_else(PoisonError::into_inner);
                    page.read(&inner, &mut beside);
                }
            })?;
        Ok(Self {
            asked: Some(asked),
            thread: Some(thread),
        })
    }

    /// The people with these ids, in this order; unknown ones are left out.
    ///
    /// # Errors
    /// [`StoreError`] if a record cannot be read.
    pub(crate) fn read(
        &self,
        inner: &Inner,
        ids: &[VolunteerId],
    ) -> Result<Vec<Volunteer>, StoreError> {
        let Some(asked) = self.asked.as_ref().filter(|_| ids.len() > ALONE) else {
            let read = ids.iter().map(|id| inner.volunteer(*id));
            return read.filter_map(Result::transpose).collect();
        };
        let page = Arc::new(Page {
            ids: ids.to_vec(),
            next: AtomicUsize::new(0),
            beside: Mutex::default(),
        });
        // Without the thread the whole page is read here.
        let _ = asked.send(Arc::clone(&page));
        let mut read = Vec::with_capacity(ids.len());
        page.read(inner, &mut read);
        let mut beside = page.beside.lock().unwrap_or_else(PoisonError::into_inner);
        read.append(&mut beside);
        drop(beside);
        if read.len() < ids.len() {
            // A thread that panicked took one with it.
            return Err(StoreError::RecordDamaged);
        }
        read.sort_unstable_by_key(|(at, _)| *at);
        read.into_iter()
            .filter_map(|(_, person)| person.transpose())
            .collect()
    }
}

impl Drop for Pages {
    fn drop(&mut self) {
        self.asked = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

#[cfg(test)]
mod tests;
