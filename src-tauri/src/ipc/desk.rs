//! The desk of a forum: its guests, what a scan comes to, badges, and the live board.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    events::{PlanDto, TitlesDto},
    message::MessageDto,
    volunteers::{SexDto, VolunteerDraft},
};

/// An event that a desk may be opened for.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DeskEvent {
    /// The event.
    pub id: String,
    /// What it is called.
    pub titles: TitlesDto,
    /// When it is.
    pub plan: Option<PlanDto>,
    /// It goes on today.
    pub today: bool,
}

/// A category of guests.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DeskCategory {
    /// The code that is printed.
    pub code: String,
    /// What it is called.
    pub titles: TitlesDto,
    /// Its fill: `participant`, `delegation`, `head`, `speaker`, `vip`, `state`, `press`, `crew`.
    pub colour: String,
    /// Its shape: `circle`, `diamond`, `star`, `triangle`, `ring`, `square`, `pentagon`, `joined`.
    pub shape: String,
    /// Leads a delegation.
    pub leads: bool,
    /// Works here.
    pub crew: bool,
    /// How many there may be; nothing is no limit.
    pub places: Option<DeskQuota>,
}

/// The places of a category.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DeskQuota {
    /// How many guests there may be.
    pub people: u32,
    /// How many have a place; more than that only if more came.
    pub held: u32,
    /// How many wait.
    pub waiting: u32,
}

/// What a list is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ListPurpose")]
#[serde(rename_all = "snake_case")]
pub enum ListPurposeDto {
    /// The door.
    Door,
    /// A session or a hall.
    Session,
    /// A meal.
    Meal,
    /// A bus.
    Transport,
    /// A pack.
    HandOut,
}

/// How often a guest may use a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ListLimit")]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ListLimitDto {
    /// In and out as often as one likes.
    InAndOut,
    /// So many times in all.
    Times {
        /// How many.
        times: u8,
    },
    /// So many times a day.
    TimesADay {
        /// How many.
        times: u8,
    },
}

/// A list at which guests are checked in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DeskList {
    /// Its id; nothing while it is new.
    pub id: Option<String>,
    /// What it is called.
    pub titles: TitlesDto,
    /// What it is for.
    pub purpose: ListPurposeDto,
    /// How often.
    pub limit: ListLimitDto,
    /// When it is meant to be used.
    pub plan: Option<PlanDto>,
    /// Codes of the categories that it is for; empty is everybody.
    pub categories: Vec<String>,
}

/// How an event receives guests, and which desk this is.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DeskPage {
    /// What the event is called.
    pub titles: TitlesDto,
    /// Guests are received.
    pub has_guests: bool,
    /// The letters of this desk.
    pub desk: String,
    /// The lists, the door first.
    pub lists: Vec<DeskList>,
    /// The categories.
    pub categories: Vec<DeskCategory>,
    /// Built-in categories that the event does not have.
    pub unused: Vec<DeskCategory>,
    /// What is asked of guests beside name and category: codes of details.
    pub details: Vec<String>,
    /// Codes of the details that may be kept of a guest with a consent only.
    pub beyond: Vec<String>,
    /// Countries by their ISO codes, those whose guests come most often first.
    pub countries: Vec<(String, TitlesDto)>,
    /// Guests in all.
    pub guests: u32,
}

/// A category as the set-up sends it.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct DeskCategoryDraft {
    /// Two or three Latin capitals or digits.
    pub code: String,
    /// What it is called.
    pub titles: TitlesDto,
    /// See [`DeskCategory::colour`].
    pub colour: String,
    /// See [`DeskCategory::shape`].
    pub shape: String,
    /// Leads a delegation.
    pub leads: bool,
    /// Works here.
    pub crew: bool,
    /// The event has it.
    pub used: bool,
    /// The most guests; nothing is no limit.
    pub quota: Option<u32>,
}

/// How an event is to receive guests.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct DeskSetUp {
    /// Guests are received.
    pub has_guests: bool,
    /// The lists without the door.
    pub lists: Vec<DeskList>,
    /// What is asked of guests: codes of details.
    pub details: Vec<String>,
    /// The categories; nothing leaves them as they are.
    pub categories: Option<Vec<DeskCategoryDraft>>,
}

