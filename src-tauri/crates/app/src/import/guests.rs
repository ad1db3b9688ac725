//! What lists of guests say beyond lists of people: of which delegation, in what position,
//! when they arrive.
//!
//! Source: DOMAIN 7.1, "Fields per participant" and "Categories".

use domain::guests::{Category, CategoryCode, Delegation, GuestDetail};
use domain::{CountryCode, EventId, RegionFound, find_country, find_region};

use super::fields::{self, Field, category_of};
use super::headings::{self, heading_key};
use super::judge::JudgedRow;

/// Whose guests a list has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuestList {
    /// The event.
    pub event: EventId,
    /// What it is called.
    pub titles: domain::Titles,
    /// Its categories.
    pub categories: Vec<Category>,
    /// For names of regions that change.
    pub today: domain::Day,
}

/// What a person of a list is as a guest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GuestOf {
    /// The category; `None` where the list says none.
    pub category: Option<CategoryCode>,
    /// The country that the list says.
    pub country: Option<CountryCode>,
    /// With whom: as the list says, else of the country or the region.
    pub delegation: Option<Delegation>,
    /// The name in Latin letters, from a column of its own.
    pub latin: Option<String>,
    /// What else the list says.
    pub details: Vec<(GuestDetail, String)>,
    /// For the desk.
    pub note: Option<String>,
    /// The column of the delegation, as written.
    said: Option<String>,
}

/// Words of categories beyond those that every list of people knows.
const WORDS: &[(&str, &[&str])] = &[
    (
        "ST",
        &[
            "state body",
            "government",
            "ministry",
            "госорган",
            "государственн",
            "министерств",
            "мемлекеттік",
            "министрлік",
        ],
    ),
    (
        "PN",
        &[
            "partner",
            "sponsor",
            "партн",
            "спонсор",
            "серіктес",
            "демеуші",
        ],
    ),
    ("SC", &["security", "охран", "безопасност", "күзет"]),
    ("TC", &["technical", "технич", "техникалық"]),
    ("DR", &["driver", "водител", "жүргізуші"]),
    ("MN", &["minor", "несовершеннолет", "кәмелет"]),
    (
        "PT",
        &[
            "participant",
            "участник",
            "қатысушы",
            "guest",
            "гость",
            "қонақ",
        ],
    ),
];

/// Codes of the built-in categories by the words of other lists.
fn built_in(word: &str) -> Option<&'static str> {
    Some(match word {
        "vip" => "VP",
        "press" => "PR",
        "speaker" => "SP",
        "delegate" => "DL",
        "delegation_head" => "HD",
        "interpreter" => "IN",
        "accompanying" => "AC",
        "volunteer" => "VL",
        "organiser" => "OR",
        _ => return None,
    })
}

impl GuestList {
    /// The category of the event that a text names: by its code, by its title in any language,
    /// or by a word of it.
    pub(super) fn category(&self, text: &str) -> Option<CategoryCode> {
        let key = heading_key(text);
        let codes = || self.categories.iter().map(|known| known.code);
        let by_code = codes().find(|code| code.as_str().eq_ignore_ascii_case(text.trim()));
        let by_title = || {
            let called = self.categories.iter().find(|known| {
                let titles = &known.titles;
                let mut titles = [&titles.kk, &titles.ru, &titles.en].into_iter();
                titles.any(|title| {
                    title
                        .as_deref()
                        .is_some_and(|title| heading_key(title) == key)
                })
            });
            called.map(|known| known.code)
        };
        let of_word = || {
            let is_in = |words: &[&str]| words.iter().any(|word| key.contains(word));
            let own = WORDS
                .iter()
                .find(|(_, words)| is_in(words))
                .map(|(code, _)| *code);
            let known = fields::category_of_code(text).or_else(|| category_of(text));
            let known = known.and_then(built_in);
            // «Участник» is a delegate in other lists; here there is a category of its own.
            let word = match known {
                Some("DL") => own.or(known),
                known => known.or(own),
            };
            codes().find(|code| Some(code.as_str()) == word)
        };
        by_code.or_else(by_title).or_else(of_word)
    }

    /// What a guest is of whom the list says nothing.
    pub(crate) fn usual(&self) -> Option<CategoryCode> {
        let guests = self.categories.iter().filter(|known| !known.crew);
        guests.map(|known| known.code).next()
    }

    fn is_crew(&self, code: Option<CategoryCode>) -> bool {
        let known = self
            .categories
            .iter()
            .find(|known| Some(known.code) == code);
        known.is_some_and(|known| known.crew)
    }
}

impl GuestOf {
    /// Puts the text of a column where it belongs.
    pub(super) fn put(&mut self, field: Field, text: String) {
        if domain::text::says_nothing(&text) {
            return;
        }
        match (field, detail_of(field)) {
            (Field::Latin, _) => self.latin = Some(text),
            (Field::Delegation, _) => self.said = Some(text),
            (_, Some(detail)) => {
                self.details.retain(|(known, _)| *known != detail);
                self.details.push((detail, text));
                self.details.sort_by_key(|(detail, _)| *detail);
            }
            (_, None) => {}
        }
    }

