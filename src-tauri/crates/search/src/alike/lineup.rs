//! The people of a list, compared among themselves by the same signs as those of a register.
//!
//! A person leaves some sixty bytes; what a name may be read as is kept once for each
//! different part of a name, because lists repeat a few thousand of them. Of a list in which
//! all names are different it is kept for the first ones only.

use std::borrow::Cow;
use std::collections::HashMap;

use domain::{Certainty, DuplicateRule, Email, Evidence, Sign, weigh};

use super::{
    Common, NEIGHBOURS, Portrait, Spelling, Traits, birth_class, compare, mixed, of_bytes,
};
use crate::columns::{region_number, sex_number};
use crate::days::pack_birth;
use crate::interner::Interner;
use crate::numbers::{Digits, digits};

/// More changed rows than this are not compared row by row; everybody is compared anew.
const FEW: usize = 48;
/// Of so many parts of names it is remembered how they may be read; three million people have
/// some fifty thousand. Further ones are read whenever they are compared.
const REMEMBERED: usize = if cfg!(test) { 8 } else { 1 << 15 };
/// After as many groups it is asked whether to go on.
const ASKED_EVERY: u32 = 1 << 14;
/// Phones of a person that are compared.
const PHONES: usize = 2;

/// One person of the list; a number that is 0 is not known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Member {
    iin: Digits,
    phones: [Digits; PHONES],
    /// Of the bytes of the first address.
    email: u64,
    /// Parts of the name in small letters, by number; 0 is the empty one.
    names: [u32; 3],
    birth: u32,
    sex: u16,
    region: u16,
}

impl Member {
    /// `names`: how its names may be read.
    fn traits<'t>(&self, names: &'t [Cow<'_, Spelling>; 3]) -> Traits<'t> {
        let [surname, given, patronymic] = names;
        Traits {
            names: [surname, given, patronymic],
            birth: self.birth,
            sex: self.sex,
            region: self.region,
            organisation: 0,
        }
    }
}

/// A person of the list who stands in an earlier place of it, or probably does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Repeat {
    /// The place, from 0.
    pub row: u32,
    /// The earlier place.
    pub earlier: u32,
    /// What speaks for it.
    pub evidence: Evidence,
    /// The same number, or the same birth date and the same name letter for letter.
    pub letter_for_letter: bool,
}

impl Repeat {
    /// Whether only an earlier place could be surer.
    fn is_surest(&self) -> bool {
        self.evidence.certainty == Certainty::Certain && self.letter_for_letter
    }

    /// The surest first, then the one that stands first.
    fn rank(&self) -> (bool, bool, std::cmp::Reverse<u32>) {
        let certain = self.evidence.certainty == Certainty::Certain;
        (
            certain,
            self.letter_for_letter,
            std::cmp::Reverse(self.earlier),
        )
    }
}

/// The people of a list in their order.
#[derive(Clone, Debug)]
pub struct Lineup {
    /// Parts of names in small letters; the first is the empty one.
    texts: Interner,
    /// How the first of the texts may be read, by number.
    spellings: Vec<Spelling>,
    /// The sound of each text, by number; 0 for none. Two sounds that share a number only cost
    /// a comparison.
    sounds: Vec<u32>,
    people: Vec<Member>,
}

impl Default for Lineup {
    fn default() -> Self {
        let mut texts = Interner::default();
        texts.intern(b"");
        Self {
            texts,
            spellings: vec![Spelling::default()],
            sounds: vec![0],
            people: Vec::new(),
        }
    }
}

impl Lineup {
    /// How many people there are.
    pub fn len(&self) -> usize {
        self.people.len()
    }

    /// Nobody.
    pub fn is_empty(&self) -> bool {
        self.people.is_empty()
    }

    /// Makes room for as many more people.
    pub fn reserve_exact(&mut self, more: usize) {
        self.people.reserve_exact(more);
    }

    /// Adds a person behind the others.
    pub fn push(&mut self, portrait: &Portrait) {
        let member = self.member(portrait);
        self.people.push(member);
    }

