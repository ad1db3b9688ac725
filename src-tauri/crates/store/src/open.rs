//! Making a register, and opening one: each part is checked against the next.
//!
//! Register file → journal → view → columns. Whatever is missing, behind, or broken
//! is made again from what stands before it. Two things are never done: an empty
//! view beside a full journal is not taken for an empty register, and a view that
//! knows more than a damaged journal is not thrown away.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::thread;

use changes::{Act, DecodedBody, Edit, Heads, Operation, Record, Register, Subject};
use domain::{
    ActionId, Operator, OperatorId, RegisterId, RegisterMember, RegisterSettings, RegisterValue,
    Role, Timestamp,
};
use messages::Message;

use crate::apply::{CaughtUp, Target, catch_up, decode};
use crate::attempts::Attempts;
use crate::backup;
use crate::columns::{Aside, Columns, Halves};
use crate::compact::Replacing;
use crate::device::{Device, Read, fresh_id};
use crate::disk;
use crate::erase;
use crate::error::StoreError;
use crate::feed::feed_columns;
use crate::folder::{Lock, accept, make_private};
use crate::generation;
use crate::journal::read::Piece;
use crate::journal::write::Writer;
use crate::journal::{About, Journal, Lost, speaks_of};
use crate::keys::{KeyCost, Purpose, RecoveryCode, RegisterKey, WrapKind};
use crate::late::Late;
use crate::marker::{FORMAT, Found, Marker, RegisterFile, is_register};
use crate::progress::Progress;
use crate::records::{Kept, Vault};
use crate::remember::{self, LaptopSecret};
use crate::room::{self, Room};
use crate::seal::{Noise, Sealer};
use crate::seats::open_seat;
use crate::snapshot::{self, Part};
use crate::store::{Idle, Inner, Store, wrap_anew};
use crate::view::{SledView, Soon, View};
use crate::write::beside::Beside;
use crate::write::{Ctx, Queue, Synced, WriterState};

/// Bytes that the engine of the view keeps unpacked, nearly: it counts a page only after some
/// reading. Who is shown often is at hand ([`crate::at_hand`]), so more of it gains nothing.
pub(crate) const CACHE: u64 = 32 << 20;

/// What a register begins with.
#[derive(Clone, Debug)]
pub struct Founding {
    /// The organisation that keeps it.
    pub organisation: String,
    /// Where it works.
    pub region: Option<domain::RegionCode>,
    /// The people in it will be invented.
    pub practice: bool,
    /// The name of the person who begins.
    pub operator_name: String,
    /// The name of this laptop, for the history.
    pub device_name: String,
    /// The language it is made in: `kk`, `ru` or `en`.
    pub language: String,
}

/// What opens a register.
#[derive(Clone, Copy)]
pub enum Unlock<'s> {
    /// The password of an operator.
    Password {
        /// Whose seat; `None` tries each.
        operator: Option<OperatorId>,
        /// The password.
        password: &'s str,
    },
    /// The printed code, as typed.
    Recovery(&'s str),
    /// What the keychain keeps for a laptop that is remembered.
    Laptop(&'s LaptopSecret),
}

impl<'s> Unlock<'s> {
    /// A password, whosesoever it is.
    #[must_use]
    pub const fn password(password: &'s str) -> Self {
        Self::Password {
            operator: None,
            password,
        }
    }
}

impl std::fmt::Debug for Unlock<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Password { .. } => "Password",
            Self::Recovery(_) => "Recovery",
            Self::Laptop(_) => "Laptop",
        })
    }
}

/// What opening a register found and put right.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OpenReport {
    /// Whose password opened it; `None` after the recovery code.
    pub operator: Option<OperatorId>,
    /// Wrong passwords and codes since the last sign-in.
    pub refused_attempts: u32,
    /// The view was made anew: how many entries were read for it.
    pub rebuilt: Option<u64>,
    /// Entries of the journal that cannot be read.
    pub lost: Vec<Lost>,
    /// The folder is a copy or was restored: a new stream was begun.
    pub copied: bool,
    /// The register file was restored from its copy.
    pub healed: bool,
    /// An erasure that was cut off, or came with other entries, was carried out.
    pub erased: bool,
    /// The last change was written more than a day after now, by the clock of its author,
    /// and when: this clock or that one was wrong.
    pub written_later: Option<Timestamp>,
}

