//! Lists pasted from a chat: one person in a line, no columns.
//!
//! A line with a number or a bullet before it is a person; if there is none,
//! every line with a name and a phone or an IIN is. From the line are taken an
//! IIN, phones, a date, an address; the words in front are the name; a region or
//! a direction is recognised, and what is left is a note.

use documents::sheets::TableRowRef;
use domain::{NumberField, Phone, Verdict, check_number};

/// The pieces of a line, as text; each is judged like a cell.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Line {
    pub name: String,
    /// The second person of a line such as «А + Б 8 700 …».
    pub second: Option<String>,
    pub iin: Option<String>,
    pub phone: Option<String>,
    pub birth: Option<String>,
    pub email: Option<String>,
    /// Words that are none of these, in order; a region, a direction or a note.
    pub rest: Vec<String>,
}

/// What stands before the text of a list item; `None` if the line is no item.
pub(crate) fn item(line: &str) -> Option<&str> {
    let line = line.trim_start();
    for bullet in ['•', '●', '▪', '–', '—', '*', '·'] {
        if let Some(rest) = line.strip_prefix(bullet) {
            return Some(rest);
        }
    }
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    if digits == 0 || digits > 4 {
        return None;
    }
    let rest = &line[digits..];
    // A keycap: digit, U+FE0F, U+20E3.
    if let Some(rest) = rest
        .strip_prefix("\u{fe0f}\u{20e3}")
        .or_else(|| rest.strip_prefix('\u{20e3}'))
    {
        return Some(rest);
    }
    let mut signs = rest.chars();
    match signs.next() {
        Some('.' | ')' | '-' | ':') => {
            let rest = signs.as_str();
            // «9:00 от корпуса» and «12.04» are no items.
            (!rest.starts_with(|c: char| c.is_ascii_digit())).then_some(rest)
        }
        Some('\t') => Some(signs.as_str()),
        _ => None,
    }
}

/// «3 Оспан Дана 8 700 …», «4 - Ибраев Нұрлан»: a number without a sign behind it, which may
/// be anything, or a hyphen; the number and the rest of the line.
pub(crate) fn weak_item(line: &str) -> Option<(Option<u32>, &str)> {
    let line = line.trim_start();
    if let Some(rest) = line.strip_prefix("- ") {
        return Some((None, rest));
    }
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    if !(1..=3).contains(&digits) {
        return None;
    }
    let (number, rest) = line.split_at(digits);
    let after = rest.trim_start_matches([' ', '\u{a0}', '-', '–', '—']);
    let apart = after.len() < rest.len() && rest.starts_with([' ', '\u{a0}']);
    (apart && after.starts_with(char::is_uppercase)).then_some((number.parse().ok(), after))
}

/// The number that a line begins with.
pub(crate) fn number_of(line: &str) -> Option<u32> {
    let line = line.trim_start();
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    line[..digits].parse().ok()
}

/// The text of an item or of a [`weak_item`], else the whole line.
pub(crate) fn without_number(line: &str) -> &str {
    item(line)
        .or_else(|| weak_item(line).map(|(_, rest)| rest))
        .unwrap_or(line)
}

/// A message as it is copied from a messenger, without who sent it when:
/// «[12.04.2099, 10:15:22] Айгүл: 1. Ким Анна», «12/04/2099, 10:18 - Болат: 1. Ким Анна».
pub(crate) fn without_stamp(line: &str) -> &str {
    let text = line.trim_start_matches(['\u{200e}', '\u{200f}', '\u{feff}', ' ']);
    let inside = match text.strip_prefix('[') {
        Some(rest) => rest.split_once(']').filter(|(stamp, _)| is_stamp(stamp)),
        None => {
            let stamped = text.split_once(" - ").or_else(|| text.split_once(" – "));
            stamped.filter(|(stamp, _)| is_stamp(stamp))
        }
    };
    match inside {
        Some((_, rest)) => rest
            .split_once(": ")
            .map_or(rest.trim_start(), |(_, said)| said.trim_start()),
        None => line,
    }
}

