//! What the window needs of ICU4X: small tables, and a sheet of samples that
//! both sides must write alike.
//!
//! The webview's own `Intl` is not asked: Chromium claims Kazakh and prints
//! "2026 M11 22". `cargo xtask gen --all` writes both files; a test here
//! sees that they are up to date, and a test of the window compares every
//! sample.

use std::fmt::Write as _;

use chrono::{DateTime, Days, NaiveDate, Offset, TimeZone};
use messages::{Arg, Message};

use crate::calendar;
use crate::dates::{self, DateStyle};
use crate::language::Language;
use crate::localizer;
use crate::numbers::{self, NumberKind, NumberStyle};
use crate::{alphabet, lists, plurals};

/// Returns the files and their text: path from the root of the repository, contents.
pub fn files() -> [(&'static str, String); 2] {
    [
        ("ui/src/generated/formats.ts", formats()),
        ("ui/src/generated/formats.samples.json", samples()),
    ]
}

const HEAD: &str = "Made by `cargo xtask gen --all` from ICU4X; never edited.";

fn formats() -> String {
    let mut out = format!(
        "// {HEAD}\n\n\
         /** The languages of Birge. */\n\
         export type Language = \"kk\" | \"ru\" | \"en\";\n\n\
         /** The arm of a selector that a number takes. */\n\
         export type Plural = \"one\" | \"few\" | \"many\" | \"other\";\n\n\
         /** How a day or a moment is written. */\n\
         export type DateStyle = {};\n\n\
         /** The forms of one language. */\n\
         export interface Formats {{\n\
         \x20 /** Months as they stand in a date. */\n  months: readonly string[];\n\
         \x20 /** Months alone. */\n  monthsAlone: readonly string[];\n\
         \x20 /** Short months as they stand in a date. */\n  monthsShort: readonly string[];\n\
         \x20 /** Weekdays from Monday. */\n  weekdays: readonly string[];\n\
         \x20 /** Patterns in the letters of CLDR, by style. */\n  patterns: Readonly<Record<DateStyle, string>>;\n\
         \x20 /** Between the whole and the fraction. */\n  decimal: string;\n\
         \x20 /** Between thousands. */\n  group: string;\n\
         \x20 /** What stands before and after an amount in tenge. */\n  money: readonly [string, string];\n\
         \x20 /** What stands before and after a share in per cents. */\n  percent: readonly [string, string];\n\
         \x20 /** What joins a list: two words, several, the last of several. */\n  list: readonly [string, string, string];\n\
         \x20 /** The capital letters in order. */\n  alphabet: string;\n\
         \x20 /** The arm for a number: its whole part and whether it has a fraction. */\n  plural: (whole: number, fraction: boolean) => Plural;\n\
         }}\n\n\
         /** When the clock of Kazakhstan changed: from this moment (ms), so many minutes ahead of UTC. */\n\
         export const CLOCK: readonly (readonly [number, number])[] = {};\n\n\
         /** The forms by language. */\n\
         export const FORMATS: Readonly<Record<Language, Formats>> = {{\n",
        DateStyle::ALL.map(|s| json(s.name())).join(" | "),
        clock(),
    );
    for language in Language::ALL {
        let names = calendar::names(language);
        let patterns: Vec<String> = DateStyle::ALL
            .map(|s| format!("{}: {}", json(s.name()), json(s.pattern(language))))
            .to_vec();
        let joined = lists::list(language, &["\u{1}", "\u{2}", "\u{3}"]);
        let (middle, last) = (
            between(&joined, '\u{1}', '\u{2}'),
            between(&joined, '\u{2}', '\u{3}'),
        );
        let pair = between(
            &lists::list(language, &["\u{1}", "\u{2}"]),
            '\u{1}',
            '\u{2}',
        );
        let sample = numbers::number(language, 1234.5);
        let _ = write!(
            out,
            "  {}: {{\n    months: {},\n    monthsAlone: {},\n    monthsShort: {},\n    weekdays: {},\n    patterns: {{ {} }},\n    decimal: {},\n    group: {},\n    money: {},\n    percent: {},\n    list: {},\n    alphabet: {},\n    plural: {},\n  }},\n",
            language.code(),
            array(&names.months),
            array(&names.months_alone),
            array(&names.months_short),
            array(&names.weekdays),
            patterns.join(", "),
            json(&between(&sample, '4', '5')),
            json(&between(&sample, '1', '2')),
            array(&around(&numbers::money(language, 7.0))),
            array(&around(&numbers::percent(language, 0.07))),
            array(&[pair, middle, last]),
            json(alphabet::letters(language)),
            plural_rule(language),
        );
    }
    out.push_str("};\n");
    out
}

/// The rules of CLDR in TypeScript; the samples hold them to ICU4X.
fn plural_rule(language: Language) -> &'static str {
    match language {
        Language::Kk | Language::En => {
            "(whole, fraction) => (whole === 1 && !fraction ? \"one\" : \"other\")"
        }
        Language::Ru => {
            "(whole, fraction) => {\n      if (fraction) return \"other\";\n      const [last, two] = [whole % 10, whole % 100];\n      if (last === 1 && two !== 11) return \"one\";\n      if (last >= 2 && last <= 4 && (two < 12 || two > 14)) return \"few\";\n      return \"many\";\n    }"
        }
    }
}

