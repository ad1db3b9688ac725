//! From values of `app` to what the webview receives, and back.

use app::{
    count::{By, Group, groups},
    minimum,
    volunteers::{
        Change, Form, FoundBy, FoundWhat, MarkedPart, Member, PartMark, Preview, Profile, Rival,
        Row, Selection as Chosen, Similar, Window, field_code, field_of_code,
    },
    wording::{Wording, field_word},
};
use domain::{
    AgeBand, ConsentPurpose, ConsentState, ConsentTerms, ConsentWay, DirectionCode, DocumentKind,
    FactId, GivenBy, LegalGround, NamePart, PersonField, PersonName, Sex, Status, StatusKind,
    TaskKind,
};
use l10n::Language;
use search::{Filters, Query, Sort, SortColumn, SortLanguage, Tier};

use super::{
    AgeBandDto, BlockedDto, BriefingDto, BulkPreview, ConsentDto, ConsentPurposeDto,
    ConsentStateDto, ConsentWayDto, ContractDto, Count, DocumentKindDto, DocumentSeenDto,
    EmergencyDto, Facets, FormerNameDto, FoundByDto, FoundWhatDto, GuardianDto, LanguageSkillDto,
    LegalGroundDto, Letter, Mark, MarkPart, MemberKind, NameDto, Named, RivalDto, Selection,
    SexDto, SimilarPerson, SortColumnDto, SortDto, StatusDto, TierDto, VolunteerDraft,
    VolunteerEditDto, VolunteerProfile, VolunteerQuery, VolunteerRow, VolunteerWindow,
};
use crate::ipc::{IpcError, IpcResult, message::MessageDto};

impl VolunteerQuery {
    /// The question that the columns understand.
    ///
    /// # Errors
    /// Broken, if a code is none of ours: window and core disagree.
    pub fn read(self, language: Language, facets: bool) -> IpcResult<Query> {
        let Self {
            text,
            regions,
            directions,
            statuses,
            sexes,
            ages,
            organisations,
            tags,
            consent_missing,
            guardian_missing,
            beyond_minimum,
            document_unseen,
            with_archived,
            sort,
        } = self;
        let filters = Filters {
            regions: regions
                .iter()
                .map(|code| code.parse().map_err(|_| IpcError::unreadable("region")))
                .collect::<IpcResult<_>>()?,
            directions: directions
                .iter()
                .map(|code| {
                    DirectionCode::parse(code).map_err(|_| IpcError::unreadable("direction"))
                })
                .collect::<IpcResult<_>>()?,
            statuses: statuses.into_iter().map(Into::into).collect(),
            sexes: sexes.into_iter().map(Into::into).collect(),
            ages: ages.into_iter().map(Into::into).collect(),
            organisations: organisations
                .iter()
                .map(|id| Ok(id.parse()?))
                .collect::<IpcResult<_>>()?,
            tags,
            consent_missing,
            guardian_missing,
            beyond_minimum,
            document_unseen,
        };
        let sort = sort.read(language);
        Ok(Query {
            text,
            filters,
            with_archived,
            sort,
            facets,
        })
    }
}

/// The alphabet of a language.
pub const fn sort_language(language: Language) -> SortLanguage {
    match language {
        Language::Kk => SortLanguage::Kazakh,
        Language::Ru => SortLanguage::Russian,
        Language::En => SortLanguage::English,
    }
}

impl SortDto {
    /// The order that the columns understand, in the alphabet of a language.
    pub fn read(self, language: Language) -> Sort {
        let Self { column, descending } = self;
        Sort {
            column: column.into(),
            descending,
            language: sort_language(language),
        }
    }
}

