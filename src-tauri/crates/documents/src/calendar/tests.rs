use super::*;

/// 19 August 2022, 10:00 in Astana, which was at UTC+6 then.
const OPENING: Timestamp = Timestamp(1_660_881_600_000);
const HOUR: i64 = 3_600_000;
/// 1 November 2026.
const NOW: Timestamp = Timestamp(1_793_500_000_000);

fn entry(title: &str) -> CalendarEntry {
    CalendarEntry {
        id: "evt_0001".to_owned(),
        from: OPENING,
        until: Timestamp(OPENING.0 + 8 * HOUR),
        title: title.to_owned(),
        place: Some("Нұр-Сұлтан, Конгресс-орталығы".to_owned()),
        words: Some("Бейдж; құжат\nСу".to_owned()),
        cancelled: false,
    }
}

/// The content lines of a calendar, put together again where they were folded.
fn lines(text: &str) -> Vec<String> {
    let whole = text.replace("\r\n ", "").replace("\r\n\t", "");
    whole.split("\r\n").map(str::to_owned).collect()
}

#[track_caller]
fn has(text: &str, wanted: &str) {
    let lines = lines(text);
    let found = lines.iter().any(|line| line == wanted);
    assert!(found, "{wanted} is a line of {lines:#?}");
}

#[test]
fn a_forum_of_august_2022_stands_at_utc_plus_six() {
    let text = write("Birge", &[entry("Форум")], NOW);
    has(&text, "DTSTART:20220819T040000Z");
    has(&text, "DTEND:20220819T120000Z");
    has(&text, "UID:evt_0001@birge");
    has(&text, "STATUS:CONFIRMED");
    has(&text, "VERSION:2.0");
}

#[test]
fn text_is_escaped_and_stays_on_its_line() {
    let text = write("A, B; C", &[entry("Ұлы, игі\r\nATTENDEE:x; \\")], NOW);
    has(&text, r"SUMMARY:Ұлы\, игі  ATTENDEE:x\; \\");
    has(&text, r"DESCRIPTION:Бейдж\; құжат\nСу");
    has(&text, r"LOCATION:Нұр-Сұлтан\, Конгресс-орталығы");
    has(&text, r"NAME;VALUE=TEXT:A\, B\; C");
    let forged = lines(&text).iter().any(|line| line.starts_with("ATTENDEE"));
    assert!(!forged, "a title is no property");
}

#[test]
fn lines_are_at_most_75_bytes_and_no_letter_is_cut() {
    let title = "Халықаралық еріктілер форумының салтанатты ашылуы мен жабылуы ".repeat(5);
    let text = write("Birge", &[entry(title.trim())], NOW);
    for line in text.split("\r\n") {
        assert!(line.len() <= 75, "{} bytes: {line}", line.len());
    }
    has(&text, &format!("SUMMARY:{}", title.trim()));
}

#[test]
fn what_is_called_off_is_cancelled_under_the_same_id() {
    let called_off = CalendarEntry {
        cancelled: true,
        ..entry("Форум")
    };
    let text = write("Birge", &[called_off], NOW);
    has(&text, "STATUS:CANCELLED");
    has(&text, "UID:evt_0001@birge");
}

#[test]
fn the_same_entries_give_the_same_bytes() {
    let entries = [entry("Форум"), entry("Форум")];
    assert_eq!(write("Birge", &entries, NOW), write("Birge", &entries, NOW));
    assert!(lines(&write("Birge", &[], NOW)).contains(&"END:VCALENDAR".to_owned()));
}
