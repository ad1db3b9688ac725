//! The rules of the house, read from manifests and sources.
//!
//! The layers lean one way: `ui → shell, cli → app → store, search, documents
//! → changes → domain → messages`. Every test here reads the tree as text and
//! says how to repair what it finds.

mod manifest;
mod source;

use manifest::Member;

/// Fails if anything was found; `repair` says what to do about it.
#[track_caller]
fn none(found: Vec<String>, repair: &str) {
    assert!(
        found.is_empty(),
        "{}\n\nHow to repair: {repair}",
        found.join("\n")
    );
}

/// What a crate may be built with: crates of ours, and crates from outside (nothing: any).
struct Layer {
    name: &'static str,
    ours: &'static [&'static str],
    outside: Option<&'static [&'static str]>,
}

const fn layer(
    name: &'static str,
    ours: &'static [&'static str],
    outside: Option<&'static [&'static str]>,
) -> Layer {
    Layer {
        name,
        ours,
        outside,
    }
}

/// Who may lean on whom. A crate that is not here fails the test.
const LAYERS: &[Layer] = &[
    layer("messages", &[], Some(&["serde", "chrono"])),
    layer(
        "domain",
        &["messages"],
        Some(&[
            "chrono",
            "chrono-tz",
            "compact_str",
            "csv",
            "serde",
            "thiserror",
            "unicode-normalization",
            "uuid",
        ]),
    ),
    layer(
        "changes",
        &["domain", "messages"],
        Some(&[
            "blake3",
            "ed25519-dalek",
            "postcard",
            "serde",
            "smallvec",
            "thiserror",
            "zstd",
        ]),
    ),
    layer(
        "search",
        &["domain", "changes"],
        Some(&[
            "chrono",
            "roaring",
            "smallvec",
            "strsim",
            "thiserror",
            "unicode-normalization",
        ]),
    ),
    layer("l10n", &["messages"], None),
    layer("store", &["changes", "domain", "messages", "search"], None),
    layer("documents", &["domain", "l10n", "messages"], None),
    layer(
        "app",
        &[
            "changes",
            "documents",
            "domain",
            "l10n",
            "messages",
            "search",
            "store",
        ],
        None,
    ),
    layer(
        "cli",
        &[
            "app",
            "documents",
            "domain",
            "l10n",
            "messages",
            "search",
            "store",
        ],
        None,
    ),
    layer(
        "birge",
        &[
            "app",
            "documents",
            "domain",
            "l10n",
            "messages",
            "search",
            "store",
        ],
        None,
    ),
    layer(
        "testkit",
        &[
            "app",
            "changes",
            "documents",
            "domain",
            "l10n",
            "messages",
            "search",
            "store",
        ],
        None,
    ),
    layer(
        "bench",
        &[
            "app",
            "changes",
            "documents",
            "domain",
            "l10n",
            "messages",
            "search",
            "store",
            "testkit",
            "tests",
        ],
        None,
    ),
    layer("tests", &["l10n", "messages", "xtask"], None),
    layer("xtask", &[], Some(&["fluent-syntax"])),
];

/// What only one crate may have from outside, so that it can be replaced in one place.
const KEPT_IN: &[(&str, &[&str])] = &[
    ("sled", &["store"]),
    ("tauri", &["birge"]),
    ("typst", &["documents"]),
    ("calamine", &["documents"]),
    ("icu", &["l10n"]),
    ("fluent-bundle", &["l10n"]),
    ("argon2", &["store"]),
    ("rusqlite", &["bench"]),
];

#[test]
fn the_layers_lean_one_way() {
    let members = manifest::members();
    let names: Vec<&str> = members.iter().map(|member| member.name.as_str()).collect();
    let mut found = Vec::new();
    for member in &members {
        let Some(layer) = LAYERS.iter().find(|layer| layer.name == member.name) else {
            found.push(format!("{} has no place among the layers", member.name));
            continue;
        };
        for used in &member.uses {
            let allowed = if names.contains(&used.as_str()) {
                layer.ours.contains(&used.as_str())
            } else {
                layer
                    .outside
                    .is_none_or(|outside| outside.contains(&used.as_str()))
            };
            if !allowed {
                found.push(format!(
                    "{}/Cargo.toml: {} may not use {used}",
                    member.folder, member.name
                ));
            }
        }
    }
    none(
        found,
        "move what needs the other crate to a layer above it, or let the value come in as an argument; \
         a dependency that belongs there is added to LAYERS in tests/it/tidy.rs, and the commit says what it saves",
    );
}

