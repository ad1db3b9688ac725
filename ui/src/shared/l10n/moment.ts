/** Moments as they are typed and counted down. */
import { formatInstant, readDay } from "./format";

/** Reads `25.11.2026 10:40` as `2026-11-25T10:40`; null when it is no moment of the calendar. */
export function typedMoment(text: string): string | null {
  const parts = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})[ ,]+(\d{1,2})[:.](\d{2})$/.exec(text.trim());
  if (parts === null) return null;
  const two = (at: number): string => (parts[at] ?? "").padStart(2, "0");
  const day = `${parts[3]}-${two(2)}-${two(1)}`;
  if (readDay(day) === null || Number(parts[4]) > 23 || Number(parts[5]) > 59) return null;
  return `${day}T${two(4)}:${two(5)}`;
}

/** Reads a day as it is typed, `19.08.2026`; null when nothing is typed, undefined when it is no day. */
export function typedDay(text: string): string | null | undefined {
  if (text.trim() === "") return null;
  const parts = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text.trim());
  const iso = parts === null ? text.trim() : `${parts[3]}-${parts[2]?.padStart(2, "0")}-${parts[1]?.padStart(2, "0")}`;
  return readDay(iso) === null ? undefined : iso;
}

/** Writes a day `2026-08-19` as {@link typedDay} reads it, whatever language is on screen. */
export const writtenDay = (day: string): string => day.split("-").reverse().join(".");

/** Writes a moment (ms since 1970 UTC) as {@link typedMoment} reads it, whatever language is on screen. */
export function writtenMoment(ms: number): string {
  return formatInstant("ru", ms).replace(",", "");
}

/** Writes hours and minutes until a moment, `21:14`; null when it is over. */
export function timeLeft(now: number, due: number): string | null {
  const minutes = Math.floor((due - now) / 60_000);
  return minutes < 0 ? null : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}
