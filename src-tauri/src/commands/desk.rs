//! The desk of a forum.

use std::path::Path;

use app::desk::{
    self, Answer, Book, Came, CheckIn, CodeRead, DeskPace, DeskRefused, Entry, GuestForm, Quota,
    SetUp, Whereabouts,
};
use app::events::WorkRefused;
use app::export::ExportRefused;
use app::{Ctx, Register, minimum};
use domain::checkin::{CheckinList, Denied, ListLimit, ListPurpose, Outcome, Remark};
use domain::guests::{BadgeScript, Category, CategoryCode, Delegation, GuestDetail, RefusedFor};
use domain::{AgeBand, Direct, EventId, ListId, MarkSource, Sex, Timestamp, Titles, VolunteerId};
use l10n::Localizer;
use messages::Message;
use serde::{Serialize, de::DeserializeOwned};
use tauri::{AppHandle, Manager};

use super::{
    apart, at_work,
    events::{plan_dto, read_plan, titles_dto},
};
use crate::{
    dialogs,
    ipc::{
        IpcError, IpcResult,
        desk::{
            CameDto, CodeReadDto, DelegationDto, DeskAnswer, DeskBoard, DeskCategory,
            DeskCategoryDraft, DeskCounts, DeskEntry, DeskEvent, DeskGuest, DeskGuests, DeskList,
            DeskPaceDto, DeskPage, DeskQuota, DeskRefusal, DeskRefusals, DeskRepair, DeskSetUp,
            DeskTold, GuestCard, GuestDraft, GuestState, ListLimitDto, ListPurposeDto, ReadZoneDto,
        },
        events::TitlesDto,
        session::SavedFile,
    },
    state::{Open, ctx, held, now},
};

/// The most rows that cross at once.
const MOST: usize = 500;
/// How many people the field shows while somebody types.
pub(super) const NEIGHBOURS: usize = 8;

impl From<DeskRefused> for IpcError {
    fn from(refused: DeskRefused) -> Self {
        let field = refused.field().map(str::to_owned);
        Self::told(&refused, field)
    }
}

/// The events that a desk may be opened for, those of today first.
#[tauri::command]
pub async fn desk_events(app: AppHandle) -> IpcResult<Vec<DeskEvent>> {
    at_work(app, |_, open| {
        let events = desk::receiving(&open.register, now())?.into_iter();
        let events = events.map(|one| DeskEvent {
            id: one.event.id.to_string(),
            titles: titles_dto(&one.event.titles),
            plan: one.event.plan.as_ref().map(plan_dto),
            today: one.today,
        });
        Ok(events.collect())
    })
    .await
}

/// How an event receives guests.
#[tauri::command]
pub async fn desk_page(app: AppHandle, event: String) -> IpcResult<DeskPage> {
    at_work(app, move |_, open| {
        with_book(open, &event, |book| {
            let letters = open.register.store().desk_letters().to_string();
            Ok(page_dto(book, letters))
        })
    })
    .await
}

/// A desk: its lists, its categories, and its letters.
pub(super) fn page_dto(book: &Book, desk: String) -> DeskPage {
    let guests = book.entries().iter().filter(|entry| is_guest(entry));
    DeskPage {
        titles: titles_dto(&book.event.titles),
        has_guests: book.event.forum.has_guests,
        desk,
        lists: book.lists.iter().map(list_dto).collect(),
        categories: {
            let quotas = desk::quotas(book);
            let of = |code| quotas.iter().find(|quota| quota.category == code);
            let known = book.categories.iter();
            known
                .map(|known| category_dto(known, of(known.code)))
                .collect()
        },
        unused: {
            let unused = book.event.forum.unused();
            unused.map(|known| category_dto(known, None)).collect()
        },
        details: book.event.forum.details.iter().map(code).collect(),
        beyond: minimum::beyond_details()
            .map(|detail| code(&detail))
            .collect(),
        countries: domain::CountryCode::all().iter().map(country_dto).collect(),
        guests: u32::try_from(guests.count()).unwrap_or(u32::MAX),
    }
}

