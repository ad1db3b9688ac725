//! Lists on their way out: a workbook, CSV, paper, or everything as JSON.
//!
//! What goes out is what was asked for: whom, which columns in which order, in which
//! language, sorted by the alphabet of that language. Records are read on a second
//! thread while rows are written, and only a few pages of them are ever in memory.

mod columns;

use std::path::Path;
use std::sync::mpsc::{self, Receiver};

use changes::Act;
use documents::export::{Column, ExportError, JsonFile, ListFormat, ListHead, list_telling};
use domain::{Deed, Organisation, PersonField, Timestamp, Volunteer};
use l10n::{Language, Localizer};
use messages::{Kind, Message, ToMessage};
use search::{Sort, SortLanguage};
use store::{Progress, StoreError};

use crate::{
    Ctx, NotAllowed, Register, collected, filters, volunteers::Selection, wording::Wording,
};

pub use columns::ListColumn;

/// The kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A workbook; identifiers are text.
    Xlsx,
    /// For a double click: UTF-8 with a mark, semicolons.
    CsvExcel,
    /// For programs: UTF-8, commas, ISO dates.
    CsvPlain,
    /// For paper.
    Pdf,
    /// Everything that the register holds about these people, and the organisations.
    Json,
}

impl Format {
    /// The ending of the file's name.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::CsvExcel | Self::CsvPlain => "csv",
            Self::Pdf => "pdf",
            Self::Json => "json",
        }
    }

    /// The format that an ending stands for; a `.csv` is one for Excel.
    pub fn of_path(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_str()?.to_lowercase();
        match ending.as_str() {
            "xlsx" => Some(Self::Xlsx),
            "csv" => Some(Self::CsvExcel),
            "pdf" => Some(Self::Pdf),
            "json" => Some(Self::Json),
            _ => None,
        }
    }

    const fn list(self) -> Option<ListFormat> {
        match self {
            Self::Xlsx => Some(ListFormat::Xlsx),
            Self::CsvExcel => Some(ListFormat::CsvExcel),
            Self::CsvPlain => Some(ListFormat::CsvPlain),
            Self::Pdf => Some(ListFormat::Pdf),
            Self::Json => None,
        }
    }
}

/// What goes out.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// Whom.
    pub selection: Selection,
    /// The order; its language is that of the file, whatever is said here.
    pub sort: Sort,
    /// Which columns, in order. JSON holds everything and has none.
    pub columns: Vec<ListColumn>,
    /// Whether IIN and phones go out in full; for those who may not see them they never do.
    pub numbers: bool,
    /// The kind of file.
    pub format: Format,
}

impl Wanted {
    /// Everything about these people, by name.
    pub fn all(selection: Selection, format: Format) -> Self {
        Self {
            selection,
            sort: Sort::default(),
            columns: ListColumn::usual(),
            numbers: true,
            format,
        }
    }
}

