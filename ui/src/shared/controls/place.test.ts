import { expect, test } from "vitest";
import { place } from "./place";

const view = { width: 1000, height: 700 };
function check(left: number, top: number, size: [number, number], expected: [number, number]): void {
  const anchor = { left, top, right: left + 80, bottom: top + 24, width: 80, height: 24 };
  const spot = place(anchor, { width: size[0], height: size[1] }, view);
  expect([spot.left, spot.top], `a ${size.join("×")} box from ${left},${top}`).toEqual(expected);
}

test("a menu hangs below its button", () => check(100, 50, [200, 300], [100, 78]));
test("without room below it stands above", () => check(100, 600, [200, 300], [100, 296]));
test("at the end edge it moves inwards", () => check(950, 50, [200, 300], [796, 78]));
test("with room on neither side it stays inside the window", () => check(100, 300, [200, 650], [100, 46]));
