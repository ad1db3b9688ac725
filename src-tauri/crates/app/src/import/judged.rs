//! A list, judged: what is kept of each person, and what is said of all together.
//!
//! What a row says by itself is judged once and again only if an answer is about it; what
//! it says beside other rows is put on top after each answer.

use std::sync::Arc;

use domain::{Certainty, DirectionCode, clean, find_direction, national_directions};
use search::{Lineup, Repeat};

use super::Options;
use super::answers::{Fix, RowKey};
use super::beyond::Beyond;
use super::draft::Kept;
use super::fields::Field;
use super::headings;
use super::judge::{Context, Judge, JudgedRow};
use super::layout::{Layout, Sections, Skipped};
use super::list::List;
use super::problems::{FileProblem, ProblemCode, Problems};
use documents::sheets::Format;

/// How one sheet was understood.
#[derive(Clone, Debug)]
pub struct SheetPlan {
    /// `None`: no list of people, the sheet is passed over.
    pub layout: Option<Layout>,
    /// The direction that the name of the sheet says.
    pub direction: Option<DirectionCode>,
}

/// What is said of one person of the list, in a few bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Outcome {
    pub row: u32,
    pub duplicate_of: u32,
    /// What the row says by itself.
    pub own: Said,
    /// The same with what other rows and the register say.
    pub said: Said,
    /// What may be kept of it with a consent only.
    pub beyond: Beyond,
    pub sheet: u16,
    pub part: u8,
}

/// Problems, answered ones, and whether the row stays out because of an answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Said {
    pub problems: Problems,
    pub settled: Problems,
    pub left_out: bool,
}

impl Outcome {
    pub fn key(&self) -> RowKey {
        RowKey {
            sheet: self.sheet,
            row: self.row,
            part: self.part,
        }
    }
}

/// A list, judged.
#[derive(Clone, Debug)]
pub struct Judged {
    pub(super) list: Arc<List>,
    pub(super) options: Options,
    pub(super) plans: Vec<SheetPlan>,
    pub(super) context: Context,
    pub(super) outcomes: Vec<Outcome>,
    /// The people as they are compared.
    pub(super) lineup: Lineup,
    /// Whoever stands in the list twice.
    pub(super) repeats: Vec<Repeat>,
    /// Whoever has the phone of an earlier person.
    pub(super) shared_phones: Vec<(u32, u32)>,
    /// People far from the rest.
    pub(super) far: Vec<u32>,
    pub(super) file_problems: Vec<FileProblem>,
    /// What goes into records, while no answer has changed it; `None` for long lists.
    pub(super) kept: Option<Kept>,
}

impl Judged {
    /// The file.
    pub fn list(&self) -> &Arc<List> {
        &self.list
    }

    /// How each sheet was understood, in the order of the file.
    pub fn plans(&self) -> &[SheetPlan] {
        &self.plans
    }

    /// What is to be said of the whole file, by code.
    pub fn file_problems(&self) -> &[FileProblem] {
        &self.file_problems
    }

    /// How many people there are.
    pub fn len(&self) -> usize {
        self.outcomes.len()
    }

    /// Always false: a list without people is refused.
    pub fn is_empty(&self) -> bool {
        self.outcomes.is_empty()
    }

    /// The sheet that a person stands on, from 0.
    ///
    /// # Panics
    /// When there is no such person.
    pub fn sheet(&self, index: usize) -> usize {
        usize::from(self.outcomes[index].sheet)
    }

    /// The problems of a person, from 0 in the order of the file.
    pub fn problems(&self, index: usize) -> Problems {
        self.outcomes[index].said.problems
    }

    /// The problems of a person that were answered.
    pub fn settled(&self, index: usize) -> Problems {
        self.outcomes[index].said.settled
    }

    /// What of a person may be kept with a consent only.
    pub fn beyond(&self, index: usize) -> Beyond {
        self.outcomes[index].beyond
    }

    /// Whether somebody said that this row stays out.
    pub fn is_left_out(&self, index: usize) -> bool {
        self.outcomes[index].said.left_out
    }

    /// What the headings of the sheets have in common with other lists of the sender;
    /// `None` for a list without headings.
    pub fn heads(&self) -> Option<[u8; 16]> {
        heads(&self.plans)
    }

