//! Cards that a desk is offered while nobody comes: the most useful ten, and nothing that the role may not know.

use app::desk::{self, Book, CheckIn, GuestForm, RepairTask};
use app::operators;
use app::volunteers::{self, Form as Person};
use domain::guests::{BadgeScript, Delegation};
use domain::repairs::Repair;
use domain::{Direct, EventId, MarkSource, Role, Sex, Standing, Timestamp, VolunteerId};
use testkit::{TestRegister, a_forum, a_volunteer, add_guest};

use crate::cli;

const DAY: &str = "2026-11-25";

fn form(surname: &str, given: &str, category: &str) -> GuestForm {
    GuestForm {
        person: Person {
            surname: Some(surname.to_owned()),
            given: Some(given.to_owned()),
            ..Person::default()
        },
        category: Some(category.parse().expect("built in")),
        delegation: Some(Delegation::Country("UZ".parse().expect("a country"))),
        country: Some("UZ".parse().expect("a country")),
        ..GuestForm::default()
    }
}

struct Desk {
    register: TestRegister,
    event: EventId,
    book: Book,
}

impl Desk {
    fn new() -> Self {
        let register = TestRegister::new();
        let event = a_forum().on(DAY).add(register.open(), &register.ctx());
        let book = testkit::book(register.open(), event);
        Self {
            register,
            event,
            book,
        }
    }

    fn add(&mut self, guest: &GuestForm) -> VolunteerId {
        let ctx = self.register.ctx();
        add_guest(self.register.open(), &ctx, &mut self.book, guest)
    }

    fn tasks(&self, left: &[(VolunteerId, Repair)]) -> Vec<(VolunteerId, Repair)> {
        let now = self.register.ctx().now;
        let tasks = desk::repairs(self.register.open(), &self.book, now, left);
        let tasks = tasks.expect("the owner may").into_iter();
        tasks.map(|task| (task.guest, task.repair)).collect()
    }

    fn let_in(&mut self, guest: VolunteerId) {
        let ctx = self.register.ctx();
        let entry = CheckIn {
            list: self.book.lists[0].id,
            direct: Direct::In,
            source: MarkSource::Desk,
            at: ctx.now,
            badge: None,
            overrule: false,
        };
        let open = self.register.open();
        desk::check_in(open, &ctx, &self.book, guest, &entry).expect("let in");
        self.book.refresh(open, guest).expect("readable");
    }
}

#[test]
fn whoever_has_not_come_is_offered_first_and_what_hinders_most_before_the_rest() {
    let mut desk = Desk::new();
    desk.add(&form("Юсупова", "Нилуфар", "DL"));
    let speaker = desk.add(&form("Иванова", "Анна", "SP"));
    let mut head = form("Токтогулов", "Бакыт", "HD");
    (head.delegation, head.country) = (None, None);
    let head = desk.add(&head);
    let mut latin = form("Тілеубердиев", "Динмұхамед", "DL");
    latin.script = BadgeScript::Latin;
    let latin = desk.add(&latin);
    let wanted = vec![
        (head, Repair::Leads),
        (latin, Repair::Latin),
        (speaker, Repair::Organisation),
    ];
    assert_eq!(desk.tasks(&[]), wanted);
    desk.let_in(head);
    let wanted = vec![
        (latin, Repair::Latin),
        (speaker, Repair::Organisation),
        (head, Repair::Leads),
    ];
    assert_eq!(desk.tasks(&[]), wanted, "the head came");
    let again = Book::open(desk.register.open(), desk.event).expect("the owner may");
    desk.book = again;
    assert_eq!(desk.tasks(&[]), wanted, "the book was opened anew");
    let left = [(latin, Repair::Latin), (head, Repair::Leads)];
    let wanted = vec![(speaker, Repair::Organisation), (head, Repair::Origin)];
    assert_eq!(
        desk.tasks(&left),
        wanted,
        "one reason is left, the next stays"
    );
}

