use std::path::{Path, PathBuf};

use super::*;

mod contacts;
mod hostile;

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
        .flat_map(|i| table.row(i).cells().map(|c| c.kind).collect::<Vec<_>>())
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
        let (read, letters) = encoding::decode(bytes, None);
        if mark {
            assert_eq!((read.as_str(), letters.encoding), (text, Encoding::Utf16));
        }
    }
    let ascii: Vec<u8> = "name;phone\r\nAida;8700\r\n"
        .encode_utf16()
        .flat_map(u16::to_be_bytes)
        .collect();
    assert_eq!(
        encoding::decode(ascii, None).0,
        "name;phone\r\nAida;8700\r\n"
    );
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
    // Unpacked it would take minutes; a slow machine needs some seconds to start.
    assert!(start.elapsed().as_secs() < 60);
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
                let row = table.index_of_line(line).map(|i| table.row(i));
                let ours = row.as_ref();
                let ours = ours.and_then(|row| row.cell((first_column as usize + column) as u16));
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

/// An OpenDocument workbook with this inside its sheets.
fn an_ods(sheets: &str) -> tempfile::NamedTempFile {
    let file = tempfile::NamedTempFile::new().expect("a temporary file can be made");
    let mut zip = zip::ZipWriter::new(file.reopen().expect("it is there"));
    let plain = zip::write::SimpleFileOptions::default();
    let mut part = |name: &str, text: &str| {
        zip.start_file(name, plain).expect("a part can be begun");
        std::io::Write::write_all(&mut zip, text.as_bytes()).expect("a part can be written");
    };
    part("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    part(
        "content.xml",
        &format!(
            "<?xml version=\"1.0\"?><office:document-content><office:body><office:spreadsheet>\
             {sheets}</office:spreadsheet></office:body></office:document-content>"
        ),
    );
    zip.finish().expect("an archive can be finished");
    file
}

#[track_caller]
fn check_ods(sheets: &str, expected: &[(u32, &[&str])]) -> Table {
    let file = an_ods(sheets);
    let mut book = open(file.path()).expect("opens");
    assert_eq!(book.format(), Format::Ods);
    let table = book.table(0).expect("reads");
    let rows: Vec<(u32, Vec<String>)> = (0..table.len())
        .map(|index| {
            let row = table.row(index);
            let cells = row
                .cells()
                .map(|cell| format!("{}={}", cell.column, cell.text));
            (row.line, cells.collect())
        })
        .collect();
    let expected: Vec<(u32, Vec<String>)> = expected
        .iter()
        .map(|(line, cells)| (*line, cells.iter().map(|cell| (*cell).to_owned()).collect()))
        .collect();
    assert_eq!(rows, expected);
    table
}

#[test]
fn an_opendocument_workbook_is_read_as_it_is_meant() {
    let table = check_ods(
        "<table:table table:name=\"Тізім\"><table:table-column/>\
         <table:table-row><table:table-cell office:value-type=\"string\" \
         table:number-columns-spanned=\"2\"><text:p>Аты<text:s text:c=\"2\"/>жөні</text:p>\
         <office:annotation><text:p>жасырын</text:p></office:annotation></table:table-cell>\
         <table:covered-table-cell/></table:table-row>\
         <table:table-row table:number-rows-repeated=\"3\"><table:table-cell \
         table:number-columns-repeated=\"1024\"/></table:table-row>\
         <table:table-row><table:table-cell office:value-type=\"float\" \
         office:value=\"51103112598\"><text:p>051103112598</text:p></table:table-cell>\
         <table:table-cell office:value-type=\"float\" office:value=\"8.7E10\">\
         <text:p>8,7E+10</text:p></table:table-cell>\
         <table:table-cell office:value-type=\"date\" office:date-value=\"2094-09-12\">\
         <text:p>12.09.94</text:p></table:table-cell>\
         <table:table-cell office:value-type=\"time\" office:time-value=\"PT04H30M00S\">\
         <text:p>04:30</text:p></table:table-cell>\
         <table:table-cell table:formula=\"of:=[.A1]\" office:value-type=\"string\" \
         calcext:value-type=\"error\"><text:p>#REF!</text:p></table:table-cell>\
         <table:table-cell office:value-type=\"string\"><text:p>а</text:p><text:p>б</text:p>\
         </table:table-cell></table:table-row>\
         <table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell/>\
         </table:table-row></table:table>",
        &[
            (1, &["0=Аты  жөні"]),
            (
                5,
                &[
                    "0=051103112598",
                    "1=87000000000",
                    "2=2094-09-12",
                    "3=04:30",
                    "4=#REF!",
                    "5=а\nб",
                ],
            ),
        ],
    );
    let kinds: Vec<CellKind> = table.row(1).cells().map(|cell| cell.kind).collect();
    assert_eq!(
        kinds,
        [
            CellKind::Text,
            CellKind::Number,
            CellKind::Date,
            CellKind::Date,
            CellKind::Error,
            CellKind::Text,
        ]
    );
    assert!(table.row(1).cell(4).is_some_and(|cell| cell.formula));
    assert_eq!(table.merges().len(), 1);
}

