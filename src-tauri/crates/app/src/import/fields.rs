//! What a column of a list can hold. The words that head such a column are in `headings`.

use domain::CountryCode;
use messages::Message;
use serde::{Deserialize, Serialize};

use super::ListKind;
use super::headings::heading_key;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each says what its message says")]
pub enum Field {
    Number,
    FullName,
    Surname,
    Given,
    Patronymic,
    Iin,
    BirthDate,
    BirthDay,
    BirthMonth,
    BirthYear,
    Sex,
    Title,
    Phone,
    Email,
    Region,
    Country,
    Category,
    Directions,
    Organisation,
    Note,
    Joined,
    Hours,
    Arrival,
    Diet,
    Event,
    Date,
    From,
    To,
    Signature,
    Ignored,
    Empty,
    Shift,
    TitleKk,
    TitleRu,
    TitleEn,
    Until,
    Place,
    Capacity,
    Latin,
    Delegation,
    Position,
    Outlet,
    Accreditation,
    Departure,
    Hotel,
    RoomMate,
    Transfers,
    Sessions,
    Visa,
    Vehicle,
    Languages,
    Emergency,
    Tshirt,
    Guardian,
    Status,
    Consent,
}

impl Field {
    /// All fields, in the order of a choice.
    pub const ALL: [Self; 56] = [
        Self::Number,
        Self::FullName,
        Self::Surname,
        Self::Given,
        Self::Patronymic,
        Self::Iin,
        Self::BirthDate,
        Self::BirthDay,
        Self::BirthMonth,
        Self::BirthYear,
        Self::Sex,
        Self::Title,
        Self::Phone,
        Self::Email,
        Self::Region,
        Self::Country,
        Self::Category,
        Self::Directions,
        Self::Organisation,
        Self::Note,
        Self::Status,
        Self::Consent,
        Self::Joined,
        Self::Hours,
        Self::Arrival,
        Self::Diet,
        Self::Event,
        Self::Date,
        Self::From,
        Self::To,
        Self::Signature,
        Self::Ignored,
        Self::Empty,
        Self::Shift,
        Self::TitleKk,
        Self::TitleRu,
        Self::TitleEn,
        Self::Until,
        Self::Place,
        Self::Capacity,
        Self::Latin,
        Self::Delegation,
        Self::Position,
        Self::Outlet,
        Self::Accreditation,
        Self::Departure,
        Self::Hotel,
        Self::RoomMate,
        Self::Transfers,
        Self::Sessions,
        Self::Visa,
        Self::Vehicle,
        Self::Languages,
        Self::Emergency,
        Self::Tshirt,
        Self::Guardian,
    ];

