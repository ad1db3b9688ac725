//! Lists at which guests are checked in: the door, a session, a meal, a bus, a pack.
//!
//! What a scan comes to is decided here from what one laptop knows, and it is the same on
//! every laptop that knows the same. A list that people leave and enter again (the door) is
//! walked as attendance is; a list of things given (lunch, pack) counts how often.
//!
//! Somebody early or late is let in with a word about it: nobody is turned away by an exact
//! hour.
//!
//! Source: DOMAIN 7.1, rules 34–42; SYNC 8.2; FEATURES 64–73.

use serde::{Deserialize, Serialize};

use crate::guests::{Badge, Card, CategoryCode, Pass};
use crate::{Day, Direct, EventId, FactId, ListId, Plan, Standing, Timestamp, Titles, Told, Zone};

/// What a list is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ListPurpose {
    /// The door of the forum: whoever passed it has come.
    Door,
    /// A session or a hall.
    Session,
    /// A meal.
    Meal,
    /// A bus or another way there.
    Transport,
    /// A pack, a gift, a headset.
    HandOut,
}

/// How often a guest may use a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ListLimit {
    /// In and out as often as one likes; who is inside is inside once.
    InAndOut,
    /// So many times in all.
    Times(u8),
    /// So many times a day.
    TimesADay(u8),
}

/// A list.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct CheckinList {
    /// Names it inside the event and for good.
    pub id: ListId,
    /// What people call it.
    pub titles: Titles,
    /// What it is for.
    pub purpose: ListPurpose,
    /// How often.
    pub limit: ListLimit,
    /// When it is meant to be used; `None` is the whole event. On another day a scan is
    /// refused, at another hour it is let in with a word.
    pub plan: Option<Plan>,
    /// Who may use it; empty is everybody.
    pub categories: Vec<CategoryCode>,
    /// Its place among the lists of the event.
    pub place: u32,
}

/// The list of the door, which every event has: its id is that of the event. It has no title
/// of its own; it is called after its purpose.
pub fn door(event: EventId) -> CheckinList {
    CheckinList {
        id: ListId::from_bytes(*event.as_bytes()),
        titles: Titles::default(),
        purpose: ListPurpose::Door,
        limit: ListLimit::InAndOut,
        plan: None,
        categories: Vec::new(),
        place: 0,
    }
}

/// The uses of a list that were before: the last, and where the first was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Before {
    /// The fact of the last.
    pub pass: FactId,
    /// When the last was.
    pub at: Timestamp,
    /// The letters of the desk of the last.
    pub desk: String,
    /// How many count against the limit: all, or those of the day; for a list that people
    /// leave it is 1.
    pub used: u32,
    /// When the first of them was.
    pub first_at: Timestamp,
    /// The letters of the desk of the first of them.
    pub first_desk: String,
}

/// What is said with a result, and does not refuse.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// The list is meant from this moment on.
    Early(Timestamp),
    /// The list was meant until this moment.
    Late(Timestamp),
    /// The going before this coming was not seen: the rule closed it at this moment.
    Forgotten(Timestamp),
    /// The guest waited for a place of the category, which has so many.
    Waited(u32),
}

/// Why a scan is refused. A person at the desk may let the guest pass all the same, except
/// with a void badge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Denied {
    /// Inside already, or the last use that the limit allows was this one.
    Already(Before),
    /// The badge was declared void; the one that holds now, if there is one.
    VoidBadge {
        /// Since when.
        since: Timestamp,
        /// The number of the badge that holds.
        holds: Option<String>,
    },
    /// The list is of other days.
    OtherDay {
        /// Its first day.
        from: Day,
        /// Its last day.
        until: Day,
    },
    /// The list is not for the category of the guest.
    OtherCategory,
    /// The guest will not come, says the list of guests.
    Cancelled,
    /// Out, though the guest is not inside.
    NotInside,
}

/// What a scan comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Let in: the which use of this list it is, from 1; of that day, where the limit is of
    /// a day.
    Entered {
        /// Which use.
        time: u32,
        /// What is said with it.
        remarks: Vec<Remark>,
    },
    /// Let out.
    Left,
    /// Refused.
    Denied(Denied),
}

/// How a guest is shown to the desk.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a> {
    /// The number of the badge; `None` if the person was found by name.
    pub badge: Option<&'a str>,
    /// In or out.
    pub direct: Direct,
    /// When.
    pub at: Timestamp,
}

