//! Writing the rows of a plan that go in, as one action.

use std::collections::HashMap;

use changes::{Act, Edit, Operation, Record, Volunteers};
use domain::guests::{CardValue, CategoryCode};
use domain::{
    ArchiveReason, Deed, EventId, EventValue, ParticipationValue, PersonField, Standing, Status,
    Volunteer, VolunteerId, VolunteerMember, VolunteerValue,
};
use store::{Action, Progress, Store, StoreError, Tx};

use super::{IntakeRefused, Mode, Plan, Verdict, memory};
use crate::{
    Ctx, Register,
    attendance::Own,
    duplicates, erasure,
    events::WorkRefused,
    import::{self, Beyond, Draft, Fix, GuestList, GuestOf, ProblemCode, repeat_code},
    organisations::ByName,
    register::Did,
    volunteers::NewVolunteer,
};

/// What an import did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// New records. None of them has a consent: each is a debt until one is recorded.
    pub written: u32,
    /// Those of them that hold more than may be kept without a consent (rule 59).
    pub beyond: u32,
    /// Records filled or updated.
    pub updated: u32,
    /// Left as they are.
    pub skipped: u32,
    /// Stayed out.
    pub refused: u32,
    /// Guests who wait, because the quota of their category is full.
    pub waiting: u32,
}

/// Writes the rows that go in, as one action, and remembers the list.
///
/// # Errors
/// [`IntakeRefused::BrakeUnanswered`] while the brake holds; [`IntakeRefused::FileChanged`] if
/// the file is not the one that was judged; [`IntakeRefused::List`] if it cannot be read;
/// [`IntakeRefused::Store`]; [`StoreError::Cancelled`] if `progress` stopped it. Then
/// nothing was written.
pub fn take(
    register: &Register,
    ctx: &Ctx,
    plan: &Plan,
    progress: &dyn Progress,
) -> Result<Did<Taken>, IntakeRefused> {
    register.may(Deed::Import)?;
    let mode = plan.mode().ok_or(IntakeRefused::BrakeUnanswered)?;
    if !plan.judged.list().is_unchanged()? {
        return Err(IntakeRefused::FileChanged);
    }
    let summary = plan.summary();
    let act = Act::Imported {
        file: plan.judged.list().file.clone(),
        rows: summary.new,
    };
    let organisations = register.store().organisations()?;
    let mut is_again = false;
    let again = |_: &Store, _: &Action| {
        is_again = true;
        Ok(Taken {
            written: summary.new,
            ..Taken::default()
        })
    };
    let taken = register.write_long(ctx, act, progress, again, |tx| {
        let mut writer = Writer {
            ctx,
            mode,
            organisations: ByName::new(organisations.values()),
            twins: twins(plan),
            apart: apart(plan),
            made: HashMap::new(),
            taken: Taken::default(),
            guests: plan.judged.options().guests.as_ref(),
            places: HashMap::new(),
            register,
        };
        if let Some(list) = writer.guests {
            receive_guests(tx, list.event)?;
            writer.places = free_places(register, tx, list.event)?;
        }
        writer.rows(tx, plan, progress)?;
        Ok::<_, IntakeRefused>(writer.taken)
    })?;
    if !is_again {
        let judged = &plan.judged;
        memory::remember(
            register,
            ctx,
            judged.list(),
            judged.options(),
            plan.heads.or(judged.heads()),
            plan.sender(),
            plan.remembered(),
        );
        memory::note_changed(register, ctx, taken.value.updated);
    }
    Ok(taken)
}

/// An event whose guests are taken in receives guests.
fn receive_guests(tx: &mut Tx<'_>, event: EventId) -> Result<(), IntakeRefused> {
    let record = tx.event(event)?.ok_or(WorkRefused::Missing)?;
    let values = vec![EventValue::HasGuests(true)];
    let edits = crate::events::differing(&record, values);
    if !edits.is_empty() {
        tx.append(Operation::Event { id: event, edits })?;
    }
    Ok(())
}

/// How many guests of each category with a quota still get a place.
fn free_places(
    register: &Register,
    tx: &Tx<'_>,
    event: EventId,
) -> Result<HashMap<CategoryCode, u32>, IntakeRefused> {
    let record = tx.event(event)?.ok_or(WorkRefused::Missing)?;
    let known = changes::event(event, &record).ok_or(WorkRefused::Missing)?;
    if known.forum.quotas.is_empty() {
        return Ok(HashMap::new());
    }
    let parts = crate::attendance::with_guests(register, event)?;
    let quotas = known.forum.quotas.iter();
    let free = quotas.map(|(code, people)| {
        let seats = crate::desk::quota_seats(*people, *code, parts.iter());
        (*code, seats.free.unwrap_or(0))
    });
    Ok(free.collect())
}

