//! The import clinic: answers, modes, the brake, what is remembered, taking back.

use std::{
    fmt::Write as _,
    path::PathBuf,
    sync::atomic::{AtomicU32, Ordering},
};

use app::{
    erasure,
    import::{self, Field, Fix, ProblemCode, TableAt},
    intake::{self, IntakeRefused, Mode, Plan, Settle, Verdict},
    undo,
    volunteers::{self, Change},
};
use domain::{ArchiveReason, Status, Volunteer, VolunteerId};
use store::{Progress, Quiet, StoreError};
use testkit::{TestRegister, a_volunteer};

use crate::{actions::found, lists::sample};

/// Somebody who stops long work when they are asked for the last time.
struct Stopping(AtomicU32);

impl Progress for Stopping {
    fn step(&self, _done: u64, _total: u64) -> bool {
        let left = self.0.load(Ordering::Relaxed);
        self.0.store(left.saturating_sub(1), Ordering::Relaxed);
        left > 0
    }
}

/// A list as text, judged.
#[track_caller]
fn plan(register: &TestRegister, text: &str) -> Plan {
    intake::plan_pasted(register.open(), &register.ctx(), text.to_owned())
        .unwrap_or_else(|refused| panic!("{refused}"))
}

#[track_caller]
fn plan_file(register: &TestRegister, file: &std::path::Path) -> Plan {
    intake::plan(register.open(), &register.ctx(), file, None, &Quiet)
        .unwrap_or_else(|refused| panic!("{refused}"))
}

#[track_caller]
fn settled(register: &TestRegister, plan: &Plan, said: Settle) -> Plan {
    let mut plan = plan.clone();
    plan.settle(register.open(), &register.ctx(), said, &Quiet)
        .unwrap_or_else(|refused| panic!("{refused}"));
    plan
}

#[track_caller]
fn take(register: &TestRegister, plan: &Plan) -> intake::Taken {
    intake::take(register.open(), &register.ctx(), plan, &Quiet)
        .unwrap_or_else(|refused| panic!("{refused}"))
        .value
}

fn count(plan: &Plan, code: ProblemCode) -> u32 {
    let counts = plan.judged().counts();
    let found = counts.iter().find(|(known, _)| *known == code);
    found.map_or(0, |(_, count)| *count)
}

#[track_caller]
fn person(register: &TestRegister, id: VolunteerId) -> Volunteer {
    let found = register.open().store().volunteer(id);
    found.expect("readable").expect("there")
}

fn everybody(register: &TestRegister) -> Vec<Volunteer> {
    let mut all = Vec::new();
    register
        .open()
        .store()
        .each_volunteer(&mut |person| {
            all.push(person);
            std::ops::ControlFlow::Continue(())
        })
        .expect("readable");
    all
}

#[test]
fn whoever_left_by_the_list_begins_in_the_archive_unless_somebody_says_otherwise() {
    let list = "ФИО;Статус;Телефон\nКим Анна;активен;87000000101\nЦой Борис;выбыл;87000000102\n";
    let register = TestRegister::new();
    let first = plan(&register, list);
    assert_eq!(count(&first, ProblemCode::PersonLeft), 1);
    assert_eq!(take(&register, &first).written, 2);
    let of = |register: &TestRegister, name: &str| {
        let found = everybody(register)
            .into_iter()
            .find(|person| person.name.full().starts_with(name));
        found.expect("taken in").status
    };
    assert_eq!(of(&register, "Ким"), Status::Active);
    let archived = Status::Archived {
        reason: ArchiveReason::Other,
        note: Some("выбыл".to_owned()),
    };
    assert_eq!(of(&register, "Цой"), archived);

    let register = TestRegister::new();
    let said = Settle::Kind(ProblemCode::PersonLeft, Some(Fix::Other));
    let other = settled(&register, &plan(&register, list), said);
    take(&register, &other);
    assert_eq!(of(&register, "Цой"), Status::Active);
}

