//! One person who stands in the register twice: finding pairs, joining, separating.
//!
//! Nothing is joined by the program. It offers pairs with what speaks for them; a person
//! joins two records, or says that they are two people, and either is one more entry that
//! can be taken back. Joined records stay as they are; what they show together is worked out
//! by [`changes::joined`].
//!
//! Source: DOMAIN rules 18 and 39; SYNC 8.1.

mod offers;

use std::collections::{BTreeMap, BTreeSet};

use changes::{Act, Edit, Joins, Operation, Pairs, Record, Volunteers, pair};
use domain::hours::ClaimState;
use domain::{
    Certainty, Choice, Deed, DuplicateRule, Evidence, PairDecision, PairVerdict, Participation,
    RegisterValue, Sign, Signs, Timestamp, Volunteer, VolunteerField, VolunteerId,
};
use l10n::Localizer;
use messages::{Kind, Message, ToMessage};
use search::{Comparer, Pair, Portrait};
use store::{Action, Progress, Store, StoreError, Tx};

use crate::{
    Ctx, NotAllowed, Refused, Register,
    papers::work::{events_of, hours_of, work_of, zone_of},
    register::{Did, RegisterRefused},
    settings,
    wording::{Wording, fact_word, field_word, member_word},
};

pub use self::offers::Offers;

/// Why two records are not joined, separated or compared. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum JoinRefused {
    /// One record twice.
    #[error("one record twice")]
    Same,
    /// No record, or one of somebody who was erased.
    #[error("no record")]
    Missing,
    /// The data of one is blocked.
    #[error("blocked")]
    Blocked,
    /// One is deleted.
    #[error("deleted")]
    Deleted,
    /// They are one person already.
    #[error("joined already")]
    Joined,
    /// They are not one person.
    #[error("not joined")]
    NotJoined,
    /// The role.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// The disk; [`StoreError::Cancelled`] if the search was stopped.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl ToMessage for JoinRefused {
    fn told(&self) -> (Kind, Message) {
        match self {
            Self::Same => (Kind::Invalid, messages::duplicates_error_same()),
            Self::Missing => (Kind::Missing, messages::duplicates_error_missing()),
            Self::Blocked => (Kind::Refused, messages::duplicates_error_blocked()),
            Self::Deleted => (Kind::Refused, messages::duplicates_error_deleted()),
            Self::Joined => (Kind::Refused, messages::duplicates_error_joined()),
            Self::NotJoined => (Kind::Refused, messages::duplicates_error_not_joined()),
            Self::Store(StoreError::Cancelled) => {
                (Kind::Refused, messages::duplicates_error_cancelled())
            }
            Self::NotAllowed(refused) => refused.told(),
            Self::Store(error) => error.told(),
        }
    }
}

/// Looks for all pairs of records that may be one person, the likeliest first; without those
/// that were told apart.
///
/// # Errors
/// [`JoinRefused::NotAllowed`]; [`StoreError::Cancelled`] if `progress` stopped it.
pub fn scan(register: &Register, progress: &dyn Progress) -> Result<Vec<Pair>, JoinRefused> {
    register.may(Deed::SeeVolunteers)?;
    Ok(Offers::scan(register, progress)?.pairs().to_vec())
}

/// A pair with the people it is about.
#[derive(Clone, Debug)]
pub struct Offered {
    /// The record with the smaller id.
    pub one: Volunteer,
    /// The other.
    pub two: Volunteer,
    /// What weighs how much.
    pub evidence: Evidence,
    /// The signs in words.
    pub reasons: Vec<Message>,
}

/// Pairs with the people they are about; pairs of whom one is gone meanwhile are left out.
///
/// # Errors
/// [`JoinRefused::NotAllowed`], [`JoinRefused::Store`].
pub fn offered(register: &Register, pairs: &[Pair]) -> Result<Vec<Offered>, JoinRefused> {
    register.may(Deed::SeeVolunteers)?;
    let store = register.store();
    let mut offered = Vec::with_capacity(pairs.len());
    for pair in pairs {
        if let (Some(one), Some(two)) = (store.volunteer(pair.one)?, store.volunteer(pair.two)?) {
            let signs = pair.evidence.signs;
            offered.push(Offered {
                reasons: reasons(signs, &Portrait::from(&one), &Portrait::from(&two)),
                evidence: pair.evidence,
                one,
                two,
            });
        }
    }
    Ok(offered)
}