impl OpenReport {
    /// What a person should read, in this order.
    #[must_use]
    pub fn notices(&self) -> Vec<Message> {
        let mut notices = Vec::new();
        let lost: u64 = self.lost.iter().map(Lost::entries).sum();
        if lost > 0 {
            notices.push(messages::store_notice_lost(lost));
        }
        if let Some(entries) = self.rebuilt {
            notices.push(messages::store_notice_rebuilt(entries));
        }
        if self.healed {
            notices.push(messages::store_notice_healed());
        }
        if self.copied {
            notices.push(messages::store_notice_copied());
        }
        if self.erased {
            notices.push(messages::erasure_notice_finished());
        }
        if let Some(written) = self.written_later {
            notices.push(messages::store_notice_clock(written));
        }
        notices
    }
}

impl Store {
    /// What a folder says of itself, without a key.
    ///
    /// # Errors
    /// [`StoreError::Missing`], [`StoreError::Newer`], [`StoreError::MarkerDamaged`].
    pub fn read_marker(folder: &Path) -> Result<Marker, StoreError> {
        backup::finish_swap(folder)?;
        Ok(RegisterFile::read(folder)?.file.shown())
    }

    /// Makes a register in a folder that is empty or does not exist yet.
    ///
    /// The code is shown once and kept nowhere.
    ///
    /// # Errors
    /// [`StoreError::NetworkFolder`], [`StoreError::CloudFolder`], [`StoreError::Exists`],
    /// [`StoreError::NotEmpty`], and the disk's.
    pub fn create(
        folder: &Path,
        founding: Founding,
        password: &str,
        now: Timestamp,
    ) -> Result<(Self, RecoveryCode), StoreError> {
        Self::create_at_cost(folder, founding, password, now, KeyCost::default())
    }

    /// [`Store::create`] with another cost of deriving keys: for tests and figures.
    #[doc(hidden)]
    pub fn create_at_cost(
        folder: &Path,
        founding: Founding,
        password: &str,
        now: Timestamp,
        cost: KeyCost,
    ) -> Result<(Self, RecoveryCode), StoreError> {
        accept(folder)?;
        if is_register(folder) {
            return Err(StoreError::Exists(folder.to_owned()));
        }
        if !is_free(folder) {
            return Err(StoreError::NotEmpty(folder.to_owned()));
        }
        make_private(folder)?;
        let lock = Lock::take(folder)?;
        clear_unfinished(folder)?;
        let mut noise = Noise::new();
        let key = RegisterKey::random(&mut noise)?;
        let marker = Marker {
            register: RegisterId::from_bytes(fresh_id(now, &mut noise)?),
            format: FORMAT,
            organisation: founding.organisation.clone(),
            practice: founding.practice,
            language: founding.language.clone(),
            created: now,
            seats: Vec::new(),
        };
        let operator = OperatorId::from_bytes(fresh_id(now, &mut noise)?);
        let register = marker.register;
        let mut device = Device::new(&founding.device_name, now, &mut noise)?;
        device.write(folder, register, &key.sealer(Purpose::Files), &mut noise)?;
        let vault = Vault::new(key.sealer(Purpose::View), register);
        let view = SledView::create(&generation::path(folder, 1), CACHE)?;
        generation::name(folder, 1)?;
        let journal = Journal::open(
            &folder.join("journal"),
            register,
            key.sealer(Purpose::Journal),
            device.stream,
        )?;
        let first = (operator, founding.operator_name.as_str());
        let (file, code) = wrap_anew(marker, &key, first, password, cost)?;
        let store = assemble(Parts {
            lock,
            folder,
            file,
            key,
            device,
            journal: Arc::new(journal),
            vault,
            view: Arc::new(view),
            columns: Columns::new(),
            heads: Heads::default(),
            saved: false,
        })?;
        store.found(founding, operator, now, &mut noise)?;
        // Written last: until then the folder holds no register.
        store.inner().file().write(folder)?;
        room::keep_reserve(folder);
        Ok((store, code))
    }

