//! What was tried, and what was found.

use std::fmt;

/// A seed that failed.
#[derive(Debug)]
pub struct Failure {
    pub seed: u64,
    pub what: String,
}

/// The sums over all seeds.
#[derive(Debug, Default)]
pub struct Report {
    pub seeds: u64,
    /// Entries that stood in the end, each once.
    pub entries: u64,
    /// Frames that arrived.
    pub frames: u64,
    /// Frames that brought nothing new.
    pub repeats: u64,
    /// Transfers that were cut.
    pub cuts: u64,
    pub crashes: u64,
    pub restores: u64,
    /// Entries that no laptop held any more after a restore.
    pub lost_with_a_disk: u64,
    /// People who were erased or anonymised.
    pub ended: u64,
    /// Entries that waited for their time.
    pub held: u64,
    /// Values edited in two places, as listed in the end.
    pub rivals: u64,
    /// Pairs of entries of two laptops with the same clock.
    pub ties: u64,
    pub undone: u64,
    /// People who had several records in the end.
    pub joined: u64,
    /// Entries with words about people in events that went with their data.
    pub words: u64,
    pub failures: Vec<Failure>,
}

impl Report {
    pub fn add(&mut self, other: Self) {
        let Self {
            seeds,
            entries,
            frames,
            repeats,
            cuts,
            crashes,
            restores,
            lost_with_a_disk,
            ended,
            held,
            rivals,
            ties,
            undone,
            joined,
            words,
            failures,
        } = other;
        self.seeds += seeds;
        self.entries += entries;
        self.frames += frames;
        self.repeats += repeats;
        self.cuts += cuts;
        self.crashes += crashes;
        self.restores += restores;
        self.lost_with_a_disk += lost_with_a_disk;
        self.ended += ended;
        self.held += held;
        self.rivals += rivals;
        self.ties += ties;
        self.undone += undone;
        self.joined += joined;
        self.words += words;
        self.failures.extend(failures);
    }

    /// A run in which nothing of a kind happened proves nothing about it.
    #[track_caller]
    pub fn has_tried_everything(&self) {
        let tried = [
            ("repeats", self.repeats),
            ("cuts", self.cuts),
            ("crashes", self.crashes),
            ("restores", self.restores),
            ("ended", self.ended),
            ("held", self.held),
            ("rivals", self.rivals),
            ("ties", self.ties),
            ("undone", self.undone),
            ("joined", self.joined),
            ("words", self.words),
        ];
        for (what, times) in tried {
            assert!(
                times * 20 > self.seeds,
                "too few {what} in {} seeds: {times}",
                self.seeds
            );
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} seeds, {} entries, {} frames ({} repeats, {} transfers cut), {} crashes, \
             {} restores ({} entries gone with a disk), {} people erased, {} entries held, \
             {} rivals, {} ties, {} undone, {} joined people, {} words erased in events, \
             {} failures",
            self.seeds,
            self.entries,
            self.frames,
            self.repeats,
            self.cuts,
            self.crashes,
            self.restores,
            self.lost_with_a_disk,
            self.ended,
            self.held,
            self.rivals,
            self.ties,
            self.undone,
            self.joined,
            self.words,
            self.failures.len(),
        )?;
        for failure in self.failures.iter().take(10) {
            write!(f, "\n  seed {}: {}", failure.seed, failure.what)?;
        }
        Ok(())
    }
}
