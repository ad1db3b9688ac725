//! The evening before: the page of the day says that this laptop was not looked at, leads to the check, and the desk says it
//! too until the first guest comes.

use drive::{Done, Hand, Home, Window, root};
use l10n::Language;

use crate::{journey::FOUNDER, play_in_one};

const TITLE: &str = "Еріктілер форумы";
/// A moment of tomorrow by the clock of Almaty, as it is typed.
const TOMORROW: &str = r"
const day = new Date(Date.now() + 29 * 3600e3);
const two = (number) => String(number).padStart(2, '0');
return `${two(day.getUTCDate())}.${two(day.getUTCMonth() + 1)}.${day.getUTCFullYear()}`;
";

#[test]
fn the_evening_before_in_kazakh() {
    evening("evening-kk", Language::Kk);
}

#[test]
fn the_evening_before_in_russian() {
    evening("evening-ru", Language::Ru);
}

#[test]
fn the_evening_before_in_english() {
    evening("evening-en", Language::En);
}

#[track_caller]
fn evening(name: &str, language: Language) {
    play_in_one(name, async |_: &Home, window: &Window| {
        let hand = Hand::new(window, language);
        hand.found_empty(FOUNDER).await?;
        add_tomorrow(hand).await?;
        told_today(hand).await?;
        look(hand).await?;
        told_what_is_left(hand).await?;
        told_at_the_desk(hand).await
    });
}

async fn picture(hand: Hand<'_>, name: &str) -> Done {
    hand.window.calm().await?;
    let language = hand.language().code();
    let path = root().join(format!("target/window/results/{language}-{name}.png"));
    hand.window.screenshot(&path).await
}

async fn add_tomorrow(hand: Hand<'_>) -> Done {
    let day = hand.window.script(TOMORROW, Vec::new()).await?;
    let day = day.as_str().unwrap_or_default().to_owned();
    hand.go(&messages::window_events_label()).await?;
    hand.press(&messages::events_screen_add_button()).await?;
    hand.fill(&messages::events_screen_form_kk_label(), TITLE)
        .await?;
    let moments = [
        (messages::events_screen_form_starts_label(), "09:00"),
        (messages::events_screen_form_ends_label(), "18:00"),
    ];
    for (label, time) in moments {
        hand.fill(&label, &format!("{day} {time}")).await?;
    }
    hand.press(&messages::common_save_button()).await?;
    hand.sees(&messages::events_screen_added_done(TITLE))
        .await?;
    let guests = hand.say(&messages::desk_screen_tab());
    hand.window.click("tab", &guests).await?;
    hand.press(&messages::desk_screen_on_button()).await?;
    hand.sees(&messages::desk_screen_empty_title()).await
}

async fn told_today(hand: Hand<'_>) -> Done {
    hand.go(&messages::window_today_label()).await?;
    hand.sees(&messages::preflight_soon_title(TITLE)).await?;
    hand.sees(&messages::preflight_soon_never()).await?;
    picture(hand, "evening").await
}

/// The hint leads to the check, and the check begins at once.
async fn look(hand: Hand<'_>) -> Done {
    let check = hand.say(&messages::preflight_title());
    hand.window.click("link", &check).await?;
    hand.sees(&messages::preflight_backup_none()).await?;
    picture(hand, "evening-check").await
}

/// How much of it is done, as the check said it.
async fn told_what_is_left(hand: Hand<'_>) -> Done {
    hand.go(&messages::window_today_label()).await?;
    hand.sees(&messages::preflight_soon_title(TITLE)).await?;
    let never = hand.say(&messages::preflight_soon_never());
    hand.window.misses(&never).await?;
    picture(hand, "evening-left").await?;
    let check = hand.say(&messages::preflight_title());
    hand.window.click("link", &check).await?;
    hand.press(&messages::preflight_back_button()).await
}

async fn told_at_the_desk(hand: Hand<'_>) -> Done {
    hand.press(&messages::desk_screen_open_button()).await?;
    hand.sees(&messages::desk_screen_waiting_hint()).await?;
    let told = "return document.querySelector('.calm .unready')?.textContent.trim() || null";
    hand.window.wait("the desk says it too", told).await?;
    picture(hand, "evening-desk").await
}
