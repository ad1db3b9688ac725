//! Mistakes that a fold could make, planted to see that they are found.

use changes::{Edit, Noun, Record, Stamp};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// The real thing.
    None,
    /// Of two puts with the same clock the one that arrived first stays.
    TieByArrival,
    /// A removal takes the member out whatever its author saw.
    RemovesAll,
    /// A put that did not see the value here is dropped.
    FirstArrivedWins,
    /// One of the stamps that a put saw gets lost.
    LosesBase,
    /// What arrives about somebody who was erased is stored with its body.
    KeepsLateBodies,
    /// An edit of somebody who was erased is folded.
    ErasedComeBack,
    /// What is stamped in the year 2099 is folded at once.
    HoldsNothing,
    /// A join copies the notes of one half into the other.
    JoinCopies,
    /// Of two decisions about a pair the one that arrived last holds.
    LastDecisionToArrive,
    /// What two desks tell of a guest under one name counts twice.
    CountsRepeats,
    /// A laptop that is restored from an old backup writes on in its old stream.
    KeepsStream,
    /// What was written about a person in an event stays where it was folded when the person
    /// is erased.
    KeepsWords,
}

impl Flaw {
    /// The edits as a fold with this flaw would take them.
    pub fn spoil<N: Noun>(
        self,
        record: &Record<N>,
        stamp: Stamp,
        mut edits: Vec<Edit<N>>,
    ) -> Vec<Edit<N>> {
        match self {
            Self::None
            | Self::KeepsLateBodies
            | Self::ErasedComeBack
            | Self::HoldsNothing
            | Self::JoinCopies
            | Self::LastDecisionToArrive
            | Self::CountsRepeats
            | Self::KeepsStream
            | Self::KeepsWords => {}
            Self::TieByArrival => edits.retain(|edit| {
                !stands_against(record, edit, |there| {
                    there.hlc == stamp.hlc && there.stream != stamp.stream
                })
            }),
            Self::FirstArrivedWins => {
                edits.retain(|edit| !stands_against(record, edit, |_| true));
            }
            Self::RemovesAll => {
                for edit in &mut edits {
                    if let Edit::Remove { member, seen } = edit {
                        *seen = record.dots(member);
                    }
                }
            }
            Self::LosesBase => {
                for edit in &mut edits {
                    if let Edit::Put { base, .. } = edit {
                        base.pop();
                    }
                }
            }
        }
        edits
    }
}

/// Whether a value stands in the field of a put that the put did not see, and that is so.
fn stands_against<N: Noun>(
    record: &Record<N>,
    edit: &Edit<N>,
    is_so: impl Fn(Stamp) -> bool,
) -> bool {
    let Edit::Put { value, base } = edit else {
        return false;
    };
    record
        .winner(N::field(value))
        .is_some_and(|(_, there)| !base.contains(&there) && is_so(there))
}
