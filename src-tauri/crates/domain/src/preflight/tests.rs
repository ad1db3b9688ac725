use super::*;

const HOUR: i64 = 3_600_000;
const NOW: Timestamp = Timestamp(3_780_000_000_000);

/// A laptop on which everything was done.
fn ready() -> Known {
    let printer = "Badges".to_owned();
    let an_hour_ago = Some(NOW.0 - HOUR);
    Known {
        now: NOW,
        printer: PrinterFound::Answers(printer.clone()),
        paper: None,
        own_paper: BadgeSize::A6,
        tried: Tried {
            test_page: an_hour_ago,
            printer,
            paper: "a6".to_owned(),
            scanner: an_hour_ago,
            rehearsal: an_hour_ago,
        },
        last_record: Some(Timestamp(NOW.0 - HOUR)),
        free: Some(40 << 30),
        power: Power::Charger(Some(97)),
        backup: Some(BackupFound {
            made: Timestamp(NOW.0 - HOUR),
            opened: Timestamp(NOW.0 - HOUR),
            today: true,
            behind: false,
        }),
        has_layout: true,
        guests: 600,
        unprintable: 0,
        unprintable_names: String::new(),
        letters: "A7".to_owned(),
        others: 3,
    }
}

/// What is found of one thing on a laptop that differs so from one that is ready.
#[track_caller]
fn check(item: Item, change: impl FnOnce(&mut Known), standing: Standing, told: &str) {
    let mut known = ready();
    change(&mut known);
    let all = findings(&known);
    let found = all.iter().find(|finding| finding.item == item);
    let found = found.expect("everything is looked at");
    let is_told = (found.standing, found.told.id.as_str());
    assert_eq!(is_told, (standing, told), "{item:?}");
    let needs_doing = standing != Standing::Ready;
    assert!(
        !needs_doing || found.todo.is_some(),
        "{told} says what to do"
    );
}

#[test]
fn a_laptop_on_which_everything_was_done_is_ready_in_all_things() {
    let all = findings(&ready());
    assert_eq!(score(&all), (12, 12));
    let items: Vec<Item> = all.iter().map(|finding| finding.item).collect();
    assert!(items.is_sorted(), "in the order of the page");
}

#[test]
fn a_printer_has_to_answer() {
    use Standing::{Open, Trouble};
    let of = |found, standing, told| {
        check(Item::Printer, |known| known.printer = found, standing, told);
    };
    let name = || "Badges".to_owned();
    of(
        PrinterFound::NoSystem,
        Trouble,
        "preflight-printer-no-system",
    );
    of(PrinterFound::None, Trouble, "preflight-printer-none");
    of(
        PrinterFound::NotChosen,
        Open,
        "preflight-printer-not-chosen",
    );
    of(
        PrinterFound::Gone(name()),
        Trouble,
        "preflight-printer-gone",
    );
    of(
        PrinterFound::Stopped(name()),
        Trouble,
        "preflight-printer-stopped",
    );
}

#[test]
fn paper_and_test_page_are_those_of_the_event_and_of_the_printer() {
    use Standing::{Open, Ready, Trouble};
    check(
        Item::Paper,
        |known| known.paper = Some(BadgeSize::Label62),
        Trouble,
        "preflight-paper-other",
    );
    check(
        Item::Paper,
        |known| known.paper = Some(BadgeSize::A6),
        Ready,
        "preflight-paper-same",
    );
    let open = "preflight-test-page-open";
    check(
        Item::TestPage,
        |known| known.tried = Tried::default(),
        Open,
        open,
    );
    check(
        Item::TestPage,
        |known| known.tried.printer = "Other".to_owned(),
        Open,
        open,
    );
    check(
        Item::TestPage,
        |known| known.paper = Some(BadgeSize::Card),
        Open,
        open,
    );
    check(
        Item::TestPage,
        |known| known.tried.test_page = Some(NOW.0 - 25 * HOUR),
        Open,
        open,
    );
    check(
        Item::TestPage,
        |known| known.printer = PrinterFound::None,
        Open,
        "preflight-test-page-waits",
    );
}

#[test]
fn trials_hold_for_a_day_and_none_was_made_tomorrow() {
    for at in [None, Some(NOW.0 - 25 * HOUR), Some(NOW.0 + HOUR)] {
        check(
            Item::Scanner,
            |known| known.tried.scanner = at,
            Standing::Open,
            "preflight-scanner-open",
        );
        check(
            Item::Rehearsal,
            |known| known.tried.rehearsal = at,
            Standing::Open,
            "preflight-rehearsal-open",
        );
    }
}

#[test]
fn a_clock_behind_the_newest_record_is_wrong() {
    let last =
        |after: i64| move |known: &mut Known| known.last_record = Some(Timestamp(NOW.0 + after));
    check(
        Item::Clock,
        last(60_000),
        Standing::Ready,
        "preflight-clock-shows",
    );
    check(
        Item::Clock,
        last(HOUR),
        Standing::Trouble,
        "preflight-clock-behind",
    );
    check(
        Item::Clock,
        |known| known.last_record = None,
        Standing::Ready,
        "preflight-clock-shows",
    );
}

#[test]
fn room_and_power_carry_a_day_or_are_looked_at() {
    use Standing::{Open, Ready, Trouble, Unknown};
    let room = |free, standing, told| check(Item::Disk, |known| known.free = free, standing, told);
    room(Some(1 << 30), Ready, "preflight-disk-free");
    room(Some((1 << 30) - 1), Trouble, "preflight-disk-little");
    room(None, Unknown, "preflight-disk-unknown");
    let power =
        |power, standing, told| check(Item::Power, |known| known.power = power, standing, told);
    power(Power::Battery(79), Trouble, "preflight-power-battery");
    power(Power::Battery(80), Open, "preflight-power-battery");
    power(Power::Charger(None), Ready, "preflight-power-charger-only");
    power(Power::NoBattery, Ready, "preflight-power-no-battery");
    power(Power::Unknown, Unknown, "preflight-power-unknown");
}

#[test]
fn a_backup_is_of_today_and_was_opened() {
    use Standing::{Ready, Trouble};
    let at = |made: i64, opened: i64, today, behind| {
        move |known: &mut Known| {
            known.backup = Some(BackupFound {
                made: Timestamp(made),
                opened: Timestamp(opened),
                today,
                behind,
            });
        }
    };
    let yesterday = NOW.0 - 19 * HOUR;
    check(
        Item::Backup,
        |known| known.backup = None,
        Trouble,
        "preflight-backup-none",
    );
    check(
        Item::Backup,
        at(yesterday, NOW.0, false, false),
        Trouble,
        "preflight-backup-old",
    );
    check(
        Item::Backup,
        at(NOW.0, yesterday, true, false),
        Trouble,
        "preflight-backup-unopened",
    );
    check(
        Item::Backup,
        at(NOW.0, NOW.0, true, true),
        Ready,
        "preflight-backup-made",
    );
}

#[test]
fn badges_need_a_layout_and_names_that_can_be_printed() {
    use Standing::{Open, Ready, Trouble};
    check(
        Item::Layout,
        |known| known.has_layout = false,
        Ready,
        "preflight-layout-usual",
    );
    check(
        Item::Names,
        |known| known.guests = 0,
        Open,
        "preflight-names-nobody",
    );
    check(
        Item::Names,
        |known| known.unprintable = 1,
        Trouble,
        "preflight-names-some",
    );
    check(
        Item::Letters,
        |known| known.others = 0,
        Ready,
        "preflight-letters-alone",
    );
}
