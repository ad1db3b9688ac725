/**
 * The language on screen. Whatever is said through here changes at once when
 * the language does: no restart, no reload.
 */

import type { FluentBundle } from "@fluent/bundle";
import { FORMATS } from "../../generated/formats";
import { makeBundle, write } from "./bundle";
import {
  formatDay,
  formatInstant,
  formatList,
  formatMoney,
  formatNumber,
  type DateStyle,
  type Language,
  type NumberOptions,
} from "./format";
import type { CalendarDay, Message } from "./message";
import { stretch, type Pseudo } from "./pseudo";

const files = import.meta.glob<string>("../../../../locales/*/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

let spoken = $state<Language>("kk");
let pseudo = $state<Pseudo>("none");

/** The language on screen. */
export const currentLanguage = (): Language => spoken;

/** Changes the language on screen and of the document, for screen readers and hyphenation. */
export function speak(next: Language, as: Pseudo = "none"): void {
  spoken = next;
  pseudo = as;
  if (typeof document !== "undefined") document.documentElement.lang = next;
}

/** Writes a message in the language on screen. */
export function say(message: Message): string {
  return sayIn(spoken, message);
}

/** Writes a message in a given language: for a document whose language is not that of the screen. */
export function sayIn(language: Language, message: Message): string {
  if (pseudo === "ids") return message.id;
  const voice = voiceOf(language, pseudo === "stretched");
  if (message.args.length > 0) return write(voice.bundle, language, message);
  const known = voice.said.get(message.id);
  if (known !== undefined) return known;
  const words = write(voice.bundle, language, message);
  voice.said.set(message.id, words);
  return words;
}

/** Writes a number in the language on screen. */
export const sayNumber = (value: number, options?: NumberOptions): string =>
  formatNumber(spoken, value, options);

/** Writes an amount in tenge. */
export const sayMoney = (tenge: number): string => formatMoney(spoken, tenge);

/** Writes a day such as `"2022-08-19"`. */
export const sayDay = (day: string | CalendarDay, style?: DateStyle): string =>
  formatDay(spoken, day, style);

/** Writes a moment in milliseconds since 1970, by the clock of Kazakhstan. */
export const sayInstant = (ms: number, style?: DateStyle): string => formatInstant(spoken, ms, style);

/** Joins words as a sentence does. */
export const sayList = (items: readonly string[]): string => formatList(spoken, items);

/** The capital letters of the language on screen, in order. */
export const alphabet = (): readonly string[] => Array.from(FORMATS[spoken].alphabet);

/** The words of a language, and those without gaps as they were written before: a list says the same ones in every row. */
interface Voice {
  readonly bundle: FluentBundle;
  readonly said: Map<string, string>;
}
const voices = new Map<string, Voice>();

function voiceOf(language: Language, stretched: boolean): Voice {
  const key = stretched ? `${language} stretched` : language;
  const known = voices.get(key);
  if (known !== undefined) return known;
  const texts = Object.entries(files)
    .filter(([path]) => path.includes(`/${language}/`))
    .map(([, text]) => text);
  const made: Voice = { bundle: makeBundle(language, texts, stretched ? stretch : undefined), said: new Map() };
  voices.set(key, made);
  return made;
}
