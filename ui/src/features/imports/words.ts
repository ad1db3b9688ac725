/** The words of verdicts, kinds of problems, and what a column can hold. */
import * as messages from "../../generated/messages";
import type { Existing, ImportLetters, ImportPlan, ImportVerdict, ListKind, ProblemKind, SheetLine, SheetPlace } from "../../platform";
import type { ShapeName } from "../../shared/controls";
import { type Message, say } from "../../shared/l10n";

/** Returns where the table of a sheet is; `null`: where it was found. `lines`: the first lines of the sheet. */
export function placeWord(place: SheetPlace | null, lines: readonly SheetLine[]): Message {
  switch (place?.place) {
    case undefined:
      return messages.importsScreenReadingTableFound();
    case "nowhere":
      return messages.importsScreenReadingTableNowhere();
    case "no_header":
      return messages.importsScreenReadingTableNone();
    case "header":
      return messages.importsScreenReadingTableLine({ line: place.line, text: lines.find(({ line }) => line === place.line)?.text ?? "" });
  }
}

/** Returns the head of a group of problems. */
export function kindWord(kind: ProblemKind): Message {
  switch (kind) {
    case "error":
      return messages.importsScreenKindError();
    case "ask":
      return messages.importsScreenKindAsk();
    case "note":
      return messages.importsScreenKindNote();
  }
}

/** How something is drawn: a shape and a tone. */
export interface Look {
  shape: ShapeName;
  tone: "plain" | "well" | "attention" | "broken";
}

/** Returns the look of a kind of problem. */
export function kindLook(kind: ProblemKind): Look {
  switch (kind) {
    case "error":
      return { shape: "square", tone: "broken" };
    case "ask":
      return { shape: "triangle", tone: "attention" };
    case "note":
      return { shape: "open", tone: "plain" };
  }
}

/** Returns the word of a verdict about a row of such a list. */
export function verdictWord(verdict: ImportVerdict, kind: ListKind): Message {
  switch (verdict) {
    case "new":
      return kind === "people" || kind === "guests" ? messages.importsScreenVerdictNew() : messages.worklistsScreenVerdictNew();
    case "exists":
      return messages.importsScreenVerdictExists();
    case "ask":
      return messages.importsScreenVerdictAsk();
    case "twice":
      return messages.importsScreenVerdictTwice();
    case "perhaps":
      return messages.importsScreenVerdictPerhaps();
    case "error":
      return messages.importsScreenVerdictError();
    case "out":
      return messages.importsScreenVerdictOut();
  }
}

/** Returns the look of a verdict. */
export function verdictLook(verdict: ImportVerdict): Look {
  switch (verdict) {
    case "new":
      return { shape: "full", tone: "well" };
    case "exists":
      return { shape: "ring", tone: "plain" };
    case "ask":
      return { shape: "full", tone: "attention" };
    case "twice":
      return { shape: "half", tone: "plain" };
    case "perhaps":
      return { shape: "triangle", tone: "attention" };
    case "error":
      return { shape: "square", tone: "broken" };
    case "out":
      return { shape: "open", tone: "plain" };
  }
}

/** What may happen to people who are in the register already, in the order of the screen. */
export const EXISTING: readonly Existing[] = ["skip", "fill", "update", "add"];

/** Returns the word of what happens to them. */
export function existingWord(existing: Existing): Message {
  switch (existing) {
    case "add":
      return messages.importModeAdd();
    case "skip":
      return messages.importModeSkip();
    case "fill":
      return messages.importModeFill();
    case "update":
      return messages.importModeUpdate();
  }
}

/** Returns what that means for their records. */
export function existingHint(existing: Existing): Message {
  switch (existing) {
    case "add":
      return messages.importModeAddHint();
    case "skip":
      return messages.importModeSkipHint();
    case "fill":
      return messages.importModeFillHint();
    case "update":
      return messages.importModeUpdateHint();
  }
}

