//! A recorder behind the file layer, and the disk as a power cut leaves it.
//!
//! What a barrier covered is there after a cut. Everything else is at the mercy of the
//! disk, in three ways ([`Cut`]): nothing of it is there; all of it is, up to the write
//! that the cut hit; or each name and each piece of data is there or not by chance,
//! pieces being pages of 4 KiB or cut at any byte. A synced file does not have its name
//! until its folder is synced. Folders change their names one after the other and whole, as
//! every file system of today does it: a cut leaves the first so many of them done.
//!
//! The files of the view belong to its engine: of them an image takes a copy from the
//! moment of the cut, with pages set back by chance to what they were when the view was
//! settled last, or nothing at all.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

/// Bytes that a disk writes whole.
const PAGE: usize = 4096;

/// What is left of what no barrier covered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cut {
    /// Nothing.
    Dropped,
    /// Everything, except that the last write may be there in part.
    Kept,
    /// Each piece or not, by chance.
    Torn,
}

/// Which barriers a disk honours: those that lie prove that the tests would notice a barrier
/// that the program forgot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Barriers {
    All,
    OfFilesOnly,
    OfFoldersOnly,
}

/// One thing that was asked of the disk.
#[derive(Clone, Debug)]
enum Op {
    Create {
        path: PathBuf,
        file: u64,
    },
    Write {
        file: u64,
        offset: u64,
        bytes: Vec<u8>,
    },
    Length {
        file: u64,
        length: u64,
    },
    Sync {
        file: u64,
    },
    Rename {
        from: PathBuf,
        to: PathBuf,
    },
    Remove {
        path: PathBuf,
    },
    Folder {
        path: PathBuf,
    },
    SyncFolder {
        path: PathBuf,
    },
}

/// What a name leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Node {
    File(u64),
    Folder,
}

/// Called before each thing is done, with the number of things done before.
type Watch = Box<dyn FnMut(usize) + Send>;

/// Called before each barrier on the data of a file; the barrier fails if it does.
type AtBarrier = Box<dyn FnMut() -> io::Result<()> + Send>;

struct State {
    start: Disk,
    names: BTreeMap<PathBuf, u64>,
    /// Every name that was ever a file's.
    files: BTreeSet<PathBuf>,
    next: u64,
    ops: Vec<Op>,
    watch: Option<Watch>,
    /// The view's files at its last barrier, by path.
    settled: BTreeMap<PathBuf, Vec<u8>>,
}

/// Records one folder for as long as it lives.
pub(crate) struct Recorder {
    root: PathBuf,
    state: Mutex<State>,
    at_barrier: Mutex<Option<AtBarrier>>,
}

static RECORDERS: RwLock<Vec<Arc<Recorder>>> = RwLock::new(Vec::new());
static RUNNING: AtomicU64 = AtomicU64::new(0);

/// Stops the recording when dropped.
pub(crate) struct Recording(pub(crate) Arc<Recorder>);

impl Drop for Recording {
    fn drop(&mut self) {
        let mut all = RECORDERS.write().unwrap_or_else(PoisonError::into_inner);
        all.retain(|one| !Arc::ptr_eq(one, &self.0));
        RUNNING.store(all.len() as u64, Ordering::Release);
    }
}

