//! Where the table is on a sheet, and what its columns hold.
//!
//! A header is looked for in the first thirty rows; it may take two lines with
//! merged cells. Columns are named by their headings in three languages; where
//! a heading says nothing, the values do. Titles, totals, signatures and rows
//! without any value are no people and are listed as skipped.

use documents::sheets::{Cell, CellKind, Merge, Table, TableRowRef};
use domain::{
    DirectionCode, Email, NumberField, Phone, RegionCode, RegionFound, Verdict, check_number,
    clean, find_direction, find_directions, parse_date,
};

use super::fields::{Field, sex_of};
use super::guests;
use super::headings::{
    NameOrder, field_of_event_heading, field_of_heading, heading_key, is_of_another,
    order_of_heading,
};
use super::{Options, lines, names};

/// A header stands in one of the first rows.
const HEADER_WITHIN: usize = 30;
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
    /// Talk between the lines of a chat.
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
#[derive(Clone, Debug)]
pub struct Layout {
    /// Lines above the header.
    pub title_lines: Vec<u32>,
    /// One line, two, or none.
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
    /// What stands alone above people: rows of the table behind it are of this.
    pub(crate) sections: Vec<(u32, Section)>,
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

    /// How many columns the cells of a row stand too far to the right: one, where the name
    /// stands in the column behind that of names, which holds something with a form of its own.
    pub(crate) fn shift_of(&self, row: &TableRowRef<'_>) -> u16 {
        let Some(name) = self.column(Field::FullName) else {
            return 0;
        };
        let has_form = |field: Field| {
            matches!(
                field,
                Field::Iin | Field::Phone | Field::BirthDate | Field::Email | Field::Sex
            )
        };
        let is_number = |text: &str| text.len() <= 4 && text.bytes().all(|b| b.is_ascii_digit());
        let behind = self.columns.iter().find(|column| column.index == name + 1);
        let is_shifted = behind.is_some_and(|column| has_form(column.field))
            && row.cell(name).is_none_or(|cell| is_number(cell.text))
            && row
                .cell(name + 1)
                .is_some_and(|cell| are_words_of_name(&clean(cell.text).text));
        u16::from(is_shifted)
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

/// What somebody said of a sheet.
fn said_of(options: &Options, sheet: u16) -> Option<TableAt> {
    options.table_of(sheet)
}

/// Finds the table; `None` if the sheet has no list of people.
///
/// `alone`: the only sheet of the file, which may be without header.
pub(crate) fn find(table: &Table, options: &Options, sheet: u16, alone: bool) -> Option<Layout> {
    if table.is_empty() {
        return None;
    }
    match said_of(options, sheet) {
        Some(TableAt::Nowhere) => return None,
        Some(TableAt::Header(line)) => {
            let index = table.index_of_line(line);
            if let Some(header) = index.and_then(|index| header_at(table, index)) {
                return with_header(table, header, options, sheet);
            }
        }
        Some(TableAt::NoHeader) => {
            let width = width_of(table)?;
            let lines = (width == 1).then(|| chat(table)).flatten();
            return lines.or_else(|| without_header(table, width, options, sheet));
        }
        // What the sender does not see is not what was sent.
        None if table.hidden && !alone => return None,
        None => {}
    }
    if let Some(header) = find_header(table) {
        return with_header(table, header, options, sheet);
    }
    if !alone {
        return None;
    }
    let width = width_of(table)?;
    if width == 1 {
        return chat(table);
    }
    without_header(table, width, options, sheet).or_else(|| chat(table))
}

/// How many columns the first rows have.
fn width_of(table: &Table) -> Option<u16> {
    (0..table.len().min(EVIDENCE))
        .flat_map(|i| table.row(i).cells().map(|c| c.column).collect::<Vec<_>>())
        .max()
        .map(|column| column.saturating_add(1))
}

/// The first lines of a sheet, each with the texts of its cells: one may be its header.
pub fn first_lines(table: &Table) -> Vec<(u32, Vec<String>)> {
    let rows = (0..table.len().min(HEADER_WITHIN)).map(|index| {
        let row = table.row(index);
        let cells = row.cells().map(|cell| clean(cell.text).text);
        (row.line, cells.filter(|text| !text.is_empty()).collect())
    });
    rows.filter(|(_, cells): &(u32, Vec<String>)| !cells.is_empty())
        .collect()
}

/// Indices of the header's rows and the label of each column.
struct Header {
    first: usize,
    last: usize,
    labels: Vec<String>,
}

fn find_header(table: &Table) -> Option<Header> {
    let mut best: Option<(usize, usize)> = None;
    for index in 0..table.len().min(HEADER_WITHIN) {
        let score = header_score(table, index);
        if score >= 2 && best.is_none_or(|(most, _)| score > most) {
            best = Some((score, index));
        }
    }
    let best = best.map(|(_, index)| index);
    header_at(table, best.or_else(|| lone_header(table))?)
}

/// A row of words of which one names people and no other is known, above a table as wide.
fn lone_header(table: &Table) -> Option<usize> {
    let rows = 0..table.len().min(HEADER_WITHIN);
    let is_header = |index: &usize| {
        let row = table.row(*index);
        let is_word = |text: &str| !text.contains(|c: char| c.is_ascii_digit()) && text.len() < 120;
        let below = (index + 1..table.len().min(index + 1 + EVIDENCE)).map(|at| table.row(at));
        let (mut all, mut wide) = (0, 0);
        for below in below {
            all += 1;
            wide += usize::from(below.filled() >= 2);
        }
        let alone = row.filled() == 1
            && row
                .cell(0)
                .is_some_and(|cell| field_of_heading(cell.text) == Some(Field::FullName))
            && most_are_names(table, index + 1, 0);
        alone
            || row.filled() >= 2
                && header_score(table, *index) == 1
                && row
                    .cells()
                    .all(|cell| cell.kind == CellKind::Text && is_word(cell.text))
                && wide * 2 > all
    };
    rows.into_iter().find(is_header)
}

/// The header of which one line stands at `index`.
fn header_at(table: &Table, index: usize) -> Option<Header> {
    let mut first = index;
    let mut last = first;
    // A second line below it names what the first only groups.
    if first + 1 < table.len() && is_second_line(table, first, first + 1) {
        last = first + 1;
    } else if first > 0
        && is_second_line(table, first - 1, first)
        && is_first_line(table, first - 1)
    {
        first -= 1;
    }
    let width = (first..=last)
        .flat_map(|i| table.row(i).cells().map(|c| c.column).collect::<Vec<_>>())
        .max()?
        .saturating_add(1);
    let (upper, lower) = (table.row(first), table.row(last));
    // «Родитель» over «ФИО» and «Телефон» says whose they are.
    let group = |column: u16| {
        let over = |merge: &&Merge| {
            merge.first_row == upper.line
                && (merge.first_column..=merge.last_column).contains(&column)
        };
        let from = table.merges().iter().find(over).map(|m| m.first_column);
        let cell = upper
            .cell(from.unwrap_or(column))
            .filter(|_| first < last)?;
        Some(clean(cell.text).text)
    };
    let labels = (0..width)
        .map(|column| {
            let cell = lower.cell(column).or_else(|| upper.cell(column));
            let label = cell.map(|cell| clean(cell.text).text).unwrap_or_default();
            let whole = group(column).map(|group| format!("{group}: {label}"));
            whole.filter(|whole| is_of_another(whole)).unwrap_or(label)
        })
        .collect();
    Some(Header {
        first,
        last,
        labels,
    })
}

/// How many different fields the cells of a row name; 0 unless one of them is a name.
fn header_score(table: &Table, index: usize) -> usize {
    let mut fields: Vec<Field> = Vec::new();
    let mut cells = 0;
    let mut words_alone = true;
    for cell in table.row(index).cells() {
        cells += 1;
        words_alone &=
            cell.kind == CellKind::Text && !cell.text.contains(|c: char| c.is_ascii_digit());
        if cell.kind != CellKind::Text {
            continue;
        }
        if let Some(field) = field_of_heading(cell.text)
            && !fields.contains(&field)
        {
            fields.push(field);
        }
    }
    let named = fields
        .iter()
        .any(|f| matches!(f, Field::FullName | Field::Surname | Field::Given));
    // A row of the list that happens to hold two of the words is no header. What a form of
    // questions collected has many columns that nobody knows beside a few that all have.
    let is_header = fields.len() * 3 >= cells || fields.len() >= 3 || words_alone;
    if named && is_header { fields.len() } else { 0 }
}

/// Whether `second` goes on with the header that `first` begins.
fn is_second_line(table: &Table, first: usize, second: usize) -> bool {
    let (upper, lower) = (table.row(first), table.row(second));
    if lower.line != upper.line + 1 && !table.lines_of_source {
        return false;
    }
    let mut named = 0;
    for cell in lower.cells() {
        if cell.kind != CellKind::Text || cell.text.chars().any(|c| c.is_ascii_digit()) {
            return false;
        }
        named += usize::from(field_of_heading(cell.text).is_some());
    }
    let groups = table.merges().iter().any(|merge| {
        merge.first_row == upper.line
            && (merge.last_column > merge.first_column || merge.last_row >= lower.line)
    });
    groups && named >= 1
}

/// Whether a row above a header belongs to it: a title is alone in its row and names nothing.
fn is_first_line(table: &Table, index: usize) -> bool {
    let row = table.row(index);
    let named = |text: &str| field_of_heading(text).is_some();
    row.filled() >= 2 && row.cells().any(|cell| named(cell.text))
}

fn with_header(table: &Table, header: Header, options: &Options, sheet: u16) -> Option<Layout> {
    let width = u16::try_from(header.labels.len()).ok()?;
    let mut columns: Vec<Column> = Vec::new();
    for index in 0..width {
        let heading = header
            .labels
            .get(usize::from(index))
            .cloned()
            .unwrap_or_default();
        let field = match options.guests {
            Some(_) => guests::field_of_heading(&heading),
            None => field_of_heading(&heading),
        };
        let taken = |field: Field| columns.iter().any(|c| c.field == field);
        let field = match field {
            Some(field)
                if !taken(field)
                    || matches!(
                        field,
                        Field::Phone | Field::Note | Field::Email | Field::Consent
                    ) =>
            {
                field
            }
            _ => Field::Ignored,
        };
        columns.push(Column {
            index,
            heading,
            field,
        });
    }
    // Beside a surname «Name» is the given name.
    let has = |field| columns.iter().any(|c| c.field == field);
    if has(Field::Surname) && !has(Field::Given) {
        for column in &mut columns {
            if column.field == Field::FullName {
                column.field = Field::Given;
            }
        }
    }
    // Beside both it is the same name in other letters, as in the program's own files.
    let has = |field| columns.iter().any(|c| c.field == field);
    if has(Field::Surname) && has(Field::Given) {
        for column in &mut columns {
            if column.field == Field::FullName {
                column.field = Field::Ignored;
            }
        }
    }
    // «Дата» is the day of work beside hours, and anything else in a list of people.
    let has = |field| columns.iter().any(|c| c.field == field);
    if !(has(Field::Hours) || has(Field::Event) || has(Field::Shift)) {
        for column in &mut columns {
            if column.field == Field::Date {
                column.field = Field::Ignored;
            }
        }
    }
    name_by_values(table, header.last + 1, &mut columns, options);
    let parted = part_tables(&mut columns);
    let lines = header.first..=header.last;
    let mut layout = Layout {
        title_lines: (0..header.first).map(|i| table.line(i)).collect(),
        header_lines: lines.map(|i| table.line(i)).collect(),
        columns,
        skipped: Vec::new(),
        rows: Vec::new(),
        continued: Vec::new(),
        width,
        usual: None,
        lines: false,
        sections: Vec::new(),
        beside: Vec::new(),
    };
    choose(&mut layout, options, sheet);
    // Whoever says where the header is names its columns next.
    if !layout.has_name() && said_of(options, sheet).is_none() {
        return None;
    }
    if let Some((apart, many)) = parted {
        layout.beside = tables_beside(&layout, apart, many);
    }
    let used = used_or_all(used_by_people(&layout), &layout, options, sheet);
    sort_rows(table, header.last + 1, &mut layout, &used, options);
    layout.usual = usual_order(table, &layout);
    for at in 0..layout.beside.len() {
        layout.beside[at].usual = layout.usual;
        layout.beside[at].sections.clone_from(&layout.sections);
    }
    Some(layout)
}

/// Tables that stand beside the first with the same headings, at most.
const MOST_BESIDE: usize = 7;

/// Parts tables that stand side by side: how many columns there are from one to the next, and
/// how many stand beside the first, whose columns are the only ones that keep their fields.
fn part_tables(columns: &mut [Column]) -> Option<(usize, usize)> {
    let key = |at: usize| heading_key(&columns[at].heading);
    let named = |at: &usize| {
        matches!(
            field_of_heading(&columns[*at].heading),
            Some(Field::FullName | Field::Surname)
        )
    };
    let first = (0..columns.len()).find(named)?;
    let again: Vec<usize> = (first + 1..columns.len())
        .filter(|at| named(at) && key(*at) == key(first))
        .collect();
    let apart = again.first()? - first;
    let even = again
        .iter()
        .zip(1..)
        .take_while(|(at, n)| **at == first + apart * n);
    let many = even.count().min(MOST_BESIDE);
    // Where the second begins: with the column that repeats the first of the first.
    let begins = (0..=first)
        .find(|at| key(*at) == key(*at + apart) && !key(*at).is_empty())
        .map_or(first + apart, |at| at + apart);
    // «№» has an empty key.
    let begins = (begins.saturating_sub(1)..begins)
        .find(|at| *at >= apart && columns[*at].heading.contains(['№', '#']))
        .unwrap_or(begins);
    for column in &mut columns[begins..] {
        column.field = Field::Ignored;
    }
    Some((apart, many))
}

/// The layouts of the tables beside the first.
fn tables_beside(layout: &Layout, apart: usize, many: usize) -> Vec<Layout> {
    let of = |n: usize| {
        let mut other = layout.clone();
        let is_own = |at: usize| layout.columns[at].field != Field::Ignored;
        for (at, column) in other.columns.iter_mut().enumerate() {
            let like = at.checked_sub(apart * n).filter(|like| is_own(*like));
            let same = |like: &usize| {
                heading_key(&layout.columns[*like].heading) == heading_key(&column.heading)
            };
            column.field = like
                .filter(same)
                .map_or(Field::Ignored, |like| layout.columns[like].field);
        }
        other.rows = Vec::new();
        other.skipped = Vec::new();
        other
    };
    (1..=many).map(of).collect()
}

/// Finds a list of events: a header that names a title beside a day; `None` if there is none.
pub(crate) fn find_events(table: &Table, options: &Options, sheet: u16) -> Option<Layout> {
    let score = |index: usize| {
        let mut fields: Vec<Field> = Vec::new();
        for cell in table.row(index).cells() {
            if cell.kind == CellKind::Text
                && let Some(field) = field_of_event_heading(cell.text)
                && !fields.contains(&field)
            {
                fields.push(field);
            }
        }
        let titled = fields.iter().any(|field| is_title(*field));
        let dated = fields.contains(&Field::Date);
        if titled && dated { fields.len() } else { 0 }
    };
    let rows = 0..table.len().min(HEADER_WITHIN);
    let header = match said_of(options, sheet) {
        Some(TableAt::Nowhere | TableAt::NoHeader) => return None,
        Some(TableAt::Header(line)) => table.index_of_line(line)?,
        None => {
            let best = rows.max_by_key(|index| (score(*index), std::cmp::Reverse(*index)))?;
            if score(best) == 0 {
                return None;
            }
            best
        }
    };
    let mut columns: Vec<Column> = Vec::new();
    let row = table.row(header);
    let width = row.cells().map(|cell| cell.column).max()?;
    for index in 0..=width {
        let cell = row.cell(index);
        let heading = cell.map(|cell| clean(cell.text).text).unwrap_or_default();
        let field = field_of_event_heading(&heading);
        let field = field.filter(|field| {
            *field == Field::Note || !columns.iter().any(|column| column.field == *field)
        });
        columns.push(Column {
            index,
            heading,
            field: field.unwrap_or(Field::Ignored),
        });
    }
    let mut layout = Layout {
        title_lines: (0..header).map(|index| table.line(index)).collect(),
        header_lines: vec![table.line(header)],
        columns,
        skipped: Vec::new(),
        rows: Vec::new(),
        continued: Vec::new(),
        width: width.saturating_add(1),
        usual: None,
        lines: false,
        sections: Vec::new(),
        beside: Vec::new(),
    };
    choose(&mut layout, options, sheet);
    let says = |field: Field| {
        let silent = matches!(
            field,
            Field::Number | Field::Signature | Field::Ignored | Field::Empty
        );
        !silent
    };
    let columns = layout.columns.iter();
    let used = columns.filter(|column| says(column.field));
    let used: Vec<u16> = used.map(|column| column.index).collect();
    let used = used_or_all(used, &layout, options, sheet);
    sort_rows(table, header + 1, &mut layout, &used, options);
    Some(layout)
}

/// Whether a column of this field holds the title of an event.
pub(crate) fn is_title(field: Field) -> bool {
    matches!(
        field,
        Field::Event | Field::TitleKk | Field::TitleRu | Field::TitleEn
    )
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
        title_lines: Vec::new(),
        header_lines: Vec::new(),
        columns,
        skipped: Vec::new(),
        rows: Vec::new(),
        continued: Vec::new(),
        width,
        usual: None,
        lines: false,
        sections: Vec::new(),
        beside: Vec::new(),
    };
    name_by_values(table, 0, &mut layout.columns, options);
    choose(&mut layout, options, sheet);
    let used = used_by_people(&layout);
    if (!layout.has_name() || used.len() < 2) && said_of(options, sheet).is_none() {
        return None;
    }
    let used = used_or_all(used, &layout, options, sheet);
    sort_rows(table, 0, &mut layout, &used, options);
    layout.usual = usual_order(table, &layout);
    Some(layout)
}

/// The person's own choice stands over every guess.
fn choose(layout: &mut Layout, options: &Options, sheet: u16) {
    for column in &mut layout.columns {
        let chosen = options
            .columns
            .iter()
            .find(|(s, index, _)| *s == sheet && *index == column.index);
        if let Some((_, _, field)) = chosen {
            column.field = *field;
        }
    }
}

/// Names columns without a telling heading by what they hold.
fn name_by_values(table: &Table, from: usize, columns: &mut [Column], options: &Options) {
    for at in 0..columns.len() {
        let index = columns[at].index;
        let mut values: Vec<(String, CellKind)> = Vec::new();
        for row in from..table.len().min(from + EVIDENCE) {
            if let Some(cell) = table.row(row).cell(index) {
                values.push((cell.text.to_owned(), cell.kind));
            }
        }
        if columns[at].field != Field::Ignored {
            continue;
        }
        if values.is_empty() && from < table.len() {
            columns[at].field = Field::Empty;
            continue;
        }
        let has = |field| columns.iter().any(|c| c.field == field);
        if let Some(field) = field_of_values(&values, options)
            && !has(field)
            && !(field == Field::FullName && has(Field::Surname) && has(Field::Given))
        {
            columns[at].field = field;
        }
    }
}

/// What most of the values are, if it is something that has a form of its own.
fn field_of_values(values: &[(String, CellKind)], options: &Options) -> Option<Field> {
    let most = |fits: &dyn Fn(&str) -> bool| {
        values.len() >= 2
            && values.iter().filter(|(text, _)| fits(text)).count() * 10 >= values.len() * 7
    };
    // A number with a right check is one, even alone in its column.
    let is_iin = |text: &str| check_number(text, NumberField::Iin).verdict == Verdict::Valid;
    if most(&is_iin) || matches!(values, [(text, _)] if is_iin(text)) {
        return Some(Field::Iin);
    }
    if most(&|text| Email::parse(text).is_ok()) {
        return Some(Field::Email);
    }
    if most(&|text| text.len() > 9 && Phone::parse(text).is_ok()) {
        return Some(Field::Phone);
    }
    let numbered = values.iter().enumerate().filter(|(i, (text, _))| {
        text.trim_end_matches('.')
            .parse::<usize>()
            .is_ok_and(|n| n.abs_diff(*i) <= 2)
    });
    if values.len() >= 2 && numbered.count() * 10 >= values.len() * 9 {
        return Some(Field::Number);
    }
    if most(&|text| text.len() >= 6 && parse_date(text).is_ok_and(|date| date.date.day().is_some()))
    {
        return Some(Field::BirthDate);
    }
    if most(&|text| sex_of(text).is_some()) {
        return Some(Field::Sex);
    }
    let are_directions = |text: &str| {
        let found = find_directions(text, &options.local_directions);
        !found.directions.is_empty() && found.unknown.is_empty()
    };
    if most(&are_directions) {
        return Some(Field::Directions);
    }
    if most(&|text| domain::find_region(text, options.today) != domain::RegionFound::Unknown) {
        return Some(Field::Region);
    }
    most(&is_like_name).then_some(Field::FullName)
}

/// The columns that say something of a person, in order, those of tables beside among them.
fn used_by_people(layout: &Layout) -> Vec<u16> {
    let beside = layout.beside.iter().flat_map(|beside| &beside.columns);
    let columns = layout.columns.iter().chain(beside);
    let used = columns.filter(|column| !column.field.is_unused());
    let mut used: Vec<u16> = used.map(|column| column.index).collect();
    used.sort_unstable();
    used
}

/// Where somebody said where the table is and none of its columns says anything yet, all do.
fn used_or_all(used: Vec<u16>, layout: &Layout, options: &Options, sheet: u16) -> Vec<u16> {
    if used.is_empty() && said_of(options, sheet).is_some() {
        return layout.columns.iter().map(|column| column.index).collect();
    }
    used
}

/// Parts the rows below the header into those of the list and others. `used`: the columns
/// that say something, in order.
fn sort_rows(table: &Table, from: usize, layout: &mut Layout, used: &[u16], options: &Options) {
    layout.rows.reserve(table.len().saturating_sub(from));
    // «Үміт» alone in the column of names is a person, unless other directions stand so too.
    let mut others: Option<bool> = None;
    let are_headings = |layout: &Layout| {
        (from..table.len()).any(|index| {
            let row = table.row(index);
            let found = section(&row, layout, used, options);
            matches!(found, Some(Section::Direction(_))) && !may_be_name(&row, layout)
        })
    };
    for index in from..table.len() {
        let row = table.row(index);
        let found = section(&row, layout, used, options).filter(|found| {
            let is_direction = matches!(found, Section::Direction(_));
            !is_direction
                || !may_be_name(&row, layout)
                || *others.get_or_insert_with(|| are_headings(layout))
        });
        if let Some(section) = found {
            let index = u32::try_from(index).unwrap_or(u32::MAX);
            layout.sections.push((index, section));
            layout.skipped.push((row.line, Skipped::Section));
            continue;
        }
        match no_person(&row, used, layout) {
            Some(why) => layout.skipped.push((row.line, why)),
            None => {
                let index = u32::try_from(index).unwrap_or(u32::MAX);
                let above = layout.rows.last().copied();
                match above.filter(|above| continues(table, *above, &row, layout)) {
                    Some(above) => {
                        layout.continued.push((above, index));
                        layout.skipped.push((row.line, Skipped::Continued));
                    }
                    None => layout.rows.push(index),
                }
            }
        }
    }
}

/// Whether a row says more of the person above it: its name is a cell merged over both, and
/// it has no number and no birth date of its own. In lists of work each row is another day.
fn continues(table: &Table, above: u32, row: &TableRowRef<'_>, layout: &Layout) -> bool {
    let of_work = [Field::Event, Field::Shift, Field::Hours, Field::Date];
    let name = [Field::FullName, Field::Surname, Field::Given]
        .into_iter()
        .find_map(|field| layout.column(field));
    let merged = |column: u16| row.cell(column).is_some_and(|cell| cell.merged);
    let Some(name) = name.filter(|name| merged(*name)) else {
        return false;
    };
    let above = table.row(above as usize);
    let is_other = |field: Field| {
        layout.column(field).is_some_and(|column| {
            let own = row.cell(column).filter(|cell| !cell.merged);
            own.is_some_and(|own| above.cell(column).is_some_and(|cell| cell.text != own.text))
        })
    };
    let same_name = above.cell(name).map(|cell| cell.text) == row.cell(name).map(|cell| cell.text);
    same_name
        && !of_work
            .into_iter()
            .any(|field| layout.column(field).is_some())
        && ![Field::Iin, Field::BirthDate, Field::Given]
            .into_iter()
            .any(is_other)
}

/// A direction or a region that is all that a row of a wider table says.
fn section(
    row: &TableRowRef<'_>,
    layout: &Layout,
    used: &[u16],
    options: &Options,
) -> Option<Section> {
    let numbered = layout.column(Field::Number).is_some();
    if row.filled() != 1 || used.len() + usize::from(numbered) < 3 {
        return None;
    }
    let cell = row.cells().next()?;
    if cell.kind != CellKind::Text {
        return None;
    }
    let text = clean(cell.text).text;
    let text = text.trim_end_matches(':');
    if let Some(direction) = find_direction(text, &options.local_directions) {
        return Some(Section::Direction(direction));
    }
    // «Абай» alone may be a name.
    match domain::find_region(text, options.today) {
        RegionFound::Exact(region) if text.contains(' ') => Some(Section::Region(region)),
        _ if is_organisation(text) => Some(Section::Organisation(text.to_owned())),
        _ => None,
    }
}

/// Whether the only cell of a row stands in a column of names and is what people are called.
fn may_be_name(row: &TableRowRef<'_>, layout: &Layout) -> bool {
    let Some(cell) = row.cells().next() else {
        return false;
    };
    let names = [Field::FullName, Field::Surname, Field::Given];
    let among_names = names
        .iter()
        .any(|field| layout.column(*field) == Some(cell.column));
    let text = clean(cell.text).text;
    among_names && !text.ends_with(':') && names::is_given(&text)
}

/// Whether a table begins with a header that is known.
pub(super) fn has_header(table: &Table) -> bool {
    find_header(table).is_some()
}

/// Whether a text names a school, an organisation or a group, which no person is called.
fn is_organisation(text: &str) -> bool {
    /// Beginnings of words.
    const WORDS: [&str; 24] = [
        "универс",
        "институт",
        "академи",
        "колледж",
        "лице",
        "гимнази",
        "школ",
        "мектеп",
        "мектебі",
        "атындағы",
        "имени",
        "отряд",
        "штаб",
        "филиал",
        "отдел",
        "группа",
        "тобы",
        "команда",
        "факультет",
        "организаци",
        "ұйым",
        "қоры",
        "university",
        "college",
    ];
    let key = heading_key(text);
    let mut words = key.split(' ');
    text.contains(['№', '«', '"']) || words.any(|word| WORDS.iter().any(|w| word.starts_with(w)))
}

fn no_person(row: &TableRowRef<'_>, used: &[u16], layout: &Layout) -> Option<Skipped> {
    let mut filled = 0;
    let mut first = None;
    for cell in row.cells() {
        first.get_or_insert(cell);
        let says = cell.text.chars().any(char::is_alphanumeric);
        filled += usize::from(says && used.binary_search(&cell.column).is_ok());
    }
    let first = first?;
    if first.kind == CellKind::Text && !first.text.starts_with(|c: char| c.is_ascii_digit()) {
        // Few cells: a row of people has more than a sum or a signature.
        if row.filled() <= 4
            && let Some(why) = totals_or_signature(first.text)
        {
            return Some(why);
        }
        if row.filled() >= 2
            && row.cells().all(|cell| {
                layout
                    .columns
                    .iter()
                    .any(|c| c.index == cell.column && c.heading == cell.text.trim())
            })
        {
            return Some(Skipped::Header);
        }
        if says_the_header_again(row, layout) {
            return Some(Skipped::Header);
        }
    }
    if filled == 0 {
        return Some(Skipped::Blank);
    }
    // A row that numbers the columns: 1 2 3 4 …
    if filled >= 3
        && row.cells().all(|cell| {
            cell.text
                .trim()
                .parse::<u32>()
                .is_ok_and(|n| n == u32::from(cell.column) + 1)
        })
    {
        return Some(Skipped::Header);
    }
    None
}

/// Whether every cell names what its column holds, in other words or another language.
fn says_the_header_again(row: &TableRowRef<'_>, layout: &Layout) -> bool {
    let names_its_own = |cell: Cell<'_>| {
        let own = layout.columns.iter().find(|c| c.index == cell.column);
        let named = field_of_heading(cell.text);
        named.is_some() && named == own.map(|column| column.field)
    };
    let is_word = |cell: Cell<'_>| {
        cell.kind == CellKind::Text && !cell.text.contains(|c: char| c.is_ascii_digit())
    };
    // One or two may be called by what nobody knows; who is meant is not among them. Of nearly
    // every person a digit tells, before words are looked up.
    let is_named = || {
        [Field::FullName, Field::Surname]
            .into_iter()
            .filter_map(|field| layout.column(field))
            .all(|column| row.cell(column).is_some_and(names_its_own))
    };
    if !row.cells().all(is_word) || !is_named() {
        return false;
    }
    let known = row.cells().filter(|cell| names_its_own(*cell)).count();
    known >= 2 && known * 2 >= row.filled()
}

