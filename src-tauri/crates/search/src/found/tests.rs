use domain::{
    ArchiveReason, BirthDate, DirectionCode, Email, Iin, OrganisationId, Phone, RegionCode,
    Residence, Sex, Status, Timestamp, Volunteer,
};
use proptest::prelude::*;

use super::*;
use crate::alphabet::SortLanguage;
use crate::columns::tests::{columns, found, id, numbers, person, today};
use crate::fold::{fold, fold_words, patronymic_forms};
use crate::query::Filters;

#[track_caller]
fn check(columns: &Columns, text: &str, expected: &[(u32, Tier)]) {
    let query = Query {
        text: text.into(),
        ..Query::default()
    };
    let found = columns.query(&query, today());
    let page: Vec<(u32, Tier)> = found
        .page(0, 100)
        .into_iter()
        .map(|(id, tier)| (numbers(&[id])[0], tier))
        .collect();
    assert_eq!(page, expected, "who is found by {text:?}, and how surely");
    assert_eq!(found.total, expected.len(), "the total of {text:?}");
    let sure = expected
        .iter()
        .filter(|(_, tier)| *tier == Tier::Exact)
        .count();
    assert_eq!(found.matched, sure, "without suggestions, for {text:?}");
    assert_eq!(
        found.suggested_from,
        (sure < expected.len()).then_some(sure),
        "where suggestions begin, for {text:?}"
    );
}

use Tier::{Alias, Exact, Suggestion};

#[test]
fn words_come_in_any_order_each_the_start_of_a_name() {
    let columns = columns(&[
        person(1, "Ахметов", "Ерлан", "Қайратұлы"),
        person(2, "Ерланов", "Ахмет", ""),
        person(3, "Ахметова", "Айгүл", ""),
    ]);
    check(&columns, "ахм ерл", &[(1, Exact), (2, Exact)]);
    check(&columns, "yerlan akhmetov", &[(1, Exact)]);
    check(&columns, "Айгуль", &[(3, Exact)]);
    check(&columns, "кайратович", &[(1, Exact)]);
}

#[test]
fn short_names_are_found_and_bring_no_likenesses() {
    let columns = columns(&[
        person(1, "Ким", "", ""),
        person(2, "Ли", "Мин", ""),
        person(3, "Цой", "", ""),
    ]);
    check(&columns, "ким", &[(1, Exact)]);
    check(&columns, "Li", &[(2, Exact)]);
    check(&columns, "tsoi", &[(3, Exact)]);
}

#[test]
fn surer_rows_come_before_less_sure_ones() {
    let columns = columns(&[
        person(1, "Турсунов", "Азамат", ""),
        person(2, "Тұрсынов", "Азамат", ""),
        person(3, "Тарсынов", "Азамат", ""),
        person(4, "Чингизов", "", ""),
        person(5, "Шыңғысов", "", ""),
    ]);
    check(
        &columns,
        "турсынов",
        &[(2, Exact), (1, Alias), (3, Suggestion)],
    );
    check(&columns, "чингизов", &[(4, Exact), (5, Alias)]);
}

