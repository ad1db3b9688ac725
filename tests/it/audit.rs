//! Who did and saw what, read back from the log.

use app::{
    Refused, Register,
    audit::{self, Filter, Kind, Line, ListFormat, act_code},
    export::{self, Format},
    operators,
    volunteers::{self, Change, Restricted, Selection},
};
use domain::{Role, VolunteerId};
use l10n::{Language, Localizer};
use search::Query;
use store::Quiet;
use testkit::{TestRegister, a_volunteer};

const THEIRS: &str = "екінші адамның құпиясөзі";
const IIN: &str = "850101500008";

fn english() -> Localizer {
    Localizer::new(Language::En)
}

/// All lines of a filter, in pages of two.
#[track_caller]
fn lines(register: &Register, filter: &Filter) -> Vec<Line> {
    let (mut lines, mut after) = (Vec::new(), None);
    loop {
        let page = audit::page(register, filter, after, 2).expect("an owner may");
        assert!(page.lines.len() <= 2);
        lines.extend(page.lines);
        after = page.next;
        if after.is_none() {
            return lines;
        }
    }
}

fn acts(lines: &[Line]) -> Vec<&'static str> {
    lines.iter().map(|line| act_code(&line.act)).collect()
}

fn somebody(register: &TestRegister) -> VolunteerId {
    a_volunteer()
        .called("Өтегенова", "Айгерім")
        .with_phone("8 700 000 01 15")
        .add(register)
}

#[test]
fn everything_that_was_done_and_seen_stands_there_newest_first() {
    let mut register = TestRegister::new();
    let _the_founding = register.ctx();
    let id = somebody(&register);
    let shown = volunteers::reveal(register.open(), &register.ctx(), id, Restricted::Phone)
        .expect("an owner may");
    assert_eq!(shown.phones, ["+7 700 000 01 15"]);
    let edit = Change::BadgeName(Some("Айка".to_owned()));
    volunteers::edit(register.open(), &register.ctx(), id, &edit).expect("it is taken");
    register.unlock();

    let all = lines(register.open(), &Filter::default());
    assert_eq!(
        acts(&all),
        [
            "signed_in",
            "volunteer_edited",
            "viewed",
            "volunteer_added",
            "register_founded"
        ]
    );
    let about: Vec<_> = all.iter().map(Line::volunteer).collect();
    assert_eq!(about, [None, Some(id), Some(id), Some(id), None]);
    assert!(all.iter().all(|line| line.name == "Сәуле Қайратқызы"));
}

#[test]
fn lines_are_found_by_operator_kind_day_and_volunteer() {
    let register = TestRegister::new();
    let owner = register.open();
    let id = somebody(&register);
    let colleague = operators::add(
        owner,
        &register.ctx(),
        "Болат Әділ",
        Role::Coordinator,
        THEIRS,
    )
    .expect("an owner may")
    .value;
    let theirs = owner
        .switch(colleague, THEIRS, register.ctx().now)
        .expect("right");
    let other = a_volunteer().named("Дана");
    let other =
        volunteers::add(&theirs, &register.ctx(), other.form()).expect("a coordinator adds");
    let both = Selection::Ids(vec![id, other.value.0]);
    let tag = Change::Add {
        what: volunteers::Member::Tag,
        text: "форум".to_owned(),
        level: None,
    };
    volunteers::bulk(owner, &register.ctx(), &both, &tag, &Quiet).expect("it is taken");

    let by = Filter {
        operator: Some(colleague),
        ..Filter::default()
    };
    assert_eq!(acts(&lines(owner, &by)), ["volunteer_added", "signed_in"]);
    let kind = Filter {
        kind: Some(Kind::Operators),
        ..Filter::default()
    };
    assert_eq!(acts(&lines(owner, &kind)), ["operator_added"]);
    let subject = Filter {
        subject: Some(id),
        ..Filter::default()
    };
    assert_eq!(
        acts(&lines(owner, &subject)),
        ["bulk_changed", "volunteer_added"],
        "one of several counts as well"
    );
    let today = register.ctx().today;
    for (from, to, some) in [
        (Some(today), Some(today), true),
        (today.succ_opt(), None, false),
        (None, today.pred_opt(), false),
    ] {
        let days = Filter {
            from,
            to,
            ..Filter::default()
        };
        assert_eq!(!lines(owner, &days).is_empty(), some);
    }
    assert!(matches!(
        audit::page(&theirs, &Filter::default(), None, 10),
        Err(Refused::NotAllowed(_))
    ));
}

