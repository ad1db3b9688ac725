use std::path::{Path, PathBuf};

use super::*;

fn sample(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../tests/fixtures/samples")
        .join(name)
}

/// The cells of one line as `column=text`, kinds other than text marked.
#[track_caller]
fn check(name: &str, sheet: usize, line: u32, expected: &[&str]) {
    let mut book = open(&sample(name)).expect("the sample opens");
    let table = book.table(sheet).expect("the sheet reads");
    let index = table.index_of_line(line).expect("the line has a cell");
    let cells: Vec<String> = table
        .row(index)
        .cells()
        .map(|cell| {
            let kind = match cell.kind {
                CellKind::Text => String::new(),
                kind => format!(" {kind:?}"),
            };
            let formula = if cell.formula { " formula" } else { "" };
            format!("{}={}{kind}{formula}", cell.column, cell.text)
        })
        .collect();
    assert_eq!(cells, expected, "{name} line {line}");
}

#[test]
fn numbers_dates_and_text_of_a_workbook_keep_their_kinds() {
    check(
        "akimat_ru.xlsx",
        0,
        10,
        &[
            "0=4 Number",
            "1=Тлеубердиев Галым Аканович",
            "2=51103112598 Number",
            "3=03.11.1805",
            "5=87000000004 Number",
            "6=galym.tleuberdiyev@example.kz",
            "7=Кызылординская обл.",
            "8=Надежда",
            "9=КГУ «Центр молодёжных инициатив» (вымышл.)",
        ],
    );
    check(
        "delegations_en.xlsx",
        0,
        39,
        &[
            "0=36 Number",
            "1=Ms",
            "2=Nino LOMIDZE",
            "3=Georgia",
            "4=Daily Post (fictional)",
            "5=Accompanying person",
            "6=19 Dec 2093",
            "9=+995 500 00 00 36",
            "10=no restrictions",
        ],
    );
    check(
        "akimat_ru.xlsx",
        0,
        13,
        &[
            "0=7 Number",
            "1=Абенов Кожахмет Рустемович",
            "2=880225524719",
            "3=68723 Number",
            "5=8 (700) 000-00-07",
            "6=kozhakhmet.abenov@example.kz",
            "7=СКО",
            "8=Таза әлем",
            "9=Колледж № 00",
        ],
    );
}

#[test]
fn a_cell_inside_a_merged_range_shows_its_first_cell() {
    let table = open(&sample("akimat_ru.xlsx"))
        .expect("opens")
        .table(0)
        .expect("reads");
    let row = table.row(table.index_of_line(23).expect("line 23"));
    let region = row.cell(7).expect("the region is merged over three lines");
    assert_eq!((region.text, region.merged), ("Шымкент", true));
    let header = table.row(table.index_of_line(6).expect("line 6"));
    assert_eq!(
        header.cell(7).expect("merged header").text,
        "Регион\n(место жительства)"
    );
}

#[test]
fn a_merged_range_over_the_whole_sheet_spreads_nothing() {
    let table = open(&sample("hostile.xlsx"))
        .expect("opens")
        .table(0)
        .expect("reads");
    assert!(
        table.merges().is_empty(),
        "the claimed range holds other cells"
    );
    assert!(table.dimension_untrusted);
    assert_eq!(table.dimension.as_deref(), Some("A1:BDWGN99999999"));
    assert_eq!(table.row(table.len() - 1).line, 1_048_576);
    assert!(
        table.bytes() < 400_000,
        "memory follows the cells that are there"
    );
}

#[test]
fn formulas_give_their_stored_value_and_broken_cells_cost_only_themselves() {
    check(
        "hostile.xlsx",
        0,
        12,
        &[
            "0=Юсупов",
            "1=Бахтияр",
            "2=830604514623",
            "3=+7 700 000 07 61",
            "4=2 Number formula",
        ],
    );
    let table = open(&sample("hostile.xlsx"))
        .expect("opens")
        .table(0)
        .expect("reads");
    let kinds: Vec<CellKind> = (0..table.len())
        .flat_map(|i| table.row(i).cells().map(|c| c.kind))
        .collect();
    assert!(kinds.contains(&CellKind::Error));
    assert!(kinds.contains(&CellKind::Unreadable));
}

