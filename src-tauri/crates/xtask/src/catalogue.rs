//! The words of one language, read from `locales/<language>/*.ftl`.
//!
//! Everything that looks at words (the generator, the word checks) looks at
//! them through this reading. It judges syntax and declarations only; whether
//! the languages agree is asked in `generate`, whether the words are good is
//! asked in `words`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::{Path, PathBuf};
use std::{fs, io};

use fluent_syntax::ast;
use fluent_syntax::parser;

/// The languages, source first.
pub const LANGUAGES: [&str; 3] = ["en", "ru", "kk"];

/// Returns the root of the repository.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(3).unwrap_or(here).to_path_buf()
}

/// Something to repair: where it is, what is wrong, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Path from the root, for example `locales/kk/aid.ftl`.
    pub file: String,
    /// Line from 1; 0 where no line can be named.
    pub line: usize,
    /// What is wrong and how to repair it.
    pub text: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.file, self.text),
            line => write!(f, "{}:{line}: {}", self.file, self.text),
        }
    }
}

/// What kind of value a variable takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VariableKind {
    /// Text as it is.
    Text,
    /// A number to be formatted, or to choose a plural form.
    Number,
    /// A day or a moment.
    DateTime,
    /// A name that stands in several languages.
    Titles,
}

/// One `$name (Kind) - meaning` line of a comment.
#[derive(Clone, Debug)]
pub struct Variable {
    /// The name without `$`.
    pub name: String,
    /// Its kind.
    pub kind: VariableKind,
    /// What it means, for translators and for docstrings.
    pub meaning: String,
}

/// The words of a message or of one of its attributes.
#[derive(Clone, Debug)]
pub struct Part {
    /// The attribute's name; none for the message itself.
    pub attribute: Option<String>,
    /// The pattern as parsed.
    pub pattern: ast::Pattern<String>,
    /// The variables it uses, also through the messages it refers to.
    pub variables: BTreeSet<String>,
}

/// One message with all its parts.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The id, for example `volunteers-list-empty`.
    pub id: String,
    /// Line of the id, from 1.
    pub line: usize,
    /// The comment without the declarations.
    pub comment: Vec<String>,
    /// The declared variables, in the order of the comment.
    pub declared: Vec<Variable>,
    /// The value, if any, then the attributes.
    pub parts: Vec<Part>,
}

impl Entry {
    /// Returns every variable used by any part.
    pub fn used(&self) -> BTreeSet<String> {
        self.parts
            .iter()
            .flat_map(|p| p.variables.iter().cloned())
            .collect()
    }
}

/// A term such as `-birge`.
#[derive(Clone, Debug)]
pub struct Term {
    /// The id without the leading `-`.
    pub id: String,
    /// Line from 1.
    pub line: usize,
    /// Its words.
    pub pattern: ast::Pattern<String>,
}

/// One file of one language.
#[derive(Clone, Debug)]
pub struct File {
    /// The name without the folder, for example `aid.ftl`.
    pub name: String,
    /// Path from the root.
    pub path: String,
    /// Its messages in order.
    pub entries: Vec<Entry>,
    /// Its terms in order.
    pub terms: Vec<Term>,
}

/// All words of one language and what is wrong with their syntax.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    /// The files by name.
    pub files: Vec<File>,
    /// Broken syntax, repeated ids, references to nothing.
    pub problems: Vec<Problem>,
}

impl Catalogue {
    /// Reads `locales/<language>` under `root`.
    ///
    /// Files with errors give the messages that can be read; the rest is in
    /// `problems`. A missing folder is an empty catalogue.
    ///
    /// # Errors
    /// When a file exists and cannot be read.
    pub fn read(root: &Path, language: &str) -> io::Result<Self> {
        let folder = root.join("locales").join(language);
        let mut names: Vec<String> = match fs::read_dir(&folder) {
            Ok(list) => list
                .filter_map(Result::ok)
                .map(|f| f.file_name().to_string_lossy().into_owned())
                .filter(|name| name.ends_with(".ftl"))
                .collect(),
            Err(e) if e.kind() == io::ErrorKind::NotFound => Vec::new(),
            Err(e) => return Err(e),
        };
        names.sort();
        let mut texts = Vec::new();
        for name in names {
            texts.push((name.clone(), fs::read_to_string(folder.join(&name))?));
        }
        Ok(Self::parse(language, &texts))
    }

