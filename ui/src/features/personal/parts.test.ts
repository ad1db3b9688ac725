import { expect, test } from "vitest";
import { offeredPage } from "./parts";

test("an address names its page", () => expect(offeredPage("breach", () => true)).toBe("breach"));
test("a page that the role may not see is the first one", () => expect(offeredPage("breach", () => false)).toBeNull());
test("what is collected may be read by all", () => expect(offeredPage("fields", () => false)).toBe("fields"));
test("an unknown address is the first page", () => expect([offeredPage("toString", () => true), offeredPage(null, () => true)]).toEqual([null, null]));
