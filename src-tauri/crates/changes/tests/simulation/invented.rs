//! What invented people do with a register.

use std::collections::{BTreeMap, BTreeSet};

use changes::{
    Edit, Events, Joins, Noun, Operation, Organisations, Participations, Programmes, Record,
    Register, Shifts, Subject, Volunteers,
};
use domain::attendance::{forgotten, walk};
use domain::checkin::{CheckinList, ListLimit, ListPurpose, door, uses};
use domain::course::Practised;
use domain::guests::{
    Badge, CardValue, CategoryCode, Delegation, GuestDetail, Pass, Print, Refusal, RefusedFor,
    usual_categories,
};
use domain::hours::made::{Step, steps};
use domain::hours::{Totals, claims_of, standings};
use domain::{
    ActorKind, Assignment, Blocked, Briefing, CertificateKind, Choice, Claim, Consent,
    ConsentPurpose, ConsentTerms, ConsentWay, Contract, Counted, Day, Direct, DocumentKind,
    DocumentSeen, Erasure, ErasureGround, EventFact, EventId, EventMember, EventState, EventValue,
    FactId, FormerName, GivenBy, Grade, Guardian, HourRate, HoursRule, HoursVerdict,
    IssuedCertificate, LegalGround, LegalKind, ListId, Mark, MarkSource, NamePart, NightCounts,
    NightRule, Operator, OperatorId, OrganisationId, OrganisationValue, PairDecision, PairVerdict,
    ParticipationFact, ParticipationId, ParticipationValue, PersonField, PersonName, Plan,
    ProgrammeId, ProgrammeValue, RegisterFact, RegisterMember, RegisterValue, Remainder, Retention,
    Role, Shift, ShiftId, ShiftKind, ShiftValue, SignUp, Span, Standing, Status, Timestamp, Titles,
    TshirtSize, VolunteerFact, VolunteerField, VolunteerId, VolunteerMember, VolunteerValue,
    YearRate, Zone,
};

use crate::dice::Dice;
use crate::flaw::Flaw;
use crate::state::State;

/// How many volunteers there are; the first of them may be erased.
const PEOPLE: u64 = 4;
const MAY_BE_ERASED: u64 = 3;

fn person(number: u64) -> VolunteerId {
    VolunteerId::from_bytes([0x10 + number as u8; 16])
}

/// A word that stands in every text about this person, and nowhere else.
pub fn marker(id: VolunteerId) -> String {
    let letter = ['а', 'ә', 'б', 'в'][usize::from(id.as_bytes()[0]) % 4];
    format!("Қыранбек{letter}")
}

/// A change of something by somebody who sees this state.
pub fn change(dice: &mut Dice, state: &State, joins: bool) -> Operation {
    match dice.below(if joins { 40 } else { 20 }) {
        20 | 21 => decide(dice, state),
        22 => event(dice, state),
        23..28 => participation(dice, state),
        28..33 => guest(dice, state),
        33 | 34 => shift_edit(dice, state),
        35 => roster(dice),
        36 | 37 => words(dice, state),
        38 | 39 => programme(dice, state),
        0..14 => {
            let id = person(dice.below(PEOPLE));
            if state.is_ended(id) {
                // There is nobody to edit.
                return change(dice, state, joins);
            }
            let empty = Record::default();
            let record = state.volunteers.get(&id).unwrap_or(&empty);
            let edits = volunteer(dice, id, record);
            Operation::Volunteer { id, edits }
        }
        14 | 15 => {
            let id = OrganisationId::from_bytes([0x20 + dice.below(2) as u8; 16]);
            let empty = Record::default();
            let record = state.organisations.get(&id).unwrap_or(&empty);
            let edits = vec![organisation(dice, record)];
            Operation::Organisation { id, edits }
        }
        16 | 17 => Operation::Register {
            edits: register(dice, &state.register),
        },
        18 => {
            let subject = match dice.below(4) {
                0 => None,
                1 => Some(Subject::Register),
                _ => Some(Subject::Volunteer(person(dice.below(PEOPLE)))),
            };
            Operation::Note { subject }
        }
        _ if dice.one_in(3) => erase(dice, state),
        _ => change(dice, state, joins),
    }
}

fn put<N: Noun>(record: &Record<N>, value: N::Value) -> Edit<N> {
    let base = record.bases(N::field(&value));
    Edit::Put { value, base }
}

fn remove<N: Noun>(record: &Record<N>, member: N::Member) -> Edit<N> {
    let seen = record.dots(&member);
    Edit::Remove { member, seen }
}

