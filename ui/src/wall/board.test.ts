import { expect, test } from "vitest";
import { named, onBoard, sizeOf, type WallBoard, type WallShift } from "./board";

const shift = (names: [string, "missing" | "here"][]): WallShift => ({
  title: "", place: "", from: "09:00", until: "13:00", expected: names.length, here: 0, missing: 0, roles: [],
  people: names.map(([name, state]) => ({ name, state, late: 0 })),
});
const board = (now: number, next: number): WallBoard => ({ language: "kk", theme: "light", title: "", clock: "09:00", now: Array.from({ length: now }, () => shift([])), next: Array.from({ length: next }, () => shift([])) });

test("names beyond the most are a number", () => {
  const of = shift([["Әлия С.", "missing"], ["Дана Қ.", "missing"], ["Ерлан Т.", "here"], ["Жанар О.", "missing"]]);
  expect(named(of, ["missing"], 2)).toEqual({ people: [{ name: "Әлия С.", state: "missing", late: 0 }, { name: "Дана Қ.", state: "missing", late: 0 }], more: 1 });
  expect(named(of, ["here"]).more).toBe(0);
});
test("many shifts are set smaller", () => {
  expect([sizeOf(board(0, 0)), sizeOf(board(1, 2)), sizeOf(board(3, 1)), sizeOf(board(2, 5))]).toEqual(["large", "large", "middle", "small"]);
});
test("hears each board until it stops", () => {
  const target = new EventTarget();
  Object.assign(globalThis, { addEventListener: target.addEventListener.bind(target), removeEventListener: target.removeEventListener.bind(target) });
  const heard: string[] = [];
  const stop = onBoard(({ clock }) => heard.push(clock));
  target.dispatchEvent(new CustomEvent("birge-wall", { detail: board(1, 1) }));
  stop();
  target.dispatchEvent(new CustomEvent("birge-wall", { detail: board(1, 1) }));
  expect(heard).toEqual(["09:00"]);
});
