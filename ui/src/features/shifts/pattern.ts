/** Days and times of many shifts as they are typed. */
import { dayAfter, typedDay, weekdayOf } from "../../shared/l10n";

/** More days than this are a slip of the keyboard. */
const MOST_DAYS = 366;

/** Reads `05.07.2026–08.07.2026, 12.07.2026`, each day once and in order; undefined where a piece is neither a day nor a span. */
export function readDays(text: string): string[] | undefined {
  const days = new Set<string>();
  for (const piece of text.split(/[,;]+/).filter((one) => one.trim() !== "")) {
    const [from, until, more] = /^\s*\d{4}-\d{2}-\d{2}\s*$/.test(piece) ? [piece] : piece.split(/[–—-]/);
    const first = typedDay(from ?? "");
    const last = until === undefined ? first : typedDay(until);
    if (!first || !last || last < first || more !== undefined) return undefined;
    for (let day = first; day <= last; day = dayAfter(day, 1)) {
      days.add(day);
      if (days.size > MOST_DAYS) return undefined;
    }
  }
  return days.size === 0 ? undefined : [...days].sort();
}

/** Leaves the days that fall on these days of the week; Monday is 0. */
export const onWeekdays = (days: readonly string[], weekdays: readonly number[]): string[] => days.filter((day) => weekdays.includes(weekdayOf(day)));

/** Reads `9:00–13:00, 13:00–17:00`; undefined where a piece is no span of time. */
export function readTimes(text: string): [string, string][] | undefined {
  const times: [string, string][] = [];
  for (const piece of text.split(/[,;]+/).filter((one) => one.trim() !== "")) {
    const parts = /^\s*(\d{1,2})[:.](\d{2})\s*[–—-]\s*(\d{1,2})[:.](\d{2})\s*$/.exec(piece);
    const [hour, minute, endHour, endMinute] = (parts ?? []).slice(1).map(Number);
    if (hour === undefined || minute === undefined || endHour === undefined || endMinute === undefined) return undefined;
    if (hour > 23 || endHour > 23 || minute > 59 || endMinute > 59) return undefined;
    const two = (value: number): string => String(value).padStart(2, "0");
    times.push([`${two(hour)}:${two(minute)}`, `${two(endHour)}:${two(endMinute)}`]);
  }
  return times.length === 0 ? undefined : times;
}
