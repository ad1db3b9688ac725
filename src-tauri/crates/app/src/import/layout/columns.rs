//! What the columns of a table hold: as their headings say, else as their values show.

use documents::sheets::{CellKind, Table};
use domain::{
    Email, NumberField, Phone, RegionFound, Verdict, check_number, clean, find_directions,
    find_region, parse_date,
};

use super::{Column, EVIDENCE, Layout};
use crate::import::fields::{Field, sex_of};
use crate::import::headings::{NameOrder, birth_part, field_of_heading, order_of_heading};
use crate::import::{Options, guests, names};

/// The columns of a header, each with what its label and those of its neighbours say.
pub(super) fn of_labels(labels: Vec<String>, options: &Options) -> Vec<Column> {
    let mut columns: Vec<Column> = Vec::with_capacity(labels.len());
    for (heading, index) in labels.into_iter().zip(0..) {
        let named = match options.guests {
            Some(_) => guests::field_of_heading(&heading),
            None => field_of_heading(&heading),
        };
        let is_free =
            |field: &Field| may_repeat(*field) || columns.iter().all(|c| c.field != *field);
        // «Статус» beside the category of a guest is what it is in other lists.
        let field = named.filter(&is_free);
        let field = field.or_else(|| field_of_heading(&heading).filter(&is_free));
        columns.push(Column {
            index,
            field: field.unwrap_or(Field::Ignored),
            heading,
        });
    }
    settle_beside(&mut columns);
    columns
}

/// Whether a person has several of it, each in a column of its own.
fn may_repeat(field: Field) -> bool {
    matches!(
        field,
        Field::Phone | Field::Note | Field::Email | Field::Consent
    )
}

/// What a heading means beside other headings.
fn settle_beside(columns: &mut [Column]) {
    settle_birth(columns);
    let has = |columns: &[Column], field| columns.iter().any(|c| c.field == field);
    let put = |columns: &mut [Column], from: Field, to: Field| {
        for column in columns.iter_mut().filter(|c| c.field == from) {
            column.field = to;
        }
    };
    if has(columns, Field::Surname) {
        // Beside a surname «Name» is the given name; beside both it is the same name in other
        // letters, as in the program's own files.
        let name = match has(columns, Field::Given) {
            false => Field::Given,
            true => Field::Ignored,
        };
        put(columns, Field::FullName, name);
    }
    // «Дата» is the day of work beside hours, and anything else in a list of people.
    let of_work = [Field::Hours, Field::Event, Field::Shift];
    if !of_work.into_iter().any(|field| has(columns, field)) {
        put(columns, Field::Date, Field::Ignored);
    }
}

/// A day, a month and a year side by side are a birth date, unless there is one besides.
fn settle_birth(columns: &mut [Column]) {
    let parts: Vec<_> = columns.iter().map(|c| birth_part(&c.heading)).collect();
    let all = [Field::BirthDay, Field::BirthMonth, Field::BirthYear];
    let are_all = |parts: &[Option<Field>]| all.iter().all(|part| parts.contains(&Some(*part)));
    let Some(from) = parts.windows(3).position(are_all) else {
        return;
    };
    let mut others = columns.iter().enumerate();
    if others.any(|(at, c)| c.field == Field::BirthDate && !(from..from + 3).contains(&at)) {
        return;
    }
    for (column, part) in columns[from..from + 3].iter_mut().zip(&parts[from..]) {
        column.field = part.unwrap_or(Field::Ignored);
    }
}

/// The person's own choice stands over every guess.
pub(super) fn choose(layout: &mut Layout, options: &Options, sheet: u16) {
    for column in &mut layout.columns {
        let chosen = options
            .columns
            .iter()
            .find(|(s, index, _)| *s == sheet && *index == column.index);
        if let Some((_, _, field)) = chosen {
            column.field = *field;
        }
    }
}

