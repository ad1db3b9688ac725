/** What is decided about the people of the yearly list, of whom only those in view are at hand. */
import type { EndingKind, ReviewChoice } from "../../platform";

/** Everybody as proposed or nobody, and the exceptions by id; null leaves a person alone. */
export type Choice = { all: boolean; people: ReadonlyMap<string, EndingKind | null> };

export const NOBODY: Choice = { all: false, people: new Map() };
export const EVERYBODY: Choice = { all: true, people: new Map() };

/** How many people the list proposes each kind for. */
export type Totals = { anonymised: number; erased: number };

/** Returns what becomes of somebody; null is nothing. */
export function decided({ all, people }: Choice, id: string, proposed: EndingKind): EndingKind | null {
  const own = people.get(id);
  return own === undefined ? (all ? proposed : null) : own;
}

/** Returns the choice with one person decided otherwise. `proposals` remembers what was proposed for whom. */
export function decide({ all, people }: Choice, id: string, kind: EndingKind | null): Choice {
  return { all, people: new Map(people).set(id, kind) };
}

/** Returns how many people are chosen for each kind. `proposed` tells what the list proposes for the exceptions. */
export function chosenCount({ all, people }: Choice, totals: Totals, proposed: (id: string) => EndingKind): Totals {
  const count: Totals = all ? { ...totals } : { anonymised: 0, erased: 0 };
  for (const [id, kind] of people) {
    if (all) count[proposed(id)]--;
    if (kind !== null) count[kind]++;
  }
  return count;
}

/** Shapes the choice for Rust. */
export function toChoice({ all, people }: Choice): ReviewChoice {
  return { all, people: [...people].map(([id, kind]) => ({ id, kind })) };
}