/// One to three edits of one person, each field at most once.
fn volunteer(
    dice: &mut Dice,
    id: VolunteerId,
    record: &Record<Volunteers>,
) -> Vec<Edit<Volunteers>> {
    let mut edits: Vec<Edit<Volunteers>> = Vec::new();
    for _ in 0..dice.of(&[1, 1, 1, 2, 3]) {
        let edit = one_of_volunteer(dice, id, record);
        let field = |edit: &Edit<Volunteers>| match edit {
            Edit::Put { value, .. } => Some(value.field()),
            _ => None,
        };
        if field(&edit).is_none_or(|this| edits.iter().all(|one| field(one) != Some(this))) {
            edits.push(edit);
        }
    }
    edits
}

fn one_of_volunteer(
    dice: &mut Dice,
    id: VolunteerId,
    record: &Record<Volunteers>,
) -> Edit<Volunteers> {
    let text = |dice: &mut Dice| format!("{} {}", marker(id), dice.below(50));
    match dice.below(19) {
        17 => put(record, VolunteerValue::Guest(dice.one_in(2))),
        18 => put(
            record,
            VolunteerValue::Tshirt(dice.one_in(2).then_some(TshirtSize::M)),
        ),
        0 => put(record, VolunteerValue::Name(name(dice, id))),
        1..4 => put(record, VolunteerValue::Notes(Some(text(dice)))),
        4 => put(record, VolunteerValue::Latin(Some(text(dice)))),
        5 => {
            let status = match dice.below(3) {
                0 => Status::Active,
                1 => Status::Applicant,
                _ => Status::Paused {
                    reason: Some(text(dice)),
                },
            };
            put(record, VolunteerValue::Status(status))
        }
        6 => put(record, VolunteerValue::Deleted(dice.one_in(2))),
        7 => {
            let blocked = dice.one_in(2).then(|| Blocked {
                since: Day::from_ymd_opt(2090, 5, 17).expect("a day"),
                reason: Some(text(dice)),
            });
            put(record, VolunteerValue::Blocked(blocked))
        }
        8 | 9 => Edit::Add(member(dice, id)),
        10 | 11 => remove(record, member(dice, id)),
        12 | 13 => {
            let fact = fact(dice, id);
            Edit::Record(fact, what_happened(dice, id, fact))
        }
        14 => Edit::Void {
            fact: fact(dice, id),
            reason: Some(text(dice)),
        },
        15 => put(record, VolunteerValue::Ground(dice.of(&LegalGround::ALL))),
        _ => Edit::Unvoid(fact(dice, id)),
    }
}

fn name(dice: &mut Dice, id: VolunteerId) -> PersonName {
    let given = dice.of(&["Сара", "Дана", "Ким"]);
    let part = |text: &str| Some(NamePart::parse(text).expect("a name"));
    PersonName::new(part(&marker(id)), part(given), None).expect("two parts")
}

/// Few, so that two laptops add and remove the same.
fn member(dice: &mut Dice, id: VolunteerId) -> VolunteerMember {
    let text = format!("{} {}", marker(id), dice.below(2));
    if dice.one_in(2) {
        VolunteerMember::Tag(text)
    } else {
        VolunteerMember::Skill(text)
    }
}

/// Few, so that two laptops record the same fact.
fn fact(dice: &mut Dice, id: VolunteerId) -> FactId {
    let mut bytes = *id.as_bytes();
    bytes[15] = dice.below(4) as u8;
    FactId::from_bytes(bytes)
}

fn what_happened(dice: &mut Dice, of: VolunteerId, id: FactId) -> VolunteerFact {
    let day = Day::from_ymd_opt(2090, 5, 17).expect("a day");
    match dice.below(9) {
        5 => VolunteerFact::Guardian(Guardian {
            id,
            name: marker(of),
            relation: None,
            phone: None,
        }),
        6 => VolunteerFact::Contract(Contract {
            id,
            number: Some(marker(of)),
            from: Some(day),
            until: None,
            expenses: None,
        }),
        7 => VolunteerFact::Briefing(Briefing {
            id,
            on: day,
            topic: marker(of),
            given_by: None,
            reference: None,
        }),
        8 => VolunteerFact::Certificate(Box::new(IssuedCertificate {
            id,
            kind: CertificateKind::Thanks,
            number: dice.below(9).to_string(),
            on: day,
            name: marker(of),
            organisation: "Қамқор".to_owned(),
            from: day,
            until: day,
            minutes: 60,
            lines: Vec::new(),
            code: marker(of),
        })),
        0 => VolunteerFact::FormerName(FormerName {
            id,
            name: name(dice, of),
            until: None,
        }),
        1 => VolunteerFact::ConsentWithdrawn {
            consent: fact(dice, of),
            on: Day::from_ymd_opt(2090, 6, 1).expect("a day"),
        },
        2 => VolunteerFact::ConsentTerms {
            consent: fact(dice, of),
            terms: ConsentTerms {
                data: vec![dice.of(&PersonField::ALL)],
                third_parties: Some(marker(of)),
                abroad: None,
            },
        },
        3 => VolunteerFact::DocumentSeen(DocumentSeen {
            id,
            kind: dice.of(&DocumentKind::ALL),
            on: Day::from_ymd_opt(2090, 5, 17).expect("a day"),
            by: OperatorId::from_bytes([1; 16]),
        }),
        _ => VolunteerFact::Consent(Consent {
            id,
            purposes: vec![ConsentPurpose::Processing],
            text_version: "1".into(),
            language: "kk".into(),
            given_by: GivenBy::Self_,
            taken_by: OperatorId::from_bytes([1; 16]),
            on: Day::from_ymd_opt(2090, 5, 17).expect("a day"),
            way: ConsentWay::Paper {
                reference: Some(marker(of)),
            },
            until: None,
            withdrawn: None,
            terms: None,
        }),
    }
}