/// Changes how an event receives guests.
#[tauri::command]
pub async fn desk_set_up(
    app: AppHandle,
    action: String,
    event: String,
    wanted: DeskSetUp,
) -> IpcResult<()> {
    at_work(app, move |state, open| {
        let (ctx, event): (_, EventId) = (ctx(&action)?, event.parse()?);
        let known = app::events::get(&open.register, event)?.forum;
        let lists = (1..).zip(wanted.lists).map(|(place, list)| {
            let id = match &list.id {
                Some(id) => id.parse()?,
                None => ListId::from_uuid(ctx.uuid()),
            };
            read_list(list, id, place)
        });
        let details = wanted.details.iter().map(|text| read_code(text));
        let quotas = wanted.categories.iter().flatten().filter_map(|draft| {
            let code: CategoryCode = draft.code.parse().ok()?;
            Some((code, draft.quota))
        });
        let wanted = SetUp {
            has_guests: wanted.has_guests,
            quotas: quotas.collect(),
            categories: match wanted.categories {
                Some(wanted) => own_categories(&known, wanted)?,
                None => known.categories,
            },
            lists: lists.collect::<IpcResult<_>>()?,
            details: details.collect::<IpcResult<_>>()?,
        };
        state.announce(desk::set_up(&open.register, &ctx, event, &wanted)?);
        Ok(())
    })
    .await
}

/// A stretch of the guests, by name: all, or those whom a text finds.
#[tauri::command]
pub async fn desk_guests(
    app: AppHandle,
    event: String,
    text: String,
    offset: u32,
    limit: u32,
) -> IpcResult<DeskGuests> {
    at_work(app, move |_, open| {
        with_book(open, &event, |book| {
            let found: Vec<&Entry> = if text.trim().is_empty() {
                book.entries().iter().filter(|one| is_guest(one)).collect()
            } else {
                let found = book.find(&text, usize::MAX);
                found.into_iter().filter(|one| is_guest(one)).collect()
            };
            let door = &book.lists[0];
            let rows = found.iter().skip(offset as usize);
            let rows = rows.take((limit as usize).min(MOST));
            Ok(DeskGuests {
                total: u32::try_from(found.len()).unwrap_or(u32::MAX),
                rows: rows.map(|entry| guest_dto(book, door, entry)).collect(),
            })
        })
    })
    .await
}

/// Gives the free places of a category to those who wait, in their order: the names of those
/// who got one.
#[tauri::command]
pub async fn desk_move_up(
    app: AppHandle,
    action: String,
    event: String,
    category: String,
) -> IpcResult<Vec<String>> {
    at_work(app, move |state, open| {
        let ctx = ctx(&action)?;
        let category: CategoryCode = category
            .parse()
            .map_err(|_| IpcError::unreadable("category"))?;
        with_book(open, &event, |book| {
            let did = desk::move_up(&open.register, &ctx, book, category)?;
            let up = state.announce(did);
            let names = up.iter().map(|id| Ok(book.guest(*id)?.person.name.full()));
            names.collect::<IpcResult<_>>()
        })
    })
    .await
}

/// Who may be meant by what stands in the field.
#[tauri::command]
pub async fn desk_find(
    app: AppHandle,
    event: String,
    list: String,
    text: String,
) -> IpcResult<Vec<DeskGuest>> {
    at_work(app, move |_, open| {
        let list: ListId = list.parse()?;
        with_book(open, &event, |book| {
            let list = book.list(list)?;
            let found = book.find(&text, NEIGHBOURS);
            let found = found.into_iter().map(|entry| guest_dto(book, list, entry));
            Ok(found.collect())
        })
    })
    .await
}

/// What was scanned, or typed and sent: a badge is checked in at once, and so is the guest who
/// is marked among those found.
#[tauri::command]
pub async fn desk_enter(
    app: AppHandle,
    action: String,
    event: String,
    entry: DeskEntry,
) -> IpcResult<DeskTold> {
    at_work(app, move |state, open| {
        let ctx = ctx(&action)?;
        let list: ListId = entry.list.parse()?;
        let chosen = entry.chosen.as_ref().map(|id| id.parse()).transpose()?;
        with_book(open, &event, |book| {
            let typed = typed_of(&entry);
            let did = desk::scan(&open.register, &ctx, book, list, typed)?;
            let (guest, badge, put_back) = match state.announce(did) {
                Answer::Badge {
                    guest,
                    number,
                    put_back,
                } => (guest, Some(number), put_back || is_put_back(typed, &entry)),
                Answer::Text => match chosen {
                    Some(guest) => (guest, None, false),
                    None => {
                        let list = book.list(list)?;
                        let found = book.find(&entry.typed, NEIGHBOURS);
                        let found = found.into_iter().map(|one| guest_dto(book, list, one));
                        let guests = found.collect();
                        let answer = DeskAnswer::Found { guests };
                        return told(open, book, list.id, answer, false, ctx.now);
                    }
                },
                Answer::Refused {
                    why,
                    number,
                    put_back,
                } => {
                    return told(open, book, list, refused(why, number), put_back, ctx.now);
                }
            };
            let direct = if entry.out { Direct::Out } else { Direct::In };
            let source = match badge {
                Some(_) => MarkSource::Scan,
                None => MarkSource::Desk,
            };
            let check_in = CheckIn {
                list,
                direct,
                source,
                at: ctx.now,
                badge,
                overrule: false,
            };
            let did = desk::check_in(&open.register, &ctx, book, guest, &check_in)?;
            let outcome = state.announce(did);
            book.refresh(&open.register, guest)?;
            let answer = answer(book, list, guest, outcome)?;
            told(open, book, list, answer, put_back, ctx.now)
        })
    })
    .await
}

