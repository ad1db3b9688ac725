//! Events: what volunteers are called together for.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A title in up to three languages; one is enough.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "Titles")]
pub struct TitlesDto {
    /// Kazakh; empty if there is none. So are the others.
    pub kk: String,
    /// Russian.
    pub ru: String,
    /// English.
    pub en: String,
}

/// When something is planned, by the clock on the wall.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "Plan")]
pub struct PlanDto {
    /// `2089-07-05T09:00`.
    pub starts: String,
    /// The same, after `starts`.
    pub ends: String,
    /// Where the clock hangs: `Asia/Almaty`.
    pub zone: String,
    /// `starts` happened twice and the later one is meant.
    pub starts_second: bool,
    /// `ends` happened twice and the later one is meant.
    pub ends_second: bool,
}

/// When people may sign up and cancel, by the clock on the wall; each time may be open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "SignUp")]
pub struct SignUpDto {
    /// From when people may sign up: `2089-07-05T09:00`.
    pub from: Option<String>,
    /// Until when.
    pub until: Option<String>,
    /// Until when somebody who cancels cancels in time.
    pub cancel_until: Option<String>,
    /// Where the clock hangs: `Asia/Almaty`.
    pub zone: String,
}

/// That it is not the time for signing up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "OutsideSignUp")]
pub struct OutsideDto {
    /// It ended, and does not only begin later.
    pub over: bool,
    /// When: `2089-07-05T09:00`.
    pub at: String,
}

/// What is said of a plan while it is typed.
#[derive(Clone, Copy, Debug, Serialize, TS)]
pub struct PlanTold {
    /// `starts` happened twice: somebody must say which is meant.
    pub starts_twice: bool,
    /// `ends` happened twice.
    pub ends_twice: bool,
    /// How long it is.
    pub minutes: u32,
}

/// Where the work is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "EventForm")]
#[serde(rename_all = "snake_case")]
pub enum EventFormDto {
    /// At a place.
    OnSite,
    /// Through a network.
    Online,
    /// Both.
    Mixed,
}

/// Where an event stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "EventState")]
#[serde(rename_all = "snake_case")]
pub enum EventStateDto {
    /// Being prepared.
    Draft,
    /// People are called and assigned.
    Open,
    /// The list is closed.
    Closed,
    /// It took place.
    Held,
    /// Hours are settled.
    Finished,
    /// It will not take place.
    Cancelled,
}

/// A kind of the law.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "LegalKind")]
#[serde(rename_all = "snake_case")]
pub enum LegalKindDto {
    /// Social help.
    SocialHelp,
    /// Older people and people with disabilities.
    Care,
    /// Victims of disasters, conflicts, accidents and crimes.
    Victims,
    /// Emergencies.
    Emergencies,
    /// Search for missing people.
    Search,
    /// Environment.
    Environment,
    /// Culture and heritage.
    Culture,
    /// Education.
    Education,
    /// Sport and health.
    Sport,
    /// Animals.
    Animals,
    /// People with a criminal record.
    CriminalRecord,
    /// Anything else.
    Other,
}

/// A place where an event goes on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "Site")]
pub struct SiteDto {
    /// Names it inside the event; nothing while it is new.
    pub id: Option<String>,
    /// What people call it.
    pub name: String,
    /// ISO code of its region.
    pub region: Option<String>,
    /// Street, hall, how to get there.
    pub address: Option<String>,
}

/// People moved from one site of an event to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "Transfer")]
pub struct TransferDto {
    /// From where: the place in the list of sites, from 0.
    pub from: u32,
    /// To where, likewise.
    pub to: u32,
    /// When.
    pub plan: PlanDto,
    /// The bus, the seats, the driver's words.
    pub words: Option<String>,
}

/// A letter of a state body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "StateLetter")]
pub struct LetterDto {
    /// Its day, `2089-07-05`.
    pub on: String,
    /// Its number.
    pub number: Option<String>,
}

/// The state body that an event is for, or with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "StateBody")]
pub struct StateBodyDto {
    /// Which organisation.
    pub organisation: String,
    /// The person to speak to.
    pub contact: Option<String>,
    /// Its request.
    pub request: Option<LetterDto>,
    /// Its confirmation of what was done.
    pub confirmation: Option<LetterDto>,
}

/// What came of an event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "EventResult")]
pub struct ResultDto {
    /// How many people were helped: contacts, not people.
    pub helped: Option<u32>,
    /// The number is an estimate.
    pub estimated: bool,
    /// In words.
    pub words: Option<String>,
    /// Links to press and photos.
    pub links: Vec<String>,
}