    /// What a column of such a list can hold, in the order of a choice.
    pub fn of_kind(kind: ListKind) -> &'static [Self] {
        match kind {
            ListKind::People => &Self::ALL[..33],
            ListKind::Hours => &[
                Self::Number,
                Self::FullName,
                Self::Surname,
                Self::Given,
                Self::Patronymic,
                Self::Iin,
                Self::BirthDate,
                Self::BirthDay,
                Self::BirthMonth,
                Self::BirthYear,
                Self::Phone,
                Self::Email,
                Self::Event,
                Self::Date,
                Self::From,
                Self::To,
                Self::Hours,
                Self::Signature,
                Self::Ignored,
                Self::Empty,
            ],
            ListKind::Places => &[
                Self::Number,
                Self::FullName,
                Self::Surname,
                Self::Given,
                Self::Patronymic,
                Self::Iin,
                Self::BirthDate,
                Self::BirthDay,
                Self::BirthMonth,
                Self::BirthYear,
                Self::Phone,
                Self::Email,
                Self::Event,
                Self::Shift,
                Self::Date,
                Self::From,
                Self::To,
                Self::Signature,
                Self::Ignored,
                Self::Empty,
            ],
            ListKind::Guests => &[
                Self::Number,
                Self::FullName,
                Self::Surname,
                Self::Given,
                Self::Patronymic,
                Self::Latin,
                Self::Title,
                Self::Sex,
                Self::BirthDate,
                Self::BirthDay,
                Self::BirthMonth,
                Self::BirthYear,
                Self::Iin,
                Self::Country,
                Self::Region,
                Self::Delegation,
                Self::Category,
                Self::Organisation,
                Self::Position,
                Self::Outlet,
                Self::Accreditation,
                Self::Phone,
                Self::Email,
                Self::Arrival,
                Self::Departure,
                Self::Hotel,
                Self::RoomMate,
                Self::Transfers,
                Self::Diet,
                Self::Sessions,
                Self::Visa,
                Self::Vehicle,
                Self::Languages,
                Self::Emergency,
                Self::Tshirt,
                Self::Guardian,
                Self::Note,
                Self::Status,
                Self::Consent,
                Self::Signature,
                Self::Ignored,
                Self::Empty,
            ],
            ListKind::Events => &[
                Self::Number,
                Self::Event,
                Self::TitleKk,
                Self::TitleRu,
                Self::TitleEn,
                Self::Date,
                Self::Until,
                Self::From,
                Self::To,
                Self::Region,
                Self::Place,
                Self::Directions,
                Self::Capacity,
                Self::Note,
                Self::Ignored,
                Self::Empty,
            ],
        }
    }

    /// The name as in reports: `birth_date`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::FullName => "full_name",
            Self::Surname => "surname",
            Self::Given => "given",
            Self::Patronymic => "patronymic",
            Self::Iin => "iin",
            Self::BirthDate => "birth_date",
            Self::BirthDay => "birth_day",
            Self::BirthMonth => "birth_month",
            Self::BirthYear => "birth_year",
            Self::Sex => "sex",
            Self::Title => "title",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Region => "region",
            Self::Country => "country",
            Self::Category => "category",
            Self::Directions => "directions",
            Self::Organisation => "organisation",
            Self::Note => "note",
            Self::Joined => "joined",
            Self::Hours => "hours",
            Self::Arrival => "arrival",
            Self::Diet => "diet",
            Self::Event => "event",
            Self::Date => "date",
            Self::From => "from",
            Self::To => "to",
            Self::Signature => "signature",
            Self::Ignored => "ignored",
            Self::Empty => "empty",
            Self::Shift => "shift",
            Self::TitleKk => "title_kk",
            Self::TitleRu => "title_ru",
            Self::TitleEn => "title_en",
            Self::Until => "until",
            Self::Place => "place",
            Self::Capacity => "capacity",
            Self::Latin => "latin",
            Self::Delegation => "delegation",
            Self::Position => "position",
            Self::Outlet => "outlet",
            Self::Accreditation => "accreditation",
            Self::Departure => "departure",
            Self::Hotel => "hotel",
            Self::RoomMate => "room_mate",
            Self::Transfers => "transfers",
            Self::Sessions => "sessions",
            Self::Visa => "visa",
            Self::Vehicle => "vehicle",
            Self::Languages => "languages",
            Self::Emergency => "emergency",
            Self::Tshirt => "tshirt",
            Self::Guardian => "guardian",
            Self::Status => "status",
            Self::Consent => "consent",
        }
    }

    /// The field of that name.
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.name() == name)
    }

    /// The name for people.
    pub fn message(self) -> Message {
        match self {
            Self::Number => messages::import_field_number(),
            Self::FullName => messages::import_field_full_name(),
            Self::Surname => messages::import_field_surname(),
            Self::Given => messages::import_field_given(),
            Self::Patronymic => messages::import_field_patronymic(),
            Self::Iin => messages::import_field_iin(),
            Self::BirthDate => messages::import_field_birth_date(),
            Self::BirthDay => messages::import_field_birth_day(),
            Self::BirthMonth => messages::import_field_birth_month(),
            Self::BirthYear => messages::import_field_birth_year(),
            Self::Sex => messages::import_field_sex(),
            Self::Title => messages::import_field_title(),
            Self::Phone => messages::import_field_phone(),
            Self::Email => messages::import_field_email(),
            Self::Region => messages::import_field_region(),
            Self::Country => messages::import_field_country(),
            Self::Category => messages::import_field_category(),
            Self::Directions => messages::import_field_directions(),
            Self::Organisation => messages::import_field_organisation(),
            Self::Note => messages::import_field_note(),
            Self::Joined => messages::import_field_joined(),
            Self::Hours => messages::import_field_hours(),
            Self::Arrival => messages::import_field_arrival(),
            Self::Diet => messages::import_field_diet(),
            Self::Event => messages::import_field_event(),
            Self::Date => messages::import_field_date(),
            Self::From => messages::import_field_from(),
            Self::To => messages::import_field_to(),
            Self::Signature => messages::import_field_signature(),
            Self::Ignored => messages::import_field_ignored(),
            Self::Empty => messages::import_field_empty(),
            Self::Shift => messages::worklists_field_shift(),
            Self::TitleKk => messages::worklists_field_title_kk(),
            Self::TitleRu => messages::worklists_field_title_ru(),
            Self::TitleEn => messages::worklists_field_title_en(),
            Self::Until => messages::worklists_field_until(),
            Self::Place => messages::worklists_field_place(),
            Self::Capacity => messages::worklists_field_capacity(),
            Self::Latin => messages::guests_field_latin(),
            Self::Delegation => messages::guests_field_delegation(),
            Self::Position => messages::guests_field_position(),
            Self::Outlet => messages::guests_field_outlet(),
            Self::Accreditation => messages::guests_field_accreditation(),
            Self::Departure => messages::guests_field_departure(),
            Self::Hotel => messages::guests_field_hotel(),
            Self::RoomMate => messages::guests_field_room_mate(),
            Self::Transfers => messages::guests_field_transfers(),
            Self::Sessions => messages::guests_field_sessions(),
            Self::Visa => messages::guests_field_visa(),
            Self::Vehicle => messages::guests_field_vehicle(),
            Self::Languages => messages::guests_field_languages(),
            Self::Emergency => messages::guests_field_emergency(),
            Self::Tshirt => messages::guests_field_tshirt(),
            Self::Guardian => messages::guests_field_guardian(),
            Self::Status => messages::import_field_status(),
            Self::Consent => messages::import_field_consent(),
        }
    }

    /// Columns of these fields are looked at, and no more than that.
    pub fn is_unused(self) -> bool {
        matches!(
            self,
            Self::Number
                | Self::Hours
                | Self::Arrival
                | Self::Diet
                | Self::Event
                | Self::Date
                | Self::From
                | Self::To
                | Self::Signature
                | Self::Ignored
                | Self::Empty
                | Self::Shift
                | Self::TitleKk
                | Self::TitleRu
                | Self::TitleEn
                | Self::Until
                | Self::Place
                | Self::Capacity
                | Self::Latin
                | Self::Delegation
                | Self::Position
                | Self::Outlet
                | Self::Accreditation
                | Self::Departure
                | Self::Hotel
                | Self::RoomMate
                | Self::Transfers
                | Self::Sessions
                | Self::Visa
                | Self::Vehicle
                | Self::Languages
                | Self::Emergency
                | Self::Tshirt
                | Self::Guardian
        )
    }
}

