//! Lists on their way out.

use std::path::{Path, PathBuf};

use app::{
    Ctx,
    export::{Format, ListColumn, Wanted},
    filters,
    volunteers::Selection,
};
use clap::{Args, ValueEnum};
use serde_json::json;
use store::Quiet;

use crate::{
    answer::{Answer, Refusal},
    open::{self, Place, now},
};

/// What goes out and how.
#[derive(Debug, Args)]
pub struct How {
    /// Where to write: .xlsx, .csv, .pdf or .json.
    pub file: PathBuf,
    /// The kind of file, whatever its ending.
    #[arg(long)]
    format: Option<Kind>,
    /// Codes of columns in order, with commas: name,birth,phone. All of them without it.
    #[arg(long, value_name = "CODES", value_delimiter = ',')]
    columns: Vec<String>,
    /// Narrows the list: key=value, such as status=active, or the name of a saved filter.
    /// Several narrow it further; two of one key widen it. Without any, everybody goes out,
    /// the archive included.
    #[arg(long, value_name = "FILTER")]
    filter: Vec<String>,
    /// Only the last four digits of IIN and phones.
    #[arg(long)]
    masked: bool,
}

/// A kind of file.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Kind {
    Xlsx,
    /// For a double click in Excel.
    Csv,
    /// For programs: commas, ISO dates.
    CsvPlain,
    Pdf,
    Json,
}

impl From<Kind> for Format {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Xlsx => Self::Xlsx,
            Kind::Csv => Self::CsvExcel,
            Kind::CsvPlain => Self::CsvPlain,
            Kind::Pdf => Self::Pdf,
            Kind::Json => Self::Json,
        }
    }
}

/// Writes volunteers out.
pub fn volunteers(answer: &Answer, place: Place<'_>, how: &How) -> Result<(), Refusal> {
    let file: &Path = &how.file;
    let shown = file.display().to_string();
    let format = how
        .format
        .map(Format::from)
        .or_else(|| Format::of_path(file))
        .ok_or_else(|| Refusal::new(messages::cli_error_ending(shown.clone())))?;
    let columns = how
        .columns
        .iter()
        .map(|code| column(code.trim()))
        .collect::<Result<Vec<_>, _>>()?;
    let register = open::register(place)?;
    let mut wanted = Wanted::all(selection(&register, &how.filter)?, format);
    if !columns.is_empty() {
        wanted.columns = columns;
    }
    if let Selection::Query(query) = &wanted.selection {
        wanted.sort = query.sort;
    }
    wanted.numbers = !how.masked;
    let ctx = Ctx::fresh(now());
    let done = app::export::volunteers(&register, &ctx, &wanted, file, answer.speak(), &Quiet)?;
    register.close()?;
    answer.give(&json!({ "file": shown, "rows": done.rows }), || {
        let written = answer.say(&messages::cli_export_done(done.rows, shown.clone()));
        let lacking = done.lacking.iter().map(|lacking| answer.say(lacking));
        [written].into_iter().chain(lacking).collect()
    });
    Ok(())
}

fn column(code: &str) -> Result<ListColumn, Refusal> {
    ListColumn::from_code(code).ok_or_else(|| {
        let known = ListColumn::ALL.map(ListColumn::code).join(", ");
        Refusal::new(messages::cli_error_column(code, known))
    })
}

/// Whom the filters mean.
fn selection(register: &app::Register, filters: &[String]) -> Result<Selection, Refusal> {
    if filters.is_empty() {
        return Ok(Selection::All);
    }
    let mut pairs = Vec::new();
    for filter in filters {
        let pair = filter.split_once('=').map(|(key, value)| {
            let pair = (key.trim().to_owned(), value.trim().to_owned());
            filters::read(&[pair])
        });
        match pair {
            Some((query, unknown)) if unknown.is_empty() => pairs.extend(filters::pairs(&query)),
            Some(_) | None => {
                let named = filters::named(register, filter);
                let named = named.map_err(|refused| match refused {
                    filters::FilterRefused::Missing => {
                        Refusal::new(messages::cli_error_filter(filter.as_str()))
                    }
                    other => other.into(),
                })?;
                pairs.extend(filters::pairs(&named));
            }
        }
    }
    let (query, _) = filters::read(&pairs);
    Ok(Selection::Query(Box::new(query)))
}
