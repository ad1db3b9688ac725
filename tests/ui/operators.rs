//! A laptop that two people share: what one may do is not offered to the other.

use drive::{Done, Hand, Home, Trouble, Window};
use l10n::Language;

use crate::{journey::FOUNDER, play_in_one};

const SURNAME: &str = "Әбілқасымова";
const PHONE: &str = "+7 700 000 01 15";
const VIEWER: &str = "Мадина Ким";
const PASSWORD: &str = "сары тау көпір шелек";

#[test]
fn a_viewer_takes_the_place_and_is_not_offered_what_a_viewer_may_not_do() {
    play_in_one("operators", async |_: &Home, window: &Window| {
        let hand = Hand::new(window, Language::Kk);
        begin(hand).await?;
        add_the_viewer(hand).await?;
        the_owner_sees_numbers(hand).await?;
        take_the_place(hand).await?;
        the_viewer_only_looks(hand).await?;
        let refused = wrong_words_have_to_wait(hand).await?;
        the_owner_reads_what_was_done(hand, refused).await
    });
}

async fn begin(hand: Hand<'_>) -> Done {
    hand.found_empty(FOUNDER).await?;
    hand.go(&messages::window_volunteers_label()).await?;
    hand.press(&messages::volunteers_list_add_button()).await?;
    hand.fill(&messages::volunteers_field_surname(), SURNAME)
        .await?;
    hand.fill(&messages::volunteers_field_phone(), PHONE)
        .await?;
    hand.press(&messages::common_save_button()).await?;
    hand.sees(&messages::volunteers_list_found(1)).await
}

async fn add_the_viewer(hand: Hand<'_>) -> Done {
    hand.seats(VIEWER, &messages::rights_role_viewer(), PASSWORD)
        .await
}

/// The number is masked until it is asked for, and masked again afterwards.
async fn the_owner_sees_numbers(hand: Hand<'_>) -> Done {
    open_the_person(hand).await?;
    hand.window.misses(PHONE).await?;
    show(hand).await?;
    hand.window.sees(PHONE).await?;
    let hide = hand.say(&messages::common_hide_button());
    hand.window.click("button", &format!("{hide}…")).await?;
    hand.window.misses(PHONE).await
}

async fn open_the_person(hand: Hand<'_>) -> Done {
    hand.go(&messages::window_volunteers_label()).await?;
    hand.window.find("gridcell", SURNAME).await?;
    let open =
        "document.querySelector('[role=gridcell][aria-colindex=\"2\"]').click(); return true";
    hand.window.script(open, Vec::new()).await?;
    hand.window.find("heading", SURNAME).await?;
    hand.sees(&messages::volunteers_history_title()).await
}

async fn show(hand: Hand<'_>) -> Done {
    let show = hand.say(&messages::common_show_button());
    hand.window.click("button", &format!("{show}…")).await
}

async fn take_the_place(hand: Hand<'_>) -> Done {
    hand.takes_the_place(PASSWORD).await?;
    hand.window.find("button", &format!("{VIEWER}…")).await?;
    let today = hand.say(&messages::today_page_title());
    hand.window.find("heading", &format!("{today}…")).await?;
    Ok(())
}

async fn the_viewer_only_looks(hand: Hand<'_>) -> Done {
    hand.sees(&messages::rights_role_viewer()).await?;
    hand.go(&messages::window_volunteers_label()).await?;
    hand.sees(&messages::volunteers_list_found(1)).await?;
    none(hand, &messages::volunteers_list_export_button()).await?;
    none(hand, &messages::volunteers_list_import_button()).await?;
    none(hand, &messages::volunteers_list_add_button()).await?;
    open_the_person(hand).await?;
    hand.window.misses(PHONE).await?;
    let show = hand.say(&messages::common_show_button());
    absent(hand, "button", &format!("{show}…")).await?;
    none(hand, &messages::volunteers_status_change_title()).await?;
    hand.go(&messages::window_settings_label()).await?;
    none(hand, &messages::operators_screen_title()).await?;
    none(hand, &messages::audit_screen_title()).await
}

async fn none(hand: Hand<'_>, message: &messages::Message) -> Done {
    absent(hand, "button|link", &hand.say(message)).await
}

async fn absent(hand: Hand<'_>, role: &str, name: &str) -> Done {
    hand.window.calm().await?;
    match hand.window.count(role, name).await? {
        0 => Ok(()),
        found => Err(Trouble::new(format!(
            "{role} “{name}” is offered {found} times"
        ))),
    }
}

/// Two slips are forgiven; after the third wrong password the next one is not even tried.
/// Answers how many were tried: on a slow machine the wait may be over before the next one
/// is typed, and the wait after that is twice as long.
async fn wrong_words_have_to_wait(hand: Hand<'_>) -> Done<u32> {
    const MOST: u32 = 6;
    hand.press(&messages::window_lock_button()).await?;
    hand.sees(&messages::operators_screen_seats_label()).await?;
    hand.window.misses(VIEWER).await?;
    let mut tried = 0;
    loop {
        hand.fill(&messages::session_password_label(), "басқа сөз")
            .await?;
        hand.press(&messages::session_unlock_button()).await?;
        let answer = hand
            .window
            .wait(
                "the password is refused",
                "if (document.querySelector('[role=timer]') !== null) return 'wait'; \
                 return document.querySelector('[type=password]').value === '' ? 'refused' : null",
            )
            .await?;
        if answer == "wait" {
            break;
        }
        tried += 1;
        if tried > MOST {
            return Err(Trouble::new(format!("{tried} wrong passwords were tried")));
        }
    }
    if tried < 3 {
        return Err(Trouble::new(format!("{tried} slips were not forgiven")));
    }
    hand.window
        .wait(
            "the wait is over",
            "return document.querySelector('[role=timer]') === null",
        )
        .await?;
    Ok(tried)
}

async fn the_owner_reads_what_was_done(hand: Hand<'_>, refused: u32) -> Done {
    let first =
        "const seat = document.querySelector('input[type=radio]'); seat.click(); return true";
    hand.window.script(first, Vec::new()).await?;
    hand.unlock(FOUNDER.password).await?;
    hand.go(&messages::window_settings_label()).await?;
    hand.press(&messages::audit_screen_title()).await?;
    hand.sees(&messages::history_act_operator_added()).await?;
    hand.sees(&messages::history_act_viewed_phone()).await?;
    hand.sees(&messages::history_act_sign_ins_refused(refused))
        .await
}
