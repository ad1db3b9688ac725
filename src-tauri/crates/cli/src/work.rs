//! Events, shifts, marks and hours.

use app::{
    Ctx, Register, attendance, events,
    hours::{self, ClaimAt, NewClaim, Whom},
    lines, series, shifts,
};
use chrono::NaiveDateTime;
use clap::{Args, Subcommand, ValueEnum};
use domain::hours::{ClaimState, Totals};
use domain::{
    Day, Direct, DirectionCode, Event, EventId, EventState, FactId, Grade, MarkSource, Plan, Shift,
    ShiftId, ShiftKind, Span, Titles, VolunteerId, Zone,
};
use serde_json::{Value, json};

use crate::{
    answer::{Answer, Refusal},
    open::{self, Place, now},
};

type Done = Result<(), Refusal>;

/// How a time on the wall is written.
const WALLS: [&str; 2] = ["%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M"];
/// As many as are listed in one answer.
const MOST: usize = 100_000;

fn wall(text: &str) -> Result<NaiveDateTime, String> {
    let read = WALLS
        .iter()
        .find_map(|format| NaiveDateTime::parse_from_str(text, format).ok());
    read.ok_or_else(|| format!("{text} is no time: write 2026-07-05T09:00"))
}

fn zone(text: &str) -> Result<Zone, String> {
    text.parse()
        .map_err(|_| format!("{text} is no zone: write Asia/Almaty"))
}

fn direction(text: &str) -> Result<DirectionCode, String> {
    DirectionCode::parse(text).map_err(|_| format!("{text} is no code of a direction"))
}

/// The titles of something.
#[derive(Debug, Args)]
pub struct TitleArgs {
    /// The title in Kazakh.
    #[arg(long, default_value = "")]
    kk: String,
    /// The title in Russian.
    #[arg(long, default_value = "")]
    ru: String,
    /// The title in English.
    #[arg(long, default_value = "")]
    en: String,
}