impl Recorder {
    /// Records what happens in a folder; what lies there now counts as durable. Folders of
    /// views are left out.
    pub(crate) fn start(root: &Path) -> Recording {
        let mut disk = Disk::default();
        let mut names = BTreeMap::new();
        let mut next = 1;
        load(root, Path::new(""), &mut disk, &mut names, &mut next);
        let recorder = Arc::new(Self {
            root: root.to_owned(),
            state: Mutex::new(State {
                start: disk,
                files: names.keys().cloned().collect(),
                names,
                next,
                ops: Vec::new(),
                watch: None,
                settled: BTreeMap::new(),
            }),
            at_barrier: Mutex::new(None),
        });
        let mut all = RECORDERS.write().unwrap_or_else(PoisonError::into_inner);
        all.push(Arc::clone(&recorder));
        RUNNING.store(all.len() as u64, Ordering::Release);
        Recording(recorder)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Things done so far.
    pub(crate) fn len(&self) -> usize {
        self.state().ops.len()
    }

    /// Whether the thing after so many, or the one before it, gives a folder another name.
    pub(crate) fn is_of_folders(&self, done: usize) -> bool {
        let state = self.state();
        let near = &state.ops[done.saturating_sub(1)..state.ops.len().min(done + 1)];
        near.iter().any(|op| match op {
            Op::Rename { from, .. } => !state.files.contains(from),
            _ => false,
        })
    }

    /// Has `watch` called before each thing is done.
    pub(crate) fn watch(&self, watch: impl FnMut(usize) + Send + 'static) {
        self.state().watch = Some(Box::new(watch));
    }

    /// Has `answer` called before each barrier on the data of a file, which fails if it does.
    pub(crate) fn at_barriers(&self, answer: impl FnMut() -> io::Result<()> + Send + 'static) {
        let mut at_barrier = self
            .at_barrier
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        *at_barrier = Some(Box::new(answer));
    }

    fn note(&self, op: impl FnOnce(&mut State) -> Option<Op>) {
        // The watch runs without the lock, so that it may look at the recording.
        let watch = self.state().watch.take();
        if let Some(mut watch) = watch {
            watch(self.len());
            self.state().watch = Some(watch);
        }
        let mut state = self.state();
        if let Some(op) = op(&mut state) {
            state.ops.push(op);
        }
    }

    /// Writes into `folder` what a cut after `done` things leaves: our own files, and those
    /// of the view from where [`Recorder::view_image`] put them, if any are left.
    pub(crate) fn image(
        &self,
        done: usize,
        cut: Cut,
        barriers: Barriers,
        seed: u64,
        view: Option<&Path>,
        folder: &Path,
    ) {
        let state = self.state();
        let mut disk = state.start.clone();
        for op in &state.ops[..done] {
            match (op, barriers) {
                (Op::Sync { .. }, Barriers::OfFoldersOnly)
                | (Op::SyncFolder { .. }, Barriers::OfFilesOnly) => {}
                (op, Barriers::All | Barriers::OfFilesOnly | Barriers::OfFoldersOnly) => {
                    disk.take(op);
                }
            }
        }
        disk.write_out(cut, &mut fastrand::Rng::with_seed(seed), view, folder);
    }

    /// Copies the view's files as they are now, each page by chance set back to what it was
    /// when the view was settled last.
    pub(crate) fn view_image(&self, seed: u64, folder: &Path) {
        let mut random = fastrand::Rng::with_seed(seed);
        let settled = self.state().settled.clone();
        let mut found = Vec::new();
        view_files(&self.root, Path::new(""), &mut found);
        let set_back = random.u8(0..3);
        for path in found {
            // A file may go while it is copied.
            let Ok(mut bytes) = fs::read(self.root.join(&path)) else {
                continue;
            };
            match settled.get(&path) {
                Some(old) if set_back > 0 => mix(&mut bytes, old, set_back, &mut random),
                Some(_) | None => {}
            }
            let target = folder.join(&path);
            fs::create_dir_all(target.parent().expect("a file lies in a folder"))
                .expect("writable");
            fs::write(target, bytes).expect("writable");
        }
    }
}

/// Sets pages back: all that differ, or each by chance.
fn mix(bytes: &mut Vec<u8>, old: &[u8], set_back: u8, random: &mut fastrand::Rng) {
    let pages = bytes.len().max(old.len()).div_ceil(PAGE);
    if set_back == 1 {
        bytes.clear();
        bytes.extend_from_slice(old);
        return;
    }
    let length = bytes.len().max(old.len());
    bytes.resize(length, 0);
    for page in 0..pages {
        let place = page * PAGE..((page + 1) * PAGE).min(length);
        if random.bool() {
            for at in place {
                bytes[at] = old.get(at).copied().unwrap_or(0);
            }
        }
    }
}

/// Whether a path is a folder of a view or lies in one.
fn is_view(path: &Path) -> bool {
    path.components().any(|part| {
        let name = part.as_os_str().to_string_lossy();
        name.strip_prefix("view.")
            .is_some_and(|number| number.parse::<u64>().is_ok())
    })
}

fn load(
    root: &Path,
    folder: &Path,
    disk: &mut Disk,
    names: &mut BTreeMap<PathBuf, u64>,
    next: &mut u64,
) {
    for entry in fs::read_dir(root.join(folder)).expect("readable") {
        let entry = entry.expect("readable");
        let path = folder.join(entry.file_name());
        if is_view(&path) {
            continue;
        }
        if entry.path().is_dir() {
            disk.names.insert(path.clone(), vec![Some(Node::Folder)]);
            load(root, &path, disk, names, next);
        } else {
            let content = fs::read(entry.path()).expect("readable");
            disk.files.insert(
                *next,
                Data {
                    durable: content,
                    pending: Vec::new(),
                },
            );
            disk.names
                .insert(path.clone(), vec![Some(Node::File(*next))]);
            names.insert(path, *next);
            *next += 1;
        }
    }
}

fn view_files(root: &Path, folder: &Path, found: &mut Vec<PathBuf>) {
    let Ok(listing) = fs::read_dir(root.join(folder)) else {
        return;
    };
    for entry in listing.flatten() {
        let path = folder.join(entry.file_name());
        if entry.path().is_dir() {
            view_files(root, &path, found);
        } else if path.parent().is_some_and(is_view) {
            found.push(path);
        }
    }
}

/// A file: what is durable of it and what was asked since.
#[derive(Clone, Debug, Default)]
struct Data {
    durable: Vec<u8>,
    pending: Vec<Op>,
}

/// The disk at some moment.
#[derive(Clone, Debug, Default)]
struct Disk {
    files: BTreeMap<u64, Data>,
    /// What each name led to since its folder was synced, the durable first.
    names: BTreeMap<PathBuf, Vec<Option<Node>>>,
    /// Folders that were given other names, as long as that is not durable. What lies in
    /// them is known by the later names.
    moved: Vec<(PathBuf, PathBuf)>,
}

impl Disk {
    fn take(&mut self, op: &Op) {
        match op {
            Op::Create { path, file } => {
                let known = self
                    .names
                    .get(path)
                    .and_then(|all| all.last().copied())
                    .flatten();
                self.files
                    .entry(*file)
                    .or_default()
                    .pending
                    .push(Op::Length {
                        file: *file,
                        length: 0,
                    });
                if known != Some(Node::File(*file)) {
                    self.name(path, Some(Node::File(*file)));
                }
            }
            Op::Write { file, .. } | Op::Length { file, .. } => {
                if let Some(data) = self.files.get_mut(file) {
                    data.pending.push(op.clone());
                }
            }
            Op::Sync { file } => {
                if let Some(data) = self.files.get_mut(file) {
                    for op in std::mem::take(&mut data.pending) {
                        apply(&mut data.durable, &op);
                    }
                }
            }
            Op::Rename { from, to } => {
                let node = self
                    .names
                    .get(from)
                    .and_then(|all| all.last().copied())
                    .flatten();
                if node == Some(Node::Folder) {
                    take_along(&mut self.names, from, to);
                    self.moved.push((from.clone(), to.clone()));
                } else {
                    self.name(to, node);
                    self.name(from, None);
                }
            }
            Op::Remove { path } => {
                let below: Vec<PathBuf> = self
                    .names
                    .keys()
                    .filter(|name| name.starts_with(path))
                    .cloned()
                    .collect();
                for name in below {
                    self.name(&name, None);
                }
            }
            Op::Folder { path } => {
                for part in path.ancestors().filter(|part| *part != Path::new("")) {
                    if self
                        .names
                        .get(part)
                        .and_then(|all| all.last().copied())
                        .flatten()
                        .is_none()
                    {
                        self.name(part, Some(Node::Folder));
                    }
                }
            }
            Op::SyncFolder { path } => {
                // What was moved before is durable with it: names of folders change in order.
                let synced = |(from, to): &(PathBuf, PathBuf)| {
                    [from, to].iter().any(|name| name.parent() == Some(path))
                };
                if let Some(last) = self.moved.iter().rposition(synced) {
                    self.moved.drain(..=last);
                }
                for (name, history) in &mut self.names {
                    if name.parent() == Some(path) {
                        history.drain(..history.len() - 1);
                    }
                }
            }
        }
    }

