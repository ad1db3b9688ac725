/** How what is typed meets the words of the window: case, the letters of two keyboards, and the wrong keyboard layout. */
import { otherReadings } from "../../shared/l10n";

/** Kazakh and Russian letters that people type for one another, each with the one they meet in. */
const pairs: Record<string, string> = { ә: "а", ғ: "г", қ: "к", ң: "н", ө: "о", ұ: "у", ү: "у", һ: "х", і: "и", й: "и", ё: "е" };

/** Words of the window made comparable: case and the letters of the two keyboards do not matter. People are folded in Rust. */
export function foldWords(text: string): string[] {
  const folded = [...text.toLowerCase()].map((letter) => pairs[letter] ?? letter).join("");
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}

/** Whether every typed word begins a word of the text. */
export function meets(text: string, typed: string): boolean {
  const words = foldWords(text);
  return foldWords(typed).every((part) => words.some((word) => word.startsWith(part)));
}

/**
 * Those of `all` whose text meets what is typed; where none does, those that meet it as it would read in another keyboard
 * layout: `byfz` is «имя».
 */
export function found<T>(all: readonly T[], textOf: (one: T) => string, typed: string): T[] {
  if (typed.trim() === "") return [...all];
  for (const reading of [typed, ...otherReadings(typed)]) {
    if (foldWords(reading).length === 0) continue;
    const met = all.filter((one) => meets(textOf(one), reading));
    if (met.length > 0) return met;
  }
  return [];
}
