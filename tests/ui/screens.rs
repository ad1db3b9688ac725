//! Every screen in every language and theme, as PNG under `target/screens/`.
//!
//! `cargo xtask screens` draws all; words behind it choose: `kk`, `dark`,
//! `stretched`, or a part of a screen's name. The names are
//! `LANGUAGE-THEME-SCREEN.png`; `stretched` is English made longer by 40 %.
//! Screens of the first run come from an empty laptop, the others from a
//! practice register with 3,000 invented people.

use std::{path::PathBuf, process::ExitCode};

use drive::{Done, Founder, Hand, Home, Key, Look, Theme, Trouble, Window, root};
use l10n::Language;

const PEOPLE: &str = "3000";
const FOUNDER: Founder = Founder {
    organisation: "«Таза Есіл» еріктілер тобы",
    operator: "Сәуле Қайратқызы",
    password: "жаңбырлы қызғалдақ теміржол",
};

fn main() -> ExitCode {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    let drawn = tokio::runtime::Runtime::new()
        .map_err(Trouble::from)
        .and_then(|runtime| runtime.block_on(draw_all(&wanted)));
    match drawn {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("{trouble}");
            ExitCode::FAILURE
        }
    }
}

async fn draw_all(wanted: &[String]) -> Done {
    let practice = Home::new()?;
    practice.cli(
        "practice",
        FOUNDER.password,
        &["practice", "--volunteers", PEOPLE, "--seed", "1"],
    )?;
    let mut looks = Vec::new();
    for language in [Language::Kk, Language::Ru, Language::En] {
        for theme in [Theme::Light, Theme::Dark] {
            looks.push(Camera {
                name: language.code(),
                look: Look { language, theme },
                stretched: false,
                wanted,
            });
        }
    }
    let look = Look {
        language: Language::En,
        theme: Theme::Light,
    };
    looks.push(Camera {
        name: "stretched",
        look,
        stretched: true,
        wanted,
    });
    let mut drawn = 0;
    for camera in looks {
        if camera.wants_something() {
            drawn += beginning(&camera)
                .await
                .map_err(|trouble| trouble.during(camera.name))?;
            drawn += work(&practice, &camera)
                .await
                .map_err(|trouble| trouble.during(camera.name))?;
        }
    }
    println!("{drawn} screens under {}", folder().display());
    Ok(())
}

fn folder() -> PathBuf {
    root().join("target/screens")
}

/// Draws in one language and theme, what is wanted of it.
struct Camera<'a> {
    name: &'static str,
    look: Look,
    stretched: bool,
    wanted: &'a [String],
}

impl Camera<'_> {
    /// Whether the words behind the command leave this language and theme.
    fn wants_something(&self) -> bool {
        let known = ["kk", "ru", "en", "stretched", "light", "dark"];
        let mine = [self.name, self.look.theme.name()];
        self.wanted
            .iter()
            .filter(|word| known.contains(&word.as_str()))
            .all(|word| mine.contains(&word.as_str()))
    }

    /// Draws a screen; returns how many were drawn.
    async fn draw(&self, window: &Window, screen: &str) -> Done<u32> {
        let known = ["kk", "ru", "en", "stretched", "light", "dark"];
        let mut parts = self
            .wanted
            .iter()
            .filter(|word| !known.contains(&word.as_str()))
            .peekable();
        if parts.peek().is_some() && !parts.any(|part| screen.contains(part.as_str())) {
            return Ok(0);
        }
        window.calm().await?;
        let name = format!("{}-{}-{screen}.png", self.name, self.look.theme.name());
        window.screenshot(&folder().join(&name)).await?;
        println!("{name}");
        Ok(1)
    }

    async fn open(&self, home: &Home) -> Done<Window> {
        let window = Window::open_looking(home, self.look).await?;
        if self.stretched {
            let ask = "window.__TAURI_INTERNALS__.invoke('pseudo_set', { pseudo: 'stretched' }).then(() => arguments[0](true), (e) => arguments[0](String(e)))";
            window.script_later(ask, Vec::new()).await?;
            window.reload().await?;
        }
        Ok(window)
    }

    fn hand<'w>(&self, window: &'w Window) -> Hand<'w> {
        if self.stretched {
            Hand::stretched(window, self.look.language)
        } else {
            Hand::new(window, self.look.language)
        }
    }
}

