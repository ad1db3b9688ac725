//! What each row of a list says, value by value.
//!
//! The rules are those beside the sample lists: a value that cannot be taken
//! costs itself, never the row; what a person has to confirm is taken and
//! marked. Values are read by `domain`; here they are weighed against each
//! other (a date against an IIN, a century against the rest of the file).

use std::collections::HashMap;

use documents::sheets::{Cell, CellKind, TableRowRef};
use domain::{
    BirthDate, CleanNotes, CountryCode, Day, DirectionCode, Email, Iin, Phone, RegionCode,
    RegionFound, Sex, Verdict, clean, find_direction, find_region, parse_date,
};

use super::answers::{Fix, Fixes, RowKey};
use super::fields::{self, Field, category_of, country_of, sex_of};
use super::guests::{self, GuestOf};
use super::headings;
use super::layout::{Column, Layout, Sections};
use super::names;
use super::problems::{About, MOST_CHARACTERS, ProblemCode, Problems};
use super::{Options, lines, words};

mod dates;
mod text;
mod values;

use text::{begins_like_formula, has_lost_letters, tell_notes};
use values::{judge_emails, judge_iin, judge_phones, weigh_sex};

/// One person of a list, judged.
#[derive(Clone, Debug, Default)]
pub struct JudgedRow {
    /// From 1, in the order of the file.
    pub number: u32,
    /// Which sheet, from 0.
    pub sheet: u16,
    /// The line in the file, from 1.
    pub line: u32,
    /// As written, cleaned.
    pub surname: Option<String>,
    /// As written, cleaned.
    pub given: Option<String>,
    /// As written, cleaned.
    pub patronymic: Option<String>,
    /// From the list, or from a valid IIN where the list has none.
    pub birth: Option<BirthDate>,
    /// The date comes from the IIN.
    pub birth_from_iin: bool,
    /// From the list, else from a valid IIN; never from the name.
    pub sex: Option<Sex>,
    /// The sex comes from the IIN.
    pub sex_from_iin: bool,
    /// The number, when it is taken.
    pub iin: Option<Iin>,
    /// `None` when the cell is empty.
    pub iin_verdict: Option<Verdict>,
    /// The cell as it was.
    pub iin_as_given: Option<String>,
    /// In the order of the row.
    pub phones: Vec<Phone>,
    /// In the order of the row.
    pub emails: Vec<Email>,
    /// The region of today.
    pub region: Option<RegionCode>,
    /// For lists of guests.
    pub country: Option<CountryCode>,
    /// For lists of guests.
    pub category: Option<&'static str>,
    /// In the order of the row.
    pub directions: Vec<DirectionCode>,
    /// What the person is as a guest; `None` in lists of others.
    pub guest: Option<GuestOf>,
    /// Free text.
    pub organisation: Option<String>,
    /// Free text, cut where it is too long.
    pub note: Option<String>,
    /// Characters of a text that was cut.
    pub characters: Option<u32>,
    /// Member since.
    pub joined: Option<Day>,
    /// In what words the list says that the person left.
    pub left: Option<String>,
    /// Number of the earlier row with the same person.
    pub duplicate_of: Option<u32>,
    /// Everything that is to be said.
    pub problems: Problems,
    /// The same by column, where it belongs to one.
    pub cells: Vec<(u16, ProblemCode)>,
    /// Values that could not be taken, as they were.
    pub untaken: Vec<(Field, String)>,
    /// Problems that a person has answered.
    pub settled: Problems,
    /// A person said that this row stays out.
    pub left_out: bool,
    /// The answers that hold for this row.
    pub(crate) fixes: Fixes,
}

impl JudgedRow {
    /// What the sentences of its problems need.
    pub fn about(&self) -> About {
        About {
            earlier_row: self.duplicate_of.unwrap_or(0),
            characters: self.characters.unwrap_or(0),
        }
    }