#[test]
fn what_can_be_replaced_is_used_in_one_place() {
    let found = each_use(|member, used| {
        let kept = KEPT_IN.iter().find(|(name, _)| {
            used == *name
                || used
                    .strip_prefix(name)
                    .is_some_and(|rest| rest.starts_with("-plugin-"))
        })?;
        (!kept.1.contains(&member.name.as_str()))
            .then(|| format!("only {} may use {used}", kept.1.join(", ")))
    });
    none(
        found,
        "ask the crate that wraps it; it may need one more function",
    );
}

fn each_use(judge: impl Fn(&Member, &str) -> Option<String>) -> Vec<String> {
    let members = manifest::members();
    let uses = members
        .iter()
        .flat_map(|member| member.uses.iter().map(move |used| (member, used)));
    uses.filter_map(|(member, used)| {
        Some(format!(
            "{}/Cargo.toml: {}",
            member.folder,
            judge(member, used)?
        ))
    })
    .collect()
}

/// Paths that reach the disk, the network, the clock, randomness or a thread that outlives the call.
const OUTSIDE_WORLD: &[&str] = &[
    "std::fs",
    "std::net",
    "std::env",
    "std::process",
    // Threads of a scope only compute, and end with it.
    "std::thread::spawn",
    "std::thread::sleep",
    "std::thread::Builder",
    "thread::spawn",
    "thread::sleep",
    "thread::Builder",
    "std::time::Instant",
    "std::time::SystemTime",
    "std::io::stdin",
    "std::io::stdout",
    "SystemTime::now",
    "Instant::now",
    "Utc::now",
    "Local::now",
    "Uuid::now_v7",
    "Uuid::new_v4",
    "getrandom",
    "rand",
    "tokio",
    "tauri",
    "sled",
    "chrono::Local",
    "chrono::Utc",
];

#[test]
fn values_and_rules_touch_nothing_outside() {
    let mut found = Vec::new();
    for name in ["messages", "domain", "changes", "search"] {
        for file in sources_of(name) {
            let code = source::code(&source::read(&file));
            for (line, path) in source::paths(&code) {
                if OUTSIDE_WORLD.iter().any(|outside| begins(&path, outside)) {
                    found.push(format!("{file}:{line}: {path}"));
                }
            }
            for (at, line) in code.lines().enumerate() {
                if line.contains("async fn") || line.contains(".await") {
                    found.push(format!("{file}:{}: waits", at + 1));
                }
            }
        }
    }
    none(
        found,
        "let the time, the random bytes or the bytes of the file come in as arguments; \
         the layer above has them",
    );
}