/// The question as the window asks it.
impl From<Query> for VolunteerQuery {
    fn from(query: Query) -> Self {
        let Query {
            text,
            filters,
            with_archived,
            sort,
            facets: _,
        } = query;
        let Filters {
            regions,
            directions,
            statuses,
            sexes,
            ages,
            organisations,
            tags,
            consent_missing,
            guardian_missing,
            beyond_minimum,
            document_unseen,
        } = filters;
        Self {
            text,
            regions: regions.iter().map(ToString::to_string).collect(),
            directions: directions
                .iter()
                .map(|code| code.as_str().to_owned())
                .collect(),
            statuses: statuses.into_iter().map(Into::into).collect(),
            sexes: sexes.into_iter().map(Into::into).collect(),
            ages: ages.into_iter().map(Into::into).collect(),
            organisations: organisations.iter().map(ToString::to_string).collect(),
            tags,
            consent_missing,
            guardian_missing,
            beyond_minimum,
            document_unseen,
            with_archived,
            sort: SortDto {
                column: sort.column.into(),
                descending: sort.descending,
            },
        }
    }
}

/// What a change of many would do.
pub fn preview(told: Preview) -> BulkPreview {
    let Preview {
        people,
        changed,
        already,
        skipped,
    } = told;
    BulkPreview {
        people,
        changed,
        already,
        skipped: skipped
            .into_iter()
            .map(|(why, count)| why.word(count).into())
            .collect(),
    }
}

impl Selection {
    /// The records that are meant.
    ///
    /// # Errors
    /// Broken, if an id is none of ours.
    pub fn read(self, language: Language) -> IpcResult<Chosen> {
        Ok(match self {
            Self::Ids { ids } => Chosen::Ids(
                ids.iter()
                    .map(|id| Ok(id.parse()?))
                    .collect::<IpcResult<_>>()?,
            ),
            Self::Query { query } => Chosen::Query(Box::new(query.read(language, false)?)),
        })
    }
}

/// Numbers beside their keys.
pub fn counts(groups: Vec<Group>) -> Vec<Count> {
    groups
        .into_iter()
        .map(|Group { key, count }| Count { key, count })
        .collect()
}

/// A stretch of the list.
pub fn window(window: Window, offset: u32) -> VolunteerWindow {
    let Window {
        total,
        register_total,
        blocked,
        rows,
        facets,
        letters,
        converted,
        suggested_from,
    } = window;
    VolunteerWindow {
        total,
        register_total,
        blocked,
        offset,
        rows: rows.into_iter().map(row).collect(),
        facets: facets.map(|facets| pack_facets(&facets)),
        letters: letters
            .into_iter()
            .map(|(letter, index)| Letter {
                letter: letter.to_string(),
                index,
            })
            .collect(),
        converted,
        suggested_from,
    }
}

fn pack_facets(facets: &search::Facets) -> Facets {
    Facets {
        region: counts(groups(facets, By::Region)),
        direction: counts(groups(facets, By::Direction)),
        status: counts(groups(facets, By::Status)),
        sex: counts(groups(facets, By::Sex)),
        age: counts(groups(facets, By::Age)),
        organisation: facets
            .organisation
            .iter()
            .map(|(id, count)| Count {
                key: id.to_string(),
                count: *count,
            })
            .collect(),
        tag: facets
            .tag
            .iter()
            .map(|(tag, count)| Count {
                key: tag.clone(),
                count: *count,
            })
            .collect(),
        consent_missing: facets.consent_missing,
        guardian_missing: facets.guardian_missing,
        beyond_minimum: facets.beyond_minimum,
        document_unseen: facets.document_unseen,
        archived: facets.archived,
    }
}

/// Somebody who may be the one in the form.
pub fn similar(similar: Similar) -> SimilarPerson {
    let Similar {
        row: person,
        certainty,
        reasons,
    } = similar;
    SimilarPerson {
        person: row(person),
        certainty: certainty.into(),
        reasons: reasons.into_iter().map(Into::into).collect(),
    }
}

