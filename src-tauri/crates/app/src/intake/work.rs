//! Lists of work on their way in: hours, events, places in shifts.
//!
//! A [`WorkPlan`] is such a list judged against the register: whom each row names, which
//! event it is of, and what becomes of it. People and events that are not there yet are made
//! with the list. Hours become claims that somebody else confirms; each keeps the file and
//! the line that it came from. A row that a rule refuses, and one that a question is open
//! about, stays out and goes back to the sender; the rest is one action and is taken back as
//! one. Every answer judges all rows again: lists of work are short beside lists of people.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use domain::{Deed, Event, EventId, Grade, Shift, ShiftId, Span, Volunteer, VolunteerId};
use messages::Message;
use serde::{Deserialize, Serialize};
use store::{Progress, StoreError};

use super::{IntakeRefused, Remembered, Seen, memory};
use crate::import::kept::{self, KindV1, PlaceV1};
use crate::import::{
    self, Encoding, Field, Fix, HoursProblem, HoursRow, ImportRefused, Layout, List, ListKind,
    Options, ProblemKind, RowKey, RowV1, TableAt,
};
use crate::papers::work as records;
use crate::{Ctx, Register};

mod events;
mod happenings;
mod hours;
mod people;
mod places;
mod problems;
mod show;
mod take;

use happenings::{Happening, Which, Who};
use people::{Found, Person};

pub use problems::{Told, WorkProblem};
pub use show::{Choice, WorkCell, report_work, write_refused_work};
pub use take::take_work;

/// What becomes of a row of a list of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WorkVerdict {
    /// Goes in.
    New,
    /// Goes in, and a person looks at it.
    Ask,
    /// The register has it already.
    Known,
    /// An earlier row says the same.
    Twice,
    /// Stays out until somebody answers.
    Waits,
    /// Stays out.
    Refused,
    /// Somebody said that it stays out; it is not sent back.
    LeftOut,
}

/// A row of a list of work.
#[derive(Clone, Debug, PartialEq)]
pub struct WorkRow {
    /// Where it stands.
    pub key: RowKey,
    /// Its line in the file, from 1.
    pub line: u32,
    /// What is wrong with it, gravest first.
    pub told: Vec<Told>,
    /// What becomes of it.
    pub verdict: WorkVerdict,
    /// When the work was done; `None` where nothing can be counted, and in other lists.
    pub span: Option<Span>,
    /// Minutes of rest within it.
    pub rest: u32,
    person: Option<usize>,
    happening: Option<usize>,
    who: Option<Who>,
    which: Option<Which>,
    shift: Option<ShiftId>,
    /// Keys of the findings that somebody accepted.
    in_spite: Vec<String>,
}

impl WorkRow {
    /// The minutes that go in.
    pub fn minutes(&self) -> u32 {
        let whole = self.span.as_ref().map_or(0, Span::minutes);
        whole.saturating_sub(self.rest)
    }

    /// Whether it goes in.
    pub fn goes_in(&self) -> bool {
        matches!(self.verdict, WorkVerdict::New | WorkVerdict::Ask)
    }
}

/// One thing that a person says to a list of work; it is judged again with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WorkSettle {
    /// What columns hold: sheet from 0, column from 0. Takes the place of all choices before.
    Columns(Vec<(u16, u16, Field)>),
    /// Answers all problems of a kind; `None` takes that back.
    Kind(WorkProblem, Option<Fix>),
    /// Answers one problem of one row, from 0; `None` takes that back. What is said of a
    /// person or an event holds for all rows that name them, but for leaving the row out.
    Row(usize, WorkProblem, Option<Fix>),
    /// Who the person of a row is; `None` takes that back.
    Who(usize, Option<VolunteerId>),
    /// Which event a row is of; `None` takes that back.
    Which(usize, Option<EventId>),
    /// Puts a text in the place of a cell: row from 0, column from 0; `None` takes that back.
    Cell(usize, u16, Option<String>),
    /// Which letters the bytes of a text file mean; `None` guesses.
    Encoding(Option<Encoding>),
    /// What the hours rest on.
    Grade(Grade),
    /// Where the table of a sheet, from 0, is; `None` guesses.
    Table(u16, Option<TableAt>),
    /// Who sends such lists; an empty text takes that back.
    Sender(String),
}