    fn tell(&mut self, column: u16, code: ProblemCode) {
        if self.add(code) {
            self.cells.push((column, code));
        }
    }

    /// Adds a problem; false if it is settled.
    pub(crate) fn add(&mut self, code: ProblemCode) -> bool {
        match self.fixes.of(code) {
            None => {
                self.problems.add(code);
                return true;
            }
            Some(Fix::LeaveOut) => self.left_out = true,
            Some(Fix::Accept | Fix::Other | Fix::Without) => {}
        }
        self.settled.add(code);
        false
    }

    fn refuse(&mut self, column: u16, code: ProblemCode, field: Field, text: &str) {
        if self.fixes.is(code, Fix::Accept) && is_unknown_word(code) {
            // There was nothing near it that could be taken.
            self.problems.add(code);
            self.cells.push((column, code));
        } else {
            self.tell(column, code);
        }
        self.untaken.push((field, text.to_owned()));
    }
}

pub(super) const fn is_unknown_word(code: ProblemCode) -> bool {
    matches!(
        code,
        ProblemCode::RegionUnknown
            | ProblemCode::CountryUnknown
            | ProblemCode::DirectionUnknown
            | ProblemCode::CategoryUnknown
    )
}

/// What the rows of a file share.
#[derive(Clone, Debug, Default)]
pub(crate) struct Context {
    /// The middle year of all whole dates, for years of two digits.
    pub middle_year: Option<i32>,
    /// The file came in an eight-bit code page: `?` inside words stands for lost letters.
    pub code_page: bool,
    /// Rows say how many cells they have (text files).
    pub counts_cells: bool,
    /// Dates of the file put the month first, and none the day: those that may be either do too.
    pub month_first: bool,
}

/// Judges rows of one sheet; keeps what repeats from row to row.
pub(crate) struct Judge<'a> {
    pub context: &'a Context,
    pub options: &'a Options,
    pub layout: &'a Layout,
    /// From the name of the sheet.
    pub direction: Option<&'a DirectionCode>,
    regions: HashMap<String, RegionFound>,
    directions: HashMap<String, Option<DirectionCode>>,
    countries: HashMap<String, Option<CountryCode>>,
}

/// More remembered words than this are not remembered: free text is no word.
const MOST_REMEMBERED: usize = 5000;

impl<'a> Judge<'a> {
    pub fn new(
        context: &'a Context,
        options: &'a Options,
        layout: &'a Layout,
        direction: Option<&'a DirectionCode>,
    ) -> Self {
        Self {
            context,
            options,
            layout,
            direction,
            regions: HashMap::new(),
            directions: HashMap::new(),
            countries: HashMap::new(),
        }
    }

    /// Judges a row of columns, or `part` (0 or 1) of a line.
    pub fn row(&mut self, source: &TableRowRef<'_>, key: RowKey) -> JudgedRow {
        let mut row = JudgedRow {
            line: source.line,
            fixes: self.options.answers.of_row(key),
            guest: self.options.guests.as_ref().map(|_| GuestOf::default()),
            ..JudgedRow::default()
        };
        let whole = self.layout;
        self.layout = whole.of_part(key.part);
        if self.layout.lines {
            self.line(source, key.part, &mut row);
        } else {
            self.columns(source, key, &mut row);
        }
        mend_name(&mut row);
        self.of_section(key.row, &mut row);
        if row.directions.is_empty()
            && let Some(direction) = self.direction
            && self.layout.column(Field::Directions).is_none()
        {
            row.directions.push(direction.clone());
        }
        self.layout = whole;
        if source.is_hidden() {
            row.add(ProblemCode::RowHidden);
        }
        if let Some(list) = &self.options.guests {
            guests::settle(list, &mut row);
        }
        row
    }