fn organisation(dice: &mut Dice, record: &Record<Organisations>) -> Edit<Organisations> {
    let number = dice.below(20);
    let value = match dice.below(4) {
        0 | 1 => OrganisationValue::Name(format!("Жас қанат {number}")),
        2 => OrganisationValue::Kind(dice.of(&ActorKind::ALL)),
        _ => OrganisationValue::Deleted(dice.one_in(2)),
    };
    put(record, value)
}

/// An operator is changed by putting another in the place of the one.
fn register(dice: &mut Dice, record: &Record<Register>) -> Vec<Edit<Register>> {
    match dice.below(9) {
        3 => vec![put(record, RegisterValue::Night(night(dice)))],
        4 => {
            let minutes = dice.of(&[0, 60, 120]);
            vec![put(record, RegisterValue::TravelMinutes(minutes))]
        }
        5 => {
            let fact = FactId::from_bytes([0x90 + dice.below(3) as u8; 16]);
            let rate = dice.one_in(2).then(|| HourRate {
                tiyn: 100 * (1 + dice.below(5) as u32),
                source: "Қамқор".to_owned(),
            });
            let rate = YearRate { year: 2090, rate };
            let edit = match dice.below(4) {
                0 => Edit::Void { fact, reason: None },
                1 => Edit::Unvoid(fact),
                _ => Edit::Record(fact, RegisterFact::YearRate(rate)),
            };
            vec![edit]
        }
        6 => {
            let operator = OperatorId::from_bytes([0x40 + dice.below(2) as u8; 16]);
            let events = (!dice.one_in(3)).then(|| vec![event_id(dice)]);
            vec![put(record, RegisterValue::Limit(operator, events))]
        }
        0 => vec![put(
            record,
            RegisterValue::Organisation(format!("Қамқор {}", dice.below(20))),
        )],
        1 => {
            let retention = Retention {
                audit_years: 1 + dice.below(9) as u8,
                ..Retention::default()
            };
            vec![put(record, RegisterValue::Retention(retention))]
        }
        2 => vec![put(
            record,
            RegisterValue::FieldsOff(vec![dice.of(&PersonField::ALL)]),
        )],
        _ => {
            let id = OperatorId::from_bytes([0x40 + dice.below(2) as u8; 16]);
            let mut operator = Operator::new(id, "Дана".to_owned(), dice.of(&Role::ALL));
            operator.left = dice
                .one_in(3)
                .then(|| Day::from_ymd_opt(2090, 6, 1).expect("a day"));
            let before = record.members().filter(
                |member| matches!(member, RegisterMember::Operator(known) if known.id == id),
            );
            let mut edits: Vec<_> = before
                .map(|member| remove(record, member.clone()))
                .collect();
            edits.push(Edit::Add(RegisterMember::Operator(operator)));
            edits
        }
    }
}

/// What the organisation says of the night.
fn night(dice: &mut Dice) -> NightRule {
    NightRule {
        counts: dice.of(&[NightCounts::AsOthers, NightCounts::Apart, NightCounts::Not]),
        ..NightRule::default()
    }
}