    /// Parses files given as (name, text).
    pub fn parse(language: &str, texts: &[(String, String)]) -> Self {
        let mut catalogue = Self::default();
        for (name, text) in texts {
            let path = format!("locales/{language}/{name}");
            let file = read_file(name, &path, text, &mut catalogue.problems);
            catalogue.files.push(file);
        }
        catalogue.find_repeated_ids();
        catalogue.follow_references();
        catalogue
    }

    /// Returns every message with the file it stands in.
    pub fn entries(&self) -> impl Iterator<Item = (&File, &Entry)> {
        self.files
            .iter()
            .flat_map(|f| f.entries.iter().map(move |e| (f, e)))
    }

    /// Returns the messages by id.
    pub fn by_id(&self) -> BTreeMap<&str, (&File, &Entry)> {
        self.entries()
            .map(|(f, e)| (e.id.as_str(), (f, e)))
            .collect()
    }

    fn find_repeated_ids(&mut self) {
        let mut seen: BTreeMap<String, String> = BTreeMap::new();
        for file in &mut self.files {
            let path = file.path.clone();
            let problems = &mut self.problems;
            file.entries
                .retain(|e| match seen.insert(e.id.clone(), path.clone()) {
                    None => true,
                    Some(first) => {
                        problems.push(Problem {
                            file: path.clone(),
                            line: e.line,
                            text: format!("`{}` is already in {first}: rename or delete one", e.id),
                        });
                        seen.insert(e.id.clone(), first);
                        false
                    }
                });
        }
    }

    /// Adds to each part the variables of the messages it refers to, and
    /// reports references that lead nowhere.
    fn follow_references(&mut self) {
        let terms: BTreeSet<String> = self
            .files
            .iter()
            .flat_map(|f| f.terms.iter().map(|t| t.id.clone()))
            .collect();
        let own: BTreeMap<String, BTreeSet<String>> = self
            .entries()
            .flat_map(|(_, e)| {
                e.parts
                    .iter()
                    .map(|p| (part_id(&e.id, p), p.variables.clone()))
            })
            .collect();
        for file in &mut self.files {
            for entry in &mut file.entries {
                for part in &mut entry.parts {
                    let uses = uses(&part.pattern);
                    for message in uses.messages {
                        match own.get(&message) {
                            Some(more) => part.variables.extend(more.iter().cloned()),
                            None => self.problems.push(Problem {
                                file: file.path.clone(),
                                line: entry.line,
                                text: format!(
                                    "`{}` refers to `{message}`, which does not exist: add it or correct the name",
                                    entry.id
                                ),
                            }),
                        }
                    }
                    for term in uses.terms.iter().filter(|t| !terms.contains(*t)) {
                        self.problems.push(Problem {
                            file: file.path.clone(),
                            line: entry.line,
                            text: format!(
                                "`{}` uses the term `-{term}`, which does not exist: add it to terms.ftl",
                                entry.id
                            ),
                        });
                    }
                }
            }
        }
    }
}

/// Returns `id` or `id.attribute`.
pub fn part_id(id: &str, part: &Part) -> String {
    match &part.attribute {
        None => id.to_owned(),
        Some(attribute) => format!("{id}.{attribute}"),
    }
}

fn read_file(name: &str, path: &str, text: &str, problems: &mut Vec<Problem>) -> File {
    let (resource, errors) = match parser::parse(text.to_owned()) {
        Ok(resource) => (resource, Vec::new()),
        Err(found) => found,
    };
    for error in errors {
        let at = error
            .slice
            .map_or(error.pos.start, |s| s.start)
            .max(error.pos.start);
        problems.push(Problem {
            file: path.to_owned(),
            line: line_at(text, at),
            text: format!("not Fluent: {}", error.kind),
        });
    }
    let mut file = File {
        name: name.to_owned(),
        path: path.to_owned(),
        entries: Vec::new(),
        terms: Vec::new(),
    };
    for item in resource.body {
        match item {
            ast::Entry::Message(message) => {
                let line = line_of(text, &message.id.name);
                file.entries
                    .push(read_message(message, line, path, problems));
            }
            ast::Entry::Term(term) => file.terms.push(Term {
                line: line_of(text, &format!("-{}", term.id.name)),
                id: term.id.name,
                pattern: term.value,
            }),
            ast::Entry::Comment(_)
            | ast::Entry::GroupComment(_)
            | ast::Entry::ResourceComment(_)
            | ast::Entry::Junk { .. } => {}
        }
    }
    file
}