/// Decides what a scan comes to, from what is known here. `zone` is the clock of the event:
/// it says which day it is.
pub fn decide(
    standing: Standing,
    card: &Card,
    list: &CheckinList,
    zone: Zone,
    shown: Shown<'_>,
) -> Outcome {
    let used = uses(&card.passes, list, zone);
    let refused = void_badge(card, shown.badge).or_else(|| match shown.direct {
        Direct::Out => {
            let inside = used.inside_at(zone, shown.at);
            inside.is_none().then_some(Denied::NotInside)
        }
        Direct::In => not_entitled(standing, card, list, shown.at)
            .or_else(|| used_up(&used, list, zone, shown.at).map(Denied::Already)),
    });
    match (refused, shown.direct) {
        (Some(denied), _) => Outcome::Denied(denied),
        (None, Direct::Out) => Outcome::Left,
        (None, Direct::In) => Outcome::Entered {
            time: used.next(list, zone, shown.at),
            remarks: remarks(&used, list, zone, shown.at),
        },
    }
}

fn void_badge(card: &Card, shown: Option<&str>) -> Option<Denied> {
    let is_shown = |badge: &&Told<Badge>| Some(badge.what.number.as_str()) == shown;
    let since = card.badges.iter().find(is_shown)?.void?;
    Some(Denied::VoidBadge {
        since,
        holds: card.badge().map(|badge| badge.what.number.clone()),
    })
}

fn not_entitled(
    standing: Standing,
    card: &Card,
    list: &CheckinList,
    at: Timestamp,
) -> Option<Denied> {
    if matches!(standing, Standing::Declined | Standing::Cancelled) {
        return Some(Denied::Cancelled);
    }
    let is_for = |category| list.categories.contains(category);
    if !list.categories.is_empty() && !card.category.as_ref().is_some_and(is_for) {
        return Some(Denied::OtherCategory);
    }
    let plan = list.plan.as_ref()?;
    let (from, until) = (plan.starts.date(), plan.ends.date());
    let today = plan.zone.day(at)?;
    (today < from || today > until).then_some(Denied::OtherDay { from, until })
}

/// The last use of whoever may not use the list once more.
fn used_up(used: &Uses<'_>, list: &CheckinList, zone: Zone, at: Timestamp) -> Option<Before> {
    let counted: Vec<&Told<Pass>> = match list.limit {
        ListLimit::InAndOut => used.inside_at(zone, at).into_iter().collect(),
        ListLimit::Times(_) => used.entries.clone(),
        ListLimit::TimesADay(_) => used.on_day(zone, at).collect(),
    };
    let most = match list.limit {
        ListLimit::InAndOut => 1,
        ListLimit::Times(most) | ListLimit::TimesADay(most) => usize::from(most),
    };
    let (first, last) = (counted.first()?, counted.last()?);
    (counted.len() >= most).then(|| Before {
        pass: last.id,
        at: last.what.at,
        desk: last.what.desk.clone(),
        used: u32::try_from(counted.len()).unwrap_or(u32::MAX),
        first_at: first.what.at,
        first_desk: first.what.desk.clone(),
    })
}

fn remarks(used: &Uses<'_>, list: &CheckinList, zone: Zone, at: Timestamp) -> Vec<Remark> {
    let planned = match &list.plan {
        Some(plan) if at < plan.from() => Some(Remark::Early(plan.from())),
        Some(plan) if at > plan.until() => Some(Remark::Late(plan.until())),
        _ => None,
    };
    let closed = used.forgotten_at(zone, at).last();
    let forgotten = closed.map(|one| Remark::Forgotten(one.closed));
    let is_before = used.inside.is_some();
    let forgotten = forgotten.filter(|_| is_before);
    planned.into_iter().chain(forgotten).collect()
}

/// What the passes of one guest at one list come to.
#[derive(Clone, Debug, Default)]
pub struct Uses<'a> {
    /// Entries that count, in their order.
    pub entries: Vec<&'a Told<Pass>>,
    /// Those that count nothing: an entry of somebody inside, one beyond the limit, a going
    /// of somebody outside. Two desks without contact can make them.
    pub repeats: Vec<&'a Told<Pass>>,
    /// The entry of whoever is inside, of a list that people leave; whether the rule closed
    /// it since is told by [`Uses::inside_at`].
    pub inside: Option<&'a Told<Pass>>,
    /// Goings that nobody saw, before the last entry; with it [`Uses::forgotten_at`].
    forgotten: Vec<Forgotten<'a>>,
}

