//! Events: the list, the calendar, the form, the path of states.

use app::{
    events::{Form, Wanted, WorkRefused},
    programmes,
    series::{self, CopyTo, Every, Repeat},
    templates,
};
use chrono::Weekday;
use domain::events::EventResult;
use domain::{
    Day, DirectionCode, Event, EventForm, EventState, HoursLimits, HoursRule, LegalKind, Letter,
    OrganisationId, Outside, Plan, RegionCode, SignUp, Site, SiteId, StateBody, Titles, Transfer,
    WallTime, Zone,
};
use tauri::AppHandle;

use super::{apart, at_work};
use crate::{
    ipc::{
        IpcError, IpcResult,
        events::{
            EventDto, EventFields, EventFormDto, EventQuery, EventRow, EventStateDto, EventWindow,
            HoursRuleDto, LegalKindDto, LetterDto, OutsideDto, PlanDto, PlanTold, ProgrammeFields,
            ProgrammeRecord, RepeatDto, ResultDto, SignUpDto, SiteDto, StateBodyDto, TitlesDto,
            TransferDto,
        },
    },
    state::{ctx, now},
};

/// More events are not sent at once.
const EVENTS_MOST: usize = 500;
/// How a time on the wall crosses.
pub(super) const WALL: &str = "%Y-%m-%dT%H:%M";

impl From<WorkRefused> for IpcError {
    fn from(refused: WorkRefused) -> Self {
        Self::told(&refused, refused.field().map(str::to_owned))
    }
}

/// A stretch of the events that a query finds.
#[tauri::command]
pub async fn events_window(
    app: AppHandle,
    query: EventQuery,
    offset: u32,
    limit: u32,
) -> IpcResult<EventWindow> {
    at_work(app, move |state, open| {
        let EventQuery {
            text,
            states,
            from,
            until,
            programme,
            templates,
        } = query;
        let day = |text: Option<String>| text.as_deref().map(read_day).transpose();
        let wanted = Wanted {
            text,
            from: day(from)?,
            until: day(until)?,
            states: states
                .into_iter()
                .map(|one| state_code(one).to_owned())
                .collect(),
            programme: programme.map(|id| id.parse()).transpose()?,
            templates,
            deleted: false,
        };
        let limit = (limit as usize).min(EVENTS_MOST);
        let window = app::events::list(&open.register, &wanted, offset as usize, limit)?;
        let language = state.speak().language();
        let rows = window.rows.iter().map(|event| EventRow {
            id: event.id.to_string(),
            title: event.titles.in_language(language.code()).to_owned(),
            state: state_dto(&event.state),
            plan: event.plan.as_ref().map(plan_dto),
            region: event.region.map(|code| code.to_string()),
            address: event.address.clone(),
        });
        Ok(EventWindow {
            total: window.total,
            rows: rows.collect(),
        })
    })
    .await
}

/// An event, also a deleted one.
#[tauri::command]
pub async fn event(app: AppHandle, id: String) -> IpcResult<EventDto> {
    at_work(app, move |_, open| {
        Ok(packed(&app::events::get(&open.register, id.parse()?)?))
    })
    .await
}

/// Makes or changes an event; the answer is its id.
#[tauri::command]
pub async fn event_save(
    app: AppHandle,
    action: String,
    id: Option<String>,
    fields: EventFields,
) -> IpcResult<String> {
    at_work(app, move |state, open| {
        let id = id.map(|id| id.parse()).transpose()?;
        let ctx = ctx(&action)?;
        let form = unpacked(fields, || SiteId::from_uuid(ctx.uuid()))?;
        let done = app::events::save(&open.register, &ctx, id, &form)?;
        Ok(state.announce(done).to_string())
    })
    .await
}

/// Moves an event along its path.
#[tauri::command]
pub async fn event_state(
    app: AppHandle,
    action: String,
    id: String,
    state: EventStateDto,
    reason: Option<String>,
) -> IpcResult<()> {
    at_work(app, move |shell, open| {
        let to = match state {
            EventStateDto::Draft => EventState::Draft,
            EventStateDto::Open => EventState::Open,
            EventStateDto::Closed => EventState::Closed,
            EventStateDto::Held => EventState::Held,
            EventStateDto::Finished => EventState::Finished,
            EventStateDto::Cancelled => EventState::Cancelled {
                reason: reason.unwrap_or_default(),
            },
        };
        let done = app::events::set_state(&open.register, &ctx(&action)?, id.parse()?, &to)?;
        shell.announce(done);
        Ok(())
    })
    .await
}

