import { expect, test } from "vitest";
import type { MarkRecord } from "../../platform";
import { lineTimes, readClock, readLine, stayLine, staysOf } from "./times";

const mark = (out: boolean, at: string, more: Partial<MarkRecord> = {}): MarkRecord => ({ id: at, out, at, shift: null, source: "desk", line: null, repeat: false, void: false, ...more });
const sheet = { day: "2089-07-05", came: "09:00", went: "13:00", cameSecond: false, wentSecond: false };

test("marks make stays; repeats and void ones do not", () => {
  const stays = staysOf([mark(false, "2089-07-05T09:00"), mark(false, "2089-07-05T09:10", { repeat: true }), mark(true, "2089-07-05T13:00", { source: "paper" }), mark(false, "2089-07-05T14:00", { void: true }), mark(false, "2089-07-05T15:00")]);
  expect(stays).toEqual([{ came: "2089-07-05T09:00", went: "2089-07-05T13:00", sources: ["desk", "paper"] }, { came: "2089-07-05T15:00", went: null, sources: ["desk"] }]);
});
test("a stay names its days only where they are not the day that is meant", () => {
  const day = (text: string): string => text.slice(5);
  const [stay] = staysOf([mark(false, "2089-07-05T22:00"), mark(true, "2089-07-06T06:00")]);
  if (stay === undefined) throw new Error("there is a stay");
  expect(stayLine(stay, "2089-07-05", day)).toBe("22:00–07-06 06:00");
  expect(stayLine({ came: "2089-07-04T09:00", went: "2089-07-04T10:00", sources: [] }, "2089-07-05", day)).toBe("07-04 09:00–10:00");
  expect(stayLine({ came: "2089-07-05T09:00", went: null, sources: [] }, "2089-07-05", day)).toBe("09:00–…");
});
test("clocks are read with a colon, a dot or nothing between", () => {
  for (const text of ["9:05", "09.05", "0905", " 905"]) expect(readClock(text)).toBe("09:05");
  for (const text of ["24:00", "9:60", "9", "K7Q2"]) expect(readClock(text)).toBeUndefined();
});
test("a line is a code, with times of its own behind it", () => {
  expect(readLine("k7q2m")).toEqual({ text: "k7q2m", came: undefined, went: undefined });
  expect(readLine("K7Q2M 9:05")).toEqual({ text: "K7Q2M", came: "09:05", went: undefined });
  expect(readLine(" K7Q2M  0905 13.40 ")).toEqual({ text: "K7Q2M", came: "09:05", went: "13:40" });
  expect(readLine("K7Q2M - 13:40")).toEqual({ text: "K7Q2M", came: "", went: "13:40" });
});
test("pieces of a phone or an IIN are no times", () => {
  expect(readLine("8 700 000 01 15")).toEqual({ text: "8 700 000 01 15", came: undefined, went: undefined });
  expect(readLine("921124 5594")).toEqual({ text: "921124 5594", came: undefined, went: undefined });
  expect(readLine("8 700 000 01 15 9:30")).toMatchObject({ text: "8 700 000 01 15", came: "09:30" });
});
test("a line without times has those of the sheet; a night ends the next day", () => {
  expect(lineTimes({ came: undefined, went: undefined }, sheet)).toEqual({ came: { at: "2089-07-05T09:00", second: false }, went: { at: "2089-07-05T13:00", second: false } });
  expect(lineTimes({ came: "22:00", went: "06:00" }, sheet)).toMatchObject({ went: { at: "2089-07-06T06:00" } });
  expect(lineTimes({ came: undefined, went: "" }, sheet).went).toBeNull();
});
