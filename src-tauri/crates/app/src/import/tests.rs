use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_json::Value;

use super::*;

fn samples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/samples")
}

/// The day that the samples are to be read on.
fn options() -> Options {
    Options::new(Day::from_ymd_opt(2113, 9, 1).expect("a day"))
}

fn judged(name: &str) -> Result<Judged, ImportRefused> {
    judge(Arc::new(read(&samples().join(name))?), options())
}

/// Compares by the rules of the samples: names without case, free text with spaces squeezed,
/// errors and questions exactly, notes as they like.
#[track_caller]
fn check(name: &str) {
    let text = std::fs::read_to_string(samples().join("expected").join(format!("{name}.json")));
    let expected: Value = serde_json::from_str(&text.expect("expected")).expect("JSON");
    let ours = match judged(name) {
        Ok(judged) => report(&judged, &[]),
        Err(ImportRefused::Work(_)) => {
            let list = read(&samples().join(name)).expect("reads");
            let hours = judge_hours(&list, &options()).expect("a list of hours");
            report_hours(&list, &hours, &[])
        }
        Err(refused) => report_of_refusal(name, &refused),
    };
    let mut differences = Vec::new();
    for key in ["schema", "kind", "readable", "row_count", "file_problems"] {
        if ours[key] != expected[key] {
            differences.push(format!("{key}: {} instead of {}", ours[key], expected[key]));
        }
    }
    let none = Vec::new();
    let rows = |value: &Value| value["rows"].as_array().unwrap_or(&none).clone();
    for (our, their) in rows(&ours).iter().zip(&rows(&expected)) {
        for (key, theirs) in their.as_object().expect("a row") {
            let ours = &our[key];
            let same = match key.as_str() {
                "surname" | "given" | "patronymic" => lower(ours) == lower(theirs),
                "organisation" | "note" => squeezed(ours) == squeezed(theirs),
                "problems" => graver(ours) == graver(theirs),
                _ => ours == theirs,
            };
            if !same {
                differences.push(format!(
                    "row {} {key}: {ours} instead of {theirs}",
                    their["row"]
                ));
            }
        }
    }
    assert!(differences.is_empty(), "{name}\n{}", differences.join("\n"));
}

fn lower(value: &Value) -> Option<String> {
    value.as_str().map(str::to_lowercase)
}

