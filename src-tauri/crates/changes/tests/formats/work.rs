//! Every value of programmes, events, shifts and people in them.

use domain::badges::{
    BadgeBand, BadgeLanguage, BadgeLayout, BadgePart, BadgeScriptRule, BadgeSize,
};
use domain::checkin::{CheckinList, ListLimit, ListPurpose};
use domain::course::{Practised, Task};
use domain::guests::{
    Badge, BadgeScript, CardValue, Category, Delegation, GuestDetail, Pass, Print, Refusal,
    RefusedFor, usual_categories,
};
use domain::{
    Assignment, Claim, Counted, Day, Direct, DirectionCode, EventFact, EventField, EventForm,
    EventId, EventMember, EventResult, EventState, EventValue, FactId, Grade, HoursLimits,
    HoursRule, HoursVerdict, LegalKind, Letter, ListId, Mark, MarkSource, Need, NeedId,
    NightCounts, NightRule, OperatorId, OrganisationId, ParticipationFact, ParticipationId,
    ParticipationValue, Plan, ProgrammeId, ProgrammeValue, RegionCode, SeriesId, ShiftId,
    ShiftKind, ShiftValue, SignUp, Site, SiteId, Span, Standing, StateBody, TaskKind, Timestamp,
    Titles, Transfer, VolunteerId, Zone,
};

pub const PROGRAMME: ProgrammeId = ProgrammeId::from_bytes([0x50; 16]);
pub const EVENT: EventId = EventId::from_bytes([0x60; 16]);
pub const SHIFT: ShiftId = ShiftId::from_bytes([0x70; 16]);
pub const PARTICIPATION: ParticipationId = ParticipationId::from_bytes([0x80; 16]);
const SITE: SiteId = SiteId::from_bytes([0x61; 16]);
const NEED: NeedId = NeedId::from_bytes([0x71; 16]);
const LIST: ListId = ListId::from_bytes([0x63; 16]);
const FACT: FactId = FactId::from_bytes([0x81; 16]);
const DONE_BY: OperatorId = OperatorId::from_bytes([1; 16]);

fn day() -> Day {
    Day::from_ymd_opt(2089, 7, 5).expect("a day")
}

fn words(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn titles() -> Titles {
    Titles::new("Таза жаға", "Чистый берег", "Clean shore").expect("titles")
}

fn plan() -> Plan {
    let at = |hour| day().and_hms_opt(hour, 30, 0).expect("a time");
    Plan::new(at(9), at(18), Zone::ALMATY).expect("a day of work")
}

fn organisation() -> OrganisationId {
    OrganisationId::from_bytes([2; 16])
}

pub fn programme_values() -> Vec<ProgrammeValue> {
    use ProgrammeValue as V;
    vec![
        V::Titles(titles()),
        V::Aims(words("Жағаны тазалау")),
        V::From(Some(day())),
        V::Until(None),
        V::Partner(Some(organisation())),
        V::Requirements(words("Қолғап")),
        V::Expected(words("3 км")),
        V::Deleted(true),
    ]
}

pub const fn programme_value(value: &ProgrammeValue) -> &'static str {
    match value {
        ProgrammeValue::Titles(_) => "titles",
        ProgrammeValue::Aims(_) => "aims",
        ProgrammeValue::From(_) => "from",
        ProgrammeValue::Until(_) => "until",
        ProgrammeValue::Partner(_) => "partner",
        ProgrammeValue::Requirements(_) => "requirements",
        ProgrammeValue::Expected(_) => "expected",
        ProgrammeValue::Deleted(_) => "deleted",
    }
}

