/**
 * Numbers, days and lists in a language, by the tables made from ICU4X.
 *
 * The webview's `Intl` is never asked: some claim Kazakh and print
 * "2026 M11 22". Every function here is held to Rust by thousands of samples
 * (`format.test.ts`).
 */

import { CLOCK, FORMATS, type DateStyle, type Language, type Plural } from "../../generated/formats";
import type { CalendarDay } from "./message";

export type { DateStyle, Language, Plural } from "../../generated/formats";

/** How a number is written; without options at most three digits after the sign. */
export interface NumberOptions {
  /** A plain number, an amount in tenge, or a share (0.5 is 50 per cent). */
  style?: "decimal" | "currency" | "percent";
  /** `false` for years, codes and badge numbers. */
  useGrouping?: boolean;
  /** At least so many digits after the decimal sign. */
  minimumFractionDigits?: number;
  /** At most so many, rounded half away from zero. */
  maximumFractionDigits?: number;
}

/** Writes a number: `1 234,5` in Kazakh and Russian, `1,234.5` in English. What is no number is a dash. */
export function formatNumber(language: Language, value: number, options: NumberOptions = {}): string {
  if (!Number.isFinite(value)) return "–";
  const forms = FORMATS[language];
  const style = options.style ?? "decimal";
  const [least, most] = fractionDigits(value, options);
  const shifted = plainDigits(Math.abs(value), style === "percent" ? 2 : 0);
  const [whole, fraction] = rounded(shifted, least, most);
  const sign = value < 0 && /[1-9]/.test(whole + fraction) ? "-" : "";
  const grouped = options.useGrouping === false ? whole : whole.replace(/\B(?=(\d{3})+$)/g, forms.group);
  const digits = fraction === "" ? grouped : grouped + forms.decimal + fraction;
  const [before, after] = style === "currency" ? forms.money : style === "percent" ? forms.percent : ["", ""];
  return sign + before + digits + after;
}

/** Writes an amount in tenge: `6 200 ₸`, English `₸6,200`. */
export const formatMoney = (language: Language, tenge: number): string =>
  formatNumber(language, tenge, { style: "currency" });

/** The arm of a selector that a number takes. */
export function pluralOf(language: Language, value: number): Plural {
  if (!Number.isFinite(value)) return "other";
  const whole = Math.trunc(Math.abs(value));
  return FORMATS[language].plural(whole, whole !== Math.abs(value));
}

/** Joins words as a sentence does: `a және b`, `a, b и c`, `a, b and c`. */
export function formatList(language: Language, items: readonly string[]): string {
  const [pair, middle, last] = FORMATS[language].list;
  if (items.length < 3) return items.join(pair);
  return items.slice(0, -1).join(middle) + last + (items.at(-1) ?? "");
}

/** Writes a calendar day; `"2022-08-19"` as commands send it, or its parts. Text that is no day stays as it is. */
export function formatDay(language: Language, day: string | CalendarDay, style: DateStyle = "numeric"): string {
  const parts = typeof day === "string" ? readDay(day) : day;
  if (parts === null) return typeof day === "string" ? day : "";
  return written(language, { ...parts, hour: 0, minute: 0 }, style);
}

/** Writes a moment (ms since 1970 UTC) by the clock of Kazakhstan, whatever zone the laptop is set to. */
export function formatInstant(language: Language, ms: number, style: DateStyle = "datetime"): string {
  const here = new Date(ms + minutesAhead(ms) * 60_000);
  if (Number.isNaN(here.getTime())) return String(ms);
  const at: Moment = {
    year: here.getUTCFullYear(),
    month: here.getUTCMonth() + 1,
    day: here.getUTCDate(),
    hour: here.getUTCHours(),
    minute: here.getUTCMinutes(),
  };
  return written(language, at, style);
}

/** The calendar day in Kazakhstan at a moment, as `"2022-08-19"`. */
export function dayOfInstant(ms: number): string {
  return new Date(ms + minutesAhead(ms) * 60_000).toISOString().slice(0, 10);
}

/** Reads `"2022-08-19"`; null when it is no day of the calendar. */
export function readDay(text: string): CalendarDay | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (found === null) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const date = utc(year, month, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { year, month, day } : null;
}

interface Moment extends CalendarDay {
  hour: number;
  minute: number;
}

/** Fills a pattern of CLDR: each run of one letter is a field, quotes keep letters. */
function written(language: Language, at: Moment, style: DateStyle): string {
  const forms = FORMATS[language];
  const pattern = forms.patterns[style];
  return pattern.replace(/'([^']*)'|([A-Za-z])\2*/g, (run: string, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted;
    switch (run) {
      case "y":
        return String(at.year);
      case "yyyy":
        return String(at.year).padStart(4, "0");
      case "MM":
        return two(at.month);
      case "MMM":
        return forms.monthsShort[at.month - 1] ?? "";
      case "MMMM":
        return forms.months[at.month - 1] ?? "";
      case "LLLL":
        return forms.monthsAlone[at.month - 1] ?? "";
      case "d":
        return String(at.day);
      case "dd":
        return two(at.day);
      case "EEEE":
        return forms.weekdays[(utc(at.year, at.month, at.day).getUTCDay() + 6) % 7] ?? "";
      case "HH":
        return two(at.hour);
      case "mm":
        return two(at.minute);
      default:
        return run;
    }
  });
}

const two = (value: number): string => String(value).padStart(2, "0");

/** A day in UTC; `Date.UTC` would read the years 0 to 99 as 1900 to 1999. */
function utc(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

function minutesAhead(ms: number): number {
  let minutes = 0;
  for (const [from, ahead] of CLOCK) {
    if (ms < from) break;
    minutes = ahead;
  }
  return minutes;
}

/** The least and the most digits after the decimal sign. */
function fractionDigits(value: number, options: NumberOptions): [number, number] {
  let [least, most] = [0, 3];
  if (options.style === "percent") most = 0;
  if (options.style === "currency") least = most = Number.isInteger(value) ? 0 : 2;
  least = options.minimumFractionDigits ?? Math.min(least, options.maximumFractionDigits ?? least);
  return [least, Math.max(options.maximumFractionDigits ?? most, least)];
}

/** The shortest digits that name a number, without an exponent, times ten to the power of `shift`. */
function plainDigits(value: number, shift: number): [string, string] {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const digits = whole + fraction;
  const point = whole.length + Number(exponent) + shift;
  const padded = point <= 0 ? "0".repeat(1 - point) + digits : digits.padEnd(point, "0");
  const at = Math.max(point, 1);
  return [padded.slice(0, at).replace(/^0+(?=\d)/, ""), padded.slice(at)];
}

/** Rounds written digits half away from zero, so that 1.005 is 1.01 as a person expects. */
function rounded([whole, fraction]: [string, string], least: number, most: number): [string, string] {
  let digits = whole + fraction.slice(0, most).padEnd(most, "0");
  if ((fraction[most] ?? "0") >= "5") digits = String(BigInt(digits) + 1n).padStart(digits.length, "0");
  const point = digits.length - most;
  const kept = digits.slice(point).replace(/0+$/, "").padEnd(least, "0");
  return [digits.slice(0, point), kept];
}
