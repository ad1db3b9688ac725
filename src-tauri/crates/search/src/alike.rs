//! Records that may be about one person: of a draft, and all pairs of a register.
//!
//! The signs are made here, from the columns alone; what they weigh is said by
//! [`domain::weigh`]. Nobody is compared with everybody: whoever is one person has at least
//! a number in common, or the birth date (or day and month swapped) and the sound of one
//! part of the name. People who share that stand together after one sort, so that the work
//! grows with the people and not with their square.
//!
//! Nothing is joined here.
//!
//! Source: DOMAIN 6.5 and 6.6; the rules and weights are in `domain::evidence`.

mod lineup;
mod spelling;

use std::borrow::Cow;
use std::collections::HashMap;

use domain::{
    BirthDate, DuplicateRule, Email, Evidence, Iin, NamePart, OrganisationId, PersonName, Phone,
    RegionCode, Sex, Sign, Signs, Volunteer, VolunteerId, weigh,
};

pub use self::lineup::{Lineup, Repeat};
use self::spelling::{Nearness, Spelling};
use crate::columns::{Columns, Facts, region_number, sex_number};
use crate::days::pack_birth;
use crate::numbers::{Digits, digits};

/// Of people who share a number and a sound, each is compared with as many that follow: a
/// list where everybody was born on 1 January does not make the work grow without bound.
const NEIGHBOURS: usize = 256;
/// After as many groups the progress is told.
const TOLD_EVERY: usize = 1 << 14;

/// What is known of a person who is in no register yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Portrait {
    /// Surname.
    pub surname: Option<String>,
    /// Given name.
    pub given: Option<String>,
    /// Patronymic.
    pub patronymic: Option<String>,
    /// Birth date.
    pub birth: Option<BirthDate>,
    /// Sex; that of the number if it is not known.
    pub sex: Option<Sex>,
    /// National number.
    pub iin: Option<Iin>,
    /// Phones.
    pub phones: Vec<Phone>,
    /// E-mail addresses.
    pub emails: Vec<Email>,
    /// Where the person lives.
    pub region: Option<RegionCode>,
    /// The organisation.
    pub organisation: Option<OrganisationId>,
}

impl From<&Volunteer> for Portrait {
    fn from(volunteer: &Volunteer) -> Self {
        let PersonName {
            surname,
            given,
            patronymic,
        } = &volunteer.name;
        let part = |part: &Option<NamePart>| part.as_ref().map(|part| part.as_str().to_owned());
        Self {
            surname: part(surname),
            given: part(given),
            patronymic: part(patronymic),
            birth: volunteer.birth,
            sex: volunteer.sex,
            iin: volunteer.iin,
            phones: volunteer.phones.clone(),
            emails: volunteer.emails.clone(),
            region: volunteer.residence.as_ref().map(|home| home.region),
            organisation: volunteer.organisation,
        }
    }
}

/// Somebody in the register who may be the person of a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Alike {
    /// Who.
    pub id: VolunteerId,
    /// What speaks for it.
    pub evidence: Evidence,
}

/// Two records that may be about one person; `one` is the older record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The one with the smaller id.
    pub one: VolunteerId,
    /// The other.
    pub two: VolunteerId,
    /// What speaks for it.
    pub evidence: Evidence,
}

impl Pair {
    /// What pairs are ordered by: the likeliest first.
    pub fn place(&self) -> (std::cmp::Reverse<i16>, VolunteerId, VolunteerId) {
        (std::cmp::Reverse(self.evidence.points), self.one, self.two)
    }
}

/// One person as compared; a number that is 0 is not known.
#[derive(Clone, Copy, Debug)]
struct Traits<'t> {
    names: [&'t Spelling; 3],
    birth: u32,
    sex: u16,
    region: u16,
    organisation: u32,
}

/// Whether two people have one of a kind in common; `None` if not both have any.
#[derive(Clone, Copy, Debug)]
struct Common {
    iin: Option<bool>,
    phone: Option<bool>,
    email: Option<bool>,
}

