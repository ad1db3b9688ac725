//! Badges: their numbers, and new ones in the place of lost ones.

use changes::Act;
use domain::codes::SerialCode;
use domain::guests::Badge;
use domain::{Deed, ParticipationFact, VolunteerId};

use super::{Book, DeskRefused};
use crate::attendance::Own;
use crate::events::free;
use crate::{Ctx, Register, register::Did};

/// Gives numbers to guests who have no badge that holds, as one action; the answer has the
/// number of everybody asked for, in their order.
///
/// Two desks without contact never give the same number: it has the letters of the desk, and
/// the desk counts on from its last one.
///
/// # Errors
/// [`DeskRefused`]; then nothing was written.
pub fn badge(
    register: &Register,
    ctx: &Ctx,
    book: &Book,
    guests: &[VolunteerId],
) -> Result<Did<Vec<String>>, DeskRefused> {
    register.may_in(Deed::ReceiveGuests, book.event.id)?;
    let mut numbers = Numbers::of(register, book);
    let mut given = Vec::with_capacity(guests.len());
    let mut new = Vec::new();
    for guest in guests {
        let entry = book.guest(*guest)?;
        let number = match entry.part.card.badge() {
            Some(badge) => badge.what.number.clone(),
            None => {
                let number = numbers.next().ok_or(DeskRefused::Numbers)?;
                new.push((*guest, number.clone()));
                number
            }
        };
        given.push(number);
    }
    if new.is_empty() {
        return Ok(Did::unchanged(given));
    }
    let act = Act::BadgesMade {
        badges: crate::count::small(new.len()),
    };
    let said = given.clone();
    let again = |_: &store::Store, _: &store::Action| Ok(said);
    register.write(ctx, act, again, |tx| {
        for (guest, number) in new {
            let mut own = Own::of(register, tx, Some(book.event.id), guest)?;
            own.tell(ctx, made(register, ctx, number), None);
            own.append(tx)?;
        }
        Ok(given)
    })
}

/// Declares the badge of a guest void, with the reason as typed, and gives a new number.
///
/// # Errors
/// [`DeskRefused::NoBadge`] if there is none, and those of [`badge`].
pub fn replace(
    register: &Register,
    ctx: &Ctx,
    book: &Book,
    guest: VolunteerId,
    reason: Option<&String>,
) -> Result<Did<String>, DeskRefused> {
    register.may_in(Deed::ReceiveGuests, book.event.id)?;
    let entry = book.guest(guest)?;
    let old = entry.part.card.badge().ok_or(DeskRefused::NoBadge)?.id;
    let number = Numbers::of(register, book).next();
    let number = number.ok_or(DeskRefused::Numbers)?;
    let reason = free(reason);
    let said = number.clone();
    let again = |_: &store::Store, _: &store::Action| Ok(said);
    register.write(ctx, Act::BadgeReplaced, again, |tx| {
        let mut own = Own::of(register, tx, Some(book.event.id), guest)?;
        own.void(old, reason);
        own.tell(ctx, made(register, ctx, number.clone()), None);
        own.append(tx)?;
        Ok(number)
    })
}

fn made(register: &Register, ctx: &Ctx, number: String) -> ParticipationFact {
    ParticipationFact::Badge(Badge {
        number,
        at: ctx.now,
        desk: register.store().desk_letters().to_string(),
        by: register.operator(),
    })
}

/// The numbers that this desk gives at the event from now on.
struct Numbers {
    scope: String,
    desk: domain::codes::DeskLetters,
    last: u32,
}

impl Numbers {
    /// Counts on from the last number of this desk in the book, void ones too.
    fn of(register: &Register, book: &Book) -> Self {
        let (scope, desk) = (book.scope(), register.store().desk_letters());
        let badges = book
            .entries()
            .iter()
            .flat_map(|entry| &entry.part.card.badges);
        let own = badges
            .filter_map(|badge| SerialCode::parse(&badge.what.number))
            .filter(|code| code.scope() == scope && code.desk() == desk);
        let last = own.map(|code| code.counter()).max().unwrap_or(0);
        Self { scope, desk, last }
    }
}

impl Iterator for Numbers {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        self.last += 1;
        SerialCode::new(&self.scope, self.desk, self.last).map(|code| code.scanned())
    }
}
