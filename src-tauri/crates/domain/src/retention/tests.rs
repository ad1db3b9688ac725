use super::Retention;

#[test]
fn a_time_is_at_least_one_and_at_most_the_greatest() {
    let usual = Retention::default();
    assert!(usual.is_meant());
    let never = Retention {
        backups_days: 0,
        ..usual
    };
    assert!(!never.is_meant());
    let for_ever = Retention {
        audit_years: Retention::YEARS_MAX + 1,
        ..usual
    };
    assert!(!for_ever.is_meant());
}