/// How hours follow from marks; all in minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "HoursRule")]
pub struct HoursRuleDto {
    /// Taken off when a person worked longer than `break_after`.
    pub break_minutes: u16,
    /// See `break_minutes`.
    pub break_after: u16,
    /// Time before the beginning of the shift counts.
    pub early_counts: bool,
    /// A forgotten going is closed so long after the end of the shift.
    pub close_after: u16,
    /// A mark may come so long before the shift and still be of the shift.
    pub early_minutes: u16,
    /// Whole steps count, downwards; 0 counts each minute.
    pub step: u16,
    /// The most of one presence that counts; 0 is no limit.
    pub most: u16,
}

/// What the form of an event holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EventFields {
    /// Its title.
    pub titles: TitlesDto,
    /// The programme it is a part of.
    pub programme: Option<String>,
    /// When it is.
    pub plan: Option<PlanDto>,
    /// At a place or online.
    pub form: EventFormDto,
    /// ISO code of the region it counts for.
    pub region: Option<String>,
    /// Where exactly.
    pub address: Option<String>,
    /// Its places, when it has several.
    pub sites: Vec<SiteDto>,
    /// Moves between them.
    pub transfers: Vec<TransferDto>,
    /// Codes of the directions.
    pub directions: Vec<String>,
    /// The kinds of the law.
    pub kinds: Vec<LegalKindDto>,
    /// Who holds it.
    pub organiser: Option<String>,
    /// The state body it is for.
    pub state_body: Option<StateBodyDto>,
    /// The most people; more wait.
    pub capacity: Option<u32>,
    /// Letters and digits in front of badge numbers and row codes.
    pub code: Option<String>,
    /// What people must bring, know, wear.
    pub requirements: Option<String>,
    /// Anything about it.
    pub description: Option<String>,
    /// What came of it.
    pub result: ResultDto,
    /// How hours follow from marks.
    pub hours: HoursRuleDto,
    /// It is a pattern that others are copied from.
    pub template: bool,
    /// When people may sign up and cancel.
    pub sign_up: Option<SignUpDto>,
}

/// An event.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "EventRecord")]
pub struct EventDto {
    /// Its id.
    pub id: String,
    /// Where it stands.
    pub state: EventStateDto,
    /// Why it is cancelled.
    pub reason: Option<String>,
    /// The states that may follow.
    pub next: Vec<EventStateDto>,
    /// Hidden from lists.
    pub deleted: bool,
    /// It is not the time for signing up now.
    pub outside: Option<OutsideDto>,
    /// The rest.
    pub fields: EventFields,
}

/// What a list of events asks.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct EventQuery {
    /// A piece of a title in any language.
    pub text: String,
    /// States; none is every one.
    pub states: Vec<EventStateDto>,
    /// The first day, `2089-07-05`.
    pub from: Option<String>,
    /// The last day.
    pub until: Option<String>,
    /// Of this programme.
    pub programme: Option<String>,
    /// Templates only; otherwise events only.
    pub templates: bool,
}

/// A line of the list of events.
#[derive(Clone, Debug, Serialize, TS)]
pub struct EventRow {
    /// Its id.
    pub id: String,
    /// Its title in the language of the window.
    pub title: String,
    /// Where it stands.
    pub state: EventStateDto,
    /// When it is.
    pub plan: Option<PlanDto>,
    /// ISO code of its region.
    pub region: Option<String>,
    /// Where exactly.
    pub address: Option<String>,
}

/// A stretch of the list of events.
#[derive(Clone, Debug, Serialize, TS)]
pub struct EventWindow {
    /// How many the query finds.
    pub total: u32,
    /// The stretch, the latest first; without a time before all others.
    pub rows: Vec<EventRow>,
}

/// How an event is repeated.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(rename = "Repeat")]
pub struct RepeatDto {
    /// Every so many days; nothing is by weeks.
    pub days: Option<u16>,
    /// Every so many weeks.
    pub weeks: u16,
    /// On these days of the week, Monday is 0; none is the day of the first event.
    pub on: Vec<u8>,
    /// The last day that it may begin on.
    pub until: String,
}

/// What the form of a programme holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProgrammeFields {
    /// Its title.
    pub titles: TitlesDto,
    /// What it is for.
    pub aims: Option<String>,
    /// Its first day.
    pub from: Option<String>,
    /// Its last day.
    pub until: Option<String>,
    /// The organisation it is held with.
    pub partner: Option<String>,
    /// What people must bring and know.
    pub requirements: Option<String>,
    /// What it is to come to.
    pub expected: Option<String>,
}

/// A programme.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ProgrammeRecord {
    /// Its id.
    pub id: String,
    /// What the form holds.
    pub fields: ProgrammeFields,
    /// How many events it has.
    pub events: u32,
}
