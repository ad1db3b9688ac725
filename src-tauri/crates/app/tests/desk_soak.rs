//! Scanning for hours: scans, refusals, undos, walk-ins at a steady pace. In every run of the
//! tests some hundred of them; `cargo xtask soak desk` goes on for minutes, or for as long as
//! `--hours` says, and judges memory too.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use app::desk::{self, Answer, Book, CheckIn, GuestForm};
use app::volunteers::Form as Person;
use app::{Ctx, Register, undo};
use domain::checkin::{Outcome, door};
use domain::codes::SerialCode;
use domain::{ActionId, Direct, ListId, MarkSource, Timestamp, VolunteerId};
use store::Quiet;
use testkit::{BEGINNING, LUNCH, PASSWORD, TestRegister, a_forum, lunch};

/// Between two scans, when memory is judged: far quicker than people come.
const PACE: Duration = Duration::from_millis(50);
/// How much later each scan is by the clock of the event.
const LATER_MS: i64 = 3_000;
/// What a desk scans in an hour when people come without a break: one in three seconds.
const DESK_AN_HOUR: f64 = 1_200.0;
/// The most that memory may grow in an hour at a desk, once the caches are full: what is
/// known of 1,200 acts, in the book, the columns and the index of the journal.
const MOST_MIB_AN_HOUR: f64 = 4.0;
/// The same in a run of minutes, in which the cache of the store (32 MiB) is still filling.
const MOST_MIB_WHILE_FILLING: f64 = 12.0;
/// A run from which on the caches are full when memory begins to be looked at.
const LONG: Duration = Duration::from_secs(30 * 60);

/// How long to go on: `None` is the short run of every test.
fn told_to() -> Option<Duration> {
    std::env::var_os("BIRGE_SOAK")?;
    let hours = std::env::var("BIRGE_SOAK_HOURS").ok();
    let hours = hours.and_then(|hours| hours.parse::<f64>().ok());
    Some(hours.map_or(Duration::from_secs(180), |hours| {
        Duration::from_secs_f64(hours.max(0.0) * 3_600.0)
    }))
}

/// What was acknowledged.
#[derive(Debug, Default, PartialEq, Eq)]
struct Known {
    /// Passes that count or count nothing, but are not void; by guest.
    passes: HashMap<VolunteerId, usize>,
    refusals: HashMap<VolunteerId, usize>,
    /// Refused scans of which nobody knows whose they were.
    unknown: usize,
}

impl Known {
    fn of(book: &Book) -> Self {
        let mut known = Self {
            unknown: book.event.forum.refusals.len(),
            ..Self::default()
        };
        for entry in book.entries() {
            let passes = entry.part.card.passes.iter();
            let passes = passes.filter(|pass| pass.void.is_none()).count();
            let refusals = entry.part.card.refusals.iter();
            let refusals = refusals.filter(|one| one.void.is_none()).count();
            known.put(entry.person.id, passes, refusals);
        }
        known
    }

    fn put(&mut self, guest: VolunteerId, passes: usize, refusals: usize) {
        if passes > 0 {
            *self.passes.entry(guest).or_default() += passes;
        }
        if refusals > 0 {
            *self.refusals.entry(guest).or_default() += refusals;
        }
    }

    fn take_back(&mut self, guest: VolunteerId) {
        let passes = self.passes.entry(guest).or_default();
        *passes = passes.saturating_sub(1);
        self.passes.retain(|_, count| *count > 0);
    }
}

/// One desk that works.
struct Desk<'a> {
    register: &'a Register,
    book: Book,
    now: Timestamp,
    numbers: Vec<String>,
    known: Known,
    /// The last entry that can be undone, and of whom.
    last: Option<(ActionId, VolunteerId)>,
    rng: u64,
}