const FIELDS: Record<string, () => Message> = {
  number: messages.importFieldNumber,
  full_name: messages.importFieldFullName,
  surname: messages.importFieldSurname,
  given: messages.importFieldGiven,
  patronymic: messages.importFieldPatronymic,
  iin: messages.importFieldIin,
  birth_date: messages.importFieldBirthDate,
  birth_day: messages.importFieldBirthDay,
  birth_month: messages.importFieldBirthMonth,
  birth_year: messages.importFieldBirthYear,
  sex: messages.importFieldSex,
  title: messages.importFieldTitle,
  phone: messages.importFieldPhone,
  email: messages.importFieldEmail,
  region: messages.importFieldRegion,
  country: messages.importFieldCountry,
  category: messages.importFieldCategory,
  directions: messages.importFieldDirections,
  organisation: messages.importFieldOrganisation,
  note: messages.importFieldNote,
  joined: messages.importFieldJoined,
  hours: messages.importFieldHours,
  arrival: messages.importFieldArrival,
  diet: messages.importFieldDiet,
  event: messages.importFieldEvent,
  date: messages.importFieldDate,
  from: messages.importFieldFrom,
  to: messages.importFieldTo,
  signature: messages.importFieldSignature,
  shift: messages.worklistsFieldShift,
  title_kk: messages.worklistsFieldTitleKk,
  title_ru: messages.worklistsFieldTitleRu,
  title_en: messages.worklistsFieldTitleEn,
  until: messages.worklistsFieldUntil,
  place: messages.worklistsFieldPlace,
  capacity: messages.worklistsFieldCapacity,
  latin: messages.guestsFieldLatin,
  delegation: messages.guestsFieldDelegation,
  position: messages.guestsFieldPosition,
  outlet: messages.guestsFieldOutlet,
  accreditation: messages.guestsFieldAccreditation,
  departure: messages.guestsFieldDeparture,
  hotel: messages.guestsFieldHotel,
  room_mate: messages.guestsFieldRoomMate,
  transfers: messages.guestsFieldTransfers,
  sessions: messages.guestsFieldSessions,
  visa: messages.guestsFieldVisa,
  vehicle: messages.guestsFieldVehicle,
  languages: messages.guestsFieldLanguages,
  emergency: messages.guestsFieldEmergency,
  tshirt: messages.guestsFieldTshirt,
  guardian: messages.guestsFieldGuardian,
  ignored: messages.importFieldIgnored,
  empty: messages.importFieldEmpty,
};

/** Returns the name of what a column holds; a field that this window does not know yet is shown as it is. */
export function fieldName(field: string): string {
  const word = FIELDS[field];
  return word === undefined ? field : say(word());
}

const PROBLEMS: Record<string, () => Message> = {
  name_missing: messages.importsScreenProblemNameMissing,
  iin_bad_checksum: messages.importsScreenProblemIinBadChecksum,
  iin_bad_length: messages.importsScreenProblemIinBadLength,
  iin_bad_character: messages.importsScreenProblemIinBadCharacter,
  iin_placeholder: messages.importsScreenProblemIinPlaceholder,
  iin_scientific_notation: messages.importsScreenProblemIinScientificNotation,
  iin_is_bin: messages.importsScreenProblemIinIsBin,
  birth_date_invalid: messages.importsScreenProblemBirthDateInvalid,
  birth_date_impossible: messages.importsScreenProblemBirthDateImpossible,
  phone_invalid: messages.importsScreenProblemPhoneInvalid,
  email_invalid: messages.importsScreenProblemEmailInvalid,
  cell_error_value: messages.importsScreenProblemCellErrorValue,
  cell_unreadable: messages.importsScreenProblemCellUnreadable,
  closed: messages.importsScreenProblemClosed,
  name_single: messages.importsScreenProblemNameSingle,
  name_initials_only: messages.importsScreenProblemNameInitialsOnly,
  name_order_uncertain: messages.importsScreenProblemNameOrderUncertain,
  iin_padded: messages.importsScreenProblemIinPadded,
  iin_warn: messages.importsScreenProblemIinWarn,
  birth_date_incomplete: messages.importsScreenProblemBirthDateIncomplete,
  birth_date_mismatch_iin: messages.importsScreenProblemBirthDateMismatchIin,
  sex_mismatch_iin: messages.importsScreenProblemSexMismatchIin,
  date_ambiguous: messages.importsScreenProblemDateAmbiguous,
  date_two_digit_year: messages.importsScreenProblemDateTwoDigitYear,
  duplicate_in_file: messages.importsScreenProblemDuplicateInFile,
  possible_duplicate_in_file: messages.importsScreenProblemPossibleDuplicateInFile,
  two_people_in_line: messages.importsScreenProblemTwoPeopleInLine,
  region_unknown: messages.importsScreenProblemRegionUnknown,
  country_unknown: messages.importsScreenProblemCountryUnknown,
  direction_unknown: messages.importsScreenProblemDirectionUnknown,
  category_unknown: messages.importsScreenProblemCategoryUnknown,
  region_outdated: messages.importsScreenProblemRegionOutdated,
  encoding_replaced: messages.importsScreenProblemEncodingReplaced,
  formula_cell: messages.importsScreenProblemFormulaCell,
  text_too_long: messages.importsScreenProblemTextTooLong,
  too_many_cells: messages.importsScreenProblemTooManyCells,
  too_few_cells: messages.importsScreenProblemTooFewCells,
  quote_not_closed: messages.importsScreenProblemQuoteNotClosed,
  far_row: messages.importsScreenProblemFarRow,
  consent_refused: messages.importsScreenProblemConsentRefused,
  person_left: messages.importsScreenProblemPersonLeft,
  guest_declined: messages.importsScreenProblemGuestDeclined,
  probably_here: messages.importsScreenProblemProbablyHere,
  name_order_differs: messages.importsScreenProblemNameOrderDiffers,
  name_all_caps: messages.importsScreenProblemNameAllCaps,
  iin_cleaned: messages.importsScreenProblemIinCleaned,
  date_format_differs: messages.importsScreenProblemDateFormatDiffers,
  date_from_serial: messages.importsScreenProblemDateFromSerial,
  phone_multiple: messages.importsScreenProblemPhoneMultiple,
  phone_shared_in_file: messages.importsScreenProblemPhoneSharedInFile,
  same_person_other_sheet: messages.importsScreenProblemSamePersonOtherSheet,
  lookalike_repaired: messages.importsScreenProblemLookalikeRepaired,
  invisible_removed: messages.importsScreenProblemInvisibleRemoved,
  whitespace_cleaned: messages.importsScreenProblemWhitespaceCleaned,
  emoji_removed: messages.importsScreenProblemEmojiRemoved,
  control_chars_removed: messages.importsScreenProblemControlCharsRemoved,
  line_break_in_field: messages.importsScreenProblemLineBreakInField,
  filled_from_merged_cell: messages.importsScreenProblemFilledFromMergedCell,
  formula_text: messages.importsScreenProblemFormulaText,
  row_hidden: messages.importsScreenProblemRowHidden,
  person_unknown: messages.worklistsScreenProblemPersonUnknown,
  person_several: messages.worklistsScreenProblemPersonSeveral,
  person_like: messages.worklistsScreenProblemPersonLike,
  person_by_name: messages.worklistsScreenProblemPersonByName,
  event_new: messages.worklistsScreenProblemEventNew,
  event_several: messages.worklistsScreenProblemEventSeveral,
  event_missing: messages.worklistsScreenProblemEventMissing,
  hours_mismatch: messages.worklistsScreenProblemHoursMismatch,
  overlap_in_file: messages.worklistsScreenProblemOverlapInFile,
  other_hours: messages.worklistsScreenProblemOtherHours,
  shift_unknown: messages.worklistsScreenProblemShiftUnknown,
  place_barred: messages.worklistsScreenProblemPlaceBarred,
  place_warned: messages.worklistsScreenProblemPlaceWarned,
  work_known: messages.worklistsScreenProblemWorkKnown,
  person_closed: messages.importsScreenProblemClosed,
};