/// Which people were told apart, as they are shown now.
pub(crate) struct Apart(BTreeMap<VolunteerId, Vec<VolunteerId>>);

impl Apart {
    pub(crate) fn of(pairs: &Pairs) -> Self {
        let mut apart: BTreeMap<VolunteerId, Vec<VolunteerId>> = BTreeMap::new();
        for (one, two) in pairs.different() {
            let (one, two) = pair(shown(pairs, one), shown(pairs, two));
            apart.entry(one).or_default().push(two);
        }
        Self(apart)
    }

    pub(crate) fn has(&self, pairs: &Pairs, one: VolunteerId, two: VolunteerId) -> bool {
        let (one, two) = pair(shown(pairs, one), shown(pairs, two));
        self.0.get(&one).is_some_and(|others| others.contains(&two))
    }
}

/// The id under which a person is shown.
fn shown(pairs: &Pairs, id: VolunteerId) -> VolunteerId {
    if pairs.is_joined(id) {
        pairs.group(id).first().copied().unwrap_or(id)
    } else {
        id
    }
}

/// Somebody who may be the person of a form, and what speaks for it.
#[derive(Clone, Debug)]
pub struct Alike {
    /// Who is there.
    pub volunteer: Volunteer,
    /// How sure it is.
    pub certainty: Certainty,
    /// What speaks for it, and what against.
    pub reasons: Vec<Message>,
}

/// The people who may be the one that is being typed, the likeliest first.
///
/// # Errors
/// [`Refused`].
pub fn alike(register: &Register, draft: &Portrait) -> Result<Vec<Alike>, Refused> {
    register.may(Deed::SeeVolunteers)?;
    let store = register.store();
    let off = store.settings().duplicate_rules_off.clone();
    let found = Comparer::new(&store.columns(), &off).alike(draft, None);
    let mut people = Vec::new();
    for alike in found.into_iter().take(ALIKE_MOST) {
        if let Some(volunteer) = store.volunteer(alike.id)? {
            let reasons = reasons(alike.evidence.signs, draft, &Portrait::from(&volunteer));
            people.push(Alike {
                certainty: alike.evidence.certainty,
                reasons,
                volunteer,
            });
        }
    }
    Ok(people)
}

/// More people are not offered while somebody types.
const ALIKE_MOST: usize = 5;

/// Signs in words, with the names they are about.
pub fn reasons(signs: Signs, one: &Portrait, two: &Portrait) -> Vec<Message> {
    let text = |part: &Option<String>| part.clone().unwrap_or_default();
    let surnames = || (text(&one.surname), text(&two.surname));
    let givens = || (text(&one.given), text(&two.given));
    let spelled = |(one, two): (String, String), same: fn() -> Message| {
        if one.to_lowercase() == two.to_lowercase() {
            same()
        } else {
            messages::duplicates_sign_spelled(one, two)
        }
    };
    let near = |(one, two): (String, String)| messages::duplicates_sign_near(one, two);
    signs
        .iter()
        .map(|sign| match sign {
            Sign::SameIin => messages::duplicates_sign_same_iin(),
            Sign::OtherIin => messages::duplicates_sign_other_iin(),
            Sign::SameBirth => messages::duplicates_sign_same_birth(),
            Sign::SwappedBirth => messages::duplicates_sign_swapped_birth(),
            Sign::FittingBirth => messages::duplicates_sign_fitting_birth(),
            Sign::OtherBirth => messages::duplicates_sign_other_birth(),
            Sign::SamePhone => messages::duplicates_sign_same_phone(),
            Sign::OtherPhone => messages::duplicates_sign_other_phone(),
            Sign::SameEmail => messages::duplicates_sign_same_email(),
            Sign::SameSurname | Sign::SpelledSurname => {
                spelled(surnames(), messages::duplicates_sign_same_surname)
            }
            Sign::NearSurname => near(surnames()),
            Sign::OtherSurname => messages::duplicates_sign_other_surname(),
            Sign::SameGiven | Sign::SpelledGiven | Sign::PairedGiven => {
                spelled(givens(), messages::duplicates_sign_same_given)
            }
            Sign::NearGiven => near(givens()),
            Sign::OtherGiven => messages::duplicates_sign_other_given(),
            Sign::NamesSwapped => messages::duplicates_sign_names_swapped(),
            Sign::SamePatronymic => messages::duplicates_sign_same_patronymic(),
            Sign::NearPatronymic => messages::duplicates_sign_near_patronymic(),
            Sign::OtherPatronymic => messages::duplicates_sign_other_patronymic(),
            Sign::OtherSex => messages::duplicates_sign_other_sex(),
            Sign::SameRegion => messages::duplicates_sign_same_region(),
            Sign::SameOrganisation => messages::duplicates_sign_same_organisation(),
        })
        .collect()
}

