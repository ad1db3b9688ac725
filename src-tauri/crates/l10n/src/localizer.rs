//! Sentences in a language.

use std::borrow::Cow;
use std::sync::OnceLock;

use chrono::NaiveDate;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberStyle, FluentType};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use intl_memoizer::concurrent::IntlLangMemoizer;
use messages::{Arg, Message};

use crate::dates::{self, DateStyle};
use crate::embedded;
use crate::language::Language;
use crate::numbers::{self, NumberKind, NumberStyle};
use crate::pseudo::{self, Pseudo};

/// Turns messages into text in one language.
///
/// Cheap to copy: the words of a language are read once for the program.
#[derive(Clone, Copy, Debug)]
pub struct Localizer {
    language: Language,
    pseudo: Pseudo,
}

impl Localizer {
    /// Speaks a language.
    pub fn new(language: Language) -> Self {
        Self {
            language,
            pseudo: Pseudo::None,
        }
    }

    /// Speaks a language in a form for trying screens.
    pub fn pseudo(language: Language, pseudo: Pseudo) -> Self {
        Self { language, pseudo }
    }

    /// Returns the language.
    pub fn language(self) -> Language {
        self.language
    }

    /// Writes a message. An id without words, which the checks of the
    /// repository do not let through, is written as itself.
    pub fn format(self, message: &Message) -> String {
        match self.pseudo {
            Pseudo::Ids => message.id.clone(),
            Pseudo::None => write(words(self.language), self.language, message),
            Pseudo::Stretched => write(stretched(self.language), self.language, message),
        }
    }

    /// Writes a number: see [`numbers::number`].
    pub fn number(self, value: f64) -> String {
        numbers::number(self.language, value)
    }

    /// Writes an amount in tenge: see [`numbers::money`].
    pub fn money(self, tenge: f64) -> String {
        numbers::money(self.language, tenge)
    }

    /// Writes a day: see [`dates::day`].
    pub fn day(self, day: NaiveDate, style: DateStyle) -> String {
        dates::day(self.language, day, style)
    }

    /// Writes a moment in milliseconds since 1970 UTC: see [`dates::instant`].
    pub fn instant(self, ms: i64, style: DateStyle) -> String {
        dates::instant(self.language, ms, style)
    }

    /// Joins words as a sentence does: see [`crate::list`].
    pub fn list<T: AsRef<str>>(self, items: &[T]) -> String {
        crate::list(self.language, items)
    }
}

type Bundle = FluentBundle<FluentResource>;

fn words(language: Language) -> &'static Bundle {
    static BUNDLES: [OnceLock<Bundle>; 3] = [const { OnceLock::new() }; 3];
    BUNDLES[language.index()].get_or_init(|| bundle(language, files(language), None))
}

fn stretched(language: Language) -> &'static Bundle {
    static BUNDLES: [OnceLock<Bundle>; 3] = [const { OnceLock::new() }; 3];
    let transform: fn(&str) -> Cow<'_, str> = |text| Cow::Owned(pseudo::stretch(text));
    BUNDLES[language.index()].get_or_init(|| bundle(language, files(language), Some(transform)))
}

fn files(language: Language) -> &'static [(&'static str, &'static str)] {
    match language {
        Language::Kk => embedded::KK,
        Language::Ru => embedded::RU,
        Language::En => embedded::EN,
    }
}

/// Reads the files of a language. Broken entries are left out: `cargo xtask
/// gen` refuses them long before.
pub(crate) fn bundle(
    language: Language,
    files: &[(&str, &str)],
    transform: Option<fn(&str) -> Cow<'_, str>>,
) -> Bundle {
    let id = language
        .code()
        .parse()
        .expect("the codes of our languages are well formed");
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    bundle.set_use_isolating(false);
    bundle.set_transform(transform);
    bundle.set_formatter(Some(match language {
        Language::Kk => |value, _| stringify(Language::Kk, value),
        Language::Ru => |value, _| stringify(Language::Ru, value),
        Language::En => |value, _| stringify(Language::En, value),
    }));
    for (_, text) in files {
        let resource = match FluentResource::try_new((*text).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
        .add_function("NUMBER", number_function)
        .expect("added once");
    bundle
        .add_function("DATETIME", datetime_function)
        .expect("added once");
    bundle
}

/// Writes a message by a bundle: the value, or the attribute after the dot.
pub(crate) fn write(bundle: &Bundle, language: Language, message: &Message) -> String {
    let (id, attribute) = match message.id.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute)),
        None => (message.id.as_str(), None),
    };
    let pattern = bundle.get_message(id).and_then(|found| match attribute {
        None => found.value(),
        Some(name) => found.get_attribute(name).map(|a| a.value()),
    });
    let Some(pattern) = pattern else {
        return message.id.clone();
    };
    let mut args = FluentArgs::with_capacity(message.args.len());
    for (name, arg) in &message.args {
        args.set(name.as_str(), value(language, arg));
    }
    let mut gaps = Vec::new(); // a variable that is not given shows as {$name}
    bundle
        .format_pattern(pattern, Some(&args), &mut gaps)
        .into_owned()
}

