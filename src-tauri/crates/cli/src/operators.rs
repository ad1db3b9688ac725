//! Who works with the register.

use app::{
    Ctx, Register,
    operators::{self, LimitedTo, Listed},
    rights::role_word,
};
use domain::{EventId, Role};
use serde_json::{Value, json};

use crate::{
    answer::{Answer, Refusal},
    open::{self, Place, now},
};

type Done = Result<(), Refusal>;

/// The operator of these initials or this id.
pub fn named(register: &Register, named: &str) -> Result<Listed, Refusal> {
    let mut listed = operators::list(register)?.into_iter();
    let is_named = |listed: &Listed| {
        listed.label.as_deref() == Some(named) || listed.operator.id.to_string() == named
    };
    listed
        .find(is_named)
        .ok_or_else(|| Refusal::new(messages::cli_error_operator(named)))
}

/// Everybody, those who left last.
pub fn list(answer: &Answer, place: Place<'_>) -> Done {
    let register = open::register(place)?;
    let listed = operators::list(&register)?;
    register.close()?;
    let objects: Vec<Value> = listed
        .iter()
        .map(|listed| {
            json!({
                "id": listed.operator.id.to_string(), "name": listed.operator.name,
                "role": listed.operator.role.code(), "label": listed.label,
                "left": listed.operator.left.map(|day| day.to_string()), "me": listed.is_me,
                "events": listed.events.as_ref().map(|events| {
                    events.iter().map(|event| event.id.to_string()).collect::<Vec<_>>()
                }),
            })
        })
        .collect();
    answer.give(&json!({ "operators": objects }), || {
        listed
            .iter()
            .map(|listed| {
                let label = listed.label.as_deref().unwrap_or("–");
                let role = answer.say(&role_word(listed.operator.role));
                let left = listed.operator.left.map(|day| format!("  † {day}"));
                let name = &listed.operator.name;
                let limit = listed
                    .events
                    .as_ref()
                    .map(|events| limit_line(answer, events));
                let limit = limit.map(|limit| format!("  {limit}")).unwrap_or_default();
                format!(
                    "{label:<6}  {name}  {role}{limit}{}",
                    left.unwrap_or_default()
                )
            })
            .collect()
    });
    Ok(())
}

/// What somebody is limited to, in a line.
fn limit_line(answer: &Answer, events: &[LimitedTo]) -> String {
    let language = answer.speak().language();
    let titles = events.iter().map(|event| match &event.titles {
        Some(titles) => titles.in_language(language.code()).to_owned(),
        None => answer.say(&messages::operators_screen_event_deleted()),
    });
    let titles: Vec<String> = titles.collect();
    answer.say(&messages::operators_screen_limited_value(titles.join(", ")))
}

/// The events of a limit; none is the whole register.
fn read_events(events: &[String]) -> Result<Option<Vec<EventId>>, Refusal> {
    let read = |event: &String| {
        let id: Result<EventId, _> = event.parse();
        id.map_err(|_| Refusal::new(messages::cli_error_id(event.as_str())))
    };
    let events: Result<Vec<EventId>, Refusal> = events.iter().map(read).collect();
    Ok(Some(events?).filter(|events| !events.is_empty()))
}

/// Adds one; with events, one who works with these only.
pub fn add(answer: &Answer, place: Place<'_>, name: &str, role: Role, events: &[String]) -> Done {
    let events = read_events(events)?;
    let register = open::register(place)?;
    let (ctx, password) = (Ctx::fresh(now()), open::new_password()?);
    let events = events.as_deref();
    let id = operators::add_limited(&register, &ctx, name, role, events, &password)?.value;
    told(answer, register, id)
}

/// Limits one to certain events, or to nothing.
pub fn limit(answer: &Answer, place: Place<'_>, operator: &str, events: &[String]) -> Done {
    let events = read_events(events)?;
    let register = open::register(place)?;
    let known = named(&register, operator)?.operator;
    let (ctx, events) = (Ctx::fresh(now()), events.as_deref());
    operators::change_limited(&register, &ctx, known.id, &known.name, known.role, events)?;
    told(answer, register, known.id)
}

/// Gives one another role.
pub fn role(answer: &Answer, place: Place<'_>, operator: &str, role: Role) -> Done {
    let register = open::register(place)?;
    let known = named(&register, operator)?.operator;
    operators::change(&register, &Ctx::fresh(now()), known.id, &known.name, role)?;
    told(answer, register, known.id)
}

/// Records that one left.
pub fn remove(answer: &Answer, place: Place<'_>, operator: &str) -> Done {
    let register = open::register(place)?;
    let id = named(&register, operator)?.operator.id;
    operators::leave(&register, &Ctx::fresh(now()), id)?;
    told(answer, register, id)
}

/// Gives one a new password.
pub fn password(answer: &Answer, place: Place<'_>, operator: &str) -> Done {
    let register = open::register(place)?;
    let id = named(&register, operator)?.operator.id;
    let ctx = Ctx::fresh(now());
    operators::set_password(&register, &ctx, id, &open::new_password()?)?;
    told(answer, register, id)
}

fn told(answer: &Answer, register: Register, id: domain::OperatorId) -> Done {
    let seats = register.store().marker().seats;
    register.close()?;
    let label = seats.into_iter().find(|(operator, _)| *operator == id);
    let label = label.map(|(_, label)| label);
    let object = json!({ "id": id.to_string(), "label": label });
    answer.give(&object, || {
        let shown = label.clone().unwrap_or_else(|| id.to_string());
        vec![answer.say(&messages::cli_operators_done(shown))]
    });
    Ok(())
}