/// How sure it is, in words.
pub fn certainty_word(certainty: Certainty) -> Message {
    match certainty {
        Certainty::Certain => messages::duplicates_certainty_certain(),
        Certainty::Possible => messages::duplicates_certainty_possible(),
    }
}

/// Two records side by side, and what they would show as one.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// The record with the smaller id.
    pub one: Volunteer,
    /// The other.
    pub two: Volunteer,
    /// What weighs how much; `None` if the rules do not take them for one person.
    pub evidence: Option<Evidence>,
    /// The signs in words.
    pub reasons: Vec<Message>,
    /// Field by field, where one of them has a value.
    pub rows: Vec<Row>,
}

/// One field, one set, one kind of facts, or the work of two records.
#[derive(Clone, Debug)]
pub struct Row {
    /// The field; `None` for sets, facts and work, of which both halves stay.
    pub field: Option<VolunteerField>,
    /// Its name.
    pub name: Message,
    /// What the first record has.
    pub one: Option<String>,
    /// What the second has.
    pub two: Option<String>,
    /// What the joined person shows.
    pub result: Option<String>,
    /// Whether the result is of the second record.
    pub from_two: bool,
}

/// The fields of a comparison, in the order of the profile.
const FIELDS: [VolunteerField; 16] = [
    VolunteerField::Name,
    VolunteerField::Latin,
    VolunteerField::BadgeName,
    VolunteerField::Birth,
    VolunteerField::Sex,
    VolunteerField::Iin,
    VolunteerField::Residence,
    VolunteerField::Organisation,
    VolunteerField::Status,
    VolunteerField::Joined,
    VolunteerField::Tshirt,
    VolunteerField::Emergency,
    VolunteerField::Notes,
    VolunteerField::IinChecked,
    VolunteerField::Ground,
    VolunteerField::Guest,
];

/// Compares two records and previews the joined person; numbers are masked.
///
/// `keep`: the fields of which a person chose the value.
///
/// # Errors
/// [`JoinRefused`].
pub fn compare(
    register: &Register,
    one: VolunteerId,
    two: VolunteerId,
    keep: &[Choice],
    speak: Localizer,
) -> Result<Comparison, JoinRefused> {
    register.may(Deed::SeeVolunteers)?;
    let store = register.store();
    let pairs = store.pairs();
    let (one, two) = two_people(&pairs, one, two)?;
    let first = store.volunteer_record(one)?.ok_or(JoinRefused::Missing)?;
    let second = store.volunteer_record(two)?.ok_or(JoinRefused::Missing)?;
    let person = |id, record| {
        let person = changes::volunteer(id, record).ok_or(JoinRefused::Missing)?;
        check(&person)?;
        Ok::<_, JoinRefused>(person)
    };
    let (first_person, second_person) = (person(one, &first)?, person(two, &second)?);
    let join = changes::Join {
        one,
        two,
        stamp: last(&first, &second).ok_or(JoinRefused::Missing)?,
        keep: keep.to_vec(),
    };
    let result = changes::joined(&[(one, &first), (two, &second)], &[join]);
    let off = store.settings().duplicate_rules_off.clone();
    let (evidence, signs) = {
        let columns = store.columns();
        let comparer = Comparer::new(&columns, &off);
        let signs = comparer.signs_of(one, two).unwrap_or_default();
        (comparer.evidence(one, two), signs)
    };
    let wording = Wording::new(register, speak);
    let mut rows = rows(&wording, &first, &second, &result);
    if register.may(Deed::SeeEvents).is_ok() {
        rows.extend(work_rows(register, speak, one, two)?);
    }
    Ok(Comparison {
        evidence,
        reasons: reasons(
            signs,
            &Portrait::from(&first_person),
            &Portrait::from(&second_person),
        ),
        rows,
        one: first_person,
        two: second_person,
    })
}