fn squeezed(value: &Value) -> Option<String> {
    value
        .as_str()
        .map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn graver(value: &Value) -> Vec<String> {
    let none = Vec::new();
    let codes = value
        .as_array()
        .unwrap_or(&none)
        .iter()
        .filter_map(Value::as_str);
    codes
        .filter(|code| {
            let is_note = |known: &&ProblemCode| known.code() == *code;
            let known = ProblemCode::ALL.iter().find(is_note);
            let hours_notes = ["hours_from_excel_time", "range_in_one_cell"];
            known.is_none_or(|known| known.kind() != ProblemKind::Note)
                && !hours_notes.contains(code)
        })
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_list_of_an_akimat_is_judged_as_a_careful_person_would() {
    check("akimat_ru.xlsx");
}

#[test]
fn the_list_of_a_university_is_judged_as_a_careful_person_would() {
    check("university_kk.csv");
}

#[test]
fn an_old_list_that_lost_its_letters_is_judged_as_a_careful_person_would() {
    check("old_windows1251.csv");
}

#[test]
fn a_list_of_delegations_is_judged_as_a_careful_person_would() {
    check("delegations_en.xlsx");
}

#[test]
fn a_workbook_with_a_sheet_for_each_direction_is_judged_as_a_careful_person_would() {
    check("branch_kk_ru_mixed.xlsx");
}

#[test]
fn a_list_of_hours_is_judged_as_a_careful_person_would() {
    check("hours_2025.xlsx");
}

#[test]
fn lines_of_a_chat_are_judged_as_a_careful_person_would() {
    check("messenger_paste.txt");
}

#[test]
fn hostile_files_are_judged_or_refused_without_harm() {
    check("hostile.csv");
    check("hostile.xlsx");
    check("hostile_html.xlsx");
    check("hostile_truncated.xlsx");
    check("hostile_bomb.xlsx");
}

#[test]
fn a_judged_row_becomes_a_draft_and_one_without_a_name_does_not() {
    let list = judged("university_kk.csv").expect("a list");
    let draft = list.row(0).draft().expect("a name");
    assert_eq!(draft.name.full(), "Хасенов Зейнолла Ыбырайұлы");
    assert_eq!(
        draft.iin.map(|iin| iin.digits()).as_deref(),
        Some("870905513926")
    );
    assert_eq!(
        draft.residence.map(|r| r.region.to_string()).as_deref(),
        Some("KZ-71")
    );
    assert_eq!(draft.directions.len(), 2);
    assert_eq!(list.row(15).draft(), None);
    assert_eq!(RowVerdict::of(list.problems(15)), RowVerdict::Error);
    let lost = list.row(6);
    assert_eq!(lost.untaken, [(Field::Iin, "9,01125E+11".to_owned())]);
    assert!(lost.draft().expect("a name").iin.is_none());
}

#[test]
fn a_person_may_say_what_a_column_holds() {
    let list = Arc::new(read(&samples().join("akimat_ru.xlsx")).expect("reads"));
    let mut options = options();
    options.columns = vec![(0, 9, Field::Note), (0, 10, Field::Ignored)];
    let judged = judge(list, options).expect("a list");
    let row = judged.row(0);
    assert_eq!(row.organisation, None);
    assert_eq!(row.note.as_deref(), Some("ОФ «Жасыл жол»"));
}

#[test]
fn a_person_may_say_what_a_column_holds_on_each_sheet() {
    let list = Arc::new(read(&samples().join("branch_kk_ru_mixed.xlsx")).expect("reads"));
    let before = judge(Arc::clone(&list), options()).expect("a list");
    let third = before.plans()[2].layout.as_ref().expect("people");
    let phone = third.column(Field::Phone).expect("a column of phones");
    let mut options = options();
    options.columns = vec![(2, phone, Field::Ignored)];
    let after = judge(list, options).expect("a list");
    let phones = |judged: &Judged, is_third: bool| {
        (0..judged.len())
            .filter(|row| (judged.sheet(*row) == 2) == is_third)
            .map(|row| judged.row(row).phones.len())
            .sum::<usize>()
    };
    assert!(phones(&before, true) > 0, "there is something to leave out");
    assert_eq!(phones(&after, true), 0);
    assert_eq!(phones(&after, false), phones(&before, false));
}

#[test]
fn cells_are_shown_beside_what_becomes_of_them() {
    let list = judged("akimat_ru.xlsx").expect("a list");
    let cells = list.cells(&list.row(3));
    assert_eq!(cells.len(), 11, "one for each column");
    assert_eq!(
        cells[2],
        CellView {
            raw: "51103112598".to_owned(),
            value: Some("051103112598".to_owned()),
            problems: vec![ProblemCode::IinPadded],
        }
    );
    assert_eq!(cells[7].value.as_deref(), Some("KZ-43"));
}

#[test]
fn what_was_typed_and_is_still_wrong_is_seen_as_it_was_typed() {
    let text = "ФИО;Телефон\nКим Анна;1\n".as_bytes().to_vec();
    let list = Arc::new(paste_bytes(text, None).expect("a list"));
    let cell = |typed: Option<&str>, fix: Option<Fix>| {
        let mut options = options();
        let key = RowKey {
            sheet: 0,
            row: 1,
            part: 0,
        };
        options.answers.cell(key, 1, typed.map(str::to_owned));
        options.answers.kind(ProblemCode::PhoneInvalid, fix);
        let judged = judge(Arc::clone(&list), options).expect("a list");
        let cell = judged.cells(&judged.row(0)).swap_remove(1);
        (cell.value, cell.problems)
    };
    let wrong = vec![ProblemCode::PhoneInvalid];
    let value = |text: &str| Some(text.to_owned());
    assert_eq!(cell(None, None), (value(""), wrong.clone()));
    assert_eq!(cell(Some("12"), None), (value("12"), wrong));
    assert_eq!(cell(Some("12"), Some(Fix::Without)), (value(""), vec![]));
    let right = value("+7 700 000 01 01");
    assert_eq!(cell(Some("87000000101"), None), (right, vec![]));
}

/// A text in KZ-1048, of which two dozen letters do here.
fn in_kz1048(text: &str) -> Vec<u8> {
    let byte = |letter: char| match letter {
        'А'..='я' => 0xc0 + (letter as u32 - 'А' as u32) as u8,
        'Қ' => 0x8d,
        'ұ' => 0xa2,
        'Ө' => 0xa5,
        'Ғ' => 0xaa,
        'Ү' => 0xaf,
        'ә' => 0xbc,
        _ => u8::try_from(letter).expect("a letter of ASCII"),
    };
    text.chars().map(byte).collect()
}

#[test]
fn letters_of_the_other_code_page_are_told() {
    let told = |text: &str, read_as: Option<Encoding>| {
        let list = paste_bytes(in_kz1048(text), read_as).expect("a list");
        let other = list.other_letters()?.clone();
        Some((other.encoding, other.here, other.there, other.likely))
    };
    let kazakh = "ФИО;Город\nАхмет Қуаныш;Алматы\nСәлим Құлан;Орал\n";
    let word = |here: &str, there: &str| (here.to_owned(), there.to_owned());
    let of = |encoding, (here, there), likely| Some((encoding, here, there, likely));
    assert_eq!(told(kazakh, None), None, "it is read with its own letters");
    let russian = Some(Encoding::Windows1251);
    let expected = of(Encoding::Kz1048, word("Ќуаныш", "Қуаныш"), true);
    assert_eq!(told(kazakh, russian), expected);
    // Letters that Ukrainian has too decide nothing: the guess is told as well.
    let either = "ФИО\nӨмир Ғалым\nҮмит Өтеген\n";
    let expected = of(Encoding::Kz1048, word("Ґмир", "Өмир"), true);
    assert_eq!(told(either, None), expected);
    let few = "ФИО\nӨмир Ахметов\n";
    let expected = of(Encoding::Windows1251, word("Өмир", "Ґмир"), false);
    assert_eq!(told(few, None), expected);
    assert_eq!(told("ФИО\nИванов Петр\n", russian), None);
}

#[test]
fn refused_rows_are_written_with_the_reason_beside_each_cell() {
    let list = judged("akimat_ru.xlsx").expect("a list");
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("refused.xlsx");
    let say = |message: &Message| format!("[{}]", message.id);
    let rows: Vec<usize> = (0..list.len())
        .filter(|index| RowVerdict::of(list.problems(*index)) == RowVerdict::Error)
        .collect();
    let written = write_refused(&list, &rows, &|_| None, &path, &say, &mut |_| true);
    assert_eq!(written.expect("written"), rows.len() as u64);
    let table = documents::sheets::open(&path)
        .expect("opens")
        .table(0)
        .expect("reads");
    assert_eq!(table.len(), rows.len() + 1);
    let first: Vec<String> = table
        .row(1)
        .cells()
        .map(|cell| cell.text.to_owned())
        .collect();
    assert_eq!(first[..3], ["12", "6", "Кыдырали Касым Кожахметович"]);
    assert!(first.contains(&"910105992483".to_owned()));
    assert!(first.contains(&"[import-problem-iin-bad-checksum]".to_owned()));
}

/// What was refused, as a workbook in a language; the list in it, judged.
fn sent_back(list: &Judged, language: l10n::Language, path: &Path) -> Judged {
    let speak = l10n::Localizer::new(language);
    let say = |message: &Message| speak.format(message);
    let refused = |index: &usize| RowVerdict::of(list.problems(*index)) == RowVerdict::Error;
    let rows: Vec<usize> = (0..list.len()).filter(refused).collect();
    write_refused(list, &rows, &|_| None, path, &say, &mut |_| true).expect("written");
    judge(Arc::new(read(path).expect("reads")), options()).expect("a list")
}

#[test]
fn rows_of_sheets_with_other_columns_go_back_under_their_own_headings() {
    let list = list::of_sheets(&[
        (
            "1",
            &[
                &["ФИО", "Телефон", "Телефон", "ИИН"],
                &["Ким Анна", "87000000101", "123", "810905600336"],
            ],
        ),
        (
            "2",
            &[
                &["Телефон", "Ф.И.О.", "Курс"],
                &["5", "Цой Борис", "3"],
                &["87000000103", "Пак Вера", "2"],
            ],
        ),
    ]);
    let list = judge(Arc::new(list), options()).expect("a list");
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("back.xlsx");
    sent_back(&list, l10n::Language::Ru, &path);
    let mut book = documents::sheets::open(&path).expect("opens");
    let table = book.table(0).expect("reads");
    let row = |index: usize| {
        let row = table.row(index);
        let cells = (0..row.width()).map(|at| row.cell(at).map(|cell| cell.text.to_owned()));
        cells.map(Option::unwrap_or_default).collect::<Vec<_>>()
    };
    let headings = row(0);
    let under = |index: usize, heading: &str, nth: usize| {
        let mut places = (0..headings.len()).filter(|at| headings[*at] == heading);
        let at = places.nth(nth).expect("the heading is there");
        row(index).get(at).cloned().unwrap_or_default()
    };
    assert_eq!(table.len(), 3, "{headings:?}");
    assert_eq!(under(1, "ФИО", 0), "Ким Анна");
    assert_eq!(under(1, "Телефон", 1), "123");
    assert_eq!(under(2, "ФИО", 0), "Цой Борис");
    assert_eq!(under(2, "Телефон", 0), "5");
    assert_eq!(under(2, "Телефон", 1), "");
    assert_eq!(under(2, "Курс", 0), "3");
}

#[test]
fn what_stands_above_rows_goes_back_with_them() {
    let header: &[&str] = &["№", "ФИО", "Телефон", "ИИН"];
    let list = list::of_sheets(&[
        (
            "1. Таза әлем",
            &[
                header,
                &["Школа № 5:"],
                &["1", "Ким Анна", "123", ""],
                &["2", "Цой Борис", "5", ""],
                &["Карагандинская область"],
                &["3", "Пак Вера", "12", ""],
            ],
        ),
        (
            "Саулық",
            &[
                &["ФИО", "Организация", "ИИН"],
                &["Югай Глеб", "Колледж", "1"],
            ],
        ),
    ]);
    let list = judge(Arc::new(list), options()).expect("a list");
    let folder = tempfile::tempdir().expect("a folder");
    for language in [l10n::Language::Kk, l10n::Language::Ru, l10n::Language::En] {
        let again = sent_back(&list, language, &folder.path().join("back.xlsx"));
        let said: Vec<String> = (0..again.len())
            .map(|index| {
                let row = again.row(index);
                let organisation = row.organisation.as_deref().unwrap_or_default();
                let region = row.region.map(|region| region.to_string());
                let region = region.unwrap_or_default();
                format!("{:?} {region} {organisation}", row.directions)
            })
            .collect();
        assert_eq!(
            said,
            [
                "[taza_alem]  Школа № 5",
                "[taza_alem]  Школа № 5",
                "[taza_alem] KZ-35 Школа № 5",
                "[saulyq]  Колледж",
            ],
            "{language:?}"
        );
    }
}

#[test]
fn rows_that_were_sent_back_are_read_as_the_first_time() {
    let list = judged("akimat_ru.xlsx").expect("a list");
    let folder = tempfile::tempdir().expect("a folder");
    for language in [l10n::Language::Kk, l10n::Language::Ru, l10n::Language::En] {
        let once = sent_back(&list, language, &folder.path().join("once.xlsx"));
        let twice = sent_back(&once, language, &folder.path().join("twice.xlsx"));
        for again in [&once, &twice] {
            assert_eq!(again.len(), 7);
            let faults = again.counts().into_iter();
            let faults = faults.filter(|(code, _)| code.kind() == ProblemKind::Error);
            // One fault each, and none of what we wrote beside them.
            assert_eq!(
                faults.map(|(_, count)| count).sum::<u32>(),
                7,
                "{language:?}"
            );
        }
        let reasons = |list: &Judged| {
            let layout = list.plans()[0].layout.as_ref().expect("a table");
            let columns = layout.columns.iter();
            columns
                .filter(|column| headings::is_reason(&column.heading))
                .count()
        };
        assert_eq!((reasons(&once), reasons(&twice)), (4, 4));
        // The line and the reason are written anew, not beside those of the first time.
        let width = |list: &Judged| list.plans()[0].layout.as_ref().map(|it| it.columns.len());
        assert_eq!(width(&once), width(&twice), "{language:?}");
    }
}

#[test]
fn the_written_report_is_the_same_as_the_value() {
    let list = judged("messenger_paste.txt").expect("a list");
    let mut bytes = Vec::new();
    let more = [("written", serde_json::json!(0))];
    write_report(&list, &more, &mut bytes).expect("written");
    let written: Value = serde_json::from_slice(&bytes).expect("JSON");
    assert_eq!(written, report(&list, &more));
}

#[test]
fn a_file_without_people_is_refused_in_words() {
    let refused = judge(
        Arc::new(paste("a;b\n1;2\n3;4\n".to_owned()).expect("reads")),
        options(),
    );
    assert_eq!(
        refused.err().map(|error| error.told().1.id).as_deref(),
        Some("import-error-no-table")
    );
}

#[test]
fn columns_without_a_header_are_named_by_their_values() {
    let text = "Хасенова Айгуль;870905513926;87000000101\nКасымов Олжас;;87000000102\nЦой Вадим;960423586910;87000000103\n";
    let judged =
        judge(Arc::new(paste(text.to_owned()).expect("reads")), options()).expect("a list");
    assert_eq!(judged.file_problems(), [FileProblem::NoHeader]);
    assert_eq!(judged.len(), 3);
    let row = judged.row(2);
    assert_eq!(
        (row.surname.as_deref(), row.phones.len(), row.iin.is_some()),
        (Some("Цой"), 1, true)
    );
}

/// Says that a list with answers is what the list would be if it were judged with them at once.
#[track_caller]
fn check_judged_anew(list: &Judged, after: &str) {
    let anew = judge(Arc::clone(list.list()), list.options().clone()).expect("a list");
    assert_eq!(list.counts(), anew.counts(), "{after}");
    assert_eq!(list.settled_counts(), anew.settled_counts(), "{after}");
    for row in 0..list.len() {
        let said = |list: &Judged| (list.is_left_out(row), list.duplicate_of(row));
        assert_eq!(said(list), said(&anew), "{after}, row {row}");
    }
    check_kept(list, after);
}

/// What is kept of each row is what the row says.
#[track_caller]
fn check_kept(list: &Judged, after: &str) {
    let Some(kept) = list.kept() else { return };
    assert_eq!(kept.iter().count(), list.len(), "{after}");
    for (row, draft) in kept.iter().enumerate() {
        assert_eq!(draft, list.row(row).draft(), "{after}, row {row}");
    }
}

#[test]
fn what_rows_say_is_kept_until_an_answer_changes_it() {
    let nobody = |_: &JudgedRow, _: &search::Portrait, _: &mut search::Lineup| None::<()>;
    let mut list = judged("akimat_ru.xlsx").expect("a list");
    assert!(list.kept().is_some(), "a short list is kept");
    check_kept(&list, "judged");
    let code = ProblemCode::IinPadded;
    list.answer_kind(code, Some(Fix::Accept), &nobody);
    assert!(
        list.kept().is_some(),
        "yes to what is there changes no value"
    );
    check_kept(&list, "accepted");
    list.answer_cell(1, 1, Some("Цой Вадим".to_owned()), &nobody);
    assert!(list.kept().is_none(), "a cell is another one");
}

#[test]
fn after_each_answer_the_same_is_said_as_of_a_list_judged_anew() {
    let nobody = |_: &JudgedRow, _: &search::Portrait, _: &mut search::Lineup| None::<()>;
    for name in [
        "akimat_ru.xlsx",
        "branch_kk_ru_mixed.xlsx",
        "old_windows1251.csv",
        "messenger_paste.txt",
    ] {
        let mut list = judged(name).expect("a list");
        let counts = list.counts();
        let codes = counts.iter().map(|(code, _)| *code);
        let answerable: Vec<ProblemCode> = codes.filter(|code| !code.fixes().is_empty()).collect();
        for (at, code) in answerable.iter().enumerate() {
            let fix = code.fixes()[at % code.fixes().len()];
            list.answer_kind(*code, Some(fix), &nobody);
            check_judged_anew(&list, &format!("{name}: {} {}", code.code(), fix.name()));
            let one = at * 7 % list.len();
            list.answer_row(one, *code, Some(code.fixes()[0]), &nobody);
            check_judged_anew(&list, &format!("{name}: {} in one row", code.code()));
        }
        list.answer_cell(1, 1, Some("Цой Вадим".to_owned()), &nobody);
        check_judged_anew(&list, &format!("{name}: a cell"));
        for code in answerable {
            list.answer_kind(code, None, &nobody);
        }
        check_judged_anew(&list, &format!("{name}: taken back"));
    }
}
