//! An event from its form to confirmed hours with the keyboard alone.

use drive::{Done, Hand, Home, Key, Window};
use l10n::Language;
use messages::Message;

use crate::hours::{SURNAME, TITLE, begin};
use crate::keyboard::{field, tab_back_to, tab_to};
use crate::play_in_one;

const ROLE: &str = "Тіркеу";
const WORDS: &str = "ата-анасы қасында";

#[test]
fn an_event_is_planned_filled_marked_and_confirmed_without_a_mouse() {
    play_in_one("keyboard-work", async |_: &Home, window: &Window| {
        let hand = Hand::new(window, Language::Kk);
        begin(hand).await?;
        make_the_event(hand).await?;
        plan_a_shift(hand).await?;
        give_the_place(hand).await?;
        mark_both_ways(hand).await?;
        confirm_the_hours(hand).await?;
        read_what_they_are_worth(hand).await
    });
}

pub(crate) fn button(hand: Hand<'_>, label: &Message) -> String {
    format!("button “{}", hand.say(label))
}

/// From a tab of the event to another, with the arrows.
pub(crate) async fn next_tab(hand: Hand<'_>, from: &Message, to: &Message, steps: u8) -> Done {
    tab_back_to(hand.window, &format!("tab “{}”", hand.say(from))).await?;
    for _ in 0..steps {
        hand.window.press(&[], Key::Right).await?;
    }
    hand.window.focused("tab", &hand.say(to)).await
}

async fn make_the_event(hand: Hand<'_>) -> Done {
    let window = hand.window;
    tab_to(
        window,
        &format!("link “{}", hand.say(&messages::window_events_label())),
    )
    .await?;
    window.press(&[], Key::Enter).await?;
    hand.sees(&messages::events_screen_empty_title()).await?;
    tab_to(window, &button(hand, &messages::events_screen_add_button())).await?;
    window.press(&[], Key::Enter).await?;
    let first = hand.say(&messages::events_screen_form_kk_label());
    window.focused("textbox", &first).await?;
    window.keys(TITLE).await?;
    for (label, typed) in [
        (
            messages::events_screen_form_starts_label(),
            "12.06.2024 09:00",
        ),
        (
            messages::events_screen_form_ends_label(),
            "12.06.2024 12:00",
        ),
    ] {
        tab_to(window, &field(hand, &label)).await?;
        window.keys(typed).await?;
    }
    window.press(&[Key::Control], Key::Enter).await?;
    hand.sees(&messages::events_screen_added_done(TITLE))
        .await?;
    tab_to(
        window,
        &button(hand, &messages::events_screen_to_open_button()),
    )
    .await?;
    window.press(&[], Key::Enter).await?;
    hand.sees(&messages::events_screen_state_done(TITLE)).await
}

async fn plan_a_shift(hand: Hand<'_>) -> Done {
    let window = hand.window;
    let overview = hand.say(&messages::events_screen_overview_tab());
    tab_to(window, &format!("tab “{overview}”")).await?;
    window.press(&[], Key::Right).await?;
    window
        .focused("tab", &hand.say(&messages::shifts_screen_tab()))
        .await?;
    hand.sees(&messages::shifts_screen_empty_title()).await?;
    tab_to(window, &button(hand, &messages::shifts_screen_add_button())).await?;
    window.press(&[], Key::Enter).await?;
    let days = hand.say(&messages::shifts_screen_many_days_label());
    window.focused("textbox", &days).await?;
    tab_to(
        window,
        &field(hand, &messages::shifts_screen_form_role_label()),
    )
    .await?;
    window.keys(ROLE).await?;
    hand.sees(&messages::shifts_screen_many_count(1)).await?;
    window.press(&[Key::Control], Key::Enter).await?;
    hand.sees(&messages::shifts_screen_saved_done(1)).await?;
    // The board has the keyboard, at what was made.
    window.focused("button", "09:00–12:00…").await
}

async fn give_the_place(hand: Hand<'_>) -> Done {
    let window = hand.window;
    window.press(&[], Key::Enter).await?;
    let who = hand.say(&messages::shifts_screen_assign_title());
    window.focused("combobox", &who).await?;
    window.keys("otegen").await?;
    window.find("option", &format!("{SURNAME}…")).await?;
    window.press(&[], Key::Enter).await?;
    hand.sees(&messages::assigning_consent_missing(SURNAME))
        .await?;
    let why = hand.say(&messages::shifts_screen_assign_in_spite_label());
    window.focused("textbox", &why).await?;
    // Escape takes the question back, and nothing is given.
    window.press(&[], Key::Escape).await?;
    window.focused("combobox", &who).await?;
    window.keys("otegen").await?;
    window.find("option", &format!("{SURNAME}…")).await?;
    window.press(&[], Key::Enter).await?;
    window.focused("textbox", &why).await?;
    window.keys(WORDS).await?;
    window.press(&[], Key::Enter).await?;
    hand.sees(&messages::shifts_screen_assigned_done(SURNAME))
        .await?;
    window.focused("combobox", &who).await?;
    window.press(&[], Key::Escape).await?;
    window.focused("button", "09:00–12:00…").await
}