/// What a person is called and when born: as shown, or as one record of a joined person says.
#[derive(Clone, Copy, Debug)]
struct Said {
    names: [u32; 3],
    birth: u32,
}

/// Compares people of a register, with what that takes prepared.
///
/// [`Comparer::new`] prepares nothing: for one draft. [`Comparer::prepared`] takes some
/// tens of milliseconds for 100,000 people: for a whole list of drafts, and for
/// [`Comparer::pairs`].
#[derive(Debug)]
pub struct Comparer<'c> {
    columns: &'c Columns,
    off: Vec<DuplicateRule>,
    /// By number of a text in the names.
    spellings: Option<Vec<Spelling>>,
    /// Everybody with a birth date, by [`birth_class`].
    by_birth: Option<Vec<(u32, u32)>>,
}

impl<'c> Comparer<'c> {
    /// Compares without the rules that are `off`.
    pub fn new(columns: &'c Columns, off: &[DuplicateRule]) -> Self {
        Self {
            columns,
            off: off.to_vec(),
            spellings: None,
            by_birth: None,
        }
    }

    /// [`Comparer::new`] for many questions.
    pub fn prepared(columns: &'c Columns, off: &[DuplicateRule]) -> Self {
        let mut comparer = Self::new(columns, off);
        let mut used = vec![false; columns.names.texts.len()];
        for part in &columns.parts[..3] {
            for text in part {
                used[*text as usize] = true;
            }
        }
        for (_, face) in columns.faces.all() {
            for text in face.names {
                used[text as usize] = true;
            }
        }
        let spellings = (0..).zip(used).map(|(text, used)| {
            let spelling = || Spelling::of(columns.names.texts.text(text));
            used.then(spelling).unwrap_or_default()
        });
        comparer.spellings = Some(spellings.collect());
        let shown = |ordinal: u32| (birth_class(columns.births[ordinal as usize]), ordinal);
        let mut by_birth: Vec<(u32, u32)> = comparer
            .living()
            .map(shown)
            .chain(comparer.other_births())
            .filter(|(class, _)| *class != 0)
            .collect();
        by_birth.sort_unstable();
        comparer.by_birth = Some(by_birth);
        comparer
    }