/// Hides an event.
#[tauri::command]
pub async fn event_delete(app: AppHandle, action: String, id: String) -> IpcResult<()> {
    at_work(app, move |state, open| {
        let done = app::events::delete(&open.register, &ctx(&action)?, id.parse()?)?;
        state.announce(done);
        Ok(())
    })
    .await
}

/// Shows a hidden event again.
#[tauri::command]
pub async fn event_restore(app: AppHandle, action: String, id: String) -> IpcResult<()> {
    at_work(app, move |state, open| {
        let done = app::events::restore(&open.register, &ctx(&action)?, id.parse()?)?;
        state.announce(done);
        Ok(())
    })
    .await
}

/// Copies an event to another day; the answer is the id of the copy.
#[tauri::command]
pub async fn event_copy(
    app: AppHandle,
    action: String,
    id: String,
    starts: String,
    shifts: bool,
) -> IpcResult<String> {
    at_work(app, move |state, open| {
        let to = CopyTo {
            starts: read_wall(&starts)?,
            titles: None,
            shifts,
        };
        let done = series::copy(&open.register, &ctx(&action)?, id.parse()?, &to)?;
        Ok(state.announce(done).to_string())
    })
    .await
}

/// The days on which an event that begins on the first of them would be repeated.
#[tauri::command]
pub async fn event_dates(
    app: AppHandle,
    first: String,
    repeat: RepeatDto,
) -> IpcResult<Vec<String>> {
    apart(app, move |_, _| {
        let days = series::dates(read_day(&first)?, &read_repeat(repeat)?)?;
        Ok(days.iter().map(ToString::to_string).collect())
    })
    .await
}

/// Repeats an event with its shifts; the answer is how many were made.
#[tauri::command]
pub async fn event_repeat(
    app: AppHandle,
    action: String,
    id: String,
    repeat: RepeatDto,
) -> IpcResult<u32> {
    at_work(app, move |state, open| {
        let repeat = read_repeat(repeat)?;
        let done = series::repeat(&open.register, &ctx(&action)?, id.parse()?, &repeat)?;
        let made = state.announce(done);
        Ok(u32::try_from(made.len()).unwrap_or(u32::MAX))
    })
    .await
}

/// Keeps an event with its shifts as a pattern; the answer is the id of the pattern.
#[tauri::command]
pub async fn event_template(app: AppHandle, action: String, id: String) -> IpcResult<String> {
    at_work(app, move |state, open| {
        let done = templates::save_as(&open.register, &ctx(&action)?, id.parse()?)?;
        Ok(state.announce(done).to_string())
    })
    .await
}

/// Makes an event from a pattern; the answer is its id.
#[tauri::command]
pub async fn event_from_template(
    app: AppHandle,
    action: String,
    id: String,
    starts: String,
) -> IpcResult<String> {
    at_work(app, move |state, open| {
        let starts = read_wall(&starts)?;
        let done = templates::new_from(&open.register, &ctx(&action)?, id.parse()?, starts)?;
        Ok(state.announce(done).to_string())
    })
    .await
}

/// The programmes.
#[tauri::command]
pub async fn programmes(app: AppHandle) -> IpcResult<Vec<ProgrammeRecord>> {
    at_work(app, move |_, open| {
        let listed = programmes::list(&open.register, false)?.into_iter();
        let records = listed.map(|one| {
            let (programme, text) = (&one.programme, |text: &Option<String>| text.clone());
            ProgrammeRecord {
                id: programme.id.to_string(),
                fields: ProgrammeFields {
                    titles: titles_dto(&programme.titles),
                    aims: text(&programme.aims),
                    from: programme.from.map(|day| day.to_string()),
                    until: programme.until.map(|day| day.to_string()),
                    partner: programme.partner.map(|id| id.to_string()),
                    requirements: text(&programme.requirements),
                    expected: text(&programme.expected),
                },
                events: one.events,
            }
        });
        Ok(records.collect())
    })
    .await
}

/// Makes or changes a programme; the answer is its id.
#[tauri::command]
pub async fn programme_save(
    app: AppHandle,
    action: String,
    id: Option<String>,
    fields: ProgrammeFields,
) -> IpcResult<String> {
    at_work(app, move |state, open| {
        let ProgrammeFields {
            titles,
            aims,
            from,
            until,
            partner,
            requirements,
            expected,
        } = fields;
        let day = |day: Option<String>| day.as_deref().map(read_day).transpose();
        let form = programmes::Form {
            titles: [titles.kk, titles.ru, titles.en],
            aims,
            from: day(from)?,
            until: day(until)?,
            partner: partner.map(|id| id.parse()).transpose()?,
            requirements,
            expected,
        };
        let id = id.map(|id| id.parse()).transpose()?;
        let done = programmes::save(&open.register, &ctx(&action)?, id, &form)?;
        Ok(state.announce(done).to_string())
    })
    .await
}

