use super::*;

fn head() -> ListHead {
    let column = |heading: &str, width| Column {
        heading: heading.to_owned(),
        width,
    };
    ListHead {
        name: "Волонтёры".to_owned(),
        language: "ru".to_owned(),
        columns: vec![
            column("ФИО", 30.0),
            column("ИИН", 14.0),
            column("Күні", 12.0),
        ],
        about: Vec::new(),
        about_name: String::new(),
    }
}

fn rows() -> Vec<Vec<Value<'static>>> {
    let day = NaiveDate::from_ymd_opt(2089, 7, 5).expect("a day");
    vec![
        vec![
            Value::text("Әлі; \"Ким\""),
            Value::text("001024223908"),
            Value::Day(day),
        ],
        vec![
            Value::text("=cmd|' /C calc'!A0"),
            Value::text("+77000000001"),
            Value::Empty,
        ],
        vec![Value::text("-2+3"), Value::Empty, Value::Number(4.5)],
    ]
}

#[track_caller]
fn check(format: ListFormat) -> Vec<u8> {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("list");
    let done = list(format, &path, &head(), rows().into_iter(), &mut |_| true);
    assert_eq!(done.expect("written"), 3);
    let left: Vec<_> = fs::read_dir(folder.path()).expect("listed").collect();
    assert_eq!(left.len(), 1, "no working file stays behind");
    fs::read(&path).expect("there")
}

#[test]
fn csv_for_excel_has_mark_semicolons_and_harmless_formulas() {
    let text = String::from_utf8(check(ListFormat::CsvExcel)).expect("utf-8");
    assert_eq!(
        text,
        "\u{feff}ФИО;ИИН;Күні\r\n\"Әлі; \"\"Ким\"\"\";001024223908;05.07.2089\r\n\
         '=cmd|' /C calc'!A0;+77000000001;\r\n'-2+3;;4,5\r\n"
    );
}

#[test]
fn plain_csv_has_iso_dates_and_harmless_formulas_too() {
    let text = String::from_utf8(check(ListFormat::CsvPlain)).expect("utf-8");
    assert_eq!(
        text,
        "ФИО,ИИН,Күні\n\"Әлі; \"\"Ким\"\"\",001024223908,2089-07-05\n\
         '=cmd|' /C calc'!A0,+77000000001,\n'-2+3,,4.5\n"
    );
}

#[test]
fn a_workbook_comes_back_as_it_went_with_identifiers_as_text() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("list.xlsx");
    fs::write(&path, check(ListFormat::Xlsx)).expect("written");
    let mut book = crate::sheets::open(&path).expect("opens");
    assert_eq!(book.sheets(), ["Волонтёры"]);
    let table = book.table(0).expect("reads");
    let cells: Vec<String> = (0..table.len())
        .flat_map(|i| {
            table
                .row(i)
                .cells()
                .map(|c| format!("{}:{:?}", c.text, c.kind))
                .collect::<Vec<_>>()
        })
        .collect();
    assert_eq!(
        cells,
        [
            "ФИО:Text",
            "ИИН:Text",
            "Күні:Text",
            "Әлі; \"Ким\":Text",
            "001024223908:Text",
            "2089-07-05:Date",
            "=cmd|' /C calc'!A0:Text",
            "+77000000001:Text",
            "-2+3:Text",
            "4.5:Number",
        ]
    );
    let formulas = (0..table.len())
        .map(|i| table.row(i).cells().filter(|c| c.formula).count())
        .sum::<usize>();
    assert_eq!(formulas, 0);
}

#[test]
fn a_cancelled_export_leaves_what_was_there() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("list.csv");
    for format in [
        ListFormat::Xlsx,
        ListFormat::CsvExcel,
        ListFormat::CsvPlain,
        ListFormat::Pdf,
    ] {
        fs::write(&path, "before").expect("written");
        let many = (0..2000).map(|_| vec![Value::text("x")]);
        let error = list(format, &path, &head(), many, &mut |done| done < 1000);
        assert!(matches!(error, Err(ExportError::Cancelled)), "{format:?}");
        assert_eq!(fs::read_to_string(&path).expect("there"), "before");
        assert_eq!(fs::read_dir(folder.path()).expect("listed").count(), 1);
    }
}

#[test]
fn a_json_file_holds_values_and_lists() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("all.json");
    let mut file = JsonFile::create(&path).expect("begun");
    file.value("format", "birge").expect("written");
    file.list("volunteers", ["а", "ә"].iter(), &mut |_| true)
        .expect("written");
    file.finish().expect("in its place");
    let value: serde_json::Value =
        serde_json::from_slice(&fs::read(&path).expect("there")).expect("JSON");
    assert_eq!(
        value,
        serde_json::json!({"format": "birge", "volunteers": ["а", "ә"]})
    );
    let dropped = JsonFile::create(&folder.path().join("other.json")).expect("begun");
    drop(dropped);
    assert_eq!(fs::read_dir(folder.path()).expect("listed").count(), 1);
}

