//! Volunteers: the list, the profile, and what is asked of them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{duplicates::CertaintyDto, message::MessageDto};

pub mod pack;

/// A question to the list.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct VolunteerQuery {
    /// What stands in the search box.
    pub text: String,
    /// ISO codes; the empty code means "no region".
    pub regions: Vec<String>,
    /// Codes of directions; the empty code means "no direction".
    pub directions: Vec<String>,
    /// Statuses.
    pub statuses: Vec<StatusDto>,
    /// Sexes.
    pub sexes: Vec<SexDto>,
    /// Age bands.
    pub ages: Vec<AgeBandDto>,
    /// Ids of organisations.
    pub organisations: Vec<String>,
    /// Tags.
    pub tags: Vec<String>,
    /// Only people without a valid consent.
    pub consent_missing: bool,
    /// Only minors without a guardian's consent.
    pub guardian_missing: bool,
    /// Only people of whom more is kept than may be kept without a consent.
    pub beyond_minimum: bool,
    /// Only people who showed no document.
    pub document_unseen: bool,
    /// The archive too.
    pub with_archived: bool,
    /// The order.
    pub sort: SortDto,
}

/// The order of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "Sort")]
pub struct SortDto {
    /// By what.
    pub column: SortColumnDto,
    /// From the end.
    pub descending: bool,
}

/// What the list can be ordered by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "SortColumn")]
#[serde(rename_all = "lowercase")]
pub enum SortColumnDto {
    /// Surname, given name, patronymic in the alphabet of the window.
    #[default]
    Name,
    /// The Latin form.
    Latin,
    /// Birth day, the oldest first.
    Birth,
    /// Region in the alphabet of the window.
    Region,
    /// Organisation in the alphabet of the window.
    Organisation,
    /// Active, applicant, paused, archived.
    Status,
    /// What is missing first.
    Consent,
    /// The day of joining.
    Joined,
    /// The last change.
    Changed,
}

/// Where a volunteer stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "Status")]
#[serde(rename_all = "lowercase")]
pub enum StatusDto {
    /// Wants to become one.
    Applicant,
    /// Is one.
    Active,
    /// Rests.
    Paused,
    /// Was one.
    Archived,
}

/// Sex as in the documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "Sex")]
#[serde(rename_all = "lowercase")]
pub enum SexDto {
    /// Male.
    Male,
    /// Female.
    Female,
}

/// Age bands of the reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "AgeBand")]
#[serde(rename_all = "lowercase")]
pub enum AgeBandDto {
    /// 0–13.
    Under14,
    /// 14–17.
    From14To17,
    /// 18–34.
    From18To34,
    /// 35–59.
    From35To59,
    /// 60 and more.
    From60,
    /// No birth date.
    Unknown,
}

/// Whether the consents are in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "ConsentState")]
#[serde(rename_all = "snake_case")]
pub enum ConsentStateDto {
    /// They are.
    Given,
    /// There is none.
    Missing,
    /// It ran out.
    Expired,
    /// It was taken back.
    Withdrawn,
    /// A minor's guardian has not given it.
    GuardianMissing,
    /// None is needed: the data is kept on another ground.
    OtherGround,
}

/// How a row was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "Tier")]
#[serde(rename_all = "lowercase")]
pub enum TierDto {
    /// The same key in every script.
    Exact,
    /// Another form of the same name.
    Alias,
    /// One letter apart.
    Suggestion,
}

/// A number beside a key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Count {
    /// What is counted; empty for those without.
    pub key: String,
    /// How many.
    pub count: u32,
}

/// A stretch of the list with the truth about the whole of it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct VolunteerWindow {
    /// Rows that answer the question.
    pub total: u32,
    /// People in the register, without the archive.
    pub register_total: u32,
    /// People whom no list shows, because their data is blocked.
    pub blocked: u32,
    /// The first row's place in the whole.
    pub offset: u32,
    /// The rows.
    pub rows: Vec<VolunteerRow>,
    /// Numbers for the filter chips; absent after the first window of a question.
    pub facets: Option<Facets>,
    /// Where each letter begins, when the list is ordered by name.
    pub letters: Vec<Letter>,
    /// The text as it would read in the other keyboard layout, if that finds somebody.
    pub converted: Option<String>,
    /// The place of the first row that is only similar.
    pub suggested_from: Option<u32>,
}