    /// The first entry: whose register it is and who works in it.
    fn found(
        &self,
        founding: Founding,
        operator: OperatorId,
        now: Timestamp,
        noise: &mut Noise,
    ) -> Result<(), StoreError> {
        let ctx = Ctx {
            action: ActionId::from_bytes(fresh_id(now, noise)?),
            operator,
            now,
            act: Act::RegisterFounded,
            undoes: None,
        };
        self.write(ctx, |tx| {
            let put = |value| Edit::Put {
                value,
                base: Vec::new(),
            };
            tx.append(Operation::Register {
                edits: vec![
                    put(RegisterValue::Organisation(founding.organisation)),
                    put(RegisterValue::Region(founding.region)),
                    Edit::Add(RegisterMember::Operator(Operator::new(
                        operator,
                        founding.operator_name,
                        Role::Owner,
                    ))),
                ],
            })
        })?;
        Ok(())
    }

    /// Opens a register.
    ///
    /// `progress` is told while a view is made anew; cancelling that leaves the
    /// folder as it was.
    ///
    /// # Errors
    /// [`StoreError::WrongPassword`], [`StoreError::TooManyAttempts`],
    /// [`StoreError::NoSeat`], [`StoreError::WrongCode`],
    /// [`StoreError::MistypedCode`], [`StoreError::NotRemembered`], [`StoreError::AlreadyOpen`], those of
    /// [`Store::read_marker`], [`StoreError::Cancelled`], and the disk's.
    pub fn open(
        folder: &Path,
        unlock: Unlock<'_>,
        now: Timestamp,
        progress: &dyn Progress,
    ) -> Result<(Self, OpenReport), StoreError> {
        accept(folder)?;
        backup::finish_swap(folder)?;
        let found = RegisterFile::read(folder)?;
        let lock = Lock::take(folder)?;
        backup::clear_swap(folder);
        let opener = unwrap(folder, &found.file, unlock, now)?;
        Self::open_with(folder, lock, found, opener, now, progress)
    }

