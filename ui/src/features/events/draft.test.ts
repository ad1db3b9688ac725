import { expect, test } from "vitest";
import type { Site } from "../../platform";
import { newTransfer, readLetter, readSites, typedLetter } from "./draft";

const sites: Site[] = ["Конгресс-орталығы", " ", "Достық үйі"].map((name) => ({ id: null, name, region: null, address: null }));

test("a letter comes back as it was, and needs its day", () => {
  const letter = { on: "2089-07-05", number: "12/48" };
  expect(readLetter(typedLetter(letter))).toEqual(letter);
  expect(readLetter({ on: "", number: "" })).toBeNull();
  expect(readLetter({ on: "", number: "12/48" })).toBeUndefined();
  expect(readLetter({ on: "32.07.2089", number: "" })).toBeUndefined();
});
test("transfers name the sites that are kept", () => {
  const move = { ...newTransfer("05.07.2089 09:00"), to: "2", words: "№ 3 автобус" };
  move.plan = { ...move.plan, ends: "05.07.2089 09:40" };
  const read = readSites(sites, [move]);
  expect(read).toMatchObject({ sites: [{ name: "Конгресс-орталығы" }, { name: "Достық үйі" }], transfers: [{ from: 0, to: 1, words: "№ 3 автобус" }] });
});
test("a transfer to a site without a name, to itself or without a time is told", () => {
  const move = newTransfer("05.07.2089 09:00");
  expect(readSites(sites, [{ ...move, to: "1" }])).toEqual({ wrong: 0 });
  expect(readSites(sites, [{ ...move, to: "0" }])).toEqual({ wrong: 0 });
  expect(readSites(sites, [{ ...newTransfer(""), to: "2" }])).toEqual({ wrong: 0 });
});
