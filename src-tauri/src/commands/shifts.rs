//! The board of shifts: shifts made, changed and hidden, places given and taken.

use app::{
    Ctx, assigning,
    attendance::{self, InSpite, Place},
    roster,
    shifts::{self, Form, Like, Pattern},
};
use chrono::NaiveTime;
use domain::{Assignment, EventId, Need, NeedId, Shift, ShiftKind, SiteId, TaskKind, Titles};
use tauri::AppHandle;

use super::{
    apart, at_work,
    events::{plan_dto, read_day, read_plan, read_sign_up, sign_up_dto, titles_dto},
};
use crate::{
    ipc::{
        IpcError, IpcResult,
        shifts::{
            AgainstDto, AssignmentDto, HeldRole, InSpiteDto, NeedDto, PlaceDto, PlacedPerson,
            ShiftFields, ShiftLike, ShiftPattern, ShiftRecord, ShiftsBoard, TaskDto,
        },
        volunteers::pack::sort_language,
    },
    state::{ctx, now},
};

/// The shifts of an event with how many have places in them.
#[tauri::command]
pub async fn shifts_board(app: AppHandle, event: String) -> IpcResult<ShiftsBoard> {
    at_work(app, move |state, open| {
        let language = sort_language(state.speak().language());
        let rows = roster::board(&open.register, event.parse()?, language, now())?;
        Ok(ShiftsBoard {
            missing: rows.iter().map(|row| row.missing).sum(),
            shifts: rows.into_iter().map(record).collect(),
        })
    })
    .await
}

/// Who has a place in a shift, by name; the reserve last.
#[tauri::command]
pub async fn shift_people(
    app: AppHandle,
    event: String,
    shift: String,
) -> IpcResult<Vec<PlacedPerson>> {
    at_work(app, move |state, open| {
        let language = sort_language(state.speak().language());
        let (event, shift) = (event.parse()?, shift.parse()?);
        let people = roster::placed(&open.register, event, shift, language, now())?;
        Ok(people.into_iter().map(placed).collect())
    })
    .await
}

/// Makes or changes one shift; the answer is its id.
#[tauri::command]
pub async fn shift_save(
    app: AppHandle,
    action: String,
    event: String,
    id: Option<String>,
    fields: ShiftFields,
) -> IpcResult<String> {
    at_work(app, move |state, open| {
        let ctx = ctx(&action)?;
        let ShiftFields {
            plan,
            site,
            cancelled,
            sign_up,
            like,
        } = fields;
        let Like {
            kind,
            titles,
            hall,
            needs,
            capacity,
            notes,
        } = read_like(like, &|| NeedId::from_uuid(ctx.uuid()))?;
        let form = Form {
            id: id.map(|id| id.parse()).transpose()?,
            kind,
            titles,
            plan: read_plan(&plan)?,
            site: site.map(|id| id.parse()).transpose()?,
            hall,
            needs,
            capacity,
            notes,
            cancelled,
            sign_up: sign_up.map(read_sign_up).transpose()?,
        };
        let event: EventId = event.parse()?;
        let ids = state.announce(shifts::save(&open.register, &ctx, event, &[form])?);
        let id = ids.first().ok_or(app::events::WorkRefused::NoShift)?;
        Ok(id.to_string())
    })
    .await
}

/// How many shifts a pattern makes.
#[tauri::command]
pub async fn shifts_planned(app: AppHandle, pattern: ShiftPattern) -> IpcResult<u32> {
    apart(app, move |_, _| {
        let pattern = read_pattern(pattern, &|| NeedId::from_uuid(Ctx::fresh(now()).uuid()))?;
        let plans = shifts::plans(&pattern)?;
        Ok(u32::try_from(plans.len()).unwrap_or(u32::MAX))
    })
    .await
}

/// Makes the shifts of a pattern; the answer is how many.
#[tauri::command]
pub async fn shifts_add(
    app: AppHandle,
    action: String,
    event: String,
    pattern: ShiftPattern,
) -> IpcResult<u32> {
    at_work(app, move |state, open| {
        let ctx = ctx(&action)?;
        let pattern = read_pattern(pattern, &|| NeedId::from_uuid(ctx.uuid()))?;
        let done = shifts::by_pattern(&open.register, &ctx, event.parse()?, &pattern)?;
        let ids = state.announce(done);
        Ok(u32::try_from(ids.len()).unwrap_or(u32::MAX))
    })
    .await
}

