//! Everything that a scan can come to at a desk, one after the other, with the keys of the desk
//! alone; of each a picture is kept under `target/window/results`.

use domain::codes::{DeskLetters, SerialCode};
use drive::{Done, Hand, Home, Key, Trouble, Window, root};
use l10n::Language;
use messages::Message;

use crate::{journey::FOUNDER, play_in_one};

const TITLE: &str = "Еріктілер форумы";
/// Lists of an event in the order of F3, guests and badges; answers the numbers of three badges.
/// Times are of the clock in Almaty, and hold at any hour of the day.
const SET_UP: &str = r"
const done = arguments[0];
const invoke = globalThis.__TAURI_INTERNALS__.invoke;
const action = () => 'act_' + Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte, at) => (at === 6 ? (byte & 15) | 112 : at === 8 ? (byte & 63) | 128 : byte).toString(16).padStart(2, '0')).join('');
const event = location.hash.split('/')[2];
const day = (offset, time) => new Date(Date.now() + 5 * 3600e3 + offset * 86400e3).toISOString().slice(0, 11) + time;
const plan = (starts, ends) => ({ starts, ends, zone: 'Asia/Almaty', starts_second: false, ends_second: false });
const list = (kk, ru, en, purpose, more) => ({ id: null, titles: { kk, ru, en }, purpose, limit: { kind: 'in_and_out' }, plan: null, categories: [], ...more });
const person = (surname, given) => ({ surname, given, patronymic: null, birth: null, sex: null, iin: null, phone: null, email: null, region: null, organisation: null, directions: [] });
const guest = (surname, given, more) => invoke('desk_guest_save', { action: action(), event, who: null, draft: { person: person(surname, given), latin: null, category: 'DL', delegation: { kind: 'country', of: 'UZ' }, country: 'UZ', latin_first: false, photo: null, press: null, walk_in: false, details: [], warning: null, note: null, ...more } });
(async () => {
  await invoke('desk_set_up', { action: action(), event, wanted: { has_guests: true, details: [], categories: null, lists: [
    list('Түскі ас', 'Обед', 'Lunch', 'meal', { limit: { kind: 'times_a_day', times: 1 } }),
    list('Кешегі автобус', 'Вчерашний автобус', 'Bus of yesterday', 'transport', { plan: plan(day(-2, '08:00'), day(-1, '20:00')) }),
    list('Спикерлер залы', 'Зал спикеров', 'Speakers’ hall', 'session', { categories: ['SP'] }),
    list('Түнгі сессия', 'Ночная сессия', 'Night session', 'session', { plan: plan(day(0, '23:59'), day(1, '12:00')) }),
    list('Өткен сессия', 'Прошедшая сессия', 'Past session', 'session', { plan: plan(day(-1, '00:00'), day(0, '00:00')) }),
  ] } });
  const one = await guest('Тілеубердиев', 'Динмұхамед', { latin: 'Dinmukhamed Tileuberdiyev', warning: 'Күзетті шақырыңыз / Позовите охрану', note: 'Синхронды аударма керек / Нужен синхрон' });
  const two = await guest('Каримова', 'Нилуфар', {});
  const off = await guest('Ким', 'Лев', {});
  const numbers = await invoke('desk_badges', { action: action(), event, guests: [one, two, off] });
  await invoke('desk_badge_replace', { action: action(), event, guest: two, reason: null });
  await invoke('standing_set', { action: action(), event, people: [off], standing: 'cancelled' });
  return numbers;
})().then((numbers) => done(numbers), (failed) => done(JSON.stringify(failed)));
";

#[test]
fn every_result_in_kazakh() {
    results("results-kk", Language::Kk);
}

#[test]
fn every_result_in_russian() {
    results("results-ru", Language::Ru);
}

#[test]
fn every_result_in_english() {
    results("results-en", Language::En);
}

#[track_caller]
fn results(name: &str, language: Language) {
    play_in_one(name, async |_: &Home, window: &Window| {
        let hand = Hand::new(window, language);
        hand.found_empty(FOUNDER).await?;
        hand.receives(TITLE).await?;
        let camera = "return typeof navigator.mediaDevices?.getUserMedia === 'function' || null";
        window.wait("a camera can be asked for", camera).await?;
        let made = window.script_later(SET_UP, Vec::new()).await?;
        let numbers: Vec<String> = serde_json::from_value(made.clone())
            .map_err(|_| Trouble::new(format!("the event is not set up: {made}")))?;
        hand.press(&messages::desk_screen_open_button()).await?;
        let desk = Desk { hand };
        desk.in_the_whole_screen().await?;
        desk.at_the_door(&numbers).await?;
        desk.at_the_lists(&numbers[0]).await?;
        desk.afterwards().await
    });
}