/// The text of a PDF as a reader gives it back.
fn read_back(path: &Path) -> String {
    let told = std::process::Command::new("pdftotext")
        .args(["-raw", "-enc", "UTF-8"])
        .arg(path)
        .arg("-")
        .output();
    String::from_utf8(told.expect("pdftotext is there").stdout).expect("utf-8")
}

/// Every letter of the three alphabets beyond ASCII, and the signs of our lists.
const LETTERS: &str = "ӘәҒғҚқҢңӨөҰұҮүҺһІіЁёЪъЫыЭэ ÄäÖöÜüĞğŞşÑñŪūIı ₸ № « » – …";

#[track_caller]
fn printed(head: &ListHead, rows: Vec<Vec<Value<'static>>>) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("list.pdf");
    let count = rows.len() as u64;
    let done = list(ListFormat::Pdf, &path, head, rows.into_iter(), &mut |_| {
        true
    });
    assert_eq!(done.expect("written"), count);
    read_back(&path)
}

#[test]
fn a_list_on_paper_gives_every_letter_back() {
    let row = LETTERS.split(' ').map(Value::text).collect::<Vec<_>>();
    let rows = row.chunks(3).map(<[_]>::to_vec).collect();
    let text = printed(&head(), rows);
    for piece in LETTERS.split(' ') {
        assert!(text.contains(piece), "{piece} is not in {text}");
    }
    assert!(text.contains("Волонтёры"), "the title stands above");
}

#[test]
fn guests_from_georgia_and_armenia_stand_on_paper_in_their_own_letters() {
    let names = ["ნინო ბერიძე", "Արամ Հակոբյան", "Нино Beridze"];
    let rows = names.map(|name| vec![Value::text(name), Value::Empty, Value::Empty]);
    let text = printed(&head(), rows.to_vec());
    for name in names {
        for word in name.split(' ') {
            assert!(text.contains(word), "{word} is not in {text}");
        }
    }
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("list.pdf");
    for (rows, faces) in [(rows.to_vec(), 4), (self::rows(), 2)] {
        list(
            ListFormat::Pdf,
            &path,
            &head(),
            rows.into_iter(),
            &mut |_| true,
        )
        .expect("written");
        let bytes = fs::read(&path).expect("there");
        let descriptors = memchr::memmem::find_iter(&bytes, b"/FontFile2").count();
        assert_eq!(descriptors, faces, "only the faces that were drawn with");
    }
}

#[test]
fn rows_with_letters_that_no_font_has_are_named_below_the_list() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("list.pdf");
    let told = |names: &[&'static str]| {
        let rows = names
            .iter()
            .map(|name| vec![Value::text(*name), Value::Empty, Value::Empty]);
        let mut lacking = |rows: &str| format!("□: {rows}");
        let format = ListFormat::Pdf;
        let done = list_telling(format, &path, &head(), rows, &mut lacking, &mut |_| true);
        done.expect("written");
        read_back(&path)
    };
    let text = told(&["Әлия", "漢字", "Арман", "Ким 金"]);
    assert!(text.contains("□: 2, 4"), "{text}");
    assert!(text.contains("Ким □") && !text.contains('漢'), "{text}");
    assert!(
        !told(&["Әлия", "ნინო", "№ 5 – ₸"]).contains(": "),
        "all there"
    );
    let all = vec!["金"; 50];
    let text = told(&all);
    assert!(text.contains("39, 40, …"), "{text}");
    assert!(!text.contains("41"), "{text}");
}

#[test]
fn every_page_on_paper_has_the_header_and_says_which_of_how_many_it_is() {
    let rows = (0..200).map(|number| {
        vec![
            Value::text(format!("Әлиев {number}")),
            Value::text("001024223908"),
            Value::Number(f64::from(number)),
        ]
    });
    let text = printed(&head(), rows.collect());
    let pages: Vec<&str> = text
        .split('\u{c}')
        .filter(|page| !page.trim().is_empty())
        .collect();
    assert!(pages.len() > 3, "{} pages", pages.len());
    for (index, page) in pages.iter().enumerate() {
        let number = format!("{} / {}", index + 1, pages.len());
        assert!(page.contains(&number), "{number} is not on {page}");
        assert!(page.contains("ИИН"), "the header is on every page");
    }
    assert_eq!(text.matches("001024223908").count(), 200);
    assert!(text.contains("Әлиев 199"));
}

