//! The bytes of everything that an entry can say: a line for each, kept for ever.
//!
//! `tests/fixtures/formats/changes-1.txt` has a name and the bytes on every line. What
//! this build writes must be those bytes, and every line ever written must be read and
//! mean what it meant. A line is added when something can be said that could not be said
//! before; none is ever changed or removed.

use std::collections::BTreeMap;

#[path = "formats/work.rs"]
mod work;

use changes::{
    Act, Body, DecodedBody, Dot, Edit, Entry, Head, Header, Heads, Hlc, Joins, Kind, ListMemory,
    ListReading, ListTable, Noun, Operation, Organisations, Pairs, Record, Register, Restricted,
    Stamp, StreamId, Subject, Volunteers,
};
use changes::{Events, Participations, Programmes, Shifts};
use domain::filters::SavedFilter;
use domain::ids::FilterId;
use domain::workdays::OwnDay;
use domain::{
    ActionId, ActorKind, ArchiveReason, Bin, BirthDate, Blocked, Briefing, CertificateKind,
    CertificateLine, Choice, Consent, ConsentPurpose, ConsentTerms, ConsentWay, Contract, Day,
    Direction, DirectionCode, District, DocumentKind, DocumentSeen, DuplicateRule, Email,
    EmergencyContact, Erasure, ErasureGround, EventId, FactId, FormerName, GivenBy, Guardian,
    HourRate, Iin, IssuedCertificate, LanguageSkill, LegalGround, MinorsIn, MinorsPolicy,
    NightCounts, NightRule, Operator, OperatorId, OrganisationId, OrganisationValue, PairDecision,
    PairVerdict, PersonField, PersonName, Phone, RegionCode, RegisterFact, RegisterMember,
    RegisterValue, Remainder, Residence, Retention, Role, Sex, Status, StatusKind, Timestamp,
    Titles, TrustedKey, TshirtSize, UsualBreak, VolunteerFact, VolunteerField, VolunteerId,
    VolunteerMember, VolunteerValue, YearRate,
};
use proptest::prelude::*;

const LINES: &str = include_str!("../../../../tests/fixtures/formats/changes-1.txt");

fn stamp(number: u8) -> Stamp {
    Stamp {
        hlc: Hlc::at(Timestamp(3_800_000_000_000 + i64::from(number))),
        stream: StreamId::from_bytes([number; 16]),
        seq: 300,
    }
}

fn text(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn day(month: u32) -> Day {
    Day::from_ymd_opt(2090, month, 17).expect("a day")
}

fn phone() -> Phone {
    Phone::parse("+7 701 000 00 01").expect("a phone")
}

fn region() -> RegionCode {
    RegionCode::try_from(75).expect("Almaty")
}

fn direction(code: &str) -> DirectionCode {
    DirectionCode::parse(code).expect("a code")
}

fn name() -> PersonName {
    PersonName::parse("Ахметова", "Айгерім", "Қуанқызы").expect("three parts")
}

fn fact(number: u8) -> FactId {
    FactId::from_bytes([number; 16])
}

/// Every value of a volunteer, with something in it.
fn volunteer_values() -> Vec<VolunteerValue> {
    use VolunteerValue as V;
    vec![
        V::Name(name()),
        V::Latin(text("Akhmetova")),
        V::BadgeName(text("Айгерім")),
        V::Birth(BirthDate::parse_iso("2089-07-05")),
        V::Sex(Some(Sex::Female)),
        V::Iin(Iin::parse("850101500008").ok()),
        V::IinChecked(true),
        V::Residence(Some(Residence {
            region: region(),
            district: text("Медеу"),
            since: Some(day(1)),
        })),
        V::Organisation(Some(OrganisationId::from_bytes([2; 16]))),
        V::Status(Status::Archived {
            reason: ArchiveReason::Moved,
            note: text("кетті"),
        }),
        V::Joined(Some(day(2))),
        V::Tshirt(Some(TshirtSize::Xl)),
        V::Emergency(Some(EmergencyContact {
            name: "Дана".to_owned(),
            relation: text("әпке"),
            phone: Some(phone()),
        })),
        V::Notes(text("first aid")),
        V::Deleted(true),
        V::Blocked(Some(Blocked {
            since: day(3),
            reason: text("қарсылық"),
        })),
        V::Guest(true),
        V::Ground(LegalGround::Law),
    ]
}

const fn volunteer_value(value: &VolunteerValue) -> &'static str {
    match value {
        VolunteerValue::Name(_) => "name",
        VolunteerValue::Latin(_) => "latin",
        VolunteerValue::BadgeName(_) => "badge-name",
        VolunteerValue::Birth(_) => "birth",
        VolunteerValue::Sex(_) => "sex",
        VolunteerValue::Iin(_) => "iin",
        VolunteerValue::IinChecked(_) => "iin-checked",
        VolunteerValue::Residence(_) => "residence",
        VolunteerValue::Organisation(_) => "organisation",
        VolunteerValue::Status(_) => "status",
        VolunteerValue::Joined(_) => "joined",
        VolunteerValue::Tshirt(_) => "tshirt",
        VolunteerValue::Emergency(_) => "emergency",
        VolunteerValue::Notes(_) => "notes",
        VolunteerValue::Deleted(_) => "deleted",
        VolunteerValue::Blocked(_) => "blocked",
        VolunteerValue::Guest(_) => "guest",
        VolunteerValue::Ground(_) => "ground",
    }
}

