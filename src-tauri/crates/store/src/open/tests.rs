//! Opening after everything that can happen to a folder.

use std::fs;
use std::path::PathBuf;

use crate::trial::{
    NOW, PASSWORD, Trial, add, add_many, assert_sound, copy, ctx, everybody, files, founding, id,
    numbers, person, tag,
};
use crate::{KeyCost, OpenReport, Quiet, Store, StoreError, Unlock, generation};

#[test]
fn a_new_register_knows_what_it_was_founded_with() {
    let (trial, store) = Trial::new();
    let settings = store.settings();
    assert_eq!(
        (settings.organisation.as_str(), settings.practice),
        ("Қамқор", false)
    );
    assert_eq!(settings.operators[0].name, "Айгерім");
    assert_eq!(store.devices(), ["Үстел 1"]);
    assert_eq!(store.entries(), 1);
    let marker = Store::read_marker(&trial.path()).expect("readable without a key");
    assert_eq!(
        (marker, "kk"),
        (store.marker(), store.marker().language.as_str())
    );
    assert_sound(&store);
}

#[test]
fn a_wrong_password_opens_nothing() {
    let (trial, store) = Trial::new();
    store.close().expect("closing works");
    let wrong = Store::open(&trial.path(), Unlock::password("басқа"), NOW, &Quiet);
    assert!(matches!(wrong, Err(StoreError::WrongPassword)));
    trial.open();
}

fn open_by(trial: &Trial, unlock: Unlock<'_>) -> Result<Store, StoreError> {
    Store::open(&trial.path(), unlock, NOW, &Quiet).map(|(store, _)| store)
}

#[test]
fn the_recovery_code_opens_until_it_is_replaced() {
    let (trial, store) = Trial::new();
    add(&store, 1);
    store.close().expect("closing works");
    let code = trial.code.text();
    let store = open_by(
        &trial,
        Unlock::Recovery(&code.to_lowercase().replace(' ', "-")),
    )
    .expect("the code opens");
    assert_eq!(numbers(&store), [1]);
    let operator = store.settings().operators[0].id;
    let newer = store
        .recover_seat(operator, "Айгерім", "жаңа құпиясөз")
        .expect("writable");
    store.close().expect("closing works");
    assert!(matches!(
        open_by(&trial, Unlock::Recovery(&code)),
        Err(StoreError::WrongCode)
    ));
    assert!(matches!(
        open_by(&trial, Unlock::password(PASSWORD)),
        Err(StoreError::WrongPassword)
    ));
    assert!(matches!(
        open_by(&trial, Unlock::Recovery(&code[1..])),
        Err(StoreError::MistypedCode)
    ));
    open_by(&trial, Unlock::Recovery(&newer.text()))
        .expect("the new code opens")
        .close()
        .expect("closing works");
    open_by(&trial, Unlock::password("жаңа құпиясөз")).expect("the new password opens");
}

#[test]
fn a_register_is_open_once() {
    let (trial, store) = Trial::new();
    assert!(matches!(trial.try_open(), Err(StoreError::AlreadyOpen)));
    store.close().expect("closing works");
    trial.open();
}

#[test]
fn a_register_is_not_made_over_another_or_among_other_files() {
    let (trial, store) = Trial::new();
    let create = |path: &PathBuf| {
        Store::create_at_cost(path, founding(), PASSWORD, NOW, KeyCost::for_tests())
    };
    assert!(matches!(create(&trial.path()), Err(StoreError::Exists(_))));
    drop(store);
    let other = tempfile::tempdir().expect("a temporary folder");
    fs::write(other.path().join("letter.txt"), "x").expect("writable");
    assert!(matches!(
        create(&other.path().to_owned()),
        Err(StoreError::NotEmpty(_))
    ));
    assert!(matches!(
        create(&other.path().join("Dropbox/b")),
        Err(StoreError::CloudFolder { service: "Dropbox" })
    ));
    let missing = Store::open(
        &other.path().join("nowhere"),
        Unlock::password(PASSWORD),
        NOW,
        &Quiet,
    );
    assert!(matches!(missing, Err(StoreError::Missing(_))));
}

#[test]
fn a_creation_that_was_cut_off_does_not_stand_in_the_way() {
    let (trial, store) = Trial::new();
    store.close().expect("closing works");
    for name in ["register.birge", "register.birge.copy", "columns", "work"] {
        fs::remove_file(trial.path().join(name)).expect("removable");
    }
    Store::create_at_cost(
        &trial.path(),
        founding(),
        PASSWORD,
        NOW,
        KeyCost::for_tests(),
    )
    .expect("it is made anew");
}

