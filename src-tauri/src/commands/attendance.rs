//! The people of an event: the list, who waits, who came and who went, the paper sheet.

use app::{
    Ctx,
    attendance::{self, NewMark, Saying},
    closings,
    events::WorkRefused,
    lines::{self, SheetOf},
    roster::{self, Member, Seen, Wanted},
    waiting,
};
use domain::{Direct, Event, EventId, FactId, MarkSource, Standing, Timestamp, VolunteerId, Zone};
use tauri::AppHandle;

use super::{
    at_work,
    events::{WALL, plan_dto, read_wall},
};
use crate::{
    ipc::{
        IpcResult,
        attendance::{
            ForgottenDto, GaveUp, LineDto, MarkDto, MarkSourceDto, NamedDto, NewMarkDto, PaperRow,
            PeopleJoined, Presence, RosterFigures, RosterPlace, RosterQuery, RosterRow,
            RosterShift, RosterWindow, StandingDto, WallMoment,
        },
        volunteers::{Selection, pack::sort_language},
    },
    state::{Open, ctx, now},
};

/// The most rows that cross at once.
const MOST: usize = 500;

/// A stretch of the people of an event, by name.
#[tauri::command]
pub async fn roster_window(
    app: AppHandle,
    event: String,
    query: RosterQuery,
    offset: u32,
    limit: u32,
) -> IpcResult<RosterWindow> {
    at_work(app, move |state, open| {
        let RosterQuery {
            text,
            standings,
            shift,
            presence,
        } = query;
        let wanted = Wanted {
            text,
            standings: standings.into_iter().map(standing_of).collect(),
            shift: shift.map(|id| id.parse()).transpose()?,
            seen: match presence {
                Presence::Any => Seen::Any,
                Presence::Here => Seen::Here,
                Presence::Came => Seen::Came,
                Presence::Absent => Seen::Absent,
            },
            language: sort_language(state.speak().language()),
        };
        let event: EventId = event.parse()?;
        let limit = (limit as usize).min(MOST);
        let window = roster::window(
            &open.register,
            event,
            &wanted,
            now(),
            offset as usize,
            limit,
        )?;
        let known = app::events::get(&open.register, event)?;
        let row = |member: &Member| row(member, &window, &known);
        let shifts = window.shifts.iter().map(|shift| RosterShift {
            id: shift.id.to_string(),
            plan: plan_dto(&shift.plan),
        });
        Ok(RosterWindow {
            total: window.total,
            rows: window.rows.iter().map(row).collect(),
            figures: figures(window.figures),
            shifts: shifts.collect(),
        })
    })
    .await
}

/// Puts people on the list; who finds no seat waits. Outside of the time for signing up
/// somebody says why.
#[tauri::command]
pub async fn people_join(
    app: AppHandle,
    action: String,
    event: String,
    people: Selection,
    why: Option<String>,
) -> IpcResult<PeopleJoined> {
    at_work(app, move |state, open| {
        let people = people.read(state.speak().language())?;
        let picked = people.picked(&open.register, now());
        let (ctx, event) = (ctx(&action)?, event.parse()?);
        let done = waiting::join(&open.register, &ctx, event, &picked.ids, why.as_ref())?;
        let joined = state.announce(done);
        Ok(PeopleJoined {
            registered: joined.registered,
            waiting: joined.waiting,
            blocked: picked.blocked,
        })
    })
    .await
}

/// Changes where people stand, with what is said of it.
#[tauri::command]
pub async fn standing_set(
    app: AppHandle,
    action: String,
    event: String,
    people: Vec<String>,
    standing: StandingDto,
    why: Option<String>,
    said_at: Option<WallMoment>,
) -> IpcResult<()> {
    at_work(app, move |state, open| {
        let people = people.iter().map(|id| Ok(id.parse()?));
        let people = people.collect::<IpcResult<Vec<VolunteerId>>>()?;
        let (ctx, event) = (ctx(&action)?, event.parse()?);
        let standing = standing_of(standing);
        let zone = zone(open, event)?;
        let at = said_at.map(|at| instant(&at, zone)).transpose()?;
        let said = Saying { why, at };
        let done = attendance::set_standing(&open.register, &ctx, event, &people, standing, &said)?;
        state.announce(done);
        Ok(())
    })
    .await
}

/// Gives free seats to those who wait, in their order; the answer is how many.
#[tauri::command]
pub async fn waiting_move_up(
    app: AppHandle,
    action: String,
    event: String,
    offer: bool,
) -> IpcResult<u32> {
    at_work(app, move |state, open| {
        let (ctx, event) = (ctx(&action)?, event.parse()?);
        let moved = state.announce(waiting::move_up(&open.register, &ctx, event, offer)?);
        Ok(u32::try_from(moved.len()).unwrap_or(u32::MAX))
    })
    .await
}

