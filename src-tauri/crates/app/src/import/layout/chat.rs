//! Lines of a chat: which of them are people. What a line says is read in `lines`.

use documents::sheets::Table;
use domain::clean;

use super::columns::most_are_names;
use super::{Layout, Skipped};
use crate::import::headings::{NameOrder, heading_key};
use crate::import::lines;

/// Lines of a chat, when at least one of them is a person.
pub(super) fn find(table: &Table) -> Option<Layout> {
    let mut layout = Layout {
        width: 1,
        usual: Some(NameOrder::SurnameFirst),
        lines: true,
        ..Layout::default()
    };
    let itemised = (0..table.len())
        .filter(|index| {
            let text = lines::text_of(&table.row(*index));
            lines::item(&text).is_some_and(|rest| !lines::parse(&clean(rest).text).name.is_empty())
        })
        .count();
    let mut before = 0;
    for index in 0..table.len() {
        let row = table.row(index);
        let whole = lines::text_of(&row);
        let person = match (lines::item(&whole), lines::weak_item(&whole)) {
            (Some(rest), _) => !lines::parse(&clean(rest).text).name.is_empty(),
            (None, Some((number, rest))) => {
                let line = lines::parse(&clean(rest).text);
                let next = number == Some(before + 1) && line.name.contains(' ');
                next || lines::is_person(&line)
            }
            (None, None) => itemised == 0 && lines::is_person(&lines::parse(&clean(&whole).text)),
        };
        if person {
            layout.rows.push(u32::try_from(index).unwrap_or(u32::MAX));
            before = lines::number_of(&whole).unwrap_or(before + 1);
        } else {
            let key = heading_key(&whole);
            let totals = ["итого", "всего", "барлығы", "жиыны"]
                .iter()
                .any(|word| key.split(' ').any(|part| part == *word));
            layout.skipped.push((
                row.line,
                if totals {
                    Skipped::Totals
                } else {
                    Skipped::Comment
                },
            ));
        }
    }
    if layout.rows.is_empty() && most_are_names(table, 0, 0) {
        // Nothing but names, one in a line.
        layout.rows = (0..table.len() as u32).collect();
        layout.skipped.clear();
    }
    (!layout.rows.is_empty()).then_some(layout)
}
