//! Badges as paper: what stands on them and how large, as values.
//!
//! The layout belongs to an event. It says what is printed and in which order, on which
//! paper, in which languages; a template draws it (`documents::badges`). Lengths are
//! millimetres.
//!
//! Source: DOMAIN 7.1, rule 36; FEATURES 72.

use serde::{Deserialize, Serialize};

use crate::guests::BadgeScript;

/// The paper of badges and how many lie on a page. The numbers are part of the format; new
/// ones go to the end.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum BadgeSize {
    /// A page of 105 × 148 for each.
    #[default]
    A6,
    /// Two pages of 105 × 148 for each: the back follows the front.
    A6TwoSided,
    /// A page of 90 × 55 for each.
    Card,
    /// Four of 97 × 139 on A4, with marks to cut along: they fit holders for A6, and no
    /// printer has to print up to the edge.
    FourOnA4,
    /// Eight of 90 × 55 on A4, with marks to cut along.
    EightOnA4,
    /// Ten of 90 × 55 on A4, with marks to cut along.
    TenOnA4,
    /// A label of 62 × 29, in one colour.
    Label62,
    /// A label of 100 × 50, in one colour.
    Label100,
    /// A page of 86 × 216 that is folded once: two sides of 86 × 108.
    Folded,
}

/// How the parts of a badge lie on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadgeForm {
    /// One under the other.
    Tall,
    /// The name beside the code.
    Wide,
    /// As [`Self::Wide`], with the category at the side and without colour.
    Label,
}

impl BadgeSize {
    /// Every size, in the order in which they are offered.
    pub const ALL: [Self; 9] = [
        Self::A6,
        Self::A6TwoSided,
        Self::Card,
        Self::FourOnA4,
        Self::EightOnA4,
        Self::TenOnA4,
        Self::Label62,
        Self::Label100,
        Self::Folded,
    ];

    /// The code of the size, for files and the window.
    pub const fn code(self) -> &'static str {
        match self {
            Self::A6 => "a6",
            Self::A6TwoSided => "a6_two_sided",
            Self::Card => "card",
            Self::FourOnA4 => "four_on_a4",
            Self::EightOnA4 => "eight_on_a4",
            Self::TenOnA4 => "ten_on_a4",
            Self::Label62 => "label62",
            Self::Label100 => "label100",
            Self::Folded => "folded",
        }
    }

    /// The size of a code; `None` if there is none.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|size| size.code() == code)
    }

    /// Width and height of the page, in millimetres.
    pub const fn page_mm(self) -> (u16, u16) {
        match self {
            Self::FourOnA4 | Self::EightOnA4 | Self::TenOnA4 => (210, 297),
            Self::Folded => (86, 216),
            Self::A6 | Self::A6TwoSided | Self::Card | Self::Label62 | Self::Label100 => {
                self.badge_mm()
            }
        }
    }

    /// Width and height of one side of a badge, in millimetres.
    pub const fn badge_mm(self) -> (u16, u16) {
        match self {
            Self::A6 | Self::A6TwoSided => (105, 148),
            Self::FourOnA4 => (97, 139),
            Self::Card | Self::EightOnA4 | Self::TenOnA4 => (90, 55),
            Self::Label62 => (62, 29),
            Self::Label100 => (100, 50),
            Self::Folded => (86, 108),
        }
    }

    /// How many badges lie beside each other and how many under each other on a page.
    pub const fn grid(self) -> (u16, u16) {
        match self {
            Self::FourOnA4 => (2, 2),
            Self::EightOnA4 => (2, 4),
            Self::TenOnA4 => (2, 5),
            Self::A6
            | Self::A6TwoSided
            | Self::Card
            | Self::Label62
            | Self::Label100
            | Self::Folded => (1, 1),
        }
    }

    /// How the parts lie.
    pub const fn form(self) -> BadgeForm {
        match self {
            Self::A6 | Self::A6TwoSided | Self::FourOnA4 | Self::Folded => BadgeForm::Tall,
            Self::Card | Self::EightOnA4 | Self::TenOnA4 => BadgeForm::Wide,
            Self::Label62 | Self::Label100 => BadgeForm::Label,
        }
    }

    /// Whether there is a back with the name and the programme.
    pub const fn has_back(self) -> bool {
        matches!(self, Self::A6TwoSided | Self::Folded)
    }
}

