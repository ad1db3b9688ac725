//! Programmes, events, shifts and the people in them as kinds of record, and how these
//! records become values of the domain. See `nouns` for the rules of a projection.

use domain::guests::{Card, CardValue, Forum};
use domain::{
    Claim, Direct, Event, EventFact, EventField, EventId, EventMember, EventValue, FactId,
    Participation, ParticipationFact, ParticipationField, ParticipationId, ParticipationValue,
    Programme, ProgrammeField, ProgrammeId, ProgrammeValue, Shift, ShiftField, ShiftId, ShiftKind,
    ShiftValue, Span, Standing, Titles, Told, VolunteerId,
};

use crate::entry::Kind;
use crate::noun::{Edit, Noun};
use crate::nouns::Nothing;
use crate::record::{Record, Recorded};

/// Programmes as a kind of record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Programmes {}

/// Events as a kind of record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Events {}

/// Shifts and sessions as a kind of record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shifts {}

/// People in events as a kind of record: one for each pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Participations {}

impl Noun for Programmes {
    type Field = ProgrammeField;
    type Value = ProgrammeValue;
    type Member = Nothing;
    type Fact = Nothing;

    const KIND: Kind = Kind(20);
    const VERSION: u8 = 1;

    fn field(value: &ProgrammeValue) -> ProgrammeField {
        value.field()
    }

    fn empty(field: ProgrammeField) -> Option<ProgrammeValue> {
        match field {
            ProgrammeField::Titles => None,
            ProgrammeField::Aims => Some(ProgrammeValue::Aims(None)),
            ProgrammeField::From => Some(ProgrammeValue::From(None)),
            ProgrammeField::Until => Some(ProgrammeValue::Until(None)),
            ProgrammeField::Partner => Some(ProgrammeValue::Partner(None)),
            ProgrammeField::Requirements => Some(ProgrammeValue::Requirements(None)),
            ProgrammeField::Expected => Some(ProgrammeValue::Expected(None)),
            ProgrammeField::Deleted => Some(ProgrammeValue::Deleted(false)),
        }
    }

    fn deleted(deleted: bool) -> Option<ProgrammeValue> {
        Some(ProgrammeValue::Deleted(deleted))
    }
}

impl Noun for Events {
    type Field = EventField;
    type Value = EventValue;
    type Member = EventMember;
    type Fact = EventFact;

    const KIND: Kind = Kind(21);
    const VERSION: u8 = 1;

    fn field(value: &EventValue) -> EventField {
        value.field()
    }

    fn empty(field: EventField) -> Option<EventValue> {
        match field {
            EventField::Titles => None,
            EventField::Programme => Some(EventValue::Programme(None)),
            EventField::State => Some(EventValue::State(Default::default())),
            EventField::Plan => Some(EventValue::Plan(None)),
            EventField::Form => Some(EventValue::Form(Default::default())),
            EventField::Region => Some(EventValue::Region(None)),
            EventField::Address => Some(EventValue::Address(None)),
            EventField::Organiser => Some(EventValue::Organiser(None)),
            EventField::StateBody => Some(EventValue::StateBody(None)),
            EventField::Capacity => Some(EventValue::Capacity(None)),
            EventField::Code => Some(EventValue::Code(None)),
            EventField::Requirements => Some(EventValue::Requirements(None)),
            EventField::Description => Some(EventValue::Description(None)),
            EventField::Result => Some(EventValue::Result(Default::default())),
            EventField::Hours => Some(EventValue::Hours(Default::default())),
            EventField::Template => Some(EventValue::Template(false)),
            EventField::Series => Some(EventValue::Series(None)),
            EventField::CopiedFrom => Some(EventValue::CopiedFrom(None)),
            EventField::Deleted => Some(EventValue::Deleted(false)),
            EventField::HasGuests => Some(EventValue::HasGuests(false)),
            EventField::Category(code) => Some(EventValue::Category(code, None)),
            EventField::List(list) => Some(EventValue::List(list, None)),
            EventField::GuestDetails => Some(EventValue::GuestDetails(Vec::new())),
            EventField::HoursLimits => Some(EventValue::HoursLimits(Default::default())),
            EventField::Badges => Some(EventValue::Badges(Default::default())),
            EventField::BadgeLogo => Some(EventValue::BadgeLogo(None)),
            EventField::SignUp => Some(EventValue::SignUp(None)),
            EventField::Quota(code) => Some(EventValue::Quota(code, None)),
        }
    }

