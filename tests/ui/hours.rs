//! Hours come from marks, another person confirms them, and a certificate of them is saved and checked.

use drive::{Done, Hand, Home, Trouble, Window, until};
use l10n::Language;
use messages::Message;
use serde_json::Value;

use crate::{journey::FOUNDER, play_in_one};

pub(crate) const SURNAME: &str = "Өтегенұлы";
const COLLEAGUE: &str = "Дәурен Оразбек";
const PASSWORD: &str = "сары тау көпір шелек";
pub(crate) const TITLE: &str = "Таза жаға";
/// A day that is over, on which no clock was moved.
const DAY: &str = "2024-06-12";
const TYPED_DAY: &str = "12.06.2024";

#[test]
fn hours_in_kazakh() {
    certified("hours-kk", Language::Kk);
}

#[test]
fn hours_in_russian() {
    certified("hours-ru", Language::Ru);
}

#[test]
fn hours_in_english() {
    certified("hours-en", Language::En);
}

/// From marks to hours, from those to a certificate, and both in the figures.
#[track_caller]
fn certified(name: &str, language: Language) {
    play_in_one(name, async |home: &Home, window: &Window| {
        let hand = Hand::new(window, language);
        begin(hand).await?;
        add_a_colleague(hand).await?;
        let event = somebody_worked(home, hand).await?;
        open(hand, &format!("events/{event}/hours")).await?;
        hand.press(&messages::hours_screen_make_button()).await?;
        hand.sees(&messages::hours_screen_made_done(1u8, 0u8))
            .await?;
        hand.sees(&messages::papers_hours_whole(3u8)).await?;
        enter_by_hand(hand).await?;
        the_claimer_confirms_only_what_the_marks_say(hand).await?;
        take_the_place(hand).await?;
        open(hand, "hours").await?;
        hand.choose(&messages::hours_screen_pick_all_label())
            .await?;
        hand.press(&messages::hours_screen_confirm_button(1u8))
            .await?;
        hand.sees(&messages::hours_screen_nothing_waits()).await?;
        open(hand, &format!("events/{event}/papers")).await?;
        hand.press(&messages::papers_screen_issue_button(1u8))
            .await?;
        let number = saved_certificate(home, hand).await?;
        check(hand, &number).await?;
        hand.press(&messages::papers_screen_check_open_button())
            .await?;
        // Three hours of a paper sheet, and one and a half on a coordinator's word.
        let share = |grade: Message, percent: &str| {
            hand.say(&messages::hours_screen_grade_share(
                hand.say(&grade),
                percent,
            ))
        };
        hand.window
            .sees(&share(messages::hours_screen_grade_paper(), "67"))
            .await?;
        open(hand, "figures?period=all").await?;
        hand.sees(&messages::figures_hours_value(4.5)).await
    });
}

#[test]
fn rejected_hours_say_why_and_corrected_ones_wait_again() {
    play_in_one("hours-rejected", async |home: &Home, window: &Window| {
        let hand = Hand::new(window, Language::En);
        begin(hand).await?;
        add_a_colleague(hand).await?;
        somebody_worked(home, hand).await?;
        open(hand, "hours").await?;
        enter_by_hand(hand).await?;
        pick_the_only(hand).await?;
        hand.sees(&messages::hours_screen_own_count(1u8)).await?;
        correct(hand).await?;
        take_the_place(hand).await?;
        open(hand, "hours").await?;
        pick_the_only(hand).await?;
        hand.press(&messages::hours_screen_reject_button(1u8))
            .await?;
        let reject = hand.say(&messages::hours_screen_reject_run_button());
        hand.window.click_last("button", &reject).await?;
        hand.sees(&messages::hours_screen_reason_error()).await?;
        hand.fill(&messages::hours_screen_reason_label(), "another day")
            .await?;
        hand.window.click_last("button", &reject).await?;
        hand.sees(&messages::hours_screen_rejected_done(1u8))
            .await?;
        // A correction that is rejected gives the place back to what was entered first.
        hand.sees(&messages::papers_hours_minutes(1u8, 30u8)).await
    });
}

#[test]
fn the_own_record_and_a_calendar_in_kazakh() {
    taken_home("own-record-kk", Language::Kk);
}

#[test]
fn the_own_record_and_a_calendar_in_russian() {
    taken_home("own-record-ru", Language::Ru);
}

