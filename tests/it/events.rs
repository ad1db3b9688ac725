//! An event from end to end: planned, worked, marked, claimed, confirmed by somebody else,
//! corrected and taken back.

use app::attendance::{self, InSpite, NewMark, Place};
use app::events::{self, Form, Wanted, WorkRefused};
use app::hours::{self, ClaimAt, NewClaim};
use app::{Register, assigning, erasure, operators, shifts, undo};
use domain::hours::{ClaimState, HoursRefused, standings};
use domain::{
    Assignment, Direct, ErasureGround, ErasureKind, EventId, EventState, FactId, Grade, MarkSource,
    Participation, Plan, Role, ShiftId, Span, Standing, Timestamp, VolunteerId, Zone,
};
use store::Quiet;
use testkit::{TestRegister, a_volunteer};

use crate::work::shift_form;

const THEIRS: &str = "екінші адамның құпиясөзі";
const HOUR: i64 = 3_600_000;

/// A plan of these hours from now.
fn plan(register: &TestRegister, from: i64, until: i64) -> Plan {
    let now = register.ctx().now.0;
    let wall = |hours: i64| {
        let wall = Zone::ALMATY.wall(Timestamp(now + hours * HOUR));
        wall.expect("a time inside the calendar")
    };
    Plan::new(wall(from), wall(until), Zone::ALMATY).expect("it ends after it begins")
}

fn form(register: &TestRegister) -> Form {
    Form {
        titles: ["Таза жаға".to_owned(), String::new(), String::new()],
        plan: Some(plan(register, -8, -1)),
        ..Form::default()
    }
}

/// A register with a past event of one shift, and somebody who worked in it.
fn worked() -> (TestRegister, EventId, ShiftId, VolunteerId) {
    let register = TestRegister::new();
    let person = a_volunteer().called("Ахметов", "Нұрлан").add(&register);
    let form = form(&register);
    let event = events::save(register.open(), &register.ctx(), None, &form);
    let event = event.expect("the owner may").value;
    let shift = shift_form(None, plan(&register, -8, -1), Vec::new());
    let made = shifts::save(register.open(), &register.ctx(), event, &[shift]);
    let shift = made.expect("the event is there").value[0];
    (register, event, shift, person)
}

fn of(register: &TestRegister, event: EventId, person: VolunteerId) -> Option<Participation> {
    attendance::of_person(register.open(), Some(event), person).expect("the owner may")
}

fn a_claim(register: &TestRegister, event: EventId, person: VolunteerId) -> NewClaim {
    let now = register.ctx().now.0;
    NewClaim {
        volunteer: person,
        event: Some(event),
        shift: None,
        span: Span::Times {
            from: Timestamp(now - 5 * HOUR),
            until: Timestamp(now - 2 * HOUR),
        },
        rest: 0,
        grade: Grade::Coordinator,
        instead_of: None,
        travel: false,
        words: Some("Жағаны тазалады".to_owned()),
    }
}

/// Claims hours and gives the id of the claim that was told last.
fn claimed(register: &TestRegister, event: EventId, claim: &NewClaim) -> FactId {
    let claims = std::slice::from_ref(claim);
    hours::claim(register.open(), &register.ctx(), claims).expect("nothing is in the way");
    let known = of(register, event, claim.volunteer).expect("the claim made the record");
    known.claims.last().expect("it was claimed").id
}

/// A second coordinator.
pub fn second(register: &TestRegister) -> Register {
    let added = operators::add(
        register.open(),
        &register.ctx(),
        "Екінші",
        Role::Coordinator,
        THEIRS,
    );
    let id = added.expect("the owner adds people").value;
    let theirs = register.open().switch(id, THEIRS, register.ctx().now);
    theirs.expect("the password is theirs")
}

fn state(
    register: &TestRegister,
    event: EventId,
    person: VolunteerId,
    claim: FactId,
) -> ClaimState {
    let known = of(register, event, person).expect("there is a record");
    let known = standings(&known, None);
    known
        .iter()
        .find(|one| one.id == claim)
        .expect("it is there")
        .state
}

