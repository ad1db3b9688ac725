//! Without a consent only the minimum may be kept: what is more is said, listed and reduced.

use app::{
    collected,
    consents::{self},
    desk::{Book, GuestForm},
    erasure, export, filters, import,
    intake::{self, Opened, Plan, Settle},
    minimum, undo,
    volunteers::{self, Change, EditRefused, Form, Member, Selection},
};
use domain::guests::GuestDetail;
use domain::{
    ConsentPurpose, ConsentState, ConsentTerms, ConsentWay, DocumentKind, EventId, Held,
    LegalGround, PersonField, Sex, VolunteerId,
};
use l10n::{Language, Localizer};
use search::{Filters, Query};
use store::Quiet;
use testkit::{TestRegister, a_forum, a_volunteer};

#[track_caller]
fn edit(register: &TestRegister, id: VolunteerId, change: &Change) -> Vec<String> {
    let done = volunteers::edit(register.open(), &register.ctx(), id, change);
    let notes = done.unwrap_or_else(|refused| panic!("{refused}")).value;
    notes.into_iter().map(|note| note.id).collect()
}

fn consent(purposes: &[ConsentPurpose], terms: ConsentTerms) -> Change {
    Change::Consent {
        purposes: purposes.to_vec(),
        text_version: String::new(),
        language: "kk".to_owned(),
        guardian: None,
        on: "20.11.2026".to_owned(),
        until: None,
        way: ConsentWay::Paper {
            reference: Some("12/48".to_owned()),
        },
        terms,
    }
}

fn fields(fields: &[PersonField]) -> Vec<Held> {
    fields.iter().copied().map(Held::Field).collect()
}

fn listed(register: &TestRegister) -> Vec<(VolunteerId, Vec<Held>)> {
    let today = register.ctx().today;
    let list = minimum::list(register.open(), today, 0, 99);
    let list = list
        .unwrap_or_else(|refused| panic!("{refused}"))
        .into_iter();
    list.map(|one| (one.row.volunteer.id, one.fields)).collect()
}

fn found(register: &TestRegister, filters: Filters) -> Vec<VolunteerId> {
    let query = Query {
        filters,
        facets: true,
        ..Query::default()
    };
    let today = register.ctx().today;
    let window = volunteers::window(register.open(), &query, 0, 99, today).expect("readable");
    window
        .rows
        .into_iter()
        .map(|row| row.volunteer.id)
        .collect()
}

fn beyond_filter() -> Filters {
    Filters {
        beyond_minimum: true,
        ..Filters::default()
    }
}

fn state(register: &TestRegister, id: VolunteerId) -> ConsentState {
    let today = register.ctx().today;
    volunteers::profile(register.open(), id, today)
        .unwrap_or_else(|refused| panic!("{refused}"))
        .consent
}

const WARNED: &str = "grounds-beyond-warning";

#[test]
fn more_than_the_minimum_is_kept_said_and_listed_until_a_consent_is_recorded() {
    let register = TestRegister::new();
    let dana = a_volunteer()
        .called("Серикова", "Дана")
        .with_phone("+77010000001");
    let dana = dana.add(&register);
    assert_eq!(listed(&register), [], "a name and a phone are the minimum");
    let notes = edit(
        &register,
        dana,
        &Change::Birth(Some("05.09.1999".to_owned())),
    );
    assert!(!notes.contains(&WARNED.to_owned()), "{notes:?}");

    let notes = edit(&register, dana, &Change::Sex(Some(Sex::Female)));
    assert_eq!(notes, [WARNED], "what was entered is kept and told");
    let person = register.open().store().volunteer(dana).expect("readable");
    assert_eq!(person.and_then(|person| person.sex), Some(Sex::Female));
    assert_eq!(listed(&register), [(dana, fields(&[PersonField::Sex]))]);
    assert_eq!(found(&register, beyond_filter()), [dana]);
    let today = register.ctx().today;
    assert_eq!(minimum::count(register.open(), today).expect("allowed"), 1);

    edit(
        &register,
        dana,
        &consent(&[ConsentPurpose::Processing], ConsentTerms::default()),
    );
    assert_eq!(listed(&register), []);
    assert_eq!(found(&register, beyond_filter()), []);
    let notes = edit(
        &register,
        dana,
        &Change::Notes(Some("сурет салады".to_owned())),
    );
    assert_eq!(
        notes,
        Vec::<String>::new(),
        "with a consent nothing is said"
    );
    edit(&register, dana, &Change::ConsentOwed);
    assert_eq!(
        listed(&register),
        [(dana, fields(&[PersonField::Sex, PersonField::Notes]))]
    );
}

