//! A list from choosing to taking back, as somebody does it at half past eight.

use drive::{Done, Hand, Home, Key, Trouble, Window};
use l10n::Language;
use messages::Message;

use crate::{
    journey::{FOUNDER, sample},
    keyboard::tab_to,
    play, play_in_one, play_in_one_at, step,
};

/// Ten people with right numbers; two of them write one name in capitals.
const LIST: &str = "Фамилия;Имя;Дата рождения;Телефон\n\
Сейітов;Асан;12.03.2081;8 700 000 01 01\nАхметова;Әсел;13.03.2082;8 700 000 01 02\n\
ЖУМАБАЕВ;Ерлан;14.03.2083;8 700 000 01 03\nКим;Лев;15.03.2084;8 700 000 01 04\n\
Оспанова;Мөлдір;16.03.2085;8 700 000 01 05\nТілеген;Асхат;17.03.2086;8 700 000 01 06\n\
Ерғалиев;Думан;18.03.2087;8 700 000 01 07\nМұсаева;Камила;19.03.2088;8 700 000 01 08\n\
Жақсылық;Еркежан;20.03.2089;8 700 000 01 09\nБайдәулет;Санжар;21.03.2090;1\n";
const PEOPLE: u32 = 10;

/// The page judges, answers, stops, takes and gives back, in every language.
#[test]
fn a_list_is_judged_answered_taken_stopped_and_taken_back() {
    play_in_one("imports", async |home: &Home, window: &Window| {
        let hand = Hand::new(window, Language::Ru);
        hand.found_empty(FOUNDER).await?;
        for language in [Language::Kk, Language::Ru, Language::En] {
            let hand = Hand::new(window, language);
            hand.press(&hand.own_short_name()).await?;
            round(home, hand).await?;
        }
        Ok(())
    });
}

/// Hours of a sheet come in as claims, with their people and events, and go again as one.
#[test]
fn hours_of_a_sheet_are_judged_answered_taken_and_taken_back() {
    const SHEET: &str = "hours_2025.xlsx";
    play_in_one("imports-hours", async |home: &Home, window: &Window| {
        let hand = Hand::new(window, Language::Kk);
        hand.found_empty(FOUNDER).await?;
        home.choose(&sample(SHEET))?;
        open(hand).await?;
        hand.press(&messages::imports_screen_choose_button())
            .await?;
        hand.sees(&messages::common_rows_count(26)).await?;
        let unknown = messages::worklists_screen_problem_person_unknown();
        answer_all(hand, &unknown, &messages::worklists_fix_make_person()).await?;
        let differ = messages::worklists_screen_problem_hours_mismatch();
        answer_all(hand, &differ, &messages::worklists_fix_by_times()).await?;
        // One person in two places at once waits for an answer of its own.
        let twice = messages::worklists_screen_problem_overlap_in_file();
        let twice = format!("{}…", hand.say(&twice));
        hand.window.find("button", &twice).await?;
        hand.sees(&messages::worklists_screen_sums("78:30", 9, 5))
            .await?;
        hand.press(&messages::worklists_screen_run_button(20))
            .await?;
        hand.sees(&messages::imports_screen_done_title(SHEET))
            .await?;
        hand.press(&messages::worklists_screen_done_hours_button())
            .await?;
        hand.sees(&messages::papers_hours_minutes(78u8, 30u8))
            .await?;
        hand.window.find("link", "Чистый берег").await?;
        open(hand).await?;
        take_back(hand, SHEET).await?;
        hand.go(&messages::hours_screen_title()).await?;
        hand.sees(&messages::hours_screen_empty_title()).await
    });
}

/// The dialog of the system itself, which a released program opens and no other test sees.
#[test]
fn a_list_is_chosen_in_the_dialog_of_the_system() {
    let home = Home::new().map(Home::with_dialogs);
    play_in_one_at("imports-dialog", home, async |home, window| {
        let hand = Hand::new(window, Language::Kk);
        hand.found_empty(FOUNDER).await?;
        let file = home.answers().join("list.csv");
        std::fs::write(&file, LIST)?;
        open(hand).await?;
        let choose = messages::imports_screen_choose_button();
        window
            .choose_by_keys(&file, async || hand.press(&choose).await)
            .await?;
        hand.sees(&messages::common_people_count(PEOPLE)).await
    });
}

/// What was answered is there after a lock, and after a power cut without the file.
#[test]
fn a_list_that_was_begun_outlives_a_lock_and_a_power_cut() {
    const NAME: &str = "begun.csv";
    play("imports-begun", async |home, window| {
        let done = begin(home, NAME, Hand::new(&window, Language::Ru)).await;
        step!(window, done);
        let done = window.cut().await;
        done.map_err(|trouble| (trouble, None))?;
        let window = Window::open(home)
            .await
            .map_err(|trouble| (trouble, None))?;
        let hand = Hand::new(&window, Language::Ru);
        let done = end(NAME, hand).await;
        step!(window, done);
        let done = drop_by_keys(home, hand).await;
        step!(window, done);
        Ok(())
    });
}

