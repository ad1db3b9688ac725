//! What a person says to the problems of a list: for one row, for all of a kind,
//! for a word, for a cell.
//!
//! A list is judged again with the answers; nothing of the file is changed. An
//! answered problem is settled and not asked about any more. An answer for one row
//! stands over one for the kind. Rows are named by their place in the file, so
//! answers outlive another choice of columns.

use std::collections::BTreeMap;

use messages::Message;
use serde::{Deserialize, Serialize};

use super::fields::Field;
use super::headings::heading_key;
use super::kept::{self, Answerable, KindV1, PlaceV1};
use super::problems::{ProblemCode, Problems};

/// What to do about a problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fix {
    /// What was read or is offered stands: zeros are put back, day first, the region of today.
    Accept,
    /// The other reading: month first, the other word is the surname, what the IIN says,
    /// as it was written, two different people.
    Other,
    /// The person goes in without this value.
    Without,
    /// The row stays out, and is not sent back.
    LeaveOut,
}

impl Fix {
    /// `accept`, `other`, `without`, `leave_out`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::Other => "other",
            Self::Without => "without",
            Self::LeaveOut => "leave_out",
        }
    }

    /// The fix of a name.
    pub fn of_name(name: &str) -> Option<Self> {
        [Self::Accept, Self::Other, Self::Without, Self::LeaveOut]
            .into_iter()
            .find(|fix| fix.name() == name)
    }

    /// The words on the button that does this about `code`.
    pub fn message(self, code: ProblemCode) -> Message {
        use ProblemCode as P;
        match (self, code) {
            (Self::Accept, P::IinPadded) => messages::import_fix_put_zeros_back(),
            (Self::Accept, P::DateAmbiguous) => messages::import_fix_day_first(),
            (Self::Other, P::DateAmbiguous) => messages::import_fix_month_first(),
            (Self::Accept, P::DateTwoDigitYear) => messages::import_fix_take_century(),
            (Self::Accept, P::BirthDateMismatchIin | P::SexMismatchIin) => {
                messages::import_fix_keep_file()
            }
            (Self::Other, P::BirthDateMismatchIin | P::SexMismatchIin) => {
                messages::import_fix_take_iin()
            }
            (Self::Accept, P::RegionOutdated) => messages::import_fix_region_today(),
            (
                Self::Accept,
                P::RegionUnknown | P::DirectionUnknown | P::CountryUnknown | P::CategoryUnknown,
            ) => messages::import_fix_take_nearest(),
            (Self::Accept, P::LookalikeRepaired) => messages::import_fix_keep_repaired(),
            (Self::Other, P::LookalikeRepaired) => messages::import_fix_as_written(),
            (Self::Other, P::NameAllCaps) => messages::import_fix_small_letters(),
            (Self::Other, P::NameOrderUncertain) => messages::import_fix_swap_names(),
            (Self::Accept, P::DuplicateInFile | P::PossibleDuplicateInFile | P::ProbablyHere) => {
                messages::import_fix_same_person()
            }
            (Self::Other, P::DuplicateInFile | P::PossibleDuplicateInFile | P::ProbablyHere) => {
                messages::import_fix_different_people()
            }
            (Self::Accept, P::FormulaCell) => messages::import_fix_take_stored(),
            (Self::Accept, P::PersonLeft) => messages::import_fix_into_archive(),
            (Self::Accept, P::GuestDeclined) => messages::import_fix_as_declined(),
            (Self::Accept, P::TextTooLong) => messages::import_fix_take_cut(),
            (Self::Accept | Self::Other, _) => messages::import_fix_take_as_is(),
            (Self::Without, _) => messages::import_fix_without(),
            (Self::LeaveOut, _) => messages::import_fix_leave_out(),
        }
    }
}