/// Words that begin a sum or a signature.
fn totals_or_signature(text: &str) -> Option<Skipped> {
    const TOTALS: [&str; 8] = [
        "итого",
        "всего",
        "барлығы",
        "жиыны",
        "жалпы саны",
        "total",
        "grand total",
        "қорытынды",
    ];
    const SIGNATURES: [&str; 31] = [
        "орын",
        "бөлім басшысы",
        "басқарма басшысы",
        "басшысы",
        "әкім орынбасары",
        "бас маман",
        "бекітемін",
        "келісілді",
        "утверждаю",
        "согласовано",
        "председатель",
        "секретарь",
        "заведующий",
        "заведующая",
        "декан",
        "главный специалист",
        "ведущий специалист",
        "исп ",
        "исполнитель",
        "подпись",
        "подготовил",
        "составил",
        "ответственный",
        "руководитель",
        "директор",
        "начальник",
        "орындаушы",
        "орындаған",
        "жауапты",
        "қолы",
        "signature",
    ];
    let key = heading_key(text);
    let begins = |words: &[&str]| {
        words.iter().any(|word| {
            key.strip_prefix(word.trim_end())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        })
    };
    if begins(&TOTALS) {
        Some(Skipped::Totals)
    } else if begins(&SIGNATURES) {
        Some(Skipped::Signature)
    } else {
        None
    }
}

