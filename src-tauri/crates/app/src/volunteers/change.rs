//! One change of a profile, from what was typed to what is written.

use changes::{Act, Edit, Operation, Record, Volunteers};
use domain::{
    ArchiveReason, BirthDate, Briefing, Consent, ConsentPurpose, ConsentTerms, ConsentWay,
    Contract, Day, Deed, DirectionCode, DocumentKind, DocumentSeen, Email, EmergencyContact,
    FactId, FormerName, GivenBy, Guardian, Iin, LanguageSkill, LegalGround, NamePart, OperatorId,
    OrganisationId, PersonField, PersonName, Phone, RegionCode, Residence, Sex, Status, StatusKind,
    TshirtSize, VolunteerFact, VolunteerField, VolunteerId, VolunteerMember, VolunteerValue, clean,
    parse_date,
};
use messages::Message;

use super::{EditRefused, Field, form::typed, warnings};
use crate::{
    Ctx, Register,
    consents::{self, TEXT_VERSION, WithdrawalRefused},
    erasure::is_blocked,
    minimum,
    register::Did,
};

/// What a person changes in one step, as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Change {
    /// The name as in the document, as a whole.
    Name {
        surname: Option<String>,
        given: Option<String>,
        patronymic: Option<String>,
    },
    /// The Latin form.
    Latin(Option<String>),
    /// The name on the badge.
    BadgeName(Option<String>),
    /// The birth date.
    Birth(Option<String>),
    /// The sex.
    Sex(Option<Sex>),
    /// The national number.
    Iin(Option<String>),
    /// Somebody compared the number with the document.
    IinChecked(bool),
    /// Where the person lives, as a whole.
    Residence {
        region: Option<String>,
        district: Option<String>,
        since: Option<String>,
    },
    /// The organisation or group.
    Organisation(Option<OrganisationId>),
    /// Where the person stands; for the archive the reason is a code of [`ArchiveReason`] or free words.
    Status {
        status: StatusKind,
        reason: Option<String>,
    },
    /// The day of joining.
    Joined(Option<String>),
    /// The T-shirt size.
    Tshirt(Option<String>),
    /// Whom to call; without a name there is nobody.
    Emergency {
        name: Option<String>,
        relation: Option<String>,
        phone: Option<String>,
    },
    /// Free text.
    Notes(Option<String>),
    /// One more phone, direction, tag ….
    Add {
        what: Member,
        text: String,
        level: Option<String>,
    },
    /// One less.
    Remove { what: Member, text: String },
    /// A name that was.
    FormerName {
        surname: Option<String>,
        given: Option<String>,
        patronymic: Option<String>,
        until: Option<String>,
    },
    /// A parent or another legal representative.
    Guardian {
        name: String,
        relation: Option<String>,
        phone: Option<String>,
    },
    /// A consent.
    Consent {
        purposes: Vec<ConsentPurpose>,
        text_version: String,
        language: String,
        guardian: Option<FactId>,
        on: String,
        until: Option<String>,
        way: ConsentWay,
        terms: ConsentTerms,
    },
    /// Purposes that the person takes back: with processing everything ends and the data is
    /// blocked, any other ends that use alone.
    ConsentWithdrawn {
        purposes: Vec<ConsentPurpose>,
        on: String,
    },
    /// The consents to processing that stand were recorded by mistake: a consent is to be
    /// obtained.
    ConsentOwed,
    /// A contract.
    Contract {
        number: String,
        from: Option<String>,
        until: Option<String>,
        expenses: Option<String>,
    },
    /// A briefing.
    Briefing {
        on: String,
        topic: String,
        given_by: Option<String>,
        reference: Option<String>,
    },
    /// A row that should not have been written.
    Void(FactId),
    /// On what legal ground the data is kept.
    Ground(LegalGround),
    /// The person showed a document, on that day.
    DocumentSeen { kind: DocumentKind, on: String },
    /// Hides the record, or brings it back.
    Deleted(bool),
    /// Of several values that were put at once, the one in this place stays; the first is the one that is shown.
    Settle { field: VolunteerField, place: usize },
}

/// What a person can have several of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Member {
    /// A phone.
    Phone,
    /// A mail address.
    Email,
    /// A direction.
    Direction,
    /// A language.
    Language,
    /// A skill.
    Skill,
    /// A tag.
    Tag,
}

