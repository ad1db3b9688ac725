//! Sheets of an event, its report, and a volunteer's own record.

use std::collections::BTreeMap;

use changes::Subject;
use documents::papers::{
    Paper, Said,
    attendance::{self, AttendanceRow, AttendanceSheet},
    record::{self, OwnRecord, RecordRow},
    report::{self, EventReport, ReportFigure},
    shifts::{self, ShiftBlock, ShiftPerson, ShiftSheet},
};
use domain::codes::RowCode;
use domain::hours::ClaimState;
use domain::{
    Deed, Event, EventForm, EventId, EventState, Letter, Participation, Plan, Shift, ShiftId,
    Standing, Volunteer, VolunteerId, participation::Direct,
};
use l10n::{Collator, DateStyle};

use super::work;
use super::{Languages, PaperRefused, note_printed, template};
use crate::{Ctx, Register, collected, wording::Wording, worth};

/// Empty lines at the end of an attendance sheet, for those who come unasked.
const BLANK_ROWS: usize = 5;

/// Draws the attendance sheet of an event, or of one of its shifts: everybody who is on the
/// list, by name. The code of a line stays the same on every sheet ([`RowCode::of_all`]).
///
/// # Errors
/// [`PaperRefused`].
pub fn attendance_sheet(
    register: &Register,
    ctx: &Ctx,
    event: EventId,
    shift: Option<ShiftId>,
    languages: &Languages,
) -> Result<Vec<u8>, PaperRefused> {
    register.may_in(Deed::Print, event)?;
    let template = template(register, Paper::Attendance)?;
    let event = work::event(register, event)?.ok_or(PaperRefused::Missing)?;
    let shift = match shift {
        None => None,
        Some(id) => {
            let mut known = work::shifts(register, event.id)?.into_iter();
            Some(
                known
                    .find(|one| one.id == id)
                    .ok_or(PaperRefused::Missing)?,
            )
        }
    };
    let here = |one: &Participation| {
        let comes = matches!(one.standing, Standing::Registered | Standing::Invited);
        let works = |shift: &Shift| one.places.iter().any(|(id, _)| *id == shift.id);
        comes && shift.as_ref().is_none_or(works)
    };
    let mut people = named(register, work::people(register, event.id)?, languages)?;
    people.retain(|(one, _)| here(one));
    let ids: Vec<_> = people.iter().map(|(one, _)| one.id).collect();
    let rows = people.iter().zip(RowCode::of_all(&ids));
    let mut rows: Vec<AttendanceRow> = rows
        .map(|((_, person), code)| AttendanceRow {
            code: code.to_string(),
            name: person.name.full(),
            note: person.badge_name.clone(),
        })
        .collect();
    rows.extend((0..BLANK_ROWS).map(|_| AttendanceRow {
        code: String::new(),
        name: String::new(),
        note: None,
    }));
    let sheet = AttendanceSheet {
        title: title_of(&event, shift.as_ref(), languages),
        facts: facts_of(register, &event, shift.as_ref(), languages),
        code: sheet_code(event.id, shift.as_ref().map(|shift| shift.id)),
        rows,
    };
    let pdf = languages.voices(|voices| attendance::draw(&template, &sheet, voices))?;
    let of = Subject::Event(event.id);
    note_printed(register, ctx, Paper::Attendance, &ids_of(&people), of)?;
    Ok(pdf)
}

/// What the QR code of a sheet says: the event, or the shift, by its id.
pub fn sheet_code(event: EventId, shift: Option<ShiftId>) -> String {
    shift.map_or_else(|| event.to_string(), |shift| shift.to_string())
}

/// Draws the shift sheet of an event: who works when and where, with phones as far as whoever
/// prints may see them.
///
/// # Errors
/// [`PaperRefused`].
pub fn shift_sheet(
    register: &Register,
    ctx: &Ctx,
    event: EventId,
    languages: &Languages,
) -> Result<Vec<u8>, PaperRefused> {
    register.may_in(Deed::Print, event)?;
    let phones = register.may(Deed::SeeRestricted).is_ok();
    let template = template(register, Paper::Shifts)?;
    let event = work::event(register, event)?.ok_or(PaperRefused::Missing)?;
    let people = named(register, work::people(register, event.id)?, languages)?;
    let shifts = work::shifts(register, event.id)?;
    let block = |shift: &Shift| block(&event, shift, &people, phones, languages);
    let mut facts = facts_of(register, &event, None, languages);
    if shifts.is_empty() {
        let label = languages.said(&messages::papers_figure_shifts());
        facts.push((label, languages.said(&messages::papers_shifts_none())));
    }
    let sheet = ShiftSheet {
        title: languages.titles(&event.titles),
        facts,
        shifts: shifts.iter().map(block).collect(),
    };
    let pdf = languages.voices(|voices| shifts::draw(&template, &sheet, voices))?;
    let mut shown = people;
    shown.retain(|(one, _)| !one.places.is_empty());
    let of = Subject::Event(event.id);
    note_printed(register, ctx, Paper::Shifts, &ids_of(&shown), of)?;
    Ok(pdf)
}