/// The order that the heading promises, or that most of the plain names have.
fn usual_order(table: &Table, layout: &Layout) -> Option<NameOrder> {
    let column = layout.columns.iter().find(|c| c.field == Field::FullName)?;
    if let Some(order) = order_of_heading(&column.heading) {
        return Some(order);
    }
    let (mut surname, mut given) = (0, 0);
    for index in layout.rows.iter().take(EVIDENCE * 2) {
        if let Some(cell) = table.row(*index as usize).cell(column.index) {
            match names::split(&clean(cell.text).text, None).order {
                Some(NameOrder::SurnameFirst) => surname += 1,
                Some(NameOrder::GivenFirst) => given += 1,
                None => {}
            }
        }
    }
    match (surname, given) {
        (0, 0) => None,
        (surname, given) if surname >= given => Some(NameOrder::SurnameFirst),
        _ => Some(NameOrder::GivenFirst),
    }
}

/// Lines of a chat, when at least one of them is a person.
fn chat(table: &Table) -> Option<Layout> {
    let mut layout = Layout {
        title_lines: Vec::new(),
        header_lines: Vec::new(),
        columns: Vec::new(),
        skipped: Vec::new(),
        rows: Vec::new(),
        continued: Vec::new(),
        width: 1,
        usual: Some(NameOrder::SurnameFirst),
        lines: true,
        sections: Vec::new(),
        beside: Vec::new(),
    };
    let itemised = (0..table.len())
        .filter(|index| {
            let text = lines::text_of(&table.row(*index));
            lines::item(&text).is_some_and(|rest| !lines::parse(&clean(rest).text).name.is_empty())
        })
        .count();
    let mut before = 0;
    for index in 0..table.len() {
        let row = table.row(index);
        let whole = lines::text_of(&row);
        let person = match (lines::item(&whole), lines::weak_item(&whole)) {
            (Some(rest), _) => !lines::parse(&clean(rest).text).name.is_empty(),
            (None, Some((number, rest))) => {
                let line = lines::parse(&clean(rest).text);
                let next = number == Some(before + 1) && line.name.contains(' ');
                next || lines::is_person(&line)
            }
            (None, None) => itemised == 0 && lines::is_person(&lines::parse(&clean(&whole).text)),
        };
        if person {
            layout.rows.push(u32::try_from(index).unwrap_or(u32::MAX));
            before = lines::number_of(&whole).unwrap_or(before + 1);
        } else {
            let key = heading_key(&whole);
            let totals = ["итого", "всего", "барлығы", "жиыны"]
                .iter()
                .any(|word| key.split(' ').any(|part| part == *word));
            layout.skipped.push((
                row.line,
                if totals {
                    Skipped::Totals
                } else {
                    Skipped::Comment
                },
            ));
        }
    }
    if layout.rows.is_empty() && most_are_names(table, 0, 0) {
        // Nothing but names, one in a line.
        layout.rows = (0..table.len() as u32).collect();
        layout.skipped.clear();
    }
    (!layout.rows.is_empty()).then_some(layout)
}

/// Whether what stands in a column from a row on are names, nearly all of it.
fn most_are_names(table: &Table, from: usize, column: u16) -> bool {
    let rows = from..table.len().min(from + EVIDENCE);
    let all = rows.len();
    let named = rows.filter(|index| {
        let row = table.row(*index);
        let cell = row.cell(column).filter(|_| row.filled() == 1);
        cell.is_some_and(|cell| is_like_name(&clean(cell.text).text))
    });
    let named = named.count();
    all > 0 && named * 10 >= all * 8
}

/// Two to four words with capitals, one of which tells which is the surname.
fn is_like_name(text: &str) -> bool {
    are_words_of_name(text) && names::split(text, None).order.is_some()
}

/// Two to four words with capitals.
fn are_words_of_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    (2..=4).contains(&words.len())
        && words.iter().all(|word| {
            word.starts_with(char::is_uppercase)
                && word
                    .chars()
                    .all(|c| c.is_alphabetic() || "-'’.".contains(c))
        })
}
