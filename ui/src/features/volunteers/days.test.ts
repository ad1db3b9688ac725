import { expect, it } from "vitest";
import { typedDay } from "./days";

it("a day is typed the same way in every language", () => {
  expect(typedDay("2089-07-05")).toBe("05.07.2089");
});

it("a month or year alone stays as it is", () => {
  expect(typedDay("2089-07")).toBe("2089-07");
  expect(typedDay("2089")).toBe("2089");
});