/// A row of the list.
pub fn row(row: Row) -> VolunteerRow {
    let Row {
        volunteer,
        organisation,
        consent,
        tier,
        marks,
        found_by,
    } = row;
    let PersonName {
        surname,
        given,
        patronymic,
    } = volunteer.name;
    VolunteerRow {
        id: volunteer.id.to_string(),
        surname: part(surname),
        given: part(given),
        patronymic: part(patronymic),
        latin: volunteer.latin,
        birth: volunteer.birth.as_ref().map(domain::BirthDate::iso),
        iin_tail: volunteer.iin.as_ref().map(domain::Iin::tail),
        phone: volunteer.phones.first().map(domain::Phone::masked),
        region: volunteer.residence.map(|home| home.region.to_string()),
        directions: volunteer
            .directions
            .iter()
            .map(|code| code.as_str().to_owned())
            .collect(),
        organisation,
        status: volunteer.status.kind().into(),
        consent: consent.into(),
        joined: volunteer.joined.map(|day| day.to_string()),
        tags: volunteer.tags,
        tier: match tier {
            Tier::Exact => TierDto::Exact,
            Tier::Alias => TierDto::Alias,
            Tier::Suggestion => TierDto::Suggestion,
        },
        marks: marks.into_iter().map(mark).collect(),
        found_by: found_by.into_iter().map(by).collect(),
    }
}

fn by(by: FoundBy) -> FoundByDto {
    let FoundBy { what, text, marks } = by;
    FoundByDto {
        what: match what {
            FoundWhat::Latin => FoundWhatDto::Latin,
            FoundWhat::Iin => FoundWhatDto::Iin,
            FoundWhat::FormerName => FoundWhatDto::FormerName,
            FoundWhat::BadgeName => FoundWhatDto::BadgeName,
            FoundWhat::Phone => FoundWhatDto::Phone,
            FoundWhat::Email => FoundWhatDto::Email,
            FoundWhat::Contract => FoundWhatDto::Contract,
            FoundWhat::JoinedName => FoundWhatDto::JoinedName,
        },
        text,
        marks: marks.iter().map(|mark| (mark.from, mark.to)).collect(),
    }
}

fn mark(mark: PartMark) -> Mark {
    let PartMark { part, from, to } = mark;
    let part = match part {
        MarkedPart::Surname => MarkPart::Surname,
        MarkedPart::Given => MarkPart::Given,
        MarkedPart::Patronymic => MarkPart::Patronymic,
        MarkedPart::Latin => MarkPart::Latin,
        MarkedPart::Phone => MarkPart::Phone,
        MarkedPart::Iin => MarkPart::Iin,
    };
    Mark { part, from, to }
}

fn part(part: Option<NamePart>) -> Option<String> {
    part.map(|part| part.as_str().to_owned())
}

fn name(name: PersonName) -> NameDto {
    let PersonName {
        surname,
        given,
        patronymic,
    } = name;
    NameDto {
        surname: part(surname),
        given: part(given),
        patronymic: part(patronymic),
    }
}

