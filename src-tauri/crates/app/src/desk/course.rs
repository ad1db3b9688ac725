//! Practice at the desk: the same book, the same search and the same decisions as at the door,
//! with invented guests who stand in no register.
//!
//! Nothing of it is written but the result at its end, which names nobody.

use changes::{Act, Edit, Operation};
use domain::checkin::{CheckinList, Denied, ListLimit, ListPurpose, Outcome, Shown, decide};
use domain::codes::{DeskLetters, SerialCode};
use domain::course::{DeskAct, Invented, Judged, Practised, Task, Whom, invented};
use domain::guests::{Badge, Pass, RefusedFor};
use domain::{
    Deed, Direct, EventFact, EventId, FactId, ListId, MarkSource, OperatorId, Participation, Phone,
    Standing, Timestamp, Titles, Told, Volunteer, VolunteerId, VolunteerValue,
};

use search::fold_words;

use super::passing::{passed, why};
use super::{Answer, Book, CheckIn, CodeRead, DeskRefused, Entry, GuestForm, read_code};
use crate::{Ctx, Register, register::Did};

/// What stands in front of the numbers of invented badges: no event has it.
const SCOPE: &str = "TRY";
/// The letters of the desk where invented guests were before.
const BEFORE: &str = "B7";

/// What the volunteer is shown of the task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskTold {
    /// The task.
    pub task: Task,
    /// Its place, from 1.
    pub place: u32,
    /// How many there are.
    pub of: u32,
    /// How far it is, from 0.
    pub step: u8,
    /// It was begun anew: what was done last was not right.
    pub wrong: bool,
    /// At which list the guest is.
    pub list: ListId,
    /// The name that the guest says.
    pub name: String,
    /// The end of the phone, where it tells people apart.
    pub phone: Option<String>,
    /// The number of the badge that the guest shows, as it is scanned.
    pub badge: Option<String>,
}

/// Where a course stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stage {
    /// A task is under way.
    Task(TaskTold),
    /// All are done.
    Over(Practised),
}

/// A course under way.
#[derive(Debug)]
pub struct Course {
    who: Option<VolunteerId>,
    name: String,
    by: OperatorId,
    begun: Timestamp,
    book: Book,
    /// The place of the task in the course.
    task: usize,
    step: u8,
    wrong: bool,
    /// The task was not right at once.
    missed: bool,
    again: Vec<Task>,
    /// The guests whom the task changed, as they were before.
    before: Vec<(VolunteerId, Participation)>,
    added: Option<VolunteerId>,
    over: Option<Practised>,
    /// The result stands with the event.
    kept: bool,
    /// The letters of the desk that it is practised at.
    desk: String,
    /// Makes ids of what is invented.
    made: u8,
}

impl Course {
    /// Begins a course at an event for one of those who work at it, or for whoever sits at
    /// the desk. Of the event it has the name and the clock, and nobody.
    ///
    /// # Errors
    /// [`DeskRefused`].
    pub fn begin(
        register: &Register,
        ctx: &Ctx,
        event: EventId,
        who: Option<VolunteerId>,
    ) -> Result<Self, DeskRefused> {
        register.may_in(Deed::ReceiveGuests, event)?;
        let mut event = crate::events::known(register, event)?;
        if let Some(who) = who {
            let part = crate::attendance::known_person(register, Some(event.id), who)?;
            part.ok_or(DeskRefused::Guest)?;
        }
        event.forum = Default::default();
        event.forum.has_guests = true;
        event.forum.lists = vec![lunch(event.id)];
        event.code = Some(SCOPE.to_owned());
        let person = who.and_then(|who| register.store().volunteer(who).ok());
        let name = person.flatten().map(|person| person.name.full());
        let mut course = Self {
            who,
            name: name.unwrap_or_else(|| register.operator_name()),
            by: register.operator(),
            begun: ctx.now,
            book: Book::invented(event),
            task: 0,
            step: 0,
            wrong: false,
            missed: false,
            again: Vec::new(),
            before: Vec::new(),
            added: None,
            over: None,
            kept: false,
            desk: register.store().desk_letters().to_string(),
            made: 0,
        };
        for (at, one) in invented().iter().enumerate() {
            if let Some(badge) = one.badge {
                course.invent(at, one, badge, ctx.now);
            }
        }
        Ok(course)
    }

    /// The invented guests.
    pub const fn book(&self) -> &Book {
        &self.book
    }

    /// Where the course stands.
    pub fn stage(&self) -> Stage {
        match (&self.over, self.current()) {
            (None, Some(task)) => Stage::Task(self.told(task)),
            (Some(over), _) => Stage::Over(over.clone()),
            (None, None) => Stage::Over(self.result(self.begun)),
        }
    }

