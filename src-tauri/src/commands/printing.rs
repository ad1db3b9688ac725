//! Badges on paper: the printer of this laptop, prints behind the desk, their log, and who
//! may close the desk.

use app::Ctx;
use app::desk::{self, Book};
use app::papers::Languages;
use app::printing::{self as log_of, Printed};
use domain::VolunteerId;
use domain::badges::BadgeSize;
use messages::{Message, ToMessage};
use tauri::{AppHandle, Manager};

use super::{apart, at_work, desk::save_desk_list, desk::spaced, desk::with_book};
use crate::{
    ipc::{
        IpcError, IpcResult,
        printing::{
            DeskKeeper, PrintChoice, PrintRow, PrintStateDto, PrintTold, PrinterDto,
            PrinterStateDto, PrintingPage,
        },
        session::SavedFile,
    },
    printing::{self, Choice, PrintFailed, PrinterState, Sheet, Work},
    state::{AppState, Open, ctx, now},
};

impl From<PrintFailed> for IpcError {
    fn from(failed: PrintFailed) -> Self {
        Self::told(&failed, None)
    }
}

fn choice_dto(choice: Choice) -> PrintChoice {
    PrintChoice {
        printer: choice.printer,
        size: choice.size,
        on: choice.on,
        lists: choice.lists,
    }
}

/// What is chosen on this laptop.
#[tauri::command]
pub async fn printing_choice(app: AppHandle) -> IpcResult<PrintChoice> {
    apart(app, |_, _| Ok(choice_dto(Choice::read()))).await
}

/// The printers of the machine and what is chosen.
#[tauri::command]
pub async fn printing_page(app: AppHandle) -> IpcResult<PrintingPage> {
    apart(app, |_, _| {
        let (printers, failed) = match printing::printers() {
            Ok(printers) => (printers, None),
            Err(failed) => {
                log::warn!("the printers: {failed}");
                (Vec::new(), Some(failed.told().1.into()))
            }
        };
        let printers = printers.into_iter().map(|printer| PrinterDto {
            name: printer.name,
            is_default: printer.is_default,
            state: match printer.state {
                PrinterState::Ready => PrinterStateDto::Ready,
                PrinterState::Busy => PrinterStateDto::Busy,
                PrinterState::Stopped => PrinterStateDto::Stopped,
            },
        });
        let sizes = BadgeSize::ALL
            .into_iter()
            .map(|size| size.code().to_owned());
        Ok(PrintingPage {
            printers: printers.collect(),
            failed,
            choice: choice_dto(Choice::read()),
            sizes: sizes.collect(),
        })
    })
    .await
}

/// Chooses printer and paper of this laptop.
#[tauri::command]
pub async fn printing_choose(app: AppHandle, choice: PrintChoice) -> IpcResult<PrintChoice> {
    apart(app, move |_, _| {
        size_of(choice.size.as_deref())?;
        let kept = Choice {
            printer: choice.printer.filter(|name| !name.is_empty()),
            size: choice.size,
            on: choice.on,
            lists: choice.lists.filter(|name| !name.is_empty()),
        };
        kept.keep().map_err(store::StoreError::from)?;
        Ok(choice_dto(kept))
    })
    .await
}

fn size_of(code: Option<&str>) -> IpcResult<Option<BadgeSize>> {
    let read = |code: &str| BadgeSize::from_code(code).ok_or_else(|| IpcError::unreadable("size"));
    code.map(read).transpose()
}

/// The printer and the paper that are chosen.
fn chosen() -> IpcResult<(String, Option<BadgeSize>)> {
    let choice = Choice::read();
    let size = size_of(choice.size.as_deref())?;
    Ok((choice.printer.ok_or(PrintFailed::NoneChosen)?, size))
}

/// A print as it is told at its beginning.
struct Begun {
    app: AppHandle,
    told: PrintTold,
    event: String,
    /// What stands in the log once the printer had it.
    printed: Vec<Printed>,
}

impl Begun {
    fn end(mut self, failed: Option<Message>, broken: &str) {
        if let Some(message) = failed {
            log::warn!("a badge was not printed: {broken}");
            self.told.state = PrintStateDto::Failed;
            self.told.failed = Some(message.into());
        } else {
            self.told.state = PrintStateDto::Printed;
        }
        self.app.state::<AppState>().emit("printing", &self.told);
    }

    /// Notes what the printer had, and tells how it ended.
    fn ended(self, outcome: printing::Outcome) {
        if let Err(failed) = outcome {
            self.end(Some(failed.told().1), &failed.to_string());
            return;
        }
        if let Err(refused) = self.noted() {
            log::warn!("a print stands in no log: {}", refused.message.id);
        }
        self.end(None, "");
    }

    /// Writes the print into the log of the register that is open now.
    fn noted(&self) -> IpcResult<()> {
        if self.printed.is_empty() {
            return Ok(());
        }
        let state = self.app.state::<AppState>();
        let open = state.open()?;
        with_book(&open, &self.event, |book| {
            let did = log_of::note(&open.register, &Ctx::fresh(now()), book, &self.printed)?;
            state.announce(did);
            Ok(())
        })
    }
}

