//! Finding a region by any of its names.
//!
//! A text is cut into pieces at commas and the like; each piece is a name with
//! perhaps a word that says what it is: облысы, обл., г., қ., район. Pieces that
//! name a town and an oblast together are compared: a town that went to another
//! region makes the text outdated.

use std::sync::OnceLock;

use crate::{
    Day, data,
    fold::key,
    places::{RegionCode, RegionFound, RegionKind},
};

/// See [`super::find_region`].
pub(super) fn find(text: &str, today: Day) -> RegionFound {
    if let Some(found) = by_code(text.trim()) {
        return found;
    }
    let mut places: Vec<Place> = Vec::new();
    for piece in text
        .to_lowercase()
        .split([',', ';', '/', '(', ')', '\n', '|'])
    {
        let piece = piece.replace('.', ". ");
        let words: Vec<Word> = piece
            .split_whitespace()
            .take(MAX_WORDS)
            .map(Word::new)
            .collect();
        places.extend(places_in(&words));
    }
    together(&places, today)
}

/// More words than the longest name with a town behind it.
const MAX_WORDS: usize = 10;

/// What one name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Place {
    code: RegionCode,
    outdated: bool,
}

fn together(places: &[Place], today: Day) -> RegionFound {
    let Some(first) = places.first() else {
        return RegionFound::Unknown;
    };
    let Some(other) = places.iter().find(|place| place.code != first.code) else {
        return if places.iter().any(|place| place.outdated) {
            RegionFound::Outdated {
                now: Some(first.code),
            }
        } else {
            RegionFound::Exact(first.code)
        };
    };
    if places
        .iter()
        .any(|place| place.code != first.code && place.code != other.code)
    {
        return RegionFound::Unknown;
    }
    let part_of = |part: RegionCode, whole: RegionCode| part.region().split_from == Some(whole);
    let (part, whole) = if part_of(other.code, first.code) {
        (other.code, first.code)
    } else if part_of(first.code, other.code) {
        (first.code, other.code)
    } else {
        return RegionFound::Unknown;
    };
    if part.region().valid_from.is_none_or(|day| day <= today) {
        RegionFound::Outdated { now: Some(part) }
    } else {
        RegionFound::Exact(whole)
    }
}

/// `KZ-71`, `KZ71`, the ISO code used before, a code of KATO.
fn by_code(text: &str) -> Option<RegionFound> {
    let code = text.to_uppercase();
    if let Some(new) = code
        .strip_prefix("KZ")
        .map(|rest| rest.trim_start_matches(['-', ' ']))
    {
        let digits = new.len() == 2 && new.bytes().all(|b| b.is_ascii_digit());
        if digits {
            return new
                .parse::<u8>()
                .ok()
                .and_then(|n| RegionCode::try_from(n).ok())
                .map(RegionFound::Exact);
        }
        let old = format!("KZ-{new}");
        let region = RegionCode::all()
            .iter()
            .find(|region| region.old_iso.as_ref() == Some(&old))?;
        // Under the old code the region was larger, where others came out of it.
        let was_larger = RegionCode::all()
            .iter()
            .any(|part| part.split_from == Some(region.code));
        return Some(if was_larger {
            RegionFound::Outdated {
                now: Some(region.code),
            }
        } else {
            RegionFound::Exact(region.code)
        });
    }
    if text.len() == 9 && text.bytes().all(|b| b.is_ascii_digit()) {
        // Towns that got new codes in 2022. Source: DOMAIN 4.1.
        let moved = match text {
            "191010000" => Some(33),
            "632810000" => Some(10),
            "351810000" => Some(62),
            _ => None,
        };
        let number = moved.or_else(|| text[..2].parse().ok())?;
        let code = RegionCode::try_from(number).ok()?;
        return Some(match moved {
            Some(_) => RegionFound::Outdated { now: Some(code) },
            None => RegionFound::Exact(code),
        });
    }
    None
}

/// What a word says about the name beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Marker {
    Oblast,
    Town,
    /// Something smaller than a town, or a street: says nothing about the region.
    Smaller,
}

struct Word {
    text: String,
    marker: Option<Marker>,
}

impl Word {
    fn new(text: &str) -> Self {
        const OBLAST: &str =
            " обл область области облысы облыс oblysy oblys oblast region province ";
        const TOWN: &str = " г гор город города қ қаласы қала каласы city qalasy town ";
        const SMALLER: &str = " р-н район района ауданы аудан ауд district audany raion с село ауыл ауылы а пос поселок посёлок кент пгт мкр ул улица көшесі көше ";
        let bare = format!(" {} ", text.trim_end_matches('.'));
        let marker = if OBLAST.contains(&bare) {
            Some(Marker::Oblast)
        } else if TOWN.contains(&bare) {
            Some(Marker::Town)
        } else if SMALLER.contains(&bare) {
            Some(Marker::Smaller)
        } else {
            None
        };
        Self {
            text: text.to_owned(),
            marker,
        }
    }
}

/// The places that a piece names: one, or several without a comma between.
fn places_in(words: &[Word]) -> Vec<Place> {
    if words.is_empty() {
        return Vec::new();
    }
    if let Some(place) = place(words) {
        return vec![place];
    }
    let splits = || (1..words.len()).map(|at| words.split_at(at));
    // Two names side by side: «Абай облысы Семей қаласы».
    for (left, right) in splits() {
        if let Some(place) = place(left) {
            let rest = places_in(right);
            if !rest.is_empty() {
                return std::iter::once(place).chain(rest).collect();
            }
        }
    }
    // A name beside words that are none; it needs its marker to be trusted.
    splits()
        .flat_map(|(left, right)| [left, right])
        .filter(|part| part.iter().any(|word| word.marker.is_some()))
        .find_map(place)
        .into_iter()
        .collect()
}