/// What is done with events.
#[derive(Debug, Subcommand)]
pub enum EventWhat {
    /// Lists events, the latest first.
    List {
        /// A piece of a title.
        #[arg(long, default_value = "")]
        text: String,
        /// Only events in this state; may be repeated.
        #[arg(long)]
        state: Vec<State>,
        /// The first day.
        #[arg(long, value_name = "YYYY-MM-DD")]
        from: Option<Day>,
        /// The last day.
        #[arg(long, value_name = "YYYY-MM-DD")]
        to: Option<Day>,
        /// Only events of this programme.
        #[arg(long, value_name = "ID")]
        programme: Option<String>,
        /// Templates in place of events.
        #[arg(long)]
        templates: bool,
        /// How many at most.
        #[arg(long, default_value_t = 100)]
        limit: usize,
    },
    /// Shows an event with its shifts.
    Show {
        /// Its id.
        id: String,
    },
    /// Makes an event.
    Add {
        #[command(flatten)]
        titles: TitleArgs,
        /// When it begins, by the clock on the wall.
        #[arg(long, value_parser = wall, requires = "ends", value_name = "YYYY-MM-DDTHH:MM")]
        starts: Option<NaiveDateTime>,
        /// When it ends.
        #[arg(long, value_parser = wall, requires = "starts", value_name = "YYYY-MM-DDTHH:MM")]
        ends: Option<NaiveDateTime>,
        /// Where the clock hangs.
        #[arg(long, value_parser = zone, default_value = "Asia/Almaty")]
        zone: Zone,
        /// ISO code of the region, such as KZ-71.
        #[arg(long, value_name = "ISO")]
        region: Option<domain::RegionCode>,
        /// Where exactly.
        #[arg(long)]
        address: Option<String>,
        /// The code of a direction; may be repeated.
        #[arg(long, value_parser = direction)]
        direction: Vec<DirectionCode>,
        /// The most people.
        #[arg(long)]
        capacity: Option<u32>,
        /// It is a template that others are copied from.
        #[arg(long)]
        template: bool,
    },
    /// Changes what is named of an event and leaves everything else.
    Edit {
        /// Its id.
        id: String,
        /// The title in Kazakh; an empty one takes it away.
        #[arg(long)]
        kk: Option<String>,
        /// The title in Russian; an empty one takes it away.
        #[arg(long)]
        ru: Option<String>,
        /// The title in English; an empty one takes it away.
        #[arg(long)]
        en: Option<String>,
        /// When it begins, by the clock on the wall.
        #[arg(long, value_parser = wall, requires = "ends", value_name = "YYYY-MM-DDTHH:MM")]
        starts: Option<NaiveDateTime>,
        /// When it ends.
        #[arg(long, value_parser = wall, requires = "starts", value_name = "YYYY-MM-DDTHH:MM")]
        ends: Option<NaiveDateTime>,
        /// Where the clock hangs; as it was without it.
        #[arg(long, value_parser = zone, requires = "starts")]
        zone: Option<Zone>,
        /// ISO code of the region, such as KZ-71.
        #[arg(long, value_name = "ISO")]
        region: Option<domain::RegionCode>,
        /// Where exactly; an empty one takes it away.
        #[arg(long)]
        address: Option<String>,
        /// The code of a direction in place of those it had; may be repeated.
        #[arg(long, value_parser = direction)]
        direction: Vec<DirectionCode>,
        /// The most people; 0 is no limit.
        #[arg(long)]
        capacity: Option<u32>,
        /// How many people it helped.
        #[arg(long)]
        helped: Option<u32>,
        /// The number of people helped is an estimate.
        #[arg(long, requires = "helped")]
        estimated: bool,
    },
    /// Hides an event from lists; its hours stay.
    Delete {
        /// Its id.
        id: String,
    },
    /// Moves an event along its path.
    State {
        /// Its id.
        id: String,
        /// Where to.
        state: State,
        /// Why it is called off.
        #[arg(long)]
        reason: Option<String>,
    },
    /// Copies an event with its shifts to another time.
    Copy {
        /// The id of the event or template.
        id: String,
        /// When the copy begins, by the clock on the wall.
        #[arg(long, value_parser = wall, value_name = "YYYY-MM-DDTHH:MM")]
        starts: NaiveDateTime,
        /// Without its shifts.
        #[arg(long)]
        no_shifts: bool,
    },
}

/// A state of an event.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum State {
    Draft,
    Open,
    Closed,
    Held,
    Finished,
    Cancelled,
}

impl State {
    const fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Held => "held",
            Self::Finished => "finished",
            Self::Cancelled => "cancelled",
        }
    }

    fn of(self, reason: Option<&str>) -> EventState {
        match self {
            Self::Draft => EventState::Draft,
            Self::Open => EventState::Open,
            Self::Closed => EventState::Closed,
            Self::Held => EventState::Held,
            Self::Finished => EventState::Finished,
            Self::Cancelled => EventState::Cancelled {
                reason: reason.unwrap_or_default().to_owned(),
            },
        }
    }
}

/// What is done with shifts.
#[derive(Debug, Subcommand)]
pub enum ShiftWhat {
    /// Lists the shifts of an event, by their beginning.
    List {
        /// The id of the event.
        event: String,
    },
    /// Adds a shift to an event.
    Add {
        /// The id of the event.
        event: String,
        #[command(flatten)]
        titles: TitleArgs,
        /// When it begins, by the clock on the wall.
        #[arg(long, value_parser = wall, value_name = "YYYY-MM-DDTHH:MM")]
        starts: NaiveDateTime,
        /// When it ends.
        #[arg(long, value_parser = wall, value_name = "YYYY-MM-DDTHH:MM")]
        ends: NaiveDateTime,
        /// Where the clock hangs.
        #[arg(long, value_parser = zone, default_value = "Asia/Almaty")]
        zone: Zone,
        /// Hall or post.
        #[arg(long)]
        hall: Option<String>,
        /// The most people of a session.
        #[arg(long)]
        capacity: Option<u32>,
        /// It is a session to attend, and no work.
        #[arg(long)]
        session: bool,
    },
}