#[test]
fn a_record_is_reduced_to_the_minimum_and_that_is_taken_back() {
    let register = TestRegister::new();
    let owes = a_volunteer().called("Серикова", "Дана").in_region("KZ-75");
    let owes = owes.with_phone("+77010000001").add(&register);
    let gave = a_volunteer()
        .called("Ким", "Лиза")
        .in_region("KZ-75")
        .add(&register);
    let blocked = a_volunteer()
        .called("Ли", "Мира")
        .in_region("KZ-75")
        .add(&register);
    edit(
        &register,
        gave,
        &consent(&[ConsentPurpose::Processing], ConsentTerms::default()),
    );
    let member = |text: &str| Change::Add {
        what: Member::Tag,
        text: text.to_owned(),
        level: None,
    };
    edit(&register, owes, &member("форум"));
    edit(
        &register,
        owes,
        &Change::Briefing {
            on: "01.11.2026".to_owned(),
            topic: "өрт".to_owned(),
            given_by: None,
            reference: None,
        },
    );
    erasure::block(register.open(), &register.ctx(), blocked, None)
        .unwrap_or_else(|refused| panic!("{refused}"));
    let before = register.open().store().volunteer(owes).expect("readable");

    let ctx = register.ctx();
    let only = [owes, gave, blocked];
    let done = minimum::reduce(register.open(), &ctx, Some(&only), &Quiet);
    assert_eq!(done.unwrap_or_else(|refused| panic!("{refused}")).value, 1);
    let reduced = register.open().store().volunteer(owes).expect("readable");
    let reduced = reduced.expect("the person stays");
    assert_eq!(domain::beyond_minimum(&reduced), []);
    assert_eq!(reduced.phones.len(), 1, "the minimum stays");
    let other = register.open().store().volunteer(gave).expect("readable");
    assert!(other.is_some_and(|other| other.residence.is_some()));
    assert_eq!(listed(&register), []);
    assert!(matches!(
        minimum::reduce(register.open(), &register.ctx(), None, &Quiet),
        Err(minimum::ReduceRefused::Nothing)
    ));

    undo::undo(register.open(), &register.ctx(), ctx.action, &Quiet)
        .unwrap_or_else(|refused| panic!("{refused}"));
    let back = register.open().store().volunteer(owes).expect("readable");
    assert_eq!(back, before, "nothing that was acknowledged is lost");
}

#[test]
fn a_record_on_another_ground_owes_no_consent_while_it_holds_what_that_needs() {
    let register = TestRegister::new();
    let dana = a_volunteer()
        .called("Серикова", "Дана")
        .in_region("KZ-75")
        .add(&register);
    edit(&register, dana, &Change::Ground(LegalGround::Law));
    assert_eq!(state(&register, dana), ConsentState::OtherGround);
    let today = register.ctx().today;
    assert!(
        consents::missing(register.open(), today, 0, 9)
            .expect("allowed")
            .is_empty()
    );
    assert_eq!(listed(&register), []);

    let notes = edit(&register, dana, &Change::Tshirt(Some("M".to_owned())));
    assert_eq!(notes, [WARNED]);
    assert_eq!(state(&register, dana), ConsentState::Missing);
    assert_eq!(listed(&register), [(dana, fields(&[PersonField::Tshirt]))]);
    assert_eq!(
        consents::missing_count(register.open(), today).expect("allowed"),
        1
    );

    edit(&register, dana, &Change::Ground(LegalGround::Consent));
    assert_eq!(
        listed(&register),
        [(dana, fields(&[PersonField::Residence, PersonField::Tshirt]))]
    );
    let query = Query {
        filters: beyond_filter(),
        ..Query::default()
    };
    let codes = filters::pairs(&query);
    assert_eq!(codes, [("beyond_minimum".to_owned(), "1".to_owned())]);
    assert_eq!(filters::read(&codes), (query, Vec::new()));
}

