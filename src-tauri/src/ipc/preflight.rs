//! The evening before an event: how this laptop stands.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{events::TitlesDto, message::MessageDto};

/// How something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "PreflightStanding")]
#[serde(rename_all = "snake_case")]
pub enum PreflightStandingDto {
    /// Nothing to do.
    Ready,
    /// Somebody has to try it.
    Open,
    /// Something has to be put right.
    Trouble,
    /// The machine does not tell.
    Unknown,
}

/// What is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "PreflightItem")]
#[serde(rename_all = "snake_case")]
pub enum PreflightItemDto {
    /// The printer.
    Printer,
    /// The paper.
    Paper,
    /// The test page.
    TestPage,
    /// The scanner.
    Scanner,
    /// A practice scan.
    Rehearsal,
    /// The clock.
    Clock,
    /// The disk.
    Disk,
    /// Battery and charger.
    Power,
    /// The backup.
    Backup,
    /// The layout of the badges.
    Layout,
    /// Names that can be printed.
    Names,
    /// The letters of the laptop.
    Letters,
}

/// One thing.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PreflightRow {
    /// What.
    pub item: PreflightItemDto,
    /// How it stands.
    pub standing: PreflightStandingDto,
    /// What was found.
    pub told: MessageDto,
    /// What to do.
    pub todo: Option<MessageDto>,
}

/// How this laptop stood when it was looked at.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PreflightLine {
    /// When.
    #[ts(type = "number")]
    pub at: i64,
    /// How many things were ready.
    pub ready: u32,
    /// Of how many.
    pub of: u32,
}

/// An event of today or tomorrow for which this laptop is not ready.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PreflightSoon {
    /// Which.
    pub event: String,
    /// Its titles.
    pub titles: TitlesDto,
    /// What came of the last look; null before the first.
    pub line: Option<PreflightLine>,
}

/// How this laptop stands.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PreflightPage {
    /// In the order of the page.
    pub rows: Vec<PreflightRow>,
    /// As it is remembered.
    pub line: PreflightLine,
}

/// What a person says to have tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PreflightTried {
    /// The test page has the right size.
    TestPage,
    /// A scanner read a number well.
    Scanner,
}

/// What a practice scan found.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PreflightScan {
    /// The badge of a guest.
    Guest {
        /// The name.
        name: String,
    },
    /// The test badge of this laptop.
    TestBadge,
    /// A badge that was declared void.
    Void {
        /// Whose it was.
        name: String,
    },
    /// A number of this event that nobody has.
    Nobody {
        /// The number.
        number: String,
    },
    /// A number of another event.
    OtherEvent {
        /// The number.
        number: String,
    },
    /// Its check character does not fit.
    Misread,
    /// No number.
    Text,
}
