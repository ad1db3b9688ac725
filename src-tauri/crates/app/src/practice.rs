//! People who do not exist: what a practice register is filled with.
//!
//! The same seed makes the same people. Every IIN has a date in 2080–2099,
//! phones lie in +7 700 00x xx xx, mail is at example.kz, so that nobody can
//! take one of them for a real person. The share of regions follows the size of
//! their population roughly; a tenth have no consent yet, minors are frequent,
//! as in the youth movement (DOMAIN 1.2).
//!
//! Source of the names: common given names and surnames of Kazakhstan.

use std::sync::LazyLock;

use changes::{Act, Edit, Operation};
use chrono::{Datelike, Days};
use domain::{
    BirthDate, Consent, ConsentPurpose, ConsentWay, Day, DirectionCode, Email, FactId, GivenBy,
    Guardian, Iin, OperatorId, OrganisationId, OrganisationValue, PersonName, Phone, RegionCode,
    Residence, Sex, Status, TshirtSize, VolunteerFact, VolunteerId, VolunteerMember,
    VolunteerValue, national_directions,
};
use fastrand::Rng;
use store::{Action, Progress, Store, StoreError};

use crate::{Ctx, Register, register::Did, volunteers::NewVolunteer};

/// Regions with a weight that follows their population.
const REGIONS: [(&str, u32); 20] = [
    ("KZ-75", 22),
    ("KZ-71", 14),
    ("KZ-79", 12),
    ("KZ-61", 21),
    ("KZ-19", 15),
    ("KZ-31", 12),
    ("KZ-35", 11),
    ("KZ-15", 9),
    ("KZ-43", 8),
    ("KZ-39", 8),
    ("KZ-47", 8),
    ("KZ-11", 8),
    ("KZ-55", 7),
    ("KZ-63", 7),
    ("KZ-33", 7),
    ("KZ-27", 7),
    ("KZ-23", 7),
    ("KZ-10", 6),
    ("KZ-59", 5),
    ("KZ-62", 2),
];

/// Weights of the eight directions, in the order of their codes below.
const DIRECTIONS: [(&str, u32); 8] = [
    ("taza_alem", 26),
    ("qamqor", 20),
    ("bilim", 18),
    ("sabaqtastyq", 10),
    ("saulyq", 8),
    ("umit", 7),
    ("ayala", 7),
    ("asyl_mura", 4),
];

/// What the people of one practice register have in common.
#[derive(Clone, Debug)]
pub struct Recipe {
    /// The same seed makes the same people.
    pub seed: u64,
    /// How many.
    pub volunteers: u32,
    /// The day they are made for; ages are as of then.
    pub today: Day,
    /// Who enters them.
    pub operator: OperatorId,
    /// Groups and organisations that some of them came with.
    pub organisations: Vec<OrganisationId>,
}

/// The names of the organisations of a practice register: invented, and saying so.
pub const ORGANISATIONS: [(&str, domain::ActorKind); 6] = [
    (
        "«Жасыл жол» (ойдан шығарылған)",
        domain::ActorKind::Organisation,
    ),
    (
        "Колледж № 00 (вымышленный)",
        domain::ActorKind::Organisation,
    ),
    ("Двор № 0 (вымышленная группа)", domain::ActorKind::Group),
    (
        "«Ізгі іс» тобы (ойдан шығарылған)",
        domain::ActorKind::Group,
    ),
    (
        "Молодёжный центр № 0 (вымышленный)",
        domain::ActorKind::StateBody,
    ),
    ("University N (invented)", domain::ActorKind::Organisation),
];

/// Makes the people of `recipe`, one after another; nothing is kept between them.
pub fn people(recipe: &Recipe) -> impl Iterator<Item = NewVolunteer> {
    let mut rng = Rng::with_seed(recipe.seed);
    (0..recipe.volunteers).map(move |number| person(&mut rng, number, recipe))
}

/// The names of one kind, in their Kazakh and Russian spelling.
type Names = Vec<(&'static str, &'static str)>;

