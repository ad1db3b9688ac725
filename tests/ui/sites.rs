//! An event at two sites with a transfer between them, and the letters of a state body about it.

use drive::{Done, Hand, Home, Trouble, Window};
use l10n::Language;

use crate::{journey::FOUNDER, play_in_one};

const BODY: &str = "Управление по вопросам молодёжной политики";
const TITLE: &str = "Форум волонтёров";
const CENTRE: &str = "Конгресс-центр";
const HOUSE: &str = "Дом дружбы";
const BUS: &str = "автобус № 3, 45 мест";

#[test]
fn sites_transfers_and_letters_are_kept_shown_and_changed() {
    play_in_one("sites-ru", async |_: &Home, window: &Window| {
        let hand = Hand::new(window, Language::Ru);
        hand.found_empty(FOUNDER).await?;
        add_the_body(hand).await?;
        hand.go(&messages::window_events_label()).await?;
        hand.press(&messages::events_screen_add_button()).await?;
        fill_the_form(hand).await?;
        hand.press(&messages::common_save_button()).await?;
        hand.sees(&messages::events_screen_added_done(TITLE))
            .await?;
        // A site may stand at the same place as the event; its address is its own.
        hand.window
            .sees(&format!("{CENTRE}, Мәңгілік Ел, 53/1"))
            .await?;
        let moved = format!("24.12.2026, 13:00–13:40: {CENTRE} → {HOUSE}, {BUS}");
        hand.window.sees(&moved).await?;
        hand.window.sees(BODY).await?;
        hand.window.sees("№ 12-4/118, 01.12.2026").await?;
        confirm_and_leave_one_site(hand).await?;
        hand.window.sees("№ 77, 03.12.2026").await?;
        hand.window.misses(&moved).await
    });
}

async fn add_the_body(hand: Hand<'_>) -> Done {
    hand.go(&messages::window_organisations_label()).await?;
    hand.press(&messages::organisations_add_button()).await?;
    hand.choose(&messages::organisations_kind_state_body())
        .await?;
    hand.fill(&messages::organisations_form_name_label(), BODY)
        .await?;
    hand.press(&messages::common_save_button()).await?;
    hand.sees(&messages::organisations_added_done(BODY)).await
}

async fn fill_the_form(hand: Hand<'_>) -> Done {
    hand.fill(&messages::events_screen_form_ru_label(), TITLE)
        .await?;
    plan(hand, 0, "24.12.2026 10:00", "24.12.2026 16:30").await?;
    for (at, (name, address)) in [(CENTRE, "Мәңгілік Ел, 53/1"), (HOUSE, "Абай көшесі, 12")]
        .into_iter()
        .enumerate()
    {
        hand.press(&messages::events_screen_form_site_add_button())
            .await?;
        type_into(hand, &messages::events_screen_form_site_label(), at, name).await?;
        // The first place is that of the event as a whole.
        let place = messages::events_screen_form_address_label();
        type_into(hand, &place, at + 1, address).await?;
    }
    hand.press(&messages::events_screen_form_transfer_add_button())
        .await?;
    let pick = |label: messages::Message| hand.say(&label);
    hand.window
        .pick(
            &pick(messages::events_screen_form_transfer_from_label()),
            CENTRE,
        )
        .await?;
    hand.window
        .pick(
            &pick(messages::events_screen_form_transfer_to_label()),
            HOUSE,
        )
        .await?;
    plan(hand, 1, "24.12.2026 13:00", "24.12.2026 13:40").await?;
    hand.fill(&messages::events_screen_form_transfer_words_label(), BUS)
        .await?;
    hand.window
        .pick(&pick(messages::events_screen_form_body_label()), BODY)
        .await?;
    // A letter without its day is no letter: the form says so and keeps the rest.
    hand.fill(
        &messages::events_screen_form_request_number_label(),
        "12-4/118",
    )
    .await?;
    hand.press(&messages::common_save_button()).await?;
    hand.sees(&messages::events_screen_form_letter_error())
        .await?;
    hand.fill(&messages::events_screen_form_request_label(), "01.12.2026")
        .await
}

/// The times of the event or, further down, of its transfer.
async fn plan(hand: Hand<'_>, at: usize, starts: &str, ends: &str) -> Done {
    let labels = [
        messages::events_screen_form_starts_label(),
        messages::events_screen_form_ends_label(),
    ];
    for (label, typed) in labels.iter().zip([starts, ends]) {
        type_into(hand, label, at, typed).await?;
    }
    Ok(())
}

/// Types into one of several fields of the same name, from 0.
async fn type_into(hand: Hand<'_>, label: &messages::Message, at: usize, typed: &str) -> Done {
    let take = "const field = all('textbox', arguments[0])[arguments[1]]; field?.focus(); field?.select(); return field !== undefined && document.activeElement === field";
    let what = vec![hand.say(label).into(), at.into()];
    drive::until("the field takes the keyboard", async || {
        let taken = hand.window.script(take, what.clone()).await?;
        Ok((taken == serde_json::Value::Bool(true)).then_some(()))
    })
    .await?;
    hand.window.keys(typed).await?;
    let typed_there = "return all('textbox', arguments[0])[arguments[1]]?.value ?? ''";
    let there = hand.window.script(typed_there, what).await?;
    if there == typed {
        Ok(())
    } else {
        Err(Trouble::new(format!("{there} is typed, not {typed}")))
    }
}

/// The confirmation came; the second site goes, and the transfer with it.
async fn confirm_and_leave_one_site(hand: Hand<'_>) -> Done {
    hand.press(&messages::events_screen_edit_button()).await?;
    hand.fill(
        &messages::events_screen_form_confirmation_label(),
        "03.12.2026",
    )
    .await?;
    hand.fill(
        &messages::events_screen_form_confirmation_number_label(),
        "77",
    )
    .await?;
    hand.press(&messages::events_screen_form_site_remove_label(HOUSE))
        .await?;
    hand.press(&messages::common_save_button()).await?;
    hand.sees(&messages::events_screen_saved_done(TITLE)).await
}