    /// Where a person stands in the file; answers are given by this.
    pub fn key(&self, index: usize) -> RowKey {
        self.outcomes[index].key()
    }

    /// What a person said so far.
    pub const fn options(&self) -> &Options {
        &self.options
    }

    /// Adds a problem that the row does not have by itself, or settles it if it was answered:
    /// the answer.
    pub(crate) fn say(&mut self, index: usize, code: ProblemCode) -> Option<Fix> {
        let fix = self.options.answers.of_row(self.key(index)).of(code);
        let said = &mut self.outcomes[index].said;
        match fix {
            None => said.problems.add(code),
            Some(fix) => {
                said.settled.add(code);
                said.left_out |= fix == Fix::LeaveOut;
            }
        }
        fix
    }

    /// Whether nobody needs to look at the likeness of a person to an earlier one.
    pub fn is_surely_repeated(&self, index: usize) -> bool {
        let settled = self.settled(index);
        self.repeat(index)
            .is_some_and(|repeat| repeat.evidence.certainty == Certainty::Certain)
            || settled.has(ProblemCode::DuplicateInFile)
            || settled.has(ProblemCode::PossibleDuplicateInFile)
    }

    /// Everybody who is like an earlier person, in order, whatever was answered.
    pub(crate) fn repeats(&self) -> &[Repeat] {
        &self.repeats
    }

    /// Whom of the list a person is like, and what speaks for it, whatever was answered.
    pub fn repeat(&self, index: usize) -> Option<&Repeat> {
        let row = u32::try_from(index).ok()?;
        let found = self.repeats.binary_search_by_key(&row, |repeat| repeat.row);
        Some(&self.repeats[found.ok()?])
    }

    /// The earlier person that this one is, or is probably, from 0.
    pub fn duplicate_of(&self, index: usize) -> Option<usize> {
        (self.outcomes[index].duplicate_of as usize).checked_sub(1)
    }

    /// How many people have each problem, gravest first.
    pub fn counts(&self) -> Vec<(ProblemCode, u32)> {
        counted(self.outcomes.iter().map(|outcome| outcome.said.problems))
    }

    /// How many people have each problem that was answered.
    pub fn settled_counts(&self) -> Vec<(ProblemCode, u32)> {
        counted(self.outcomes.iter().map(|outcome| outcome.said.settled))
    }

    /// What every row says as a record, if that was kept when the rows were judged and no
    /// answer has changed it since.
    pub(crate) fn kept(&self) -> Option<&Kept> {
        self.kept.as_ref()
    }

    /// What stands above the row of a person and not in it: the headings between the rows, as
    /// they are written, and the name of the sheet, where the table has no column for it.
    pub(super) fn said_above(&self, index: usize) -> Vec<(Field, String)> {
        let outcome = self.outcomes[index];
        let plan = &self.plans[usize::from(outcome.sheet)];
        let Some(layout) = &plan.layout else {
            return Vec::new();
        };
        let (name, table) = &self.list.sheets()[usize::from(outcome.sheet)];
        let own = layout.of_part(outcome.part);
        let written = |at: u32| {
            let row = table.row(at as usize);
            let text = row.cells().next().map(|cell| clean(cell.text).text);
            text.map(|text| text.trim_end_matches(':').to_owned())
        };
        let Sections {
            directions,
            regions,
            organisations,
        } = &layout.sections;
        let direction = Sections::above(directions, outcome.row);
        let region = Sections::above(regions, outcome.row);
        let organisation = Sections::above(organisations, outcome.row);
        let of_sheet = || self.direction_called(plan.direction.as_ref()?, name);
        let said = [
            (
                Field::Directions,
                direction.map_or_else(of_sheet, |(at, _)| written(*at)),
            ),
            (Field::Region, region.and_then(|(at, _)| written(*at))),
            (
                Field::Organisation,
                organisation.and_then(|(at, _)| written(*at)),
            ),
        ];
        let missing = said
            .into_iter()
            .filter(|(field, _)| own.column(*field).is_none());
        missing
            .filter_map(|(field, text)| Some((field, text?)))
            .collect()
    }

