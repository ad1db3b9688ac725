//! Questions to the list that have a name, and every question in codes and in words.
//!
//! The codes are those of the command line: `region=KZ-75`, `status=active`,
//! `sort=birth-`. A filter stands in the settings of the register, sealed as everything
//! there; what was searched for leaves it only for the screen and for the file that was
//! asked for.

use changes::{Act, Edit, Operation, Record, Register as RegisterNoun};
use domain::{
    AgeBand, Day, Deed, DirectionCode, OrganisationId, RegionCode, RegisterMember, Sex, StatusKind,
    filters::{FILTERS_MOST, FilterRefused as RuleRefused, SavedFilter, filter_name},
    ids::FilterId,
};
use messages::{Kind, Message, ToMessage};
use search::{Query, Sort, SortColumn};
use store::StoreError;

use crate::{
    Ctx, NotAllowed, Refused, Register,
    count::{age_code, sex_code, status_code},
    organisations,
    register::Did,
    wording::{Wording, organisation_name, status_word},
};

#[cfg(test)]
mod tests;

/// Why a filter is not kept, changed or removed. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum FilterRefused {
    /// There is no such filter, or it is somebody else's own.
    #[error("the filter is missing")]
    Missing,
    /// It asks for words only, and those are not kept.
    #[error("nothing but words is asked for")]
    WordsOnly,
    /// The name, or how many there are.
    #[error(transparent)]
    Rule(#[from] RuleRefused),
    /// The role.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// The disk.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl ToMessage for FilterRefused {
    fn told(&self) -> (Kind, Message) {
        match self {
            Self::Missing => (Kind::Missing, messages::filters_error_missing()),
            Self::WordsOnly => (Kind::Invalid, messages::filters_error_words_only()),
            Self::Rule(refused) => refused.told(),
            Self::NotAllowed(refused) => refused.told(),
            Self::Store(error) => error.told(),
        }
    }
}

/// A filter as the list offers it.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The id.
    pub id: FilterId,
    /// Its name.
    pub name: String,
    /// Whether everybody sees it who works with the register.
    pub shared: bool,
    /// Whether whoever works may rename, move and remove it.
    pub changeable: bool,
    /// The question.
    pub query: Query,
    /// What it asks for and the register does not have any more, a sentence each.
    pub gone: Vec<Message>,
}

/// The filters of whoever works and those of all, in their order.
///
/// # Errors
/// [`Refused`].
pub fn list(register: &Register, today: Day) -> Result<Vec<Listed>, Refused> {
    register.may(Deed::SeeVolunteers)?;
    let settings = register.store().settings();
    let tags = organisations::tags(register, today)?;
    let may_share = register.may(Deed::ShareFilter).is_ok();
    let seen = settings.filters.iter();
    let seen = seen.filter(|filter| filter.is_for(register.operator()));
    Ok(seen
        .map(|filter| {
            let (query, _) = read(&filter.query);
            Listed {
                id: filter.id,
                name: filter.name.clone(),
                shared: filter.owner.is_none(),
                changeable: filter.owner.is_some() || may_share,
                gone: gone(register, &query, &tags),
                query,
            }
        })
        .collect())
}

/// The question of a filter, by its name as it was typed.
///
/// # Errors
/// [`FilterRefused::Missing`] if whoever works sees none of this name.
pub fn named(register: &Register, name: &str) -> Result<Query, FilterRefused> {
    register.may(Deed::SeeVolunteers)?;
    let wanted = domain::clean(name).text.to_lowercase();
    let settings = register.store().settings();
    settings
        .filters
        .iter()
        .filter(|filter| filter.is_for(register.operator()))
        .find(|filter| filter.name.to_lowercase() == wanted)
        .map(|filter| read(&filter.query).0)
        .ok_or(FilterRefused::Missing)
}

