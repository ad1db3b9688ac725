//! Whom the rows of a list of work name.
//!
//! Numbers and birth dates are weighed by the rules of the duplicates page. A name alone says
//! less: one person of exactly that name is taken and shown, several are asked about, and
//! names that are only like it are offered.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use domain::{Iin, NamePart, PersonName, Volunteer, VolunteerId};
use search::{Lineup, Query, Sort, SortColumn};
use store::StoreError;

use super::WorkPlan;
use crate::import::{Draft, Judge, JudgedRow, RowKey, context_for};
use crate::intake::known::{Met, looking};
use crate::{Ctx, Register};

/// The most people who are offered for one name.
const MOST_OFFERED: usize = 8;

/// Who in the register somebody of a list is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// Nobody needs to look.
    Sure(VolunteerId),
    /// The only one of exactly that name.
    ByName(VolunteerId),
    /// Several of exactly that name.
    Several(Vec<VolunteerId>),
    /// Perhaps one of these, the likeliest first.
    Like(Vec<VolunteerId>),
    /// Nobody of that name.
    Unknown,
    /// Somebody whose data is blocked.
    Closed,
}

/// Somebody of a list, in however many rows.
#[derive(Clone, Debug)]
pub(super) struct Person {
    /// Names the person in answers.
    pub key: String,
    /// What all rows say.
    pub draft: Draft,
    /// Who that is.
    pub found: Found,
}

impl Person {
    /// The name as it is written in the list.
    pub fn name(&self) -> String {
        full_name(&self.draft.name)
    }

    /// Who may be meant.
    pub fn offered(&self) -> &[VolunteerId] {
        match &self.found {
            Found::Sure(one) | Found::ByName(one) => std::slice::from_ref(one),
            Found::Several(all) | Found::Like(all) => all,
            Found::Unknown | Found::Closed => &[],
        }
    }
}

pub(super) fn full_name(name: &PersonName) -> String {
    let parts = [&name.surname, &name.given, &name.patronymic];
    let parts: Vec<&str> = parts.into_iter().flatten().map(NamePart::as_str).collect();
    parts.join(" ")
}

fn part(part: Option<&NamePart>) -> String {
    part.map(|part| search::fold(part.as_str()))
        .unwrap_or_default()
}

/// Surname and given name by the key of the search.
fn name_key(name: &PersonName) -> String {
    format!(
        "{} {}",
        part(name.surname.as_ref()),
        part(name.given.as_ref())
    )
}

/// Everybody whom the rows name, and which of them each row is; `None` for a row without a
/// name. What was found before under the same key is not looked for again.
pub(super) fn read(
    register: &Register,
    ctx: &Ctx,
    plan: &WorkPlan,
    keys: &[RowKey],
) -> Result<(Vec<Person>, Vec<Option<usize>>), StoreError> {
    let rows = judged(plan, keys);
    // One name with several numbers is several people.
    let mut numbers: HashMap<String, BTreeSet<Iin>> = HashMap::new();
    let drafts: Vec<Option<Draft>> = rows.iter().map(JudgedRow::draft).collect();
    for draft in drafts.iter().flatten() {
        let of_name = numbers.entry(name_key(&draft.name)).or_default();
        of_name.extend(draft.iin);
    }
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    let mut people: Vec<(Person, JudgedRow)> = Vec::new();
    let mut of_rows = Vec::with_capacity(rows.len());
    for (row, draft) in rows.into_iter().zip(drafts) {
        let Some(draft) = draft else {
            of_rows.push(None);
            continue;
        };
        let name = name_key(&draft.name);
        let many = numbers.get(&name).is_some_and(|all| all.len() > 1);
        let key = match draft.iin.filter(|_| many) {
            Some(iin) => format!("{name} {}", iin.digits()),
            None => name,
        };
        let place = *places.entry(key.clone()).or_insert(people.len());
        match people.get_mut(place) {
            Some((known, seen)) => {
                if known.draft.iin.is_none() && draft.iin.is_some() {
                    *seen = row;
                }
                known.draft.complete(draft);
            }
            None => people.push((
                Person {
                    key,
                    draft,
                    found: Found::Unknown,
                },
                row,
            )),
        }
        of_rows.push(Some(place));
    }
    look_up(register, ctx, plan, &mut people)?;
    let people = people.into_iter().map(|(person, _)| person).collect();
    Ok((people, of_rows))
}

/// The rows as those of a list of people are judged.
fn judged(plan: &WorkPlan, keys: &[RowKey]) -> Vec<JudgedRow> {
    let context = context_for(&plan.list, &plan.layouts);
    let mut judges: Vec<Option<Judge<'_>>> = plan
        .layouts
        .iter()
        .map(|layout| {
            let layout = layout.as_ref()?;
            Some(Judge::new(&context, &plan.options, layout, None))
        })
        .collect();
    let rows = keys.iter().map(|key| {
        let table = &plan.list.sheets()[usize::from(key.sheet)].1;
        let judge = judges.get_mut(usize::from(key.sheet));
        let judge = judge.and_then(Option::as_mut);
        judge.map_or_else(JudgedRow::default, |judge| {
            judge.row(&table.row(key.row as usize), *key)
        })
    });
    rows.collect()
}