    /// Takes over what another row of the same guest says beyond this one.
    pub(super) fn complete(&mut self, more: Self) {
        self.category = self.category.or(more.category);
        self.country = self.country.or(more.country);
        self.delegation = self.delegation.take().or(more.delegation);
        self.latin = self.latin.take().or(more.latin);
        self.note = self.note.take().or(more.note);
        for (detail, text) in more.details {
            if !self.details.iter().any(|(known, _)| *known == detail) {
                self.details.push((detail, text));
            }
        }
        self.details.sort_by_key(|(detail, _)| *detail);
    }
}

/// The detail of a guest that a column holds.
pub(super) const fn detail_of(field: Field) -> Option<GuestDetail> {
    Some(match field {
        Field::Position => GuestDetail::Position,
        Field::Outlet => GuestDetail::Outlet,
        Field::Accreditation => GuestDetail::Accreditation,
        Field::Arrival => GuestDetail::Arrival,
        Field::Departure => GuestDetail::Departure,
        Field::Hotel => GuestDetail::Hotel,
        Field::RoomMate => GuestDetail::RoomMate,
        Field::Transfers => GuestDetail::Transfers,
        Field::Diet => GuestDetail::Diet,
        Field::Sessions => GuestDetail::Sessions,
        Field::Visa => GuestDetail::Visa,
        Field::Vehicle => GuestDetail::Vehicle,
        Field::Languages => GuestDetail::Languages,
        Field::Emergency => GuestDetail::Emergency,
        Field::Tshirt => GuestDetail::Tshirt,
        Field::Guardian => GuestDetail::Guardian,
        _ => return None,
    })
}

/// Whether a column is read in lists of guests and passed over in others.
pub(super) const fn is_read(field: Field) -> bool {
    matches!(field, Field::Latin | Field::Delegation) || detail_of(field).is_some()
}

/// Puts what the row says where it belongs to a guest: where somebody works stands on the
/// badge, and a note is for the desk.
pub(super) fn settle(list: &GuestList, row: &mut JudgedRow) {
    let (country, region) = (row.country, row.region);
    let organisation = row.organisation.clone();
    let note = row.note.clone();
    let Some(guest) = &mut row.guest else { return };
    guest.country = country;
    guest.note = note;
    if let Some(text) = organisation {
        guest
            .details
            .retain(|(known, _)| *known != GuestDetail::Organisation);
        guest.details.insert(0, (GuestDetail::Organisation, text));
    }
    guest.delegation = match guest.said.as_deref() {
        Some(said) => Some(named(said, list.today)),
        None if list.is_crew(guest.category) => None,
        None => {
            let abroad = country.filter(|country| country.as_str() != "KZ");
            let of_country = abroad.map(Delegation::Country);
            of_country.or_else(|| region.map(Delegation::Region))
        }
    };
    if let (None, Some(Delegation::Country(of))) = (guest.country, &guest.delegation) {
        guest.country = Some(*of);
    }
}

/// A delegation as a list names it: a country, a region, or anything else.
fn named(text: &str, today: domain::Day) -> Delegation {
    if let Some(country) = find_country(text) {
        return Delegation::Country(country);
    }
    match find_region(text, today) {
        RegionFound::Exact(region) | RegionFound::Outdated { now: Some(region) } => {
            Delegation::Region(region)
        }
        RegionFound::Outdated { now: None } | RegionFound::Unknown => {
            Delegation::Named(text.to_owned())
        }
    }
}