struct Catalogue {
    given_m: Names,
    given_f: Names,
    surnames: Names,
    unbending: Names,
    russian_m: Names,
    russian_f: Names,
    russian_surnames: Names,
    russian_fathers: Names,
}

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    let lines: Vec<(&str, &str, &str)> = include_str!("../data/practice_names.csv")
        .lines()
        .skip(1)
        .map(|line| {
            let mut parts = line.split(',');
            let mut part = || parts.next().expect("the table of names has three columns");
            (part(), part(), part())
        })
        .collect();
    let of = |kind: &str| {
        lines
            .iter()
            .filter(|line| line.0 == kind)
            .map(|line| (line.1, line.2))
            .collect()
    };
    Catalogue {
        given_m: of("given_m"),
        given_f: of("given_f"),
        surnames: of("surname"),
        unbending: of("unbending_surname"),
        russian_m: of("russian_m"),
        russian_f: of("russian_f"),
        russian_surnames: of("russian_surname"),
        russian_fathers: of("russian_father"),
    }
});

fn person(rng: &mut Rng, number: u32, recipe: &Recipe) -> NewVolunteer {
    let sex = if rng.u32(0..100) < 58 {
        Sex::Female
    } else {
        Sex::Male
    };
    let name = name(rng, sex);
    let birth = birth(rng, recipe.today);
    let minor = domain::is_minor(Some(&birth), recipe.today);
    let joined = recipe.today - Days::new(rng.u64(1..1500));
    let mut made = NewVolunteer::new(
        VolunteerId::from_bytes(new_id(rng, recipe.today, number)),
        name,
    );

    made.values.push(VolunteerValue::Sex(Some(sex)));
    if rng.u32(0..100) < 95 {
        made.values.push(VolunteerValue::Birth(Some(birth)));
    }
    if rng.u32(0..100) < 60 {
        made.values.push(VolunteerValue::Iin(Some(iin(rng, sex))));
        made.values.push(VolunteerValue::IinChecked(true));
    }
    if rng.u32(0..100) < 97 {
        let code = weighted(rng, &REGIONS);
        let region: RegionCode = code
            .parse()
            .expect("the table above names regions of today");
        made.values.push(VolunteerValue::Residence(Some(Residence {
            region,
            district: None,
            since: None,
        })));
    }
    if !recipe.organisations.is_empty() && rng.u32(0..100) < 40 {
        let which = rng.usize(0..recipe.organisations.len());
        made.values.push(VolunteerValue::Organisation(Some(
            recipe.organisations[which],
        )));
    }
    made.values.push(VolunteerValue::Status(status(rng)));
    made.values.push(VolunteerValue::Joined(Some(joined)));
    if rng.u32(0..100) < 30 {
        made.values.push(VolunteerValue::Tshirt(Some(
            TshirtSize::ALL[rng.usize(0..TshirtSize::ALL.len())],
        )));
    }

    if rng.u32(0..100) < 92 {
        let phone = Phone::parse(&format!("+7700{:07}", number % 100_000))
            .expect("seven digits follow the code");
        made.members.push(VolunteerMember::Phone(phone));
    }
    if rng.u32(0..100) < 50 {
        let mail = Email::parse(&format!("volunteer{number}@example.kz")).expect("a plain address");
        made.members.push(VolunteerMember::Email(mail));
    }
    let mut directions: Vec<&str> = Vec::new();
    for _ in 0..rng.u32(1..=2) {
        let code = weighted(rng, &DIRECTIONS);
        if !directions.contains(&code) {
            directions.push(code);
        }
    }
    for code in directions {
        let known = national_directions()
            .iter()
            .find(|direction| direction.code.as_str() == code);
        let code: DirectionCode = known
            .expect("the table above names national directions")
            .code
            .clone();
        made.members.push(VolunteerMember::Direction(code));
    }
    if rng.u32(0..100) < 5 {
        made.members
            .push(VolunteerMember::Tag("жүргізуші".to_owned()));
    }

    consents(rng, recipe, minor, joined, &mut made);
    made
}

