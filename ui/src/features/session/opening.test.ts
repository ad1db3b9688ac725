// @vitest-environment happy-dom
import { type Component, flushSync, mount, unmount } from "svelte";
import { expect, test, vi } from "vitest";

// The stand-in reads where it begins from the address once, when it is first asked for.
history.replaceState(null, "", "?phase=locked&rebuild");
const { commands } = await import("../../platform");
const { default: UnlockPage } = await import("./UnlockPage.svelte");
const { default: RecoverPage } = await import("./RecoverPage.svelte");

const PASSWORD = "practice makes ready";
const CODE = "K7QM-2R9T-HX4D-81WC-NP6A-V3EJ-5FZB-Y0GS";

/** Types into the fields of a page, one after the other, sends the form and waits until it says how far opening is. */
async function check<Props extends Record<string, unknown>>(page: Component<Props>, props: Props, typed: string[]): Promise<void> {
  const shown = mount(page, { target: document.body, props });
  flushSync();
  document.querySelectorAll("input").forEach((field, at) => {
    field.value = typed[at] ?? "";
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  flushSync();
  expect(document.querySelector("[role=progressbar]")).toBeNull();
  document.querySelector("form")?.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true }));
  await vi.waitFor(() => expect(document.querySelector("[role=progressbar]")).not.toBeNull());
  await commands.taskCancel("open");
  await vi.waitFor(() => expect(document.querySelector("[role=progressbar]")).toBeNull());
  await unmount(shown);
}

test("what is made anew while the password opens a register shows how far it is", async () => {
  await check(UnlockPage as Component<Record<string, unknown>>, { now: await commands.sessionState(), key: "main", idle: false, onopen: () => undefined, onforgotten: () => undefined, onrestore: () => undefined }, [PASSWORD]);
});

test("what is made anew while the recovery code opens a register shows how far it is", async () => {
  await check(RecoverPage as Component<Record<string, unknown>>, { register: "main", onback: () => undefined, onopen: () => undefined }, [CODE, PASSWORD, PASSWORD]);
});
