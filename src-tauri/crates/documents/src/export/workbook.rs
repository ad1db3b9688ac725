//! A workbook as a stream: rows go through the packer as they come, and nothing else is
//! written anywhere. Text stands in its cell, so no table of texts grows with the list.
//!
//! The first row stays in view and filters; on paper it repeats. Every text is a text
//! for Excel too: one that begins like a formula is marked as quoted.
//!
//! Source: ECMA-376 part 1, 18.2 (workbook), 18.3 (sheet), 18.8 (styles).

use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, BufWriter, Seek, SeekFrom, Write};

use zip::CompressionMethod;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::{
    Column, ExportError, FIRST_DAY, ListHead, MOST_ROWS, STEP, Value, begins_like_formula,
    day_count, fitting,
};

/// Styles of cells, by their place in [`STYLES`].
const TEXT: &str = "1";
const QUOTED: &str = "2";
const DAY: &str = "3";
const HEADING: &str = "4";
const QUOTED_HEADING: &str = "5";

const STYLES: &str = concat!(
    r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">"#,
    r#"<numFmts count="1"><numFmt numFmtId="164" formatCode="dd\.mm\.yyyy"/></numFmts>"#,
    r#"<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>"#,
    r#"<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>"#,
    r#"<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>"#,
    r#"<fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF5"/><bgColor indexed="64"/></patternFill></fill></fills>"#,
    r#"<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"#,
    r#"<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>"#,
    r#"<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>"#,
    r#"<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>"#,
    r#"<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/>"#,
    r#"<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>"#,
    r#"<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>"#,
    r#"<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf></cellXfs>"#,
    r#"<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>"#,
);
const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
/// What waits before it goes to the packer, in bytes.
const ENOUGH: usize = 64 << 10;

type Book<'f> = ZipWriter<BufWriter<Paper<'f>>>;

/// The file of a workbook. After its first fault, which whoever writes is told, it takes
/// everything and keeps nothing: the packer finishes what was given up as well, and where it
/// could not it would say so in English beside our sentence.
struct Paper<'f> {
    file: &'f mut File,
    is_spoilt: bool,
}

impl Paper<'_> {
    fn noting<T>(&mut self, done: io::Result<T>) -> io::Result<T> {
        self.is_spoilt |= done.is_err();
        done
    }
}

impl Write for Paper<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.is_spoilt {
            return Ok(bytes.len());
        }
        let done = self.file.write(bytes);
        self.noting(done)
    }

    fn flush(&mut self) -> io::Result<()> {
        let done = self.file.flush();
        self.noting(done)
    }
}

impl Seek for Paper<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let done = self.file.seek(to);
        self.noting(done)
    }
}

/// Writes the workbook; the answer is the number of rows below the header.
pub(super) fn write<'a>(
    file: &mut File,
    head: &ListHead,
    rows: impl Iterator<Item = Vec<Value<'a>>>,
    progress: &mut dyn FnMut(u64) -> bool,
) -> Result<u64, ExportError> {
    let paper = Paper {
        file,
        is_spoilt: false,
    };
    let mut book = ZipWriter::new(BufWriter::with_capacity(256 << 10, paper));
    let has_about = !head.about.is_empty();
    part(&mut book, "[Content_Types].xml", &content_types(has_about))?;
    part(&mut book, "_rels/.rels", ROOT)?;
    begin(&mut book, "xl/worksheets/sheet1.xml")?;
    let done = people(&mut book, head, rows, progress)?;
    if has_about {
        part(&mut book, "xl/worksheets/sheet2.xml", &about(head))?;
    }
    part(&mut book, "xl/styles.xml", STYLES)?;
    part(&mut book, "xl/workbook.xml", &workbook(head, done))?;
    part(
        &mut book,
        "xl/_rels/workbook.xml.rels",
        &relations(has_about),
    )?;
    book.finish().map_err(packed)?.flush()?;
    Ok(done)
}

