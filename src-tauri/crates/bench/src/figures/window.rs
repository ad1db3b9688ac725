//! The real window at 70 thousand: from the start of the program to its first
//! paint, and from a keystroke to the painted list.

use std::{
    fs,
    path::{Path, PathBuf},
    time::{SystemTime, UNIX_EPOCH},
};

use drive::{Done, Hand, Home, Key, Theme, Trouble, Watch, Window};
use l10n::Language;

use crate::{
    figures::{crowd, desk, files, work},
    machine::{self, Times},
    registers::{self, PASSWORD},
    table::Line,
};

/// The size at which the window is measured.
const PEOPLE: u32 = 70_000;

/// What the window speaks.
const LANGUAGE: Language = Language::Kk;

/// What a desk scans in four hours when people come without a break: one in three seconds.
const FOUR_HOURS: usize = 4_800;

/// More guests than any forum has are not made.
const MOST_GUESTS: u32 = 20_000;

/// Beginnings of names, typed letter by letter, and what is painted after each letter.
const TYPED: &[&str] = &["ахме", "нұрл", "серг", "оспа", "жұма"];

/// Takes the figures; `BIRGE_PROGRAM` names the program, which `cargo xtask bench` builds first.
pub fn window(n: u32) -> Vec<Line> {
    if n != PEOPLE {
        return Vec::new();
    }
    lines_of("window", n, measured, |(first_paint, mut keys)| {
        vec![
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
        ]
    })
}

/// The pages of an event, and the part of the address that opens each.
const PAGES: [(&str, &str); 5] = [
    ("overview", ""),
    ("shifts", "/shifts"),
    ("people", "/people"),
    ("attendance", "/attendance"),
    ("hours", "/hours"),
];

/// A page of an event of a register with `n` marks, from the address to the painted page.
pub fn window_event(n: u32) -> Vec<Line> {
    drop(work::ready(n));
    event_pages("window-event", n, &work::folder(n), 25)
}

/// The same of events of `n` people each.
pub fn window_crowd(n: u32) -> Vec<Line> {
    if n > crowd::MOST {
        return Vec::new();
    }
    drop(crowd::ready(n));
    event_pages("window-crowd", n, &crowd::folder(n), crowd::EVENTS)
}

/// Opens the pages of the first `events` events one after another.
fn event_pages(figure: &str, n: u32, folder: &Path, events: u32) -> Vec<Line> {
    let opened = async |program: &Path| {
        let (_home, window) = unlocked(folder, program).await?;
        let watch = Watch::on(&window);
        let mut times = PAGES.map(|_| Times::default());
        // The first ones bring the code of the page and the columns of work with them.
        for number in 0..25 {
            for (at, (_, tab)) in PAGES.iter().enumerate() {
                let address = format!("events/{}{tab}", work::event(number % events));
                let took = watch.address(&address).await?;
                if number >= 5 {
                    times[at].keep(took);
                }
            }
        }
        window.close().await?;
        Ok(times)
    };
    lines_of(figure, n, opened, |times| {
        let lines = PAGES.iter().zip(times).flat_map(|((page, _), mut times)| {
            let of = |what, ms| {
                let name = format!("an event’s {page} in the window, {what}");
                Line::new(&name, n, ms / 1e3, "ms").at_most(100.0)
            };
            [of("p50", times.p50()), of("p99", times.p99())]
        });
        lines.collect()
    })
}

/// The page of a list of 70 thousand rows judged against as many others: another kind of rows,
/// and the end of them, from the key to the painted rows.
pub fn window_import(n: u32) -> Vec<Line> {
    if n != PEOPLE {
        return Vec::new();
    }
    let (others, list) = (files::others(n), files::list_of(n));
    let looked = async |program: &Path| {
        let (_home, window) = unlocked(&others, program).await?;
        let hand = Hand::new(&window, LANGUAGE);
        let go = "location.hash = '#/import'; return true";
        window.script(go, Vec::new()).await?;
        let choose = messages::imports_screen_choose_button();
        window
            .choose_by_keys(&list, async || hand.press(&choose).await)
            .await?;
        hand.sees(&messages::common_people_count(n)).await?;
        let all = format!("{}…", hand.say(&messages::imports_screen_all_rows()));
        let rows = hand.say(&messages::imports_screen_table_label());
        let watch = Watch::on(&window);
        let (mut kinds, mut ends) = (Times::default(), Times::default());
        // The rows of each kind are read anew whenever it is chosen.
        for _ in 0..25 {
            window.take("button", &all).await?;
            for kind in [Key::Down, Key::Up] {
                kinds.keep(watch.key(kind).await?);
            }
            window.take("grid", &rows).await?;
            ends.keep(watch.key(Key::End).await?);
            window.press(&[], Key::Home).await?;
        }
        window.close().await?;
        Ok([("another kind", kinds), ("the end", ends)])
    };
    lines_of("window-import", n, looked, |times| {
        let lines = times.into_iter().flat_map(|(what, mut times)| {
            let of = |which, ms| {
                let name = format!("rows of a judged list in the window, {what}, {which}");
                Line::new(&name, n, ms / 1e3, "ms").at_most(100.0)
            };
            [of("p50", times.p50()), of("p99", times.p99())]
        });
        lines.collect()
    })
}

/// Scans at a desk with `n` guests, from Enter to the painted result.
pub fn window_desk(n: u32) -> Vec<Line> {
    let scanned = async |window: &Window, _: &Path, numbers: &[String]| {
        let field = Hand::new(window, LANGUAGE).say(&messages::desk_screen_field_label());
        let mut times = Times::default();
        for (at, number) in numbers.iter().take(60).enumerate() {
            window.focused("textbox", &field).await?;
            window.keys(number.to_lowercase()).await?;
            let took = Watch::on(window).result().await?;
            if at >= 5 {
                times.keep(took);
            }
        }
        Ok(times)
    };
    at_desk(n, "window-desk", scanned, |mut times| {
        let of = |what, ms| {
            let name = format!("scan to the painted result in the window, {what}");
            Line::new(&name, n, ms / 1e3, "ms").at_most(50.0)
        };
        vec![of("p50", times.p50()), of("p99", times.p99())]
    })
}

