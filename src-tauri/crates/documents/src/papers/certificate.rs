//! Certificates of hours and letters of thanks: many in one document, a page for each person.

use messages::Message;
use typst::foundations::{IntoValue, Value};

use super::{DrawError, Inputs, Paper, Said, Template, Voice, code, dict, list, said};
use crate::drawing;

/// What stands on one page.
#[derive(Clone, Debug)]
pub struct CertificatePage {
    /// The number as people read it.
    pub number: String,
    /// What the QR code says: number, digest and signature.
    pub code: String,
    /// The person.
    pub name: String,
    /// The organisation that gives it.
    pub organisation: String,
    /// From when until when.
    pub period: Said,
    /// The confirmed hours.
    pub hours: Said,
    /// What was done, in order; those that do not fit the page are counted.
    pub events: Vec<CertificateEvent>,
    /// The day of issue.
    pub issued: Said,
}

/// One line of a certificate.
#[derive(Clone, Debug)]
pub struct CertificateEvent {
    /// What.
    pub title: Said,
    /// When.
    pub day: Said,
    /// Where, if anything is known.
    pub place: Option<Said>,
    /// How long.
    pub hours: Said,
}

/// Lines of events that fit the page of a certificate, and of a letter.
const ROOM: (usize, usize) = (20, 11);
/// Characters of a title that fit one of those lines.
const LINE: usize = 52;
/// The most characters of a title that are printed.
const MOST_TITLE: usize = 2 * LINE;

impl CertificateEvent {
    /// Lines that it takes.
    fn lines(&self) -> usize {
        let titles = self.title.0.iter();
        let titles = titles.map(|title| title.chars().count().min(MOST_TITLE).div_ceil(LINE));
        titles.sum::<usize>().max(1) + usize::from(self.place.is_some())
    }

    fn shown(&self) -> Value {
        let clip = |title: &String| {
            if title.chars().count() <= MOST_TITLE {
                return title.clone();
            }
            let kept: String = title.chars().take(MOST_TITLE - 1).collect();
            format!("{}…", kept.trim_end())
        };
        let title = Said(self.title.0.iter().map(clip).collect());
        dict([
            ("title", title.into_value()),
            ("day", self.day.clone().into_value()),
            ("place", self.place.clone().into_value()),
            ("hours", self.hours.clone().into_value()),
        ])
    }
}

/// Draws certificates ([`Paper::Certificate`]) or letters ([`Paper::Letter`]) as one PDF.
///
/// # Errors
/// [`DrawError`].
pub fn draw(
    paper: Paper,
    template: &Template,
    pages: &[CertificatePage],
    voices: &[Voice<'_>],
) -> Result<Vec<u8>, DrawError> {
    let (title, text) = if paper == Paper::Letter {
        (
            messages::papers_letter_title(),
            messages::papers_letter_text(),
        )
    } else {
        (
            messages::papers_certificate_title(),
            messages::papers_certificate_text(),
        )
    };
    let words: [(&str, Message); 13] = [
        ("title", title),
        ("text", text),
        ("number", messages::papers_number_label()),
        ("volunteer", messages::papers_volunteer_label()),
        ("period", messages::papers_period_label()),
        ("hours", messages::papers_hours_label()),
        ("event", messages::papers_event_column()),
        ("day", messages::papers_day_column()),
        ("time", messages::papers_time_column()),
        ("issued", messages::papers_issued_label()),
        ("signature", messages::papers_signature_label()),
        ("stamp", messages::papers_stamp_label()),
        ("check", messages::papers_check_hint()),
    ];
    let room = if paper == Paper::Letter {
        ROOM.1
    } else {
        ROOM.0
    };
    let sheets = pages.iter().map(|one| page(one, room, voices));
    let sheets: Result<Vec<Value>, DrawError> = sheets.collect();
    let inputs = Inputs::of(paper, template, voices, &words).with("sheets", list(sheets?));
    drawing::draw(template, inputs.0)
}

fn page(page: &CertificatePage, room: usize, voices: &[Voice<'_>]) -> Result<Value, DrawError> {
    let mut taken = 0;
    let fits = page.events.iter().take_while(|event| {
        taken += event.lines();
        taken <= room
    });
    let events: Vec<Value> = fits.map(CertificateEvent::shown).collect();
    let more = page.events.len() - events.len();
    let more = (more > 0).then(|| said(voices, &messages::papers_more(more)));
    Ok(dict([
        ("number", page.number.clone().into_value()),
        ("qr", code(&page.code)?),
        ("name", page.name.clone().into_value()),
        ("organisation", page.organisation.clone().into_value()),
        ("period", page.period.clone().into_value()),
        ("hours", page.hours.clone().into_value()),
        ("events", list(events)),
        ("more", more.into_value()),
        ("issued", page.issued.clone().into_value()),
    ]))
}
