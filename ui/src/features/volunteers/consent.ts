/** The form of a consent: what is typed, before Rust judges it. */
import type { ConsentPurpose, ConsentWay, VolunteerEdit } from "../../platform";
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
}

/** A form for a consent given today on paper to the processing of data. */
export function emptyConsent(today: string, language: string, guardian = ""): ConsentDraft {
  return { purposes: ["processing"], text: "1", language, guardian, on: typedDay(today), until: "", way: "paper", reference: "" };
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
  };
}
