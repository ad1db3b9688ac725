//! Papers of volunteer work: certificates and letters, sheets, reports, own records.
//!
//! What stands on a paper is gathered here and drawn by `documents::papers`, in one
//! language or in several. The templates can be edited: copies in the folder `templates`
//! beside the register are taken instead of those that are built in. They hold no data of
//! people, so they are not sealed.
//!
//! Source: DOMAIN 7.2, rules 16, 27, 31, 32, 67; FEATURES 52, 63, 119.

pub mod certificates;
pub mod keys;
pub mod noon;
pub mod person;
pub mod ready;
pub mod sheets;
pub mod templates;
pub(crate) mod work;

use std::path::PathBuf;

use changes::{Act, Subject};
use documents::papers::{DrawError, Paper, Said, Template, TemplateHead, Voice};
use domain::{Day, Deed, Plan, RegionCode, Titles, VolunteerId, place_names};
use l10n::{DateStyle, Localizer};
use messages::{Kind, Message, ToMessage};
use store::StoreError;

use crate::{Ctx, NotAllowed, Register};

/// The folder of edited templates, beside the files of the register.
const TEMPLATES: &str = "templates";

/// Why a paper is not made.
#[derive(Debug, thiserror::Error)]
pub enum PaperRefused {
    /// Nobody was chosen.
    #[error("nobody was chosen")]
    Nobody,
    /// There are no confirmed hours to certify.
    #[error("no confirmed hours")]
    NoHours,
    /// The record is not there.
    #[error("missing")]
    Missing,
    /// All numbers of the year were given.
    #[error("no number is left")]
    NumbersOver,
    /// An edited template is no text.
    #[error("the template {file} cannot be read")]
    TemplateUnreadable {
        /// Its name.
        file: String,
    },
    /// The drawing.
    #[error(transparent)]
    Draw(#[from] DrawError),
    /// The role.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// The disk.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl ToMessage for PaperRefused {
    fn told(&self) -> (Kind, Message) {
        match self {
            Self::Nobody => (Kind::Invalid, messages::papers_error_nobody()),
            Self::NoHours => (Kind::Refused, messages::papers_error_no_hours()),
            Self::Missing => (Kind::Missing, messages::papers_error_missing()),
            Self::NumbersOver => (Kind::Refused, messages::papers_error_numbers_over()),
            Self::TemplateUnreadable { file } => (
                Kind::Refused,
                messages::papers_error_template_unreadable(file.as_str()),
            ),
            Self::Draw(error) => error.told(),
            Self::NotAllowed(refused) => refused.told(),
            Self::Store(error) => error.told(),
        }
    }
}

/// The languages of a paper, in order.
#[derive(Clone, Debug)]
pub struct Languages(Vec<Localizer>);

impl Languages {
    /// One or more languages; without any it is the first of the three.
    pub fn of(speak: &[Localizer]) -> Self {
        if speak.is_empty() {
            return Self(vec![Localizer::new(l10n::Language::Kk)]);
        }
        Self(speak.to_vec())
    }

    /// A text made for each language.
    pub(crate) fn each(&self, text: impl Fn(Localizer) -> String) -> Said {
        Said(self.0.iter().map(|speak| text(*speak)).collect())
    }

    pub(crate) fn said(&self, message: &Message) -> Said {
        self.each(|speak| speak.format(message))
    }

    pub(crate) fn titles(&self, titles: &Titles) -> Said {
        self.each(|speak| titles.in_language(speak.language().code()).to_owned())
    }

    /// A day, or two with a dash between them.
    pub(crate) fn days(&self, from: Day, until: Day) -> Said {
        self.each(|speak| {
            let day = |day| speak.day(day, DateStyle::Numeric);
            if from == until {
                day(from)
            } else {
                format!("{}–{}", day(from), day(until))
            }
        })
    }

    fn hours(&self, minutes: u32) -> Said {
        self.said(&hours_word(minutes))
    }

