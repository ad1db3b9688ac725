//! Writing the rows of a list of work that go in, as one action.

use std::collections::BTreeMap;

use changes::{Act, Operation, Record};
use domain::{Deed, EventId, EventMember, EventValue, Standing, Titles, VolunteerId, Zone};
use store::{Action, Progress, Store, StoreError, Tx};

use super::happenings::{Happening, Which, Who};
use super::{WorkPlan, WorkRow, WorkVerdict, deed, places};
use crate::attendance::{self, InSpite, Place, Saying};
use crate::events::{WorkRefused, differing, free};
use crate::hours::{self, NewClaim};
use crate::import::ListKind;
use crate::intake::write::{record_of, without};
use crate::intake::{IntakeRefused, Taken, memory};
use crate::organisations::ByName;
use crate::register::Did;
use crate::{Ctx, Register};

/// Writes the rows that go in, as one action, with the people and events that they need, and
/// remembers the list.
///
/// # Errors
/// [`IntakeRefused::FileChanged`] if the file is not the one that was judged;
/// [`IntakeRefused::Work`] if a rule refuses what had been judged before somebody else wrote;
/// [`IntakeRefused::NotAllowed`]; [`IntakeRefused::Store`]; [`StoreError::Cancelled`] if
/// `progress` stopped it. Then nothing was written.
pub fn take_work(
    register: &Register,
    ctx: &Ctx,
    plan: &WorkPlan,
    progress: &dyn Progress,
) -> Result<Did<Taken>, IntakeRefused> {
    register.may(Deed::Import)?;
    register.may(deed(plan.kind))?;
    let summary = plan.summary();
    if summary.people > 0 {
        register.may(Deed::AddVolunteer)?;
    }
    if summary.events > 0 {
        register.may(Deed::SaveEvents)?;
    }
    if !plan.list.is_unchanged()? {
        return Err(IntakeRefused::FileChanged);
    }
    let act = Act::Imported {
        file: plan.list.file.clone(),
        rows: summary.new,
    };
    let taken = Taken {
        written: summary.new,
        beyond: 0,
        updated: 0,
        skipped: summary.known + summary.twice,
        refused: summary.refused + summary.waits + summary.left_out,
        waiting: 0,
    };
    let organisations = register.store().organisations()?;
    let off = register.store().settings().fields_off.clone();
    let mut is_again = false;
    let again = |_: &Store, _: &Action| {
        is_again = true;
        Ok(taken)
    };
    let did = register.write_long(ctx, act, progress, again, |tx| {
        let mut organisations = ByName::new(organisations.values());
        let mut people: BTreeMap<usize, VolunteerId> = BTreeMap::new();
        let mut events: BTreeMap<usize, EventId> = BTreeMap::new();
        let rows = plan.rows.iter().filter(|row| row.goes_in());
        for row in rows {
            if let Some(Who::New(place)) = row.who
                && !people.contains_key(&place)
                && let Some(person) = plan.people.get(place)
            {
                let draft = without(&off, person.draft.clone());
                let made = record_of(tx, ctx, draft, &mut organisations)?;
                people.insert(place, made.id);
                tx.append(made.into_operation())?;
            }
            if let Some(Which::New(place)) = row.which
                && !events.contains_key(&place)
                && let Some(happening) = plan.happenings.get(place)
            {
                events.insert(place, make_event(register, tx, ctx, happening)?);
            }
        }
        if !progress.step(0, u64::from(summary.new)) {
            return Err(IntakeRefused::Store(StoreError::Cancelled));
        }
        let made = Made { people, events };
        match plan.kind {
            ListKind::Events => {}
            ListKind::Places => take_places(register, tx, plan, &made)?,
            ListKind::People | ListKind::Guests | ListKind::Hours => {
                take_hours(register, tx, ctx, plan, &made)?
            }
        }
        Ok::<_, IntakeRefused>(taken)
    })?;
    if !is_again {
        memory::remember(
            register,
            ctx,
            plan.list(),
            plan.options(),
            plan.heads,
            plan.sender(),
            plan.remembered(),
        );
    }
    Ok(did)
}

/// What the list made before its rows.
struct Made {
    people: BTreeMap<usize, VolunteerId>,
    events: BTreeMap<usize, EventId>,
}