#[test]
fn whole_names_come_before_starts_and_the_archived_after_each() {
    let archived = |n, surname: &str| {
        let mut person = person(n, surname, "", "");
        person.status = Status::Archived {
            reason: ArchiveReason::Moved,
            note: None,
        };
        person
    };
    let columns = columns(&[
        person(1, "Ахмет", "", ""),
        archived(2, "Ахмет"),
        person(3, "Ахметбаев", "", ""),
        archived(4, "Ахметбаев"),
        person(5, "Яковлев", "Ахмет", ""),
        person(6, "Ахмед", "", ""),
        archived(7, "Ахмедов"),
        archived(8, "Ахлет"),
    ]);
    let query = |descending| Query {
        text: "ахмет".into(),
        with_archived: true,
        sort: Sort {
            descending,
            ..Sort::default()
        },
        ..Query::default()
    };
    assert_eq!(
        numbers(&columns.query(&query(false), today()).ids()),
        [1, 5, 2, 3, 4],
        "by how surely, then those who are active, then by the alphabet"
    );
    let all = columns.query(&query(false), today()).page(0, 100);
    let others: Vec<(u32, Tier)> = all[5..]
        .iter()
        .map(|(id, tier)| (numbers(&[*id])[0], *tier))
        .collect();
    assert_eq!(
        others,
        [(6, Alias), (7, Alias), (8, Suggestion)],
        "what is offered"
    );
    assert_eq!(
        numbers(&columns.query(&query(true), today()).ids()),
        [5, 4, 3, 2, 1],
        "in another order that order is all that counts"
    );
    let letters = columns.query(
        &Query {
            facets: true,
            ..query(false)
        },
        today(),
    );
    assert_eq!(
        letters.letters,
        [('А', 0), ('Я', 1)],
        "of the longest stretch"
    );
}

#[test]
fn names_written_apart_and_together_are_found_by_each_other() {
    let columns = columns(&[
        person(1, "", "Қасымжомарт", "Қайратұлы"),
        person(2, "", "Нұр Сұлтан", "Қайрат ұлы"),
        person(3, "", "", "Кайратович"),
    ]);
    check(&columns, "касым жомарт", &[(1, Exact)]);
    check(&columns, "нурсултан", &[(2, Exact)]);
    for text in [
        "қайрат ұлы",
        "Қайратұлы",
        "кайратович",
        "кайратови",
        "Kairat uly",
    ] {
        let mut found = found(&columns, text);
        found.sort_unstable();
        assert_eq!(found, [1, 2, 3], "by {text}");
    }
    assert_eq!(
        found(&columns, "кайратовна"),
        [0_u32; 0],
        "his sister is another"
    );
}

#[test]
fn letters_that_are_read_in_several_ways_are_found_by_each() {
    let columns = columns(&[
        person(1, "Axmetov", "", ""),
        person(2, "Aleksandrov", "", ""),
        person(3, "Wladimirow", "", ""),
        person(4, "Semyonova", "", ""),
        person(5, "Andrej", "", ""),
    ]);
    check(&columns, "ахметов", &[(1, Exact)]);
    check(&columns, "Alexandrov", &[(2, Exact)]);
    check(&columns, "александров", &[(2, Exact)]);
    check(&columns, "владимиров", &[(3, Exact)]);
    check(&columns, "семенова", &[(4, Exact)]);
    check(&columns, "андрей", &[(5, Exact)]);
}

#[test]
fn two_letters_of_a_long_word_may_be_wrong_if_nobody_is_nearer() {
    let columns = columns(&[
        person(1, "Құдайбергенов", "", ""),
        person(2, "Серікбаев", "", ""),
    ]);
    check(&columns, "кудаберхенов", &[(1, Suggestion)]);
    check(&columns, "серикпаив", &[(2, Suggestion)]);
    check(&columns, "сирпк", &[]);
}

#[test]
fn names_that_are_one_letter_apart_are_only_suggested() {
    let columns = columns(&[
        person(1, "", "Ерлан", ""),
        person(2, "", "Ержан", ""),
        person(3, "", "Мұрат", ""),
        person(4, "", "Марат", ""),
    ]);
    check(&columns, "Ерлан", &[(1, Exact), (2, Suggestion)]);
    check(&columns, "Мурат", &[(3, Exact), (4, Suggestion)]);
}

#[test]
fn many_matches_need_no_suggestions() {
    let mut people: Vec<Volunteer> = (0..20).map(|n| person(n, "", "Ерлан", "")).collect();
    people.push(person(30, "", "Ержан", ""));
    let all: Vec<(u32, Tier)> = (0..20).map(|n| (n, Exact)).collect();
    check(&columns(&people), "ерлан", &all);
}

