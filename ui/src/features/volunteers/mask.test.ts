import { expect, it } from "vitest";
import { grouped, maskedTail } from "./mask";

it("shows only the last four digits of a number", () => {
  expect(maskedTail("7036")).toBe("•••• 7036");
});

it("reads a whole number in groups", () => {
  expect(grouped("890912307036")).toBe("8909 1230 7036");
});
