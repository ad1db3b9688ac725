//! Scans, and what comes of them.

use changes::{Act, Edit, Operation};
use domain::checkin::{CheckinList, Denied, Outcome, Remark, Shown, decide};
use domain::codes::{SerialCode, plain_code};
use domain::guests::{Pass, Refusal, RefusedFor};
use domain::{
    Deed, Direct, EventFact, FactId, ListId, MarkSource, ParticipationFact, Timestamp, VolunteerId,
};

use super::{Book, DeskRefused};
use crate::attendance::Own;
use crate::{Ctx, Register, register::Did};

/// What was typed or scanned at a desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckIn {
    /// At which list.
    pub list: ListId,
    /// In or out.
    pub direct: Direct,
    /// How the guest was found.
    pub source: MarkSource,
    /// When it happened; for paper the true time.
    pub at: Timestamp,
    /// The number of the badge that was shown.
    pub badge: Option<String>,
    /// Somebody lets the guest pass though the list would not.
    pub overrule: bool,
}

/// What a text in the one field of the desk comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It is the number of a badge of a guest; nothing was written yet.
    Badge {
        /// Whose.
        guest: VolunteerId,
        /// The number.
        number: String,
        /// The scanner typed under another keyboard layout, and the signs were put back.
        put_back: bool,
    },
    /// It is no number of a badge: it is looked for among the guests.
    Text,
    /// It is a number, and it is refused; that was written down.
    Refused {
        /// Why.
        why: RefusedFor,
        /// The number as far as it could be read.
        number: String,
        /// The scanner typed under another keyboard layout, and the signs were put back.
        put_back: bool,
    },
}

/// What a text is, read as the number of a badge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodeRead {
    /// A number whose check character fits.
    Number {
        /// The number.
        code: SerialCode,
        /// It was typed under another keyboard layout, and the signs were put back.
        put_back: bool,
    },
    /// It has the shape of a number, and its check character does not fit.
    Misread {
        /// As far as it could be read.
        number: String,
        /// It was typed under another keyboard layout, and the signs were put back.
        put_back: bool,
    },
    /// It is no number.
    Text,
}

/// Reads a text as the number of a badge; nothing is looked up and nothing is written.
pub fn read_code(typed: &str) -> CodeRead {
    let typed = typed.trim();
    if let Some((code, put_back)) = search::scanned(typed, SerialCode::parse) {
        return CodeRead::Number { code, put_back };
    }
    match search::scanned(typed, looks_like_number) {
        Some((number, put_back)) => CodeRead::Misread { number, put_back },
        None => CodeRead::Text,
    }
}

/// Reads what was scanned or typed. A number that is no guest's is written down as refused.
///
/// # Errors
/// [`DeskRefused`].
pub fn scan(
    register: &Register,
    ctx: &Ctx,
    book: &Book,
    list: ListId,
    typed: &str,
) -> Result<Did<Answer>, DeskRefused> {
    register.may_in(Deed::ReceiveGuests, book.event.id)?;
    book.list(list)?;
    let (why, number, put_back) = match read_code(typed) {
        CodeRead::Number { code, put_back } => {
            let number = code.scanned();
            if let Some(entry) = book.holder(&number) {
                let guest = entry.person.id;
                return Ok(Did::unchanged(Answer::Badge {
                    guest,
                    number,
                    put_back,
                }));
            }
            let why = if code.scope() == book.scope() {
                RefusedFor::Unknown
            } else {
                RefusedFor::OtherEvent
            };
            (why, number, put_back)
        }
        CodeRead::Misread { number, put_back } => (RefusedFor::Misread, number, put_back),
        CodeRead::Text => return Ok(Did::unchanged(Answer::Text)),
    };
    let answer = Answer::Refused {
        why,
        number: number.clone(),
        put_back,
    };
    let refusal = Refusal {
        list,
        at: ctx.now,
        desk: register.store().desk_letters().to_string(),
        badge: Some(number),
        why,
        by: register.operator(),
    };
    let said = answer.clone();
    let again = |_: &store::Store, _: &store::Action| Ok(said);
    register.write(ctx, Act::PassRefused, again, |tx| {
        let fact = FactId::from_uuid(ctx.uuid());
        tx.append(Operation::Event {
            id: book.event.id,
            edits: vec![Edit::Record(fact, EventFact::Refusal(refusal))],
        })?;
        Ok(answer)
    })
}

