//! axe-core on every screen, light and dark: labels, roles, order, contrast.

use drive::{Done, Hand, Home, Trouble, Window};
use l10n::Language;

use crate::{
    journey::{FOUNDER, LISTED, TAKEN, sample},
    play_in_one,
};

#[test]
fn no_screen_has_a_serious_finding() {
    play_in_one("audit", async |home: &Home, window: &Window| {
        let hand = Hand::new(window, Language::Ru);
        let mut found = Vec::new();
        both(window, "first run", &mut found).await?;
        hand.found(FOUNDER).await?;
        both(window, "recovery sheet", &mut found).await?;
        hand.keep_the_sheet().await?;
        both(window, "beginning", &mut found).await?;
        hand.press_beginning(&messages::first_run_start_import_title())
            .await?;
        hand.sees(&messages::imports_screen_drop_title()).await?;
        both(window, "choosing a file", &mut found).await?;
        home.choose(&sample("akimat_ru.xlsx"))?;
        hand.press(&messages::imports_screen_choose_button())
            .await?;
        hand.sees(&messages::common_people_count(LISTED)).await?;
        both(window, "import clinic", &mut found).await?;
        hand.press(&messages::imports_screen_run_button(TAKEN))
            .await?;
        hand.sees(&messages::imports_screen_done_title("akimat_ru.xlsx"))
            .await?;
        for section in [
            messages::window_today_label(),
            messages::window_organisations_label(),
            messages::window_settings_label(),
            messages::window_volunteers_label(),
        ] {
            hand.go(&section).await?;
            both(window, &hand.say(&section), &mut found).await?;
        }
        hand.press(&messages::volunteers_list_add_button()).await?;
        window
            .find("textbox", &hand.say(&messages::volunteers_field_surname()))
            .await?;
        both(window, "quick add", &mut found).await?;
        window.press(&[], drive::Key::Escape).await?;
        window
            .script(
                "document.querySelectorAll('[role=row]')[1].click(); return true",
                Vec::new(),
            )
            .await?;
        window
            .find(
                "button",
                &hand.say(&messages::volunteers_profile_back_label()),
            )
            .await?;
        both(window, "profile", &mut found).await?;
        hand.press(&messages::window_lock_button()).await?;
        hand.sees(&messages::session_unlock_title()).await?;
        both(window, "unlock", &mut found).await?;
        if found.is_empty() {
            Ok(())
        } else {
            Err(Trouble::new(format!("\n{}\n", found.join("\n"))))
        }
    });
}

/// Looks at the screen in light and in dark.
async fn both(window: &Window, screen: &str, found: &mut Vec<String>) -> Done {
    for theme in ["light", "dark"] {
        let wear = format!("document.documentElement.dataset.theme = '{theme}'; return true");
        window.script(&wear, Vec::new()).await?;
        let findings = window
            .audit()
            .await
            .map_err(|trouble| trouble.during(screen))?;
        let serious = findings.iter().filter(|finding| finding.is_serious());
        found.extend(serious.map(|finding| format!("{screen}, {theme}: {finding}")));
    }
    Ok(())
}