fn block(
    event: &Event,
    shift: &Shift,
    people: &[(Participation, Volunteer)],
    phones: bool,
    languages: &Languages,
) -> ShiftBlock {
    let works = people.iter().filter_map(|(one, person)| {
        let mut places = one.places.iter();
        let (_, place) = places.find(|(id, _)| *id == shift.id)?;
        let need = shift.needs.iter().find(|need| Some(need.id) == place.need);
        let phone = person.phones.first().map(|phone| {
            if phones {
                phone.display()
            } else {
                phone.masked()
            }
        });
        let person = ShiftPerson {
            name: person.name.full(),
            role: need.map(|need| need.role.clone()),
            phone,
            note: place
                .reserve
                .then(|| languages.said(&messages::papers_shifts_reserve())),
        };
        Some((place.reserve, person))
    });
    let mut works: Vec<(bool, ShiftPerson)> = works.collect();
    works.sort_by_key(|(reserve, _)| *reserve);
    let there = works.iter().filter(|(reserve, _)| !reserve).count();
    let needed: usize = shift
        .needs
        .iter()
        .map(|need| usize::from(need.people))
        .sum();
    let missing = needed.saturating_sub(there);
    let site = event.sites.iter().find(|site| Some(site.id) == shift.site);
    let place = [site.map(|site| site.name.clone()), shift.hall.clone()];
    let place: Vec<String> = place.into_iter().flatten().collect();
    let missing = if shift.cancelled {
        Some(languages.said(&messages::papers_shifts_nobody()))
    } else {
        let empty = works.is_empty().then(messages::papers_shifts_unfilled);
        let missing = (missing > 0).then(|| messages::papers_shifts_missing(missing));
        let lacks: Vec<messages::Message> = empty.into_iter().chain(missing).collect();
        let line = |speak: l10n::Localizer| {
            let said = lacks.iter().map(|message| speak.format(message));
            said.collect::<Vec<_>>().join(" · ")
        };
        (!lacks.is_empty()).then(|| languages.each(line))
    };
    let when = plan_words(&shift.plan, languages);
    let titled = shift.titles.all().next().is_some();
    ShiftBlock {
        title: if titled {
            languages.titles(&shift.titles)
        } else {
            when.clone()
        },
        when: if titled { when } else { Said::default() },
        place: (!place.is_empty()).then(|| place.join(", ")),
        missing,
        people: works.into_iter().map(|(_, person)| person).collect(),
    }
}

/// Draws the report of an event: what it was, the figures, what came of it.
///
/// # Errors
/// [`PaperRefused`].
pub fn event_report(
    register: &Register,
    ctx: &Ctx,
    event: EventId,
    languages: &Languages,
) -> Result<Vec<u8>, PaperRefused> {
    register.may_in(Deed::Print, event)?;
    let template = template(register, Paper::Report)?;
    let event = work::event(register, event)?.ok_or(PaperRefused::Missing)?;
    let people = work::people(register, event.id)?;
    let shifts = work::shifts(register, event.id)?;
    let report = EventReport {
        organisation: register.store().settings().organisation.clone(),
        title: languages.titles(&event.titles),
        facts: report_facts(register, &event, languages),
        figures: figures(register, &event, &people, &shifts, languages),
        result: event.result.words.clone(),
        links: event.result.links.clone(),
    };
    let pdf = languages.voices(|voices| report::draw(&template, &report, voices))?;
    note_printed(register, ctx, Paper::Report, &[], Subject::Event(event.id))?;
    Ok(pdf)
}

