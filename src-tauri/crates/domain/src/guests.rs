//! Guests of a forum: those for whom there is a badge. A guest need not be a volunteer.
//!
//! What somebody is at a forum (the card) is part of the record of the person in the event.
//! What was seen and given (passes, badges) are facts: taking one back is a new fact, and
//! nothing is overwritten.
//!
//! Source: DOMAIN 7.1, rules 34–42, 48; SYNC 8.1.

use std::fmt;
use std::str::FromStr;
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use crate::checkin::CheckinList;
use crate::{
    CountryCode, Direct, ListId, MarkSource, OperatorId, RegionCode, Residence, Timestamp, Titles,
    Told, data,
};

/// The short code of a category, printed on the badge as text: two or three Latin capitals
/// or digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CategoryCode([u8; 3]);

/// Why a text is no code of a category.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a category has two or three Latin capitals or digits")]
pub struct CategoryCodeRefused;

impl CategoryCode {
    /// The code as it is printed.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0)
            .unwrap_or_default()
            .trim_end_matches('\0')
    }
}

impl FromStr for CategoryCode {
    type Err = CategoryCodeRefused;

    fn from_str(text: &str) -> Result<Self, CategoryCodeRefused> {
        let code = text.trim().to_ascii_uppercase();
        let fits = code.bytes().all(|byte| byte.is_ascii_alphanumeric());
        match *code.as_bytes() {
            [one, two] if fits => Ok(Self([one, two, 0])),
            [one, two, three] if fits => Ok(Self([one, two, three])),
            _ => Err(CategoryCodeRefused),
        }
    }
}

impl TryFrom<String> for CategoryCode {
    type Error = CategoryCodeRefused;

    fn try_from(text: String) -> Result<Self, CategoryCodeRefused> {
        text.parse()
    }
}

impl From<CategoryCode> for String {
    fn from(code: CategoryCode) -> Self {
        code.as_str().to_owned()
    }
}

impl fmt::Display for CategoryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The fill of a category on screen and on paper; white text passes on each. The numbers are
/// part of the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CategoryColour {
    /// Grey.
    Participant,
    /// Blue.
    Delegation,
    /// Dark blue.
    Head,
    /// Violet.
    Speaker,
    /// Nearly black.
    Vip,
    /// Sea green.
    State,
    /// Brown.
    Press,
    /// Olive.
    Crew,
}

/// The shape beside the code, for eyes and printers without colour. The numbers are part of
/// the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CategoryShape {
    /// A full circle.
    Circle,
    /// A diamond.
    Diamond,
    /// A star.
    Star,
    /// A triangle.
    Triangle,
    /// A ring.
    Ring,
    /// A square.
    Square,
    /// A pentagon.
    Pentagon,
    /// Two joined circles.
    Joined,
}

impl CategoryColour {
    const ALL: [(&'static str, Self); 8] = [
        ("participant", Self::Participant),
        ("delegation", Self::Delegation),
        ("head", Self::Head),
        ("speaker", Self::Speaker),
        ("vip", Self::Vip),
        ("state", Self::State),
        ("press", Self::Press),
        ("crew", Self::Crew),
    ];
}

impl CategoryShape {
    const ALL: [(&'static str, Self); 8] = [
        ("circle", Self::Circle),
        ("diamond", Self::Diamond),
        ("star", Self::Star),
        ("triangle", Self::Triangle),
        ("ring", Self::Ring),
        ("square", Self::Square),
        ("pentagon", Self::Pentagon),
        ("joined", Self::Joined),
    ];
}

/// A category of guests.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Category {
    /// Names it inside the event and for good.
    pub code: CategoryCode,
    /// What people call it.
    pub titles: Titles,
    /// Its fill.
    pub colour: CategoryColour,
    /// Its shape.
    pub shape: CategoryShape,
    /// Whoever has it leads a delegation and may take the badges of all of it.
    pub leads: bool,
    /// Works here; is not counted among the guests.
    pub crew: bool,
}

impl Category {
    /// The same, as an event says that it does not have it: without any title.
    pub fn off(&self) -> Self {
        Self {
            titles: Titles::default(),
            ..self.clone()
        }
    }

