/** Times of plans on the wall: `2089-07-05T09:00`, as commands carry them, and as they are typed and read. */
import { readDay } from "./format";
import type { CalendarDay } from "./message";

const ALMATY = "Asia/Almaty";

/** Writes `2089-07-05T09:00` as it is typed: `05.07.2089 09:00`. */
export const typedWall = (wall: string): string => wall.replace(/^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2}).*$/, "$3.$2.$1 $4");

/** The day of a time on the wall. */
export const wallDay = (wall: string): string => wall.slice(0, 10);

/** The hours and minutes of a time on the wall. */
export const wallTime = (wall: string): string => wall.slice(11, 16);

/** Writes a plan in a line: the day once when it begins and ends on one, the zone only where it is not that of the country. */
export function planLine(plan: { starts: string; ends: string; zone: string }, day: (day: string) => string): string {
  const [first, last] = [wallDay(plan.starts), wallDay(plan.ends)];
  const zone = plan.zone === ALMATY ? "" : ` (${plan.zone})`;
  const line = first === last
    ? `${day(first)}, ${wallTime(plan.starts)}–${wallTime(plan.ends)}`
    : `${day(first)}, ${wallTime(plan.starts)} – ${day(last)}, ${wallTime(plan.ends)}`;
  return line + zone;
}

/** Moves a day by whole days. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The place of a day in its week: Monday is 0. */
export const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** The seven days of the week of a day, Monday first. */
export function weekOf(day: string): string[] {
  const monday = dayAfter(day, -weekdayOf(day));
  return Array.from({ length: 7 }, (_, at) => dayAfter(monday, at));
}

/** The weeks that a month touches, each from Monday to Sunday. */
export function monthOf(day: string): string[][] {
  const first = `${day.slice(0, 7)}-01`;
  const weeks: string[][] = [];
  for (let week = weekOf(first); (week[0] ?? "").slice(0, 7) <= day.slice(0, 7); week = weekOf(dayAfter(week[0] ?? first, 7))) weeks.push(week);
  return weeks;
}

/** The same day of another month, or its last one. */
export function monthAfter(day: string, months: number): string {
  const parts = readDay(day) as CalendarDay;
  const count = parts.year * 12 + parts.month - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, "0")}-${String((count % 12) + 1).padStart(2, "0")}-01`;
}