/// Numbers for the filter chips: each with its own filter lifted.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Facets {
    /// By region.
    pub region: Vec<Count>,
    /// By direction.
    pub direction: Vec<Count>,
    /// By status.
    pub status: Vec<Count>,
    /// By sex.
    pub sex: Vec<Count>,
    /// By age band.
    pub age: Vec<Count>,
    /// By organisation.
    pub organisation: Vec<Count>,
    /// By tag.
    pub tag: Vec<Count>,
    /// Without a valid consent.
    pub consent_missing: u32,
    /// Minors without a guardian's consent.
    pub guardian_missing: u32,
    /// Of whom more is kept than may be kept without a consent.
    pub beyond_minimum: u32,
    /// Without a document that was seen.
    pub document_unseen: u32,
    /// In the archive.
    pub archived: u32,
}

/// Where a letter begins.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Letter {
    /// Upper case.
    pub letter: String,
    /// Row.
    pub index: u32,
}

/// Somebody who may be the one in the form.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SimilarPerson {
    /// Who is there, as in the list.
    pub person: VolunteerRow,
    /// How sure it is.
    pub certainty: CertaintyDto,
    /// What speaks for it and what against.
    pub reasons: Vec<MessageDto>,
}

/// One row of the list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct VolunteerRow {
    /// Id.
    pub id: String,
    /// As in the document.
    pub surname: Option<String>,
    /// As in the document.
    pub given: Option<String>,
    /// As in the document.
    pub patronymic: Option<String>,
    /// Latin form.
    pub latin: Option<String>,
    /// `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
    pub birth: Option<String>,
    /// The last four digits.
    pub iin_tail: Option<String>,
    /// The first phone, masked.
    pub phone: Option<String>,
    /// ISO code.
    pub region: Option<String>,
    /// Codes.
    pub directions: Vec<String>,
    /// Its name.
    pub organisation: Option<String>,
    /// Where the person stands.
    pub status: StatusDto,
    /// Consents.
    pub consent: ConsentStateDto,
    /// Day of joining.
    pub joined: Option<String>,
    /// Tags.
    pub tags: Vec<String>,
    /// How it was found.
    pub tier: TierDto,
    /// Letters that met the question.
    pub marks: Vec<Mark>,
    /// What met the question beside the name.
    pub found_by: Vec<FoundByDto>,
}

/// A text beside the name by which a row was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "FoundBy")]
pub struct FoundByDto {
    /// What it is.
    pub what: FoundWhatDto,
    /// The text; digits that were not asked for are hidden.
    pub text: String,
    /// What of it met the question, in UTF-16 units: the first and behind the last.
    pub marks: Vec<(u32, u32)>,
}

/// A text of a record beside the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "FoundWhat")]
#[serde(rename_all = "snake_case")]
pub enum FoundWhatDto {
    /// The Latin form.
    Latin,
    /// The national number.
    Iin,
    /// A name the person had before.
    FormerName,
    /// The name on the badge.
    BadgeName,
    /// A phone.
    Phone,
    /// An e-mail address.
    Email,
    /// The number of a contract.
    Contract,
    /// A name in one of the records that the person was joined from.
    JoinedName,
}

/// A stretch of letters that met the question, in UTF-16 units of the part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Mark {
    /// Which text of the row.
    pub part: MarkPart,
    /// First unit.
    pub from: u32,
    /// Behind the last unit.
    pub to: u32,
}

/// The texts of a row that can be marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum MarkPart {
    /// Surname.
    Surname,
    /// Given name.
    Given,
    /// Patronymic.
    Patronymic,
    /// Latin form.
    Latin,
    /// Phone.
    Phone,
    /// Tail of the IIN.
    Iin,
}

/// A name in its parts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "Name")]
pub struct NameDto {
    /// As in the document.
    pub surname: Option<String>,
    /// As in the document.
    pub given: Option<String>,
    /// As in the document.
    pub patronymic: Option<String>,
}