    /// The birth dates that other records of joined people say, by [`birth_class`].
    fn other_births(&self) -> impl Iterator<Item = (u32, u32)> + '_ {
        let faces = self.columns.faces.all();
        faces
            .filter(|(ordinal, _)| self.columns.living.contains(*ordinal))
            .map(|(ordinal, face)| (birth_class(face.birth), ordinal))
    }

    fn living(&self) -> impl Iterator<Item = u32> + '_ {
        let everybody = 0..self.columns.ids.len() as u32;
        everybody.filter(|ordinal| self.columns.living.contains(*ordinal))
    }

    /// Who may be the person of the draft, each once, the likeliest first.
    ///
    /// `but`: whom not to compare with, such as the record that is being edited.
    pub fn alike(&self, draft: &Portrait, but: Option<VolunteerId>) -> Vec<Alike> {
        let spellings = [&draft.surname, &draft.given, &draft.patronymic]
            .map(|part| Spelling::of(part.as_deref().unwrap_or_default()));
        let [surname, given, patronymic] = &spellings;
        self.alike_named(draft, [surname, given, patronymic], but)
    }

    /// [`Comparer::alike`] for one person of a list after the other: what a name may be read
    /// as is remembered in `names`, in which nobody is put.
    pub fn alike_in(&self, names: &mut Lineup, draft: &Portrait) -> Vec<Alike> {
        let numbers = names.names(draft);
        let [surname, given, patronymic] = &names.spellings(numbers);
        self.alike_named(draft, [surname, given, patronymic], None)
    }

    fn alike_named(
        &self,
        draft: &Portrait,
        names: [&Spelling; 3],
        but: Option<VolunteerId>,
    ) -> Vec<Alike> {
        let phones: Vec<Digits> = draft.phones.iter().map(|p| digits(p.e164())).collect();
        let emails: Vec<&[u8]> = draft.emails.iter().map(|e| e.as_str().as_bytes()).collect();
        let iins: Vec<Digits> = draft.iin.iter().map(|iin| digits(&iin.digits())).collect();
        let sex = draft.sex.or_else(|| draft.iin.as_ref().and_then(Iin::sex));
        let traits = Traits {
            names,
            birth: pack_birth(draft.birth.as_ref()),
            sex: sex_number(sex),
            region: draft.region.map_or(0, region_number),
            organisation: draft
                .organisation
                .and_then(|id| self.columns.organisations.find(id.as_bytes()))
                .map_or(0, |number| number + 1),
        };
        let mut candidates = self.candidates(&[traits.birth], &iins, &phones, &emails);
        candidates.sort_unstable();
        candidates.dedup();
        let mut found: Vec<Alike> = candidates
            .into_iter()
            .filter(|ordinal| self.columns.living.contains(*ordinal))
            .filter(|ordinal| Some(self.columns.ids[*ordinal as usize]) != but)
            .filter_map(|ordinal| {
                let common = Common {
                    iin: in_common(&iins, self.columns.iins.of(ordinal)),
                    phone: in_common(&phones, self.columns.phones.of(ordinal)),
                    email: in_common(&emails, self.columns.emails.of(ordinal)),
                };
                let evidence = self
                    .said_of(ordinal)
                    .filter_map(|said| {
                        let owned = said.names.map(|text| self.spelling(text));
                        let names = [&*owned[0], &*owned[1], &*owned[2]];
                        let other = self.traits(ordinal, names, said.birth);
                        weigh(compare(&traits, &other, common), &self.off)
                    })
                    .max_by_key(|evidence| evidence.points)?;
                let id = self.columns.ids[ordinal as usize];
                Some(Alike { id, evidence })
            })
            .collect();
        found.sort_by_key(|alike| (std::cmp::Reverse(alike.evidence.points), alike.id));
        found
    }

    /// Everybody who has something in common with a draft.
    fn candidates(
        &self,
        births: &[u32],
        iins: &[Digits],
        phones: &[Digits],
        emails: &[&[u8]],
    ) -> Vec<u32> {
        let columns = self.columns;
        let mut candidates = Vec::new();
        for iin in iins {
            columns.iins.whole(*iin, |ordinal| candidates.push(ordinal));
        }
        for phone in phones {
            columns
                .phones
                .whole(*phone, |ordinal| candidates.push(ordinal));
        }
        for email in emails {
            columns
                .emails
                .starting(email, |ordinal| candidates.push(ordinal));
        }
        let mut classes: Vec<u32> = births.iter().map(|birth| birth_class(*birth)).collect();
        classes.retain(|class| *class != 0);
        for class in classes {
            match &self.by_birth {
                Some(sorted) => {
                    let from = sorted.partition_point(|(other, _)| *other < class);
                    let same = sorted[from..]
                        .iter()
                        .take_while(|(other, _)| *other == class);
                    candidates.extend(same.map(|(_, ordinal)| *ordinal));
                }
                None => candidates.extend(
                    (0..)
                        .zip(&columns.births)
                        .map(|(ordinal, birth)| (birth_class(*birth), ordinal))
                        .chain(self.other_births())
                        .filter(|(other, _)| *other == class)
                        .map(|(_, ordinal)| ordinal),
                ),
            }
        }
        candidates
    }

    fn spelling(&self, text: u32) -> Cow<'_, Spelling> {
        match &self.spellings {
            Some(spellings) => Cow::Borrowed(&spellings[text as usize]),
            None => Cow::Owned(Spelling::of(self.columns.names.texts.text(text))),
        }
    }

    /// What the person shows, then what the records of a joined person say.
    fn said_of(&self, ordinal: u32) -> impl Iterator<Item = Said> + '_ {
        let columns = self.columns;
        let shown = Said {
            names: [0, 1, 2].map(|part| columns.parts[part][ordinal as usize]),
            birth: columns.births[ordinal as usize],
        };
        let others = columns.faces.of(ordinal).iter().map(|face| Said {
            names: face.names,
            birth: face.birth,
        });
        std::iter::once(shown).chain(others)
    }

    fn traits<'t>(&self, ordinal: u32, names: [&'t Spelling; 3], birth: u32) -> Traits<'t> {
        let columns = self.columns;
        let at = ordinal as usize;
        let facts = Facts(columns.facts[at]);
        let sex = match facts.sex() as u16 {
            0 => sex_in(columns.iins.of(ordinal).next().unwrap_or(0)),
            known => known,
        };
        Traits {
            names,
            birth,
            sex,
            region: facts.region() as u16,
            organisation: columns.organisation.get(at),
        }
    }

    /// All pairs of records that may be about one person, the likeliest first.
    ///
    /// Asks for a [`Comparer::prepared`] one. `progress` is told how many groups of people
    /// with something in common were looked at and how many there are, now and then; if it
    /// answers false, the search ends with `None`.
    pub fn pairs(&self, progress: &mut dyn FnMut(u64, u64) -> bool) -> Option<Vec<Pair>> {
        let columns = self.columns;
        let spellings = self.spellings.as_ref()?;
        let mut classes: HashMap<&str, u32> = HashMap::new();
        let class_of: Vec<u32> = spellings
            .iter()
            .map(|spelling| {
                let next = classes.len() as u32 + 1;
                match spelling.is_empty() {
                    true => 0,
                    false => *classes.entry(spelling.class()).or_insert(next),
                }
            })
            .collect();
        let mut pairs: Vec<(u32, u32, Evidence)> = Vec::new();
        let people = columns.living_count as u64;
        let kinds = 4;
        for (round, kind) in (0..).zip([Kind::Iin, Kind::Phone, Kind::Email, Kind::Birth]) {
            let mut keyed = self.keyed(kind, &class_of);
            keyed.sort_unstable();
            let mut rest = keyed.as_slice();
            let mut groups = 0_usize;
            while let Some(&(key, _)) = rest.first() {
                let count = rest.iter().take_while(|(other, _)| *other == key).count();
                let (group, after) = rest.split_at(count);
                rest = after;
                groups += 1;
                if groups.is_multiple_of(TOLD_EVERY) {
                    let looked_at =
                        (keyed.len() - rest.len()) as u64 * people / keyed.len().max(1) as u64;
                    if !progress(round * people + looked_at, kinds * people) {
                        return None;
                    }
                }
                for (at, &(_, one)) in group.iter().enumerate() {
                    for &(_, two) in group[at + 1..].iter().take(NEIGHBOURS) {
                        if one != two
                            && let Some(evidence) = self.weigh_two(one, two)
                        {
                            pairs.push((one.min(two), one.max(two), evidence));
                        }
                    }
                }
            }
            if !progress((round + 1) * people, kinds * people) {
                return None;
            }
        }
        pairs.sort_unstable();
        pairs.dedup();
        let mut pairs: Vec<Pair> = pairs
            .into_iter()
            .map(|(one, two, evidence)| {
                let (one, two) = (columns.ids[one as usize], columns.ids[two as usize]);
                Pair {
                    one: one.min(two),
                    two: one.max(two),
                    evidence,
                }
            })
            .collect();
        pairs.sort_unstable_by_key(Pair::place);
        Some(pairs)
    }

    /// The pairs of one person that [`Comparer::pairs`] would find, in its order. Of somebody
    /// who shares a birth date with everybody it may find more: there a scan stops.
    pub fn pairs_of(&self, id: VolunteerId) -> Vec<Pair> {
        let columns = self.columns;
        let Some(one) = columns.ordinal(id) else {
            return Vec::new();
        };
        let said: Vec<Said> = self.said_of(one).collect();
        let births: Vec<u32> = said.iter().map(|said| said.birth).collect();
        let iins: Vec<Digits> = columns.iins.of(one).collect();
        let phones: Vec<Digits> = columns.phones.of(one).collect();
        let emails: Vec<&[u8]> = columns.emails.of(one).collect();
        let mut candidates = self.candidates(&births, &iins, &phones, &emails);
        candidates.sort_unstable();
        candidates.dedup();
        let names = |ordinal: u32| -> Vec<Cow<'_, Spelling>> {
            let said = self
                .said_of(ordinal)
                .flat_map(|said| said.names.into_iter().take(2));
            let spellings = said.map(|text| self.spelling(text));
            spellings.filter(|spelling| !spelling.is_empty()).collect()
        };
        let own = names(one);
        let born = |ordinal: u32| {
            let mut classes = self.said_of(ordinal).map(|said| birth_class(said.birth));
            classes.any(|class| class != 0 && births.iter().any(|b| birth_class(*b) == class))
        };
        let mut pairs: Vec<Pair> = Vec::new();
        for two in candidates {
            if two == one || !columns.living.contains(two) {
                continue;
            }
            let iin = self.same_iin(one, two);
            let common = self.common(one, two, iin);
            let shares = common.phone == Some(true) || common.email == Some(true) || born(two);
            let named = || {
                let others = names(two);
                own.iter()
                    .any(|one| others.iter().any(|two| one.class() == two.class()))
            };
            if (iin == Some(true) || shares && named())
                && let Some(evidence) = self.weigh_two(one, two)
            {
                let (id, other) = (columns.ids[one as usize], columns.ids[two as usize]);
                pairs.push(Pair {
                    one: id.min(other),
                    two: id.max(other),
                    evidence,
                });
            }
        }
        pairs.sort_unstable_by_key(Pair::place);
        pairs
    }

    /// What speaks for it that two records are about one person; `None` if too little does,
    /// or one of them is in no list.
    pub fn evidence(&self, one: VolunteerId, two: VolunteerId) -> Option<Evidence> {
        let (one, two) = (self.columns.ordinal(one)?, self.columns.ordinal(two)?);
        self.weighed(one, two, self.same_iin(one, two)).0
    }

    /// What two records have in common and what not, whatever it weighs.
    pub fn signs_of(&self, one: VolunteerId, two: VolunteerId) -> Option<Signs> {
        let (one, two) = (self.columns.ordinal(one)?, self.columns.ordinal(two)?);
        Some(self.weighed(one, two, self.same_iin(one, two)).1)
    }

    /// The signs of two people and what they weigh; of somebody who was joined those of the
    /// record that is most like the other.
    fn weighed(&self, one: u32, two: u32, iin: Option<bool>) -> (Option<Evidence>, Signs) {
        let common = self.common(one, two, iin);
        let mut best: Option<(Option<Evidence>, Signs)> = None;
        let points = |evidence: &Option<Evidence>| evidence.map(|evidence| evidence.points);
        for first in self.said_of(one) {
            for second in self.said_of(two) {
                let owned = [first, second].map(|said| said.names.map(|text| self.spelling(text)));
                let [first_names, second_names] =
                    [&owned[0], &owned[1]].map(|own| [&*own[0], &*own[1], &*own[2]]);
                let first = self.traits(one, first_names, first.birth);
                let second = self.traits(two, second_names, second.birth);
                let signs = compare(&first, &second, common);
                let evidence = weigh(signs, &self.off);
                if best.is_none_or(|(known, _)| points(&evidence) > points(&known)) {
                    best = Some((evidence, signs));
                }
            }
        }
        best.unwrap_or((None, Signs::NONE))
    }

    /// Whether two people have a national number in common; `None` if not both have one.
    fn same_iin(&self, one: u32, two: u32) -> Option<bool> {
        let mut any = None;
        for first in self.columns.iins.of(one) {
            for second in self.columns.iins.of(two) {
                if first == second {
                    return Some(true);
                }
                any = Some(false);
            }
        }
        any
    }

    fn common(&self, one: u32, two: u32, iin: Option<bool>) -> Common {
        let columns = self.columns;
        let phones: Vec<Digits> = columns.phones.of(one).collect();
        let emails: Vec<&[u8]> = columns.emails.of(one).collect();
        Common {
            iin,
            phone: in_common(&phones, columns.phones.of(two)),
            email: in_common(&emails, columns.emails.of(two)),
        }
    }

    fn weigh_two(&self, one: u32, two: u32) -> Option<Evidence> {
        match self.same_iin(one, two) {
            Some(false) => None,
            iin => self.weighed(one, two, iin).0,
        }
    }

    /// Everybody under each key that whoever is one person shares one of.
    fn keyed(&self, kind: Kind, class_of: &[u32]) -> Vec<(u64, u32)> {
        let columns = self.columns;
        let mut keyed = Vec::new();
        let (mut classes, mut births): (Vec<u32>, Vec<u32>) = (Vec::new(), Vec::new());
        for ordinal in self.living() {
            classes.clear();
            for said in self.said_of(ordinal) {
                for name in &said.names[..2] {
                    let class = class_of[*name as usize];
                    if class != 0 && !classes.contains(&class) {
                        classes.push(class);
                    }
                }
            }
            let mut under = |number: u64| {
                keyed.extend(classes.iter().map(|class| (mixed(number, *class), ordinal)));
            };
            match kind {
                Kind::Iin => keyed.extend(columns.iins.of(ordinal).map(|iin| (iin, ordinal))),
                Kind::Phone => columns.phones.of(ordinal).for_each(under),
                Kind::Email => columns
                    .emails
                    .of(ordinal)
                    .for_each(|email| under(of_bytes(email))),
                Kind::Birth => {
                    births.clear();
                    for said in self.said_of(ordinal) {
                        let class = birth_class(said.birth);
                        if class != 0 && !births.contains(&class) {
                            births.push(class);
                            under(u64::from(class));
                        }
                    }
                }
            }
        }
        keyed
    }
}

