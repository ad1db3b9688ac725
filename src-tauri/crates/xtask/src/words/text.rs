//! One line of text in one language.

use super::Piece;

/// Stands for a value in a line that is looked at as one text.
const VALUE: char = '\u{fffc}';

/// Words that machines write and we do not: language, beginning of the word
/// (a final `$` means the whole word), what to write. Source: `WORDS.md`.
const WRONG: &[(&str, &str, &str)] = &[
    ("en", "please$", "leave it out"),
    ("en", "successfully$", "leave it out"),
    ("en", "organization", "organisation"),
    ("en", "canceled$", "cancelled"),
    ("ru", "пожалуйста$", "leave it out"),
    ("ru", "успешно$", "leave it out"),
    ("ru", "волонтер", "волонтёр"),
    ("ru", "отчет", "отчёт"),
    ("ru", "еще$", "ещё"),
    ("ru", "учет", "учёт"),
    ("ru", "счет", "счёт"),
    ("ru", "прием", "приём"),
    ("ru", "партнер", "партнёр"),
    ("ru", "расчет", "расчёт"),
    ("ru", "объем", "объём"),
    ("ru", "оралман", "кандас"),
    ("kk", "сәтті", "leave it out"),
    ("kk", "өтінеміз$", "leave it out"),
    ("kk", "сіздің", "leave it out, the ending says it"),
    ("kk", "сенімдісіз", "ask about the act: «… керек пе?»"),
    ("kk", "волонтёр", "волонтер"),
    ("kk", "волонтерлар", "волонтерлер"),
    ("kk", "волонтерға", "волонтерге"),
    ("kk", "волонтернің", "волонтердің"),
    ("kk", "ерікті", "волонтер"),
    ("kk", "сағатлар", "сағаттар"),
    ("kk", "сағатда", "сағатта"),
    ("kk", "акциялер", "акциялар"),
    ("kk", "файлге", "файлға"),
    ("kk", "есепда", "есепте"),
    ("kk", "есепнің", "есептің"),
    ("kk", "тізімдің", "тізімнің"),
    ("kk", "тізімден", "тізімнен"),
    ("kk", "бағандан", "бағаннан"),
    ("kk", "оқиға", "іс-шара"),
    ("kk", "стойка", "тіркеу үстелі"),
    ("kk", "роль", "рөл"),
    ("kk", "мүгедек$", "мүгедектігі бар адам"),
    ("kk", "оралман", "қандас"),
    ("kk", "жана$", "жаңа"),
    ("kk", "онын$", "оның"),
    ("kk", "кун$", "күн"),
    ("kk", "куні", "күні"),
    ("kk", "тур$", "түр"),
    ("kk", "турі", "түрі"),
    ("kk", "улкен", "үлкен"),
    ("kk", "толык", "толық"),
    ("kk", "кате$", "қате"),
    ("kk", "катесі", "қатесі"),
    ("kk", "тызім", "тізім"),
    ("kk", "тиркеу", "тіркеу"),
    ("kk", "жойу", "жою"),
    ("kk", "кыру", "кіру"),
    ("kk", "нусқа", "нұсқа"),
    ("kk", "нүсқа", "нұсқа"),
    ("kk", "үйым", "ұйым"),
    ("kk", "өшіру", "жою for data, сөндіру for a switch"),
    ("kk", "мұрағат", "архив"),
    ("kk", "бума$", "қалта"),
    ("kk", "алғысхат", "алғыс хат"),
    ("kk", "кұпия", "құпия"),
    ("kk", "блокта", "бұғаттау or құлыптау"),
];

/// Languages name themselves in their own words, and our name is explained, whatever is spoken.
const OWN_WORDS: &[&str] = &["Қазақша", "Русский", "ҚАЗ", "РУС", "бірге", "вместе"];