/// Whom marks are made of, and how that is known.
#[derive(Debug, Args)]
pub struct MarkHow {
    /// The id of the event.
    event: String,
    /// Ids, IINs, phones or codes of lines of a paper sheet.
    #[arg(required = true)]
    who: Vec<String>,
    /// The true time, by the clock of the event; without it the mark is of this moment.
    #[arg(long, value_parser = wall, value_name = "YYYY-MM-DDTHH:MM")]
    at: Option<NaiveDateTime>,
    /// At which shift.
    #[arg(long, value_name = "ID")]
    shift: Option<String>,
    /// How it is known.
    #[arg(long, default_value = "desk")]
    source: Source,
}

/// What is done with marks.
#[derive(Debug, Subcommand)]
pub enum MarkWhat {
    /// Marks that people came.
    In(MarkHow),
    /// Marks that people went.
    Out(MarkHow),
}

/// How a mark is known.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Source {
    Scan,
    Desk,
    Paper,
    Coordinator,
    Own,
}

impl From<Source> for MarkSource {
    fn from(source: Source) -> Self {
        match source {
            Source::Scan => Self::Scan,
            Source::Desk => Self::Desk,
            Source::Paper => Self::Paper,
            Source::Coordinator => Self::Coordinator,
            Source::Own => Self::Own,
        }
    }
}

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
    Claim {
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
    },
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
    List {
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
    },
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

pub(crate) fn id<T: std::str::FromStr>(text: &str) -> Result<T, Refusal> {
    text.parse()
        .map_err(|_| Refusal::new(messages::cli_error_record(text)))
}

fn plan_of(starts: NaiveDateTime, ends: NaiveDateTime, zone: Zone) -> Plan {
    Plan {
        starts,
        ends,
        zone,
        starts_second: false,
        ends_second: false,
    }
}

fn plan_object(plan: &Plan) -> Value {
    json!({
        "starts": plan.starts.format(WALLS[0]).to_string(),
        "ends": plan.ends.format(WALLS[0]).to_string(),
        "zone": plan.zone.name(),
        "minutes": plan.minutes(),
    })
}

fn titles_object(titles: &Titles) -> Value {
    json!({ "kk": titles.kk, "ru": titles.ru, "en": titles.en })
}

fn event_object(event: &Event) -> Value {
    json!({
        "id": event.id.to_string(),
        "titles": titles_object(&event.titles),
        "state": event.state.code(),
        "plan": event.plan.as_ref().map(plan_object),
        "region": event.region.map(|region| region.to_string()),
        "address": event.address,
        "directions": event.directions.iter().map(DirectionCode::as_str).collect::<Vec<_>>(),
        "capacity": event.capacity,
        "template": event.template,
        "deleted": event.deleted,
    })
}

fn plan_line(plan: Option<&Plan>) -> String {
    plan.map_or_else(
        || "–".to_owned(),
        |plan| {
            format!(
                "{}–{}",
                plan.starts.format(WALLS[1]),
                plan.ends.format("%H:%M")
            )
        },
    )
}

fn event_line(answer: &Answer, event: &Event) -> String {
    let title = event.titles.in_language(answer.speak().language().code());
    let when = plan_line(event.plan.as_ref());
    format!("{}  {when}  {}  {title}", event.id, event.state.code())
}

fn shift_object(shift: &Shift) -> Value {
    json!({
        "id": shift.id.to_string(),
        "titles": titles_object(&shift.titles),
        "plan": plan_object(&shift.plan),
        "hall": shift.hall,
        "capacity": shift.capacity,
        "session": shift.kind == ShiftKind::Session,
        "cancelled": shift.cancelled,
    })
}