/// The categories of forum guests, by code.
pub const CATEGORIES: [&str; 9] = [
    "vip",
    "press",
    "speaker",
    "delegate",
    "delegation_head",
    "interpreter",
    "accompanying",
    "volunteer",
    "organiser",
];

pub(crate) fn category_of_code(code: &str) -> Option<&'static str> {
    CATEGORIES.into_iter().find(|known| *known == code)
}

/// The category of a forum guest; `None` when the words are not known.
pub(crate) fn category_of(text: &str) -> Option<&'static str> {
    let key = heading_key(text);
    let has = |words: &[&str]| words.iter().any(|word| key.contains(word));
    Some(
        if has(&["head of delegation", "глава делегации", "делегация басшысы"])
        {
            "delegation_head"
        } else if has(&["accompanying", "сопровожд", "еріп жүр"]) {
            "accompanying"
        } else if has(&["vip", "вип"]) {
            "vip"
        } else if has(&["press", "media", "пресс", "сми", "бақ"]) {
            "press"
        } else if has(&["speaker", "expert", "спикер", "эксперт", "сарапшы"]) {
            "speaker"
        } else if has(&["interpreter", "переводчик", "аудармашы"]) {
            "interpreter"
        } else if has(&["organiser", "organizer", "организатор", "ұйымдастырушы"])
        {
            "organiser"
        } else if has(&["delegate", "делегат", "участник", "қатысушы", "participant"])
        {
            "delegate"
        } else if matches!(&*key, "volunteer" | "волонтер" | "ерікті") {
            "volunteer"
        } else {
            return None;
        },
    )
}

