import { expect, test } from "vitest";
import { onWeekdays, readDays, readTimes } from "./pattern";

test("days are spans and single days, each once and in order", () => {
  expect(readDays("12.07.2026, 05.07.2026–07.07.2026, 06.07.2026")).toEqual(["2026-07-05", "2026-07-06", "2026-07-07", "2026-07-12"]);
  expect(readDays("2026-07-05")).toEqual(["2026-07-05"]);
  expect(readDays("28.02.2028 - 01.03.2028")).toEqual(["2028-02-28", "2028-02-29", "2028-03-01"]);
});
test("what is no day, ends before it begins or is longer than a year is refused", () => {
  for (const text of ["", "5 шілде", "08.07.2026–05.07.2026", "05.07.2026–", "05.07.2026–31.12.2029"]) expect(readDays(text)).toBeUndefined();
});
test("days of the week leave the others out", () => {
  const week = readDays("06.07.2026–12.07.2026") ?? [];
  expect(onWeekdays(week, [0, 6])).toEqual(["2026-07-06", "2026-07-12"]);
});
test("times are spans, also over midnight", () => {
  expect(readTimes("9:00–13:00; 22.30-6.00")).toEqual([["09:00", "13:00"], ["22:30", "06:00"]]);
  for (const text of ["", "9–13", "25:00–26:00", "09:00"]) expect(readTimes(text)).toBeUndefined();
});
