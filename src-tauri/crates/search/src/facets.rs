//! Counts by region, direction, status, sex, age, organisation, tag and consent.

use domain::{
    AgeBand, ConsentState, DirectionCode, OrganisationId, RegionCode, Sex, StatusKind,
    national_directions,
};

use crate::bitset::Bitset;
use crate::caches::{DayView, Packed, STATUSES};
use crate::columns::{Columns, Facts};

/// Counts beside a list. Values that nobody has are left out.
///
/// Each axis is counted as if its own filter were lifted: the count beside a value says how
/// many people there would be with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facets {
    /// By region of residence, in the order of the codes; `None` without one, last.
    pub region: Vec<(Option<RegionCode>, u32)>,
    /// By direction, the commonest first; a person counts in each of several.
    pub direction: Vec<(DirectionCode, u32)>,
    /// By status, in the order of the path; archived ones are counted even if hidden.
    pub status: Vec<(StatusKind, u32)>,
    /// By sex; `None` where it is not known.
    pub sex: Vec<(Option<Sex>, u32)>,
    /// By age band.
    pub age: Vec<(AgeBand, u32)>,
    /// By organisation, the largest first.
    pub organisation: Vec<(OrganisationId, u32)>,
    /// By tag, the commonest first.
    pub tag: Vec<(String, u32)>,
    /// How many have no consent that holds: none, run out or withdrawn.
    pub consent_missing: u32,
    /// How many are young and without a guardian's consent.
    pub guardian_missing: u32,
    /// How many owe a consent and have more kept of them than their legal ground needs.
    pub beyond_minimum: u32,
    /// How many showed no document.
    pub document_unseen: u32,
    /// How many are archived.
    pub archived: u32,
}

/// Raw counts by the numbers of the columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) regions: [u32; Facts::REGIONS],
    pub(crate) sexes: [u32; 4],
    pub(crate) statuses: [u32; 4],
    pub(crate) ages: [u32; 8],
    pub(crate) consents: [u32; 8],
    direction_sets: Vec<u32>,
    tag_sets: Vec<u32>,
    organisations: Vec<u32>,
}

impl Tally {
    fn sized(columns: &Columns) -> Self {
        Self {
            direction_sets: vec![0; columns.direction_sets.sets.len()],
            tag_sets: vec![0; columns.tag_sets.sets.len()],
            organisations: vec![0; columns.organisations.len() + 1],
            ..Self::default()
        }
    }

    /// Counts the people of a set.
    ///
    /// `packed`: as in [`DayView`].
    pub(crate) fn of(columns: &Columns, packed: &[Packed], people: &Bitset) -> Self {
        let mut tally = Self::sized(columns);
        // One increment a person; it is dealt out to the axes afterwards. The people are put
        // down a few thousand at a time, so that their places are read one after another
        // without a decision between them.
        let mut axes = vec![0_u32; 1 << 15];
        let mut some: Vec<u32> = Vec::with_capacity(AT_A_TIME + 64);
        let mut count = |some: &mut Vec<u32>| {
            for &ordinal in some.iter() {
                let packed = packed[ordinal as usize];
                let consent = (packed.consent() as u32) << 12;
                axes[(packed.0 & Packed::AXES | consent) as usize] += 1;
            }
            columns.directions.tally(some, &mut tally.direction_sets);
            columns.tags.tally(some, &mut tally.tag_sets);
            columns.organisation.tally(some, &mut tally.organisations);
            some.clear();
        };
        people.for_each(|ordinal| {
            some.push(ordinal);
            if some.len() >= AT_A_TIME {
                count(&mut some);
            }
        });
        count(&mut some);
        for (key, &count) in (0_u32..).zip(&axes).filter(|(_, count)| **count > 0) {
            tally.deal(Packed(key & Packed::AXES | (key >> 12) << 20), count);
        }
        tally
    }

    /// Counts the people of a set that holds most people of some statuses and nobody of the
    /// others, by those who are missing from it.
    ///
    /// `missing`: who has one of those statuses and is not in the set.
    pub(crate) fn of_most(
        columns: &Columns,
        day: &DayView,
        statuses: [bool; STATUSES],
        missing: &Bitset,
    ) -> Self {
        let mut tally = Self::sized(columns);
        for (own, _) in day
            .by_status
            .iter()
            .zip(statuses)
            .filter(|(_, shown)| *shown)
        {
            tally.each(own, |count, own| *count += own);
        }
        if !missing.is_empty() {
            let missing = Self::of(columns, &day.packed, missing);
            tally.each(&missing, |count, missing| *count -= missing);
        }
        tally
    }