    /// What was scanned or typed, as [`super::scan`] reads it.
    pub fn scan(&self, typed: &str) -> Answer {
        let refused = |why, number, put_back| Answer::Refused {
            why,
            number,
            put_back,
        };
        match read_code(typed) {
            CodeRead::Number { code, put_back } => {
                let number = code.scanned();
                match self.book.holder(&number) {
                    Some(entry) => Answer::Badge {
                        guest: entry.person.id,
                        number,
                        put_back,
                    },
                    None if code.scope() == self.book.scope() => {
                        refused(RefusedFor::Unknown, number, put_back)
                    }
                    None => refused(RefusedFor::OtherEvent, number, put_back),
                }
            }
            CodeRead::Misread { number, put_back } => {
                refused(RefusedFor::Misread, number, put_back)
            }
            CodeRead::Text => Answer::Text,
        }
    }

    /// Checks an invented guest in or out, as [`super::check_in`] does, and judges it.
    ///
    /// # Errors
    /// [`DeskRefused`].
    pub fn check_in(
        &mut self,
        guest: VolunteerId,
        check_in: &CheckIn,
    ) -> Result<Outcome, DeskRefused> {
        let list = self.book.list(check_in.list)?;
        let entry = self.book.guest(guest)?;
        let mut part = entry.part.clone();
        let shown = Shown {
            badge: check_in.badge.as_deref(),
            direct: check_in.direct,
            at: check_in.at,
        };
        let decided = decide(part.standing, &part.card, list, self.book.zone, shown);
        let is_void = matches!(decided, Outcome::Denied(Denied::VoidBadge { .. }));
        if is_void && check_in.overrule {
            return Err(DeskRefused::VoidBadge);
        }
        let whom = self.whom(guest, check_in.list);
        let (act, outcome) = match decided {
            Outcome::Denied(denied) if !check_in.overrule => (
                DeskAct::Refused(whom, why(&denied)),
                Outcome::Denied(denied),
            ),
            Outcome::Denied(_) => {
                let outcome = passed(entry, list, &self.book, check_in);
                (DeskAct::Overruled(whom), outcome)
            }
            Outcome::Left => (DeskAct::Left(whom), Outcome::Left),
            outcome @ Outcome::Entered { .. } => (DeskAct::Entered(whom), outcome),
        };
        if !matches!(outcome, Outcome::Denied(_)) {
            self.before.push((guest, part.clone()));
            let pass = self.pass(check_in, self.desk.clone());
            part.card.passes.push(pass);
            self.book.put_invented(guest, part);
        }
        self.judge(act, check_in.at);
        Ok(outcome)
    }

    /// Adds a guest as the form of the desk says, for as long as the course goes on.
    ///
    /// # Errors
    /// [`DeskRefused`].
    pub fn add(&mut self, ctx: &Ctx, form: &GuestForm) -> Result<VolunteerId, DeskRefused> {
        let category = form.category.ok_or(DeskRefused::Category)?;
        if !self.book.categories.iter().any(|one| one.code == category) {
            return Err(DeskRefused::Category);
        }
        let made = crate::volunteers::read(&form.person, ctx)?;
        let name = made.values.into_iter().find_map(|value| match value {
            VolunteerValue::Name(name) => Some(name),
            _ => None,
        });
        let person = Volunteer::new(made.id, name.ok_or(DeskRefused::Guest)?);
        let typed = fold_words(&person.name.full());
        let (wanted, _) = Task::WalkIn.guests();
        let wanted = fold_words(&invented()[wanted].name.full());
        let is_meant = wanted.iter().all(|word| typed.contains(word));
        let mut part = self.nobody(made.id, ctx.now);
        part.card.category = Some(category);
        part.card.delegation = form.delegation.clone();
        part.card.walk_in = true;
        self.book.add_invented(person, part);
        // Somebody else is judged when let in.
        if is_meant && self.current() == Some(Task::WalkIn) {
            self.added = Some(made.id);
            self.judge(DeskAct::Added(Whom::Meant), ctx.now);
        }
        Ok(made.id)
    }

    /// Takes the last entry back; whether there was one.
    pub fn take_back(&mut self, now: Timestamp) -> bool {
        let Some((guest, part)) = self.before.pop() else {
            return false;
        };
        self.book.put_invented(guest, part);
        self.judge(DeskAct::TakenBack, now);
        true
    }

    /// Goes on without this task: it is one to look at again.
    pub fn skip(&mut self, now: Timestamp) {
        self.missed = true;
        self.go_on(now);
    }

    /// The result of a course that is over.
    pub const fn over(&self) -> Option<&Practised> {
        self.over.as_ref()
    }

