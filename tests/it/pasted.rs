//! What stands on standard input comes in with everything that can be said about it.

use std::{
    io::Write,
    path::Path,
    process::{Command, Stdio},
};

use serde_json::Value;

const LIST: &str = "Фамилия;Имя;Дата рождения;Телефон;Қайдан;Пошта қайда\n\
Сейітов;Асан;12.03.2081;8 700 000 01 01;қалашық;asan@example.org\n\
Ким;Лев;15.03.2084;1;қалашық;lev@example.org\n";

/// Answers the exit code, the object of standard output and the sentence of standard error.
pub(crate) fn paste(folder: &Path, bytes: &[u8], args: &[&str]) -> (i32, Value, String) {
    let mut child = Command::new(drive::program("birge-cli"))
        .arg("--register")
        .arg(folder.join("register"))
        .arg("--json")
        .args(args)
        .env("BIRGE_PASSWORD", "practice makes ready")
        .env_remove("BIRGE_LANGUAGE")
        .env("BIRGE_DATA", folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program can be started");
    let mut input = child.stdin.take().expect("it is piped");
    // Whoever refuses the words behind the command reads nothing.
    let _ = input.write_all(bytes);
    drop(input);
    let output = child.wait_with_output().expect("it was started");
    (
        output.status.code().unwrap_or(-1),
        serde_json::from_slice(&output.stdout).unwrap_or_default(),
        String::from_utf8_lossy(&output.stderr).into_owned(),
    )
}

#[test]
fn a_pasted_list_is_mapped_answered_and_its_refused_rows_are_written() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let folder = folder.path();
    let made = paste(
        folder,
        b"",
        &["create", "--organisation", "Таза Есіл", "--region", "KZ-71"],
    );
    assert_eq!(made.0, 0, "{}", made.2);

    let said = [
        "paste",
        "--map",
        "E=region",
        "--map",
        "Пошта қайда=email",
        "--word",
        "region:қалашық=KZ-33",
    ];
    let trial = [&said[..], &["--dry-run", "--fix", "phone_invalid=without"]].concat();
    let (code, judged, error) = paste(folder, LIST.as_bytes(), &trial);
    assert_eq!(code, 0, "{error}");
    assert_eq!((&judged["new"], &judged["written"]), (&2.into(), &0.into()));
    for (row, mail) in [(0, "asan@example.org"), (1, "lev@example.org")] {
        assert_eq!(judged["rows"][row]["region"], "KZ-33");
        assert_eq!(judged["rows"][row]["email"], mail);
    }

    let refused = folder.join("refused.xlsx");
    let refused_name = refused.to_string_lossy();
    let real = [
        &said[..],
        &["--sender", "Әкімдік", "--refused", &refused_name],
    ]
    .concat();
    let (code, taken, error) = paste(folder, LIST.as_bytes(), &real);
    assert_eq!(code, 0, "{error}");
    assert_eq!(
        (&taken["written"], &taken["refused"]),
        (&1.into(), &1.into())
    );
    assert_eq!(taken["sender"], "Әкімдік");
    assert!(std::fs::read(&refused).is_ok_and(|bytes| bytes.starts_with(b"PK")));

    // The same people once more: the list is stopped until somebody says what becomes of them.
    let (code, stopped, error) = paste(folder, LIST.as_bytes(), &said);
    assert_eq!(code, 1);
    assert_eq!(stopped["known"], 1);
    assert!(!error.trim().is_empty(), "a sentence says why");
    let skip = [
        &said[..],
        &["--mode", "skip", "--fix", "phone_invalid=without"],
    ]
    .concat();
    let (code, rest, error) = paste(folder, LIST.as_bytes(), &skip);
    assert_eq!(code, 0, "{error}");
    assert_eq!(
        (&rest["written"], &rest["existing"]),
        (&1.into(), &1.into())
    );
    assert_eq!(paste(folder, b"", &["count"]).1["total"], 2);
}

#[test]
fn the_letters_of_what_is_pasted_can_be_said() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let utf16: Vec<u8> = LIST.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let args = ["paste", "--dry-run", "--encoding", "utf-16"];
    let (code, judged, error) = paste(folder.path(), &utf16, &args);
    assert_eq!(code, 0, "{error}");
    assert_eq!(judged["rows"][0]["given"], "Асан");
}

#[test]
fn what_is_not_understood_is_refused_with_a_sentence_that_says_how_to_write_it() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    for wrong in [
        ["--fix", "nonsense=without"],
        ["--fix", "phone_invalid=nonsense"],
        ["--map", "Z9=email"],
        ["--map", "E=nonsense"],
        ["--encoding", "klingon"],
    ] {
        let args = [&["paste", "--dry-run"][..], &wrong].concat();
        let (code, _, error) = paste(folder.path(), LIST.as_bytes(), &args);
        assert_eq!(code, 1, "{wrong:?}");
        assert!(error.contains(wrong[1]), "{wrong:?}: {error}");
    }
}