impl Desk<'_> {
    fn ctx(&self) -> Ctx {
        Ctx::fresh(self.now)
    }

    /// The next number below `most` of a fixed row.
    fn below(&mut self, most: usize) -> usize {
        self.rng ^= self.rng << 13;
        self.rng ^= self.rng >> 7;
        self.rng ^= self.rng << 17;
        usize::try_from(self.rng % most as u64).unwrap_or(0)
    }

    fn walk_in(&mut self) {
        let count = self.numbers.len();
        let form = GuestForm {
            person: Person {
                surname: Some(format!("Қонақ{count}")),
                given: Some("Әсел".to_owned()),
                ..Person::default()
            },
            category: "PT".parse().ok(),
            walk_in: true,
            ..GuestForm::default()
        };
        let guest = desk::save(self.register, &self.ctx(), &self.book, None, &form);
        let guest = guest.unwrap_or_else(|refused| panic!("{refused}")).value;
        self.book.follow(self.register).expect("readable");
        let number = desk::badge(self.register, &self.ctx(), &self.book, &[guest]);
        let number = number.expect("there are numbers").value.remove(0);
        self.book.follow(self.register).expect("readable");
        self.numbers.push(number);
    }

    /// Scans a badge at a list, as the window does.
    fn scan(&mut self, list: ListId, number: &str, direct: Direct) {
        let ctx = self.ctx();
        let read = desk::scan(self.register, &ctx, &self.book, list, number);
        match read.expect("it is read").value {
            Answer::Badge { guest, number, .. } => {
                let check_in = CheckIn {
                    list,
                    direct,
                    source: MarkSource::Scan,
                    at: ctx.now,
                    badge: Some(number),
                    overrule: false,
                };
                let done = desk::check_in(self.register, &ctx, &self.book, guest, &check_in);
                match done.expect("it is written").value {
                    Outcome::Entered { .. } | Outcome::Left => {
                        self.known.put(guest, 1, 0);
                        self.last = Some((ctx.action, guest));
                    }
                    Outcome::Denied(_) => self.known.put(guest, 0, 1),
                }
            }
            Answer::Refused { .. } => self.known.unknown += 1,
            Answer::Text => panic!("{number} is a number"),
        }
        self.book.follow(self.register).expect("readable");
    }

    fn step(&mut self, number: usize) {
        self.now = Timestamp(self.now.0 + LATER_MS);
        let which = self.below(self.numbers.len());
        let badge = self.numbers[which].clone();
        let entrance = door(self.book.event.id).id;
        match self.below(100) {
            0..60 => self.scan(entrance, &badge, Direct::In),
            60..75 => self.scan(entrance, &badge, Direct::Out),
            75..90 => self.scan(LUNCH, &badge, Direct::In),
            90..91 => {
                // The numbers of badges of another forum: some hundred strangers, no more.
                let stranger = u32::try_from(number % 9_000 + 1).unwrap_or(1);
                let letters = self.register.store().desk_letters();
                let code = SerialCode::new("CAMP", letters, stranger).expect("a number");
                self.scan(entrance, &code.scanned(), Direct::In);
            }
            91..99 => {
                if let Some((action, guest)) = self.last.take() {
                    undo::undo(self.register, &self.ctx(), action, &Quiet)
                        .expect("nothing is in the way");
                    self.known.take_back(guest);
                    self.book.follow(self.register).expect("readable");
                }
            }
            _ if number.is_multiple_of(4) => self.walk_in(),
            _ => {
                self.book.find("қон", 8);
                desk::board(&self.book, entrance, self.now).expect("the list is there");
            }
        }
    }
}

