//! Lists that come in and go out.

use std::path::{Path, PathBuf};

use app::{
    export::{self, Format},
    intake::{self, Existing, Plan},
    undo,
    volunteers::Selection,
};
use l10n::{Language, Localizer};
use store::Quiet;
use testkit::{TestRegister, a_volunteer};

use crate::actions::found;

pub fn sample(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fixtures/samples")
        .join(name)
}

#[track_caller]
fn plan(register: &TestRegister, file: &Path) -> Plan {
    intake::plan(register.open(), &register.ctx(), file)
        .unwrap_or_else(|refused| panic!("{refused}"))
}

/// Takes a list in, twice, and takes it back.
#[track_caller]
fn check(name: &str, rows: usize) {
    let register = TestRegister::new();
    a_volunteer().called("Ғибратова", "Ханшайым").add(&register);
    let first = plan(&register, &sample(name));
    assert_eq!(first.judged().len(), rows, "every row is judged");
    let ctx = register.ctx();
    let taken = intake::take(register.open(), &ctx, &first, Existing::Skip, &Quiet)
        .expect("it is written")
        .value;
    let summary = first.summary();
    assert_eq!(taken.written, summary.new, "what was promised is written");
    assert_eq!(taken.refused as usize, first.refused().len());
    assert_eq!(found(&register, ""), taken.written + 1);

    let second = plan(&register, &sample(name)).summary();
    assert!(
        second.new < summary.new / 2,
        "the second time most are known: {second:?}"
    );
    assert!(
        intake::seen_before(register.open(), &first)
            .expect("it can be read")
            .is_some()
    );

    let undone = undo::undo(register.open(), &register.ctx(), ctx.action, &Quiet)
        .expect("it is taken back")
        .value;
    assert!(undone.records >= taken.written, "all of it at once");
    assert_eq!(found(&register, ""), 1, "whoever was there before stays");
}

#[test]
fn the_list_of_the_akimat_comes_in_and_is_taken_back_at_once() {
    check("akimat_ru.xlsx", 30);
}

#[test]
fn the_list_of_the_university_comes_in_and_is_taken_back_at_once() {
    check("university_kk.csv", 40);
}

#[test]
fn what_goes_out_comes_in_again_as_the_same_people() {
    for language in [Language::Kk, Language::Ru, Language::En] {
        let register = TestRegister::new();
        let list = plan(&register, &sample("university_kk.csv"));
        let taken = intake::take(
            register.open(),
            &register.ctx(),
            &list,
            Existing::Skip,
            &Quiet,
        )
        .expect("it is written")
        .value;
        for format in [Format::Xlsx, Format::CsvExcel, Format::CsvPlain] {
            let file = register.beside(&format!("out-{format:?}.{}", format.extension()));
            let rows = export::volunteers(
                register.open(),
                &register.ctx(),
                &Selection::All,
                format,
                &file,
                Localizer::new(language),
                &Quiet,
            );
            assert_eq!(
                rows.expect("it is written"),
                u64::from(taken.written),
                "{format:?}"
            );
            let again = plan(&register, &file);
            assert_eq!(
                again.judged().len(),
                taken.written as usize,
                "{language:?} {format:?} has every row"
            );
        }
    }
}

#[test]
fn identifiers_go_out_as_text() {
    let register = TestRegister::new();
    a_volunteer()
        .called("=Ким", "Айгерім")
        .with_phone("8 700 000 01 15")
        .add(&register);
    let file = register.beside("out.csv");
    export::volunteers(
        register.open(),
        &register.ctx(),
        &Selection::All,
        Format::CsvExcel,
        &file,
        Localizer::new(Language::En),
        &Quiet,
    )
    .expect("it is written");
    let text = std::fs::read_to_string(&file).expect("it can be read");
    assert!(
        text.starts_with('\u{feff}'),
        "Excel is told that it is UTF-8"
    );
    assert!(
        !text.lines().any(|line| line
            .split(';')
            .any(|cell| cell.starts_with('=') || cell.starts_with("\"="))),
        "{text}"
    );
}
