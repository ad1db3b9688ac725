//! A person of a list, ready to become a record.

use domain::{
    BirthDate, Day, DirectionCode, Email, Iin, PersonName, Phone, Residence, Sex, Verdict,
};
use search::Portrait;
use serde::{Deserialize, Serialize};

use super::guests::GuestOf;
use super::judge::JudgedRow;
use super::problems::{ProblemKind, Problems};

/// A person ready to become a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// At least one part.
    pub name: PersonName,
    /// From the list or the IIN.
    pub birth: Option<BirthDate>,
    /// From the list or the IIN.
    pub sex: Option<Sex>,
    /// Valid, or one to ask about.
    pub iin: Option<Iin>,
    /// In the order of the row.
    pub phones: Vec<Phone>,
    /// In the order of the row.
    pub emails: Vec<Email>,
    /// The region; lists have no districts yet.
    pub residence: Option<Residence>,
    /// In the order of the row.
    pub directions: Vec<DirectionCode>,
    /// The name of the organisation as the list has it.
    pub organisation: Option<String>,
    /// Member since.
    pub joined: Option<Day>,
    /// In what words the list says that the person left: the record begins in the archive, a
    /// guest has declined.
    pub left: Option<String>,
    /// The note of the list.
    pub notes: Option<String>,
    /// What the person is as a guest; `None` in lists of others. Not kept with the rest.
    #[serde(skip)]
    pub guest: Option<GuestOf>,
}

/// More bytes of drafts than this are not kept.
const MOST_BYTES: usize = 32 << 20;

/// The drafts of a list in the order of its rows, packed: some hundred bytes each.
///
/// They are what judging found; whoever writes the list unpacks them and judges nothing again.
#[derive(Clone, Debug, Default)]
pub(crate) struct Kept {
    bytes: Vec<u8>,
    ends: Vec<u32>,
}

impl Kept {
    /// Puts one more behind the others.
    pub fn push(&mut self, draft: Option<&Draft>) {
        let bytes = std::mem::take(&mut self.bytes);
        self.bytes =
            postcard::to_extend(&draft, bytes).expect("a draft has nothing that cannot be packed");
        self.ends.push(crate::count::small(self.bytes.len()));
    }

    /// Whether there are too many of them to keep.
    pub const fn is_full(&self) -> bool {
        self.bytes.len() > MOST_BYTES
    }

    /// Takes over those of another, behind these.
    pub fn append(&mut self, other: &Self) {
        let before = crate::count::small(self.bytes.len());
        self.bytes.extend_from_slice(&other.bytes);
        self.ends.extend(other.ends.iter().map(|end| before + end));
    }

    /// The drafts, unpacked one after the other.
    pub fn iter(&self) -> impl Iterator<Item = Option<Draft>> + '_ {
        let starts = std::iter::once(&0).chain(&self.ends);
        starts.zip(&self.ends).map(|(start, end)| {
            let bytes = &self.bytes[*start as usize..*end as usize];
            postcard::from_bytes(bytes).expect("what was packed here is unpacked")
        })
    }
}

/// What becomes of a judged row before the register is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowVerdict {
    /// Goes in as it is.
    Ready,
    /// Goes in; a person looks at it.
    Ask,
    /// A value could not be taken; with a name it can still go in without it.
    Error,
}

impl RowVerdict {
    /// By the gravest problem.
    pub fn of(problems: Problems) -> Self {
        match problems.kind() {
            Some(ProblemKind::Error) => Self::Error,
            Some(ProblemKind::Ask) => Self::Ask,
            Some(ProblemKind::Note) | None => Self::Ready,
        }
    }
}

impl Draft {
    /// Takes over what `more`, another row of the same person, says beyond this one.
    pub(crate) fn complete(&mut self, more: Self) {
        fn fill<T>(own: &mut Option<T>, more: Option<T>) {
            if own.is_none() {
                *own = more;
            }
        }
        fn add<T: PartialEq>(own: &mut Vec<T>, more: Vec<T>) {
            for value in more {
                if !own.contains(&value) {
                    own.push(value);
                }
            }
        }
        fill(&mut self.name.patronymic, more.name.patronymic);
        fill(&mut self.birth, more.birth);
        fill(&mut self.sex, more.sex);
        fill(&mut self.iin, more.iin);
        fill(&mut self.residence, more.residence);
        fill(&mut self.organisation, more.organisation);
        fill(&mut self.joined, more.joined);
        fill(&mut self.left, more.left);
        fill(&mut self.notes, more.notes);
        if let (Some(own), Some(more)) = (&mut self.guest, more.guest) {
            own.complete(more);
        }
        add(&mut self.phones, more.phones);
        add(&mut self.emails, more.emails);
        add(&mut self.directions, more.directions);
    }
}

impl JudgedRow {
    /// Makes a record's values of the row; `None` without any part of a name.
    pub fn draft(&self) -> Option<Draft> {
        let part = |part: &Option<String>| part.clone().unwrap_or_default();
        let name = PersonName::parse(
            &part(&self.surname),
            &part(&self.given),
            &part(&self.patronymic),
        );
        Some(Draft {
            name: name.ok()?,
            birth: self.birth,
            sex: self.sex,
            iin: self
                .iin
                .filter(|_| self.iin_verdict != Some(Verdict::Invalid)),
            phones: self.phones.clone(),
            emails: self.emails.clone(),
            residence: self.region.map(|region| Residence {
                region,
                district: None,
                since: None,
            }),
            directions: self.directions.clone(),
            organisation: self.organisation.clone(),
            joined: self.joined,
            left: self.left.clone(),
            notes: self.note.clone(),
            guest: self.guest.clone(),
        })
    }

    /// What the row is compared by.
    pub(crate) fn portrait(&self) -> Portrait {
        Portrait {
            surname: self.surname.clone(),
            given: self.given.clone(),
            patronymic: self.patronymic.clone(),
            birth: self.birth,
            sex: self.sex,
            iin: self
                .iin
                .filter(|_| self.iin_verdict != Some(Verdict::Invalid)),
            phones: self.phones.clone(),
            emails: self.emails.clone(),
            region: self.region,
            organisation: None,
        }
    }
}