    /// What the heading above a row says, where the row has no column for it.
    fn of_section(&self, index: u32, row: &mut JudgedRow) {
        let Sections {
            directions,
            regions,
            organisations,
        } = &self.layout.sections;
        let missing = |field| self.layout.column(field).is_none();
        if row.directions.is_empty() && missing(Field::Directions) {
            let above = Sections::above(directions, index);
            row.directions
                .extend(above.map(|(_, direction)| direction.clone()));
        }
        if row.region.is_none() && missing(Field::Region) {
            row.region = Sections::above(regions, index).map(|(_, region)| *region);
        }
        if row.organisation.is_none() && missing(Field::Organisation) {
            row.organisation = Sections::above(organisations, index).map(|(_, name)| name.clone());
        }
    }

    fn columns(&mut self, source: &TableRowRef<'_>, key: RowKey, row: &mut JudgedRow) {
        let mut told = Told::default();
        let layout = self.layout;
        let options = self.options;
        let is_read = |column: &&Column| {
            let is_of_guests = options.guests.is_some() && guests::is_read(column.field);
            !column.field.is_unused() || is_of_guests
        };
        let more = layout.more_of(source, key.row);
        // Cells too many in front, or one too few: all the others stand further on.
        let shift = layout.shift_of(source);
        match shift {
            0 => {}
            1.. => _ = row.add(ProblemCode::TooManyCells),
            ..0 => _ = row.add(ProblemCode::TooFewCells),
        }
        for column in layout.columns.iter().filter(is_read) {
            let typed = if options.answers.has_cells() {
                options.answers.of_cell(key.sheet, key.row, column.index)
            } else {
                None
            };
            let cell = match typed {
                Some("") => None,
                Some(text) => Some(plain(column.index, text)),
                None => column
                    .index
                    .checked_add_signed(shift)
                    .and_then(|at| source.cell(at)),
            };
            if let Some(cell) = cell {
                if cell.merged {
                    row.tell(column.index, ProblemCode::FilledFromMergedCell);
                }
                self.cell(cell, column, row, &mut told);
            }
            let below = more.iter().filter_map(|more| more.cell(column.index));
            for below in below.filter(|below| !below.merged) {
                match cell {
                    Some(cell) if cell.text == below.text => {}
                    Some(_) if !matches!(column.field, Field::Phone | Field::Email) => {
                        add_note(row, clean(below.text).text);
                    }
                    Some(_) | None => self.cell(below, column, row, &mut told),
                }
            }
        }
        match layout.column(Field::FullName) {
            None => self.separate_names(row),
            // The cell is empty, so nothing was said of it.
            Some(column) => {
                let told = row.problems.has(ProblemCode::NameMissing)
                    || row.settled.has(ProblemCode::NameMissing);
                if !told && row.surname.is_none() && row.given.is_none() {
                    row.tell(column, ProblemCode::NameMissing);
                }
            }
        }
        let joined = dates::joined(told.birth_parts).or(told.birth_beside_name);
        let joined = joined.as_ref().map(|(column, text)| plain(*column, text));
        self.weigh_birth(told.birth.or(joined), row);
        weigh_sex(told.sex, row);
        self.shape(source, row);
    }

