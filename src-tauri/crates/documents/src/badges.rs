//! Badges of a forum: pages to print, and pictures of them for the window.
//!
//! What stands on a badge comes in as values, the layout too (`domain::badges`); the template
//! of [`Paper::Badge`] draws it and can be edited as those of papers can.
//!
//! Source: DOMAIN 7.1, rule 36; FEATURES 72.

use domain::badges::{BadgeBand, BadgeForm, BadgeLayout, BadgeSize};
use domain::guests::{CategoryColour, CategoryShape};
use messages::Message;
use serde::Serialize;
use typst::foundations::{Bytes, Dict, IntoValue, Value};

use crate::drawing::{self, lacking};
use crate::papers::{DrawError, Inputs, Paper, Said, Template, Voice, code, dict, list};

/// A guest as a badge shows them.
#[derive(Clone, Debug)]
pub struct BadgeGuest {
    /// What is printed largest: the first name, or else what there is.
    pub large: String,
    /// The surname.
    pub second: Option<String>,
    /// The patronymic.
    pub patronymic: Option<String>,
    /// The name in the other script.
    pub other: Option<String>,
    /// In what position.
    pub position: Option<String>,
    /// Where the person works or studies, or for whom.
    pub organisation: Option<String>,
    /// The delegation, or the country.
    pub from: Option<String>,
    /// The category.
    pub category: BadgeCategory,
    /// The number as it is read.
    pub number: String,
    /// What the QR code says: the number as it is scanned, and nothing else.
    pub code: String,
    /// May be photographed.
    pub photo: bool,
    /// May be named by the press.
    pub press: bool,
}

/// The category of a guest as a badge shows it.
#[derive(Clone, Debug)]
pub struct BadgeCategory {
    /// Two or three letters.
    pub code: String,
    /// In words.
    pub titles: Said,
    /// The fill of the band.
    pub colour: CategoryColour,
    /// The shape.
    pub shape: CategoryShape,
}

impl BadgeGuest {
    /// A letter of the name that the bundled fonts lack: such a badge cannot be drawn.
    pub fn lacks(&self) -> Option<char> {
        let name = [Some(&self.large), self.second.as_ref()];
        name.into_iter().flatten().find_map(|text| lacking(text))
    }

    /// Takes away what else has letters that the fonts lack; whether anything but the other
    /// spelling of the name had.
    pub fn keep_what_is_drawn(&mut self) -> bool {
        let drawn =
            |text: &mut Option<String>| text.take_if(|text| lacking(text).is_some()).is_some();
        drawn(&mut self.other);
        let gone = [
            &mut self.patronymic,
            &mut self.position,
            &mut self.organisation,
            &mut self.from,
        ];
        gone.into_iter()
            .map(drawn)
            .fold(false, |any, gone| any | gone)
    }
}

/// A line of the programme.
#[derive(Clone, Debug)]
pub struct ProgrammeLine {
    /// The day, above the first line of it, where there are several.
    pub day: Option<Said>,
    /// When it begins: `10:00`.
    pub time: String,
    /// What and where.
    pub title: Said,
}

/// Badges to draw.
#[derive(Clone, Debug)]
pub struct BadgeSheets {
    /// The layout.
    pub layout: BadgeLayout,
    /// The logo, a PNG.
    pub logo: Option<Vec<u8>>,
    /// The event.
    pub title: Said,
    /// Town and days.
    pub about: Said,
    /// The sessions, for the back.
    pub programme: Vec<ProgrammeLine>,
    /// The guests, in their order.
    pub guests: Vec<BadgeGuest>,
}

