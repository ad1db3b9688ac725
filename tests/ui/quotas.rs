//! Places by category of guest: set, filled, waited for and given to the next.

use drive::{Done, Hand, Home, Window, root};
use l10n::Language;

use crate::{journey::FOUNDER, play_in_one};

const TITLE: &str = "Еріктілер форумы";
const GUESTS: [&str; 2] = ["Серікова Айша", "Қожамқұлова Дана"];

#[test]
fn quotas_in_kazakh() {
    quotas("quotas-kk", Language::Kk, "PR · БАҚ өкілі");
}

#[test]
fn quotas_in_russian() {
    quotas("quotas-ru", Language::Ru, "PR · Пресса");
}

#[test]
fn quotas_in_english() {
    quotas("quotas-en", Language::En, "PR · Press");
}

#[track_caller]
fn quotas(name: &str, language: Language, category: &str) {
    play_in_one(name, async |_: &Home, window: &Window| {
        let hand = Hand::new(window, language);
        hand.found_empty(FOUNDER).await?;
        hand.receives(TITLE).await?;
        set(hand, "1", name).await?;
        for (at, guest) in GUESTS.into_iter().enumerate() {
            add(hand, guest, category, at > 0).await?;
        }
        hand.sees(&messages::quotas_of_value("1", "1")).await?;
        hand.sees(&messages::quotas_waiting_value(1)).await?;
        hand.sees(&messages::quotas_queue_value(1)).await?;
        picture(hand, name, "waits").await?;
        set(hand, "2", name).await?;
        hand.press(&messages::quotas_move_up_button(1)).await?;
        hand.sees(&messages::quotas_moved_done(GUESTS[1])).await?;
        hand.sees(&messages::quotas_of_value("2", "2")).await?;
        from_menu(hand, &messages::desk_screen_board_button()).await?;
        hand.sees(&messages::quotas_title()).await?;
        picture(hand, name, "board").await
    });
}

async fn picture(hand: Hand<'_>, name: &str, what: &str) -> Done {
    hand.window.calm().await?;
    let path = root()
        .join("target/window")
        .join(format!("{name}-{what}.png"));
    hand.window.screenshot(&path).await
}

async fn from_menu(hand: Hand<'_>, item: &messages::Message) -> Done {
    let more = hand.say(&messages::guests_more_label());
    hand.window.click("button", &more).await?;
    let item = hand.say(item);
    hand.window.click("menuitem", &item).await
}

/// The most guests of the press.
async fn set(hand: Hand<'_>, most: &str, name: &str) -> Done {
    from_menu(hand, &messages::guests_set_up_button()).await?;
    let column = hand.say(&messages::quotas_setup_label());
    let field = messages::guests_setup_of_label(column, "PR");
    hand.fill(&field, "много").await?;
    hand.sees(&messages::quotas_setup_error()).await?;
    hand.fill(&field, most).await?;
    picture(hand, name, "set-up").await?;
    hand.press(&messages::common_save_button()).await?;
    hand.sees(&messages::guests_setup_done()).await
}

/// Adds a guest who is planned; it is said before whether the guest waits.
async fn add(hand: Hand<'_>, guest: &str, category: &str, waits: bool) -> Done {
    let (surname, given) = guest.split_once(' ').unwrap_or((guest, ""));
    hand.press(&messages::desk_screen_guest_add_button())
        .await?;
    hand.fill(&messages::desk_screen_surname_label(), surname)
        .await?;
    hand.fill(&messages::desk_screen_given_label(), given)
        .await?;
    let label = hand.say(&messages::desk_screen_category_label());
    hand.window.pick(&label, category).await?;
    if waits {
        hand.sees(&messages::quotas_form_waits(1)).await?;
    }
    let add = hand.say(&messages::desk_screen_guest_add_button());
    hand.window.click_last("button", &add).await?;
    if waits {
        hand.sees(&messages::quotas_waits_done(guest)).await
    } else {
        hand.sees(&messages::desk_screen_guest_done(guest)).await
    }
}
