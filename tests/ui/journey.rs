//! A day with the register: made, filled, searched, changed, taken back, exported, locked, closed and opened again.

use std::path::PathBuf;

use drive::{Done, Founder, Hand, Home, Key, Trouble, Window, root};
use l10n::Language;

use crate::{play, step};

pub const FOUNDER: Founder = Founder {
    organisation: "«Таза Есіл» еріктілер тобы",
    operator: "Сәуле Қайратқызы",
    password: "жаңбырлы қызғалдақ теміржол",
};

/// Somebody who is typed in by hand, and how another keyboard writes the beginning of the name.
const SURNAME: &str = "Әбілқасымова";
const GIVEN: &str = "Айгерім";
const TYPED: &str = "aigerim abilk";
/// Rows in the list of the akimat.
pub const LISTED: u32 = 30;
/// Rows that go in: seven have a value that cannot be taken, one is there twice.
pub const TAKEN: u32 = 22;

/// What a thief would look for: names, a phone, an IIN and a mailbox of the list, what was
/// typed, the person at the keyboard, and the password.
const SECRET: &[&str] = &[
    SURNAME,
    GIVEN,
    TYPED,
    "Гончаренко",
    "Кожахмет",
    "77000000008",
    "921124559448",
    "oleg.goncharenko",
    FOUNDER.operator,
    FOUNDER.password,
];

pub fn sample(name: &str) -> PathBuf {
    root().join("tests/fixtures/samples").join(name)
}

#[test]
fn a_day_in_kazakh() {
    day("day-kk", Language::Kk);
}

#[test]
fn a_day_in_russian() {
    day("day-ru", Language::Ru);
}

#[test]
fn a_day_in_english() {
    day("day-en", Language::En);
}

#[track_caller]
fn day(name: &str, language: Language) {
    play(name, async |home, window| {
        let done = morning(home, Hand::new(&window, language)).await;
        step!(window, done);
        let closed = window.close().await;
        let Err(trouble) = closed.and_then(|()| unreadable(home)) else {
            let window = Window::open(home)
                .await
                .map_err(|trouble| (trouble, None))?;
            let done = next_day(Hand::new(&window, language)).await;
            step!(window, done);
            let done = window.cut().await;
            done.map_err(|trouble| (trouble, None))?;
            let window = Window::open(home)
                .await
                .map_err(|trouble| (trouble, None))?;
            let done = after_the_power_cut(Hand::new(&window, language)).await;
            step!(window, done);
            drop(window);
            return unreadable(home).map_err(|trouble| (trouble, None));
        };
        Err((trouble, None))
    });
}

async fn morning(home: &Home, hand: Hand<'_>) -> Done {
    first_run(home, hand).await?;
    add(hand).await?;
    import(home, hand).await?;
    find(hand).await?;
    edit_and_take_back(hand).await?;
    export(home, hand).await?;
    lock_and_unlock(hand).await
}

async fn first_run(home: &Home, hand: Hand<'_>) -> Done {
    hand.found(FOUNDER).await?;
    hand.press(&messages::session_recovery_save_button())
        .await?;
    home.saved("pdf").await?;
    hand.keep_the_sheet().await?;
    hand.press_beginning(&messages::first_run_start_empty_title())
        .await?;
    hand.go(&messages::window_volunteers_label()).await?;
    hand.sees(&messages::volunteers_list_empty_title()).await
}

async fn add(hand: Hand<'_>) -> Done {
    hand.press(&messages::volunteers_list_add_button()).await?;
    hand.fill(&messages::volunteers_field_surname(), SURNAME)
        .await?;
    hand.fill(&messages::volunteers_field_given(), GIVEN)
        .await?;
    hand.press(&messages::common_save_button()).await?;
    hand.sees(&messages::volunteers_add_done(format!("{SURNAME} {GIVEN}")))
        .await?;
    hand.sees(&messages::volunteers_list_found(1)).await
}

