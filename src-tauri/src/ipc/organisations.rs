//! Organisations, groups and state bodies; and the other lists that forms choose from.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The lists that forms choose from.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Directory {
    /// The 20 regions of today, in the order of their codes.
    pub regions: Vec<RegionDto>,
    /// National directions, then local ones.
    pub directions: Vec<DirectionDto>,
    /// Organisations of this register, in the alphabet of the window.
    pub organisations: Vec<OrganisationDto>,
    /// Tags in use.
    pub tags: Vec<String>,
    /// Codes of the fields that this organisation does not collect: forms leave them out.
    pub fields_off: Vec<String>,
    /// The version of the consent texts of today.
    pub consent_text: String,
}

/// A region with its names.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "Region")]
pub struct RegionDto {
    /// ISO 3166-2.
    pub code: String,
    /// Kazakh.
    pub kk: String,
    /// Russian.
    pub ru: String,
    /// English.
    pub en: String,
    /// Kazakh, short enough for a tile.
    pub short_kk: String,
    /// Russian, short enough for a tile.
    pub short_ru: String,
    /// English, short enough for a tile.
    pub short_en: String,
    /// A city of the republic, not an oblast.
    pub city: bool,
    /// Its first day, `2022-06-08`, where it is not old.
    pub since: Option<String>,
    /// The region that its places belonged to before.
    pub before: Option<String>,
    /// Names that it had and has no longer, the earliest first.
    pub former: Vec<RegionNameThen>,
}

/// A name that a region had for a time.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RegionNameThen {
    /// Kazakh.
    pub kk: String,
    /// Russian.
    pub ru: String,
    /// English.
    pub en: String,
    /// Its first day: `2019-03-23`.
    pub from: String,
    /// The first day of the next name.
    pub until: Option<String>,
}

/// A direction with its names.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "Direction")]
pub struct DirectionDto {
    /// The code.
    pub code: String,
    /// Kazakh.
    pub kk: String,
    /// Russian.
    pub ru: String,
    /// English.
    pub en: String,
    /// The national direction that a local one belongs to.
    pub parent: Option<String>,
    /// The organisation added it itself.
    pub own: bool,
}

/// What the form of a direction sends. One name is enough: it then stands in all languages.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct DirectionDraft {
    /// Kazakh.
    pub kk: Option<String>,
    /// Russian.
    pub ru: Option<String>,
    /// English.
    pub en: Option<String>,
    /// The national direction that it belongs to.
    pub parent: Option<String>,
}

/// Kind of an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "OrganisationKind")]
#[serde(rename_all = "snake_case")]
pub enum OrganisationKindDto {
    /// An unregistered group.
    Group,
    /// A legal entity.
    Organisation,
    /// A state body.
    StateBody,
}

/// An organisation.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "Organisation")]
pub struct OrganisationDto {
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: OrganisationKindDto,
    /// Its name.
    pub name: String,
    /// BIN, 12 digits.
    pub bin: Option<String>,
    /// ISO code of its region.
    pub region: Option<String>,
    /// Whom to call.
    pub contact: Option<String>,
    /// Free text.
    pub notes: Option<String>,
    /// How many volunteers belong to it.
    pub volunteers: u32,
}

/// What the form of an organisation sends.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct OrganisationDraft {
    /// What it is.
    pub kind: OrganisationKindDto,
    /// Its name.
    pub name: String,
    /// BIN as typed.
    pub bin: Option<String>,
    /// ISO code of its region.
    pub region: Option<String>,
    /// Whom to call.
    pub contact: Option<String>,
    /// Free text.
    pub notes: Option<String>,
}
