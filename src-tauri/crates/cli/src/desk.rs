//! `desk`: guests, scans, badges, the board and the delegations of an event.

use std::path::PathBuf;

use app::{
    Ctx, Register,
    desk::{self, Answer as Scanned, Book, CheckIn, Entry, Whereabouts},
    papers::Languages,
};
use clap::{Args, Subcommand};
use domain::checkin::{Denied, Outcome};
use domain::guests::{CategoryCode, Delegation};
use domain::{Direct, ListId, MarkSource, VolunteerId};
use messages::Message;
use serde_json::{Value, json};

use crate::{
    answer::{Answer, Refusal},
    open::{self, Place, now},
    work::id,
};

type Done = Result<(), Refusal>;

/// At which event, and at which of its lists.
#[derive(Debug, Args)]
pub struct At {
    /// The id of the event.
    event: String,
    /// The id of a list; without it it is the door.
    #[arg(long, value_name = "ID")]
    list: Option<String>,
}

/// What is done at a desk.
#[derive(Debug, Subcommand)]
pub enum DeskWhat {
    /// Lists guests: all, or those whom a text finds.
    Guests {
        #[command(flatten)]
        at: At,
        /// A piece of a name, the end of a phone, a part of a number.
        #[arg(long, default_value = "")]
        text: String,
    },
    /// Reads what was scanned; a guest is let in.
    Scan {
        #[command(flatten)]
        at: At,
        /// The number of a badge, in any keyboard layout.
        number: String,
        /// Out and not in.
        #[arg(long)]
        out: bool,
    },
    /// Lets guests in by their ids, as one action.
    CheckIn {
        #[command(flatten)]
        at: At,
        /// Ids of guests.
        #[arg(required_unless_present = "delegation", value_name = "ID")]
        guests: Vec<String>,
        /// All of a delegation instead: ISO code of a country or a region, or its name.
        #[arg(long, conflicts_with = "guests")]
        delegation: Option<String>,
    },
    /// Gives numbers of badges to guests who have none.
    Badge {
        /// The id of the event.
        event: String,
        /// Ids of guests; without any it is everybody.
        guests: Vec<String>,
    },
    /// How many guests of each category there may be: shown, or set by CODE=NUMBER.
    Quota {
        /// The id of the event.
        event: String,
        /// A category and the most guests of it: PRS=15; 0 is no limit.
        #[arg(value_parser = quota)]
        quotas: Vec<(CategoryCode, Option<u32>)>,
    },
    /// Gives the free places of a category to those who wait.
    MoveUp {
        /// The id of the event.
        event: String,
        /// The code of the category.
        category: CategoryCode,
    },
    /// Cards that should be put right, the most useful first; at most ten.
    Repairs {
        /// The id of the event.
        event: String,
    },
    /// Came of expected, by category and delegation.
    Board(At),
    /// Delegations: who leads them, who came, who is absent or extra.
    Delegations {
        #[command(flatten)]
        at: At,
        /// Writes the sheet that the head of this delegation signs, as PDF.
        #[arg(long, value_name = "OF", requires = "file")]
        sheet: Option<String>,
        /// Where to write the sheet.
        #[arg(long)]
        file: Option<PathBuf>,
    },
    /// Writes the lists for the door on paper, as PDF.
    Paper {
        #[command(flatten)]
        at: At,
        /// Where to write it.
        file: PathBuf,
    },
}

fn book(register: &Register, at: &At) -> Result<(Book, ListId), Refusal> {
    let book = Book::open(register, id(&at.event)?)?;
    let list = match &at.list {
        Some(list) => id(list)?,
        None => domain::checkin::door(book.event.id).id,
    };
    book.list(list)?;
    Ok((book, list))
}

const fn state(whereabouts: Whereabouts) -> &'static str {
    match whereabouts {
        Whereabouts::Expected => "expected",
        Whereabouts::Came => "came",
        Whereabouts::Left => "left",
        Whereabouts::Closed => "closed",
        Whereabouts::Cancelled => "cancelled",
    }
}

fn delegation_code(of: &Delegation) -> String {
    match of {
        Delegation::Country(country) => country.to_string(),
        Delegation::Region(region) => region.to_string(),
        Delegation::Named(name) => name.clone(),
    }
}