/// All answers to a list of work.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Said {
    kinds: BTreeMap<WorkProblem, Fix>,
    rows: BTreeMap<(RowKey, WorkProblem), Fix>,
    /// By the key of a person or an event.
    named: BTreeMap<(String, WorkProblem), Fix>,
    who: BTreeMap<String, VolunteerId>,
    which: BTreeMap<String, EventId>,
}

/// What was said to a list of work as it is kept: by names, which outlive the code. An answer
/// that is not known any more is passed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct WorkV1 {
    kind: String,
    grade: Grade,
    kinds: Vec<KindV1>,
    rows: Vec<PlaceV1<RowV1>>,
    /// By the key of a person or an event.
    named: Vec<PlaceV1<String>>,
    who: Vec<(String, VolunteerId)>,
    which: Vec<(String, EventId)>,
}

impl WorkV1 {
    /// How many answers there are.
    pub(super) fn count(&self) -> usize {
        let Self {
            kind: _,
            grade: _,
            kinds,
            rows,
            named,
            who,
            which,
        } = self;
        kinds.len() + rows.len() + named.len() + who.len() + which.len()
    }
}

impl Said {
    fn of_kept(work: WorkV1) -> Self {
        let WorkV1 {
            kind: _,
            grade: _,
            kinds,
            rows,
            named,
            who,
            which,
        } = work;
        Self {
            kinds: kept::kinds_of(&kinds),
            rows: kept::places_of(rows, RowKey::of_kept),
            named: kept::places_of(named, |name| name),
            who: who.into_iter().collect(),
            which: which.into_iter().collect(),
        }
    }
}

/// A list of work, judged against the register.
#[derive(Clone, Debug)]
pub struct WorkPlan {
    list: Arc<List>,
    options: Options,
    kind: ListKind,
    layouts: Vec<Option<Layout>>,
    said: Said,
    grade: Grade,
    read: Vec<HoursRow>,
    people: Vec<Person>,
    happenings: Vec<Happening>,
    rows: Vec<WorkRow>,
    /// Whom people were found to be, by all that is said of them.
    found_before: HashMap<String, Found>,
    /// Names of people of the register whom the list speaks of.
    names: BTreeMap<VolunteerId, String>,
    sender: Option<String>,
    remembered: Option<Remembered>,
    seen: Option<Seen>,
    /// What its headings had in common with others when it was opened.
    heads: memory::Heads,
}

/// How many rows have each verdict, and what goes in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WorkSummary {
    /// Go in, those with a question among them.
    pub new: u32,
    /// Go in with a question.
    pub ask: u32,
    /// In the register already.
    pub known: u32,
    /// In an earlier row.
    pub twice: u32,
    /// Out until answered.
    pub waits: u32,
    /// Stay out.
    pub refused: u32,
    /// Stay out because somebody said so.
    pub left_out: u32,
    /// Minutes that go in.
    pub minutes: u64,
    /// People that are made with the list.
    pub people: u32,
    /// Events that are made with the list.
    pub events: u32,
}

impl WorkPlan {
    /// Judges a list of work. `progress`: nothing is counted, only stopping is asked.
    ///
    /// # Errors
    /// [`IntakeRefused`].
    pub(super) fn of(
        register: &Register,
        ctx: &Ctx,
        list: Arc<List>,
        options: Options,
        kind: ListKind,
        progress: &dyn Progress,
    ) -> Result<Self, IntakeRefused> {
        register.may(deed(kind))?;
        let mut plan = Self::unread(list, options, kind);
        plan.layouts = import::layouts_of(&plan.list, &plan.options, kind);
        plan.heads = import::heads_of(plan.layouts.iter().map(Option::as_ref));
        let remembered = memory::remembered(register, plan.heads)?;
        if let Some(known) = remembered
            .as_ref()
            .filter(|known| known.is_read_otherwise())
        {
            known.read_so(&mut plan.options);
        }
        if !progress.step(0, 0) {
            return Err(ImportRefused::Cancelled.into());
        }
        plan.judge(register, ctx)?;
        plan.sender = remembered.as_ref().and_then(|known| known.sender.clone());
        plan.remembered = remembered;
        plan.seen = memory::seen_hash(register, plan.list.hash())?;
        Ok(plan)
    }

    /// A list of work that nobody has looked at yet.
    fn unread(list: Arc<List>, options: Options, kind: ListKind) -> Self {
        Self {
            list,
            options,
            kind,
            layouts: Vec::new(),
            said: Said::default(),
            grade: Grade::Coordinator,
            read: Vec::new(),
            people: Vec::new(),
            happenings: Vec::new(),
            rows: Vec::new(),
            found_before: HashMap::new(),
            names: BTreeMap::new(),
            sender: None,
            remembered: None,
            seen: None,
            heads: None,
        }
    }

