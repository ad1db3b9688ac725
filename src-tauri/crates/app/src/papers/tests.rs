use changes::{Edit, Events, Operation, Participations, Shifts, participation_id};
use domain::{
    Assignment, CertificateKind, CertificateLine, Claim, EventId, EventState, EventValue, FactId,
    Grade, HoursVerdict, IssuedCertificate, Need, NeedId, OperatorId, ParticipationFact,
    ParticipationValue, RegionCode, ShiftId, ShiftValue, Span, Timestamp, WallTime, Zone,
};
use l10n::Language;

use super::certificates::{
    Earned, OnPaper, Order, Verdict, certificates, check, issue, reprint, verify_certificate,
};
use super::sheets::{attendance_sheet, event_report, own_record, shift_sheet};
use super::*;
use crate::calendar::{CalendarOf, CalendarRefused, calendar};
use crate::register::Beginning;
use crate::volunteers::{Form, add};

const NAME: (&str, &str) = ("Тілеубердиев", "Динмұхамед");

/// A register in a folder that goes with it.
struct Office {
    register: Register,
    folder: tempfile::TempDir,
}

/// 5 September 2089.
const NOW: i64 = 3_776_832_000_000;

fn ctx(after: i64) -> Ctx {
    Ctx::fresh(Timestamp(NOW + after))
}

fn office(organisation: &str) -> Office {
    let folder = tempfile::tempdir().expect("a folder");
    let beginning = Beginning {
        organisation: organisation.to_owned(),
        region: None,
        operator: "Дана".to_owned(),
        device: "үстел".to_owned(),
        language: "kk".to_owned(),
        practice: false,
    };
    let made = Register::create(
        &folder.path().join("r"),
        &beginning,
        "құпия-сөз-1",
        Timestamp(NOW),
    );
    let (register, _) = made.expect("made");
    Office { register, folder }
}

impl Office {
    fn person(&self, surname: &str) -> VolunteerId {
        let form = Form {
            surname: Some(surname.to_owned()),
            given: Some(NAME.1.to_owned()),
            ..Form::default()
        };
        add(&self.register, &ctx(1), &form).expect("added").value.0
    }

    fn give(&self, earned: &[Earned]) -> (VolunteerId, IssuedCertificate) {
        let languages = Languages::of(&[Localizer::new(Language::Kk)]);
        let given = issue(&self.register, &ctx(2), order(), earned, &languages);
        given.expect("given").value.papers.remove(0)
    }
}

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn order() -> Order {
    Order {
        kind: CertificateKind::Hours,
        period: (day("2089-06-01"), day("2089-08-31")),
    }
}

fn earned(volunteer: VolunteerId, minutes: u32) -> Earned {
    let line = CertificateLine {
        event: Some(EventId::from_bytes([1; 16])),
        titles: Titles::new("Сенбілік", "Субботник", "").expect("titles"),
        from: day("2089-06-05"),
        until: day("2089-06-05"),
        region: Some("KZ-71".parse::<RegionCode>().expect("a region")),
        minutes,
    };
    Earned {
        volunteer,
        lines: vec![line],
    }
}

fn on_paper(paper: &IssuedCertificate) -> OnPaper {
    OnPaper {
        name: Some(paper.name.clone()),
        minutes: Some(paper.minutes),
        period: Some((paper.from, paper.until)),
    }
}

#[test]
fn numbers_follow_each_other_and_are_never_given_twice() {
    let office = office("Қамқор");
    let (one, two) = (office.person("Бірінші"), office.person("Екінші"));
    let languages = Languages::of(&[Localizer::new(Language::Ru), Localizer::new(Language::Kk)]);
    let both = [earned(one, 60), earned(two, 90)];
    let ctx = ctx(2);
    let first = issue(&office.register, &ctx, order(), &both, &languages)
        .expect("given")
        .value;
    let again = issue(&office.register, &ctx, order(), &both, &languages)
        .expect("the same")
        .value;
    assert_eq!(
        first.papers, again.papers,
        "the same action gives the same papers"
    );
    assert_eq!(first.pdf, again.pdf);
    let later = office.give(&[earned(one, 60)]).1;
    let counters: Vec<u32> = [&first.papers[0].1, &first.papers[1].1, &later]
        .into_iter()
        .map(|paper| {
            let number = domain::codes::SerialCode::parse(&paper.number);
            let number = number.expect("the check character fits");
            assert_eq!(number.scope(), "2089");
            number.counter()
        })
        .collect();
    assert_eq!(counters, [1, 2, 3]);
}