fn guest_object(book: &Book, list: ListId, entry: &Entry) -> Result<Value, Refusal> {
    let card = &entry.part.card;
    let (whereabouts, last) = entry.at(book, book.list(list)?, now());
    Ok(json!({
        "id": entry.person.id.to_string(),
        "name": entry.person.name.full(),
        "latin": entry.person.latin,
        "volunteer": !entry.person.guest,
        "category": card.category.map(|code| code.to_string()),
        "delegation": card.delegation.as_ref().map(delegation_code),
        "country": card.country.map(|country| country.to_string()),
        "details": card.details,
        "photo": card.photo,
        "press": card.press,
        "note": entry.part.notes,
        "badge": card.badge().map(|badge| badge.what.number.clone()),
        "state": state(whereabouts),
        "queue": book.queue(entry.person.id),
        "at": last.map(|pass| pass.what.at.0),
        "walk_in": card.walk_in,
    }))
}

fn guest_line(object: &Value) -> String {
    let parts = ["name", "category", "delegation", "badge", "id"];
    let parts = parts.iter().filter_map(|key| object[*key].as_str());
    parts.collect::<Vec<_>>().join(" · ")
}

fn quota(text: &str) -> Result<(CategoryCode, Option<u32>), String> {
    let said = text.split_once('=');
    let read = said.and_then(|(code, most)| Some((code.parse().ok()?, most.trim().parse().ok()?)));
    let (code, most): (CategoryCode, u32) =
        read.ok_or_else(|| format!("{text} is no quota: write PRS=15"))?;
    Ok((code, (most > 0).then_some(most)))
}

/// The quotas of an event; those that are named are set first.
fn quotas(
    answer: &Answer,
    register: &Register,
    ctx: &Ctx,
    event: &str,
    wanted: &[(CategoryCode, Option<u32>)],
) -> Done {
    let event = id(event)?;
    if !wanted.is_empty() {
        desk::set_quotas(register, ctx, event, wanted)?;
    }
    let book = Book::open(register, event)?;
    let quotas = desk::quotas(&book);
    let object = |quota: &desk::Quota| {
        let waiting = quota.seats.waiting.iter();
        json!({
            "category": quota.category.to_string(),
            "people": quota.people,
            "held": quota.held(),
            "waiting": waiting.map(ToString::to_string).collect::<Vec<_>>(),
        })
    };
    let objects: Vec<Value> = quotas.iter().map(object).collect();
    answer.give(&json!({ "quotas": objects }), || {
        let line = |quota: &desk::Quota| {
            let (held, waiting) = (quota.held(), quota.waiting());
            let category = quota.category.to_string();
            answer.say(&messages::quotas_line(
                category,
                held,
                quota.people,
                waiting,
            ))
        };
        quotas.iter().map(line).collect()
    });
    Ok(())
}

fn is_guest(entry: &&Entry) -> bool {
    entry.part.card.category.is_some()
}

/// What a scan or an entry came to: a code for programs, a word for people.
fn outcome(outcome: &Outcome) -> (&'static str, Message) {
    match outcome {
        Outcome::Entered { .. } => ("entered", messages::desk_screen_entered_word()),
        Outcome::Left => ("left", messages::desk_screen_left_word()),
        Outcome::Denied(denied) => match denied {
            Denied::Already(_) => ("already", messages::desk_screen_already_word()),
            Denied::VoidBadge { .. } => ("void_badge", messages::desk_screen_void_word()),
            Denied::OtherDay { .. } => ("other_day", messages::desk_screen_other_day_word()),
            Denied::OtherCategory => (
                "other_category",
                messages::desk_screen_other_category_word(),
            ),
            Denied::Cancelled => ("cancelled", messages::desk_screen_cancelled_word()),
            Denied::NotInside => ("not_inside", messages::desk_screen_not_inside_word()),
        },
    }
}

/// The delegation that a text names among those of the event.
fn named(packs: Vec<desk::Pack>, text: &str) -> Result<desk::Pack, Refusal> {
    let mut packs = packs.into_iter();
    let found = packs.find(|pack| delegation_code(&pack.of).eq_ignore_ascii_case(text));
    found.ok_or_else(|| Refusal::new(messages::cli_error_record(text)))
}

fn write(file: &std::path::Path, bytes: &[u8]) -> Done {
    let shown = file.display().to_string();
    std::fs::write(file, bytes).map_err(|_| Refusal::new(messages::papers_error_write(shown)))
}