/// A whole profile.
pub fn profile(profile: Profile, wording: &Wording<'_>) -> VolunteerProfile {
    let Profile {
        volunteer,
        organisation,
        age,
        minor,
        consent,
        beyond,
        barred,
        warnings,
        rivals,
        created,
        changed,
    } = profile;
    let guardian_consents = volunteer.consents.clone();
    let consent_on = move |guardian: FactId| {
        let given = guardian_consents
            .iter()
            .filter(|consent| consent.given_by == GivenBy::Guardian(guardian));
        given
            .filter(|consent| consent.withdrawn.is_none())
            .map(|consent| consent.on)
            .max()
            .map(|day| day.to_string())
    };
    let mut consents: Vec<ConsentDto> = volunteer
        .consents
        .into_iter()
        .map(|consent| pack_consent(consent, wording))
        .collect();
    consents.sort_by(|left, right| right.on.cmp(&left.on));
    let mut documents: Vec<DocumentSeenDto> = volunteer
        .documents
        .into_iter()
        .map(|seen| DocumentSeenDto {
            fact: seen.id.to_string(),
            kind: seen.kind.into(),
            on: seen.on.to_string(),
            by: wording.operator(seen.by),
        })
        .collect();
    documents.sort_by(|left, right| right.on.cmp(&left.on));
    let (region, district, since) = match volunteer.residence {
        Some(home) => (
            Some(home.region.to_string()),
            home.district,
            home.since.map(|day| day.to_string()),
        ),
        None => (None, None, None),
    };
    let (status, status_reason) = pack_status(&volunteer.status);
    VolunteerProfile {
        id: volunteer.id.to_string(),
        name: name(volunteer.name),
        latin: volunteer.latin,
        badge_name: volunteer.badge_name,
        former_names: volunteer
            .former_names
            .into_iter()
            .map(|former| FormerNameDto {
                fact: former.id.to_string(),
                name: name(former.name),
                until: former.until.map(|day| day.to_string()),
            })
            .collect(),
        birth: volunteer.birth.as_ref().map(domain::BirthDate::iso),
        age: age.map(|age| u16::from(age.years())),
        minor,
        sex: volunteer.sex.map(Into::into),
        iin: volunteer.iin.as_ref().map(domain::Iin::masked),
        iin_checked: volunteer.iin_checked,
        iin_notes: warnings.into_iter().map(Into::into).collect(),
        phones: volunteer.phones.iter().map(domain::Phone::masked).collect(),
        emails: volunteer
            .emails
            .iter()
            .map(|mail| mail.as_str().to_owned())
            .collect(),
        region,
        district,
        residence_since: since,
        directions: volunteer
            .directions
            .iter()
            .map(|code| code.as_str().to_owned())
            .collect(),
        languages: volunteer
            .languages
            .into_iter()
            .map(|skill| LanguageSkillDto {
                language: skill.language,
                level: skill.level,
            })
            .collect(),
        skills: volunteer.skills,
        tags: volunteer.tags,
        organisation: organisation.map(|known| Named {
            id: known.id.to_string(),
            name: known.name,
        }),
        status,
        status_reason,
        joined: volunteer.joined.map(|day| day.to_string()),
        tshirt: volunteer.tshirt.map(|size| size.label().to_owned()),
        emergency: volunteer.emergency.map(|contact| EmergencyDto {
            name: contact.name,
            relation: contact.relation,
            phone: contact.phone.as_ref().map(domain::Phone::masked),
        }),
        guardians: volunteer
            .guardians
            .into_iter()
            .map(|guardian| GuardianDto {
                consent_on: consent_on(guardian.id),
                fact: guardian.id.to_string(),
                name: guardian.name,
                relation: guardian.relation,
                phone: guardian.phone.as_ref().map(domain::Phone::masked),
            })
            .collect(),
        consents,
        consent: consent.into(),
        ground: volunteer.ground.into(),
        beyond: beyond
            .into_iter()
            .map(|held| minimum::held_word(held).into())
            .collect(),
        documents,
        contracts: volunteer
            .contracts
            .into_iter()
            .map(|contract| ContractDto {
                fact: contract.id.to_string(),
                number: contract.number.unwrap_or_default(),
                from: contract.from.map(|day| day.to_string()),
                until: contract.until.map(|day| day.to_string()),
                expenses: contract.expenses,
            })
            .collect(),
        briefings: volunteer
            .briefings
            .into_iter()
            .map(|briefing| BriefingDto {
                fact: briefing.id.to_string(),
                on: briefing.on.to_string(),
                topic: briefing.topic,
                given_by: briefing.given_by,
                reference: briefing.reference,
            })
            .collect(),
        notes: volunteer.notes,
        barred: barred.into_iter().map(barred_word).collect(),
        rivals: rivals
            .into_iter()
            .map(|rival| pack_rival(&rival, wording))
            .collect(),
        blocked: volunteer.blocked.map(|blocked| BlockedDto {
            since: blocked.since.to_string(),
            reason: blocked.reason,
        }),
        deleted: volunteer.deleted,
        created_at: created.0,
        changed_at: changed.0,
    }
}

