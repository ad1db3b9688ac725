//! Badges as pages: what stands on the badge of each guest, and the PDF of many.
//!
//! Which spelling is printed largest follows from the guest and the layout of the event. A
//! name in Latin letters is told apart into first name and surname only where its words are
//! those of the name as written; else it stands as a whole.
//!
//! Source: DOMAIN 6.5, 7.1, rule 36; FEATURES 72.

use changes::Subject;
use documents::badges::{self, BadgeCategory, BadgeGuest, BadgeSheets, ProgrammeLine};
use documents::papers::{DrawError, Paper, Said, Template};
use domain::badges::{BadgeLanguage, BadgeLayout, BadgePart, BadgeSize};
use domain::codes::SerialCode;
use domain::guests::{BadgeScript, Delegation, GuestDetail};
use domain::{Deed, PersonName, Plan, ShiftKind, Volunteer, VolunteerId};
use l10n::{DateStyle, Language, Localizer};
use messages::{Kind, Message, ToMessage};
use search::fold_words;
use store::StoreError;

use super::{Book, DeskRefused, Entry};
use crate::papers::{Languages, PaperRefused, note_printed, region_on, template, work};
use crate::{Ctx, NotAllowed, Register, collected, register::Did};

/// The most sessions on the back of a badge; more are counted.
const PROGRAMME: usize = 14;
/// The most names in a sentence; more are counted.
const NAMED: usize = 5;
/// How many guests stand for all of the event in the preview.
const SAMPLES: usize = 5;

