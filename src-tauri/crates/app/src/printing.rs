//! The print log: which badge was printed when, where, by whom, and why again.
//!
//! A print is a fact of the guest's record at the event, told once the printer had it, so a
//! badge that never came out of a printer is not in the log. A badge in a file that was saved
//! is in the log as well, without a printer: whether paper came of it nobody knows. What
//! somebody wrote of it (why again) are words of the fact and go with the person's data.
//!
//! Deliberately absent: lists and sheets, which are nobody's; the audit has them.
//!
//! Source: DOMAIN 7.1, rule 37; FEATURES 72 and 74.

use std::path::Path;

use changes::Act;
use documents::export::Value;
use domain::guests::Print;
use domain::{Deed, ParticipationFact, VolunteerId};
use l10n::{DateStyle, Localizer};

use crate::attendance::Own;
use crate::desk::{self, Book, DeskRefused, DeskSheet, Entry};
use crate::events::free;
use crate::export::ExportRefused;
use crate::{Ctx, Register, register::Did};

/// A badge that a printer took, or that stands in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed {
    /// Whose.
    pub guest: VolunteerId,
    /// The number on it, as it is scanned.
    pub number: String,
    /// The printer, by the name that the laptop has for it; `None` for a file.
    pub printer: Option<String>,
    /// Why again, as typed; `None` for a first one.
    pub reason: Option<String>,
    /// The guest had a badge before.
    pub again: bool,
}

/// A line of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintLine {
    /// Whose badge.
    pub guest: VolunteerId,
    /// As the name stands in the list.
    pub name: String,
    /// The print.
    pub print: Print,
    /// Why again.
    pub reason: Option<String>,
    /// Who printed it.
    pub by: String,
    /// The badge was declared void since.
    pub void: bool,
}

/// Whether a guest still needs the badge that holds on paper: no printer had it, and the guest
/// did not show it. That it stands in a file says nothing of paper.
pub fn is_wanted(entry: &Entry) -> bool {
    let card = &entry.part.card;
    let Some(badge) = card.badge() else {
        return true;
    };
    let number = &badge.what.number;
    let is_of_printer = |print: &Print| !print.printer.is_empty() && print.number == *number;
    let is_printed = card.prints.iter().any(|told| is_of_printer(&told.what));
    let is_shown = card
        .passes
        .iter()
        .any(|told| told.what.badge.as_ref() == Some(number));
    !is_printed && !is_shown
}

/// Writes into the log which badges were printed or saved, as one action.
///
/// # Errors
/// [`DeskRefused`]; then nothing was written.
pub fn note(
    register: &Register,
    ctx: &Ctx,
    book: &Book,
    printed: &[Printed],
) -> Result<Did<()>, DeskRefused> {
    register.may_in(Deed::ReceiveGuests, book.event.id)?;
    for one in printed {
        book.guest(one.guest)?;
    }
    if printed.is_empty() {
        return Ok(Did::unchanged(()));
    }
    let desk = register.store().desk_letters().to_string();
    let again = |_: &store::Store, _: &store::Action| Ok(());
    register.write(ctx, Act::BadgePrinted, again, |tx| {
        for one in printed {
            let fact = Print {
                number: one.number.clone(),
                at: ctx.now,
                desk: desk.clone(),
                printer: one.printer.clone().unwrap_or_default(),
                again: one.again,
                by: register.operator(),
            };
            let reason = free(one.reason.as_ref());
            let mut own = Own::of(register, tx, Some(book.event.id), one.guest)?;
            let id = own.tell(ctx, ParticipationFact::Print(fact), None);
            if reason.is_some() {
                own.say(id, reason);
            }
            own.append(tx)?;
        }
        Ok(())
    })
}

