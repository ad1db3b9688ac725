import { describe, expect, it } from "vitest";
import { Burst, Keys, signOf } from "./scanner";

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

describe("a scanner that types into a form", () => {
  /** Types a text with so many milliseconds between the keys, and Enter. */
  const type = (text: string, apart: number, burst = new Burst()): ReturnType<Burst["press"]> => {
    let at = 1_000;
    for (const key of text) burst.press(press(/\d/.test(key) ? `Digit${key}` : `Key${key.toUpperCase()}`, key, { timeStamp: (at += apart) }));
    return burst.press(press("Enter", "Enter", { timeStamp: at + apart }));
  };
  it("is told by its pace, and its keys are kept beside what they typed", () => {
    expect(type("f26b700031t", 10)).toEqual({ typed: "f26b700031t", keys: "F26B700031T" });
    expect(type("f26b700031t", 120)).toBeNull();
  });
  it("is no scan when it is too short for a number, or as long as a line of a document", () => {
    expect(type("kim", 5)).toBeNull();
    expect(type("p".repeat(44), 5)).toBeNull();
  });
  it("leaves out what somebody typed before", () => {
    const burst = new Burst();
    for (const [key, at] of [["а", 100], ["б", 400]] as const) burst.press(press("KeyF", key, { timeStamp: at }));
    expect(type("f26b700031t", 10, burst)?.typed).toBe("f26b700031t");
  });
});