    /// What was said to it, as it is kept.
    pub(super) fn kept(&self) -> WorkV1 {
        let Said {
            kinds,
            rows,
            named,
            who,
            which,
        } = &self.said;
        WorkV1 {
            kind: self.kind.name().to_owned(),
            grade: self.grade,
            kinds: kept::kinds(kinds),
            rows: kept::places(rows, |row| row.kept()),
            named: kept::places(named, String::clone),
            who: who.iter().map(|(key, id)| (key.clone(), *id)).collect(),
            which: which.iter().map(|(key, id)| (key.clone(), *id)).collect(),
        }
    }

    /// Judges a list of work again with what was said to it before.
    ///
    /// # Errors
    /// [`IntakeRefused`]; [`IntakeRefused::BegunDamaged`] if it is of a kind that is not known.
    pub(super) fn of_kept(
        register: &Register,
        ctx: &Ctx,
        list: Arc<List>,
        options: Options,
        work: WorkV1,
        heads: memory::Heads,
    ) -> Result<Self, IntakeRefused> {
        let kind = ListKind::of_name(&work.kind).ok_or(IntakeRefused::BegunDamaged)?;
        register.may(deed(kind))?;
        let mut plan = Self::unread(list, options, kind);
        plan.grade = work.grade;
        plan.said = Said::of_kept(work);
        plan.heads = heads;
        plan.judge(register, ctx)?;
        plan.remembered = memory::remembered(register, heads)?;
        plan.seen = memory::seen_hash(register, plan.list.hash())?;
        Ok(plan)
    }

    /// What its headings had in common with others when it was opened.
    pub(super) const fn heads(&self) -> memory::Heads {
        self.heads
    }

    /// Says again who sends such lists.
    pub(super) fn sent_by(&mut self, sender: Option<String>) {
        self.sender = sender;
    }

    /// The file.
    pub const fn list(&self) -> &Arc<List> {
        &self.list
    }

    /// What the list is of.
    pub const fn kind(&self) -> ListKind {
        self.kind
    }

    /// How each sheet was understood; `None`: passed over.
    pub fn layouts(&self) -> &[Option<Layout>] {
        &self.layouts
    }

    /// The rows, in the order of the file.
    pub fn rows(&self) -> &[WorkRow] {
        &self.rows
    }

    /// What was said of columns and cells.
    pub const fn options(&self) -> &Options {
        &self.options
    }

    /// What the hours rest on.
    pub const fn grade(&self) -> Grade {
        self.grade
    }

    /// Who sends such lists.
    pub fn sender(&self) -> Option<&str> {
        self.sender.as_deref()
    }

    /// The list of the same sender that was taken before, if one is known by its headings.
    pub const fn remembered(&self) -> Option<&Remembered> {
        self.remembered.as_ref()
    }

    /// When the very same file had been taken in, when this one was judged.
    pub const fn seen(&self) -> Option<Seen> {
        self.seen
    }

    /// How many rows have each verdict, and what goes in.
    pub fn summary(&self) -> WorkSummary {
        let mut summary = WorkSummary::default();
        let mut people = BTreeSet::new();
        let mut events = BTreeSet::new();
        for row in &self.rows {
            match row.verdict {
                WorkVerdict::New => summary.new += 1,
                WorkVerdict::Ask => {
                    summary.new += 1;
                    summary.ask += 1;
                }
                WorkVerdict::Known => summary.known += 1,
                WorkVerdict::Twice => summary.twice += 1,
                WorkVerdict::Waits => summary.waits += 1,
                WorkVerdict::Refused => summary.refused += 1,
                WorkVerdict::LeftOut => summary.left_out += 1,
            }
            if row.goes_in() {
                summary.minutes += u64::from(row.minutes());
                if let Some(Who::New(place)) = row.who {
                    people.insert(place);
                }
                if let Some(Which::New(place)) = row.which {
                    events.insert(place);
                }
            }
        }
        summary.people = crate::count::small(people.len());
        summary.events = crate::count::small(events.len());
        summary
    }

