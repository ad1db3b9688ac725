import { expect, test } from "vitest";
import { strengthOf, type Strength } from "./strength";

function check(password: string, expected: Strength): void {
  expect(strengthOf(password), password).toBe(expected);
}

test("seven characters are too few", () => check("aB3$xyz", "short"));
test("one character again and again is weak", () => check("aaaaaaaaaaaaaaaa", "weak"));
test("a run is weak", () => check("123456789", "weak"));
test("a word with digits is fair", () => check("Karlygash26", "fair"));
test("four words are strong", () => check("құс тау көпір шелек", "strong"));
