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
 * Returns the stops of a list.
 *
 * `alphabet`: the letters of the language on screen, in their order; `letters`: those that begin a surname, in the order of
 * the list. Letters of a kindred alphabet (Ә in a Russian list) stand at their place; the other script is one stop at the
 * end. Where most people are written in the other script, it is the other way round.
 */
export function stops(alphabet: readonly string[], letters: readonly Letter[]): Stop[] {
  const ownIsLatin = alphabet.includes("A");
  const own = letters.filter(({ letter }) => LATIN.includes(letter) === ownIsLatin);
  const other = letters.filter(({ letter }) => LATIN.includes(letter) !== ownIsLatin);
  const [ownLabel, otherLabel] = ownIsLatin ? ["A–Z", "А–Я"] : ["А–Я", "A–Z"];
  if (own.length < other.length) return [...found(other), ...together(ownLabel, own)];
  const ends = ownIsLatin ? together(otherLabel, other) : [{ label: otherLabel, index: first(other) }];
  return [...merged(alphabet, own), ...ends];
}

function found(letters: readonly Letter[]): Stop[] {
  return letters.map(({ letter, index }) => ({ label: letter, index }));
}

function together(label: string, letters: readonly Letter[]): Stop[] {
  return letters.length === 0 ? [] : [{ label, index: first(letters) }];
}

/** The whole alphabet, with letters that it does not have put where their people are. */
function merged(alphabet: readonly string[], letters: readonly Letter[]): Stop[] {
  const indexes = new Map(letters.map(({ letter, index }) => [letter, index]));
  const all: Stop[] = alphabet
    .map((label) => ({ label, index: indexes.get(label) ?? null }))
    .filter((stop) => stop.index !== null || !RARE.has(stop.label));
  for (const { letter, index } of letters.filter((each) => !alphabet.includes(each.letter))) {
    const before = all.findLastIndex((stop) => stop.index !== null && stop.index < index);
    all.splice(before + 1, 0, { label: letter, index });
  }
  return all;
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