    /// Keeps the result of a course that is over with the event, once; it names people by
    /// their ids alone.
    ///
    /// # Errors
    /// [`DeskRefused`].
    pub fn keep(&mut self, register: &Register, ctx: &Ctx) -> Result<Did<()>, DeskRefused> {
        register.may_in(Deed::ReceiveGuests, self.book.event.id)?;
        let Some(result) = self.over.clone().filter(|_| !self.kept) else {
            return Ok(Did::unchanged(()));
        };
        let again = |_: &store::Store, _: &store::Action| Ok::<_, DeskRefused>(());
        let event = self.book.event.id;
        let done = register.write(ctx, Act::DeskPractised, again, |tx| {
            let fact = FactId::from_uuid(ctx.uuid());
            tx.append(Operation::Event {
                id: event,
                edits: vec![Edit::Record(fact, EventFact::Practised(result))],
            })?;
            Ok(())
        })?;
        self.kept = true;
        Ok(done)
    }

    /// The name of whoever practises.
    pub fn name(&self) -> &str {
        &self.name
    }

    fn current(&self) -> Option<Task> {
        Task::ALL.get(self.task).copied()
    }

    fn list_of(&self, task: Task) -> ListId {
        let place = usize::from(task == Task::OtherList);
        self.book.lists[place.min(self.book.lists.len() - 1)].id
    }

    fn whom(&self, guest: VolunteerId, list: ListId) -> Whom {
        let Some(task) = self.current().filter(|task| self.list_of(*task) == list) else {
            return Whom::Other;
        };
        let (meant, next) = task.guests();
        let is_added = task == Task::WalkIn && self.added == Some(guest);
        if invented_id(meant) == guest || is_added {
            Whom::Meant
        } else if next.map(invented_id) == Some(guest) {
            Whom::Next
        } else {
            Whom::Other
        }
    }

    fn judge(&mut self, act: DeskAct, now: Timestamp) {
        let Some(task) = self.current() else {
            return;
        };
        match task.judge(self.step, act) {
            Judged::Done => self.go_on(now),
            Judged::On => {
                self.step += 1;
                self.wrong = false;
            }
            Judged::Same => {}
            Judged::Wrong => {
                self.missed = true;
                self.begin_anew();
                self.wrong = true;
            }
        }
    }

    fn go_on(&mut self, now: Timestamp) {
        if let Some(task) = self.current().filter(|_| self.missed) {
            self.again.push(task);
        }
        self.before.clear();
        self.added = None;
        (self.task, self.step) = (self.task + 1, 0);
        (self.wrong, self.missed) = (false, false);
        if self.current().is_none() && self.over.is_none() {
            self.over = Some(self.result(now));
        }
    }

    /// Everybody stands again as when the task began.
    fn begin_anew(&mut self) {
        self.step = 0;
        while let Some((guest, part)) = self.before.pop() {
            self.book.put_invented(guest, part);
        }
    }

    fn result(&self, now: Timestamp) -> Practised {
        let seconds = (now.0 - self.begun.0).max(0) / 1000;
        Practised {
            who: self.who,
            by: self.by,
            at: now,
            seconds: u32::try_from(seconds).unwrap_or(u32::MAX),
            tasks: u8::try_from(Task::ALL.len()).unwrap_or(u8::MAX),
            again: self.again.clone(),
        }
    }

    fn told(&self, task: Task) -> TaskTold {
        let (meant, next) = task.guests();
        let shown = match (task, self.step, next) {
            (Task::OtherList, 1, Some(next)) => next,
            _ => meant,
        };
        let one = &invented()[shown];
        let entry = self.book.guest(invented_id(shown)).ok();
        let badges = entry.map(|entry| entry.part.card.badges.as_slice());
        let badge = match (task, self.step) {
            (Task::Name | Task::Phone | Task::WalkIn, _) | (Task::TakeBack, 1) => None,
            (Task::VoidBadge, 0) => badges.and_then(|badges| badges.first()),
            _ => badges.and_then(|badges| badges.last()),
        };
        let end = |phone: &Phone| {
            let digits = phone.e164();
            digits[digits.len().saturating_sub(PHONE_END)..].to_owned()
        };
        let phone = one.phone.as_ref().filter(|_| task == Task::Phone);
        TaskTold {
            task,
            place: u32::try_from(self.task + 1).unwrap_or(u32::MAX),
            of: u32::try_from(Task::ALL.len()).unwrap_or(u32::MAX),
            step: self.step,
            wrong: self.wrong,
            list: self.list_of(task),
            name: one.name.full(),
            phone: phone.map(end),
            badge: badge.map(|badge| badge.what.number.clone()),
        }
    }

