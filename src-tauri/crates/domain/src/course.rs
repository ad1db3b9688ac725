//! The practice of a new volunteer at the desk of a forum: a short course of tasks with
//! invented guests, and what it came to.
//!
//! Source: DOMAIN 7.1 (volunteers at the desk change with every shift); FEATURES 79.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use crate::guests::{CategoryCode, RefusedFor};
use crate::{OperatorId, PersonName, Phone, Timestamp, VolunteerId, data};

/// A task of the course. The numbers are part of the format; new ones go to the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Task {
    /// A guest shows a badge.
    Scan,
    /// A guest has no badge at hand and says the name.
    Name,
    /// Two guests have one name; the end of the phone tells them apart.
    Phone,
    /// A guest is inside already and has a reason to come in once more.
    Again,
    /// A guest shows an old badge, and has the new one too.
    VoidBadge,
    /// A guest comes to a list that is for others; the next one is let in.
    OtherList,
    /// A guest is on no list.
    WalkIn,
    /// The wrong guest was let in, and that is taken back.
    TakeBack,
}

impl Task {
    /// Every task, in the order of the course.
    pub const ALL: [Self; 8] = [
        Self::Scan,
        Self::Name,
        Self::Phone,
        Self::Again,
        Self::VoidBadge,
        Self::OtherList,
        Self::WalkIn,
        Self::TakeBack,
    ];

    /// The task as a code for the window: `void_badge`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Scan => "scan",
            Self::Name => "name",
            Self::Phone => "phone",
            Self::Again => "again",
            Self::VoidBadge => "void_badge",
            Self::OtherList => "other_list",
            Self::WalkIn => "walk_in",
            Self::TakeBack => "take_back",
        }
    }

    /// The places of the guest of the task, and of the one who comes next in it, among
    /// [`invented`].
    pub const fn guests(self) -> (usize, Option<usize>) {
        match self {
            Self::Scan => (0, None),
            Self::Name => (1, None),
            Self::Phone => (3, None),
            Self::Again => (4, None),
            Self::VoidBadge => (5, None),
            Self::OtherList => (6, Some(7)),
            Self::TakeBack => (8, None),
            Self::WalkIn => (9, None),
        }
    }

    /// Judges what the volunteer did. `step` is how far the task is, from 0.
    pub const fn judge(self, step: u8, act: DeskAct) -> Judged {
        use DeskAct as A;
        use Whom::{Meant, Next};
        match (self, step, act) {
            (Self::Scan | Self::Name | Self::Phone | Self::WalkIn, _, A::Entered(Meant)) => {
                Judged::Done
            }
            (Self::WalkIn, _, A::Added(Meant)) => Judged::On,
            (Self::Again, 0, A::Refused(Meant, RefusedFor::Already))
            | (Self::VoidBadge, 0, A::Refused(Meant, RefusedFor::VoidBadge))
            | (Self::OtherList, 0, A::Refused(Meant, RefusedFor::OtherCategory))
            | (Self::TakeBack, 0, A::Entered(Meant)) => Judged::On,
            (Self::Again, 1, A::Overruled(Meant))
            | (Self::VoidBadge, 1, A::Entered(Meant))
            | (Self::OtherList, 1, A::Entered(Next))
            | (Self::TakeBack, 1, A::TakenBack) => Judged::Done,
            (Self::Again, 1, A::Refused(Meant, RefusedFor::Already))
            | (Self::VoidBadge, 1, A::Refused(Meant, RefusedFor::VoidBadge))
            | (Self::OtherList, 1, A::Refused(Meant, RefusedFor::OtherCategory)) => Judged::Same,
            _ => Judged::Wrong,
        }
    }
}

/// A guest who is invented, and stands in no register.
#[derive(Clone, Debug)]
pub struct Invented {
    /// The name.
    pub name: PersonName,
    /// The category.
    pub category: CategoryCode,
    /// The phone.
    pub phone: Option<Phone>,
    /// The counter of the badge that holds; `None` for whoever is on no list.
    pub badge: Option<u32>,
    /// The counter of one that does not hold any more.
    pub old_badge: Option<u32>,
    /// Came before the course begins.
    pub inside: bool,
}

/// The invented guests of the course; tasks name them by their places.
pub fn invented() -> &'static [Invented] {
    static INVENTED: OnceLock<Vec<Invented>> = OnceLock::new();
    INVENTED.get_or_init(|| {
        data::rows(include_str!("../data/course_guests.csv"))
            .iter()
            .map(|row| Invented {
                name: PersonName::parse(row.get("surname"), row.get("given"), "")
                    .expect("the built-in table has names"),
                category: row
                    .get("category")
                    .parse()
                    .expect("the built-in table has codes"),
                phone: Phone::parse(row.get("phone")).ok(),
                badge: row.get("badge").parse().ok(),
                old_badge: row.get("old_badge").parse().ok(),
                inside: row.get("inside") == "yes",
            })
            .collect()
    })
}

