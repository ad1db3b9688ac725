import { expect, test } from "vitest";
import { languagesOf, paperLanguages } from "./languages";
import { readPeriod } from "./period";

test("two days make a period, and one day may be the whole of it", () => {
  expect(readPeriod("01.01.2026", "31.12.2026")).toEqual({ from: "2026-01-01", until: "2026-12-31" });
  expect(readPeriod("05.07.2026", "05.07.2026")).toEqual({ from: "2026-07-05", until: "2026-07-05" });
});
test("a period that ends before it begins is told beside the end", () => {
  const read = readPeriod("02.01.2026", "01.01.2026");
  expect("wrong" in read && Object.keys(read.wrong)).toEqual(["until"]);
});
test("each field that is empty or no day is told", () => {
  const read = readPeriod("", "31.02.2026");
  expect("wrong" in read && Object.keys(read.wrong)).toEqual(["from", "until"]);
});
test("a paper in two languages begins with Kazakh", () => {
  expect(languagesOf("kk+ru")).toEqual(["kk", "ru"]);
  for (const { value } of paperLanguages) expect(languagesOf(value).length).toBeGreaterThan(0);
});
