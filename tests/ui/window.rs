//! The real window, found and used by what is written on it.

use std::{
    ffi::OsStr,
    fmt::Debug,
    fs,
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use thirtyfour::{Capabilities, Key, WebDriver};
use tokio::time::{sleep, timeout};

use xtask::{
    display::Display,
    processes::{Background, children_of, kill, runs},
};

use crate::{Done, Home, Trouble, held::held};

/// How long the window may take for anything: far more than it needs on two slow cores that
/// compile beside it. Only a failure ever waits so long.
const PATIENCE: Duration = Duration::from_secs(120);
/// How long one answer of the driver may take.
const ANSWER: Duration = Duration::from_secs(180);
/// How long a window may take to close before its keys are pressed once more.
const PRESSED: Duration = Duration::from_secs(15);
/// How often we look again.
const AGAIN: Duration = Duration::from_millis(40);
/// Milliseconds between the letters that a dialog of the system gets.
const UNHURRIED: &str = "40";
/// What runs inside the window to find things.
const PAGE: &str = include_str!("page.js");

/// The place of Enter among the keys of X.
const ENTER: u8 = 36;

/// The place of a key among those of X, by what it types on an American keyboard.
fn place_of(sign: char) -> Option<u8> {
    const ROWS: [(&str, u8); 4] = [
        ("1234567890", 10),
        ("QWERTYUIOP", 24),
        ("ASDFGHJKL", 38),
        ("ZXCVBNM", 52),
    ];
    let sign = sign.to_ascii_uppercase();
    ROWS.iter().find_map(|(signs, first)| {
        let place = signs.find(sign)?;
        Some(first + u8::try_from(place).ok()?)
    })
}

/// Light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Dark letters on light.
    Light,
    /// Light letters on dark.
    Dark,
}

impl Theme {
    /// As it stands in files and file names.
    pub fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// How the window looks when it opens.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// The language of the window.
    pub language: l10n::Language,
    /// Its theme.
    pub theme: Theme,
}

/// An open window.
#[derive(Debug)]
pub struct Window {
    driver: WebDriver,
    /// The program itself.
    program: u32,
    // Ended in this order: nobody loses its display while it still draws.
    _steering: Background,
    display: Display,
}

impl Window {
    /// Opens the program on a home, as it was left there.
    pub async fn open(home: &Home) -> Done<Self> {
        let window = Self::open_program(home, &crate::program("birge")).await?;
        window
            .wait(
                "the first screen is drawn",
                "return document.querySelector('#app')?.childElementCount > 0 || null",
            )
            .await?;
        Ok(window)
    }

    /// Opens the program on a home, looking as told.
    pub async fn open_looking(home: &Home, look: Look) -> Done<Self> {
        home.prefer(look.language, look.theme.name())?;
        Self::open(home).await
    }

    /// Opens a given program; what it draws is not waited for.
    pub async fn open_program(home: &Home, program: &Path) -> Done<Self> {
        let display = Display::start().map_err(Trouble::new)?;
        let port = free_port()?;
        let log = fs::OpenOptions::new()
            .create(true)
            .append(true)
            .open(home.log())?;
        let mut command = Command::new("WebKitWebDriver");
        command
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .stdout(Stdio::from(log.try_clone()?))
            .stderr(Stdio::from(log));
        display.lend(&mut command);
        home.lend(&mut command);
        let mut steering = Background::start(&mut command).map_err(Trouble::new)?;
        until("the driver answers", async || {
            if steering.ended() {
                return Err(Trouble::new("WebKitWebDriver ended at once"));
            }
            Ok(TcpStream::connect((Ipv4Addr::LOCALHOST, port)).ok())
        })
        .await?;
        let mut wishes = Capabilities::new();
        wishes.set(
            "webkitgtk:browserOptions",
            json!({ "binary": program, "args": [] }),
        )?;
        let driver = WebDriver::builder(format!("http://127.0.0.1:{port}"), wishes)
            .request_timeout(ANSWER)
            .await
            .map_err(|error| {
                Trouble::new(format!(
                    "the program did not open a window: {error}\n{}",
                    home.said()
                ))
            })?;
        driver.set_script_timeout(PATIENCE).await?;
        let program = children_of(steering.id())
            .first()
            .copied()
            .unwrap_or_default();
        Ok(Self {
            driver,
            program,
            _steering: steering,
            display,
        })
    }