/// A part of a badge that can be left out and moved; first name, surname, category, code and
/// number are on every badge. The numbers are part of the format; new ones go to the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BadgePart {
    /// The patronymic.
    Patronymic,
    /// The name in the other script.
    OtherScript,
    /// Where the person works or studies; of the press, for whom.
    Organisation,
    /// In what position.
    Position,
    /// The delegation, or else the country.
    From,
    /// Title, days and town of the event.
    Event,
    /// The dots that say who may be photographed and named.
    Consents,
    /// The logo.
    Logo,
    /// The sessions, on the back.
    Programme,
    /// The phone of the help desk, on the back.
    Help,
}

impl BadgePart {
    /// Every part, in the order of a new layout.
    pub const ALL: [Self; 10] = [
        Self::Patronymic,
        Self::OtherScript,
        Self::Position,
        Self::Organisation,
        Self::From,
        Self::Event,
        Self::Consents,
        Self::Logo,
        Self::Programme,
        Self::Help,
    ];
}

/// How the category is shown. The numbers are part of the format.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BadgeBand {
    /// A band in the colour of the category.
    #[default]
    Colour,
    /// Black on white with a line around, for printers without colour.
    Line,
}

/// Which spelling of the name is printed largest. The numbers are part of the format.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BadgeScriptRule {
    /// As it is chosen for each guest.
    #[default]
    EachGuest,
    /// As the name stands in the list, for everybody.
    AsWritten,
    /// The Latin one, for everybody who has one.
    Latin,
}

impl BadgeScriptRule {
    /// The spelling for a guest who chose `own`.
    pub const fn of(self, own: BadgeScript) -> BadgeScript {
        match self {
            Self::EachGuest => own,
            Self::AsWritten => BadgeScript::AsWritten,
            Self::Latin => BadgeScript::Latin,
        }
    }
}

/// A language of a badge. The numbers are part of the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BadgeLanguage {
    /// Kazakh.
    Kk,
    /// Russian.
    Ru,
    /// English.
    En,
}

impl BadgeLanguage {
    /// Every language.
    pub const ALL: [Self; 3] = [Self::Kk, Self::Ru, Self::En];

    /// The ISO code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Kk => "kk",
            Self::Ru => "ru",
            Self::En => "en",
        }
    }
}

/// What the badges of an event look like.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct BadgeLayout {
    /// The paper.
    pub size: BadgeSize,
    /// The parts that are printed, in their order.
    pub parts: Vec<BadgePart>,
    /// How the category is shown.
    pub band: BadgeBand,
    /// Which spelling is printed largest.
    pub script: BadgeScriptRule,
    /// The languages of category and event, at most two; none is those of
    /// [`BadgeLayout::languages_of`].
    pub languages: Vec<BadgeLanguage>,
    /// The size of the name, in percent of the usual one.
    pub name_percent: u8,
    /// The size of everything else that is text, in percent of the usual one.
    pub text_percent: u8,
    /// The height of the logo, in millimetres.
    pub logo_mm: u8,
    /// The phone of the help desk, as it is printed.
    pub help_phone: Option<String>,
}

impl Default for BadgeLayout {
    fn default() -> Self {
        Self {
            size: BadgeSize::default(),
            parts: BadgePart::ALL.to_vec(),
            band: BadgeBand::default(),
            script: BadgeScriptRule::default(),
            languages: Vec::new(),
            name_percent: 100,
            text_percent: 100,
            logo_mm: 12,
            help_phone: None,
        }
    }
}

/// Why a layout is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadgeLayoutRefused {
    /// The size of the name is outside [`BadgeLayout::PERCENT`].
    #[error("the size of the name")]
    NamePercent,
    /// The size of the text is outside [`BadgeLayout::PERCENT`].
    #[error("the size of the text")]
    TextPercent,
    /// The logo is lower or higher than [`BadgeLayout::LOGO_MM`].
    #[error("the height of the logo")]
    LogoMm,
    /// More languages than there is room for.
    #[error("too many languages")]
    Languages,
    /// The phone is longer than [`BadgeLayout::PHONE_CHARS`].
    #[error("the phone is too long")]
    Phone,
}

impl BadgeLayout {
    /// The least and the greatest size of text, in percent.
    pub const PERCENT: (u8, u8) = (60, 140);
    /// The least and the greatest height of the logo, in millimetres.
    pub const LOGO_MM: (u8, u8) = (6, 30);
    /// The most characters of the phone of the help desk.
    pub const PHONE_CHARS: usize = 60;
    /// The most languages.
    pub const LANGUAGES: usize = 2;