    fn name(&mut self, path: &Path, node: Option<Node>) {
        self.names
            .entry(path.to_owned())
            .or_insert_with(|| vec![None])
            .push(node);
    }

    fn write_out(&self, cut: Cut, random: &mut fastrand::Rng, view: Option<&Path>, folder: &Path) {
        fs::create_dir_all(folder).expect("writable");
        // Parents come before what lies in them.
        for (name, history) in &self.names {
            let node = match cut {
                Cut::Dropped => history[0],
                Cut::Kept => history[history.len() - 1],
                Cut::Torn => history[random.usize(..history.len())],
            };
            let target = folder.join(name);
            let has_parent = target.parent().is_some_and(Path::is_dir);
            match node {
                Some(Node::Folder) if has_parent && !is_view(name) => {
                    fs::create_dir_all(&target).expect("writable");
                }
                Some(Node::File(file)) if has_parent => {
                    let content = self.files.get(&file).map(|data| data.left(cut, random));
                    fs::write(&target, content.unwrap_or_default()).expect("writable");
                }
                Some(_) | None => {}
            }
        }
        if let Some(view) = view {
            lay_over(view, folder);
        }
        let done = match cut {
            Cut::Dropped => 0,
            Cut::Kept => self.moved.len(),
            Cut::Torn => random.usize(..=self.moved.len()),
        };
        for (from, to) in self.moved[done..].iter().rev() {
            // A folder that was never durable is not there under any name.
            if folder.join(to).exists() {
                fs::rename(folder.join(to), folder.join(from)).expect("the name is free");
            }
        }
    }
}

/// Puts the files of views where there are folders for them.
fn lay_over(view: &Path, folder: &Path) {
    let mut found = Vec::new();
    view_files(view, Path::new(""), &mut found);
    for path in found {
        let outside = path.ancestors().find(|part| !is_view(part));
        if outside.is_some_and(|outside| folder.join(outside).is_dir()) {
            let target = folder.join(&path);
            fs::create_dir_all(target.parent().expect("a file lies in a folder"))
                .expect("writable");
            fs::copy(view.join(&path), target).expect("writable");
        }
    }
}

/// Gives a file or a folder another name, with all that lies in it.
fn take_along<T>(names: &mut BTreeMap<PathBuf, T>, from: &Path, to: &Path) {
    let all = std::mem::take(names);
    let later = |name: PathBuf| match name.strip_prefix(from) {
        Ok(rest) if rest == Path::new("") => to.to_owned(),
        Ok(rest) => to.join(rest),
        Err(_) => name,
    };
    *names = all
        .into_iter()
        .map(|(name, value)| (later(name), value))
        .collect();
}

impl Data {
    /// What is left of the file.
    fn left(&self, cut: Cut, random: &mut fastrand::Rng) -> Vec<u8> {
        let mut bytes = self.durable.clone();
        let by_page = random.bool();
        for (index, op) in self.pending.iter().enumerate() {
            let is_last = index + 1 == self.pending.len();
            match (cut, op) {
                (Cut::Dropped, _) => {}
                (
                    Cut::Kept,
                    Op::Write {
                        file,
                        offset,
                        bytes: written,
                    },
                ) if is_last => {
                    let length = random.usize(..=written.len());
                    apply(
                        &mut bytes,
                        &Op::Write {
                            file: *file,
                            offset: *offset,
                            bytes: written[..length].to_vec(),
                        },
                    );
                }
                (Cut::Kept, op) => apply(&mut bytes, op),
                (
                    Cut::Torn,
                    Op::Write {
                        file,
                        offset,
                        bytes: written,
                    },
                ) => {
                    for piece in pieces(*offset, written.len(), by_page, random) {
                        if random.bool() {
                            apply(
                                &mut bytes,
                                &Op::Write {
                                    file: *file,
                                    offset: offset + piece.start as u64,
                                    bytes: written[piece].to_vec(),
                                },
                            );
                        }
                    }
                }
                (Cut::Torn, op) => {
                    if random.bool() {
                        apply(&mut bytes, op);
                    }
                }
            }
        }
        bytes
    }
}

/// Where a write may be torn: at the borders of pages, or at any bytes.
fn pieces(
    offset: u64,
    length: usize,
    by_page: bool,
    random: &mut fastrand::Rng,
) -> Vec<std::ops::Range<usize>> {
    let mut borders = vec![0];
    if by_page {
        let first = PAGE - (offset as usize % PAGE);
        borders.extend((first..length).step_by(PAGE));
    } else {
        borders.extend((0..3).map(|_| random.usize(..=length)));
    }
    borders.push(length);
    borders.sort_unstable();
    borders.windows(2).map(|pair| pair[0]..pair[1]).collect()
}

fn apply(bytes: &mut Vec<u8>, op: &Op) {
    match op {
        Op::Write {
            offset,
            bytes: written,
            ..
        } => {
            let start = usize::try_from(*offset).expect("a small file");
            let end = start + written.len();
            if bytes.len() < end && !written.is_empty() {
                bytes.resize(end, 0);
            }
            if !written.is_empty() {
                bytes[start..end].copy_from_slice(written);
            }
        }
        Op::Length { length, .. } => {
            bytes.resize(usize::try_from(*length).expect("a small file"), 0);
        }
        Op::Create { .. }
        | Op::Sync { .. }
        | Op::Rename { .. }
        | Op::Remove { .. }
        | Op::Folder { .. }
        | Op::SyncFolder { .. } => {}
    }
}

/// An open file that is recorded.
#[derive(Clone)]
pub(crate) struct Handle {
    recorder: Arc<Recorder>,
    file: u64,
}

impl std::fmt::Debug for Handle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Handle({})", self.file)
    }
}

