use fluent_bundle::FluentError;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_syntax::ast::Entry;

use super::*;

#[track_caller]
fn check(language: Language, ftl: &str, args: &[(&str, Arg)], expected: &str) {
    let bundle = bundle(language, &[("test.ftl", ftl)], None);
    let args = args
        .iter()
        .map(|(name, arg)| ((*name).to_owned(), arg.clone()))
        .collect();
    let message = Message {
        id: "m".to_owned(),
        args,
    };
    assert_eq!(
        write(&bundle, language, &message),
        expected,
        "{ftl} in {language}"
    );
}

fn n(value: f64) -> (&'static str, Arg) {
    ("n", Arg::Number(value))
}

const DAY: Arg = Arg::Date {
    year: 2022,
    month: 8,
    day: 19,
};

#[test]
fn numbers_and_text_are_placed_without_marks_around_them() {
    check(
        Language::Kk,
        "m = { $n } волонтер\n",
        &[n(1500.0)],
        "1\u{a0}500 волонтер",
    );
    let name = ("name", Arg::Text("Асан".to_owned()));
    check(
        Language::Ru,
        "m = Сохранено: { $name }\n",
        &[name],
        "Сохранено: Асан",
    );
}

#[test]
fn russian_takes_the_arm_of_the_number() {
    const FTL: &str = "m = { $n ->\n    [one] { $n } строка\n    [few] { $n } строки\n    [many] { $n } строк\n   *[other] { $n } строки\n }\n";
    check(Language::Ru, FTL, &[n(21.0)], "21 строка");
    check(Language::Ru, FTL, &[n(3.0)], "3 строки");
    check(Language::Ru, FTL, &[n(11.0)], "11 строк");
    check(Language::Ru, FTL, &[n(1.5)], "1,5 строки");
}

#[test]
fn zero_may_have_its_own_arm() {
    const FTL: &str = "m = { $n ->\n    [0] nothing\n   *[other] { $n } rows\n }\n";
    check(Language::En, FTL, &[n(0.0)], "nothing");
}

#[test]
fn options_choose_the_form_of_a_number() {
    check(
        Language::En,
        "m = { NUMBER($n, style: \"currency\") }\n",
        &[n(1500.0)],
        "₸1,500",
    );
    check(
        Language::Kk,
        "m = { NUMBER($n, useGrouping: \"false\") }\n",
        &[n(2022.0)],
        "2022",
    );
    check(
        Language::Kk,
        "m = { NUMBER($n, minimumFractionDigits: 1) }\n",
        &[n(2.0)],
        "2,0",
    );
}

#[test]
fn days_and_moments_take_a_style() {
    check(
        Language::Kk,
        "m = { $day }\n",
        &[("day", DAY)],
        "19.08.2022",
    );
    check(
        Language::Ru,
        "m = { DATETIME($day, style: \"document\") }\n",
        &[("day", DAY)],
        "19 августа 2022 года",
    );
    let at = ("at", Arg::Instant(1_795_478_400_000));
    check(
        Language::En,
        "m = { $at }\n",
        std::slice::from_ref(&at),
        "24 Nov 2026, 05:00",
    );
    check(
        Language::En,
        "m = { DATETIME($at, style: \"time\") }\n",
        &[at],
        "05:00",
    );
}

#[test]
fn attributes_are_reached_by_a_dot() {
    let bundle = bundle(
        Language::En,
        &[("t", "m = Search\n    .placeholder = Name or phone\n")],
        None,
    );
    let message = Message {
        id: "m.placeholder".to_owned(),
        args: Vec::new(),
    };
    assert_eq!(write(&bundle, Language::En, &message), "Name or phone");
}

#[test]
fn an_unknown_id_is_shown_as_it_is() {
    let message = Message {
        id: "nowhere-at-all".to_owned(),
        args: Vec::new(),
    };
    assert_eq!(
        Localizer::new(Language::Kk).format(&message),
        "nowhere-at-all"
    );
}

#[test]
fn pseudo_languages_stretch_words_or_name_them() {
    let message = messages::common_saved_at(messages::When::Instant(1_795_478_400_000));
    let stretched = Localizer::pseudo(Language::En, Pseudo::Stretched).format(&message);
    assert_eq!(
        stretched, "Savvedd: 24 Nov 2026, 05:00",
        "facts are not stretched"
    );
    let ids = Localizer::pseudo(Language::En, Pseudo::Ids).format(&message);
    assert_eq!(ids, "common-saved-at");
}

#[test]
fn fluent_counts_as_icu_does() {
    const FTL: &str =
        "m = { $n ->\n    [one] one\n    [few] few\n    [many] many\n   *[other] other\n }\n";
    for language in Language::ALL {
        let bundle = bundle(language, &[("t", FTL)], None);
        let halves = (0..300).map(|i| f64::from(i) / 2.0);
        for value in halves.chain((0..200).map(|i| f64::from(i * 997))) {
            let message = Message {
                id: "m".to_owned(),
                args: vec![("n".to_owned(), Arg::Number(value))],
            };
            let expected = crate::plural(language, value).key();
            assert_eq!(
                write(&bundle, language, &message),
                expected,
                "{value} in {language}"
            );
        }
    }
}

/// Words with nothing given to them may miss variables and nothing else.
#[test]
fn every_sentence_of_every_language_can_be_written() {
    for language in Language::ALL {
        for (file, text) in files(language) {
            let resource = FluentResource::try_new((*text).to_owned())
                .unwrap_or_else(|(_, errors)| panic!("{language}/{file}: {errors:?}"));
            for id in resource.entries().filter_map(|entry| match entry {
                Entry::Message(message) => Some(message.id.name),
                _ => None,
            }) {
                let found = words(language)
                    .get_message(id)
                    .expect("the id has just been read");
                let patterns = found
                    .value()
                    .into_iter()
                    .chain(found.attributes().map(|a| a.value()));
                for pattern in patterns {
                    let mut errors = Vec::new();
                    let text = words(language).format_pattern(pattern, None, &mut errors);
                    errors.retain(|error| !is_missing_variable(error));
                    assert!(
                        errors.is_empty(),
                        "{id} in {language}: {errors:?} in {text}"
                    );
                }
            }
        }
    }
}

fn is_missing_variable(error: &FluentError) -> bool {
    let FluentError::ResolverError(error) = error else {
        return false;
    };
    matches!(
        error,
        ResolverError::Reference(ReferenceKind::Variable { .. })
    )
}
