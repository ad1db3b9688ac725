//! Figures of what was worked: totals and their definitions, rows a click away, a table by event, a past day, a file.

use drive::{Hand, Home, Key, Window};
use l10n::Language;

use crate::hours::{SURNAME, TITLE, begin, open, saved, somebody_worked};
use crate::play_in_one;

#[test]
fn figures_in_kazakh() {
    figures("figures-kk", Language::Kk);
}

#[test]
fn figures_in_russian() {
    figures("figures-ru", Language::Ru);
}

#[test]
fn figures_in_english() {
    figures("figures-en", Language::En);
}

#[track_caller]
fn figures(name: &str, language: Language) {
    play_in_one(name, async |home: &Home, window: &Window| {
        let hand = Hand::new(window, language);
        begin(hand).await?;
        let event = somebody_worked(home, hand).await?;
        open(hand, "figures?period=all").await?;
        hand.sees(&messages::figures_means_confirmed()).await?;
        open(hand, &format!("events/{event}/hours")).await?;
        hand.press(&messages::hours_screen_make_button()).await?;
        hand.sees(&messages::hours_screen_made_done(1u8, 0u8))
            .await?;
        open(hand, "figures?period=all").await?;
        // From confirmed hours, of which there are none, to those that wait: one step with an arrow.
        let confirmed = hand.say(&messages::figures_hours_value(0u8));
        hand.window.take("radio", &format!("{confirmed}…")).await?;
        hand.window.press(&[], Key::Right).await?;
        hand.sees(&messages::figures_means_claimed()).await?;
        hand.press(&messages::figures_rows_open()).await?;
        hand.window.sees(SURNAME).await?;
        hand.window.press(&[], Key::Escape).await?;
        let axis = hand.say(&messages::figures_axis_label());
        let by_event = hand.say(&messages::figures_axis_event());
        hand.window.pick(&axis, &by_event).await?;
        hand.window.sees(TITLE).await?;
        let regions = hand.say(&messages::figures_regions_label());
        let then = hand.say(&messages::figures_regions_event());
        hand.window.pick(&regions, &then).await?;
        hand.window.sees(TITLE).await?;
        hand.press(&messages::figures_save_button()).await?;
        hand.window.click("menuitem", "XLSX").await?;
        saved(home, hand, &messages::figures_file_name(), b"PK").await?;
        hand.fill(&messages::figures_as_of_label(), "01.01.2024")
            .await?;
        hand.sees(&messages::figures_empty_title()).await?;
        hand.press(&messages::figures_as_of_clear()).await?;
        hand.window.sees(TITLE).await
    });
}