fn look_up(
    register: &Register,
    ctx: &Ctx,
    plan: &WorkPlan,
    people: &mut [(Person, JudgedRow)],
) -> Result<(), StoreError> {
    let mut left = Vec::new();
    looking(register, false, people.len() > 500, |look| {
        let mut names = Lineup::default();
        for (place, (person, row)) in people.iter_mut().enumerate() {
            if let Some(found) = plan.found_before.get(&cache_key(person)) {
                person.found = found.clone();
                continue;
            }
            match look(row, &row.portrait(), &mut names) {
                Some(Met::Closed) => person.found = Found::Closed,
                Some(Met::Here(known)) if known.is_sure() => person.found = Found::Sure(known.id),
                Some(Met::Here(known)) => {
                    person.found = Found::Like(vec![known.id]);
                    left.push(place);
                }
                None => left.push(place),
            }
        }
    })?;
    for place in left {
        let person = &mut people[place].0;
        let by_name = by_name(register, ctx, &person.draft.name)?;
        person.found = match (&person.found, by_name) {
            // Whoever is like by more than the name goes before namesakes.
            (Found::Like(like), Found::Several(all) | Found::Like(all)) => {
                let first = like.iter().copied();
                let others = all.into_iter().filter(|id| !like.contains(id));
                Found::Like(first.chain(others).collect())
            }
            (Found::Like(like), Found::ByName(id)) if !like.contains(&id) => {
                Found::Like(like.iter().copied().chain([id]).collect())
            }
            (Found::Like(like), Found::Unknown) => Found::Like(like.clone()),
            (_, by_name) => by_name,
        };
    }
    Ok(())
}

/// What a person is looked for by.
pub(super) fn cache_key(person: &Person) -> String {
    let draft = &person.draft;
    let iin = draft.iin.map(|iin| iin.digits()).unwrap_or_default();
    let birth = draft.birth.map(|birth| birth.iso()).unwrap_or_default();
    let phones = draft.phones.iter().map(domain::Phone::e164);
    let phones: Vec<String> = phones.map(|phone| phone.to_string()).collect();
    let name = full_name(&draft.name);
    format!("{name}|{iin}|{birth}|{}", phones.join(","))
}

/// Who is called so.
fn by_name(register: &Register, ctx: &Ctx, name: &PersonName) -> Result<Found, StoreError> {
    let query = Query {
        text: [&name.surname, &name.given]
            .into_iter()
            .flatten()
            .map(NamePart::as_str)
            .collect::<Vec<_>>()
            .join(" "),
        with_archived: true,
        sort: Sort {
            column: SortColumn::Name,
            ..Sort::default()
        },
        ..Query::default()
    };
    let ids: Vec<VolunteerId> = {
        let columns = register.store().columns();
        let found = columns.query(&query, ctx.today);
        let page = found.page(0, 64).into_iter();
        page.map(|(id, _)| id).collect()
    };
    let people = register.store().volunteers(&ids)?;
    let takes_part = |person: &&Volunteer| !person.deleted && person.blocked.is_none();
    let people: Vec<&Volunteer> = people.iter().filter(takes_part).collect();
    let exact = people.iter().filter(|person| is_called(&person.name, name));
    let exact: Vec<VolunteerId> = exact.map(|person| person.id).collect();
    let like = |person: &&&Volunteer| {
        let (wanted, there) = (name.patronymic.as_ref(), person.name.patronymic.as_ref());
        !apart(wanted, there)
    };
    Ok(match exact.as_slice() {
        [one] => Found::ByName(*one),
        [] => {
            let like = people.iter().filter(like).take(MOST_OFFERED);
            let like: Vec<VolunteerId> = like.map(|person| person.id).collect();
            if like.is_empty() {
                Found::Unknown
            } else {
                Found::Like(like)
            }
        }
        _ => Found::Several(exact.into_iter().take(MOST_OFFERED).collect()),
    })
}

/// Two patronymics that are those of two people.
fn apart(one: Option<&NamePart>, other: Option<&NamePart>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => {
            let root = |name: &NamePart| {
                let key = search::fold(name.as_str());
                search::patronymic_root(&key).map_or(key.clone(), str::to_owned)
            };
            root(one) != root(other)
        }
        _ => false,
    }
}

/// Whether these are one name: the same surname and given name, in either order, and no
/// other patronymic.
fn is_called(there: &PersonName, wanted: &PersonName) -> bool {
    let (surname, given) = (part(there.surname.as_ref()), part(there.given.as_ref()));
    let (first, second) = (part(wanted.surname.as_ref()), part(wanted.given.as_ref()));
    let same = (&surname, &given) == (&first, &second) || (&surname, &given) == (&second, &first);
    same && !apart(wanted.patronymic.as_ref(), there.patronymic.as_ref())
}