#[test]
fn what_was_signed_is_recorded_and_drawn_and_outlives_a_partial_withdrawal() {
    let register = TestRegister::new();
    let dana = a_volunteer().called("Серикова", "Дана").add(&register);
    let terms = ConsentTerms {
        data: vec![PersonField::Birth, PersonField::Phones],
        third_parties: Some(" Жас қанат ".to_owned()),
        abroad: Some("Қырғызстан".to_owned()),
    };
    let purposes = [
        ConsentPurpose::Processing,
        ConsentPurpose::Photo,
        ConsentPurpose::ThirdParties,
    ];
    edit(&register, dana, &consent(&purposes, terms));
    let given = |register: &TestRegister| {
        let person = register.open().store().volunteer(dana).expect("readable");
        let consents = person.expect("here").consents.into_iter();
        let mut standing = consents.filter(|one| one.withdrawn.is_none());
        standing.next_back().expect("one stands")
    };
    let first = given(&register);
    assert_eq!(first.text_version, consents::TEXT_VERSION);
    let named = first.terms.clone().expect("named");
    assert_eq!(named.third_parties.as_deref(), Some("Жас қанат"));
    assert_eq!(named.data, [PersonField::Birth, PersonField::Phones]);
    for language in [Language::Kk, Language::Ru, Language::En] {
        let speak = Localizer::new(language);
        let drawn = consents::record_sheet(register.open(), &register.ctx(), dana, first.id, speak)
            .unwrap_or_else(|refused| panic!("{refused}"));
        assert!(drawn.starts_with(b"%PDF-"));
    }
    edit(
        &register,
        dana,
        &Change::ConsentWithdrawn {
            purposes: vec![ConsentPurpose::Photo],
            on: "21.11.2026".to_owned(),
        },
    );
    let rest = given(&register);
    assert_ne!(rest.id, first.id);
    assert!(!rest.purposes.contains(&ConsentPurpose::Photo));
    assert_eq!(rest.terms.as_deref(), Some(&*named));
}

#[test]
fn a_document_is_seen_and_never_kept() {
    let register = TestRegister::new();
    let dana = a_volunteer().called("Серикова", "Дана").add(&register);
    let unseen = Filters {
        document_unseen: true,
        ..Filters::default()
    };
    assert_eq!(found(&register, unseen.clone()), [dana]);
    let seen = |on: &str| Change::DocumentSeen {
        kind: DocumentKind::Passport,
        on: on.to_owned(),
    };
    let refused = volunteers::edit(register.open(), &register.ctx(), dana, &seen("01.01.2099"));
    assert!(
        matches!(refused, Err(EditRefused::DocumentDay)),
        "{refused:?}"
    );
    edit(&register, dana, &seen("20.11.2026"));
    assert_eq!(found(&register, unseen.clone()), []);
    let person = register.open().store().volunteer(dana).expect("readable");
    let documents = person.expect("here").documents;
    assert_eq!(documents[0].kind, DocumentKind::Passport);
    assert_eq!(documents[0].by, register.open().operator());
    edit(&register, dana, &Change::Void(documents[0].id));
    assert_eq!(found(&register, unseen), [dana]);
}

