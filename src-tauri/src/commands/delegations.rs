//! Delegations of a forum, and its door on paper.

use app::desk::{self, DeskPaperRefused, Ticked};
use app::papers::Languages;
use domain::{ListId, VolunteerId};
use l10n::Localizer;
use messages::Message;
use tauri::AppHandle;

use super::attendance::instant;
use super::desk::{delegation_dto, guest_dto, read_delegation, with_book};
use super::papers::keep_pdf;
use super::printing::put_sheets;
use super::{apart, at_work};
use crate::{
    ipc::{
        IpcError, IpcResult,
        attendance::{LineDto, NamedDto, PaperRow},
        delegations::{DelegationRow, PackInDto},
        desk::DelegationDto,
        printing::PaperDone,
        session::LanguageDto,
    },
    printing::{A4_MM, Choice, Sheet},
    state::{AppState, Open, ctx, now},
};

impl From<DeskPaperRefused> for IpcError {
    fn from(refused: DeskPaperRefused) -> Self {
        Self::told(&refused, None)
    }
}

/// The delegations of an event as a list sees them, the largest first.
#[tauri::command]
pub async fn delegations_page(
    app: AppHandle,
    event: String,
    list: String,
) -> IpcResult<Vec<DelegationRow>> {
    at_work(app, move |_, open| {
        let list: ListId = list.parse()?;
        with_book(open, &event, |book| {
            let packs = desk::delegations(&open.register, book, list, now())?;
            let list = book.list(list)?;
            let row = |pack: desk::Pack| {
                let entries = pack.guests.iter().filter_map(|id| book.guest(*id).ok());
                let entries: Vec<_> = entries.collect();
                let guests: Vec<_> = entries
                    .iter()
                    .map(|entry| guest_dto(book, list, entry))
                    .collect();
                let without = entries
                    .iter()
                    .filter(|entry| entry.part.card.badge().is_none());
                DelegationRow {
                    of: delegation_dto(&pack.of),
                    heads: guests
                        .iter()
                        .take(pack.heads as usize)
                        .map(|guest| guest.name.clone())
                        .collect(),
                    expected: pack.expected,
                    came: pack.came,
                    absent: pack.absent(),
                    extra: pack.extra,
                    without_badge: u32::try_from(without.count()).unwrap_or(u32::MAX),
                    guests,
                }
            };
            Ok(packs.into_iter().map(row).collect())
        })
    })
    .await
}

fn ids(guests: &[String]) -> IpcResult<Vec<VolunteerId>> {
    guests.iter().map(|id| Ok(id.parse()?)).collect()
}

/// Lets a delegation in as one action.
#[tauri::command]
pub async fn delegation_in(
    app: AppHandle,
    action: String,
    event: String,
    list: String,
    guests: Vec<String>,
) -> IpcResult<PackInDto> {
    at_work(app, move |state, open| {
        let (ctx, list): (_, ListId) = (ctx(&action)?, list.parse()?);
        let guests = ids(&guests)?;
        with_book(open, &event, |book| {
            let did = desk::check_in_all(&open.register, &ctx, book, list, &guests)?;
            let done = state.announce(did);
            for guest in &guests {
                book.refresh(&open.register, *guest)?;
            }
            Ok(PackInDto {
                entered: done.entered,
                left_out: done.left_out,
            })
        })
    })
    .await
}

fn speaking(languages: Vec<LanguageDto>, state: &AppState) -> Vec<Localizer> {
    let speak: Vec<Localizer> = languages
        .into_iter()
        .map(|language| Localizer::new(language.into()))
        .collect();
    if speak.is_empty() {
        vec![state.speak()]
    } else {
        speak
    }
}

/// Makes a paper of the desk and asks where it goes; nothing if the person changed their mind.
fn saved(
    app: &AppHandle,
    state: &AppState,
    title: &Message,
    languages: Vec<LanguageDto>,
    make: impl FnOnce(&Open, &Languages) -> IpcResult<Vec<u8>>,
) -> IpcResult<Option<String>> {
    let open = state.open()?;
    let speak = speaking(languages, state);
    let bytes = make(&open, &Languages::of(&speak))?;
    let first = speak.first().copied().unwrap_or_else(|| state.speak());
    keep_pdf(app, &first.format(title), &bytes)
}

