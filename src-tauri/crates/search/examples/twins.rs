//! Finds the people who stand twice in a list of `make_register.py`, for a comparison with
//! other programs: `twins LIST.csv PAIRS.csv`. Prints the seconds that comparing took; writes
//! the numbers of the rows of each pair and what the evidence weighs.

use std::io::Write;
use std::process::ExitCode;
use std::time::Instant;

use domain::{
    BirthDate, Day, Email, Iin, OrganisationId, PersonName, Phone, RegionFound, Residence, Sex,
    Timestamp, Volunteer, VolunteerId, find_region,
};
use search::{Columns, Comparer};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [list, pairs] = arguments.as_slice() else {
        eprintln!("twins LIST.csv PAIRS.csv");
        return ExitCode::from(2);
    };
    let Ok(text) = std::fs::read_to_string(list) else {
        eprintln!("{list} cannot be read");
        return ExitCode::FAILURE;
    };
    let people = text.lines().skip(1).filter_map(person);
    let mut columns = Columns::new();
    columns.put_all(people.map(|person| (person, Timestamp(0))));
    let begin = Instant::now();
    let found = Comparer::prepared(&columns, &[])
        .pairs(&mut |_, _| true)
        .unwrap_or_default();
    let seconds = begin.elapsed().as_secs_f64();
    let lines: String = found
        .iter()
        .map(|pair| {
            let row = |id: VolunteerId| u128::from_be_bytes(*id.as_bytes());
            let (one, two) = (row(pair.one), row(pair.two));
            let (points, certainty) = (pair.evidence.points, pair.evidence.certainty);
            let signs: Vec<String> = pair
                .evidence
                .signs
                .iter()
                .map(|s| format!("{s:?}"))
                .collect();
            format!("{one},{two},{points},{certainty:?},{}\n", signs.join(" "))
        })
        .collect();
    let written =
        std::fs::File::create(pairs).and_then(|mut file| file.write_all(lines.as_bytes()));
    if written.is_err() {
        eprintln!("{pairs} cannot be written");
        return ExitCode::FAILURE;
    }
    println!("{seconds:.3}");
    ExitCode::SUCCESS
}

/// The person of one line; its number is the id.
fn person(line: &str) -> Option<Volunteer> {
    let cells: Vec<&str> = line.split(';').collect();
    let [
        number,
        surname,
        given,
        patronymic,
        birth,
        sex,
        iin,
        phone,
        email,
        region,
        _directions,
        organisation,
        ..,
    ] = cells.as_slice()
    else {
        return None;
    };
    let number: u128 = number.parse().ok()?;
    let name = PersonName::parse(surname, given, patronymic).ok()?;
    let mut person = Volunteer::new(VolunteerId::from_bytes(number.to_be_bytes()), name);
    let day: Vec<&str> = birth.split('.').collect();
    if let [day, month, year] = day.as_slice() {
        person.birth = BirthDate::parse_iso(&format!("{year}-{month}-{day}"));
    }
    person.sex = match *sex {
        "ер" | "м" => Some(Sex::Male),
        "әйел" | "ж" => Some(Sex::Female),
        _ => None,
    };
    person.iin = Iin::parse(iin).ok();
    person.phones.extend(Phone::parse(phone).ok());
    person.emails.extend(Email::parse(email).ok());
    if let RegionFound::Exact(region) = find_region(region, today()) {
        person.residence = Some(Residence {
            region,
            district: None,
            since: None,
        });
    }
    if !organisation.is_empty() {
        let mut id = [0; 16];
        for (place, byte) in organisation.bytes().enumerate() {
            id[place % 16] ^= byte.rotate_left(3);
        }
        person.organisation = Some(OrganisationId::from_bytes(id));
    }
    Some(person)
}

/// A day on which every name of a region of the list holds.
fn today() -> Day {
    Day::from_ymd_opt(2026, 9, 1).unwrap_or_default()
}