    /// What a cell says.
    fn cell<'c>(
        &mut self,
        cell: Cell<'c>,
        column: &Column,
        row: &mut JudgedRow,
        told: &mut Told<'c>,
    ) {
        let options = self.options;
        let is_of_guests = options.guests.is_some() && guests::is_read(column.field);
        let cell = Cell {
            column: column.index,
            ..cell
        };
        let broken = match cell.kind {
            CellKind::Error => Some(ProblemCode::CellErrorValue),
            CellKind::Unreadable => Some(ProblemCode::CellUnreadable),
            CellKind::Text | CellKind::Number | CellKind::Date | CellKind::Bool => None,
        };
        if let Some(code) = broken {
            row.refuse(cell.column, code, column.field, cell.text);
            return;
        }
        if cell.formula {
            row.tell(cell.column, ProblemCode::FormulaCell);
            if row.fixes.is(ProblemCode::FormulaCell, Fix::Without) {
                return;
            }
        }
        match column.field {
            Field::Iin => judge_iin(cell, row),
            Field::BirthDate => told.birth = told.birth.or(Some(cell)),
            Field::BirthDay => told.birth_parts[0] = Some(cell),
            Field::BirthMonth => told.birth_parts[1] = Some(cell),
            Field::BirthYear => told.birth_parts[2] = Some(cell),
            Field::Phone => judge_phones(cell, row),
            Field::Email => judge_emails(cell, row),
            Field::Sex | Field::Title => {
                let sex = sex_of(cell.text).map(|sex| (cell.column, sex));
                told.sex = told.sex.or(sex);
            }
            Field::FullName => {
                let text = self.text(cell, row, true);
                let text = name_alone(text, cell.column, row, told);
                self.name(&text, cell.column, row);
            }
            Field::Surname => row.surname = self.part(cell, row),
            Field::Given => row.given = self.part(cell, row),
            Field::Patronymic => row.patronymic = self.part(cell, row),
            Field::Region => self.region(cell, row),
            Field::Country => self.country(cell, row),
            Field::Category => self.category(cell, &column.heading, row),
            Field::Directions => self.direction_cell(cell, row),
            Field::Organisation => {
                let text = self.text(cell, row, false);
                row.organisation = taken(text).or(row.organisation.take());
            }
            Field::Note => {
                let text = self.text(cell, row, false);
                // Whose phone it is stands in the heading.
                add_note(
                    row,
                    match headings::is_of_another(&column.heading) {
                        true => taken(text)
                            .map_or_else(String::new, |text| format!("{}: {text}", column.heading)),
                        false => text,
                    },
                );
            }
            Field::Status => self.status(cell, &column.heading, row),
            Field::Consent => self.consent(cell, &column.heading, row),
            Field::Joined => {
                row.joined = parse_date(cell.text).ok().and_then(|date| date.date.day());
            }
            field if is_of_guests => {
                let text = taken(self.text(cell, row, false));
                if let (Some(text), Some(guest)) = (text, &mut row.guest) {
                    guest.put(field, text);
                }
            }
            field => debug_assert!(field.is_unused(), "{field:?} says something"),
        }
    }

    /// Names from columns of their own.
    fn separate_names(&self, row: &mut JudgedRow) {
        // «Имя, отчество» in one column.
        if row.patronymic.is_none()
            && let Some((given, patronymic)) = row.given.as_deref().and_then(names::given_apart)
        {
            row.given = Some(given);
            row.patronymic = Some(patronymic);
        }
        // A whole name under «Имя», nothing under «Фамилия».
        if row.surname.is_none()
            && row.patronymic.is_none()
            && let (Some(column), Some(whole)) = (self.layout.column(Field::Given), &row.given)
            && self.layout.column(Field::Surname).is_some()
            && whole.contains(' ')
        {
            let whole = whole.clone();
            self.name(&whole, column, row);
            return;
        }
        let parts = [&row.surname, &row.given, &row.patronymic];
        let words: usize = parts
            .iter()
            .flat_map(|p| p.iter())
            .map(|p| p.split(' ').count())
            .sum();
        let column = [Field::Surname, Field::Given]
            .iter()
            .find_map(|field| self.layout.column(*field))
            .unwrap_or(0);
        if words == 0 {
            row.tell(column, ProblemCode::NameMissing);
            return;
        }
        let capitals = parts
            .iter()
            .flat_map(|p| p.iter())
            .all(|p| names::is_all_capitals(p));
        if words == 1 && self.layout.column(Field::Given).is_some() {
            row.tell(column, ProblemCode::NameSingle);
        }
        if row.given.as_deref().is_some_and(names::is_initial_word) {
            row.tell(
                self.layout.column(Field::Given).unwrap_or(column),
                ProblemCode::NameInitialsOnly,
            );
        }
        if capitals && words > 1 {
            row.tell(column, ProblemCode::NameAllCaps);
        }
    }

    fn name(&self, text: &str, column: u16, row: &mut JudgedRow) {
        let split = names::split(text, self.layout.usual);
        row.surname = split.surname;
        row.given = split.given;
        row.patronymic = split.patronymic;
        for code in split.problems.iter() {
            row.tell(column, code);
        }
    }

    /// A part of a name from a column of its own.
    fn part(&self, cell: Cell<'_>, row: &mut JudgedRow) -> Option<String> {
        taken(self.text(cell, row, true))
    }

    /// The cleaned text of a cell, with its notes told.
    fn text(&self, cell: Cell<'_>, row: &mut JudgedRow, is_name: bool) -> String {
        let cleaned = clean(cell.text);
        tell_notes(cleaned.notes, cell.column, row);
        let mut text = cleaned.text;
        if cleaned.notes.contains(CleanNotes::LOOKALIKE)
            && row.fixes.is(ProblemCode::LookalikeRepaired, Fix::Other)
        {
            let as_written = cell.text.chars().filter(|c| !c.is_control());
            text = as_written.collect::<String>();
            text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        }
        if begins_like_formula(&text) {
            row.tell(cell.column, ProblemCode::FormulaText);
        }
        if has_lost_letters(&text, is_name, self.context.code_page) {
            row.tell(cell.column, ProblemCode::EncodingReplaced);
        }
        if text.len() > MOST_CHARACTERS as usize {
            let length = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
            if length > MOST_CHARACTERS {
                row.tell(cell.column, ProblemCode::TextTooLong);
                if row.fixes.is(ProblemCode::TextTooLong, Fix::Without) {
                    return String::new();
                }
                row.characters = Some(length);
                text = text.chars().take(MOST_CHARACTERS as usize).collect();
            }
        }
        text
    }

    fn region(&mut self, cell: Cell<'_>, row: &mut JudgedRow) {
        let text = self.text(cell, row, false);
        if text.is_empty() || domain::text::says_nothing(&text) {
            return;
        }
        let today = self.options.today;
        if let Some(code) = self.options.answers.of_word(Field::Region, &text) {
            row.region = code.parse().ok();
            row.settled.add(ProblemCode::RegionUnknown);
            return;
        }
        let found = remembered(&mut self.regions, &text, |text| find_region(text, today));
        match found {
            RegionFound::Exact(region) => row.region = Some(region),
            RegionFound::Outdated { now } => {
                row.region = now;
                row.tell(cell.column, ProblemCode::RegionOutdated);
                if row.fixes.is(ProblemCode::RegionOutdated, Fix::Without) {
                    row.region = None;
                }
            }
            RegionFound::Unknown => {
                if row.fixes.is(ProblemCode::RegionUnknown, Fix::Accept)
                    && let Some(region) = words::nearest_region(&text)
                {
                    row.region = Some(region);
                    row.settled.add(ProblemCode::RegionUnknown);
                    return;
                }
                row.refuse(
                    cell.column,
                    ProblemCode::RegionUnknown,
                    Field::Region,
                    &text,
                );
            }
        }
    }

    fn country(&mut self, cell: Cell<'_>, row: &mut JudgedRow) {
        let text = self.text(cell, row, false);
        if text.is_empty() || domain::text::says_nothing(&text) {
            return;
        }
        row.country = match self.options.answers.of_word(Field::Country, &text) {
            Some(code) => country_of(code),
            None => remembered(&mut self.countries, &text, country_of),
        };
        if row.country.is_none() && row.fixes.is(ProblemCode::CountryUnknown, Fix::Accept) {
            row.country = words::nearest_country(&text);
            if row.country.is_some() {
                row.settled.add(ProblemCode::CountryUnknown);
            }
        }
        if row.country.is_none() {
            row.refuse(
                cell.column,
                ProblemCode::CountryUnknown,
                Field::Country,
                &text,
            );
        }
    }

    /// The category of a guest, by the words of the forum or by those of any; the same column
    /// may say whether the guest comes.
    fn category(&self, cell: Cell<'_>, heading: &str, row: &mut JudgedRow) {
        let text = self.text(cell, row, false);
        if domain::text::says_nothing(&text) {
            return;
        }
        let said = self.options.answers.of_word(Field::Category, &text);
        row.category = match said {
            Some(code) => fields::category_of_code(code),
            None => category_of(&text),
        };
        let list = self.options.guests.as_ref();
        let own = list.and_then(|list| list.category(said.unwrap_or(&text)));
        let is_known = row.category.is_some() || own.is_some();
        if !is_known && list.is_some() && said.is_none() {
            if fields::says_left(&text, false) {
                return self.status(cell, heading, row);
            }
            if fields::says_comes(&text) {
                return;
            }
        }
        if !is_known {
            let code = ProblemCode::CategoryUnknown;
            row.refuse(cell.column, code, Field::Category, &text);
        }
        if let Some(guest) = &mut row.guest {
            guest.category = own.or(guest.category);
        }
    }

    fn direction_cell(&mut self, cell: Cell<'_>, row: &mut JudgedRow) {
        let text = self.text(cell, row, false);
        if text.is_empty() || domain::text::says_nothing(&text) {
            return;
        }
        if let Some(direction) = self.direction_named(&text) {
            push_new(&mut row.directions, direction);
            return;
        }
        for piece in text.split([',', ';', '/', '|', '+']) {
            let piece = piece.trim();
            if piece.is_empty() {
                continue;
            }
            match self.direction_named(piece) {
                Some(direction) => push_new(&mut row.directions, direction),
                None => {
                    if let Some(several) = self.directions_joined(piece) {
                        several
                            .into_iter()
                            .for_each(|one| push_new(&mut row.directions, one));
                        continue;
                    }
                    if row.fixes.is(ProblemCode::DirectionUnknown, Fix::Accept)
                        && let Some(nearest) =
                            words::nearest_direction(piece, &self.options.local_directions)
                    {
                        push_new(&mut row.directions, nearest);
                        row.settled.add(ProblemCode::DirectionUnknown);
                        continue;
                    }
                    row.refuse(
                        cell.column,
                        ProblemCode::DirectionUnknown,
                        Field::Directions,
                        piece,
                    );
                }
            }
        }
    }

    /// «Қамқор және Үміт»: all of them known, or none.
    fn directions_joined(&mut self, text: &str) -> Option<Vec<DirectionCode>> {
        let sign = [" и ", " және ", " and ", " & "]
            .into_iter()
            .find(|sign| text.contains(sign))?;
        text.split(sign)
            .map(|name| self.direction_named(name.trim()))
            .collect()
    }

    fn direction_named(&mut self, text: &str) -> Option<DirectionCode> {
        if let Some(code) = self.options.answers.of_word(Field::Directions, text) {
            return DirectionCode::parse(code).ok();
        }
        let local = &self.options.local_directions;
        remembered(&mut self.directions, text, |text| {
            find_direction(text, local)
        })
    }

    /// Whether the person still takes part. Whoever left is taken into the archive; a guest who
    /// declined is entered as one.
    fn status(&self, cell: Cell<'_>, heading: &str, row: &mut JudgedRow) {
        let text = self.text(cell, row, false);
        let left = fields::says_left(&text, headings::is_of_part(heading));
        if left || fields::says_paused(&text) {
            add_note(row, said_under(heading, &text));
        }
        if left {
            let code = match self.options.guests {
                Some(_) => ProblemCode::GuestDeclined,
                None => ProblemCode::PersonLeft,
            };
            row.tell(cell.column, code);
            if !row.fixes.is(code, Fix::Other) {
                row.left = Some(text);
            }
        }
    }

    /// Whether a consent was given. A list is no proof of one, so "yes" says nothing: it stays
    /// to be obtained (DOMAIN rule 59). "No" is told.
    fn consent(&self, cell: Cell<'_>, heading: &str, row: &mut JudgedRow) {
        let text = self.text(cell, row, false);
        if !fields::says_no(&text) {
            return;
        }
        add_note(row, said_under(heading, &text));
        if headings::is_consent_to_data(heading) {
            row.tell(cell.column, ProblemCode::ConsentRefused);
        }
    }

    /// What the row as a whole looks like.
    fn shape(&self, source: &TableRowRef<'_>, row: &mut JudgedRow) {
        if source.quote_not_closed() {
            row.add(ProblemCode::QuoteNotClosed);
        }
        if self.context.counts_cells && !self.layout.header_lines.is_empty() {
            if source.width() > self.layout.width + 1 {
                row.add(ProblemCode::TooManyCells);
            } else if source.width() < self.layout.width {
                row.add(ProblemCode::TooFewCells);
            }
        }
    }

    /// A line of a chat.
    fn line(&mut self, source: &TableRowRef<'_>, part: u8, row: &mut JudgedRow) {
        let whole = lines::text_of(source);
        let rest = lines::without_number(&whole);
        let cleaned = clean(rest);
        // Spaces after the number of a line say nothing.
        let notes = if rest.trim() == rest.trim_matches(' ') {
            cleaned.notes
        } else {
            CleanNotes::NONE
        };
        tell_notes(notes, 0, row);
        if whole.contains('\u{20e3}') {
            row.tell(0, ProblemCode::EmojiRemoved);
        }
        let line = lines::parse(&cleaned.text);
        if let Some(second) = &line.second {
            row.tell(0, ProblemCode::TwoPeopleInLine);
            if part == 1 {
                self.name(second, 0, row);
                return;
            }
        }
        self.name(&line.name, 0, row);
        let cell = |text| plain(0, text);
        if let Some(iin) = &line.iin {
            judge_iin(cell(iin), row);
        }
        if let Some(phone) = &line.phone {
            judge_phones(cell(phone), row);
        }
        if let Some(email) = &line.email {
            judge_emails(cell(email), row);
        }
        let mut notes = Vec::new();
        for piece in &line.rest {
            let today = self.options.today;
            match remembered(&mut self.regions, piece, |text| find_region(text, today)) {
                RegionFound::Exact(region) if row.region.is_none() => row.region = Some(region),
                RegionFound::Outdated { now } if row.region.is_none() => {
                    row.region = now;
                    row.tell(0, ProblemCode::RegionOutdated);
                }
                _ => match self.direction_named(piece) {
                    Some(direction) => push_new(&mut row.directions, direction),
                    None => notes.push(piece.as_str()),
                },
            }
        }
        row.note = taken(notes.join("; "));
        self.weigh_birth(line.birth.as_deref().map(cell), row);
        weigh_sex(None, row);
    }
}

