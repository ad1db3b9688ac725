//! From a judged list to records: who is new, who is here already, what is written.
//!
//! Rows with a value that could not be taken stay out and go to a file for the
//! sender; rows with a question go in. The whole list is one action and is taken
//! back as one.

use std::{ops::ControlFlow, path::Path};

use changes::{Act, Edit, Operation, Record, Volunteers};
use domain::{Deed, PersonField, Status, VolunteerId, VolunteerMember, VolunteerValue};
use messages::{Kind, Message, ToMessage};
use search::Likeness;
use store::{Action, Progress, Store, StoreError, Tx};

use crate::{
    Ctx, NotAllowed, Register,
    ctx::day_of,
    import::{self, Draft, Field, ImportRefused, Judged, Options, ProblemCode, ProblemKind},
    organisations::ByName,
    register::Did,
    volunteers::NewVolunteer,
};

/// What happens to people who are in the register already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Existing {
    /// They stay as they are.
    Skip,
    /// What is empty is filled.
    Fill,
    /// What the list says is taken.
    Update,
}

/// What becomes of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// A new record.
    New,
    /// A new record, and a person looks at it.
    Ask,
    /// The person is in the register, under this id.
    Exists(VolunteerId),
    /// The person stands in an earlier row of the list.
    Twice,
    /// Stays out.
    Refused,
}

/// A list, judged against the rules and against the register.
#[derive(Clone, Debug)]
pub struct Plan {
    judged: Judged,
    verdicts: Vec<Verdict>,
}

/// How many rows have each verdict.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// New records, those with a question among them.
    pub new: u32,
    /// New records with a question.
    pub ask: u32,
    /// In the register already.
    pub existing: u32,
    /// In an earlier row.
    pub twice: u32,
    /// Stay out.
    pub refused: u32,
}

/// What an import did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// New records.
    pub written: u32,
    /// Records filled or updated.
    pub updated: u32,
    /// Left as they are.
    pub skipped: u32,
    /// Stayed out.
    pub refused: u32,
}

/// Why a list is not taken. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum IntakeRefused {
    /// The file.
    #[error(transparent)]
    List(#[from] ImportRefused),
    /// The role.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// The disk.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl ToMessage for IntakeRefused {
    fn told(&self) -> (Kind, Message) {
        match self {
            Self::List(refused) => refused.told(),
            Self::NotAllowed(refused) => refused.told(),
            Self::Store(error) => error.told(),
        }
    }
}

impl Plan {
    /// The list with its problems.
    pub const fn judged(&self) -> &Judged {
        &self.judged
    }

    /// What becomes of a row, from 0.
    pub fn verdict(&self, row: usize) -> Verdict {
        self.verdicts[row]
    }

    /// The rows that stay out, from 0, in order.
    pub fn refused(&self) -> Vec<usize> {
        let stays_out =
            |(row, verdict): (usize, &Verdict)| (*verdict == Verdict::Refused).then_some(row);
        self.verdicts
            .iter()
            .enumerate()
            .filter_map(stays_out)
            .collect()
    }

    /// How many rows have each verdict.
    pub fn summary(&self) -> Summary {
        let mut summary = Summary::default();
        for verdict in &self.verdicts {
            match verdict {
                Verdict::New => summary.new += 1,
                Verdict::Ask => {
                    summary.new += 1;
                    summary.ask += 1;
                }
                Verdict::Exists(_) => summary.existing += 1,
                Verdict::Twice => summary.twice += 1,
                Verdict::Refused => summary.refused += 1,
            }
        }
        summary
    }

    /// Judges the same file again with other columns.
    ///
    /// # Errors
    /// [`IntakeRefused`].
    pub fn with_columns(
        &self,
        register: &Register,
        ctx: &Ctx,
        columns: Vec<(u16, u16, Field)>,
    ) -> Result<Self, IntakeRefused> {
        register.may(Deed::Import)?;
        let judged = import::judge(
            std::sync::Arc::clone(self.judged.list()),
            options(register, ctx, columns),
        )?;
        Ok(weighed(register, judged))
    }
}

