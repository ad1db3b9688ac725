//! Signing up, places by category, the wall board, what hours are worth: with the keyboard
//! alone.

use drive::{Done, Hand, Home, Key, Window, until};
use l10n::Language;
use messages::Message;

use crate::hours::{SURNAME, TITLE, begin};
use crate::keyboard::{field, tab_back_to, tab_to};
use crate::keyboard_work::{button, next_tab};
use crate::play_in_one;

const WHY: &str = "записан по телефону";
const GUESTS: [&str; 2] = ["Серікова Айша", "Қожамқұлова Дана"];

#[test]
fn signing_up_quotas_the_wall_and_rates_go_without_a_mouse() {
    play_in_one("keyboard-signup", async |_: &Home, window: &Window| {
        let hand = Hand::new(window, Language::Ru);
        begin(hand).await?;
        announce(hand).await?;
        list_late(hand).await?;
        cancel_late(hand).await?;
        receive_guests(hand).await?;
        set_most(hand, "1").await?;
        for (at, guest) in GUESTS.into_iter().enumerate() {
            add_guest(hand, guest, at > 0).await?;
        }
        set_most(hand, "2").await?;
        move_up(hand).await?;
        look_at_the_wall(hand).await?;
        count_the_night_apart(hand).await?;
        set_a_rate(hand).await
    });
}

/// The keyboard comes to a place on the page, and is not lost with what was pressed.
async fn holds_the_keyboard(hand: Hand<'_>, wanted: &str) -> Done {
    let window = hand.window;
    let there = until("the keyboard is there", async || {
        Ok(window.focus().await?.starts_with(wanted).then_some(()))
    });
    let Err(trouble) = there.await else {
        return Ok(());
    };
    let here = window.focus().await?;
    Err(trouble.during(&format!("the keyboard is at {here} and not at {wanted}")))
}

/// An event whose list is closed since long; what is wrong is told at its field.
async fn announce(hand: Hand<'_>) -> Done {
    let window = hand.window;
    let events = hand.say(&messages::window_events_label());
    tab_to(window, &format!("link “{events}")).await?;
    window.press(&[], Key::Enter).await?;
    hand.sees(&messages::events_screen_empty_title()).await?;
    tab_to(window, &button(hand, &messages::events_screen_add_button())).await?;
    window.press(&[], Key::Enter).await?;
    let first = hand.say(&messages::events_screen_form_kk_label());
    window.focused("textbox", &first).await?;
    window.keys(TITLE).await?;
    let until = field(hand, &messages::signup_form_until_label());
    let cancel = field(hand, &messages::signup_form_cancel_label());
    for (label, typed) in [(&until, "31.01.2024"), (&cancel, "01.02.2024 18:00")] {
        tab_to(window, label).await?;
        window.keys(typed).await?;
    }
    window.press(&[Key::Control], Key::Enter).await?;
    hand.sees(&messages::signup_form_moment_error()).await?;
    tab_back_to(window, &until).await?;
    window.keys("31.01.2024 09:00").await?;
    window.press(&[Key::Control], Key::Enter).await?;
    hand.sees(&messages::events_screen_added_done(TITLE))
        .await?;
    hand.sees(&messages::signup_about_cancel_label()).await
}

/// Outside of its time somebody says why; then the next name can be typed.
async fn list_late(hand: Hand<'_>) -> Done {
    let window = hand.window;
    let overview = hand.say(&messages::events_screen_overview_tab());
    tab_to(window, &format!("tab “{overview}”")).await?;
    next_tab(
        hand,
        &messages::events_screen_overview_tab(),
        &messages::attendance_screen_people_tab(),
        2,
    )
    .await?;
    let who = hand.say(&messages::attendance_screen_people_add_label());
    tab_to(window, &format!("combobox “{who}”")).await?;
    window.keys("otegen").await?;
    window.find("option", &format!("{SURNAME}…")).await?;
    window.press(&[], Key::Enter).await?;
    let why = hand.say(&messages::signup_why_label());
    window.focused("textbox", &why).await?;
    window.keys(WHY).await?;
    window.press(&[], Key::Enter).await?;
    hand.sees(&messages::attendance_screen_added_done(SURNAME))
        .await?;
    window.focused("combobox", &who).await?;
    hand.sees(&messages::signup_listed_note(WHY)).await
}

/// The pen of the row, the arrows, Enter; the keyboard is at the pen again.
async fn cancel_late(hand: Hand<'_>) -> Done {
    let window = hand.window;
    let pen = button(hand, &messages::attendance_screen_standing_title(SURNAME));
    tab_to(window, &pen).await?;
    window.press(&[], Key::Enter).await?;
    let registered = hand.say(&messages::attendance_screen_standing_registered());
    window.focused("radio", &registered).await?;
    for _ in 0..3 {
        window.press(&[], Key::Down).await?;
    }
    let declined = hand.say(&messages::attendance_screen_standing_declined());
    window.focused("radio", &declined).await?;
    window.press(&[], Key::Enter).await?;
    hand.sees(&messages::signup_standing_late()).await?;
    holds_the_keyboard(hand, &pen).await
}

async fn receive_guests(hand: Hand<'_>) -> Done {
    let window = hand.window;
    let people = messages::attendance_screen_people_tab();
    next_tab(hand, &people, &messages::desk_screen_tab(), 2).await?;
    hand.sees(&messages::desk_screen_off_title()).await?;
    tab_to(window, &button(hand, &messages::desk_screen_on_button())).await?;
    window.press(&[], Key::Enter).await?;
    hand.sees(&messages::desk_screen_empty_title()).await
}