    /// Whether an event says so that it does not have it.
    pub fn is_off(&self) -> bool {
        self.titles == Titles::default()
    }
}

/// The categories that a new forum begins with.
///
/// Source: DOMAIN 7.1; colours and shapes of the design.
pub fn usual_categories() -> &'static [Category] {
    static CATEGORIES: OnceLock<Vec<Category>> = OnceLock::new();
    CATEGORIES.get_or_init(|| {
        data::rows(include_str!("../data/guest_categories.csv"))
            .iter()
            .map(|row| {
                fn named<T: Copy>(all: &[(&str, T)], name: &str) -> T {
                    let found = all.iter().find(|(known, _)| *known == name);
                    found.expect("the built-in table names what there is").1
                }
                Category {
                    code: row
                        .get("code")
                        .parse()
                        .expect("the built-in table has codes"),
                    titles: Titles::new(row.get("kk"), row.get("ru"), row.get("en"))
                        .expect("the built-in table has titles"),
                    colour: named(&CategoryColour::ALL, row.get("colour")),
                    shape: named(&CategoryShape::ALL, row.get("shape")),
                    leads: row.get("leads") == "yes",
                    crew: row.get("crew") == "yes",
                }
            })
            .collect()
    })
}

/// How an event receives its guests.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Forum {
    /// Guests are received: there are badges and a desk.
    pub has_guests: bool,
    /// Categories that the event has beside the usual ones or calls otherwise. `None` is what
    /// stands there when nobody said anything, or took it back: a usual one is as everywhere,
    /// another is not there. A usual one that the event does not have is [`Category::off`].
    pub categories: Vec<(CategoryCode, Option<Category>)>,
    /// The most guests of a category; more of it wait. A category that is not named has no
    /// limit.
    pub quotas: Vec<(CategoryCode, u32)>,
    /// The lists, but for the door that every event has ([`crate::checkin::door`]).
    pub lists: Vec<CheckinList>,
    /// What is asked of guests.
    pub details: Vec<GuestDetail>,
    /// What the badges look like.
    pub badges: crate::badges::BadgeLayout,
    /// The logo on the badges, a PNG ([`crate::badges::check_logo`]).
    pub logo: Option<Vec<u8>>,
    /// Refused scans of which nobody knows whose they were, in the order of their stamps.
    pub refusals: Vec<Told<Refusal>>,
    /// Who practised at the desk, in the order of their stamps.
    pub practised: Vec<Told<crate::course::Practised>>,
}

impl Forum {
    /// The categories of the event: the usual ones as it calls them, then its own.
    pub fn categories(&self) -> Vec<Category> {
        let own = |code: CategoryCode| self.categories.iter().find(|(known, _)| *known == code);
        let usual = usual_categories().iter();
        let mut all: Vec<Category> = usual
            .filter_map(|usual| match own(usual.code) {
                Some((_, Some(own))) => (!own.is_off()).then(|| own.clone()),
                Some((_, None)) | None => Some(usual.clone()),
            })
            .collect();
        let is_usual = |code: CategoryCode| usual_categories().iter().any(|one| one.code == code);
        let more = self.categories.iter().filter(|(code, _)| !is_usual(*code));
        let more = more.filter_map(|(_, own)| own.clone());
        all.extend(more.filter(|own| !own.is_off()));
        all
    }

    /// The most guests of a category; `None` is no limit.
    pub fn quota(&self, category: CategoryCode) -> Option<u32> {
        let mut quotas = self.quotas.iter();
        let found = quotas.find(|(code, _)| *code == category);
        found.map(|(_, most)| *most)
    }