/// A workbook of Excel with these sheets, each with its state and one cell.
fn an_xlsx(states: &[&str]) -> tempfile::NamedTempFile {
    let file = tempfile::NamedTempFile::new().expect("a temporary file can be made");
    let mut zip = zip::ZipWriter::new(file.reopen().expect("it is there"));
    let plain = zip::write::SimpleFileOptions::default();
    let mut part = |name: &str, text: &str| {
        zip.start_file(name, plain).expect("a part can be begun");
        std::io::Write::write_all(&mut zip, text.as_bytes()).expect("a part can be written");
    };
    let (mut sheets, mut relations) = (String::new(), String::new());
    for (at, state) in states.iter().enumerate() {
        sheets.push_str(&format!("<sheet name=\"{at}\" {state} r:id=\"r{at}\"/>"));
        relations.push_str(&format!(
            "<Relationship Id=\"r{at}\" Target=\"worksheets/{at}.xml\"/>"
        ));
        part(
            &format!("xl/worksheets/{at}.xml"),
            "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData></worksheet>",
        );
    }
    let workbook = format!("<workbook><sheets>{sheets}</sheets></workbook>");
    part("xl/workbook.xml", &workbook);
    let relations = format!("<Relationships>{relations}</Relationships>");
    part("xl/_rels/workbook.xml.rels", &relations);
    zip.finish().expect("an archive can be finished");
    file
}

#[test]
fn a_hidden_sheet_says_so() {
    let file = an_xlsx(&[
        "",
        "state=\"hidden\"",
        "state=\"veryHidden\"",
        "state=\"visible\"",
    ]);
    let mut book = open(file.path()).expect("opens");
    let hidden = (0..4).map(|sheet| book.table(sheet).expect("reads").hidden);
    assert_eq!(hidden.collect::<Vec<_>>(), [false, true, true, false]);
}

#[test]
fn what_is_no_list_by_its_first_bytes_is_refused_as_such() {
    let folder = tempfile::tempdir().expect("a folder");
    let files: [&[u8]; 8] = [
        b"%PDF-1.7\n",
        b"{\\rtf1\\ansi ",
        b"Rar!\x1a\x07\x00",
        b"7z\xbc\xaf\x27\x1c",
        b"\x1f\x8b\x08\x00",
        b"\x00\x00\x00\x18ftypheic",
        b"GIF89a",
        b"<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">",
    ];
    for bytes in files {
        let path = folder.path().join("list.xlsx");
        std::fs::write(&path, bytes).expect("written");
        let refused = open(&path).err();
        let shown = String::from_utf8_lossy(bytes);
        assert!(
            matches!(
                refused,
                Some(SheetError::NotASpreadsheet(
                    Other::Workbook | Other::Packed | Other::Document | Other::Picture
                ))
            ),
            "{shown}"
        );
    }
}

#[test]
fn counts_that_an_opendocument_workbook_claims_take_no_memory() {
    let file = an_ods(
        "<table:table table:name=\"a\"><table:table-row \
         table:number-rows-repeated=\"999999999\"><table:table-cell \
         office:value-type=\"string\" table:number-columns-repeated=\"999999999\">\
         <text:p>көп</text:p></table:table-cell></table:table-row></table:table>",
    );
    let table = open(file.path()).expect("opens").table(0).expect("reads");
    assert!(table.dimension_untrusted, "and that is said");
    assert!(table.len() <= 1000 && table.bytes() < 64 << 20);
}

#[test]
fn an_opendocument_workbook_that_breaks_off_or_holds_no_sheet_is_refused() {
    let broken = an_ods("<table:table table:name=\"a\"><table:table-row><table:table-cell>");
    let mut book = open(broken.path()).expect("opens");
    assert!(matches!(book.table(0), Err(SheetError::Damaged)));
    let empty = an_ods("");
    assert!(matches!(
        open(empty.path()),
        Err(SheetError::NotASpreadsheet(Other::Document))
    ));
}

#[test]
fn a_cell_of_a_web_page_that_goes_down_holds_the_rows_below_in_their_columns() {
    let html = "<table><tr><td rowspan=2>1</td><td colspan=2>б</td></tr>\
        <tr><td>в</td><td>г</td></tr><tr><td>2</td><td>д</td></tr></table>";
    let mut book = paste(html.as_bytes().to_vec(), None).expect("a page");
    let table = book.table(0).expect("reads");
    let cells = |row: usize| -> Vec<String> {
        let row = table.row(row);
        let cells = row
            .cells()
            .map(|cell| format!("{}={}", cell.column, cell.text));
        cells.collect()
    };
    assert_eq!(cells(0), ["0=1", "1=б"]);
    assert_eq!(cells(1), ["1=в", "2=г"]);
    assert_eq!(cells(2), ["0=2", "1=д"]);
    assert_eq!(table.row(1).cell(0).map(|cell| cell.merged), Some(true));
}

