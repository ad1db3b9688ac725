//! The words that head the columns of lists, in three languages.
//!
//! A heading is compared by its key: small letters, signs gone. Long headings, as forms of
//! questions have them, say the same in two or three languages with a stroke between; a part
//! that is known is enough. What stands in brackets explains, and is passed over where the
//! whole says nothing.

use super::fields::Field;

/// How a word of the table below has to stand in the heading.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fit {
    /// The heading is this.
    Is,
    /// The heading begins with this.
    Begins,
    /// A word of the heading begins with this.
    Has,
    /// A word of the heading is this.
    Word,
}

use Fit::{Begins, Has, Is, Word};

/// Headings in three languages, the more telling first. The key of a heading:
/// small letters, ё as е, Kazakh letters as they are, anything else a space.
const HEADINGS: &[(Fit, &str, Field)] = &[
    (Begins, "фамилия имя", Field::FullName),
    (Begins, "фамилия и имя", Field::FullName),
    (Begins, "фамилия инициал", Field::FullName),
    (Begins, "имя фамилия", Field::FullName),
    (Begins, "имя и фамилия", Field::FullName),
    (Begins, "имя отчество фамилия", Field::FullName),
    (Begins, "имя отчество", Field::Given),
    (Begins, "имя и отчество", Field::Given),
    (Begins, "аты әкесінің аты тегі", Field::FullName),
    (Begins, "аты әкесінің", Field::Given),
    (Begins, "surname name", Field::FullName),
    (Begins, "surname and ", Field::FullName),
    (Begins, "surname first name", Field::FullName),
    (Begins, "last name first name", Field::FullName),
    (Begins, "first name last name", Field::FullName),
    (Begins, "first and last name", Field::FullName),
    (Begins, "name surname", Field::FullName),
    (Has, "отчеств", Field::Patronymic),
    (Begins, "әкеңіздің аты", Field::Patronymic),
    (Begins, "әкесінің", Field::Patronymic),
    (Begins, "акесинин", Field::Patronymic),
    (Begins, "äkesı", Field::Patronymic),
    (Begins, "ákesi", Field::Patronymic),
    (Has, "patronymic", Field::Patronymic),
    (Begins, "middle name", Field::Patronymic),
    (Is, "additional names", Field::Patronymic),
    (Is, "name of organisation", Field::Organisation),
    (Is, "name of organization", Field::Organisation),
    (Begins, "тегі аты", Field::FullName),
    (Begins, "аты тегі", Field::FullName),
    (Has, "аты жөні", Field::FullName),
    (Has, "аты жони", Field::FullName),
    (Has, "aty jöni", Field::FullName),
    (Has, "aty jóni", Field::FullName),
    (Begins, "полное имя", Field::FullName),
    (Is, "толық аты", Field::FullName),
    (Begins, "есімі тегі", Field::FullName),
    (Begins, "т а ә", Field::FullName),
    (Begins, "таә", Field::FullName),
    (Begins, "а ж т", Field::FullName),
    (Is, "ажт", Field::FullName),
    (Has, "фио", Field::FullName),
    (Has, "ф и о", Field::FullName),
    (Is, "fio", Field::FullName),
    (Has, "full name", Field::FullName),
    (Is, "name", Field::FullName),
    (Is, "name and surname", Field::FullName),
    (Is, "волонтер", Field::FullName),
    (Is, "волонтеры", Field::FullName),
    (Is, "волонтерлер", Field::FullName),
    (Is, "ерікті", Field::FullName),
    (Is, "участник", Field::FullName),
    (Is, "участники", Field::FullName),
    (Is, "студент", Field::FullName),
    (Is, "студенты", Field::FullName),
    (Is, "ученик", Field::FullName),
    (Is, "учащийся", Field::FullName),
    (Is, "сотрудник", Field::FullName),
    (Is, "работник", Field::FullName),
    (Is, "оқушы", Field::FullName),
    (Is, "қызметкер", Field::FullName),
    (Is, "student", Field::FullName),
    (Is, "employee", Field::FullName),
    (Is, "и о", Field::Given),
    (Is, "инициалы", Field::Given),
    (Is, "қатысушы", Field::FullName),
    (Is, "participant", Field::FullName),
    (Is, "volunteer", Field::FullName),
    (Begins, "фамили", Field::Surname),
    (Begins, "тегіңіз", Field::Surname),
    (Begins, "тегі", Field::Surname),
    (Is, "теги", Field::Surname),
    (Is, "tegi", Field::Surname),
    (Is, "tegı", Field::Surname),
    (Begins, "surname", Field::Surname),
    (Begins, "last name", Field::Surname),
    (Begins, "family name", Field::Surname),
    (Is, "имя", Field::Given),
    (Begins, "имя ", Field::Given),
    (Is, "аты", Field::Given),
    (Begins, "атыңыз", Field::Given),
    (Begins, "есіміңіз", Field::Given),
    (Is, "есімі", Field::Given),
    (Is, "aty", Field::Given),
    (Begins, "given name", Field::Given),
    (Begins, "first name", Field::Given),
    (Begins, "forename", Field::Given),
    (Has, "иин", Field::Iin),
    (Has, "жсн", Field::Iin),
    (Has, "iin", Field::Iin),
    (Has, "jsn", Field::Iin),
    (Has, "бизнес", Field::Ignored),
    (Has, "индивидуальный идентификац", Field::Iin),
    (Has, "идентификационный номер", Field::Iin),
    (Has, "жеке сәйкестендіру", Field::Iin),
    (Has, "дата рожд", Field::BirthDate),
    (Begins, "дата и место рожд", Field::BirthDate),
    (Begins, "дата место рожд", Field::BirthDate),
    (Has, "год рожд", Field::BirthDate),
    (Has, "день рожд", Field::BirthDate),
    (Has, "туған", Field::BirthDate),
    (Has, "туылған", Field::BirthDate),
    (Is, "д р", Field::BirthDate),
    (Has, "birth", Field::BirthDate),
    (Is, "dob", Field::BirthDate),
    (Is, "bday", Field::BirthDate),
    (Is, "пол", Field::Sex),
    (Has, "жынысы", Field::Sex),
    (Is, "sex", Field::Sex),
    (Is, "gender", Field::Sex),
    (Is, "title", Field::Title),
    (Is, "обращение", Field::Title),
    (Has, "e mail", Field::Email),
    (Has, "email", Field::Email),
    (Is, "mail", Field::Email),
    (Is, "эл адрес", Field::Email),
    (Begins, "электронный адрес", Field::Email),
    (Has, "почт", Field::Email),
    (Has, "пошта", Field::Email),
    (Has, "poşta", Field::Email),
    (Has, "телефон", Field::Phone),
    (Word, "тел", Field::Phone),
    (Word, "тлф", Field::Phone),
    (Begins, "моб", Field::Phone),
    (Begins, "сот ", Field::Phone),
    (Has, "ұялы", Field::Phone),
    (Has, "telefon", Field::Phone),
    (Has, "phone", Field::Phone),
    (Is, "tel", Field::Phone),
    (Begins, "mobile", Field::Phone),
    (Has, "мобильн", Field::Phone),
    (Has, "сотов", Field::Phone),
    (Is, "байланыс нөмірі", Field::Phone),
    (Is, "байланыс", Field::Phone),
    (Begins, "whatsapp", Field::Phone),
    (Is, "контакт", Field::Phone),
    (Is, "контакты", Field::Phone),
    (Begins, "контактные данные", Field::Phone),
    (Begins, "байланыс дерек", Field::Phone),
    (Begins, "байланыс мәлімет", Field::Phone),
    (Has, "контактный номер", Field::Phone),
    (Begins, "место учебы", Field::Organisation),
    (Begins, "место обучения", Field::Organisation),
    (Begins, "оқитын", Field::Organisation),
    (Begins, "жұмыс істейтін", Field::Organisation),
    (Begins, "учебное заведение", Field::Organisation),
    (Begins, "школа", Field::Organisation),
    (Begins, "мектеп", Field::Organisation),
    (Begins, "мектебі", Field::Organisation),
    (Begins, "колледж", Field::Organisation),
    (Begins, "университет", Field::Organisation),
    (Begins, "жоо", Field::Organisation),
    (Begins, "school", Field::Organisation),
    (Begins, "university", Field::Organisation),
    (Begins, "место работы", Field::Organisation),
    (Has, "организаци", Field::Organisation),
    (Is, "org", Field::Organisation),
    (Has, "organisation", Field::Organisation),
    (Has, "organization", Field::Organisation),
    (Has, "ұйым", Field::Organisation),
    (Has, "факультет", Field::Organisation),
    (Has, "жұмыс орны", Field::Organisation),
    (Has, "оқу орны", Field::Organisation),
    (Has, "учреждени", Field::Organisation),
    (Is, "вуз", Field::Organisation),
    (Has, "регион", Field::Region),
    (Begins, "област", Field::Region),
    (Has, "облыс", Field::Region),
    (Has, "өңір", Field::Region),
    (Has, "öñır", Field::Region),
    (Has, "óńir", Field::Region),
    (Has, "oblys", Field::Region),
    (Has, "bağyt", Field::Directions),
    (Has, "baǵyt", Field::Directions),
    (Begins, "tuğan", Field::BirthDate),
    (Begins, "týǵan", Field::BirthDate),
    (Has, "ūiym", Field::Organisation),
    (Has, "uıym", Field::Organisation),
    (Begins, "eskert", Field::Note),
    (Is, "jynysy", Field::Sex),
    (Is, "region", Field::Region),
    (Begins, "место жительства", Field::Region),
    (Begins, "место проживания", Field::Region),
    (Begins, "тұрғылықты", Field::Region),
    (Begins, "тұратын жері", Field::Region),
    (Has, "аймақ", Field::Region),
    (Is, "country", Field::Country),
    (Is, "страна", Field::Country),
    (Is, "ел", Field::Country),
    (Is, "мемлекет", Field::Country),
    (Is, "category", Field::Category),
    (Begins, "категори", Field::Category),
    (Is, "санат", Field::Category),
    (Is, "санаты", Field::Category),
    (Is, "role", Field::Category),
    (Is, "роль", Field::Category),
    (Is, "рөлі", Field::Category),
    (Begins, "статус участник", Field::Category),
    (Begins, "направлени", Field::Directions),
    (Has, "бағыт", Field::Directions),
    (Begins, "direction", Field::Directions),
    (Begins, "вид деятельности", Field::Directions),
    (Has, "қызмет түрі", Field::Directions),
    (Has, "примечани", Field::Note),
    (Has, "комментари", Field::Note),
    (Begins, "ескерту", Field::Note),
    (Begins, "ескертпе", Field::Note),
    (Is, "note", Field::Note),
    (Is, "notes", Field::Note),
    (Begins, "remark", Field::Note),
    (Begins, "comment", Field::Note),
    (Is, "статус", Field::Status),
    (Begins, "статус волонтер", Field::Status),
    (Is, "мәртебесі", Field::Status),
    (Is, "күйі", Field::Status),
    (Is, "status", Field::Status),
    (Is, "участвует", Field::Status),
    (Is, "участие", Field::Status),
    (Is, "будет участвовать", Field::Status),
    (Is, "активен", Field::Status),
    (Is, "действующий", Field::Status),
    (Is, "қатысады", Field::Status),
    (Is, "қатысады ма", Field::Status),
    (Is, "қатыса ма", Field::Status),
    (Is, "қатысуы", Field::Status),
    (Is, "белсенді", Field::Status),
    (Is, "active", Field::Status),
    (Is, "participates", Field::Status),
    (Begins, "в движении с", Field::Joined),
    (Begins, "дата вступлени", Field::Joined),
    (Begins, "қозғалысқа келген", Field::Joined),
    (Is, "қосылған күні", Field::Joined),
    (Begins, "member since", Field::Joined),
    (Is, "часы", Field::Hours),
    (Is, "сағат", Field::Hours),
    (Is, "hours", Field::Hours),
    (Begins, "arrival", Field::Arrival),
    (Begins, "прибыти", Field::Arrival),
    (Is, "diet", Field::Diet),
    (Begins, "питани", Field::Diet),
    (Begins, "отработано", Field::Hours),
    (Begins, "количество часов", Field::Hours),
    (Begins, "кол во часов", Field::Hours),
    (Begins, "сағат саны", Field::Hours),
    (Is, "ч", Field::Hours),
    (Begins, "мероприяти", Field::Event),
    (Begins, "событие", Field::Event),
    (Begins, "іс шара", Field::Event),
    (Is, "event", Field::Event),
    (Is, "смена", Field::Shift),
    (Begins, "название смены", Field::Shift),
    (Is, "ауысым", Field::Shift),
    (Begins, "ауысым атауы", Field::Shift),
    (Is, "shift", Field::Shift),
    (Begins, "shift name", Field::Shift),
    (Is, "дата", Field::Date),
    (Begins, "дата мероприяти", Field::Date),
    (Is, "күні", Field::Date),
    (Is, "date", Field::Date),
    (Is, "с", Field::From),
    (Is, "от", Field::From),
    (Is, "начало", Field::From),
    (Is, "время", Field::From),
    (Begins, "время начала", Field::From),
    (Is, "басталуы", Field::From),
    (Is, "уақыты", Field::From),
    (Is, "from", Field::From),
    (Is, "start", Field::From),
    (Is, "time", Field::From),
    (Is, "до", Field::To),
    (Is, "по", Field::To),
    (Is, "конец", Field::To),
    (Is, "окончание", Field::To),
    (Begins, "время окончания", Field::To),
    (Is, "аяқталуы", Field::To),
    (Is, "to", Field::To),
    (Is, "end", Field::To),
    (Is, "подпись", Field::Signature),
    (Is, "қолы", Field::Signature),
    (Is, "signature", Field::Signature),
    (Is, "", Field::Number),
    (Is, "п п", Field::Number),
    (Is, "р с", Field::Number),
    (Is, "рет саны", Field::Number),
    (Is, "n", Field::Number),
    (Is, "no", Field::Number),
    (Is, "номер", Field::Number),
    (Is, "number", Field::Number),
];