/// Hides a programme; its events stay.
#[tauri::command]
pub async fn programme_delete(app: AppHandle, action: String, id: String) -> IpcResult<()> {
    at_work(app, move |state, open| {
        let done = programmes::delete(&open.register, &ctx(&action)?, id.parse()?)?;
        state.announce(done);
        Ok(())
    })
    .await
}

/// What is said of times while they are typed.
#[tauri::command]
pub async fn plan_told(app: AppHandle, plan: PlanDto) -> IpcResult<PlanTold> {
    apart(app, move |_, _| {
        let plan = read_plan(&plan)?;
        Ok(PlanTold {
            starts_twice: plan.zone.twice(plan.starts),
            ends_twice: plan.zone.twice(plan.ends),
            minutes: plan.minutes(),
        })
    })
    .await
}

pub(super) fn read_wall(text: &str) -> IpcResult<WallTime> {
    WallTime::parse_from_str(text, WALL).map_err(|_| IpcError::unreadable("time"))
}

pub(super) fn read_plan(plan: &PlanDto) -> IpcResult<Plan> {
    let zone: Zone = plan
        .zone
        .parse()
        .map_err(|_| IpcError::unreadable("zone"))?;
    Ok(Plan {
        starts: read_wall(&plan.starts)?,
        ends: read_wall(&plan.ends)?,
        zone,
        starts_second: plan.starts_second,
        ends_second: plan.ends_second,
    })
}

pub(super) fn plan_dto(plan: &Plan) -> PlanDto {
    PlanDto {
        starts: plan.starts.format(WALL).to_string(),
        ends: plan.ends.format(WALL).to_string(),
        zone: plan.zone.name().to_owned(),
        starts_second: plan.starts_second,
        ends_second: plan.ends_second,
    }
}

pub(super) fn read_sign_up(times: SignUpDto) -> IpcResult<SignUp> {
    let SignUpDto {
        from,
        until,
        cancel_until,
        zone,
    } = times;
    let read = |wall: Option<String>| wall.as_deref().map(read_wall).transpose();
    Ok(SignUp {
        from: read(from)?,
        until: read(until)?,
        cancel_until: read(cancel_until)?,
        zone: zone.parse().map_err(|_| IpcError::unreadable("zone"))?,
    })
}

pub(super) fn sign_up_dto(times: &SignUp) -> SignUpDto {
    let shown = |wall: Option<WallTime>| wall.map(|wall| wall.format(WALL).to_string());
    SignUpDto {
        from: shown(times.from),
        until: shown(times.until),
        cancel_until: shown(times.cancel_until),
        zone: times.zone.name().to_owned(),
    }
}

fn read_region(code: Option<String>) -> IpcResult<Option<RegionCode>> {
    code.map(|code| code.parse().map_err(|_| IpcError::unreadable("region")))
        .transpose()
}