#[test]
fn a_fix_is_applied_to_one_row_or_to_all_of_a_kind_and_taken_back() {
    let register = TestRegister::new();
    let first = plan_file(&register, &sample("akimat_ru.xlsx"));
    let padded = count(&first, ProblemCode::IinPadded);
    assert!(padded > 1, "the sample has several lost zeros");
    let row = (0..first.judged().len())
        .find(|row| first.judged().problems(*row).has(ProblemCode::IinPadded))
        .expect("one of them");
    let offers = first.judged().offers(&first.judged().row(row));
    let offer = offers
        .iter()
        .find(|offer| offer.code == ProblemCode::IinPadded);
    let offer = offer.expect("the zeros are offered");
    assert!(
        offer
            .to
            .as_deref()
            .is_some_and(|to| to.ends_with(&offer.from))
    );

    let one = Settle::Row(row, ProblemCode::IinPadded, Some(Fix::Accept));
    let one = settled(&register, &first, one);
    assert_eq!(count(&one, ProblemCode::IinPadded), padded - 1);
    assert!(one.judged().settled(row).has(ProblemCode::IinPadded));

    let all = Settle::Kind(ProblemCode::IinPadded, Some(Fix::Without));
    let all = settled(&register, &one, all);
    assert_eq!(count(&all, ProblemCode::IinPadded), 0);
    assert!(
        all.judged().row(row).iin.is_some(),
        "the row's own answer stands over the kind's"
    );
    let other = (0..all.judged().len())
        .find(|other| *other != row && all.judged().settled(*other).has(ProblemCode::IinPadded))
        .expect("another one");
    assert!(
        all.judged().row(other).iin.is_none(),
        "taken without the number"
    );

    let back = settled(&register, &all, Settle::Kind(ProblemCode::IinPadded, None));
    assert_eq!(count(&back, ProblemCode::IinPadded), padded - 1);
}

#[test]
fn a_row_with_a_fault_goes_in_once_somebody_says_that_it_goes_without_the_value() {
    let register = TestRegister::new();
    let text = "Тегі;Аты;ЖСН\nКим;Ерлан;960423586911\nЦой;Вадим;960423586910\n";
    let first = plan(&register, text);
    assert_eq!(first.verdict(0), Verdict::Refused);
    let said = Settle::Row(0, ProblemCode::IinBadChecksum, Some(Fix::Without));
    let second = settled(&register, &first, said);
    assert_eq!(second.verdict(0), Verdict::New);
    let typed = settled(
        &register,
        &first,
        Settle::Cell(0, 2, Some("870905513926".to_owned())),
    );
    assert_eq!(typed.verdict(0), Verdict::New);
    assert_eq!(
        typed.judged().row(0).iin.map(|iin| iin.digits()).as_deref(),
        Some("870905513926")
    );
    let out = Settle::Row(0, ProblemCode::IinBadChecksum, Some(Fix::LeaveOut));
    let out = settled(&register, &first, out);
    assert_eq!(out.verdict(0), Verdict::LeftOut);
    assert!(
        out.refused().is_empty(),
        "what is left out is not sent back"
    );
}

#[test]
fn a_date_is_read_the_other_way_and_names_change_places_where_somebody_says_so() {
    let register = TestRegister::new();
    let text = "ФИО;Дата рождения\nКИМ ЕРЛАН;03/05/2088\nПак Сергей;04/06/2088\n";
    let first = plan(&register, text);
    assert_eq!(count(&first, ProblemCode::DateAmbiguous), 2);
    let said = Settle::Kind(ProblemCode::DateAmbiguous, Some(Fix::Other));
    let second = settled(&register, &first, said);
    let iso = |plan: &Plan, row: usize| plan.judged().row(row).birth.map(|birth| birth.iso());
    assert_eq!(iso(&first, 0).as_deref(), Some("2088-05-03"));
    assert_eq!(iso(&second, 0).as_deref(), Some("2088-03-05"));
    let small = Settle::Kind(ProblemCode::NameAllCaps, Some(Fix::Other));
    let small = settled(&register, &second, small);
    assert_eq!(small.judged().row(0).surname.as_deref(), Some("Ким"));
}

#[test]
fn words_that_are_not_known_are_offered_the_nearest_and_mapped_by_hand() {
    let register = TestRegister::new();
    let text = "Тегі;Аты;Облыс;Бағыт\nКим;Ерлан;Карагандинсая;Камкр\nЦой;Вадим;Наш край;Камкр\n";
    let first = plan(&register, text);
    assert_eq!(count(&first, ProblemCode::RegionUnknown), 2);
    assert_eq!(count(&first, ProblemCode::DirectionUnknown), 2);
    let said = Settle::Kind(ProblemCode::RegionUnknown, Some(Fix::Accept));
    let nearest = settled(&register, &first, said);
    assert_eq!(
        count(&nearest, ProblemCode::RegionUnknown),
        1,
        "nothing is near to «Наш край»"
    );
    assert_eq!(
        nearest
            .judged()
            .row(0)
            .region
            .map(|region| region.to_string())
            .as_deref(),
        Some("KZ-35")
    );
    let said = Settle::Word(
        Field::Region,
        "Наш край".to_owned(),
        Some("KZ-33".to_owned()),
    );
    let mapped = settled(&register, &nearest, said);
    assert_eq!(count(&mapped, ProblemCode::RegionUnknown), 0);
    let said = Settle::Kind(ProblemCode::DirectionUnknown, Some(Fix::Accept));
    let mapped = settled(&register, &mapped, said);
    assert_eq!(mapped.judged().row(1).directions[0].as_str(), "qamqor");
}