struct Desk<'a> {
    hand: Hand<'a>,
}

impl Desk<'_> {
    async fn scan(&self, number: &str, word: &Message, picture: &str) -> Done {
        let field = self.hand.say(&messages::desk_screen_field_label());
        self.hand.window.focused("textbox", &field).await?;
        self.hand
            .window
            .keys(number.replace(' ', "").to_lowercase())
            .await?;
        self.hand.window.press(&[], Key::Enter).await?;
        let word = self.hand.say(word);
        self.hand.window.sees(&word).await?;
        self.picture(picture).await
    }

    /// One key takes the whole screen and gives it back.
    async fn in_the_whole_screen(&self) -> Done {
        let window = self.hand.window;
        let fills = "return innerHeight === screen.height || null";
        window.press(&[], Key::F11).await?;
        window.wait("the desk fills the screen", fills).await?;
        window.press(&[], Key::F11).await?;
        let smaller = "return innerHeight < screen.height || null";
        window.wait("the window is as it was", smaller).await?;
        Ok(())
    }

    async fn picture(&self, name: &str) -> Done {
        self.hand.window.calm().await?;
        let language = self.hand.language().code();
        let path = root().join(format!("target/window/results/{language}-{name}.png"));
        self.hand.window.screenshot(&path).await
    }

    async fn at_the_door(&self, numbers: &[String]) -> Done {
        let [one, void, off] = numbers else {
            return Err(Trouble::new("three guests have badges"));
        };
        self.scan(one, &messages::desk_screen_entered_word(), "entered")
            .await?;
        self.scan(one, &messages::desk_screen_already_word(), "already")
            .await?;
        self.scan(void, &messages::desk_screen_void_word(), "void")
            .await?;
        self.scan(off, &messages::desk_screen_cancelled_word(), "cancelled")
            .await?;
        let known = SerialCode::parse(one);
        let known = known.ok_or_else(|| Trouble::new(format!("{one} is a number")))?;
        let number = |scope: &str, desk: DeskLetters, counter| {
            SerialCode::new(scope, desk, counter).map_or_else(String::new, |code| code.scanned())
        };
        let nobody = number(known.scope(), known.desk(), 4_242);
        self.scan(&nobody, &messages::desk_screen_unknown_word(), "unknown")
            .await?;
        let foreign = number("CAMP", DeskLetters::new(7), 42);
        self.scan(
            &foreign,
            &messages::desk_screen_other_event_word(),
            "other-event",
        )
        .await?;
        let mut misread = known.scanned();
        let last = misread.pop();
        misread.push(if last == Some('7') { '8' } else { '7' });
        self.scan(&misread, &messages::desk_screen_misread_word(), "misread")
            .await?;
        self.hand.window.press(&[], Key::F4).await?;
        self.scan(one, &messages::desk_screen_left_word(), "left")
            .await?;
        self.scan(one, &messages::desk_screen_not_inside_word(), "not-inside")
            .await?;
        self.hand.window.press(&[], Key::F4).await
    }

    /// F3 goes from list to list.
    async fn at_the_lists(&self, number: &str) -> Done {
        let next = async || self.hand.window.press(&[], Key::F3).await;
        let entered = messages::desk_screen_entered_word();
        next().await?;
        self.scan(number, &entered, "lunch").await?;
        self.scan(number, &messages::desk_screen_already_word(), "lunch-used")
            .await?;
        next().await?;
        self.scan(number, &messages::desk_screen_other_day_word(), "other-day")
            .await?;
        next().await?;
        self.scan(
            number,
            &messages::desk_screen_other_category_word(),
            "other-category",
        )
        .await?;
        next().await?;
        self.scan(number, &entered, "early").await?;
        next().await?;
        self.scan(number, &entered, "late").await
    }

    /// Every refusal of the day stands in the list, those of foreign badges too.
    async fn afterwards(&self) -> Done {
        let hand = self.hand;
        hand.press(&messages::desk_screen_leave_button()).await?;
        self.picture("leave").await?;
        hand.fill(&messages::session_password_label(), FOUNDER.password)
            .await?;
        hand.press(&messages::printing_leave_button()).await?;
        let more = hand.say(&messages::guests_more_label());
        hand.window.click("button", &more).await?;
        hand.press(&messages::refusals_title()).await?;
        hand.sees(&messages::refusals_total(10)).await?;
        hand.sees(&messages::refusals_nobody_label()).await?;
        hand.window.sees("CAMP").await?;
        self.picture("refusals").await?;
        hand.press(&messages::refusals_back_button()).await
    }
}
