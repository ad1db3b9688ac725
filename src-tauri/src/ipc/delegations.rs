//! Delegations of a forum, and its door on paper.

use serde::Serialize;
use ts_rs::TS;

use super::desk::{DelegationDto, DeskGuest};

/// A delegation at a list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DelegationRow {
    /// Of what.
    pub of: DelegationDto,
    /// The names of those who lead it.
    pub heads: Vec<String>,
    /// Its guests: who leads it first, then by name.
    pub guests: Vec<DeskGuest>,
    /// How many are expected, those who came among them.
    pub expected: u32,
    /// How many came.
    pub came: u32,
    /// How many have not come.
    pub absent: u32,
    /// How many came without being on a list.
    pub extra: u32,
    /// How many have no badge.
    pub without_badge: u32,
}

/// What became of a delegation that was let in.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[ts(rename = "PackIn")]
pub struct PackInDto {
    /// Let in now.
    pub entered: u32,
    /// Inside already, or refused by the list.
    pub left_out: u32,
}
