//! Guests on paper: the lists for a door where nothing else works, what is entered from them
//! afterwards, and the sheet that the head of a delegation signs.
//!
//! The codes of the lines are those of attendance sheets ([`RowCode`]); a line that was ticked
//! becomes a fact of the list with its true time, marked as paper.
//!
//! Source: DOMAIN 7.1, rules 41 and 45; FEATURES 130.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use changes::Subject;
use documents::papers::{
    Paper, Said,
    guests::{self, GuestRow, GuestSection, GuestSheet},
};
use domain::codes::{RowCode, SerialCode};
use domain::guests::{BadgeScript, Delegation, GuestDetail, Pass};
use domain::{
    CountryCode, Deed, Direct, ListId, MarkSource, ParticipationId, Timestamp, VolunteerId, clean,
};
use l10n::DateStyle;
use messages::Message;

use super::delegations::{by_name, delegations, is_guest, leads, write};
use super::{Book, DeskRefused, Entry, Whereabouts};
use crate::papers::{Languages, PaperRefused, note_printed, region_on, template};
use crate::{Ctx, Register, register::Did};

/// Empty lines at the end of the list by name, for those who come without a list.
const BLANK_ROWS: usize = 10;

/// Why a paper of the desk is not made. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum DeskPaperRefused {
    /// The desk.
    #[error(transparent)]
    Desk(#[from] DeskRefused),
    /// The paper.
    #[error(transparent)]
    Paper(#[from] PaperRefused),
}

impl messages::ToMessage for DeskPaperRefused {
    fn told(&self) -> (messages::Kind, Message) {
        match self {
            Self::Desk(refused) => refused.told(),
            Self::Paper(refused) => refused.told(),
        }
    }
}

/// Draws the lists for the door: everybody by name, then by delegation, with tick boxes and
/// the codes of the lines. Whoever came already is ticked.
///
/// # Errors
/// [`DeskPaperRefused`].
pub fn door_paper(
    register: &Register,
    ctx: &Ctx,
    book: &Book,
    list: ListId,
    languages: &Languages,
) -> Result<Vec<u8>, DeskPaperRefused> {
    register
        .may_in(Deed::ReceiveGuests, book.event.id)
        .map_err(DeskRefused::from)?;
    let known = book.list(list)?;
    let codes = Codes::of(book);
    let entries = by_name(book.entries().iter().filter(|one| is_guest(one)).collect());
    let row = |entry: &Entry| codes.row(book, known, entry, ctx, languages);
    let mut rows: Vec<GuestRow> = entries.iter().map(|entry| row(entry)).collect();
    rows.extend((0..BLANK_ROWS).map(|_| GuestRow::default()));
    let mut sections = vec![GuestSection {
        title: languages.said(&messages::delegations_paper_by_name()),
        note: Some(languages.said(&messages::delegations_paper_order())),
        fresh: false,
        rows,
    }];
    let packs = delegations(register, book, list, ctx.now)?;
    let in_packs: BTreeSet<VolunteerId> = packs
        .iter()
        .flat_map(|pack| pack.guests.iter().copied())
        .collect();
    for (at, pack) in packs.iter().enumerate() {
        let guests = pack.guests.iter().filter_map(|id| book.guest(*id).ok());
        sections.push(GuestSection {
            title: delegation_name(&pack.of, ctx, languages),
            note: Some(languages.said(&messages::delegations_paper_counts(
                pack.expected,
                pack.came,
            ))),
            fresh: at == 0,
            rows: guests.map(row).collect(),
        });
    }
    let rest = entries
        .iter()
        .filter(|entry| !in_packs.contains(&entry.person.id));
    let rest: Vec<GuestRow> = rest.map(|entry| row(entry)).collect();
    if !packs.is_empty() && !rest.is_empty() {
        sections.push(GuestSection {
            title: languages.said(&messages::delegations_none()),
            note: None,
            fresh: false,
            rows: rest,
        });
    }
    let sheet = GuestSheet {
        title: languages.said(&messages::delegations_paper_title()),
        event: languages.titles(&book.event.titles),
        lines: vec![
            printed_at(book, ctx, languages),
            languages.said(&messages::delegations_paper_hint()),
        ],
        sign: false,
        sections,
    };
    let people: Vec<VolunteerId> = entries.iter().map(|entry| entry.person.id).collect();
    drawn(register, ctx, book, &sheet, &people, languages)
}

/// Draws the sheet that the head of a delegation signs for its badges; who has not come and
/// who came without a list is marked.
///
/// # Errors
/// [`DeskPaperRefused`]; [`DeskRefused::Guest`] if nobody is of the delegation.
pub fn pack_paper(
    register: &Register,
    ctx: &Ctx,
    book: &Book,
    list: ListId,
    of: &Delegation,
    languages: &Languages,
) -> Result<Vec<u8>, DeskPaperRefused> {
    register
        .may_in(Deed::ReceiveGuests, book.event.id)
        .map_err(DeskRefused::from)?;
    let packs = delegations(register, book, list, ctx.now)?;
    let pack = packs.into_iter().find(|pack| pack.of == *of);
    let pack = pack.ok_or(DeskRefused::Guest)?;
    let known = book.list(list)?;
    let codes = Codes::of(book);
    let guests = pack.guests.iter().filter_map(|id| book.guest(*id).ok());
    let rows = guests.map(|entry| {
        let mut row = codes.row(book, known, entry, ctx, languages);
        let said = match entry.at(book, known, ctx.now).0 {
            Whereabouts::Expected => Some(
                book.queue(entry.person.id)
                    .map_or_else(messages::delegations_absent, messages::quotas_queue_value),
            ),
            Whereabouts::Cancelled => Some(messages::delegations_cancelled()),
            _ if entry.part.card.walk_in => Some(messages::delegations_extra()),
            _ if leads(book, entry) => Some(messages::delegations_head_label()),
            _ => None,
        };
        row.said = said.map(|message| languages.said(&message));
        row.from = None;
        row
    });
    let sheet = GuestSheet {
        title: languages.said(&messages::delegations_pack_title()),
        event: languages.titles(&book.event.titles),
        lines: vec![
            printed_at(book, ctx, languages),
            languages.said(&messages::delegations_pack_hint()),
        ],
        sign: true,
        sections: vec![GuestSection {
            title: delegation_name(&pack.of, ctx, languages),
            note: Some(languages.said(&messages::delegations_pack_counts(
                pack.expected,
                pack.came,
                pack.absent(),
                pack.extra,
            ))),
            fresh: false,
            rows: rows.collect(),
        }],
    };
    drawn(register, ctx, book, &sheet, &pack.guests, languages)
}

fn drawn(
    register: &Register,
    ctx: &Ctx,
    book: &Book,
    sheet: &GuestSheet,
    people: &[VolunteerId],
    languages: &Languages,
) -> Result<Vec<u8>, DeskPaperRefused> {
    let template = template(register, Paper::Guests)?;
    let pdf = languages.voices(|voices| guests::draw(&template, sheet, voices));
    let pdf = pdf.map_err(PaperRefused::from)?;
    let of = Subject::Event(book.event.id);
    note_printed(register, ctx, Paper::Guests, people, of).map_err(PaperRefused::from)?;
    Ok(pdf)
}

/// The day and the hour of a list: afterwards it is told from an earlier one.
fn printed_at(book: &Book, ctx: &Ctx, languages: &Languages) -> Said {
    let Some(wall) = book.zone.wall(ctx.now) else {
        return Said::same("");
    };
    languages.each(|speak| {
        let day = speak.day(wall.date(), DateStyle::Numeric);
        let time = wall.format("%H:%M").to_string();
        speak.format(&messages::delegations_paper_printed(day, time))
    })
}

/// What a delegation is called.
fn delegation_name(of: &Delegation, ctx: &Ctx, languages: &Languages) -> Said {
    match of {
        Delegation::Country(code) => languages.each(|speak| country_name(*code, speak)),
        Delegation::Region(region) => languages.each(|speak| region_on(*region, ctx.today, speak)),
        Delegation::Named(name) => Said::same(name.clone()),
    }
}

fn country_name(code: CountryCode, speak: l10n::Localizer) -> String {
    let known = CountryCode::all()
        .iter()
        .find(|country| country.code == code);
    known.map_or_else(
        || code.to_string(),
        |country| match speak.language() {
            l10n::Language::Kk => country.kk.clone(),
            l10n::Language::Ru => country.ru.clone(),
            l10n::Language::En => country.en.clone(),
        },
    )
}

/// The lines of the people of a book by their codes.
struct Codes {
    printed: HashMap<VolunteerId, String>,
    ids: Vec<(ParticipationId, VolunteerId)>,
}

impl Codes {
    /// Everybody of the book has a code: also those who work here, so that a code never means
    /// two.
    fn of(book: &Book) -> Self {
        let mut ids: Vec<(ParticipationId, VolunteerId)> = book
            .entries()
            .iter()
            .map(|entry| (entry.part.id, entry.person.id))
            .collect();
        ids.sort_unstable();
        let all: Vec<ParticipationId> = ids.iter().map(|(id, _)| *id).collect();
        let codes = RowCode::of_all(&all).into_iter().zip(&ids);
        Self {
            printed: codes
                .map(|(code, (_, id))| (*id, code.to_string()))
                .collect(),
            ids,
        }
    }

    fn code(&self, guest: VolunteerId) -> String {
        self.printed.get(&guest).cloned().unwrap_or_default()
    }

    fn row(
        &self,
        book: &Book,
        list: &domain::checkin::CheckinList,
        entry: &Entry,
        ctx: &Ctx,
        languages: &Languages,
    ) -> GuestRow {
        let card = &entry.part.card;
        let own = entry.person.name.full();
        let (name, second) = match (&entry.person.latin, card.script) {
            (Some(latin), BadgeScript::Latin) => (latin.clone(), Some(own)),
            (latin, _) => (own, latin.clone()),
        };
        let country = card.country.map(Delegation::Country);
        let from = card.delegation.clone().or(country);
        let organisation = card.detail(GuestDetail::Organisation).unwrap_or_default();
        let from = from.map(|of| delegation_name(&of, ctx, languages));
        let from = match from {
            Some(Said(names)) => Some(Said(
                names
                    .into_iter()
                    .map(|name| {
                        [name.as_str(), organisation]
                            .join(" · ")
                            .trim_end_matches(" · ")
                            .to_owned()
                    })
                    .collect(),
            )),
            None if organisation.is_empty() => None,
            None => Some(Said::same(organisation)),
        };
        let was_here = !matches!(
            entry.at(book, list, ctx.now).0,
            Whereabouts::Expected | Whereabouts::Cancelled
        );
        // Whoever waits for a place is on the list of the door, and it says so.
        let queue = book.queue(entry.person.id).filter(|_| !was_here);
        let queue = queue.map(|place| languages.said(&messages::quotas_queue_value(place)));
        let warning = card.warning.as_ref().map(|text| Said::same(text.clone()));
        let badge = card.badge().map(|badge| badge.what.number.clone());
        let badge =
            badge.map(|number| SerialCode::parse(&number).map_or(number, |code| code.to_string()));
        GuestRow {
            code: self.code(entry.person.id),
            name,
            second,
            category: card.category.map(|code| code.to_string()),
            from,
            said: warning.or(queue),
            badge: badge.unwrap_or_default(),
            came: was_here,
        }
    }
}

/// Somebody whom a line may mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineOf {
    /// Who.
    pub guest: VolunteerId,
    /// The name.
    pub name: String,
    /// The code of the line.
    pub code: String,
}