/// The heading in small letters and single spaces, signs gone; see [`HEADINGS`].
pub(crate) fn heading_key(heading: &str) -> String {
    let mut key = String::with_capacity(heading.len());
    for sign in heading.chars() {
        if sign.is_alphanumeric() {
            for small in sign.to_lowercase() {
                key.push(if small == 'ё' { 'е' } else { small });
            }
        } else if !key.is_empty() && !key.ends_with(' ') {
            key.push(' ');
        }
    }
    key.truncate(key.trim_end().len());
    key
}

/// What stands in front of what is asked for: «Ваша фамилия», «Еріктінің аты».
const BEFORE: [&str; 15] = [
    "ваша",
    "ваше",
    "ваш",
    "вашу",
    "укажите",
    "введите",
    "напишите",
    "your",
    "enter",
    "сіздің",
    "еріктінің",
    "волонтердің",
    "қатысушының",
    "студенттің",
    "оқушының",
];

/// Words of headings that ask for a consent.
const CONSENTS: [&str; 9] = [
    "согласие",
    "согласия",
    "согласен",
    "келісім",
    "келісемін",
    "келісесіз",
    "рұқсат",
    "consent",
    "agree to",
];

/// Whether the heading of a consent speaks of data, and not of pictures or rules.
pub(crate) fn is_consent_to_data(heading: &str) -> bool {
    const OTHER: [&str; 17] = [
        "фото",
        "видео",
        "съемк",
        "публикац",
        "рассыл",
        "правил",
        "услови",
        "договор",
        "сурет",
        "түсір",
        "жариял",
        "ереже",
        "шарт",
        "photo",
        "video",
        "rules",
        "terms",
    ];
    let key = heading_key(heading);
    let has = |words: &[&str]| words.iter().any(|word| key.contains(word));
    has(&["персональн", "дербес", "жеке дерек", "personal"]) || !has(&OTHER)
}