fn consents(rng: &mut Rng, recipe: &Recipe, minor: bool, joined: Day, made: &mut NewVolunteer) {
    let mut given_by = GivenBy::Self_;
    if minor && rng.u32(0..100) < 90 {
        let id = FactId::from_bytes(random_id(rng));
        let mother = name(rng, Sex::Female);
        made.facts.push((
            id,
            VolunteerFact::Guardian(Guardian {
                id,
                name: mother.full(),
                relation: None,
                phone: None,
            }),
        ));
        given_by = GivenBy::Guardian(id);
    }
    if rng.u32(0..100) < 90 && !(minor && given_by == GivenBy::Self_) {
        let id = FactId::from_bytes(random_id(rng));
        let until = (rng.u32(0..100) < 20).then(|| joined + Days::new(365 * 3));
        made.facts.push((
            id,
            VolunteerFact::Consent(Consent {
                id,
                purposes: vec![ConsentPurpose::Processing, ConsentPurpose::Photo],
                text_version: "1".into(),
                language: if rng.bool() { "kk" } else { "ru" }.into(),
                given_by,
                taken_by: recipe.operator,
                on: joined,
                way: ConsentWay::Paper { reference: None },
                until,
                withdrawn: None,
                terms: None,
            }),
        ));
    }
}

/// A name in one of the ways in which names are written (DOMAIN 6.5).
fn name(rng: &mut Rng, sex: Sex) -> PersonName {
    let names = &*CATALOGUE;
    let female = sex == Sex::Female;
    if rng.u32(0..100) < 22 {
        let unbending = rng.u32(0..100) < 20;
        let (surname, _) = pick(
            rng,
            if unbending {
                &names.unbending
            } else {
                &names.russian_surnames
            },
        );
        let (given, _) = pick(
            rng,
            if female {
                &names.russian_f
            } else {
                &names.russian_m
            },
        );
        let (father, _) = pick(rng, &names.russian_fathers);
        let surname = bend(surname, female);
        return parsed(&surname, given, &russian_patronymic(father, female));
    }
    let in_kazakh = rng.u32(0..100) < 60;
    let spelt = |name: (&'static str, &'static str)| if in_kazakh { name.0 } else { name.1 };
    let surname = bend(spelt(pick(rng, &names.surnames)), female);
    let given = spelt(pick(
        rng,
        if female {
            &names.given_f
        } else {
            &names.given_m
        },
    ));
    let father = spelt(pick(rng, &names.given_m));
    let patronymic = match (rng.u32(0..100) < 12, in_kazakh, female) {
        (true, _, _) => String::new(),
        (false, true, true) => format!("{father}қызы"),
        (false, true, false) => format!("{father}ұлы"),
        (false, false, _) => russian_patronymic(father, female),
    };
    parsed(&surname, given, &patronymic)
}

fn parsed(surname: &str, given: &str, patronymic: &str) -> PersonName {
    PersonName::parse(surname, given, patronymic).expect("the table of names has plain names")
}

/// The surname as a woman bears it: -ова, -ева, -ина.
fn bend(surname: &str, female: bool) -> String {
    let bends = ["ов", "ев", "ёв", "ин", "ын"]
        .iter()
        .any(|end| surname.ends_with(end));
    if female && bends {
        format!("{surname}а")
    } else {
        surname.to_owned()
    }
}

/// The patronymic in its Russian form.
fn russian_patronymic(father: &str, female: bool) -> String {
    let (stem, soft) = match father.chars().last() {
        Some('й' | 'ь') => (&father[..father.len() - 2], true),
        Some('а' | 'я') => (&father[..father.len() - 2], false),
        Some('е' | 'и' | 'і' | 'у' | 'ы') => (father, true),
        _ => (father, false),
    };
    let end = match (soft, female) {
        (true, true) => "евна",
        (true, false) => "евич",
        (false, true) => "овна",
        (false, false) => "ович",
    };
    format!("{stem}{end}")
}

/// Born 10 to 75 years ago; the young are the most frequent.
fn birth(rng: &mut Rng, today: Day) -> BirthDate {
    let years = match rng.u32(0..100) {
        0..20 => rng.i32(12..18),
        20..70 => rng.i32(18..30),
        70..92 => rng.i32(30..55),
        _ => rng.i32(55..76),
    };
    let year = today.year() - years;
    let day = Day::from_yo_opt(year, rng.u32(1..=365)).expect("every year has 365 days");
    if rng.u32(0..100) < 3 {
        BirthDate::Year(year)
    } else {
        BirthDate::Day(day)
    }
}

