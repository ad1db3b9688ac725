//! Guests of a forum in the window: a list of delegations comes in, a guest is corrected and a document is read, a
//! delegation is let in at once, the lists for the door are printed and entered afterwards, categories are set up.

use drive::{Done, Hand, Home, Key, Trouble, Window};
use l10n::Language;
use messages::Message;

use crate::{journey::FOUNDER, play_in_one};

const TITLE: &str = "Еріктілер форумы";
const LIST: &str = "ФИО;Страна;Категория;Организация;Телефон;Питание\n\
Төрөбаев Бакыт;Кыргызстан;Глава делегации;Жаштар;+996 700 000 001;халал\n\
Асанбекова Гульзат;Кыргызстан;делегат;Жаштар;+996 700 000 002;\n\
Рахимов Жасур;Узбекистан;Спикер;;+998 90 000 00 03;\n";
const CARD: [&str; 3] = [
    "IDKAZ0000000000851231600004<<<",
    "8512316F9512313KAZ<<<<<<<<<<<4",
    "SPECIMEN<<AIGUL<<<<<<<<<<<<<<<",
];

#[test]
fn guests_in_kazakh() {
    guests("guests-kk", Language::Kk);
}

#[test]
fn guests_in_russian() {
    guests("guests-ru", Language::Ru);
}

#[test]
fn guests_in_english() {
    guests("guests-en", Language::En);
}

#[track_caller]
fn guests(name: &str, language: Language) {
    play_in_one(name, async |home: &Home, window: &Window| {
        let hand = Hand::new(window, language);
        receive(hand).await?;
        take_a_list_in(home, hand).await?;
        change_a_guest(hand).await?;
        read_a_document(hand).await?;
        let_a_delegation_in(home, hand).await?;
        print_and_enter(home, hand).await?;
        set_up(hand).await
    });
}

async fn receive(hand: Hand<'_>) -> Done {
    hand.found_empty(FOUNDER).await?;
    hand.receives(TITLE).await
}

async fn take_a_list_in(home: &Home, hand: Hand<'_>) -> Done {
    let file = home.answers().join("guests.csv");
    std::fs::write(&file, LIST)?;
    home.choose(&file)?;
    hand.press(&messages::guests_import_button()).await?;
    hand.press(&messages::imports_screen_choose_button())
        .await?;
    hand.sees(&messages::common_people_count(3)).await?;
    hand.window
        .sees(&hand.say(&messages::guests_import_of(TITLE)))
        .await?;
    hand.press(&messages::imports_screen_run_button(3)).await?;
    hand.sees(&messages::imports_screen_done_title("guests.csv"))
        .await?;
    hand.press(&messages::delegations_back_button()).await?;
    hand.window.sees("Асанбекова Гульзат").await
}

async fn change_a_guest(hand: Hand<'_>) -> Done {
    let name = "Асанбекова Гульзат";
    hand.press(&messages::guests_edit_label(name)).await?;
    hand.sees(&messages::guests_edit_title(name)).await?;
    let given = hand.say(&messages::desk_screen_given_label());
    hand.window
        .wait(
            "the form is filled",
            "return [...document.querySelectorAll('dialog input')].some((input) => input.value === 'Гульзат') || null",
        )
        .await?;
    // The buttons stand in one line in every language.
    let tops = "const buttons = [...document.querySelectorAll('.dialog__actions button')]; return buttons.length > 2 && new Set(buttons.map((button) => button.offsetTop)).size === 1";
    hand.window
        .wait("the buttons stand in a line", tops)
        .await?;
    hand.window.fill(&given, "Гүлзат").await?;
    let photo = hand.say(&messages::guests_photo_label());
    let yes = hand.say(&messages::guests_consent_yes());
    hand.window.pick(&photo, &yes).await?;
    hand.press(&messages::common_save_button()).await?;
    hand.sees(&messages::guests_edit_done("Асанбекова Гүлзат"))
        .await?;
    hand.window.sees("Асанбекова Гүлзат").await
}