fn unpacked(fields: EventFields, new_site: impl Fn() -> SiteId) -> IpcResult<Form> {
    let EventFields {
        titles,
        programme,
        plan,
        form,
        region,
        address,
        sites,
        transfers,
        directions,
        kinds,
        organiser,
        state_body,
        capacity,
        code,
        requirements,
        description,
        result,
        hours,
        template,
        sign_up,
    } = fields;
    let mut read_sites = Vec::with_capacity(sites.len());
    for site in sites {
        let SiteDto {
            id,
            name,
            region,
            address,
        } = site;
        read_sites.push(Site {
            id: id
                .map(|id| id.parse::<SiteId>())
                .transpose()?
                .unwrap_or_else(&new_site),
            name,
            region: read_region(region)?,
            address,
        });
    }
    let site_at = |place: u32| {
        let site = read_sites.get(place as usize);
        site.map(|site| site.id)
            .ok_or_else(|| IpcError::unreadable("site"))
    };
    let mut read_transfers = Vec::with_capacity(transfers.len());
    for transfer in transfers {
        let TransferDto {
            from,
            to,
            plan,
            words,
        } = transfer;
        read_transfers.push(Transfer {
            from: site_at(from)?,
            to: site_at(to)?,
            plan: read_plan(&plan)?.checked().map_err(WorkRefused::from)?,
            words,
        });
    }
    let state_body = match state_body {
        Some(StateBodyDto {
            organisation,
            contact,
            request,
            confirmation,
        }) => Some(StateBody {
            organisation: organisation.parse::<OrganisationId>()?,
            contact,
            request: request.map(read_letter).transpose()?,
            confirmation: confirmation.map(read_letter).transpose()?,
        }),
        None => None,
    };
    let directions = directions
        .iter()
        .map(|code| DirectionCode::parse(code).map_err(|_| IpcError::unreadable("direction")));
    Ok(Form {
        titles: [titles.kk, titles.ru, titles.en],
        programme: programme.map(|id| id.parse()).transpose()?,
        plan: plan.as_ref().map(read_plan).transpose()?,
        form: match form {
            EventFormDto::OnSite => EventForm::OnSite,
            EventFormDto::Online => EventForm::Online,
            EventFormDto::Mixed => EventForm::Mixed,
        },
        region: read_region(region)?,
        address,
        sites: read_sites,
        transfers: read_transfers,
        directions: directions.collect::<IpcResult<Vec<_>>>()?,
        kinds: kinds.into_iter().map(kind_of).collect(),
        organiser: organiser.map(|id| id.parse()).transpose()?,
        state_body,
        capacity,
        code,
        requirements,
        description,
        result: EventResult {
            helped: result.helped,
            estimated: result.estimated,
            words: result.words,
            links: result.links,
        },
        hours: HoursRule {
            break_minutes: hours.break_minutes,
            break_after: hours.break_after,
            early_counts: hours.early_counts,
            close_after: hours.close_after,
            early_minutes: hours.early_minutes,
        },
        limits: HoursLimits {
            step: hours.step,
            most: hours.most,
        },
        template,
        sign_up: sign_up.map(read_sign_up).transpose()?,
    })
}

pub(super) fn read_day(text: &str) -> IpcResult<Day> {
    text.parse().map_err(|_| IpcError::unreadable("day"))
}

fn read_repeat(repeat: RepeatDto) -> IpcResult<Repeat> {
    let RepeatDto {
        days,
        weeks,
        on,
        until,
    } = repeat;
    let weekday =
        |day: u8| Weekday::try_from(day).map_err(|_| IpcError::unreadable("day of the week"));
    let every = match days {
        Some(days) => Every::Days(days),
        None => Every::Weeks {
            every: weeks,
            on: on.into_iter().map(weekday).collect::<IpcResult<_>>()?,
        },
    };
    Ok(Repeat {
        every,
        until: read_day(&until)?,
    })
}

fn read_letter(letter: LetterDto) -> IpcResult<Letter> {
    let LetterDto { on, number } = letter;
    Ok(Letter {
        on: read_day(&on)?,
        number,
    })
}

fn letter_dto(letter: &Letter) -> LetterDto {
    LetterDto {
        on: letter.on.to_string(),
        number: letter.number.clone(),
    }
}

/// Transfers between sites that are there; a site that another laptop took away meanwhile
/// takes its transfers along.
fn transfer_dto(event: &Event, transfer: &Transfer) -> Option<TransferDto> {
    let at = |id: SiteId| {
        let at = event.sites.iter().position(|site| site.id == id)?;
        u32::try_from(at).ok()
    };
    Some(TransferDto {
        from: at(transfer.from)?,
        to: at(transfer.to)?,
        plan: plan_dto(&transfer.plan),
        words: transfer.words.clone(),
    })
}

pub(super) fn titles_dto(titles: &Titles) -> TitlesDto {
    let text = |title: &Option<String>| title.clone().unwrap_or_default();
    TitlesDto {
        kk: text(&titles.kk),
        ru: text(&titles.ru),
        en: text(&titles.en),
    }
}

