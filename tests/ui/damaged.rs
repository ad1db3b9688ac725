//! A register that was damaged while it was closed opens, shows everybody, and says in the
//! language of the reader what happened.

use std::fs;

use drive::{Done, Hand, Home, Trouble, Window};
use l10n::Language;

use crate::{journey::FOUNDER, play, step};

const SURNAME: &str = "Әбілқасымова";

#[test]
fn a_damaged_register_says_what_happened_in_kazakh() {
    check(Language::Kk);
}

#[test]
fn a_damaged_register_says_what_happened_in_russian() {
    check(Language::Ru);
}

#[test]
fn a_damaged_register_says_what_happened_in_english() {
    check(Language::En);
}

#[track_caller]
fn check(language: Language) {
    let alone = |trouble| (trouble, None);
    let name = format!("damaged-{}", language.code());
    play(&name, async |home, window| {
        let hand = Hand::new(&window, language);
        let done = hand.found_with(FOUNDER, SURNAME).await;
        step!(window, done);
        window.close().await.map_err(alone)?;
        damage(home).map_err(alone)?;
        let window = Window::open(home).await.map_err(alone)?;
        let done = told(Hand::new(&window, language)).await;
        step!(window, done);
        Ok(())
    });
}

/// The working copy is gone, and one of the two main files is.
fn damage(home: &Home) -> Done {
    let register = home.data().join("register");
    let mut removed = 0;
    for entry in fs::read_dir(&register)?.flatten() {
        let is_view = entry.file_name().to_string_lossy().starts_with("view.");
        if is_view && entry.path().is_dir() {
            fs::remove_dir_all(entry.path())?;
            removed += 1;
        }
    }
    fs::remove_file(register.join("register.birge"))?;
    match removed {
        0 => Err(Trouble::new("there was no view")),
        _ => Ok(()),
    }
}

async fn told(hand: Hand<'_>) -> Done {
    hand.unlock(FOUNDER.password).await?;
    hand.sees(&messages::store_notice_healed()).await?;
    reads_beginning(hand, &messages::store_notice_rebuilt(7)).await?;
    hand.go(&messages::window_volunteers_label()).await?;
    hand.sees(&messages::volunteers_list_found(1)).await?;
    hand.window.find("gridcell", SURNAME).await?;
    Ok(())
}

/// Waits until a sentence stands there up to its number, which is not known here.
async fn reads_beginning(hand: Hand<'_>, message: &messages::Message) -> Done {
    let whole = hand.say(message);
    let beginning = whole.split(|sign: char| sign.is_ascii_digit()).next();
    hand.window.sees(beginning.unwrap_or(&whole)).await
}
