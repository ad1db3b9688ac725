//! Certificates and calendars.

use std::path::{Path, PathBuf};

use app::{
    Ctx,
    calendar::CalendarOf,
    papers::{
        Languages,
        certificates::{self, OnPaper, Order},
        keys,
    },
};
use clap::{Args, Subcommand};
use domain::{CertificateKind, Day, EventId, IssuedCertificate, TrustedKey, VolunteerId};
use l10n::Localizer;
use serde_json::{Value, json};

use crate::{
    Tongue,
    answer::{Answer, Refusal},
    open::{self, Place, now},
};

type Done = Result<(), Refusal>;

/// What is done with certificates.
#[derive(Debug, Subcommand)]
pub enum Certificate {
    /// Gives certificates of hours, or letters, to people: a page each in one PDF.
    Issue {
        /// Where to write the PDF.
        file: PathBuf,
        /// Ids of the people.
        #[arg(required = true)]
        ids: Vec<String>,
        /// The first day of the period.
        #[arg(long)]
        from: Day,
        /// The last day of the period.
        #[arg(long)]
        to: Day,
        /// Letters of thanks in place of certificates.
        #[arg(long)]
        letter: bool,
        #[command(flatten)]
        paper: PaperLanguages,
    },
    /// Draws a certificate again, as it was given out.
    Reprint {
        /// Where to write the PDF.
        file: PathBuf,
        /// Its number.
        number: String,
        #[command(flatten)]
        paper: PaperLanguages,
    },
    /// Says whether a certificate is genuine, and whether what stands on it was changed.
    Verify {
        /// What the QR code says, or the number.
        text: String,
        /// The name on the paper.
        #[arg(long)]
        name: Option<String>,
        /// The hours on the paper: 62 or 62:30.
        #[arg(long, value_parser = minutes)]
        hours: Option<u32>,
        /// The first day of the period on the paper.
        #[arg(long, requires = "to")]
        from: Option<Day>,
        /// The last day of the period on the paper.
        #[arg(long, requires = "from")]
        to: Option<Day>,
        /// Key files of whoever may have signed; then no register is opened.
        #[arg(long, value_name = "FILE")]
        key: Vec<PathBuf>,
    },
    /// What a person was given.
    List {
        /// The id of the person.
        id: String,
    },
    /// Saves the key by which others check certificates of this register.
    Key {
        /// Where to write it.
        file: PathBuf,
    },
    /// Believes the certificates of the organisation of a key file from now on.
    Trust {
        /// The key file.
        file: PathBuf,
    },
}

/// The languages of a paper.
#[derive(Debug, Args)]
pub struct PaperLanguages {
    /// In which languages, in order, with commas: kk,ru. The language of the sentences
    /// without it.
    #[arg(long = "in", value_name = "LANGUAGES", value_delimiter = ',')]
    languages: Vec<Tongue>,
}

impl PaperLanguages {
    fn read(&self, answer: &Answer) -> Languages {
        let chosen = self.languages.iter().copied();
        let mut chosen: Vec<Localizer> = chosen.map(|one| Localizer::new(one.into())).collect();
        if chosen.is_empty() {
            chosen.push(answer.speak());
        }
        Languages::of(&chosen)
    }
}

/// What goes into a calendar.
#[derive(Debug, Args)]
pub struct CalendarHow {
    /// Where to write it; the ending is .ics.
    file: PathBuf,
    /// One event with its shifts.
    #[arg(long, value_name = "ID", conflicts_with = "person")]
    event: Option<String>,
    /// The shifts of one person.
    #[arg(long, value_name = "ID")]
    person: Option<String>,
}

fn minutes(text: &str) -> Result<u32, String> {
    let (hours, minutes) = text.split_once(':').unwrap_or((text, "0"));
    let number = |text: &str| {
        text.trim()
            .parse::<u32>()
            .map_err(|error| error.to_string())
    };
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    let sum = hours
        .checked_mul(60)
        .and_then(|sum| sum.checked_add(minutes));
    sum.filter(|_| minutes < 60)
        .ok_or_else(|| format!("{text} is no number of hours"))
}

fn person(id: &str) -> Result<VolunteerId, Refusal> {
    id.parse()
        .map_err(|_| Refusal::new(messages::cli_error_id(id)))
}

fn write(file: &Path, bytes: &[u8]) -> Done {
    let shown = file.display().to_string();
    std::fs::write(file, bytes).map_err(|_| Refusal::new(messages::papers_error_write(shown)))
}

fn read(file: &Path) -> Result<(String, String), Refusal> {
    let shown = file.display().to_string();
    let text = std::fs::read_to_string(file);
    let text = text.map_err(|_| Refusal::new(messages::papers_key_unreadable(shown.as_str())))?;
    Ok((text, shown))
}

fn object(paper: &IssuedCertificate) -> Value {
    json!({
        "kind": match paper.kind { CertificateKind::Hours => "certificate", CertificateKind::Thanks => "letter" },
        "number": paper.number,
        "on": paper.on,
        "name": paper.name,
        "organisation": paper.organisation,
        "from": paper.from,
        "to": paper.until,
        "minutes": paper.minutes,
        "code": paper.code,
    })
}

