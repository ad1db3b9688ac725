//! The known word nearest to one that is not known: what is offered for
//! «Кызылординская обл», «Kamkor», «Узбекстан».
//!
//! Compared are search keys, so scripts and Kazakh letters do not count. An offer is
//! made only if it is near and nothing else is as near; it is never taken unasked.

use std::sync::OnceLock;

use domain::{CountryCode, Direction, DirectionCode, RegionCode, national_directions};

use super::fields::Field;
use super::headings::heading_key;

/// Words that say what a place is and not which.
const KINDS: [&str; 14] = [
    "область",
    "обл",
    "облысы",
    "облыс",
    "region",
    "oblast",
    "oblysy",
    "город",
    "г",
    "қаласы",
    "city",
    "республика",
    "республикасы",
    "republic",
];

/// What people write for a national direction that they do not name: beginnings of words.
///
/// Source: the descriptions of the national directions.
const MEANT: [(&str, &[&str]); 8] = [
    (
        "sabaqtastyq",
        &[
            "наставнич",
            "сирот",
            "тәлімгер",
            "жетім",
            "mentor",
            "orphan",
        ],
    ),
    (
        "saulyq",
        &[
            "здоров",
            "медиц",
            "больн",
            "хоспис",
            "донор",
            "денсаулы",
            "ауру",
            "науқас",
            "health",
            "medic",
            "hospi",
        ],
    ),
    (
        "taza_alem",
        &[
            "эколог",
            "природ",
            "озелен",
            "субботник",
            "мусор",
            "уборк",
            "табиғат",
            "тазалық",
            "сенбілік",
            "қоқыс",
            "ecolog",
            "environment",
            "nature",
            "clean",
        ],
    ),
    (
        "asyl_mura",
        &[
            "памятник",
            "культур",
            "истори",
            "музе",
            "ескерткіш",
            "мәдени",
            "тарих",
            "мұра",
            "cultur",
            "histor",
            "museum",
        ],
    ),
    (
        "qamqor",
        &[
            "старик",
            "старш",
            "пожил",
            "пенсион",
            "ветеран",
            "бабуш",
            "қарт",
            "қария",
            "зейнеткер",
            "ардагер",
            "elder",
            "senior",
            "veteran",
        ],
    ),
    (
        "bilim",
        &[
            "обучен",
            "репетит",
            "грамотн",
            "учеб",
            "оқыту",
            "сауат",
            "емтихан",
            "teach",
            "tutor",
            "literacy",
        ],
    ),
    (
        "umit",
        &[
            "поиск",
            "пропавш",
            "чс",
            "чрезвыч",
            "спасат",
            "паводк",
            "іздеу",
            "апат",
            "төтенше",
            "құтқару",
            "rescue",
            "emergenc",
            "disaster",
        ],
    ),
    (
        "ayala",
        &["животн", "зоо", "собак", "кошек", "жануар", "animal"],
    ),
];

/// The nearest region, if one is plainly nearest.
pub(crate) fn nearest_region(text: &str) -> Option<RegionCode> {
    static NAMES: OnceLock<Vec<(String, RegionCode)>> = OnceLock::new();
    let names = NAMES.get_or_init(|| {
        let names = |region: &'static domain::Region| {
            [&region.kk, &region.ru, &region.en, &region.kk_latn]
                .into_iter()
                .chain([&region.short_kk, &region.short_ru, &region.short_en])
                .chain(&region.alternatives)
                .chain(region.center.iter().flat_map(|c| [&c.kk, &c.ru, &c.en]))
                .map(move |name| (key(name), region.code))
        };
        RegionCode::all().iter().flat_map(names).collect()
    });
    nearest(
        text,
        names.iter().map(|(name, code)| (name.as_str(), *code)),
    )
}

/// The nearest direction, if one is plainly nearest.
pub(crate) fn nearest_direction(text: &str, local: &[Direction]) -> Option<DirectionCode> {
    let names: Vec<(String, DirectionCode)> = national_directions()
        .iter()
        .chain(local)
        .flat_map(|direction| {
            [&direction.kk, &direction.ru, &direction.en]
                .into_iter()
                .chain(&direction.aliases)
                .map(|name| (key(name), direction.code.clone()))
        })
        .collect();
    let spelt = nearest(
        text,
        names
            .iter()
            .map(|(name, code)| (name.as_str(), code.clone())),
    );
    spelt.or_else(|| DirectionCode::parse(meant_direction(text)?).ok())
}

