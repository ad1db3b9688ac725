//! An event from its form to its closed list: shifts, an assignment in spite of a warning, marks by name and from a paper
//! sheet, a mistake taken off, a forgotten going. The board and the sheet are filled by keyboard alone.

use changes::participation_id;
use domain::codes::RowCode;
use domain::{EventId, VolunteerId};
use drive::{Done, Hand, Home, Key, Trouble, Window};
use l10n::Language;
use serde_json::Value;

use crate::{journey::FOUNDER, play_in_one};

const TITLE: &str = "Таза жаға";
const ROLE: &str = "Тіркеу";
/// On the shift and on the paper sheet.
const FIRST: &str = "Өтегенұлы";
/// On the list by name, and forgotten to check out.
const OTHER: &str = "Қарлығашова";
const WORDS: &str = "ата-анасы қасында";

#[test]
fn an_event_in_kazakh() {
    event("event-kk", Language::Kk);
}

#[test]
fn an_event_in_russian() {
    event("event-ru", Language::Ru);
}

#[test]
fn an_event_in_english() {
    event("event-en", Language::En);
}

#[track_caller]
fn event(name: &str, language: Language) {
    play_in_one(name, async |home: &Home, window: &Window| {
        let hand = Hand::new(window, language);
        begin(hand).await?;
        make_the_event(hand).await?;
        plan_two_shifts(hand).await?;
        assign_by_keyboard(hand).await?;
        add_to_the_list(hand).await?;
        mark_by_name(hand).await?;
        enter_a_paper_sheet(hand).await?;
        take_a_mistake_off(hand).await?;
        close_what_was_forgotten(hand).await?;
        repeat_the_event(hand).await?;
        let traces = home.traces(&[TITLE, FIRST, OTHER, WORDS])?;
        if traces.is_empty() {
            Ok(())
        } else {
            Err(Trouble::new(format!("a thief reads {}", traces.join(", "))))
        }
    });
}

async fn begin(hand: Hand<'_>) -> Done {
    hand.found_empty(FOUNDER).await?;
    hand.go(&messages::window_volunteers_label()).await?;
    for surname in [FIRST, OTHER] {
        hand.adds(surname).await?;
    }
    Ok(())
}

async fn tab(hand: Hand<'_>, name: messages::Message) -> Done {
    hand.window.click("tab", &hand.say(&name)).await
}

/// A day that is over, on which no clock was moved.
async fn make_the_event(hand: Hand<'_>) -> Done {
    hand.go(&messages::window_events_label()).await?;
    hand.press(&messages::events_screen_add_button()).await?;
    hand.fill(&messages::events_screen_form_kk_label(), TITLE)
        .await?;
    hand.fill(
        &messages::events_screen_form_starts_label(),
        "12.06.2024 09:00",
    )
    .await?;
    hand.fill(
        &messages::events_screen_form_ends_label(),
        "12.06.2024 12:00",
    )
    .await?;
    hand.press(&messages::common_save_button()).await?;
    hand.sees(&messages::events_screen_added_done(TITLE))
        .await?;
    hand.press(&messages::events_screen_to_open_button())
        .await?;
    hand.sees(&messages::events_screen_state_done(TITLE)).await
}

async fn plan_two_shifts(hand: Hand<'_>) -> Done {
    tab(hand, messages::shifts_screen_tab()).await?;
    hand.sees(&messages::shifts_screen_empty_title()).await?;
    hand.press(&messages::shifts_screen_add_button()).await?;
    hand.fill(
        &messages::shifts_screen_many_times_label(),
        "9:00–10:30, 10:30–12:00",
    )
    .await?;
    hand.fill(&messages::shifts_screen_form_role_label(), ROLE)
        .await?;
    hand.sees(&messages::shifts_screen_many_count(2)).await?;
    hand.press(&messages::common_save_button()).await?;
    hand.sees(&messages::shifts_screen_saved_done(2)).await
}

/// From the first shift to the second with an arrow, Enter, a name, Enter; then why in spite of the warning.
async fn assign_by_keyboard(hand: Hand<'_>) -> Done {
    let shift = |time: &str| format!("{time}…");
    hand.window.take("button", &shift("09:00–10:30")).await?;
    hand.window.press(&[], Key::Right).await?;
    hand.window.focused("button", &shift("10:30–12:00")).await?;
    hand.window.press(&[], Key::Enter).await?;
    let field = hand.say(&messages::shifts_screen_assign_title());
    hand.window.focused("combobox", &field).await?;
    hand.window.keys("otegen").await?;
    hand.window.find("option", &format!("{FIRST}…")).await?;
    hand.window.press(&[], Key::Enter).await?;
    hand.sees(&messages::assigning_consent_missing(FIRST))
        .await?;
    let why = hand.say(&messages::shifts_screen_assign_in_spite_label());
    hand.window.focused("textbox", &why).await?;
    hand.window.keys(WORDS).await?;
    hand.window.press(&[], Key::Enter).await?;
    hand.sees(&messages::shifts_screen_assigned_done(FIRST))
        .await?;
    hand.sees(&messages::shifts_screen_full()).await?;
    hand.window.focused("combobox", &field).await
}

async fn add_to_the_list(hand: Hand<'_>) -> Done {
    tab(hand, messages::attendance_screen_people_tab()).await?;
    let field = hand.say(&messages::attendance_screen_people_add_label());
    hand.window.fill(&field, "karlygash").await?;
    hand.window.press(&[], Key::Enter).await?;
    hand.sees(&messages::attendance_screen_added_done(OTHER))
        .await?;
    hand.window.find("link", FIRST).await?;
    hand.window.find("link", OTHER).await
}

