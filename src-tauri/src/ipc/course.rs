//! Practice at the desk.

use serde::Serialize;
use ts_rs::TS;

use super::desk::{DeskCounts, DeskPage, DeskTold};

/// A task of the course, as the volunteer is shown it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CourseTask {
    /// Which: `scan`, `name`, `phone`, `again`, `void_badge`, `other_list`, `walk_in`, `take_back`.
    pub task: String,
    /// Its place, from 1.
    pub place: u32,
    /// How many there are.
    pub of: u32,
    /// How far it is, from 0.
    pub step: u8,
    /// It was begun anew: what was done last was not right.
    pub wrong: bool,
    /// At which list the guest is.
    pub list: String,
    /// The name that the guest says.
    pub name: String,
    /// The end of the phone, where it tells people apart.
    pub phone: Option<String>,
    /// What the code on the badge says that the guest shows.
    pub badge: Option<String>,
    /// The same number as people read it.
    pub number: Option<String>,
}

/// How somebody practised.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CourseResult {
    /// The volunteer, or whoever sat at the desk.
    pub name: String,
    /// When the course ended, in milliseconds.
    #[ts(type = "number")]
    pub at: i64,
    /// How long it took, in seconds.
    pub seconds: u32,
    /// How many tasks there were.
    pub tasks: u8,
    /// Those that were not right at once.
    pub again: Vec<String>,
}

/// Where a course stands.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum CourseStage {
    /// A task is under way.
    Task {
        /// Which.
        task: CourseTask,
    },
    /// All are done.
    Over {
        /// What it came to.
        result: CourseResult,
    },
}

/// Somebody who works at an event.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CoursePerson {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
}

/// Who may practise and who did.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CoursePage {
    /// How many tasks the course has.
    pub tasks: u32,
    /// Those who work at the event, by name.
    pub people: Vec<CoursePerson>,
    /// The results, the latest first; nothing for whoever may not see them.
    pub results: Option<Vec<CourseResult>>,
}

/// A course that has begun.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CourseBegun {
    /// The desk with its invented guests.
    pub page: DeskPage,
    /// The first task.
    pub stage: CourseStage,
}

/// What the desk shows after an act, and what it means for the course.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CourseTold {
    /// As at the desk.
    pub told: DeskTold,
    /// Where the course stands.
    pub stage: CourseStage,
}

/// What taking back comes to.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CourseBack {
    /// There was something to take back.
    pub taken: bool,
    /// The figures.
    pub counts: DeskCounts,
    /// Where the course stands.
    pub stage: CourseStage,
}