pub fn event_values() -> Vec<EventValue> {
    use EventValue as V;
    let letter = Letter {
        on: day(),
        number: words("12-3"),
    };
    let mut values = vec![
        V::Titles(titles()),
        V::Programme(Some(PROGRAMME)),
        V::State(EventState::Cancelled {
            reason: "Дауыл".to_owned(),
        }),
        V::Plan(Some(plan())),
        V::Form(EventForm::Online),
        V::Region(RegionCode::try_from(71).ok()),
        V::Address(words("Қабанбай батыр 53")),
        V::Organiser(Some(organisation())),
        V::StateBody(Some(StateBody {
            organisation: organisation(),
            contact: words("Дана"),
            request: Some(letter),
            confirmation: None,
        })),
        V::Capacity(Some(600)),
        V::Code(words("FORUM")),
        V::Requirements(None),
        V::Description(words("Жыл сайынғы")),
        V::Result(EventResult {
            helped: Some(120),
            estimated: true,
            words: None,
            links: vec!["https://example.org".to_owned()],
        }),
        V::Hours(HoursRule::default()),
        V::Template(true),
        V::Series(Some(SeriesId::from_bytes([0x62; 16]))),
        V::CopiedFrom(Some(EVENT)),
        V::Deleted(false),
        V::HasGuests(true),
        V::Category(category().code, Some(category())),
        V::List(LIST, Some(list())),
        V::GuestDetails(GuestDetail::ALL[..13].to_vec()),
        V::HoursLimits(HoursLimits {
            step: 15,
            most: 480,
        }),
        V::Badges(badge_layout()),
        V::BadgeLogo(Some(vec![0x89, b'P', b'N', b'G'])),
        V::SignUp(Some(sign_up())),
        V::Quota(category().code, Some(15)),
    ];
    // Each field once.
    values.dedup_by_key(|value| -> EventField { value.field() });
    values
}

fn badge_layout() -> BadgeLayout {
    BadgeLayout {
        size: BadgeSize::Folded,
        parts: BadgePart::ALL.to_vec(),
        band: BadgeBand::Line,
        script: BadgeScriptRule::Latin,
        languages: BadgeLanguage::ALL.to_vec(),
        name_percent: 120,
        text_percent: 90,
        logo_mm: 14,
        help_phone: words("+7 700 000 04 00"),
    }
}

pub const fn event_value(value: &EventValue) -> &'static str {
    match value {
        EventValue::Titles(_) => "titles",
        EventValue::Programme(_) => "programme",
        EventValue::State(_) => "state",
        EventValue::Plan(_) => "plan",
        EventValue::Form(_) => "form",
        EventValue::Region(_) => "region",
        EventValue::Address(_) => "address",
        EventValue::Organiser(_) => "organiser",
        EventValue::StateBody(_) => "state-body",
        EventValue::Capacity(_) => "capacity",
        EventValue::Code(_) => "code",
        EventValue::Requirements(_) => "requirements",
        EventValue::Description(_) => "description",
        EventValue::Result(_) => "result",
        EventValue::Hours(_) => "hours",
        EventValue::Template(_) => "template",
        EventValue::Series(_) => "series",
        EventValue::CopiedFrom(_) => "copied-from",
        EventValue::Deleted(_) => "deleted",
        EventValue::HasGuests(_) => "has-guests",
        EventValue::Category(..) => "category",
        EventValue::List(..) => "list",
        EventValue::GuestDetails(_) => "guest-details",
        EventValue::HoursLimits(_) => "hours-limits",
        EventValue::Badges(_) => "badges",
        EventValue::BadgeLogo(_) => "badge-logo",
        EventValue::SignUp(_) => "sign-up",
        EventValue::Quota(..) => "quota",
    }
}

pub fn event_members() -> Vec<EventMember> {
    let direction = DirectionCode::parse("umit").expect("a direction");
    vec![
        EventMember::Direction(direction),
        EventMember::Kind(LegalKind::Search),
        EventMember::Site(Site {
            id: SITE,
            name: "Бурабай".to_owned(),
            region: RegionCode::try_from(11).ok(),
            address: None,
        }),
        EventMember::Transfer(Transfer {
            from: SITE,
            to: SITE,
            plan: plan(),
            words: words("3-автобус"),
        }),
    ]
}

pub const fn event_member(member: &EventMember) -> &'static str {
    match member {
        EventMember::Direction(_) => "direction",
        EventMember::Kind(_) => "kind",
        EventMember::Site(_) => "site",
        EventMember::Transfer(_) => "transfer",
    }
}

