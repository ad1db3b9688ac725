//! SQLite with FTS5, holding the same people: in memory for questions, on the disk for changes.

use std::{
    fs,
    ops::ControlFlow,
    path::{Path, PathBuf},
};

use app::Register;
use rusqlite::{Connection, params};
use search::fold;

/// People as rows, their folded names in FTS5, an index on what the figures group by.
pub struct Sqlite(Connection);

impl Sqlite {
    /// Copies everybody of the register into a database in memory.
    pub fn of(register: &Register) -> Self {
        let mut db = Connection::open_in_memory().expect("SQLite opens in memory");
        db.execute_batch(
            "CREATE TABLE person(id BLOB, surname TEXT, given TEXT, patronymic TEXT, birth TEXT, sex INT, region INT,
                 direction INT, status INT, age INT, iin TEXT, phone TEXT, notes TEXT);
             CREATE VIRTUAL TABLE name USING fts5(words, prefix='1 2 3', content='', columnsize=0, detail=none);",
        )
        .expect("the bundled SQLite has FTS5");
        let filling = db
            .transaction()
            .expect("a fresh database takes a transaction");
        {
            let today = app::ctx::day_of(crate::registers::now());
            let mut person = filling
                .prepare("INSERT INTO person VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)")
                .expect("the table is there");
            let mut name = filling
                .prepare("INSERT INTO name(rowid, words) VALUES(?,?)")
                .expect("the table is there");
            let mut row: i64 = 0;
            register
                .store()
                .each_volunteer(&mut |v| {
                    row += 1;
                    let part = |part: &Option<domain::NamePart>| {
                        part.as_ref().map(|p| p.as_str().to_owned())
                    };
                    let direction = v.directions.first().and_then(|code| {
                        domain::national_directions()
                            .iter()
                            .position(|known| known.code == *code)
                    });
                    let age = domain::AgeBand::of(v.birth.as_ref(), today) as i64;
                    person
                        .execute(params![
                            v.id.as_bytes(),
                            part(&v.name.surname),
                            part(&v.name.given),
                            part(&v.name.patronymic),
                            v.birth.as_ref().map(domain::BirthDate::iso),
                            v.sex.map(|sex| sex as i64),
                            v.residence
                                .as_ref()
                                .map(|home| i64::from(home.region.number())),
                            direction.map(|place| place as i64),
                            v.status.kind() as i64,
                            age,
                            v.iin.as_ref().map(domain::Iin::digits),
                            v.phones.first().map(|phone| phone.as_str().to_owned()),
                            v.notes,
                        ])
                        .expect("a row fits");
                    name.execute(params![row, words(&v.name.full())])
                        .expect("a row fits");
                    ControlFlow::Continue(())
                })
                .expect("the register of the figures can be read");
        }
        filling.commit().expect("memory has room");
        db.execute_batch("CREATE INDEX facet ON person(region, direction, sex, age, status);")
            .expect("memory has room");
        Self(db)
    }

    /// The same keystroke: how many match, and twenty whole rows.
    pub fn keystroke(&self, text: &str) -> (u32, Vec<String>) {
        let question: Vec<String> = text
            .split_whitespace()
            .map(|word| format!("{}*", fold(word)))
            .collect();
        let question = question.join(" ");
        let total: u32 = self
            .0
            .prepare_cached("SELECT count(*) FROM name WHERE name MATCH ?")
            .and_then(|mut query| query.query_row([&question], |row| row.get(0)))
            .expect("FTS5 counts");
        let mut rows = self
            .0
            .prepare_cached(
                "SELECT surname, given, patronymic, birth, sex, region, direction, status, iin, phone, notes FROM person
                 WHERE rowid IN (SELECT rowid FROM name WHERE name MATCH ? LIMIT 20)",
            )
            .expect("the tables are there");
        let page = rows
            .query_map([&question], |row| {
                let mut text = String::new();
                for column in 0..11 {
                    let value: rusqlite::types::Value = row.get(column)?;
                    if let rusqlite::types::Value::Text(part) = value {
                        text.push_str(&part);
                    }
                }
                Ok(text)
            })
            .and_then(Iterator::collect)
            .expect("rows can be read");
        (total, page)
    }

    /// The table of five axes by GROUP BY; the index covers exactly this question.
    pub fn five_axes(&self) -> usize {
        let mut groups = self
            .0
            .prepare_cached(
                "SELECT region, direction, sex, age, status, count(*) FROM person GROUP BY 1, 2, 3, 4, 5",
            )
            .expect("the table is there");
        let rows: Vec<i64> = groups
            .query_map([], |row| row.get(5))
            .and_then(Iterator::collect)
            .expect("rows can be read");
        rows.len()
    }

    /// The numbers of the chips under one filter: one question for each facet.
    pub fn filtered(&self, region: i64) -> usize {
        let mut cells = 0;
        for facet in ["direction", "sex", "age", "status"] {
            let question =
                format!("SELECT {facet}, count(*) FROM person WHERE region = ? GROUP BY 1");
            let mut groups = self
                .0
                .prepare_cached(&question)
                .expect("the table is there");
            let rows: Vec<i64> = groups
                .query_map([region], |row| row.get(1))
                .and_then(Iterator::collect)
                .expect("rows can be read");
            cells += rows.len();
        }
        cells
    }
}

/// The same people on the disk, as a desk would keep them: WAL, synchronous=FULL, the row
/// and its words in FTS5 changed in one commit.
pub struct SqliteOnDisk {
    db: Connection,
    path: PathBuf,
    rows: usize,
}

