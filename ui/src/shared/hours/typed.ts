/** What is typed into fields of hours and periods. */
import { typedMoment } from "../l10n";

/** Reads a day typed as `05.07.2026`: nothing where the field is empty, undefined where it is no day. */
export function readDay(text: string): string | null | undefined {
  const typed = text.trim();
  if (typed === "") return null;
  return typedMoment(`${typed} 00:00`)?.slice(0, 10) ?? undefined;
}

/** Writes `2026-07-05` as it is typed. */
export const writtenDay = (day: string): string => day.replace(/^(\d{4})-(\d{2})-(\d{2})$/, "$3.$2.$1");

/** Reads a length typed as `62`, `62:30` or `62,5`, in minutes: nothing where the field is empty, undefined where it is none. */
export function readLength(text: string): number | null | undefined {
  const typed = text.trim();
  if (typed === "") return null;
  const clock = /^(\d{1,5})(?::([0-5]\d))?$/.exec(typed);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2] ?? "0");
  const part = /^(\d{1,5})[.,](\d{1,2})$/.exec(typed);
  return part ? Math.round(Number(`${part[1]}.${part[2]}`) * 60) : undefined;
}

/** Writes minutes as they are typed: `62:30`. */
export const typedLength = (minutes: number): string =>
  minutes % 60 === 0 ? String(minutes / 60) : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;

/** The text without outer spaces, or nothing for an empty one. */
export function orNull(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === "" ? null : trimmed;
}