/// The changes of the clock since 1970, as chrono-tz has them, to the minute.
fn clock() -> String {
    const HALF_HOUR: i64 = 1_800_000;
    let offset = |ms: i64| {
        let at = DateTime::from_timestamp_millis(ms)
            .expect("a moment of our time")
            .naive_utc();
        chrono_tz::Asia::Almaty
            .offset_from_utc_datetime(&at)
            .fix()
            .local_minus_utc()
            / 60
    };
    let end = 2_208_988_800_000; // the year 2040
    let mut changes = vec![format!("[-8640000000000000, {}]", offset(0))];
    let mut before = offset(0);
    for ms in (0..end).step_by(HALF_HOUR as usize) {
        let now = offset(ms);
        if now != before {
            changes.push(format!("[{ms}, {now}]"));
            before = now;
        }
    }
    format!("[{}]", changes.join(", "))
}

fn samples() -> String {
    let languages = Language::ALL
        .map(|language| format!("  {}: {{\n{}\n  }}", json(language.code()), sheet(language)))
        .join(",\n");
    format!("{{\n  \"ftl\": {},\n{languages}\n}}\n", json(SAMPLE_WORDS))
}

/// Words for the samples alone: a selector, options, attributes, dates.
const SAMPLE_WORDS: &str = "count = { $n ->\n    [0] zero\n    [one] one { $n }\n    [few] few { $n }\n    [many] many { $n }\n   *[other] other { $n }\n }\nmoney = { NUMBER($n, style: \"currency\") }\nshare = { NUMBER($n, style: \"percent\", maximumFractionDigits: 1) }\nplain = { NUMBER($n, useGrouping: \"false\", minimumFractionDigits: 2) }\nday = { $day } { DATETIME($day, style: \"document\") }\nat = { $at } { DATETIME($at, style: \"time\") }\nname = { -term }: «{ $name }»\n    .hint = hint { $name }\n-term = Birge\n";

fn sheet(language: Language) -> String {
    let mut groups = Vec::new();
    let mut group = |name: &str, rows: Vec<String>| {
        groups.push(format!(
            "    {}: [\n      {}\n    ]",
            json(name),
            rows.join(",\n      ")
        ));
    };
    let values = values();
    let row = |value: f64, text: &str| format!("[{value}, {}]", json(text));
    group(
        "numbers",
        values
            .iter()
            .map(|v| row(*v, &numbers::number(language, *v)))
            .collect(),
    );
    group(
        "money",
        values
            .iter()
            .map(|v| row(*v, &numbers::money(language, *v)))
            .collect(),
    );
    let tenths = NumberStyle {
        kind: NumberKind::Percent,
        max_fraction: Some(1),
        ..NumberStyle::default()
    };
    let percent = |v: f64| numbers::number_styled(language, v, tenths);
    group(
        "percent",
        values.iter().map(|v| row(*v, &percent(*v))).collect(),
    );
    group(
        "plurals",
        values
            .iter()
            .map(|v| row(*v, plurals::plural(language, *v).key()))
            .collect(),
    );
    let days = days();
    for style in DateStyle::ALL {
        let rows = days.iter().map(|day| {
            format!(
                "[{}, {}]",
                json(&day.to_string()),
                json(&dates::day(language, *day, style))
            )
        });
        group(&format!("day {}", style.name()), rows.collect());
    }
    let at = |ms: &i64| {
        format!(
            "[{ms}, {}]",
            json(&dates::instant(language, *ms, DateStyle::DateTime))
        )
    };
    group("instants", moments().iter().map(at).collect());
    let words = ["а", "б", "в", "г"];
    let joined = (0..=4).map(|n| json(&lists::list(language, &words[..n])));
    group("lists", joined.collect());
    group("messages", messages(language));
    groups.join(",\n")
}

