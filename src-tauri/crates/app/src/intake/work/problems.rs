//! What can be wrong with a row of a list of work, and what can be done about it.

use messages::Message;

use crate::import::kept::Answerable;
use crate::import::{Fix, HoursProblem, ProblemKind};

/// What can be wrong with a row of a list of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each says what its sentence says")]
pub enum WorkProblem {
    PersonClosed,
    TitleMissing,
    CapacityUnreadable,
    ShiftUnknown,
    EventMissing,
    Barred,
    OtherHours,
    OverADay,
    AllAtNight,
    Future,
    /// Of the row alone: its name, its day, its times, its hours.
    Row(HoursProblem),
    PersonUnknown,
    PersonSeveral,
    PersonLike,
    PersonByName,
    EventSeveral,
    EventNew,
    Warned,
    RegionUnknown,
    DirectionUnknown,
    Known,
}

/// Those that are not of the row alone.
const OWN: [WorkProblem; 20] = [
    WorkProblem::PersonClosed,
    WorkProblem::TitleMissing,
    WorkProblem::CapacityUnreadable,
    WorkProblem::ShiftUnknown,
    WorkProblem::EventMissing,
    WorkProblem::Barred,
    WorkProblem::OtherHours,
    WorkProblem::OverADay,
    WorkProblem::AllAtNight,
    WorkProblem::Future,
    WorkProblem::PersonUnknown,
    WorkProblem::PersonSeveral,
    WorkProblem::PersonLike,
    WorkProblem::PersonByName,
    WorkProblem::EventSeveral,
    WorkProblem::EventNew,
    WorkProblem::Warned,
    WorkProblem::RegionUnknown,
    WorkProblem::DirectionUnknown,
    WorkProblem::Known,
];