    /// Turns to the other window of the program once there are two; what is asked from now on
    /// is asked of it.
    pub async fn turn_to_other(&self) -> Done {
        until("there is another window", async || {
            let own = self.driver.window().await?;
            let all = self.driver.windows().await?;
            let Some(other) = all.into_iter().find(|one| *one != own) else {
                return Ok(None);
            };
            self.driver.switch_to_window(other).await?;
            Ok(Some(()))
        })
        .await
    }

    /// Waits until the window that is looked at is gone, and turns to the one that is left.
    pub async fn turn_back(&self) -> Done {
        until("the other window is closed", async || {
            let all = self.driver.windows().await?;
            let [left] = &all[..] else {
                return Ok(None);
            };
            self.driver.switch_to_window(left.clone()).await?;
            Ok(Some(()))
        })
        .await
    }

    /// Waits until there is one window only.
    pub async fn is_alone(&self) -> Done {
        until("the other window is closed", async || {
            Ok((self.driver.windows().await?.len() == 1).then_some(()))
        })
        .await
    }

    /// Runs JavaScript in the window; what `page.js` defines is at hand. What it reaches for may
    /// not be there yet: it is run again until it goes through.
    pub async fn script(&self, script: &str, args: Vec<Value>) -> Done<Value> {
        until("the script goes through", async || {
            self.run(script, args.clone()).await.map(Some)
        })
        .await
    }

    /// Runs JavaScript whose last argument is called with the answer.
    pub async fn script_later(&self, script: &str, args: Vec<Value>) -> Done<Value> {
        let answer = self
            .driver
            .execute_async(format!("{PAGE}\n{script}"), args)
            .await?;
        Ok(answer.json().clone())
    }

    /// Runs JavaScript once.
    async fn run(&self, script: &str, args: Vec<Value>) -> Done<Value> {
        let answer = self
            .driver
            .execute(format!("{PAGE}\n{script}"), args)
            .await?;
        Ok(answer.json().clone())
    }

    /// Waits until a script gives something other than null, false or nothing.
    pub async fn wait(&self, what: &str, script: &str) -> Done<Value> {
        until(what, async || {
            let answer = self.run(script, Vec::new()).await?;
            Ok((!answer.is_null() && answer != Value::Bool(false)).then_some(answer))
        })
        .await
    }

    /// Waits for a visible control with a role (several: `a|b`) and an accessible name; a
    /// trailing … stands for any rest.
    ///
    /// It hands out nothing: a control found now may be another one a moment later. Whoever
    /// wants to use it says so, and looking and using are one.
    ///
    /// # Errors
    /// With everything that is offered instead, if it does not come.
    pub async fn find(&self, role: &str, name: &str) -> Done {
        let what = vec![json!(role), json!(name)];
        let found = until("it comes", async || {
            let there = self
                .run("return one(...arguments) !== null", what.clone())
                .await?;
            Ok((there == Value::Bool(true)).then_some(()))
        });
        self.or_offered(found.await, role, name).await
    }

    /// Waits until a control with a role and a name is nowhere.
    pub async fn leaves(&self, role: &str, name: &str) -> Done {
        until(&format!("{role} “{name}” goes"), async || {
            Ok((self.count(role, name).await? == 0).then_some(()))
        })
        .await
    }

    /// How many there are now.
    pub async fn count(&self, role: &str, name: &str) -> Done<u64> {
        let answer = self
            .script(
                "return all(arguments[0], arguments[1]).length",
                vec![json!(role), json!(name)],
            )
            .await?;
        Ok(answer.as_u64().unwrap_or(0))
    }

