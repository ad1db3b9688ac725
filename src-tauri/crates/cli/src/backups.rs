//! Backups from the command line: made, proven, made into a register again.

use std::path::Path;

use app::{
    Ctx,
    backups::{self, secret},
};
use serde_json::{Value, json};
use store::{BackupReport, Quiet};

use crate::{
    answer::{Answer, Refusal},
    open::{self, Place, now},
};

type Done = Result<(), Refusal>;

/// Makes a backup into a file and proves it.
pub fn backup(answer: &Answer, place: Place<'_>, file: &Path) -> Done {
    let register = open::register(place)?;
    let report = backups::make_at(&register, &Ctx::fresh(now()), file, &Quiet)?;
    register.close()?;
    let shown = file.display().to_string();
    answer.give(&object(&report, &[("file", json!(shown))]), || {
        let made = messages::backups_cli_made(report.volunteers, report.entries, shown.clone());
        lines(answer, answer.say(&made), &report)
    });
    Ok(())
}

/// Opens a backup and proves it; needs no register.
pub fn verify(answer: &Answer, file: &Path) -> Done {
    let password = open::password()?;
    let report = store::verify_backup(file, secret(&password), &Quiet)
        .map_err(|error| Refusal::from(error).within(json!({ "ok": false })))?;
    answer.give(&object(&report, &[("ok", json!(true))]), || {
        let verified = messages::backups_cli_verified(report.volunteers, report.entries);
        lines(answer, answer.say(&verified), &report)
    });
    Ok(())
}

/// Makes a register of a backup in an empty folder.
pub fn restore(answer: &Answer, file: &Path, folder: &Path) -> Done {
    let password = open::password()?;
    let (store, report) = store::Store::restore(file, folder, secret(&password), now(), &Quiet)?;
    store.close()?;
    let shown = folder.display().to_string();
    answer.give(&object(&report, &[("folder", json!(shown))]), || {
        let restored = messages::backups_cli_restored(report.volunteers, shown.clone());
        lines(answer, answer.say(&restored), &report)
    });
    Ok(())
}

fn lines(answer: &Answer, first: String, report: &BackupReport) -> Vec<String> {
    let lost = (report.lost > 0).then(|| answer.say(&messages::backups_cli_lost(report.lost)));
    std::iter::once(first).chain(lost).collect()
}

fn object(report: &BackupReport, more: &[(&str, Value)]) -> Value {
    let mut object = json!({
        "register": report.marker.register.to_string(),
        "organisation": report.marker.organisation,
        "made": report.made.0,
        "volunteers": report.volunteers,
        "entries": report.entries,
        "newest": report.newest.0,
        "lost": report.lost,
        "bytes": report.bytes,
    });
    for (key, value) in more {
        object[*key] = value.clone();
    }
    object
}
