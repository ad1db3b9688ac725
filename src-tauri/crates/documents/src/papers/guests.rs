//! Lists of guests on paper: for the door of a forum when nothing else works, and the sheet
//! that the head of a delegation signs.
//!
//! Source: DOMAIN 7.1, rules 41 and 45.

use typst::foundations::{IntoValue, NoneValue, Value};

use super::{DrawError, Inputs, Paper, Said, Template, Voice, dict, list};
use crate::drawing;

/// What stands on the sheet.
#[derive(Clone, Debug)]
pub struct GuestSheet {
    /// What it is.
    pub title: Said,
    /// The event.
    pub event: Said,
    /// When, at which list, in which order: a line each.
    pub lines: Vec<Said>,
    /// There is room for signatures, and nobody writes a time.
    pub sign: bool,
    /// Its parts.
    pub sections: Vec<GuestSection>,
}

/// A part of the sheet.
#[derive(Clone, Debug)]
pub struct GuestSection {
    /// What it has: everybody by name, or a delegation.
    pub title: Said,
    /// How many come.
    pub note: Option<Said>,
    /// It begins on a page of its own.
    pub fresh: bool,
    /// Its rows.
    pub rows: Vec<GuestRow>,
}

/// A guest.
#[derive(Clone, Debug, Default)]
pub struct GuestRow {
    /// The code of the line with its check character.
    pub code: String,
    /// The name; empty for somebody who is written in by hand.
    pub name: String,
    /// The name in other letters.
    pub second: Option<String>,
    /// The code of the category.
    pub category: Option<String>,
    /// From where.
    pub from: Option<Said>,
    /// That the guest is absent, or came without a list; a warning.
    pub said: Option<Said>,
    /// The number of the badge.
    pub badge: String,
    /// Came already.
    pub came: bool,
}

/// Draws the sheet as a PDF.
///
/// # Errors
/// [`DrawError`].
pub fn draw(
    template: &Template,
    sheet: &GuestSheet,
    voices: &[Voice<'_>],
) -> Result<Vec<u8>, DrawError> {
    let words = [
        ("row", messages::papers_row_column()),
        ("code", messages::papers_code_column()),
        ("name", messages::papers_name_column()),
        ("category", messages::delegations_category_column()),
        ("badge", messages::delegations_badge_column()),
        ("came", messages::papers_came_column()),
        ("signature", messages::papers_signature_label()),
        ("head", messages::delegations_head_label()),
        ("day", messages::papers_day_column()),
    ];
    let maybe = |said: &Option<Said>| match said {
        Some(said) => said.clone().into_value(),
        None => NoneValue.into_value(),
    };
    let rows = |section: &GuestSection| {
        let rows = section.rows.iter().enumerate().map(|(at, row)| {
            dict([
                ("number", (at + 1).into_value()),
                ("code", row.code.clone().into_value()),
                ("name", row.name.clone().into_value()),
                ("second", row.second.clone().into_value()),
                ("category", row.category.clone().into_value()),
                ("from", maybe(&row.from)),
                ("said", maybe(&row.said)),
                ("badge", row.badge.clone().into_value()),
                ("came", row.came.into_value()),
            ])
        });
        list(rows)
    };
    let sections: Vec<Value> = sheet
        .sections
        .iter()
        .map(|section| {
            dict([
                ("title", section.title.clone().into_value()),
                ("note", maybe(&section.note)),
                ("fresh", section.fresh.into_value()),
                ("rows", rows(section)),
            ])
        })
        .collect();
    let inputs = Inputs::of(Paper::Guests, template, voices, &words)
        .with("title", sheet.title.clone())
        .with("event", sheet.event.clone())
        .with("sign", sheet.sign)
        .with(
            "lines",
            list(sheet.lines.iter().map(|line| line.clone().into_value())),
        )
        .with("sections", list(sections));
    drawing::draw(template, inputs.0)
}