/// A decision about two people, erased ones too: a join does not wait for an erasure.
fn decide(dice: &mut Dice, state: &State) -> Operation {
    let one = dice.below(PEOPLE - 1);
    let (id, other) = (person(one), person(one + 1 + dice.below(PEOPLE - 1 - one)));
    let fields = [
        VolunteerField::Name,
        VolunteerField::Notes,
        VolunteerField::Status,
    ];
    let verdict = match dice.below(6) {
        0..3 => PairVerdict::Joined {
            keep: fields
                .into_iter()
                .filter_map(|field| {
                    let from = dice.of(&[id, other]);
                    dice.one_in(2).then_some(Choice { field, from })
                })
                .collect(),
        },
        3 => PairVerdict::Different,
        _ => PairVerdict::Open,
    };
    let empty = Record::<Joins>::default();
    let record = state.joins.get(&id).unwrap_or(&empty);
    let edits = vec![put(record, PairDecision { other, verdict })];
    Operation::Joins { id, edits }
}

/// Whose record this is.
pub fn whose(id: ParticipationId) -> VolunteerId {
    let pairs = (0..PEOPLE).flat_map(|number| [0x60, 0x61].map(|event| (person(number), event)));
    let found = pairs.into_iter().find(|(volunteer, event)| {
        changes::participation_id(Some(EventId::from_bytes([*event; 16])), *volunteer) == id
    });
    found.expect("nobody else takes part").0
}

/// Two events, so that two desks work in one.
fn event_id(dice: &mut Dice) -> EventId {
    EventId::from_bytes([0x60 + dice.below(2) as u8; 16])
}

fn programme_id(dice: &mut Dice) -> ProgrammeId {
    ProgrammeId::from_bytes([0x50 + dice.below(2) as u8; 16])
}

/// A programme gets its words, its time and its partner, and comes and goes.
fn programme(dice: &mut Dice, state: &State) -> Operation {
    let id = programme_id(dice);
    let empty = Record::<Programmes>::default();
    let record = state.programmes.get(&id).unwrap_or(&empty);
    let number = dice.below(20);
    let day = Day::from_ymd_opt(2090, 1, 1 + number as u32);
    let value = match dice.below(6) {
        0 => ProgrammeValue::Aims(dice.one_in(2).then(|| format!("Мақсат {number}"))),
        1 => ProgrammeValue::From(day.filter(|_| dice.one_in(2))),
        2 => ProgrammeValue::Until(day.filter(|_| dice.one_in(2))),
        3 => ProgrammeValue::Partner(Some(OrganisationId::from_bytes(
            [0x20 + dice.below(2) as u8; 16],
        ))),
        4 => ProgrammeValue::Deleted(dice.one_in(2)),
        _ => {
            let title = format!("Таза қала {number}");
            ProgrammeValue::Titles(Titles::new(&title, "", "").expect("a title"))
        }
    };
    let edits = vec![put(record, value)];
    Operation::Programme { id, edits }
}

fn event(dice: &mut Dice, state: &State) -> Operation {
    let id = event_id(dice);
    let empty = Record::<Events>::default();
    let record = state.events.get(&id).unwrap_or(&empty);
    let title = format!("Таза жаға {}", dice.below(20));
    let fact = |dice: &mut Dice| FactId::from_bytes([0xa0 + dice.below(3) as u8; 16]);
    let (at, by) = (
        Timestamp(3_800_000_000_000),
        OperatorId::from_bytes([0x40; 16]),
    );
    let edit = match dice.below(11) {
        7 => {
            let refusal = Refusal {
                list: door(id).id,
                at,
                desk: "A".to_owned(),
                badge: None,
                why: RefusedFor::Unknown,
                by,
            };
            Edit::Record(fact(dice), EventFact::Refusal(refusal))
        }
        8 => {
            let practised = Practised {
                who: None,
                by,
                at,
                seconds: dice.below(600) as u32,
                tasks: 8,
                again: Vec::new(),
            };
            Edit::Record(fact(dice), EventFact::Practised(practised))
        }
        9 => Edit::Void {
            fact: fact(dice),
            reason: None,
        },
        10 => put(
            record,
            EventValue::GuestDetails(vec![dice.of(&GuestDetail::ALL)]),
        ),
        6 => put(record, EventValue::SignUp(sign_up(dice))),
        5 => {
            let codes = usual_categories();
            let code = codes[dice.below(2) as usize].code;
            let most = dice.one_in(2).then(|| dice.below(5) as u32);
            put(record, EventValue::Quota(code, most))
        }
        4 => {
            let programme = dice.one_in(2).then(|| programme_id(dice));
            put(record, EventValue::Programme(programme))
        }
        0 => put(
            record,
            EventValue::State(if dice.one_in(2) {
                EventState::Open
            } else {
                EventState::Held
            }),
        ),
        1 => Edit::Add(EventMember::Kind(
            dice.of(&[LegalKind::Care, LegalKind::Sport]),
        )),
        2 => remove(record, EventMember::Kind(LegalKind::Care)),
        _ => put(
            record,
            EventValue::Titles(Titles::new(&title, "", "").expect("a title")),
        ),
    };
    let edits = vec![edit];
    Operation::Event { id, edits }
}

