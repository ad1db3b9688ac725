//! Checking that journal, view and columns say the same.

use std::collections::BTreeMap;
use std::fs;
use std::ops::ControlFlow;
use std::sync::PoisonError;

use changes::{Chain, Heads, StreamId, VerifyRefused};
use domain::VolunteerId;
use messages::Message;

use crate::apply::{Target, catch_up};
use crate::columns::Halves;
use crate::error::StoreError;
use crate::generation;
use crate::journal::read::Piece;
use crate::journal::{Journal, Lost};
use crate::progress::Progress;
use crate::store::{Inner, Store, each_volunteer};
use crate::view::{MemoryView, SledView, Tree, View, Way, key};

/// Entries up to which the comparison is folded in memory.
const IN_MEMORY: u64 = 20_000;
/// Cache of the comparison on the disk.
const CACHE: u64 = 64 << 20;

/// What a check found.
#[derive(Clone, Debug, PartialEq)]
pub struct CheckReport {
    /// Nothing is wrong.
    pub ok: bool,
    /// Entries that the journal holds.
    pub entries: u64,
    /// Volunteers in the register, without deleted ones.
    pub volunteers: u64,
    /// What is wrong and what to do about it.
    pub problems: Vec<Message>,
}

impl Store {
    /// Reads the whole journal, verifies chain and signatures, folds it anew and
    /// compares the result with the view, and the view with the columns.
    ///
    /// Writes wait meanwhile; reads do not.
    ///
    /// # Errors
    /// [`StoreError::Cancelled`] if `progress` says so, and the disk's. What is wrong
    /// with the register is no error; it is in the report.
    pub fn check(&self, progress: &dyn Progress) -> Result<CheckReport, StoreError> {
        let inner = self.inner();
        let state = inner.writer.lock().unwrap_or_else(PoisonError::into_inner);
        inner.settle_all(&state)?;
        let entries = inner.journal.heads().entries();
        let mut problems = check_journal(&inner.journal, &|done| progress.step(done, 2 * entries))?;
        let view = inner.view();
        let different =
            inner.compare(&*view, &|done| progress.step(entries + done, 2 * entries))?;
        if different > 0 {
            problems.push(messages::store_problem_view(different));
        }
        let (volunteers, different) = inner.compare_columns(&*view)?;
        if different > 0 {
            problems.push(messages::store_problem_columns(different));
        }
        Ok(CheckReport {
            ok: problems.is_empty(),
            entries,
            volunteers,
            problems,
        })
    }
}

/// Verifies every frame, the chain and the signatures.
fn check_journal(
    journal: &Journal,
    step: &dyn Fn(u64) -> bool,
) -> Result<Vec<Message>, StoreError> {
    let mut problems = Vec::new();
    let mut unreadable: Vec<Lost> = Vec::new();
    let mut done = 0;
    let mut chains: BTreeMap<StreamId, Chain> = BTreeMap::new();
    journal.after(&Heads::default(), &mut |piece| {
        match piece {
            Piece::Lost(lost) => {
                unreadable.push(lost);
                done += lost.entries();
                chains.remove(&lost.stream);
            }
            Piece::Segment { stream, segment } => {
                let span = *segment.span();
                let expected = match chains.get(&stream) {
                    None if span.first == 1 => Some(Chain::start(journal.register.into(), stream)),
                    known => known.copied(),
                };
                let refused = match journal.about(stream).and_then(|about| about.key()) {
                    Some(key) => segment.verify(&key).err(),
                    None => None,
                };
                if refused == Some(VerifyRefused::Chain)
                    || expected.is_some_and(|chain| chain != span.before)
                {
                    problems.push(messages::store_problem_chain(span.first));
                }
                if refused == Some(VerifyRefused::Signature) {
                    problems.push(messages::store_problem_signature(span.first));
                }
                chains.insert(stream, span.after);
                done += u64::from(span.count);
            }
            Piece::Tail {
                stream, entries, ..
            } => {
                done += entries.len() as u64;
                let on_disk = journal.tail_on_disk(stream)?;
                let seqs = entries.iter().map(|entry| entry.header.seq);
                for seq in seqs.filter(|seq| on_disk.binary_search(seq).is_err()) {
                    match unreadable.last_mut() {
                        Some(last) if last.stream == stream && last.last + 1 == seq => {
                            last.last = seq;
                        }
                        Some(_) | None => unreadable.push(Lost {
                            stream,
                            first: seq,
                            last: seq,
                        }),
                    }
                }
            }
        }
        Ok(step(done))
    })?;
    if !step(done) {
        return Err(StoreError::Cancelled);
    }
    let told = unreadable.into_iter().map(|lost| {
        let file = journal.place_of(lost.stream, lost.first);
        messages::audit_problem_unreadable(lost.first, lost.last, file)
    });
    problems.extend(told);
    // The head of a tail says who wrote the stream; without it no signature can be verified.
    let streams = journal.streams();
    let unsigned = streams
        .values()
        .filter(|stream| stream.about.is_none() && stream.head.seq > 0);
    problems.extend(unsigned.map(|_| messages::store_problem_signature(1)));
    Ok(problems)
}

