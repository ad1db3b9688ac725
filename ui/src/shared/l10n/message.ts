/**
 * Sentences as values: an id and raw arguments, the same shape that Rust sends.
 *
 * The functions that make them are in `generated/messages.ts`; the words and
 * the formatting come later, in the language of the reader.
 */

/** A raw argument; the formatter of the language turns it into text. */
export type Arg =
  | { type: "text"; value: string }
  | { type: "number"; value: number }
  | { type: "date"; value: CalendarDay }
  | { type: "instant"; value: number }
  | { type: "titles"; value: Titles };

/** A calendar day: month from 1 to 12, day from 1. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

/** A name for readers of each language. */
export interface Titles {
  kk: string;
  ru: string;
  en: string;
}

/** One sentence to be formatted: the Fluent id, or `id.attribute`, and its arguments. */
export interface Message {
  id: string;
  args: [string, Arg][];
}

/** A day (`"2022-08-19"` as commands send it, or its parts) or a moment in milliseconds since 1970. */
export type When = string | number | CalendarDay;

/** Wraps text as it is. */
export const text = (value: string): Arg => ({ type: "text", value });

/** Wraps a name that stands in several languages; the formatter takes that of the reader. */
export const titles = (value: Titles): Arg => ({ type: "titles", value });

/** Wraps a number that the formatter will group. */
export const number = (value: number): Arg => ({ type: "number", value });

/** Wraps a day or a moment; text that is no day stays text, so that a reader sees it rather than nothing. */
export function date(value: When): Arg {
  if (typeof value === "number") return { type: "instant", value };
  if (typeof value !== "string") return { type: "date", value };
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (parts === null) return { type: "text", value };
  return { type: "date", value: { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) } };
}