/// What people are put together by.
#[derive(Clone, Copy, Debug)]
enum Kind {
    Iin,
    Phone,
    Email,
    Birth,
}

/// A birth date and the one with day and month in each other's place are one number; 0 if
/// the day is not known.
fn birth_class(packed: u32) -> u32 {
    if packed & 31 == 0 {
        return 0;
    }
    packed.min(swapped(packed).unwrap_or(packed))
}

/// The date with day and month in each other's place, if there is one.
fn swapped(packed: u32) -> Option<u32> {
    let (year, month, day) = (packed >> 9, packed >> 5 & 15, packed & 31);
    (day <= 12).then_some(year << 9 | day << 5 | month)
}

/// The sex that a national number tells: the seventh digit, odd for men. 0 for none.
fn sex_in(iin: Digits) -> u16 {
    match iin >> 36 & 15 {
        0 | 1 => 0,
        digit if digit % 2 == 0 => sex_number(Some(Sex::Male)),
        _ => sex_number(Some(Sex::Female)),
    }
}

/// One number of two.
fn mixed(number: u64, class: u32) -> u64 {
    let mut hash = number ^ u64::from(class).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    hash = (hash ^ hash >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    hash ^ hash >> 27
}

fn of_bytes(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xCBF2_9CE4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3)
    })
}

