import { expect, it } from "vitest";
import type { HistoryRow } from "../../platform";
import { byDay, dayOf } from "./timeline";

function row(at: Date): HistoryRow {
  return {
    action: "act_1",
    at: at.getTime(),
    operator: "А. Сейітқали",
    device: "A",
    act: { id: "x", args: [] },
    changes: [],
    undo: "possible",
    undone_at: null,
  };
}

it("parts the history by the days of the reader's clock", () => {
  const rows = [row(new Date(2090, 10, 14, 23, 59)), row(new Date(2090, 10, 14, 0, 1)), row(new Date(2090, 10, 13, 23, 59))];
  expect(byDay(rows).map((day) => day.rows.length)).toEqual([2, 1]);
  expect(dayOf(rows[2]?.at ?? 0)).toBe("2090-11-13");
});

it("has no days without history", () => {
  expect(byDay([])).toEqual([]);
});
