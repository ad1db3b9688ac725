//! Numbers, money and shares as people read them.

use std::sync::OnceLock;

use fixed_decimal::{Decimal, SignedRoundingMode, UnsignedRoundingMode};
use icu::decimal::DecimalFormatter;
use icu::decimal::options::{DecimalFormatterOptions, GroupingStrategy};

use crate::language::Language;

/// The sign of the tenge, in every language.
pub(crate) const TENGE: char = '₸';

/// What a number is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NumberKind {
    /// A plain number.
    #[default]
    Decimal,
    /// An amount in tenge: whole, or with two digits of tiyn.
    Money,
    /// A share: 0.5 is 50 per cent.
    Percent,
}

/// How a number is written; the default shows at most three digits after the sign.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NumberStyle {
    /// What the number is.
    pub kind: NumberKind,
    /// Whether the thousands run together: for years, codes and badge numbers.
    pub ungrouped: bool,
    /// At least so many digits after the decimal sign.
    pub min_fraction: Option<u8>,
    /// At most so many, rounded half away from zero.
    pub max_fraction: Option<u8>,
}

/// Writes a plain number: `1 234,5` in Kazakh and Russian with U+00A0, `1,234.5` in English.
pub fn number(language: Language, value: f64) -> String {
    number_styled(language, value, NumberStyle::default())
}

/// Writes an amount in tenge: `6 200 ₸`, English `₸6,200`.
pub fn money(language: Language, tenge: f64) -> String {
    number_styled(
        language,
        tenge,
        NumberStyle {
            kind: NumberKind::Money,
            ..NumberStyle::default()
        },
    )
}

/// Writes a share in whole per cents: 0.5 is `50 %` in Russian and `50%` elsewhere.
pub fn percent(language: Language, share: f64) -> String {
    number_styled(
        language,
        share,
        NumberStyle {
            kind: NumberKind::Percent,
            ..NumberStyle::default()
        },
    )
}

/// Writes a number in a given style. What is not a number is a dash.
pub fn number_styled(language: Language, value: f64, style: NumberStyle) -> String {
    if !value.is_finite() {
        return "–".to_owned();
    }
    let mut decimal: Decimal = value
        .to_string()
        .parse()
        .expect("Rust writes finite numbers as plain digits");
    if style.kind == NumberKind::Percent {
        decimal.multiply_pow10(2);
    }
    let (least, most) = fraction_digits(style, value);
    let half_up = SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand);
    decimal.round_with_mode(-i16::from(most), half_up);
    decimal.absolute.trim_start();
    decimal.absolute.trim_end();
    decimal.absolute.pad_end(-i16::from(least));
    let negative = value < 0.0 && !decimal.absolute.is_zero();
    let sign = if negative { "-" } else { "" };
    decimal.set_sign(fixed_decimal::Sign::None);
    let digits = formatter(language, style.ungrouped).format_to_string(&decimal);
    match (style.kind, language) {
        (NumberKind::Decimal, _) => format!("{sign}{digits}"),
        (NumberKind::Money, Language::En) => format!("{sign}{TENGE}{digits}"),
        (NumberKind::Money, Language::Kk | Language::Ru) => format!("{sign}{digits}\u{a0}{TENGE}"),
        (NumberKind::Percent, Language::Ru) => format!("{sign}{digits}\u{a0}%"),
        (NumberKind::Percent, Language::Kk | Language::En) => format!("{sign}{digits}%"),
    }
}

/// Returns the least and the most digits after the decimal sign.
fn fraction_digits(style: NumberStyle, value: f64) -> (u8, u8) {
    let (least, most) = match style.kind {
        NumberKind::Decimal => (0, 3),
        NumberKind::Percent => (0, 0),
        NumberKind::Money if value.fract() == 0.0 => (0, 0),
        NumberKind::Money => (2, 2),
    };
    let least = style
        .min_fraction
        .unwrap_or(least.min(style.max_fraction.unwrap_or(least)));
    (least, style.max_fraction.unwrap_or(most).max(least))
}

fn formatter(language: Language, ungrouped: bool) -> &'static DecimalFormatter {
    static FORMATTERS: [OnceLock<DecimalFormatter>; 6] = [const { OnceLock::new() }; 6];
    FORMATTERS[language.index() * 2 + usize::from(ungrouped)].get_or_init(|| {
        let mut options = DecimalFormatterOptions::default();
        options.grouping_strategy = Some(if ungrouped {
            GroupingStrategy::Never
        } else {
            GroupingStrategy::Auto
        });
        DecimalFormatter::try_new(language.locale().into(), options)
            .expect("the data of our three languages is compiled in")
    })
}

#[cfg(test)]
mod tests;
