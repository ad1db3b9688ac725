//! What a column of a list can hold, and the words that head such a column.

use domain::CountryCode;
use messages::Message;
use serde::{Deserialize, Serialize};

use super::ListKind;

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
}

impl Field {
    /// All fields, in the order of a choice.
    pub const ALL: [Self; 51] = [
        Self::Number,
        Self::FullName,
        Self::Surname,
        Self::Given,
        Self::Patronymic,
        Self::Iin,
        Self::BirthDate,
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
            ListKind::People => &Self::ALL[..28],
            ListKind::Hours => &[
                Self::Number,
                Self::FullName,
                Self::Surname,
                Self::Given,
                Self::Patronymic,
                Self::Iin,
                Self::BirthDate,
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

/// How a word of the table below has to stand in the heading.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fit {
    /// The heading is this.
    Is,
    /// The heading begins with this.
    Begins,
    /// A word of the heading begins with this.
    Has,
}

use Fit::{Begins, Has, Is};

/// Headings in three languages, the more telling first. The key of a heading:
/// small letters, ё as е, Kazakh letters as they are, anything else a space.
const HEADINGS: &[(Fit, &str, Field)] = &[
    (Has, "отчеств", Field::Patronymic),
    (Begins, "әкесінің", Field::Patronymic),
    (Begins, "акесинин", Field::Patronymic),
    (Begins, "äkesı", Field::Patronymic),
    (Begins, "ákesi", Field::Patronymic),
    (Has, "patronymic", Field::Patronymic),
    (Begins, "middle name", Field::Patronymic),
    (Is, "name of organisation", Field::Organisation),
    (Is, "name of organization", Field::Organisation),
    (Begins, "фамилия имя", Field::FullName),
    (Begins, "фамилия и имя", Field::FullName),
    (Begins, "имя фамилия", Field::FullName),
    (Begins, "имя и фамилия", Field::FullName),
    (Begins, "тегі аты", Field::FullName),
    (Begins, "аты тегі", Field::FullName),
    (Has, "аты жөні", Field::FullName),
    (Has, "аты жони", Field::FullName),
    (Has, "aty jöni", Field::FullName),
    (Has, "aty jóni", Field::FullName),
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
    (Is, "қатысушы", Field::FullName),
    (Is, "participant", Field::FullName),
    (Is, "volunteer", Field::FullName),
    (Begins, "фамили", Field::Surname),
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
    (Is, "есімі", Field::Given),
    (Is, "aty", Field::Given),
    (Begins, "given name", Field::Given),
    (Begins, "first name", Field::Given),
    (Begins, "forename", Field::Given),
    (Has, "иин", Field::Iin),
    (Has, "жсн", Field::Iin),
    (Has, "iin", Field::Iin),
    (Has, "jsn", Field::Iin),
    (Has, "дата рожд", Field::BirthDate),
    (Has, "год рожд", Field::BirthDate),
    (Has, "день рожд", Field::BirthDate),
    (Has, "туған", Field::BirthDate),
    (Has, "туылған", Field::BirthDate),
    (Is, "д р", Field::BirthDate),
    (Has, "birth", Field::BirthDate),
    (Is, "dob", Field::BirthDate),
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
    (Is, "тел", Field::Phone),
    (Begins, "моб", Field::Phone),
    (Begins, "сот ", Field::Phone),
    (Has, "ұялы", Field::Phone),
    (Begins, "тел ", Field::Phone),
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
    (Has, "контактный номер", Field::Phone),
    (Begins, "место учебы", Field::Organisation),
    (Begins, "место работы", Field::Organisation),
    (Has, "организаци", Field::Organisation),
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

/// The field that a heading names.
pub(crate) fn field_of_heading(heading: &str) -> Option<Field> {
    let key = heading_key(heading);
    if key.is_empty() && !heading.contains(['№', '#']) {
        return None;
    }
    if key.chars().count() > 60 {
        return None;
    }
    if heading.contains('?') {
        return field_of_worn(heading);
    }
    let found = HEADINGS.iter().find(|(fit, words, _)| match fit {
        Is => key == *words,
        Begins => key.starts_with(words),
        Has => key.starts_with(words) || key.contains(&format!(" {words}")),
    });
    found.map(|(_, _, field)| *field)
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
        | "mr" | "г н" => Some(domain::Sex::Male),
        "ж" | "жен" | "женский" | "женщина" | "әйел" | "айел" | "ә" | "f" | "female" | "äiel"
        | "áıel" | "ms" | "mrs" | "miss" | "г жа" => Some(domain::Sex::Female),
        _ => None,
    }
}

/// The country that a text names, articles and forms of state passed over.
pub(crate) fn country_of(text: &str) -> Option<CountryCode> {
    domain::find_country(text)
}
