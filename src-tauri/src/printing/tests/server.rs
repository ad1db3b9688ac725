//! A real CUPS with a printer that writes PDF files, on a socket of its own; tests of the
//! window start it too.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::time::{Duration, Instant};

/// Longer than a slow machine needs; a state is waited for and not a time.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// A printer that takes PDF on paper of any size.
const DRIVER: &str = include_str!("../../../../tests/fixtures/printing/pdf.ppd");

/// The server; it ends with the value.
#[derive(Debug)]
pub struct Server {
    folder: tempfile::TempDir,
    daemon: Child,
}

impl Server {
    /// Starts it, and waits until it answers.
    pub fn start() -> Self {
        let folder = tempfile::Builder::new()
            .prefix("birge-cups-")
            .tempdir()
            .expect("a temporary folder");
        let at = |name: &str| folder.path().join(name);
        let let_in = |path: &Path, mode: u32| {
            let mode = fs::Permissions::from_mode(mode);
            fs::set_permissions(path, mode).expect("our own folder");
        };
        // CUPS starts nothing that others could have written.
        let_in(folder.path(), 0o755);
        for name in [
            "root",
            "root/ppd",
            "spool",
            "cache",
            "state",
            "tmp",
            "out",
            "bin",
            "bin/backend",
        ] {
            fs::create_dir_all(at(name)).expect("our own folder");
            let_in(&at(name), 0o755);
        }
        let_in(&at("out"), 0o777);
        for part in fs::read_dir("/usr/lib/cups")
            .expect("cups is installed")
            .flatten()
        {
            if part.file_name() != "backend" {
                symlink(part.path(), at("bin").join(part.file_name())).expect("our own folder");
            }
        }
        let backend = at("bin/backend/birge");
        let script = "#!/bin/sh\n[ $# -eq 0 ] && exit 0\nout=\"${DEVICE_URI#birge:}\"\n\
                      cat \"${6:--}\" > \"$out/$1.part\" && mv \"$out/$1.part\" \"$out/$3.pdf\"\n";
        fs::write(&backend, script).expect("our own folder");
        let_in(&backend, 0o755);
        fs::write(at("pdf.ppd"), DRIVER).expect("our own folder");
        let who = |flag: &str| {
            let id = Command::new("id")
                .arg(flag)
                .output()
                .expect("id is everywhere");
            String::from_utf8_lossy(&id.stdout).trim().to_owned()
        };
        // A daemon of root prints as somebody else.
        let (user, group) = match who("-un").as_str() {
            "root" => ("lp".to_owned(), "lp".to_owned()),
            user => (user.to_owned(), who("-gn")),
        };
        let place = folder.path().display();
        let files = format!(
            "ServerRoot {place}/root\nServerBin {place}/bin\nDataDir /usr/share/cups\n\
             RequestRoot {place}/spool\nCacheDir {place}/cache\nStateDir {place}/state\n\
             TempDir {place}/tmp\nErrorLog {place}/error\nAccessLog {place}/access\n\
             PageLog {place}/page\nUser {user}\nGroup {group}\nSystemGroup lpadmin\n"
        );
        fs::write(at("files.conf"), files).expect("our own folder");
        let rules = format!(
            "LogLevel warn\nListen {place}/cups.sock\nBrowsing No\nWebInterface No\n\
             DefaultAuthType None\nPreserveJobHistory Yes\n<Location />\nOrder allow,deny\n\
             Allow all\n</Location>\n<Policy default>\n<Limit All>\nOrder allow,deny\n\
             Allow all\n</Limit>\n</Policy>\n"
        );
        fs::write(at("cupsd.conf"), rules).expect("our own folder");
        let daemon = Command::new("/usr/sbin/cupsd")
            .args(["-f", "-c"])
            .arg(at("cupsd.conf"))
            .arg("-s")
            .arg(at("files.conf"))
            .spawn()
            .expect("cups is installed");
        let server = Self { folder, daemon };
        until("the server answers", || {
            server.ask("lpstat", &["-r"]).contains("is running")
        });
        server
    }

    /// Its socket: `CUPS_SERVER` of whoever prints here.
    pub fn socket(&self) -> PathBuf {
        self.folder.path().join("cups.sock")
    }

    /// Runs a program of CUPS against it, and answers what it says.
    pub fn ask(&self, program: &str, args: &[&str]) -> String {
        let output = Command::new(program)
            .args(args)
            .env("CUPS_SERVER", self.socket())
            .env("LC_ALL", "C")
            .output()
            .expect("cups-client is installed");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// Adds a printer that writes files.
    pub fn add_printer(&self, name: &str) {
        let device = format!("birge:{}", self.folder.path().join("out").display());
        let driver = self.folder.path().join("pdf.ppd");
        let driver = driver.to_str().expect("a plain path");
        self.ask("lpadmin", &["-p", name, "-E", "-v", &device, "-P", driver]);
    }

    /// The file of a job of this title.
    pub fn printed(&self, title: &str) -> PathBuf {
        self.folder.path().join("out").join(format!("{title}.pdf"))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}

/// Waits until something has happened.
#[track_caller]
pub fn until(what: &str, mut happened: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !happened() {
        assert!(begun.elapsed() < PATIENCE, "{what}");
        std::thread::sleep(Duration::from_millis(50));
    }
}
