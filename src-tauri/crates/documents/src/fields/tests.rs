use super::*;
use crate::consent::tests::{pages, say, show};

#[test]
fn the_list_of_fields_fits_its_pages_in_three_languages() {
    for language in ["kk", "ru", "en"] {
        let rows = (0..24)
            .map(|n| FieldRow {
                field: format!("Тегі, аты, әкесінің аты {n}"),
                purpose: "адамдарды ажырату және оларға хабарласу".to_owned(),
                collected: n % 5 > 0,
            })
            .collect();
        let sheet = FieldsSheet {
            organisation: "«Ізгі іс» ҮЕҰ".to_owned(),
            responsible: Some("Сәуле Қайратқызы".to_owned()),
            day: "25.11.2090".to_owned(),
            rows,
            language: language.to_owned(),
        };
        let drawn = draw(&sheet, &say(language)).expect("drawn");
        assert!(pages(&drawn) <= 2, "{language}: {}", pages(&drawn));
        show(&format!("fields-{language}"), &drawn);
    }
}