/// Turns of speech, the same way.
const WRONG_PHRASES: &[(&str, &str, &str)] = &[
    ("kk", "болып табылады", "say what it is"),
    ("kk", "орын алды", "name what failed"),
    ("kk", "өтініш, ", "leave it out"),
    ("kk", "алдын-ала", "алдын ала"),
    ("kk", "іс шара", "іс-шара"),
    ("kk", "аты жөні", "аты-жөні"),
    ("kk", "құпия сөз", "құпиясөз"),
    ("kk", "мекен жай", "мекенжай"),
    ("kk", "дерек қор", "дерекқор"),
    ("kk", "көп балалы", "көпбалалы"),
    ("kk", "жеке мәлімет", "дербес деректер"),
    ("kk", "баспаға шығар", "басып шығару"),
    ("ru", "вы уверены", "ask about the act itself"),
    ("en", "are you sure", "ask about the act itself"),
];

/// Kazakh endings that may not hang on a variable by a hyphen.
const ENDINGS: &[&str] = &[
    "ға", "ге", "қа", "ке", "на", "не", "да", "де", "та", "те", "нда", "нде", "дан", "ден", "тан",
    "тен", "нан", "нен", "ды", "ді", "ты", "ті", "ны", "ні", "ның", "нің", "дың", "дің", "тың",
    "тің", "мен", "бен", "пен", "ші", "шы", "інші", "ыншы", "лар", "лер", "дар", "дер", "тар",
    "тер", "й", "я", "е", "го", "му", "ю",
];

/// Kazakh nouns that end as a plural does and are none.
const SINGULAR: &[&str] = &[
    "волонтер",
    "компьютер",
    "принтер",
    "сканер",
    "литер",
    "метр",
    "мастер",
    "лидер",
];

/// Returns what is wrong with a line. `is_number` knows the variables that are numbers.
pub fn problems(
    language: &str,
    id: &str,
    line: &[Piece],
    is_number: &dyn Fn(&str) -> bool,
) -> Vec<String> {
    let text: String = line
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Value(_) => VALUE.to_string(),
        })
        .collect();
    let mut found = Vec::new();
    found.extend(letters(language, &text));
    found.extend(wrong_words(language, &text));
    found.extend(signs(language, id, &text));
    found.extend(touching(&text));
    found.extend(untranslated(language, &text));
    if language == "kk" {
        found.extend(button(id, &text));
        found.extend(plural_after_number(line, is_number));
    }
    found
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty())
}

fn is_cyrillic(c: char) -> bool {
    ('\u{400}'..='\u{52f}').contains(&c)
}

fn letters(language: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for word in words(text).filter(|word| !OWN_WORDS.contains(word)) {
        let cyrillic = word.chars().any(is_cyrillic);
        if cyrillic && word.chars().any(|c| c.is_ascii_alphabetic()) {
            found.push(format!(
                "«{word}» mixes Latin and Cyrillic letters: type it in one script"
            ));
        }
        if cyrillic && language == "en" {
            found.push(format!("«{word}» is not English: translate it"));
        }
        if language == "kk" && word.contains(['ё', 'Ё']) {
            found.push(format!("«{word}» has ё, which Kazakh words do not have"));
        }
        if language == "ru" && word.contains(|c| "әғқңөұүһіӘҒҚҢӨҰҮҺІ".contains(c))
        {
            found.push(format!("«{word}» has Kazakh letters in a Russian sentence"));
        }
    }
    found
}

/// A Kazakh button is a verbal noun (Сақтау, Жою) or a noun, never an instruction or a bare yes.
fn button(id: &str, text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    let last = words(&lower).last().filter(|_| id.ends_with("-button"))?;
    let wrong = last.ends_with("ңыз") || last.ends_with("ңіз") || ["иә", "жоқ"].contains(&last);
    wrong.then(|| format!("«{last}» ends a button: name the act with -у or -ю"))
}

/// A line of several Latin words and no Cyrillic one was forgotten.
fn untranslated(language: &str, text: &str) -> Option<String> {
    let latin = words(text)
        .filter(|w| w.chars().filter(char::is_ascii_lowercase).count() > 1)
        .count();
    let forgotten = language != "en" && latin > 1 && !text.contains(is_cyrillic);
    forgotten.then(|| "is not translated".to_owned())
}

