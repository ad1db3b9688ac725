//! A real CUPS with a printer that writes PDF files, on a socket of its own.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::time::{Duration, Instant};

use super::*;

/// Longer than a slow machine needs; a state is waited for and not a time.
const PATIENCE: Duration = Duration::from_secs(60);

/// A printer that takes PDF on paper of any size.
const DRIVER: &str = include_str!("../../../tests/fixtures/printing/pdf.ppd");

struct Server {
    folder: tempfile::TempDir,
    daemon: Child,
}

impl Server {
    fn start() -> Self {
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

    fn socket(&self) -> PathBuf {
        self.folder.path().join("cups.sock")
    }

    fn ask(&self, program: &str, args: &[&str]) -> String {
        let output = Command::new(program)
            .args(args)
            .env("CUPS_SERVER", self.socket())
            .env("LC_ALL", "C")
            .output()
            .expect("cups-client is installed");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    fn add_printer(&self, name: &str) {
        let device = format!("birge:{}", self.folder.path().join("out").display());
        let driver = self.folder.path().join("pdf.ppd");
        let driver = driver.to_str().expect("a plain path");
        self.ask("lpadmin", &["-p", name, "-E", "-v", &device, "-P", driver]);
    }

    fn printed(&self, title: &str) -> PathBuf {
        self.folder.path().join("out").join(format!("{title}.pdf"))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}

#[track_caller]
fn until(what: &str, mut happened: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !happened() {
        assert!(begun.elapsed() < PATIENCE, "{what}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// A page of 105 × 148 mm with nothing on it.
fn sheet(title: &str) -> Sheet {
    let mut pdf = b"%PDF-1.4\n".to_vec();
    let objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 297.64 419.53]>>",
    ];
    let mut places = Vec::new();
    for (number, object) in (1..).zip(objects) {
        places.push(pdf.len());
        pdf.extend(format!("{number} 0 obj\n{object}\nendobj\n").bytes());
    }
    let begin = pdf.len();
    pdf.extend(b"xref\n0 4\n0000000000 65535 f \n");
    for place in places {
        pdf.extend(format!("{place:010} 00000 n \n").bytes());
    }
    pdf.extend(format!("trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n{begin}\n%%EOF\n").bytes());
    Sheet {
        title: title.to_owned(),
        page_mm: (105, 148),
        pdf,
    }
}

/// One test for one server: which server is asked is said by the environment of a program.
#[test]
fn a_badge_is_printed_by_a_real_cups_at_its_size_and_a_stopped_printer_does_not_answer() {
    let server = Server::start();
    let cups = cups::Cups::at(&server.socket());
    assert_eq!(cups.printers(), Ok(Vec::new()), "nothing is set up");
    server.add_printer("Badges");
    let ready = Printer {
        name: "Badges".to_owned(),
        is_default: false,
        state: PrinterState::Ready,
    };
    assert_eq!(cups.printers(), Ok(vec![ready]));

    assert_eq!(
        queue::print(&cups, "Badges", &sheet("F26A100218M"), PATIENCE),
        Ok(())
    );
    until("the page lies there", || {
        server.printed("F26A100218M").exists()
    });
    let size = Command::new("pdfinfo")
        .arg(server.printed("F26A100218M"))
        .output()
        .expect("poppler-utils are installed");
    let size = String::from_utf8_lossy(&size.stdout).into_owned();
    let line = size.lines().find(|line| line.starts_with("Page size"));
    assert!(
        line.is_some_and(|line| line.contains("297") && line.contains("419")),
        "{size}"
    );

    server.ask("cupsdisable", &["Badges"]);
    let state = cups
        .printers()
        .map(|all| all.iter().map(|one| one.state).collect::<Vec<_>>());
    assert_eq!(state, Ok(vec![PrinterState::Stopped]));
    let waits = queue::print(
        &cups,
        "Badges",
        &sheet("F26A100219K"),
        Duration::from_millis(300),
    );
    assert_eq!(waits, Err(PrintFailed::NoAnswer("Badges".to_owned())));

    // Somebody takes a badge out of the queue: it was not printed.
    let waits = cups.send("Badges", &sheet("F26A10021ZC"));
    let waits = waits.expect("a stopped printer takes work");
    assert_eq!(cups.job_state("Badges", &waits), Ok(JobState::Going));
    server.ask("cancel", &[waits.0.as_str()]);
    until("the job is over", || {
        cups.job_state("Badges", &waits) != Ok(JobState::Going)
    });
    assert_eq!(cups.job_state("Badges", &waits), Ok(JobState::GivenUp));

    let gone = cups.send("Nothing", &sheet("F26A10022AB"));
    assert_eq!(gone, Err(PrintFailed::NoPrinter("Nothing".to_owned())));
}

#[test]
fn a_machine_without_a_print_service_says_so() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let cups = cups::Cups::at(&folder.path().join("nothing.sock"));
    assert!(matches!(cups.printers(), Err(PrintFailed::NoSystem(_))));
}