fn packed(event: &Event) -> EventDto {
    EventDto {
        id: event.id.to_string(),
        state: state_dto(&event.state),
        reason: match &event.state {
            EventState::Cancelled { reason } => Some(reason.clone()),
            EventState::Draft
            | EventState::Open
            | EventState::Closed
            | EventState::Held
            | EventState::Finished => None,
        },
        next: event.state.next().iter().map(state_dto).collect(),
        deleted: event.deleted,
        outside: app::events::outside(event, now()).map(|outside| match outside {
            Outside::NotYet(from) => OutsideDto {
                over: false,
                at: from.format(WALL).to_string(),
            },
            Outside::Over(until) => OutsideDto {
                over: true,
                at: until.format(WALL).to_string(),
            },
        }),
        fields: EventFields {
            titles: titles_dto(&event.titles),
            programme: event.programme.map(|id| id.to_string()),
            plan: event.plan.as_ref().map(plan_dto),
            form: match event.form {
                EventForm::OnSite => EventFormDto::OnSite,
                EventForm::Online => EventFormDto::Online,
                EventForm::Mixed => EventFormDto::Mixed,
            },
            region: event.region.map(|code| code.to_string()),
            address: event.address.clone(),
            sites: event
                .sites
                .iter()
                .map(|site| SiteDto {
                    id: Some(site.id.to_string()),
                    name: site.name.clone(),
                    region: site.region.map(|code| code.to_string()),
                    address: site.address.clone(),
                })
                .collect(),
            transfers: event
                .transfers
                .iter()
                .filter_map(|transfer| transfer_dto(event, transfer))
                .collect(),
            directions: event
                .directions
                .iter()
                .map(|code| code.as_str().to_owned())
                .collect(),
            kinds: event.kinds.iter().copied().map(kind_dto).collect(),
            organiser: event.organiser.map(|id| id.to_string()),
            state_body: event.state_body.as_ref().map(|body| StateBodyDto {
                organisation: body.organisation.to_string(),
                contact: body.contact.clone(),
                request: body.request.as_ref().map(letter_dto),
                confirmation: body.confirmation.as_ref().map(letter_dto),
            }),
            capacity: event.capacity,
            code: event.code.clone(),
            requirements: event.requirements.clone(),
            description: event.description.clone(),
            result: ResultDto {
                helped: event.result.helped,
                estimated: event.result.estimated,
                words: event.result.words.clone(),
                links: event.result.links.clone(),
            },
            hours: HoursRuleDto {
                break_minutes: event.hours.break_minutes,
                break_after: event.hours.break_after,
                early_counts: event.hours.early_counts,
                close_after: event.hours.close_after,
                early_minutes: event.hours.early_minutes,
                step: event.limits.step,
                most: event.limits.most,
            },
            template: event.template,
            sign_up: event.sign_up.as_ref().map(sign_up_dto),
        },
    }
}

const fn state_dto(state: &EventState) -> EventStateDto {
    match state {
        EventState::Draft => EventStateDto::Draft,
        EventState::Open => EventStateDto::Open,
        EventState::Closed => EventStateDto::Closed,
        EventState::Held => EventStateDto::Held,
        EventState::Finished => EventStateDto::Finished,
        EventState::Cancelled { .. } => EventStateDto::Cancelled,
    }
}

const fn state_code(state: EventStateDto) -> &'static str {
    match state {
        EventStateDto::Draft => "draft",
        EventStateDto::Open => "open",
        EventStateDto::Closed => "closed",
        EventStateDto::Held => "held",
        EventStateDto::Finished => "finished",
        EventStateDto::Cancelled => "cancelled",
    }
}

const fn kind_of(kind: LegalKindDto) -> LegalKind {
    match kind {
        LegalKindDto::SocialHelp => LegalKind::SocialHelp,
        LegalKindDto::Care => LegalKind::Care,
        LegalKindDto::Victims => LegalKind::Victims,
        LegalKindDto::Emergencies => LegalKind::Emergencies,
        LegalKindDto::Search => LegalKind::Search,
        LegalKindDto::Environment => LegalKind::Environment,
        LegalKindDto::Culture => LegalKind::Culture,
        LegalKindDto::Education => LegalKind::Education,
        LegalKindDto::Sport => LegalKind::Sport,
        LegalKindDto::Animals => LegalKind::Animals,
        LegalKindDto::CriminalRecord => LegalKind::CriminalRecord,
        LegalKindDto::Other => LegalKind::Other,
    }
}

const fn kind_dto(kind: LegalKind) -> LegalKindDto {
    match kind {
        LegalKind::SocialHelp => LegalKindDto::SocialHelp,
        LegalKind::Care => LegalKindDto::Care,
        LegalKind::Victims => LegalKindDto::Victims,
        LegalKind::Emergencies => LegalKindDto::Emergencies,
        LegalKind::Search => LegalKindDto::Search,
        LegalKind::Environment => LegalKindDto::Environment,
        LegalKind::Culture => LegalKindDto::Culture,
        LegalKind::Education => LegalKindDto::Education,
        LegalKind::Sport => LegalKindDto::Sport,
        LegalKind::Animals => LegalKindDto::Animals,
        LegalKind::CriminalRecord => LegalKindDto::CriminalRecord,
        LegalKind::Other => LegalKindDto::Other,
    }
}