/// Whether the heading of a status asks whether the person takes part.
pub(crate) fn is_of_part(heading: &str) -> bool {
    let key = heading_key(heading);
    let words = [
        "участ",
        "будет",
        "актив",
        "действ",
        "қатыс",
        "белсенді",
        "active",
        "particip",
    ];
    words.iter().any(|word| key.starts_with(word))
}

/// Whose name or phone stands in a column beside those of the person.
const OTHERS: [&str; 20] = [
    "родител",
    "ата ана",
    "мамы",
    "матери",
    "папы",
    "отца",
    "анасының",
    "законн",
    "опекун",
    "куратор",
    "руководител",
    "жетекші",
    "ответственн",
    "жауапты",
    "тренер",
    "parent",
    "guardian",
    "emergency",
    "экстренн",
    "supervisor",
];

/// Whether a heading speaks of somebody beside the person: a parent, who leads the group.
pub(crate) fn is_of_another(heading: &str) -> bool {
    let key = heading_key(heading);
    OTHERS.iter().any(|word| has_beginning(&key, word)) && named(&key).is_some_and(is_personal)
}

/// Fields that every person has of their own.
fn is_personal(field: Field) -> bool {
    matches!(
        field,
        Field::FullName
            | Field::Surname
            | Field::Given
            | Field::Patronymic
            | Field::Iin
            | Field::BirthDate
            | Field::BirthDay
            | Field::BirthMonth
            | Field::BirthYear
            | Field::Phone
            | Field::Email
            | Field::Organisation
    )
}

