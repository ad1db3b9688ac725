//! What can be wrong with a row, a cell or the whole file.
//!
//! The codes are fixed words of the sample lists; each has a kind and a sentence.

use messages::Message;

/// A longer text is cut, in characters.
pub const MOST_CHARACTERS: u32 = 4000;

/// How grave a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ProblemKind {
    /// The value cannot be taken.
    Error,
    /// Taken, and a person confirms.
    Ask,
    /// Told, needs no answer.
    Note,
}

impl ProblemKind {
    /// `error`, `ask`, `note`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Ask => "ask",
            Self::Note => "note",
        }
    }
}

/// What the sentence of a problem needs besides its code.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// Number of the earlier row with the same person.
    pub earlier_row: u32,
    /// Characters of a text that was cut.
    pub characters: u32,
}

/// A problem of a row; the sentence of each is in `import.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
#[expect(missing_docs, reason = "each says what its sentence says")]
pub enum ProblemCode {
    NameMissing,
    IinBadChecksum,
    IinBadLength,
    IinBadCharacter,
    IinPlaceholder,
    IinScientificNotation,
    IinIsBin,
    BirthDateInvalid,
    BirthDateImpossible,
    PhoneInvalid,
    EmailInvalid,
    CellErrorValue,
    CellUnreadable,
    Closed,
    NameSingle,
    NameInitialsOnly,
    NameOrderUncertain,
    IinPadded,
    IinWarn,
    BirthDateIncomplete,
    BirthDateMismatchIin,
    SexMismatchIin,
    DateAmbiguous,
    DateTwoDigitYear,
    DuplicateInFile,
    PossibleDuplicateInFile,
    TwoPeopleInLine,
    RegionUnknown,
    CountryUnknown,
    DirectionUnknown,
    CategoryUnknown,
    RegionOutdated,
    EncodingReplaced,
    FormulaCell,
    TextTooLong,
    TooManyCells,
    TooFewCells,
    QuoteNotClosed,
    FarRow,
    ConsentRefused,
    PersonLeft,
    GuestDeclined,
    ProbablyHere,
    NameOrderDiffers,
    NameAllCaps,
    IinCleaned,
    DateFormatDiffers,
    DateFromSerial,
    PhoneMultiple,
    PhoneSharedInFile,
    SamePersonOtherSheet,
    LookalikeRepaired,
    InvisibleRemoved,
    WhitespaceCleaned,
    EmojiRemoved,
    ControlCharsRemoved,
    LineBreakInField,
    FilledFromMergedCell,
    FormulaText,
    RowHidden,
}

impl ProblemCode {
    /// All codes: errors, then questions, then notes.
    pub const ALL: [Self; 60] = [
        Self::NameMissing,
        Self::IinBadChecksum,
        Self::IinBadLength,
        Self::IinBadCharacter,
        Self::IinPlaceholder,
        Self::IinScientificNotation,
        Self::IinIsBin,
        Self::BirthDateInvalid,
        Self::BirthDateImpossible,
        Self::PhoneInvalid,
        Self::EmailInvalid,
        Self::CellErrorValue,
        Self::CellUnreadable,
        Self::Closed,
        Self::NameSingle,
        Self::NameInitialsOnly,
        Self::NameOrderUncertain,
        Self::IinPadded,
        Self::IinWarn,
        Self::BirthDateIncomplete,
        Self::BirthDateMismatchIin,
        Self::SexMismatchIin,
        Self::DateAmbiguous,
        Self::DateTwoDigitYear,
        Self::DuplicateInFile,
        Self::PossibleDuplicateInFile,
        Self::TwoPeopleInLine,
        Self::RegionUnknown,
        Self::CountryUnknown,
        Self::DirectionUnknown,
        Self::CategoryUnknown,
        Self::RegionOutdated,
        Self::EncodingReplaced,
        Self::FormulaCell,
        Self::TextTooLong,
        Self::TooManyCells,
        Self::TooFewCells,
        Self::QuoteNotClosed,
        Self::FarRow,
        Self::ConsentRefused,
        Self::PersonLeft,
        Self::GuestDeclined,
        Self::ProbablyHere,
        Self::NameOrderDiffers,
        Self::NameAllCaps,
        Self::IinCleaned,
        Self::DateFormatDiffers,
        Self::DateFromSerial,
        Self::PhoneMultiple,
        Self::PhoneSharedInFile,
        Self::SamePersonOtherSheet,
        Self::LookalikeRepaired,
        Self::InvisibleRemoved,
        Self::WhitespaceCleaned,
        Self::EmojiRemoved,
        Self::ControlCharsRemoved,
        Self::LineBreakInField,
        Self::FilledFromMergedCell,
        Self::FormulaText,
        Self::RowHidden,
    ];

