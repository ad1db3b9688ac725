use std::collections::BTreeMap;

use super::{HourRate, RateRefused, YearRate, estimate, rates_known, read_rate};
use crate::{FactId, Timestamp, Told};

fn rate(tiyn: u32) -> HourRate {
    HourRate {
        tiyn,
        source: "Статистика бюросы".to_owned(),
    }
}

/// That a year has a rate since a moment, and until it was taken back.
fn said(year: u16, tiyn: Option<u32>, told: i64, void: Option<i64>) -> Told<YearRate> {
    Told {
        id: FactId::from_bytes([7; 16]),
        told: Timestamp(told),
        void: void.map(Timestamp),
        what: YearRate {
            year,
            rate: tiyn.map(rate),
        },
    }
}

#[test]
fn a_rate_is_read_as_people_write_it() {
    let read = |amount| read_rate(2026, amount, "Статистика бюросы").map(|said| said.rate);
    for (amount, tiyn) in [
        ("1500", 150_000),
        ("1 532,5", 153_250),
        ("1\u{a0}532.55", 153_255),
        ("0,01", 1),
        ("1000000", 100_000_000),
    ] {
        assert_eq!(read(amount), Ok(Some(rate(tiyn))), "{amount}");
    }
    for amount in [
        "",
        "0",
        "0,00",
        "-5",
        "1,234",
        "1 000 000,01",
        "99999999999",
        "₸5",
        "1,2,3",
        ",5",
    ] {
        assert_eq!(read(amount), Err(RateRefused::Amount), "{amount}");
    }
    assert_eq!(read_rate(1999, "5", "сөз"), Err(RateRefused::Year));
    assert_eq!(read_rate(2026, "5", "  "), Err(RateRefused::Source));
}

#[test]
fn the_rate_of_a_year_is_the_last_that_was_told_by_then() {
    let all = [
        said(2025, Some(100), 10, None),
        said(2025, Some(200), 20, Some(40)),
        said(2026, Some(300), 30, None),
        said(2025, None, 50, None),
    ];
    let known = |at| {
        let known = rates_known(&all, at);
        [2025, 2026].map(|year| known.get(&year).map(|rate| rate.tiyn))
    };
    assert_eq!(known(Some(Timestamp(9))), [None, None]);
    assert_eq!(known(Some(Timestamp(10))), [Some(100), None]);
    assert_eq!(known(Some(Timestamp(39))), [Some(200), Some(300)]);
    assert_eq!(
        known(Some(Timestamp(40))),
        [Some(100), Some(300)],
        "taken back"
    );
    assert_eq!(known(None), [None, Some(300)], "removed");
}

#[test]
fn each_year_is_valued_by_its_own_rate_and_the_sum_is_rounded_once() {
    let minutes = BTreeMap::from([
        (Some(2024), 90),
        (Some(2025), 1),
        (Some(2026), 1),
        (None, 5),
    ]);
    let rates = BTreeMap::from([(2025, rate(1_500)), (2026, rate(1_500))]);
    let found = estimate(&minutes, &rates).expect("there are rates");
    // Twice 0.25 tenge: rounded one by one they would come to nothing.
    assert_eq!(found.tenge(), 1);
    let years: Vec<(u16, u64)> = found
        .years
        .iter()
        .map(|year| (year.year, year.minutes))
        .collect();
    assert_eq!(years, [(2025, 1), (2026, 1)]);
    assert_eq!(
        found.without,
        [(None, 5), (Some(2024), 90)],
        "never guessed"
    );
    let whole = BTreeMap::from([(Some(2026), u64::from(u32::MAX))]);
    let dear = BTreeMap::from([(2026, rate(100_000_000))]);
    let found = estimate(&whole, &dear).expect("there is a rate");
    assert_eq!(found.tenge(), u64::from(u32::MAX) * 1_000_000 / 60);
}

#[test]
fn nothing_is_said_before_a_rate_is_set_or_without_hours() {
    let minutes = BTreeMap::from([(Some(2026), 60)]);
    assert_eq!(estimate(&minutes, &BTreeMap::new()), None);
    let rates = BTreeMap::from([(2025, rate(100))]);
    assert_eq!(estimate(&BTreeMap::from([(Some(2026), 0)]), &rates), None);
    let without = estimate(&minutes, &rates).expect("a rate is known, of another year");
    assert_eq!(
        (without.tenge(), without.without),
        (0, vec![(Some(2026), 60)])
    );
}
