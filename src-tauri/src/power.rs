//! Battery and charger of this laptop, by what the system says without anything installed:
//! files of the kernel on Linux, `pmset` on macOS, PowerShell on Windows.

use domain::preflight::Power;

/// Where the power comes from now.
pub fn now() -> Power {
    #[cfg(target_os = "linux")]
    {
        of_kernel(std::path::Path::new("/sys/class/power_supply"))
    }
    #[cfg(target_os = "macos")]
    {
        let mut pmset = std::process::Command::new("pmset");
        said(pmset.args(["-g", "batt"]), of_pmset)
    }
    #[cfg(windows)]
    {
        /// Status and percent of each battery; nothing where there is none.
        const BATTERIES: &str = "Get-CimInstance Win32_Battery | ForEach-Object { \
                                 \"$($_.BatteryStatus) $($_.EstimatedChargeRemaining)\" }";
        said(&mut crate::printing::script(BATTERIES), of_windows)
    }
    #[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
    {
        Power::Unknown
    }
}

#[cfg(any(target_os = "macos", windows))]
fn said(program: &mut std::process::Command, read: fn(&str) -> Power) -> Power {
    const MOST: std::time::Duration = std::time::Duration::from_secs(20);
    match crate::printing::run(program, &[], MOST) {
        Ok(said) if said.ok => read(&said.out),
        Ok(_) | Err(_) => Power::Unknown,
    }
}

/// What the kernel of Linux says: a folder for each battery and each charger.
#[cfg(target_os = "linux")]
fn of_kernel(folder: &std::path::Path) -> Power {
    let Ok(supplies) = std::fs::read_dir(folder) else {
        return Power::Unknown;
    };
    let (mut charger, mut percents) = (false, Vec::new());
    for supply in supplies.flatten() {
        let read = |name: &str| {
            let text = std::fs::read_to_string(supply.path().join(name));
            text.unwrap_or_default().trim().to_owned()
        };
        match read("type").as_str() {
            // A mouse has a battery too.
            "Battery" if read("scope") != "Device" => {
                charger |= matches!(read("status").as_str(), "Charging" | "Full");
                percents.extend(read("capacity").parse::<u8>());
            }
            "Mains" | "USB" => charger |= read("online") == "1",
            _ => {}
        }
    }
    together(charger, &percents)
}

/// What `pmset -g batt` says of macOS: where the power comes from, then a line a battery.
#[cfg(any(target_os = "macos", test))]
fn of_pmset(text: &str) -> Power {
    let percents: Vec<u8> = text
        .lines()
        .filter(|line| line.trim_start().starts_with('-'))
        .filter_map(|line| {
            line.split_once('%')?
                .0
                .split_whitespace()
                .last()?
                .parse()
                .ok()
        })
        .collect();
    together(text.contains("'AC Power'"), &percents)
}

/// What Windows says, a line a battery: its state and its percent.
///
/// Source: `Win32_Battery`, property `BatteryStatus`: 1, 4 and 5 are without a charger.
#[cfg(any(windows, test))]
fn of_windows(text: &str) -> Power {
    let batteries: Vec<(u8, u8)> = text
        .lines()
        .filter_map(|line| {
            let (status, percent) = line.trim().split_once(' ')?;
            Some((status.parse().ok()?, percent.parse().ok()?))
        })
        .collect();
    let charger = batteries
        .iter()
        .any(|(status, _)| !matches!(status, 1 | 4 | 5));
    let percents: Vec<u8> = batteries.into_iter().map(|(_, percent)| percent).collect();
    together(charger, &percents)
}

/// Several batteries together have the percent of the fullest.
fn together(charger: bool, percents: &[u8]) -> Power {
    match (charger, percents.iter().max()) {
        (true, percent) => Power::Charger(percent.copied()),
        (false, Some(percent)) => Power::Battery(*percent),
        (false, None) => Power::NoBattery,
    }
}

#[cfg(test)]
mod tests;
