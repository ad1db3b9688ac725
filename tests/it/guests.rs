//! Guests from end to end: a list of delegations comes in, is corrected, is let in by
//! delegations, and stands on paper that is entered afterwards.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use app::desk::{self, Book, GuestForm, SetUp, Ticked, Whereabouts};
use app::duplicates;
use app::events::{self, Form};
use app::import::{Fix, ProblemCode};
use app::intake::{self, Mode, Opened, Plan, Settle, Verdict};
use app::volunteers::Form as Person;
use app::{import, undo};
use domain::guests::{BadgeScript, Delegation, GuestDetail};
use domain::{Direct, EventId, ListId, MarkSource, Sex, Standing, Timestamp, VolunteerId};
use serde_json::Value;
use store::Quiet;
use testkit::{TestRegister, a_forum, a_volunteer};

use crate::cli;

fn samples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/samples")
}

fn forum(register: &TestRegister) -> EventId {
    a_forum().announce(register.open(), &register.ctx())
}

fn judged(register: &TestRegister, event: EventId, file: &Path) -> Plan {
    let list = import::read(file).expect("it is a table");
    let ctx = register.ctx();
    let opened = intake::open_guests(register.open(), &ctx, list, event, Vec::new(), &Quiet);
    match opened.unwrap_or_else(|refused| panic!("{refused}")) {
        Opened::People(plan) => *plan,
        Opened::Work(_) => panic!("guests are people"),
    }
}

fn take(register: &TestRegister, plan: &Plan) -> intake::Taken {
    let done = intake::take(register.open(), &register.ctx(), plan, &Quiet);
    done.unwrap_or_else(|refused| panic!("{refused}")).value
}

fn book(register: &TestRegister, event: EventId) -> Book {
    testkit::book(register.open(), event)
}

fn door(event: EventId) -> ListId {
    domain::checkin::door(event).id
}

/// The forum of the sample list, and how many guests came in.
fn of_the_sample(register: &TestRegister) -> (EventId, u32) {
    let event = forum(register);
    let plan = judged(register, event, &samples().join("delegations_en.xlsx"));
    let taken = take(register, &plan);
    (event, taken.written)
}

fn one<'b>(book: &'b Book, name: &str) -> &'b desk::Entry {
    let found = book.find(name, 5);
    assert_eq!(found.len(), 1, "{name}");
    found[0]
}

fn of_country(code: &str) -> Delegation {
    Delegation::Country(code.parse().expect("a country"))
}

#[test]
fn a_list_of_delegations_gives_its_guests_as_a_careful_person_reads_them() {
    let register = TestRegister::new();
    let event = forum(&register);
    let plan = judged(&register, event, &samples().join("delegations_en.xlsx"));
    let expected = std::fs::read_to_string(samples().join("expected/delegations_en.xlsx.json"));
    let expected: Value = serde_json::from_str(&expected.expect("it is there")).expect("JSON");
    let rows = expected["rows"].as_array().expect("a list");
    assert_eq!(plan.judged().len(), rows.len());
    let codes: HashMap<&str, &str> = HashMap::from([
        ("delegation_head", "HD"),
        ("delegate", "DL"),
        ("speaker", "SP"),
        ("press", "PR"),
        ("vip", "VP"),
        ("volunteer", "VL"),
        ("organiser", "OR"),
        ("interpreter", "IN"),
        ("accompanying", "AC"),
    ]);
    for (index, row) in rows.iter().enumerate() {
        let judged = plan.judged().row(index);
        let number = &row["row"];
        let text = |key: &str| row[key].as_str();
        let guest = judged.guest.clone().expect("it is a list of guests");
        let category = text("category").map(|word| codes[word]);
        assert_eq!(
            guest.category.map(|code| code.to_string()).as_deref(),
            category,
            "{number}"
        );
        let country = guest.country.map(|country| country.to_string());
        assert_eq!(country.as_deref(), text("country"), "{number}");
        assert_eq!(judged.given.as_deref(), text("given"), "{number}");
        let born = judged.birth.map(|birth| birth.iso());
        assert_eq!(born.as_deref(), text("birth_date"), "{number}");
        assert_eq!(guest.note.as_deref(), text("note"), "{number}");
        let organisation = guest
            .details
            .iter()
            .find(|(of, _)| *of == GuestDetail::Organisation);
        assert_eq!(
            organisation.map(|(_, text)| text.as_str()),
            text("organisation"),
            "{number}"
        );
        let earlier = judged.duplicate_of.map(u64::from);
        assert_eq!(earlier, row["duplicate_of"].as_u64(), "{number}");
    }
    let diet = plan.judged().row(0).guest.expect("a guest");
    assert!(
        diet.details
            .contains(&(GuestDetail::Diet, "halal".to_owned()))
    );
    let arrival = (GuestDetail::Arrival, "14/08 10:25 KC123".to_owned());
    assert!(diet.details.contains(&arrival));
}