/// What heads the column of reasons in a list that goes back to its sender, in our languages.
/// See [`super::write_refused`].
const REASON: [&str; 3] = ["Reason", "Причина", "Себебі"];

/// Whether a heading is of a column that we put beside a faulty one, in any of our languages:
/// rows that were sent back come again with it. See [`super::write_refused`].
pub(crate) fn is_reason(heading: &str) -> bool {
    let before = heading.split_once(':').map(|(before, _)| before.trim());
    before.is_some_and(|before| REASON.contains(&before))
}

/// Whether the columns of a table are those of one that we sent back: the line in front and the
/// reason at the end, in any of our languages. See [`super::write_refused`].
pub(crate) fn is_sent_back<'h>(headings: impl DoubleEndedIterator<Item = &'h str>) -> bool {
    let mut headings = headings.map(str::trim);
    let is_line = |first: &str| ["Line", "Строка", "Жол"].contains(&first);
    let is_why = |last: &str| REASON.contains(&last);
    headings.next().is_some_and(is_line) && headings.next_back().is_some_and(is_why)
}

/// The field that a heading names. What is said of somebody beside the person is a note.
pub(crate) fn field_of_heading(heading: &str) -> Option<Field> {
    if is_reason(heading) {
        return Some(Field::Ignored);
    }
    if is_of_another(heading) {
        return Some(Field::Note);
    }
    let without_brackets = || {
        let (before, rest) = heading.split_once('(')?;
        let after = rest.split_once(')').map_or("", |(_, after)| after);
        field_of_words(&format!("{before} {after}"))
    };
    let of_parts = || {
        let mut parts = heading.split(['/', '|', '\n']);
        parts.find_map(field_of_words)
    };
    field_of_words(heading)
        .or_else(without_brackets)
        .or_else(of_parts)
}