    /// Every kind of problem with how many rows wait for an answer and how many have one,
    /// gravest first.
    pub fn counts(&self) -> Vec<(WorkProblem, u32, u32)> {
        let mut counts: BTreeMap<WorkProblem, (u32, u32)> = BTreeMap::new();
        for told in self.rows.iter().flat_map(|row| &row.told) {
            let count = counts.entry(told.problem).or_default();
            if told.settled {
                count.1 += 1;
            } else {
                count.0 += 1;
            }
        }
        let counts = counts.into_iter();
        let mut counts: Vec<_> = counts
            .map(|(problem, (waits, settled))| (problem, waits, settled))
            .collect();
        counts.sort_by_key(|(problem, ..)| (problem.kind(), *problem));
        counts
    }

    /// What was said to all problems of a kind.
    pub fn of_kind(&self, problem: WorkProblem) -> Option<Fix> {
        self.said.kinds.get(&problem).copied()
    }

    /// Takes one more answer and judges all rows again.
    ///
    /// # Errors
    /// [`IntakeRefused`]; this plan stays as it is.
    pub fn settle(
        &mut self,
        register: &Register,
        ctx: &Ctx,
        said: WorkSettle,
        progress: &dyn Progress,
    ) -> Result<(), IntakeRefused> {
        register.may(Deed::Import)?;
        let mut plan = self.clone();
        match said {
            WorkSettle::Columns(columns) => plan.options.columns = columns,
            WorkSettle::Kind(problem, fix) => {
                let fix = fix.filter(|fix| problem.fixes().contains(fix));
                put(&mut plan.said.kinds, problem, fix);
            }
            WorkSettle::Row(row, problem, fix) => {
                let fix = fix.filter(|fix| problem.fixes().contains(fix));
                plan.answer(row, problem, fix);
            }
            WorkSettle::Who(row, id) => {
                let known = plan.rows.get(row).and_then(|row| row.person);
                if let Some(person) = known.and_then(|place| plan.people.get(place)) {
                    put(&mut plan.said.who, person.key.clone(), id);
                }
            }
            WorkSettle::Which(row, id) => {
                let known = plan.rows.get(row).and_then(|row| row.happening);
                if let Some(happening) = known.and_then(|place| plan.happenings.get(place)) {
                    put(&mut plan.said.which, happening.key.clone(), id);
                }
            }
            WorkSettle::Cell(row, column, text) => {
                if let Some(row) = plan.rows.get(row) {
                    plan.options.answers.cell(row.key, column, text);
                }
            }
            WorkSettle::Encoding(encoding) => {
                plan.list = Arc::new(plan.list.read_again(encoding, progress)?);
                plan.said = Said::default();
                plan.options.columns.clear();
                plan.options.answers = import::Answers::default();
            }
            WorkSettle::Grade(grade) => plan.grade = grade,
            WorkSettle::Sender(sender) => {
                self.sender = super::named_sender(&sender);
                return Ok(());
            }
            WorkSettle::Table(sheet, at) => plan.options.table_at(sheet, at),
        }
        plan.judge(register, ctx)?;
        *self = plan;
        Ok(())
    }

    fn answer(&mut self, row: usize, problem: WorkProblem, fix: Option<Fix>) {
        let Some(row) = self.rows.get(row) else {
            return;
        };
        let key = row.key;
        if fix.is_none_or(|fix| fix == Fix::LeaveOut) {
            put(&mut self.said.rows, (key, problem), fix);
        }
        if fix == Some(Fix::LeaveOut) {
            return;
        }
        match self.name_of(row.person, row.happening, problem) {
            Some(name) => put(&mut self.said.named, (name, problem), fix),
            None => put(&mut self.said.rows, (key, problem), fix),
        }
    }

    /// The person or the event that a problem of a row is about.
    fn name_of(
        &self,
        person: Option<usize>,
        happening: Option<usize>,
        problem: WorkProblem,
    ) -> Option<String> {
        match problem {
            WorkProblem::PersonUnknown
            | WorkProblem::PersonSeveral
            | WorkProblem::PersonLike
            | WorkProblem::PersonByName => Some(self.people.get(person?)?.key.clone()),
            WorkProblem::EventNew | WorkProblem::EventSeveral => {
                Some(self.happenings.get(happening?)?.key.clone())
            }
            _ => None,
        }
    }

    /// What was said to a problem of a row.
    fn fix(&self, row: &WorkRow, problem: WorkProblem) -> Option<Fix> {
        let of_row = self.said.rows.get(&(row.key, problem));
        let of_name = || {
            let name = self.name_of(row.person, row.happening, problem)?;
            self.said.named.get(&(name, problem))
        };
        let of_kind = || self.said.kinds.get(&problem);
        of_row.or_else(of_name).or_else(of_kind).copied()
    }