    /// The code as in reports: `iin_bad_checksum`.
    pub fn code(self) -> &'static str {
        match self {
            Self::NameMissing => "name_missing",
            Self::IinBadChecksum => "iin_bad_checksum",
            Self::IinBadLength => "iin_bad_length",
            Self::IinBadCharacter => "iin_bad_character",
            Self::IinPlaceholder => "iin_placeholder",
            Self::IinScientificNotation => "iin_scientific_notation",
            Self::IinIsBin => "iin_is_bin",
            Self::BirthDateInvalid => "birth_date_invalid",
            Self::BirthDateImpossible => "birth_date_impossible",
            Self::PhoneInvalid => "phone_invalid",
            Self::EmailInvalid => "email_invalid",
            Self::CellErrorValue => "cell_error_value",
            Self::CellUnreadable => "cell_unreadable",
            Self::Closed => "closed",
            Self::NameSingle => "name_single",
            Self::NameInitialsOnly => "name_initials_only",
            Self::NameOrderUncertain => "name_order_uncertain",
            Self::IinPadded => "iin_padded",
            Self::IinWarn => "iin_warn",
            Self::BirthDateIncomplete => "birth_date_incomplete",
            Self::BirthDateMismatchIin => "birth_date_mismatch_iin",
            Self::SexMismatchIin => "sex_mismatch_iin",
            Self::DateAmbiguous => "date_ambiguous",
            Self::DateTwoDigitYear => "date_two_digit_year",
            Self::DuplicateInFile => "duplicate_in_file",
            Self::PossibleDuplicateInFile => "possible_duplicate_in_file",
            Self::TwoPeopleInLine => "two_people_in_line",
            Self::RegionUnknown => "region_unknown",
            Self::CountryUnknown => "country_unknown",
            Self::DirectionUnknown => "direction_unknown",
            Self::CategoryUnknown => "category_unknown",
            Self::RegionOutdated => "region_outdated",
            Self::EncodingReplaced => "encoding_replaced",
            Self::FormulaCell => "formula_cell",
            Self::TextTooLong => "text_too_long",
            Self::TooManyCells => "too_many_cells",
            Self::TooFewCells => "too_few_cells",
            Self::QuoteNotClosed => "quote_not_closed",
            Self::FarRow => "far_row",
            Self::ConsentRefused => "consent_refused",
            Self::PersonLeft => "person_left",
            Self::GuestDeclined => "guest_declined",
            Self::ProbablyHere => "probably_here",
            Self::NameOrderDiffers => "name_order_differs",
            Self::NameAllCaps => "name_all_caps",
            Self::IinCleaned => "iin_cleaned",
            Self::DateFormatDiffers => "date_format_differs",
            Self::DateFromSerial => "date_from_serial",
            Self::PhoneMultiple => "phone_multiple",
            Self::PhoneSharedInFile => "phone_shared_in_file",
            Self::SamePersonOtherSheet => "same_person_other_sheet",
            Self::LookalikeRepaired => "lookalike_repaired",
            Self::InvisibleRemoved => "invisible_removed",
            Self::WhitespaceCleaned => "whitespace_cleaned",
            Self::EmojiRemoved => "emoji_removed",
            Self::ControlCharsRemoved => "control_chars_removed",
            Self::LineBreakInField => "line_break_in_field",
            Self::FilledFromMergedCell => "filled_from_merged_cell",
            Self::FormulaText => "formula_text",
            Self::RowHidden => "row_hidden",
        }
    }

    /// The problem of a code.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|problem| problem.code() == code)
    }

    /// How grave it is.
    pub fn kind(self) -> ProblemKind {
        if self <= Self::Closed {
            ProblemKind::Error
        } else if self <= Self::ProbablyHere {
            ProblemKind::Ask
        } else {
            ProblemKind::Note
        }
    }

    /// The sentence.
    pub fn message(self, about: About) -> Message {
        match self {
            Self::NameMissing => messages::import_problem_name_missing(),
            Self::IinBadChecksum => messages::import_problem_iin_bad_checksum(),
            Self::IinBadLength => messages::import_problem_iin_bad_length(),
            Self::IinBadCharacter => messages::import_problem_iin_bad_character(),
            Self::IinPlaceholder => messages::import_problem_iin_placeholder(),
            Self::IinScientificNotation => messages::import_problem_iin_scientific_notation(),
            Self::IinIsBin => messages::import_problem_iin_is_bin(),
            Self::BirthDateInvalid => messages::import_problem_birth_date_invalid(),
            // As the form says it.
            Self::BirthDateImpossible => messages::register_error_birth_impossible(),
            Self::PhoneInvalid => messages::import_problem_phone_invalid(),
            Self::EmailInvalid => messages::import_problem_email_invalid(),
            Self::CellErrorValue => messages::import_problem_cell_error_value(),
            Self::CellUnreadable => messages::import_problem_cell_unreadable(),
            Self::Closed => messages::import_problem_closed(),
            Self::NameSingle => messages::import_problem_name_single(),
            Self::NameInitialsOnly => messages::import_problem_name_initials_only(),
            Self::NameOrderUncertain => messages::import_problem_name_order_uncertain(),
            Self::IinPadded => messages::import_problem_iin_padded(),
            Self::IinWarn => messages::import_problem_iin_warn(),
            Self::BirthDateIncomplete => messages::import_problem_birth_date_incomplete(),
            Self::BirthDateMismatchIin => messages::import_problem_birth_date_mismatch_iin(),
            Self::SexMismatchIin => messages::import_problem_sex_mismatch_iin(),
            Self::DateAmbiguous => messages::import_problem_date_ambiguous(),
            Self::DateTwoDigitYear => messages::import_problem_date_two_digit_year(),
            Self::DuplicateInFile => messages::import_problem_duplicate_in_file(about.earlier_row),
            Self::PossibleDuplicateInFile => {
                messages::import_problem_possible_duplicate_in_file(about.earlier_row)
            }
            Self::TwoPeopleInLine => messages::import_problem_two_people_in_line(),
            Self::RegionUnknown => messages::import_problem_region_unknown(),
            Self::CountryUnknown => messages::import_problem_country_unknown(),
            Self::DirectionUnknown => messages::import_problem_direction_unknown(),
            Self::CategoryUnknown => messages::import_problem_category_unknown(),
            Self::RegionOutdated => messages::import_problem_region_outdated(),
            Self::EncodingReplaced => messages::import_problem_encoding_replaced(),
            Self::FormulaCell => messages::import_problem_formula_cell(),
            Self::TextTooLong => {
                messages::import_problem_text_too_long(about.characters, MOST_CHARACTERS)
            }
            Self::TooManyCells => messages::import_problem_too_many_cells(),
            Self::TooFewCells => messages::import_problem_too_few_cells(),
            Self::QuoteNotClosed => messages::import_problem_quote_not_closed(),
            Self::FarRow => messages::import_problem_far_row(),
            Self::ConsentRefused => messages::import_problem_consent_refused(),
            Self::PersonLeft => messages::import_problem_person_left(),
            Self::GuestDeclined => messages::import_problem_guest_declined(),
            Self::ProbablyHere => messages::import_problem_probably_here(),
            Self::NameOrderDiffers => messages::import_problem_name_order_differs(),
            Self::NameAllCaps => messages::import_problem_name_all_caps(),
            Self::IinCleaned => messages::import_problem_iin_cleaned(),
            Self::DateFormatDiffers => messages::import_problem_date_format_differs(),
            Self::DateFromSerial => messages::import_problem_date_from_serial(),
            Self::PhoneMultiple => messages::import_problem_phone_multiple(),
            Self::PhoneSharedInFile => messages::import_problem_phone_shared_in_file(),
            Self::SamePersonOtherSheet => messages::import_problem_same_person_other_sheet(),
            Self::LookalikeRepaired => messages::import_problem_lookalike_repaired(),
            Self::InvisibleRemoved => messages::import_problem_invisible_removed(),
            Self::WhitespaceCleaned => messages::import_problem_whitespace_cleaned(),
            Self::EmojiRemoved => messages::import_problem_emoji_removed(),
            Self::ControlCharsRemoved => messages::import_problem_control_chars_removed(),
            Self::LineBreakInField => messages::import_problem_line_break_in_field(),
            Self::FilledFromMergedCell => messages::import_problem_filled_from_merged_cell(),
            Self::FormulaText => messages::import_problem_formula_text(),
            Self::RowHidden => messages::import_problem_row_hidden(),
        }
    }
}