#[test]
fn a_long_name_on_paper_wraps_and_nothing_of_it_is_lost() {
    let long = "Тілеубердиев Динмұхамед Құрманғазыұлы";
    let unbroken = "Ққққққққққққққққққққққққққққққққққққққққққққққққ".repeat(3);
    let row = vec![
        Value::text(long),
        Value::text(unbroken.clone()),
        Value::Empty,
    ];
    let text = printed(&head(), vec![row]);
    for word in long.split(' ') {
        assert!(text.contains(word), "{word} is not in {text}");
    }
    assert_eq!(text.matches('қ').count(), unbroken.matches('қ').count());
}

#[test]
fn text_that_never_ends_is_cut_on_paper_with_a_sign_of_it() {
    let text = printed(&head(), vec![vec![Value::text("сөз ".repeat(4000))]]);
    assert!(text.contains('…'));
}

#[test]
fn headings_and_origins_start_no_formula_either() {
    let mut head = head();
    head.columns[0].heading = "=1+1".to_owned();
    head.about = vec![("Filter".to_owned(), "a;=1+1\r\nb".to_owned())];
    head.about_name = "About".to_owned();
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("list.csv");
    list(
        ListFormat::CsvExcel,
        &path,
        &head,
        std::iter::empty(),
        &mut |_| true,
    )
    .expect("written");
    let text = fs::read_to_string(&path).expect("there");
    assert_eq!(
        text,
        "\u{feff}\"# Filter: a;=1+1  b\"\r\n'=1+1;ИИН;Күні\r\n"
    );
    let sheet = sheet_of(&head, Vec::new());
    assert!(
        sheet.contains(r#"<c r="A1" s="5" t="inlineStr"><is><t>=1+1</t>"#),
        "{sheet}"
    );
}

/// The first sheet of a workbook as it is packed.
fn sheet_of(head: &ListHead, rows: Vec<Vec<Value<'static>>>) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("list.xlsx");
    list(ListFormat::Xlsx, &path, head, rows.into_iter(), &mut |_| {
        true
    })
    .expect("written");
    let mut book = zip::ZipArchive::new(File::open(&path).expect("there")).expect("a zip");
    let mut sheet = book.by_name("xl/worksheets/sheet1.xml").expect("a sheet");
    io::read_to_string(&mut sheet).expect("utf-8")
}

#[test]
fn a_workbook_freezes_filters_and_measures_its_columns() {
    let sheet = sheet_of(&head(), rows());
    for part in [
        r#"<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>"#,
        r#"<autoFilter ref="A1:C4"/>"#,
        r#"<col min="1" max="1" width="30" style="1" customWidth="1"/>"#,
        r#"<c r="B2" s="1" t="inlineStr"><is><t>001024223908</t></is></c>"#,
        r#"<c r="A3" s="2" t="inlineStr">"#,
    ] {
        assert!(sheet.contains(part), "{part} is not in {sheet}");
    }
}

#[test]
fn signs_that_xml_cannot_write_go_through_a_workbook_and_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("list.xlsx");
    let odd = "a\u{7}b <&> _x0041_ \"q\"\nэ";
    let rows = vec![vec![Value::text(odd)]];
    list(
        ListFormat::Xlsx,
        &path,
        &head(),
        rows.into_iter(),
        &mut |_| true,
    )
    .expect("written");
    use calamine::Reader;
    let mut book: calamine::Xlsx<_> = calamine::open_workbook(&path).expect("opens");
    let range = book.worksheet_range("Волонтёры").expect("reads");
    let cell = range.get_value((1, 0)).expect("a cell").to_string();
    assert_eq!(
        cell.replace("_x0007_", "\u{7}").replace("_x005F_", "_"),
        odd
    );
}

/// Every column that a list of people may have, in Russian: heading, width, a cell.
fn everything_of_a_person() -> Vec<(&'static str, f64, Value<'static>)> {
    let day = NaiveDate::from_ymd_opt(2060, 3, 1).map(Value::Day);
    let day = day.expect("a day");
    vec![
        ("№", 7.0, Value::Number(69_999.0)),
        ("Фамилия", 20.0, Value::text("Нұрмұхамедова")),
        ("Имя", 16.0, Value::text("Мейірбан")),
        ("Отчество", 20.0, Value::text("Құрманғазықызы")),
        ("Латиницей", 24.0, Value::text("Nurmukhamedova Meirban")),
        ("Дата рождения", 12.0, day.clone()),
        ("Пол", 10.0, Value::text("женский")),
        ("ИИН", 15.0, Value::text("600301423908")),
        ("Телефон", 18.0, Value::text("+77000000001")),
        (
            "Другие телефоны",
            18.0,
            Value::text("+77000000002, +77000000003"),
        ),
        ("E-mail", 24.0, Value::text("nurmukhamedova@example.kz")),
        (
            "Регион",
            24.0,
            Value::text("Восточно-Казахстанская область"),
        ),
        ("Район", 18.0, Value::text("Глубоковский район")),
        (
            "Направления",
            24.0,
            Value::text("Экологическое, Социальное"),
        ),
        ("Организация", 28.0, Value::text("Школа № 5 города Риддера")),
        ("Статус", 16.0, Value::text("Приостановлено: отпуск")),
        ("Дата вступления", 14.0, day),
        ("Согласие", 18.0, Value::text("Отсутствует")),
        ("Теги", 16.0, Value::text("водитель, весна")),
        (
            "Примечание",
            30.0,
            Value::text("Говорит на трёх языках, есть права"),
        ),
    ]
}