/// The latest entry of two records: a join made now is later than all of them.
fn last(one: &Record<Volunteers>, two: &Record<Volunteers>) -> Option<changes::Stamp> {
    one.applied().last().max(two.applied().last()).copied()
}

/// Fields, sets and facts of two records beside those of the joined one.
fn rows(
    wording: &Wording<'_>,
    one: &Record<Volunteers>,
    two: &Record<Volunteers>,
    result: &Record<Volunteers>,
) -> Vec<Row> {
    let value = |record: &Record<Volunteers>, field| {
        let (value, _) = record.winner(field)?;
        let is_empty = <Volunteers as changes::Noun>::empty(field).as_ref() == Some(value);
        (!is_empty).then(|| wording.value(value)).flatten()
    };
    let mut rows: Vec<Row> = FIELDS
        .into_iter()
        .map(|field| Row {
            field: Some(field),
            name: field_word(field),
            one: value(one, field),
            two: value(two, field),
            result: value(result, field),
            from_two: result.winner(field).map(|(_, stamp)| stamp)
                == two.winner(field).map(|(_, stamp)| stamp)
                && two.winner(field).is_some(),
        })
        .collect();
    let members = [one, two, result].map(|record| {
        let told = record.members();
        told.map(|member| (member_word(member), wording.member(member)))
            .collect()
    });
    rows.extend(rows_by_kind(&members, ", "));
    let facts = [one, two, result].map(|record| {
        let facts = record.facts().filter(|fact| fact.void.is_none());
        let told = facts.map(|fact| (fact_word(fact.fact), wording.fact(fact.fact)));
        told.collect()
    });
    rows.extend(rows_by_kind(&facts, "; "));
    rows.retain(|row| row.one.is_some() || row.two.is_some());
    rows
}