/// A text that has the shape of a number of a badge, whether its check character fits or
/// not: letters and digits, most of them digits, as long as the shortest number.
fn looks_like_number(text: &str) -> Option<String> {
    const SHORTEST: usize = 9;
    let is_ascii = text.chars().all(|c| c.is_ascii() && !c.is_ascii_control());
    let code = plain_code(text).filter(|code| is_ascii && code.len() >= SHORTEST)?;
    let digits = code.chars().filter(char::is_ascii_digit).count();
    let letters = code.len() - digits;
    // A phone and an IIN have digits alone.
    (digits >= 5 && letters >= 1).then_some(code)
}

/// Checks a guest in or out at a list: what comes of it is written down, a refusal as well.
///
/// # Errors
/// [`DeskRefused::VoidBadge`] if somebody would let a void badge pass, and those of every
/// action; then nothing was written.
pub fn check_in(
    register: &Register,
    ctx: &Ctx,
    book: &Book,
    guest: VolunteerId,
    check_in: &CheckIn,
) -> Result<Did<Outcome>, DeskRefused> {
    register.may_in(Deed::ReceiveGuests, book.event.id)?;
    let list = book.list(check_in.list)?;
    let entry = book.guest(guest)?;
    let shown = Shown {
        badge: check_in.badge.as_deref(),
        direct: check_in.direct,
        at: check_in.at,
    };
    let outcome = decide(
        entry.part.standing,
        &entry.part.card,
        list,
        book.zone,
        shown,
    );
    let outcome = with_quota(outcome, book, entry);
    let is_void = matches!(outcome, Outcome::Denied(Denied::VoidBadge { .. }));
    if is_void && check_in.overrule {
        return Err(DeskRefused::VoidBadge);
    }
    let desk = register.store().desk_letters().to_string();
    let by = register.operator();
    let (act, fact) = match &outcome {
        Outcome::Denied(denied) if !check_in.overrule => {
            let refusal = Refusal {
                list: list.id,
                at: check_in.at,
                desk,
                badge: check_in.badge.clone(),
                why: why(denied),
                by,
            };
            (Act::PassRefused, ParticipationFact::Refusal(refusal))
        }
        Outcome::Denied(_) | Outcome::Entered { .. } | Outcome::Left => {
            let pass = Pass {
                list: list.id,
                direct: check_in.direct,
                at: check_in.at,
                source: check_in.source,
                desk,
                badge: check_in.badge.clone(),
                overruled: matches!(outcome, Outcome::Denied(_)),
                by,
            };
            (Act::GuestPassed, ParticipationFact::Pass(pass))
        }
    };
    let outcome = match outcome {
        Outcome::Denied(_) if check_in.overrule => passed(entry, list, book, check_in),
        outcome => outcome,
    };
    let said = outcome.clone();
    let again = |_: &store::Store, _: &store::Action| Ok(said);
    register.write(ctx, act, again, |tx| {
        let mut own = Own::of(register, tx, Some(book.event.id), guest)?;
        own.tell(ctx, fact, None);
        own.append(tx)?;
        Ok(outcome)
    })
}

/// What a scan comes to, with a word where the guest waited for a place of the category.
/// Nobody who stands here is turned away for a number.
fn with_quota(outcome: Outcome, book: &Book, entry: &super::Entry) -> Outcome {
    let Outcome::Entered { time, mut remarks } = outcome else {
        return outcome;
    };
    let category = entry.part.card.category;
    let people = category.and_then(|category| book.event.forum.quota(category));
    let people = people.filter(|_| book.queue(entry.person.id).is_some());
    remarks.extend(people.map(Remark::Waited));
    Outcome::Entered { time, remarks }
}

/// What is shown of a guest whom somebody let pass.
pub(super) fn passed(
    entry: &super::Entry,
    list: &CheckinList,
    book: &Book,
    check_in: &CheckIn,
) -> Outcome {
    if check_in.direct == Direct::Out {
        return Outcome::Left;
    }
    let used = domain::checkin::uses(&entry.part.card.passes, list, book.zone);
    Outcome::Entered {
        time: used.next(list, book.zone, check_in.at),
        remarks: Vec::new(),
    }
}

pub(super) const fn why(denied: &Denied) -> RefusedFor {
    match denied {
        Denied::Already(_) => RefusedFor::Already,
        Denied::VoidBadge { .. } => RefusedFor::VoidBadge,
        Denied::OtherDay { .. } => RefusedFor::OtherDay,
        Denied::OtherCategory => RefusedFor::OtherCategory,
        Denied::Cancelled => RefusedFor::Cancelled,
        Denied::NotInside => RefusedFor::NotInside,
    }
}