/// Of the invented guests, whom an act was about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whom {
    /// The guest of the task.
    Meant,
    /// The guest who comes after that one in the same task.
    Next,
    /// Anybody else.
    Other,
}

/// What somebody does at a desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeskAct {
    /// Let a guest in.
    Entered(Whom),
    /// Scanned, and the desk refused.
    Refused(Whom, RefusedFor),
    /// Let a guest pass in spite of the refusal.
    Overruled(Whom),
    /// Let a guest out.
    Left(Whom),
    /// Added a guest.
    Added(Whom),
    /// Took the last entry back.
    TakenBack,
}

/// What an act means for the task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judged {
    /// The task is done.
    Done,
    /// Right, and there is more to do.
    On,
    /// Once more what was done already: no harm.
    Same,
    /// Not this: the task begins anew, and counts as one to look at again.
    Wrong,
}

/// How somebody practised: a fact of the event. It names people by their ids alone.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Practised {
    /// The volunteer of the event; `None` for whoever sat at the desk.
    pub who: Option<VolunteerId>,
    /// Whose password opened the register.
    pub by: OperatorId,
    /// When the course ended.
    pub at: Timestamp,
    /// How long it took, in seconds.
    pub seconds: u32,
    /// How many tasks there were.
    pub tasks: u8,
    /// Those that were not right at once, in the order of the course.
    pub again: Vec<Task>,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What each act comes to from the beginning of a task.
    #[track_caller]
    fn check(task: Task, acts: &[DeskAct], expected: &[Judged]) {
        let mut step = 0;
        let judged: Vec<Judged> = acts
            .iter()
            .map(|act| {
                let judged = task.judge(step, *act);
                step = match judged {
                    Judged::On => step + 1,
                    Judged::Same => step,
                    Judged::Done | Judged::Wrong => 0,
                };
                judged
            })
            .collect();
        assert_eq!(judged, expected, "{}", task.code());
    }

    #[test]
    fn every_task_has_a_way_to_its_end() {
        use DeskAct::{Added, Entered, Overruled, Refused, TakenBack};
        use Judged::{Done, On};
        use Whom::{Meant, Next};
        for task in [Task::Scan, Task::Name, Task::Phone] {
            check(task, &[Entered(Meant)], &[Done]);
        }
        check(
            Task::Again,
            &[Refused(Meant, RefusedFor::Already), Overruled(Meant)],
            &[On, Done],
        );
        check(
            Task::VoidBadge,
            &[Refused(Meant, RefusedFor::VoidBadge), Entered(Meant)],
            &[On, Done],
        );
        check(
            Task::OtherList,
            &[Refused(Meant, RefusedFor::OtherCategory), Entered(Next)],
            &[On, Done],
        );
        check(Task::WalkIn, &[Added(Meant), Entered(Meant)], &[On, Done]);
        check(Task::TakeBack, &[Entered(Meant), TakenBack], &[On, Done]);
    }

    #[test]
    fn every_task_has_the_guests_that_it_needs() {
        let guests = invented();
        for task in Task::ALL {
            let (meant, next) = task.guests();
            let is_listed = |place: usize| guests[place].badge.is_some();
            assert_eq!(is_listed(meant), task != Task::WalkIn, "{}", task.code());
            assert!(next.is_none_or(is_listed), "{}", task.code());
        }
        assert!(guests[Task::Again.guests().0].inside);
        assert!(guests[Task::VoidBadge.guests().0].old_badge.is_some());
        let (meant, _) = Task::Phone.guests();
        let same = guests.iter().filter(|one| one.name == guests[meant].name);
        assert_eq!(same.count(), 2, "the phone tells them apart");
    }

    #[test]
    fn nobody_is_let_in_in_the_place_of_another() {
        for task in Task::ALL {
            let other = task.judge(0, DeskAct::Entered(Whom::Other));
            assert_eq!(other, Judged::Wrong, "{}", task.code());
        }
        let spite = Task::OtherList.judge(1, DeskAct::Overruled(Whom::Meant));
        assert_eq!(spite, Judged::Wrong, "the list is for others");
        let twice = Task::TakeBack.judge(1, DeskAct::Entered(Whom::Other));
        assert_eq!(twice, Judged::Wrong);
    }
}