/// A set of codes.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Problems(u64);

impl Problems {
    /// Adds a code.
    pub fn add(&mut self, code: ProblemCode) {
        self.0 |= 1 << code as u8;
    }

    /// Takes a code away.
    pub fn remove(&mut self, code: ProblemCode) {
        self.0 &= !(1 << code as u8);
    }

    /// Adds all codes of `other`.
    pub fn join(&mut self, other: Self) {
        self.0 |= other.0;
    }

    /// Whether the code is in the set.
    pub fn has(self, code: ProblemCode) -> bool {
        self.0 & (1 << code as u8) != 0
    }

    /// Whether there is nothing to say.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The codes, gravest first.
    pub fn iter(self) -> impl Iterator<Item = ProblemCode> {
        ProblemCode::ALL
            .into_iter()
            .filter(move |code| self.has(*code))
    }

    /// The gravest kind in the set.
    pub fn kind(self) -> Option<ProblemKind> {
        self.iter().next().map(ProblemCode::kind)
    }

    /// The codes as in reports, in alphabetical order.
    pub fn codes(self) -> Vec<&'static str> {
        let mut codes: Vec<_> = self.iter().map(ProblemCode::code).collect();
        codes.sort_unstable();
        codes
    }
}

impl std::fmt::Debug for Problems {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

/// Something to be said of the whole file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each says what its sentence says")]
pub enum FileProblem {
    EncodingGuessed,
    EncodingReplaced,
    TwoLineHeader,
    NoHeader,
    TotalRowSkipped,
    CommentLinesSkipped,
    SheetIgnored,
    SheetHidden,
    RowsHidden,
    TablesBeside,
    DirectionFromSheetName,
    DimensionUntrusted,
    FormulaText,
    ControlCharsRemoved,
    QuoteNotClosed,
    NotASpreadsheetHtml,
}

impl FileProblem {
    /// The code as in reports.
    pub fn code(self) -> &'static str {
        match self {
            Self::EncodingGuessed => "encoding_guessed",
            Self::EncodingReplaced => "encoding_replaced",
            Self::TwoLineHeader => "two_line_header",
            Self::NoHeader => "no_header",
            Self::TotalRowSkipped => "total_row_skipped",
            Self::CommentLinesSkipped => "comment_lines_skipped",
            // In reports both were not read; the sentences say why.
            Self::SheetIgnored | Self::SheetHidden => "sheet_ignored",
            Self::RowsHidden => "rows_hidden",
            Self::TablesBeside => "tables_side_by_side",
            Self::DirectionFromSheetName => "direction_from_sheet_name",
            Self::DimensionUntrusted => "dimension_untrusted",
            Self::FormulaText => "formula_text",
            Self::ControlCharsRemoved => "control_chars_removed",
            Self::QuoteNotClosed => "quote_not_closed",
            Self::NotASpreadsheetHtml => "not_a_spreadsheet_html",
        }
    }

