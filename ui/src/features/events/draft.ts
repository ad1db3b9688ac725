/** The form of an event while it is typed. */
import type { EventFields, Site, StateLetter, Transfer } from "../../platform";
import { typedDay, writtenDay } from "../../shared/l10n";
import { emptyPlan, readPlan, typedPlan, type TypedPlan } from "../../shared/plans";

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
  template: false,
};

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