/// Makes marks.
#[tauri::command]
pub async fn attendance_mark(
    app: AppHandle,
    action: String,
    event: String,
    marks: Vec<NewMarkDto>,
) -> IpcResult<()> {
    at_work(app, move |state, open| {
        let event: EventId = event.parse()?;
        let zone = zone(open, event)?;
        let mut read = Vec::with_capacity(marks.len());
        for mark in marks {
            let NewMarkDto {
                volunteer,
                shift,
                out,
                at,
                source,
            } = mark;
            read.push(NewMark {
                volunteer: volunteer.parse()?,
                shift: shift.map(|id| id.parse()).transpose()?,
                direct: if out { Direct::Out } else { Direct::In },
                at: match at {
                    Some(at) => instant(&at, zone)?,
                    None => now(),
                },
                source: source_of(source),
                line: None,
            });
        }
        let done = attendance::mark(&open.register, &ctx(&action)?, event, &read)?;
        state.announce(done);
        Ok(())
    })
    .await
}

/// Takes a mark off.
#[tauri::command]
pub async fn mark_void(
    app: AppHandle,
    action: String,
    event: String,
    volunteer: String,
    mark: String,
    reason: Option<String>,
) -> IpcResult<()> {
    at_work(app, move |state, open| {
        let (event, volunteer) = (event.parse()?, volunteer.parse()?);
        let (ctx, mark) = (ctx(&action)?, mark.parse::<FactId>()?);
        let reason = reason.as_ref();
        let done = attendance::void(&open.register, &ctx, event, volunteer, mark, reason)?;
        state.announce(done);
        Ok(())
    })
    .await
}

/// Whom typed lines are.
#[tauri::command]
pub async fn lines_read(
    app: AppHandle,
    event: String,
    texts: Vec<String>,
) -> IpcResult<Vec<LineDto>> {
    at_work(app, move |_, open| {
        let read = lines::read(&open.register, event.parse()?, &texts)?;
        let lines = read.into_iter().map(|line| LineDto {
            text: line.text,
            people: line.people.into_iter().map(named).collect(),
            like: line.like.into_iter().map(named).collect(),
            sheet: line.sheet.map(|sheet| match sheet {
                SheetOf::Event => String::new(),
                SheetOf::Shift(id) => id.to_string(),
            }),
            message: line.message.map(Into::into),
        });
        Ok(lines.collect())
    })
    .await
}

/// Enters the lines of a paper sheet in one action; the answer is how many marks.
#[tauri::command]
pub async fn lines_mark(
    app: AppHandle,
    action: String,
    event: String,
    shift: Option<String>,
    rows: Vec<PaperRow>,
) -> IpcResult<u32> {
    at_work(app, move |state, open| {
        let event: EventId = event.parse()?;
        let zone = zone(open, event)?;
        let at = |moment: Option<WallMoment>| {
            let moment = moment.map(|moment| instant(&moment, zone));
            moment.transpose()
        };
        let mut read = Vec::with_capacity(rows.len());
        for row in rows {
            let PaperRow { text, came, went } = row;
            read.push(lines::Row {
                text,
                came: at(came)?,
                went: at(went)?,
            });
        }
        let sheet = lines::Sheet {
            shift: shift.map(|id| id.parse()).transpose()?,
            rows: read,
        };
        let done = lines::mark(&open.register, &ctx(&action)?, event, &sheet)?;
        Ok(state.announce(done))
    })
    .await
}

/// Who is still there after the end, and when the rule says they went.
#[tauri::command]
pub async fn forgotten(app: AppHandle, event: String) -> IpcResult<Vec<ForgottenDto>> {
    at_work(app, move |_, open| {
        let event: EventId = event.parse()?;
        let zone = zone(open, event)?;
        let forgotten = closings::forgotten(&open.register, &Ctx::fresh(now()), event)?;
        let mut rows = Vec::with_capacity(forgotten.len());
        for one in forgotten {
            rows.push(ForgottenDto {
                volunteer: one.volunteer.to_string(),
                name: roster::name_in(&open.register, event, one.volunteer)?,
                came: wall(one.came, zone),
                closes: wall(one.closes, zone),
            });
        }
        Ok(rows)
    })
    .await
}

/// Closes forgotten goings by the rule; the answer is how many.
#[tauri::command]
pub async fn forgotten_close(app: AppHandle, action: String, event: String) -> IpcResult<u32> {
    at_work(app, move |state, open| {
        let done = closings::close(&open.register, &ctx(&action)?, event.parse()?)?;
        Ok(state.announce(done))
    })
    .await
}

/// The zone in which an event counts its days.
fn zone(open: &Open, event: EventId) -> Result<Zone, WorkRefused> {
    let event = app::events::get(&open.register, event)?;
    Ok(event.plan.map_or(Zone::ALMATY, |plan| plan.zone))
}