    /// [`Store::open`] once the key is known.
    pub(crate) fn open_with(
        folder: &Path,
        lock: Lock,
        found: Found,
        opener: Opener,
        now: Timestamp,
        progress: &dyn Progress,
    ) -> Result<(Self, OpenReport), StoreError> {
        let Opener {
            key,
            operator,
            refused,
        } = opener;
        let mut report = OpenReport {
            operator,
            refused_attempts: refused,
            healed: found.damaged,
            ..OpenReport::default()
        };
        let same = found.same;
        let mut file = found.file;
        let register = file.marker.register;
        let mut noise = Noise::new();
        let files = key.sealer(Purpose::Files);
        let device = Device::read(folder, register, &files);
        if matches!(device, Read::Unreadable) && speaks_of(folder, register) == Some(false) {
            // Neither identity nor journal is of this register. Nothing is touched.
            return Err(StoreError::ForeignFile);
        }
        if !same {
            file.write(folder)?;
        }
        let mut device = match device {
            Read::Here(device) => device,
            Read::Copied(device) => {
                report.copied = true;
                let mut device = device.with_new_stream(&mut noise)?;
                device.write(folder, register, &files, &mut noise)?;
                device
            }
            Read::Unreadable => {
                report.copied = true;
                let mut device = Device::new(&file.marker.organisation, now, &mut noise)?;
                device.write(folder, register, &files, &mut noise)?;
                device
            }
        };
        let vault = Vault::new(key.sealer(Purpose::View), register);
        let columns_sealer = key.sealer(Purpose::Columns);
        // The columns are read while journal and view are opened.
        let (parts, kept) = thread::scope(|scope| {
            let kept = scope.spawn(|| {
                let (heads, aside, bytes) =
                    snapshot::read(folder, Part::People, &columns_sealer, register)?;
                let columns = search::Columns::from_snapshot(&bytes).ok()?;
                Some((heads, columns, aside))
            });
            let parts = room::with_reserve(folder, || open_parts(folder, &key, register, &device));
            (parts, kept.join().ok().flatten())
        });
        let (journal, view) = parts?;
        let journal_heads = journal.heads();
        report.lost = journal.lost();
        let view = check_view(view, &vault, &journal_heads)?;
        report.lost.extend(beyond(
            &journal_heads,
            view.as_ref().map(|reached| &reached.heads),
        ));
        if view.is_none() {
            report.lost.extend(beyond(
                &journal_heads,
                kept.as_ref().map(|(heads, _, _)| heads),
            ));
        }
        report.written_later = journal
            .written_last()
            .filter(|written| written.0.saturating_sub(now.0) > changes::HELD_AFTER_MS);
        if journal_heads.is_empty() && report.lost.is_empty() {
            // Even a new register has its founding entry.
            report.lost.push(Lost {
                stream: device.stream,
                first: 1,
                last: 1,
            });
        }
        let is_lost = report.lost.iter().any(|lost| lost.stream == device.stream);
        if is_lost || !journal.may_continue(device.stream) {
            device = device.with_new_stream(&mut noise)?;
            device.write(folder, register, &files, &mut noise)?;
        }
        let caught_up = match view {
            Some(reached) => {
                let view = catch_up_view(folder, &journal, &vault, reached, progress, &mut report);
                let columns = (folder, &columns_sealer);
                match view
                    .and_then(|reached| catch_up_columns(&journal, &vault, reached, kept, columns))
                {
                    Err(error) if is_damage(&error) => {
                        log::error!("the view broke while it was brought up to date: {error}");
                        None
                    }
                    other => Some(other?),
                }
            }
            None => None,
        };
        let Opened {
            reached,
            columns,
            saved,
        } = match caught_up {
            Some(opened) => opened,
            None => {
                let (view, columns, done) =
                    rebuild_view(folder, &journal, &vault, Losing::Accepted, progress)?;
                report.rebuilt = Some(done.entries);
                note_lost(&mut report, done.lost);
                Opened {
                    reached: Reached {
                        view,
                        heads: done.heads,
                    },
                    columns,
                    saved: false,
                }
            }
        };
        let store = assemble(Parts {
            lock,
            folder,
            file,
            key,
            device,
            journal: Arc::new(journal),
            vault,
            view: reached.view,
            columns,
            heads: reached.heads,
            saved,
        })?;
        // What does not count goes only now that something does.
        generation::clean(folder, generation::current(folder))?;
        room::keep_reserve(folder);
        if erase::is_marked(folder) {
            // The people are erased whatever comes; a full disk must not keep the door shut.
            match store.inner().carry_out(progress) {
                Ok(_) => report.erased = true,
                Err(error) => log::error!("an erasure could not be finished: {error}"),
            }
        }
        Ok((store, report))
    }

    /// Makes the view and the columns anew from the journal.
    ///
    /// # Errors
    /// [`StoreError::RebuildWouldLose`] if the journal lacks entries that the view
    /// still shows; [`StoreError::Cancelled`]; the disk's. The old view stays then.
    pub fn rebuild(&self, progress: &dyn Progress) -> Result<u64, StoreError> {
        let inner = self.inner();
        // Nothing is written meanwhile; reads go on with the old view.
        let state = inner.writer.lock().unwrap_or_else(PoisonError::into_inner);
        state.writer.may_write()?;
        inner.settle_all(&state)?;
        let lost = inner.lost_from_journal();
        if lost > 0 {
            return Err(StoreError::RebuildWouldLose { entries: lost });
        }
        inner.rebuild(&state, progress)
    }
}

