//! `mark`: who came and who went.

use app::{Ctx, attendance, events};
use chrono::NaiveDateTime;
use clap::{Args, Subcommand, ValueEnum};
use domain::{Direct, EventId, MarkSource, ShiftId, Zone};
use serde_json::json;

use super::{Done, id, read_people, wall};
use crate::{
    answer::Answer,
    open::{self, Place, now},
};

/// Whom marks are made of, and how that is known.
#[derive(Debug, Args)]
pub struct MarkHow {
    /// The id of the event.
    event: String,
    /// Ids, IINs, phones or codes of lines of a paper sheet.
    #[arg(required = true)]
    who: Vec<String>,
    /// The true time, by the clock of the event; without it the mark is of this moment.
    #[arg(long, value_parser = wall, value_name = "YYYY-MM-DDTHH:MM")]
    at: Option<NaiveDateTime>,
    /// At which shift.
    #[arg(long, value_name = "ID")]
    shift: Option<String>,
    /// How it is known.
    #[arg(long, default_value = "desk")]
    source: Source,
}

/// What is done with marks.
#[derive(Debug, Subcommand)]
pub enum MarkWhat {
    /// Marks that people came.
    In(MarkHow),
    /// Marks that people went.
    Out(MarkHow),
}

/// How a mark is known.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Source {
    Scan,
    Desk,
    Paper,
    Coordinator,
    Own,
}

impl From<Source> for MarkSource {
    fn from(source: Source) -> Self {
        match source {
            Source::Scan => Self::Scan,
            Source::Desk => Self::Desk,
            Source::Paper => Self::Paper,
            Source::Coordinator => Self::Coordinator,
            Source::Own => Self::Own,
        }
    }
}

/// Does what is done with marks.
pub fn mark(answer: &Answer, place: Place<'_>, what: &MarkWhat) -> Done {
    let (direct, how) = match what {
        MarkWhat::In(how) => (Direct::In, how),
        MarkWhat::Out(how) => (Direct::Out, how),
    };
    let event: EventId = id(&how.event)?;
    let shift: Option<ShiftId> = how.shift.as_deref().map(id).transpose()?;
    let register = open::register(place)?;
    let ctx = Ctx::fresh(now());
    let found = events::get(&register, event)?;
    let zone = found.plan.map_or(Zone::ALMATY, |plan| plan.zone);
    let at = how.at.map_or(ctx.now, |at| zone.instant(at, false));
    let marks: Vec<attendance::NewMark> = read_people(&register, event, &how.who)?
        .into_iter()
        .map(|(volunteer, line)| attendance::NewMark {
            volunteer,
            shift,
            direct,
            at,
            source: how.source.into(),
            line,
        })
        .collect();
    let made = attendance::mark(&register, &ctx, event, &marks)?.value;
    register.close()?;
    answer.give(&json!({ "marks": made, "at": at.0 }), || {
        vec![answer.say(&messages::cli_marks_done(made))]
    });
    Ok(())
}
