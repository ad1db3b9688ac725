//! A card for each person: «ФИО: Ким Анна», «ИИН: …», «Тел: …», each in its line or all in one.
//!
//! Cards become a table with a column for each label before anything else is looked at, so
//! everything that is known of tables holds for them. A card begins where a label of a name
//! comes again. Lines without a label are talk: they stay rows of the table, in a column
//! without a heading, and are told as such.

use documents::sheets::{CellKind, SheetError, Table, TableRowRef};

use super::fields::Field;
use super::headings::{field_of_heading, heading_key};
use super::lines;

/// So many lines are looked at to know cards.
const LOOKED_AT: usize = 60;
/// A list of cards has no more lines.
const MOST_LINES: usize = 200_000;
/// Nor more labels: everything that is asked of a person has a dozen.
const MOST_LABELS: usize = 32;
/// A label has no more words.
const WORDS: usize = 4;
/// Nor more letters.
const LETTERS: usize = 60;
/// So many colons without a label before them are no card.
const COLONS: usize = 64;

/// What stands behind a label.
type Piece = (String, String);

/// The table of the cards of a sheet; `None` if it has none.
///
/// # Errors
/// As [`Table::of_texts`] says.
pub(super) fn as_table(table: &Table) -> Result<Option<Table>, SheetError> {
    if !has_cards(table) {
        return Ok(None);
    }
    let mut cards = Cards::default();
    for index in 0..table.len() {
        let row = table.row(index);
        let pieces = pieces(&row);
        if pieces.is_empty() {
            cards.add_talk(row.line, lines::text_of(&row).trim());
        }
        for (label, value) in pieces {
            cards.add(row.line, label, &value);
        }
        if cards.labels.len() > MOST_LABELS {
            return Ok(None);
        }
    }
    // The header is nowhere in the file.
    let header = (0, cards.labels.clone());
    Table::of_texts(std::iter::once(header).chain(cards.into_rows())).map(Some)
}

/// Cards as far as they are read.
#[derive(Default)]
struct Cards {
    labels: Vec<String>,
    rows: Vec<(u32, Line)>,
    /// The last person among the rows.
    person: Option<usize>,
    /// The column of a label behind which nothing stands: the next line says it.
    waiting: Option<usize>,
}

/// A row of the table that cards become.
enum Line {
    /// What is said of a person, by column.
    Person(Vec<String>),
    Talk(String),
}

impl Cards {
    fn add_talk(&mut self, line: u32, text: &str) {
        match self.waiting.take() {
            Some(column) => self.put(column, text),
            None => self.rows.push((line, Line::Talk(text.to_owned()))),
        }
    }

    fn add(&mut self, line: u32, label: String, value: &str) {
        let key = heading_key(&label);
        let known = self
            .labels
            .iter()
            .position(|known| heading_key(known) == key);
        let column = known.unwrap_or(self.labels.len());
        let begins = column == 0 || is_name(&label);
        if known.is_none() {
            self.labels.push(label);
        }
        if self.person.is_none() || begins && self.says(column) {
            self.person = Some(self.rows.len());
            self.rows.push((line, Line::Person(Vec::new())));
        }
        self.put(column, value);
        self.waiting = value.is_empty().then_some(column);
    }

    /// Whether the last person has something in a column.
    fn says(&mut self, column: usize) -> bool {
        let cells = self.cells();
        cells.is_some_and(|cells| cells.get(column).is_some_and(|text| !text.is_empty()))
    }

    /// What is said of the last person.
    fn cells(&mut self) -> Option<&mut Vec<String>> {
        match self.rows.get_mut(self.person?) {
            Some((_, Line::Person(cells))) => Some(cells),
            Some((_, Line::Talk(_))) | None => None,
        }
    }

    /// Puts a text behind what the last person has in a column already.
    fn put(&mut self, column: usize, text: &str) {
        let Some(cells) = self.cells() else { return };
        if cells.len() <= column {
            cells.resize(column + 1, String::new());
        }
        let known = &mut cells[column];
        if !known.is_empty() && !text.is_empty() {
            known.push_str("; ");
        }
        known.push_str(text);
    }

    /// The rows in order; talk stands behind the last column.
    fn into_rows(self) -> impl Iterator<Item = (u32, Vec<String>)> {
        let width = self.labels.len();
        self.rows.into_iter().map(move |(line, row)| match row {
            Line::Person(mut cells) => {
                cells.resize(width, String::new());
                (line, cells)
            }
            Line::Talk(text) => {
                let mut cells = vec![String::new(); width];
                cells.push(text);
                (line, cells)
            }
        })
    }
}

