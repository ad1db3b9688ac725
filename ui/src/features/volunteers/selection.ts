/**
 * Which rows of a result are chosen.
 *
 * Either single people, or the whole result with some people left out: "all" must not need a million ids. A selection
 * belongs to one query; a new query drops it, since "all" would silently mean other people.
 */

/** A set of people out of the result on screen. */
export type Selection =
  | { readonly kind: "some"; readonly ids: ReadonlySet<string> }
  | { readonly kind: "all"; readonly except: ReadonlySet<string> };

/** Nobody. */
export const NOBODY: Selection = { kind: "some", ids: new Set() };

/** The whole result. */
export const EVERYBODY: Selection = { kind: "all", except: new Set() };

/** Is this person chosen? */
export function isChosen(selection: Selection, id: string): boolean {
  return selection.kind === "some" ? selection.ids.has(id) : !selection.except.has(id);
}

/** Returns how many of `total` rows are chosen. */
export function chosenCount(selection: Selection, total: number): number {
  return selection.kind === "some" ? selection.ids.size : Math.max(0, total - selection.except.size);
}

/** Chooses or releases one person. */
export function toggled(selection: Selection, id: string): Selection {
  return chosen(selection, [id], !isChosen(selection, id));
}

/** Chooses (or releases) several people at once: a Shift range. */
export function chosen(selection: Selection, ids: Iterable<string>, on: boolean): Selection {
  if (selection.kind === "some") {
    const next = new Set(selection.ids);
    for (const id of ids) if (on) next.add(id); else next.delete(id);
    return { kind: "some", ids: next };
  }
  const except = new Set(selection.except);
  for (const id of ids) if (on) except.delete(id); else except.add(id);
  return { kind: "all", except };
}

/** State of the box in the head of the table. */
export type HeadBox = "none" | "some" | "all";

/** Returns the state of the box in the head of the table. */
export function headBox(selection: Selection, total: number): HeadBox {
  const count = chosenCount(selection, total);
  if (count === 0) return "none";
  return count >= total ? "all" : "some";
}

/** Returns both ends of a range in the order of the list, both included. */
export function span(anchor: number, index: number): { from: number; to: number } {
  return anchor <= index ? { from: anchor, to: index } : { from: index, to: anchor };
}