impl WorkProblem {
    /// The code, as in reports.
    pub const fn code(self) -> &'static str {
        match self {
            Self::PersonClosed => "person_closed",
            Self::TitleMissing => "title_missing",
            Self::CapacityUnreadable => "capacity_unreadable",
            Self::ShiftUnknown => "shift_unknown",
            Self::EventMissing => "event_missing",
            Self::Barred => "place_barred",
            Self::OtherHours => "other_hours",
            Self::OverADay => "over_a_day",
            Self::AllAtNight => "all_at_night",
            Self::Future => "in_future",
            Self::Row(problem) => problem.code(),
            Self::PersonUnknown => "person_unknown",
            Self::PersonSeveral => "person_several",
            Self::PersonLike => "person_like",
            Self::PersonByName => "person_by_name",
            Self::EventSeveral => "event_several",
            Self::EventNew => "event_new",
            Self::Warned => "place_warned",
            Self::RegionUnknown => "region_unknown",
            Self::DirectionUnknown => "direction_unknown",
            Self::Known => "work_known",
        }
    }

    /// The problem of a code.
    pub fn of_code(code: &str) -> Option<Self> {
        let of_row = HoursProblem::ALL.into_iter().map(Self::Row);
        let mut all = OWN.into_iter().chain(of_row);
        all.find(|problem| problem.code() == code)
    }

    /// How grave it is.
    pub const fn kind(self) -> ProblemKind {
        match self {
            Self::PersonClosed
            | Self::TitleMissing
            | Self::CapacityUnreadable
            | Self::ShiftUnknown
            | Self::EventMissing
            | Self::Barred
            | Self::OtherHours
            | Self::OverADay
            | Self::AllAtNight
            | Self::Future => ProblemKind::Error,
            Self::Row(problem) => problem.kind(),
            Self::PersonUnknown
            | Self::PersonSeveral
            | Self::PersonLike
            | Self::PersonByName
            | Self::EventSeveral
            | Self::EventNew
            | Self::Warned
            | Self::RegionUnknown
            | Self::DirectionUnknown => ProblemKind::Ask,
            Self::Known => ProblemKind::Note,
        }
    }

    /// Whether a row with it stays out until somebody answers.
    pub const fn waits(self) -> bool {
        matches!(
            self,
            Self::PersonUnknown
                | Self::PersonSeveral
                | Self::PersonLike
                | Self::EventSeveral
                | Self::Warned
                | Self::Row(HoursProblem::HoursMismatch | HoursProblem::OverlapInFile)
        )
    }

    /// What can be done about it, the offered one first; none where there is nothing to choose.
    pub const fn fixes(self) -> &'static [Fix] {
        use Fix::{Accept, LeaveOut, Other, Without};
        match self {
            Self::PersonClosed
            | Self::TitleMissing
            | Self::ShiftUnknown
            | Self::EventMissing
            | Self::Barred
            | Self::OtherHours
            | Self::OverADay
            | Self::AllAtNight
            | Self::Future => &[LeaveOut],
            Self::PersonUnknown | Self::Warned => &[Accept, LeaveOut],
            Self::PersonSeveral | Self::EventSeveral => &[Other, LeaveOut],
            Self::PersonLike | Self::PersonByName => &[Accept, Other, LeaveOut],
            Self::EventNew => &[Accept, Without, LeaveOut],
            Self::CapacityUnreadable => &[Without, LeaveOut],
            Self::RegionUnknown | Self::DirectionUnknown => &[Without, LeaveOut],
            Self::Known => &[],
            Self::Row(problem) => match problem {
                HoursProblem::NameMissing
                | HoursProblem::DateInvalid
                | HoursProblem::HoursNegative
                | HoursProblem::TimeOrder => &[LeaveOut],
                HoursProblem::HoursOver24
                | HoursProblem::HoursUnreadable
                | HoursProblem::OverlapInFile
                | HoursProblem::CrossesMidnight
                | HoursProblem::DateTwoDigitYear
                | HoursProblem::DateYearAssumed
                | HoursProblem::HoursMissing
                | HoursProblem::TimeMissing
                | HoursProblem::TwoRangesInOneCell => &[Accept, LeaveOut],
                HoursProblem::DateAmbiguous | HoursProblem::HoursMismatch => {
                    &[Accept, Other, LeaveOut]
                }
                HoursProblem::DuplicateInFile
                | HoursProblem::DateFromSerial
                | HoursProblem::HoursFromExcelTime
                | HoursProblem::RangeInOneCell => &[],
            },
        }
    }

    /// The words on the button that does this about it.
    pub fn fix_message(self, fix: Fix) -> Message {
        match (fix, self) {
            (Fix::LeaveOut, _) => messages::import_fix_leave_out(),
            (Fix::Accept, Self::PersonUnknown) => messages::worklists_fix_make_person(),
            (Fix::Other, Self::PersonSeveral | Self::PersonLike | Self::PersonByName) => {
                messages::worklists_fix_another_person()
            }
            (Fix::Accept, Self::PersonLike | Self::PersonByName) => {
                messages::import_fix_same_person()
            }
            (Fix::Accept, Self::EventNew) => messages::worklists_fix_make_event(),
            (Fix::Without, Self::EventNew) => messages::worklists_fix_without_event(),
            (Fix::Other, Self::EventSeveral) => messages::worklists_fix_another_event(),
            (Fix::Accept, Self::Warned) => messages::worklists_fix_in_spite(),
            (
                Fix::Accept,
                Self::Row(
                    HoursProblem::HoursMismatch
                    | HoursProblem::HoursOver24
                    | HoursProblem::HoursUnreadable,
                ),
            ) => messages::worklists_fix_by_times(),
            (Fix::Other, Self::Row(HoursProblem::HoursMismatch)) => {
                messages::worklists_fix_as_claimed()
            }
            (Fix::Accept, Self::Row(HoursProblem::OverlapInFile)) => {
                messages::worklists_fix_this_row()
            }
            (Fix::Accept, Self::Row(HoursProblem::DateAmbiguous)) => {
                messages::import_fix_day_first()
            }
            (Fix::Other, Self::Row(HoursProblem::DateAmbiguous)) => {
                messages::import_fix_month_first()
            }
            (Fix::Without, _) => messages::import_fix_without(),
            (Fix::Accept | Fix::Other, _) => messages::import_fix_take_as_is(),
        }
    }

    /// The sentence without the row that it is about.
    pub fn message(self) -> Message {
        match self {
            Self::PersonClosed => messages::import_problem_closed(),
            Self::TitleMissing => messages::worklists_title_missing(),
            Self::CapacityUnreadable => messages::worklists_capacity_unreadable(),
            Self::ShiftUnknown => messages::worklists_shift_unknown(),
            Self::EventMissing => messages::worklists_event_missing(),
            Self::Barred => messages::worklists_barred(),
            Self::OtherHours => messages::worklists_other_hours(),
            Self::OverADay => messages::import_hours_over_24(),
            Self::AllAtNight => messages::worklists_all_at_night(),
            Self::Future => messages::worklists_future(),
            Self::Row(problem) => problem.message(0),
            Self::PersonUnknown => messages::worklists_person_unknown(),
            Self::PersonSeveral => messages::worklists_person_several(),
            Self::PersonLike => messages::worklists_person_like(),
            Self::PersonByName => messages::worklists_person_by_name(),
            Self::EventSeveral => messages::worklists_event_several(),
            Self::EventNew => messages::worklists_event_new(),
            Self::Warned => messages::worklists_warned(),
            Self::RegionUnknown => messages::import_problem_region_unknown(),
            Self::DirectionUnknown => messages::import_problem_direction_unknown(),
            Self::Known => messages::worklists_known(),
        }
    }
}

impl Answerable for WorkProblem {
    fn code(self) -> &'static str {
        Self::code(self)
    }

    fn of_code(code: &str) -> Option<Self> {
        Self::of_code(code)
    }

    fn fixes(self) -> &'static [Fix] {
        Self::fixes(self)
    }
}

/// A problem of one row.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// Which.
    pub problem: WorkProblem,
    /// The sentence about this row.
    pub message: Message,
    /// It was answered.
    pub settled: bool,
}
