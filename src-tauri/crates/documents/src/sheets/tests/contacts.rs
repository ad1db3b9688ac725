//! Contacts of a phone, as its address book writes them.

use super::*;

fn read(bytes: &[u8]) -> Result<Vec<String>, SheetError> {
    let mut book = paste(bytes.to_vec(), None)?;
    assert!(matches!(book.format(), Format::Contacts { .. }));
    let table = book.table(0)?;
    let rows = (1..table.len()).map(|index| {
        let row = table.row(index);
        let cells = row
            .cells()
            .map(|cell| format!("{}={}", cell.column, cell.text));
        format!("{}: {}", row.line, cells.collect::<Vec<_>>().join(" "))
    });
    Ok(rows.collect())
}

/// `cards`: each the line of its beginning and its cells, as `column=text`.
#[track_caller]
fn check(text: &str, cards: &[&str]) {
    assert_eq!(read(text.as_bytes()).expect("contacts"), cards, "{text}");
}

#[test]
fn cards_of_three_versions_are_rows() {
    check(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Ким;Анна;Олеговна;;\r\nFN:Анна Ким\r\nTEL;TYPE=CELL:+7 700 000 01 01\r\n\
         TEL;TYPE=HOME:87172000024\r\nEMAIL;TYPE=INTERNET:anna@example.kz\r\nBDAY:2081-02-05\r\n\
         ORG:Колледж №3;2 курс\r\nNOTE:сменщица\\, по будням\r\nEND:VCARD\r\n\
         BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Цой Борис\r\nN:Цой;Борис;;;\r\nGENDER:M\r\n\
         TEL;VALUE=uri;TYPE=\"voice,cell\":tel:+7-700-000-01-02\r\nBDAY:20820301\r\n\
         ADR;LABEL=\"дом: 1\":;;ул. Мира\\, 1;Астана;;010000;Қазақстан\r\nEND:VCARD\r\n",
        &[
            "1: 0=Ким 1=Анна 2=Олеговна 3=+7 700 000 01 01; 87172000024 4=anna@example.kz 5=2081-02-05 \
             7=Колледж №3, 2 курс 8=сменщица, по будням",
            "12: 0=Цой 1=Борис 3=+7-700-000-01-02 5=2082-03-01 6=M 9=Астана",
        ],
    );
    check(
        "BEGIN:VCARD\nVERSION:2.1\n\
         N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=9A=D0=B8=D0=BC;=D0=90=D0=BD=\n=D0=BD=D0=B0;;;\n\
         TEL;CELL:87000000101\nBDAY:--0205\nEND:VCARD\n",
        &["1: 0=Ким 1=Анна 3=87000000101 5=05.02"],
    );
}

#[test]
fn of_an_address_stands_where_somebody_lives() {
    let card = |addresses: &str| format!("BEGIN:VCARD\nFN:Ким Анна\n{addresses}\nEND:VCARD\n");
    let lives = |addresses: &str, region: &str| {
        check(&card(addresses), &[&format!("1: 1=Ким Анна{region}")]);
    };
    lives(
        "ADR:;;Мира 1;Семей;Абай облысы;;Казахстан",
        " 9=Абай облысы",
    );
    lives("ADR:;;Мира 1;Семей;;;", " 9=Семей");
    lives("ADR:;;Мира 1;;;010000;", "");
    lives("ADR:;;Мира 1;Омск;Омская область;;Россия", "");
    let work = "ADR;TYPE=WORK:;;;Астана;;;";
    let home = "ADR;TYPE=\"home,pref\":;;;Алматы;;;";
    lives(work, " 9=Астана");
    lives(&format!("{work}\n{home}"), " 9=Алматы");
    lives(&format!("{home}\n{work}"), " 9=Алматы");
}

#[test]
fn the_letters_of_an_old_phone_are_those_of_windows() {
    check(
        "BEGIN:VCARD\nN;ENCODING=QUOTED-PRINTABLE:=CA=E8=EC;=C0=ED=ED=E0\nEND:VCARD\n\
         BEGIN:VCARD\nN;CHARSET=KOI8-R;QUOTED-PRINTABLE:=EB=C9=CD;=E1=CE=CE=C1\nEND:VCARD\n",
        &["1: 0=Ким 1=Анна", "4: 0=Ким 1=Анна"],
    );
}

#[test]
fn a_name_that_is_not_told_apart_stands_whole_and_lines_are_unfolded() {
    check(
        "BEGIN:VCARD\nFN:Ахметов Серик\nTEL:87000000101\nEND:VCARD\n\
         BEGIN:VCARD\nN:;Серик;;;\nFN:Ахметов \n Серик\nitem1.TEL:87000000102\nitem1.X-ABLabel:дом\nEND:VCARD\n\
         BEGIN:VCARD\nN:Ахметов Серик;;;;\nBDAY:1604-02-05\nPHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRg\n ABAQEASABIAAD\nEND:VCARD\n",
        &[
            "1: 1=Ахметов Серик 3=87000000101",
            "5: 1=Ахметов Серик 3=87000000102",
            "12: 1=Ахметов Серик 5=05.02",
        ],
    );
}

#[test]
fn a_card_without_an_end_ends_with_the_next_and_an_agent_is_no_person_of_the_list() {
    check(
        "begin:vcard\nfn:Ким Анна\nBEGIN:VCARD\nFN:Цой Борис\nAGENT:\nBEGIN:VCARD\nFN:Ли Олег\nEND:VCARD\n\
         TEL:87000000102\nEND:VCARD\nEND:VCARD\nBEGIN:VCARD\nEND:VCARD\nFN:Никто\nBEGIN:VCARD\nFN:Пак Вера",
        &[
            "1: 1=Ким Анна",
            "3: 1=Цой Борис 3=87000000102",
            "15: 1=Пак Вера",
        ],
    );
}

#[test]
fn contacts_made_to_do_harm_are_refused_or_read_without_a_panic() {
    let too_long = |text: String| read(text.as_bytes()).expect_err("too long").code();
    let long = "ж".repeat(3 << 20);
    assert_eq!(too_long(format!("BEGIN:VCARD\nFN:{long}\n")), "too_long");
    let folded = "\n ж".repeat(1 << 20);
    assert_eq!(too_long(format!("BEGIN:VCARD\nFN:{folded}\n")), "too_long");
    let many = "TEL:87000000101\n".repeat(1 << 17);
    assert_eq!(too_long(format!("BEGIN:VCARD\n{many}")), "too_long");
    // A photo takes no memory, whether it is folded or not.
    let photo = "A".repeat(1 << 20);
    let photos = format!("PHOTO:{photo}\n {photo}\n {photo}\n");
    check(
        &format!("BEGIN:VCARD\n{photos}FN:Ким Анна\nEND:VCARD\n"),
        &["1: 1=Ким Анна"],
    );
    for odd in [
        "BEGIN:VCARD",
        "BEGIN:VCARD\nN",
        "BEGIN:VCARD\nN;ENCODING=QUOTED-PRINTABLE:=\n=Ж=4\nN:\\",
        "BEGIN:VCARD\nGENDER:\nORG:;;\nADR:\nBDAY:--\nBDAY:1604-\nBDAY:Ж-ЖЖ\nTEL;CHARSET=:tel\n",
        "BEGIN:VCARD\n\u{85}\n \n\t=\n:::\n;;;:\n\"\nEND:VCARD\nEND:VCARD\n",
    ] {
        read(odd.as_bytes()).expect("contacts");
    }
}
