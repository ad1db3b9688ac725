//! Lists that somebody has begun to put right: what was said to them outlives a lock, a power
//! cut and the file, and nobody else meets them.

use std::fs;
use std::path::{Path, PathBuf};

use app::erasure::{self, Ending};
use app::import::{self, Encoding, Field, Fix, ListKind, MOST_KEPT, ProblemCode, TableAt};
use app::intake::{
    self, Begun, BegunList, IntakeRefused, KeepRefused, MOST_BEGUN, Mode, Opened, Settle,
    WorkProblem, WorkSettle, kept_until,
};
use app::{Ctx, Register, operators};
use domain::{ActionId, ErasureGround, ErasureKind, Grade, Role, Timestamp};
use messages::ToMessage;
use store::Quiet;
use testkit::{PASSWORD, TestRegister, a_forum, a_volunteer};

use crate::lists::sample;

const THEIRS: &str = "екінші адамның құпиясөзі";
/// Names that stand in this list and nowhere else.
const LIST: &str = "ФИО;Телефон;Область\n\
Сейітқұлова Ҕүлжан;87000000101;Алматы\nСейітқұлов Ҕабит;8700;Алматы\n";

fn list(number: u8) -> ActionId {
    ActionId::from_bytes([number; 16])
}

#[track_caller]
fn opened(register: &TestRegister, list: import::List) -> Opened {
    intake::open(register.open(), &register.ctx(), list, None, &Quiet)
        .unwrap_or_else(|refused| panic!("{refused}"))
}

fn pasted(register: &TestRegister) -> Opened {
    opened(register, import::paste(LIST.to_owned()).expect("a table"))
}

#[track_caller]
fn say(register: &TestRegister, opened: &mut Opened, said: Settle) {
    let Opened::People(plan) = opened else {
        panic!("a list of work");
    };
    plan.settle(register.open(), &register.ctx(), said, &Quiet)
        .unwrap_or_else(|refused| panic!("{refused}"));
}

#[track_caller]
fn say_of_work(register: &TestRegister, opened: &mut Opened, said: WorkSettle) {
    let Opened::Work(plan) = opened else {
        panic!("a list of people");
    };
    plan.settle(register.open(), &register.ctx(), said, &Quiet)
        .unwrap_or_else(|refused| panic!("{refused}"));
}

#[track_caller]
fn keep(register: &TestRegister, number: u8, opened: &Opened) -> Timestamp {
    let now = register.ctx().now;
    intake::keep(register.open(), list(number), &Begun::of(opened, now))
        .unwrap_or_else(|refused| panic!("{refused}"));
    now
}

#[track_caller]
fn begun(register: &Register, now: Timestamp) -> Vec<BegunList> {
    intake::begun(register, now).unwrap_or_else(|refused| panic!("{refused}"))
}

fn go_on(register: &Register, number: u8, now: Timestamp) -> Result<Opened, IntakeRefused> {
    intake::go_on(register, &Ctx::fresh(now), list(number), &Quiet)
}

/// Everything that a list is by what was said to it, and by what comes of its rows.
fn state(opened: &Opened) -> String {
    let options = opened.options();
    let said = format!(
        "{:?} {:?} {:?} {:?} {:?} {:?}",
        opened.kind(),
        options.columns,
        options.tables,
        options.answers,
        options.kind,
        options.guests,
    );
    let list = opened.list();
    let read = format!("{} {:?} {:?}", list.file, list.format, list.chosen());
    match opened {
        Opened::People(plan) => format!(
            "{said} {read} {:?} {:?} {:?} {} {:?} {:?}",
            plan.summary(),
            plan.judged().counts(),
            plan.sender(),
            plan.is_least(),
            plan.chosen(),
            plan.brake(),
        ),
        Opened::Work(plan) => format!(
            "{said} {read} {:?} {:?} {:?} {:?}",
            plan.summary(),
            plan.counts(),
            plan.sender(),
            plan.grade(),
        ),
    }
}

