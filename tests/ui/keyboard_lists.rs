//! Searching, a list with faults, and one person written down twice, with the keyboard alone.

use drive::{Done, Hand, Home, Key, Window};
use l10n::Language;
use messages::Message;

use crate::keyboard::{field, tab_back_to, tab_to};
use crate::{journey::FOUNDER, play_in_one};

/// Three people: a heading that says nothing, a number with one digit, a person who was
/// written down in another script before.
const LIST: &str = "Тегі;Аты;Туған күні;Телефон;Кесте\n\
Сейітов;Асан;12.03.2001;8 700 000 01 01;кешкі\n\
Ахметов;Нұрлан;13.03.2002;8 700 000 01 02;таңғы\n\
Байдәулет;Санжар;21.03.2003;1;таңғы\n";
const FILE: &str = "тізім.csv";
const PEOPLE: u32 = 3;

#[test]
fn people_are_found_judged_and_joined_without_a_mouse() {
    play_in_one("keyboard-lists-kk", async |home: &Home, window: &Window| {
        let hand = Hand::new(window, Language::Kk);
        hand.found_empty(FOUNDER).await?;
        let file = home.answers().join(FILE);
        std::fs::write(&file, LIST)?;
        home.choose(&file)?;
        open_the_list(hand).await?;
        put_it_right(hand).await?;
        slip_on_escape(hand).await?;
        take_it(hand).await?;
        find(hand).await?;
        print(home, hand).await?;
        write_down_twice(hand).await?;
        join(hand).await?;
        separate(hand).await?;
        stop_the_second(hand).await?;
        take_it_back(hand).await
    });
}

fn button(hand: Hand<'_>, label: &Message) -> String {
    format!("button “{}", hand.say(label))
}

fn grid(hand: Hand<'_>, label: &Message) -> String {
    format!("grid “{}”", hand.say(label))
}

/// From wherever the window is to the place where lists are chosen.
pub async fn to_imports(hand: Hand<'_>) -> Done {
    hand.ask("CSV").await?;
    let import = hand.say(&messages::window_command_import());
    hand.window.find("option", &import).await?;
    hand.end_search(Key::Enter).await?;
    hand.sees(&messages::imports_screen_drop_title()).await
}

async fn open_the_list(hand: Hand<'_>) -> Done {
    to_imports(hand).await?;
    let choose = hand.say(&messages::imports_screen_choose_button());
    hand.window.focused("button", &choose).await?;
    hand.window.press(&[], Key::Enter).await?;
    hand.sees(&messages::common_people_count(PEOPLE)).await
}

/// The arrows choose a kind of problem, Enter answers it, Delete takes the answer back, F2
/// types over the cell; then a column gets another meaning.
async fn put_it_right(hand: Hand<'_>) -> Done {
    let window = hand.window;
    tab_to(window, &button(hand, &messages::imports_screen_all_rows())).await?;
    let problem = format!(
        "button “{}",
        hand.say(&messages::imports_screen_problem_phone_invalid())
    );
    for _ in 0..12 {
        if window.focus().await?.starts_with(&problem) {
            break;
        }
        window.press(&[], Key::Down).await?;
    }
    let rows = messages::imports_screen_table_label();
    tab_to(window, &grid(hand, &rows)).await?;
    window.press(&[], Key::Enter).await?;
    run_button(hand, PEOPLE).await?;
    window.press(&[], Key::Delete).await?;
    run_button(hand, PEOPLE - 1).await?;
    for _ in 0..3 {
        window.press(&[], Key::Right).await?;
    }
    window.press(&[], Key::F2).await?;
    let cell = messages::imports_screen_cell_label("Телефон", 4);
    window.focused("textbox", &hand.say(&cell)).await?;
    window.keys("8 700 000 01 03").await?;
    window.press(&[], Key::Enter).await?;
    window.focused("grid", &hand.say(&rows)).await?;
    run_button(hand, PEOPLE).await?;
    let typed = "return [...document.querySelectorAll('.cell--typed ins')].some((one) => one.textContent.includes('700'))";
    window
        .wait("what was typed stands in the cell", typed)
        .await?;
    // Of the columns Tab stops at the one where the keyboard was in the table.
    window.press(&[], Key::Right).await?;
    let column =
        |field: &Message| hand.say(&messages::imports_screen_column_label("E", hand.say(field)));
    let before = column(&messages::import_field_ignored());
    tab_to(window, &format!("combobox “{before}")).await?;
    let note = messages::import_field_note();
    window.keys(hand.say(&note)).await?;
    window.find("combobox", &column(&note)).await
}

