//! The disk of one laptop: the data folder and what the dialogs answer.

use std::{
    fs, io,
    path::{Path, PathBuf},
    process::Command,
};

use tempfile::TempDir;

use crate::{Done, Trouble};

/// A folder that holds everything the program may write; it goes with the value.
#[derive(Debug)]
pub struct Home {
    folder: TempDir,
    pictures: bool,
    answering: bool,
    printers: Option<PathBuf>,
}

impl Home {
    /// An empty one: the program meets its first run.
    pub fn new() -> Done<Self> {
        let home = Self {
            folder: tempfile::Builder::new().prefix("birge-").tempdir()?,
            pictures: true,
            answering: true,
            printers: None,
        };
        let temp = home.folder.path().join("temp");
        for folder in [
            home.data(),
            home.answers(),
            home.keychain(),
            home.config(),
            home.cache(),
            temp,
        ] {
            fs::create_dir_all(folder)?;
        }
        Ok(home)
    }

    /// Lets the window draw as it does for a person, of which the driver can take no
    /// picture: its call never answers where WebKit does not put layers together.
    pub fn without_pictures(mut self) -> Self {
        self.pictures = false;
        self
    }

    /// Lets the system's own dialogs come up, as a released program has them, in place of
    /// [`Self::choose`]: see [`crate::Window::choose_by_keys`].
    pub fn with_dialogs(mut self) -> Self {
        self.answering = false;
        self
    }

    /// Lets the program print at a server of CUPS on this socket.
    pub fn with_printers(mut self, socket: PathBuf) -> Self {
        self.printers = Some(socket);
        self
    }

    /// The data folder of the program.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// Where the dialogs of the system save, and where they look up what is opened.
    pub fn answers(&self) -> PathBuf {
        self.folder.path().join("answers")
    }

    /// What stands in for the keychain of the account: a folder with a file for each secret.
    fn keychain(&self) -> PathBuf {
        self.folder.path().join("keychain")
    }

    /// Locks the keychain: from now on it answers nobody, as one that waits for the person to
    /// open it.
    ///
    /// # Errors
    /// If it keeps no secret.
    pub fn lock_keychain(&self) -> Done {
        let mut locked = false;
        for entry in fs::read_dir(self.keychain())? {
            let secret = entry?.path();
            fs::remove_file(&secret)?;
            // Whoever reads a pipe that nobody writes into waits.
            locked |= Command::new("mkfifo").arg(&secret).status()?.success();
        }
        if locked {
            Ok(())
        } else {
            Err(Trouble::new("the keychain keeps no secret"))
        }
    }

    /// Where the driver and the program write what they say to a terminal.
    pub fn log(&self) -> PathBuf {
        self.folder.path().join("log.txt")
    }

    fn config(&self) -> PathBuf {
        self.folder.path().join("config")
    }

    fn cache(&self) -> PathBuf {
        self.folder.path().join("cache")
    }

    /// Lets the next dialog that opens a file choose this one.
    pub fn choose(&self, file: &Path) -> Done {
        Ok(fs::write(
            self.answers().join("open"),
            file.display().to_string(),
        )?)
    }

    /// Waits until a file with the ending was saved whole: until it begins and ends with what
    /// such files begin and end with.
    ///
    /// # Errors
    /// If none comes.
    pub async fn saved(&self, ending: &str) -> Done<PathBuf> {
        let (head, tail): (&[u8], &[u8]) = match ending {
            "pdf" => (b"%PDF", b"%%EOF"),
            // The last record of a ZIP archive without a comment: 22 bytes.
            "xlsx" => (b"PK", b"PK\x05\x06"),
            other => {
                return Err(Trouble::new(format!(
                    "what .{other} begins with is not known"
                )));
            }
        };
        crate::until(&format!("a whole .{ending} is saved"), async || {
            let entries = fs::read_dir(self.answers())?.flatten();
            let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
            files.retain(|path| path.extension().is_some_and(|found| found == ending));
            files.sort();
            Ok(files.into_iter().find(|path| {
                let bytes = fs::read(path).unwrap_or_default();
                let end = &bytes[bytes.len().saturating_sub(32)..];
                bytes.starts_with(head) && memchr::memmem::find(end, tail).is_some()
            }))
        })
        .await
    }