/// Hides shifts.
#[tauri::command]
pub async fn shifts_delete(app: AppHandle, action: String, ids: Vec<String>) -> IpcResult<()> {
    at_work(app, move |state, open| {
        let ids = ids.iter().map(|id| Ok(id.parse()?));
        let ids = ids.collect::<IpcResult<Vec<_>>>()?;
        state.announce(shifts::delete(&open.register, &ctx(&action)?, &ids)?);
        Ok(())
    })
    .await
}

/// What stands against places, hard things first.
#[tauri::command]
pub async fn places_against(
    app: AppHandle,
    event: String,
    places: Vec<PlaceDto>,
) -> IpcResult<Vec<AgainstDto>> {
    at_work(app, move |_, open| {
        let places = places.into_iter().map(read_place);
        let places = places.collect::<IpcResult<Vec<_>>>()?;
        let (ctx, event) = (Ctx::fresh(now()), event.parse()?);
        let found = assigning::findings(&open.register, &ctx, event, &places)?;
        let found = found.into_iter().map(|against| AgainstDto {
            hard: against.hard,
            needs_words: against.needs_words,
            key: against.key,
            message: against.message.into(),
        });
        Ok(found.collect())
    })
    .await
}

/// Gives and takes places in one action.
#[tauri::command]
pub async fn places_give(
    app: AppHandle,
    action: String,
    event: String,
    places: Vec<PlaceDto>,
    in_spite: InSpiteDto,
) -> IpcResult<()> {
    at_work(app, move |state, open| {
        let places = places.into_iter().map(read_place);
        let places = places.collect::<IpcResult<Vec<_>>>()?;
        let (ctx, event) = (ctx(&action)?, event.parse()?);
        let done = attendance::assign(&open.register, &ctx, event, &places, &read(in_spite))?;
        state.announce(done);
        Ok(())
    })
    .await
}

/// Gives the place of one person to another.
#[tauri::command]
pub async fn place_hand_over(
    app: AppHandle,
    action: String,
    event: String,
    shift: String,
    leaves: String,
    steps_in: String,
    in_spite: InSpiteDto,
) -> IpcResult<()> {
    at_work(app, move |state, open| {
        let done = attendance::step_in(
            &open.register,
            &ctx(&action)?,
            event.parse()?,
            shift.parse()?,
            leaves.parse()?,
            steps_in.parse()?,
            &read(in_spite),
        )?;
        state.announce(done);
        Ok(())
    })
    .await
}

fn read(in_spite: InSpiteDto) -> InSpite {
    let InSpiteDto { accepted, words } = in_spite;
    InSpite { accepted, words }
}

/// Takes somebody out of a shift by their own word; the answer is whether that was late,
/// nothing where there is no deadline.
#[tauri::command]
pub async fn place_give_up(
    app: AppHandle,
    action: String,
    event: String,
    shift: String,
    volunteer: String,
) -> IpcResult<Option<bool>> {
    at_work(app, move |state, open| {
        let ctx = ctx(&action)?;
        let (event, shift) = (event.parse()?, shift.parse()?);
        let people = [volunteer.parse()?];
        let at = ctx.now;
        let did = attendance::give_up(&open.register, &ctx, event, shift, &people, Some(at))?;
        state.announce(did);
        Ok(attendance::was_late(
            &open.register,
            event,
            Some(shift),
            at,
        )?)
    })
    .await
}

fn read_place(place: PlaceDto) -> IpcResult<Place> {
    let PlaceDto {
        volunteer,
        shift,
        place,
    } = place;
    let place = match place {
        Some(AssignmentDto { need, reserve }) => Some(Assignment {
            need: need.map(|id| id.parse()).transpose()?,
            reserve,
        }),
        None => None,
    };
    Ok(Place {
        volunteer: volunteer.parse()?,
        shift: shift.parse()?,
        place,
    })
}

fn read_like(like: ShiftLike, new_need: &dyn Fn() -> NeedId) -> IpcResult<Like> {
    let ShiftLike {
        session,
        titles,
        hall,
        needs,
        capacity,
        notes,
    } = like;
    let mut read = Vec::with_capacity(needs.len());
    for need in needs {
        let NeedDto {
            id,
            role,
            people,
            min_age,
            skill,
            briefing,
            tasks,
        } = need;
        read.push(Need {
            id: id
                .map(|id| id.parse::<NeedId>())
                .transpose()?
                .unwrap_or_else(new_need),
            role,
            people,
            min_age,
            skill,
            briefing,
            tasks: tasks.into_iter().map(task_of).collect(),
        });
    }
    Ok(Like {
        kind: if session {
            ShiftKind::Session
        } else {
            ShiftKind::Shift
        },
        titles: Titles::new(&titles.kk, &titles.ru, &titles.en).unwrap_or_default(),
        hall,
        needs: read,
        capacity,
        notes,
    })
}

