//! The real window, driven as a person would, in each language.
//!
//! Each test is one laptop with a window of its own. On a failure a picture of
//! what was on the screen is saved under `target/window/`.

mod audit;
mod backups;
mod calendar;
mod damaged;
mod desk;
mod desk_role;
mod duplicates;
mod evening;
mod events;
mod figures;
mod formats;
mod guests;
mod hours;
mod imports;
mod journey;
mod keyboard;
mod keyboard_lists;
mod keyboard_personal;
mod keyboard_signup;
mod keyboard_work;
mod limits;
mod lists;
mod memory;
mod odd_lists;
mod operators;
mod palette;
mod personal;
mod policies;
mod practice;
mod printing;
mod quotas;
mod remembered;
mod repairs;
mod results;
mod sheet;
mod sites;
mod wall;

use std::sync::Mutex;

use drive::{Done, Home, Trouble, Window, root};

/// Two cores are shared with the window: one test at a time.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// Opens a window on an empty laptop and plays a part in it.
#[track_caller]
fn play(
    name: &str,
    part: impl AsyncFnOnce(&Home, Window) -> Result<(), (Trouble, Option<Window>)>,
) {
    play_at(name, Home::new(), part);
}

/// Opens a window on a given laptop and plays a part in it.
#[track_caller]
fn play_at(
    name: &str,
    home: Done<Home>,
    part: impl AsyncFnOnce(&Home, Window) -> Result<(), (Trouble, Option<Window>)>,
) {
    let _turn = ONE_AT_A_TIME
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    let runtime = tokio::runtime::Runtime::new().expect("a runtime can be started");
    let failed = runtime.block_on(async {
        let home = home.map_err(|trouble| trouble.to_string())?;
        let window = Window::open(&home)
            .await
            .map_err(|trouble| trouble.to_string())?;
        let Err((trouble, window)) = part(&home, window).await else {
            return Ok(());
        };
        let picture = root().join("target/window").join(format!("{name}.png"));
        let shown = match &window {
            Some(window) => window.screenshot(&picture).await.is_ok(),
            None => false,
        };
        let picture = if shown {
            format!("\nPicture: {}", picture.display())
        } else {
            String::new()
        };
        Err(format!("{trouble}{picture}\nSaid: {}", home.said()))
    });
    if let Err(failed) = failed {
        panic!("{name}: {failed}");
    }
}

/// Goes on with the window, or gives it up together with what went wrong, so that a picture can be taken.
macro_rules! step {
    ($window:expr, $done:expr) => {
        match $done {
            Ok(value) => value,
            Err(trouble) => return Err((trouble, Some($window))),
        }
    };
}
pub(crate) use step;

/// One part in one window that stays open.
#[track_caller]
fn play_in_one(name: &str, part: impl AsyncFnOnce(&Home, &Window) -> Done) {
    play_in_one_at(name, Home::new(), part);
}

/// [`play_in_one`] on a given laptop.
#[track_caller]
fn play_in_one_at(name: &str, home: Done<Home>, part: impl AsyncFnOnce(&Home, &Window) -> Done) {
    play_at(name, home, async |home, window| {
        let done = part(home, &window).await;
        step!(window, done);
        Ok(())
    });
}