fn kim() -> Volunteer {
    let mut kim = person(1, "Ким", "Анна", "");
    kim.phones = vec![Phone::parse("8 700 000 01 15").expect("a phone")];
    kim.iin = Some(Iin::parse("850101500008").expect("a number of the vectors"));
    kim.emails = vec![Email::parse("anna.kim@example.kz").expect("an address")];
    kim
}

#[test]
fn digits_find_phones_by_any_run_and_numbers_by_their_end() {
    let columns = columns(&[kim(), person(2, "Ли", "", "")]);
    for text in [
        "0115",
        "0000115",
        "+7 700 000 01 15",
        "8700000",
        "7000",
        "87000000115",
        "850101500008",
        "0008",
        "01-15",
        "ким 0115",
    ] {
        check(&columns, text, &[(1, Exact)]);
    }
    for text in ["0116", "850101", "ли 0115"] {
        assert_eq!(found(&columns, text), [0_u32; 0], "nobody by {text}");
    }
}

#[test]
fn an_address_is_found_by_its_start() {
    let columns = columns(&[kim(), person(2, "Ли", "", "")]);
    for text in ["anna.k", "anna.kim@example.kz", "ANNA.KIM@"] {
        check(&columns, text, &[(1, Exact)]);
    }
}

#[test]
fn a_word_of_another_layout_is_converted_and_named() {
    let columns = columns(&[person(1, "Приветов", "Ғабит", "")]);
    for (typed, meant) in [("ghbdtn", "привет"), ("5f,bn", "ғабит"), ("ГАБИТ", "")]
    {
        let query = Query {
            text: typed.into(),
            ..Query::default()
        };
        let found = columns.query(&query, today());
        assert_eq!(numbers(&found.ids()), [1], "by {typed}");
        assert_eq!(
            found.converted.as_deref().unwrap_or(""),
            meant,
            "the text used for {typed}"
        );
    }
}

#[test]
fn a_text_without_letters_finds_nobody() {
    let columns = columns(&[person(1, "Ким", "", "")]);
    check(&columns, "?!", &[]);
    check(&columns, "  ", &[(1, Exact)]);
}

/// Ten people who differ in every column.
fn assorted() -> Columns {
    let mut columns = Columns::new();
    let names = [
        "Яковлева",
        "Әбенов",
        "Ахметов",
        "Іңкәр",
        "Үсенов",
        "Ұланов",
        "Бейсенова",
        "Өмірзақ",
        "Оспанов",
        "Ғабит",
    ];
    for (n, name) in (0_u32..).zip(names) {
        let mut volunteer = person(n, name, "Серік", "");
        volunteer.birth = match n {
            0 => None,
            1 => Some(BirthDate::Year(2060)),
            _ => Some(BirthDate::Day(
                format!("20{}-0{}-10", 50 + 4 * n, n)
                    .parse()
                    .expect("a day"),
            )),
        };
        volunteer.sex = [None, Some(Sex::Male), Some(Sex::Female)][n as usize % 3];
        volunteer.residence = (n % 4 != 0).then(|| Residence {
            region: RegionCode::all()[n as usize % 3].code,
            district: None,
            since: None,
        });
        volunteer.directions = [&["bilim"][..], &["umit", "bilim"], &[]][n as usize % 3]
            .iter()
            .map(|code| DirectionCode::parse(code).expect("a code"))
            .collect();
        volunteer.tags = [&["зима"][..], &["лето", "зима"]][n as usize % 2]
            .iter()
            .map(|tag| (*tag).to_owned())
            .collect();
        volunteer.organisation = (n > 6).then(|| OrganisationId::from_bytes([n as u8; 16]));
        volunteer.status = match n {
            2 => Status::Active,
            3 => Status::Archived {
                reason: ArchiveReason::Moved,
                note: None,
            },
            _ => Status::Applicant,
        };
        volunteer.joined =
            (n % 2 == 0).then(|| format!("2098-01-{:02}", 20 - n).parse().expect("a day"));
        columns.put(&volunteer, Timestamp(i64::from(n) * 1000));
    }
    for n in 7..10_u8 {
        columns.set_organisation_name(
            OrganisationId::from_bytes([n; 16]),
            Some(["Вега", "Альтаир", "Бота"][usize::from(n) - 7]),
        );
    }
    columns
}