/// What two records and the joined one tell besides fields, each with the name of its kind: a
/// row for each kind.
fn rows_by_kind(told: &[Vec<(Message, String)>; 3], between: &str) -> Vec<Row> {
    let mut kinds: Vec<&Message> = Vec::new();
    let [one, two, result] = told;
    for (kind, _) in result.iter().chain(one).chain(two) {
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    let row = |kind: &Message| {
        let [one, two, result] = told.each_ref().map(|told| {
            let of_kind = told.iter().filter(|(each, _)| each == kind);
            let texts: Vec<&str> = of_kind.map(|(_, text)| text.as_str()).collect();
            (!texts.is_empty()).then(|| texts.join(between))
        });
        Row {
            field: None,
            name: kind.clone(),
            one,
            two,
            result,
            from_two: false,
        }
    };
    kinds.into_iter().map(row).collect()
}

/// In how many events each was, and the hours that count; those of both stay.
fn work_rows(
    register: &Register,
    speak: Localizer,
    one: VolunteerId,
    two: VolunteerId,
) -> Result<Vec<Row>, StoreError> {
    let work = work_of(register, &[one, two])?;
    let events = events_of(register, work.values().flatten())?;
    let of = |ids: &[VolunteerId]| {
        let of = ids.iter().filter_map(|id| work.get(id)).flatten();
        of.collect::<Vec<&Participation>>()
    };
    let count = |ids: &[VolunteerId]| {
        let events: BTreeSet<_> = of(ids).iter().filter_map(|did| did.event).collect();
        (!events.is_empty()).then(|| speak.number(events.len() as f64))
    };
    let hours = |ids: &[VolunteerId]| {
        let minutes: u32 = of(ids)
            .into_iter()
            .flat_map(|did| hours_of(did, zone_of(did.event.and_then(|id| events.get(&id)))))
            .filter(|hours| hours.state == ClaimState::Confirmed)
            .map(|hours| hours.minutes)
            .sum();
        let said = messages::papers_hours_minutes(minutes / 60, minutes % 60);
        (minutes > 0).then(|| speak.format(&said))
    };
    let row = |name, value: &dyn Fn(&[VolunteerId]) -> Option<String>| Row {
        field: None,
        name,
        one: value(&[one]),
        two: value(&[two]),
        result: value(&[one, two]),
        from_two: false,
    };
    let mut rows = vec![
        row(messages::window_events_label(), &count),
        row(messages::hours_screen_title(), &hours),
    ];
    rows.retain(|row| row.result.is_some());
    Ok(rows)
}

/// The ids under which two people are shown, the smaller first.
fn two_people(
    pairs: &Pairs,
    one: VolunteerId,
    two: VolunteerId,
) -> Result<(VolunteerId, VolunteerId), JoinRefused> {
    if one == two {
        return Err(JoinRefused::Same);
    }
    let (one, two) = pair(shown(pairs, one), shown(pairs, two));
    if one == two {
        return Err(JoinRefused::Joined);
    }
    Ok((one, two))
}

fn check(person: &Volunteer) -> Result<(), JoinRefused> {
    if person.blocked.is_some() {
        Err(JoinRefused::Blocked)
    } else if person.deleted {
        Err(JoinRefused::Deleted)
    } else {
        Ok(())
    }
}

/// Joins two records; the answer is the id under which the person is shown from now on.
///
/// `keep`: the fields of which a person chose the value; a choice of anybody else is passed
/// over.
///
/// # Errors
/// [`JoinRefused`].
pub fn join(
    register: &Register,
    ctx: &Ctx,
    one: VolunteerId,
    two: VolunteerId,
    keep: &[Choice],
) -> Result<Did<VolunteerId>, JoinRefused> {
    register.may(Deed::JoinVolunteers)?;
    let again = |store: &Store, _: &Action| Ok(shown(&store.pairs(), one));
    register.write(ctx, Act::Joined, again, |tx| {
        let (one, two) = two_people(&tx.pairs(), one, two)?;
        for id in [one, two] {
            let record = tx.volunteer(id)?.ok_or(JoinRefused::Missing)?;
            check(&changes::volunteer(id, &record).ok_or(JoinRefused::Missing)?)?;
        }
        let pairs = tx.pairs();
        let keep: Vec<Choice> = keep
            .iter()
            .map(|choice| Choice {
                from: shown(&pairs, choice.from),
                ..*choice
            })
            .filter(|choice| choice.from == one || choice.from == two)
            .collect();
        decide(tx, one, two, PairVerdict::Joined { keep })?;
        Ok(one)
    })
}

/// Takes joins apart: the one between two records, or the latest one of a person if only one
/// is named. Each record is then what it was, with its own later changes.
///
/// # Errors
/// [`JoinRefused`].
pub fn separate(
    register: &Register,
    ctx: &Ctx,
    id: VolunteerId,
    other: Option<VolunteerId>,
) -> Result<Did<()>, JoinRefused> {
    register.may(Deed::JoinVolunteers)?;
    register.write(
        ctx,
        Act::Separated,
        |_, _| Ok(()),
        |tx| {
            let pairs = tx.pairs();
            let group = pairs.group(id);
            if let Some(half) = tx.volunteer(id)?
                && crate::erasure::is_blocked(&half)
            {
                return Err(JoinRefused::Blocked);
            }
            let joins = pairs.joins(&group);
            let join = match other {
                Some(other) => {
                    let wanted = pair(id, other);
                    joins.iter().find(|join| (join.one, join.two) == wanted)
                }
                None => joins.last(),
            };
            let join = join.ok_or(JoinRefused::NotJoined)?;
            Ok(decide(tx, join.one, join.two, PairVerdict::Open)?)
        },
    )
}

/// Remembers that two records are two people, or forgets it again.
///
/// # Errors
/// [`JoinRefused`].
pub fn tell_apart(
    register: &Register,
    ctx: &Ctx,
    one: VolunteerId,
    two: VolunteerId,
    different: bool,
) -> Result<Did<()>, JoinRefused> {
    register.may(Deed::JoinVolunteers)?;
    register.write(
        ctx,
        Act::ToldApart,
        |_, _| Ok(()),
        |tx| {
            let (one, two) = two_people(&tx.pairs(), one, two)?;
            for id in [one, two] {
                tx.volunteer(id)?.ok_or(JoinRefused::Missing)?;
            }
            let verdict = match different {
                true => PairVerdict::Different,
                false => PairVerdict::Open,
            };
            Ok(decide(tx, one, two, verdict)?)
        },
    )
}

/// Says of two records that are joined which of them gives each field: a decision like the
/// join itself, and a later one.
pub(crate) fn decide_again(
    tx: &mut Tx<'_>,
    join: &changes::Join,
    keep: Vec<Choice>,
) -> Result<(), StoreError> {
    decide(tx, join.one, join.two, PairVerdict::Joined { keep })
}

/// Remembers in an action of its own kind that two records are two people.
pub(crate) fn set_apart(
    tx: &mut Tx<'_>,
    one: VolunteerId,
    two: VolunteerId,
) -> Result<(), StoreError> {
    decide(tx, one, two, PairVerdict::Different)
}

fn decide(
    tx: &mut Tx<'_>,
    one: VolunteerId,
    two: VolunteerId,
    verdict: PairVerdict,
) -> Result<(), StoreError> {
    let (id, other) = pair(one, two);
    let record: Record<Joins> = tx.joins(id)?;
    let base = record.bases(other);
    let value = PairDecision { other, verdict };
    let edits = vec![Edit::Put { value, base }];
    tx.append(Operation::Joins { id, edits })?;
    Ok(())
}

/// The records of a joined person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JoinedOf {
    /// Their ids, in order; the first is shown.
    pub ids: Vec<VolunteerId>,
    /// When the latest of them were joined.
    pub at: Timestamp,
}

