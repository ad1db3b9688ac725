//! The registration desk of a forum: who comes, who is let in, which badge is whose.
//!
//! A desk opens the [`Book`] of an event once: all its guests in memory, found by any part
//! of a name, the end of a phone or a number of a badge. What is decided stands in
//! `domain::checkin`; what happens is written down as facts before it is shown.
//!
//! Source: DOMAIN 7.1, rules 34–42; FEATURES 64–83.

mod badges;
mod board;
mod book;
mod course;
mod delegations;
mod guests;
mod layouts;
mod paper;
mod passing;
mod quotas;
mod receiving;
mod refusals;
mod rehearsal;
mod repairs;
mod sheet;
mod sheets;

pub use badges::{badge, replace};
pub use board::{Board, Came, DeskPace, QuotaLine, Tally, board};
pub use book::{Book, Entry, Whereabouts};
pub use course::{Course, PractisedBy, Stage, TaskTold, crew, results};
pub use delegations::{Pack, PackIn, check_in_all, delegations, leads};
pub(crate) use guests::of_all_events as guests_of_all_events;
pub use guests::{GuestForm, ReadZone, read_zone, remove, save};
pub use layouts::{LayoutRefused, check_logo, save_layout};
pub use paper::{
    DeskPaperRefused, GuestLine, LineOf, Ticked, door_paper, enter_lines, pack_paper, read_lines,
};
pub use passing::{Answer, CheckIn, CodeRead, check_in, read_code, scan};
pub(crate) use quotas::seats as quota_seats;
pub use quotas::{Quota, move_up, quota, quotas};
pub use receiving::{Receiving, receiving, soon};
pub use refusals::{RefusedLine, refusal_word, refusals, save_refusals};
pub use rehearsal::{Laptop, Rehearsed, preflight, rehearse};
pub use repairs::{RepairTask, quiet_repairs, repairs};
pub(crate) use sheet::{DeskSheet, save as save_sheet};
pub use sheets::{
    BadgePreview, ReadyBadges, SheetsRefused, badge_preview, badge_sheets, badges_for_file,
    badges_ready, facing_name, ruler_page, test_badge, unprintable,
};

use domain::checkin::CheckinList;
use domain::guests::{Category, CategoryCode, GuestDetail, usual_categories};
use domain::{Deed, EventId, EventValue, ListId};
use messages::{Kind, Message, ToMessage};
use store::StoreError;

use crate::events::{WorkRefused, differing};
use crate::volunteers::EditRefused;
use crate::{Ctx, NotAllowed, Register, register::Did};

