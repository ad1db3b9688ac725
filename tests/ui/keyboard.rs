//! The keyboard alone, and the language that changes under the hands.

use drive::{Hand, Home, Key, Trouble, Window};
use l10n::Language;

use crate::{journey::FOUNDER, play_in_one};

/// Founds a register with keys only: every step begins with its first field.
#[test]
fn a_register_is_made_and_people_are_added_and_found_without_a_mouse() {
    play_in_one("keyboard", async |_: &Home, window: &Window| {
        let hand = Hand::new(window, Language::En);
        tab_to(window, "radio “").await?;
        for _ in 0..3 {
            if window.focus().await? != format!("radio “{}”", hand.say(&hand.own_name())) {
                window.press(&[], Key::Down).await?;
            }
        }
        hand.sees(&messages::first_run_language_title()).await?;
        window.press(&[], Key::Enter).await?;
        tab_to(window, &field(hand, &messages::first_run_name_label())).await?;
        window.keys(FOUNDER.organisation).await?;
        tab_to(window, &field(hand, &messages::first_run_operator_label())).await?;
        window.keys(FOUNDER.operator).await?;
        window.press(&[], Key::Enter).await?;
        tab_to(window, &field(hand, &messages::session_password_label())).await?;
        window.keys(FOUNDER.password).await?;
        tab_to(window, &field(hand, &messages::session_repeat_label())).await?;
        window.keys(FOUNDER.password).await?;
        window.press(&[], Key::Enter).await?;
        hand.sees(&messages::first_run_recovery_title()).await?;
        tab_to(
            window,
            &format!(
                "checkbox “{}”",
                hand.say(&messages::session_recovery_confirm())
            ),
        )
        .await?;
        window.press(&[], Key::Space).await?;
        window.press(&[], Key::Enter).await?;
        hand.sees(&messages::first_run_start_title()).await?;
        tab_to(
            window,
            &format!(
                "button “{}",
                hand.say(&messages::first_run_start_empty_title())
            ),
        )
        .await?;
        window.press(&[], Key::Enter).await?;
        hand.opened().await?;

        tab_to(
            window,
            &format!("link “{}", hand.say(&messages::window_volunteers_label())),
        )
        .await?;
        window.press(&[], Key::Enter).await?;
        window
            .find("heading", &hand.say(&messages::volunteers_list_title()))
            .await?;
        window.press(&[], 'n').await?;
        tab_to(window, &field(hand, &messages::volunteers_field_surname())).await?;
        window.keys("Ким").await?;
        window.press(&[], Key::Enter).await?;
        hand.sees(&messages::volunteers_add_done("Ким")).await?;
        // The form has gone and the list has the keyboard.
        let list = hand.say(&messages::volunteers_list_table_label());
        window.focused("grid", &list).await?;
        window.press(&[], '/').await?;
        let search = hand.say(&messages::volunteers_search_label());
        window.focused("searchbox", &search).await?;
        window.keys("kim").await?;
        hand.sees(&messages::volunteers_list_found(1)).await?;
        window.press(&[], Key::Down).await?;
        window.focused("grid", &list).await?;
        window.press(&[], Key::Enter).await?;
        window.find("heading", "Ким").await?;
        window.press(&[], Key::Escape).await?;
        window
            .find("heading", &hand.say(&messages::volunteers_list_title()))
            .await?;
        Ok(())
    });
}

fn field(hand: Hand<'_>, label: &messages::Message) -> String {
    format!("textbox “{}”", hand.say(label))
}

/// Goes on with Tab until the keyboard is where `wanted` begins; where it is already, nothing is pressed.
async fn tab_to(window: &Window, wanted: &str) -> drive::Done {
    let mut passed = Vec::new();
    for _ in 0..60 {
        let here = window.focus().await?;
        if here.starts_with(wanted) {
            return Ok(());
        }
        passed.push(here);
        window.press(&[], Key::Tab).await?;
    }
    Err(Trouble::new(format!(
        "Tab does not reach {wanted}; it passes {passed:?}"
    )))
}

#[test]
fn the_language_changes_at_once_and_nothing_is_loaded_again() {
    play_in_one("languages", async |_: &Home, window: &Window| {
        window
            .script("window.__same = true; return true", Vec::new())
            .await?;
        for language in [Language::Ru, Language::En, Language::Kk, Language::Ru] {
            let hand = Hand::new(window, language);
            hand.press(&hand.own_short_name()).await?;
            hand.sees(&messages::first_run_language_title()).await?;
            let code = language.code();
            let script = format!("return document.documentElement.lang === '{code}'");
            let what = format!("the page says it is in {code}");
            window.wait(&what, &script).await?;
        }
        if window
            .script("return window.__same === true", Vec::new())
            .await?
            != true
        {
            return Err(Trouble::new("the page was loaded again"));
        }
        Ok(())
    });
}
