import { expect, test } from "vitest";
import { dayBefore, EVERYTHING, isNarrowed, question, type Asked } from "./filter";

const today = "2026-11-22";

function check(some: Partial<Asked>, from: string | null, to: string | null): void {
  expect(question({ ...EVERYTHING, ...some }, today), JSON.stringify(some)).toMatchObject({ from, to });
}

test("all days have no ends", () => check({ span: "all", from: "01.01.2026" }, null, null));
test("today is one day", () => check({ span: "today" }, today, today));
test("seven days end today", () => check({ span: "week" }, "2026-11-16", today));
test("thirty days reach over a month", () => check({ span: "month" }, "2026-10-24", today));
test("other days are as typed", () => check({ span: "other", from: "1.9.2026", to: "30.09.2026" }, "2026-09-01", "2026-09-30"));
test("a day that was left out is no end", () => check({ span: "other", from: "", to: "30.09.2026" }, null, "2026-09-30"));
test("what is no day asks nothing", () => expect(question({ ...EVERYTHING, span: "other", from: "31.02.2026" }, today)).toBeNull());
test("a day goes back over a year", () => expect(dayBefore("2026-01-01", 1)).toBe("2025-12-31"));
test("nobody and nothing is asked for by empty choices", () => expect(question(EVERYTHING, today)).toMatchObject({ operator: null, kind: null }));
test("a person narrows the list", () => expect([isNarrowed(EVERYTHING), isNarrowed({ ...EVERYTHING, operator: "opr_1" })]).toEqual([false, true]));
