//! What a list is of: people, their hours, events, places in shifts.

use super::fields::Field;
use super::layout::{self, Layout};
use super::{ImportRefused, List, Options, hours};

/// What a list is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListKind {
    /// People, each row a record.
    People,
    /// Who worked when.
    Hours,
    /// Events, each row one.
    Events,
    /// Who comes to which event, and works in which shift.
    Places,
    /// Guests of one event, each row one; nothing but a person says so.
    Guests,
}

impl ListKind {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::People,
        Self::Hours,
        Self::Events,
        Self::Places,
        Self::Guests,
    ];

    /// `people`, `hours`, `events`, `places`, `guests`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Hours => "hours",
            Self::Events => "events",
            Self::Places => "places",
            Self::Guests => "guests",
        }
    }

    /// The kind of a name.
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// What a list is of: as somebody said it, else by its headings.
///
/// Hours stand beside a day, an event or times. A shift beside a name makes places; so does
/// an event beside a name where nothing else is said of the person than how to find them. A
/// title beside a day without any name makes events.
///
/// # Errors
/// [`ImportRefused::NoTable`] for a file without any list.
pub fn kind_of(list: &List, options: &Options) -> Result<ListKind, ImportRefused> {
    match options.kind {
        Some(kind) => Ok(kind),
        None => Ok(guessed(list, options)?.0),
    }
}

/// The tables of a list of people or of guests.
///
/// # Errors
/// [`ImportRefused::NoTable`]; [`ImportRefused::Work`] for any other list.
pub(crate) fn people_of(
    list: &List,
    options: &Options,
) -> Result<Vec<Option<Layout>>, ImportRefused> {
    let (kind, layouts) = match options.kind {
        Some(kind @ (ListKind::People | ListKind::Guests)) => {
            (kind, layouts_of(list, options, ListKind::People))
        }
        Some(other) => return Err(ImportRefused::Work(other)),
        None => guessed(list, options)?,
    };
    match kind {
        ListKind::People | ListKind::Guests => Ok(layouts),
        other => Err(ImportRefused::Work(other)),
    }
}

/// What a list is of by its headings, and its tables as those of people.
fn guessed(
    list: &List,
    options: &Options,
) -> Result<(ListKind, Vec<Option<Layout>>), ImportRefused> {
    let layouts = layouts_of(list, options, ListKind::People);
    let people = &layouts;
    let headed = |layout: &&Layout| !layout.header_lines.is_empty();
    if !people.iter().flatten().any(|layout| headed(&layout)) {
        let events = layouts_of(list, options, ListKind::Events);
        if events
            .iter()
            .flatten()
            .any(|layout| !layout.rows.is_empty())
        {
            return Ok((ListKind::Events, layouts));
        }
    }
    let people = || people.iter().flatten();
    if people().all(|layout| layout.rows.is_empty()) {
        return Err(ImportRefused::NoTable);
    }
    let kind = if people().any(is_places) {
        ListKind::Places
    } else if people().any(hours::is_hours) {
        ListKind::Hours
    } else {
        ListKind::People
    };
    Ok((kind, layouts))
}

/// Whether a table tells who works in which shift, or who comes to which event.
fn is_places(layout: &Layout) -> bool {
    let has = |field| layout.column(field).is_some();
    let of_a_record = [
        Field::Iin,
        Field::BirthDate,
        Field::Region,
        Field::Directions,
        Field::Hours,
        Field::From,
    ];
    !has(Field::Hours)
        && (has(Field::Shift) || has(Field::Event) && !of_a_record.into_iter().any(has))
}

/// How each sheet is understood as a list of this kind; `None`: passed over.
pub(crate) fn layouts_of(list: &List, options: &Options, kind: ListKind) -> Vec<Option<Layout>> {
    let alone = list.sheets().len() == 1;
    let sheets = list.sheets().iter().zip(0..);
    let found = sheets.map(|((_, table), sheet)| match kind {
        ListKind::Events => layout::find_events(table, options, sheet),
        ListKind::People | ListKind::Hours | ListKind::Places | ListKind::Guests => {
            layout::find(table, options, sheet, alone)
        }
    });
    found.collect()
}
