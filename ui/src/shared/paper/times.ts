/** Times of marks: as they stand in a row, and as they are typed. */
import type { MarkRecord, MarkSource, PaperRow, WallMoment } from "../../platform";
import { dayAfter, wallDay, wallTime } from "../l10n";

/** A time during which somebody was there, as a row shows it. */
export type Stay = { came: string | null; went: string | null; sources: MarkSource[] };

/** The stays that marks in the order of their times make; void marks and repeats are left out. */
export function staysOf(marks: readonly MarkRecord[]): Stay[] {
  const stays: Stay[] = [];
  for (const mark of marks.filter((one) => !one.void && !one.repeat)) {
    const last = stays.at(-1);
    if (!mark.out) stays.push({ came: mark.at, went: null, sources: [mark.source] });
    else if (last && last.went === null) [last.went, last.sources] = [mark.at, [...new Set([...last.sources, mark.source])]];
    else stays.push({ came: null, went: mark.at, sources: [mark.source] });
  }
  return stays;
}

/** Writes a stay: times alone on the day that is meant anyway, with days otherwise. */
export function stayLine({ came, went }: Stay, day: string | null, say: (day: string) => string): string {
  const one = (wall: string | null): string => (wall === null ? "…" : wallDay(wall) === day ? wallTime(wall) : `${say(wallDay(wall))} ${wallTime(wall)}`);
  const sameDay = came !== null && went !== null && wallDay(came) === wallDay(went);
  return `${one(came)}–${sameDay && went !== null ? wallTime(went) : one(went)}`;
}

/** Reads `9:05`, `09.05` or `0905`; undefined where it is no time of a clock. */
export function readClock(text: string): string | undefined {
  const parts = /^(\d{1,2})[:.]?(\d{2})$/.exec(text.trim());
  const [hour, minute] = [Number(parts?.[1]), Number(parts?.[2])];
  if (parts === null || hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/** A line of a paper sheet as it is typed: what names the person, and the times that differ from those of the sheet. */
export type TypedLine = { text: string; came: string | undefined; went: string | undefined };

/**
 * Reads `K7Q2M 9:05 13:40`: one time is the arrival, two are arrival and going, `-` in place of one is none.
 *
 * Times have a colon or a dot; after a code, which has letters, four digits are a time too. Anything else belongs to what
 * names the person, since phones are written with spaces.
 */
export function readLine(typed: string): TypedLine {
  const pieces = typed.trim().split(/\s+/);
  const isCode = /\p{L}/u.test(pieces[0] ?? "");
  const isTime = (piece: string): boolean => piece === "-" || piece === "–" || (readClock(piece) !== undefined && (/[:.]/.test(piece) || (isCode && piece.length === 4)));
  const times: string[] = [];
  while (pieces.length > 1 && times.length < 2 && isTime(pieces.at(-1) ?? "")) times.unshift(pieces.pop() ?? "");
  const read = (piece: string | undefined): string | undefined => (piece === undefined ? undefined : (readClock(piece) ?? ""));
  return { text: pieces.join(" "), came: read(times[0]), went: read(times[1]) };
}

/** The day and the times of a sheet, as they were read. */
export type SheetTimes = { day: string; came: string; went: string; cameSecond: boolean; wentSecond: boolean };

/** The marks of a line: its own times before those of the sheet; a going that is not after the arrival is of the next day. */
export function lineTimes({ came, went }: Pick<TypedLine, "came" | "went">, sheet: SheetTimes): Pick<PaperRow, "came" | "went"> {
  const [from, until] = [came ?? sheet.came, went ?? sheet.went];
  const moment = (day: string, clock: string, second: boolean): WallMoment | null => (clock === "" ? null : { at: `${day}T${clock}`, second });
  const nextDay = from !== "" && until !== "" && until <= from;
  return { came: moment(sheet.day, from, sheet.cameSecond), went: moment(nextDay ? dayAfter(sheet.day, 1) : sheet.day, until, sheet.wentSecond) };
}
