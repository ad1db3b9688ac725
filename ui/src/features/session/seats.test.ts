import { expect, test } from "vitest";
import { isTyped, lastSeat, rememberSeat, seatAfter, type Memory } from "./seats";

const seats = ["opr_1", "opr_2", "opr_3"].map((operator) => ({ operator, label: operator }));

function check(chosen: string | null, key: string, expected: string | null): void {
  expect(seatAfter(seats, chosen, key)?.operator ?? null, `${chosen} ${key}`).toBe(expected);
}
function memory(kept: Record<string, string> = {}): Memory {
  return { getItem: (name) => kept[name] ?? null, setItem: (name, value) => void (kept[name] = value) };
}
const press = (key: string, some: Partial<KeyboardEvent> = {}): boolean => isTyped({ key, ctrlKey: false, altKey: false, metaKey: false, ...some });

test("an arrow leads to the next seat", () => check("opr_1", "ArrowRight", "opr_2"));
test("down is as right", () => check("opr_2", "ArrowDown", "opr_3"));
test("after the last comes the first", () => check("opr_3", "ArrowRight", "opr_1"));
test("before the first comes the last", () => check("opr_1", "ArrowLeft", "opr_3"));
test("another key chooses nobody", () => check("opr_1", "Enter", null));
test("a letter begins the password", () => expect(press("ұ")).toBe(true));
test("a shortcut begins none", () => expect(press("k", { ctrlKey: true })).toBe(false));
test("Space chooses and begins none", () => expect(press(" ")).toBe(false));
test("a named key begins none", () => expect(press("Tab")).toBe(false));
test("who sat here last is chosen", () => {
  const kept = memory();
  rememberSeat(kept, "main", "opr_3");
  expect(lastSeat(kept, "main", seats)).toBe("opr_3");
  expect(lastSeat(kept, "practice", seats), "each register remembers its own").toBe("opr_1");
});
test("somebody who left is not chosen", () => expect(lastSeat(memory({ "seat-main": "opr_9" }), "main", seats)).toBe("opr_1"));
test("without seats nobody is chosen", () => expect(lastSeat(memory(), "main", [])).toBeNull());
