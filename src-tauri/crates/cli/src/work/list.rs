//! Who is on the list of an event: put on it, and off it by their own word.

use app::{
    Ctx, Register,
    attendance::{self, Saying},
    waiting,
};
use chrono::NaiveDateTime;
use clap::Args;
use domain::{EventId, Standing, Timestamp, VolunteerId, Zone};
use serde_json::{Value, json};

use super::{Done, id, read_people, wall};
use crate::answer::{Answer, Refusal};

/// Who is put on the list.
#[derive(Debug, Args)]
pub struct Join {
    /// The id of the event.
    event: String,
    /// Ids, IINs, phones or codes of lines of a paper sheet.
    #[arg(required = true)]
    who: Vec<String>,
    /// Why, where it is not the time for signing up; kept with each person.
    #[arg(long, value_name = "WORDS")]
    why: Option<String>,
}

/// Who will not come.
#[derive(Debug, Args)]
pub struct Decline {
    /// The id of the event.
    event: String,
    /// Ids, IINs, phones or codes of lines of a paper sheet.
    #[arg(required = true)]
    who: Vec<String>,
    /// When they said so, by the clock on the wall; now without it.
    #[arg(long, value_parser = wall, value_name = "YYYY-MM-DDTHH:MM")]
    said: Option<NaiveDateTime>,
}

fn whom(register: &Register, event: EventId, who: &[String]) -> Result<Vec<VolunteerId>, Refusal> {
    let people = read_people(register, event, who)?.into_iter();
    Ok(people.map(|(person, _)| person).collect())
}

/// The instant of a time on the wall of an event; `None` is now.
pub(super) fn said_at(
    register: &Register,
    event: EventId,
    said: Option<NaiveDateTime>,
) -> Result<Option<Timestamp>, Refusal> {
    let known = app::events::get(register, event)?;
    let zone = known.plan.map_or(Zone::ALMATY, |plan| plan.zone);
    Ok(said.map(|said| zone.instant(said, false)))
}

/// Puts people on the list.
pub(super) fn join(answer: &Answer, register: &Register, ctx: &Ctx, wanted: &Join) -> Done {
    let event = id(&wanted.event)?;
    let people = whom(register, event, &wanted.who)?;
    let joined = waiting::join(register, ctx, event, &people, wanted.why.as_ref())?.value;
    let object = json!({ "registered": joined.registered, "waiting": joined.waiting });
    answer.give(&object, || {
        let told = messages::attendance_screen_joined_done(joined.registered, joined.waiting);
        vec![answer.say(&told)]
    });
    Ok(())
}

/// Notes that people will not come.
pub(super) fn decline(answer: &Answer, register: &Register, ctx: &Ctx, wanted: &Decline) -> Done {
    let event = id(&wanted.event)?;
    let people = whom(register, event, &wanted.who)?;
    let at = said_at(register, event, wanted.said)?;
    let said = Saying { why: None, at };
    let declined = Standing::Declined;
    attendance::set_standing(register, ctx, event, &people, declined, &said)?;
    let known = app::events::get(register, event)?;
    let mut objects: Vec<Value> = Vec::with_capacity(people.len());
    let mut lines = Vec::with_capacity(people.len());
    for person in people {
        let one = attendance::of_person(register, Some(event), person)?;
        let gave_up = one.and_then(|one| attendance::gave_up(&known, &one));
        let late = gave_up.and_then(|(_, late)| late);
        let name = super::places::name(register, person)?;
        lines.push(answer.say(&gave_up_word(name, late)));
        objects.push(json!({ "person": person.to_string(), "late": late }));
    }
    answer.give(&json!({ "declined": objects }), || lines);
    Ok(())
}

/// That somebody cancelled, in time or late.
pub(super) fn gave_up_word(name: String, late: Option<bool>) -> messages::Message {
    if late == Some(true) {
        messages::signup_gave_up_late_done(name)
    } else {
        messages::signup_gave_up_done(name)
    }
}