    /// Puts a person in the place of another; whether anything about them is different.
    ///
    /// # Panics
    /// When there is no such place.
    pub fn put(&mut self, place: usize, portrait: &Portrait) -> bool {
        let member = self.member(portrait);
        let before = std::mem::replace(&mut self.people[place], member);
        before != member
    }

    /// Takes over the people of another list, behind those of this one.
    pub fn append(&mut self, other: Self) {
        let Self {
            texts,
            spellings,
            sounds,
            people,
        } = other;
        let mut numbers = Vec::with_capacity(texts.len());
        let mut spellings = spellings.into_iter();
        for (number, sound) in (0..).zip(sounds) {
            let known = spellings.next();
            let text = texts.text(number);
            let (own, new) = self.texts.intern(text.as_bytes());
            numbers.push(own);
            if new {
                let spelling = || known.unwrap_or_else(|| Spelling::of(text));
                self.remember(sound, spelling);
            }
        }
        self.people.extend(people.into_iter().map(|member| Member {
            names: member.names.map(|name| numbers[name as usize]),
            ..member
        }));
    }

    /// Takes in the sound and the spelling of the text that was put in last.
    fn remember(&mut self, sound: u32, spelling: impl FnOnce() -> Spelling) {
        self.sounds.push(sound);
        if self.spellings.len() < REMEMBERED {
            self.spellings.push(spelling());
        }
    }

    fn text(&mut self, part: Option<&str>) -> u32 {
        let small = part.unwrap_or_default().to_lowercase();
        let (number, new) = self.texts.intern(small.as_bytes());
        if new {
            let spelling = Spelling::of(&small);
            let sound = match spelling.is_empty() {
                true => 0,
                false => sound_of(spelling.class()),
            };
            self.remember(sound, || spelling);
        }
        number
    }

    /// The readings of the name of a portrait.
    pub(super) fn names(&mut self, portrait: &Portrait) -> [u32; 3] {
        [&portrait.surname, &portrait.given, &portrait.patronymic]
            .map(|part| self.text(part.as_deref()))
    }

    pub(super) fn spellings(&self, names: [u32; 3]) -> [Cow<'_, Spelling>; 3] {
        names.map(|name| match self.spellings.get(name as usize) {
            Some(spelling) => Cow::Borrowed(spelling),
            None => Cow::Owned(Spelling::of(self.texts.text(name))),
        })
    }

    fn member(&mut self, portrait: &Portrait) -> Member {
        let mut phones = [0; PHONES];
        for (slot, phone) in phones.iter_mut().zip(&portrait.phones) {
            *slot = digits(phone.e164());
        }
        let email = portrait.emails.first().map(Email::as_str);
        let sex = portrait
            .sex
            .or_else(|| portrait.iin.as_ref().and_then(domain::Iin::sex));
        Member {
            iin: portrait.iin.map_or(0, |iin| digits(&iin.digits())),
            phones,
            email: email.map_or(0, |email| of_bytes(email.as_bytes())),
            names: self.names(portrait),
            birth: pack_birth(portrait.birth.as_ref()),
            sex: sex_number(sex),
            region: portrait.region.map_or(0, region_number),
        }
    }

    fn sounds(&self, member: &Member) -> [u32; 2] {
        [member.names[0], member.names[1]].map(|name| self.sounds[name as usize])
    }

    fn repeat(&self, row: u32, earlier: u32, off: &[DuplicateRule]) -> Option<Repeat> {
        let (one, two) = (&self.people[row as usize], &self.people[earlier as usize]);
        let same = |one: u64, two: u64| (one != 0 && two != 0).then_some(one == two);
        let iin = same(one.iin, two.iin);
        if iin == Some(false) {
            return None;
        }
        // Whoever is in one list twice often is because the number changed: another phone
        // says nothing here.
        let shares = |phone: &Digits| *phone != 0 && two.phones.contains(phone);
        let phone = one.phones.iter().any(shares).then_some(true);
        let common = Common {
            iin,
            phone,
            email: same(one.email, two.email),
        };
        let names = [one, two].map(|member| self.spellings(member.names));
        let signs = compare(&one.traits(&names[0]), &two.traits(&names[1]), common);
        let evidence = weigh(signs, off)?;
        let same_names = one.names[..2] == two.names[..2];
        Some(Repeat {
            row,
            earlier,
            evidence,
            letter_for_letter: evidence.signs.has(Sign::SameIin)
                || (same_names && evidence.signs.has(Sign::SameBirth)),
        })
    }

