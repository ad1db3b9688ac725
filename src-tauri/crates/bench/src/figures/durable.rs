//! One change: durable, in the view, and found when it is answered.
//!
//! Beside it, in alternation and in the same run: a bare append and barrier of as many
//! bytes, and SQLite with row and FTS5 in one commit (WAL, synchronous=FULL). Barriers are
//! counted by `strace` in a run of their own, and slowed by it in another.

use std::{
    fs,
    io::{Seek, SeekFrom, Write},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use app::Register;
use changes::{Act, Edit, Operation};
use domain::{ActionId, VolunteerField, VolunteerId, VolunteerValue};
use fastrand::Rng;
use search::Query;
use store::{Ctx, Quiet};

use crate::{
    machine::{Times, folder_bytes, millis, written_bytes},
    peers::SqliteOnDisk,
    registers::{self, now},
    table::Line,
};

/// Changes of each kind in a run.
const CHANGES: usize = 1_000;
/// Changes while barriers are counted, or slowed.
const FEWER: usize = 200;
/// What a barrier is slowed to unless told otherwise: that of a laptop.
const SLOWED_MS: &str = "2";

/// Where [`checkin`] works: on a copy, since a register in which much was changed opens
/// slower, and other figures are taken on it.
fn changed() -> PathBuf {
    registers::folder().join("changed")
}

/// Goals 1, 2 and 3.
pub fn checkin(n: u32) -> Vec<Line> {
    let _ = fs::remove_dir_all(changed());
    registers::copied(&registers::of(n), &changed());
    let mut desk = Desk::at(&changed());
    let mut bare = Bare::new(desk.journal_bytes_of_one());
    let mut sqlite = SqliteOnDisk::of(&desk.register, n);
    let (mut ours, mut raw, mut theirs) = (Times::default(), Times::default(), Times::default());
    for at in 0..CHANGES {
        let edit = desk.next();
        ours.take(|| desk.change(&edit));
        raw.take(|| bare.append());
        theirs.take(|| sqlite.change(at, &edit.word));
        if at % 50 == 0 {
            desk.assert_found(&edit);
        }
    }
    // Of many: the engine of the view puts its pages in order now and then, and SQLite its log.
    let before = written_bytes();
    (0..CHANGES).for_each(|_| desk.change_one());
    let our_bytes = (written_bytes() - before) / CHANGES as f64;
    let before = written_bytes();
    for at in 0..CHANGES {
        sqlite.change(at, &desk.next().word);
    }
    let their_bytes = (written_bytes() - before) / CHANGES as f64;
    let ratio = |over: f64, under: f64| over / under;
    drop(sqlite);
    desk.register.close().expect("it closes");
    let mut lines = vec![
        Line::new(
            "one change: durable, in the view, found; p50",
            n,
            ours.p50(),
            "µs",
        )
        .beside("SQLite WAL FULL, row and FTS5", theirs.p50()),
        Line::new(
            "one change: durable, in the view, found; p99",
            n,
            ours.p99(),
            "µs",
        )
        .beside("SQLite WAL FULL, row and FTS5", theirs.p99()),
        Line::new(
            "a bare append and barrier of as many bytes, p50",
            n,
            raw.p50(),
            "µs",
        ),
        Line::new(
            "a bare append and barrier of as many bytes, p99",
            n,
            raw.p99(),
            "µs",
        ),
        Line::new(
            "… a change is so many of them, p50",
            n,
            ratio(ours.p50(), raw.p50()),
            "×",
        )
        .at_most(1.3),
        Line::new(
            "… a change is so many of them, p99",
            n,
            ratio(ours.p99(), raw.p99()),
            "×",
        )
        .at_most(3.0),
        Line::new(
            "bytes of a change in the journal",
            n,
            bare.bytes as f64,
            "B",
        ),
        Line::new(
            "bytes written for a change, journal and view",
            n,
            our_bytes,
            "B",
        )
        .at_most(their_bytes / 8.0)
        .beside("SQLite", their_bytes),
    ];
    lines.extend(counted(n));
    lines.extend(slowed(n));
    let _ = fs::remove_dir_all(changed());
    lines
}

/// Changes alone, for `strace` to look at; called by [`checkin`].
pub fn changes_alone(n: u32) -> Vec<Line> {
    let mut desk = Desk::at(&changed());
    let bytes = desk.journal_bytes_of_one();
    let marker = registers::folder().join("marker");
    let mark = || {
        let file = fs::File::create(&marker).expect("the target folder can be written");
        file.sync_all().expect("the target folder can be written");
    };
    let mut bare = Bare::new(bytes);
    let (mut ours, mut raw) = (Times::default(), Times::default());
    mark();
    for _ in 0..FEWER {
        let edit = desk.next();
        ours.take(|| desk.change(&edit));
    }
    mark();
    for _ in 0..FEWER {
        raw.take(|| bare.append());
    }
    vec![
        Line::new("ours", n, ours.p50(), "µs"),
        Line::new("raw", n, raw.p50(), "µs"),
    ]
}

/// How many barriers a change takes; nothing where `strace` is missing.
fn counted(n: u32) -> Vec<Line> {
    let trace = registers::folder().join("barriers");
    let out = trace.to_string_lossy().into_owned();
    let traced = &[
        "-f",
        "--seccomp-bpf",
        "-y",
        "-qq",
        "-e",
        "trace=fsync,fdatasync,msync",
        "-o",
        &out,
    ];
    let Some(_) = under_strace(traced, n) else {
        return Vec::new();
    };
    let text = fs::read_to_string(&trace).unwrap_or_default();
    let _ = fs::remove_file(&trace);
    let mut marks = 0;
    let (mut journal, mut others) = (0_u32, 0_u32);
    for line in text.lines() {
        if line.contains("/marker>") {
            marks += 1;
        } else if marks == 1 && line.contains("sync(") {
            if line.contains("/tail>") {
                journal += 1;
            } else {
                others += 1;
            }
        }
    }
    let each = |count: u32| f64::from(count) / FEWER as f64;
    vec![
        Line::new("barriers of a change, on the journal", n, each(journal), "").at_most(1.0),
        Line::new(
            "… beside it: sealing a full tail, the view for each 200 KB",
            n,
            each(others),
            "",
        ),
    ]
}

/// A change against a bare barrier when each barrier is slowed.
fn slowed(n: u32) -> Vec<Line> {
    let millis = std::env::var(crate::BARRIER_MS).unwrap_or_else(|_| SLOWED_MS.to_owned());
    let delay = millis.parse().unwrap_or(2.0) * 1000.0;
    let inject = format!("inject=fsync,fdatasync:delay_exit={delay}");
    let slow = &[
        "-f",
        "--seccomp-bpf",
        "-qq",
        "-e",
        "trace=fsync,fdatasync",
        "-e",
        &inject,
        "-o",
        "/dev/null",
    ];
    let Some((ours, raw)) = under_strace(slow, n) else {
        return Vec::new();
    };
    vec![
        Line::new(
            &format!("a change against a bare barrier, each slowed to {millis} ms, p50"),
            n,
            ours / raw,
            "×",
        )
        .at_most(1.05),
    ]
}

/// Runs [`changes_alone`] under `strace`: the middle of our times and of the bare ones.
fn under_strace(arguments: &[&str], n: u32) -> Option<(f64, f64)> {
    let own = std::env::current_exe().ok()?;
    let output = Command::new("strace")
        .args(arguments)
        .arg(own)
        .args(["changes-alone", "--here", "--n", &n.to_string()])
        .stderr(Stdio::null())
        .output()
        .ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let mut lines = text.lines().filter_map(Line::unpacked);
    Some((lines.next()?.ours, lines.next()?.ours))
}

/// Goal 15: what lies on the disk, and what compacting the view gives back.
pub fn space(n: u32) -> Vec<Line> {
    let desk = Desk::open(n);
    let sqlite = SqliteOnDisk::of(&desk.register, n);
    let their_bytes = sqlite.bytes();
    drop(sqlite);
    desk.register.close().expect("it closes");
    let at = registers::of(n);
    let each = |bytes: f64| bytes / f64::from(n);
    let journal = folder_bytes(&at.join("journal"));
    let columns = folder_bytes(&at.join("columns"));
    let all = folder_bytes(&at);
    // Room that is kept free for the moment when the disk is full, the same for everybody.
    let reserve = fs::metadata(at.join("reserve")).map_or(0.0, |file| file.len() as f64);
    let view = all - reserve - journal - columns;
    let mut lines = vec![
        Line::new("disk for a volunteer: journal", n, each(journal), "B"),
        Line::new("disk for a volunteer: view", n, each(view), "B")
            .at_most(0.75 * each(their_bytes))
            .beside("SQLite, row, index and FTS5", each(their_bytes)),
        Line::new("disk for a volunteer: columns", n, each(columns), "B"),
        Line::new(
            "disk for a volunteer: all, with the whole history and 8 MiB in reserve",
            n,
            each(all),
            "B",
        )
        .beside("SQLite, no history", each(their_bytes)),
    ];
    if n <= 100_000 {
        lines.extend(compacted(n, their_bytes));
    }
    lines
}

/// After a change for one of ten people, and compacting.
fn compacted(n: u32, their_bytes: f64) -> Vec<Line> {
    let folder = registers::folder().join("space");
    let _ = fs::remove_dir_all(&folder);
    registers::copied(&registers::of(n), &folder);
    let mut desk = Desk::at(&folder);
    let ((), took) = millis(|| (0..n / 10).for_each(|_| desk.change_one()));
    let (compacted, compacting) = millis(|| desk.register.store().compact(&Quiet));
    let compacted = compacted.expect("the disk has room");
    desk.register.close().expect("it closes");
    let _ = fs::remove_dir_all(&folder);
    let each = |bytes: u64| bytes as f64 / f64::from(n);
    vec![
        Line::new(
            "a change for one of ten people, each durable by itself",
            n,
            took / 1e3,
            "s",
        ),
        Line::new(
            "disk for a volunteer: view after them",
            n,
            each(compacted.before),
            "B",
        ),
        Line::new(
            "disk for a volunteer: view compacted",
            n,
            each(compacted.after),
            "B",
        )
        .at_most(0.8 * their_bytes / f64::from(n))
        .beside("SQLite, row, index and FTS5", their_bytes / f64::from(n)),
        Line::new("compacting", n, compacting / 1e3, "s"),
    ]
}

/// What somebody is about to save.
struct Edited {
    id: VolunteerId,
    /// Another spelling, which nobody had before.
    word: String,
    /// The window names an action before it asks for it.
    action: ActionId,
}

/// An open register in which somebody edits people.
pub struct Desk {
    register: Register,
    ids: Vec<VolunteerId>,
    rng: Rng,
}

impl Desk {
    /// The register of `n` people.
    pub fn open(n: u32) -> Self {
        Self::at(&registers::of(n))
    }

    /// A register in a folder.
    pub fn at(folder: &Path) -> Self {
        let register = registers::open(folder);
        let today = app::ctx::day_of(now());
        app::volunteers::warm(&register, search::Sort::default(), today, &|| true)
            .expect("the people are readable");
        let ids = register
            .store()
            .columns()
            .query(&Query::default(), today)
            .ids();
        Self {
            register,
            ids,
            rng: Rng::new(),
        }
    }

    /// Somebody whose record is on the screen, and what is typed into it.
    fn next(&mut self) -> Edited {
        let id = self.ids[self.rng.usize(0..self.ids.len())];
        let shown = self.register.store().volunteer(id);
        assert!(shown.is_ok_and(|shown| shown.is_some()), "it can be read");
        Edited {
            id,
            word: (0..10).map(|_| self.rng.lowercase()).collect(),
            action: app::Ctx::fresh(now()).action,
        }
    }

    /// Changes somebody.
    pub fn change_one(&mut self) {
        let edit = self.next();
        self.change(&edit);
    }

    /// The person gets another spelling in Latin letters.
    fn change(&self, edit: &Edited) {
        let Edited { id, word, action } = edit;
        let id = *id;
        let ctx = Ctx {
            action: *action,
            operator: self.register.operator(),
            now: now(),
            act: Act::VolunteerEdited,
            undoes: None,
        };
        self.register
            .store()
            .write(ctx, |tx| {
                let record = tx.volunteer(id)?.unwrap_or_default();
                tx.append(Operation::Volunteer {
                    id,
                    edits: vec![Edit::Put {
                        value: VolunteerValue::Latin(Some(word.clone())),
                        base: record.bases(VolunteerField::Latin),
                    }],
                })
            })
            .expect("the disk has room for a change");
    }

    fn assert_found(&self, edit: &Edited) {
        let Edited { id, word, .. } = edit;
        let query = Query {
            text: word.clone(),
            ..Query::default()
        };
        let columns = self.register.store().columns();
        let found = columns.query(&query, app::ctx::day_of(now()));
        let page = found.page(0, 1);
        assert_eq!(
            page.first().map(|row| row.0),
            Some(*id),
            "«{word}» is found"
        );
    }

    /// The bytes that one change writes to the journal: the least of several, because the view
    /// writes in between, and the journal now and then makes room for more.
    fn journal_bytes_of_one(&mut self) -> usize {
        let each = (0..16).map(|_| {
            let before = written_bytes();
            self.change_one();
            written_bytes() - before
        });
        each.fold(f64::INFINITY, f64::min).max(1.0) as usize
    }
}

/// A file that grows by one barrier at a time.
struct Bare {
    path: PathBuf,
    file: fs::File,
    bytes: usize,
}

impl Bare {
    fn new(bytes: usize) -> Self {
        let path = registers::folder().join("bare");
        let mut file = fs::File::create(&path).expect("the target folder can be written");
        file.seek(SeekFrom::End(0)).expect("a file has an end");
        Self { path, file, bytes }
    }

    fn append(&mut self) {
        self.file
            .write_all(&vec![7; self.bytes])
            .and_then(|()| self.file.sync_data())
            .expect("the disk has room");
    }
}

impl Drop for Bare {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.path);
    }
}