fn volunteer_members() -> Vec<VolunteerMember> {
    use VolunteerMember as M;
    vec![
        M::Phone(phone()),
        M::Email(Email::parse("aigerim@example.kz").expect("an address")),
        M::Direction(direction("taza_alem")),
        M::Language(LanguageSkill {
            language: "kk".to_owned(),
            level: text("ана тілі"),
        }),
        M::Skill("сурет".to_owned()),
        M::Tag("forum".to_owned()),
    ]
}

const fn volunteer_member(member: &VolunteerMember) -> &'static str {
    match member {
        VolunteerMember::Phone(_) => "phone",
        VolunteerMember::Email(_) => "email",
        VolunteerMember::Direction(_) => "direction",
        VolunteerMember::Language(_) => "language",
        VolunteerMember::Skill(_) => "skill",
        VolunteerMember::Tag(_) => "tag",
    }
}

fn volunteer_facts() -> Vec<VolunteerFact> {
    use VolunteerFact as F;
    let id = fact(1);
    vec![
        F::FormerName(FormerName {
            id,
            name: name(),
            until: Some(day(4)),
        }),
        F::Guardian(Guardian {
            id,
            name: "Дана".to_owned(),
            relation: text("анасы"),
            phone: Some(phone()),
        }),
        F::Consent(Consent {
            id,
            purposes: ConsentPurpose::ALL.to_vec(),
            text_version: "1".into(),
            language: "kk".into(),
            given_by: GivenBy::Guardian(fact(2)),
            taken_by: OperatorId::from_bytes([7; 16]),
            on: day(5),
            way: ConsentWay::Paper {
                reference: text("2/14"),
            },
            until: Some(day(6)),
            withdrawn: None,
            terms: None,
        }),
        F::ConsentWithdrawn {
            consent: fact(2),
            on: day(7),
        },
        F::Contract(Contract {
            id,
            number: text("5"),
            from: Some(day(8)),
            until: Some(day(9)),
            expenses: text("жол"),
        }),
        F::Briefing(Briefing {
            id,
            on: day(10),
            topic: "өрт".to_owned(),
            given_by: text("Дана"),
            reference: text("3"),
        }),
        F::Certificate(Box::new(IssuedCertificate {
            id,
            kind: CertificateKind::Thanks,
            number: "20890A00042K".to_owned(),
            on: day(11),
            name: "Дана".to_owned(),
            organisation: "Қамқор".to_owned(),
            from: day(1),
            until: day(2),
            minutes: 300,
            lines: vec![CertificateLine {
                event: None,
                titles: Titles {
                    kk: text("Сенбілік"),
                    ru: None,
                    en: None,
                },
                from: day(1),
                until: day(2),
                region: Some(region()),
                minutes: 300,
            }],
            code: "BC1".to_owned(),
        })),
        F::ConsentTerms {
            consent: fact(2),
            terms: ConsentTerms {
                data: vec![PersonField::Birth, PersonField::Notes],
                third_parties: text("Жас қанат"),
                abroad: text("KG"),
            },
        },
        F::DocumentSeen(DocumentSeen {
            id,
            kind: DocumentKind::Passport,
            on: day(12),
            by: OperatorId::from_bytes([7; 16]),
        }),
    ]
}

