use std::sync::Arc;

use changes::{Entry, Head, Header, Heads, Hlc, Kind, StreamId};
use domain::{DeviceId, OperatorId, RegisterId};
use ed25519_dalek::SigningKey;

use super::read::Piece;
use super::write::Writer;
use super::{About, Journal, Lost};
use crate::seal::Sealer;

const REGISTER: RegisterId = RegisterId::from_bytes([1; 16]);
const STREAM: StreamId = StreamId::from_bytes([2; 16]);

struct Trial {
    folder: tempfile::TempDir,
}

impl Trial {
    fn new() -> Self {
        Self {
            folder: tempfile::tempdir().expect("a temporary folder"),
        }
    }

    fn journal(&self) -> Arc<Journal> {
        let folder = self.folder.path().join("journal");
        Arc::new(
            Journal::open(&folder, REGISTER, Sealer::new(&[3; 32]), STREAM)
                .expect("the journal opens"),
        )
    }
}

fn writer(journal: &Arc<Journal>) -> Writer {
    let key = SigningKey::from_bytes(&[4; 32]);
    let about = About {
        device: DeviceId::from_bytes([5; 16]),
        name: "Үстел".to_owned(),
        log_key: key.verifying_key().to_bytes(),
    };
    Writer::new(Arc::clone(journal), STREAM, about, key.into()).expect("the writer starts")
}

fn entries(writer: &mut Writer, seqs: std::ops::RangeInclusive<u64>) -> Vec<Entry> {
    seqs.map(|seq| {
        let hlc = Hlc(seq * 10);
        let actor = OperatorId::from_bytes([6; 16]);
        let header = Header {
            seq,
            hlc,
            offset: 0,
            actor,
            kind: Kind(99),
            version: 1,
        };
        writer
            .entry(header, seq.to_le_bytes().to_vec())
            .expect("a short body fits")
    })
    .collect()
}

/// Appends one commit, as the store does: sealing before readers see it.
fn commit(journal: &Journal, writer: &mut Writer, seqs: std::ops::RangeInclusive<u64>) {
    let made = entries(writer, seqs);
    writer.append(made.clone()).expect("writable");
    writer
        .file()
        .expect("there is a tail now")
        .sync()
        .expect("writable");
    writer.seal_if_full().expect("writable");
    Writer::publish(journal, STREAM, made, writer.head());
}

fn import(writer: &mut Writer, seqs: std::ops::RangeInclusive<u64>) {
    let last = *seqs.end();
    let mut spool = writer.spool().expect("writable");
    for entry in entries(writer, seqs) {
        spool.push(vec![entry]).expect("writable");
    }
    writer
        .commit(spool, last, Hlc(last * 10))
        .expect("writable");
}

/// Every entry is there, in order and by number.
#[track_caller]
fn check(journal: &Journal, last: u64, after: u64) {
    assert_eq!(journal.heads().get(STREAM).map_or(0, |head| head.seq), last);
    for seq in [1, last / 2, last]
        .into_iter()
        .filter(|seq| (1..=last).contains(seq))
    {
        let entry = journal
            .entry(STREAM, seq)
            .expect("readable")
            .expect("it is there");
        assert_eq!(entry.body(), Some(&seq.to_le_bytes()[..]), "entry {seq}");
    }
    assert_eq!(journal.entry(STREAM, last + 1).expect("readable"), None);
    let mut known = Heads::default();
    if after > 0 {
        known.set(
            STREAM,
            Head {
                seq: after,
                chain: changes::Chain([0; 32]),
            },
        );
    }
    let mut found = Vec::new();
    journal
        .after(&known, &mut |piece| {
            match piece {
                Piece::Segment { segment, .. } => {
                    found.extend(segment.entries().iter().map(|entry| entry.header.seq))
                }
                Piece::Tail { entries, .. } => {
                    found.extend(entries.iter().map(|entry| entry.header.seq))
                }
                Piece::Lost(lost) => panic!("nothing is lost: {lost:?}"),
            }
            Ok(true)
        })
        .expect("readable");
    found.retain(|seq| *seq > after);
    assert_eq!(found, (after + 1..=last).collect::<Vec<_>>());
}