/// What the cells of a row say that is weighed when all of them are known.
#[derive(Default)]
struct Told<'c> {
    birth: Option<Cell<'c>>,
    /// The day, the month and the year, each from a column of its own.
    birth_parts: [Option<Cell<'c>>; 3],
    /// In the cell of the name: its column and the text.
    birth_beside_name: Option<(u16, String)>,
    sex: Option<(u16, Sex)>,
}

fn plain(column: u16, text: &str) -> Cell<'_> {
    Cell {
        column,
        text,
        kind: CellKind::Text,
        formula: false,
        merged: false,
    }
}

/// The name of a cell that holds more: «3. Ким Ерлан (староста)», «Ли Мария 87000000104».
fn name_alone(text: String, column: u16, row: &mut JudgedRow, told: &mut Told<'_>) -> String {
    let mut text = text;
    if domain::text::says_nothing(&text) {
        return String::new();
    }
    let rest = lines::without_number(&text);
    if rest.len() < text.len()
        && text.starts_with(|c: char| c.is_ascii_digit())
        && rest.chars().any(char::is_alphabetic)
    {
        text = rest.trim().to_owned();
    }
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let ends_with_year = digits == 4 && text.bytes().rev().take(4).all(|b| b.is_ascii_digit());
    if digits >= 7 || ends_with_year {
        let line = lines::parse(&text);
        if line.name.is_empty() {
            return text;
        }
        if let Some(iin) = line.iin.filter(|_| row.iin_as_given.is_none()) {
            judge_iin(plain(column, &iin), row);
        }
        if let Some(phone) = line.phone {
            judge_phones(plain(column, &phone), row);
        }
        if let Some(email) = line.email {
            judge_emails(plain(column, &email), row);
        }
        told.birth_beside_name = line.birth.map(|birth| (column, birth));
        add_note(row, line.rest.join("; "));
        return line.name;
    }
    // «Ким Анна - координатор», «Сейітқали Айгүл, 2 курс»: what goes on in small letters or with
    // a digit is no name.
    let ends = [" - ", " – ", " — ", ", "];
    let end = ends.iter().find_map(|sign| {
        let (before, rest) = text.split_once(sign)?;
        let first = rest.trim_start().chars().next()?;
        let is_talk = first.is_ascii_digit() || first.is_lowercase();
        (is_talk && before.contains(' ')).then(|| (before.to_owned(), rest.trim().to_owned()))
    });
    if let Some((before, rest)) = end {
        add_note(row, rest);
        text = before;
    }
    if let Some((before, rest)) = text.split_once('(')
        && let Some((inside, after)) = rest.split_once(')')
        && !before.trim().is_empty()
    {
        add_note(row, inside.trim().to_owned());
        let name = format!("{} {}", before.trim(), after.trim());
        return name.trim().to_owned();
    }
    text
}