/// What was typed: what the keys say under an American layout goes first, if it is a number.
pub(super) fn typed_of(entry: &DeskEntry) -> &str {
    let keys = entry.keys.as_deref().unwrap_or("");
    let is_number = domain::codes::SerialCode::parse(keys).is_some();
    if is_number { keys } else { &entry.typed }
}

/// Whether what counts is not what arrived: small letters for capitals are no other layout.
pub(super) fn is_put_back(typed: &str, entry: &DeskEntry) -> bool {
    typed.to_uppercase() != entry.typed.trim().to_uppercase()
}

/// A number that is no guest's.
pub(super) fn refused(why: RefusedFor, number: String) -> DeskAnswer {
    let number = spaced(&number);
    match why {
        RefusedFor::Misread => DeskAnswer::Misread { number },
        RefusedFor::OtherEvent => DeskAnswer::OtherEvent { number },
        _ => DeskAnswer::Unknown { number },
    }
}

/// What a text is, read as the number of a badge: tries a scanner, and writes nothing.
#[tauri::command]
pub async fn desk_code(
    app: AppHandle,
    typed: String,
    keys: Option<String>,
) -> IpcResult<CodeReadDto> {
    at_work(app, move |_, _| {
        let keys = keys.as_deref().unwrap_or("");
        let is_number = domain::codes::SerialCode::parse(keys).is_some();
        let read = desk::read_code(if is_number { keys } else { &typed });
        Ok(match read {
            CodeRead::Number { code, put_back } => CodeReadDto::Number {
                scope: code.scope().to_owned(),
                desk: code.desk().to_string(),
                put_back: put_back || (is_number && keys != typed.to_uppercase()),
                number: code.to_string(),
            },
            CodeRead::Misread { number, put_back } => CodeReadDto::Misread { number, put_back },
            CodeRead::Text => CodeReadDto::Text,
        })
    })
    .await
}

/// Lets a guest pass whom the list would not.
#[tauri::command]
pub async fn desk_overrule(
    app: AppHandle,
    action: String,
    event: String,
    list: String,
    guest: String,
    out: bool,
) -> IpcResult<DeskTold> {
    at_work(app, move |state, open| {
        let ctx = ctx(&action)?;
        let (list, guest): (ListId, VolunteerId) = (list.parse()?, guest.parse()?);
        with_book(open, &event, |book| {
            let check_in = CheckIn {
                list,
                direct: if out { Direct::Out } else { Direct::In },
                source: MarkSource::Desk,
                at: ctx.now,
                badge: None,
                overrule: true,
            };
            let did = desk::check_in(&open.register, &ctx, book, guest, &check_in)?;
            let outcome = state.announce(did);
            book.refresh(&open.register, guest)?;
            let answer = answer(book, list, guest, outcome)?;
            told(open, book, list, answer, false, ctx.now)
        })
    })
    .await
}

/// Adds a guest, or changes what a guest is at the event; the answer is the person.
#[tauri::command]
pub async fn desk_guest_save(
    app: AppHandle,
    action: String,
    event: String,
    who: Option<String>,
    draft: GuestDraft,
) -> IpcResult<String> {
    at_work(app, move |state, open| {
        let ctx = ctx(&action)?;
        let who = who.map(|id| id.parse()).transpose()?;
        let form = read_guest(draft)?;
        with_book(open, &event, |book| {
            let did = desk::save(&open.register, &ctx, book, who, &form)?;
            let guest = state.announce(did);
            book.refresh(&open.register, guest)?;
            Ok(guest.to_string())
        })
    })
    .await
}

