//! Hours of one person that lie at the same time: two desks entered them without contact, or
//! one of them came back when something was taken back.

use std::collections::BTreeMap;

use domain::hours::{Standing, standings};
use domain::{Deed, Span, VolunteerId};

use super::ClaimAt;
use crate::events::WorkRefused;
use crate::{Register, papers::work};

/// Two hours of one person that share more than an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Overlap {
    /// The one that began earlier.
    pub one: ClaimAt,
    /// The other.
    pub other: ClaimAt,
}

/// All hours that are claimed or confirmed and overlap others of the same person. Only one of
/// two can be confirmed.
///
/// Source: FEATURES 58.
///
/// # Errors
/// [`WorkRefused::NotAllowed`], [`WorkRefused::Store`].
pub fn overlaps(register: &Register) -> Result<Vec<Overlap>, WorkRefused> {
    register.may(Deed::SeeEvents)?;
    // Which people have any, the columns know; what they are is in the records.
    let ids = register.store().columns().work().overlapping();
    let mut people: BTreeMap<VolunteerId, Vec<(i64, i64, ClaimAt)>> = BTreeMap::new();
    for (volunteer, did) in work::work_of(register, &ids)? {
        for part in did {
            for standing in standings(&part, None).iter().filter(|one| one.counts()) {
                if let Some((from, until)) = times(standing) {
                    let at = ClaimAt {
                        event: part.event,
                        volunteer,
                        claim: standing.id,
                    };
                    people.entry(volunteer).or_default().push((from, until, at));
                }
            }
        }
    }
    let mut found = Vec::new();
    for mut hours in people.into_values() {
        hours.sort_unstable_by_key(|(from, until, at)| (*from, *until, at.claim));
        for (place, (_, until, one)) in hours.iter().enumerate() {
            let later = hours[place + 1..].iter();
            let meets = later.take_while(|(from, ..)| from < until);
            found.extend(meets.map(|(_, _, other)| Overlap {
                one: *one,
                other: *other,
            }));
        }
    }
    Ok(found)
}

fn times(standing: &Standing) -> Option<(i64, i64)> {
    match standing.claim.span {
        Span::Times { from, until } => Some((from.0, until.0)),
        Span::OnDay { .. } => None,
    }
}
