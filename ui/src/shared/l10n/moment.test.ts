import { expect, test } from "vitest";
import { speak } from ".";
import { timeLeft, typedDay, typedMoment, writtenMoment } from "./moment";

function check(typed: string, expected: string | null): void {
  expect(typedMoment(typed), typed).toBe(expected);
}
const hour = 3_600_000;

test("day and time are read as they are written here", () => check("25.11.2026 10:40", "2026-11-25T10:40"));
test("short numbers are filled up", () => check(" 5.1.2026, 9:05 ", "2026-01-05T09:05"));
test("a day that is not in the calendar is none", () => check("31.02.2026 10:00", null));
test("an hour that no clock shows is none", () => check("25.11.2026 24:00", null));
test("a day alone is no moment", () => check("25.11.2026", null));
test("what the form fills in by itself can be read back, whatever language is on screen", () => {
  for (const language of ["kk", "ru", "en"] as const) {
    speak(language);
    expect(writtenMoment(Date.UTC(2026, 10, 25, 5, 40))).toBe("25.11.2026 10:40");
    check(writtenMoment(Date.UTC(2026, 10, 25, 5, 40)), "2026-11-25T10:40");
  }
});
test("hours and minutes are left", () => expect(timeLeft(0, 21 * hour + 14 * 60_000 + 59_000)).toBe("21:14"));
test("in the last minute none are left and it is not over", () => expect(timeLeft(0, 30_000)).toBe("0:00"));
test("what is over is over", () => expect(timeLeft(hour, 0)).toBeNull());
test("a day is read as it is typed, and as computers write it", () => {
  expect(typedDay(" 1.9.2026 ")).toBe("2026-09-01");
  expect(typedDay("2026-09-01")).toBe("2026-09-01");
  expect(typedDay("")).toBeNull();
  expect(typedDay("31.02.2026")).toBeUndefined();
});
