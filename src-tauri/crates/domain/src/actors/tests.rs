use super::{OrganisationRefused, organisation_name};

#[test]
fn an_organisation_needs_nothing_but_a_name() {
    assert_eq!(
        organisation_name(" ОФ  «Жасыл жол» "),
        Ok("ОФ «Жасыл жол»".to_owned())
    );
    assert_eq!(
        organisation_name("\u{a0}"),
        Err(OrganisationRefused::NameEmpty)
    );
    assert_eq!(
        organisation_name(&"ә".repeat(301)),
        Err(OrganisationRefused::NameTooLong { chars: 301 })
    );
}
