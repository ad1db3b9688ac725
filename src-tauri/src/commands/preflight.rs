//! The evening before an event: how this laptop stands, and what was tried on it.

use app::desk::{self, Laptop, Rehearsed};
use domain::EventId;
use domain::badges::BadgeSize;
use domain::codes::SerialCode;
use domain::preflight::{Finding, Item, PrinterFound, Standing};
use tauri::AppHandle;

use super::{at_work, backups::shelf, desk::with_book, events::titles_dto};
use crate::{
    ipc::{
        IpcResult,
        preflight::{
            PreflightItemDto, PreflightLine, PreflightPage, PreflightRow, PreflightScan,
            PreflightSoon, PreflightStandingDto, PreflightTried,
        },
    },
    power, preflight,
    printing::{self, Choice, PrinterState},
    state::{AppState, Open, now},
};

/// Looks at everything, and remembers what came of it.
#[tauri::command]
pub async fn preflight_page(app: AppHandle, event: String) -> IpcResult<PreflightPage> {
    at_work(app, move |state, open| page(state, open, &event)).await
}

fn page(state: &AppState, open: &Open, event: &str) -> IpcResult<PreflightPage> {
    let id: EventId = event.parse()?;
    let mut checked = preflight::of(id);
    let choice = Choice::read();
    let laptop = Laptop {
        printer: printer(&choice),
        paper: paper(&choice),
        power: power::now(),
        tried: checked.tried.clone(),
    };
    let at = app::Ctx::fresh(now());
    let found = with_book(open, event, |book| {
        let (register, speak) = (&open.register, state.speak());
        Ok(desk::preflight(
            register,
            &at,
            book,
            &shelf(open),
            laptop,
            speak,
        )?)
    })?;
    let is_ready = |finding: &&Finding| finding.standing == Standing::Ready;
    checked.ready = found.iter().filter(is_ready).count();
    checked.of = found.len();
    let line = PreflightLine {
        at: at.now.0,
        ready: small(checked.ready),
        of: small(checked.of),
    };
    preflight::keep(checked, at.now);
    Ok(PreflightPage {
        rows: found.into_iter().map(row).collect(),
        line,
    })
}

/// What came of the last look; null before the first.
#[tauri::command]
pub async fn preflight_line(app: AppHandle, event: String) -> IpcResult<Option<PreflightLine>> {
    at_work(app, move |_, _| Ok(line(&preflight::of(event.parse()?)))).await
}

/// The events of today and tomorrow for which this laptop is not ready, or was not looked at
/// within a day.
#[tauri::command]
pub async fn preflight_soon(app: AppHandle) -> IpcResult<Vec<PreflightSoon>> {
    at_work(app, |_, open| {
        let at = now();
        let events = desk::soon(&open.register, at)?.into_iter();
        let open_ones = events.filter_map(|event| {
            let checked = preflight::of(event.id);
            (!checked.holds(at)).then(|| PreflightSoon {
                event: event.id.to_string(),
                titles: titles_dto(&event.titles),
                line: line(&checked),
            })
        });
        Ok(open_ones.collect())
    })
    .await
}

fn line(checked: &preflight::Checked) -> Option<PreflightLine> {
    (checked.of > 0).then(|| PreflightLine {
        at: checked.at,
        ready: small(checked.ready),
        of: small(checked.of),
    })
}

/// Remembers what a person tried, and looks again.
#[tauri::command]
pub async fn preflight_tried(
    app: AppHandle,
    event: String,
    what: PreflightTried,
) -> IpcResult<PreflightPage> {
    at_work(app, move |state, open| {
        let mut checked = preflight::of(event.parse()?);
        let at = now();
        match what {
            PreflightTried::TestPage => {
                let choice = Choice::read();
                let own = with_book(open, &event, |book| Ok(book.event.forum.badges.size))?;
                let size = paper(&choice).unwrap_or(own);
                checked.tried.test_page = Some(at.0);
                checked.tried.printer = choice.printer.unwrap_or_default();
                checked.tried.paper = size.code().to_owned();
            }
            PreflightTried::Scanner => checked.tried.scanner = Some(at.0),
        }
        preflight::keep(checked, at);
        page(state, open, &event)
    })
    .await
}

/// Looks a badge up as the desk does; nothing is written into the register.
#[tauri::command]
pub async fn preflight_scan(
    app: AppHandle,
    event: String,
    typed: String,
    keys: Option<String>,
) -> IpcResult<PreflightScan> {
    at_work(app, move |_, open| {
        // What the keys say under an American layout goes first, if it is a number.
        let keys = keys.filter(|keys| SerialCode::parse(keys).is_some());
        let typed = keys.unwrap_or(typed);
        let found = with_book(open, &event, |book| {
            Ok(desk::rehearse(&open.register, book, &typed)?)
        })?;
        if matches!(found, Rehearsed::Guest(_) | Rehearsed::TestBadge) {
            let mut checked = preflight::of(event.parse()?);
            let at = now();
            checked.tried.rehearsal = Some(at.0);
            preflight::keep(checked, at);
        }
        Ok(match found {
            Rehearsed::Guest(name) => PreflightScan::Guest { name },
            Rehearsed::TestBadge => PreflightScan::TestBadge,
            Rehearsed::Void(name) => PreflightScan::Void { name },
            Rehearsed::Nobody(number) => PreflightScan::Nobody { number },
            Rehearsed::OtherEvent(number) => PreflightScan::OtherEvent { number },
            Rehearsed::Misread => PreflightScan::Misread,
            Rehearsed::Text => PreflightScan::Text,
        })
    })
    .await
}

fn paper(choice: &Choice) -> Option<BadgeSize> {
    BadgeSize::from_code(choice.size.as_deref()?)
}

fn printer(choice: &Choice) -> PrinterFound {
    let printers = match printing::printers() {
        Ok(printers) => printers,
        Err(failed) => {
            log::warn!("the printers: {failed}");
            return PrinterFound::NoSystem;
        }
    };
    let Some(chosen) = choice.printer.clone() else {
        return if printers.is_empty() {
            PrinterFound::None
        } else {
            PrinterFound::NotChosen
        };
    };
    let known = printers.iter().find(|printer| printer.name == chosen);
    match known.map(|printer| printer.state) {
        None => PrinterFound::Gone(chosen),
        Some(PrinterState::Stopped) => PrinterFound::Stopped(chosen),
        Some(PrinterState::Ready | PrinterState::Busy) => PrinterFound::Answers(chosen),
    }
}

fn row(found: Finding) -> PreflightRow {
    PreflightRow {
        item: match found.item {
            Item::Printer => PreflightItemDto::Printer,
            Item::Paper => PreflightItemDto::Paper,
            Item::TestPage => PreflightItemDto::TestPage,
            Item::Scanner => PreflightItemDto::Scanner,
            Item::Rehearsal => PreflightItemDto::Rehearsal,
            Item::Clock => PreflightItemDto::Clock,
            Item::Disk => PreflightItemDto::Disk,
            Item::Power => PreflightItemDto::Power,
            Item::Backup => PreflightItemDto::Backup,
            Item::Layout => PreflightItemDto::Layout,
            Item::Names => PreflightItemDto::Names,
            Item::Letters => PreflightItemDto::Letters,
        },
        standing: match found.standing {
            Standing::Ready => PreflightStandingDto::Ready,
            Standing::Open => PreflightStandingDto::Open,
            Standing::Trouble => PreflightStandingDto::Trouble,
            Standing::Unknown => PreflightStandingDto::Unknown,
        },
        told: found.told.into(),
        todo: found.todo.map(Into::into),
    }
}

fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
