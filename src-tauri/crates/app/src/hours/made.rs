//! Hours that follow from marks.

use std::collections::BTreeSet;

use changes::Act;
use domain::hours::made::{Step, Steps, steps as steps_to};
use domain::hours::policies::{by_night, night_of};
use domain::hours::travel::travels_of;
use domain::hours::{HoursRefused, all_standings, claims_of, limited};
use domain::{Claim, Deed, EventId, FactId, ParticipationFact, VolunteerId};
use store::{Action, Store};

use crate::attendance::Own;
use crate::events::WorkRefused;
use crate::shifts::open_event;
use crate::{Ctx, Register, papers::work, register::Did};

/// What came of making hours from marks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FromMarks {
    /// Claims that are new.
    pub made: u32,
    /// Claims that stand in the place of others, because marks were corrected since.
    pub replaced: u32,
    /// Claims that were declared void, because no mark says them any more.
    pub dropped: u32,
    /// Hours that were there already, or that somebody entered otherwise.
    pub known: u32,
    /// Times of presence without an end: they make hours when they are closed.
    pub inside: u32,
    /// Hours that the rules refuse, and whose they are.
    pub refused: Vec<(VolunteerId, HoursRefused)>,
}

/// Claims the hours that follow from the marks of an event, in one action. What was claimed
/// before is not claimed again; where marks were corrected since, a new claim stands in the
/// place of the old one. What a person entered by hand for the same time holds.
///
/// Night and travel count by the policies of the organisation today; hours of a time of which
/// hours were made before keep the policy of these.
///
/// Two laptops that do it make one claim of each presence.
///
/// # Errors
/// [`WorkRefused`]; then nothing was written.
pub fn from_marks(
    register: &Register,
    ctx: &Ctx,
    event: EventId,
) -> Result<Did<FromMarks>, WorkRefused> {
    register.may_in(Deed::ClaimHours, event)?;
    let of = &work::event(register, event)?.ok_or(WorkRefused::Missing)?;
    let shifts = work::shifts(register, event)?;
    let people = crate::attendance::known(register, event)?;
    let ids: Vec<VolunteerId> = people.iter().map(|one| one.volunteer).collect();
    let did = work::work_of(register, &ids)?;
    let policies = register.store().settings().policies();
    let mut answer = FromMarks::default();
    let mut steps: Vec<(VolunteerId, Vec<Step>)> = Vec::new();
    for one in people {
        let person = register.store().volunteer(one.volunteer)?;
        if person.is_none_or(|person| person.deleted || person.blocked.is_some()) {
            continue;
        }
        let made = claims_of(&one, &shifts, of.plan.as_ref(), &of.hours);
        answer.inside += made.inside;
        let known = did.get(&one.volunteer).map(all_standings);
        let known = known.unwrap_or_default();
        let own: BTreeSet<FactId> = one.claims.iter().map(|claim| claim.id).collect();
        let zone = work::zone_of(Some(of));
        let counted = made.claims.into_iter().filter_map(|claim| {
            let rule = night_of(&known, &own, &claim, policies.night);
            limited(by_night(claim, rule, zone)?, of.limits)
        });
        let mut counted: Vec<Claim> = counted.collect();
        let most = policies.travel_minutes;
        counted.extend(travels_of(&one, &shifts, &known, &own, most, zone));
        let plan = steps_to(counted, known, own, &shifts, zone, ctx.now);
        answer.add(one.volunteer, &plan);
        if !plan.steps.is_empty() {
            steps.push((one.volunteer, plan.steps));
        }
    }
    let act = Act::HoursClaimed {
        claims: answer.made + answer.replaced,
    };
    let again = |_: &Store, action: &Action| {
        Ok(FromMarks {
            made: u32::try_from(action.entries()).unwrap_or(u32::MAX),
            ..FromMarks::default()
        })
    };
    register.write(ctx, act, again, |tx| {
        open_event(tx, event)?;
        for (volunteer, steps) in steps {
            let mut own = Own::of(register, tx, Some(event), volunteer)?;
            for step in steps {
                match step {
                    Step::Claim(claim) => {
                        own.tell_once(ParticipationFact::claim(claim));
                    }
                    Step::Void(fact) => own.void(fact, None),
                }
            }
            own.append(tx)?;
        }
        Ok(answer)
    })
}

impl FromMarks {
    fn add(&mut self, volunteer: VolunteerId, of_person: &Steps) {
        self.made += of_person.made;
        self.replaced += of_person.replaced;
        self.dropped += of_person.dropped;
        self.known += of_person.known;
        let refused = of_person.refused.iter();
        self.refused
            .extend(refused.map(|refused| (volunteer, *refused)));
    }
}
