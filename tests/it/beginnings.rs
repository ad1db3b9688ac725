//! How registers begin.

use app::{
    Ctx, Register,
    register::{Beginning, RegisterRefused},
};
use domain::Timestamp;
use store::{Quiet, StoreError};

/// 25 November 2026, noon in Kazakhstan.
const NOON: Timestamp = Timestamp(1_795_590_000_000);

fn beginning() -> Beginning {
    Beginning {
        organisation: "«Таза Есіл» еріктілер тобы".to_owned(),
        region: Some("KZ-71".to_owned()),
        operator: "Сәуле Қайратқызы".to_owned(),
        device: "test".to_owned(),
        language: "kk".to_owned(),
        practice: true,
    }
}

#[test]
fn practice_that_was_stopped_leaves_nothing_and_can_be_made_again() {
    let home = tempfile::tempdir().expect("there is a folder for temporary files");
    let folder = home.path().join("practice");
    let ctx = Ctx::fresh(NOON);
    let stopped = Register::create_practice(
        &folder,
        &beginning(),
        "жаңбырлы қызғалдақ",
        &ctx,
        3000,
        &|done: u64, _: u64| done < 1000,
    );
    assert!(
        matches!(stopped, Err(RegisterRefused::Store(StoreError::Cancelled))),
        "the stop is heeded"
    );
    assert!(!folder.exists(), "nothing stays of what was stopped");

    let (register, _) = Register::create_practice(
        &folder,
        &beginning(),
        "жаңбырлы қызғалдақ",
        &ctx,
        300,
        &Quiet,
    )
    .expect("the place is free again");
    assert_eq!(register.store().columns().len(), 300);
    assert!(register.store().settings().practice, "it is marked");
}

#[test]
fn a_register_without_a_name_or_with_a_short_password_is_not_begun() {
    let home = tempfile::tempdir().expect("there is a folder for temporary files");
    let folder = home.path().join("register");
    let nameless = Beginning {
        organisation: "  ".to_owned(),
        ..beginning()
    };
    let refused = Register::create(&folder, &nameless, "жаңбырлы қызғалдақ", NOON);
    assert_eq!(
        refused.err().and_then(|refused| refused.field()),
        Some("organisation")
    );
    let refused = Register::create(&folder, &beginning(), "қысқа", NOON);
    assert_eq!(
        refused.err().and_then(|refused| refused.field()),
        Some("password")
    );
    assert!(!folder.exists(), "nothing was made");
}
