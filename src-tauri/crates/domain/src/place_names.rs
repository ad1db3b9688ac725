//! What a region was called on a day: papers of August 2022 name the capital Нұр-Сұлтан.
//!
//! A paper about the past has the name of its time, with the present one beside it, so
//! that whoever checks it finds the place. Names whose days are not known to the day, or
//! that nobody confirmed, are not used.
//!
//! Source: DOMAIN 4.3, rule 27; data: `data/place_names_history.csv`.

use std::sync::OnceLock;

use crate::places::PlaceName;
use crate::{Day, RegionCode, data};

/// A name that a region had for a time.
#[derive(Clone, Debug)]
pub struct Former {
    /// Which region.
    pub region: RegionCode,
    /// The name.
    pub name: PlaceName,
    /// Its first day.
    pub from: Day,
    /// The first day of the next name; `None` as long as it holds.
    pub until: Option<Day>,
}

fn names() -> &'static [Former] {
    static NAMES: OnceLock<Vec<Former>> = OnceLock::new();
    NAMES.get_or_init(|| {
        let rows = data::rows(include_str!("../data/place_names_history.csv"));
        let known = rows.iter().filter(|row| {
            // A centre is another place than its region.
            row.get("status") != "unconfirmed" && !row.get("kk").contains('(')
        });
        let name = known.filter_map(|row| {
            Some(Former {
                region: row.get("iso").parse().ok()?,
                name: PlaceName {
                    kk: row.get("kk").to_owned(),
                    ru: row.get("ru").to_owned(),
                    en: row.get("en").to_owned(),
                },
                from: row.day("from")?,
                until: row.day("to"),
            })
        });
        name.collect()
    })
}

impl RegionCode {
    /// The names that the region had and has no longer, the earliest first; one that it has
    /// again is none of them.
    pub fn former_names(self) -> impl Iterator<Item = &'static Former> {
        let ours = names().iter().filter(move |name| name.region == self);
        let now = ours.clone().find(|name| name.until.is_none());
        ours.filter(move |name| now.is_some_and(|now| now.name != name.name))
    }
}

/// The name of a region on a day, where it was another than now; `None` where the present
/// name is the right one, or nothing is known.
///
/// ```
/// # use domain::{Day, RegionCode, place_names::former_name};
/// let astana: RegionCode = "KZ-71".parse().expect("a region");
/// let on = |day: &str| former_name(astana, day.parse::<Day>().expect("a day"));
/// assert_eq!(on("2022-08-19").expect("renamed since").kk, "Нұр-Сұлтан");
/// assert_eq!(on("2018-01-01"), None);
/// assert_eq!(on("2089-07-05"), None);
/// ```
pub fn former_name(region: RegionCode, on: Day) -> Option<&'static PlaceName> {
    let mut names = region.former_names();
    let holds = |name: &Former| name.from <= on && name.until.is_none_or(|until| on < until);
    names.find(|name| holds(name)).map(|name| &name.name)
}