/// Reads a file and judges it.
///
/// # Errors
/// [`IntakeRefused`].
pub fn plan(register: &Register, ctx: &Ctx, file: &Path) -> Result<Plan, IntakeRefused> {
    register.may(Deed::Import)?;
    let list = import::read(file)?;
    let judged = import::judge(
        std::sync::Arc::new(list),
        options(register, ctx, Vec::new()),
    )?;
    Ok(weighed(register, judged))
}

fn options(register: &Register, ctx: &Ctx, columns: Vec<(u16, u16, Field)>) -> Options {
    let local_directions = register.store().settings().local_directions.clone();
    Options {
        today: day_of(ctx.now),
        local_directions,
        columns,
    }
}

/// Says of each row whether its person is new.
///
/// What the list alone decides is known from judging; only where the register has
/// people are the rest of the rows looked up, on two threads.
fn weighed(register: &Register, judged: Judged) -> Plan {
    let alone: Vec<Verdict> = (0..judged.len())
        .map(|row| verdict_of_list(&judged, row))
        .collect();
    let columns = register.store().columns();
    if columns.is_empty() {
        drop(columns);
        return Plan {
            judged,
            verdicts: alone,
        };
    }
    let middle = judged.len() / 2;
    let (first, second) = std::thread::scope(|scope| {
        let first = scope.spawn(|| looked_up(&columns, &judged, &alone, 0..middle));
        let second = looked_up(&columns, &judged, &alone, middle..judged.len());
        (first.join(), second)
    });
    drop(columns);
    let mut verdicts = first.unwrap_or_else(|panic| std::panic::resume_unwind(panic));
    verdicts.extend(second);
    Plan { judged, verdicts }
}

/// What the list alone says of a row. A row without a name has a problem that keeps it out.
fn verdict_of_list(judged: &Judged, row: usize) -> Verdict {
    let problems = judged.problems(row);
    let surely_twice = problems.has(ProblemCode::DuplicateInFile)
        || problems.has(ProblemCode::SamePersonOtherSheet);
    match problems.kind() {
        Some(ProblemKind::Error) => Verdict::Refused,
        _ if judged.duplicate_of(row).is_some() && surely_twice => Verdict::Twice,
        Some(ProblemKind::Ask) => Verdict::Ask,
        Some(ProblemKind::Note) | None => Verdict::New,
    }
}

fn looked_up(
    columns: &search::Columns,
    judged: &Judged,
    alone: &[Verdict],
    rows: std::ops::Range<usize>,
) -> Vec<Verdict> {
    let mut verdicts = Vec::with_capacity(rows.len());
    let mut position = rows.start;
    judged.each(rows, |row| {
        let verdict = alone[position];
        position += 1;
        verdicts.push(match verdict {
            Verdict::New | Verdict::Ask => {
                let here = row.draft().and_then(|draft| known(columns, &draft));
                here.map_or(verdict, Verdict::Exists)
            }
            Verdict::Exists(_) | Verdict::Twice | Verdict::Refused => verdict,
        });
        true
    });
    verdicts
}

/// The record of the same person: the same number, or the same name and birth date.
fn known(columns: &search::Columns, draft: &Draft) -> Option<VolunteerId> {
    let part = |part: &Option<domain::NamePart>| part.as_ref().map(|part| part.as_str().to_owned());
    let asked = search::Draft {
        surname: part(&draft.name.surname),
        given: part(&draft.name.given),
        patronymic: part(&draft.name.patronymic),
        birth: draft.birth,
        iin: draft.iin,
        phones: Vec::new(),
    };
    let sure =
        |likeness: &Likeness| matches!(likeness, Likeness::SameIin | Likeness::SameNameAndBirth);
    columns
        .similar(&asked)
        .into_iter()
        .find(|similar| sure(&similar.why))
        .map(|similar| similar.id)
}

