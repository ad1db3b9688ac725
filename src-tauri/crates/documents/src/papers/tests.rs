use std::process::Command;

use super::{
    attendance::{AttendanceRow, AttendanceSheet},
    certificate::{CertificateEvent, CertificatePage},
    record::{OwnRecord, RecordRow},
    report::{EventReport, ReportFigure},
    shifts::{ShiftBlock, ShiftPerson, ShiftSheet},
    *,
};

const LONG: &str = "Тілеубердиев Динмұхамед Құрманғазыұлы";
/// 60 characters.
const ORGANISATION: &str = "«Ақтөбе облысының еріктілер ұйымдарының бірлестігі» ҚБ – ӘҒҚҢ";
/// Every letter of the three alphabets that has to come back, and the signs.
const LETTERS: &str = "АаӘәБбВвГгҒғДд ЕеЁёЖжЗзИиЙйКкҚқЛл МмНнҢңОоӨөПпРрСс ТтУуҰұҮүФфХхҺһ ЦцЧчШшЩщЪъЫыІі ЬьЭэЮюЯя ₸ № « »";

/// The words of the papers in one language, read from the plain lines of the files; what
/// stands in a sentence is left as it is.
fn words(language: &str) -> impl Fn(&Message) -> String {
    let words = match language {
        "kk" => [
            include_str!("../../../../../locales/kk/papers.ftl"),
            include_str!("../../../../../locales/kk/board.ftl"),
        ],
        "ru" => [
            include_str!("../../../../../locales/ru/papers.ftl"),
            include_str!("../../../../../locales/ru/board.ftl"),
        ],
        _ => [
            include_str!("../../../../../locales/en/papers.ftl"),
            include_str!("../../../../../locales/en/board.ftl"),
        ],
    };
    move |message| {
        let line = words
            .iter()
            .flat_map(|file| file.lines())
            .find_map(|line| line.strip_prefix(message.id.as_str())?.strip_prefix(" = "));
        line.expect("a message of one line").to_owned()
    }
}

