//! A laptop that is remembered opens by itself, and asks for the password wherever it has to.

use drive::{Done, Hand, Home, Window};
use l10n::Language;

use crate::{journey::FOUNDER, play, step};

#[test]
fn a_remembered_laptop_opens_by_itself_until_it_is_locked_or_switched_off() {
    play("remembered", async |home, window| {
        let done = switch_on(Hand::new(&window, Language::Kk)).await;
        step!(window, done);
        let window = again(home, window).await?;
        let done = opens_by_itself(Hand::new(&window, Language::Kk)).await;
        step!(window, done);
        // The keychain of the account waits for a person now, who types the password instead.
        home.lock_keychain().map_err(|trouble| (trouble, None))?;
        let window = again(home, window).await?;
        let done = by_the_password(Hand::new(&window, Language::Kk)).await;
        step!(window, done);
        let window = again(home, window).await?;
        let done = Hand::new(&window, Language::Kk)
            .unlock(FOUNDER.password)
            .await;
        step!(window, done);
        Ok(())
    });
}

/// The program is closed and started once more.
async fn again(home: &Home, window: Window) -> Result<Window, (drive::Trouble, Option<Window>)> {
    let alone = |trouble| (trouble, None);
    window.close().await.map_err(alone)?;
    Window::open(home).await.map_err(alone)
}

async fn switch_on(hand: Hand<'_>) -> Done {
    hand.found_empty(FOUNDER).await?;
    hand.go(&messages::window_settings_label()).await?;
    hand.sees(&messages::remember_state_off()).await?;
    hand.press(&messages::remember_on_button()).await?;
    hand.sees(&messages::remember_dialog_title()).await?;
    let password = hand.say(&messages::settings_password_old_label());
    hand.window.focused("textbox", &password).await?;
    hand.window.fill(&password, FOUNDER.password).await?;
    hand.press(&messages::remember_dialog_button()).await?;
    hand.sees(&messages::remember_state_on()).await
}

/// Nobody types anything; the audit says so, and once locked it asks.
async fn opens_by_itself(hand: Hand<'_>) -> Done {
    hand.opened().await?;
    hand.press(&messages::window_lock_button()).await?;
    hand.unlock(FOUNDER.password).await?;
    hand.go(&messages::window_settings_label()).await?;
    hand.press(&messages::audit_screen_title()).await?;
    hand.sees(&messages::remember_act_on()).await?;
    hand.sees(&messages::remember_act_opened()).await
}

/// The wait for the keychain is left, and what is remembered is switched off.
async fn by_the_password(hand: Hand<'_>) -> Done {
    hand.sees(&messages::remember_opening_hint()).await?;
    hand.press(&messages::remember_password_button()).await?;
    hand.unlock(FOUNDER.password).await?;
    hand.go(&messages::window_settings_label()).await?;
    hand.press(&messages::remember_off_button()).await?;
    hand.sees(&messages::remember_state_off()).await
}
