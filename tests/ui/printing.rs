//! The evening before and the morning: badges are laid out and saved, a laptop is checked with a real printer, a badge is
//! printed at check-in and printed again, and the guest reads the own name on a screen that can ask nothing.

#[path = "../../src-tauri/src/printing/tests/server.rs"]
mod server;

use std::fs;

use drive::{Done, Hand, Home, Key, Window};
use l10n::Language;
use server::Server;

use crate::{journey::FOUNDER, play_at, step};

const TITLE: &str = "Еріктілер форумы";
const SURNAME: &str = "Төрөбаев";
const GIVEN: &str = "Бакыт";
const PRINTER: &str = "Badges";

/// Three guests of one delegation, without badges.
const DELEGATION: &str = r"
const done = arguments[0];
const invoke = globalThis.__TAURI_INTERNALS__.invoke;
const action = () => 'act_' + Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte, at) => (at === 6 ? (byte & 15) | 112 : at === 8 ? (byte & 63) | 128 : byte).toString(16).padStart(2, '0')).join('');
const event = location.hash.split('/')[2];
const person = (surname, given) => ({ surname, given, patronymic: null, birth: null, sex: null, iin: null, phone: null, email: null, region: null, organisation: null, directions: [] });
const guest = (surname, given, category) => invoke('desk_guest_save', { action: action(), event, who: null, draft: { person: person(surname, given), latin: null, category, delegation: { kind: 'country', of: 'UZ' }, country: 'UZ', latin_first: false, photo: null, press: null, walk_in: false, details: [], warning: null, note: null } });
(async () => {
  await guest('Каримов', 'Шерзод', 'DL');
  await guest('Юсупова', 'Нилуфар', 'HD');
  await guest('Рахимов', 'Отабек', 'DL');
})().then(() => done('made'), (failed) => done(JSON.stringify(failed)));
";

#[test]
fn badges_in_kazakh() {
    badges("badges-kk", Language::Kk);
}

#[test]
fn badges_in_russian() {
    badges("badges-ru", Language::Ru);
}

#[test]
fn badges_in_english() {
    badges("badges-en", Language::En);
}

#[track_caller]
fn badges(name: &str, language: Language) {
    let server = Server::start();
    server.add_printer(PRINTER);
    let home = Home::new().map(|home| home.with_printers(server.socket()));
    play_at(name, home, async |home: &Home, window: Window| {
        let hand = Hand::new(&window, language);
        let done = day(home, hand, &server).await;
        step!(window, done);
        Ok(())
    });
}

async fn day(home: &Home, hand: Hand<'_>, server: &Server) -> Done {
    receive(hand).await?;
    lay_out(hand).await?;
    check(hand, server).await?;
    let number = print_at_check_in(hand, server).await?;
    face_the_guest(hand, &number).await?;
    let number = print_again(hand, server, &number).await?;
    leave(hand).await?;
    rehearse(hand, &number).await?;
    print_pack(hand, server).await?;
    print_list(hand, server).await?;
    save(home, hand).await
}

async fn receive(hand: Hand<'_>) -> Done {
    hand.found_empty(FOUNDER).await?;
    hand.receives(TITLE).await
}

async fn from_menu(hand: Hand<'_>, item: &messages::Message) -> Done {
    let more = hand.say(&messages::guests_more_label());
    hand.window.click("button", &more).await?;
    let item = hand.say(item);
    hand.window.click("menuitem", &item).await
}

/// A size that cannot be printed is refused beside its field; a good layout is drawn, saved and kept.
async fn lay_out(hand: Hand<'_>) -> Done {
    from_menu(hand, &messages::badges_screen_open_button()).await?;
    let drawn = "return [...document.querySelectorAll('.pages img')].some((page) => page.complete && page.naturalWidth > 0) || null";
    hand.window.wait("a badge is drawn", drawn).await?;
    let name = hand.say(&messages::badges_screen_name_percent_label());
    hand.window.fill(&name, "300").await?;
    hand.sees(&messages::badges_error_percent(60, 140)).await?;
    hand.window.fill(&name, "110").await?;
    let refused = hand.say(&messages::badges_error_percent(60, 140));
    hand.window.misses(&refused).await?;
    let band = hand.say(&messages::badges_screen_band_label());
    let line = hand.say(&messages::badges_screen_band_line());
    hand.window.pick(&band, &line).await?;
    hand.press(&messages::common_save_button()).await?;
    hand.sees(&messages::badges_screen_saved()).await?;
    hand.press(&messages::badges_screen_back_button()).await
}

