//! Events: made, edited, moved along their path, hidden and shown again.

use changes::{Act, Edit, Events, Noun, Operation, Record, Subject};
use domain::events::{EventResult, HoursLimits, HoursRule};
use domain::hours::HoursRefused;
use domain::{
    Day, Deed, DirectionCode, Event, EventForm, EventId, EventMember, EventState, EventValue,
    LegalKind, OrganisationId, Outside, Plan, PlanRefused, ProgrammeId, RegionCode, SignUp,
    SignUpRefused, Site, StateBody, Timestamp, Titles, TitlesRefused, Transfer, Zone, clean,
};
use messages::{Kind, Message, ToMessage};
use search::EventsWanted;
use store::{Action, Store, StoreError};

use crate::assigning::{Against, clock};
use crate::{Ctx, NotAllowed, Register, register::Did};

/// What the form of an event holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form {
    /// The titles as typed: Kazakh, Russian, English.
    pub titles: [String; 3],
    /// The programme.
    pub programme: Option<ProgrammeId>,
    /// When.
    pub plan: Option<Plan>,
    /// At a place or online.
    pub form: EventForm,
    /// The region.
    pub region: Option<RegionCode>,
    /// Where exactly, as typed.
    pub address: Option<String>,
    /// Its places.
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
    /// The most people.
    pub capacity: Option<u32>,
    /// What stands in front of the numbers of its badges.
    pub code: Option<String>,
    /// What people must bring and know, as typed.
    pub requirements: Option<String>,
    /// Anything about it, as typed.
    pub description: Option<String>,
    /// What came of it.
    pub result: EventResult,
    /// How hours are made of marks.
    pub hours: HoursRule,
    /// What they are cut to.
    pub limits: HoursLimits,
    /// It is a pattern that others are copied from.
    pub template: bool,
    /// When people may sign up and cancel.
    pub sign_up: Option<SignUp>,
}

impl Form {
    /// The form of a new event: its hours lose the break that is usual here.
    ///
    /// # Errors
    /// [`WorkRefused::NotAllowed`].
    pub fn of_new(register: &Register) -> Result<Self, WorkRefused> {
        register.may(Deed::SaveEvents)?;
        Ok(Self {
            hours: register.store().settings().usual_break.rule(),
            ..Self::default()
        })
    }

    /// The form as it stands filled in for an event.
    pub fn of(event: &Event) -> Self {
        let title = |title: &Option<String>| title.clone().unwrap_or_default();
        let Titles { kk, ru, en } = &event.titles;
        Self {
            titles: [title(kk), title(ru), title(en)],
            programme: event.programme,
            plan: event.plan,
            form: event.form,
            region: event.region,
            address: event.address.clone(),
            sites: event.sites.clone(),
            transfers: event.transfers.clone(),
            directions: event.directions.clone(),
            kinds: event.kinds.clone(),
            organiser: event.organiser,
            state_body: event.state_body.clone(),
            capacity: event.capacity,
            code: event.code.clone(),
            requirements: event.requirements.clone(),
            description: event.description.clone(),
            result: event.result.clone(),
            hours: event.hours,
            limits: event.limits,
            template: event.template,
            sign_up: event.sign_up,
        }
    }
}