impl Inner {
    /// How many entries the view shows that the journal does not hold any more.
    fn lost_from_journal(&self) -> u64 {
        let reached = self
            .heads
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        let beyond = beyond(&self.journal.heads(), Some(&reached));
        let lost = self.journal.lost().into_iter().chain(beyond);
        lost.map(|lost| lost.entries()).sum()
    }

    /// [`Store::rebuild`] for whoever holds the writer already. Everything written must be
    /// settled ([`Inner::settle_all`]), and nothing lost.
    fn rebuild(&self, _held: &WriterState, progress: &dyn Progress) -> Result<u64, StoreError> {
        let (view, columns, done) = rebuild_view(
            &self.folder,
            &self.journal,
            &self.vault,
            Losing::Refused,
            progress,
        )?;
        self.put_view(view);
        *self.heads.lock().unwrap_or_else(PoisonError::into_inner) = done.heads;
        self.put_columns(columns);
        self.touch();
        Ok(done.entries)
    }

    /// Makes view and columns anew, so that neither keeps a page or a word of before: from the
    /// journal, or from the view if the journal has lost what the view still shows.
    pub(crate) fn make_anew(
        &self,
        held: &WriterState,
        progress: &dyn Progress,
    ) -> Result<(), StoreError> {
        let lost = self.lost_from_journal();
        let rebuilt = if lost == 0 {
            self.rebuild(held, progress)
        } else {
            Err(StoreError::RebuildWouldLose { entries: lost })
        };
        match rebuilt {
            Ok(_) => return Ok(()),
            Err(StoreError::RebuildWouldLose { .. }) => {}
            Err(error) => return Err(error),
        }
        self.compact(held, Replacing::Always, progress)?;
        let mut columns = Columns::new();
        feed_columns(&*self.view(), &self.vault, &mut columns)?;
        self.put_columns(columns);
        Ok(())
    }

    fn put_columns(&self, mut columns: Columns) {
        let settings = self.settings.read().unwrap_or_else(PoisonError::into_inner);
        columns.settings(&settings);
        drop(settings);
        let mut present = self.columns.write().unwrap_or_else(PoisonError::into_inner);
        columns.0.take_alphabets(&present.0);
        let pairs = Arc::new(columns.1.pairs.clone());
        *present = columns;
        drop(present);
        *self.pairs.write().unwrap_or_else(PoisonError::into_inner) = pairs;
        *self
            .organisations
            .write()
            .unwrap_or_else(PoisonError::into_inner) = None;
    }
}

/// The most bytes of a journal that holds nothing but a founding entry.
const UNFINISHED: u64 = 4096;

/// Whether a folder is empty, or holds only what a [`Store::create`] left that was cut off
/// before the register was one.
pub(crate) fn is_free(folder: &Path) -> bool {
    let Ok(listing) = fs::read_dir(folder) else {
        return true;
    };
    let ours = |name: &str| {
        ["lock", "device", "place", "view", "journal", "reserve"].contains(&name)
            || name
                .strip_prefix("view.")
                .is_some_and(|number| number.parse::<u64>().is_ok())
            || name.ends_with(".new")
    };
    let all_ours = listing
        .flatten()
        .all(|entry| ours(&entry.file_name().to_string_lossy()));
    all_ours && size(&folder.join("journal")) <= UNFINISHED
}

fn clear_unfinished(folder: &Path) -> Result<(), StoreError> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            disk::remove_folder(&path)?;
        } else if !path.ends_with("lock") {
            disk::remove_file(&path)?;
        }
    }
    Ok(())
}

/// Bytes of all files below a folder.
pub(crate) fn size(folder: &Path) -> u64 {
    let Ok(listing) = fs::read_dir(folder) else {
        return 0;
    };
    listing
        .flatten()
        .map(|entry| match entry.metadata() {
            Ok(about) if about.is_dir() => size(&entry.path()),
            Ok(about) => about.len(),
            Err(_) => u64::MAX,
        })
        .fold(0, u64::saturating_add)
}

/// What a secret gave.
pub(crate) struct Opener {
    pub(crate) key: RegisterKey,
    pub(crate) operator: Option<OperatorId>,
    /// Wrong passwords and codes before it.
    pub(crate) refused: u32,
}

