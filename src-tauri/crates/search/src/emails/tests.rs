use super::*;

#[track_caller]
fn check(emails: &Emails, start: &str, expected: &[u32]) {
    let mut found = Vec::new();
    emails.starting(start.as_bytes(), |person| found.push(person));
    found.sort_unstable();
    assert_eq!(found, expected, "addresses starting with {start}");
}

#[test]
fn an_address_is_found_by_its_start_before_and_after_sorting() {
    let mut emails = Emails::default();
    for _ in 0..3 {
        emails.push();
    }
    emails.set(0, ["aigul@example.kz", "a.serik@example.kz"].into_iter());
    emails.set(2, ["aigerim@example.kz"].into_iter());
    for united in [false, true] {
        if united {
            let _ = emails.parts();
        }
        check(&emails, "aig", &[0, 2]);
        check(&emails, "a.serik@", &[0]);
        check(&emails, "b", &[]);
    }
    emails.set(0, ["b@example.kz"].into_iter());
    check(&emails, "aig", &[2]);
    check(&emails, "b", &[0]);
}