/// Where a guest is at a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum GuestState {
    /// Has not come.
    Expected,
    /// Came, and did not leave.
    Came,
    /// Came and left.
    Left,
    /// Came, and the going was not seen: the rule closed it.
    Closed,
    /// Will not come.
    Cancelled,
}

/// A guest as a desk shows it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DeskGuest {
    /// The person.
    pub id: String,
    /// The name in its large spelling.
    pub name: String,
    /// The name in other letters.
    pub second: Option<String>,
    /// The code of the category; nothing for somebody of the crew without a badge.
    pub category: Option<String>,
    /// With whom: ISO code of a country, code of a region, or a name.
    pub delegation: Option<DelegationDto>,
    /// ISO code of the country.
    pub country: Option<String>,
    /// Where the person works, as on the badge.
    pub organisation: Option<String>,
    /// The number of the badge that holds.
    pub badge: Option<String>,
    /// Where the guest is.
    pub state: GuestState,
    /// When the guest came last, in milliseconds.
    #[ts(type = "number | null")]
    pub at: Option<i64>,
    /// At which desk.
    pub desk: Option<String>,
    /// Shown before all else.
    pub warning: Option<String>,
    /// Shown with the result.
    pub note: Option<String>,
    /// Came without being on a list.
    pub walk_in: bool,
    /// Leads a delegation.
    pub leads: bool,
    /// The place among those who wait for one of the category, from 1.
    pub queue: Option<u32>,
}

/// With whom a guest comes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "Delegation")]
#[serde(tag = "kind", content = "of", rename_all = "snake_case")]
pub enum DelegationDto {
    /// Of a country: its ISO code.
    Country(String),
    /// Of a region: its code.
    Region(String),
    /// Of anything else: its name.
    Named(String),
}

/// A stretch of the guests of an event, by name.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DeskGuests {
    /// How many there are.
    pub total: u32,
    /// The stretch.
    pub rows: Vec<DeskGuest>,
}

/// What is typed or scanned at the desk.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct DeskEntry {
    /// At which list.
    pub list: String,
    /// Out and not in.
    pub out: bool,
    /// What stands in the field.
    pub typed: String,
    /// What the keys that were pressed type on an American keyboard; nothing if the field was
    /// filled otherwise.
    pub keys: Option<String>,
    /// The guest that is marked among those found.
    pub chosen: Option<String>,
}

/// What it comes to.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum DeskAnswer {
    /// Several may be meant, or nobody is found; nothing was written.
    Found {
        /// Who may be meant.
        guests: Vec<DeskGuest>,
    },
    /// Let in.
    Entered {
        /// Who.
        guest: Box<DeskGuest>,
        /// Which use of the list it is, from 1; of the day, where the limit is of a day.
        time: u32,
        /// How many uses the list allows; nothing for one that people leave.
        limit: Option<u8>,
        /// The list is meant from this moment on, in milliseconds.
        #[ts(type = "number | null")]
        early: Option<i64>,
        /// The list was meant until this moment.
        #[ts(type = "number | null")]
        late: Option<i64>,
        /// The going before was not seen: the rule closed it at this moment.
        #[ts(type = "number | null")]
        forgotten: Option<i64>,
        /// The guest waited for a place of the category, which has so many.
        waited: Option<u32>,
    },
    /// Let out.
    Left {
        /// Who.
        guest: Box<DeskGuest>,
    },
    /// Inside already, or used as often as may be.
    Already {
        /// Who.
        guest: Box<DeskGuest>,
        /// When the last was, in milliseconds.
        #[ts(type = "number")]
        at: i64,
        /// At which desk the last was.
        desk: String,
        /// How many uses count against the limit.
        used: u32,
        /// How many uses the list allows; nothing for one that people leave.
        limit: Option<u8>,
        /// When the first of them was.
        #[ts(type = "number")]
        first_at: i64,
        /// At which desk the first was.
        first_desk: String,
    },
    /// The badge does not hold any more.
    VoidBadge {
        /// Whose it was.
        guest: Box<DeskGuest>,
        /// Since when, in milliseconds.
        #[ts(type = "number")]
        since: i64,
        /// The number that holds.
        holds: Option<String>,
    },
    /// The list is of other days.
    OtherDay {
        /// Who.
        guest: Box<DeskGuest>,
        /// The first day, `2089-07-05`.
        from: String,
        /// The last day.
        until: String,
    },
    /// The list is for other categories.
    OtherCategory {
        /// Who.
        guest: Box<DeskGuest>,
    },
    /// The guest will not come, says the list of guests.
    Cancelled {
        /// Who.
        guest: Box<DeskGuest>,
    },
    /// Out, though not inside.
    NotInside {
        /// Who.
        guest: Box<DeskGuest>,
    },
    /// The number was misread.
    Misread {
        /// As far as it could be read.
        number: String,
    },
    /// No badge has this number.
    Unknown {
        /// The number.
        number: String,
    },
    /// The badge is of another event.
    OtherEvent {
        /// The number.
        number: String,
    },
}