/// Opens the key. Wrong passwords are slowed and counted, wrong codes only counted.
pub(crate) fn unwrap(
    folder: &Path,
    file: &RegisterFile,
    unlock: Unlock<'_>,
    now: Timestamp,
) -> Result<Opener, StoreError> {
    let attempts = Attempts::read(folder);
    let opened = match unlock {
        Unlock::Password { operator, password } => {
            if let Some(wait_seconds) = attempts.wait(now) {
                return Err(StoreError::TooManyAttempts { wait_seconds });
            }
            open_seat(file, operator, password).map(|(key, operator)| (key, Some(operator)))
        }
        Unlock::Recovery(typed) => {
            let code = RecoveryCode::parse(typed).ok_or(StoreError::MistypedCode)?;
            let key =
                file.recovery
                    .open(WrapKind::Recovery, file.marker.register, code.secret())?;
            key.map(|key| (key, None)).ok_or(StoreError::WrongCode)
        }
        Unlock::Laptop(secret) => {
            remember::open(folder, file, secret).map(|(key, operator)| (key, Some(operator)))
        }
    };
    match opened {
        Ok((key, operator)) => Ok(Opener {
            key,
            operator,
            refused: attempts.count,
        }),
        Err(error) => {
            if matches!(error, StoreError::WrongPassword | StoreError::WrongCode) {
                attempts.add(folder, now);
            }
            Err(error)
        }
    }
}

/// Opens the journal, and the view if it can be trusted.
fn open_parts(
    folder: &Path,
    key: &RegisterKey,
    register: RegisterId,
    device: &Device,
) -> Result<(Journal, Option<SledView>), StoreError> {
    let journal = Journal::open(
        &folder.join("journal"),
        register,
        key.sealer(Purpose::Journal),
        device.stream,
    )?;
    let number = generation::current(folder);
    if generation::is_suspect(folder) {
        log::warn!("a large write was cut off; the view is made anew");
        return Ok((journal, None));
    }
    let Some(number) = number else {
        return Ok((journal, None));
    };
    match SledView::open(&generation::path(folder, number), CACHE) {
        Ok(view) => Ok((journal, Some(view))),
        Err(error) if is_damage(&error) => {
            log::error!("the view does not open: {error}");
            Ok((journal, None))
        }
        Err(error) => Err(error),
    }
}

/// Whether an error of the view is answered by making it anew. A full or read-only
/// disk is not: that would fail as well.
fn is_damage(error: &StoreError) -> bool {
    matches!(
        error,
        StoreError::View(_) | StoreError::RecordDamaged | StoreError::Disk(_)
    )
}

/// A view and how far it has come.
struct Reached {
    view: Arc<dyn View>,
    heads: Heads,
}

/// View and columns of one state; `saved` if the columns on the disk are the same.
struct Opened {
    reached: Reached,
    columns: Columns,
    saved: bool,
}

/// The view with its heads; `None` if it must be made anew.
fn check_view(
    view: Option<SledView>,
    vault: &Vault,
    journal: &Heads,
) -> Result<Option<Reached>, StoreError> {
    let Some(view) = view else {
        return Ok(None);
    };
    let settings = || vault.get::<Record<Register>>(&view, &Register::key(()));
    let reached = match vault
        .heads(&view)
        .and_then(|heads| settings().map(|_| heads))
    {
        Ok(reached) => reached,
        Err(error) if is_damage(&error) => None,
        Err(error) => return Err(error),
    };
    let Some(reached) = reached else {
        log::error!("the view is empty or its heads are damaged");
        return Ok(None);
    };
    if !journal.forks(&reached).is_empty() {
        log::error!("the view belongs to another journal");
        return Ok(None);
    }
    Ok(Some(Reached {
        view: Arc::new(view),
        heads: reached,
    }))
}