/// What was put right is not lost by a slip: it is asked first, and the safe answer has the keyboard.
async fn slip_on_escape(hand: Hand<'_>) -> Done {
    let window = hand.window;
    tab_to(window, &grid(hand, &messages::imports_screen_table_label())).await?;
    window.press(&[], Key::Escape).await?;
    let title = hand.say(&messages::imports_screen_leave_title());
    window.find("dialog", &title).await?;
    let stay = hand.say(&messages::imports_screen_stay_button());
    window.focused("button", &stay).await?;
    window.press(&[], Key::Enter).await?;
    window.leaves("dialog", &title).await?;
    run_button(hand, PEOPLE).await
}

/// So many people may come in.
async fn run_button(hand: Hand<'_>, people: u32) -> Done {
    let run = messages::imports_screen_run_button(people);
    hand.window.find("button", &hand.say(&run)).await
}

async fn take_it(hand: Hand<'_>) -> Done {
    let window = hand.window;
    let run = messages::imports_screen_run_button(PEOPLE);
    tab_to(window, &button(hand, &run)).await?;
    window.press(&[], Key::Enter).await?;
    hand.sees(&messages::imports_screen_done_title(FILE))
        .await?;
    let list = messages::imports_screen_done_list_button();
    tab_to(window, &button(hand, &list)).await?;
    window.press(&[], Key::Enter).await?;
    hand.sees(&messages::volunteers_list_found(PEOPLE)).await
}

/// By a slip of a letter, in another keyboard layout, in other letters; the remapped column is
/// in the record.
async fn find(hand: Hand<'_>) -> Done {
    let window = hand.window;
    let search = hand.say(&messages::volunteers_search_label());
    for typed in ["байдаулит", "ctqsn", "Seyitov"] {
        window.press(&[], '/').await?;
        window.focused("searchbox", &search).await?;
        window.press(&[Key::Control], 'a').await?;
        window.keys(typed).await?;
        let name = match typed {
            "байдаулит" => "Байдәулет",
            _ => "Сейітов",
        };
        window.sees(name).await?;
        let other = match typed {
            "байдаулит" => "Сейітов",
            _ => "Байдәулет",
        };
        window.misses(other).await?;
        window.press(&[], Key::Down).await?;
        let list = hand.say(&messages::volunteers_list_table_label());
        window.focused("grid", &list).await?;
    }
    window.press(&[], Key::Enter).await?;
    window.find("heading", "Сейітов Асан").await?;
    window.sees("кешкі").await?;
    window.press(&[], Key::Escape).await?;
    // The list hears keys as soon as it has the keyboard again.
    let list = hand.say(&messages::volunteers_list_table_label());
    window.focused("grid", &list).await?;
    window.press(&[], '/').await?;
    window.focused("searchbox", &search).await?;
    window.press(&[], Key::Escape).await?;
    hand.sees(&messages::volunteers_list_found(PEOPLE)).await
}

/// The list on paper; the arrows choose the kind of file, and the way back is where it was.
async fn print(home: &Home, hand: Hand<'_>) -> Done {
    let window = hand.window;
    let export = hand.say(&messages::volunteers_list_export_button());
    tab_to(window, &format!("button “{export}")).await?;
    window.press(&[], Key::Enter).await?;
    let title = hand.say(&messages::volunteers_export_title());
    window.find("dialog", &title).await?;
    let xlsx = messages::volunteers_export_format_xlsx();
    tab_to(window, &format!("radio “{}", hand.say(&xlsx))).await?;
    window.press(&[], Key::Down).await?;
    let pdf = hand.say(&messages::export_format_pdf());
    window.focused("radio", &format!("{pdf}…")).await?;
    let run = messages::volunteers_export_run_button();
    tab_to(window, &button(hand, &run)).await?;
    window.press(&[], Key::Enter).await?;
    hand.sees(&messages::volunteers_export_done(PEOPLE)).await?;
    home.saved("pdf").await?;
    window.press(&[], Key::Escape).await?;
    window.leaves("dialog", &title).await?;
    window.focused("button", &export).await
}

/// Somebody of the list once more, in Latin letters.
async fn write_down_twice(hand: Hand<'_>) -> Done {
    let window = hand.window;
    let list = messages::volunteers_list_table_label();
    tab_to(window, &grid(hand, &list)).await?;
    window.press(&[], 'n').await?;
    for (label, typed) in [
        (messages::volunteers_field_surname(), "Akhmetov"),
        (messages::volunteers_field_given(), "Nurlan"),
        (messages::volunteers_field_birth(), "13.03.2002"),
        (messages::volunteers_field_phone(), "+7 700 000 01 02"),
    ] {
        tab_to(window, &field(hand, &label)).await?;
        window.keys(typed).await?;
    }
    window.press(&[], Key::Enter).await?;
    hand.sees(&messages::volunteers_add_done("Akhmetov Nurlan"))
        .await
}