/// The national direction that words speak of without naming it: «Экология»,
/// «Помощь старикам». `None` if they speak of two.
fn meant_direction(text: &str) -> Option<&'static str> {
    let key = heading_key(text);
    let says = |beginnings: &[&str]| {
        let mut words = key.split(' ');
        words.any(|word| {
            beginnings
                .iter()
                .any(|beginning| word.starts_with(beginning))
        })
    };
    let mut meant = MEANT.iter().filter(|(_, beginnings)| says(beginnings));
    let (code, _) = meant.next()?;
    meant.next().is_none().then_some(*code)
}

/// The nearest country, if one is plainly nearest.
pub(crate) fn nearest_country(text: &str) -> Option<CountryCode> {
    static NAMES: OnceLock<Vec<(String, CountryCode)>> = OnceLock::new();
    let names = NAMES.get_or_init(|| {
        let names = |country: &'static domain::Country| {
            [&country.kk, &country.ru, &country.en]
                .into_iter()
                .chain(&country.alternatives)
                .map(move |name| (key(name), country.code))
        };
        CountryCode::all().iter().flat_map(names).collect()
    });
    nearest(
        text,
        names.iter().map(|(name, code)| (name.as_str(), *code)),
    )
}

/// Whether a code stands for something that words of a column of `field` can mean.
pub fn is_code_of(field: Field, code: &str, local: &[Direction]) -> bool {
    match field {
        Field::Region => code.parse::<RegionCode>().is_ok(),
        Field::Country => super::fields::country_of(code).is_some(),
        Field::Category => super::fields::category_of_code(code).is_some(),
        Field::Directions => {
            let mut known = national_directions().iter().chain(local);
            known.any(|direction| direction.code.as_str() == code)
        }
        _ => false,
    }
}

/// Small letters of one script, without the words that say what a place is.
fn key(text: &str) -> String {
    let words = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty() && !KINDS.contains(&&*word.to_lowercase()));
    words.map(search::fold).collect::<Vec<_>>().join(" ")
}

fn nearest<'a, T: Clone + PartialEq>(
    text: &str,
    names: impl Iterator<Item = (&'a str, T)>,
) -> Option<T> {
    let wanted: Vec<char> = key(text).chars().collect();
    if wanted.len() < 4 || wanted.len() > 40 {
        return None;
    }
    // One slip in a short word, two in a long one.
    let allowed = if wanted.len() < 7 { 1 } else { 2 };
    let mut best: Option<(usize, T)> = None;
    let mut tied = false;
    for (name, code) in names {
        let name: Vec<char> = name.chars().collect();
        if name.len() < 4 || name.len().abs_diff(wanted.len()) > allowed {
            continue;
        }
        let distance = slips(&wanted, &name);
        match &best {
            _ if distance > allowed => {}
            Some((least, _)) if distance > *least => {}
            Some((least, found)) if distance == *least => tied |= *found != code,
            _ => {
                best = Some((distance, code));
                tied = false;
            }
        }
    }
    best.filter(|_| !tied).map(|(_, code)| code)
}

/// How many letters were left out, added or typed wrongly (Levenshtein 1965).
fn slips(one: &[char], two: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=two.len()).collect();
    for (i, a) in one.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, b) in two.iter().enumerate() {
            let changed = diagonal + usize::from(a != b);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[two.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_offered_and_a_foreign_word_is_not() {
        let region = |text: &str| nearest_region(text).map(|code| code.to_string());
        assert_eq!(region("Карагандинсая обл").as_deref(), Some("KZ-35"));
        assert_eq!(
            region("Мангыстауская"),
            nearest_region("Мангистауская область").map(|c| c.to_string())
        );
        assert_eq!(region("где-то в степи"), None);
        let direction = |text: &str| nearest_direction(text, &[]).map(|code| code.to_string());
        assert_eq!(direction("Камкр").as_deref(), Some("qamqor"));
        assert_eq!(direction("Чистй мир").as_deref(), Some("taza_alem"));
        assert_eq!(direction("шахматы"), None);
        for (words, code) in [
            ("Экология", "taza_alem"),
            ("Помощь старикам", "qamqor"),
            ("Қарттарға көмек", "qamqor"),
            ("Помощь бездомным животным", "ayala"),
            ("Искать пропавших", "umit"),
            ("Health care", "saulyq"),
            ("Наставничество", "sabaqtastyq"),
            ("Оқытуға көмек", "bilim"),
            ("Уборка памятников", ""),
        ] {
            assert_eq!(direction(words).unwrap_or_default(), code, "{words}");
        }
        let country = nearest_country("Узбекстан").map(|code| code.as_str().to_owned());
        assert_eq!(country.as_deref(), Some("UZ"));
    }
}