/// What a cell says together with its heading; of a long heading, as forms have them, the
/// beginning.
fn said_under(heading: &str, text: &str) -> String {
    const MOST: usize = 60;
    if heading.chars().count() <= MOST {
        return format!("{heading}: {text}");
    }
    let start: String = heading.chars().take(MOST).collect();
    format!("{}…: {text}", start.trim_end())
}

fn add_note(row: &mut JudgedRow, more: String) {
    match (&mut row.note, taken(more)) {
        (Some(note), Some(more)) => {
            note.push_str("; ");
            note.push_str(&more);
        }
        (note, more) => *note = note.take().or(more),
    }
}

/// What was said about the name as a whole.
fn mend_name(row: &mut JudgedRow) {
    if row.fixes.is(ProblemCode::NameOrderUncertain, Fix::Other)
        && row.settled.has(ProblemCode::NameOrderUncertain)
    {
        std::mem::swap(&mut row.surname, &mut row.given);
    }
    if row.fixes.is(ProblemCode::NameAllCaps, Fix::Other)
        && row.settled.has(ProblemCode::NameAllCaps)
    {
        for part in [&mut row.surname, &mut row.given, &mut row.patronymic] {
            *part = part.as_deref().map(names::with_small_letters);
        }
    }
}

/// The text, unless it says that there is nothing.
fn taken(text: String) -> Option<String> {
    (!text.is_empty() && !domain::text::says_nothing(&text)).then_some(text)
}

fn push_new<T: PartialEq>(list: &mut Vec<T>, value: T) {
    if !list.contains(&value) {
        list.push(value);
    }
}

fn remembered<T: Clone>(
    memory: &mut HashMap<String, T>,
    text: &str,
    find: impl FnOnce(&str) -> T,
) -> T {
    if let Some(known) = memory.get(text) {
        return known.clone();
    }
    let found = find(text);
    if memory.len() < MOST_REMEMBERED && text.len() < 200 {
        memory.insert(text.to_owned(), found.clone());
    }
    found
}
