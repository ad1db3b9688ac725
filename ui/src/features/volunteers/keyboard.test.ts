import { describe, expect, it } from "vitest";
import { type KeyPress, listCommand, moved, pageCommand } from "./keyboard";

function press(key: string, code = key, held: Partial<KeyPress> = {}): KeyPress {
  return { key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held };
}

describe("keys in the rows", () => {
  it("takes all with Ctrl+A in any layout", () => {
    expect(listCommand(press("ф", "KeyA", { ctrlKey: true }))).toEqual({ kind: "all" });
    expect(listCommand(press("a", "KeyA", { metaKey: true }))).toEqual({ kind: "all" });
  });

  it("extends with Shift", () => {
    expect(listCommand(press("ArrowDown", "ArrowDown", { shiftKey: true }))).toEqual({
      kind: "move",
      to: "down",
      extend: true,
    });
  });

  it("leaves the keys of the browser alone", () => {
    expect(listCommand(press("Tab"))).toBeNull();
    expect(listCommand(press("f", "KeyF", { ctrlKey: true }))).toBeNull();
    expect(listCommand(press("ArrowLeft", "ArrowLeft", { altKey: true }))).toBeNull();
  });
});

describe("keys of the page", () => {
  it("reads letters by their place", () => {
    expect(pageCommand(press("т", "KeyN"))).toBe("add");
    expect(pageCommand(press(".", "Slash"))).toBe("search");
    expect(pageCommand(press("/", "Digit7", { shiftKey: true }))).toBe("search");
  });
});

describe("moving the current row", () => {
  it("stops at both ends", () => {
    expect(moved(0, "up", 10, 5)).toBe(0);
    expect(moved(9, "down", 10, 5)).toBe(9);
    expect(moved(2, "page-up", 10, 5)).toBe(0);
    expect(moved(8, "page-down", 10, 5)).toBe(9);
  });

  it("pages by what is in view, keeping one row for the eye", () => {
    expect(moved(0, "page-down", 100, 18)).toBe(17);
  });

  it("survives an empty list", () => {
    expect(moved(0, "last", 0, 5)).toBe(0);
    expect(moved(0, "down", 0, 5)).toBe(0);
  });
});