#[test]
fn a_list_of_people_who_are_here_stops_and_nothing_is_taken_before_an_answer() {
    let register = TestRegister::new();
    let first = plan_file(&register, &sample("university_kk.csv"));
    assert!(first.brake().is_none());
    take(&register, &first);
    let before = found(&register, "");

    let mut second = plan_file(&register, &sample("university_kk.csv"));
    assert!(
        second
            .brake()
            .is_some_and(|brake| brake.known * 2 >= brake.people)
    );
    assert_eq!(second.mode(), None, "nothing is chosen for the person");
    let refused = intake::take(register.open(), &register.ctx(), &second, &Quiet);
    assert!(matches!(refused, Err(IntakeRefused::BrakeUnanswered)));
    assert_eq!(found(&register, ""), before);

    second.choose(Mode::Skip);
    let taken = take(&register, &second);
    assert_eq!((taken.written, taken.updated), (0, 0));
}

#[test]
fn one_person_many_times_stops_a_list() {
    let register = TestRegister::new();
    let mut text = "Тегі;Аты;Туған күні\n".to_owned();
    for _ in 0..6 {
        text.push_str("Ким;Ерлан;05.09.2088\n");
    }
    let others = ["Цой", "Пак", "Югай", "Тен", "Шин", "Хегай", "Ни", "Ан"];
    for other in others {
        text.push_str(&format!("{other};Вадим;05.09.2087\n"));
    }
    assert!(
        plan(&register, &text).brake().is_none(),
        "five twins are not too many"
    );
    text.push_str("Ким;Ерлан;05.09.2088\n");
    let held = plan(&register, &text);
    let brake = held.brake().expect("six are");
    assert_eq!(brake.crowd, Some((6, 0)));
    assert_eq!(brake.message().id, "import-brake-crowd");
}

/// One person in the register, and a list that knows more and something else.
#[track_caller]
fn check_mode(mode: Mode, written: u32, phones: usize, region: &str, sent_back: usize) {
    let register = TestRegister::new();
    let id = a_volunteer()
        .called("Сейітқали", "Айгүл")
        .born("05.09.1999")
        .in_region("KZ-71")
        .add(&register);
    let text = "Тегі;Аты;Туған күні;Облыс;Телефон\n\
        Сейткали;Айгуль;05.09.1999;Жетісу облысы;87000000101\n\
        Цой;Вадим;06.09.1999;;\nПак;Сергей;07.09.1999;;\n";
    let mut plan = plan(&register, text);
    assert_eq!(
        plan.verdict(0),
        Verdict::Perhaps(id),
        "a name and a birth date are not enough"
    );
    let beside = intake::beside(register.open(), &plan, 0).expect("allowed");
    let why: Vec<String> = beside
        .expect("somebody is there")
        .why
        .iter()
        .map(|reason| reason.id.to_string())
        .collect();
    assert_eq!(
        why,
        [
            "duplicates-sign-same-birth",
            "duplicates-sign-spelled",
            "duplicates-sign-spelled"
        ]
    );
    let same = Settle::Kind(ProblemCode::ProbablyHere, Some(Fix::Accept));
    plan = settled(&register, &plan, same);
    assert_eq!(plan.verdict(0), Verdict::Exists(id));
    plan.choose(mode);
    assert_eq!(plan.refused().len(), sent_back, "{mode:?}");
    let taken = take(&register, &plan);
    assert_eq!(taken.written, written, "{mode:?}");
    let lists = intake::taken_lists(register.open()).expect("allowed");
    let counted = lists.iter().map(|list| (list.rows, list.changed));
    let changed = u32::from(matches!(mode, Mode::Fill | Mode::Update));
    assert_eq!(counted.collect::<Vec<_>>(), [(written, changed)]);
    let now = person(&register, id);
    assert_eq!(now.phones.len(), phones, "{mode:?}");
    let lives = now.residence.map(|lives| lives.region.to_string());
    assert_eq!(lives.as_deref(), Some(region), "{mode:?}");
    assert_eq!(
        now.name
            .surname
            .map(|part| part.as_str().to_owned())
            .as_deref(),
        Some(if mode == Mode::Update {
            "Сейткали"
        } else {
            "Сейітқали"
        }),
        "{mode:?}"
    );
}

