// Made by `cargo xtask gen` from locales/en; never edited.

/// The files of `locales/en`: name and text.
pub(crate) const EN: &[(&str, &str)] = &[
    ("common.ftl", include_str!("../../../../locales/en/common.ftl")),
    ("consents.ftl", include_str!("../../../../locales/en/consents.ftl")),
    ("export.ftl", include_str!("../../../../locales/en/export.ftl")),
    ("first-run.ftl", include_str!("../../../../locales/en/first-run.ftl")),
    ("history.ftl", include_str!("../../../../locales/en/history.ftl")),
    ("import.ftl", include_str!("../../../../locales/en/import.ftl")),
    ("imports-screen.ftl", include_str!("../../../../locales/en/imports-screen.ftl")),
    ("organisations.ftl", include_str!("../../../../locales/en/organisations.ftl")),
    ("recovery.ftl", include_str!("../../../../locales/en/recovery.ftl")),
    ("register.ftl", include_str!("../../../../locales/en/register.ftl")),
    ("session.ftl", include_str!("../../../../locales/en/session.ftl")),
    ("settings.ftl", include_str!("../../../../locales/en/settings.ftl")),
    ("store.ftl", include_str!("../../../../locales/en/store.ftl")),
    ("terms.ftl", include_str!("../../../../locales/en/terms.ftl")),
    ("today.ftl", include_str!("../../../../locales/en/today.ftl")),
    ("volunteers.ftl", include_str!("../../../../locales/en/volunteers.ftl")),
    ("window.ftl", include_str!("../../../../locales/en/window.ftl")),
];

/// The files of `locales/ru`: name and text.
pub(crate) const RU: &[(&str, &str)] = &[
    ("common.ftl", include_str!("../../../../locales/ru/common.ftl")),
    ("consents.ftl", include_str!("../../../../locales/ru/consents.ftl")),
    ("export.ftl", include_str!("../../../../locales/ru/export.ftl")),
    ("first-run.ftl", include_str!("../../../../locales/ru/first-run.ftl")),
    ("history.ftl", include_str!("../../../../locales/ru/history.ftl")),
    ("import.ftl", include_str!("../../../../locales/ru/import.ftl")),
    ("imports-screen.ftl", include_str!("../../../../locales/ru/imports-screen.ftl")),
    ("organisations.ftl", include_str!("../../../../locales/ru/organisations.ftl")),
    ("recovery.ftl", include_str!("../../../../locales/ru/recovery.ftl")),
    ("register.ftl", include_str!("../../../../locales/ru/register.ftl")),
    ("session.ftl", include_str!("../../../../locales/ru/session.ftl")),
    ("settings.ftl", include_str!("../../../../locales/ru/settings.ftl")),
    ("store.ftl", include_str!("../../../../locales/ru/store.ftl")),
    ("terms.ftl", include_str!("../../../../locales/ru/terms.ftl")),
    ("today.ftl", include_str!("../../../../locales/ru/today.ftl")),
    ("volunteers.ftl", include_str!("../../../../locales/ru/volunteers.ftl")),
    ("window.ftl", include_str!("../../../../locales/ru/window.ftl")),
];

/// The files of `locales/kk`: name and text.
pub(crate) const KK: &[(&str, &str)] = &[
    ("common.ftl", include_str!("../../../../locales/kk/common.ftl")),
    ("consents.ftl", include_str!("../../../../locales/kk/consents.ftl")),
    ("export.ftl", include_str!("../../../../locales/kk/export.ftl")),
    ("first-run.ftl", include_str!("../../../../locales/kk/first-run.ftl")),
    ("history.ftl", include_str!("../../../../locales/kk/history.ftl")),
    ("import.ftl", include_str!("../../../../locales/kk/import.ftl")),
    ("imports-screen.ftl", include_str!("../../../../locales/kk/imports-screen.ftl")),
    ("organisations.ftl", include_str!("../../../../locales/kk/organisations.ftl")),
    ("recovery.ftl", include_str!("../../../../locales/kk/recovery.ftl")),
    ("register.ftl", include_str!("../../../../locales/kk/register.ftl")),
    ("session.ftl", include_str!("../../../../locales/kk/session.ftl")),
    ("settings.ftl", include_str!("../../../../locales/kk/settings.ftl")),
    ("store.ftl", include_str!("../../../../locales/kk/store.ftl")),
    ("terms.ftl", include_str!("../../../../locales/kk/terms.ftl")),
    ("today.ftl", include_str!("../../../../locales/kk/today.ftl")),
    ("volunteers.ftl", include_str!("../../../../locales/kk/volunteers.ftl")),
    ("window.ftl", include_str!("../../../../locales/kk/window.ftl")),
];
