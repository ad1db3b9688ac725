//! The register: what is open, and how it is read.

use std::collections::BTreeMap;
use std::ops::{ControlFlow, Deref};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard};
use std::thread::JoinHandle;
use std::time::Duration;

use changes::{Heads, Organisations, Pairs, Record, Register, StreamId, Volunteers};
use domain::{OperatorId, Organisation, OrganisationId, RegisterSettings, Volunteer, VolunteerId};

use crate::at_hand::{AtHand, LESSONS};
use crate::columns::{Aside, Columns, Halves};
use crate::disk;
use crate::error::StoreError;
use crate::feed::feed_columns;
use crate::folder::Lock;
use crate::journal::Journal;
use crate::keys::{KeyCost, RecoveryCode, RegisterKey, Wrap, WrapKind};
use crate::marker::{Marker, RegisterFile};
use crate::records::{Kept, Vault};
use crate::room::{self, Room};
use crate::seal::{Noise, Sealer};
use crate::snapshot::{self, Part};
use crate::view::{Soon, Tree, View, Way};
use crate::write::beside::Beside;
use crate::write::{Changed, Queue, Synced, WriterState};

/// Quiet time after the last write before the columns are saved.
const IDLE: Duration = Duration::from_secs(5);

/// People that a list asks for together at most.
const SHOWN: usize = 128;

/// An open register.
///
/// Dropping it saves what [`Store::close`] saves, without telling whether that worked.
#[derive(Debug)]
pub struct Store {
    inner: Option<Arc<Inner>>,
    idle: Option<JoinHandle<()>>,
    beside: Option<JoinHandle<()>>,
}

/// What all parts of an open register share.
#[derive(Debug)]
pub(crate) struct Inner {
    pub(crate) folder: PathBuf,
    pub(crate) file: Mutex<RegisterFile>,
    pub(crate) key: RegisterKey,
    pub(crate) vault: Vault,
    pub(crate) columns_sealer: Sealer,
    pub(crate) stream: StreamId,
    /// Where the tail of the stream lies.
    pub(crate) tail: PathBuf,
    pub(crate) journal: Arc<Journal>,
    pub(crate) view: RwLock<Arc<Soon>>,
    /// Whom lists show again and again.
    pub(crate) at_hand: Arc<AtHand>,
    pub(crate) columns: RwLock<Columns>,
    /// Held while the columns are ahead of what is durable.
    pub(crate) shown: RwLock<()>,
    /// Which records are one person; as the columns have it.
    pub(crate) pairs: RwLock<Arc<Pairs>>,
    /// The heads that view and columns have reached.
    pub(crate) heads: Mutex<Heads>,
    pub(crate) writer: Mutex<WriterState>,
    pub(crate) sync: Mutex<Synced>,
    pub(crate) queue: Mutex<Queue>,
    pub(crate) noise: Mutex<Noise>,
    pub(crate) beside: Beside,
    pub(crate) settings: RwLock<Arc<RegisterSettings>>,
    pub(crate) organisations: RwLock<Option<Arc<BTreeMap<OrganisationId, Organisation>>>>,
    pub(crate) room: Room,
    pub(crate) idle: Idle,
    /// Released last.
    pub(crate) _lock: Lock,
}

/// When the columns are saved.
#[derive(Debug, Default)]
pub(crate) struct Idle {
    /// Writes so far.
    writes: AtomicU64,
    /// Writes that the saved columns hold.
    saved: AtomicU64,
    closing: AtomicBool,
    /// Writes that wait for their turn.
    pub(crate) waiting: AtomicU64,
    /// Held while the columns are saved.
    saving: Mutex<()>,
    lock: Mutex<()>,
    wake: Condvar,
}

impl Idle {
    /// The columns differ from what lies on the disk.
    pub(crate) fn unsaved() -> Self {
        Self {
            writes: AtomicU64::new(1),
            ..Self::default()
        }
    }

    /// Nobody wants to write and nobody wants to close.
    pub(crate) fn is_quiet(&self) -> bool {
        self.waiting.load(Ordering::Acquire) == 0 && !self.closing.load(Ordering::Acquire)
    }

    fn is_saved(&self) -> bool {
        self.writes.load(Ordering::SeqCst) == self.saved.load(Ordering::SeqCst)
    }
}