#[test]
fn letters_and_rows_that_a_piece_of_the_file_cuts_are_whole() {
    let mut rows = Vec::new();
    for number in 0..400 {
        let note = "ұзақ ".repeat(number % 40);
        rows.push(format!(
            "Ә{number};\"бір \"\"{number}\"\"\r\nекі {note}\";ң"
        ));
    }
    let text = rows.join("\r\n");
    for encoding in [Encoding::Utf8, Encoding::Utf16, Encoding::Kz1048] {
        let bytes: Vec<u8> = match encoding {
            Encoding::Utf16 => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            Encoding::Kz1048 => encoding::in_kz1048(&text),
            Encoding::Utf8 | Encoding::Windows1251 => text.clone().into_bytes(),
        };
        let mut book = paste(bytes, None).expect("it is read");
        let table = book.table(0).expect("it is read");
        assert_eq!(table.len(), 400, "{encoding:?}");
        for number in 0..400 {
            let note = "ұзақ ".repeat(number % 40);
            let row = table.row(number);
            assert_eq!(row.line, number as u32 * 2 + 1);
            let cells: Vec<&str> = row.cells().map(|cell| cell.text).collect();
            let middle = format!("бір \"{number}\"\r\nекі {note}");
            assert_eq!(cells, [format!("Ә{number}").as_str(), &middle, "ң"]);
        }
    }
}

#[test]
fn the_letters_of_a_file_are_taken_as_somebody_says() {
    let kazakh = [0xd2, 0xe5, 0xba, 0xb3];
    let read = |encoding| encoding::decode(kazakh.to_vec(), Some(encoding)).0;
    assert_eq!(read(Encoding::Kz1048), "Теғі");
    assert_eq!(read(Encoding::Windows1251), "Теєі");
    for encoding in Encoding::ALL {
        assert_eq!(Encoding::of_name(encoding.name()), Some(encoding));
    }
}

/// The cells of a line of this table as a page.
#[track_caller]
fn page(html: &str) -> Vec<Vec<String>> {
    let mut book = paste(html.as_bytes().to_vec(), None).expect("it is read");
    let table = book.table(0).expect("it is read");
    let rows = (0..table.len()).map(|row| table.row(row));
    rows.map(|row| row.cells().map(|cell| cell.text.to_owned()).collect())
        .collect()
}

#[test]
fn what_a_page_has_in_comments_is_nobody() {
    let page = page(
        "<table><!-- <tr><td>Ескі</td></tr> --><tr><td>Әлия<!-- <td>x -->\n</td></tr>\
         <!--[if gte mso 9]><tr><td>y<![endif]--><tr><td>Борис</td></tr><!-- <tr><td>z",
    );
    assert_eq!(page, [["Әлия"], ["Борис"]]);
}

#[test]
fn formats_say_whether_a_number_is_a_day_a_length_of_time_or_a_number() {
    use xlsx::{Shown, shown_by};
    for (code, expected) in [
        ("dd.mm.yyyy", Shown::Date),
        ("h:mm", Shown::Date),
        ("[$-43F]d mmmm yyyy;@", Shown::Date),
        ("[h]:mm", Shown::Elapsed),
        ("[HH]:MM:SS", Shown::Elapsed),
        ("[mm]:ss", Shown::Elapsed),
        ("0.00", Shown::Number),
        ("#,##0\\ [$₸-43F]", Shown::Number),
        ("[Red]0;[Blue]-0", Shown::Number),
        ("0\" дней\"", Shown::Number),
        ("[>=1000]0;0", Shown::Number),
    ] {
        assert_eq!(shown_by(code), expected, "{code}");
    }
}

#[test]
fn hours_over_a_day_and_days_of_iso_8601_are_what_is_shown() {
    let styles = r#"<s><numFmts><numFmt numFmtId="164" formatCode="[h]:mm"/></numFmts>
        <cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="46"/><xf numFmtId="20"/></cellXfs></s>"#;
    let sheet = r#"<worksheet><sheetData><row r="1"><c s="1"><v>1.25</v></c><c s="2"><v>0.1875</v></c>
        <c s="3"><v>0.1875</v></c><c t="d"><v>2094-09-12T00:00:00</v></c><c t="d"><v>2094-09-12T10:25:00</v></c>
        </row></sheetData></worksheet>"#;
    let file = hostile::archive(&[
        ("xl/workbook.xml", hostile::WORKBOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", hostile::RELATIONS.as_bytes()),
        ("xl/styles.xml", styles.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ]);
    let all = hostile::cells(&file);
    assert_eq!(
        all,
        ["30:00", "04:30", "04:30", "2094-09-12", "2094-09-12 10:25"]
    );
}
