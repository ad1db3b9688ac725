use super::*;
use crate::consent::tests::{pages, say, show};

#[test]
fn the_cover_is_one_page_in_three_languages() {
    for language in ["kk", "ru", "en"] {
        let cover = BreachCover {
            organisation: "«Ізгі іс» ҮЕҰ".to_owned(),
            responsible: "Сәуле Қайратқызы".to_owned(),
            contact: "+7 700 000 00 00".to_owned(),
            found: "25.11.2090 10:40".to_owned(),
            due: "26.11.2090 10:40".to_owned(),
            circumstances: "Форумда ноутбук ұрланды".to_owned(),
            measures: "Полицияға хабарланды, құпиясөздер ауыстырылды".to_owned(),
            people: vec!["70 214".to_owned(), "екінші жол".to_owned()],
            data: "аты-жөні, ЖСН, телефон".to_owned(),
            made: "25.11.2090 11:05".to_owned(),
            language: language.to_owned(),
        };
        let drawn = draw(&cover, &say(language)).expect("drawn");
        assert_eq!(pages(&drawn), 1, "{language}");
        show(&format!("breach-{language}"), &drawn);
    }
}