/// Everything about one volunteer.
#[derive(Clone, Debug, Serialize, TS)]
pub struct VolunteerProfile {
    /// Id.
    pub id: String,
    /// As in the document.
    pub name: NameDto,
    /// Latin form.
    pub latin: Option<String>,
    /// For the badge.
    pub badge_name: Option<String>,
    /// Names that were.
    pub former_names: Vec<FormerNameDto>,
    /// `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
    pub birth: Option<String>,
    /// Full years today.
    pub age: Option<u16>,
    /// Under 18 today.
    pub minor: bool,
    /// Sex.
    pub sex: Option<SexDto>,
    /// Masked: `•••• 7036`.
    pub iin: Option<String>,
    /// Somebody looked at the document where number and date differ.
    pub iin_checked: bool,
    /// Questions that the number raises.
    pub iin_notes: Vec<MessageDto>,
    /// Masked: `•••• 0115`.
    pub phones: Vec<String>,
    /// Mail addresses.
    pub emails: Vec<String>,
    /// ISO code.
    pub region: Option<String>,
    /// District.
    pub district: Option<String>,
    /// Lives there since.
    pub residence_since: Option<String>,
    /// Codes.
    pub directions: Vec<String>,
    /// Languages.
    pub languages: Vec<LanguageSkillDto>,
    /// Skills.
    pub skills: Vec<String>,
    /// Tags.
    pub tags: Vec<String>,
    /// Organisation or group.
    pub organisation: Option<Named>,
    /// Where the person stands.
    pub status: StatusDto,
    /// Why.
    pub status_reason: Option<String>,
    /// Day of joining.
    pub joined: Option<String>,
    /// T-shirt size.
    pub tshirt: Option<String>,
    /// Whom to call.
    pub emergency: Option<EmergencyDto>,
    /// Parents and other representatives.
    pub guardians: Vec<GuardianDto>,
    /// Consents, newest first.
    pub consents: Vec<ConsentDto>,
    /// Whether they are in order today.
    pub consent: ConsentStateDto,
    /// On what ground the data is kept.
    pub ground: LegalGroundDto,
    /// What may be kept with a consent only, while it is owed.
    pub beyond: Vec<MessageDto>,
    /// Documents that the person showed, newest first.
    pub documents: Vec<DocumentSeenDto>,
    /// Contracts.
    pub contracts: Vec<ContractDto>,
    /// Briefings.
    pub briefings: Vec<BriefingDto>,
    /// Free text.
    pub notes: Option<String>,
    /// Work that the law closes to this person today.
    pub barred: Vec<MessageDto>,
    /// Fields that two people changed at once.
    pub rivals: Vec<RivalDto>,
    /// The data is kept and not used; told to those who may end it.
    pub blocked: Option<BlockedDto>,
    /// In the bin.
    pub deleted: bool,
    /// When the record was made.
    #[ts(type = "number")]
    pub created_at: i64,
    /// When it was changed last.
    #[ts(type = "number")]
    pub changed_at: i64,
}

/// That the data is blocked.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "Blocked")]
pub struct BlockedDto {
    /// Since when, `YYYY-MM-DD`.
    pub since: String,
    /// Why.
    pub reason: Option<String>,
}

/// What a person asks to see in full; each look is noted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[ts(rename = "Restricted")]
#[serde(rename_all = "snake_case")]
pub enum RestrictedDto {
    /// The IIN.
    Iin,
    /// The phones: of the person, of whom to call, of guardians.
    Phone,
}

/// Numbers in full; what was not asked for is empty.
#[derive(Clone, Serialize, TS)]
#[ts(rename = "Revealed")]
pub struct RevealedDto {
    /// Twelve digits.
    pub iin: Option<String>,
    /// In the order of the profile, as they are read aloud.
    pub phones: Vec<String>,
    /// Of whom to call.
    pub emergency: Option<String>,
    /// Of guardians.
    pub guardians: Vec<GuardianPhone>,
}

/// The phone of a guardian.
#[derive(Clone, Serialize, TS)]
pub struct GuardianPhone {
    /// The row.
    pub fact: String,
    /// As it is read aloud.
    pub phone: String,
}

/// Hides the numbers.
impl std::fmt::Debug for RevealedDto {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RevealedDto")
    }
}

/// Hides the number.
impl std::fmt::Debug for GuardianPhone {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("GuardianPhone")
    }
}

/// Id and name.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Named {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
}

/// A name that was.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "FormerName")]
pub struct FormerNameDto {
    /// The row.
    pub fact: String,
    /// The name.
    pub name: NameDto,
    /// Until.
    pub until: Option<String>,
}

/// A language and how well.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "LanguageSkill")]
pub struct LanguageSkillDto {
    /// ISO 639.
    pub language: String,
    /// A1 … C2, or free.
    pub level: Option<String>,
}

