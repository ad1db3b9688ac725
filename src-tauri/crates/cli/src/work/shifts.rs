//! `shift`: shifts are listed and made, and places in them given and taken.

use app::{Ctx, shifts};
use chrono::NaiveDateTime;
use clap::{Args, Subcommand};
use domain::{Need, NeedId, Shift, ShiftKind, Titles, Zone};
use serde_json::{Value, json};

use super::places::{self, Given, People, Taken};
use super::{
    Done, SignUpArgs, TitleArgs, id, plan_line, plan_object, plan_of, saved, sign_up_object,
    titles_object, wall, zone,
};
use crate::{
    answer::Answer,
    open::{self, Place, now},
};

/// What is done with shifts.
#[derive(Debug, Subcommand)]
pub enum ShiftWhat {
    /// Lists the shifts of an event, by their beginning.
    List {
        /// The id of the event.
        event: String,
    },
    /// Adds a shift to an event.
    Add(NewShift),
    /// Lists who has a place in a shift, and who is missing.
    People(People),
    /// Gives people places in a shift. What stands against it is said first.
    Assign(Given),
    /// Takes the places of people in a shift away.
    Unassign(Taken),
}

/// What a new shift is.
#[derive(Debug, Args)]
pub struct NewShift {
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
    /// A role and how many it needs; may be repeated.
    #[arg(long, value_parser = role, value_name = "ROLE=COUNT")]
    role: Vec<(String, u16)>,
    /// The most people of a session.
    #[arg(long)]
    capacity: Option<u32>,
    #[command(flatten)]
    sign_up: SignUpArgs,
    /// It is a session to attend, and no work.
    #[arg(long)]
    session: bool,
}

fn role(text: &str) -> Result<(String, u16), String> {
    let said = text.rsplit_once('=');
    let known = said.and_then(|(role, count)| Some((role.trim(), count.trim().parse().ok()?)));
    let (role, count) = known
        .filter(|(role, _)| !role.is_empty())
        .ok_or_else(|| format!("{text} is no role: write Registration=3"))?;
    Ok((role.to_owned(), count))
}

impl NewShift {
    fn form(&self, ctx: &Ctx) -> shifts::Form {
        let needs = self.role.iter().map(|(role, people)| Need {
            id: NeedId::from_uuid(ctx.uuid()),
            role: role.clone(),
            people: *people,
            min_age: None,
            skill: None,
            briefing: None,
            tasks: Vec::new(),
        });
        let titles = &self.titles;
        shifts::Form {
            id: None,
            kind: if self.session {
                ShiftKind::Session
            } else {
                ShiftKind::Shift
            },
            // A shift needs no title.
            titles: Titles::new(&titles.kk, &titles.ru, &titles.en).unwrap_or_default(),
            plan: plan_of(self.starts, self.ends, self.zone),
            site: None,
            hall: self.hall.clone(),
            needs: needs.collect(),
            capacity: self.capacity,
            notes: None,
            cancelled: false,
            sign_up: self.sign_up.of(None, self.zone),
        }
    }
}

pub(super) fn shift_object(shift: &Shift) -> Value {
    let roles = shift
        .needs
        .iter()
        .map(|need| json!({ "id": need.id.to_string(), "role": need.role, "people": need.people }));
    json!({
        "id": shift.id.to_string(),
        "titles": titles_object(&shift.titles),
        "plan": plan_object(&shift.plan),
        "hall": shift.hall,
        "roles": roles.collect::<Vec<Value>>(),
        "capacity": shift.capacity,
        "session": shift.kind == ShiftKind::Session,
        "cancelled": shift.cancelled,
        "sign_up": shift.sign_up.as_ref().map(sign_up_object),
    })
}

pub(super) fn shift_line(answer: &Answer, shift: &Shift) -> String {
    let title = shift.titles.in_language(answer.speak().language().code());
    format!("{}  {}  {title}", shift.id, plan_line(Some(&shift.plan)))
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
        ShiftWhat::Add(new) => {
            let ctx = Ctx::fresh(now());
            let made = shifts::save(&register, &ctx, id(&new.event)?, &[new.form(&ctx)])?;
            let made: Vec<String> = made.value.iter().map(ToString::to_string).collect();
            saved(answer, &made.concat());
        }
        ShiftWhat::People(of) => places::people(answer, &register, of)?,
        ShiftWhat::Assign(given) => places::assign(answer, &register, given)?,
        ShiftWhat::Unassign(taken) => places::unassign(answer, &register, taken)?,
    }
    Ok(register.close()?)
}