const fn volunteer_fact(fact: &VolunteerFact) -> &'static str {
    match fact {
        VolunteerFact::FormerName(_) => "former-name",
        VolunteerFact::Guardian(_) => "guardian",
        VolunteerFact::Consent(_) => "consent",
        VolunteerFact::ConsentWithdrawn { .. } => "consent-withdrawn",
        VolunteerFact::Contract(_) => "contract",
        VolunteerFact::Briefing(_) => "briefing",
        VolunteerFact::Certificate(_) => "certificate",
        VolunteerFact::ConsentTerms { .. } => "consent-terms",
        VolunteerFact::DocumentSeen(_) => "document-seen",
    }
}

fn organisation_values() -> Vec<OrganisationValue> {
    use OrganisationValue as V;
    vec![
        V::Kind(ActorKind::StateBody),
        V::Name("Жас қанат".to_owned()),
        V::Bin(Bin::parse("850140000009").ok()),
        V::Region(Some(region())),
        V::Contact(text("Дана")),
        V::Notes(text("мектеп")),
        V::Deleted(true),
    ]
}

const fn organisation_value(value: &OrganisationValue) -> &'static str {
    match value {
        OrganisationValue::Kind(_) => "kind",
        OrganisationValue::Name(_) => "name",
        OrganisationValue::Bin(_) => "bin",
        OrganisationValue::Region(_) => "region",
        OrganisationValue::Contact(_) => "contact",
        OrganisationValue::Notes(_) => "notes",
        OrganisationValue::Deleted(_) => "deleted",
    }
}

fn register_values() -> Vec<RegisterValue> {
    use RegisterValue as V;
    vec![
        V::Organisation("Қамқор".to_owned()),
        V::Region(Some(region())),
        V::LockMinutes(300),
        V::Minors(MinorsPolicy::default()),
        V::Responsible(text("Дана")),
        V::Retention(Retention::default()),
        V::FieldsOff(vec![PersonField::Latin, PersonField::Notes]),
        V::DuplicateRulesOff(vec![DuplicateRule::Iin, DuplicateRule::OneLetter]),
        V::Given([7; 16], 2089, 300),
        V::RestHours(9),
        V::GuestsMonths(4),
        V::Reviewed(day(11)),
        V::UsualBreak(UsualBreak {
            minutes: 45,
            after: 300,
        }),
        V::Night(NightRule {
            from: 1380,
            until: 300,
            counts: NightCounts::Not,
        }),
        V::TravelMinutes(300),
        V::Limit(
            OperatorId::from_bytes([7; 16]),
            Some(vec![EventId::from_bytes([8; 16])]),
        ),
    ]
}

const fn register_value(value: &RegisterValue) -> &'static str {
    match value {
        RegisterValue::Organisation(_) => "organisation",
        RegisterValue::Region(_) => "region",
        RegisterValue::LockMinutes(_) => "lock-minutes",
        RegisterValue::Minors(_) => "minors",
        RegisterValue::Responsible(_) => "responsible",
        RegisterValue::Retention(_) => "retention",
        RegisterValue::FieldsOff(_) => "fields-off",
        RegisterValue::DuplicateRulesOff(_) => "duplicate-rules-off",
        RegisterValue::Given(..) => "given",
        RegisterValue::RestHours(_) => "rest-hours",
        RegisterValue::GuestsMonths(_) => "guests-months",
        RegisterValue::Reviewed(_) => "reviewed",
        RegisterValue::UsualBreak(_) => "usual-break",
        RegisterValue::Night(_) => "night",
        RegisterValue::TravelMinutes(_) => "travel-minutes",
        RegisterValue::Limit(..) => "limit",
    }
}

fn register_facts() -> Vec<RegisterFact> {
    let rate = HourRate {
        tiyn: 153_250,
        source: "Статистика бюросы".to_owned(),
    };
    vec![RegisterFact::YearRate(YearRate {
        year: 2089,
        rate: Some(rate),
    })]
}

const fn register_fact(fact: &RegisterFact) -> &'static str {
    match fact {
        RegisterFact::YearRate(_) => "year-rate",
    }
}

