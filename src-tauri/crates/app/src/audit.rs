//! The audit: who did and saw what, newest first.
//!
//! It is a window over the log itself, by actions, so it holds what the log holds and
//! nothing can be written beside it. It names people who work here; of volunteers it holds
//! ids only, and the file that goes out holds neither: operators are their id and initials.
//!
//! A page reads what it shows. With a rare filter it stops after a while and says from
//! where to go on, so that a log of millions answers at once.

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::path::Path;

use changes::{Act, Subject};
use chrono::{Duration, TimeZone};
pub use documents::export::ListFormat;
use documents::export::{ListHead, Value, list};

use domain::{ActionId, Day, Deed, EventId, OperatorId, Timestamp, VolunteerId};
use l10n::Localizer;
use messages::Message;
use store::{Action, Progress, StoreError};
use uuid::Uuid;

use crate::{
    Ctx, Refused, Register,
    export::{ExportRefused, about, list_head},
    register::name_of,
    wording::act_word,
};

/// What an act is filed under.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Records were added, changed, taken in, taken back.
    Records,
    /// Something restricted was looked at.
    Views,
    /// Something left the register as a file or on paper.
    Files,
    /// Signing in, refused attempts, passwords.
    SignIns,
    /// Operators and their roles.
    Operators,
    /// Settings and organisations.
    Settings,
    /// Backups and restoring.
    Backups,
    /// Consents and the rights of people: erasing, blocking, retention.
    Personal,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 8] = [
        Self::Records,
        Self::Views,
        Self::Files,
        Self::SignIns,
        Self::Operators,
        Self::Settings,
        Self::Backups,
        Self::Personal,
    ];

    /// The kind as a code: `sign_ins`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Records => "records",
            Self::Views => "views",
            Self::Files => "files",
            Self::SignIns => "sign_ins",
            Self::Operators => "operators",
            Self::Settings => "settings",
            Self::Backups => "backups",
            Self::Personal => "personal",
        }
    }

    /// The kind of a code; `None` if there is none.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// What an act is filed under.
    pub const fn of(act: &Act) -> Self {
        match act {
            Act::PracticeMade { .. }
            | Act::VolunteerAdded
            | Act::VolunteerEdited
            | Act::StatusChanged
            | Act::BulkChanged { .. }
            | Act::Imported { .. }
            | Act::ListRemembered { .. }
            | Act::ListReadingRemembered { .. }
            | Act::ListChanged { .. }
            | Act::Deleted
            | Act::Restored
            | Act::Undone
            | Act::Joined
            | Act::Separated
            | Act::ToldApart
            | Act::ProgrammeSaved
            | Act::EventSaved
            | Act::EventsCopied { .. }
            | Act::EventStateChanged
            | Act::EventDeleted
            | Act::EventRestored
            | Act::ShiftsSaved { .. }
            | Act::PeopleAssigned { .. }
            | Act::PeopleMarked { .. }
            | Act::MarkVoided
            | Act::MarksClosed { .. }
            | Act::HoursClaimed { .. }
            | Act::HoursSettled { .. }
            | Act::HoursCorrected
            | Act::DeskSetUp
            | Act::GuestSaved
            | Act::GuestPassed
            | Act::PassRefused
            | Act::BadgesMade { .. }
            | Act::BadgeReplaced
            | Act::BadgePrinted
            | Act::BadgesLaidOut
            | Act::DeskPractised
            | Act::ReducedToMinimum { .. }
            | Act::Newer => Self::Records,
            Act::Viewed { .. } => Self::Views,
            Act::Exported { .. }
            | Act::ExportedWith { .. }
            | Act::Printed { .. }
            | Act::BreachPackMade { .. } => Self::Files,
            Act::SignedIn
            | Act::SignInsRefused { .. }
            | Act::PasswordChanged
            | Act::RecoveryRenewed
            | Act::LaptopRemembered
            | Act::LaptopForgotten
            | Act::SignedInRemembered => Self::SignIns,
            Act::OperatorAdded | Act::OperatorChanged | Act::OperatorLeft => Self::Operators,
            Act::RegisterFounded
            | Act::SettingsChanged
            | Act::FiltersChanged
            | Act::OrganisationSaved
            | Act::OrganisationDeleted => Self::Settings,
            Act::BackedUp { .. }
            | Act::BackupVerified { .. }
            | Act::RestoredFromBackup { .. }
            | Act::OldRegisterRemoved { .. } => Self::Backups,
            Act::ConsentRecorded
            | Act::ConsentWithdrawn
            | Act::Erased
            | Act::Anonymised
            | Act::Blocked
            | Act::Unblocked
            | Act::RetentionReviewed { .. } => Self::Personal,
        }
    }
}

