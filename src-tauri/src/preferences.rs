//! How the window looks on this laptop: language, theme. No personal data.

use std::{fs, path::PathBuf};

use serde::{Deserialize, Serialize};

use crate::ipc::session::{LanguageDto, PseudoDto, ThemeDto};

/// What is kept between starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// Language of the window.
    pub language: LanguageDto,
    /// Light or dark.
    pub theme: ThemeDto,
    /// A pseudo-language, never kept.
    #[serde(skip)]
    pub pseudo: PseudoDto,
}

impl Default for Preferences {
    /// The language of the system where it is one of ours, else Kazakh.
    fn default() -> Self {
        let system = ["LC_ALL", "LC_MESSAGES", "LANG"]
            .iter()
            .find_map(|name| std::env::var(name).ok().filter(|tag| !tag.is_empty()));
        let language = match system.as_deref().and_then(l10n::Language::from_tag) {
            Some(l10n::Language::Ru) => LanguageDto::Ru,
            Some(l10n::Language::En) => LanguageDto::En,
            Some(l10n::Language::Kk) | None => LanguageDto::Kk,
        };
        Self {
            language,
            theme: ThemeDto::System,
            pseudo: PseudoDto::None,
        }
    }
}

impl Preferences {
    fn path() -> PathBuf {
        app::folders::data_folder().join("window.json")
    }

    /// Reads them; the defaults if there are none or they cannot be read.
    pub fn read() -> Self {
        fs::read(Self::path())
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default()
    }

    /// Keeps them. A failure is logged: the window works without.
    pub fn keep(&self) {
        let kept = fs::create_dir_all(app::folders::data_folder())
            .and_then(|()| fs::write(Self::path(), serde_json::to_vec(self).unwrap_or_default()));
        if let Err(error) = kept {
            log::warn!("the look of the window is not kept: {error}");
        }
    }
}