impl Handle {
    pub(super) fn write(&self, offset: u64, bytes: &[u8]) {
        self.recorder.note(|_| {
            Some(Op::Write {
                file: self.file,
                offset,
                bytes: bytes.to_vec(),
            })
        });
    }

    pub(super) fn length(&self, length: u64) {
        self.recorder.note(|_| {
            Some(Op::Length {
                file: self.file,
                length,
            })
        });
    }

    pub(super) fn may_sync(&self) -> io::Result<()> {
        let mut at_barrier = self
            .recorder
            .at_barrier
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        at_barrier.as_mut().map_or(Ok(()), |answer| answer())
    }

    pub(super) fn synced(&self) {
        self.recorder.note(|_| Some(Op::Sync { file: self.file }));
    }
}

/// The recorder of the folder around a path, and the path in it.
fn recorder_of(path: &Path) -> Option<(Arc<Recorder>, PathBuf)> {
    if RUNNING.load(Ordering::Acquire) == 0 {
        return None;
    }
    let all = RECORDERS.read().unwrap_or_else(PoisonError::into_inner);
    all.iter().find_map(|one| {
        let inside = path.strip_prefix(&one.root).ok()?;
        Some((Arc::clone(one), inside.to_owned()))
    })
}

pub(super) fn created(path: &Path) -> Option<Handle> {
    let (recorder, path) = recorder_of(path)?;
    let mut made = 0;
    recorder.note(|state| {
        let next = state.next;
        state.files.insert(path.clone());
        made = *state.names.entry(path.clone()).or_insert(next);
        if made == next {
            state.next += 1;
        }
        Some(Op::Create { path, file: made })
    });
    Some(Handle {
        recorder,
        file: made,
    })
}

