//! Messy lists beside the samples: one kind of mess in each.

use std::sync::Arc;

use domain::{Day, DirectionCode, Phone};

use super::{ImportRefused, Judged, Options, judge, paste_bytes};

fn options() -> Options {
    Options::new(Day::from_ymd_opt(2099, 4, 12).expect("a day"))
}

fn judged(bytes: &[u8]) -> Result<Judged, ImportRefused> {
    judge(Arc::new(paste_bytes(bytes.to_vec(), None)?), options())
}

/// Judges a list; each person is `surname|given|patronymic|phones|the rest that is told`.
#[track_caller]
fn check(bytes: &[u8], people: &[&str]) {
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
fn a_header_of_two_lines_without_merged_cells_is_read_by_its_second() {
    check(
        "ФИО;;;Контакты;\nФамилия;Имя;Отчество;Телефон;Почта\n\
         Ким;Ерлан;Олегович;87000000101;a@example.kz\nЦой;Вадим;;87000000102;\n"
            .as_bytes(),
        &[
            "Ким|Ерлан|Олегович|+77000000101|a@example.kz",
            "Цой|Вадим||+77000000102|",
        ],
    );
}

#[test]
fn a_table_under_a_long_letter_is_found_with_its_page_totals_and_repeated_headers() {
    let mut text = String::new();
    for number in 0..20 {
        text.push_str(&format!(
            "строка письма номер {number}, просим рассмотреть\n"
        ));
    }
    text.push_str(
        "№;Ф.И.О. волонтёра (полностью);Год рождения;Моб. тел.;Эл. адрес;Место жительства\n\
         1;2;3;4;5;6\n\
         1;Сейітқали Айгүл Маратқызы;2088;8(700)0000101 / 8 700 000 01 02;A@Example.kz;Алматы\n\
         2;Ким Ерлан (староста);05.09.2088г.;+7 700 000 01 03;;г. Астана\n\
         ;г. Шымкент;;;;\n\
         3;3. Пак Сергей;;;;\n\
         Итого по странице: 3;;;;;\n\
         №;Ф.И.О. волонтёра (полностью);Год рождения;Моб. тел.;Эл. адрес;Место жительства\n\
         4;Ли Мария 87000000104;;;;\n",
    );
    check(
        text.as_bytes(),
        &[
            "Сейітқали|Айгүл|Маратқызы|+77000000101 +77000000102|2088 KZ-75 a@example.kz !birth_date_incomplete",
            "Ким|Ерлан||+77000000103|2088-09-05 KZ-71 староста",
            "Пак|Сергей|||",
            "Ли|Мария||+77000000104|",
        ],
    );
}

#[test]
fn the_answers_of_a_form_are_found_by_the_few_headings_that_lists_have() {
    let questions = |from: u32| {
        let questions = (from..from + 20).map(|n| format!(";{n}. Неліктен еріктісіз?"));
        questions.collect::<String>()
    };
    let answers = ";жақсы істер үшін".repeat(20);
    let list = format!(
        "Отметка времени;Тегі;Аты;Туған күні{}\n11.04.2099 10:00:00;Сейітов;Асан;12.03.2081{answers}\n",
        questions(1)
    );
    check(list.as_bytes(), &["Сейітов|Асан|||2081-03-12"]);
    // Two known headings among ten are a header where nothing but words stands.
    let list = "Отметка времени;Аты-жөні;Телефон;Қайда оқисыз;Неге;Қашан;Кіммен;Қанша;Тілек;Ұсыныс\n\
        11.04.2099 10:00:00;Сейітов Асан;8 700 000 01 01;мектеп;иә;таң;дос;көп;жоқ;жоқ\n";
    check(list.as_bytes(), &["Сейітов|Асан||+77000000101|"]);
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
fn headings_in_latin_and_in_english_are_known() {
    check(
        "№,Tegı,Aty,Äkesınıñ aty,JSN,Telefon nömırı,Öñır\n\
         1,Seıtqali,Aıgül,Maratqyzy,960423586910,87000000101,Astana\n2,Kim,Erlan,,,87000000102,\n"
            .as_bytes(),
        &[
            "Seıtqali|Aıgül|Maratqyzy|+77000000101|960423586910 KZ-71",
            "Kim|Erlan||+77000000102|",
        ],
    );
    check(
        "First Name,Last Name,Date of Birth,Phone 1,Phone 2\n\
         Erlan,Kim,2088-09-05,+77000000101,+77000000102\nMaria,Li,13/09/2088,,\n"
            .as_bytes(),
        &[
            "Kim|Erlan||+77000000101 +77000000102|2088-09-05",
            "Li|Maria|||2088-09-13",
        ],
    );
    check(
        "Surname,Name,Country,Role\nGARCÍA,María,Spain,Speaker\nToktogulov,Aibek,Kyrgyzstan,Delegate\n"
            .as_bytes(),
        &[
            "GARCÍA|María|||ES speaker",
            "Toktogulov|Aibek|||KG delegate",
        ],
    );
}

#[test]
fn a_direction_or_a_place_alone_in_its_row_holds_for_the_people_below() {
    check(
        "ФИО;Телефон;ИИН\nТаза әлем;;\nКим Ерлан;87000000101;\nЦой Вадим;87000000102;\n\
         Қамқор:;;\nПак Сергей;87000000103;960423586910\nг. Шымкент;;\nТен Ирина;;\n"
            .as_bytes(),
        &[
            "Ким|Ерлан||+77000000101|taza_alem",
            "Цой|Вадим||+77000000102|taza_alem",
            "Пак|Сергей||+77000000103|960423586910 qamqor",
            "Тен|Ирина|||KZ-79 qamqor",
        ],
    );
}

#[test]
fn a_table_without_header_is_named_by_what_it_holds_even_once() {
    check(
        "1;Сейітқали Айгүл Маратқызы;960423586910;87000000101;Қарағанды облысы\n\
         2;Ким Ерлан;;87000000102;Астана қаласы\n3;Цой Вадим;;87000000103;Түркістан облысы\n"
            .as_bytes(),
        &[
            "Сейітқали|Айгүл|Маратқызы|+77000000101|960423586910 KZ-35",
            "Ким|Ерлан||+77000000102|KZ-71",
            "Цой|Вадим||+77000000103|KZ-61",
        ],
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
fn headings_that_lost_letters_are_known_by_the_rest() {
    // Windows-1251: «Тег?;Аты;Ту?ан к?ні», «К?мІсбек».
    let text = "Тег?;Аты;Ту?ан к?н?\nК?м?сбек;Ерлан;05.09.2088\nКим;Вадим;06.09.2088\n";
    let bytes: Vec<u8> = text
        .chars()
        .map(|sign| match sign {
            'А'..='я' => u8::try_from(u32::from(sign) - 0x0410 + 0xc0).expect("a letter"),
            sign => u8::try_from(u32::from(sign)).expect("a sign"),
        })
        .collect();
    check(
        &bytes,
        &[
            "К?м?сбек|Ерлан|||2088-09-05 !encoding_replaced",
            "Ким|Вадим|||2088-09-06",
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
        "Ф.И.О;тел\n-;\n-;87000000101\nКим Е.О.;7000000102\n".as_bytes(),
        &[
            "|||+77000000101|!name_missing",
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