/// Why badges are not drawn.
#[derive(Debug, thiserror::Error)]
pub enum SheetsRefused {
    /// A guest has no badge that holds.
    #[error("no badge number")]
    NoNumber(String),
    /// The fonts lack a letter of the only name that was to be printed.
    #[error("no letter for a name")]
    NoLetter {
        /// The guest.
        name: String,
        /// The letter.
        sign: char,
    },
    /// The desk.
    #[error(transparent)]
    Desk(#[from] DeskRefused),
    /// The template and the drawing.
    #[error(transparent)]
    Paper(#[from] PaperRefused),
    /// The role.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
}

impl From<DrawError> for SheetsRefused {
    fn from(error: DrawError) -> Self {
        Self::Paper(error.into())
    }
}

impl From<StoreError> for SheetsRefused {
    fn from(error: StoreError) -> Self {
        Self::Paper(error.into())
    }
}

impl ToMessage for SheetsRefused {
    fn told(&self) -> (Kind, Message) {
        match self {
            Self::NoNumber(name) => (
                Kind::Missing,
                messages::badges_error_no_number(name.as_str()),
            ),
            Self::NoLetter { name, sign } => (
                Kind::Refused,
                messages::badges_error_no_letter(name.as_str(), sign.to_string()),
            ),
            Self::Desk(refused) => refused.told(),
            Self::Paper(refused) => refused.told(),
            Self::NotAllowed(refused) => refused.told(),
        }
    }
}

/// Badges whose values are gathered: drawing them needs no register, and takes a while.
#[derive(Clone, Debug)]
pub struct ReadyBadges {
    template: Template,
    sheets: BadgeSheets,
    languages: Languages,
    guests: Vec<VolunteerId>,
    left_out: Vec<String>,
    shortened: Vec<String>,
}

impl ReadyBadges {
    /// Whose badges are drawn, in their order.
    pub fn guests(&self) -> &[VolunteerId] {
        &self.guests
    }

    /// What whoever prints has to know: whose name has letters that the fonts lack, and from
    /// whose badge something else was left off for it.
    pub fn told(&self, speak: Localizer) -> Vec<Message> {
        let names = |all: &[String]| (!all.is_empty()).then(|| named(all, speak));
        let left_out = names(&self.left_out).map(messages::badges_left_out);
        let shortened = names(&self.shortened).map(messages::badges_shortened);
        left_out.into_iter().chain(shortened).collect()
    }

    /// One PDF of all.
    ///
    /// # Errors
    /// [`SheetsRefused::Paper`].
    pub fn pdf(&self) -> Result<Vec<u8>, SheetsRefused> {
        let pdf = self
            .languages
            .voices(|voices| badges::draw(&self.template, &self.sheets, voices));
        Ok(pdf?)
    }

    /// A picture (SVG) of each page.
    ///
    /// # Errors
    /// [`SheetsRefused::Paper`].
    pub fn pictures(&self) -> Result<Vec<String>, SheetsRefused> {
        let pictures = self
            .languages
            .voices(|voices| badges::pictures(&self.template, &self.sheets, voices));
        Ok(pictures?)
    }
}

/// Draws the badges of guests as one PDF, in their order, on the paper of the event's layout
/// or on another. Nothing is written: who prints notes it. A guest whose name has letters
/// that the fonts lack is left out; see [`ReadyBadges::told`].
///
/// # Errors
/// [`SheetsRefused`]; every guest needs a badge that holds, and one has to be printable.
pub fn badge_sheets(
    register: &Register,
    ctx: &Ctx,
    book: &Book,
    guests: &[VolunteerId],
    size: Option<BadgeSize>,
) -> Result<Vec<u8>, SheetsRefused> {
    register.may_in(Deed::ReceiveGuests, book.event.id)?;
    badges_ready(register, ctx, book, guests, size)?.pdf()
}

/// The names of some, and how many more there are.
pub fn named(all: &[String], speak: Localizer) -> String {
    let more = all.len().saturating_sub(NAMED);
    let mut said: Vec<String> = all.iter().take(NAMED).cloned().collect();
    said.extend((more > 0).then(|| speak.format(&messages::badges_more(more))));
    said.join(", ")
}

/// Gathers what [`badge_sheets`] draws, so that the book is free while it is drawn.
///
/// # Errors
/// Those of [`badge_sheets`].
pub fn badges_ready(
    register: &Register,
    ctx: &Ctx,
    book: &Book,
    guests: &[VolunteerId],
    size: Option<BadgeSize>,
) -> Result<ReadyBadges, SheetsRefused> {
    register.may_in(Deed::ReceiveGuests, book.event.id)?;
    let layout = layout_on(book, size);
    let maker = Maker::of(register, ctx, book, &layout)?;
    let mut drawn = Drawn::default();
    for guest in guests {
        let entry = book.guest(*guest)?;
        let number = entry.part.card.badge().map(|badge| &badge.what.number);
        let number = number.ok_or_else(|| SheetsRefused::NoNumber(entry.person.name.full()))?;
        drawn.add(entry, maker.printable(entry, number));
    }
    if let (true, Some((name, sign))) = (drawn.badges.is_empty(), drawn.left_out.first()) {
        let (name, sign) = (name.clone(), *sign);
        return Err(SheetsRefused::NoLetter { name, sign });
    }
    let logo = book.event.forum.logo.clone();
    maker.ready(register, layout, logo, drawn)
}

/// The look of the badges of an event, on another paper if one is wanted.
fn layout_on(book: &Book, size: Option<BadgeSize>) -> BadgeLayout {
    let own = &book.event.forum.badges;
    BadgeLayout {
        size: size.unwrap_or(own.size),
        ..own.clone()
    }
}

/// The badges that are drawn, and whose are not.
#[derive(Debug, Default)]
struct Drawn {
    badges: Vec<BadgeGuest>,
    guests: Vec<VolunteerId>,
    /// Whose name has a letter that the fonts lack.
    left_out: Vec<(String, char)>,
    /// From whose badge something was left off.
    shortened: Vec<String>,
}

impl Drawn {
    fn add(&mut self, entry: &Entry, badge: Result<(BadgeGuest, bool), char>) {
        let name = || entry.person.name.full();
        match badge {
            Ok((badge, is_shorter)) => {
                self.badges.push(badge);
                self.guests.push(entry.person.id);
                self.shortened.extend(is_shorter.then(name));
            }
            Err(sign) => self.left_out.push((name(), sign)),
        }
    }
}

/// Gathers the badges of guests for a file: who has no badge gets a number, and that they are
/// printed is noted.
///
/// # Errors
/// [`SheetsRefused`].
pub fn badges_for_file(
    register: &Register,
    ctx: &Ctx,
    book: &mut Book,
    guests: &[VolunteerId],
) -> Result<Did<ReadyBadges>, SheetsRefused> {
    register.may_in(Deed::ReceiveGuests, book.event.id)?;
    if guests.is_empty() {
        return Err(PaperRefused::Nobody.into());
    }
    let did = super::badge(register, ctx, book, guests)?;
    book.follow(register)?;
    let ready = badges_ready(register, ctx, book, guests, None)?;
    let of = Subject::Event(book.event.id);
    note_printed(register, ctx, Paper::Badge, ready.guests(), of)?;
    Ok(did.map(|_| ready))
}

/// The guests whose names have letters that the fonts lack, and who have no Latin spelling:
/// their badges cannot be printed.
///
/// # Errors
/// [`SheetsRefused`].
pub fn unprintable(
    register: &Register,
    ctx: &Ctx,
    book: &Book,
) -> Result<Vec<String>, SheetsRefused> {
    register.may_in(Deed::ReceiveGuests, book.event.id)?;
    let maker = Maker::of(register, ctx, book, &book.event.forum.badges)?;
    let guests = book.entries().iter();
    let guests = guests.filter(|entry| entry.part.card.category.is_some());
    let names = guests.filter_map(|entry| {
        let printed = maker.printable(entry, "");
        printed.is_err().then(|| entry.person.name.full())
    });
    Ok(names.collect())
}

/// The name of a guest as a screen shows it to them: in the letters that were chosen for
/// them, then in the other ones, and whether the first are Latin.
///
/// # Errors
/// [`DeskRefused::Guest`].
pub fn facing_name(
    register: &Register,
    book: &Book,
    guest: VolunteerId,
) -> Result<(String, Option<String>, bool), DeskRefused> {
    register.may_in(Deed::ReceiveGuests, book.event.id)?;
    let entry = book.guest(guest)?;
    let script = book.event.forum.badges.script.of(entry.part.card.script);
    let off = &register.store().settings().fields_off;
    let names = Names::of(&collected::shown(off, entry.person.clone()), script);
    let name = [Some(names.large), names.second].into_iter().flatten();
    let name = name.collect::<Vec<_>>().join(" ");
    let is_latin = !has_cyrillic(&name);
    Ok((name, names.other, is_latin))
}

/// Draws the ruler page of a size.
///
/// # Errors
/// [`SheetsRefused`].
pub fn ruler_page(
    register: &Register,
    size: BadgeSize,
    languages: &Languages,
) -> Result<Vec<u8>, SheetsRefused> {
    register.may_somewhere(Deed::ReceiveGuests)?;
    Ok(languages.voices(|voices| badges::ruler(size, voices))?)
}

/// The number of the test badge of this desk: desks count from one, so nobody ever has it.
pub(super) fn test_number(register: &Register, book: &Book) -> Option<SerialCode> {
    SerialCode::new(&book.scope(), register.store().desk_letters(), 0)
}

/// Gathers a badge of somebody who is invented, in the layout of the event and with a number
/// that a practice scan knows: to see the printer, the paper and the scanner the evening
/// before. Nothing is written.
///
/// # Errors
/// [`SheetsRefused`].
pub fn test_badge(
    register: &Register,
    ctx: &Ctx,
    book: &Book,
    size: Option<BadgeSize>,
) -> Result<ReadyBadges, SheetsRefused> {
    register.may_in(Deed::ReceiveGuests, book.event.id)?;
    let layout = layout_on(book, size);
    let maker = Maker::of(register, ctx, book, &layout)?;
    let mut drawn = Drawn::default();
    let number = test_number(register, book);
    drawn.badges.extend(maker.invented(number.as_ref()));
    let logo = book.event.forum.logo.clone();
    maker.ready(register, layout, logo, drawn)
}

/// What a layout looks like with guests of the event.
#[derive(Clone, Debug)]
pub struct BadgePreview {
    /// A picture (SVG) of each page.
    pub pages: Vec<String>,
    /// The guests who stand for all: those with the longest names and organisations.
    pub samples: Vec<String>,
}

/// Draws a layout that is not saved yet: one of the samples, or as many as a page holds
/// beginning with it. An event without guests is shown with one who is invented.
///
/// # Errors
/// [`SheetsRefused`].
pub fn badge_preview(
    register: &Register,
    ctx: &Ctx,
    book: &Book,
    layout: &BadgeLayout,
    logo: Option<Vec<u8>>,
    sample: usize,
) -> Result<BadgePreview, SheetsRefused> {
    register.may_in(Deed::ReceiveGuests, book.event.id)?;
    let maker = Maker::of(register, ctx, book, layout)?;
    let desk = register.store().desk_letters();
    let numbers = (1..).map_while(|at| SerialCode::new(&book.scope(), desk, at));
    let samples = samples(book);
    let mut badges = Vec::with_capacity(SAMPLES);
    let mut names = Vec::with_capacity(SAMPLES);
    for (entry, number) in samples.into_iter().zip(numbers) {
        let own = entry.part.card.badge();
        let own = own.map(|badge| badge.what.number.clone());
        let number = own.unwrap_or_else(|| number.scanned());
        // Whose name cannot be printed is told when it is printed, and not shown before.
        if let Ok((badge, _)) = maker.printable(entry, &number) {
            badges.push(badge);
            names.push(entry.person.name.full());
        }
    }
    let samples = names;
    if badges.is_empty() {
        badges.extend(maker.invented(test_number(register, book).as_ref()));
    }
    let (columns, rows) = layout.size.grid();
    let page = usize::from(columns * rows);
    let start = sample % badges.len().max(1);
    let shown = Drawn {
        badges: badges.into_iter().cycle().skip(start).take(page).collect(),
        ..Drawn::default()
    };
    let ready = maker.ready(register, layout.clone(), logo, shown)?;
    Ok(BadgePreview {
        pages: ready.pictures()?,
        samples,
    })
}

/// The guests with the longest first name, surname, organisation and name in all, and one
/// with the shortest name, each once.
fn samples(book: &Book) -> Vec<&Entry> {
    let length = |text: Option<&str>| text.map_or(0, |text| text.chars().count());
    let part = |part: &Option<domain::NamePart>| length(part.as_ref().map(|part| part.as_str()));
    let measures: [&dyn Fn(&Entry) -> usize; 4] = [
        &|entry| part(&entry.person.name.given),
        &|entry| part(&entry.person.name.surname),
        &|entry| length(detail(entry, GuestDetail::Organisation)),
        &|entry| entry.person.name.full().chars().count(),
    ];
    let guests = || {
        let all = book.entries().iter();
        all.filter(|entry| entry.part.card.category.is_some())
    };
    let mut chosen: Vec<&Entry> = Vec::with_capacity(SAMPLES);
    for measure in measures {
        let is_new = |entry: &&Entry| chosen.iter().all(|one| one.person.id != entry.person.id);
        let longest = guests().filter(is_new).max_by_key(|entry| measure(entry));
        chosen.extend(longest);
    }
    let is_new = |entry: &&Entry| chosen.iter().all(|one| one.person.id != entry.person.id);
    let length = |entry: &&Entry| entry.person.name.full().chars().count();
    let shortest = guests().filter(is_new).min_by_key(length);
    chosen.extend(shortest);
    chosen
}

fn detail(entry: &Entry, wanted: GuestDetail) -> Option<&str> {
    let mut details = entry.part.card.details.iter();
    let (_, text) = details.find(|(known, _)| *known == wanted)?;
    Some(text.as_str())
}

/// Makes badges of one event.
struct Maker<'b> {
    book: &'b Book,
    layout: BadgeLayout,
    languages: Languages,
    speak: Vec<Localizer>,
    off: Vec<domain::PersonField>,
    /// The first day of the event, or else today: names of regions are those of it.
    day: domain::Day,
    programme: Vec<ProgrammeLine>,
}

impl<'b> Maker<'b> {
    fn of(
        register: &Register,
        ctx: &Ctx,
        book: &'b Book,
        layout: &BadgeLayout,
    ) -> Result<Self, SheetsRefused> {
        let speak: Vec<Localizer> = layout
            .languages_of(&book.event.titles)
            .into_iter()
            .map(|language| match language {
                BadgeLanguage::Kk => Language::Kk,
                BadgeLanguage::Ru => Language::Ru,
                BadgeLanguage::En => Language::En,
            })
            .map(Localizer::new)
            .collect();
        let languages = Languages::of(&speak);
        let day = book.event.plan.map_or(ctx.today, |plan| plan.starts.date());
        let wants_programme =
            layout.size.has_back() && layout.parts.contains(&BadgePart::Programme);
        let programme = if wants_programme {
            programme(register, book, &languages)?
        } else {
            Vec::new()
        };
        Ok(Self {
            book,
            layout: layout.clone(),
            languages,
            speak,
            off: register.store().settings().fields_off.clone(),
            day,
            programme,
        })
    }

