//! The desk of a forum: somebody comes without being on a list, gets a badge, is scanned again, is let pass, and that is
//! taken back; by keys alone once the desk is open.

use drive::{Done, Hand, Home, Key, Trouble, Watch, Window};
use l10n::Language;

use crate::{journey::FOUNDER, play_in_one};

const TITLE: &str = "Еріктілер форумы";
const SURNAME: &str = "Төрөбаев";
const GIVEN: &str = "Бакыт";

#[test]
fn a_desk_in_kazakh() {
    desk("desk-kk", Language::Kk);
}

#[test]
fn a_desk_in_russian() {
    desk("desk-ru", Language::Ru);
}

#[test]
fn a_desk_in_english() {
    desk("desk-en", Language::En);
}

#[track_caller]
fn desk(name: &str, language: Language) {
    play_in_one(name, async |home: &Home, window: &Window| {
        let hand = Hand::new(window, language);
        open_the_desk(hand).await?;
        add_who_is_on_no_list(hand).await?;
        let number = give_a_badge(hand).await?;
        scan_it_again(hand, &number).await?;
        scan_it_misread(hand, &number).await?;
        take_the_second_entry_back(hand).await?;
        scan_under_each_layout(hand, &number).await?;
        leave(hand).await?;
        let traces = home.traces(&[TITLE, SURNAME, GIVEN])?;
        if traces.is_empty() {
            Ok(())
        } else {
            Err(Trouble::new(format!("a thief reads {}", traces.join(", "))))
        }
    });
}

async fn open_the_desk(hand: Hand<'_>) -> Done {
    hand.found_empty(FOUNDER).await?;
    hand.receives(TITLE).await?;
    hand.press(&messages::desk_screen_open_button()).await?;
    hand.sees(&messages::desk_screen_waiting_hint()).await?;
    at_the_field(hand).await
}

async fn at_the_field(hand: Hand<'_>) -> Done {
    let field = hand.say(&messages::desk_screen_field_label());
    hand.window.focused("textbox", &field).await
}

/// What was typed is the beginning of the name; name and category are enough.
async fn add_who_is_on_no_list(hand: Hand<'_>) -> Done {
    hand.window.keys(SURNAME).await?;
    hand.sees(&messages::desk_screen_nobody_hint()).await?;
    hand.window.press(&[], Key::F2).await?;
    let surname = hand.say(&messages::desk_screen_surname_label());
    hand.window.focused("textbox", &surname).await?;
    hand.fill(&messages::desk_screen_given_label(), GIVEN)
        .await?;
    hand.press(&messages::desk_screen_guest_check_in_button())
        .await?;
    hand.sees(&messages::desk_error_category()).await?;
    let category = hand.say(&messages::desk_screen_category_label());
    let of_delegation = match hand.language() {
        Language::Kk => "HD · Делегация басшысы",
        Language::Ru => "HD · Глава делегации",
        Language::En => "HD · Head of delegation",
    };
    hand.window.pick(&category, of_delegation).await?;
    hand.press(&messages::desk_screen_guest_check_in_button())
        .await?;
    hand.sees(&messages::desk_screen_entered_word()).await?;
    hand.window.sees(&format!("{SURNAME} {GIVEN}")).await?;
    hand.window.sees(of_delegation).await?;
    at_the_field(hand).await
}

/// The number that the result shows.
async fn give_a_badge(hand: Hand<'_>) -> Done<String> {
    hand.sees(&messages::desk_screen_badge_none()).await?;
    hand.window.press(&[], Key::F6).await?;
    let none = hand.say(&messages::desk_screen_badge_none());
    hand.window.misses(&none).await?;
    let shown = hand
        .window
        .wait(
            "the number of the badge",
            r"return document.querySelector('article')?.textContent.match(/[0-9A-Z]{1,6} [0-9A-Z]{2} \d{5} [0-9A-Z]/)?.[0] ?? null",
        )
        .await?;
    Ok(shown.as_str().unwrap_or_default().replace(' ', ""))
}