/// What a row of a chat says, its cells together.
pub(crate) fn text_of(row: &TableRowRef<'_>) -> String {
    let cells: Vec<&str> = row.cells().map(|cell| cell.text).collect();
    // Numbers of two cells are two numbers; only the first may be that of the line.
    let joined = match cells[..] {
        [first, ref rest @ ..] if !rest.is_empty() => format!("{first} {}", rest.join(", ")),
        _ => cells.concat(),
    };
    without_stamp(&joined).to_owned()
}

/// A day and a time and nothing else.
fn is_stamp(text: &str) -> bool {
    let signs = |c: char| c.is_ascii_digit() || "., :/-\u{202f}\u{a0}AMPampm".contains(c);
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    text.contains(':') && (8..=14).contains(&digits) && text.chars().all(signs)
}

/// Takes a line apart.
pub(crate) fn parse(text: &str) -> Line {
    let mut line = Line::default();
    let mut rest = text.to_owned();
    if let Some((from, to)) = email_span(&rest) {
        line.email = Some(rest[from..to].to_owned());
        rest.replace_range(from..to, ";");
    }
    if let Some((from, to)) = date_span(&rest).or_else(|| year_span(&rest)) {
        line.birth = Some(rest[from..to].to_owned());
        let words = year_words(&rest[to..]);
        rest.replace_range(from..to + words, ";");
    }
    let (mut kept, mut at) = (String::with_capacity(rest.len()), 0);
    while let Some((from, to)) = digits_span(&rest[at..]) {
        let piece = &rest[at + from..at + to];
        kept.push_str(&rest[at..at + from]);
        at += to;
        let digits: String = piece.chars().filter(char::is_ascii_digit).collect();
        let named_iin = ends_with_label(&kept, &["иин", "жсн", "iin", "jsn"]);
        let is_iin = named_iin
            || digits.len() == 12
                && check_number(&digits, NumberField::Iin).verdict != Verdict::Invalid;
        if is_iin && line.iin.is_none() {
            line.iin = Some(piece.trim().to_owned());
        } else {
            match &mut line.phone {
                None => line.phone = Some(piece.trim().to_owned()),
                Some(phones) => {
                    phones.push_str(", ");
                    phones.push_str(piece.trim());
                }
            }
        }
        kept.push(';');
    }
    kept.push_str(&rest[at..]);
    for label in LABELS {
        remove_label(&mut kept, label);
    }
    take_words(&kept, &mut line);
    line
}

/// The name in front, then the pieces between separators; a bracket is one piece.
fn take_words(rest: &str, line: &mut Line) {
    // A slash inside a word belongs to an address such as `t.me/name`.
    let rest = rest.replace(" /", ";").replace("/ ", ";");
    // A number in front of the name: «960423586910 Ким Ерлан».
    let rest = rest.trim_start_matches([' ', ';', ',', '-', '–', '—']);
    let end = rest.find([';', ',', '(', ')']).unwrap_or(rest.len());
    let (front, after) = rest.split_at(end);
    let mut people = front.splitn(2, '+');
    let first = people.next().unwrap_or_default();
    line.second = people
        .next()
        .map(|name| name.trim().to_owned())
        .filter(|name| name.chars().any(char::is_alphabetic));
    let words: Vec<&str> = first.split_whitespace().collect();
    let count = words
        .iter()
        .take(5)
        .take_while(|word| looks_like_name(word))
        .count();
    line.name = words[..count].join(" ");
    line.rest.extend(piece(&words[count..].join(" ")));
    for (depth, part) in after.split(['(', ')']).enumerate() {
        if depth % 2 == 1 {
            line.rest.extend(piece(part));
        } else {
            line.rest.extend(part.split([';', ',']).filter_map(piece));
        }
    }
}

/// The text without signs around it; `None` if nothing is left.
fn piece(text: &str) -> Option<String> {
    let text = text.trim_matches(|c: char| c.is_whitespace() || "-–—.;,".contains(c));
    let is_label = LABELS.contains(&&*text.trim_end_matches(':').to_lowercase());
    (text.chars().any(char::is_alphanumeric) && !is_label).then(|| text.to_owned())
}

/// What a number is called before it stands; without the number it says nothing.
const LABELS: [&str; 9] = [
    "иин",
    "жсн",
    "iin",
    "jsn",
    "тел.",
    "телефон",
    "тел",
    "tel",
    "моб",
];

