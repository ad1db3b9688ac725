//! Messy lists beside the samples: one kind of mess in each.

use std::sync::Arc;

use domain::{Day, DirectionCode, Phone};

use super::{FileProblem, ImportRefused, Judged, Options, ProblemCode, judge, paste_bytes};

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
fn a_header_grouped_over_two_lines_holds_the_columns_that_go_down_through_both() {
    check(
        "<table><tr><td colspan=8>Ақмола облысы әкімдігінің еріктілер тізімі</td></tr>\
         <tr><td rowspan=2>Р/с №</td><td colspan=3>Еріктінің деректері</td><td colspan=2>Байланыс \
         деректері</td><td rowspan=2>Мекенжайы (облыс)</td><td rowspan=2>Қызмет бағыты</td></tr>\
         <tr><td>Тегі, аты, әкесінің аты (толық)</td><td>Туған күні, айы, жылы</td><td>ЖСН</td>\
         <td>Ұялы телефоны</td><td>Электрондық поштасы</td></tr>\
         <tr><td>1</td><td>Сейітқали Айгүл Маратқызы</td><td>01.02.2081 ж.</td><td></td>\
         <td>8 701 000 00 02, 8 702 000 00 03</td><td>a@example.kz</td><td>Ақмола обл.</td>\
         <td>Таза әлем; Білім</td></tr><tr><td>2</td><td>Оспан Дана</td><td>5 наурыз 2083 ж.</td>\
         <td></td><td>+7(700)0000004</td><td></td><td>ШҚО</td><td>Саулық</td></tr></table>"
            .as_bytes(),
        &[
            "Сейітқали|Айгүл|Маратқызы|+77010000002 +77020000003|2081-02-01 KZ-11 a@example.kz taza_alem bilim",
            "Оспан|Дана||+77000000004|2083-03-05 KZ-63 saulyq",
        ],
    );
}