async fn mark_both_ways(hand: Hand<'_>) -> Done {
    let window = hand.window;
    let shifts = messages::shifts_screen_tab();
    next_tab(hand, &shifts, &messages::attendance_screen_tab(), 2).await?;
    let who = hand.say(&messages::attendance_screen_field_label());
    let time = field(hand, &messages::attendance_screen_time_label());
    tab_to(window, &time).await?;
    window.keys("9:05").await?;
    mark(hand, &who).await?;
    hand.sees(&messages::attendance_screen_in_done(SURNAME))
        .await?;
    window.sees("09:05–…").await?;
    let coming = hand.say(&messages::attendance_screen_in_button());
    tab_back_to(window, &format!("radio “{coming}”")).await?;
    window.press(&[], Key::Right).await?;
    let going = hand.say(&messages::attendance_screen_out_button());
    window.focused("radio", &going).await?;
    // The keyboard comes into a field with its text chosen, so that typing replaces it.
    tab_to(window, &time).await?;
    window.keys("12:00").await?;
    mark(hand, &who).await?;
    hand.sees(&messages::attendance_screen_out_done(SURNAME))
        .await?;
    window.sees("09:05–12:00").await
}

async fn mark(hand: Hand<'_>, who: &str) -> Done {
    tab_back_to(hand.window, &format!("combobox “{who}”")).await?;
    hand.window.keys("otegen").await?;
    hand.window.find("option", &format!("{SURNAME}…")).await?;
    hand.window.press(&[], Key::Enter).await
}

async fn confirm_the_hours(hand: Hand<'_>) -> Done {
    let window = hand.window;
    let attendance = messages::attendance_screen_tab();
    next_tab(hand, &attendance, &messages::hours_screen_title(), 2).await?;
    tab_to(window, &button(hand, &messages::hours_screen_make_button())).await?;
    window.press(&[], Key::Enter).await?;
    hand.sees(&messages::hours_screen_made_done(1u8, 0u8))
        .await?;
    let all = hand.say(&messages::hours_screen_pick_all_label());
    window.find("checkbox", &all).await?;
    tab_to(window, &format!("checkbox “{all}”")).await?;
    // Escape takes the choice back, also while all are still being chosen.
    window.press(&[], Key::Space).await?;
    window.press(&[], Key::Escape).await?;
    let nothing = "return document.activeElement?.checked === false && document.querySelector('[role=toolbar]') === null";
    window.wait("nothing is chosen", nothing).await?;
    window.press(&[], Key::Space).await?;
    window.press(&[Key::Control], Key::Enter).await?;
    hand.sees(&messages::hours_screen_confirmed_done(1u8))
        .await?;
    hand.sees(&messages::hours_screen_nothing_waits()).await
}

/// A rate of the year in the settings, and the estimate among the figures.
async fn read_what_they_are_worth(hand: Hand<'_>) -> Done {
    let window = hand.window;
    // Escape leads out of the event.
    window.press(&[], Key::Escape).await?;
    let list = format!("{}…", hand.say(&messages::events_screen_title()));
    window.find("heading", &list).await?;
    let go = async |section: &Message| {
        let link = format!("link “{}", hand.say(section));
        tab_back_to(window, &link).await?;
        window.press(&[], Key::Enter).await
    };
    go(&messages::window_settings_label()).await?;
    let first = messages::settings_rates_first_button();
    hand.sees(&first).await?;
    tab_to(window, &button(hand, &first)).await?;
    window.press(&[], Key::Enter).await?;
    let amount = hand.say(&messages::settings_rates_amount_label());
    window.focused("textbox", &amount).await?;
    window.keys("1 532,50").await?;
    tab_to(
        window,
        &field(hand, &messages::settings_rates_source_label()),
    )
    .await?;
    window.keys("Бұйрық № 14").await?;
    tab_back_to(window, &field(hand, &messages::settings_rates_year_label())).await?;
    window.keys("2024").await?;
    window.press(&[], Key::Enter).await?;
    hand.sees(&messages::settings_rates_saved_done("2024"))
        .await?;
    go(&messages::figures_page_title()).await?;
    let period = hand.say(&messages::figures_period_label());
    tab_to(window, &format!("combobox “{period}")).await?;
    window
        .keys(hand.say(&messages::figures_period_all()))
        .await?;
    hand.sees(&messages::figures_worth_title()).await?;
    // From 9:05 to 12:00 at 1,532.50 tenge for an hour.
    hand.sees(&messages::figures_worth_sum(4470u16)).await
}
