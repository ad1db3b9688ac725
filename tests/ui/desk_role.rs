//! Somebody who works at the desk and nowhere else: the window goes to the desk, leads nowhere else, and the desk is left
//! with the password of a coordinator.

use drive::{Done, Hand, Home, Key, Trouble, Window};
use l10n::Language;

use crate::{journey::FOUNDER, play_in_one};

const TITLE: &str = "Еріктілер форумы";
const DESK: &str = "Мадина Ким";
const PASSWORD: &str = "сары тау көпір шелек";
const VOLUNTEER: &str = "Әбілқасымова";

#[test]
fn somebody_of_the_desk_sees_the_desk_and_nothing_else() {
    play_in_one("desk-role", async |_: &Home, window: &Window| {
        let hand = Hand::new(window, Language::Kk);
        hand.found_empty(FOUNDER).await?;
        hand.go(&messages::window_volunteers_label()).await?;
        hand.adds(VOLUNTEER).await?;
        hand.receives(TITLE).await?;
        hand.seats(DESK, &messages::rights_role_desk(), PASSWORD)
            .await?;
        take_the_place(hand).await?;
        no_way_leads_elsewhere(hand).await?;
        work_at_the_desk(hand).await?;
        leave(hand).await
    });
}

async fn take_the_place(hand: Hand<'_>) -> Done {
    hand.takes_the_place(PASSWORD).await?;
    hand.sees(&messages::desk_screen_start_title()).await?;
    hand.window.sees(DESK).await
}

/// Neither an address nor the keys of the search lead to a list of people.
async fn no_way_leads_elsewhere(hand: Hand<'_>) -> Done {
    for address in ["volunteers", "settings", "events", "import", "hours"] {
        let goes = format!("location.hash = '#/{address}'; return true");
        hand.window.script(&goes, Vec::new()).await?;
        hand.sees(&messages::desk_screen_start_title()).await?;
        hand.window.misses(VOLUNTEER).await?;
    }
    hand.window.press(&[Key::Control], 'k').await?;
    hand.window.calm().await?;
    let sections = hand.say(&messages::window_sections_label());
    let search = hand.say(&messages::window_search_title());
    for (role, name) in [("navigation", sections), ("dialog", search)] {
        if hand.window.count(role, &name).await? > 0 {
            return Err(Trouble::new(format!("{role} “{name}” is offered")));
        }
    }
    Ok(())
}

async fn work_at_the_desk(hand: Hand<'_>) -> Done {
    hand.window.click("button", &format!("{TITLE}…")).await?;
    hand.sees(&messages::desk_screen_waiting_hint()).await?;
    let field = hand.say(&messages::desk_screen_field_label());
    hand.window.focused("textbox", &field).await?;
    // A volunteer who is no guest of the event is found by nobody here.
    hand.window.keys(VOLUNTEER).await?;
    hand.sees(&messages::desk_screen_nobody_hint()).await?;
    hand.window.press(&[], Key::F2).await?;
    let surname = hand.say(&messages::desk_screen_surname_label());
    hand.window.focused("textbox", &surname).await?;
    hand.fill(&messages::desk_screen_surname_label(), "Оразова")
        .await?;
    let category = hand.say(&messages::desk_screen_category_label());
    hand.window.pick(&category, "PT · Қатысушы").await?;
    hand.press(&messages::desk_screen_guest_check_in_button())
        .await?;
    hand.sees(&messages::desk_screen_entered_word()).await?;
    hand.window.focused("textbox", &field).await?;
    hand.window.press(&[], Key::F8).await?;
    hand.sees(&messages::desk_screen_undone_done()).await
}

/// The own password does not close the desk, that of the founder does; then another desk may be chosen.
async fn leave(hand: Hand<'_>) -> Done {
    hand.press(&messages::desk_screen_leave_button()).await?;
    hand.fill(&messages::session_password_label(), PASSWORD)
        .await?;
    hand.press(&messages::printing_leave_button()).await?;
    hand.sees(&messages::store_error_wrong_password()).await?;
    hand.fill(&messages::session_password_label(), FOUNDER.password)
        .await?;
    hand.press(&messages::printing_leave_button()).await?;
    hand.sees(&messages::desk_screen_start_title()).await
}
