// @vitest-environment happy-dom
import { flushSync } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { IpcError } from "../../platform";
import { secondsOf, Wait } from "./wait.svelte";

const refused = (id: string, seconds: number): IpcError => ({ kind: "refused", message: { id, args: [["seconds", { type: "number", value: seconds }]] }, field: null, trace: null });
const tooMany = refused("operators-error-too-many-attempts", 5);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Makes one as a component does. */
function made(over: () => void, clock: () => number): [Wait, () => void] {
  let wait: Wait | undefined;
  const end = $effect.root(() => {
    wait = new Wait(over, clock);
  });
  flushSync();
  if (wait === undefined) throw new Error("an effect root runs at once");
  return [wait, end];
}

test("only that refusal has to wait", () => {
  expect(secondsOf(tooMany)).toBe(5);
  expect(secondsOf(refused("store-error-wrong-password", 5))).toBeNull();
});

test("seconds run down, and then the next password is taken", () => {
  let now = 0;
  const over = vi.fn();
  const [wait, end] = made(over, () => now);
  expect(wait.begin(tooMany)).toBe(true);
  now = 2_000;
  vi.advanceTimersByTime(2_000);
  expect(wait.left).toBe(3);
  expect(over).not.toHaveBeenCalled();
  now = 5_000;
  vi.advanceTimersByTime(3_000);
  expect(wait.left).toBe(0);
  expect(wait.told, "what was read aloud is gone").toBeNull();
  expect(over).toHaveBeenCalledOnce();
  end();
});

test("a laptop that slept does not wait twice", () => {
  let now = 0;
  const [wait, end] = made(() => undefined, () => now);
  wait.begin(tooMany);
  now = 60_000;
  vi.advanceTimersByTime(1_000);
  expect(wait.left).toBe(0);
  end();
});
