//! Lists of what happened at the desks of an event, as spreadsheets.

use std::path::Path;

use changes::{Act, Subject};
use documents::export::{Value, list as write_list};
use domain::{Deed, EventId, VolunteerId};
use l10n::Localizer;
use messages::Message;
use store::{Progress, Quiet};

use crate::audit::ListFormat;
use crate::export::{ExportRefused, about, list_head};
use crate::{Ctx, Register};

/// A list, ready to be written.
pub(crate) struct DeskSheet<R> {
    /// Its name in the audit.
    pub list: &'static str,
    /// Its heading.
    pub title: Message,
    /// Its columns with their widths.
    pub columns: Vec<(Message, f64)>,
    /// Its rows.
    pub rows: R,
    /// The people who are named in it.
    pub people: Vec<VolunteerId>,
}

/// Writes a list of an event into a spreadsheet; the answer is how many lines. That the file
/// was made, and of whom, stands in the audit.
///
/// # Errors
/// [`ExportRefused`]; then there is no file.
pub(crate) fn save<'a, R: Iterator<Item = Vec<Value<'a>>>>(
    register: &Register,
    ctx: &Ctx,
    event: EventId,
    sheet: DeskSheet<R>,
    path: &Path,
    speak: Localizer,
) -> Result<u64, ExportRefused> {
    register.may(Deed::Export)?;
    let filter = vec![
        ("list".to_owned(), sheet.list.to_owned()),
        ("event".to_owned(), event.to_string()),
    ];
    let about = about(register, ctx.now, register.operator_name(), &filter, speak);
    let head = list_head(&sheet.title, sheet.columns, about, speak);
    let rows = write_list(ListFormat::Xlsx, path, &head, sheet.rows, &mut |done| {
        Quiet.step(done, 0)
    })?;
    let act = Act::ExportedWith {
        rows: u32::try_from(rows).unwrap_or(u32::MAX),
        format: "xlsx".to_owned(),
        filter,
    };
    let of = Subject::Event(event);
    register.note_named(ctx, act, &sheet.people, Some(of))?;
    Ok(rows)
}
