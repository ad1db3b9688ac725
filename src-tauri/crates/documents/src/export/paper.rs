//! A list on paper: a PDF that is written page by page, so a long list needs no more
//! memory than a short one and can be stopped at any row.
//!
//! Every page repeats the header and says which of how many it is. Columns are measured by
//! the first rows, see [`Spread`]. A word that is wider than its column is drawn smaller, down
//! to [`SMALLEST`] of the size, and then broken; a date and a number are never broken. A cell
//! takes at most [`MOST_LINES`] lines and ends with `…` if there was more. A letter that
//! no face has stands as a box, and below the last row is said in which rows.
//! Letters are text: they can be searched and copied.
//!
//! Source: ISO 32000-1, 7.5 (file), 9.7 (composite fonts), 9.10 (extraction of text).

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufWriter, Write};

use flate2::{Compression, write::ZlibEncoder};

use super::face::Face;
use super::spread::{MARGIN, Need, PAD, Place, Spread};
use super::{ExportError, ListHead, STEP, Value};
use crate::drawing::SANS;

/// Space for the page number below the rows.
const FOOT: f32 = 20.0;
/// So many rows wait to be measured before the first is drawn.
const MEASURED: usize = 2048;
/// How small a word may be drawn to fit its column, as a part of the size.
const SMALLEST: f32 = 0.75;
/// Lines of one cell at most.
const MOST_LINES: usize = 8;
/// Rows with a box that are named.
const MOST_NAMED: usize = 40;
/// The Cyrillic and Latin letters before this one are all in the first face.
const SURELY_THERE: char = '\u{530}';
/// From line to line, as a part of the size.
const LEADING: f32 = 1.28;
const TITLE: f32 = 14.0;

const CATALOG: usize = 1;
const PAGES: usize = 2;
const TOTAL: usize = 3;
const INFO: usize = 4;
/// What pages draw with; written at the end, when it is known which faces were used.
const RESOURCES: usize = 5;
/// The first face; each weight has the scripts of [`SANS`] one after the other.
const FONTS: usize = 6;
const FACES: usize = SANS.len() * 2;
/// The first number that is free for pages.
const FREE: usize = FONTS + FACES;

/// Writes the list; the answer is the number of rows.
pub(super) fn write<'a>(
    file: &mut File,
    head: &ListHead,
    mut rows: impl Iterator<Item = Vec<Value<'a>>>,
    lacking: &mut dyn FnMut(&str) -> String,
    progress: &mut dyn FnMut(u64) -> bool,
) -> Result<u64, ExportError> {
    let mut boxes: Vec<String> = Vec::new();
    let first: Vec<Vec<Value<'a>>> = rows.by_ref().take(MEASURED).collect();
    let mut paper = Paper::new(file, head, &first);
    paper.out.write_all(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")?;
    paper.begin_page();
    let mut done: u64 = 0;
    for row in first.into_iter().chain(rows) {
        paper.row(&row)?;
        done += 1;
        if boxes.len() <= MOST_NAMED && paper.lacks_any(&row) {
            boxes.push(done.to_string());
        }
        if done.is_multiple_of(STEP) && !progress(done) {
            return Err(ExportError::Cancelled);
        }
    }
    if !boxes.is_empty() {
        if boxes.len() > MOST_NAMED {
            boxes[MOST_NAMED] = "…".to_owned();
        }
        paper.note(&lacking(&boxes.join(", ")))?;
    }
    paper.end_page()?;
    paper.finish()?;
    if !progress(done) {
        return Err(ExportError::Cancelled);
    }
    Ok(done)
}

/// The two faces of a list.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Weight {
    Regular,
    Bold,
}

/// One weight of letters: the faces of the scripts, which of their glyphs were drawn, and
/// which letter each stands for.
struct Ink {
    faces: [Face; SANS.len()],
    used: [BTreeMap<u16, char>; SANS.len()],
}

impl Ink {
    fn of(weight: Weight) -> Self {
        let face = |files: [&'static [u8]; 2]| {
            Face::read(files[weight as usize]).expect("the bundled fonts are whole TrueType files")
        };
        Self {
            faces: SANS.map(face),
            used: Default::default(),
        }
    }