fn looks_like_name(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
        && !word.contains("://")
        && word
            .chars()
            .all(|c| c.is_alphabetic() || "-'’ʼ‘.".contains(c))
        || matches!(
            &*word.to_lowercase(),
            "оглы" | "оғлы" | "қызы" | "ұлы" | "кызы" | "улы"
        )
}

fn email_span(text: &str) -> Option<(usize, usize)> {
    let at = text.find('@')?;
    let inside = |c: char| c.is_ascii_alphanumeric() || "._-+".contains(c);
    let from = text[..at].rfind(|c| !inside(c)).map_or(0, |i| {
        i + text[i..].chars().next().map_or(1, char::len_utf8)
    });
    let to = text[at + 1..]
        .find(|c| !inside(c))
        .map_or(text.len(), |i| at + 1 + i);
    (from < at && to > at + 1).then_some((from, to))
}

/// How many bytes of a text are words that only say of a date that somebody was born then.
fn year_words(text: &str) -> usize {
    const WORDS: [&str; 10] = [
        "г.р.",
        "г.р",
        "гр.",
        "ж.т.",
        "ж.т",
        "года рождения",
        "жылы туған",
        "г.",
        "ж.",
        "г",
    ];
    let before = text.len() - text.trim_start_matches([' ', '\u{a0}']).len();
    let words = WORDS.iter().find(|word| {
        text[before..]
            .strip_prefix(**word)
            .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    });
    words.map_or(0, |word| before + word.len())
}

/// A year of four digits of which the words behind it say that somebody was born then, or
/// which stands behind a name, alone or before a phone or an IIN.
fn year_span(text: &str) -> Option<(usize, usize)> {
    let is_part = |sign: Option<char>| sign.is_some_and(|sign| sign.is_alphanumeric());
    let starts = ["18", "19", "20", "21"]
        .iter()
        .flat_map(|century| text.match_indices(century))
        .map(|(at, _)| at);
    let mut years = starts
        .filter(|at| !is_part(text[..*at].chars().next_back()))
        .filter_map(|at| Some((at, text.get(at..at + 4)?)));
    years
        .find(|(at, year)| {
            let (before, behind) = (&text[..*at], &text[at + 4..]);
            year.bytes().all(|b| b.is_ascii_digit())
                && (year_words(behind) > 0 || is_between(before, behind))
        })
        .map(|(at, _)| (at, at + 4))
}

/// Whether a name and nothing else stands before, and nothing or the digits of a phone or an
/// IIN behind.
fn is_between(before: &str, behind: &str) -> bool {
    let mut words = before.split_whitespace();
    let digits = behind.trim_start_matches([' ', '\u{a0}', ',', ';']);
    let number = digits_span(digits).filter(|(from, _)| *from == 0);
    before.ends_with([' ', '\u{a0}'])
        && words.clone().count() >= 2
        && words.all(looks_like_name)
        && (digits.is_empty()
            || digits.len() < behind.len() && number.is_some_and(|(_, to)| is_whole(&digits[..to])))
}

/// `16.09.2083` or `17.12.85`, with nothing of a number beside it.
pub(crate) fn date_span(text: &str) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    let mut from = 0;
    while from < bytes.len() {
        if !bytes[from].is_ascii_digit()
            || from > 0 && (bytes[from - 1].is_ascii_digit() || bytes[from - 1] == b'.')
        {
            from += 1;
            continue;
        }
        let to = from
            + bytes[from..]
                .iter()
                .take_while(|b| b.is_ascii_digit() || matches!(b, b'.' | b'/'))
                .count();
        let piece = text[from..to].trim_end_matches(['.', '/']);
        let parts: Vec<&str> = piece.split(['.', '/']).collect();
        if let [day, month, year] = parts[..]
            && (1..=2).contains(&day.len())
            && (1..=2).contains(&month.len())
            && matches!(year.len(), 2 | 4)
        {
            return Some((from, from + piece.len()));
        }
        from = to.max(from + 1);
    }
    None
}