/// The name of a kind.
pub fn kind_word(kind: Kind) -> Message {
    match kind {
        Kind::Records => messages::audit_kind_records(),
        Kind::Views => messages::audit_kind_views(),
        Kind::Files => messages::audit_kind_files(),
        Kind::SignIns => messages::audit_kind_sign_ins(),
        Kind::Operators => messages::audit_kind_operators(),
        Kind::Settings => messages::audit_kind_settings(),
        Kind::Backups => messages::audit_kind_backups(),
        Kind::Personal => messages::audit_kind_personal(),
    }
}

/// Which lines are asked for; what is empty asks for all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Who did it.
    pub operator: Option<OperatorId>,
    /// What it is filed under.
    pub kind: Option<Kind>,
    /// The first day, in Kazakhstan.
    pub from: Option<Day>,
    /// The last day.
    pub to: Option<Day>,
    /// The volunteer whom it touched or showed.
    pub subject: Option<VolunteerId>,
}

impl Filter {
    /// The filter in codes, as it is noted when the audit itself goes out.
    fn codes(&self) -> Vec<(String, String)> {
        let pairs = [
            ("operator", self.operator.map(|id| id.to_string())),
            ("kind", self.kind.map(|kind| kind.code().to_owned())),
            ("from", self.from.map(|day| day.to_string())),
            ("to", self.to.map(|day| day.to_string())),
            ("subject", self.subject.map(|id| id.to_string())),
        ];
        let list = ("list".to_owned(), "audit".to_owned());
        let asked = pairs
            .into_iter()
            .filter_map(|(key, value)| Some((key.to_owned(), value?)));
        std::iter::once(list).chain(asked).collect()
    }
}

/// One line: an action, however many records it touched.
#[derive(Clone, Debug)]
pub struct Line {
    /// The action.
    pub action: ActionId,
    /// When, by the author's clock.
    pub at: Timestamp,
    /// Who.
    pub operator: OperatorId,
    /// Their name.
    pub name: String,
    /// What it is filed under.
    pub kind: Kind,
    /// What was done.
    pub act: Act,
    /// The same as a sentence.
    pub said: Message,
    /// The one record that it is about.
    pub about: Option<Subject>,
    /// Entries that it wrote.
    pub entries: u64,
    /// It was taken back.
    pub undone: bool,
}

impl Line {
    /// The volunteer whom it is about; of several there is none.
    pub fn volunteer(&self) -> Option<VolunteerId> {
        match self.about? {
            Subject::Volunteer(id) | Subject::Joins(id) => Some(id),
            Subject::Organisation(_)
            | Subject::Register
            | Subject::Programme(_)
            | Subject::Event(_)
            | Subject::Shift(_)
            | Subject::Participation(_) => None,
        }
    }

    /// Of what a file or a paper was made, as pairs of codes: the filter of an export, the
    /// code of a paper.
    pub fn filter(&self) -> Vec<(String, String)> {
        match &self.act {
            Act::ExportedWith { filter, .. } => filter.clone(),
            Act::Printed { document, .. } => vec![("document".to_owned(), document.clone())],
            _ => Vec::new(),
        }
    }

    /// The event that it is about.
    pub fn event(&self) -> Option<EventId> {
        match self.about? {
            Subject::Event(id) => Some(id),
            _ => None,
        }
    }
}

/// Lines, and where to go on.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// The lines, newest first.
    pub lines: Vec<Line>,
    /// Ask with this for those that follow; `None` at the end of the log. A page may be
    /// short, even empty, and not be the last.
    pub next: Option<ActionId>,
}

/// Actions that one page looks at before it answers with what it has: under 100 ms of
/// reading, however rare what is asked for.
const LOOKED_AT: usize = 10_000;
/// The same for a file, which nobody waits for line by line.
const LOOKED_AT_FOR_FILE: usize = 100_000;
/// How far the clock in the name of an action may be from the one in its entries.
const SKEW: Duration = Duration::days(1);

