import { expect, it } from "vitest";
import type { HistoryRow } from "../../platform";
import { byDay } from "./timeline";

const DAY = 24 * 60 * 60 * 1000;

function row(at: number): HistoryRow {
  return {
    action: "act_1",
    at,
    operator: "А. Сейітқали",
    device: "A",
    act: { id: "x", args: [] },
    changes: [],
    undo: "possible",
    undone_at: null,
  };
}

it("parts the history by the days that are read on screen", () => {
  const rows = [row(3 * DAY - 1), row(2 * DAY), row(2 * DAY - 1)];
  const days = byDay(rows, (at) => String(Math.floor(at / DAY)));
  expect(days.map((day) => [day.day, day.rows.length])).toEqual([
    ["2", 2],
    ["1", 1],
  ]);
});

it("has no days without history", () => {
  expect(byDay([], String)).toEqual([]);
});