/// Does what is done at a desk.
pub fn desk(answer: &Answer, place: Place<'_>, what: &DeskWhat) -> Done {
    let register = open::register(place)?;
    let ctx = Ctx::fresh(now());
    let done = at_desk(answer, &register, &ctx, what);
    register.close()?;
    done
}

fn at_desk(answer: &Answer, register: &Register, ctx: &Ctx, what: &DeskWhat) -> Done {
    let languages = Languages::of(&[answer.speak()]);
    match what {
        DeskWhat::Guests { at, text } => {
            let (book, list) = book(register, at)?;
            let found: Vec<&Entry> = if text.trim().is_empty() {
                book.entries().iter().filter(is_guest).collect()
            } else {
                book.find(text, usize::MAX)
                    .into_iter()
                    .filter(is_guest)
                    .collect()
            };
            let guests = found.iter().map(|entry| guest_object(&book, list, entry));
            let guests: Vec<Value> = guests.collect::<Result<_, _>>()?;
            answer.give(&json!({ "total": guests.len(), "guests": guests }), || {
                guests.iter().map(guest_line).collect()
            });
        }
        DeskWhat::Scan { at, number, out } => {
            let (mut book, list) = book(register, at)?;
            let read = desk::scan(register, ctx, &book, list, number)?.value;
            let Scanned::Badge { guest, number, .. } = read else {
                let (result, message) = match read {
                    Scanned::Refused { why, .. } => (
                        serde_json::to_value(why).unwrap_or_default(),
                        messages::desk_screen_unknown_word(),
                    ),
                    _ => (json!("nobody"), messages::desk_screen_nobody_hint()),
                };
                answer.give(&json!({ "result": result }), || vec![answer.say(&message)]);
                return Ok(());
            };
            let check_in = CheckIn {
                list,
                direct: if *out { Direct::Out } else { Direct::In },
                source: MarkSource::Scan,
                at: ctx.now,
                badge: Some(number),
                overrule: false,
            };
            let told = desk::check_in(register, ctx, &book, guest, &check_in)?.value;
            book.refresh(register, guest)?;
            let object = guest_object(&book, list, book.guest(guest)?)?;
            let (result, message) = outcome(&told);
            answer.give(
                &json!({ "result": result, "guest": object, "action": ctx.action.to_string() }),
                || vec![answer.say(&message), guest_line(&object)],
            );
        }
        DeskWhat::CheckIn {
            at,
            guests,
            delegation,
        } => {
            let (book, list) = book(register, at)?;
            let guests = match delegation {
                Some(of) => {
                    let packs = desk::delegations(register, &book, list, ctx.now)?;
                    named(packs, of)?.coming(&book)
                }
                None => guests
                    .iter()
                    .map(|text| id(text))
                    .collect::<Result<_, _>>()?,
            };
            let told = desk::check_in_all(register, ctx, &book, list, &guests)?.value;
            answer.give(
                &json!({
                    "entered": told.entered,
                    "left_out": told.left_out,
                    "action": ctx.action.to_string(),
                }),
                || vec![answer.say(&messages::delegations_in_done(told.entered))],
            );
        }
        DeskWhat::Badge { event, guests } => {
            let book = Book::open(register, id(event)?)?;
            let guests: Vec<VolunteerId> = if guests.is_empty() {
                let all = book.entries().iter().filter(is_guest);
                all.map(|entry| entry.person.id).collect()
            } else {
                guests
                    .iter()
                    .map(|text| id(text))
                    .collect::<Result<_, _>>()?
            };
            let numbers = desk::badge(register, ctx, &book, &guests)?.value;
            let given = guests.iter().zip(&numbers);
            let given: Vec<Value> = given
                .map(|(guest, number)| json!({ "id": guest.to_string(), "badge": number }))
                .collect();
            answer.give(
                &json!({ "badges": given, "action": ctx.action.to_string() }),
                || numbers.clone(),
            );
        }
        DeskWhat::Quota {
            event,
            quotas: wanted,
        } => quotas(answer, register, ctx, event, wanted)?,
        DeskWhat::MoveUp { event, category } => {
            let book = Book::open(register, id(event)?)?;
            let up = desk::move_up(register, ctx, &book, *category)?.value;
            let guests: Vec<String> = up.iter().map(ToString::to_string).collect();
            let names = up
                .iter()
                .map(|guest| Ok(book.guest(*guest)?.person.name.full()));
            let names: Vec<String> = names.collect::<Result<_, Refusal>>()?;
            answer.give(&json!({ "guests": guests }), || names);
        }
        DeskWhat::Repairs { event } => {
            let book = Book::open(register, id(event)?)?;
            let mut tasks = Vec::new();
            for task in desk::repairs(register, &book, ctx.now, &[])? {
                let name = book.guest(task.guest)?.person.name.full();
                tasks.push((task, name));
            }
            let objects = tasks.iter().map(|(task, name)| {
                json!({
                    "id": task.guest.to_string(),
                    "name": name,
                    "repair": task.repair,
                    "why": answer.say(&task.why),
                })
            });
            let object = json!({ "repairs": objects.collect::<Vec<_>>() });
            answer.give(&object, || {
                let lines = tasks.iter();
                lines
                    .map(|(task, name)| {
                        format!("{name} · {} · {}", answer.say(&task.why), task.guest)
                    })
                    .collect()
            });
        }
        DeskWhat::Board(at) => {
            let (book, list) = book(register, at)?;
            let board = desk::board(&book, list, ctx.now)?;
            let of = |came: desk::Came| json!({ "came": came.came, "expected": came.expected });
            let categories: serde_json::Map<String, Value> = board
                .categories
                .iter()
                .map(|(code, came)| (code.to_string(), of(*came)))
                .collect();
            let delegations: serde_json::Map<String, Value> = board
                .delegations
                .iter()
                .map(|(name, came)| (delegation_code(name), of(*came)))
                .collect();
            let quotas: serde_json::Map<String, Value> = board
                .quotas
                .iter()
                .map(|line| {
                    let places = json!({
                        "people": line.people,
                        "held": line.held,
                        "waiting": line.waiting,
                    });
                    (line.category.to_string(), places)
                })
                .collect();
            let object = json!({
                "quotas": quotas,
                "guests": of(board.guests),
                "crew": of(board.crew),
                "inside": board.inside,
                "scans": board.scans,
                "refused": board.refused,
                "walk_ins": board.walk_ins,
                "categories": categories,
                "delegations": delegations,
            });
            answer.give(&object, || {
                let told =
                    messages::delegations_paper_counts(board.guests.expected, board.guests.came);
                vec![answer.say(&told)]
            });
        }
        DeskWhat::Delegations { at, sheet, file } => {
            let (book, list) = book(register, at)?;
            let packs = desk::delegations(register, &book, list, ctx.now)?;
            if let (Some(of), Some(file)) = (sheet, file) {
                let of = named(packs, of)?.of;
                let pdf = desk::pack_paper(register, ctx, &book, list, &of, &languages)?;
                write(file, &pdf)?;
                let path = file.display().to_string();
                answer.give(&json!({ "file": path }), || {
                    vec![answer.say(&messages::delegations_paper_saved(path.as_str()))]
                });
                return Ok(());
            }
            let object = |pack: &desk::Pack| {
                let guests: Vec<String> = pack.guests.iter().map(ToString::to_string).collect();
                json!({
                    "of": delegation_code(&pack.of),
                    "heads": guests.iter().take(pack.heads as usize).collect::<Vec<_>>(),
                    "guests": guests,
                    "expected": pack.expected,
                    "came": pack.came,
                    "absent": pack.absent(),
                    "extra": pack.extra,
                })
            };
            let objects: Vec<Value> = packs.iter().map(object).collect();
            answer.give(&json!({ "delegations": objects }), || {
                let line = |pack: &desk::Pack| {
                    let counts = messages::delegations_pack_counts(
                        pack.expected,
                        pack.came,
                        pack.absent(),
                        pack.extra,
                    );
                    format!("{}: {}", delegation_code(&pack.of), answer.say(&counts))
                };
                packs.iter().map(line).collect()
            });
        }
        DeskWhat::Paper { at, file } => {
            let (book, list) = book(register, at)?;
            let pdf = desk::door_paper(register, ctx, &book, list, &languages)?;
            write(file, &pdf)?;
            let path = file.display().to_string();
            answer.give(&json!({ "file": path }), || {
                vec![answer.say(&messages::delegations_paper_saved(path.as_str()))]
            });
        }
    }
    Ok(())
}
