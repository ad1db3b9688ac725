//! How hours are counted and what they are worth: both are said in the settings, seen on the hours, and told with the figures.

use drive::{Done, Hand, Home, Trouble, Window};
use l10n::Language;
use serde_json::{Value, json};

use crate::hours::{SURNAME, begin, open, pick_the_only, somebody_worked};
use crate::journey::FOUNDER;
use crate::play_in_one;

#[test]
fn policies_in_kazakh() {
    policies("policies-kk", Language::Kk);
}

#[test]
fn policies_in_russian() {
    policies("policies-ru", Language::Ru);
}

#[test]
fn policies_in_english() {
    policies("policies-en", Language::En);
}

#[track_caller]
fn policies(name: &str, language: Language) {
    play_in_one(name, async |home: &Home, window: &Window| {
        let hand = Hand::new(window, language);
        begin(hand).await?;
        say_how_hours_are_counted(hand).await?;
        let event = somebody_worked(home, hand).await?;
        it_is_saved(home, hand).await?;
        an_evening_and_a_way(hand).await?;
        open(hand, &format!("events/{event}/hours")).await?;
        hand.press(&messages::hours_screen_make_button()).await?;
        hand.sees(&messages::hours_screen_made_done(1u8, 0u8))
            .await?;
        hand.choose(&messages::hours_screen_pick_all_label())
            .await?;
        hand.press(&messages::hours_screen_confirm_button(1u8))
            .await?;
        hand.sees(&messages::hours_screen_confirmed_done(1u8))
            .await?;
        // Before a rate is set nothing is said of what hours are worth.
        open(hand, "figures?period=all").await?;
        hand.sees(&messages::figures_hours_value(3u8)).await?;
        hand.window
            .misses(&hand.say(&messages::figures_worth_title()))
            .await?;
        set_a_rate(hand).await?;
        open(hand, "figures?period=all").await?;
        hand.sees(&messages::figures_worth_title()).await?;
        hand.sees(&messages::figures_worth_sum(4_597.5_f64.round()))
            .await?;
        let length = hand.say(&messages::papers_hours_whole(3u8));
        hand.sees(&messages::figures_worth_year(
            "2024",
            length,
            1532.5,
            "Бұйрық № 14",
        ))
        .await
    });
}

/// The break, the night and travel, in the settings.
async fn say_how_hours_are_counted(hand: Hand<'_>) -> Done {
    open(hand, "settings").await?;
    hand.sees(&messages::settings_hours_title()).await?;
    let say = |message| hand.say(&message);
    let half = say(messages::papers_hours_minutes(0u8, 30u8));
    let pause = say(messages::settings_break_label());
    hand.window.pick(&pause, &half).await?;
    let after = say(messages::settings_break_after_label());
    let four = say(messages::papers_hours_whole(4u8));
    hand.window.pick(&after, &four).await?;
    hand.choose(&messages::settings_night_apart()).await?;
    let from = say(messages::settings_night_from_label());
    hand.window.pick(&from, "21:00").await?;
    let travel = say(messages::settings_travel_label());
    let hour = say(messages::papers_hours_whole(1u8));
    let most = say(messages::settings_travel_most(hour));
    hand.window.pick(&travel, &most).await?;
    let save = say(messages::common_save_button());
    hand.window.click_last("button", &save).await?;
    hand.sees(&messages::settings_hours_saved_done()).await
}

/// What the command line says of it.
async fn it_is_saved(home: &Home, hand: Hand<'_>) -> Done {
    hand.press(&messages::window_lock_button()).await?;
    hand.sees(&messages::session_unlock_title()).await?;
    let said = home.cli("register", FOUNDER.password, &["hours", "policy", "--json"])?;
    let said: Value =
        serde_json::from_str(&said).map_err(|error| Trouble::new(error.to_string()))?;
    let wanted = json!({
        "night": "apart",
        "night_from": "21:00",
        "night_until": "06:00",
        "travel_minutes_a_day": 60,
        "break_minutes": 30,
        "break_after_minutes": 240,
    });
    if said != wanted {
        return Err(Trouble::new(format!("the policy is {said}")));
    }
    hand.unlock(FOUNDER.password).await
}

/// Work from eight to eleven in the evening, of which two hours lie at night; and a way, of which an hour a day counts.
async fn an_evening_and_a_way(hand: Hand<'_>) -> Done {
    open(hand, "hours").await?;
    somebody(hand).await?;
    hand.fill(
        &messages::events_screen_form_starts_label(),
        "11.06.2024 20:00",
    )
    .await?;
    hand.fill(
        &messages::events_screen_form_ends_label(),
        "11.06.2024 23:00",
    )
    .await?;
    hand.press(&messages::hours_screen_claim_run_button())
        .await?;
    hand.sees(&messages::hours_screen_claimed_done(1u8)).await?;
    hand.sees(&messages::hours_screen_night_mark()).await?;
    // The policy can be read without a mouse: of the one that is chosen it stands in the bar.
    pick_the_only(hand).await?;
    let at_night = hand.say(&messages::papers_hours_whole(2u8));
    let apart = messages::hours_screen_counted_apart(at_night, "21:00", "06:00");
    let bar = hand.say(&messages::hours_screen_bar_label());
    hand.window.find("toolbar", &bar).await?;
    hand.sees(&apart).await?;
    hand.press(&messages::hours_screen_clear_button()).await?;
    hand.window.leaves("toolbar", &bar).await?;
    somebody(hand).await?;
    hand.choose(&messages::hours_screen_claim_day_label())
        .await?;
    hand.choose(&messages::hours_screen_travel_check()).await?;
    hand.fill(&messages::hours_screen_day_label(), "10.06.2024")
        .await?;
    hand.fill(&messages::hours_screen_length_label(), "1:30")
        .await?;
    hand.press(&messages::hours_screen_claim_run_button())
        .await?;
    hand.sees(&messages::hours_error_travel_over(60u8, 60u8))
        .await?;
    hand.fill(&messages::hours_screen_length_label(), "0:45")
        .await?;
    hand.press(&messages::hours_screen_claim_run_button())
        .await?;
    hand.sees(&messages::hours_screen_travel_mark()).await
}

/// Opens the form of hours outside of events, and names the person.
async fn somebody(hand: Hand<'_>) -> Done {
    hand.press(&messages::hours_screen_claim_button()).await?;
    hand.fill(&messages::hours_screen_claim_who_label(), "otegen")
        .await?;
    hand.window.click("option", &format!("{SURNAME}…")).await?;
    let chosen = messages::hours_screen_claim_remove_label(SURNAME);
    hand.window.find("button", &hand.say(&chosen)).await?;
    Ok(())
}

/// Nothing is preset, and a rate says where it was taken from.
async fn set_a_rate(hand: Hand<'_>) -> Done {
    open(hand, "settings").await?;
    hand.press(&messages::settings_rates_first_button()).await?;
    hand.fill(&messages::settings_rates_year_label(), "2024")
        .await?;
    hand.fill(&messages::settings_rates_amount_label(), "1 532,50")
        .await?;
    hand.press(&messages::common_save_button()).await?;
    hand.sees(&messages::domain_worth_error_source()).await?;
    hand.fill(&messages::settings_rates_source_label(), "Бұйрық № 14")
        .await?;
    hand.press(&messages::common_save_button()).await?;
    hand.sees(&messages::settings_rates_saved_done("2024"))
        .await?;
    hand.sees(&messages::settings_rates_title()).await
}
