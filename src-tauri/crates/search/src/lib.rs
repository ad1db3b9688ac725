//! Finding people: folded names, a word table, columns, facets; and counting their work.
//!
//! Pure: records go in, ordinals and counts come out. Everything here is derived from the
//! records and can be built again from them at any time. Deliberately absent: the disk (the
//! store keeps the snapshot), languages (alphabets come in through [`Alphabet`]) and the
//! records themselves (a list asks the store for the twenty it shows).

mod aliases;
mod alike;
mod alphabet;
mod answers;
mod bitset;
mod by_name;
mod caches;
mod columns;
mod common;
mod data;
mod days;
mod emails;
mod faces;
mod facets;
mod fold;
mod found;
mod interner;
mod layout;
mod marks;
mod narrow;
mod numbers;
mod order;
mod people;
mod query;
mod slots;
mod snapshot;
mod sorted;
mod standing;
mod terms;
mod touched;
mod usual;
mod wide;
mod words;
mod work;

pub use alike::{Alike, Comparer, Lineup, Pair, Portrait, Repeat};
pub use alphabet::{Alphabet, KazakhLetters, SortLanguage};
pub use columns::{Columns, Filling};
pub use facets::{Facets, FiveAxesRow};
pub use fold::{fold, fold_words, patronymic_root, vowel_skeleton};
pub use found::Found;
pub use layout::{convert_layout, scanned};
pub use marks::{Mark, address_marks, asked, marks, number_marks};
pub use query::{Filters, Query, Sort, SortColumn, Tier};
pub use snapshot::SnapshotRefused;
pub use touched::Revision;
pub use usual::Usual;
pub use work::{
    Axis, ClaimsFound, ClaimsOf, EventsWanted, Figures, Known, Measure, Period, Regions, Slice,
    Under, Work, WorkRow,
};