/// The figures beside the field.
#[derive(Clone, Copy, Debug, Serialize, TS)]
pub struct DeskCounts {
    /// People who came.
    pub came: u32,
    /// People still expected.
    pub expected: u32,
    /// Entries at this desk.
    pub here: u32,
}

/// What the desk shows after an entry.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DeskTold {
    /// What it comes to.
    pub answer: DeskAnswer,
    /// The figures.
    pub counts: DeskCounts,
    /// The scanner typed under another keyboard layout, and the signs were put back.
    pub put_back: bool,
    /// When, in milliseconds.
    #[ts(type = "number")]
    pub at: i64,
}

/// What the form of a guest sends.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct GuestDraft {
    /// Who it is; not looked at for somebody who has a record.
    pub person: VolunteerDraft,
    /// The name in Latin letters.
    pub latin: Option<String>,
    /// The name on the badge, where it is another one.
    pub badge_name: Option<String>,
    /// The code of the category.
    pub category: Option<String>,
    /// With whom.
    pub delegation: Option<DelegationDto>,
    /// ISO code of the country.
    pub country: Option<String>,
    /// The Latin name is printed largest.
    pub latin_first: bool,
    /// May be photographed; nothing while nobody asked.
    pub photo: Option<bool>,
    /// May be named by the press; nothing while nobody asked.
    pub press: Option<bool>,
    /// Entered at the desk.
    pub walk_in: bool,
    /// Codes of details with their texts.
    pub details: Vec<(String, String)>,
    /// Shown before all else.
    pub warning: Option<String>,
    /// Shown with the result.
    pub note: Option<String>,
}

/// A guest with everything that the form changes.
#[derive(Clone, Debug, Serialize, TS)]
pub struct GuestCard {
    /// As lists show the guest.
    pub guest: DeskGuest,
    /// A volunteer too: the name, the phone and the rest stand in the record of the volunteer.
    pub volunteer: bool,
    /// A consent holds: more may be kept than receiving a guest needs.
    pub consent: bool,
    /// As in the document.
    pub surname: Option<String>,
    /// As in the document.
    pub given: Option<String>,
    /// As in the document.
    pub patronymic: Option<String>,
    /// In Latin letters.
    pub latin: Option<String>,
    /// The name on the badge, where it is another one.
    pub badge_name: Option<String>,
    /// The birth date as in files: `2089-07-05`, `2089`.
    pub birth: Option<String>,
    /// The sex.
    pub sex: Option<SexDto>,
    /// The first phone, its middle hidden.
    pub phone: Option<String>,
    /// The first mail address.
    pub email: Option<String>,
    /// The Latin name is printed largest.
    pub latin_first: bool,
    /// May be photographed; nothing while nobody asked.
    pub photo: Option<bool>,
    /// May be named by the press; nothing while nobody asked.
    pub press: Option<bool>,
    /// Codes of details with their texts.
    pub details: Vec<(String, String)>,
}

