//! Prints what the columns cost and how quickly they answer.
//!
//! `cargo run --release -p search --example figures -- 70000 1000000`
//!
//! The people are invented, the same for the same number: names of two halves in Kazakh
//! spelling, in Russian spelling and in Latin, one in seventy with a slip.

use std::hint::black_box;
use std::time::{Duration, Instant};

use domain::{
    BirthDate, Consent, ConsentPurpose, ConsentWay, Day, DirectionCode, Email, FactId, GivenBy,
    Iin, OperatorId, OrganisationId, PersonName, Phone, RegionCode, Residence, Sex, Status,
    Timestamp, Volunteer, VolunteerId, national_directions,
};
use search::{Columns, Comparer, Filters, Portrait, Query, Sort, SortColumn, SortLanguage};

/// Numbers that look random and are the same every time (PCG, 32 bits of 64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u32) -> u32 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let bits = (((self.0 >> 18) ^ self.0) >> 27) as u32;
        bits.rotate_right((self.0 >> 59) as u32) % sides
    }

    fn pick<'a>(&mut self, items: &[&'a str]) -> &'a str {
        // The first are commoner, as among people.
        let n = items.len() as u32;
        let a = self.roll(n);
        let b = self.roll(n);
        items[a.min(b) as usize]
    }
}

const FIRST: [&str; 40] = [
    "Нұр", "Ай", "Бек", "Ер", "Жан", "Қай", "Сер", "Ах", "Ос", "Тұр", "Мұр", "Әб", "Құд", "Дәу",
    "Ғаб", "Бау", "Жұм", "Сей", "Тө", "Ыс", "Кен", "Рах", "Шәк", "Мыр", "Өм", "Үс", "Хас", "Зей",
    "Ид", "Куан", "Байт", "Тал", "Сап", "Дос", "Ораз", "Жақ", "Ман", "Кәр", "Бол", "Ас",
];
const SECOND: [&str; 36] = [
    "лан",
    "мет",
    "ыш",
    "ман",
    "бол",
    "ат",
    "жан",
    "бек",
    "ғали",
    "ымбек",
    "сын",
    "хан",
    "мұхамед",
    "дос",
    "құл",
    "байқ",
    "берген",
    "олла",
    "рет",
    "тай",
    "гелді",
    "кер",
    "шер",
    "назар",
    "мырза",
    "ділда",
    "іс",
    "әлі",
    "ембай",
    "ахмет",
    "ияр",
    "сұлтан",
    "ден",
    "қожа",
    "ұлан",
    "мағамбет",
];
const GIVEN: [&str; 44] = [
    "Ерлан",
    "Айгүл",
    "Нұрсұлтан",
    "Әсел",
    "Серік",
    "Бақыт",
    "Айгерім",
    "Қайрат",
    "Мұрат",
    "Гүлнар",
    "Дәурен",
    "Жанар",
    "Асқар",
    "Динара",
    "Олжас",
    "Сәуле",
    "Тимур",
    "Анна",
    "Мария",
    "Алексей",
    "Шыңғыс",
    "Жұлдыз",
    "Ілияс",
    "Ғалым",
    "Перизат",
    "Рүстем",
    "Шолпан",
    "Еңлік",
    "Қуаныш",
    "Мәди",
    "Юлия",
    "Сергей",
    "Ольга",
    "Дмитрий",
    "Бауыржан",
    "Ботагөз",
    "Талғат",
    "Ұлжан",
    "Әділет",
    "Назым",
    "Жәнібек",
    "Ерасыл",
    "Томирис",
    "Айша",
];

fn russian(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            'ә' => 'а',
            'Ә' => 'А',
            'ғ' => 'г',
            'Ғ' => 'Г',
            'қ' => 'к',
            'Қ' => 'К',
            'ң' => 'н',
            'ө' => 'о',
            'Ө' => 'О',
            'ұ' | 'ү' => 'у',
            'Ұ' | 'Ү' => 'У',
            'і' => 'и',
            'І' => 'И',
            other => other,
        })
        .collect()
}

