use super::*;

#[test]
fn every_letter_of_our_languages_has_a_glyph() {
    let fonts: Vec<Font> = FONTS
        .iter()
        .flat_map(|data| Font::iter(Bytes::new(*data)))
        .collect();
    assert_eq!(fonts.len(), 3);
    // Kazakh Cyrillic, Latin of 2021 and 2018, signs of money, numbers and quotes, the two no-break spaces.
    let signs = "АаӘәБбВвГгҒғДдЕеЁёЖжЗзИиЙйКкҚқЛлМмНнҢңОоӨөПпРрСсТтУуҰұҮүФфХхҺһЦцЧчШшЩщЪъЫыІіЬьЭэЮюЯя\
                 ÄäĞğIıİiÑñÖöŪūÜüŞşŊŋÁáǴǵŃńÓóÚúÝýǦǧ₸№«»„“”‘’–—…\u{a0}\u{202f}";
    for font in &fonts[..2] {
        let missing: String = signs
            .chars()
            .filter(|c| !font.info().coverage.contains((*c).into()))
            .collect();
        assert_eq!(missing, "", "{:?}", font.info().family);
    }
}

#[test]
fn a_letter_without_a_glyph_is_refused_and_not_drawn_as_a_box() {
    let words = [("title", "漢".to_owned())];
    assert!(matches!(
        pdf("#sys.inputs.title", &words),
        Err(DrawError::MissingGlyph('漢'))
    ));
}

#[test]
fn a_template_reads_no_file_and_no_clock() {
    for template in [
        "#read(\"/etc/passwd\")",
        "#datetime.today()",
        "#image(\"x.png\")",
    ] {
        assert!(
            matches!(pdf(template, &[]), Err(DrawError::Template(_))),
            "{template}"
        );
    }
}
