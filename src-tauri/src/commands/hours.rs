//! Hours: the list, entering, counting from marks, confirming and rejecting.

use app::hours::{ClaimAt, NewClaim, Wanted};
use domain::hours::{ClaimState, Totals};
use domain::{Counted, Day, Grade, NightCounts, Span, Zone};
use tauri::AppHandle;

use super::{
    at_work,
    events::{plan_dto, read_plan},
};
use crate::{
    ipc::{
        IpcError, IpcResult,
        hours::{
            CountedDto, GradeDto, HoursAt, HoursCounted, HoursDraft, HoursQuery, HoursRow,
            HoursStateDto, HoursTotals, HoursUncounted, HoursWindow, SpanDto,
        },
        message::MessageDto,
    },
    state::{Open, ctx},
};

/// More claims are not sent at once.
const CLAIMS_MOST: usize = 5_000;

pub(super) const fn state_dto(state: ClaimState) -> HoursStateDto {
    match state {
        ClaimState::Claimed => HoursStateDto::Claimed,
        ClaimState::Confirmed => HoursStateDto::Confirmed,
        ClaimState::Rejected => HoursStateDto::Rejected,
        ClaimState::Replaced => HoursStateDto::Replaced,
        ClaimState::Void => HoursStateDto::Void,
    }
}

const fn state_of(state: HoursStateDto) -> ClaimState {
    match state {
        HoursStateDto::Claimed => ClaimState::Claimed,
        HoursStateDto::Confirmed => ClaimState::Confirmed,
        HoursStateDto::Rejected => ClaimState::Rejected,
        HoursStateDto::Replaced => ClaimState::Replaced,
        HoursStateDto::Void => ClaimState::Void,
    }
}

const fn grade_dto(grade: Grade) -> GradeDto {
    match grade {
        Grade::Scan => GradeDto::Scan,
        Grade::Paper => GradeDto::Paper,
        Grade::Coordinator => GradeDto::Coordinator,
        Grade::Own => GradeDto::Own,
    }
}

const fn grade_of(grade: GradeDto) -> Grade {
    match grade {
        GradeDto::Scan => Grade::Scan,
        GradeDto::Paper => Grade::Paper,
        GradeDto::Coordinator => Grade::Coordinator,
        GradeDto::Own => Grade::Own,
    }
}

const fn counted_dto(counted: Counted) -> CountedDto {
    match counted {
        Counted::Plain | Counted::Night { minutes: 0, .. } => CountedDto::Plain,
        Counted::Night { rule, minutes } => CountedDto::Night {
            counts: !matches!(rule.counts, NightCounts::Not),
            from: rule.from,
            until: rule.until,
            minutes,
        },
        Counted::Travel { most } => CountedDto::Travel { most },
    }
}

fn span_dto(span: &Span, zone: Zone) -> SpanDto {
    let walls = |from, until| {
        let (starts, ends) = (zone.wall(from)?, zone.wall(until)?);
        Some(domain::Plan {
            starts,
            ends,
            zone,
            // The earlier of two hours of the same name is another instant.
            starts_second: zone.instant(starts, false) != from,
            ends_second: zone.instant(ends, false) != until,
        })
    };
    match *span {
        Span::OnDay { day, minutes } => SpanDto::OnDay {
            day: day.to_string(),
            minutes,
        },
        Span::Times { from, until } => match walls(from, until) {
            Some(plan) => SpanDto::Times {
                plan: plan_dto(&plan),
            },
            None => SpanDto::OnDay {
                day: String::new(),
                minutes: span.minutes(),
            },
        },
    }
}

fn span_of(span: SpanDto) -> IpcResult<Span> {
    Ok(match span {
        SpanDto::Times { plan } => {
            let plan = read_plan(&plan)?;
            Span::Times {
                from: plan.from(),
                until: plan.until(),
            }
        }
        SpanDto::OnDay { day, minutes } => Span::OnDay {
            day: read_day(&day)?,
            minutes,
        },
    })
}

fn read_day(text: &str) -> IpcResult<Day> {
    text.parse().map_err(|_| IpcError::unreadable("day"))
}

fn read_at(at: HoursAt) -> IpcResult<ClaimAt> {
    let HoursAt {
        event,
        volunteer,
        claim,
    } = at;
    Ok(ClaimAt {
        event: event.map(|id| id.parse()).transpose()?,
        volunteer: volunteer.parse()?,
        claim: claim.parse()?,
    })
}

fn read_draft(draft: HoursDraft) -> IpcResult<NewClaim> {
    let HoursDraft {
        volunteer,
        event,
        shift,
        span,
        rest,
        grade,
        instead_of,
        travel,
        words,
    } = draft;
    Ok(NewClaim {
        volunteer: volunteer.parse()?,
        event: event.map(|id| id.parse()).transpose()?,
        shift: shift.map(|id| id.parse()).transpose()?,
        span: span_of(span)?,
        rest,
        grade: grade_of(grade),
        instead_of: instead_of.map(|id| id.parse()).transpose()?,
        travel,
        words,
    })
}

