//! Scans that were refused, and why: what happened at the doors, to be told afterwards.
//!
//! A refusal stands in the record of the guest, or in the event where nobody knows whose badge
//! it was: misread, of another event, of nobody.
//!
//! Source: DOMAIN 7.1, rule 36; FEATURES 73.

use std::path::Path;

use documents::export::Value;
use domain::checkin::ListPurpose;
use domain::guests::{Refusal, RefusedFor};
use domain::{Deed, ListId, VolunteerId};
use l10n::{DateStyle, Localizer};
use messages::Message;

use super::sheet::{DeskSheet, save};
use super::{Book, DeskRefused};
use crate::export::ExportRefused;
use crate::{Ctx, Register};

/// A refused scan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedLine {
    /// What was refused.
    pub refusal: Refusal,
    /// Whose badge it was, and as the name stands in the list; `None` where nobody knows.
    pub guest: Option<(VolunteerId, String)>,
    /// Who sat at the desk.
    pub by: String,
}

/// The refused scans of an event, newest first; those that were taken back are left out.
///
/// # Errors
/// [`DeskRefused::NotAllowed`].
pub fn refusals(register: &Register, book: &Book) -> Result<Vec<RefusedLine>, DeskRefused> {
    register.may_in(Deed::ReceiveGuests, book.event.id)?;
    Ok(lines(register, book))
}

fn lines(register: &Register, book: &Book) -> Vec<RefusedLine> {
    let nobodys = book.event.forum.refusals.iter().map(|told| (told, None));
    let of_guests = book.entries().iter().flat_map(|entry| {
        let own = entry.part.card.refusals.iter();
        own.map(move |told| (told, Some(entry)))
    });
    let standing = nobodys
        .chain(of_guests)
        .filter(|(told, _)| told.void.is_none());
    let mut lines: Vec<RefusedLine> = standing
        .map(|(told, entry)| RefusedLine {
            refusal: told.what.clone(),
            guest: entry.map(|entry| (entry.person.id, entry.person.name.full())),
            by: register.name_of(told.what.by),
        })
        .collect();
    lines.sort_by_key(|line| std::cmp::Reverse(line.refusal.at));
    lines
}

/// Why a scan was refused, as the desk said it.
pub fn refusal_word(why: RefusedFor) -> Message {
    match why {
        RefusedFor::Already => messages::desk_screen_already_word(),
        RefusedFor::VoidBadge => messages::desk_screen_void_word(),
        RefusedFor::OtherDay => messages::desk_screen_other_day_word(),
        RefusedFor::OtherCategory => messages::desk_screen_other_category_word(),
        RefusedFor::Cancelled => messages::desk_screen_cancelled_word(),
        RefusedFor::NotInside => messages::desk_screen_not_inside_word(),
        RefusedFor::Misread => messages::desk_screen_misread_word(),
        RefusedFor::Unknown => messages::desk_screen_unknown_word(),
        RefusedFor::OtherEvent => messages::desk_screen_other_event_word(),
    }
}

/// What a list is called: by its own title, or else after its purpose; nothing of one that
/// was removed.
fn list_name(book: &Book, id: ListId, speak: Localizer) -> String {
    let Ok(list) = book.list(id) else {
        return String::new();
    };
    let title = list.titles.in_language(speak.language().code());
    if !title.is_empty() {
        return title.to_owned();
    }
    speak.format(&match list.purpose {
        ListPurpose::Door => messages::desk_screen_purpose_door(),
        ListPurpose::Session => messages::desk_screen_purpose_session(),
        ListPurpose::Meal => messages::desk_screen_purpose_meal(),
        ListPurpose::Transport => messages::desk_screen_purpose_transport(),
        ListPurpose::HandOut => messages::desk_screen_purpose_hand_out(),
    })
}

/// Writes the refused scans of an event into a spreadsheet; the answer is how many. That the
/// file was made stands in the audit.
///
/// # Errors
/// [`ExportRefused`]; then there is no file.
pub fn save_refusals(
    register: &Register,
    ctx: &Ctx,
    book: &Book,
    path: &Path,
    speak: Localizer,
) -> Result<u64, ExportRefused> {
    register.may(Deed::Export)?;
    let all = lines(register, book);
    let people: Vec<VolunteerId> = all
        .iter()
        .filter_map(|line| line.guest.as_ref().map(|(id, _)| *id))
        .collect();
    let rows = all.into_iter().map(|line| {
        vec![
            Value::text(speak.instant(line.refusal.at.0, DateStyle::DateTime)),
            Value::text(line.refusal.desk),
            Value::text(list_name(book, line.refusal.list, speak)),
            Value::text(speak.format(&refusal_word(line.refusal.why))),
            Value::maybe(line.refusal.badge),
            Value::maybe(line.guest.map(|(_, name)| name)),
            Value::text(line.by),
        ]
    });
    let sheet = DeskSheet {
        list: "refusals",
        title: messages::refusals_title(),
        columns: vec![
            (messages::printing_column_at(), 18.0),
            (messages::printing_column_desk(), 8.0),
            (messages::refusals_list_column(), 22.0),
            (messages::refusals_why_column(), 28.0),
            (messages::printing_column_number(), 18.0),
            (messages::printing_column_name(), 34.0),
            (messages::refusals_by_column(), 26.0),
        ],
        rows,
        people,
    };
    save(register, ctx, book.event.id, sheet, path, speak)
}
