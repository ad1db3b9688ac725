//! Programmes and events: what volunteers are called together for.
//!
//! A programme (project) holds events for months; an event (action) solves one task and
//! is made of shifts and sessions (`shifts`). Titles may stand in one language only.
//! Directions and the kinds of the law are two lists beside each other: an event may have
//! several of both.
//!
//! Source: DOMAIN 1.1, 1.4, 4, 5, 7.3; rules 8, 26–28, 33.

use serde::{Deserialize, Serialize};

use crate::badges::BadgeLayout;
use crate::checkin::CheckinList;
use crate::guests::{Category, CategoryCode, Forum, GuestDetail, Refusal};
use crate::{
    Day, DirectionCode, EventId, ListId, OrganisationId, Plan, ProgrammeId, RegionCode, SeriesId,
    SignUp, SiteId,
};

/// A title in up to three languages; at least one is there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Titles {
    /// Kazakh.
    pub kk: Option<String>,
    /// Russian.
    pub ru: Option<String>,
    /// English.
    pub en: Option<String>,
}

/// Why a title cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TitlesRefused {
    /// There is none in any language.
    #[error("no title in any language")]
    Empty,
    /// One is longer than [`Titles::MAX_CHARS`].
    #[error("a title has {chars} characters")]
    TooLong {
        /// How many characters it has.
        chars: usize,
    },
}

impl Titles {
    /// The most characters of one title.
    pub const MAX_CHARS: usize = 200;

    /// Cleaned titles.
    ///
    /// # Errors
    /// See [`TitlesRefused`].
    pub fn new(kk: &str, ru: &str, en: &str) -> Result<Self, TitlesRefused> {
        let [kk, ru, en] = [kk, ru, en].map(|title| {
            let title = crate::clean(title).text;
            (!title.is_empty()).then_some(title)
        });
        let titles = Self { kk, ru, en };
        let longest = titles.all().map(|title| title.chars().count()).max();
        match longest {
            None => Err(TitlesRefused::Empty),
            Some(chars) if chars > Self::MAX_CHARS => Err(TitlesRefused::TooLong { chars }),
            Some(_) => Ok(titles),
        }
    }

    /// Those that there are: Kazakh, Russian, English.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        [&self.kk, &self.ru, &self.en]
            .into_iter()
            .filter_map(|title| title.as_deref())
    }

    /// The one of a language (`kk`, `ru`, `en`), or else the first that there is.
    pub fn in_language(&self, language: &str) -> &str {
        let own = match language {
            "kk" => &self.kk,
            "ru" => &self.ru,
            _ => &self.en,
        };
        own.as_deref().or_else(|| self.all().next()).unwrap_or("")
    }
}

impl From<&Titles> for messages::Titles {
    fn from(titles: &Titles) -> Self {
        let [kk, ru, en] = ["kk", "ru", "en"].map(|code| titles.in_language(code).to_owned());
        Self { kk, ru, en }
    }
}

/// Where the work is done.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum EventForm {
    /// At a place.
    #[default]
    OnSite,
    /// Through a network.
    Online,
    /// Both.
    Mixed,
}

/// Where an event stands. The path is in [`EventState::next`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum EventState {
    /// Being prepared; only coordinators work with it.
    #[default]
    Draft,
    /// People are called and assigned.
    Open,
    /// The list is closed; the work goes on.
    Closed,
    /// It took place; hours and the report are made.
    Held,
    /// Hours are settled; nothing changes but by correction.
    Finished,
    /// It will not take place.
    Cancelled {
        /// Why, for those who ask.
        reason: String,
    },
}

impl EventState {
    /// The states that may follow, in the order in which they are offered. A cancelled
    /// event can be opened again, a finished one goes back to held.
    pub fn next(&self) -> Vec<Self> {
        let cancelled = || Self::Cancelled {
            reason: String::new(),
        };
        match self {
            Self::Draft => vec![Self::Open, cancelled()],
            Self::Open => vec![Self::Closed, Self::Held, Self::Draft, cancelled()],
            Self::Closed => vec![Self::Held, Self::Open, cancelled()],
            Self::Held => vec![Self::Finished, Self::Open],
            Self::Finished => vec![Self::Held],
            Self::Cancelled { .. } => vec![Self::Draft, Self::Open],
        }
    }