#[test]
fn a_certificate_is_checked_by_its_own_register_and_every_change_is_told() {
    let office = office("Қамқор");
    let id = office.person(NAME.0);
    let (_, paper) = office.give(&[earned(id, 3750)]);
    let told = |on: &OnPaper| {
        let checked = verify_certificate(&office.register, &paper.code, on).expect("checked");
        assert_eq!(checked.given, Some((id, paper.clone())));
        checked.verdict.code()
    };
    let right = on_paper(&paper);
    assert_eq!(told(&right), "genuine");
    assert_eq!(told(&OnPaper::default()), "signed");
    let name = Some("Тілеубердиев Дінмұхамед".to_owned());
    assert_eq!(
        told(&OnPaper {
            name,
            ..right.clone()
        }),
        "name_changed"
    );
    let minutes = Some(37_500);
    assert_eq!(
        told(&OnPaper {
            minutes,
            ..right.clone()
        }),
        "hours_changed"
    );
    let period = Some((paper.from, day("2089-12-31")));
    assert_eq!(
        told(&OnPaper {
            period,
            ..right.clone()
        }),
        "period_changed"
    );

    let by = |text: &str| verify_certificate(&office.register, text, &right).expect("checked");
    assert_eq!(by(&paper.shown_number()).verdict.code(), "given");
    let other = domain::codes::SerialCode::new("2089", office.register.store().desk_letters(), 77);
    assert_eq!(
        by(&other.expect("a number").scanned()).verdict.code(),
        "not_given"
    );
    assert_eq!(by("сертификат").verdict, Verdict::Unreadable);
}

#[test]
fn another_organisation_believes_it_once_it_has_the_key() {
    let (ours, theirs) = (office("Қамқор"), office("Жас қанат"));
    let (_, paper) = ours.give(&[earned(ours.person(NAME.0), 3750)]);
    let right = on_paper(&paper);
    let told = || {
        let checked = verify_certificate(&theirs.register, &paper.code, &right).expect("checked");
        assert_eq!(checked.given, None, "they gave nothing");
        checked.verdict
    };
    assert_eq!(told().code(), "foreign");
    let file = keys::key_file(&ours.register).expect("a key file");
    let refused = keys::trust(&theirs.register, &ctx(3), "{}", "кілт.json");
    assert!(matches!(refused, Err(keys::KeyRefused::Unreadable { .. })));
    let whose = keys::trust(&theirs.register, &ctx(4), &file, "кілт.json").expect("taken");
    assert_eq!(whose.value, "Қамқор");
    let Verdict::Genuine { organisation, .. } = told() else {
        panic!("believed");
    };
    assert_eq!(organisation, "Қамқор");
    // The key file alone is enough, without any register.
    let keys = keys::read_key_file(&file, "кілт.json").expect("keys");
    assert_eq!(check(&paper.code, &keys, &right).code(), "genuine");
}

#[test]
fn a_reprint_says_what_was_given_out_and_is_noted() {
    let office = office("Қамқор");
    let languages = Languages::of(&[Localizer::new(Language::Kk)]);
    let id = office.person(NAME.0);
    let one = [earned(id, 60)];
    let given = issue(&office.register, &ctx(2), order(), &one, &languages)
        .expect("given")
        .value;
    let number = given.papers[0].1.shown_number();
    let again = reprint(&office.register, &ctx(3), &number, &languages).expect("printed");
    assert_eq!(given.pdf, again);
    let actions = office.register.store().recent_actions(2).expect("read");
    let printed = Act::Printed {
        document: "certificate".to_owned(),
        rows: 1,
    };
    assert!(
        actions.iter().all(|action| action.act == printed),
        "{actions:?}"
    );
    let missing = reprint(&office.register, &ctx(4), "2089 00 00001 0", &languages);
    assert!(matches!(missing, Err(PaperRefused::Missing)));
}

