//! Printing by a real CUPS.

mod server;

use std::process::Command;
use std::time::Duration;

use super::*;
use server::{PATIENCE, Server, until};

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
        pages: 1,
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