/// What the lines of a document fill in the form of a guest.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReadZoneDto {
    /// Empty for people with one name.
    pub surname: String,
    /// The given names.
    pub given: String,
    /// ISO code of the country.
    pub country: Option<String>,
    /// The birth date: `2089-07-05`.
    pub birth: String,
    /// The sex.
    pub sex: Option<SexDto>,
}

/// How many came of those expected.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[ts(rename = "Came")]
pub struct CameDto {
    /// People who came.
    pub came: u32,
    /// People expected, those who came among them.
    pub expected: u32,
}

/// How quickly a desk works.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "DeskPace")]
pub struct DeskPaceDto {
    /// Its letters.
    pub desk: String,
    /// Entries in the last ten minutes.
    pub lately: u32,
    /// Entries in all.
    pub all: u32,
    /// When the last was, in milliseconds.
    #[ts(type = "number")]
    pub last: i64,
    /// Seconds for one guest while people wait.
    pub seconds: Option<u32>,
    /// Since when people wait there, in milliseconds.
    #[ts(type = "number | null")]
    pub line_since: Option<i64>,
}

/// A scan that was refused.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DeskRefusal {
    /// When, in milliseconds.
    #[ts(type = "number")]
    pub at: i64,
    /// The letters of the desk.
    pub desk: String,
    /// At which list.
    pub list: String,
    /// Why, in words.
    pub why: MessageDto,
    /// The number as people read it, as far as it could be read.
    pub number: Option<String>,
    /// Whose badge it was.
    pub name: Option<String>,
    /// Who sat at the desk.
    pub by: String,
}

/// The newest refused scans of an event.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DeskRefusals {
    /// How many there are.
    pub total: u32,
    /// The newest first, as many as are read.
    pub rows: Vec<DeskRefusal>,
}

/// A card that is to be put right while nobody comes.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DeskRepair {
    /// Whose.
    pub guest: DeskGuest,
    /// What is to be repaired: the name of a rule.
    pub repair: String,
    /// Why, and what to do.
    pub why: MessageDto,
}

/// The live board of one list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DeskBoard {
    /// Guests, without those who work here.
    pub guests: CameDto,
    /// Those who work here.
    pub crew: CameDto,
    /// The moment, in milliseconds.
    #[ts(type = "number")]
    pub at: i64,
    /// People inside.
    pub inside: u32,
    /// Goings that nobody saw and the rule closed.
    pub forgotten: u32,
    /// Entries.
    pub scans: u32,
    /// Refused scans.
    pub refused: u32,
    /// People who came without being on a list.
    pub walk_ins: u32,
    /// By category: the code.
    pub categories: Vec<(String, CameDto)>,
    /// The places of categories that have a number of them: the code.
    pub quotas: Vec<(String, DeskQuota)>,
    /// By delegation, the largest first.
    pub delegations: Vec<(DelegationDto, CameDto)>,
    /// By country or region, the largest first; nothing where neither is known.
    pub origins: Vec<(Option<DelegationDto>, CameDto)>,
    /// By sex: `female`, `male`, or nothing.
    pub sexes: Vec<(Option<String>, CameDto)>,
    /// By age band.
    pub ages: Vec<(String, CameDto)>,
    /// Desks that let somebody in.
    pub desks: Vec<DeskPaceDto>,
    /// When all who are expected will be in at this pace, in milliseconds.
    #[ts(type = "number | null")]
    pub forecast: Option<i64>,
    /// Every desk that works has had a line for minutes.
    pub open_more: bool,
    /// First arrivals in each quarter of an hour: the beginning in milliseconds, and how many.
    #[ts(type = "Array<[number, number]>")]
    pub arrivals: Vec<(i64, u32)>,
}

/// What a text is, read as the number of a badge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "CodeRead")]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum CodeReadDto {
    /// A number whose check character fits.
    Number {
        /// As people read it.
        number: String,
        /// The code of the event in it.
        scope: String,
        /// The letters of the desk that gave it.
        desk: String,
        /// The signs of another keyboard layout were put back.
        put_back: bool,
    },
    /// It has the shape of a number, and its check character does not fit.
    Misread {
        /// As far as it could be read.
        number: String,
        /// The signs of another keyboard layout were put back.
        put_back: bool,
    },
    /// It is no number.
    Text,
}