#[test]
fn columns_read_anew_know_who_holds_too_much_and_who_showed_a_document() {
    let mut register = TestRegister::new();
    let owes = a_volunteer()
        .called("Серикова", "Дана")
        .in_region("KZ-75")
        .add(&register);
    let law = a_volunteer()
        .called("Ким", "Лиза")
        .in_region("KZ-75")
        .add(&register);
    edit(&register, law, &Change::Ground(LegalGround::Law));
    edit(
        &register,
        law,
        &Change::DocumentSeen {
            kind: DocumentKind::IdentityCard,
            on: "20.11.2026".to_owned(),
        },
    );
    register.lock();
    register.unlock();
    assert_eq!(found(&register, beyond_filter()), [owes]);
    let unseen = Filters {
        document_unseen: true,
        ..Filters::default()
    };
    assert_eq!(found(&register, unseen), [owes]);
    assert_eq!(state(&register, law), ConsentState::OtherGround);
    let file = register.beside("law.csv");
    let wanted = export::Wanted::all(Selection::Ids(vec![law]), export::Format::CsvPlain);
    let speak = Localizer::new(Language::En);
    export::volunteers(
        register.open(),
        &register.ctx(),
        &wanted,
        &file,
        speak,
        &Quiet,
    )
    .unwrap_or_else(|refused| panic!("{refused}"));
    let text = std::fs::read_to_string(&file).expect("written");
    assert!(text.contains("other ground"), "{text}");
    let word = speak.format(&collected::field_word(PersonField::Residence));
    assert!(!word.is_empty());
}

/// A guest with everything that a form has.
fn a_guest(surname: &str) -> GuestForm {
    GuestForm {
        person: Form {
            surname: Some(surname.to_owned()),
            given: Some("Гульзат".to_owned()),
            birth: Some("2001-06-14".to_owned()),
            sex: Some(Sex::Female),
            phone: Some("+77010000001".to_owned()),
            ..Form::default()
        },
        latin: Some("Gulzat ASANBEKOVA".to_owned()),
        badge_name: Some("Гүлзат апай".to_owned()),
        category: "SP".parse().ok(),
        country: "KG".parse().ok(),
        warning: Some("Күзетті шақырыңыз".to_owned()),
        details: vec![
            (GuestDetail::Organisation, "«Жастар»".to_owned()),
            (GuestDetail::Hotel, "«Қазақстан»".to_owned()),
        ],
        ..GuestForm::default()
    }
}

fn forum(register: &TestRegister) -> (EventId, Book) {
    let event = a_forum().add(register.open(), &register.ctx());
    (event, testkit::book(register.open(), event))
}

#[test]
fn of_a_guest_what_receiving_needs_is_kept_and_the_rest_is_listed_and_reduced() {
    let mut register = TestRegister::new();
    let (event, mut book) = forum(&register);
    let mut add = |register: &TestRegister, guest: &GuestForm| {
        testkit::add_guest(register.open(), &register.ctx(), &mut book, guest)
    };
    add(&register, &a_guest("Абдиева"));
    assert_eq!(listed(&register), [], "all of it is needed");

    let mut more = a_guest("Асанбекова");
    more.details.extend([
        (GuestDetail::Diet, "халал".to_owned()),
        (GuestDetail::Tshirt, "M".to_owned()),
    ]);
    more.note = Some("аллергиясы бар".to_owned());
    let guest = add(&register, &more);
    let beyond = vec![
        Held::Detail(GuestDetail::Diet),
        Held::Detail(GuestDetail::Tshirt),
        Held::DeskNote,
    ];
    assert_eq!(listed(&register), [(guest, beyond.clone())]);
    let today = register.ctx().today;
    assert_eq!(minimum::count(register.open(), today).expect("allowed"), 1);
    let profile = volunteers::profile(register.open(), guest, today);
    assert_eq!(
        profile.unwrap_or_else(|refused| panic!("{refused}")).beyond,
        beyond
    );
    assert_eq!(found(&register, beyond_filter()), [], "no volunteer");
    register.lock();
    register.unlock();
    assert_eq!(
        listed(&register),
        [(guest, beyond.clone())],
        "columns read anew know it"
    );

    let ctx = register.ctx();
    let done = minimum::reduce(register.open(), &ctx, None, &Quiet);
    assert_eq!(done.unwrap_or_else(|refused| panic!("{refused}")).value, 1);
    assert_eq!(listed(&register), []);
    let card = |register: &TestRegister| {
        let book = testkit::book(register.open(), event);
        let entry = book.guest(guest).expect("a guest");
        (entry.part.card.clone(), entry.part.notes.clone())
    };
    let (reduced, note) = card(&register);
    assert_eq!(
        reduced.details,
        [
            (GuestDetail::Organisation, "«Жастар»".to_owned()),
            (GuestDetail::Hotel, "«Қазақстан»".to_owned()),
        ]
    );
    assert_eq!(reduced.warning.as_deref(), Some("Күзетті шақырыңыз"));
    assert_eq!(note, None);

    undo::undo(register.open(), &register.ctx(), ctx.action, &Quiet)
        .unwrap_or_else(|refused| panic!("{refused}"));
    assert_eq!(listed(&register), [(guest, beyond)]);
    assert_eq!(card(&register).1.as_deref(), Some("аллергиясы бар"));

    edit(
        &register,
        guest,
        &consent(&[ConsentPurpose::Processing], ConsentTerms::default()),
    );
    assert_eq!(listed(&register), [], "a consent covers it");
    assert_eq!(state(&register, guest), ConsentState::Given);
    edit(&register, guest, &Change::ConsentOwed);
    assert_eq!(listed(&register).len(), 1);
}

