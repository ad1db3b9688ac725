import { describe, expect, it } from "vitest";
import type { Facets } from "../../platform";
import {
  PLAIN_QUERY,
  fromAddress,
  isFiltered,
  isTold,
  sameQuery,
  sortedBy,
  toAddress,
  withSwitch,
  withValue,
  withoutFilters, collectedFilters } from "./query";

describe("the query of the list", () => {
  it("leaves the address empty for the plain list", () => {
    expect(toAddress(PLAIN_QUERY)).toBe("");
    expect(fromAddress("")).toEqual(PLAIN_QUERY);
  });

  it("comes back from the address as it went in", () => {
    let query = { ...PLAIN_QUERY, text: "Әлия & Co = 50%" };
    query = withValue(query, "regions", "KZ-71", true);
    query = withValue(query, "regions", "KZ-10", true);
    query = withValue(query, "ages", "from14to17", true);
    query = withSwitch(query, "consent_missing", true);
    query = sortedBy(sortedBy(query, "birth"), "birth");
    expect(fromAddress(toAddress(query))).toEqual({ ...query, regions: ["KZ-10", "KZ-71"] });
  });

  it("ignores what it does not know", () => {
    expect(fromAddress("status=hero&sort=luck-&age=from60&x=1")).toEqual({
      ...PLAIN_QUERY,
      ages: ["from60"],
      sort: { column: "name", descending: true },
    });
  });

  it("turns the order round on the same column only", () => {
    const byBirth = sortedBy(PLAIN_QUERY, "birth");
    expect(byBirth.sort).toEqual({ column: "birth", descending: false });
    expect(sortedBy(byBirth, "birth").sort.descending).toBe(true);
    expect(sortedBy(sortedBy(byBirth, "birth"), "name").sort).toEqual({ column: "name", descending: false });
  });

  it("does not care in which order values were chosen", () => {
    const one = withValue(withValue(PLAIN_QUERY, "tags", "а", true), "tags", "б", true);
    const other = withValue(withValue(PLAIN_QUERY, "tags", "б", true), "tags", "а", true);
    expect(sameQuery(one, other)).toBe(true);
  });

  it("clears filters but not text and order", () => {
    const query = withSwitch({ ...sortedBy(PLAIN_QUERY, "joined"), text: "нур" }, "with_archived", true);
    expect(isFiltered(query)).toBe(true);
    const cleared = withoutFilters(query);
    expect(isFiltered(cleared)).toBe(false);
    expect(cleared.text).toBe("нур");
    expect(cleared.sort.column).toBe("joined");
  });
});

it("leaves out the filters of what is not collected", () => {
  expect(collectedFilters((field) => field !== "sex" && field !== "birth")).toEqual(["regions", "directions", "statuses", "organisations", "tags"]);
});

it("tells of documents that were not seen where some were, and of what is beyond a minimum where anything is", () => {
  const status = [{ key: "active", count: 3 }, { key: "archived", count: 9 }];
  const facets = { status, document_unseen: 3, beyond_minimum: 0 } as unknown as Facets;
  expect(isTold(PLAIN_QUERY, facets, "document_unseen")).toBe(false);
  expect(isTold(PLAIN_QUERY, { ...facets, document_unseen: 2 }, "document_unseen")).toBe(true);
  expect(isTold(PLAIN_QUERY, { ...facets, document_unseen: 0 }, "document_unseen")).toBe(false);
  expect(isTold({ ...PLAIN_QUERY, document_unseen: true }, facets, "document_unseen")).toBe(true);
  expect(isTold(PLAIN_QUERY, facets, "beyond_minimum")).toBe(false);
  expect(isTold(PLAIN_QUERY, { ...facets, beyond_minimum: 1 }, "beyond_minimum")).toBe(true);
  expect(isTold(PLAIN_QUERY, null, "consent_missing")).toBe(true);
});