impl Inner {
    /// Folds the journal aside and counts the records that differ from `view`.
    fn compare(
        &self,
        view: &dyn View,
        step: &(dyn Fn(u64) -> bool + Sync),
    ) -> Result<u64, StoreError> {
        let told = |done, _| step(done);
        if self.journal.heads().entries() <= IN_MEMORY {
            let fresh = MemoryView::default();
            return self.compare_with(&fresh, view, &told);
        }
        let path = generation::path(&self.folder, generation::next(&self.folder)?);
        let compared = SledView::create(&path, CACHE).and_then(|fresh| {
            fresh.relax(true);
            self.compare_with(&fresh, view, &told)
        });
        if let Err(error) = fs::remove_dir_all(&path) {
            log::warn!("the comparison could not be removed: {error}");
        }
        compared
    }

    fn compare_with(
        &self,
        fresh: &dyn View,
        view: &dyn View,
        progress: &dyn Progress,
    ) -> Result<u64, StoreError> {
        let target = Target {
            vault: &self.vault,
            view: fresh,
            columns: None,
        };
        catch_up(&self.journal, &Heads::default(), &target, progress)?;
        let mut different = 0;
        for tree in Tree::FOLDED.into_iter().chain([Tree::Meta]) {
            let (mut expected, mut found) = (0_u64, 0_u64);
            let all = (None, Way::Up);
            self.vault.each_plain(fresh, tree, all, &mut |id, plain| {
                expected += 1;
                let known = self.vault.plain(view, &key(tree, id));
                let is_same = known.is_ok_and(|known| known.as_deref() == Some(plain));
                different += u64::from(!is_same);
                ControlFlow::Continue(())
            })?;
            let counted = self.vault.each_plain(view, tree, all, &mut |_, _| {
                found += 1;
                ControlFlow::Continue(())
            });
            // Those that cannot be opened are counted above.
            if counted.is_err() {
                continue;
            }
            different += found.saturating_sub(expected);
        }
        Ok(different)
    }

    /// The volunteers of the view, and how many the columns show otherwise.
    fn compare_columns(&self, view: &dyn View) -> Result<(u64, u64), StoreError> {
        let columns = self.columns_read();
        let (mut people, mut shown, mut different) = (0, 0, 0);
        let pairs = &columns.aside().pairs;
        let halves = Halves::of(&self.vault, view);
        let walked = each_volunteer(view, &self.vault, &mut |id: VolunteerId, mut record| {
            if pairs.is_joined(id) && changes::erased(&record).is_none() {
                match halves.person(pairs, &pairs.group(id)) {
                    Ok(Some((shown, person))) if shown == id => record = person,
                    // Another half shows the person; this one stands in no list.
                    Ok(_) => {
                        different += u64::from(columns.contains(id));
                        return ControlFlow::Continue(());
                    }
                    Err(_) => return ControlFlow::Continue(()),
                }
            }
            let person = changes::volunteer(id, &record).filter(|person| !person.deleted);
            let is_blocked = person
                .as_ref()
                .is_some_and(|person| person.blocked.is_some());
            let is_shown = person.is_some() && !is_blocked;
            let aside = columns.aside();
            let is_same = is_shown == columns.contains(id)
                && is_blocked == aside.blocked.contains(&id)
                && changes::erased(&record).map(|(erasure, _)| erasure) == aside.ended.get(&id);
            people += u64::from(person.is_some());
            shown += u64::from(is_shown);
            different += u64::from(!is_same);
            ControlFlow::Continue(())
        });
        match walked {
            // The comparison with the journal has counted it already.
            Ok(()) | Err(StoreError::RecordDamaged) => {}
            Err(error) => return Err(error),
        }
        different += (columns.len() as u64).saturating_sub(shown);
        Ok((people, different))
    }
}
