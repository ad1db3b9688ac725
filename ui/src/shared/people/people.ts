/** People by what is typed: found by the same question as the list, rows masked as in the list. */
import { commands, everybody, type VolunteerRow } from "../../platform";
import { rowName } from "./name";

/** What was found of people. */
export type Found = {
  rows: readonly VolunteerRow[];
  /** All who were found; the rows are the first of them. */
  total: number;
  /** The place of the first who is only similar. */
  similarFrom: number | null;
  /** The text that found them: what was typed, or the same keys in another layout. */
  text: string;
};
export const nobody: Found = { rows: [], total: 0, similarFrom: null, text: "" };

/** Somebody who was found, as a field shows them. */
export type Hit = { id: string; name: string; birth: VolunteerRow["birth"]; region: string | null; phone: string | null };

/** Finds people for a field: of the register, or of the list of one event, by its id. */
export async function findHits(text: string, most: number, event: string | null): Promise<Hit[]> {
  if (event === null) return (await findPeople(text, most)).rows.map((row) => ({ ...row, name: rowName(row) }));
  if (text.trim() === "") return [];
  const { rows } = await commands.rosterWindow(event, { text: text.trim(), standings: [], shift: null, presence: "any" }, 0, most);
  return rows.map(({ volunteer, name, region, phone }) => ({ id: volunteer, name, birth: null, region, phone }));
}

/** Finds people; where nobody meets the text and somebody meets it in another keyboard layout, those. At most `most` rows. */
export async function findPeople(text: string, most: number): Promise<Found> {
  const asked = text.trim();
  if (asked === "") return nobody;
  const ask = (wanted: string): ReturnType<typeof commands.volunteersWindow> => commands.volunteersWindow(everybody({ text: wanted, with_archived: true }), 0, most);
  const first = await ask(asked);
  const meant = first.total === 0 ? first.converted : null;
  const window = meant === null ? first : await ask(meant);
  return { rows: window.rows, total: window.total, similarFrom: window.suggested_from, text: meant ?? asked };
}
