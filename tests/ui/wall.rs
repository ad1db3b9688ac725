//! Signing up outside of its time, a late cancellation, and the wall board that everybody may
//! read: in a window of its own that can ask nothing, closes by Escape and names nobody while
//! the register is locked.

use drive::{Done, Hand, Home, Key, Trouble, Window, root};
use l10n::Language;
use serde_json::Value;

use crate::{journey::FOUNDER, play_in_one};

const TITLE: &str = "Таза жаға";
const WHY: &str = "телефонмен жазылды";
/// Is there; was not there; will not come; is put on the list late.
const PEOPLE: [(&str, &str); 4] = [
    ("Серікова", "Әлия"),
    ("Тілеубердиев", "Динмұхамед"),
    ("Қожамқұлов", "Нұрсұлтан"),
    ("Өтегенұлы", "Болат"),
];

/// An event that goes on now, with a shift that runs and one that begins soon; four people, of
/// whom two have a place and one came. Answers the hours of the first shift.
const SET_UP: &str = r"
const done = arguments[arguments.length - 1];
const people = arguments[0];
const invoke = globalThis.__TAURI_INTERNALS__.invoke;
const action = () => 'act_' + Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte, at) => (at === 6 ? (byte & 15) | 112 : at === 8 ? (byte & 63) | 128 : byte).toString(16).padStart(2, '0')).join('');
const event = location.hash.split('/')[2];
const wall = (hours) => new Date(Date.now() + (5 + hours) * 3600e3).toISOString().slice(0, 16);
const plan = (from, until) => ({ starts: wall(from), ends: wall(until), zone: 'Asia/Almaty', starts_second: false, ends_second: false });
const like = (kk, role, count) => ({ session: false, titles: { kk, ru: '', en: '' }, hall: null, needs: [{ id: null, role, people: count, min_age: null, skill: null, briefing: null, tasks: [] }], capacity: null, notes: null });
const shift = (from, until, kk, role, count) => invoke('shift_save', { action: action(), event, id: null, fields: { plan: plan(from, until), site: null, cancelled: false, sign_up: null, like: like(kk, role, count) } });
(async () => {
  const known = await invoke('event', { id: event });
  await invoke('event_save', { action: action(), id: event, fields: { ...known.fields, plan: plan(-2, 8) } });
  const ids = [];
  for (const [surname, given] of people) ids.push((await invoke('volunteer_add', { action: action(), draft: { surname, given, patronymic: null, birth: '17.03.1990', sex: null, iin: null, phone: '+7 701 555 44 33', email: null, region: null, organisation: null, directions: [] } })).id);
  const running = await shift(-1, 2, 'Жағаны тазалау', 'Тіркеу', 3);
  await shift(1.5, 4, 'Қоқысты шығару', 'Жүк тиеу', 2);
  const board = await invoke('shifts_board', { event });
  const need = board.shifts.find(({ id }) => id === running).fields.like.needs[0].id;
  const places = ids.slice(0, 3).map((volunteer) => ({ volunteer, shift: running, place: { need, reserve: false } }));
  const against = await invoke('places_against', { event, places });
  await invoke('places_give', { action: action(), event, places, inSpite: { accepted: against.map(({ key }) => key), words: 'келісілді' } });
  await invoke('attendance_mark', { action: action(), event, marks: [{ volunteer: ids[0], shift: running, out: false, at: null, source: 'desk' }] });
  const { starts, ends } = board.shifts.find(({ id }) => id === running).fields.plan;
  return [starts.slice(11) + '–' + ends.slice(11)];
})().then((made) => done(made), (failed) => done(JSON.stringify(failed)));
";

#[test]
fn the_wall_in_kazakh() {
    wall("wall-kk", Language::Kk);
}

#[test]
fn the_wall_in_russian() {
    wall("wall-ru", Language::Ru);
}

#[test]
fn the_wall_in_english() {
    wall("wall-en", Language::En);
}

#[track_caller]
fn wall(name: &str, language: Language) {
    play_in_one(name, async |_: &Home, window: &Window| {
        let hand = Hand::new(window, language);
        hand.found_empty(FOUNDER).await?;
        announce(hand).await?;
        let hours = set_up(hand).await?;
        sign_up_late(hand, name).await?;
        cancel_late(hand, &hours, name).await?;
        stand_on_the_wall(hand, name).await
    });
}

async fn picture(hand: Hand<'_>, name: &str, what: &str) -> Done {
    hand.window.calm().await?;
    let path = root()
        .join("target/window")
        .join(format!("{name}-{what}.png"));
    hand.window.screenshot(&path).await
}

/// An event whose list is closed since long; what was typed stands on its page.
async fn announce(hand: Hand<'_>) -> Done {
    hand.go(&messages::window_events_label()).await?;
    hand.press(&messages::events_screen_add_button()).await?;
    hand.fill(&messages::events_screen_form_kk_label(), TITLE)
        .await?;
    let until = messages::signup_form_until_label();
    hand.fill(&until, "31.01.2024").await?;
    hand.fill(&messages::signup_form_cancel_label(), "01.02.2024 18:00")
        .await?;
    hand.press(&messages::common_save_button()).await?;
    hand.sees(&messages::signup_form_moment_error()).await?;
    hand.fill(&until, "31.01.2024 09:00").await?;
    hand.press(&messages::common_save_button()).await?;
    hand.sees(&messages::events_screen_added_done(TITLE))
        .await?;
    hand.sees(&messages::signup_about_cancel_label()).await
}