fn shift_line(answer: &Answer, shift: &Shift) -> String {
    let title = shift.titles.in_language(answer.speak().language().code());
    format!("{}  {}  {title}", shift.id, plan_line(Some(&shift.plan)))
}

fn saved(answer: &Answer, id: &str) {
    answer.give(&json!({ "id": id }), || {
        vec![answer.say(&messages::cli_work_saved(id))]
    });
}

/// Does what is done with events.
pub fn event(answer: &Answer, place: Place<'_>, what: &EventWhat) -> Done {
    let register = open::register(place)?;
    let ctx = Ctx::fresh(now());
    match what {
        EventWhat::List {
            text,
            state,
            from,
            to,
            programme,
            templates,
            limit,
        } => {
            let wanted = events::Wanted {
                text: text.clone(),
                from: *from,
                until: *to,
                states: state.iter().map(|one| one.code().to_owned()).collect(),
                programme: programme.as_deref().map(id).transpose()?,
                templates: *templates,
                ..events::Wanted::default()
            };
            let window = events::list(&register, &wanted, 0, *limit)?;
            let rows: Vec<Value> = window.rows.iter().map(event_object).collect();
            answer.give(&json!({ "total": window.total, "events": rows }), || {
                let lines = window.rows.iter().map(|event| event_line(answer, event));
                lines.collect()
            });
        }
        EventWhat::Show { id: event } => {
            let event: EventId = id(event)?;
            let found = events::get(&register, event)?;
            let parts = shifts::of_event(&register, event)?;
            let mut object = event_object(&found);
            object["shifts"] = parts.iter().map(shift_object).collect();
            answer.give(&object, || {
                let lines = parts.iter().map(|shift| shift_line(answer, shift));
                std::iter::once(event_line(answer, &found))
                    .chain(lines)
                    .collect()
            });
        }
        EventWhat::Add {
            titles,
            starts,
            ends,
            zone,
            region,
            address,
            direction,
            capacity,
            template,
        } => {
            let plan = starts.zip(*ends);
            let form = events::Form {
                titles: [titles.kk.clone(), titles.ru.clone(), titles.en.clone()],
                plan: plan.map(|(starts, ends)| plan_of(starts, ends, *zone)),
                region: *region,
                address: address.clone(),
                directions: direction.clone(),
                capacity: *capacity,
                template: *template,
                ..events::Form::default()
            };
            let made = events::save(&register, &ctx, None, &form)?.value;
            saved(answer, &made.to_string());
        }
        EventWhat::Edit {
            id: event,
            kk,
            ru,
            en,
            starts,
            ends,
            zone,
            region,
            address,
            direction,
            capacity,
            helped,
            estimated,
        } => {
            let known = events::get(&register, id(event)?)?;
            let mut form = events::Form::of(&known);
            for (title, new) in form.titles.iter_mut().zip([kk, ru, en]) {
                if let Some(new) = new {
                    title.clone_from(new);
                }
            }
            if let Some((starts, ends)) = starts.zip(*ends) {
                let clock = known.plan.map_or(Zone::ALMATY, |plan| plan.zone);
                form.plan = Some(plan_of(starts, ends, zone.unwrap_or(clock)));
            }
            form.region = region.or(form.region);
            form.address = address.clone().or(form.address);
            if !direction.is_empty() {
                form.directions.clone_from(direction);
            }
            if let Some(capacity) = capacity {
                form.capacity = (*capacity > 0).then_some(*capacity);
            }
            if let Some(helped) = helped {
                form.result.helped = Some(*helped);
                form.result.estimated = *estimated;
            }
            events::save(&register, &ctx, Some(known.id), &form)?;
            saved(answer, event);
        }
        EventWhat::Delete { id: event } => {
            events::delete(&register, &ctx, id(event)?)?;
            saved(answer, event);
        }
        EventWhat::State {
            id: event,
            state,
            reason,
        } => {
            let to = state.of(reason.as_deref());
            events::set_state(&register, &ctx, id(event)?, &to)?;
            saved(answer, event);
        }
        EventWhat::Copy {
            id: event,
            starts,
            no_shifts,
        } => {
            let to = series::CopyTo {
                starts: *starts,
                titles: None,
                shifts: !no_shifts,
            };
            let made = series::copy(&register, &ctx, id(event)?, &to)?.value;
            saved(answer, &made.to_string());
        }
    }
    Ok(register.close()?)
}

