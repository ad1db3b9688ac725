//! The sounds of a key, for the second tier: what different papers write for one name.
//!
//! Reduced vowels are written, swapped or left out (Тілеу and Тлеу, Жұлдыз and Жулдуз), қ and
//! х, п and ф stand for one another (Бақыт and Бахыт, Сапар and Сафар), consonants are voiced
//! or not at the end (Мұрат and Мурад, Шыңғыс and Чингиз). [`wide_keys`] takes that away,
//! after [`crate::aliases`] has put the first of a family in place of its other members.
//! Мұрат and Марат, Есенов and Үсенов stay apart: a full vowel is never lost. So do Нина and
//! Нона, Арина and Арна: an и of the first syllable is no о or у, and the vowel of the last
//! syllable is written everywhere.
//!
//! Two names may share a wide key and be different names. It is for offering only.
//!
//! Source: the vowel swaps of the domain notes on the search and duplicate key; the rest is
//! how Kazakh takes Arabic and Persian names, and how Russian papers wrote them down.

use crate::aliases::{canonical, is_listed};
use crate::fold::{father_of, shortened_father};

/// Keys with fewer letters have no second and third tier: every short name is near another.
pub(crate) const LETTERS_FOR_TIERS: usize = 4;
/// Wide keys with fewer letters keep all their vowels.
const LETTERS_FOR_SOUNDS: usize = 4;
/// From this many on, a wide key is also looked for as the start of another.
const LETTERS_FOR_STARTS: usize = 5;

/// Returns the wide keys of a word: by its sounds, and once more without a first reduced
/// vowel if it has one.
///
/// `key`: the result of [`crate::fold`]. A patronymic stands as its root and a sign for a
/// son or a daughter; the second key may be by a root that has lost its last letter.
pub(crate) fn wide_keys(key: &str) -> (String, Option<String>) {
    let ((first, second), ending) = match father_of(key) {
        // Тілеуұлы has lost an у to the ending, Өмірзаққызы a қ; Муса and Исак have not.
        Some((root, true)) if key.ends_with("uli") && root.ends_with(['a', 'e']) => {
            (wide_father(&format!("{root}u")), "+m")
        }
        Some((root, true)) => (wide_father(root), "+m"),
        Some((root, false)) => (wide_father(without_k(root)), "+f"),
        None => (sounds(&canonical(key), End::Whole), ""),
    };
    let shortened = || Some(wide_father(&shortened_father(key)?).0);
    let second = second.or_else(shortened);
    let second = second.filter(|second| *second != first);
    (first + ending, second.map(|second| second + ending))
}

/// Returns the wide keys of a father's name as a patronymic has it: Жұмабайұлы and Жумабаевич,
/// Тілеуұлы and Тлеуович meet without the last half of their diphthong.
///
/// `root`: the key of the name, or what [`crate::fold::fathers_of`] gives.
pub(crate) fn wide_father(root: &str) -> (String, Option<String>) {
    let half = |mut sounds: String| {
        if ["aI", "eI", "aO", "eO"]
            .iter()
            .any(|ends| sounds.ends_with(ends))
        {
            sounds.pop();
        }
        sounds
    };
    let (first, second) = sounds(&canonical(root), End::Whole);
    (half(first), second.map(half))
}

fn without_k(root: &str) -> &str {
    root.strip_suffix('k')
        .filter(|rest| rest.len() >= LETTERS_FOR_SOUNDS && rest.ends_with(['a', 'e', 'i']))
        .unwrap_or(root)
}

/// Returns the texts that wide keys of longer words start with, for a word of which the end
/// is still to be typed, and those of the same surname of the other sex; none if it is too
/// short to tell names apart.
pub(crate) fn wide_starts(key: &str) -> Vec<String> {
    if father_of(key).is_some() {
        return Vec::new();
    }
    let other = other_sex(key);
    let key = canonical(key);
    let (first, second) = sounds(&key, End::Open);
    let mut starts = vec![first];
    starts.extend(second);
    // The last vowel is kept where the word ends behind it, and Щукина has that of Щукин.
    let (first, second) = sounds(&key, End::Behind);
    starts.push(first);
    starts.extend(second);
    if let Some(other) = other {
        let (first, second) = sounds(&canonical(&other), End::Whole);
        starts.push(first);
        starts.extend(second);
    }
    starts.sort_unstable();
    starts.dedup();
    starts.retain(|start| start.len() >= LETTERS_FOR_STARTS);
    starts
}