#[test]
fn without_hours_there_is_no_certificate_and_no_number() {
    let office = office("Қамқор");
    let languages = Languages::of(&[Localizer::new(Language::En)]);
    let (some, none) = (office.person("Бірінші"), office.person("Екінші"));
    let refused = issue(
        &office.register,
        &ctx(2),
        order(),
        &[earned(none, 0)],
        &languages,
    );
    assert!(matches!(refused, Err(PaperRefused::NoHours)));
    let refused = issue(&office.register, &ctx(3), order(), &[], &languages);
    assert!(matches!(refused, Err(PaperRefused::Nobody)));
    let both = [earned(none, 0), earned(some, 5)];
    let given = issue(&office.register, &ctx(4), order(), &both, &languages)
        .expect("given")
        .value;
    assert_eq!(given.without, [none]);
    assert_eq!(given.papers.len(), 1);
    assert!(given.papers[0].1.number.contains("00001"));
}

#[test]
fn a_mistake_in_an_edited_template_is_told_and_gives_no_number_away() {
    let office = office("Қамқор");
    let languages = Languages::of(&[Localizer::new(Language::Ru)]);
    let folder = templates_folder(&office.register);
    std::fs::create_dir_all(&folder).expect("made");
    std::fs::write(folder.join("certificate.typ"), "// Version: 9\n#oops").expect("written");
    let one = [earned(office.person(NAME.0), 60)];
    let refused = issue(&office.register, &ctx(2), order(), &one, &languages).expect_err("refused");
    let (_, message) = refused.told();
    let told = Localizer::new(Language::Ru).format(&message);
    assert!(
        told.contains("certificate.typ") && told.contains("строке 2"),
        "{told}"
    );
    let in_use = templates(&office.register).expect("read");
    assert!(in_use[0].edited && in_use[0].head.version == "9");
    std::fs::remove_file(folder.join("certificate.typ")).expect("removed");
    assert!(office.give(&one).1.number.contains("00001"));
    assert!(office.folder.path().exists());
}

#[test]
fn a_copy_of_a_template_is_taken_until_the_built_in_one_is_taken_again() {
    let office = office("Қамқор");
    let path = templates::edit(&office.register, Paper::Letter).expect("written");
    let built_in = std::fs::read_to_string(&path).expect("read");
    assert_eq!(built_in, Paper::Letter.built_in());
    let changed = built_in.replace("// Version: 1", "// Version: 1 of ours");
    std::fs::write(&path, &changed).expect("written");
    let again = templates::edit(&office.register, Paper::Letter).expect("found");
    assert_eq!(again, path);
    let kept = std::fs::read_to_string(&path).expect("read");
    assert_eq!(kept, changed, "what somebody wrote is not written over");
    let letter = |office: &Office| {
        let in_use = templates(&office.register).expect("read");
        let one = in_use.into_iter().find(|one| one.paper == Paper::Letter);
        one.expect("every paper is listed")
    };
    assert!(letter(&office).edited && letter(&office).head.version == "1 of ours");
    let aside = templates::put_back(&office.register, Paper::Letter).expect("renamed");
    assert_eq!(aside.as_deref(), Some("letter.old.typ"));
    assert!(!letter(&office).edited);
    let kept = path.with_file_name("letter.old.typ");
    assert_eq!(std::fs::read_to_string(kept).expect("kept"), changed);
    let nothing = templates::put_back(&office.register, Paper::Letter).expect("nothing to do");
    assert_eq!(nothing, None);
}

#[test]
fn a_place_of_august_2022_has_its_name_of_then_and_of_now() {
    let astana: RegionCode = "KZ-71".parse().expect("a region");
    let said = |language, on| region_on(astana, day(on), Localizer::new(language));
    assert_eq!(
        said(Language::Kk, "2022-08-19"),
        "Нұр-Сұлтан (қазіргі Астана)"
    );
    assert_eq!(said(Language::Ru, "2022-08-19"), "Нур-Султан (ныне Астана)");
    assert_eq!(said(Language::En, "2022-08-19"), "Nur-Sultan (now Astana)");
    assert!(!said(Language::Kk, "2089-08-19").contains('('));
}