/// From the empty laptop to the list that was taken in.
async fn beginning(camera: &Camera<'_>) -> Done<u32> {
    let home = Home::new()?;
    let window = camera.open(&home).await?;
    let hand = camera.hand(&window);
    let mut drawn = 0;
    hand.sees(&messages::first_run_language_title()).await?;
    drawn += camera.draw(&window, "first-run-1-language").await?;
    hand.press(&messages::common_continue_button()).await?;
    hand.fill(&messages::first_run_name_label(), FOUNDER.organisation)
        .await?;
    hand.fill(&messages::first_run_operator_label(), FOUNDER.operator)
        .await?;
    drawn += camera.draw(&window, "first-run-2-organisation").await?;
    hand.press(&messages::common_continue_button()).await?;
    hand.fill(&messages::session_password_label(), FOUNDER.password)
        .await?;
    hand.fill(&messages::session_repeat_label(), FOUNDER.password)
        .await?;
    drawn += camera.draw(&window, "first-run-3-password").await?;
    hand.press(&messages::common_continue_button()).await?;
    hand.sees(&messages::first_run_recovery_title()).await?;
    drawn += camera.draw(&window, "first-run-4-recovery").await?;
    hand.keep_the_sheet().await?;
    drawn += camera.draw(&window, "first-run-5-start").await?;
    hand.press_beginning(&messages::first_run_start_import_title())
        .await?;
    hand.sees(&messages::imports_screen_drop_title()).await?;
    drawn += camera.draw(&window, "import-1-choose").await?;
    hand.press(&messages::imports_screen_paste_button()).await?;
    hand.sees(&messages::imports_screen_paste_title()).await?;
    drawn += camera.draw(&window, "import-1-paste").await?;
    window.press(&[], Key::Escape).await?;
    home.choose(&root().join("tests/fixtures/samples/akimat_ru.xlsx"))?;
    hand.press(&messages::imports_screen_choose_button())
        .await?;
    hand.sees(&messages::imports_screen_foot_hint()).await?;
    drawn += camera.draw(&window, "import-2-clinic").await?;
    hand.press(&messages::imports_screen_reading_button())
        .await?;
    hand.sees(&messages::imports_screen_reading_title()).await?;
    drawn += camera.draw(&window, "import-2-reading").await?;
    window.press(&[], Key::Escape).await?;
    hand.press(&messages::imports_screen_run_button(22)).await?;
    hand.sees(&messages::imports_screen_done_title("akimat_ru.xlsx"))
        .await?;
    drawn += camera.draw(&window, "import-3-done").await?;
    hand.press(&messages::imports_screen_done_list_button())
        .await?;
    at(&window, "#/import").await?;
    hand.sees(&messages::imports_screen_taken_here()).await?;
    drawn += camera.draw(&window, "import-4-lists").await?;
    hand.press(&messages::imports_screen_choose_button())
        .await?;
    hand.sees(&messages::imports_screen_run_blocked()).await?;
    drawn += camera.draw(&window, "import-5-stopped").await?;
    hand.go(&messages::window_today_label()).await?;
    drawn += camera.draw(&window, "today-small").await?;
    Ok(drawn)
}