/// A guest with everything that the form changes.
#[tauri::command]
pub async fn desk_guest(app: AppHandle, event: String, guest: String) -> IpcResult<GuestCard> {
    at_work(app, move |_, open| {
        let guest: VolunteerId = guest.parse()?;
        let today = app::ctx::day_of(now());
        with_book(open, &event, |book| {
            let entry = book.guest(guest)?;
            let (person, card) = (&entry.person, &entry.part.card);
            let part = |part: &Option<domain::NamePart>| {
                part.as_ref().map(|part| part.as_str().to_owned())
            };
            let email = person.emails.first().map(|email| email.as_str().to_owned());
            let details = card.details.iter();
            Ok(GuestCard {
                guest: guest_dto(book, &book.lists[0], entry),
                volunteer: !person.guest,
                consent: minimum::is_consented(&open.register, person, today)?,
                surname: part(&person.name.surname),
                given: part(&person.name.given),
                patronymic: part(&person.name.patronymic),
                latin: person.latin.clone(),
                badge_name: person.badge_name.clone(),
                birth: person.birth.as_ref().map(domain::BirthDate::iso),
                sex: person.sex.map(Into::into),
                phone: person.phones.first().map(domain::Phone::masked),
                email,
                latin_first: card.script == BadgeScript::Latin,
                photo: card.photo,
                press: card.press,
                details: details.map(|(of, text)| (code(of), text.clone())).collect(),
            })
        })
    })
    .await
}

/// Takes a guest off the list of the event.
#[tauri::command]
pub async fn desk_guest_remove(
    app: AppHandle,
    action: String,
    event: String,
    guest: String,
) -> IpcResult<()> {
    at_work(app, move |state, open| {
        let ctx = ctx(&action)?;
        let guest: VolunteerId = guest.parse()?;
        with_book(open, &event, |book| {
            let did = desk::remove(&open.register, &ctx, book, guest)?;
            state.announce(did);
            book.refresh(&open.register, guest)?;
            Ok(())
        })
    })
    .await
}

/// Reads the lines of a document that a reader typed; nothing of them is kept.
#[tauri::command]
pub async fn desk_zone(app: AppHandle, text: String) -> IpcResult<ReadZoneDto> {
    at_work(app, move |_, open| {
        let zone = desk::read_zone(&open.register, &Ctx::fresh(now()), &text)?;
        Ok(ReadZoneDto {
            surname: zone.surname,
            given: zone.given,
            country: zone.country.map(|country| country.to_string()),
            birth: zone.birth.to_string(),
            sex: zone.sex.map(Into::into),
        })
    })
    .await
}

/// Gives numbers to guests who have no badge; the answer has everybody's.
#[tauri::command]
pub async fn desk_badges(
    app: AppHandle,
    action: String,
    event: String,
    guests: Vec<String>,
) -> IpcResult<Vec<String>> {
    at_work(app, move |state, open| {
        let ctx = ctx(&action)?;
        let guests = guests.iter().map(|id| Ok(id.parse()?));
        let guests = guests.collect::<IpcResult<Vec<VolunteerId>>>()?;
        with_book(open, &event, |book| {
            let did = desk::badge(&open.register, &ctx, book, &guests)?;
            let numbers = state.announce(did);
            for guest in &guests {
                book.refresh(&open.register, *guest)?;
            }
            Ok(numbers.iter().map(|number| spaced(number)).collect())
        })
    })
    .await
}

/// Declares the badge of a guest void and gives a new number.
#[tauri::command]
pub async fn desk_badge_replace(
    app: AppHandle,
    action: String,
    event: String,
    guest: String,
    reason: Option<String>,
) -> IpcResult<String> {
    at_work(app, move |state, open| {
        let ctx = ctx(&action)?;
        let guest: VolunteerId = guest.parse()?;
        with_book(open, &event, |book| {
            let did = desk::replace(&open.register, &ctx, book, guest, reason.as_ref())?;
            let number = state.announce(did);
            book.refresh(&open.register, guest)?;
            Ok(spaced(&number))
        })
    })
    .await
}

