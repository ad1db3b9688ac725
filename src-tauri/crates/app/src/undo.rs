//! Taking an action back: new entries with the opposite edits.
//!
//! Nothing leaves the log. What somebody changed since is left as it is and
//! named. An undo is an action like any other and can be taken back the same way.

use std::collections::{BTreeMap, BTreeSet};

use changes::{
    Act, Edit, Inverse, Join, Noun, Operation, Part, Participations, Record, Stamp, Subject,
    Volunteers, inverse,
};
use domain::{
    ActionId, Choice, Deed, EventId, OrganisationId, ParticipationField, ParticipationId,
    ParticipationValue, ProgrammeId, ShiftId, VolunteerField, VolunteerId,
};
use messages::{Kind, Message, ToMessage};
use store::{Action, Kept, Log, Progress, Store, StoreError, Tx};

use crate::{
    Ctx, NotAllowed, Register, duplicates,
    register::Did,
    wording::{fact_word, field_word, member_word},
};

/// Why an action is not taken back. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum UndoRefused {
    /// There is no such action.
    #[error("the action is missing")]
    Missing,
    /// Actions of this kind stay.
    #[error("actions of this kind stay")]
    Never,
    /// All that it changed was changed again since.
    #[error("nothing is left to undo")]
    NothingLeft,
    /// What it added was changed since, and so stays.
    #[error("{records} records were changed after they were added")]
    ChangedSinceAdded {
        /// How many.
        records: u32,
    },
    /// It was taken back already.
    #[error("the action is undone already")]
    AlreadyUndone,
    /// Everything is as it was before, by hand.
    #[error("everything stands as before")]
    StandsAsBefore,
    /// The role.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// The disk.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl ToMessage for UndoRefused {
    fn told(&self) -> (Kind, Message) {
        match self {
            Self::Missing => (Kind::Missing, messages::register_error_action_missing()),
            Self::Never => (Kind::Refused, messages::register_error_never_undone()),
            Self::NothingLeft => (Kind::Refused, messages::register_error_nothing_to_undo()),
            Self::ChangedSinceAdded { records } => (
                Kind::Refused,
                messages::register_error_changed_since_added(*records),
            ),
            Self::AlreadyUndone => (Kind::Refused, messages::register_error_already_undone()),
            Self::StandsAsBefore => (Kind::Refused, messages::register_error_stands_as_before()),
            Self::NotAllowed(refused) => refused.told(),
            Self::Store(error) => error.told(),
        }
    }
}

/// What was taken back.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TakenBack {
    /// How many records changed.
    pub records: u32,
    /// Fields that stay as they are, because somebody changed them since; each name once.
    pub kept: Vec<Message>,
    /// How many records that the action added stay whole, because somebody changed them since.
    pub stayed: u32,
}

/// Takes the action `target` back: whoever does needs the right to what they take back as well.
///
/// # Errors
/// [`UndoRefused`]; then nothing was written.
pub fn undo(
    register: &Register,
    ctx: &Ctx,
    target: ActionId,
    progress: &dyn Progress,
) -> Result<Did<TakenBack>, UndoRefused> {
    register.may_somewhere(Deed::Undo)?;
    let action = register
        .store()
        .action(target)?
        .ok_or(UndoRefused::Missing)?;
    if !may_be_undone(&action.act) {
        return Err(UndoRefused::Never);
    }
    let subjects = register.store().subjects(&action)?;
    may_take_back(register, &action, &subjects)?;
    let total = subjects.len() as u64;
    let mut door = register.door(ctx, Act::Undone);
    door.undoes = Some(target);
    let again = |_: &Store, done: &Action| {
        let records = u32::try_from(done.entries()).unwrap_or(u32::MAX);
        Ok(TakenBack {
            records,
            ..TakenBack::default()
        })
    };
    register.write_as(door, progress, again, |tx| {
        let mut taken = Opposite {
            action: &action,
            records: 0,
            kept: BTreeSet::new(),
            stayed: 0,
            without: BTreeMap::new(),
        };
        for (done, subject) in subjects.into_iter().enumerate() {
            if done % 512 == 0 && !progress.step(done as u64, total) {
                return Err(StoreError::Cancelled.into());
            }
            match subject {
                Subject::Volunteer(id) => taken.volunteer(tx, id)?,
                Subject::Organisation(id) => taken.organisation(tx, id)?,
                Subject::Joins(id) => taken.joins(tx, id)?,
                Subject::Register => taken.register(tx)?,
                Subject::Programme(id) => taken.programme(tx, id)?,
                Subject::Event(id) => taken.event(tx, id)?,
                Subject::Shift(id) => taken.shift(tx, id)?,
                Subject::Participation(id) => taken.participation(tx, id)?,
            }
        }
        taken.joined_as_before(tx)?;
        taken.done()
    })
}