fn in_languages<T>(languages: &[&str], draw: impl FnOnce(&[Voice<'_>]) -> T) -> T {
    let says: Vec<_> = languages.iter().map(|language| words(language)).collect();
    let voices: Vec<Voice<'_>> = languages
        .iter()
        .zip(&says)
        .map(|(language, say)| Voice { language, say })
        .collect();
    draw(&voices)
}

/// The text of a PDF as a reader copies it, spaces and lines alike.
fn text_of(pdf: &[u8]) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("paper.pdf");
    fs::write(&path, pdf).expect("written");
    let told = Command::new("pdftotext")
        .args(["-enc", "UTF-8"])
        .arg(&path)
        .arg("-")
        .output();
    let text = String::from_utf8(told.expect("pdftotext is there").stdout).expect("utf-8");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Keeps a paper where a person asked for it, to look at.
fn show(name: &str, pdf: &[u8]) {
    if let Some(folder) = std::env::var_os("SHEETS") {
        fs::write(Path::new(&folder).join(format!("{name}.pdf")), pdf).expect("written");
    }
}

fn each(text: &str, languages: &[&str]) -> Said {
    Said(languages.iter().map(|l| format!("{text} ({l})")).collect())
}

fn page(name: &str, languages: &[&str]) -> CertificatePage {
    let event = |n: usize| CertificateEvent {
        title: each(&format!("Халықаралық еріктілер форумы {n}"), languages),
        day: Said::same("19.08.2022"),
        place: Some(Said::same("Нұр-Сұлтан (қазіргі Астана)")),
        hours: each("8", languages),
    };
    CertificatePage {
        number: "2089 0A 00042 K".to_owned(),
        code: format!(
            "BC1208900A00042K{}",
            "0123456789ABCDEFGHJKMNPQRSTVWXYZ".repeat(5)
        ),
        name: name.to_owned(),
        organisation: ORGANISATION.to_owned(),
        period: each("1.06.2089–31.08.2089", languages),
        hours: each("62", languages),
        events: (1..=11).map(event).collect(),
        issued: Said::same("5.09.2089"),
    }
}

fn certificate(paper: Paper, name: &str, languages: &[&str]) -> Vec<u8> {
    let pages = [page(name, languages)];
    let drawn = in_languages(languages, |voices| {
        certificate::draw(paper, &paper.own(), &pages, voices)
    });
    drawn.expect("drawn")
}

const MIXES: [&[&str]; 4] = [&["kk"], &["ru"], &["en"], &["kk", "ru"]];

#[test]
fn a_certificate_says_name_hours_and_number_in_every_language() {
    for (paper, mixes) in [
        (Paper::Certificate, &MIXES[..]),
        (Paper::Letter, &MIXES[2..]),
    ] {
        for languages in mixes {
            let drawn = certificate(paper, LONG, languages);
            show(&format!("{}-{}", paper.code(), languages.join("-")), &drawn);
            let text = text_of(&drawn);
            for wanted in [LONG, "2089 0A 00042 K", "62 (", "форумы 3 ("] {
                assert!(text.contains(wanted), "{wanted} in {text}");
            }
            assert!(!text.contains("форумы 11"), "what does not fit is counted");
            for language in *languages {
                let title = words(language)(&messages::papers_number_label());
                assert!(text.contains(&title), "{title} in {text}");
            }
            assert_eq!(pages_of(&drawn), 1, "{paper:?} {languages:?}");
        }
    }
}

#[test]
fn a_name_of_any_length_fits_the_line_and_the_page() {
    let long = format!("{LONG} {LONG} {LONG}");
    let drawn = certificate(Paper::Certificate, &long, &["kk", "ru"]);
    show("certificate-long", &drawn);
    assert_eq!(pages_of(&drawn), 1);
    assert!(text_of(&drawn).contains(&long));
}

#[test]
fn every_letter_can_be_copied_out_of_a_paper() {
    let text = text_of(&certificate(Paper::Certificate, LETTERS, &["kk"]));
    assert!(text.contains(LETTERS), "{text}");
    assert!(text.contains(ORGANISATION), "{text}");
}

#[test]
fn a_paper_has_a_structure_that_screen_readers_follow() {
    let drawn = certificate(Paper::Certificate, LONG, &["kk"]);
    let bytes = String::from_utf8_lossy(&drawn);
    assert!(bytes.contains("/StructTreeRoot") && bytes.contains("/MarkInfo"));
    assert!(bytes.contains("(kk)"), "the language is named");
}

#[test]
fn a_hostile_name_is_only_text() {
    let hostile = "#panic(\"x\") $x$ *b* #read(\"/etc/passwd\") \\ ]] «Ә»";
    let text = text_of(&certificate(Paper::Letter, hostile, &["ru"]));
    assert!(text.contains(hostile), "{text}");
}

fn attendance_sheet(rows: u32, languages: &[&str]) -> AttendanceSheet {
    AttendanceSheet {
        title: each("Форум", languages),
        facts: vec![(
            each("Уақыты", languages),
            Said::same("19.08.2089, 9:00–18:00"),
        )],
        code: "FORUMX".to_owned(),
        rows: (0..rows)
            .map(|row| AttendanceRow {
                code: domain::codes::RowCode(row).to_string(),
                name: format!("{LONG} {row}"),
                note: (row % 3 == 0).then(|| "Астана".to_owned()),
            })
            .collect(),
    }
}

#[test]
fn an_attendance_sheet_repeats_its_head_and_has_a_code_in_every_line() {
    for languages in &MIXES[3..] {
        let sheet = attendance_sheet(70, languages);
        let drawn = in_languages(languages, |voices| {
            attendance::draw(&Paper::Attendance.own(), &sheet, voices)
        });
        let drawn = drawn.expect("drawn");
        show(&format!("attendance-{}", languages.join("-")), &drawn);
        let text = text_of(&drawn);
        for row in &sheet.rows {
            assert!(text.contains(&row.code), "{}", row.code);
        }
        let pages = pages_of(&drawn);
        assert!(pages > 1);
        let head = words(languages[0])(&messages::papers_code_column());
        let heads = text.split(' ').filter(|word| **word == head).count();
        assert!(heads >= pages, "the head stands on each of {pages} pages");
        let last = text.replace(' ', "");
        assert!(last.contains(&format!("{pages}/{pages}")), "{text}");
    }
}

#[test]
fn a_shift_sheet_has_phones_and_says_who_is_missing() {
    for languages in &MIXES[3..] {
        let sheet = ShiftSheet {
            title: each("Форум", languages),
            facts: vec![(each("Жер", languages), Said::same("Астана"))],
            shifts: vec![
                ShiftBlock {
                    title: each("Тіркеу", languages),
                    when: Said::same("19.08.2089, 9:00–13:00"),
                    place: Some("Конгресс-орталығы, 2-зал".to_owned()),
                    missing: Some(each("Қажет: 2", languages)),
                    people: vec![ShiftPerson {
                        name: LONG.to_owned(),
                        role: Some("Навигация".to_owned()),
                        phone: Some("+7 701 000 00 00".to_owned()),
                        note: Some(each("Резерв", languages)),
                    }],
                },
                ShiftBlock {
                    title: each("Кеш", languages),
                    when: Said::same("19.08.2089, 13:00–18:00"),
                    place: None,
                    missing: None,
                    people: Vec::new(),
                },
            ],
        };
        let drawn = in_languages(languages, |voices| {
            shifts::draw(&Paper::Shifts.own(), &sheet, voices)
        });
        let drawn = drawn.expect("drawn");
        show(&format!("shifts-{}", languages.join("-")), &drawn);
        let text = text_of(&drawn);
        for wanted in [LONG, "+7 701 000 00 00", "Қажет: 2", "Навигация", "2-зал"]
        {
            assert!(text.contains(wanted), "{wanted} in {text}");
        }
    }
}

#[test]
fn a_report_and_a_record_say_what_they_are_given() {
    for languages in &MIXES[3..] {
        let report = EventReport {
            organisation: ORGANISATION.to_owned(),
            title: each("Форум", languages),
            facts: vec![(each("Уақыты", languages), Said::same("19.08.2089"))],
            figures: vec![ReportFigure {
                name: each("Келгені", languages),
                means: Some(each("Бір рет", languages)),
                value: Said::same("412"),
            }],
            result: Some("Бірінші жол.\nЕкінші жол: 5 000 ₸.".to_owned()),
            links: vec!["https://example.kz/1".to_owned()],
        };
        let record = OwnRecord {
            organisation: ORGANISATION.to_owned(),
            name: LONG.to_owned(),
            facts: vec![(each("Туған күні", languages), Said::same("5.07.2089"))],
            rows: vec![RecordRow {
                title: each("Форум", languages),
                day: Said::same("19.08.2089"),
                hours: each("8", languages),
                state: each("Расталған", languages),
            }],
            totals: vec![(each("Барлығы", languages), each("8", languages))],
            printed: each("Басылды", languages),
        };
        let (report, record) = in_languages(languages, |voices| {
            (
                report::draw(&Paper::Report.own(), &report, voices).expect("drawn"),
                record::draw(&Paper::Record.own(), &record, voices).expect("drawn"),
            )
        });
        show(&format!("report-{}", languages.join("-")), &report);
        show(&format!("record-{}", languages.join("-")), &record);
        let (report, record) = (text_of(&report), text_of(&record));
        for wanted in ["412", "5 000 ₸", "https://example.kz/1", ORGANISATION] {
            assert!(report.contains(wanted), "{wanted} in {report}");
        }
        for wanted in [LONG, "5.07.2089", "Расталған"] {
            assert!(record.contains(wanted), "{wanted} in {record}");
        }
    }
}

#[test]
fn an_edited_template_is_taken_and_its_mistakes_are_told_by_line() {
    let folder = tempfile::tempdir().expect("a folder");
    let paper = Paper::Certificate;
    assert_eq!(paper.template(folder.path()).expect("ours"), paper.own());

    let edited = "// Version: 7\n// Date: 2089-01-02\n#import \"birge.typ\": *\n#for s in input.sheets [Own: #s.name]";
    fs::write(folder.path().join("certificate.typ"), edited).expect("written");
    let template = paper.template(folder.path()).expect("read");
    let head = TemplateHead::of(&template.text);
    assert_eq!(
        (head.version.as_str(), head.date.as_str()),
        ("7", "2089-01-02")
    );
    let pages = [page(LONG, &["kk"])];
    let drawn = in_languages(&["kk"], |voices| {
        certificate::draw(paper, &template, &pages, voices)
    });
    assert!(text_of(&drawn.expect("drawn")).contains(&format!("Own: {LONG}")));

    for (line, broken) in [
        (2, "// a\n#let x = (\n"),
        (3, "// a\n\n#nothing-of-this-name"),
        (2, "#import \"birge.typ\": *\n#fit(input.nothing)"),
        (1, "#import \"other.typ\": *"),
        (1, "#fit(7, 8)"),
    ] {
        fs::write(folder.path().join("certificate.typ"), broken).expect("written");
        let template = paper.template(folder.path()).expect("read");
        let drawn = in_languages(&["kk"], |voices| {
            certificate::draw(paper, &template, &pages, voices)
        });
        let Err(DrawError::Edited {
            file,
            line: told,
            words,
        }) = drawn
        else {
            panic!("{broken:?} is refused, not {drawn:?}");
        };
        assert_eq!(
            (file.as_str(), told),
            ("certificate.typ", line),
            "{broken:?}: {words}"
        );
        assert!(!words.is_empty());
    }
}

#[test]
fn every_template_says_its_version_and_date() {
    for paper in Paper::ALL {
        let head = TemplateHead::of(paper.built_in());
        assert!(
            !head.version.is_empty() && !head.date.is_empty(),
            "{paper:?}"
        );
        assert_eq!(Paper::from_code(paper.code()), Some(paper));
    }
}

/// How many pages a document has.
fn pages_of(pdf: &[u8]) -> usize {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("paper.pdf");
    fs::write(&path, pdf).expect("written");
    let told = Command::new("pdfinfo")
        .arg(&path)
        .output()
        .expect("pdfinfo is there");
    let told = String::from_utf8_lossy(&told.stdout).into_owned();
    let line = told.lines().find_map(|line| line.strip_prefix("Pages:"));
    line.and_then(|pages| pages.trim().parse().ok())
        .expect("a number of pages")
}

#[test]
fn the_noon_page_of_the_largest_forum_is_one_page() {
    use super::noon::{NoonGroup, NoonPage, draw};
    let group = |title: &str, rows: usize| NoonGroup {
        title: Said::same(title),
        rows: (0..rows)
            .map(|at| {
                (
                    Said::same(format!("Солтүстік Қазақстан облысы {at}")),
                    38,
                    4_012,
                )
            })
            .collect(),
    };
    for languages in MIXES {
        let page = NoonPage {
            organisation: ORGANISATION.to_owned(),
            title: each("Орталық Азия волонтерлерінің форумы", languages),
            moment: Said::same("26.11.2026, 12:00"),
            came: (4_998, 12_000),
            figures: (0..6)
                .map(|at| {
                    (
                        each("Шыққаны белгіленбеген", languages),
                        Said::same(at.to_string()),
                    )
                })
                .collect(),
            left: vec![
                group("Санат бойынша", 12),
                group("Жынысы", 3),
                group("Жасы", 6),
            ],
            right: vec![group("Елдер мен өңірлер", 14), group("Делегация", 12)],
            arrivals: (0..48)
                .map(|at| (format!("{:02}:{:02}", at / 4, at % 4 * 15), at))
                .collect(),
        };
        let drawn = in_languages(languages, |voices| {
            draw(&Paper::Noon.own(), &page, voices).expect("drawn")
        });
        show(&format!("noon-{}", languages.join("-")), &drawn);
        assert_eq!(pages_of(&drawn), 1, "{languages:?}");
        let text = text_of(&drawn);
        for wanted in ["4998", "12000", "26.11.2026, 12:00", ORGANISATION] {
            assert!(text.contains(wanted), "{wanted} in {text}");
        }
        let said = words(languages[0])(&messages::board_page_title());
        assert!(text.contains(&said), "{said} in {text}");
    }
}
