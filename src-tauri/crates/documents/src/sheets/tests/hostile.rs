//! Files that somebody made to do harm, and files that are not what their name says.

use std::fmt::Write as _;
use std::io::Write;

use super::*;

pub(super) const WORKBOOK: &str =
    r#"<workbook xmlns:r="r"><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>"#;
pub(super) const RELATIONS: &str = r#"<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;

/// An archive of these parts.
pub(super) fn archive(parts: &[(&str, &[u8])]) -> tempfile::NamedTempFile {
    let file = tempfile::NamedTempFile::new().expect("a temporary file can be made");
    let mut zip = zip::ZipWriter::new(file.reopen().expect("it is there"));
    for (name, bytes) in parts {
        let options = zip::write::SimpleFileOptions::default();
        zip.start_file(*name, options).expect("a part can be begun");
        zip.write_all(bytes).expect("a part can be written");
    }
    zip.finish().expect("an archive can be finished");
    file
}

/// A workbook of one sheet.
fn workbook(sheet: &str, strings: &str) -> tempfile::NamedTempFile {
    archive(&[
        ("xl/workbook.xml", WORKBOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", RELATIONS.as_bytes()),
        ("xl/sharedStrings.xml", strings.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

fn plain(bytes: &[u8]) -> tempfile::NamedTempFile {
    let mut file = tempfile::NamedTempFile::new().expect("a temporary file can be made");
    file.write_all(bytes).expect("it can be written");
    file
}

/// Why the first sheet of a file is not read; `None` if it is.
fn refusal(file: &tempfile::NamedTempFile) -> Option<&'static str> {
    let read = open(file.path()).and_then(|mut book| book.table(0));
    read.err().map(|error| error.code())
}

/// The first sheet, cell by cell.
#[track_caller]
pub(super) fn cells(file: &tempfile::NamedTempFile) -> Vec<String> {
    let mut book = open(file.path()).expect("it opens");
    let table = book.table(0).expect("it is read");
    let mut texts = Vec::new();
    for row in 0..table.len() {
        texts.extend(table.row(row).cells().map(|cell| cell.text.to_owned()));
    }
    texts
}

/// One cell that holds this.
fn inline(text: &str) -> String {
    format!(
        r#"<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>{text}</t></is></c></row></sheetData></worksheet>"#
    )
}

#[test]
fn one_entry_that_unpacks_a_thousandfold_is_refused_before_it_is_unpacked() {
    let file = archive(&[("xl/workbook.xml", &vec![b' '; 80 << 20])]);
    assert_eq!(refusal(&file), Some("archive_too_large_unpacked"));
}

#[test]
fn strings_that_would_fill_the_memory_are_refused() {
    let long = format!("<si><t>{}</t></si>", "Ә".repeat(1000)).repeat(600);
    let file = workbook(&inline("a"), &format!("<sst>{long}</sst>"));
    assert_eq!(refusal(&file), Some("archive_too_large_unpacked"));
}

#[test]
fn a_row_and_a_list_that_do_not_end_are_refused() {
    for row in ["a".repeat(3 << 20), ";".repeat(3 << 20)] {
        let file = plain(format!("Тегі;Аты\n{row}\n").as_bytes());
        assert_eq!(refusal(&file), Some("too_long"));
    }
    let rows = |many| refusal(&plain("Ким;Юн\n".repeat(many).as_bytes()));
    assert_eq!(rows(200_000), None, "a long list");
    assert_eq!(rows(300_000), Some("too_long"));
}

#[test]
fn entities_that_multiply_or_fetch_stay_what_they_are() {
    let mut laughs = String::from("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
    for n in 1..10 {
        let last = n - 1;
        let ten = format!("&a{last};").repeat(10);
        let _ = write!(laughs, "<!ENTITY a{n} \"{ten}\">");
    }
    laughs += "<!ENTITY file SYSTEM \"file:///etc/passwd\">]>";
    let sheet = laughs + &inline("&a9; &file; &amp;");
    let all = cells(&workbook(&sheet, "<sst/>")).join(" ");
    assert!(!all.contains("haha") && !all.contains("root:"), "{all}");
    assert!(all.len() < 100, "{all}");
}

#[test]
fn empty_rows_and_merged_ranges_without_end_take_no_memory() {
    let mut rows = String::new();
    for row in 1..=1_100_000 {
        let _ = write!(rows, "<row r=\"{row}\"/>");
    }
    let merges = r#"<mergeCell ref="A1:XFD1048576"/>"#.repeat(20_000);
    let sheet = format!(
        "<worksheet><sheetData>{rows}</sheetData><mergeCells>{merges}</mergeCells></worksheet>"
    );
    let file = workbook(&sheet, "<sst/>");
    let mut book = open(file.path()).expect("it opens");
    let table = book.table(0).expect("it is read");
    assert_eq!(table.len(), 0, "no row has a cell");
}

#[test]
fn formulas_and_dates_as_text_are_cells_like_others() {
    let sheet = r#"<worksheet><sheetData><row r="1">
        <c r="A1"><f>HYPERLINK("http://x")</f></c>
        <c r="B1" t="str"><f>cmd|' /C calc'!A0</f><v>=cmd|calc</v></c>
        <c r="C1" t="inlineStr"><is><t>31.12.2089</t></is></c>
        <c r="ZZZZ99999999999"><v>5</v></c></row></sheetData></worksheet>"#;
    let all = cells(&workbook(sheet, "<sst/>"));
    assert!(all.contains(&"=cmd|calc".to_owned()), "{all:?}");
    assert!(all.contains(&"31.12.2089".to_owned()), "{all:?}");
}

#[test]
fn cells_out_of_order_stand_in_their_columns() {
    let cell =
        |at: &str, text: &str| format!(r#"<c r="{at}" t="inlineStr"><is><t>{text}</t></is></c>"#);
    let row =
        |number: u32, cells: [String; 4]| format!(r#"<row r="{number}">{}</row>"#, cells.concat());
    let first = [
        cell("C1", "Ким"),
        cell("A1", "1"),
        cell("C1", "Цой"),
        cell("B1", "Әлия"),
    ];
    let second = [
        cell("A2", "2"),
        cell("B2", "Асан"),
        cell("B2", "Үсен"),
        cell("C2", "Пак"),
    ];
    let rows = [row(1, first), row(2, second)].concat();
    let sheet = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
    let mut book = open(workbook(&sheet, "<sst/>").path()).expect("it opens");
    let table = book.table(0).expect("it is read");
    let said = |row: usize| {
        let row = table.row(row);
        let cells = (0..3).map(|column| row.cell(column).map(|cell| cell.text.to_owned()));
        cells.map(Option::unwrap_or_default).collect::<Vec<_>>()
    };
    assert_eq!(
        said(0),
        ["1", "Әлия", "Ким"],
        "of two in one place the first"
    );
    assert_eq!(said(1), ["2", "Асан", "Пак"]);
    assert_eq!((table.row(0).filled(), table.row(0).width()), (3, 3));
}

#[test]
fn a_workbook_with_a_password_is_told_from_other_old_files() {
    let mut compound = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    compound.resize(4096, 0);
    assert_eq!(refusal(&plain(&compound)), Some("not_a_spreadsheet"));
    let name = "EncryptedPackage".encode_utf16();
    compound.extend(name.flat_map(u16::to_le_bytes));
    compound.resize(8192, 0);
    assert_eq!(refusal(&plain(&compound)), Some("protected"));
}

/// What a file is that is no list; `None` if it is read or is refused for something else.
fn other(file: &tempfile::NamedTempFile) -> Option<Other> {
    match open(file.path()) {
        Err(SheetError::NotASpreadsheet(other)) => Some(other),
        Err(_) | Ok(_) => None,
    }
}

#[test]
fn a_file_that_is_no_list_is_told_by_what_it_is() {
    for (start, expected) in [
        (&b"%PDF-1.7\n"[..], Other::Document),
        (b"{\\rtf1\\ansi", Other::Document),
        (
            b"<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?>",
            Other::Document,
        ),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", Other::Picture),
        (b"\0\0\0\x18ftypheic", Other::Picture),
        (b"Rar!\x1a\x07", Other::Packed),
        (b"\x1f\x8b\x08", Other::Packed),
        (
            b"<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">",
            Other::Workbook,
        ),
    ] {
        assert_eq!(other(&plain(start)), Some(expected));
    }
    for (part, expected) in [
        ("word/document.xml", Other::Document),
        ("ppt/presentation.xml", Other::Document),
        ("xl/workbook.bin", Other::Workbook),
        ("Index/Tables/DataList.iwa", Other::Workbook),
        ("тізім.xlsx", Other::Packed),
    ] {
        assert_eq!(other(&archive(&[(part, b"x")])), Some(expected), "{part}");
    }
    let text = r#"<office:document-content><office:body><office:text/></office:body></office:document-content>"#;
    let odt = archive(&[("content.xml", text.as_bytes())]);
    assert_eq!(other(&odt), Some(Other::Document));
    let compound = |names: &[&str]| {
        let mut bytes = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
        for name in names {
            bytes.resize(bytes.len() + 512, 0);
            bytes.extend(name.encode_utf16().flat_map(u16::to_le_bytes));
        }
        plain(&bytes)
    };
    assert_eq!(other(&compound(&["Workbook"])), Some(Other::Workbook));
    assert_eq!(other(&compound(&["WordDocument"])), Some(Other::Document));
    let both = compound(&["WordDocument", "Workbook"]);
    assert_eq!(other(&both), Some(Other::Document));
}

#[test]
fn bytes_that_are_no_text_are_no_list_whatever_the_name() {
    let mut state = 0x9e37_79b9_u32;
    let mut random = |many: usize| -> Vec<u8> {
        let mut next = || {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            (state >> 11) as u8
        };
        (0..many).map(|_| next()).collect()
    };
    let folder = tempfile::tempdir().expect("a folder");
    for name in ["a.xlsx", "a.xls", "a.ods", "a.csv", "a.txt"] {
        for many in [800, 3_000, 50_000] {
            for mark in [&b""[..], b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"] {
                let path = folder.path().join(name);
                let bytes = [mark, &random(many)].concat();
                std::fs::write(&path, bytes).expect("it can be written");
                let refused = open(&path).expect_err("no text");
                assert!(
                    matches!(refused, SheetError::NotASpreadsheet(Other::Unknown)),
                    "{name} {many} {mark:?} {refused}"
                );
            }
        }
    }
    // Whoever says what the letters are sees what comes of it.
    let file = plain(&random(3_000));
    assert!(open_as(file.path(), Some(Encoding::Windows1251)).is_ok());
    // Some bytes that are lost and some that nobody sees leave a list a list.
    let worn =
        "Тегі;Аты\nАхм\u{0}етова;Әли\u{1}я\u{7}\n\u{f0b7} Ким;Анна\u{b}\nЦой;Борис\n".repeat(9);
    let mut worn = worn.into_bytes();
    worn.extend_from_slice(b"\xd0;\xff\xfe;\n");
    assert_eq!(refusal(&plain(&worn)), None);
}

#[test]
fn cyrillic_in_utf_16_is_known_without_a_mark() {
    let text = "Тегі;Аты\nАхметова;Әлия\nҚұдайбергенұлы;Өмірзақ\n";
    for big in [false, true] {
        let units = text.encode_utf16();
        let bytes: Vec<u8> = units
            .flat_map(|unit| {
                if big {
                    unit.to_be_bytes()
                } else {
                    unit.to_le_bytes()
                }
            })
            .collect();
        let all = cells(&plain(&bytes));
        assert_eq!(all[4..], ["Құдайбергенұлы", "Өмірзақ"], "{all:?}");
    }
}

#[test]
fn rows_and_sheets_that_are_not_seen_say_so() {
    let sheet = r#"<worksheet><sheetData>
        <row r="1"><c r="A1"><v>1</v></c></row>
        <row r="2" hidden="1"><c r="A2"><v>2</v></c></row></sheetData></worksheet>"#;
    let hidden = |file: &tempfile::NamedTempFile, sheet: usize| {
        let mut book = open(file.path()).expect("it opens");
        let table = book.table(sheet).expect("it is read");
        let rows = (0..table.len()).map(|row| table.row(row).is_hidden());
        (table.hidden, rows.collect::<Vec<_>>())
    };
    assert_eq!(
        hidden(&workbook(sheet, "<sst/>"), 0),
        (false, vec![false, true])
    );
    let page = "<table><tr><td>1</td></tr><tr height=0 style='mso-x:y;display: none'><td>2</td></tr></table>";
    assert_eq!(
        hidden(&plain(page.as_bytes()), 0),
        (false, vec![false, true])
    );
    let content = r#"<office:document-content><office:automatic-styles>
        <style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>
        <style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>
        </office:automatic-styles><office:body><office:spreadsheet>
        <table:table table:name="A" table:style-name="ta1">
        <table:table-row><table:table-cell><text:p>1</text:p></table:table-cell></table:table-row>
        <table:table-row table:visibility="filter"><table:table-cell><text:p>2</text:p></table:table-cell></table:table-row>
        <table:table-row table:visibility="collapse"><table:table-cell><text:p>3</text:p></table:table-cell></table:table-row>
        </table:table><table:table table:name="B" table:style-name="ta2">
        <table:table-row><table:table-cell><text:p>1</text:p></table:table-cell></table:table-row>
        </table:table></office:spreadsheet></office:body></office:document-content>"#;
    let ods = archive(&[("content.xml", content.as_bytes())]);
    assert_eq!(hidden(&ods, 0), (false, vec![false, true, true]));
    assert_eq!(hidden(&ods, 1), (true, vec![false]));
}

#[test]
fn an_archive_cut_or_turned_anywhere_never_panics() {
    let file = workbook(&inline("Әлия"), "<sst/>");
    let whole = std::fs::read(file.path()).expect("there");
    for at in 0..whole.len() {
        let _ = refusal(&plain(&whole[..at]));
        let mut turned = whole.clone();
        turned[at] ^= 0x55;
        let _ = refusal(&plain(&turned));
    }
    let half = plain(&whole[..whole.len() / 2]);
    assert_eq!(refusal(&half), Some("archive_damaged"));
}

#[test]
fn the_bytes_decide_and_not_the_name() {
    let folder = tempfile::tempdir().expect("a folder");
    let named = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).expect("it can be written");
        open(&path).map(|book| book.format())
    };
    let text = "Аты;Тегі\nӘлия;Ахметова\n".as_bytes();
    assert!(matches!(named("a.xlsx", text), Ok(Format::Text { .. })));
    let book = workbook(&inline("a"), "<sst/>");
    let book = std::fs::read(book.path()).expect("there");
    assert!(matches!(named("a.csv", &book), Ok(Format::Xlsx)));
    for (name, bytes) in [
        ("a.csv", &b"\x89PNG\r\n\x1a\n"[..]),
        ("b.xlsx", b"%PDF-1.7"),
    ] {
        let error = named(name, bytes).expect_err("no list");
        assert_eq!(error.code(), "not_a_spreadsheet", "{name}");
    }
    assert!(open(folder.path()).is_err(), "a folder is no list");
    let other = archive(&[("word/document.xml", b"<w:document/>")]);
    assert_eq!(refusal(&other), Some("not_a_spreadsheet"));
}

#[test]
fn web_pages_that_nest_or_go_on_without_end_do_no_harm() {
    let nested = "<tr><td><table>".repeat(50_000);
    let deep = format!("<html><table>{nested}<tr><td>Әлия</td></tr>");
    let all = cells(&plain(deep.as_bytes()));
    assert!(all.iter().any(|text| text.contains("Әлия")), "{all:?}");
    let long = format!("<html>{}", "<tr><td>a".repeat(200_000));
    let told = refusal(&plain(long.as_bytes()));
    assert_eq!(told, Some("too_long"));
}

#[test]
fn a_web_page_of_more_rows_than_a_list_has_is_refused() {
    let page = |rows: usize| format!("<html><table>{}", "<tr><td>а</td></tr>".repeat(rows));
    assert_eq!(refusal(&plain(page(4000).as_bytes())), None);
    let told = refusal(&plain(page(5000).as_bytes()));
    assert_eq!(told, Some("too_long"));
}

#[test]
fn names_of_parts_that_lead_elsewhere_open_nothing_else() {
    let mut sheets = String::from("<workbook xmlns:r=\"r\"><sheets>");
    for n in 0..20_000 {
        let _ = write!(sheets, "<sheet name=\"{n}\" r:id=\"rId1\"/>");
    }
    sheets += "</sheets></workbook>";
    let away = RELATIONS.replace("worksheets/sheet1.xml", "../../../../etc/passwd");
    let file = archive(&[
        ("xl/workbook.xml", sheets.as_bytes()),
        ("xl/_rels/workbook.xml.rels", away.as_bytes()),
    ]);
    let told = refusal(&file);
    assert!(
        matches!(told, Some("archive_damaged" | "not_a_spreadsheet")),
        "{told:?}"
    );
}

/// One row of a sheet.
fn row_of(cells: &str) -> String {
    format!(r#"<worksheet><sheetData><row r="1">{cells}</row></sheetData></worksheet>"#)
}

#[test]
fn a_cell_a_row_and_a_text_that_do_not_end_are_refused_in_workbooks_too() {
    let piece = format!("<t>{}</t>", "Ә".repeat(1000));
    let endless = piece.repeat(600);
    let cell = format!(r#"<c r="A1" t="inlineStr"><is>{endless}</is></c>"#);
    assert_eq!(
        refusal(&workbook(&row_of(&cell), "<sst/>")),
        Some("too_long"),
        "a cell"
    );
    let strings = format!("<sst><si>{endless}");
    assert_eq!(
        refusal(&workbook(&inline("a"), &strings)),
        Some("archive_too_large_unpacked"),
        "a shared text that is not even closed"
    );
    let cells: String = (0..600)
        .map(|_| format!(r#"<c t="inlineStr"><is>{piece}</is></c>"#))
        .collect();
    assert_eq!(
        refusal(&workbook(&row_of(&cells), "<sst/>")),
        Some("too_long"),
        "a row"
    );
    let paragraph = format!("<text:p>{}</text:p>", "Ә".repeat(1000));
    let endless = [
        format!(
            "<table:table-cell>{}</table:table-cell>",
            paragraph.repeat(600)
        ),
        format!("<table:table-cell>{paragraph}</table:table-cell>").repeat(600),
        format!(
            "<table:table-cell><text:p>{}</text:p></table:table-cell>",
            "<text:span>Әлия</text:span>".repeat(150_000)
        ),
    ];
    for cells in endless {
        let content = format!(
            "<x><spreadsheet><table:table table:name=\"A\"><table:table-row>{cells}\
             </table:table-row></table:table></spreadsheet></x>"
        );
        let ods = archive(&[("content.xml", content.as_bytes())]);
        assert_eq!(refusal(&ods), Some("too_long"), "ODS");
    }
    let rows = format!("{};\n", "Ә".repeat(10_000)).repeat(200);
    assert_eq!(
        refusal(&plain(rows.as_bytes())),
        Some("too_long"),
        "rows that are held together"
    );
}

#[test]
fn a_range_that_is_claimed_again_and_again_holds_its_text_once() {
    let merges = r#"<mergeCell ref="A1:A2"/>"#.repeat(20_000);
    let sheet = format!(
        r#"<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>{}</t></is></c></row>
        <row r="2"><c r="B2"><v>2</v></c></row></sheetData><mergeCells>{merges}</mergeCells></worksheet>"#,
        "Ә".repeat(30_000)
    );
    let mut book = open(workbook(&sheet, "<sst/>").path()).expect("it opens");
    let table = book.table(0).expect("it is read");
    assert_eq!(table.merges().len(), 1);
    let below = table.row(1);
    assert!(below.cell(0).is_some_and(|cell| cell.merged));
}

#[test]
fn sheets_that_are_one_part_are_one_sheet() {
    let sheets = r#"<sheet name="A" r:id="rId1"/>"#.repeat(5_000);
    let book = format!(r#"<workbook xmlns:r="r"><sheets>{sheets}</sheets></workbook>"#);
    let file = archive(&[
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/_rels/workbook.xml.rels", RELATIONS.as_bytes()),
        ("xl/worksheets/sheet1.xml", inline("a").as_bytes()),
    ]);
    assert_eq!(open(file.path()).expect("it opens").sheets().len(), 1);
}

#[test]
fn more_sheets_and_styles_than_a_workbook_has_are_refused() {
    let of = |styles: &str, relations: &str| {
        archive(&[
            ("xl/workbook.xml", WORKBOOK.as_bytes()),
            ("xl/_rels/workbook.xml.rels", relations.as_bytes()),
            ("xl/styles.xml", styles.as_bytes()),
            ("xl/worksheets/sheet1.xml", inline("a").as_bytes()),
        ])
    };
    let told = Some("archive_too_large_unpacked");
    let looks = format!("<s><cellXfs>{}</cellXfs></s>", "<xf/>".repeat(70_000));
    assert_eq!(refusal(&of(&looks, RELATIONS)), told);
    let mut formats = String::new();
    let mut relations = String::new();
    for n in 0..70_000 {
        let _ = write!(formats, r#"<numFmt numFmtId="{n}" formatCode="0"/>"#);
        let _ = write!(relations, r#"<Relationship Id="{n}" Target="x"/>"#);
    }
    assert_eq!(refusal(&of(&formats, RELATIONS)), told);
    assert_eq!(refusal(&of("<s/>", &relations)), told);
    let tables = r#"<table:table table:name="A"></table:table>"#.repeat(2_000);
    let ods = format!("<x><spreadsheet>{tables}</spreadsheet></x>");
    assert_eq!(refusal(&archive(&[("content.xml", ods.as_bytes())])), told);
}

/// The first place of `needle` in `bytes` at or after `from`.
fn place(bytes: &[u8], needle: &[u8], from: usize) -> usize {
    from + memchr::memmem::find(&bytes[from..], needle).expect("it is there")
}

#[test]
fn a_part_that_unpacks_to_more_than_it_claims_is_damage() {
    let rows = r#"<row><c><v>5</v></c></row>"#.repeat(100_000);
    let sheet = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
    let file = workbook(&sheet, "<sst/>");
    assert_eq!(refusal(&file), None);
    let mut bytes = std::fs::read(file.path()).expect("there");
    // APPNOTE 6.3.10, 4.3.12: the size stands 22 bytes before the name.
    let central = place(&bytes, b"PK\x01\x02", 0);
    let name = place(&bytes, b"xl/worksheets/sheet1.xml", central);
    let size = u32::try_from(sheet.len()).expect("short").to_le_bytes();
    assert_eq!(
        bytes[name - 22..name - 18],
        size,
        "the size is where it is said to be"
    );
    bytes[name - 22..name - 18].copy_from_slice(&1000_u32.to_le_bytes());
    assert_eq!(refusal(&plain(&bytes)), Some("archive_damaged"));
}

#[test]
fn a_letter_that_was_changed_on_the_way_is_damage_in_every_part() {
    let options =
        zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    let strings = "<sst><si><t>Ахметова</t></si></sst>";
    let sheet =
        row_of(r#"<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Айгүл</t></is></c>"#);
    let file = tempfile::NamedTempFile::new().expect("a temporary file can be made");
    let mut zip = zip::ZipWriter::new(file.reopen().expect("it is there"));
    for (name, text) in [
        ("xl/workbook.xml", WORKBOOK),
        ("xl/_rels/workbook.xml.rels", RELATIONS),
        ("xl/sharedStrings.xml", strings),
        ("xl/worksheets/sheet1.xml", &sheet),
    ] {
        zip.start_file(name, options).expect("a part can be begun");
        zip.write_all(text.as_bytes()).expect("it can be written");
    }
    zip.finish().expect("an archive can be finished");
    assert_eq!(cells(&file), ["Ахметова", "Айгүл"]);
    for (name, other) in [("Ахметова", "Ахметоба"), ("Айгүл", "Айсүл")] {
        let mut bytes = std::fs::read(file.path()).expect("there");
        let at = place(&bytes, name.as_bytes(), 0);
        bytes[at..at + other.len()].copy_from_slice(other.as_bytes());
        assert_eq!(refusal(&plain(&bytes)), Some("archive_damaged"), "{other}");
    }
}

#[test]
fn a_line_of_more_cells_than_can_be_counted_loses_what_is_behind_them() {
    let line = format!("a{}b\nc;d\n", ";".repeat(70_000));
    let all = cells(&plain(line.as_bytes()));
    assert_eq!(all, ["a", "b", "c", "d"]);
}

#[test]
fn a_page_of_cells_that_go_on_below_is_read_in_no_time() {
    let first = "<td rowspan=10000>a".repeat(16_000);
    let page = format!("<table><tr>{first}{}", "<tr><td>b".repeat(500));
    let mut book = open(plain(page.as_bytes()).path()).expect("it opens");
    let table = book.table(0).expect("it is read");
    assert_eq!(table.len(), 501);
    assert_eq!(
        table.row(1).cells().next().map(|cell| cell.column),
        Some(16_000)
    );
}

/// A file of a kind with some people in it.
fn some_people(kind: &str) -> Vec<u8> {
    let name = match kind {
        "ods" => {
            let rows: String = (1..40)
                .map(|n| format!("<table:table-row><table:table-cell><text:p>Ким {n}</text:p></table:table-cell></table:table-row>"))
                .collect();
            let content = format!(
                "<x><spreadsheet><table:table table:name=\"A\">{rows}</table:table></spreadsheet></x>"
            );
            let file = archive(&[("content.xml", content.as_bytes())]);
            return std::fs::read(file.path()).expect("there");
        }
        "html" => {
            return "<table><tr><td>Әлия<td rowspan=2>Ким</tr><tr><td>5</tr></table>"
                .repeat(9)
                .into();
        }
        "vcf" => {
            return "BEGIN:VCARD\nVERSION:3.0\nN:Ким;Әлия\nTEL:+77000000101\nEND:VCARD\n"
                .repeat(9)
                .into();
        }
        "xlsx" => "akimat_ru.xlsx",
        _ => "old_windows1251.csv",
    };
    std::fs::read(sample(name)).expect("the sample is there")
}

#[test]
fn files_with_wrong_bytes_are_read_or_refused_and_nothing_else() {
    // More of them, for figures: BIRGE_WRONG_FILES=2000.
    let many = std::env::var("BIRGE_WRONG_FILES");
    let many: usize = many.ok().and_then(|many| many.parse().ok()).unwrap_or(40);
    let mut dice = fastrand::Rng::with_seed(4);
    for kind in ["xlsx", "ods", "html", "vcf", "csv"] {
        let whole = some_people(kind);
        let (mut read, mut refused) = (0, std::collections::BTreeMap::new());
        for _ in 0..many {
            let mut bytes = whole.clone();
            for _ in 0..dice.usize(1..9) {
                let at = dice.usize(..bytes.len());
                bytes[at] = dice.u8(..);
            }
            match refusal(&plain(&bytes)) {
                None => read += 1,
                Some(code) => *refused.entry(code).or_insert(0) += 1,
            }
        }
        println!("{kind}: {read} read, {refused:?}");
        assert!(read + refused.values().sum::<usize>() == many);
    }
}
