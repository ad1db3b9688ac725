import { expect, test } from "vitest";
import type { DuplicatePair } from "../../platform";
import { pairCommand, placeAfter, placeAt, withChoice } from "./pairs";

const pair = (one: string, two: string): DuplicatePair => ({ one, two, one_name: one, two_name: two, certainty: "possible", points: 24, reasons: [] });
const key = (code: string, ctrlKey = false) => pairCommand({ code, ctrlKey, metaKey: false, altKey: false });

test("keys are known by their place on the keyboard", () => {
  expect([key("KeyJ"), key("KeyN"), key("ArrowDown"), key("ArrowUp"), key("KeyX")]).toEqual(["join", "different", "next", "previous", null]);
  expect([key("PageDown"), key("PageUp"), key("Home"), key("End")]).toEqual(["pageNext", "pagePrevious", "first", "last"]);
  expect(key("KeyJ", true)).toBeNull();
});

test("a step never leaves the list", () => {
  expect([placeAt("next", 3, 5), placeAt("next", 4, 5), placeAt("previous", 0, 5)]).toEqual([4, 4, 0]);
  expect([placeAt("pageNext", 1, 100), placeAt("pageNext", 97, 100), placeAt("pagePrevious", 3, 100)]).toEqual([9, 99, 0]);
  expect([placeAt("first", 40, 100), placeAt("last", 40, 100), placeAt("last", 0, 0)]).toEqual([0, 99, 0]);
});

test("after a decision the next pair takes the place", () => {
  const pairs = [pair("a", "b"), pair("c", "d")];
  const place = (before: DuplicatePair | undefined, at: number, total = 2) => placeAfter(before, at, total, (index) => pairs[index]);
  expect(place(pair("c", "d"), 5)).toBe(1);
  expect(place(pair("a", "b"), 1)).toBe(0);
  expect(place(pair("x", "y"), 1)).toBe(1);
  expect(place(pair("x", "y"), 2)).toBe(1);
  expect(place(undefined, 0, 0)).toBe(0);
  expect(place(pair("x", "y"), 200, 1_000)).toBe(200);
});

test("of two choices about one field the later stands", () => {
  expect(withChoice([{ field: "name", from: "a" }], "name", "b")).toEqual([{ field: "name", from: "b" }]);
  expect(withChoice([{ field: "name", from: "a" }], "birth", "b")).toHaveLength(2);
});