    /// The sentence.
    pub fn message(self) -> Message {
        match self {
            Self::EncodingGuessed => messages::import_file_encoding_guessed(),
            Self::EncodingReplaced => messages::import_file_encoding_replaced(),
            Self::TwoLineHeader => messages::import_file_two_line_header(),
            Self::NoHeader => messages::import_file_no_header(),
            Self::TotalRowSkipped => messages::import_file_total_row_skipped(),
            Self::CommentLinesSkipped => messages::import_file_comment_lines_skipped(),
            Self::SheetIgnored => messages::import_file_sheet_ignored(),
            Self::SheetHidden => messages::import_file_sheet_hidden(),
            Self::RowsHidden => messages::import_file_rows_hidden(),
            Self::TablesBeside => messages::import_file_tables_beside(),
            Self::DirectionFromSheetName => messages::import_file_direction_from_sheet_name(),
            Self::DimensionUntrusted => messages::import_file_dimension_untrusted(),
            Self::FormulaText => messages::import_file_formula_text(),
            Self::ControlCharsRemoved => messages::import_file_control_chars_removed(),
            Self::QuoteNotClosed => messages::import_file_quote_not_closed(),
            Self::NotASpreadsheetHtml => messages::import_file_not_a_spreadsheet_html(),
        }
    }
}
