import type { VolunteerRow } from "../../platform";

/** The whole name of a row, as it stands in lists. */
export const rowName = ({ surname, given, patronymic }: Pick<VolunteerRow, "surname" | "given" | "patronymic">): string =>
  [surname, given, patronymic].filter((part) => part !== null && part !== "").join(" ");
