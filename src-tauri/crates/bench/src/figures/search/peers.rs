//! Who else could find names: SQLite with FTS5 and, where it is built in, tantivy. Both hold
//! the same folded words, in memory.

use rusqlite::Connection;

/// FTS5 with an index of starts of one to three letters.
pub struct Fts5(Connection);

impl Fts5 {
    /// Holds the words of these people.
    pub fn of(people: &[String]) -> Self {
        let mut db = Connection::open_in_memory().expect("SQLite opens in memory");
        db.execute_batch(
            "CREATE VIRTUAL TABLE name USING fts5(words, prefix='1 2 3', columnsize=0, detail=none);",
        )
        .expect("the bundled SQLite has FTS5");
        let filling = db
            .transaction()
            .expect("a fresh database takes a transaction");
        {
            let mut name = filling
                .prepare("INSERT INTO name(words) VALUES(?)")
                .expect("the table is there");
            for words in people {
                name.execute([words]).expect("memory has room");
            }
        }
        filling.commit().expect("memory has room");
        Self(db)
    }

    /// How many people have a word for each start, if that is asked, and twenty of them.
    pub fn ask(&self, starts: &[String], counts: bool) -> usize {
        let question: Vec<String> = starts.iter().map(|start| format!("{start}*")).collect();
        let question = question.join(" ");
        let mut total = 0;
        if counts {
            let count: i64 = self
                .0
                .prepare_cached("SELECT count(*) FROM name WHERE name MATCH ?")
                .and_then(|mut query| query.query_row([&question], |row| row.get(0)))
                .expect("FTS5 counts");
            total = count as usize;
        }
        let rows: Vec<i64> = self
            .0
            .prepare_cached("SELECT rowid FROM name WHERE name MATCH ? LIMIT 20")
            .and_then(|mut query| {
                query
                    .query_map([&question], |row| row.get(0))
                    .and_then(Iterator::collect)
            })
            .expect("FTS5 finds");
        total.max(rows.len())
    }

    /// One more person, found by the next question.
    pub fn add(&self, word: &str) {
        self.0
            .prepare_cached("INSERT INTO name(words) VALUES(?)")
            .and_then(|mut name| name.execute([word]))
            .expect("memory has room");
        assert!(self.ask(&[word.to_owned()], false) > 0, "it is found");
    }
}

#[cfg(feature = "tantivy")]
pub use with_tantivy::Tantivy;

#[cfg(feature = "tantivy")]
mod with_tantivy {
    use std::path::Path;

    use tantivy::{
        Index, IndexReader, IndexWriter, TantivyDocument, Term,
        collector::{Count, TopDocs},
        query::{BooleanQuery, FuzzyTermQuery, Query, TermQuery},
        schema::{Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions},
    };
    use tempfile::TempDir;

    /// How many rows are asked for.
    const ROWS: usize = 20;
    /// Starts up to so many letters are terms of their own.
    const LETTERS: usize = 12;

    /// tantivy with every start of every word as a term, in one segment: its quickest way.
    pub struct Tantivy {
        writer: IndexWriter,
        reader: IndexReader,
        words: Field,
        starts: Field,
        /// Where it is kept, if on the disk; gone with it.
        _folder: Option<TempDir>,
    }

    impl Tantivy {
        /// Holds the words of these people, in memory.
        pub fn of(people: &[String]) -> Self {
            Self::with(people, Index::create_in_ram, None)
        }

        /// The same in a folder of its own inside of `parent`.
        pub fn on_disk(people: &[String], parent: &Path) -> Self {
            let folder = tempfile::tempdir_in(parent).expect("the folder can be written");
            let place = folder.path().to_owned();
            let index = |schema| Index::create_in_dir(place, schema).expect("the disk has room");
            Self::with(people, index, Some(folder))
        }

        fn with(
            people: &[String],
            index: impl FnOnce(Schema) -> Index,
            folder: Option<TempDir>,
        ) -> Self {
            let mut schema = Schema::builder();
            let indexing = TextFieldIndexing::default()
                .set_tokenizer("whitespace")
                .set_fieldnorms(false)
                .set_index_option(IndexRecordOption::Basic);
            let options = TextOptions::default().set_indexing_options(indexing);
            let words = schema.add_text_field("words", options.clone());
            let starts = schema.add_text_field("starts", options);
            let index = index(schema.build());
            let mut writer: IndexWriter = index
                .writer_with_num_threads(1, 256 << 20)
                .expect("memory has room");
            for person in people {
                let document = Self::document(words, starts, person);
                writer.add_document(document).expect("memory has room");
            }
            writer.commit().expect("memory has room");
            let segments = index.searchable_segment_ids().expect("it was committed");
            if segments.len() > 1 {
                writer.merge(&segments).wait().expect("memory has room");
            }
            let reader = index.reader().expect("it was committed");
            Self {
                writer,
                reader,
                words,
                starts,
                _folder: folder,
            }
        }

        fn document(words: Field, starts: Field, person: &str) -> TantivyDocument {
            let mut document = TantivyDocument::new();
            document.add_text(words, person);
            let mut all = String::new();
            for word in person.split(' ') {
                for (end, _) in word.char_indices().skip(1).take(LETTERS) {
                    all.push_str(&word[..end]);
                    all.push(' ');
                }
                all.push_str(word);
                all.push(' ');
            }
            document.add_text(starts, all);
            document
        }

        /// How many people have a word for each start, and twenty of them.
        pub fn ask(&self, starts: &[String]) -> usize {
            let one = |start: &String| -> Box<dyn Query> {
                let term = Term::from_field_text(self.starts, start);
                Box::new(TermQuery::new(term, IndexRecordOption::Basic))
            };
            match starts {
                [start] => self.search(&*one(start)),
                _ => self.search(&BooleanQuery::intersection(
                    starts.iter().map(one).collect(),
                )),
            }
        }

        /// The same with one letter wrong.
        pub fn ask_near(&self, word: &str) -> usize {
            let term = Term::from_field_text(self.words, word);
            self.search(&FuzzyTermQuery::new_prefix(term, 1, true))
        }

        fn search(&self, query: &dyn Query) -> usize {
            let searcher = self.reader.searcher();
            let rows = TopDocs::with_limit(ROWS).order_by_score();
            let (count, rows) = searcher
                .search(query, &(Count, rows))
                .expect("a sound question");
            count.max(rows.len())
        }

        /// One more person, found by the next question.
        pub fn add(&mut self, word: &str) {
            let document = Self::document(self.words, self.starts, word);
            self.writer.add_document(document).expect("memory has room");
            self.writer.commit().expect("memory has room");
            self.reader.reload().expect("it was committed");
            let start: String = word.chars().take(LETTERS).collect();
            assert!(self.ask(&[start]) > 0, "it is found");
        }
    }
}
