//! Keeping what is said to a list, beside what is waited for.
//!
//! Each answer is handed over here and written by a thread of its own, so that no key waits for
//! the disk. Of several answers to one list that wait, the last is written: it holds the others.
//! Whoever locks or closes waits until all is written.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, Condvar, Mutex, PoisonError},
    thread,
};

use app::intake::{self, Begun};
use domain::ActionId;
use messages::{Message, ToMessage};

use crate::state::{Open, held};

/// What was said to a list, to be written.
pub struct Job {
    /// Where it is kept.
    pub open: Arc<Open>,
    /// Which list.
    pub list: ActionId,
    /// What was said to it.
    pub begun: Begun,
}

/// Writes what is said to lists.
#[derive(Default)]
pub struct Keeping {
    desk: Mutex<Desk>,
    done: Condvar,
}

#[derive(Default)]
struct Desk {
    waiting: Vec<Job>,
    is_writing: bool,
    /// Why the list that was written last is not kept, if it is not.
    trouble: Option<(ActionId, Message)>,
}

impl Keeping {
    /// Hands over what was said to a list; comes back at once.
    pub fn keep(self: &Arc<Self>, job: Job) {
        let mut desk = held(&self.desk);
        desk.waiting.retain(|waiting| waiting.list != job.list);
        desk.waiting.push(job);
        if !desk.is_writing {
            desk.is_writing = true;
            let keeping = Arc::clone(self);
            thread::spawn(move || keeping.write());
        }
    }

    /// Waits until all is written.
    pub fn finish(&self) {
        let mut desk = held(&self.desk);
        while desk.is_writing {
            desk = self.done.wait(desk).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Why a list is not kept, as far as it is known; `None` if it is.
    pub fn trouble(&self, list: ActionId) -> Option<Message> {
        let desk = held(&self.desk);
        let (of, why) = desk.trouble.as_ref()?;
        (*of == list).then(|| why.clone())
    }

    fn write(&self) {
        loop {
            let job = {
                let mut desk = held(&self.desk);
                if desk.waiting.is_empty() {
                    desk.is_writing = false;
                    self.done.notify_all();
                    return;
                }
                desk.waiting.remove(0)
            };
            let list = job.list;
            let kept = catch_unwind(AssertUnwindSafe(|| {
                intake::keep(&job.open.register, list, &job.begun)
            }));
            // Whoever closes the register waits for this.
            drop(job);
            let trouble = match kept {
                Ok(Ok(())) => None,
                Ok(Err(refused)) => {
                    log::warn!("a list is not kept: {refused}");
                    Some((list, refused.told().1))
                }
                Err(_) => {
                    log::error!("keeping a list has ended in a panic");
                    Some((list, messages::import_keep_error_failed()))
                }
            };
            held(&self.desk).trouble = trouble;
        }
    }
}
