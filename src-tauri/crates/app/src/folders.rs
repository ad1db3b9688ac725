//! Where registers lie on a laptop.

use std::path::PathBuf;

/// The folder of the organisation's own register.
pub const MAIN: &str = "register";
/// The folder of the register to practise with.
pub const PRACTICE: &str = "practice";

/// The folder of the program's data: `BIRGE_DATA`, or the platform's own place for data that stays on this laptop.
pub fn data_folder() -> PathBuf {
    std::env::var_os("BIRGE_DATA")
        .map(PathBuf::from)
        .unwrap_or_else(|| {
            dirs::data_local_dir()
                .unwrap_or_else(std::env::temp_dir)
                .join("Birge")
        })
}
