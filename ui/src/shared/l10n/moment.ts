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

/** Writes a moment (ms since 1970 UTC) as {@link typedMoment} reads it, whatever language is on screen. */
export function writtenMoment(ms: number): string {
  return formatInstant("ru", ms).replace(",", "");
}

/** Writes hours and minutes until a moment, `21:14`; null when it is over. */
export function timeLeft(now: number, due: number): string | null {
  const minutes = Math.floor((due - now) / 60_000);
  return minutes < 0 ? null : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}
