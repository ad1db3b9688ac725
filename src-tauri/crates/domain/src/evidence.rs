//! Whether two records are about one person: signs, what they weigh, and rules.
//!
//! A sign is one thing that holds for a pair: the same phone, another given name. Each
//! weighs as much as it tells: how much more often it is met between two records of one
//! person than between two people, as a logarithm. What they weigh together is set
//! against two thresholds. Nothing is joined here: a machine offers, a person decides.
//!
//! Some things are said by no sum. Two valid numbers that differ are two people, and so
//! are a man and a woman, and two given names of which neither is a spelling of the other:
//! twins have everything else in common. Only the same number stands against that.
//!
//! A name that is another spelling by a rule of thumb (a family, a vowel that papers swap) is
//! never certain without that number either: Жамбыл and Жанбол may be brothers. What the key
//! of the search brings together, Нұрлан and Nurlan, is one name.
//!
//! How names are compared across scripts is not known here: `search` makes the signs.
//!
//! Source: DOMAIN 6.5, 6.6, rules 14 and 18; SYNC 8.1.

use serde::{Deserialize, Serialize};

/// One thing that holds for a pair of records. What is known of one of them only gives
/// no sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sign {
    /// The same national number.
    SameIin,
    /// Two valid national numbers.
    OtherIin,
    /// The same birth date, to the day.
    SameBirth,
    /// Birth dates that are one with day and month in each other's place.
    SwappedBirth,
    /// Birth dates of which one is less exact than the other, and fits.
    FittingBirth,
    /// Two birth dates.
    OtherBirth,
    /// A phone in common.
    SamePhone,
    /// Phones in both, none in common.
    OtherPhone,
    /// An e-mail address in common.
    SameEmail,
    /// The same surname, letter for letter or by the key of the search.
    SameSurname,
    /// Surnames that are spellings of one.
    SpelledSurname,
    /// Surnames that differ by one letter or by two that changed places.
    NearSurname,
    /// Two surnames.
    OtherSurname,
    /// The same given name.
    SameGiven,
    /// Given names that are spellings of one.
    SpelledGiven,
    /// Given names that are spellings of one, or a man's and a woman's: Эльмир and Эльмира.
    PairedGiven,
    /// Given names that differ by one letter.
    NearGiven,
    /// Two given names.
    OtherGiven,
    /// Surname and given name in each other's place.
    NamesSwapped,
    /// The same father's name.
    SamePatronymic,
    /// Fathers' names that are spellings of one, or differ by one letter.
    NearPatronymic,
    /// Two fathers' names.
    OtherPatronymic,
    /// A man and a woman.
    OtherSex,
    /// The same region.
    SameRegion,
    /// The same organisation.
    SameOrganisation,
}

impl Sign {
    /// Every sign, in the order in which they are told.
    pub const ALL: [Self; 25] = [
        Self::SameIin,
        Self::OtherIin,
        Self::SameBirth,
        Self::SwappedBirth,
        Self::FittingBirth,
        Self::OtherBirth,
        Self::SamePhone,
        Self::OtherPhone,
        Self::SameEmail,
        Self::SameSurname,
        Self::SpelledSurname,
        Self::NearSurname,
        Self::OtherSurname,
        Self::SameGiven,
        Self::SpelledGiven,
        Self::PairedGiven,
        Self::NearGiven,
        Self::OtherGiven,
        Self::NamesSwapped,
        Self::SamePatronymic,
        Self::NearPatronymic,
        Self::OtherPatronymic,
        Self::OtherSex,
        Self::SameRegion,
        Self::SameOrganisation,
    ];

    const fn bit(self) -> u32 {
        1 << self as u32
    }