/// A page of the audit.
///
/// # Errors
/// [`Refused`].
pub fn page(
    register: &Register,
    filter: &Filter,
    after: Option<ActionId>,
    limit: usize,
) -> Result<Page, Refused> {
    register.may(Deed::SeeAudit)?;
    Ok(Search::new(register, filter)?.page(after, limit, LOOKED_AT)?)
}

/// Writes the lines of a filter as CSV or a workbook; the answer is the number of rows.
///
/// The file names nobody: volunteers are ids, operators ids with the initials of their seat.
/// That it went out is a line of the audit itself.
///
/// # Errors
/// [`ExportRefused`]; then the file is as it was.
pub fn export(
    register: &Register,
    ctx: &Ctx,
    filter: &Filter,
    format: ListFormat,
    path: &Path,
    speak: Localizer,
    progress: &dyn Progress,
) -> Result<u64, ExportRefused> {
    register.may(Deed::SeeAudit)?;
    let search = Search::new(register, filter)?;
    let seats = register.store().marker().seats;
    let label = |id: OperatorId| {
        let mut seats = seats.iter();
        let seat = seats.find(|(operator, _)| *operator == id);
        Value::maybe(seat.map(|(_, label)| label.clone()))
    };
    let mut broken = None;
    let mut next = None;
    let mut ended = false;
    let pages = std::iter::from_fn(|| {
        if ended {
            return None;
        }
        match search.page(next, LOOKED_AT_FOR_FILE, LOOKED_AT_FOR_FILE) {
            Ok(page) => {
                next = page.next;
                ended = next.is_none();
                Some(page.lines)
            }
            Err(error) => {
                broken = Some(error);
                None
            }
        }
    });
    let rows = pages.flatten().map(|line| {
        vec![
            Value::text(moment(line.at)),
            Value::text(line.operator.to_string()),
            label(line.operator),
            Value::text(line.kind.code().to_owned()),
            Value::text(act_code(&line.act).to_owned()),
            Value::text(speak.format(&without_names(&line.act))),
            Value::maybe(written(&line.filter())),
            Value::maybe(line.about.and_then(subject_text)),
            Value::Number(line.entries as f64),
            Value::text(line.action.to_string()),
        ]
    });
    let total = register.store().entries();
    let who = register.operator();
    let mine = seats.iter().find(|(operator, _)| *operator == who);
    let mine = mine.map_or_else(|| who.to_string(), |(_, label)| format!("{label}, {who}"));
    let head = head(
        speak,
        about(register, ctx.now, mine, &filter.codes(), speak),
    );
    let rows = list(format, path, &head, rows, &mut |done| {
        progress.step(done, total)
    })?;
    if let Some(error) = broken {
        return Err(error.into());
    }
    let act = Act::ExportedWith {
        rows: u32::try_from(rows).unwrap_or(u32::MAX),
        format: format_code(format).to_owned(),
        filter: filter.codes(),
    };
    register.note(ctx, act, None)?;
    Ok(rows)
}

pub(crate) const fn format_code(format: ListFormat) -> &'static str {
    match format {
        ListFormat::Xlsx => "xlsx",
        ListFormat::CsvExcel | ListFormat::CsvPlain => "csv",
        ListFormat::Pdf => "pdf",
    }
}

fn head(speak: Localizer, about: Vec<(String, String)>) -> ListHead {
    let columns = [
        (messages::audit_at_column(), 18.0),
        (messages::audit_operator_column(), 38.0),
        (messages::audit_label_column(), 10.0),
        (messages::audit_kind_column(), 12.0),
        (messages::audit_code_column(), 20.0),
        (messages::audit_act_column(), 40.0),
        (messages::audit_of_column(), 30.0),
        (messages::audit_subject_column(), 38.0),
        (messages::audit_entries_column(), 10.0),
        (messages::audit_action_column(), 38.0),
    ];
    list_head(&messages::audit_sheet(), columns, about, speak)
}

/// Pairs of codes as they stand in a file; nothing of none.
fn written(filter: &[(String, String)]) -> Option<String> {
    let pairs = filter.iter().map(|(key, value)| format!("{key}={value}"));
    let text = pairs.collect::<Vec<_>>().join("; ");
    (!text.is_empty()).then_some(text)
}

/// The sentence of an act without what a person may have written, such as the name of a file.
fn without_names(act: &Act) -> Message {
    match act {
        Act::Imported { rows, .. } => messages::audit_act_imported(*rows),
        other => act_word(other),
    }
}

