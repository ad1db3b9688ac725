//! A person in an event: registered, assigned, seen, and the hours that came of it.
//!
//! One record for each pair of event and person, with an id that two desks without
//! contact make alike. Plans are fields that may be changed; what was seen and claimed are
//! facts: a correction is a new fact that names the old one, and nothing is overwritten.
//! What was seen and claimed names the person by an id alone and stays as a number when
//! the person's data is erased; free words are values of their own, and go.
//!
//! Source: DOMAIN 1.3, 7.2, rules 28–31, 36; SYNC 8.1 and 8.2.

use serde::{Deserialize, Serialize};

use crate::guests::{Badge, Card, CardField, CardValue, Pass, Print, Refusal};
use crate::hours::policies::Counted;
use crate::{
    Day, EventId, FactId, NeedId, OperatorId, ParticipationId, ShiftId, Timestamp, VolunteerId,
};

/// Where a person stands in an event. The numbers are part of the format.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Standing {
    /// Asked and has not answered.
    Invited,
    /// On the list.
    #[default]
    Registered,
    /// On the list behind the capacity.
    Waiting,
    /// Will not come.
    Declined,
    /// Taken off the list.
    Cancelled,
}

/// A person's place in a shift.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Assignment {
    /// The role; `None` where a shift has none.
    pub need: Option<NeedId>,
    /// On the reserve list, to step in.
    pub reserve: bool,
}

/// Came or went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Direct {
    /// In.
    In,
    /// Out.
    Out,
}

/// How a mark was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum MarkSource {
    /// A code was scanned.
    Scan,
    /// Somebody at a desk found the person by name or number.
    Desk,
    /// A signed line of a paper sheet, entered later.
    Paper,
    /// A coordinator says so afterwards.
    Coordinator,
    /// The person says so.
    Own,
    /// The rule for forgotten goings.
    Rule,
}

/// That a person was seen.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Mark {
    /// Came or went.
    pub direct: Direct,
    /// When it happened; for paper the true time, not that of entering.
    pub at: Timestamp,
    /// At which shift or session; `None` is the event as a whole.
    pub shift: Option<ShiftId>,
    /// How.
    pub source: MarkSource,
    /// The code of the line of the paper sheet.
    pub line: Option<String>,
    /// Who made it.
    pub by: OperatorId,
}

/// What an hour rests on, the strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Grade {
    /// Both marks were scanned or made at a desk.
    Scan,
    /// A signed paper.
    Paper,
    /// A coordinator's word.
    Coordinator,
    /// The person's own word.
    Own,
}

/// When hours were worked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Span {
    /// Between two instants.
    Times {
        /// The beginning.
        from: Timestamp,
        /// The end, after it.
        until: Timestamp,
    },
    /// On a day, when the clock is not known.
    OnDay {
        /// The day.
        #[serde(with = "crate::time::as_days")]
        day: Day,
        /// How long, in minutes.
        minutes: u32,
    },
}

/// Hours that somebody says were worked. They count when another person confirms them.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Claim {
    /// When.
    pub span: Span,
    /// Minutes of rest within it that do not count.
    pub rest: u32,
    /// In which shift; `None` is work beside the shifts.
    pub shift: Option<ShiftId>,
    /// What it rests on.
    pub grade: Grade,
    /// The claim it stands in the place of.
    pub instead_of: Option<FactId>,
    /// Who claims; `None` is the program from marks.
    pub by: Option<OperatorId>,
    /// By which policy of the organisation they were counted. It stands beside the claim in
    /// [`ParticipationFact::CountedClaim`].
    #[serde(skip)]
    pub counted: Counted,
}

/// What another person says to a claim.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct HoursVerdict {
    /// The claim.
    pub claim: FactId,
    /// Rejected, and not confirmed.
    pub rejected: bool,
    /// Who says so; another than the claimer.
    pub by: OperatorId,
}