/// What a person was joined from; `None` of somebody who has one record.
///
/// # Errors
/// [`NotAllowed`].
pub fn joined_of(register: &Register, id: VolunteerId) -> Result<Option<JoinedOf>, NotAllowed> {
    register.may(Deed::SeeVolunteers)?;
    let pairs = register.store().pairs();
    if !pairs.is_joined(id) {
        return Ok(None);
    }
    let ids = pairs.group(id);
    let latest = pairs.joins(&ids).last().map(|join| join.stamp);
    let at = latest.map_or(Timestamp(0), |stamp| stamp.hlc.moment());
    Ok(Some(JoinedOf { ids, at }))
}

/// The rules by which this register looks for duplicates, and whether each is on.
///
/// # Errors
/// [`NotAllowed`].
pub fn rules(register: &Register) -> Result<Vec<(DuplicateRule, bool)>, NotAllowed> {
    register.may(Deed::SeeVolunteers)?;
    let settings = register.store().settings();
    let is_on = |rule: &DuplicateRule| !settings.duplicate_rules_off.contains(rule);
    Ok(DuplicateRule::ALL
        .into_iter()
        .map(|rule| (rule, is_on(&rule)))
        .collect())
}

/// Switches a rule on or off for the whole register.
///
/// # Errors
/// [`RegisterRefused`].
pub fn set_rule(
    register: &Register,
    ctx: &Ctx,
    rule: DuplicateRule,
    on: bool,
) -> Result<Did<()>, RegisterRefused> {
    register.may(Deed::JoinVolunteers)?;
    let mut off = register.store().settings().duplicate_rules_off.clone();
    off.retain(|known| *known != rule);
    if !on {
        off.push(rule);
    }
    off.sort_unstable();
    settings::put(register, ctx, vec![RegisterValue::DuplicateRulesOff(off)])
}

/// The name of a rule.
pub fn rule_word(rule: DuplicateRule) -> Message {
    match rule {
        DuplicateRule::Iin => messages::duplicates_rule_iin(),
        DuplicateRule::Phone => messages::duplicates_rule_phone(),
        DuplicateRule::Email => messages::duplicates_rule_email(),
        DuplicateRule::NameAndBirth => messages::duplicates_rule_name_and_birth(),
        DuplicateRule::SwappedBirth => messages::duplicates_rule_swapped_birth(),
        DuplicateRule::Spelling => messages::duplicates_rule_spelling(),
        DuplicateRule::OneLetter => messages::duplicates_rule_one_letter(),
    }
}
