//! `hours`: hours are entered, confirmed, listed and summed.

use app::{
    Ctx, Register, events,
    hours::{self, ClaimAt, NewClaim, Whom},
};
use chrono::NaiveDateTime;
use clap::{Args, Subcommand, ValueEnum};
use domain::hours::{ClaimState, Totals};
use domain::{Day, EventId, FactId, Grade, Span, VolunteerId, Zone};
use serde_json::{Value, json};

use super::{Done, WALLS, id, read_people, wall};
use crate::{
    answer::{Answer, Refusal},
    open::{self, Place, now},
};

/// As many as are listed in one answer.
const MOST: usize = 100_000;

/// What hours rest on.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Evidence {
    Paper,
    Coordinator,
    Own,
}

impl From<Evidence> for Grade {
    fn from(evidence: Evidence) -> Self {
        match evidence {
            Evidence::Paper => Self::Paper,
            Evidence::Coordinator => Self::Coordinator,
            Evidence::Own => Self::Own,
        }
    }
}

/// Where hours stand.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum HoursState {
    Claimed,
    Confirmed,
    Rejected,
    Replaced,
    Void,
}

impl From<HoursState> for ClaimState {
    fn from(state: HoursState) -> Self {
        match state {
            HoursState::Claimed => Self::Claimed,
            HoursState::Confirmed => Self::Confirmed,
            HoursState::Rejected => Self::Rejected,
            HoursState::Replaced => Self::Replaced,
            HoursState::Void => Self::Void,
        }
    }
}

/// What is done with hours.
#[derive(Debug, Subcommand)]
pub enum HoursWhat {
    /// Enters hours of people: between two times, or on a day.
    Claim(NewHours),
    /// Enters hours of an event from its marks.
    FromMarks {
        /// The id of the event.
        event: String,
    },
    /// Confirms hours that somebody else entered.
    Confirm {
        /// Ids of the claims.
        #[arg(required = true)]
        claims: Vec<String>,
    },
    /// Rejects hours that somebody else entered.
    Reject {
        /// Ids of the claims.
        #[arg(required = true)]
        claims: Vec<String>,
        /// Why.
        #[arg(long)]
        reason: String,
    },
    /// Lists hours, the latest work first.
    List(Listing),
    /// Sums hours.
    Totals {
        #[command(flatten)]
        which: Which,
    },
}

/// Which hours.
#[derive(Debug, Args)]
pub struct Which {
    /// Those of one event.
    #[arg(long, value_name = "ID", conflicts_with_all = ["person", "outside"])]
    event: Option<String>,
    /// Those of one person.
    #[arg(long, value_name = "ID")]
    person: Option<String>,
    /// Only work outside events.
    #[arg(long)]
    outside: bool,
    /// As the register knew them at the end of this day.
    #[arg(long, value_name = "YYYY-MM-DD")]
    as_of: Option<Day>,
}

/// Hours that are entered.
#[derive(Debug, Args)]
pub struct NewHours {
    /// Ids of the people; in an event also IINs, phones and codes of lines.
    #[arg(required = true)]
    who: Vec<String>,
    /// The event; without it the work is outside events.
    #[arg(long, value_name = "ID")]
    event: Option<String>,
    /// When the work began, by the clock on the wall.
    #[arg(long, value_parser = wall, requires = "until", conflicts_with = "day", value_name = "YYYY-MM-DDTHH:MM")]
    from: Option<NaiveDateTime>,
    /// When it ended.
    #[arg(long, value_parser = wall, requires = "from", value_name = "YYYY-MM-DDTHH:MM")]
    until: Option<NaiveDateTime>,
    /// The day, where the clock is not known.
    #[arg(
        long,
        requires = "minutes",
        required_unless_present = "from",
        value_name = "YYYY-MM-DD"
    )]
    day: Option<Day>,
    /// How long on that day, in minutes.
    #[arg(long, requires = "day")]
    minutes: Option<u32>,
    /// Minutes of rest within.
    #[arg(long, default_value_t = 0)]
    rest: u32,
    /// What they rest on.
    #[arg(long, default_value = "coordinator")]
    evidence: Evidence,
    /// The claim of the same person that is corrected.
    #[arg(long, value_name = "ID")]
    instead_of: Option<String>,
    /// What was done, or why it is corrected.
    #[arg(long)]
    words: Option<String>,
}

/// Which hours are listed.
#[derive(Debug, Args)]
pub struct Listing {
    #[command(flatten)]
    which: Which,
    /// Only hours at the same time as others of the same person, of all events.
    #[arg(long, conflicts_with_all = ["event", "person", "outside"])]
    overlapping: bool,
    /// Only hours in this state; may be repeated.
    #[arg(long)]
    state: Vec<HoursState>,
    /// How many at most.
    #[arg(long, default_value_t = 100)]
    limit: usize,
}