/// The sheet of the list, row by row.
fn people<'a>(
    book: &mut Book<'_>,
    head: &ListHead,
    rows: impl Iterator<Item = Vec<Value<'a>>>,
    progress: &mut dyn FnMut(u64) -> bool,
) -> Result<u64, ExportError> {
    let letters: Vec<String> = (0..head.columns.len()).map(column_letters).collect();
    let mut out = String::with_capacity(ENOUGH + (8 << 10));
    out.push_str(concat!(
        r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">"#,
        r#"<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>"#,
        r#"<sheetViews><sheetView workbookViewId="0" tabSelected="1">"#,
        r#"<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>"#,
        r#"</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>"#,
    ));
    push_widths(&mut out, head.columns.iter().map(|column| column.width));
    out.push_str("<sheetData><row r=\"1\">");
    for (Column { heading, .. }, letters) in head.columns.iter().zip(&letters) {
        let style = styled(heading, HEADING, QUOTED_HEADING);
        push_text(&mut out, letters, 1, style, heading);
    }
    out.push_str("</row>");
    let mut done: u32 = 0;
    for row in rows {
        if done == MOST_ROWS {
            return Err(ExportError::TooManyRows);
        }
        done += 1;
        let number = done + 1;
        let _ = write!(out, "<row r=\"{number}\">");
        for (value, letters) in row.iter().zip(&letters) {
            push_value(&mut out, letters, number, value);
        }
        out.push_str("</row>");
        if out.len() >= ENOUGH {
            book.write_all(out.as_bytes())?;
            out.clear();
        }
        if u64::from(done).is_multiple_of(STEP) && !progress(u64::from(done)) {
            return Err(ExportError::Cancelled);
        }
    }
    if !progress(u64::from(done)) {
        return Err(ExportError::Cancelled);
    }
    out.push_str("</sheetData>");
    if let Some(last) = letters.last() {
        let _ = write!(out, r#"<autoFilter ref="A1:{last}{}"/>"#, done + 1);
    }
    out.push_str(concat!(
        r#"<pageMargins left="0.4" right="0.4" top="0.4" bottom="0.6" header="0.3" footer="0.3"/>"#,
        r#"<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>"#,
        r#"<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>"#,
    ));
    book.write_all(out.as_bytes())?;
    Ok(u64::from(done))
}

fn push_value(out: &mut String, letters: &str, row: u32, value: &Value<'_>) {
    match value {
        Value::Empty => {}
        Value::Text(text) => push_text(out, letters, row, styled(text, TEXT, QUOTED), text),
        Value::Number(number) => {
            let _ = write!(out, r#"<c r="{letters}{row}"><v>{number}</v></c>"#);
        }
        Value::Day(day) if *day < FIRST_DAY => {
            push_text(out, letters, row, TEXT, &day.to_string());
        }
        Value::Day(day) => {
            let days = day_count(*day);
            let _ = write!(out, r#"<c r="{letters}{row}" s="{DAY}"><v>{days}</v></c>"#);
        }
    }
}

fn styled(text: &str, plain: &'static str, quoted: &'static str) -> &'static str {
    if begins_like_formula(text) {
        quoted
    } else {
        plain
    }
}

fn push_text(out: &mut String, letters: &str, row: u32, style: &str, text: &str) {
    let _ = write!(
        out,
        r#"<c r="{letters}{row}" s="{style}" t="inlineStr"><is><t"#
    );
    let text = fitting(text);
    let edge = |sign: Option<char>| sign.is_some_and(char::is_whitespace);
    if edge(text.chars().next()) || edge(text.chars().next_back()) || text.contains('\n') {
        out.push_str(r#" xml:space="preserve""#);
    }
    out.push('>');
    push_escaped(out, text);
    out.push_str("</t></is></c>");
}

/// Appends text as XML. Signs that XML has no way to write go as `_x0007_`, and what
/// looks like that already is kept apart from it (ECMA-376 part 1, 22.9.2.19).
fn push_escaped(out: &mut String, text: &str) {
    let special = |byte: u8| matches!(byte, b'&' | b'<' | b'>' | b'"' | b'_') || byte < 0x20;
    if !text.bytes().any(special) && !text.contains(['\u{fffe}', '\u{ffff}']) {
        out.push_str(text);
        return;
    }
    for (at, sign) in text.char_indices() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '_' if is_escape(&text[at..]) => out.push_str("_x005F_"),
            '\t' | '\n' => out.push(sign),
            '\u{fffe}' | '\u{ffff}' => {}
            control if u32::from(control) < 0x20 => {
                let _ = write!(out, "_x{:04X}_", u32::from(control));
            }
            sign => out.push(sign),
        }
    }
}

/// Whether a text begins with `_xHHHH_`.
fn is_escape(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() >= 7
        && bytes[1] == b'x'
        && bytes[2..6].iter().all(u8::is_ascii_hexdigit)
        && bytes[6] == b'_'
}

/// `A`, `B`, … `Z`, `AA`.
fn column_letters(index: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = index + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(b'A' + u8::try_from(rest % 26).unwrap_or(0));
        rest /= 26;
    }
    letters
        .iter()
        .rev()
        .map(|letter| char::from(*letter))
        .collect()
}

