// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { commands, type Revealed } from "../../platform";
import { flushSync } from "svelte";
import { Reveal, SHOWN_FOR } from "./reveal.svelte";

const numbers: Revealed = { iin: "800101300016", phones: [], emergency: null, guardians: [] };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Makes one as a component does; returns it and the end of the component. */
function made(): [Reveal, () => void] {
  let reveal: Reveal | undefined;
  const end = $effect.root(() => {
    reveal = new Reveal();
  });
  flushSync();
  if (reveal === undefined) throw new Error("an effect root runs at once");
  return [reveal, end];
}

test("a number is hidden again after a minute", async () => {
  vi.spyOn(commands, "volunteerReveal").mockResolvedValue(numbers);
  const [reveal, end] = made();
  await reveal.show("vol_1", "iin");
  expect(reveal.of("vol_1", "iin")?.iin).toBe(numbers.iin);
  vi.advanceTimersByTime(SHOWN_FOR - 1);
  expect(reveal.of("vol_1", "iin")).not.toBeNull();
  vi.advanceTimersByTime(1);
  expect(reveal.of("vol_1", "iin")).toBeNull();
  end();
});

test("another person's numbers take the place of the first", async () => {
  vi.spyOn(commands, "volunteerReveal").mockResolvedValue(numbers);
  const [reveal, end] = made();
  await reveal.show("vol_1", "iin");
  await reveal.show("vol_2", "phone");
  expect(reveal.of("vol_1", "iin")).toBeNull();
  expect(reveal.of("vol_2", "phone")).not.toBeNull();
  expect(reveal.of("vol_2", "iin"), "only what was asked for is shown").toBeNull();
  end();
});

test("what arrives after the page was left is not shown", async () => {
  let late: (shown: Revealed) => void = () => undefined;
  vi.spyOn(commands, "volunteerReveal").mockReturnValue(new Promise((resolve) => (late = resolve)));
  const [reveal, end] = made();
  const showing = reveal.show("vol_1", "iin");
  end();
  late(numbers);
  await showing;
  expect(reveal.of("vol_1", "iin")).toBeNull();
});