#[test]
fn a_list_of_guests_is_one_action_and_is_taken_back_as_one() {
    let register = TestRegister::new();
    let event = forum(&register);
    let plan = judged(&register, event, &samples().join("delegations_en.xlsx"));
    let ctx = register.ctx();
    let taken = intake::take(register.open(), &ctx, &plan, &Quiet)
        .expect("taken")
        .value;
    // Two values that are no phone and no mail address, and three people a second time.
    assert_eq!((taken.written, taken.refused), (31, 5));
    let before = book(&register, event);
    assert!(before.event.forum.has_guests);
    assert_eq!(before.entries().len(), 31);
    let head = one(&before, "toktogulov");
    assert!(head.person.guest, "no volunteer is made");
    assert_eq!(head.part.card.delegation, Some(of_country("KG")));
    assert_eq!(
        head.part
            .card
            .category
            .map(|code| code.to_string())
            .as_deref(),
        Some("HD")
    );
    assert_eq!(
        (head.part.card.photo, head.part.card.press),
        (None, None),
        "to be obtained"
    );
    assert!(head.person.consents.is_empty());
    assert!(
        register.open().store().columns().is_empty(),
        "guests are in no list"
    );
    let refused = register.beside("back.xlsx");
    let say = |message: &messages::Message| message.id.clone();
    let rows = intake::write_refused(
        register.open(),
        register.ctx().now,
        &plan,
        &refused,
        &say,
        &Quiet,
    );
    assert_eq!(rows.expect("written"), 5);
    undo::undo(register.open(), &register.ctx(), ctx.action, &Quiet).expect("taken back");
    assert!(book(&register, event).entries().is_empty());
}

#[test]
fn a_guest_who_declined_takes_no_place_and_comes_after_all_if_somebody_says_so() {
    let both = "ФИО;Категория;Статус\nАхметова Әсел;Спикер;подтвердила\nКим Лев;Спикер;отказался\n";
    let one_column = "ФИО;Статус\nАхметова Әсел;Спикер\nКим Лев;отказался\n";
    for (text, answer, expected) in [
        (both, None, Standing::Declined),
        (both, Some(Fix::Accept), Standing::Declined),
        (both, Some(Fix::Other), Standing::Registered),
        (one_column, None, Standing::Declined),
    ] {
        let register = TestRegister::new();
        let event = forum(&register);
        let file = register.beside("list.csv");
        std::fs::write(&file, text).expect("written");
        let mut plan = judged(&register, event, &file);
        let codes = |row| plan.judged().problems(row).codes();
        assert_eq!((codes(0), codes(1)), (vec![], vec!["guest_declined"]));
        if let Some(fix) = answer {
            let said = Settle::Kind(ProblemCode::GuestDeclined, Some(fix));
            plan.settle(register.open(), &register.ctx(), said, &Quiet)
                .unwrap_or_else(|refused| panic!("{refused}"));
        }
        assert_eq!(take(&register, &plan).written, 2);
        let book = book(&register, event);
        let standing = |name| one(&book, name).part.standing;
        assert_eq!(standing("ахметова"), Standing::Registered);
        assert_eq!(standing("ким"), expected, "{answer:?}");
    }
}