    fn deleted(deleted: bool) -> Option<EventValue> {
        Some(EventValue::Deleted(deleted))
    }
}

impl Noun for Shifts {
    type Field = ShiftField;
    type Value = ShiftValue;
    type Member = Nothing;
    type Fact = Nothing;

    const KIND: Kind = Kind(22);
    const VERSION: u8 = 1;

    fn field(value: &ShiftValue) -> ShiftField {
        value.field()
    }

    fn empty(field: ShiftField) -> Option<ShiftValue> {
        match field {
            ShiftField::Event | ShiftField::Plan => None,
            ShiftField::Kind => Some(ShiftValue::Kind(ShiftKind::Shift)),
            ShiftField::Titles => Some(ShiftValue::Titles(Titles::default())),
            ShiftField::Site => Some(ShiftValue::Site(None)),
            ShiftField::Hall => Some(ShiftValue::Hall(None)),
            ShiftField::Needs => Some(ShiftValue::Needs(Vec::new())),
            ShiftField::Capacity => Some(ShiftValue::Capacity(None)),
            ShiftField::Notes => Some(ShiftValue::Notes(None)),
            ShiftField::Cancelled => Some(ShiftValue::Cancelled(false)),
            ShiftField::Deleted => Some(ShiftValue::Deleted(false)),
            ShiftField::SignUp => Some(ShiftValue::SignUp(None)),
        }
    }

    fn deleted(deleted: bool) -> Option<ShiftValue> {
        Some(ShiftValue::Deleted(deleted))
    }
}

impl Noun for Participations {
    type Field = ParticipationField;
    type Value = ParticipationValue;
    type Member = Nothing;
    type Fact = ParticipationFact;

    const KIND: Kind = Kind(23);
    const VERSION: u8 = 1;

    fn field(value: &ParticipationValue) -> ParticipationField {
        value.field()
    }

    fn empty(field: ParticipationField) -> Option<ParticipationValue> {
        match field {
            ParticipationField::Of => None,
            ParticipationField::Standing => Some(ParticipationValue::Standing(Standing::default())),
            ParticipationField::Place(shift) => Some(ParticipationValue::Place(shift, None)),
            ParticipationField::Notes => Some(ParticipationValue::Notes(None)),
            ParticipationField::Words(fact) => Some(ParticipationValue::Words(fact, None)),
            ParticipationField::InSpite(shift) => Some(ParticipationValue::InSpite(shift, None)),
            ParticipationField::Card(field) => {
                Some(ParticipationValue::Card(CardValue::empty(field)))
            }
            ParticipationField::GaveUp(shift) => Some(ParticipationValue::GaveUp(shift, None)),
            ParticipationField::ListedInSpite => Some(ParticipationValue::ListedInSpite(None)),
        }
    }

    fn deleted(_: bool) -> Option<ParticipationValue> {
        None
    }
}

/// The id of the record of a person in an event, or of the person's work outside events:
/// a function of the two, so that desks without contact make one record.
///
/// 16 bytes of BLAKE3 over `birge participation 1`, the event (zeros for none) and the
/// volunteer.
///
/// Source: SYNC 8.1, "Registration".
pub fn participation_id(event: Option<EventId>, volunteer: VolunteerId) -> ParticipationId {
    let mut hash = blake3::Hasher::new();
    hash.update(b"birge participation 1");
    hash.update(event.map_or([0; 16], |event| *event.as_bytes()).as_slice());
    hash.update(volunteer.as_bytes());
    let mut id = [0; 16];
    hash.finalize_xof().fill(&mut id);
    ParticipationId::from_bytes(id)
}

/// The id of what the program itself records of a person in an event: a function of what it
/// says, so that desks without contact record one fact and not two.
///
/// 16 bytes of BLAKE3 over `birge rule 1`, the participation and the fact as it is kept.
///
/// Source: SYNC 8.2, "same on every laptop".
pub fn rule_fact_id(participation: ParticipationId, fact: &ParticipationFact) -> FactId {
    let mut hash = blake3::Hasher::new();
    hash.update(b"birge rule 1");
    hash.update(participation.as_bytes());
    hash.update(&said(fact));
    let mut id = [0; 16];
    hash.finalize_xof().fill(&mut id);
    FactId::from_bytes(id)
}

