//! Lists that are no table of today: contacts of a phone, letters of another code page.

use drive::{Hand, Home, Window};
use l10n::Language;

use crate::{
    imports::{open, take_back},
    journey::FOUNDER,
    keyboard_lists::to_imports,
    play_in_one,
};

/// Three contacts: a whole card, one with a number that is none, one with a name alone.
const CONTACTS: &str = "BEGIN:VCARD\nVERSION:3.0\nN:Ким;Анна;Олеговна;;\nFN:Анна Ким\n\
TEL;TYPE=CELL:+7 700 000 01 01\nBDAY:2081-02-05\nORG:Колледж №3\n\
ADR;TYPE=HOME:;;Мира 1;Астана;;;Казахстан\nEND:VCARD\n\
BEGIN:VCARD\nVERSION:2.1\nN:Ахметов;Серік\nTEL:12\nEND:VCARD\n\
BEGIN:VCARD\nVERSION:4.0\nFN:Дана\nTEL:+77000000103\nEND:VCARD\n";

#[test]
fn contacts_of_a_phone_are_judged_taken_and_taken_back_under_headings_of_the_window() {
    play_in_one("imports-contacts", async |home: &Home, window: &Window| {
        const FILE: &str = "contacts.vcf";
        let hand = Hand::new(window, Language::Kk);
        hand.found_empty(FOUNDER).await?;
        let file = home.answers().join(FILE);
        std::fs::write(&file, CONTACTS)?;
        home.choose(&file)?;
        open(hand).await?;
        hand.press(&messages::imports_screen_choose_button())
            .await?;
        hand.sees(&messages::common_people_count(3)).await?;
        for language in [Language::Ru, Language::En, Language::Kk] {
            let hand = Hand::new(window, language);
            hand.press(&hand.own_short_name()).await?;
            let called = hand.say(&messages::import_field_region());
            hand.sees(&messages::imports_screen_column_from("J", called))
                .await?;
        }
        for heading in ["TEL", "Family name", "BDAY"] {
            window.misses(heading).await?;
        }
        window.sees("Астана").await?;
        hand.press(&messages::imports_screen_run_button(2)).await?;
        hand.sees(&messages::imports_screen_done_title(FILE))
            .await?;
        // Whoever asks for the import once more is where the next list is chosen.
        to_imports(hand).await?;
        let choose = hand.say(&messages::imports_screen_choose_button());
        window.focused("button", &choose).await?;
        take_back(hand, FILE).await?;
        hand.go(&messages::window_volunteers_label()).await?;
        window.misses("Ким").await
    });
}

/// Kazakh letters that Ukrainian has in the same places are taken for those: «Өмир Ғалым»,
/// «Үмит Өтеген» in KZ-1048, under headings for surname and given name.
const LETTERS: &[u8] = b"\xD4\xE0\xEC\xE8\xEB\xE8\xFF;\xC8\xEC\xFF\n\
\xA5\xEC\xE8\xF0;\xAA\xE0\xEB\xFB\xEC\n\
\xAF\xEC\xE8\xF2;\xA5\xF2\xE5\xE3\xE5\xED\n";

#[test]
fn letters_of_the_other_code_page_are_told_and_read_at_one_press() {
    play_in_one("imports-letters", async |home: &Home, window: &Window| {
        let hand = Hand::new(window, Language::Kk);
        hand.found_empty(FOUNDER).await?;
        let file = home.answers().join("letters.csv");
        std::fs::write(&file, LETTERS)?;
        home.choose(&file)?;
        open(hand).await?;
        hand.press(&messages::imports_screen_choose_button())
            .await?;
        let told = messages::imports_screen_letters_hint("Ґмир", "Өмир", "KZ-1048");
        hand.sees(&told).await?;
        hand.press(&messages::imports_screen_letters_button("KZ-1048"))
            .await?;
        window.misses(&hand.say(&told)).await?;
        window.sees("Өтеген").await?;
        let how = hand.say(&messages::imports_screen_reading_button());
        window.focused("button", &how).await
    });
}