/// Changes one record; the answer is the questions that remain.
///
/// # Errors
/// [`EditRefused`]; then nothing was written.
pub fn edit(
    register: &Register,
    ctx: &Ctx,
    id: VolunteerId,
    change: &Change,
) -> Result<Did<Vec<Message>>, EditRefused> {
    register.may(deed_of(change))?;
    let act = act_of(change);
    fills_collected(register, change)?;
    let done = register.write(
        ctx,
        act,
        |_, _| Ok(()),
        |tx| {
            let record = tx.volunteer(id)?.ok_or(EditRefused::Missing)?;
            if is_blocked(&record) {
                return Err(EditRefused::Blocked);
            }
            if let Change::Organisation(Some(organisation)) = change
                && tx.organisation(*organisation)?.is_none()
            {
                return Err(EditRefused::OrganisationMissing);
            }
            let edits = edits_of(change, &record, ctx, register.operator())?;
            if !edits.is_empty() {
                tx.append(Operation::Volunteer { id, edits })?;
            }
            Ok(())
        },
    )?;
    let saved = register
        .store()
        .volunteer(id)?
        .ok_or(EditRefused::Missing)?;
    let mut notes = warnings(&saved);
    let entered = field_of(change).into_iter();
    notes.extend(minimum::warning(register, &saved, ctx.today, entered));
    Ok(done.map(|()| notes))
}

/// Refuses a change that would fill a field which the organisation does not collect.
///
/// # Errors
/// [`EditRefused::NotCollected`].
pub(super) fn fills_collected(register: &Register, change: &Change) -> Result<(), EditRefused> {
    let off = &register.store().settings().fields_off;
    if field_of(change).is_some_and(|field| off.contains(&field)) {
        Err(EditRefused::NotCollected)
    } else {
        Ok(())
    }
}

/// The field that a change would fill, if it can be switched off. What a hidden field holds
/// may still be taken away.
fn field_of(change: &Change) -> Option<PersonField> {
    use PersonField as Is;
    Some(match change {
        Change::Latin(Some(_)) => Is::Latin,
        Change::BadgeName(Some(_)) => Is::BadgeName,
        Change::FormerName { .. } => Is::FormerNames,
        Change::Birth(Some(_)) => Is::Birth,
        Change::Sex(Some(_)) => Is::Sex,
        Change::Iin(Some(_)) | Change::IinChecked(true) => Is::Iin,
        Change::Residence {
            region: Some(_), ..
        } => Is::Residence,
        Change::Organisation(Some(_)) => Is::Organisation,
        Change::Joined(Some(_)) => Is::Joined,
        Change::Tshirt(Some(_)) => Is::Tshirt,
        Change::Emergency { name: Some(_), .. } => Is::Emergency,
        Change::Notes(Some(_)) => Is::Notes,
        Change::Guardian { .. } => Is::Guardians,
        Change::Contract { .. } => Is::Contracts,
        Change::Briefing { .. } => Is::Briefings,
        Change::Add { what, .. } => match what {
            Member::Phone => Is::Phones,
            Member::Email => Is::Emails,
            Member::Direction => Is::Directions,
            Member::Language => Is::Languages,
            Member::Skill => Is::Skills,
            Member::Tag => Is::Tags,
        },
        Change::Name { .. }
        | Change::Latin(None)
        | Change::BadgeName(None)
        | Change::Birth(None)
        | Change::Sex(None)
        | Change::Iin(None)
        | Change::IinChecked(false)
        | Change::Residence { region: None, .. }
        | Change::Organisation(None)
        | Change::Status { .. }
        | Change::Joined(None)
        | Change::Tshirt(None)
        | Change::Emergency { name: None, .. }
        | Change::Notes(None)
        | Change::Remove { .. }
        | Change::Consent { .. }
        | Change::ConsentWithdrawn { .. }
        | Change::ConsentOwed
        | Change::Void(_)
        | Change::Ground(_)
        | Change::DocumentSeen { .. }
        | Change::Deleted(_)
        | Change::Settle { .. } => return None,
    })
}