    /// Presses a control once it is there, is enabled, stands still and nothing lies over it.
    pub async fn click(&self, role: &str, name: &str) -> Done {
        self.click_one(role, name, false).await
    }

    /// Presses the last of several with the same name, such as the button of the newest notice.
    pub async fn click_last(&self, role: &str, name: &str) -> Done {
        self.click_one(role, name, true).await
    }

    /// The mouse is led to where the control stands. The page lets the press through to that
    /// control only, and says whether it arrived; otherwise the control is looked for again.
    async fn click_one(&self, role: &str, name: &str, last: bool) -> Done {
        let mut why = "it was not looked for".to_owned();
        let pressed = until("", async || {
            let place = self
                .script_later(
                    "aim(...arguments)",
                    vec![json!(role), json!(name), json!(last)],
                )
                .await?;
            let (Some(x), Some(y)) = (place["x"].as_i64(), place["y"].as_i64()) else {
                place.as_str().unwrap_or_default().clone_into(&mut why);
                return Ok(None);
            };
            let moved = self
                .driver
                .action_chain_with_delay(None, Some(Duration::ZERO))
                .move_to(x, y)
                .click()
                .perform()
                .await;
            // Whatever the driver says of it: only the page knows whether it was pressed.
            let missed = self.script("return missed()", Vec::new()).await?;
            let Some(missed) = missed.as_str() else {
                return Ok(Some(()));
            };
            missed.clone_into(&mut why);
            moved?;
            Ok(None)
        })
        .await;
        let pressed = pressed.map_err(|trouble| trouble.during(&why));
        self.or_offered(pressed, role, name).await
    }

    /// Ticks a box or chooses a radio button, by its label if it is drawn by one.
    pub async fn choose(&self, role: &str, name: &str) -> Done {
        let what = vec![json!(role), json!(name)];
        let chosen = until("it can be chosen", async || {
            let done = self
                .run("return choose(...arguments)", what.clone())
                .await?;
            Ok((done == Value::Bool(true)).then_some(()))
        });
        self.or_offered(chosen.await, role, name).await
    }

    /// Types into a field, in place of what is there. If the keyboard is taken away meanwhile,
    /// it is begun anew.
    pub async fn fill(&self, name: &str, text: &str) -> Done {
        const FIELD: &str = "textbox|searchbox|combobox|spinbutton";
        let typed = if text.is_empty() {
            Key::Backspace.value().to_string()
        } else {
            text.to_owned()
        };
        let what = vec![json!(FIELD), json!(name)];
        let filled = until("it can be filled in", async || {
            let ready = self.run("return enter(...arguments)", what.clone()).await?;
            if ready != Value::Bool(true) {
                return Ok(None);
            }
            let done = self.keys(&typed).await;
            let heard = self.script("return heard()", Vec::new()).await?;
            done?;
            Ok((heard == Value::Bool(true)).then_some(()))
        });
        self.or_offered(filled.await, FIELD, name).await
    }

    /// Chooses in a list of choices by what is written there.
    pub async fn pick(&self, name: &str, choice: &str) -> Done {
        let mut among = String::new();
        let picked = until("", async || {
            let answer = self
                .run(
                    "return pick(...arguments)",
                    vec![json!(name), json!(choice)],
                )
                .await?;
            if answer == Value::Bool(true) {
                return Ok(Some(()));
            }
            among = format!("“{choice}” is not among {answer}");
            Ok(None)
        })
        .await;
        let picked = picked.map_err(|trouble| trouble.during(&among));
        self.or_offered(picked, "combobox", name).await
    }

    /// Brings the keyboard to a control, as Tab would.
    pub async fn take(&self, role: &str, name: &str) -> Done {
        let script = "const wanted = one(...arguments); wanted?.focus(); return wanted !== null && document.activeElement === wanted";
        let what = vec![json!(role), json!(name)];
        let taken = until("it takes the keyboard", async || {
            let taken = self.run(script, what.clone()).await?;
            Ok((taken == Value::Bool(true)).then_some(()))
        });
        self.or_offered(taken.await, role, name).await
    }