/// Draws badges as one PDF.
///
/// # Errors
/// [`DrawError`].
pub fn draw(
    template: &Template,
    sheets: &BadgeSheets,
    voices: &[Voice<'_>],
) -> Result<Vec<u8>, DrawError> {
    drawing::draw(template, inputs(template, sheets, voices)?.0)
}

/// Draws badges as pictures (SVG), one for each page.
///
/// # Errors
/// [`DrawError`].
pub fn pictures(
    template: &Template,
    sheets: &BadgeSheets,
    voices: &[Voice<'_>],
) -> Result<Vec<String>, DrawError> {
    drawing::pictures(template, inputs(template, sheets, voices)?.0)
}

/// Draws the ruler page of a size: millimetres along both edges of the paper, and a line of
/// known length.
///
/// # Errors
/// [`DrawError`].
pub fn ruler(size: BadgeSize, voices: &[Voice<'_>]) -> Result<Vec<u8>, DrawError> {
    let template = ruler_template();
    drawing::draw(&template, ruler_inputs(&template, size, voices).0)
}

/// Whether a picture (PNG) can be drawn.
pub fn logo_draws(bytes: &[u8]) -> bool {
    let template = Template::own("#image(sys.inputs.logo, format: \"png\", width: 1cm, alt: \"\")");
    let logo = Value::Bytes(Bytes::new(bytes.to_vec()));
    let inputs: Dict = std::iter::once(("logo".into(), logo)).collect();
    drawing::pictures(&template, inputs).is_ok()
}

fn ruler_template() -> Template {
    Template::own(include_str!("../assets/templates/ruler.typ"))
}

fn ruler_inputs(template: &Template, size: BadgeSize, voices: &[Voice<'_>]) -> Inputs {
    let words: [(&str, Message); 2] = [
        ("title", messages::badges_ruler_title()),
        ("hint", messages::badges_ruler_hint()),
    ];
    Inputs::of(Paper::Badge, template, voices, &words).with("sheet", sheet(size))
}

/// The signs of a text that are drawn, without what only looks like a space.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn optional(text: Option<&String>) -> Value {
    let text = text.map(|text| plain(text)).filter(|text| !text.is_empty());
    text.into_value()
}

/// A value by the name that it has in files.
fn named(value: &impl Serialize) -> String {
    let name = serde_json::to_value(value).ok();
    let name = name.as_ref().and_then(serde_json::Value::as_str);
    name.unwrap_or_default().to_owned()
}

fn sheet(size: BadgeSize) -> Value {
    let pair =
        |(one, two): (u16, u16)| list([i64::from(one).into_value(), i64::from(two).into_value()]);
    let form = match size.form() {
        BadgeForm::Tall => "tall",
        BadgeForm::Wide => "wide",
        BadgeForm::Label => "label",
    };
    dict([
        ("page", pair(size.page_mm())),
        ("badge", pair(size.badge_mm())),
        ("grid", pair(size.grid())),
        ("form", form.into_value()),
        ("back", size.has_back().into_value()),
        ("folded", (size == BadgeSize::Folded).into_value()),
    ])
}

fn design(layout: &BadgeLayout) -> Value {
    let share = |percent: u8| (f64::from(percent) / 100.0).into_value();
    let parts = layout.parts.iter().map(|part| named(part).into_value());
    let band = match layout.band {
        BadgeBand::Colour => "colour",
        BadgeBand::Line => "line",
    };
    dict([
        ("parts", list(parts)),
        ("band", band.into_value()),
        ("name", share(layout.name_percent)),
        ("text", share(layout.text_percent)),
        ("logo", i64::from(layout.logo_mm).into_value()),
    ])
}

fn inputs(
    template: &Template,
    sheets: &BadgeSheets,
    voices: &[Voice<'_>],
) -> Result<Inputs, DrawError> {
    let words: [(&str, Message); 3] = [
        ("photo", messages::badges_photo_word()),
        ("press", messages::badges_press_word()),
        ("help", messages::badges_help_label()),
    ];
    let guests: Result<Vec<Value>, DrawError> = sheets.guests.iter().map(guest).collect();
    let programme = sheets.programme.iter().map(|line| {
        let day = line.day.clone();
        list([
            day.into_value(),
            line.time.clone().into_value(),
            line.title.clone().into_value(),
        ])
    });
    // Title and town stand line by line beside each other, alike in two languages or not.
    let each = |said: &Said| list(said.0.iter().map(|text| plain(text).into_value()));
    let same = |said: &Said| said.0.windows(2).all(|pair| pair[0] == pair[1]);
    let (mut title, mut about) = (sheets.title.clone(), sheets.about.clone());
    if same(&title) && same(&about) {
        title.0.truncate(1);
        about.0.truncate(1);
    }
    let event = dict([("title", each(&title)), ("about", each(&about))]);
    let logo = sheets.logo.clone().map(Bytes::new);
    let mut inputs = Inputs::of(Paper::Badge, template, voices, &words)
        .with("sheet", sheet(sheets.layout.size))
        .with("design", design(&sheets.layout))
        .with("event", event)
        .with("logo", logo)
        .with("programme", list(programme))
        .with("help", sheets.layout.help_phone.clone());
    inputs = inputs.with("guests", list(guests?));
    Ok(inputs)
}

fn guest(guest: &BadgeGuest) -> Result<Value, DrawError> {
    let category = &guest.category;
    let titles = Said(category.titles.0.iter().map(|title| plain(title)).collect());
    let values: Dict = [
        ("large", plain(&guest.large).into_value()),
        ("second", optional(guest.second.as_ref())),
        ("patronymic", optional(guest.patronymic.as_ref())),
        ("other", optional(guest.other.as_ref())),
        ("position", optional(guest.position.as_ref())),
        ("organisation", optional(guest.organisation.as_ref())),
        ("from", optional(guest.from.as_ref())),
        (
            "category",
            dict([
                ("code", category.code.clone().into_value()),
                ("titles", titles.into_value()),
                ("colour", named(&category.colour).into_value()),
                ("shape", named(&category.shape).into_value()),
            ]),
        ),
        ("number", guest.number.clone().into_value()),
        ("qr", code(&guest.code)?),
        ("photo", guest.photo.into_value()),
        ("press", guest.press.into_value()),
    ]
    .into_iter()
    .map(|(key, value)| (key.into(), value))
    .collect();
    Ok(values.into_value())
}

#[cfg(test)]
mod tests;