/// With a time of the day of the event: a coordinator says it afterwards.
async fn mark_by_name(hand: Hand<'_>) -> Done {
    tab(hand, messages::attendance_screen_tab()).await?;
    hand.fill(&messages::attendance_screen_time_label(), "9:05")
        .await?;
    let field = hand.say(&messages::attendance_screen_field_label());
    hand.window.fill(&field, "karlygash").await?;
    hand.window.press(&[], Key::Enter).await?;
    hand.sees(&messages::attendance_screen_in_done(OTHER))
        .await?;
    hand.window.sees("09:05–…").await
}

/// The code of a line as the printed sheet has it.
async fn code_of(hand: Hand<'_>, surname: &str) -> Done<String> {
    let ids = "const of = [...document.querySelectorAll('a')].find((a) => a.textContent === arguments[0]); \
               return [location.hash.split('/')[2], of.hash.split('/')[2]]";
    let ids = hand.window.script(ids, vec![surname.into()]).await?;
    let id = |at: usize| ids[at].as_str().unwrap_or_default().to_owned();
    let event: Option<EventId> = id(0).parse().ok();
    let volunteer: Option<VolunteerId> = id(1).parse().ok();
    let (Some(event), Some(volunteer)) = (event, volunteer) else {
        return Err(Trouble::new(format!("no ids in {ids}")));
    };
    let code = RowCode::of_all(&[participation_id(Some(event), volunteer)]);
    Ok(code.first().map(ToString::to_string).unwrap_or_default())
}

/// What the QR code of the sheet of the open event says.
async fn sheet_of(hand: Hand<'_>) -> Done<String> {
    let event = "return location.hash.split('/')[2]";
    let event = hand.window.script(event, Vec::new()).await?;
    Ok(event.as_str().unwrap_or_default().to_owned())
}

/// Two lines by keyboard: one of the sheet with a time of its own, one that nobody has.
async fn enter_a_paper_sheet(hand: Hand<'_>) -> Done {
    let code = code_of(hand, FIRST).await?;
    hand.press(&messages::attendance_screen_paper_button())
        .await?;
    let field = hand.say(&messages::attendance_screen_paper_code_label());
    hand.window.focused("textbox", &field).await?;
    // The QR code of the sheet, as a scanner types it.
    hand.window.keys(sheet_of(hand).await?).await?;
    hand.window.press(&[], Key::Enter).await?;
    let whole = hand.say(&messages::attendance_screen_shift_whole());
    hand.sees(&messages::attendance_screen_paper_sheet_done(whole))
        .await?;
    hand.window
        .keys(format!("{} 9:10", code.to_lowercase()))
        .await?;
    hand.window.press(&[], Key::Enter).await?;
    hand.window.sees("09:10–12:00").await?;
    hand.window.sees(FIRST).await?;
    hand.window.keys("770").await?;
    hand.window.press(&[], Key::Enter).await?;
    hand.sees(&messages::attendance_screen_paper_open(1))
        .await?;
    hand.press(&messages::attendance_screen_paper_remove_label("770"))
        .await?;
    hand.window.focused("textbox", &field).await?;
    hand.window.press(&[Key::Control], Key::Enter).await?;
    hand.sees(&messages::attendance_screen_paper_done(1, 2))
        .await?;
    hand.sees(&messages::attendance_screen_source_paper()).await
}

/// The arrival of the first was marked once too often: it is taken off and stays in the history.
async fn take_a_mistake_off(hand: Hand<'_>) -> Done {
    hand.press(&messages::attendance_screen_marks_title(FIRST))
        .await?;
    hand.press(&messages::attendance_screen_void_button())
        .await?;
    hand.fill(
        &messages::attendance_screen_void_reason_label(),
        "басқа парақтан",
    )
    .await?;
    hand.press(&messages::attendance_screen_void_do()).await?;
    hand.sees(&messages::attendance_screen_void_done(FIRST))
        .await?;
    hand.press(&messages::common_close_button()).await?;
    let title = hand.say(&messages::attendance_screen_marks_title(FIRST));
    hand.window.leaves("dialog", &title).await
}

async fn close_what_was_forgotten(hand: Hand<'_>) -> Done {
    hand.press(&messages::attendance_screen_forgotten_button(1))
        .await?;
    hand.sees(&messages::attendance_screen_forgotten_hint())
        .await?;
    hand.press(&messages::attendance_screen_forgotten_do())
        .await?;
    hand.sees(&messages::attendance_screen_closed_done(1))
        .await?;
    hand.window.sees("09:05–12:00").await
}

/// Each week until the end of the month, with its shifts.
async fn repeat_the_event(hand: Hand<'_>) -> Done {
    hand.press(&messages::events_screen_more_label()).await?;
    hand.press(&messages::events_screen_series_button()).await?;
    hand.fill(&messages::events_screen_series_until_label(), "30.06.2024")
        .await?;
    hand.sees(&messages::events_screen_series_count(2)).await?;
    hand.press(&messages::events_screen_copy_do_button())
        .await?;
    hand.sees(&messages::events_screen_copied_done(2)).await?;
    let back = hand.say(&messages::events_screen_back_label());
    hand.window.click("button", &back).await?;
    let three = "return document.querySelectorAll('[role=row] a').length === 3";
    let found = hand.window.wait("three events in the list", three).await?;
    if found == Value::Bool(true) {
        Ok(())
    } else {
        Err(Trouble::new("the copies are not in the list"))
    }
}