/// Everything is found as it is; the printer is chosen, a test page comes out and is confirmed.
async fn check(hand: Hand<'_>, server: &Server) -> Done {
    from_menu(hand, &messages::preflight_title()).await?;
    hand.sees(&messages::preflight_printer_not_chosen()).await?;
    hand.sees(&messages::preflight_layout_saved()).await?;
    hand.sees(&messages::preflight_names_nobody()).await?;
    hand.sees(&messages::preflight_backup_none()).await?;
    hand.press(&messages::preflight_backup_button()).await?;
    let none = hand.say(&messages::preflight_backup_none());
    hand.window.misses(&none).await?;
    hand.press(&messages::preflight_printer_button()).await?;
    let printer = hand.say(&messages::printing_printer_label());
    hand.window.pick(&printer, PRINTER).await?;
    let size = hand.say(&messages::printing_size_label());
    let label = hand.say(&messages::badges_screen_paper_label62());
    hand.window.pick(&size, &label).await?;
    hand.choose(&messages::printing_on_label()).await?;
    let lists = hand.say(&messages::printing_lists_label());
    hand.window.pick(&lists, PRINTER).await?;
    hand.press(&messages::common_close_button()).await?;
    hand.sees(&messages::preflight_printer_answers(PRINTER))
        .await?;
    hand.sees(&messages::preflight_paper_other("62 × 29", "105 × 148"))
        .await?;
    hand.press(&messages::preflight_test_page_print_button())
        .await?;
    hand.sees(&messages::printing_test_printed()).await?;
    server::until("the test page lies there", || {
        server.printed("Birge").exists()
    });
    hand.press(&messages::preflight_test_page_right_button())
        .await?;
    let open = hand.say(&messages::preflight_test_page_open());
    hand.window.misses(&open).await?;
    hand.press(&messages::preflight_back_button()).await
}

/// The number of the badge that came out, without a dialog.
async fn print_at_check_in(hand: Hand<'_>, server: &Server) -> Done<String> {
    hand.press(&messages::desk_screen_open_button()).await?;
    hand.sees(&messages::desk_screen_waiting_hint()).await?;
    let field = hand.say(&messages::desk_screen_field_label());
    hand.window.focused("textbox", &field).await?;
    hand.window.keys(SURNAME).await?;
    hand.sees(&messages::desk_screen_nobody_hint()).await?;
    hand.window.press(&[], Key::F2).await?;
    hand.fill(&messages::desk_screen_given_label(), GIVEN)
        .await?;
    let category = hand.say(&messages::desk_screen_category_label());
    let of_delegation = match hand.language() {
        Language::Kk => "HD · Делегация басшысы",
        Language::Ru => "HD · Глава делегации",
        Language::En => "HD · Head of delegation",
    };
    hand.window.pick(&category, of_delegation).await?;
    hand.press(&messages::desk_screen_guest_check_in_button())
        .await?;
    hand.sees(&messages::desk_screen_entered_word()).await?;
    came_out(hand, server, "").await
}

/// Waits until a badge with another number than before is printed; the number.
async fn came_out(hand: Hand<'_>, server: &Server, before: &str) -> Done<String> {
    let script = format!(
        r"const shown = document.querySelector('article')?.textContent.match(/[0-9A-Z]{{1,6}} [0-9A-Z]{{2}} \d{{5}} [0-9A-Z]/)?.[0]; return shown && shown !== '{before}' ? shown : null"
    );
    let shown = hand.window.wait("the number of the badge", &script).await?;
    let number = shown.as_str().unwrap_or_default().to_owned();
    hand.sees(&messages::printing_job_printed(PRINTER)).await?;
    server::until("the badge lies there", || {
        // CUPS spells a title for a file as it likes: one of both stands there.
        server.printed(&number).exists()
    });
    Ok(number)
}

/// One key opens the screen of the guest; it shows whoever is scanned, can ask the program
/// nothing, and forgets the name.
async fn face_the_guest(hand: Hand<'_>, number: &str) -> Done {
    hand.window.press(&[Key::Control], 'g').await?;
    hand.sees(&messages::facing_opened()).await?;
    hand.window.turn_to_other().await?;
    hand.window.sees(TITLE).await?;
    for language in [Language::Kk, Language::Ru, Language::En] {
        let welcome = l10n::Localizer::new(language).format(&messages::facing_welcome());
        hand.window.sees(&welcome).await?;
    }
    let asked = "const done = arguments[0]; globalThis.__TAURI_INTERNALS__.invoke('session_state').then(() => done('answered'), () => done('refused'))";
    let answer = hand.window.script_later(asked, Vec::new()).await?;
    assert_eq!(answer, "refused", "the screen of the guest may ask nothing");
    hand.window.turn_to_other().await?;
    let field = hand.say(&messages::desk_screen_field_label());
    hand.window.take("textbox", &field).await?;
    hand.window.keys(number.replace(' ', "")).await?;
    hand.window.press(&[], Key::Enter).await?;
    hand.sees(&messages::desk_screen_already_word()).await?;
    hand.window.turn_to_other().await?;
    hand.window.sees(&format!("{GIVEN} {SURNAME}")).await?;
    let ask = l10n::Localizer::new(Language::Kk).format(&messages::facing_ask());
    hand.window.sees(&ask).await?;
    // Nobody comes: the name goes by itself.
    hand.window.misses(SURNAME).await?;
    hand.window.turn_to_other().await?;
    hand.window.press(&[Key::Control], 'g').await?;
    hand.sees(&messages::facing_closed()).await?;
    hand.window.is_alone().await
}

