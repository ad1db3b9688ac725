import { describe, expect, it } from "vitest";
import { FIRST_COLUMNS, collectedColumns, type Memory, layout, rememberColumns, rememberedColumns, shownColumns, withColumn } from "./columns";

function memory(): Memory {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

describe("columns of the list", () => {
  it("keep the order of the screen, whatever was chosen last", () => {
    const chosen = withColumn(withColumn(FIRST_COLUMNS, "phone", true), "latin", false);
    expect(shownColumns(chosen).map((column) => column.id)).toEqual([
      "name",
      "birth",
      "iin",
      "phone",
      "region",
      "directions",
      "status",
      "consent",
    ]);
  });

  it("always show the name", () => {
    expect(shownColumns([]).map((column) => column.id)).toEqual(["name"]);
  });

  it("fit the list at 1366 pixels as they come", () => {
    const room = (1366 - 176 - 12 - 28) / 16;
    expect(layout(shownColumns(FIRST_COLUMNS), true).least).toBeLessThan(room);
  });

  it("are remembered, and forget columns that no longer exist", () => {
    const kept = memory();
    expect(rememberedColumns(kept)).toEqual(FIRST_COLUMNS);
    rememberColumns(kept, ["name", "phone"]);
    expect(rememberedColumns(kept)).toEqual(["name", "phone"]);
    kept.setItem("volunteers-columns", "name shoe phone");
    expect(rememberedColumns(kept)).toEqual(["name", "phone"]);
  });
});

it("leaves out the columns of what is not collected, also those that were chosen", () => {
  const offered = collectedColumns((field) => field !== "iin" && field !== "phones");
  expect(shownColumns(["iin", "region"], offered).map(({ id }) => id)).toEqual(["name", "region"]);
});
