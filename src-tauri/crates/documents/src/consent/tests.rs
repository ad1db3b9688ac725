use super::*;

/// The words of all sheets of this feature in one language.
pub(crate) fn words(language: &str) -> String {
    match language {
        "kk" => concat!(
            include_str!("../../../../../locales/kk/consents.ftl"),
            include_str!("../../../../../locales/kk/personal.ftl")
        ),
        "ru" => concat!(
            include_str!("../../../../../locales/ru/consents.ftl"),
            include_str!("../../../../../locales/ru/personal.ftl")
        ),
        _ => concat!(
            include_str!("../../../../../locales/en/consents.ftl"),
            include_str!("../../../../../locales/en/personal.ftl")
        ),
    }
    .to_owned()
}

/// The words of a message, read from the plain lines of the `.ftl` file.
pub(crate) fn say(language: &str) -> impl Fn(&Message) -> String {
    let words = words(language);
    move |message| {
        words
            .lines()
            .find_map(|line| line.strip_prefix(message.id.as_str())?.strip_prefix(" = "))
            .expect("every message of the sheet is one line")
            .to_owned()
    }
}

/// How many pages a document has.
pub(crate) fn pages(pdf: &[u8]) -> usize {
    let text = String::from_utf8_lossy(pdf);
    text.matches("/Type /Page\n").count() + text.matches("/Type/Page/").count()
}

/// Keeps a document where a person asked for it, to look at.
pub(crate) fn show(name: &str, pdf: &[u8]) {
    if let Some(folder) = std::env::var_os("SHEETS") {
        let path = std::path::Path::new(&folder).join(format!("{name}.pdf"));
        std::fs::write(path, pdf).expect("written");
    }
}

fn sheet(form: FormFor, language: &str) -> ConsentSheet {
    ConsentSheet {
        form,
        organisation: "«Ізгі іс» ҮЕҰ – Әңгіме Ғұмыр Қоғамы".to_owned(),
        responsible: Some("Сәуле Қайратқызы".to_owned()),
        data: (1..=22)
            .map(|n| format!("өріс {n} атауымен бірге"))
            .collect(),
        years: 3,
        version: "2026-1".to_owned(),
        language: language.to_owned(),
    }
}

#[test]
fn a_consent_is_at_most_two_pages_and_the_same_each_time() {
    for language in ["kk", "ru", "en"] {
        for form in [FormFor::Adult, FormFor::Minor] {
            let first = draw(&sheet(form, language), &say(language)).expect("drawn");
            let second = draw(&sheet(form, language), &say(language)).expect("drawn");
            assert_eq!(first, second, "{language} {form:?}");
            assert!(pages(&first) <= 2, "{language} {form:?}: {}", pages(&first));
            show(&format!("consent-{language}-{form:?}"), &first);
        }
    }
}

#[test]
fn without_a_person_responsible_there_is_a_line_for_the_name() {
    let mut sheet = sheet(FormFor::Adult, "ru");
    sheet.responsible = None;
    let drawn = draw(&sheet, &say("ru")).expect("drawn");
    assert!(pages(&drawn) >= 1);
}
