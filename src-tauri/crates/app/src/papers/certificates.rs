//! Certificates of hours and letters of thanks: given out, printed again, looked up, checked.
//!
//! A number has the year, the letters of the laptop, a counter of the laptop and a check
//! character, so two laptops without contact never give the same one. What a paper says is
//! kept with the person; a reprint says the same and is noted. The QR code is signed by the
//! laptop and is checked without a network ([`super::keys`] says whom a register believes).
//!
//! Source: DOMAIN rules 32 and 35, 7.2; FEATURES 63.

use changes::{Act, CertificateSeal, Edit, Operation, Subject, Vouched};
use chrono::Datelike;
use documents::papers::{
    Paper,
    certificate::{CertificateEvent, CertificatePage},
};
use domain::codes::SerialCode;
use domain::{
    ActionId, CertificateKind, CertificateLine, Day, Deed, FactId, IssuedCertificate,
    RegisterValue, VolunteerFact, VolunteerId,
};
use messages::Message;
use store::StoreError;

use super::{Languages, PaperRefused, keys, note_printed, template, work};
use crate::{
    Ctx, Refused, Register,
    register::{Did, append_roster},
};

/// What a person did, by confirmed hours.
#[derive(Clone, Debug)]
pub struct Earned {
    /// The person.
    pub volunteer: VolunteerId,
    /// What was done, in order.
    pub lines: Vec<CertificateLine>,
}

/// What is to be given out.
#[derive(Clone, Copy, Debug)]
pub struct Order {
    /// Which paper.
    pub kind: CertificateKind,
    /// The period on it.
    pub period: (Day, Day),
}

/// What was given out.
#[derive(Clone, Debug)]
pub struct Issued {
    /// The papers, a page each.
    pub pdf: Vec<u8>,
    /// Whom, and what stands on each.
    pub papers: Vec<(VolunteerId, IssuedCertificate)>,
    /// Who got none, because there were no confirmed hours.
    pub without: Vec<VolunteerId>,
}

/// Gives certificates of hours, or letters of thanks, to people: each a page of one PDF, with
/// what they did in the period by confirmed hours.
///
/// # Errors
/// [`PaperRefused`]; then no number was given.
pub fn certificates(
    register: &Register,
    ctx: &Ctx,
    order: Order,
    people: &[VolunteerId],
    languages: &Languages,
) -> Result<Did<Issued>, PaperRefused> {
    register.may(Deed::IssueCertificates)?;
    let earned = work::earned(register, people, order.period)?;
    issue(register, ctx, order, &earned, languages)
}

/// The paper of a kind of certificate.
const fn paper_of(kind: CertificateKind) -> Paper {
    match kind {
        CertificateKind::Hours => Paper::Certificate,
        CertificateKind::Thanks => Paper::Letter,
    }
}

/// Gives certificates or letters to people who earned hours, and draws them as one PDF, in
/// the order of `earned`. Numbers and what stands on the papers are kept with the people.
/// The same action again draws the same papers.
///
/// # Errors
/// [`PaperRefused`]; then no number was given.
pub(crate) fn issue(
    register: &Register,
    ctx: &Ctx,
    order: Order,
    earned: &[Earned],
    languages: &Languages,
) -> Result<Did<Issued>, PaperRefused> {
    register.may(Deed::IssueCertificates)?;
    // A template with a mistake gives no number away.
    let template = template(register, paper_of(order.kind))?;
    let (with, without): (Vec<&Earned>, Vec<&Earned>) = earned
        .iter()
        .partition(|one| one.lines.iter().any(|line| line.minutes > 0));
    if with.is_empty() {
        return Err(if earned.is_empty() {
            PaperRefused::Nobody
        } else {
            PaperRefused::NoHours
        });
    }
    let without = without.iter().map(|one| one.volunteer).collect();
    // A number that somebody else took meanwhile, in another window of this laptop, is
    // given to nobody twice: then the next one is tried.
    for _ in 0..TRIES {
        let next = numbers(register, ctx, with.len())?;
        let made = papers(register, ctx, order, &with, &next.numbers)?;
        let pdf = draw(&template, order.kind, &made, languages)?;
        let Some(done) = keep(register, ctx, order.kind, next, &made)? else {
            continue;
        };
        let pdf = if done.value == made {
            pdf
        } else {
            draw(&template, order.kind, &done.value, languages)?
        };
        return Ok(done.map(|papers| Issued {
            pdf,
            papers,
            without,
        }));
    }
    Err(StoreError::Stopped.into())
}

/// How often other numbers are tried.
const TRIES: usize = 10;

/// Papers with whose they are.
type Papers = Vec<(VolunteerId, IssuedCertificate)>;