    fn ready(
        &self,
        register: &Register,
        layout: BadgeLayout,
        logo: Option<Vec<u8>>,
        drawn: Drawn,
    ) -> Result<ReadyBadges, SheetsRefused> {
        let event = &self.book.event;
        Ok(ReadyBadges {
            template: template(register, Paper::Badge)?,
            sheets: BadgeSheets {
                layout,
                logo,
                title: self.languages.titles(&event.titles),
                about: self.about(),
                programme: self.programme.clone(),
                guests: drawn.badges,
            },
            languages: self.languages.clone(),
            guests: drawn.guests,
            left_out: drawn.left_out.into_iter().map(|(name, _)| name).collect(),
            shortened: drawn.shortened,
        })
    }

    /// Town and days: «Астана, 2026 ж. 4–5 желтоқсан».
    fn about(&self) -> Said {
        let event = &self.book.event;
        self.languages.each(|speak| {
            let region = event
                .region
                .map(|region| region_on(region, self.day, speak));
            let days = event.plan.map(|plan| days(&plan, speak));
            [region, days]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(", ")
        })
    }

    /// The badge of a guest as the fonts can draw it, and whether something was left off for
    /// that: a name whose letters they lack is printed in Latin letters if it is known so.
    ///
    /// # Errors
    /// The letter that is lacking, if it is in the name.
    fn printable(&self, entry: &Entry, number: &str) -> Result<(BadgeGuest, bool), char> {
        let own = self.layout.script.of(entry.part.card.script);
        let mut badge = self.badge(entry, number, own);
        if badge.lacks().is_some() {
            badge = self.badge(entry, number, BadgeScript::Latin);
        }
        match badge.lacks() {
            Some(sign) => Err(sign),
            None => {
                let is_shorter = badge.keep_what_is_drawn();
                Ok((badge, is_shorter))
            }
        }
    }