fn refusal() -> Refusal {
    Refusal {
        list: LIST,
        at: Timestamp(3_771_000_000_000),
        desk: "B7".to_owned(),
        badge: words("F26A100218"),
        why: RefusedFor::Misread,
        by: DONE_BY,
    }
}

pub fn event_facts() -> Vec<EventFact> {
    let practised = Practised {
        who: Some(VolunteerId::from_bytes([6; 16])),
        by: DONE_BY,
        at: Timestamp(3_771_000_000_000),
        seconds: 130,
        tasks: 8,
        again: vec![Task::VoidBadge, Task::TakeBack],
    };
    vec![
        EventFact::Refusal(refusal()),
        EventFact::Practised(practised),
    ]
}

pub const fn event_fact(fact: &EventFact) -> &'static str {
    match fact {
        EventFact::Refusal(_) => "refusal",
        EventFact::Practised(_) => "practised",
    }
}

pub fn shift_values() -> Vec<ShiftValue> {
    use ShiftValue as V;
    vec![
        V::Event(EVENT),
        V::Kind(ShiftKind::Session),
        V::Titles(titles()),
        V::Plan(plan()),
        V::Site(Some(SITE)),
        V::Hall(words("Б залы")),
        V::Needs(vec![Need {
            id: NEED,
            role: "Тіркеу".to_owned(),
            people: 4,
            min_age: Some(16),
            skill: words("en"),
            briefing: words("Тіркеу үстелі"),
            tasks: vec![TaskKind::CashCollection],
        }]),
        V::Capacity(Some(40)),
        V::Notes(None),
        V::Cancelled(true),
        V::Deleted(false),
        V::SignUp(Some(sign_up())),
    ]
}

fn sign_up() -> SignUp {
    SignUp {
        from: None,
        until: Some(plan().starts),
        cancel_until: Some(plan().ends),
        zone: Zone::ALMATY,
    }
}

pub const fn shift_value(value: &ShiftValue) -> &'static str {
    match value {
        ShiftValue::Event(_) => "event",
        ShiftValue::Kind(_) => "kind",
        ShiftValue::Titles(_) => "titles",
        ShiftValue::Plan(_) => "plan",
        ShiftValue::Site(_) => "site",
        ShiftValue::Hall(_) => "hall",
        ShiftValue::Needs(_) => "needs",
        ShiftValue::Capacity(_) => "capacity",
        ShiftValue::Notes(_) => "notes",
        ShiftValue::Cancelled(_) => "cancelled",
        ShiftValue::Deleted(_) => "deleted",
        ShiftValue::SignUp(_) => "sign-up",
    }
}

pub fn participation_values() -> Vec<ParticipationValue> {
    use ParticipationValue as V;
    let place = Assignment {
        need: Some(NEED),
        reserve: true,
    };
    vec![
        V::Of(Some(EVENT), VolunteerId::from_bytes([1; 16])),
        V::Standing(Standing::Waiting),
        V::Place(SHIFT, Some(place)),
        V::Notes(words("Сағат 12-де кетеді")),
        V::Words(FACT, words("Қағаздан")),
        V::InSpite(SHIFT, words("Анасы бірге")),
        V::Card(CardValue::Category(Some(category().code))),
        V::Card(CardValue::Delegation(Some(Delegation::Named(
            "Жастар".to_owned(),
        )))),
        V::Card(CardValue::Country("KG".parse().ok())),
        V::Card(CardValue::Script(BadgeScript::Latin)),
        V::Card(CardValue::Photo(Some(true))),
        V::Card(CardValue::Press(Some(false))),
        V::Card(CardValue::WalkIn(true)),
        V::Card(CardValue::Detail(
            GuestDetail::Arrival,
            words("KC 110, 14:20"),
        )),
        // The last of the details, which the list of an event has only up to the thirteenth.
        V::Card(CardValue::Detail(
            GuestDetail::Guardian,
            words("Серікова Айгүл, +7 700 000 04 01"),
        )),
        V::Card(CardValue::Warning(words("Күзетті шақырыңыз"))),
        V::GaveUp(Some(SHIFT), Some(Timestamp(3_771_000_000_000))),
        V::ListedInSpite(words("Кеш айтты")),
    ]
}