/// [`note`] of badges that hold and stand together in a file.
///
/// # Errors
/// [`DeskRefused`]; then nothing was written.
pub fn note_file(
    register: &Register,
    ctx: &Ctx,
    book: &Book,
    guests: &[VolunteerId],
) -> Result<Did<()>, DeskRefused> {
    register.may_in(Deed::ReceiveGuests, book.event.id)?;
    let mut printed = Vec::with_capacity(guests.len());
    for guest in guests {
        let card = &book.guest(*guest)?.part.card;
        printed.extend(card.badge().map(|badge| Printed {
            guest: *guest,
            number: badge.what.number.clone(),
            printer: None,
            reason: None,
            again: false,
        }));
    }
    note(register, ctx, book, &printed)
}

/// The log of an event, or of one guest, newest first.
///
/// # Errors
/// [`DeskRefused`].
pub fn lines(
    register: &Register,
    book: &Book,
    guest: Option<VolunteerId>,
) -> Result<Vec<PrintLine>, DeskRefused> {
    register.may_in(Deed::ReceiveGuests, book.event.id)?;
    let entries = match guest {
        Some(guest) => std::slice::from_ref(book.guest(guest)?),
        None => book.entries(),
    };
    Ok(in_order(register, entries))
}

fn in_order(register: &Register, entries: &[Entry]) -> Vec<PrintLine> {
    let mut lines: Vec<PrintLine> = entries
        .iter()
        .flat_map(|entry| of_guest(register, entry))
        .collect();
    lines.sort_by_key(|line| std::cmp::Reverse((line.print.at, line.print.number.clone())));
    lines
}

fn of_guest(register: &Register, entry: &Entry) -> Vec<PrintLine> {
    let part = &entry.part;
    let prints = part.card.prints.iter().filter(|told| told.void.is_none());
    prints
        .map(|told| {
            let words = part.words.iter().find(|(fact, _)| *fact == told.id);
            let badges = &part.card.badges;
            let badge = badges.iter().find(|of| of.what.number == told.what.number);
            PrintLine {
                guest: entry.person.id,
                name: entry.person.name.full(),
                print: told.what.clone(),
                reason: words.map(|(_, words)| words.clone()),
                by: register.name_of(told.what.by),
                void: badge.is_none_or(|badge| badge.void.is_some()),
            }
        })
        .collect()
}

/// Writes the log of an event into a spreadsheet; the answer is how many lines. That the
/// file was made stands in the audit.
///
/// # Errors
/// [`ExportRefused`]; then there is no file.
pub fn save(
    register: &Register,
    ctx: &Ctx,
    book: &Book,
    path: &Path,
    speak: Localizer,
) -> Result<u64, ExportRefused> {
    register.may(Deed::Export)?;
    let all = in_order(register, book.entries());
    let people: Vec<VolunteerId> = all.iter().map(|line| line.guest).collect();
    let rows = all.into_iter().map(|line| {
        let kind = if line.print.again {
            messages::printing_kind_again()
        } else {
            messages::printing_kind_first()
        };
        vec![
            Value::text(speak.instant(line.print.at.0, DateStyle::DateTime)),
            Value::text(line.name),
            Value::text(line.print.number),
            Value::text(line.print.desk),
            Value::text(match line.print.printer {
                printer if printer.is_empty() => speak.format(&messages::printing_kind_file()),
                printer => printer,
            }),
            Value::text(line.by),
            Value::text(speak.format(&kind)),
            Value::maybe(line.reason),
        ]
    });
    let sheet = DeskSheet {
        list: "prints",
        title: messages::printing_log_sheet(),
        columns: vec![
            (messages::printing_column_at(), 18.0),
            (messages::printing_column_name(), 34.0),
            (messages::printing_column_number(), 18.0),
            (messages::printing_column_desk(), 8.0),
            (messages::printing_column_printer(), 24.0),
            (messages::printing_column_by(), 26.0),
            (messages::printing_column_kind(), 16.0),
            (messages::printing_column_reason(), 40.0),
        ],
        rows,
        people,
    };
    desk::save_sheet(register, ctx, book.event.id, sheet, path, speak)
}
