//! A register: making one, opening it, and who works in it.

use std::{path::Path, sync::Arc};

use changes::{Act, Operation, ROSTER_MOST, Subject};
use domain::{
    Deed, Operator, OperatorId, RateRefused, RegionCode, RegisterSettings, Role, SettingsRefused,
    Timestamp, VolunteerId,
};
use l10n::{Collator, Language};
use messages::{Kind, Message, ToMessage};
use search::{Alphabet, SortLanguage};
use store::{
    Action, Changed, Done, Founding, OpenReport, Progress, RecoveryCode, Store, StoreError, Tx,
    Unlock,
};

use crate::{Ctx, NotAllowed, Refused, intake, practice};

/// The least length of a password, in characters. A slow hash guards the rest.
pub const PASSWORD_MIN_CHARS: usize = 8;

/// The people of a practice register made in the window are the same on every laptop.
const PRACTICE_SEED: u64 = 1;

/// An open register and the person who works in it.
///
/// Who works never changes in a value: at a desk the next person gets a value of their
/// own ([`Register::switch`]), and what is still running goes on as the one who began it.
#[derive(Debug)]
pub struct Register {
    store: Arc<Store>,
    operator: OperatorId,
}

/// The answer to an action: what it says, and what open screens have to read again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Did<T> {
    /// What the action answers.
    pub value: T,
    /// The kinds of records that it touched; none if it had been done before.
    pub changed: Changed,
}

impl<T> Did<T> {
    /// An answer for which nothing had to be written.
    pub fn unchanged(value: T) -> Self {
        Self {
            value,
            changed: Changed::default(),
        }
    }

    /// The same with another answer.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Did<U> {
        Did {
            value: change(self.value),
            changed: self.changed,
        }
    }
}

/// The order of letters of one language, for the columns.
#[derive(Debug)]
struct Letters(Collator);

impl Alphabet for Letters {
    fn sort_key(&self, text: &str, key: &mut Vec<u8>) {
        self.0.write_sort_key(text, key);
    }
}

/// Why a register is not made or opened.
#[derive(Debug, thiserror::Error)]
pub enum RegisterRefused {
    /// The organisation has no name.
    #[error("organisation: {0}")]
    Organisation(domain::OrganisationRefused),
    /// The operator has no name, or another setting does not hold.
    #[error("settings: {0}")]
    Settings(SettingsRefused),
    /// The rate of a year.
    #[error("rate: {0}")]
    Rate(#[from] RateRefused),
    /// No region has this code.
    #[error("unknown region")]
    Region,
    /// No direction has this code.
    #[error("unknown direction")]
    Direction,
    /// A direction without a name.
    #[error("the direction has no name")]
    DirectionNameEmpty,
    /// The password is shorter than [`PASSWORD_MIN_CHARS`].
    #[error("the password is too short")]
    PasswordShort,
    /// The register names nobody who works in it.
    #[error("no operator")]
    NoOperator,
    /// The role, or the person left.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// The disk and the keys.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl ToMessage for RegisterRefused {
    fn told(&self) -> (Kind, Message) {
        match self {
            Self::Organisation(refused) => refused.told(),
            Self::Settings(refused) => refused.told(),
            Self::Rate(refused) => refused.told(),
            Self::Region | Self::Direction => {
                (Kind::Invalid, messages::register_error_unknown_code())
            }
            Self::DirectionNameEmpty => (Kind::Invalid, messages::register_error_empty()),
            Self::PasswordShort => (
                Kind::Invalid,
                messages::register_error_password_short(PASSWORD_MIN_CHARS),
            ),
            Self::NoOperator => (Kind::Broken, messages::register_error_no_operator()),
            Self::NotAllowed(refused) => refused.told(),
            Self::Store(error) => error.told(),
        }
    }
}

impl RegisterRefused {
    /// The field of the form that the sentence stands beside.
    pub fn field(&self) -> Option<&'static str> {
        match self {
            Self::Organisation(_) => Some("organisation"),
            Self::Settings(SettingsRefused::OperatorNameEmpty) => Some("operator"),
            Self::Settings(SettingsRefused::LockMinutes { .. }) => Some("lock_minutes"),
            Self::Settings(SettingsRefused::ConsentAge { .. }) => Some("minors_consent_under"),
            Self::Settings(SettingsRefused::RestHours { .. }) => Some("rest_hours"),
            Self::Settings(SettingsRefused::Break { .. }) => Some("usual_break"),
            Self::Settings(SettingsRefused::Night) => Some("night"),
            Self::Settings(SettingsRefused::Travel { .. }) => Some("travel_minutes"),
            Self::Rate(RateRefused::Year) => Some("year"),
            Self::Rate(RateRefused::Amount) => Some("amount"),
            Self::Rate(RateRefused::Source) => Some("source"),
            Self::Region => Some("region"),
            Self::Direction => Some("parent"),
            Self::DirectionNameEmpty => Some("kk"),
            Self::PasswordShort | Self::Store(StoreError::WrongPassword) => Some("password"),
            Self::Store(StoreError::WrongCode | StoreError::MistypedCode) => Some("code"),
            Self::Rate(RateRefused::Missing)
            | Self::NoOperator
            | Self::NotAllowed(_)
            | Self::Store(_) => None,
        }
    }
}