/// Endings of a woman's surname and of the same surname of a man.
///
/// Source: Russian grammar. An -ина is not among them but where no given name ends so: Марин is
/// another name than Марина, and so is Валентин.
const SEXES: &[(&str, &str)] = &[
    ("ova", "ov"),
    ("eva", "ev"),
    ("kina", "kin"),
    // Ғабдуллина, Хайруллина; not Паулина.
    ("bulina", "bulin"),
    ("dulina", "dulin"),
    ("fulina", "fulin"),
    ("rulina", "rulin"),
    ("tulina", "tulin"),
    ("skaia", "ski"),
];

/// The surname of a man in the family of a woman, and of a woman where hers does not go on from
/// his: Ахметова is of the Ахметовы, Ковальский of the Ковальские.
fn other_sex(key: &str) -> Option<String> {
    let (own, other) = SEXES
        .iter()
        .find(|(woman, _)| key.ends_with(woman))
        .copied()
        .or_else(|| key.ends_with("ski").then_some(("ski", "skaia")))?;
    Some(format!("{}{other}", key.strip_suffix(own)?))
}

/// Whether a key is long enough to be looked for beyond the exact key.
pub(crate) fn has_tiers(key: &str) -> bool {
    key.len() >= LETTERS_FOR_TIERS || is_listed(key)
}

/// Whether two keys are spellings of one name, or the second the start of one.
pub(crate) fn is_another_spelling(word: &str, key: &str) -> bool {
    if !has_tiers(key) {
        return false;
    }
    let (first, second) = wide_keys(word);
    let own = |wide: &String| *wide == first || second.as_ref() == Some(wide);
    let (wide, other) = wide_keys(key);
    own(&wide)
        || other.as_ref().is_some_and(own)
        || wide_starts(key).iter().any(|start| {
            first.starts_with(start.as_str())
                || second
                    .as_ref()
                    .is_some_and(|s| s.starts_with(start.as_str()))
        })
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    /// The word ends here.
    Whole,
    /// It may go on.
    Open,
    /// It may go on with one more syllable, before which its last vowel is heard.
    Behind,
}

fn is_vowel(c: u8) -> bool {
    matches!(c, b'a' | b'e' | b'i' | b'o' | b'u')
}

fn is_reduced(c: u8) -> bool {
    matches!(c, b'i' | b'o' | b'u')
}

/// The sounds of a key without ending and, if its first vowel is an `i` that papers leave
/// out, the sounds without that.
fn sounds(key: &str, end: End) -> (String, Option<String>) {
    if !key.is_ascii() {
        return (key.to_owned(), None);
    }
    let letters = evened(key.as_bytes());
    let first = spoken(&letters, end, true);
    if end == End::Whole && first.len() < LETTERS_FOR_SOUNDS {
        return (all_vowels(&letters), None);
    }
    let at = letters.iter().position(|c| is_vowel(*c));
    let dropped = at.is_some_and(|at| {
        letters[at] == b'i' && letters.get(at + 1).is_some_and(|next| !is_vowel(*next))
    });
    let second = dropped
        .then(|| spoken(&letters, end, false))
        .filter(|second| second.len() >= LETTERS_FOR_SOUNDS);
    (first, second)
}

/// What does not depend on vowels that go: у and в, нб and мб, ң and нг, қ and х, п and ф.
fn evened(key: &[u8]) -> Vec<u8> {
    let mut letters: Vec<u8> = Vec::with_capacity(key.len());
    for (at, &c) in key.iter().enumerate() {
        let before = letters.last().copied();
        let next = key.get(at + 1).copied();
        let evened = match c {
            b'f' => b'p',
            // The `h` of `sh` is no х.
            b'h' if before == Some(b's') => b'h',
            // Жангелді and Жанкелді, Еңлік and `Yenglik`.
            b'g' | b'k' if before == Some(b'n') && next.is_some() => continue,
            b'h' => b'k',
            // Уәли and Вали; Даулет and Давлет.
            b'u' if at == 0 && matches!(next, Some(b'a' | b'e')) => b'v',
            // Қуаныш and Куваныш.
            b'v' if before == Some(b'u') && next.is_some_and(is_vowel) => continue,
            b'v' if before.is_some_and(is_vowel) && next.is_some_and(|c| !is_vowel(c)) => b'u',
            // Сәрсенбай and Сарсембай.
            b'n' if matches!(next, Some(b'b' | b'p' | b'm')) => b'm',
            // Жәмила and Джамиля, Лаззат and Ляззат; not Әлия.
            b'i' if before == Some(b'l')
                && next == Some(b'a')
                && (at > 3 || at + 2 < key.len()) =>
            {
                continue;
            }
            // Әлия and Алие.
            b'e' if before == Some(b'i') && next.is_none() => b'a',
            other => other,
        };
        if letters.last() != Some(&evened) {
            letters.push(evened);
        }
    }
    letters
}

