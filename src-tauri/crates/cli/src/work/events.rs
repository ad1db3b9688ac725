//! `event`: events are listed, made, changed and moved along their path.

use app::{Ctx, Register, events, series, shifts};
use chrono::NaiveDateTime;
use clap::{Args, Subcommand, ValueEnum};
use domain::{Day, DirectionCode, Event, EventId, EventState, Zone};
use serde_json::{Value, json};

use super::shifts::{shift_line, shift_object};
use super::{
    Done, SignUpArgs, id, list, plan_line, plan_object, plan_of, saved, sign_up_object,
    titles_object, wall, zone,
};
use crate::{
    answer::{Answer, Refusal},
    open::{self, Place, now},
};

fn direction(text: &str) -> Result<DirectionCode, String> {
    DirectionCode::parse(text).map_err(|_| format!("{text} is no code of a direction"))
}

/// What is done with events.
#[derive(Debug, Subcommand)]
pub enum EventWhat {
    /// Lists events, the latest first.
    List(Listing),
    /// Shows an event with its shifts.
    Show {
        /// Its id.
        id: String,
    },
    /// Makes an event.
    Add(NewEvent),
    /// Changes what is named of an event and leaves everything else.
    Edit(Changed),
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
    /// Puts people on the list of an event: registered while there are seats, else waiting.
    Join(list::Join),
    /// People who were on the list will not come: in time, or late after the deadline.
    Decline(list::Decline),
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

/// Which events are listed.
#[derive(Debug, Args)]
pub struct Listing {
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
}

/// What a new event is.
#[derive(Debug, Args)]
pub struct NewEvent {
    #[command(flatten)]
    said: Said,
    /// It is a template that others are copied from.
    #[arg(long)]
    template: bool,
}

/// What is changed of an event.
#[derive(Debug, Args)]
pub struct Changed {
    /// Its id.
    id: String,
    #[command(flatten)]
    said: Said,
    /// How many people it helped.
    #[arg(long)]
    helped: Option<u32>,
    /// The number of people helped is an estimate.
    #[arg(long, requires = "helped")]
    estimated: bool,
}

/// What is said of an event; what is not named stays as it is.
#[derive(Debug, Args)]
struct Said {
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
    /// Where the clock hangs; as it was without it, Asia/Almaty for a new event.
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
    #[command(flatten)]
    sign_up: SignUpArgs,
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

impl NewEvent {
    fn form(&self, register: &Register) -> Result<events::Form, Refusal> {
        let mut form = events::Form::of_new(register)?;
        self.said.fill(&mut form);
        form.template = self.template;
        Ok(form)
    }
}

impl Changed {
    /// The event as it is, with what is named here.
    fn form(&self, known: &Event) -> events::Form {
        let mut form = events::Form::of(known);
        self.said.fill(&mut form);
        if let Some(helped) = self.helped {
            form.result.helped = Some(helped);
            form.result.estimated = self.estimated;
        }
        form
    }
}

impl Said {
    /// Puts what is named here into a form.
    fn fill(&self, form: &mut events::Form) {
        for (title, new) in form.titles.iter_mut().zip([&self.kk, &self.ru, &self.en]) {
            if let Some(new) = new {
                title.clone_from(new);
            }
        }
        if let Some((starts, ends)) = self.starts.zip(self.ends) {
            let clock = form.plan.map_or(Zone::ALMATY, |plan| plan.zone);
            form.plan = Some(plan_of(starts, ends, self.zone.unwrap_or(clock)));
        }
        form.region = self.region.or(form.region);
        form.address = self.address.clone().or(form.address.take());
        if !self.direction.is_empty() {
            form.directions.clone_from(&self.direction);
        }
        if let Some(capacity) = self.capacity {
            form.capacity = (capacity > 0).then_some(capacity);
        }
        let clock = form.plan.map_or(Zone::ALMATY, |plan| plan.zone);
        form.sign_up = self.sign_up.of(form.sign_up, clock);
    }
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
        "sign_up": event.sign_up.as_ref().map(sign_up_object),
        "template": event.template,
        "deleted": event.deleted,
    })
}

fn event_line(answer: &Answer, event: &Event) -> String {
    let title = event.titles.in_language(answer.speak().language().code());
    let when = plan_line(event.plan.as_ref());
    format!("{}  {when}  {}  {title}", event.id, event.state.code())
}

fn listing(answer: &Answer, register: &Register, listing: &Listing) -> Done {
    let states = listing.state.iter();
    let wanted = events::Wanted {
        text: listing.text.clone(),
        from: listing.from,
        until: listing.to,
        states: states.map(|one| one.code().to_owned()).collect(),
        programme: listing.programme.as_deref().map(id).transpose()?,
        templates: listing.templates,
        ..events::Wanted::default()
    };
    let window = events::list(register, &wanted, 0, listing.limit)?;
    let rows: Vec<Value> = window.rows.iter().map(event_object).collect();
    answer.give(&json!({ "total": window.total, "events": rows }), || {
        let lines = window.rows.iter().map(|event| event_line(answer, event));
        lines.collect()
    });
    Ok(())
}

/// Does what is done with events.
pub fn event(answer: &Answer, place: Place<'_>, what: &EventWhat) -> Done {
    let register = open::register(place)?;
    let ctx = Ctx::fresh(now());
    match what {
        EventWhat::List(wanted) => listing(answer, &register, wanted)?,
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
        EventWhat::Add(new) => {
            let made = events::save(&register, &ctx, None, &new.form(&register)?)?.value;
            saved(answer, &made.to_string());
        }
        EventWhat::Edit(changed) => {
            let known = events::get(&register, id(&changed.id)?)?;
            events::save(&register, &ctx, Some(known.id), &changed.form(&known))?;
            saved(answer, &changed.id);
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
        EventWhat::Join(wanted) => list::join(answer, &register, &ctx, wanted)?,
        EventWhat::Decline(wanted) => list::decline(answer, &register, &ctx, wanted)?,
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
