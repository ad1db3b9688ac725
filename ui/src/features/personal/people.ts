/** People in the lists of this page. */
import type { VolunteerRow } from "../../platform";

/** Returns the name as it is read in a list. */
export function nameOf({ surname, given, patronymic }: Pick<VolunteerRow, "surname" | "given" | "patronymic">): string {
  return [surname, given, patronymic].filter((part) => part !== null).join(" ");
}