/// Answers, locks, goes on and answers once more.
async fn begin(home: &Home, name: &str, hand: Hand<'_>) -> Done {
    hand.found_empty(FOUNDER).await?;
    let file = home.answers().join(name);
    std::fs::write(&file, LIST)?;
    home.choose(&file)?;
    open(hand).await?;
    hand.press(&messages::imports_screen_choose_button())
        .await?;
    hand.sees(&messages::common_people_count(PEOPLE)).await?;
    let phone = messages::imports_screen_problem_phone_invalid();
    answer_all(hand, &phone, &messages::import_fix_without()).await?;
    hand.press(&messages::window_lock_button()).await?;
    hand.unlock(FOUNDER.password).await?;
    std::fs::remove_file(&file)?;
    // Everybody goes in, also whose number was wrong; then the answer is taken back.
    go_on(hand, name, PEOPLE).await?;
    let phone = hand.say(&phone);
    hand.window.click("button", &format!("{phone}…")).await?;
    hand.press(&messages::imports_screen_fix_back()).await?;
    runs(hand, PEOPLE - 1).await?;
    // The question before leaving waits until all is kept, and says so.
    let section = hand.say(&messages::window_volunteers_label());
    hand.window.click("link", &format!("{section}…")).await?;
    hand.window.sees("в зашифрованном виде").await?;
    hand.press(&messages::imports_screen_stay_button()).await?;
    // Whoever leaves is there at once, and goes on from the page of lists.
    hand.window.click("link", &format!("{section}…")).await?;
    hand.press(&messages::imports_screen_leave_button()).await?;
    open(hand).await?;
    go_on(hand, name, PEOPLE - 1).await
}

/// Opens the list that was begun, as it was left: the page has the keyboard there, and so has the list then.
async fn go_on(hand: Hand<'_>, name: &str, people: u32) -> Done {
    hand.sees(&messages::imports_screen_begun_title(name))
        .await?;
    let button = hand.say(&messages::imports_screen_begun_button(name));
    hand.window.focused("button", &button).await?;
    hand.window.press(&[], Key::Enter).await?;
    runs(hand, people).await?;
    let all = format!("{}…", hand.say(&messages::imports_screen_all_rows()));
    hand.window.focused("button", &all).await
}

/// So many people go in.
async fn runs(hand: Hand<'_>, people: u32) -> Done {
    let run = hand.say(&messages::imports_screen_run_button(people));
    hand.window.find("button", &run).await
}

/// Goes on after the power cut and takes the list in: nothing of it waits any more.
async fn end(name: &str, hand: Hand<'_>) -> Done {
    hand.unlock(FOUNDER.password).await?;
    open(hand).await?;
    go_on(hand, name, PEOPLE - 1).await?;
    hand.press(&messages::imports_screen_run_button(PEOPLE - 1))
        .await?;
    hand.sees(&messages::imports_screen_done_title(name))
        .await?;
    open(hand).await?;
    hand.sees(&messages::imports_screen_taken_here()).await?;
    let begun = hand.say(&messages::imports_screen_begun_title(name));
    hand.window.misses(&begun).await
}

/// Begins another list, leaves it and drops it with the keyboard, which goes to where the next is chosen.
async fn drop_by_keys(home: &Home, hand: Hand<'_>) -> Done {
    const NAME: &str = "dropped.csv";
    let file = home.answers().join(NAME);
    std::fs::write(&file, LIST)?;
    home.choose(&file)?;
    hand.press(&messages::imports_screen_choose_button())
        .await?;
    let phone = messages::imports_screen_problem_phone_invalid();
    answer_all(hand, &phone, &messages::import_fix_without()).await?;
    let section = hand.say(&messages::window_volunteers_label());
    hand.window.click("link", &format!("{section}…")).await?;
    hand.press(&messages::imports_screen_leave_button()).await?;
    open(hand).await?;
    let button = hand.say(&messages::imports_screen_begun_button(NAME));
    hand.window.focused("button", &button).await?;
    let drop = hand.say(&messages::imports_screen_begun_drop_button());
    tab_to(hand.window, &format!("button “{drop} {NAME}")).await?;
    hand.window.press(&[], Key::Enter).await?;
    let drop = hand.say(&messages::imports_screen_begun_drop_confirm());
    tab_to(hand.window, &format!("button “{drop}”")).await?;
    hand.window.press(&[], Key::Enter).await?;
    let choose = hand.say(&messages::imports_screen_choose_button());
    hand.window.focused("button", &choose).await?;
    let begun = hand.say(&messages::imports_screen_begun_title(NAME));
    hand.window.misses(&begun).await
}

/// Chooses a kind of problem and gives all its rows one answer.
async fn answer_all(hand: Hand<'_>, problem: &Message, fix: &Message) -> Done {
    let problem = format!("{}…", hand.say(problem));
    hand.window.click("button", &problem).await?;
    let all = format!("{}…", hand.say(fix));
    hand.window.click("button", &all).await?;
    hand.window
        .find("button", &hand.say(&messages::imports_screen_fix_back()))
        .await
}

