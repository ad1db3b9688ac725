import { expect, test } from "vitest";
import type { SettingsDraft } from "../../platform";
import { directionDraft, lockChoices, same, withPresent } from "./settings";

const draft: SettingsDraft = { organisation: "Бірге", region: null, lock_minutes: 10, minors_consent_under: 16, responsible: null, rest_hours: 12, break_minutes: 0, break_after: 360 };

function check(some: Partial<SettingsDraft>, expected: boolean): void {
  expect(same(draft, { ...draft, ...some }), JSON.stringify(some)).toBe(expected);
}

test("what was not touched is the same", () => check({}, true));
test("spaces at the ends are no change", () => check({ organisation: " Бірге " }, true));
test("an emptied field and an absent one are the same", () => check({ responsible: "" }, true));
test("another age is a change", () => check({ minors_consent_under: 18 }, false));
test("another rest is a change", () => check({ rest_hours: 10 }, false));
test("another break is a change", () => check({ break_minutes: 30 }, false));
test("a break after longer work is a change", () => check({ break_after: 480 }, false));
test("a value that is none of ours can stay", () => expect(withPresent(lockChoices, 7)).toEqual([2, 5, 7, 10, 15, 30, 60]));
test("a direction takes the names that were typed and no others", () =>
  expect(directionDraft(" Кітап ", "", " ", "")).toEqual({ kk: "Кітап", ru: null, en: null, parent: null })); // not words: a name as typed
