//! One person was written down twice: the two records become one by a key, and come apart again.

use drive::{Done, Hand, Home, Key, Window};
use l10n::Language;

use crate::{journey::FOUNDER, play_in_one};

/// One person in two scripts.
const SPELLINGS: [(&str, &str); 2] = [("Ахметов", "Нұрлан"), ("Akhmetov", "Nurlan")];
const BORN: &str = "05.07.2001";
const PHONE: &str = "+7 700 000 01 15";

#[test]
fn two_records_are_joined_by_a_key_and_come_apart_again() {
    play_in_one("duplicates", async |_: &Home, window: &Window| {
        let hand = Hand::new(window, Language::Kk);
        begin(hand).await?;
        switch(hand).await?;
        join(hand).await?;
        separate(hand).await
    });
}

async fn begin(hand: Hand<'_>) -> Done {
    hand.found_empty(FOUNDER).await?;
    hand.go(&messages::window_volunteers_label()).await?;
    for (surname, given) in SPELLINGS {
        hand.press(&messages::volunteers_list_add_button()).await?;
        hand.fill(&messages::volunteers_field_surname(), surname)
            .await?;
        hand.fill(&messages::volunteers_field_given(), given)
            .await?;
        hand.fill(&messages::volunteers_field_birth(), BORN).await?;
        hand.fill(&messages::volunteers_field_phone(), PHONE)
            .await?;
        hand.press(&messages::common_save_button()).await?;
        hand.sees(&messages::volunteers_add_done(format!("{surname} {given}")))
            .await?;
    }
    Ok(())
}

/// A rule that is switched off says so, and Ctrl+Z switches it on again, not what was done before.
async fn switch(hand: Hand<'_>) -> Done {
    let page = hand.say(&messages::duplicates_title());
    hand.window.click("link", &page).await?;
    hand.press(&messages::duplicates_rules_title()).await?;
    let rule = hand.say(&messages::duplicates_rule_phone());
    hand.window.click("checkbox", &rule).await?;
    let off = messages::duplicates_rule_off_done(rule.clone());
    hand.sees(&off).await?;
    hand.window.press(&[Key::Control], 'z').await?;
    let on = "return [...document.querySelectorAll('details input')].every((one) => one.checked)";
    hand.window.wait("every rule is on", on).await?;
    hand.press(&messages::duplicates_rules_title()).await?;
    hand.sees(&messages::duplicates_count(1)).await
}

/// The pair stands on the page with its reasons; J makes one person of it.
async fn join(hand: Hand<'_>) -> Done {
    hand.sees(&messages::duplicates_count(1)).await?;
    hand.window.sees("Нұрлан ≈ Nurlan").await?;
    hand.window.press(&[], 'j').await?;
    hand.sees(&messages::duplicates_list_empty()).await
}

/// The profile says what it was joined from, under the name that was written last.
async fn separate(hand: Hand<'_>) -> Done {
    hand.window.press(&[], Key::Escape).await?;
    hand.sees(&messages::volunteers_list_found(1)).await?;
    hand.window.take("grid", "").await?;
    hand.window.press(&[], Key::Down).await?;
    hand.window.press(&[], Key::Enter).await?;
    hand.press(&messages::duplicates_separate_button()).await?;
    hand.sees(&messages::duplicates_separate_done()).await
}
