import { expect, test } from "vitest";
import { offeredParts, partOf } from "./settings";

test("the first page needs no right", () => expect(offeredParts(() => false).map(({ part }) => part)).toEqual([""]));
test("a page is offered to those who may do what it is for", () =>
  expect(offeredParts((deed) => deed === "manage_operators").map(({ part }) => part)).toEqual(["", "operators"]));
test("an address names its page", () => expect(partOf(["settings", "operators"])).toBe("operators"));
test("the password is a dialog over the first page", () => expect(partOf(["settings", "password"])).toBe(""));