/// Whether a record has this guardian.
fn has_guardian(record: &Record<Volunteers>, guardian: FactId) -> bool {
    let found = record.fact(guardian);
    found.is_some_and(|recorded| {
        recorded.void.is_none() && matches!(recorded.fact, VolunteerFact::Guardian(_))
    })
}

/// The right that a change needs.
pub(super) const fn deed_of(change: &Change) -> Deed {
    match change {
        Change::Status { .. } => Deed::ChangeStatus,
        Change::Consent { .. }
        | Change::ConsentWithdrawn { .. }
        | Change::ConsentOwed
        | Change::Ground(_) => Deed::RecordConsent,
        Change::Deleted(_) => Deed::DeleteVolunteer,
        Change::Name { .. }
        | Change::Latin(_)
        | Change::BadgeName(_)
        | Change::Birth(_)
        | Change::Sex(_)
        | Change::Iin(_)
        | Change::IinChecked(_)
        | Change::Residence { .. }
        | Change::Organisation(_)
        | Change::Joined(_)
        | Change::Tshirt(_)
        | Change::Emergency { .. }
        | Change::Notes(_)
        | Change::Add { .. }
        | Change::Remove { .. }
        | Change::FormerName { .. }
        | Change::Guardian { .. }
        | Change::Contract { .. }
        | Change::Briefing { .. }
        | Change::DocumentSeen { .. }
        | Change::Void(_)
        | Change::Settle { .. } => Deed::EditVolunteer,
    }
}

fn act_of(change: &Change) -> Act {
    match change {
        Change::Status { .. } => Act::StatusChanged,
        Change::Consent { .. } => Act::ConsentRecorded,
        Change::ConsentWithdrawn { .. } => Act::ConsentWithdrawn,
        Change::ConsentOwed => Act::ConsentRecorded,
        Change::Deleted(true) => Act::Deleted,
        Change::Deleted(false) => Act::Restored,
        Change::Name { .. }
        | Change::Latin(_)
        | Change::BadgeName(_)
        | Change::Birth(_)
        | Change::Sex(_)
        | Change::Iin(_)
        | Change::IinChecked(_)
        | Change::Residence { .. }
        | Change::Organisation(_)
        | Change::Joined(_)
        | Change::Tshirt(_)
        | Change::Emergency { .. }
        | Change::Notes(_)
        | Change::Add { .. }
        | Change::Remove { .. }
        | Change::FormerName { .. }
        | Change::Guardian { .. }
        | Change::Contract { .. }
        | Change::Briefing { .. }
        | Change::Ground(_)
        | Change::DocumentSeen { .. }
        | Change::Void(_)
        | Change::Settle { .. } => Act::VolunteerEdited,
    }
}

