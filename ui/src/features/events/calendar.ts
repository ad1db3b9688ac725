import type { EventRow } from "../../platform";
import { wallDay } from "../../shared/l10n";

/** The events that go on on a day, the earliest first, as the list gives them the latest first. One that ends at midnight does not reach into the day after. */
export function ofDay(rows: readonly EventRow[], day: string): EventRow[] {
  const on = rows.filter(({ plan }) => plan !== null && wallDay(plan.starts) <= day && (wallDay(plan.ends) > day || (wallDay(plan.ends) === day && (plan.ends.slice(11, 16) !== "00:00" || wallDay(plan.starts) === day))));
  return on.reverse();
}