/// A number with a right check digit and a date in 2080–2099 (rule 75).
fn iin(rng: &mut Rng, sex: Sex) -> Iin {
    loop {
        let (year, month, day) = (rng.u32(80..100), rng.u32(1..13), rng.u32(1..29));
        let century = if sex == Sex::Male { 5 } else { 6 };
        let body = format!(
            "{year:02}{month:02}{day:02}{century}{:04}",
            rng.u32(1..10_000)
        );
        let found = (0..10).find_map(|check| Iin::parse(&format!("{body}{check}")).ok());
        if let Some(iin) = found {
            return iin;
        }
    }
}

fn status(rng: &mut Rng) -> Status {
    match rng.u32(0..100) {
        0..82 => Status::Active,
        82..91 => Status::Applicant,
        91..95 => Status::Paused { reason: None },
        _ => Status::Archived {
            reason: domain::ArchiveReason::OwnWish,
            note: None,
        },
    }
}

fn pick(rng: &mut Rng, names: &Names) -> (&'static str, &'static str) {
    // The first names of the table come up more often, as names do.
    let position = rng.usize(0..names.len()).min(rng.usize(0..names.len()));
    names[position]
}

fn weighted(rng: &mut Rng, table: &[(&'static str, u32)]) -> &'static str {
    let total: u32 = table.iter().map(|entry| entry.1).sum();
    let mut left = rng.u32(0..total);
    for (value, weight) in table {
        if left < *weight {
            return value;
        }
        left -= weight;
    }
    unreachable!("the weights add up to their total")
}

/// The shape of a UUID of version 7 whose milliseconds count the people, so that ids sort by the order of making.
fn new_id(rng: &mut Rng, today: Day, number: u32) -> [u8; 16] {
    let midnight = today
        .and_time(chrono::NaiveTime::MIN)
        .and_utc()
        .timestamp_millis();
    let millis = u64::try_from(midnight).unwrap_or_default() + u64::from(number);
    let mut bytes = random_id(rng);
    bytes[..6].copy_from_slice(&millis.to_be_bytes()[2..]);
    bytes
}

fn random_id(rng: &mut Rng) -> [u8; 16] {
    let mut bytes = rng.u128(..).to_be_bytes();
    bytes[6] = 0x70 | (bytes[6] & 0x0f);
    bytes[8] = 0x80 | (bytes[8] & 0x3f);
    bytes
}

/// Fills an empty register: its organisations first, then the people, as one action.
///
/// # Errors
/// [`StoreError`]; if it was cancelled nothing was written.
pub(crate) fn fill(
    register: &Register,
    ctx: &Ctx,
    volunteers: u32,
    seed: u64,
    progress: &dyn Progress,
) -> Result<Did<u32>, StoreError> {
    let again = |_: &Store, _: &Action| Ok(volunteers);
    register.write_long(
        ctx,
        Act::PracticeMade { volunteers },
        progress,
        again,
        |tx| {
            let mut organisations = Vec::new();
            for (name, kind) in ORGANISATIONS {
                let id = OrganisationId::from_uuid(ctx.uuid());
                let puts = [
                    OrganisationValue::Kind(kind),
                    OrganisationValue::Name(name.to_owned()),
                ];
                let edits = puts
                    .into_iter()
                    .map(|value| Edit::Put {
                        value,
                        base: Vec::new(),
                    })
                    .collect();
                tx.append(Operation::Organisation { id, edits })?;
                organisations.push(id);
            }
            let recipe = Recipe {
                seed,
                volunteers,
                today: ctx.today,
                operator: register.operator(),
                organisations,
            };
            for (made, person) in people(&recipe).enumerate() {
                if made % 512 == 0 && !progress.step(made as u64, u64::from(volunteers)) {
                    return Err(StoreError::Cancelled);
                }
                tx.append(person.into_operation())?;
            }
            Ok(volunteers)
        },
    )
}
