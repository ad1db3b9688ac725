//! The shift sheet: who works when and where, with phones.

use typst::foundations::{IntoValue, Value};

use super::{DrawError, Inputs, Paper, Said, Template, Voice, dict, facts, list};
use crate::drawing;

/// What stands on the sheet.
#[derive(Clone, Debug)]
pub struct ShiftSheet {
    /// The event.
    pub title: Said,
    /// When, where, by whom: names with values.
    pub facts: Vec<(Said, Said)>,
    /// The shifts, in order.
    pub shifts: Vec<ShiftBlock>,
}

/// A shift.
#[derive(Clone, Debug)]
pub struct ShiftBlock {
    /// What it is called, or its time.
    pub title: Said,
    /// When.
    pub when: Said,
    /// Site and hall.
    pub place: Option<String>,
    /// How many are still needed, in words; `None` if nobody.
    pub missing: Option<Said>,
    /// Who works.
    pub people: Vec<ShiftPerson>,
}

/// A person of a shift.
#[derive(Clone, Debug)]
pub struct ShiftPerson {
    /// The name.
    pub name: String,
    /// What the person does.
    pub role: Option<String>,
    /// The phone, as far as the reader may see it.
    pub phone: Option<String>,
    /// Reserve, or anything else that the reader has to know.
    pub note: Option<Said>,
}

/// Draws the sheet as a PDF.
///
/// # Errors
/// [`DrawError`].
pub fn draw(
    template: &Template,
    sheet: &ShiftSheet,
    voices: &[Voice<'_>],
) -> Result<Vec<u8>, DrawError> {
    let words = [
        ("title", messages::papers_shifts_title()),
        ("row", messages::papers_row_column()),
        ("name", messages::papers_name_column()),
        ("role", messages::papers_role_column()),
        ("phone", messages::papers_phone_column()),
    ];
    let inputs = Inputs::of(Paper::Shifts, template, voices, &words)
        .with("title", sheet.title.clone())
        .with("facts", facts(&sheet.facts))
        .with("shifts", list(sheet.shifts.iter().map(shift)));
    drawing::draw(template, inputs.0)
}

fn shift(shift: &ShiftBlock) -> Value {
    let people = shift.people.iter().map(|person| {
        dict([
            ("name", person.name.clone().into_value()),
            ("role", person.role.clone().into_value()),
            ("phone", person.phone.clone().into_value()),
            ("note", person.note.clone().into_value()),
        ])
    });
    dict([
        ("title", shift.title.clone().into_value()),
        ("when", shift.when.clone().into_value()),
        ("place", shift.place.clone().into_value()),
        ("missing", shift.missing.clone().into_value()),
        ("people", list(people)),
    ])
}
