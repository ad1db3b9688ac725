//! Several records of one thing seen as one.

use super::{Add, Fact, Mark, Put, Record, Stamps};
use crate::noun::Noun;

impl<N: Noun> Record<N> {
    /// The records seen as one: sets, facts and history of all; each field as the one holds
    /// it that `holder` names by its place, none where it names nobody. Nothing more is
    /// folded into the answer.
    pub(crate) fn united(records: &[&Self], holder: impl Fn(N::Field) -> Option<usize>) -> Self {
        let mut united = Self::default();
        for record in records {
            for stamp in record.applied.as_slice() {
                united.applied.insert(*stamp);
            }
        }
        let new = |record: &Self, at: u32, applied: &Stamps| {
            applied.place(&record.stamp(at)).unwrap_or_default()
        };
        for (place, record) in records.iter().enumerate() {
            for put in &record.puts {
                if holder(N::field(&put.value)) == Some(place) {
                    united.puts.push(Put {
                        value: put.value.clone(),
                        at: new(record, put.at, &united.applied),
                    });
                }
            }
            for add in &record.adds {
                united.adds.push(Add {
                    member: add.member.clone(),
                    at: new(record, add.at, &united.applied),
                    index: add.index,
                });
            }
            for fact in &record.facts {
                if united.facts.iter().all(|known| known.id != fact.id) {
                    united.facts.push(Fact {
                        id: fact.id,
                        fact: fact.fact.clone(),
                        at: new(record, fact.at, &united.applied),
                    });
                }
            }
            for mark in &record.marks {
                united.mark(Mark {
                    fact: mark.fact,
                    at: new(record, mark.at, &united.applied),
                    standing: mark.standing.clone(),
                });
            }
        }
        united.puts.sort_by(|one, two| {
            let fields = N::field(&one.value).cmp(&N::field(&two.value));
            fields.then(two.at.cmp(&one.at))
        });
        united.adds.sort_by_key(|add| (add.at, add.index));
        united.facts.sort_by_key(|fact| fact.id);
        united
    }
}