#[test]
fn kazakh_code_pages_are_told_apart() {
    check(
        "university_kk.csv",
        0,
        5,
        &[
            "0=3",
            "1=Өтегенов",
            "2=Қуаныш",
            "3=жоқ",
            "4=820420515085",
            "5=20.04.2082",
            "6=ер",
            "7=77000000103",
            "8=kuanysh.otegenov@example.org",
            "9=Жетісу облысы",
            "10=Медицина; қоғамдық денсаулық",
            "11=Асыл мұра",
        ],
    );
    let format = |name| open(&sample(name)).expect("opens").format();
    assert_eq!(
        format("university_kk.csv"),
        Format::Text {
            encoding: Encoding::Kz1048,
            guessed: true,
            delimiter: Some(';'),
            line_end: LineEnd::CrLf
        }
    );
    assert_eq!(
        format("old_windows1251.csv"),
        Format::Text {
            encoding: Encoding::Windows1251,
            guessed: true,
            delimiter: Some(','),
            line_end: LineEnd::CrLf
        }
    );
    assert_eq!(
        format("hostile.csv"),
        Format::Text {
            encoding: Encoding::Utf8,
            guessed: false,
            delimiter: Some(';'),
            line_end: LineEnd::CrLf
        }
    );
    match format("messenger_paste.txt") {
        Format::Text {
            encoding: Encoding::Utf8,
            delimiter: None,
            ..
        } => {}
        other => panic!("a chat has no columns: {other:?}"),
    }
}

#[test]
fn utf16_is_read_with_and_without_a_mark() {
    for mark in [true, false] {
        let text = "Фамилия;Имя\r\nӘлі;Aida Smith Jones abc\r\n";
        let mut bytes: Vec<u8> = if mark { vec![0xff, 0xfe] } else { Vec::new() };
        bytes.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
        let decoded = encoding::decode(bytes);
        if mark {
            assert_eq!(
                (decoded.text.as_str(), decoded.encoding),
                (text, Encoding::Utf16)
            );
        }
    }
    let ascii: Vec<u8> = "name;phone\r\nAida;8700\r\n"
        .encode_utf16()
        .flat_map(u16::to_be_bytes)
        .collect();
    assert_eq!(encoding::decode(ascii).text, "name;phone\r\nAida;8700\r\n");
}

#[track_caller]
fn check_text(text: &str, expected: &[(u32, &[&str])]) {
    let mut book = paste(text.as_bytes().to_vec(), None).expect("text");
    let mut rows = Vec::new();
    book.read(0, &mut |row| {
        rows.push((
            row.line(),
            row.cells().map(|c| c.text.to_owned()).collect::<Vec<_>>(),
        ));
        true
    })
    .expect("text always reads");
    let rows: Vec<(u32, Vec<&str>)> = rows
        .iter()
        .map(|(l, c)| (*l, c.iter().map(String::as_str).collect()))
        .collect();
    let expected: Vec<(u32, Vec<&str>)> = expected.iter().map(|(l, c)| (*l, c.to_vec())).collect();
    assert_eq!(rows, expected);
}

#[test]
fn quotes_hold_delimiters_breaks_and_quotes() {
    check_text(
        "a;b\n\"x;\ny\";\"q\"\"q\"\nz;w\n",
        &[(1, &["a", "b"]), (2, &["x;\ny", "q\"q"]), (4, &["z", "w"])],
    );
}

#[test]
fn a_quote_never_closed_hides_no_row() {
    check_text(
        "a;b\n1;\"open\n2;c\n3;\"closed\"\n4;d\n",
        &[
            (1, &["a", "b"]),
            (2, &["1", "open"]),
            (3, &["2", "c"]),
            (4, &["3", "closed"]),
            (5, &["4", "d"]),
        ],
    );
    check_text("a;b\n1;\"open", &[(1, &["a", "b"]), (2, &["1", "open"])]);
    check_text(
        "a;b\n1;\"ТОО \"Рога\" и\"\n2;x\n",
        &[
            (1, &["a", "b"]),
            (2, &["1", "ТОО \"Рога\" и"]),
            (3, &["2", "x"]),
        ],
    );
}