impl ProblemCode {
    /// What can be done about it, the offered one first; none where there is nothing to choose.
    pub const fn fixes(self) -> &'static [Fix] {
        use Fix::{Accept, LeaveOut, Other, Without};
        match self {
            Self::NameMissing | Self::Closed => &[LeaveOut],
            Self::IinBadChecksum
            | Self::IinBadLength
            | Self::IinBadCharacter
            | Self::IinPlaceholder
            | Self::IinScientificNotation
            | Self::IinIsBin
            | Self::BirthDateInvalid
            | Self::BirthDateImpossible
            | Self::PhoneInvalid
            | Self::EmailInvalid
            | Self::CellErrorValue
            | Self::CellUnreadable => &[Without, LeaveOut],
            Self::IinPadded
            | Self::IinWarn
            | Self::BirthDateIncomplete
            | Self::DateTwoDigitYear
            | Self::RegionOutdated
            | Self::RegionUnknown
            | Self::CountryUnknown
            | Self::DirectionUnknown
            | Self::CategoryUnknown
            | Self::FormulaCell
            | Self::TextTooLong => &[Accept, Without, LeaveOut],
            Self::DateAmbiguous => &[Accept, Other, Without, LeaveOut],
            Self::NameOrderUncertain
            | Self::PersonLeft
            | Self::GuestDeclined
            | Self::BirthDateMismatchIin
            | Self::SexMismatchIin
            | Self::DuplicateInFile
            | Self::PossibleDuplicateInFile
            | Self::ProbablyHere => &[Accept, Other, LeaveOut],
            Self::NameSingle
            | Self::NameInitialsOnly
            | Self::TwoPeopleInLine
            | Self::EncodingReplaced
            | Self::TooManyCells
            | Self::TooFewCells
            | Self::QuoteNotClosed
            | Self::FarRow
            | Self::ConsentRefused
            | Self::RowHidden => &[Accept, LeaveOut],
            Self::LookalikeRepaired => &[Accept, Other],
            Self::NameAllCaps => &[Other],
            Self::NameOrderDiffers
            | Self::IinCleaned
            | Self::DateFormatDiffers
            | Self::DateFromSerial
            | Self::PhoneMultiple
            | Self::PhoneSharedInFile
            | Self::SamePersonOtherSheet
            | Self::InvisibleRemoved
            | Self::WhitespaceCleaned
            | Self::EmojiRemoved
            | Self::ControlCharsRemoved
            | Self::LineBreakInField
            | Self::FilledFromMergedCell
            | Self::FormulaText => &[],
        }
    }
}

impl Answerable for ProblemCode {
    fn code(self) -> &'static str {
        Self::code(self)
    }

    fn of_code(code: &str) -> Option<Self> {
        Self::of_code(code)
    }

    fn fixes(self) -> &'static [Fix] {
        Self::fixes(self)
    }
}

/// Where a person stands in the file: sheet and row from 0, and which person of the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RowKey {
    /// The sheet, from 0.
    pub sheet: u16,
    /// The row of the sheet's table, from 0.
    pub row: u32,
    /// 1 for the second person of a line.
    pub part: u8,
}

/// All answers to one list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    kinds: BTreeMap<ProblemCode, Fix>,
    rows: BTreeMap<(RowKey, ProblemCode), Fix>,
    words: BTreeMap<(Field, String), String>,
    cells: BTreeMap<(u16, u32, u16), String>,
    /// What words were said to mean in earlier lists of the sender, by their hash.
    known_words: BTreeMap<(Field, WordHash), String>,
}

/// Stands for a word of a list that is remembered; the word itself is not kept.
pub(crate) type WordHash = [u8; 16];

/// The same for a word with other capitals, spaces and signs.
fn hash_of_word(key: &str) -> WordHash {
    let mut hash = [0; 16];
    let mut hasher = blake3::Hasher::new_derive_key("birge 2026 word of a list");
    hasher.update(key.as_bytes());
    hasher.finalize_xof().fill(&mut hash);
    hash
}

