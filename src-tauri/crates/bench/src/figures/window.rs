//! The real window at 70 thousand: from the start of the program to its first
//! paint, and from a keystroke to the painted list.

use std::{
    fs,
    path::{Path, PathBuf},
    time::{SystemTime, UNIX_EPOCH},
};

use drive::{Done, Hand, Home, Look, Theme, Trouble, Watch, Window};
use l10n::Language;

use crate::{
    machine::Times,
    registers::{self, PASSWORD},
    table::Line,
};

/// The size at which the window is measured.
const PEOPLE: u32 = 70_000;

/// Beginnings of names, typed letter by letter, and what is painted after each letter.
const TYPED: &[&str] = &["ахме", "нұрл", "серг", "оспа", "жұма"];

/// Takes the figures; `BIRGE_PROGRAM` names the program, which `cargo xtask bench` builds first.
pub fn window(n: u32) -> Vec<Line> {
    let Some(program) = std::env::var_os("BIRGE_PROGRAM").map(PathBuf::from) else {
        return Vec::new();
    };
    if n != PEOPLE {
        return Vec::new();
    }
    let taken = tokio::runtime::Runtime::new()
        .map_err(Trouble::from)
        .and_then(|runtime| runtime.block_on(measured(&program)));
    match taken {
        Ok((first_paint, mut keys)) => vec![
            Line::new(
                "program to first paint (locked register)",
                n,
                first_paint,
                "ms",
            ),
            Line::new(
                "keystroke to painted list in the window, p50",
                n,
                keys.p50() / 1e3,
                "ms",
            )
            .at_most(50.0),
            Line::new(
                "keystroke to painted list in the window, p99",
                n,
                keys.p99() / 1e3,
                "ms",
            ),
        ],
        Err(trouble) => vec![Line::failed("window", n, &trouble.to_string())],
    }
}

async fn measured(program: &Path) -> Done<(f64, Times)> {
    let home = Home::new()?.without_pictures();
    let look = Look {
        language: Language::Kk,
        theme: Theme::Light,
    };
    home.prefer(look.language, look.theme.name())?;
    copied(
        &registers::of(PEOPLE),
        &home.data().join(app::folders::PRACTICE),
    )?;
    let window = Window::open_program(&home, program).await?;
    let first_paint = program_to_paint(&window, program).await?;
    let hand = Hand::new(&window, look.language);
    hand.unlock(PASSWORD).await?;
    window
        .script("location.hash = '#/volunteers'; return true", Vec::new())
        .await?;
    window
        .wait(
            "the list is drawn",
            "return document.querySelector('[role=row] [role=gridcell], td') && true",
        )
        .await?;
    let field = hand.say(&messages::volunteers_search_label());
    let mut keys = Times::default();
    for text in TYPED {
        window.find("searchbox", &field).await?;
        window.fill(&field, "").await?;
        window.calm().await?;
        for letter in text.chars() {
            keys.keep(Watch::on(&window).keystroke(letter).await?);
        }
    }
    window.close().await?;
    Ok((first_paint, keys))
}

/// From the moment the process began to the moment its page painted, in milliseconds.
async fn program_to_paint(window: &Window, program: &Path) -> Done<f64> {
    let script = "const paint = performance.getEntriesByName('first-contentful-paint')[0];
        return paint ? performance.timeOrigin + paint.startTime : null";
    let painted = window.wait("something is painted", script).await?.as_f64();
    let painted = painted.ok_or_else(|| Trouble::new("nothing was painted"))?;
    let began =
        began(program).ok_or_else(|| Trouble::new("the program is not among the processes"))?;
    Ok(painted - began)
}

/// When the youngest process of this program began, in milliseconds since 1970; to ten milliseconds.
fn began(program: &Path) -> Option<f64> {
    let uptime = fs::read_to_string("/proc/uptime").ok()?;
    let uptime: f64 = uptime.split_whitespace().next()?.parse().ok()?;
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .ok()?
        .as_secs_f64();
    let ticks = fs::read_dir("/proc").ok()?.flatten().filter_map(|entry| {
        let is_ours = fs::read_link(entry.path().join("exe")).is_ok_and(|exe| exe == program);
        let stat = is_ours
            .then(|| fs::read_to_string(entry.path().join("stat")).ok())
            .flatten()?;
        let fields: Vec<&str> = stat.rsplit(')').next()?.split_whitespace().collect();
        fields.get(19)?.parse::<f64>().ok()
    });
    let youngest = ticks.fold(None, |youngest: Option<f64>, one| {
        Some(youngest.map_or(one, |known| known.max(one)))
    })?;
    Some((now - (uptime - youngest / 100.0)) * 1e3)
}

fn copied(from: &Path, to: &Path) -> Done {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copied(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