/// Whether who works here may take all of an action back: they need the right to what they take
/// back as well, and to whom it was done.
fn may_take_back(
    register: &Register,
    action: &Action,
    subjects: &[Subject],
) -> Result<(), UndoRefused> {
    let own = action.operator == register.operator();
    if let Some(deed) = deed_of(&action.act, own) {
        register.may_somewhere(deed)?;
    }
    if register.limit().is_some() && !own {
        register.may(Deed::Undo)?;
    }
    for subject in subjects {
        if !register.reaches(subject)? {
            register.may(Deed::Undo)?;
        }
        // What blocked the data is not taken back by somebody who may not block.
        if let Subject::Volunteer(id) = subject {
            crate::erasure::reach(register, *id)?;
        }
    }
    Ok(())
}

/// Whether actions of this kind can be taken back at all: those that needed a right, and
/// the taking back itself.
pub(crate) const fn may_be_undone(act: &Act) -> bool {
    matches!(act, Act::Undone) || deed_of(act, false).is_some()
}

/// The right that an action which can be taken back needed itself.
const fn deed_of(act: &Act, own: bool) -> Option<Deed> {
    match act {
        Act::PracticeMade { .. } => Some(Deed::Practice),
        // A direction is a setting too; whoever added one may take it back.
        Act::SettingsChanged if own => Some(Deed::AddDirection),
        Act::SettingsChanged => Some(Deed::ChangeSettings),
        Act::FiltersChanged if own => Some(Deed::SeeVolunteers),
        Act::FiltersChanged => Some(Deed::ShareFilter),
        Act::VolunteerAdded => Some(Deed::AddVolunteer),
        Act::VolunteerEdited => Some(Deed::EditVolunteer),
        Act::StatusChanged => Some(Deed::ChangeStatus),
        Act::ConsentRecorded | Act::ConsentWithdrawn => Some(Deed::RecordConsent),
        Act::BulkChanged { .. } => Some(Deed::BulkEdit),
        Act::Imported { .. } => Some(Deed::Import),
        Act::OrganisationSaved | Act::OrganisationDeleted => Some(Deed::SaveOrganisation),
        Act::Joined | Act::Separated | Act::ToldApart => Some(Deed::JoinVolunteers),
        Act::Deleted | Act::Restored => Some(Deed::DeleteVolunteer),
        Act::Blocked | Act::Unblocked => Some(Deed::Block),
        Act::ReducedToMinimum { .. } => Some(Deed::RecordConsent),
        Act::ProgrammeSaved
        | Act::EventSaved
        | Act::EventsCopied { .. }
        | Act::EventStateChanged
        | Act::EventDeleted
        | Act::EventRestored
        | Act::ShiftsSaved { .. }
        | Act::DeskSetUp
        | Act::BadgesLaidOut => Some(Deed::SaveEvents),
        Act::PeopleAssigned { .. } => Some(Deed::AssignPeople),
        Act::PeopleMarked { .. } | Act::MarkVoided | Act::MarksClosed { .. } => {
            Some(Deed::MarkPeople)
        }
        Act::GuestSaved
        | Act::GuestPassed
        | Act::PassRefused
        | Act::BadgesMade { .. }
        | Act::BadgeReplaced => Some(Deed::ReceiveGuests),
        Act::HoursClaimed { .. } | Act::HoursCorrected => Some(Deed::ClaimHours),
        Act::HoursSettled { .. } => Some(Deed::ConfirmHours),
        Act::RegisterFounded
        | Act::Exported { .. }
        | Act::ExportedWith { .. }
        | Act::Undone
        | Act::Viewed { .. }
        | Act::Printed { .. }
        | Act::SignedIn
        | Act::SignInsRefused { .. }
        | Act::OperatorAdded
        | Act::OperatorChanged
        | Act::OperatorLeft
        | Act::PasswordChanged
        | Act::RecoveryRenewed
        | Act::LaptopRemembered
        | Act::LaptopForgotten
        | Act::SignedInRemembered
        | Act::OldRegisterRemoved { .. }
        | Act::BackedUp { .. }
        | Act::BackupVerified { .. }
        | Act::RestoredFromBackup { .. }
        | Act::Erased
        | Act::Anonymised
        | Act::BreachPackMade { .. }
        | Act::RetentionReviewed { .. }
        | Act::ListRemembered { .. }
        | Act::ListReadingRemembered { .. }
        | Act::ListChanged { .. }
        | Act::BadgePrinted
        | Act::DeskPractised
        | Act::Newer => None,
    }
}