/// The search columns, for as long as this is held. Writes wait for it: hold it briefly, and
/// not while writing.
#[derive(Debug)]
pub struct ColumnsRead<'s>(RwLockReadGuard<'s, Columns>);

impl ColumnsRead<'_> {
    /// The columns of work. Right after the register was opened they may still be on their
    /// way: then this waits.
    #[must_use]
    pub fn work(&self) -> &search::Work {
        self.0.work()
    }

    /// Who is in no list.
    pub(crate) fn aside(&self) -> &Aside {
        &self.0.1
    }
}

impl Deref for ColumnsRead<'_> {
    type Target = search::Columns;

    fn deref(&self) -> &search::Columns {
        &self.0.0
    }
}

impl Store {
    pub(crate) fn new(inner: Inner) -> Result<Self, StoreError> {
        let inner = Arc::new(inner);
        let theirs = Arc::clone(&inner);
        let idle = std::thread::Builder::new()
            .name("store-idle".to_owned())
            .spawn(move || theirs.save_on_idle())?;
        let beside = inner.work_beside()?;
        Ok(Self {
            inner: Some(inner),
            idle: Some(idle),
            beside,
        })
    }

    pub(crate) fn inner(&self) -> &Inner {
        self.inner
            .as_deref()
            .expect("the inner part is there until the store is closed")
    }

