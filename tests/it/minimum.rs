//! Without a consent only the minimum may be kept: what is more is said, listed and reduced.

use app::{
    collected,
    consents::{self},
    erasure, export, filters, minimum, undo,
    volunteers::{self, Change, EditRefused, Member, Selection},
};
use domain::{
    ConsentPurpose, ConsentState, ConsentTerms, ConsentWay, DocumentKind, LegalGround, PersonField,
    Sex, VolunteerId,
};
use l10n::{Language, Localizer};
use search::{Filters, Query};
use store::Quiet;
use testkit::{TestRegister, a_volunteer};

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

fn listed(register: &TestRegister) -> Vec<(VolunteerId, Vec<PersonField>)> {
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

fn beyond() -> Filters {
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
    assert_eq!(listed(&register), [(dana, vec![PersonField::Sex])]);
    assert_eq!(found(&register, beyond()), [dana]);
    let today = register.ctx().today;
    assert_eq!(minimum::count(register.open(), today).expect("allowed"), 1);

    edit(
        &register,
        dana,
        &consent(&[ConsentPurpose::Processing], ConsentTerms::default()),
    );
    assert_eq!(listed(&register), []);
    assert_eq!(found(&register, beyond()), []);
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
        [(dana, vec![PersonField::Sex, PersonField::Notes])]
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
    assert_eq!(listed(&register), [(dana, vec![PersonField::Tshirt])]);
    assert_eq!(
        consents::missing_count(register.open(), today).expect("allowed"),
        1
    );

    edit(&register, dana, &Change::Ground(LegalGround::Consent));
    assert_eq!(
        listed(&register),
        [(dana, vec![PersonField::Residence, PersonField::Tshirt])]
    );
    let query = Query {
        filters: beyond(),
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
    assert_eq!(found(&register, beyond()), [owes]);
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
