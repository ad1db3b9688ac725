//! Which register is open, and how the window looks.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    message::MessageDto,
    operators::{DeedDto, RoleDto, Seat},
};

/// Everything the frame of the window needs to know.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Session {
    /// Where the person stands.
    pub phase: Phase,
    /// Language of the window.
    pub language: LanguageDto,
    /// Light, dark, or as the system says.
    pub theme: ThemeDto,
    /// A pseudo-language, for testing the words.
    pub pseudo: PseudoDto,
    /// Version of the program.
    pub version: String,
    /// Registers on this laptop.
    pub registers: Vec<RegisterChoice>,
    /// The open one.
    pub open: Option<OpenRegister>,
    /// Today in Kazakhstan, `YYYY-MM-DD`.
    pub today: String,
    /// The program has just started on a laptop that is remembered: it may open the
    /// register without a password.
    pub remembered: bool,
}

/// Where the person stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// There is no register yet.
    FirstRun,
    /// There is one, and its keys are not in memory.
    Locked,
    /// Work.
    Open,
}

/// One of the languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "Language")]
#[serde(rename_all = "lowercase")]
pub enum LanguageDto {
    /// Kazakh.
    Kk,
    /// Russian.
    Ru,
    /// English.
    En,
}

/// One of the themes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "Theme")]
#[serde(rename_all = "lowercase")]
pub enum ThemeDto {
    /// By day.
    Light,
    /// By night.
    Dark,
    /// As the system says.
    #[default]
    System,
}

/// A language that nobody speaks, to test the window with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "Pseudo")]
#[serde(rename_all = "lowercase")]
pub enum PseudoDto {
    /// A real language.
    #[default]
    None,
    /// Every sentence 40 % longer.
    Stretched,
    /// Ids in place of sentences.
    Ids,
}

/// Which register is meant: the real one or the one to practise with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum RegisterKey {
    /// The organisation's own.
    Main,
    /// Invented people, clearly marked.
    Practice,
}

/// A register on this laptop.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RegisterChoice {
    /// Which.
    pub key: RegisterKey,
    /// The name of the organisation.
    pub organisation: String,
    /// Who may sit down here, by initials.
    pub seats: Vec<Seat>,
}

/// The open register, for the rail and the top bar.
#[derive(Clone, Debug, Serialize, TS)]
pub struct OpenRegister {
    /// Which.
    pub key: RegisterKey,
    /// The name of the organisation.
    pub organisation: String,
    /// ISO code of its region.
    pub region: Option<String>,
    /// Who works.
    pub operator: String,
    /// Their id.
    pub operator_id: String,
    /// Their role.
    pub role: RoleDto,
    /// What the role may do; what is not here is not offered.
    pub may: Vec<DeedDto>,
    /// They work with certain events only: [`OpenRegister::may`] holds within these, and
    /// nothing of the whole register is offered.
    pub limited: bool,
    /// Who may sit down here.
    pub seats: Vec<Seat>,
    /// Whether its people are invented.
    pub practice: bool,
    /// Minutes without a touch before it locks.
    pub lock_minutes: u16,
    /// People in it.
    pub volunteers: u32,
    /// How many things on the Today page wait for a person.
    pub attention: u32,
}

/// A new register's recovery code, to be printed once.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Founded {
    /// Groups of four characters.
    pub recovery_code: String,
}

/// What opening found.
#[derive(Clone, Debug, Serialize, TS)]
pub struct OpenReport {
    /// What a person should know: something was rebuilt, or lost.
    pub notices: Vec<MessageDto>,
    /// The new recovery code, if the old one was used.
    pub recovery_code: Option<String>,
}

/// An owner whose password may be renewed.
#[derive(Clone, Debug, Serialize, TS)]
pub struct OwnerChoice {
    /// The id of the operator.
    pub operator: String,
    /// The name.
    pub name: String,
}

/// What became of the recovery code.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Recovered {
    /// The register is open; nothing if an owner has to be chosen first.
    pub report: Option<OpenReport>,
    /// The owners to choose from.
    pub owners: Vec<OwnerChoice>,
}

/// Whom this laptop remembers.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RememberState {
    /// The system has a keychain, and this register may be remembered.
    pub offered: bool,
    /// It is whoever works.
    pub me: bool,
    /// The initials of another operator who is remembered.
    pub other: Option<String>,
}

/// A file that was written.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SavedFile {
    /// Where.
    pub path: String,
    /// How many rows it has.
    pub rows: u32,
}
