/** The history of a person, newest first, parted by days. */
import type { HistoryRow } from "../../platform";

/** The actions of one day of the reader's clock. */
export interface HistoryDay {
  /** Some instant of the day, in milliseconds since 1970; formatted by the caller. */
  at: number;
  rows: HistoryRow[];
}

/** Parts rows (newest first) by the day of the reader's clock. */
export function byDay(rows: readonly HistoryRow[]): HistoryDay[] {
  const days: HistoryDay[] = [];
  for (const row of rows) {
    const last = days.at(-1);
    if (last !== undefined && sameDay(last.at, row.at)) last.rows.push(row);
    else days.push({ at: row.at, rows: [row] });
  }
  return days;
}

/** True if both instants (ms) fall on one day of the reader's clock. */
export function sameDay(one: number, other: number): boolean {
  const a = new Date(one);
  const b = new Date(other);
  return a.getFullYear() === b.getFullYear() && a.getMonth() === b.getMonth() && a.getDate() === b.getDate();
}

/** Returns the day of the reader's clock as `YYYY-MM-DD`. */
export function dayOf(at: number): string {
  const day = new Date(at);
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${String(day.getFullYear())}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