/// The rows that repeat an earlier one, by that one.
fn twins(plan: &Plan) -> HashMap<usize, Vec<usize>> {
    let mut twins: HashMap<usize, Vec<usize>> = HashMap::new();
    for (row, verdict) in plan.verdicts.iter().enumerate() {
        if *verdict == Verdict::Twice
            && let Some(first) = plan.judged.duplicate_of(row)
        {
            twins.entry(first).or_default().push(row);
        }
    }
    twins
}

/// Somebody whom a row is like and is not.
#[derive(Clone, Copy, Debug)]
enum Other {
    Row(usize),
    Here(VolunteerId),
}

/// The rows of which somebody said that they are not the person they are like: by row.
fn apart(plan: &Plan) -> HashMap<usize, Vec<Other>> {
    let mut apart: HashMap<usize, Vec<Other>> = HashMap::new();
    let said = |row: usize, code| {
        let answers = &plan.judged.options().answers;
        answers.of(plan.judged.key(row), code) == Some(Fix::Other)
    };
    for repeat in plan.judged.repeats() {
        let row = repeat.row as usize;
        if plan.judged.duplicate_of(row).is_none() && said(row, repeat_code(repeat)) {
            let earlier = repeat.earlier as usize;
            apart.entry(row).or_default().push(Other::Row(earlier));
        }
    }
    for (row, known) in plan.known_rows() {
        if !known.is_sure() && said(row, ProblemCode::ProbablyHere) {
            apart.entry(row).or_default().push(Other::Here(known.id));
        }
    }
    apart
}

struct Writer<'a> {
    register: &'a Register,
    ctx: &'a Ctx,
    /// Whose guests the people are.
    guests: Option<&'a GuestList>,
    /// How many guests of a category still get a place; one without a quota is not there.
    places: HashMap<CategoryCode, u32>,
    mode: Mode,
    organisations: ByName,
    twins: HashMap<usize, Vec<usize>>,
    apart: HashMap<usize, Vec<Other>>,
    /// Records of rows that others may be told apart from.
    made: HashMap<usize, VolunteerId>,
    taken: Taken,
}

