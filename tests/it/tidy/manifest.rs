//! Reading `Cargo.toml` files far enough to know who depends on whom.

use super::source;

/// A member of the workspace.
#[derive(Debug)]
pub struct Member {
    /// Its folder, from the workspace.
    pub folder: String,
    /// The name of the package.
    pub name: String,
    /// The text of its manifest.
    pub text: String,
    /// Names of what it is built with; what only its tests use is not here.
    pub uses: Vec<String>,
}

/// All members that the workspace lists, in its order.
pub fn members() -> Vec<Member> {
    listed()
        .into_iter()
        .map(|(folder, _)| {
            let text = source::read(&format!("{folder}/Cargo.toml"));
            let name = value(&text, "name").unwrap_or_default();
            Member {
                name,
                uses: dependencies(&text),
                text,
                folder,
            }
        })
        .collect()
}

/// The folders of the members, each with the comment behind it.
pub fn listed() -> Vec<(String, String)> {
    let text = source::read("Cargo.toml");
    let list = text
        .split_once("members = [")
        .and_then(|(_, rest)| rest.split_once(']'))
        .map(|(list, _)| list)
        .expect("the workspace lists its members");
    list.lines()
        .filter_map(|line| {
            let (folder, comment) = line.trim().strip_prefix('"')?.split_once('"')?;
            let comment = comment.split_once('#').map(|(_, comment)| comment.trim());
            Some((folder.to_owned(), comment.unwrap_or_default().to_owned()))
        })
        .collect()
}

fn value(text: &str, key: &str) -> Option<String> {
    text.lines().find_map(|line| {
        let (name, value) = line.split_once('=')?;
        (name.trim() == key).then(|| value.trim().trim_matches('"').to_owned())
    })
}

/// The names in `[dependencies]`, also of single platforms; `[dev-dependencies]` are left out.
fn dependencies(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut inside = false;
    for line in text.lines().map(str::trim) {
        if let Some(section) = line
            .strip_prefix('[')
            .and_then(|line| line.strip_suffix(']'))
        {
            let section = section.rsplit_once("].").map_or(section, |(_, end)| end);
            let ends = |name: &str| section == name || section.ends_with(&format!(".{name}"));
            inside =
                ends("dependencies") && !section.contains("dev-") && !section.contains("build-");
            if let Some((table, name)) = section.rsplit_once('.')
                && (table == "dependencies" || table.ends_with(".dependencies"))
            {
                found.push(name.to_owned());
            }
        } else if inside && !line.starts_with('#') {
            let end = line.find(|c: char| !c.is_alphanumeric() && c != '-' && c != '_');
            if let Some(end) = end.filter(|&end| end > 0) {
                found.push(line[..end].to_owned());
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::dependencies;

    #[test]
    fn dependencies_of_every_spelling_are_found() {
        let text = "[package]\nname = \"x\"\n[dependencies]\na.workspace = true\nb = \"1\" # c = 2\n\
                    [dependencies.d]\nversion = \"1\"\n[target.'cfg(unix)'.dependencies]\ne = \"1\"\n\
                    [dev-dependencies]\nf = \"1\"\n[build-dependencies]\ng = \"1\"\n";
        assert_eq!(dependencies(text), ["a", "b", "d", "e"]);
    }
}
