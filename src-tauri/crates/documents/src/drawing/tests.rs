use super::*;

#[test]
fn every_letter_of_our_languages_has_a_glyph() {
    let fonts = faces();
    assert_eq!(fonts.len(), 7);
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
fn names_of_guests_from_georgia_and_armenia_are_drawn_in_their_own_letters() {
    let guest = "ნინო ბერიძე, Արամ Հակոբյան";
    let sheet =
        Template::own("#set text(font: \"Noto Sans\")\n#sys.inputs.title *#sys.inputs.title*");
    let inputs: Dict = [(Str::from("title"), Value::Str(Str::from(guest)))]
        .into_iter()
        .collect();
    let pages = pages(&sheet, inputs).expect("drawn");
    let mut families = std::collections::BTreeSet::new();
    let mut waiting = vec![&pages.pages()[0].frame];
    while let Some(frame) = waiting.pop() {
        for (_, item) in frame.items() {
            match item {
                typst::layout::FrameItem::Group(group) => waiting.push(&group.frame),
                typst::layout::FrameItem::Text(text) => {
                    assert!(text.glyphs.iter().all(|glyph| glyph.id != 0));
                    let info = text.font.info();
                    families.insert((info.family.clone(), info.variant.weight.to_number()));
                }
                _ => {}
            }
        }
    }
    for family in ["Noto Sans Georgian", "Noto Sans Armenian"] {
        for weight in [400, 700] {
            assert!(
                families.contains(&(family.to_owned(), weight)),
                "{families:?}"
            );
        }
    }
    assert_eq!(lacking(guest), None);
    assert_eq!(lacking("Ли 漢"), Some('漢'));
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
