import { describe, expect, it } from "vitest";
import { Keys, signOf } from "./scanner";

const press = (code: string, key: string, more: Partial<KeyboardEvent> = {}): KeyboardEvent => ({ code, key, ctrlKey: false, metaKey: false, altKey: false, ...more }) as KeyboardEvent;

describe("keys of a scanner", () => {
  it("are read by their places, whatever they type", () => {
    const keys = new Keys();
    // The Kazakh layout types letters with the row of digits.
    for (const [code, key] of [["KeyF", "а"], ["Digit2", "ә"], ["Digit6", ","], ["Numpad1", "1"], ["Minus", "ө"]] as const) keys.press(press(code, key));
    keys.press(press("Enter", "Enter"));
    expect(keys.text).toBe("F261-");
  });
  it("end with anything that is no sign of a code, until the field is empty again", () => {
    const keys = new Keys();
    keys.press(press("KeyA", "ф"));
    keys.press(press("Backspace", "Backspace"));
    keys.press(press("KeyB", "и"));
    expect(keys.text).toBeNull();
    keys.begin();
    keys.press(press("KeyV", "v", { ctrlKey: true }));
    expect(keys.text).toBeNull();
    keys.begin();
    keys.press(press("ShiftLeft", "Shift"));
    keys.press(press("KeyB", "И"));
    expect(keys.text).toBe("B");
  });
  it("have no sign where a code has none", () => {
    expect(["Space", "Comma", "F2", "ArrowDown"].map(signOf)).toEqual([null, null, null, null]);
  });
});