const FORUM: EventId = EventId::from_bytes([5; 16]);
const DESK: ShiftId = ShiftId::from_bytes([6; 16]);
const COLLEAGUE: OperatorId = OperatorId::from_bytes([7; 16]);

fn plan(starts: &str, ends: &str) -> Plan {
    let wall = |text| WallTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a time");
    Plan::new(wall(starts), wall(ends), Zone::ALMATY).expect("a plan")
}

fn fact(number: u8) -> FactId {
    FactId::from_bytes([number; 16])
}

impl Office {
    /// Writes operations down as one action.
    fn write(&self, operations: Vec<Operation>) {
        let done = self.register.write(
            &ctx(5),
            Act::SettingsChanged,
            |_, _| Ok::<(), StoreError>(()),
            |tx| {
                for operation in operations {
                    tx.append(operation)?;
                }
                Ok(())
            },
        );
        done.expect("written");
    }

    /// A forum of August 2022 in the capital with a shift for two.
    fn forum(&self, state: EventState) {
        let put = |value| Edit::<Events>::Put {
            value,
            base: Vec::new(),
        };
        let titles = Titles::new("Еріктілер форумы", "Форум волонтёров", "").expect("titles");
        let event = vec![
            put(EventValue::Titles(titles)),
            put(EventValue::Plan(Some(plan(
                "2022-08-19 10:00",
                "2022-08-20 18:00",
            )))),
            put(EventValue::Region("KZ-71".parse().ok())),
            put(EventValue::State(state)),
        ];
        let put = |value| Edit::<Shifts>::Put {
            value,
            base: Vec::new(),
        };
        let need = Need {
            id: NeedId::from_bytes([1; 16]),
            role: "Тіркеу".to_owned(),
            people: 2,
            min_age: None,
            skill: None,
            briefing: None,
            tasks: Vec::new(),
        };
        let shift = vec![
            put(ShiftValue::Event(FORUM)),
            put(ShiftValue::Plan(plan(
                "2022-08-19 10:00",
                "2022-08-19 14:00",
            ))),
            put(ShiftValue::Titles(
                Titles::new("Үстел", "Стойка", "").expect("titles"),
            )),
            put(ShiftValue::Needs(vec![need])),
        ];
        self.write(vec![
            Operation::Event {
                id: FORUM,
                edits: event,
            },
            Operation::Shift {
                id: DESK,
                edits: shift,
            },
        ]);
    }

    /// A person at the forum, with the facts that are given.
    fn at_forum(&self, volunteer: VolunteerId, facts: Vec<(u8, ParticipationFact)>) {
        let put = |value| Edit::<Participations>::Put {
            value,
            base: Vec::new(),
        };
        let place = Assignment {
            need: Some(NeedId::from_bytes([1; 16])),
            reserve: false,
        };
        let mut edits = vec![
            put(ParticipationValue::Of(Some(FORUM), volunteer)),
            put(ParticipationValue::Place(DESK, Some(place))),
        ];
        let facts = facts.into_iter();
        edits.extend(facts.map(|(id, what)| Edit::Record(fact(id), what)));
        self.write(vec![Operation::Participation {
            id: participation_id(Some(FORUM), volunteer),
            volunteer,
            edits,
        }]);
    }
}

fn claim(minutes: u32, instead_of: Option<u8>, by: Option<OperatorId>) -> ParticipationFact {
    ParticipationFact::Claim(Claim {
        span: Span::OnDay {
            day: day("2022-08-19"),
            minutes,
        },
        rest: 0,
        shift: Some(DESK),
        grade: Grade::Coordinator,
        instead_of: instead_of.map(fact),
        by,
        counted: Default::default(),
    })
}

fn verdict(of: u8, rejected: bool) -> ParticipationFact {
    ParticipationFact::Verdict(HoursVerdict {
        claim: fact(of),
        rejected,
        by: COLLEAGUE,
    })
}

fn in_2022() -> Order {
    Order {
        period: (day("2022-08-01"), day("2022-08-31")),
        ..order()
    }
}

fn in_kazakh() -> Languages {
    Languages::of(&[Localizer::new(Language::Kk)])
}

