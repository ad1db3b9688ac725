//! Chromium, which stands for the webview of Windows, has no Kazakh of its own.
//!
//! It claims the language and prints "2026 M11 22"; the window never asks it.
//! Here the window's formatting runs in headless Chromium and writes thousands
//! of values as ICU4X does in Rust.

use std::{
    fs,
    net::{Ipv4Addr, TcpStream},
    process::{Child, Command, Stdio},
};

use drive::{Done, Trouble, root};
use l10n::Language;
use serde_json::{Value, json};
use thirtyfour::{Capabilities, WebDriver};

#[test]
fn chromium_writes_kazakh_dates_numbers_and_letters_as_rust_does() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime can be started");
    if let Err(trouble) = runtime.block_on(compare()) {
        panic!("{trouble}");
    }
}

async fn compare() -> Done {
    let script = built_script()?;
    let samples: Value = serde_json::from_str(&fs::read_to_string(
        root().join("ui/src/generated/formats.samples.json"),
    )?)?;
    let chromium = Chromium::start().await?;
    let page = &chromium.page;
    page.goto("about:blank").await?;
    page.execute(format!("{script}\nwindow.formats = formats;"), Vec::new())
        .await?;
    for language in [Language::Kk, Language::Ru, Language::En] {
        let code = language.code();
        let compare = "return formats.differing(arguments[0], arguments[1], arguments[2])";
        let answer = page
            .execute(
                compare,
                vec![json!(code), samples[code].clone(), samples["ftl"].clone()],
            )
            .await?;
        expect(
            &format!("what differs in {code}"),
            answer.json(),
            &json!([]),
        )?;
        let letters = page
            .execute("return formats.alphabet(arguments[0])", vec![json!(code)])
            .await?;
        expect(
            "the letters",
            letters.json(),
            &json!(l10n::letters(language)),
        )?;
    }
    for (what, call, expected) in [
        (
            "a long date",
            "formats.formatDay('kk', '2026-11-22', 'full')",
            "2026\u{202f}ж. 22 қараша, жексенбі",
        ),
        (
            "a number",
            "formats.formatNumber('kk', 1234567.5)",
            "1\u{a0}234\u{a0}567,5",
        ),
    ] {
        let answer = page.execute(format!("return {call}"), Vec::new()).await?;
        expect(what, answer.json(), &json!(expected))?;
    }
    chromium.close().await
}

fn expect(what: &str, found: &Value, expected: &Value) -> Done {
    if found == expected {
        Ok(())
    } else {
        Err(Trouble::new(format!(
            "{what}: {found}, expected {expected}"
        )))
    }
}

/// The window's formatting as one script, made by vite.
fn built_script() -> Done<String> {
    let folder = tempfile::tempdir()?;
    let made = Command::new("node")
        .arg(root().join("tests/ui/chromium/build.mjs"))
        .arg(folder.path())
        .output()?;
    if !made.status.success() {
        return Err(Trouble::new(format!(
            "vite: {}",
            String::from_utf8_lossy(&made.stderr)
        )));
    }
    Ok(fs::read_to_string(folder.path().join("formats.js"))?)
}

/// Headless Chromium, ended with the value.
struct Chromium {
    page: WebDriver,
    driver: Child,
}

impl Chromium {
    async fn start() -> Done<Self> {
        let port = drive::free_port()?;
        let mut driver = Command::new("chromedriver")
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        drive::until("chromedriver answers", async || {
            Ok(TcpStream::connect((Ipv4Addr::LOCALHOST, port)).ok())
        })
        .await?;
        let mut wishes = Capabilities::new();
        let args = [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
        ];
        wishes.set("goog:chromeOptions", json!({ "args": args }))?;
        match WebDriver::new(format!("http://127.0.0.1:{port}"), wishes).await {
            Ok(page) => Ok(Self { page, driver }),
            Err(error) => {
                let _ = driver.kill();
                let _ = driver.wait();
                Err(error.into())
            }
        }
    }

    async fn close(self) -> Done {
        Ok(self.page.clone().quit().await?)
    }
}

impl Drop for Chromium {
    fn drop(&mut self) {
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}
