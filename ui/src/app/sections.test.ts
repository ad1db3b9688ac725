import { expect, test } from "vitest";
import { initialsOf, sectionOf } from "./sections";

test("no address is the first section", () => expect(sectionOf([])).toBe("today"));
test("a person belongs to the volunteers", () => expect(sectionOf(["volunteers", "vol_1"])).toBe("volunteers"));
test("an import belongs to the volunteers", () => expect(sectionOf(["import"])).toBe("volunteers"));
test("an unknown address belongs nowhere", () => expect(sectionOf(["nowhere"])).toBeNull());
test("initials are of the first two words", () => expect(initialsOf(" айгерим  Сейітқали Қанатқызы ")).toBe("АС"));
