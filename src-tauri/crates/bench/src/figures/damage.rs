//! What damage and a killed program do.

use std::{
    fs,
    ops::ControlFlow,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Duration,
};

use fastrand::Rng;
use store::{Quiet, Store, Unlock};

use super::durable::Desk;
use crate::{
    machine::millis,
    peers::SqliteOnDisk,
    registers::{self, PASSWORD, now},
    table::Line,
};

/// People of the register that is damaged.
const PEOPLE: u32 = 2_000;
/// Bits that are flipped, one in each trial.
const TRIALS: usize = 200;
/// How long the program writes before it is killed.
const WRITING: Duration = Duration::from_millis(1_500);

/// How a trial ended.
#[derive(Clone, Copy, Debug, Default)]
struct Ends {
    noticed: u32,
    wrong: u32,
}

/// Goal 17: one flipped bit in any file of a register, beside SQLite.
pub fn flips(n: u32) -> Vec<Line> {
    if n != 70_000 {
        return Vec::new();
    }
    let (whole, folder) = (
        registers::folder().join("flips"),
        registers::folder().join("flipped"),
    );
    let _ = fs::remove_dir_all(&whole);
    let register = registers::empty(&whole);
    register
        .fill_with_practice(&app::Ctx::fresh(now()), PEOPLE, 1, &Quiet)
        .expect("the disk has room");
    let sqlite = SqliteOnDisk::of(&register, PEOPLE);
    register.close().expect("it closes");
    let right = read(&whole)
        .ok()
        .flatten()
        .expect("a whole register is read");
    let mut rng = Rng::with_seed(17);
    let mut ours = Ends::default();
    for _ in 0..TRIALS {
        let _ = fs::remove_dir_all(&folder);
        registers::copied(&whole, &folder);
        flip(&files(&folder), &mut rng);
        match read(&folder) {
            Ok(Some(people)) if people == right => {}
            Ok(Some(_)) => ours.wrong += 1,
            Ok(None) | Err(()) => ours.noticed += 1,
        }
    }
    let mut theirs = Ends::default();
    let copy = registers::folder().join("flipped.db");
    let right = SqliteOnDisk::read(sqlite.path());
    for _ in 0..TRIALS {
        fs::copy(sqlite.path(), &copy).expect("the disk has room");
        flip(std::slice::from_ref(&copy), &mut rng);
        match SqliteOnDisk::read(&copy) {
            Ok(people) if right.as_ref().is_ok_and(|right| *right == people) => {}
            Ok(_) => theirs.wrong += 1,
            Err(_) => theirs.noticed += 1,
        }
    }
    for path in [&whole, &folder] {
        let _ = fs::remove_dir_all(path);
    }
    let _ = fs::remove_file(copy);
    vec![
        Line::new(
            "one bit flipped, 200 times: silently wrong",
            PEOPLE,
            f64::from(ours.wrong),
            "",
        )
        .at_most(0.0)
        .beside("SQLite", f64::from(theirs.wrong)),
        Line::new(
            "… told, or put right from another file",
            PEOPLE,
            f64::from(ours.noticed),
            "",
        )
        .beside("SQLite, told", f64::from(theirs.noticed)),
    ]
}

/// Everybody with their state; `None` if opening told of damage, an error if it refused.
fn read(folder: &Path) -> Result<Option<Vec<String>>, ()> {
    let opened = Store::open(folder, Unlock::password(PASSWORD), now(), &Quiet);
    let (store, report) = opened.map_err(|_| ())?;
    // That the folder is a copy is told as well, and is no damage.
    let told = report.rebuilt.is_some() || !report.lost.is_empty() || report.healed;
    let mut people = Vec::new();
    let walked = store.each_volunteer(&mut |person| {
        let name = person.name.full();
        let iin = person.iin.as_ref().map(domain::Iin::digits);
        let phones: Vec<&str> = person.phones.iter().map(|phone| phone.e164()).collect();
        people.push(format!(
            "{} {name} {iin:?} {phones:?} {:?}",
            person.id, person.notes
        ));
        ControlFlow::Continue(())
    });
    let whole = store.check(&Quiet).is_ok_and(|report| report.ok);
    let _ = store.close();
    walked.map_err(|_| ())?;
    Ok((!told && whole).then_some(people))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Flips one bit, each byte of all files as likely as any other.
fn flip(files: &[PathBuf], rng: &mut Rng) {
    let size = |path: &PathBuf| fs::metadata(path).map_or(0, |about| about.len());
    let total: u64 = files.iter().map(size).sum();
    let mut at = rng.u64(0..total.max(1));
    for path in files {
        let len = size(path);
        if at < len {
            let mut bytes = fs::read(path).expect("a file of ours is read");
            bytes[at as usize] ^= 1 << rng.u32(0..8);
            fs::write(path, bytes).expect("a file of ours is written");
            return;
        }
        at -= len;
    }
}

/// Opening after the program was killed while it wrote.
pub fn killed(n: u32) -> Vec<Line> {
    let folder = writing_folder();
    let _ = fs::remove_dir_all(&folder);
    registers::copied(&registers::of(n), &folder);
    let own = std::env::current_exe().expect("a running program knows where it lies");
    let mut opened = Vec::new();
    for _ in 0..3 {
        let child = Command::new(&own)
            .args(["writing", "--here", "--n", &n.to_string()])
            .stdout(Stdio::null())
            .spawn();
        let Ok(mut child) = child else {
            return Vec::new();
        };
        std::thread::sleep(WRITING);
        let _ = child.kill();
        let _ = child.wait();
        let (register, took) = millis(|| registers::open(&folder));
        assert_eq!(
            register.store().columns().len(),
            n as usize,
            "everybody is there"
        );
        register.close().expect("it closes");
        opened.push(took);
    }
    let _ = fs::remove_dir_all(&folder);
    opened.sort_by(f64::total_cmp);
    let line = Line::new(
        "opening after a kill while writing, middle of 3",
        n,
        opened[1],
        "ms",
    );
    vec![if n <= 100_000 {
        line.at_most(1_000.0)
    } else {
        line
    }]
}

/// Writes until it is killed; called by [`killed`].
pub fn writing(_: u32) -> Vec<Line> {
    let mut desk = Desk::at(&writing_folder());
    loop {
        desk.change_one();
    }
}

fn writing_folder() -> PathBuf {
    registers::folder().join("killed")
}
