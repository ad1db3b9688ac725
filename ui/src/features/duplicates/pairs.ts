/** Which pair is looked at, and whose values were taken. */
import type { DuplicateChoice, DuplicatePair } from "../../platform";

/** What a key does on the page of duplicates; null for any other. By the place of the key: on a Kazakh or Russian keyboard the letter is another one. */
export type PairCommand = "join" | "different" | "next" | "previous";

export function pairCommand(event: Pick<KeyboardEvent, "code" | "ctrlKey" | "metaKey" | "altKey">): PairCommand | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  switch (event.code) {
    case "KeyJ":
      return "join";
    case "KeyN":
      return "different";
    case "ArrowDown":
      return "next";
    case "ArrowUp":
      return "previous";
    default:
      return null;
  }
}

/** The place of a pair in a new list: where it stands now, or what came into its place. */
export function placeAfter(before: DuplicatePair | undefined, at: number, pairs: readonly DuplicatePair[]): number {
  const same = pairs.findIndex(({ one, two }) => one === before?.one && two === before.two);
  return same >= 0 ? same : Math.max(0, Math.min(at, pairs.length - 1));
}

/** The choices with one more, in place of an earlier one about the same field. */
export function withChoice(keep: readonly DuplicateChoice[], field: string, from: string): DuplicateChoice[] {
  return [...keep.filter((choice) => choice.field !== field), { field, from }];
}
