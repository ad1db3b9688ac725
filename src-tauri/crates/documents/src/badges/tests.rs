use std::{fs, process::Command};

use domain::badges::{BadgeLanguage, BadgePart};
use typst::layout::{Frame, FrameItem, Point, Transform};
use typst_layout::PagedDocument;

use super::*;

const LONG: [&str; 3] = ["Динмұхамед", "Тілеубердиев", "Құрманғазыұлы"];
/// 60 characters.
const ORGANISATION: &str = "«Ақтөбе облысының еріктілер ұйымдарының бірлестігі» ҚБ – ӘҒҚҢ";
/// One word of 40 letters.
const WORD: &str = "Қанағаттандырылмағандықтарыңыздандыржауп";

fn say(language: &'static str) -> impl Fn(&Message) -> String {
    let words = match language {
        "kk" => include_str!("../../../../../locales/kk/badges.ftl"),
        "ru" => include_str!("../../../../../locales/ru/badges.ftl"),
        _ => include_str!("../../../../../locales/en/badges.ftl"),
    };
    move |message| {
        let line = words
            .lines()
            .find_map(|line| line.strip_prefix(message.id.as_str())?.strip_prefix(" = "));
        line.expect("a message of one line").to_owned()
    }
}

fn in_two<T>(draw: impl FnOnce(&[Voice<'_>]) -> T) -> T {
    let (kk, en) = (say("kk"), say("en"));
    let voice = |language, say| Voice { language, say };
    draw(&[voice("kk", &kk), voice("en", &en)])
}

fn two(kk: &str, en: &str) -> Said {
    Said(vec![kk.to_owned(), en.to_owned()])
}

fn guest([given, surname, patronymic]: [&str; 3], organisation: &str) -> BadgeGuest {
    BadgeGuest {
        large: given.to_owned(),
        second: Some(surname.to_owned()),
        patronymic: Some(patronymic.to_owned()),
        other: Some("Dinmukhamed TILEUBERDIYEV".to_owned()),
        position: Some("Бас үйлестіруші".to_owned()),
        organisation: Some(organisation.to_owned()),
        from: Some("Маңғыстау облысы".to_owned()),
        category: BadgeCategory {
            code: "DL".to_owned(),
            titles: two("Делегация мүшесі", "Delegate"),
            colour: CategoryColour::Delegation,
            shape: CategoryShape::Diamond,
        },
        number: "F26-A-0218-M".to_owned(),
        code: "F26A0218M".to_owned(),
        photo: true,
        press: false,
    }
}

/// Names of every length that is met, and longer ones.
fn guests() -> Vec<BadgeGuest> {
    let with = |change: fn(&mut BadgeGuest)| {
        let mut one = guest(LONG, ORGANISATION);
        change(&mut one);
        one
    };
    vec![
        guest(LONG, ORGANISATION),
        guest(["Ли", "Ан", "И"], "ҚБ"),
        with(|one| one.large = WORD.to_owned()),
        with(|one| one.second = Some(WORD.to_owned())),
        with(|one| {
            one.large = "Нұрсұлтанбек-Мұхамедәлі".to_owned();
            one.second = Some("Есіркепова-Сұлтанбекқызы".to_owned());
            one.organisation = Some(format!("{ORGANISATION} {ORGANISATION} {WORD}"));
        }),
        with(|one| {
            one.large = "Мария Хосе Гуадалупе де лос Анхелес Фернандес-Кортес Эскаланте".to_owned();
            one.second = None;
            one.patronymic = None;
            one.category.titles = two(
                "Кәмелетке толмағанның заңды өкілі және оны алып жүруші адам",
                "Legal representative of a minor and the person who comes along",
            );
            one.category.shape = CategoryShape::Joined;
        }),
        with(|one| {
            one.large = "Ә".repeat(200);
            one.from = Some("Кореяның Халықтық Демократиялық Республикасы (Чосон)".to_owned());
            one.category.shape = CategoryShape::Star;
        }),
    ]
}

fn programme() -> Vec<ProgrammeLine> {
    let line = |time: &str, kk: &str, en: &str| ProgrammeLine {
        day: (time == "08:30").then(|| two("2089 ж. 4 желтоқсан", "4 December 2089")),
        time: time.to_owned(),
        title: two(kk, en),
    };
    vec![
        line("08:30", "Тіркеу", "Registration"),
        line("10:00", "Ашылу, үлкен зал", "Opening, great hall"),
        line("13:00", "Түскі ас, 2-қабат", "Lunch, 2nd floor"),
        line(
            "15:00",
            "Делегация басшыларының кеңесі",
            "Meeting of the heads",
        ),
        line("18:40", "Автобус № 3", "Bus no. 3"),
    ]
}

/// The mark of the program as a logo.
fn logo() -> Vec<u8> {
    include_bytes!("../../../../../icons/128x128.png").to_vec()
}

fn sheets(size: BadgeSize, guests: Vec<BadgeGuest>) -> BadgeSheets {
    BadgeSheets {
        layout: BadgeLayout {
            size,
            languages: vec![BadgeLanguage::Kk, BadgeLanguage::En],
            help_phone: Some("+7 700 000 04 00".to_owned()),
            ..BadgeLayout::default()
        },
        logo: None,
        title: two(
            "Орталық Азия волонтерлерінің форумы",
            "Forum of Volunteers of Central Asia",
        ),
        about: two("Астана, 2089 ж. 4–5 желтоқсан", "Astana, 4–5 December 2089"),
        programme: programme(),
        guests,
    }
}

fn set(sheets: &BadgeSheets) -> PagedDocument {
    let template = Paper::Badge.own();
    in_two(|voices| {
        let inputs = inputs(&template, sheets, voices).expect("values");
        drawing::pages(&template, inputs.0).expect("set")
    })
}

fn pdf(sheets: &BadgeSheets) -> Vec<u8> {
    in_two(|voices| draw(&Paper::Badge.own(), sheets, voices).expect("drawn"))
}

fn said(command: &str, arguments: &[&str], pdf: &[u8]) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("badges.pdf");
    fs::write(&path, pdf).expect("written");
    if let Some(kept) = std::env::var_os("SHEETS") {
        let name = std::thread::current().name().map(str::to_owned);
        let name = name.unwrap_or_default().replace("::", "-");
        let number = pdf.len();
        let kept = std::path::Path::new(&kept).join(format!("{name}-{number}.pdf"));
        fs::write(kept, pdf).expect("kept");
    }
    let told = Command::new(command)
        .args(arguments)
        .arg(&path)
        .args((command == "pdftotext").then_some("-"))
        .output();
    let told = told.expect("the reader of PDF is there").stdout;
    String::from_utf8(told).expect("utf-8")
}

/// A text on a page, or a picture (without text): left, top, right and bottom in millimetres.
#[derive(Clone, Debug)]
struct Mark {
    text: String,
    area: [f64; 4],
    size: f64,
}

/// Everything with letters, and every picture, where it lies on the page.
fn marks(frame: &Frame, by: Transform, found: &mut Vec<Mark>) {
    for (at, item) in frame.items() {
        let by = by.pre_concat(Transform::translate(at.x, at.y));
        let (text, corners, size) = match item {
            FrameItem::Group(group) => {
                marks(&group.frame, by.pre_concat(group.transform), found);
                continue;
            }
            FrameItem::Text(text) => {
                // Letters reach from a quarter under the line to nine tenths above it.
                let (up, down) = (text.size * -0.78, text.size * 0.22);
                let ends = [Point::with_y(up), Point::new(text.width(), down)];
                (text.text.to_string(), ends, text.size.to_pt())
            }
            FrameItem::Image(_, size, _) => (String::new(), [Point::zero(), size.to_point()], 0.0),
            _ => continue,
        };
        let [a, b] = corners.map(|corner| corner.transform(by));
        let (ax, ay, bx, by) = (a.x.to_mm(), a.y.to_mm(), b.x.to_mm(), b.y.to_mm());
        found.push(Mark {
            text,
            area: [ax.min(bx), ay.min(by), ax.max(bx), ay.max(by)],
            size,
        });
    }
}

fn of_page(document: &PagedDocument, page: usize) -> Vec<Mark> {
    let mut found = Vec::new();
    marks(
        &document.pages()[page].frame,
        Transform::identity(),
        &mut found,
    );
    found.retain(|mark| mark.text.is_empty() || !mark.text.trim().is_empty());
    found
}

/// Says what of a page lies outside its badge, or over something else.
fn faults(size: BadgeSize, marks: &[Mark]) -> Vec<String> {
    let (page, badge) = (size.page_mm(), size.badge_mm());
    let (columns, rows) = if size == BadgeSize::Folded {
        (1, 2)
    } else {
        size.grid()
    };
    let f = f64::from;
    let start = [
        (f(page.0) - f(badge.0) * f(columns)) / 2.0,
        (f(page.1) - f(badge.1) * f(rows)) / 2.0,
    ];
    let mut told = Vec::new();
    for mark in marks {
        let [left, top, right, bottom] = mark.area;
        let cell = |at: f64, start: f64, one: u16| ((at - start) / f(one)).floor();
        let inside = cell(left + 0.01, start[0], badge.0) == cell(right - 0.01, start[0], badge.0)
            && cell(top + 0.01, start[1], badge.1) == cell(bottom - 0.01, start[1], badge.1)
            && left >= start[0] - 0.01
            && top >= start[1] - 0.01
            && right <= f(page.0) - start[0] + 0.01
            && bottom <= f(page.1) - start[1] + 0.01;
        if !inside {
            told.push(format!("{size:?}: outside: {mark:?}"));
        }
    }
    for (place, one) in marks.iter().enumerate() {
        for other in &marks[place + 1..] {
            let over = |low: usize, high: usize| {
                one.area[high].min(other.area[high]) - one.area[low].max(other.area[low])
            };
            if over(0, 2) > 0.15 && over(1, 3) > 0.15 {
                told.push(format!("{size:?}: {one:?} lies over {other:?}"));
            }
        }
    }
    told
}

/// Says what is wrong with the pages of guests in a layout.
fn all_faults(size: BadgeSize, percent: u8, guests: Vec<BadgeGuest>) -> Vec<String> {
    let mut sheets = sheets(size, guests);
    (sheets.layout.name_percent, sheets.layout.text_percent) = (percent, percent);
    if percent > 100 {
        sheets.logo = Some(logo());
        sheets.layout.logo_mm = 30;
    }
    let document = set(&sheets);
    let pages = 0..document.pages().len();
    let faults = pages.flat_map(|page| faults(size, &of_page(&document, page)));
    faults.collect()
}

#[test]
fn no_name_leaves_its_badge_or_lies_over_anything_on_any_paper() {
    for size in BadgeSize::ALL {
        // On A4 lie the badges of A6 and of the card.
        let (columns, rows) = size.grid();
        let mut guests = guests();
        if columns * rows > 1 {
            guests.truncate(3);
        }
        let faults = all_faults(size, 100, guests);
        assert!(faults.is_empty(), "{faults:#?}");
    }
}

#[test]
fn neither_large_letters_with_a_large_logo_nor_small_ones_leave_the_badge() {
    for size in [BadgeSize::A6, BadgeSize::Card, BadgeSize::Label62] {
        for percent in [60, 140] {
            let faults = all_faults(size, percent, guests().split_off(3));
            assert!(faults.is_empty(), "{percent} %: {faults:#?}");
        }
    }
}

#[test]
fn the_first_name_is_the_largest_and_read_from_afar() {
    for size in BadgeSize::ALL {
        let document = set(&sheets(size, vec![guest(LONG, ORGANISATION)]));
        let marks = of_page(&document, 0);
        let of = |text: &str| {
            let known = marks.iter().filter(|mark| mark.text.contains(text));
            known.map(|mark| mark.size).fold(0.0, f64::max)
        };
        let largest = marks.iter().map(|mark| mark.size).fold(0.0, f64::max);
        let name = of("Динмұхамед");
        assert!(
            name > 0.0 && (largest - name).abs() < 1e-6,
            "{size:?}: {marks:#?}"
        );
        assert!(of("ТІЛЕУБЕРДИЕВ") < name, "{size:?}");
        let least = match size.form() {
            BadgeForm::Tall => 24.0,
            BadgeForm::Wide => 18.0,
            BadgeForm::Label => 11.0,
        };
        assert!(name >= least, "{size:?}: {name} pt");
    }
}

#[test]
fn every_letter_of_a_badge_can_be_copied_and_its_fonts_are_inside() {
    let mut one = guest(["Әлия ӘҒҚҢӨҰҮҺІ", "Ёжикова", "әғқңөұүһі"], ORGANISATION);
    one.position = Some("«Іс-шара» № 1, ₸".to_owned());
    let pdf = pdf(&sheets(BadgeSize::A6, vec![one]));
    let text = said("pdftotext", &["-enc", "UTF-8"], &pdf);
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for part in [
        "Әлия ӘҒҚҢӨҰҮҺІ",
        "ЁЖИКОВА",
        "әғқңөұүһі",
        ORGANISATION,
        "«Іс-шара» № 1, ₸",
        "F26-A-0218-M",
        "DL",
        "Делегация мүшесі",
        "Delegate",
        "Маңғыстау облысы",
        "Орталық Азия волонтерлерінің форумы",
        "Astana, 4–5 December 2089",
        "фото",
    ] {
        assert!(text.contains(part), "{part:?} is missing in {text}");
    }
    let fonts = said("pdffonts", &[], &pdf);
    let fonts: Vec<&str> = fonts.lines().skip(2).collect();
    assert!(!fonts.is_empty());
    for font in fonts {
        let columns: Vec<&str> = font.split_whitespace().rev().collect();
        assert_eq!(columns[4], "yes", "embedded: {font}");
    }
}

#[test]
fn a_badge_says_nothing_but_its_number_in_the_code() {
    // The same number gives the same code, whoever the guest is.
    let other = BadgeGuest {
        code: "F26A0218M".to_owned(),
        ..guest(["Ли", "Ан", "И"], "ҚБ")
    };
    let squares = |one: &BadgeGuest| code(&one.code).expect("a code");
    assert_eq!(squares(&guest(LONG, ORGANISATION)), squares(&other));
    let longer = BadgeGuest {
        code: "F26A0219K".to_owned(),
        ..other.clone()
    };
    assert_ne!(squares(&other), squares(&longer));
}

#[test]
fn pages_come_in_the_order_of_the_printer() {
    let one = || vec![guest(LONG, ORGANISATION), guest(["Ли", "Ан", "И"], "ҚБ")];
    let texts = |size: BadgeSize| {
        let document = set(&sheets(size, one()));
        let pages = 0..document.pages().len();
        let page = |page: usize| {
            let marks = of_page(&document, page);
            let texts: Vec<String> = marks.into_iter().map(|mark| mark.text).collect();
            texts.join(" ")
        };
        pages.map(page).collect::<Vec<String>>()
    };
    let sides = texts(BadgeSize::A6TwoSided);
    assert_eq!(sides.len(), 4);
    // Front, back, front, back; the name is on both.
    for (page, name, back) in [
        (0, "Динмұхамед", false),
        (1, "Динмұхамед", true),
        (2, "Ли", false),
        (3, "Ли", true),
    ] {
        assert!(sides[page].contains(name), "{page}: {}", sides[page]);
        assert_eq!(sides[page].contains("10:00"), back, "{}", sides[page]);
        assert_eq!(sides[page].contains("+7 700 000 04 00"), back);
    }
    for (size, guests, pages) in [
        (BadgeSize::FourOnA4, 5, 2),
        (BadgeSize::EightOnA4, 8, 1),
        (BadgeSize::TenOnA4, 21, 3),
        (BadgeSize::Label62, 3, 3),
        (BadgeSize::Folded, 3, 3),
    ] {
        let guests = vec![guest(LONG, ORGANISATION); guests];
        assert_eq!(set(&sheets(size, guests)).pages().len(), pages, "{size:?}");
    }
    // Both sides of a folded badge have the name.
    let folded = texts(BadgeSize::Folded);
    assert_eq!(folded[0].matches("Динмұхамед").count(), 2, "{}", folded[0]);
}

#[test]
fn parts_that_are_off_are_not_printed_and_the_order_is_that_of_the_layout() {
    let mut sheets = sheets(BadgeSize::A6, vec![guest(LONG, ORGANISATION)]);
    sheets.layout.parts = vec![BadgePart::Organisation, BadgePart::OtherScript];
    let marks = of_page(&set(&sheets), 0);
    let top = |text: &str| {
        let known = marks.iter().find(|mark| mark.text.contains(text));
        known.map(|mark| mark.area[1])
    };
    assert!(top("Ақтөбе") < top("Dinmukhamed"), "{marks:#?}");
    assert!(top("Ақтөбе").is_some());
    for off in [
        "Құрманғазыұлы",
        "Маңғыстау",
        "форумы",
        "фото",
        "үйлестіруші",
    ] {
        assert_eq!(top(off), None, "{off}");
    }
}

#[test]
fn a_layout_without_colour_and_labels_are_black_on_white() {
    for (size, band) in [
        (BadgeSize::A6, BadgeBand::Line),
        (BadgeSize::TenOnA4, BadgeBand::Line),
        (BadgeSize::Label62, BadgeBand::Colour),
        (BadgeSize::Label100, BadgeBand::Colour),
    ] {
        let mut sheets = sheets(size, vec![guest(LONG, ORGANISATION)]);
        sheets.layout.band = band;
        let pictures = in_two(|voices| pictures(&Paper::Badge.own(), &sheets, voices));
        let picture = &pictures.expect("drawn")[0];
        let inks: std::collections::BTreeSet<&str> = picture
            .match_indices('#')
            .filter_map(|(at, _)| picture.get(at..at + 7))
            .filter(|ink| ink[1..].bytes().all(|b| b.is_ascii_hexdigit()))
            .collect();
        for ink in inks {
            let [r, g, b] =
                [1, 3, 5].map(|at| i32::from_str_radix(&ink[at..at + 2], 16).expect("hex"));
            assert!((r - g).abs() < 30 && (g - b).abs() < 30, "{size:?}: {ink}");
        }
    }
}

#[test]
fn a_letter_that_no_font_has_and_a_fault_in_a_copy_are_told() {
    let one = guest(["漢字", "Ли", "И"], "ҚБ");
    let drawn = in_two(|voices| {
        draw(
            &Paper::Badge.own(),
            &sheets(BadgeSize::A6, vec![one]),
            voices,
        )
    });
    assert!(
        matches!(drawn, Err(DrawError::MissingGlyph('漢'))),
        "{drawn:?}"
    );
    let broken = Template {
        file: Some("badge.typ".to_owned()),
        text: "// Version: 2\n#let x = input.nothing".to_owned(),
    };
    let drawn = in_two(|voices| draw(&broken, &sheets(BadgeSize::A6, guests()), voices));
    assert!(
        matches!(&drawn, Err(DrawError::Edited { file, line: 2, .. }) if file == "badge.typ"),
        "{drawn:?}"
    );
}

#[test]
fn a_ruler_page_has_the_size_of_its_paper_and_nothing_leaves_it() {
    for size in BadgeSize::ALL {
        let template = ruler_template();
        let document = in_two(|voices| {
            let inputs = ruler_inputs(&template, size, voices);
            drawing::pages(&template, inputs.0).expect("set")
        });
        assert_eq!(document.pages().len(), 1, "{size:?}");
        let frame = &document.pages()[0].frame;
        let (w, h) = size.page_mm();
        assert!((frame.width().to_mm() - f64::from(w)).abs() < 0.01);
        assert!((frame.height().to_mm() - f64::from(h)).abs() < 0.01);
        for mark in of_page(&document, 0) {
            let [left, top, right, bottom] = mark.area;
            assert!(left >= 0.0 && top >= 0.0, "{size:?}: {mark:?}");
            assert!(
                right <= f64::from(w) && bottom <= f64::from(h),
                "{size:?}: {mark:?}"
            );
        }
    }
}