#[test]
fn a_guest_who_has_two_records_is_listed_once() {
    let register = TestRegister::new();
    let (_, mut book) = forum(&register);
    let mut add = |detail| {
        let mut form = a_guest("Асанбекова");
        form.details.push((detail, "M".to_owned()));
        testkit::add_guest(register.open(), &register.ctx(), &mut book, &form)
    };
    let (one, other) = (add(GuestDetail::Tshirt), add(GuestDetail::Diet));
    app::duplicates::join(register.open(), &register.ctx(), one, other, &[])
        .unwrap_or_else(|refused| panic!("{refused}"));
    let shown = one.min(other);
    assert_eq!(
        listed(&register),
        [(
            shown,
            vec![
                Held::Detail(GuestDetail::Diet),
                Held::Detail(GuestDetail::Tshirt)
            ]
        )]
    );
    let done = minimum::reduce(register.open(), &register.ctx(), None, &Quiet);
    assert_eq!(done.unwrap_or_else(|refused| panic!("{refused}")).value, 1);
    assert_eq!(listed(&register), []);
}

fn opened(register: &TestRegister, text: &str, guests: Option<EventId>) -> Plan {
    let list = import::paste(text.to_owned()).expect("a table");
    let (open, ctx) = (register.open(), register.ctx());
    let opened = match guests {
        Some(event) => intake::open_guests(open, &ctx, list, event, Vec::new(), &Quiet),
        None => intake::open(open, &ctx, list, None, &Quiet),
    };
    match opened.unwrap_or_else(|refused| panic!("{refused}")) {
        Opened::People(plan) => *plan,
        Opened::Work(_) => panic!("they are people"),
    }
}

const PEOPLE: &str = "Тегі;Аты;Телефон;Аймақ;Бағыттар;Ескертпе
Серикова;Дана;+77010000001;Алматы;Саулық;сурет салады
Ким;Лиза;+77010000002;;;
";