async fn import(home: &Home, hand: Hand<'_>) -> Done {
    home.choose(&sample("akimat_ru.xlsx"))?;
    hand.press(&messages::volunteers_list_import_button())
        .await?;
    hand.press(&messages::imports_screen_choose_button())
        .await?;
    hand.sees(&messages::common_people_count(LISTED)).await?;
    hand.press(&messages::imports_screen_run_button(TAKEN))
        .await?;
    hand.sees(&messages::imports_screen_done_title("akimat_ru.xlsx"))
        .await?;
    hand.press(&messages::imports_screen_done_list_button())
        .await?;
    hand.sees(&messages::volunteers_list_found(TAKEN + 1)).await
}

async fn find(hand: Hand<'_>) -> Done {
    hand.fill(&messages::volunteers_search_label(), TYPED)
        .await?;
    hand.sees(&messages::volunteers_list_found(1)).await?;
    hand.window
        .find("gridcell", &format!("{SURNAME} {GIVEN}"))
        .await?;
    Ok(())
}

async fn edit_and_take_back(hand: Hand<'_>) -> Done {
    let (field, empty) = (
        hand.say(&messages::volunteers_field_badge_name()),
        hand.say(&messages::common_value_empty()),
    );
    let badge = |value: &str| {
        hand.say(&messages::volunteers_profile_edit_label(
            field.clone(),
            value,
        ))
    };
    hand.open_found(&format!("{SURNAME} {GIVEN}")).await?;
    hand.window.click("button", &badge(&empty)).await?;
    hand.window.focused("textbox", &field).await?;
    hand.window.keys("Айгуля").await?;
    hand.window.press(&[], Key::Enter).await?;
    hand.window.find("button", &badge("Айгуля")).await?;
    hand.window
        .click_last(
            "button",
            &format!("{}…", hand.say(&messages::common_undo_button())),
        )
        .await?;
    hand.sees(&messages::common_undone_done()).await?;
    hand.window.find("button", &badge(&empty)).await?;
    hand.press(&messages::volunteers_profile_back_label()).await
}

async fn export(home: &Home, hand: Hand<'_>) -> Done {
    hand.go(&messages::window_volunteers_label()).await?;
    hand.press(&messages::volunteers_list_export_button())
        .await?;
    hand.choose(&messages::volunteers_export_scope_all())
        .await?;
    hand.choose(&messages::volunteers_export_format_xlsx())
        .await?;
    hand.press(&messages::volunteers_export_run_button())
        .await?;
    hand.sees(&messages::volunteers_export_done(TAKEN + 1))
        .await?;
    home.saved("xlsx").await?;
    hand.press(&messages::common_close_button()).await
}

async fn lock_and_unlock(hand: Hand<'_>) -> Done {
    hand.press(&messages::window_lock_button()).await?;
    hand.sees(&messages::session_unlock_title()).await?;
    hand.window.misses(SURNAME).await?;
    hand.unlock(FOUNDER.password).await?;
    hand.go(&messages::window_volunteers_label()).await?;
    hand.sees(&messages::volunteers_list_found(TAKEN + 1)).await
}

async fn next_day(hand: Hand<'_>) -> Done {
    hand.unlock(FOUNDER.password).await?;
    hand.go(&messages::window_volunteers_label()).await?;
    hand.sees(&messages::volunteers_list_found(TAKEN + 1))
        .await?;
    hand.adds("Соңғы").await
}

/// What was acknowledged a moment before the cut is there.
async fn after_the_power_cut(hand: Hand<'_>) -> Done {
    hand.unlock(FOUNDER.password).await?;
    hand.go(&messages::window_volunteers_label()).await?;
    hand.sees(&messages::volunteers_list_found(TAKEN + 2))
        .await?;
    hand.fill(&messages::volunteers_search_label(), "songy")
        .await?;
    hand.window.find("gridcell", "Соңғы").await?;
    Ok(())
}

/// A stolen laptop tells nothing: nobody stands in any byte that the day left behind.
fn unreadable(home: &Home) -> Done {
    let traces = home.traces(SECRET)?;
    if traces.is_empty() {
        Ok(())
    } else {
        Err(Trouble::new(format!("a thief reads {}", traces.join(", "))))
    }
}