    /// Adds a problem to a row: the answer to it.
    fn tell(&self, row: &mut WorkRow, problem: WorkProblem, message: Message) -> Option<Fix> {
        let fix = self.fix(row, problem);
        row.told.push(Told {
            problem,
            message,
            settled: fix.is_some(),
        });
        fix
    }

    /// Judges everything again, as it stands.
    fn judge(&mut self, register: &Register, ctx: &Ctx) -> Result<(), IntakeRefused> {
        self.layouts = import::layouts_of(&self.list, &self.options, self.kind);
        if self
            .layouts
            .iter()
            .flatten()
            .all(|layout| layout.rows.is_empty())
        {
            return Err(ImportRefused::NoTable.into());
        }
        self.read = import::read_rows(&self.list, &self.layouts, &self.options);
        self.swap_days();
        import::compare_rows(&mut self.read);
        let known = Work::of(register)?;
        let keys: Vec<RowKey> = self.read.iter().map(key_of).collect();
        let (people, of_people) = match self.kind {
            ListKind::Events => (Vec::new(), vec![None; keys.len()]),
            ListKind::People | ListKind::Guests | ListKind::Hours | ListKind::Places => {
                people::read(register, ctx, self, &keys)?
            }
        };
        for person in &people {
            let key = people::cache_key(person);
            self.found_before.insert(key, person.found.clone());
        }
        self.people = people;
        let (happenings, of_events) = match self.kind {
            ListKind::Events => events::read(self, ctx, &known),
            ListKind::People | ListKind::Guests | ListKind::Hours | ListKind::Places => {
                happenings::named(&self.read, &known.events)
            }
        };
        self.happenings = happenings;
        self.name_people(register)?;
        let mut rows: Vec<WorkRow> = Vec::with_capacity(self.read.len());
        let places = of_people.into_iter().zip(of_events);
        for ((read, key), (person, happening)) in self.read.iter().zip(keys).zip(places) {
            rows.push(WorkRow {
                key,
                line: read.line,
                told: Vec::new(),
                verdict: WorkVerdict::New,
                span: None,
                rest: 0,
                person,
                happening,
                who: None,
                which: None,
                shift: None,
                in_spite: Vec::new(),
            });
        }
        match self.kind {
            ListKind::Events => events::weigh(self, ctx, &mut rows),
            ListKind::Places => places::weigh(self, register, &known, &mut rows)?,
            ListKind::People | ListKind::Guests | ListKind::Hours => {
                hours::weigh(self, register, ctx, &known, &mut rows)?;
            }
        }
        for row in &mut rows {
            row.told
                .sort_by_key(|told| (told.problem.kind(), told.problem));
            let whole = match self.kind {
                ListKind::Events => row.which.is_some(),
                ListKind::Places => row.who.is_some() && row.which.is_some(),
                ListKind::People | ListKind::Guests | ListKind::Hours => {
                    row.who.is_some() && row.which.is_some() && row.span.is_some()
                }
            };
            if row.goes_in() && !whole {
                row.verdict = WorkVerdict::Waits;
            }
        }
        self.rows = rows;
        Ok(())
    }

    /// Days of which somebody said that the month stands first.
    fn swap_days(&mut self) {
        let problem = WorkProblem::Row(HoursProblem::DateAmbiguous);
        let mut read = std::mem::take(&mut self.read);
        for row in &mut read {
            if !row.problems.contains(&HoursProblem::DateAmbiguous) {
                continue;
            }
            let said = self.said.rows.get(&(key_of(row), problem));
            let said = said.or_else(|| self.said.kinds.get(&problem));
            if said == Some(&Fix::Other) {
                use chrono::Datelike;
                let swapped = row
                    .date
                    .and_then(|day| domain::Day::from_ymd_opt(day.year(), day.day(), day.month()));
                row.date = swapped.or(row.date);
            }
        }
        self.read = read;
    }

    fn name_people(&mut self, register: &Register) -> Result<(), StoreError> {
        let offered = self.people.iter().flat_map(Person::offered).copied();
        let chosen = self.said.who.values().copied();
        let ids: BTreeSet<VolunteerId> = offered.chain(chosen).collect();
        let ids: Vec<VolunteerId> = ids
            .into_iter()
            .filter(|id| !self.names.contains_key(id))
            .collect();
        let people: Vec<Volunteer> = register.store().volunteers(&ids)?;
        let names = people
            .iter()
            .map(|one| (one.id, people::full_name(&one.name)));
        self.names.extend(names);
        Ok(())
    }

