import { expect, test } from "vitest";
import type { BackupComparison, BackupLine } from "../../platform";
import { differences, isEqual, lineOf, megabytes } from "./backups";

const line: BackupLine = { made: 5, volunteers: 70_214, lost: 0, behind: false, second: "none", failed: null };
const day = (ms: number): string => (ms > 10 ? "2026-11-25" : "2026-11-24");
const ids = (some: Partial<BackupLine>): string[] => lineOf({ ...line, ...some }, "2026-11-25", day).parts.map(({ id }) => id);
const compared: BackupComparison = {
  made: 1, inside: { volunteers: 3, newest: 1 }, here: { volunteers: 3, newest: 2 }, only_here: 0, only_there: 0, changed: 0, same: 3, erased_again: 0,
};

test("a backup of today is told by its time, an older one by its day", () => {
  expect(ids({ made: 11 })).toEqual(["backups-line-today"]);
  expect(ids({ made: 5 })).toEqual(["backups-line-earlier"]);
});
test("that there is none is told", () => expect(ids({ made: null })).toEqual(["backups-line-none"]));
test("a second folder that is away is told and asks for nobody", () => {
  expect(ids({ second: "away" })).toEqual(["backups-line-earlier", "backups-line-second-away"]);
  expect(lineOf({ ...line, second: "away" }, "", day).attention).toBe(false);
});
test("a backup that did not succeed asks for somebody", () => {
  const told = lineOf({ ...line, failed: { id: "backups-error-space", args: [] } }, "", day);
  expect([told.parts.at(-1)?.id, told.attention]).toEqual(["backups-line-failed", true]);
});
test("sizes are megabytes with one digit, never nothing", () => expect([0, 1_048_576, 90_000_000].map(megabytes)).toEqual([0.1, 1, 85.8]));
test("a comparison leaves out what is zero", () => {
  expect(differences(compared).map(({ count }) => count)).toEqual([3]);
  expect(differences({ ...compared, only_here: 2, changed: 1 }).map(({ label, count }) => [label.id, count])).toEqual([
    ["backups-compare-gone-label", 2], ["backups-compare-changed-label", 1], ["backups-compare-same-label", 3],
  ]);
});
test("equal means that nobody would change", () => {
  expect(isEqual(compared)).toBe(true);
  expect(isEqual({ ...compared, erased_again: 1 })).toBe(false);
});