/// Puts a sound behind the others; twice is once.
fn push(sounds: &mut Vec<u8>, c: u8) {
    if sounds.last() != Some(&c) {
        sounds.push(c);
    }
}

/// The sign of a vowel; papers swap `o` and `u` anywhere, and `i` with both where it is the
/// whole vowel of a later syllable. Алия is not Алуа.
fn sign(c: u8, told_apart: bool) -> u8 {
    match c {
        b'i' if told_apart => b'I',
        b'i' | b'o' | b'u' => b'O',
        full => full,
    }
}

/// Every run of reduced vowels as one sign, nothing dropped.
fn all_vowels(letters: &[u8]) -> String {
    let mut sounds = Vec::with_capacity(letters.len());
    let mut first = true;
    for run in letters.chunk_by(|one, next| is_vowel(*one) == is_vowel(*next)) {
        let told_apart = first || !run.iter().all(|c| is_reduced(*c));
        first &= !is_vowel(run[0]);
        for &c in run {
            push(&mut sounds, sign(c, told_apart));
        }
    }
    unvoiced(sounds, End::Whole)
}

/// The reduced vowels of the first syllable and of the last one as a sign each, those between
/// them dropped.
fn spoken(letters: &[u8], end: End, keep_first: bool) -> String {
    let mut sounds = Vec::with_capacity(letters.len());
    let mut first = true;
    let mut at = 0;
    while at < letters.len() {
        if !is_vowel(letters[at]) {
            push(&mut sounds, letters[at]);
            at += 1;
            continue;
        }
        let len = letters[at..].iter().take_while(|c| is_vowel(**c)).count();
        let run = &letters[at..at + len];
        at += len;
        let rest = &letters[at..];
        let reduced = run.iter().all(|c| is_reduced(*c));
        let gone = reduced
            && if first {
                !keep_first
            } else {
                !is_stressed(run, rest) && (end == End::Open || rest.iter().any(|c| is_vowel(*c)))
            };
        let told_apart = std::mem::take(&mut first) || !reduced;
        if gone {
            continue;
        }
        if reduced && rest.is_empty() && sounds.len() > 1 {
            sounds.push(run[run.len() - 1]);
            continue;
        }
        for &c in run {
            push(&mut sounds, sign(c, told_apart));
        }
    }
    unvoiced(sounds, end)
}

/// Whether a vowel has the stress of -ина, -ила, -ира: Марина is not Марна.
fn is_stressed(run: &[u8], rest: &[u8]) -> bool {
    run == b"i" && matches!(rest, [consonant, b'a'] if !is_vowel(*consonant))
}

/// A voiced consonant at the end of a word or before another one is written either way.
fn unvoiced(sounds: Vec<u8>, end: End) -> String {
    // Not before р, л, м, н: Фёдоров is not Петров.
    let closed = |at: usize| match sounds.get(at + 1) {
        None => end == End::Whole,
        Some(next) => !is_vowel(*next) && !matches!(next, b'O' | b'I' | b'r' | b'l' | b'm' | b'n'),
    };
    let mut plain = Vec::with_capacity(sounds.len() + 2);
    for (at, &c) in sounds.iter().enumerate() {
        let c = match c {
            b'z' if closed(at) => b's',
            b'd' if closed(at) => b't',
            b'b' if closed(at) => b'p',
            other => other,
        };
        push(&mut plain, c);
    }
    String::from_utf8(plain).expect("keys that are not ASCII have no sounds")
}

#[cfg(test)]
mod tests;
