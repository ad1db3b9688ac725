use super::{CountryCode, find_country};

#[track_caller]
fn check(text: &str, expected: Option<&str>) {
    assert_eq!(
        find_country(text).as_ref().map(CountryCode::as_str),
        expected,
        "the country of {text:?}"
    );
}

#[test]
fn every_name_of_the_table_finds_its_country() {
    for country in CountryCode::all() {
        for name in [&country.kk, &country.ru, &country.en, &country.iso3]
            .into_iter()
            .chain(&country.alternatives)
        {
            check(name, Some(country.code.as_str()));
            check(&name.to_uppercase(), Some(country.code.as_str()));
        }
    }
}

#[test]
fn spellings_that_are_met_are_read() {
    for (text, code) in [
        ("Kyrgyzstan", "KG"),
        ("Kirghizia", "KG"),
        ("Kyrgyz Republic", "KG"),
        ("O'zbekiston", "UZ"),
        ("O‘zbekiston", "UZ"),
        ("Tajikistan (Rep.)", "TJ"),
        ("Turkmenia", "TM"),
        ("AZE", "AZ"),
        ("Azerbaijan Republic", "AZ"),
        ("Russian Federation", "RU"),
        ("Türkiye", "TR"),
        ("TURKIYE", "TR"),
        ("Rep. of Korea", "KR"),
        ("P.R. China", "CN"),
        ("The Netherlands", "NL"),
        ("U.S.A.", "US"),
        ("Republic of Kazakhstan", "KZ"),
        ("KZ", "KZ"),
        ("Deutschland", "DE"),
        ("Sakartvelo", "GE"),
        ("Қырғызстан", "KG"),
        ("Әзірбайжан", "AZ"),
    ] {
        check(text, Some(code));
    }
}

#[test]
fn what_is_no_country_is_left_to_a_person() {
    check("Atlantis", None);
    check("", None);
    check("Republic", None);
    check("Democratic People's Republic of Korea", None);
}
