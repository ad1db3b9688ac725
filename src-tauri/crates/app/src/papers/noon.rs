//! Who came to a forum, on one page for whoever asks at noon.

use changes::Subject;
use documents::papers::{
    Paper, Said,
    noon::{self, NoonGroup, NoonPage},
};
use domain::guests::Delegation;
use domain::{CountryCode, Deed, ListId, Sex, Titles};
use l10n::{DateStyle, Language};
use messages::Message;

use super::{Languages, PaperRefused, note_printed, region_on, template};
use crate::desk::{Board, Book, Came, board};
use crate::filters::age_word;
use crate::{Ctx, Register};

/// The most rows of a group: with them everything fits one page.
const CATEGORIES: usize = 12;
const ORIGINS: usize = 14;
const DELEGATIONS: usize = 12;

/// Draws what a list of a forum comes to now.
///
/// # Errors
/// [`PaperRefused`].
pub fn noon_page(
    register: &Register,
    ctx: &Ctx,
    book: &Book,
    list: ListId,
    languages: &Languages,
) -> Result<Vec<u8>, PaperRefused> {
    register.may_in(Deed::Print, book.event.id)?;
    let template = template(register, Paper::Noon)?;
    let known = book.list(list).map_err(|_| PaperRefused::Missing)?;
    let now = board(book, list, ctx.now).map_err(|_| PaperRefused::Missing)?;
    let title = languages.each(|speak| {
        let language = speak.language().code();
        let event = book.event.titles.in_language(language);
        match known.titles.in_language(language) {
            "" => event.to_owned(),
            list => format!("{event} · {list}"),
        }
    });
    let wall = book.zone.wall(ctx.now);
    let moment = languages.each(|speak| {
        let day = wall.map(|wall| speak.day(wall.date(), DateStyle::Long));
        let time = wall.map(|wall| wall.format("%H:%M").to_string());
        let moment = messages::board_page_moment(day.unwrap_or_default(), time.unwrap_or_default());
        speak.format(&moment)
    });
    let page = NoonPage {
        organisation: register.store().settings().organisation.clone(),
        title,
        moment,
        came: (now.guests.came, now.guests.expected),
        figures: figures(&now, languages),
        left: left(book, &now, languages),
        right: right(&now, ctx, languages),
        arrivals: now
            .arrivals
            .iter()
            .map(|(at, count)| {
                let at = book
                    .zone
                    .wall(*at)
                    .map(|wall| wall.format("%H:%M").to_string());
                (at.unwrap_or_default(), *count)
            })
            .collect(),
    };
    let pdf = languages.voices(|voices| noon::draw(&template, &page, voices))?;
    let of = Subject::Event(book.event.id);
    note_printed(register, ctx, Paper::Noon, &[], of)?;
    Ok(pdf)
}

fn figures(now: &Board, languages: &Languages) -> Vec<(Said, Said)> {
    let crew =
        messages::desk_screen_of_value(now.crew.came.to_string(), now.crew.expected.to_string());
    let figure = |name: Message, value: u32| {
        let value = languages.each(|speak| speak.number(f64::from(value)));
        (languages.said(&name), value)
    };
    vec![
        figure(messages::desk_screen_inside_label(), now.inside),
        figure(messages::desk_screen_walk_ins_label(), now.walk_ins),
        (
            languages.said(&messages::desk_screen_crew_label()),
            languages.said(&crew),
        ),
        figure(messages::desk_screen_scans_label(), now.scans),
        figure(messages::desk_screen_refused_label(), now.refused),
        figure(messages::board_forgotten_label(), now.forgotten),
    ]
}

fn left(book: &Book, now: &Board, languages: &Languages) -> Vec<NoonGroup> {
    let categories = now.categories.iter().map(|(code, came)| {
        let known = book.categories.iter().find(|one| one.code == *code);
        let name = languages.each(|speak| {
            let title = known.map(|one| titled(&one.titles, speak.language()));
            format!("{code} · {}", title.unwrap_or_default())
        });
        (name, *came)
    });
    let sexes = now.sexes.iter().map(|(sex, came)| {
        let word = match sex {
            Some(Sex::Male) => messages::volunteers_sex_male(),
            Some(Sex::Female) => messages::volunteers_sex_female(),
            None => messages::board_unknown_label(),
        };
        (languages.said(&word), *came)
    });
    let ages = now.ages.iter();
    let ages = ages.map(|(band, came)| (languages.said(&age_word(*band)), *came));
    let group = |title, rows, most| group(title, rows, most, languages);
    vec![
        group(
            messages::desk_screen_by_category_title(),
            categories.collect(),
            CATEGORIES,
        ),
        group(messages::board_sexes_title(), sexes.collect(), 3),
        group(messages::board_ages_title(), ages.collect(), 6),
    ]
}

fn right(now: &Board, ctx: &Ctx, languages: &Languages) -> Vec<NoonGroup> {
    let name = |of: &Delegation| {
        languages.each(|speak| match of {
            Delegation::Region(region) => region_on(*region, ctx.today, speak),
            Delegation::Country(code) => country(*code, speak.language()),
            Delegation::Named(name) => name.clone(),
        })
    };
    let unknown = languages.said(&messages::board_unknown_label());
    let origins = now.origins.iter().map(|(of, came)| {
        let known = of.as_ref().map(&name);
        (known.unwrap_or_else(|| unknown.clone()), *came)
    });
    let delegations = now.delegations.iter();
    let delegations = delegations.map(|(of, came)| (name(of), *came));
    let group = |title, rows, most| group(title, rows, most, languages);
    vec![
        group(messages::board_origins_title(), origins.collect(), ORIGINS),
        group(
            messages::desk_screen_by_delegation_title(),
            delegations.collect(),
            DELEGATIONS,
        ),
    ]
}

/// A group of at most so many rows; those beyond are one row together.
fn group(title: Message, rows: Vec<(Said, Came)>, most: usize, languages: &Languages) -> NoonGroup {
    let row = |(name, came): (Said, Came)| (name, came.came, came.expected);
    let mut rows = rows;
    let others = if rows.len() > most {
        rows.split_off(most - 1)
    } else {
        Vec::new()
    };
    let mut rows: Vec<(Said, u32, u32)> = rows.into_iter().map(row).collect();
    if !others.is_empty() {
        let came = others.iter().map(|(_, came)| came.came).sum();
        let expected = others.iter().map(|(_, came)| came.expected).sum();
        let name = languages.said(&messages::board_others_label());
        rows.push((name, came, expected));
    }
    NoonGroup {
        title: languages.said(&title),
        rows,
    }
}

fn titled(titles: &Titles, language: Language) -> String {
    titles.in_language(language.code()).to_owned()
}

fn country(code: CountryCode, language: Language) -> String {
    let known = CountryCode::all().iter().find(|one| one.code == code);
    let name = known.map(|one| match language {
        Language::Kk => one.kk.clone(),
        Language::Ru => one.ru.clone(),
        Language::En => one.en.clone(),
    });
    name.unwrap_or_else(|| code.to_string())
}
