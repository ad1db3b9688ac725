/** The words of verdicts, kinds of problems, and what a column can hold. */
import * as messages from "../../generated/messages";
import type { Existing, ImportVerdict, ProblemKind } from "../../platform";
import type { ShapeName } from "../../shared/controls";
import { type Message, say } from "../../shared/l10n";

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

/** Returns the word of a verdict. */
export function verdictWord(verdict: ImportVerdict): Message {
  switch (verdict) {
    case "new":
      return messages.importsScreenVerdictNew();
    case "exists":
      return messages.importsScreenVerdictExists();
    case "ask":
      return messages.importsScreenVerdictAsk();
    case "error":
      return messages.importsScreenVerdictError();
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
      return { shape: "triangle", tone: "attention" };
    case "error":
      return { shape: "square", tone: "broken" };
  }
}

/** What may happen to people who are in the register already, in the order of the screen. */
export const EXISTING: readonly Existing[] = ["skip", "fill", "update"];

/** Returns the word of what happens to them. */
export function existingWord(existing: Existing): Message {
  switch (existing) {
    case "skip":
      return messages.importsScreenExistingSkip();
    case "fill":
      return messages.importsScreenExistingFill();
    case "update":
      return messages.importsScreenExistingUpdate();
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
  ignored: messages.importFieldIgnored,
  empty: messages.importFieldEmpty,
};

/** Returns the name of what a column holds; a field that this window does not know yet is shown as it is. */
export function fieldName(field: string): string {
  const word = FIELDS[field];
  return word === undefined ? field : say(word());
}