/// What a fact says, whoever made it: the moments, the shift and what it stands for.
fn said(fact: &ParticipationFact) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(64);
    let shift = |bytes: &mut Vec<u8>, shift: Option<ShiftId>| {
        bytes.extend(shift.map_or([0; 16], |shift| *shift.as_bytes()));
    };
    match fact {
        ParticipationFact::Mark(mark) => {
            bytes.push(match mark.direct {
                Direct::In => 1,
                Direct::Out => 2,
            });
            bytes.extend(mark.at.0.to_be_bytes());
            shift(&mut bytes, mark.shift);
        }
        // What is the same by two policies is one claim, of the one that was told first.
        ParticipationFact::Claim(claim) | ParticipationFact::CountedClaim(claim, _) => {
            match claim.span {
                Span::Times { from, until } => {
                    bytes.push(3);
                    bytes.extend(from.0.to_be_bytes());
                    bytes.extend(until.0.to_be_bytes());
                }
                Span::OnDay { day, minutes } => {
                    bytes.push(4);
                    bytes.extend(day.to_string().bytes());
                    bytes.extend(minutes.to_be_bytes());
                }
            }
            bytes.extend(claim.rest.to_be_bytes());
            bytes.push(claim.grade as u8);
            shift(&mut bytes, claim.shift);
            bytes.extend(claim.instead_of.map_or([0; 16], |old| *old.as_bytes()));
        }
        ParticipationFact::Verdict(verdict) => {
            bytes.push(if verdict.rejected { 6 } else { 5 });
            bytes.extend(verdict.claim.as_bytes());
        }
        ParticipationFact::Badge(badge) => {
            bytes.push(7);
            bytes.extend(badge.number.bytes());
        }
        ParticipationFact::Pass(pass) => {
            bytes.push(match pass.direct {
                Direct::In => 8,
                Direct::Out => 9,
            });
            bytes.extend(pass.at.0.to_be_bytes());
            bytes.extend(pass.list.as_bytes());
        }
        ParticipationFact::Refusal(refusal) => {
            bytes.push(10);
            bytes.extend(refusal.at.0.to_be_bytes());
            bytes.extend(refusal.list.as_bytes());
        }
        ParticipationFact::Print(print) => {
            bytes.push(11);
            bytes.extend(print.at.0.to_be_bytes());
            bytes.extend(print.number.bytes());
        }
    }
    bytes
}

/// Whether edits of a participation hold what somebody wrote about the person; such an
/// entry goes with the person's data and may hold nothing else.
pub fn are_words(edits: &[Edit<Participations>]) -> bool {
    edits.iter().any(|edit| match edit {
        Edit::Put { value, .. } => value.is_words(),
        Edit::Void { reason, .. } => reason.is_some(),
        Edit::Add(_) | Edit::Remove { .. } | Edit::Record(..) | Edit::Unvoid(_) => false,
    })
}

/// The facts of a record in the order of their stamps, void ones too.
pub(crate) fn in_order<N: Noun>(record: &Record<N>) -> Vec<Recorded<'_, N>> {
    let mut recorded: Vec<_> = record.facts().collect();
    recorded.sort_by_key(|recorded| recorded.stamp);
    recorded
}

/// When a fact was told, and when it was declared void.
pub(crate) fn told<N: Noun>(recorded: &Recorded<'_, N>) -> Told<()> {
    Told {
        id: recorded.id,
        told: recorded.stamp.hlc.moment(),
        void: recorded.void.as_ref().map(|(stamp, _)| stamp.hlc.moment()),
        what: (),
    }
}

/// The programme that a record stands for; `None` while no title has arrived.
pub fn programme(id: ProgrammeId, record: &Record<Programmes>) -> Option<Programme> {
    let (ProgrammeValue::Titles(titles), _) = record.winner(ProgrammeField::Titles)? else {
        return None;
    };
    let mut programme = Programme {
        id,
        titles: titles.clone(),
        aims: None,
        from: None,
        until: None,
        partner: None,
        requirements: None,
        expected: None,
        deleted: false,
    };
    for (value, _) in record.winners() {
        match value.clone() {
            ProgrammeValue::Titles(titles) => programme.titles = titles,
            ProgrammeValue::Aims(aims) => programme.aims = aims,
            ProgrammeValue::From(from) => programme.from = from,
            ProgrammeValue::Until(until) => programme.until = until,
            ProgrammeValue::Partner(partner) => programme.partner = partner,
            ProgrammeValue::Requirements(words) => programme.requirements = words,
            ProgrammeValue::Expected(words) => programme.expected = words,
            ProgrammeValue::Deleted(deleted) => programme.deleted = deleted,
        }
    }
    Some(programme)
}

