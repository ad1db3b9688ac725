//! Where the table is on a sheet, and what its columns hold.
//!
//! A header is looked for in the first thirty rows; it may take two lines with
//! merged cells. Columns are named by their headings in three languages; where
//! a heading says nothing, the values do. Titles, totals, signatures and rows
//! without any value are no people and are listed as skipped.

use documents::sheets::{Table, TableRowRef};
use domain::{DirectionCode, RegionCode, clean};

use super::fields::Field;
use super::headings::NameOrder;
use super::{Options, lines};

mod beside;
mod chat;
mod columns;
mod events;
mod header;
mod rows;
mod shift;

use header::Header;

pub(crate) use events::find_events;
pub use header::first_lines;
pub(crate) use header::has_header;

/// Rows looked at to guess what a column holds.
const EVIDENCE: usize = 200;

/// One column of a list.
#[derive(Clone, Debug)]
pub struct Column {
    /// From 0.
    pub index: u16,
    /// As the sender wrote it; empty when there is no header.
    pub heading: String,
    /// What it holds.
    pub field: Field,
}

/// Why a line is no person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Skipped {
    /// Sums.
    Totals,
    /// Who made or signs the list.
    Signature,
    /// The header again.
    Header,
    /// A direction or a region that stands alone above the people of it.
    Section,
    /// Nothing but a number.
    Blank,
    /// Talk between the lines of a chat, or beside the columns of a table.
    Comment,
    /// More of the person above, whose name is merged over both rows.
    Continued,
}

impl Skipped {
    /// The word in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Totals => "totals",
            Self::Signature => "signature",
            Self::Header => "header",
            Self::Section => "section",
            Self::Blank => "blank",
            Self::Comment => "comment",
            Self::Continued => "continued",
        }
    }
}

/// The table of one sheet.
#[derive(Clone, Debug, Default)]
pub struct Layout {
    /// Lines above the header.
    pub title_lines: Vec<u32>,
    /// One line, two, or none; 0 for a header that stands nowhere in the file.
    pub header_lines: Vec<u32>,
    /// In order; empty for lines of a chat.
    pub columns: Vec<Column>,
    /// Lines below the header that are no people.
    pub skipped: Vec<(u32, Skipped)>,
    /// Indices of the table's rows that are people.
    pub(crate) rows: Vec<u32>,
    /// The row of a person, and one below that says more of the same.
    pub(crate) continued: Vec<(u32, u32)>,
    /// How many cells the header has.
    pub(crate) width: u16,
    /// The usual order of full names.
    pub(crate) usual: Option<NameOrder>,
    /// Lines of a chat.
    pub(crate) lines: bool,
    /// The same sheet with the columns of each further table that stands beside the first.
    pub(crate) beside: Vec<Layout>,
    /// What stands alone above people.
    pub(crate) sections: Sections,
}

/// The headings between people by what they say, each with its row, in order; the rows behind
/// one are of it until the next of its kind.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sections {
    pub directions: Vec<(u32, DirectionCode)>,
    pub regions: Vec<(u32, RegionCode)>,
    /// As written.
    pub organisations: Vec<(u32, String)>,
}

impl Sections {
    fn add(&mut self, row: u32, section: Section) {
        match section {
            Section::Direction(direction) => self.directions.push((row, direction)),
            Section::Region(region) => self.regions.push((row, region)),
            Section::Organisation(name) => self.organisations.push((row, name)),
        }
    }

    /// The last of `headings` above `row`, with its own row.
    pub fn above<T>(headings: &[(u32, T)], row: u32) -> Option<&(u32, T)> {
        headings[..headings.partition_point(|(at, _)| *at < row)].last()
    }
}

/// A heading between people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Section {
    Direction(DirectionCode),
    Region(RegionCode),
    /// A school, an organisation, a detachment; as written.
    Organisation(String),
}

impl Layout {
    /// The first column that holds `field`.
    pub fn column(&self, field: Field) -> Option<u16> {
        self.columns
            .iter()
            .find(|column| column.field == field)
            .map(|column| column.index)
    }

    /// The lines of the header that stand in the file: cards and contacts have one of ours.
    pub fn shown_header(&self) -> Vec<u32> {
        let lines = self.header_lines.iter().copied();
        lines.filter(|line| *line > 0).collect()
    }

    /// The layout by which a person of a row is read: the first, or that of a table beside.
    pub(crate) fn of_part(&self, part: u8) -> &Self {
        let beside = usize::from(part).checked_sub(1);
        beside
            .and_then(|at| self.beside.get(at))
            .filter(|_| !self.lines)
            .unwrap_or(self)
    }

    /// Whether a row says anything of a person in the columns of this table.
    fn is_said(&self, row: &TableRowRef<'_>) -> bool {
        let mut columns = self.columns.iter().filter(|c| !c.field.is_unused());
        columns.any(|column| {
            let cell = row.cell(column.index);
            cell.is_some_and(|cell| cell.text.chars().any(char::is_alphanumeric))
        })
    }

