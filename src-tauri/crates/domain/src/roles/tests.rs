use super::{Deed, Role};

/// The deeds that a role may do, by code.
#[track_caller]
fn check(role: Role, expected: &[&str]) {
    let may: Vec<_> = Deed::ALL
        .into_iter()
        .filter(|deed| role.may(*deed))
        .map(Deed::code)
        .collect();
    assert_eq!(may, expected, "{}", role.code());
}

#[test]
fn the_owner_may_do_everything() {
    assert!(Deed::ALL.into_iter().all(|deed| Role::Owner.may(deed)));
}

#[test]
fn a_viewer_looks_only() {
    check(Role::Viewer, &["see_volunteers", "see_events", "sign_in"]);
}

#[test]
fn a_desk_receives_guests_and_sees_nothing_else() {
    check(Role::Desk, &["undo", "sign_in", "receive_guests"]);
}

#[test]
fn aid_calls_people_and_changes_nobody() {
    check(
        Role::Aid,
        &[
            "see_volunteers",
            "see_restricted",
            "print",
            "see_events",
            "sign_in",
        ],
    );
}

#[test]
fn a_coordinator_does_the_daily_work_and_neither_settings_nor_erasing() {
    check(
        Role::Coordinator,
        &[
            "see_volunteers",
            "see_restricted",
            "add_volunteer",
            "edit_volunteer",
            "change_status",
            "delete_volunteer",
            "bulk_edit",
            "import",
            "export",
            "print",
            "save_organisation",
            "add_direction",
            "make_backup",
            "record_consent",
            "undo",
            "practice",
            "share_filter",
            "join_volunteers",
            "issue_certificates",
            "see_events",
            "save_events",
            "assign_people",
            "mark_people",
            "claim_hours",
            "confirm_hours",
            "sign_in",
            "receive_guests",
        ],
    );
}

#[test]
fn the_data_officer_answers_for_data_and_edits_nobody() {
    check(
        Role::DataOfficer,
        &[
            "see_volunteers",
            "see_restricted",
            "export",
            "print",
            "see_audit",
            "make_backup",
            "erase",
            "anonymise",
            "block",
            "record_consent",
            "see_retention",
            "set_retention",
            "breach_pack",
            "see_events",
            "sign_in",
        ],
    );
}

#[test]
fn every_deed_and_every_role_has_a_code_of_its_own() {
    for (place, deed) in Deed::ALL.into_iter().enumerate() {
        assert_eq!(deed as usize, place, "the list has every deed once");
        let same = |other: &Deed| other.code() == deed.code();
        assert_eq!(Deed::ALL.iter().filter(|other| same(other)).count(), 1);
    }
    for (number, role) in (0_u8..).zip(Role::ALL) {
        assert_eq!(Role::from_code(role.code()), Some(role));
        let written = postcard::to_allocvec(&role).expect("a role serializes");
        assert_eq!(written, [number], "the number of a role is given for good");
    }
    assert_eq!(Role::from_code("director"), None);
}
