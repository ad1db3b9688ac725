/** What the wall board shows. It asks for nothing: Rust puts it into the page. */
import type { WallBoard, WallPerson, WallShift, WallState } from "../generated/ipc";

export type { WallBoard, WallPerson, WallShift, WallState };

/** The most names of one kind at one shift: more are a number. */
export const MOST_NAMES = 12;

/** Names of people who are in one of these states, and how many more there are. */
export function named(shift: WallShift, states: readonly WallState[], most = MOST_NAMES): { people: WallPerson[]; more: number } {
  const all = shift.people.filter(({ state }) => states.includes(state));
  return { people: all.slice(0, most), more: Math.max(all.length - most, 0) };
}

/** How large the board is set: the fewer shifts, the larger. */
export function sizeOf({ now, next }: WallBoard): "large" | "middle" | "small" {
  const rows = Math.max(now.length, next.length);
  return rows <= 2 ? "large" : rows <= 4 ? "middle" : "small";
}

/** The most shifts that a column shows; more are a number. */
export const MOST_SHIFTS = 6;

/** What Rust put there before the page was read; nothing in a page that is opened without it. */
export const first = (): WallBoard | null => (globalThis as { birgeWall?: WallBoard }).birgeWall ?? null;

/** Hears what is shown next. Returns the function that stops hearing. */
export function onBoard(hear: (board: WallBoard) => void): () => void {
  const heard = (event: Event): void => hear((event as CustomEvent<WallBoard>).detail);
  addEventListener("birge-wall", heard);
  return () => removeEventListener("birge-wall", heard);
}

/** Leads to an address that is none: the window closes, and nothing else can be asked of it. */
export const leave = (): void => location.assign("/close");
