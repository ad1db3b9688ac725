/** The words of closed values. Every switch is whole: a new value does not compile without words. */
import * as messages from "../../generated/messages";
import type { AgeBand, ConsentPurpose, ConsentState, ConsentWay, DocumentKind, FoundWhat, LegalGround, PersonField, Sex, Status } from "../../platform";
import type { ShapeName } from "../../shared/controls";
import type { Message } from "../../shared/l10n";
import type { ColumnId } from "./columns";
import type { ListFilter, SwitchFilter } from "./query";

/** Returns the word of a status. */
export function statusWord(status: Status): Message {
  switch (status) {
    case "applicant":
      return messages.volunteersStatusApplicant();
    case "active":
      return messages.volunteersStatusActive();
    case "paused":
      return messages.volunteersStatusPaused();
    case "archived":
      return messages.volunteersStatusArchived();
  }
}

/** Returns the word of what a row was found by. */
export function foundWord(what: FoundWhat): Message {
  switch (what) {
    case "latin":
      return messages.volunteersFieldLatin();
    case "iin":
      return messages.volunteersFieldIin();
    case "former_name":
      return messages.volunteersFieldFormerName();
    case "badge_name":
      return messages.volunteersFieldBadgeName();
    case "phone":
      return messages.volunteersFieldPhone();
    case "email":
      return messages.volunteersFieldEmail();
    case "contract":
      return messages.volunteersFieldContract();
    case "joined_name":
      return messages.volunteersFieldJoinedName();
  }
}

/** Returns the shape of a status. */
export function statusShape(status: Status): ShapeName {
  switch (status) {
    case "applicant":
      return "open";
    case "active":
      return "full";
    case "paused":
      return "half";
    case "archived":
      return "square";
  }
}

/** Why somebody leaves, as `domain` names it, in the order of the screen. */
export const ARCHIVE_REASONS = ["own_wish", "moved", "unreachable", "declined", "dismissed", "deceased", "other"] as const;

/** A reason of leaving. */
export type ArchiveReason = (typeof ARCHIVE_REASONS)[number];

/** Returns the words of a reason of leaving. */
export function archiveWord(reason: ArchiveReason): Message {
  switch (reason) {
    case "own_wish":
      return messages.volunteersArchiveOwnWish();
    case "moved":
      return messages.volunteersArchiveMoved();
    case "unreachable":
      return messages.volunteersArchiveUnreachable();
    case "declined":
      return messages.volunteersArchiveDeclined();
    case "dismissed":
      return messages.volunteersArchiveDismissed();
    case "deceased":
      return messages.volunteersArchiveDeceased();
    case "other":
      return messages.volunteersArchiveOther();
  }
}

/** Is this the code of a reason, or are these somebody's own words? */
export function isArchiveReason(reason: string): reason is ArchiveReason {
  return ARCHIVE_REASONS.some((each) => each === reason);
}

/** Returns the word of a sex. */
export function sexWord(sex: Sex): Message {
  switch (sex) {
    case "female":
      return messages.volunteersSexFemale();
    case "male":
      return messages.volunteersSexMale();
  }
}

/** Returns the word of an age band. */
export function ageWord(band: AgeBand): Message {
  switch (band) {
    case "under14":
      return messages.volunteersAgeUnder14();
    case "from14to17":
      return messages.volunteersAgeFrom14to17();
    case "from18to34":
      return messages.volunteersAgeFrom18to34();
    case "from35to59":
      return messages.volunteersAgeFrom35to59();
    case "from60":
      return messages.volunteersAgeFrom60();
    case "unknown":
      return messages.volunteersAgeUnknown();
  }
}

/** Returns the word of the state of consents. */
export function consentWord(state: ConsentState): Message {
  switch (state) {
    case "given":
      return messages.consentsStateGiven();
    case "missing":
      return messages.consentsStateMissing();
    case "expired":
      return messages.consentsStateExpired();
    case "withdrawn":
      return messages.consentsStateWithdrawn();
    case "guardian_missing":
      return messages.consentsStateGuardianMissing();
    case "other_ground":
      return messages.consentsStateOtherGround();
  }
}

/** What a consent can cover, in the order of the screen. */
export const PURPOSES: readonly ConsentPurpose[] = ["processing", "photo", "publication", "third_parties", "cross_border"];

/** Returns the word of a purpose. */
export function purposeWord(purpose: ConsentPurpose): Message {
  switch (purpose) {
    case "processing":
      return messages.consentsPurposeProcessing();
    case "photo":
      return messages.consentsPurposePhoto();
    case "publication":
      return messages.consentsPurposePublication();
    case "third_parties":
      return messages.consentsPurposeThirdParties();
    case "cross_border":
      return messages.consentsPurposeCrossBorder();
  }
}

/** Grounds of keeping data, in the order of the list. */
export const GROUNDS: readonly LegalGround[] = ["consent", "contract", "law"];

