/** The form of quick add: what is typed, before Rust judges it. */
import type { VolunteerDraft } from "../../platform";

/** What the form holds: every field as typed, an empty string for nothing. */
export interface TypedDraft {
  surname: string;
  given: string;
  patronymic: string;
  birth: string;
  iin: string;
  phone: string;
  region: string;
  organisation: string;
  directions: string[];
}

/** Fields of the form in the order of the Tab key; errors stand beside them. */
export const DRAFT_FIELDS = [
  "surname",
  "given",
  "patronymic",
  "birth",
  "iin",
  "phone",
  "region",
  "organisation",
  "directions",
] as const;

/** An empty form. */
export const EMPTY_DRAFT: TypedDraft = {
  surname: "",
  given: "",
  patronymic: "",
  birth: "",
  iin: "",
  phone: "",
  region: "",
  organisation: "",
  directions: [],
};

/** The form for the next person of the same list: place and group usually stay, the person does not. */
export function nextDraft(last: TypedDraft): TypedDraft {
  return { ...EMPTY_DRAFT, region: last.region, organisation: last.organisation, directions: last.directions };
}

/** True if there is enough to save: one part of a name. */
export function isSavable(typed: TypedDraft): boolean {
  return hasName(typed);
}

/** True if anything was typed that closing would lose. Place and group, which are carried over, do not count. */
export function isTouched(typed: TypedDraft): boolean {
  return [typed.surname, typed.given, typed.patronymic, typed.birth, typed.iin, typed.phone].some(
    (value) => value.trim() !== "",
  );
}

/** True if the look for similar people can find anything: a name of two letters, a phone or an IIN. */
export function isComparable(typed: TypedDraft): boolean {
  const letters = `${typed.surname}${typed.given}`.replace(/\s/g, "").length;
  return letters >= 2 || digits(typed.iin) === 12 || digits(typed.phone) >= 10;
}

/** Shapes the form for Rust: nothing is null, nothing is judged here. */
export function toDraft(typed: TypedDraft): VolunteerDraft {
  return {
    surname: orNull(typed.surname),
    given: orNull(typed.given),
    patronymic: orNull(typed.patronymic),
    birth: orNull(typed.birth),
    sex: null,
    iin: orNull(typed.iin),
    phone: orNull(typed.phone),
    email: null,
    region: orNull(typed.region),
    organisation: orNull(typed.organisation),
    directions: typed.directions,
  };
}

/** Returns the text without outer spaces, or null for an empty one. */
export function orNull(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === "" ? null : trimmed;
}

/**
 * Splits a whole name pasted into the surname field: "Нұрғалиева Айару Ерланқызы" fills three fields.
 * Only a paste is split, and only into fields that are empty: typing "Сейіт ұлы" must not jump.
 */
export function pastedName(text: string): { surname: string; given: string; patronymic: string } | null {
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || words.length > 4 || /\d/.test(text)) return null;
  const [surname = "", given = "", ...rest] = words;
  return { surname, given, patronymic: rest.join(" ") };
}

function hasName({ surname, given, patronymic }: TypedDraft): boolean {
  return [surname, given, patronymic].some((part) => part.trim() !== "");
}

function digits(text: string): number {
  return text.replace(/\D/g, "").length;
}
