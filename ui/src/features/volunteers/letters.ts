/**
 * The alphabet beside the list: a scroll bar that can be read.
 *
 * The letters and where each begins come with the first window, in the order of the language on screen. Latin letters
 * stand together as one stop at the end.
 */
import type { Letter } from "../../platform";

/** One stop of the alphabet. */
export interface Stop {
  /** What stands at the edge: a letter, or `A–Z` for all Latin ones. */
  label: string;
  /** First row of the letter; null if nobody in the result begins with it. */
  index: number | null;
}

const LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** Letters no name begins with; drawn only if somebody does. */
const RARE = new Set("ЪЬ");

/**
 * Returns the stops of an alphabet, then the other script as one stop.
 *
 * `alphabet`: the letters of the language on screen, in their order.
 */
export function stops(alphabet: readonly string[], letters: readonly Letter[]): Stop[] {
  const found = new Map(letters.map(({ letter, index }) => [letter, index]));
  const own = alphabet
    .map((label) => ({ label, index: found.get(label) ?? null }))
    .filter((stop) => stop.index !== null || !RARE.has(stop.label));
  const rest = letters.filter(({ letter }) => !alphabet.includes(letter));
  const latin = rest.filter(({ letter }) => LATIN.includes(letter));
  const others = rest.filter(({ letter }) => !LATIN.includes(letter));
  const isLatin = alphabet.includes("A");
  const ends: Stop[] = [];
  if (!isLatin) ends.push({ label: "A–Z", index: first(latin) });
  if (others.length > 0) ends.push({ label: isLatin ? "А–Я" : "…", index: first(others) });
  return [...own, ...ends];
}

function first(letters: readonly Letter[]): number | null {
  return letters.length === 0 ? null : Math.min(...letters.map(({ index }) => index));
}

/** Returns the labels whose people are in view, from row `from` to row `to`. */
export function inView(all: readonly Stop[], from: number, to: number, total: number): Set<string> {
  const present = all.filter((stop) => stop.index !== null).sort((a, b) => (a.index ?? 0) - (b.index ?? 0));
  const seen = new Set<string>();
  present.forEach((stop, at) => {
    const begins = stop.index ?? 0;
    const ends = (present[at + 1]?.index ?? total) - 1;
    if (begins <= to && ends >= from) seen.add(stop.label);
  });
  return seen;
}
