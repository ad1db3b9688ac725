import { expect, test } from "vitest";
import type { HoursRow } from "../../platform";
import { everyHour, keyOf, shares, showns, sortOut, statesOf } from "./query";
import { countedMark, countedWords, gradeWord, grades, stateWord } from "./words";

const row = (some: Partial<HoursRow>): HoursRow => ({
  at: { event: "evt_1", volunteer: "vol_1", claim: "fct_1" }, name: "Ким Олег", title: null, shift: null,
  span: { span: "on_day", day: "2026-07-05", minutes: 120 }, minutes: 120, rest: 0, counted: { by: "plain" }, grade: "paper", state: "claimed", by: null, settled_by: null, words: null, may_settle: true, ...some,
});

test("what this operator entered is not confirmed with the others", () => {
  const chosen = sortOut([row({}), row({ may_settle: false }), row({ state: "confirmed" })]);
  expect(chosen.settle).toHaveLength(1);
  expect(chosen.own).toBe(1);
  expect(chosen.minutes).toBe(360);
});
test("one record that stands can be corrected, several or a rejected one cannot", () => {
  expect(sortOut([row({ state: "confirmed" })]).correct).not.toBeNull();
  expect(sortOut([row({ state: "rejected" })]).correct).toBeNull();
  expect(sortOut([row({}), row({})]).correct).toBeNull();
});
test("shares of evidence make a whole, and nothing is shared of nothing", () => {
  const parts = shares({ claimed: 5, confirmed: 200, rejected: 0, by_grade: [100, 50, 30, 20], night: 0, travel: 0 });
  expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1);
  expect(shares({ claimed: 5, confirmed: 0, rejected: 0, by_grade: [0, 0, 0, 0], night: 0, travel: 0 })).toEqual([]);
});
test("hours say by which policy they were counted, and nothing where it changed nothing", () => {
  expect([countedWords({ by: "plain" }), countedMark({ by: "plain" })]).toEqual([null, null]);
  const night = { by: "night", from: 1320, until: 360, minutes: 90 } as const;
  expect(countedWords({ ...night, counts: true })?.id).toBe("hours-screen-counted-apart");
  expect(countedWords({ ...night, counts: false })?.id).toBe("hours-screen-counted-off");
  expect(countedWords({ by: "travel", most: 60 })?.id).toBe("hours-screen-counted-travel");
});
test("a list begins with what waits, and all has no state", () => {
  expect(everyHour(null).states).toEqual(statesOf("claimed"));
  expect(showns.map(statesOf).filter((states) => states.length === 0)).toHaveLength(1);
});
test("hours of one person in two events are told apart", () => {
  expect(keyOf({ event: null, volunteer: "vol_1", claim: "fct_1" })).not.toBe(keyOf({ event: "evt_1", volunteer: "vol_1", claim: "fct_1" }));
});
test("each kind of evidence has a word of its own", () => {
  expect(new Set(grades.map((grade) => gradeWord(grade).id)).size).toBe(grades.length);
  expect(stateWord("replaced").id).not.toBe(stateWord("void").id);
});
