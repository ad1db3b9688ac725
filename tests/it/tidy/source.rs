//! Reading the tree as text: which files there are and which paths a Rust file names.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// The folder of the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the tests lie one folder below the workspace")
        .to_path_buf()
}

/// The text of a file of the workspace; bytes that are no UTF-8 (there are samples of them) are replaced.
#[track_caller]
pub fn read(path: &str) -> String {
    match fs::read(root().join(path)) {
        Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
        Err(error) => panic!("{path}: {error}"),
    }
}

/// All files below `folder` with one of the endings, as paths from the workspace with `/`, sorted.
///
/// What tools put there (`target`, `node_modules`, `dist`, names beginning with a dot) is left out.
pub fn files(folder: &str, endings: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    walk(&root().join(folder), &mut |path| {
        let shown = path
            .strip_prefix(root())
            .expect("the walk begins below the workspace")
            .to_string_lossy()
            .replace('\\', "/");
        if endings.iter().any(|ending| shown.ends_with(ending)) {
            found.push(shown);
        }
    });
    found.sort();
    found
}

fn walk(folder: &Path, see: &mut impl FnMut(&Path)) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        let skipped = ["target", "node_modules", "dist", "gen"].contains(&name.as_str());
        if path.is_dir() {
            if !skipped && (!name.starts_with('.') || name == ".ci" || name == ".cargo") {
                walk(&path, see);
            }
        } else {
            see(&path);
        }
    }
}

/// Whether a Rust file holds tests and nothing else.
pub fn is_test(path: &str) -> bool {
    path.ends_with("/tests.rs")
        || path.ends_with("/testing.rs")
        || path.contains("/tests/")
        || path.starts_with("tests/")
        || path.contains("/benches/")
        || path.contains("/examples/")
        || path.contains("/testkit/")
}

/// A Rust file without comments, without the insides of strings and without its inline tests.
///
/// Lines stay where they are, so that a finding can be named by its line.
pub fn code(text: &str) -> String {
    let plain = blanked(text);
    let Some(at) = plain.find("#[cfg(test)]\nmod tests {") else {
        return plain;
    };
    plain[..at].to_owned()
}

/// Puts spaces in place of comments and of what stands in strings.
fn blanked(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let end = match bytes[at] {
            b'/' if bytes[at..].starts_with(b"//") => find(bytes, at, b"\n"),
            b'/' if bytes[at..].starts_with(b"/*") => find(bytes, at + 2, b"*/") + 2,
            b'"' => string_end(bytes, at + 1),
            b'r' if !is_word_before(bytes, at) => raw_string_end(bytes, at).unwrap_or(at),
            b'\'' => char_end(bytes, at).unwrap_or(at),
            _ => at,
        };
        if end <= at {
            out.push(bytes[at]);
            at += 1;
            continue;
        }
        for &byte in &bytes[at..end.min(bytes.len())] {
            out.push(if byte == b'\n' { b'\n' } else { b' ' });
        }
        at = end;
    }
    String::from_utf8_lossy(&out).into_owned()
}

fn is_word_before(bytes: &[u8], at: usize) -> bool {
    at > 0 && (bytes[at - 1].is_ascii_alphanumeric() || bytes[at - 1] == b'_')
}

fn find(bytes: &[u8], from: usize, what: &[u8]) -> usize {
    bytes[from..]
        .windows(what.len())
        .position(|window| window == what)
        .map_or(bytes.len(), |at| from + at)
}

fn string_end(bytes: &[u8], mut at: usize) -> usize {
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    bytes.len()
}

fn raw_string_end(bytes: &[u8], at: usize) -> Option<usize> {
    let hashes = bytes[at + 1..]
        .iter()
        .take_while(|&&byte| byte == b'#')
        .count();
    if bytes.get(at + 1 + hashes) != Some(&b'"') {
        return None;
    }
    let mut close = vec![b'"'];
    close.resize(hashes + 1, b'#');
    Some(find(bytes, at + 2 + hashes, &close) + close.len())
}

