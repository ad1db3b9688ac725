//! `hours`: hours are entered, confirmed, listed and summed.

use app::{
    Ctx, Register, events,
    hours::{self, ClaimAt, NewClaim, Whom},
};
use chrono::{NaiveDateTime, Timelike};
use clap::{Args, Subcommand, ValueEnum};
use domain::hours::{ClaimState, Totals};
use domain::{
    Counted, Day, EventId, FactId, Grade, HourRate, HoursPolicies, NightCounts, NightRule, Span,
    UsualBreak, VolunteerId, Zone,
};
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
    /// Shows how hours are counted, or changes it for hours made from now on.
    Policy(PolicyArgs),
    /// Lists what an hour of each year is worth.
    Rates,
    /// Sets or removes what an hour of a year is worth.
    Rate(RateArgs),
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
    /// They are travel to a site or between sites.
    #[arg(long)]
    travel: bool,
    /// What was done, or why it is corrected.
    #[arg(long)]
    words: Option<String>,
}

/// What an hour of a year is worth.
#[derive(Debug, Args)]
pub struct RateArgs {
    /// The year of the calendar.
    year: u16,
    /// Tenge for an hour, such as 1500 or 1532.50.
    #[arg(
        long,
        value_name = "TENGE",
        requires = "source",
        required_unless_present = "remove"
    )]
    tenge: Option<String>,
    /// Where the rate was taken from.
    #[arg(long, requires = "tenge")]
    source: Option<String>,
    /// Takes the rate of the year away.
    #[arg(long, conflicts_with = "tenge")]
    remove: bool,
}

/// How hours at night count.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Night {
    AsOthers,
    Apart,
    Not,
}

impl From<Night> for NightCounts {
    fn from(night: Night) -> Self {
        match night {
            Night::AsOthers => Self::AsOthers,
            Night::Apart => Self::Apart,
            Night::Not => Self::Not,
        }
    }
}

/// What is changed of how hours are counted; without anything it is shown.
#[derive(Debug, Args)]
pub struct PolicyArgs {
    /// How hours at night count.
    #[arg(long)]
    night: Option<Night>,
    /// When the night begins, by the clock of the place.
    #[arg(long, value_parser = minute, value_name = "HH:MM")]
    night_from: Option<u16>,
    /// When it ends.
    #[arg(long, value_parser = minute, value_name = "HH:MM")]
    night_until: Option<u16>,
    /// The minutes of travel that count for a person and day; 0 counts none.
    #[arg(long, value_name = "MINUTES")]
    travel: Option<u16>,
    /// The break that new events take off the hours of marks, in minutes.
    #[arg(long, value_name = "MINUTES")]
    pause: Option<u16>,
    /// It is taken off work that was longer than these minutes.
    #[arg(long, value_name = "MINUTES")]
    pause_after: Option<u16>,
}

/// A time of the day as minutes since midnight.
fn minute(text: &str) -> Result<u16, String> {
    let time = chrono::NaiveTime::parse_from_str(text, "%H:%M");
    let time = time.map_err(|_| format!("{text} is no time such as 22:00"))?;
    u16::try_from(time.num_seconds_from_midnight() / 60).map_err(|_| text.to_owned())
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
            travel: self.travel,
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
        "counted": counted_object(&claim.counted),
        "evidence": grade_code(claim.grade),
        "state": state_code(row.standing.state),
        "by": claim.by.map(|by| register.name_of(by)),
        "settled_by": row.standing.by.map(|by| register.name_of(by)),
        "words": row.words,
        "may_settle": row.may_settle,
    })
}

/// A minute of the day as a time.
fn clock(minute: u16) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

const fn night_code(counts: NightCounts) -> &'static str {
    match counts {
        NightCounts::AsOthers => "as_others",
        NightCounts::Apart => "apart",
        NightCounts::Not => "not",
    }
}

/// By which policy hours were counted; nothing where by none.
fn counted_object(counted: &Counted) -> Value {
    match counted {
        Counted::Plain => Value::Null,
        Counted::Night { rule, minutes } => json!({
            "night": night_code(rule.counts),
            "from": clock(rule.from),
            "until": clock(rule.until),
            "minutes": minutes,
        }),
        Counted::Travel { most } => json!({ "travel": true, "most_minutes_a_day": most }),
    }
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
        "night": totals.night,
        "travel": totals.travel,
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
        HoursWhat::Policy(changed) => policy(answer, place, changed),
        HoursWhat::Rates => {
            let register = open::register(place)?;
            rates(answer, &register);
            Ok(register.close()?)
        }
        HoursWhat::Rate(rate) => set_rate(answer, place, rate),
    }
}