#[test]
fn a_name_of_three_words_in_a_heading_is_a_full_name() {
    for heading in [
        "Фамилия Имя Отчество волонтёра",
        "Фамилия, имя, отчество",
        "Т.А.Ә.",
        "ТАӘ (толық)",
        "А.Ж.Т.",
        "Полное имя",
        "Ваше ФИО",
        "Еріктінің аты-жөні",
        "Surname, first name",
        "Т.А.Ә. / Ф.И.О.",
    ] {
        let list = format!("№;{heading};Конт. тел\n1;Ким Ерлан;87000000101\n2;Цой Вадим;\n");
        check(
            list.as_bytes(),
            &["Ким|Ерлан||+77000000101|", "Цой|Вадим|||"],
        );
    }
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
fn the_questions_of_a_form_in_three_languages_are_headings() {
    check(
        "Отметка времени / Уақыт белгісі / Timestamp,Тегіңіз / Ваша фамилия / Your surname,\
         Атыңыз / Ваше имя / Your first name,\
         Әкеңіздің аты (бар болса) / Ваше отчество (при наличии) / Patronymic (if any),\
         Туған күніңіз / Укажите вашу дату рождения / Date of birth,\
         WhatsApp телефон нөміріңіз / Номер телефона с WhatsApp / Your phone with WhatsApp,\
         Қай өңірде тұрасыз? / В каком регионе вы проживаете? / Which region do you live in?,\
         Қандай бағыттар қызықтырады? / Какие направления вам интересны? / Which directions?\n\
         11.04.2099 10:00:00,Сейітов,Асан,Бекұлы,01.02.2081,8 700 000 03 01,Қарағанды облысы,\
         \"Таза әлем, Қамқор\"\n\
         11.04.2099 10:01:00,Ким,Анна,,13.02.2082,87000000302,г. Алматы,Білім\n"
            .as_bytes(),
        &[
            "Сейітов|Асан|Бекұлы|+77000000301|2081-02-01 KZ-35 taza_alem qamqor",
            "Ким|Анна||+77000000302|2082-02-13 KZ-75 bilim",
        ],
    );
}

#[test]
fn who_leads_a_group_or_whose_child_it_is_is_not_the_person() {
    check(
        "Отряд;ФИО руководителя;Телефон руководителя;ФИО волонтёра;Телефон волонтёра;Ата-анасының тел.\n\
         Жас;Ахметов Серик;87000001601;Ким Анна;87000001602;87000001603\n\
         Жас;Ахметов Серик;87000001601;Цой Борис;87000001604;\n"
            .as_bytes(),
        &[
            "Ким|Анна||+77000001602|ФИО руководителя: Ахметов Серик; Телефон руководителя: \
             87000001601; Ата-анасының тел.: 87000001603",
            "Цой|Борис||+77000001604|ФИО руководителя: Ахметов Серик; Телефон руководителя: \
             87000001601",
        ],
    );
}

#[test]
fn a_school_alone_in_its_row_is_the_organisation_of_those_below() {
    check(
        "№;ФИО;Телефон\n;КарУ имени Букетова;\n1;Ким Анна;87000001501\n2;Цой Борис;\n\
         ;Колледж №3;\n1;Пак Вера;87000001503\n"
            .as_bytes(),
        &[
            "Ким|Анна||+77000001501|КарУ имени Букетова",
            "Цой|Борис|||КарУ имени Букетова",
            "Пак|Вера||+77000001503|Колледж №3",
        ],
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
fn a_sheet_that_the_sender_does_not_see_is_passed_over_beside_others() {
    let text = "Фамилия;Имя\nКим;Анна\n".as_bytes().to_vec();
    let mut book = documents::sheets::paste(text, None).expect("a list");
    let mut table = book.table(0).expect("a table");
    table.hidden = true;
    let found = |alone| super::layout::find(&table, &options(), 0, alone);
    assert!(found(false).is_none(), "beside others");
    assert!(found(true).is_some(), "the only one");
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
fn a_header_said_again_in_another_language_and_the_signatures_below_are_nobody() {
    check(
        "№;Тегі;Аты;Әкесінің аты;ЖСН;Телефон\n№;Фамилия;Имя;Отчество;ИИН;Телефон\n\
         1;Ким;Анна;Олеговна;;87000000001\n2;Цой;Борис;;;\n\
         ;Бөлім басшысы;;;Қ. Ахметов;\n;Орын.: Б. Сәрсен, тел.: 87172000000;;;;\n"
            .as_bytes(),
        &["Ким|Анна|Олеговна|+77000000001|", "Цой|Борис|||"],
    );
}

#[test]
fn tables_side_by_side_are_all_read_each_with_its_own_phones() {
    let list = "№;ФИО;Телефон;;№;ФИО;Телефон\n1;Ким Анна;87000000051;;3;Пак Вера;87000000053\n\
         2;Цой Борис;87000000052;;4;Тен Галина;\n;;;;5;Ли Олег;87000000055\n";
    check(
        list.as_bytes(),
        &[
            "Ким|Анна||+77000000051|",
            "Пак|Вера||+77000000053|",
            "Цой|Борис||+77000000052|",
            "Тен|Галина|||",
            "Ли|Олег||+77000000055|",
        ],
    );
    let judged = judged(list.as_bytes()).expect("a list");
    assert!(judged.file_problems().contains(&FileProblem::TablesBeside));
    let cells = judged.cells(&judged.row(1));
    assert_eq!(cells[5].raw, "Пак Вера");
    assert_eq!(cells[6].value.as_deref(), Some("+7 700 000 00 53"));
    assert_eq!(
        cells[2].value, None,
        "the phone of the other table is not hers"
    );
    check(
        "Фамилия;Имя;Тел;Фамилия;Имя;Тел;Фамилия;Имя;Тел\n\
         Ким;Анна;87000000061;Пак;Вера;87000000062;Ли;Олег;87000000063\n"
            .as_bytes(),
        &[
            "Ким|Анна||+77000000061|",
            "Пак|Вера||+77000000062|",
            "Ли|Олег||+77000000063|",
        ],
    );
}

#[test]
fn a_parent_whose_name_stands_under_a_heading_of_parents_is_no_volunteer() {
    check(
        "<table><tr><td colspan=2>Волонтёр</td><td colspan=2>Родитель</td></tr>\
         <tr><td>ФИО</td><td>Телефон</td><td>ФИО</td><td>Телефон</td></tr>\
         <tr><td>Ким Анна</td><td>87000000071</td><td>Ким Олег</td><td>87000000072</td></tr></table>"
            .as_bytes(),
        &["Ким|Анна||+77000000071|Родитель: ФИО: Ким Олег; Родитель: Телефон: 87000000072"],
    );
}

#[test]
fn cards_with_a_label_before_each_value_are_people() {
    let people = [
        "Ким|Анна|Олеговна|+77000000101|810905600335",
        "Цой|Борис||+77000000102 +77000000103|2081-02-01 Колледж №3",
    ];
    for list in [
        "Добрый день! Данные ребят:\n\nФИО: Ким Анна Олеговна\nИИН: 810905600335\nТел: 8 700 000 01 01\n\n\
         ФИО: Цой Борис\nДата рождения: 01.02.2081\nТел: 87000000102\nТел: 87000000103\nМесто учёбы: Колледж №3\n",
        "1. ФИО: Ким Анна Олеговна, ИИН: 810905600335, тел.: 87000000101\n\
         2. ФИО: Цой Борис; дата рождения: 01.02.2081; тел.: 87000000102, 87000000103; место учёбы: Колледж №3\n",
        "ФИО - Ким Анна Олеговна\nИИН 810905600335\nТелефон 87000000101\n\
         ФИО - Цой Борис\nДата рождения - 01.02.2081\nТелефон:\n87000000102, 87000000103\nУчебное заведение - Колледж №3\n",
        "ФИО\tКим Анна Олеговна\nИИН\t810905600335\nТелефон\t87000000101\n\
         ФИО\tЦой Борис\nДата рождения\t01.02.2081\nТелефон\t87000000102, 87000000103\nУчебное заведение\tКолледж №3\n",
        "Аты-жөні: Ким Анна Олеговна\nЖСН: 810905600335\nБайланыс нөмірі: 87000000101\nАты-жөні: Цой Борис\n\
         Туған күні: 01.02.2081 ж.\nБайланыс нөмірі: 87000000102 87000000103\nОқу орны: Колледж №3\n",
        "[12.04.2099, 10:15:22] Айгүл: ФИО: Ким Анна Олеговна\nИИН: 810905600335\nТел: 87000000101\n\
         [12.04.2099, 10:16:22] Айгүл: ФИО: Цой Борис\nДата рождения: 01.02.2081\nТел: 87000000102\nТел 2: 87000000103\nШкола: Колледж №3\n",
    ] {
        check(list.as_bytes(), &people);
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
fn a_row_whose_cells_stand_one_column_further_is_read_all_the_same() {
    check(
        "№;ФИО;ИИН;Телефон;Область\n1;Ким Анна;810905600335;87000000116;Астана\n\
         2;;Цой Борис;870102500037;87000000117;Алматы\n\
         ;3;Тен Галина;870110635812;87000000119;Астана\n"
            .as_bytes(),
        &[
            "Ким|Анна||+77000000116|810905600335 KZ-71",
            "Цой|Борис||+77000000117|870102500037 KZ-75 !too_many_cells",
            "Тен|Галина||+77000000119|870110635812 KZ-71 !too_many_cells",
        ],
    );
}

#[test]
fn headings_of_schools_and_offices_name_people() {
    for heading in ["Студент", "Учащийся", "Сотрудник", "Оқушы", "Employee"]
    {
        let list = format!("№;{heading};Курс;Группа;Контакт\n1;Ким Анна;2;ИС-21;87000000133\n");
        check(list.as_bytes(), &["Ким|Анна||+77000000133|"]);
    }
    check(
        "Фамилия;И.О.;Телефон\nКим;А.О.;87000000131\n".as_bytes(),
        &["Ким|А.О.||+77000000131|!name_initials_only"],
    );
    // The same header once more, with a word that nobody knows.
    check(
        "№;Т.А.Ә.;ЖСН;Мекенжайы;Байланыс\n№;Ф.И.О.;ИИН;Адрес;Контакты\n\
         1;Оспан Дана;810905600335;;87000000147\n2;Ким Анна;;;87000000148, k@example.kz\n"
            .as_bytes(),
        &[
            "Оспан|Дана||+77000000147|810905600335",
            "Ким|Анна||+77000000148|k@example.kz",
        ],
    );
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
fn a_direction_that_people_are_called_is_a_heading_only_among_others() {
    check(
        "ФИО;Телефон;ИИН\nКим Ерлан;87000000101;\nҮміт;;\nЦой Вадим;87000000102;\n".as_bytes(),
        &[
            "Ким|Ерлан||+77000000101|",
            "|Үміт|||!name_single",
            "Цой|Вадим||+77000000102|",
        ],
    );
    check(
        "ФИО;Телефон;ИИН\nТаза әлем;;\nКим Ерлан;87000000101;\nҮміт;;\nЦой Вадим;87000000102;\n"
            .as_bytes(),
        &[
            "Ким|Ерлан||+77000000101|taza_alem",
            "Цой|Вадим||+77000000102|umit",
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
fn nothing_but_names_is_a_list_with_a_heading_or_without() {
    let people = [
        "Сейітқали|Айгүл|||",
        "Ким|Анна|Олеговна||",
        "Ахметов|Серик|||",
    ];
    check(
        "ФИО\nСейітқали Айгүл\nКим Анна Олеговна\nАхметов Серик\n".as_bytes(),
        &people,
    );
    check(
        "Сейітқали Айгүл\nКим Анна Олеговна\nАхметов Серик\n".as_bytes(),
        &people,
    );
    // Talk is no list.
    let talk = "Добрый день\nСписок будет завтра\nСпасибо Всем\n";
    assert!(judged(talk.as_bytes()).is_err(), "{talk}");
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
fn the_name_in_latin_letters_beside_its_parts_is_not_the_name() {
    for latin in [
        "Аты-жөні латын әрпімен",
        "Имя латиницей",
        "Name in Latin letters",
        "Полное имя",
    ] {
        let list = format!(
            "№;Тегі;Аты;{latin};Туған күні\n1;Әбілова;Гүлнәр;Abilova Gulnar;02.02.2081\n\
             2;Цой;Анна;Tsoy Anna;03.02.2081\n"
        );
        check(
            list.as_bytes(),
            &["Әбілова|Гүлнәр|||2081-02-02", "Цой|Анна|||2081-02-03"],
        );
    }
}

#[test]
fn a_name_merged_over_two_rows_is_one_person_with_what_both_rows_say() {
    let row = |cells: &str| format!("<tr>{cells}</tr>");
    let page = [
        "<table>".to_owned(),
        row("<td>№</td><td>ФИО</td><td>ИИН</td><td>Телефон</td><td>Примечание</td>"),
        row("<td rowspan=2>1</td><td rowspan=2>Ким Анна</td><td></td><td>87000000101</td><td>курс 2</td>"),
        row("<td>810905600335</td><td>8 700 000 01 02 (мама)</td><td>волонтёр с 2090</td>"),
        row("<td>2</td><td>Цой Борис</td><td></td><td>87000000103</td><td></td>"),
        // Two numbers under one name are two people.
        row("<td>3</td><td rowspan=2>Ли Олег</td><td>870102500037</td><td></td><td></td>"),
        row("<td>4</td><td>860102600031</td><td></td><td></td>"),
        "</table>".to_owned(),
    ]
    .concat();
    check(
        page.as_bytes(),
        &[
            "Ким|Анна||+77000000101 +77000000102|810905600335 мама; курс 2; волонтёр с 2090",
            "Цой|Борис||+77000000103|",
            "Ли|Олег|||870102500037",
            "Ли|Олег|||860102600031",
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
