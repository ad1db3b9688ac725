//! Opening the program.

use std::{
    fs,
    net::{Ipv4Addr, SocketAddr, TcpStream},
    path::{Path, PathBuf},
    process::Command,
    thread,
    time::Duration,
};

use xtask::{
    display::{self, Display},
    picture::Picture,
    processes::Background,
};

use crate::{
    setup,
    shell::{self, Done, root, target},
};

/// Colours that a screen has as soon as letters are drawn on it; a window without has a quarter of them.
const DRAWN: usize = 1000;
/// Where vite serves the UI, as `tauri.conf.json` says.
const SERVED: u16 = 5173;

/// Installs what is missing, builds, and opens the window; without a display a picture of it is saved.
pub fn run(args: &[String]) -> Done {
    setup::for_building()?;
    setup::built_ui()?;
    shell::run("cargo", &["build", "-p", "birge"], "")?;
    let program = target()
        .join("debug")
        .join(format!("birge{}", std::env::consts::EXE_SUFFIX));
    if display::present() {
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        return shell::run(&program.to_string_lossy(), &args, "");
    }
    println!(
        "There is no display, so the window opens on a virtual one and a picture of it is saved."
    );
    setup::for_display()?;
    println!("Saved: {}", pictured(&program)?.display());
    Ok(())
}

/// Opens the window where nobody sees it and saves a picture once it has drawn something, for at most a minute.
fn pictured(program: &Path) -> Result<PathBuf, String> {
    let display = Display::start()?;
    let mut command = Command::new(program);
    display.lend(&mut command);
    let mut window = Background::start(&mut command)?;
    let path = target().join("birge-window.png");
    let mut before = None;
    for _ in 0..120 {
        thread::sleep(Duration::from_millis(500));
        if window.ended() {
            return Err("The program ended before it drew anything.".to_owned());
        }
        let pixels = fs::read(display.pixels()).map_err(|error| error.to_string())?;
        let now = Picture::from_xwd(&pixels).filter(|picture| picture.colours(DRAWN) == DRAWN);
        match now {
            // Twice the same: nothing is being drawn any more.
            Some(picture) if before.as_ref() == Some(&picture) => {
                fs::write(&path, picture.to_png())
                    .map_err(|error| format!("{}: {error}", path.display()))?;
                return Ok(path);
            }
            now => before = now,
        }
    }
    Err("The window stayed empty for a minute.".to_owned())
}

/// Opens the window with the UI served by vite, so that edits show at once.
pub fn dev() -> Done {
    setup::for_building()?;
    let vite = root().join("ui/node_modules/vite/bin/vite.js");
    let mut server = Background::start(
        Command::new("node")
            .arg(vite)
            .current_dir(root().join("ui")),
    )?;
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, SERVED));
    while TcpStream::connect_timeout(&address, Duration::from_millis(200)).is_err() {
        if server.ended() {
            return Err(format!(
                "vite ended; is port {SERVED} taken by another program?"
            ));
        }
        thread::sleep(Duration::from_millis(100));
    }
    shell::run(
        "cargo",
        &["run", "-p", "birge", "--no-default-features"],
        "",
    )
}