    /// What the sign weighs, in bits.
    const fn points(self) -> i16 {
        match self {
            Self::SameIin => 50,
            Self::SameBirth => 12,
            Self::SwappedBirth => 9,
            Self::FittingBirth => 3,
            Self::OtherBirth => -8,
            Self::SamePhone => 10,
            Self::OtherPhone => -3,
            Self::SameEmail => 10,
            Self::SameSurname => 7,
            Self::SpelledSurname => 6,
            Self::NearSurname => 4,
            Self::OtherSurname => -5,
            Self::SameGiven => 6,
            Self::SpelledGiven | Self::PairedGiven => 5,
            Self::NearGiven => 1,
            Self::OtherGiven => -12,
            Self::NamesSwapped => 11,
            Self::SamePatronymic => 5,
            Self::NearPatronymic => 3,
            Self::OtherPatronymic => -8,
            Self::OtherSex => -12,
            Self::SameRegion | Self::SameOrganisation => 1,
            Self::OtherIin => -30,
        }
    }
}

/// The signs of one pair.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Signs(u32);

impl Signs {
    /// No sign.
    pub const NONE: Self = Self(0);

    /// Whether this sign is among them.
    pub const fn has(self, sign: Sign) -> bool {
        self.0 & sign.bit() != 0
    }

    /// These signs and one more.
    #[must_use]
    pub const fn with(self, sign: Sign) -> Self {
        Self(self.0 | sign.bit())
    }

    /// These signs without one.
    #[must_use]
    pub const fn without(self, sign: Sign) -> Self {
        Self(self.0 & !sign.bit())
    }

    /// The signs, in the order in which they are told.
    pub fn iter(self) -> impl Iterator<Item = Sign> {
        Sign::ALL.into_iter().filter(move |sign| self.has(*sign))
    }

    fn any(self, signs: &[Sign]) -> bool {
        signs.iter().any(|sign| self.has(*sign))
    }

    /// Puts one sign in the place of another, if that is among them.
    const fn instead(self, sign: Sign, other: Sign) -> Self {
        if self.has(sign) {
            self.without(sign).with(other)
        } else {
            self
        }
    }
}

impl FromIterator<Sign> for Signs {
    fn from_iter<T: IntoIterator<Item = Sign>>(signs: T) -> Self {
        signs.into_iter().fold(Self::NONE, Self::with)
    }
}

/// A rule that a coordinator may switch off.
///
/// The numbers are part of the format: new rules go to the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum DuplicateRule {
    /// The same national number.
    Iin,
    /// A phone in common, beside the name.
    Phone,
    /// An e-mail address in common, beside the name.
    Email,
    /// The same name and birth date, and nothing else.
    NameAndBirth,
    /// Day and month of a birth date in each other's place.
    SwappedBirth,
    /// Other spellings of a name, in another script too.
    Spelling,
    /// A name that differs by one letter.
    OneLetter,
}

impl DuplicateRule {
    /// Every rule.
    pub const ALL: [Self; 7] = [
        Self::Iin,
        Self::Phone,
        Self::Email,
        Self::NameAndBirth,
        Self::SwappedBirth,
        Self::Spelling,
        Self::OneLetter,
    ];

    /// The rule as a code for files and the window: `name_and_birth`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Iin => "iin",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::NameAndBirth => "name_and_birth",
            Self::SwappedBirth => "swapped_birth",
            Self::Spelling => "spelling",
            Self::OneLetter => "one_letter",
        }
    }

    /// The rule of a code; `None` if there is none.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rule| rule.code() == code)
    }
}

/// How sure it is that two records are about one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// A person has to look.
    Possible,
    /// Nothing speaks against it, and too much for it to be chance.
    Certain,
}

/// What speaks for it that two records are about one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Evidence {
    /// What all signs weigh together, in bits.
    pub points: i16,
    /// How sure that is.
    pub certainty: Certainty,
    /// The signs that counted.
    pub signs: Signs,
}

impl Evidence {
    /// From here on a pair is offered.
    pub const POSSIBLE: i16 = 23;
    /// From here on a pair is certain, if nothing speaks against it.
    pub const CERTAIN: i16 = 30;
    /// From here on a pair with one birth date and one given name is offered whose surnames
    /// are a letter apart: of Ахметова and Ахмедова one is a slip of whoever typed, more
    /// often than not, and a new phone says nothing against that.
    pub const ONE_SLIP: i16 = 18;
}