/// Does what is done with shifts.
pub fn shift(answer: &Answer, place: Place<'_>, what: &ShiftWhat) -> Done {
    let register = open::register(place)?;
    match what {
        ShiftWhat::List { event } => {
            let parts = shifts::of_event(&register, id(event)?)?;
            let rows: Vec<Value> = parts.iter().map(shift_object).collect();
            answer.give(&json!({ "shifts": rows }), || {
                let lines = parts.iter().map(|shift| shift_line(answer, shift));
                lines.collect()
            });
        }
        ShiftWhat::Add {
            event,
            titles,
            starts,
            ends,
            zone,
            hall,
            capacity,
            session,
        } => {
            let form = shifts::Form {
                id: None,
                kind: if *session {
                    ShiftKind::Session
                } else {
                    ShiftKind::Shift
                },
                // A shift needs no title.
                titles: Titles::new(&titles.kk, &titles.ru, &titles.en).unwrap_or_default(),
                plan: plan_of(*starts, *ends, *zone),
                site: None,
                hall: hall.clone(),
                needs: Vec::new(),
                capacity: *capacity,
                notes: None,
                cancelled: false,
            };
            let made = shifts::save(&register, &Ctx::fresh(now()), id(event)?, &[form])?;
            let made: Vec<String> = made.value.iter().map(ToString::to_string).collect();
            saved(answer, &made.concat());
        }
    }
    Ok(register.close()?)
}

/// Whom texts mean in an event, with the codes of lines that were typed.
fn read_people(
    register: &Register,
    event: EventId,
    texts: &[String],
) -> Result<Vec<(VolunteerId, Option<String>)>, Refusal> {
    let mut people = Vec::with_capacity(texts.len());
    for line in lines::read(register, event, texts)? {
        match (line.people.as_slice(), line.message) {
            ([one], _) => people.push((one.volunteer, line.code)),
            (_, Some(message)) => return Err(Refusal::new(message)),
            _ => return Err(Refusal::new(messages::cli_error_several(line.text))),
        }
    }
    Ok(people)
}