impl SqliteOnDisk {
    /// Copies everybody of the register into a file beside it.
    pub fn of(register: &Register, n: u32) -> Self {
        let path = crate::registers::folder().join(format!("peer-{n}.db"));
        for end in ["", "-wal", "-shm"] {
            let _ = fs::remove_file(with_end(&path, end));
        }
        let mut db = Connection::open(&path).expect("the target folder can be written");
        db.execute_batch(
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF; PRAGMA cache_size=-65536;
             CREATE TABLE person(id BLOB, surname TEXT, given TEXT, patronymic TEXT, latin TEXT, birth TEXT, sex INT,
                 region INT, directions TEXT, status INT, organisation BLOB, iin TEXT, phones TEXT, emails TEXT,
                 languages TEXT, skills TEXT, tags TEXT, consents TEXT, joined TEXT, notes TEXT);
             CREATE VIRTUAL TABLE name USING fts5(words, prefix='1 2 3');",
        )
        .expect("the bundled SQLite has FTS5");
        let filling = db
            .transaction()
            .expect("a fresh database takes a transaction");
        let mut rows = 0;
        {
            let mut person = filling
                .prepare("INSERT INTO person VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
                .expect("the table is there");
            let mut name = filling
                .prepare("INSERT INTO name(rowid, words) VALUES(?,?)")
                .expect("the table is there");
            let joined = |texts: Vec<&str>| texts.join(";");
            register
                .store()
                .each_volunteer(&mut |v| {
                    rows += 1;
                    let part = |part: &Option<domain::NamePart>| {
                        part.as_ref().map(|p| p.as_str().to_owned())
                    };
                    let consents: Vec<String> = v
                        .consents
                        .iter()
                        .map(|consent| format!("{} {}", consent.id, consent.on))
                        .collect();
                    person
                        .execute(params![
                            v.id.as_bytes(),
                            part(&v.name.surname),
                            part(&v.name.given),
                            part(&v.name.patronymic),
                            v.latin,
                            v.birth.as_ref().map(domain::BirthDate::iso),
                            v.sex.map(|sex| sex as i64),
                            v.residence
                                .as_ref()
                                .map(|home| i64::from(home.region.number())),
                            joined(v.directions.iter().map(|code| code.as_str()).collect()),
                            v.status.kind() as i64,
                            v.organisation.map(|id| *id.as_bytes()),
                            v.iin.as_ref().map(domain::Iin::digits),
                            joined(v.phones.iter().map(|phone| phone.e164()).collect()),
                            joined(v.emails.iter().map(|email| email.as_str()).collect()),
                            format!("{:?}", v.languages),
                            v.skills.join(";"),
                            v.tags.join(";"),
                            consents.join(";"),
                            v.joined.map(|day| day.to_string()),
                            v.notes,
                        ])
                        .expect("a row fits");
                    name.execute(params![rows as i64, words(&v.name.full())])
                        .expect("a row fits");
                    ControlFlow::Continue(())
                })
                .expect("the register of the figures can be read");
        }
        filling.commit().expect("the disk has room");
        db.execute_batch(
            "CREATE INDEX facet ON person(region, sex, status); PRAGMA wal_checkpoint(TRUNCATE);
             PRAGMA synchronous=FULL;",
        )
        .expect("the disk has room");
        Self { db, path, rows }
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What it takes on the disk.
    pub fn bytes(&self) -> f64 {
        ["", "-wal"]
            .map(|end| crate::machine::folder_bytes(&with_end(&self.path, end)))
            .iter()
            .sum()
    }

    /// Somebody gets another spelling in Latin letters, and is found by it.
    pub fn change(&mut self, at: usize, word: &str) {
        let row = (at.wrapping_mul(7_919) % self.rows.max(1) + 1) as i64;
        let commit = self.db.transaction().expect("nothing else is open");
        commit
            .prepare_cached("UPDATE person SET latin = ? WHERE rowid = ?")
            .and_then(|mut change| change.execute(params![word, row]))
            .and_then(|_| {
                commit
                    .prepare_cached("UPDATE name SET words = words || ' ' || ? WHERE rowid = ?")?
                    .execute(params![word, row])
            })
            .expect("a row is changed");
        commit.commit().expect("the disk has room");
    }

    /// Everybody in a file, as texts; an error if SQLite notices that something is wrong.
    pub fn read(path: &Path) -> rusqlite::Result<Vec<String>> {
        let db = Connection::open(path)?;
        let mut rows =
            db.prepare("SELECT id, surname, given, patronymic, iin, phones, notes FROM person")?;
        let mut people: Vec<String> = rows
            .query_map([], |row| {
                let values: Vec<rusqlite::types::Value> =
                    (0..7).map(|at| row.get(at)).collect::<Result<_, _>>()?;
                Ok(format!("{values:?}"))
            })?
            .collect::<Result<_, _>>()?;
        let found: i64 = db.query_row(
            "SELECT count(*) FROM name WHERE name MATCH 'a*'",
            [],
            |row| row.get(0),
        )?;
        people.push(found.to_string());
        Ok(people)
    }
}

impl Drop for SqliteOnDisk {
    fn drop(&mut self) {
        for end in ["", "-wal", "-shm"] {
            let _ = fs::remove_file(with_end(&self.path, end));
        }
    }
}

fn with_end(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    PathBuf::from(name)
}

fn words(name: &str) -> String {
    name.split_whitespace()
        .map(fold)
        .collect::<Vec<_>>()
        .join(" ")
}