    /// The name of a sheet, if that alone names its direction, else what the direction is called.
    fn direction_called(&self, code: &DirectionCode, sheet: &str) -> Option<String> {
        let local = &self.options.local_directions;
        if find_direction(sheet, local).is_some() {
            return Some(sheet.trim().to_owned());
        }
        let mut all = national_directions().iter().chain(local);
        let direction = all.find(|direction| direction.code == *code)?;
        Some(direction.kk.clone())
    }

    /// Judges one row again, to look at it.
    pub fn row(&self, index: usize) -> JudgedRow {
        let mut found = None;
        self.each(index..index + 1, |row| {
            found = Some(row);
            true
        });
        found.unwrap_or_default()
    }

    /// Gives the people of `range` in order; `false` from `take` stops.
    ///
    /// # Panics
    /// When the range ends behind the last person.
    pub fn each(&self, range: std::ops::Range<usize>, mut take: impl FnMut(JudgedRow) -> bool) {
        self.each_of(range, |mut row| {
            let outcome = self.outcomes[row.number as usize - 1];
            row.problems = outcome.said.problems;
            row.settled = outcome.said.settled;
            row.left_out = outcome.said.left_out;
            take(row)
        });
    }

    /// The same of any people, with what each row says by itself.
    pub(super) fn each_of(
        &self,
        people: impl Iterator<Item = usize>,
        mut take: impl FnMut(JudgedRow) -> bool,
    ) {
        let mut judge: Option<(u16, Judge<'_>)> = None;
        for index in people {
            let outcome = self.outcomes[index];
            let sheet = usize::from(outcome.sheet);
            if judge.as_ref().is_none_or(|(of, _)| *of != outcome.sheet) {
                let plan = &self.plans[sheet];
                let Some(layout) = &plan.layout else { continue };
                let direction = plan.direction.as_ref();
                let new = Judge::new(&self.context, &self.options, layout, direction);
                judge = Some((outcome.sheet, new));
            }
            let Some((_, judge)) = &mut judge else {
                continue;
            };
            let source = self.list.sheets()[sheet].1.row(outcome.row as usize);
            let mut row = judge.row(&source, outcome.key());
            row.number = u32::try_from(index + 1).unwrap_or(u32::MAX);
            row.sheet = outcome.sheet;
            row.duplicate_of = (outcome.duplicate_of > 0).then_some(outcome.duplicate_of);
            if !take(row) {
                return;
            }
        }
    }

    /// Puts what rows say beside each other on top of what each says by itself.
    pub(super) fn put_together(&mut self) {
        for outcome in &mut self.outcomes {
            outcome.said = outcome.own;
            outcome.duplicate_of = 0;
        }
        for at in 0..self.far.len() {
            self.say(self.far[at] as usize, ProblemCode::FarRow);
        }
        for at in 0..self.repeats.len() {
            let repeat = self.repeats[at];
            let (row, earlier) = (repeat.row as usize, repeat.earlier as usize);
            if self.say(row, repeat_code(&repeat)) == Some(Fix::Other) {
                continue;
            }
            // A third entry points at the first, as the second does.
            self.outcomes[row].duplicate_of = match self.outcomes[earlier].duplicate_of {
                0 => repeat.earlier + 1,
                first => first,
            };
            if self.outcomes[earlier].sheet != self.outcomes[row].sheet {
                let problems = &mut self.outcomes[row].said.problems;
                problems.add(ProblemCode::SamePersonOtherSheet);
            }
        }
        for at in 0..self.shared_phones.len() {
            let (row, other) = self.shared_phones[at];
            if self.outcomes[row as usize].duplicate_of != other + 1 {
                for index in [row, other] {
                    let problems = &mut self.outcomes[index as usize].said.problems;
                    problems.add(ProblemCode::PhoneSharedInFile);
                }
            }
        }
        self.file_problems = file_problems(&self.list, &self.plans, &self.outcomes);
    }
}

/// What is said of a person who is like an earlier one.
pub(crate) const fn repeat_code(repeat: &Repeat) -> ProblemCode {
    if repeat.letter_for_letter {
        ProblemCode::DuplicateInFile
    } else {
        ProblemCode::PossibleDuplicateInFile
    }
}

/// What the headings of the sheets have in common with other lists of the sender.
pub(super) fn heads(plans: &[SheetPlan]) -> Option<[u8; 16]> {
    heads_of(plans.iter().map(|plan| plan.layout.as_ref()))
}

/// What the headings of sheets have in common with other lists of the sender; `None` for a
/// list without headings.
pub(crate) fn heads_of<'l>(layouts: impl Iterator<Item = Option<&'l Layout>>) -> Option<[u8; 16]> {
    let mut hasher = blake3::Hasher::new();
    let mut any = false;
    for layout in layouts {
        for column in layout.iter().flat_map(|layout| &layout.columns) {
            any |= !column.heading.is_empty();
            hasher.update(headings::heading_key(&column.heading).as_bytes());
            hasher.update(&[0]);
        }
        hasher.update(&[1]);
    }
    let mut heads = [0; 16];
    hasher.finalize_xof().fill(&mut heads);
    any.then_some(heads)
}