/// An act as a code that is the same in every language.
pub const fn act_code(act: &Act) -> &'static str {
    match act {
        Act::RegisterFounded => "register_founded",
        Act::PracticeMade { .. } => "practice_made",
        Act::SettingsChanged => "settings_changed",
        Act::VolunteerAdded => "volunteer_added",
        Act::VolunteerEdited => "volunteer_edited",
        Act::StatusChanged => "status_changed",
        Act::ConsentRecorded => "consent_recorded",
        Act::ConsentWithdrawn => "consent_withdrawn",
        Act::BulkChanged { .. } => "bulk_changed",
        Act::Imported { .. } => "imported",
        Act::Exported { .. } | Act::ExportedWith { .. } => "exported",
        Act::OrganisationSaved => "organisation_saved",
        Act::OrganisationDeleted => "organisation_deleted",
        Act::Deleted => "deleted",
        Act::Restored => "restored",
        Act::Undone => "undone",
        Act::Viewed { .. } => "viewed",
        Act::Printed { .. } => "printed",
        Act::SignedIn => "signed_in",
        Act::SignInsRefused { .. } => "sign_ins_refused",
        Act::OperatorAdded => "operator_added",
        Act::OperatorChanged => "operator_changed",
        Act::OperatorLeft => "operator_left",
        Act::PasswordChanged => "password_changed",
        Act::RecoveryRenewed => "recovery_renewed",
        Act::LaptopRemembered => "laptop_remembered",
        Act::LaptopForgotten => "laptop_forgotten",
        Act::SignedInRemembered => "signed_in_remembered",
        Act::OldRegisterRemoved { .. } => "old_register_removed",
        Act::BackedUp { .. } => "backed_up",
        Act::BackupVerified { .. } => "backup_verified",
        Act::RestoredFromBackup { .. } => "restored_from_backup",
        Act::Erased => "erased",
        Act::Anonymised => "anonymised",
        Act::Blocked => "blocked",
        Act::Unblocked => "unblocked",
        Act::BreachPackMade { .. } => "breach_pack_made",
        Act::RetentionReviewed { .. } => "retention_reviewed",
        Act::ListRemembered { .. } => "list_remembered",
        Act::ListReadingRemembered { .. } => "list_reading_remembered",
        Act::ListChanged { .. } => "list_changed",
        Act::FiltersChanged => "filters_changed",
        Act::Joined => "joined",
        Act::Separated => "separated",
        Act::ToldApart => "told_apart",
        Act::ProgrammeSaved => "programme_saved",
        Act::EventSaved => "event_saved",
        Act::EventsCopied { .. } => "events_copied",
        Act::EventStateChanged => "event_state_changed",
        Act::EventDeleted => "event_deleted",
        Act::EventRestored => "event_restored",
        Act::ShiftsSaved { .. } => "shifts_saved",
        Act::PeopleAssigned { .. } => "people_assigned",
        Act::PeopleMarked { .. } => "people_marked",
        Act::MarkVoided => "mark_voided",
        Act::MarksClosed { .. } => "marks_closed",
        Act::HoursClaimed { .. } => "hours_claimed",
        Act::HoursSettled { .. } => "hours_settled",
        Act::HoursCorrected => "hours_corrected",
        Act::DeskSetUp => "desk_set_up",
        Act::GuestSaved => "guest_saved",
        Act::GuestPassed => "guest_passed",
        Act::PassRefused => "pass_refused",
        Act::BadgesMade { .. } => "badges_made",
        Act::BadgeReplaced => "badge_replaced",
        Act::BadgePrinted => "badge_printed",
        Act::BadgesLaidOut => "badges_laid_out",
        Act::DeskPractised => "desk_practised",
        Act::ReducedToMinimum { .. } => "reduced_to_minimum",
        Act::Newer => "newer",
    }
}

/// The id of a subject that has one.
pub fn subject_text(subject: Subject) -> Option<String> {
    match subject {
        Subject::Volunteer(id) | Subject::Joins(id) => Some(id.to_string()),
        Subject::Organisation(id) => Some(id.to_string()),
        Subject::Programme(id) => Some(id.to_string()),
        Subject::Event(id) => Some(id.to_string()),
        Subject::Shift(id) => Some(id.to_string()),
        Subject::Participation(id) => Some(id.to_string()),
        Subject::Register => None,
    }
}