/// What a typed text means.
#[derive(Clone, Debug, PartialEq)]
pub struct GuestLine {
    /// As it was typed.
    pub text: String,
    /// Whom it means: one is sure, of several a person chooses.
    pub people: Vec<LineOf>,
    /// Why it means nobody, or that several have to be told apart.
    pub message: Option<Message>,
}

/// Says of each text whom it means: the code of a line, a number of a badge, a name.
///
/// # Errors
/// [`DeskRefused`].
pub fn read_lines(
    register: &Register,
    book: &Book,
    texts: &[String],
) -> Result<Vec<GuestLine>, DeskRefused> {
    register.may_in(Deed::ReceiveGuests, book.event.id)?;
    let codes = Codes::of(book);
    Ok(texts.iter().map(|text| codes.read(book, text)).collect())
}

impl Codes {
    fn read(&self, book: &Book, text: &str) -> GuestLine {
        let typed = clean(text).text;
        let line = |people: Vec<&Entry>, nobody: Message| {
            let message = match people.len() {
                0 => Some(nobody),
                1 => None,
                _ => Some(messages::lines_several(text.to_owned())),
            };
            GuestLine {
                text: text.to_owned(),
                message,
                people: people
                    .into_iter()
                    .map(|entry| LineOf {
                        guest: entry.person.id,
                        name: entry.person.name.full(),
                        code: self.code(entry.person.id),
                    })
                    .collect(),
            }
        };
        if typed.is_empty() {
            return line(Vec::new(), messages::lines_empty());
        }
        if let Ok(id) = typed.parse::<VolunteerId>() {
            return line(
                book.guest(id).into_iter().collect(),
                messages::lines_nobody(),
            );
        }
        if let Some((number, _)) = search::scanned(&typed, SerialCode::parse) {
            let holder = book.holder(&number.scanned());
            return line(holder.into_iter().collect(), messages::lines_nobody());
        }
        if let Some((code, _)) = search::scanned(&typed, RowCode::parse) {
            let may_be = self.ids.iter().filter(|(id, _)| code.may_be(id));
            let people = may_be.filter_map(|(_, guest)| book.guest(*guest).ok());
            return line(people.collect(), messages::lines_unknown(code.to_string()));
        }
        let found: Vec<&Entry> = book.find(&typed, 8);
        line(found, messages::lines_mistyped(typed.clone()))
    }
}