/// Why a list does not go out.
#[derive(Debug, thiserror::Error)]
pub enum ExportRefused {
    /// A list of no columns.
    #[error("no column was chosen")]
    NoColumns,
    /// The file.
    #[error(transparent)]
    File(#[from] ExportError),
    /// The role.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// A record cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl ToMessage for ExportRefused {
    fn told(&self) -> (Kind, Message) {
        match self {
            Self::NoColumns => (Kind::Refused, messages::export_error_no_columns()),
            Self::File(error) => error.told(),
            Self::NotAllowed(refused) => refused.told(),
            Self::Store(error) => error.told(),
        }
    }
}

/// What went out.
#[derive(Clone, Debug, PartialEq)]
pub struct Exported {
    /// How many rows the file has.
    pub rows: u64,
    /// What stands below a list on paper if some rows have letters that the fonts lack.
    pub lacking: Option<Message>,
}

/// Writes the people who are wanted in the language of `speak`.
///
/// The export itself is written down as an action, without names (rule 61).
///
/// # Errors
/// [`ExportRefused`]; then the file is as it was.
pub fn volunteers(
    register: &Register,
    ctx: &Ctx,
    wanted: &Wanted,
    path: &Path,
    speak: Localizer,
    progress: &dyn Progress,
) -> Result<Exported, ExportRefused> {
    register.may(Deed::Export)?;
    let filter = wanted.selection.codes();
    let sort = Sort {
        language: alphabet(speak.language()),
        ..wanted.sort
    };
    let picked = wanted.selection.picked_by(register, ctx.now, sort);
    let total = picked.ids.len() as u64;
    let mut step = |done: u64| progress.step(done, total);
    let (done, broken) = std::thread::scope(|scope| {
        let (send, pages) = mpsc::sync_channel(PAGES_AHEAD);
        let (store, ids) = (register.store(), &picked.ids);
        scope.spawn(move || {
            for page in ids.chunks(PAGE) {
                let page = store.volunteers(page);
                // Nobody listens any more if the export was stopped.
                let is_last = page.is_err();
                if send.send(page).is_err() || is_last {
                    break;
                }
            }
        });
        let mut people = People {
            pages,
            page: Vec::new().into_iter(),
            broken: None,
            off: register.store().settings().fields_off.clone(),
        };
        let done = match wanted.format.list() {
            Some(format) => {
                let about = origin(register, ctx.now, wanted, picked.blocked, speak);
                let frame = Frame {
                    path,
                    now: ctx.now,
                    about,
                    speak,
                };
                table(register, &mut people, wanted, format, frame, &mut step)
            }
            None => everything(register, &mut people, path, ctx.now, &filter, &mut step),
        };
        (done, people.broken)
    });
    if let Some(error) = broken {
        return Err(error.into());
    }
    let done = done?;
    let act = Act::ExportedWith {
        rows: u32::try_from(done.rows).unwrap_or(u32::MAX),
        format: wanted.format.extension().to_owned(),
        filter,
    };
    register.note_named(ctx, act, &picked.ids, None)?;
    Ok(done)
}

/// The alphabet of a language.
pub const fn alphabet(language: Language) -> SortLanguage {
    match language {
        Language::Kk => SortLanguage::Kazakh,
        Language::Ru => SortLanguage::Russian,
        Language::En => SortLanguage::English,
    }
}

/// How many records are read at once.
const PAGE: usize = 256;
/// How many pages may wait to be written.
const PAGES_AHEAD: usize = 2;

/// Records page after page, as they come from the reading thread. Stops at the first that
/// cannot be read and remembers why.
struct People {
    pages: Receiver<Result<Vec<Volunteer>, StoreError>>,
    page: std::vec::IntoIter<Volunteer>,
    broken: Option<StoreError>,
    /// What is not collected does not go out.
    off: Vec<PersonField>,
}

impl Iterator for People {
    type Item = Volunteer;

    fn next(&mut self) -> Option<Volunteer> {
        loop {
            if let Some(volunteer) = self.page.next() {
                return Some(collected::shown(&self.off, volunteer));
            }
            match self.pages.recv().ok()? {
                Ok(page) => self.page = page.into_iter(),
                Err(error) => {
                    self.broken = Some(error);
                    return None;
                }
            }
        }
    }
}

/// Where a table goes, and what stands above it.
struct Frame<'a> {
    path: &'a Path,
    now: Timestamp,
    about: Vec<(String, String)>,
    speak: Localizer,
}

/// Who makes a file, when and by which filter: it stands in the file itself.
pub(crate) fn about(
    register: &Register,
    now: Timestamp,
    who: String,
    filter: &[(String, String)],
    speak: Localizer,
) -> Vec<(String, String)> {
    let pairs: Vec<String> = filter
        .iter()
        .map(|(key, value)| format!("{key}={value}"))
        .collect();
    told(register, now, who, pairs.join("; "), speak)
}

/// The head of a list of the program's own columns: a heading and a width each.
pub(crate) fn list_head(
    name: &Message,
    columns: impl IntoIterator<Item = (Message, f64)>,
    about: Vec<(String, String)>,
    speak: Localizer,
) -> ListHead {
    let columns = columns.into_iter().map(|(message, width)| Column {
        heading: speak.format(&message),
        width,
    });
    ListHead {
        name: speak.format(name),
        language: speak.language().code().to_owned(),
        about,
        about_name: speak.format(&messages::export_about_sheet()),
        columns: columns.collect(),
    }
}

fn told(
    register: &Register,
    now: Timestamp,
    who: String,
    filter: String,
    speak: Localizer,
) -> Vec<(String, String)> {
    let day = speak.instant(now.0, l10n::DateStyle::DateTime);
    [
        (
            messages::export_about_organisation(),
            register.store().settings().organisation.clone(),
        ),
        (messages::export_about_who(), who),
        (messages::export_about_when(), day),
        (messages::export_about_filter(), filter),
    ]
    .into_iter()
    .map(|(label, value)| (speak.format(&label), value))
    .collect()
}