/// The field of a heading in one language.
fn field_of_words(heading: &str) -> Option<Field> {
    let key = heading_key(heading);
    if key.is_empty() && !heading.contains(['№', '#']) {
        return None;
    }
    // What is agreed to takes many words.
    if CONSENTS.iter().any(|word| has_beginning(&key, word)) {
        return Some(Field::Consent);
    }
    if key.chars().count() > 60 {
        return None;
    }
    if heading.contains('?') {
        let is_question = heading.trim_end().find('?') == Some(heading.trim_end().len() - 1);
        return field_of_worn(heading).or_else(|| named(&key).filter(|_| is_question));
    }
    let mut rest = key.as_str();
    while let Some((word, after)) = rest.split_once(' ')
        && BEFORE.contains(&word)
    {
        rest = after;
    }
    named(&key).or_else(|| named(rest).filter(|_| rest.len() < key.len()))
}

/// Whether a word of a key begins with `words`.
fn has_beginning(key: &str, words: &str) -> bool {
    let mut places = key.match_indices(words);
    places.any(|(at, _)| at == 0 || key.as_bytes()[at - 1] == b' ')
}

/// The first line of the table that fits.
fn named(key: &str) -> Option<Field> {
    let found = HEADINGS.iter().find(|(fit, words, _)| match fit {
        Is => key == *words,
        Begins => key.starts_with(words),
        Has => has_beginning(key, words),
        Word => key.split(' ').any(|word| word == *words),
    });
    found.map(|(_, _, field)| *field)
}

/// Which part of a birth date a heading names, where the other two stand beside it.
pub(crate) fn birth_part(heading: &str) -> Option<Field> {
    const DAYS: [&str; 8] = [
        "день",
        "день рождения",
        "число",
        "күн",
        "күні",
        "туған күні",
        "day",
        "day of birth",
    ];
    const MONTHS: [&str; 7] = [
        "месяц",
        "месяц рождения",
        "ай",
        "айы",
        "туған айы",
        "month",
        "month of birth",
    ];
    const YEARS: [&str; 7] = [
        "год",
        "год рождения",
        "жыл",
        "жылы",
        "туған жылы",
        "year",
        "year of birth",
    ];
    let key = heading_key(heading);
    let is_one_of = |words: &[&str]| words.contains(&key.as_str());
    if is_one_of(&DAYS) {
        Some(Field::BirthDay)
    } else if is_one_of(&MONTHS) {
        Some(Field::BirthMonth)
    } else {
        is_one_of(&YEARS).then_some(Field::BirthYear)
    }
}

