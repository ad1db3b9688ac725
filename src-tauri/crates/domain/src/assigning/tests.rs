use chrono::TimeDelta;

use super::*;
use crate::{
    BirthDate, Briefing, FactId, LanguageSkill, NeedId, PersonName, ShiftKind, Titles, VolunteerId,
    WallTime, Zone,
};

fn person(born: Option<&str>) -> Volunteer {
    let name = PersonName::parse("", "Аружан", "").expect("a name");
    let mut person = Volunteer::new(VolunteerId::from_bytes([1; 16]), name);
    person.birth = born.map(|day| BirthDate::parse_iso(day).expect("a birth date"));
    person
}

fn plan(starts: &str, hours: i64) -> Plan {
    let starts = WallTime::parse_from_str(starts, "%Y-%m-%d %H:%M").expect("a time of the wall");
    Plan::new(starts, starts + TimeDelta::hours(hours), Zone::ALMATY).expect("a plan")
}

fn shift(plan: Plan) -> Shift {
    Shift {
        id: ShiftId::from_bytes([1; 16]),
        event: EventId::from_bytes([1; 16]),
        kind: ShiftKind::Shift,
        titles: Titles::default(),
        plan,
        site: None,
        hall: None,
        needs: Vec::new(),
        capacity: None,
        notes: None,
        cancelled: false,
        deleted: false,
        sign_up: None,
    }
}

fn placed(id: u8, plan: Plan) -> Placed {
    Placed {
        shift: ShiftId::from_bytes([id; 16]),
        event: EventId::from_bytes([9; 16]),
        plan,
        reserve: false,
    }
}

fn need(tasks: &[TaskKind]) -> Need {
    Need {
        id: NeedId::from_bytes([1; 16]),
        role: "Тіркеу".to_owned(),
        people: 2,
        min_age: None,
        skill: None,
        briefing: None,
        tasks: tasks.to_vec(),
    }
}

/// What is found besides the consent, which these people have not given.
fn found(person: &Volunteer, own: &[Placed], shift: &Shift, need: Option<&Need>) -> Vec<Finding> {
    let wanted = Wanted {
        shift,
        need,
        kinds: &[],
        held: 0,
        reserve: false,
    };
    let mut found = findings(person, own, &wanted, &AssigningRules::default());
    found.retain(|finding| !matches!(finding, Finding::Consent(_)));
    found
}

const DAY: &str = "2089-07-05 10:00";

#[test]
fn nobody_is_in_two_places() {
    let shift = shift(plan(DAY, 4));
    let other = placed(2, plan("2089-07-05 13:00", 4));
    let findings = found(&person(None), &[other], &shift, None);
    assert_eq!(findings, [Finding::TwoPlaces(other)]);
    assert!(findings.iter().all(Finding::is_hard));
    let touching = placed(2, plan("2089-07-05 14:00", 4));
    assert_eq!(found(&person(None), &[touching], &shift, None), []);
}

#[test]
fn the_shift_itself_and_a_reserve_stand_in_nobodys_way() {
    let shift = shift(plan(DAY, 4));
    let reserve = Placed {
        reserve: true,
        ..placed(2, plan(DAY, 4))
    };
    let own = [placed(1, plan(DAY, 4)), reserve];
    assert_eq!(found(&person(None), &own, &shift, None), []);
}

#[test]
fn a_late_evening_and_the_next_morning_leave_too_little_rest() {
    let morning = shift(plan("2089-07-06 08:00", 4));
    let evening = placed(2, plan("2089-07-05 18:00", 8));
    let short = Finding::ShortRest {
        other: evening,
        minutes: 6 * 60,
    };
    assert_eq!(found(&person(None), &[evening], &morning, None), [short]);
    let early = placed(2, plan("2089-07-05 12:00", 8));
    assert_eq!(found(&person(None), &[early], &morning, None), []);
}

#[test]
fn the_rest_is_that_of_the_settings() {
    let morning = shift(plan("2089-07-06 08:00", 4));
    let evening = [placed(2, plan("2089-07-05 13:00", 8))];
    let wanted = Wanted {
        shift: &morning,
        need: None,
        kinds: &[],
        held: 0,
        reserve: false,
    };
    // Eleven hours lie between the two.
    let is_short = |rest_hours| {
        let rules = AssigningRules {
            rest_hours,
            ..AssigningRules::default()
        };
        let found = findings(&person(None), &evening, &wanted, &rules);
        found
            .iter()
            .any(|one| matches!(one, Finding::ShortRest { .. }))
    };
    assert_eq!(
        [0, 10, 11, 12, 24].map(is_short),
        [false, false, false, true, true]
    );
    let law = AssigningRules::default().rest_hours;
    assert_eq!(law, 12, "article 83 of the Labour Code");
}

#[test]
fn a_pause_within_a_day_of_work_is_no_rest() {
    let afternoon = shift(plan("2089-07-05 14:00", 4));
    let morning = placed(2, plan("2089-07-05 09:00", 3));
    assert_eq!(found(&person(None), &[morning], &afternoon, None), []);
}

#[test]
fn minors_are_barred_from_what_the_law_names_and_adults_are_not() {
    let shift = shift(plan(DAY, 2));
    let need = need(&[TaskKind::Hazardous, TaskKind::CashCollection]);
    let minor = found(&person(Some("2075-01-01")), &[], &shift, Some(&need));
    assert_eq!(
        minor,
        [
            Finding::Barred(TaskKind::Hazardous),
            Finding::MinorTask(TaskKind::CashCollection)
        ]
    );
    assert!(minor[0].is_hard() && !minor[1].is_hard());
    let adult = found(&person(Some("2071-07-05")), &[], &shift, Some(&need));
    assert_eq!(adult, [], "who turns 18 on the day is grown up");
}

