//! Messy lists beside the samples: one kind of mess in each.

use std::sync::Arc;

use domain::{Day, DirectionCode, Phone};

use super::{FileProblem, ImportRefused, Judged, Options, ProblemCode, judge, paste_bytes};

pub(super) fn options() -> Options {
    Options::new(Day::from_ymd_opt(2099, 4, 12).expect("a day"))
}

pub(super) fn judged(bytes: &[u8]) -> Result<Judged, ImportRefused> {
    judge(Arc::new(paste_bytes(bytes.to_vec(), None)?), options())
}

/// Judges a list; each person is `surname|given|patronymic|phones|the rest that is told`.
#[track_caller]
pub(super) fn check(bytes: &[u8], people: &[&str]) {
    let judged = judged(bytes).unwrap_or_else(|refused| panic!("{refused}"));
    let mut found = Vec::new();
    judged.each(0..judged.len(), |row| {
        let part = |part: &Option<String>| part.clone().unwrap_or_default();
        let phones: Vec<&str> = row.phones.iter().map(Phone::e164).collect();
        let directions = row.directions.iter().map(DirectionCode::as_str);
        let mut rest: Vec<String> = Vec::new();
        rest.extend(row.iin.as_ref().map(|iin| iin.digits()));
        rest.extend(
            row.birth
                .filter(|_| !row.birth_from_iin)
                .map(|birth| birth.iso()),
        );
        rest.extend(row.region.map(|region| region.to_string()));
        rest.extend(row.country.map(|country| country.as_str().to_owned()));
        rest.extend(row.category.map(str::to_owned));
        rest.extend(row.emails.iter().map(|email| email.as_str().to_owned()));
        rest.extend(directions.map(str::to_owned));
        rest.extend(row.organisation.clone());
        rest.extend(row.note.clone());
        let graver = row
            .problems
            .iter()
            .filter(|code| code.kind() != super::ProblemKind::Note);
        rest.extend(graver.map(|code| format!("!{}", code.code())));
        found.push(format!(
            "{}|{}|{}|{}|{}",
            part(&row.surname),
            part(&row.given),
            part(&row.patronymic),
            phones.join(" "),
            rest.join(" ")
        ));
        true
    });
    assert_eq!(found, people);
}

#[test]
fn a_table_of_word_comes_with_tabs() {
    check(
        "Аты-жөні\tЖСН\tБайланыс\nСейітқали Айгүл\tЖСН: 960423586910\t8 700 000 01 01\n\
         Ким Ерлан\t\t\n"
            .as_bytes(),
        &["Сейітқали|Айгүл||+77000000101|960423586910", "Ким|Ерлан|||"],
    );
}

#[test]
fn a_table_of_word_comes_as_a_web_page() {
    check(
        "<html><body><p>Тізім</p><table><tr><td rowspan=2>№</td><td colspan=2>ФИО</td>\
         <td rowspan=2>Телефон</td></tr><tr><td>Фамилия</td><td>Имя</td></tr>\
         <tr><td>1</td><td>Ким</td><td>Ерлан</td><td>87000000101</td></tr>\
         <tr><td>2</td><td>Цой</td><td>Вадим</td><td>&nbsp;</td></tr></table></body></html>"
            .as_bytes(),
        &["Ким|Ерлан||+77000000101|", "Цой|Вадим|||"],
    );
}

#[test]
fn a_table_between_strokes_is_a_table() {
    check(
        "| Тегі | Аты | Телефон |\n|------|-----|---------|\n| Ким | Ерлан | 87000000101 |\n\
         | Цой | Вадим | 87000000102 |\n"
            .as_bytes(),
        &["Ким|Ерлан||+77000000101|", "Цой|Вадим||+77000000102|"],
    );
}