/// Keeps the list, locks, unlocks and goes on: it is what it was.
#[track_caller]
fn goes_on_as_it_was(register: &mut TestRegister, before: &Opened, answers: u32) -> Opened {
    let now = keep(register, 1, before);
    register.unlock();
    let found = begun(register.open(), now);
    assert_eq!(found.len(), 1, "{found:?}");
    let about = found[0].about.as_ref().expect("readable");
    assert_eq!(about.file, before.list().file);
    assert_eq!((found[0].list, found[0].at), (list(1), now));
    assert_eq!(about.answers, answers);
    let after = go_on(register.open(), 1, now).unwrap_or_else(|refused| panic!("{refused}"));
    assert_eq!(state(&after), state(before));
    after
}

/// A copy of a sample that can be taken away.
fn copied(register: &TestRegister, name: &str) -> PathBuf {
    let file = register.beside(name);
    fs::copy(sample(name), &file).expect("copied");
    file
}

#[test]
fn all_that_was_said_to_a_list_of_people_is_there_after_a_lock_and_without_its_file() {
    let mut register = TestRegister::new();
    let file = copied(&register, "akimat_ru.xlsx");
    let mut begun = opened(&register, import::read(&file).expect("a table"));
    let Opened::People(plan) = &begun else {
        panic!("people");
    };
    let rows = plan.judged();
    let padded = (0..rows.len()).find(|row| rows.problems(*row).has(ProblemCode::IinPadded));
    let padded = padded.expect("the sample has one");
    let columns = rows.plans()[0].layout.as_ref().expect("it is used");
    let mut columns: Vec<_> = columns
        .columns
        .iter()
        .map(|column| (0, column.index, column.field))
        .collect();
    columns.last_mut().expect("there are columns").2 = Field::Note;
    for said in [
        Settle::Columns(columns),
        Settle::Kind(ProblemCode::IinPadded, Some(Fix::Without)),
        Settle::Row(padded, ProblemCode::IinPadded, Some(Fix::Accept)),
        Settle::Word(
            Field::Region,
            "Қалашық".to_owned(),
            Some("KZ-71".to_owned()),
        ),
        Settle::Cell(3, 1, Some("Ҕабит".to_owned())),
        Settle::Sender("акимат".to_owned()),
        Settle::Least(true),
    ] {
        say(&register, &mut begun, said);
    }
    if let Opened::People(plan) = &mut begun {
        plan.choose(Mode::Fill);
    }
    fs::remove_file(&file).expect("it goes with its stick");
    // A kind, a row, a word, a cell, the mode and what is left out.
    let mut after = goes_on_as_it_was(&mut register, &begun, 6);
    // What was answered can be taken back, and the rest can be taken in.
    let back = Settle::Row(padded, ProblemCode::IinPadded, None);
    say(&register, &mut after, back);
    let Opened::People(plan) = &after else {
        panic!("people");
    };
    let taken = intake::take(register.open(), &register.ctx(), plan, &Quiet);
    assert_eq!(taken.expect("it goes in").value.written, plan.summary().new);
}

#[test]
fn letters_and_the_place_of_a_table_are_those_that_were_chosen() {
    let mut register = TestRegister::new();
    let file = copied(&register, "old_windows1251.csv");
    let mut begun = opened(&register, import::read(&file).expect("a table"));
    let other = Settle::Encoding(Some(Encoding::Kz1048));
    say(&register, &mut begun, other);
    say(
        &register,
        &mut begun,
        Settle::Table(0, Some(TableAt::Header(1))),
    );
    fs::remove_file(&file).expect("it goes with its stick");
    let mut after = goes_on_as_it_was(&mut register, &begun, 1);
    assert_eq!(after.list().chosen(), Some(Encoding::Kz1048));
    // It is read once more with other letters, though its file is gone.
    let again = Settle::Encoding(Some(Encoding::Windows1251));
    say(&register, &mut after, again);
    goes_on_as_it_was(&mut register, &after, 0);
}

