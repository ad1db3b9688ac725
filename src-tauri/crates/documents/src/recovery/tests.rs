use super::*;

/// The words of a message, read from the plain lines of the `.ftl` file.
fn say(words: &'static str) -> impl Fn(&Message) -> String {
    move |message| {
        words
            .lines()
            .find_map(|line| line.strip_prefix(message.id.as_str())?.strip_prefix(" = "))
            .expect("every message of the sheet is one line")
            .to_owned()
    }
}

fn sheet(language: &str) -> RecoverySheet {
    RecoverySheet {
        organisation: "«Ізгі іс» ҮЕҰ – Әңгіме Ғұмыр Қоғамы ₸".to_owned(),
        register: "reg_0191c2a0b7c47d3e8f00112233445566".to_owned(),
        created: "12.04.2099".to_owned(),
        code: "K7QF-29XM-TTHB-4WPA-0ZRN-8CVD-JX5E".to_owned(),
        language: language.to_owned(),
    }
}

#[test]
fn the_sheet_is_one_page_and_the_same_each_time() {
    for (language, words) in [
        ("en", include_str!("../../../../../locales/en/recovery.ftl")),
        ("ru", include_str!("../../../../../locales/ru/recovery.ftl")),
        ("kk", include_str!("../../../../../locales/kk/recovery.ftl")),
    ] {
        let first = draw(&sheet(language), &say(words)).expect("drawn");
        let second = draw(&sheet(language), &say(words)).expect("drawn");
        assert!(first.starts_with(b"%PDF-"));
        assert_eq!(first, second, "{language}");
        let text = String::from_utf8_lossy(&first);
        assert_eq!(
            text.matches("/Type /Page\n").count() + text.matches("/Type/Page/").count(),
            1,
            "{language}: one page"
        );
    }
}

/// Text can be taken out of the PDF again; where pdftotext is installed, it is.
#[test]
fn kazakh_letters_and_the_tenge_sign_can_be_copied_from_the_sheet() {
    let words = include_str!("../../../../../locales/kk/recovery.ftl");
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("sheet.pdf");
    std::fs::write(&path, draw(&sheet("kk"), &say(words)).expect("drawn")).expect("written");
    if let Some(target) = std::env::var_os("RECOVERY_SHEET") {
        std::fs::copy(&path, target).expect("copied");
    }
    let Ok(output) = std::process::Command::new("pdftotext")
        .arg(&path)
        .arg("-")
        .output()
    else {
        return;
    };
    let text = String::from_utf8_lossy(&output.stdout);
    for part in [
        "Әңгіме Ғұмыр Қоғамы ₸",
        "Қалпына келтіру парағы",
        "K7QF",
        "JX5E",
        "reg_0191c2a0",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
}

#[test]
fn the_code_does_not_show_in_debug_output() {
    assert!(!format!("{:?}", sheet("en")).contains("K7QF"));
}
