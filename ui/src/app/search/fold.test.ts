import { expect, test } from "vitest";
import { found, meets } from "./fold";

function check(text: string, typed: string, expected: boolean): void {
  expect(meets(text, typed), `${typed} in ${text}`).toBe(expected);
}

test("the beginning of a word is enough", () => check("Ұйым қосу", "ұй", true));
test("a Russian keyboard finds Kazakh words", () => check("Ұйым қосу", "уиым косу", true));
test("words come in any order", () => check("Светлая тема", "тема свет", true));
test("the middle of a word is not found", () => check("Настройки", "стройки", false));
test("nothing typed meets everything", () => check("Бүгін", "", true));

test("another layout is tried only where the text itself finds nothing", () => {
  const words = ["Настройки", "Yurt"];
  const of = (typed: string): string[] => found(words, (word) => word, typed);
  expect(of("yfc")).toEqual(["Настройки"]);
  expect(of("y")).toEqual(["Yurt"]);
  expect(of("жжж")).toEqual([]);
});