    /// The state as a code for files and the window.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Held => "held",
            Self::Finished => "finished",
            Self::Cancelled { .. } => "cancelled",
        }
    }
}

/// The kinds of volunteer activity of the law; the list is open, so there is "other".
/// They are not the eight directions.
///
/// Source: DOMAIN 1.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum LegalKind {
    /// Social help to vulnerable people and to children in hardship.
    SocialHelp,
    /// Service for older people and people with disabilities.
    Care,
    /// Help to victims of disasters, conflicts, accidents, crimes, and to refugees. Barred
    /// to minors.
    Victims,
    /// Help to state bodies in preventing and clearing emergencies. Barred to minors.
    Emergencies,
    /// Search for missing people and for remains of soldiers.
    Search,
    /// Environment and improvement of places.
    Environment,
    /// Culture and heritage.
    Culture,
    /// Education and enlightenment.
    Education,
    /// Sport and health.
    Sport,
    /// Animals.
    Animals,
    /// Help to people with a criminal record or under prosecution. Barred to minors.
    CriminalRecord,
    /// Anything else that the law does not forbid.
    Other,
}

/// A place where an event goes on; a forum has several.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Site {
    /// Names it inside the event and for good.
    pub id: SiteId,
    /// What people call it: «Конгресс-орталығы».
    pub name: String,
    /// The region. Its name on paper follows the day of the event.
    pub region: Option<RegionCode>,
    /// Street, hall, how to get there.
    pub address: Option<String>,
}

/// People moved from one site to another.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Transfer {
    /// From where.
    pub from: SiteId,
    /// To where.
    pub to: SiteId,
    /// When, by the clock on the wall.
    pub plan: Plan,
    /// Bus 3, seats, the driver's words.
    pub words: Option<String>,
}

/// The state body that an event is for, or with.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct StateBody {
    /// Which; an organisation of the kind state body.
    pub organisation: OrganisationId,
    /// The person to speak to, in free words with phone.
    pub contact: Option<String>,
    /// The day and number of its request.
    pub request: Option<Letter>,
    /// The day and number of its confirmation of what was done.
    pub confirmation: Option<Letter>,
}

/// A letter of a state body.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Letter {
    /// Its day.
    #[serde(with = "crate::time::as_days")]
    pub on: Day,
    /// Its number.
    pub number: Option<String>,
}

/// What came of an event.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct EventResult {
    /// How many people were helped; contacts, not unique people.
    pub helped: Option<u32>,
    /// The number is an estimate.
    pub estimated: bool,
    /// In words.
    pub words: Option<String>,
    /// Links to press and photos.
    pub links: Vec<String>,
}

/// How hours follow from marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct HoursRule {
    /// Minutes that are taken off when a person worked longer than `break_after`.
    pub break_minutes: u16,
    /// See `break_minutes`, in minutes.
    pub break_after: u16,
    /// Time before the beginning of the shift counts.
    pub early_counts: bool,
    /// A forgotten going is closed at the end of the shift plus this many minutes.
    pub close_after: u16,
    /// A mark in may come this many minutes before the shift and still be of the shift.
    pub early_minutes: u16,
}

impl Default for HoursRule {
    fn default() -> Self {
        Self {
            break_minutes: 0,
            break_after: 6 * 60,
            early_counts: false,
            close_after: 0,
            early_minutes: 120,
        }
    }
}

/// What hours that follow from marks are cut to. Nothing is taken off the times themselves:
/// what does not count is rest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct HoursLimits {
    /// Hours count in whole steps of so many minutes, downwards; 0 counts each minute.
    pub step: u16,
    /// The most minutes of one presence that count; 0 is no limit.
    pub most: u16,
}

