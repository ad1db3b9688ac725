import { describe, expect, it } from "vitest";
import { type ColumnId, FIRST_COLUMNS, collectedColumns, type Memory, layout, rememberColumns, rememberedColumns, shifted, shownColumns, withColumn } from "./columns";

function memory(): Memory {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

describe("columns of the list", () => {
  it("stand in the order chosen, the newest last", () => {
    const chosen = withColumn(withColumn(FIRST_COLUMNS, "phone", true), "latin", false);
    expect(shownColumns(chosen).map((column) => column.id)).toEqual([
      "name",
      "birth",
      "iin",
      "region",
      "directions",
      "status",
      "consent",
      "phone",
    ]);
  });

  it("change places one by one, and the name stays first", () => {
    const ids = (chosen: readonly ColumnId[]): string => shownColumns(chosen).map(({ id }) => id).join(" ");
    expect(ids(shifted(["name", "birth", "iin"], "iin", true))).toBe("name iin birth");
    expect(ids(shifted(["name", "birth", "iin"], "birth", true))).toBe("name birth iin");
    expect(ids(shifted(["name", "birth", "iin"], "birth", false))).toBe("name iin birth");
    expect(ids(shifted(["name", "birth"], "phone", true))).toBe("name birth");
  });

  it("always show the name", () => {
    expect(shownColumns([]).map((column) => column.id)).toEqual(["name"]);
  });

  it("fit the list at 1366 pixels as they come", () => {
    const room = (1366 - 176 - 12 - 28) / 16;
    expect(layout(shownColumns(FIRST_COLUMNS), true).least).toBeLessThan(room);
  });

  it("are remembered for each operator, and forget columns that no longer exist", () => {
    const kept = memory();
    expect(rememberedColumns(kept, "opr_1")).toEqual(FIRST_COLUMNS);
    rememberColumns(kept, "opr_1", ["name", "phone", "birth"]);
    expect(rememberedColumns(kept, "opr_1")).toEqual(["name", "phone", "birth"]);
    expect(rememberedColumns(kept, "opr_2")).toEqual(FIRST_COLUMNS);
    kept.setItem("volunteers-columns opr_2", "name shoe phone phone");
    expect(rememberedColumns(kept, "opr_2")).toEqual(["name", "phone"]);
  });
});

it("leaves out the columns of what is not collected, also those that were chosen", () => {
  const offered = collectedColumns((field) => field !== "iin" && field !== "phones");
  expect(shownColumns(["iin", "region"], offered).map(({ id }) => id)).toEqual(["name", "region"]);
});
