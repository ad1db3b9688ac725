//! The end of a person's data: erased, or left as what nobody can be known by.
//!
//! Nothing here is personal. An erasure says on what ground it was done and, if there
//! is one, under which order; an anonymised person leaves a [`Remainder`], so that
//! reports of past periods keep their numbers.
//!
//! Source: DOMAIN 2, rule 60; SYNC 8.6.

use chrono::Datelike;
use serde::{Deserialize, Serialize};

use crate::{DirectionCode, RegionCode, Sex, StatusKind, Volunteer};

/// How a person's data ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Erasure {
    /// What was left.
    pub kind: ErasureKind,
    /// Why it was done.
    pub ground: ErasureGround,
    /// The number of the order or of the letter, if there is one; no name in it.
    pub order: Option<String>,
    /// What reports still count; only of an anonymised person.
    pub remainder: Option<Remainder>,
}

impl Erasure {
    /// Nothing is left.
    pub const fn erased(ground: ErasureGround, order: Option<String>) -> Self {
        Self {
            kind: ErasureKind::Erased,
            ground,
            order,
            remainder: None,
        }
    }

    /// The remainder is left.
    pub const fn anonymised(
        ground: ErasureGround,
        order: Option<String>,
        remainder: Remainder,
    ) -> Self {
        Self {
            kind: ErasureKind::Anonymised,
            ground,
            order,
            remainder: Some(remainder),
        }
    }
}

/// What an erasure leaves. The first one wins over the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ErasureKind {
    /// Nothing but that it was done.
    Erased,
    /// What nobody can be known by.
    Anonymised,
}

/// Why a person's data was erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ErasureGround {
    /// The person asked for it.
    Request,
    /// The person withdrew the consent.
    ConsentWithdrawn,
    /// The time for which it may be kept is over.
    RetentionOver,
    /// It should never have been taken in.
    ByMistake,
    /// A court or a state body ordered it.
    Order,
}

impl ErasureGround {
    /// Every ground, in the order of the list on the screen.
    pub const ALL: [Self; 5] = [
        Self::Request,
        Self::ConsentWithdrawn,
        Self::RetentionOver,
        Self::ByMistake,
        Self::Order,
    ];

    /// The ground as a code for files and the window: `consent_withdrawn`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::ConsentWithdrawn => "consent_withdrawn",
            Self::RetentionOver => "retention_over",
            Self::ByMistake => "by_mistake",
            Self::Order => "order",
        }
    }

    /// The ground of a code; `None` if there is none.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ground| ground.code() == code)
    }
}

/// What is counted of somebody who is not known any more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remainder {
    /// The sex.
    pub sex: Option<Sex>,
    /// The year of birth.
    pub birth_year: Option<i32>,
    /// The region; never the district.
    pub region: Option<RegionCode>,
    /// The directions.
    pub directions: Vec<DirectionCode>,
    /// Where the person stood.
    pub status: StatusKind,
    /// The year since which the person helped.
    pub joined_year: Option<i32>,
}

impl Remainder {
    /// What is left of a volunteer. Directions are sorted, so that their order says
    /// nothing about how the record came about.
    pub fn of(volunteer: &Volunteer) -> Self {
        let mut directions = volunteer.directions.clone();
        directions.sort_unstable();
        Self {
            sex: volunteer.sex,
            birth_year: volunteer.birth.map(|birth| birth.year()),
            region: volunteer
                .residence
                .as_ref()
                .map(|residence| residence.region),
            directions,
            status: volunteer.status.kind(),
            joined_year: volunteer.joined.map(|day| day.year()),
        }
    }
}

#[cfg(test)]
mod tests;