/// Whom to call.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "Emergency")]
pub struct EmergencyDto {
    /// Name.
    pub name: String,
    /// Who it is.
    pub relation: Option<String>,
    /// Phone, masked.
    pub phone: Option<String>,
}

/// A parent or other representative.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "Guardian")]
pub struct GuardianDto {
    /// The row.
    pub fact: String,
    /// Name.
    pub name: String,
    /// Who it is.
    pub relation: Option<String>,
    /// Phone, masked.
    pub phone: Option<String>,
    /// Day of the valid consent.
    pub consent_on: Option<String>,
}

/// What a consent is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ConsentPurpose")]
#[serde(rename_all = "snake_case")]
pub enum ConsentPurposeDto {
    /// Keeping the data.
    Processing,
    /// Photographs.
    Photo,
    /// Publishing the name.
    Publication,
    /// Handing on.
    ThirdParties,
    /// Sending abroad.
    CrossBorder,
}

/// How a consent was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ConsentWay")]
#[serde(rename_all = "snake_case")]
pub enum ConsentWayDto {
    /// Signed paper.
    Paper,
    /// Electronic.
    Electronic,
}

/// A consent.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "Consent")]
pub struct ConsentDto {
    /// The row.
    pub fact: String,
    /// What it is for.
    pub purposes: Vec<ConsentPurposeDto>,
    /// Version of the text.
    pub text_version: String,
    /// Language of the text.
    pub language: String,
    /// The guardian who gave it; nothing when the person did.
    pub guardian: Option<String>,
    /// Day.
    pub on: String,
    /// Last day.
    pub until: Option<String>,
    /// How.
    pub way: ConsentWayDto,
    /// Where the paper lies.
    pub reference: Option<String>,
    /// Day of withdrawal.
    pub withdrawn: Option<String>,
    /// Codes of the fields in the list of data; nothing if the list was not recorded.
    pub data: Option<Vec<String>>,
    /// To whom data may be given.
    pub third_parties: Option<String>,
    /// To which countries.
    pub abroad: Option<String>,
    /// Who recorded it.
    pub taken_by: String,
}

/// A document that the person showed.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "DocumentSeen")]
pub struct DocumentSeenDto {
    /// The row.
    pub fact: String,
    /// What kind.
    pub kind: DocumentKindDto,
    /// Day.
    pub on: String,
    /// Who saw it.
    pub by: String,
}

/// Documents that say who somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "DocumentKind")]
#[serde(rename_all = "snake_case")]
pub enum DocumentKindDto {
    /// Identity card.
    IdentityCard,
    /// Passport.
    Passport,
    /// Certificate of birth.
    BirthCertificate,
    /// Residence permit.
    ResidencePermit,
    /// Another one.
    Other,
}

/// On what ground data is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "LegalGround")]
#[serde(rename_all = "snake_case")]
pub enum LegalGroundDto {
    /// The person's consent.
    Consent,
    /// A contract.
    Contract,
    /// A law.
    Law,
}

/// A contract.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "Contract")]
pub struct ContractDto {
    /// The row.
    pub fact: String,
    /// Number.
    pub number: String,
    /// First day.
    pub from: Option<String>,
    /// Last day.
    pub until: Option<String>,
    /// What is paid.
    pub expenses: Option<String>,
}

/// A briefing.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "Briefing")]
pub struct BriefingDto {
    /// The row.
    pub fact: String,
    /// Day.
    pub on: String,
    /// About what.
    pub topic: String,
    /// By whom.
    pub given_by: Option<String>,
    /// Where the signature is.
    pub reference: Option<String>,
}

/// A field that two people changed at once.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "Rival")]
pub struct RivalDto {
    /// Its code, to settle it by.
    pub code: String,
    /// Its name.
    pub field: MessageDto,
    /// The values as text; the first one is shown.
    pub values: Vec<String>,
}

/// What the form of a new person sends, as typed.
#[derive(Clone, Debug, Default, Deserialize, TS)]
pub struct VolunteerDraft {
    /// As typed.
    pub surname: Option<String>,
    /// As typed.
    pub given: Option<String>,
    /// As typed.
    pub patronymic: Option<String>,
    /// As typed.
    pub birth: Option<String>,
    /// Chosen.
    pub sex: Option<SexDto>,
    /// As typed.
    pub iin: Option<String>,
    /// As typed.
    pub phone: Option<String>,
    /// As typed.
    pub email: Option<String>,
    /// ISO code.
    pub region: Option<String>,
    /// Id.
    pub organisation: Option<String>,
    /// Codes.
    pub directions: Vec<String>,
}