async fn set_up(hand: Hand<'_>) -> Done<String> {
    let people: Vec<Value> = PEOPLE
        .iter()
        .map(|(surname, given)| serde_json::json!([surname, given]))
        .collect();
    let made = hand
        .window
        .script_later(SET_UP, vec![people.into()])
        .await?;
    let hours = made[0].as_str().map(str::to_owned);
    hours.ok_or_else(|| Trouble::new(format!("the event is not set up: {made}")))
}

async fn tab(hand: Hand<'_>, name: messages::Message) -> Done {
    hand.window.click("tab", &hand.say(&name)).await
}

/// It is said before it is done, and kept with the reason.
async fn sign_up_late(hand: Hand<'_>, name: &str) -> Done {
    tab(hand, messages::attendance_screen_people_tab()).await?;
    let field = hand.say(&messages::attendance_screen_people_add_label());
    let late = format!("{} {}", PEOPLE[3].0, PEOPLE[3].1);
    hand.window.fill(&field, "otegen").await?;
    hand.window
        .find("option", &format!("{}…", PEOPLE[3].0))
        .await?;
    hand.window.press(&[], Key::Enter).await?;
    hand.sees(&messages::signup_why_title()).await?;
    picture(hand, name, "why").await?;
    hand.fill(&messages::signup_why_label(), WHY).await?;
    hand.press(&messages::signup_why_button()).await?;
    hand.sees(&messages::attendance_screen_added_done(late.as_str()))
        .await?;
    hand.sees(&messages::signup_listed_note(WHY)).await
}

/// One gives up a shift, another the event; both after the deadline.
async fn cancel_late(hand: Hand<'_>, hours: &str, name: &str) -> Done {
    let [_, _, leaves, late] = PEOPLE.map(|(surname, given)| format!("{surname} {given}"));
    tab(hand, messages::attendance_screen_people_tab()).await?;
    let edit = messages::attendance_screen_standing_title(late.as_str());
    hand.press(&edit).await?;
    hand.choose(&messages::attendance_screen_standing_declined())
        .await?;
    hand.press(&messages::common_save_button()).await?;
    hand.sees(&messages::signup_standing_late()).await?;
    picture(hand, name, "people").await?;
    tab(hand, messages::shifts_screen_tab()).await?;
    hand.window.click("button", &format!("{hours}…")).await?;
    hand.press(&messages::signup_give_up_label(leaves.as_str()))
        .await?;
    hand.sees(&messages::signup_gave_up_late_done(leaves.as_str()))
        .await?;
    picture(hand, name, "shift").await
}

/// A key opens the board; it names people as a wall may, asks nothing, and Escape closes it.
async fn stand_on_the_wall(hand: Hand<'_>, name: &str) -> Done {
    hand.window.press(&[Key::Control], 'b').await?;
    hand.sees(&messages::wall_opened()).await?;
    hand.window.turn_to_other().await?;
    hand.window.sees(TITLE).await?;
    for said in [messages::wall_now_title(), messages::wall_next_title()] {
        hand.sees(&said).await?;
    }
    hand.sees(&messages::wall_here_value("1", "2")).await?;
    hand.sees(&messages::wall_missing_value(2)).await?;
    for shown in ["Әлия С.", "Динмұхамед Т.", "Қоқысты шығару"] {
        hand.window.sees(shown).await?;
    }
    for hidden in ["Тілеубердиев", "555", "Нұрсұлтан"] {
        hand.window.misses(hidden).await?;
    }
    let asked = "const done = arguments[0]; globalThis.__TAURI_INTERNALS__.invoke('session_state').then(() => done('answered'), () => done('refused'))";
    let answer = hand.window.script_later(asked, Vec::new()).await?;
    assert_eq!(answer, "refused", "the board may ask nothing");
    picture(hand, name, "board").await?;
    lock_behind_it(hand, name).await?;
    // The window may be gone before the driver has let the key go.
    let _ = hand.window.press(&[], Key::Escape).await;
    hand.window.turn_back().await?;
    hand.opened().await
}

/// The register is locked while the board stands: it keeps what was known and names nobody,
/// and goes on when somebody is let in again.
async fn lock_behind_it(hand: Hand<'_>, name: &str) -> Done {
    hand.window.turn_to_other().await?;
    hand.press(&messages::window_lock_button()).await?;
    hand.sees(&messages::session_unlock_title()).await?;
    hand.window.turn_to_other().await?;
    hand.window.misses("Әлия С.").await?;
    hand.sees(&messages::wall_locked_value("")).await?;
    for stays in [
        messages::wall_here_value("1", "2"),
        messages::wall_missing_value(2),
    ] {
        hand.sees(&stays).await?;
    }
    picture(hand, name, "locked").await?;
    hand.window.turn_to_other().await?;
    hand.unlock(FOUNDER.password).await?;
    hand.window.turn_to_other().await?;
    hand.window.sees("Әлия С.").await?;
    let locked = hand.say(&messages::wall_locked_value(""));
    hand.window.misses(&locked).await
}
