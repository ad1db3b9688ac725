//! Opening the register that a command works on.

use std::{
    io::{IsTerminal, Write},
    path::{Path, PathBuf},
    time::{SystemTime, UNIX_EPOCH},
};

use app::Register;
use domain::{OperatorId, Timestamp};
use store::Quiet;

use crate::answer::Refusal;

/// The moment, by the clock of this machine.
pub fn now() -> Timestamp {
    let millis = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_millis());
    Timestamp(i64::try_from(millis).unwrap_or(i64::MAX))
}

/// Where the register is, and who opens it.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// Its folder; without one that of the program.
    pub folder: Option<&'a Path>,
    /// Whose password it is: the initials of a seat, or an id.
    pub operator: Option<&'a str>,
}

/// The folder of the register; without `--register` the one of the program.
pub fn folder(place: Place<'_>) -> PathBuf {
    place.folder.map_or_else(
        || app::folders::data_folder().join(app::folders::MAIN),
        Path::to_path_buf,
    )
}

/// The seat that was named; without one each is tried.
pub fn seat(place: Place<'_>) -> Result<Option<OperatorId>, Refusal> {
    let Some(named) = place.operator else {
        return Ok(None);
    };
    let seats = store::Store::read_marker(&folder(place))?.seats;
    let found = seats
        .into_iter()
        .find(|(id, label)| label == named || id.to_string() == named);
    match found {
        Some((id, _)) => Ok(Some(id)),
        None => Err(Refusal::new(messages::cli_error_operator(named))),
    }
}

/// The password from the environment, or asked for on the terminal.
pub fn password() -> Result<String, Refusal> {
    asked("BIRGE_PASSWORD")
}

/// A new password for somebody, from `BIRGE_NEW_PASSWORD` or asked for.
pub fn new_password() -> Result<String, Refusal> {
    asked("BIRGE_NEW_PASSWORD")
}

fn asked(variable: &str) -> Result<String, Refusal> {
    if let Ok(password) = std::env::var(variable) {
        return Ok(password);
    }
    if !std::io::stdin().is_terminal() {
        return Err(Refusal::new(messages::cli_error_no_password(variable)));
    }
    eprint!("{variable}: ");
    let _ = std::io::stderr().flush();
    rpassword::read_password().map_err(|_| Refusal::new(messages::cli_error_no_password(variable)))
}

/// Opens the register.
pub fn register(place: Place<'_>) -> Result<Register, Refusal> {
    let operator = seat(place)?;
    let (register, _) = Register::unlock(&folder(place), operator, &password()?, now(), &Quiet)?;
    Ok(register)
}