/// The answer to a new person.
#[derive(Clone, Debug, Serialize, TS)]
pub struct VolunteerAdded {
    /// Id.
    pub id: String,
    /// Questions that remain.
    pub warnings: Vec<MessageDto>,
}

/// The answer to an edit.
#[derive(Clone, Debug, Serialize, TS)]
pub struct VolunteerEdited {
    /// Questions that remain.
    pub warnings: Vec<MessageDto>,
}

/// The answer to a change of many.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BulkDone {
    /// Records changed.
    pub changed: u32,
    /// People passed over because their data is blocked.
    pub blocked: u32,
}

/// What a change of many would do.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BulkPreview {
    /// People of the selection.
    pub people: u32,
    /// Who changes.
    pub changed: u32,
    /// With whom it is so already.
    pub already: u32,
    /// Who stays as they are, and why: a sentence for each reason.
    pub skipped: Vec<MessageDto>,
}

/// Which records a change of many means.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(tag = "of", rename_all = "snake_case")]
pub enum Selection {
    /// These.
    Ids {
        /// Ids.
        ids: Vec<String>,
    },
    /// All that answer the question.
    Query {
        /// The question.
        query: VolunteerQuery,
    },
}

/// One edit of a profile, as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(rename = "VolunteerEdit")]
#[serde(tag = "edit", rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum VolunteerEditDto {
    /// The name as in the document.
    Name {
        surname: Option<String>,
        given: Option<String>,
        patronymic: Option<String>,
    },
    /// The Latin form.
    Latin { text: Option<String> },
    /// The name on the badge.
    BadgeName { text: Option<String> },
    /// The birth date as typed.
    Birth { text: Option<String> },
    /// The sex.
    Sex { sex: Option<SexDto> },
    /// The IIN as typed.
    Iin { text: Option<String> },
    /// The document was looked at.
    IinChecked { checked: bool },
    /// Where the person lives.
    Residence {
        region: Option<String>,
        district: Option<String>,
        since: Option<String>,
    },
    /// Organisation or group.
    Organisation { organisation: Option<String> },
    /// Where the person stands.
    Status {
        status: StatusDto,
        reason: Option<String>,
    },
    /// Day of joining.
    Joined { day: Option<String> },
    /// T-shirt size.
    Tshirt { size: Option<String> },
    /// Whom to call.
    Emergency {
        name: Option<String>,
        relation: Option<String>,
        phone: Option<String>,
    },
    /// Free text.
    Notes { text: Option<String> },
    /// One more.
    Add {
        what: MemberKind,
        text: String,
        level: Option<String>,
    },
    /// One less.
    Remove { what: MemberKind, text: String },
    /// A name that was.
    FormerName {
        surname: Option<String>,
        given: Option<String>,
        patronymic: Option<String>,
        until: Option<String>,
    },
    /// A parent or other representative.
    Guardian {
        name: String,
        relation: Option<String>,
        phone: Option<String>,
    },
    /// A consent.
    Consent {
        purposes: Vec<ConsentPurposeDto>,
        text_version: String,
        language: String,
        guardian: Option<String>,
        on: String,
        until: Option<String>,
        way: ConsentWayDto,
        reference: Option<String>,
        /// Codes of the fields in the list of data.
        data: Vec<String>,
        third_parties: Option<String>,
        abroad: Option<String>,
    },
    /// Purposes were taken back; with processing everything ends and the data is blocked.
    ConsentWithdrawn {
        purposes: Vec<ConsentPurposeDto>,
        on: String,
    },
    /// The consents that stand were recorded by mistake: one is to be obtained.
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
    /// On what ground the data is kept.
    Ground { ground: LegalGroundDto },
    /// The person showed a document.
    DocumentSeen { kind: DocumentKindDto, on: String },
    /// A row that should not have been written.
    Void { fact: String },
    /// Of several values that were put at once, the one in this place stays.
    Settle { code: String, place: u32 },
}

/// What a person can have several of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MemberKind {
    /// Phone.
    Phone,
    /// Mail address.
    Email,
    /// Direction.
    Direction,
    /// Language.
    Language,
    /// Skill.
    Skill,
    /// Tag.
    Tag,
}