fn value(language: Language, arg: &Arg) -> FluentValue<'_> {
    match arg {
        Arg::Text(text) => text.as_str().into(),
        Arg::Titles(titles) => titles.in_language(language.code()).into(),
        Arg::Number(number) => (*number).into(),
        Arg::Instant(ms) => custom(DateValue {
            language,
            when: Moment::Instant(*ms),
            style: None,
        }),
        Arg::Date { year, month, day } => {
            match NaiveDate::from_ymd_opt(*year, u32::from(*month), u32::from(*day)) {
                Some(day) => custom(DateValue {
                    language,
                    when: Moment::Day(day),
                    style: None,
                }),
                None => format!("{year:04}-{month:02}-{day:02}").into(),
            }
        }
    }
}

fn custom(value: DateValue) -> FluentValue<'static> {
    FluentValue::Custom(Box::new(value))
}

/// A day or a moment on its way through Fluent.
#[derive(Clone, Copy, Debug, PartialEq)]
struct DateValue {
    language: Language,
    when: Moment,
    style: Option<DateStyle>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Moment {
    Day(NaiveDate),
    Instant(i64),
}

impl DateValue {
    fn written(&self) -> Cow<'static, str> {
        Cow::Owned(match self.when {
            Moment::Day(day) => {
                dates::day(self.language, day, self.style.unwrap_or(DateStyle::Numeric))
            }
            Moment::Instant(ms) => {
                dates::instant(self.language, ms, self.style.unwrap_or(DateStyle::DateTime))
            }
        })
    }
}

impl FluentType for DateValue {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(*self)
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        self.written()
    }

    fn as_string_threadsafe(&self, _: &IntlLangMemoizer) -> Cow<'static, str> {
        self.written()
    }
}

/// `NUMBER($n, style: "currency", minimumFractionDigits: 2)`.
fn number_function<'a>(positional: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    match positional.first() {
        Some(FluentValue::Number(number)) => {
            let mut number = number.clone();
            number.options.merge(named);
            FluentValue::Number(number)
        }
        Some(other) => other.clone(),
        None => FluentValue::Error,
    }
}

/// `DATETIME($day, style: "long")`; the styles are those of [`DateStyle`].
fn datetime_function<'a>(
    positional: &[FluentValue<'a>],
    named: &FluentArgs<'_>,
) -> FluentValue<'a> {
    let style = match named.get("style") {
        Some(FluentValue::String(name)) => DateStyle::from_name(name),
        _ => None,
    };
    match positional.first() {
        Some(FluentValue::Custom(boxed)) => match boxed.as_any().downcast_ref::<DateValue>() {
            Some(value) => custom(DateValue {
                style: style.or(value.style),
                ..*value
            }),
            None => FluentValue::Custom(boxed.duplicate()),
        },
        Some(other) => other.clone(),
        None => FluentValue::Error,
    }
}

/// Writes numbers in our way; everything else Fluent writes itself.
fn stringify(language: Language, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(numbers::number_styled(
            language,
            number.value,
            style_of(number),
        )),
        FluentValue::String(_)
        | FluentValue::Custom(_)
        | FluentValue::None
        | FluentValue::Error => None,
    }
}

fn style_of(number: &FluentNumber) -> NumberStyle {
    let digits = |n: Option<usize>| n.map(|n| u8::try_from(n).unwrap_or(u8::MAX));
    NumberStyle {
        kind: match number.options.style {
            FluentNumberStyle::Decimal => NumberKind::Decimal,
            FluentNumberStyle::Currency => NumberKind::Money,
            FluentNumberStyle::Percent => NumberKind::Percent,
        },
        ungrouped: !number.options.use_grouping,
        min_fraction: digits(number.options.minimum_fraction_digits),
        max_fraction: digits(number.options.maximum_fraction_digits),
    }
}

#[cfg(test)]
mod tests;
