//! The badges of a forum: their layout, what it looks like, and files of them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{message::MessageDto, session::LanguageDto};

/// A paper that badges can be printed on.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "BadgePaper")]
pub struct BadgePaperDto {
    /// `a6`, `a6_two_sided`, `card`, `four_on_a4`, `eight_on_a4`, `ten_on_a4`, `label62`,
    /// `label100`, `folded`.
    pub size: String,
    /// Width of the page in millimetres.
    pub width: u16,
    /// Height of the page in millimetres.
    pub height: u16,
    /// Badges on a page.
    pub badges: u16,
    /// There is a back with the programme.
    pub back: bool,
}

/// What the badges of an event look like.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "BadgeLayout")]
pub struct BadgeLayoutDto {
    /// The paper, as in `BadgePaper`.
    pub size: String,
    /// What is printed, in order: `patronymic`, `other_script`, `position`, `organisation`,
    /// `from`, `event`, `consents`, `logo`, `programme`, `help`.
    pub parts: Vec<String>,
    /// `colour` or `line`.
    pub band: String,
    /// `each_guest`, `as_written` or `latin`.
    pub script: String,
    /// The languages, two at most; none is those of the title.
    pub languages: Vec<LanguageDto>,
    /// The size of the name in percent.
    pub name_percent: u8,
    /// The size of the other text in percent.
    pub text_percent: u8,
    /// The height of the logo in millimetres.
    pub logo_mm: u8,
    /// The phone of the help desk.
    pub help_phone: Option<String>,
}

/// Which logo a layout has that is not saved yet.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum LogoDraft {
    /// That of the event.
    Own,
    /// None.
    Nothing,
    /// One that was chosen.
    Chosen {
        /// The bytes of the file.
        bytes: Vec<u8>,
    },
}

/// The badges of an event.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BadgesPage {
    /// The layout that holds.
    pub layout: BadgeLayoutDto,
    /// The event has a logo.
    pub has_logo: bool,
    /// Every paper, in the order in which they are offered.
    pub papers: Vec<BadgePaperDto>,
    /// The least and the greatest size of text, in percent.
    pub percent: (u8, u8),
    /// The least and the greatest height of the logo, in millimetres.
    pub logo_mm: (u8, u8),
    /// How many guests there are.
    pub guests: u32,
    /// How many of them have no badge.
    pub without: u32,
}

/// What a layout looks like.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "BadgePreview")]
pub struct BadgePreviewDto {
    /// A picture (SVG) of each page.
    pub pages: Vec<String>,
    /// Guests with long names, who can be shown.
    pub samples: Vec<String>,
}

/// Whose badges are saved.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum BadgesOf {
    /// Everybody's.
    All,
    /// Those of guests who have none yet.
    Without,
    /// Those of these guests.
    Chosen {
        /// Who.
        guests: Vec<String>,
    },
}

/// Badges that were saved.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BadgesSaved {
    /// The file.
    pub path: String,
    /// How many badges.
    pub badges: u32,
    /// Whose badges are missing, and why.
    pub told: Vec<MessageDto>,
}