    fn badge(&self, entry: &Entry, number: &str, script: BadgeScript) -> BadgeGuest {
        let person = collected::shown(&self.off, entry.person.clone());
        let card = &entry.part.card;
        let Names {
            large,
            second,
            patronymic,
            other,
        } = Names::of(&person, script);
        let known = card.category.and_then(|code| {
            let mut known = self.book.categories.iter();
            known.find(|category| category.code == code)
        });
        let category = known.map_or_else(
            || self.crew(),
            |known| BadgeCategory {
                code: known.code.to_string(),
                titles: self.languages.titles(&known.titles),
                colour: known.colour,
                shape: known.shape,
            },
        );
        let owned = |wanted| detail(entry, wanted).map(str::to_owned);
        // Where the guest is from is said in the language of the guest's letters.
        let speak = if has_cyrillic(&large) {
            self.speak.first()
        } else {
            self.speak.last()
        };
        let speak = speak.copied().unwrap_or(Localizer::new(Language::Kk));
        BadgeGuest {
            from: self.from(entry, speak),
            position: owned(GuestDetail::Position),
            organisation: owned(GuestDetail::Outlet).or_else(|| owned(GuestDetail::Organisation)),
            category,
            number: SerialCode::parse(number)
                .map_or_else(|| number.to_owned(), |code| code.to_string()),
            code: number.to_owned(),
            photo: card.photo == Some(true),
            press: card.press == Some(true),
            large,
            second,
            patronymic,
            other,
        }
    }