impl NewHours {
    /// The work, by the clock of the event.
    fn span(&self, zone: Zone) -> Span {
        match (self.from.zip(self.until), self.day.zip(self.minutes)) {
            (Some((from, until)), _) => Span::Times {
                from: zone.instant(from, false),
                until: zone.instant(until, false),
            },
            (None, Some((day, minutes))) => Span::OnDay { day, minutes },
            (None, None) => unreachable!("clap asks for one of the two"),
        }
    }

    /// A claim of each of the people.
    fn claims(&self, register: &Register) -> Result<Vec<NewClaim>, Refusal> {
        let event: Option<EventId> = self.event.as_deref().map(id).transpose()?;
        let instead_of: Option<FactId> = self.instead_of.as_deref().map(id).transpose()?;
        let plan = match event {
            Some(event) => events::get(register, event)?.plan,
            None => None,
        };
        let span = self.span(plan.map_or(Zone::ALMATY, |plan| plan.zone));
        let people: Vec<VolunteerId> = match event {
            Some(event) => {
                let read = read_people(register, event, &self.who)?;
                read.into_iter().map(|(volunteer, _)| volunteer).collect()
            }
            None => {
                let ids = self.who.iter().map(|text| id(text));
                ids.collect::<Result<_, _>>()?
            }
        };
        let claim = |volunteer| NewClaim {
            volunteer,
            event,
            shift: None,
            span,
            rest: self.rest,
            grade: self.evidence.into(),
            instead_of,
            words: self.words.clone(),
        };
        Ok(people.into_iter().map(claim).collect())
    }
}

impl Listing {
    fn wanted(&self) -> Result<hours::Wanted, Refusal> {
        let which = &self.which;
        Ok(hours::Wanted {
            event: which.event.as_deref().map(id).transpose()?,
            outside: which.outside,
            overlapping: self.overlapping,
            volunteer: which.person.as_deref().map(id).transpose()?,
            states: self.state.iter().copied().map(Into::into).collect(),
            as_of: which.as_of,
        })
    }
}

const fn state_code(state: ClaimState) -> &'static str {
    match state {
        ClaimState::Claimed => "claimed",
        ClaimState::Confirmed => "confirmed",
        ClaimState::Rejected => "rejected",
        ClaimState::Replaced => "replaced",
        ClaimState::Void => "void",
    }
}

const fn grade_code(grade: Grade) -> &'static str {
    match grade {
        Grade::Scan => "scan",
        Grade::Paper => "paper",
        Grade::Coordinator => "coordinator",
        Grade::Own => "own",
    }
}

fn claim_object(register: &Register, row: &hours::Row) -> Value {
    let claim = &row.standing.claim;
    let walls = match claim.span {
        Span::Times { from, until } => row.zone.wall(from).zip(row.zone.wall(until)),
        Span::OnDay { .. } => None,
    };
    json!({
        "id": row.at.claim.to_string(),
        "event": row.at.event.map(|id| id.to_string()),
        "person": row.at.volunteer.to_string(),
        "name": row.name,
        "day": row.day,
        "from": walls.map(|(from, _)| from.format(WALLS[0]).to_string()),
        "until": walls.map(|(_, until)| until.format(WALLS[0]).to_string()),
        "minutes": claim.minutes(),
        "rest": claim.rest,
        "evidence": grade_code(claim.grade),
        "state": state_code(row.standing.state),
        "by": claim.by.map(|by| register.name_of(by)),
        "settled_by": row.standing.by.map(|by| register.name_of(by)),
        "words": row.words,
        "may_settle": row.may_settle,
    })
}

fn claim_line(answer: &Answer, row: &hours::Row) -> String {
    let length = answer.say(&app::papers::hours_word(row.standing.claim.minutes()));
    let name = row.name.as_deref().unwrap_or("–");
    let (id, state) = (row.at.claim, state_code(row.standing.state));
    format!("{id}  {}  {length}  {state}  {name}", row.day)
}

fn totals_object(totals: &Totals) -> Value {
    let [scan, paper, coordinator, own] = totals.by_grade;
    json!({
        "claimed": totals.claimed,
        "confirmed": totals.confirmed,
        "rejected": totals.rejected,
        "evidence": { "scan": scan, "paper": paper, "coordinator": coordinator, "own": own },
    })
}

fn length(answer: &Answer, minutes: u64) -> String {
    let minutes = u32::try_from(minutes).unwrap_or(u32::MAX);
    answer.say(&app::papers::hours_word(minutes))
}