    /// The parts of a row that are people, in order.
    pub(crate) fn people_in(&self, row: &TableRowRef<'_>) -> impl Iterator<Item = u8> + use<> {
        let mut parts = 1_u8;
        if self.lines {
            let whole = lines::text_of(row);
            let rest = lines::without_number(&whole);
            if lines::parse(&clean(rest).text).second.is_some() {
                parts = 0b11;
            }
        } else if !self.beside.is_empty() {
            let all = std::iter::once(self).chain(&self.beside);
            let said = all.zip(0..).filter(|(table, _)| table.is_said(row));
            parts = said.fold(0, |parts, (_, at)| parts | 1 << at);
        }
        (0..8).filter(move |part| parts >> part & 1 != 0)
    }

    /// Whether there is any row under the header.
    pub fn has_rows(&self) -> bool {
        !self.rows.is_empty()
    }

    /// The rows that say more of the person of a row.
    pub(crate) fn more_of<'t>(&self, row: &TableRowRef<'t>, index: u32) -> Vec<TableRowRef<'t>> {
        let from = self.continued.partition_point(|(of, _)| *of < index);
        let more = self.continued[from..].iter();
        let more = more.take_while(|(of, _)| *of == index);
        more.map(|(_, below)| row.beside(*below as usize)).collect()
    }

    fn has_name(&self) -> bool {
        self.columns
            .iter()
            .any(|c| matches!(c.field, Field::FullName | Field::Surname | Field::Given))
    }
}

/// Where a person says that the table of a sheet is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableAt {
    /// Nothing is taken from the sheet.
    Nowhere,
    /// The header stands on this line, from 1.
    Header(u32),
    /// The table begins with its first row.
    NoHeader,
}

/// Finds the table; `None` if the sheet has no list of people.
///
/// `alone`: the only sheet of the file, which may be without header.
pub(crate) fn find(table: &Table, options: &Options, sheet: u16, alone: bool) -> Option<Layout> {
    if table.is_empty() {
        return None;
    }
    match options.table_of(sheet) {
        Some(TableAt::Nowhere) => return None,
        Some(TableAt::Header(line)) => {
            let index = table.index_of_line(line);
            if let Some(header) = index.and_then(|index| header::at(table, index)) {
                return with_header(table, header, options, sheet);
            }
        }
        Some(TableAt::NoHeader) => {
            let width = width_of(table)?;
            let lines = (width == 1).then(|| chat::find(table)).flatten();
            return lines.or_else(|| without_header(table, width, options, sheet));
        }
        // What the sender does not see is not what was sent.
        None if table.hidden && !alone => return None,
        None => {}
    }
    if let Some(header) = header::find(table) {
        return with_header(table, header, options, sheet);
    }
    if !alone {
        return None;
    }
    let width = width_of(table)?;
    if width == 1 {
        return chat::find(table);
    }
    without_header(table, width, options, sheet).or_else(|| chat::find(table))
}

/// How many columns the first rows have.
fn width_of(table: &Table) -> Option<u16> {
    (0..table.len().min(EVIDENCE))
        .flat_map(|i| table.row(i).cells().map(|c| c.column).collect::<Vec<_>>())
        .max()
        .map(|column| column.saturating_add(1))
}

/// A table under a header.
fn with_header(table: &Table, header: Header, options: &Options, sheet: u16) -> Option<Layout> {
    let width = u16::try_from(header.labels.len()).ok()?;
    let mut columns = columns::of_labels(header.labels, options);
    columns::name_by_values(table, header.last + 1, &mut columns, options);
    let parted = beside::part(&mut columns);
    let lines = header.first..=header.last;
    let mut layout = Layout {
        title_lines: (0..header.first).map(|i| table.line(i)).collect(),
        header_lines: lines.map(|i| table.line(i)).collect(),
        columns,
        width,
        ..Layout::default()
    };
    columns::choose(&mut layout, options, sheet);
    // Whoever says where the header is names its columns next.
    if !layout.has_name() && options.table_of(sheet).is_none() {
        return None;
    }
    if let Some((apart, many)) = parted {
        layout.beside = beside::tables(&layout, apart, many);
    }
    let used = rows::used_or_all(rows::used_by_people(&layout), &layout, options, sheet);
    rows::sort(table, header.last + 1, &mut layout, &used, options);
    layout.usual = columns::usual_order(table, &layout);
    for at in 0..layout.beside.len() {
        layout.beside[at].usual = layout.usual;
        layout.beside[at].sections.clone_from(&layout.sections);
    }
    Some(layout)
}

/// A table that begins with its first person.
fn without_header(table: &Table, width: u16, options: &Options, sheet: u16) -> Option<Layout> {
    let columns = (0..width)
        .map(|index| Column {
            index,
            heading: String::new(),
            field: Field::Ignored,
        })
        .collect();
    let mut layout = Layout {
        columns,
        width,
        ..Layout::default()
    };
    columns::name_by_values(table, 0, &mut layout.columns, options);
    columns::choose(&mut layout, options, sheet);
    let used = rows::used_by_people(&layout);
    if (!layout.has_name() || used.len() < 2) && options.table_of(sheet).is_none() {
        return None;
    }
    let used = rows::used_or_all(used, &layout, options, sheet);
    rows::sort(table, 0, &mut layout, &used, options);
    layout.usual = columns::usual_order(table, &layout);
    Some(layout)
}

#[cfg(test)]
mod tests;