fn figures(
    register: &Register,
    event: &Event,
    people: &[Participation],
    shifts: &[Shift],
    languages: &Languages,
) -> Vec<ReportFigure> {
    let number = |count: usize| {
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        languages.each(|speak| speak.number(f64::from(count)))
    };
    let figure = |name: messages::Message, means: Option<messages::Message>, value| ReportFigure {
        name: languages.said(&name),
        means: means.map(|means| languages.said(&means)),
        value,
    };
    let on_list =
        |one: &&Participation| !matches!(one.standing, Standing::Declined | Standing::Cancelled);
    let came = |one: &&Participation| {
        let mut marks = one.marks.iter().filter(|told| told.void.is_none());
        marks.any(|told| told.what.direct == Direct::In)
    };
    let zone = work::zone_of(Some(event));
    let minutes = |state: ClaimState| -> u32 {
        let hours = people.iter().flat_map(|one| work::hours_of(one, zone));
        let hours = hours.filter(|hours| hours.state == state);
        hours.map(|hours| hours.minutes).sum()
    };
    let held = shifts.iter().filter(|shift| !shift.cancelled).count();
    let mut figures = vec![
        figure(
            messages::papers_figure_listed(),
            None,
            number(people.iter().filter(on_list).count()),
        ),
        figure(
            messages::papers_figure_came(),
            Some(messages::papers_figure_came_means()),
            number(people.iter().filter(came).count()),
        ),
        figure(messages::papers_figure_shifts(), None, number(held)),
        figure(
            messages::papers_figure_confirmed(),
            Some(messages::papers_figure_confirmed_means()),
            languages.hours(minutes(ClaimState::Confirmed)),
        ),
        figure(
            messages::papers_figure_waiting(),
            None,
            languages.hours(minutes(ClaimState::Claimed)),
        ),
    ];
    let hours = people.iter().flat_map(|one| work::hours_of(one, zone));
    let confirmed = hours.filter(|hours| hours.state == ClaimState::Confirmed);
    let days = confirmed.map(|hours| (Some(hours.day), u64::from(hours.minutes)));
    if let Some(estimate) = worth::of_days(register, days, None) {
        // The sum stands beside its sentences; where no hour has a rate there is none.
        let valued = !estimate.years.is_empty();
        figures.push(ReportFigure {
            name: languages.said(&messages::papers_figure_worth()),
            means: Some(languages.each(|speak| {
                let sentences = worth::sentences(&estimate, speak).into_iter();
                let rates: Vec<String> = sentences.skip(usize::from(valued)).collect();
                let means = speak.format(&messages::figures_worth_means());
                format!("{}. {means}", rates.join(". "))
            })),
            value: if valued {
                languages.each(|speak| speak.money(estimate.tenge() as f64))
            } else {
                Said::same("–")
            },
        });
    }
    if let Some(helped) = event.result.helped {
        let means = if event.result.estimated {
            messages::papers_figure_helped_estimated()
        } else {
            messages::papers_figure_helped_counted()
        };
        let value = languages.each(|speak| speak.number(f64::from(helped)));
        figures.push(figure(messages::papers_figure_helped(), Some(means), value));
    }
    figures
}

fn report_facts(register: &Register, event: &Event, languages: &Languages) -> Vec<(Said, Said)> {
    let mut facts = facts_of(register, event, None, languages);
    let mut say = |label: messages::Message, value: Said| {
        if !value.is_empty() {
            facts.push((languages.said(&label), value));
        }
    };
    let directions = languages.each(|speak| {
        let wording = Wording::new(register, speak);
        let names = event.directions.iter().map(|code| wording.direction(code));
        names.collect::<Vec<_>>().join(", ")
    });
    say(messages::papers_directions_label(), directions);
    if let Some(body) = &event.state_body {
        let name = crate::wording::organisation_name(register, body.organisation);
        let parts = [name, body.contact.clone()];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        say(messages::papers_body_label(), Said::same(parts.join(", ")));
        let letter = |letter: &Letter| {
            languages.each(|speak| {
                let day = speak.day(letter.on, DateStyle::Numeric);
                let number = letter.number.iter().map(|number| format!("№ {number}"));
                number.chain([day]).collect::<Vec<_>>().join(", ")
            })
        };
        if let Some(request) = &body.request {
            say(messages::papers_request_label(), letter(request));
        }
        if let Some(confirmation) = &body.confirmation {
            say(messages::papers_confirmation_label(), letter(confirmation));
        }
    }
    facts
}