/// Why something about events, shifts, attendance or hours is not done. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum WorkRefused {
    /// There is no such event.
    #[error("the event is missing")]
    Missing,
    /// The titles.
    #[error(transparent)]
    Titles(#[from] TitlesRefused),
    /// The times.
    #[error(transparent)]
    Plan(#[from] PlanRefused),
    /// Signing up ends before it begins.
    #[error(transparent)]
    SignUp(#[from] SignUpRefused),
    /// It is not the time for signing up, and nobody says why somebody is put on the list.
    #[error("outside of the time for signing up: {0:?}")]
    OutsideSignUp(Outside),
    /// The event does not go from where it stands to there.
    #[error("no such step on the path of states")]
    Path,
    /// Nobody says why it is called off.
    #[error("no reason")]
    Reason,
    /// It is called off or finished.
    #[error("the event is over")]
    Over,
    /// There is no such shift in the event.
    #[error("the shift is missing")]
    ShiftMissing,
    /// There is no shift to save.
    #[error("no shift")]
    NoShift,
    /// The volunteer is deleted, blocked or erased.
    #[error("the volunteer takes no part")]
    Person,
    /// There is no such role in the shift.
    #[error("the role is missing")]
    NeedMissing,
    /// Nobody sets aside what stands against the places.
    #[error("{} things bar the places", .0.len())]
    Barred(Vec<Against>),
    /// Something stands against the places, and whoever gives them was not told of it.
    #[error("{} things stand against the places", .0.len())]
    Warned(Vec<Against>),
    /// What stands against the places needs a reason to go on in spite of it.
    #[error("no reason to go on")]
    WordsMissing,
    /// The person has no place in the shift that another could take.
    #[error("no place")]
    NoPlace,
    /// No seat is free, or nobody waits for one.
    #[error("nobody moves up")]
    NobodyMovesUp,
    /// Rows of a sheet cannot be taken: which, from 0, and why.
    #[error("{} rows cannot be taken", .0.len())]
    Lines(Vec<(usize, Message)>),
    /// The event has no time that copies could be moved from.
    #[error("the event has no time")]
    NoPlan,
    /// No day is left for a copy or a shift.
    #[error("no day is left")]
    NoDay,
    /// More than [`crate::series::MOST`] at once.
    #[error("{many} at once")]
    TooMany {
        /// How many.
        many: usize,
    },
    /// There is no such pattern.
    #[error("the template is missing")]
    NotTemplate,
    /// There is no such site in the event.
    #[error("the site is missing")]
    SiteMissing,
    /// There is no such programme.
    #[error("the programme is missing")]
    ProgrammeMissing,
    /// The programme has no title.
    #[error("the programme has no title")]
    ProgrammeTitle,
    /// The last day of the programme is before its first.
    #[error("the programme ends before it begins")]
    ProgrammeDays,
    /// There is no such mark, or it is void.
    #[error("the mark is missing")]
    Mark,
    /// The time of a mark has not come.
    #[error("the mark is in the future")]
    MarkInFuture,
    /// The rules of hours.
    #[error(transparent)]
    Hours(#[from] HoursRefused),
    /// Hours that are entered by hand rest on no scan.
    #[error("typed hours rest on no scan")]
    TypedScan,
    /// Nobody settles what they claimed themselves.
    #[error("own hours")]
    OwnHours,
    /// The hours do not wait for a verdict.
    #[error("the claim does not wait")]
    Claim,
    /// The role.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// The disk.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl WorkRefused {
    /// The field that the sentence stands beside.
    pub const fn field(&self) -> Option<&'static str> {
        match self {
            Self::Titles(_) => Some("titles"),
            Self::Plan(_) => Some("plan"),
            Self::Reason => Some("reason"),
            Self::WordsMissing => Some("words"),
            Self::SignUp(_) => Some("sign_up"),
            Self::OutsideSignUp(_) => Some("why"),
            Self::NoDay => Some("until"),
            Self::ProgrammeTitle => Some("titles"),
            Self::ProgrammeDays => Some("until"),
            _ => None,
        }
    }

    /// What stands against places, each with its sentence; empty for another refusal.
    pub fn against(&self) -> &[Against] {
        match self {
            Self::Barred(against) | Self::Warned(against) => against,
            _ => &[],
        }
    }
}

impl ToMessage for WorkRefused {
    fn told(&self) -> (Kind, Message) {
        match self {
            Self::Missing => (Kind::Missing, messages::events_error_missing()),
            Self::Titles(TitlesRefused::Empty) => (Kind::Invalid, messages::events_error_title()),
            Self::Titles(TitlesRefused::TooLong { chars }) => {
                let chars = u32::try_from(*chars).unwrap_or(u32::MAX);
                (Kind::Invalid, messages::events_error_title_long(chars))
            }
            Self::Plan(PlanRefused::EndsBefore) => {
                (Kind::Invalid, messages::events_error_ends_before())
            }
            Self::Plan(PlanRefused::TooLong) => (Kind::Invalid, messages::events_error_too_long()),
            Self::SignUp(SignUpRefused) => (Kind::Invalid, messages::signup_error_backwards()),
            Self::OutsideSignUp(Outside::NotYet(from)) => {
                let message = messages::signup_error_not_yet(from.date(), clock(from));
                (Kind::Invalid, message)
            }
            Self::OutsideSignUp(Outside::Over(until)) => {
                let message = messages::signup_error_over(until.date(), clock(until));
                (Kind::Invalid, message)
            }
            Self::Path => (Kind::Refused, messages::events_error_path()),
            Self::Reason => (Kind::Invalid, messages::events_error_reason()),
            Self::Over => (Kind::Refused, messages::events_error_not_open()),
            Self::ShiftMissing => (Kind::Missing, messages::shifts_error_missing()),
            Self::NoShift => (Kind::Invalid, messages::shifts_error_none()),
            Self::Person => (Kind::Refused, messages::assigning_error_person()),
            Self::NeedMissing => (Kind::Missing, messages::shifts_error_need()),
            Self::Barred(against) | Self::Warned(against) => {
                let first = against.first().map(|one| one.message.clone());
                let message = first.unwrap_or_else(messages::assigning_error_person);
                (Kind::Refused, message)
            }
            Self::WordsMissing => (Kind::Invalid, messages::assigning_error_words()),
            Self::NoPlace => (Kind::Missing, messages::assigning_error_no_place()),
            Self::NobodyMovesUp => (Kind::Refused, messages::waiting_error_nobody()),
            Self::Lines(refused) => (Kind::Invalid, messages::lines_error_refused(refused.len())),
            Self::NoPlan => (Kind::Refused, messages::series_error_no_plan()),
            Self::NoDay => (Kind::Invalid, messages::series_error_no_day()),
            Self::TooMany { many } => (
                Kind::Refused,
                messages::series_error_too_many(*many, crate::series::MOST),
            ),
            Self::NotTemplate => (Kind::Missing, messages::series_error_not_template()),
            Self::SiteMissing => (Kind::Missing, messages::shifts_error_site()),
            Self::ProgrammeMissing => (Kind::Missing, messages::programmes_error_missing()),
            Self::ProgrammeTitle => (Kind::Invalid, messages::programmes_error_title()),
            Self::ProgrammeDays => (Kind::Invalid, messages::programmes_error_days()),
            Self::Mark => (Kind::Missing, messages::attendance_error_mark()),
            Self::MarkInFuture => (Kind::Invalid, messages::attendance_error_future()),
            Self::Hours(HoursRefused::Negative | HoursRefused::Nothing) => {
                (Kind::Invalid, messages::hours_error_negative())
            }
            Self::Hours(HoursRefused::Future) => (Kind::Invalid, messages::hours_error_not_yet()),
            Self::Hours(HoursRefused::AllAtNight) => {
                (Kind::Refused, messages::hours_error_all_at_night())
            }
            Self::Hours(HoursRefused::NoTravel) => {
                (Kind::Refused, messages::hours_error_no_travel())
            }
            Self::Hours(HoursRefused::TravelOver { most, left }) => (
                Kind::Refused,
                messages::hours_error_travel_over(*left, u32::from(*most)),
            ),
            Self::Hours(HoursRefused::OverADay { .. }) => {
                (Kind::Refused, messages::hours_error_over_day())
            }
            Self::Hours(HoursRefused::Overlap { from, until, .. }) => {
                let wall = |at| Zone::ALMATY.wall(at).unwrap_or_default();
                let (from, until) = (wall(*from), wall(*until));
                let time = format!("{}–{}", from.format("%H:%M"), until.format("%H:%M"));
                let message = messages::hours_error_overlap(from.date(), time);
                (Kind::Refused, message)
            }
            Self::TypedScan => (Kind::Invalid, messages::hours_error_typed_scan()),
            Self::OwnHours => (Kind::Refused, messages::hours_error_own()),
            Self::Claim => (Kind::Refused, messages::hours_error_claim()),
            Self::NotAllowed(refused) => refused.told(),
            Self::Store(error) => error.told(),
        }
    }
}

/// The edits that give a record these values, without those that it has.
pub(crate) fn differing<N: Noun>(record: &Record<N>, values: Vec<N::Value>) -> Vec<Edit<N>> {
    let differs = |value: &N::Value| {
        let shown = record.winner(N::field(value));
        shown.is_none_or(|(shown, _)| shown != value)
    };
    let edits = values.into_iter().filter(differs).map(|value| {
        let base = record.bases(N::field(&value));
        Edit::Put { value, base }
    });
    edits.collect()
}

/// The edits that leave a record with exactly these members.
pub(crate) fn members(record: &Record<Events>, wanted: Vec<EventMember>) -> Vec<Edit<Events>> {
    let gone = record.members().filter(|member| !wanted.contains(member));
    let mut edits: Vec<Edit<Events>> = gone
        .map(|member| Edit::Remove {
            member: member.clone(),
            seen: record.dots(member),
        })
        .collect();
    let new = wanted.into_iter().filter(|member| !record.contains(member));
    edits.extend(new.map(Edit::Add));
    edits
}

/// A text as typed; `None` for an empty one.
pub(crate) fn free(text: Option<&String>) -> Option<String> {
    text.map(|raw| clean(raw).text)
        .filter(|text| !text.is_empty())
}

/// Makes an event, or changes what differs.
///
/// # Errors
/// [`WorkRefused`]; then nothing was written.
pub fn save(
    register: &Register,
    ctx: &Ctx,
    id: Option<EventId>,
    form: &Form,
) -> Result<Did<EventId>, WorkRefused> {
    register.may_in(Deed::SaveEvents, id)?;
    let [kk, ru, en] = &form.titles;
    let titles = Titles::new(kk, ru, en)?;
    let plan = form.plan.map(Plan::checked).transpose()?;
    let sign_up = form.sign_up.map(SignUp::checked).transpose()?.flatten();
    let links = form.result.links.iter();
    let result = EventResult {
        helped: form.result.helped,
        estimated: form.result.estimated && form.result.helped.is_some(),
        words: free(form.result.words.as_ref()),
        links: links.filter_map(|link| free(Some(link))).collect(),
    };
    let values = vec![
        EventValue::Titles(titles),
        EventValue::Programme(form.programme),
        EventValue::Plan(plan),
        EventValue::Form(form.form),
        EventValue::Region(form.region),
        EventValue::Address(free(form.address.as_ref())),
        EventValue::Organiser(form.organiser),
        EventValue::StateBody(form.state_body.clone()),
        EventValue::Capacity(form.capacity),
        EventValue::Code(free(form.code.as_ref())),
        EventValue::Requirements(free(form.requirements.as_ref())),
        EventValue::Description(free(form.description.as_ref())),
        EventValue::Result(result),
        EventValue::Hours(form.hours),
        EventValue::HoursLimits(form.limits),
        EventValue::Template(form.template),
        EventValue::SignUp(sign_up),
    ];
    let directions = form.directions.iter().cloned().map(EventMember::Direction);
    let kinds = form.kinds.iter().copied().map(EventMember::Kind);
    let sites = form.sites.iter().cloned().map(EventMember::Site);
    let transfers = form.transfers.iter().cloned().map(EventMember::Transfer);
    let wanted: Vec<EventMember> = directions
        .chain(kinds)
        .chain(sites)
        .chain(transfers)
        .collect();
    let new_id = EventId::from_uuid(ctx.uuid());
    register.write(ctx, Act::EventSaved, saved_before, |tx| {
        let record = match id {
            Some(id) => tx.event(id)?.ok_or(WorkRefused::Missing)?,
            None => Record::default(),
        };
        let id = id.unwrap_or(new_id);
        let mut edits = differing(&record, values);
        edits.extend(members(&record, wanted));
        if !edits.is_empty() {
            tx.append(Operation::Event { id, edits })?;
        }
        Ok(id)
    })
}

/// The event that an action saved when it arrived the first time.
fn saved_before(store: &Store, action: &Action) -> Result<EventId, WorkRefused> {
    let subjects = store.subjects(action)?;
    let event = subjects.into_iter().find_map(|subject| match subject {
        Subject::Event(id) => Some(id),
        _ => None,
    });
    event.ok_or(WorkRefused::Missing)
}

/// An event, also a deleted one.
///
/// # Errors
/// [`WorkRefused::Missing`], [`WorkRefused::NotAllowed`], [`WorkRefused::Store`].
pub fn get(register: &Register, id: EventId) -> Result<Event, WorkRefused> {
    register.may_in(Deed::SeeEvents, id)?;
    known(register, id)
}

/// Whether a moment is outside of the time for signing up for an event.
pub fn outside(event: &Event, now: Timestamp) -> Option<Outside> {
    event.sign_up.and_then(|times| times.outside(now))
}

/// [`get`] for whoever asked already.
pub(crate) fn known(register: &Register, id: EventId) -> Result<Event, WorkRefused> {
    let record = register.store().record::<Events>(id)?;
    record
        .and_then(|record| changes::event(id, &record))
        .ok_or(WorkRefused::Missing)
}

/// Which events are asked for; what is empty asks for all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// A piece of a title in any language, in any case.
    pub text: String,
    /// The first day on which an event may still go on.
    pub from: Option<Day>,
    /// The last day on which it may begin.
    pub until: Option<Day>,
    /// Codes of states; empty for every state.
    pub states: Vec<String>,
    /// Of this programme.
    pub programme: Option<ProgrammeId>,
    /// Patterns and not events.
    pub templates: bool,
    /// Deleted ones and not those that are there.
    pub deleted: bool,
}

/// Some of the events that were asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Window {
    /// How many there are in all.
    pub total: u32,
    /// Those asked for, the latest first; without a time before all others.
    pub rows: Vec<Event>,
}