/// Keeps a question under a name, or changes the one of this id; the answer is the id.
///
/// The words that were searched for are not kept: they may be the name of somebody whose
/// data has to be erased one day, and settings are no part of anybody's data.
/// `shared`: everybody sees it who works with the register.
///
/// # Errors
/// [`FilterRefused`].
pub fn save(
    register: &Register,
    ctx: &Ctx,
    id: Option<FilterId>,
    name: &str,
    shared: bool,
    query: &Query,
) -> Result<Did<FilterId>, FilterRefused> {
    register.may(Deed::SeeVolunteers)?;
    if shared {
        register.may(Deed::ShareFilter)?;
    }
    let name = filter_name(name)?;
    let asked = without_words(query);
    if !query.text.trim().is_empty() && pairs(&asked).is_empty() {
        return Err(FilterRefused::WordsOnly);
    }
    // A new filter is named after the action that made it: twice the same is one.
    let new = FilterId::from_bytes(*ctx.action.as_bytes());
    let again = |_: &store::Store, _: &store::Action| Ok(id.unwrap_or(new));
    register.write(ctx, Act::FiltersChanged, again, |tx| {
        let record = tx.register()?;
        let mut edits = Vec::new();
        let place = match id {
            Some(id) => {
                let before = own(register, &record, id)?;
                edits.extend(removals(&record, id));
                before.place
            }
            None => {
                let filters = members(&record);
                if filters.len() >= FILTERS_MOST {
                    return Err(RuleRefused::TooMany.into());
                }
                filters
                    .iter()
                    .map(|filter| filter.place + 1)
                    .max()
                    .unwrap_or(0)
            }
        };
        let filter = SavedFilter {
            id: id.unwrap_or(new),
            name,
            owner: (!shared).then(|| register.operator()),
            place,
            query: pairs(&asked),
        };
        let id = filter.id;
        edits.push(Edit::Add(RegisterMember::Filter(filter)));
        tx.append(Operation::Register { edits })?;
        Ok(id)
    })
}

fn without_words(query: &Query) -> Query {
    Query {
        text: String::new(),
        ..query.clone()
    }
}

/// Removes a filter; taking that back brings it back.
///
/// # Errors
/// [`FilterRefused`].
pub fn remove(register: &Register, ctx: &Ctx, id: FilterId) -> Result<Did<()>, FilterRefused> {
    register.may(Deed::SeeVolunteers)?;
    register.write(
        ctx,
        Act::FiltersChanged,
        |_, _| Ok(()),
        |tx| {
            let record = tx.register()?;
            own(register, &record, id)?;
            let edits = removals(&record, id);
            tx.append(Operation::Register { edits })?;
            Ok(())
        },
    )
}

/// Moves a filter by one place among those that whoever works sees.
///
/// # Errors
/// [`FilterRefused`].
pub fn shift(
    register: &Register,
    ctx: &Ctx,
    id: FilterId,
    up: bool,
) -> Result<Did<()>, FilterRefused> {
    register.may(Deed::SeeVolunteers)?;
    register.write(
        ctx,
        Act::FiltersChanged,
        |_, _| Ok(()),
        |tx| {
            let record = tx.register()?;
            own(register, &record, id)?;
            let mut order = members(&record);
            let sees = |filter: &SavedFilter| filter.is_for(register.operator());
            let seen: Vec<usize> = (0..order.len()).filter(|at| sees(&order[*at])).collect();
            let Some(from) = seen.iter().position(|at| order[*at].id == id) else {
                return Err(FilterRefused::Missing);
            };
            let to = if up {
                from.checked_sub(1)
            } else {
                Some(from + 1)
            };
            let Some(to) = to.and_then(|to| seen.get(to)) else {
                return Ok(());
            };
            order.swap(seen[from], *to);
            let mut edits = Vec::new();
            for (place, filter) in (0..).zip(order) {
                if filter.place != place {
                    edits.extend(removals(&record, filter.id));
                    let moved = SavedFilter { place, ..filter };
                    edits.push(Edit::Add(RegisterMember::Filter(moved)));
                }
            }
            if !edits.is_empty() {
                tx.append(Operation::Register { edits })?;
            }
            Ok(())
        },
    )
}

/// A filter that whoever works may change.
fn own(
    register: &Register,
    record: &Record<RegisterNoun>,
    id: FilterId,
) -> Result<SavedFilter, FilterRefused> {
    let filter = members(record)
        .into_iter()
        .find(|filter| filter.id == id && filter.is_for(register.operator()))
        .ok_or(FilterRefused::Missing)?;
    if filter.owner.is_none() {
        register.may(Deed::ShareFilter)?;
    }
    Ok(filter)
}

/// The filters of the register, in their order.
fn members(record: &Record<RegisterNoun>) -> Vec<SavedFilter> {
    let settings = changes::register_settings(record, false);
    settings
        .map(|settings| settings.filters)
        .unwrap_or_default()
}

/// The edits that take away every form of a filter.
fn removals(record: &Record<RegisterNoun>, id: FilterId) -> Vec<Edit<RegisterNoun>> {
    let of_id = |member: &&RegisterMember| match member {
        RegisterMember::Filter(filter) => filter.id == id,
        RegisterMember::Operator(_)
        | RegisterMember::LocalDirection(_)
        | RegisterMember::District(_)
        | RegisterMember::OwnDay(_)
        | RegisterMember::TrustedKey(_) => false,
    };
    record
        .members()
        .filter(of_id)
        .map(|member| Edit::Remove {
            member: member.clone(),
            seen: record.dots(member),
        })
        .collect()
}

