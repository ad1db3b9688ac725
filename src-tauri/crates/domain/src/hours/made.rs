//! What is to be written so that the claims of a person say what the marks say: a function of
//! what is known, so that two desks come to the same.

use std::collections::BTreeSet;

use super::{ClaimState, HoursRefused, Standing, check_claim};
use crate::{Claim, FactId, Shift, ShiftId, Span, Timestamp, Zone};

/// What is to be written of one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A claim of the program.
    Claim(Claim),
    /// A claim of the program is void.
    Void(FactId),
}

/// How the claims of a person come to say what the marks say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Steps {
    /// What is to be written, in order.
    pub steps: Vec<Step>,
    /// Claims that are new.
    pub made: u32,
    /// Claims that stand in the place of others, because marks were corrected since.
    pub replaced: u32,
    /// Claims that become void, because no mark says them any more.
    pub dropped: u32,
    /// Hours that are there already, or that somebody entered otherwise.
    pub known: u32,
    /// Hours that the rules refuse.
    pub refused: Vec<HoursRefused>,
}

/// The steps from what is known of a person's hours to what the marks say (`claims`, see
/// [`super::claims_of`]).
///
/// `known` are all hours of the person, in every event, and `own` names those of this one;
/// `shifts` are the event's. What was claimed before is not claimed again; where marks were
/// corrected since, a new claim stands in the place of the old one; what a person entered
/// by hand for the same time holds.
pub fn steps(
    claims: Vec<Claim>,
    known: Vec<Standing>,
    own: BTreeSet<FactId>,
    shifts: &[Shift],
    zone: Zone,
    now: Timestamp,
) -> Steps {
    let mut person = Person {
        known,
        own,
        kept: BTreeSet::new(),
        zone,
        now,
        steps: Steps::default(),
    };
    for claim in claims {
        person.take(claim);
    }
    person.drop_left(shifts);
    person.steps
}

/// What is known of the hours of one person while they are made from marks.
struct Person {
    /// All hours of the person, in every event.
    known: Vec<Standing>,
    /// Which of them are of this event.
    own: BTreeSet<FactId>,
    /// Claims of this event that stay as they are.
    kept: BTreeSet<FactId>,
    zone: Zone,
    now: Timestamp,
    steps: Steps,
}

impl Person {
    fn here(&self) -> impl Iterator<Item = &Standing> {
        self.known.iter().filter(|one| self.own.contains(&one.id))
    }

    /// Whether a claim of this event says just that and is not to be said again: whatever
    /// became of it, a person decided; only what the program itself replaced comes back.
    fn said(&self, claim: &Claim) -> Option<FactId> {
        let by_program = |id: FactId| {
            self.here()
                .any(|one| one.claim.instead_of == Some(id) && one.claim.by.is_none())
        };
        let is_so = |one: &&Standing| {
            is_same(&one.claim, claim)
                && match one.state {
                    ClaimState::Void => false,
                    ClaimState::Replaced => !by_program(one.id),
                    ClaimState::Claimed | ClaimState::Confirmed | ClaimState::Rejected => true,
                }
        };
        self.here().find(is_so).map(|one| one.id)
    }

    fn take(&mut self, claim: Claim) {
        if let Some(same) = self.said(&claim) {
            self.kept.insert(same);
            self.steps.known += 1;
            return;
        }
        let meets = |one: &&Standing| one.counts() && overlap(&one.claim, &claim);
        let (by_hand, stale): (Vec<&Standing>, Vec<&Standing>) = self
            .here()
            .filter(meets)
            .partition(|one| one.claim.by.is_some());
        if !by_hand.is_empty() {
            self.steps.known += 1;
            return;
        }
        let stale: Vec<FactId> = stale.into_iter().map(|one| one.id).collect();
        // What was said once and replaced since is said again as another claim.
        let replaced =
            |one: &&Standing| one.state == ClaimState::Replaced && is_same(&one.claim, &claim);
        let again = self.here().filter(replaced).last().map(|one| one.id);
        let claim = Claim {
            instead_of: stale.first().copied().or(again),
            ..claim
        };
        let others = self.known.iter().filter(|one| !stale.contains(&one.id));
        let others: Vec<Standing> = others.cloned().collect();
        if let Err(refused) = check_claim(&claim, &others, self.zone, self.now) {
            self.steps.refused.push(refused);
            self.kept.extend(stale);
            return;
        }
        if stale.is_empty() {
            self.steps.made += 1;
        } else {
            self.steps.replaced += 1;
        }
        for old in stale.iter().skip(1) {
            self.void(*old);
        }
        for one in &mut self.known {
            if stale.contains(&one.id) {
                one.state = ClaimState::Replaced;
            }
        }
        // It has no id before it is written, and none of this event's claims is compared
        // with it: what the program makes of one walk never overlaps.
        self.known.push(Standing {
            id: FactId::from_bytes([0xff; 16]),
            told: self.now,
            claim: claim.clone(),
            state: ClaimState::Claimed,
            by: None,
        });
        self.steps.steps.push(Step::Claim(claim));
    }

    /// Declares void what the program claimed, no mark says any more and nobody confirmed.
    fn drop_left(&mut self, shifts: &[Shift]) {
        let is_judged = |shift: Option<ShiftId>| {
            let mut works = shifts.iter().filter(|shift| !shift.cancelled);
            shift.is_none_or(|id| works.any(|shift| shift.id == id))
        };
        let left: Vec<FactId> = self
            .here()
            .filter(|one| {
                one.claim.by.is_none()
                    && one.state == ClaimState::Claimed
                    && !self.kept.contains(&one.id)
                    && is_judged(one.claim.shift)
            })
            .map(|one| one.id)
            .collect();
        self.steps.dropped += u32::try_from(left.len()).unwrap_or(u32::MAX);
        for one in left {
            self.void(one);
        }
    }

    /// Declares a claim void, and those of the program that it stood in the place of: they
    /// would come back otherwise.
    fn void(&mut self, id: FactId) {
        let mut next = Some(id);
        while let Some(id) = next {
            let step = Step::Void(id);
            if self.steps.steps.contains(&step) {
                return;
            }
            self.steps.steps.push(step);
            let old = self.here().find(|one| one.id == id);
            let before = old.and_then(|one| one.claim.instead_of);
            next = before.filter(|before| {
                self.here().any(|one| {
                    one.id == *before && one.claim.by.is_none() && one.state == ClaimState::Replaced
                })
            });
        }
    }
}

/// Whether two claims say the same, whatever they stand in the place of.
fn is_same(one: &Claim, other: &Claim) -> bool {
    let other = Claim {
        instead_of: one.instead_of,
        ..other.clone()
    };
    *one == other
}

/// Whether two claims lie in part at the same time.
pub(super) fn overlap(one: &Claim, other: &Claim) -> bool {
    match (one.span, other.span) {
        (
            Span::Times { from, until },
            Span::Times {
                from: begins,
                until: ends,
            },
        ) => from < ends && begins < until,
        _ => false,
    }
}
