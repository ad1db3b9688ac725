//! From a key to the pixels: how long the window takes to paint what a keystroke changes.
//!
//! The clock is the window's own: it starts when the `input` event of the key
//! arrives and stops in the first task after the frame that drew the last
//! change below `main` outside the field itself. What comes after a pause of
//! 250 ms is not counted as an answer to the key.

use crate::{Done, Trouble, Window, window::until};

/// Watches one window's paints.
#[derive(Debug)]
pub struct Watch<'a> {
    window: &'a Window,
}

const ARM: &str = "
  window.__paint = new Promise((answer) => {
    let began = null, last = null, rest = null;
    const place = document.querySelector('main') ?? document.body;
    const field = EVENT === 'input' ? document.activeElement?.parentElement : null;
    const end = () => { clearTimeout(rest); seen.disconnect(); answer(last === null ? null : last - began); };
    const painted = () => requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => { last = performance.now(); clearTimeout(rest); rest = setTimeout(end, 250); };
      channel.port2.postMessage(null);
    });
    const seen = new MutationObserver((changes) => {
      if (began !== null && changes.some((change) => !field?.contains(change.target))) painted();
    });
    seen.observe(place, { childList: true, subtree: true, characterData: true, attributes: true });
    addEventListener(EVENT, () => { began = performance.now(); rest = setTimeout(end, 5000); }, { capture: true, once: true });
  });
  return true";

const ARM_RESULT: &str = "
  window.__shown = new Promise((answer) => {
    let began = null, last = null, rest = null;
    const end = () => { clearTimeout(rest); seen.disconnect(); answer(last === null ? null : last - began); };
    const seen = new MutationObserver((changes) => {
      // The result alone counts, not the field that is emptied before it.
      if (began === null || !changes.some(({ target, addedNodes }) => [target, ...addedNodes].some((node) => (node.nodeType === 1 ? node : node.parentElement)?.closest('article')))) return;
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => { last = performance.now(); clearTimeout(rest); rest = setTimeout(end, 250); };
        channel.port2.postMessage(null);
      });
    });
    seen.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
    const pressed = (event) => {
      if (event.key !== 'Enter') return;
      removeEventListener('keydown', pressed, { capture: true });
      began = performance.now();
      rest = setTimeout(end, 60000);
    };
    addEventListener('keydown', pressed, { capture: true });
  });
  return true";

const RECORD_RESULTS: &str = "
  let sent = [];
  window.__results = [];
  addEventListener('keydown', ({ key }) => { if (key === 'Enter') sent.push(performance.now()); }, { capture: true });
  new MutationObserver((changes) => {
    if (sent.length === 0 || !changes.some(({ target, addedNodes }) => [target, ...addedNodes].some((node) => (node.nodeType === 1 ? node : node.parentElement)?.closest('article')))) return;
    // A scan that came before the last result was painted is painted with it.
    const waited = sent;
    sent = [];
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => window.__results.push(...waited.map((from) => performance.now() - from));
      channel.port2.postMessage(null);
    });
  }).observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
  return true";

/// The script that waits for what an event of the window changes.
fn armed(event: &str) -> String {
    ARM.replace("EVENT", &format!("'{event}'"))
}

impl<'a> Watch<'a> {
    /// On a window whose search field has the keyboard.
    pub fn on(window: &'a Window) -> Self {
        Self { window }
    }

    /// Types one letter and returns the milliseconds until its answer was painted.
    ///
    /// # Errors
    /// If the letter changed nothing on the screen.
    pub async fn keystroke(&self, letter: char) -> Done<f64> {
        self.window.script(&armed("input"), Vec::new()).await?;
        self.window.keys(letter.to_string()).await?;
        let took = self.painted().await?;
        took.as_f64()
            .ok_or_else(|| Trouble::new(format!("typing “{letter}” changed nothing on the screen")))
    }

    /// Goes to an address of the window and returns the milliseconds until its page was
    /// painted whole.
    ///
    /// # Errors
    /// If the page is the one that is there.
    pub async fn address(&self, address: &str) -> Done<f64> {
        self.window.script(&armed("hashchange"), Vec::new()).await?;
        let go = "location.hash = '#/' + arguments[0]; return true";
        self.window.script(go, vec![address.into()]).await?;
        let took = self.painted().await?;
        took.as_f64()
            .ok_or_else(|| Trouble::new(format!("going to “{address}” changed nothing")))
    }

    /// Presses a key and returns the milliseconds until what it changes was painted whole.
    ///
    /// # Errors
    /// If the key changed nothing on the screen.
    pub async fn key(&self, key: crate::Key) -> Done<f64> {
        self.window.script(&armed("keydown"), Vec::new()).await?;
        self.window.press(&[], key).await?;
        let took = self.painted().await?;
        took.as_f64()
            .ok_or_else(|| Trouble::new("the key changed nothing on the screen"))
    }

    async fn painted(&self) -> Done<serde_json::Value> {
        self.window
            .script_later("window.__paint.then(arguments[0])", Vec::new())
            .await
    }

    /// Presses Enter in the field of a desk and returns the milliseconds until the result was
    /// painted whole.
    ///
    /// # Errors
    /// If no result came.
    pub async fn result(&self) -> Done<f64> {
        self.window.script(ARM_RESULT, Vec::new()).await?;
        self.window.press(&[], crate::Key::Enter).await?;
        let took = self
            .window
            .script_later("window.__shown.then(arguments[0])", Vec::new())
            .await?;
        took.as_f64()
            .ok_or_else(|| Trouble::new("Enter brought no result"))
    }

    /// Keeps from now on how long each Enter waits for its painted result at the desk, without
    /// a question to the window for each.
    pub async fn record_results(&self) -> Done {
        self.window.script(RECORD_RESULTS, Vec::new()).await?;
        Ok(())
    }

    /// The milliseconds of the next results, once there are as many.
    ///
    /// # Errors
    /// If an Enter brought no result.
    pub async fn results(&self, many: usize) -> Done<Vec<f64>> {
        let script = "return window.__results.length < arguments[0] ? null : window.__results.splice(0, arguments[0])";
        let taken = until("every Enter brings a result", async || {
            let taken = self.window.script(script, vec![many.into()]).await?;
            Ok(taken.as_array().cloned())
        });
        let taken = taken.await?;
        Ok(taken.iter().filter_map(serde_json::Value::as_f64).collect())
    }

    /// Milliseconds from the start of the page to its first paint with content.
    ///
    /// # Errors
    /// If nothing was painted.
    pub async fn first_paint(&self) -> Done<f64> {
        let script =
            "return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null";
        let took = self.window.wait("something is painted", script).await?;
        took.as_f64()
            .ok_or_else(|| Trouble::new("nothing was painted"))
    }
}