#[test]
fn known_people_are_left_skipped_filled_or_updated() {
    check_mode(Mode::Add, 2, 0, "KZ-71", 1);
    check_mode(Mode::Skip, 2, 0, "KZ-71", 0);
    check_mode(Mode::Fill, 2, 1, "KZ-71", 0);
    check_mode(Mode::Update, 2, 1, "KZ-33", 0);
}

#[test]
fn whoever_is_probably_here_stays_out_until_somebody_answers() {
    let register = TestRegister::new();
    let id = a_volunteer()
        .called("Сейітқали", "Айгүл")
        .with_phone("87000000101")
        .add(&register);
    let text = "Тегі;Аты;Телефон\nСЕЙІТҚАЛИ;Айгүл;87000000101\nЦой;Вадим;87000000102\n\
        Пак;Сергей;87000000103\n";
    let first = plan(&register, text);
    assert_eq!(first.verdict(0), Verdict::Perhaps(id));
    assert_eq!(first.refused(), [0], "it is asked about");
    let answer = |fix| {
        settled(
            &register,
            &first,
            Settle::Row(0, ProblemCode::ProbablyHere, Some(fix)),
        )
    };
    assert_eq!(answer(Fix::Accept).verdict(0), Verdict::Exists(id));
    assert_eq!(answer(Fix::Other).verdict(0), Verdict::New);
    assert_eq!(answer(Fix::LeaveOut).verdict(0), Verdict::LeftOut);
    assert_eq!(take(&register, &first).written, 2);
}

#[test]
fn whoever_was_said_to_be_somebody_else_is_not_offered_again() {
    let register = TestRegister::new();
    a_volunteer()
        .called("Сейітқали", "Айгүл")
        .with_phone("87000000101")
        .add(&register);
    let text = "Тегі;Аты;Телефон\nСейітқали;Айгүл;87000000101\nЦой;Вадим;87000000102\n\
        Пак;Сергей;87000000103\n";
    let other = Settle::Row(0, ProblemCode::ProbablyHere, Some(Fix::Other));
    let list = settled(&register, &plan(&register, text), other);
    assert_eq!(take(&register, &list).written, 3);
    let pairs = app::duplicates::scan(register.open(), &Quiet).expect("allowed");
    assert_eq!(pairs, [], "the duplicates page remembers it");
}

#[test]
fn a_rule_that_is_off_takes_nobody_for_known() {
    let register = TestRegister::new();
    a_volunteer()
        .called("Сейітқали", "Айгүл")
        .with_phone("87000000101")
        .add(&register);
    let (open, ctx) = (register.open(), register.ctx());
    app::duplicates::set_rule(open, &ctx, domain::DuplicateRule::Phone, false).expect("allowed");
    let text = "Тегі;Аты;Телефон\nСейітқали;Айгүл;87000000101\nЦой;Вадим;87000000102\n\
        Сейітқали;Айгүл;87000000101\n";
    let list = plan(&register, text);
    assert_eq!(list.verdict(0), Verdict::New);
    assert_eq!(list.verdict(2), Verdict::New);
}

#[test]
fn a_file_that_was_changed_after_judging_is_not_taken() {
    let register = TestRegister::new();
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("list.csv");
    std::fs::write(&file, "Тегі;Аты\nКим;Ерлан\nЦой;Вадим\n").expect("written");
    let list = plan_file(&register, &file);
    std::fs::write(&file, "Тегі;Аты\nКим;Ерлан\nПак;Сергей\n").expect("written");
    let refused = intake::take(register.open(), &register.ctx(), &list, &Quiet);
    assert!(matches!(refused, Err(IntakeRefused::FileChanged)));
    assert_eq!(everybody(&register).len(), 0, "nothing was written");
    std::fs::remove_file(&file).expect("removed");
    assert_eq!(take(&register, &list).written, 2, "all of it was read");
}

#[test]
fn two_valid_numbers_are_two_people_whatever_their_names() {
    let register = TestRegister::new();
    a_volunteer()
        .called("Ким", "Ерлан")
        .born("05.09.1998")
        .with_iin("870905513926")
        .add(&register);
    let text = "Тегі;Аты;Туған күні;ЖСН\nКим;Ерлан;05.09.1998;960423586910\nЦой;Вадим;;\n";
    let list = plan(&register, text);
    assert!(!matches!(
        list.verdict(0),
        Verdict::Exists(_) | Verdict::Perhaps(_)
    ));
}