/// What a new register is made of, as typed.
#[derive(Clone, Debug)]
pub struct Beginning {
    /// The name of the organisation or group.
    pub organisation: String,
    /// ISO code of its region.
    pub region: Option<String>,
    /// The name of the person who begins.
    pub operator: String,
    /// The name of this laptop, for the history.
    pub device: String,
    /// Language of the first screen: `kk`, `ru`, `en`.
    pub language: String,
    /// The people in it will be invented.
    pub practice: bool,
}

impl Register {
    /// Makes an empty register in a folder that does not hold one.
    ///
    /// # Errors
    /// [`RegisterRefused`]; then nothing was made.
    pub fn create(
        folder: &Path,
        beginning: &Beginning,
        password: &str,
        now: Timestamp,
    ) -> Result<(Self, RecoveryCode), RegisterRefused> {
        let founding = Founding {
            organisation: domain::actors::organisation_name(&beginning.organisation)
                .map_err(RegisterRefused::Organisation)?,
            region: read_region(beginning.region.as_deref())?,
            practice: beginning.practice,
            operator_name: domain::settings::operator_name(&beginning.operator)
                .map_err(RegisterRefused::Settings)?,
            device_name: beginning.device.clone(),
            language: beginning.language.clone(),
        };
        check_password(password)?;
        let (store, code) = Store::create(folder, founding, password, now)?;
        let first = first_owner(&store.settings())?;
        Ok((Self::of(store, first), code))
    }

    /// Makes a register to practise with, filled with invented people. If it is stopped
    /// or fails half way, nothing of it stays.
    ///
    /// # Errors
    /// [`RegisterRefused`]; then nothing was made.
    pub fn create_practice(
        folder: &Path,
        beginning: &Beginning,
        password: &str,
        ctx: &Ctx,
        volunteers: u32,
        progress: &dyn Progress,
    ) -> Result<(Self, RecoveryCode), RegisterRefused> {
        let (register, code) = Self::create(folder, beginning, password, ctx.now)?;
        match register.fill_with_practice(ctx, volunteers, PRACTICE_SEED, progress) {
            Ok(_) => Ok((register, code)),
            Err(error) => {
                if let Some(store) = Arc::into_inner(register.store) {
                    store.discard()?;
                }
                Err(match error {
                    Refused::NotAllowed(refused) => refused.into(),
                    Refused::Store(error) => error.into(),
                })
            }
        }
    }

    /// Opens a register with the password of an operator; `None` tries every seat.
    ///
    /// That they signed in, and how many wrong passwords came before, goes into the audit.
    ///
    /// # Errors
    /// [`RegisterRefused::Store`]; [`RegisterRefused::NotAllowed`] for somebody who left.
    pub fn unlock(
        folder: &Path,
        operator: Option<OperatorId>,
        password: &str,
        now: Timestamp,
        progress: &dyn Progress,
    ) -> Result<(Self, OpenReport), RegisterRefused> {
        let unlock = Unlock::Password { operator, password };
        Self::enter(folder, unlock, Act::SignedIn, now, progress)
    }

    /// Opens a register by a secret that belongs to one operator, and writes `act` into the
    /// audit.
    ///
    /// # Errors
    /// As of [`Register::unlock`].
    pub(crate) fn enter(
        folder: &Path,
        unlock: Unlock<'_>,
        act: Act,
        now: Timestamp,
        progress: &dyn Progress,
    ) -> Result<(Self, OpenReport), RegisterRefused> {
        let (store, report) = Store::open(folder, unlock, now, progress)?;
        let operator = report.operator.ok_or(RegisterRefused::NoOperator)?;
        let register = Self::of(store, operator);
        register.may(Deed::SignIn)?;
        register.sign_in(report.refused_attempts, act, now);
        intake::put_in_order(&register, now);
        Ok((register, report))
    }

