//! The evening before: how a laptop stands, and a scan that records nothing.
//!
//! What is found is judged in `domain::preflight`. Deliberately absent: printer, battery and
//! what was tried, which belong to the laptop and come in.

use domain::preflight::{self, BackupFound, Finding, Known, Power, PrinterFound, Tried};
use domain::{BadgeLayout, BadgeSize, Deed};
use l10n::Localizer;

use super::{Book, CodeRead, DeskRefused, SheetsRefused, read_code, sheets, unprintable};
use crate::backups::shelf::Shelf;
use crate::ctx::day_of;
use crate::{Ctx, Register};

/// What the laptop says of itself.
#[derive(Clone, Debug)]
pub struct Laptop {
    /// The printer.
    pub printer: PrinterFound,
    /// The paper that is chosen on it; `None` for that of the event.
    pub paper: Option<BadgeSize>,
    /// Battery and charger.
    pub power: Power,
    /// What was tried on it for the event.
    pub tried: Tried,
}

/// Says how a laptop stands before an event, in the order of the page. Nothing is written.
///
/// # Errors
/// [`SheetsRefused`].
pub fn preflight(
    register: &Register,
    ctx: &Ctx,
    book: &Book,
    shelf: &Shelf,
    laptop: Laptop,
    speak: Localizer,
) -> Result<Vec<Finding>, SheetsRefused> {
    register.may_in(Deed::ReceiveGuests, book.event.id)?;
    let store = register.store();
    let forum = &book.event.forum;
    let guests = book.entries().iter();
    let odd = unprintable(register, ctx, book)?;
    let backup = shelf.newest().map(|newest| BackupFound {
        made: newest.made(),
        opened: newest.at(),
        today: day_of(newest.made()) == ctx.today,
        behind: shelf.is_behind(store.entries()),
    });
    Ok(preflight::findings(&Known {
        now: ctx.now,
        printer: laptop.printer,
        paper: laptop.paper,
        own_paper: forum.badges.size,
        tried: laptop.tried,
        last_record: store.newest_moment(),
        free: store.free_room(),
        power: laptop.power,
        backup,
        has_layout: forum.badges != BadgeLayout::default() || forum.logo.is_some(),
        guests: guests
            .filter(|one| one.part.card.category.is_some())
            .count(),
        unprintable: odd.len(),
        unprintable_names: sheets::named(&odd, speak),
        letters: store.desk_letters().to_string(),
        others: store.desk_keys().len().saturating_sub(1),
    }))
}

/// What a practice scan found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rehearsed {
    /// The badge of a guest, by name.
    Guest(String),
    /// The test badge of this desk.
    TestBadge,
    /// A badge that was declared void, and whose it was.
    Void(String),
    /// A number of this event that nobody has.
    Nobody(String),
    /// A number of another event.
    OtherEvent(String),
    /// A number whose check character does not fit.
    Misread,
    /// No number.
    Text,
}

/// Looks up what was scanned as the desk does, and writes nothing: neither an entry nor a
/// refusal.
///
/// # Errors
/// [`DeskRefused::NotAllowed`].
pub fn rehearse(register: &Register, book: &Book, typed: &str) -> Result<Rehearsed, DeskRefused> {
    register.may_in(Deed::ReceiveGuests, book.event.id)?;
    let code = match read_code(typed) {
        CodeRead::Number { code, .. } => code,
        CodeRead::Misread { .. } => return Ok(Rehearsed::Misread),
        CodeRead::Text => return Ok(Rehearsed::Text),
    };
    let number = code.scanned();
    Ok(match book.holder(&number) {
        Some(entry) => {
            let name = entry.person.name.full();
            let holding = entry.part.card.badge();
            if holding.is_some_and(|badge| badge.what.number == number) {
                Rehearsed::Guest(name)
            } else {
                Rehearsed::Void(name)
            }
        }
        None if sheets::test_number(register, book).as_ref() == Some(&code) => Rehearsed::TestBadge,
        None if code.scope() == book.scope() => Rehearsed::Nobody(code.to_string()),
        None => Rehearsed::OtherEvent(code.to_string()),
    })
}
