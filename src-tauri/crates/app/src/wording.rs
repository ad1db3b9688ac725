//! Fields, values and acts of a volunteer's record as words, for the history and for files.

use changes::{Act, Restricted};
use domain::{
    ArchiveReason, ConsentPurpose, ConsentState, DirectionCode, DocumentKind, LegalGround,
    PersonField, RegionCode, Sex, Status, StatusKind, VolunteerFact, VolunteerField,
    VolunteerMember, VolunteerValue,
};
use l10n::{DateStyle, Language, Localizer};
use messages::Message;

use crate::{Register, collected};

/// Says things about records in one language.
#[derive(Debug)]
pub struct Wording<'a> {
    register: &'a Register,
    speak: Localizer,
    local_directions: Vec<domain::Direction>,
}

impl<'a> Wording<'a> {
    /// In this language, with the names that the register knows.
    pub fn new(register: &'a Register, speak: Localizer) -> Self {
        let local_directions = register.store().settings().local_directions.clone();
        Self {
            register,
            speak,
            local_directions,
        }
    }

    /// A sentence.
    pub fn say(&self, message: &Message) -> String {
        self.speak.format(message)
    }

    /// A value of a field; nothing for an empty one.
    pub fn value(&self, value: &VolunteerValue) -> Option<String> {
        let yes_no = |yes: bool| {
            let word = if yes {
                messages::history_value_yes()
            } else {
                messages::history_value_no()
            };
            self.say(&word)
        };
        match value {
            VolunteerValue::Name(name) => Some(name.full()),
            VolunteerValue::Latin(text)
            | VolunteerValue::BadgeName(text)
            | VolunteerValue::Notes(text) => text.clone(),
            VolunteerValue::Birth(birth) => birth.as_ref().map(|birth| self.birth(birth)),
            VolunteerValue::Sex(sex) => sex.map(|sex| self.sex(sex)),
            VolunteerValue::Iin(iin) => iin
                .as_ref()
                .map(|iin| self.say(&messages::history_value_iin_tail(iin.tail()))),
            VolunteerValue::IinChecked(yes) | VolunteerValue::Guest(yes) => Some(yes_no(*yes)),
            VolunteerValue::Ground(ground) => Some(self.say(&ground_word(*ground))),
            VolunteerValue::Residence(residence) => residence.as_ref().map(|home| {
                let region = self.region(home.region);
                home.district
                    .as_ref()
                    .map_or(region.clone(), |district| format!("{region}, {district}"))
            }),
            VolunteerValue::Organisation(id) => id.and_then(|id| self.organisation(id)),
            VolunteerValue::Status(status) => Some(self.status(status)),
            VolunteerValue::Joined(day) => day.map(|day| self.day(day)),
            VolunteerValue::Tshirt(size) => size.map(|size| size.label().to_owned()),
            VolunteerValue::Emergency(contact) => {
                contact.as_ref().map(|contact| contact.name.clone())
            }
            VolunteerValue::Deleted(deleted) => Some(yes_no(*deleted)),
            VolunteerValue::Blocked(blocked) => blocked.as_ref().map(|blocked| {
                let since = self.day(blocked.since);
                blocked
                    .reason
                    .as_ref()
                    .map_or(since.clone(), |reason| format!("{since}, {reason}"))
            }),
        }
    }

    /// A member of a set.
    pub fn member(&self, member: &VolunteerMember) -> String {
        match member {
            VolunteerMember::Phone(phone) => phone.masked(),
            VolunteerMember::Email(email) => email.as_str().to_owned(),
            VolunteerMember::Direction(code) => self.direction(code),
            VolunteerMember::Language(skill) => match &skill.level {
                Some(level) => format!("{} {level}", skill.language),
                None => skill.language.clone(),
            },
            VolunteerMember::Skill(text) | VolunteerMember::Tag(text) => text.clone(),
        }
    }

    /// A fact, in short.
    pub fn fact(&self, fact: &VolunteerFact) -> String {
        match fact {
            VolunteerFact::FormerName(former) => former.name.full(),
            VolunteerFact::Guardian(guardian) => guardian.name.clone(),
            VolunteerFact::Consent(consent) => {
                let purposes: Vec<String> = consent
                    .purposes
                    .iter()
                    .map(|purpose| self.say(&purpose_word(*purpose)))
                    .collect();
                self.speak.list(&purposes)
            }
            VolunteerFact::ConsentWithdrawn { on, .. } => self.day(*on),
            VolunteerFact::Contract(contract) => contract.number.clone().unwrap_or_default(),
            VolunteerFact::Briefing(briefing) => briefing.topic.clone(),
            VolunteerFact::Certificate(certificate) => certificate.shown_number(),
            VolunteerFact::ConsentTerms { terms, .. } => {
                let fields = crate::count::small(terms.data.len());
                self.say(&messages::consents_terms_count(fields))
            }
            VolunteerFact::DocumentSeen(seen) => self.say(&document_word(seen.kind)),
        }
    }

