//! The outcome of judging as JSON, in the schema of the sample lists.

use std::io::{self, Write};

use documents::sheets::{Format, Table};
use domain::{DirectionCode, Iin, Phone, Sex, Verdict};
use serde_json::{Map, Value, json};

use super::layout::{Layout, Skipped};
use super::{ImportRefused, Judged, JudgedRow};

/// The report of a list as one value, with `more` keys after its own.
pub fn report(judged: &Judged, more: &[(&str, Value)]) -> Value {
    let mut object = head(judged);
    let mut rows = Vec::with_capacity(judged.len());
    judged.each(0..judged.len(), |row| {
        rows.push(row_value(judged, &row));
        true
    });
    object.insert("rows".to_owned(), Value::Array(rows));
    for (key, value) in more {
        object.insert((*key).to_owned(), value.clone());
    }
    Value::Object(object)
}

/// Writes the same, row by row, for lists of any length.
///
/// # Errors
/// What `out` says.
pub fn write_report(
    judged: &Judged,
    more: &[(&str, Value)],
    out: &mut dyn Write,
) -> io::Result<()> {
    out.write_all(b"{")?;
    for (key, value) in head(judged)
        .iter()
        .map(|(k, v)| (k.as_str(), v))
        .chain(more.iter().map(|(k, v)| (*k, v)))
    {
        serde_json::to_writer(&mut *out, key)?;
        out.write_all(b": ")?;
        serde_json::to_writer(&mut *out, value)?;
        out.write_all(b",\n ")?;
    }
    out.write_all(b"\"rows\": [")?;
    let mut result = Ok(());
    let mut between: &[u8] = b"\n  ";
    judged.each(0..judged.len(), |row| {
        result = out.write_all(between).and_then(|()| {
            serde_json::to_writer(&mut *out, &row_value(judged, &row)).map_err(io::Error::from)
        });
        between = b",\n  ";
        result.is_ok()
    });
    result?;
    out.write_all(b"\n ]}\n")
}

/// The report of a file that is not taken.
pub fn report_of_refusal(file: &str, refused: &ImportRefused) -> Value {
    json!({
        "schema": 1,
        "file": file,
        "kind": "people",
        "readable": false,
        "file_problems": [refused.code()],
        "tables": [],
        "row_count": 0,
        "rows": [],
    })
}

fn head(judged: &Judged) -> Map<String, Value> {
    let mut head = Map::new();
    let mut put = |key: &str, value: Value| head.insert(key.to_owned(), value);
    put("schema", json!(1));
    put("file", json!(judged.list().file));
    put("kind", json!("people"));
    put("readable", json!(true));
    let mut codes: Vec<_> = judged
        .file_problems()
        .iter()
        .map(|problem| problem.code())
        .collect();
    codes.dedup();
    put("file_problems", json!(codes));
    put("tables", tables(judged));
    put("row_count", json!(judged.len()));
    head
}

fn tables(judged: &Judged) -> Value {
    let list = judged.list();
    let plans = judged.plans().iter().zip(list.sheets());
    plans
        .map(|(plan, (name, table))| {
            let direction = plan.direction.as_ref();
            table_value(list.format, name, plan.layout.as_ref(), direction, table)
        })
        .collect()
}