/// The event that a record stands for; `None` while no title has arrived. Of two sites
/// with one id the one added later holds, at the place of the first.
pub fn event(id: EventId, record: &Record<Events>) -> Option<Event> {
    let (EventValue::Titles(titles), _) = record.winner(EventField::Titles)? else {
        return None;
    };
    let mut event = Event {
        id,
        titles: titles.clone(),
        programme: None,
        state: Default::default(),
        plan: None,
        form: Default::default(),
        region: None,
        address: None,
        sites: Vec::new(),
        transfers: Vec::new(),
        directions: Vec::new(),
        kinds: Vec::new(),
        organiser: None,
        state_body: None,
        capacity: None,
        code: None,
        requirements: None,
        description: None,
        result: Default::default(),
        hours: Default::default(),
        limits: Default::default(),
        template: false,
        series: None,
        copied_from: None,
        deleted: false,
        forum: Forum::default(),
        sign_up: None,
    };
    for (value, _) in record.winners() {
        match value.clone() {
            EventValue::Titles(titles) => event.titles = titles,
            EventValue::Programme(programme) => event.programme = programme,
            EventValue::State(state) => event.state = state,
            EventValue::Plan(plan) => event.plan = plan,
            EventValue::Form(form) => event.form = form,
            EventValue::Region(region) => event.region = region,
            EventValue::Address(address) => event.address = address,
            EventValue::Organiser(organiser) => event.organiser = organiser,
            EventValue::StateBody(body) => event.state_body = body,
            EventValue::Capacity(capacity) => event.capacity = capacity,
            EventValue::Code(code) => event.code = code,
            EventValue::Requirements(words) => event.requirements = words,
            EventValue::Description(words) => event.description = words,
            EventValue::Result(result) => event.result = result,
            EventValue::Hours(rule) => event.hours = rule,
            EventValue::Template(template) => event.template = template,
            EventValue::Series(series) => event.series = series,
            EventValue::CopiedFrom(from) => event.copied_from = from,
            EventValue::Deleted(deleted) => event.deleted = deleted,
            EventValue::HasGuests(has_guests) => event.forum.has_guests = has_guests,
            EventValue::Category(code, own) => event.forum.categories.push((code, own)),
            EventValue::List(_, list) => event.forum.lists.extend(list),
            EventValue::GuestDetails(details) => event.forum.details = details,
            EventValue::Badges(layout) => event.forum.badges = layout,
            EventValue::BadgeLogo(logo) => event.forum.logo = logo,
            EventValue::HoursLimits(limits) => event.limits = limits,
            EventValue::SignUp(sign_up) => event.sign_up = sign_up,
            EventValue::Quota(code, most) => {
                event.forum.quotas.extend(most.map(|most| (code, most)));
            }
        }
    }
    for recorded in in_order(record) {
        match recorded.fact.clone() {
            EventFact::Refusal(refusal) => event.forum.refusals.push(told(&recorded).of(refusal)),
            EventFact::Practised(result) => event.forum.practised.push(told(&recorded).of(result)),
        }
    }
    event.forum.categories.sort_by_key(|(code, _)| *code);
    event.forum.quotas.sort_unstable();
    event.forum.lists.sort_by_key(|list| (list.place, list.id));
    for member in record.members() {
        match member.clone() {
            EventMember::Direction(direction) => event.directions.push(direction),
            EventMember::Kind(kind) => event.kinds.push(kind),
            EventMember::Site(site) => {
                match event.sites.iter_mut().find(|known| known.id == site.id) {
                    Some(known) => *known = site,
                    None => event.sites.push(site),
                }
            }
            EventMember::Transfer(transfer) => event.transfers.push(transfer),
        }
    }
    Some(event)
}