/// What a question asks for and the register does not have any more.
fn gone(register: &Register, query: &Query, tags: &[String]) -> Vec<Message> {
    let filters = &query.filters;
    let own = &register.store().settings().local_directions;
    let is_direction = |code: &DirectionCode| {
        let mut known = domain::national_directions().iter().chain(own);
        known.any(|direction| direction.code == *code)
    };
    let tag = |tag: &&String| !tags.contains(tag);
    let missing_tags = filters.tags.iter().filter(tag);
    let mut gone: Vec<Message> = missing_tags
        .map(|tag| messages::filters_gone_tag(tag.as_str()))
        .collect();
    let organisation = |id: &&OrganisationId| organisation_name(register, **id).is_none();
    if filters.organisations.iter().any(|id| organisation(&id)) {
        gone.push(messages::filters_gone_organisation());
    }
    if filters.directions.iter().any(|code| !is_direction(code)) {
        gone.push(messages::filters_gone_direction());
    }
    gone
}

/// A question in codes, one pair for each value; the plain list has none.
pub fn pairs(query: &Query) -> Vec<(String, String)> {
    let search::Filters {
        regions,
        directions,
        statuses,
        sexes,
        ages,
        organisations,
        tags,
        consent_missing,
        guardian_missing,
        beyond_minimum,
        document_unseen,
    } = &query.filters;
    let mut codes: Vec<(&str, String)> = Vec::new();
    let text = query.text.trim();
    if !text.is_empty() {
        codes.push(("text", text.to_owned()));
    }
    codes.extend(regions.iter().map(|code| ("region", code.to_string())));
    let direction = |code: &DirectionCode| ("direction", code.as_str().to_owned());
    codes.extend(directions.iter().map(direction));
    let status = |kind: &StatusKind| ("status", status_code(*kind).to_owned());
    codes.extend(statuses.iter().map(status));
    codes.extend(sexes.iter().map(|sex| ("sex", sex_code(*sex).to_owned())));
    codes.extend(ages.iter().map(|band| ("age", age_code(*band).to_owned())));
    let organisation = |id: &OrganisationId| ("organisation", id.to_string());
    codes.extend(organisations.iter().map(organisation));
    codes.extend(tags.iter().map(|tag| ("tag", tag.clone())));
    for (key, is_on) in [
        ("consent_missing", *consent_missing),
        ("guardian_missing", *guardian_missing),
        ("beyond_minimum", *beyond_minimum),
        ("document_unseen", *document_unseen),
        ("with_archived", query.with_archived),
    ] {
        if is_on {
            codes.push((key, "1".to_owned()));
        }
    }
    let Sort {
        column, descending, ..
    } = query.sort;
    if column != SortColumn::default() || descending {
        let end = if descending { "-" } else { "" };
        codes.push(("sort", format!("{}{end}", sort_code(column))));
    }
    codes
        .into_iter()
        .map(|(key, value)| (key.to_owned(), value))
        .collect()
}

/// The question that pairs of codes stand for, and the pairs that are not understood.
pub fn read(pairs: &[(String, String)]) -> (Query, Vec<(String, String)>) {
    let mut query = Query::default();
    let mut unknown = Vec::new();
    for (key, value) in pairs {
        if !put(&mut query, key, value) {
            unknown.push((key.clone(), value.clone()));
        }
    }
    (query, unknown)
}

/// Adds one pair to a question; false if it is not understood.
fn put(query: &mut Query, key: &str, value: &str) -> bool {
    fn push<T>(list: &mut Vec<T>, value: Option<T>) -> bool {
        let understood = value.is_some();
        list.extend(value);
        understood
    }
    let filters = &mut query.filters;
    let is_on = matches!(value, "1" | "true" | "yes");
    match key {
        "text" => value.clone_into(&mut query.text),
        "region" => return push(&mut filters.regions, value.parse::<RegionCode>().ok()),
        "direction" => return push(&mut filters.directions, DirectionCode::parse(value).ok()),
        "status" => {
            let mut all = StatusKind::ALL.into_iter();
            let known = all.find(|kind| status_code(*kind) == value);
            return push(&mut filters.statuses, known);
        }
        "sex" => {
            let known = [Sex::Male, Sex::Female].into_iter();
            let known = known.into_iter().find(|sex| sex_code(*sex) == value);
            return push(&mut filters.sexes, known);
        }
        "age" => {
            let known = AgeBand::ALL
                .into_iter()
                .find(|band| age_code(*band) == value);
            return push(&mut filters.ages, known);
        }
        "organisation" => {
            return push(
                &mut filters.organisations,
                value.parse::<OrganisationId>().ok(),
            );
        }
        "tag" => filters.tags.push(value.to_owned()),
        "consent_missing" => filters.consent_missing = is_on,
        "guardian_missing" => filters.guardian_missing = is_on,
        "beyond_minimum" => filters.beyond_minimum = is_on,
        "document_unseen" => filters.document_unseen = is_on,
        "with_archived" => query.with_archived = is_on,
        "sort" => {
            let code = value.strip_suffix('-');
            let wanted = code.unwrap_or(value);
            let Some(column) = SORTS
                .into_iter()
                .find(|column| sort_code(*column) == wanted)
            else {
                return false;
            };
            query.sort.column = column;
            query.sort.descending = code.is_some();
        }
        _ => return false,
    }
    true
}