fn pack_rival(rival: &Rival, wording: &Wording<'_>) -> RivalDto {
    RivalDto {
        code: field_code(rival.field).to_owned(),
        field: field_word(rival.field).into(),
        values: rival
            .values
            .iter()
            .map(|value| wording.value(value).unwrap_or_default())
            .collect(),
    }
}

fn barred_word(task: TaskKind) -> MessageDto {
    match task {
        TaskKind::Emergency => messages::register_task_emergency(),
        TaskKind::CriminalRecord => messages::register_task_criminal_record(),
        TaskKind::Hazardous => messages::register_task_hazardous(),
        TaskKind::CashCollection => messages::register_task_cash(),
    }
    .into()
}

fn pack_consent(consent: domain::Consent, wording: &Wording<'_>) -> ConsentDto {
    let (data, third_parties, abroad) = match consent.terms {
        Some(terms) => {
            let data = terms.data.iter().map(|field| field.code().to_owned());
            (Some(data.collect()), terms.third_parties, terms.abroad)
        }
        None => (None, None, None),
    };
    let (way, reference) = match consent.way {
        ConsentWay::Paper { reference } => (ConsentWayDto::Paper, reference),
        ConsentWay::Electronic => (ConsentWayDto::Electronic, None),
    };
    ConsentDto {
        fact: consent.id.to_string(),
        purposes: consent.purposes.into_iter().map(Into::into).collect(),
        text_version: consent.text_version.into(),
        language: consent.language.into(),
        guardian: match consent.given_by {
            GivenBy::Self_ => None,
            GivenBy::Guardian(fact) => Some(fact.to_string()),
        },
        on: consent.on.to_string(),
        until: consent.until.map(|day| day.to_string()),
        way,
        reference,
        withdrawn: consent.withdrawn.map(|day| day.to_string()),
        data,
        third_parties,
        abroad,
        taken_by: wording.operator(consent.taken_by),
    }
}

/// The reason of the archive goes as its code, with the note behind `other`.
fn pack_status(status: &Status) -> (StatusDto, Option<String>) {
    let reason = match status {
        Status::Applicant | Status::Active => None,
        Status::Paused { reason } => reason.clone(),
        Status::Archived { reason, note } => {
            note.clone().or_else(|| Some(reason.code().to_owned()))
        }
    };
    (status.kind().into(), reason)
}

impl VolunteerDraft {
    /// The form of a new person.
    ///
    /// # Errors
    /// Broken, if the organisation is no id of ours.
    pub fn read(self) -> IpcResult<Form> {
        let Self {
            surname,
            given,
            patronymic,
            birth,
            sex,
            iin,
            phone,
            email,
            region,
            organisation,
            directions,
        } = self;
        Ok(Form {
            surname,
            given,
            patronymic,
            birth,
            sex: sex.map(Into::into),
            iin,
            phone,
            email,
            region,
            organisation: organisation.map(|id| id.parse()).transpose()?,
            directions,
        })
    }
}

