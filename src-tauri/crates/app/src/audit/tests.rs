use changes::{Act, Restricted};

use super::*;

#[track_caller]
fn check(text: &str, start: i64) {
    let day: Day = text.parse().expect("a day");
    assert_eq!(start_of(day), start);
}

#[test]
fn a_day_begins_at_midnight_in_kazakhstan() {
    // UTC+5 since March 2024, UTC+6 before.
    check("2026-11-25", 1_795_546_800_000);
    check("2022-08-20", 1_660_932_000_000);
}

#[test]
fn names_of_actions_sort_by_their_moment() {
    let moment = 1_795_546_800_000;
    let first = first_id(moment);
    let made = crate::Ctx::fresh(Timestamp(moment)).action;
    assert!(first <= made && made < first_id(moment + 1));
    assert_eq!(first_id(-1), first_id(0));
}

#[test]
fn the_filter_of_the_audit_is_noted_in_codes() {
    let filter = Filter {
        kind: Some(Kind::SignIns),
        from: "2026-11-25".parse().ok(),
        ..Filter::default()
    };
    let codes: Vec<String> = filter
        .codes()
        .into_iter()
        .map(|(key, value)| format!("{key}={value}"))
        .collect();
    assert_eq!(codes, ["list=audit", "kind=sign_ins", "from=2026-11-25"]);
}

#[test]
fn kinds_have_codes_that_lead_back() {
    for kind in Kind::ALL {
        assert_eq!(Kind::from_code(kind.code()), Some(kind));
    }
    let what = Restricted::Iin;
    assert_eq!(Kind::of(&Act::Viewed { what }), Kind::Views);
}

#[test]
fn the_file_of_the_audit_holds_no_name_of_a_file() {
    let act = Act::Imported {
        file: "Ахметова Айгерим.xlsx".to_owned(),
        rows: 3,
    };
    let said = without_names(&act);
    assert!(!format!("{said:?}").contains("Ахметова"));
}

/// Acts of a long log: every thousandth is a print, one in all an export, the rest are looks.
fn fill(register: &crate::Register, count: u64, begin: Timestamp) {
    let threads = 8;
    std::thread::scope(|scope| {
        for thread in 0..threads {
            scope.spawn(move || {
                for number in (thread..count).step_by(threads as usize) {
                    let act = match number {
                        7 => Act::Exported { rows: 1 },
                        number if number % 1_000 == 0 => Act::RecoveryRenewed,
                        _ => Act::Viewed {
                            what: Restricted::Iin,
                        },
                    };
                    let ctx = Ctx::fresh(Timestamp(begin.0 + number as i64 * 1_000));
                    register.note(&ctx, act, None).expect("writable");
                }
            });
        }
    });
}

/// Whatever is asked of a long log, a page answers at once; a rare line is found over
/// several pages. The long run measures it at a million lines.
#[test]
fn a_page_of_a_long_audit_answers_at_once_whatever_is_asked() {
    let long = std::env::var_os("BIRGE_SOAK").is_some();
    let count = if long { 1_000_000 } else { 3_000 };
    let folder = tempfile::tempdir().expect("a temporary folder");
    let beginning = crate::register::Beginning {
        organisation: "«Таза Есіл»".to_owned(),
        region: None,
        operator: "Сәуле".to_owned(),
        device: "сынақ".to_owned(),
        language: "kk".to_owned(),
        practice: false,
    };
    let begin = Timestamp(1_700_000_000_000);
    let place = folder.path().join("register");
    let (register, _) = crate::Register::create(&place, &beginning, "сегіз әріп", begin)
        .expect("an empty folder takes a register");
    fill(&register, count, begin);
    let middle = crate::ctx::day_of(Timestamp(begin.0 + count as i64 / 2 * 1_000));
    let of = |kind| Filter {
        kind: Some(kind),
        ..Filter::default()
    };
    let questions = [
        ("everything", Filter::default(), 300),
        ("one kind in a thousand lines", of(Kind::SignIns), 300),
        ("one line in all", of(Kind::Files), 1),
        ("nothing", of(Kind::Backups), 0),
        (
            "half way",
            Filter {
                to: Some(middle),
                ..Filter::default()
            },
            300,
        ),
    ];
    for (what, filter, wanted) in questions {
        let (mut found, mut pages, mut next) = (0, 0, None);
        let (mut slowest, mut first) = (std::time::Duration::ZERO, None);
        let whole = std::time::Instant::now();
        loop {
            let begun = std::time::Instant::now();
            let page = page(&register, &filter, next, 300).expect("an owner may");
            slowest = slowest.max(begun.elapsed());
            first.get_or_insert(begun.elapsed());
            pages += 1;
            found += page.lines.len();
            next = page.next;
            if next.is_none() || found >= wanted.max(1) {
                break;
            }
        }
        assert!(
            found >= wanted.min(usize::try_from(count).expect("small") / 1_000),
            "{what}: {found}"
        );
        if long {
            println!(
                "soak: audit of {count} lines, {what}: first page {} ms, slowest {} ms (goal: under 100 ms), {found} found in {pages} pages, {} ms",
                first.unwrap_or_default().as_millis(),
                slowest.as_millis(),
                whole.elapsed().as_millis(),
            );
        }
    }
}