/// What the program looks like in daily work.
async fn work(home: &Home, camera: &Camera<'_>) -> Done<u32> {
    let window = camera.open(home).await?;
    let hand = camera.hand(&window);
    let mut drawn = 0;
    hand.sees(&messages::session_unlock_title()).await?;
    drawn += camera.draw(&window, "unlock").await?;
    hand.press(&messages::session_forgotten_button()).await?;
    drawn += camera.draw(&window, "recover").await?;
    window.reload().await?;
    hand.unlock(FOUNDER.password).await?;
    hand.go(&messages::window_today_label()).await?;
    drawn += camera.draw(&window, "today").await?;
    window.press(&[Key::Control], 'k').await?;
    window.keys("ас").await?;
    drawn += camera.draw(&window, "search").await?;
    window.press(&[], Key::Escape).await?;
    hand.go(&messages::window_volunteers_label()).await?;
    drawn += camera.draw(&window, "volunteers").await?;
    hand.fill(&messages::volunteers_search_label(), "aigerim")
        .await?;
    window
        .wait(
            "what was found is marked",
            "return document.querySelector('mark') !== null",
        )
        .await?;
    drawn += camera.draw(&window, "volunteers-found").await?;
    hand.fill(&messages::volunteers_search_label(), "Ыңғайсызбек")
        .await?;
    hand.sees(&messages::volunteers_list_none_hint()).await?;
    drawn += camera.draw(&window, "volunteers-none").await?;
    hand.fill(&messages::volunteers_search_label(), "а").await?;
    window
        .wait(
            "somebody is found",
            "return document.querySelector('mark') !== null",
        )
        .await?;
    hand.press(&messages::volunteers_list_export_button())
        .await?;
    drawn += camera.draw(&window, "export").await?;
    hand.press(&messages::common_close_button()).await?;
    drawn += many(camera, hand).await?;
    hand.press(&messages::volunteers_list_add_button()).await?;
    hand.fill(&messages::volunteers_field_surname(), "Әбілқасымова")
        .await?;
    drawn += camera.draw(&window, "volunteers-add").await?;
    let open_first = "location.hash = '#/volunteers?no-guardian'; return true";
    hand.go(&messages::window_settings_label()).await?;
    window.script(open_first, Vec::new()).await?;
    window.find("grid", "").await?;
    window.calm().await?;
    let first =
        "document.querySelector('[role=gridcell][aria-colindex=\"2\"]').click(); return true";
    window.script(first, Vec::new()).await?;
    hand.sees(&messages::volunteers_history_title()).await?;
    drawn += camera.draw(&window, "profile").await?;
    hand.press(&messages::volunteers_profile_consent_button())
        .await?;
    drawn += camera.draw(&window, "consent").await?;
    window.press(&[], Key::Escape).await?;
    hand.press(&messages::volunteers_status_change_title())
        .await?;
    drawn += camera.draw(&window, "status").await?;
    window.press(&[], Key::Escape).await?;
    let profile = window.script("return location.hash", Vec::new()).await?;
    let profile = profile.as_str().unwrap_or_default().to_owned();
    for act in ["block", "withdraw", "anonymise", "erase"] {
        at(&window, &format!("{profile}/{act}")).await?;
        drawn += camera.draw(&window, &format!("person-{act}")).await?;
    }
    hand.go(&messages::window_organisations_label()).await?;
    drawn += camera.draw(&window, "organisations").await?;
    window
        .script(
            "location.hash = '#/organisations/new'; return true",
            Vec::new(),
        )
        .await?;
    window.find("dialog", "").await?;
    drawn += camera.draw(&window, "organisation-new").await?;
    window.press(&[], Key::Escape).await?;
    hand.go(&messages::window_settings_label()).await?;
    drawn += camera.draw(&window, "settings").await?;
    for (page, address) in SETTINGS {
        at(&window, &format!("#/settings/{address}")).await?;
        drawn += camera.draw(&window, page).await?;
    }
    Ok(drawn)
}

/// The list's question is kept under a name, and everybody it finds is chosen.
async fn many(camera: &Camera<'_>, hand: Hand<'_>) -> Done<u32> {
    let window = hand.window;
    let mut drawn = 0;
    hand.press(&messages::filters_save_button()).await?;
    drawn += camera.draw(window, "filter-save").await?;
    let name = format!("{} {}", camera.name, camera.look.theme.name());
    hand.fill(&messages::filters_name_label(), &name).await?;
    hand.press(&messages::common_save_button()).await?;
    hand.press(&messages::filters_manage_button()).await?;
    drawn += camera.draw(window, "filters-manage").await?;
    window.press(&[], Key::Escape).await?;
    hand.press(&messages::volunteers_columns_button()).await?;
    drawn += camera.draw(window, "volunteers-columns").await?;
    window.press(&[], Key::Escape).await?;
    window.take("grid", "").await?;
    window.press(&[Key::Control], 'a').await?;
    drawn += camera.draw(window, "volunteers-chosen").await?;
    // The columns and filters of the list have the same names and stand before.
    let consent = hand.say(&messages::volunteers_bulk_consent_button());
    window.click_last("button", &consent).await?;
    drawn += camera.draw(window, "bulk-consent").await?;
    window.press(&[], Key::Escape).await?;
    let organisation = hand.say(&messages::bulk_organisation_button());
    window.click_last("button", &organisation).await?;
    drawn += camera.draw(window, "bulk-organisation").await?;
    window.press(&[], Key::Escape).await?;
    at(window, "#/duplicates").await?;
    drawn += camera.draw(window, "duplicates").await?;
    hand.go(&messages::window_volunteers_label()).await?;
    Ok(drawn)
}

/// Further pages of Settings: the name of the picture, and the address.
const SETTINGS: [(&str, &str); 10] = [
    ("backups", "backups"),
    ("operators", "operators"),
    ("audit", "audit"),
    ("personal", "personal"),
    ("personal-fields", "personal/fields"),
    ("personal-review", "personal/review"),
    ("personal-expiring", "personal/expiring"),
    ("personal-ended", "personal/ended"),
    ("personal-breach", "personal/breach"),
    ("personal-workdays", "personal/days"),
];

/// Goes to an address and waits until its page has what it shows.
async fn at(window: &Window, address: &str) -> Done {
    window
        .script(
            "location.hash = arguments[0]; return true",
            vec![address.into()],
        )
        .await?;
    window
        .wait(
            "the page has come",
            "return document.querySelector('main h1, main h2') !== null",
        )
        .await?;
    Ok(())
}
