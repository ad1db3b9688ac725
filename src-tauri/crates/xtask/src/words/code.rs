//! What the code says: every message is named somewhere, and no sentence
//! stands in the code itself.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

use crate::catalogue::{self, Catalogue, Problem};
use crate::generate;

/// Folders whose code names messages.
const SOURCES: [&str; 3] = ["src-tauri", "ui/src", "tests"];

/// Code that holds words as data: names, spellings and headings that people
/// type, alphabets, patterns of dates.
const DATA: &[&str] = &[
    "src-tauri/crates/domain/",
    "src-tauri/crates/search/",
    "src-tauri/crates/testkit/",
    "src-tauri/crates/bench/",
    "src-tauri/crates/xtask/",
    "src-tauri/crates/l10n/src/dates.rs",
    "src-tauri/crates/documents/src/import",
    "src-tauri/crates/app/src/practice",
    "src-tauri/crates/app/src/import/",
    "src-tauri/crates/l10n/src/tables.rs",
    "src-tauri/crates/store/src/folder.rs", // names of cloud services
    "src-tauri/crates/store/src/trial.rs",  // invented people of its tests
];

/// Languages name themselves in their own words wherever they are chosen, and our name is one in all.
const OWN_NAMES: [&str; 4] = ["Қазақша", "Русский", "English", "Birge"];

/// A line with this mark holds data, and says which.
const MARK: &str = "not words:";

/// Returns the messages that no code and no other message names.
pub fn unused(root: &Path, english: &Catalogue) -> io::Result<Vec<Problem>> {
    let mut named = BTreeSet::new();
    for path in sources(root)? {
        let text = fs::read_to_string(&path)?;
        named.extend(identifiers(&text).map(str::to_owned));
    }
    let mut referred = BTreeSet::new();
    for (_, entry) in english.entries() {
        for part in &entry.parts {
            referred.extend(catalogue::uses(&part.pattern).messages);
        }
    }
    let mut problems = Vec::new();
    for (file, entry) in english.entries() {
        for part in &entry.parts {
            let id = catalogue::part_id(&entry.id, part);
            let [rust, typescript] = generate::function_names(&id);
            if !named.contains(&rust) && !named.contains(&typescript) && !referred.contains(&id) {
                problems.push(Problem {
                    file: file.path.clone(),
                    line: entry.line,
                    text: format!("`{id}` is used nowhere: delete it in all three languages"),
                });
            }
        }
    }
    for (file, term) in english
        .files
        .iter()
        .flat_map(|f| f.terms.iter().map(move |t| (f, t)))
    {
        let used = english
            .entries()
            .flat_map(|(_, e)| &e.parts)
            .any(|p| catalogue::uses(&p.pattern).terms.contains(&term.id));
        if !used {
            problems.push(Problem {
                file: file.path.clone(),
                line: term.line,
                text: format!(
                    "`-{}` is used nowhere: delete it in all three languages",
                    term.id
                ),
            });
        }
    }
    Ok(problems)
}

/// Returns the words that stand in code instead of in `locales/`.
pub fn hard_coded(root: &Path) -> io::Result<Vec<Problem>> {
    let mut problems = Vec::new();
    for path in sources(root)? {
        let name = path
            .strip_prefix(root)
            .unwrap_or(&path)
            .to_string_lossy()
            .replace('\\', "/");
        if is_test(&name) || DATA.iter().any(|data| name.starts_with(data)) {
            continue;
        }
        let text = fs::read_to_string(&path)?;
        for (line, words) in words_in(&name, &text) {
            problems.push(Problem {
                file: name.clone(),
                line,
                text: format!("“{words}” stands in the code: move it to locales/, or end the line with `// {MARK} …`"),
            });
        }
    }
    Ok(problems)
}

fn is_test(name: &str) -> bool {
    name.starts_with("tests/")
        || name.contains("/tests/")
        || name.contains("/tests.rs")
        || name.contains("/examples/")
        || name.contains(".test.")
        || name.contains("/fake")
        || name.contains("/testing")
}

/// Returns lines (from 1) and the words found in them.
pub fn words_in(name: &str, text: &str) -> Vec<(usize, String)> {
    let text = match name.ends_with(".rs") {
        true => text
            .split("#[cfg(test)]\nmod tests {")
            .next()
            .unwrap_or(text),
        false => text,
    };
    let code = without_comments(text);
    let mut found = Vec::new();
    for (index, (line, full)) in code.lines().zip(text.lines()).enumerate() {
        if let Some(words) = cyrillic_words(line).filter(|_| !full.contains(MARK)) {
            found.push((index + 1, words));
        }
    }
    if name.ends_with(".svelte") {
        found.extend(markup_words(&code));
    }
    found.sort();
    found
}

