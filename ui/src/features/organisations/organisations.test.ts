import { expect, test } from "vitest";
import type { Organisation } from "../../platform";
import { matching, pressed, type OrganisationQuery } from "./organisations";

const organisation = (name: string, some: Partial<Organisation> = {}): Organisation => ({
  id: name, name, kind: "organisation", bin: null, region: null, contact: null, notes: null, volunteers: 0, ...some,
});
const all = [
  organisation("Арман", { volunteers: 3, region: "KZ-75" }),
  organisation("Әсем", { kind: "group", volunteers: 9, region: "KZ-71" }),
  organisation("Бірге", { bin: "850140000015", volunteers: 3 }),
];
const query: OrganisationQuery = { text: "", kind: null, sort: { column: "name", descending: false } };

function check(some: Partial<OrganisationQuery>, expected: string[]): void {
  const found = matching(all, { ...query, ...some }, (code) => (code === "KZ-71" ? "Астана" : "Алматы"));
  expect(found.map((one) => one.name), JSON.stringify(some)).toEqual(expected);
}

test("names keep the order of the register", () => check({}, ["Арман", "Әсем", "Бірге"]));
test("words are found in every field", () => check({ text: "астана" }, ["Әсем"]));
test("digits find a BIN", () => check({ text: "8501" }, ["Бірге"]));
test("a kind narrows", () => check({ kind: "group" }, ["Әсем"]));
test("equal numbers keep the order of names", () =>
  check({ sort: { column: "volunteers", descending: true } }, ["Әсем", "Арман", "Бірге"]));
test("rows without a region come last", () =>
  check({ sort: { column: "region", descending: false } }, ["Әсем", "Арман", "Бірге"]));
test("a second press turns the order round", () => {
  const once = pressed(query.sort, "volunteers");
  expect([once.descending, pressed(once, "volunteers").descending]).toEqual([true, false]);
});