fn latin(text: &str) -> String {
    let mut latin = String::new();
    for c in text.chars() {
        let key = match c {
            'х' | 'Х' => "kh".to_owned(),
            'ж' | 'Ж' => "zh".to_owned(),
            other => search::fold(&other.to_string()),
        };
        if c.is_uppercase() {
            let mut letters = key.chars();
            latin.extend(letters.next().map(|first| first.to_ascii_uppercase()));
            latin.extend(letters);
        } else {
            latin += &key;
        }
    }
    latin
}

/// A valid national number with a birth date after 2080.
fn iin(dice: &mut Dice) -> Option<Iin> {
    let body = format!(
        "{:02}{:02}{:02}{}{:04}",
        80 + dice.roll(20),
        1 + dice.roll(12),
        1 + dice.roll(28),
        5 + dice.roll(2),
        dice.roll(10_000)
    );
    let digit = |at: usize| u32::from(body.as_bytes()[at] - b'0');
    let sum: u32 = (0..11).map(|at| digit(at) * (at as u32 + 1)).sum();
    Iin::parse(&format!("{body}{}", sum % 11)).ok()
}

fn person(n: u32, dice: &mut Dice) -> Volunteer {
    let script = dice.roll(100);
    let spell = |text: String| match script {
        0..25 => text,
        25..85 => russian(&text),
        _ => latin(&text),
    };
    let stem = format!("{}{}", dice.pick(&FIRST), dice.pick(&SECOND));
    let woman = dice.roll(2) == 0;
    let ending = match dice.roll(10) {
        0..5 => ["ов", "ова"],
        5..8 => ["ев", "ева"],
        8 => ["", ""],
        _ => ["ұлы", "қызы"],
    }[usize::from(woman)];
    let mut surname = format!("{stem}{ending}");
    if dice.roll(70) == 0 {
        let at = 1 + dice.roll(3) as usize;
        let c = surname.chars().nth(at).unwrap_or('а');
        surname = surname.replacen(c, ["а", "о", "т", "р"][dice.roll(4) as usize], 1);
    }
    let father = dice.pick(&GIVEN);
    let patronymic = match (dice.roll(4), woman) {
        (0, _) => String::new(),
        (1, false) => format!("{father}ұлы"),
        (1, true) => format!("{father}қызы"),
        (_, false) => format!("{father}ович"),
        (_, true) => format!("{father}овна"),
    };
    let given = dice.pick(&GIVEN).to_owned();
    let passport = (dice.roll(3) == 0).then(|| format!("{} {}", latin(&surname), latin(&given)));
    let name = PersonName::parse(&spell(surname), &spell(given), &spell(patronymic))
        .expect("the person has a name");
    let mut id = [0; 16];
    id[..4].copy_from_slice(&n.to_be_bytes());
    id[8..12].copy_from_slice(&dice.roll(u32::MAX).to_be_bytes());
    let mut volunteer = Volunteer::new(VolunteerId::from_bytes(id), name);
    volunteer.latin = passport;
    let day = |dice: &mut Dice, from: i32, years: u32| {
        Day::from_ymd_opt(
            from + dice.roll(years) as i32,
            1 + dice.roll(12),
            1 + dice.roll(28),
        )
    };
    volunteer.birth = day(dice, 2020, 70).map(BirthDate::Day);
    volunteer.sex = Some(if woman { Sex::Female } else { Sex::Male });
    volunteer.iin = (dice.roll(5) > 0).then(|| iin(dice)).flatten();
    volunteer.phones = (0..1 + u32::from(dice.roll(12) == 0))
        .filter_map(|_| {
            let operator = [
                "701", "702", "705", "707", "747", "771", "775", "777", "778",
            ];
            let operator = dice.pick(&operator);
            Phone::parse(&format!("+7{operator}{:07}", dice.roll(10_000_000))).ok()
        })
        .collect();
    if dice.roll(5) < 3 {
        let address = format!(
            "{}{}@example.kz",
            latin(dice.pick(&GIVEN)),
            dice.roll(100_000)
        );
        volunteer
            .emails
            .extend(Email::parse(&address.to_lowercase()).ok());
    }
    volunteer.residence = Some(Residence {
        region: RegionCode::all()[dice.roll(20) as usize].code,
        district: None,
        since: None,
    });
    let directions = national_directions();
    for _ in 0..dice.roll(3) {
        let code: &DirectionCode = &directions[dice.roll(8) as usize].code;
        if !volunteer.directions.contains(code) {
            volunteer.directions.push(code.clone());
        }
    }
    volunteer.tags = (0..dice.roll(3))
        .map(|_| format!("тег {}", dice.roll(40)))
        .collect();
    volunteer.organisation =
        (dice.roll(3) > 0).then(|| OrganisationId::from_bytes([dice.roll(250) as u8; 16]));
    volunteer.status = match dice.roll(20) {
        0..3 => Status::Applicant,
        3..17 => Status::Active,
        17 => Status::Paused { reason: None },
        _ => Status::Archived {
            reason: domain::ArchiveReason::Moved,
            note: None,
        },
    };
    volunteer.joined = day(dice, 2090, 9);
    if dice.roll(4) > 0 {
        let on = day(dice, 2096, 4).expect("a day of the calendar");
        volunteer.consents.push(Consent {
            id: FactId::from_bytes([1; 16]),
            purposes: vec![ConsentPurpose::Processing],
            text_version: "1".into(),
            language: "ru".into(),
            given_by: GivenBy::Self_,
            taken_by: OperatorId::from_bytes([1; 16]),
            on,
            way: ConsentWay::Electronic,
            until: (dice.roll(2) == 0).then(|| on + chrono::Days::new(365)),
            withdrawn: None,
            terms: None,
        });
    }
    volunteer
}