    /// The category of whoever has none that is known: one who works here.
    fn crew(&self) -> BadgeCategory {
        let usual = domain::guests::usual_categories();
        let crew = usual.iter().find(|one| one.code.as_str() == "VL");
        let crew = crew.unwrap_or(&usual[0]);
        BadgeCategory {
            code: crew.code.to_string(),
            titles: self.languages.titles(&crew.titles),
            colour: crew.colour,
            shape: crew.shape,
        }
    }

    fn from(&self, entry: &Entry, speak: Localizer) -> Option<String> {
        let country = |code: domain::CountryCode| {
            let mut known = domain::CountryCode::all().iter();
            let country = known.find(|country| country.code == code)?;
            Some(match speak.language() {
                Language::Kk => country.kk.clone(),
                Language::Ru => country.ru.clone(),
                Language::En => country.en.clone(),
            })
        };
        match &entry.part.card.delegation {
            Some(Delegation::Country(code)) => country(*code),
            Some(Delegation::Region(region)) => Some(region_on(*region, self.day, speak)),
            Some(Delegation::Named(name)) => Some(name.clone()),
            None => entry.part.card.country.and_then(country),
        }
    }

    /// A guest who does not exist, with a long name.
    fn invented(&self, number: Option<&SerialCode>) -> Option<BadgeGuest> {
        let usual = domain::guests::usual_categories().get(1)?;
        let is_latin = self.layout.script.of(BadgeScript::AsWritten) == BadgeScript::Latin;
        let mut own = self.speak.iter().copied();
        let own = own.find(|speak| speak.language() != Language::En);
        let (written, passport) = (
            own.unwrap_or(Localizer::new(Language::Kk)),
            Localizer::new(Language::En),
        );
        let (first, second) = if is_latin {
            (passport, written)
        } else {
            (written, passport)
        };
        let given = messages::badges_sample_given();
        let surname = messages::badges_sample_surname();
        let other = [
            second.format(&given),
            second.format(&surname).to_uppercase(),
        ];
        let region = domain::RegionCode::try_from(47).ok();
        Some(BadgeGuest {
            large: first.format(&given),
            second: Some(first.format(&surname)),
            patronymic: (!is_latin).then(|| first.format(&messages::badges_sample_patronymic())),
            other: Some(other.join(" ")),
            position: None,
            organisation: Some(first.format(&messages::badges_sample_organisation())),
            from: region.map(|region| region_on(region, self.day, first)),
            category: BadgeCategory {
                code: usual.code.to_string(),
                titles: self.languages.titles(&usual.titles),
                colour: usual.colour,
                shape: usual.shape,
            },
            code: number.map(SerialCode::scanned)?,
            number: number.map(SerialCode::to_string)?,
            photo: true,
            press: false,
        })
    }
}

fn has_cyrillic(text: &str) -> bool {
    text.chars()
        .any(|sign| ('\u{400}'..='\u{52f}').contains(&sign))
}

/// The days of an event in words: «4–5 декабря 2026 г.».
fn days(plan: &Plan, speak: Localizer) -> String {
    use chrono::Datelike;
    let (from, until) = crate::papers::days_of(plan);
    let long = |day| speak.day(day, DateStyle::Long);
    if from == until {
        return long(from);
    }
    if (from.year(), from.month()) != (until.year(), until.month()) {
        return format!("{} – {}", long(from), long(until));
    }
    // In every language the number of the day stands alone in the long form.
    let last = long(until);
    let number = until.day().to_string();
    let is_it = |at: usize| {
        let before = last[..at].chars().next_back();
        let after = last[at + number.len()..].chars().next();
        let is_digit = |sign: Option<char>| sign.is_some_and(|sign| sign.is_ascii_digit());
        !is_digit(before) && !is_digit(after)
    };
    let place = last
        .match_indices(number.as_str())
        .map(|(at, _)| at)
        .find(|at| is_it(*at));
    match place {
        Some(at) => format!("{}{}–{}", &last[..at], from.day(), &last[at..]),
        None => format!("{} – {last}", long(from)),
    }
}

/// The sessions of an event, in the order of time.
fn programme(
    register: &Register,
    book: &Book,
    languages: &Languages,
) -> Result<Vec<ProgrammeLine>, SheetsRefused> {
    let mut sessions = work::shifts(register, book.event.id)?;
    sessions.retain(|one| one.kind == ShiftKind::Session && !one.cancelled && !one.deleted);
    sessions.sort_by_key(|one| (one.plan.starts, one.id));
    let first = sessions.first().map(|one| one.plan.starts.date());
    let is_long = sessions
        .iter()
        .any(|one| Some(one.plan.starts.date()) != first);
    let more = sessions.len().saturating_sub(PROGRAMME);
    let mut day = None;
    let lines = sessions.into_iter().take(PROGRAMME).map(|one| {
        let starts = one.plan.starts;
        let is_new = is_long && day != Some(starts.date());
        day = Some(starts.date());
        ProgrammeLine {
            day: is_new.then(|| languages.each(|speak| speak.day(starts.date(), DateStyle::Long))),
            time: starts.format("%H:%M").to_string(),
            title: languages.each(|speak| {
                let title = one.titles.in_language(speak.language().code());
                let hall = one.hall.as_deref().unwrap_or("");
                let parts = [title, hall].into_iter().filter(|part| !part.is_empty());
                parts.collect::<Vec<_>>().join(", ")
            }),
        }
    });
    let mut lines: Vec<ProgrammeLine> = lines.collect();
    if more > 0 {
        lines.push(ProgrammeLine {
            day: None,
            time: String::new(),
            title: languages.said(&messages::badges_more(more)),
        });
    }
    Ok(lines)
}

/// A name as it stands on a badge.
#[derive(Debug, PartialEq, Eq)]
struct Names {
    large: String,
    second: Option<String>,
    patronymic: Option<String>,
    other: Option<String>,
}

impl Names {
    fn of(person: &Volunteer, script: BadgeScript) -> Self {
        let filled = |text: &Option<String>| {
            let text = text.as_deref().map(str::trim).unwrap_or("");
            (!text.is_empty()).then(|| text.to_owned())
        };
        let latin = filled(&person.latin);
        match (script, latin) {
            (BadgeScript::Latin, Some(latin)) => Self::latin(&person.name, latin),
            (BadgeScript::Latin | BadgeScript::AsWritten, latin) => {
                let (large, second, patronymic) = match filled(&person.badge_name) {
                    Some(own) => (own, None, None),
                    None => in_parts(&person.name),
                };
                // A foreign name is Latin as it is written: once is enough.
                let words = fold_exactly(&person.name.full());
                let other = latin.filter(|latin| {
                    has_cyrillic(&large)
                        || fold_exactly(latin).iter().any(|word| !words.contains(word))
                });
                Self {
                    large,
                    second,
                    patronymic,
                    other,
                }
            }
        }
    }

