/** Values of a list as the register writes them. Numbers of people come masked from Rust. */
import { directory } from "../../platform";
import { sayDay } from "../../shared/l10n";

const DAYS = new Set(["birth_date", "birth_year", "joined", "date", "until"]);

/** Returns a value that Rust read from a cell as people read it: days in the window's way, codes by their names. */
export function shownValue(value: string, field: string): string {
  if (value === "") return value;
  if (DAYS.has(field)) return sayDay(value);
  if (field === "region") return directory.region(value);
  if (field === "directions") return value.split(", ").map(directory.direction).join(", ");
  return value;
}
