import { expect, test } from "vitest";
import { steps } from "./steps";

function check(counts: number[], expected: number[]): void {
  expect(counts.map(steps(counts)), `shades of ${counts.join(" ")}`).toEqual(expected);
}

test("counts are parted by rank", () => check([1, 2, 3, 4, 1000], [1, 2, 3, 4, 5]));
test("zero is the first shade", () => check([0, 0, 7], [1, 1, 1]));
test("equal counts have one shade", () => check([5, 5, 9], [1, 1, 3]));
test("nothing is the first shade", () => check([0], [1]));