#[test]
fn a_whole_import_is_taken_back_and_later_edits_stay() {
    let register = TestRegister::new();
    let old = a_volunteer()
        .called("Ким", "Ерлан")
        .born("05.09.1999")
        .add(&register);
    let text = "Тегі;Аты;Туған күні;Телефон\nКим;Ерлан;05.09.1999;87000000101\n\
        Цой;Вадим;06.09.1999;87000000102\nПак;Сергей;07.09.1999;87000000103\n";
    let mut list = plan(&register, text);
    list.choose(Mode::Fill);
    let ctx = register.ctx();
    intake::take(register.open(), &ctx, &list, &Quiet).expect("taken");
    let touched = everybody(&register)
        .into_iter()
        .find(|person| person.name.full().contains("Цой"))
        .expect("taken in")
        .id;
    for _ in 0..5 * 24 * 60 {
        register.ctx();
    }
    let change = Change::Notes(Some("келді".to_owned()));
    volunteers::edit(register.open(), &register.ctx(), touched, &change).expect("edited");

    let undone = undo::undo(register.open(), &register.ctx(), ctx.action, &Quiet)
        .expect("days later too")
        .value;
    assert_eq!(undone.stayed, 1, "whom somebody changed since stays");
    let left: Vec<String> = everybody(&register)
        .into_iter()
        .filter(|person| !person.deleted)
        .map(|person| person.name.full())
        .collect();
    assert_eq!(left.len(), 2, "{left:?}");
    assert!(
        person(&register, old).phones.is_empty(),
        "what was filled is empty again"
    );
    assert_eq!(person(&register, touched).notes.as_deref(), Some("келді"));
}

#[test]
fn the_same_file_is_known_under_any_name_until_it_is_taken_back() {
    let register = TestRegister::new();
    let first = plan_file(&register, &sample("akimat_ru.xlsx"));
    let seen = |plan: &Plan| intake::seen_before(register.open(), plan).expect("readable");
    assert_eq!(seen(&first), None);
    let ctx = register.ctx();
    intake::take(register.open(), &ctx, &first, &Quiet).expect("taken");
    let copy: PathBuf = register.beside("ноябрь (2).xlsx");
    std::fs::copy(sample("akimat_ru.xlsx"), &copy).expect("copied");
    let second = plan_file(&register, &copy);
    assert_eq!(seen(&second).map(|seen| seen.action), Some(ctx.action));
    undo::undo(register.open(), &register.ctx(), ctx.action, &Quiet).expect("taken back");
    assert_eq!(seen(&second), None);
}

#[test]
fn columns_are_remembered_for_the_next_list_of_the_sender() {
    let register = TestRegister::new();
    let text = "Тегі;Аты;Қосымша\nКим;Ерлан;орыс тілі\nЦой;Вадим;ағылшын тілі\n";
    let mut first = plan(&register, text);
    assert!(first.remembered().is_none());
    assert_eq!(first.judged().row(0).note, None);
    first = settled(
        &register,
        &first,
        Settle::Columns(vec![(0, 2, Field::Note)]),
    );
    first = settled(&register, &first, sent_by(" Алматы  әкімдігі "));
    take(&register, &first);
    let next = "Тегі;Аты;Қосымша\nПак;Сергей;корей тілі\nТен;Ирина;неміс тілі\n";
    let second = plan(&register, next);
    assert_eq!(second.sender(), Some("Алматы әкімдігі"));
    assert_eq!(second.judged().row(0).note.as_deref(), Some("корей тілі"));
    let other = plan(&register, "Тегі;Аты;Басқа\nПак;Сергей;корей тілі\n");
    assert!(
        other.remembered().is_none(),
        "other headings, another sender"
    );
}

fn sent_by(sender: &str) -> Settle {
    Settle::Sender(sender.to_owned())
}