    fn latin(name: &PersonName, latin: String) -> Self {
        let (given, surname, _) = in_parts(name);
        let other = match &surname {
            Some(surname) => format!("{given} {}", surname.to_uppercase()),
            None => given.clone(),
        };
        let mut words: Vec<&str> = latin.split_whitespace().collect();
        let is_of = |word: &str, part: &str| {
            let keys = fold_words(part);
            fold_words(word).iter().any(|key| keys.contains(key))
        };
        let first = words.iter().position(|word| is_of(word, &given));
        let parted = match (first, &surname, words.len()) {
            (Some(first), Some(surname), 2) => {
                let first = words.remove(first);
                is_of(words[0], surname).then(|| (first.to_owned(), words[0].to_owned()))
            }
            _ => None,
        };
        let is_same = name.parts().all(|part| !has_cyrillic(part.as_str()));
        let (large, second) = match parted {
            Some((first, surname)) => (first, Some(surname)),
            None => (latin, None),
        };
        Self {
            large,
            second,
            patronymic: None,
            other: (!is_same).then_some(other),
        }
    }
}

/// The words of a text without case.
fn fold_exactly(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_lowercase).collect()
}

/// What is printed largest, then the surname, then the patronymic.
fn in_parts(name: &PersonName) -> (String, Option<String>, Option<String>) {
    let text = |part: &Option<domain::NamePart>| part.as_ref().map(|part| part.as_str().to_owned());
    let (given, surname) = (text(&name.given), text(&name.surname));
    let patronymic = text(&name.patronymic);
    match (given, surname) {
        (Some(given), surname) => (given, surname, patronymic),
        (None, Some(surname)) => (surname, None, patronymic),
        (None, None) => (patronymic.unwrap_or_default(), None, None),
    }
}

#[cfg(test)]
mod tests;
