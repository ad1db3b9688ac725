//! Places in shifts: who has one, giving and taking them. Nobody gets a place here that the
//! window would refuse, and a warning is set aside only with words.

use app::{
    Ctx, Register,
    assigning::{self, Against},
    attendance::{self, InSpite},
    events::WorkRefused,
    roster, shifts,
};
use clap::Args;
use domain::{Assignment, EventId, NeedId, Shift, ShiftId, VolunteerId};
use messages::ToMessage;
use serde_json::{Value, json};

use super::{Done, id, list, read_people};
use crate::{
    answer::{Answer, Refusal},
    commands::sort_language,
    open::now,
};

/// Whose shift.
#[derive(Debug, Args)]
pub struct Of {
    /// The id of the event.
    event: String,
    /// The id of the shift.
    shift: String,
}

/// Which places are listed.
#[derive(Debug, Args)]
pub struct People {
    #[command(flatten)]
    of: Of,
}

/// Which places are given.
#[derive(Debug, Args)]
pub struct Given {
    #[command(flatten)]
    of: Of,
    /// Ids, IINs, phones or codes of lines of a paper sheet.
    #[arg(required = true)]
    who: Vec<String>,
    /// The role in the shift, by its name or its id.
    #[arg(long)]
    role: Option<String>,
    /// On the reserve list.
    #[arg(long)]
    reserve: bool,
    /// Why the places are given in spite of what was warned of; kept with each place.
    #[arg(long, value_name = "WORDS")]
    in_spite: Option<String>,
    /// Only says what stands against it.
    #[arg(long)]
    dry_run: bool,
}

/// Which places are taken away.
#[derive(Debug, Args)]
pub struct Taken {
    #[command(flatten)]
    of: Of,
    /// Ids, IINs, phones or codes of lines of a paper sheet.
    #[arg(required = true)]
    who: Vec<String>,
    /// By their own word: after the deadline it is a late cancellation.
    #[arg(long)]
    cancelled: bool,
    /// When they said so, by the clock on the wall; now without it.
    #[arg(long, value_parser = super::wall, requires = "cancelled", value_name = "YYYY-MM-DDTHH:MM")]
    said: Option<chrono::NaiveDateTime>,
}

impl Of {
    /// The ids of the event and of one of its shifts.
    fn read(&self, register: &Register) -> Result<(EventId, Shift), Refusal> {
        let (event, shift): (EventId, ShiftId) = (id(&self.event)?, id(&self.shift)?);
        let known = shifts::of_event(register, event)?.into_iter();
        let found = known.into_iter().find(|one| one.id == shift);
        Ok((event, found.ok_or(WorkRefused::ShiftMissing)?))
    }
}

fn role_of(shift: &Shift, text: &str) -> Result<NeedId, Refusal> {
    let is_meant = |id: &NeedId, role: &str| {
        role.to_lowercase() == text.trim().to_lowercase() || id.to_string() == text
    };
    let mut needs = shift.needs.iter();
    let found = needs.find(|need| is_meant(&need.id, &need.role));
    Ok(found.ok_or(WorkRefused::NeedMissing)?.id)
}

fn places_of(
    register: &Register,
    event: EventId,
    shift: ShiftId,
    who: &[String],
    place: Option<&Assignment>,
) -> Result<Vec<attendance::Place>, Refusal> {
    let people = read_people(register, event, who)?.into_iter();
    let places = people.map(|(volunteer, _)| attendance::Place {
        volunteer,
        shift,
        place: place.cloned(),
    });
    Ok(places.collect())
}

fn against_object(answer: &Answer, one: &Against) -> Value {
    json!({
        "person": one.volunteer.to_string(),
        "code": one.code,
        "hard": one.hard,
        "message": answer.say(&one.message),
    })
}

pub(super) fn name(register: &Register, person: VolunteerId) -> Result<String, Refusal> {
    let known = roster::name(register, person)?;
    Ok(known.unwrap_or_else(|| person.to_string()))
}

