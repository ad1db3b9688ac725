//! Practice at the desk: what the desk can be asked, of invented guests.

use app::Ctx;
use app::desk::{self, Answer, CheckIn, Course, Stage};
use domain::course::{Practised, Task};
use domain::{Direct, ListId, MarkSource, VolunteerId};
use tauri::AppHandle;

use super::{
    at_work,
    desk::{
        NEIGHBOURS, answer, counts, guest_dto, is_put_back, page_dto, read_guest, refused, spaced,
        told, typed_of, with_book,
    },
};
use crate::{
    ipc::{
        IpcError, IpcResult,
        course::{
            CourseBack, CourseBegun, CoursePage, CoursePerson, CourseResult, CourseStage,
            CourseTask, CourseTold,
        },
        desk::{DeskAnswer, DeskCounts, DeskEntry, DeskGuest, GuestDraft},
    },
    state::{AppState, Open, ctx, held},
};

/// Who may practise at an event, and who did.
#[tauri::command]
pub async fn course_page(app: AppHandle, event: String) -> IpcResult<CoursePage> {
    at_work(app, move |_, open| {
        with_book(open, &event, |book| {
            let people = desk::crew(book).into_iter().map(|entry| CoursePerson {
                id: entry.person.id.to_string(),
                name: entry.person.name.full(),
            });
            let results = desk::results(&open.register, book).ok();
            let results = results.map(|results| {
                let row = |one: desk::PractisedBy| result_dto(one.name, &one.result);
                results.into_iter().map(row).collect()
            });
            Ok(CoursePage {
                tasks: u32::try_from(Task::ALL.len()).unwrap_or(u32::MAX),
                people: people.collect(),
                results,
            })
        })
    })
    .await
}

/// Begins a course for one of those who work at the event, or for whoever is signed in.
#[tauri::command]
pub async fn course_begin(
    app: AppHandle,
    action: String,
    event: String,
    who: Option<String>,
) -> IpcResult<CourseBegun> {
    at_work(app, move |_, open| {
        let ctx = ctx(&action)?;
        let who = who.map(|id| id.parse()).transpose()?;
        let course = Course::begin(&open.register, &ctx, event.parse()?, who)?;
        let letters = open.register.store().desk_letters().to_string();
        let begun = CourseBegun {
            page: page_dto(course.book(), letters),
            stage: stage(&course),
        };
        *held(&open.course) = Some(course);
        Ok(begun)
    })
    .await
}

/// Works with the course under way.
fn with_course<T>(open: &Open, work: impl FnOnce(&mut Course) -> IpcResult<T>) -> IpcResult<T> {
    match held(&open.course).as_mut() {
        Some(course) => work(course),
        None => Err(IpcError::refused(messages::practice_error_none())),
    }
}

/// Where the course stands; a result is kept with the event first.
fn kept(state: &AppState, open: &Open, course: &mut Course, ctx: &Ctx) -> IpcResult<CourseStage> {
    state.announce(course.keep(&open.register, ctx)?);
    Ok(stage(course))
}

fn stage(course: &Course) -> CourseStage {
    match course.stage() {
        Stage::Task(told) => CourseStage::Task {
            task: CourseTask {
                task: told.task.code().to_owned(),
                place: told.place,
                of: told.of,
                step: told.step,
                wrong: told.wrong,
                list: told.list.to_string(),
                name: told.name,
                phone: told.phone,
                number: told.badge.as_deref().map(spaced),
                badge: told.badge,
            },
        },
        Stage::Over(result) => CourseStage::Over {
            result: result_dto(course.name().to_owned(), &result),
        },
    }
}

fn result_dto(name: String, result: &Practised) -> CourseResult {
    let again = result.again.iter().map(|task| task.code().to_owned());
    CourseResult {
        name,
        at: result.at.0,
        seconds: result.seconds,
        tasks: result.tasks,
        again: again.collect(),
    }
}

/// The figures of a list.
#[tauri::command]
pub async fn course_counts(app: AppHandle, list: String) -> IpcResult<DeskCounts> {
    at_work(app, move |_, open| {
        let list: ListId = list.parse()?;
        with_course(open, |course| Ok(counts(open, course.book(), list)?))
    })
    .await
}

/// Who may be meant by what stands in the field.
#[tauri::command]
pub async fn course_find(app: AppHandle, list: String, text: String) -> IpcResult<Vec<DeskGuest>> {
    at_work(app, move |_, open| {
        let list: ListId = list.parse()?;
        with_course(open, |course| {
            let book = course.book();
            let list = book.list(list)?;
            let found = book.find(&text, NEIGHBOURS).into_iter();
            Ok(found.map(|entry| guest_dto(book, list, entry)).collect())
        })
    })
    .await
}