fn category() -> Category {
    usual_categories()[2].clone()
}

fn list() -> CheckinList {
    CheckinList {
        id: LIST,
        titles: titles(),
        purpose: ListPurpose::Meal,
        limit: ListLimit::TimesADay(1),
        plan: Some(plan()),
        categories: vec![category().code],
        place: 3,
    }
}

pub const fn participation_value(value: &ParticipationValue) -> &'static str {
    match value {
        ParticipationValue::Of(..) => "of",
        ParticipationValue::Standing(_) => "standing",
        ParticipationValue::Place(..) => "place",
        ParticipationValue::Notes(_) => "notes",
        ParticipationValue::Words(..) => "words",
        ParticipationValue::InSpite(..) => "in-spite",
        ParticipationValue::Card(value) => match value {
            CardValue::Category(_) => "card-category",
            CardValue::Delegation(_) => "card-delegation",
            CardValue::Country(_) => "card-country",
            CardValue::Script(_) => "card-script",
            CardValue::Photo(_) => "card-photo",
            CardValue::Press(_) => "card-press",
            CardValue::WalkIn(_) => "card-walk-in",
            CardValue::Detail(GuestDetail::Guardian, _) => "card-detail-guardian",
            CardValue::Detail(..) => "card-detail",
            CardValue::Warning(_) => "card-warning",
        },
        ParticipationValue::GaveUp(..) => "gave-up",
        ParticipationValue::ListedInSpite(_) => "listed-in-spite",
    }
}

pub fn participation_facts() -> Vec<ParticipationFact> {
    vec![
        ParticipationFact::Mark(Mark {
            direct: Direct::Out,
            at: Timestamp(3_771_000_000_000),
            shift: Some(SHIFT),
            source: MarkSource::Paper,
            line: words("01K"),
            by: DONE_BY,
        }),
        ParticipationFact::Claim(Claim {
            span: Span::OnDay {
                day: day(),
                minutes: 210,
            },
            rest: 30,
            shift: None,
            grade: Grade::Own,
            instead_of: Some(FACT),
            by: None,
            counted: Default::default(),
        }),
        ParticipationFact::claim(Claim {
            span: Span::OnDay {
                day: day(),
                minutes: 210,
            },
            rest: 30,
            shift: None,
            grade: Grade::Own,
            instead_of: None,
            by: Some(DONE_BY),
            counted: Counted::Night {
                rule: NightRule {
                    from: 1320,
                    until: 360,
                    counts: NightCounts::Apart,
                },
                minutes: 300,
            },
        }),
        ParticipationFact::Verdict(HoursVerdict {
            claim: FACT,
            rejected: true,
            by: DONE_BY,
        }),
        ParticipationFact::Badge(Badge {
            number: "F26A100218M".to_owned(),
            at: Timestamp(3_771_000_000_000),
            desk: "A1".to_owned(),
            by: DONE_BY,
        }),
        ParticipationFact::Pass(Pass {
            list: LIST,
            direct: Direct::In,
            at: Timestamp(3_771_000_000_000),
            source: MarkSource::Scan,
            desk: "B7".to_owned(),
            badge: words("F26A100218M"),
            overruled: false,
            by: DONE_BY,
        }),
        ParticipationFact::Refusal(refusal()),
        ParticipationFact::Print(Print {
            number: "F26A100218M".to_owned(),
            at: Timestamp(3_771_000_000_000),
            desk: "A1".to_owned(),
            printer: "Brother-QL-820".to_owned(),
            again: true,
            by: DONE_BY,
        }),
    ]
}

pub const fn participation_fact(fact: &ParticipationFact) -> &'static str {
    match fact {
        ParticipationFact::Mark(_) => "mark",
        ParticipationFact::Claim(_) => "claim",
        ParticipationFact::Verdict(_) => "verdict",
        ParticipationFact::Badge(_) => "badge",
        ParticipationFact::Pass(_) => "pass",
        ParticipationFact::Refusal(_) => "refusal",
        ParticipationFact::Print(_) => "print",
        ParticipationFact::CountedClaim(..) => "counted-claim",
    }
}