fn read_message(
    message: ast::Message<String>,
    line: usize,
    path: &str,
    problems: &mut Vec<Problem>,
) -> Entry {
    let mut entry = Entry {
        id: message.id.name,
        line,
        comment: Vec::new(),
        declared: Vec::new(),
        parts: Vec::new(),
    };
    for text in message.comment.map(|c| c.content).unwrap_or_default() {
        let text = text.trim();
        if text.starts_with('$') {
            match read_declaration(text) {
                Some(variable) => entry.declared.push(variable),
                None => problems.push(Problem {
                    file: path.to_owned(),
                    line,
                    text: format!(
                        "`{}`: write `{text}` as `$name (String|Number|DateTime|Titles) - meaning`, name in snake_case",
                        entry.id
                    ),
                }),
            }
        } else if !text.is_empty() && text != "Variables:" {
            entry.comment.push(text.to_owned());
        }
    }
    let value = message.value.map(|pattern| (None, pattern));
    let attributes = message
        .attributes
        .into_iter()
        .map(|a| (Some(a.id.name), a.value));
    for (attribute, pattern) in value.into_iter().chain(attributes) {
        let variables = uses(&pattern).variables;
        entry.parts.push(Part {
            attribute,
            pattern,
            variables,
        });
    }
    entry
}

fn read_declaration(text: &str) -> Option<Variable> {
    let (name, rest) = text.strip_prefix('$')?.split_once(' ')?;
    let snake = name.starts_with(|c: char| c.is_ascii_lowercase())
        && name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    let (kind, rest) = rest.trim_start().strip_prefix('(')?.split_once(')')?;
    let kind = match kind {
        "String" => VariableKind::Text,
        "Number" => VariableKind::Number,
        "DateTime" => VariableKind::DateTime,
        "Titles" => VariableKind::Titles,
        _ => return None,
    };
    let meaning = rest
        .trim_start()
        .trim_start_matches(['-', '–', ':'])
        .trim()
        .to_owned();
    snake.then(|| Variable {
        name: name.to_owned(),
        kind,
        meaning,
    })
}

fn line_of(text: &str, id: &str) -> usize {
    let found = text.lines().position(|line| {
        line.strip_prefix(id)
            .is_some_and(|rest| rest.trim_start().starts_with('='))
    });
    found.map_or(0, |index| index + 1)
}

fn line_at(text: &str, byte: usize) -> usize {
    let bytes = text.as_bytes();
    bytes[..byte.min(bytes.len())]
        .iter()
        .filter(|b| **b == b'\n')
        .count()
        + 1
}

/// What a pattern leans on.
#[derive(Clone, Debug, Default)]
pub struct Uses {
    /// Variables given from outside.
    pub variables: BTreeSet<String>,
    /// Messages it refers to, as `id` or `id.attribute`.
    pub messages: BTreeSet<String>,
    /// Terms it refers to, without `-`.
    pub terms: BTreeSet<String>,
    /// Function calls: the name, the variable it formats, and the options.
    pub calls: Vec<Call>,
    /// Selectors: the keys of each.
    pub selects: Vec<Select>,
    /// Every run of plain text.
    pub texts: Vec<String>,
}

/// One function call in a pattern.
#[derive(Clone, Debug)]
pub struct Call {
    /// `NUMBER` or `DATETIME`.
    pub function: String,
    /// The variable it formats, if that is what it formats.
    pub variable: Option<String>,
    /// The named options with literal values.
    pub options: Vec<(String, String)>,
}

/// One selector in a pattern.
#[derive(Clone, Debug)]
pub struct Select {
    /// The variable that chooses, if it is one.
    pub variable: Option<String>,
    /// The keys, in order.
    pub keys: Vec<String>,
    /// Whether text stands before or after it on the same level.
    pub mid_sentence: bool,
    /// Whether the arm `one` shows the number; true where there is no such arm.
    pub one_shows_number: bool,
}