#[test]
fn commits_seals_and_imports_follow_each_other() {
    let trial = Trial::new();
    let journal = trial.journal();
    check(&journal, 0, 0);
    let mut writing = writer(&journal);
    commit(&journal, &mut writing, 1..=1);
    check(&journal, 1, 0);
    commit(&journal, &mut writing, 2..=1_000);
    commit(&journal, &mut writing, 1_001..=1_500);
    check(&journal, 1_500, 0);
    import(&mut writing, 1_501..=5_000);
    check(&journal, 5_000, 0);
    commit(&journal, &mut writing, 5_001..=5_003);
    check(&journal, 5_003, 1_200);
    drop(writing);
    let journal = trial.journal();
    check(&journal, 5_003, 0);
    check(&journal, 5_003, 5_001);
    let mut writing = writer(&journal);
    commit(&journal, &mut writing, 5_004..=6_000);
    commit(&journal, &mut writing, 6_001..=6_100);
    import(&mut writing, 6_101..=6_101);
    check(&trial.journal(), 6_101, 0);
}

#[test]
fn a_spool_that_is_dropped_leaves_nothing() {
    let trial = Trial::new();
    let journal = trial.journal();
    let mut writing = writer(&journal);
    commit(&journal, &mut writing, 1..=3);
    let mut spool = writing.spool().expect("writable");
    spool
        .push(entries(&mut writing, 4..=3_000))
        .expect("writable");
    assert_eq!(
        spool
            .entry(2_000)
            .expect("readable")
            .map(|entry| entry.header.seq),
        Some(2_000)
    );
    drop(spool);
    commit(&journal, &mut writing, 4..=5);
    check(&journal, 5, 0);
    check(&trial.journal(), 5, 0);
}

#[test]
fn a_damaged_header_in_a_pack_hides_one_segment_only() {
    let trial = Trial::new();
    let journal = trial.journal();
    let mut writing = writer(&journal);
    import(&mut writing, 1..=4_000);
    drop(writing);
    let path = journal
        .stream_folder(STREAM)
        .join(super::pack_name(1, 4_000));
    let index = journal
        .pack_index(STREAM, &std::fs::File::open(&path).expect("it is there"))
        .expect("readable");
    let mut bytes = std::fs::read(&path).expect("it is there");
    bytes[usize::try_from(index[1].offset).expect("a small file") + 5] ^= 1;
    std::fs::write(&path, bytes).expect("writable");
    let journal = trial.journal();
    let mut lost = Vec::new();
    let mut found = 0;
    journal
        .after(&Heads::default(), &mut |piece| {
            match piece {
                Piece::Segment { segment, .. } => found += segment.entries().len(),
                Piece::Tail { entries, .. } => found += entries.len(),
                Piece::Lost(range) => lost.push(range),
            }
            Ok(true)
        })
        .expect("readable");
    assert_eq!(
        lost,
        [Lost {
            stream: STREAM,
            first: 1_025,
            last: 2_048
        }]
    );
    assert_eq!(found, 4_000 - 1_024);
    assert_eq!(journal.entry(STREAM, 2_000).expect("readable"), None);
    assert!(journal.entry(STREAM, 3_000).expect("readable").is_some());
}

#[test]
fn a_tail_without_its_head_still_gives_its_entries() {
    let trial = Trial::new();
    let journal = trial.journal();
    let mut writing = writer(&journal);
    commit(&journal, &mut writing, 1..=1_000);
    commit(&journal, &mut writing, 1_001..=1_500);
    drop(writing);
    let path = journal.stream_folder(STREAM).join("tail");
    let mut bytes = std::fs::read(&path).expect("it is there");
    bytes[40] ^= 1;
    std::fs::write(&path, bytes).expect("writable");
    let journal = trial.journal();
    check(&journal, 1_500, 0);
    assert!(
        journal.about(STREAM).is_none(),
        "only who wrote it is forgotten"
    );
}