fn register_members() -> Vec<RegisterMember> {
    let mut operator = Operator::new(
        OperatorId::from_bytes([7; 16]),
        "Айгерім".to_owned(),
        Role::DataOfficer,
    );
    operator.left = Some(day(11));
    vec![
        RegisterMember::Operator(operator),
        RegisterMember::LocalDirection(Direction {
            code: direction("own_1"),
            kk: "Кітапхана".to_owned(),
            ru: "Библиотека".to_owned(),
            en: "Library".to_owned(),
            parent: Some(direction("taza_alem")),
            valid_from: Some(day(1)),
            valid_to: None,
            aliases: vec!["кітап".to_owned()],
            under18: MinorsIn::WithConsent,
        }),
        RegisterMember::District(District {
            region: region(),
            name: "Медеу".to_owned(),
            valid_from: None,
            valid_to: Some(day(12)),
        }),
        RegisterMember::OwnDay(OwnDay {
            day: day(6),
            working: true,
        }),
        RegisterMember::Filter(SavedFilter {
            id: FilterId::from_bytes([7; 16]),
            name: "Қыс".to_owned(),
            owner: Some(OperatorId::from_bytes([7; 16])),
            place: 300,
            query: vec![("status".to_owned(), "active".to_owned())],
        }),
        RegisterMember::TrustedKey(TrustedKey {
            organisation: "Қамқор".to_owned(),
            key: [7; 32],
        }),
    ]
}

const fn register_member(member: &RegisterMember) -> &'static str {
    match member {
        RegisterMember::Operator(_) => "operator",
        RegisterMember::LocalDirection(_) => "direction",
        RegisterMember::District(_) => "district",
        RegisterMember::OwnDay(_) => "own-day",
        RegisterMember::Filter(_) => "filter",
        RegisterMember::TrustedKey(_) => "trusted-key",
    }
}

/// A line for a put of each value, an addition of each member, a record of each fact, and
/// the edits that have no more to say.
fn edits<N: Noun>(
    values: Vec<(&str, N::Value)>,
    members: Vec<(&str, N::Member)>,
    facts: Vec<(&str, N::Fact)>,
    wrap: impl Fn(Vec<Edit<N>>) -> Operation,
    noun: &str,
    lines: &mut Vec<(String, Operation)>,
) {
    let mut say = |name: String, edit: Edit<N>| lines.push((name, wrap(vec![edit])));
    for (name, value) in values {
        let base = vec![stamp(1)];
        say(format!("{noun}-put-{name}"), Edit::Put { value, base });
    }
    for (name, member) in members {
        say(format!("{noun}-add-{name}"), Edit::Add(member.clone()));
        let seen = vec![Dot {
            stamp: stamp(2),
            index: 3,
        }];
        say(
            format!("{noun}-remove-{name}"),
            Edit::Remove { member, seen },
        );
    }
    for (name, what) in facts {
        say(format!("{noun}-record-{name}"), Edit::Record(fact(1), what));
    }
    let reason = text("қате");
    let void = Edit::Void {
        fact: fact(1),
        reason,
    };
    say(format!("{noun}-void"), void);
    say(format!("{noun}-unvoid"), Edit::Unvoid(fact(1)));
}

fn named<T>(values: Vec<T>, name: fn(&T) -> &'static str) -> Vec<(&'static str, T)> {
    values
        .into_iter()
        .map(|value| (name(&value), value))
        .collect()
}

