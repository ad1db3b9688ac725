use super::*;

fn head() -> ListHead {
    let column = |heading: &str, width| Column {
        heading: heading.to_owned(),
        width,
    };
    ListHead {
        name: "Волонтёры".to_owned(),
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
    let done = list(
        format,
        &path,
        folder.path(),
        &head(),
        rows().into_iter(),
        &mut |_| true,
    );
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
fn plain_csv_keeps_every_text_as_it_is() {
    let text = String::from_utf8(check(ListFormat::CsvPlain)).expect("utf-8");
    assert_eq!(
        text,
        "ФИО,ИИН,Күні\n\"Әлі; \"\"Ким\"\"\",001024223908,2089-07-05\n\
         =cmd|' /C calc'!A0,+77000000001,\n-2+3,,4.5\n"
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
        .flat_map(|i| table.row(i).cells())
        .filter(|c| c.formula)
        .count();
    assert_eq!(formulas, 0);
}

#[test]
fn a_cancelled_export_leaves_what_was_there() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("list.csv");
    for format in [ListFormat::Xlsx, ListFormat::CsvExcel, ListFormat::CsvPlain] {
        fs::write(&path, "before").expect("written");
        let many = (0..2000).map(|_| vec![Value::text("x")]);
        let error = list(format, &path, folder.path(), &head(), many, &mut |done| {
            done < 1000
        });
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
