//! The keyboard alone, and the language that changes under the hands.

use drive::{Hand, Home, Key, Trouble, Window};
use l10n::Language;

use crate::{journey::FOUNDER, keyboard_lists::to_imports, play_in_one};

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

pub(crate) fn field(hand: Hand<'_>, label: &messages::Message) -> String {
    format!("textbox “{}”", hand.say(label))
}

/// Goes on with Tab until the keyboard is where `wanted` begins; where it is already, nothing is pressed.
pub(crate) async fn tab_to(window: &Window, wanted: &str) -> drive::Done {
    step_to(window, wanted, &[]).await
}

/// The same backwards, with Shift.
pub(crate) async fn tab_back_to(window: &Window, wanted: &str) -> drive::Done {
    step_to(window, wanted, &[Key::Shift]).await
}

async fn step_to(window: &Window, wanted: &str, held: &[Key]) -> drive::Done {
    let mut passed = Vec::new();
    for _ in 0..60 {
        let here = window.focus().await?;
        if here.starts_with(wanted) {
            return Ok(());
        }
        passed.push(here);
        window.press(held, Key::Tab).await?;
    }
    Err(Trouble::new(format!(
        "Tab does not reach {wanted}; it passes {passed:?}"
    )))
}

/// Three people with right numbers.
const LIST: &str = "Фамилия;Имя;Дата рождения;Телефон\n\
Сейітов;Асан;12.03.2081;8 700 000 01 01\nАхметова;Әсел;13.03.2082;8 700 000 01 02\n\
Байдәулет;Санжар;21.03.2090;8 700 000 01 03\n";
const PEOPLE: u32 = 3;

/// A list comes in, its people get a tag and go out again: Tab reaches everything, Enter does
/// it, Escape leaves it, and the keyboard is never lost.
#[test]
fn a_list_is_taken_in_changed_and_sent_out_without_a_mouse() {
    play_in_one("keyboard-lists", async |home: &Home, window: &Window| {
        let hand = Hand::new(window, Language::Ru);
        hand.found_empty(FOUNDER).await?;
        let file = home.answers().join("list.csv");
        std::fs::write(&file, LIST)?;
        home.choose(&file)?;
        take_in(hand).await?;
        tag(hand).await?;
        send_out(home, hand).await
    });
}

async fn take_in(hand: Hand<'_>) -> drive::Done {
    let window = hand.window;
    to_imports(hand).await?;
    tab_to(
        window,
        &button(hand, &messages::imports_screen_paste_button()),
    )
    .await?;
    window.press(&[], Key::Enter).await?;
    let paste = hand.say(&messages::imports_screen_paste_label());
    window.focused("textbox", &paste).await?;
    window.press(&[], Key::Escape).await?;
    let pasting = hand.say(&messages::imports_screen_paste_button());
    window.focused("button", &pasting).await?;
    tab_to(
        window,
        &button(hand, &messages::imports_screen_choose_button()),
    )
    .await?;
    window.press(&[], Key::Enter).await?;
    hand.sees(&messages::common_people_count(PEOPLE)).await?;
    let rows = hand.say(&messages::imports_screen_table_label());
    tab_to(window, &format!("grid “{rows}”")).await?;
    window.press(&[], Key::Down).await?;
    window.focused("grid", &rows).await?;
    tab_to(
        window,
        &button(hand, &messages::imports_screen_run_button(PEOPLE)),
    )
    .await?;
    window.press(&[], Key::Enter).await?;
    hand.sees(&messages::imports_screen_done_title("list.csv"))
        .await?;
    tab_to(
        window,
        &button(hand, &messages::imports_screen_done_list_button()),
    )
    .await?;
    window.press(&[], Key::Enter).await?;
    hand.sees(&messages::volunteers_list_found(PEOPLE)).await
}

/// Left once with Escape, then done with Enter; the rows have the keyboard afterwards.
async fn tag(hand: Hand<'_>) -> drive::Done {
    let window = hand.window;
    let list = hand.say(&messages::volunteers_list_table_label());
    let field = hand.say(&messages::volunteers_field_tag());
    tab_to(window, &format!("grid “{list}”")).await?;
    window.press(&[Key::Control], 'a').await?;
    hand.sees(&messages::volunteers_selection_count(PEOPLE))
        .await?;
    let tag = button(hand, &messages::volunteers_bulk_tag_button());
    tab_to(window, &tag).await?;
    window.press(&[], Key::Enter).await?;
    window.focused("textbox|combobox", &field).await?;
    window.press(&[], Key::Escape).await?;
    let again = hand.say(&messages::volunteers_bulk_tag_button());
    window.focused("button", &again).await?;
    window.press(&[], Key::Enter).await?;
    window.focused("textbox|combobox", &field).await?;
    window.keys("көктем").await?;
    hand.sees(&messages::bulk_preview_changed(PEOPLE)).await?;
    window.press(&[], Key::Enter).await?;
    hand.sees(&messages::volunteers_bulk_done(PEOPLE)).await?;
    window.focused("grid", &list).await
}

async fn send_out(home: &Home, hand: Hand<'_>) -> drive::Done {
    let window = hand.window;
    let export = button(hand, &messages::volunteers_list_export_button());
    tab_to(window, &export).await?;
    window.press(&[], Key::Enter).await?;
    let title = hand.say(&messages::volunteers_export_title());
    window.find("dialog", &title).await?;
    tab_to(
        window,
        &button(hand, &messages::volunteers_export_run_button()),
    )
    .await?;
    window.press(&[], Key::Enter).await?;
    hand.sees(&messages::volunteers_export_done(PEOPLE)).await?;
    home.saved("xlsx").await?;
    window.press(&[], Key::Escape).await?;
    window.leaves("dialog", &title).await?;
    let opener = hand.say(&messages::volunteers_list_export_button());
    window.focused("button", &opener).await
}

fn button(hand: Hand<'_>, message: &messages::Message) -> String {
    format!("button “{}", hand.say(message))
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