#[test]
fn where_the_table_is_and_what_words_mean_is_remembered_of_a_list() {
    let register = TestRegister::new();
    let text = |people: &str| format!("Тізім;2099;жыл\nТегі;Аты;Облыс\n{people}\n");
    let first = plan(&register, &text("Ким;Ерлан;қалашық\nЦой;Вадим;Абай облысы"));
    assert_eq!(count(&first, ProblemCode::RegionUnknown), 1);
    let word = |code: Option<&str>| {
        let code = code.map(str::to_owned);
        Settle::Word(Field::Region, "қалашық".to_owned(), code)
    };
    let first = settled(
        &register,
        &first,
        Settle::Table(0, Some(TableAt::Header(2))),
    );
    let first = settled(&register, &first, word(Some("KZ-33")));
    let first = settled(&register, &first, sent_by("Әкімдік"));
    take(&register, &first);

    let region = |plan: &Plan| plan.judged().row(0).region.map(|region| region.to_string());
    let second = plan(
        &register,
        &text("Пак;Сергей;Қалашық\nТен;Ирина;Абай облысы"),
    );
    assert!(
        second
            .remembered()
            .is_some_and(|known| known.is_read_otherwise())
    );
    assert_eq!(second.judged().options().tables, [(0, TableAt::Header(2))]);
    assert_eq!(region(&second).as_deref(), Some("KZ-33"));

    // Other headings: the words are known as soon as somebody says who sends the list.
    let other = plan(
        &register,
        "Фамилия;Имя;Область;Телефон\nЛи;Олег;қалашық;1\n",
    );
    assert_eq!(region(&other), None);
    let other = settled(&register, &other, sent_by("әкімдік"));
    assert_eq!(region(&other).as_deref(), Some("KZ-33"));
    let nobody = settled(&register, &other, sent_by(""));
    assert_eq!(region(&nobody), None);

    // What is taken back is not known the next time.
    let back = settled(&register, &second, word(None));
    assert_eq!(region(&back), None);
    take(&register, &back);
    let third = plan(&register, &text("Юн;Марк;қалашық\nНам;Анна;Абай облысы"));
    assert_eq!(region(&third), None);
}

#[test]
fn the_data_of_blocked_people_is_never_written_into() {
    for mode in Mode::ALL {
        let register = TestRegister::new();
        let id = a_volunteer()
            .called("Ким", "Ерлан")
            .born("05.09.1998")
            .with_iin("870905513926")
            .add(&register);
        erasure::block(register.open(), &register.ctx(), id, None).expect("blocked");
        let before = person(&register, id);
        let text = "Тегі;Аты;Туған күні;ЖСН;Телефон\n\
            Ким;Ерлан;05.09.1998;870905513926;87000000101\n\
            Кім;Ерлан;05.09.1998;;87000000101\nЦой;Вадим;;;87000000102\n";
        let mut list = plan(&register, text);
        assert_eq!(list.verdict(0), Verdict::Refused, "{mode:?}");
        assert!(list.judged().problems(0).has(ProblemCode::Closed));
        list.choose(mode);
        assert_eq!(take(&register, &list).written, 1, "{mode:?}");
        assert_eq!(person(&register, id), before, "{mode:?}");
        assert_eq!(everybody(&register).len(), 2, "{mode:?}");
    }
}

#[test]
fn somebody_on_two_sheets_is_one_record_with_both_directions() {
    let register = TestRegister::new();
    let list = plan_file(&register, &sample("branch_kk_ru_mixed.xlsx"));
    let twice: Vec<usize> = (0..list.judged().len())
        .filter(|row| {
            list.judged()
                .problems(*row)
                .has(ProblemCode::SamePersonOtherSheet)
        })
        .collect();
    assert!(!twice.is_empty(), "the sample has such people");
    let asked = Some(Verdict::PerhapsTwice);
    let waits = twice
        .iter()
        .map(|row| list.verdict(*row))
        .max_by_key(|v| Some(*v) == asked);
    assert_eq!(waits, asked, "a name and a phone are not enough");
    let code = ProblemCode::PossibleDuplicateInFile;
    let list = settled(&register, &list, Settle::Kind(code, Some(Fix::Accept)));
    let taken = take(&register, &list);
    assert_eq!(taken.written, list.summary().new);
    let with_two = everybody(&register)
        .into_iter()
        .filter(|person| person.directions.len() > 1)
        .count();
    assert!(
        with_two >= twice.len(),
        "{with_two} people have two directions"
    );
}

#[test]
fn the_header_of_a_sheet_is_chosen_by_hand_and_given_back_to_the_guess() {
    let register = TestRegister::new();
    let text = "Тегі;Аты;Туған күні\nкто;откуда;когда\nКим;Ерлан;12.09.2094\n\
                Цой;Вадим;13.09.2094\n";
    let first = plan(&register, text);
    let header = |plan: &Plan| {
        let layout = plan.judged().plans()[0].layout.as_ref();
        layout.map(|layout| layout.header_lines.clone())
    };
    let guessed = header(&first);
    let second = settled(
        &register,
        &first,
        Settle::Table(0, Some(TableAt::Header(2))),
    );
    assert_eq!(header(&second), Some(vec![2]));
    assert_eq!(
        second.judged().len(),
        2,
        "what stands under the line is people"
    );
    let named = Settle::Columns(vec![(0, 0, Field::Surname), (0, 1, Field::Given)]);
    let named = settled(&register, &second, named);
    assert_eq!(named.summary().refused, 0);
    assert!(named.judged().row(1).birth.is_some());

    let bare = settled(&register, &named, Settle::Table(0, Some(TableAt::NoHeader)));
    assert_eq!(header(&bare), Some(Vec::new()));
    assert_eq!(bare.judged().len(), 4, "every line is of the table");
    let again = settled(&register, &bare, Settle::Table(0, None));
    assert_eq!(header(&again), guessed);
}