/// The live board of a list.
#[tauri::command]
pub async fn desk_board(app: AppHandle, event: String, list: String) -> IpcResult<DeskBoard> {
    at_work(app, move |_, open| {
        let list: ListId = list.parse()?;
        with_book(open, &event, |book| {
            let at = now();
            let board = desk::board(book, list, at)?;
            let delegations = board.delegations.into_iter();
            Ok(DeskBoard {
                guests: came_dto(board.guests),
                crew: came_dto(board.crew),
                at: at.0,
                inside: board.inside,
                forgotten: board.forgotten,
                scans: board.scans,
                refused: board.refused,
                walk_ins: board.walk_ins,
                categories: board
                    .categories
                    .into_iter()
                    .map(|(code, came)| (code.to_string(), came_dto(came)))
                    .collect(),
                quotas: board
                    .quotas
                    .into_iter()
                    .map(|line| {
                        let places = DeskQuota {
                            people: line.people,
                            held: line.held,
                            waiting: line.waiting,
                        };
                        (line.category.to_string(), places)
                    })
                    .collect(),
                delegations: delegations
                    .map(|(of, came)| (delegation_dto(&of), came_dto(came)))
                    .collect(),
                sexes: board
                    .sexes
                    .into_iter()
                    .map(|(sex, came)| (sex.map(sex_code), came_dto(came)))
                    .collect(),
                ages: board
                    .ages
                    .into_iter()
                    .map(|(band, came)| (age_code(band), came_dto(came)))
                    .collect(),
                origins: board
                    .origins
                    .into_iter()
                    .map(|(of, came)| (of.as_ref().map(delegation_dto), came_dto(came)))
                    .collect(),
                desks: board.desks.into_iter().map(pace_dto).collect(),
                forecast: board.forecast.map(|at| at.0),
                open_more: board.open_more,
                arrivals: board
                    .arrivals
                    .into_iter()
                    .map(|(at, count)| (at.0, count))
                    .collect(),
            })
        })
    })
    .await
}

/// The newest refused scans of an event.
#[tauri::command]
pub async fn desk_refusals(app: AppHandle, event: String) -> IpcResult<DeskRefusals> {
    at_work(app, move |_, open| {
        with_book(open, &event, |book| {
            let lines = desk::refusals(&open.register, book)?;
            let total = u32::try_from(lines.len()).unwrap_or(u32::MAX);
            let rows = lines.into_iter().take(MOST).map(|line| DeskRefusal {
                at: line.refusal.at.0,
                desk: line.refusal.desk,
                list: line.refusal.list.to_string(),
                why: desk::refusal_word(line.refusal.why).into(),
                number: line.refusal.badge.map(|number| spaced(&number)),
                name: line.guest.map(|(_, name)| name),
                by: line.by,
            });
            Ok(DeskRefusals {
                total,
                rows: rows.collect(),
            })
        })
    })
    .await
}

/// Cards to put right, once nobody came since a moment for some minutes; null before that.
/// `left`: guests and what of them somebody left as it is.
#[tauri::command]
pub async fn desk_repairs(
    app: AppHandle,
    event: String,
    since: i64,
    left: Vec<(String, String)>,
) -> IpcResult<Option<Vec<DeskRepair>>> {
    at_work(app, move |_, open| {
        let left = left
            .iter()
            .map(|(guest, repair)| Ok((guest.parse()?, read_code(repair)?)));
        let left = left.collect::<IpcResult<Vec<_>>>()?;
        with_book(open, &event, |book| {
            let (since, register) = (Timestamp(since), &open.register);
            let tasks = desk::quiet_repairs(register, book, since, now(), &left)?;
            let Some(tasks) = tasks else { return Ok(None) };
            let rows = tasks.into_iter().map(|task| {
                Ok(DeskRepair {
                    guest: guest_dto(book, &book.lists[0], book.guest(task.guest)?),
                    repair: code(&task.repair),
                    why: task.why.into(),
                })
            });
            Ok(Some(rows.collect::<IpcResult<_>>()?))
        })
    })
    .await
}

/// Saves the refused scans of an event; null if the person changed their mind.
#[tauri::command]
pub async fn desk_refusals_save(
    app: AppHandle,
    action: String,
    event: String,
) -> IpcResult<Option<SavedFile>> {
    let title = messages::refusals_title();
    save_desk_list(app, action, event, title, desk::save_refusals).await
}

/// Saves a list of what happened at the desks of an event under the name that somebody
/// chooses; null if the person changed their mind.
pub(super) async fn save_desk_list(
    app: AppHandle,
    action: String,
    event: String,
    title: Message,
    save: fn(&Register, &Ctx, &Book, &Path, Localizer) -> Result<u64, ExportRefused>,
) -> IpcResult<Option<SavedFile>> {
    apart(app, move |app, state| {
        let open = state.open()?;
        let ctx = ctx(&action)?;
        let speak = state.speak();
        open.register.may(domain::Deed::Export)?;
        let Some(path) = dialogs::save_list(app, &speak.format(&title), ctx.today) else {
            return Ok(None);
        };
        with_book(&open, &event, |book| {
            let rows = save(&open.register, &ctx, book, &path, speak)?;
            Ok(Some(SavedFile {
                path: path.display().to_string(),
                rows: u32::try_from(rows).unwrap_or(u32::MAX),
            }))
        })
    })
    .await
}