#[test]
fn a_guest_who_came_twice_under_two_names_is_one_at_the_desk_and_both_badges_are_theirs() {
    let register = TestRegister::new();
    let event = forum(&register);
    let mut desk = book(&register, event);
    let mut guest = |given: &str, hotel: Option<&str>| {
        let form = GuestForm {
            person: Person {
                surname: Some("Асанбекова".to_owned()),
                given: Some(given.to_owned()),
                ..Person::default()
            },
            details: hotel
                .map(|hotel| (GuestDetail::Hotel, hotel.to_owned()))
                .into_iter()
                .collect(),
            category: "PT".parse().ok(),
            ..GuestForm::default()
        };
        let id = testkit::add_guest(register.open(), &register.ctx(), &mut desk, &form);
        let badge = testkit::give_badge(register.open(), &register.ctx(), &mut desk, id);
        (id, badge)
    };
    let (one, first) = guest("Гульзат", None);
    let (two, second) = guest("Gulzat", Some("Достық"));
    let badges_of = |id: VolunteerId| {
        let book = book(&register, event);
        let badges = &book.guest(id).expect("a guest").part.card.badges;
        let numbers = badges.iter().map(|badge| badge.what.number.clone());
        numbers.collect::<Vec<_>>()
    };
    let join = duplicates::join(register.open(), &register.ctx(), one, two, &[]);
    let shown = join.unwrap_or_else(|refused| panic!("{refused}")).value;
    let both = book(&register, event);
    assert_eq!(both.entries().len(), 1, "one person");
    for badge in [&first, &second] {
        let holder = both.holder(badge).map(|entry| entry.person.id);
        assert_eq!(holder, Some(shown), "{badge} opens the door to them");
    }
    let card = &both.guest(shown).expect("a guest").part.card;
    assert_eq!(card.detail(GuestDetail::Hotel), Some("Достық"));
    duplicates::separate(register.open(), &register.ctx(), shown, None)
        .unwrap_or_else(|refused| panic!("{refused}"));
    assert_eq!(
        (badges_of(one), badges_of(two)),
        (vec![first], vec![second])
    );
}

#[test]
fn a_second_list_knows_guests_and_volunteers_and_adds_nobody_twice() {
    let register = TestRegister::new();
    let known = a_volunteer().named("Айгерім").add(&register);
    let (event, written) = of_the_sample(&register);
    let mut again = judged(&register, event, &samples().join("delegations_en.xlsx"));
    assert!(again.brake().is_some(), "nearly all of the list is here");
    let here = (0..again.judged().len()).filter(|row| {
        matches!(
            again.verdict(*row),
            Verdict::Exists(_) | Verdict::Perhaps(_)
        )
    });
    assert!(here.count() >= 30);
    again.choose(Mode::Skip);
    take(&register, &again);
    assert_eq!(book(&register, event).entries().len(), written as usize);

    // The same person at another forum, under the same record; a volunteer stays one.
    let other = forum(&register);
    let person = register.open().store().volunteer(known).expect("readable");
    let person = person.expect("she is there");
    let text = format!(
        "ФИО;Телефон;Категория;Регион\n{};{};Спикер;Павлодарская область\nTOKTOGULOV Aibek;+996 700 000 001;Глава делегации;\n",
        person.name.full(),
        person
            .phones
            .first()
            .map(|phone| phone.e164().to_owned())
            .unwrap_or_default(),
    );
    let file = register.beside("second.csv");
    std::fs::write(&file, text).expect("written");
    let mut plan = judged(&register, other, &file);
    let ids: Vec<Verdict> = (0..plan.judged().len())
        .map(|row| plan.verdict(row))
        .collect();
    plan.choose(Mode::Skip);
    let first = one(&book(&register, event), "toktogulov").person.id;
    assert!(
        ids.iter().any(
            |verdict| matches!(verdict, Verdict::Exists(id) | Verdict::Perhaps(id) if *id == first)
        ),
        "a guest of the other forum is known: {ids:?}"
    );
}

