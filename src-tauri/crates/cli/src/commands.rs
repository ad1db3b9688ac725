//! One function for each command.

use std::path::Path;

use app::{Ctx, Register, count::By, register::Beginning, volunteers::window};
use domain::{NumberField, NumberKind, NumberReason, Sex, Verdict, check_number as checked};
use search::{Query, SortLanguage, Tier};
use serde_json::{Value, json};
use store::Quiet;

use crate::{
    answer::{Answer, Refusal},
    open::{self, Place, now},
};

type Done = Result<(), Refusal>;

/// Makes an empty register.
pub fn create(
    answer: &Answer,
    place: Place<'_>,
    organisation: &str,
    region: Option<&str>,
    operator: &str,
) -> Done {
    let folder = open::folder(place);
    let beginning = beginning(answer, organisation, region, operator, false);
    let (register, code) = Register::create(&folder, &beginning, &open::password()?, now())?;
    let id = register.store().marker().register.to_string();
    register.close()?;
    let shown = folder.display().to_string();
    answer.give(
        &json!({ "register": id, "folder": shown, "recovery_code": code.text() }),
        || {
            vec![
                answer.say(&messages::cli_create_done(shown.clone())),
                answer.say(&messages::cli_create_code(code.text())),
            ]
        },
    );
    Ok(())
}

fn beginning(
    answer: &Answer,
    organisation: &str,
    region: Option<&str>,
    operator: &str,
    practice: bool,
) -> Beginning {
    Beginning {
        organisation: organisation.to_owned(),
        region: region.map(str::to_owned),
        operator: operator.to_owned(),
        device: "birge-cli".to_owned(),
        language: answer.speak().language().code().to_owned(),
        practice,
    }
}

/// Finds people.
pub fn find(answer: &Answer, place: Place<'_>, text: &str, limit: usize) -> Done {
    let register = open::register(place)?;
    let (found, _) = found(&register, answer, text, limit)?;
    answer.give(&found, || {
        let total = found["total"].as_u64().unwrap_or(0);
        let mut lines = vec![answer.say(&messages::cli_find_total(total))];
        for row in found["rows"].as_array().into_iter().flatten() {
            let text = |key: &str| row[key].as_str().unwrap_or_default().to_owned();
            lines.push(
                [
                    text("surname"),
                    text("given"),
                    text("patronymic"),
                    text("birth_date"),
                    text("id"),
                ]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(" "),
            );
        }
        lines
    });
    Ok(register.close()?)
}

/// Answers every line of a file with one object.
pub fn find_all(answer: &Answer, place: Place<'_>, file: &Path, limit: usize) -> Done {
    let queries = std::fs::read_to_string(file)
        .map_err(|_| Refusal::new(messages::cli_error_file(file.display().to_string())))?;
    let register = open::register(place)?;
    for text in queries.lines() {
        let (mut object, micros) = found(&register, answer, text, limit)?;
        object["query"] = json!(text);
        object["micros"] = json!(micros);
        answer.object(&object);
    }
    Ok(register.close()?)
}

/// The answer to one question, and the microseconds that the columns took for it.
fn found(
    register: &Register,
    answer: &Answer,
    text: &str,
    limit: usize,
) -> Result<(Value, u64), Refusal> {
    let sort = search::Sort {
        language: sort_language(answer),
        ..search::Sort::default()
    };
    let query = Query {
        text: text.to_owned(),
        with_archived: true,
        sort,
        ..Query::default()
    };
    let today = app::ctx::day_of(now());
    let begun = std::time::Instant::now();
    register
        .store()
        .columns()
        .query(&query, today)
        .page(0, limit);
    let micros = u64::try_from(begun.elapsed().as_micros()).unwrap_or(u64::MAX);
    let window = window(register, &query, 0, limit, today)?;
    let rows: Vec<Value> = window
        .rows
        .iter()
        .map(|row| {
            let name = &row.volunteer.name;
            let part = |part: &Option<domain::NamePart>| {
                part.as_ref().map(|part| part.as_str().to_owned())
            };
            json!({
                "id": row.volunteer.id.to_string(),
                "surname": part(&name.surname),
                "given": part(&name.given),
                "patronymic": part(&name.patronymic),
                "birth_date": row.volunteer.birth.as_ref().map(domain::BirthDate::iso),
                "tier": match row.tier {
                    Tier::Exact => "exact",
                    Tier::Alias => "alias",
                    Tier::Suggestion => "suggestion",
                },
            })
        })
        .collect();
    Ok((json!({ "total": window.total, "rows": rows }), micros))
}

