use super::{
    ConsentAge, MinorsPolicy, MinorsSource, TaskKind, TaskRule, barred_tasks, is_minor,
    needs_guardian_consent,
};
use crate::{BirthDate, Day};

fn on() -> Day {
    "2099-06-15".parse().expect("a day")
}

#[track_caller]
fn check(born: &str, policy: ConsentAge, needed: bool) {
    let birth = BirthDate::parse_iso(born);
    let policy = MinorsPolicy::new(policy);
    assert_eq!(
        needs_guardian_consent(birth.as_ref(), on(), &policy),
        needed,
        "someone born {born}"
    );
}

#[test]
fn the_threshold_of_the_register_decides_on_consent() {
    check("2085-06-16", ConsentAge::Under14, true);
    check("2085-06-15", ConsentAge::Under14, false);
    check("2083-06-16", ConsentAge::Under16, true);
    check("2083-06-15", ConsentAge::Under16, false);
    check("2081-06-16", ConsentAge::Under18, true);
    check("2081-06-15", ConsentAge::Under18, false);
    check("", ConsentAge::Under18, false);
}

#[test]
fn with_a_year_alone_the_younger_age_counts() {
    check("2083", ConsentAge::Under16, true);
    check("2082", ConsentAge::Under16, false);
}

#[test]
fn a_new_register_asks_under_16_and_says_whose_voice_it_is() {
    let policy = MinorsPolicy::default();
    assert_eq!(policy.consent_under.years(), 16);
    assert_eq!(policy.source(), MinorsSource::Committee2025);
    assert_eq!(
        ConsentAge::from_years(14).map(ConsentAge::source),
        Some(MinorsSource::Law2016Article12)
    );
    assert_eq!(
        ConsentAge::from_years(18).map(ConsentAge::source),
        Some(MinorsSource::OwnRule)
    );
    assert_eq!(ConsentAge::from_years(15), None);
}

#[test]
fn the_law_bars_minors_from_dangerous_tasks_only() {
    let minor = BirthDate::parse_iso("2081-06-16");
    let adult = BirthDate::parse_iso("2081-06-15");
    assert_eq!(
        barred_tasks(minor.as_ref(), on()),
        [
            TaskKind::Emergency,
            TaskKind::CriminalRecord,
            TaskKind::Hazardous
        ]
    );
    assert_eq!(
        TaskKind::CashCollection.rule_for(minor.as_ref(), on()),
        TaskRule::Warned
    );
    assert!(
        barred_tasks(adult.as_ref(), on()).is_empty(),
        "an adult may do all"
    );
    assert!(
        !is_minor(None, on()),
        "without a birth date nothing is assumed"
    );
}
