import { expect, test } from "vitest";
import { initialsOf, offeredSections, sectionOf, sections } from "./sections";

test("no address is the first section", () => expect(sectionOf([])).toBe("today"));
test("a person belongs to the volunteers", () => expect(sectionOf(["volunteers", "vol_1"])).toBe("volunteers"));
test("an import belongs to the volunteers", () => expect(sectionOf(["import"])).toBe("volunteers"));
test("an unknown address belongs nowhere", () => expect(sectionOf(["nowhere"])).toBeNull());
test("initials are of the first two words", () => expect(initialsOf(" айгерим  Сейітқали Қанатқызы ")).toBe("АС"));

test("whoever works with certain events only is offered these and their own settings", () => {
  expect(offeredSections({ limited: true }).map(({ section }) => section)).toEqual(["events", "settings"]);
  expect(offeredSections({ limited: false })).toEqual(sections);
});