    fn deal(&mut self, packed: Packed, count: u32) {
        let facts = Facts(packed.0 as u16 & Facts::AXES);
        self.regions[facts.region()] += count;
        self.sexes[facts.sex()] += count;
        self.statuses[facts.status()] += count;
        self.ages[packed.age()] += count;
        self.consents[packed.consent()] += count;
    }

    fn resize(&mut self, columns: &Columns) {
        self.direction_sets
            .resize(columns.direction_sets.sets.len(), 0);
        self.tag_sets.resize(columns.tag_sets.sets.len(), 0);
        self.organisations
            .resize(columns.organisations.len() + 1, 0);
    }

    fn each(&mut self, other: &Self, change: impl Fn(&mut u32, u32)) {
        let pairs: [(&mut [u32], &[u32]); 8] = [
            (&mut self.regions, &other.regions),
            (&mut self.sexes, &other.sexes),
            (&mut self.statuses, &other.statuses),
            (&mut self.ages, &other.ages),
            (&mut self.consents, &other.consents),
            (&mut self.direction_sets, &other.direction_sets),
            (&mut self.tag_sets, &other.tag_sets),
            (&mut self.organisations, &other.organisations),
        ];
        for (counts, others) in pairs {
            for (count, other) in counts.iter_mut().zip(others) {
                change(count, *other);
            }
        }
    }

    fn one(&mut self, columns: &Columns, packed: Packed, ordinal: u32, by: impl Fn(&mut u32)) {
        self.resize(columns);
        let at = ordinal as usize;
        let facts = Facts(packed.0 as u16 & Facts::AXES);
        by(&mut self.regions[facts.region()]);
        by(&mut self.sexes[facts.sex()]);
        by(&mut self.statuses[facts.status()]);
        by(&mut self.ages[packed.age()]);
        by(&mut self.consents[packed.consent()]);
        by(&mut self.direction_sets[columns.directions.get(at) as usize]);
        by(&mut self.tag_sets[columns.tags.get(at) as usize]);
        by(&mut self.organisations[columns.organisation.get(at) as usize]);
    }

    pub(crate) fn add(&mut self, columns: &Columns, packed: Packed, ordinal: u32) {
        self.one(columns, packed, ordinal, |count| *count += 1);
    }

    pub(crate) fn subtract(&mut self, columns: &Columns, packed: Packed, ordinal: u32) {
        self.one(columns, packed, ordinal, |count| *count -= 1);
    }

    pub(crate) fn region_facet(&self) -> Vec<(Option<RegionCode>, u32)> {
        let known = RegionCode::all()
            .iter()
            .zip(1..)
            .map(|(region, number)| (Some(region.code), self.regions[number]));
        present(known.chain([(None, self.regions[0])]))
    }

    pub(crate) fn direction_facet(&self, columns: &Columns) -> Vec<(DirectionCode, u32)> {
        let mut counts = vec![0; columns.direction_sets.members.len()];
        for (members, count) in columns.direction_members.iter().zip(&self.direction_sets) {
            for member in &members.all {
                counts[*member as usize] += count;
            }
        }
        let named = (0..).zip(counts).filter_map(|(id, count)| {
            let code = DirectionCode::parse(columns.direction_sets.members.text(id)).ok()?;
            Some((code, count))
        });
        commonest_first(present(named))
    }

    pub(crate) fn sex_facet(&self) -> Vec<(Option<Sex>, u32)> {
        let [unknown, male, female, _] = self.sexes;
        present(
            [
                (Some(Sex::Male), male),
                (Some(Sex::Female), female),
                (None, unknown),
            ]
            .into_iter(),
        )
    }

    pub(crate) fn age_facet(&self) -> Vec<(AgeBand, u32)> {
        present(AgeBand::ALL.into_iter().zip(self.ages))
    }

    pub(crate) fn organisation_facet(&self, columns: &Columns) -> Vec<(OrganisationId, u32)> {
        let counts = (1..)
            .zip(&self.organisations[1..])
            .filter(|(_, count)| **count > 0)
            .map(|(number, count)| (columns.organisation_id(number), *count));
        commonest_first(counts.collect())
    }

    pub(crate) fn tag_facet(&self, columns: &Columns) -> Vec<(String, u32)> {
        let mut counts = vec![0; columns.tag_sets.members.len()];
        for (set, &count) in (0..).zip(&self.tag_sets).filter(|(_, count)| **count > 0) {
            for tag in columns.tag_sets.of(set) {
                counts[tag as usize] += count;
            }
        }
        let named = (0..)
            .zip(counts)
            .map(|(id, count)| (columns.tag_sets.members.text(id).to_owned(), count));
        commonest_first(present(named))
    }