/// The shift that a record stands for; `None` while its event or its time has not arrived.
pub fn shift(id: ShiftId, record: &Record<Shifts>) -> Option<Shift> {
    let (ShiftValue::Event(event), _) = record.winner(ShiftField::Event)? else {
        return None;
    };
    let (ShiftValue::Plan(plan), _) = record.winner(ShiftField::Plan)? else {
        return None;
    };
    let mut shift = Shift {
        id,
        event: *event,
        kind: ShiftKind::Shift,
        titles: Titles::default(),
        plan: *plan,
        site: None,
        hall: None,
        needs: Vec::new(),
        capacity: None,
        notes: None,
        cancelled: false,
        deleted: false,
        sign_up: None,
    };
    for (value, _) in record.winners() {
        match value.clone() {
            ShiftValue::Event(event) => shift.event = event,
            ShiftValue::Kind(kind) => shift.kind = kind,
            ShiftValue::Titles(titles) => shift.titles = titles,
            ShiftValue::Plan(plan) => shift.plan = plan,
            ShiftValue::Site(site) => shift.site = site,
            ShiftValue::Hall(hall) => shift.hall = hall,
            ShiftValue::Needs(needs) => shift.needs = needs,
            ShiftValue::Capacity(capacity) => shift.capacity = capacity,
            ShiftValue::Notes(notes) => shift.notes = notes,
            ShiftValue::Cancelled(cancelled) => shift.cancelled = cancelled,
            ShiftValue::Deleted(deleted) => shift.deleted = deleted,
            ShiftValue::SignUp(sign_up) => shift.sign_up = sign_up,
        }
    }
    Some(shift)
}

/// The person in an event that a record stands for; `None` while it is not known whose it
/// is. Facts come in the order of their stamps, void ones too, each with the moment at
/// which the register was told, so that totals of a past day can be made again.
pub fn participation(
    id: ParticipationId,
    record: &Record<Participations>,
) -> Option<Participation> {
    let (ParticipationValue::Of(event, volunteer), listed) =
        record.winner(ParticipationField::Of)?
    else {
        return None;
    };
    let stands = record.winner(ParticipationField::Standing);
    let since = stands.map_or(listed, |(_, since)| since);
    let mut participation = Participation {
        id,
        event: *event,
        volunteer: *volunteer,
        standing: Standing::default(),
        since: since.hlc.moment(),
        places: Vec::new(),
        notes: None,
        words: Vec::new(),
        in_spite: Vec::new(),
        listed_in_spite: None,
        gave_up: Vec::new(),
        marks: Vec::new(),
        claims: Vec::new(),
        verdicts: Vec::new(),
        card: Card::default(),
    };
    for (value, _) in record.winners() {
        match value.clone() {
            ParticipationValue::Of(event, volunteer) => {
                participation.event = event;
                participation.volunteer = volunteer;
            }
            ParticipationValue::Standing(standing) => participation.standing = standing,
            ParticipationValue::Place(shift, Some(place)) => {
                participation.places.push((shift, place));
            }
            ParticipationValue::Notes(notes) => participation.notes = notes,
            ParticipationValue::Words(fact, Some(words)) => {
                participation.words.push((fact, words));
            }
            ParticipationValue::InSpite(shift, Some(words)) => {
                participation.in_spite.push((shift, words));
            }
            ParticipationValue::Card(value) => participation.card.put(value),
            ParticipationValue::GaveUp(shift, Some(at)) => participation.gave_up.push((shift, at)),
            ParticipationValue::ListedInSpite(words) => participation.listed_in_spite = words,
            ParticipationValue::Place(_, None)
            | ParticipationValue::Words(_, None)
            | ParticipationValue::InSpite(_, None)
            | ParticipationValue::GaveUp(_, None) => {}
        }
    }
    participation
        .places
        .sort_unstable_by_key(|(shift, _)| *shift);
    participation.gave_up.sort_unstable();
    for recorded in in_order(record) {
        let told = told(&recorded);
        match recorded.fact.clone() {
            ParticipationFact::Mark(mark) => participation.marks.push(told.of(mark)),
            ParticipationFact::Claim(claim) => participation.claims.push(told.of(claim)),
            ParticipationFact::CountedClaim(claim, counted) => {
                participation
                    .claims
                    .push(told.of(Claim { counted, ..claim }));
            }
            ParticipationFact::Verdict(verdict) => participation.verdicts.push(told.of(verdict)),
            ParticipationFact::Badge(badge) => participation.card.badges.push(told.of(badge)),
            ParticipationFact::Pass(pass) => participation.card.passes.push(told.of(pass)),
            ParticipationFact::Refusal(refusal) => {
                participation.card.refusals.push(told.of(refusal));
            }
            ParticipationFact::Print(print) => participation.card.prints.push(told.of(print)),
        }
    }
    Some(participation)
}

#[cfg(test)]
mod tests;