#[test]
fn an_event_goes_along_its_path_and_no_other_way() {
    let register = TestRegister::new();
    let event = events::save(register.open(), &register.ctx(), None, &form(&register));
    let event = event.expect("the owner may").value;
    let go = |state: EventState| events::set_state(register.open(), &register.ctx(), event, &state);
    assert!(matches!(go(EventState::Finished), Err(WorkRefused::Path)));
    go(EventState::Open).expect("people are called");
    let unsaid = EventState::Cancelled {
        reason: " ".to_owned(),
    };
    assert!(matches!(go(unsaid), Err(WorkRefused::Reason)));
    go(EventState::Held).expect("it took place");
    go(EventState::Finished).expect("all is settled");
    let known = events::get(register.open(), event).expect("it is there");
    assert_eq!(known.state, EventState::Finished);
}

#[test]
fn a_deleted_event_leaves_the_list_and_comes_back_when_that_is_undone() {
    let (register, event, ..) = worked();
    let total = |deleted| {
        let wanted = Wanted {
            text: "таза".to_owned(),
            deleted,
            ..Wanted::default()
        };
        let window = events::list(register.open(), &wanted, 0, 10);
        window.expect("the owner may").total
    };
    assert_eq!((total(false), total(true)), (1, 0));
    let ctx = register.ctx();
    events::delete(register.open(), &ctx, event).expect("the owner may");
    assert_eq!((total(false), total(true)), (0, 1));
    undo::undo(register.open(), &register.ctx(), ctx.action, &Quiet).expect("nothing changed");
    assert_eq!((total(false), total(true)), (1, 0));
}

#[test]
fn hundreds_of_paper_lines_are_one_action_and_one_undo() {
    let (register, event, shift, _) = worked();
    let people: Vec<VolunteerId> = (0..200)
        .map(|n| {
            let given = format!("Нұр{}", "а".repeat(n % 7 + 1));
            a_volunteer().called("Сериков", &given).add(&register)
        })
        .collect();
    let at = Timestamp(register.ctx().now.0 - 7 * HOUR);
    let marks: Vec<NewMark> = people
        .iter()
        .map(|volunteer| NewMark {
            volunteer: *volunteer,
            shift: Some(shift),
            direct: Direct::In,
            at,
            source: MarkSource::Paper,
            line: Some("01B".to_owned()),
        })
        .collect();
    let ctx = register.ctx();
    let made = attendance::mark(register.open(), &ctx, event, &marks).expect("the owner may");
    assert_eq!(made.value, 200);
    let again = register.ctx_again(ctx.action);
    attendance::mark(register.open(), &again, event, &marks).expect("it was done before");
    for person in &people {
        let known = of(&register, event, *person).expect("it was marked");
        assert_eq!(known.marks.len(), 1, "sent twice, done once");
        assert_eq!(known.marks[0].what.at, at, "the true time");
    }
    undo::undo(register.open(), &register.ctx(), ctx.action, &Quiet).expect("nothing changed");
    for person in &people {
        let known = of(&register, event, *person).expect("the record stays");
        assert!(known.marks.iter().all(|mark| mark.void.is_some()));
    }
}

#[test]
fn a_place_in_a_shift_is_given_and_taken_back() {
    let (register, event, shift, person) = worked();
    let place = Place {
        volunteer: person,
        shift,
        place: Some(Assignment {
            need: None,
            reserve: false,
        }),
    };
    let ctx = register.ctx();
    let places = [place];
    let told = assigning::findings(register.open(), &register.ctx(), event, &places);
    let told = told.expect("the owner may");
    assert_eq!(told.len(), 1, "only the consent is missing");
    let silent = attendance::assign(
        register.open(),
        &register.ctx(),
        event,
        &places,
        &InSpite::default(),
    );
    assert!(matches!(silent, Err(WorkRefused::Warned(_))));
    let in_spite = InSpite {
        accepted: told.into_iter().map(|one| one.key).collect(),
        words: None,
    };
    attendance::assign(register.open(), &ctx, event, &places, &in_spite).expect("they were told");
    let known = of(&register, event, person).expect("a place was given");
    assert_eq!(known.standing, Standing::Registered);
    assert_eq!(known.places.len(), 1);
    undo::undo(register.open(), &register.ctx(), ctx.action, &Quiet).expect("nothing changed");
    let known = of(&register, event, person).expect("the record stays");
    assert_eq!(known.places.len(), 0);
}