/// The order of names in the language of the answers.
pub(crate) fn sort_language(answer: &Answer) -> SortLanguage {
    match answer.speak().language() {
        l10n::Language::Kk => SortLanguage::Kazakh,
        l10n::Language::Ru => SortLanguage::Russian,
        l10n::Language::En => SortLanguage::English,
    }
}

/// Counts people.
pub fn count(answer: &Answer, place: Place<'_>, by: Option<By>) -> Done {
    let register = open::register(place)?;
    let (total, groups) = app::count::count(&register, by, app::ctx::day_of(now()))?;
    let listed: Vec<Value> = groups
        .iter()
        .map(|group| json!({ "key": group.key, "count": group.count }))
        .collect();
    answer.give(&json!({ "total": total, "groups": listed }), || {
        let mut lines = vec![answer.say(&messages::cli_count_total(total))];
        lines.extend(group_lines(answer, &groups));
        lines
    });
    Ok(register.close()?)
}

/// A line for each group with somebody in it, the largest first.
pub fn group_lines(answer: &Answer, groups: &[app::count::Group]) -> Vec<String> {
    let mut listed: Vec<_> = groups.iter().filter(|group| group.count > 0).collect();
    listed.sort_by_key(|group| std::cmp::Reverse(group.count));
    let line = |group: &&app::count::Group| {
        let key = if group.key.is_empty() {
            "–"
        } else {
            &group.key
        };
        format!(
            "{:>9}  {key}",
            answer.speak().number(f64::from(group.count))
        )
    };
    listed.iter().map(line).collect()
}

/// Checks a number; needs no register.
pub fn check_number(answer: &Answer, value: &str, field: NumberField) -> Done {
    let verdict = checked(value, field);
    let word = match verdict.verdict {
        Verdict::Valid => "valid",
        Verdict::Warn => "warn",
        Verdict::Invalid => "invalid",
    };
    let object = json!({
        "verdict": word,
        "kind": verdict.kind.map(|kind| match kind { NumberKind::Iin => "iin", NumberKind::Bin => "bin" }),
        "normalised": verdict.normalised,
        "birth_date": verdict.birth_date.map(|day| day.to_string()),
        "sex": verdict.sex.map(|sex| match sex { Sex::Male => "m", Sex::Female => "f" }),
        "reason": reason_code(verdict.reason),
    });
    answer.give(&object, || {
        let sentence = match verdict.verdict {
            Verdict::Valid => answer.say(&messages::cli_number_valid()),
            Verdict::Warn => answer.say(&messages::cli_number_warn()),
            Verdict::Invalid => answer.say(&messages::ToMessage::told(&verdict).1),
        };
        vec![sentence]
    });
    Ok(())
}

/// Why, as a word that stays the same in every language.
const fn reason_code(reason: NumberReason) -> &'static str {
    match reason {
        NumberReason::Fine => "fine",
        NumberReason::Empty => "empty",
        NumberReason::Length { .. } => "length",
        NumberReason::Character => "character",
        NumberReason::Placeholder => "placeholder",
        NumberReason::CheckDigit => "check_digit",
        NumberReason::Scientific => "scientific",
        NumberReason::BinInIinField => "bin_in_iin_field",
        NumberReason::IinInBinField => "iin_in_bin_field",
        NumberReason::DateImpossible => "date_impossible",
        NumberReason::CenturyUnknown => "century_unknown",
        NumberReason::BinKindUnknown => "bin_kind_unknown",
    }
}