/// Marks, places, claims, verdicts and corrections of few people, so that two desks tell of
/// one; goings that the rule closes, and hours that the program makes of marks.
fn participation(dice: &mut Dice, state: &State) -> Operation {
    let volunteer = person(dice.below(PEOPLE));
    let event = event_id(dice);
    let id = changes::participation_id(Some(event), volunteer);
    let empty = Record::<Participations>::default();
    let record = state.participations.get(&id).unwrap_or(&empty);
    let fact_of = |dice: &mut Dice| {
        let mut bytes = *id.as_bytes();
        bytes[15] = dice.below(6) as u8;
        FactId::from_bytes(bytes)
    };
    let shift = shift(dice.below(2) as u8).id;
    let by = OperatorId::from_bytes([0x40 + dice.below(2) as u8; 16]);
    let at = Timestamp(3_800_000_000_000 + dice.below(20) as i64 * 600_000);
    let made = match dice.below(14) {
        0 => closed(id, record),
        1 | 2 => hours_made(id, record),
        _ => Vec::new(),
    };
    if !made.is_empty() {
        return Operation::Participation {
            id,
            volunteer,
            edits: made,
        };
    }
    let edit = match dice.below(11) {
        0 => put(record, ParticipationValue::Of(Some(event), volunteer)),
        1 => put(
            record,
            ParticipationValue::Standing(dice.of(&[
                Standing::Registered,
                Standing::Waiting,
                Standing::Declined,
            ])),
        ),
        10 => {
            let of = dice.one_in(2).then_some(shift);
            put(
                record,
                ParticipationValue::GaveUp(of, (!dice.one_in(4)).then_some(at)),
            )
        }
        2 => {
            let place = dice.one_in(2).then_some(Assignment {
                need: None,
                reserve: false,
            });
            put(record, ParticipationValue::Place(shift, place))
        }
        3..6 => Edit::Record(
            fact_of(dice),
            ParticipationFact::Mark(Mark {
                direct: dice.of(&[Direct::In, Direct::Out]),
                at,
                shift: Some(shift),
                source: MarkSource::Scan,
                line: None,
                by,
            }),
        ),
        6 => Edit::Record(
            fact_of(dice),
            ParticipationFact::claim(Claim {
                span: Span::Times {
                    from: at,
                    until: Timestamp(at.0 + 3_600_000),
                },
                rest: 0,
                shift: Some(shift),
                grade: Grade::Scan,
                instead_of: dice.one_in(3).then(|| fact_of(dice)),
                by: Some(by),
                counted: match dice.below(3) {
                    0 => Counted::Plain,
                    1 => Counted::Night {
                        rule: night(dice),
                        minutes: dice.below(60) as u32,
                    },
                    _ => Counted::Travel { most: 60 },
                },
            }),
        ),
        7 => Edit::Record(
            fact_of(dice),
            ParticipationFact::Verdict(HoursVerdict {
                claim: fact_of(dice),
                rejected: dice.one_in(3),
                by,
            }),
        ),
        8 => Edit::Void {
            fact: fact_of(dice),
            reason: None,
        },
        _ => Edit::Unvoid(fact_of(dice)),
    };
    let edits = vec![edit];
    Operation::Participation {
        id,
        volunteer,
        edits,
    }
}

/// The lists of an event: the door, and a lunch that may be eaten once a day.
fn lists(event: EventId) -> [CheckinList; 2] {
    let lunch = CheckinList {
        id: ListId::from_bytes([0x80 + event.as_bytes()[0] % 2; 16]),
        purpose: ListPurpose::Meal,
        limit: ListLimit::TimesADay(1),
        ..door(event)
    };
    [door(event), lunch]
}