/// As many scans as a desk makes in four hours, and what they leave in memory: the least
/// that is held in the last quarter beside the least in the second, because a web view
/// takes out its rubbish when it likes. Each guest comes four times, so that after the first
/// quarter the cache of the view, which has its limit, holds them all. Keys of the display
/// type the numbers, and the window is asked once in twenty: each question leaves something
/// in it too.
pub fn window_soak(n: u32) -> Vec<Line> {
    let scanned = async |window: &Window, program: &Path, numbers: &[String]| {
        let mut times = Times::default();
        let mut held = Vec::new();
        window.layout("us")?;
        Watch::on(window).record_results().await?;
        let guests = &numbers[..numbers.len().min(FOUR_HOURS / 4)];
        let mut left = guests.iter().cycle().take(FOUR_HOURS).peekable();
        while left.peek().is_some() {
            let next: Vec<&str> = left.by_ref().take(20).map(String::as_str).collect();
            window.scan_all(next.iter().copied())?;
            for took in Watch::on(window).results(next.len()).await? {
                times.keep(took);
            }
            held.push(machine::family_mib(program));
        }
        Ok((times, held))
    };
    at_desk(n, "window-soak", scanned, |(mut times, held)| {
        let quarter = held.len() / 4;
        let least = |part: &[(f64, f64)], of: fn(&(f64, f64)) -> f64| {
            part.iter().map(of).fold(f64::NAN, f64::min)
        };
        let (early, late) = (&held[quarter..2 * quarter], &held[held.len() - quarter..]);
        let grown = |of| least(late, of) - least(early, of);
        let scans = times.count();
        let mib = |what: &str, mib: f64| {
            let name = format!("{what}, {scans} scans in the window");
            Line::new(&name, n, mib, "MiB")
        };
        let last = "scan to the painted result after hours, p99";
        vec![
            mib("the program at the end", least(late, |one| one.0)),
            mib("the web view at the end", least(late, |one| one.1)),
            mib("the program grew by", grown(|one| one.0)).at_most(16.0),
            mib("the web view grew by", grown(|one| one.1)).at_most(32.0),
            Line::new(last, n, times.p99() / 1e3, "ms").at_most(50.0),
        ]
    })
}

/// Opens the desk in the window of the program for `measured`, which gets the numbers of its
/// badges in no order.
fn at_desk<T>(
    n: u32,
    figure: &str,
    measured: impl AsyncFnOnce(&Window, &Path, &[String]) -> Done<T>,
    lines: impl FnOnce(T) -> Vec<Line>,
) -> Vec<Line> {
    if n > MOST_GUESTS {
        return Vec::new();
    }
    let (register, folder) = desk::ready(n);
    let book = app::desk::Book::open(&register, desk::event()).expect("the owner may");
    let mut numbers = desk::badges(&book);
    fastrand::Rng::with_seed(9).shuffle(&mut numbers);
    drop(book);
    register.close().expect("the disk has room for the figures");
    let numbers: Vec<String> = numbers.into_iter().map(|(_, number)| number).collect();
    let opened = async |program: &Path| {
        let (_home, window) = unlocked(&folder, program).await?;
        Watch::on(&window)
            .address(&format!("events/{}/guests", desk::event()))
            .await?;
        let hand = Hand::new(&window, LANGUAGE);
        hand.press(&messages::desk_screen_open_button()).await?;
        let field = hand.say(&messages::desk_screen_field_label());
        window.focused("textbox", &field).await?;
        let answer = measured(&window, program, &numbers).await?;
        window.close().await?;
        Ok(answer)
    };
    lines_of(figure, n, opened, lines)
}

/// What was measured in the window of the program, or what went wrong.
fn lines_of<T>(
    figure: &str,
    n: u32,
    measured: impl AsyncFnOnce(&Path) -> Done<T>,
    lines: impl FnOnce(T) -> Vec<Line>,
) -> Vec<Line> {
    let Some(program) = std::env::var_os("BIRGE_PROGRAM").map(PathBuf::from) else {
        return Vec::new();
    };
    let taken = tokio::runtime::Runtime::new()
        .map_err(Trouble::from)
        .and_then(|runtime| runtime.block_on(measured(&program)));
    match taken {
        Ok(taken) => lines(taken),
        Err(trouble) => vec![Line::failed(figure, n, &trouble.to_string())],
    }
}

/// The window of a copy of a register, locked.
async fn locked(register: &Path, program: &Path) -> Done<(Home, Window)> {
    let home = Home::new()?.without_pictures();
    home.prefer(LANGUAGE, Theme::Light.name())?;
    copied(register, &home.data().join(app::folders::PRACTICE))?;
    let window = Window::open_program(&home, program).await?;
    Ok((home, window))
}

/// The window of a copy of a register, open.
async fn unlocked(register: &Path, program: &Path) -> Done<(Home, Window)> {
    let (home, window) = locked(register, program).await?;
    Hand::new(&window, LANGUAGE).unlock(PASSWORD).await?;
    Ok((home, window))
}

async fn measured(program: &Path) -> Done<(f64, Times)> {
    let (_home, window) = locked(&registers::of(PEOPLE), program).await?;
    let first_paint = program_to_paint(&window, program).await?;
    let hand = Hand::new(&window, LANGUAGE);
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
