//! Somebody asks for their data to be erased, and nothing of them is left on the screen or on the disk.

use drive::{Done, Hand, Home, Trouble, Window, root};
use l10n::Language;

use crate::{journey::FOUNDER, play_in_one};

const GONE: &str = "Өтегенұлы";
const STAYS: &str = "Серікова";

#[test]
fn a_person_is_erased_and_the_record_says_so_without_the_person() {
    play_in_one("erasure", async |_: &Home, window: &Window| {
        let hand = Hand::new(window, Language::Ru);
        begin(hand).await?;
        let record = block_and_unblock(hand).await?;
        erase(hand).await?;
        hand.window.misses(GONE).await?;
        hand.window
            .script(
                "location.hash = arguments[0]; return true",
                vec![record.into()],
            )
            .await?;
        hand.sees(&messages::personal_screen_trace_hint()).await?;
        hand.go(&messages::window_volunteers_label()).await?;
        hand.sees(&messages::volunteers_list_found(1)).await?;
        hand.window.find("gridcell", STAYS).await?;
        hand.window.misses(GONE).await?;
        hand.go(&messages::window_settings_label()).await?;
        hand.press(&messages::audit_screen_title()).await?;
        hand.sees(&messages::history_act_erased()).await?;
        hand.window.misses(GONE).await
    });
}

async fn begin(hand: Hand<'_>) -> Done {
    hand.found_empty(FOUNDER).await?;
    hand.go(&messages::window_volunteers_label()).await?;
    for surname in [STAYS, GONE] {
        hand.adds(surname).await?;
    }
    hand.fill(&messages::volunteers_search_label(), "otegen")
        .await?;
    hand.sees(&messages::volunteers_list_found(1)).await?;
    hand.open_found(GONE).await
}

/// Answers the address of the record.
async fn block_and_unblock(hand: Hand<'_>) -> Done<String> {
    let here = "return location.hash";
    let record = hand.window.script(here, Vec::new()).await?;
    let record = record
        .as_str()
        .ok_or_else(|| Trouble::new("the page has no address"))?
        .to_owned();
    ask(hand, &messages::erasure_block_button()).await?;
    hand.sees(&messages::personal_screen_block_back()).await?;
    hand.press(&messages::erasure_block_run_button()).await?;
    hand.sees(&messages::erasure_block_done()).await?;
    hand.window.find("heading", GONE).await?;
    ask(hand, &messages::erasure_unblock_button()).await?;
    hand.sees(&messages::personal_screen_unblock_back()).await?;
    hand.press(&messages::erasure_unblock_button()).await?;
    hand.sees(&messages::erasure_unblock_done()).await?;
    hand.window.find("heading", GONE).await?;
    Ok(record)
}

/// Opens the page that asks, through the menu of the profile.
async fn ask(hand: Hand<'_>, what: &messages::Message) -> Done {
    hand.press(&messages::volunteers_profile_more_label())
        .await?;
    hand.press_beginning(what).await
}

async fn erase(hand: Hand<'_>) -> Done {
    ask(hand, &messages::erasure_erase_button()).await?;
    hand.sees(&messages::personal_screen_forever_title())
        .await?;
    hand.choose(&messages::erasure_ground_request()).await?;
    hand.choose(&messages::personal_screen_end_confirm_label())
        .await?;
    hand.press(&messages::erasure_erase_run_button()).await?;
    hand.sees(&messages::erasure_erase_done(1)).await
}

