//! Erasing, anonymising and consents.

use app::{
    Ctx, consents,
    count::{self, By},
    erasure::{self, Ending},
    minimum,
    volunteers::Row,
};
use domain::{ErasureGround, ErasureKind, Held, VolunteerId};
use serde_json::{Value, json};
use store::Quiet;

use crate::{
    answer::{Answer, Refusal},
    commands::group_lines,
    open::{self, Place, now},
};

type Done = Result<(), Refusal>;

/// Erases or anonymises people, by their ids.
pub fn end(
    answer: &Answer,
    place: Place<'_>,
    ids: &[String],
    kind: ErasureKind,
    ground: ErasureGround,
    order: Option<&str>,
) -> Done {
    let ids = read_ids(ids)?;
    let register = open::register(place)?;
    let ending = Ending {
        kind,
        ground,
        order: order.map(str::to_owned),
    };
    let done = erasure::end(&register, &Ctx::fresh(now()), &ids, &ending, &Quiet)?.value;
    register.close()?;
    let object = json!({
        "kind": match kind { ErasureKind::Erased => "erased", ErasureKind::Anonymised => "anonymised" },
        "people": done.people,
        "finished": done.finished,
    });
    answer.give(&object, || {
        let sentence = match kind {
            ErasureKind::Erased => messages::erasure_erase_done(done.people),
            ErasureKind::Anonymised => messages::erasure_anonymise_done(done.people),
        };
        let mut lines = vec![answer.say(&sentence)];
        if !done.finished {
            lines.push(answer.say(&messages::erasure_unfinished()));
        }
        lines
    });
    Ok(())
}

fn read_ids(ids: &[String]) -> Result<Vec<VolunteerId>, Refusal> {
    let read = |id: &String| {
        id.parse()
            .map_err(|_| Refusal::new(messages::cli_error_id(id.as_str())))
    };
    ids.iter().map(read).collect()
}

/// People of whom more is kept than may be kept without a consent, with what it is.
pub fn beyond(answer: &Answer, place: Place<'_>) -> Done {
    let register = open::register(place)?;
    let today = app::ctx::day_of(now());
    let people = minimum::list(&register, today, 0, usize::MAX)?;
    register.close()?;
    let listed: Vec<Value> = people
        .iter()
        .map(|one| {
            let fields: Vec<String> = one.fields.iter().copied().map(held_code).collect();
            json!({
                "id": one.row.volunteer.id.to_string(),
                "name": one.row.volunteer.name.full(),
                "fields": fields,
            })
        })
        .collect();
    answer.give(&json!({ "total": people.len(), "rows": listed }), || {
        if people.is_empty() {
            return vec![answer.say(&messages::grounds_list_empty())];
        }
        let line = |one: &minimum::Beyond| {
            let fields = one.fields.iter();
            let fields: Vec<String> = fields
                .map(|held| answer.say(&minimum::held_word(*held)))
                .collect();
            let (name, id) = (one.row.volunteer.name.full(), one.row.volunteer.id);
            format!("{name} {id} {}", fields.join("; "))
        };
        people.iter().map(line).collect()
    });
    Ok(())
}

/// What is kept, as a code: `tshirt`, `guest_diet`.
pub fn held_code(held: Held) -> String {
    match held {
        Held::Field(field) => field.code().to_owned(),
        Held::Detail(detail) => {
            let code = serde_json::to_value(detail).unwrap_or_default();
            format!("guest_{}", code.as_str().unwrap_or_default())
        }
        Held::DeskNote => "guest_note".to_owned(),
    }
}

/// Takes out of records what may be kept with a consent only: of these people, or of all.
pub fn reduce(answer: &Answer, place: Place<'_>, ids: &[String], all: bool) -> Done {
    let ids = read_ids(ids)?;
    let only = (!all).then_some(ids.as_slice());
    let register = open::register(place)?;
    let people = minimum::reduce(&register, &Ctx::fresh(now()), only, &Quiet)?.value;
    register.close()?;
    answer.give(&json!({ "people": people }), || {
        vec![answer.say(&messages::grounds_reduce_done(people))]
    });
    Ok(())
}

/// People without a consent that holds, or whose consent ends within some days.
pub fn consents(answer: &Answer, place: Place<'_>, expiring: Option<u16>) -> Done {
    let register = open::register(place)?;
    let today = app::ctx::day_of(now());
    let rows: Vec<(Row, Option<domain::Day>)> = match expiring {
        Some(days) => consents::expiring(&register, today, days, 0, usize::MAX)?
            .into_iter()
            .map(|expiring| (expiring.row, Some(expiring.until)))
            .collect(),
        None => consents::missing(&register, today, 0, usize::MAX)?
            .into_iter()
            .map(|row| (row, None))
            .collect(),
    };
    register.close()?;
    let listed: Vec<Value> = rows
        .iter()
        .map(|(row, until)| {
            json!({
                "id": row.volunteer.id.to_string(),
                "name": row.volunteer.name.full(),
                "until": until.map(|day| day.to_string()),
            })
        })
        .collect();
    answer.give(&json!({ "total": rows.len(), "rows": listed }), || {
        if rows.is_empty() {
            return vec![answer.say(&messages::personal_consents_empty())];
        }
        let line = |(row, until): &(Row, Option<domain::Day>)| {
            let name = row.volunteer.name.full();
            let id = row.volunteer.id;
            match until {
                Some(day) => {
                    let until = answer.say(&messages::personal_consents_until(*day));
                    format!("{name} {id} {until}")
                }
                None => format!("{name} {id}"),
            }
        };
        rows.iter().map(line).collect()
    });
    Ok(())
}

/// Counts everybody who ever was here, the people who are numbers only among them.
pub fn ever(answer: &Answer, place: Place<'_>, by: Option<By>) -> Done {
    let register = open::register(place)?;
    let ever = count::ever(&register, by, app::ctx::day_of(now()))?;
    register.close()?;
    let groups: Vec<Value> = ever
        .groups
        .iter()
        .map(|group| json!({ "key": group.key, "count": group.count }))
        .collect();
    let object = json!({
        "total": ever.people, "blocked": ever.blocked, "anonymised": ever.anonymised,
        "erased": ever.erased, "groups": groups,
    });
    answer.give(&object, || {
        let mut lines = vec![
            answer.say(&messages::cli_count_total(ever.people)),
            answer.say(&messages::cli_count_ever(
                ever.blocked,
                ever.anonymised,
                ever.erased,
            )),
        ];
        lines.extend(group_lines(answer, &ever.groups));
        lines
    });
    Ok(())
}
