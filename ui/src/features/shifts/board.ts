/** The board of shifts: which stand on it where, and where an arrow key leads. */
import type { HeldRole, ShiftRecord, Site } from "../../platform";
import { wallDay } from "../../shared/l10n";

/** A line of the board: the shifts of a day, under each site. */
export type BoardDay = { day: string; cells: ShiftRecord[][] };

/** The sites that stand as heads: null is work without a site. One head alone is none. */
export function heads(sites: readonly Site[], shifts: readonly ShiftRecord[]): (string | null)[] {
  const named = sites.flatMap(({ id }) => (id === null ? [] : [id]));
  const without = shifts.some(({ fields }) => fields.site === null || !named.includes(fields.site));
  return [...named, ...(without || named.length === 0 ? [null] : [])];
}

/** The days on which shifts begin, in order, each with its shifts under their heads. */
export function boardOf(shifts: readonly ShiftRecord[], columns: readonly (string | null)[]): BoardDay[] {
  const days = new Map<string, ShiftRecord[]>();
  for (const shift of shifts) {
    const day = wallDay(shift.fields.plan.starts);
    days.set(day, [...(days.get(day) ?? []), shift]);
  }
  const under = ({ fields }: ShiftRecord): string | null => (columns.includes(fields.site) ? fields.site : null);
  return [...days].map(([day, own]) => ({ day, cells: columns.map((column) => own.filter((shift) => under(shift) === column)) }));
}

/** A box on the screen. */
export type Box = { left: number; top: number; width: number; height: number };
export type Arrow = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown";

/** The nearest box in the direction of an arrow; the same one where there is none. */
export function nextBox(boxes: readonly Box[], from: number, arrow: Arrow): number {
  const here = boxes[from];
  if (here === undefined) return from;
  const middle = (box: Box): [number, number] => [box.left + box.width / 2, box.top + box.height / 2];
  const [x, y] = middle(here);
  let best = from;
  let least = Infinity;
  for (const [at, box] of boxes.entries()) {
    const [otherX, otherY] = middle(box);
    const across = arrow === "ArrowLeft" || arrow === "ArrowRight";
    const ahead = (across ? otherX - x : otherY - y) * (arrow === "ArrowLeft" || arrow === "ArrowUp" ? -1 : 1);
    const aside = Math.abs(across ? otherY - y : otherX - x);
    // What lies beside counts three times, so that an arrow stays in its row or column as long as it can.
    const far = ahead + 3 * aside;
    if (at !== from && ahead > 1 && far < least) [best, least] = [at, far];
  }
  return best;
}

const NOBODY: Pick<HeldRole, "people" | "first"> = { people: 0, first: [] };

/** How many have a role, reserve apart, and the first of them by name. */
export const holders = (shift: ShiftRecord, need: string | null): Pick<HeldRole, "people" | "first"> => shift.held.find((held) => held.need === need) ?? NOBODY;

/** The role that lacks people most; null where a shift has no roles. */
export function neediest(shift: ShiftRecord): string | null {
  const lacks = shift.fields.like.needs.map(({ id, people }) => ({ id, lack: people - holders(shift, id).people }));
  return lacks.reduce<{ id: string | null; lack: number } | null>((most, one) => (most === null || one.lack > most.lack ? one : most), null)?.id ?? null;
}