#[test]
fn everything_of_a_guest_can_be_changed_and_a_phone_that_is_left_out_stays() {
    let register = TestRegister::new();
    let (event, _) = of_the_sample(&register);
    let mut book = book(&register, event);
    let entry = one(&book, "asanbekova");
    let (guest, phones) = (entry.person.id, entry.person.phones.clone());
    let form = GuestForm {
        person: Person {
            surname: Some("Асанбекова".to_owned()),
            given: Some("Гульзат".to_owned()),
            birth: Some("2001-06-14".to_owned()),
            sex: Some(Sex::Female),
            ..Person::default()
        },
        latin: Some("Gulzat ASANBEKOVA".to_owned()),
        badge_name: Some("Гүлзат апай".to_owned()),
        category: "SP".parse().ok(),
        delegation: Some(Delegation::Named("  Жастар  ".to_owned())),
        country: "KG".parse().ok(),
        script: BadgeScript::Latin,
        photo: Some(true),
        press: Some(false),
        details: vec![(GuestDetail::Hotel, "Достық".to_owned())],
        warning: Some("Күзетті шақырыңыз".to_owned()),
        ..GuestForm::default()
    };
    let ctx = register.ctx();
    desk::save(register.open(), &ctx, &book, Some(guest), &form).expect("saved");
    book.refresh(register.open(), guest).expect("readable");
    let entry = book.guest(guest).expect("still a guest");
    assert_eq!(entry.person.name.full(), "Асанбекова Гульзат");
    assert_eq!(entry.person.phones, phones);
    assert_eq!(entry.person.badge_name.as_deref(), Some("Гүлзат апай"));
    let card = &entry.part.card;
    assert_eq!((card.photo, card.press), (Some(true), Some(false)));
    assert_eq!(
        card.delegation,
        Some(Delegation::Named("Жастар".to_owned()))
    );
    assert_eq!(card.detail(GuestDetail::Hotel), Some("Достық"));
    assert_eq!(
        one(&book, "asanb").person.id,
        guest,
        "found in Latin letters"
    );
    assert_eq!(one(&book, "апай").person.id, guest, "and as on the badge");
    undo::undo(register.open(), &register.ctx(), ctx.action, &Quiet).expect("taken back");
    let again = Book::open(register.open(), event).expect("readable");
    let entry = again.guest(guest).expect("still a guest");
    assert_eq!(entry.person.name.full(), "ASANBEKOVA Gulzat");
    assert_eq!(entry.part.card.photo, None);
}

#[test]
fn whoever_is_taken_off_the_list_is_found_by_no_desk_and_the_badge_is_void() {
    let register = TestRegister::new();
    let (event, written) = of_the_sample(&register);
    let mut book = book(&register, event);
    let guest = one(&book, "sargsyan").person.id;
    let number = desk::badge(register.open(), &register.ctx(), &book, &[guest]);
    assert_eq!(number.expect("given").value.len(), 1);
    book.refresh(register.open(), guest).expect("readable");
    let ctx = register.ctx();
    desk::remove(register.open(), &ctx, &book, guest).expect("the owner may");
    book.refresh(register.open(), guest).expect("readable");
    assert!(book.find("sargsyan", 5).is_empty());
    assert_eq!(book.entries().len() as u32, written - 1);
    undo::undo(register.open(), &register.ctx(), ctx.action, &Quiet).expect("taken back");
    let again = Book::open(register.open(), event).expect("readable");
    assert!(
        again
            .guest(guest)
            .expect("back")
            .part
            .card
            .badge()
            .is_some()
    );
}

#[test]
fn the_lines_of_a_document_give_a_name_and_nothing_of_the_document() {
    let register = TestRegister::new();
    let card = "IDKAZ0000000000851231600004<<<\n8512316F9512313KAZ<<<<<<<<<<<4\nSPECIMEN<<AIGUL<<<<<<<<<<<<<<<";
    let read = desk::read_zone(register.open(), &register.ctx(), card).expect("its digits fit");
    assert_eq!(
        (read.surname.as_str(), read.given.as_str()),
        ("Specimen", "Aigul")
    );
    assert_eq!(
        read.country.map(|country| country.to_string()).as_deref(),
        Some("KZ")
    );
    assert_eq!(read.birth.to_string(), "1985-12-31");
    assert_eq!(read.sex, Some(Sex::Female));
    let worn = card.replace("8512316F", "8512317F");
    assert!(desk::read_zone(register.open(), &register.ctx(), &worn).is_err());
    assert!(desk::read_zone(register.open(), &register.ctx(), "Алия").is_err());
}