/// Writes the rows that go in, as one action.
///
/// # Errors
/// [`IntakeRefused::Store`]; [`StoreError::Cancelled`] if `progress` stopped it. Then nothing was written.
pub fn take(
    register: &Register,
    ctx: &Ctx,
    plan: &Plan,
    existing: Existing,
    progress: &dyn Progress,
) -> Result<Did<Taken>, IntakeRefused> {
    register.may(Deed::Import)?;
    let summary = plan.summary();
    let act = Act::Imported {
        file: plan.judged.list().file.clone(),
        rows: summary.new,
    };
    let organisations = register.store().organisations()?;
    let off = register.store().settings().fields_off.clone();
    let again = |_: &Store, _: &Action| {
        Ok(Taken {
            written: summary.new,
            ..Taken::default()
        })
    };
    let total = plan.judged.len() as u64;
    register.write_long(ctx, act, progress, again, |tx| {
        let mut taken = Taken::default();
        let mut by_name = ByName::new(organisations.values());
        // One thread judges the rows anew, this one writes them; a few hundred lie between.
        std::thread::scope(|scope| {
            let (to_write, judged) =
                std::sync::mpsc::sync_channel::<Vec<(usize, Option<Draft>)>>(4);
            scope.spawn(move || drafts(plan, &to_write));
            for (row, draft) in judged.into_iter().flatten() {
                if row.is_multiple_of(256) && !progress.step(row as u64, total) {
                    return Err(StoreError::Cancelled);
                }
                take_row(
                    tx,
                    ctx,
                    draft.map(|draft| without(&off, draft)),
                    plan.verdicts[row],
                    existing,
                    &mut by_name,
                    &mut taken,
                )?;
            }
            Ok(())
        })?;
        Ok(taken)
    })
}

/// Hands the rows over in order, a few hundred at a time; stops when nobody takes them any more.
fn drafts(plan: &Plan, to_write: &std::sync::mpsc::SyncSender<Vec<(usize, Option<Draft>)>>) {
    const TOGETHER: usize = 256;
    let mut gathered = Vec::with_capacity(TOGETHER);
    plan.judged.each(0..plan.judged.len(), |row| {
        gathered.push((row.number as usize - 1, row.draft()));
        gathered.len() < TOGETHER || to_write.send(std::mem::take(&mut gathered)).is_ok()
    });
    let _ = to_write.send(gathered);
}

/// The row without fields that are not collected.
fn without(off: &[PersonField], mut draft: Draft) -> Draft {
    for field in off {
        match field {
            PersonField::Birth => draft.birth = None,
            PersonField::Sex => draft.sex = None,
            PersonField::Iin => draft.iin = None,
            PersonField::Phones => draft.phones.clear(),
            PersonField::Emails => draft.emails.clear(),
            PersonField::Residence => draft.residence = None,
            PersonField::Directions => draft.directions.clear(),
            PersonField::Organisation => draft.organisation = None,
            PersonField::Joined => draft.joined = None,
            PersonField::Notes => draft.notes = None,
            // No list has these.
            PersonField::Latin
            | PersonField::BadgeName
            | PersonField::FormerNames
            | PersonField::Languages
            | PersonField::Skills
            | PersonField::Tags
            | PersonField::Tshirt
            | PersonField::Emergency
            | PersonField::Guardians
            | PersonField::Contracts
            | PersonField::Briefings => {}
        }
    }
    draft
}