/// Cards, badges, passes and refusals of few people, so that two desks tell of one guest.
fn guest(dice: &mut Dice, state: &State) -> Operation {
    let volunteer = person(dice.below(PEOPLE));
    let event = event_id(dice);
    let id = changes::participation_id(Some(event), volunteer);
    let empty = Record::<Participations>::default();
    let record = state.participations.get(&id).unwrap_or(&empty);
    let fact_of = |dice: &mut Dice| {
        let mut bytes = *id.as_bytes();
        bytes[15] = 0x80 + dice.below(5) as u8;
        FactId::from_bytes(bytes)
    };
    let by = OperatorId::from_bytes([0x40 + dice.below(2) as u8; 16]);
    let desk = dice.of(&["A", "B"]).to_owned();
    let at = Timestamp(3_800_000_000_000 + dice.below(20) as i64 * 600_000);
    let list = dice.of(&lists(event).map(|list| list.id));
    let badge = |number: u64| format!("F1-A{number:03}");
    let card = |value: CardValue| put(record, ParticipationValue::Card(value));
    let edit = match dice.below(11) {
        10 => Edit::Record(
            fact_of(dice),
            ParticipationFact::Print(Print {
                number: badge(dice.below(3)),
                at,
                desk,
                printer: String::new(),
                again: dice.one_in(2),
                by,
            }),
        ),
        0 => {
            let codes = ["VIP", "GST"].map(|code| code.parse::<CategoryCode>().expect("a code"));
            card(CardValue::Category(dice.one_in(4).then(|| dice.of(&codes))))
        }
        1 => {
            let number = dice.below(3);
            card(CardValue::Delegation(Some(Delegation::Named(format!(
                "Делегация {number}"
            )))))
        }
        2 => card(CardValue::WalkIn(dice.one_in(2))),
        3 | 4 => Edit::Record(
            fact_of(dice),
            ParticipationFact::Badge(Badge {
                number: badge(dice.below(3)),
                at,
                desk,
                by,
            }),
        ),
        5..8 => Edit::Record(
            fact_of(dice),
            ParticipationFact::Pass(Pass {
                list,
                direct: dice.of(&[Direct::In, Direct::In, Direct::Out]),
                at,
                source: MarkSource::Scan,
                desk,
                badge: dice.one_in(2).then(|| badge(dice.below(3))),
                overruled: dice.one_in(8),
                by,
            }),
        ),
        8 => Edit::Record(
            fact_of(dice),
            ParticipationFact::Refusal(Refusal {
                list,
                at,
                desk,
                badge: Some(badge(dice.below(3))),
                why: dice.of(&[RefusedFor::Already, RefusedFor::VoidBadge]),
                by,
            }),
        ),
        _ if dice.one_in(3) => Edit::Unvoid(fact_of(dice)),
        _ => Edit::Void {
            fact: fact_of(dice),
            reason: None,
        },
    };
    let edits = vec![edit];
    Operation::Participation {
        id,
        volunteer,
        edits,
    }
}

/// What somebody writes about a person in an event, or takes out again. It goes with the
/// person's data, while marks, passes and hours stay.
fn words(dice: &mut Dice, state: &State) -> Operation {
    let volunteer = person(dice.below(PEOPLE));
    let id = changes::participation_id(Some(event_id(dice)), volunteer);
    let empty = Record::<Participations>::default();
    let record = state.participations.get(&id).unwrap_or(&empty);
    // Of somebody who was erased nothing is written, though old words may be taken out.
    let text = format!("{} {}", marker(volunteer), dice.below(50));
    let text = (!state.is_ended(volunteer) && !dice.one_in(4)).then_some(text);
    let mut fact = *id.as_bytes();
    fact[15] = dice.below(6) as u8;
    let value = match dice.below(6) {
        5 => {
            let detail = dice.of(&[GuestDetail::Diet, GuestDetail::Hotel]);
            ParticipationValue::Card(CardValue::Detail(detail, text))
        }
        0 => ParticipationValue::Words(FactId::from_bytes(fact), text),
        1 => ParticipationValue::InSpite(shift(dice.below(2) as u8).id, text),
        2 => ParticipationValue::Card(CardValue::Warning(text)),
        3 => ParticipationValue::ListedInSpite(text),
        _ => ParticipationValue::Notes(text),
    };
    let edits = vec![put(record, value)];
    Operation::Participation {
        id,
        volunteer,
        edits,
    }
}

/// Two shifts that two desks plan at once.
fn shift_edit(dice: &mut Dice, state: &State) -> Operation {
    let planned = shift(dice.below(2) as u8);
    let id = planned.id;
    let empty = Record::<Shifts>::default();
    let record = state.shifts.get(&id).unwrap_or(&empty);
    let value = match dice.below(7) {
        6 => ShiftValue::SignUp(sign_up(dice)),
        0 => ShiftValue::Event(planned.event),
        1 => ShiftValue::Plan(planned.plan),
        2 => ShiftValue::Capacity(dice.one_in(3).then(|| 1 + dice.below(5) as u32)),
        3 => ShiftValue::Hall(Some(format!("Зал {}", dice.below(9)))),
        4 => ShiftValue::Cancelled(dice.one_in(2)),
        _ => ShiftValue::Deleted(dice.one_in(2)),
    };
    let edits = vec![put(record, value)];
    Operation::Shift { id, edits }
}

