/** The form of a consent: what is typed, before Rust judges it. */
import type { ConsentPurpose, ConsentWay, PersonField, VolunteerEdit } from "../../platform";
import { typedDay } from "./days";
import { orNull } from "./draft";

/** What the form of a consent holds. */
export interface ConsentDraft {
  purposes: ConsentPurpose[];
  text: string;
  language: string;
  /** The row of the guardian who gave it; empty for the volunteer. */
  guardian: string;
  on: string;
  until: string;
  way: ConsentWay;
  reference: string;
  /** The fields in the list of data of the sheet. */
  data: PersonField[];
  thirdParties: string;
  abroad: string;
}

/** What the sheet of today says: its version, and the fields that it lists. */
export interface ConsentSheet {
  text: string;
  data: readonly PersonField[];
}

/** A form for a consent given today, on the paper of today, to the processing of data. */
export function emptyConsent(today: string, language: string, { text, data }: ConsentSheet, guardian = ""): ConsentDraft {
  return { purposes: ["processing"], text, language, guardian, on: typedDay(today), until: "", way: "paper", reference: "", data: [...data], thirdParties: "", abroad: "" };
}

/** Returns the draft with a field taken into the list of data or out of it. */
export function withField(draft: ConsentDraft, field: PersonField, on: boolean): ConsentDraft {
  const rest = draft.data.filter((each) => each !== field);
  return { ...draft, data: on ? [...rest, field] : rest };
}

/** Returns the draft with a purpose taken in or out. */
export function withPurpose(draft: ConsentDraft, purpose: ConsentPurpose, on: boolean): ConsentDraft {
  const rest = draft.purposes.filter((each) => each !== purpose);
  return { ...draft, purposes: on ? [...rest, purpose] : rest };
}

/** Shapes the form for Rust. */
export function toConsentEdit(draft: ConsentDraft): VolunteerEdit {
  return {
    edit: "consent",
    purposes: draft.purposes,
    text_version: draft.text.trim(),
    language: draft.language,
    guardian: orNull(draft.guardian),
    on: draft.on.trim(),
    until: orNull(draft.until),
    way: draft.way,
    reference: draft.way === "paper" ? orNull(draft.reference) : null,
    data: draft.data,
    third_parties: draft.purposes.includes("third_parties") ? orNull(draft.thirdParties) : null,
    abroad: draft.purposes.includes("cross_border") ? orNull(draft.abroad) : null,
  };
}
