//! A coordinator of one event: the owner chooses the event, and whoever signs in sees it with its people and nothing else.

use drive::{Done, Hand, Home, Key, Trouble, Window};
use l10n::Language;

use crate::{journey::FOUNDER, play_in_one};

const THEIRS: &str = "Еріктілер форумы";
const OTHER: &str = "Жартылай марафон";
const COORDINATOR: &str = "Мадина Ким";
const PASSWORD: &str = "сары тау көпір шелек";
const VOLUNTEER: &str = "Әбілқасымова";
const ROLE: &str = "Кезекші";
/// On no list.
const OUTSIDE: &str = "Өтегенұлы";

#[test]
fn a_coordinator_of_one_event_in_kazakh() {
    limited("limits-kk", Language::Kk);
}

#[test]
fn a_coordinator_of_one_event_in_russian() {
    limited("limits-ru", Language::Ru);
}

#[test]
fn a_coordinator_of_one_event_in_english() {
    limited("limits-en", Language::En);
}

#[track_caller]
fn limited(name: &str, language: Language) {
    play_in_one(name, async |_: &Home, window: &Window| {
        let hand = Hand::new(window, language);
        hand.found_empty(FOUNDER).await?;
        hand.go(&messages::window_volunteers_label()).await?;
        for surname in [VOLUNTEER, OUTSIDE] {
            hand.adds(surname).await?;
        }
        for title in [OTHER, THEIRS] {
            add_event(hand, title).await?;
        }
        put_on_the_list(hand).await?;
        seat(hand).await?;
        hand.takes_the_place(PASSWORD).await?;
        sees_their_event(hand).await?;
        gives_a_place(hand).await?;
        marks_by_name(hand).await?;
        no_way_leads_elsewhere(hand).await
    });
}

async fn add_event(hand: Hand<'_>, title: &str) -> Done {
    hand.go(&messages::window_events_label()).await?;
    hand.press(&messages::events_screen_add_button()).await?;
    hand.fill(&messages::events_screen_form_kk_label(), title)
        .await?;
    hand.press(&messages::common_save_button()).await?;
    hand.sees(&messages::events_screen_added_done(title)).await
}

async fn put_on_the_list(hand: Hand<'_>) -> Done {
    tab(hand, messages::attendance_screen_people_tab()).await?;
    let add = messages::attendance_screen_people_add_label();
    hand.fill(&add, VOLUNTEER).await?;
    hand.window.press(&[], Key::Enter).await?;
    hand.sees(&messages::attendance_screen_added_done(VOLUNTEER))
        .await?;
    hand.window.find("link", VOLUNTEER).await
}

/// The owner adds somebody who works with one event, and reads it in the list of operators.
async fn seat(hand: Hand<'_>) -> Done {
    hand.go(&messages::window_settings_label()).await?;
    hand.press(&messages::operators_screen_title()).await?;
    hand.press(&messages::operators_screen_add_button()).await?;
    hand.fill(&messages::operators_screen_name_label(), COORDINATOR)
        .await?;
    hand.choose(&messages::rights_role_coordinator()).await?;
    hand.choose(&messages::operators_screen_reach_events())
        .await?;
    hand.window.choose("checkbox", THEIRS).await?;
    for label in [
        messages::session_password_label(),
        messages::session_repeat_label(),
    ] {
        hand.fill(&label, PASSWORD).await?;
    }
    let add = hand.say(&messages::operators_screen_add_button());
    hand.window.click_last("button", &add).await?;
    hand.sees(&messages::operators_screen_added_done(COORDINATOR))
        .await?;
    hand.sees(&messages::operators_screen_limited_value(THEIRS))
        .await
}

