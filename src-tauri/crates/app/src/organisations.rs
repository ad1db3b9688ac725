//! Organisations with a BIN, unregistered groups, state bodies.
//!
//! More than 80 % of initiatives come from unregistered groups (DOMAIN 1.1), so
//! a name is enough.

use std::collections::BTreeMap;

use changes::{Act, Edit, Operation, Organisations, Subject};
use domain::{
    ActorKind, Bin, Day, Deed, NumberVerdict, Organisation, OrganisationId, OrganisationRefused,
    OrganisationValue, clean,
};
use l10n::{Collator, Language};
use messages::{Kind, Message, ToMessage};
use search::{Facets, Query};
use store::{Action, Store, StoreError, Tx};

use crate::{
    Ctx, NotAllowed, Refused, Register,
    register::{Did, read_region},
};

/// What the form holds, as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// What it is.
    pub kind: ActorKind,
    /// Its name.
    pub name: String,
    /// BIN.
    pub bin: Option<String>,
    /// ISO code of its region.
    pub region: Option<String>,
    /// Whom to call.
    pub contact: Option<String>,
    /// Free text.
    pub notes: Option<String>,
}

/// Why an organisation is not taken. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum SaveRefused {
    /// There is no such organisation.
    #[error("the organisation is missing")]
    Missing,
    /// The name.
    #[error("name: {0}")]
    Name(OrganisationRefused),
    /// The number.
    #[error("number: {0:?}")]
    Bin(NumberVerdict),
    /// No region has this code.
    #[error("unknown region")]
    Region,
    /// A person is not an organisation.
    #[error("a person is not an organisation")]
    Kind,
    /// The role.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// The disk.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl SaveRefused {
    /// The field that the sentence stands beside.
    pub const fn field(&self) -> Option<&'static str> {
        match self {
            Self::Missing | Self::NotAllowed(_) | Self::Store(_) => None,
            Self::Name(_) => Some("name"),
            Self::Bin(_) => Some("bin"),
            Self::Region => Some("region"),
            Self::Kind => Some("kind"),
        }
    }
}

impl ToMessage for SaveRefused {
    fn told(&self) -> (Kind, Message) {
        match self {
            Self::Missing => (
                Kind::Missing,
                messages::register_error_organisation_missing(),
            ),
            Self::Name(refused) => refused.told(),
            Self::Bin(reason) => reason.told(),
            Self::Region | Self::Kind => (Kind::Invalid, messages::register_error_unknown_code()),
            Self::NotAllowed(refused) => refused.told(),
            Self::Store(error) => error.told(),
        }
    }
}

/// Makes an organisation, or changes the fields that differ.
///
/// # Errors
/// [`SaveRefused`]; then nothing was written.
pub fn save(
    register: &Register,
    ctx: &Ctx,
    id: Option<OrganisationId>,
    form: &Form,
) -> Result<Did<OrganisationId>, SaveRefused> {
    register.may(Deed::SaveOrganisation)?;
    let wanted = values(form)?;
    let new_id = OrganisationId::from_uuid(ctx.uuid());
    register.write(ctx, Act::OrganisationSaved, saved_before, |tx| {
        let record = match id {
            Some(id) => Some(tx.organisation(id)?.ok_or(SaveRefused::Missing)?),
            None => None,
        };
        let id = id.unwrap_or(new_id);
        let edits: Vec<Edit<Organisations>> = wanted
            .into_iter()
            .filter(|value| {
                let shown = record
                    .as_ref()
                    .and_then(|record| record.winner(value.field()));
                shown.is_none_or(|(shown, _)| shown != value)
            })
            .map(|value| {
                let base = record
                    .as_ref()
                    .map(|record| record.bases(value.field()))
                    .unwrap_or_default();
                Edit::Put { value, base }
            })
            .collect();
        if !edits.is_empty() {
            tx.append(Operation::Organisation { id, edits })?;
        }
        Ok(id)
    })
}

/// The organisation that an action saved when it arrived the first time.
fn saved_before(store: &Store, action: &Action) -> Result<OrganisationId, SaveRefused> {
    let subjects = store.subjects(action)?;
    let organisation = subjects.into_iter().find_map(|subject| match subject {
        Subject::Organisation(id) => Some(id),
        _ => None,
    });
    organisation.ok_or(SaveRefused::Missing)
}