    /// The usual categories that the event does not have.
    pub fn unused(&self) -> impl Iterator<Item = &'static Category> {
        let had: Vec<CategoryCode> = self.categories().iter().map(|one| one.code).collect();
        let usual = usual_categories().iter();
        usual.filter(move |usual| !had.contains(&usual.code))
    }

    /// Of wanted categories (`None`: the event does not have it) those that need a word:
    /// what is as it is everywhere needs none, unless there was one before.
    pub fn own_of(
        &self,
        mut wanted: Vec<(CategoryCode, Option<Category>)>,
    ) -> Vec<(CategoryCode, Option<Category>)> {
        let is_known = |code: CategoryCode| self.categories.iter().any(|(own, _)| *own == code);
        wanted.retain(|(code, own)| {
            let usual = usual_categories().iter().find(|usual| usual.code == *code);
            is_known(*code) || own.as_ref() != usual
        });
        wanted
    }
}

/// Where a guest is from: the region or the country of the delegation, or else the country
/// of the card, or else the region where the person lives.
///
/// Source: DOMAIN rule 46.
pub fn origin(card: &Card, home: Option<&Residence>) -> Option<Delegation> {
    let home = home.map(|lives| Delegation::Region(lives.region));
    match (&card.delegation, card.country) {
        (Some(of @ (Delegation::Region(_) | Delegation::Country(_))), _) => Some(of.clone()),
        (_, Some(country)) if country.as_str() != "KZ" => Some(Delegation::Country(country)),
        (_, country) => home.or(country.map(Delegation::Country)),
    }
}

/// With whom a guest comes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Delegation {
    /// Of a country.
    Country(CountryCode),
    /// Of a region of Kazakhstan.
    Region(RegionCode),
    /// Of anything else, by its name.
    Named(String),
}

/// What may be known of a guest at this event beside what is known of the person; each can
/// be switched on for an event. The numbers are part of the format; new ones go to the end.
///
/// Source: DOMAIN 7.1, "Fields per participant".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GuestDetail {
    /// Where the person works or studies, as it stands on the badge.
    Organisation,
    /// In what position.
    Position,
    /// For whom a journalist works.
    Outlet,
    /// The number of the accreditation of a journalist.
    Accreditation,
    /// How and when the person arrives.
    Arrival,
    /// How and when the person departs.
    Departure,
    /// The hotel.
    Hotel,
    /// With whom in the room.
    RoomMate,
    /// Which buses.
    Transfers,
    /// Halal, vegetarian, allergy.
    Diet,
    /// Which sessions.
    Sessions,
    /// The letter for the visa.
    Visa,
    /// The vehicle, of a driver.
    Vehicle,
    /// Which languages.
    Languages,
    /// Who is called when something happens.
    Emergency,
    /// The size of the T-shirt.
    Tshirt,
    /// Who answers for a child.
    Guardian,
}

impl GuestDetail {
    /// All, in the order of a form.
    pub const ALL: [Self; 17] = [
        Self::Organisation,
        Self::Position,
        Self::Outlet,
        Self::Accreditation,
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
    ];
}

/// Which of a guest's spellings is printed largest. The numbers are part of the format.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BadgeScript {
    /// As the name stands in the list.
    #[default]
    AsWritten,
    /// The Latin one.
    Latin,
}

/// That somebody passed a place where a list is kept: a door, a meal, a bus.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Pass {
    /// Which list.
    pub list: ListId,
    /// In or out.
    pub direct: Direct,
    /// When it happened; for paper the true time.
    pub at: Timestamp,
    /// How it was seen.
    pub source: MarkSource,
    /// The letters of the desk.
    pub desk: String,
    /// The number of the badge that was shown; `None` if the person was found otherwise.
    pub badge: Option<String>,
    /// Somebody let the person pass though the list would not.
    pub overruled: bool,
    /// Who sat at the desk.
    pub by: OperatorId,
}

/// That a badge was made. A lost or replaced one is declared void.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Badge {
    /// Its number, as it is scanned.
    pub number: String,
    /// When.
    pub at: Timestamp,
    /// The letters of the desk.
    pub desk: String,
    /// Who made it.
    pub by: OperatorId,
}