impl HoursLimits {
    /// The minutes that count of those that were worked.
    pub const fn counted(self, minutes: u32) -> u32 {
        let most = self.most as u32;
        let capped = if most > 0 && minutes > most {
            most
        } else {
            minutes
        };
        match self.step as u32 {
            0 => capped,
            step => capped - capped % step,
        }
    }
}

/// A programme or project.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Programme {
    /// Its id.
    pub id: ProgrammeId,
    /// Its title.
    pub titles: Titles,
    /// What it is for.
    pub aims: Option<String>,
    /// The first day.
    #[serde(with = "crate::time::as_optional_days")]
    pub from: Option<Day>,
    /// The last day.
    #[serde(with = "crate::time::as_optional_days")]
    pub until: Option<Day>,
    /// With whom.
    pub partner: Option<OrganisationId>,
    /// What people must bring or know.
    pub requirements: Option<String>,
    /// What is expected to come of it.
    pub expected: Option<String>,
    /// Hidden from lists; can be restored.
    pub deleted: bool,
}

/// One field of a programme with a value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum ProgrammeValue {
    Titles(Titles),
    Aims(Option<String>),
    From(#[serde(with = "crate::time::as_optional_days")] Option<Day>),
    Until(#[serde(with = "crate::time::as_optional_days")] Option<Day>),
    Partner(Option<OrganisationId>),
    Requirements(Option<String>),
    Expected(Option<String>),
    Deleted(bool),
}

/// One field of a programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum ProgrammeField {
    Titles,
    Aims,
    From,
    Until,
    Partner,
    Requirements,
    Expected,
    Deleted,
}

/// An event or action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// Its id.
    pub id: EventId,
    /// Its title.
    pub titles: Titles,
    /// The programme it belongs to.
    pub programme: Option<ProgrammeId>,
    /// Where it stands.
    pub state: EventState,
    /// When it is; its shifts lie within or near it.
    pub plan: Option<Plan>,
    /// At a place or online.
    pub form: EventForm,
    /// The region it counts for.
    pub region: Option<RegionCode>,
    /// Where exactly, when it has one place.
    pub address: Option<String>,
    /// Its places, when it has several.
    pub sites: Vec<Site>,
    /// Moves between them.
    pub transfers: Vec<Transfer>,
    /// The directions.
    pub directions: Vec<DirectionCode>,
    /// The kinds of the law.
    pub kinds: Vec<LegalKind>,
    /// Who holds it.
    pub organiser: Option<OrganisationId>,
    /// The state body it is for.
    pub state_body: Option<StateBody>,
    /// The most people; more wait.
    pub capacity: Option<u32>,
    /// Two to six letters and digits in front of badge numbers and row codes.
    pub code: Option<String>,
    /// What people must bring, know, wear.
    pub requirements: Option<String>,
    /// Anything about it.
    pub description: Option<String>,
    /// What came of it.
    pub result: EventResult,
    /// How hours are made of marks.
    pub hours: HoursRule,
    /// What they are cut to.
    pub limits: HoursLimits,
    /// It is a pattern that others are copied from, and never held itself.
    pub template: bool,
    /// The series it is one of.
    pub series: Option<SeriesId>,
    /// The event it was copied from.
    pub copied_from: Option<EventId>,
    /// Hidden from lists; can be restored.
    pub deleted: bool,
    /// How it receives its guests.
    pub forum: Forum,
    /// When people may sign up and cancel.
    pub sign_up: Option<SignUp>,
}