/// Whether two lists have something in common; `None` if one is empty.
fn in_common<T: PartialEq>(one: &[T], two: impl Iterator<Item = T>) -> Option<bool> {
    if one.is_empty() {
        return None;
    }
    let mut any = None;
    for value in two {
        if one.contains(&value) {
            return Some(true);
        }
        any = Some(false);
    }
    any
}

/// The signs of two people.
fn compare(one: &Traits<'_>, two: &Traits<'_>, common: Common) -> Signs {
    let mut signs = Signs::NONE;
    let mut add = |sign: Option<Sign>| {
        if let Some(sign) = sign {
            signs = signs.with(sign);
        }
    };
    let both = |one: u64, two: u64| one != 0 && two != 0;
    add(common
        .iin
        .map(|same| if same { Sign::SameIin } else { Sign::OtherIin }));
    add(birth_sign(one.birth, two.birth));
    add(common.phone.map(|same| {
        if same {
            Sign::SamePhone
        } else {
            Sign::OtherPhone
        }
    }));
    add((common.email == Some(true)).then_some(Sign::SameEmail));
    name_signs(one, two, &mut add);
    let known = |one: u16, two: u16| both(one.into(), two.into());
    add((known(one.sex, two.sex) && one.sex != two.sex).then_some(Sign::OtherSex));
    add((known(one.region, two.region) && one.region == two.region).then_some(Sign::SameRegion));
    let organisations = both(one.organisation.into(), two.organisation.into());
    add((organisations && one.organisation == two.organisation).then_some(Sign::SameOrganisation));
    signs
}