/// Second entries are refused with when and where; Enter once more lets the guest pass.
async fn scan_it_again(hand: Hand<'_>, number: &str) -> Done {
    at_the_field(hand).await?;
    hand.window.keys(number.to_lowercase()).await?;
    hand.window.press(&[], Key::Enter).await?;
    hand.sees(&messages::desk_screen_already_word()).await?;
    hand.sees(&messages::desk_screen_already_hint()).await?;
    hand.window.press(&[], Key::Enter).await?;
    hand.sees(&messages::desk_screen_time_note(2)).await
}

async fn scan_it_misread(hand: Hand<'_>, number: &str) -> Done {
    let (code, last) = number.split_at(number.len() - 1);
    let other = if last == "7" { "8" } else { "7" };
    hand.window.keys(format!("{code}{other}")).await?;
    hand.window.press(&[], Key::Enter).await?;
    hand.sees(&messages::desk_screen_misread_word()).await?;
    hand.sees(&messages::desk_screen_misread_hint()).await
}

async fn take_the_second_entry_back(hand: Hand<'_>) -> Done {
    hand.window.press(&[], Key::F8).await?;
    hand.sees(&messages::desk_screen_undone_done()).await?;
    // By the beginning of the name in Latin letters: still inside by the first entry.
    at_the_field(hand).await?;
    hand.window.keys("torob").await?;
    hand.window
        .find("button", &format!("{SURNAME} {GIVEN}…"))
        .await?;
    hand.window.press(&[], Key::Enter).await?;
    hand.sees(&messages::desk_screen_already_word()).await
}

/// A scanner types by the places of the keys: the number is read whatever layout is on. The
/// guest goes out, comes in and goes out, so that each scan has a result of its own.
async fn scan_under_each_layout(hand: Hand<'_>, number: &str) -> Done {
    for (layout, word) in [
        ("us", messages::desk_screen_left_word()),
        ("ru", messages::desk_screen_entered_word()),
        ("kz", messages::desk_screen_left_word()),
    ] {
        hand.window.press(&[], Key::F4).await?;
        let pressed = if word == messages::desk_screen_left_word() {
            messages::desk_screen_out_button()
        } else {
            messages::desk_screen_in_button()
        };
        hand.window.find("button", &hand.say(&pressed)).await?;
        at_the_field(hand).await?;
        hand.window.scan_under(layout, number).await?;
        hand.sees(&word).await?;
    }
    hand.window.press(&[], Key::F4).await?;
    at_the_field(hand).await?;
    hand.window.keys(number.to_lowercase()).await?;
    let took = Watch::on(hand.window).result().await?;
    println!("Enter to the result on the screen, unoptimised: {took:.0} ms");
    hand.sees(&messages::desk_screen_time_note(3)).await?;
    // A scanner types wherever the focus is, and chooses no other list by a letter.
    let list = hand.say(&messages::desk_screen_list_label());
    hand.window.take("combobox", &list).await?;
    hand.window.scan_under("us", number).await?;
    hand.sees(&messages::desk_screen_already_word()).await
}

async fn leave(hand: Hand<'_>) -> Done {
    hand.press(&messages::desk_screen_leave_button()).await?;
    hand.sees(&messages::printing_leave_hint()).await?;
    hand.fill(&messages::session_password_label(), FOUNDER.password)
        .await?;
    hand.press(&messages::printing_leave_button()).await?;
    hand.window
        .find("cell", &format!("{SURNAME} {GIVEN}"))
        .await?;
    let more = hand.say(&messages::guests_more_label());
    hand.window.click("button", &more).await?;
    let board = hand.say(&messages::desk_screen_board_button());
    hand.window.click("menuitem", &board).await?;
    hand.sees(&messages::desk_screen_board_title()).await?;
    hand.window
        .sees(&hand.say(&messages::desk_screen_of_value("1", "1")))
        .await?;
    hand.press(&messages::common_close_button()).await
}