fn take_row(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    draft: Option<Draft>,
    verdict: Verdict,
    existing: Existing,
    organisations: &mut ByName,
    taken: &mut Taken,
) -> Result<(), StoreError> {
    let Some(draft) = draft else {
        taken.refused += 1;
        return Ok(());
    };
    match (verdict, existing) {
        (Verdict::Refused, _) => taken.refused += 1,
        (Verdict::Twice, _) | (Verdict::Exists(_), Existing::Skip) => taken.skipped += 1,
        (Verdict::New | Verdict::Ask, _) => {
            let made = record_of(tx, ctx, draft, organisations)?;
            tx.append(made.into_operation())?;
            taken.written += 1;
        }
        (Verdict::Exists(id), Existing::Fill | Existing::Update) => {
            let Some(record) = tx.volunteer(id)? else {
                taken.skipped += 1;
                return Ok(());
            };
            let made = record_of(tx, ctx, draft, organisations)?;
            let edits = differing(&record, made, existing);
            if edits.is_empty() {
                taken.skipped += 1;
            } else {
                tx.append(Operation::Volunteer { id, edits })?;
                taken.updated += 1;
            }
        }
    }
    Ok(())
}

fn record_of(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    draft: Draft,
    organisations: &mut ByName,
) -> Result<NewVolunteer, StoreError> {
    let Draft {
        name,
        birth,
        sex,
        iin,
        phones,
        emails,
        residence,
        directions,
        organisation,
        joined,
        notes,
    } = draft;
    let organisation = match organisation {
        Some(name) => organisations.find_or_make(tx, ctx, &name)?,
        None => None,
    };
    let mut made = NewVolunteer::new(VolunteerId::from_uuid(ctx.uuid()), name);
    let values = &mut made.values;
    values.extend(birth.map(|birth| VolunteerValue::Birth(Some(birth))));
    values.extend(sex.map(|sex| VolunteerValue::Sex(Some(sex))));
    values.extend(iin.map(|iin| VolunteerValue::Iin(Some(iin))));
    values.extend(residence.map(|residence| VolunteerValue::Residence(Some(residence))));
    values.extend(organisation.map(|id| VolunteerValue::Organisation(Some(id))));
    values.push(VolunteerValue::Status(Status::Active));
    values.extend(joined.map(|day| VolunteerValue::Joined(Some(day))));
    values.extend(notes.map(|notes| VolunteerValue::Notes(Some(notes))));
    made.members
        .extend(phones.into_iter().map(VolunteerMember::Phone));
    made.members
        .extend(emails.into_iter().map(VolunteerMember::Email));
    made.members
        .extend(directions.into_iter().map(VolunteerMember::Direction));
    Ok(made)
}

/// The edits that bring what the list says into a record that is there. The status is never touched.
fn differing(
    record: &Record<Volunteers>,
    made: NewVolunteer,
    existing: Existing,
) -> Vec<Edit<Volunteers>> {
    let mut edits = Vec::new();
    for value in made.values {
        if matches!(value, VolunteerValue::Status(_)) {
            continue;
        }
        let field = value.field();
        let shown = record.winner(field).map(|(shown, _)| shown);
        let empty =
            shown.is_none() || shown.cloned() == <Volunteers as changes::Noun>::empty(field);
        let wanted = match existing {
            Existing::Skip => false,
            Existing::Fill => empty,
            Existing::Update => shown != Some(&value),
        };
        if wanted {
            edits.push(Edit::Put {
                value,
                base: record.bases(field),
            });
        }
    }
    edits.extend(
        made.members
            .into_iter()
            .filter(|member| !record.contains(member))
            .map(Edit::Add),
    );
    edits
}

/// When a list of this name with as many rows was taken before and not taken back.
///
/// # Errors
/// [`IntakeRefused`].
pub fn seen_before(
    register: &Register,
    plan: &Plan,
) -> Result<Option<domain::Timestamp>, IntakeRefused> {
    register.may(Deed::Import)?;
    const LOOK_BACK: usize = 20_000;
    let file = &plan.judged.list().file;
    let (mut seen, mut looked_at) = (None, 0);
    register.store().each_action(None, &mut |action| {
        looked_at += 1;
        let is_same = matches!(&action.act, Act::Imported { file: taken, .. } if taken == file);
        if is_same && action.undone_by.is_none() {
            seen = Some(action.at);
        }
        if seen.is_some() || looked_at == LOOK_BACK {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    })?;
    Ok(seen)
}
