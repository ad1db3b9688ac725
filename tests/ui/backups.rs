//! Somebody is deleted and comes back out of a backup; another laptop begins from it.

use std::fs;

use drive::{Done, Hand, Home, Trouble, Window};
use l10n::Language;

use crate::{journey::FOUNDER, play, step};

const SURNAME: &str = "Әбілқасымова";

#[test]
fn who_was_deleted_comes_back_out_of_a_backup() {
    play("backup-kk", async |home, window| {
        let hand = Hand::new(&window, Language::Kk);
        let done = back_up_delete_restore(hand).await;
        step!(window, done);
        window.close().await.map_err(alone)?;

        let file = newest(home).map_err(alone)?;
        let other = Home::new().map_err(alone)?;
        other.choose(&file).map_err(alone)?;
        let window = Window::open(&other).await.map_err(alone)?;
        let done = another_laptop(Hand::new(&window, Language::Kk)).await;
        step!(window, done);
        Ok(())
    });
}

/// A failure without a window.
fn alone(trouble: Trouble) -> (Trouble, Option<Window>) {
    (trouble, None)
}

async fn back_up_delete_restore(hand: Hand<'_>) -> Done {
    hand.found_empty(FOUNDER).await?;
    hand.go(&messages::window_volunteers_label()).await?;
    for surname in [SURNAME, "Серікова"] {
        hand.adds(surname).await?;
    }
    hand.sees(&messages::volunteers_list_found(2)).await?;

    to_backups(hand).await?;
    hand.sees(&messages::backups_list_empty()).await?;
    hand.press(&messages::backups_make_button()).await?;
    hand.sees(&messages::backups_now_all()).await?;

    hand.go(&messages::window_volunteers_label()).await?;
    hand.fill(&messages::volunteers_search_label(), "abilkasym")
        .await?;
    hand.sees(&messages::volunteers_list_found(1)).await?;
    hand.open_found(SURNAME).await?;
    hand.press(&messages::volunteers_profile_more_label())
        .await?;
    let delete = hand.say(&messages::volunteers_profile_delete_button());
    hand.window.click("menuitem", &delete).await?;
    hand.sees(&messages::volunteers_profile_deleted_title())
        .await?;

    to_backups(hand).await?;
    hand.sees(&messages::backups_now_behind()).await?;
    hand.window.click("button", &beginning(hand)).await?;
    hand.sees(&messages::backups_compare_back_label()).await?;
    hand.press(&messages::backups_compare_restore_button())
        .await?;
    hand.unlock(FOUNDER.password).await?;
    hand.go(&messages::window_volunteers_label()).await?;
    hand.sees(&messages::volunteers_list_found(2)).await
}

/// The name of the first button that restores: it goes on with the moment.
fn beginning(hand: Hand<'_>) -> String {
    let whole = hand.say(&messages::backups_restore_label(domain::Timestamp(0)));
    let words: Vec<&str> = whole.split(':').collect();
    format!("{}…", words[0])
}

async fn to_backups(hand: Hand<'_>) -> Done {
    hand.go(&messages::window_settings_label()).await?;
    let page = hand.say(&messages::backups_page_title());
    hand.window.click("link", &page).await?;
    hand.sees(&messages::backups_list_title()).await
}

async fn another_laptop(hand: Hand<'_>) -> Done {
    hand.choose(&hand.own_name()).await?;
    hand.press(&messages::backups_begin_button()).await?;
    hand.press(&messages::backups_begin_choose_button()).await?;
    hand.fill(&messages::backups_begin_password_label(), FOUNDER.password)
        .await?;
    hand.press(&messages::backups_begin_restore_button())
        .await?;
    hand.unlock(FOUNDER.password).await?;
    hand.go(&messages::window_volunteers_label()).await?;
    hand.sees(&messages::volunteers_list_found(2)).await
}

/// The newest backup of a home.
fn newest(home: &Home) -> Done<std::path::PathBuf> {
    let folder = home.data().join("register-backups");
    // The names of one minute do not stand in the order of time.
    fs::read_dir(folder)?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "backup"))
        .max_by_key(|path| path.metadata().and_then(|file| file.modified()).ok())
        .ok_or_else(|| Trouble::new("there is no backup"))
}
