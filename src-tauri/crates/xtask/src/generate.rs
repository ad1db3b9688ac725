//! `cargo xtask gen`: typed functions from the English words.
//!
//! One function per message and per attribute, for Rust and for TypeScript,
//! so that a forgotten or misspelt argument does not compile. A file that is
//! broken or half translated is reported and does not stop the others: what
//! can be read is generated, and the command ends with a failure.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;
use std::{fs, io};

use fluent_syntax::{ast, serializer};

use crate::catalogue::{self, Catalogue, Entry, LANGUAGES, Part, Problem, Variable, VariableKind};

/// Where the Rust functions go.
const RUST: &str = "src-tauri/crates/messages/src/generated.rs";
/// Where the list of files that `l10n` embeds goes.
const EMBEDDED: &str = "src-tauri/crates/l10n/src/embedded.rs";
/// Where the TypeScript functions go.
const TYPESCRIPT: &str = "ui/src/generated/messages.ts";

/// Whether to write the files or to see that they are up to date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Rewrite what differs.
    Write,
    /// Fail when something differs.
    Check,
}

/// Runs the command on the repository.
pub fn run(mode: Mode) -> ExitCode {
    match generate(&catalogue::root(), mode) {
        Ok(problems) if problems.is_empty() => ExitCode::SUCCESS,
        Ok(problems) => {
            for problem in &problems {
                eprintln!("{problem}");
            }
            eprintln!("{} to repair", problems.len());
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("cannot read or write: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Generates the files under `root` and returns what is to be repaired.
fn generate(root: &Path, mode: Mode) -> io::Result<Vec<Problem>> {
    let mut languages = Vec::new();
    for language in LANGUAGES {
        languages.push((language, Catalogue::read(root, language)?));
    }
    let mut problems = problems(&languages);
    let english = &languages[0].1;
    let functions = functions(english);
    for (path, text) in [
        (RUST, rust(&functions)),
        (EMBEDDED, embedded(&languages)),
        (TYPESCRIPT, typescript(&functions)),
    ] {
        let file = root.join(path);
        if fs::read_to_string(&file).is_ok_and(|old| old == text) {
            continue;
        }
        match mode {
            Mode::Write => replace(&file, &text)?,
            Mode::Check => problems.push(Problem {
                file: path.to_owned(),
                line: 0,
                text: "not up to date: run `cargo xtask gen` and commit it".to_owned(),
            }),
        }
    }
    Ok(problems)
}

/// Writes beside and renames, so that a build running at the same time sees
/// the old text or the new one and never half.
fn replace(file: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    let beside = file.with_extension(format!("{}.new", std::process::id()));
    fs::write(&beside, text)?;
    fs::rename(&beside, file)
}

/// Returns everything that keeps the three languages from agreeing.
pub fn problems(languages: &[(&str, Catalogue)]) -> Vec<Problem> {
    let mut problems: Vec<Problem> = languages
        .iter()
        .flat_map(|(_, c)| c.problems.iter().cloned())
        .collect();
    let Some(((_, english), others)) = languages.split_first() else {
        return problems;
    };
    for (file, entry) in english.entries() {
        problems.extend(declaration_problems(&file.path, entry));
    }
    problems.extend(name_clashes(english));
    for (language, other) in others {
        problems.extend(disagreements(english, language, other));
    }
    problems.sort();
    problems.dedup();
    problems
}

fn declaration_problems(file: &str, entry: &Entry) -> Vec<Problem> {
    let used = entry.used();
    let mut problems = Vec::new();
    let mut tell = |text: String| {
        problems.push(Problem {
            file: file.to_owned(),
            line: entry.line,
            text,
        });
    };
    for name in used
        .iter()
        .filter(|n| !entry.declared.iter().any(|d| d.name == **n))
    {
        tell(format!(
            "`{}` uses ${name} without declaring it: add `#   ${name} (String|Number|DateTime|Titles) - meaning` to its comment",
            entry.id
        ));
    }
    for declared in entry.declared.iter().filter(|d| !used.contains(&d.name)) {
        tell(format!(
            "`{}` declares ${} and does not use it: use it or delete the line",
            entry.id, declared.name
        ));
    }
    problems
}

/// Two parts may not become one function: `a-b` with `.c` and `a-b-c`.
fn name_clashes(english: &Catalogue) -> Vec<Problem> {
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    let mut problems = Vec::new();
    for (file, entry) in english.entries() {
        for part in &entry.parts {
            let id = catalogue::part_id(&entry.id, part);
            if let Some(other) = names.insert(snake(&id), id.clone()) {
                problems.push(Problem {
                    file: file.path.clone(),
                    line: entry.line,
                    text: format!("`{id}` and `{other}` would be one function: rename one"),
                });
            }
        }
    }
    problems
}

fn disagreements(english: &Catalogue, language: &str, other: &Catalogue) -> Vec<Problem> {
    let theirs = other.by_id();
    let ours = english.by_id();
    let mut problems = Vec::new();
    for (file, entry) in english.entries() {
        let path = format!("locales/{language}/{}", file.name);
        let mut tell = |line: usize, text: String| {
            problems.push(Problem {
                file: path.clone(),
                line,
                text,
            });
        };
        let Some((their_file, their)) = theirs.get(entry.id.as_str()) else {
            tell(0, format!("`{}` is missing: translate it", entry.id));
            continue;
        };
        if their_file.name != file.name {
            tell(
                0,
                format!("`{}` stands in {}: move it here", entry.id, their_file.path),
            );
        }
        for part in &entry.parts {
            let name = catalogue::part_id(&entry.id, part);
            let Some(same) = their.parts.iter().find(|p| p.attribute == part.attribute) else {
                tell(their.line, format!("`{name}` is missing: translate it"));
                continue;
            };
            for gone in part.variables.difference(&same.variables) {
                tell(
                    their.line,
                    format!("`{name}` says nothing of ${gone}, English does: add it"),
                );
            }
            for extra in same.variables.difference(&part.variables) {
                tell(
                    their.line,
                    format!("`{name}` uses ${extra}, English does not: correct the name"),
                );
            }
        }
        for part in &their.parts {
            if !entry.parts.iter().any(|p| p.attribute == part.attribute) {
                let name = catalogue::part_id(&entry.id, part);
                tell(
                    their.line,
                    format!("`{name}` is not in English: delete it or add it there"),
                );
            }
        }
    }
    for (file, entry) in other.entries() {
        if !ours.contains_key(entry.id.as_str()) {
            problems.push(Problem {
                file: file.path.clone(),
                line: entry.line,
                text: format!(
                    "`{}` is not in English: delete it or add it there",
                    entry.id
                ),
            });
        }
    }
    problems
}

/// What one generated function needs to be written in either language.
struct Function<'a> {
    /// `id` or `id.attribute`, as the formatter takes it.
    id: String,
    comment: &'a [String],
    english: String,
    variables: Vec<&'a Variable>,
}

/// Returns the functions in order of files and lines, without those whose
/// variables are not declared and those that would repeat a name.
fn functions(english: &Catalogue) -> Vec<Function<'_>> {
    let mut names = std::collections::BTreeSet::new();
    let mut functions = Vec::new();
    for (_, entry) in english.entries() {
        for part in &entry.parts {
            let id = catalogue::part_id(&entry.id, part);
            let variables: Vec<&Variable> = entry
                .declared
                .iter()
                .filter(|d| part.variables.contains(&d.name))
                .collect();
            if variables.len() == part.variables.len() && names.insert(snake(&id)) {
                let english = source(part);
                functions.push(Function {
                    id,
                    comment: &entry.comment,
                    english,
                    variables,
                });
            }
        }
    }
    functions
}

/// Writes a pattern back as Fluent, without its id.
fn source(part: &Part) -> String {
    let message = ast::Message {
        id: ast::Identifier {
            name: "m".to_owned(),
        },
        value: Some(part.pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    let resource = ast::Resource {
        body: vec![ast::Entry::Message(message)],
    };
    let text = serializer::serialize(&resource);
    let text = text.trim_start_matches("m =").trim_matches(['\n', ' ']);
    text.lines()
        .map(|l| l.strip_prefix("    ").unwrap_or(l))
        .collect::<Vec<_>>()
        .join("\n")
}

const HEAD: &str = "Made by `cargo xtask gen` from locales/en; never edited.";

fn rust(functions: &[Function<'_>]) -> String {
    let mut out = format!("// {HEAD}\n\nuse crate::{{Arg, Message, Number, Titles, When}};\n");
    for function in functions {
        out.push('\n');
        for line in function.comment {
            let _ = writeln!(out, "/// {line}");
        }
        if !function.comment.is_empty() {
            out.push_str("///\n");
        }
        out.push_str("/// ```text\n");
        for line in function.english.lines() {
            let _ = writeln!(out, "/// {line}");
        }
        out.push_str("/// ```\n");
        if !function.variables.is_empty() {
            out.push_str("///\n");
        }
        for variable in &function.variables {
            let _ = writeln!(
                out,
                "/// `{}`: {}",
                rust_name(&variable.name),
                variable.meaning
            );
        }
        let parameters: Vec<String> = function
            .variables
            .iter()
            .map(|v| {
                let kind = match v.kind {
                    VariableKind::Text => "String",
                    VariableKind::Number => "Number",
                    VariableKind::DateTime => "When",
                    VariableKind::Titles => "Titles",
                };
                format!("{}: impl Into<{kind}>", rust_name(&v.name))
            })
            .collect();
        let args: Vec<String> = function
            .variables
            .iter()
            .map(|v| {
                let name = rust_name(&v.name);
                let arg = match v.kind {
                    VariableKind::Text => format!("Arg::Text({name}.into())"),
                    VariableKind::Number | VariableKind::DateTime | VariableKind::Titles => {
                        format!("Arg::from({name}.into())")
                    }
                };
                format!("(\"{}\".to_owned(), {arg})", v.name)
            })
            .collect();
        let _ = writeln!(
            out,
            "pub fn {}({}) -> Message {{\n    Message {{ id: \"{}\".to_owned(), args: vec![{}] }}\n}}",
            rust_name(&snake(&function.id)),
            parameters.join(", "),
            function.id,
            args.join(", "),
        );
    }
    out
}

fn typescript(functions: &[Function<'_>]) -> String {
    let mut out = format!(
        "// {HEAD}\n\nimport {{ date, number, text, titles, type Message, type Titles, type When }} from \"../shared/l10n/message\";\n\nexport type {{ Arg, Message, Titles, When }} from \"../shared/l10n/message\";\n"
    );
    for function in functions {
        out.push_str("\n/**\n");
        for line in function
            .comment
            .iter()
            .map(String::as_str)
            .chain(function.english.lines())
        {
            let _ = writeln!(out, " * {}", line.replace("*/", "*\u{200b}/"));
        }
        for variable in &function.variables {
            let _ = writeln!(out, " * @param a.{} {}", variable.name, variable.meaning);
        }
        out.push_str(" */\n");
        let fields: Vec<String> = function
            .variables
            .iter()
            .map(|v| {
                let kind = match v.kind {
                    VariableKind::Text => "string",
                    VariableKind::Number => "number",
                    VariableKind::DateTime => "When",
                    VariableKind::Titles => "Titles",
                };
                format!("{}: {kind}", v.name)
            })
            .collect();
        let args: Vec<String> = function
            .variables
            .iter()
            .map(|v| {
                let make = match v.kind {
                    VariableKind::Text => "text",
                    VariableKind::Number => "number",
                    VariableKind::DateTime => "date",
                    VariableKind::Titles => "titles",
                };
                format!("[\"{0}\", {make}(a.{0})]", v.name)
            })
            .collect();
        let parameter = match fields.is_empty() {
            true => String::new(),
            false => format!("a: {{ {} }}", fields.join("; ")),
        };
        let _ = writeln!(
            out,
            "export const {} = ({parameter}): Message => ({{ id: \"{}\", args: [{}] }});",
            typescript_name(&function.id),
            function.id,
            args.join(", "),
        );
    }
    out
}

/// The list of files for `l10n`, so that the words travel inside the program.
fn embedded(languages: &[(&str, Catalogue)]) -> String {
    let mut out = format!("// {HEAD}\n");
    for (language, catalogue) in languages {
        let name = language.to_uppercase();
        let _ = write!(
            out,
            "\n/// The files of `locales/{language}`: name and text.\npub(crate) const {name}: &[(&str, &str)] = &["
        );
        for file in &catalogue.files {
            let _ = write!(
                out,
                "\n    (\"{0}\", include_str!(\"../../../../{1}\")),",
                file.name, file.path
            );
        }
        out.push_str(if catalogue.files.is_empty() {
            "];\n"
        } else {
            "\n];\n"
        });
    }
    out
}

/// Returns the names that a part has in Rust and in TypeScript.
pub fn function_names(id: &str) -> [String; 2] {
    [rust_name(&snake(id)), typescript_name(id)]
}

fn snake(id: &str) -> String {
    id.replace(['-', '.'], "_").to_lowercase()
}

fn rust_name(name: &str) -> String {
    const TAKEN: [&str; 12] = [
        "type", "match", "move", "use", "as", "in", "for", "where", "ref", "gen", "try", "final",
    ];
    match TAKEN.contains(&name) {
        true => format!("r#{name}"),
        false => name.to_owned(),
    }
}

fn typescript_name(id: &str) -> String {
    let mut words = id.split(['-', '.', '_']);
    let mut name = words.next().unwrap_or_default().to_lowercase();
    for word in words {
        let mut letters = word.chars();
        name.extend(letters.next().map(|c| c.to_ascii_uppercase()));
        name.push_str(letters.as_str());
    }
    name
}

#[cfg(test)]
mod tests;
