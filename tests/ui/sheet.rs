//! A paper sheet with a hundred ticked lines, typed as fast as keys can be pressed.

use std::time::{Duration, Instant};

use changes::participation_id;
use domain::codes::RowCode;
use domain::{EventId, VolunteerId};
use drive::{Done, Hand, Home, Key, Trouble, Window};
use l10n::Language;
use serde_json::Value;

use crate::hours::open;
use crate::{journey::FOUNDER, play_in_one};

/// Ticked lines of the sheet.
const LINES: u32 = 100;
/// What a minute leaves for one line; the program may have a tenth of it, the rest belongs to
/// the eyes and fingers of whoever types.
const OF_LINE: Duration = Duration::from_millis(600);

#[test]
fn a_hundred_ticked_lines_take_the_program_a_part_of_a_minute() {
    play_in_one("sheet", async |home: &Home, window: &Window| {
        let hand = Hand::new(window, Language::Kk);
        hand.found_empty(FOUNDER).await?;
        let (event, codes) = invited(home, hand).await?;
        open(hand, &format!("events/{event}/attendance")).await?;
        hand.press(&messages::attendance_screen_paper_button())
            .await?;
        let field = hand.say(&messages::attendance_screen_paper_code_label());
        hand.window.focused("textbox", &field).await?;
        let begun = Instant::now();
        for code in &codes {
            hand.window.keys(code.to_lowercase()).await?;
            hand.window.press(&[], Key::Enter).await?;
        }
        hand.sees(&messages::attendance_screen_paper_save_button(LINES))
            .await?;
        let typed = begun.elapsed();
        hand.window.press(&[Key::Control], Key::Enter).await?;
        hand.sees(&messages::attendance_screen_paper_done(LINES, 2 * LINES))
            .await?;
        let whole = begun.elapsed();
        println!(
            "{LINES} lines: typed in {typed:?}, {:?} a line; written after {whole:?}",
            typed / LINES
        );
        if whole > OF_LINE * LINES {
            return Err(Trouble::new(format!("{LINES} lines took {whole:?}")));
        }
        Ok(())
    });
}

/// A hundred people who are on the list of an event of a day that is over, and their codes.
async fn invited(home: &Home, hand: Hand<'_>) -> Done<(String, Vec<String>)> {
    let list: String = (0..LINES)
        .map(|at| {
            format!(
                "Тізімов{};Асан;{:02}.{:02}.2081\n",
                letters(at),
                at % 28 + 1,
                at / 28 + 1
            )
        })
        .collect();
    let file = home.answers().join("list.csv");
    std::fs::write(&file, format!("Фамилия;Имя;Дата рождения\n{list}"))?;
    hand.press(&messages::window_lock_button()).await?;
    hand.sees(&messages::session_unlock_title()).await?;
    let cli = |args: &[&str]| -> Done<Value> {
        let mut args = args.to_vec();
        args.push("--json");
        let said = home.cli("register", FOUNDER.password, &args)?;
        serde_json::from_str(&said).map_err(|error| Trouble::new(error.to_string()))
    };
    cli(&["import", &file.display().to_string()])?;
    let found = cli(&["find", "тізімов", "--limit", "200"])?;
    let rows = found["rows"].as_array().cloned().unwrap_or_default();
    let people: Vec<VolunteerId> = rows
        .iter()
        .filter_map(|row| row["id"].as_str()?.parse().ok())
        .collect();
    let add = cli(&[
        "event",
        "add",
        "--kk",
        "Таза жаға",
        "--starts",
        "2024-06-12T09:00",
        "--ends",
        "2024-06-12T12:00",
    ])?;
    let event = add["id"].as_str().unwrap_or_default().to_owned();
    let id: EventId = event.parse().map_err(|_| Trouble::new("no event"))?;
    hand.unlock(FOUNDER.password).await?;
    open(hand, &format!("events/{event}/people")).await?;
    hand.press(&messages::attendance_screen_people_many_button())
        .await?;
    hand.press(&messages::attendance_screen_people_many_do(LINES))
        .await?;
    hand.sees(&messages::attendance_screen_joined_done(LINES, 0u8))
        .await?;
    let ids: Vec<_> = people
        .iter()
        .map(|person| participation_id(Some(id), *person))
        .collect();
    let codes = RowCode::of_all(&ids);
    Ok((event, codes.iter().map(ToString::to_string).collect()))
}

/// A surname for each: names of one family differ by more than a number.
fn letters(at: u32) -> String {
    const SIGNS: [char; 10] = ['а', 'б', 'г', 'д', 'е', 'ж', 'к', 'л', 'м', 'н'];
    [at / 10 % 10, at % 10]
        .map(|sign| SIGNS[sign as usize])
        .iter()
        .collect()
}