/// The edits that make `change` true of `record`; none if it is true already.
///
/// # Errors
/// [`EditRefused`] by the rules of `domain`.
pub fn edits_of(
    change: &Change,
    record: &Record<Volunteers>,
    ctx: &Ctx,
    operator: OperatorId,
) -> Result<Vec<Edit<Volunteers>>, EditRefused> {
    let put = |value: VolunteerValue| put(record, value);
    Ok(match change {
        Change::Name {
            surname,
            given,
            patronymic,
        } => put(VolunteerValue::Name(name(surname, given, patronymic)?)),
        Change::Latin(text) => put(VolunteerValue::Latin(free(text))),
        Change::BadgeName(text) => put(VolunteerValue::BadgeName(free(text))),
        Change::Birth(text) => put(VolunteerValue::Birth(birth_date(
            text.as_deref(),
            ctx.today,
        )?)),
        Change::Sex(sex) => put(VolunteerValue::Sex(*sex)),
        // The masked number sent back is the number that stands.
        Change::Iin(Some(text)) if is_masked(text) => match shown_iin(record) {
            Some(shown) if shown.masked() == *text => Vec::new(),
            Some(_) | None => iin_edits(record, iin(Some(text))?),
        },
        Change::Iin(text) => iin_edits(record, iin(text.as_deref())?),
        Change::IinChecked(checked) => put(VolunteerValue::IinChecked(*checked)),
        Change::Residence {
            region,
            district,
            since,
        } => {
            let since = day(Field::Date, since.as_deref())?;
            let residence = read_region(region.as_deref())?.map(|region| Residence {
                region,
                district: free(district),
                since,
            });
            put(VolunteerValue::Residence(residence))
        }
        Change::Organisation(id) => put(VolunteerValue::Organisation(*id)),
        Change::Status { status, reason } => {
            let to = read_status(*status, reason);
            if let Some(VolunteerValue::Status(from)) = record
                .winner(VolunteerField::Status)
                .map(|(value, _)| value)
            {
                domain::status::change(from, &to).map_err(EditRefused::Status)?;
            }
            put(VolunteerValue::Status(to))
        }
        Change::Joined(text) => put(VolunteerValue::Joined(day(Field::Date, text.as_deref())?)),
        Change::Tshirt(text) => {
            let size = typed(text.as_deref())
                .map(|raw| TshirtSize::parse(raw).ok_or(EditRefused::UnknownCode(Field::Tshirt)))
                .transpose()?;
            put(VolunteerValue::Tshirt(size))
        }
        Change::Emergency {
            name,
            relation,
            phone,
        } => {
            let kept = kept_phone(record, phone.as_deref());
            let phone = match kept {
                Some(kept) => Some(kept),
                None => phone_of(phone.as_deref())?,
            };
            let contact = free(name).map(|name| EmergencyContact {
                name,
                relation: free(relation),
                phone,
            });
            put(VolunteerValue::Emergency(contact))
        }
        Change::Notes(text) => put(VolunteerValue::Notes(free(text))),
        Change::Add { what, text, level } => {
            let member = member(*what, text, level.as_deref())?;
            let there = !record.dots(&member).is_empty();
            if there {
                Vec::new()
            } else {
                vec![Edit::Add(member)]
            }
        }
        Change::Remove { what, text } => removals(record, *what, text),
        Change::FormerName {
            surname,
            given,
            patronymic,
            until,
        } => {
            let id = FactId::from_uuid(ctx.uuid());
            let name = name(surname, given, patronymic)?;
            let until = day(Field::Date, until.as_deref())?;
            vec![Edit::Record(
                id,
                VolunteerFact::FormerName(FormerName { id, name, until }),
            )]
        }
        Change::Guardian {
            name,
            relation,
            phone,
        } => {
            let id = FactId::from_uuid(ctx.uuid());
            let name = required(Field::Text, name)?;
            let guardian = Guardian {
                id,
                name,
                relation: free(relation),
                phone: phone_of(phone.as_deref())?,
            };
            vec![Edit::Record(id, VolunteerFact::Guardian(guardian))]
        }
        Change::Consent {
            purposes,
            text_version,
            language,
            guardian,
            on,
            until,
            way,
            terms,
        } => {
            let id = FactId::from_uuid(ctx.uuid());
            if guardian.is_some_and(|guardian| !has_guardian(record, guardian)) {
                return Err(EditRefused::RowMissing);
            }
            let given_by = guardian.map_or(GivenBy::Self_, GivenBy::Guardian);
            let given = day(Field::Date, Some(on))?.ok_or(EditRefused::Empty(Field::Date))?;
            let until = day(Field::Date, until.as_deref())?;
            if given > ctx.today || until.is_some_and(|until| until < given) {
                return Err(EditRefused::ConsentDays);
            }
            let consent = Consent {
                id,
                purposes: purposes.clone(),
                text_version: free(&Some(text_version.clone()))
                    .map_or_else(|| TEXT_VERSION.into(), Into::into),
                language: language.as_str().into(),
                given_by,
                taken_by: operator,
                on: given,
                way: way.clone(),
                until,
                withdrawn: None,
                terms: None,
            };
            let terms = ConsentTerms {
                data: terms.data.clone(),
                third_parties: free(&terms.third_parties),
                abroad: free(&terms.abroad),
            };
            vec![
                Edit::Record(id, VolunteerFact::Consent(consent)),
                consents::terms(ctx, id, terms),
            ]
        }
        Change::ConsentWithdrawn { purposes, on } => {
            let on = day(Field::Date, Some(on))?.ok_or(EditRefused::Empty(Field::Date))?;
            consents::withdrawal(record, ctx, purposes, on).map_err(|refused| match refused {
                WithdrawalRefused::NothingStands => EditRefused::NothingStands,
                WithdrawalRefused::Day => EditRefused::WithdrawalDay,
            })?
        }
        Change::ConsentOwed => record
            .facts()
            .filter(|recorded| recorded.void.is_none())
            .filter(|recorded| match recorded.fact {
                VolunteerFact::Consent(consent) => {
                    consent.purposes.contains(&ConsentPurpose::Processing)
                }
                _ => false,
            })
            .map(|recorded| Edit::Void {
                fact: recorded.id,
                reason: None,
            })
            .collect(),
        Change::Contract {
            number,
            from,
            until,
            expenses,
        } => {
            let id = FactId::from_uuid(ctx.uuid());
            let contract = Contract {
                id,
                number: free(&Some(number.clone())),
                from: day(Field::Date, from.as_deref())?,
                until: day(Field::Date, until.as_deref())?,
                expenses: free(expenses),
            };
            vec![Edit::Record(id, VolunteerFact::Contract(contract))]
        }
        Change::Briefing {
            on,
            topic,
            given_by,
            reference,
        } => {
            let id = FactId::from_uuid(ctx.uuid());
            let briefing = Briefing {
                id,
                on: day(Field::Date, Some(on))?.ok_or(EditRefused::Empty(Field::Date))?,
                topic: required(Field::Text, topic)?,
                given_by: free(given_by),
                reference: free(reference),
            };
            vec![Edit::Record(id, VolunteerFact::Briefing(briefing))]
        }
        Change::Ground(ground) => put(VolunteerValue::Ground(*ground)),
        Change::DocumentSeen { kind, on } => {
            let id = FactId::from_uuid(ctx.uuid());
            let on = day(Field::Date, Some(on))?.ok_or(EditRefused::Empty(Field::Date))?;
            if on > ctx.today {
                return Err(EditRefused::DocumentDay);
            }
            let seen = DocumentSeen {
                id,
                kind: *kind,
                on,
                by: operator,
            };
            vec![Edit::Record(id, VolunteerFact::DocumentSeen(seen))]
        }
        Change::Void(fact) => vec![Edit::Void {
            fact: *fact,
            reason: None,
        }],
        Change::Deleted(deleted) => put(VolunteerValue::Deleted(*deleted)),
        Change::Settle { field, place } => {
            let shown = record.winner(*field).map(|(value, _)| value);
            let mut values = shown
                .into_iter()
                .chain(record.rivals(*field).map(|(value, _)| value));
            put(values.nth(*place).ok_or(EditRefused::RowMissing)?.clone())
        }
    })
}