/// The field that a heading of a list of guests names.
pub(super) fn field_of_heading(heading: &str) -> Option<Field> {
    /// The beginnings of headings in three languages; one with a space behind it is a whole word.
    const HEADINGS: &[(&[&str], Field)] = &[
        (
            &["делегац", "delegation", "состав делегации"],
            Field::Delegation,
        ),
        (
            &[
                "должност",
                "лауазым",
                "қызметі",
                "position",
                "job title",
                "function",
            ],
            Field::Position,
        ),
        (
            &[
                "name in latin",
                "latin name",
                "имя латиницей",
                "фио латиниц",
                "фио на латин",
                "латинша",
                "name on badge",
                "badge name",
            ],
            Field::Latin,
        ),
        (
            &[
                "издани",
                "сми",
                "редакц",
                "outlet",
                "media outlet",
                "басылым",
                "бақ атау",
            ],
            Field::Outlet,
        ),
        (&["аккредит", "accredit"], Field::Accreditation),
        (
            &[
                "прибыт",
                "приезд",
                "прилет",
                "arrival",
                "келу",
                "келетін",
                "ұшып келу",
            ],
            Field::Arrival,
        ),
        (
            &[
                "отъезд",
                "убыт",
                "вылет",
                "departure",
                "кету",
                "қайту",
                "ұшып кету",
            ],
            Field::Departure,
        ),
        (
            &[
                "room mate",
                "roommate",
                "сосед",
                "с кем прожива",
                "бірге тұра",
                "бөлмелес",
            ],
            Field::RoomMate,
        ),
        (
            &[
                "гостиниц",
                "отель",
                "проживан",
                "hotel",
                "accommodation",
                "қонақүй",
                "қонақ үй",
            ],
            Field::Hotel,
        ),
        (
            &["трансфер", "автобус", "transfer", "bus ", "тасымал"],
            Field::Transfers,
        ),
        (
            &["diet", "питан", "диет", "меню", "meal", "тамақ", "аллерг"],
            Field::Diet,
        ),
        (
            &["секци", "сесси", "session", "panel", "сессия"],
            Field::Sessions,
        ),
        (&["виза", "визов", "visa"], Field::Visa),
        (
            &[
                "автомобил",
                "транспорт",
                "vehicle",
                "car ",
                "госномер",
                "көлік",
            ],
            Field::Vehicle,
        ),
        (
            &[
                "языки",
                "владение язык",
                "languages",
                "тілдер",
                "білетін тіл",
            ],
            Field::Languages,
        ),
        (
            &[
                "экстренн",
                "контакт на случай",
                "emergency",
                "шұғыл байланыс",
                "төтенше жағдай",
            ],
            Field::Emergency,
        ),
        (
            &[
                "футболк",
                "размер футболк",
                "tshirt",
                "t shirt",
                "shirt size",
                "жейде",
            ],
            Field::Tshirt,
        ),
        (
            &[
                "представитель ребен",
                "законный представ",
                "опекун",
                "guardian",
                "parent",
                "заңды өкіл",
                "ата ана",
                "қамқоршы",
            ],
            Field::Guardian,
        ),
        (
            &["статус участ", "статус", "status", "role", "мәртебе"],
            Field::Category,
        ),
    ];
    let key = heading_key(heading);
    let begins = |words: &&[&str]| {
        let begins = |word: &str| key.starts_with(word) || key == word.trim_end();
        words.iter().any(|word| begins(word))
    };
    let short = !key.is_empty() && key.chars().count() <= 60;
    let own = HEADINGS.iter().find(|(words, _)| short && begins(words));
    own.map(|(_, field)| *field)
        .or_else(|| headings::field_of_heading(heading))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list() -> GuestList {
        GuestList {
            event: "evt_01890000-0000-7000-8000-000000000001"
                .parse()
                .unwrap_or_else(|_| EventId::from_bytes([1; 16])),
            titles: domain::Titles::default(),
            categories: domain::guests::usual_categories().to_vec(),
            today: domain::Day::from_ymd_opt(2026, 8, 14).expect("a day"),
        }
    }

    #[test]
    fn a_category_is_found_by_a_word_of_three_languages() {
        let list = list();
        let found = |text: &str| list.category(text).map(|code| code.to_string());
        let words = [
            ("Head of Delegation", "HD"),
            ("глава делегации", "HD"),
            ("Делегация басшысы", "HD"),
            ("Media", "PR"),
            ("пресса", "PR"),
            ("Expert", "SP"),
            ("сарапшы", "SP"),
            ("delegate", "DL"),
            ("Участник", "PT"),
            ("қатысушы", "PT"),
            ("Organizer", "OR"),
            ("водитель", "DR"),
            ("Күзет", "SC"),
            ("sp", "SP"),
        ];
        for (text, code) in words {
            assert_eq!(found(text).as_deref(), Some(code), "{text}");
        }
        assert_eq!(found("UN Volunteers"), None);
    }

    #[test]
    fn a_delegation_is_of_a_country_or_a_region_or_has_a_name() {
        let today = list().today;
        assert!(matches!(
            named("Kyrgyz Republic", today),
            Delegation::Country(_)
        ));
        assert!(matches!(
            named("Павлодарская область", today),
            Delegation::Region(_)
        ));
        assert_eq!(
            named("Young Leaders", today),
            Delegation::Named("Young Leaders".to_owned())
        );
    }

    #[test]
    fn headings_of_guests_are_read_in_three_languages() {
        let headings = [
            ("Должность", Field::Position),
            ("Лауазымы", Field::Position),
            ("Arrival (flight, time)", Field::Arrival),
            ("Вылет", Field::Departure),
            ("Қонақүй", Field::Hotel),
            ("Diet", Field::Diet),
            ("Bus", Field::Transfers),
            ("Business e-mail", Field::Email),
            ("Car (plate)", Field::Vehicle),
            ("Делегация", Field::Delegation),
            ("Full name (as in passport)", Field::FullName),
            ("Country", Field::Country),
        ];
        for (heading, field) in headings {
            assert_eq!(field_of_heading(heading), Some(field), "{heading}");
        }
    }
}
