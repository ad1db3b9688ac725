/** The history of a person, newest first, parted by days. */
import type { HistoryRow } from "../../platform";

/** The actions of one day. */
export interface HistoryDay {
  /** The day as it is written on screen. */
  day: string;
  rows: HistoryRow[];
}

/**
 * Parts rows (newest first) by day. `dayOf` writes the day of an instant as it is read on screen, by the clock of
 * Kazakhstan: rows of one heading belong together.
 */
export function byDay(rows: readonly HistoryRow[], dayOf: (at: number) => string): HistoryDay[] {
  const days: HistoryDay[] = [];
  for (const row of rows) {
    const day = dayOf(row.at);
    const last = days.at(-1);
    if (last?.day === day) last.rows.push(row);
    else days.push({ day, rows: [row] });
  }
  return days;
}
