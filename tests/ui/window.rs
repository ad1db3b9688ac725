//! The real window, found and used by what is written on it.

use std::{
    fs,
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use thirtyfour::{Capabilities, Key, WebDriver, WebElement};
use tokio::time::{sleep, timeout};

use xtask::{
    display::Display,
    processes::{Background, children_of, kill, runs},
};

use crate::{Done, Home, Trouble};

/// How long the window may take for anything, ten times what it needs when nothing else runs.
const PATIENCE: Duration = Duration::from_secs(30);
/// How often the keys that close a window are pressed.
const PRESSES: usize = 3;
/// How long a window may take to close before it is asked whether it still answers.
const PRESSED: Duration = Duration::from_secs(5);
/// How often we look again.
const AGAIN: Duration = Duration::from_millis(40);
/// What runs inside the window to find things.
const PAGE: &str = include_str!("page.js");

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
            .request_timeout(Duration::from_secs(60))
            .await
            .map_err(|error| {
                Trouble::new(format!(
                    "the program did not open a window: {error}\n{}",
                    home.said()
                ))
            })?;
        driver.set_script_timeout(Duration::from_secs(55)).await?;
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

    /// Runs JavaScript in the window; what `page.js` defines is at hand.
    pub async fn script(&self, script: &str, args: Vec<Value>) -> Done<Value> {
        let answer = self
            .driver
            .execute(format!("{PAGE}\n{script}"), args)
            .await?;
        Ok(answer.json().clone())
    }

    /// Runs JavaScript whose last argument is called with the answer.
    pub async fn script_later(&self, script: &str, args: Vec<Value>) -> Done<Value> {
        let answer = self.driver.execute_async(script.to_owned(), args).await?;
        Ok(answer.json().clone())
    }

    /// Waits until a script gives something other than null, false or nothing.
    pub async fn wait(&self, what: &str, script: &str) -> Done<Value> {
        until(what, async || {
            let answer = self.script(script, Vec::new()).await?;
            Ok((!answer.is_null() && answer != Value::Bool(false)).then_some(answer))
        })
        .await
    }

    /// The first visible control with a role (several: `a|b`) and an accessible name; a trailing … stands for any rest.
    ///
    /// # Errors
    /// With everything that is offered instead, if it does not come.
    pub async fn find(&self, role: &str, name: &str) -> Done<WebElement> {
        let found = until("", async || {
            let script = format!("{PAGE}\nreturn all(arguments[0], arguments[1])[0] ?? null");
            let answer = self
                .driver
                .execute(script, vec![json!(role), json!(name)])
                .await?;
            if answer.json().is_null() {
                Ok(None)
            } else {
                Ok(Some(answer.element()?))
            }
        })
        .await;
        match found {
            Ok(element) => Ok(element),
            Err(trouble) => {
                let offered = self.script("return offered()", Vec::new()).await?;
                Err(trouble.during(&format!("no {role} “{name}”; there are {offered}")))
            }
        }
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

    /// Presses a control.
    pub async fn click(&self, role: &str, name: &str) -> Done {
        let element = self.find(role, name).await?;
        self.press_on(&element)
            .await
            .map_err(|trouble| trouble.during(&format!("{role} “{name}” cannot be pressed")))
    }

    /// Presses the last of several with the same name, such as the button of the newest notice.
    pub async fn click_last(&self, role: &str, name: &str) -> Done {
        self.find(role, name).await?;
        let script = format!("{PAGE}\nreturn all(arguments[0], arguments[1]).at(-1)");
        let element = self
            .driver
            .execute(script, vec![json!(role), json!(name)])
            .await?
            .element()?;
        self.press_on(&element)
            .await
            .map_err(|trouble| trouble.during(&format!("{role} “{name}” cannot be pressed")))
    }

    /// Presses a control once it is enabled, stands still and nothing lies over it.
    pub async fn press_on(&self, element: &WebElement) -> Done {
        let ready = "const [e, done] = arguments; e.scrollIntoView({ block: 'nearest', inline: 'nearest' }); \
                     const place = () => { const r = e.getBoundingClientRect(); return [r.x, r.y, r.width, r.height].join(); }; \
                     const before = place(); \
                     requestAnimationFrame(() => requestAnimationFrame(() => { \
                       const r = e.getBoundingClientRect(); \
                       const over = document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2); \
                       done(e.isConnected && !e.disabled && place() === before && e.contains(over)); }))";
        until(
            "it is enabled, stands still and nothing lies over it",
            async || {
                let answer = self
                    .driver
                    .execute_async(ready, vec![element.to_json()?])
                    .await?;
                if *answer.json() != Value::Bool(true) {
                    return Ok(None);
                }
                Ok(element.click().await.ok())
            },
        )
        .await
    }

    /// Ticks a box or chooses a radio button, by its label if it is drawn by one.
    pub async fn choose(&self, role: &str, name: &str) -> Done {
        let element = self.find(role, name).await?;
        self.driver
            .execute(
                "const e = arguments[0]; (e.labels?.[0] ?? e).click()",
                vec![element.to_json()?],
            )
            .await?;
        Ok(())
    }

    /// Types into a field, in place of what is there.
    pub async fn fill(&self, name: &str, text: &str) -> Done {
        let element = self
            .find("textbox|searchbox|combobox|spinbutton", name)
            .await?;
        self.driver
            .execute(
                "arguments[0].focus(); arguments[0].select?.()",
                vec![element.to_json()?],
            )
            .await?;
        let typed = if text.is_empty() {
            Key::Backspace.value().to_string()
        } else {
            text.to_owned()
        };
        Ok(element.send_keys(typed).await?)
    }

    /// Chooses in a list of choices by what is written there.
    pub async fn pick(&self, name: &str, choice: &str) -> Done {
        let element = self.find("combobox", name).await?;
        let script = "const [list, wanted] = arguments; const at = Array.from(list.options).findIndex((o) => o.text.trim() === wanted); \
                      if (at < 0) return Array.from(list.options, (o) => o.text); list.selectedIndex = at; \
                      for (const kind of ['input', 'change']) list.dispatchEvent(new Event(kind, { bubbles: true })); return null";
        let answer = self
            .driver
            .execute(script, vec![element.to_json()?, json!(choice)])
            .await?;
        if answer.json().is_null() {
            Ok(())
        } else {
            Err(Trouble::new(format!(
                "“{choice}” is not among {}",
                answer.json()
            )))
        }
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

    /// Waits until a text can be read somewhere.
    pub async fn sees(&self, text: &str) -> Done {
        let found = until("", async || {
            let answer = self
                .script(
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
                .script(
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

    /// Closes the window as a person does, with the keys of the window manager, and waits until the program has ended.
    ///
    /// The window manager loses a key now and then when the machine is busy. So a window that
    /// still answers after some seconds gets the keys once more, as a person would press them;
    /// one that neither answers nor ends has hung, and that is told.
    pub async fn close(self) -> Done {
        for _ in 0..PRESSES {
            let pressed = Command::new("xdotool")
                .args(["key", "--clearmodifiers", "alt+F4"])
                .env("DISPLAY", &self.display.name)
                .status()?;
            if !pressed.success() {
                return Err(Trouble::new("xdotool could not close the window"));
            }
            let waited = Instant::now();
            while waited.elapsed() < PRESSED {
                if !runs(self.program) {
                    return Ok(());
                }
                sleep(AGAIN).await;
            }
            let answer = timeout(PRESSED, self.script("return 1", Vec::new())).await;
            if !matches!(answer, Ok(Ok(_))) {
                break;
            }
            println!("the window heard nothing of alt+F4");
        }
        self.ended("the program ends after its window is closed")
            .await
            .map_err(|trouble| trouble.during(&threads_of(self.program)))
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

/// Looks again and again until there is an answer.
async fn until<T>(what: &str, mut look: impl AsyncFnMut() -> Done<Option<T>>) -> Done<T> {
    let start = Instant::now();
    loop {
        if let Some(answer) = look().await? {
            return Ok(answer);
        }
        if start.elapsed() > PATIENCE {
            return Err(Trouble::new(format!(
                "waited {} s in vain: {what}",
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
