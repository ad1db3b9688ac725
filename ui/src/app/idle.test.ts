// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { watchActivity } from "./idle";

test("a busy keyboard pings once in twenty seconds", () => {
  let now = 0;
  let pings = 0;
  const stop = watchActivity(() => (pings += 1), () => now);
  for (now = 0; now < 60_000; now += 1_000) window.dispatchEvent(new KeyboardEvent("keydown"));
  stop();
  window.dispatchEvent(new KeyboardEvent("keydown"));
  expect(pings).toBe(3);
});
