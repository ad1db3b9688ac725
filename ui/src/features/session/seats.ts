/** Whose password is asked for: the seats of a register, told apart by initials only, because a locked one names nobody. */
import type { RegisterKey, Seat } from "../../platform";

/** Returns the seat that an arrow key leads to; null when the key is none of ours. */
export function seatAfter(seats: readonly Seat[], chosen: string | null, key: string): Seat | null {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key];
  if (step === undefined || seats.length === 0) return null;
  const at = seats.findIndex(({ operator }) => operator === chosen);
  return seats[(Math.max(0, at) + step + seats.length) % seats.length] ?? null;
}

/** Whether a key begins a password, wherever the keyboard is. */
export function isTyped(press: Pick<KeyboardEvent, "key" | "ctrlKey" | "altKey" | "metaKey">): boolean {
  return !press.ctrlKey && !press.altKey && !press.metaKey && [...press.key].length === 1 && press.key !== " ";
}

/** The part of `Storage` that remembers who sat here last. */
export type Memory = Pick<Storage, "getItem" | "setItem">;

const remembered = (register: RegisterKey): string => `seat-${register}`;

/** Returns who sat here last, if that seat is still there; otherwise the first one. Ids only: no name is remembered. */
export function lastSeat(memory: Memory, register: RegisterKey, seats: readonly Seat[]): string | null {
  const last = memory.getItem(remembered(register));
  return seats.find(({ operator }) => operator === last)?.operator ?? seats[0]?.operator ?? null;
}

/** Remembers who sits here. */
export function rememberSeat(memory: Memory, register: RegisterKey, operator: string | null): void {
  if (operator !== null) memory.setItem(remembered(register), operator);
}