/// Whose badges are printed.
enum Whose {
    /// Of one guest; with the reason of a badge in the place of another.
    One(VolunteerId, Option<String>),
    /// Of several, in their order.
    Pack(Vec<VolunteerId>),
}

/// Puts badges into the queue; they are drawn and printed behind the desk, and what came of
/// it is told to the window and noted in the log.
fn put(
    app: &AppHandle,
    open: &Open,
    (ctx, book): (&Ctx, &Book),
    whose: Whose,
) -> IpcResult<PrintTold> {
    let (printer, size) = chosen()?;
    let page_mm = size.unwrap_or(book.event.forum.badges.size).page_mm();
    let (guests, again, one) = match whose {
        Whose::One(guest, again) => (vec![guest], again, Some(guest)),
        Whose::Pack(guests) => (guests, None, None),
    };
    let ready = desk::badges_ready(&open.register, ctx, book, &guests, size)?;
    let mut printed = Vec::with_capacity(guests.len());
    for guest in ready.guests() {
        let badge = book.guest(*guest)?.part.card.badge();
        printed.push(Printed {
            guest: *guest,
            number: badge
                .map(|badge| badge.what.number.clone())
                .unwrap_or_default(),
            printer: Some(printer.clone()),
            reason: again.clone(),
            again: again.is_some(),
        });
    }
    let number = one.and_then(|_| printed.first().map(|one| spaced(&one.number)));
    let pages = printed.len();
    let speak = app.state::<AppState>().speak();
    let told = PrintTold {
        job: ctx.action.to_string(),
        list: false,
        guest: one.map(|guest| guest.to_string()),
        pack: match one {
            Some(_) => Vec::new(),
            None => ready.guests().iter().map(ToString::to_string).collect(),
        },
        notes: ready.told(speak).into_iter().map(Into::into).collect(),
        number: number.clone(),
        printer: printer.clone(),
        state: PrintStateDto::Printing,
        failed: None,
    };
    let begun = |printed| Begun {
        app: app.clone(),
        told: told.clone(),
        event: book.event.id.to_string(),
        printed,
    };
    let (undrawn, ended) = (begun(Vec::new()), begun(printed));
    let title = number.unwrap_or_else(|| "Birge".to_owned());
    let draw = move || match ready.pdf() {
        Ok(pdf) => Some(vec![Sheet {
            title,
            page_mm,
            pdf,
            pages,
        }]),
        Err(refused) => {
            undrawn.end(Some(refused.told().1), &refused.to_string());
            None
        }
    };
    app.state::<AppState>().prints.put(Work {
        printer,
        draw: Box::new(draw),
        told: Box::new(move |outcome| ended.ended(outcome)),
    });
    Ok(told)
}

/// Prints the badge of a guest, who gets a number first if there is none. `wanted` alone
/// prints nothing where the badge was printed or shown already: the answer is null then.
#[tauri::command]
pub async fn printing_print(
    app: AppHandle,
    action: String,
    event: String,
    guest: String,
    wanted: bool,
) -> IpcResult<Option<PrintTold>> {
    apart(app, move |app, state| {
        let open = state.open()?;
        let ctx = ctx(&action)?;
        let guest: VolunteerId = guest.parse()?;
        chosen()?;
        with_book(&open, &event, |book| {
            if wanted && !log_of::is_wanted(book.guest(guest)?) {
                return Ok(None);
            }
            let did = desk::badge(&open.register, &ctx, book, &[guest])?;
            state.announce(did);
            book.refresh(&open.register, guest)?;
            put(app, &open, (&ctx, book), Whose::One(guest, None)).map(Some)
        })
    })
    .await
}

/// Prints the badges of several guests in their order, as one print; whoever has no number
/// gets one. Those whose badge was printed or shown already are passed over: the answer is
/// null if nobody is left.
#[tauri::command]
pub async fn printing_pack(
    app: AppHandle,
    action: String,
    event: String,
    guests: Vec<String>,
) -> IpcResult<Option<PrintTold>> {
    apart(app, move |app, state| {
        let open = state.open()?;
        let ctx = ctx(&action)?;
        let guests = guests.iter().map(|id| Ok(id.parse()?));
        let mut guests = guests.collect::<IpcResult<Vec<VolunteerId>>>()?;
        chosen()?;
        with_book(&open, &event, |book| {
            guests.retain(|guest| book.guest(*guest).is_ok_and(log_of::is_wanted));
            if guests.is_empty() {
                return Ok(None);
            }
            let did = desk::badge(&open.register, &ctx, book, &guests)?;
            state.announce(did);
            book.follow(&open.register)?;
            put(app, &open, (&ctx, book), Whose::Pack(guests)).map(Some)
        })
    })
    .await
}