fn erasures() -> [(&'static str, Erasure); 2] {
    let remainder = Remainder {
        sex: Some(Sex::Male),
        birth_year: Some(2089),
        region: Some(region()),
        directions: vec![direction("taza_alem")],
        status: StatusKind::Archived,
        joined_year: Some(2090),
    };
    [
        (
            "erased",
            Erasure::erased(ErasureGround::Request, text("12-n")),
        ),
        (
            "anonymised",
            Erasure::anonymised(ErasureGround::RetentionOver, None, remainder),
        ),
    ]
}

fn decisions() -> Vec<PairDecision> {
    let id = |number| VolunteerId::from_bytes([number; 16]);
    let keep = vec![
        Choice {
            field: VolunteerField::Name,
            from: id(1),
        },
        Choice {
            field: VolunteerField::Blocked,
            from: id(3),
        },
    ];
    [
        PairVerdict::Open,
        PairVerdict::Joined { keep },
        PairVerdict::Different,
    ]
    .map(|verdict| PairDecision {
        other: id(3),
        verdict,
    })
    .to_vec()
}

fn operations() -> Vec<(String, Operation)> {
    let mut lines = Vec::new();
    let id = VolunteerId::from_bytes([1; 16]);
    edits::<Volunteers>(
        named(volunteer_values(), volunteer_value),
        named(volunteer_members(), volunteer_member),
        named(volunteer_facts(), volunteer_fact),
        |edits| Operation::Volunteer { id, edits },
        "volunteer",
        &mut lines,
    );
    let organisation = OrganisationId::from_bytes([2; 16]);
    edits::<Organisations>(
        named(organisation_values(), organisation_value),
        Vec::new(),
        Vec::new(),
        |edits| Operation::Organisation {
            id: organisation,
            edits,
        },
        "organisation",
        &mut lines,
    );
    edits::<Register>(
        named(register_values(), register_value),
        named(register_members(), register_member),
        named(register_facts(), register_fact),
        |edits| Operation::Register { edits },
        "register",
        &mut lines,
    );
    edits::<Joins>(
        named(decisions(), |decision| match decision.verdict {
            PairVerdict::Open => "open",
            PairVerdict::Joined { .. } => "joined",
            PairVerdict::Different => "different",
        }),
        Vec::new(),
        Vec::new(),
        |edits| Operation::Joins { id, edits },
        "joins",
        &mut lines,
    );
    for (name, erasure) in erasures() {
        lines.push((format!("erase-{name}"), Operation::Erase { id, erasure }));
    }
    for (name, subject) in [
        ("nobody", None),
        ("volunteer", Some(Subject::Volunteer(id))),
        ("organisation", Some(Subject::Organisation(organisation))),
        ("register", Some(Subject::Register)),
        ("joins", Some(Subject::Joins(id))),
        ("programme", Some(Subject::Programme(work::PROGRAMME))),
        ("event", Some(Subject::Event(work::EVENT))),
        ("shift", Some(Subject::Shift(work::SHIFT))),
        (
            "participation",
            Some(Subject::Participation(work::PARTICIPATION)),
        ),
    ] {
        lines.push((format!("note-{name}"), Operation::Note { subject }));
    }
    edits::<Programmes>(
        named(work::programme_values(), work::programme_value),
        Vec::new(),
        Vec::new(),
        |edits| Operation::Programme {
            id: work::PROGRAMME,
            edits,
        },
        "programme",
        &mut lines,
    );
    edits::<Events>(
        named(work::event_values(), work::event_value),
        named(work::event_members(), work::event_member),
        named(work::event_facts(), work::event_fact),
        |edits| Operation::Event {
            id: work::EVENT,
            edits,
        },
        "event",
        &mut lines,
    );
    edits::<Shifts>(
        named(work::shift_values(), work::shift_value),
        Vec::new(),
        Vec::new(),
        |edits| Operation::Shift {
            id: work::SHIFT,
            edits,
        },
        "shift",
        &mut lines,
    );
    edits::<Participations>(
        named(work::participation_values(), work::participation_value),
        Vec::new(),
        named(work::participation_facts(), work::participation_fact),
        |edits| Operation::Participation {
            id: work::PARTICIPATION,
            volunteer: id,
            edits,
        },
        "participation",
        &mut lines,
    );
    let people = [7, 8].map(|number| VolunteerId::from_bytes([number; 16]));
    let people = people.to_vec();
    lines.push(("roster".to_owned(), Operation::Roster { people }));
    lines
}

fn acts() -> Vec<Act> {
    let code = |text: &str| text.to_owned();
    vec![
        Act::RegisterFounded,
        Act::PracticeMade { volunteers: 300 },
        Act::SettingsChanged,
        Act::VolunteerAdded,
        Act::VolunteerEdited,
        Act::StatusChanged,
        Act::ConsentRecorded,
        Act::ConsentWithdrawn,
        Act::BulkChanged { volunteers: 300 },
        Act::Imported {
            file: code("a.csv"),
            rows: 300,
        },
        Act::Exported { rows: 300 },
        Act::OrganisationSaved,
        Act::OrganisationDeleted,
        Act::Deleted,
        Act::Restored,
        Act::Undone,
        Act::Viewed {
            what: Restricted::Phone,
        },
        Act::ExportedWith {
            rows: 300,
            format: code("xlsx"),
            filter: vec![(code("status"), code("active")), (code("text"), code("1"))],
        },
        Act::Printed {
            document: code("list"),
            rows: 300,
        },
        Act::SignedIn,
        Act::SignInsRefused { count: 3 },
        Act::OperatorAdded,
        Act::OperatorChanged,
        Act::OperatorLeft,
        Act::PasswordChanged,
        Act::RecoveryRenewed,
        Act::BackedUp { volunteers: 300 },
        Act::BackupVerified { volunteers: 300 },
        Act::RestoredFromBackup { volunteers: 300 },
        Act::Erased,
        Act::Anonymised,
        Act::Blocked,
        Act::Unblocked,
        Act::BreachPackMade { people: 300 },
        Act::RetentionReviewed { people: 300 },
        Act::ListRemembered {
            list: Box::new(ListMemory {
                action: ActionId::from_bytes([7; 16]),
                hash: [1; 32],
                heads: [2; 16],
                sender: text("a"),
                columns: vec![(0, 300, code("iin"))],
                encoding: text("kz1048"),
            }),
        },
        Act::FiltersChanged,
        Act::Joined,
        Act::Separated,
        Act::ToldApart,
        Act::LaptopRemembered,
        Act::LaptopForgotten,
        Act::SignedInRemembered,
        Act::OldRegisterRemoved { volunteers: 300 },
        Act::ProgrammeSaved,
        Act::EventSaved,
        Act::EventsCopied { events: 12 },
        Act::EventStateChanged,
        Act::EventDeleted,
        Act::EventRestored,
        Act::ShiftsSaved { shifts: 30 },
        Act::PeopleAssigned { people: 300 },
        Act::PeopleMarked { marks: 300 },
        Act::MarkVoided,
        Act::MarksClosed { marks: 3 },
        Act::HoursClaimed { claims: 300 },
        Act::HoursSettled { claims: 300 },
        Act::HoursCorrected,
        Act::DeskSetUp,
        Act::GuestSaved,
        Act::GuestPassed,
        Act::PassRefused,
        Act::BadgesMade { badges: 300 },
        Act::BadgeReplaced,
        Act::ListReadingRemembered {
            list: Box::new(ListReading {
                action: ActionId::from_bytes([7; 16]),
                sender: text("a"),
                heads: [2; 16],
                tables: vec![
                    (0, ListTable::Nowhere),
                    (1, ListTable::Header(300)),
                    (2, ListTable::NoHeader),
                ],
                words: vec![(code("region"), [3; 16], code("KZ-33"))],
            }),
        },
        Act::BadgePrinted,
        Act::BadgesLaidOut,
        Act::DeskPractised,
        Act::ReducedToMinimum { people: 300 },
        Act::ListChanged {
            list: ActionId::from_bytes([7; 16]),
            records: 300,
        },
    ]
}

fn body(act: Act, operation: Operation) -> Body {
    Body {
        action: ActionId::from_bytes([9; 16]),
        act,
        undoes: None,
        operation,
    }
}

/// Every body, by name.
fn bodies() -> Vec<(String, Body)> {
    let operations = operations()
        .into_iter()
        .map(|(name, operation)| (name, body(Act::VolunteerEdited, operation)));
    let acts = acts().into_iter().map(|act| {
        let debug = format!("{act:?}");
        let word = debug
            .split([' ', '{'])
            .next()
            .unwrap_or_default()
            .to_owned();
        (
            format!("act-{word}"),
            body(act, Operation::Note { subject: None }),
        )
    });
    operations.chain(acts).collect()
}

fn entry() -> Entry {
    let body = body(Act::SettingsChanged, Operation::Note { subject: None });
    let header = Header {
        seq: 300,
        hlc: stamp(1).hlc,
        offset: -3,
        actor: OperatorId::from_bytes([7; 16]),
        kind: body.operation.kind(),
        version: body.operation.version(),
    };
    Entry::new(header, [5; 8], body.encode()).expect("a short body")
}

/// A record in which something of everything stands: rivals, a member twice, a void fact,
/// and names of what has not arrived.
fn record() -> Record<Volunteers> {
    let put = |value: VolunteerValue, base| Edit::Put { value, base };
    let notes = |text: &str| VolunteerValue::Notes(Some(text.to_owned()));
    let tag = VolunteerMember::Tag("forum".to_owned());
    let mut record = Record::default();
    record.apply(
        stamp(2),
        &[
            put(VolunteerValue::Name(name()), vec![stamp(1)]),
            put(notes("one"), Vec::new()),
            Edit::Add(tag.clone()),
            Edit::Record(fact(1), volunteer_facts().remove(1)),
        ],
    );
    record.apply(
        stamp(3),
        &[
            put(notes("two"), Vec::new()),
            Edit::Add(tag.clone()),
            Edit::Remove {
                member: tag,
                seen: vec![Dot {
                    stamp: stamp(1),
                    index: 0,
                }],
            },
            Edit::Void {
                fact: fact(1),
                reason: text("қате"),
            },
        ],
    );
    record
}

fn erased_record() -> Record<Volunteers> {
    let mut record = record();
    for (number, (_, erasure)) in (4..).zip(erasures()) {
        record.erase(stamp(number), erasure);
    }
    record
}

fn heads() -> Heads {
    let mut heads = Heads::default();
    for number in [1, 2] {
        let chain = changes::Chain([number + 2; 32]);
        let stream = StreamId::from_bytes([number; 16]);
        heads.set(stream, Head { seq: 300, chain });
    }
    heads
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Vec<u8> {
    (0..text.len())
        .step_by(2)
        .map(|place| u8::from_str_radix(&text[place..place + 2], 16).expect("two digits"))
        .collect()
}

/// The lines of the fixture: name, kind and version of the entry, bytes.
fn lines() -> BTreeMap<&'static str, (Kind, u8, Vec<u8>)> {
    LINES
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(|line| {
            let mut parts = line.split(' ');
            let mut next = || parts.next().expect("four parts");
            let (name, kind, version, bytes) = (next(), next(), next(), next());
            let kind = Kind(u16::from_str_radix(kind, 16).expect("a kind"));
            (
                name,
                (kind, version.parse().expect("a version"), unhex(bytes)),
            )
        })
        .collect()
}

#[test]
fn everything_that_can_be_said_has_its_bytes() {
    let mut written: Vec<(String, Kind, u8, Vec<u8>)> = bodies()
        .into_iter()
        .map(|(name, body)| {
            let (kind, version) = (body.operation.kind(), body.operation.version());
            (name, kind, version, body.encode())
        })
        .collect();
    let mut bytes = Vec::new();
    entry().encode(&mut bytes);
    written.push(("entry".to_owned(), Kind(0), 0, bytes));
    let mut erased = entry();
    erased.erase();
    let mut bytes = Vec::new();
    erased.encode(&mut bytes);
    written.push(("entry-erased".to_owned(), Kind(0), 0, bytes));
    let postcard = |value: Result<Vec<u8>, postcard::Error>| value.expect("it serializes");
    for (name, bytes) in [
        ("record", postcard(postcard::to_allocvec(&record()))),
        (
            "record-erased",
            postcard(postcard::to_allocvec(&erased_record())),
        ),
        ("heads", postcard(postcard::to_allocvec(&heads()))),
    ] {
        written.push((name.to_owned(), Kind(0), 0, bytes));
    }
    let known = lines();
    let mut missing = String::new();
    for (name, kind, version, bytes) in &written {
        match known.get(name.as_str()) {
            Some(line) => assert_eq!(
                (line.0, line.1, hex(&line.2)),
                (*kind, *version, hex(bytes)),
                "{name} is written in another way than it was"
            ),
            None => missing += &format!("{name} {:04x} {version} {}\n", kind.0, hex(bytes)),
        }
    }
    assert!(missing.is_empty(), "new; add these lines:\n{missing}");
}

#[test]
fn everything_ever_written_is_read() {
    let mut meant: BTreeMap<String, Body> = bodies().into_iter().collect();
    for (name, (kind, version, bytes)) in lines() {
        match name {
            "entry" => assert_eq!(Entry::decode(&bytes), Ok(entry())),
            "entry-erased" => {
                let read = Entry::decode(&bytes).expect("an entry");
                assert_eq!(read.body_hash(), entry().body_hash());
                assert_eq!(read.body(), None);
            }
            "record" => assert_eq!(postcard::from_bytes(&bytes), Ok(record())),
            "record-erased" => assert_eq!(postcard::from_bytes(&bytes), Ok(erased_record())),
            "heads" => assert_eq!(postcard::from_bytes(&bytes), Ok(heads())),
            _ => {
                let read = Body::decode(kind, version, &bytes);
                let body = meant.remove(name).unwrap_or_else(|| {
                    panic!("{name}: a line that was there before must stay known to this test")
                });
                assert_eq!(read, Ok(DecodedBody::Known(body)), "{name}");
            }
        }
    }
}

/// Decodes, and folds and shows what was decoded: nothing may panic.
fn try_everything(kind: Kind, version: u8, bytes: &[u8]) {
    let _ = Entry::decode(bytes);
    let _ = postcard::from_bytes::<Heads>(bytes);
    if let Ok(record) = postcard::from_bytes::<Record<Volunteers>>(bytes) {
        show(&record);
    }
    let Ok(DecodedBody::Known(body)) = Body::decode(kind, version, bytes) else {
        return;
    };
    match body.operation {
        Operation::Volunteer { edits, .. } => {
            let mut record = record();
            record.apply(stamp(9), &edits);
            show(&record);
            let log = [(stamp(9), edits)];
            let _ = changes::inverse(&record, &log, |_| true);
        }
        Operation::Organisation { id, edits } => {
            let mut record = Record::default();
            record.apply(stamp(9), &edits);
            let _ = changes::organisation(id, &record);
        }
        Operation::Joins { id, edits } => {
            let mut joins = Record::default();
            joins.apply(stamp(9), &edits);
            let mut pairs = Pairs::default();
            for id in pairs.take(id, &joins) {
                let group = pairs.group(id);
                let _ = changes::joined(&[(id, &record())], &pairs.joins(&group));
            }
        }
        Operation::Register { edits } => {
            let mut record = Record::default();
            record.apply(stamp(9), &edits);
            let _ = changes::register_settings(&record, false);
        }
        Operation::Erase { erasure, .. } => {
            let mut record = record();
            record.erase(stamp(9), erasure);
            show(&record);
        }
        Operation::Programme { id, edits } => {
            let mut record = Record::default();
            record.apply(stamp(9), &edits);
            let _ = changes::programme(id, &record);
        }
        Operation::Event { id, edits } => {
            let mut record = Record::default();
            record.apply(stamp(9), &edits);
            let _ = changes::event(id, &record);
        }
        Operation::Shift { id, edits } => {
            let mut record = Record::default();
            record.apply(stamp(9), &edits);
            let _ = changes::shift(id, &record);
        }
        Operation::Participation { id, edits, .. } => {
            let mut record = Record::default();
            record.apply(stamp(9), &edits);
            let _ = changes::participation(id, &record);
        }
        Operation::Note { .. } | Operation::Roster { .. } => {}
    }
}

fn show(record: &Record<Volunteers>) {
    let _ = changes::volunteer(VolunteerId::from_bytes([1; 16]), record);
    let _ = changes::erased(record);
    for field in record.contested() {
        let _ = record.bases(field);
    }
    for member in record.members() {
        let _ = record.dots(member);
    }
}

#[test]
fn damaged_bytes_never_panic() {
    for (kind, version, bytes) in lines().into_values() {
        for end in 0..bytes.len() {
            try_everything(kind, version, &bytes[..end]);
        }
        let mut turned = bytes.clone();
        for place in 0..bytes.len() * 8 {
            turned[place / 8] ^= 1 << (place % 8);
            try_everything(kind, version, &turned);
            turned[place / 8] ^= 1 << (place % 8);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn lines_with_several_bytes_replaced_never_panic(
        line in any::<prop::sample::Index>(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        more in prop::collection::vec(any::<u8>(), 0..8),
    ) {
        let lines: Vec<_> = lines().into_values().collect();
        let (kind, version, bytes) = line.get(&lines);
        let mut bytes = bytes.clone();
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        bytes.extend(more);
        try_everything(*kind, *version, &bytes);
    }
}