fn row(open: &Open, language: &str, row: app::hours::Row) -> IpcResult<HoursRow> {
    let standing = &row.standing;
    let claim = &standing.claim;
    let title = match row.at.event {
        Some(id) => {
            let event = app::events::get(&open.register, id)?;
            Some(event.titles.in_language(language).to_owned())
        }
        None => None,
    };
    let name = |id| open.register.name_of(id);
    Ok(HoursRow {
        at: HoursAt {
            event: row.at.event.map(|id| id.to_string()),
            volunteer: row.at.volunteer.to_string(),
            claim: row.at.claim.to_string(),
        },
        title,
        shift: claim.shift.map(|id| id.to_string()),
        span: span_dto(&claim.span, row.zone),
        minutes: claim.minutes(),
        rest: claim.rest.saturating_sub(claim.night_off()),
        counted: counted_dto(claim.counted),
        grade: grade_dto(claim.grade),
        state: state_dto(standing.state),
        by: claim.by.map(name),
        settled_by: standing.by.map(name),
        name: row.name,
        words: row.words,
        may_settle: row.may_settle,
    })
}

const fn totals_dto(totals: &Totals) -> HoursTotals {
    HoursTotals {
        claimed: totals.claimed,
        confirmed: totals.confirmed,
        rejected: totals.rejected,
        by_grade: totals.by_grade,
        night: totals.night,
        travel: totals.travel,
    }
}

/// A stretch of the hours that a query finds, with their sums.
#[tauri::command]
pub async fn hours_window(
    app: AppHandle,
    query: HoursQuery,
    offset: u32,
    limit: u32,
) -> IpcResult<HoursWindow> {
    at_work(app, move |state, open| {
        let HoursQuery {
            event,
            outside,
            overlapping,
            volunteer,
            states,
            as_of,
        } = query;
        let wanted = Wanted {
            event: event.map(|id| id.parse()).transpose()?,
            outside,
            overlapping,
            volunteer: volunteer.map(|id| id.parse()).transpose()?,
            states: states.into_iter().map(state_of).collect(),
            as_of: as_of.as_deref().map(read_day).transpose()?,
        };
        let limit = (limit as usize).min(CLAIMS_MOST);
        let window = app::hours::list(&open.register, &wanted, offset as usize, limit)?;
        let language = state.speak().language();
        let rows = window.rows.into_iter();
        Ok(HoursWindow {
            total: window.total,
            rows: rows
                .map(|one| row(open, language.code(), one))
                .collect::<IpcResult<_>>()?,
            totals: totals_dto(&window.totals),
        })
    })
    .await
}

/// What should be looked at before hours are entered; it refuses nothing.
#[tauri::command]
pub async fn hours_caps(app: AppHandle, drafts: Vec<HoursDraft>) -> IpcResult<Vec<MessageDto>> {
    at_work(app, move |_, open| {
        let claims = drafts.into_iter().map(read_draft);
        let claims = claims.collect::<IpcResult<Vec<_>>>()?;
        let told = app::hours::caps(
            &open.register,
            &app::Ctx::fresh(crate::state::now()),
            &claims,
        )?;
        Ok(told.into_iter().map(Into::into).collect())
    })
    .await
}

/// Enters hours, or corrects them; the answer is how many records were made.
#[tauri::command]
pub async fn hours_claim(
    app: AppHandle,
    action: String,
    drafts: Vec<HoursDraft>,
) -> IpcResult<u32> {
    at_work(app, move |state, open| {
        let claims = drafts.into_iter().map(read_draft);
        let claims = claims.collect::<IpcResult<Vec<_>>>()?;
        let done = app::hours::claim(&open.register, &ctx(&action)?, &claims)?;
        Ok(state.announce(done))
    })
    .await
}

/// Confirms or rejects hours; the answer is how many.
#[tauri::command]
pub async fn hours_settle(
    app: AppHandle,
    action: String,
    claims: Vec<HoursAt>,
    rejected: bool,
    words: Option<String>,
) -> IpcResult<u32> {
    at_work(app, move |state, open| {
        let claims = claims.into_iter().map(read_at);
        let claims = claims.collect::<IpcResult<Vec<_>>>()?;
        let ctx = ctx(&action)?;
        let done = app::hours::settle(&open.register, &ctx, &claims, rejected, words.as_ref())?;
        Ok(state.announce(done))
    })
    .await
}

/// Counts the hours of an event from its marks.
#[tauri::command]
pub async fn hours_from_marks(
    app: AppHandle,
    action: String,
    event: String,
) -> IpcResult<HoursCounted> {
    at_work(app, move |state, open| {
        let done = app::hours::from_marks(&open.register, &ctx(&action)?, event.parse()?)?;
        let made = state.announce(done);
        let mut refused = Vec::with_capacity(made.refused.len());
        for (id, why) in made.refused {
            let person = open.register.store().volunteer(id)?;
            refused.push(HoursUncounted {
                volunteer: id.to_string(),
                name: person.map(|person| person.name.full()),
                message: messages::ToMessage::told(&app::events::WorkRefused::from(why))
                    .1
                    .into(),
            });
        }
        Ok(HoursCounted {
            made: made.made,
            replaced: made.replaced,
            inside: made.inside,
            refused,
        })
    })
    .await
}