/// A window over the events.
///
/// # Errors
/// [`WorkRefused::NotAllowed`], [`WorkRefused::Store`].
pub fn list(
    register: &Register,
    wanted: &Wanted,
    offset: usize,
    limit: usize,
) -> Result<Window, WorkRefused> {
    register.may_somewhere(Deed::SeeEvents)?;
    let wanted = EventsWanted {
        text: clean(&wanted.text).text.to_lowercase(),
        from: wanted.from,
        until: wanted.until,
        states: wanted.states.clone(),
        programme: wanted.programme,
        templates: wanted.templates,
        deleted: wanted.deleted,
    };
    let store = register.store();
    let (total, ids) = match register.limit() {
        None => store.columns().work().events(&wanted, offset, limit),
        Some(theirs) => {
            let (_, mut ids) = store.columns().work().events(&wanted, 0, usize::MAX);
            ids.retain(|id| theirs.contains(id));
            let total = ids.len();
            (total, ids.into_iter().skip(offset).take(limit).collect())
        }
    };
    let mut rows = Vec::with_capacity(ids.len());
    for id in ids {
        let record = store.record::<Events>(id)?;
        rows.extend(record.and_then(|record| changes::event(id, &record)));
    }
    let total = u32::try_from(total).unwrap_or(u32::MAX);
    Ok(Window { total, rows })
}