/// Times for signing up, or none.
fn sign_up(dice: &mut Dice) -> Option<SignUp> {
    let planned = shift(0).plan;
    (!dice.one_in(4)).then(|| SignUp {
        from: None,
        until: dice.one_in(2).then_some(planned.starts),
        cancel_until: Some(planned.ends),
        zone: planned.zone,
    })
}

/// A file or a printed list names some people, erased ones too.
fn roster(dice: &mut Dice) -> Operation {
    let people = (0..PEOPLE).map(person);
    let people: Vec<VolunteerId> = people.filter(|_| dice.one_in(2)).collect();
    Operation::Roster { people }
}

/// What each laptop's desk says of everybody at each list: how often they entered, what was
/// a repeat, and whether they are inside.
pub fn checked_in(state: &State) -> BTreeMap<ParticipationId, [[u64; 3]; 2]> {
    let people = state.participations.iter();
    let known = people.filter_map(|(id, record)| Some((*id, changes::participation(*id, record)?)));
    let counted = known.filter_map(|(id, one)| {
        let lists = lists(one.event?);
        let counts = lists.map(|list| {
            let used = uses(&one.card.passes, &list, Zone::ALMATY);
            [
                used.entries.len() as u64,
                used.repeats.len() as u64,
                u64::from(used.inside.is_some()),
            ]
        });
        Some((id, counts))
    });
    counted.collect()
}

/// The two shifts: the second begins when the first ends.
fn shift(number: u8) -> Shift {
    let wall = |hours: i64| Zone::ALMATY.wall(Timestamp(3_800_000_000_000 + hours * 3_600_000));
    let begins = i64::from(number) * 2;
    let (starts, ends) = wall(begins)
        .zip(wall(begins + 2))
        .expect("inside the calendar");
    Shift {
        id: ShiftId::from_bytes([0x70 + number; 16]),
        event: EventId::from_bytes([0x60; 16]),
        kind: ShiftKind::Shift,
        titles: Titles::default(),
        plan: Plan::new(starts, ends, Zone::ALMATY).expect("two hours"),
        site: None,
        hall: None,
        needs: Vec::new(),
        capacity: None,
        notes: None,
        cancelled: false,
        deleted: false,
        sign_up: None,
    }
}

/// Long after all shifts.
const LATER: Timestamp = Timestamp(3_800_100_000_000);

/// What the program says, told once on every laptop.
fn told_once(
    id: ParticipationId,
    record: &Record<Participations>,
    fact: ParticipationFact,
) -> Option<Edit<Participations>> {
    let fact_id = changes::rule_fact_id(id, &fact);
    match record.fact(fact_id) {
        None => Some(Edit::Record(fact_id, fact)),
        Some(known) if known.void.is_some() => Some(Edit::Unvoid(fact_id)),
        Some(_) => None,
    }
}

/// Forgotten goings that the rule closes.
fn closed(id: ParticipationId, record: &Record<Participations>) -> Vec<Edit<Participations>> {
    let Some(one) = changes::participation(id, record) else {
        return Vec::new();
    };
    let closed = [shift(0), shift(1)].into_iter().filter_map(|shift| {
        let marks = one
            .marks
            .iter()
            .filter(|mark| mark.what.shift == Some(shift.id));
        let walked = walk(&marks.cloned().collect::<Vec<_>>());
        let last = walked.presences.last()?;
        let at = forgotten(last, &shift.plan, &HoursRule::default(), LATER)?;
        let mark = Mark {
            direct: Direct::Out,
            at,
            shift: Some(shift.id),
            source: MarkSource::Rule,
            line: None,
            by: OperatorId::from_bytes([0x40; 16]),
        };
        told_once(id, record, ParticipationFact::Mark(mark))
    });
    closed.collect()
}

/// Hours that follow from the marks.
fn hours_made(id: ParticipationId, record: &Record<Participations>) -> Vec<Edit<Participations>> {
    let Some(one) = changes::participation(id, record) else {
        return Vec::new();
    };
    let shifts = [shift(0), shift(1)];
    let made = claims_of(&one, &shifts, None, &HoursRule::default());
    let own = one.claims.iter().map(|claim| claim.id).collect();
    let known = standings(&one, None);
    let plan = steps(made.claims, known, own, &shifts, Zone::ALMATY, LATER);
    let edits = plan.steps.into_iter().filter_map(|step| match step {
        Step::Claim(claim) => told_once(id, record, ParticipationFact::claim(claim)),
        Step::Void(fact) => Some(Edit::Void { fact, reason: None }),
    });
    edits.collect()
}