#[test]
fn a_register_whose_main_file_is_gone_is_not_cleared_away() {
    let trial = closed();
    for name in ["register.birge", "register.birge.copy", "columns"] {
        fs::remove_file(trial.path().join(name)).expect("removable");
    }
    let made = Store::create_at_cost(
        &trial.path(),
        founding(),
        PASSWORD,
        NOW,
        KeyCost::for_tests(),
    );
    assert!(
        matches!(made, Err(StoreError::NotEmpty(_))),
        "its entries are still there"
    );
}

#[test]
fn a_truncated_view_is_made_anew() {
    let trial = closed();
    let number = generation::current(&trial.path()).expect("it is named");
    let db = generation::path(&trial.path(), number).join("db");
    fs::File::options()
        .write(true)
        .open(db)
        .and_then(|file| file.set_len(1_000))
        .expect("writable");
    let (store, _) = trial.try_open().expect("it opens");
    assert_eq!(numbers(&store).len(), 40);
    assert_sound(&store);
}

#[test]
fn a_tail_whose_head_is_damaged_is_read_and_not_continued() {
    let trial = closed();
    let mut bytes = fs::read(trial.tail()).expect("it is there");
    bytes[40] ^= 1;
    fs::write(trial.tail(), bytes).expect("writable");
    let store = trial.open();
    add(&store, 500);
    let stamps = store
        .volunteer_record(id(500))
        .expect("readable")
        .expect("just added")
        .applied()
        .to_vec();
    assert_eq!(stamps[0].seq, 1, "a new stream was begun");
    assert_eq!(numbers(&store).len(), 41, "nothing is lost");
    let checked = store.check(&Quiet).expect("checking works");
    assert!(!checked.ok, "but nobody can tell any more who wrote it");
}

#[test]
fn nothing_readable_lies_on_the_disk() {
    let (trial, store) = Trial::new();
    store
        .write(ctx(1), |tx| tx.append(tag(1, "құпия-белгі")))
        .expect("nothing can fail");
    add_many(&store, 2, 2..3_000);
    store.close().expect("closing works");
    for path in files(&trial.path(), "") {
        let bytes = fs::read(&path).expect("readable");
        for word in [
            "құпия-белгі",
            "Ахметов",
            "ахметов",
            "ahmetov",
            "Айгерім",
            PASSWORD,
        ] {
            let found = bytes
                .windows(word.len())
                .any(|window| window == word.as_bytes());
            assert!(!found, "{word} in {}", path.display());
        }
    }
}

/// A closed register of 40 people, added by 20 actions of two.
fn closed() -> Trial {
    let (trial, store) = Trial::new();
    for n in 0..20 {
        add_many(&store, n, n * 2 + 1..n * 2 + 3);
    }
    store.close().expect("closing works");
    trial
}

#[test]
fn a_deleted_view_is_made_anew_record_by_record() {
    let trial = closed();
    let store = trial.open();
    let before = (
        everybody(&store),
        store.settings(),
        store.recent_actions(99).expect("readable"),
    );
    store.close().expect("closing works");
    let number = generation::current(&trial.path()).expect("it is named");
    fs::remove_dir_all(generation::path(&trial.path(), number)).expect("removable");
    let (store, report) = trial.try_open().expect("it opens");
    assert_eq!(
        report,
        OpenReport {
            rebuilt: Some(41),
            ..OpenReport::default()
        }
    );
    assert_eq!(report.notices().len(), 1, "a person is told");
    assert_eq!(
        (
            everybody(&store),
            store.settings(),
            store.recent_actions(99).expect("readable")
        ),
        before
    );
    assert_sound(&store);
    store.close().expect("closing works");
    trial.open();
}

#[test]
fn a_view_emptied_of_its_content_is_damage_and_no_new_register() {
    let trial = closed();
    let number = generation::current(&trial.path()).expect("it is named");
    let path = generation::path(&trial.path(), number);
    fs::remove_dir_all(&path).expect("removable");
    drop(crate::view::SledView::create(&path, 4 << 20).expect("writable"));
    let (store, report) = trial.try_open().expect("it opens");
    assert_eq!(report.rebuilt, Some(41));
    assert_eq!(numbers(&store).len(), 40);
}