/// What the list can be ordered by.
const SORTS: [SortColumn; 9] = [
    SortColumn::Name,
    SortColumn::Latin,
    SortColumn::Birth,
    SortColumn::Region,
    SortColumn::Organisation,
    SortColumn::Status,
    SortColumn::Consent,
    SortColumn::Joined,
    SortColumn::Changed,
];

const fn sort_code(column: SortColumn) -> &'static str {
    match column {
        SortColumn::Name => "name",
        SortColumn::Latin => "latin",
        SortColumn::Birth => "birth",
        SortColumn::Region => "region",
        SortColumn::Organisation => "organisation",
        SortColumn::Status => "status",
        SortColumn::Consent => "consent",
        SortColumn::Joined => "joined",
        SortColumn::Changed => "changed",
    }
}

/// A question in words, for the head of a file: `Region: Almaty, Astana; Status: active`.
/// Nothing for the plain list.
pub fn described(query: &Query, wording: &Wording<'_>) -> String {
    let filters = &query.filters;
    let mut parts: Vec<String> = Vec::new();
    let mut tell = |label: Message, values: Vec<String>| {
        if !values.is_empty() {
            parts.push(format!("{}: {}", wording.say(&label), values.join(", ")));
        }
    };
    let text = query.text.trim();
    let quoted = (!text.is_empty()).then(|| text.to_owned());
    tell(messages::export_about_text(), quoted.into_iter().collect());
    let regions = filters.regions.iter().map(|code| wording.region(*code));
    tell(
        messages::volunteers_filter_regions_label(),
        regions.collect(),
    );
    let directions = filters.directions.iter();
    let directions = directions.map(|code| wording.direction(code));
    tell(
        messages::volunteers_filter_directions_label(),
        directions.collect(),
    );
    let statuses = filters.statuses.iter();
    let statuses = statuses.map(|kind| wording.say(&status_word(*kind)));
    tell(
        messages::volunteers_filter_statuses_label(),
        statuses.collect(),
    );
    let ages = filters
        .ages
        .iter()
        .map(|band| wording.say(&age_word(*band)));
    tell(messages::volunteers_filter_ages_label(), ages.collect());
    let sexes = filters.sexes.iter().map(|sex| wording.sex(*sex));
    tell(messages::volunteers_filter_sexes_label(), sexes.collect());
    let organisations = filters.organisations.iter();
    let organisations = organisations.filter_map(|id| wording.organisation(*id));
    tell(
        messages::volunteers_filter_organisations_label(),
        organisations.collect(),
    );
    tell(
        messages::volunteers_filter_tags_label(),
        filters.tags.clone(),
    );
    for (is_on, word) in [
        (
            filters.consent_missing,
            messages::volunteers_filter_consent_label(),
        ),
        (
            filters.guardian_missing,
            messages::volunteers_filter_guardian_label(),
        ),
        (filters.beyond_minimum, messages::grounds_filter_label()),
        (
            filters.document_unseen,
            messages::documents_filter_unseen_label(),
        ),
        (
            query.with_archived,
            messages::volunteers_filter_archived_label(),
        ),
    ] {
        if is_on {
            parts.push(wording.say(&word));
        }
    }
    parts.join("; ")
}

/// The name of an age band.
pub(crate) fn age_word(band: AgeBand) -> Message {
    match band {
        AgeBand::Under14 => messages::volunteers_age_under14(),
        AgeBand::From14To17 => messages::volunteers_age_from14to17(),
        AgeBand::From18To34 => messages::volunteers_age_from18to34(),
        AgeBand::From35To59 => messages::volunteers_age_from35to59(),
        AgeBand::From60 => messages::volunteers_age_from60(),
        AgeBand::Unknown => messages::volunteers_age_unknown(),
    }
}