/// All answers to one list as they are kept: by names, which outlive the code. One that is not
/// known any more is passed over.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct AnswersV1 {
    kinds: Vec<KindV1>,
    rows: Vec<PlaceV1<RowV1>>,
    /// Field, word, code.
    words: Vec<(String, String, String)>,
    /// Sheet, row and column from 0; text.
    cells: Vec<((u16, u32, u16), String)>,
    /// Field, hash of a word, code.
    known_words: Vec<(String, WordHash, String)>,
}

/// Sheet, row, part.
pub(crate) type RowV1 = (u16, u32, u8);

impl AnswersV1 {
    /// How many answers there are.
    pub fn count(&self) -> usize {
        self.kinds.len() + self.rows.len() + self.words.len() + self.cells.len()
    }
}

impl RowKey {
    /// As it is kept.
    pub(crate) const fn kept(self) -> RowV1 {
        (self.sheet, self.row, self.part)
    }

    /// The row that was kept.
    pub(crate) const fn of_kept((sheet, row, part): RowV1) -> Self {
        Self { sheet, row, part }
    }
}

impl Answers {
    /// As they are kept.
    pub(crate) fn kept(&self) -> AnswersV1 {
        let Self {
            kinds,
            rows,
            words,
            cells,
            known_words,
        } = self;
        let field = |field: &Field| field.name().to_owned();
        AnswersV1 {
            kinds: kept::kinds(kinds),
            rows: kept::places(rows, |row| row.kept()),
            words: words
                .iter()
                .map(|((of, word), to)| (field(of), word.clone(), to.clone()))
                .collect(),
            cells: cells
                .iter()
                .map(|(place, text)| (*place, text.clone()))
                .collect(),
            known_words: known_words
                .iter()
                .map(|((of, word), to)| (field(of), *word, to.clone()))
                .collect(),
        }
    }

    /// The answers that were kept.
    pub(crate) fn of_kept(answers: AnswersV1) -> Self {
        let AnswersV1 {
            kinds,
            rows,
            words,
            cells,
            known_words,
        } = answers;
        Self {
            kinds: kept::kinds_of(&kinds),
            rows: kept::places_of(rows, RowKey::of_kept),
            words: words
                .into_iter()
                .filter_map(|(of, word, to)| Some(((Field::of_name(&of)?, word), to)))
                .collect(),
            cells: cells.into_iter().collect(),
            known_words: known_words
                .into_iter()
                .filter_map(|(of, word, to)| Some(((Field::of_name(&of)?, word), to)))
                .collect(),
        }
    }

    /// Answers all problems of a kind; `None` takes that back. Answers to single rows stay.
    ///
    /// A fix that the problem does not have is passed over.
    pub fn kind(&mut self, code: ProblemCode, fix: Option<Fix>) {
        put(
            &mut self.kinds,
            code,
            fix.filter(|f| code.fixes().contains(f)),
            fix.is_none(),
        );
    }

    /// Answers one problem of one row; `None` takes that back.
    ///
    /// A fix that the problem does not have is passed over.
    pub fn row(&mut self, row: RowKey, code: ProblemCode, fix: Option<Fix>) {
        let valid = fix.filter(|f| code.fixes().contains(f));
        put(&mut self.rows, (row, code), valid, fix.is_none());
    }

    /// Says what a word of the list means: the code of a region, a direction, a country
    /// or a category; `None` takes that back. Holds for every row with that word.
    pub fn word(&mut self, field: Field, words: &str, code: Option<String>) {
        let key = (field, heading_key(words));
        let gone = code.is_none();
        self.known_words.remove(&(field, hash_of_word(&key.1)));
        put(&mut self.words, key, code, gone);
    }

    /// All that words were said to mean, now or in earlier lists, by their hash.
    pub(crate) fn words_to_remember(&self) -> Vec<(Field, WordHash, String)> {
        let said = self.words.iter();
        let said = said.map(|((field, key), code)| ((*field, hash_of_word(key)), code.clone()));
        let mut all = self.known_words.clone();
        all.extend(said);
        let all = all.into_iter();
        all.map(|((field, hash), code)| (field, hash, code))
            .collect()
    }