/// What has been appended so far.
struct Opposite<'a> {
    action: &'a Action,
    records: u32,
    /// Ids of the names of fields; they take no arguments.
    kept: BTreeSet<String>,
    /// Records that stay whole.
    stayed: u32,
    /// Halves of joined people some field of which the action put.
    without: BTreeMap<VolunteerId, Half>,
}

/// One record of a joined person.
struct Half {
    /// As it would be without the action.
    without: Record<Volunteers>,
    /// Whether something was put back in it.
    is_counted: bool,
}

impl Opposite<'_> {
    /// What was taken back, or why nothing was.
    fn done(self) -> Result<TakenBack, UndoRefused> {
        if self.records == 0 {
            return Err(match (self.stayed, self.kept.is_empty()) {
                _ if self.action.undone_by.is_some() => UndoRefused::AlreadyUndone,
                (0, true) => UndoRefused::StandsAsBefore,
                (0, false) => UndoRefused::NothingLeft,
                (records, _) => UndoRefused::ChangedSinceAdded { records },
            });
        }
        let named = |id| Message {
            id,
            args: Vec::new(),
        };
        Ok(TakenBack {
            records: self.records,
            kept: self.kept.into_iter().map(named).collect(),
            stayed: self.stayed,
        })
    }

    fn volunteer(&mut self, tx: &mut Tx<'_>, id: VolunteerId) -> Result<(), StoreError> {
        // One record alone, joined or not: what it was told is taken back from it.
        let Some(record) = tx.half(id)? else {
            return Ok(());
        };
        let log = tx.log(&record)?;
        let Inverse { edits, kept } = self.inverse_of(&record, &log);
        self.kept
            .extend(kept.iter().map(|part| part_word(part, &record).id));
        let (taken, others): (Vec<_>, Vec<_>) = log
            .iter()
            .map(|(stamp, edits)| (*stamp, edits.as_slice()))
            .partition(|(stamp, _)| self.is_undone(stamp));
        let mut all = taken.iter().flat_map(|(_, edits)| *edits);
        let has_put = all.any(|edit| matches!(edit, Edit::Put { .. }));
        let without = Record::fold(others);
        let before = self.records;
        self.append(tx, edits.is_empty(), Operation::Volunteer { id, edits })?;
        if has_put && tx.pairs().is_joined(id) {
            let is_counted = self.records > before;
            self.without.insert(
                id,
                Half {
                    without,
                    is_counted,
                },
            );
        }
        Ok(())
    }

    /// A value that is put back is later than the join, so it would hide what the other half gave.
    /// Where a joined person would not show what it showed without the action, each join says
    /// anew whose value holds.
    fn joined_as_before(&mut self, tx: &mut Tx<'_>) -> Result<(), StoreError> {
        let pairs = tx.pairs();
        let without = std::mem::take(&mut self.without);
        let groups: BTreeSet<Vec<VolunteerId>> =
            without.keys().map(|id| pairs.group(*id)).collect();
        for group in groups {
            let joins = pairs.joins(&group);
            let (mut now, mut wanted) = (Vec::new(), Vec::new());
            let mut is_counted = false;
            for id in group {
                is_counted |= without.get(&id).is_some_and(|half| half.is_counted);
                let Some(half) = tx.half(id)?.filter(|half| half.erasure().is_none()) else {
                    continue;
                };
                let meant = without.get(&id).map_or(&half, |known| &known.without);
                wanted.push((id, meant.clone()));
                now.push((id, half));
            }
            let shown = joined_of(&now, &joins);
            let meant = joined_of(&wanted, &joins);
            let Some(keep) = choices(&shown, &meant, &wanted) else {
                continue;
            };
            for join in &joins {
                duplicates::decide_again(tx, join, keep.clone())?;
            }
            self.records += u32::from(!is_counted);
        }
        Ok(())
    }

    fn organisation(&mut self, tx: &mut Tx<'_>, id: OrganisationId) -> Result<(), StoreError> {
        let Some(record) = tx.organisation(id)? else {
            return Ok(());
        };
        let Inverse { edits, kept } = self.inverse(tx, &record)?;
        self.kept
            .extend((!kept.is_empty()).then(|| messages::volunteers_field_organisation().id));
        self.append(tx, edits.is_empty(), Operation::Organisation { id, edits })
    }

    fn joins(&mut self, tx: &mut Tx<'_>, id: VolunteerId) -> Result<(), StoreError> {
        let record = tx.joins(id)?;
        let Inverse { edits, kept } = self.inverse(tx, &record)?;
        self.kept
            .extend((!kept.is_empty()).then(|| messages::history_act_joined().id));
        self.append(tx, edits.is_empty(), Operation::Joins { id, edits })
    }

    fn programme(&mut self, tx: &mut Tx<'_>, id: ProgrammeId) -> Result<(), StoreError> {
        let Some(record) = tx.programme(id)? else {
            return Ok(());
        };
        let Inverse { edits, kept } = self.inverse(tx, &record)?;
        self.kept
            .extend((!kept.is_empty()).then(|| messages::events_act_programme().id));
        self.append(tx, edits.is_empty(), Operation::Programme { id, edits })
    }

    fn event(&mut self, tx: &mut Tx<'_>, id: EventId) -> Result<(), StoreError> {
        let Some(record) = tx.event(id)? else {
            return Ok(());
        };
        let Inverse { edits, kept } = self.inverse(tx, &record)?;
        self.kept
            .extend((!kept.is_empty()).then(|| messages::events_act_saved().id));
        self.append(tx, edits.is_empty(), Operation::Event { id, edits })
    }

    fn shift(&mut self, tx: &mut Tx<'_>, id: ShiftId) -> Result<(), StoreError> {
        let Some(record) = tx.shift(id)? else {
            return Ok(());
        };
        let Inverse { edits, kept } = self.inverse(tx, &record)?;
        self.kept
            .extend((!kept.is_empty()).then(|| messages::events_kept_shift().id));
        self.append(tx, edits.is_empty(), Operation::Shift { id, edits })
    }

    fn participation(&mut self, tx: &mut Tx<'_>, id: ParticipationId) -> Result<(), StoreError> {
        let record = tx.participation(id)?;
        let Some((ParticipationValue::Of(_, volunteer), _)) = record.winner(ParticipationField::Of)
        else {
            return Ok(());
        };
        let volunteer = *volunteer;
        // Whose it is stays: the id says so, and what others told needs it.
        let mut log = tx.log(&record)?;
        for (_, edits) in &mut log {
            edits.retain(|edit| {
                !matches!(edit, Edit::Put { value, .. }
                    if value.field() == ParticipationField::Of)
            });
        }
        let Inverse { edits, kept } = self.inverse_of(&record, &log);
        self.kept
            .extend((!kept.is_empty()).then(|| messages::events_kept_person().id));
        // What somebody wrote stands in an entry of its own.
        let mut parts: [Vec<Edit<Participations>>; 2] = [Vec::new(), Vec::new()];
        for edit in edits {
            let words = changes::are_words(std::slice::from_ref(&edit));
            parts[usize::from(words)].push(edit);
        }
        let mut appended = false;
        for edits in parts {
            if !edits.is_empty() {
                tx.append_exactly(Operation::Participation {
                    id,
                    volunteer,
                    edits,
                })?;
                appended = true;
            }
        }
        self.records += u32::from(appended);
        Ok(())
    }

    fn register(&mut self, tx: &mut Tx<'_>) -> Result<(), StoreError> {
        let record = tx.register()?;
        let Inverse { edits, kept } = self.inverse(tx, &record)?;
        self.kept
            .extend((!kept.is_empty()).then(|| messages::history_act_settings().id));
        self.append(tx, edits.is_empty(), Operation::Register { edits })
    }

    /// The opposite edits; empty for a record that the action added and somebody changed since, which is counted.
    fn inverse<N: Noun + Kept>(
        &mut self,
        tx: &mut Tx<'_>,
        record: &Record<N>,
    ) -> Result<Inverse<N>, StoreError> {
        let log = tx.log(record)?;
        Ok(self.inverse_of(record, &log))
    }

    /// [`Opposite::inverse`] of a record of which these are the edits.
    fn inverse_of<N: Noun + Kept>(&mut self, record: &Record<N>, log: &Log<N>) -> Inverse<N> {
        let undone = |stamp: &Stamp| self.is_undone(stamp);
        let opposite = inverse(record, log, undone);
        let added = log.iter().map(|(stamp, _)| stamp).min().is_some_and(undone);
        if added && opposite.edits.is_empty() && !opposite.kept.is_empty() {
            self.stayed += 1;
            return Inverse {
                edits: Vec::new(),
                kept: Vec::new(),
            };
        }
        opposite
    }

    /// Whether an entry is one of the action.
    fn is_undone(&self, stamp: &Stamp) -> bool {
        stamp.stream == self.action.stream
            && (self.action.first..=self.action.last).contains(&stamp.seq)
    }

    fn append(
        &mut self,
        tx: &mut Tx<'_>,
        nothing: bool,
        operation: Operation,
    ) -> Result<(), StoreError> {
        if !nothing {
            tx.append_exactly(operation)?;
            self.records += 1;
        }
        Ok(())
    }
}

