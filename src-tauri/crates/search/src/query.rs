//! What is asked for: a text, filters, an order.

use domain::{AgeBand, DirectionCode, OrganisationId, RegionCode, Sex, StatusKind};

use crate::alphabet::SortLanguage;

/// A question to the columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// What was typed, as it was typed. Words in any order, each the start of a name, of the
    /// number of a contract or of an e-mail address; behind an @ the start of its place. Digits
    /// are a part of a phone number or the end of a national number.
    pub text: String,
    /// What the list is narrowed to.
    pub filters: Filters,
    /// Whether archived volunteers are in the list. They also are where
    /// [`Filters::statuses`] names them.
    pub with_archived: bool,
    /// The order of the list.
    pub sort: Sort,
    /// Whether counts and letters are wanted; a further window of the same list needs none.
    pub facets: bool,
}

/// Filters; within one any of its values, between them all. An empty one lets all through.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filters {
    /// Regions of residence.
    pub regions: Vec<RegionCode>,
    /// Directions; a national one includes the organisation's own children of it.
    pub directions: Vec<DirectionCode>,
    /// Statuses.
    pub statuses: Vec<StatusKind>,
    /// Sexes.
    pub sexes: Vec<Sex>,
    /// Age bands on the day of the question.
    pub ages: Vec<AgeBand>,
    /// Organisations.
    pub organisations: Vec<OrganisationId>,
    /// Tags.
    pub tags: Vec<String>,
    /// Only those without a consent that holds: none, run out or withdrawn.
    pub consent_missing: bool,
    /// Only young people without a guardian's consent. With the flag above: either.
    pub guardian_missing: bool,
    /// Only those who owe a consent and of whom more is kept than their legal ground needs.
    pub beyond_minimum: bool,
    /// Only those who showed no document.
    pub document_unseen: bool,
}

/// An order of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sort {
    /// By what.
    pub column: SortColumn,
    /// The other way round; those without a value come last either way.
    pub descending: bool,
    /// By whose alphabet.
    pub language: SortLanguage,
}

/// A column a list can be sorted by; people with the same value stand by name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum SortColumn {
    /// Surname, given name, patronymic.
    #[default]
    Name,
    /// The Latin spelling.
    Latin,
    /// The birth date.
    Birth,
    /// The name of the region.
    Region,
    /// The name of the organisation.
    Organisation,
    /// The status, in the order of the path.
    Status,
    /// How things stand with the consent.
    Consent,
    /// Since when the person helps.
    Joined,
    /// When the record was changed last.
    Changed,
}

/// How surely a row is what was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tier {
    /// By the exact key.
    Exact,
    /// By what may be another spelling of the same name: swapped vowels, a family of
    /// spellings. Offered like a suggestion, before the others.
    Alias,
    /// One letter away, or two in a long word that finds nobody: something to look at, nothing to act upon.
    Suggestion,
}