/// Does what is done with certificates.
pub fn certificate(answer: &Answer, place: Place<'_>, what: &Certificate) -> Done {
    match what {
        Certificate::Issue {
            file,
            ids,
            from,
            to,
            letter,
            paper,
        } => {
            let order = Order {
                kind: if *letter {
                    CertificateKind::Thanks
                } else {
                    CertificateKind::Hours
                },
                period: (*from, *to),
            };
            let people = ids
                .iter()
                .map(|id| person(id))
                .collect::<Result<Vec<_>, _>>()?;
            let register = open::register(place)?;
            let ctx = Ctx::fresh(now());
            let languages = paper.read(answer);
            let given = certificates::certificates(&register, &ctx, order, &people, &languages)?;
            let given = given.value;
            write(file, &given.pdf)?;
            register.close()?;
            let papers: Vec<Value> = given
                .papers
                .iter()
                .map(|(_, paper)| object(paper))
                .collect();
            let shown = file.display().to_string();
            let told = json!({ "file": shown, "papers": papers, "without": given.without });
            answer.give(&told, || {
                vec![answer.say(&messages::papers_done(given.papers.len(), shown.as_str()))]
            });
        }
        Certificate::Reprint {
            file,
            number,
            paper,
        } => {
            let register = open::register(place)?;
            let ctx = Ctx::fresh(now());
            let pdf = certificates::reprint(&register, &ctx, number, &paper.read(answer))?;
            write(file, &pdf)?;
            register.close()?;
            let shown = file.display().to_string();
            answer.give(&json!({ "file": shown }), || {
                vec![answer.say(&messages::papers_done(1u8, shown.as_str()))]
            });
        }
        Certificate::Verify {
            text,
            name,
            hours,
            from,
            to,
            key,
        } => {
            let paper = OnPaper {
                name: name.clone(),
                minutes: *hours,
                period: from.zip(*to),
            };
            verify(answer, place, text, &paper, key)?;
        }
        Certificate::List { id } => {
            let register = open::register(place)?;
            let papers = certificates::of_person(&register, person(id)?)?;
            register.close()?;
            let objects: Vec<Value> = papers.iter().map(object).collect();
            answer.give(&json!({ "papers": objects }), || {
                papers.iter().map(|paper| issued(answer, paper)).collect()
            });
        }
        Certificate::Key { file } => {
            let register = open::register(place)?;
            let text = keys::key_file(&register)?;
            register.close()?;
            write(file, text.as_bytes())?;
            let shown = file.display().to_string();
            answer.give(&json!({ "file": shown }), || {
                vec![answer.say(&messages::papers_key_saved(shown.as_str()))]
            });
        }
        Certificate::Trust { file } => {
            let (text, shown) = read(file)?;
            let register = open::register(place)?;
            let whose = keys::trust(&register, &Ctx::fresh(now()), &text, &shown)?.value;
            register.close()?;
            answer.give(&json!({ "organisation": whose }), || {
                vec![answer.say(&messages::papers_key_trusted(whose.as_str()))]
            });
        }
    }
    Ok(())
}

fn issued(answer: &Answer, paper: &IssuedCertificate) -> String {
    let hours = answer.say(&app::papers::hours_word(paper.minutes));
    let told = messages::papers_check_issued(paper.name.as_str(), hours, paper.on);
    format!("{}: {}", paper.shown_number(), answer.say(&told))
}

fn verify(answer: &Answer, place: Place<'_>, text: &str, paper: &OnPaper, key: &[PathBuf]) -> Done {
    let (verdict, given) = if key.is_empty() {
        let register = open::register(place)?;
        let checked = certificates::verify_certificate(&register, text, paper)?;
        register.close()?;
        (checked.verdict, checked.given.map(|(_, paper)| paper))
    } else {
        let mut trusted: Vec<TrustedKey> = Vec::new();
        for file in key {
            let (text, shown) = read(file)?;
            trusted.extend(keys::read_key_file(&text, &shown)?);
        }
        (certificates::check(text, &trusted, paper), None)
    };
    let (message, holds) = verdict.told();
    let told = json!({
        "verdict": verdict.code(),
        "holds": holds,
        "given": given.as_ref().map(object),
    });
    if !holds {
        return Err(Refusal::new(message).within(told));
    }
    answer.give(&told, || {
        let given = given.iter().map(|paper| issued(answer, paper));
        std::iter::once(answer.say(&message)).chain(given).collect()
    });
    Ok(())
}

/// Writes a calendar.
pub fn calendar(answer: &Answer, place: Place<'_>, how: &CalendarHow) -> Done {
    let of = match (&how.event, &how.person) {
        (Some(event), _) => {
            let id: Result<EventId, _> = event.parse();
            CalendarOf::Event(id.map_err(|_| Refusal::new(messages::cli_error_id(event.as_str())))?)
        }
        (None, Some(id)) => CalendarOf::Person(person(id)?),
        (None, None) => CalendarOf::Everything,
    };
    let register = open::register(place)?;
    let made = app::calendar::calendar(&register, &Ctx::fresh(now()), of, answer.speak())?;
    write(&how.file, made.text.as_bytes())?;
    register.close()?;
    let shown = how.file.display().to_string();
    answer.give(&json!({ "file": shown, "entries": made.entries }), || {
        vec![answer.say(&messages::papers_done(made.entries, shown.as_str()))]
    });
    Ok(())
}