/// Whole sentences: the id, one argument, the text.
fn messages(language: Language) -> Vec<String> {
    let bundle = localizer::bundle(language, &[("samples", SAMPLE_WORDS)], None);
    let mut rows = Vec::new();
    let mut row = |id: &str, name: &str, arg: Arg, shown: String| {
        let message = Message {
            id: id.to_owned(),
            args: vec![(name.to_owned(), arg)],
        };
        let text = localizer::write(&bundle, language, &message);
        rows.push(format!(
            "[{}, {}, {shown}, {}]",
            json(id),
            json(name),
            json(&text)
        ));
    };
    for id in ["count", "money", "share", "plain"] {
        for value in [0.0, 1.0, 2.0, 5.0, 11.0, 21.0, 1.5, 1234.567, -3.0] {
            let shown = format!("{{\"type\":\"number\",\"value\":{value}}}");
            row(id, "n", Arg::Number(value), shown);
        }
    }
    let shown = "{\"type\":\"date\",\"value\":{\"year\":2022,\"month\":8,\"day\":19}}".to_owned();
    row(
        "day",
        "day",
        Arg::Date {
            year: 2022,
            month: 8,
            day: 19,
        },
        shown,
    );
    let shown = "{\"type\":\"instant\",\"value\":1795478400000}".to_owned();
    row("at", "at", Arg::Instant(1_795_478_400_000), shown);
    for id in ["name", "name.hint", "gone", "name.gone"] {
        let shown = "{\"type\":\"text\",\"value\":\"Әсем\"}".to_owned();
        row(id, "name", Arg::Text("Әсем".to_owned()), shown);
    }
    rows
}

fn values() -> Vec<f64> {
    let mut values: Vec<f64> = (0..=130).map(f64::from).collect();
    values.extend((1..120).map(|i| f64::from(i * i * i) * 37.0 / 8.0));
    values.extend((1..60).map(|i| f64::from(i) / 2000.0)); // halves of the last digit
    values.extend((0..16).map(|i| 10_f64.powi(i) - 1.0));
    values.extend([
        1e15,
        9_007_199_254_740_991.0,
        1e21,
        1.5e22,
        1e-7,
        0.1 + 0.2,
        1.005,
        2.675,
    ]);
    let negative: Vec<f64> = values.iter().step_by(7).map(|v| -v).collect();
    values.extend(negative);
    values
}

fn days() -> Vec<NaiveDate> {
    let start = NaiveDate::from_ymd_opt(1899, 12, 28).expect("a real day");
    (0..220)
        .filter_map(|i| start.checked_add_days(Days::new(i * i * 2)))
        .collect()
}

fn moments() -> Vec<i64> {
    let steps = (-40..260).map(|i| i * 8_640_000_000 + 12_345);
    let changes = [
        1_099_166_400_000,
        1_709_229_599_999,
        1_709_229_600_000,
        1_709_229_600_001,
    ];
    steps.chain(changes).collect()
}

fn between(text: &str, left: char, right: char) -> String {
    text.split(left)
        .nth(1)
        .and_then(|rest| rest.split(right).next())
        .unwrap_or_default()
        .to_owned()
}

fn around(text: &str) -> [String; 2] {
    let (before, after) = text.split_once('7').unwrap_or_default();
    [before.to_owned(), after.to_owned()]
}

fn array<T: AsRef<str>>(items: &[T]) -> String {
    let items: Vec<String> = items.iter().map(|i| json(i.as_ref())).collect();
    format!("[{}]", items.join(", "))
}

/// Text in quotes as both JSON and TypeScript read it; spaces that cannot be
/// told apart on paper are spelt out.
fn json(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\u{a0}' | '\u{202f}' | '\u{0}'..='\u{1f}' => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            other => out.push(other),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_of_the_window_are_up_to_date() {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../../..");
        for (path, text) in files() {
            let found = std::fs::read_to_string(format!("{root}/{path}")).unwrap_or_default();
            assert!(
                found == text,
                "{path} differs: run `cargo xtask gen --all` and commit it"
            );
        }
    }

    #[test]
    fn spaces_that_look_alike_are_spelt_out() {
        assert_eq!(json("1\u{a0}0 «\"»\n"), "\"1\\u00a00 «\\\"»\\n\"");
    }
}
