import { expect, test, vi } from "vitest";
import type { Deed } from "../../platform";
import { speak } from "../../shared/l10n";
import { offeredActs, textOf, type Doer } from "./acts";
import { found } from "./fold";

const seat = (operator: string): Doer["open"]["seats"][number] => ({ operator, label: operator });
function doer(may: (deed: Deed) => boolean, more: Partial<Doer> = {}): Doer {
  const nothing = (): void => undefined;
  return {
    may, open: { practice: false, seats: [], operator_id: "opr_1" }, practiceWaits: false, canUndo: false, go: nothing, consentMissing: nothing, exportAll: nothing,
    undo: nothing, theme: nothing, language: nothing, openRegister: nothing, switchOperator: nothing, lock: nothing, ...more,
  };
}
const keys = (by: Doer): string[] => offeredActs(by).map(({ key }) => key);
const typed = (words: string): string[] => found(offeredActs(doer(() => true)), textOf, words).map(({ key }) => key);

test("what a role may not do is not offered", () => {
  const viewer = keys(doer((deed) => deed === "see_volunteers", { canUndo: true }));
  expect(viewer).toEqual(["password", "lock", "today", "volunteers", "events", "hours", "figures", "organisations", "settings", "consent-missing", "settings/personal/expiring", "light", "dark", "kk", "ru", "en"]);
});
test("an officer for personal data is led to its pages", () =>
  expect(keys(doer((deed) => ["see_retention", "breach_pack", "block"].includes(deed)))).toEqual(expect.arrayContaining(["settings/personal/review", "settings/personal/breach", "settings/personal/days", "settings/personal/blocked"])));
test("what can happen only sometimes is offered only then", () => {
  expect(keys(doer(() => true))).not.toEqual(expect.arrayContaining(["undo"]));
  expect(keys(doer(() => true, { canUndo: true, practiceWaits: true, open: { practice: false, seats: [seat("opr_2")], operator_id: "opr_1" } }))).toEqual(expect.arrayContaining(["undo", "practice", "switch"]));
});
test("keys are told apart", () => {
  const all = keys(doer(() => true, { canUndo: true, practiceWaits: true }));
  expect(new Set(all).size).toBe(all.length);
});
test("a command is found by its words in any of the three languages, whichever is on screen", () => {
  for (const language of ["kk", "ru", "en"] as const) {
    speak(language);
    for (const words of ["загруз", "upload", "жүктеу", "excel"]) expect(typed(words), words).toContain("import");
    for (const words of ["night", "тёмная", "түн"]) expect(typed(words), words).toEqual(["dark"]);
    expect(typed("sign out")).toEqual(["lock"]);
    for (const words of ["merge", "двойник", "біріктіру"]) expect(typed(words), words).toContain("duplicates");
    expect(typed("утечка")).toEqual(["settings/personal/breach"]);
  }
});
test("a command is found in the wrong keyboard layout", () => {
  expect(typed("gfhjkm")).toEqual(["password"]);
  expect(typed("ыуеештпы")).toEqual(["settings"]);
});
test("a screen leads to its address", () => {
  const go = vi.fn();
  offeredActs(doer(() => true, { go })).find(({ key }) => key === "settings/backups")?.run();
  expect(go).toHaveBeenCalledWith("settings/backups");
});