/// The code of a field in the window and in files.
pub const fn field_code(field: VolunteerField) -> &'static str {
    match field {
        VolunteerField::Name => "name",
        VolunteerField::Latin => "latin",
        VolunteerField::BadgeName => "badge_name",
        VolunteerField::Birth => "birth",
        VolunteerField::Sex => "sex",
        VolunteerField::Iin => "iin",
        VolunteerField::IinChecked => "iin_checked",
        VolunteerField::Residence => "residence",
        VolunteerField::Organisation => "organisation",
        VolunteerField::Status => "status",
        VolunteerField::Joined => "joined",
        VolunteerField::Tshirt => "tshirt",
        VolunteerField::Emergency => "emergency",
        VolunteerField::Notes => "notes",
        VolunteerField::Deleted => "deleted",
        VolunteerField::Blocked => "blocked",
        VolunteerField::Guest => "guest",
        VolunteerField::Ground => "ground",
    }
}

/// The field of a code.
pub fn field_of_code(code: &str) -> Option<VolunteerField> {
    use VolunteerField::{
        BadgeName, Birth, Blocked, Deleted, Emergency, Ground, Guest, Iin, IinChecked, Joined,
        Latin, Name, Notes, Organisation, Residence, Sex, Status, Tshirt,
    };
    [
        Name,
        Latin,
        BadgeName,
        Birth,
        Sex,
        Iin,
        IinChecked,
        Residence,
        Organisation,
        Status,
        Joined,
        Tshirt,
        Emergency,
        Notes,
        Deleted,
        Blocked,
        Guest,
        Ground,
    ]
    .into_iter()
    .find(|field| field_code(*field) == code)
}