    fn name(&self, id: VolunteerId) -> String {
        self.names.get(&id).cloned().unwrap_or_default()
    }

    /// Whom a row names; problems are added to it.
    fn find_person(&self, row: &mut WorkRow) {
        let Some(person) = row.person.and_then(|place| self.people.get(place)) else {
            return;
        };
        let place = row.person.unwrap_or_default();
        let chosen = self.said.who.get(&person.key).copied();
        row.who = match &person.found {
            Found::Closed => {
                let message = WorkProblem::PersonClosed.message();
                self.tell(row, WorkProblem::PersonClosed, message);
                None
            }
            _ if chosen.is_some() => chosen.map(Who::Known),
            Found::Sure(id) => Some(Who::Known(*id)),
            Found::ByName(id) => {
                let message = messages::worklists_person_by_name_of(self.name(*id));
                match self.tell(row, WorkProblem::PersonByName, message) {
                    Some(Fix::Other) => Some(Who::New(place)),
                    _ => Some(Who::Known(*id)),
                }
            }
            Found::Several(all) => {
                let count = crate::count::small(all.len());
                let message = messages::worklists_person_several_of(count);
                match self.tell(row, WorkProblem::PersonSeveral, message) {
                    Some(Fix::Other) => Some(Who::New(place)),
                    _ => None,
                }
            }
            Found::Like(all) => {
                let first = all.first().copied();
                let name = first.map(|id| self.name(id)).unwrap_or_default();
                let message = messages::worklists_person_like_of(name);
                match self.tell(row, WorkProblem::PersonLike, message) {
                    Some(Fix::Other) => Some(Who::New(place)),
                    Some(Fix::Accept) => first.map(Who::Known),
                    _ => None,
                }
            }
            Found::Unknown => {
                let message = WorkProblem::PersonUnknown.message();
                match self.tell(row, WorkProblem::PersonUnknown, message) {
                    Some(Fix::Accept) => Some(Who::New(place)),
                    _ => None,
                }
            }
        };
    }

    /// Says what becomes of a row of which all is told.
    fn decide(row: &mut WorkRow, left_out: bool, twice: bool, known: bool) {
        let open = || row.told.iter().filter(|told| !told.settled);
        let of_kind = |kind: ProblemKind| open().any(|told| told.problem.kind() == kind);
        row.verdict = if left_out {
            WorkVerdict::LeftOut
        } else if twice {
            WorkVerdict::Twice
        } else if of_kind(ProblemKind::Error) {
            WorkVerdict::Refused
        } else if open().any(|told| told.problem.waits()) {
            WorkVerdict::Waits
        } else if known {
            WorkVerdict::Known
        } else if of_kind(ProblemKind::Ask) {
            WorkVerdict::Ask
        } else {
            WorkVerdict::New
        };
    }

    /// Whether somebody said of one of its problems that the row stays out.
    fn is_left_out(&self, row: &WorkRow) -> bool {
        let mut told = row.told.iter();
        told.any(|told| self.fix(row, told.problem) == Some(Fix::LeaveOut))
    }
}

/// The right that taking such a list asks for, besides that of taking lists.
pub(super) const fn deed(kind: ListKind) -> Deed {
    match kind {
        ListKind::People | ListKind::Guests => Deed::Import,
        ListKind::Hours => Deed::ClaimHours,
        ListKind::Events => Deed::SaveEvents,
        ListKind::Places => Deed::AssignPeople,
    }
}

fn key_of(row: &HoursRow) -> RowKey {
    RowKey {
        sheet: u16::try_from(row.sheet).unwrap_or(u16::MAX),
        row: row.row,
        part: 0,
    }
}

fn put<K: Ord, V>(map: &mut BTreeMap<K, V>, key: K, value: Option<V>) {
    match value {
        Some(value) => drop(map.insert(key, value)),
        None => drop(map.remove(&key)),
    }
}

/// What the register knows of events.
struct Work {
    events: BTreeMap<EventId, Event>,
    shifts: BTreeMap<ShiftId, Shift>,
}

impl Work {
    fn of(register: &Register) -> Result<Self, StoreError> {
        Ok(Self {
            events: records::events(register)?,
            shifts: records::all_shifts(register)?,
        })
    }
}
