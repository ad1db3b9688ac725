/** What the wall board shows. It asks for nothing: Rust puts it into the page. */
import type { WallBoard, WallPerson, WallShift, WallState } from "../generated/ipc";

export type { WallBoard, WallPerson, WallShift, WallState };

/** The most names of one kind at one shift: more are a number. */
export const MOST_NAMES = 12;
/** The same where a shift would be higher than the board. */
export const FEW_NAMES = 4;

/** Names of people who are in one of these states, and how many more there are. */
export function named(shift: WallShift, states: readonly WallState[], most = MOST_NAMES): { people: WallPerson[]; more: number } {
  const all = shift.people.filter(({ state }) => states.includes(state));
  return { people: all.slice(0, most), more: Math.max(all.length - most, 0) };
}

/** From the largest letters to the smallest; in the last few names are shown. */
export const sizes = ["large", "middle", "small", "tight"] as const;
export type Size = (typeof sizes)[number];

/** How large the board is set: the fewer shifts, the larger. */
export function sizeOf({ now, next }: WallBoard): Size {
  const rows = Math.max(now.length, next.length);
  return rows <= 2 ? "large" : rows <= 4 ? "middle" : "small";
}

/** A column whose shifts do not all fit turns its pages itself; how long each is shown, in milliseconds. */
export const TURNS = 12_000;

/** Which shifts stand on a page. */
export type Page = { from: number; until: number };

/** Returns the page that begins with a shift: as many as fit into the room, one at least. Heights and the gap between two in pixels. */
export function pageFrom(from: number, heights: readonly number[], gap: number, room: number): Page {
  let [until, used] = [from, 0];
  for (const height of heights.slice(from)) {
    const next = used + (until > from ? gap : 0) + height;
    if (next > room && until > from) break;
    [until, used] = [until + 1, next];
  }
  return { from, until };
}

/** How many people are missing at all of these shifts. */
export const missingAt = (shifts: readonly WallShift[]): number => shifts.reduce((sum, { missing }) => sum + missing, 0);

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
