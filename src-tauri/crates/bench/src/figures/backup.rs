//! A backup: written and proven, proven again, compared, made into a register.

use std::fs;

use store::{Quiet, Store, Unlock};

use crate::{
    machine::{millis, peak_mib},
    registers::{self, PASSWORD, now},
    table::Line,
};

/// 70 thousand people in two seconds, a million in thirty: written, synced, opened, counted.
pub fn backup(n: u32) -> Vec<Line> {
    let goal = if n <= 100_000 { 2_000.0 } else { 30_000.0 };
    let folder = registers::folder().join(format!("backup-{n}"));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("the target folder can be written");
    let path = folder.join("a.backup");
    let register = registers::open(&registers::of(n));
    let (made, took) = millis(|| register.store().backup(&path, now(), &Quiet));
    let report = made.expect("a backup is made");
    let peak = peak_mib();
    assert_eq!(report.volunteers, u64::from(n), "everybody is in it");
    let (proven, again) = millis(|| register.store().prove_backup(&path, &Quiet));
    proven.expect("it is whole");
    let (compared, beside) = millis(|| register.store().compare_backup(&path, &Quiet));
    assert_eq!(compared.expect("it is whole").same, u64::from(n));
    register.close().expect("it closes");
    let (restored, back) = millis(|| {
        let unlock = Unlock::password(PASSWORD);
        Store::restore(&path, &folder.join("register"), unlock, now(), &Quiet)
    });
    restored
        .expect("a register is made of it")
        .0
        .close()
        .expect("it closes");
    let mib = report.bytes as f64 / (1024.0 * 1024.0);
    let lines = vec![
        Line::new("backup: written, synced, opened, counted", n, took, "ms").at_most(goal),
        Line::new("backup: opened and counted again", n, again, "ms"),
        Line::new("backup: compared with the register", n, beside, "ms"),
        Line::new("restore: unpacked, proven, view made", n, back, "ms"),
        Line::new("size of a backup", n, mib, "MiB"),
        Line::new(
            "peak memory with an open register and a backup",
            n,
            peak,
            "MiB",
        ),
    ];
    let _ = fs::remove_dir_all(&folder);
    lines
}