/// The organisations in the alphabet of `language`, each with the number of its volunteers.
///
/// # Errors
/// [`Refused`].
pub fn list(
    register: &Register,
    language: Language,
    today: Day,
) -> Result<Vec<(Organisation, u32)>, Refused> {
    register.may(Deed::SeeVolunteers)?;
    let counted = counted(register, today);
    let volunteers: BTreeMap<OrganisationId, u32> = counted.organisation.iter().copied().collect();
    let known = register.store().organisations()?;
    let mut listed: Vec<(Organisation, u32)> = known
        .values()
        .map(|known| {
            (
                known.clone(),
                volunteers.get(&known.id).copied().unwrap_or(0),
            )
        })
        .collect();
    let letters = Collator::new(language);
    listed.sort_by(|(left, _), (right, _)| letters.compare(&left.name, &right.name));
    Ok(listed)
}

/// The tags in use, in the order of their frequency.
///
/// # Errors
/// [`NotAllowed`].
pub fn tags(register: &Register, today: Day) -> Result<Vec<String>, NotAllowed> {
    register.may(Deed::SeeVolunteers)?;
    let mut tags = counted(register, today).tag;
    tags.sort_by(|(left, one), (right, other)| other.cmp(one).then_with(|| left.cmp(right)));
    Ok(tags.into_iter().map(|(tag, _)| tag).collect())
}

fn counted(register: &Register, today: Day) -> Facets {
    let query = Query {
        with_archived: true,
        facets: true,
        ..Query::default()
    };
    register.store().columns().query(&query, today).facets
}

fn values(form: &Form) -> Result<Vec<OrganisationValue>, SaveRefused> {
    if form.kind == ActorKind::Person {
        return Err(SaveRefused::Kind);
    }
    let free = |text: &Option<String>| {
        text.as_deref()
            .map(|raw| clean(raw).text)
            .filter(|text| !text.is_empty())
    };
    let bin = free(&form.bin)
        .map(|raw| Bin::parse(&raw).map_err(SaveRefused::Bin))
        .transpose()?;
    Ok(vec![
        OrganisationValue::Kind(form.kind),
        OrganisationValue::Name(
            domain::actors::organisation_name(&form.name).map_err(SaveRefused::Name)?,
        ),
        OrganisationValue::Bin(bin),
        OrganisationValue::Region(
            read_region(form.region.as_deref()).map_err(|_| SaveRefused::Region)?,
        ),
        OrganisationValue::Contact(free(&form.contact)),
        OrganisationValue::Notes(free(&form.notes)),
    ])
}

/// Hides an organisation; its volunteers keep it until they are changed, and undo brings it back.
///
/// # Errors
/// [`SaveRefused`].
pub fn delete(register: &Register, ctx: &Ctx, id: OrganisationId) -> Result<Did<()>, SaveRefused> {
    register.may(Deed::SaveOrganisation)?;
    register.write(
        ctx,
        Act::OrganisationDeleted,
        |_, _| Ok(()),
        |tx| {
            let record = tx.organisation(id)?.ok_or(SaveRefused::Missing)?;
            let value = OrganisationValue::Deleted(true);
            let base = record.bases(value.field());
            tx.append(Operation::Organisation {
                id,
                edits: vec![Edit::Put { value, base }],
            })?;
            Ok(())
        },
    )
}

/// Organisations by their name, for lists that name them in words. Names are compared cleaned and without case.
#[derive(Debug)]
pub struct ByName(BTreeMap<String, OrganisationId>);

impl ByName {
    /// The organisations that are not hidden.
    pub fn new<'a>(known: impl IntoIterator<Item = &'a Organisation>) -> Self {
        let entries = known
            .into_iter()
            .filter(|known| !known.deleted)
            .map(|known| (key(&known.name), known.id));
        Self(entries.collect())
    }

    /// The organisation of this name; a new group is made of a name that is not known.
    ///
    /// # Errors
    /// [`StoreError`] if the entry cannot be taken.
    pub fn find_or_make(
        &mut self,
        tx: &mut Tx<'_>,
        ctx: &Ctx,
        name: &str,
    ) -> Result<Option<OrganisationId>, StoreError> {
        let Ok(name) = domain::actors::organisation_name(name) else {
            return Ok(None);
        };
        let key = key(&name);
        if let Some(id) = self.0.get(&key) {
            return Ok(Some(*id));
        }
        let id = OrganisationId::from_uuid(ctx.uuid());
        let puts = [
            OrganisationValue::Kind(ActorKind::Group),
            OrganisationValue::Name(name),
        ];
        let edits = puts
            .into_iter()
            .map(|value| Edit::Put {
                value,
                base: Vec::new(),
            })
            .collect();
        tx.append(Operation::Organisation { id, edits })?;
        self.0.insert(key, id);
        Ok(Some(id))
    }
}

fn key(name: &str) -> String {
    clean(name).text.to_lowercase()
}