/// The put of a value that differs from what is shown; its base is all that the author saw of the field.
fn put(record: &Record<Volunteers>, value: VolunteerValue) -> Vec<Edit<Volunteers>> {
    let field = value.field();
    let same = record
        .winner(field)
        .is_some_and(|(shown, _)| *shown == value);
    if same && record.rivals(field).next().is_none() {
        return Vec::new();
    }
    vec![Edit::Put {
        value,
        base: record.bases(field),
    }]
}

/// A new number takes the old comparison with the document away, and fills birth date and sex where they are empty (rule 11).
fn iin_edits(record: &Record<Volunteers>, iin: Option<Iin>) -> Vec<Edit<Volunteers>> {
    let mut edits = put(record, VolunteerValue::Iin(iin));
    if edits.is_empty() {
        return edits;
    }
    let shown = |field| record.winner(field).map(|(value, _)| value);
    if shown(VolunteerField::IinChecked) == Some(&VolunteerValue::IinChecked(true)) {
        edits.extend(put(record, VolunteerValue::IinChecked(false)));
    }
    let empty = |field: VolunteerField, nothing: &VolunteerValue| {
        shown(field).is_none_or(|value| value == nothing)
    };
    if let Some(birth) = iin.as_ref().and_then(Iin::birth)
        && empty(VolunteerField::Birth, &VolunteerValue::Birth(None))
    {
        edits.extend(put(
            record,
            VolunteerValue::Birth(Some(BirthDate::Day(birth))),
        ));
    }
    if let Some(sex) = iin.as_ref().and_then(Iin::sex)
        && empty(VolunteerField::Sex, &VolunteerValue::Sex(None))
    {
        edits.extend(put(record, VolunteerValue::Sex(Some(sex))));
    }
    edits
}

fn member(what: Member, text: &str, level: Option<&str>) -> Result<VolunteerMember, EditRefused> {
    Ok(match what {
        Member::Phone => VolunteerMember::Phone(Phone::parse(text).map_err(EditRefused::Phone)?),
        Member::Email => VolunteerMember::Email(Email::parse(text).map_err(EditRefused::Email)?),
        Member::Direction => {
            let code = DirectionCode::parse(text)
                .map_err(|_| EditRefused::UnknownCode(Field::Direction))?;
            VolunteerMember::Direction(code)
        }
        Member::Language => VolunteerMember::Language(LanguageSkill {
            language: required(Field::Text, text)?,
            level: typed(level).map(str::to_owned),
        }),
        Member::Skill => VolunteerMember::Skill(required(Field::Text, text)?),
        Member::Tag => VolunteerMember::Tag(required(Field::Text, text)?),
    })
}

/// Whether a text is a number as lists show it: only its end.
fn is_masked(text: &str) -> bool {
    text.starts_with('•')
}

/// The national number that the record shows.
fn shown_iin(record: &Record<Volunteers>) -> Option<&Iin> {
    match record.winner(VolunteerField::Iin)?.0 {
        VolunteerValue::Iin(iin) => iin.as_ref(),
        _ => None,
    }
}

/// The phone of whom to call, if it came back masked: then it stays as it is.
fn kept_phone(record: &Record<Volunteers>, text: Option<&str>) -> Option<Phone> {
    let text = text.filter(|text| is_masked(text))?;
    match record.winner(VolunteerField::Emergency)?.0 {
        VolunteerValue::Emergency(Some(contact)) => {
            let phone = contact.phone.as_ref();
            phone.filter(|phone| phone.masked() == text).cloned()
        }
        _ => None,
    }
}

/// Removes every member of the kind that reads like `text`: as kept, or as shown. A masked
/// phone is removed only if no other ends the same.
fn removals(record: &Record<Volunteers>, what: Member, text: &str) -> Vec<Edit<Volunteers>> {
    let wanted = |member: &VolunteerMember| match (what, member) {
        (Member::Phone, VolunteerMember::Phone(phone)) => {
            phone.as_str() == text || phone.display() == text
        }
        (Member::Email, VolunteerMember::Email(email)) => email.as_str() == text,
        (Member::Direction, VolunteerMember::Direction(code)) => code.as_str() == text,
        (Member::Language, VolunteerMember::Language(skill)) => skill.language == text,
        (Member::Skill, VolunteerMember::Skill(skill)) => skill == text,
        (Member::Tag, VolunteerMember::Tag(tag)) => tag == text,
        (
            Member::Phone
            | Member::Email
            | Member::Direction
            | Member::Language
            | Member::Skill
            | Member::Tag,
            _,
        ) => false,
    };
    let masked = |member: &&VolunteerMember| match member {
        VolunteerMember::Phone(phone) => phone.masked() == text,
        _ => false,
    };
    let alone = what == Member::Phone && record.members().filter(masked).count() == 1;
    record
        .members()
        .filter(|member| wanted(member) || alone && masked(member))
        .map(|member| Edit::Remove {
            member: member.clone(),
            seen: record.dots(member),
        })
        .collect()
}

