//! Files that somebody made to do harm, and files that are not what their name says.

use std::fmt::Write as _;
use std::io::Write;

use super::*;

const WORKBOOK: &str =
    r#"<workbook xmlns:r="r"><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>"#;
const RELATIONS: &str = r#"<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;

/// An archive of these parts.
fn archive(parts: &[(&str, &[u8])]) -> tempfile::NamedTempFile {
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
fn cells(file: &tempfile::NamedTempFile) -> Vec<String> {
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