#[track_caller]
fn check_order(columns: &Columns, column: SortColumn, descending: bool, expected: &[u32]) {
    let query = Query {
        with_archived: true,
        sort: Sort {
            column,
            descending,
            language: SortLanguage::Kazakh,
        },
        ..Query::default()
    };
    let found = columns.query(&query, today());
    // Sorted by themselves, and along the kept order.
    for _ in 0..2 {
        assert_eq!(
            numbers(&found.ids()),
            expected,
            "{column:?}, descending: {descending}"
        );
        columns.warm(query.sort, today());
    }
}

#[test]
fn a_list_is_in_the_order_of_its_column_and_then_of_the_name() {
    let columns = assorted();
    let by_name = [2, 1, 6, 9, 8, 7, 5, 4, 3, 0];
    check_order(&columns, SortColumn::Name, false, &by_name);
    let backwards: Vec<u32> = by_name.iter().rev().copied().collect();
    check_order(&columns, SortColumn::Name, true, &backwards);
    check_order(
        &columns,
        SortColumn::Birth,
        false,
        &[2, 1, 3, 4, 5, 6, 7, 8, 9, 0],
    );
    check_order(
        &columns,
        SortColumn::Birth,
        true,
        &[9, 8, 7, 6, 5, 4, 3, 1, 2, 0],
    );
    check_order(
        &columns,
        SortColumn::Organisation,
        false,
        &[8, 9, 7, 2, 1, 6, 5, 4, 3, 0],
    );
    check_order(
        &columns,
        SortColumn::Organisation,
        true,
        &[7, 9, 8, 2, 1, 6, 5, 4, 3, 0],
    );
    check_order(
        &columns,
        SortColumn::Status,
        false,
        &[1, 6, 9, 8, 7, 5, 4, 0, 2, 3],
    );
    check_order(
        &columns,
        SortColumn::Joined,
        false,
        &[8, 6, 4, 2, 0, 1, 9, 7, 5, 3],
    );
    check_order(
        &columns,
        SortColumn::Changed,
        true,
        &[9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
    );
}

#[test]
fn a_window_is_a_part_of_the_whole_list() {
    let columns = assorted();
    for warm in [false, true] {
        let query = Query::default();
        if warm {
            columns.warm(query.sort, today());
        }
        let found = columns.query(&query, today());
        let all = found.page(0, usize::MAX / 2);
        assert_eq!(all.len(), 9, "everybody but the archived one");
        for offset in 0..11 {
            let expected: Vec<_> = all.iter().skip(offset).take(3).copied().collect();
            assert_eq!(found.page(offset, 3), expected, "from row {offset}");
        }
    }
}

#[test]
fn letters_say_where_each_begins() {
    let columns = assorted();
    let query = Query {
        facets: true,
        ..Query::default()
    };
    let found = columns.query(&query, today());
    assert_eq!(
        found.letters,
        [
            ('А', 0),
            ('Ә', 1),
            ('Б', 2),
            ('Ғ', 3),
            ('О', 4),
            ('Ө', 5),
            ('Ұ', 6),
            ('Ү', 7),
            ('Я', 8)
        ],
        "the archived Іңкәр is not in the list"
    );
}

/// Every facet, counted by looking at every person.
#[track_caller]
fn check_facets(columns: &Columns, query: &Query) {
    let query = Query {
        facets: true,
        ..query.clone()
    };
    let found = columns.query(&query, today());
    let total = |filters: Filters, with_archived: bool| {
        let query = Query {
            filters,
            with_archived,
            facets: false,
            ..query.clone()
        };
        columns.query(&query, today()).total as u32
    };
    let with = |change: &dyn Fn(&mut Filters)| {
        let mut filters = query.filters.clone();
        change(&mut filters);
        total(filters, query.with_archived)
    };
    for (region, count) in found.facets.region.iter() {
        if let Some(region) = region {
            assert_eq!(*count, with(&|f| f.regions = vec![*region]), "{region}");
        }
    }
    for (direction, count) in &found.facets.direction {
        assert_eq!(
            *count,
            with(&|f| f.directions = vec![direction.clone()]),
            "{direction}"
        );
    }
    for (status, count) in &found.facets.status {
        assert_eq!(*count, with(&|f| f.statuses = vec![*status]), "{status:?}");
    }
    for (sex, count) in &found.facets.sex {
        if let Some(sex) = sex {
            assert_eq!(*count, with(&|f| f.sexes = vec![*sex]), "{sex:?}");
        }
    }
    for (age, count) in &found.facets.age {
        assert_eq!(*count, with(&|f| f.ages = vec![*age]), "{age:?}");
    }
    for (organisation, count) in &found.facets.organisation {
        assert_eq!(
            *count,
            with(&|f| f.organisations = vec![*organisation]),
            "{organisation}"
        );
    }
    for (tag, count) in &found.facets.tag {
        assert_eq!(*count, with(&|f| f.tags = vec![tag.clone()]), "{tag}");
    }
    let missing = with(&|f| (f.consent_missing, f.guardian_missing) = (true, false));
    assert_eq!(found.facets.consent_missing, missing, "without a consent");
    let young = with(&|f| (f.consent_missing, f.guardian_missing) = (false, true));
    assert_eq!(
        found.facets.guardian_missing, young,
        "without a guardian's consent"
    );
}

#[test]
fn a_count_beside_a_value_is_the_length_of_the_list_with_it() {
    let columns = assorted();
    check_facets(&columns, &Query::default());
    for with_archived in [false, true] {
        for text in ["", "сер", "о"] {
            for filters in [
                Filters::default(),
                Filters {
                    regions: vec![RegionCode::all()[1].code],
                    ..Filters::default()
                },
                Filters {
                    sexes: vec![Sex::Male],
                    tags: vec!["лето".into()],
                    directions: vec![DirectionCode::parse("umit").expect("a code")],
                    ..Filters::default()
                },
                Filters {
                    guardian_missing: true,
                    statuses: vec![StatusKind::Applicant, StatusKind::Archived],
                    ..Filters::default()
                },
            ] {
                check_facets(
                    &columns,
                    &Query {
                        text: text.into(),
                        filters,
                        with_archived,
                        ..Query::default()
                    },
                );
            }
        }
    }
}

#[test]
fn a_filter_that_names_something_unknown_lets_nobody_through() {
    let columns = assorted();
    let query = Query {
        filters: Filters {
            tags: vec!["осень".into()],
            ..Filters::default()
        },
        ..Query::default()
    };
    assert_eq!(
        columns.query(&query, today()).total,
        0,
        "nobody has that tag"
    );
}

#[test]
fn a_child_of_a_direction_counts_in_its_parent() {
    let mut volunteer = person(1, "Ким", "", "");
    volunteer.directions = vec![DirectionCode::parse("bilim_club").expect("a code")];
    let mut columns = columns(&[volunteer]);
    let mut child = domain::national_directions()[5].clone();
    child.parent = Some(child.code.clone());
    child.code = DirectionCode::parse("bilim_club").expect("a code");
    columns.set_local_directions(&[child]);
    let query = Query {
        filters: Filters {
            directions: vec![DirectionCode::parse("bilim").expect("a code")],
            ..Filters::default()
        },
        facets: true,
        ..Query::default()
    };
    let found = columns.query(&query, today());
    assert_eq!(found.total, 1, "found by the parent");
    assert_eq!(found.facets.direction.len(), 2, "counted under both");
    assert_eq!(
        columns.five_axes(today()).len(),
        1,
        "once in the table of national directions"
    );
}

#[test]
fn what_is_kept_ready_follows_every_change() {
    let mut columns = assorted();
    let columns_of = [
        SortColumn::Name,
        SortColumn::Latin,
        SortColumn::Birth,
        SortColumn::Region,
        SortColumn::Organisation,
        SortColumn::Status,
        SortColumn::Consent,
        SortColumn::Joined,
        SortColumn::Changed,
    ];
    let ask = |columns: &Columns, column, text: &str| {
        let query = Query {
            text: text.into(),
            with_archived: true,
            facets: true,
            sort: Sort {
                column,
                descending: true,
                language: SortLanguage::Russian,
            },
            ..Query::default()
        };
        let found = columns.query(&query, today());
        (found.ids(), found.facets.clone(), found.letters.clone())
    };
    for column in columns_of {
        columns.warm(
            Sort {
                column,
                descending: false,
                language: SortLanguage::Russian,
            },
            today(),
        );
        ask(&columns, column, "с");
    }
    for n in 0..40_u32 {
        let mut volunteer = person(
            n * 3 % 13,
            ["Абай", "Сәкен", "Яна", "Өмір"][n as usize % 4],
            &format!("С{}", n % 7),
            "",
        );
        volunteer.birth = (n % 3 > 0).then_some(BirthDate::Year(2080 + n as i32 % 9));
        volunteer.tags = vec![format!("т{}", n % 4)];
        volunteer.latin = (n % 2 == 0).then(|| format!("S{n} Latin"));
        columns.put(&volunteer, Timestamp(i64::from(n * 7 % 11) * 1000));
        if n % 5 == 0 {
            columns.remove(id(n % 13));
        }
        let fresh = Columns::from_snapshot(&columns.snapshot()).expect("a snapshot of ours");
        for column in columns_of {
            for text in ["", "с", "аб"] {
                assert_eq!(
                    ask(&columns, column, text),
                    ask(&fresh, column, text),
                    "after change {n}, by {column:?}, text {text:?}"
                );
            }
        }
    }
}

/// Whether a person fits a text by the exact key, by looking at every word.
fn fits(volunteer: &Volunteer, text: &str) -> bool {
    let words: Vec<String> = volunteer
        .name
        .parts()
        .flat_map(|part| fold_words(part.as_str()))
        .collect();
    let has = |key: &str| {
        words.iter().any(|word| word.starts_with(key))
            || patronymic_forms(key)
                .iter()
                .any(|form| words.contains(form))
    };
    let typed: Vec<&str> = text.split_whitespace().collect();
    typed.iter().all(|text| has(&fold(text)))
        || (typed.len() == 2
            && typed.iter().map(|text| fold(text).len()).sum::<usize>() >= 5
            && words
                .iter()
                .any(|word| word.starts_with(&fold(&typed.concat()))))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn a_search_agrees_with_looking_at_everybody(
        names in prop::collection::vec(("[абқғк]{1,4}", "[абқғк]{1,4}", "[аб]{1,2}(ұлы|ович|қызы)"), 1..40),
        text in prop::collection::vec("[абкг]{1,3}", 1..3),
        seen in prop::collection::vec(any::<bool>(), 40),
    ) {
        let people: Vec<Volunteer> = (0..)
            .zip(&names)
            .map(|(n, (surname, given, patronymic))| person(n, surname, given, patronymic))
            .collect();
        let mut columns = columns(&people);
        let text = text.join(" ");
        // Ask once so that sets are kept, then change some: the answer must follow.
        found(&columns, &text);
        let mut living = people.clone();
        for (n, remove) in (0..people.len()).zip(seen) {
            if remove {
                columns.remove(id(n as u32));
                living.retain(|person| person.id != id(n as u32));
            }
        }
        let query = Query { text: text.clone(), ..Query::default() };
        let found = columns.query(&query, today());
        let mut exact: Vec<u32> = found
            .page(0, 1000)
            .into_iter()
            .filter(|(_, tier)| *tier == Tier::Exact)
            .map(|(id, _)| numbers(&[id])[0])
            .collect();
        exact.sort_unstable();
        let expected: Vec<u32> = living
            .iter()
            .filter(|person| fits(person, &text))
            .map(|person| numbers(&[person.id])[0])
            .collect();
        if found.converted.is_none() {
            prop_assert_eq!(exact, expected);
        }
    }
}

mod names;

#[test]
fn an_address_is_found_by_its_start_and_by_its_place() {
    let with_email = |n, surname: &str, address: &str| {
        let mut person = person(n, surname, "", "");
        person.emails = vec![Email::parse(address).expect("an address")];
        person
    };
    let mut columns = columns(&[
        with_email(1, "Ахметова", "aigul.s@nu.edu.kz"),
        with_email(2, "Ким", "nurlan@mail.example"),
        with_email(3, "Нұрова", "kim@edu.example"),
    ]);
    check(&columns, "aigul.s@nu", &[(1, Exact)]);
    check(&columns, "@nu", &[(1, Exact)]);
    check(&columns, "@edu", &[(1, Exact), (3, Exact)]);
    check(&columns, "edu.kz", &[(1, Exact)]);
    check(&columns, "ахм @NU.edu", &[(1, Exact)]);
    check(&columns, "@example", &[]);
    check(&columns, "edu", &[]);
    let moved = with_email(1, "Ахметова", "aigul.s@mail.example");
    columns.put(&moved, Timestamp(1));
    check(&columns, "@nu", &[]);
    check(&columns, "@mail", &[(1, Exact), (2, Exact)]);
    columns.remove(id(2));
    check(&columns, "@mail", &[(1, Exact)]);
}

#[test]
fn the_number_of_a_contract_finds_its_person() {
    let mut holder = person(1, "Ахметова", "", "");
    holder.contracts = vec![domain::Contract {
        id: domain::FactId::from_bytes([1; 16]),
        number: Some("В-17/2099".into()),
        from: None,
        until: None,
        expenses: None,
    }];
    let mut columns = columns(&[holder.clone(), person(2, "Вагнер", "", "")]);
    check(&columns, "в-17/2099", &[(1, Exact)]);
    check(&columns, "в17", &[(1, Exact)]);
    check(&columns, "2099", &[]);
    // Nobody has such a word, so nothing but the contract says that the answer is another now.
    check(&columns, "в1", &[(1, Exact)]);
    holder.id = id(3);
    columns.put(&holder, Timestamp(1));
    check(&columns, "в1", &[(1, Exact), (3, Exact)]);
}

#[test]
fn a_part_of_a_surname_of_several_parts_is_found_with_what_follows_it() {
    let columns = columns(&[person(1, "Ким-Цой-Ахметова", "", "")]);
    for text in ["цой", "цой-ахм", "ахметова", "ким цой", "кимцойахметова"]
    {
        check(&columns, text, &[(1, Exact)]);
    }
}

#[test]
fn a_patronymic_is_found_in_the_form_of_a_neighbour() {
    let columns = columns(&[
        person(1, "", "", "Асан уулу"),
        person(2, "", "", "Мамед гызы"),
        person(3, "", "", "Ілияұлы"),
        person(4, "", "Айсұлу", ""),
    ]);
    check(&columns, "Асанович", &[(1, Exact)]);
    check(&columns, "Мамедқызы", &[(2, Exact)]);
    check(&columns, "Ильич", &[(3, Exact)]);
    check(&columns, "Айсович", &[]);
}