/// The field that a heading of a list of events names: there a title is not how somebody is
/// addressed, and a place is no organisation.
pub(crate) fn field_of_event_heading(heading: &str) -> Option<Field> {
    const TITLES: [&str; 10] = [
        "назван",
        "наименован",
        "мероприят",
        "событие",
        "атау",
        "іс шара",
        "тақырып",
        "event",
        "title",
        "name of",
    ];
    const UNTIL: [&str; 6] = [
        "дата оконч",
        "дата заверш",
        "дата конца",
        "аяқталу күн",
        "аяқталатын күн",
        "end date",
    ];
    const DATE: [&str; 7] = [
        "дата",
        "күні",
        "өтетін күн",
        "өткізілетін күн",
        "басталу күн",
        "date",
        "start date",
    ];
    const CAPACITY: [&str; 13] = [
        "вместим",
        "количество мест",
        "кол во мест",
        "количество участ",
        "количество волонт",
        "кол во волонт",
        "требуется",
        "орын саны",
        "сыйымдылы",
        "қатысушылар саны",
        "еріктілер саны",
        "capacity",
        "seats",
    ];
    const PLACE: [&str; 10] = [
        "место",
        "адрес",
        "площадка",
        "мекенжай",
        "өтетін орн",
        "өткізілетін орн",
        "орны",
        "venue",
        "place",
        "location",
    ];
    let key = heading_key(heading);
    if key.is_empty() || key.chars().count() > 60 {
        return field_of_heading(heading).filter(|field| *field == Field::Number);
    }
    let begins = |words: &[&str]| words.iter().any(|word| key.starts_with(word));
    let says = |words: &[&str]| {
        let mut parts = key.split(' ');
        parts.any(|part| words.iter().any(|word| part.starts_with(word)))
    };
    if begins(&TITLES) {
        return Some(if says(&["каз", "қаз", "kaz", "kz"]) {
            Field::TitleKk
        } else if says(&["рус", "орыс", "rus"]) {
            Field::TitleRu
        } else if says(&["анг", "ағыл", "eng"]) {
            Field::TitleEn
        } else {
            Field::Event
        });
    }
    if begins(&UNTIL) {
        return Some(Field::Until);
    }
    if begins(&DATE) {
        return Some(Field::Date);
    }
    if begins(&CAPACITY) || key == "мест" {
        return Some(Field::Capacity);
    }
    if begins(&PLACE) {
        return Some(Field::Place);
    }
    let of_events = |field: &Field| {
        matches!(
            field,
            Field::From
                | Field::To
                | Field::Region
                | Field::Directions
                | Field::Note
                | Field::Number
        )
    };
    field_of_heading(heading).filter(of_events)
}

/// The field of a heading that an old encoding took letters from: «Тег?», «Туған к?ні».
fn field_of_worn(heading: &str) -> Option<Field> {
    let whole: String = heading.replace('?', "\u{1}");
    let worn: Vec<char> = whole
        .chars()
        .flat_map(char::to_lowercase)
        .map(|sign| match sign {
            'ё' => 'е',
            '\u{1}' => '?',
            sign if sign.is_alphanumeric() => sign,
            _ => ' ',
        })
        .collect();
    if worn.iter().filter(|sign| sign.is_alphanumeric()).count() < 2 {
        return None;
    }
    let fits = |words: &str, whole: bool| {
        let mut length = 0;
        let same = words.chars().enumerate().all(|(at, sign)| {
            length = at + 1;
            worn.get(at)
                .is_some_and(|worn| *worn == sign || *worn == '?')
        });
        same && !words.is_empty() && (!whole || length == worn.len())
    };
    let found = HEADINGS
        .iter()
        .find(|(fit, words, _)| fits(words, *fit == Is));
    found.map(|(_, _, field)| *field)
}

/// Which word of a full name stands first, as far as the heading says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NameOrder {
    SurnameFirst,
    GivenFirst,
}

/// The order that a heading of a full name promises.
pub(crate) fn order_of_heading(heading: &str) -> Option<NameOrder> {
    let key = heading_key(heading);
    if key.starts_with("имя") || key.starts_with("аты тегі") || key == "name and surname"
    {
        return Some(NameOrder::GivenFirst);
    }
    let surname_first = ["фамил", "фио", "ф и о", "fio", "тегі"];
    surname_first
        .iter()
        .any(|words| key.starts_with(words))
        .then_some(NameOrder::SurnameFirst)
}