/** Returns the word of a legal ground. */
export function groundWord(ground: LegalGround): Message {
  switch (ground) {
    case "consent":
      return messages.groundsGroundConsent();
    case "contract":
      return messages.groundsGroundContract();
    case "law":
      return messages.groundsGroundLaw();
  }
}

/** Kinds of document, in the order of the list. */
export const DOCUMENT_KINDS: readonly DocumentKind[] = ["identity_card", "passport", "birth_certificate", "residence_permit", "other"];

/** Returns the word of a kind of document. */
export function documentWord(kind: DocumentKind): Message {
  switch (kind) {
    case "identity_card":
      return messages.documentsKindIdentityCard();
    case "passport":
      return messages.documentsKindPassport();
    case "birth_certificate":
      return messages.documentsKindBirthCertificate();
    case "residence_permit":
      return messages.documentsKindResidencePermit();
    case "other":
      return messages.documentsKindOther();
  }
}

const FIELD_WORDS: Record<PersonField, () => Message> = {
  latin: messages.volunteersFieldLatin,
  badge_name: messages.volunteersFieldBadgeName,
  former_names: messages.personalFieldFormerNames,
  birth: messages.volunteersFieldBirth,
  sex: messages.volunteersFieldSex,
  iin: messages.volunteersFieldIin,
  phones: messages.personalFieldPhones,
  emails: messages.personalFieldEmails,
  residence: messages.personalFieldResidence,
  directions: messages.volunteersFieldDirections,
  languages: messages.volunteersFieldLanguages,
  skills: messages.volunteersFieldSkills,
  tags: messages.personalFieldTags,
  organisation: messages.volunteersFieldOrganisation,
  joined: messages.personalFieldJoined,
  tshirt: messages.volunteersFieldTshirt,
  emergency: messages.personalFieldEmergency,
  guardians: messages.personalFieldGuardians,
  contracts: messages.personalFieldContracts,
  briefings: messages.personalFieldBriefings,
  notes: messages.volunteersFieldNotes,
};

/** Fields that can stand in a list of data, in their order. */
export const FIELDS = Object.keys(FIELD_WORDS) as PersonField[];

/** Returns the name of a field; null for a code of a newer version. */
export function fieldWord(code: string): Message | null {
  return Object.hasOwn(FIELD_WORDS, code) ? FIELD_WORDS[code as PersonField]() : null;
}

/** Returns the word of a way of giving consent. */
export function wayWord(way: ConsentWay): Message {
  switch (way) {
    case "paper":
      return messages.consentsWayPaper();
    case "electronic":
      return messages.consentsWayElectronic();
  }
}

/** Returns the head of a column. */
export function columnWord(column: ColumnId): Message {
  switch (column) {
    case "name":
      return messages.volunteersColumnName();
    case "latin":
      return messages.volunteersColumnLatin();
    case "birth":
      return messages.volunteersColumnBirth();
    case "iin":
      return messages.volunteersColumnIin();
    case "phone":
      return messages.volunteersColumnPhone();
    case "region":
      return messages.volunteersColumnRegion();
    case "organisation":
      return messages.volunteersColumnOrganisation();
    case "directions":
      return messages.volunteersColumnDirections();
    case "tags":
      return messages.volunteersColumnTags();
    case "joined":
      return messages.volunteersColumnJoined();
    case "status":
      return messages.volunteersColumnStatus();
    case "consent":
      return messages.volunteersColumnConsent();
  }
}

/** Returns the word of a filter. */
export function filterWord(filter: ListFilter | SwitchFilter): Message {
  switch (filter) {
    case "regions":
      return messages.volunteersFilterRegionsLabel();
    case "directions":
      return messages.volunteersFilterDirectionsLabel();
    case "statuses":
      return messages.volunteersFilterStatusesLabel();
    case "ages":
      return messages.volunteersFilterAgesLabel();
    case "sexes":
      return messages.volunteersFilterSexesLabel();
    case "organisations":
      return messages.volunteersFilterOrganisationsLabel();
    case "tags":
      return messages.volunteersFilterTagsLabel();
    case "consent_missing":
      return messages.volunteersFilterConsentLabel();
    case "guardian_missing":
      return messages.volunteersFilterGuardianLabel();
    case "beyond_minimum":
      return messages.groundsFilterLabel();
    case "document_unseen":
      return messages.documentsFilterUnseenLabel();
    case "with_archived":
      return messages.volunteersFilterArchivedLabel();
  }
}

/** Returns surname, given name and patronymic as one text. */
export function fullName(name: { surname: string | null; given: string | null; patronymic: string | null }): string {
  return [name.surname, name.given, name.patronymic].filter((part) => part !== null).join(" ");
}

/** Returns the initials of a name, two letters at most. */
export function initials(name: { surname: string | null; given: string | null }): string {
  return [name.surname, name.given].map((part) => part?.slice(0, 1) ?? "").join("");
}