#[test]
fn a_sheet_is_passed_over_where_somebody_says_so() {
    let register = TestRegister::new();
    let first = plan_file(&register, &sample("branch_kk_ru_mixed.xlsx"));
    let of_second = |plan: &Plan| {
        let rows = 0..plan.judged().len();
        rows.filter(|row| plan.judged().sheet(*row) == 1).count()
    };
    let on_it = of_second(&first);
    assert!(on_it > 0, "people stand on the second sheet");
    let without = settled(&register, &first, Settle::Table(1, Some(TableAt::Nowhere)));
    assert_eq!(of_second(&without), 0);
    assert_eq!(without.judged().len(), first.judged().len() - on_it);
}

#[test]
fn a_list_in_which_nobody_was_found_is_opened_for_a_person_who_shows_its_table() {
    let register = TestRegister::new();
    let text = "кто;откуда;когда\nким;тараз;вчера\nцой;тараз;вчера\n";
    let list = std::sync::Arc::new(import::paste(text.to_owned()).expect("a table"));
    let (open, ctx) = (register.open(), register.ctx());
    let refused = intake::open(open, &ctx, list.clone(), None, &Quiet);
    assert!(matches!(
        refused,
        Err(IntakeRefused::List(import::ImportRefused::NoTable))
    ));
    let opened = intake::open_by_hand(open, &ctx, list, &Quiet).expect("opened");
    let intake::Opened::People(plan) = opened else {
        panic!("people");
    };
    assert_eq!(plan.judged().len(), 3);
    assert_eq!(plan.summary().refused, 3, "nothing is taken for a name yet");
    let shown = settled(&register, &plan, Settle::Table(0, Some(TableAt::Header(1))));
    let named = Settle::Columns(vec![(0, 0, Field::Surname), (0, 1, Field::Note)]);
    let named = settled(&register, &shown, named);
    assert_eq!((named.judged().len(), named.summary().refused), (2, 0));
    take(&register, &settled(&register, &named, sent_by("Тараз")));

    // The next list of that sender is found by what was shown, under a title too.
    for (text, header) in [
        ("кто;откуда;когда\nпак;тараз;вчера\n", 1),
        ("список;;\nкто;откуда;когда\nтен;тараз;сегодня\n", 2),
    ] {
        let list = import::paste(text.to_owned()).expect("a table");
        let opened = intake::open(register.open(), &register.ctx(), list, None, &Quiet);
        let Ok(intake::Opened::People(plan)) = opened else {
            panic!("people: {opened:?}");
        };
        assert_eq!(plan.sender(), Some("Тараз"));
        assert_eq!((plan.judged().len(), plan.summary().new), (1, 1), "{text}");
        let tables = &plan.judged().options().tables;
        assert_eq!(tables, &[(0, TableAt::Header(header))]);
    }
    let other = import::paste("кому;куда;зачем\nпак;тараз;вчера\n".to_owned()).expect("a table");
    assert!(
        intake::open(register.open(), &register.ctx(), other, None, &Quiet).is_err(),
        "other headings are another sender's"
    );
}

#[test]
fn the_letters_of_a_file_can_be_chosen() {
    let register = TestRegister::new();
    let guessed = plan_file(&register, &sample("university_kk.csv"));
    let russian = Settle::Encoding(Some(import::Encoding::Windows1251));
    let russian = settled(&register, &guessed, russian);
    let back = settled(&register, &russian, Settle::Encoding(None));
    let name = |plan: &Plan| plan.judged().row(0).patronymic;
    assert_eq!(name(&guessed).as_deref(), Some("Ыбырайұлы"));
    assert_ne!(name(&russian), name(&guessed));
    assert_eq!(name(&back), name(&guessed));
}

#[test]
fn the_table_for_the_sender_says_why_and_begins_no_formula() {
    let register = TestRegister::new();
    let text = "Тегі;Аты;ЖСН;Ескерту\n=1+1;Ерлан;960423586911;=cmd|' /C calc'!A0\n\
        Цой;Вадим;960423586910;\n";
    let list = plan(&register, text);
    let path = register.beside("remarks.xlsx");
    let say = |message: &messages::Message| message.id.clone();
    let rows = intake::write_refused(
        register.open(),
        register.ctx().now,
        &list,
        &path,
        &say,
        &Quiet,
    );
    assert_eq!(rows.expect("written"), 1);
    let read = import::read(&path).expect("it is a workbook");
    let table = &read.sheets()[0].1;
    let cells: Vec<String> = table
        .row(1)
        .cells()
        .map(|cell| cell.text.to_owned())
        .collect();
    assert!(
        cells.contains(&"import-problem-iin-bad-checksum".to_owned()),
        "{cells:?}"
    );
    assert!(table.row(1).cells().all(|cell| !cell.formula));
}