async fn print_again(hand: Hand<'_>, server: &Server, number: &str) -> Done<String> {
    hand.window.press(&[], Key::F6).await?;
    hand.sees(&messages::printing_again_title()).await?;
    let reason = hand.say(&messages::printing_again_reason_label());
    hand.window.fill(&reason, "").await?;
    hand.press(&messages::printing_again_button()).await?;
    hand.sees(&messages::printing_error_reason()).await?;
    let spoilt = hand.say(&messages::printing_again_reason_spoilt());
    hand.window.fill(&reason, &spoilt).await?;
    hand.press(&messages::printing_again_button()).await?;
    let number = came_out(hand, server, number).await?;
    // The log of the event says both.
    hand.window.press(&[Key::Control], 'p').await?;
    hand.sees(&messages::printing_setup_title()).await?;
    hand.window.sees(&number).await?;
    hand.window.sees(&spoilt).await?;
    hand.press(&messages::common_close_button()).await?;
    Ok(number)
}

async fn leave(hand: Hand<'_>) -> Done {
    hand.press(&messages::desk_screen_leave_button()).await?;
    hand.sees(&messages::printing_leave_hint()).await?;
    hand.fill(&messages::session_password_label(), FOUNDER.password)
        .await?;
    hand.press(&messages::printing_leave_button()).await?;
    hand.window
        .find("cell", &format!("{SURNAME} {GIVEN}"))
        .await
}

/// A badge is looked up and nothing is written; a misread one is told.
async fn rehearse(hand: Hand<'_>, number: &str) -> Done {
    from_menu(hand, &messages::preflight_title()).await?;
    let field = hand.say(&messages::preflight_rehearsal_label());
    hand.window.take("textbox", &field).await?;
    hand.window.keys("дулат").await?;
    hand.window.press(&[], Key::Enter).await?;
    hand.sees(&messages::preflight_rehearsal_text()).await?;
    hand.window.keys(number.replace(' ', "")).await?;
    hand.window.press(&[], Key::Enter).await?;
    let name = format!("{SURNAME} {GIVEN}");
    hand.sees(&messages::preflight_rehearsal_found(name.as_str()))
        .await?;
    let open = hand.say(&messages::preflight_rehearsal_open());
    hand.window.misses(&open).await?;
    hand.press(&messages::preflight_back_button()).await
}

/// The badges of a delegation come out in one piece, and a second time there is nothing to print.
async fn print_pack(hand: Hand<'_>, server: &Server) -> Done {
    taken(server);
    let made = hand.window.script_later(DELEGATION, Vec::new()).await?;
    assert_eq!(made, "made", "the guests of a delegation");
    hand.press(&messages::delegations_tab()).await?;
    let country = match hand.language() {
        Language::Kk => "Өзбекстан",
        Language::Ru => "Узбекистан",
        Language::En => "Uzbekistan",
    };
    hand.window.click("button", &format!("{country}…")).await?;
    hand.press(&messages::printing_pack_button()).await?;
    hand.sees(&messages::printing_pack_printed(3, PRINTER))
        .await?;
    server::until("the pack lies there", || taken(server) > 0);
    hand.press(&messages::printing_pack_button()).await?;
    hand.sees(&messages::printing_pack_nobody()).await?;
    hand.press(&messages::delegations_back_button()).await
}

/// F9 prints the list of the door where a printer for lists is chosen.
async fn print_list(hand: Hand<'_>, server: &Server) -> Done {
    taken(server);
    hand.window.press(&[], Key::F9).await?;
    hand.sees(&messages::printing_list_printed(PRINTER)).await?;
    server::until("the list lies there", || taken(server) > 0);
    Ok(())
}

/// Takes away what has come out, and answers how much it was.
fn taken(server: &Server) -> usize {
    let one = server.printed("one");
    let entries = one.parent().and_then(|folder| fs::read_dir(folder).ok());
    let files = entries.into_iter().flatten().flatten();
    let printed = files.filter(|file| file.path().extension().is_some_and(|kind| kind == "pdf"));
    printed
        .filter(|file| fs::remove_file(file.path()).is_ok())
        .count()
}

async fn save(home: &Home, hand: Hand<'_>) -> Done {
    from_menu(hand, &messages::badges_screen_open_button()).await?;
    let all = hand.say(&messages::badges_screen_of_all(4));
    hand.window.choose("radio", &all).await?;
    hand.press(&messages::badges_screen_print_button()).await?;
    home.saved("pdf").await?;
    Ok(())
}
