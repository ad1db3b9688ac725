//! The report of an event. It is a working paper, not an official form, and says so.

use typst::foundations::IntoValue;

use super::{DrawError, Inputs, Paper, Said, Template, Voice, dict, facts, list};
use crate::drawing;

/// What stands in the report.
#[derive(Clone, Debug)]
pub struct EventReport {
    /// The organisation that keeps the register.
    pub organisation: String,
    /// The event.
    pub title: Said,
    /// When, where, by whom, for whom: names with values.
    pub facts: Vec<(Said, Said)>,
    /// What was counted.
    pub figures: Vec<ReportFigure>,
    /// What came of it, in words.
    pub result: Option<String>,
    /// Press and photos.
    pub links: Vec<String>,
}

/// A figure with what it means.
#[derive(Clone, Debug)]
pub struct ReportFigure {
    /// What is counted.
    pub name: Said,
    /// How it is counted, if that has to be said.
    pub means: Option<Said>,
    /// The figure, formatted.
    pub value: Said,
}

/// Draws the report as a PDF.
///
/// # Errors
/// [`DrawError`].
pub fn draw(
    template: &Template,
    report: &EventReport,
    voices: &[Voice<'_>],
) -> Result<Vec<u8>, DrawError> {
    let words = [
        ("title", messages::papers_report_title()),
        ("figures", messages::papers_report_figures_title()),
        ("result", messages::papers_report_result_title()),
        ("unofficial", messages::papers_report_unofficial_hint()),
        ("coordinator", messages::papers_coordinator_label()),
        ("signature", messages::papers_signature_label()),
        ("day", messages::papers_day_column()),
    ];
    let figures = report.figures.iter().map(|figure| {
        dict([
            ("name", figure.name.clone().into_value()),
            ("means", figure.means.clone().into_value()),
            ("value", figure.value.clone().into_value()),
        ])
    });
    let links = report.links.iter().map(|link| link.clone().into_value());
    let inputs = Inputs::of(Paper::Report, template, voices, &words)
        .with("organisation", report.organisation.clone())
        .with("title", report.title.clone())
        .with("facts", facts(&report.facts))
        .with("figures", list(figures))
        .with("result", report.result.clone())
        .with("links", list(links));
    drawing::draw(template, inputs.0)
}
