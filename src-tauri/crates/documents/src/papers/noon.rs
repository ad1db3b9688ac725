//! Who came to a forum, on one page: for the ministry at noon.

use typst::foundations::{IntoValue, Value};

use super::{DrawError, Inputs, Paper, Said, Template, Voice, dict, facts, list};
use crate::drawing;

/// What stands on the page.
#[derive(Clone, Debug)]
pub struct NoonPage {
    /// The organisation that keeps the register.
    pub organisation: String,
    /// The event, and the list if it is not the door.
    pub title: Said,
    /// When it was counted.
    pub moment: Said,
    /// How many guests came, and how many were expected.
    pub came: (u32, u32),
    /// What else was counted: names with values.
    pub figures: Vec<(Said, Said)>,
    /// Guests by category, sex and age; they stand on the left.
    pub left: Vec<NoonGroup>,
    /// Guests by where they are from and by delegation; they stand on the right.
    pub right: Vec<NoonGroup>,
    /// First arrivals: the beginning of each quarter of an hour, and how many.
    pub arrivals: Vec<(String, u32)>,
}

/// Guests counted by one thing.
#[derive(Clone, Debug)]
pub struct NoonGroup {
    /// By what.
    pub title: Said,
    /// What is told apart, how many came, and how many were expected.
    pub rows: Vec<(Said, u32, u32)>,
}

/// Draws the page as a PDF.
///
/// # Errors
/// [`DrawError`].
pub fn draw(
    template: &Template,
    page: &NoonPage,
    voices: &[Voice<'_>],
) -> Result<Vec<u8>, DrawError> {
    let words = [
        ("title", messages::board_page_title()),
        ("came", messages::board_page_came_column()),
        ("expected", messages::board_page_expected_column()),
        ("arrivals", messages::board_arrivals_title()),
        ("footnote", messages::board_page_footnote()),
    ];
    let arrivals = page.arrivals.iter().map(|(at, count)| {
        dict([
            ("at", at.clone().into_value()),
            ("count", count.into_value()),
        ])
    });
    let inputs = Inputs::of(Paper::Noon, template, voices, &words)
        .with("organisation", page.organisation.clone())
        .with("title", page.title.clone())
        .with("moment", page.moment.clone())
        .with("came", page.came.0)
        .with("expected", page.came.1)
        .with("figures", facts(&page.figures))
        .with("left", groups(&page.left))
        .with("right", groups(&page.right))
        .with("arrivals", list(arrivals));
    drawing::draw(template, inputs.0)
}

fn groups(groups: &[NoonGroup]) -> Value {
    list(groups.iter().map(|group| {
        let rows = group.rows.iter().map(|(name, came, expected)| {
            dict([
                ("name", name.clone().into_value()),
                ("came", came.into_value()),
                ("expected", expected.into_value()),
            ])
        });
        dict([
            ("title", group.title.clone().into_value()),
            ("rows", list(rows)),
        ])
    }))
}