/// Whose values hold is chosen by the arrows, and J makes one person of two.
async fn join(hand: Hand<'_>) -> Done {
    let window = hand.window;
    let page = format!("link “{}", hand.say(&messages::duplicates_title()));
    tab_back_to(window, &page).await?;
    window.press(&[], Key::Enter).await?;
    hand.sees(&messages::duplicates_count(1)).await?;
    window.sees("Нұрлан ≈ Nurlan").await?;
    let taken = messages::duplicates_compare_take_label("Akhmetov Nurlan");
    tab_to(window, &button(hand, &taken)).await?;
    let pressed = |side: &str| {
        let taken = hand.say(&messages::duplicates_compare_take_label(side));
        format!("return one('button', {taken:?})?.getAttribute('aria-pressed') === 'true'")
    };
    for key in [Key::Left, Key::Right] {
        window.press(&[], key).await?;
    }
    let last = pressed("Akhmetov Nurlan");
    let first = pressed("Ахметов Нұрлан");
    let what = "one of the two names is taken";
    window
        .wait(
            what,
            &format!("return (() => {{ {last} }})() !== (() => {{ {first} }})()"),
        )
        .await?;
    window.press(&[], 'j').await?;
    hand.sees(&messages::duplicates_list_empty()).await?;
    window.press(&[], Key::Escape).await?;
    hand.sees(&messages::volunteers_list_found(PEOPLE)).await?;
    let list = hand.say(&messages::volunteers_list_table_label());
    tab_to(window, &format!("grid “{list}”")).await
}

/// The person is found by the second name too, and the two records come apart again.
async fn separate(hand: Hand<'_>) -> Done {
    let window = hand.window;
    window.press(&[], '/').await?;
    let search = hand.say(&messages::volunteers_search_label());
    window.focused("searchbox", &search).await?;
    window.keys("akhmetov").await?;
    hand.sees(&messages::volunteers_list_found(1)).await?;
    window.press(&[], Key::Down).await?;
    window.press(&[], Key::Enter).await?;
    let again = messages::duplicates_separate_button();
    tab_to(window, &button(hand, &again)).await?;
    window.press(&[], Key::Enter).await?;
    hand.sees(&messages::duplicates_separate_done()).await?;
    window.press(&[], Key::Escape).await?;
    hand.sees(&messages::volunteers_list_found(2)).await?;
    window.press(&[], '/').await?;
    window.focused("searchbox", &search).await?;
    window.press(&[], Key::Escape).await?;
    hand.sees(&messages::volunteers_list_found(PEOPLE + 1))
        .await
}

/// The same list again: nothing goes in before one of the four ways is chosen.
async fn stop_the_second(hand: Hand<'_>) -> Done {
    let window = hand.window;
    open_the_list(hand).await?;
    hand.sees(&messages::imports_screen_run_blocked()).await?;
    let skip = format!("radio “{}", hand.say(&messages::import_mode_skip()));
    tab_to(window, "radio “").await?;
    window.press(&[], Key::Space).await?;
    let blocked = hand.say(&messages::imports_screen_run_blocked());
    window.misses(&blocked).await?;
    for _ in 0..4 {
        if window.focus().await?.starts_with(&skip) {
            break;
        }
        window.press(&[], Key::Down).await?;
    }
    hand.sees(&messages::imports_screen_run_none()).await?;
    window.press(&[], Key::Escape).await?;
    let list = hand.say(&messages::volunteers_list_title());
    window.find("heading", &list).await
}

async fn take_it_back(hand: Hand<'_>) -> Done {
    let window = hand.window;
    to_imports(hand).await?;
    tab_to(
        window,
        &button(hand, &messages::imports_screen_taken_undo_button()),
    )
    .await?;
    window.press(&[], Key::Enter).await?;
    let title = hand.say(&messages::imports_screen_taken_undo_title());
    window.find("dialog", &title).await?;
    tab_to(
        window,
        &button(hand, &messages::imports_screen_undo_button()),
    )
    .await?;
    window.press(&[], Key::Enter).await?;
    window.leaves("dialog", &title).await?;
    window.press(&[], Key::Escape).await?;
    window.misses("Байдәулет").await
}
