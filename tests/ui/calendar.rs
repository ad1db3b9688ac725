//! The month and the week of events: days, what does not fit into one, and the way between them.

use drive::{Done, Hand, Home, Key, Window};
use l10n::Language;

use crate::hours::open;
use crate::{journey::FOUNDER, play_in_one};

/// Four events of one day: a day of the month shows three.
const TITLES: [&str; 4] = ["Shore", "Books", "Visits", "Garden"];
const DAY: &str = "2024-06-12";

#[test]
fn a_month_and_a_week_show_the_events_of_their_days() {
    play_in_one("calendar-en", async |home: &Home, window: &Window| {
        let hand = Hand::new(window, Language::En);
        hand.found_empty(FOUNDER).await?;
        four_events(home, hand).await?;
        open(hand, &format!("events?view=month&day={DAY}")).await?;
        day_says(hand, 4).await?;
        for title in &TITLES[..3] {
            hand.window.sees(title).await?;
        }
        hand.window.misses(TITLES[3]).await?;
        // What does not fit is a key away: the week has room.
        let more = hand.say(&messages::events_screen_day_more(1u8));
        hand.window.take("button", &more).await?;
        hand.window.press(&[], Key::Enter).await?;
        hand.window.sees(TITLES[3]).await?;
        let week = "return document.querySelector('[type=radio]:checked')?.value === 'week'";
        hand.window.wait("the week is chosen", week).await?;
        hand.press(&messages::events_screen_week_later_label())
            .await?;
        hand.sees(&messages::events_screen_calendar_empty()).await?;
        hand.press(&messages::events_screen_week_earlier_label())
            .await?;
        hand.choose(&messages::events_screen_view_month()).await?;
        hand.press(&messages::events_screen_month_earlier_label())
            .await?;
        hand.window.find("heading", "May 2024").await?;
        hand.press(&messages::events_screen_month_later_label())
            .await?;
        hand.window.find("heading", "June 2024").await?;
        // A filter narrows the calendar as it does the list.
        hand.fill(&messages::events_screen_search_label(), "garden")
            .await?;
        day_says(hand, 1).await?;
        hand.window.misses(TITLES[0]).await?;
        let only = format!("12:00 {}", TITLES[3]);
        hand.window.take("link", &only).await?;
        hand.window.press(&[], Key::Enter).await?;
        hand.window.find("heading", TITLES[3]).await?;
        // Back where the way began: the same month, the same words.
        hand.window.press(&[], Key::Escape).await?;
        hand.window.find("heading", "June 2024").await?;
        hand.window.sees(TITLES[3]).await
    });
}

/// Without the window: at nine, ten, eleven and noon.
async fn four_events(home: &Home, hand: Hand<'_>) -> Done {
    hand.press(&messages::window_lock_button()).await?;
    hand.sees(&messages::session_unlock_title()).await?;
    for (title, hour) in TITLES.iter().zip(9..) {
        let [starts, ends] = [hour, hour + 1].map(|hour| format!("{DAY}T{hour:02}:00"));
        let add = [
            "event", "add", "--en", title, "--starts", &starts, "--ends", &ends,
        ];
        home.cli("register", FOUNDER.password, &add)?;
    }
    hand.unlock(FOUNDER.password).await
}

/// Waits until the day says how many events it has, as screen readers hear it.
async fn day_says(hand: Hand<'_>, count: u8) -> Done {
    let count = hand.say(&messages::events_screen_day_count(count));
    let said = format!(
        "return all('cell', '').some((cell) => nameOf(cell).startsWith('12 June') && nameOf(cell).endsWith('{count}'))"
    );
    hand.window
        .wait(&format!("12 June has {count}"), &said)
        .await?;
    Ok(())
}