fn push_widths(out: &mut String, widths: impl Iterator<Item = f64>) {
    out.push_str("<cols>");
    for (index, width) in (1..).zip(widths) {
        let _ = write!(
            out,
            r#"<col min="{index}" max="{index}" width="{width}" style="{TEXT}" customWidth="1"/>"#
        );
    }
    out.push_str("</cols>");
}

/// The sheet that says where the list comes from.
fn about(head: &ListHead) -> String {
    let mut out = String::from(
        r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">"#,
    );
    push_widths(&mut out, [24.0, 60.0].into_iter());
    out.push_str("<sheetData>");
    for (row, (label, value)) in (1..).zip(&head.about) {
        let _ = write!(out, "<row r=\"{row}\">");
        push_text(
            &mut out,
            "A",
            row,
            styled(label, HEADING, QUOTED_HEADING),
            label,
        );
        push_text(&mut out, "B", row, styled(value, TEXT, QUOTED), value);
        out.push_str("</row>");
    }
    out.push_str("</sheetData></worksheet>");
    out
}

/// The names of the sheets, what filters and what repeats on paper.
pub(super) fn workbook(head: &ListHead, rows: u64) -> String {
    let first = super::sheet_name(&head.name);
    let mut out = String::from(concat!(
        r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main""#,
        r#" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>"#,
    ));
    let mut sheet = |number: u8, name: &str| {
        out.push_str("<sheet name=\"");
        push_escaped(&mut out, name);
        let _ = write!(out, r#"" sheetId="{number}" r:id="rId{number}"/>"#);
    };
    sheet(1, &first);
    if !head.about.is_empty() {
        let second = super::sheet_name(&head.about_name);
        // Names of sheets differ by more than capitals.
        let is_taken = second.to_lowercase() == first.to_lowercase();
        sheet(2, if is_taken { "2" } else { &second });
    }
    out.push_str("</sheets>");
    if let Some(last) = head.columns.len().checked_sub(1).map(column_letters) {
        let mut quoted = String::new();
        push_escaped(&mut quoted, &first.replace('\'', "''"));
        let _ = write!(
            out,
            concat!(
                r#"<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'{0}'!$A$1:${1}${2}</definedName>"#,
                r#"<definedName name="_xlnm.Print_Titles" localSheetId="0">'{0}'!$1:$1</definedName></definedNames>"#,
            ),
            quoted,
            last,
            rows + 1
        );
    }
    out.push_str("</workbook>");
    out
}

const ROOT: &str = concat!(
    r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#,
    r#"<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
);

fn content_types(has_about: bool) -> String {
    let sheet = |number: u8| {
        format!(
            r#"<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>"#
        )
    };
    let second = if has_about { sheet(2) } else { String::new() };
    format!(
        concat!(
            r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"#,
            r#"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#,
            r#"<Default Extension="xml" ContentType="application/xml"/>"#,
            r#"<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>"#,
            r#"<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>{}{}</Types>"#,
        ),
        sheet(1),
        second
    )
}

fn relations(has_about: bool) -> String {
    let relation = |number: u8, kind: &str, target: &str| {
        format!(
            r#"<Relationship Id="rId{number}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" Target="{target}"/>"#
        )
    };
    let mut out = String::from(
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#,
    );
    out.push_str(&relation(1, "worksheet", "worksheets/sheet1.xml"));
    if has_about {
        out.push_str(&relation(2, "worksheet", "worksheets/sheet2.xml"));
    }
    out.push_str(&relation(3, "styles", "styles.xml"));
    out.push_str("</Relationships>");
    out
}

fn part(book: &mut Book<'_>, name: &str, xml: &str) -> Result<(), ExportError> {
    begin(book, name)?;
    book.write_all(xml.as_bytes())?;
    Ok(())
}

/// Begins a part. The zip of a list is small at any level; the lowest is twice as fast.
fn begin(book: &mut Book<'_>, name: &str) -> Result<(), ExportError> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(1));
    book.start_file(name, options).map_err(packed)?;
    book.write_all(XML.as_bytes())?;
    Ok(())
}

fn packed(error: zip::result::ZipError) -> ExportError {
    match error {
        zip::result::ZipError::Io(error) => error.into(),
        error => ExportError::Io(io::Error::other(error)),
    }
}
