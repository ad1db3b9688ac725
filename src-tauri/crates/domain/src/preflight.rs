//! The evening before: whether this laptop is ready for the desk of an event.
//!
//! What the machine says and what a person tried comes in as values; what comes out is one
//! finding for each thing that stopped a desk at a real forum, with what to do about it. A
//! trial holds for a day, and only with the printer and the paper that it was made with.
//!
//! Deliberately absent: asking the machine. A clock that runs ahead of all others cannot be
//! told from one laptop, so the person compares it.
//!
//! Source: FEATURES 64–83, 134; DOMAIN 7.1 ("the day").

use messages::Message;
use serde::{Deserialize, Serialize};

use crate::{BadgeSize, Timestamp};

/// How long a trial holds, in milliseconds: from the evening to the end of the next day's registration.
pub const HOLDS_MS: i64 = 24 * 3_600_000;
/// How far a clock may be behind the newest record: two laptops are never quite alike.
const BEHIND_MS: i64 = 2 * 60_000;
/// Bytes that have to be free. Our own number: a forum of 5,000 guests and 100,000 marks
/// takes about 150 MB, and its backups as much again.
const ROOM: u64 = 1 << 30;
/// Percent of a battery that carry a laptop through the first hours of registration.
const CHARGED: u8 = 80;

/// What is looked at, in the order of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Item {
    /// The printer is chosen and answers.
    Printer,
    /// The paper of the laptop is that of the event's badges.
    Paper,
    /// A test page was printed and measured.
    TestPage,
    /// A scanner was tried.
    Scanner,
    /// A badge of the event was scanned as practice.
    Rehearsal,
    /// The clock.
    Clock,
    /// Free room on the disk.
    Disk,
    /// Battery and charger.
    Power,
    /// A backup of today.
    Backup,
    /// The layout of the badges.
    Layout,
    /// Names that can be printed.
    Names,
    /// The letters of the laptop in numbers.
    Letters,
}

/// How something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Nothing to do.
    Ready,
    /// Somebody has to try it or look at it.
    Open,
    /// Something has to be put right.
    Trouble,
    /// The machine does not tell; a person looks.
    Unknown,
}

/// What was found about one thing.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// What.
    pub item: Item,
    /// How it stands.
    pub standing: Standing,
    /// What was found, one sentence.
    pub told: Message,
    /// What to do, one sentence.
    pub todo: Option<Message>,
}

impl Finding {
    const fn ready(item: Item, told: Message) -> Self {
        Self {
            item,
            standing: Standing::Ready,
            told,
            todo: None,
        }
    }

    const fn not(item: Item, standing: Standing, told: Message, todo: Message) -> Self {
        Self {
            item,
            standing,
            told,
            todo: Some(todo),
        }
    }
}

/// The printer of the laptop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PrinterFound {
    /// The system does not print.
    NoSystem,
    /// The system knows no printer.
    None,
    /// There are some, and none is chosen.
    NotChosen,
    /// The one that was chosen is gone.
    Gone(String),
    /// It takes work and does none.
    Stopped(String),
    /// It answers.
    Answers(String),
}

/// Where the power comes from. Percent are of the battery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Power {
    /// From a charger.
    Charger(Option<u8>),
    /// From the battery.
    Battery(u8),
    /// There is no battery.
    NoBattery,
    /// The system does not tell.
    Unknown,
}

/// The newest backup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BackupFound {
    /// When it was made.
    pub made: Timestamp,
    /// When it was opened and counted last.
    pub opened: Timestamp,
    /// It was made today, by the day of Kazakhstan.
    pub today: bool,
    /// Something was written since.
    pub behind: bool,
}

/// What a person tried on this laptop for one event.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Tried {
    /// When a test page was found to be of the right size.
    pub test_page: Option<i64>,
    /// The printer that it came from.
    pub printer: String,
    /// The code of the paper that it was printed on.
    pub paper: String,
    /// When a scanner read a number well.
    pub scanner: Option<i64>,
    /// When a badge of the event was scanned as practice.
    pub rehearsal: Option<i64>,
}