/// The one place that these words name.
fn place(words: &[Word]) -> Option<Place> {
    let mut marker = None;
    let mut name: Vec<&str> = Vec::new();
    for word in words {
        match (word.marker, marker) {
            (None, _) => name.push(&word.text),
            (Some(new), Some(old)) if new != old => return None,
            (Some(new), _) => marker = Some(new),
        }
    }
    let wanted = name_key(&name.join(" "));
    if wanted.is_empty() {
        return None;
    }
    let find = |kind: Kind| {
        names()
            .iter()
            .find(|name| name.kind == kind && name.key == wanted)
    };
    match marker {
        Some(Marker::Smaller) => None,
        Some(Marker::Town) => find(Kind::City)
            .or_else(|| find(Kind::Town))
            .map(Name::place),
        Some(Marker::Oblast) => find(Kind::Oblast)
            .map(Name::place)
            .or_else(|| abbreviated(&name))
            .or_else(|| {
                // A town in place of the oblast's own name: «Талдыкорганская» of old.
                find(Kind::City)
                    .or_else(|| find(Kind::Town))
                    .map(|name| Place {
                        outdated: true,
                        ..name.place()
                    })
            }),
        // The names of today go before the old ones, and an old town before an old oblast.
        None => [
            (Kind::City, false),
            (Kind::Oblast, false),
            (Kind::Town, false),
            (Kind::Town, true),
            (Kind::Oblast, true),
        ]
        .into_iter()
        .find_map(|(kind, outdated)| {
            names()
                .iter()
                .find(|name| name.kind == kind && name.outdated == outdated && name.key == wanted)
        })
        .map(Name::place),
    }
}

/// The oblast of a shortened name: «Алм. обл.», «Вост.-Каз. обл.», «В-К область».
fn abbreviated(name: &[&str]) -> Option<Place> {
    let starts: Vec<String> = parts(&name.join(" ")).collect();
    let long_enough = match starts.as_slice() {
        [] => false,
        [one] => one.chars().count() >= 3,
        [_, ..] => true,
    };
    if !long_enough {
        return None;
    }
    let mut found = names().iter().filter(|name| {
        name.kind == Kind::Oblast
            && !name.outdated
            && name.parts.len() == starts.len()
            && name
                .parts
                .iter()
                .zip(&starts)
                .all(|(part, start)| part.starts_with(start.as_str()))
    });
    let first = found.next()?;
    found
        .all(|name| name.code == first.code)
        .then(|| first.place())
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// A city of the rank of an oblast.
    City,
    Oblast,
    Town,
}

struct Name {
    key: String,
    parts: Vec<String>,
    kind: Kind,
    code: RegionCode,
    outdated: bool,
}

impl Name {
    fn new(text: &str, kind: Kind, code: RegionCode, outdated: bool) -> Self {
        let bare: Vec<String> = text
            .to_lowercase()
            .split_whitespace()
            .map(Word::new)
            .filter(|word| word.marker.is_none())
            .map(|word| word.text)
            .collect();
        let bare = bare.join(" ");
        Self {
            key: name_key(&bare),
            parts: parts(&bare).collect(),
            kind,
            code,
            outdated,
        }
    }

    const fn place(&self) -> Place {
        Place {
            code: self.code,
            outdated: self.outdated,
        }
    }
}

fn name_key(name: &str) -> String {
    let key = key(name);
    // «в Карагандинской области»: the case says nothing about the place.
    match key
        .strip_suffix("skoi")
        .or_else(|| key.strip_suffix("skuiu"))
    {
        Some(stem) => format!("{stem}skaia"),
        None => key,
    }
}

fn parts(name: &str) -> impl Iterator<Item = String> {
    name.split([' ', '-', '.'])
        .map(key)
        .filter(|part| !part.is_empty())
}

/// Every name that is known; today's before the old ones.
fn names() -> &'static [Name] {
    static NAMES: OnceLock<Vec<Name>> = OnceLock::new();
    NAMES.get_or_init(|| {
        let mut names = Vec::new();
        for region in RegionCode::all() {
            let kind = match region.kind {
                RegionKind::Oblast => Kind::Oblast,
                RegionKind::City => Kind::City,
            };
            for name in [&region.kk, &region.ru, &region.en, &region.kk_latn]
                .into_iter()
                .chain(&region.alternatives)
            {
                names.push(Name::new(name, kind, region.code, false));
            }
            if let Some(center) = &region.center {
                for name in [&center.kk, &center.ru, &center.en] {
                    names.push(Name::new(name, Kind::Town, region.code, false));
                }
            }
        }
        for row in data::rows(include_str!("../../data/region_aliases.csv")) {
            let code: RegionCode = row
                .get("iso")
                .parse()
                .expect("the table of aliases holds only known codes");
            let kind = match (row.get("kind"), code.region().kind) {
                ("oblast", _) => Kind::Oblast,
                (_, RegionKind::City) if row.get("outdated") == "no" => Kind::City,
                _ => Kind::Town,
            };
            names.push(Name::new(
                row.get("text"),
                kind,
                code,
                row.get("outdated") == "yes",
            ));
        }
        names
    })
}
