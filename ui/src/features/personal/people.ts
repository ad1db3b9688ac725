/** People in the lists of this page. */
import type { VolunteerRow } from "../../platform";

/** Returns the name as it is read in a list. */
export function nameOf({ surname, given, patronymic }: Pick<VolunteerRow, "surname" | "given" | "patronymic">): string {
  return [surname, given, patronymic].filter((part) => part !== null).join(" ");
}

/** Returns the ids that belong to a kind of ending, in the order of the list. */
export function chosenOf<Kind extends string>(people: readonly { row: { id: string } }[], chosen: ReadonlyMap<string, Kind>, kind: Kind): string[] {
  return people.map(({ row }) => row.id).filter((id) => chosen.get(id) === kind);
}
