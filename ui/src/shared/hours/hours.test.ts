import { expect, test } from "vitest";
import { speak } from "../l10n";
import { clock, sayLength } from "./length";
import { orNull, readDay, readLength, typedLength, writtenDay } from "./typed";

test("a length is typed in hours, in hours and minutes, or with a comma", () => {
  expect(readLength("62")).toBe(62 * 60);
  expect(readLength("62:30")).toBe(62 * 60 + 30);
  expect(readLength(" 1,5 ")).toBe(90);
  expect(readLength("1.25")).toBe(75);
});
test("an empty length is none, and one that cannot be is told apart from it", () => {
  expect(readLength("  ")).toBeNull();
  for (const wrong of ["62:75", "-3", "four", "4:3", "1:2:3"]) expect(readLength(wrong)).toBeUndefined();
});
test("what is written of minutes is read back as the same minutes", () => {
  for (const minutes of [0, 1, 59, 60, 61, 90, 3_750]) expect(readLength(typedLength(minutes))).toBe(minutes);
});
test("a day that is not in the calendar is no day", () => {
  expect(readDay("05.07.2026")).toBe("2026-07-05");
  expect(readDay("31.02.2026")).toBeUndefined();
  expect(readDay("")).toBeNull();
  expect(writtenDay("2026-07-05")).toBe("05.07.2026");
});
test("only words that are there are sent", () => {
  expect(orNull("  ")).toBeNull();
  expect(orNull(" үй ")).toBe("үй");
});
test("a minute of the day is a time", () => expect([0, 390, 1320].map(clock)).toEqual(["00:00", "06:30", "22:00"]));
test("whole hours are said without minutes", () => {
  speak("en");
  expect(sayLength(120)).not.toContain("min");
  expect(sayLength(125)).toContain("5");
});
