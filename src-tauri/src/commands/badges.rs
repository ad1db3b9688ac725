//! The badges of a forum: the designer, and files of badges.

use app::Ctx;
use app::desk::{self, Entry, LayoutRefused, SheetsRefused};
use app::papers::Languages;
use domain::badges::{BadgeLanguage, BadgeLayout, BadgeSize};
use domain::{EventId, VolunteerId};
use l10n::{Language, Localizer};
use tauri::AppHandle;
use tauri_plugin_opener::OpenerExt;

use super::{
    apart, at_work,
    desk::{code, is_guest, read_code, with_book},
    papers::write,
};
use crate::{
    dialogs::{self, FileKind},
    ipc::{
        IpcError, IpcResult,
        badges::{
            BadgeLayoutDto, BadgePaperDto, BadgePreviewDto, BadgesOf, BadgesPage, BadgesSaved,
            LogoDraft,
        },
        session::{LanguageDto, SavedFile},
    },
    state::{ctx, now},
};

impl From<SheetsRefused> for IpcError {
    fn from(refused: SheetsRefused) -> Self {
        Self::told(&refused, None)
    }
}

impl From<LayoutRefused> for IpcError {
    fn from(refused: LayoutRefused) -> Self {
        let field = refused.field().map(str::to_owned);
        Self::told(&refused, field)
    }
}

fn layout_dto(layout: &BadgeLayout) -> BadgeLayoutDto {
    let language = |language: &BadgeLanguage| match language {
        BadgeLanguage::Kk => LanguageDto::Kk,
        BadgeLanguage::Ru => LanguageDto::Ru,
        BadgeLanguage::En => LanguageDto::En,
    };
    BadgeLayoutDto {
        size: layout.size.code().to_owned(),
        parts: layout.parts.iter().map(code).collect(),
        band: code(&layout.band),
        script: code(&layout.script),
        languages: layout.languages.iter().map(language).collect(),
        name_percent: layout.name_percent,
        text_percent: layout.text_percent,
        logo_mm: layout.logo_mm,
        help_phone: layout.help_phone.clone(),
    }
}

fn read_size(text: &str) -> IpcResult<BadgeSize> {
    BadgeSize::from_code(text).ok_or_else(|| IpcError::unreadable("size"))
}

fn read_layout(layout: BadgeLayoutDto) -> IpcResult<BadgeLayout> {
    let language = |language: LanguageDto| match Language::from(language) {
        Language::Kk => BadgeLanguage::Kk,
        Language::Ru => BadgeLanguage::Ru,
        Language::En => BadgeLanguage::En,
    };
    let parts = layout.parts.iter().map(|part| read_code(part));
    Ok(BadgeLayout {
        size: read_size(&layout.size)?,
        parts: parts.collect::<IpcResult<_>>()?,
        band: read_code(&layout.band)?,
        script: read_code(&layout.script)?,
        languages: layout.languages.into_iter().map(language).collect(),
        name_percent: layout.name_percent,
        text_percent: layout.text_percent,
        logo_mm: layout.logo_mm,
        help_phone: layout.help_phone,
    })
}

