import { expect, test } from "vitest";
import { filterParts } from "./exported";

const names = { region: (code: string) => `<${code}>`, direction: (code: string) => `<${code}>`, organisation: () => undefined };

function check(filter: [string, string][], expected: string[]): void {
  expect(filterParts(filter, names, ({ id }) => id)).toEqual(expected);
}

test("codes of places have names", () => check([["region", "KZ-71"], ["direction", "umit"]], ["<KZ-71>", "<umit>"]));
test("closed codes have words", () => check([["status", "active"], ["consent_missing", "1"]], ["volunteers-status-active", "volunteers-filter-consent-label"]));
test("of a searched text only is said that there was one", () => check([["text", "1"]], ["audit-screen-filter-text"]));
test("a group that is gone is a group", () => check([["organisation", "org_1"]], ["volunteers-filter-organisations-label"]));
test("a paper has its name, and the event stands beside the line", () => check([["document", "attendance"]], ["papers-attendance-title"]));
test("of a list the event stands beside the line", () => check([["list", "prints"], ["event", "evt_1"]], ["printing-log-sheet"]));
test("figures say along what and when", () => check([["figures", "region"], ["from", "2089-07-01"]], ["figures-head-region", "audit-screen-filter-from"]));
test("what a newer program wrote stays as it is", () => check([["shift", "7"]], ["shift=7"]));