#[test]
fn hostile_text_loses_no_row() {
    let table = open(&sample("hostile.csv"))
        .expect("opens")
        .table(0)
        .expect("reads");
    assert_eq!(table.len(), 18);
    let last = table.row(17);
    assert!(last.quote_not_closed());
    assert_eq!(last.cell(4).expect("the note").text, "кавычка не закрыта");
    assert_eq!(table.row(11).width(), 305);
}

#[test]
fn a_web_page_is_read_as_a_table() {
    check(
        "hostile_html.xlsx",
        0,
        5,
        &[
            "0=1",
            "1=Сарсенов\u{a0}Куаныш Ермекович",
            "2=810227584324",
            "3=+7 700 000 07 81",
            "4=г. Астана",
        ],
    );
    let table = open(&sample("hostile_html.xlsx"))
        .expect("opens")
        .table(0)
        .expect("reads");
    assert_eq!(table.len(), 13);
}

#[test]
fn damaged_and_exploding_archives_are_refused() {
    let code = |name| open(&sample(name)).err().map(|error| error.code());
    assert_eq!(code("hostile_truncated.xlsx"), Some("archive_damaged"));
    let start = std::time::Instant::now();
    assert_eq!(
        code("hostile_bomb.xlsx"),
        Some("archive_too_large_unpacked")
    );
    assert!(start.elapsed().as_secs() < 5);
}

#[test]
fn our_reader_agrees_with_another_one() {
    use calamine::{Data, Reader};
    for name in [
        "akimat_ru.xlsx",
        "branch_kk_ru_mixed.xlsx",
        "delegations_en.xlsx",
        "hours_2025.xlsx",
    ] {
        let mut peer: calamine::Xlsx<_> =
            calamine::open_workbook(sample(name)).expect("the peer opens it");
        let mut book = open(&sample(name)).expect("opens");
        for (index, sheet) in book.sheets().into_iter().enumerate() {
            let table = book.table(index).expect("reads");
            let range = peer.worksheet_range(&sheet).expect("the peer reads it");
            let (first_row, first_column) = range.start().unwrap_or((0, 0));
            let mut theirs = 0;
            for (row, column, value) in range.used_cells() {
                let text = match value {
                    Data::String(text) if text.is_empty() => continue,
                    Data::String(text) => text.clone(),
                    Data::Float(number) => number.to_string(),
                    Data::Int(number) => number.to_string(),
                    _ => {
                        theirs += 1;
                        continue;
                    }
                };
                theirs += 1;
                let line = first_row + row as u32 + 1;
                let ours = table
                    .index_of_line(line)
                    .and_then(|i| table.row(i).cell((first_column as usize + column) as u16));
                assert_eq!(
                    ours.map(|c| c.text),
                    Some(text.as_str()),
                    "{name} {sheet} line {line}"
                );
            }
            let mine: usize = (0..table.len()).map(|i| table.row(i).filled()).sum();
            assert_eq!(mine, theirs, "{name} {sheet}: as many cells");
        }
    }
}

#[test]
fn random_and_cut_bytes_never_panic() {
    let folder = tempfile::tempdir().expect("a folder");
    let whole = std::fs::read(sample("akimat_ru.xlsx")).expect("the sample");
    let mut seed: u64 = 1;
    for round in 0..60 {
        let mut bytes = whole.clone();
        for _ in 0..8 {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            let at = (seed >> 33) as usize % bytes.len();
            bytes[at] = (seed >> 20) as u8;
        }
        if round % 3 == 0 {
            bytes.truncate(bytes.len() * (round + 1) / 61);
        }
        let path = folder.path().join("x.xlsx");
        std::fs::write(&path, &bytes).expect("written");
        if let Ok(mut book) = open(&path) {
            for sheet in 0..book.sheets().len() {
                // Either rows or a refusal; both are fine here.
                let _ = book.table(sheet);
            }
        }
    }
}
