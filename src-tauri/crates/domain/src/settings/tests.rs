use super::{
    RegisterSettings, SettingsRefused, UsualBreak, lock_minutes, minors_policy, night,
    operator_name, rest_hours, travel_minutes, usual_break,
};
use crate::NightRule;

#[test]
fn the_lock_comes_between_one_minute_and_two_hours() {
    assert_eq!(lock_minutes(1), Ok(1));
    assert_eq!(lock_minutes(120), Ok(120));
    assert_eq!(
        lock_minutes(0),
        Err(SettingsRefused::LockMinutes { minutes: 0 })
    );
    assert_eq!(
        lock_minutes(121),
        Err(SettingsRefused::LockMinutes { minutes: 121 })
    );
}

#[test]
fn the_age_of_consent_is_one_of_three() {
    assert_eq!(
        minors_policy(18).map(|policy| policy.consent_under.years()),
        Ok(18)
    );
    assert_eq!(
        minors_policy(15),
        Err(SettingsRefused::ConsentAge { years: 15 })
    );
}

#[test]
fn rest_is_at_most_a_day() {
    assert_eq!(
        usual_break(30, 360).map(|usual| usual.rule().break_minutes),
        Ok(30)
    );
    assert_eq!(usual_break(0, 360), Ok(UsualBreak::default()));
    for (minutes, after) in [(60, 60), (30, 24 * 60 + 1)] {
        assert_eq!(
            usual_break(minutes, after),
            Err(SettingsRefused::Break { minutes })
        );
    }
    assert_eq!(rest_hours(0), Ok(0));
    assert_eq!(rest_hours(24), Ok(24));
    assert_eq!(
        rest_hours(25),
        Err(SettingsRefused::RestHours { hours: 25 })
    );
}

#[test]
fn a_night_begins_and_ends_at_two_times_of_the_day() {
    let rule = |from, until| {
        night(NightRule {
            from,
            until,
            ..NightRule::default()
        })
    };
    for (from, until) in [(22 * 60, 6 * 60), (0, 5 * 60), (23 * 60 + 30, 0)] {
        assert!(rule(from, until).is_ok(), "{from} {until}");
    }
    for (from, until) in [(60, 60), (24 * 60, 60), (60, 24 * 60)] {
        assert_eq!(
            rule(from, until),
            Err(SettingsRefused::Night),
            "{from} {until}"
        );
    }
    assert_eq!((travel_minutes(0), travel_minutes(720)), (Ok(0), Ok(720)));
    assert_eq!(
        travel_minutes(721),
        Err(SettingsRefused::Travel { minutes: 721 })
    );
}

#[test]
fn an_operator_has_a_name() {
    assert_eq!(operator_name("  Гульмира "), Ok("Гульмира".to_owned()));
    assert_eq!(operator_name(" "), Err(SettingsRefused::OperatorNameEmpty));
}

#[test]
fn a_new_register_asks_for_consent_under_16_and_locks() {
    let settings = RegisterSettings::new("Жасыл жол".to_owned(), None, false);
    assert_eq!(settings.minors.consent_under.years(), 16);
    assert_eq!(
        lock_minutes(settings.lock_minutes),
        Ok(settings.lock_minutes)
    );
}