/// Returns every line of text a pattern can become, with `\u{fffc}` for what
/// is put in: a selector gives one line an arm.
pub fn lines(pattern: &ast::Pattern<String>) -> Vec<Vec<Piece>> {
    let mut lines = vec![Vec::new()];
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => {
                for line in &mut lines {
                    line.push(Piece::Text(value.clone()));
                }
            }
            ast::PatternElement::Placeable { expression } => match expression {
                ast::Expression::Inline(inline) => {
                    let piece = match inline {
                        ast::InlineExpression::StringLiteral { value } => {
                            Piece::Text(value.clone())
                        }
                        other => Piece::Value(variable_of(other)),
                    };
                    for line in &mut lines {
                        line.push(piece.clone());
                    }
                }
                ast::Expression::Select { variants, .. } => {
                    let arms: Vec<_> = variants
                        .iter()
                        .flat_map(|v| self::lines(&v.value))
                        .collect();
                    lines = lines
                        .iter()
                        .flat_map(|l| {
                            arms.iter()
                                .map(move |arm| [l.clone(), arm.clone()].concat())
                        })
                        .collect();
                }
            },
        }
    }
    lines
}

/// A stretch of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words of the translator.
    Text(String),
    /// What is put in: the variable, or none for terms, messages and other calls.
    Value(Option<String>),
}

/// Walks a pattern and collects what it leans on.
pub fn uses(pattern: &ast::Pattern<String>) -> Uses {
    let mut found = Uses::default();
    walk_pattern(pattern, &mut found);
    found
}

fn walk_pattern(pattern: &ast::Pattern<String>, found: &mut Uses) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => found.texts.push(value.clone()),
            ast::PatternElement::Placeable { expression } => {
                walk_expression(expression, pattern.elements.len() > 1, found);
            }
        }
    }
}

fn walk_expression(expression: &ast::Expression<String>, beside_text: bool, found: &mut Uses) {
    match expression {
        ast::Expression::Inline(inline) => walk_inline(inline, found),
        ast::Expression::Select { selector, variants } => {
            walk_inline(selector, found);
            found.selects.push(Select {
                variable: variable_of(selector),
                keys: variants.iter().map(|v| key_text(&v.key)).collect(),
                mid_sentence: beside_text,
                one_shows_number: variants
                    .iter()
                    .filter(|v| key_text(&v.key) == "one")
                    .all(|v| {
                        variable_of(selector).is_none_or(|n| uses(&v.value).variables.contains(&n))
                    }),
            });
            for variant in variants {
                walk_pattern(&variant.value, found);
            }
        }
    }
}

fn walk_inline(inline: &ast::InlineExpression<String>, found: &mut Uses) {
    match inline {
        ast::InlineExpression::StringLiteral { value } => found.texts.push(value.clone()),
        ast::InlineExpression::NumberLiteral { .. } => {}
        ast::InlineExpression::FunctionReference { id, arguments } => {
            for argument in &arguments.positional {
                walk_inline(argument, found);
            }
            found.calls.push(Call {
                function: id.name.clone(),
                variable: arguments.positional.first().and_then(variable_of),
                options: arguments
                    .named
                    .iter()
                    .map(|n| (n.name.name.clone(), literal_of(&n.value)))
                    .collect(),
            });
        }
        ast::InlineExpression::MessageReference { id, attribute } => {
            found.messages.insert(match attribute {
                None => id.name.clone(),
                Some(attribute) => format!("{}.{}", id.name, attribute.name),
            });
        }
        ast::InlineExpression::TermReference { id, .. } => {
            found.terms.insert(id.name.clone());
        }
        ast::InlineExpression::VariableReference { id } => {
            found.variables.insert(id.name.clone());
        }
        ast::InlineExpression::Placeable { expression } => {
            walk_expression(expression, false, found)
        }
    }
}

fn variable_of(inline: &ast::InlineExpression<String>) -> Option<String> {
    match inline {
        ast::InlineExpression::VariableReference { id } => Some(id.name.clone()),
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.first().and_then(variable_of)
        }
        _ => None,
    }
}

fn literal_of(inline: &ast::InlineExpression<String>) -> String {
    match inline {
        ast::InlineExpression::StringLiteral { value }
        | ast::InlineExpression::NumberLiteral { value } => value.clone(),
        _ => String::new(),
    }
}

fn key_text(key: &ast::VariantKey<String>) -> String {
    match key {
        ast::VariantKey::Identifier { name } => name.clone(),
        ast::VariantKey::NumberLiteral { value } => value.clone(),
    }
}