/// The last of the menu; Enter in the field saves.
async fn set_most(hand: Hand<'_>, most: &str) -> Done {
    let window = hand.window;
    let more = button(hand, &messages::guests_more_label());
    tab_to(window, &more).await?;
    window.press(&[], Key::Enter).await?;
    window.press(&[], Key::Up).await?;
    let set_up = hand.say(&messages::guests_set_up_button());
    window.focused("menuitem", &set_up).await?;
    window.press(&[], Key::Enter).await?;
    let column = hand.say(&messages::quotas_setup_label());
    let of_speakers = field(hand, &messages::guests_setup_of_label(column, "SP"));
    tab_to(window, &of_speakers).await?;
    window.keys(most).await?;
    window.press(&[], Key::Enter).await?;
    hand.sees(&messages::guests_setup_done()).await?;
    window
        .leaves("dialog", &hand.say(&messages::guests_setup_title()))
        .await?;
    holds_the_keyboard(hand, &more).await
}

async fn add_guest(hand: Hand<'_>, guest: &str, waits: bool) -> Done {
    let window = hand.window;
    let (surname, given) = guest.split_once(' ').unwrap_or((guest, ""));
    let add = button(hand, &messages::desk_screen_guest_add_button());
    tab_back_to(window, &add).await?;
    window.press(&[], Key::Enter).await?;
    let first = hand.say(&messages::desk_screen_surname_label());
    window.focused("textbox", &first).await?;
    window.keys(surname).await?;
    tab_to(window, &field(hand, &messages::desk_screen_given_label())).await?;
    window.keys(given).await?;
    let category = hand.say(&messages::desk_screen_category_label());
    tab_to(window, &format!("combobox “{category}")).await?;
    window.keys("SP").await?;
    if waits {
        hand.sees(&messages::quotas_form_waits(1)).await?;
    }
    tab_to(window, &add).await?;
    window.press(&[], Key::Enter).await?;
    let done: Message = if waits {
        messages::quotas_waits_done(guest)
    } else {
        messages::desk_screen_guest_done(guest)
    };
    hand.sees(&done).await?;
    holds_the_keyboard(hand, &add).await
}

/// One key gives the free place to the next; the button goes and the keyboard stays.
async fn move_up(hand: Hand<'_>) -> Done {
    let window = hand.window;
    tab_to(window, &button(hand, &messages::quotas_move_up_button(1))).await?;
    window.press(&[], Key::Enter).await?;
    hand.sees(&messages::quotas_moved_done(GUESTS[1])).await?;
    hand.sees(&messages::quotas_of_value("2", "2")).await?;
    let find = hand.say(&messages::desk_screen_find_label());
    window.focused("searchbox", &find).await
}

async fn look_at_the_wall(hand: Hand<'_>) -> Done {
    let window = hand.window;
    window.press(&[Key::Control], 'b').await?;
    hand.sees(&messages::wall_opened()).await?;
    window.turn_to_other().await?;
    window.sees(TITLE).await?;
    hand.sees(&messages::wall_now_empty()).await?;
    // The window may be gone before the driver has let the key go.
    let _ = window.press(&[], Key::Escape).await;
    window.turn_back().await?;
    window.sees(TITLE).await
}

async fn count_the_night_apart(hand: Hand<'_>) -> Done {
    let window = hand.window;
    let settings = hand.say(&messages::window_settings_label());
    tab_back_to(window, &format!("link “{settings}")).await?;
    window.press(&[], Key::Enter).await?;
    hand.sees(&messages::settings_hours_title()).await?;
    let night = hand.say(&messages::settings_night_as_others());
    tab_to(window, &format!("radio “{night}")).await?;
    window.press(&[], Key::Down).await?;
    hand.sees(&messages::settings_night_hint()).await?;
    tab_to(window, &button(hand, &messages::common_save_button())).await?;
    window.press(&[], Key::Enter).await?;
    hand.sees(&messages::settings_hours_saved_done()).await
}

/// Nothing is preset; what is missing is told, and Enter saves.
async fn set_a_rate(hand: Hand<'_>) -> Done {
    let window = hand.window;
    let first = messages::settings_rates_first_button();
    tab_to(window, &button(hand, &first)).await?;
    window.press(&[], Key::Enter).await?;
    let amount = hand.say(&messages::settings_rates_amount_label());
    window.focused("textbox", &amount).await?;
    window.keys("1 532,50").await?;
    window.press(&[], Key::Enter).await?;
    hand.sees(&messages::domain_worth_error_source()).await?;
    let source = field(hand, &messages::settings_rates_source_label());
    tab_to(window, &source).await?;
    window.keys("Приказ № 14").await?;
    let year = field(hand, &messages::settings_rates_year_label());
    tab_back_to(window, &year).await?;
    window.keys("2024").await?;
    window.press(&[], Key::Enter).await?;
    hand.sees(&messages::settings_rates_saved_done("2024"))
        .await?;
    hand.sees(&messages::settings_rates_title()).await?;
    // A year that has a rate is told before the rate is replaced.
    let more = messages::settings_rates_add_button();
    tab_to(window, &button(hand, &more)).await?;
    window.press(&[], Key::Enter).await?;
    window.focused("textbox", &amount).await?;
    tab_back_to(window, &year).await?;
    window.keys("2024").await?;
    hand.sees(&messages::settings_rates_exists_hint()).await?;
    window.press(&[], Key::Escape).await?;
    window.focused("button", &hand.say(&more)).await
}