/// That a badge was printed, or stands in a file that was saved. Why it was printed again
/// stands in the words of the fact.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Print {
    /// The number on the badge, as it is scanned.
    pub number: String,
    /// When the printer had it, or the file was written.
    pub at: Timestamp,
    /// The letters of the desk.
    pub desk: String,
    /// The printer, by the name that the laptop has for it; empty for a file.
    pub printer: String,
    /// The guest had a badge before.
    pub again: bool,
    /// Who printed it.
    pub by: OperatorId,
}

/// Why a scan was refused. The numbers are part of the format; new ones go to the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RefusedFor {
    /// Inside already, or the list was used as often as may be.
    Already,
    /// The badge was declared void.
    VoidBadge,
    /// The list is of other days.
    OtherDay,
    /// The list is not for the category.
    OtherCategory,
    /// The guest will not come, says the list of guests.
    Cancelled,
    /// A going of somebody who is not inside.
    NotInside,
    /// The check character does not fit.
    Misread,
    /// No badge has this number.
    Unknown,
    /// The badge is of another event.
    OtherEvent,
}

/// That a scan was refused; kept, so that what happened at the door can be told.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Refusal {
    /// At which list.
    pub list: ListId,
    /// When.
    pub at: Timestamp,
    /// The letters of the desk.
    pub desk: String,
    /// The number that was shown, as far as it could be read.
    pub badge: Option<String>,
    /// Why.
    pub why: RefusedFor,
    /// Who sat at the desk.
    pub by: OperatorId,
}

/// What somebody is at a forum: part of the record of a person in an event. Who the person
/// is stands in the record of the person, who need not be a volunteer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// The category; `None` for whoever is no guest and got no badge.
    pub category: Option<CategoryCode>,
    /// With whom the guest comes.
    pub delegation: Option<Delegation>,
    /// Which country the guest is from.
    pub country: Option<CountryCode>,
    /// Which spelling of the name is printed largest.
    pub script: BadgeScript,
    /// May be photographed.
    pub photo: Option<bool>,
    /// May be named by the press.
    pub press: Option<bool>,
    /// Entered at the desk, without a list.
    pub walk_in: bool,
    /// What else is known, in the order of the form.
    pub details: Vec<(GuestDetail, String)>,
    /// For the desk, shown before all else: «Күзетті шақырыңыз».
    pub warning: Option<String>,
    /// Badges, void ones too, in the order of their stamps.
    pub badges: Vec<Told<Badge>>,
    /// Passes, void ones too, in the order of their stamps.
    pub passes: Vec<Told<Pass>>,
    /// Refused scans, in the order of their stamps.
    pub refusals: Vec<Told<Refusal>>,
    /// Prints of badges, in the order of their stamps.
    pub prints: Vec<Told<Print>>,
}

/// One field of a card with a value. The numbers are part of the format; new ones go to
/// the end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CardValue {
    /// See [`Card::category`].
    Category(Option<CategoryCode>),
    /// See [`Card::delegation`].
    Delegation(Option<Delegation>),
    /// See [`Card::country`].
    Country(Option<CountryCode>),
    /// See [`Card::script`].
    Script(BadgeScript),
    /// See [`Card::photo`].
    Photo(Option<bool>),
    /// See [`Card::press`].
    Press(Option<bool>),
    /// See [`Card::walk_in`].
    WalkIn(bool),
    /// See [`Card::details`].
    Detail(GuestDetail, Option<String>),
    /// See [`Card::warning`].
    Warning(Option<String>),
}

/// One field of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum CardField {
    /// See [`Card::category`].
    Category,
    /// See [`Card::delegation`].
    Delegation,
    /// See [`Card::country`].
    Country,
    /// See [`Card::script`].
    Script,
    /// See [`Card::photo`].
    Photo,
    /// See [`Card::press`].
    Press,
    /// See [`Card::walk_in`].
    WalkIn,
    /// See [`Card::details`].
    Detail(GuestDetail),
    /// See [`Card::warning`].
    Warning,
}

