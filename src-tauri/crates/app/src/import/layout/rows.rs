//! Which rows below a header are people; titles, totals, signatures and headings between
//! people are not, nor is a row that says more of the person above it.

use documents::sheets::{Cell, CellKind, Table, TableRowRef};
use domain::{RegionFound, clean, find_direction};

use super::{Layout, Section, Skipped};
use crate::import::fields::Field;
use crate::import::headings::{field_of_heading, heading_key};
use crate::import::{Options, names};

/// The columns that say something of a person, in order, those of tables beside among them.
pub(super) fn used_by_people(layout: &Layout) -> Vec<u16> {
    let beside = layout.beside.iter().flat_map(|beside| &beside.columns);
    let columns = layout.columns.iter().chain(beside);
    let used = columns.filter(|column| !column.field.is_unused());
    let mut used: Vec<u16> = used.map(|column| column.index).collect();
    used.sort_unstable();
    used
}

/// Where somebody said where the table is and none of its columns says anything yet, all do.
pub(super) fn used_or_all(
    used: Vec<u16>,
    layout: &Layout,
    options: &Options,
    sheet: u16,
) -> Vec<u16> {
    if used.is_empty() && options.table_of(sheet).is_some() {
        return layout.columns.iter().map(|column| column.index).collect();
    }
    used
}

/// Parts the rows below the header into those of the list and others. `used`: the columns
/// that say something, in order.
pub(super) fn sort(
    table: &Table,
    from: usize,
    layout: &mut Layout,
    used: &[u16],
    options: &Options,
) {
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
            layout.sections.add(index, section);
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
    if cell.kind != CellKind::Text || cell.column >= layout.width {
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
        // All of a person may stand behind the last column.
        if layout.shift_of(row) != 0 {
            return None;
        }
        let is_beside = first.column >= layout.width && first.text.contains(char::is_alphabetic);
        return Some(if is_beside {
            Skipped::Comment
        } else {
            Skipped::Blank
        });
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
