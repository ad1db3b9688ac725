//! Who has stood where for how long, and whose consent ends: for the lists of personal data.
//!
//! Everything is answered from the columns, in one walk over the people.

use domain::{ConsentState, Day, StatusKind, Timestamp, VolunteerId, needs_guardian_consent};

use crate::columns::{Columns, Facts, status_number};
use crate::days::{day_of, state_number, unpack_day};

impl Columns {
    /// The people in the archive since before a day, and since when, the longest first.
    pub fn archived_before(&self, day: Day) -> Vec<(VolunteerId, Day)> {
        let since = |at: usize| unpack_day(self.status_since[at]);
        self.standing(StatusKind::Archived, since, |since| since < day)
    }

    /// The applicants whose record nobody has changed since before a day, and the day of the
    /// last change, the longest first.
    pub fn applicants_before(&self, day: Day) -> Vec<(VolunteerId, Day)> {
        self.standing(StatusKind::Applicant, self.changed(), |since| since < day)
    }

    /// The applicants whose record was changed on a day or later, as the stamps say, and that
    /// day, the longest first.
    pub fn applicants_from(&self, day: Day) -> Vec<(VolunteerId, Day)> {
        self.standing(StatusKind::Applicant, self.changed(), |since| since >= day)
    }

    fn changed(&self) -> impl Fn(usize) -> Option<Day> {
        |at| day_of(Timestamp(i64::from(self.changed[at]) * 1000))
    }

    fn standing(
        &self,
        status: StatusKind,
        since: impl Fn(usize) -> Option<Day>,
        is_meant: impl Fn(Day) -> bool,
    ) -> Vec<(VolunteerId, Day)> {
        let status = usize::from(status_number(status));
        let mut standing: Vec<(VolunteerId, Day)> = self
            .living
            .iter()
            .map(|ordinal| ordinal as usize)
            .filter(|at| Facts(self.facts[*at]).status() == status)
            .filter_map(|at| Some((self.ids[at], since(at)?)))
            .filter(|(_, since)| is_meant(*since))
            .collect();
        standing.sort_unstable_by_key(|(id, since)| (*since, *id));
        standing
    }

    /// The people whose consent to processing holds on `today` and does not any more on
    /// `later`, each with its last day, the earliest first; without the archive.
    pub fn consents_ending(&self, today: Day, later: Day) -> Vec<(VolunteerId, Day)> {
        let given = state_number(ConsentState::Given);
        let archived = usize::from(status_number(StatusKind::Archived));
        let mut ending: Vec<(VolunteerId, Day)> = Vec::new();
        for ordinal in self.living.iter() {
            let at = ordinal as usize;
            if Facts(self.facts[at]).status() == archived {
                continue;
            }
            let course = self.consents.get(at);
            let mut steps = self.courses.steps(course, today, later).peekable();
            if steps.peek().is_none() {
                continue;
            }
            let birth = self.birth(ordinal);
            let answer = |day: Day, answers: [u8; 2]| {
                let young = needs_guardian_consent(birth.as_ref(), day, &self.minors);
                answers[usize::from(young)]
            };
            if answer(today, self.courses.one_on(course, today)) != given {
                continue;
            }
            // A consent that follows takes the end of the one before it away.
            let mut end = None;
            for (day, answers) in steps {
                if answer(day, answers) == given {
                    end = None;
                } else if end.is_none() {
                    end = day.pred_opt();
                }
            }
            ending.extend(end.map(|end| (self.ids[at], end)));
        }
        ending.sort_unstable_by_key(|(id, end)| (*end, *id));
        ending
    }
}

#[cfg(test)]
mod tests;