/// Milliseconds of processor time of this thread, which other programs do not lengthen; a
/// few milliseconds late.
fn cpu_ms() -> f64 {
    std::fs::read_to_string("/proc/thread-self/schedstat")
        .ok()
        .and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok())
        .map_or(f64::NAN, |ns| ns / 1e6)
}

/// Runs each item once and prints the least, the middle, the 99th of a hundred, the worst.
fn each<T>(what: &str, items: &[T], mut run: impl FnMut(&T) -> usize) {
    let mut times: Vec<Duration> = Vec::with_capacity(items.len());
    let mut hits = 0;
    let cpu = cpu_ms();
    for item in items {
        let start = Instant::now();
        hits += black_box(run(item));
        times.push(start.elapsed());
    }
    let cpu = (cpu_ms() - cpu) * 1e3 / items.len() as f64;
    times.sort_unstable();
    let at =
        |share: usize| times[(times.len() * share / 1000).min(times.len() - 1)].as_secs_f64() * 1e6;
    println!(
        "{what:<44} cpu {cpu:>8.1}  min {:>8.1}  p50 {:>8.1}  p99 {:>8.1}  max {:>9.1} µs   mean {} hits",
        at(0),
        at(500),
        at(990),
        at(1000),
        hits / items.len().max(1)
    );
}

/// Runs five times and prints the least, which a busy machine disturbs least.
fn least<T>(what: &str, mut run: impl FnMut() -> T) -> T {
    let mut least = f64::INFINITY;
    let mut timed = || {
        let start = Instant::now();
        let result = run();
        least = least.min(start.elapsed().as_secs_f64() * 1e3);
        result
    };
    (0..4).for_each(|_| drop(timed()));
    let result = timed();
    println!("{what:<44} {least:>9.2} ms");
    result
}

fn once<T>(what: &str, run: impl FnOnce() -> T) -> T {
    let (start, cpu) = (Instant::now(), cpu_ms());
    let result = run();
    let cpu = cpu_ms() - cpu;
    println!(
        "{what:<44} {:>9.2} ms, of the processor {cpu:.1}",
        start.elapsed().as_secs_f64() * 1e3
    );
    result
}