    /// The layout with each part once, a cleaned phone, and sizes that can be printed.
    ///
    /// # Errors
    /// [`BadgeLayoutRefused`].
    pub fn checked(mut self) -> Result<Self, BadgeLayoutRefused> {
        let within = |value: u8, (least, most): (u8, u8)| (least..=most).contains(&value);
        if !within(self.name_percent, Self::PERCENT) {
            return Err(BadgeLayoutRefused::NamePercent);
        }
        if !within(self.text_percent, Self::PERCENT) {
            return Err(BadgeLayoutRefused::TextPercent);
        }
        if !within(self.logo_mm, Self::LOGO_MM) {
            return Err(BadgeLayoutRefused::LogoMm);
        }
        self.parts = once(self.parts);
        self.languages = once(self.languages);
        if self.languages.len() > Self::LANGUAGES {
            return Err(BadgeLayoutRefused::Languages);
        }
        let phone = self.help_phone.map(|phone| crate::clean(&phone).text);
        self.help_phone = phone.filter(|phone| !phone.is_empty());
        let phone = self.help_phone.as_deref().unwrap_or("");
        if phone.chars().count() > Self::PHONE_CHARS {
            return Err(BadgeLayoutRefused::Phone);
        }
        Ok(self)
    }

    /// The languages of a badge: those chosen, or else the first and the last in which the
    /// event has a title.
    pub fn languages_of(&self, titles: &crate::Titles) -> Vec<BadgeLanguage> {
        if !self.languages.is_empty() {
            return self.languages.clone();
        }
        let own = [&titles.kk, &titles.ru, &titles.en];
        let known: Vec<BadgeLanguage> = BadgeLanguage::ALL
            .into_iter()
            .zip(own)
            .filter_map(|(language, title)| title.as_ref().map(|_| language))
            .collect();
        match known.as_slice() {
            [] => vec![BadgeLanguage::Kk],
            [one] => vec![*one],
            [first, .., last] => vec![*first, *last],
        }
    }
}

/// Each value once, where it stood first.
fn once<T: PartialEq>(values: Vec<T>) -> Vec<T> {
    let mut kept: Vec<T> = Vec::with_capacity(values.len());
    for value in values {
        if !kept.contains(&value) {
            kept.push(value);
        }
    }
    kept
}

/// The most bytes of a logo. It goes into every copy of the register, so it is small; a logo
/// of 30 mm at 300 dots to the inch takes about half of it.
pub const LOGO_BYTES: usize = 96 * 1024;
/// The most dots of a side of a logo.
pub const LOGO_DOTS: u32 = 2_000;

/// Why a picture cannot be a logo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LogoRefused {
    /// It is no PNG.
    #[error("no PNG")]
    NotPng,
    /// It has more bytes than [`LOGO_BYTES`].
    #[error("{bytes} bytes")]
    TooLarge {
        /// How many it has.
        bytes: usize,
    },
    /// A side has no dots, or more than [`LOGO_DOTS`].
    #[error("{width} by {height} dots")]
    TooWide {
        /// Dots from left to right.
        width: u32,
        /// Dots from top to bottom.
        height: u32,
    },
}

/// Looks whether bytes can be a logo: a PNG, small in bytes and in dots. Whether the picture
/// in it can be drawn is seen when it is drawn.
///
/// # Errors
/// [`LogoRefused`].
///
/// Source: PNG (W3C), 5.2 signature and 11.2.2 IHDR.
pub fn check_logo(bytes: &[u8]) -> Result<(), LogoRefused> {
    if bytes.len() > LOGO_BYTES {
        return Err(LogoRefused::TooLarge { bytes: bytes.len() });
    }
    let head = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n");
    let head = head.and_then(|rest| rest.get(..16));
    let Some([_, _, _, _, b'I', b'H', b'D', b'R', w @ .., h0, h1, h2, h3]) = head else {
        return Err(LogoRefused::NotPng);
    };
    let Ok(width) = <[u8; 4]>::try_from(w).map(u32::from_be_bytes) else {
        return Err(LogoRefused::NotPng);
    };
    let height = u32::from_be_bytes([*h0, *h1, *h2, *h3]);
    let fits = |dots: u32| (1..=LOGO_DOTS).contains(&dots);
    if !fits(width) || !fits(height) {
        return Err(LogoRefused::TooWide { width, height });
    }
    Ok(())
}

#[cfg(test)]
mod tests;