#[test]
fn nobody_who_comes_in_has_a_consent_and_each_is_a_debt() {
    let register = TestRegister::new();
    let list = plan(&register, "Тегі;Аты\nКим;Ерлан\nЦой;Вадим\n");
    take(&register, &list);
    let today = app::ctx::day_of(register.ctx().now);
    let debts = app::consents::missing_count(register.open(), today).expect("allowed");
    assert_eq!(debts, 2);
}

#[test]
fn an_import_that_is_stopped_writes_nothing() {
    let register = TestRegister::new();
    let list = plan_file(&register, &sample("akimat_ru.xlsx"));
    let stop = |_: u64, _: u64| false;
    let stopped = intake::take(register.open(), &register.ctx(), &list, &stop);
    assert!(stopped.is_err());
    assert_eq!(found(&register, ""), 0);
    let unread = intake::plan(
        register.open(),
        &register.ctx(),
        &sample("akimat_ru.xlsx"),
        None,
        &stop,
    );
    assert!(unread.is_err(), "reading can be stopped too");
}

/// Fifteen hundred people, nobody twice.
fn long_list() -> String {
    let mut list = "Тегі;Аты;Туған күні;Телефон\n".to_owned();
    for number in 0..1_500 {
        let (day, year, phone) = (
            number % 28 + 1,
            2080 + number % 20,
            7_000_000_000_u64 + number,
        );
        writeln!(list, "Сейітов;Асан {number};{day}.03.{year};8{phone}").expect("a text grows");
    }
    list
}

#[test]
fn taking_a_list_back_that_is_stopped_at_any_moment_takes_nobody_back() {
    let register = TestRegister::new();
    let list = plan(&register, &long_list());
    let ctx = register.ctx();
    let taken = intake::take(register.open(), &ctx, &list, &Quiet).expect("taken in");
    let people = taken.value.written;
    let mut stops = 0;
    let back = loop {
        let stopping = Stopping(AtomicU32::new(stops));
        match undo::undo(register.open(), &register.ctx(), ctx.action, &stopping) {
            Ok(back) => break back.value,
            Err(undo::UndoRefused::Store(StoreError::Cancelled)) => stops += 1,
            Err(other) => panic!("{other}"),
        }
        assert_eq!(found(&register, ""), people, "after {stops}");
        let action = register.open().store().action(ctx.action);
        let action = action.expect("readable").expect("there");
        assert_eq!(action.undone_by, None, "after {stops}");
    };
    // Before each five hundred people.
    assert!(stops >= 3, "it was asked {stops} times");
    assert_eq!(back.records, people);
    assert_eq!(found(&register, ""), 0);
}

#[test]
fn a_list_that_is_stopped_at_any_moment_leaves_nothing() {
    let register = TestRegister::new();
    let folder = tempfile::tempdir().expect("a folder can be made");
    let file = folder.path().join("list.csv");
    std::fs::write(&file, long_list()).expect("the disk has room");
    let mut stops = 0;
    let plan = loop {
        let stopping = Stopping(AtomicU32::new(stops));
        match intake::plan(register.open(), &register.ctx(), &file, None, &stopping) {
            Ok(plan) => break plan,
            Err(IntakeRefused::List(import::ImportRefused::Cancelled)) => stops += 1,
            Err(other) => panic!("{other}"),
        }
    };
    // Reading, each thousand of rows, and the search for those who stand in it twice.
    assert!(stops > 3, "it was asked {stops} times");
    let mut stops = 0;
    let taken = loop {
        let stopping = Stopping(AtomicU32::new(stops));
        match intake::take(register.open(), &register.ctx(), &plan, &stopping) {
            Ok(taken) => break taken.value,
            Err(IntakeRefused::Store(StoreError::Cancelled)) => stops += 1,
            Err(other) => panic!("{other}"),
        }
        assert_eq!(register.open().store().columns().len(), 0, "after {stops}");
    };
    assert!(stops > 3, "it was asked {stops} times");
    assert_eq!(taken.written, plan.summary().new);
    assert_eq!(everybody(&register).len(), taken.written as usize);
}