/// Whether a path is `outside` or goes on from it.
fn begins(path: &str, outside: &str) -> bool {
    path.strip_prefix(outside)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

/// The Rust files of a crate that are not tests.
fn sources_of(name: &str) -> Vec<String> {
    let member = manifest::members()
        .into_iter()
        .find(|member| member.name == name);
    let folder = member
        .expect("the crate is a member of the workspace")
        .folder;
    let mut files = source::files(&format!("{folder}/src"), &[".rs"]);
    files.retain(|file| !source::is_test(file));
    files
}

#[test]
fn the_engine_does_not_show_in_what_the_store_offers() {
    let mut found = Vec::new();
    for file in sources_of("store") {
        let code = source::code(&source::read(&file));
        let named: Vec<String> = source::paths(&code)
            .into_iter()
            .filter_map(|(_, path)| path.strip_prefix("sled::").map(str::to_owned))
            .filter_map(|path| path.rsplit("::").next().map(str::to_owned))
            .filter(|name| name.starts_with(char::is_uppercase))
            .collect();
        for (line, signature) in public_signatures(&code) {
            let words: Vec<&str> = signature
                .split(|c: char| !c.is_alphanumeric() && c != '_' && c != ':')
                .collect();
            let shows =
                |word: &&str| word.starts_with("sled::") || named.iter().any(|name| name == word);
            if words.iter().any(shows) {
                found.push(format!("{file}:{line}: {}", signature.trim()));
            }
        }
    }
    none(
        found,
        "return a type of our own; only store/src/view/sled.rs speaks sled, behind the trait of views",
    );
}

/// Everything from `pub` to the end of its signature; `pub(crate)` and narrower are left out.
fn public_signatures(code: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let lines: Vec<&str> = code.lines().collect();
    for (at, line) in lines.iter().enumerate() {
        if !line.trim_start().starts_with("pub ") {
            continue;
        }
        let mut signature = String::new();
        for line in &lines[at..] {
            signature.push_str(line);
            signature.push(' ');
            if line.contains(['{', ';'])
                || line.trim_end().ends_with(',') && !signature.contains('(')
            {
                break;
            }
        }
        found.push((at + 1, signature));
    }
    found
}

#[test]
fn documents_and_the_actions_know_no_window() {
    let mut found = Vec::new();
    for (name, foreign) in [
        (
            "documents",
            &["store", "sled", "changes", "tauri", "std::net"][..],
        ),
        ("app", &["tauri", "std::net", "sled"][..]),
        (
            "store",
            &["tauri", "l10n", "std::net", "documents", "app"][..],
        ),
        ("l10n", &["std::net", "std::fs", "store", "tauri"][..]),
        ("cli", &["tauri", "sled", "std::net"][..]),
    ] {
        for file in sources_of(name) {
            for (line, path) in source::paths(&source::code(&source::read(&file))) {
                if foreign.iter().any(|other| begins(&path, other)) {
                    found.push(format!("{file}:{line}: {path}"));
                }
            }
        }
    }
    none(
        found,
        "give it values and let it give values back; see the table of layers in ARCHITECTURE.md",
    );
}

#[test]
fn the_shell_has_no_rules() {
    let mut found = Vec::new();
    for file in sources_of("birge") {
        for (line, path) in source::paths(&source::code(&source::read(&file))) {
            // A value may be asked (`domain::Phone::display`); a function beside the values is a rule.
            let mut parts = path.rsplit("::");
            let function = parts
                .next()
                .is_some_and(|name| name.starts_with(char::is_lowercase));
            let of_a_value = parts
                .next()
                .is_some_and(|name| name.starts_with(char::is_uppercase));
            // The list of the state's directions is data, as the list of regions is.
            if path == "domain::national_directions" {
                continue;
            }
            let inner = ["domain", "search"]
                .iter()
                .any(|inner| begins(&path, inner) && path != *inner);
            if inner && function && !of_a_value || begins(&path, "changes") || begins(&path, "sled")
            {
                found.push(format!("{file}:{line}: {path}"));
            }
        }
    }
    none(
        found,
        "a command unpacks, makes one call and packs; move the decision to the action in `app`",
    );
}

#[test]
fn every_command_has_its_permission_and_every_permission_its_command() {
    let commands = quoted(&source::read("src-tauri/commands.in"));
    let capability = source::read("src-tauri/capabilities/main.json");
    let allowed = quoted(
        capability
            .split_once("\"permissions\":")
            .expect("the capability lists permissions")
            .1,
    );
    let mut found = Vec::new();
    for command in &commands {
        if !allowed.contains(&format!("allow-{}", command.replace('_', "-"))) {
            found.push(format!(
                "src-tauri/capabilities/main.json: allow-{} is missing",
                command.replace('_', "-")
            ));
        }
    }
    for permission in allowed
        .iter()
        .filter_map(|name| name.strip_prefix("allow-"))
    {
        if !commands.contains(&permission.replace('-', "_")) {
            found.push(format!(
                "src-tauri/capabilities/main.json: allow-{permission} allows nothing"
            ));
        }
    }
    for permission in allowed.iter().filter(|name| name.contains(':')) {
        if !["core:event:allow-listen", "core:event:allow-unlisten"].contains(&permission.as_str())
        {
            found.push(format!(
                "src-tauri/capabilities/main.json: {permission} is more than the window needs"
            ));
        }
    }
    none(
        found,
        "name each command in commands.in, in the handler and in the capability, and nothing else there",
    );
}

/// The window that a guest looks at is named by no capability: everything it could ask is refused.
#[test]
fn one_window_may_ask_and_the_guests_may_not() {
    let files = source::files("src-tauri/capabilities", &[".json"]);
    assert_eq!(files, ["src-tauri/capabilities/main.json"]);
    let capability = source::read(&files[0]);
    let windows = capability
        .split_once("\"windows\":")
        .and_then(|(_, rest)| rest.split_once(']'));
    let windows = quoted(windows.expect("the capability names windows").0);
    assert_eq!(windows, ["main"]);
    let page = source::read("ui/src/facing/FacingPage.svelte")
        + source::read("ui/src/facing/shown.ts").as_str();
    assert!(
        !page.contains("platform"),
        "the page of the guest asks nothing"
    );
}

fn quoted(text: &str) -> Vec<String> {
    text.split('"')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect()
}

#[test]
fn our_crates_share_the_lints() {
    let mut found = Vec::new();
    for member in manifest::members() {
        if !member.text.contains("[lints]\nworkspace = true") {
            found.push(format!(
                "{}/Cargo.toml: no `[lints] workspace = true`",
                member.folder
            ));
        }
    }
    let workspace = source::read("Cargo.toml");
    for lint in [
        "unsafe_code = \"forbid\"",
        "unwrap_used = \"deny\"",
        "all = { level = \"deny\"",
    ] {
        if !workspace.contains(lint) {
            found.push(format!("Cargo.toml: {lint} is gone"));
        }
    }
    for (folder, comment) in manifest::listed() {
        if comment.is_empty() {
            found.push(format!("Cargo.toml: nothing says what {folder} is for"));
        }
    }
    none(
        found,
        "the lints stand once in the workspace, every member takes them over, and has a comment",
    );
}

#[test]
fn nothing_panics_by_unwrap_or_was_left_for_later() {
    let marks = [
        ["TO", "DO"].concat(),
        ["FIX", "ME"].concat(),
        ["XX", "X"].concat(),
    ];
    let mut found = Vec::new();
    for file in source::files(".", &[".rs", ".ts", ".svelte", ".css", ".ftl", ".toml"]) {
        let text = source::read(&file);
        let code = source::code(&text);
        if file.ends_with(".rs") && !source::is_test(&file) {
            let lines = code.lines().enumerate();
            let unwraps = lines
                .filter(|(_, line)| line.contains(".unwrap(") || line.contains(".unwrap_err("));
            found.extend(unwraps.map(|(at, _)| format!("{file}:{}: unwrap", at + 1)));
        }
        let lines = text.lines().enumerate();
        let left =
            lines.filter(|(_, line)| words(line).any(|word| marks.iter().any(|mark| mark == word)));
        found.extend(left.map(|(at, line)| format!("{file}:{}: {}", at + 1, line.trim())));
    }
    none(
        found,
        "`expect` states why it cannot fail, `?` passes it on; what is left for later is an issue, not a comment",
    );
}

fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(|c: char| !c.is_alphanumeric() && c != '_')
}

