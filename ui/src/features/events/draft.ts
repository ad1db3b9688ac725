/** The form of an event while it is typed. */
import type { EventFields, EventResult, HoursRule, Site, StateLetter, Transfer } from "../../platform";
import { typedDay, writtenDay } from "../../shared/l10n";
import { emptyPlan, readCount, readPlan, typedPlan, type TypedPlan } from "../../shared/plans";

export const orNull = (text: string): string | null => (text.trim() === "" ? null : text);

export const emptyFields: EventFields = {
  titles: { kk: "", ru: "", en: "" },
  programme: null,
  plan: null,
  form: "on_site",
  region: null,
  address: null,
  sites: [],
  transfers: [],
  directions: [],
  kinds: [],
  organiser: null,
  state_body: null,
  capacity: null,
  code: null,
  requirements: null,
  description: null,
  result: { helped: null, estimated: false, words: null, links: [] },
  hours: { break_minutes: 0, break_after: 360, early_counts: false, close_after: 0, early_minutes: 120, step: 0, most: 0 },
  template: false,
  sign_up: null,
};

/** What came of an event as it is typed: links one a line. */
export type TypedResult = { helped: string; estimated: boolean; words: string; links: string };

export const typedResult = ({ helped, estimated, words, links }: EventResult): TypedResult => ({ helped: helped === null ? "" : String(helped), estimated, words: words ?? "", links: links.join("\n") });

/** What is read of a result; undefined where the number of people is none. */
export function readResult({ helped, estimated, words, links }: TypedResult): EventResult | undefined {
  const people = readCount(helped);
  if (people === undefined) return undefined;
  return { helped: people, estimated: estimated && people !== null, words: orNull(words), links: links.split(/\s+/).filter((link) => link !== "") };
}

/** How hours follow from marks as it is typed: hours with a comma or a point, minutes, and steps chosen. */
export type TypedRule = { breakMinutes: string; breakAfter: string; earlyCounts: boolean; closeAfter: string; earlyMinutes: string; step: string; most: string };

const typedHours = (minutes: number): string => String(Math.round((minutes / 60) * 100) / 100).replace(".", ",");
export const typedRule = (rule: HoursRule): TypedRule => ({
  breakMinutes: String(rule.break_minutes),
  breakAfter: typedHours(rule.break_after),
  earlyCounts: rule.early_counts,
  closeAfter: String(rule.close_after),
  earlyMinutes: String(rule.early_minutes),
  step: String(rule.step),
  most: rule.most === 0 ? "" : typedHours(rule.most),
});

/** A day has no more minutes. */
const dayMinutes = 24 * 60;
const minutesIn = (typed: string): number | undefined => {
  const read = typed.trim() === "" ? 0 : Number(typed.trim());
  return Number.isInteger(read) && read >= 0 && read <= dayMinutes ? read : undefined;
};
const hoursIn = (typed: string): number | undefined => {
  const read = typed.trim() === "" ? 0 : Math.round(Number(typed.trim().replace(",", ".")) * 60);
  return Number.isFinite(read) && read >= 0 && read <= dayMinutes ? read : undefined;
};

/** What is read of the rule; undefined where a number is none, or longer than a day. */
export function readRule(typed: TypedRule): HoursRule | undefined {
  const [rest, after, close, early, most] = [minutesIn(typed.breakMinutes), hoursIn(typed.breakAfter), minutesIn(typed.closeAfter), minutesIn(typed.earlyMinutes), hoursIn(typed.most)];
  if (rest === undefined || after === undefined || close === undefined || early === undefined || most === undefined) return undefined;
  return { break_minutes: rest, break_after: after, early_counts: typed.earlyCounts, close_after: close, early_minutes: early, step: Number(typed.step), most };
}

/** A letter of a state body as it is typed. */
export type TypedLetter = { on: string; number: string };

export const typedLetter = (letter: StateLetter | null): TypedLetter => ({ on: letter === null ? "" : writtenDay(letter.on), number: letter?.number ?? "" });

/** What is read of a letter; undefined where its day is missing beside a number, or is no day. */
export function readLetter({ on, number }: TypedLetter): StateLetter | null | undefined {
  const day = typedDay(on);
  if (day === null) return number.trim() === "" ? null : undefined;
  return day === undefined ? undefined : { on: day, number: orNull(number) };
}

/** A move between sites as it is typed: sites by their places in the form. */
export type TypedTransfer = { from: string; to: string; plan: TypedPlan; words: string };

export const typedTransfer = ({ from, to, plan, words }: Transfer): TypedTransfer => ({ from: String(from), to: String(to), plan: typedPlan(plan), words: words ?? "" });
export const newTransfer = (starts: string): TypedTransfer => ({ from: "0", to: "1", plan: { ...emptyPlan, starts, ends: starts }, words: "" });

/** The sites that have a name and the transfers between them. Which of the typed transfers is wrong, if one is: its times are none, or it goes nowhere. */
export function readSites(sites: readonly Site[], transfers: readonly TypedTransfer[]): { sites: Site[]; transfers: Transfer[] } | { wrong: number } {
  const named = sites.filter(({ name }) => name.trim() !== "");
  const place = (typed: string): number => named.indexOf(sites[Number(typed)] as Site);
  const read: Transfer[] = [];
  for (const [at, { from, to, plan, words }] of transfers.entries()) {
    const [start, end, times] = [place(from), place(to), readPlan(plan)];
    if (start < 0 || end < 0 || start === end || !("plan" in times) || times.plan === null) return { wrong: at };
    read.push({ from: start, to: end, plan: times.plan, words: orNull(words) });
  }
  return { sites: named, transfers: read };
}