#[test]
fn utf_16_with_tabs_is_what_excel_calls_unicode_text() {
    let text = "Фамилия\tИмя\tДата рождения\r\nҚұдайбергенұлы\tӘлихан\t05.09.2088\r\n";
    let little: Vec<u8> = std::iter::once(0xfeff)
        .chain(text.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    check(&little, &["Құдайбергенұлы|Әлихан|||2088-09-05"]);
    let big: Vec<u8> = std::iter::once(0xfeff)
        .chain(text.encode_utf16())
        .flat_map(u16::to_be_bytes)
        .collect();
    check(&big, &["Құдайбергенұлы|Әлихан|||2088-09-05"]);
}

#[test]
fn the_first_line_of_excel_names_the_delimiter() {
    check(
        "sep=;\nФамилия;Имя;ИИН\nКим;Ерлан;9604 2358 6910\nЦой;Вадим;\n".as_bytes(),
        &["Ким|Ерлан|||960423586910", "Цой|Вадим|||"],
    );
}

#[test]
fn lines_without_numbers_hold_an_iin_and_a_phone_side_by_side() {
    check(
        "Сейітқали Айгүл Маратқызы 960423586910 +77000000101 Астана\n\
         Ким Ерлан Олегович 87000000102 870905513926\n"
            .as_bytes(),
        &[
            "Сейітқали|Айгүл|Маратқызы|+77000000101|960423586910 KZ-71",
            "Ким|Ерлан|Олегович|+77000000102|870905513926",
        ],
    );
}

#[test]
fn a_day_in_a_list_of_people_is_the_day_of_birth() {
    check(
        "Фамилия;Имя;Дата\nКим;Ерлан;05.09.2088\nЦой;Вадим;06.09.2088\n".as_bytes(),
        &["Ким|Ерлан|||2088-09-05", "Цой|Вадим|||2088-09-06"],
    );
}

#[test]
fn a_row_of_dashes_is_nobody_and_a_missing_name_is_told() {
    check(
        "Ф.И.О;тел\n-;\n-;87000000101\n;87000000103\nКим Е.О.;7000000102\n".as_bytes(),
        &[
            "|||+77000000101|!name_missing",
            "|||+77000000103|!name_missing",
            "Ким|Е.|О.|+77000000102|!name_initials_only",
        ],
    );
}

#[test]
fn a_chat_with_dashes_and_brackets_gives_people() {
    check(
        "Всем привет! Список на субботу:\n1.Ким Ерлан – 87000000101\n\
         2.Цой Вадим - 8 700 000 01 02 (водитель)\n3. Сейітқали Айгүл\nитого 3 человека\n"
            .as_bytes(),
        &[
            "Ким|Ерлан||+77000000101|",
            "Цой|Вадим||+77000000102|водитель",
            "Сейітқали|Айгүл|||",
        ],
    );
}

#[test]
fn a_given_name_beside_its_patronymic_is_told_apart() {
    check(
        "Фамилия;Имя, отчество;Сот. тел\nКим;Анна Олеговна;87000000101\nМамедов;Эльдар Вагиф оглы;\n"
            .as_bytes(),
        &["Ким|Анна|Олеговна|+77000000101|", "Мамедов|Эльдар|Вагиф оглы||"],
    );
}

#[test]
fn kazakh_headings_say_whose_they_are_and_numbers_are_spelt_out() {
    check(
        "Р/н;Еріктінің тегі;Еріктінің аты;Әкесінің аты;Жеке сәйкестендіру нөмірі;Оқитын жері;\
         Тұрғылықты жері;Жынысы (ұл/қыз)\n\
         1;Сейітқали;Айгүл;Маратқызы;810905600335;ҚарУ;Қарағанды қ.;қыз\n2;Оспан;Ерлан;;;мектеп №5;ВКО;ұл\n"
            .as_bytes(),
        &[
            "Сейітқали|Айгүл|Маратқызы||810905600335 KZ-35 ҚарУ",
            "Оспан|Ерлан|||KZ-63 мектеп №5",
        ],
    );
    check(
        "п/п;ФИО;Индивидуальный идентификационный номер;Наименование организации (ВУЗ)\n\
         1;Ким Анна;810905600335;КарУ\n2;Цой Вадим;;КарУ\n"
            .as_bytes(),
        &["Ким|Анна|||810905600335 КарУ", "Цой|Вадим|||КарУ"],
    );
}

#[test]
fn messages_copied_from_a_messenger_are_read_without_who_sent_them() {
    check(
        "[12.04.2099, 10:15:22] Айгүл: Сәлем, тізім жіберемін\n\
         [12.04.2099, 10:16:01] Ерлан: 1) Ким Анна Олеговна 87000000601\n\
         [12.04.2099, 10:16:30] Дана Ә.: 2) Цой Борис +7 700 000 06 02\n\
         12/04/2099, 10:18 - Болат: 3. Тен Галина, 87000000604\n\
         12.04.2099, 10:19 - Болат: Рақмет!\n"
            .as_bytes(),
        &[
            "Ким|Анна|Олеговна|+77000000601|",
            "Цой|Борис||+77000000602|",
            "Тен|Галина||+77000000604|",
        ],
    );
}

#[test]
fn lines_numbered_without_a_sign_are_people_and_others_are_talk() {
    check(
        "1. Сейітқали Айгүл, 01.02.2081, Қарағанды облысы, 87000000611\n\
         2 Оспан Дана 03.04.2083 8 700 000 06 13\n3 - Ибраев Нұрлан\n\
         14 Апреля Сбор у корпуса\n20 человек всего\n87000000614 Ли Олег\n5) 87000000615 Ким Анна\n"
            .as_bytes(),
        &[
            "Сейітқали|Айгүл||+77000000611|2081-02-01 KZ-35",
            "Оспан|Дана||+77000000613|2083-04-03",
            "Ибраев|Нұрлан|||",
            "Ким|Анна||+77000000615|",
        ],
    );
}

#[test]
fn a_number_before_or_behind_the_name_is_taken_out_of_the_cell() {
    check(
        "№;ФИО, ИИН;Тел\n1;810905600335 Ли Олег;\n2;Ким Анна, ИИН 860102600031;87000000012\n3;Сейітов Асан (ЖСН: 870102500037);\n"
            .as_bytes(),
        &[
            "Ли|Олег|||810905600335",
            "Ким|Анна||+77000000012|860102600031",
            "Сейітов|Асан|||870102500037",
        ],
    );
}

#[test]
fn phones_side_by_side_are_two_and_an_address_before_one_is_a_note() {
    check(
        "ФИО;Домашний адрес, телефон\nЦой Борис;87010000003 87020000004\n\
         Ро Оля;8 701 000 00 14 8 702 000 00 15\nБай Роза;87010000018 и 87020000019\n\
         Ким Анна;г. Караганда, ул. Абая 1-2, 87000000401\nЮн Жан;8701000000\n\
         Ли Дина;8 701 000 00 07, 8 70\n"
            .as_bytes(),
        &[
            "Цой|Борис||+77010000003 +77020000004|",
            "Ро|Оля||+77010000014 +77020000015|",
            "Бай|Роза||+77010000018 +77020000019|",
            "Ким|Анна||+77000000401|г. Караганда; ул. Абая 1-2",
            "Юн|Жан|||!phone_invalid",
            "Ли|Дина||+77010000007|!phone_invalid",
        ],
    );
}

#[test]
fn digits_that_were_written_as_a_formula_are_digits() {
    check(
        "ФИО,ИИН,Телефон\nТен Галина,\"=\"\"810905600335\"\"\",=\"87000001704\"\n\
         Ли Дина,\"=HYPERLINK(\"\"x\"\")\",\n"
            .as_bytes(),
        &[
            "Тен|Галина||+77000001704|810905600335",
            "Ли|Дина|||!iin_bad_character",
        ],
    );
}

#[test]
fn dates_that_may_be_either_follow_those_that_put_the_month_first() {
    check(
        "Last Name,First Name,DOB\nKim,Anna,2/13/2081\nTsoy,Boris,03/04/2082\nPak,Vera,12/25/2083\n"
            .as_bytes(),
        &[
            "Kim|Anna|||2081-02-13",
            "Tsoy|Boris|||2082-03-04 !date_ambiguous",
            "Pak|Vera|||2083-12-25",
        ],
    );
    // One that puts the day first, and all that may be either do.
    check(
        "Last Name,First Name,DOB\nKim,Anna,2/13/2081\nTsoy,Boris,03/04/2082\nPak,Vera,12/25/2083\n\
         Li,Ann,25/12/2083\n"
            .as_bytes(),
        &[
            "Kim|Anna|||2081-02-13",
            "Tsoy|Boris|||2082-04-03 !date_ambiguous",
            "Pak|Vera|||2083-12-25",
            "Li|Ann|||2083-12-25",
        ],
    );
}

#[test]
fn the_name_of_a_sheet_says_the_direction_among_numbers_and_words() {
    for name in [
        "1. Қамқор",
        "Қамқор (12)",
        "Направление Қамқор",
        "Қамқор бағыты",
        "2) Направление «Қамқор»",
    ] {
        let found = super::judging::direction_of_sheet(name, &options());
        assert_eq!(
            found.as_ref().map(DirectionCode::as_str),
            Some("qamqor"),
            "{name}"
        );
    }
}

#[test]
fn words_beside_a_phone_are_a_note() {
    check(
        "ФИО;Телефон\nКим Анна;87000000101 (мама)\nЦой Борис;8 700 000 01 02 WhatsApp\n\
         Пак Вера;тел. 87000000103\nТен Галина;87172000024 вн. 12\n\
         Ли Олег;87000000105 и 87000000106 (әкесі)\n"
            .as_bytes(),
        &[
            "Ким|Анна||+77000000101|мама",
            "Цой|Борис||+77000000102|WhatsApp",
            "Пак|Вера||+77000000103|",
            "Тен|Галина||+77172000024|",
            "Ли|Олег||+77000000105 +77000000106|әкесі",
        ],
    );
}

#[test]
fn a_list_with_separators_that_came_in_one_column_is_a_table() {
    let people = [
        "Ким|Анна||+77000000149|810905600335",
        "Цой|Борис||+77000000150|",
    ];
    check(
        "\"ФИО;Телефон;ИИН\"\n\"Ким Анна;87000000149;810905600335\"\n\"Цой Борис;87000000150;\"\n"
            .as_bytes(),
        &people,
    );
    check(
        "<table><tr><td>ФИО,Телефон,ИИН</td></tr><tr><td>Ким Анна,87000000149,810905600335</td></tr>\
         <tr><td>\"Цой Борис\",87000000150,</td></tr></table>"
            .as_bytes(),
        &people,
    );
    let list = "\"ФИО;Телефон\"\n\n\"Ким Анна;87000000149\"\n";
    assert_eq!(judged(list.as_bytes()).expect("a list").row(0).line, 3);
}

#[test]
fn what_stands_beside_a_birth_date_is_a_note_and_a_year_of_birth_in_a_line_is_one() {
    check(
        "ФИО;Дата и место рождения;Тел\nКим Анна;01.02.2081, г. Астана;77000000138.0\n\
         Цой Борис;03.02.2082 (17 лет);\nПак Вера;04.02.2083 г.р.;\nЛи Олег;в мае;\n"
            .as_bytes(),
        &[
            "Ким|Анна||+77000000138|2081-02-01 г. Астана",
            "Цой|Борис|||2082-02-03 17 лет",
            "Пак|Вера|||2083-02-04",
            "Ли|Олег|||!birth_date_invalid",
        ],
    );
    check(
        "1. Оспан Дана, 2081 ж.т., 87000000105\n2. Сейіт Айгүл (01.02.2082 ж.т.) 87000000106\n\
         3. Әли Нұр 2083 г.р. 87000000107\n"
            .as_bytes(),
        &[
            "Оспан|Дана||+77000000105|2081 !birth_date_incomplete",
            "Сейіт|Айгүл||+77000000106|2082-02-01",
            "Әли|Нұр||+77000000107|2083 !birth_date_incomplete",
        ],
    );
}

#[test]
fn a_month_in_roman_digits_is_a_month() {
    check(
        "ФИО;Дата рождения\nКим Анна;1.II.2081\nЦой Борис;12.ХІ.2082 г.\nПак Вера;3 IX 2083\n"
            .as_bytes(),
        &[
            "Ким|Анна|||2081-02-01",
            "Цой|Борис|||2082-11-12",
            "Пак|Вера|||2083-09-03",
        ],
    );
}

#[test]
fn a_file_that_vanishes_or_is_written_meanwhile_is_refused_with_a_sentence() {
    struct Meanwhile(std::path::PathBuf, bool);
    impl store::Progress for Meanwhile {
        fn step(&self, done: u64, total: u64) -> bool {
            // Its bytes were gone through once, and its tables are next.
            if total > 0 && done == total {
                let written = if self.1 {
                    std::fs::write(&self.0, "ФИО;Тел\nЦой Борис;\n")
                } else {
                    std::fs::remove_file(&self.0)
                };
                written.expect("it is ours");
            }
            true
        }
    }
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("list.csv");
    for (stays, code) in [(true, "file_changed"), (false, "file_unreadable")] {
        std::fs::write(&path, "ФИО;Тел\nКим Анна;87000000101\n").expect("it is ours");
        let meanwhile = Meanwhile(path.clone(), stays);
        let refused = super::read_as(&path, None, &meanwhile).expect_err("no list");
        assert_eq!(refused.code(), code);
    }
}

#[test]
fn a_hyphen_before_a_person_with_a_phone_is_a_bullet() {
    check(
        "Тізім:\n— Ким Анна, 87000000111\n- Пак Вера 87000000113\n- сәлем бәріне\n".as_bytes(),
        &["Ким|Анна||+77000000111|", "Пак|Вера||+77000000113|"],
    );
}

#[test]
fn what_is_said_behind_a_name_is_a_note() {
    check(
        "ФИО;Направление\nКим Анна Олеговна - координатор;Камкор и Умит\n\
         Сейітқали Айгүл Маратқызы, 2 курс;Білім және Саулық\nЦОЙ, БОРИС;Қамқор\n\
         Қасым-Жомарт Ерлан;Қамқор\n"
            .as_bytes(),
        &[
            "Ким|Анна|Олеговна||qamqor umit координатор",
            "Сейітқали|Айгүл|Маратқызы||bilim saulyq 2 курс",
            "ЦОЙ|БОРИС|||qamqor",
            "Қасым-Жомарт|Ерлан|||qamqor !name_order_uncertain",
        ],
    );
}

#[test]
fn rows_that_the_sender_does_not_see_are_taken_and_told() {
    let page = "<table><tr><td>ФИО</td><td>Телефон</td></tr>\
        <tr><td>Ким Анна</td><td>87000000101</td></tr>\
        <tr style='display:none'><td>Цой Борис</td><td>87000000102</td></tr></table>";
    let judged = judged(page.as_bytes()).expect("a list");
    assert_eq!(judged.len(), 2);
    assert!(!judged.problems(0).has(ProblemCode::RowHidden));
    assert!(judged.problems(1).has(ProblemCode::RowHidden));
    assert!(judged.file_problems().contains(&FileProblem::RowsHidden));
}

#[test]
fn whoever_left_goes_to_the_archive_and_a_refused_consent_is_told() {
    check(
        "ФИО;Статус;Согласие на обработку персональных данных;Согласие на фотосъёмку\n\
         Ким Анна;активен;да;нет\nЦой Борис;выбыл в мае;нет;да\nПак Вера;Отказалась;иә;иә\n\
         Тен Галина;в декрете;-;-\nЛи Олег;студент;жоқ;\n"
            .as_bytes(),
        &[
            "Ким|Анна|||Согласие на фотосъёмку: нет",
            "Цой|Борис|||Статус: выбыл в мае; Согласие на обработку персональных данных: нет \
             !consent_refused !person_left",
            "Пак|Вера|||Статус: Отказалась !person_left",
            "Тен|Галина|||Статус: в декрете",
            "Ли|Олег|||Согласие на обработку персональных данных: жоқ !consent_refused",
        ],
    );
    check(
        "Аты-жөні;Қатысады ма?;Дербес деректерімді жинауға және өңдеуге, сондай-ақ оларды үшінші \
         тұлғаларға беруге келісемін бе\n\
         Оспан Дана;жоқ;Иә\nСейіт Айгүл;иә;Жоқ, келіспеймін\nӘли Нұр;Қатыспайды;Келісемін\n"
            .as_bytes(),
        &[
            "Оспан|Дана|||Қатысады ма?: жоқ !person_left",
            "Сейіт|Айгүл|||Дербес деректерімді жинауға және өңдеуге, сондай-ақ оларды ү…: Жоқ, \
             келіспеймін !consent_refused",
            "Әли|Нұр|||Қатысады ма?: Қатыспайды !person_left",
        ],
    );
    let list = "ФИО;Статус\nЦой Борис;выбыл\n";
    let row = judged(list.as_bytes()).expect("a list").row(0);
    assert_eq!(row.left.as_deref(), Some("выбыл"));
    let mut options = options();
    options
        .answers
        .kind(ProblemCode::PersonLeft, Some(super::Fix::Other));
    let list = Arc::new(paste_bytes(list.as_bytes().to_vec(), None).expect("a list"));
    assert_eq!(judge(list, options).expect("a list").row(0).left, None);
}

#[test]
fn bytes_of_any_kind_are_judged_or_refused_and_nothing_panics() {
    let mut state = 0x9e37_79b9_u32;
    let alphabet = b"\x00\xff\xfe\xd0\xb0;,\t|\"\n\r<td>&#x;0123456789?=+-@()./ \xe2\x80\xae";
    for _ in 0..300 {
        let mut bytes = Vec::new();
        for _ in 0..200 {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            bytes.push(alphabet[state as usize % alphabet.len()]);
        }
        let _ = judged(&bytes);
        let mut headed = "ФИО;ИИН;Телефон;Дата рождения;Область;Направление\n"
            .as_bytes()
            .to_vec();
        headed.extend_from_slice(&bytes);
        if let Ok(judged) = judged(&headed) {
            judged.each(0..judged.len(), |row| {
                judged.cells(&row);
                judged.offers(&row);
                true
            });
        }
    }
}

#[test]
fn a_year_or_a_date_beside_the_name_is_that_of_the_birth() {
    check(
        "ФИО;Примечание\nКим Анна 2090 87000000101;\nЦой Борис 03.02.2082;\n\
         Пак Вера, 87000000103, vera@example.kz;\nЛи Олег 2090;\n"
            .as_bytes(),
        &[
            "Ким|Анна||+77000000101|2090 !birth_date_incomplete",
            "Цой|Борис|||2082-02-03",
            "Пак|Вера||+77000000103|vera@example.kz",
            "Ли|Олег|||2090 !birth_date_incomplete",
        ],
    );
    check(
        "1. Ким Анна 2090 87000000101\n2. Цой Борис, Астана 2090 87000000102\n".as_bytes(),
        &[
            "Ким|Анна||+77000000101|2090 !birth_date_incomplete",
            "Цой|Борис||+77000000102|Астана 2090",
        ],
    );
}

#[test]
fn a_birth_date_that_nobody_alive_has_stays_out_unless_all_the_list_is_invented() {
    let list = |years: [i32; 3]| {
        let [one, two, three] = years;
        format!(
            "ФИО;Дата рождения\nКим Анна;05.02.{one}\nЦой Борис;03.02.{two}\nПак Вера;04.02.{three}\n"
        )
    };
    // It is April 2099.
    check(
        list([2081, 2099, 2181]).as_bytes(),
        &[
            "Ким|Анна|||2081-02-05",
            "Цой|Борис|||2099-02-03",
            "Пак|Вера|||!birth_date_impossible",
        ],
    );
    check(
        list([2081, 1881, 2080]).as_bytes(),
        &[
            "Ким|Анна|||2081-02-05",
            "Цой|Борис|||!birth_date_impossible",
            "Пак|Вера|||2080-02-04",
        ],
    );
    check(
        list([2181, 2182, 2081]).as_bytes(),
        &[
            "Ким|Анна|||2181-02-05",
            "Цой|Борис|||2182-02-03",
            "Пак|Вера|||2081-02-04",
        ],
    );
}

#[test]
fn a_whole_name_in_the_column_of_given_names_is_taken_apart() {
    check(
        "Фамилия;Имя;Телефон\nКим;Анна;87000000101\n;Ахметов Серик;87000000102\n;Дана;87000000103\n"
            .as_bytes(),
        &[
            "Ким|Анна||+77000000101|",
            "Ахметов|Серик||+77000000102|",
            "|Дана||+77000000103|!name_single",
        ],
    );
}

#[test]
fn the_contacts_of_a_phone_are_people() {
    check(
        "BEGIN:VCARD\nVERSION:3.0\nN:Ким;Анна;Олеговна;;\nFN:Анна Ким\nTEL:87000000101\nBDAY:2081-02-05\n\
         EMAIL:anna@example.kz\nORG:Колледж №3\nADR:;;;Астана;;;\nEND:VCARD\n\
         BEGIN:VCARD\nVERSION:3.0\nN:;;;;\nFN:Ахметов Серик\nTEL:87000000102\nBDAY:--0301\nNOTE:в отпуске\nEND:VCARD\n\
         BEGIN:VCARD\nVERSION:3.0\nFN:Борис\nTEL:123\nEND:VCARD\n"
            .as_bytes(),
        &[
            "Ким|Анна|Олеговна|+77000000101|2081-02-05 KZ-71 anna@example.kz Колледж №3",
            "Ахметов|Серик||+77000000102|в отпуске !birth_date_incomplete",
            "|Борис|||!phone_invalid !name_single",
        ],
    );
}

#[test]
fn a_cell_and_a_line_of_numbers_without_end_take_no_time() {
    let phones = "87000000101 ".repeat(3_000);
    check(
        format!("ФИО;Телефон\nКим Анна;{phones}\n").as_bytes(),
        &["Ким|Анна||+77000000101|"],
    );
    let line = "Ким Анна 87000000101 ".repeat(40_000);
    let list = judged(line.as_bytes());
    assert!(list.is_err() || list.is_ok_and(|list| list.len() <= 1));
}