#[test]
fn the_own_record_and_a_calendar_in_english() {
    taken_home("own-record-en", Language::En);
}

/// Papers of an event and of a person, and the template of one of them, copied and put back.
#[track_caller]
fn taken_home(name: &str, language: Language) {
    play_in_one(name, async |home: &Home, window: &Window| {
        let hand = Hand::new(window, language);
        begin(hand).await?;
        let event = somebody_worked(home, hand).await?;
        open(hand, &format!("events/{event}/papers")).await?;
        hand.sees(&messages::papers_screen_none_title()).await?;
        for (paper, begins) in [
            (messages::papers_attendance_title(), b"%PDF".as_slice()),
            (messages::papers_screen_calendar_file(), b"BEGIN:VCALENDAR"),
        ] {
            hand.press(&messages::papers_screen_save_label(hand.say(&paper)))
                .await?;
            saved(home, hand, &paper, begins).await?;
        }
        hand.go(&messages::window_volunteers_label()).await?;
        hand.fill(&messages::volunteers_search_label(), "otegen")
            .await?;
        hand.sees(&messages::volunteers_list_found(1)).await?;
        hand.open_found(SURNAME).await?;
        hand.sees(&messages::papers_screen_person_empty()).await?;
        hand.press(&messages::papers_screen_person_title()).await?;
        hand.press(&messages::papers_screen_record_button()).await?;
        saved(home, hand, &messages::papers_record_title(), b"%PDF").await?;
        edit_a_template(hand).await
    });
}

/// A copy of the letter is made in the settings, and the built-in one taken again.
async fn edit_a_template(hand: Hand<'_>) -> Done {
    let letter = hand.say(&messages::papers_letter_title());
    open(hand, "settings").await?;
    hand.press(&messages::papers_screen_template_edit_label(letter.clone()))
        .await?;
    let shown = messages::papers_screen_template_show_label(letter.clone());
    hand.window.find("button", &hand.say(&shown)).await?;
    hand.press(&messages::papers_screen_template_back_label(letter))
        .await?;
    hand.sees(&messages::papers_screen_template_back_done(
        "letter.old.typ",
    ))
    .await
}

/// Waits until a file of that name is there, whole, and begins so.
pub(crate) async fn saved(home: &Home, hand: Hand<'_>, name: &Message, begins: &[u8]) -> Done {
    let name = hand.say(name);
    until(&format!("“{name}” is saved"), async || {
        for entry in std::fs::read_dir(home.answers())?.flatten() {
            if entry.file_name().to_string_lossy().starts_with(&name)
                && std::fs::read(entry.path())?.starts_with(begins)
            {
                return Ok(Some(()));
            }
        }
        Ok(None)
    })
    .await
}

/// Ticks the only row of the list.
pub(crate) async fn pick_the_only(hand: Hand<'_>) -> Done {
    let pick = messages::hours_screen_pick_label(SURNAME, "…");
    hand.window.choose("checkbox", &hand.say(&pick)).await
}

async fn correct(hand: Hand<'_>) -> Done {
    hand.press(&messages::hours_screen_correct_button()).await?;
    hand.sees(&messages::hours_screen_correct_hint()).await?;
    hand.fill(&messages::hours_screen_length_label(), "2")
        .await?;
    hand.press(&messages::common_save_button()).await?;
    hand.sees(&messages::hours_screen_why_error()).await?;
    hand.fill(&messages::hours_screen_why_label(), "half an hour more")
        .await?;
    hand.press(&messages::common_save_button()).await?;
    hand.sees(&messages::hours_screen_corrected_done(SURNAME))
        .await?;
    hand.sees(&messages::papers_hours_whole(2u8)).await
}

/// Goes to an address of the window.
pub(crate) async fn open(hand: Hand<'_>, address: &str) -> Done {
    let go = "location.hash = '#/' + arguments[0]; return true";
    hand.window.script(go, vec![address.into()]).await?;
    Ok(())
}

pub(crate) async fn begin(hand: Hand<'_>) -> Done {
    hand.found_empty(FOUNDER).await?;
    hand.go(&messages::window_volunteers_label()).await?;
    hand.adds(SURNAME).await?;
    hand.sees(&messages::volunteers_list_found(1)).await
}

async fn add_a_colleague(hand: Hand<'_>) -> Done {
    hand.seats(COLLEAGUE, &messages::rights_role_coordinator(), PASSWORD)
        .await
}

