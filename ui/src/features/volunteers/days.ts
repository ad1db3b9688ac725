/** Dates as they are read and typed; a date of birth may be a year or a month only. */
import { sayDay } from "../../shared/l10n";

/** Writes `2089-07-05`, `2089-07` or `2089` in the language on screen. */
export function sayBirth(birth: string): string {
  return /^\d{4}-\d{2}$/.test(birth) ? sayDay(`${birth}-01`, "month") : sayDay(birth);
}

/** Writes `2089-07-05` as it is typed in every language, `05.07.2089`; a month or year alone stays as it is. */
export function typedDay(day: string): string {
  return day.replace(/^(\d{4})-(\d{2})-(\d{2})$/, "$3.$2.$1");
}