#[test]
fn a_view_whose_large_write_was_cut_off_is_made_anew() {
    let trial = closed();
    generation::suspect(&trial.path()).expect("writable");
    let (store, report) = trial.try_open().expect("it opens");
    assert_eq!(report.rebuilt, Some(41));
    store.close().expect("closing works");
    trial.open();
}

#[test]
fn an_older_view_and_older_columns_catch_up() {
    let trial = closed();
    let kept = tempfile::tempdir().expect("a temporary folder");
    let old_view = kept.path().join("view");
    let number = generation::current(&trial.path()).expect("it is named");
    copy(&generation::path(&trial.path(), number), &old_view);
    fs::copy(trial.path().join("columns"), kept.path().join("columns")).expect("copying works");
    let store = trial.open();
    add(&store, 900);
    store
        .write(ctx(901), |tx| tx.append(tag(1, "кеш")))
        .expect("nothing can fail");
    let expected = everybody(&store);
    store.close().expect("closing works");
    fs::copy(kept.path().join("columns"), trial.path().join("columns")).expect("copying works");
    let store = trial.open();
    assert!(store.columns().contains(id(900)), "the columns caught up");
    store.close().expect("closing works");
    fs::remove_dir_all(generation::path(&trial.path(), number)).expect("removable");
    copy(&old_view, &generation::path(&trial.path(), number));
    let store = trial.open();
    assert_eq!(everybody(&store), expected);
    assert_sound(&store);
}

#[test]
fn missing_or_damaged_columns_are_made_anew() {
    let trial = closed();
    let path = trial.path().join("columns");
    let sound = fs::read(&path).expect("it is there");
    for damage in [None, Some(0), Some(40), Some(sound.len() - 1)] {
        match damage {
            None => fs::remove_file(&path).expect("removable"),
            Some(place) => {
                let mut bytes = sound.clone();
                bytes[place] ^= 1;
                fs::write(&path, bytes).expect("writable");
            }
        }
        let store = trial.open();
        assert_eq!(store.columns().len(), 40);
        assert_sound(&store);
        store.close().expect("closing works");
    }
}

#[test]
fn a_tail_cut_at_any_byte_keeps_whole_actions_and_nothing_else() {
    let trial = closed();
    let tail = trial.tail();
    let sound = fs::read(&tail).expect("it is there");
    let mut seen = std::collections::BTreeSet::new();
    for cut in (sound.len() - 1_200..sound.len()).rev() {
        fs::write(&tail, &sound[..cut]).expect("writable");
        let journal = journal_of(&trial);
        let people: Vec<u64> = journal.iter().map(|(seq, _)| *seq).collect();
        let last = *people.last().expect("the first frames are there");
        assert_eq!(people, (1..=last).collect::<Vec<_>>(), "cut at {cut}");
        assert_eq!(
            last % 2,
            1,
            "the founding and whole actions of two: cut at {cut}"
        );
        seen.insert(last);
    }
    assert!(seen.len() >= 2, "several actions were cut off: {seen:?}");
}

/// The entries of a folder's own stream as a fresh journal reads them.
fn journal_of(trial: &Trial) -> Vec<(u64, changes::Entry)> {
    let file = crate::marker::RegisterFile::read(&trial.path())
        .expect("readable")
        .file;
    let key = super::unwrap(&trial.path(), &file, Unlock::password(PASSWORD), NOW)
        .expect("the password opens")
        .key;
    let register = file.marker.register;
    let files = key.sealer(crate::keys::Purpose::Files);
    let device = match crate::device::Device::read(&trial.path(), register, &files) {
        crate::device::Read::Here(device) => device,
        crate::device::Read::Copied(_) | crate::device::Read::Unreadable => {
            panic!("the device belongs here")
        }
    };
    let sealer = key.sealer(crate::keys::Purpose::Journal);
    let journal = crate::journal::Journal::open(
        &trial.path().join("journal"),
        register,
        sealer,
        device.stream,
    )
    .expect("the journal opens");
    let mut entries = Vec::new();
    journal
        .after(&changes::Heads::default(), &mut |piece| {
            match piece {
                crate::journal::read::Piece::Segment { segment, .. } => {
                    entries.extend(segment.into_entries())
                }
                crate::journal::read::Piece::Tail { entries: more, .. } => entries.extend(more),
                crate::journal::read::Piece::Lost(lost) => {
                    panic!("a torn end loses nothing: {lost:?}")
                }
            }
            Ok(true)
        })
        .expect("readable");
    entries
        .into_iter()
        .map(|entry| (entry.header.seq, entry))
        .collect()
}

