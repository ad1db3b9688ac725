/** Operators as a page shows them. */
import type { Operator } from "../../platform";

/** Parts those who work from those who left; who is at the keyboard stands first, the others in the order of Rust. */
export function parted(operators: readonly Operator[]): { here: Operator[]; former: Operator[] } {
  const sorted = [...operators].sort((one, other) => Number(other.me) - Number(one.me));
  return { here: sorted.filter(({ left }) => left === null), former: sorted.filter(({ left }) => left !== null) };
}