#[test]
fn a_pasted_table_is_kept_like_a_file() {
    let mut register = TestRegister::new();
    let mut begun = pasted(&register);
    let without = Settle::Kind(ProblemCode::PhoneInvalid, Some(Fix::Without));
    say(&register, &mut begun, without);
    goes_on_as_it_was(&mut register, &begun, 1);
}

#[test]
fn a_list_of_guests_is_one_of_the_same_event_again() {
    let mut register = TestRegister::new();
    let event = a_forum().announce(register.open(), &register.ctx());
    let read = import::read(&sample("delegations_en.xlsx")).expect("a table");
    let ctx = register.ctx();
    let begun = intake::open_guests(register.open(), &ctx, read, event, Vec::new(), &Quiet);
    let begun = begun.unwrap_or_else(|refused| panic!("{refused}"));
    let after = goes_on_as_it_was(&mut register, &begun, 0);
    assert_eq!(after.kind(), ListKind::Guests);
}

#[test]
fn all_that_was_said_to_a_list_of_hours_is_there_after_a_lock() {
    let mut register = TestRegister::new();
    let read = import::read(&sample("hours_2025.xlsx")).expect("a table");
    let somebody = a_volunteer().named("Айгерим").add(&register);
    let mut begun = opened(&register, read);
    for said in [
        WorkSettle::Kind(WorkProblem::PersonUnknown, Some(Fix::Accept)),
        WorkSettle::Row(0, WorkProblem::PersonUnknown, Some(Fix::LeaveOut)),
        WorkSettle::Who(1, Some(somebody)),
        WorkSettle::Cell(2, 1, Some("2025-05-04".to_owned())),
        WorkSettle::Grade(Grade::Paper),
        WorkSettle::Sender("мектеп".to_owned()),
    ] {
        say_of_work(&register, &mut begun, said);
    }
    goes_on_as_it_was(&mut register, &begun, 4);
}

#[test]
fn the_mode_stands_only_while_the_brake_asks_the_same() {
    let mut register = TestRegister::new();
    let mut begun = pasted(&register);
    let without = Settle::Kind(ProblemCode::PhoneInvalid, Some(Fix::Without));
    say(&register, &mut begun, without);
    if let Opened::People(plan) = &mut begun {
        plan.choose(Mode::Update);
    }
    let now = keep(&register, 1, &begun);
    // Somebody else takes the same list in meanwhile, so all of it is known.
    if let Opened::People(plan) = &begun {
        intake::take(register.open(), &register.ctx(), plan, &Quiet).expect("it goes in");
    }
    register.unlock();
    let after = go_on(register.open(), 1, now).unwrap_or_else(|refused| panic!("{refused}"));
    let Opened::People(plan) = after else {
        panic!("people");
    };
    assert!(plan.brake().is_some(), "everybody is known");
    assert_eq!(plan.mode(), None, "nothing is chosen for the person");
    assert!(
        plan.seen().is_some(),
        "and it is told that the file came before"
    );
}

#[test]
fn a_program_that_is_killed_keeps_every_answer() {
    let register = TestRegister::new();
    let mut begun_list = pasted(&register);
    let without = Settle::Kind(ProblemCode::PhoneInvalid, Some(Fix::Without));
    say(&register, &mut begun_list, without);
    let now = keep(&register, 1, &begun_list);
    // The folder as it lies while the program runs; half of the next answer is on its way.
    let left = register.beside("left");
    copy(&register.folder(), &left);
    let said = files(&left).into_iter().find(|path| ends(path, "said"));
    let mut half = said.expect("it is kept").into_os_string();
    half.push(".new");
    fs::write(&half, b"half").expect("writable");
    let (again, _) = Register::unlock(&left, None, PASSWORD, now, &Quiet).expect("it opens");
    assert_eq!(begun(&again, now).len(), 1);
    let after = go_on(&again, 1, now).unwrap_or_else(|refused| panic!("{refused}"));
    assert_eq!(state(&after), state(&begun_list));
    assert!(!Path::new(&half).exists(), "half an answer is swept");
}

