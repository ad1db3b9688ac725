import { expect, test } from "vitest";
import { meets } from "./fold";

function check(text: string, typed: string, expected: boolean): void {
  expect(meets(text, typed), `${typed} in ${text}`).toBe(expected);
}

test("the beginning of a word is enough", () => check("Ұйым қосу", "ұй", true));
test("a Russian keyboard finds Kazakh words", () => check("Ұйым қосу", "уиым косу", true));
test("words come in any order", () => check("Светлая тема", "тема свет", true));
test("the middle of a word is not found", () => check("Настройки", "стройки", false));
test("nothing typed meets everything", () => check("Бүгін", "", true));
