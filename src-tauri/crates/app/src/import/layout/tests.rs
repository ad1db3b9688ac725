use crate::import::FileProblem;
use crate::import::messy::{check, judged, options};

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
fn a_sheet_that_the_sender_does_not_see_is_passed_over_beside_others() {
    let text = "Фамилия;Имя\nКим;Анна\n".as_bytes().to_vec();
    let mut book = documents::sheets::paste(text, None).expect("a list");
    let mut table = book.table(0).expect("a table");
    table.hidden = true;
    let found = |alone| super::find(&table, &options(), 0, alone);
    assert!(found(false).is_none(), "beside others");
    assert!(found(true).is_some(), "the only one");
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
fn a_row_whose_cells_stand_several_columns_away_is_read_all_the_same() {
    check(
        "№;ФИО;Дата рождения;ИИН;Телефон;Область\n\
         1;Ким Анна;01.02.2081;;87000000116;Астана\n\
         2;;;Цой Борис;03.02.2082;;87000000117;Алматы\n\
         Пак Вера;04.02.2083;;87000000118;Астана\n\
         5;;;;;;Ли Олег;06.02.2085\n"
            .as_bytes(),
        &[
            "Ким|Анна||+77000000116|2081-02-01 KZ-71",
            "Цой|Борис||+77000000117|2082-02-03 KZ-75 !too_many_cells",
            "Пак|Вера||+77000000118|2083-02-04 KZ-71 !too_few_cells",
            "Ли|Олег|||2085-02-06 !too_many_cells",
        ],
    );
    let shifted = judged("ФИО;Телефон;ИИН\n;Цой Борис;87000000117;870102500037\n".as_bytes());
    let shifted = shifted.expect("a list");
    let cells = shifted.cells(&shifted.row(0));
    let told = cells.iter().map(|cell| cell.raw.as_str());
    assert!(told.eq(["Цой Борис", "87000000117", "870102500037"]));
    // To the left as well, whatever stood there.
    check(
        "№;ИИН;ФИО;Телефон;Почта\n1;;Ким Анна;87000000116;\nЦой Борис;87000000117;b@example.kz\n\
         ;Пак Вера;87000000118;v@example.kz\n"
            .as_bytes(),
        &[
            "Ким|Анна||+77000000116|",
            "Цой|Борис||+77000000117|b@example.kz !too_few_cells",
            "Пак|Вера||+77000000118|v@example.kz !too_few_cells",
        ],
    );
    // Who stands in a column of words is somebody else.
    check(
        "№;ФИО;Телефон;Примечание\n1;;87000000116;Ким Анна\n".as_bytes(),
        &["|||+77000000116|Ким Анна !name_missing"],
    );
}

#[test]
fn rows_with_surnames_and_given_names_in_two_columns_may_stand_away_too() {
    check(
        "№;ИИН;Фамилия;Имя;Отчество;Телефон\n1;810905600335;Ким;Анна;Олеговна;87000000116\n\
         2;;;Цой;Борис;Ильич;87000000117\n\
         3;;;;Ли;Олег;;87000000118\n\
         Пак;Вера;;87000000119\n\
         870110635812;Тен;Галина;;87000000120\n"
            .as_bytes(),
        &[
            "Ким|Анна|Олеговна|+77000000116|810905600335",
            "Цой|Борис|Ильич|+77000000117|!too_many_cells",
            "Ли|Олег||+77000000118|!too_many_cells",
            "Пак|Вера||+77000000119|!too_few_cells",
            "Тен|Галина||+77000000120|870110635812 !too_few_cells",
        ],
    );
    // Words where a phone belongs may say something else of somebody whose surname is missing.
    check(
        "Фамилия;Имя;Телефон;Пол;Почта\n;Айгүл;Мамин;;\n;Анна;нет;Женский;\n;Борис;;Ұл;b@example.kz\n"
            .as_bytes(),
        &[
            "|Айгүл|||!phone_invalid !name_single",
            "|Анна|||!name_single",
            "|Борис|||b@example.kz !name_single",
        ],
    );
}

#[test]
fn a_day_a_month_and_a_year_in_three_columns_are_one_birth_date() {
    let people = [
        "Ким|Анна|||2081-02-05",
        "Цой|Борис|||2082-03 !birth_date_incomplete",
    ];
    for heading in [
        "День рождения;Месяц рождения;Год рождения",
        "Туған күні;Туған айы;Туған жылы",
        "день;месяц;год",
        "күні;айы;жылы",
        "Day;Month;Year",
    ] {
        let list = format!("ФИО;{heading}\nКим Анна;5;02;2081\nЦой Борис;;март;2082\n");
        check(list.as_bytes(), &people);
    }
    // Under a heading of all three, merged over them or not.
    check(
        "ФИО;Дата рождения;;;Телефон\n;День;Месяц;Год;\nКим Анна;5;02;2081;\nЦой Борис;;март;2082;\n"
            .as_bytes(),
        &people,
    );
    check(
        "<table><tr><td rowspan=2>Аты-жөні</td><td colspan=3>Туған күні</td><td rowspan=2>Телефон</td></tr>\
         <tr><td>күні</td><td>айы</td><td>жылы</td></tr>\
         <tr><td>Ким Анна</td><td>5</td><td>02</td><td>2081</td><td></td></tr>\
         <tr><td>Цой Борис</td><td></td><td>март</td><td>2082</td><td></td></tr></table>"
            .as_bytes(),
        &people,
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
