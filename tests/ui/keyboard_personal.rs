//! What may be kept of a person, with the keyboard alone: a list that says more than the
//! minimum, the legal ground, reducing and undoing it, a consent with what it names, and the
//! history that tells of it.

use drive::{Done, Hand, Home, Key, Window, root};
use l10n::Language;
use messages::Message;

use crate::keyboard::{field, tab_to};
use crate::{journey::FOUNDER, keyboard_lists::to_imports, play_in_one};

const LIST: &str = "Тегі;Аты;Телефон;Аймақ;Ескертпе\n\
Сейітов;Асан;8 700 000 01 01;Алматы;сурет салады\n\
Ахметов;Нұрлан;8 700 000 01 02;;\n";
const FILE: &str = "тізім.csv";
const WHO: &str = "Сейітов Асан";

#[test]
fn what_may_be_kept_is_decided_without_a_mouse_in_kazakh() {
    check("minimum-kk", Language::Kk);
}

#[test]
fn what_may_be_kept_is_decided_without_a_mouse_in_russian() {
    check("minimum-ru", Language::Ru);
}

fn check(at: &'static str, language: Language) {
    play_in_one(at, async move |home: &Home, window: &Window| {
        let hand = Hand::new(window, language);
        hand.found_empty(FOUNDER).await?;
        let file = home.answers().join(FILE);
        std::fs::write(&file, LIST)?;
        home.choose(&file)?;
        take_the_list(hand, at).await?;
        choose_a_ground(hand).await?;
        reduce_and_undo(hand).await?;
        record_a_consent(hand).await?;
        look_at_the_history(hand, at).await
    });
}

fn button(hand: Hand<'_>, label: &Message) -> String {
    format!("button “{}", hand.say(label))
}

async fn picture(hand: Hand<'_>, name: &str) -> Done {
    hand.window.calm().await?;
    let path = root().join(format!("target/window/minimum/{name}.png"));
    hand.window.screenshot(&path).await
}

/// One key leaves out what may be kept with a consent only, and the same key takes it in
/// after all.
async fn take_the_list(hand: Hand<'_>, at: &str) -> Done {
    let window = hand.window;
    to_imports(hand).await?;
    let choose = hand.say(&messages::imports_screen_choose_button());
    window.focused("button", &choose).await?;
    window.press(&[], Key::Enter).await?;
    hand.sees(&messages::grounds_import_count(1)).await?;
    picture(hand, &format!("{at}-told")).await?;
    window.press(&[], Key::F8).await?;
    let fields = [
        messages::personal_field_residence(),
        messages::volunteers_field_notes(),
    ];
    let fields = fields.map(|field| hand.say(&field)).join("; ");
    hand.sees(&messages::grounds_import_left(fields)).await?;
    window.press(&[], Key::F8).await?;
    hand.sees(&messages::grounds_import_count(1)).await?;
    tab_to(
        window,
        &button(hand, &messages::imports_screen_run_button(2)),
    )
    .await?;
    window.press(&[], Key::Enter).await?;
    hand.sees(&messages::imports_screen_done_title(FILE))
        .await?;
    hand.sees(&messages::grounds_import_count(1)).await?;
    let list = messages::imports_screen_done_list_button();
    tab_to(window, &button(hand, &list)).await?;
    window.press(&[], Key::Enter).await?;
    hand.sees(&messages::volunteers_list_found(2)).await?;
    window.press(&[], '/').await?;
    let search = hand.say(&messages::volunteers_search_label());
    window.focused("searchbox", &search).await?;
    window.keys("seyitov").await?;
    hand.sees(&messages::volunteers_list_found(1)).await?;
    hand.open_found(WHO).await?;
    hand.sees(&messages::grounds_beyond_title()).await
}

/// A contract needs the region; the note still waits for a consent.
async fn choose_a_ground(hand: Hand<'_>) -> Done {
    let window = hand.window;
    let label = hand.say(&messages::grounds_field_label());
    let shown = hand.say(&messages::grounds_ground_consent());
    let edit = messages::volunteers_profile_edit_label(label.clone(), shown);
    tab_to(window, &button(hand, &edit)).await?;
    window.press(&[], Key::Enter).await?;
    window.focused("combobox", &label).await?;
    let contract = hand.say(&messages::grounds_ground_contract());
    window.keys(&contract).await?;
    window.press(&[], Key::Enter).await?;
    let note = hand.say(&messages::volunteers_field_notes());
    hand.sees(&messages::grounds_beyond_fields(note)).await?;
    // The keyboard is where it was.
    let edit = messages::volunteers_profile_edit_label(label, contract);
    window.focused("button", &hand.say(&edit)).await
}

async fn reduce_and_undo(hand: Hand<'_>) -> Done {
    let window = hand.window;
    tab_to(window, &button(hand, &messages::grounds_reduce_button())).await?;
    window.press(&[], Key::Enter).await?;
    hand.sees(&messages::grounds_reduce_done(1)).await?;
    let title = hand.say(&messages::grounds_beyond_title());
    window.misses(&title).await?;
    window.press(&[Key::Control], 'z').await?;
    hand.sees(&messages::grounds_beyond_title()).await
}

async fn record_a_consent(hand: Hand<'_>) -> Done {
    let window = hand.window;
    let record = messages::volunteers_profile_consent_button();
    tab_to(window, &button(hand, &record)).await?;
    window.press(&[], Key::Enter).await?;
    hand.sees(&messages::consents_form_title()).await?;
    let third = hand.say(&messages::consents_purpose_third_parties());
    tab_to(window, &format!("checkbox “{third}")).await?;
    window.press(&[], Key::Space).await?;
    let whom = messages::consents_form_third_parties_label();
    tab_to(window, &field(hand, &whom)).await?;
    window.keys("«Жас қанат»").await?;
    window.press(&[], Key::Enter).await?;
    hand.sees(&messages::consents_form_done()).await?;
    let title = hand.say(&messages::grounds_beyond_title());
    window.misses(&title).await
}

/// The history counts the fields that the consent names, and names them on demand.
async fn look_at_the_history(hand: Hand<'_>, at: &str) -> Done {
    let window = hand.window;
    let all = u32::try_from(domain::PersonField::ALL.len()).unwrap_or(0);
    hand.sees(&messages::consents_terms_count(all)).await?;
    let open = "return document.querySelector('.history details').open";
    let summary = hand.say(&messages::common_show_button());
    for _ in 0..80 {
        let here = "return document.activeElement?.tagName === 'SUMMARY'";
        if window.script(here, Vec::new()).await?.as_bool() == Some(true) {
            break;
        }
        window.press(&[], Key::Tab).await?;
    }
    window.press(&[], Key::Enter).await?;
    window
        .wait(&format!("“{summary}” shows the list"), open)
        .await?;
    window.sees("«Жас қанат»").await?;
    picture(hand, &format!("{at}-history")).await
}