/// Does what is done with marks.
pub fn mark(answer: &Answer, place: Place<'_>, what: &MarkWhat) -> Done {
    let (direct, how) = match what {
        MarkWhat::In(how) => (Direct::In, how),
        MarkWhat::Out(how) => (Direct::Out, how),
    };
    let event: EventId = id(&how.event)?;
    let shift: Option<ShiftId> = how.shift.as_deref().map(id).transpose()?;
    let register = open::register(place)?;
    let ctx = Ctx::fresh(now());
    let found = events::get(&register, event)?;
    let zone = found.plan.map_or(Zone::ALMATY, |plan| plan.zone);
    let at = how.at.map_or(ctx.now, |at| zone.instant(at, false));
    let marks: Vec<attendance::NewMark> = read_people(&register, event, &how.who)?
        .into_iter()
        .map(|(volunteer, line)| attendance::NewMark {
            volunteer,
            shift,
            direct,
            at,
            source: how.source.into(),
            line,
        })
        .collect();
    let made = attendance::mark(&register, &ctx, event, &marks)?.value;
    register.close()?;
    answer.give(&json!({ "marks": made, "at": at.0 }), || {
        vec![answer.say(&messages::cli_marks_done(made))]
    });
    Ok(())
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
        HoursWhat::Claim { .. } => claim(answer, place, what),
        HoursWhat::FromMarks { event } => {
            let register = open::register(place)?;
            let ctx = Ctx::fresh(now());
            let made = hours::from_marks(&register, &ctx, id(event)?)?.value;
            register.close()?;
            let refused: Vec<Value> = made
                .refused
                .into_iter()
                .map(|(person, why)| {
                    let why = messages::ToMessage::told(&events::WorkRefused::from(why)).1;
                    json!({ "person": person.to_string(), "message": answer.say(&why) })
                })
                .collect();
            let told = json!({
                "made": made.made,
                "replaced": made.replaced,
                "known": made.known,
                "inside": made.inside,
                "refused": refused,
            });
            answer.give(&told, || {
                vec![answer.say(&messages::hours_screen_made_done(made.made, made.replaced))]
            });
            Ok(())
        }
        HoursWhat::Confirm { claims } => settle(answer, place, claims, false, None),
        HoursWhat::Reject { claims, reason } => settle(answer, place, claims, true, Some(reason)),
        HoursWhat::List {
            which,
            overlapping,
            state,
            limit,
        } => {
            let wanted = hours::Wanted {
                event: which.event.as_deref().map(id).transpose()?,
                outside: which.outside,
                overlapping: *overlapping,
                volunteer: which.person.as_deref().map(id).transpose()?,
                states: state.iter().copied().map(Into::into).collect(),
                as_of: which.as_of,
            };
            let register = open::register(place)?;
            let window = hours::list(&register, &wanted, 0, (*limit).min(MOST))?;
            let rows = window.rows.iter().map(|row| claim_object(&register, row));
            let rows: Vec<Value> = rows.collect();
            register.close()?;
            let told = json!({
                "total": window.total,
                "hours": rows,
                "totals": totals_object(&window.totals),
            });
            answer.give(&told, || {
                let lines = window.rows.iter().map(|row| claim_line(answer, row));
                lines.collect()
            });
            Ok(())
        }
        HoursWhat::Totals { which } => {
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
                let line =
                    |word, minutes| format!("{}: {}", answer.say(&word), length(answer, minutes));
                vec![
                    line(messages::hours_screen_claimed_figure(), totals.claimed),
                    line(messages::hours_screen_confirmed_figure(), totals.confirmed),
                    line(messages::hours_screen_rejected_figure(), totals.rejected),
                ]
            });
            Ok(())
        }
    }
}

fn claim(answer: &Answer, place: Place<'_>, what: &HoursWhat) -> Done {
    let HoursWhat::Claim {
        who,
        event,
        from,
        until,
        day,
        minutes,
        rest,
        evidence,
        instead_of,
        words,
    } = what
    else {
        return Ok(());
    };
    let event: Option<EventId> = event.as_deref().map(id).transpose()?;
    let instead_of: Option<FactId> = instead_of.as_deref().map(id).transpose()?;
    let register = open::register(place)?;
    let plan = match event {
        Some(event) => events::get(&register, event)?.plan,
        None => None,
    };
    let zone = plan.map_or(Zone::ALMATY, |plan| plan.zone);
    let span = match (from.zip(*until), day.zip(*minutes)) {
        (Some((from, until)), _) => Span::Times {
            from: zone.instant(from, false),
            until: zone.instant(until, false),
        },
        (None, Some((day, minutes))) => Span::OnDay { day, minutes },
        (None, None) => unreachable!("clap asks for one of the two"),
    };
    let people: Vec<VolunteerId> = match event {
        Some(event) => {
            let read = read_people(&register, event, who)?;
            read.into_iter().map(|(volunteer, _)| volunteer).collect()
        }
        None => who.iter().map(|text| id(text)).collect::<Result<_, _>>()?,
    };
    let claims: Vec<NewClaim> = people
        .into_iter()
        .map(|volunteer| NewClaim {
            volunteer,
            event,
            shift: None,
            span,
            rest: *rest,
            grade: (*evidence).into(),
            instead_of,
            words: words.clone(),
        })
        .collect();
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
