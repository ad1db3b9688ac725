// Made by `cargo xtask gen` from locales/en; never edited.

/// The files of `locales/en`: name and text.
pub(crate) const EN: &[(&str, &str)] = &[
    ("common.ftl", include_str!("../../../../locales/en/common.ftl")),
    ("terms.ftl", include_str!("../../../../locales/en/terms.ftl")),
];

/// The files of `locales/ru`: name and text.
pub(crate) const RU: &[(&str, &str)] = &[
    ("common.ftl", include_str!("../../../../locales/ru/common.ftl")),
    ("terms.ftl", include_str!("../../../../locales/ru/terms.ftl")),
];

/// The files of `locales/kk`: name and text.
pub(crate) const KK: &[(&str, &str)] = &[
    ("common.ftl", include_str!("../../../../locales/kk/common.ftl")),
    ("terms.ftl", include_str!("../../../../locales/kk/terms.ftl")),
];
