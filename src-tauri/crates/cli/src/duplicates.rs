//! One person in the register twice, without a window.

use app::{Ctx, duplicates};
use domain::{Certainty, VolunteerId};
use messages::Message;
use serde_json::json;
use store::Quiet;

use crate::{
    answer::{Answer, Refusal},
    open::{self, Place, now},
};

type Done = Result<(), Refusal>;

fn id(text: &str) -> Result<VolunteerId, Refusal> {
    text.parse()
        .map_err(|_| Refusal::new(messages::cli_error_id(text)))
}

/// Prints the pairs that may be one person, the likeliest first.
pub fn list(answer: &Answer, place: Place<'_>, limit: usize) -> Done {
    let register = open::register(place)?;
    let pairs = duplicates::scan(&register, &Quiet)?;
    let shown = &pairs[..pairs.len().min(limit)];
    let offered = duplicates::offered(&register, shown)?;
    let speak = answer.speak();
    let reasons = |reasons: &[Message]| -> Vec<String> {
        reasons.iter().map(|reason| speak.format(reason)).collect()
    };
    let objects: Vec<serde_json::Value> = offered
        .iter()
        .map(|pair| {
            json!({
                "one": pair.one.id.to_string(),
                "two": pair.two.id.to_string(),
                "one_name": pair.one.name.full(),
                "two_name": pair.two.name.full(),
                "certainty": match pair.evidence.certainty {
                    Certainty::Certain => "certain",
                    Certainty::Possible => "possible",
                },
                "points": pair.evidence.points,
                "reasons": reasons(&pair.reasons),
            })
        })
        .collect();
    register.close()?;
    let object = json!({ "total": pairs.len(), "pairs": objects });
    answer.give(&object, || {
        let line = |pair: &duplicates::Offered| {
            answer.say(&messages::duplicates_cli_pair(
                format!("{} {}", pair.one.id, pair.one.name.full()),
                format!("{} {}", pair.two.id, pair.two.name.full()),
                answer.say(&duplicates::certainty_word(pair.evidence.certainty)),
                speak.list(&reasons(&pair.reasons)),
            ))
        };
        let mut lines: Vec<String> = offered.iter().map(line).collect();
        lines.push(answer.say(&messages::duplicates_count(pairs.len())));
        lines
    });
    Ok(())
}

/// Joins two records.
pub fn join(answer: &Answer, place: Place<'_>, one: &str, two: &str) -> Done {
    let (one, two) = (id(one)?, id(two)?);
    let register = open::register(place)?;
    let ctx = Ctx::fresh(now());
    let shown = duplicates::join(&register, &ctx, one, two, &[])?.value;
    let name = register.store().volunteer(shown)?;
    let name = name.map_or_else(String::new, |person| person.name.full());
    register.close()?;
    answer.give(&json!({ "id": shown.to_string(), "name": name }), || {
        vec![answer.say(&messages::duplicates_join_done(name.clone()))]
    });
    Ok(())
}

/// Takes a join apart: the one between two records, or the latest of a person.
pub fn unjoin(answer: &Answer, place: Place<'_>, one: &str, two: Option<&str>) -> Done {
    let (one, two) = (id(one)?, two.map(id).transpose()?);
    let register = open::register(place)?;
    let ctx = Ctx::fresh(now());
    duplicates::separate(&register, &ctx, one, two)?;
    register.close()?;
    answer.give(&json!({ "separate": true }), || {
        vec![answer.say(&messages::duplicates_separate_done())]
    });
    Ok(())
}
