//! A hand that knows one language: presses and types by the words of the messages.

use l10n::{Language, Localizer};
use messages::Message;

use crate::{Done, Key, Window};

/// Somebody in front of a window, who reads one language.
#[derive(Clone, Copy, Debug)]
pub struct Hand<'a> {
    /// What is in front of it.
    pub window: &'a Window,
    words: Localizer,
}

/// What somebody types to found a register.
#[derive(Clone, Copy, Debug)]
pub struct Founder {
    /// The name of the organisation.
    pub organisation: &'static str,
    /// Who sits at the laptop.
    pub operator: &'static str,
    /// Opens the register.
    pub password: &'static str,
}

impl<'a> Hand<'a> {
    /// In front of a window whose language it is, or is about to be.
    pub fn new(window: &'a Window, language: Language) -> Self {
        Self {
            window,
            words: Localizer::new(language),
        }
    }

    /// The same where the words are stretched to try how screens hold them.
    pub fn stretched(window: &'a Window, language: Language) -> Self {
        Self {
            window,
            words: Localizer::pseudo(language, l10n::Pseudo::Stretched),
        }
    }

    /// The language.
    pub fn language(self) -> Language {
        self.words.language()
    }

    /// A message in the language.
    pub fn say(self, message: &Message) -> String {
        self.words.format(message)
    }

    /// Presses a button or follows a link.
    pub async fn press(self, message: &Message) -> Done {
        self.window
            .click("button|link|menuitem", &self.say(message))
            .await
    }

    /// Presses what begins with these words, such as a choice with its explanation.
    pub async fn press_beginning(self, message: &Message) -> Done {
        self.window
            .click("button|link|menuitem", &format!("{}…", self.say(message)))
            .await
    }

    /// Types into the field of that name.
    pub async fn fill(self, field: &Message, text: &str) -> Done {
        self.window.fill(&self.say(field), text).await
    }

    /// Chooses a radio button or ticks a box.
    pub async fn choose(self, message: &Message) -> Done {
        self.window
            .choose("radio|checkbox", &format!("{}…", self.say(message)))
            .await
    }

    /// Waits until the words can be read.
    pub async fn sees(self, message: &Message) -> Done {
        self.window.sees(&self.say(message)).await
    }

    /// The language's name, as it stands in a list of languages.
    pub fn own_name(self) -> Message {
        match self.language() {
            Language::Kk => messages::window_language_kk(),
            Language::Ru => messages::window_language_ru(),
            Language::En => messages::window_language_en(),
        }
    }

    /// The language's short name, as it stands on the switch in the top bar.
    pub fn own_short_name(self) -> Message {
        match self.language() {
            Language::Kk => messages::window_language_kk_short(),
            Language::Ru => messages::window_language_ru_short(),
            Language::En => messages::window_language_en_short(),
        }
    }

    /// Goes through the first steps of the first run up to the sheet with the code.
    pub async fn found(self, founder: Founder) -> Done {
        self.choose(&self.own_name()).await?;
        self.sees(&messages::first_run_language_title()).await?;
        self.press(&messages::common_continue_button()).await?;
        self.fill(&messages::first_run_name_label(), founder.organisation)
            .await?;
        self.fill(&messages::first_run_operator_label(), founder.operator)
            .await?;
        self.press(&messages::common_continue_button()).await?;
        self.fill(&messages::session_password_label(), founder.password)
            .await?;
        self.fill(&messages::session_repeat_label(), founder.password)
            .await?;
        self.press(&messages::common_continue_button()).await?;
        self.sees(&messages::first_run_recovery_title()).await
    }

    /// Confirms that the sheet is kept, and stands before the choice of how to begin.
    pub async fn keep_the_sheet(self) -> Done {
        self.choose(&messages::session_recovery_confirm()).await?;
        self.press(&messages::common_continue_button()).await?;
        self.sees(&messages::first_run_start_title()).await
    }

    /// Goes through the whole first run, to a register in which nobody is yet; the window
    /// with its rail is drawn then and hears keys.
    pub async fn found_empty(self, founder: Founder) -> Done {
        self.found(founder).await?;
        self.keep_the_sheet().await?;
        self.press_beginning(&messages::first_run_start_empty_title())
            .await?;
        self.opened().await
    }

