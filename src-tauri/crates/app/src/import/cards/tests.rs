use documents::sheets::Table;

use crate::import::messy::{check, judged};
use crate::import::{FileProblem, Skipped};

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
fn lines_without_a_label_between_cards_are_told_as_talk() {
    let list = "Данные ребят «Таза әлем»:\n\nФИО: Ким Анна\nИИН: 810905600335\nТел: 87000000101\nстароста группы\n\n\
                ФИО: Цой Борис\nПочта: b@example.kz\nТел:\n87000000102\nспасибо всем!\n";
    check(
        list.as_bytes(),
        &[
            "Ким|Анна||+77000000101|810905600335",
            "Цой|Борис||+77000000102|b@example.kz",
        ],
    );
    let judged = judged(list.as_bytes()).expect("a list");
    assert!(
        judged
            .file_problems()
            .contains(&FileProblem::CommentLinesSkipped)
    );
    let layout = judged.plans()[0].layout.as_ref().expect("a table");
    let talk = [1, 6, 12].map(|line| (line, Skipped::Comment));
    assert_eq!(layout.skipped, talk);
    assert!(layout.shown_header().is_empty(), "it stands nowhere");
}

#[test]
fn lines_of_nothing_but_colons_and_labels_without_end_are_no_cards() {
    let colons = format!(
        "ФИО: Ким Анна\n{}\nТел: 87000000101\n",
        "a:".repeat(400_000)
    );
    assert!(judged(colons.as_bytes()).is_ok());
    let labels = |many: usize| {
        let lines = (0..many).map(|n| format!("Тел {n}: 87000000101\n"));
        "ФИО: Ким Анна\n".to_owned() + &lines.collect::<String>()
    };
    let cards = |many: usize| {
        let lines = labels(many);
        let lines = lines.lines().zip(1..);
        let table = Table::of_texts(lines.map(|(line, n)| (n, vec![line.to_owned()])));
        let cards = super::as_table(&table.expect("short"));
        cards.expect("short").is_some()
    };
    assert!(cards(20) && !cards(20_000));
}