/// A run of Cyrillic with a small letter in it: alphabets and abbreviations in capitals are no words.
fn cyrillic_words(line: &str) -> Option<String> {
    let cyrillic = |c: char| ('\u{400}'..='\u{52f}').contains(&c);
    let small = |word: &&str| word.chars().count() > 1 && word.chars().any(char::is_lowercase);
    line.split(|c| !cyrillic(c))
        .find(|word| small(word) && !OWN_NAMES.contains(word))
        .map(str::to_owned)
}

/// Replaces comments by spaces and keeps the lines.
fn without_comments(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let before = out.chars().last();
        let end = if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |i| i + 2)
        } else if rest.starts_with("<!--") {
            rest.find("-->").map_or(rest.len(), |i| i + 3)
        } else if rest.starts_with("//") && before != Some(':') {
            rest.find('\n').unwrap_or(rest.len())
        } else {
            let first = rest.chars().next().map_or(1, char::len_utf8);
            out.push_str(&rest[..first]);
            rest = &rest[first..];
            continue;
        };
        out.extend(
            rest[..end]
                .chars()
                .map(|c| if c == '\n' { '\n' } else { ' ' }),
        );
        rest = &rest[end..];
    }
    out
}

/// Attributes whose text a person reads or hears.
const SPOKEN: [&str; 5] = [
    " aria-label=\"",
    " placeholder=\"",
    " title=\"",
    " alt=\"",
    " label=\"",
];

/// Text between tags and in spoken attributes of a Svelte file.
fn markup_words(code: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let markup = blank(&blank(code, "<script", "</script>"), "<style", "</style>");
    let markup = blank(&blank(&markup, "<kbd", "</kbd>"), "<Key>", "</Key>"); // printed on the keys
    let line_of = |at: usize| markup[..at].matches('\n').count() + 1;
    for attribute in SPOKEN {
        for (at, _) in markup.match_indices(attribute) {
            let value = markup[at + attribute.len()..]
                .split('"')
                .next()
                .unwrap_or_default();
            if is_wording(&without_braces(value)) {
                found.push((line_of(at), value.to_owned()));
            }
        }
    }
    let plain = without_tags(&markup);
    for (index, line) in plain.lines().enumerate() {
        if is_wording(line) {
            found.push((
                index + 1,
                line.split_whitespace().collect::<Vec<_>>().join(" "),
            ));
        }
    }
    found
}

/// Two small Latin letters in a word are wording; signs, capitals and names are not.
fn is_wording(text: &str) -> bool {
    text.split(|c: char| !c.is_ascii_alphabetic()).any(|word| {
        !OWN_NAMES.contains(&word) && word.chars().filter(char::is_ascii_lowercase).count() > 1
    })
}

fn blank(text: &str, open: &str, close: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(open) {
        let end = rest[start..]
            .find(close)
            .map_or(rest.len(), |i| start + i + close.len());
        out.push_str(&rest[..start]);
        out.extend(
            rest[start..end]
                .chars()
                .map(|c| if c == '\n' { '\n' } else { ' ' }),
        );
        rest = &rest[end..];
    }
    out.push_str(rest);
    out
}

fn without_braces(text: &str) -> String {
    let mut depth = 0_usize;
    let mut keep = |c: char| {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            '\n' => return '\n',
            c if depth == 0 => return c,
            _ => {}
        }
        ' '
    };
    text.chars().map(&mut keep).collect()
}

/// Removes tags with their attributes, minding braces and quotes inside them.
fn without_tags(markup: &str) -> String {
    let text = without_braces(markup);
    let mut inside = false;
    let mut quote = false;
    text.chars()
        .map(|c| {
            match c {
                '\n' => return '\n',
                '"' if inside => quote = !quote,
                '<' if !quote => inside = true,
                '>' if inside && !quote => {
                    inside = false;
                    return ' ';
                }
                c if !inside => return c,
                _ => {}
            }
            ' '
        })
        .collect()
}

fn identifiers(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
        .filter(|word| !word.is_empty())
}

/// Returns our sources in order, without what is generated.
fn sources(root: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for folder in SOURCES {
        collect(&root.join(folder), &mut files)?;
    }
    files.sort();
    Ok(files)
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(e) => return Err(e),
    };
    for entry in entries {
        let path = entry?.path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if path.is_dir() {
            if !["target", "node_modules", "generated", "gen", "fixtures"].contains(&name.as_str())
            {
                collect(&path, files)?;
            }
        } else if name != "generated.rs"
            && [".rs", ".ts", ".svelte"]
                .iter()
                .any(|end| name.ends_with(end))
        {
            files.push(path);
        }
    }
    Ok(())
}
