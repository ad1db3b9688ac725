/** Of what a file or a paper was made, in words: it stands in the log as pairs of codes. */
import * as messages from "../../generated/messages";
import type { Message } from "../../platform";
import { sayDay } from "../../shared/l10n";

/** The names behind codes of places and groups. */
export interface Names {
  region: (code: string) => string;
  direction: (code: string) => string;
  organisation: (id: string) => string | undefined;
}

/** Words of closed codes, by key and code. */
const WORDS: Record<string, Record<string, () => Message>> = {
  status: { applicant: messages.volunteersStatusApplicant, active: messages.volunteersStatusActive, paused: messages.volunteersStatusPaused, archived: messages.volunteersStatusArchived },
  sex: { female: messages.volunteersSexFemale, male: messages.volunteersSexMale },
  age: { under14: messages.volunteersAgeUnder14, from14to17: messages.volunteersAgeFrom14to17, from18to34: messages.volunteersAgeFrom18to34, from35to59: messages.volunteersAgeFrom35to59, from60: messages.volunteersAgeFrom60, unknown: messages.volunteersAgeUnknown },
  consent_missing: { "1": messages.volunteersFilterConsentLabel },
  guardian_missing: { "1": messages.volunteersFilterGuardianLabel },
  beyond_minimum: { "1": messages.groundsFilterLabel },
  document_unseen: { "1": messages.documentsFilterUnseenLabel },
  with_archived: { "1": messages.volunteersFilterArchivedLabel },
  text: { "1": messages.auditScreenFilterText },
  all: { "1": messages.auditScreenFilterAll },
  regions: { event: messages.auditScreenFilterRegions },
  refused: { "1": messages.importRefusedSheet },
  list: { prints: messages.printingLogSheet },
  document: {
    certificate: messages.papersScreenKindHours,
    letter: messages.papersScreenKindThanks,
    attendance: messages.papersAttendanceTitle,
    shifts: messages.papersShiftsTitle,
    report: messages.papersReportTitle,
    record: messages.papersRecordTitle,
    noon: messages.boardPageTitle,
    badge: messages.badgesScreenTitle,
    guests: messages.delegationsPaperTitle,
    consent: messages.personalSheetsFile,
    consent_record: messages.consentsRecordTitle,
    fields: messages.personalFieldsTitle,
  },
  figures: {
    event: messages.figuresHeadEvent,
    person: messages.figuresHeadPerson,
    programme: messages.figuresHeadProgramme,
    direction: messages.figuresHeadDirection,
    region: messages.figuresHeadRegion,
    month: messages.figuresHeadPeriod,
    quarter: messages.figuresHeadPeriod,
    year: messages.figuresHeadPeriod,
    sex: messages.figuresHeadSex,
    age: messages.figuresHeadAge,
  },
};

/** Returns the parts of a filter as they are read; a pair that nobody knows stays as it is written in the log. The event stands beside the line. */
export function filterParts(filter: readonly (readonly [string, string])[], names: Names, say: (message: Message) => string): string[] {
  return filter.filter(([key]) => key !== "event").map(([key, value]) => {
    const word = WORDS[key]?.[value];
    if (word !== undefined) return say(word());
    switch (key) {
      case "region":
        return names.region(value);
      case "direction":
        return names.direction(value);
      case "organisation":
        return names.organisation(value) ?? say(messages.volunteersFilterOrganisationsLabel());
      case "tags":
        return say(messages.auditScreenFilterTags({ count: Number(value) }));
      case "from":
        return say(messages.auditScreenFilterFrom({ day: sayDay(value) }));
      case "until":
        return say(messages.auditScreenFilterUntil({ day: sayDay(value) }));
      case "as_of":
        return say(messages.auditScreenFilterAsOf({ day: sayDay(value) }));
      case "chosen":
        return say(messages.auditScreenFilterChosen({ count: Number(value) }));
      default:
        return `${key}=${value}`;
    }
  });
}