/// Makes a practice register, or fills an empty one of that kind.
pub fn practice(answer: &Answer, place: Place<'_>, volunteers: u32, seed: u64) -> Done {
    let folder = open::folder(place);
    let password = open::password()?;
    let (register, code) = if store::Store::read_marker(&folder).is_ok() {
        let (register, _) =
            Register::unlock(&folder, open::seat(place)?, &password, now(), &Quiet)?;
        if !register.store().columns().is_empty() {
            return Err(Refusal::new(messages::cli_error_not_empty()));
        }
        (register, None)
    } else {
        let beginning = beginning(answer, "Birge", Some("KZ-71"), "Birge", true);
        let (register, code) = Register::create(&folder, &beginning, &password, now())?;
        (register, Some(code.text()))
    };
    let written = register
        .fill_with_practice(&Ctx::fresh(now()), volunteers, seed, &Quiet)?
        .value;
    register.close()?;
    answer.give(
        &json!({ "written": written, "recovery_code": code }),
        || vec![answer.say(&messages::cli_practice_done(written))],
    );
    Ok(())
}

/// Whether the parts of the register agree.
pub fn check(answer: &Answer, place: Place<'_>) -> Done {
    let register = open::register(place)?;
    let report = register.store().check(&Quiet)?;
    register.close()?;
    let problems: Vec<String> = report
        .problems
        .iter()
        .map(|problem| answer.say(problem))
        .collect();
    let object = json!({
        "ok": report.ok, "entries": report.entries, "volunteers": report.volunteers, "problems": problems,
    });
    answer.give(&object, || {
        if report.ok {
            vec![answer.say(&messages::cli_check_ok(report.entries, report.volunteers))]
        } else {
            problems.clone()
        }
    });
    if report.ok {
        Ok(())
    } else {
        Err(Refusal::new(messages::cli_error_check()))
    }
}

/// Makes view and columns anew from the journal.
pub fn rebuild(answer: &Answer, place: Place<'_>) -> Done {
    let register = open::register(place)?;
    register.store().rebuild(&Quiet)?;
    let volunteers = register.store().columns().len();
    register.close()?;
    answer.give(&json!({ "volunteers": volunteers }), || {
        vec![answer.say(&messages::cli_rebuild_done(volunteers))]
    });
    Ok(())
}

/// What happened to a record, newest first.
pub fn history(answer: &Answer, place: Place<'_>, id: &str) -> Done {
    let id = id
        .parse()
        .map_err(|_| Refusal::new(messages::cli_error_id(id)))?;
    let register = open::register(place)?;
    let rows = app::history::of_volunteer(&register, id, answer.speak())?;
    register.close()?;
    let listed: Vec<Value> = rows
        .iter()
        .map(|row| {
            let changes: Vec<Value> = row
                .changes
                .iter()
                .map(|change| json!({ "field": answer.say(&change.field), "old": change.old, "new": change.new }))
                .collect();
            json!({
                "action": row.action.to_string(), "at": row.at.0, "operator": row.operator, "device": row.device,
                "act": answer.say(&row.act), "changes": changes,
            })
        })
        .collect();
    answer.give(&json!({ "rows": listed }), || {
        rows.iter()
            .flat_map(|row| {
                let at = answer.speak().instant(row.at.0, l10n::DateStyle::Numeric);
                let head = format!("{at}  {}  {}", answer.say(&row.act), row.operator);
                let changes = row.changes.iter().map(|change| {
                    let old = change.old.as_deref().unwrap_or("–");
                    let new = change.new.as_deref().unwrap_or("–");
                    format!("    {}: {old} → {new}", answer.say(&change.field))
                });
                std::iter::once(head).chain(changes).collect::<Vec<_>>()
            })
            .collect()
    });
    Ok(())
}