fn resident_mib() -> f64 {
    let status = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    let pages: f64 = status
        .split_whitespace()
        .nth(1)
        .and_then(|pages| pages.parse().ok())
        .unwrap_or(0.0);
    pages * 4096.0 / 1_048_576.0
}

fn main() {
    for n in std::env::args().skip(1).filter_map(|n| n.parse().ok()) {
        figures(n);
    }
}

fn figures(n: u32) {
    println!("\n== {n} people ==");
    let today = Day::from_ymd_opt(2099, 6, 15).expect("a day of the calendar");
    let mut dice = Dice(42);
    let before = resident_mib();
    let mut columns = Columns::new();
    let mut folding = 0.0;
    let mut made = 0;
    while made < n {
        let people: Vec<(Volunteer, Timestamp)> = (made..n.min(made + 100_000))
            .map(|n| (person(n, &mut dice), Timestamp(i64::from(n) * 1000)))
            .collect();
        made += people.len() as u32;
        let start = cpu_ms();
        columns.put_all(people.iter().map(|(person, at)| (person, *at)));
        folding += cpu_ms() - start;
    }
    println!(
        "{:<44} {folding:>9.2} ms of the processor",
        "built from records"
    );
    for number in 0..250 {
        let name = format!("{} {number}", FIRST[number as usize % 40]);
        columns.set_organisation_name(OrganisationId::from_bytes([number; 16]), Some(&name));
    }
    println!("resident memory grew by {:.0} MiB", resident_mib() - before);
    let bytes = least("snapshot written", || columns.snapshot());
    println!(
        "{:<44} {:>9.1} MiB",
        "snapshot",
        bytes.len() as f64 / 1_048_576.0
    );
    drop(columns);
    let before = resident_mib();
    let mut columns = least("snapshot read", || {
        Columns::from_snapshot(&bytes).expect("a snapshot of ours")
    });
    drop(bytes);
    let sort = Sort::default();
    once("first question of all (day, order, ranks)", || {
        columns
            .query(
                &Query {
                    facets: true,
                    ..Query::default()
                },
                today,
            )
            .page(0, 50)
    });
    for column in [SortColumn::Birth, SortColumn::Changed] {
        once(&format!("first question by {column:?}"), || {
            columns.warm(Sort { column, ..sort }, today)
        });
    }
    once("first question in another language", || {
        columns.warm(
            Sort {
                language: SortLanguage::Russian,
                ..sort
            },
            today,
        );
    });
    let all = Query {
        facets: true,
        ..Query::default()
    };
    let rounds = [(); 200];
    each("no text: counts, letters, first 50 rows", &rounds, |()| {
        let found = columns.query(&all, today);
        found.page(0, 50).len() + found.total
    });
    each("no text: first 50 rows", &rounds, |()| {
        let found = columns.query(&Query::default(), today);
        found.page(0, 50).len() + found.total
    });
    each("no text: 50 rows from the middle", &rounds, |()| {
        let found = columns.query(&Query::default(), today);
        found.page(found.total / 2, 50).len() + found.total
    });
    let surname = |dice: &mut Dice, letters: usize| -> String {
        let stem = format!("{}{}", dice.pick(&FIRST), dice.pick(&SECOND));
        let text: String = stem.chars().take(letters).collect();
        if dice.roll(2) == 0 {
            russian(&text)
        } else {
            text
        }
    };
    let given = |dice: &mut Dice, letters: usize| -> String {
        dice.pick(&GIVEN).chars().take(letters).collect()
    };
    let ask = |text: &str, facets: bool| Query {
        text: text.into(),
        facets,
        ..Query::default()
    };
    for letters in [1, 2, 3, 4, 6] {
        let texts: Vec<String> = (0..1000).map(|_| surname(&mut dice, letters)).collect();
        each(
            &format!("{letters} letters, first 50 rows"),
            &texts,
            |text| {
                let found = columns.query(&ask(text, false), today);
                found.page(0, 50);
                found.total
            },
        );
        each(
            &format!("{letters} letters, counts, letters, first 50 rows"),
            &texts,
            |text| {
                let found = columns.query(&ask(text, true), today);
                found.page(0, 50);
                found.total
            },
        );
    }
    for letters in [2, 3, 4] {
        let texts: Vec<String> = (0..1000)
            .map(|_| {
                format!(
                    "{} {}",
                    surname(&mut dice, letters),
                    given(&mut dice, letters)
                )
            })
            .collect();
        each(
            &format!("{letters}+{letters} letters, first 50 rows"),
            &texts,
            |text| {
                let found = columns.query(&ask(text, false), today);
                found.page(0, 50);
                found.total
            },
        );
    }
    let texts: Vec<String> = (0..1000)
        .map(|_| {
            let text = format!("{}{}", surname(&mut dice, 9), "ов");
            let at = 2 + dice.roll(4) as usize;
            text.chars()
                .enumerate()
                .map(|(i, c)| if i == at { 'ц' } else { c })
                .collect()
        })
        .collect();
    each("one letter wrong, suggestions", &texts, |text| {
        let found = columns.query(&ask(text, false), today);
        found.page(0, 50);
        found.total
    });
    for digits in [3, 4, 7, 11] {
        let texts: Vec<String> = (0..1000)
            .map(|_| {
                let all = format!("7701{:07}", dice.roll(10_000_000));
                all[11 - digits..].to_owned()
            })
            .collect();
        each(&format!("{digits} digits, first 50 rows"), &texts, |text| {
            let found = columns.query(&ask(text, false), today);
            found.page(0, 50);
            found.total
        });
    }
    let filters: Vec<Filters> = (0..200)
        .map(|round| Filters {
            regions: vec![RegionCode::all()[round % 20].code],
            sexes: if round % 2 == 0 {
                vec![Sex::Female]
            } else {
                vec![]
            },
            ..Filters::default()
        })
        .collect();
    let narrowed = |filters: &Filters| Query {
        filters: filters.clone(),
        facets: true,
        ..Query::default()
    };
    filters.iter().for_each(|filters| {
        columns.query(&narrowed(filters), today);
    });
    each("filters, counts, first 50 rows", &filters, |filters| {
        let found = columns.query(&narrowed(filters), today);
        found.page(0, 50);
        found.total
    });
    each("table of five axes", &[(); 50], |()| {
        columns.five_axes(today).len()
    });
    let drafts: Vec<Portrait> = (0..1000)
        .map(|_| Portrait {
            surname: Some(surname(&mut dice, 9)),
            given: Some(given(&mut dice, 20)),
            birth: Day::from_ymd_opt(2080, 1, 1).map(BirthDate::Day),
            ..Portrait::default()
        })
        .collect();
    each("who may be the same person", &drafts, |draft| {
        Comparer::new(&columns, &[]).alike(draft, None).len()
    });
    let (own, kept) = columns.heap_bytes();
    let mib = |bytes: usize| bytes as f64 / 1_048_576.0;
    println!(
        "memory: columns {:.1} MiB, kept ready {:.1} MiB, resident since reading {:.0} MiB",
        mib(own),
        mib(kept),
        resident_mib() - before
    );
    let new: Vec<Volunteer> = (n..n + 5000).map(|n| person(n, &mut dice)).collect();
    each("one more person, four orders kept", &new, |person| {
        columns.put(person, Timestamp(0));
        1
    });
    let edits: Vec<Volunteer> = new
        .iter()
        .map(|person| {
            let mut person = person.clone();
            person.tags.push("новый".into());
            person
        })
        .collect();
    each("one more tag on a person", &edits, |person| {
        columns.put(person, Timestamp(1));
        1
    });
    each("the list after one more person", &new[..200], |person| {
        let mut person = person.clone();
        person.tags.clear();
        columns.put(&person, Timestamp(2));
        let found = columns.query(&all, today);
        found.page(0, 50).len() + found.total
    });
}