/// Lists who has a place in a shift.
pub(super) fn people(answer: &Answer, register: &Register, of: &People) -> Done {
    let (event, shift) = of.of.read(register)?;
    let language = sort_language(answer);
    let board = roster::board(register, event, language, now())?;
    let row = board.iter().find(|row| row.shift.id == shift.id);
    let missing = row.map_or(0, |row| row.missing);
    let mut objects = Vec::new();
    let mut lines = Vec::new();
    for one in roster::placed(register, event, shift.id, language, now())? {
        let mut needs = shift.needs.iter();
        let role = needs.find(|need| Some(need.id) == one.need);
        let role = role.map(|need| need.role.clone());
        let person = one.volunteer.to_string();
        let mut line = vec![person.clone(), one.name.clone().unwrap_or_default()];
        line.extend(role.clone());
        line.extend(
            one.reserve
                .then(|| answer.say(&messages::shifts_screen_reserve_title())),
        );
        lines.push(line.join("  "));
        objects.push(json!({
            "person": person,
            "name": one.name,
            "role": role,
            "reserve": one.reserve,
            "came": one.came,
            "in_spite": one.in_spite,
        }));
    }
    if missing > 0 {
        lines.push(answer.say(&messages::shifts_screen_missing(missing)));
    }
    answer.give(&json!({ "people": objects, "missing": missing }), || lines);
    Ok(())
}

/// Gives places, or only says what stands against them.
pub(super) fn assign(answer: &Answer, register: &Register, given: &Given) -> Done {
    let (event, shift) = given.of.read(register)?;
    let role = given.role.as_deref();
    let place = Assignment {
        need: role.map(|role| role_of(&shift, role)).transpose()?,
        reserve: given.reserve,
    };
    let places = places_of(register, event, shift.id, &given.who, Some(&place))?;
    let ctx = Ctx::fresh(now());
    let against = assigning::findings(register, &ctx, event, &places)?;
    let told: Vec<Value> = against
        .iter()
        .map(|one| against_object(answer, one))
        .collect();
    if given.dry_run {
        answer.give(&json!({ "given": 0, "against": told }), || {
            let lines = against.iter().map(|one| answer.say(&one.message));
            lines.collect()
        });
        return Ok(());
    }
    let in_spite = match &given.in_spite {
        Some(words) => InSpite {
            accepted: against.iter().map(|one| one.key.clone()).collect(),
            words: Some(words.clone()),
        },
        None => InSpite::default(),
    };
    attendance::assign(register, &ctx, event, &places, &in_spite)
        .map_err(|refused| refusal(answer, &refused))?;
    told_of_each(answer, register, &places, &told, |name| {
        messages::shifts_screen_assigned_done(name)
    })
}

/// Takes places away.
pub(super) fn unassign(answer: &Answer, register: &Register, taken: &Taken) -> Done {
    let (event, shift) = taken.of.read(register)?;
    let places = places_of(register, event, shift.id, &taken.who, None)?;
    for place in &places {
        let known = attendance::of_person(register, Some(event), place.volunteer)?;
        let mut held = known.iter().flat_map(|one| &one.places);
        if !held.any(|(id, _)| *id == shift.id) {
            return Err(WorkRefused::NoPlace.into());
        }
    }
    let ctx = Ctx::fresh(now());
    if taken.cancelled {
        let people: Vec<VolunteerId> = places.iter().map(|place| place.volunteer).collect();
        let at = list::said_at(register, event, taken.said)?.unwrap_or(ctx.now);
        attendance::give_up(register, &ctx, event, shift.id, &people, Some(at))?;
        let late = attendance::was_late(register, event, Some(shift.id), at)?;
        let mut lines = Vec::with_capacity(people.len());
        for person in people {
            lines.push(answer.say(&list::gave_up_word(name(register, person)?, late)));
        }
        answer.give(&json!({ "places": places.len(), "late": late }), || lines);
        return Ok(());
    }
    attendance::assign(register, &ctx, event, &places, &InSpite::default())?;
    told_of_each(answer, register, &places, &[], |name| {
        messages::shifts_screen_unassigned_done(name)
    })
}

/// A refusal with everything that stands against the places.
fn refusal(answer: &Answer, refused: &WorkRefused) -> Refusal {
    let against = refused.against().iter();
    let told: Vec<Value> = against.map(|one| against_object(answer, one)).collect();
    Refusal::new(refused.told().1).within(json!({ "against": told }))
}

fn told_of_each(
    answer: &Answer,
    register: &Register,
    places: &[attendance::Place],
    warned: &[Value],
    said: impl Fn(String) -> messages::Message,
) -> Done {
    let mut lines = Vec::with_capacity(places.len());
    for place in places {
        lines.push(answer.say(&said(name(register, place.volunteer)?)));
    }
    let count = places.len();
    answer.give(&json!({ "places": count, "warnings": warned }), || lines);
    Ok(())
}
