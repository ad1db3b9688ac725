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

/// A use of a list that was before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Before {
    /// The fact.
    pub pass: FactId,
    /// When.
    pub at: Timestamp,
    /// The letters of the desk.
    pub desk: String,
}

/// What is said with a result, and does not refuse.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// The list is meant from this moment on.
    Early(Timestamp),
    /// The list was meant until this moment.
    Late(Timestamp),
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
    /// Let in: the which use of this list it is, from 1.
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
        Direct::Out => used.inside.is_none().then_some(Denied::NotInside),
        Direct::In => not_entitled(standing, card, list, shown.at)
            .or_else(|| used_up(&used, list, zone, shown.at).map(Denied::Already)),
    });
    match (refused, shown.direct) {
        (Some(denied), _) => Outcome::Denied(denied),
        (None, Direct::Out) => Outcome::Left,
        (None, Direct::In) => {
            let before = u32::try_from(used.entries.len()).unwrap_or(u32::MAX);
            Outcome::Entered {
                time: before.saturating_add(1),
                remarks: remarks(list, shown.at),
            }
        }
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
    let last = match list.limit {
        ListLimit::InAndOut => used.inside_at(zone, at)?,
        ListLimit::Times(most) => {
            let is_free = used.entries.len() < usize::from(most);
            used.entries.last().filter(|_| !is_free)?
        }
        ListLimit::TimesADay(most) => {
            let is_free = used.on_day(zone, at).count() < usize::from(most);
            used.on_day(zone, at).last().filter(|_| !is_free)?
        }
    };
    Some(Before {
        pass: last.id,
        at: last.what.at,
        desk: last.what.desk.clone(),
    })
}

fn remarks(list: &CheckinList, at: Timestamp) -> Vec<Remark> {
    match &list.plan {
        Some(plan) if at < plan.from() => vec![Remark::Early(plan.from())],
        Some(plan) if at > plan.until() => vec![Remark::Late(plan.until())],
        _ => Vec::new(),
    }
}

/// What the passes of one guest at one list come to.
#[derive(Clone, Debug, Default)]
pub struct Uses<'a> {
    /// Entries that count, in their order.
    pub entries: Vec<&'a Told<Pass>>,
    /// Those that count nothing: an entry of somebody inside, one beyond the limit, a going
    /// of somebody outside. Two desks without contact can make them.
    pub repeats: Vec<&'a Told<Pass>>,
    /// The entry of whoever is inside, of a list that people leave.
    pub inside: Option<&'a Told<Pass>>,
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

    fn on_day(&self, zone: Zone, at: Timestamp) -> impl Iterator<Item = &'a Told<Pass>> {
        let today = zone.day(at);
        let entries = self.entries.clone().into_iter();
        entries.filter(move |pass| zone.day(pass.what.at) == today)
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
