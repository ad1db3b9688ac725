//! What the memory of the program still holds once the register is locked.

use drive::{Done, Hand, Trouble, Window};
use l10n::Language;

use crate::{journey::FOUNDER, play, step};

const SURNAME: &str = "Қосымбайқызы";

#[test]
fn once_it_is_locked_the_program_holds_no_name_and_no_password() {
    let alone = |trouble| (trouble, None);
    play("memory", async |home, window| {
        let hand = Hand::new(&window, Language::Kk);
        let done = hand.found_with(FOUNDER, SURNAME).await;
        step!(window, done);
        window.close().await.map_err(alone)?;
        // Whoever was shown is also in what the library of the web view keeps; here nobody is.
        let window = Window::open(home).await.map_err(alone)?;
        let done = open_and_lock(Hand::new(&window, Language::Kk)).await;
        step!(window, done);
        Ok(())
    });
}

async fn open_and_lock(hand: Hand<'_>) -> Done {
    hand.unlock(FOUNDER.password).await?;
    if hand.window.holds(SURNAME)?.is_empty() {
        return Err(Trouble::new(
            "an open register holds nobody: nothing was looked at",
        ));
    }
    hand.press(&messages::window_lock_button()).await?;
    hand.sees(&messages::session_unlock_title()).await?;
    for text in [SURNAME, FOUNDER.password] {
        let places = hand.window.holds(text)?;
        if !places.is_empty() {
            return Err(Trouble::new(format!("“{text}” lies in {places:?}")));
        }
    }
    Ok(())
}