/// The desk takes the whole screen, or gives it back.
#[tauri::command]
pub async fn desk_whole(app: AppHandle, on: bool) -> IpcResult<()> {
    apart(app, move |app, _| {
        let window = app.get_webview_window("main");
        if let Some(Err(error)) = window.map(|window| window.set_fullscreen(on)) {
            log::warn!("the desk does not take the whole screen: {error}");
        }
        Ok(())
    })
    .await
}

/// Works with the book of an event, which takes in what was written since by others.
pub(super) fn with_book<T>(
    open: &Open,
    event: &str,
    work: impl FnOnce(&mut Book) -> IpcResult<T>,
) -> IpcResult<T> {
    let event: EventId = event.parse()?;
    let mut desk = held(&open.desk);
    let written = open.register.store().entries();
    let mut book = match desk.take() {
        Some((at, book)) if at == written && book.event.id == event => book,
        Some((_, mut book)) if book.event.id == event => {
            book.follow(&open.register)?;
            book
        }
        _ => Book::open(&open.register, event)?,
    };
    let done = work(&mut book);
    let after = open.register.store().entries();
    if after != written {
        book.follow(&open.register)?;
    }
    *desk = Some((after, book));
    done
}

pub(super) fn told(
    open: &Open,
    book: &Book,
    list: ListId,
    answer: DeskAnswer,
    put_back: bool,
    at: Timestamp,
) -> IpcResult<DeskTold> {
    Ok(DeskTold {
        answer,
        counts: counts(open, book, list)?,
        put_back,
        at: at.0,
    })
}

/// The figures of a list.
pub(super) fn counts(open: &Open, book: &Book, list: ListId) -> Result<DeskCounts, DeskRefused> {
    let tally = book.tally(list)?;
    let own = open.register.store().desk_letters().to_string();
    Ok(DeskCounts {
        came: tally.came.came,
        expected: tally.came.expected.saturating_sub(tally.came.came),
        here: tally.at(&own),
    })
}

pub(super) fn answer(
    book: &Book,
    list: ListId,
    guest: VolunteerId,
    outcome: Outcome,
) -> IpcResult<DeskAnswer> {
    let list = book.list(list)?;
    let guest = Box::new(guest_dto(book, list, book.guest(guest)?));
    let limit = match list.limit {
        ListLimit::InAndOut => None,
        ListLimit::Times(times) | ListLimit::TimesADay(times) => Some(times),
    };
    Ok(match outcome {
        Outcome::Entered { time, remarks } => {
            let (mut early, mut late, mut forgotten, mut waited) = (None, None, None, None);
            for remark in remarks {
                match remark {
                    Remark::Early(at) => early = Some(at.0),
                    Remark::Late(at) => late = Some(at.0),
                    Remark::Forgotten(at) => forgotten = Some(at.0),
                    Remark::Waited(people) => waited = Some(people),
                }
            }
            DeskAnswer::Entered {
                guest,
                time,
                limit,
                early,
                late,
                forgotten,
                waited,
            }
        }
        Outcome::Left => DeskAnswer::Left { guest },
        Outcome::Denied(Denied::Already(before)) => DeskAnswer::Already {
            guest,
            at: before.at.0,
            desk: before.desk,
            used: before.used,
            limit,
            first_at: before.first_at.0,
            first_desk: before.first_desk,
        },
        Outcome::Denied(Denied::VoidBadge { since, holds }) => DeskAnswer::VoidBadge {
            guest,
            since: since.0,
            holds: holds.map(|number| spaced(&number)),
        },
        Outcome::Denied(Denied::OtherDay { from, until }) => DeskAnswer::OtherDay {
            guest,
            from: from.to_string(),
            until: until.to_string(),
        },
        Outcome::Denied(Denied::OtherCategory) => DeskAnswer::OtherCategory { guest },
        Outcome::Denied(Denied::Cancelled) => DeskAnswer::Cancelled { guest },
        Outcome::Denied(Denied::NotInside) => DeskAnswer::NotInside { guest },
    })
}

pub(super) fn is_guest(entry: &Entry) -> bool {
    entry.part.card.category.is_some()
}