/// Everything that is known of a laptop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// The clock of the laptop.
    pub now: Timestamp,
    /// The printer.
    pub printer: PrinterFound,
    /// The paper that is chosen on the laptop, if another one than that of the event.
    pub paper: Option<BadgeSize>,
    /// The paper of the event's badges.
    pub own_paper: BadgeSize,
    /// What was tried.
    pub tried: Tried,
    /// When the newest record of the register was written.
    pub last_record: Option<Timestamp>,
    /// Bytes that are free on its disk.
    pub free: Option<u64>,
    /// Battery and charger.
    pub power: Power,
    /// The newest backup.
    pub backup: Option<BackupFound>,
    /// Somebody has changed what the badges look like.
    pub has_layout: bool,
    /// The guests of the event.
    pub guests: usize,
    /// How many of them have names that cannot be printed.
    pub unprintable: usize,
    /// Some of those, for a sentence.
    pub unprintable_names: String,
    /// The letters of the laptop.
    pub letters: String,
    /// How many other laptops the register knows.
    pub others: usize,
}

/// Says how everything stands, in the order of [`Item`].
pub fn findings(known: &Known) -> Vec<Finding> {
    vec![
        printer(&known.printer),
        paper(known.paper, known.own_paper),
        test_page(known),
        scanner(known),
        rehearsal(known),
        clock(known.now, known.last_record),
        disk(known.free),
        power(known.power),
        backup(known),
        layout(known),
        names(known),
        letters(&known.letters, known.others),
    ]
}

/// How many are ready, and of how many.
pub fn score(findings: &[Finding]) -> (usize, usize) {
    let ready = findings
        .iter()
        .filter(|finding| finding.standing == Standing::Ready);
    (ready.count(), findings.len())
}

fn printer(found: &PrinterFound) -> Finding {
    let not = |standing, told, todo| Finding::not(Item::Printer, standing, told, todo);
    match found {
        PrinterFound::NoSystem => not(
            Standing::Trouble,
            messages::preflight_printer_no_system(),
            messages::preflight_printer_no_system_todo(),
        ),
        PrinterFound::None => not(
            Standing::Trouble,
            messages::preflight_printer_none(),
            messages::preflight_printer_none_todo(),
        ),
        PrinterFound::NotChosen => not(
            Standing::Open,
            messages::preflight_printer_not_chosen(),
            messages::preflight_printer_not_chosen_todo(),
        ),
        PrinterFound::Gone(name) => not(
            Standing::Trouble,
            messages::preflight_printer_gone(name.as_str()),
            messages::preflight_printer_gone_todo(),
        ),
        PrinterFound::Stopped(name) => not(
            Standing::Trouble,
            messages::preflight_printer_stopped(name.as_str()),
            messages::preflight_printer_stopped_todo(),
        ),
        PrinterFound::Answers(name) => Finding::ready(
            Item::Printer,
            messages::preflight_printer_answers(name.as_str()),
        ),
    }
}

fn paper(chosen: Option<BadgeSize>, own: BadgeSize) -> Finding {
    let said = |size: BadgeSize| {
        let (width, height) = size.page_mm();
        format!("{width} × {height}")
    };
    match chosen.filter(|size| *size != own) {
        None => Finding::ready(Item::Paper, messages::preflight_paper_same(said(own))),
        Some(chosen) => Finding::not(
            Item::Paper,
            Standing::Trouble,
            messages::preflight_paper_other(said(chosen), said(own)),
            messages::preflight_paper_other_todo(),
        ),
    }
}

/// A trial that still holds: neither too old nor in the future.
fn holds(at: Option<i64>, now: Timestamp) -> Option<Timestamp> {
    at.filter(|at| (0..=HOLDS_MS).contains(&(now.0 - at)))
        .map(Timestamp)
}

fn test_page(known: &Known) -> Finding {
    let PrinterFound::Answers(printer) = &known.printer else {
        return Finding::not(
            Item::TestPage,
            Standing::Open,
            messages::preflight_test_page_waits(),
            messages::preflight_test_page_waits_todo(),
        );
    };
    let tried = &known.tried;
    let paper = known.paper.unwrap_or(known.own_paper).code();
    let is_same = tried.printer == *printer && tried.paper == paper;
    match holds(tried.test_page, known.now).filter(|_| is_same) {
        Some(at) => Finding::ready(Item::TestPage, messages::preflight_test_page_done(at)),
        None => Finding::not(
            Item::TestPage,
            Standing::Open,
            messages::preflight_test_page_open(),
            messages::preflight_test_page_todo(),
        ),
    }
}

fn scanner(known: &Known) -> Finding {
    match holds(known.tried.scanner, known.now) {
        Some(at) => Finding::ready(Item::Scanner, messages::preflight_scanner_done(at)),
        None => Finding::not(
            Item::Scanner,
            Standing::Open,
            messages::preflight_scanner_open(),
            messages::preflight_scanner_todo(),
        ),
    }
}