    /// Without a consent that holds, and without a guardian's.
    pub(crate) fn consent_counts(&self) -> (u32, u32) {
        let [_given, missing, expired, withdrawn, guardian_missing, ..] = self.consents;
        (missing + expired + withdrawn, guardian_missing)
    }
}

fn present<T>(counts: impl Iterator<Item = (T, u32)>) -> Vec<(T, u32)> {
    counts.filter(|(_, count)| *count > 0).collect()
}

fn commonest_first<T: Ord>(mut counts: Vec<(T, u32)>) -> Vec<(T, u32)> {
    counts.sort_unstable_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    counts
}

/// How many people are counted at a time.
const AT_A_TIME: usize = 4096;

/// Cells of a table over region, sex, status and age band, without those that cannot be.
const TABLE: usize = Facts::REGIONS * SEXES * STATUSES * AGES;
pub(crate) const SEXES: usize = 3;
const AGES: usize = 6;

/// By the axes of [`Packed`] the cell of such a table.
fn cells_by_axes() -> Vec<u16> {
    (0..=Packed::AXES)
        .map(|axes| {
            let facts = Facts(axes as u16 & Facts::AXES);
            let (sex, age) = (facts.sex().min(SEXES - 1), Packed(axes).age().min(AGES - 1));
            (((facts.region() * SEXES + sex) * STATUSES + facts.status()) * AGES + age) as u16
        })
        .collect()
}

/// One cell of the table of five axes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FiveAxesRow {
    /// Region of residence.
    pub region: Option<RegionCode>,
    /// National direction; a person counts in each of several, under `None` with none.
    pub direction: Option<&'static DirectionCode>,
    /// Sex.
    pub sex: Option<Sex>,
    /// Age band.
    pub age: AgeBand,
    /// Status.
    pub status: StatusKind,
    /// How many people.
    pub count: u32,
}

/// Counts everybody by region, national direction, sex, age band and status; only cells with
/// people in them.
pub(crate) fn five_axes(columns: &Columns, day: &DayView) -> Vec<FiveAxesRow> {
    // Of the 256 combinations of directions few are there, and of the values that the bits
    // could hold few are used: a table of those alone stays in the cache of the processor.
    let mut combinations: Vec<usize> = Vec::new();
    let mut starts = [0_usize; 256];
    for members in &columns.direction_members {
        let national = usize::from(members.national);
        if !combinations.contains(&national) {
            starts[national] = combinations.len() * TABLE;
            combinations.push(national);
        }
    }
    let by_axes = cells_by_axes();
    let mut cells = vec![0_u32; combinations.len() * TABLE];
    let mut count = |packed: Packed| {
        let axes = (packed.0 & Packed::AXES) as usize;
        cells[starts[packed.national()] + usize::from(by_axes[axes])] += 1;
    };
    if columns.living_count == columns.ids.len() {
        day.packed.iter().copied().for_each(&mut count);
    } else {
        let people = &columns.living;
        people.for_each(|ordinal| count(day.packed[ordinal as usize]));
    }
    // From combinations of directions to single ones: eight, and none.
    let mut by_direction = vec![[0_u32; 9]; TABLE];
    for (directions, cells) in combinations.into_iter().zip(cells.chunks_exact(TABLE)) {
        for (cell, &count) in cells.iter().enumerate().filter(|(_, count)| **count > 0) {
            if directions == 0 {
                by_direction[cell][8] += count;
            }
            for at in (0..8).filter(|at| directions >> at & 1 == 1) {
                by_direction[cell][at] += count;
            }
        }
    }
    let national = national_directions();
    let mut rows = Vec::with_capacity(TABLE);
    for (cell, counts) in by_direction.iter().enumerate() {
        let (cell, age) = (cell / AGES, AgeBand::ALL[cell % AGES]);
        let (cell, status) = (cell / STATUSES, StatusKind::ALL[cell % STATUSES]);
        let (region, sex) = (
            cell / SEXES,
            [None, Some(Sex::Male), Some(Sex::Female)][cell % SEXES],
        );
        let region = region
            .checked_sub(1)
            .and_then(|at| RegionCode::all().get(at))
            .map(|region| region.code);
        for (at, &count) in counts.iter().enumerate().filter(|(_, count)| **count > 0) {
            rows.push(FiveAxesRow {
                region,
                direction: national.get(at).filter(|_| at < 8).map(|known| &known.code),
                sex,
                age,
                status,
                count,
            });
        }
    }
    rows
}

/// The places of the states without a consent that holds, in `ConsentState::ALL`.
pub(crate) const CONSENT_MISSING: [ConsentState; 3] = [
    ConsentState::Missing,
    ConsentState::Expired,
    ConsentState::Withdrawn,
];