    /// Where it lies.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.inner().folder
    }

    /// What the folder says of itself.
    #[must_use]
    pub fn marker(&self) -> Marker {
        self.inner().file().shown()
    }

    /// The state of a record, or `None` if nothing touched it yet.
    ///
    /// # Errors
    /// [`StoreError`] if it cannot be read.
    pub fn record<N: Kept>(&self, id: N::Id) -> Result<Option<Record<N>>, StoreError> {
        let inner = self.inner();
        inner.vault.get(&*inner.view(), &N::key(id))
    }

    /// The state of a volunteer: of a joined person all records together, under any of their
    /// ids.
    ///
    /// # Errors
    /// [`StoreError`] if it cannot be read.
    pub fn volunteer_record(
        &self,
        id: VolunteerId,
    ) -> Result<Option<Record<Volunteers>>, StoreError> {
        if self.pairs().is_joined(id) {
            Ok(self.inner().person(id)?.map(|(_, record)| record))
        } else {
            self.record::<Volunteers>(id)
        }
    }

    /// Which records are one person, and which pairs are two people.
    #[must_use]
    pub fn pairs(&self) -> Arc<Pairs> {
        self.inner().pairs()
    }

    /// The state of an organisation.
    ///
    /// # Errors
    /// [`StoreError`] if it cannot be read.
    pub fn organisation_record(
        &self,
        id: OrganisationId,
    ) -> Result<Option<Record<Organisations>>, StoreError> {
        self.record::<Organisations>(id)
    }

    /// The state of the register itself.
    ///
    /// # Errors
    /// [`StoreError`] if it cannot be read.
    pub fn register_record(&self) -> Result<Record<Register>, StoreError> {
        Ok(self.record::<Register>(())?.unwrap_or_default())
    }

    /// A volunteer, deleted ones too; a joined person under any of the ids, and with the
    /// smallest.
    ///
    /// # Errors
    /// [`StoreError`] if the record cannot be read.
    pub fn volunteer(&self, id: VolunteerId) -> Result<Option<Volunteer>, StoreError> {
        self.person(&self.pairs(), id, false)
    }

    /// A volunteer, at hand or from the view, and kept at hand from then on if wanted.
    fn person(
        &self,
        pairs: &Pairs,
        id: VolunteerId,
        keep: bool,
    ) -> Result<Option<Volunteer>, StoreError> {
        match self.person_at_hand(pairs, id) {
            Some(person) => Ok(Some(person)),
            None => self.person_away(pairs, id, keep),
        }
    }

    /// A volunteer who is at hand, and not joined with anybody.
    fn person_at_hand(&self, pairs: &Pairs, id: VolunteerId) -> Option<Volunteer> {
        match pairs.is_joined(id) {
            true => None,
            false => self.inner().at_hand.get(id),
        }
    }

    /// A volunteer from the view, kept at hand from then on if wanted.
    fn person_away(
        &self,
        pairs: &Pairs,
        id: VolunteerId,
        keep: bool,
    ) -> Result<Option<Volunteer>, StoreError> {
        let inner = self.inner();
        if pairs.is_joined(id) {
            let person = inner.person(id)?;
            return Ok(person.and_then(|(id, record)| changes::volunteer(id, &record)));
        }
        let then = inner.at_hand.now();
        let key = Volunteers::key(id);
        let person = inner.vault.read(&*inner.view(), &key, |plain| {
            if keep {
                inner.at_hand.keep(id, plain, then);
            }
            said(id, plain)
        })?;
        Ok(person.flatten())
    }

    /// What each record of a joined person says by itself, in the order of ids; nothing of
    /// somebody who has one record.
    ///
    /// # Errors
    /// [`StoreError`] if a record cannot be read.
    pub fn halves(&self, id: VolunteerId) -> Result<Vec<Volunteer>, StoreError> {
        let (inner, pairs) = (self.inner(), self.pairs());
        if !pairs.is_joined(id) {
            return Ok(Vec::new());
        }
        Halves::of(&inner.vault, &*inner.view()).said(&pairs.group(id))
    }

    /// The volunteers with these ids, in this order; unknown ones are left out. As few as a list
    /// shows are kept at hand, since they are asked for again.
    ///
    /// # Errors
    /// [`StoreError`] if a record cannot be read.
    pub fn volunteers(&self, ids: &[VolunteerId]) -> Result<Vec<Volunteer>, StoreError> {
        let pairs = self.pairs();
        let keep = ids.len() <= SHOWN;
        let mut people = Vec::with_capacity(ids.len());
        // Nearly always all are at hand, and nothing is moved.
        let mut away = Vec::new();
        for id in ids {
            match self.person_at_hand(&pairs, *id) {
                Some(person) => people.push(person),
                None => away.push(*id),
            }
        }
        if away.is_empty() {
            return Ok(people);
        }
        let mut at_hand = people.into_iter();
        let mut away = away.into_iter().peekable();
        let mut people = Vec::with_capacity(ids.len());
        for id in ids {
            match away.next_if_eq(id) {
                Some(id) => people.extend(self.person_away(&pairs, id, keep)?),
                None => people.extend(at_hand.next()),
            }
        }
        Ok(people)
    }

    /// Brings people to hand, so that lists that show them cost less: everybody if there is
    /// room for them, and else those in `first`. It takes six microseconds a person and belongs
    /// beside what is waited for; it ends early once `is_wanted` says no.
    ///
    /// # Errors
    /// [`StoreError`] if a record cannot be read.
    pub fn bring_to_hand(
        &self,
        first: Vec<VolunteerId>,
        is_wanted: &dyn Fn() -> bool,
    ) -> Result<(), StoreError> {
        let mut ids = {
            let columns = self.columns();
            match columns.len() <= AtHand::FIT {
                true => columns.everybody(),
                false => first,
            }
        };
        ids.truncate(AtHand::FIT);
        // Neighbours lie together.
        ids.sort_unstable();
        let (inner, mut lessons) = (self.inner(), Vec::new());
        for id in ids.iter().step_by(ids.len() / LESSONS + 1) {
            let key = Volunteers::key(*id);
            lessons.extend(inner.vault.plain(&*inner.view(), &key)?);
        }
        inner.at_hand.learn(&lessons);
        for page in ids.chunks(SHOWN) {
            if !is_wanted() || inner.at_hand.is_full() {
                break;
            }
            self.volunteers(page)?;
        }
        Ok(())
    }

    /// Shows every volunteer in the order of ids, deleted ones too, until `visit` breaks.
    ///
    /// # Errors
    /// [`StoreError`] if a record cannot be read.
    pub fn each_volunteer(
        &self,
        visit: &mut dyn FnMut(Volunteer) -> ControlFlow<()>,
    ) -> Result<(), StoreError> {
        let inner = self.inner();
        let (view, pairs) = (inner.view(), inner.pairs());
        let person = |id, plain: &[u8]| match pairs.is_joined(id) {
            false => said(id, plain),
            true => {
                let joined = inner.person(id)?.filter(|(shown, _)| *shown == id);
                Ok(joined.and_then(|(id, record)| changes::volunteer(id, &record)))
            }
        };
        let mut failed = Ok(());
        let all = (None, Way::Up);
        let vault = &inner.vault;
        vault.each_plain(
            &*view,
            Tree::Volunteers,
            all,
            &mut |id, plain| match person(VolunteerId::from_bytes(*id), plain) {
                Ok(Some(person)) => visit(person),
                Ok(None) => ControlFlow::Continue(()),
                Err(error) => {
                    failed = Err(error);
                    ControlFlow::Break(())
                }
            },
        )?;
        failed
    }

    /// All organisations that are not deleted, by id; kept until one of them changes.
    ///
    /// # Errors
    /// [`StoreError`] if a record cannot be read.
    pub fn organisations(&self) -> Result<Arc<BTreeMap<OrganisationId, Organisation>>, StoreError> {
        self.inner().organisations()
    }

    /// The settings as they are now.
    #[must_use]
    pub fn settings(&self) -> Arc<RegisterSettings> {
        Arc::clone(
            &self
                .inner()
                .settings
                .read()
                .unwrap_or_else(PoisonError::into_inner),
        )
    }

    /// The search columns.
    #[must_use]
    pub fn columns(&self) -> ColumnsRead<'_> {
        self.inner().columns_read()
    }

    /// How many entries the journal holds, of all streams.
    #[must_use]
    pub fn entries(&self) -> u64 {
        self.inner().journal.heads().entries()
    }

    /// The names of the devices that wrote here, each once, in no particular order.
    #[must_use]
    pub fn devices(&self) -> Vec<String> {
        let mut devices: Vec<_> = {
            let streams = self.inner().journal.streams();
            streams
                .values()
                .filter_map(|stream| stream.about.as_ref())
                .map(|about| (about.device, about.name.clone()))
                .collect()
        };
        devices.sort();
        devices.dedup_by_key(|(device, _)| *device);
        devices.into_iter().map(|(_, name)| name).collect()
    }

    /// The columns made anew from the view, as opening does where the saved ones are missing:
    /// for tests and figures.
    ///
    /// # Errors
    /// [`StoreError`] if a record cannot be read.
    #[doc(hidden)]
    pub fn columns_anew(&self) -> Result<search::Columns, StoreError> {
        let inner = self.inner();
        let mut columns = Columns::new();
        feed_columns(&*inner.view(), &inner.vault, &mut columns)?;
        Ok(columns.0)
    }

    /// The columns of work made anew from the view: for tests and figures.
    ///
    /// # Errors
    /// [`StoreError`] if a record cannot be read.
    #[doc(hidden)]
    pub fn work_anew(&self) -> Result<search::Work, StoreError> {
        let inner = self.inner();
        let mut columns = Columns::new();
        feed_columns(&*inner.view(), &inner.vault, &mut columns)?;
        columns.settings(&self.settings());
        Ok(columns.work().clone())
    }

    /// Saves the columns now if they changed since they were saved last. Done by itself
    /// on idle and on close.
    ///
    /// # Errors
    /// The disk's.
    pub fn save_columns(&self) -> Result<(), StoreError> {
        self.inner().save_columns()
    }

    /// Closes the register: view and columns are saved, the keys leave memory.
    ///
    /// # Errors
    /// The disk's; the journal is complete even then.
    pub fn close(mut self) -> Result<(), StoreError> {
        self.end()
    }

    /// Closes the register and removes its folder with everything in it: for one whose
    /// making was stopped half way.
    ///
    /// # Errors
    /// The disk's.
    pub fn discard(mut self) -> Result<(), StoreError> {
        let folder = self.inner().folder.clone();
        let _ = self.end();
        Ok(disk::remove_folder(&folder)?)
    }

    fn end(&mut self) -> Result<(), StoreError> {
        let Some(inner) = self.inner.take() else {
            return Ok(());
        };
        inner.idle.closing.store(true, Ordering::Release);
        {
            let _awake = inner
                .idle
                .lock
                .lock()
                .unwrap_or_else(PoisonError::into_inner);
            inner.idle.wake.notify_all();
        }
        inner.beside.stop();
        for thread in [self.idle.take(), self.beside.take()].into_iter().flatten() {
            let _ = thread.join();
        }
        room::make_room_to_close(&inner.folder);
        let mut state = inner.writer.lock().unwrap_or_else(PoisonError::into_inner);
        state.writer.give_back_room();
        drop(state);
        // Whoever still reads the columns of work lets go of the view.
        let _ = inner.columns_read().work();
        // Both are derived: without room for them the next opening takes longer.
        let saved = inner.view().settle().and_then(|()| inner.save_columns());
        match saved {
            Err(StoreError::DiskFull) => {
                log::warn!("no room for view and columns; they are brought up to date at opening");
                Ok(())
            }
            saved => saved,
        }
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        if let Err(error) = self.end() {
            log::warn!("the last save did not work: {error}");
        }
    }
}

