//! Somebody asks for their data to be erased, and nothing of them is left on the screen or on the disk.

use drive::{Done, Hand, Home, Trouble, Window};
use l10n::Language;

use crate::{journey::FOUNDER, play_in_one};

const GONE: &str = "Өтегенұлы";
const STAYS: &str = "Серікова";

#[test]
fn a_person_is_erased_and_the_record_says_so_without_the_person() {
    play_in_one("erasure", async |_: &Home, window: &Window| {
        let hand = Hand::new(window, Language::Ru);
        begin(hand).await?;
        let record = block_and_unblock(hand).await?;
        erase(hand).await?;
        hand.window.misses(GONE).await?;
        hand.window
            .script(
                "location.hash = arguments[0]; return true",
                vec![record.into()],
            )
            .await?;
        hand.sees(&messages::personal_screen_trace_hint()).await?;
        hand.go(&messages::window_volunteers_label()).await?;
        hand.sees(&messages::volunteers_list_found(1)).await?;
        hand.window.find("gridcell", STAYS).await?;
        hand.window.misses(GONE).await?;
        hand.go(&messages::window_settings_label()).await?;
        hand.press(&messages::audit_screen_title()).await?;
        hand.sees(&messages::history_act_erased()).await?;
        hand.window.misses(GONE).await
    });
}

async fn begin(hand: Hand<'_>) -> Done {
    hand.found_empty(FOUNDER).await?;
    hand.go(&messages::window_volunteers_label()).await?;
    for surname in [STAYS, GONE] {
        hand.adds(surname).await?;
    }
    hand.fill(&messages::volunteers_search_label(), "otegen")
        .await?;
    hand.sees(&messages::volunteers_list_found(1)).await?;
    hand.open_found(GONE).await
}

/// Answers the address of the record.
async fn block_and_unblock(hand: Hand<'_>) -> Done<String> {
    let here = "return location.hash";
    let record = hand.window.script(here, Vec::new()).await?;
    let record = record
        .as_str()
        .ok_or_else(|| Trouble::new("the page has no address"))?
        .to_owned();
    ask(hand, &messages::erasure_block_button()).await?;
    hand.sees(&messages::personal_screen_block_back()).await?;
    hand.press(&messages::erasure_block_run_button()).await?;
    hand.sees(&messages::erasure_block_done()).await?;
    hand.window.find("heading", GONE).await?;
    ask(hand, &messages::erasure_unblock_button()).await?;
    hand.sees(&messages::personal_screen_unblock_back()).await?;
    hand.press(&messages::erasure_unblock_button()).await?;
    hand.sees(&messages::erasure_unblock_done()).await?;
    hand.window.find("heading", GONE).await?;
    Ok(record)
}

/// Opens the page that asks, through the menu of the profile.
async fn ask(hand: Hand<'_>, what: &messages::Message) -> Done {
    hand.press(&messages::volunteers_profile_more_label())
        .await?;
    hand.press_beginning(what).await
}

async fn erase(hand: Hand<'_>) -> Done {
    ask(hand, &messages::erasure_erase_button()).await?;
    hand.sees(&messages::personal_screen_forever_title())
        .await?;
    hand.choose(&messages::erasure_ground_request()).await?;
    hand.choose(&messages::personal_screen_end_confirm_label())
        .await?;
    hand.press(&messages::erasure_erase_run_button()).await?;
    hand.sees(&messages::erasure_erase_done(1)).await
}
