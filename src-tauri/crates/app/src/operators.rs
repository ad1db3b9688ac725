//! Operators: who works with the register, in which role, and who has a password here.
//!
//! An operator is a member of the register and travels with it; the password is a seat of
//! this folder. So somebody who came from another laptop has a name and a role here and
//! no password yet. Nobody is ever removed: their name stands in the history, and the
//! day on which they left says that they do not work any more.
//!
//! Access is given last and taken first: adding writes the member and then the seat,
//! leaving takes the seat and then writes the day.

use changes::{Act, Edit, Operation, Record, Register as RegisterNoun};
use domain::{
    Deed, EventId, Operator, OperatorId, RegisterMember, RegisterSettings, RegisterValue, Role,
    Titles,
};
use messages::{Kind, Message, ToMessage};
use store::StoreError;

use crate::{
    Ctx, NotAllowed, Refused, Register,
    register::{Did, RegisterRefused, check_password},
};

/// Why nothing changes about an operator.
#[derive(Debug, thiserror::Error)]
pub enum OperatorsRefused {
    /// There is no such operator, or they left.
    #[error("the operator is missing")]
    Missing,
    /// A register needs an owner.
    #[error("the last owner stays")]
    LastOwner,
    /// This role answers for the whole register.
    #[error("the role cannot be limited to events")]
    WholeRegister,
    /// A limit that names no event, or one that is not there.
    #[error("no event is chosen")]
    NoEvent,
    /// The name, the password, the role of whoever asks, or the disk.
    #[error(transparent)]
    Register(#[from] RegisterRefused),
}

impl From<NotAllowed> for OperatorsRefused {
    fn from(refused: NotAllowed) -> Self {
        Self::Register(refused.into())
    }
}

impl From<StoreError> for OperatorsRefused {
    fn from(error: StoreError) -> Self {
        Self::Register(error.into())
    }
}

impl ToMessage for OperatorsRefused {
    fn told(&self) -> (Kind, Message) {
        match self {
            Self::Missing => (Kind::Missing, messages::operators_error_missing()),
            Self::LastOwner => (Kind::Refused, messages::operators_error_last_owner()),
            Self::WholeRegister => (Kind::Invalid, messages::operators_error_whole_register()),
            Self::NoEvent => (Kind::Invalid, messages::operators_error_no_event()),
            Self::Register(refused) => refused.told(),
        }
    }
}

impl OperatorsRefused {
    /// The field of the form that the sentence stands beside.
    pub fn field(&self) -> Option<&'static str> {
        match self {
            Self::Missing => None,
            Self::LastOwner => Some("role"),
            Self::WholeRegister | Self::NoEvent => Some("events"),
            Self::Register(RegisterRefused::Settings(_)) => Some("name"),
            Self::Register(refused) => refused.field(),
        }
    }
}

/// An operator and their seat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Who.
    pub operator: Operator,
    /// The initials of their seat; `None` if they have no password here.
    pub label: Option<String>,
    /// It is the one who asks.
    pub is_me: bool,
    /// The events that they are limited to, for whoever manages operators; `None` is the whole
    /// register.
    pub events: Option<Vec<LimitedTo>>,
}

/// An event that an operator is limited to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LimitedTo {
    /// The event.
    pub id: EventId,
    /// What it is called; `None` of one that is deleted.
    pub titles: Option<Titles>,
}

/// Everybody who works with the register, then those who left, each by name.
///
/// # Errors
/// [`Refused`].
pub fn list(register: &Register) -> Result<Vec<Listed>, Refused> {
    register.may(Deed::SignIn)?;
    let seats = register.store().marker().seats;
    let label = |id: OperatorId| {
        let mut seats = seats.iter();
        seats
            .find(|(operator, _)| *operator == id)
            .map(|(_, label)| label.clone())
    };
    let settings = register.store().settings();
    let manages = register.may(Deed::ManageOperators).is_ok();
    let events = |id: OperatorId| {
        let events = settings.limit(id).filter(|_| manages)?.iter();
        Some(events.map(|event| limited_to(register, *event)).collect())
    };
    let mut listed: Vec<Listed> = settings
        .operators
        .iter()
        .map(|operator| Listed {
            label: label(operator.id),
            events: events(operator.id),
            is_me: operator.id == register.operator(),
            operator: operator.clone(),
        })
        .collect();
    listed.sort_by(|one, other| {
        let key = |listed: &Listed| (listed.operator.left.is_some(), listed.operator.name.clone());
        key(one).cmp(&key(other))
    });
    Ok(listed)
}

