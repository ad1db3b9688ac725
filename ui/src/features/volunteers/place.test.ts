import { expect, it } from "vitest";
import { comeBack, leave, leftAddress } from "./place";

const PLACE = { address: "sort=latin", current: 12, line: 4 };

it("coming back finds the row, once", () => {
  leave(PLACE);
  expect(leftAddress()).toBe("sort=latin");
  expect(comeBack("sort=latin")).toEqual(PLACE);
  expect(comeBack("sort=latin")).toBeNull();
});

it("another list has no place to come back to", () => {
  leave(PLACE);
  expect(comeBack("region=KZ-71")).toBeNull();
  expect(leftAddress()).toBe("");
});