/// The text of a PDF as a reader copies it.
fn text_of(pdf: &[u8]) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("paper.pdf");
    std::fs::write(&path, pdf).expect("written");
    let told = std::process::Command::new("pdftotext")
        .args(["-enc", "UTF-8"])
        .arg(&path)
        .arg("-")
        .output();
    let text = String::from_utf8(told.expect("pdftotext is there").stdout).expect("utf-8");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn only_confirmed_hours_of_the_period_are_certified() {
    let office = office("Қамқор");
    office.forum(EventState::Held);
    let id = office.person(NAME.0);
    let facts = vec![
        (1, claim(240, None, None)),
        (2, verdict(1, false)),
        (3, claim(500, None, None)),
        (4, claim(600, None, None)),
        (5, verdict(4, true)),
        (6, claim(700, None, Some(COLLEAGUE))),
        (7, verdict(6, false)),
        (8, claim(60, None, None)),
        (9, claim(30, Some(8), None)),
        (10, verdict(8, false)),
        (11, verdict(9, false)),
    ];
    office.at_forum(id, facts);
    let given = certificates(
        &office.register,
        &ctx(6),
        in_2022(),
        &[id, id],
        &in_kazakh(),
    );
    let given = given.expect("given").value;
    let [(_, paper)] = given.papers.as_slice() else {
        panic!("one paper for each person");
    };
    assert_eq!(paper.minutes, 270, "confirmed by another, and not replaced");
    let text = text_of(&given.pdf);
    for wanted in [
        "4 сағ 30 мин",
        "Еріктілер форумы",
        "Нұр-Сұлтан (қазіргі Астана)",
        NAME.0,
    ] {
        assert!(text.contains(wanted), "{wanted} in {text}");
    }
    let later = certificates(&office.register, &ctx(7), order(), &[id], &in_kazakh());
    assert!(
        matches!(later, Err(PaperRefused::NoHours)),
        "nothing was done in 2089"
    );
}

#[test]
fn the_sheets_of_an_event_name_its_people_and_have_the_codes_of_their_lines() {
    let office = office("Қамқор");
    office.forum(EventState::Open);
    let (id, other) = (office.person(NAME.0), office.person("Басқа"));
    office.at_forum(
        id,
        vec![(1, claim(240, None, None)), (2, verdict(1, false))],
    );
    let register = &office.register;
    let sheet = attendance_sheet(register, &ctx(6), FORUM, Some(DESK), &in_kazakh());
    let text = text_of(&sheet.expect("drawn"));
    let line = domain::codes::RowCode::of_all(&[participation_id(Some(FORUM), id)])[0];
    for wanted in [NAME.0, &line.to_string(), "10:00–14:00", "Нұр-Сұлтан"] {
        assert!(text.contains(wanted), "{wanted} in {text}");
    }
    assert!(!text.contains("Басқа"), "only who is on the list");
    let text = text_of(&shift_sheet(register, &ctx(7), FORUM, &in_kazakh()).expect("drawn"));
    for wanted in [NAME.0, "Тіркеу", "Үстел", "саны: 1"] {
        assert!(text.contains(wanted), "{wanted} in {text}");
    }
    assert!(!text.contains(UNFILLED), "{text}");
    let text = text_of(&event_report(register, &ctx(8), FORUM, &in_kazakh()).expect("drawn"));
    for wanted in ["Еріктілер форумы", "4 сағ", "Қамқор"] {
        assert!(text.contains(wanted), "{wanted} in {text}");
    }
    let text = text_of(&own_record(register, &ctx(9), id, &in_kazakh()).expect("drawn"));
    for wanted in [NAME.0, "Расталған", "4 сағ"] {
        assert!(text.contains(wanted), "{wanted} in {text}");
    }
    let empty = own_record(register, &ctx(10), other, &in_kazakh()).expect("drawn");
    assert!(!text_of(&empty).contains("Еріктілер форумы"));
    let missing = shift_sheet(
        register,
        &ctx(11),
        EventId::from_bytes([9; 16]),
        &in_kazakh(),
    );
    assert!(matches!(missing, Err(PaperRefused::Missing)));
}