fn limited_to(register: &Register, id: EventId) -> LimitedTo {
    let event = crate::events::known(register, id).ok();
    let event = event.filter(|event| !event.deleted);
    LimitedTo {
        id,
        titles: event.map(|event| event.titles),
    }
}

/// Adds somebody who works with the whole register: [`add_limited`] without a limit.
///
/// # Errors
/// As of [`add_limited`].
pub fn add(
    register: &Register,
    ctx: &Ctx,
    name: &str,
    role: Role,
    password: &str,
) -> Result<Did<OperatorId>, OperatorsRefused> {
    register.may(Deed::ManageOperators)?;
    add_limited(register, ctx, name, role, None, password)
}

/// Adds somebody, with a password of their own; the answer is their id. `events`: those that
/// they are limited to, `None` is the whole register.
///
/// # Errors
/// [`OperatorsRefused`]. If only the password could not be written they are listed
/// without one, and [`set_password`] gives it.
pub fn add_limited(
    register: &Register,
    ctx: &Ctx,
    name: &str,
    role: Role,
    events: Option<&[EventId]>,
    password: &str,
) -> Result<Did<OperatorId>, OperatorsRefused> {
    register.may(Deed::ManageOperators)?;
    let name = domain::settings::operator_name(name).map_err(RegisterRefused::Settings)?;
    let events = checked_limit(register, role, events)?;
    check_password(password)?;
    // The same action makes the same operator, however often it arrives.
    let id = OperatorId::from_bytes(*ctx.action.as_bytes());
    let operator = Operator::new(id, name.clone(), role);
    let again = |_: &store::Store, _: &store::Action| Ok(id);
    let done = register.write(ctx, Act::OperatorAdded, again, |tx| {
        let mut edits = vec![Edit::Add(RegisterMember::Operator(operator))];
        edits.extend(limit_edit(&tx.register()?, id, events));
        tx.append(Operation::Register { edits })?;
        Ok::<_, OperatorsRefused>(id)
    })?;
    register.store().add_seat(id, &name, password)?;
    Ok(done)
}

/// Changes the name and the role of somebody who works with the register; a limit stays as far
/// as the new role can have one.
///
/// # Errors
/// [`OperatorsRefused`]; then nothing was written.
pub fn change(
    register: &Register,
    ctx: &Ctx,
    id: OperatorId,
    name: &str,
    role: Role,
) -> Result<Did<()>, OperatorsRefused> {
    register.may(Deed::ManageOperators)?;
    let settings = register.store().settings();
    let events = settings.limits.get(&id).filter(|_| role.can_be_limited());
    let events = events.map(Vec::as_slice);
    changed(register, ctx, id, name, role, events)
}

/// [`change`] with the events that they are limited to from now on; `None` is the whole
/// register.
///
/// # Errors
/// [`OperatorsRefused`]; then nothing was written.
pub fn change_limited(
    register: &Register,
    ctx: &Ctx,
    id: OperatorId,
    name: &str,
    role: Role,
    events: Option<&[EventId]>,
) -> Result<Did<()>, OperatorsRefused> {
    register.may(Deed::ManageOperators)?;
    let before = register.store().settings();
    let before = before.limits.get(&id).map(Vec::as_slice);
    // What stands already may name events that are deleted by now.
    let checked = if before == events && role.can_be_limited() {
        events.map(<[EventId]>::to_vec)
    } else {
        checked_limit(register, role, events)?
    };
    changed(register, ctx, id, name, role, checked.as_deref())
}

/// The events of a limit, each once.
fn checked_limit(
    register: &Register,
    role: Role,
    events: Option<&[EventId]>,
) -> Result<Option<Vec<EventId>>, OperatorsRefused> {
    let Some(events) = events else {
        return Ok(None);
    };
    if !role.can_be_limited() {
        return Err(OperatorsRefused::WholeRegister);
    }
    let mut events = events.to_vec();
    events.sort_unstable();
    events.dedup();
    let is_there = |id: &EventId| limited_to(register, *id).titles.is_some();
    if events.is_empty() || !events.iter().all(is_there) {
        return Err(OperatorsRefused::NoEvent);
    }
    Ok(Some(events))
}

/// The edit that gives an operator a limit, or takes it away; `None` if it stands so.
fn limit_edit(
    record: &Record<RegisterNoun>,
    id: OperatorId,
    events: Option<Vec<EventId>>,
) -> Option<Edit<RegisterNoun>> {
    let value = RegisterValue::Limit(id, events);
    let stands = match record.winner(value.field()) {
        Some((known, _)) => *known == value,
        None => value == RegisterValue::Limit(id, None),
    };
    let base = record.bases(value.field());
    (!stands).then_some(Edit::Put { value, base })
}

