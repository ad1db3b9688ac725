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

const spoken = $state<{ language: Language; pseudo: Pseudo }>({ language: "kk", pseudo: "none" });

/** The language on screen. */
export const currentLanguage = (): Language => spoken.language;

/** Changes the language on screen and of the document, for screen readers and hyphenation. */
export function speak(next: Language, pseudo: Pseudo = "none"): void {
  spoken.language = next;
  spoken.pseudo = pseudo;
  if (typeof document !== "undefined") document.documentElement.lang = next;
}

/** Writes a message in the language on screen. */
export function say(message: Message): string {
  return sayIn(spoken.language, message);
}

/** Writes a message in a given language: for a document whose language is not that of the screen. */
export function sayIn(language: Language, message: Message): string {
  if (spoken.pseudo === "ids") return message.id;
  return write(bundleOf(language, spoken.pseudo === "stretched"), language, message);
}

/** Writes a number in the language on screen. */
export const sayNumber = (value: number, options?: NumberOptions): string =>
  formatNumber(spoken.language, value, options);

/** Writes an amount in tenge. */
export const sayMoney = (tenge: number): string => formatMoney(spoken.language, tenge);

/** Writes a day such as `"2022-08-19"`. */
export const sayDay = (day: string | CalendarDay, style?: DateStyle): string =>
  formatDay(spoken.language, day, style);

/** Writes a moment in milliseconds since 1970, by the clock of Kazakhstan. */
export const sayInstant = (ms: number, style?: DateStyle): string => formatInstant(spoken.language, ms, style);

/** Joins words as a sentence does. */
export const sayList = (items: readonly string[]): string => formatList(spoken.language, items);

/** The capital letters of the language on screen, in order. */
export const alphabet = (): readonly string[] => Array.from(FORMATS[spoken.language].alphabet);

const bundles = new Map<string, FluentBundle>();

function bundleOf(language: Language, stretched: boolean): FluentBundle {
  const key = stretched ? `${language} stretched` : language;
  const known = bundles.get(key);
  if (known !== undefined) return known;
  const texts = Object.entries(files)
    .filter(([path]) => path.includes(`/${language}/`))
    .map(([, text]) => text);
  const made = makeBundle(language, texts, stretched ? stretch : undefined);
  bundles.set(key, made);
  return made;
}
