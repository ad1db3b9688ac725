//! Calendars for phones and mail programs: `.ics` files.
//!
//! Times are instants in UTC, so no zone has to travel and no old zone table of a phone
//! moves them. Whoever takes the same file again gets the same entries, changed: an entry
//! has the id of its record. What is called off stays, marked as cancelled, so that it is
//! struck out in calendars that have it.
//!
//! Source: RFC 5545 (iCalendar), RFC 7986 (name of a calendar).

use chrono::DateTime;
use domain::Timestamp;
use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};

#[cfg(test)]
mod tests;

/// One entry of a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarEntry {
    /// The id of the record it stands for; the same record has the same id in every file.
    pub id: String,
    /// When it begins.
    pub from: Timestamp,
    /// When it ends.
    pub until: Timestamp,
    /// What it is.
    pub title: String,
    /// Where it is.
    pub place: Option<String>,
    /// Anything else, in lines.
    pub words: Option<String>,
    /// It does not take place.
    pub cancelled: bool,
}

/// Writes a calendar with a name. The same values give the same text.
///
/// `now`: the moment of writing, which tells newer files from older ones.
pub fn write(name: &str, entries: &[CalendarEntry], now: Timestamp) -> String {
    let mut calendar = Calendar::empty();
    calendar.append_property(("VERSION", "2.0"));
    calendar.append_property(("PRODID", "-//Birge//Birge//KK"));
    calendar.append_property(("CALSCALE", "GREGORIAN"));
    calendar.append_property(("METHOD", "PUBLISH"));
    for key in ["NAME", "X-WR-CALNAME"] {
        let mut named = Property::new(key, line(name));
        named.add_parameter("VALUE", "TEXT");
        calendar.append_property(named.done());
    }
    for entry in entries {
        calendar.push(event(entry, now));
    }
    folded(&calendar.to_string())
}

/// The most bytes of a line (RFC 5545, 3.1).
const LINE: usize = 75;

/// The same lines folded anew: what comes folded may be a byte too long.
fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 32);
    for line in text.replace("\r\n ", "").split_terminator("\r\n") {
        let mut length = 0;
        for letter in line.chars() {
            if length + letter.len_utf8() > LINE {
                out.push_str("\r\n ");
                length = 1;
            }
            out.push(letter);
            length += letter.len_utf8();
        }
        out.push_str("\r\n");
    }
    out
}

fn event(entry: &CalendarEntry, now: Timestamp) -> Event {
    let moment = |at: Timestamp| DateTime::from_timestamp_millis(at.0).unwrap_or_default();
    let mut event = Event::new();
    event
        .uid(&format!("{}@birge", entry.id))
        .timestamp(moment(now))
        .starts(moment(entry.from))
        .ends(moment(entry.until))
        .summary(&line(&entry.title))
        .status(if entry.cancelled {
            EventStatus::Cancelled
        } else {
            EventStatus::Confirmed
        });
    if let Some(place) = &entry.place {
        event.location(&line(place));
    }
    if let Some(words) = &entry.words {
        // A lone carriage return would end a line of the file.
        event.description(&words.replace("\r\n", "\n").replace('\r', "\n"));
    }
    event.done()
}

/// A text on one line.
fn line(text: &str) -> String {
    text.split(['\r', '\n']).collect::<Vec<_>>().join(" ")
}