#[test]
fn hours_are_confirmed_by_somebody_else_and_by_nobody_twice() {
    let (register, event, _, person) = worked();
    let id = claimed(&register, event, &a_claim(&register, event, person));
    let at = ClaimAt {
        event: Some(event),
        volunteer: person,
        claim: id,
    };
    let own = hours::settle(register.open(), &register.ctx(), &[at], false, None);
    assert!(matches!(own, Err(WorkRefused::OwnHours)));
    assert_eq!(state(&register, event, person, id), ClaimState::Claimed);
    let theirs = second(&register);
    hours::settle(&theirs, &register.ctx(), &[at], false, None).expect("another person");
    assert_eq!(state(&register, event, person, id), ClaimState::Confirmed);
}

#[test]
fn hours_that_overlap_or_lie_ahead_are_refused_and_a_correction_replaces() {
    let (register, event, _, person) = worked();
    let first = a_claim(&register, event, person);
    let id = claimed(&register, event, &first);
    let claim = |new: &NewClaim| {
        let claims = std::slice::from_ref(new);
        hours::claim(register.open(), &register.ctx(), claims)
    };
    let refused = claim(&first);
    assert!(matches!(
        refused,
        Err(WorkRefused::Hours(HoursRefused::Overlap { .. }))
    ));
    let now = register.ctx().now.0;
    let ahead = NewClaim {
        span: Span::Times {
            from: Timestamp(now),
            until: Timestamp(now + 5 * HOUR),
        },
        ..first.clone()
    };
    assert!(matches!(
        claim(&ahead),
        Err(WorkRefused::Hours(HoursRefused::Future))
    ));
    let corrected = NewClaim {
        rest: 30,
        instead_of: Some(id),
        ..first
    };
    let new = claimed(&register, event, &corrected);
    assert_eq!(state(&register, event, person, id), ClaimState::Replaced);
    assert_eq!(state(&register, event, person, new), ClaimState::Claimed);
}

#[test]
fn what_was_written_outlives_closing() {
    let (mut register, event, _, person) = worked();
    let id = claimed(&register, event, &a_claim(&register, event, person));
    register.unlock();
    let known = of(&register, event, person).expect("it is there");
    assert_eq!(known.claims[0].id, id);
    assert_eq!(known.words, [(id, "Жағаны тазалады".to_owned())]);
    let shifts = shifts::of_event(register.open(), event).expect("the owner may");
    assert_eq!(shifts.len(), 1);
}

#[test]
fn hours_of_somebody_erased_stay_as_numbers_and_lose_their_words() {
    let (register, event, _, person) = worked();
    let id = claimed(&register, event, &a_claim(&register, event, person));
    let ending = erasure::Ending {
        kind: ErasureKind::Erased,
        ground: ErasureGround::Request,
        order: Some("№ 12".to_owned()),
    };
    erasure::end(register.open(), &register.ctx(), &[person], &ending, &Quiet)
        .unwrap_or_else(|refused| panic!("{refused}"));
    let known = of(&register, event, person).expect("the numbers stay");
    assert_eq!(known.claims[0].id, id);
    assert_eq!(known.claims[0].what.minutes(), 180);
    assert_eq!(known.words, []);
    let claims = [a_claim(&register, event, person)];
    let refused = hours::claim(register.open(), &register.ctx(), &claims);
    assert!(matches!(refused, Err(WorkRefused::Person)));
}
