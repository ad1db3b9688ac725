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
  if (here.length === 0) return [{ text, marked: false }];
  const units = text.split("");
  const marked = units.map((_, at) => here.some(({ from, to }) => at >= from && at < to));
  const cut: Piece[] = [];
  units.forEach((unit, at) => {
    const last = cut.at(-1);
    if (last !== undefined && last.marked === marked[at]) last.text += unit;
    else cut.push({ text: unit, marked: marked[at] === true });
  });
  return cut;
}
