//! Delegations: who leads them, who of them came, and the whole of one let in at once.
//!
//! Source: DOMAIN 7.1, rule 41; FEATURES 75.

use std::collections::BTreeMap;

use changes::Act;
use domain::checkin::{CheckinList, Outcome, Shown, decide};
use domain::guests::{Delegation, Pass};
use domain::{Deed, Direct, ListId, MarkSource, ParticipationFact, Timestamp, VolunteerId};
use l10n::{Collator, Language};

use super::{Book, DeskRefused, Entry, Whereabouts};
use crate::attendance::Own;
use crate::{Ctx, Register, register::Did};

/// A delegation at a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pack {
    /// Of what.
    pub of: Delegation,
    /// Its guests: who leads it first, then by name.
    pub guests: Vec<VolunteerId>,
    /// How many of them lead it.
    pub heads: u32,
    /// How many are expected, those who came among them; without those who will not come or
    /// wait for a place of their category.
    pub expected: u32,
    /// How many came.
    pub came: u32,
    /// How many of those who came were on no list.
    pub extra: u32,
}

impl Pack {
    /// How many of those on the list have not come.
    pub const fn absent(&self) -> u32 {
        self.expected.saturating_sub(self.came)
    }

    /// Its guests without those who wait for a place of their category: whoever leads it
    /// stands for these.
    pub fn coming(&self, book: &Book) -> Vec<VolunteerId> {
        let guests = self.guests.iter().copied();
        guests
            .filter(|guest| book.queue(*guest).is_none())
            .collect()
    }
}

/// Names in the order of lists on paper: А–Я with Kazakh letters, then A–Z.
pub(super) fn by_name(mut entries: Vec<&Entry>) -> Vec<&Entry> {
    let collator = Collator::new(Language::Kk);
    entries.sort_by_cached_key(|entry| {
        (
            collator.sort_key(&entry.person.name.full()),
            entry.person.id,
        )
    });
    entries
}

/// Whether somebody is a guest, and no volunteer without a badge.
pub(super) const fn is_guest(entry: &Entry) -> bool {
    entry.part.card.category.is_some()
}

/// The delegations of an event as a list sees them, the largest first.
///
/// # Errors
/// [`DeskRefused`].
pub fn delegations(
    register: &Register,
    book: &Book,
    list: ListId,
    now: Timestamp,
) -> Result<Vec<Pack>, DeskRefused> {
    register.may_in(Deed::ReceiveGuests, book.event.id)?;
    let list = book.list(list)?;
    let mut packs: BTreeMap<&Delegation, Vec<&Entry>> = BTreeMap::new();
    for entry in by_name(
        book.entries()
            .iter()
            .filter(|entry| is_guest(entry))
            .collect(),
    ) {
        if let Some(of) = &entry.part.card.delegation {
            packs.entry(of).or_default().push(entry);
        }
    }
    let mut packs: Vec<Pack> = packs
        .into_iter()
        .map(|(of, entries)| pack(book, list, of, entries, now))
        .collect();
    packs.sort_by_key(|pack| std::cmp::Reverse(pack.guests.len()));
    Ok(packs)
}

fn pack(
    book: &Book,
    list: &CheckinList,
    of: &Delegation,
    mut entries: Vec<&Entry>,
    now: Timestamp,
) -> Pack {
    entries.sort_by_key(|entry| !leads(book, entry));
    let heads = entries.iter().filter(|entry| leads(book, entry)).count();
    let (mut expected, mut came, mut extra) = (0, 0, 0);
    for entry in &entries {
        let was_here = match entry.at(book, list, now).0 {
            Whereabouts::Cancelled => continue,
            Whereabouts::Expected if book.queue(entry.person.id).is_some() => continue,
            Whereabouts::Expected => false,
            Whereabouts::Came | Whereabouts::Left | Whereabouts::Closed => true,
        };
        expected += 1;
        came += u32::from(was_here);
        extra += u32::from(was_here && entry.part.card.walk_in);
    }
    Pack {
        of: of.clone(),
        guests: entries.iter().map(|entry| entry.person.id).collect(),
        heads: crate::count::small(heads),
        expected,
        came,
        extra,
    }
}

/// Whether a guest leads a delegation.
pub fn leads(book: &Book, entry: &Entry) -> bool {
    let code = entry.part.card.category;
    let known = book
        .categories
        .iter()
        .find(|known| Some(known.code) == code);
    known.is_some_and(|known| known.leads)
}

/// What became of a delegation that was let in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PackIn {
    /// Let in now.
    pub entered: u32,
    /// Not let in: inside already, or the list refuses them.
    pub left_out: u32,
}

/// Lets these guests in at a list as one action: the head of a delegation stands there for all
/// of it. Whoever is inside already, or whom the list refuses, is passed over.
///
/// # Errors
/// [`DeskRefused`]; then nothing was written.
pub fn check_in_all(
    register: &Register,
    ctx: &Ctx,
    book: &Book,
    list: ListId,
    guests: &[VolunteerId],
) -> Result<Did<PackIn>, DeskRefused> {
    register.may_in(Deed::ReceiveGuests, book.event.id)?;
    let list = book.list(list)?;
    let desk = register.store().desk_letters().to_string();
    let mut passes = Vec::new();
    let mut done = PackIn::default();
    for guest in guests {
        let entry = book.guest(*guest)?;
        let shown = Shown {
            badge: None,
            direct: Direct::In,
            at: ctx.now,
        };
        let card = &entry.part.card;
        let outcome = decide(entry.part.standing, card, list, book.zone, shown);
        if !matches!(outcome, Outcome::Entered { .. }) {
            done.left_out += 1;
            continue;
        }
        done.entered += 1;
        let pass = Pass {
            list: list.id,
            direct: Direct::In,
            at: ctx.now,
            source: MarkSource::Desk,
            desk: desk.clone(),
            badge: None,
            overruled: false,
            by: register.operator(),
        };
        passes.push((*guest, pass));
    }
    write(register, ctx, book, passes, done)
}

/// Writes passes of several guests as one action.
pub(super) fn write<T: Copy>(
    register: &Register,
    ctx: &Ctx,
    book: &Book,
    passes: Vec<(VolunteerId, Pass)>,
    done: T,
) -> Result<Did<T>, DeskRefused> {
    if passes.is_empty() {
        return Ok(Did::unchanged(done));
    }
    let act = Act::PeopleMarked {
        marks: crate::count::small(passes.len()),
    };
    let again = |_: &store::Store, _: &store::Action| Ok(done);
    register.write(ctx, act, again, |tx| {
        let mut passes = passes.into_iter().peekable();
        while let Some((guest, pass)) = passes.next() {
            let mut own = Own::of(register, tx, Some(book.event.id), guest)?;
            own.tell(ctx, ParticipationFact::Pass(pass), None);
            // A guest who came and went on one sheet has both in one record.
            while let Some((_, pass)) = passes.next_if(|(next, _)| *next == guest) {
                own.tell(ctx, ParticipationFact::Pass(pass), None);
            }
            own.append(tx)?;
        }
        Ok(done)
    })
}
