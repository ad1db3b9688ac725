//! What a row of a list holds beyond what may be kept without a consent, in eight bytes.
//!
//! Nobody of a list has a consent when it is taken in, so that is known before anything is
//! written. Source: DOMAIN rule 59.

use domain::guests::GuestDetail;
use domain::{Held, LegalGround, PersonField, Verdict, reception_needs, reception_needs_detail};

use super::{Draft, GuestOf, JudgedRow};

/// A set of what is held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Beyond(u64);

/// Everything that can be held, in the order of the bits.
fn all() -> impl Iterator<Item = Held> {
    let fields = PersonField::ALL.into_iter().map(Held::Field);
    let details = GuestDetail::ALL.into_iter().map(Held::Detail);
    fields.chain(details).chain([Held::DeskNote])
}

impl Beyond {
    /// What of these is beyond the minimum; of a guest or of somebody else.
    pub(crate) fn of(held: impl Iterator<Item = Held>, is_guest: bool) -> Self {
        let mut beyond = Self::default();
        for one in held.filter(|one| !is_needed(*one, is_guest)) {
            let at = all().position(|known| known == one);
            beyond.0 |= at.map_or(0, |at| 1 << at);
        }
        beyond
    }

    /// What is beyond the minimum in a row.
    pub(super) fn of_row(row: &JudgedRow) -> Self {
        let guest = row.guest.as_ref();
        let is_guest = guest.is_some();
        let iin = row
            .iin
            .filter(|_| row.iin_verdict != Some(Verdict::Invalid));
        let fields = [
            (PersonField::Birth, row.birth.is_some()),
            (PersonField::Sex, row.sex.is_some()),
            (PersonField::Iin, iin.is_some()),
            (PersonField::Phones, !row.phones.is_empty()),
            (PersonField::Emails, !row.emails.is_empty()),
            (PersonField::Residence, row.region.is_some()),
            (PersonField::Directions, !row.directions.is_empty()),
            (PersonField::Joined, row.joined.is_some()),
            // Where a guest works and what is said of the guest belongs to the event.
            (
                PersonField::Organisation,
                !is_guest && row.organisation.is_some(),
            ),
            (PersonField::Notes, !is_guest && row.note.is_some()),
            (
                PersonField::Latin,
                guest.is_some_and(|guest| guest.latin.is_some()),
            ),
        ];
        let fields = fields.into_iter().filter(|(_, is_there)| *is_there);
        let fields = fields.map(|(field, _)| Held::Field(field));
        Self::of(fields.chain(guest.into_iter().flat_map(of_guest)), is_guest)
    }

    /// The same without fields that are not collected.
    pub fn collected(self, off: &[PersonField]) -> Self {
        let is_off = |held: &Held| match held {
            Held::Field(field) => off.contains(field),
            Held::DeskNote => off.contains(&PersonField::Notes),
            Held::Detail(_) => false,
        };
        let off = all().zip(0..).filter(|(held, _)| is_off(held));
        Self(off.fold(self.0, |left, (_, at)| left & !(1 << at)))
    }

    /// What either holds.
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether nothing is beyond.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// What is beyond, in the order of a form.
    pub fn iter(self) -> impl Iterator<Item = Held> {
        let held = all().zip(0..);
        held.filter(move |(_, at)| self.0 & (1 << at) != 0)
            .map(|(held, _)| held)
    }
}

fn is_needed(held: Held, is_guest: bool) -> bool {
    match held {
        Held::Field(field) => {
            LegalGround::Consent.needs(field) || is_guest && reception_needs(field)
        }
        Held::Detail(detail) => reception_needs_detail(detail),
        Held::DeskNote => false,
    }
}

/// What an event keeps of a guest.
pub(crate) fn of_guest(guest: &GuestOf) -> impl Iterator<Item = Held> {
    let details = guest
        .details
        .iter()
        .map(|(detail, _)| Held::Detail(*detail));
    details.chain(guest.note.iter().map(|_| Held::DeskNote))
}

/// The row with nothing but the minimum.
pub(crate) fn reduced(draft: Draft) -> Draft {
    let is_guest = draft.guest.is_some();
    let fields = PersonField::ALL.into_iter();
    let beyond = fields.filter(|field| !is_needed(Held::Field(*field), is_guest));
    let mut draft = crate::intake::without(&beyond.collect::<Vec<_>>(), draft);
    if let Some(guest) = &mut draft.guest {
        guest
            .details
            .retain(|(detail, _)| reception_needs_detail(*detail));
    }
    draft
}
