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
 * Cuts a text at its marks. `from` and `to` count characters as Rust counts them (code points), overlapping marks are
 * joined, marks outside the text are cut off.
 */
export function pieces(text: string, marks: VolunteerRow["marks"], part: MarkedPart): Piece[] {
  const here = marks.filter((mark) => mark.part === part);
  if (here.length === 0) return [{ text, marked: false }];
  const letters = Array.from(text);
  const marked = letters.map((_, at) => here.some(({ from, to }) => at >= from && at < to));
  const cut: Piece[] = [];
  letters.forEach((letter, at) => {
    const last = cut.at(-1);
    if (last !== undefined && last.marked === marked[at]) last.text += letter;
    else cut.push({ text: letter, marked: marked[at] === true });
  });
  return cut;
}