/// What the shift sheet says of a shift in which nobody has a place.
const UNFILLED: &str = "Әзірге ешкім тағайындалмаған";

#[test]
fn a_shift_sheet_says_of_a_shift_that_nobody_has_it() {
    let office = office("Қамқор");
    office.forum(EventState::Open);
    let text =
        text_of(&shift_sheet(&office.register, &ctx(6), FORUM, &in_kazakh()).expect("drawn"));
    for wanted in ["Үстел", UNFILLED, "саны: 2"] {
        assert!(text.contains(wanted), "{wanted} in {text}");
    }
    let deleted = Edit::<Shifts>::Put {
        value: ShiftValue::Deleted(true),
        base: Vec::new(),
    };
    office.write(vec![Operation::Shift {
        id: DESK,
        edits: vec![deleted],
    }]);
    let text =
        text_of(&shift_sheet(&office.register, &ctx(7), FORUM, &in_kazakh()).expect("drawn"));
    assert!(text.contains("Ауысымдар жоспарланбаған"), "{text}");
}

#[test]
fn the_report_of_an_event_estimates_its_confirmed_hours_by_the_rate_of_their_year() {
    let office = office("Қамқор");
    office.forum(EventState::Held);
    let id = office.person(NAME.0);
    office.at_forum(
        id,
        vec![
            (1, claim(240, None, None)),
            (2, verdict(1, false)),
            (3, claim(500, None, None)),
        ],
    );
    let report = |after| {
        let pdf = event_report(&office.register, &ctx(after), FORUM, &in_kazakh());
        text_of(&pdf.expect("drawn"))
    };
    let speak = Localizer::new(Language::Kk);
    let worth = speak.format(&messages::papers_figure_worth());
    assert!(!report(6).contains(&worth), "nothing is preset");
    let set = |after, year, amount, source| {
        crate::settings::save_rate(&office.register, &ctx(after), year, amount, source)
            .expect("set");
    };
    set(7, 2023, "9 999", "Басқа жыл");
    let without = messages::figures_worth_without("2022", speak.format(&hours_word(240)));
    let (text, without) = (report(8), speak.format(&without));
    assert!(text.contains(&without), "{without} in {text}");
    assert!(!text.contains('₸'), "nothing is worth nothing: {text}");
    set(9, 2022, "1 532,50", "Бұйрық № 14");
    let text = report(10);
    for wanted in [&*worth, "6 130", "Бұйрық № 14", "4 сағ"] {
        assert!(text.contains(wanted), "{wanted} in {text}");
    }
    assert!(
        !text.contains("Басқа жыл"),
        "only rates of its hours: {text}"
    );
}

#[test]
fn a_calendar_has_the_shifts_of_a_person_and_strikes_out_what_is_called_off() {
    let office = office("Қамқор");
    office.forum(EventState::Open);
    let (id, other) = (office.person(NAME.0), office.person("Басқа"));
    office.at_forum(id, Vec::new());
    let speak = Localizer::new(Language::Ru);
    let made = |of| calendar(&office.register, &ctx(6), of, speak);
    let person = made(CalendarOf::Person(id)).expect("made");
    assert_eq!(person.entries, 1);
    for line in [
        "DTSTART:20220819T040000Z",
        "DTEND:20220819T080000Z",
        "STATUS:CONFIRMED",
    ] {
        assert!(person.text.contains(line), "{line} in {}", person.text);
    }
    assert!(person.text.contains("Форум волонтёров – Стойка"));
    assert!(!person.text.contains(NAME.0), "no name is in a calendar");
    assert!(matches!(
        made(CalendarOf::Person(other)),
        Err(CalendarRefused::NoPlan)
    ));
    assert_eq!(made(CalendarOf::Event(FORUM)).expect("made").entries, 2);
    assert_eq!(made(CalendarOf::Everything).expect("made").entries, 1);

    office.forum(EventState::Cancelled {
        reason: "дауыл".to_owned(),
    });
    let called_off = made(CalendarOf::Event(FORUM)).expect("made");
    assert_eq!(called_off.text.matches("STATUS:CANCELLED").count(), 2);
    assert!(called_off.text.contains(&format!("UID:{FORUM}@birge")));
}
