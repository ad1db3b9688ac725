//! Events, shifts, marks and hours.

use app::{Register, lines};
use chrono::NaiveDateTime;
use clap::Args;
use domain::{EventId, Plan, Titles, VolunteerId, Zone};
use serde_json::{Value, json};

use crate::answer::{Answer, Refusal};

mod events;
mod hours;
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