    /// The window's look as it was last left, written before the program starts.
    pub fn prefer(&self, language: l10n::Language, theme: &str) -> Done {
        let text = serde_json::json!({ "language": language.code(), "theme": theme });
        Ok(fs::write(
            self.data().join("window.json"),
            text.to_string(),
        )?)
    }

    /// Everything a program needs in order to write here and nowhere else.
    pub fn lend(&self, command: &mut Command) {
        if self.pictures {
            command.env("WEBKIT_DISABLE_COMPOSITING_MODE", "0");
        }
        if let Some(socket) = &self.printers {
            command.env("CUPS_SERVER", socket);
        }
        if self.answering {
            command.env("BIRGE_DIALOG_ANSWERS", self.answers());
        }
        command
            .env("BIRGE_DATA", self.data())
            .env("TMPDIR", self.folder.path().join("temp"))
            .env("BIRGE_KEYCHAIN", self.keychain())
            .env("XDG_DATA_HOME", self.folder.path().join("share"))
            .env("XDG_CONFIG_HOME", self.config())
            .env("XDG_CACHE_HOME", self.cache());
    }

    /// Files that hold one of these texts in their bytes or in their names, with the text:
    /// everything the program, its web view and their helpers wrote, but for the files that
    /// a person saved. What goes while we look was no trace.
    ///
    /// # Errors
    /// If a file cannot be read.
    pub fn traces(&self, texts: &[&str]) -> Done<Vec<String>> {
        let mut traces = Vec::new();
        let mut folders = vec![self.folder.path().to_path_buf()];
        while let Some(folder) = folders.pop() {
            for entry in there(fs::read_dir(folder))?.into_iter().flatten() {
                let Some((path, kind)) =
                    there(entry.and_then(|entry| Ok((entry.path(), entry.file_type()?))))?
                else {
                    continue;
                };
                if path == self.answers() {
                    continue;
                }
                if kind.is_dir() {
                    folders.push(path.clone());
                }
                let bytes = if kind.is_file() {
                    there(fs::read(&path))?.unwrap_or_default()
                } else {
                    Vec::new()
                };
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                let held = texts
                    .iter()
                    .filter(|text| name.contains(**text) || holds(&bytes, text));
                traces.extend(held.map(|text| format!("“{text}” in {}", path.display())));
            }
        }
        Ok(traces)
    }

    /// The last lines of what the driver and the program said.
    pub fn said(&self) -> String {
        let text = fs::read_to_string(self.log()).unwrap_or_default();
        let lines: Vec<&str> = text.lines().collect();
        lines[lines.len().saturating_sub(20)..].join("\n")
    }

    /// Runs `birge-cli` on the register `name` of this home.
    ///
    /// # Errors
    /// With what it said, if it refused.
    pub fn cli(&self, name: &str, password: &str, args: &[&str]) -> Done<String> {
        let output = Command::new(crate::program("birge-cli"))
            .arg("--register")
            .arg(self.data().join(name))
            .args(args)
            .env("BIRGE_PASSWORD", password)
            .output()?;
        if output.status.success() {
            Ok(String::from_utf8_lossy(&output.stdout).into_owned())
        } else {
            Err(Trouble::new(format!(
                "birge-cli {args:?}: {}",
                String::from_utf8_lossy(&output.stderr)
            )))
        }
    }
}

/// What was read of a file, or nothing if it has gone meanwhile.
fn there<T>(read: io::Result<T>) -> io::Result<Option<T>> {
    match read {
        Ok(value) => Ok(Some(value)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Whether bytes hold a text as UTF-8 or as either UTF-16, in which web views keep theirs.
fn holds(bytes: &[u8], text: &str) -> bool {
    let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    [text.as_bytes(), &little, &big]
        .into_iter()
        .any(|wanted| memchr::memmem::find(bytes, wanted).is_some())
}
