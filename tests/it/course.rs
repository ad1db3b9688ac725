//! The practice of a new volunteer at the desk: the whole course is done as at the door, and
//! the register knows nothing of its guests.

use app::desk::{self, Answer, Book, CheckIn, Course, GuestForm, Stage, TaskTold};
use app::volunteers::Form as Person;
use domain::course::Task;
use domain::{Direct, EventId, ListId, MarkSource, VolunteerId};
use testkit::{TestRegister, a_forum};

fn forum(register: &TestRegister) -> EventId {
    a_forum().add(register.open(), &register.ctx())
}

fn task(course: &Course) -> TaskTold {
    match course.stage() {
        Stage::Task(told) => told,
        Stage::Over(_) => panic!("a task is under way"),
    }
}

/// A volunteer who does what the task says.
struct Hand<'a> {
    register: &'a TestRegister,
    course: Course,
}

impl Hand<'_> {
    fn pass(&mut self, guest: VolunteerId, badge: Option<String>, list: ListId, overrule: bool) {
        let check_in = CheckIn {
            list,
            direct: Direct::In,
            source: MarkSource::Desk,
            at: self.register.ctx().now,
            badge,
            overrule,
        };
        let done = self.course.check_in(guest, &check_in);
        done.unwrap_or_else(|refused| panic!("{refused}"));
    }

    fn scan(&mut self) {
        let told = task(&self.course);
        let badge = told.badge.expect("a badge is shown");
        let Answer::Badge { guest, number, .. } = self.course.scan(&badge) else {
            panic!("{badge} is the badge of a guest");
        };
        self.pass(guest, Some(number), told.list, false);
    }

    fn find(&mut self, text: &str) {
        let list = task(&self.course).list;
        let found = self.course.book().find(text, 5);
        let [one] = found.as_slice() else {
            panic!("{text} finds {} guests", found.len());
        };
        let guest = one.person.id;
        self.pass(guest, None, list, false);
    }

    fn add(&mut self) {
        let told = task(&self.course);
        let (surname, given) = told.name.split_once(' ').expect("two words");
        let form = GuestForm {
            person: Person {
                surname: Some(surname.to_owned()),
                given: Some(given.to_owned()),
                ..Person::default()
            },
            category: Some("PT".parse().expect("built in")),
            ..GuestForm::default()
        };
        let ctx = self.register.ctx();
        let guest = self.course.add(&ctx, &form);
        let guest = guest.unwrap_or_else(|refused| panic!("{refused}"));
        self.pass(guest, None, told.list, false);
    }

    fn do_it(&mut self) {
        let told = task(&self.course);
        match told.task {
            Task::Scan => self.scan(),
            Task::Name => self.find(&told.name),
            Task::Phone => self.find(&told.phone.expect("the end of the phone")),
            Task::Again => {
                self.scan();
                let found = self.course.book().find(&told.name, 1)[0].person.id;
                self.pass(found, None, told.list, true);
            }
            Task::VoidBadge | Task::OtherList => {
                self.scan();
                assert_eq!(task(&self.course).step, 1, "{}", told.task.code());
                self.scan();
            }
            Task::WalkIn => self.add(),
            Task::TakeBack => {
                self.scan();
                assert!(self.course.take_back(self.register.ctx().now));
            }
        }
    }
}

fn begin(register: &TestRegister) -> Hand<'_> {
    let event = forum(register);
    let course = Course::begin(register.open(), &register.ctx(), event, None);
    let course = course.unwrap_or_else(|refused| panic!("{refused}"));
    Hand { register, course }
}

#[test]
fn the_whole_course_is_done_as_at_the_door_and_only_its_result_is_kept() {
    let register = TestRegister::new();
    let mut hand = begin(&register);
    let event = hand.course.book().event.id;
    let before = register.open().store().entries();
    for expected in Task::ALL {
        assert_eq!(task(&hand.course).task, expected);
        hand.do_it();
    }
    assert_eq!(
        register.open().store().entries(),
        before,
        "nothing is written"
    );
    let ctx = register.ctx();
    hand.course.keep(register.open(), &ctx).expect("it is kept");
    hand.course.keep(register.open(), &ctx).expect("once");
    assert_eq!(register.open().store().entries(), before + 1);
    let book = Book::open(register.open(), event).expect("the owner may");
    assert_eq!(book.entries().len(), 0, "nobody invented is a guest");
    let results = desk::results(register.open(), &book).expect("the owner may");
    let [one] = results.as_slice() else {
        panic!("one result and not {}", results.len());
    };
    assert_eq!(one.name, register.open().operator_name());
    assert_eq!(
        (one.result.tasks, one.result.again.as_slice()),
        (8, &[][..])
    );
}

#[test]
fn a_task_that_went_wrong_begins_anew_and_stands_in_the_result() {
    let register = TestRegister::new();
    let mut hand = begin(&register);
    let list = task(&hand.course).list;
    let other = hand.course.book().find("Ерлан", 1)[0].person.id;
    hand.pass(other, None, list, false);
    let told = task(&hand.course);
    assert_eq!((told.task, told.step, told.wrong), (Task::Scan, 0, true));
    let other = hand.course.book().guest(other).expect("still there");
    assert!(other.part.card.passes.is_empty(), "as before the task");
    hand.do_it();
    assert_eq!(task(&hand.course).task, Task::Name);
    hand.course.skip(register.ctx().now);
    while hand.course.over().is_none() {
        hand.do_it();
    }
    let result = hand.course.over().expect("over");
    assert_eq!(result.again, [Task::Scan, Task::Name]);
    assert!(result.seconds > 0);
}

#[test]
fn a_guest_who_is_let_in_at_a_list_for_others_is_not_right() {
    let register = TestRegister::new();
    let mut hand = begin(&register);
    while task(&hand.course).task != Task::OtherList {
        hand.course.skip(register.ctx().now);
    }
    let told = task(&hand.course);
    assert_ne!(told.list, hand.course.book().lists[0].id, "another list");
    hand.scan();
    let guest = hand.course.book().find(&told.name, 1)[0].person.id;
    hand.pass(guest, None, told.list, true);
    assert!(task(&hand.course).wrong);
}

#[test]
fn badges_of_the_practice_are_of_no_event() {
    let register = TestRegister::new();
    let hand = begin(&register);
    let event = hand.course.book().event.id;
    let book = Book::open(register.open(), event).expect("the owner may");
    let number = task(&hand.course).badge.expect("a badge is shown");
    let door = book.lists[0].id;
    let read = desk::scan(register.open(), &register.ctx(), &book, door, &number);
    let read = read.expect("it is read").value;
    assert!(
        matches!(
            &read,
            Answer::Refused {
                why: domain::guests::RefusedFor::OtherEvent,
                ..
            }
        ),
        "{read:?}"
    );
}