/// What was scanned, or typed and sent.
#[tauri::command]
pub async fn course_enter(
    app: AppHandle,
    action: String,
    entry: DeskEntry,
) -> IpcResult<CourseTold> {
    at_work(app, move |state, open| {
        let ctx = ctx(&action)?;
        let list: ListId = entry.list.parse()?;
        let chosen = entry.chosen.as_ref().map(|id| id.parse()).transpose()?;
        with_course(open, |course| {
            let typed = typed_of(&entry);
            let (guest, badge, put_back) = match (course.scan(typed), chosen) {
                (
                    Answer::Badge {
                        guest,
                        number,
                        put_back,
                    },
                    _,
                ) => (guest, Some(number), put_back || is_put_back(typed, &entry)),
                (Answer::Text, Some(guest)) => (guest, None, false),
                (Answer::Text, None) => {
                    let book = course.book();
                    let known = book.list(list)?;
                    let found = book.find(&entry.typed, NEIGHBOURS).into_iter();
                    let guests = found.map(|one| guest_dto(book, known, one)).collect();
                    let found = DeskAnswer::Found { guests };
                    return Ok(CourseTold {
                        told: told(open, book, list, found, false, ctx.now)?,
                        stage: stage(course),
                    });
                }
                (
                    Answer::Refused {
                        why,
                        number,
                        put_back,
                    },
                    _,
                ) => {
                    let answer = refused(why, number);
                    return Ok(CourseTold {
                        told: told(open, course.book(), list, answer, put_back, ctx.now)?,
                        stage: stage(course),
                    });
                }
            };
            let check_in = CheckIn {
                list,
                direct: if entry.out { Direct::Out } else { Direct::In },
                source: match badge {
                    Some(_) => MarkSource::Scan,
                    None => MarkSource::Desk,
                },
                at: ctx.now,
                badge,
                overrule: false,
            };
            passed(state, open, course, (&ctx, guest), &check_in, put_back)
        })
    })
    .await
}

/// Checks an invented guest in; the answer says who it is, also if the task began anew.
fn passed(
    state: &AppState,
    open: &Open,
    course: &mut Course,
    (ctx, guest): (&Ctx, VolunteerId),
    check_in: &CheckIn,
    put_back: bool,
) -> IpcResult<CourseTold> {
    let list = check_in.list;
    let outcome = course.check_in(guest, check_in)?;
    let answer = answer(course.book(), list, guest, outcome)?;
    Ok(CourseTold {
        told: told(open, course.book(), list, answer, put_back, ctx.now)?,
        stage: kept(state, open, course, ctx)?,
    })
}

/// Lets a guest pass whom the list would not.
#[tauri::command]
pub async fn course_overrule(
    app: AppHandle,
    action: String,
    list: String,
    guest: String,
    out: bool,
) -> IpcResult<CourseTold> {
    at_work(app, move |state, open| {
        let ctx = ctx(&action)?;
        let (list, guest): (ListId, VolunteerId) = (list.parse()?, guest.parse()?);
        with_course(open, |course| {
            let check_in = CheckIn {
                list,
                direct: if out { Direct::Out } else { Direct::In },
                source: MarkSource::Desk,
                at: ctx.now,
                badge: None,
                overrule: true,
            };
            passed(state, open, course, (&ctx, guest), &check_in, false)
        })
    })
    .await
}

/// Adds a guest for as long as the course goes on; the answer is the id.
#[tauri::command]
pub async fn course_add(app: AppHandle, action: String, draft: GuestDraft) -> IpcResult<String> {
    at_work(app, move |_, open| {
        let ctx = ctx(&action)?;
        let form = read_guest(draft)?;
        with_course(open, |course| Ok(course.add(&ctx, &form)?.to_string()))
    })
    .await
}

/// Takes the last entry back.
#[tauri::command]
pub async fn course_undo(app: AppHandle, action: String, list: String) -> IpcResult<CourseBack> {
    at_work(app, move |state, open| {
        let ctx = ctx(&action)?;
        let list: ListId = list.parse()?;
        with_course(open, |course| {
            Ok(CourseBack {
                taken: course.take_back(ctx.now),
                counts: counts(open, course.book(), list)?,
                stage: kept(state, open, course, &ctx)?,
            })
        })
    })
    .await
}

/// Goes on without the task.
#[tauri::command]
pub async fn course_skip(app: AppHandle, action: String) -> IpcResult<CourseStage> {
    at_work(app, move |state, open| {
        let ctx = ctx(&action)?;
        with_course(open, |course| {
            course.skip(ctx.now);
            kept(state, open, course, &ctx)
        })
    })
    .await
}