#[test]
fn categories_are_renamed_added_and_switched_off_and_that_is_taken_back() {
    let register = TestRegister::new();
    let event = forum(&register);
    let mut own = domain::guests::usual_categories()[0].clone();
    own.code = "Q1".parse().expect("a code");
    own.titles = domain::Titles::new("Төреші", "Судья", "Judge").expect("titles");
    let off = domain::guests::usual_categories()[4].code;
    let wanted = SetUp {
        quotas: Vec::new(),
        has_guests: true,
        categories: vec![(own.code, Some(own.clone())), (off, None)],
        lists: Vec::new(),
        details: vec![GuestDetail::Diet],
    };
    let ctx = register.ctx();
    desk::set_up(register.open(), &ctx, event, &wanted).expect("the owner may");
    let known = book(&register, event).categories;
    assert!(known.contains(&own));
    assert!(known.iter().all(|category| category.code != off));
    undo::undo(register.open(), &register.ctx(), ctx.action, &Quiet).expect("taken back");
    assert_eq!(
        book(&register, event).categories,
        domain::guests::usual_categories()
    );
}

#[test]
fn a_delegation_is_let_in_by_its_head_and_says_who_is_absent_and_extra() {
    let register = TestRegister::new();
    let (event, _) = of_the_sample(&register);
    let mut book = book(&register, event);
    let list = door(event);
    let extra = GuestForm {
        person: Person {
            surname: Some("Эсенов".to_owned()),
            given: Some("Бакыт".to_owned()),
            ..Person::default()
        },
        category: "DL".parse().ok(),
        delegation: Some(of_country("KG")),
        walk_in: true,
        ..GuestForm::default()
    };
    let saved = desk::save(register.open(), &register.ctx(), &book, None, &extra);
    let extra = saved.expect("saved").value;
    book.refresh(register.open(), extra).expect("readable");
    let now = register.ctx().now;
    let packs = desk::delegations(register.open(), &book, list, now).expect("the owner may");
    let pack = packs
        .iter()
        .find(|pack| pack.of == of_country("KG"))
        .expect("there")
        .clone();
    assert_eq!(pack.heads, 1);
    let head = book.guest(pack.guests[0]).expect("there");
    assert!(desk::leads(&book, head), "who leads stands first");
    assert_eq!((pack.expected, pack.came, pack.absent()), (4, 0, 4));

    let numbers = desk::badge(register.open(), &register.ctx(), &book, &pack.guests);
    let numbers = numbers.expect("given").value;
    assert!(numbers.is_sorted(), "in the order of the pack");
    for guest in &pack.guests {
        book.refresh(register.open(), *guest).expect("readable");
    }
    let some = &pack.guests[..3];
    let done = desk::check_in_all(register.open(), &register.ctx(), &book, list, some);
    assert_eq!(done.expect("let in").value.entered, 3);
    for guest in some {
        book.refresh(register.open(), *guest).expect("readable");
    }
    let again = desk::check_in_all(register.open(), &register.ctx(), &book, list, &pack.guests);
    let again = again.expect("let in").value;
    assert_eq!(
        (again.entered, again.left_out),
        (1, 3),
        "nobody is let in twice"
    );
    for guest in &pack.guests {
        book.refresh(register.open(), *guest).expect("readable");
    }
    let now = register.ctx().now;
    let packs = desk::delegations(register.open(), &book, list, now).expect("the owner may");
    let pack = packs
        .iter()
        .find(|pack| pack.of == of_country("KG"))
        .expect("there");
    assert_eq!((pack.came, pack.absent(), pack.extra), (4, 0, 1));
}

