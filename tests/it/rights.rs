//! What each role may do, asked of the actions themselves.

use std::{collections::BTreeMap, fs, path::Path};

use app::{NotAllowed, operators};
use domain::{Deed, Role};
use messages::ToMessage;
use testkit::TestRegister;

const THEIRS: &str = "екінші адамның құпиясөзі";

/// The table, written out a second time: the letters of the roles that may.
/// o owner, c coordinator, a aid, d desk, v viewer, p data officer.
const TABLE: &str = "
    see_volunteers    o c a   v p
    see_restricted    o c a     p
    add_volunteer     o c
    edit_volunteer    o c
    change_status     o c
    delete_volunteer  o c
    bulk_edit         o c
    import            o c
    export            o c       p
    print             o c a     p
    save_organisation o c
    add_direction     o c
    change_settings   o
    manage_operators  o
    renew_recovery    o
    see_audit         o         p
    make_backup       o c       p
    restore           o
    erase             o         p
    anonymise         o         p
    block             o         p
    record_consent    o c       p
    see_retention     o         p
    set_retention     o         p
    breach_pack       o         p
    undo              o c   d
    practice          o c
    share_filter      o c
    join_volunteers   o c
    issue_certificates o c
    see_events        o c a   v p
    save_events       o c
    assign_people     o c
    mark_people       o c
    claim_hours       o c
    confirm_hours     o c
    sign_in           o c a d v p
    receive_guests    o c   d
";

const fn letter(role: Role) -> &'static str {
    match role {
        Role::Owner => "o",
        Role::Coordinator => "c",
        Role::Aid => "a",
        Role::Desk => "d",
        Role::Viewer => "v",
        Role::DataOfficer => "p",
    }
}

#[test]
fn every_role_may_what_the_table_says_and_nothing_else() {
    let table: BTreeMap<&str, Vec<&str>> = TABLE
        .lines()
        .filter_map(|line| {
            let mut words = line.split_whitespace();
            Some((words.next()?, words.collect()))
        })
        .collect();
    assert_eq!(table.len(), Deed::ALL.len(), "each deed has its line");
    let register = TestRegister::new();
    for role in Role::ALL {
        let id = operators::add(register.open(), &register.ctx(), role.code(), role, THEIRS)
            .unwrap_or_else(|refused| panic!("{refused}"))
            .value;
        let theirs = register
            .open()
            .switch(id, THEIRS, register.ctx().now)
            .expect("the password is theirs");
        for deed in Deed::ALL {
            let expected = table[deed.code()].contains(&letter(role));
            let answer = theirs.may(deed);
            assert_eq!(
                answer.is_ok(),
                expected,
                "{} × {}",
                role.code(),
                deed.code()
            );
            if let Err(NotAllowed { deed: asked, .. }) = answer {
                assert_eq!(asked, deed, "the refusal names what was asked");
                assert_eq!(
                    answer.expect_err("refused").told().0,
                    messages::Kind::Refused
                );
            }
        }
    }
}

/// Public functions that are given a register and do not ask, each with the reason.
const ASK_NOTHING: &[(&str, &str)] = &[
    ("register.rs map", "an answer, not a register"),
    ("register.rs field", "a refusal, not a register"),
    (
        "backups.rs make_by_itself",
        "the program makes it by time and on closing, nobody asks for it",
    ),
    (
        "erasure.rs blocked_count",
        "a number that everybody may know",
    ),
    ("backups.rs list", "dates and numbers of files"),
    (
        "backups.rs thin_out",
        "the program removes what is old, by the setting of the owner",
    ),
    (
        "backups.rs thin_out_before",
        "the program removes what is old, by the setting of the owner",
    ),
    (
        "remember.rs remembered",
        "everybody may know whether this laptop opens without a password",
    ),
    (
        "register.rs store",
        "the way of the other layers to the register; commands name actions",
    ),
    (
        "register.rs operator_name",
        "whoever works knows who they are",
    ),
    (
        "register.rs change_password",
        "everybody changes their own password, with the old one",
    ),
    ("register.rs close", "everybody may lock"),
    ("rights.rs role", "it is what is asked"),
    ("rights.rs limit", "it is what is asked"),
    ("rights.rs may_in", "it is what asks"),
    ("rights.rs may_somewhere", "it is what asks"),
    ("wording.rs new", "words for values that were read before"),
    (
        "wording.rs organisation_name",
        "a name beside a record that was read before",
    ),
    (
        "volunteers/bulk.rs picked",
        "ids only; each action that takes a selection asks",
    ),
    (
        "volunteers/bulk.rs picked_by",
        "ids only; each action that takes a selection asks",
    ),
    (
        "register.rs name_of",
        "a name that stands beside what its bearer did, everywhere",
    ),
    (
        "volunteers/window.rs row_of",
        "packs a record that was read before",
    ),
];

/// The public functions of a file that are given a register, with their bodies.
pub fn actions(text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find("pub fn ").or_else(|| rest.find("pub const fn ")) {
        let indent = rest[..at].rsplit('\n').next().unwrap_or("").len();
        let item = &rest[at..];
        let end = format!("\n{}}}", " ".repeat(indent));
        let length = item.find(&end).map_or(item.len(), |at| at + end.len());
        let item = &item[..length];
        let name = item.trim_start_matches("pub ").trim_start_matches("const ");
        let name = name.trim_start_matches("fn ");
        let name: String = name
            .chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect();
        found.push((name, item.to_owned()));
        rest = &rest[at + length..];
    }
    found
}

pub fn sources(folder: &Path, found: &mut Vec<(String, String)>, root: &Path) {
    for entry in fs::read_dir(folder).expect("readable").flatten() {
        let path = entry.path();
        if path.is_dir() {
            sources(&path, found, root);
        } else if path.extension().is_some_and(|ending| ending == "rs")
            && !path.ends_with("tests.rs")
        {
            let name = path.strip_prefix(root).expect("it lies below");
            let name = name.to_string_lossy().replace('\\', "/");
            let text = fs::read_to_string(&path).expect("readable");
            found.push((name, text));
        }
    }
}

#[test]
fn every_public_action_asks_for_its_right() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/crates/app/src");
    let mut files = Vec::new();
    sources(&root, &mut files, &root);
    let mut silent = Vec::new();
    let mut unused: Vec<&str> = ASK_NOTHING.iter().map(|(name, _)| *name).collect();
    for (file, text) in &files {
        for (name, item) in actions(text) {
            let head = item.split(" {\n").next().unwrap_or(&item);
            let is_own = ["register.rs", "rights.rs"].contains(&file.as_str());
            let is_given = head.contains("Register") && head.contains("register: &")
                || is_own && (head.contains("&self") || head.contains("(self"));
            let asks = [
                ".may(",
                ".may_in(",
                ".may_somewhere(",
                ".may_see_people_of(",
            ];
            if !is_given || asks.iter().any(|asks| item.contains(asks)) {
                continue;
            }
            let named = format!("{file} {name}");
            if let Some(place) = unused.iter().position(|known| *known == named) {
                unused.remove(place);
            } else if !ASK_NOTHING.iter().any(|(known, _)| *known == named) {
                silent.push(named);
            }
        }
    }
    assert!(
        silent.is_empty(),
        "these begin without `register.may(Deed::…)?`: {silent:#?}\n\
         How to repair: ask for the right first, or add the function to ASK_NOTHING with the reason."
    );
    assert!(
        unused.is_empty(),
        "these are gone or ask by now: {unused:?}; take them out of ASK_NOTHING"
    );
}
