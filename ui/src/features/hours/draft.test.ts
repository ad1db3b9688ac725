import { expect, test } from "vitest";
import type { HoursRow } from "../../platform";
import { emptyHours, hoursOf, readHours } from "./draft";

const plan = { starts: "05.07.2026 09:00", ends: "05.07.2026 13:00", zone: "Asia/Almaty", startsSecond: false, endsSecond: false };

test("times of the wall are sent with their zone", () => {
  const read = readHours({ ...emptyHours(plan), rest: "30", words: " шатыр құру " });
  expect(read).toEqual({ span: { span: "times", plan: { starts: "2026-07-05T09:00", ends: "2026-07-05T13:00", zone: "Asia/Almaty", starts_second: false, ends_second: false } }, rest: 30, grade: "coordinator", travel: false, words: "шатыр құру" });
});
test("a day with a length needs no clock", () => {
  expect(readHours({ ...emptyHours(), known: "day", day: "05.07.2026", length: "4:30" })).toMatchObject({ span: { span: "on_day", day: "2026-07-05", minutes: 270 } });
});
test("what is missing is told beside its field", () => {
  const fields = (typed: Parameters<typeof readHours>[0]): string[] => {
    const read = readHours(typed);
    return "wrong" in read ? Object.keys(read.wrong).sort() : [];
  };
  expect(fields(emptyHours())).toEqual(["starts"]);
  expect(fields({ ...emptyHours(plan), rest: "half" })).toEqual(["rest"]);
  expect(fields({ ...emptyHours(), known: "day" })).toEqual(["day", "length"]);
});
test("hours that are corrected stand in the form as they were", () => {
  const row = { span: { span: "on_day", day: "2026-07-05", minutes: 90 }, rest: 0, counted: { by: "travel", most: 120 }, grade: "own" } as HoursRow;
  expect(hoursOf(row)).toMatchObject({ known: "day", day: "05.07.2026", length: "1:30", rest: "", grade: "own", travel: true });
  const timed = { span: { span: "times", plan: { starts: "2026-07-05T09:00", ends: "2026-07-05T13:00", zone: "Asia/Almaty", starts_second: false, ends_second: false } }, rest: 45, counted: { by: "plain" }, grade: "scan" } as HoursRow;
  expect(hoursOf(timed)).toMatchObject({ known: "times", plan, rest: "45", grade: "coordinator", travel: false });
});