impl VolunteerEditDto {
    /// The change that is meant.
    ///
    /// # Errors
    /// Broken, if an id is none of ours.
    pub fn read(self) -> IpcResult<Change> {
        Ok(match self {
            Self::Name {
                surname,
                given,
                patronymic,
            } => Change::Name {
                surname,
                given,
                patronymic,
            },
            Self::Latin { text } => Change::Latin(text),
            Self::BadgeName { text } => Change::BadgeName(text),
            Self::Birth { text } => Change::Birth(text),
            Self::Sex { sex } => Change::Sex(sex.map(Into::into)),
            Self::Iin { text } => Change::Iin(text),
            Self::IinChecked { checked } => Change::IinChecked(checked),
            Self::Residence {
                region,
                district,
                since,
            } => Change::Residence {
                region,
                district,
                since,
            },
            Self::Organisation { organisation } => {
                Change::Organisation(organisation.map(|id| id.parse()).transpose()?)
            }
            Self::Status { status, reason } => Change::Status {
                status: status.into(),
                reason,
            },
            Self::Joined { day } => Change::Joined(day),
            Self::Tshirt { size } => Change::Tshirt(size),
            Self::Emergency {
                name,
                relation,
                phone,
            } => Change::Emergency {
                name,
                relation,
                phone,
            },
            Self::Notes { text } => Change::Notes(text),
            Self::Add { what, text, level } => Change::Add {
                what: what.into(),
                text,
                level,
            },
            Self::Remove { what, text } => Change::Remove {
                what: what.into(),
                text,
            },
            Self::FormerName {
                surname,
                given,
                patronymic,
                until,
            } => Change::FormerName {
                surname,
                given,
                patronymic,
                until,
            },
            Self::Guardian {
                name,
                relation,
                phone,
            } => Change::Guardian {
                name,
                relation,
                phone,
            },
            Self::Consent {
                purposes,
                text_version,
                language,
                guardian,
                on,
                until,
                way,
                reference,
                data,
                third_parties,
                abroad,
            } => Change::Consent {
                purposes: purposes.into_iter().map(Into::into).collect(),
                text_version,
                language,
                guardian: guardian.map(|id| id.parse()).transpose()?,
                on,
                until,
                way: match way {
                    ConsentWayDto::Paper => ConsentWay::Paper { reference },
                    ConsentWayDto::Electronic => ConsentWay::Electronic,
                },
                terms: ConsentTerms {
                    data: data
                        .iter()
                        .filter_map(|code| PersonField::from_code(code))
                        .collect(),
                    third_parties,
                    abroad,
                },
            },
            Self::ConsentWithdrawn { purposes, on } => Change::ConsentWithdrawn {
                purposes: purposes.into_iter().map(Into::into).collect(),
                on,
            },
            Self::ConsentOwed => Change::ConsentOwed,
            Self::Contract {
                number,
                from,
                until,
                expenses,
            } => Change::Contract {
                number,
                from,
                until,
                expenses,
            },
            Self::Briefing {
                on,
                topic,
                given_by,
                reference,
            } => Change::Briefing {
                on,
                topic,
                given_by,
                reference,
            },
            Self::Ground { ground } => Change::Ground(ground.into()),
            Self::DocumentSeen { kind, on } => Change::DocumentSeen {
                kind: kind.into(),
                on,
            },
            Self::Void { fact } => Change::Void(fact.parse()?),
            Self::Settle { code, place } => Change::Settle {
                field: field_of_code(&code).ok_or_else(|| IpcError::unreadable("field"))?,
                place: place as usize,
            },
        })
    }
}

/// Two closed lists with the same members: one of ours, one that crosses.
macro_rules! same {
    ($($ours:ident = $crossing:ident { $($member:ident),+ $(,)? })+) => {
        $(
            impl From<$ours> for $crossing {
                fn from(value: $ours) -> Self {
                    match value { $($ours::$member => Self::$member),+ }
                }
            }
            impl From<$crossing> for $ours {
                fn from(value: $crossing) -> Self {
                    match value { $($crossing::$member => Self::$member),+ }
                }
            }
        )+
    };
}

same! {
    Sex = SexDto { Male, Female }
    StatusKind = StatusDto { Applicant, Active, Paused, Archived }
    AgeBand = AgeBandDto { Under14, From14To17, From18To34, From35To59, From60, Unknown }
    ConsentState = ConsentStateDto { Given, Missing, Expired, Withdrawn, GuardianMissing, OtherGround }
    LegalGround = LegalGroundDto { Consent, Contract, Law }
    DocumentKind = DocumentKindDto { IdentityCard, Passport, BirthCertificate, ResidencePermit, Other }
    ConsentPurpose = ConsentPurposeDto { Processing, Photo, Publication, ThirdParties, CrossBorder }
    SortColumn = SortColumnDto { Name, Latin, Birth, Region, Organisation, Status, Consent, Joined, Changed }
    Member = MemberKind { Phone, Email, Direction, Language, Skill, Tag }
}
