/** Why a row was found: the letters that met the query, as pieces of text to draw. */
import type { VolunteerRow } from "../../platform";

/** A stretch of text, marked or not. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** The parts of a row that can carry marks. */
export type MarkedPart = VolunteerRow["marks"][number]["part"];

/**
 * Cuts a text at its marks. `from` and `to` count UTF-16 units, overlapping marks are joined, marks outside the text are
 * cut off.
 */
export function pieces(text: string, marks: VolunteerRow["marks"], part: MarkedPart): Piece[] {
  const here = marks.filter((mark) => mark.part === part);
  return piecesOf(
    text,
    here.map(({ from, to }) => [from, to] as [number, number]),
  );
}

/** The same with the marks of one text, each the first unit and the unit behind the last. */
export function piecesOf(text: string, marks: readonly (readonly [number, number])[]): Piece[] {
  if (marks.length === 0) return [{ text, marked: false }];
  const units = text.split("");
  const marked = units.map((_, at) => marks.some(([from, to]) => at >= from && at < to));
  const cut: Piece[] = [];
  units.forEach((unit, at) => {
    const last = cut.at(-1);
    if (last !== undefined && last.marked === marked[at]) last.text += unit;
    else cut.push({ text: unit, marked: marked[at] === true });
  });
  return cut;
}

/** Returns what a row was found by beside its name, where no column shows it with its marks already. */
export function foundBeside(row: Pick<VolunteerRow, "found_by" | "marks">, columns: readonly string[]): VolunteerRow["found_by"] {
  return row.found_by.filter(
    ({ what }) => !(columns.includes(what) && row.marks.some((mark) => mark.part === what)),
  );
}