fn counted(all: impl Iterator<Item = Problems>) -> Vec<(ProblemCode, u32)> {
    let mut counts = [0; ProblemCode::ALL.len()];
    for problems in all {
        if !problems.is_empty() {
            for (count, code) in counts.iter_mut().zip(ProblemCode::ALL) {
                *count += u32::from(problems.has(code));
            }
        }
    }
    let counted = ProblemCode::ALL.into_iter().zip(counts);
    counted.filter(|(_, count)| *count > 0).collect()
}

fn file_problems(list: &List, plans: &[SheetPlan], outcomes: &[Outcome]) -> Vec<FileProblem> {
    let mut found = Vec::new();
    let mut all = Problems::default();
    for outcome in outcomes {
        all.join(outcome.said.problems);
    }
    match list.format {
        Format::Text { guessed: true, .. } => found.push(FileProblem::EncodingGuessed),
        Format::Html { .. } => found.push(FileProblem::NotASpreadsheetHtml),
        Format::Xlsx | Format::Ods | Format::Text { .. } | Format::Contacts { .. } => {}
    }
    for (code, problem) in [
        (ProblemCode::EncodingReplaced, FileProblem::EncodingReplaced),
        (ProblemCode::FormulaText, FileProblem::FormulaText),
        (
            ProblemCode::ControlCharsRemoved,
            FileProblem::ControlCharsRemoved,
        ),
        (ProblemCode::QuoteNotClosed, FileProblem::QuoteNotClosed),
        (ProblemCode::RowHidden, FileProblem::RowsHidden),
    ] {
        if all.has(code) {
            found.push(problem);
        }
    }
    let layouts = || plans.iter().filter_map(|plan| plan.layout.as_ref());
    let skipped = |why: Skipped| layouts().any(|l| l.skipped.iter().any(|(_, w)| *w == why));
    let passed_over = |hidden: bool| {
        let mut sheets = plans.iter().zip(list.sheets());
        sheets.any(|(plan, (_, table))| {
            plan.layout.is_none() && !table.is_empty() && table.hidden == hidden
        })
    };
    let conditions = [
        (
            layouts().any(|l| l.header_lines.len() == 2),
            FileProblem::TwoLineHeader,
        ),
        (
            layouts().any(|l| l.header_lines.is_empty()),
            FileProblem::NoHeader,
        ),
        (skipped(Skipped::Totals), FileProblem::TotalRowSkipped),
        (skipped(Skipped::Comment), FileProblem::CommentLinesSkipped),
        (passed_over(false), FileProblem::SheetIgnored),
        (passed_over(true), FileProblem::SheetHidden),
        (
            layouts().any(|layout| !layout.beside.is_empty()),
            FileProblem::TablesBeside,
        ),
        (
            plans.iter().any(|plan| plan.direction.is_some()),
            FileProblem::DirectionFromSheetName,
        ),
        (
            list.sheets()
                .iter()
                .any(|(_, table)| table.dimension_untrusted),
            FileProblem::DimensionUntrusted,
        ),
    ];
    found.extend(
        conditions
            .into_iter()
            .filter(|(holds, _)| *holds)
            .map(|(_, problem)| problem),
    );
    found.sort_unstable_by_key(|problem| problem.code());
    found
}