    /// Whoever stands in an earlier place too, in the order of the list; of several earlier
    /// places the surest.
    pub fn repeats(&self, off: &[DuplicateRule]) -> Vec<Repeat> {
        self.repeats_while(off, &|| true)
    }

    /// [`Lineup::repeats`] as long as `goes_on`, which is asked again and again on two threads;
    /// what was found until it said no is not everything.
    pub fn repeats_while(
        &self,
        off: &[DuplicateRule],
        goes_on: &(dyn Fn() -> bool + Sync),
    ) -> Vec<Repeat> {
        let (mut best, more) = std::thread::scope(|scope| {
            let by_numbers = scope.spawn(|| {
                let mut best = Best::new();
                for kind in [Kind::Iin, Kind::Phone, Kind::Email] {
                    self.repeats_by(kind, off, goes_on, &mut best);
                }
                best
            });
            let mut best = Best::new();
            self.repeats_by(Kind::Birth, off, goes_on, &mut best);
            (best, by_numbers.join())
        });
        let more = more.unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        for repeat in more.into_values() {
            keep_best(&mut best, repeat);
        }
        let mut found: Vec<Repeat> = best.into_values().collect();
        found.sort_unstable_by_key(|repeat| repeat.row);
        found
    }

    fn repeats_by(
        &self,
        kind: Kind,
        off: &[DuplicateRule],
        goes_on: &(dyn Fn() -> bool + Sync),
        best: &mut Best,
    ) {
        if !goes_on() {
            return;
        }
        // Vectors that grow hold twice what is in them.
        let many = self.people.iter().map(|member| match kind {
            Kind::Birth => 2 * usize::from(member.birth != 0),
            Kind::Phone => 2 * member.phones.iter().filter(|phone| **phone != 0).count(),
            Kind::Email => 2 * usize::from(member.email != 0),
            Kind::Iin => usize::from(member.iin != 0),
        });
        let mut keyed: Vec<(u64, u32)> = Vec::with_capacity(many.sum());
        for (member, row) in self.people.iter().zip(0..) {
            let sounds = self.sounds(member);
            let mut under = |number: u64| {
                if number == 0 {
                    return;
                }
                for (at, sound) in sounds.iter().enumerate() {
                    if *sound != 0 && !sounds[..at].contains(sound) {
                        keyed.push((mixed(number, *sound), row));
                    }
                }
            };
            match kind {
                Kind::Birth => under(u64::from(birth_class(member.birth))),
                Kind::Phone => {
                    under(member.phones[0]);
                    if member.phones[1] != member.phones[0] {
                        under(member.phones[1]);
                    }
                }
                Kind::Email => under(member.email),
                Kind::Iin => {
                    if member.iin != 0 {
                        keyed.push((member.iin, row));
                    }
                }
            }
        }
        keyed.sort_unstable();
        let groups = keyed.chunk_by(|one, two| one.0 == two.0);
        for (group, number) in groups.zip(0_u32..) {
            if number.is_multiple_of(ASKED_EVERY) && !goes_on() {
                return;
            }
            for (at, (_, earlier)) in group.iter().enumerate() {
                for (_, row) in group[at + 1..].iter().take(NEIGHBOURS) {
                    // Nobody is nearer than the same person in an earlier place.
                    let is_known = |known: &Repeat| known.is_surest() && known.earlier <= *earlier;
                    if best.get(row).is_some_and(is_known) {
                        continue;
                    }
                    if let Some(repeat) = self.repeat(*row, *earlier, off) {
                        keep_best(best, repeat);
                    }
                }
            }
        }
    }