#[test]
fn a_torn_end_that_was_never_acknowledged_is_cut_and_writing_goes_on() {
    let trial = closed();
    let mut bytes = fs::read(trial.tail()).expect("it is there");
    bytes.extend_from_slice(&[0x5A; 77]);
    fs::write(trial.tail(), bytes).expect("writable");
    let store = trial.open();
    add(&store, 500);
    store.close().expect("closing works");
    let store = trial.open();
    assert_eq!(numbers(&store).len(), 41);
    assert_sound(&store);
}

#[test]
fn acknowledged_entries_that_are_gone_are_told_and_the_view_keeps_them() {
    let trial = closed();
    let length = fs::metadata(trial.tail()).expect("it is there").len();
    fs::File::options()
        .write(true)
        .open(trial.tail())
        .and_then(|file| file.set_len(length - 10))
        .expect("writable");
    let (store, report) = trial.try_open().expect("it opens");
    assert_eq!(report.lost.iter().map(crate::Lost::entries).sum::<u64>(), 2);
    assert_eq!(report.rebuilt, None);
    assert_eq!(numbers(&store).len(), 40, "the view still has the two");
    assert!(matches!(
        store.rebuild(&Quiet),
        Err(StoreError::RebuildWouldLose { entries: 2 })
    ));
    add(&store, 500);
    store.close().expect("closing works");
    let (store, report) = trial.try_open().expect("it opens");
    assert_eq!(
        report.lost.iter().map(crate::Lost::entries).sum::<u64>(),
        2,
        "it is told until it is settled"
    );
    assert_eq!(
        numbers(&store).len(),
        41,
        "the new entries went into a new stream"
    );
}

#[test]
fn a_damaged_frame_in_the_middle_costs_its_entries_and_no_others() {
    let trial = closed();
    let mut bytes = fs::read(trial.tail()).expect("it is there");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(trial.tail(), &bytes).expect("writable");
    let number = generation::current(&trial.path()).expect("it is named");
    fs::remove_dir_all(generation::path(&trial.path(), number)).expect("removable");
    let (store, report) = trial.try_open().expect("it opens");
    assert_eq!(
        report.lost.iter().map(crate::Lost::entries).sum::<u64>(),
        2,
        "{:?}",
        report.lost
    );
    assert_eq!(numbers(&store).len(), 38, "the rest is readable");
    assert!(!report.notices().is_empty());
    add(&store, 500);
    store.close().expect("closing works");
    let (store, _) = trial.try_open().expect("it opens");
    assert_eq!(numbers(&store).len(), 39);
}

#[test]
fn a_damaged_pack_costs_its_entries_and_no_others() {
    let (trial, store) = Trial::new();
    add_many(&store, 1, 1..5_000);
    add(&store, 6_000);
    store.close().expect("closing works");
    let pack = trial.packs().pop().expect("an import is a pack");
    let mut bytes = fs::read(&pack).expect("it is there");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&pack, &bytes).expect("writable");
    let (store, report) = trial.try_open().expect("it opens");
    assert_eq!(report, OpenReport::default(), "packs are not read at open");
    let checked = store.check(&Quiet).expect("checking works");
    assert!(!checked.ok, "but the check finds it");
    store.close().expect("closing works");
    let number = generation::current(&trial.path()).expect("it is named");
    fs::remove_dir_all(generation::path(&trial.path(), number)).expect("removable");
    let (store, report) = trial.try_open().expect("it opens");
    assert_eq!(
        report.lost.iter().map(crate::Lost::entries).sum::<u64>(),
        1_024
    );
    assert_eq!(numbers(&store).len(), 5_000 - 1_024);
}

#[test]
fn a_missing_pack_is_told() {
    let (trial, store) = Trial::new();
    add_many(&store, 1, 1..3_000);
    store.close().expect("closing works");
    fs::remove_file(trial.packs().pop().expect("an import is a pack")).expect("removable");
    let (store, report) = trial.try_open().expect("it opens");
    assert_eq!(
        report.lost.iter().map(crate::Lost::entries).sum::<u64>(),
        2_999
    );
    assert_eq!(numbers(&store).len(), 2_999, "the view still has them");
}