impl Writer<'_> {
    /// Writes the rows of a plan. One thread unpacks them or judges them anew, this one writes
    /// them; a few hundred lie between.
    fn rows(
        &mut self,
        tx: &mut Tx<'_>,
        plan: &Plan,
        progress: &dyn Progress,
    ) -> Result<(), IntakeRefused> {
        let off = self.register.store().settings().fields_off.clone();
        let total = plan.judged.len() as u64;
        std::thread::scope(|scope| {
            let (to_write, judged) =
                std::sync::mpsc::sync_channel::<Vec<(usize, Option<Draft>)>>(4);
            scope.spawn(move || drafts(plan, &to_write));
            for (row, draft) in judged.into_iter().flatten() {
                if row.is_multiple_of(256) && !progress.step(row as u64, total) {
                    return Err(StoreError::Cancelled.into());
                }
                let draft = draft.map(|draft| {
                    let whole = without(&off, self.with_twins(plan, row, draft));
                    match plan.is_least() {
                        true => import::reduced(whole),
                        false => whole,
                    }
                });
                self.row(tx, row, draft, plan.verdicts[row])?;
            }
            Ok(())
        })
    }

    /// The row with what later rows of the same person add to it: a direction of another
    /// sheet, a second phone, what was empty.
    fn with_twins(&self, plan: &Plan, row: usize, mut draft: Draft) -> Draft {
        for twin in self.twins.get(&row).into_iter().flatten() {
            if let Some(more) = plan.judged.row(*twin).draft() {
                draft.complete(more);
            }
        }
        draft
    }

    fn row(
        &mut self,
        tx: &mut Tx<'_>,
        row: usize,
        draft: Option<Draft>,
        verdict: Verdict,
    ) -> Result<(), IntakeRefused> {
        let Some(draft) = draft else {
            self.taken.refused += 1;
            return Ok(());
        };
        match (verdict, self.mode) {
            (
                Verdict::Refused | Verdict::LeftOut | Verdict::Perhaps(_) | Verdict::PerhapsTwice,
                _,
            )
            | (Verdict::Exists(_), Mode::Add) => self.taken.refused += 1,
            (Verdict::Twice, _) => self.taken.skipped += 1,
            (Verdict::Exists(id), mode) if self.guests.is_some() => {
                self.known_guest(tx, id, draft, mode)?;
            }
            (Verdict::Exists(_), Mode::Skip) => self.taken.skipped += 1,
            (Verdict::New | Verdict::Ask, _) => {
                let guest = draft.guest.clone();
                let declined = draft.left.is_some();
                let made = record_of(tx, self.ctx, draft, &mut self.organisations)?;
                let id = made.id;
                let of_guest = guest.iter().flat_map(import::of_guest);
                let beyond = Beyond::of(made.held().chain(of_guest), guest.is_some());
                tx.append(made.into_operation())?;
                self.taken.beyond += u32::from(!beyond.is_empty());
                if let Some(guest) = guest {
                    self.put_guest(tx, id, guest, declined, Mode::Update)?;
                }
                self.taken.written += 1;
                self.set_apart(tx, row, id)?;
            }
            (Verdict::Exists(id), Mode::Fill | Mode::Update) => self.change(tx, id, draft)?,
        }
        Ok(())
    }

    /// Remembers whom this new person is not, so that nobody is asked again.
    fn set_apart(
        &mut self,
        tx: &mut Tx<'_>,
        row: usize,
        id: VolunteerId,
    ) -> Result<(), StoreError> {
        if self.apart.is_empty() {
            return Ok(());
        }
        self.made.insert(row, id);
        for other in self.apart.get(&row).into_iter().flatten() {
            let other = match other {
                Other::Here(other) => Some(*other),
                Other::Row(earlier) => self.made.get(earlier).copied(),
            };
            if let Some(other) = other {
                duplicates::set_apart(tx, id, other)?;
            }
        }
        Ok(())
    }

    /// Somebody who has a record becomes a guest; what the person is as a guest already stays,
    /// is filled or is changed.
    fn known_guest(
        &mut self,
        tx: &mut Tx<'_>,
        id: VolunteerId,
        draft: Draft,
        mode: Mode,
    ) -> Result<(), IntakeRefused> {
        let guest = draft.guest.clone().unwrap_or_default();
        let declined = draft.left.is_some();
        let person = self.register.store().volunteer(id)?;
        let is_open = |person: &Volunteer| !person.deleted && person.blocked.is_none();
        let Some(person) = person.filter(is_open) else {
            self.taken.skipped += 1;
            return Ok(());
        };
        let before = self.taken.updated;
        match mode {
            Mode::Add | Mode::Skip => {}
            // The record of a volunteer says more of the person than a list of guests.
            Mode::Update if !person.guest => self.change_as(tx, id, draft, Mode::Fill)?,
            Mode::Fill | Mode::Update => self.change_as(tx, id, draft, mode)?,
        }
        let changed = self.put_guest(tx, id, guest, declined, mode)?;
        if changed && self.taken.updated == before {
            self.taken.updated += 1;
        } else if !changed && self.taken.updated == before && mode == Mode::Skip {
            self.taken.skipped += 1;
        }
        Ok(())
    }

    /// Writes what somebody is at the event; whether there was something to write. `declined`:
    /// the list says that the guest will not come, and such a guest takes no place.
    fn put_guest(
        &mut self,
        tx: &mut Tx<'_>,
        id: VolunteerId,
        guest: GuestOf,
        declined: bool,
        mode: Mode,
    ) -> Result<bool, IntakeRefused> {
        let Some(list) = self.guests else {
            return Ok(false);
        };
        let mut own = Own::of(self.register, tx, Some(list.event), id)?;
        let known = own.known();
        let card = known
            .as_ref()
            .map(|part| part.card.clone())
            .unwrap_or_default();
        let is_new = card.category.is_none();
        let may = |is_empty: bool| is_new || mode == Mode::Update || mode == Mode::Fill && is_empty;
        let mut values = Vec::new();
        let category = guest.category.or(list.usual().filter(|_| is_new));
        if declined && (is_new || mode == Mode::Update) {
            own.put(ParticipationValue::Standing(Standing::Declined));
        } else if is_new {
            let free = category.and_then(|category| self.places.get_mut(&category));
            let standing = match free {
                Some(0) => Standing::Waiting,
                Some(free) => {
                    *free -= 1;
                    Standing::Registered
                }
                None => Standing::Registered,
            };
            self.taken.waiting += u32::from(standing == Standing::Waiting);
            own.put(ParticipationValue::Standing(standing));
        }
        if may(card.category.is_none()) {
            values.extend(category.map(|code| CardValue::Category(Some(code))));
        }
        if may(card.country.is_none()) {
            values.extend(
                guest
                    .country
                    .map(|country| CardValue::Country(Some(country))),
            );
        }
        if may(card.delegation.is_none()) {
            values.extend(guest.delegation.map(|of| CardValue::Delegation(Some(of))));
        }
        for (detail, text) in guest.details {
            if may(card.detail(detail).is_none()) {
                values.push(CardValue::Detail(detail, Some(text)));
            }
        }
        for value in values {
            own.put(ParticipationValue::Card(value));
        }
        let note = known.and_then(|part| part.notes);
        if let Some(text) = guest.note.filter(|_| may(note.is_none())) {
            own.put(ParticipationValue::Notes(Some(text)));
        }
        Ok(own.append(tx)? > 0)
    }

    fn change(&mut self, tx: &mut Tx<'_>, id: VolunteerId, draft: Draft) -> Result<(), StoreError> {
        self.change_as(tx, id, draft, self.mode)
    }

    fn change_as(
        &mut self,
        tx: &mut Tx<'_>,
        id: VolunteerId,
        draft: Draft,
        mode: Mode,
    ) -> Result<(), StoreError> {
        let record = tx
            .volunteer(id)?
            .filter(|record| !erasure::is_blocked(record));
        let Some(record) = record else {
            self.taken.skipped += 1;
            return Ok(());
        };
        let made = record_of(tx, self.ctx, draft, &mut self.organisations)?;
        let edits = differing(&record, made, mode);
        if edits.is_empty() {
            self.taken.skipped += u32::from(self.guests.is_none());
        } else {
            tx.append(Operation::Volunteer { id, edits })?;
            self.taken.updated += 1;
        }
        Ok(())
    }
}