/// Weighs the signs of a pair; `None` if they do not say that it is one person.
///
/// `off`: the rules that are switched off; what they are about counts for nothing, or as a
/// difference.
pub fn weigh(signs: Signs, off: &[DuplicateRule]) -> Option<Evidence> {
    let mut signs = signs;
    for rule in off {
        signs = match rule {
            DuplicateRule::Iin => signs.without(Sign::SameIin),
            DuplicateRule::Phone => signs.without(Sign::SamePhone),
            DuplicateRule::Email => signs.without(Sign::SameEmail),
            DuplicateRule::NameAndBirth => signs,
            DuplicateRule::SwappedBirth => signs.instead(Sign::SwappedBirth, Sign::OtherBirth),
            DuplicateRule::Spelling => signs
                .instead(Sign::SpelledSurname, Sign::OtherSurname)
                .instead(Sign::SpelledGiven, Sign::OtherGiven)
                .instead(Sign::PairedGiven, Sign::OtherGiven),
            DuplicateRule::OneLetter => signs
                .instead(Sign::NearSurname, Sign::OtherSurname)
                .instead(Sign::NearGiven, Sign::OtherGiven),
        };
    }
    if is_barred(signs) {
        return None;
    }
    let tied = signs.any(&[Sign::SameIin, Sign::SamePhone, Sign::SameEmail]);
    if !tied && off.contains(&DuplicateRule::NameAndBirth) {
        return None;
    }
    let points = signs.iter().map(Sign::points).sum();
    let enough = if is_one_slip(signs) {
        Evidence::ONE_SLIP
    } else {
        Evidence::POSSIBLE
    };
    if points < enough {
        return None;
    }
    let certainty = if points >= Evidence::CERTAIN && !is_doubtful(signs) {
        Certainty::Certain
    } else {
        Certainty::Possible
    };
    Some(Evidence {
        points,
        certainty,
        signs,
    })
}

/// Whether something stands against one person that nothing else outweighs.
fn is_barred(signs: Signs) -> bool {
    if signs.has(Sign::SameIin) {
        return false;
    }
    // A name of one word is no surname and given name that could be compared.
    let named = signs.any(&[
        Sign::SameSurname,
        Sign::SpelledSurname,
        Sign::NearSurname,
        Sign::SameGiven,
        Sign::SpelledGiven,
        Sign::PairedGiven,
        Sign::NearGiven,
        Sign::NamesSwapped,
    ]);
    let both_near = signs.has(Sign::NearGiven)
        && signs.any(&[Sign::NearSurname, Sign::OtherSurname, Sign::OtherPatronymic]);
    !named || both_near || signs.any(&[Sign::OtherIin, Sign::OtherSex, Sign::OtherGiven])
}

/// Whether nothing but a letter of the surname, and perhaps the phone, tells two people apart
/// who were born on one day.
fn is_one_slip(signs: Signs) -> bool {
    signs.has(Sign::SameBirth)
        && signs.has(Sign::NearSurname)
        && signs.any(&[Sign::SameGiven, Sign::SpelledGiven, Sign::PairedGiven])
        && !signs.has(Sign::OtherPatronymic)
}

/// Whether a person has to look, whatever the signs weigh.
fn is_doubtful(signs: Signs) -> bool {
    let same_birth = signs.any(&[Sign::SameBirth, Sign::SwappedBirth]);
    if signs.has(Sign::SameIin) {
        // Somebody else's number, or a woman who has married.
        return signs.any(&[Sign::OtherSex, Sign::OtherGiven])
            || (signs.has(Sign::OtherSurname) && !same_birth);
    }
    signs.any(&[
        Sign::SpelledSurname,
        Sign::SpelledGiven,
        Sign::PairedGiven,
        Sign::NearGiven,
        Sign::NearSurname,
        Sign::OtherSurname,
        Sign::OtherBirth,
        Sign::OtherPatronymic,
        Sign::SwappedBirth,
    ])
}

#[cfg(test)]
mod tests;
