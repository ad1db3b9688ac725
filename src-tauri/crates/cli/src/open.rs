//! Opening the register that a command works on.

use std::{
    io::{IsTerminal, Write},
    path::{Path, PathBuf},
    time::{SystemTime, UNIX_EPOCH},
};

use app::Register;
use domain::Timestamp;
use store::Quiet;

use crate::answer::Refusal;

/// The moment, by the clock of this machine.
pub fn now() -> Timestamp {
    let millis = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_millis());
    Timestamp(i64::try_from(millis).unwrap_or(i64::MAX))
}

/// The folder of the register; without `--register` the one of the program.
pub fn folder(given: Option<&Path>) -> PathBuf {
    given.map_or_else(
        || app::folders::data_folder().join(app::folders::MAIN),
        Path::to_path_buf,
    )
}

/// The password from the environment, or asked for on the terminal.
pub fn password() -> Result<String, Refusal> {
    if let Ok(password) = std::env::var("BIRGE_PASSWORD") {
        return Ok(password);
    }
    if !std::io::stdin().is_terminal() {
        return Err(Refusal::new(messages::cli_error_no_password()));
    }
    eprint!("BIRGE_PASSWORD: ");
    let _ = std::io::stderr().flush();
    rpassword::read_password().map_err(|_| Refusal::new(messages::cli_error_no_password()))
}

/// Opens the register.
pub fn register(given: Option<&Path>) -> Result<Register, Refusal> {
    let (register, _) = Register::unlock(&folder(given), None, &password()?, now(), &Quiet)?;
    Ok(register)
}