/// Writes down what was given; `None` if the numbers were taken meanwhile.
fn keep(
    register: &Register,
    ctx: &Ctx,
    kind: CertificateKind,
    next: Next,
    made: &Papers,
) -> Result<Option<Did<Papers>>, PaperRefused> {
    let act = Act::Printed {
        document: paper_of(kind).code().to_owned(),
        rows: u32::try_from(made.len()).unwrap_or(u32::MAX),
    };
    let again = |store: &store::Store, action: &store::Action| {
        let mut papers = Vec::new();
        for (id, _) in made {
            let fact = fact_of(action.id, *id);
            let person = store.volunteer(*id)?;
            let given = person.map_or_else(Vec::new, |person| person.certificates);
            papers.extend(given.into_iter().filter(|p| p.id == fact).map(|p| (*id, p)));
        }
        Ok(papers)
    };
    let done = register.write_long(ctx, act, &store::Quiet, again, |tx| {
        let record = tx.register()?;
        let field = next.after.field();
        let stands = record.winner(field).map(|(value, _)| value.clone());
        if stands.unwrap_or_else(|| next.none.clone()) != next.before {
            return Err(Unkept::Taken);
        }
        let base = record.bases(field);
        let value = next.after.clone();
        tx.append(Operation::Register {
            edits: vec![Edit::Put { value, base }],
        })?;
        for (id, paper) in made {
            let fact = VolunteerFact::Certificate(Box::new(paper.clone()));
            tx.append(Operation::Volunteer {
                id: *id,
                edits: vec![Edit::Record(paper.id, fact)],
            })?;
        }
        let people: Vec<VolunteerId> = made.iter().map(|(id, _)| *id).collect();
        append_roster(tx, &people)?;
        Ok(made.clone())
    });
    match done {
        Ok(done) => Ok(Some(done)),
        Err(Unkept::Taken) => Ok(None),
        Err(Unkept::Store(error)) => Err(error.into()),
    }
}

/// Why papers were not written down.
enum Unkept {
    /// The numbers are not the next ones any more.
    Taken,
    Store(StoreError),
}