pub(super) fn opened(path: &Path) -> Option<Handle> {
    let (recorder, path) = recorder_of(path)?;
    let file = recorder.state().names.get(&path).copied()?;
    Some(Handle { recorder, file })
}

pub(super) fn renamed(from: &Path, to: &Path) {
    let (Some((recorder, from)), Some((_, to))) = (recorder_of(from), recorder_of(to)) else {
        return;
    };
    recorder.note(|state| {
        take_along(&mut state.names, &from, &to);
        take_along(&mut state.settled, &from, &to);
        Some(Op::Rename { from, to })
    });
}

pub(super) fn removed(path: &Path) {
    let Some((recorder, path)) = recorder_of(path) else {
        return;
    };
    recorder.note(|state| {
        state.names.retain(|name, _| !name.starts_with(&path));
        Some(Op::Remove { path })
    });
}

pub(super) fn folder_made(path: &Path) {
    if let Some((recorder, path)) = recorder_of(path) {
        recorder.note(|_| (path != Path::new("")).then_some(Op::Folder { path }));
    }
}

pub(super) fn folder_synced(path: &Path) {
    if let Some((recorder, path)) = recorder_of(path) {
        recorder.note(|_| Some(Op::SyncFolder { path }));
    }
}

/// The view has put its barrier: its files as they are now survive.
pub(crate) fn settled(folder: &Path) {
    let Some((recorder, _)) = recorder_of(folder) else {
        return;
    };
    let mut found = Vec::new();
    view_files(&recorder.root, Path::new(""), &mut found);
    let files = found
        .into_iter()
        .filter_map(|path| {
            let bytes = fs::read(recorder.root.join(&path)).ok()?;
            Some((path, bytes))
        })
        .collect();
    recorder.state().settled = files;
}
