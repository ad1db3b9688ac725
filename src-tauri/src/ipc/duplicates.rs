//! One person who stands in the register twice.

use app::volunteers::{field_code, field_of_code};
use domain::{Certainty, Choice, Volunteer};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{IpcError, IpcResult, message::MessageDto};

/// The pairs that may be one person, the likeliest first.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DuplicatesPage {
    /// How many there are.
    pub total: u32,
    /// A stretch of them.
    pub pairs: Vec<DuplicatePair>,
}

/// Two records that may be one person.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DuplicatePair {
    /// The record that was made first.
    pub one: String,
    /// The other.
    pub two: String,
    /// The full name in the first.
    pub one_name: String,
    /// The full name in the second.
    pub two_name: String,
    /// How sure it is.
    pub certainty: CertaintyDto,
    /// What speaks for it and what against, in bits.
    pub points: i16,
    /// The same in words.
    pub reasons: Vec<MessageDto>,
}

/// How sure it is that two records are one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum CertaintyDto {
    /// A person has to look.
    Possible,
    /// Nothing speaks against it.
    Certain,
}

impl From<Certainty> for CertaintyDto {
    fn from(certainty: Certainty) -> Self {
        match certainty {
            Certainty::Possible => Self::Possible,
            Certainty::Certain => Self::Certain,
        }
    }
}

/// Two records side by side, and what they would show as one; numbers are masked.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DuplicateComparison {
    /// The record that was made first.
    pub one: String,
    /// The other.
    pub two: String,
    /// The full name in the first.
    pub one_name: String,
    /// The full name in the second.
    pub two_name: String,
    /// How sure it is; `null` if the rules do not take them for one person.
    pub certainty: Option<CertaintyDto>,
    /// What speaks for it and what against.
    pub reasons: Vec<MessageDto>,
    /// Field by field.
    pub rows: Vec<DuplicateRow>,
}

/// One field, or one set, of two records.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DuplicateRow {
    /// The code of the field; `null` for a set, of which both halves stay.
    pub field: Option<String>,
    /// Its name.
    pub name: MessageDto,
    /// What the first has.
    pub one: Option<String>,
    /// What the second has.
    pub two: Option<String>,
    /// What the joined person shows.
    pub result: Option<String>,
    /// Whether that is of the second.
    pub from_two: bool,
}

/// A field of which a person chose whose value holds.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct DuplicateChoice {
    /// The code of the field.
    pub field: String,
    /// The record that gives it.
    pub from: String,
}

impl DuplicateChoice {
    /// As the action takes it.
    ///
    /// # Errors
    /// Broken, if there is no such field or the id is none.
    pub fn read(&self) -> IpcResult<Choice> {
        Ok(Choice {
            field: field_of_code(&self.field).ok_or_else(|| IpcError::unreadable("field"))?,
            from: self.from.parse()?,
        })
    }
}

/// A joined person.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DuplicateJoined {
    /// The id under which the person is shown.
    pub id: String,
    /// The full name.
    pub name: String,
}

/// What a person was joined from.
#[derive(Clone, Debug, Serialize, TS)]
pub struct JoinedFrom {
    /// How many records.
    pub count: u32,
    /// When the latest of them were joined.
    #[ts(type = "number")]
    pub at: i64,
}

/// A rule by which duplicates are looked for.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DuplicateRuleDto {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: MessageDto,
    /// Whether it is on.
    pub on: bool,
}

impl From<app::duplicates::Comparison> for DuplicateComparison {
    fn from(comparison: app::duplicates::Comparison) -> Self {
        let app::duplicates::Comparison {
            one,
            two,
            evidence,
            reasons,
            rows,
        } = comparison;
        let name = |person: &Volunteer| person.name.full();
        Self {
            one: one.id.to_string(),
            two: two.id.to_string(),
            one_name: name(&one),
            two_name: name(&two),
            certainty: evidence.map(|evidence| evidence.certainty.into()),
            reasons: reasons.into_iter().map(Into::into).collect(),
            rows: rows.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<app::duplicates::Row> for DuplicateRow {
    fn from(row: app::duplicates::Row) -> Self {
        let app::duplicates::Row {
            field,
            name,
            one,
            two,
            result,
            from_two,
        } = row;
        Self {
            field: field.map(|field| field_code(field).to_owned()),
            name: name.into(),
            one,
            two,
            result,
            from_two,
        }
    }
}

impl From<app::duplicates::Offered> for DuplicatePair {
    fn from(offered: app::duplicates::Offered) -> Self {
        let app::duplicates::Offered {
            one,
            two,
            evidence,
            reasons,
        } = offered;
        Self {
            one: one.id.to_string(),
            two: two.id.to_string(),
            one_name: one.name.full(),
            two_name: two.name.full(),
            certainty: evidence.certainty.into(),
            points: evidence.points,
            reasons: reasons.into_iter().map(Into::into).collect(),
        }
    }
}
