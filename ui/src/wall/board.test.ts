import { expect, test } from "vitest";
import { missingAt, named, onBoard, pageFrom, sizeOf, type WallBoard, type WallShift } from "./board";

const shift = (names: [string, "missing" | "here"][]): WallShift => ({
  title: "", place: "", from: "09:00", until: "13:00", expected: names.length, here: 0, missing: 0, roles: [],
  people: names.map(([name, state]) => ({ name, state, late: 0 })),
});
const board = (now: number, next: number): WallBoard => ({ language: "kk", theme: "light", title: "", clock: "09:00", locked: false, now: Array.from({ length: now }, () => shift([])), next: Array.from({ length: next }, () => shift([])) });

test("names beyond the most are a number", () => {
  const of = shift([["Әлия С.", "missing"], ["Дана Қ.", "missing"], ["Ерлан Т.", "here"], ["Жанар О.", "missing"]]);
  expect(named(of, ["missing"], 2)).toEqual({ people: [{ name: "Әлия С.", state: "missing", late: 0 }, { name: "Дана Қ.", state: "missing", late: 0 }], more: 1 });
  expect(named(of, ["here"]).more).toBe(0);
});
test("many shifts are set smaller", () => {
  expect([sizeOf(board(0, 0)), sizeOf(board(1, 2)), sizeOf(board(3, 1)), sizeOf(board(2, 5))]).toEqual(["large", "large", "middle", "small"]);
});
test("a page has as many shifts as fit, and at least one", () => {
  const heights = [100, 100, 100, 500, 50];
  expect(pageFrom(0, heights, 10, 1_000)).toEqual({ from: 0, until: 5 });
  expect(pageFrom(0, heights, 10, 320)).toEqual({ from: 0, until: 3 });
  expect(pageFrom(0, heights, 10, 319)).toEqual({ from: 0, until: 2 });
  expect(pageFrom(3, heights, 10, 320)).toEqual({ from: 3, until: 4 });
  expect(pageFrom(4, heights, 10, 320)).toEqual({ from: 4, until: 5 });
  expect(pageFrom(0, [], 10, 320)).toEqual({ from: 0, until: 0 });
});
test("people missing on pages that are not shown count", () => {
  expect(missingAt([shift([]), { ...shift([]), missing: 2 }, { ...shift([]), missing: 3 }])).toBe(5);
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