#[test]
fn the_kind_of_an_event_bars_minors_whatever_the_role_says() {
    let shift = shift(plan(DAY, 2));
    let wanted = Wanted {
        shift: &shift,
        need: None,
        kinds: &[LegalKind::Victims, LegalKind::Emergencies],
        held: 0,
        reserve: true,
    };
    let found = findings(
        &person(Some("2075-01-01")),
        &[],
        &wanted,
        &AssigningRules::default(),
    );
    assert_eq!(found[0], Finding::Barred(TaskKind::Emergency));
    assert_eq!(found.iter().filter(|one| one.is_hard()).count(), 1);
}

#[test]
fn night_begins_at_ten_and_ends_at_six_for_minors() {
    let minor = person(Some("2075-01-01"));
    let at = |starts, hours| found(&minor, &[], &shift(plan(starts, hours)), None);
    assert_eq!(at("2089-07-05 18:00", 4), []);
    assert_eq!(at("2089-07-05 19:00", 4), [Finding::MinorAtNight]);
    assert_eq!(at("2089-07-05 03:00", 2), [Finding::MinorAtNight]);
    assert_eq!(at("2089-07-05 05:00", 4), [Finding::MinorAtNight]);
    assert_eq!(at("2089-07-05 06:00", 4), []);
    assert_eq!(at("2089-07-05 06:00", 24), [Finding::MinorAtNight]);
    let adult = person(Some("2060-01-01"));
    assert_eq!(
        found(&adult, &[], &shift(plan("2089-07-05 23:00", 4)), None),
        []
    );
}

#[test]
fn a_role_asks_for_age_skill_and_briefing() {
    let shift = shift(plan(DAY, 2));
    let need = Need {
        min_age: Some(21),
        skill: Some("EN".to_owned()),
        briefing: Some("Өрт қауіпсіздігі".to_owned()),
        ..need(&[])
    };
    let mut one = person(Some("2070-07-05"));
    assert_eq!(
        found(&one, &[], &shift, Some(&need)),
        [
            Finding::TooYoung {
                years: 19,
                least: 21
            },
            Finding::SkillMissing("EN".to_owned()),
            Finding::BriefingMissing("Өрт қауіпсіздігі".to_owned()),
        ]
    );
    one.birth = None;
    one.languages.push(LanguageSkill {
        language: "en".to_owned(),
        level: None,
    });
    one.briefings.push(Briefing {
        id: FactId::from_bytes([1; 16]),
        on: "2089-07-06".parse().expect("a day"),
        topic: "өрт қауіпсіздігі".to_owned(),
        given_by: None,
        reference: None,
    });
    assert_eq!(
        found(&one, &[], &shift, Some(&need)),
        [
            Finding::AgeUnknown { least: 21 },
            Finding::BriefingMissing("Өрт қауіпсіздігі".to_owned()),
        ],
        "a briefing after the shift came too late"
    );
    one.briefings[0].on = "2089-07-05".parse().expect("a day");
    assert_eq!(
        found(&one, &[], &shift, Some(&need)),
        [Finding::AgeUnknown { least: 21 }]
    );
}

#[test]
fn a_missing_consent_is_said_and_can_be_set_aside() {
    let shift = shift(plan(DAY, 2));
    let wanted = Wanted {
        shift: &shift,
        need: None,
        kinds: &[],
        held: 0,
        reserve: false,
    };
    let of = |born| {
        findings(
            &person(Some(born)),
            &[],
            &wanted,
            &AssigningRules::default(),
        )
    };
    assert_eq!(of("2060-01-01"), [Finding::Consent(ConsentState::Missing)]);
    assert_eq!(
        of("2075-01-01"),
        [Finding::Consent(ConsentState::GuardianMissing)]
    );
    assert!(!of("2075-01-01")[0].is_hard());
}

#[test]
fn a_full_role_is_said_and_a_cancelled_shift_takes_nobody() {
    let mut shift = shift(plan(DAY, 2));
    shift.cancelled = true;
    let need = need(&[]);
    let wanted = Wanted {
        shift: &shift,
        need: Some(&need),
        kinds: &[],
        held: 2,
        reserve: false,
    };
    let found = findings(&person(None), &[], &wanted, &AssigningRules::default());
    assert_eq!(
        found,
        [
            Finding::Cancelled,
            Finding::Full { people: 2 },
            Finding::Consent(ConsentState::Missing)
        ]
    );
}

#[test]
fn the_age_is_asked_for_where_the_law_bars_minors_and_no_birth_date_is_known() {
    let shift = shift(plan("2089-07-05 09:00", 4));
    let hazardous = need(&[TaskKind::Hazardous]);
    let unknown = found(&person(None), &[], &shift, Some(&hazardous));
    assert_eq!(unknown, [Finding::AgeUnknown { least: 18 }]);
    let adult = found(&person(Some("2060-01-01")), &[], &shift, Some(&hazardous));
    assert_eq!(adult, []);
    let cash = need(&[TaskKind::CashCollection]);
    assert_eq!(found(&person(None), &[], &shift, Some(&cash)), []);
}