fn wrong_words(language: &str, text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    let mut found = Vec::new();
    for word in words(&lower) {
        for (_, wrong, instead) in WRONG.iter().filter(|(l, _, _)| *l == language) {
            let hit = match wrong.strip_suffix('$') {
                Some(whole) => word == whole,
                None => word.starts_with(wrong),
            };
            if hit {
                found.push(format!("«{word}»: {instead}"));
            }
        }
    }
    let phrases = WRONG_PHRASES
        .iter()
        .filter(|(l, wrong, _)| *l == language && lower.contains(wrong));
    found.extend(phrases.map(|(_, wrong, instead)| format!("«{wrong}»: {instead}")));
    found
}

fn signs(language: &str, id: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut tell = |what: &str| found.push(what.to_owned());
    if text.contains('"') {
        tell("has straight quotes: use «…» in ru and kk, “…” in en");
    }
    match language {
        "en" if text.contains(['«', '»']) => tell("has «…»: English quotes are “…”"),
        "ru" | "kk" if text.contains('”') || (text.contains('“') && !text.contains('„')) => {
            tell("has “…”: quotes are «…», inner ones „…“");
        }
        _ => {}
    }
    if text.contains("...") {
        tell("has three dots: the ellipsis is one character …");
    }
    if text.contains('!')
        && !["greeting", "thanks", "welcome"]
            .iter()
            .any(|kind| id.contains(kind))
    {
        tell("has an exclamation mark: only greetings and thanks do");
    }
    if text.contains('₸') {
        tell("types ₸: NUMBER($sum, style: \"currency\") writes it");
    }
    if text.contains(['\u{a0}', '\u{202f}', '\u{2068}', '\u{2069}', '\u{200b}']) {
        tell("has an invisible or no-break character: the formatter places them");
    }
    if text.contains("  ") {
        tell("has two spaces in a row");
    }
    if [" ,", " .", " ;", " :", " ?"]
        .iter()
        .any(|s| text.contains(s))
    {
        tell("has a space before a mark");
    }
    found
}

/// Letters and endings beside a value, with or without a hyphen or a quote.
fn touching(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let letters: Vec<char> = text.chars().collect();
    for (at, _) in letters.iter().enumerate().filter(|(_, c)| **c == VALUE) {
        if at > 0 && letters[at - 1].is_alphabetic() {
            found.push("has a letter touching a variable: put a space between".to_owned());
        }
        let mut after = &letters[at + 1..];
        let quoted = after.first().is_some_and(|c| "»”“".contains(*c));
        if quoted {
            after = &after[1..];
        }
        let hyphen = after.first() == Some(&'-');
        let word: String = after[usize::from(hyphen)..]
            .iter()
            .take_while(|c| c.is_alphabetic())
            .collect();
        let ending = word.chars().next().is_some_and(is_cyrillic)
            && ENDINGS.contains(&word.to_lowercase().as_str());
        if (!hyphen && !word.is_empty()) || (hyphen && (ending || (quoted && !word.is_empty()))) {
            found.push(format!(
                "hangs «{word}» on a variable: let a noun carry the ending"
            ));
        }
    }
    found
}

/// The noun stays singular after a number: 5 волонтер.
fn plural_after_number(line: &[Piece], is_number: &dyn Fn(&str) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for pair in line.windows(2) {
        let [Piece::Value(Some(name)), Piece::Text(text)] = pair else {
            continue;
        };
        let Some(word) = text.strip_prefix(' ').and_then(|rest| words(rest).next()) else {
            continue;
        };
        if is_number(name) && text[1..].starts_with(word) && is_plural(word) {
            found.push(format!("«{word}» after a number: the noun stays singular"));
        }
    }
    for piece in line {
        let Piece::Text(text) = piece else { continue };
        let lower = text.to_lowercase();
        for (_, rest) in lower
            .match_indices("бірнеше ")
            .map(|(i, m)| lower.split_at(i + m.len()))
        {
            if let Some(word) = words(rest).next().filter(|w| is_plural(w)) {
                found.push(format!("«{word}» after «бірнеше»: the noun stays singular"));
            }
        }
    }
    found
}

fn is_plural(word: &str) -> bool {
    let plural = ["лар", "лер", "дар", "дер", "тар", "тер"]
        .iter()
        .any(|ending| word.ends_with(ending));
    plural && !SINGULAR.contains(&word.to_lowercase().as_str())
}
