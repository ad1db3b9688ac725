//! A quiet hour at the desk: nobody comes, cards are offered that should be put right, and the next scan takes the field
//! back without a letter lost. The keyboard alone; a picture in each language under `target/window/results`.

use drive::{Done, Hand, Home, Key, Trouble, Window, root};
use l10n::Language;

use crate::{journey::FOUNDER, play_in_one};

const TITLE: &str = "Еріктілер форумы";
const HEAD: &str = "Токтогулов Бакыт";
const LATIN: &str = "Тілеубердиев Динмұхамед";
const TYPED: &str = "Dinmukhamed";
/// Guests with something to put right, and one who has a badge and nothing wrong; answers the number of that badge.
const GUESTS: &str = r"
const done = arguments[0];
const invoke = globalThis.__TAURI_INTERNALS__.invoke;
const action = () => 'act_' + Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte, at) => (at === 6 ? (byte & 15) | 112 : at === 8 ? (byte & 63) | 128 : byte).toString(16).padStart(2, '0')).join('');
const event = location.hash.split('/')[2];
const person = (surname, given, birth) => ({ surname, given, patronymic: null, birth, sex: null, iin: null, phone: null, email: null, region: null, organisation: null, directions: [] });
const guest = (surname, given, category, more) => invoke('desk_guest_save', { action: action(), event, who: null, draft: { person: person(surname, given, more?.birth ?? null), latin: null, category, delegation: { kind: 'country', of: 'UZ' }, country: 'UZ', latin_first: false, photo: null, press: null, walk_in: false, details: [], warning: null, note: null, ...more?.card } });
(async () => {
  const right = await guest('Юсупова', 'Нилуфар', 'DL');
  await guest('Токтогулов', 'Бакыт', 'HD', { card: { delegation: null, country: null } });
  await guest('Тілеубердиев', 'Динмұхамед', 'DL', { card: { latin_first: true } });
  await guest('Иванова', 'Анна', 'SP');
  await guest('Каримов', 'Шерзод', 'DL', { birth: '05.07.1990' });
  await guest('Karimov', 'Sherzod', 'DL', { birth: '05.07.1990' });
  await guest('Ким', 'Лев', 'MN');
  const [number] = await invoke('desk_badges', { action: action(), event, guests: [right] });
  return number;
})().then((number) => done(number), (failed) => done(JSON.stringify(failed)));
";
/// The clock of the page is ten minutes behind: what happens now happened ten minutes ago.
const BEHIND: &str =
    "globalThis.ownNow ??= Date.now; Date.now = () => globalThis.ownNow() - 600_000; return true";
const RIGHT: &str = "Date.now = globalThis.ownNow; return true";

#[test]
fn a_quiet_hour_in_kazakh() {
    quiet("quiet-kk", Language::Kk);
}

#[test]
fn a_quiet_hour_in_russian() {
    quiet("quiet-ru", Language::Ru);
}

#[test]
fn a_quiet_hour_in_english() {
    quiet("quiet-en", Language::En);
}

#[track_caller]
fn quiet(name: &str, language: Language) {
    play_in_one(name, async |_: &Home, window: &Window| {
        let hand = Hand::new(window, language);
        hand.found_empty(FOUNDER).await?;
        hand.receives(TITLE).await?;
        let made = window.script_later(GUESTS, Vec::new()).await?;
        let number = made.as_str().filter(|number| number.len() < 20);
        let number = number.ok_or_else(|| Trouble::new(format!("no guests: {made}")))?;
        window.script(BEHIND, Vec::new()).await?;
        hand.press(&messages::desk_screen_open_button()).await?;
        hand.sees(&messages::desk_screen_waiting_hint()).await?;
        window.script(RIGHT, Vec::new()).await?;
        offered(hand).await?;
        put_right(hand).await?;
        leave_one(hand).await?;
        the_next_guest_goes_first(hand, &number.replace(' ', "")).await
    });
}

async fn picture(hand: Hand<'_>, name: &str) -> Done {
    hand.window.calm().await?;
    let language = hand.language().code();
    let path = root().join(format!("target/window/results/{language}-{name}.png"));
    hand.window.screenshot(&path).await
}

/// Which card is marked.
async fn marked(hand: Hand<'_>, name: &str) -> Done {
    let script = format!(
        "return document.querySelector('.repairs li[aria-current] .firm')?.textContent === '{name}' || null"
    );
    hand.window
        .wait(&format!("“{name}” is marked"), &script)
        .await?;
    Ok(())
}