/// The end of a character literal; nothing for a lifetime.
fn char_end(bytes: &[u8], at: usize) -> Option<usize> {
    if bytes.get(at + 1) == Some(&b'\\') {
        return Some(find(bytes, at + 3, b"'") + 1);
    }
    let text = std::str::from_utf8(&bytes[at + 1..(at + 6).min(bytes.len())])
        .or_else(|error| std::str::from_utf8(&bytes[at + 1..at + 1 + error.valid_up_to()]))
        .ok()?;
    let width = text.chars().next()?.len_utf8();
    (bytes.get(at + 1 + width) == Some(&b'\'')).then_some(at + width + 2)
}

/// Every path that the code names, with its line from 1: `use` trees are spread out,
/// so `use std::{fs, io::Read};` gives `std::fs` and `std::io::Read`.
pub fn paths(code: &str) -> Vec<(usize, String)> {
    let tokens = tokens(code);
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let (line, word) = tokens[at];
        if word == "use" {
            at = tree(&tokens, at + 1, "", &mut found);
            continue;
        }
        let starts = is_name(word) && tokens.get(at + 1).is_some_and(|&(_, next)| next == "::");
        if !starts {
            at += 1;
            continue;
        }
        let mut path = word.to_owned();
        at += 1;
        while tokens.get(at).is_some_and(|&(_, next)| next == "::")
            && tokens.get(at + 1).is_some_and(|&(_, next)| is_name(next))
        {
            path.push_str("::");
            path.push_str(tokens[at + 1].1);
            at += 2;
        }
        if tokens.get(at).is_some_and(|&(_, next)| next == "::") {
            at += 1;
        }
        found.push((line, path));
    }
    found
}

/// Spreads one `use` tree; returns the place behind it.
fn tree(
    tokens: &[(usize, &str)],
    mut at: usize,
    prefix: &str,
    found: &mut Vec<(usize, String)>,
) -> usize {
    let mut path = prefix.to_owned();
    while let Some(&(line, word)) = tokens.get(at) {
        at += 1;
        match word {
            "::" => path.push_str("::"),
            "{" => {
                while tokens.get(at).is_some_and(|&(_, next)| next != "}") {
                    at = tree(tokens, at, &path, found);
                    if tokens.get(at).is_some_and(|&(_, next)| next == ",") {
                        at += 1;
                    }
                }
                return at + 1;
            }
            "as" => at += 1,
            ";" => {
                found.push((line, path));
                return at;
            }
            "," | "}" => {
                found.push((line, path));
                return at - 1;
            }
            _ => path.push_str(word),
        }
    }
    at
}

fn is_name(word: &str) -> bool {
    word.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

fn tokens(code: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    for (number, line) in code.lines().enumerate() {
        let mut rest = line;
        while let Some(first) = rest.chars().next() {
            let length = if first.is_whitespace() {
                rest = &rest[first.len_utf8()..];
                continue;
            } else if is_name(rest) {
                rest.find(|c: char| !c.is_alphanumeric() && c != '_')
                    .unwrap_or(rest.len())
            } else if rest.starts_with("::") {
                2
            } else {
                first.len_utf8()
            };
            found.push((number + 1, &rest[..length]));
            rest = &rest[length..];
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{code, paths};

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found: Vec<String> = paths(&code(text))
            .into_iter()
            .map(|(_, path)| path)
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn paths_are_found_in_trees_and_in_passing() {
        check("use std::fs;", &["std::fs"]);
        check(
            "use std::{fs, io::{Read, Write as W}, net};",
            &["std::fs", "std::io::Read", "std::io::Write", "std::net"],
        );
        check(
            "let now = std::time::SystemTime::now();",
            &["std::time::SystemTime::now"],
        );
        check("let all = Vec::<u8>::new();", &["Vec"]);
    }

    #[test]
    fn comments_strings_and_inline_tests_are_not_code() {
        check("// std::fs\n/* std::net */", &[]);
        check("let a = \"std::fs\"; let b = r#\"std::net \"x\" \"#;", &[]);
        check(
            "let c = '\"'; let d: &'static str = x; std::fs::read(d)",
            &["std::fs::read"],
        );
        check("#[cfg(test)]\nmod tests {\n use std::fs;\n}", &[]);
    }
}