/// A person in an event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Participation {
    /// Its id: a function of the two below.
    pub id: ParticipationId,
    /// The event; `None` gathers the person's work outside events.
    pub event: Option<EventId>,
    /// The person.
    pub volunteer: VolunteerId,
    /// Where the person stands.
    pub standing: Standing,
    /// When the register was told so; the earlier goes first where seats are few.
    pub since: Timestamp,
    /// The place in each shift, in the order of the ids of the shifts.
    pub places: Vec<(ShiftId, Assignment)>,
    /// For those who work with the person here.
    pub notes: Option<String>,
    /// What was said of facts: what was done, why it is corrected, rejected or void.
    pub words: Vec<(FactId, String)>,
    /// Why somebody was assigned in spite of a warning.
    pub in_spite: Vec<(ShiftId, String)>,
    /// Why somebody was put on the list outside of the time for signing up.
    pub listed_in_spite: Option<String>,
    /// What the person gave up by their own word and when, each once: a shift, or with `None`
    /// the event as a whole. What holds now says [`crate::signup::given_up`].
    pub gave_up: Vec<(Option<ShiftId>, Timestamp)>,
    /// Marks, void ones too, in the order of their stamps.
    pub marks: Vec<Told<Mark>>,
    /// Claims, void ones too, in the order of their stamps.
    pub claims: Vec<Told<Claim>>,
    /// Verdicts, void ones too, in the order of their stamps.
    pub verdicts: Vec<Told<HoursVerdict>>,
    /// What the person is at a forum.
    pub card: Card,
}

/// A fact with its id and the moment at which the register was told.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Told<T> {
    /// The fact.
    pub id: FactId,
    /// When it was told; what was not told by a date does not count for that date.
    pub told: Timestamp,
    /// When it was declared void, if it was.
    pub void: Option<Timestamp>,
    /// What.
    pub what: T,
}

impl<T> Told<T> {
    /// Another fact that was told at the same moment under the same id.
    pub const fn of<U>(&self, what: U) -> Told<U> {
        Told {
            id: self.id,
            told: self.told,
            void: self.void,
            what,
        }
    }
}

/// One field of a participation with a value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ParticipationValue {
    /// Whose it is. Written once, with the first edit.
    Of(Option<EventId>, VolunteerId),
    /// See [`Participation::standing`].
    Standing(Standing),
    /// The place in one shift; `None` is none.
    Place(ShiftId, Option<Assignment>),
    /// See [`Participation::notes`].
    Notes(Option<String>),
    /// See [`Participation::words`].
    Words(FactId, Option<String>),
    /// See [`Participation::in_spite`].
    InSpite(ShiftId, Option<String>),
    /// See [`Participation::card`].
    Card(CardValue),
    /// See [`Participation::gave_up`]; `None` takes it back.
    GaveUp(Option<ShiftId>, Option<Timestamp>),
    /// See [`Participation::listed_in_spite`].
    ListedInSpite(Option<String>),
}

/// One field of a participation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ParticipationField {
    /// See [`ParticipationValue::Of`].
    Of,
    /// See [`ParticipationValue::Standing`].
    Standing,
    /// See [`ParticipationValue::Place`].
    Place(ShiftId),
    /// See [`ParticipationValue::Notes`].
    Notes,
    /// See [`ParticipationValue::Words`].
    Words(FactId),
    /// See [`ParticipationValue::InSpite`].
    InSpite(ShiftId),
    /// See [`ParticipationValue::Card`].
    Card(CardField),
    /// See [`ParticipationValue::GaveUp`].
    GaveUp(Option<ShiftId>),
    /// See [`ParticipationValue::ListedInSpite`].
    ListedInSpite,
}

impl ParticipationValue {
    /// The field that the value belongs to.
    pub const fn field(&self) -> ParticipationField {
        match self {
            Self::Of(..) => ParticipationField::Of,
            Self::Standing(_) => ParticipationField::Standing,
            Self::Place(shift, _) => ParticipationField::Place(*shift),
            Self::Notes(_) => ParticipationField::Notes,
            Self::Words(fact, _) => ParticipationField::Words(*fact),
            Self::InSpite(shift, _) => ParticipationField::InSpite(*shift),
            Self::Card(value) => ParticipationField::Card(value.field()),
            Self::GaveUp(shift, _) => ParticipationField::GaveUp(*shift),
            Self::ListedInSpite(_) => ParticipationField::ListedInSpite,
        }
    }

    /// Whether it holds what somebody wrote about the person. Such values go when the
    /// person's data is erased, so they stand in entries of their own; the numbers stay.
    pub const fn is_words(&self) -> bool {
        match self {
            Self::Notes(words)
            | Self::Words(_, words)
            | Self::InSpite(_, words)
            | Self::ListedInSpite(words) => words.is_some(),
            Self::Card(value) => value.is_words(),
            Self::Of(..) | Self::Standing(_) | Self::Place(..) | Self::GaveUp(..) => false,
        }
    }
}

