//! Who of an event can be given a certificate or a letter.

use std::collections::BTreeSet;

use domain::hours::ClaimState;
use domain::{CertificateKind, Day, Deed, EventId, VolunteerId};
use l10n::{Collator, Language};

use super::{PaperRefused, days_of, work};
use crate::Register;

/// Somebody with confirmed hours in an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ready {
    /// The person.
    pub volunteer: VolunteerId,
    /// The name as it will stand on the paper.
    pub name: String,
    /// The minutes that will stand on the paper: those of the whole period.
    pub minutes: u32,
    /// The number of the paper of this kind and period that the person has already.
    pub given: Option<String>,
}

/// The period that is proposed for the papers of an event, and who is ready for them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadyOf {
    /// The first and the last day.
    pub period: (Day, Day),
    /// By name in the alphabet of the language.
    pub people: Vec<Ready>,
}

/// Everybody with confirmed hours in an event, with what a paper of a period would say. The
/// period of the event is taken where none is named: its plan and its confirmed hours.
///
/// # Errors
/// [`PaperRefused`].
pub fn ready(
    register: &Register,
    event: EventId,
    kind: CertificateKind,
    period: Option<(Day, Day)>,
    today: Day,
    language: Language,
) -> Result<ReadyOf, PaperRefused> {
    register.may(Deed::SeeVolunteers)?;
    register.may_in(Deed::SeeEvents, event)?;
    let found = work::event(register, event)?.ok_or(PaperRefused::Missing)?;
    let zone = work::zone_of(Some(&found));
    let mut ids: BTreeSet<VolunteerId> = BTreeSet::new();
    let mut days = found.plan.as_ref().map(days_of);
    for one in work::people(register, event)? {
        for hours in work::hours_of(&one, zone) {
            if hours.state == ClaimState::Confirmed {
                // A joined person is shown under one id.
                let person = register.store().volunteer(one.volunteer)?;
                ids.extend(person.map(|person| person.id));
                days = Some(days.map_or((hours.day, hours.day), |(from, until)| {
                    (from.min(hours.day), until.max(hours.day))
                }));
            }
        }
    }
    let period = period.or(days).unwrap_or((today, today));
    let ids: Vec<VolunteerId> = ids.into_iter().collect();
    let mut people = Vec::with_capacity(ids.len());
    for earned in work::earned(register, &ids, period)? {
        let Some(person) = register.store().volunteer(earned.volunteer)? else {
            continue;
        };
        let minutes: u32 = earned.lines.iter().map(|line| line.minutes).sum();
        if minutes == 0 {
            continue;
        }
        let same = person
            .certificates
            .iter()
            .rev()
            .find(|paper| paper.kind == kind && (paper.from, paper.until) == period);
        people.push(Ready {
            volunteer: earned.volunteer,
            name: person.name.full(),
            minutes,
            given: same.map(domain::IssuedCertificate::shown_number),
        });
    }
    let collator = Collator::new(language);
    people.sort_by_cached_key(|one| collator.sort_key(&one.name));
    Ok(ReadyOf { period, people })
}