impl CardValue {
    /// The field that the value belongs to.
    pub const fn field(&self) -> CardField {
        match self {
            Self::Category(_) => CardField::Category,
            Self::Delegation(_) => CardField::Delegation,
            Self::Country(_) => CardField::Country,
            Self::Script(_) => CardField::Script,
            Self::Photo(_) => CardField::Photo,
            Self::Press(_) => CardField::Press,
            Self::WalkIn(_) => CardField::WalkIn,
            Self::Detail(detail, _) => CardField::Detail(*detail),
            Self::Warning(_) => CardField::Warning,
        }
    }

    /// What stands in a field that nobody has filled.
    pub fn empty(field: CardField) -> Self {
        match field {
            CardField::Category => Self::Category(None),
            CardField::Delegation => Self::Delegation(None),
            CardField::Country => Self::Country(None),
            CardField::Script => Self::Script(BadgeScript::default()),
            CardField::Photo => Self::Photo(None),
            CardField::Press => Self::Press(None),
            CardField::WalkIn => Self::WalkIn(false),
            CardField::Detail(detail) => Self::Detail(detail, None),
            CardField::Warning => Self::Warning(None),
        }
    }

    /// Whether it holds what somebody wrote about the person, which goes with the person's
    /// data. The rest counts people and names nobody.
    pub const fn is_words(&self) -> bool {
        matches!(self, Self::Detail(_, Some(_)) | Self::Warning(Some(_)))
    }
}

impl Card {
    /// Puts a value into its field.
    pub fn put(&mut self, value: CardValue) {
        match value {
            CardValue::Category(category) => self.category = category,
            CardValue::Delegation(delegation) => self.delegation = delegation,
            CardValue::Country(country) => self.country = country,
            CardValue::Script(script) => self.script = script,
            CardValue::Photo(photo) => self.photo = photo,
            CardValue::Press(press) => self.press = press,
            CardValue::WalkIn(walk_in) => self.walk_in = walk_in,
            CardValue::Detail(detail, text) => {
                self.details.retain(|(known, _)| *known != detail);
                self.details.extend(text.map(|text| (detail, text)));
                self.details.sort_by_key(|(detail, _)| *detail);
            }
            CardValue::Warning(warning) => self.warning = warning,
        }
    }

    /// Takes in the card of another record of the same person at the same event: what is not
    /// known here comes from there, and so do all badges and passes.
    pub fn join(&mut self, other: Self) {
        self.category = self.category.or(other.category);
        self.delegation = self.delegation.take().or(other.delegation);
        self.country = self.country.or(other.country);
        self.photo = self.photo.or(other.photo);
        self.press = self.press.or(other.press);
        self.walk_in &= other.walk_in;
        for (detail, text) in other.details {
            if self.detail(detail).is_none() {
                self.put(CardValue::Detail(detail, Some(text)));
            }
        }
        let warnings = [self.warning.take(), other.warning];
        let warnings: Vec<String> = warnings.into_iter().flatten().collect();
        self.warning = (!warnings.is_empty()).then(|| warnings.join("\n"));
        self.badges.extend(other.badges);
        self.badges.sort_by_key(|told| (told.told, told.id));
        self.passes.extend(other.passes);
        self.passes.sort_by_key(|told| (told.told, told.id));
        self.refusals.extend(other.refusals);
        self.refusals.sort_by_key(|told| (told.told, told.id));
        self.prints.extend(other.prints);
        self.prints.sort_by_key(|told| (told.told, told.id));
    }

    /// The badge that holds: the one told last of those that are not void.
    pub fn badge(&self) -> Option<&Told<Badge>> {
        let held = self.badges.iter().filter(|badge| badge.void.is_none());
        held.max_by_key(|badge| (badge.told, badge.id))
    }

    /// What stands in a detail.
    pub fn detail(&self, detail: GuestDetail) -> Option<&str> {
        let held = self.details.iter().find(|(known, _)| *known == detail);
        held.map(|(_, text)| text.as_str())
    }
}
