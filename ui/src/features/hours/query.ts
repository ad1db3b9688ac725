/** What a list of hours asks, which rows are chosen, and what may be done with them. */
import type { HoursAt, HoursQuery, HoursRow, HoursState, HoursTotals } from "../../platform";

/** Which states are listed; those that were corrected are listed with all. */
export type Shown = "claimed" | "confirmed" | "rejected" | "all";
export const showns: readonly Shown[] = ["claimed", "confirmed", "rejected", "all"];

/** The states of a choice; none is every one. */
export const statesOf = (shown: Shown): HoursState[] => (shown === "all" ? [] : [shown]);

/** What is asked where nothing was chosen. */
export const everyHour = (event: string | null): HoursQuery => ({ event, outside: false, overlapping: false, volunteer: null, states: ["claimed"], as_of: null });

/** A claim as a key. */
export const keyOf = ({ event, volunteer, claim }: HoursAt): string => [event ?? "", volunteer, claim].join(" ");

/** The chosen rows by what may be done with them by whoever sits here. */
export type Chosen = {
  /** Those that can be confirmed or rejected. */
  settle: readonly HoursRow[];
  /** Those that wait, and were entered by this operator. */
  own: number;
  /** The one that can be corrected. */
  correct: HoursRow | null;
  minutes: number;
};

/** Sorts out what is chosen. */
export function sortOut(rows: readonly HoursRow[]): Chosen {
  const settle = rows.filter((row) => row.state === "claimed" && row.may_settle);
  const one = rows.length === 1 ? rows[0] : undefined;
  return {
    settle,
    own: rows.filter((row) => row.state === "claimed" && !row.may_settle).length,
    correct: one !== undefined && (one.state === "claimed" || one.state === "confirmed") ? one : null,
    minutes: rows.reduce((sum, row) => sum + row.minutes, 0),
  };
}

/** The share of each kind of evidence in the confirmed hours, from 0 to 1; nothing while none are confirmed. */
export function shares({ confirmed, by_grade }: HoursTotals): readonly number[] {
  return confirmed === 0 ? [] : by_grade.map((minutes) => minutes / confirmed);
}