    /// The owners who work with a register, for whoever has its recovery code and says whose
    /// password is to be renewed: id and name, each once.
    ///
    /// # Errors
    /// [`RegisterRefused::Store`].
    pub fn owners(
        folder: &Path,
        code: &str,
        now: Timestamp,
        progress: &dyn Progress,
    ) -> Result<Vec<(OperatorId, String)>, RegisterRefused> {
        let (store, _) = Store::open(folder, Unlock::Recovery(code), now, progress)?;
        let operators = store.settings().operators.clone();
        store.close()?;
        let is_owner = |known: &Operator| known.role == Role::Owner && known.left.is_none();
        let owners = operators.into_iter().filter(is_owner);
        Ok(owners.map(|owner| (owner.id, owner.name)).collect())
    }

    /// Opens a register with the recovery code and gives an owner a new password; the old
    /// code ends. `owner` says which of them; `None` takes the first.
    ///
    /// # Errors
    /// [`RegisterRefused`].
    pub fn recover(
        folder: &Path,
        code: &str,
        owner: Option<OperatorId>,
        new_password: &str,
        now: Timestamp,
        progress: &dyn Progress,
    ) -> Result<(Self, OpenReport, RecoveryCode), RegisterRefused> {
        check_password(new_password)?;
        let (store, report) = Store::open(folder, Unlock::Recovery(code), now, progress)?;
        let settings = store.settings();
        let is_owner = |id: OperatorId| {
            let operator = settings.operator(id);
            operator.is_some_and(|known| known.role == Role::Owner && known.left.is_none())
        };
        let operator = match owner.filter(|id| is_owner(*id)) {
            Some(owner) => owner,
            None => first_owner(&settings)?,
        };
        let register = Self::of(store, operator);
        let name = register.operator_name();
        let remembered = register.store.remembered();
        let code = register.store.recover_seat(operator, &name, new_password)?;
        register.sign_in(report.refused_attempts, Act::SignedIn, now);
        for act in [Act::PasswordChanged, Act::RecoveryRenewed] {
            register.try_note(now, act);
        }
        register.note_if_forgotten(remembered, now);
        intake::put_in_order(&register, now);
        Ok((register, report, code))
    }

    /// The same register for another operator, while it stays open. What runs meanwhile
    /// goes on as the one who began it.
    ///
    /// # Errors
    /// [`RegisterRefused::Store`]; [`RegisterRefused::NotAllowed`] for somebody who left.
    pub fn switch(
        &self,
        operator: OperatorId,
        password: &str,
        now: Timestamp,
    ) -> Result<Self, RegisterRefused> {
        let refused = self.store.switch(operator, password, now)?;
        let register = Self {
            store: Arc::clone(&self.store),
            operator,
        };
        register.may(Deed::SignIn)?;
        register.sign_in(refused, Act::SignedIn, now);
        Ok(register)
    }

    /// Who may close a desk: those who may change events and have a password here, with the
    /// initials of their seats; whoever works goes first.
    ///
    /// # Errors
    /// [`NotAllowed`].
    pub fn desk_keepers(&self) -> Result<Vec<(OperatorId, String)>, NotAllowed> {
        self.may_somewhere(Deed::ReceiveGuests)?;
        let settings = self.store.settings();
        let keeps = |operator: OperatorId| {
            let known = settings.operator(operator);
            // Whoever is limited to events closes only the desk that they opened themselves.
            let is_whole = settings.limit(operator).is_none() || operator == self.operator;
            known.is_some_and(|known| {
                is_whole && known.left.is_none() && known.role.may(Deed::SaveEvents)
            })
        };
        let seats = self.store.marker().seats.into_iter();
        let mut keepers: Vec<_> = seats.filter(|(operator, _)| keeps(*operator)).collect();
        keepers.sort_by_key(|(operator, _)| *operator != self.operator);
        Ok(keepers)
    }

    /// Closes a desk: somebody who may says so with their password. Wrong ones are counted
    /// and slowed as at signing in.
    ///
    /// # Errors
    /// [`RegisterRefused::Store`] for a wrong password, [`RegisterRefused::NotAllowed`] for
    /// whoever may not.
    pub fn close_desk(
        &self,
        keeper: OperatorId,
        password: &str,
        now: Timestamp,
    ) -> Result<(), RegisterRefused> {
        self.may_somewhere(Deed::ReceiveGuests)?;
        let other = Self {
            store: Arc::clone(&self.store),
            operator: keeper,
        };
        if keeper == self.operator {
            other.may_somewhere(Deed::SaveEvents)?;
        } else {
            other.may(Deed::SaveEvents)?;
        }
        let refused = self.store.switch(keeper, password, now)?;
        if refused > 0 && self.try_note(now, Act::SignInsRefused { count: refused }) {
            self.store.clear_attempts();
        }
        Ok(())
    }

