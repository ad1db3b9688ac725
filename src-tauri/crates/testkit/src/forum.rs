//! A forum that receives guests, described and then written down.

use app::desk::{self, Book, GuestForm, SetUp};
use app::events::{self, Form};
use app::{Ctx, Register};
use domain::checkin::{CheckinList, ListLimit, ListPurpose};
use domain::guests::GuestDetail;
use domain::{EventId, ListId, Plan, Titles, VolunteerId, WallTime, Zone};

/// The list of [`lunch`].
pub const LUNCH: ListId = ListId::from_bytes([7; 16]);

/// A lunch, once a day for everybody.
#[track_caller]
pub fn lunch() -> CheckinList {
    CheckinList {
        id: LUNCH,
        titles: Titles::new("Түскі ас", "Обед", "Lunch").expect("a title"),
        purpose: ListPurpose::Meal,
        limit: ListLimit::TimesADay(1),
        plan: None,
        categories: Vec::new(),
        place: 1,
    }
}

/// What a forum will be.
#[derive(Clone, Debug)]
pub struct Forum {
    form: Form,
    details: Vec<GuestDetail>,
    lists: Vec<CheckinList>,
}

/// A forum without a day, with the code F26 and only the list of its door.
pub fn a_forum() -> Forum {
    Forum {
        form: Form {
            titles: ["Еріктілер форумы".to_owned(), String::new(), String::new()],
            code: Some("F26".to_owned()),
            ..Form::default()
        },
        details: Vec::new(),
        lists: Vec::new(),
    }
}

impl Forum {
    /// Called otherwise in Kazakh.
    pub fn titled(mut self, kk: &str) -> Self {
        kk.clone_into(&mut self.form.titles[0]);
        self
    }

    /// With a title in English too.
    pub fn in_english(mut self, en: &str) -> Self {
        en.clone_into(&mut self.form.titles[2]);
        self
    }

    /// From eight to eight on a day.
    #[track_caller]
    pub fn on(mut self, day: &str) -> Self {
        let wall = |time: &str| {
            let text = format!("{day} {time}");
            WallTime::parse_from_str(&text, "%Y-%m-%d %H:%M").expect("a time of the wall")
        };
        let plan = Plan::new(wall("08:00"), wall("20:00"), Zone::ALMATY);
        self.form.plan = Some(plan.expect("a plan"));
        self
    }

    /// That asks guests for details.
    pub fn asking(mut self, details: &[GuestDetail]) -> Self {
        self.details = details.to_vec();
        self
    }

    /// With one more list.
    pub fn with(mut self, list: CheckinList) -> Self {
        self.lists.push(list);
        self
    }

    /// Writes down the event alone, which receives no guests yet.
    #[track_caller]
    pub fn announce(&self, register: &Register, ctx: &Ctx) -> EventId {
        let event = events::save(register, ctx, None, &self.form);
        event.expect("the owner may").value
    }

    /// Writes it down.
    #[track_caller]
    pub fn add(self, register: &Register, ctx: &Ctx) -> EventId {
        let event = self.announce(register, ctx);
        let wanted = SetUp {
            quotas: Vec::new(),
            has_guests: true,
            categories: Vec::new(),
            lists: self.lists,
            details: self.details,
        };
        desk::set_up(register, &Ctx::fresh(ctx.now), event, &wanted).expect("the owner may");
        event
    }
}

/// The guests of an event, as a desk knows them.
#[track_caller]
pub fn book(register: &Register, event: EventId) -> Book {
    Book::open(register, event).expect("the owner may")
}

/// Adds a guest as a desk does.
#[track_caller]
pub fn add_guest(
    register: &Register,
    ctx: &Ctx,
    book: &mut Book,
    guest: &GuestForm,
) -> VolunteerId {
    let done = desk::save(register, ctx, book, None, guest);
    let id = done.unwrap_or_else(|refused| panic!("{refused}")).value;
    book.refresh(register, id).expect("readable");
    id
}

/// Gives a guest a badge; its number.
#[track_caller]
pub fn give_badge(register: &Register, ctx: &Ctx, book: &mut Book, guest: VolunteerId) -> String {
    let done = desk::badge(register, ctx, book, &[guest]);
    let number = done.expect("there are numbers").value.remove(0);
    book.refresh(register, guest).expect("readable");
    number
}
