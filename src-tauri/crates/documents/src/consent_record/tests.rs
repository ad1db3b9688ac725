use super::*;
use crate::consent::tests::{pages, say, show};

#[test]
fn a_record_with_all_fields_is_one_page_in_three_languages() {
    for language in ["kk", "ru", "en"] {
        let data: Vec<String> = (1..=21).map(|n| format!("өріс {n} атауымен")).collect();
        let mut rows: Vec<(String, String)> = (1..=12)
            .map(|n| {
                (
                    format!("Үшінші тұлғаларға беру {n}"),
                    "иә: «Жас қанат»".to_owned(),
                )
            })
            .collect();
        rows.push(("Деректер тізбесі".to_owned(), data.join("; ")));
        let sheet = ConsentRecordSheet {
            organisation: "«Ізгі іс» ҮЕҰ".to_owned(),
            rows,
            day: "25.11.2090".to_owned(),
            language: language.to_owned(),
        };
        let drawn = draw(&sheet, &say(language)).expect("drawn");
        assert_eq!(pages(&drawn), 1, "{language}");
        assert_eq!(drawn, draw(&sheet, &say(language)).expect("drawn"));
        show(&format!("consent-record-{language}"), &drawn);
    }
}
