import { expect, test } from "vitest";
import { codeLines } from "./code";

test("a code stands in lines of four groups", () => {
  expect(codeLines("K7QM-2R9T-HX4D-81WC-NP6A-V3EJ-5FZB-Y0GS")).toEqual(["K7QM 2R9T HX4D 81WC", "NP6A V3EJ 5FZB Y0GS"]);
});