impl From<StoreError> for Unkept {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// The fact by which an action gives a paper to a person: the same when the action arrives
/// again.
fn fact_of(action: ActionId, volunteer: VolunteerId) -> FactId {
    let mut bytes = *action.as_bytes();
    for (byte, other) in bytes.iter_mut().zip(volunteer.as_bytes()) {
        *byte ^= other;
    }
    FactId::from_bytes(bytes)
}

/// The next numbers of this laptop, and the setting before and after they are given.
struct Next {
    numbers: Vec<SerialCode>,
    before: RegisterValue,
    after: RegisterValue,
    /// The setting as long as no number was given.
    none: RegisterValue,
}

fn numbers(register: &Register, ctx: &Ctx, count: usize) -> Result<Next, PaperRefused> {
    let store = register.store();
    let stream = *store.stream().as_bytes();
    let year = u16::try_from(ctx.today.year()).map_err(|_| PaperRefused::NumbersOver)?;
    let settings = store.settings();
    let mut given = settings.given.iter();
    let given = given.find(|(of, in_year, _)| *of == stream && *in_year == year);
    let given = given.map_or(0, |(_, _, count)| *count);
    let letters = store.desk_letters();
    let last = u32::try_from(count)
        .ok()
        .and_then(|count| given.checked_add(count))
        .ok_or(PaperRefused::NumbersOver)?;
    let number = |counter| SerialCode::new(&year.to_string(), letters, counter);
    let numbers: Option<Vec<SerialCode>> = (given + 1..=last).map(number).collect();
    Ok(Next {
        numbers: numbers.ok_or(PaperRefused::NumbersOver)?,
        before: RegisterValue::Given(stream, year, given),
        after: RegisterValue::Given(stream, year, last),
        none: RegisterValue::Given(stream, year, 0),
    })
}

/// What stands on the papers.
fn papers(
    register: &Register,
    ctx: &Ctx,
    order: Order,
    earned: &[&Earned],
    numbers: &[SerialCode],
) -> Result<Papers, PaperRefused> {
    let store = register.store();
    let organisation = store.settings().organisation.clone();
    let (from, until) = order.period;
    let mut made = Vec::with_capacity(earned.len());
    for (one, number) in earned.iter().zip(numbers) {
        let person = store.volunteer(one.volunteer)?;
        let person = person.ok_or(PaperRefused::Missing)?;
        let minutes = one.lines.iter().map(|line| line.minutes).sum();
        let name = person.name.full();
        let vouched = Vouched {
            name: name.clone(),
            minutes,
            from,
            until,
        };
        let seal = store.sign_certificate(number.clone(), &vouched);
        let paper = IssuedCertificate {
            id: fact_of(ctx.action, one.volunteer),
            kind: order.kind,
            number: number.scanned(),
            on: ctx.today,
            name,
            organisation: organisation.clone(),
            from,
            until,
            minutes,
            lines: one.lines.clone(),
            code: seal.text(),
        };
        made.push((one.volunteer, paper));
    }
    Ok(made)
}

fn draw(
    template: &documents::papers::Template,
    kind: CertificateKind,
    papers: &[(VolunteerId, IssuedCertificate)],
    languages: &Languages,
) -> Result<Vec<u8>, PaperRefused> {
    let pages: Vec<CertificatePage> = papers
        .iter()
        .map(|(_, paper)| page(paper, languages))
        .collect();
    let drawn = languages.voices(|voices| {
        documents::papers::certificate::draw(paper_of(kind), template, &pages, voices)
    });
    Ok(drawn?)
}

fn page(paper: &IssuedCertificate, languages: &Languages) -> CertificatePage {
    let event = |line: &CertificateLine| CertificateEvent {
        title: if line.event.is_none() && line.titles.all().next().is_none() {
            languages.said(&messages::papers_work_beside())
        } else {
            languages.titles(&line.titles)
        },
        day: languages.days(line.from, line.until),
        place: line
            .region
            .map(|region| languages.region(region, line.from)),
        hours: languages.hours(line.minutes),
    };
    CertificatePage {
        number: paper.shown_number(),
        code: paper.code.clone(),
        name: paper.name.clone(),
        organisation: paper.organisation.clone(),
        period: languages.days(paper.from, paper.until),
        hours: languages.hours(paper.minutes),
        events: paper.lines.iter().map(event).collect(),
        issued: languages.days(paper.on, paper.on),
    }
}

/// The certificates and letters that a person was given, in the order of recording.
///
/// # Errors
/// [`Refused`].
pub fn of_person(
    register: &Register,
    volunteer: VolunteerId,
) -> Result<Vec<IssuedCertificate>, Refused> {
    register.may(Deed::SeeVolunteers)?;
    let person = register.store().volunteer(volunteer)?;
    Ok(person.map_or_else(Vec::new, |person| person.certificates))
}

/// Draws a certificate again as it was given out; the reprint is noted.
///
/// # Errors
/// [`PaperRefused`].
pub fn reprint(
    register: &Register,
    ctx: &Ctx,
    number: &str,
    languages: &Languages,
) -> Result<Vec<u8>, PaperRefused> {
    register.may(Deed::IssueCertificates)?;
    let found = SerialCode::parse(number).map(|number| find(register, &number));
    let (id, paper) = found.transpose()?.flatten().ok_or(PaperRefused::Missing)?;
    let template = template(register, paper_of(paper.kind))?;
    let kind = paper.kind;
    let pdf = draw(&template, kind, &[(id, paper)], languages)?;
    let of = Subject::Volunteer(id);
    note_printed(register, ctx, paper_of(kind), &[id], of)?;
    Ok(pdf)
}

/// The certificate of a number, with whose it is.
fn find(
    register: &Register,
    number: &SerialCode,
) -> Result<Option<(VolunteerId, IssuedCertificate)>, StoreError> {
    let wanted = number.scanned();
    let store = register.store();
    let listed = store.columns().with_certificate(&wanted);
    // Whoever is in no list was given papers too, and they are few.
    let aside = store.deleted().into_keys().chain(store.blocked());
    for id in listed.into_iter().chain(aside) {
        let person = store.volunteer(id)?;
        let papers = person.map_or_else(Vec::new, |person| person.certificates);
        let paper = papers.into_iter().find(|paper| paper.number == wanted);
        if let Some(paper) = paper {
            return Ok(Some((id, paper)));
        }
    }
    Ok(None)
}

/// What somebody reads on a paper, as far as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OnPaper {
    /// The name.
    pub name: Option<String>,
    /// The hours, in minutes.
    pub minutes: Option<u32>,
    /// The first and the last day of the period.
    pub period: Option<(Day, Day)>,
}

/// What the check of a certificate says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is no code of a certificate, and no number of one.
    Unreadable,
    /// Signed by nobody whom this register believes.
    Foreign {
        /// The number in the code.
        number: SerialCode,
    },
    /// The name is another than was signed.
    NameChanged(SerialCode),
    /// The hours are others than were signed.
    HoursChanged(SerialCode),
    /// The period is another than was signed.
    PeriodChanged(SerialCode),
    /// Signed; what is on the paper was not compared, or not all of it.
    Signed {
        /// The number.
        number: SerialCode,
        /// Who signed.
        organisation: String,
    },
    /// Signed, and everything on the paper is as it was signed.
    Genuine {
        /// The number.
        number: SerialCode,
        /// Who signed.
        organisation: String,
    },
    /// Only a number was asked about, and this register gave it.
    Given(SerialCode),
    /// Only a number was asked about, and this register never gave it.
    NotGiven(SerialCode),
}