/** Returns the short name of a kind of problem; the sentence of one that this window does not know yet. */
export function problemName({ code, text }: { code: string; text: Message }): string {
  return say(PROBLEMS[code]?.() ?? text);
}

/** What a list may be of, in the order of the choice; whose guests its people are is said on the page of the event. */
export const KINDS: readonly ListKind[] = ["people", "hours", "events", "places"];

/** Returns the word of what a list is of. */
export function listKindWord(kind: ListKind): Message {
  switch (kind) {
    case "people":
      return messages.worklistsScreenKindPeople();
    case "hours":
      return messages.worklistsScreenKindHours();
    case "events":
      return messages.worklistsScreenKindEvents();
    case "places":
      return messages.worklistsScreenKindPlaces();
    case "guests":
      return messages.guestsImportKind();
  }
}

/** Returns the words of the button that leads to what was taken in. */
export function backWord(kind: ListKind): Message {
  switch (kind) {
    case "hours":
      return messages.worklistsScreenDoneHoursButton();
    case "events":
    case "places":
      return messages.worklistsScreenDoneEventsButton();
    case "people":
      return messages.importsScreenDoneListButton();
    case "guests":
      return messages.delegationsBackButton();
  }
}

/** What hours of a list may rest on, in the order of the choice; nobody was scanned then. */
export const GRADES = ["paper", "coordinator", "own"] as const;

/** Returns the word of what hours rest on. */
export function gradeWord(grade: (typeof GRADES)[number]): Message {
  switch (grade) {
    case "paper":
      return messages.hoursScreenGradePaper();
    case "coordinator":
      return messages.hoursScreenGradeCoordinator();
    case "own":
      return messages.hoursScreenGradeOwn();
  }
}

/** Returns hours and minutes as a clock shows them: `78:30`. */
export function hoursText(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

/** Returns what goes in with a list of work, as one sentence; null for people. */
export function workSums({ kind, work }: ImportPlan): Message | null {
  if (work === null) return null;
  const { people, events } = work;
  if (kind === "hours") return messages.worklistsScreenSums({ hours: hoursText(work.minutes), people, events });
  return kind === "events" ? messages.worklistsScreenSumsEvents({ events }) : messages.worklistsScreenSumsPlaces({ people });
}

/** Encodings as people know them; they are the same in every language. */
const ENCODINGS: Readonly<Record<string, string>> = { "utf-8": "UTF-8", "utf-16": "UTF-16", "windows-1251": "Windows-1251", kz1048: "KZ-1048" };

/** Returns the name of an encoding. */
export const encodingName = (encoding: string): string => ENCODINGS[encoding] ?? encoding;

/** Returns what a word of the file would be in the other code page. */
export const otherLetters = ({ name, here, there }: ImportLetters): Message => messages.importsScreenLettersHint({ here, there, encoding: encodingName(name) });