/// Whether most of the first lines begin with labels, of which one is that of a name.
fn has_cards(table: &Table) -> bool {
    if table.len() > MOST_LINES || table.len() < 2 && !has_several(table) {
        return false;
    }
    let (mut all, mut labelled, mut names, mut others) = (0, 0, 0, 0);
    for index in 0..table.len().min(LOOKED_AT) {
        let pieces = pieces(&table.row(index));
        all += 1;
        labelled += usize::from(!pieces.is_empty());
        for (label, value) in &pieces {
            let said = usize::from(!value.is_empty());
            if is_name(label) {
                names += said;
            } else {
                others += said;
            }
        }
    }
    names > 0 && others > 0 && labelled * 2 > all
}

/// Whether the only line has several labels.
fn has_several(table: &Table) -> bool {
    table.len() == 1 && pieces(&table.row(0)).len() >= 2
}

fn is_name(label: &str) -> bool {
    matches!(
        field_of_heading(label),
        Some(Field::FullName | Field::Surname)
    )
}

/// The labels of a line with what stands behind each.
fn pieces(row: &TableRowRef<'_>) -> Vec<Piece> {
    let cells: Vec<_> = row.cells().collect();
    if let [label, value] = cells[..]
        && label.kind == CellKind::Text
        && let Some(label) = plain_label(label.text)
    {
        return vec![(label.to_owned(), value.text.trim().to_owned())];
    }
    let texts: Vec<&str> = cells.iter().map(|cell| cell.text).collect();
    let text = lines::without_stamp(&texts.join(", ")).to_owned();
    let mut pieces: Vec<Piece> = Vec::new();
    let mut rest = text.as_str();
    // What stands before the first label is the number of a person, or it is talk.
    let begins = next_label(rest, true);
    let Some((before, label, after)) = begins.or_else(|| loose_label(rest)) else {
        return pieces;
    };
    if before.chars().any(char::is_alphabetic) {
        return pieces;
    }
    pieces.push((label.to_owned(), String::new()));
    rest = after;
    loop {
        let next = next_label(rest, false);
        let value = next.map_or(rest, |(before, _, _)| before);
        if let Some((_, own)) = pieces.last_mut() {
            let ends = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '|');
            *own = value.trim_matches(ends).to_owned();
        }
        let Some((_, label, after)) = next else {
            return pieces;
        };
        pieces.push((label.to_owned(), String::new()));
        rest = after;
    }
}

/// A whole cell that is a label.
fn plain_label(text: &str) -> Option<&str> {
    let label = text.trim().trim_end_matches(':').trim_end();
    field_of_label(label).map(|_| label)
}

/// What a label may say: all that is said of a person, and no number of a row.
fn field_of_label(label: &str) -> Option<Field> {
    let is_long = label.chars().nth(LETTERS).is_some();
    field_of_heading(label).filter(|field| !is_long && *field != Field::Number)
}

/// The first label with a colon behind it: the text before, the label, the text behind.
///
/// `begins`: the text begins a line; else it begins with a value, of which the label takes as
/// little as it can.
fn next_label(text: &str, begins: bool) -> Option<(&str, &str, &str)> {
    for (colon, _) in text.match_indices([':', '：']).take(COLONS) {
        let before = &text[..colon];
        // No label begins further in front, however long the line is.
        let near = before.char_indices().rev().take(LETTERS * 2).last();
        let near = near.map_or(colon, |(at, _)| at);
        let sign = before[near..].rfind([',', ';', '|']);
        let from = sign.map_or(near, |at| near + at + 1);
        let mut starts: Vec<usize> = Vec::new();
        let mut inside = false;
        for (at, sign) in before[from..].char_indices() {
            if sign.is_alphabetic() && !inside {
                starts.push(from + at);
            }
            inside = !sign.is_whitespace();
        }
        let mut starts = starts.split_off(starts.len().saturating_sub(WORDS));
        if from == 0 && !begins {
            starts.reverse();
        }
        for start in &starts {
            let label = before[*start..].trim_end();
            if field_of_label(label).is_some() {
                let behind = text[colon..].chars().next().map_or(1, char::len_utf8);
                return Some((&text[..*start], label, &text[colon + behind..]));
            }
        }
    }
    None
}

/// A label at the beginning of a line with a hyphen behind it, or with the digits that it
/// names: «ФИО - Ким Анна», «Тел 8700…».
fn loose_label(text: &str) -> Option<(&str, &str, &str)> {
    let text = text.trim_start();
    for sign in [" - ", " – ", " — "] {
        if let Some((label, after)) = text.split_once(sign)
            && field_of_label(label).is_some()
        {
            return Some(("", label.trim(), after));
        }
    }
    let digits = text.find(|c: char| c.is_ascii_digit() || c == '+')?;
    let (label, after) = text.split_at(digits);
    let field = field_of_label(label.trim())?;
    let is_number = matches!(field, Field::Phone | Field::Iin | Field::BirthDate);
    is_number.then_some(("", label.trim(), after))
}

#[cfg(test)]
mod tests;