    /// The same, with one person in the list.
    pub async fn found_with(self, founder: Founder, surname: &str) -> Done {
        self.found_empty(founder).await?;
        self.go(&messages::window_volunteers_label()).await?;
        self.adds(surname).await?;
        self.sees(&messages::volunteers_list_found(1)).await
    }

    /// Asks for the place of the only other operator, through the menu under the initials.
    pub async fn takes_the_place(self, password: &str) -> Done {
        let opens = "document.querySelector('.topbar [aria-haspopup=menu]').click(); return true";
        self.window.script(opens, Vec::new()).await?;
        self.press(&messages::operators_screen_switch_button())
            .await?;
        self.sees(&messages::operators_screen_switch_hint()).await?;
        self.fill(&messages::session_password_label(), password)
            .await?;
        self.press(&messages::operators_screen_switch_button())
            .await
    }

    /// Adds an event of that name that receives guests, and sees its page of guests.
    pub async fn receives(self, title: &str) -> Done {
        self.go(&messages::window_events_label()).await?;
        self.press(&messages::events_screen_add_button()).await?;
        self.fill(&messages::events_screen_form_kk_label(), title)
            .await?;
        self.press(&messages::common_save_button()).await?;
        self.sees(&messages::events_screen_added_done(title))
            .await?;
        let guests = self.say(&messages::desk_screen_tab());
        self.window.click("tab", &guests).await?;
        self.sees(&messages::desk_screen_off_title()).await?;
        self.press(&messages::desk_screen_on_button()).await?;
        self.sees(&messages::desk_screen_empty_title()).await
    }

    /// Adds a person by surname from the list of volunteers, and sees it said.
    pub async fn adds(self, surname: &str) -> Done {
        self.press(&messages::volunteers_list_add_button()).await?;
        self.fill(&messages::volunteers_field_surname(), surname)
            .await?;
        self.press(&messages::common_save_button()).await?;
        self.sees(&messages::volunteers_add_done(surname)).await
    }

    /// Gives somebody a seat of their own with a role, and sees it said.
    pub async fn seats(self, name: &str, role: &Message, password: &str) -> Done {
        self.go(&messages::window_settings_label()).await?;
        self.press(&messages::operators_screen_title()).await?;
        self.press(&messages::operators_screen_add_button()).await?;
        self.fill(&messages::operators_screen_name_label(), name)
            .await?;
        self.choose(role).await?;
        self.fill(&messages::session_password_label(), password)
            .await?;
        self.fill(&messages::session_repeat_label(), password)
            .await?;
        let add = self.say(&messages::operators_screen_add_button());
        self.window.click_last("button", &add).await?;
        self.sees(&messages::operators_screen_added_done(name))
            .await
    }

    /// Waits until the window is drawn around an open register.
    pub async fn opened(self) -> Done {
        self.window
            .find("navigation", &self.say(&messages::window_sections_label()))
            .await
    }

    /// Opens the search for everything with its keys, from anywhere, and types.
    pub async fn ask(self, words: &str) -> Done {
        self.window.press(&[Key::Control], 'k').await?;
        self.window
            .focused("combobox", &self.say(&messages::window_search_title()))
            .await?;
        self.window.keys(words).await
    }

    /// Ends the search for everything with a key, and waits until it has gone: Enter may wait
    /// for an answer first.
    pub async fn end_search(self, key: Key) -> Done {
        self.window.press(&[], key).await?;
        let search = self.say(&messages::window_search_title());
        self.window.leaves("dialog", &search).await
    }

    /// Goes from the search field into the list and opens the profile of who was found first.
    pub async fn open_found(self, name: &str) -> Done {
        let list = self.say(&messages::volunteers_list_table_label());
        self.window.press(&[], Key::Enter).await?;
        self.window.focused("grid", &list).await?;
        self.window.press(&[], Key::Enter).await?;
        self.window.find("heading", name).await
    }

    /// Opens a locked register.
    pub async fn unlock(self, password: &str) -> Done {
        self.sees(&messages::session_unlock_title()).await?;
        self.fill(&messages::session_password_label(), password)
            .await?;
        self.press(&messages::session_unlock_button()).await?;
        self.opened().await
    }

    /// Goes to a section by the rail.
    pub async fn go(self, section: &Message) -> Done {
        self.window
            .click("link", &format!("{}…", self.say(section)))
            .await?;
        self.window
            .find("heading", &format!("{}…", self.say(section)))
            .await?;
        Ok(())
    }
}