pub(super) fn instant(moment: &WallMoment, zone: Zone) -> IpcResult<Timestamp> {
    Ok(zone.instant(read_wall(&moment.at)?, moment.second))
}

fn wall(at: Timestamp, zone: Zone) -> String {
    let wall = zone.wall(at);
    wall.map_or_else(String::new, |wall| wall.format(WALL).to_string())
}

fn named(one: lines::Named) -> NamedDto {
    let lines::Named {
        volunteer,
        name,
        code,
    } = one;
    NamedDto {
        volunteer: volunteer.to_string(),
        name,
        code,
    }
}

fn figures(figures: roster::Figures) -> RosterFigures {
    let roster::Figures {
        all,
        invited,
        registered,
        waiting,
        declined,
        cancelled,
        here,
        came,
        marks,
        capacity,
        free,
        hidden,
        forgotten,
    } = figures;
    RosterFigures {
        all,
        invited,
        registered,
        waiting,
        declined,
        cancelled,
        here,
        came,
        marks,
        capacity,
        free,
        hidden,
        forgotten,
    }
}

fn row(member: &Member, window: &roster::Window, event: &Event) -> RosterRow {
    let zone = event.plan.map_or(Zone::ALMATY, |plan| plan.zone);
    let gave_up = attendance::gave_up(event, &member.participation);
    let (one, person) = (&member.participation, &member.volunteer);
    let places = window.shifts.iter().filter_map(|shift| {
        let mut places = one.places.iter();
        let (_, place) = places.find(|(id, _)| *id == shift.id)?;
        let mut needs = shift.needs.iter();
        let role = needs.find(|need| Some(need.id) == place.need);
        Some(RosterPlace {
            shift: shift.id.to_string(),
            starts: shift.plan.starts.format(WALL).to_string(),
            role: role.map(|need| need.role.clone()),
            reserve: place.reserve,
        })
    });
    let mut marks: Vec<_> = one.marks.iter().collect();
    marks.sort_by_key(|mark| (mark.what.at, mark.told, mark.id));
    let marks = marks.into_iter().map(|mark| MarkDto {
        id: mark.id.to_string(),
        out: mark.what.direct == Direct::Out,
        at: wall(mark.what.at, zone),
        shift: mark.what.shift.map(|id| id.to_string()),
        source: source_dto(mark.what.source),
        line: mark.what.line.clone(),
        repeat: member.is_repeat(mark.id),
        void: mark.void.is_some(),
    });
    RosterRow {
        volunteer: one.volunteer.to_string(),
        name: person.name.full(),
        region: person
            .residence
            .as_ref()
            .map(|home| home.region.to_string()),
        phone: person.phones.first().map(|phone| phone.masked()),
        standing: standing_dto(one.standing),
        queue: member.queue,
        shifts: places.collect(),
        marks: marks.collect(),
        here: roster::is_here(&member.walks),
        came: roster::came(&member.walks),
        gave_up: gave_up.map(|(at, late)| GaveUp {
            at: wall(at, zone),
            late,
        }),
        listed_in_spite: one.listed_in_spite.clone(),
    }
}

const fn standing_of(standing: StandingDto) -> Standing {
    match standing {
        StandingDto::Invited => Standing::Invited,
        StandingDto::Registered => Standing::Registered,
        StandingDto::Waiting => Standing::Waiting,
        StandingDto::Declined => Standing::Declined,
        StandingDto::Cancelled => Standing::Cancelled,
    }
}

const fn standing_dto(standing: Standing) -> StandingDto {
    match standing {
        Standing::Invited => StandingDto::Invited,
        Standing::Registered => StandingDto::Registered,
        Standing::Waiting => StandingDto::Waiting,
        Standing::Declined => StandingDto::Declined,
        Standing::Cancelled => StandingDto::Cancelled,
    }
}

const fn source_of(source: MarkSourceDto) -> MarkSource {
    match source {
        MarkSourceDto::Scan => MarkSource::Scan,
        MarkSourceDto::Desk => MarkSource::Desk,
        MarkSourceDto::Paper => MarkSource::Paper,
        MarkSourceDto::Coordinator => MarkSource::Coordinator,
        MarkSourceDto::Own => MarkSource::Own,
        MarkSourceDto::Rule => MarkSource::Rule,
    }
}

const fn source_dto(source: MarkSource) -> MarkSourceDto {
    match source {
        MarkSource::Scan => MarkSourceDto::Scan,
        MarkSource::Desk => MarkSourceDto::Desk,
        MarkSource::Paper => MarkSourceDto::Paper,
        MarkSource::Coordinator => MarkSourceDto::Coordinator,
        MarkSource::Own => MarkSourceDto::Own,
        MarkSource::Rule => MarkSourceDto::Rule,
    }
}