/// Declares the badge of a guest void, gives a new number and prints it. The answer is the
/// number; a printer that is missing is told as a print that failed.
#[tauri::command]
pub async fn printing_again(
    app: AppHandle,
    action: String,
    event: String,
    guest: String,
    reason: String,
) -> IpcResult<PrintTold> {
    apart(app, move |app, state| {
        let open = state.open()?;
        let ctx = ctx(&action)?;
        let guest: VolunteerId = guest.parse()?;
        let reason = reason.trim().to_owned();
        if reason.is_empty() {
            let message = messages::printing_error_reason();
            return Err(IpcError {
                field: Some("reason".to_owned()),
                ..IpcError::refused(message)
            });
        }
        with_book(&open, &event, |book| {
            let did = desk::replace(&open.register, &ctx, book, guest, Some(&reason))?;
            let number = state.announce(did);
            book.refresh(&open.register, guest)?;
            let whose = Whose::One(guest, Some(reason));
            put(app, &open, (&ctx, book), whose).or_else(|refused| {
                Ok(PrintTold {
                    job: ctx.action.to_string(),
                    list: false,
                    guest: Some(guest.to_string()),
                    pack: Vec::new(),
                    notes: Vec::new(),
                    number: Some(spaced(&number)),
                    printer: String::new(),
                    state: PrintStateDto::Failed,
                    failed: Some(refused.message),
                })
            })
        })
    })
    .await
}

/// Puts sheets that are nobody's badges into the queue; how it ends is told to the window.
pub(super) fn put_sheets(
    app: &AppHandle,
    sheets: Vec<Sheet>,
    printer: String,
    event: String,
    list: bool,
) -> PrintTold {
    let told = PrintTold {
        job: Ctx::fresh(now()).action.to_string(),
        list,
        guest: None,
        pack: Vec::new(),
        notes: Vec::new(),
        number: None,
        printer: printer.clone(),
        state: PrintStateDto::Printing,
        failed: None,
    };
    let begun = Begun {
        app: app.clone(),
        told: told.clone(),
        event,
        printed: Vec::new(),
    };
    app.state::<AppState>().prints.put(Work {
        printer,
        draw: Box::new(move || Some(sheets)),
        told: Box::new(move |outcome| begun.ended(outcome)),
    });
    told
}

/// Prints the test badge and the ruler page on the chosen paper, or on that of the event.
#[tauri::command]
pub async fn printing_test(app: AppHandle, event: String) -> IpcResult<PrintTold> {
    apart(app, move |app, state| {
        let open = state.open()?;
        let (printer, size) = chosen()?;
        let at = Ctx::fresh(now());
        let (own, ready) = with_book(&open, &event, |book| {
            let ready = desk::test_badge(&open.register, &at, book, size)?;
            Ok((book.event.forum.badges.size, ready))
        })?;
        let size = size.unwrap_or(own);
        let speak = state.speak();
        let ruler = desk::ruler_page(&open.register, size, &Languages::of(&[speak]))?;
        let sheet = |title: &str, pdf| Sheet {
            title: title.to_owned(),
            page_mm: size.page_mm(),
            pdf,
            pages: 1,
        };
        let sheets = vec![
            sheet("Birge test badge", ready.pdf()?),
            sheet("Birge", ruler),
        ];
        Ok(put_sheets(app, sheets, printer, event, false))
    })
    .await
}

/// The print log of an event, or of one guest, newest first.
#[tauri::command]
pub async fn printing_log(
    app: AppHandle,
    event: String,
    guest: Option<String>,
) -> IpcResult<Vec<PrintRow>> {
    at_work(app, move |_, open| {
        let guest = guest.map(|id| id.parse()).transpose()?;
        with_book(open, &event, |book| {
            let lines = log_of::lines(&open.register, book, guest)?;
            let rows = lines.into_iter().map(|line| PrintRow {
                guest: line.guest.to_string(),
                name: line.name,
                number: spaced(&line.print.number),
                at: line.print.at.0,
                desk: line.print.desk,
                printer: Some(line.print.printer).filter(|printer| !printer.is_empty()),
                by: line.by,
                again: line.print.again,
                reason: line.reason,
                void: line.void,
            });
            Ok(rows.collect())
        })
    })
    .await
}

/// Saves the print log of an event; null if the person changed their mind.
#[tauri::command]
pub async fn printing_log_save(
    app: AppHandle,
    action: String,
    event: String,
) -> IpcResult<Option<SavedFile>> {
    let title = messages::printing_log_title();
    save_desk_list(app, action, event, title, log_of::save).await
}

/// Who may close the desk: coordinators and owners with a password here.
#[tauri::command]
pub async fn desk_keepers(app: AppHandle) -> IpcResult<Vec<DeskKeeper>> {
    at_work(app, |_, open| {
        let keepers = open.register.desk_keepers()?.into_iter();
        let keepers = keepers.map(|(operator, label)| DeskKeeper {
            operator: operator.to_string(),
            label,
        });
        Ok(keepers.collect())
    })
    .await
}

/// Closes the desk by the password of somebody who may; wrong ones are slowed as at signing in.
#[tauri::command]
pub async fn desk_close(app: AppHandle, operator: String, password: String) -> IpcResult<()> {
    apart(app, move |_, state| {
        let open = state.open()?;
        Ok(open
            .register
            .close_desk(operator.parse()?, &password, now())?)
    })
    .await
}