#[test]
fn ticked_lines_of_paper_are_entered_by_their_codes_with_the_true_time_and_once() {
    let register = TestRegister::new();
    let (event, _) = of_the_sample(&register);
    let book = book(&register, event);
    let list = door(event);
    let guest = one(&book, "orazov").person.id;
    let named = desk::read_lines(register.open(), &book, &[guest.to_string()]);
    let code = named.expect("read").remove(0).people.remove(0).code;
    let lines = [code.to_lowercase(), "ZZZZZ".to_owned(), "orazo".to_owned()];
    let read = desk::read_lines(register.open(), &book, &lines).expect("read");
    assert_eq!(read[0].people[0].guest, guest);
    assert!(read[1].message.is_some());
    assert_eq!(read[2].people[0].guest, guest, "by the name as well");
    let came = Timestamp(register.ctx().now.0 - 3_600_000);
    let ticked = [Ticked {
        guest,
        came: Some(came),
        went: None,
    }];
    let enter = |book: &Book| {
        let done = desk::enter_lines(register.open(), &register.ctx(), book, list, &ticked);
        done.expect("entered").value
    };
    assert_eq!(enter(&book), 1);
    let again = Book::open(register.open(), event).expect("readable");
    assert_eq!(enter(&again), 0, "what was entered is passed over");
    let entry = again.guest(guest).expect("there");
    let pass = &entry.part.card.passes[0].what;
    assert_eq!(
        (pass.at, pass.source, pass.direct),
        (came, MarkSource::Paper, Direct::In)
    );
    let known = again.list(list).expect("the door");
    assert_eq!(
        entry.at(&again, known, register.ctx().now).0,
        Whereabouts::Came
    );
}

#[test]
fn the_command_line_takes_guests_in_lets_delegations_in_and_prints_their_papers() {
    let folder = cli::practice();
    let at = folder.path();
    let event = cli::json(at, &["event", "add", "--en", "Forum"]);
    let event = event["id"].as_str().expect("an id").to_owned();
    let file = samples().join("delegations_en.xlsx").display().to_string();
    let taken = cli::json(at, &["import", &file, "--guests", &event]);
    assert_eq!(
        (&taken["written"], &taken["refused"]),
        (&Value::from(31), &Value::from(5))
    );
    let guests = cli::json(at, &["desk", "guests", &event, "--text", "orazov"]);
    assert_eq!(guests["total"], 1);
    assert_eq!(guests["guests"][0]["category"], "PR");
    let packs = cli::json(at, &["desk", "delegations", &event]);
    let packs = packs["delegations"].as_array().expect("a list");
    assert!(
        packs
            .iter()
            .any(|pack| pack["of"] == "TR" && pack["expected"] == 3)
    );
    let given = cli::json(at, &["desk", "badge", &event]);
    let badges = given["badges"].as_array().expect("a list");
    assert_eq!(badges.len(), 31);
    let done = cli::json(at, &["desk", "check-in", &event, "--delegation", "TR"]);
    assert_eq!(done["entered"], 3);
    let number = badges[0]["badge"].as_str().expect("a number");
    let told = cli::json(at, &["desk", "scan", &event, number]);
    assert!(["entered", "already"].contains(&told["result"].as_str().expect("a word")));
    let board = cli::json(at, &["desk", "board", &event]);
    assert!(board["guests"]["came"].as_u64().expect("a number") >= 3);
    let paper = at.join("door.pdf").display().to_string();
    cli::json(at, &["desk", "paper", &event, &paper]);
    assert!(std::fs::read(&paper).expect("written").starts_with(b"%PDF"));
    let sheet = at.join("sheet.pdf").display().to_string();
    cli::json(
        at,
        &[
            "desk",
            "delegations",
            &event,
            "--sheet",
            "TR",
            "--file",
            &sheet,
        ],
    );
    assert!(std::fs::read(&sheet).expect("written").starts_with(b"%PDF"));
}

