//! The birth date of a row, weighed against the IIN and the rest of the file.

use chrono::Datelike;
use documents::sheets::{Cell, CellKind};
use domain::{BirthDate, DateRefused, Day, Iin, Verdict, parse_date};

use super::super::answers::Fix;
use super::super::fields::Field;
use super::super::problems::ProblemCode;
use super::{Judge, JudgedRow, add_note, lines};

impl Judge<'_> {
    /// The date of the list against the one in the IIN.
    pub(super) fn weigh_birth(&self, cell: Option<Cell<'_>>, row: &mut JudgedRow) {
        let iin_birth = match row.iin_verdict {
            Some(Verdict::Valid) => row.iin.as_ref().and_then(Iin::birth),
            Some(Verdict::Warn | Verdict::Invalid) | None => None,
        };
        let given = cell.filter(|cell| !domain::text::says_nothing(cell.text));
        if let Some(cell) = given {
            self.read_birth(cell, iin_birth, row);
        }
        match (row.birth, iin_birth) {
            (None, Some(day)) => {
                row.birth = Some(BirthDate::Day(day));
                row.birth_from_iin = true;
            }
            (Some(birth), Some(day)) => {
                let agrees = match birth {
                    BirthDate::Day(birth) => birth == day,
                    BirthDate::Month { year, month } => {
                        year == day.year() && u32::from(month) == day.month()
                    }
                    BirthDate::Year(year) => year == day.year(),
                };
                if !agrees {
                    let column = given.map_or(0, |cell| cell.column);
                    row.tell(column, ProblemCode::BirthDateMismatchIin);
                    if row.fixes.is(ProblemCode::BirthDateMismatchIin, Fix::Other) {
                        row.birth = Some(BirthDate::Day(day));
                        row.birth_from_iin = true;
                    }
                }
            }
            (_, None) => {}
        }
    }

    fn read_birth(&self, cell: Cell<'_>, iin_birth: Option<Day>, row: &mut JudgedRow) {
        let text = match cell.kind {
            // The time of day of a spreadsheet's date means nothing here.
            CellKind::Date => cell.text.split(' ').next().unwrap_or_default(),
            _ => cell.text,
        };
        // «01.02.2081, г. Астана», «01.02.2081 (17 лет)»: what stands beside the date is a note.
        let inside = lines::date_span(text)
            .filter(|_| matches!(parse_date(text), Err(DateRefused::Form)))
            .filter(|(from, to)| parse_date(&text[*from..*to]).is_ok());
        let text = match inside {
            Some((from, to)) => {
                let rest = format!("{} {}", &text[..from], &text[to..]).replace(['(', ')'], " ");
                let is_sign = |c: char| !c.is_alphanumeric();
                add_note(row, domain::clean(rest.trim_matches(is_sign)).text);
                &text[from..to]
            }
            None => text,
        };
        let mut date = match parse_date(text) {
            Ok(date) => date,
            Err(DateRefused::Empty) => return,
            Err(DateRefused::YearMissing { .. }) => {
                row.refuse(
                    cell.column,
                    ProblemCode::BirthDateIncomplete,
                    Field::BirthDate,
                    text,
                );
                return;
            }
            Err(DateRefused::NoSuchDay | DateRefused::Form) => {
                row.refuse(
                    cell.column,
                    ProblemCode::BirthDateInvalid,
                    Field::BirthDate,
                    text,
                );
                return;
            }
        };
        let notes = date.notes;
        if notes.two_digit_year {
            row.tell(cell.column, ProblemCode::DateTwoDigitYear);
            let two = date.date.year().rem_euclid(100);
            let year = match iin_birth {
                Some(day) if day.year().rem_euclid(100) == two => Some(day.year()),
                _ => self
                    .context
                    .middle_year
                    .map(|middle| nearest_year(two, middle)),
            };
            if let Some(better) = year.and_then(|year| date.in_century(year - two)) {
                date = better;
            }
        }
        if notes.ambiguous {
            let swapped = date.swapped();
            match iin_birth {
                Some(day) if date.date == BirthDate::Day(day) => {}
                Some(day) if swapped.is_some_and(|s| s.date == BirthDate::Day(day)) => {
                    date = swapped.unwrap_or(date);
                    row.tell(cell.column, ProblemCode::DateFormatDiffers);
                }
                _ => {
                    row.tell(cell.column, ProblemCode::DateAmbiguous);
                    let month_first = match row.fixes.of(ProblemCode::DateAmbiguous) {
                        Some(fix) => fix == Fix::Other,
                        None => self.context.month_first,
                    };
                    if month_first {
                        date = swapped.unwrap_or(date);
                    }
                }
            }
        }
        if notes.month_first {
            row.tell(cell.column, ProblemCode::DateFormatDiffers);
        }
        if notes.from_serial {
            row.tell(cell.column, ProblemCode::DateFromSerial);
        }
        if notes.incomplete {
            row.tell(cell.column, ProblemCode::BirthDateIncomplete);
        }
        let without = [
            ProblemCode::DateAmbiguous,
            ProblemCode::DateTwoDigitYear,
            ProblemCode::BirthDateIncomplete,
        ];
        if without
            .iter()
            .any(|code| row.settled.has(*code) && row.fixes.is(*code, Fix::Without))
        {
            return;
        }
        row.birth = Some(date.date);
    }
}

/// A birth date whose day, month and year stand in three columns, as one text, and the first
/// of these columns that says anything. A day without its month says nothing of a year.
pub(super) fn joined(parts: [Option<Cell<'_>>; 3]) -> Option<(u16, String)> {
    let parts = parts.map(|part| part.filter(|cell| !domain::text::says_nothing(cell.text)));
    let column = parts.into_iter().flatten().next()?.column;
    let [day, month, year] = parts.map(|part| part.map(|cell| cell.text.trim()));
    let said = match (day, month, year) {
        (_, None, Some(year)) => vec![year],
        parts => [parts.0, parts.1, parts.2].into_iter().flatten().collect(),
    };
    // Months are written in words too.
    let is_word = month.is_some_and(|month| month.contains(char::is_alphabetic));
    Some((column, said.join(if is_word { " " } else { "." })))
}

/// The year with these last digits that lies nearest to `middle`.
fn nearest_year(two: i32, middle: i32) -> i32 {
    let century = middle - middle.rem_euclid(100);
    [century - 100 + two, century + two, century + 100 + two]
        .into_iter()
        .min_by_key(|year| (year - middle).abs())
        .unwrap_or(century + two)
}