/// Male or female, as a column of lists says it.
pub(crate) fn sex_of(text: &str) -> Option<domain::Sex> {
    match &*heading_key(text) {
        "м" | "муж" | "мужской" | "мужчина" | "ер" | "ерк" | "еркек" | "m" | "male" | "er"
        | "mr" | "г н" | "ер адам" | "ұл" | "ұл бала" | "мальчик" | "юноша" | "парень"
        | "муж пол" => Some(domain::Sex::Male),
        "ж" | "жен" | "женский" | "женщина" | "әйел" | "айел" | "ә" | "f" | "female" | "äiel"
        | "áıel" | "ms" | "mrs" | "miss" | "г жа" | "әйел адам" | "қыз" | "қыз бала"
        | "девочка" | "девушка" | "жен пол" => Some(domain::Sex::Female),
        _ => None,
    }
}

/// The country that a text names, articles and forms of state passed over.
pub(crate) fn country_of(text: &str) -> Option<CountryCode> {
    domain::find_country(text)
}

/// Whether a text says that somebody left, declined or does not take part.
///
/// `of_part`: the heading asks whether the person takes part, so a plain "no" says it too.
pub(crate) fn says_left(text: &str, of_part: bool) -> bool {
    /// Beginnings of words.
    const WORDS: [&str; 26] = [
        "отказ",
        "выбыл",
        "выбыв",
        "исключ",
        "отчислен",
        "ушел",
        "ушла",
        "вышел",
        "вышла",
        "покинул",
        "неактив",
        "архив",
        "умер",
        "уволен",
        "бас тарт",
        "шығып кет",
        "шықты",
        "шыққан",
        "шығарыл",
        "кетті",
        "кеткен",
        "қатыспай",
        "қатысқысы келмей",
        "declined",
        "withdr",
        "dropped",
    ];
    const NOT: [&str; 8] = [
        "не участв",
        "не будет",
        "не может",
        "не хочет",
        "не актив",
        "не действ",
        "not active",
        "inactive",
    ];
    let key = heading_key(text);
    let begins = |word: &str| key.starts_with(word) || key.contains(&format!(" {word}"));
    WORDS.into_iter().any(begins)
        || NOT.into_iter().any(begins)
        || matches!(&*key, "left" | "refused" | "quit" | "не идет" | "бармайды")
        || of_part && says_no(text)
}

/// Whether a text says that a guest comes.
pub(crate) fn says_comes(text: &str) -> bool {
    const BEGINNINGS: [&str; 12] = [
        "подтвер",
        "соглас",
        "участвует",
        "приедет",
        "придет",
        "будет",
        "келеді",
        "қатысады",
        "растады",
        "расталған",
        "confirm",
        "accept",
    ];
    let key = heading_key(text);
    BEGINNINGS.into_iter().any(|word| key.starts_with(word))
}

/// Whether a text says that somebody does not help for some time.
pub(crate) fn says_paused(text: &str) -> bool {
    const WORDS: [&str; 9] = [
        "в отпуск",
        "декрет",
        "академ",
        "временно",
        "на паузе",
        "уақытша",
        "демалыс",
        "on leave",
        "paused",
    ];
    let key = heading_key(text);
    WORDS
        .iter()
        .any(|word| key.starts_with(word) || key.contains(&format!(" {word}")))
}

/// Whether an answer is no.
pub(crate) fn says_no(text: &str) -> bool {
    let key = heading_key(text);
    let words = [
        "не соглас",
        "не дал",
        "не даю",
        "отказ",
        "келіспей",
        "бермей",
        "берген жоқ",
    ];
    matches!(
        &*key,
        "нет"
            | "жоқ"
            | "жок"
            | "no"
            | "not"
            | "false"
            | "не получено"
            | "не подписано"
            | "алынбады"
    ) || words.iter().any(|word| key.starts_with(word))
        || key.starts_with("нет ")
        || key.starts_with("жоқ ")
}
