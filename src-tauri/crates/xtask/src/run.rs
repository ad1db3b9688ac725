//! Opening the program.

use std::{process::Child, thread, time::Duration};

use crate::{
    display::{self, Display},
    setup,
    shell::{self, Done, root},
};

/// Installs what is missing, builds, and opens the window; without a display a picture of it is saved.
pub fn run(args: &[String]) -> Done {
    setup::for_building()?;
    setup::built_ui()?;
    shell::run("cargo", &["build", "--profile", "quick", "-p", "birge"], "")?;
    let program = root().join("target/quick").join(if cfg!(windows) { "birge.exe" } else { "birge" });
    let program = program.to_string_lossy().into_owned();
    if display::present() {
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        return shell::run(&program, &args, "");
    }
    println!("There is no display, so the window opens on a virtual one and a picture of it is saved.");
    setup::for_display()?;
    let display = Display::start()?;
    let mut window = shell::command("dbus-run-session", &["--", &program], "")
        .env("DISPLAY", &display.name)
        .spawn()
        .map_err(|error| format!("the program cannot be started: {error}"))?;
    let picture = pictured(&display, &mut window);
    let _ = window.kill();
    let _ = window.wait();
    println!("Saved: {}", picture?);
    Ok(())
}

/// Takes pictures until the window has drawn something, for at most 30 seconds.
fn pictured(display: &Display, window: &mut Child) -> Result<String, String> {
    let path = root().join("target/birge-window.png").to_string_lossy().into_owned();
    for _ in 0..60 {
        thread::sleep(Duration::from_millis(500));
        if let Ok(Some(status)) = window.try_wait() {
            return Err(format!("the program ended before it drew anything ({status})"));
        }
        shell::command("import", &["-display", &display.name, "-window", "root", &path], "")
            .status()
            .map_err(|error| format!("no picture could be taken: {error}"))?;
        let colours = shell::output("identify", &["-format", "%k", &path]).and_then(|k| k.trim().parse::<u32>().ok());
        if colours.is_some_and(|count| count > 50) {
            return Ok(path);
        }
    }
    Err(format!("the window stayed empty for 30 seconds; the last picture is {path}"))
}

/// Opens the window with the UI served by vite, so that edits show at once.
pub fn dev() -> Done {
    setup::for_building()?;
    let mut server = shell::command("npm", &["run", "dev"], "ui")
        .spawn()
        .map_err(|error| format!("npm cannot be started: {error}"))?;
    let done = shell::run("cargo", &["run", "-p", "birge", "--no-default-features"], "");
    let _ = server.kill();
    let _ = server.wait();
    done
}
