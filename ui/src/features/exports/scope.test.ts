import { describe, expect, it } from "vitest";
import { everybody } from "../../platform";
import { type ExportOffer, scopeCount, scopeTarget, scopes } from "./scope";

const OFFER: ExportOffer = { query: everybody({ text: "нур" }), columns: ["name", "birth"], found: 6_318, all: 70_214, selection: null };
const CHOSEN: ExportOffer = { ...OFFER, selection: { target: { of: "ids", ids: ["vol_1"] }, count: 1 } };

describe("what is exported", () => {
  it("offers only what makes sense, the likeliest first", () => {
    expect(scopes(OFFER)).toEqual(["found", "all"]);
    expect(scopes({ ...OFFER, found: 70_214 })).toEqual(["all"]);
    expect(scopes(CHOSEN)).toEqual(["selection", "found", "all"]);
  });

  it("counts and names the people of a scope", () => {
    expect(scopeCount(OFFER, "found")).toBe(6_318);
    expect(scopeTarget(OFFER, "found")).toEqual({ of: "query", query: OFFER.query });
    expect(scopeTarget(CHOSEN, "selection")).toEqual({ of: "ids", ids: ["vol_1"] });
  });

  it("means the archive too when it says all", () => {
    expect(scopeTarget(OFFER, "all")).toEqual({ of: "query", query: everybody({ with_archived: true }) });
  });
});
