//! A new volunteer practises at the desk in the window: the whole course by keys, its result, and a register that knows
//! nothing of the invented guests.

use drive::{Done, Hand, Home, Key, Trouble, Window};
use l10n::Language;

use crate::{journey::FOUNDER, play_in_one};

const TITLE: &str = "Еріктілер форумы";
const TASKS: u32 = 8;
const WALK_IN: (&str, &str) = ("Досжанов", "Арман");

#[test]
fn practice_in_kazakh() {
    practice("practice-kk", Language::Kk);
}

#[test]
fn practice_in_russian() {
    practice("practice-ru", Language::Ru);
}

#[test]
fn practice_in_english() {
    practice("practice-en", Language::En);
}

#[track_caller]
fn practice(name: &str, language: Language) {
    play_in_one(name, async |home: &Home, window: &Window| {
        let hand = Hand::new(window, language);
        hand.found_empty(FOUNDER).await?;
        hand.receives(TITLE).await?;
        begin(hand).await?;
        find_guests(hand).await?;
        answer_refusals(hand).await?;
        add_and_take_back(hand).await?;
        the_result_stays_and_nobody_else(hand).await?;
        let traces = home.traces(&[WALK_IN.0, WALK_IN.1])?;
        if traces.is_empty() {
            Ok(())
        } else {
            let places = traces.join(", ");
            Err(Trouble::new(format!("an invented guest is in {places}")))
        }
    });
}

async fn open(hand: Hand<'_>) -> Done {
    let more = hand.say(&messages::guests_more_label());
    hand.window.click("button", &more).await?;
    let practice = hand.say(&messages::practice_open_button());
    hand.window.click("menuitem", &practice).await?;
    hand.sees(&messages::practice_begin_hint(TASKS)).await
}

async fn begin(hand: Hand<'_>) -> Done {
    open(hand).await?;
    hand.sees(&messages::practice_results_none()).await?;
    hand.press(&messages::practice_begin_button()).await?;
    at_task(hand, 1).await?;
    hand.sees(&messages::practice_band_label()).await?;
    hand.sees(&messages::practice_band_hint()).await
}

async fn at_task(hand: Hand<'_>, place: u32) -> Done {
    hand.sees(&messages::practice_place_label(place, TASKS))
        .await?;
    at_the_field(hand).await
}

async fn at_the_field(hand: Hand<'_>) -> Done {
    let field = hand.say(&messages::desk_screen_field_label());
    hand.window.focused("textbox", &field).await
}

/// Types the number of the badge that is shown, as a scanner does.
async fn scan(hand: Hand<'_>) -> Done {
    let number = hand
        .window
        .wait(
            "the badge that the guest shows",
            "return document.querySelector('.task .number')?.textContent ?? null",
        )
        .await?;
    let number = number.as_str().unwrap_or_default().replace(' ', "");
    at_the_field(hand).await?;
    hand.window.keys(number.to_lowercase()).await?;
    hand.window.press(&[], Key::Enter).await
}

/// Types what finds one guest, and chooses whom it finds.
async fn find(hand: Hand<'_>, text: &str, name: &str) -> Done {
    hand.window.keys(text).await?;
    hand.window.find("button", &format!("{name}…")).await?;
    hand.window.press(&[], Key::Enter).await
}

async fn find_guests(hand: Hand<'_>) -> Done {
    scan(hand).await?;
    hand.sees(&messages::desk_screen_entered_word()).await?;
    at_task(hand, 2).await?;
    // In the place of the guest another one: the task begins anew.
    find(hand, "тұрсынов", "Тұрсынов Ерлан").await?;
    hand.sees(&messages::practice_wrong_hint()).await?;
    at_task(hand, 2).await?;
    find(hand, "әбдірах", "Әбдірахманов Жаңабек").await?;
    at_task(hand, 3).await?;
    find(hand, "9023", "Ким Виктория").await
}

async fn answer_refusals(hand: Hand<'_>) -> Done {
    at_task(hand, 4).await?;
    scan(hand).await?;
    hand.sees(&messages::desk_screen_already_word()).await?;
    hand.sees(&messages::practice_again_go_on()).await?;
    at_the_field(hand).await?;
    hand.window.press(&[], Key::Enter).await?;
    at_task(hand, 5).await?;
    scan(hand).await?;
    hand.sees(&messages::desk_screen_void_word()).await?;
    hand.sees(&messages::practice_void_badge_go_on()).await?;
    scan(hand).await?;
    at_task(hand, 6).await?;
    hand.window.press(&[], Key::F3).await?;
    scan(hand).await?;
    hand.sees(&messages::desk_screen_other_category_word())
        .await?;
    hand.sees(&messages::practice_other_list_go_on("Тұрсынов Ерлан"))
        .await?;
    scan(hand).await?;
    at_task(hand, 7).await?;
    hand.window.press(&[], Key::F3).await
}

async fn add_and_take_back(hand: Hand<'_>) -> Done {
    hand.window.press(&[], Key::F2).await?;
    let surname = hand.say(&messages::desk_screen_surname_label());
    hand.window.focused("textbox", &surname).await?;
    hand.fill(&messages::desk_screen_surname_label(), WALK_IN.0)
        .await?;
    hand.fill(&messages::desk_screen_given_label(), WALK_IN.1)
        .await?;
    let category = hand.say(&messages::desk_screen_category_label());
    let participant = match hand.language() {
        Language::Kk => "PT · Қатысушы",
        Language::Ru => "PT · Участник",
        Language::En => "PT · Participant",
    };
    hand.window.pick(&category, participant).await?;
    hand.press(&messages::desk_screen_guest_check_in_button())
        .await?;
    at_task(hand, 8).await?;
    scan(hand).await?;
    hand.sees(&messages::practice_take_back_go_on()).await?;
    at_the_field(hand).await?;
    hand.window.press(&[], Key::F8).await?;
    hand.sees(&messages::practice_over_title()).await
}

/// One task was not right at once; the list of guests is as empty as before.
async fn the_result_stays_and_nobody_else(hand: Hand<'_>) -> Done {
    let again = hand.say(&messages::practice_name_name()).to_lowercase();
    let again = messages::practice_result_again(again.as_str());
    hand.sees(&again).await?;
    hand.window.sees(FOUNDER.operator).await?;
    hand.press(&messages::practice_leave_button()).await?;
    hand.sees(&messages::desk_screen_empty_title()).await?;
    open(hand).await?;
    hand.sees(&again).await?;
    hand.window.sees(FOUNDER.operator).await
}