/// A line as it is entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ticked {
    /// Who.
    pub guest: VolunteerId,
    /// When the guest came.
    pub came: Option<Timestamp>,
    /// When the guest went.
    pub went: Option<Timestamp>,
}

/// Enters lines of a paper list as one action: facts of the list with their true times, marked
/// as paper. What was entered before is passed over. How many facts were made.
///
/// # Errors
/// [`DeskRefused`]; then nothing was written.
pub fn enter_lines(
    register: &Register,
    ctx: &Ctx,
    book: &Book,
    list: ListId,
    lines: &[Ticked],
) -> Result<Did<u32>, DeskRefused> {
    register.may_in(Deed::ReceiveGuests, book.event.id)?;
    let list = book.list(list)?;
    let desk = register.store().desk_letters().to_string();
    let mut passes: BTreeMap<VolunteerId, Vec<Pass>> = BTreeMap::new();
    for line in lines {
        let entry = book.guest(line.guest)?;
        let seen = [(Direct::In, line.came), (Direct::Out, line.went)];
        for (direct, at) in seen {
            let Some(at) = at else { continue };
            let is_it = |pass: &Pass| {
                pass.list == list.id
                    && pass.source == MarkSource::Paper
                    && (pass.direct, pass.at) == (direct, at)
            };
            let known = entry.part.card.passes.iter();
            let mut known = known.filter(|told| told.void.is_none());
            let own = passes.entry(line.guest).or_default();
            if known.any(|told| is_it(&told.what)) || own.iter().any(is_it) {
                continue;
            }
            own.push(Pass {
                list: list.id,
                direct,
                at,
                source: MarkSource::Paper,
                desk: desk.clone(),
                badge: None,
                overruled: false,
                by: register.operator(),
            });
        }
    }
    let passes: Vec<(VolunteerId, Pass)> = passes
        .into_iter()
        .flat_map(|(guest, own)| own.into_iter().map(move |pass| (guest, pass)))
        .collect();
    let made = crate::count::small(passes.len());
    write(register, ctx, book, passes, made)
}
