import { describe, expect, it } from "vitest";
import { everybody } from "../../platform";
import { type ExportOffer, scopeCount, scopeTarget, scopes } from "./scope";

const OFFER: ExportOffer = { query: everybody({ text: "нур" }), found: 6_318, all: 70_214, selection: null };

describe("what is exported", () => {
  it("offers only what makes sense", () => {
    expect(scopes(OFFER)).toEqual(["found", "all"]);
    expect(scopes({ ...OFFER, found: 70_214 })).toEqual(["all"]);
    expect(scopes({ ...OFFER, selection: { target: { query: null, ids: ["a"] }, count: 1 } })[0]).toBe("selection");
  });

  it("counts and names the people of a scope", () => {
    expect(scopeCount(OFFER, "found")).toBe(6_318);
    expect(scopeTarget(OFFER, "found")).toEqual({ query: OFFER.query, ids: null });
  });

  it("means the archive too when it says all", () => {
    expect(scopeTarget(OFFER, "all").query?.with_archived).toBe(true);
    expect(scopeTarget(OFFER, "all").query?.text).toBe("");
  });
});