/// Names columns without a telling heading by what they hold.
pub(super) fn name_by_values(
    table: &Table,
    from: usize,
    columns: &mut [Column],
    options: &Options,
) {
    for at in 0..columns.len() {
        if columns[at].field != Field::Ignored {
            continue;
        }
        let rows = from..table.len().min(from + EVIDENCE);
        let values: Vec<(String, CellKind)> = rows
            .filter_map(|row| {
                let row = table.row(row);
                let cell = row.cell(columns[at].index)?;
                Some((cell.text.to_owned(), cell.kind))
            })
            .collect();
        if values.is_empty() && from < table.len() {
            columns[at].field = Field::Empty;
            continue;
        }
        let has = |field| columns.iter().any(|c| c.field == field);
        if let Some(field) = field_of_values(&values, options)
            && !has(field)
            && !(field == Field::FullName && has(Field::Surname) && has(Field::Given))
        {
            columns[at].field = field;
        }
    }
}

/// What most of the values are, if it is something that has a form of its own.
fn field_of_values(values: &[(String, CellKind)], options: &Options) -> Option<Field> {
    let most = |fits: &dyn Fn(&str) -> bool| {
        values.len() >= 2
            && values.iter().filter(|(text, _)| fits(text)).count() * 10 >= values.len() * 7
    };
    // A number with a right check is one, even alone in its column.
    let is_iin = |text: &str| check_number(text, NumberField::Iin).verdict == Verdict::Valid;
    if most(&is_iin) || matches!(values, [(text, _)] if is_iin(text)) {
        return Some(Field::Iin);
    }
    if most(&|text| Email::parse(text).is_ok()) {
        return Some(Field::Email);
    }
    if most(&|text| text.len() > 9 && Phone::parse(text).is_ok()) {
        return Some(Field::Phone);
    }
    let numbered = values.iter().enumerate().filter(|(i, (text, _))| {
        text.trim_end_matches('.')
            .parse::<usize>()
            .is_ok_and(|n| n.abs_diff(*i) <= 2)
    });
    if values.len() >= 2 && numbered.count() * 10 >= values.len() * 9 {
        return Some(Field::Number);
    }
    if most(&|text| text.len() >= 6 && parse_date(text).is_ok_and(|date| date.date.day().is_some()))
    {
        return Some(Field::BirthDate);
    }
    if most(&|text| sex_of(text).is_some()) {
        return Some(Field::Sex);
    }
    let are_directions = |text: &str| {
        let found = find_directions(text, &options.local_directions);
        !found.directions.is_empty() && found.unknown.is_empty()
    };
    if most(&are_directions) {
        return Some(Field::Directions);
    }
    if most(&|text| find_region(text, options.today) != RegionFound::Unknown) {
        return Some(Field::Region);
    }
    most(&names::is_like_name).then_some(Field::FullName)
}

/// The order that the heading promises, or that most of the plain names have.
pub(super) fn usual_order(table: &Table, layout: &Layout) -> Option<NameOrder> {
    let column = layout.columns.iter().find(|c| c.field == Field::FullName)?;
    if let Some(order) = order_of_heading(&column.heading) {
        return Some(order);
    }
    let (mut surname, mut given) = (0, 0);
    for index in layout.rows.iter().take(EVIDENCE * 2) {
        if let Some(cell) = table.row(*index as usize).cell(column.index) {
            match names::split(&clean(cell.text).text, None).order {
                Some(NameOrder::SurnameFirst) => surname += 1,
                Some(NameOrder::GivenFirst) => given += 1,
                None => {}
            }
        }
    }
    match (surname, given) {
        (0, 0) => None,
        (surname, given) if surname >= given => Some(NameOrder::SurnameFirst),
        _ => Some(NameOrder::GivenFirst),
    }
}

/// Whether what stands in a column from a row on are names, nearly all of it.
pub(super) fn most_are_names(table: &Table, from: usize, column: u16) -> bool {
    let rows = from..table.len().min(from + EVIDENCE);
    let all = rows.len();
    let named = rows.filter(|index| {
        let row = table.row(*index);
        let cell = row.cell(column).filter(|_| row.filled() == 1);
        cell.is_some_and(|cell| names::is_like_name(&clean(cell.text).text))
    });
    let named = named.count();
    all > 0 && named * 10 >= all * 8
}