/// How one sheet was understood.
pub(crate) fn table_value(
    format: Format,
    name: &str,
    layout: Option<&Layout>,
    direction: Option<&DirectionCode>,
    table: &Table,
) -> Value {
    let mut object = Map::new();
    let mut put = |key: &str, value: Value| object.insert(key.to_owned(), value);
    match format {
        Format::Xlsx | Format::Ods => {
            put("sheet", json!(name));
        }
        Format::Text {
            encoding,
            delimiter,
            line_end,
            ..
        } => {
            put("encoding", json!(encoding.name()));
            put("delimiter", json!(delimiter));
            put("line_end", json!(line_end.name()));
        }
        Format::Html { encoding } => {
            put("encoding", json!(encoding.name()));
            put("markup", json!("html"));
        }
        Format::Contacts { encoding } => {
            put("encoding", json!(encoding.name()));
            put("markup", json!("vcard"));
        }
    }
    let Some(layout) = layout else {
        put("ignored", json!("no list of people"));
        return Value::Object(object);
    };
    if let Some(direction) = direction {
        put("direction", json!(direction.as_str()));
    }
    if !layout.title_lines.is_empty() {
        put("title_lines", json!(layout.title_lines));
    }
    if layout.lines {
        let lines: Vec<u32> = layout.skipped.iter().map(|(line, _)| *line).collect();
        put("comment_lines", json!(lines));
        return Value::Object(object);
    }
    put("header_lines", json!(layout.shown_header()));
    let line = |index: Option<&u32>| index.map(|index| table.line(*index as usize));
    put("first_line", json!(line(layout.rows.first())));
    put("last_line", json!(line(layout.rows.last())));
    let skipped: Map<String, Value> = layout
        .skipped
        .iter()
        .filter(|(_, why)| *why != Skipped::Blank)
        .map(|(line, why)| (line.to_string(), json!(why.name())))
        .collect();
    if !skipped.is_empty() {
        put("skipped_lines", Value::Object(skipped));
    }
    let columns: Map<String, Value> = layout
        .columns
        .iter()
        .map(|column| {
            let key = match format {
                Format::Text { .. } if !column.heading.is_empty() => column.heading.clone(),
                _ => letter(column.index),
            };
            (key, json!(column.field.name()))
        })
        .collect();
    put("columns", Value::Object(columns));
    Value::Object(object)
}

/// `A`, `B`, … `AA`, as spreadsheets name columns.
pub fn letter(index: u16) -> String {
    let mut letters = Vec::new();
    let mut rest = u32::from(index) + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

fn row_value(judged: &Judged, row: &JudgedRow) -> Value {
    let source = match judged.list().format {
        Format::Xlsx | Format::Ods => {
            let sheet = &judged.list().sheets()[usize::from(row.sheet)].0;
            json!({"sheet": sheet, "line": row.line})
        }
        Format::Text { .. } | Format::Html { .. } | Format::Contacts { .. } => {
            json!({"line": row.line})
        }
    };
    let from = |value: bool, iin: bool| value.then_some(if iin { "iin" } else { "file" });
    let verdict = row.iin_verdict.map(|verdict| match verdict {
        Verdict::Valid => "valid",
        Verdict::Warn => "warn",
        Verdict::Invalid => "invalid",
    });
    let sex = row.sex.map(|sex| match sex {
        Sex::Male => "m",
        Sex::Female => "f",
    });
    let others: Vec<&str> = row.phones.iter().skip(1).map(Phone::e164).collect();
    let directions: Vec<&str> = row.directions.iter().map(DirectionCode::as_str).collect();
    let mut value = json!({
        "row": row.number,
        "source": source,
        "surname": row.surname,
        "given": row.given,
        "patronymic": row.patronymic,
        "birth_date": row.birth.map(|birth| birth.iso()),
        "birth_date_source": from(row.birth.is_some(), row.birth_from_iin),
        "sex": sex,
        "sex_source": from(row.sex.is_some(), row.sex_from_iin),
        "iin": row.iin.as_ref().map(Iin::digits),
        "iin_verdict": verdict,
        "iin_as_given": row.iin_as_given,
        "phone": row.phones.first().map(Phone::e164),
        "phones_other": others,
        "email": row.emails.first().map(domain::Email::as_str),
        "region": row.region.map(|region| region.to_string()),
        "country": row.country.map(|country| country.as_str().to_owned()),
        "directions": directions,
        "organisation": row.organisation,
        "category": row.category,
        "note": row.note,
        "duplicate_of": row.duplicate_of,
        "problems": row.problems.codes(),
    });
    if let Some(characters) = row.characters {
        value["note"] = Value::Null;
        value["note_chars"] = json!(characters);
    }
    value
}
