use super::{ArchiveReason, Status, StatusKind, StatusRefused, change};

fn status(kind: StatusKind) -> Status {
    match kind {
        StatusKind::Applicant => Status::Applicant,
        StatusKind::Active => Status::Active,
        StatusKind::Paused => Status::Paused { reason: None },
        StatusKind::Archived => Status::Archived {
            reason: ArchiveReason::Moved,
            note: None,
        },
    }
}

#[track_caller]
fn check(from: StatusKind, to: StatusKind, expected: Result<(), StatusRefused>) {
    assert_eq!(
        change(&status(from), &status(to)),
        expected,
        "from {from:?} to {to:?}"
    );
}

#[test]
fn the_path_leads_through_the_archive_and_back() {
    use StatusKind::{Active, Applicant, Archived, Paused};
    for kind in StatusKind::ALL {
        check(kind, kind, Ok(()));
        check(kind, Archived, Ok(()));
        check(kind, Active, Ok(()));
    }
    check(Active, Paused, Ok(()));
    check(Archived, Applicant, Ok(()));
    check(Applicant, Paused, Err(StatusRefused::ApplicantPaused));
    check(Archived, Paused, Err(StatusRefused::ArchivedPaused));
    check(Active, Applicant, Err(StatusRefused::BackToApplicant));
    check(Paused, Applicant, Err(StatusRefused::BackToApplicant));
}

#[test]
fn another_reason_needs_a_note() {
    let archived = |note: Option<&str>| Status::Archived {
        reason: ArchiveReason::Other,
        note: note.map(str::to_owned),
    };
    assert_eq!(
        change(&Status::Active, &archived(None)),
        Err(StatusRefused::NoteMissing)
    );
    assert_eq!(
        change(&Status::Active, &archived(Some(" "))),
        Err(StatusRefused::NoteMissing)
    );
    assert_eq!(
        change(&Status::Active, &archived(Some("оқуға кетті"))),
        Ok(())
    );
}

#[test]
fn codes_of_reasons_are_read_back() {
    for reason in ArchiveReason::ALL {
        assert_eq!(ArchiveReason::from_code(reason.code()), Some(reason));
    }
    assert_eq!(ArchiveReason::from_code("lost"), None);
}
