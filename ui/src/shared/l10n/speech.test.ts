// @vitest-environment happy-dom
import { afterEach, expect, test } from "vitest";
import { commonRowsCount } from "../../generated/messages";
import { alphabet, currentLanguage, say, sayDay, sayIn, sayNumber, speak } from "./index";
import { stretch } from "./pseudo";

afterEach(() => speak("kk"));

test("the language changes at once", () => {
  speak("ru");
  expect(say(commonRowsCount({ count: 1021 }))).toBe("1\u00a0021 строка");
  speak("kk");
  expect(say(commonRowsCount({ count: 1021 }))).toBe("1\u00a0021 жол");
  expect(currentLanguage()).toBe("kk");
  expect(document.documentElement.lang).toBe("kk");
});

test("numbers and days follow the language on screen", () => {
  speak("en");
  expect(sayNumber(1500)).toBe("1,500");
  expect(sayDay("2022-08-19", "long")).toBe("19 August 2022");
});

test("a document may speak another language than the screen", () => {
  expect(sayIn("en", commonRowsCount({ count: 1 }))).toBe("1 row");
});

test("pseudo-languages stretch words or name them", () => {
  speak("en", "stretched");
  expect(say(commonRowsCount({ count: 12 }))).toBe("12 rowws");
  speak("en", "ids");
  expect(say(commonRowsCount({ count: 12 }))).toBe("common-rows-count");
  expect(stretch("Сақтау")).toBe("Саққтаау");
});

test("Kazakh has forty-two letters", () => {
  expect(alphabet()).toHaveLength(42);
});