impl Made {
    fn who(&self, row: &WorkRow) -> Option<VolunteerId> {
        match row.who? {
            Who::Known(id) => Some(id),
            Who::New(place) => self.people.get(&place).copied(),
        }
    }

    /// The event; the inner `None` is work outside events.
    fn which(&self, row: &WorkRow) -> Option<Option<EventId>> {
        match row.which? {
            Which::Known(id) => Some(Some(id)),
            Which::New(place) => self.events.get(&place).copied().map(Some),
            Which::Outside => Some(None),
        }
    }
}

fn make_event(
    register: &Register,
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    happening: &Happening,
) -> Result<EventId, WorkRefused> {
    let id = EventId::from_uuid(ctx.uuid());
    let [kk, ru, en] = &happening.titles;
    let plan = happening.plan(Zone::ALMATY);
    let values = vec![
        EventValue::Titles(Titles::new(kk, ru, en)?),
        EventValue::State(happening.state(ctx.today)),
        EventValue::Plan(plan.map(domain::Plan::checked).transpose()?),
        EventValue::Region(happening.region),
        EventValue::Address(free(happening.place.as_ref())),
        EventValue::Capacity(happening.capacity),
        EventValue::Description(free(happening.note.as_ref())),
        EventValue::Hours(register.store().settings().usual_break.rule()),
    ];
    let record = Record::default();
    let mut edits = differing(&record, values);
    let directions = happening.directions.iter().cloned();
    edits.extend(directions.map(|code| changes::Edit::Add(EventMember::Direction(code))));
    tx.append(Operation::Event { id, edits })?;
    Ok(id)
}

fn take_hours(
    register: &Register,
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    plan: &WorkPlan,
    made: &Made,
) -> Result<(), WorkRefused> {
    let rows = plan.rows.iter().filter(|row| row.goes_in());
    let claims: Vec<NewClaim> = rows
        .filter_map(|row| {
            Some(NewClaim {
                volunteer: made.who(row)?,
                event: made.which(row)?,
                shift: None,
                span: row.span?,
                rest: row.rest,
                grade: plan.grade,
                instead_of: None,
                travel: false,
                words: plan.source(row),
            })
        })
        .collect();
    hours::claim_in(register, tx, ctx, &claims)?;
    Ok(())
}

fn take_places(
    register: &Register,
    tx: &mut Tx<'_>,
    plan: &WorkPlan,
    made: &Made,
) -> Result<(), WorkRefused> {
    let mut standing: BTreeMap<EventId, Vec<VolunteerId>> = BTreeMap::new();
    let mut placed: BTreeMap<EventId, (Vec<Place>, InSpite)> = BTreeMap::new();
    for row in plan.rows.iter().filter(|row| row.goes_in()) {
        let (Some(who), Some(Some(event))) = (made.who(row), made.which(row)) else {
            continue;
        };
        match row.shift {
            None => standing.entry(event).or_default().push(who),
            Some(shift) => {
                let (places, in_spite) = placed.entry(event).or_default();
                places.push(places::a_place(who, shift));
                in_spite.accepted.extend(row.in_spite.iter().cloned());
                in_spite.words = plan.source(row);
            }
        }
    }
    for (event, people) in standing {
        let said = Saying::default();
        attendance::standing_in(
            register,
            tx,
            None,
            event,
            &people,
            Standing::Registered,
            &said,
        )?;
    }
    for (event, (places, in_spite)) in placed {
        attendance::assign_in(register, tx, None, event, &places, &in_spite)?;
    }
    Ok(())
}

impl WorkPlan {
    /// Where a row came from, as it is kept with what it made: the file and the line.
    fn source(&self, row: &WorkRow) -> Option<String> {
        let file = self.list.file.as_str();
        (!file.is_empty()).then(|| format!("{file}: {}", row.line))
    }

    /// The rows that stay out and go back to the sender, from 0, in order.
    pub fn refused(&self) -> Vec<usize> {
        let stays_out =
            |row: &WorkRow| matches!(row.verdict, WorkVerdict::Refused | WorkVerdict::Waits);
        let rows = self.rows.iter().enumerate();
        rows.filter_map(|(place, row)| stays_out(row).then_some(place))
            .collect()
    }
}
