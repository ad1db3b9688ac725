//! Operators: who works with the register, in which role, and who has a password here.
//!
//! An operator is a member of the register and travels with it; the password is a seat of
//! this folder. So somebody who came from another laptop has a name and a role here and
//! no password yet. Nobody is ever removed: their name stands in the history, and the
//! day on which they left says that they do not work any more.
//!
//! Access is given last and taken first: adding writes the member and then the seat,
//! leaving takes the seat and then writes the day.

use changes::{Act, Edit, Operation, Register as RegisterNoun};
use domain::{Deed, Operator, OperatorId, RegisterMember, RegisterSettings, Role};
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
    let mut listed: Vec<Listed> = settings
        .operators
        .iter()
        .map(|operator| Listed {
            label: label(operator.id),
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

/// Adds somebody, with a password of their own; the answer is their id.
///
/// # Errors
/// [`OperatorsRefused`]. If only the password could not be written they are listed
/// without one, and [`set_password`] gives it.
pub fn add(
    register: &Register,
    ctx: &Ctx,
    name: &str,
    role: Role,
    password: &str,
) -> Result<Did<OperatorId>, OperatorsRefused> {
    register.may(Deed::ManageOperators)?;
    let name = domain::settings::operator_name(name).map_err(RegisterRefused::Settings)?;
    check_password(password)?;
    // The same action makes the same operator, however often it arrives.
    let id = OperatorId::from_bytes(*ctx.action.as_bytes());
    let operator = Operator::new(id, name.clone(), role);
    let again = |_: &store::Store, _: &store::Action| Ok(id);
    let done = register.write(ctx, Act::OperatorAdded, again, |tx| {
        tx.append(Operation::Register {
            edits: vec![Edit::Add(RegisterMember::Operator(operator))],
        })?;
        Ok::<_, OperatorsRefused>(id)
    })?;
    register.store().add_seat(id, &name, password)?;
    Ok(done)
}

/// Changes the name and the role of somebody who works with the register.
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
    let name = domain::settings::operator_name(name).map_err(RegisterRefused::Settings)?;
    let before = working(&register.store().settings(), id)?;
    let after = Operator {
        name: name.clone(),
        role,
        ..before
    };
    let done = replace(register, ctx, Act::OperatorChanged, after)?;
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
    let done = replace(register, ctx, Act::OperatorLeft, after)?;
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

/// Puts an operator in the place of whoever has their id.
fn replace(
    register: &Register,
    ctx: &Ctx,
    act: Act,
    after: Operator,
) -> Result<Did<()>, OperatorsRefused> {
    register.write(
        ctx,
        act,
        |_, _| Ok(()),
        |tx| {
            keeps_an_owner(&register.store().settings(), &after)?;
            let record = tx.register()?;
            let member = RegisterMember::Operator(after.clone());
            if record.contains(&member) {
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
            tx.append(Operation::Register { edits })?;
            Ok(())
        },
    )
}
