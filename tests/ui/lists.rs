//! A question gets a name, people get a tag at once, and what is on screen goes on paper in another language.

use drive::{Done, Hand, Home, Key, Trouble, Window};
use l10n::{Language, Localizer};

use crate::{journey::FOUNDER, play_in_one};

/// Whom the question finds; the name is what it asks for.
const FOUND: [&str; 2] = ["Қарлығашова", "Қарлығашқызы"];
const TYPED: &str = "қарлығаш";
const OTHER: &str = "Серікова";
const FILTER: &str = "Көктемгі жиын";
const TAG: &str = "көктем";

#[test]
fn a_list_is_named_tagged_and_printed() {
    play_in_one("lists", async |home: &Home, window: &Window| {
        let hand = Hand::new(window, Language::Ru);
        begin(hand).await?;
        name_the_question(hand).await?;
        tag_everybody_found(hand).await?;
        print(home, hand).await?;
        forget_the_question(hand).await?;
        // Neither what was searched for nor what the filter is called lies in plain.
        let traces = home.traces(&["Қарлығаш", TYPED, FILTER, TAG])?;
        if traces.is_empty() {
            Ok(())
        } else {
            Err(Trouble::new(format!("a thief reads {}", traces.join(", "))))
        }
    });
}

async fn begin(hand: Hand<'_>) -> Done {
    hand.found_empty(FOUNDER).await?;
    hand.go(&messages::window_volunteers_label()).await?;
    for surname in [OTHER, FOUND[0], FOUND[1]] {
        hand.adds(surname).await?;
    }
    Ok(())
}

/// Searches and filters, keeps the filter, leaves it, and comes back to it with one press: what was searched for is not
/// kept, and is typed again.
async fn name_the_question(hand: Hand<'_>) -> Done {
    let search = messages::volunteers_search_label();
    hand.fill(&search, TYPED).await?;
    hand.sees(&messages::volunteers_list_found(2)).await?;
    hand.press_beginning(&messages::volunteers_filter_consent_label())
        .await?;
    hand.press(&messages::filters_save_button()).await?;
    hand.sees(&messages::filters_text_hint()).await?;
    hand.fill(&messages::filters_name_label(), FILTER).await?;
    hand.press(&messages::common_save_button()).await?;
    hand.sees(&messages::filters_save_done()).await?;
    hand.window.click("button", FILTER).await?;
    hand.sees(&messages::volunteers_list_found(3)).await?;
    hand.fill(&search, TYPED).await?;
    hand.sees(&messages::volunteers_list_found(2)).await
}

/// Ctrl+A, a tag, what it would do, and then it is done.
async fn tag_everybody_found(hand: Hand<'_>) -> Done {
    hand.window.take("grid", "").await?;
    hand.window.press(&[Key::Control], 'a').await?;
    hand.sees(&messages::volunteers_selection_count(2)).await?;
    let what = "every button of the bar lies in the bar";
    let inside = "const bar = document.querySelector('.selectionbar').getBoundingClientRect(); \
                  return [...document.querySelectorAll('.selectionbar button')]\
                  .every((one) => one.getBoundingClientRect().right <= bar.right)";
    hand.window.wait(what, inside).await?;
    // The filter by tags has the same name and stands before.
    let tag = hand.say(&messages::volunteers_bulk_tag_button());
    hand.window.click_last("button", &tag).await?;
    hand.fill(&messages::volunteers_field_tag(), TAG).await?;
    hand.sees(&messages::bulk_preview_changed(2)).await?;
    hand.press(&messages::bulk_run_button(2)).await?;
    hand.sees(&messages::volunteers_bulk_done(2)).await
}

/// The name goes, and the keyboard is on the way out of the list of names.
async fn forget_the_question(hand: Hand<'_>) -> Done {
    hand.press(&messages::filters_manage_button()).await?;
    let title = hand.say(&messages::filters_manage_title());
    hand.window.find("dialog", &title).await?;
    hand.press(&messages::filters_remove_label(FILTER)).await?;
    hand.sees(&messages::filters_manage_empty()).await?;
    let close = hand.say(&messages::common_close_button());
    hand.window.focused("button", &close).await?;
    hand.window.press(&[], Key::Enter).await?;
    hand.window.leaves("dialog", &title).await
}

/// The window is Russian, the file Kazakh.
async fn print(home: &Home, hand: Hand<'_>) -> Done {
    hand.press(&messages::volunteers_list_export_button())
        .await?;
    hand.choose(&messages::export_format_pdf()).await?;
    hand.choose(&messages::window_language_kk()).await?;
    hand.press(&messages::volunteers_export_run_button())
        .await?;
    hand.sees(&messages::volunteers_export_done(2)).await?;
    let file = home.saved("pdf").await?;
    let sheet = Localizer::new(Language::Kk).format(&messages::export_volunteers_sheet());
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    if !name.starts_with(&sheet) {
        return Err(Trouble::new(format!("{name} is no list in Kazakh")));
    }
    hand.press(&messages::common_close_button()).await
}