    /// Waits until the keyboard is at a control, so that keys pressed now go there.
    pub async fn focused(&self, role: &str, name: &str) -> Done {
        let what = vec![json!(role), json!(name)];
        let there = until("the keyboard is there", async || {
            let there = self
                .run(
                    "return all(...arguments).includes(document.activeElement)",
                    what.clone(),
                )
                .await?;
            Ok((there == Value::Bool(true)).then_some(()))
        });
        let Err(trouble) = there.await else {
            return Ok(());
        };
        let here = self.focus().await?;
        Err(trouble.during(&format!(
            "the keyboard is at {here}, not at {role} “{name}”"
        )))
    }

    /// A failure together with everything that is offered.
    async fn or_offered(&self, done: Done, role: &str, name: &str) -> Done {
        let Err(trouble) = done else { return Ok(()) };
        let offered = self.run("return offered()", Vec::new()).await?;
        Err(trouble.during(&format!("{role} “{name}”; there are {offered}")))
    }

    /// Types wherever the keyboard is.
    pub async fn keys(&self, text: impl AsRef<str>) -> Done {
        Ok(self
            .driver
            .action_chain()
            .send_keys(text.as_ref())
            .perform()
            .await?)
    }

    /// Presses one key, with others held.
    pub async fn press(&self, held: &[Key], key: impl Into<char>) -> Done {
        let mut chain = self.driver.action_chain();
        let key = key.into();
        for held in held {
            chain = chain.key_down(held.value());
        }
        chain = chain.key_down(key).key_up(key);
        for held in held.iter().rev() {
            chain = chain.key_up(held.value());
        }
        Ok(chain.perform().await?)
    }

    /// Types as a scanner does: real key events of the display, by the places of the keys,
    /// under a layout of X (`us`, `ru`, `kz`), with Enter at the end. Letters and digits alone.
    pub async fn scan_under(&self, layout: &str, text: &str) -> Done {
        self.layout(layout)?;
        self.scan_all([text])
    }

    /// Turns a layout of X on: `us`, `ru`, `kz`.
    pub fn layout(&self, layout: &str) -> Done {
        self.on_display("setxkbmap", &["-layout", layout])
    }