/// What the hours of everybody in an event come to, as each laptop adds them up.
pub fn totals(state: &State) -> BTreeMap<ParticipationId, [u64; 7]> {
    let people = state.participations.iter();
    let known = people.filter_map(|(id, record)| Some((*id, changes::participation(*id, record)?)));
    let summed = known.map(|(id, one)| {
        let mut totals = Totals::default();
        totals.add(&standings(&one, None));
        let [scan, paper, coordinator, own] = totals.by_grade;
        let Totals {
            claimed,
            confirmed,
            rejected,
            ..
        } = totals;
        (
            id,
            [claimed, confirmed, rejected, scan, paper, coordinator, own],
        )
    });
    summed.collect()
}

fn erase(dice: &mut Dice, state: &State) -> Operation {
    let id = person(dice.below(MAY_BE_ERASED));
    let ground = dice.of(&ErasureGround::ALL);
    let known = state
        .volunteers
        .get(&id)
        .and_then(|record| changes::volunteer(id, record));
    let erasure = match known {
        Some(volunteer) if dice.one_in(2) => {
            Erasure::anonymised(ground, None, Remainder::of(&volunteer))
        }
        Some(_) | None => Erasure::erased(ground, Some(dice.below(99).to_string())),
    };
    Operation::Erase { id, erasure }
}

/// Whose name an outsider would see: those who are shown must have one.
pub fn is_shown_rightly(state: &State) -> bool {
    state.volunteers.iter().all(|(id, record)| {
        let has_name = record.winner(VolunteerField::Name).is_some();
        changes::volunteer(*id, record).is_some() == has_name
    })
}

/// Every kind of fact has a number here: a new one does not compile until it is written above.
fn kinds_of(operation: &Operation) -> Vec<(&'static str, u8)> {
    fn facts<N: Noun>(edits: &[Edit<N>], number: impl Fn(&N::Fact) -> u8) -> Vec<u8> {
        let told = edits.iter().filter_map(|edit| match edit {
            Edit::Record(_, fact) => Some(number(fact)),
            _ => None,
        });
        told.collect()
    }
    let (of, numbers) = match operation {
        Operation::Volunteer { edits, .. } => {
            let number = |fact: &VolunteerFact| match fact {
                VolunteerFact::FormerName(_) => 0,
                VolunteerFact::Guardian(_) => 1,
                VolunteerFact::Consent(_) => 2,
                VolunteerFact::ConsentWithdrawn { .. } => 3,
                VolunteerFact::Contract(_) => 4,
                VolunteerFact::Briefing(_) => 5,
                VolunteerFact::Certificate(_) => 6,
                VolunteerFact::ConsentTerms { .. } => 7,
                VolunteerFact::DocumentSeen(_) => 8,
            };
            ("volunteer", facts(edits, number))
        }
        Operation::Participation { edits, .. } => {
            let number = |fact: &ParticipationFact| match fact {
                ParticipationFact::Mark(_) => 0,
                ParticipationFact::Claim(_) => 1,
                ParticipationFact::Verdict(_) => 2,
                ParticipationFact::Badge(_) => 3,
                ParticipationFact::Pass(_) => 4,
                ParticipationFact::Refusal(_) => 5,
                ParticipationFact::Print(_) => 6,
                ParticipationFact::CountedClaim(..) => 7,
            };
            ("participation", facts(edits, number))
        }
        Operation::Event { edits, .. } => {
            let number = |fact: &EventFact| match fact {
                EventFact::Refusal(_) => 0,
                EventFact::Practised(_) => 1,
            };
            ("event", facts(edits, number))
        }
        Operation::Register { edits } => {
            let number = |fact: &RegisterFact| match fact {
                RegisterFact::YearRate(_) => 0,
            };
            ("register", facts(edits, number))
        }
        _ => return Vec::new(),
    };
    numbers.into_iter().map(|number| (of, number)).collect()
}

#[test]
fn every_kind_of_fact_is_written() {
    let (mut dice, state) = (Dice::new(7), State::new(Flaw::None));
    let mut written: BTreeMap<&str, BTreeSet<u8>> = BTreeMap::new();
    for _ in 0..20_000 {
        for (of, number) in kinds_of(&change(&mut dice, &state, true)) {
            written.entry(of).or_default().insert(number);
        }
    }
    let all = [
        ("event", 2),
        ("participation", 8),
        ("register", 1),
        ("volunteer", 9),
    ];
    let all = all.map(|(of, count)| (of, (0..count).collect::<BTreeSet<u8>>()));
    assert_eq!(written, BTreeMap::from(all));
}