/// The next stretch of at least seven digits with the signs that phones have between.
fn digits_span(text: &str) -> Option<(usize, usize)> {
    let mut from = None;
    let mut digits = 0;
    let mut end = 0;
    for (at, sign) in text
        .char_indices()
        .chain(std::iter::once((text.len(), ';')))
    {
        match sign {
            '0'..='9' => {
                from.get_or_insert(at);
                digits += 1;
                end = at + 1;
            }
            '+' | '(' if digits == 0 => from = Some(at),
            // A bracket holds the code of a network; after a number it begins something else.
            '(' if digits > 3 => {
                if digits >= 7 {
                    break;
                }
                from = None;
                digits = 0;
            }
            // A year before a number: «Астана 2090 87000000101».
            ' ' | '\u{a0}'
                if digits == 4
                    && from.is_some_and(|from| is_year(&text[from..end]))
                    && begins_whole(&text[at..]) =>
            {
                from = None;
                digits = 0;
            }
            // A whole number ends where another may begin.
            ' ' | '\u{a0}'
                if from
                    .and_then(|from| text.get(from..end))
                    .is_some_and(is_whole) =>
            {
                break;
            }
            '+' | '(' | ')' | '-' | ' ' | '\u{a0}' | '‑' if from.is_some() => {
                if sign == '+' {
                    if digits >= 7 {
                        break;
                    }
                    from = Some(at);
                    digits = 0;
                }
            }
            _ => {
                if digits >= 7 {
                    break;
                }
                from = None;
                digits = 0;
            }
        }
    }
    let from = from.filter(|_| digits >= 7)?;
    let piece = &text[from..end];
    // «(+7 …»: a bracket that opens before the number is not part of it.
    let skip = if piece.starts_with("(+") { 1 } else { 0 };
    Some((from + skip, end))
}

/// The phones in a text where numbers stand side by side or between words; none if one of
/// the numbers is no phone.
pub(crate) fn phones_in(text: &str) -> Vec<Phone> {
    let mut rest = text;
    let mut phones = Vec::new();
    while let Some((from, to)) = digits_span(rest) {
        match Phone::parse(rest[from..to].trim()) {
            Ok(phone) => phones.push(phone),
            Err(_) => return Vec::new(),
        }
        rest = &rest[to..];
    }
    phones
}

/// The words of a text beside its numbers, without those that only say that a number comes.
pub(crate) fn words_beside(text: &str) -> String {
    const SILENT: [&str; 12] = [
        "т",
        "тел",
        "телефон",
        "моб",
        "сот",
        "ұялы",
        "tel",
        "phone",
        "и",
        "және",
        "или",
        "and",
    ];
    let mut rest = text.to_owned();
    while let Some((from, to)) = digits_span(&rest) {
        rest.replace_range(from..to, ";");
    }
    let words = rest.split([';', ' ', '\u{a0}', '(', ')', ':']);
    let words = words.map(|word| word.trim_matches(['.', ',', '-', '–', '—']));
    let says = |word: &&str| {
        word.chars().any(char::is_alphanumeric) && !SILENT.contains(&&*word.to_lowercase())
    };
    let words: Vec<&str> = words.filter(says).collect();
    let is_word = |word: &&str| word.chars().filter(|c| c.is_alphabetic()).count() >= 2;
    match words.iter().any(is_word) {
        true => words.join(" "),
        false => String::new(),
    }
}

fn is_year(text: &str) -> bool {
    text.len() == 4
        && ["18", "19", "20", "21"]
            .iter()
            .any(|century| text.starts_with(century))
}

/// Whether the digits that a text begins with, spaces and signs of phones between, are a whole
/// number. Looks no further than the longest of these.
fn begins_whole(text: &str) -> bool {
    const LONGEST: usize = 24;
    let of_number = |c: &char| c.is_ascii_digit() || " \u{a0}()-+".contains(*c);
    let number: String = text.chars().take(LONGEST).take_while(of_number).collect();
    is_whole(number.trim())
}

/// A phone of Kazakhstan with all its digits, or a valid IIN.
fn is_whole(number: &str) -> bool {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    match digits.len() {
        11 => number.starts_with(['+', '7', '8']) && digits.starts_with(['7', '8']),
        12 => check_number(&digits, NumberField::Iin).verdict != Verdict::Invalid,
        _ => false,
    }
}

