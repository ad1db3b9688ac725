// @vitest-environment happy-dom
import { flushSync, mount, unmount } from "svelte";
import { expect, test, vi } from "vitest";

const { default: Menu } = await import("./Menu.svelte");

test("a menu opens on its first entry that can be chosen, and gives focus back", async () => {
  const run = vi.fn();
  const items = [{ label: "Not now", disabled: true, run }, { label: "Copy", run }, { label: "Delete", run }];
  const shown = mount(Menu, { target: document.body, props: { label: "Actions", items } });
  const opener = document.querySelector("button");
  opener?.click();
  flushSync();
  await vi.waitFor(() => expect(document.activeElement?.textContent?.trim()).toBe("Copy"));
  document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true, cancelable: true }));
  expect(document.activeElement?.textContent?.trim()).toBe("Delete");
  document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }));
  flushSync();
  expect(document.activeElement).toBe(opener);
  expect(run).not.toHaveBeenCalled();
  await unmount(shown);
});