#[test]
fn a_missing_journal_is_told_and_the_view_stays() {
    let trial = closed();
    fs::remove_dir_all(trial.path().join("journal")).expect("removable");
    let (store, report) = trial.try_open().expect("it opens");
    assert_eq!(
        report.lost.iter().map(crate::Lost::entries).sum::<u64>(),
        41
    );
    assert_eq!(numbers(&store).len(), 40);
    assert!(matches!(
        store.rebuild(&Quiet),
        Err(StoreError::RebuildWouldLose { .. })
    ));
}

#[test]
fn a_pack_that_was_never_committed_is_removed() {
    let (trial, store) = Trial::new();
    add(&store, 1);
    store.close().expect("closing works");
    let stray = trial
        .tail()
        .with_file_name(crate::journal::pack_name(3, 2_000));
    let unfinished = trial.tail().with_file_name(crate::journal::spool::SPOOL);
    fs::write(&stray, b"half an import").expect("writable");
    fs::write(&unfinished, b"less of it").expect("writable");
    let store = trial.open();
    assert!(!stray.exists() && !unfinished.exists());
    add_many(&store, 2, 2..2_000);
    assert_sound(&store);
}

#[test]
fn a_copied_register_goes_on_in_a_stream_of_its_own() {
    let trial = closed();
    let elsewhere = tempfile::tempdir().expect("a temporary folder");
    let path = elsewhere.path().join("copy");
    copy(&trial.path(), &path);
    let (store, report) = crate::trial::open_with(&path, PASSWORD).expect("it opens");
    assert_eq!(
        report,
        OpenReport {
            copied: true,
            ..OpenReport::default()
        }
    );
    add(&store, 700);
    let stamps = store
        .volunteer_record(id(700))
        .expect("readable")
        .expect("just added")
        .applied()
        .to_vec();
    assert_eq!(stamps[0].seq, 1, "a new stream begins at one");
    assert_eq!(numbers(&store).len(), 41);
    assert_sound(&store);
    store.close().expect("closing works");
    let (store, report) = crate::trial::open_with(&path, PASSWORD).expect("it opens");
    assert_eq!(report, OpenReport::default(), "it is at home there now");
    assert_eq!(numbers(&store).len(), 41);
    assert_sound(&store);
    trial.open();
}

#[test]
fn a_lost_device_file_costs_nothing_but_the_stream() {
    let trial = closed();
    fs::remove_file(trial.path().join("device")).expect("removable");
    let (store, report) = trial.try_open().expect("it opens");
    assert!(report.copied && report.lost.is_empty());
    add(&store, 700);
    assert_eq!(numbers(&store).len(), 41);
    assert_sound(&store);
}

#[test]
fn a_rebuild_gives_the_same_register_and_may_be_cancelled() {
    let trial = closed();
    let store = trial.open();
    let before = everybody(&store);
    assert!(matches!(
        store.rebuild(&|_, _| false),
        Err(StoreError::Cancelled)
    ));
    assert_eq!(everybody(&store), before, "the old view is still in place");
    assert_eq!(store.rebuild(&Quiet).expect("nothing can fail"), 41);
    assert_eq!(everybody(&store), before);
    add(&store, 800);
    assert_sound(&store);
    store.close().expect("closing works");
    let store = trial.open();
    assert_eq!(numbers(&store).len(), 41);
    assert_eq!(files(&trial.path(), "conf").len(), 1, "one view is left");
}

#[test]
fn every_file_with_a_flipped_bit_is_noticed_or_healed() {
    let trial = closed();
    let reference = {
        let store = trial.open();
        let all = everybody(&store);
        store.close().expect("closing works");
        all
    };
    let pristine = tempfile::tempdir().expect("a temporary folder");
    copy(&trial.path(), pristine.path());
    let names: Vec<PathBuf> = files(pristine.path(), "")
        .iter()
        .map(|path| {
            path.strip_prefix(pristine.path())
                .expect("below it")
                .to_owned()
        })
        .filter(|name| !name.ends_with("lock") && !name.ends_with("place"))
        .collect();
    for name in &names {
        let sound = fs::read(pristine.path().join(name)).expect("it is there");
        for part in 0..4 {
            let place = sound.len() * part / 4;
            if sound.is_empty() {
                continue;
            }
            for entry in files(pristine.path(), "") {
                let relative = entry.strip_prefix(pristine.path()).expect("below it");
                // Rewritten in place, so that the folder stays at home.
                if !relative.ends_with("place") {
                    let parent = trial.path().join(relative);
                    fs::create_dir_all(parent.parent().expect("it lies in a folder"))
                        .expect("writable");
                    fs::write(
                        trial.path().join(relative),
                        fs::read(&entry).expect("readable"),
                    )
                    .expect("writable");
                }
            }
            let mut bytes = sound.clone();
            bytes[place] ^= 0x10;
            fs::write(trial.path().join(name), bytes).expect("writable");
            match trial.try_open() {
                Err(_) => {}
                Ok((store, report)) => {
                    let told = report != OpenReport::default();
                    let sound = store.check(&Quiet).is_ok_and(|report| report.ok);
                    let same = everybody_of(&store).as_ref() == Some(&reference);
                    assert!(
                        told || !sound || same,
                        "byte {place} of {} went unnoticed",
                        name.display()
                    );
                }
            }
        }
    }
}