    fn invent(&mut self, at: usize, one: &Invented, badge: u32, now: Timestamp) {
        let id = invented_id(at);
        let mut person = Volunteer::new(id, one.name.clone());
        person.guest = true;
        person.phones.extend(one.phone.clone());
        let mut part = self.nobody(id, now);
        part.card.category = Some(one.category);
        let earlier = Timestamp(now.0 - EARLIER_MS);
        let old = one.old_badge.map(|counter| (counter, Some(earlier)));
        for (counter, void) in old.into_iter().chain([(badge, None)]) {
            let number = SerialCode::new(SCOPE, DeskLetters::new(0), counter);
            let Some(number) = number else { continue };
            let badge = Badge {
                number: number.scanned(),
                at: earlier,
                desk: BEFORE.to_owned(),
                by: self.by,
            };
            let mut told = self.fact(badge, earlier);
            told.void = void;
            part.card.badges.push(told);
        }
        if one.inside {
            let came = CheckIn {
                list: self.book.lists[0].id,
                direct: Direct::In,
                source: MarkSource::Scan,
                at: earlier,
                badge: None,
                overrule: false,
            };
            let came = self.pass(&came, BEFORE.to_owned());
            part.card.passes.push(came);
        }
        self.book.add_invented(person, part);
    }

    fn pass(&mut self, check_in: &CheckIn, desk: String) -> Told<Pass> {
        let pass = Pass {
            list: check_in.list,
            direct: check_in.direct,
            at: check_in.at,
            source: check_in.source,
            desk,
            badge: check_in.badge.clone(),
            overruled: check_in.overrule,
            by: self.by,
        };
        self.fact(pass, check_in.at)
    }

    fn fact<T>(&mut self, what: T, told: Timestamp) -> Told<T> {
        self.made = self.made.wrapping_add(1);
        Told {
            id: FactId::from_bytes([self.made; 16]),
            told,
            void: None,
            what,
        }
    }

    fn nobody(&self, id: VolunteerId, now: Timestamp) -> Participation {
        let event = Some(self.book.event.id);
        Participation {
            id: changes::participation_id(event, id),
            event,
            volunteer: id,
            standing: Standing::Registered,
            since: now,
            places: Vec::new(),
            notes: None,
            words: Vec::new(),
            in_spite: Vec::new(),
            listed_in_spite: None,
            gave_up: Vec::new(),
            marks: Vec::new(),
            claims: Vec::new(),
            verdicts: Vec::new(),
            card: Default::default(),
        }
    }
}

/// Before the course began: 40 minutes.
const EARLIER_MS: i64 = 2_400_000;
/// How many digits of a phone a guest says.
const PHONE_END: usize = 4;

/// Ids that no person has: those of the register hold the time at which they were made.
fn invented_id(place: usize) -> VolunteerId {
    let mut bytes = [0; 16];
    bytes[15] = u8::try_from(place + 1).unwrap_or(u8::MAX);
    VolunteerId::from_bytes(bytes)
}

/// The list that is not for everybody.
fn lunch(event: EventId) -> CheckinList {
    let mut bytes = *event.as_bytes();
    bytes[0] = !bytes[0];
    CheckinList {
        id: ListId::from_bytes(bytes),
        titles: Titles::default(),
        purpose: ListPurpose::Meal,
        limit: ListLimit::TimesADay(1),
        plan: None,
        categories: ["DL", "HD"]
            .into_iter()
            .filter_map(|code| code.parse().ok())
            .collect(),
        place: 1,
    }
}

/// Those who work at the event, by name: they practise.
pub fn crew(book: &Book) -> Vec<&Entry> {
    let is_crew = |entry: &&Entry| match entry.part.card.category {
        None => true,
        Some(code) => book
            .categories
            .iter()
            .any(|one| one.code == code && one.crew),
    };
    book.entries().iter().filter(is_crew).collect()
}

/// How somebody practised, with the name as it is known now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PractisedBy {
    /// The volunteer, or whoever sat at the desk.
    pub name: String,
    /// What it came to.
    pub result: Practised,
}

/// The results of an event, the latest first.
///
/// # Errors
/// [`DeskRefused`].
pub fn results(register: &Register, book: &Book) -> Result<Vec<PractisedBy>, DeskRefused> {
    register.may_in(Deed::SeeEvents, book.event.id)?;
    let told = book.event.forum.practised.iter();
    let mut results: Vec<PractisedBy> = told
        .filter(|told| told.void.is_none())
        .map(|told| {
            let person = told.what.who.and_then(|who| book.guest(who).ok());
            let name = person.map(|entry| entry.person.name.full());
            PractisedBy {
                name: name.unwrap_or_else(|| register.name_of(told.what.by)),
                result: told.what.clone(),
            }
        })
        .collect();
    results.sort_by_key(|one| std::cmp::Reverse(one.result.at));
    Ok(results)
}