/// Something that happened to a person in an event. New kinds go to the end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ParticipationFact {
    /// The person was seen.
    Mark(Mark),
    /// Hours are claimed.
    Claim(Claim),
    /// A claim is confirmed or rejected.
    Verdict(HoursVerdict),
    /// A badge was made.
    Badge(Badge),
    /// The person passed a list.
    Pass(Pass),
    /// The person was not let pass.
    Refusal(Refusal),
    /// A badge was printed.
    Print(Print),
    /// Hours are claimed that were counted by a policy of the organisation.
    CountedClaim(Claim, Counted),
}

impl ParticipationFact {
    /// That hours are claimed, with the policy that they were counted by.
    pub const fn claim(claim: Claim) -> Self {
        match claim.counted {
            Counted::Plain => Self::Claim(claim),
            counted => {
                let plain = Claim {
                    counted: Counted::Plain,
                    ..claim
                };
                Self::CountedClaim(plain, counted)
            }
        }
    }
}

impl Span {
    /// How long it is, in whole minutes.
    pub fn minutes(&self) -> u32 {
        match *self {
            Self::Times { from, until } => u32::try_from((until.0 - from.0) / 60_000).unwrap_or(0),
            Self::OnDay { minutes, .. } => minutes,
        }
    }
}

impl Standing {
    /// Which of two standings of one person holds, when two records of the person are
    /// joined: whoever takes part outranks whoever does not.
    const fn rank(self) -> u8 {
        match self {
            Self::Registered => 0,
            Self::Invited => 1,
            Self::Waiting => 2,
            Self::Declined => 3,
            Self::Cancelled => 4,
        }
    }

    /// Whether the person is on the list, or is asked or waits to be.
    pub const fn takes_part(self) -> bool {
        !matches!(self, Self::Declined | Self::Cancelled)
    }
}

impl Participation {
    /// Several records of one person in one event as one, under the id and the person of the
    /// first; `None` of none. What any of them says is there, and parts again with them.
    ///
    /// Source: SYNC 8.1, "ledgers follow at fold time".
    pub fn joined(parts: impl IntoIterator<Item = Self>) -> Option<Self> {
        let mut parts = parts.into_iter();
        let mut whole = parts.next()?;
        let mut many = false;
        for part in parts {
            many = true;
            if (part.standing.rank(), part.since) < (whole.standing.rank(), whole.since) {
                (whole.standing, whole.since) = (part.standing, part.since);
            }
            for (shift, place) in part.places {
                match whole.places.iter_mut().find(|(known, _)| *known == shift) {
                    Some((_, known)) if known.reserve && !place.reserve => *known = place,
                    Some(_) => {}
                    None => whole.places.push((shift, place)),
                }
            }
            let notes = [whole.notes.take(), part.notes];
            let notes: Vec<String> = notes.into_iter().flatten().collect();
            whole.notes = (!notes.is_empty()).then(|| notes.join("\n"));
            whole.words.extend(part.words);
            whole.in_spite.extend(part.in_spite);
            whole.listed_in_spite = whole.listed_in_spite.or(part.listed_in_spite);
            for (of, at) in part.gave_up {
                match whole.gave_up.iter_mut().find(|(known, _)| *known == of) {
                    Some((_, known)) => *known = (*known).max(at),
                    None => whole.gave_up.push((of, at)),
                }
            }
            whole.marks.extend(part.marks);
            whole.claims.extend(part.claims);
            whole.verdicts.extend(part.verdicts);
            whole.card.join(part.card);
        }
        if many {
            whole.places.sort_by_key(|(shift, _)| *shift);
            whole.gave_up.sort_unstable();
            whole.marks.sort_by_key(|told| (told.told, told.id));
            whole.claims.sort_by_key(|told| (told.told, told.id));
            whole.verdicts.sort_by_key(|told| (told.told, told.id));
        }
        Some(whole)
    }
}

impl Claim {
    /// The minutes that count.
    pub fn minutes(&self) -> u32 {
        self.span.minutes().saturating_sub(self.rest)
    }
}
