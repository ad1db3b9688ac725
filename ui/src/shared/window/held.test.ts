// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { backend } from "../../platform/backend";
import { heldWork } from "./held";
import { go, heldPlace, href, route } from "./route.svelte";

/** A link is followed. */
async function follow(address: string): Promise<void> {
  const heard = new Promise((resolve) => window.addEventListener("hashchange", resolve, { once: true }));
  location.hash = href(address);
  await heard;
}

test.each([
  ["a command", (to: string) => Promise.resolve(go(to))],
  ["a link", follow],
])("%s waits until the place may be left", async (_way, leave) => {
  go("import");
  const ask = vi.fn<(onwards: () => void) => void>();
  const end = heldPlace(ask);
  await leave("volunteers");
  expect(route.path).toEqual(["import"]);
  expect(location.hash).toBe("#/import");
  expect(ask).toHaveBeenCalledOnce();
  ask.mock.calls[0]?.[0]();
  expect(route.path).toEqual(["volunteers"]);
  expect(location.hash).toBe("#/volunteers");
  end();
  await leave("hours");
  expect(route.path).toEqual(["hours"]);
  expect(ask).toHaveBeenCalledOnce();
});

test("the query of a place changes without a question", () => {
  go("volunteers");
  const ask = vi.fn();
  const end = heldPlace(ask);
  go("volunteers?text=a", { replace: true });
  expect(route.query).toBe("text=a");
  expect(ask).not.toHaveBeenCalled();
  end();
});

test("a window that holds work is asked before it closes, as often as somebody tries", async () => {
  const invoke = vi.spyOn(backend, "invoke").mockResolvedValue(undefined);
  let close = (): void => undefined;
  const deafen = vi.fn();
  vi.spyOn(backend, "listen").mockImplementation((event, hear) => {
    expect(event).toBe("close_asked");
    close = () => hear(null);
    return deafen;
  });
  const calls = (): unknown[] => invoke.mock.calls.map(([command, args]) => (command === "window_hold" ? args["held"] : command));
  const ask = vi.fn<(onwards: () => void) => void>();
  const end = heldWork(ask);
  close();
  close();
  expect(ask).toHaveBeenCalledTimes(2);
  await vi.waitFor(() => expect(calls()).toEqual([true, true, true]));
  ask.mock.calls[1]?.[0]();
  await vi.waitFor(() => expect(calls()).toEqual([true, true, true, "window_close"]));
  end();
  await vi.waitFor(() => expect(calls()).toEqual([true, true, true, "window_close", false]));
  expect(deafen).toHaveBeenCalledOnce();
});