fn changed(
    register: &Register,
    ctx: &Ctx,
    id: OperatorId,
    name: &str,
    role: Role,
    events: Option<&[EventId]>,
) -> Result<Did<()>, OperatorsRefused> {
    let name = domain::settings::operator_name(name).map_err(RegisterRefused::Settings)?;
    let before = working(&register.store().settings(), id)?;
    let after = Operator {
        name: name.clone(),
        role,
        ..before
    };
    let limit = Some(events.map(<[EventId]>::to_vec));
    let done = replace(register, ctx, Act::OperatorChanged, after, limit)?;
    register.store().rename_seat(id, &name)?;
    Ok(done)
}

/// Records that somebody does not work with the register any more; their password ends.
///
/// # Errors
/// [`OperatorsRefused`].
pub fn leave(register: &Register, ctx: &Ctx, id: OperatorId) -> Result<Did<()>, OperatorsRefused> {
    register.may(Deed::ManageOperators)?;
    let settings = register.store().settings();
    let before = working(&settings, id)?;
    let after = Operator {
        left: Some(ctx.today),
        ..before
    };
    keeps_an_owner(&settings, &after)?;
    let remembered = register.store().remembered();
    register.store().remove_seat(id)?;
    let done = replace(register, ctx, Act::OperatorLeft, after, None)?;
    register.note_if_forgotten(remembered, ctx.now);
    Ok(done)
}

/// Gives somebody a new password, or their first one here.
///
/// # Errors
/// [`OperatorsRefused`].
pub fn set_password(
    register: &Register,
    ctx: &Ctx,
    id: OperatorId,
    password: &str,
) -> Result<Did<()>, OperatorsRefused> {
    register.may(Deed::ManageOperators)?;
    check_password(password)?;
    let operator = working(&register.store().settings(), id)?;
    let remembered = register.store().remembered();
    register.store().add_seat(id, &operator.name, password)?;
    let done = register.note(ctx, Act::PasswordChanged, None)?;
    register.note_if_forgotten(remembered, ctx.now);
    Ok(done)
}

/// The operator of an id, if they work with the register.
fn working(settings: &RegisterSettings, id: OperatorId) -> Result<Operator, OperatorsRefused> {
    let operator = settings
        .operator(id)
        .filter(|operator| operator.left.is_none());
    operator.cloned().ok_or(OperatorsRefused::Missing)
}

/// Refuses what would leave the register without an owner.
fn keeps_an_owner(settings: &RegisterSettings, after: &Operator) -> Result<(), OperatorsRefused> {
    let is_owner = |operator: &Operator| operator.role == Role::Owner && operator.left.is_none();
    let mut others = settings
        .operators
        .iter()
        .filter(|known| known.id != after.id);
    if is_owner(after) || others.any(is_owner) {
        Ok(())
    } else {
        Err(OperatorsRefused::LastOwner)
    }
}

/// Puts an operator in the place of whoever has their id, with another limit if there is one
/// to be said.
fn replace(
    register: &Register,
    ctx: &Ctx,
    act: Act,
    after: Operator,
    limit: Option<Option<Vec<EventId>>>,
) -> Result<Did<()>, OperatorsRefused> {
    register.write(
        ctx,
        act,
        |_, _| Ok(()),
        |tx| {
            keeps_an_owner(&register.store().settings(), &after)?;
            let record = tx.register()?;
            let member = RegisterMember::Operator(after.clone());
            let limit = limit.and_then(|events| limit_edit(&record, after.id, events));
            if record.contains(&member) {
                if limit.is_some() {
                    let edits = limit.into_iter().collect();
                    tx.append(Operation::Register { edits })?;
                }
                return Ok(());
            }
            let is_theirs = |member: &&RegisterMember| match member {
                RegisterMember::Operator(operator) => operator.id == after.id,
                RegisterMember::LocalDirection(_)
                | RegisterMember::District(_)
                | RegisterMember::OwnDay(_)
                | RegisterMember::Filter(_)
                | RegisterMember::TrustedKey(_) => false,
            };
            let mut edits: Vec<Edit<RegisterNoun>> = record
                .members()
                .filter(is_theirs)
                .map(|member| Edit::Remove {
                    member: member.clone(),
                    seen: record.dots(member),
                })
                .collect();
            edits.push(Edit::Add(member));
            edits.extend(limit);
            tx.append(Operation::Register { edits })?;
            Ok(())
        },
    )
}