fn logo_of(logo: LogoDraft, own: Option<&Vec<u8>>) -> Option<Vec<u8>> {
    match logo {
        LogoDraft::Own => own.cloned(),
        LogoDraft::Nothing => None,
        LogoDraft::Chosen { bytes } => Some(bytes),
    }
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// The layout of an event's badges, and how many guests there are.
#[tauri::command]
pub async fn badges_page(app: AppHandle, event: String) -> IpcResult<BadgesPage> {
    at_work(app, move |_, open| {
        with_book(open, &event, |book| {
            let guests = || book.entries().iter().filter(|entry| is_guest(entry));
            let papers = BadgeSize::ALL.into_iter().map(|size| {
                let ((width, height), (columns, rows)) = (size.page_mm(), size.grid());
                BadgePaperDto {
                    size: size.code().to_owned(),
                    width,
                    height,
                    badges: columns * rows,
                    back: size.has_back(),
                }
            });
            let has_none = |entry: &&Entry| entry.part.card.badge().is_none();
            Ok(BadgesPage {
                layout: layout_dto(&book.event.forum.badges),
                has_logo: book.event.forum.logo.is_some(),
                papers: papers.collect(),
                percent: BadgeLayout::PERCENT,
                logo_mm: BadgeLayout::LOGO_MM,
                guests: count(guests().count()),
                without: count(guests().filter(has_none).count()),
            })
        })
    })
    .await
}

/// What a layout looks like that is not saved yet.
#[tauri::command]
pub async fn badge_preview(
    app: AppHandle,
    action: String,
    event: String,
    layout: BadgeLayoutDto,
    logo: LogoDraft,
    sample: u32,
) -> IpcResult<BadgePreviewDto> {
    at_work(app, move |_, open| {
        let ctx = ctx(&action)?;
        let layout = read_layout(layout)?
            .checked()
            .map_err(LayoutRefused::from)?;
        with_book(open, &event, |book| {
            let logo = logo_of(logo, book.event.forum.logo.as_ref());
            let sample = sample as usize;
            let shown = desk::badge_preview(&open.register, &ctx, book, &layout, logo, sample)?;
            Ok(BadgePreviewDto {
                pages: shown.pages,
                samples: shown.samples,
            })
        })
    })
    .await
}

/// Saves the layout and the logo of an event's badges.
#[tauri::command]
pub async fn badge_layout_save(
    app: AppHandle,
    action: String,
    event: String,
    layout: BadgeLayoutDto,
    logo: LogoDraft,
) -> IpcResult<()> {
    at_work(app, move |state, open| {
        let (ctx, event): (_, EventId) = (ctx(&action)?, event.parse()?);
        let own = app::events::get(&open.register, event)?.forum.logo;
        let (layout, logo) = (read_layout(layout)?, logo_of(logo, own.as_ref()));
        let did = desk::save_layout(&open.register, &ctx, event, layout, logo)?;
        state.announce(did);
        Ok(())
    })
    .await
}

/// Asks for a logo and reads it; nothing if the person changed their mind.
#[tauri::command]
pub async fn badge_logo_choose(app: AppHandle) -> IpcResult<Option<Vec<u8>>> {
    apart(app, move |app, state| {
        let open = state.open()?;
        let kind = FileKind {
            name: "PNG".to_owned(),
            endings: &["png"],
        };
        let Some(path) = dialogs::open(app, &kind) else {
            return Ok(None);
        };
        let bytes = read_logo(&path).map_err(|error| {
            log::warn!("a logo could not be read: {error}");
            IpcError::refused(messages::badges_error_logo_unreadable())
        })?;
        desk::check_logo(&open.register, &bytes)?;
        Ok(Some(bytes))
    })
    .await
}

/// The bytes of a file; of one that is far too large for a logo no more than shows that.
fn read_logo(path: &std::path::Path) -> std::io::Result<Vec<u8>> {
    use std::io::Read;
    let mut bytes = Vec::new();
    let most = 64 * 1024 * 1024;
    std::fs::File::open(path)?
        .take(most)
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Asks where to save, gives numbers to those who have none, and makes one PDF of badges;
/// nothing if the person changed their mind.
#[tauri::command]
pub async fn badges_save(
    app: AppHandle,
    action: String,
    event: String,
    of: BadgesOf,
    show: bool,
) -> IpcResult<Option<BadgesSaved>> {
    apart(app, move |app, state| {
        let open = state.open()?;
        let ctx = ctx(&action)?;
        let speak = state.speak();
        let proposed = format!(
            "{} {}.pdf",
            speak.format(&messages::badges_screen_file()),
            ctx.today
        );
        let Some(path) = dialogs::save(app, &pdf_kind(), &proposed) else {
            return Ok(None);
        };
        let ready = with_book(&open, &event, |book| {
            let guests = whose(book, &of)?;
            let did = desk::badges_for_file(&open.register, &ctx, book, &guests)?;
            Ok(state.announce(did))
        })?;
        write(&path, &ready.pdf()?)?;
        with_book(&open, &event, |book| {
            let at = Ctx::fresh(now());
            let did = app::printing::note_file(&open.register, &at, book, ready.guests())?;
            state.announce(did);
            Ok(())
        })?;
        shown(app, &path, show);
        Ok(Some(BadgesSaved {
            path: path.display().to_string(),
            badges: count(ready.guests().len()),
            told: ready.told(speak).into_iter().map(Into::into).collect(),
        }))
    })
    .await
}

fn whose(book: &desk::Book, of: &BadgesOf) -> IpcResult<Vec<VolunteerId>> {
    let guests = book.entries().iter().filter(|entry| is_guest(entry));
    let ids = |entries: Vec<&Entry>| entries.iter().map(|entry| entry.person.id).collect();
    Ok(match of {
        BadgesOf::All => ids(guests.collect()),
        BadgesOf::Without => ids(guests
            .filter(|entry| entry.part.card.badge().is_none())
            .collect()),
        BadgesOf::Chosen { guests: chosen } => {
            let chosen = chosen.iter().map(|id| Ok(id.parse()?));
            chosen.collect::<IpcResult<Vec<VolunteerId>>>()?
        }
    })
}

fn pdf_kind() -> FileKind<'static> {
    FileKind {
        name: "PDF".to_owned(),
        endings: &["pdf"],
    }
}

fn shown(app: &AppHandle, path: &std::path::Path, show: bool) {
    if show && !dialogs::are_scripted() {
        let shown = path.display().to_string();
        if let Err(error) = app.opener().open_path(shown, None::<&str>) {
            log::warn!("the badges were saved, and nothing shows them: {error}");
        }
    }
}

/// Asks where to save the ruler page of a paper; nothing if the person changed their mind.
#[tauri::command]
pub async fn badge_ruler_save(
    app: AppHandle,
    size: String,
    show: bool,
) -> IpcResult<Option<SavedFile>> {
    apart(app, move |app, state| {
        let open = state.open()?;
        let size = read_size(&size)?;
        let speak: Localizer = state.speak();
        let pdf = desk::ruler_page(&open.register, size, &Languages::of(&[speak]))?;
        let (width, height) = size.page_mm();
        let name = speak.format(&messages::badges_ruler_title());
        let proposed = format!("{name} {width}×{height}.pdf");
        let Some(path) = dialogs::save(app, &pdf_kind(), &proposed) else {
            return Ok(None);
        };
        write(&path, &pdf)?;
        shown(app, &path, show);
        Ok(Some(SavedFile {
            path: path.display().to_string(),
            rows: 1,
        }))
    })
    .await
}