#[test]
fn what_was_kept_and_is_damaged_is_told_in_words_and_can_be_dropped() {
    let register = TestRegister::new();
    let now = keep(&register, 1, &pasted(&register));
    for ending in ["list", "said"] {
        let mut kept = files(&register.folder()).into_iter();
        let path = kept.find(|path| ends(path, ending));
        let path = path.expect("it is kept");
        let whole = fs::read(&path).expect("readable");
        for damage in [&whole[..0], &whole[..whole.len() / 2], b"another file"] {
            fs::write(&path, damage).expect("writable");
            let refused = go_on(register.open(), 1, now).expect_err("damaged");
            assert_eq!(refused.told().1.id, "import-error-begun-damaged");
        }
    }
    let found = begun(register.open(), now);
    assert_eq!((found.len(), found[0].about.clone()), (1, None));
    for _ in 0..2 {
        intake::forget(register.open(), list(1)).expect("writable");
    }
    assert!(begun(register.open(), now).is_empty());
    let gone = go_on(register.open(), 1, now).expect_err("dropped");
    assert_eq!(gone.told().1.id, "import-error-begun-missing");
}

#[test]
fn nobody_meets_the_list_of_somebody_else() {
    let register = TestRegister::new();
    let now = keep(&register, 1, &pasted(&register));
    let other = |role, name: &str| {
        let id = operators::add(register.open(), &register.ctx(), name, role, THEIRS);
        let id = id.expect("the owner may").value;
        let theirs = register.open().switch(id, THEIRS, register.ctx().now);
        theirs.expect("they sign in")
    };
    let coordinator = other(Role::Coordinator, "Данияр");
    assert!(begun(&coordinator, now).is_empty());
    assert!(matches!(
        go_on(&coordinator, 1, now),
        Err(IntakeRefused::BegunMissing)
    ));
    intake::forget(&coordinator, list(1)).expect("there is none of theirs");
    assert_eq!(begun(register.open(), now).len(), 1, "it stays the owner's");
    // Under the same id both have their own.
    let theirs = Begun::of(&pasted(&register), now);
    intake::keep(&coordinator, list(1), &theirs).expect("a coordinator may");
    intake::forget(register.open(), list(1)).expect("writable");
    assert_eq!(begun(&coordinator, now).len(), 1);
    let viewer = other(Role::Viewer, "Анна");
    assert!(matches!(
        intake::begun(&viewer, now),
        Err(IntakeRefused::NotAllowed(_))
    ));
    assert!(matches!(
        intake::keep(&viewer, list(1), &theirs),
        Err(KeepRefused::NotAllowed(_))
    ));
}

#[test]
fn a_list_that_is_too_large_and_one_too_many_are_not_kept_and_that_is_said() {
    let register = TestRegister::new();
    let told = |refused: KeepRefused| refused.told().1.id;
    let mut large = LIST.to_owned();
    large.push_str(&"\n".repeat(MOST_KEPT));
    let large = opened(&register, import::paste(large).expect("a table"));
    let begun_large = Begun::of(&large, register.ctx().now);
    let refused = intake::keep(register.open(), list(1), &begun_large);
    let refused = told(refused.expect_err("too large"));
    assert_eq!(refused, "import-keep-error-too-large");
    assert!(begun(register.open(), register.ctx().now).is_empty());

    let small = pasted(&register);
    for number in 0..MOST_BEGUN {
        keep(&register, u8::try_from(number).expect("few"), &small);
    }
    let more = Begun::of(&small, register.ctx().now);
    let refused = intake::keep(register.open(), list(99), &more);
    let refused = told(refused.expect_err("too many"));
    assert_eq!(refused, "import-keep-error-too-many");
    // One that is kept already goes on being kept, and a place that is free is taken.
    keep(&register, 0, &small);
    intake::forget(register.open(), list(3)).expect("writable");
    keep(&register, 99, &small);
}