    /// The face that has a letter, and the glyph; the box of the first face if none has.
    fn glyph(&self, letter: char) -> (usize, u16) {
        let faces = self.faces.iter().enumerate();
        let mut glyphs = faces.map(|(at, face)| (at, face.glyph(letter)));
        glyphs.find(|(_, glyph)| *glyph != 0).unwrap_or((0, 0))
    }

    fn points(&self, text: &str, size: f32) -> f32 {
        let width = |letter| {
            let (at, glyph) = self.glyph(letter);
            let face = &self.faces[at];
            f32::from(face.advance(glyph)) / face.units
        };
        text.chars().map(width).sum::<f32>() * size
    }
}

/// One cell as it is drawn.
struct Cell {
    /// Each with its size.
    lines: Vec<(String, f32)>,
    /// Whether they end at the right.
    right: bool,
}

struct Paper<'w, 'h> {
    out: Counted<'w>,
    head: &'h ListHead,
    inks: [Ink; 2],
    spread: Spread,
    /// Where each object begins in the file; 0 for one that is not written yet.
    starts: Vec<u64>,
    pages: Vec<usize>,
    content: String,
    /// The upper edge of the next row, from below.
    top: f32,
}

impl<'w, 'h> Paper<'w, 'h> {
    fn new(file: &'w mut File, head: &'h ListHead, first: &[Vec<Value<'_>>]) -> Self {
        let inks = [Weight::Regular, Weight::Bold].map(Ink::of);
        Self {
            spread: Spread::of(&needs(&inks, head, first)),
            inks,
            out: Counted {
                file: BufWriter::with_capacity(256 << 10, file),
                at: 0,
            },
            starts: vec![0; FREE],
            pages: Vec::new(),
            content: String::new(),
            top: 0.0,
            head,
        }
    }

    /// Title and origin on the first page, the header on each.
    fn begin_page(&mut self) {
        self.top = self.spread.page.1 - MARGIN;
        if self.pages.is_empty() {
            let head = self.head;
            self.top -= TITLE;
            self.text(Weight::Bold, TITLE, MARGIN, self.top, &head.name);
            self.top -= 4.0;
            for (label, value) in head.about.iter().filter(|(_, value)| !value.is_empty()) {
                let line = format!("{label}: {}", one_line(value));
                let room = self.spread.page.0 - MARGIN * 2.0;
                for (part, size) in self.lines(Weight::Regular, &line, room, 8.0) {
                    self.top -= size * LEADING;
                    self.text(Weight::Regular, size, MARGIN, self.top, &part);
                }
            }
            self.top -= 8.0;
        }
        let headings: Vec<Value<'_>> = self
            .head
            .columns
            .iter()
            .map(|column| Value::text(column.heading.as_str()))
            .collect();
        let cells = self.cells(Weight::Bold, &headings);
        let height = self.heights(&cells).iter().sum::<f32>();
        let (left, width) = (MARGIN, self.spread.page.0 - MARGIN * 2.0);
        let below = self.top - height;
        let _ = writeln!(
            self.content,
            "0.91 0.93 0.96 rg {left:.2} {below:.2} {width:.2} {height:.2} re f 0 g"
        );
        self.draw(Weight::Bold, &cells);
    }

    fn row(&mut self, row: &[Value<'_>]) -> Result<(), ExportError> {
        let cells = self.cells(Weight::Regular, row);
        let height = self.heights(&cells).iter().sum::<f32>();
        if self.top - height < MARGIN + FOOT {
            self.end_page()?;
            self.begin_page();
        }
        self.draw(Weight::Regular, &cells);
        Ok(())
    }

    /// Whether a text of the row has a letter that no face has.
    fn lacks_any(&self, row: &[Value<'_>]) -> bool {
        let ink = &self.inks[Weight::Regular as usize];
        row.iter().any(|value| match value {
            Value::Text(text) if !text.is_ascii() => {
                let mut rare = text.chars().filter(|letter| *letter >= SURELY_THERE);
                rare.any(|letter| !letter.is_whitespace() && ink.glyph(letter) == (0, 0))
            }
            Value::Text(_) | Value::Empty | Value::Number(_) | Value::Day(_) => false,
        })
    }

    /// A sentence below the last row; an empty one says nothing.
    fn note(&mut self, text: &str) -> Result<(), ExportError> {
        if text.is_empty() {
            return Ok(());
        }
        let room = self.spread.page.0 - MARGIN * 2.0;
        let lines = self.lines(Weight::Regular, text, room, 8.0);
        let height = 8.0 * LEADING * (lines.len() + 1) as f32;
        if self.top - height < MARGIN + FOOT {
            self.end_page()?;
            self.begin_page();
        }
        self.top -= 8.0;
        for (line, size) in lines {
            self.top -= size * LEADING;
            self.text(Weight::Regular, size, MARGIN, self.top, &line);
        }
        Ok(())
    }

    /// The lines of every cell, each with its size.
    fn cells(&self, weight: Weight, row: &[Value<'_>]) -> Vec<Cell> {
        let cells = row.iter().zip(&self.spread.places);
        cells
            .map(|(value, place)| {
                let room = place.width - PAD * 2.0;
                let lines = match value {
                    Value::Empty => Vec::new(),
                    Value::Text(text) => {
                        self.lines(weight, &one_line(text), room, self.spread.size)
                    }
                    Value::Number(_) | Value::Day(_) => {
                        vec![self.whole(weight, written(value), room)]
                    }
                };
                Cell {
                    lines,
                    right: matches!(value, Value::Number(_)),
                }
            })
            .collect()
    }

    /// A date or a number in one line, as small as it must be.
    fn whole(&self, weight: Weight, text: String, room: f32) -> (String, f32) {
        let size = self.spread.size;
        let width = self.inks[weight as usize].points(&text, size);
        (text, size * (room / width.max(1.0)).min(1.0))
    }

    /// The height of every band of a row.
    fn heights(&self, cells: &[Cell]) -> Vec<f32> {
        let mut lines = vec![1; self.spread.bands()];
        for (cell, place) in cells.iter().zip(&self.spread.places) {
            lines[place.band] = lines[place.band].max(cell.lines.len());
        }
        let height = |lines| lines as f32 * self.spread.size * LEADING;
        let mut heights: Vec<f32> = lines.into_iter().map(height).collect();
        if let Some(last) = heights.last_mut() {
            *last += PAD;
        }
        heights
    }

    fn draw(&mut self, weight: Weight, cells: &[Cell]) {
        let heights = self.heights(cells);
        let size = self.spread.size;
        for (index, Cell { lines, right }) in cells.iter().enumerate() {
            let Place { left, width, band } = self.spread.places[index];
            let above = heights[..band].iter().sum::<f32>();
            let mut base = self.top - above - PAD * 0.5 - size;
            for (line, size) in lines {
                let start = if *right {
                    let ink = &self.inks[weight as usize];
                    left + width - PAD - ink.points(line, *size)
                } else {
                    left + PAD
                };
                self.text(weight, *size, start, base, line);
                base -= self.spread.size * LEADING;
            }
        }
        self.top -= heights.iter().sum::<f32>();
        let (left, right) = (MARGIN, self.spread.page.0 - MARGIN);
        let line = self.top;
        let _ = writeln!(
            self.content,
            "0.8 G 0.4 w {left:.2} {line:.2} m {right:.2} {line:.2} l S"
        );
    }

    /// Breaks a text into lines of at most `room` points.
    fn lines(&self, weight: Weight, text: &str, room: f32, size: f32) -> Vec<(String, f32)> {
        let ink = &self.inks[weight as usize];
        if ink.points(text, size) <= room {
            return vec![(text.to_owned(), size)];
        }
        let widest = pieces(text)
            .map(|piece| ink.points(piece.trim_end(), size))
            .fold(0.0, f32::max);
        let size = if widest > room {
            size * (room / widest).max(SMALLEST)
        } else {
            size
        };
        let mut lines: Vec<String> = Vec::new();
        let mut line = String::new();
        let fits = |line: &str, more: &str| {
            ink.points(line, size) + ink.points(more.trim_end(), size) <= room + 0.01
        };
        for piece in pieces(text) {
            if fits(&line, piece) {
                line.push_str(piece);
                continue;
            }
            if !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            for letter in piece.chars() {
                let mut buffer = [0; 4];
                if !line.is_empty() && !fits(&line, letter.encode_utf8(&mut buffer)) {
                    lines.push(std::mem::take(&mut line));
                }
                line.push(letter);
            }
        }
        lines.push(line);
        if lines.len() > MOST_LINES {
            lines.truncate(MOST_LINES);
            if let Some(last) = lines.last_mut() {
                while !fits(last, "…") && last.pop().is_some() {}
                last.push('…');
            }
        }
        let trimmed = |line: String| (line.trim_end().to_owned(), size);
        lines.into_iter().map(trimmed).collect()
    }

    /// Draws one line of text with its beginning on the base line.
    fn text(&mut self, weight: Weight, size: f32, left: f32, base: f32, text: &str) {
        let ink = &mut self.inks[weight as usize];
        show(&mut self.content, ink, weight, size, (left, base), text);
    }

    /// The number of the page, and how many there are: that is drawn once, at the end of
    /// the file, and every page shows it.
    fn end_page(&mut self) -> Result<(), ExportError> {
        let number = self.pages.len() + 1;
        let (right, base) = (self.spread.page.0 - MARGIN, MARGIN);
        let size = 8.0;
        let before = format!("{number} / ");
        let start = right - 30.0 - self.inks[0].points(&before, size);
        self.text(Weight::Regular, size, start, base, &before);
        let _ = writeln!(
            self.content,
            "q 1 0 0 1 {:.2} {base:.2} cm /T Do Q",
            right - 30.0
        );
        if number > 1 {
            let head = self.head;
            self.text(Weight::Regular, size, MARGIN, base, &head.name);
        }
        let (page, stream) = (self.starts.len(), self.starts.len() + 1);
        self.starts.extend([0, 0]);
        self.pages.push(page);
        let (width, height) = self.spread.page;
        self.object(
            page,
            &format!(
                "<</Type/Page/Parent {PAGES} 0 R/MediaBox[0 0 {width} {height}]/Contents {stream} 0 R\
                 /Resources {RESOURCES} 0 R>>"
            ),
        )?;
        let content = std::mem::take(&mut self.content);
        self.stream(stream, "", content.as_bytes())?;
        self.content = content;
        self.content.clear();
        Ok(())
    }

    fn finish(mut self) -> Result<(), ExportError> {
        let mut total = String::new();
        let count = self.pages.len().to_string();
        show(
            &mut total,
            &mut self.inks[0],
            Weight::Regular,
            8.0,
            (0.0, 0.0),
            &count,
        );
        let entries = format!(
            "/Type/XObject/Subtype/Form/BBox[0 -4 80 12]/Resources<</Font<</F0 {FONTS} 0 R>>>>"
        );
        self.stream(TOTAL, &entries, total.as_bytes())?;
        let mut fonts = String::new();
        for weight in [Weight::Regular, Weight::Bold] {
            for (script, name) in ["", "Georgian", "Armenian"].into_iter().enumerate() {
                if self.inks[weight as usize].used[script].is_empty() {
                    continue;
                }
                let number = number_of(weight, script);
                let (letter, weight_name) = match weight {
                    Weight::Regular => (char::from(b'A' + script as u8), "Regular"),
                    Weight::Bold => (char::from(b'N' + script as u8), "Bold"),
                };
                let name = format!("BIRGE{letter}+NotoSans{name}-{weight_name}");
                self.font(weight, script, &name)?;
                let _ = write!(fonts, "/F{number} {} 0 R", FONTS + number);
            }
        }
        let resources = format!("<</Font<<{fonts}>>/XObject<</T {TOTAL} 0 R>>>>");
        self.object(RESOURCES, &resources)?;
        let mut kids = String::new();
        for page in &self.pages {
            let _ = write!(kids, "{page} 0 R ");
        }
        let count = self.pages.len();
        self.object(
            PAGES,
            &format!("<</Type/Pages/Count {count}/Kids[{kids}]>>"),
        )?;
        let language = &self.head.language;
        self.object(
            CATALOG,
            &format!(
                "<</Type/Catalog/Pages {PAGES} 0 R/Lang({language})/ViewerPreferences<</DisplayDocTitle true>>>>"
            ),
        )?;
        let title = utf16(&self.head.name);
        self.object(INFO, &format!("<</Title<FEFF{title}>/Producer(Birge)>>"))?;
        let table = self.out.at;
        let mut end = format!("xref\n0 {}\n0000000000 65535 f \n", self.starts.len());
        for start in &self.starts[1..] {
            // A face that no letter was drawn with has no object.
            let kind = if *start == 0 { "65535 f" } else { "00000 n" };
            let _ = writeln!(end, "{start:010} {kind} ");
        }
        let _ = write!(
            end,
            "trailer<</Size {}/Root {CATALOG} 0 R/Info {INFO} 0 R>>\nstartxref\n{table}\n%%EOF\n",
            self.starts.len()
        );
        self.out.write_all(end.as_bytes())?;
        self.out.file.flush()?;
        Ok(())
    }

    /// A face with the glyphs that were drawn and the letters they stand for.
    fn font(&mut self, weight: Weight, script: usize, name: &str) -> Result<(), ExportError> {
        let ink = &self.inks[weight as usize];
        let (face, used) = (&ink.faces[script], &ink.used[script]);
        let Face {
            units,
            ascent,
            descent,
            bounds,
            ..
        } = *face;
        let em = |value: f32| (value * 1000.0 / units).round() as i32;
        let outlines = face.with_only(&used.keys().copied().collect());
        let outlines = outlines.expect("the bundled fonts are whole TrueType files");
        let mut widths = String::new();
        let mut letters = String::new();
        let drawn: Vec<(u16, char)> = used.iter().map(|(g, c)| (*g, *c)).collect();
        for (glyph, _) in &drawn {
            let width = em(f32::from(face.advance(*glyph)));
            let _ = write!(widths, "{glyph}[{width}]");
        }
        // A table of letters has at most a hundred lines in one block.
        for block in drawn.chunks(100) {
            let _ = writeln!(letters, "{} beginbfchar", block.len());
            for (glyph, letter) in block {
                let _ = writeln!(letters, "<{glyph:04X}> <{}>", utf16(&letter.to_string()));
            }
            letters.push_str("endbfchar\n");
        }
        let letters = format!(
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n\
             /CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def\n\
             /CMapName /Adobe-Identity-UCS def /CMapType 2 def\n\
             1 begincodespacerange <0000> <FFFF> endcodespacerange\n{letters}\
             endcmap CMapName currentdict /CMap defineresource pop end end\n"
        );
        let [left, below, right, above] = bounds.map(|side| em(f32::from(side)));
        let (ascent, descent) = (em(f32::from(ascent)), em(f32::from(descent)));
        let first = self.starts.len();
        let (inner, descriptor, file, map) = (first, first + 1, first + 2, first + 3);
        self.starts.extend([0; 4]);
        self.object(
            FONTS + number_of(weight, script),
            &format!(
                "<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H\
                 /DescendantFonts[{inner} 0 R]/ToUnicode {map} 0 R>>"
            ),
        )?;
        self.object(
            inner,
            &format!(
                "<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDToGIDMap/Identity\
                 /CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>\
                 /FontDescriptor {descriptor} 0 R/DW 600/W[{widths}]>>"
            ),
        )?;
        self.object(
            descriptor,
            &format!(
                "<</Type/FontDescriptor/FontName/{name}/Flags 4/FontBBox[{left} {below} {right} {above}]\
                 /ItalicAngle 0/Ascent {ascent}/Descent {descent}/CapHeight 714/StemV 80/FontFile2 {file} 0 R>>"
            ),
        )?;
        self.stream(file, &format!("/Length1 {}", outlines.len()), &outlines)?;
        self.stream(map, "", letters.as_bytes())
    }

    fn object(&mut self, number: usize, body: &str) -> Result<(), ExportError> {
        self.starts[number] = self.out.at;
        write!(self.out, "{number} 0 obj\n{body}\nendobj\n")?;
        Ok(())
    }

    fn stream(&mut self, number: usize, entries: &str, bytes: &[u8]) -> Result<(), ExportError> {
        let mut packer = ZlibEncoder::new(Vec::with_capacity(bytes.len() / 4), Compression::fast());
        packer.write_all(bytes)?;
        let packed = packer.finish()?;
        self.starts[number] = self.out.at;
        let length = packed.len();
        write!(
            self.out,
            "{number} 0 obj\n<<{entries}/Length {length}/Filter/FlateDecode>>\nstream\n"
        )?;
        self.out.write_all(&packed)?;
        self.out.write_all(b"\nendstream\nendobj\n")?;
        Ok(())
    }
}

/// Appends the drawing of one line of text.
fn show(out: &mut String, ink: &mut Ink, weight: Weight, size: f32, at: (f32, f32), text: &str) {
    if text.is_empty() {
        return;
    }
    let _ = write!(out, "BT {:.2} {:.2} Td", at.0, at.1);
    let mut drawing_with = None;
    for letter in text.chars() {
        let (script, glyph) = ink.glyph(letter);
        if drawing_with != Some(script) {
            let end = if drawing_with.is_some() { "> Tj" } else { "" };
            let _ = write!(out, "{end} /F{} {size:.2} Tf <", number_of(weight, script));
            drawing_with = Some(script);
        }
        // What is drawn as a box is copied as one, not as the first letter that was lacking.
        let read = if glyph == 0 { '□' } else { letter };
        ink.used[script].entry(glyph).or_insert(read);
        let _ = write!(out, "{glyph:04X}");
    }
    out.push_str("> Tj ET\n");
}

/// The number by which pages call a face.
fn number_of(weight: Weight, script: usize) -> usize {
    weight as usize * SANS.len() + script
}

/// What every column needs, by its heading and the first rows.
fn needs(inks: &[Ink; 2], head: &ListHead, first: &[Vec<Value<'_>>]) -> Vec<Need> {
    let [regular, bold] = inks;
    let widest = |ink: &Ink, text: &str| {
        pieces(text)
            .map(|piece| ink.points(piece.trim_end(), 1.0))
            .fold(0.0, f32::max)
    };
    let columns = head.columns.iter().enumerate();
    columns
        .map(|(at, column)| {
            let mut need = Need {
                signs: column.width as f32,
                widest: widest(bold, &column.heading),
                whole: 0.0,
            };
            for value in first.iter().filter_map(|row| row.get(at)) {
                match value {
                    Value::Empty => {}
                    Value::Text(text) => need.widest = need.widest.max(widest(regular, text)),
                    Value::Number(_) | Value::Day(_) => {
                        let width = regular.points(&written(value), 1.0);
                        need.whole = need.whole.max(width);
                    }
                }
            }
            need
        })
        .collect()
}

/// A value as it stands on paper.
fn written(value: &Value<'_>) -> String {
    match value {
        Value::Empty => String::new(),
        Value::Text(text) => one_line(text),
        Value::Number(number) => number.to_string(),
        Value::Day(day) => day.format("%d.%m.%Y").to_string(),
    }
}

/// The text in pieces that a line may be broken behind.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive([' ', '-', '–', '/', ',', ';', '@'])
}

/// The text without line breaks.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text in hexadecimal UTF-16.
fn utf16(text: &str) -> String {
    let mut out = String::new();
    for unit in text.encode_utf16() {
        let _ = write!(out, "{unit:04X}");
    }
    out
}

/// A file that knows how much was written to it.
struct Counted<'w> {
    file: BufWriter<&'w mut File>,
    at: u64,
}

impl Write for Counted<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let written = self.file.write(bytes)?;
        self.at += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.file.flush()
    }
}