/// One field of an event with a value: see [`Event`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum EventValue {
    Titles(Titles),
    Programme(Option<ProgrammeId>),
    State(EventState),
    Plan(Option<Plan>),
    Form(EventForm),
    Region(Option<RegionCode>),
    Address(Option<String>),
    Organiser(Option<OrganisationId>),
    StateBody(Option<StateBody>),
    Capacity(Option<u32>),
    Code(Option<String>),
    Requirements(Option<String>),
    Description(Option<String>),
    Result(EventResult),
    Hours(HoursRule),
    Template(bool),
    Series(Option<SeriesId>),
    CopiedFrom(Option<EventId>),
    Deleted(bool),
    HasGuests(bool),
    Category(CategoryCode, Option<Category>),
    List(ListId, Option<CheckinList>),
    GuestDetails(Vec<GuestDetail>),
    HoursLimits(HoursLimits),
    Badges(BadgeLayout),
    BadgeLogo(Option<Vec<u8>>),
    SignUp(Option<SignUp>),
    Quota(CategoryCode, Option<u32>),
}

/// One field of an event: see [`Event`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum EventField {
    Titles,
    Programme,
    State,
    Plan,
    Form,
    Region,
    Address,
    Organiser,
    StateBody,
    Capacity,
    Code,
    Requirements,
    Description,
    Result,
    Hours,
    Template,
    Series,
    CopiedFrom,
    Deleted,
    HasGuests,
    Category(CategoryCode),
    List(ListId),
    GuestDetails,
    HoursLimits,
    Badges,
    BadgeLogo,
    SignUp,
    Quota(CategoryCode),
}

/// Something that an event has or has not.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum EventMember {
    /// See [`Event::directions`].
    Direction(DirectionCode),
    /// See [`Event::kinds`].
    Kind(LegalKind),
    /// See [`Event::sites`]. Of two with one id the one added later holds.
    Site(Site),
    /// See [`Event::transfers`].
    Transfer(Transfer),
}

/// Something that happened at an event. New kinds go to the end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum EventFact {
    /// A scan was refused, and nobody knows whose it was.
    Refusal(Refusal),
    /// Somebody practised at the desk.
    Practised(crate::course::Practised),
}

impl ProgrammeValue {
    /// The field that the value belongs to.
    pub const fn field(&self) -> ProgrammeField {
        match self {
            Self::Titles(..) => ProgrammeField::Titles,
            Self::Aims(..) => ProgrammeField::Aims,
            Self::From(..) => ProgrammeField::From,
            Self::Until(..) => ProgrammeField::Until,
            Self::Partner(..) => ProgrammeField::Partner,
            Self::Requirements(..) => ProgrammeField::Requirements,
            Self::Expected(..) => ProgrammeField::Expected,
            Self::Deleted(..) => ProgrammeField::Deleted,
        }
    }
}

impl EventValue {
    /// The field that the value belongs to.
    pub const fn field(&self) -> EventField {
        match self {
            Self::Titles(..) => EventField::Titles,
            Self::Programme(..) => EventField::Programme,
            Self::State(..) => EventField::State,
            Self::Plan(..) => EventField::Plan,
            Self::Form(..) => EventField::Form,
            Self::Region(..) => EventField::Region,
            Self::Address(..) => EventField::Address,
            Self::Organiser(..) => EventField::Organiser,
            Self::StateBody(..) => EventField::StateBody,
            Self::Capacity(..) => EventField::Capacity,
            Self::Code(..) => EventField::Code,
            Self::Requirements(..) => EventField::Requirements,
            Self::Description(..) => EventField::Description,
            Self::Result(..) => EventField::Result,
            Self::Hours(..) => EventField::Hours,
            Self::Template(..) => EventField::Template,
            Self::Series(..) => EventField::Series,
            Self::CopiedFrom(..) => EventField::CopiedFrom,
            Self::Deleted(..) => EventField::Deleted,
            Self::HasGuests(..) => EventField::HasGuests,
            Self::Category(code, _) => EventField::Category(*code),
            Self::List(list, _) => EventField::List(*list),
            Self::GuestDetails(..) => EventField::GuestDetails,
            Self::HoursLimits(..) => EventField::HoursLimits,
            Self::Badges(..) => EventField::Badges,
            Self::BadgeLogo(..) => EventField::BadgeLogo,
            Self::SignUp(..) => EventField::SignUp,
            Self::Quota(code, _) => EventField::Quota(*code),
        }
    }
}