#[test]
fn modules_stand_beside_their_folder_and_open_with_a_sentence() {
    let mut found = Vec::new();
    for file in source::files(".", &[".rs"]) {
        if file.ends_with("/mod.rs") {
            found.push(format!("{file}: is called after its folder instead"));
        }
        let opens = source::read(&file).trim_start().starts_with("//!");
        if !opens
            && !source::is_test(&file)
            && !file.ends_with("/generated.rs")
            && !file.ends_with("/embedded.rs")
        {
            found.push(format!("{file}: does not open with `//!`"));
        }
    }
    none(
        found,
        "a module `name` is `name.rs` with `name/` beside it; its first lines say what it is about",
    );
}

#[test]
fn the_tree_names_no_machine_and_no_other_registry() {
    let own = [
        ["/ho", "me/"].concat(),
        ["/ro", "ot/"].concat(),
        ["/Us", "ers/"].concat(),
        ["C:\\Us", "ers"].concat(),
    ];
    let mut found = Vec::new();
    let endings = [
        ".rs", ".ts", ".svelte", ".css", ".ftl", ".toml", ".json", ".md", ".html", ".mjs", "/run",
        ".csv", ".typ",
    ];
    // Which folders are refused because a cloud carries them is tested with paths of everybody's machine.
    let about_paths = "src-tauri/crates/store/src/folder/tests.rs";
    for file in source::files(".", &endings) {
        let text = source::read(&file);
        for (at, line) in text.lines().enumerate().filter(|_| file != about_paths) {
            if let Some(path) = own.iter().find(|path| line.contains(path.as_str())) {
                found.push(format!("{file}:{}: {path}", at + 1));
            }
        }
    }
    for line in source::read("Cargo.lock")
        .lines()
        .filter(|line| line.starts_with("source = "))
    {
        if line != "source = \"registry+https://github.com/rust-lang/crates.io-index\"" {
            found.push(format!("Cargo.lock: {line}"));
        }
    }
    for line in source::read("ui/package-lock.json").lines().map(str::trim) {
        if line.starts_with("\"resolved\"")
            && !line.starts_with("\"resolved\": \"https://registry.npmjs.org/")
        {
            found.push(format!("ui/package-lock.json: {line}"));
        }
    }
    for file in [".npmrc", "ui/.npmrc"] {
        if source::root().join(file).exists() {
            found.push(format!("{file}: names a registry"));
        }
    }
    if source::read(".cargo/config.toml").contains("[source") {
        found.push(".cargo/config.toml: names a registry".to_owned());
    }
    none(
        found,
        "say it relative to the workspace; packages come from crates.io and npmjs.org, a mirror is set outside the tree",
    );
}