/// What a later part has reached and the journal has not.
fn beyond(journal: &Heads, reached: Option<&Heads>) -> Vec<Lost> {
    let wanted = reached
        .map(|reached| journal.want(reached))
        .unwrap_or_default();
    wanted
        .into_iter()
        .map(|wanted| Lost {
            stream: wanted.stream,
            first: wanted.from,
            last: wanted.to,
        })
        .collect()
}

/// Adds losses that are not known yet.
fn note_lost(report: &mut OpenReport, lost: Vec<Lost>) {
    for lost in lost {
        if !report.lost.contains(&lost) {
            report.lost.push(lost);
        }
    }
}

/// Brings a sound view up to the journal.
fn catch_up_view(
    folder: &Path,
    journal: &Journal,
    vault: &Vault,
    reached: Reached,
    progress: &dyn Progress,
    report: &mut OpenReport,
) -> Result<Reached, StoreError> {
    let Reached { view, heads } = reached;
    if heads.want(&journal.heads()).is_empty() {
        return Ok(Reached { view, heads });
    }
    let target = Target {
        vault,
        view: &*view,
        columns: None,
    };
    generation::suspect(folder)?;
    view.relax(true);
    let done = catch_up(journal, &heads, &target, progress);
    view.relax(false);
    let done = done?;
    view.settle()?;
    if done.erasing {
        erase::mark(folder)?;
    }
    generation::trust(folder)?;
    note_lost(report, done.lost);
    Ok(Reached {
        view,
        heads: done.heads,
    })
}

/// Brings the kept columns up to the view, or makes them from it.
fn catch_up_columns(
    journal: &Journal,
    vault: &Vault,
    reached: Reached,
    kept: Option<(Heads, search::Columns, Aside)>,
    (folder, sealer): (&Path, &Sealer),
) -> Result<Opened, StoreError> {
    let Reached { view, heads } = &reached;
    let late = |at: &Heads| Late::begin(folder, sealer, at, view, vault);
    let (columns, saved) = match kept {
        Some((at, people, aside)) if at == *heads => {
            let of_work = snapshot::heads(folder, Part::Work, sealer, vault.register());
            let saved = of_work.as_ref() == Some(heads);
            (Columns(people, aside, late(&at)), saved)
        }
        Some((at, people, aside)) if is_before(&at, heads) => {
            let mut columns = Columns(people, aside, late(&at));
            replay_columns(journal, &at, &**view, vault, &mut columns)?;
            (columns, false)
        }
        Some(_) | None => {
            let mut columns = Columns::new();
            feed_columns(&**view, vault, &mut columns)?;
            (columns, false)
        }
    };
    Ok(Opened {
        reached,
        columns,
        saved,
    })
}

/// Whether one state is an earlier one of another.
fn is_before(earlier: &Heads, later: &Heads) -> bool {
    later.want(earlier).is_empty() && later.forks(earlier).is_empty() && !earlier.is_empty()
}

/// Takes into the columns who was touched since they were saved.
fn replay_columns(
    journal: &Journal,
    from: &Heads,
    view: &dyn View,
    vault: &Vault,
    columns: &mut Columns,
) -> Result<(), StoreError> {
    let mut touched: BTreeSet<Subject> = BTreeSet::new();
    journal.after(from, &mut |piece| {
        let (stream, entries) = match piece {
            Piece::Segment { stream, segment } => (stream, segment.into_entries()),
            Piece::Tail {
                stream, entries, ..
            } => (stream, entries),
            Piece::Lost(_) => return Ok(true),
        };
        let known = from.get(stream).map_or(0, |head| head.seq);
        for entry in entries.iter().filter(|entry| entry.header.seq > known) {
            if let Some((_, DecodedBody::Known(body))) = decode(stream, entry) {
                touched.extend(body.operation.subject());
            }
        }
        Ok(true)
    })?;
    let mut records = Vec::new();
    for subject in touched {
        match subject {
            Subject::Volunteer(_)
            | Subject::Organisation(_)
            | Subject::Joins(_)
            | Subject::Programme(_)
            | Subject::Event(_)
            | Subject::Shift(_)
            | Subject::Participation(_) => {
                records.extend(vault.any(view, subject)?);
            }
            Subject::Register => {}
        }
    }
    columns.take_all(&records, Halves::of(vault, view));
    Ok(())
}