/// The lists for the door on paper, made at once: printed where a printer with such paper is
/// chosen, or else asked where they go, and shown. `save` asks in any case.
#[tauri::command]
pub async fn door_paper_save(
    app: AppHandle,
    action: String,
    event: String,
    list: String,
    languages: Vec<LanguageDto>,
    save: bool,
) -> IpcResult<Option<PaperDone>> {
    apart(app, move |app, state| {
        let (ctx, list): (_, ListId) = (ctx(&action)?, list.parse()?);
        let title = messages::delegations_paper_title();
        let make = |open: &Open, languages: &Languages| {
            with_book(open, &event, |book| {
                let register = &open.register;
                Ok(desk::door_paper(register, &ctx, book, list, languages)?)
            })
        };
        let choice = Choice::read();
        let Some(printer) = choice.for_lists().filter(|_| !save) else {
            let path = saved(app, state, &title, languages, make)?;
            return Ok(path.map(|path| PaperDone::Saved { path }));
        };
        let open = state.open()?;
        let speak = speaking(languages, state);
        let sheet = Sheet {
            title: "Birge".to_owned(),
            page_mm: A4_MM,
            pdf: make(&open, &Languages::of(&speak))?,
            pages: 1,
        };
        let print = put_sheets(app, vec![sheet], printer.to_owned(), event.clone(), true);
        Ok(Some(PaperDone::Printing { print }))
    })
    .await
}

/// The sheet that the head of a delegation signs.
#[tauri::command]
pub async fn delegation_sheet_save(
    app: AppHandle,
    action: String,
    event: String,
    list: String,
    of: DelegationDto,
    languages: Vec<LanguageDto>,
) -> IpcResult<Option<String>> {
    apart(app, move |app, state| {
        let (ctx, list): (_, ListId) = (ctx(&action)?, list.parse()?);
        let of = read_delegation(of)?;
        saved(
            app,
            state,
            &messages::delegations_pack_title(),
            languages,
            |open, languages| {
                with_book(open, &event, |book| {
                    Ok(desk::pack_paper(
                        &open.register,
                        &ctx,
                        book,
                        list,
                        &of,
                        languages,
                    )?)
                })
            },
        )
    })
    .await
}

/// Whom typed lines of a paper list are.
#[tauri::command]
pub async fn door_lines_read(
    app: AppHandle,
    event: String,
    texts: Vec<String>,
) -> IpcResult<Vec<LineDto>> {
    at_work(app, move |_, open| {
        with_book(open, &event, |book| {
            let lines = desk::read_lines(&open.register, book, &texts)?;
            let lines = lines.into_iter().map(|line| LineDto {
                text: line.text,
                people: line
                    .people
                    .into_iter()
                    .map(|one| NamedDto {
                        volunteer: one.guest.to_string(),
                        name: one.name,
                        code: one.code,
                    })
                    .collect(),
                like: Vec::new(),
                sheet: None,
                message: line.message.map(Into::into),
            });
            Ok(lines.collect())
        })
    })
    .await
}

/// Enters lines of a paper list in one action; the answer is how many facts.
#[tauri::command]
pub async fn door_lines_mark(
    app: AppHandle,
    action: String,
    event: String,
    list: String,
    rows: Vec<PaperRow>,
) -> IpcResult<u32> {
    at_work(app, move |state, open| {
        let (ctx, list): (_, ListId) = (ctx(&action)?, list.parse()?);
        with_book(open, &event, |book| {
            let texts: Vec<String> = rows.iter().map(|row| row.text.clone()).collect();
            let read = desk::read_lines(&open.register, book, &texts)?;
            let mut ticked = Vec::with_capacity(rows.len());
            for (row, line) in rows.into_iter().zip(read) {
                let guest = match (line.people.as_slice(), line.message) {
                    ([one], _) => one.guest,
                    (_, message) => {
                        let message = message.unwrap_or_else(messages::lines_nobody);
                        return Err(IpcError::refused(message));
                    }
                };
                let at = |moment: Option<_>| {
                    let moment = moment.map(|moment| instant(&moment, book.zone));
                    moment.transpose()
                };
                ticked.push(Ticked {
                    guest,
                    came: at(row.came)?,
                    went: at(row.went)?,
                });
            }
            let did = desk::enter_lines(&open.register, &ctx, book, list, &ticked)?;
            let made = state.announce(did);
            for line in &ticked {
                book.refresh(&open.register, line.guest)?;
            }
            Ok(made)
        })
    })
    .await
}
