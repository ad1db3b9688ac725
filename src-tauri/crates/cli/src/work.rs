//! Events, shifts, marks and hours.

use app::{Register, lines};
use chrono::NaiveDateTime;
use clap::Args;
use domain::{EventId, Plan, SignUp, Titles, VolunteerId, Zone};
use serde_json::{Value, json};

use crate::answer::{Answer, Refusal};

mod events;
mod hours;
mod list;
mod marks;
mod places;
mod shifts;

pub use events::{EventWhat, event};
pub use hours::{HoursWhat, hours};
pub use marks::{MarkWhat, mark};
pub use shifts::{ShiftWhat, shift};

type Done = Result<(), Refusal>;

/// How a time on the wall is written.
const WALLS: [&str; 2] = ["%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M"];
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

/// A time on the wall that may be taken away by an empty text.
#[derive(Clone, Copy, Debug)]
struct OpenWall(Option<NaiveDateTime>);

fn open_wall(text: &str) -> Result<OpenWall, String> {
    if text.is_empty() {
        return Ok(OpenWall(None));
    }
    wall(text).map(|wall| OpenWall(Some(wall)))
}

/// When people may sign up and cancel.
#[derive(Debug, Args)]
pub struct SignUpArgs {
    /// From when people may sign up, by the clock on the wall; an empty one takes it away.
    #[arg(long, value_parser = open_wall, value_name = "YYYY-MM-DDTHH:MM")]
    sign_up_from: Option<OpenWall>,
    /// Until when; an empty one takes it away.
    #[arg(long, value_parser = open_wall, value_name = "YYYY-MM-DDTHH:MM")]
    sign_up_until: Option<OpenWall>,
    /// Until when people may cancel; an empty one takes it away.
    #[arg(long, value_parser = open_wall, value_name = "YYYY-MM-DDTHH:MM")]
    cancel_until: Option<OpenWall>,
}

impl SignUpArgs {
    /// The times as they were, with those that are named here.
    fn of(&self, known: Option<SignUp>, zone: Zone) -> Option<SignUp> {
        let mut times = known.unwrap_or(SignUp {
            from: None,
            until: None,
            cancel_until: None,
            zone,
        });
        let named = [
            (&mut times.from, self.sign_up_from),
            (&mut times.until, self.sign_up_until),
            (&mut times.cancel_until, self.cancel_until),
        ];
        for (time, new) in named {
            if let Some(OpenWall(new)) = new {
                *time = new;
            }
        }
        Some(times)
    }
}

fn sign_up_object(times: &SignUp) -> Value {
    let shown = |wall: Option<NaiveDateTime>| wall.map(|wall| wall.format(WALLS[0]).to_string());
    json!({
        "from": shown(times.from),
        "until": shown(times.until),
        "cancel_until": shown(times.cancel_until),
        "zone": times.zone.name(),
    })
}

fn saved(answer: &Answer, id: &str) {
    answer.give(&json!({ "id": id }), || {
        vec![answer.say(&messages::cli_work_saved(id))]
    });
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