/// Wraps a key by the password of the first operator and a fresh recovery code.
pub(crate) fn wrap_anew(
    marker: Marker,
    key: &RegisterKey,
    (operator, name): (OperatorId, &str),
    password: &str,
    cost: KeyCost,
) -> Result<(RegisterFile, RecoveryCode), StoreError> {
    let mut noise = Noise::new();
    let code = RecoveryCode::random(&mut noise)?;
    let register = marker.register;
    let mut wrap = |kind, secret: &[u8]| Wrap::make(kind, register, key, secret, cost, &mut noise);
    let seat = wrap(WrapKind::Seat(operator), password.as_bytes())?;
    let recovery = wrap(WrapKind::Recovery, code.secret())?;
    let mut file = RegisterFile {
        revision: 0,
        marker,
        seats: Vec::new(),
        recovery,
    };
    file.seat_down(operator, name, seat)?;
    Ok((file, code))
}

impl Inner {
    pub(crate) fn file(&self) -> MutexGuard<'_, RegisterFile> {
        self.file.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn view(&self) -> Arc<dyn View> {
        self.soon()
    }

    /// The view, for whoever puts small batches into it and brings them in.
    pub(crate) fn soon(&self) -> Arc<Soon> {
        Arc::clone(&self.view.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The columns; only what is durable is in them.
    pub(crate) fn columns_read(&self) -> ColumnsRead<'_> {
        let _shown = self.shown.read().unwrap_or_else(PoisonError::into_inner);
        self.columns_of_writer()
    }

    /// The columns, for whoever writes after what may not be durable yet: if that fails, so
    /// does everything after it.
    pub(crate) fn columns_of_writer(&self) -> ColumnsRead<'_> {
        ColumnsRead(self.columns.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Notes that something was written. Whoever saves on idle looks by themselves while
    /// there is something to save, and is woken only if there was nothing: to wake a thread
    /// takes longer than to put a change into the view.
    pub(crate) fn touch(&self) {
        let before = self.idle.writes.fetch_add(1, Ordering::SeqCst);
        if before != self.idle.saved.load(Ordering::SeqCst) {
            return;
        }
        let _awake = self
            .idle
            .lock
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        self.idle.wake.notify_all();
    }

    pub(crate) fn settings_of(&self, record: &Record<Register>) -> RegisterSettings {
        let (organisation, practice) = {
            let file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
            (file.marker.organisation.clone(), file.marker.practice)
        };
        changes::register_settings(record, practice)
            .unwrap_or_else(|| RegisterSettings::new(organisation, None, practice))
    }

    /// Which records are one person.
    pub(crate) fn pairs(&self) -> Arc<Pairs> {
        Arc::clone(&self.pairs.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Reads again what is kept in memory of settings, organisations and joins.
    pub(crate) fn refresh(&self, changed: Changed) -> Result<(), StoreError> {
        if changed.joins {
            let pairs = self.columns_read().aside().pairs.clone();
            *self.pairs.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(pairs);
        }
        if changed.organisations {
            *self
                .organisations
                .write()
                .unwrap_or_else(PoisonError::into_inner) = None;
        }
        if !changed.register {
            return Ok(());
        }
        let record = self
            .vault
            .get(&*self.view(), &Register::key(()))?
            .unwrap_or_default();
        let settings = self.settings_of(&record);
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        if file.marker.organisation != settings.organisation {
            let mut changed = file.clone();
            changed
                .marker
                .organisation
                .clone_from(&settings.organisation);
            changed.write(&self.folder)?;
            *file = changed;
        }
        drop(file);
        *self
            .settings
            .write()
            .unwrap_or_else(PoisonError::into_inner) = Arc::new(settings);
        Ok(())
    }

    fn organisations(&self) -> Result<Arc<BTreeMap<OrganisationId, Organisation>>, StoreError> {
        if let Some(known) = &*self
            .organisations
            .read()
            .unwrap_or_else(PoisonError::into_inner)
        {
            return Ok(Arc::clone(known));
        }
        let mut kept = self
            .organisations
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        let all = Arc::new(organisations(&*self.view(), &self.vault)?);
        *kept = Some(Arc::clone(&all));
        Ok(all)
    }

    /// A joined person, by any of the ids: under the smallest.
    fn person(
        &self,
        id: VolunteerId,
    ) -> Result<Option<(VolunteerId, Record<Volunteers>)>, StoreError> {
        let pairs = self.pairs();
        Halves::of(&self.vault, &*self.view()).person(&pairs, &pairs.group(id))
    }

    pub(crate) fn save_columns(&self) -> Result<(), StoreError> {
        // A write counts once it is applied, so the number is taken first: what comes
        // between only means that the columns are saved once more.
        let writes = self.idle.writes.load(Ordering::Acquire);
        if self.idle.is_saved() {
            return Ok(());
        }
        // One after another: a state that was taken earlier never lies over a later one.
        let _one = self
            .idle
            .saving
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let (heads, aside, bytes, work) = {
            let heads = self.heads.lock().unwrap_or_else(PoisonError::into_inner);
            let columns = self.columns_read();
            let work = columns.work().snapshot();
            let (people, aside) = (columns.snapshot(), columns.aside().clone());
            (heads.clone(), aside, people, work)
        };
        let write = |part, aside: &Aside, bytes: &[u8]| {
            let register = self.vault.register();
            let sealer = &self.columns_sealer;
            snapshot::write(&self.folder, part, sealer, register, &heads, aside, bytes)
        };
        write(Part::Work, &Aside::default(), &work)?;
        drop(work);
        write(Part::People, &aside, &bytes)?;
        self.idle.saved.store(writes, Ordering::SeqCst);
        Ok(())
    }

    /// The background: once nothing was written for a while, saves the columns.
    fn save_on_idle(&self) {
        let mut guard = self
            .idle
            .lock
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        // The number of writes at which saving failed: not tried again before the next one.
        let mut failed = None;
        while !self.idle.closing.load(Ordering::Acquire) {
            let before = self.idle.writes.load(Ordering::Acquire);
            if self.idle.is_saved() {
                guard = self
                    .idle
                    .wake
                    .wait(guard)
                    .unwrap_or_else(PoisonError::into_inner);
                continue;
            }
            let (next, waited) = self
                .idle
                .wake
                .wait_timeout(guard, IDLE)
                .unwrap_or_else(PoisonError::into_inner);
            guard = next;
            let is_quiet = before == self.idle.writes.load(Ordering::Acquire);
            if !waited.timed_out() || !is_quiet || failed == Some(before) {
                continue;
            }
            drop(guard);
            if let Err(error) = self.view().settle().and_then(|()| self.save_columns()) {
                log::warn!("the columns could not be saved: {error}");
                failed = Some(before);
            } else {
                self.compact_on_idle();
            }
            guard = self
                .idle
                .lock
                .lock()
                .unwrap_or_else(PoisonError::into_inner);
        }
    }
}

/// The person of whom a record tells as it is kept.
fn said(id: VolunteerId, plain: &[u8]) -> Result<Option<Volunteer>, StoreError> {
    changes::volunteer_in_bytes(id, plain).map_err(|_| StoreError::RecordDamaged)
}

/// Walks over the volunteers of a view.
pub(crate) fn each_volunteer(
    view: &dyn View,
    vault: &Vault,
    visit: &mut dyn FnMut(VolunteerId, Record<Volunteers>) -> ControlFlow<()>,
) -> Result<(), StoreError> {
    vault.each(view, Tree::Volunteers, &mut |id, record| {
        visit(VolunteerId::from_bytes(id), record)
    })
}

/// The organisations of a view that are not deleted.
pub(crate) fn organisations(
    view: &dyn View,
    vault: &Vault,
) -> Result<BTreeMap<OrganisationId, Organisation>, StoreError> {
    let mut all = BTreeMap::new();
    vault.each(view, Tree::Organisations, &mut |id, record| {
        let id = OrganisationId::from_bytes(id);
        let found = changes::organisation(id, &record).filter(|found| !found.deleted);
        all.extend(found.map(|organisation| (id, organisation)));
        ControlFlow::Continue(())
    })?;
    Ok(all)
}