/// Hands the rows over in order, a few hundred at a time; stops when nobody takes them any more.
fn drafts(plan: &Plan, to_write: &std::sync::mpsc::SyncSender<Vec<(usize, Option<Draft>)>>) {
    const TOGETHER: usize = 256;
    let mut gathered = Vec::with_capacity(TOGETHER);
    let mut give = |row, draft| {
        gathered.push((row, draft));
        gathered.len() < TOGETHER || to_write.send(std::mem::take(&mut gathered)).is_ok()
    };
    match plan.judged.kept() {
        Some(kept) => {
            let mut kept = kept.iter().enumerate();
            while kept.next().is_some_and(|(row, draft)| give(row, draft)) {}
        }
        None => plan.judged.each(0..plan.judged.len(), |row| {
            give(row.number as usize - 1, row.draft())
        }),
    }
    let _ = to_write.send(gathered);
}

/// The row without fields that are not collected.
pub(crate) fn without(off: &[PersonField], mut draft: Draft) -> Draft {
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
            PersonField::Notes => {
                draft.notes = None;
                if let Some(guest) = &mut draft.guest {
                    guest.note = None;
                }
            }
            PersonField::Latin => {
                if let Some(guest) = &mut draft.guest {
                    guest.latin = None;
                }
            }
            // No list has these.
            PersonField::BadgeName
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

pub(super) fn record_of(
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
        left,
        notes,
        guest,
    } = draft;
    // Where a guest works and what is said of the guest belongs to the event.
    let is_guest = guest.is_some();
    let notes = notes.filter(|_| !is_guest);
    let organisation = match organisation.filter(|_| !is_guest) {
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
    match guest {
        // A guest is on no path of volunteers.
        Some(guest) => {
            values.push(VolunteerValue::Guest(true));
            values.extend(guest.latin.map(|latin| VolunteerValue::Latin(Some(latin))));
        }
        None => values.push(VolunteerValue::Status(match left {
            None => Status::Active,
            Some(words) => Status::Archived {
                reason: ArchiveReason::Other,
                note: Some(words),
            },
        })),
    }
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
fn differing(record: &Record<Volunteers>, made: NewVolunteer, mode: Mode) -> Vec<Edit<Volunteers>> {
    let mut edits = Vec::new();
    for value in made.values {
        if matches!(value, VolunteerValue::Status(_) | VolunteerValue::Guest(_)) {
            continue;
        }
        let field = value.field();
        let shown = record.winner(field).map(|(shown, _)| shown);
        let empty =
            shown.is_none() || shown.cloned() == <Volunteers as changes::Noun>::empty(field);
        let wanted = match mode {
            Mode::Add | Mode::Skip => false,
            Mode::Fill => empty,
            Mode::Update => shown != Some(&value),
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