/// A list of them, with its head.
fn with_every_column() -> (ListHead, Vec<Value<'static>>) {
    let all = everything_of_a_person();
    let columns = all.iter().map(|(heading, width, _)| Column {
        heading: (*heading).to_owned(),
        width: *width,
    });
    let columns = columns.collect();
    let row = all.into_iter().map(|(_, _, value)| value).collect();
    (ListHead { columns, ..head() }, row)
}

#[test]
fn with_every_column_on_paper_no_date_number_or_word_is_broken() {
    let (head, row) = with_every_column();
    let text = printed(&head, vec![row; 100]);
    for (whole, each) in [
        ("01.03.2060", 2),
        ("600301423908", 1),
        ("+77000000001", 1),
        ("+77000000003", 1),
        ("69999", 1),
        ("Нұрмұхамедова", 1),
        ("Құрманғазықызы", 1),
        ("Экологическое", 1),
        ("Приостановлено", 1),
        ("водитель", 1),
    ] {
        assert_eq!(text.matches(whole).count(), each * 100, "{whole} in {text}");
    }
    let pages = text.matches(" / ").count();
    assert_eq!(text.matches("вступления").count(), pages, "on every page");
}

#[test]
fn a_date_below_the_rows_that_are_measured_is_not_broken_either() {
    let (head, row) = with_every_column();
    let mut rows = vec![vec![Value::Empty; row.len()]; 2100];
    rows.extend(vec![row; 100]);
    let text = printed(&head, rows);
    assert_eq!(text.matches("01.03.2060").count(), 200, "{text}");
}

/// The parts of a workbook that name its sheets.
#[track_caller]
fn named(name: &str, about_name: &str) -> String {
    let head = ListHead {
        name: name.to_owned(),
        about: vec![("Кім".to_owned(), "Айгүл".to_owned())],
        about_name: about_name.to_owned(),
        ..head()
    };
    let workbook = workbook::workbook(&head, 3);
    let names = workbook.split("<sheet name=\"").skip(1);
    let names = names.map(|rest| rest.split("\" sheetId").next().expect("a name"));
    names.collect::<Vec<_>>().join("|")
}

#[test]
fn sheets_have_names_that_excel_takes() {
    assert_eq!(named("Волонтёры", "О списке"), "Волонтёры|О списке");
    assert_eq!(named("'Арай' [2090]: а/б?", ""), "Арай'  2090   а б|1");
    assert_eq!(named("Күн\n\u{7}тәртібі", "'"), "Күн  тәртібі|1");
    assert_eq!(named("Тізім", "ТІЗІМ"), "Тізім|2");
    let long = named(&"😀".repeat(20), "О");
    assert_eq!(long, format!("{}|О", "😀".repeat(15)));
}

#[test]
fn a_day_that_excel_does_not_count_is_text() {
    let day = |year, month, day| {
        let day = NaiveDate::from_ymd_opt(year, month, day).expect("a day");
        vec![Value::Day(day)]
    };
    let sheet = sheet_of(&head(), vec![day(1900, 2, 28), day(1900, 3, 1)]);
    assert!(sheet.contains("<t>1900-02-28</t>"), "{sheet}");
    assert!(sheet.contains("<v>61</v>"), "{sheet}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_is_full_is_told_as_that_and_by_every_kind_of_file() {
    let full = || {
        File::options()
            .write(true)
            .open("/dev/full")
            .expect("there")
    };
    let (head, many) = (head(), || (0..40_000).flat_map(|_| rows()));
    let go_on = &mut |_: u64| true;
    let told = [
        csv(&mut full(), b';', &head, many(), go_on),
        workbook::write(&mut full(), &head, many(), go_on),
        paper::write(
            &mut full(),
            &head,
            rows().into_iter(),
            &mut |_| String::new(),
            go_on,
        ),
    ];
    for told in told {
        assert!(matches!(told, Err(ExportError::DiskFull(_))), "{told:?}");
    }
}