fn read_pattern(pattern: ShiftPattern, new_need: &dyn Fn() -> NeedId) -> IpcResult<Pattern> {
    let ShiftPattern {
        days,
        times,
        sites,
        zone,
        sign_up,
        like,
    } = pattern;
    let clock = |text: &str| {
        NaiveTime::parse_from_str(text, "%H:%M").map_err(|_| IpcError::unreadable("time"))
    };
    let times = times
        .iter()
        .map(|(starts, ends)| Ok((clock(starts)?, clock(ends)?)));
    let sites = sites
        .iter()
        .map(|id| Ok(Some(id.parse::<SiteId>()?)))
        .collect::<IpcResult<Vec<_>>>()?;
    Ok(Pattern {
        days: days
            .iter()
            .map(|day| read_day(day))
            .collect::<IpcResult<_>>()?,
        times: times.collect::<IpcResult<_>>()?,
        sites,
        zone: zone.parse().map_err(|_| IpcError::unreadable("zone"))?,
        sign_up: sign_up.map(read_sign_up).transpose()?,
        like: read_like(like, new_need)?,
    })
}

fn record(row: roster::Row) -> ShiftRecord {
    let roster::Row {
        shift,
        held,
        reserve,
        missing,
    } = row;
    let held = held.into_iter().map(|held| HeldRole {
        need: held.need.map(|id| id.to_string()),
        people: held.people,
        first: held.first,
    });
    ShiftRecord {
        id: shift.id.to_string(),
        fields: fields(&shift),
        minutes: shift.plan.minutes(),
        held: held.collect(),
        reserve,
        missing,
    }
}

fn placed(one: roster::Placed) -> PlacedPerson {
    let roster::Placed {
        volunteer,
        name,
        need,
        reserve,
        came,
        in_spite,
    } = one;
    PlacedPerson {
        volunteer: volunteer.to_string(),
        name,
        need: need.map(|id| id.to_string()),
        reserve,
        came,
        in_spite,
    }
}

fn fields(shift: &Shift) -> ShiftFields {
    let Shift {
        id: _,
        event: _,
        kind,
        titles,
        plan,
        site,
        hall,
        needs,
        capacity,
        notes,
        cancelled,
        deleted: _,
        sign_up,
    } = shift;
    ShiftFields {
        plan: plan_dto(plan),
        site: site.map(|id| id.to_string()),
        cancelled: *cancelled,
        sign_up: sign_up.as_ref().map(sign_up_dto),
        like: ShiftLike {
            session: *kind == ShiftKind::Session,
            titles: titles_dto(titles),
            hall: hall.clone(),
            needs: needs.iter().map(need_dto).collect(),
            capacity: *capacity,
            notes: notes.clone(),
        },
    }
}

fn need_dto(need: &Need) -> NeedDto {
    let Need {
        id,
        role,
        people,
        min_age,
        skill,
        briefing,
        tasks,
    } = need;
    NeedDto {
        id: Some(id.to_string()),
        role: role.clone(),
        people: *people,
        min_age: *min_age,
        skill: skill.clone(),
        briefing: briefing.clone(),
        tasks: tasks.iter().copied().map(task_dto).collect(),
    }
}

const fn task_of(task: TaskDto) -> TaskKind {
    match task {
        TaskDto::Emergency => TaskKind::Emergency,
        TaskDto::CriminalRecord => TaskKind::CriminalRecord,
        TaskDto::Hazardous => TaskKind::Hazardous,
        TaskDto::CashCollection => TaskKind::CashCollection,
    }
}

const fn task_dto(task: TaskKind) -> TaskDto {
    match task {
        TaskKind::Emergency => TaskDto::Emergency,
        TaskKind::CriminalRecord => TaskDto::CriminalRecord,
        TaskKind::Hazardous => TaskDto::Hazardous,
        TaskKind::CashCollection => TaskDto::CashCollection,
    }
}