#[test]
fn a_number_that_was_not_noted_is_not_shown() {
    let register = TestRegister::new();
    let id = a_volunteer().named("Айгерім").with_iin(IIN).add(&register);
    let owner = register.open();
    let desk = operators::add(owner, &register.ctx(), "Болат Әділ", Role::Desk, THEIRS)
        .expect("an owner may")
        .value;
    let theirs = owner
        .switch(desk, THEIRS, register.ctx().now)
        .expect("right");
    let before = lines(owner, &Filter::default()).len();
    let refused = volunteers::reveal(&theirs, &register.ctx(), id, Restricted::Iin);
    assert!(refused.is_err(), "a desk sees the end of a number only");
    assert_eq!(lines(owner, &Filter::default()).len(), before);
    let shown = volunteers::reveal(owner, &register.ctx(), id, Restricted::Iin);
    assert_eq!(shown.expect("an owner may").iin.as_deref(), Some(IIN));
    let ctx = register.ctx();
    for _ in 0..2 {
        volunteers::reveal(owner, &ctx, id, Restricted::Iin).expect("an owner may");
    }
    let views = Filter {
        kind: Some(Kind::Views),
        ..Filter::default()
    };
    assert_eq!(lines(owner, &views).len(), 2, "the same look twice is one");
}

#[test]
fn wrong_passwords_stand_there_after_the_next_sign_in() {
    let mut register = TestRegister::new();
    let folder = register.folder();
    register.lock();
    let now = register.ctx().now;
    for _ in 0..2 {
        let wrong = Register::unlock(&folder, None, "қате құпиясөз", now, &Quiet);
        assert!(wrong.is_err());
    }
    register.unlock();
    register.ctx();
    register.unlock();
    let kind = Filter {
        kind: Some(Kind::SignIns),
        ..Filter::default()
    };
    let all = lines(register.open(), &kind);
    assert_eq!(acts(&all), ["signed_in", "signed_in", "sign_ins_refused"]);
    assert_eq!(
        english().format(&all[2].said),
        "Wrong passwords before signing in: 2"
    );
}

#[test]
fn an_export_says_who_when_and_by_which_filter_and_is_noted_without_words() {
    let register = TestRegister::new();
    somebody(&register);
    let query = Query {
        text: "Өтегенова".to_owned(),
        ..Query::default()
    };
    let file = register.beside("out.csv");
    let selection = Selection::Query(Box::new(query));
    export::volunteers(
        register.open(),
        &register.ctx(),
        &export::Wanted::all(selection, Format::CsvPlain),
        &file,
        english(),
        &Quiet,
    )
    .expect("it is written");
    let text = std::fs::read_to_string(&file).expect("readable");
    let head: Vec<&str> = text
        .lines()
        .take_while(|line| line.starts_with('#') || line.starts_with("\"#"))
        .collect();
    assert_eq!(head[1], "# Exported by: Сәуле Қайратқызы");
    assert_eq!(
        head[3], "# Filter: Search: Өтегенова",
        "the file tells its readers what it holds"
    );
    let line = &lines(register.open(), &Filter::default())[0];
    assert_eq!(line.filter(), [("text".to_owned(), "1".to_owned())]);
    assert_eq!(line.kind, Kind::Files);
}

#[test]
fn the_file_of_the_audit_names_nobody_and_stands_in_the_audit() {
    let register = TestRegister::new();
    let id = somebody(&register);
    for (name, format) in [
        ("audit.csv", ListFormat::CsvExcel),
        ("audit.xlsx", ListFormat::Xlsx),
    ] {
        let file = register.beside(name);
        let rows = audit::export(
            register.open(),
            &register.ctx(),
            &Filter::default(),
            format,
            &file,
            english(),
            &Quiet,
        )
        .expect("an owner may");
        assert!(rows >= 2);
    }
    let text = std::fs::read_to_string(register.beside("audit.csv")).expect("readable");
    assert!(text.contains(&id.to_string()), "volunteers are ids");
    assert!(text.contains(";СҚ;"), "operators are ids and initials");
    for name in [
        "Өтегенова",
        "Айгерім",
        "Сәуле",
        "Қайратқызы",
        "700 000 01 15",
    ] {
        assert!(!text.contains(name), "{name} stands in the file:\n{text}");
    }
    let newest = &lines(register.open(), &Filter::default())[0];
    assert_eq!(newest.filter()[0], ("list".to_owned(), "audit".to_owned()));
}

#[test]
fn a_masked_number_that_comes_back_changes_nothing() {
    let register = TestRegister::new();
    let id = a_volunteer()
        .named("Айгерім")
        .with_iin(IIN)
        .with_phone("8 700 000 01 15")
        .add(&register);
    let change = |change: Change| {
        volunteers::edit(register.open(), &register.ctx(), id, &change).expect("it is taken");
        register
            .open()
            .store()
            .volunteer(id)
            .expect("readable")
            .expect("there")
    };
    let saved = change(Change::Iin(Some("•••• 0008".to_owned())));
    assert_eq!(saved.iin.map(|iin| iin.digits()).as_deref(), Some(IIN));
    let call = |phone: &str| Change::Emergency {
        name: Some("Сания".to_owned()),
        relation: None,
        phone: Some(phone.to_owned()),
    };
    change(call("+7 700 000 00 24"));
    let saved = change(call("•••• 0024"));
    let phone = saved.emergency.and_then(|contact| contact.phone);
    assert_eq!(phone.expect("it stays").as_str(), "+77000000024");
    let saved = change(Change::Remove {
        what: volunteers::Member::Phone,
        text: "•••• 0115".to_owned(),
    });
    assert!(saved.phones.is_empty(), "the only phone that ends so");
}