#[test]
fn a_list_goes_when_its_time_is_over_also_where_its_operator_never_comes_back() {
    let mut register = TestRegister::new();
    let at = keep(&register, 1, &pasted(&register));
    assert_eq!(kept_until(at).0 - at.0, 7 * 24 * 3_600_000);
    assert_eq!(begun(register.open(), kept_until(at)).len(), 1);
    let id = operators::add(
        register.open(),
        &register.ctx(),
        "Данияр",
        Role::Coordinator,
        THEIRS,
    );
    let id = id.expect("the owner may").value;
    register.lock();
    let late = Timestamp(kept_until(at).0 + 1);
    let folder = register.folder();
    assert_eq!(kept_files(&folder).len(), 2);
    let (theirs, _) = Register::unlock(&folder, Some(id), THEIRS, late, &Quiet).expect("it opens");
    assert_eq!(kept_files(&folder), Vec::<PathBuf>::new());
    theirs.close().expect("it closes");
}

#[test]
fn a_clock_that_was_ahead_keeps_no_list_longer() {
    let register = TestRegister::new();
    let ahead = Begun::of(&pasted(&register), Timestamp(4_000_000_000_000));
    intake::keep(register.open(), list(1), &ahead).expect("there is room");
    let now = register.ctx().now;
    assert_eq!(begun(register.open(), now)[0].at, now);
    let late = Timestamp(kept_until(now).0 + 1);
    assert!(begun(register.open(), late).is_empty());
}

#[test]
fn an_erasure_of_anybody_removes_what_is_kept_of_every_list() {
    let register = TestRegister::new();
    let now = keep(&register, 1, &pasted(&register));
    let somebody = a_volunteer().named("Айгерим").add(&register);
    let ending = Ending {
        kind: ErasureKind::Erased,
        ground: ErasureGround::Request,
        order: None,
    };
    erasure::end(
        register.open(),
        &register.ctx(),
        &[somebody],
        &ending,
        &Quiet,
    )
    .unwrap_or_else(|refused| panic!("{refused}"));
    assert!(begun(register.open(), now).is_empty());
    assert_eq!(kept_files(&register.folder()), Vec::<PathBuf>::new());
    keep(&register, 1, &pasted(&register));
    assert_eq!(
        begun(register.open(), now).len(),
        1,
        "an open list is kept anew"
    );
}

#[test]
fn the_bytes_on_the_disk_hold_no_name_of_the_list() {
    let register = TestRegister::new();
    let file = register.beside("Ҕүлжанның тізімі.csv");
    fs::write(&file, LIST).expect("writable");
    let mut begun = opened(&register, import::read(&file).expect("a table"));
    let typed = Settle::Cell(0, 0, Some("Қожағұлов Дәурен".to_owned()));
    say(&register, &mut begun, typed);
    keep(&register, 1, &begun);
    assert_eq!(kept_files(&register.folder()).len(), 2);
    for path in files(&register.folder()) {
        let bytes = fs::read(&path).expect("readable");
        let text = format!("{} {}", path.display(), String::from_utf8_lossy(&bytes));
        for name in [
            "Сейітқұлов",
            "Ҕабит",
            "Ҕүлжан",
            "Қожағұлов",
            "8700",
            "тізімі",
        ] {
            assert!(!text.contains(name), "{name} in {}", path.display());
        }
    }
}

/// All files below a folder, in order.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("readable").flatten() {
        let path = entry.path();
        match path.is_dir() {
            true => found.extend(files(&path)),
            false => found.push(path),
        }
    }
    found.sort();
    found
}

fn ends(path: &Path, ending: &str) -> bool {
    path.extension().is_some_and(|found| found == ending)
}

/// The files of lists that were begun.
fn kept_files(folder: &Path) -> Vec<PathBuf> {
    let kept = |path: &PathBuf| ends(path, "said") || ends(path, "list");
    files(folder).into_iter().filter(kept).collect()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("writable");
    for entry in fs::read_dir(from).expect("readable").flatten() {
        let target = to.join(entry.file_name());
        match entry.path().is_dir() {
            true => copy(&entry.path(), &target),
            false => drop(fs::copy(entry.path(), target).expect("copied")),
        }
    }
}
