//! Rows whose cells stand some columns away from where they belong.
//!
//! A name tells: it stands where something with a form of its own belongs, or outside the
//! table, and where names belong there is none.

use documents::sheets::TableRowRef;
use domain::{clean, text::says_nothing};

use super::Layout;
use crate::import::{
    fields::{Field, sex_of},
    names,
};

/// A row whose name stands further away than this is not put right.
const MOST: u16 = 6;

impl Layout {
    /// How many columns the cells of a row stand too far to the right, or to the left if below
    /// zero.
    pub(crate) fn shift_of(&self, row: &TableRowRef<'_>) -> i16 {
        let of_name = [Field::FullName, Field::Surname, Field::Given];
        let mut names: Vec<u16> = match self.column(Field::FullName) {
            Some(name) => vec![name],
            None => of_name.iter().filter_map(|of| self.column(*of)).collect(),
        };
        names.sort_unstable();
        let Some((&first, &last)) = names.first().zip(names.last()) else {
            return 0;
        };
        let seen = Shifted {
            layout: self,
            row,
            is_whole: self.column(Field::FullName).is_some(),
        };
        // Nearly every row is in its place.
        if seen.is_wordy(first) && seen.is_wordy(last) {
            return 0;
        }
        let needed = names.len();
        if !seen.is_whole {
            names.extend(self.column(Field::Patronymic));
        }
        let is_right = |by: u16| {
            let moved: Vec<u16> = names.iter().map(|at| at.saturating_add(by)).collect();
            (first..first + by).all(|at| seen.says_little(at)) && seen.are_names(&moved, needed)
        };
        let is_left = |by: u16| {
            let moved: Option<Vec<u16>> = names.iter().map(|at| at.checked_sub(by)).collect();
            moved.is_some_and(|moved| {
                let behind = (last + 1).saturating_sub(by)..=last;
                behind.into_iter().all(|at| !seen.is_wordy(at)) && seen.are_names(&moved, needed)
            })
        };
        let has_form = |by: i16| seen.is_whole || seen.has_form(by);
        (1..=MOST)
            .filter(|by| is_right(*by))
            .map(u16::cast_signed)
            .chain(
                (1..=MOST)
                    .filter(|by| is_left(*by))
                    .map(|by| -by.cast_signed()),
            )
            .find(|by| has_form(*by))
            .unwrap_or(0)
    }
}

/// A row that is looked at for a shift.
struct Shifted<'a, 't> {
    layout: &'a Layout,
    row: &'a TableRowRef<'t>,
    /// Names are in one column.
    is_whole: bool,
}

impl Shifted<'_, '_> {
    fn field(&self, column: u16) -> Option<Field> {
        let mut columns = self.layout.columns.iter();
        let found = columns.find(|known| known.index == column);
        found.map(|column| column.field)
    }

    /// Whether a cell holds words, and not an address or a number with words beside it.
    fn is_wordy(&self, column: u16) -> bool {
        self.row.cell(column).is_some_and(|cell| {
            let has_sign = |c: char| c == '@' || c.is_ascii_digit();
            cell.text.contains(char::is_alphabetic)
                && (!cell.text.contains(has_sign) || self.is_name(column))
        })
    }

    /// Whether a cell is empty or numbers the row.
    fn says_little(&self, column: u16) -> bool {
        let is_number = |text: &str| text.len() <= 4 && text.bytes().all(|b| b.is_ascii_digit());
        let cell = self.row.cell(column);
        cell.is_none_or(|cell| is_number(cell.text))
    }

    fn is_name(&self, column: u16) -> bool {
        self.row.cell(column).is_some_and(|cell| {
            let text = clean(cell.text).text;
            match self.is_whole {
                true => names::are_words_of_name(&text),
                false => {
                    names::is_part_of_name(&text) && !says_nothing(&text) && sex_of(&text).is_none()
                }
            }
        })
    }

    /// Whether no name belongs here.
    fn is_out_of_place(&self, column: u16) -> bool {
        self.field(column).is_none_or(|field| {
            matches!(
                field,
                Field::Number
                    | Field::Iin
                    | Field::Phone
                    | Field::BirthDate
                    | Field::Email
                    | Field::Sex
            )
        })
    }

    /// Whether the first `needed` of these cells are names, and one of them all is out of place.
    fn are_names(&self, columns: &[u16], needed: usize) -> bool {
        let out = |at: &u16| self.is_name(*at) && self.is_out_of_place(*at);
        columns[..needed].iter().all(|at| self.is_name(*at)) && columns.iter().any(out)
    }

    /// Whether something with a form of its own stands so many columns away as well: words
    /// alone may be anything.
    fn has_form(&self, by: i16) -> bool {
        let of = [Field::Iin, Field::Phone, Field::BirthDate, Field::Email];
        let mut columns = self.layout.columns.iter();
        columns.any(|column| {
            let cell = column.index.checked_add_signed(by);
            let cell = cell.and_then(|at| self.row.cell(at));
            of.contains(&column.field)
                && cell.is_some_and(|cell| {
                    cell.text.contains(|c: char| c == '@' || c.is_ascii_digit())
                })
        })
    }
}