impl Verdict {
    /// What is told, and whether the paper may be believed as far as it was compared.
    pub fn told(&self) -> (Message, bool) {
        match self {
            Self::Unreadable => (messages::papers_check_unreadable(), false),
            Self::Foreign { number } => (messages::papers_check_foreign(number.to_string()), false),
            Self::NameChanged(number) => (
                messages::papers_check_name_changed(number.to_string()),
                false,
            ),
            Self::HoursChanged(number) => (
                messages::papers_check_hours_changed(number.to_string()),
                false,
            ),
            Self::PeriodChanged(number) => (
                messages::papers_check_period_changed(number.to_string()),
                false,
            ),
            Self::Signed {
                number,
                organisation,
            } => (
                messages::papers_check_signed(number.to_string(), organisation.as_str()),
                true,
            ),
            Self::Genuine {
                number,
                organisation,
            } => (
                messages::papers_check_genuine(number.to_string(), organisation.as_str()),
                true,
            ),
            Self::Given(number) => (messages::papers_check_given(number.to_string()), true),
            Self::NotGiven(number) => {
                (messages::papers_check_not_issued(number.to_string()), false)
            }
        }
    }

    /// The verdict as a code for programs.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::Foreign { .. } => "foreign",
            Self::NameChanged(_) => "name_changed",
            Self::HoursChanged(_) => "hours_changed",
            Self::PeriodChanged(_) => "period_changed",
            Self::Signed { .. } => "signed",
            Self::Genuine { .. } => "genuine",
            Self::Given(_) => "given",
            Self::NotGiven(_) => "not_given",
        }
    }
}

/// Checks the code of a certificate against keys and against what stands on the paper. No
/// register and no network is needed.
pub fn check(text: &str, keys: &[domain::TrustedKey], paper: &OnPaper) -> Verdict {
    let Some(seal) = CertificateSeal::parse(text) else {
        return Verdict::Unreadable;
    };
    let number = seal.number().clone();
    let Some(signer) = keys.iter().find(|trusted| seal.is_by_key(&trusted.key)) else {
        return Verdict::Foreign { number };
    };
    let OnPaper {
        name,
        minutes,
        period,
    } = paper;
    if name.as_ref().is_some_and(|name| !seal.has_name(name)) {
        return Verdict::NameChanged(number);
    }
    if minutes.is_some_and(|minutes| !seal.has_minutes(minutes)) {
        return Verdict::HoursChanged(number);
    }
    if period.is_some_and(|(from, until)| !seal.has_period(from, until)) {
        return Verdict::PeriodChanged(number);
    }
    let organisation = signer.organisation.clone();
    if name.is_some() && minutes.is_some() && period.is_some() {
        Verdict::Genuine {
            number,
            organisation,
        }
    } else {
        Verdict::Signed {
            number,
            organisation,
        }
    }
}

/// The answer to a check within a register.
#[derive(Clone, Debug)]
pub struct Checked {
    /// What the code and the paper say.
    pub verdict: Verdict,
    /// What this register gave out under the number, and to whom.
    pub given: Option<(VolunteerId, IssuedCertificate)>,
}

/// Checks what was scanned or typed: the code of a certificate of this register or of an
/// organisation that it believes, or a number of its own.
///
/// # Errors
/// [`Refused`].
pub fn verify_certificate(
    register: &Register,
    text: &str,
    paper: &OnPaper,
) -> Result<Checked, Refused> {
    register.may(Deed::SeeVolunteers)?;
    let verdict = check(text, &keys::believed(register), paper);
    let number = CertificateSeal::parse(text).map(|seal| seal.number().clone());
    let only = number.is_none().then(|| SerialCode::parse(text)).flatten();
    let Some(number) = number.or_else(|| only.clone()) else {
        return Ok(Checked {
            verdict,
            given: None,
        });
    };
    let given = find(register, &number)?;
    let verdict = match only {
        None => verdict,
        Some(number) if given.is_some() => Verdict::Given(number),
        Some(number) => Verdict::NotGiven(number),
    };
    // Another organisation may have given the same number to somebody else.
    let signed_here = |paper: &IssuedCertificate| {
        matches!(verdict, Verdict::Given(_))
            || CertificateSeal::parse(&paper.code) == CertificateSeal::parse(text)
    };
    Ok(Checked {
        given: given.filter(|(_, paper)| signed_here(paper)),
        verdict,
    })
}
