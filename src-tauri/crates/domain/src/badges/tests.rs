use super::*;
use crate::Titles;

fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
    bytes.extend(width.to_be_bytes());
    bytes.extend(height.to_be_bytes());
    bytes.extend([8, 6, 0, 0, 0]);
    bytes
}

#[test]
fn every_size_has_a_code_of_its_own_and_its_badges_fit_the_page() {
    for size in BadgeSize::ALL {
        assert_eq!(BadgeSize::from_code(size.code()), Some(size));
        let ((page_w, page_h), (w, h)) = (size.page_mm(), size.badge_mm());
        let (columns, rows) = size.grid();
        assert!(w * columns <= page_w && h * rows <= page_h, "{size:?}");
        // Office printers leave up to 5 mm of a sheet of A4 white.
        let is_cut = columns * rows > 1;
        let white = (page_w - w * columns).min(page_h - h * rows);
        assert!(!is_cut || white >= 12, "{size:?}: {white} mm in all");
    }
    assert_eq!(BadgeSize::from_code("b5"), None);
}

#[test]
fn a_layout_keeps_each_part_once_and_refuses_what_cannot_be_printed() {
    let layout = BadgeLayout {
        parts: vec![BadgePart::From, BadgePart::Event, BadgePart::From],
        help_phone: Some("  ".to_owned()),
        ..BadgeLayout::default()
    };
    let checked = layout.clone().checked().expect("it can be printed");
    assert_eq!(checked.parts, [BadgePart::From, BadgePart::Event]);
    assert_eq!(checked.help_phone, None);
    let refused = |change: fn(&mut BadgeLayout)| {
        let mut layout = layout.clone();
        change(&mut layout);
        layout.checked().expect_err("it cannot be printed")
    };
    use BadgeLayoutRefused as R;
    assert_eq!(refused(|l| l.name_percent = 59), R::NamePercent);
    assert_eq!(refused(|l| l.text_percent = 141), R::TextPercent);
    assert_eq!(refused(|l| l.logo_mm = 31), R::LogoMm);
    assert_eq!(
        refused(|l| l.languages = BadgeLanguage::ALL.to_vec()),
        R::Languages
    );
    assert_eq!(refused(|l| l.help_phone = Some("7".repeat(61))), R::Phone);
}

#[test]
fn languages_that_nobody_chose_are_those_of_the_title() {
    let of = |kk, ru, en| {
        let titles = Titles::new(kk, ru, en).expect("a title");
        BadgeLayout::default().languages_of(&titles)
    };
    use BadgeLanguage::{En, Kk, Ru};
    assert_eq!(of("Форум", "Форум", "Forum"), [Kk, En]);
    assert_eq!(of("Форум", "Форум", ""), [Kk, Ru]);
    assert_eq!(of("", "Форум", ""), [Ru]);
    let chosen = BadgeLayout {
        languages: vec![Ru, En],
        ..BadgeLayout::default()
    };
    let titles = Titles::new("Форум", "", "").expect("a title");
    assert_eq!(chosen.languages_of(&titles), [Ru, En]);
}

#[test]
fn the_script_is_chosen_by_the_guest_or_by_the_rule() {
    use BadgeScriptRule as R;
    assert_eq!(R::EachGuest.of(BadgeScript::Latin), BadgeScript::Latin);
    assert_eq!(R::AsWritten.of(BadgeScript::Latin), BadgeScript::AsWritten);
    assert_eq!(R::Latin.of(BadgeScript::AsWritten), BadgeScript::Latin);
}

#[test]
fn a_logo_is_a_small_png() {
    assert_eq!(check_logo(&png(354, 354)), Ok(()));
    assert_eq!(check_logo(b"GIF89a"), Err(LogoRefused::NotPng));
    assert_eq!(check_logo(&png(354, 354)[..20]), Err(LogoRefused::NotPng));
    let wide = LogoRefused::TooWide {
        width: 2001,
        height: 10,
    };
    assert_eq!(check_logo(&png(2001, 10)), Err(wide));
    let none = LogoRefused::TooWide {
        width: 0,
        height: 10,
    };
    assert_eq!(check_logo(&png(0, 10)), Err(none));
    let mut large = png(10, 10);
    large.resize(LOGO_BYTES + 1, 0);
    let bytes = large.len();
    assert_eq!(check_logo(&large), Err(LogoRefused::TooLarge { bytes }));
}