/// What stands above a list of people, the filter in words.
fn origin(
    register: &Register,
    now: Timestamp,
    wanted: &Wanted,
    blocked: u32,
    speak: Localizer,
) -> Vec<(String, String)> {
    let wording = Wording::new(register, speak);
    let everybody = || wording.say(&messages::export_about_everybody());
    let filter = match &wanted.selection {
        Selection::Ids(ids) => wording.say(&messages::volunteers_selection_count(ids.len())),
        Selection::All => everybody(),
        Selection::Query(query) => {
            let words = filters::described(query, &wording);
            if words.is_empty() { everybody() } else { words }
        }
    };
    let mut lines = told(register, now, register.operator_name(), filter, speak);
    if blocked > 0 {
        let left_out = speak.format(&messages::export_about_blocked());
        lines.push((left_out, speak.number(f64::from(blocked))));
    }
    lines
}

/// The person as somebody without the right to full numbers takes them out as data.
fn without_numbers(person: Volunteer) -> Volunteer {
    Volunteer {
        iin: None,
        phones: Vec::new(),
        emergency: person.emergency.map(|contact| domain::EmergencyContact {
            phone: None,
            ..contact
        }),
        guardians: person
            .guardians
            .into_iter()
            .map(|guardian| domain::Guardian {
                phone: None,
                ..guardian
            })
            .collect(),
        ..person
    }
}

fn table(
    register: &Register,
    people: &mut People,
    wanted: &Wanted,
    format: ListFormat,
    frame: Frame<'_>,
    step: &mut dyn FnMut(u64) -> bool,
) -> Result<Exported, ExportRefused> {
    let Frame {
        path,
        now,
        about,
        speak,
    } = frame;
    let collected = |column: &ListColumn| {
        let field = column.field();
        field.is_none_or(|field| collected::has(&people.off, field))
    };
    let columns: Vec<ListColumn> = wanted.columns.iter().copied().filter(collected).collect();
    if columns.is_empty() {
        return Err(ExportRefused::NoColumns);
    }
    let wording = Wording::new(register, speak);
    let head = ListHead {
        name: wording.say(&messages::export_volunteers_sheet()),
        language: speak.language().code().to_owned(),
        about,
        about_name: wording.say(&messages::export_about_sheet()),
        columns: columns.iter().map(|column| column.head(&wording)).collect(),
    };
    let numbers = wanted.numbers && register.may(Deed::SeeRestricted).is_ok();
    let mut cells = columns::Cells::new(register, &wording, now, numbers)?;
    let rows = people.enumerate().map(|(position, person)| {
        columns
            .iter()
            .map(|column| cells.cell(*column, position + 1, &person))
            .collect()
    });
    let mut lacking = None;
    let mut sentence = |rows: &str| {
        let message = lacking.insert(messages::export_paper_lacking(rows));
        wording.say(message)
    };
    let rows = list_telling(format, path, &head, rows, &mut sentence, step)?;
    Ok(Exported { rows, lacking })
}

fn everything(
    register: &Register,
    people: &mut People,
    path: &Path,
    now: Timestamp,
    filter: &[(String, String)],
    step: &mut dyn FnMut(u64) -> bool,
) -> Result<Exported, ExportRefused> {
    let restricted = register.may(Deed::SeeRestricted).is_ok();
    let shown = people.map(|person| {
        if restricted {
            person
        } else {
            without_numbers(person)
        }
    });
    let organisations: Vec<Organisation> = register
        .store()
        .organisations()?
        .values()
        .cloned()
        .collect();
    // What somebody else keeps for themselves does not go out with the rest.
    let mut settings = register.store().settings().as_ref().clone();
    let operator = register.operator();
    settings.filters.retain(|filter| filter.is_for(operator));
    let mut file = JsonFile::create(path)?;
    file.value("schema", "birge-register-1")?;
    file.value("written", &now.0)?;
    file.value("written_by", &register.operator_name())?;
    file.value("filter", filter)?;
    file.value("settings", &settings)?;
    file.list("organisations", organisations.into_iter(), &mut |_| true)?;
    let rows = file.list("volunteers", shown, step)?;
    file.finish()?;
    Ok(Exported {
        rows,
        lacking: None,
    })
}
