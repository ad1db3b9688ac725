import { describe, expect, it } from "vitest";
import decode from "qr/decode.js";
import encode from "qr";
import { decodedBy, refusalOf } from "./camera";

/** A code as a camera sees it: squares of some pixels on a white ground. */
function pictureOf(text: string, scale = 6): { width: number; height: number; data: Uint8ClampedArray } {
  const code = encode(text, "raw", { border: 4 });
  const side = code.length * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      if (code[Math.floor(y / scale)]?.[Math.floor(x / scale)]) data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  }
  return { width: side, height: side, data };
}

describe("the camera", () => {
  it("reads the number of a badge, and nothing where there is no code", () => {
    expect(decodedBy(decode, pictureOf("F26B700042K"))).toBe("F26B700042K");
    expect(decodedBy(decode, { width: 64, height: 64, data: new Uint8ClampedArray(64 * 64 * 4).fill(255) })).toBeNull();
  });
  it("says in words why it does not look", () => {
    const idOf = (name: string): string => refusalOf(new DOMException("", name)).id;
    expect(["NotFoundError", "NotReadableError", "NotAllowedError", "SecurityError"].map(idOf)).toEqual(["scanner-camera-none", "scanner-camera-busy", "scanner-camera-denied", "scanner-camera-denied"]);
  });
});