/// Takes a list back from where lists are chosen.
pub(crate) async fn take_back(hand: Hand<'_>, name: &str) -> Done {
    let undo = hand.say(&messages::imports_screen_taken_undo_button());
    hand.window
        .click("button", &format!("{undo} {name}"))
        .await?;
    hand.press(&messages::imports_screen_undo_button()).await
}

async fn round(home: &Home, hand: Hand<'_>) -> Done {
    let name = format!("{}.csv", hand.language().code());
    let file = home.answers().join(&name);
    std::fs::write(&file, LIST)?;
    home.choose(&file)?;
    open(hand).await?;
    hand.press(&messages::imports_screen_choose_button())
        .await?;
    hand.sees(&messages::common_people_count(PEOPLE)).await?;
    hidden(hand).await?;
    // The number with one digit keeps its person out, until the person goes in without it.
    hand.window
        .click(
            "button",
            &format!(
                "{}…",
                hand.say(&messages::imports_screen_problem_phone_invalid())
            ),
        )
        .await?;
    hand.window.find("grid", "").await?;
    hand.window
        .click(
            "button",
            &format!(
                "{}…",
                hand.say(&messages::imports_screen_fix_all(
                    hand.say(&messages::import_fix_without()),
                    1
                ))
            ),
        )
        .await?;
    slips(hand).await?;
    hand.press(&messages::imports_screen_run_button(PEOPLE))
        .await?;
    hand.sees(&messages::imports_screen_done_title(name.clone()))
        .await?;
    let debt = hand.say(&messages::imports_screen_legend_debt(PEOPLE));
    hand.window.find("link", &debt).await?;
    // The same file is known again, and everybody in it: the list is stopped.
    open(hand).await?;
    hand.press(&messages::imports_screen_choose_button())
        .await?;
    hand.sees(&messages::imports_screen_run_blocked()).await?;
    let earlier = hand.say(&messages::imports_screen_seen_undo_button());
    hand.window.click("button", &earlier).await?;
    // Whom the earlier list added, not whom this one meets.
    hand.sees(&messages::imports_screen_taken_undo_hint(
        name.clone(),
        PEOPLE,
    ))
    .await?;
    hand.press(&messages::common_cancel_button()).await?;
    stopped(hand).await?;
    hand.choose(&messages::import_mode_fill()).await?;
    hand.window
        .misses(&hand.say(&messages::imports_screen_run_blocked()))
        .await?;
    // Back to the lists: the whole of it goes again.
    open(hand).await?;
    take_back(hand, &name).await?;
    hand.go(&messages::window_volunteers_label()).await?;
    hand.window.misses("Байдәулет").await
}

/// What was answered is not lost by a slip of the mouse or of a key, whatever it was meant for.
async fn slips(hand: Hand<'_>) -> Done {
    let title = hand.say(&messages::imports_screen_leave_title());
    let section = hand.say(&messages::window_volunteers_label());
    hand.window.click("link", &format!("{section}…")).await?;
    hand.press(&messages::imports_screen_stay_button()).await?;
    hand.press(&messages::imports_screen_other_button()).await?;
    hand.press(&messages::imports_screen_stay_button()).await?;
    // Whoever stayed is asked again.
    for _ in 0..2 {
        hand.window.is_asked_before_closing(&title).await?;
        hand.press(&messages::imports_screen_stay_button()).await?;
        hand.window.leaves("dialog", &title).await?;
    }
    Ok(())
}

/// The place where lists are chosen, from wherever the window is.
pub(crate) async fn open(hand: Hand<'_>) -> Done {
    hand.go(&messages::window_volunteers_label()).await?;
    hand.ask("CSV").await?;
    // People whose names look like it in another layout may still arrive above it.
    hand.window
        .click("option", &hand.say(&messages::window_command_import()))
        .await?;
    hand.sees(&messages::imports_screen_drop_title()).await
}

/// No phone stands in full anywhere on the page.
async fn hidden(hand: Hand<'_>) -> Done {
    hand.sees(&messages::imports_screen_keys_hint()).await?;
    let page = hand
        .window
        .script("return document.body.innerHTML", Vec::new())
        .await?;
    if page.as_str().unwrap_or_default().contains("000 01 01") {
        return Err(Trouble::new("a phone crosses in full"));
    }
    Ok(())
}

/// Nothing is chosen for the person, and nothing can be accepted.
async fn stopped(hand: Hand<'_>) -> Done {
    let state = "return document.querySelectorAll('[type=radio]').length === 4 \
                 && document.querySelectorAll('[type=radio]:checked').length === 0 \
                 && document.querySelector('.foot .button--primary').disabled";
    let what = "a stopped list offers four ways, none is chosen, and it cannot be accepted";
    hand.window.wait(what, state).await?;
    Ok(())
}
