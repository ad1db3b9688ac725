//! The camera as a scanner: the window of the program may look through it, and nothing else
//! of what a page can ask for is given to anybody.

use tauri::webview::{PermissionKind, PermissionResponse};
use tauri::{Url, Webview, Wry};

/// Answers what a page asks for. The system may ask the person besides.
pub fn answer(webview: &Webview<Wry>, kind: PermissionKind) -> PermissionResponse {
    let is_own = || webview.url().is_ok_and(|url| is_own(&url));
    if kind == PermissionKind::Camera && webview.label() == "main" && is_own() {
        PermissionResponse::Allow
    } else {
        PermissionResponse::Deny
    }
}

/// Lets the pages of a window look through a camera at all: WebKitGTK has it off, other web
/// views have it on.
#[cfg(target_os = "linux")]
pub fn switch_on(window: &tauri::WebviewWindow) {
    use webkit2gtk::{SettingsExt, WebViewExt};
    let done = window.with_webview(|view| {
        if let Some(settings) = view.inner().settings() {
            settings.set_enable_media_stream(true);
        }
    });
    if let Err(error) = done {
        log::warn!("the camera stays off: {error}");
    }
}

/// Whether an address is one of the program's own pages.
fn is_own(url: &Url) -> bool {
    match (url.scheme(), url.host_str()) {
        ("tauri", Some("localhost")) | ("http" | "https", Some("tauri.localhost")) => true,
        ("http", Some("localhost")) => cfg!(not(feature = "custom-protocol")),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{Url, is_own};

    #[test]
    fn only_pages_of_the_program_are_its_own() {
        let own = |text: &str| is_own(&Url::parse(text).expect("an address"));
        assert!(own("tauri://localhost/index.html#/desk"));
        assert!(own("http://tauri.localhost/"));
        assert!(own("https://tauri.localhost/"));
        for other in [
            "https://example.org/",
            "http://tauri.localhost.example.org/",
            "tauri://example.org/",
            "file:///etc/passwd",
            "about:blank",
        ] {
            assert!(!own(other), "{other}");
        }
    }
}