#[test]
fn the_yearly_review_is_recorded_and_after_a_loss_the_papers_are_made() {
    play_in_one("officer", async |home: &Home, window: &Window| {
        let hand = Hand::new(window, Language::Kk);
        hand.found_empty(FOUNDER).await?;
        hand.go(&messages::window_volunteers_label()).await?;
        hand.adds(STAYS).await?;
        name_the_responsible(hand).await?;

        to_personal(hand).await?;
        hand.sees(&messages::personal_review_never()).await?;
        address(hand, "settings/personal/review").await?;
        hand.sees(&messages::personal_review_empty()).await?;
        hand.press(&messages::personal_review_seen_button()).await?;
        hand.sees(&messages::personal_review_done()).await?;
        to_personal(hand).await?;
        hand.window
            .misses(&hand.say(&messages::personal_review_never()))
            .await?;

        address(hand, "settings/personal/breach").await?;
        hand.sees(&messages::personal_breach_due_hint()).await?;
        hand.fill(
            &messages::personal_breach_contact_label(),
            "+7 701 000 00 00",
        )
        .await?;
        hand.fill(
            &messages::personal_breach_measures_label(),
            "Құпиясөздер ауыстырылды",
        )
        .await?;
        hand.press(&messages::personal_breach_save_button()).await?;
        hand.sees(&messages::personal_breach_done(1)).await?;
        let made = std::fs::read_dir(home.answers())?.flatten();
        let files = made.filter(|file| {
            file.path()
                .extension()
                .is_some_and(|end| end == "pdf" || end == "xlsx")
        });
        match files.count() {
            2.. => Ok(()),
            count => Err(Trouble::new(format!("{count} papers were made"))),
        }
    });
}

async fn name_the_responsible(hand: Hand<'_>) -> Done {
    hand.go(&messages::window_settings_label()).await?;
    hand.fill(&messages::settings_responsible_label(), "Дана Серікова")
        .await?;
    hand.press(&messages::common_save_button()).await?;
    hand.sees(&messages::settings_saved_done()).await
}

async fn to_personal(hand: Hand<'_>) -> Done {
    address(hand, "settings/personal").await?;
    hand.sees(&messages::personal_consents_title()).await
}

async fn address(hand: Hand<'_>, page: &str) -> Done {
    let script = "location.hash = arguments[0]; return true";
    let hash = format!("#/{page}");
    hand.window.script(script, vec![hash.into()]).await?;
    Ok(())
}

#[test]
fn a_consent_is_recorded_shown_and_taken_back_and_the_person_is_anonymised() {
    for (at, language) in [("endings-kk", Language::Kk), ("endings-ru", Language::Ru)] {
        play_in_one(at, async move |_: &Home, window: &Window| {
            let hand = Hand::new(window, language);
            begin(hand).await?;
            hand.press(&messages::volunteers_profile_consent_button())
                .await?;
            hand.sees(&messages::consents_form_title()).await?;
            hand.press(&messages::consents_form_save_button()).await?;
            hand.sees(&messages::consents_form_done()).await?;
            let whole = hand.say(&messages::consents_purpose_processing());
            hand.press(&messages::consents_record_show_label(whole))
                .await?;
            hand.sees(&messages::consents_record_term_open()).await?;
            picture(hand, &format!("{at}-record")).await?;
            hand.press(&messages::common_close_button()).await?;

            ask(hand, &messages::erasure_withdraw_button()).await?;
            hand.sees(&messages::personal_screen_withdraw_back())
                .await?;
            hand.press(&messages::erasure_withdraw_run_button()).await?;
            hand.sees(&messages::erasure_withdraw_done()).await?;
            hand.window.find("heading", GONE).await?;
            picture(hand, &format!("{at}-withdrawn")).await?;

            ask(hand, &messages::erasure_anonymise_button()).await?;
            hand.sees(&messages::personal_screen_forever_title())
                .await?;
            hand.choose(&messages::erasure_ground_consent_withdrawn())
                .await?;
            hand.choose(&messages::personal_screen_end_confirm_label())
                .await?;
            picture(hand, &format!("{at}-anonymise")).await?;
            hand.press(&messages::erasure_anonymise_run_button())
                .await?;
            hand.sees(&messages::erasure_anonymise_done(1)).await?;
            hand.window.misses(GONE).await
        });
    }
}

async fn picture(hand: Hand<'_>, name: &str) -> Done {
    hand.window.calm().await?;
    let language = hand.language().code();
    let path = root().join(format!("target/window/results/{language}-{name}.png"));
    hand.window.screenshot(&path).await
}