fn policy(answer: &Answer, place: Place<'_>, changed: &PolicyArgs) -> Done {
    let register = open::register(place)?;
    let known = register.store().settings().policies();
    let policies = HoursPolicies {
        usual_break: UsualBreak {
            minutes: changed.pause.unwrap_or(known.usual_break.minutes),
            after: changed.pause_after.unwrap_or(known.usual_break.after),
        },
        night: NightRule {
            from: changed.night_from.unwrap_or(known.night.from),
            until: changed.night_until.unwrap_or(known.night.until),
            counts: changed.night.map_or(known.night.counts, Into::into),
        },
        travel_minutes: changed.travel.unwrap_or(known.travel_minutes),
    };
    if policies != known {
        app::settings::save_policies(&register, &Ctx::fresh(now()), policies)?;
    }
    register.close()?;
    let HoursPolicies {
        usual_break,
        night,
        travel_minutes,
    } = policies;
    let told = json!({
        "night": night_code(night.counts),
        "night_from": clock(night.from),
        "night_until": clock(night.until),
        "travel_minutes_a_day": travel_minutes,
        "break_minutes": usual_break.minutes,
        "break_after_minutes": usual_break.after,
    });
    answer.give(&told, || {
        let line = |label, value: String| format!("{}: {value}", answer.say(&label));
        let length = |minutes: u16| length(answer, u64::from(minutes));
        let counts = answer.say(&match night.counts {
            NightCounts::AsOthers => messages::settings_night_as_others(),
            NightCounts::Apart => messages::settings_night_apart(),
            NightCounts::Not => messages::settings_night_not(),
        });
        let travel = answer.say(&match travel_minutes {
            0 => messages::settings_travel_none(),
            minutes => messages::settings_travel_most(length(minutes)),
        });
        let pause = match usual_break.minutes {
            0 => answer.say(&messages::settings_break_none()),
            minutes => length(minutes),
        };
        let (from, until) = (clock(night.from), clock(night.until));
        vec![
            line(messages::settings_break_label(), pause),
            line(
                messages::settings_night_label(),
                format!("{counts} ({from}–{until})"),
            ),
            line(messages::settings_travel_label(), travel),
        ]
    });
    Ok(())
}

fn rates(answer: &Answer, register: &Register) {
    let rates = register.store().settings().rates_at(None);
    let object = |(year, rate): (&u16, &HourRate)| json!({ "year": year, "tiyn_per_hour": rate.tiyn, "source": rate.source });
    let objects: Vec<Value> = rates.iter().map(object).collect();
    answer.give(&json!({ "rates": objects }), || {
        let line = |(year, rate): (&u16, &HourRate)| {
            let amount = answer.speak().money(f64::from(rate.tiyn) / 100.0);
            format!("{year}  {amount}  {}", rate.source)
        };
        rates.iter().map(line).collect()
    });
}

fn set_rate(answer: &Answer, place: Place<'_>, rate: &RateArgs) -> Done {
    let register = open::register(place)?;
    let ctx = Ctx::fresh(now());
    match rate.tenge.as_ref().zip(rate.source.as_ref()) {
        Some((tenge, source)) => {
            app::settings::save_rate(&register, &ctx, rate.year, tenge, source)?;
        }
        None => {
            app::settings::remove_rate(&register, &ctx, rate.year)?;
        }
    }
    rates(answer, &register);
    Ok(register.close()?)
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
        let mut lines = vec![
            line(messages::hours_screen_claimed_figure(), totals.claimed),
            line(messages::hours_screen_confirmed_figure(), totals.confirmed),
            line(messages::hours_screen_rejected_figure(), totals.rejected),
        ];
        let apart = [
            (messages::hours_screen_night_figure(), totals.night),
            (messages::hours_screen_travel_figure(), totals.travel),
        ];
        let apart = apart.into_iter().filter(|(_, minutes)| *minutes > 0);
        lines.extend(apart.map(|(word, minutes)| line(word, minutes)));
        lines
    });
    Ok(())
}
