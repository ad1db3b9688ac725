import { expect, test } from "vitest";
import { commands } from "../../platform";
import { boardOf, heads, holders, neediest, nextBox } from "./board";

const EVENT = "evt_00000000000000000000000000000007";

test("days stand in order, shifts under their sites, and nobody is lost", async () => {
  const { shifts } = await commands.shiftsBoard(EVENT);
  const sites = (await commands.event(EVENT)).fields.sites;
  const columns = heads(sites, shifts);
  expect(columns).toEqual(["sit_1", "sit_2"]);
  const board = boardOf(shifts, columns);
  expect(board.flatMap(({ cells }) => cells.flat()).length).toBe(shifts.length);
  for (const { cells } of board) for (const [at, cell] of cells.entries()) for (const shift of cell) expect(shift.fields.site).toBe(columns[at]);
});
test("work at a site that is gone stands under no site", async () => {
  const { shifts } = await commands.shiftsBoard(EVENT);
  const columns = heads([], shifts);
  expect(columns).toEqual([null]);
  expect(boardOf(shifts, columns)[0]?.cells[0]?.length).toBe(shifts.length);
});
test("arrows lead to the nearest box of the row or column", () => {
  const box = (left: number, top: number) => ({ left, top, width: 90, height: 40 });
  const boxes = [box(0, 0), box(100, 0), box(0, 50), box(100, 50), box(0, 200)];
  expect(nextBox(boxes, 0, "ArrowRight")).toBe(1);
  expect(nextBox(boxes, 0, "ArrowDown")).toBe(2);
  expect(nextBox(boxes, 3, "ArrowLeft")).toBe(2);
  expect(nextBox(boxes, 2, "ArrowDown")).toBe(4);
  expect(nextBox(boxes, 4, "ArrowDown")).toBe(4);
});
test("a new person goes where most are missing", async () => {
  const shift = (await commands.shiftsBoard(EVENT)).shifts[0];
  if (shift === undefined) throw new Error("the event has shifts");
  const lack = (id: string | null): number => (shift.fields.like.needs.find((need) => need.id === id)?.people ?? 0) - holders(shift, id).people;
  const most = neediest(shift);
  for (const { id } of shift.fields.like.needs) expect(lack(most)).toBeGreaterThanOrEqual(lack(id));
});