fn name(
    surname: &Option<String>,
    given: &Option<String>,
    patronymic: &Option<String>,
) -> Result<PersonName, EditRefused> {
    let surname = name_part(Field::Surname, surname.as_deref())?;
    let given = name_part(Field::Given, given.as_deref())?;
    let patronymic = name_part(Field::Patronymic, patronymic.as_deref())?;
    PersonName::new(surname, given, patronymic).map_err(|refused| EditRefused::Name {
        field: Field::Surname,
        refused,
    })
}

/// A part of a name; nothing typed is an absent part.
pub(super) fn name_part(field: Field, text: Option<&str>) -> Result<Option<NamePart>, EditRefused> {
    typed(text)
        .map(|raw| NamePart::parse(raw).map_err(|refused| EditRefused::Name { field, refused }))
        .transpose()
}

/// A birth date that somebody alive can have.
pub(super) fn birth_date(text: Option<&str>, today: Day) -> Result<Option<BirthDate>, EditRefused> {
    let Some(raw) = typed(text) else {
        return Ok(None);
    };
    let read = parse_date(raw).map_err(|refused| EditRefused::Date {
        field: Field::Birth,
        refused,
    })?;
    match read.date.age_on(today) {
        Some(_) => Ok(Some(read.date)),
        None => Err(EditRefused::BirthImpossible),
    }
}

/// A national number that the check takes.
pub(super) fn iin(text: Option<&str>) -> Result<Option<Iin>, EditRefused> {
    typed(text)
        .map(|raw| Iin::parse(raw).map_err(EditRefused::Iin))
        .transpose()
}

/// A region by its code.
pub(super) fn read_region(code: Option<&str>) -> Result<Option<RegionCode>, EditRefused> {
    typed(code)
        .map(|raw| {
            raw.parse()
                .map_err(|_| EditRefused::UnknownCode(Field::Region))
        })
        .transpose()
}

fn read_status(kind: StatusKind, reason: &Option<String>) -> Status {
    match kind {
        StatusKind::Applicant => Status::Applicant,
        StatusKind::Active => Status::Active,
        StatusKind::Paused => Status::Paused {
            reason: free(reason),
        },
        StatusKind::Archived => match reason.as_deref().and_then(ArchiveReason::from_code) {
            Some(reason) if reason != ArchiveReason::Other => {
                Status::Archived { reason, note: None }
            }
            Some(_) | None => Status::Archived {
                reason: ArchiveReason::Other,
                note: free(reason),
            },
        },
    }
}

fn phone_of(text: Option<&str>) -> Result<Option<Phone>, EditRefused> {
    typed(text)
        .map(|raw| Phone::parse(raw).map_err(EditRefused::Phone))
        .transpose()
}

fn day(field: Field, text: Option<&str>) -> Result<Option<Day>, EditRefused> {
    let Some(raw) = typed(text) else {
        return Ok(None);
    };
    let read = parse_date(raw).map_err(|refused| EditRefused::Date { field, refused })?;
    match read.date.day() {
        Some(day) => Ok(Some(day)),
        None => Err(EditRefused::Date {
            field,
            refused: domain::DateRefused::Form,
        }),
    }
}

/// Free text, cleaned; nothing for an empty one.
fn free(text: &Option<String>) -> Option<String> {
    text.as_deref()
        .map(|raw| clean(raw).text)
        .filter(|text| !text.is_empty())
}

fn required(field: Field, text: &str) -> Result<String, EditRefused> {
    let text = clean(text).text;
    if text.is_empty() {
        Err(EditRefused::Empty(field))
    } else {
        Ok(text)
    }
}