    /// [`Self::scan_under`] for one scan after another, under the layout that is on.
    pub fn scan_all<'a>(&self, texts: impl IntoIterator<Item = &'a str>) -> Done {
        let mut keys = vec!["key".to_owned(), "--delay".to_owned(), "8".to_owned()];
        for text in texts {
            for sign in text.chars() {
                let place = place_of(sign);
                let place = place.ok_or_else(|| Trouble::new(format!("no key types “{sign}”")))?;
                keys.push(place.to_string());
            }
            keys.push(ENTER.to_string());
        }
        self.on_display("xdotool", &keys)
    }

    /// The window of the display that has the keyboard, by its number there.
    fn active(&self) -> Done<Vec<u8>> {
        let asked = Command::new("xdotool")
            .arg("getactivewindow")
            .env("DISPLAY", &self.display.name)
            .output()?;
        Ok(asked.stdout)
    }

    /// Lets `open` open the system's own dialog for a file, and chooses one by typing where it
    /// lies: what a released program needs, which no test answers for. Signs of ASCII alone.
    ///
    /// A dialog that shows what was used last makes a field for a path at the first sign, and
    /// loses what is typed meanwhile. One that did not understand is closed and opened again.
    pub async fn choose_by_keys(&self, file: &Path, open: impl AsyncFn() -> Done) -> Done {
        let own = self.active()?;
        let path = std::path::absolute(file)?.display().to_string();
        until("the system's own dialog takes the file", async || {
            open().await?;
            let other = "a dialog of the system has the keyboard";
            let dialog = until(other, async || {
                let now = self.active()?;
                Ok((!now.is_empty() && now != own).then_some(now))
            })
            .await?;
            self.on_display("xdotool", &["type", "--delay", UNHURRIED, &path])?;
            self.on_display("xdotool", &["key", "Return"])?;
            if self.leaves_keyboard(&dialog).await? == own {
                return Ok(Some(()));
            }
            // Over the dialog another one may stand, which says that there is no such file.
            let mut now = self.active()?;
            while now != own {
                self.on_display("xdotool", &["key", "Escape"])?;
                now = self.leaves_keyboard(&now).await?;
            }
            Ok(None)
        })
        .await
    }

    /// The window that has the keyboard as soon as `one` has it no more; `one` itself, if it
    /// keeps it.
    async fn leaves_keyboard(&self, one: &[u8]) -> Done<Vec<u8>> {
        let pressed = Instant::now();
        loop {
            let now = self.active()?;
            let other = !now.is_empty() && now != one;
            if other || pressed.elapsed() > PRESSED {
                return Ok(now);
            }
            sleep(AGAIN).await;
        }
    }

    /// Runs a program of the display to its end.
    fn on_display<T: AsRef<OsStr> + Debug>(&self, program: &str, args: &[T]) -> Done {
        let status = Command::new(program)
            .args(args)
            .env("DISPLAY", &self.display.name)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()?;
        match status.success() {
            true => Ok(()),
            false => Err(Trouble::new(format!("{program} did not do {args:?}"))),
        }
    }

    /// Waits until a text can be read somewhere.
    pub async fn sees(&self, text: &str) -> Done {
        let found = until("", async || {
            let answer = self
                .run(
                    "return visibleText().includes(squeeze(arguments[0]))",
                    vec![json!(text)],
                )
                .await?;
            Ok((answer == Value::Bool(true)).then_some(()))
        })
        .await;
        match found {
            Ok(()) => Ok(()),
            Err(trouble) => {
                let there = self.script("return visibleText()", Vec::new()).await?;
                Err(trouble.during(&format!("“{text}” does not stand in {there}")))
            }
        }
    }

    /// Waits until a text can be read nowhere.
    pub async fn misses(&self, text: &str) -> Done {
        until(&format!("“{text}” goes"), async || {
            let answer = self
                .run(
                    "return visibleText().includes(squeeze(arguments[0]))",
                    vec![json!(text)],
                )
                .await?;
            Ok((answer == Value::Bool(false)).then_some(()))
        })
        .await
    }

    /// Role and name of what has the keyboard, such as `textbox “Surname”`.
    pub async fn focus(&self) -> Done<String> {
        let script = "const e = document.activeElement; return `${roleOf(e)} “${nameOf(e)}”`";
        Ok(self
            .script(script, Vec::new())
            .await?
            .as_str()
            .unwrap_or_default()
            .to_owned())
    }

    /// Waits until nothing moves, loads or is being drawn.
    pub async fn calm(&self) -> Done {
        self.wait(
            "the window is calm",
            "return document.fonts.status === 'loaded' && document.getAnimations().every((a) => a.playState !== 'running' || a.effect?.getTiming().iterations === Infinity) \
             && !document.querySelector('[aria-busy=\"true\"]') && document.readyState === 'complete'",
        )
        .await?;
        self.script_later("const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done(true)))", Vec::new()).await?;
        Ok(())
    }

    /// Where the program itself holds a text in memory.
    pub fn holds(&self, text: &str) -> Done<Vec<String>> {
        held(self.program, text)
    }

    /// Saves what is on the screen as PNG.
    pub async fn screenshot(&self, path: &Path) -> Done {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        Ok(self.driver.screenshot(path).await?)
    }

    /// Reloads the page inside the window.
    pub async fn reload(&self) -> Done {
        Ok(self.driver.refresh().await?)
    }

    /// Presses the keys of the window manager that close the window.
    fn press_close(&self) -> Done {
        self.on_display("xdotool", &["key", "--clearmodifiers", "alt+F4"])
    }

    /// Tries to close the window by the keys of the window manager until it asks in a dialog of
    /// that title whether it may.
    pub async fn is_asked_before_closing(&self, title: &str) -> Done {
        until("the window asks before it closes", async || {
            self.press_close()?;
            let pressed = Instant::now();
            while pressed.elapsed() < PRESSED {
                if self.count("dialog", title).await? > 0 {
                    return Ok(Some(()));
                }
                sleep(AGAIN).await;
            }
            Ok(None)
        })
        .await
    }

    /// Closes the window as a person does, with the keys of the window manager, and waits until the program has ended.
    ///
    /// The window manager loses a key now and then when the machine is busy. So the keys are
    /// pressed once more after a while, but not while the window shows that it is at work:
    /// whoever closes it again then does not want the backup that it makes. A window that does
    /// not end within our patience has hung, and that is told.
    pub async fn close(self) -> Done {
        until("the window has the keyboard", async || {
            Ok((!self.active()?.is_empty()).then_some(()))
        })
        .await?;
        let started = Instant::now();
        let mut works = Value::Bool(false);
        while started.elapsed() < PATIENCE {
            if works != Value::Bool(true)
                && let Err(trouble) = self.press_close()
                && runs(self.program)
            {
                return Err(trouble);
            }
            let pressed = Instant::now();
            while pressed.elapsed() < PRESSED {
                if !runs(self.program) {
                    return Ok(());
                }
                sleep(AGAIN).await;
            }
            let busy = "return document.querySelector('dialog[open] [role=progressbar]') !== null";
            let answer = timeout(PRESSED, self.run(busy, Vec::new())).await;
            works = answer.ok().and_then(Result::ok).unwrap_or_default();
            println!("the window still runs after alt+F4; it is at work: {works}");
        }
        let answer = timeout(PRESSED, self.run("return 1", Vec::new())).await;
        let answers = if matches!(answer, Ok(Ok(_))) {
            "answers"
        } else {
            "is silent"
        };
        Err(Trouble::new(format!(
            "the program was to end and {answers}: {}",
            threads_of(self.program)
        )))
    }

    /// Ends the program as a power cut would.
    pub async fn cut(self) -> Done {
        kill(self.program);
        self.ended("the program is gone").await
    }

    async fn ended(&self, what: &str) -> Done {
        until(what, async || Ok((!runs(self.program)).then_some(()))).await
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        kill(self.program);
        let _ = self.driver.clone().leak();
    }
}

