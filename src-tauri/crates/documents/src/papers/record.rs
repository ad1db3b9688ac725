//! A volunteer's own record, for the volunteer.

use typst::foundations::IntoValue;

use super::{DrawError, Inputs, Paper, Said, Template, Voice, dict, facts, list};
use crate::drawing;

/// What stands in the record.
#[derive(Clone, Debug)]
pub struct OwnRecord {
    /// The organisation that keeps the register.
    pub organisation: String,
    /// The person.
    pub name: String,
    /// What the register keeps of the person: names with values.
    pub facts: Vec<(Said, Said)>,
    /// What the person did, in order.
    pub rows: Vec<RecordRow>,
    /// The sums.
    pub totals: Vec<(Said, Said)>,
    /// When and by whom it was printed.
    pub printed: Said,
}

/// Hours of the person.
#[derive(Clone, Debug)]
pub struct RecordRow {
    /// What.
    pub title: Said,
    /// When.
    pub day: Said,
    /// How long.
    pub hours: Said,
    /// Confirmed, claimed or rejected, and what it rests on.
    pub state: Said,
}

/// Draws the record as a PDF.
///
/// # Errors
/// [`DrawError`].
pub fn draw(
    template: &Template,
    record: &OwnRecord,
    voices: &[Voice<'_>],
) -> Result<Vec<u8>, DrawError> {
    let words = [
        ("title", messages::papers_record_title()),
        ("work", messages::papers_record_work_title()),
        ("nothing", messages::papers_record_empty()),
        ("event", messages::papers_event_column()),
        ("day", messages::papers_day_column()),
        ("time", messages::papers_time_column()),
        ("state", messages::papers_state_column()),
    ];
    let rows = record.rows.iter().map(|row| {
        dict([
            ("title", row.title.clone().into_value()),
            ("day", row.day.clone().into_value()),
            ("hours", row.hours.clone().into_value()),
            ("state", row.state.clone().into_value()),
        ])
    });
    let inputs = Inputs::of(Paper::Record, template, voices, &words)
        .with("organisation", record.organisation.clone())
        .with("name", record.name.clone())
        .with("facts", facts(&record.facts))
        .with("rows", list(rows))
        .with("totals", facts(&record.totals))
        .with("printed", record.printed.clone());
    drawing::draw(template, inputs.0)
}
