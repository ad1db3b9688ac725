//! `cargo xtask words`: whether the words are good.
//!
//! What a machine can see of `WORDS.md`: the languages agree, plural arms fit
//! the language, no ending touches a variable, no letters of a foreign script
//! inside a word, no calques we know, right quotes; and that the code names
//! every message and holds no sentence of its own. What it cannot see is for
//! a native reader.

use std::io;
use std::path::Path;
use std::process::ExitCode;

use crate::catalogue::{
    self, Call, Catalogue, Entry, File, LANGUAGES, Piece, Problem, VariableKind,
};
use crate::generate;

mod code;
mod text;

/// Checks all words and prints what is to be repaired.
pub fn run() -> ExitCode {
    match check(&catalogue::root()) {
        Ok(problems) if problems.is_empty() => ExitCode::SUCCESS,
        Ok(problems) => {
            for problem in &problems {
                eprintln!("{problem}");
            }
            eprintln!("{} to repair", problems.len());
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("cannot read: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Returns everything to repair under `root`, in order of files.
///
/// # Errors
/// When a file exists and cannot be read.
pub fn check(root: &Path) -> io::Result<Vec<Problem>> {
    let mut languages = Vec::new();
    for language in LANGUAGES {
        languages.push((language, Catalogue::read(root, language)?));
    }
    let mut problems = generate::problems(&languages);
    for (language, catalogue) in &languages {
        problems.extend(sentences(language, catalogue, &languages[0].1));
    }
    problems.extend(code::unused(root, &languages[0].1)?);
    problems.extend(code::hard_coded(root)?);
    problems.sort();
    problems.dedup();
    Ok(problems)
}

/// Returns what is wrong with the sentences of one language. The kinds of
/// variables are declared in English.
fn sentences(language: &str, catalogue: &Catalogue, english: &Catalogue) -> Vec<Problem> {
    let declared = english.by_id();
    let mut problems = Vec::new();
    for (file, entry) in catalogue.entries() {
        let mut tell = |text: String| problems.push(problem(file, entry, text));
        if language == "en" && entry.comment.is_empty() {
            tell("has no comment: say where it is seen".to_owned());
        }
        let kind = |name: &str| {
            let (_, source) = declared.get(entry.id.as_str())?;
            source
                .declared
                .iter()
                .find(|d| d.name == name)
                .map(|d| d.kind)
        };
        for part in &entry.parts {
            let uses = catalogue::uses(&part.pattern);
            for call in &uses.calls {
                call_problem(call, &kind).into_iter().for_each(&mut tell);
            }
            for select in &uses.selects {
                let by_number =
                    select.variable.as_deref().and_then(kind) == Some(VariableKind::Number);
                if by_number {
                    arms_problem(language, &select.keys)
                        .into_iter()
                        .for_each(&mut tell);
                }
                if select.mid_sentence {
                    tell(
                        "has a selector in mid-sentence: write each sentence out whole".to_owned(),
                    );
                }
                if language == "ru" && !select.one_shows_number {
                    tell("the arm `one` is also 21 and 31: put the number into it".to_owned());
                }
            }
            let is_number = |name: &str| kind(name) == Some(VariableKind::Number);
            for line in catalogue::lines(&part.pattern) {
                text::problems(language, &entry.id, &line, &is_number)
                    .into_iter()
                    .for_each(&mut tell);
            }
        }
    }
    for file in &catalogue.files {
        for term in &file.terms {
            for line in catalogue::lines(&term.pattern) {
                for text in text::problems(language, &term.id, &line, &|_| false) {
                    problems.push(Problem {
                        file: file.path.clone(),
                        line: term.line,
                        text: format!("`-{}` {text}", term.id),
                    });
                }
            }
        }
    }
    problems
}

fn problem(file: &File, entry: &Entry, text: String) -> Problem {
    Problem {
        file: file.path.clone(),
        line: entry.line,
        text: format!("`{}` {text}", entry.id),
    }
}

/// The options that both formatters know.
const NUMBER_OPTIONS: [&str; 4] = [
    "style",
    "useGrouping",
    "minimumFractionDigits",
    "maximumFractionDigits",
];
const NUMBER_STYLES: [&str; 3] = ["decimal", "currency", "percent"];
const DATE_STYLES: [&str; 10] = [
    "numeric",
    "long",
    "full",
    "document",
    "month",
    "day-month",
    "weekday",
    "year",
    "time",
    "datetime",
];

fn call_problem(call: &Call, kind: &impl Fn(&str) -> Option<VariableKind>) -> Option<String> {
    let given = call.variable.as_deref().and_then(kind);
    let (wanted, options, styles): (_, &[&str], &[&str]) = match call.function.as_str() {
        "NUMBER" => (VariableKind::Number, &NUMBER_OPTIONS, &NUMBER_STYLES),
        "DATETIME" => (VariableKind::DateTime, &["style"], &DATE_STYLES),
        other => return Some(format!("calls {other}(): only NUMBER and DATETIME exist")),
    };
    if given.is_some_and(|kind| kind != wanted) {
        return Some(format!(
            "gives {}() a variable of another kind: correct the declaration",
            call.function
        ));
    }
    for (name, value) in &call.options {
        if !options.contains(&name.as_str()) {
            return Some(format!(
                "{}() has no option `{name}`: it has {}",
                call.function,
                options.join(", ")
            ));
        }
        if name == "style" && !styles.contains(&value.as_str()) {
            return Some(format!(
                "{}() has no style “{value}”: it has {}",
                call.function,
                styles.join(", ")
            ));
        }
    }
    None
}

/// Plural arms of a language: English and Kazakh count 1 apart, Russian also few and many.
fn arms_problem(language: &str, keys: &[String]) -> Option<String> {
    let has = |key: &str| keys.iter().any(|k| k == key);
    let plural = ["one", "few", "many", "other"]
        .into_iter()
        .filter(|k| has(k))
        .count();
    if plural == 0 {
        return Some("chooses by a number without plural arms: add them".to_owned());
    }
    let fits = match language {
        "ru" => plural == 1 || (has("one") && has("few") && has("many")),
        "en" => plural == 1 || (has("one") && has("other") && plural == 2),
        _ => has("other") && !has("few") && !has("many"),
    };
    let needed = if language == "ru" {
        "one, few, many and a default"
    } else {
        "one and other"
    };
    (!fits).then(|| {
        format!(
            "has the arms {}: this language needs {needed}",
            keys.join(", ")
        )
    })
}

#[cfg(test)]
mod tests;
