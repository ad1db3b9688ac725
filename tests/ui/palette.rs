//! One search for everything: by keys alone, from anywhere, in every language and keyboard layout.

use drive::{Done, Hand, Home, Key, Window};
use l10n::Language;
use messages::Message;

use crate::{journey::FOUNDER, play_in_one};

/// People, organisations, acts and screens are found by their beginnings and opened with Enter.
#[test]
fn people_organisations_acts_and_screens_are_found_and_opened_with_keys() {
    play_in_one("palette", async |_: &Home, window: &Window| {
        let hand = Hand::new(window, Language::Ru);
        hand.found_empty(FOUNDER).await?;
        hand.ask("волонт").await?;
        option(hand, &messages::window_command_add_volunteer()).await?;
        hand.end_search(Key::Enter).await?;
        hand.fill(&messages::volunteers_field_surname(), "Нұрланов")
            .await?;
        hand.fill(&messages::volunteers_field_given(), "Әділ")
            .await?;
        hand.fill(&messages::volunteers_field_phone(), "+7 700 000 01 15")
            .await?;
        // From inside a form, with the letters of another script.
        hand.press(&messages::common_save_button()).await?;
        hand.sees(&messages::volunteers_add_done("Нұрланов Әділ"))
            .await?;
        hand.ask("nurlanov").await?;
        window.find("option", "Нұрланов Әділ…").await?;
        hand.end_search(Key::Enter).await?;
        window.find("heading", "Нұрланов Әділ").await?;
        // By what the name does not say, and that is told.
        hand.ask("0115").await?;
        window.find("option", "Нұрланов Әділ…").await?;
        let phone = hand.say(&messages::volunteers_field_phone());
        window.sees(&format!("01 15 · {phone}")).await?;
        hand.end_search(Key::Escape).await?;
        // The same keys while the English layout is on: «нұрланов».
        hand.ask("y9hkfyjd").await?;
        window.find("option", "Нұрланов Әділ…").await?;
        hand.end_search(Key::Escape).await?;
        for language in [Language::Kk, Language::Ru, Language::En] {
            let hand = Hand::new(window, language);
            hand.press(&hand.own_short_name()).await?;
            hand.ask("").await?;
            hand.sees(&messages::palette_start_hint()).await?;
            hand.end_search(Key::Escape).await?;
            // Words of any language lead to the screen, which is named in that of the window.
            for words in ["журнал", "who did", "кім не"] {
                hand.ask(words).await?;
                option(hand, &messages::audit_screen_title()).await?;
                hand.end_search(Key::Enter).await?;
                window
                    .find("table", &hand.say(&messages::audit_screen_title()))
                    .await?;
            }
            hand.ask("ъъъъ").await?;
            hand.sees(&messages::window_search_none("ъъъъ")).await?;
            hand.end_search(Key::Escape).await?;
        }
        Ok(())
    });
}

async fn option(hand: Hand<'_>, name: &Message) -> Done {
    hand.window.find("option", &hand.say(name)).await?;
    Ok(())
}
