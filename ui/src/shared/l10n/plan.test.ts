import { expect, test } from "vitest";
import { monthAfter, monthOf, planLine, typedWall, weekOf } from "./plan";

const plan = (starts: string, ends: string, zone = "Asia/Almaty") => planLine({ starts, ends, zone }, (day) => day);

test("a week begins on Monday", () => {
  expect(weekOf("2026-11-22")[0]).toBe("2026-11-16");
  expect(weekOf("2026-11-16")[6]).toBe("2026-11-22");
});
test("a month has the weeks that it touches", () => {
  const weeks = monthOf("2026-11-22");
  expect(weeks[0]?.[0]).toBe("2026-10-26");
  expect(weeks.at(-1)?.[6]).toBe("2026-12-06");
  expect(monthOf("2027-02-10")).toHaveLength(4);
});
test("months go over the turn of the year", () => {
  expect(monthAfter("2026-12-31", 1)).toBe("2027-01-01");
  expect(monthAfter("2026-01-31", -1)).toBe("2025-12-01");
});
test("one day is written once, and the zone only where it is another", () => {
  expect(plan("2089-07-05T09:00", "2089-07-05T13:00")).toBe("2089-07-05, 09:00–13:00");
  expect(plan("2089-07-05T22:00", "2089-07-06T06:00")).toBe("2089-07-05, 22:00 – 2089-07-06, 06:00");
  expect(plan("2089-07-05T09:00", "2089-07-05T13:00", "Europe/Moscow")).toContain("Europe/Moscow");
});
test("a time on the wall is written as it is typed", () => expect(typedWall("2089-07-05T09:00")).toBe("05.07.2089 09:00"));
