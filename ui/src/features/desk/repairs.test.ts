import { describe, expect, it } from "vitest";
import type { DeskRepair } from "../../platform";
import { fieldOf, leave, leftAt } from "./repairs";

const task = (id: string, repair: string, category = "DL"): DeskRepair => ({ guest: { id, category }, repair, why: { id: "", args: [] } }) as unknown as DeskRepair;

describe("cards to put right", () => {
  it("open at the field that is meant", () => {
    expect(["category", "pair", "guardian", "leads", "latin", "given", "origin", "birth"].map((repair) => fieldOf(task("vol_1", repair)))).toEqual(["category", "note", "guardian", "delegation", "latin", "given", "delegation", "birth"]);
    expect(fieldOf(task("vol_1", "organisation"))).toBe("organisation");
    expect(fieldOf(task("vol_1", "organisation", "PR"))).toBe("outlet");
  });
  it("have no field for what stands on the page of a volunteer", () => {
    expect(fieldOf(task("vol_1", "iin"))).toBeNull();
  });
  it("are left for one event and one reason", () => {
    leave("evt_1", task("vol_1", "origin"));
    leave("evt_1", task("vol_2", "latin"));
    expect(leftAt("evt_1")).toEqual([["vol_1", "origin"], ["vol_2", "latin"]]);
    expect(leftAt("evt_2")).toEqual([]);
  });
});
