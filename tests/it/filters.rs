//! Questions to the list that have a name.

use app::{
    filters::{self, FilterRefused, Listed},
    operators,
    register::Register,
    undo,
    volunteers::{self, Change, Member},
};
use domain::Role;
use search::{Filters, Query};
use store::Quiet;
use testkit::{TestRegister, a_volunteer};

const THEIRS: &str = "екінші адамның құпиясөзі";

fn tagged(tag: &str) -> Query {
    Query {
        filters: Filters {
            tags: vec![tag.to_owned()],
            ..Filters::default()
        },
        ..Query::default()
    }
}

fn listed(register: &Register, today: domain::Day) -> Vec<Listed> {
    filters::list(register, today).unwrap_or_else(|refused| panic!("{refused}"))
}

fn names(register: &Register, today: domain::Day) -> Vec<String> {
    let listed = listed(register, today).into_iter();
    listed.map(|filter| filter.name).collect()
}

fn another(register: &TestRegister, role: Role) -> Register {
    let id = operators::add(register.open(), &register.ctx(), role.code(), role, THEIRS)
        .unwrap_or_else(|refused| panic!("{refused}"))
        .value;
    register
        .open()
        .switch(id, THEIRS, register.ctx().now)
        .unwrap_or_else(|refused| panic!("{refused}"))
}

#[test]
fn a_filter_is_kept_renamed_ordered_removed_and_comes_back() {
    let register = TestRegister::new();
    let (open, today) = (register.open(), register.ctx().today);
    let save = |id, name: &str| {
        let ctx = register.ctx();
        filters::save(open, &ctx, id, name, true, &tagged("форум"))
            .unwrap_or_else(|refused| panic!("{refused}"))
            .value
    };
    let first = save(None, "Форум");
    let second = save(None, "Жазғы лагерь");
    assert_eq!(names(open, today), ["Форум", "Жазғы лагерь"]);
    assert_eq!(save(Some(first), "Форум 2090"), first);
    assert_eq!(names(open, today), ["Форум 2090", "Жазғы лагерь"]);
    filters::shift(open, &register.ctx(), second, true).expect("it moves");
    assert_eq!(names(open, today), ["Жазғы лагерь", "Форум 2090"]);

    let ctx = register.ctx();
    filters::remove(open, &ctx, second).expect("it goes");
    assert_eq!(names(open, today), ["Форум 2090"]);
    undo::undo(open, &register.ctx(), ctx.action, &Quiet).expect("it is taken back");
    assert_eq!(names(open, today), ["Жазғы лагерь", "Форум 2090"]);
    assert_eq!(listed(open, today)[1].query, tagged("форум"));
}

#[test]
fn an_own_filter_is_seen_by_nobody_else_and_a_viewer_shares_none() {
    let register = TestRegister::new();
    let (open, today) = (register.open(), register.ctx().today);
    let viewer = another(&register, Role::Viewer);
    filters::save(open, &register.ctx(), None, "Бәріне", true, &tagged("а")).expect("kept");
    let own = filters::save(
        &viewer,
        &register.ctx(),
        None,
        "Менікі",
        false,
        &tagged("б"),
    )
    .expect("kept")
    .value;
    assert_eq!(names(open, today), ["Бәріне"]);
    assert_eq!(names(&viewer, today), ["Бәріне", "Менікі"]);
    let changeable: Vec<bool> = listed(&viewer, today)
        .iter()
        .map(|filter| filter.changeable)
        .collect();
    assert_eq!(changeable, [false, true]);

    let shared = listed(open, today)[0].id;
    let refused = filters::save(&viewer, &register.ctx(), None, "Ортақ", true, &tagged("в"));
    assert!(matches!(refused, Err(FilterRefused::NotAllowed(_))));
    let refused = filters::remove(&viewer, &register.ctx(), shared);
    assert!(matches!(refused, Err(FilterRefused::NotAllowed(_))));
    let refused = filters::remove(open, &register.ctx(), own);
    assert!(matches!(refused, Err(FilterRefused::Missing)));
}

#[test]
fn a_filter_says_that_its_tag_is_gone() {
    let register = TestRegister::new();
    let (open, today) = (register.open(), register.ctx().today);
    let id = a_volunteer().called("Ким", "Лиза").add(&register);
    let tag = |add: bool| {
        let (what, text) = (Member::Tag, "форум".to_owned());
        let change = if add {
            Change::Add {
                what,
                text,
                level: None,
            }
        } else {
            Change::Remove { what, text }
        };
        volunteers::edit(open, &register.ctx(), id, &change).expect("it is taken");
    };
    tag(true);
    filters::save(open, &register.ctx(), None, "Форум", true, &tagged("форум")).expect("kept");
    assert_eq!(listed(open, today)[0].gone, []);
    tag(false);
    let gone = &listed(open, today)[0].gone;
    assert_eq!(gone[0].id, "filters-gone-tag");
}

#[test]
fn words_that_were_searched_for_are_not_kept() {
    let register = TestRegister::new();
    let open = register.open();
    let mut query = Query {
        text: "Қарлығашбаева".to_owned(),
        ..Query::default()
    };
    let refused = filters::save(open, &register.ctx(), None, "Іздеу", true, &query);
    assert!(matches!(refused, Err(FilterRefused::WordsOnly)));
    assert!(open.store().settings().filters.is_empty());
    query.filters.consent_missing = true;
    filters::save(open, &register.ctx(), None, "Іздеу", true, &query).expect("kept");
    let found = filters::named(open, "іздеу").expect("it is found by its name");
    assert_eq!(found.text, "");
    assert!(found.filters.consent_missing);
}