    /// Changes the password of whoever works.
    ///
    /// # Errors
    /// [`RegisterRefused::Store`] if the old one is wrong, [`RegisterRefused::PasswordShort`].
    pub fn change_password(
        &self,
        old: &str,
        new: &str,
        now: Timestamp,
    ) -> Result<(), RegisterRefused> {
        check_password(new)?;
        self.store.switch(self.operator, old, now)?;
        let remembered = self.store.remembered();
        self.store.set_seat_password(self.operator, new)?;
        self.try_note(now, Act::PasswordChanged);
        self.note_if_forgotten(remembered, now);
        Ok(())
    }

    /// Writes into the audit that this laptop forgot whom it remembered before, if it did.
    pub(crate) fn note_if_forgotten(&self, before: Option<OperatorId>, now: Timestamp) {
        if before.is_some() && self.store.remembered().is_none() {
            // A moment later, so that it stands behind what ended it.
            self.try_note(Timestamp(now.0 + 1), Act::LaptopForgotten);
        }
    }

    /// Makes a new recovery code for an owner who knows the password; the old code ends.
    ///
    /// # Errors
    /// [`RegisterRefused::NotAllowed`], [`RegisterRefused::Store`] if the password is wrong.
    pub fn renew_recovery(
        &self,
        password: &str,
        now: Timestamp,
    ) -> Result<RecoveryCode, RegisterRefused> {
        self.may(Deed::RenewRecovery)?;
        self.store.switch(self.operator, password, now)?;
        let code = self.store.renew_recovery()?;
        self.try_note(now, Act::RecoveryRenewed);
        Ok(code)
    }

    fn of(store: Store, operator: OperatorId) -> Self {
        for (sorted, language) in [
            (SortLanguage::Kazakh, Language::Kk),
            (SortLanguage::Russian, Language::Ru),
            (SortLanguage::English, Language::En),
        ] {
            store
                .columns()
                .set_alphabet(sorted, Arc::new(Letters(Collator::new(language))));
        }
        Self {
            store: Arc::new(store),
            operator,
        }
    }

    /// Writes down that somebody signed in. A disk that takes nothing keeps nobody out.
    fn sign_in(&self, refused: u32, act: Act, now: Timestamp) {
        if refused > 0 && self.try_note(now, Act::SignInsRefused { count: refused }) {
            self.store.clear_attempts();
        }
        // A moment later, so that the two stand in their order.
        self.try_note(Timestamp(now.0 + 1), act);
    }

    /// Writes an act into the audit after it happened; whether that worked.
    pub(crate) fn try_note(&self, now: Timestamp, act: Act) -> bool {
        let noted = self.note(&Ctx::fresh(now), act, None);
        if let Err(error) = &noted {
            log::warn!("the audit could not be written: {error}");
        }
        noted.is_ok()
    }

    /// Writes an act into the audit that changes nothing: a look, a print, an export.
    ///
    /// # Errors
    /// [`StoreError`].
    pub(crate) fn note(
        &self,
        ctx: &Ctx,
        act: Act,
        subject: Option<Subject>,
    ) -> Result<Did<()>, StoreError> {
        let again = |_: &Store, _: &Action| Ok(());
        self.write(ctx, act, again, |tx| {
            tx.append(Operation::Note { subject })?;
            Ok(())
        })
    }

    /// [`Register::note`] of an act that named people outside of the register, such as a
    /// file: whom stands beside it, so that the breach pack names exactly them. These are
    /// ids; no name goes into the log. `subject`: the one record that it was made of.
    ///
    /// # Errors
    /// [`StoreError`].
    pub(crate) fn note_named(
        &self,
        ctx: &Ctx,
        act: Act,
        people: &[VolunteerId],
        subject: Option<Subject>,
    ) -> Result<Did<()>, StoreError> {
        let again = |_: &Store, _: &Action| Ok(());
        self.write(ctx, act, again, |tx| {
            tx.append(Operation::Note { subject })?;
            append_roster(tx, people)
        })
    }

    /// What is remembered.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Who works.
    pub const fn operator(&self) -> OperatorId {
        self.operator
    }

    /// The name of whoever works.
    pub fn operator_name(&self) -> String {
        name_of(&self.store.settings(), self.operator)
    }