#[test]
fn a_desk_scans_for_hours_and_loses_nothing() {
    let long = told_to();
    let home = TestRegister::new();
    let register = home.open();
    let event = a_forum()
        .with(lunch())
        .add(register, &Ctx::fresh(BEGINNING));
    let mut desk = Desk {
        register,
        book: Book::open(register, event).expect("the owner may"),
        now: BEGINNING,
        numbers: Vec::new(),
        known: Known::default(),
        last: None,
        rng: 0x9e37_79b9_7f4a_7c15,
    };
    let steps = long.map(|long| long.as_secs_f64() / PACE.as_secs_f64());
    let guests = steps.map_or(12, |steps| (steps as usize / 20).clamp(200, 5_000));
    for _ in 0..guests {
        desk.walk_in();
    }
    let begun = Instant::now();
    let mut samples = Vec::new();
    let mut late = 0_u32;
    let mut done = 0;
    loop {
        let passed = begun.elapsed();
        if long.map_or(done >= 240, |long| passed >= long) {
            break;
        }
        desk.step(done);
        done += 1;
        if let Some(long) = long {
            if begun.elapsed() > passed + PACE {
                late += 1;
            }
            let next = PACE * u32::try_from(done).unwrap_or(u32::MAX);
            std::thread::sleep(next.saturating_sub(begun.elapsed()));
            // The first quarter fills what is kept on purpose: caches, columns, tables.
            if passed > long / 4 && samples.len() * 3 < passed.as_secs() as usize * 2 {
                samples.push((done as f64, resident_mib()));
            }
        }
    }
    let known = std::mem::take(&mut desk.known);
    assert_eq!(Known::of(&desk.book), known, "the book at the desk");
    let list = door(event).id;
    let board = desk::board(&desk.book, list, desk.now).expect("the list is there");

    // As the disk is now, without closing: a laptop that loses its power.
    let copy = tempfile::tempdir().expect("there is room");
    copied(&home.folder(), copy.path());
    let opened = Register::unlock(copy.path(), None, PASSWORD, desk.now, &Quiet);
    let (again, _) = opened.expect("it opens");
    let book = Book::open(&again, event).expect("the owner may");
    assert_eq!(Known::of(&book), known, "what was acknowledged is there");
    let board_again = desk::board(&book, list, desk.now).expect("the list is there");
    assert_eq!(board_again, board);

    let Some(long) = long else { return };
    let passes: usize = known.passes.values().sum();
    println!(
        "soak: desk, {:.2} h, {guests} guests: {done} acts, {passes} passes, 0 lost, {late} later than the pace",
        long.as_secs_f64() / 3_600.0
    );
    let slope = slope(&samples) * DESK_AN_HOUR;
    let last = samples.last().map_or(f64::NAN, |(_, mib)| *mib);
    println!(
        "soak: desk, memory: {slope:.2} MiB an hour at {DESK_AN_HOUR} scans an hour, {last:.0} MiB at the end"
    );
    // Where the system does not say how much memory is held, nothing is judged.
    let most = if long >= LONG {
        MOST_MIB_AN_HOUR
    } else {
        MOST_MIB_WHILE_FILLING
    };
    assert!(
        slope.is_nan() || slope <= most,
        "memory grows by {slope} MiB an hour"
    );
}

/// By how much the second grows with one more of the first: the least squares.
fn slope(samples: &[(f64, f64)]) -> f64 {
    let count = samples.len() as f64;
    let mean = |of: fn(&(f64, f64)) -> f64| samples.iter().map(of).sum::<f64>() / count;
    let (x, y) = (mean(|one| one.0), mean(|one| one.1));
    let over: f64 = samples.iter().map(|one| (one.0 - x) * (one.1 - y)).sum();
    let under: f64 = samples.iter().map(|one| (one.0 - x).powi(2)).sum();
    over / under
}

#[test]
fn the_slope_of_a_line_is_its_slope() {
    let line: Vec<(f64, f64)> = (0..10)
        .map(|x| (f64::from(x), 3.0 + 0.5 * f64::from(x)))
        .collect();
    assert!((slope(&line) - 0.5).abs() < 1e-9);
}

fn resident_mib() -> f64 {
    let text = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kib = line.and_then(|rest| rest.split_whitespace().next()?.parse::<f64>().ok());
    kib.map_or(f64::NAN, |kib| kib / 1_024.0)
}

fn copied(from: &std::path::Path, to: &std::path::Path) {
    std::fs::create_dir_all(to).expect("there is room");
    for entry in std::fs::read_dir(from).expect("the register is there") {
        let entry = entry.expect("the register is there");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copied(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).expect("there is room");
        }
    }
}