/// Which half gives each field of a joined person so that it shows what it is `meant` to; `None`
/// if it does already.
fn choices(
    shown: &Record<Volunteers>,
    meant: &Record<Volunteers>,
    halves: &[(VolunteerId, Record<Volunteers>)],
) -> Option<Vec<Choice>> {
    let value = |record: &Record<Volunteers>, field| {
        let known = record.winner(field).map(|(value, _)| value.clone());
        known.or_else(|| <Volunteers as Noun>::empty(field))
    };
    let fields: Vec<_> = meant.winners().map(|(value, _)| value.field()).collect();
    let is_same = |field: &VolunteerField| value(shown, *field) == value(meant, *field);
    if fields.iter().all(is_same) {
        return None;
    }
    let choice = |field: VolunteerField| {
        let stamp = meant.winner(field)?.1;
        let gives = |(_, half): &&(VolunteerId, Record<Volunteers>)| {
            half.winner(field).is_some_and(|(_, own)| own == stamp)
        };
        let from = halves.iter().find(gives)?.0;
        Some(Choice { field, from })
    };
    Some(fields.into_iter().filter_map(choice).collect())
}

/// What a person of these halves shows.
fn joined_of(halves: &[(VolunteerId, Record<Volunteers>)], joins: &[Join]) -> Record<Volunteers> {
    let halves: Vec<_> = halves.iter().map(|(id, half)| (*id, half)).collect();
    changes::joined(&halves, joins)
}

fn part_word(part: &Part<Volunteers>, record: &Record<Volunteers>) -> Message {
    match part {
        Part::Field(field) => field_word(*field),
        Part::Member(member) => member_word(member),
        Part::Fact(id) => record
            .fact(*id)
            .map_or_else(messages::history_act_edited, |recorded| {
                fact_word(recorded.fact)
            }),
    }
}
