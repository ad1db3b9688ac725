//! What a bare machine misses: installed where we know how, named where we do not.

use std::{fs, path::Path};

use crate::shell::{self, Done, answers, output, root};

/// Debian packages that the window is built with.
const BUILD: &[&str] = &[
    "build-essential",
    "pkg-config",
    "libwebkit2gtk-4.1-dev",
    "librsvg2-dev",
    "libayatana-appindicator3-dev",
    "libxdo-dev",
];

/// Debian packages that show a window where there is no display.
const DISPLAY: &[&str] = &["xvfb", "openbox", "dbus-daemon|dbus"];

/// Debian packages that the tests drive windows, read papers and keep secrets with; after the bar, its name on Ubuntu.
const TESTS: &[&str] = &[
    "webkit2gtk-driver",
    "xdotool",
    "x11-xkb-utils",
    "chromium|chromium-browser",
    "chromium-driver|chromium-chromedriver",
    "poppler-utils",
    "cups",
    "cups-filters",
    "procps",
    "gnome-keyring",
];

/// Makes sure that the program can be built.
pub fn for_building() -> Done {
    packages(
        BUILD,
        "sudo dnf install gcc pkgconf webkit2gtk4.1-devel librsvg2-devel libayatana-appindicator-gtk3-devel libxdo-devel\n  or: sudo pacman -S base-devel webkit2gtk-4.1 librsvg libayatana-appindicator xdotool",
    )?;
    ui_packages()
}

/// Makes sure that a window can be shown without a display.
pub fn for_display() -> Done {
    packages(DISPLAY, "Xvfb, openbox and dbus-daemon")
}

/// Makes sure that all tests can run.
pub fn for_tests() -> Done {
    for_building()?;
    for_display()?;
    packages(
        TESTS,
        "WebKitWebDriver, xdotool, setxkbmap, chromium, chromedriver, pdftotext and gnome-keyring",
    )
}

/// Installs what is missing of `wanted` with apt; elsewhere says what to install.
fn packages(wanted: &[&str], elsewhere: &str) -> Done {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    if !answers("dpkg-query") || !answers("apt-get") {
        println!("This system has no apt. If the build misses something, install:\n  {elsewhere}");
        return Ok(());
    }
    let missing: Vec<&str> = wanted
        .iter()
        .copied()
        .filter(|names| !names.split('|').any(installed))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let is_root = output("id", &["-u"]).is_some_and(|id| id.trim() == "0");
    if !is_root && !answers("sudo") {
        let names: Vec<&str> = missing
            .iter()
            .filter_map(|names| names.split('|').next())
            .collect();
        return Err(format!(
            "Packages are missing. Ask an administrator for:\n  apt-get install {}",
            names.join(" ")
        ));
    }
    let apt = |args: &[&str]| {
        let mut words = vec!["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
        words.extend_from_slice(args);
        if !is_root {
            words.insert(0, "sudo");
        }
        shell::run(words[0], &words[1..], "")
    };
    apt(&["update", "-q"])?;
    let mut install = vec!["install", "-y", "-q", "--no-install-recommends"];
    install.extend(missing.into_iter().map(offered));
    apt(&install)
}

/// The first of several names that this system offers.
fn offered(names: &str) -> &str {
    let first = names.split('|').next().unwrap_or(names);
    let known = |name: &&str| {
        output("apt-cache", &["policy", name])
            .is_some_and(|told| told.contains("Candidate:") && !told.contains("Candidate: (none)"))
    };
    names.split('|').find(known).unwrap_or(first)
}

fn installed(package: &str) -> bool {
    output("dpkg-query", &["-W", "-f=${Status}", package])
        .is_some_and(|status| status.contains("install ok installed"))
}

/// Runs `npm ci` when the lock file is newer than what is installed.
pub fn ui_packages() -> Done {
    let node = output("node", &["--version"]).unwrap_or_default();
    let major: u32 = node
        .trim()
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|n| n.parse().ok())
        .unwrap_or(0);
    if major < 20 {
        return Err("Node 20 or later is needed and was not found. Install it from nodejs.org and try again.".to_owned());
    }
    let ui = root().join("ui");
    let stamp = ui.join("node_modules/.package-lock.json");
    if newer(&ui.join("package-lock.json"), &stamp) {
        shell::run("npm", &["ci", "--no-fund", "--no-audit"], "ui")?;
    }
    Ok(())
}

/// Whether `file` was changed after `stamp`, or `stamp` is not there.
fn newer(file: &Path, stamp: &Path) -> bool {
    let time = |path: &Path| fs::metadata(path).and_then(|meta| meta.modified());
    match (time(file), time(stamp)) {
        (Ok(file), Ok(stamp)) => file > stamp,
        _ => true,
    }
}

/// Builds the UI into `ui/dist`, which the program carries.
pub fn built_ui() -> Done {
    shell::run("npm", &["run", "--silent", "build"], "ui")
}