/// A filter ready to be asked.
struct Search<'r> {
    register: &'r Register,
    filter: &'r Filter,
    /// Actions that touched the volunteer together with others.
    touched: BTreeSet<ActionId>,
    /// The first and behind the last moment.
    span: (Option<i64>, Option<i64>),
}

impl<'r> Search<'r> {
    fn new(register: &'r Register, filter: &'r Filter) -> Result<Self, StoreError> {
        let mut touched = BTreeSet::new();
        if let Some(id) = filter.subject
            && let Some(record) = register.store().volunteer_record(id)?
        {
            let history = register.store().history_of(&record)?;
            touched.extend(history.into_iter().map(|entry| entry.action));
        }
        let after = |day: Day| start_of(day.succ_opt().unwrap_or(day));
        Ok(Self {
            register,
            filter,
            touched,
            span: (filter.from.map(start_of), filter.to.map(after)),
        })
    }

    fn page(&self, after: Option<ActionId>, limit: usize, most: usize) -> Result<Page, StoreError> {
        let settings = self.register.store().settings();
        let mut page = Page::default();
        let mut looked_at = 0;
        let begin = after.or_else(|| self.span.1.map(|end| first_id(end + millis(SKEW))));
        let stop = self.span.0.map(|start| first_id(start - millis(SKEW)));
        self.register.store().each_action(begin, &mut |action| {
            if stop.is_some_and(|stop| action.id < stop) {
                return ControlFlow::Break(());
            }
            let id = action.id;
            if self.is_asked(&action) {
                let name = name_of(&settings, action.operator);
                page.lines.push(line(action, name));
            }
            looked_at += 1;
            if page.lines.len() >= limit || looked_at >= most {
                page.next = Some(id);
                return ControlFlow::Break(());
            }
            ControlFlow::Continue(())
        })?;
        Ok(page)
    }

    fn is_asked(&self, action: &Action) -> bool {
        let Filter {
            operator,
            kind,
            from: _,
            to: _,
            subject,
        } = self.filter;
        operator.is_none_or(|wanted| action.operator == wanted)
            && kind.is_none_or(|wanted| Kind::of(&action.act) == wanted)
            && self.span.0.is_none_or(|start| action.at.0 >= start)
            && self.span.1.is_none_or(|end| action.at.0 < end)
            && subject.is_none_or(|id| {
                action.about == Some(Subject::Volunteer(id)) || self.touched.contains(&action.id)
            })
    }
}

fn line(action: Action, name: String) -> Line {
    Line {
        action: action.id,
        at: action.at,
        operator: action.operator,
        name,
        kind: Kind::of(&action.act),
        said: act_word(&action.act),
        about: action.about,
        entries: touched(&action),
        undone: action.undone_by.is_some(),
        act: action.act,
    }
}

/// Entries that an action wrote; whom an export named is part of its one line.
fn touched(action: &Action) -> u64 {
    match action.act {
        Act::Exported { .. } | Act::ExportedWith { .. } | Act::Printed { .. } => 1,
        _ => action.entries(),
    }
}

/// A moment in Kazakhstan, as programs and people both read it.
fn moment(at: Timestamp) -> String {
    let instant = chrono::DateTime::from_timestamp_millis(at.0).unwrap_or_default();
    let local = instant.with_timezone(&chrono_tz::Asia::Almaty);
    local.format("%Y-%m-%d %H:%M:%S").to_string()
}

/// The first moment of a day in Kazakhstan, in milliseconds.
fn start_of(day: Day) -> i64 {
    let midnight = day.and_time(chrono::NaiveTime::MIN);
    let local = chrono_tz::Asia::Almaty.from_local_datetime(&midnight);
    local.earliest().map_or_else(
        || midnight.and_utc().timestamp_millis(),
        |moment| moment.timestamp_millis(),
    )
}

fn millis(span: Duration) -> i64 {
    span.num_milliseconds()
}

/// The smallest name that an action of this moment can have: names begin with the clock.
fn first_id(moment: i64) -> ActionId {
    let clock = u64::try_from(moment).unwrap_or(0) & 0xFFFF_FFFF_FFFF;
    ActionId::from_uuid(Uuid::from_u128(u128::from(clock) << 80))
}

#[cfg(test)]
mod tests;
