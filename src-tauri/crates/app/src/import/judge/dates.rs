//! The birth date of a row, weighed against the IIN and the rest of the file.

use chrono::Datelike;
use documents::sheets::{Cell, CellKind};
use domain::{BirthDate, DateRefused, Day, Iin, ParsedDate, Verdict, parse_date};

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
        let mut text = match cell.kind {
            // The time of day of a spreadsheet's date means nothing here.
            CellKind::Date => cell.text.split(' ').next().unwrap_or_default(),
            _ => cell.text,
        };
        let mut parsed = parse_date(text);
        // «01.02.2081, г. Астана», «01.02.2081 (17 лет)»: what stands beside the date is a note.
        if matches!(parsed, Err(DateRefused::Form))
            && let Some((from, to)) = lines::date_span(text)
            && let Ok(inside) = parse_date(&text[from..to])
        {
            let rest = format!("{} {}", &text[..from], &text[to..]).replace(['(', ')'], " ");
            let is_sign = |c: char| !c.is_alphanumeric();
            add_note(row, domain::clean(rest.trim_matches(is_sign)).text);
            text = &text[from..to];
            parsed = Ok(inside);
        }
        let date = match parsed {
            Ok(date) => date,
            Err(refused) => {
                if let Some(code) = problem_of(&refused) {
                    row.refuse(cell.column, code, Field::BirthDate, text);
                }
                return;
            }
        };
        let notes = date.notes;
        let date = self.in_century(date, cell, iin_birth, row);
        let date = self.in_order(date, cell, iin_birth, row);
        if self.is_impossible(date.date) && iin_birth.map(BirthDate::Day) != Some(date.date) {
            row.refuse(
                cell.column,
                ProblemCode::BirthDateImpossible,
                Field::BirthDate,
                text,
            );
            return;
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

    /// Whether nobody alive can have this birth date: the rule of the form. Most people of an
    /// invented list are not born yet, and then anybody may be.
    fn is_impossible(&self, birth: BirthDate) -> bool {
        let today = self.options.today;
        let middle = self.context.middle_year;
        birth.age_on(today).is_none() && middle.is_none_or(|middle| middle <= today.year())
    }

    /// A year of two digits in the century of the IIN, else in that nearest to the rest of the
    /// file.
    fn in_century(
        &self,
        date: ParsedDate,
        cell: Cell<'_>,
        iin_birth: Option<Day>,
        row: &mut JudgedRow,
    ) -> ParsedDate {
        if !date.notes.two_digit_year {
            return date;
        }
        row.tell(cell.column, ProblemCode::DateTwoDigitYear);
        let two = date.date.year().rem_euclid(100);
        let year = match iin_birth {
            Some(day) if day.year().rem_euclid(100) == two => Some(day.year()),
            _ => {
                let middle = self.context.middle_year;
                middle.map(|middle| nearest_year(two, middle))
            }
        };
        let better = year.and_then(|year| date.in_century(year - two));
        better.unwrap_or(date)
    }

    /// A date of which the day or the month may stand first: as the IIN has it, else as somebody
    /// said or most of the file has it.
    fn in_order(
        &self,
        date: ParsedDate,
        cell: Cell<'_>,
        iin_birth: Option<Day>,
        row: &mut JudgedRow,
    ) -> ParsedDate {
        let is_of_iin = |date: &ParsedDate| iin_birth.map(BirthDate::Day) == Some(date.date);
        if !date.notes.ambiguous || is_of_iin(&date) {
            return date;
        }
        let swapped = date.swapped();
        if let Some(swapped) = swapped.filter(is_of_iin) {
            row.tell(cell.column, ProblemCode::DateFormatDiffers);
            return swapped;
        }
        row.tell(cell.column, ProblemCode::DateAmbiguous);
        let month_first = match row.fixes.of(ProblemCode::DateAmbiguous) {
            Some(fix) => fix == Fix::Other,
            None => self.context.month_first,
        };
        swapped.filter(|_| month_first).unwrap_or(date)
    }
}

/// What is told of a text that is no birth date; nothing of an empty one.
fn problem_of(refused: &DateRefused) -> Option<ProblemCode> {
    match refused {
        DateRefused::Empty => None,
        DateRefused::YearMissing { .. } => Some(ProblemCode::BirthDateIncomplete),
        DateRefused::NoSuchDay | DateRefused::Form => Some(ProblemCode::BirthDateInvalid),
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