    /// Takes what words meant in earlier lists of the sender, in the place of what was taken
    /// before; what is said of this list stands over it. True if that changes anything.
    pub(crate) fn know_words(&mut self, words: BTreeMap<(Field, WordHash), String>) -> bool {
        let changed = self.known_words != words;
        self.known_words = words;
        changed
    }

    /// Puts a text in the place of a cell; `None` takes that back.
    pub fn cell(&mut self, row: RowKey, column: u16, text: Option<String>) {
        let gone = text.is_none();
        put(&mut self.cells, (row.sheet, row.row, column), text, gone);
    }

    /// What was said to a kind.
    pub fn of_kind(&self, code: ProblemCode) -> Option<Fix> {
        self.kinds.get(&code).copied()
    }

    /// What was said to a problem of a row.
    pub fn of(&self, row: RowKey, code: ProblemCode) -> Option<Fix> {
        self.of_row(row).of(code)
    }

    /// What a word was said to mean.
    pub(crate) fn of_word(&self, field: Field, words: &str) -> Option<&str> {
        if self.words.is_empty() && self.known_words.is_empty() {
            return None;
        }
        let key = (field, heading_key(words));
        let said = self.words.get(&key);
        let known = || self.known_words.get(&(field, hash_of_word(&key.1)));
        said.or_else(known).map(String::as_str)
    }

    /// What was typed in the place of a cell.
    pub(crate) fn of_cell(&self, sheet: u16, row: u32, column: u16) -> Option<&str> {
        self.cells.get(&(sheet, row, column)).map(String::as_str)
    }

    /// Whether somebody typed over a cell: its row, and its column from 0.
    pub fn is_typed(&self, row: RowKey, column: u16) -> bool {
        self.of_cell(row.sheet, row.row, column).is_some()
    }

    /// Whether any cell was typed over.
    pub(crate) fn has_cells(&self) -> bool {
        !self.cells.is_empty()
    }

    /// What holds for a row.
    pub(crate) fn of_row(&self, row: RowKey) -> Fixes {
        let mut fixes = Fixes::default();
        for (code, fix) in &self.kinds {
            fixes.add(*code, *fix);
        }
        if !self.rows.is_empty() {
            let first = (row, ProblemCode::ALL[0]);
            for ((key, code), fix) in self.rows.range(first..) {
                if *key != row {
                    break;
                }
                fixes.add(*code, *fix);
            }
        }
        fixes
    }
}

fn put<K: Ord, V>(map: &mut BTreeMap<K, V>, key: K, value: Option<V>, gone: bool) {
    match value {
        Some(value) => {
            map.insert(key, value);
        }
        None if gone => {
            map.remove(&key);
        }
        None => {}
    }
}

/// The answers that hold for one row, as sets of codes.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Fixes {
    accept: Problems,
    other: Problems,
    without: Problems,
    out: Problems,
}

impl Fixes {
    fn add(&mut self, code: ProblemCode, fix: Fix) {
        for set in [
            &mut self.accept,
            &mut self.other,
            &mut self.without,
            &mut self.out,
        ] {
            set.remove(code);
        }
        match fix {
            Fix::Accept => self.accept.add(code),
            Fix::Other => self.other.add(code),
            Fix::Without => self.without.add(code),
            Fix::LeaveOut => self.out.add(code),
        }
    }

    /// What was said to this problem.
    pub fn of(&self, code: ProblemCode) -> Option<Fix> {
        if self.accept.has(code) {
            Some(Fix::Accept)
        } else if self.other.has(code) {
            Some(Fix::Other)
        } else if self.without.has(code) {
            Some(Fix::Without)
        } else if self.out.has(code) {
            Some(Fix::LeaveOut)
        } else {
            None
        }
    }

    /// Whether this was said.
    pub fn is(&self, code: ProblemCode, fix: Fix) -> bool {
        self.of(code) == Some(fix)
    }
}