    /// The name of somebody who works or worked with the register.
    pub fn name_of(&self, operator: OperatorId) -> String {
        name_of(&self.store.settings(), operator)
    }

    /// Writes one action through the one door. `again` says what to answer when the
    /// action arrives a second time: nothing is written then.
    ///
    /// # Errors
    /// What `work` says, and [`StoreError`].
    pub(crate) fn write<T, E: From<StoreError>>(
        &self,
        ctx: &Ctx,
        act: Act,
        again: impl FnOnce(&Store, &Action) -> Result<T, E>,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<Did<T>, E> {
        self.write_long(ctx, act, &store::Quiet, again, work)
    }

    /// [`Register::write`] for actions of many entries.
    ///
    /// # Errors
    /// What `work` says, and [`StoreError`].
    pub(crate) fn write_long<T, E: From<StoreError>>(
        &self,
        ctx: &Ctx,
        act: Act,
        progress: &dyn Progress,
        again: impl FnOnce(&Store, &Action) -> Result<T, E>,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<Did<T>, E> {
        self.write_as(self.door(ctx, act), progress, again, work)
    }

    /// [`Register::write_long`] for a prepared door.
    ///
    /// # Errors
    /// What `work` says, and [`StoreError`].
    pub(crate) fn write_as<T, E: From<StoreError>>(
        &self,
        door: store::Ctx,
        progress: &dyn Progress,
        again: impl FnOnce(&Store, &Action) -> Result<T, E>,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<Did<T>, E> {
        match self.store.write_long(door, progress, work)? {
            Done::Now { value, changed } => Ok(Did { value, changed }),
            Done::Already(action) => Ok(Did {
                value: again(&self.store, &action)?,
                changed: Changed::default(),
            }),
        }
    }

    /// What the door of the store asks for.
    pub(crate) fn door(&self, ctx: &Ctx, act: Act) -> store::Ctx {
        store::Ctx {
            action: ctx.action,
            operator: self.operator,
            now: ctx.now,
            act,
            undoes: None,
        }
    }

    /// Fills an empty register with invented people.
    ///
    /// # Errors
    /// [`Refused`]; if it was cancelled nothing was written.
    pub fn fill_with_practice(
        &self,
        ctx: &Ctx,
        volunteers: u32,
        seed: u64,
        progress: &dyn Progress,
    ) -> Result<Did<u32>, Refused> {
        self.may(Deed::Practice)?;
        Ok(practice::fill(self, ctx, volunteers, seed, progress)?)
    }

    /// Closes the register: the columns are saved, the keys leave memory. While work of
    /// somebody who sat here before is still running, that happens when it ends.
    ///
    /// # Errors
    /// [`StoreError`] if the last save fails; the journal is complete even then.
    pub fn close(self) -> Result<(), StoreError> {
        match Arc::into_inner(self.store) {
            Some(store) => store.close(),
            None => Ok(()),
        }
    }
}

/// Adds whom an action named outside of the register: each once, in as many entries as it
/// takes.
///
/// # Errors
/// [`StoreError`].
pub(crate) fn append_roster(tx: &mut Tx<'_>, people: &[VolunteerId]) -> Result<(), StoreError> {
    let mut people = people.to_vec();
    people.sort_unstable();
    people.dedup();
    for people in people.chunks(ROSTER_MOST) {
        let people = people.to_vec();
        tx.append(Operation::Roster { people })?;
    }
    Ok(())
}

/// The first owner who works with a register.
fn first_owner(settings: &RegisterSettings) -> Result<OperatorId, RegisterRefused> {
    let mut operators = settings.operators.iter();
    let owner = operators.find(|known| known.role == Role::Owner && known.left.is_none());
    Ok(owner.ok_or(RegisterRefused::NoOperator)?.id)
}

/// The name of an operator; their id if the settings do not name them any more.
pub(crate) fn name_of(settings: &RegisterSettings, operator: OperatorId) -> String {
    settings
        .operators
        .iter()
        .find(|known| known.id == operator)
        .map_or_else(|| operator.to_string(), |known| known.name.clone())
}

pub(crate) fn read_region(code: Option<&str>) -> Result<Option<RegionCode>, RegisterRefused> {
    code.map(str::trim)
        .filter(|code| !code.is_empty())
        .map(|code| code.parse().map_err(|_| RegisterRefused::Region))
        .transpose()
}

pub(crate) fn check_password(password: &str) -> Result<(), RegisterRefused> {
    if password.chars().count() < PASSWORD_MIN_CHARS {
        Err(RegisterRefused::PasswordShort)
    } else {
        Ok(())
    }
}