fn birth_sign(one: u32, two: u32) -> Option<Sign> {
    if one == 0 || two == 0 {
        return None;
    }
    let exact = one & 31 != 0 && two & 31 != 0;
    Some(if one == two && exact {
        Sign::SameBirth
    } else if exact && swapped(one) == Some(two) {
        Sign::SwappedBirth
    } else if !exact && fits(one, two) {
        Sign::FittingBirth
    } else {
        Sign::OtherBirth
    })
}

/// Whether what is known of both dates is the same.
fn fits(one: u32, two: u32) -> bool {
    let month = |packed: u32| packed >> 5 & 15;
    let months_fit = month(one) == 0 || month(two) == 0 || month(one) == month(two);
    one >> 9 == two >> 9 && months_fit
}

fn name_signs(one: &Traits<'_>, two: &Traits<'_>, add: &mut impl FnMut(Option<Sign>)) {
    let [surname, given, patronymic] = one.names;
    let [other_surname, other_given, other_patronymic] = two.names;
    let known = |one: &Spelling, two: &Spelling| !one.is_empty() && !two.is_empty();
    let surnames = known(surname, other_surname).then(|| surname.surname(other_surname));
    let givens = known(given, other_given).then(|| given.given(other_given));
    let differ = |nearness: Option<Nearness>| nearness.is_some_and(|n| n >= Nearness::Near);
    if differ(surnames)
        && differ(givens)
        && surname.given(other_given) <= Nearness::Spelled
        && given.given(other_surname) <= Nearness::Spelled
    {
        add(Some(Sign::NamesSwapped));
    } else {
        add(surnames.map(|nearness| match nearness {
            Nearness::Same => Sign::SameSurname,
            Nearness::Spelled | Nearness::Paired => Sign::SpelledSurname,
            Nearness::Near => Sign::NearSurname,
            Nearness::Other => Sign::OtherSurname,
        }));
        add(givens.map(|nearness| match nearness {
            Nearness::Same => Sign::SameGiven,
            Nearness::Spelled => Sign::SpelledGiven,
            Nearness::Paired => Sign::PairedGiven,
            Nearness::Near => Sign::NearGiven,
            Nearness::Other => Sign::OtherGiven,
        }));
    }
    if known(patronymic, other_patronymic) {
        add(Some(match patronymic.patronymic(other_patronymic) {
            Nearness::Same => Sign::SamePatronymic,
            Nearness::Spelled | Nearness::Paired | Nearness::Near => Sign::NearPatronymic,
            Nearness::Other => Sign::OtherPatronymic,
        }));
    }
}

#[cfg(test)]
mod tests;