/// Moves an event along its path.
///
/// # Errors
/// [`WorkRefused::Path`], [`WorkRefused::Reason`] and those of every action.
pub fn set_state(
    register: &Register,
    ctx: &Ctx,
    id: EventId,
    state: &EventState,
) -> Result<Did<()>, WorkRefused> {
    register.may_in(Deed::SaveEvents, id)?;
    let state = match state {
        EventState::Cancelled { reason } => EventState::Cancelled {
            reason: free(Some(reason)).ok_or(WorkRefused::Reason)?,
        },
        state => state.clone(),
    };
    put(register, ctx, Act::EventStateChanged, id, |event| {
        let next = event.state.next();
        if next.iter().any(|next| next.code() == state.code()) {
            Ok(EventValue::State(state))
        } else {
            Err(WorkRefused::Path)
        }
    })
}

/// Hides an event; marks and hours stay with the people.
///
/// # Errors
/// [`WorkRefused`].
pub fn delete(register: &Register, ctx: &Ctx, id: EventId) -> Result<Did<()>, WorkRefused> {
    register.may(Deed::SaveEvents)?;
    put(register, ctx, Act::EventDeleted, id, |_| {
        Ok(EventValue::Deleted(true))
    })
}

/// Shows a hidden event again.
///
/// # Errors
/// [`WorkRefused`].
pub fn restore(register: &Register, ctx: &Ctx, id: EventId) -> Result<Did<()>, WorkRefused> {
    register.may(Deed::SaveEvents)?;
    put(register, ctx, Act::EventRestored, id, |_| {
        Ok(EventValue::Deleted(false))
    })
}

fn put(
    register: &Register,
    ctx: &Ctx,
    act: Act,
    id: EventId,
    value: impl FnOnce(&Event) -> Result<EventValue, WorkRefused>,
) -> Result<Did<()>, WorkRefused> {
    let again = |_: &Store, _: &Action| Ok(());
    register.write(ctx, act, again, |tx| {
        let record = tx.event(id)?.ok_or(WorkRefused::Missing)?;
        let event = changes::event(id, &record).ok_or(WorkRefused::Missing)?;
        let edits = differing(&record, vec![value(&event)?]);
        if !edits.is_empty() {
            tx.append(Operation::Event { id, edits })?;
        }
        Ok(())
    })
}