/// Why something at the desk is not done. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum DeskRefused {
    /// The list was removed.
    #[error("the list is missing")]
    List,
    /// Nobody of this id is a guest of the event.
    #[error("no such guest")]
    Guest,
    /// There is no such category.
    #[error("no such category")]
    Category,
    /// The desk gave all numbers that there are.
    #[error("no more numbers")]
    Numbers,
    /// There is no badge to replace.
    #[error("no badge")]
    NoBadge,
    /// A void badge is let pass by nobody.
    #[error("the badge is void")]
    VoidBadge,
    /// The lines of a document.
    #[error(transparent)]
    Zone(#[from] domain::mrz::MrzRefused),
    /// The fields of the person.
    #[error(transparent)]
    Person(#[from] EditRefused),
    /// The event, or the person in it.
    #[error(transparent)]
    Work(#[from] WorkRefused),
    /// The role.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// The disk.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl DeskRefused {
    /// The field that the sentence stands beside.
    pub const fn field(&self) -> Option<&'static str> {
        match self {
            Self::Category => Some("category"),
            Self::Person(refused) => match refused.field() {
                Some(field) => Some(field.code()),
                None => None,
            },
            _ => None,
        }
    }
}

impl ToMessage for DeskRefused {
    fn told(&self) -> (Kind, Message) {
        match self {
            Self::List => (Kind::Missing, messages::desk_error_list()),
            Self::Guest => (Kind::Missing, messages::desk_error_guest()),
            Self::Category => (Kind::Invalid, messages::desk_error_category()),
            Self::Numbers => (Kind::Refused, messages::desk_error_numbers()),
            Self::NoBadge => (Kind::Missing, messages::desk_error_no_badge()),
            Self::VoidBadge => (Kind::Refused, messages::desk_error_void_badge()),
            Self::Zone(domain::mrz::MrzRefused::NotAZone) => {
                (Kind::Invalid, messages::guests_error_not_a_zone())
            }
            Self::Zone(domain::mrz::MrzRefused::Misread) => {
                (Kind::Invalid, messages::guests_error_misread_zone())
            }
            Self::Person(refused) => refused.told(),
            Self::Work(refused) => refused.told(),
            Self::NotAllowed(refused) => refused.told(),
            Self::Store(error) => error.told(),
        }
    }
}

/// How an event receives guests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetUp {
    /// Guests are received.
    pub has_guests: bool,
    /// The categories that the event calls otherwise or does not have (`None`); one that is
    /// not named stays as it is.
    pub categories: Vec<(CategoryCode, Option<Category>)>,
    /// The most guests of a category, `None` is no limit; one that is not named stays as it
    /// is.
    pub quotas: Vec<(CategoryCode, Option<u32>)>,
    /// The lists, but for the door; one that is left out is removed.
    pub lists: Vec<CheckinList>,
    /// What is asked of guests.
    pub details: Vec<GuestDetail>,
}

/// Changes how many guests of categories there may be, and nothing else; `None` is no limit.
///
/// # Errors
/// [`WorkRefused`]; then nothing was written.
pub fn set_quotas(
    register: &Register,
    ctx: &Ctx,
    event: EventId,
    quotas: &[(CategoryCode, Option<u32>)],
) -> Result<Did<()>, WorkRefused> {
    register.may_in(Deed::SaveEvents, event)?;
    let forum = crate::events::get(register, event)?.forum;
    let wanted = SetUp {
        has_guests: forum.has_guests,
        categories: Vec::new(),
        quotas: quotas.to_vec(),
        lists: forum.lists,
        details: forum.details,
    };
    set_up(register, ctx, event, &wanted)
}

/// Changes how an event receives guests, as one action.
///
/// # Errors
/// [`WorkRefused`]; then nothing was written.
pub fn set_up(
    register: &Register,
    ctx: &Ctx,
    event: EventId,
    wanted: &SetUp,
) -> Result<Did<()>, WorkRefused> {
    register.may_in(Deed::SaveEvents, event)?;
    let known = crate::events::get(register, event)?.forum;
    let mut values = vec![
        EventValue::HasGuests(wanted.has_guests),
        EventValue::GuestDetails(wanted.details.clone()),
    ];
    let is_kept = |id: ListId| wanted.lists.iter().any(|list| list.id == id);
    let gone = known.lists.iter().filter(|list| !is_kept(list.id));
    values.extend(gone.map(|list| EventValue::List(list.id, None)));
    let lists = wanted.lists.iter().cloned();
    values.extend(lists.map(|list| EventValue::List(list.id, Some(list))));
    let own = wanted.categories.iter().map(|(code, own)| {
        let usual = usual_categories().iter().find(|usual| usual.code == *code);
        let own = own.clone().or_else(|| usual.map(Category::off));
        EventValue::Category(*code, own)
    });
    values.extend(own);
    let quotas = wanted.quotas.iter();
    let changed = quotas.filter(|(code, most)| known.quota(*code) != *most);
    values.extend(changed.map(|(code, most)| EventValue::Quota(*code, *most)));
    let again = |_: &store::Store, _: &store::Action| Ok(());
    register.write(ctx, changes::Act::DeskSetUp, again, |tx| {
        let record = tx.event(event)?.ok_or(WorkRefused::Missing)?;
        let edits = differing(&record, values);
        if !edits.is_empty() {
            tx.append(changes::Operation::Event { id: event, edits })?;
        }
        Ok(())
    })
}