/// Without the window: somebody came at nine and went at noon. Answers the event.
pub(crate) async fn somebody_worked(home: &Home, hand: Hand<'_>) -> Done<String> {
    hand.press(&messages::window_lock_button()).await?;
    hand.sees(&messages::session_unlock_title()).await?;
    let cli = |args: &[&str]| -> Done<Value> {
        let mut args = args.to_vec();
        args.push("--json");
        let said = home.cli("register", FOUNDER.password, &args)?;
        serde_json::from_str(&said).map_err(|error| Trouble::new(error.to_string()))
    };
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let person = text(&cli(&["find", "otegen"])?["rows"][0]["id"]);
    let at = |hour: &str| format!("{DAY}T{hour}");
    let (nine, noon) = (at("09:00"), at("12:00"));
    let add = [
        "event", "add", "--kk", TITLE, "--starts", &nine, "--ends", &noon,
    ];
    let event = text(&cli(&add)?["id"]);
    let add = ["shift", "add", &event, "--starts", &nine, "--ends", &noon];
    let shift = text(&cli(&add)?["id"]);
    for (direct, at) in [("in", &nine), ("out", &noon)] {
        let mark = [
            "mark", direct, &event, &person, "--at", at, "--shift", &shift, "--source", "paper",
        ];
        cli(&mark)?;
    }
    hand.unlock(FOUNDER.password).await?;
    Ok(event)
}

/// Work beside the shift: a day has no thirty hours.
async fn enter_by_hand(hand: Hand<'_>) -> Done {
    hand.press(&messages::hours_screen_claim_button()).await?;
    hand.fill(&messages::hours_screen_claim_who_label(), "otegen")
        .await?;
    hand.window.click("option", &format!("{SURNAME}…")).await?;
    let chosen = messages::hours_screen_claim_remove_label(SURNAME);
    hand.window.find("button", &hand.say(&chosen)).await?;
    hand.choose(&messages::hours_screen_claim_day_label())
        .await?;
    hand.fill(&messages::hours_screen_day_label(), TYPED_DAY)
        .await?;
    hand.fill(&messages::hours_screen_length_label(), "30")
        .await?;
    hand.press(&messages::hours_screen_claim_run_button())
        .await?;
    hand.sees(&messages::hours_error_over_day()).await?;
    hand.fill(&messages::hours_screen_length_label(), "1:30")
        .await?;
    hand.press(&messages::hours_screen_claim_run_button())
        .await?;
    hand.sees(&messages::hours_screen_claimed_done(1u8)).await
}

async fn the_claimer_confirms_only_what_the_marks_say(hand: Hand<'_>) -> Done {
    hand.choose(&messages::hours_screen_pick_all_label())
        .await?;
    hand.press(&messages::hours_screen_confirm_button(1u8))
        .await?;
    hand.sees(&messages::hours_screen_confirmed_done(1u8))
        .await?;
    // The list is told anew: what was confirmed stands in the sums, not among the rows.
    hand.sees(&messages::hours_screen_grades_title()).await?;
    pick_the_only(hand).await?;
    hand.sees(&messages::hours_screen_own_count(1u8)).await
}

/// Through the menu under the initials; whoever is there is the only other one.
async fn take_the_place(hand: Hand<'_>) -> Done {
    hand.takes_the_place(PASSWORD).await?;
    hand.window.find("button", &format!("{COLLEAGUE}…")).await
}

/// The PDF, and the number that the list of the tab shows for it.
async fn saved_certificate(home: &Home, hand: Hand<'_>) -> Done<String> {
    saved(home, hand, &messages::papers_certificate_title(), b"%PDF").await?;
    let number = "const cells = document.querySelectorAll('[role=row] [role=cell]:last-child'); return cells[0]?.textContent.trim() || null";
    let number = hand.window.wait("the number in the list", number).await?;
    Ok(number.as_str().unwrap_or_default().to_owned())
}

async fn check(hand: Hand<'_>, number: &str) -> Done {
    open(hand, "hours/check").await?;
    hand.fill(&messages::papers_screen_check_text_label(), number)
        .await?;
    hand.press(&messages::papers_screen_check_run_button())
        .await?;
    hand.sees(&messages::papers_check_given(number)).await?;
    let issued: Message = messages::papers_hours_minutes(4u8, 30u8);
    hand.sees(&issued).await
}