    /// Whether two people have something in common by which they are put together.
    fn meet(&self, one: &Member, two: &Member) -> bool {
        if one.iin != 0 && one.iin == two.iin {
            return true;
        }
        let births = || {
            let class = birth_class(one.birth);
            class != 0 && class == birth_class(two.birth)
        };
        let shares = |phone: &Digits| *phone != 0 && two.phones.contains(phone);
        let phones = || one.phones.iter().any(shares);
        let emails = || one.email != 0 && one.email == two.email;
        if !(births() || phones() || emails()) {
            return false;
        }
        let others = self.sounds(two);
        self.sounds(one)
            .iter()
            .any(|sound| *sound != 0 && others.contains(sound))
    }

    fn repeat_of(&self, row: u32, off: &[DuplicateRule]) -> Option<Repeat> {
        let own = self.people[row as usize];
        (0..row)
            .filter(|earlier| self.meet(&own, &self.people[*earlier as usize]))
            .filter_map(|earlier| self.repeat(row, earlier, off))
            .max_by_key(Repeat::rank)
    }

    /// Brings what [`Lineup::repeats`] said up to date after the people of `changed` places
    /// became others; the places in rising order.
    pub fn renew(&self, repeats: &mut Vec<Repeat>, changed: &[u32], off: &[DuplicateRule]) {
        let Some(first) = changed.first() else { return };
        if changed.len() > FEW {
            *repeats = self.repeats(off);
            return;
        }
        // Whoever repeated a changed person, meets one now, or was changed.
        let mut anew: Vec<u32> = repeats
            .iter()
            .filter(|repeat| changed.binary_search(&repeat.earlier).is_ok())
            .map(|repeat| repeat.row)
            .chain(changed.iter().copied())
            .collect();
        for (member, row) in self.people.iter().zip(0_u32..).skip(*first as usize + 1) {
            let earlier = changed.iter().take_while(|changed| **changed < row);
            let mut members = earlier.map(|changed| &self.people[*changed as usize]);
            if members.any(|changed| self.meet(changed, member)) {
                anew.push(row);
            }
        }
        anew.sort_unstable();
        anew.dedup();
        repeats.retain(|repeat| anew.binary_search(&repeat.row).is_err());
        repeats.extend(anew.iter().filter_map(|row| self.repeat_of(*row, off)));
        repeats.sort_unstable_by_key(|repeat| repeat.row);
    }

    /// Whoever has a phone that stands at an earlier person: the place, and the first with it.
    pub fn shared_phones(&self) -> Vec<(u32, u32)> {
        let mut keyed: Vec<(Digits, u32)> = Vec::new();
        for (member, row) in self.people.iter().zip(0..) {
            keyed.extend(
                member
                    .phones
                    .iter()
                    .filter(|phone| **phone != 0)
                    .map(|phone| (*phone, row)),
            );
        }
        keyed.sort_unstable();
        let mut shared = Vec::new();
        for group in keyed.chunk_by(|one, two| one.0 == two.0) {
            let first = group[0].1;
            shared.extend(
                group[1..]
                    .iter()
                    .filter(|(_, row)| *row != first)
                    .map(|(_, row)| (*row, first)),
            );
        }
        shared.sort_unstable();
        shared.dedup();
        shared
    }
}

/// The number of a sound, never 0.
fn sound_of(class: &str) -> u32 {
    let hash = of_bytes(class.as_bytes());
    (hash ^ hash >> 32) as u32 | 1
}

/// The surest repeat of each place.
type Best = HashMap<u32, Repeat>;

fn keep_best(best: &mut Best, repeat: Repeat) {
    let known = best.entry(repeat.row).or_insert(repeat);
    if repeat.rank() > known.rank() {
        *known = repeat;
    }
}

/// What people of a list are put together by.
#[derive(Clone, Copy, Debug)]
enum Kind {
    Iin,
    Phone,
    Email,
    Birth,
}

#[cfg(test)]
mod tests;