fn everybody_of(store: &Store) -> Option<Vec<domain::Volunteer>> {
    let mut all = Vec::new();
    store
        .each_volunteer(&mut |person| {
            all.push(person);
            std::ops::ControlFlow::Continue(())
        })
        .ok()?;
    Some(all)
}

#[test]
fn columns_that_were_kept_answer_like_columns_made_anew() {
    let (trial, store) = Trial::new();
    for n in 1..200 {
        add(&store, n);
    }
    store
        .write(ctx(900), |tx| tx.append(person(3)))
        .expect("nothing can fail");
    let names = |store: &Store| -> Vec<Vec<domain::VolunteerId>> {
        ["ахм", "kim ер", "ж", "ербв"]
            .iter()
            .map(|text| {
                let query = search::Query {
                    text: (*text).to_owned(),
                    ..search::Query::default()
                };
                let columns = store.columns();
                let found = columns.query(&query, domain::Day::default());
                let mut ids: Vec<_> = found.page(0, 500).into_iter().map(|(id, _)| id).collect();
                ids.sort();
                ids
            })
            .collect()
    };
    let kept = names(&store);
    assert!(
        kept.iter().all(|ids| !ids.is_empty()),
        "each question finds somebody"
    );
    store.close().expect("closing works");
    let reopened = trial.open();
    assert_eq!(names(&reopened), kept);
    reopened.rebuild(&Quiet).expect("nothing can fail");
    assert_eq!(names(&reopened), kept);
}

#[test]
fn the_columns_are_saved_when_asked_and_only_if_they_changed() {
    let (trial, store) = Trial::new();
    let path = trial.path().join("columns");
    store.save_columns().expect("writable");
    let first = fs::read(&path).expect("it is there");
    store.save_columns().expect("writable");
    assert_eq!(
        fs::read(&path).expect("it is there"),
        first,
        "nothing changed"
    );
    add(&store, 1);
    store.save_columns().expect("writable");
    assert_ne!(fs::read(&path).expect("it is there"), first);
}

#[test]
fn a_byte_altered_in_the_journal_is_found_and_named() {
    let (trial, store) = Trial::new();
    add_many(&store, 1, 0..1_500);
    add(&store, 5_000);
    store.close().expect("closing works");
    let mut files = Vec::new();
    for stream in fs::read_dir(trial.path().join("journal")).expect("readable") {
        let stream = stream.expect("readable").path();
        for file in fs::read_dir(stream).expect("readable") {
            files.push(file.expect("readable").path());
        }
    }
    files.retain(|path| path.ends_with("tail") || path.extension().is_some_and(|e| e == "pack"));
    assert!(files.len() >= 2, "a pack and a tail: {files:?}");
    for path in files {
        let whole = fs::read(&path).expect("readable");
        // Altered while it is open, so that nothing at opening has seen it.
        let store = trial.open();
        let mut altered = whole.clone();
        let middle = altered.len() * 2 / 3;
        altered[middle] ^= 1;
        fs::write(&path, &altered).expect("writable");
        let report = store.check(&Quiet).expect("it can be checked");
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let named = report.problems.iter().any(|problem| {
            problem.id == "audit-problem-unreadable" && format!("{problem:?}").contains(&name)
        });
        assert!(named && !report.ok, "{name}: {:?}", report.problems);
        fs::write(&path, &whole).expect("writable");
        assert!(store.check(&Quiet).expect("it can be checked").ok);
        store.close().expect("closing works");
    }
}