/// A reader types like a keyboard; name, country, birth date and sex stand in the form.
async fn read_a_document(hand: Hand<'_>) -> Done {
    hand.press(&messages::desk_screen_guest_add_button())
        .await?;
    hand.press(&messages::guests_zone_button()).await?;
    let lines = hand.say(&messages::guests_zone_label());
    hand.window.focused("textbox", &lines).await?;
    for line in CARD {
        hand.window.keys(line).await?;
        hand.window.press(&[], Key::Enter).await?;
    }
    hand.sees(&messages::guests_zone_done()).await?;
    hand.window
        .wait(
            "the name of the document",
            "return [...document.querySelectorAll('dialog input')].some((input) => input.value === 'Specimen') || null",
        )
        .await?;
    hand.press(&messages::common_cancel_button()).await
}

async fn let_a_delegation_in(home: &Home, hand: Hand<'_>) -> Done {
    hand.press(&messages::delegations_tab()).await?;
    hand.press(&messages::delegations_badges_button(2)).await?;
    hand.sees(&messages::desk_screen_badges_done(2)).await?;
    hand.press(&messages::delegations_in_button(2)).await?;
    hand.sees(&messages::delegations_in_done(2)).await?;
    hand.press(&messages::delegations_sheet_button()).await?;
    written(home, hand, &messages::delegations_pack_title()).await?;
    hand.press(&messages::delegations_back_button()).await
}

/// Waits until a paper lies where the dialog was told to save it.
async fn written(home: &Home, hand: Hand<'_>, title: &Message) -> Done {
    // No name of a file has a colon.
    let title = hand.say(title).replace(':', "");
    drive::until("the paper is written", async || {
        let files = std::fs::read_dir(home.answers())?.flatten();
        let written = files
            .filter(|file| file.file_name().to_string_lossy().starts_with(&title))
            .any(|file| std::fs::read(file.path()).is_ok_and(|bytes| bytes.starts_with(b"%PDF")));
        Ok(written.then_some(()))
    })
    .await
}

/// One key prints; the ticked line is entered by its code with the time that stands on the paper.
async fn print_and_enter(home: &Home, hand: Hand<'_>) -> Done {
    hand.window.sees("Рахимов Жасур").await?;
    hand.window.press(&[], Key::F9).await?;
    written(home, hand, &messages::delegations_paper_title()).await?;
    let more = hand.say(&messages::guests_more_label());
    hand.window.click("button", &more).await?;
    let entry = hand.say(&messages::delegations_entry_button());
    hand.window.click("menuitem", &entry).await?;
    hand.sees(&messages::delegations_entry_title()).await?;
    let day = hand.say(&messages::attendance_screen_paper_day_label());
    hand.window.fill(&day, "05.07.2026").await?;
    let came = hand.say(&messages::attendance_screen_paper_in_label());
    hand.window.fill(&came, "08:40").await?;
    let code = hand.say(&messages::attendance_screen_paper_code_label());
    hand.window.fill(&code, "Рахимов").await?;
    hand.window.press(&[], Key::Enter).await?;
    hand.window.sees("Рахимов Жасур").await?;
    hand.press(&messages::attendance_screen_paper_save_button(1))
        .await?;
    hand.sees(&messages::attendance_screen_paper_done(1, 1))
        .await?;
    hand.window.sees("08:40").await
}

async fn set_up(hand: Hand<'_>) -> Done {
    let more = hand.say(&messages::guests_more_label());
    hand.window.click("button", &more).await?;
    let set_up = hand.say(&messages::guests_set_up_button());
    hand.window.click("menuitem", &set_up).await?;
    hand.sees(&messages::guests_setup_title()).await?;
    let column = hand.say(&messages::guests_setup_en_label());
    let field = hand.say(&messages::guests_setup_of_label(column, "SP"));
    hand.window.fill(&field, "Lecturer").await?;
    hand.press(&messages::common_save_button()).await?;
    hand.sees(&messages::guests_setup_done()).await?;
    if hand.window.count("dialog", "").await? > 0 {
        return Err(Trouble::new("the set-up is still open"));
    }
    Ok(())
}