#[test]
fn the_papers_of_a_forum_stand_in_three_languages() {
    let register = TestRegister::new();
    let (event, _) = of_the_sample(&register);
    let book = book(&register, event);
    let list = door(event);
    for language in [l10n::Language::Kk, l10n::Language::Ru, l10n::Language::En] {
        let languages = app::papers::Languages::of(&[l10n::Localizer::new(language)]);
        let ctx = register.ctx();
        let paper = desk::door_paper(register.open(), &ctx, &book, list, &languages);
        let paper = paper.unwrap_or_else(|refused| panic!("{refused}"));
        let ctx = register.ctx();
        let of = of_country("KG");
        let sheet = desk::pack_paper(register.open(), &ctx, &book, list, &of, &languages);
        let sheet = sheet.unwrap_or_else(|refused| panic!("{refused}"));
        for (name, pdf) in [("door", paper), ("pack", sheet)] {
            assert!(pdf.starts_with(b"%PDF"));
            if let Some(folder) = std::env::var_os("SHEETS") {
                let path = Path::new(&folder).join(format!("{name}-{}.pdf", language.code()));
                std::fs::write(path, pdf).expect("written");
            }
        }
    }
    let nobody: Vec<VolunteerId> = Vec::new();
    let done = desk::check_in_all(register.open(), &register.ctx(), &book, list, &nobody);
    assert_eq!(done.expect("nothing to do").value.entered, 0);
}

#[test]
fn guests_are_proposed_for_erasing_some_months_after_their_last_event() {
    use app::erasure::{self, Ending};
    use app::retention;
    use domain::{ErasureGround, ErasureKind, Plan, Zone};

    let register = TestRegister::new();
    let (event, count) = of_the_sample(&register);
    let day = |days: i64| app::ctx::day_of(Timestamp(register.ctx().now.0 + days * 86_400_000));
    let due = |days| {
        let open = register.open();
        let due = retention::review(open, day(days), 0, 99).expect("allowed");
        let listed = retention::totals(open, day(days)).expect("allowed").all();
        assert_eq!(due.len(), listed as usize, "each is shown");
        due
    };
    assert!(due(150).is_empty(), "less than six months");
    let over = due(190);
    assert_eq!(over.len(), count as usize);
    assert!(over.iter().all(|one| one.proposed == ErasureKind::Erased));

    // The time runs from the event, not from the day of the list.
    let mut form = Form::of(&events::get(register.open(), event).expect("it is there"));
    let wall = |hour| day(100).and_hms_opt(hour, 0, 0).expect("an hour");
    form.plan = Some(Plan::new(wall(10), wall(18), Zone::ALMATY).expect("a plan"));
    events::save(register.open(), &register.ctx(), Some(event), &form).expect("saved");
    assert!(due(250).is_empty());
    assert_eq!(due(290).len(), count as usize);
    retention::save(
        register.open(),
        &register.ctx(),
        register.open().store().settings().retention,
        2,
    )
    .expect("allowed");
    assert_eq!(due(170).len(), count as usize, "two months now");

    let gone = due(170)[0].row.volunteer.id;
    let ending = Ending {
        kind: ErasureKind::Erased,
        ground: ErasureGround::RetentionOver,
        order: None,
    };
    let ended = erasure::end(register.open(), &register.ctx(), &[gone], &ending, &Quiet);
    assert_eq!(ended.expect("allowed").value.people, 1);
    assert_eq!(due(170).len(), count as usize - 1);
    let left = book(&register, event);
    assert!(left.entries().iter().all(|entry| entry.person.id != gone));
}

#[test]
fn guests_of_a_list_beyond_the_quota_of_their_category_wait_in_the_order_of_the_list() {
    let register = TestRegister::new();
    let event = forum(&register);
    let delegates = "DL".parse().expect("a code");
    desk::set_quotas(
        register.open(),
        &register.ctx(),
        event,
        &[(delegates, Some(3))],
    )
    .expect("the owner may");
    let plan = judged(&register, event, &samples().join("delegations_en.xlsx"));
    let taken = take(&register, &plan);
    let book = book(&register, event);
    let quota = desk::quota(&book, delegates).expect("it was set");
    let all = book.entries().iter();
    let all = all.filter(|entry| entry.part.card.category == Some(delegates));
    let all = u32::try_from(all.count()).expect("few");
    assert!(all > 3, "the list has more delegates than places");
    assert_eq!((quota.held(), quota.waiting()), (3, all - 3));
    assert_eq!(taken.waiting, all - 3);
    let others = book.entries().iter();
    let mut others = others.filter(|entry| entry.part.card.category != Some(delegates));
    assert!(others.all(|entry| book.queue(entry.person.id).is_none()));
}