/// A number as people read it.
pub(super) fn spaced(number: &str) -> String {
    let code = domain::codes::SerialCode::parse(number);
    code.map_or_else(|| number.to_owned(), |code| code.to_string())
}

pub(super) fn guest_dto(book: &Book, list: &CheckinList, entry: &Entry) -> DeskGuest {
    let card = &entry.part.card;
    let (whereabouts, last) = entry.at(book, list, now());
    let state = match whereabouts {
        Whereabouts::Expected => GuestState::Expected,
        Whereabouts::Came => GuestState::Came,
        Whereabouts::Left => GuestState::Left,
        Whereabouts::Closed => GuestState::Closed,
        Whereabouts::Cancelled => GuestState::Cancelled,
    };
    let own = entry.person.badge_name.clone();
    let own = own.unwrap_or_else(|| entry.person.name.full());
    let (name, second) = match (&entry.person.latin, card.script) {
        (Some(latin), BadgeScript::Latin) => (latin.clone(), Some(own)),
        (latin, _) => (own, latin.clone()),
    };
    DeskGuest {
        id: entry.person.id.to_string(),
        name,
        second,
        category: card.category.map(|code| code.to_string()),
        delegation: card.delegation.as_ref().map(delegation_dto),
        country: card.country.map(|country| country.to_string()),
        organisation: card.detail(GuestDetail::Organisation).map(str::to_owned),
        badge: card.badge().map(|badge| spaced(&badge.what.number)),
        state,
        at: last.map(|pass| pass.what.at.0),
        desk: last.map(|pass| pass.what.desk.clone()),
        warning: card.warning.clone(),
        note: entry.part.notes.clone(),
        walk_in: card.walk_in,
        leads: desk::leads(book, entry),
        queue: book.queue(entry.person.id),
    }
}

pub(super) fn read_guest(draft: GuestDraft) -> IpcResult<GuestForm> {
    let category = match draft.category.as_deref() {
        None | Some("") => None,
        Some(text) => Some(text.parse().map_err(|_| IpcError::unreadable("category"))?),
    };
    let country = |text: &str| text.parse().map_err(|_| IpcError::unreadable("country"));
    let delegation = draft.delegation.map(read_delegation);
    let details = draft
        .details
        .into_iter()
        .map(|(detail, text)| Ok((read_code(&detail)?, text)));
    Ok(GuestForm {
        person: draft.person.read()?,
        latin: draft.latin,
        badge_name: draft.badge_name,
        category,
        delegation: delegation.transpose()?,
        country: draft.country.as_deref().map(country).transpose()?,
        script: if draft.latin_first {
            BadgeScript::Latin
        } else {
            BadgeScript::AsWritten
        },
        photo: draft.photo,
        press: draft.press,
        walk_in: draft.walk_in,
        details: details.collect::<IpcResult<_>>()?,
        warning: draft.warning,
        note: draft.note,
    })
}

pub(super) fn read_delegation(of: DelegationDto) -> IpcResult<Delegation> {
    Ok(match of {
        DelegationDto::Country(text) => {
            let country = text.parse().map_err(|_| IpcError::unreadable("country"));
            Delegation::Country(country?)
        }
        DelegationDto::Region(text) => {
            Delegation::Region(text.parse().map_err(|_| IpcError::unreadable("region"))?)
        }
        DelegationDto::Named(name) => Delegation::Named(name),
    })
}

/// What the event calls otherwise than the built-in table, has beside it, or does not have.
fn own_categories(
    known: &domain::guests::Forum,
    wanted: Vec<DeskCategoryDraft>,
) -> IpcResult<Vec<(CategoryCode, Option<Category>)>> {
    let mut own = Vec::new();
    for draft in wanted {
        let code: CategoryCode = draft
            .code
            .parse()
            .map_err(|_| IpcError::refused(messages::guests_error_category_code()))?;
        let TitlesDto { kk, ru, en } = &draft.titles;
        let category = Category {
            code,
            titles: Titles::new(kk, ru, en).map_err(WorkRefused::from)?,
            colour: read_code(&draft.colour)?,
            shape: read_code(&draft.shape)?,
            leads: draft.leads,
            crew: draft.crew,
        };
        if own.iter().any(|(known, _)| *known == code) {
            let message = messages::guests_error_category_twice(code.to_string());
            return Err(IpcError::refused(message));
        }
        own.push((code, draft.used.then_some(category)));
    }
    Ok(known.own_of(own))
}

