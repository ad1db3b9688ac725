/** Dates of birth, which may be a year or a month only. */
import { sayDay } from "../../shared/l10n";

/** Writes `2089-07-05`, `2089-07` or `2089` in the language on screen. */
export function sayBirth(birth: string): string {
  return /^\d{4}-\d{2}$/.test(birth) ? sayDay(`${birth}-01`, "month") : sayDay(birth);
}
