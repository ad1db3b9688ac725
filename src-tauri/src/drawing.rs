//! How the window draws on a machine without a graphics card.
//!
//! WebKit on Linux would emulate one: it paints into textures and puts them
//! together with OpenGL, all by the processor, for every frame and the whole
//! window, also for a blinking caret. Told to leave that, it paints what changed
//! and nothing else: a keystroke in the list costs a seventh. It reads this
//! once, from its surroundings. On the other systems the webview finds out by
//! itself.

/// Lets the window paint by the processor where nothing else can; to be called before there is a window or a thread.
#[cfg(target_os = "linux")]
pub fn suit_the_machine() {
    if has_graphics_card() {
        return;
    }
    // What somebody has set there stays.
    if let Err(error) = glib::setenv("WEBKIT_DISABLE_COMPOSITING_MODE", "1", false) {
        log::warn!("the window draws as if there were a graphics card: {error}");
    }
}

/// Whether the kernel offers a device that renders.
#[cfg(target_os = "linux")]
fn has_graphics_card() -> bool {
    std::fs::read_dir("/dev/dri").is_ok_and(|devices| {
        devices
            .flatten()
            .any(|device| device.file_name().to_string_lossy().starts_with("renderD"))
    })
}

/// Nothing is to be told here.
#[cfg(not(target_os = "linux"))]
pub fn suit_the_machine() {}