/// What the threads of a program wait for, by what Linux says of them.
fn threads_of(program: u32) -> String {
    let Ok(threads) = fs::read_dir(format!("/proc/{program}/task")) else {
        return "the program has no threads".to_owned();
    };
    let told = threads.flatten().map(|thread| {
        let read = |name| fs::read_to_string(thread.path().join(name)).unwrap_or_default();
        format!("{} waits in {}", read("comm").trim(), read("wchan"))
    });
    told.collect::<Vec<_>>().join("; ")
}

/// Looks again and again until there is an answer, for as long as a slow machine may need; what the driver says only because the page
/// changed under it is no answer.
pub async fn until<T>(what: &str, mut look: impl AsyncFnMut() -> Done<Option<T>>) -> Done<T> {
    let start = Instant::now();
    loop {
        let seen = match look().await {
            Ok(Some(answer)) => return Ok(answer),
            Err(trouble) if !trouble.passes() => return Err(trouble),
            Err(trouble) => format!(" ({trouble})"),
            Ok(None) => String::new(),
        };
        if start.elapsed() > PATIENCE {
            return Err(Trouble::new(format!(
                "waited {} s in vain: {what}{seen}",
                PATIENCE.as_secs()
            )));
        }
        sleep(AGAIN).await;
    }
}

/// A port that nothing listens on.
pub fn free_port() -> Done<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?
        .local_addr()?
        .port())
}
