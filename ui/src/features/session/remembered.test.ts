// @vitest-environment happy-dom
import { type Component, flushSync, mount, unmount } from "svelte";
import { afterEach, expect, test, vi } from "vitest";

// The stand-in reads where it begins from the address once, when it is first asked for.
history.replaceState(null, "", "?phase=locked&owners&remembered&people=0");
const { commands, session } = await import("../../platform");
const { default: RecoverPage } = await import("./RecoverPage.svelte");
const { default: RememberedPage } = await import("./RememberedPage.svelte");

const CODE = "K7QM-2R9T-HX4D-81WC-NP6A-V3EJ-5FZB-Y0GS";
const PASSWORD = "құс тау көпір шелек";
let shown: Record<string, unknown> | undefined;

function show<Props extends Record<string, unknown>>(page: Component<Props>, props: Props): void {
  shown = mount(page, { target: document.body, props });
  flushSync();
}
function type(texts: readonly string[]): void {
  document.querySelectorAll<HTMLInputElement>("input:not([type=radio])").forEach((field, at) => {
    field.value = texts[at] ?? "";
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  flushSync();
}
const submit = (): boolean | undefined => document.querySelector("form")?.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true }));

afterEach(async () => {
  if (shown) await unmount(shown);
  shown = undefined;
});

test("a remembered laptop opens the register once, and afterwards says why it does not", async () => {
  await session.refresh();
  expect(session.now?.remembered).toBe(true);
  const onopen = vi.fn();
  show(RememberedPage as Component<Record<string, unknown>>, { organisation: "", onopen, onfail: () => undefined });
  await vi.waitFor(() => expect(onopen).toHaveBeenCalledWith([]));
  expect(session.now?.open).not.toBeNull();
  expect(session.now?.remembered).toBe(false);
  await commands.registerLock();
  const onfail = vi.fn();
  if (shown) await unmount(shown);
  show(RememberedPage as Component<Record<string, unknown>>, { organisation: "", onopen: () => undefined, onfail });
  await vi.waitFor(() => expect(onfail).toHaveBeenCalledWith({ id: "common-error-locked", args: [] }));
});

test("where there are several owners, one is chosen before a password is renewed", async () => {
  const onopen = vi.fn();
  show(RecoverPage as Component<Record<string, unknown>>, { register: "main", onback: () => undefined, onopen });
  type([CODE, PASSWORD, PASSWORD]);
  submit();
  await vi.waitFor(() => expect(document.querySelectorAll("[type=radio]").length).toBe(2));
  expect(onopen, "nothing is renewed yet").not.toHaveBeenCalled();
  document.querySelectorAll<HTMLInputElement>("[type=radio]")[1]?.click();
  flushSync();
  submit();
  await vi.waitFor(() => expect(onopen).toHaveBeenCalledWith([], CODE));
  await vi.waitFor(() => expect(session.now?.open?.operator_id).toBe("opr_7"));
});