#[test]
fn whoever_will_not_come_is_offered_to_nobody_and_nobody_more_than_ten() {
    let mut desk = Desk::new();
    for number in 0..15 {
        desk.add(&form(&format!("Иванова{number}"), "Анна", "SP"));
    }
    assert_eq!(desk.tasks(&[]).len(), 10);
    let all = desk.book.entries().iter().map(|entry| entry.person.id);
    let all: Vec<VolunteerId> = all.collect();
    let open = desk.register.open();
    let ctx = desk.register.ctx();
    let said = app::attendance::Saying::default();
    let off = Standing::Cancelled;
    app::attendance::set_standing(open, &ctx, desk.event, &all[..12], off, &said)
        .expect("the owner may");
    desk.book.follow(open).expect("readable");
    assert_eq!(desk.tasks(&[]).len(), 3);
}

#[test]
fn two_guests_who_may_be_one_are_one_task_until_somebody_tells_them_apart() {
    let mut desk = Desk::new();
    let born = |mut guest: GuestForm| {
        guest.person.birth = Some("05.07.1990".to_owned());
        guest
    };
    let one = desk.add(&born(form("Каримов", "Шерзод", "DL")));
    let two = desk.add(&born(form("Karimov", "Sherzod", "DL")));
    let (earlier, later) = (one.min(two), one.max(two));
    assert_eq!(desk.tasks(&[]), [(later, Repair::Pair)]);
    let open = desk.register.open();
    let ctx = desk.register.ctx();
    app::duplicates::tell_apart(open, &ctx, earlier, later, true).expect("the owner may");
    desk.book.follow(open).expect("readable");
    assert!(desk.tasks(&[]).is_empty());
}

#[test]
fn a_doubtful_number_is_told_to_whoever_may_change_it_and_not_to_a_desk() {
    let mut desk = Desk::new();
    let open = desk.register.open();
    let helper = a_volunteer()
        .called("Сәрсенова", "Меруерт")
        .with_iin("010308400002")
        .add(&desk.register);
    let other = volunteers::Change::Sex(Some(Sex::Male));
    volunteers::edit(open, &desk.register.ctx(), helper, &other).expect("the owner may");
    let ctx = desk.register.ctx();
    desk::save(open, &ctx, &desk.book, Some(helper), &form("", "", "VL")).expect("the owner may");
    desk.book.follow(open).expect("readable");
    assert_eq!(desk.tasks(&[]), [(helper, Repair::Iin)]);
    let password = "екінші адамның құпиясөзі";
    let ctx = desk.register.ctx();
    let who = operators::add(open, &ctx, "Данияр", Role::Desk, password);
    let who = who.expect("the owner may").value;
    let theirs = open
        .switch(who, password, ctx.now)
        .expect("a desk signs in");
    let book = Book::open(&theirs, desk.event).expect("a desk may");
    let told = desk::repairs(&theirs, &book, ctx.now, &[]).expect("a desk may");
    assert!(told.is_empty(), "not even that it is doubtful");
}

#[test]
fn a_desk_is_asked_nothing_while_guests_come() {
    let mut desk = Desk::new();
    let speaker = desk.add(&form("Иванова", "Анна", "SP"));
    let now = desk.register.ctx().now;
    let told = |since: i64| -> Option<Vec<VolunteerId>> {
        let since = Timestamp(now.0 - since);
        let tasks = desk::quiet_repairs(desk.register.open(), &desk.book, since, now, &[]);
        let tasks: Option<Vec<RepairTask>> = tasks.expect("the owner may");
        tasks.map(|tasks| tasks.iter().map(|task| task.guest).collect())
    };
    assert_eq!(told(60_000), None);
    assert_eq!(told(180_000), Some(vec![speaker]));
}

#[test]
fn the_command_line_lists_them_too() {
    let folder = cli::practice();
    let at = folder.path();
    let event = cli::json(at, &["event", "add", "--en", "Forum"]);
    let event = event["id"].as_str().expect("an id").to_owned();
    let file = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/fixtures/samples/delegations_en.xlsx"
    );
    cli::json(at, &["import", file, "--guests", &event]);
    let told = cli::json(at, &["desk", "repairs", &event]);
    let tasks = told["repairs"].as_array().expect("a list");
    assert!((1..=10).contains(&tasks.len()), "{told}");
    for task in tasks {
        let text = |key: &str| task[key].as_str().is_some_and(|text| !text.is_empty());
        assert!(
            ["id", "name", "repair", "why"].into_iter().all(text),
            "{task}"
        );
    }
}
