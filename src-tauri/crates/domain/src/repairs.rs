//! What a quiet hour at a desk is good for: cards of guests that somebody should look at.
//!
//! Each finding names one card, one reason and one field. What hinders at the door stands
//! first, what only spoils a count stands last; whoever has not come yet goes before whoever
//! came, because a card that is right before its guest stands there saves the line a minute.
//! Nothing is changed here: a person looks and decides, or leaves it.
//!
//! Source: FEATURES, idea 3.23; DOMAIN 7.1, rules 5, 39, 41 and 48.

use serde::{Deserialize, Serialize};

use crate::badges::BadgeScriptRule;
use crate::guests::{BadgeScript, Card, Category, Delegation, GuestDetail, origin};
use crate::{Day, Timestamp, Volunteer, iin_mismatches, is_minor};

/// So many are offered at once; a longer list is no task for a quiet minute.
///
/// Source: FEATURES, idea 3.23: "ten records to repair".
pub const OFFERED: usize = 10;

/// So long nobody came to a desk before it is offered anything, in milliseconds: six guests
/// would have passed at the pace of a line.
///
/// Source: DOMAIN 7.1 (a point handles 100–130 people an hour, some 30 seconds each); the
/// three minutes are our own number.
const QUIET_MS: i64 = 180_000;

/// Nobody is older on the list of a forum, in years; a date that says so is mistyped more
/// often than true. Our own number.
const OLDEST: u8 = 100;

/// Whether the queue of a desk is empty: nobody came, was looked for or was entered there
/// since.
pub const fn is_quiet(since: Timestamp, now: Timestamp) -> bool {
    now.0.saturating_sub(since.0) >= QUIET_MS
}

/// What is to be repaired in the card of a guest; what hinders most at the door first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Repair {
    /// The event has no such category any more: its badge has no colour, and lists by
    /// category refuse the guest.
    Category,
    /// Perhaps the same person as another guest: two badges, and counted twice.
    Pair,
    /// Under age, and nobody is named who answers for the child.
    Guardian,
    /// Leads a delegation, and none is chosen: the pack of badges is not found.
    Leads,
    /// The badge is printed in Latin letters, and the name is written in none.
    Latin,
    /// There is no given name, which stands largest on the badge.
    Given,
    /// Neither region nor country is known: the guest is missing in the figures by region.
    Origin,
    /// A birth date after the event, or of somebody too old.
    Birth,
    /// No organisation where the category lives by it.
    Organisation,
    /// The digits of the national number say another birth date or sex, and nobody has
    /// compared it with the document.
    Iin,
}

/// A guest as looked at.
#[derive(Clone, Copy, Debug)]
pub struct Looked<'a> {
    /// Who it is.
    pub person: &'a Volunteer,
    /// What the person is at the event.
    pub card: &'a Card,
    /// The category, if the event has it.
    pub category: Option<&'a Category>,
    /// In which letters the badges of the event are printed.
    pub letters: BadgeScriptRule,
    /// The day by the clock of the event.
    pub today: Day,
}

impl Looked<'_> {
    /// What is to be repaired, in order; nothing of pairs, which no card shows by itself.
    /// What stands in the record of a volunteer and not on the card is not looked at, but for
    /// the national number.
    pub fn repairs(&self) -> impl Iterator<Item = Repair> {
        use Repair as R;
        let is_own = self.person.guest;
        [
            (R::Category, self.category.is_none()),
            (R::Guardian, self.lacks_guardian()),
            (R::Leads, self.leads_nobody()),
            (R::Latin, is_own && self.lacks_latin()),
            (R::Given, is_own && self.person.name.given.is_none()),
            (R::Origin, self.lacks_origin()),
            (R::Birth, is_own && self.has_no_age()),
            (R::Organisation, self.lacks_organisation()),
            (R::Iin, !is_own && self.has_doubtful_number()),
        ]
        .into_iter()
        .filter_map(|(repair, needed)| needed.then_some(repair))
    }

    fn is_of(&self, codes: &[&str]) -> bool {
        let code = self.category.map(|category| category.code);
        code.is_some_and(|code| codes.contains(&code.as_str()))
    }

    fn lacks_guardian(&self) -> bool {
        let is_child = self.is_of(&["MN"]) || is_minor(self.person.birth.as_ref(), self.today);
        let is_named =
            !self.person.guardians.is_empty() || self.card.detail(GuestDetail::Guardian).is_some();
        is_child && !is_named
    }

    fn leads_nobody(&self) -> bool {
        let leads = self.category.is_some_and(|category| category.leads);
        leads && self.card.delegation.is_none()
    }

    fn lacks_latin(&self) -> bool {
        let is_latin = self.letters.of(self.card.script) == BadgeScript::Latin;
        let has_other = self.person.name.full().chars().any(is_of_other_letters);
        is_latin && self.person.latin.is_none() && has_other
    }

    /// Whoever works here is in no figure by region.
    fn lacks_origin(&self) -> bool {
        let is_crew = self.category.is_some_and(|category| category.crew);
        let of = origin(self.card, self.person.residence.as_ref());
        let is_known = match of {
            Some(Delegation::Country(country)) => country.as_str() != "KZ",
            Some(Delegation::Region(_) | Delegation::Named(_)) => true,
            None => false,
        };
        !is_crew && !is_known
    }

    fn has_no_age(&self) -> bool {
        let birth = self.person.birth.as_ref();
        birth.is_some_and(|birth| {
            let age = birth.age_on(self.today);
            age.is_none_or(|age| age.years() >= OLDEST)
        })
    }

    /// Speakers, state bodies and partners stand for an organisation, the press for an outlet.
    fn lacks_organisation(&self) -> bool {
        let has = |detail| self.card.detail(detail).is_some();
        self.is_of(&["SP", "ST", "PN", "PR"])
            && !has(GuestDetail::Organisation)
            && !(self.is_of(&["PR"]) && has(GuestDetail::Outlet))
    }

    fn has_doubtful_number(&self) -> bool {
        let person = self.person;
        let says_otherwise = |iin| {
            let others = iin_mismatches(iin, person.birth.as_ref(), person.sex);
            !others.is_empty()
        };
        !person.iin_checked && person.iin.as_ref().is_some_and(says_otherwise)
    }
}

/// Letters that a reader of Latin does not read: behind Latin with its marks.
fn is_of_other_letters(sign: char) -> bool {
    let is_latin = matches!(sign, '\u{0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}');
    sign.is_alphabetic() && !is_latin
}

/// Something to repair, as it takes its place among others.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Found<K> {
    /// The guest came already.
    pub came: bool,
    /// What.
    pub repair: Repair,
    /// What decides between two guests: the name and the id.
    pub key: K,
}

/// The most useful of what was found, the first of them first. The answer does not depend on
/// the order in which it was found.
pub fn offered<K: Ord>(mut found: Vec<Found<K>>) -> Vec<Found<K>> {
    found.sort_unstable();
    found.truncate(OFFERED);
    found
}

#[cfg(test)]
mod tests;
