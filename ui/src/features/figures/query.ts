/** What the page of figures asks: period, axis, figure and past day, and the address that says so. */
import type { FigureBy, FigureLineKey, FigureMeasure, FigureRegions, FigureSums, FiguresQuery } from "../../platform";

/** Which period; `own` is two days that are typed. */
export type Period = "year" | "last_year" | "quarter" | "month" | "all" | "own";

/** Everything that the address says. */
export type Asked = {
  period: Period;
  /** Of `own` only. */
  from: string | null;
  until: string | null;
  asOf: string | null;
  by: FigureBy;
  /** What bars, line and map show. */
  measure: FigureMeasure;
  within: readonly FigureLineKey[];
  /** Which regions there are. */
  regions: FigureRegions;
};

export const periods: readonly Period[] = ["year", "last_year", "quarter", "month", "all", "own"];
export const regionChoices: readonly FigureRegions[] = ["today", "event"];
export const axes: readonly FigureBy[] = ["direction", "programme", "region", "event", "person", "month", "quarter", "year", "sex", "age"];
export const measures: readonly FigureMeasure[] = ["events", "people", "with_hours", "confirmed", "claimed", "rejected", "marks", "places", "no_shows", "late_cancels", "helped"];

/** What is asked where the address says nothing. */
export const usual: Asked = { period: "year", from: null, until: null, asOf: null, by: "direction", measure: "confirmed", within: [], regions: "today" };

const oneOf = <T extends string>(all: readonly T[], said: string | null, other: T): T => all.find((one) => one === said) ?? other;
const dayOf = (said: string | null): string | null => (said !== null && /^\d{4}-\d{2}-\d{2}$/.test(said) ? said : null);

/** Reads the part of an address after `?`. */
export function fromAddress(address: string): Asked {
  const said = new URLSearchParams(address);
  return {
    period: oneOf(periods, said.get("period"), usual.period),
    from: dayOf(said.get("from")),
    until: dayOf(said.get("until")),
    asOf: dayOf(said.get("as_of")),
    by: oneOf(axes, said.get("by"), usual.by),
    measure: oneOf(measures, said.get("measure"), usual.measure),
    regions: oneOf(regionChoices, said.get("regions"), usual.regions),
    within: said.getAll("in").flatMap((line) => {
      const [by, ...rest] = line.split(":");
      const axis = axes.find((one) => one === by);
      return axis === undefined ? [] : [{ by: axis, key: rest.join(":") }];
    }),
  };
}

/** Writes what {@link fromAddress} reads. */
export function toAddress(asked: Asked): string {
  const said = new URLSearchParams();
  if (asked.period !== usual.period) said.set("period", asked.period);
  if (asked.period === "own" && asked.from !== null) said.set("from", asked.from);
  if (asked.period === "own" && asked.until !== null) said.set("until", asked.until);
  if (asked.asOf !== null) said.set("as_of", asked.asOf);
  if (asked.by !== usual.by) said.set("by", asked.by);
  if (asked.measure !== usual.measure) said.set("measure", asked.measure);
  if (asked.regions !== usual.regions) said.set("regions", asked.regions);
  for (const { by, key } of asked.within) said.append("in", `${by}:${key}`);
  return said.toString();
}

const pad = (value: number): string => String(value).padStart(2, "0");
/** The last day of a month of a year. */
const lastOf = (year: number, month: number): string => `${year}-${pad(month)}-${pad(new Date(Date.UTC(year, month, 0)).getUTCDate())}`;

/** The days of a period; `today` is `2089-07-05`. */
export function daysOf({ period, from, until }: Pick<Asked, "period" | "from" | "until">, today: string): { from: string | null; until: string | null } {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  switch (period) {
    case "year":
      return { from: `${year}-01-01`, until: `${year}-12-31` };
    case "last_year":
      return { from: `${year - 1}-01-01`, until: `${year - 1}-12-31` };
    case "quarter": {
      const first = Math.floor((month - 1) / 3) * 3 + 1;
      return { from: `${year}-${pad(first)}-01`, until: lastOf(year, first + 2) };
    }
    case "month":
      return { from: `${year}-${pad(month)}-01`, until: lastOf(year, month) };
    case "all":
      return { from: null, until: null };
    case "own":
      return { from, until };
  }
}

/** The question to the core; `line` narrows it further. */
export function queryOf(asked: Asked, today: string, line: FigureLineKey | null = null): FiguresQuery {
  const { from, until } = daysOf(asked, today);
  return { from, until, as_of: asked.asOf, within: line === null ? [...asked.within] : [...asked.within, line], regions: asked.regions };
}

/** Whether a figure is of hours. */
export const isHours = (measure: FigureMeasure): boolean => measure === "confirmed" || measure === "claimed" || measure === "rejected";

/** A figure as a number: hours, people or pieces. */
export const valueOf = (sums: FigureSums, measure: FigureMeasure): number => (isHours(measure) ? sums[measure] / 60 : sums[measure]);

/** Whether there is nothing at all. */
export const isNothing = (sums: FigureSums): boolean => measures.every((measure) => sums[measure] === 0);

/** Narrows what is asked to a line, once; the axis goes on to what tells most within it. */
export function narrowed(asked: Asked, line: FigureLineKey): Asked {
  const others = asked.within.filter(({ by }) => by !== line.by);
  const used = [...others, line].map(({ by }) => by);
  const by = (["event", "direction", "region", "person"] as const).find((axis) => !used.includes(axis)) ?? "month";
  return { ...asked, by, within: [...others, line] };
}

/** Points of a line over time in a box of a width and a height: `x,y x,y …`. */
export function points(values: readonly number[], width: number, height: number): { x: number; y: number }[] {
  const most = Math.max(...values, 0);
  const step = values.length > 1 ? width / (values.length - 1) : 0;
  return values.map((value, at) => ({
    x: values.length > 1 ? at * step : width / 2,
    y: most === 0 ? height : height - (value / most) * height,
  }));
}