#[test]
fn before_a_list_is_taken_it_is_told_what_is_beyond_and_one_answer_leaves_it_out() {
    let register = TestRegister::new();
    let mut plan = opened(&register, PEOPLE, None);
    let told = plan.beyond();
    assert_eq!(told.people, 1, "a name and a phone are the minimum");
    let expected = fields(&[
        PersonField::Residence,
        PersonField::Directions,
        PersonField::Notes,
    ]);
    assert_eq!(told.fields, expected);
    assert!(!plan.is_least());

    let (open, ctx) = (register.open(), register.ctx());
    plan.settle(open, &ctx, Settle::Least(true), &Quiet)
        .unwrap_or_else(|refused| panic!("{refused}"));
    assert!(plan.is_least());
    assert_eq!(plan.beyond(), told, "it still says what it leaves out");
    let action = register.ctx();
    let taken = intake::take(open, &action, &plan, &Quiet);
    let taken = taken.unwrap_or_else(|refused| panic!("{refused}")).value;
    assert_eq!((taken.written, taken.beyond), (2, 0));
    assert_eq!(listed(&register), []);
    let people = found(&register, Filters::default());
    for id in people {
        let person = open.store().volunteer(id).expect("readable");
        let person = person.expect("here");
        assert_eq!(person.phones.len(), 1, "the minimum came in");
        assert_eq!(person.residence, None);
    }
    undo::undo(open, &register.ctx(), action.action, &Quiet)
        .unwrap_or_else(|refused| panic!("{refused}"));

    let mut plan = opened(&register, PEOPLE, None);
    for least in [true, false] {
        plan.settle(open, &ctx, Settle::Least(least), &Quiet)
            .unwrap_or_else(|refused| panic!("{refused}"));
    }
    let taken = intake::take(open, &register.ctx(), &plan, &Quiet);
    let taken = taken.unwrap_or_else(|refused| panic!("{refused}")).value;
    assert_eq!((taken.written, taken.beyond), (2, 1));
    assert_eq!(listed(&register).len(), 1);
}

#[test]
fn of_a_list_of_guests_only_what_receiving_needs_comes_in_if_so_answered() {
    let register = TestRegister::new();
    let (event, _) = forum(&register);
    let text = "Surname;Given name;Sex;Country;Position;Diet;T-shirt
Kim;Liza;F;KG;director;halal;M
Lee;Mira;F;KG;director;;
";
    let mut plan = opened(&register, text, Some(event));
    let told = plan.beyond();
    assert_eq!(told.people, 1);
    assert_eq!(
        told.fields,
        [
            Held::Detail(GuestDetail::Diet),
            Held::Detail(GuestDetail::Tshirt)
        ]
    );
    plan.settle(
        register.open(),
        &register.ctx(),
        Settle::Least(true),
        &Quiet,
    )
    .unwrap_or_else(|refused| panic!("{refused}"));
    let taken = intake::take(register.open(), &register.ctx(), &plan, &Quiet);
    let taken = taken.unwrap_or_else(|refused| panic!("{refused}")).value;
    assert_eq!((taken.written, taken.beyond), (2, 0));
    assert_eq!(listed(&register), []);
    let book = testkit::book(register.open(), event);
    let details: Vec<_> = book
        .entries()
        .iter()
        .map(|one| &one.part.card.details)
        .collect();
    let position = vec![(GuestDetail::Position, "director".to_owned())];
    assert_eq!(details, [&position, &position]);
}

#[test]
fn the_history_counts_the_fields_of_a_consent_and_names_them_on_demand() {
    let register = TestRegister::new();
    let dana = a_volunteer().called("Серикова", "Дана").add(&register);
    let terms = ConsentTerms {
        data: PersonField::ALL.to_vec(),
        third_parties: Some("Жас қанат".to_owned()),
        abroad: None,
    };
    edit(
        &register,
        dana,
        &consent(&[ConsentPurpose::Processing], terms),
    );
    let rows = app::history::of_volunteer(register.open(), dana, Localizer::new(Language::En));
    let rows = rows.unwrap_or_else(|refused| panic!("{refused}"));
    let mut changes = rows.iter().flat_map(|row| &row.changes);
    let change = changes.find(|change| change.whole.is_some());
    let change = change.expect("the terms are told");
    assert_eq!(change.new.as_deref(), Some("21 fields of data"));
    let whole = change.whole.clone().unwrap_or_default();
    assert!(whole.contains("Contact for emergencies"), "{whole}");
    assert!(
        whole.ends_with("Passing to third parties: Жас қанат"),
        "{whole}"
    );
}