async fn sees_their_event(hand: Hand<'_>) -> Done {
    hand.window.find("link", THEIRS).await?;
    hand.window.misses(OTHER).await?;
    none(hand, "button", &messages::events_screen_add_button()).await?;
    hand.window.click("link", THEIRS).await?;
    tab(hand, messages::attendance_screen_people_tab()).await?;
    hand.window.sees(VOLUNTEER).await?;
    // The event is changed here, and neither copied nor deleted; people are names and no profiles.
    let edit = hand.say(&messages::events_screen_edit_button());
    hand.window.find("button", &edit).await?;
    none(hand, "button", &messages::events_screen_more_label()).await?;
    if hand.window.count("link", VOLUNTEER).await? > 0 {
        return Err(Trouble::new("a profile is offered".to_owned()));
    }
    Ok(())
}

/// The field of a shift finds whoever is on the list, and nobody else of the register.
async fn gives_a_place(hand: Hand<'_>) -> Done {
    tab(hand, messages::shifts_screen_tab()).await?;
    hand.press(&messages::shifts_screen_add_button()).await?;
    hand.fill(&messages::shifts_screen_many_days_label(), "15.08.2090")
        .await?;
    hand.fill(&messages::shifts_screen_many_times_label(), "9:00–10:30")
        .await?;
    hand.fill(&messages::shifts_screen_form_role_label(), ROLE)
        .await?;
    hand.press(&messages::common_save_button()).await?;
    hand.sees(&messages::shifts_screen_saved_done(1)).await?;
    hand.window.click("button", "09:00–10:30…").await?;
    let field = messages::shifts_screen_assign_title();
    nobody_outside(hand, &field).await?;
    hand.fill(&field, VOLUNTEER).await?;
    hand.window.find("option", &format!("{VOLUNTEER}…")).await?;
    hand.window.press(&[], Key::Enter).await?;
    hand.sees(&messages::assigning_consent_missing(VOLUNTEER))
        .await?;
    hand.fill(
        &messages::shifts_screen_assign_in_spite_label(),
        "қағаз кеңседе",
    )
    .await?;
    hand.window.press(&[], Key::Enter).await?;
    hand.sees(&messages::shifts_screen_assigned_done(VOLUNTEER))
        .await
}

async fn marks_by_name(hand: Hand<'_>) -> Done {
    tab(hand, messages::attendance_screen_tab()).await?;
    let field = messages::attendance_screen_field_label();
    nobody_outside(hand, &field).await?;
    hand.fill(&field, VOLUNTEER).await?;
    hand.window.press(&[], Key::Enter).await?;
    hand.sees(&messages::attendance_screen_in_done(VOLUNTEER))
        .await
}

async fn nobody_outside(hand: Hand<'_>, field: &messages::Message) -> Done {
    hand.fill(field, OUTSIDE).await?;
    hand.sees(&messages::common_nobody_found()).await
}

async fn tab(hand: Hand<'_>, name: messages::Message) -> Done {
    hand.window.click("tab", &hand.say(&name)).await
}

/// Neither the rail nor an address nor the keys of the search lead beyond the event.
async fn no_way_leads_elsewhere(hand: Hand<'_>) -> Done {
    for section in [
        messages::window_volunteers_label(),
        messages::window_today_label(),
        messages::figures_page_title(),
        messages::window_organisations_label(),
    ] {
        none(hand, "link", &section).await?;
    }
    for address in [
        "volunteers",
        "import",
        "hours",
        "figures",
        "organisations",
        "duplicates",
    ] {
        let goes = format!("location.hash = '#/{address}'; return true");
        hand.window.script(&goes, Vec::new()).await?;
        hand.sees(&messages::rights_error_limited()).await?;
        hand.window.misses(VOLUNTEER).await?;
        hand.window.misses(OUTSIDE).await?;
    }
    hand.window.press(&[Key::Control], 'k').await?;
    hand.window.calm().await?;
    none(hand, "dialog", &messages::window_search_title()).await
}

async fn none(hand: Hand<'_>, role: &str, name: &messages::Message) -> Done {
    let name = hand.say(name);
    if hand.window.count(role, &name).await? > 0 {
        return Err(Trouble::new(format!("{role} “{name}” is offered")));
    }
    Ok(())
}