#[test]
fn the_three_languages_have_the_same_files() {
    let names = |language: &str| -> Vec<String> {
        let files = source::files(&format!("locales/{language}"), &[".ftl"]);
        files
            .iter()
            .filter_map(|file| file.rsplit('/').next().map(str::to_owned))
            .collect()
    };
    let source_language = names("en");
    assert!(!source_language.is_empty(), "locales/en has files");
    for language in ["ru", "kk"] {
        assert_eq!(
            names(language),
            source_language,
            "locales/{language} has other files than locales/en: write all three at once"
        );
    }
}

/// The paths that a TypeScript or Svelte file imports, with their lines.
fn imports(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (at, line) in text.lines().enumerate() {
        for start in ["from ", "import ", "import("] {
            for (begin, _) in line.match_indices(start) {
                let rest = &line[begin + start.len()..];
                let quote = rest.chars().next().filter(|c| *c == '"' || *c == '\'');
                if let Some(path) = quote.and_then(|quote| rest[1..].split_once(quote)) {
                    found.push((at + 1, path.0.to_owned()));
                }
            }
        }
    }
    found
}

/// Where an import leads, as a path below `ui/src`; nothing for packages.
fn leads_to(file: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = file.strip_prefix("ui/src/")?.split('/').collect();
    parts.pop();
    if !path.starts_with('.') {
        return None;
    }
    for part in path.split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop();
            }
            name => parts.push(name),
        }
    }
    Some(parts.join("/"))
}

fn ui_sources() -> Vec<String> {
    source::files("ui/src", &[".ts", ".svelte", ".js"])
}

#[test]
fn only_the_platform_folder_imports_tauri() {
    let mut found = Vec::new();
    for file in ui_sources()
        .iter()
        .filter(|file| !file.starts_with("ui/src/platform/"))
    {
        for (line, path) in imports(&source::read(file)) {
            if path.starts_with("@tauri-apps") {
                found.push(format!("{file}:{line}: {path}"));
            }
        }
    }
    none(
        found,
        "ask for it through ui/src/platform, which has one typed function for each command and event",
    );
}