    /// What a fact says in full where [`Wording::fact`] only counts.
    pub fn fact_in_full(&self, fact: &VolunteerFact) -> Option<String> {
        let VolunteerFact::ConsentTerms { terms, .. } = fact else {
            return None;
        };
        let named = |label: Message, text: &Option<String>| {
            let text = text.as_deref()?;
            Some(format!("{}: {text}", self.say(&label)))
        };
        let parts = [
            Some(self.fields(&terms.data)).filter(|fields| !fields.is_empty()),
            named(
                messages::consents_record_third_parties_label(),
                &terms.third_parties,
            ),
            named(messages::consents_record_abroad_label(), &terms.abroad),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        Some(parts.join("; ")).filter(|full| !full.is_empty())
    }

    /// Who works with the register.
    pub fn operator(&self, id: domain::OperatorId) -> String {
        self.register.name_of(id)
    }

    /// Fields by their names, as a list.
    pub fn fields(&self, fields: &[PersonField]) -> String {
        let names: Vec<String> = fields
            .iter()
            .map(|field| self.say(&collected::field_word(*field)))
            .collect();
        self.speak.list(&names)
    }

    /// A birth date, as exactly as it is known.
    pub fn birth(&self, birth: &domain::BirthDate) -> String {
        birth.day().map_or_else(|| birth.iso(), |day| self.day(day))
    }

    /// A day, short.
    pub fn day(&self, day: domain::Day) -> String {
        self.speak.day(day, DateStyle::Numeric)
    }

    /// The full name of a region.
    pub fn region(&self, code: RegionCode) -> String {
        let region = code.region();
        match self.speak.language() {
            Language::Kk => region.kk.clone(),
            Language::Ru => region.ru.clone(),
            Language::En => region.en.clone(),
        }
    }

    /// The name of a direction; one that was taken off the lists is called a former one.
    pub fn direction(&self, code: &DirectionCode) -> String {
        let known = domain::national_directions()
            .iter()
            .chain(&self.local_directions)
            .find(|one| one.code == *code);
        known.map_or_else(
            || self.say(&messages::common_direction_ended()),
            |one| match self.speak.language() {
                Language::Kk => one.kk.clone(),
                Language::Ru => one.ru.clone(),
                Language::En => one.en.clone(),
            },
        )
    }

    /// The name of an organisation of the register.
    pub fn organisation(&self, id: domain::OrganisationId) -> Option<String> {
        organisation_name(self.register, id)
    }

    /// A sex.
    pub fn sex(&self, sex: Sex) -> String {
        self.say(&match sex {
            Sex::Male => messages::volunteers_sex_male(),
            Sex::Female => messages::volunteers_sex_female(),
        })
    }

    /// A status with its reason.
    pub fn status(&self, status: &Status) -> String {
        let word = self.say(&status_word(status.kind()));
        let reason = match status {
            Status::Applicant | Status::Active => None,
            Status::Paused { reason } => reason.clone(),
            Status::Archived { reason, note } => Some(
                note.clone()
                    .unwrap_or_else(|| self.say(&archive_word(*reason))),
            ),
        };
        reason.map_or(word.clone(), |reason| format!("{word}: {reason}"))
    }

    /// The state of the consents.
    pub fn consent(&self, state: ConsentState) -> String {
        self.say(&match state {
            ConsentState::Given => messages::consents_state_given(),
            ConsentState::Missing => messages::consents_state_missing(),
            ConsentState::Expired => messages::consents_state_expired(),
            ConsentState::Withdrawn => messages::consents_state_withdrawn(),
            ConsentState::GuardianMissing => messages::consents_state_guardian_missing(),
            ConsentState::OtherGround => messages::consents_state_other_ground(),
        })
    }
}

/// The name of a status.
pub fn status_word(kind: StatusKind) -> Message {
    match kind {
        StatusKind::Applicant => messages::volunteers_status_applicant(),
        StatusKind::Active => messages::volunteers_status_active(),
        StatusKind::Paused => messages::volunteers_status_paused(),
        StatusKind::Archived => messages::volunteers_status_archived(),
    }
}

fn archive_word(reason: ArchiveReason) -> Message {
    match reason {
        ArchiveReason::OwnWish => messages::volunteers_archive_own_wish(),
        ArchiveReason::Moved => messages::volunteers_archive_moved(),
        ArchiveReason::Unreachable => messages::volunteers_archive_unreachable(),
        ArchiveReason::Declined => messages::volunteers_archive_declined(),
        ArchiveReason::Dismissed => messages::volunteers_archive_dismissed(),
        ArchiveReason::Deceased => messages::volunteers_archive_deceased(),
        ArchiveReason::Other => messages::volunteers_archive_other(),
    }
}

/// The name of a legal ground.
pub fn ground_word(ground: LegalGround) -> Message {
    match ground {
        LegalGround::Consent => messages::grounds_ground_consent(),
        LegalGround::Contract => messages::grounds_ground_contract(),
        LegalGround::Law => messages::grounds_ground_law(),
    }
}

/// The name of a kind of document.
pub fn document_word(kind: DocumentKind) -> Message {
    match kind {
        DocumentKind::IdentityCard => messages::documents_kind_identity_card(),
        DocumentKind::Passport => messages::documents_kind_passport(),
        DocumentKind::BirthCertificate => messages::documents_kind_birth_certificate(),
        DocumentKind::ResidencePermit => messages::documents_kind_residence_permit(),
        DocumentKind::Other => messages::documents_kind_other(),
    }
}

/// What a consent allows.
pub fn purpose_word(purpose: ConsentPurpose) -> Message {
    match purpose {
        ConsentPurpose::Processing => messages::consents_purpose_processing(),
        ConsentPurpose::Photo => messages::consents_purpose_photo(),
        ConsentPurpose::Publication => messages::consents_purpose_publication(),
        ConsentPurpose::ThirdParties => messages::consents_purpose_third_parties(),
        ConsentPurpose::CrossBorder => messages::consents_purpose_cross_border(),
    }
}

/// The name of a field.
pub fn field_word(field: VolunteerField) -> Message {
    match field {
        VolunteerField::Name => messages::volunteers_profile_name_title(),
        VolunteerField::Latin => messages::volunteers_field_latin(),
        VolunteerField::BadgeName => messages::volunteers_field_badge_name(),
        VolunteerField::Birth => messages::volunteers_field_birth(),
        VolunteerField::Sex => messages::volunteers_field_sex(),
        VolunteerField::Iin => messages::volunteers_field_iin(),
        VolunteerField::IinChecked => messages::history_field_iin_checked(),
        VolunteerField::Residence => messages::volunteers_field_region(),
        VolunteerField::Organisation => messages::volunteers_field_organisation(),
        VolunteerField::Status => messages::volunteers_field_status(),
        VolunteerField::Joined => messages::volunteers_field_joined(),
        VolunteerField::Tshirt => messages::volunteers_field_tshirt(),
        VolunteerField::Emergency => messages::volunteers_field_emergency(),
        VolunteerField::Notes => messages::volunteers_field_notes(),
        VolunteerField::Deleted => messages::history_field_deleted(),
        VolunteerField::Blocked => messages::history_field_blocked(),
        VolunteerField::Guest => messages::history_field_guest(),
        VolunteerField::Ground => messages::grounds_field_label(),
    }
}

/// The name of the set that a member belongs to.
pub fn member_word(member: &VolunteerMember) -> Message {
    match member {
        VolunteerMember::Phone(_) => messages::volunteers_field_phone(),
        VolunteerMember::Email(_) => messages::volunteers_field_email(),
        VolunteerMember::Direction(_) => messages::volunteers_field_direction(),
        VolunteerMember::Language(_) => messages::volunteers_field_language(),
        VolunteerMember::Skill(_) => messages::volunteers_field_skills(),
        VolunteerMember::Tag(_) => messages::volunteers_field_tag(),
    }
}

/// What kind of fact it is.
pub fn fact_word(fact: &VolunteerFact) -> Message {
    match fact {
        VolunteerFact::FormerName(_) => messages::volunteers_field_former_name(),
        VolunteerFact::Guardian(_) => messages::history_field_guardian(),
        VolunteerFact::Consent(_) => messages::history_field_consent(),
        VolunteerFact::ConsentWithdrawn { .. } => messages::consents_state_withdrawn(),
        VolunteerFact::Contract(_) => messages::history_field_contract(),
        VolunteerFact::Briefing(_) => messages::history_field_briefing(),
        VolunteerFact::Certificate(_) => messages::papers_fact(),
        VolunteerFact::ConsentTerms { .. } => messages::consents_terms_fact(),
        VolunteerFact::DocumentSeen(_) => messages::documents_seen_title(),
    }
}

/// What a person did.
pub fn act_word(act: &Act) -> Message {
    match act {
        Act::RegisterFounded => messages::history_act_founded(),
        Act::PracticeMade { volunteers } => messages::history_act_practice(*volunteers),
        Act::SettingsChanged => messages::history_act_settings(),
        Act::VolunteerAdded => messages::history_act_added(),
        Act::VolunteerEdited => messages::history_act_edited(),
        Act::StatusChanged => messages::history_act_status(),
        Act::ConsentRecorded => messages::history_act_consent(),
        Act::ConsentWithdrawn => messages::history_act_consent_withdrawn(),
        Act::BulkChanged { volunteers } => messages::history_act_bulk(*volunteers),
        Act::Imported { file, rows } => messages::history_act_imported(file.clone(), *rows),
        Act::Exported { rows } | Act::ExportedWith { rows, .. } => {
            messages::history_act_exported(*rows)
        }
        Act::OrganisationSaved => messages::history_act_organisation(),
        Act::OrganisationDeleted => messages::history_act_organisation_deleted(),
        Act::Deleted => messages::history_act_deleted(),
        Act::Restored => messages::history_act_restored(),
        Act::Undone => messages::history_act_undone(),
        Act::Viewed { what } => match what {
            Restricted::Iin => messages::history_act_viewed_iin(),
            Restricted::Phone => messages::history_act_viewed_phone(),
            Restricted::Document => messages::history_act_viewed_document(),
        },
        Act::Printed { document: _, rows } => messages::history_act_printed(*rows),
        Act::SignedIn => messages::history_act_signed_in(),
        Act::SignInsRefused { count } => messages::history_act_sign_ins_refused(*count),
        Act::OperatorAdded => messages::history_act_operator_added(),
        Act::OperatorChanged => messages::history_act_operator_changed(),
        Act::OperatorLeft => messages::history_act_operator_left(),
        Act::PasswordChanged => messages::history_act_password_changed(),
        Act::RecoveryRenewed => messages::history_act_recovery_renewed(),
        Act::LaptopRemembered => messages::remember_act_on(),
        Act::LaptopForgotten => messages::remember_act_off(),
        Act::SignedInRemembered => messages::remember_act_opened(),
        Act::OldRegisterRemoved { volunteers } => messages::backups_act_old_removed(*volunteers),
        Act::BackedUp { volunteers } => messages::history_act_backed_up(*volunteers),
        Act::BackupVerified { volunteers } => messages::history_act_backup_verified(*volunteers),
        Act::RestoredFromBackup { volunteers } => {
            messages::history_act_restored_backup(*volunteers)
        }
        Act::Erased => messages::history_act_erased(),
        Act::Anonymised => messages::history_act_anonymised(),
        Act::Blocked => messages::history_act_blocked(),
        Act::Unblocked => messages::history_act_unblocked(),
        Act::BreachPackMade { people } => messages::history_act_breach_pack(*people),
        Act::RetentionReviewed { people } => messages::history_act_retention(*people),
        Act::ReducedToMinimum { people } => messages::grounds_act_reduced(*people),
        Act::ListRemembered { .. } | Act::ListReadingRemembered { .. } => {
            messages::history_act_list_remembered()
        }
        Act::ListChanged { records, .. } => messages::history_act_list_changed(*records),
        Act::FiltersChanged => messages::history_act_filters(),
        Act::Joined => messages::history_act_joined(),
        Act::Separated => messages::history_act_separated(),
        Act::ToldApart => messages::history_act_told_apart(),
        Act::ProgrammeSaved => messages::events_act_programme(),
        Act::EventSaved => messages::events_act_saved(),
        Act::EventsCopied { events } => messages::events_act_copied(*events),
        Act::EventStateChanged => messages::events_act_state(),
        Act::EventDeleted => messages::events_act_deleted(),
        Act::EventRestored => messages::events_act_restored(),
        Act::ShiftsSaved { shifts } => messages::events_act_shifts(*shifts),
        Act::PeopleAssigned { people } => messages::events_act_assigned(*people),
        Act::PeopleMarked { marks } => messages::events_act_marked(*marks),
        Act::MarkVoided => messages::events_act_mark_voided(),
        Act::MarksClosed { marks } => messages::events_act_closed(*marks),
        Act::HoursClaimed { claims } => messages::events_act_claimed(*claims),
        Act::HoursSettled { claims } => messages::events_act_settled(*claims),
        Act::HoursCorrected => messages::events_act_corrected(),
        Act::DeskSetUp => messages::desk_act_set_up(),
        Act::GuestSaved => messages::desk_act_guest(),
        Act::GuestPassed => messages::desk_act_passed(),
        Act::PassRefused => messages::desk_act_refused(),
        Act::BadgesMade { badges } => messages::desk_act_badges(*badges),
        Act::BadgeReplaced => messages::desk_act_badge_replaced(),
        Act::BadgePrinted => messages::printing_act_printed(),
        Act::BadgesLaidOut => messages::desk_act_badges_laid_out(),
        Act::DeskPractised => messages::desk_act_practised(),
        Act::Newer => messages::history_act_newer(),
    }
}

/// The name of an organisation of the register, unless it is hidden or cannot be read.
pub fn organisation_name(register: &Register, id: domain::OrganisationId) -> Option<String> {
    register
        .store()
        .organisations()
        .ok()?
        .get(&id)
        .map(|known| known.name.clone())
}