fn category_dto(category: &Category, quota: Option<&Quota>) -> DeskCategory {
    DeskCategory {
        code: category.code.to_string(),
        titles: titles_dto(&category.titles),
        colour: code(&category.colour),
        shape: code(&category.shape),
        leads: category.leads,
        crew: category.crew,
        places: quota.map(|quota| DeskQuota {
            people: quota.people,
            held: quota.held(),
            waiting: quota.waiting(),
        }),
    }
}

fn country_dto(country: &domain::Country) -> (String, TitlesDto) {
    let titles = TitlesDto {
        kk: country.kk.clone(),
        ru: country.ru.clone(),
        en: country.en.clone(),
    };
    (country.code.to_string(), titles)
}

fn list_dto(list: &CheckinList) -> DeskList {
    DeskList {
        id: Some(list.id.to_string()),
        titles: titles_dto(&list.titles),
        purpose: match list.purpose {
            ListPurpose::Door => ListPurposeDto::Door,
            ListPurpose::Session => ListPurposeDto::Session,
            ListPurpose::Meal => ListPurposeDto::Meal,
            ListPurpose::Transport => ListPurposeDto::Transport,
            ListPurpose::HandOut => ListPurposeDto::HandOut,
        },
        limit: match list.limit {
            ListLimit::InAndOut => ListLimitDto::InAndOut,
            ListLimit::Times(times) => ListLimitDto::Times { times },
            ListLimit::TimesADay(times) => ListLimitDto::TimesADay { times },
        },
        plan: list.plan.as_ref().map(plan_dto),
        categories: list
            .categories
            .iter()
            .map(|code| code.to_string())
            .collect(),
    }
}

fn read_list(list: DeskList, id: ListId, place: u32) -> IpcResult<CheckinList> {
    let TitlesDto { kk, ru, en } = &list.titles;
    let titles = Titles::new(kk, ru, en).map_err(WorkRefused::from)?;
    let categories = list.categories.iter().map(|text| {
        let code = text.parse();
        code.map_err(|_| IpcError::unreadable("category"))
    });
    let plan = list.plan.as_ref().map(read_plan).transpose()?;
    let plan = plan.map(|plan| plan.checked().map_err(WorkRefused::from));
    Ok(CheckinList {
        id,
        titles,
        purpose: match list.purpose {
            ListPurposeDto::Door => ListPurpose::Door,
            ListPurposeDto::Session => ListPurpose::Session,
            ListPurposeDto::Meal => ListPurpose::Meal,
            ListPurposeDto::Transport => ListPurpose::Transport,
            ListPurposeDto::HandOut => ListPurpose::HandOut,
        },
        limit: match list.limit {
            ListLimitDto::InAndOut => ListLimit::InAndOut,
            ListLimitDto::Times { times } => ListLimit::Times(times.max(1)),
            ListLimitDto::TimesADay { times } => ListLimit::TimesADay(times.max(1)),
        },
        plan: plan.transpose()?,
        categories: categories.collect::<IpcResult<_>>()?,
        place,
    })
}

pub(super) fn delegation_dto(of: &Delegation) -> DelegationDto {
    match of {
        Delegation::Country(country) => DelegationDto::Country(country.to_string()),
        Delegation::Region(region) => DelegationDto::Region(region.to_string()),
        Delegation::Named(name) => DelegationDto::Named(name.clone()),
    }
}

fn pace_dto(pace: DeskPace) -> DeskPaceDto {
    DeskPaceDto {
        desk: pace.desk,
        lately: pace.lately,
        all: pace.all,
        last: pace.last.0,
        seconds: pace.pace.seconds,
        line_since: pace.pace.line_since.map(|at| at.0),
    }
}

const fn came_dto(came: Came) -> CameDto {
    CameDto {
        came: came.came,
        expected: came.expected,
    }
}

fn sex_code(sex: Sex) -> String {
    app::count::sex_code(sex).to_owned()
}

fn age_code(band: AgeBand) -> String {
    app::count::age_code(band).to_owned()
}

/// The code of a value that has no data, as it stands in files.
pub(super) fn code<T: Serialize>(value: &T) -> String {
    let value = serde_json::to_value(value).ok();
    let text = value.as_ref().and_then(|value| value.as_str());
    text.unwrap_or_default().to_owned()
}

pub(super) fn read_code<T: DeserializeOwned>(text: &str) -> IpcResult<T> {
    let value = serde_json::Value::String(text.to_owned());
    serde_json::from_value(value).map_err(|_| IpcError::unreadable("code"))
}