/// Whether a view may be made that lacks what the journal has lost.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Losing {
    /// There is no other view.
    Accepted,
    /// The present view still shows it.
    Refused,
}

/// Makes a view in a folder of its own and names it once it is whole.
fn rebuild_view(
    folder: &Path,
    journal: &Journal,
    vault: &Vault,
    losing: Losing,
    progress: &dyn Progress,
) -> Result<(Arc<dyn View>, Columns, CaughtUp), StoreError> {
    let number = generation::next(folder)?;
    let path = generation::path(folder, number);
    let made = (|| {
        let view = SledView::create(&path, CACHE)?;
        view.relax(true);
        let columns = RwLock::new(Columns::new());
        let target = Target {
            vault,
            view: &view,
            columns: Some(&columns),
        };
        let done = catch_up(journal, &Heads::default(), &target, progress)?;
        let lost: u64 = done.lost.iter().map(Lost::entries).sum();
        if lost > 0 && losing == Losing::Refused {
            return Err(StoreError::RebuildWouldLose { entries: lost });
        }
        view.relax(false);
        view.settle()?;
        if done.erasing {
            erase::mark(folder)?;
        }
        generation::name(folder, number)?;
        generation::trust(folder)?;
        let columns = columns.into_inner().unwrap_or_else(PoisonError::into_inner);
        Ok::<_, StoreError>((Arc::new(view) as Arc<dyn View>, columns, done))
    })();
    if made.is_err() {
        generation::forget(&path);
    }
    made
}

struct Parts<'p> {
    lock: Lock,
    folder: &'p Path,
    file: RegisterFile,
    key: RegisterKey,
    device: Device,
    journal: Arc<Journal>,
    vault: Vault,
    view: Arc<dyn View>,
    columns: Columns,
    heads: Heads,
    saved: bool,
}

fn assemble(parts: Parts<'_>) -> Result<Store, StoreError> {
    let Parts {
        lock,
        folder,
        file,
        key,
        device,
        journal,
        vault,
        view,
        mut columns,
        heads,
        saved,
    } = parts;
    let about = About {
        device: device.id,
        name: device.name.clone(),
        log_key: device.signing_key().verifying_key().to_bytes(),
    };
    let writer = Writer::new(
        Arc::clone(&journal),
        device.stream,
        about,
        device.signing_key(),
    )?;
    let record: Record<Register> = vault.get(&*view, &Register::key(()))?.unwrap_or_default();
    let settings = changes::register_settings(&record, file.marker.practice).unwrap_or_else(|| {
        RegisterSettings::new(file.marker.organisation.clone(), None, file.marker.practice)
    });
    columns.settings(&settings);
    let at_hand = Arc::default();
    Store::new(Inner {
        folder: folder.to_owned(),
        file: Mutex::new(file),
        columns_sealer: key.sealer(Purpose::Columns),
        key,
        vault,
        stream: device.stream,
        tail: journal.stream_folder(device.stream).join("tail"),
        journal,
        view: RwLock::new(Arc::new(Soon::new(view, Arc::clone(&at_hand)))),
        at_hand,
        pairs: RwLock::new(Arc::new(columns.1.pairs.clone())),
        columns: RwLock::new(columns),
        shown: RwLock::new(()),
        heads: Mutex::new(heads),
        writer: Mutex::new(WriterState::new(writer)),
        sync: Mutex::new(Synced::default()),
        queue: Mutex::new(Queue::default()),
        noise: Mutex::new(Noise::new()),
        beside: Beside::default(),
        settings: RwLock::new(Arc::new(settings)),
        organisations: RwLock::new(None),
        room: Room::default(),
        idle: if saved {
            Idle::default()
        } else {
            Idle::unsaved()
        },
        _lock: lock,
    })
}

#[cfg(test)]
mod tests;
