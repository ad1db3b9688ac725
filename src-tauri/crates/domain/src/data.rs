//! Reading of the tables that are built into the program.

use crate::Day;

/// One line of a table, by the names of its header.
pub(crate) struct Row {
    header: std::rc::Rc<csv::StringRecord>,
    record: csv::StringRecord,
}

/// The lines of a built-in table.
pub(crate) fn rows(table: &'static str) -> Vec<Row> {
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let header = reader
        .headers()
        .expect("a built-in table has a header")
        .clone();
    let header = std::rc::Rc::new(header);
    reader
        .records()
        .map(|record| Row {
            header: header.clone(),
            record: record.expect("a built-in table is well formed"),
        })
        .collect()
}

impl Row {
    /// The text under a heading; may be empty.
    pub(crate) fn get(&self, name: &str) -> &str {
        let column = self
            .header
            .iter()
            .position(|heading| heading == name)
            .expect("a built-in table has the columns that are asked for");
        self.record
            .get(column)
            .expect("a row of a built-in table has all columns")
    }

    /// A list separated by `;`.
    pub(crate) fn list(&self, name: &str) -> impl Iterator<Item = String> {
        self.get(name)
            .split(';')
            .map(|item| item.trim().to_owned())
            .filter(|item| !item.is_empty())
    }

    /// A day written as `2022-06-08`; nothing when the cell is empty or holds less.
    pub(crate) fn day(&self, name: &str) -> Option<Day> {
        self.get(name).parse().ok()
    }
}