/// A going that nobody saw: the rule takes it to have been at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Forgotten<'a> {
    /// The entry that no going followed.
    pub entry: &'a Told<Pass>,
    /// When the rule closed it: at midnight, but no sooner than six hours after the entry.
    pub closed: Timestamp,
}

/// How long somebody who came yesterday and was not seen going is taken to be inside, in
/// milliseconds: a party may go on past midnight, and a forum begins in the morning. Our
/// own number.
const NIGHT_MS: i64 = 6 * 3_600_000;

impl<'a> Uses<'a> {
    /// The entry of whoever is inside at a moment. A going that nobody saw is closed by a
    /// rule: at midnight, but no sooner than six hours after the entry.
    pub fn inside_at(&self, zone: Zone, at: Timestamp) -> Option<&'a Told<Pass>> {
        self.inside.filter(|pass| {
            let entered = pass.what.at;
            zone.day(entered) == zone.day(at) || at.0 - entered.0 < NIGHT_MS
        })
    }

    /// Goings that nobody saw up to a moment, with the moment at which the rule closed each.
    /// They are no facts: a going that is written down later takes the place of the rule.
    pub fn forgotten_at(&self, zone: Zone, at: Timestamp) -> impl Iterator<Item = Forgotten<'a>> {
        let last = self.inside.filter(|_| self.inside_at(zone, at).is_none());
        let last = last.map(|entry| closed(entry, zone));
        self.forgotten.clone().into_iter().chain(last)
    }

    /// The which use another one at a moment would be, from 1; of that day, where the limit
    /// is of a day.
    pub fn next(&self, list: &CheckinList, zone: Zone, at: Timestamp) -> u32 {
        let before = match list.limit {
            ListLimit::TimesADay(_) => self.on_day(zone, at).count(),
            ListLimit::InAndOut | ListLimit::Times(_) => self.entries.len(),
        };
        u32::try_from(before).unwrap_or(u32::MAX).saturating_add(1)
    }

    fn on_day(&self, zone: Zone, at: Timestamp) -> impl Iterator<Item = &'a Told<Pass>> {
        let today = zone.day(at);
        let entries = self.entries.iter().copied();
        entries.filter(move |pass| zone.day(pass.what.at) == today)
    }
}

/// When the rule closes an entry that no going followed.
fn closed(entry: &Told<Pass>, zone: Zone) -> Forgotten<'_> {
    let at = entry.what.at;
    let midnight = zone.day(at).and_then(|day| day.succ_opt());
    let midnight = midnight.and_then(|day| day.and_hms_opt(0, 0, 0));
    let midnight = midnight.map_or(at, |wall| zone.instant(wall, false));
    Forgotten {
        entry,
        closed: midnight.max(Timestamp(at.0.saturating_add(NIGHT_MS))),
    }
}

/// Walks the passes of one guest at one list in the order in which they happened; of two at
/// the same moment the one told first comes first, so that every laptop counts alike. Void
/// ones are passed over; one that somebody let pass against the list counts.
///
/// Source: SYNC 8.2.
pub fn uses<'a>(passes: &'a [Told<Pass>], list: &CheckinList, zone: Zone) -> Uses<'a> {
    let mut order: Vec<&Told<Pass>> = passes
        .iter()
        .filter(|pass| pass.void.is_none() && pass.what.list == list.id)
        .collect();
    order.sort_by_key(|pass| (pass.what.at, pass.told, pass.id));
    let mut used = Uses::default();
    for pass in order {
        if let Some(entry) = used.inside
            && used.inside_at(zone, pass.what.at).is_none()
        {
            used.forgotten.push(closed(entry, zone));
            used.inside = None;
        }
        let counts = match pass.what.direct {
            Direct::In => pass.what.overruled || used_up(&used, list, zone, pass.what.at).is_none(),
            Direct::Out => used.inside.is_some(),
        };
        match (counts, pass.what.direct) {
            (false, _) => used.repeats.push(pass),
            (true, Direct::In) => {
                used.entries.push(pass);
                used.inside = (list.limit == ListLimit::InAndOut).then_some(pass);
            }
            (true, Direct::Out) => used.inside = None,
        }
    }
    used
}

#[cfg(test)]
mod tests;
