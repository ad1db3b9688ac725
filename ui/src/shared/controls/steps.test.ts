import { expect, test } from "vitest";
import { steps } from "./steps";

function check(counts: number[], expected: number[]): void {
  expect(counts.map(steps(counts)), `shades of ${counts.join(" ")}`).toEqual(expected);
}

test("the largest is the darkest", () => check([815, 2106, 3015, 5204, 11630], [1, 2, 3, 4, 5]));
test("equal counts have one shade", () => check([7, 7], [5, 5]));
test("nothing is the first shade", () => check([0, 0, 7], [1, 1, 5]));
test("an empty register is all in the first shade", () => check([0, 0], [1, 1]));
