// @vitest-environment happy-dom
import { createRawSnippet, flushSync, mount, tick, unmount } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

const { default: Dialog } = await import("./Dialog.svelte");

const part = (html: string) => createRawSnippet(() => ({ render: () => html }));
const at = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
/** Opens a dialog from where the focus is and steps into its field. */
function open(): ReturnType<typeof mount> {
  const shown = mount(Dialog, { target: document.body, props: { open: true, title: "A question", children: part("<p><input></p>"), actions: part("<button>No</button>") } });
  flushSync();
  at("dialog input").focus();
  return shown;
}
beforeEach(() => {
  document.body.innerHTML = `<main tabindex="-1"><button id="opener">Ask</button></main>`;
});
afterEach(() => document.body.replaceChildren());

test("a dialog that is taken away gives focus back to what opened it", async () => {
  at("#opener").focus();
  await unmount(open());
  await vi.waitFor(() => expect(document.activeElement).toBe(at("#opener")));
});

test("where the opener is gone, focus goes to the page and not to nowhere", async () => {
  at("#opener").focus();
  const shown = open();
  at("#opener").remove();
  await unmount(shown);
  await vi.waitFor(() => expect(document.activeElement).toBe(at("main")));
});

test("a focus that somebody has put elsewhere is left there", async () => {
  at("#opener").focus();
  const shown = open();
  const other = document.createElement("button");
  document.body.append(other);
  other.focus();
  await unmount(shown);
  await tick();
  await tick();
  expect(document.activeElement).toBe(other);
});

test("a key that is pressed beside an open dialog does not reach the page", async () => {
  const heard = vi.fn();
  window.addEventListener("keydown", heard);
  const shown = open();
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  expect(heard).not.toHaveBeenCalled();
  await unmount(shown);
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  expect(heard).toHaveBeenCalledOnce();
  window.removeEventListener("keydown", heard);
});

test.each([
  ["its button", (props: { open: boolean }) => (props.open = false)],
  ["the browser", () => at("dialog").dispatchEvent(new Event("close"))],
])("whoever opened it hears once that it was closed by %s", async (_way, close) => {
  const onclose = vi.fn();
  const props = $state({ open: true, title: "A question", children: part("<p></p>"), actions: part("<button>No</button>"), onclose });
  const shown = mount(Dialog, { target: document.body, props });
  flushSync();
  expect(onclose).not.toHaveBeenCalled();
  close(props);
  flushSync();
  await tick();
  expect(document.querySelector("dialog")).toBeNull();
  expect(onclose).toHaveBeenCalledOnce();
  await unmount(shown);
  expect(onclose).toHaveBeenCalledOnce();
});