/// What hinders most stands first; a pair is told by name.
async fn offered(hand: Hand<'_>) -> Done {
    hand.sees(&messages::repairs_title()).await?;
    hand.sees(&messages::repairs_why_pair("Каримов Шерзод"))
        .await?;
    hand.sees(&messages::repairs_why_guardian()).await?;
    hand.sees(&messages::repairs_why_leads()).await?;
    hand.sees(&messages::repairs_why_latin()).await?;
    hand.sees(&messages::repairs_why_organisation()).await?;
    let right =
        "return !document.querySelector('.repairs').textContent.includes('Юсупова') || null";
    hand.window
        .wait("who has nothing wrong is left alone", right)
        .await?;
    picture(hand, "quiet").await
}

/// The form opens at the field, and the card goes from the list.
async fn put_right(hand: Hand<'_>) -> Done {
    let field = hand.say(&messages::desk_screen_field_label());
    hand.window.focused("textbox", &field).await?;
    marked(hand, "Karimov Sherzod").await?;
    for name in ["Ким Лев", HEAD] {
        hand.window.press(&[], Key::Down).await?;
        marked(hand, name).await?;
    }
    hand.window.press(&[], Key::Enter).await?;
    hand.sees(&messages::guests_edit_title(HEAD)).await?;
    let delegation = hand.say(&messages::desk_screen_delegation_label());
    hand.window.focused("combobox", &delegation).await?;
    picture(hand, "quiet-card").await?;
    let country = match hand.language() {
        Language::Kk => "Қырғызстан",
        Language::Ru => "Кыргызстан",
        Language::En => "Kyrgyzstan",
    };
    hand.window.pick(&delegation, country).await?;
    hand.press(&messages::common_save_button()).await?;
    hand.sees(&messages::guests_edit_done(HEAD)).await?;
    let gone = format!(
        "return !document.querySelector('.repairs')?.textContent.includes('{HEAD}') || null"
    );
    hand.window.wait("the card is right", &gone).await?;
    hand.window.focused("textbox", &field).await
}

/// What is left as it is, is not offered again.
async fn leave_one(hand: Hand<'_>) -> Done {
    hand.window.press(&[], Key::Up).await?;
    hand.window.press(&[], Key::Up).await?;
    marked(hand, "Karimov Sherzod").await?;
    hand.window.press(&[], Key::Delete).await?;
    let pair = hand.say(&messages::repairs_why_pair("Каримов Шерзод"));
    hand.window.misses(&pair).await?;
    marked(hand, "Ким Лев").await
}

/// A badge is scanned while a card is open: its result is shown at once, no sign of it stands in
/// the card, and F5 goes on where somebody was interrupted.
async fn the_next_guest_goes_first(hand: Hand<'_>, number: &str) -> Done {
    hand.window.press(&[], Key::Down).await?;
    marked(hand, LATIN).await?;
    hand.window.press(&[], Key::Enter).await?;
    let latin = hand.say(&messages::desk_screen_latin_label());
    hand.window.focused("textbox", &latin).await?;
    hand.window.keys(TYPED).await?;
    // A person lifts the hands from the keys before a scanner types.
    let paused = "globalThis.typedAt ??= performance.now(); return performance.now() - globalThis.typedAt > 300 || null";
    hand.window.wait("a moment passed", paused).await?;
    hand.window.scan_under("us", number).await?;
    hand.sees(&messages::desk_screen_entered_word()).await?;
    hand.window.sees("Юсупова Нилуфар").await?;
    hand.sees(&messages::repairs_unsaved(LATIN)).await?;
    picture(hand, "quiet-interrupted").await?;
    let title = hand.say(&messages::repairs_title());
    hand.window.misses(&title).await?;
    hand.window.press(&[], Key::F5).await?;
    hand.sees(&messages::guests_edit_title(LATIN)).await?;
    let kept =
        format!("return document.querySelector('[data-field=latin]').value === '{TYPED}' || null");
    hand.window
        .wait("what was typed is kept, and nothing else", &kept)
        .await?;
    hand.press(&messages::common_save_button()).await?;
    hand.sees(&messages::guests_edit_done(LATIN)).await?;
    let unsaved = hand.say(&messages::repairs_unsaved(LATIN));
    hand.window.misses(&unsaved).await
}
