//! Papers for many people.

use changes::{CertificateSeal, Vouched};
use documents::papers::{
    Paper, Said, Voice,
    certificate::{CertificateEvent, CertificatePage, draw},
};
use domain::Day;
use domain::codes::{DeskLetters, SerialCode};
use ed25519_dalek::SigningKey;
use l10n::{Language, Localizer};
use messages::Message;

use crate::{machine::millis, table::Line};

/// Certificates in one document.
const PAGES: u32 = 500;
/// Events on each.
const EVENTS: u32 = 5;

/// 500 certificates in two languages, numbered, signed, with QR codes, in one PDF: at most
/// five seconds. They are no more in a larger register.
pub fn certificates(n: u32) -> Vec<Line> {
    let day = |day| Day::from_ymd_opt(2089, 6, day).unwrap_or_default();
    let key = SigningKey::from_bytes(&[7; 32]);
    let both = |kk: String, ru: String| Said(vec![kk, ru]);
    let page = |count: u32| {
        let name = format!("Тілеубердиев Динмұхамед Құрманғазыұлы {count}");
        let number = SerialCode::new("2089", DeskLetters::new(7), count);
        let number = number.expect("the year and the counter fit");
        let vouched = Vouched {
            name: name.clone(),
            minutes: 60 * count,
            from: day(1),
            until: day(30),
        };
        let event = |number: u32| CertificateEvent {
            title: both(
                format!("Көктемгі сенбілік {number}, {count}"),
                format!("Весенний субботник {number}, {count}"),
            ),
            day: Said::same(format!("{number}.06.2089")),
            place: Some(both("Астана қаласы".to_owned(), "город Астана".to_owned())),
            hours: both("4 сағ".to_owned(), "4 ч".to_owned()),
        };
        CertificatePage {
            code: CertificateSeal::sign(number.clone(), &vouched, &key).text(),
            number: number.to_string(),
            name,
            organisation: "«Ақтөбе облысының еріктілер бірлестігі» ҚБ".to_owned(),
            period: Said::same("1.06.2089–30.06.2089"),
            hours: both(format!("{count} сағ"), format!("{count} ч")),
            events: (1..=EVENTS).map(event).collect(),
            issued: Said::same("1.07.2089"),
        }
    };
    let says = [Language::Kk, Language::Ru].map(|language| {
        let speak = Localizer::new(language);
        (language.code(), move |message: &Message| {
            speak.format(message)
        })
    });
    let voices: Vec<Voice<'_>> = says
        .iter()
        .map(|(language, say)| Voice { language, say })
        .collect();
    let (pdf, took) = millis(|| {
        let pages: Vec<CertificatePage> = (1..=PAGES).map(page).collect();
        let paper = Paper::Certificate;
        draw(paper, &paper.own(), &pages, &voices).expect("our own template draws")
    });
    let size = pdf.len() as f64 / f64::from(1 << 20);
    vec![
        Line::new("500 certificates in one PDF", n, took / 1000.0, "s").at_most(5.0),
        Line::new("500 certificates, size of the PDF", n, size, "MiB"),
    ]
}
