import { expect, test } from "vitest";
import type { HoursPolicies, SettingsDraft } from "../../platform";
import { directionDraft, lockChoices, same, samePolicies, typedTenge, withPresent } from "./settings";

const draft: SettingsDraft = { organisation: "Бірге", region: null, lock_minutes: 10, minors_consent_under: 16, responsible: null, rest_hours: 12 };

function check(some: Partial<SettingsDraft>, expected: boolean): void {
  expect(same(draft, { ...draft, ...some }), JSON.stringify(some)).toBe(expected);
}

test("what was not touched is the same", () => check({}, true));
test("spaces at the ends are no change", () => check({ organisation: " Бірге " }, true));
test("an emptied field and an absent one are the same", () => check({ responsible: "" }, true));
test("another age is a change", () => check({ minors_consent_under: 18 }, false));
test("another rest is a change", () => check({ rest_hours: 10 }, false));
test("each part of how hours are counted is a change", () => {
  const policies: HoursPolicies = { break_minutes: 0, break_after: 360, night: "as_others", night_from: 1320, night_until: 360, travel_minutes: 0 };
  expect(samePolicies(policies, { ...policies })).toBe(true);
  const others: Partial<HoursPolicies>[] = [{ break_minutes: 30 }, { break_after: 480 }, { night: "apart" }, { night_from: 1380 }, { night_until: 300 }, { travel_minutes: 60 }];
  for (const some of others) expect(samePolicies(policies, { ...policies, ...some }), JSON.stringify(some)).toBe(false);
});
test("an amount is typed with its hundredths only where it has some", () => expect([150_000, 153_250, 1].map(typedTenge)).toEqual(["1500", "1532,50", "0,01"]));
test("a value that is none of ours can stay", () => expect(withPresent(lockChoices, 7)).toEqual([2, 5, 7, 10, 15, 30, 60]));
test("a direction takes the names that were typed and no others", () =>
  expect(directionDraft(" Кітап ", "", " ", "")).toEqual({ kk: "Кітап", ru: null, en: null, parent: null })); // not words: a name as typed
