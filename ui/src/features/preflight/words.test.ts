import { describe, expect, it } from "vitest";
import { itemWord, scanWord, standingLook } from "./words";

describe("words of the evening before", () => {
  it("tells each standing by word, shape and tone", () => {
    const looks = (["ready", "open", "trouble", "unknown"] as const).map(standingLook);
    expect(new Set(looks.map(({ word }) => word.id)).size).toBe(4);
    expect(new Set(looks.map(({ shape }) => shape)).size).toBe(4);
    expect(itemWord("test_page").id).toBe("preflight-item-test-page");
  });

  it("names whoever a practice scan found", () => {
    const found = scanWord({ kind: "guest", name: "Әлия Серікова" });
    expect([found.id, found.args[0]?.[1]]).toEqual(["preflight-rehearsal-found", { type: "text", value: "Әлия Серікова" }]);
    expect(scanWord({ kind: "misread" }).id).toBe("preflight-rehearsal-misread");
  });
});