fn rehearsal(known: &Known) -> Finding {
    match holds(known.tried.rehearsal, known.now) {
        Some(at) => Finding::ready(Item::Rehearsal, messages::preflight_rehearsal_done(at)),
        None => Finding::not(
            Item::Rehearsal,
            Standing::Open,
            messages::preflight_rehearsal_open(),
            messages::preflight_rehearsal_todo(),
        ),
    }
}

fn clock(now: Timestamp, last: Option<Timestamp>) -> Finding {
    match last.filter(|last| last.0 - now.0 > BEHIND_MS) {
        Some(last) => Finding::not(
            Item::Clock,
            Standing::Trouble,
            messages::preflight_clock_behind(last, now),
            messages::preflight_clock_behind_todo(),
        ),
        None => Finding {
            item: Item::Clock,
            standing: Standing::Ready,
            told: messages::preflight_clock_shows(now),
            todo: Some(messages::preflight_clock_shows_todo()),
        },
    }
}

fn disk(free: Option<u64>) -> Finding {
    let megabytes = |bytes: u64| bytes >> 20;
    match free {
        Some(free) if free >= ROOM => {
            Finding::ready(Item::Disk, messages::preflight_disk_free(free >> 30))
        }
        Some(free) => Finding::not(
            Item::Disk,
            Standing::Trouble,
            messages::preflight_disk_little(megabytes(free)),
            messages::preflight_disk_little_todo(),
        ),
        None => Finding::not(
            Item::Disk,
            Standing::Unknown,
            messages::preflight_disk_unknown(),
            messages::preflight_disk_unknown_todo(),
        ),
    }
}

fn power(power: Power) -> Finding {
    let not = |standing, told, todo| Finding::not(Item::Power, standing, told, todo);
    match power {
        Power::Charger(Some(percent)) => {
            Finding::ready(Item::Power, messages::preflight_power_charger(percent))
        }
        Power::Charger(None) => {
            Finding::ready(Item::Power, messages::preflight_power_charger_only())
        }
        Power::NoBattery => Finding::ready(Item::Power, messages::preflight_power_no_battery()),
        Power::Battery(percent) if percent >= CHARGED => not(
            Standing::Open,
            messages::preflight_power_battery(percent),
            messages::preflight_power_charged_todo(),
        ),
        Power::Battery(percent) => not(
            Standing::Trouble,
            messages::preflight_power_battery(percent),
            messages::preflight_power_todo(),
        ),
        Power::Unknown => not(
            Standing::Unknown,
            messages::preflight_power_unknown(),
            messages::preflight_power_unknown_todo(),
        ),
    }
}

fn backup(known: &Known) -> Finding {
    let not = |told, todo| Finding::not(Item::Backup, Standing::Trouble, told, todo);
    let todo = messages::preflight_backup_todo;
    match known.backup {
        None => not(messages::preflight_backup_none(), todo()),
        Some(found) if !found.today => not(messages::preflight_backup_old(found.made), todo()),
        Some(found) if found.opened.0 < found.made.0 => {
            not(messages::preflight_backup_unopened(found.made), todo())
        }
        Some(found) if found.behind => Finding {
            todo: Some(messages::preflight_backup_behind_todo()),
            ..Finding::ready(Item::Backup, messages::preflight_backup_made(found.made))
        },
        Some(found) => Finding::ready(Item::Backup, messages::preflight_backup_made(found.made)),
    }
}

fn layout(known: &Known) -> Finding {
    if known.has_layout {
        return Finding::ready(Item::Layout, messages::preflight_layout_saved());
    }
    // The usual one is as good as any, once somebody has looked at it.
    Finding {
        todo: Some(messages::preflight_layout_todo()),
        ..Finding::ready(Item::Layout, messages::preflight_layout_usual())
    }
}

fn names(known: &Known) -> Finding {
    let not = |standing, told, todo| Finding::not(Item::Names, standing, told, todo);
    match (known.guests, known.unprintable) {
        (0, _) => not(
            Standing::Open,
            messages::preflight_names_nobody(),
            messages::preflight_names_nobody_todo(),
        ),
        (guests, 0) => Finding::ready(Item::Names, messages::preflight_names_all(guests)),
        (_, _) => not(
            Standing::Trouble,
            messages::preflight_names_some(known.unprintable_names.as_str()),
            messages::preflight_names_todo(),
        ),
    }
}

fn letters(own: &str, others: usize) -> Finding {
    if others == 0 {
        return Finding {
            todo: Some(messages::preflight_letters_todo()),
            ..Finding::ready(Item::Letters, messages::preflight_letters_alone(own))
        };
    }
    Finding::ready(Item::Letters, messages::preflight_letters_own(own, others))
}

#[cfg(test)]
mod tests;