    /// The region under its name of that day, with the present one beside it (rule 27).
    pub(crate) fn region(&self, region: RegionCode, on: Day) -> Said {
        self.each(|speak| region_on(region, on, speak))
    }

    /// Calls `draw` with the voices of these languages.
    pub(crate) fn voices<R>(&self, draw: impl FnOnce(&[Voice<'_>]) -> R) -> R {
        let says: Vec<_> = self
            .0
            .iter()
            .map(|speak| move |message: &Message| speak.format(message))
            .collect();
        let voices: Vec<Voice<'_>> = self
            .0
            .iter()
            .zip(&says)
            .map(|(speak, say)| Voice {
                language: speak.language().code(),
                say,
            })
            .collect();
        draw(&voices)
    }
}

/// A length of time in words: «62 ч 30 мин».
pub fn hours_word(minutes: u32) -> Message {
    match (minutes / 60, minutes % 60) {
        (hours, 0) => messages::papers_hours_whole(hours),
        (hours, minutes) => messages::papers_hours_minutes(hours, minutes),
    }
}

/// A region under its name of a day: «Нұр-Сұлтан (қазіргі Астана)» for August 2022.
pub fn region_on(region: RegionCode, on: Day, speak: Localizer) -> String {
    use l10n::Language;
    let now = region.region();
    let Some(then) = place_names::former_name(region, on) else {
        return match speak.language() {
            Language::Kk => now.kk.clone(),
            Language::Ru => now.ru.clone(),
            Language::En => now.en.clone(),
        };
    };
    // Beside the old name the short one is enough.
    let (then, now) = match speak.language() {
        Language::Kk => (&then.kk, &now.short_kk),
        Language::Ru => (&then.ru, &now.short_ru),
        Language::En => (&then.en, &now.short_en),
    };
    speak.format(&messages::papers_place_now(then.as_str(), now.as_str()))
}

/// The first and the last day of a plan, by its own clock.
pub fn days_of(plan: &Plan) -> (Day, Day) {
    (plan.starts.date(), plan.ends.date())
}

/// The folder in which edited templates of a register lie; it need not exist.
pub(crate) fn templates_folder(register: &Register) -> PathBuf {
    register.store().folder().join(TEMPLATES)
}

pub(crate) fn template(register: &Register, paper: Paper) -> Result<Template, PaperRefused> {
    let template = paper.template(&templates_folder(register));
    template.map_err(|_| PaperRefused::TemplateUnreadable {
        file: paper.file_name(),
    })
}

/// A template in use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateInUse {
    /// Of which paper.
    pub paper: Paper,
    /// It is an edited copy.
    pub edited: bool,
    /// What its head says.
    pub head: TemplateHead,
    /// What the head of ours says: an older copy may lack something.
    pub own: TemplateHead,
}

/// The templates in use, in the order of [`Paper::ALL`].
///
/// # Errors
/// [`PaperRefused`].
pub fn templates(register: &Register) -> Result<Vec<TemplateInUse>, PaperRefused> {
    register.may(Deed::Print)?;
    let in_use = |paper: Paper| {
        let template = template(register, paper)?;
        Ok(TemplateInUse {
            paper,
            edited: template.file.is_some(),
            head: TemplateHead::of(&template.text),
            own: TemplateHead::of(paper.built_in()),
        })
    };
    Paper::ALL.into_iter().map(in_use).collect()
}

/// Writes into the audit that a paper was printed, of what, and whom it names.
pub(crate) fn note_printed(
    register: &Register,
    ctx: &Ctx,
    paper: Paper,
    people: &[VolunteerId],
    of: Subject,
) -> Result<(), StoreError> {
    let act = Act::Printed {
        document: paper.code().to_owned(),
        rows: u32::try_from(people.len()).unwrap_or(u32::MAX),
    };
    register.note_named(ctx, act, people, Some(of))?;
    Ok(())
}

#[cfg(test)]
mod tests;