/// Finds claims by their ids.
fn claims_of(register: &Register, texts: &[String]) -> Result<Vec<ClaimAt>, Refusal> {
    let ids = texts.iter().map(|text| id(text));
    let ids = ids.collect::<Result<Vec<FactId>, _>>()?;
    let all = hours::list(register, &hours::Wanted::default(), 0, usize::MAX)?;
    let find = |claim: &FactId| {
        let row = all.rows.iter().find(|row| row.at.claim == *claim);
        row.map(|row| row.at)
            .ok_or_else(|| Refusal::new(messages::hours_error_claim()))
    };
    ids.iter().map(find).collect()
}

fn settle(
    answer: &Answer,
    place: Place<'_>,
    texts: &[String],
    rejected: bool,
    reason: Option<&String>,
) -> Done {
    let register = open::register(place)?;
    let claims = claims_of(&register, texts)?;
    let ctx = Ctx::fresh(now());
    let settled = hours::settle(&register, &ctx, &claims, rejected, reason)?.value;
    register.close()?;
    answer.give(&json!({ "claims": settled }), || {
        let message = if rejected {
            messages::hours_screen_rejected_done(settled)
        } else {
            messages::hours_screen_confirmed_done(settled)
        };
        vec![answer.say(&message)]
    });
    Ok(())
}

/// Does what is done with hours.
pub fn hours(answer: &Answer, place: Place<'_>, what: &HoursWhat) -> Done {
    match what {
        HoursWhat::Claim(new) => claim(answer, place, new),
        HoursWhat::FromMarks { event } => from_marks(answer, place, id(event)?),
        HoursWhat::Confirm { claims } => settle(answer, place, claims, false, None),
        HoursWhat::Reject { claims, reason } => settle(answer, place, claims, true, Some(reason)),
        HoursWhat::List(listing) => list(answer, place, listing),
        HoursWhat::Totals { which } => totals(answer, place, which),
    }
}

fn claim(answer: &Answer, place: Place<'_>, new: &NewHours) -> Done {
    let register = open::register(place)?;
    let claims = new.claims(&register)?;
    let ctx = Ctx::fresh(now());
    let warned = hours::caps(&register, &ctx, &claims)?;
    let made = hours::claim(&register, &ctx, &claims)?.value;
    register.close()?;
    let warned: Vec<String> = warned.iter().map(|message| answer.say(message)).collect();
    answer.give(&json!({ "claims": made, "warnings": warned }), || {
        let mut lines = vec![answer.say(&messages::hours_screen_claimed_done(made))];
        lines.extend(warned.iter().cloned());
        lines
    });
    Ok(())
}

fn from_marks(answer: &Answer, place: Place<'_>, event: EventId) -> Done {
    let register = open::register(place)?;
    let made = hours::from_marks(&register, &Ctx::fresh(now()), event)?.value;
    register.close()?;
    let refused = made.refused.into_iter().map(|(person, why)| {
        let why = messages::ToMessage::told(&events::WorkRefused::from(why)).1;
        json!({ "person": person.to_string(), "message": answer.say(&why) })
    });
    let told = json!({
        "made": made.made,
        "replaced": made.replaced,
        "known": made.known,
        "inside": made.inside,
        "refused": refused.collect::<Vec<Value>>(),
    });
    answer.give(&told, || {
        vec![answer.say(&messages::hours_screen_made_done(made.made, made.replaced))]
    });
    Ok(())
}

fn list(answer: &Answer, place: Place<'_>, listing: &Listing) -> Done {
    let wanted = listing.wanted()?;
    let register = open::register(place)?;
    let window = hours::list(&register, &wanted, 0, listing.limit.min(MOST))?;
    let rows = window.rows.iter().map(|row| claim_object(&register, row));
    let told = json!({
        "total": window.total,
        "hours": rows.collect::<Vec<Value>>(),
        "totals": totals_object(&window.totals),
    });
    register.close()?;
    answer.give(&told, || {
        let lines = window.rows.iter().map(|row| claim_line(answer, row));
        lines.collect()
    });
    Ok(())
}

fn totals(answer: &Answer, place: Place<'_>, which: &Which) -> Done {
    let whom = match (&which.event, &which.person) {
        (Some(event), _) => Whom::Event(id(event)?),
        (None, Some(person)) => Whom::Person(id(person)?),
        (None, None) => Whom::All,
    };
    let register = open::register(place)?;
    let totals = if which.outside {
        let wanted = hours::Wanted {
            outside: true,
            as_of: which.as_of,
            ..hours::Wanted::default()
        };
        hours::list(&register, &wanted, 0, 0)?.totals
    } else {
        hours::totals(&register, whom, which.as_of)?
    };
    register.close()?;
    answer.give(&totals_object(&totals), || {
        let line = |word, minutes| format!("{}: {}", answer.say(&word), length(answer, minutes));
        vec![
            line(messages::hours_screen_claimed_figure(), totals.claimed),
            line(messages::hours_screen_confirmed_figure(), totals.confirmed),
            line(messages::hours_screen_rejected_figure(), totals.rejected),
        ]
    });
    Ok(())
}
