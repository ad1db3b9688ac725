/** Which pair is looked at, and whose values were taken. */
import type { DuplicateChoice, DuplicatePair } from "../../platform";

/** What a key does on the page of duplicates; null for any other. By the place of the key: on a Kazakh or Russian keyboard the letter is another one. */
export type PairCommand = "join" | "different" | PairStep;

/** How the keys of a list move in it. */
export type PairStep = "next" | "previous" | "pageNext" | "pagePrevious" | "first" | "last";

/** Pairs of one step of a page. */
const PAGE = 8;

/** Where a step leads to: never before the first pair nor behind the last. */
export function placeAt(step: PairStep, at: number, total: number): number {
  const steps: Record<PairStep, number> = { next: at + 1, previous: at - 1, pageNext: at + PAGE, pagePrevious: at - PAGE, first: 0, last: total - 1 };
  return Math.max(0, Math.min(steps[step], total - 1));
}

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
    case "PageDown":
      return "pageNext";
    case "PageUp":
      return "pagePrevious";
    case "Home":
      return "first";
    case "End":
      return "last";
    default:
      return null;
  }
}

/** How far from its old place a pair is looked for. */
const NEAR = 50;

/** The place of a pair in a list that changed: where it stands now if that is near, or what came into its place. */
export function placeAfter(before: DuplicatePair | undefined, at: number, total: number, row: (index: number) => DuplicatePair | undefined): number {
  const last = Math.max(0, total - 1);
  for (let far = 0; before !== undefined && far <= NEAR; far++) {
    for (const place of [at - far, at + far]) {
      const pair = place >= 0 && place <= last ? row(place) : undefined;
      if (pair?.one === before.one && pair.two === before.two) return place;
    }
  }
  return Math.min(at, last);
}

/** The choices with one more, in place of an earlier one about the same field. */
export function withChoice(keep: readonly DuplicateChoice[], field: string, from: string): DuplicateChoice[] {
  return [...keep.filter((choice) => choice.field !== field), { field, from }];
}