/// When, where and by whom an event or a shift is.
fn facts_of(
    register: &Register,
    event: &Event,
    shift: Option<&Shift>,
    languages: &Languages,
) -> Vec<(Said, Said)> {
    let plan = shift.map(|shift| shift.plan).or(event.plan);
    let mut facts = Vec::new();
    if let Some(plan) = plan {
        let label = languages.said(&messages::papers_when_label());
        facts.push((label, plan_words(&plan, languages)));
    }
    let place = languages.each(|speak| place_of(event, shift, plan.as_ref(), speak));
    if !place.is_empty() {
        facts.push((languages.said(&messages::papers_place_label()), place));
    }
    let organiser = event.organiser;
    let organiser = organiser.and_then(|id| crate::wording::organisation_name(register, id));
    let organiser = organiser.unwrap_or_else(|| register.store().settings().organisation.clone());
    let label = languages.said(&messages::papers_organiser_label());
    facts.push((label, Said::same(organiser)));
    if let EventState::Cancelled { .. } = event.state {
        let label = languages.said(&messages::papers_state_label());
        facts.push((label, languages.said(&messages::papers_shifts_nobody())));
    }
    facts
}

/// Where an event or a shift is: region under its name of that day, site, hall, address.
pub(crate) fn place_of(
    event: &Event,
    shift: Option<&Shift>,
    plan: Option<&Plan>,
    speak: l10n::Localizer,
) -> String {
    if event.form == EventForm::Online {
        return speak.format(&messages::papers_online());
    }
    let site = shift.and_then(|shift| shift.site);
    let site = event.sites.iter().find(|known| Some(known.id) == site);
    let region = site.and_then(|site| site.region).or(event.region);
    let region = region.map(|region| match plan {
        Some(plan) => super::region_on(region, plan.starts.date(), speak),
        None => super::region_on(region, domain::Day::MAX, speak),
    });
    let address = match site {
        Some(site) => site.address.clone(),
        None => event.address.clone(),
    };
    let sites = event.sites.iter().map(|site| site.name.clone());
    let sites = (site.is_none() && shift.is_none()).then(|| sites.collect::<Vec<_>>().join(", "));
    let parts = [
        region,
        site.map(|site| site.name.clone()),
        sites.filter(|sites| !sites.is_empty()),
        shift.and_then(|shift| shift.hall.clone()),
        address,
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn title_of(event: &Event, shift: Option<&Shift>, languages: &Languages) -> Said {
    let shift = shift.map(|shift| &shift.titles);
    let shift = shift.filter(|titles| titles.all().next().is_some());
    languages.each(|speak| {
        let language = speak.language().code();
        let event = event.titles.in_language(language);
        shift.map_or_else(
            || event.to_owned(),
            |shift| format!("{event} – {}", shift.in_language(language)),
        )
    })
}

/// The times of a plan by its own clock: `19.08.2022, 9:00–18:00`.
fn plan_words(plan: &Plan, languages: &Languages) -> Said {
    let time = |wall: &domain::WallTime| wall.format("%H:%M").to_string();
    languages.each(|speak| {
        let day = |wall: &domain::WallTime| speak.day(wall.date(), DateStyle::Numeric);
        let (from, until) = (&plan.starts, &plan.ends);
        if from.date() == until.date() {
            format!("{}, {}–{}", day(from), time(from), time(until))
        } else {
            let ends = format!("{}, {}", day(until), time(until));
            format!("{}, {} – {ends}", day(from), time(from))
        }
    })
}

/// People of an event with their records, by name in the alphabet of the first language.
/// Those who are erased, deleted or blocked are on no paper.
fn named(
    register: &Register,
    people: Vec<Participation>,
    languages: &Languages,
) -> Result<Vec<(Participation, Volunteer)>, PaperRefused> {
    let off = register.store().settings().fields_off.clone();
    let mut named = Vec::with_capacity(people.len());
    for one in people {
        let person = register.store().volunteer(one.volunteer)?;
        let person = person.filter(|person| !person.deleted && person.blocked.is_none());
        named.extend(person.map(|person| (one, collected::shown(&off, person))));
    }
    let speak = languages.0.first().map(|speak| speak.language());
    let collator = Collator::new(speak.unwrap_or(l10n::Language::Kk));
    named.sort_by_cached_key(|(_, person)| collator.sort_key(&person.name.full()));
    Ok(named)
}

fn ids_of(people: &[(Participation, Volunteer)]) -> Vec<VolunteerId> {
    people.iter().map(|(_, person)| person.id).collect()
}

/// Draws a volunteer's own record: what the register keeps, and the person's work. Numbers
/// stand in full, since the paper is for the person.
///
/// # Errors
/// [`PaperRefused`].
pub fn own_record(
    register: &Register,
    ctx: &Ctx,
    volunteer: VolunteerId,
    languages: &Languages,
) -> Result<Vec<u8>, PaperRefused> {
    register.may(Deed::Print)?;
    register.may(Deed::SeeRestricted)?;
    let template = template(register, Paper::Record)?;
    let settings = register.store().settings();
    let person = register.store().volunteer(volunteer)?;
    let person = person.filter(|person| !person.deleted);
    let person = person.ok_or(PaperRefused::Missing)?;
    let person = collected::shown(&settings.fields_off, person);
    let work = work::work_of(register, &[volunteer])?;
    let events = work::events_of(register, work.values().flatten())?;
    let mut rows: Vec<(domain::Day, RecordRow)> = Vec::new();
    let mut sums: BTreeMap<bool, u32> = BTreeMap::new();
    for one in work.values().flatten() {
        let event = one.event.and_then(|id| events.get(&id));
        for hours in work::hours_of(one, work::zone_of(event)) {
            let state = match hours.state {
                ClaimState::Confirmed => messages::papers_hours_confirmed(),
                ClaimState::Claimed => messages::papers_hours_claimed(),
                ClaimState::Rejected => messages::papers_hours_rejected(),
                ClaimState::Replaced | ClaimState::Void => continue,
            };
            if hours.state != ClaimState::Rejected {
                *sums
                    .entry(hours.state == ClaimState::Confirmed)
                    .or_default() += hours.minutes;
            }
            let row = RecordRow {
                title: event.map_or_else(
                    || languages.said(&messages::papers_work_beside()),
                    |event| languages.titles(&event.titles),
                ),
                day: languages.days(hours.day, hours.day),
                hours: languages.hours(hours.minutes),
                state: languages.said(&state),
            };
            rows.push((hours.day, row));
        }
    }
    rows.sort_by_key(|(day, _)| *day);
    let sum = |confirmed| languages.hours(sums.get(&confirmed).copied().unwrap_or(0));
    let record = OwnRecord {
        organisation: settings.organisation.clone(),
        name: person.name.full(),
        facts: person_facts(register, &person, languages),
        rows: rows.into_iter().map(|(_, row)| row).collect(),
        totals: vec![
            (
                languages.said(&messages::papers_total_confirmed()),
                sum(true),
            ),
            (
                languages.said(&messages::papers_total_waiting()),
                sum(false),
            ),
        ],
        printed: languages.said(&messages::papers_record_printed(
            ctx.today,
            register.operator_name(),
        )),
    };
    let pdf = languages.voices(|voices| record::draw(&template, &record, voices))?;
    let of = Subject::Volunteer(volunteer);
    note_printed(register, ctx, Paper::Record, &[volunteer], of)?;
    Ok(pdf)
}

fn person_facts(
    register: &Register,
    person: &Volunteer,
    languages: &Languages,
) -> Vec<(Said, Said)> {
    let mut facts = Vec::new();
    let mut say = |label: messages::Message, value: Said| {
        if !value.is_empty() {
            facts.push((languages.said(&label), value));
        }
    };
    let texts = |values: Vec<String>| Said::same(values.join(", "));
    let wordings = |text: &dyn Fn(&Wording<'_>) -> String| {
        languages.each(|speak| text(&Wording::new(register, speak)))
    };
    say(
        messages::volunteers_field_birth(),
        wordings(&|words| {
            person
                .birth
                .as_ref()
                .map_or_else(String::new, |b| words.birth(b))
        }),
    );
    let iin = person.iin.as_ref().map(|iin| iin.digits());
    say(
        messages::volunteers_field_iin(),
        texts(iin.into_iter().collect()),
    );
    let phones = person.phones.iter().map(|phone| phone.display()).collect();
    say(messages::volunteers_field_phone(), texts(phones));
    let emails = person.emails.iter().map(|email| email.as_str().to_owned());
    say(messages::volunteers_field_email(), texts(emails.collect()));
    let home = |words: &Wording<'_>| {
        person.residence.as_ref().map_or_else(String::new, |home| {
            let region = [Some(words.region(home.region)), home.district.clone()];
            region.into_iter().flatten().collect::<Vec<_>>().join(", ")
        })
    };
    say(messages::volunteers_field_region(), wordings(&home));
    let directions = |words: &Wording<'_>| {
        let names = person.directions.iter().map(|code| words.direction(code));
        names.collect::<Vec<_>>().join(", ")
    };
    say(
        messages::volunteers_field_direction(),
        wordings(&directions),
    );
    say(
        messages::volunteers_field_skills(),
        texts(person.skills.clone()),
    );
    say(
        messages::volunteers_field_status(),
        wordings(&|words| words.status(&person.status)),
    );
    facts
}