#[test]
fn the_rooms_of_the_window_keep_apart() {
    let mut found = Vec::new();
    for file in ui_sources() {
        let room = file.strip_prefix("ui/src/").unwrap_or_default();
        for (line, path) in imports(&source::read(&file)) {
            let Some(target) = leads_to(&file, &path) else {
                continue;
            };
            let own = |place: &str| {
                let feature = |path: &str| {
                    path.strip_prefix("features/")
                        .and_then(|rest| rest.split('/').next())
                        .map(str::to_owned)
                };
                feature(place) == feature(room)
            };
            let crosses = match room.split('/').next().unwrap_or_default() {
                "features" => {
                    target.starts_with("app/") || target.starts_with("features/") && !own(&target)
                }
                "shared" => target.starts_with("app/") || target.starts_with("features/"),
                "platform" => ["app/", "features/", "shared/controls"]
                    .iter()
                    .any(|other| target.starts_with(other)),
                "generated" | "styles" => ["app/", "features/", "platform/"]
                    .iter()
                    .any(|other| target.starts_with(other)),
                _ => target.strip_prefix("features/").is_some_and(|rest| {
                    let inside = rest.split('/').nth(1).unwrap_or("index");
                    inside != "index" && inside != "index.ts"
                }),
            };
            if crosses {
                found.push(format!("{file}:{line}: {path}"));
            }
        }
    }
    none(
        found,
        "what several features share goes to ui/src/shared, pages that combine them live in ui/src/app, \
         and a feature is entered through its index.ts",
    );
}

#[test]
fn the_window_never_asks_intl() {
    let asked = ["Intl.", "toLocale", "localeCompare", "toLocaleString"];
    let mut found = Vec::new();
    for file in ui_sources().iter().filter(|file| !file.contains(".test.")) {
        for (at, line) in source::read(file).lines().enumerate() {
            let line = line.trim();
            let comment = line.starts_with('*') || line.starts_with("//") || line.starts_with("/*");
            // The cache of Fluent is keyed by the class; filling it is how Intl is kept from being asked.
            let ours = file.ends_with("shared/l10n/bundle.ts") && line.contains("_intls");
            if !comment && !ours && asked.iter().any(|name| line.contains(name)) {
                found.push(format!("{file}:{}: {line}", at + 1));
            }
        }
    }
    none(
        found,
        "use ui/src/shared/l10n (sayNumber, sayDay, …), whose tables come from ICU4X; order comes sorted from Rust",
    );
}

#[test]
fn the_window_holds_nothing_that_its_policy_refuses() {
    let mut found = Vec::new();
    let pages = ["ui/index.html", "ui/guest.html"].map(|file| (file, source::read(file)));
    let pieces = pages
        .iter()
        .flat_map(|(file, page)| page.split('<').skip(1).map(move |piece| (file, piece)));
    for (file, piece) in pieces {
        let tag = piece.split('>').next().unwrap_or_default();
        let name = tag.split_whitespace().next().unwrap_or_default();
        let handler = tag
            .split_whitespace()
            .any(|attribute| attribute.starts_with("on") && attribute.contains('='));
        if name == "style"
            || tag.contains(" style=")
            || handler
            || name == "script" && !tag.contains(" src=")
        {
            found.push(format!("{file}: <{tag}>"));
        }
        if tag.contains("http:") || tag.contains("https:") || tag.contains("//") {
            found.push(format!("{file}: <{tag}> is not ours"));
        }
    }
    for file in ui_sources().iter().filter(|file| file.ends_with(".svelte")) {
        for (at, line) in source::read(file).lines().enumerate() {
            // The sprite is a file of ours, carried in the program.
            let html = line.contains("{@html") && !file.ends_with("shared/controls/Sprite.svelte");
            if line.contains(" style=\"") || html {
                found.push(format!("{file}:{}: {}", at + 1, line.trim()));
            }
        }
    }
    let configuration = source::read("src-tauri/tauri.conf.json");
    for needed in [
        "\"csp\": \"default-src 'none';",
        "\"withGlobalTauri\": false",
    ] {
        if !configuration.contains(needed) {
            found.push(format!("src-tauri/tauri.conf.json: {needed} is gone"));
        }
    }
    for loose in ["unsafe-inline", "unsafe-eval", "https:", "asset:"] {
        let policy = configuration
            .lines()
            .find(|line| line.contains("\"csp\""))
            .unwrap_or_default();
        if policy.contains(loose) {
            found.push(format!(
                "src-tauri/tauri.conf.json: the policy allows {loose}"
            ));
        }
    }
    none(
        found,
        "put it in a file of its own: a class in a stylesheet, a module, `style:name={value}` for what is computed",
    );
}
