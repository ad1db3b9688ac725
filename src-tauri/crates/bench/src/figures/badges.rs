//! Badges of many guests in one PDF.

use documents::badges::{BadgeCategory, BadgeGuest, BadgeSheets, draw};
use documents::papers::{Paper, Said, Voice};
use domain::badges::{BadgeLanguage, BadgeLayout, BadgeSize};
use domain::codes::{DeskLetters, SerialCode};
use domain::guests::usual_categories;
use l10n::{Language, Localizer};
use messages::Message;

use crate::{
    machine::{millis, peak_mib},
    table::Line,
};

/// Short and long names.
const NAMES: [(&str, &str); 6] = [
    ("Динмұхамед", "Тілеубердиев"),
    ("Айгүл", "Сейітқали"),
    ("Нұрсұлтанбек", "Есіркепова-Сұлтанбек"),
    ("Лев", "Ким"),
    ("Шолпан", "Құдайбергенова"),
    ("Мұхамедәлі", "Жұмағұлов"),
];

/// `n` badges, each with another name, number and code, in Kazakh and English: 500 of them on
/// A6 take at most three seconds. The same on A4 and as labels without a goal.
pub fn badges(n: u32) -> Vec<Line> {
    let says = [Language::Kk, Language::En].map(|language| {
        let speak = Localizer::new(language);
        (language.code(), move |message: &Message| {
            speak.format(message)
        })
    });
    let voices: Vec<Voice<'_>> = says
        .iter()
        .map(|(language, say)| Voice { language, say })
        .collect();
    let mut lines = Vec::new();
    for (size, what) in [
        (BadgeSize::A6, "A6"),
        (BadgeSize::TenOnA4, "ten on A4"),
        (BadgeSize::Label62, "labels of 62 × 29"),
        (BadgeSize::Folded, "folded"),
    ] {
        let sheets = sheets(size, n);
        let template = Paper::Badge.own();
        let (pdf, took) =
            millis(|| draw(&template, &sheets, &voices).expect("our own template draws"));
        let line = Line::new(&format!("badges in one PDF, {what}"), n, took / 1000.0, "s");
        lines.push(if size == BadgeSize::A6 && n <= 500 {
            line.at_most(3.0)
        } else {
            line
        });
        let size = pdf.len() as f64 / f64::from(1 << 20);
        lines.push(Line::new(
            &format!("size of the PDF, {what}"),
            n,
            size,
            "MiB",
        ));
    }
    lines.push(Line::new("badges, peak memory", n, peak_mib(), "MiB"));
    lines
}

fn sheets(size: BadgeSize, n: u32) -> BadgeSheets {
    let two = |kk: &str, en: &str| Said(vec![kk.to_owned(), en.to_owned()]);
    let categories = usual_categories();
    let guest = |count: u32| {
        let at = count as usize;
        let category = &categories[at % categories.len()];
        let number = SerialCode::new("F26", DeskLetters::new(7), count);
        let number = number.expect("the code and the counter fit");
        let (given, surname) = NAMES[at % NAMES.len()];
        BadgeGuest {
            large: format!("{given}{}", letters(count)),
            second: Some(format!("{surname}{}", letters(count / 7))),
            patronymic: Some(format!("{given}ұлы")),
            other: Some(format!("Dinmukhamed TILEUBERDIYEV {count}")),
            position: None,
            organisation: Some(format!(
                "«Ақтөбе облысының еріктілер ұйымдарының бірлестігі» ҚБ {count}"
            )),
            from: Some("Маңғыстау облысы".to_owned()),
            category: BadgeCategory {
                code: category.code.to_string(),
                titles: two(
                    category.titles.in_language("kk"),
                    category.titles.in_language("en"),
                ),
                colour: category.colour,
                shape: category.shape,
            },
            code: number.scanned(),
            number: number.to_string(),
            photo: !count.is_multiple_of(3),
            press: !count.is_multiple_of(2),
        }
    };
    BadgeSheets {
        layout: BadgeLayout {
            size,
            languages: vec![BadgeLanguage::Kk, BadgeLanguage::En],
            ..BadgeLayout::default()
        },
        logo: None,
        title: two(
            "Орталық Азия волонтерлерінің форумы",
            "Forum of Volunteers of Central Asia",
        ),
        about: two("Астана, 2089 ж. 4–5 желтоқсан", "Astana, 4–5 December 2089"),
        programme: Vec::new(),
        guests: (1..=n).map(guest).collect(),
    }
}

/// A number in letters, so that no name is drawn twice.
fn letters(number: u32) -> String {
    let alphabet = ['а', 'е', 'н', 'р', 'с', 'т', 'л', 'қ', 'м', 'ы'];
    let digits = number.to_string();
    let digits = digits.chars().filter_map(|digit| digit.to_digit(10));
    digits
        .filter_map(|digit| alphabet.get(digit as usize))
        .collect()
}