/// No label of a number has more letters.
const LONGEST_LABEL: usize = 16;

fn ends_with_label(before: &str, labels: &[&str]) -> bool {
    let before = before.trim_end_matches([' ', ':', '.', '№']);
    let last = before.char_indices().rev().take(LONGEST_LABEL);
    let from = last.last().map_or(0, |(at, _)| at);
    let end = before[from..].to_lowercase();
    labels.iter().any(|label| end.ends_with(label))
}

/// Takes a word away wherever it stands alone.
fn remove_label(text: &mut String, label: &str) {
    let words: Vec<&str> = text
        .split(' ')
        .filter(|word| {
            word.trim_end_matches([':', ',', '.']).to_lowercase() != label.trim_end_matches('.')
        })
        .collect();
    *text = words.join(" ");
}

/// Whether a line without number or bullet is a person all the same.
pub(crate) fn is_person(line: &Line) -> bool {
    let known = line.iin.is_some()
        || line
            .phone
            .as_deref()
            .is_some_and(|phone| Phone::parse(phone).is_ok());
    known && line.name.split(' ').count() >= 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<(&str, &str, &str, &str)>) {
        let line = item(text).map(parse);
        let found = line.as_ref().map(|line| {
            (
                line.name.as_str(),
                line.iin.as_deref().unwrap_or("-"),
                line.phone.as_deref().unwrap_or("-"),
                line.rest.join("|"),
            )
        });
        let expected = expected.map(|(n, i, p, r)| (n, i, p, r.to_owned()));
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn lines_of_a_chat_are_taken_apart() {
        check(
            "1. Касымова Арайлым Куанышовна 8 (700) 000-04-01",
            Some(("Касымова Арайлым Куанышовна", "-", "8 (700) 000-04-01", "")),
        );
        check(
            "3) ТОЛЕУОВА БИБИГУЛЬ 87000000403 иин 990527686155",
            Some(("ТОЛЕУОВА БИБИГУЛЬ", "990527686155", "87000000403", "")),
        );
        check(
            "10. Гончаренко Олег Сергеевич / ИИН 810223512543 / 8 (700) 000-04-10 / город Астана",
            Some((
                "Гончаренко Олег Сергеевич",
                "810223512543",
                "8 (700) 000-04-10",
                "город Астана",
            )),
        );
        check(
            "13. Smağūlova Güljan ИИН 870110 635812 тел. +7 (700) 000 04-13",
            Some((
                "Smağūlova Güljan",
                "870110 635812",
                "+7 (700) 000 04-13",
                "",
            )),
        );
        check(
            "17. Ирина Степанова-Ахметова (+7 700 000 04 15) только после обеда",
            Some((
                "Ирина Степанова-Ахметова",
                "-",
                "+7 700 000 04 15",
                "только после обеда",
            )),
        );
        check(
            "21. Жүнісов Талғат +7 700 000 04 19 Таза әлем",
            Some(("Жүнісов Талғат", "-", "+7 700 000 04 19", "Таза әлем")),
        );
        check(
            "• Toleuov Gabit t.me/example 87000000420",
            Some(("Toleuov Gabit", "-", "87000000420", "t.me/example")),
        );
        check(
            "12. Чинара 8(700)00004-12",
            Some(("Чинара", "-", "8(700)00004-12", "")),
        );
        check(
            "9. Құдайбергенов Қожахмет -",
            Some(("Құдайбергенов Қожахмет", "-", "-", "")),
        );
        check("Куратор Гульмира: 14 и 15 места держим для медиков", None);
        check("14 и 15 места", None);
    }

    #[test]
    fn two_people_in_one_line_are_two() {
        let line = item("18. Жанбұлатова Перизат + Сейітов Ерлан 8 (700) 000-04-16")
            .map(parse)
            .expect("an item");
        assert_eq!(
            (
                line.name.as_str(),
                line.second.as_deref(),
                line.phone.as_deref()
            ),
            (
                "Жанбұлатова Перизат",
                Some("Сейітов Ерлан"),
                Some("8 (700) 000-04-16")
            )
        );
    }
}
