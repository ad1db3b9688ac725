// @vitest-environment happy-dom
import { flushSync, mount, unmount } from "svelte";
import { afterEach, expect, test, vi } from "vitest";

const { commands, session } = await import("../../platform");
const { speak } = await import("../../shared/l10n");
const { notices } = await import("../../shared/window");
const { default: BackupsPage } = await import("./BackupsPage.svelte");
const { default: BeginPage } = await import("./BeginPage.svelte");
speak("en");
await session.refresh();

const text = (): string => document.body.textContent ?? "";
const button = (name: string): HTMLButtonElement => {
  const found = [...document.querySelectorAll("button")].find((one) => (one.getAttribute("aria-label") ?? one.textContent ?? "").trim().startsWith(name));
  if (!found) throw new Error(`no button “${name}” in: ${text()}`);
  return found;
};
const seen = (words: string): Promise<void> => vi.waitFor(() => expect(text()).toContain(words));
let shown: ReturnType<typeof mount> | undefined;
afterEach(async () => {
  if (shown) await unmount(shown);
  document.body.replaceChildren();
});

test("a backup is made with progress and stands first in the list", async () => {
  shown = mount(BackupsPage, { target: document.body, props: { onrestored: () => undefined } });
  await seen("opened, 2,981 people");
  const before = document.querySelectorAll("tbody tr").length;
  button("Back up now").click();
  flushSync();
  expect(document.querySelector("[role=progressbar]")).not.toBeNull();
  await vi.waitFor(() => expect(document.querySelectorAll("tbody tr").length).toBe(before + 1));
  expect(text()).toContain("It holds everything.");
  expect(notices.list.at(-1)?.message.id).toBe("backups-made-done");
});

test("a backup that is stopped says so, and the list stays", async () => {
  shown = mount(BackupsPage, { target: document.body, props: { onrestored: () => undefined } });
  await seen("Backups in the folder");
  const before = document.querySelectorAll("tbody tr").length;
  button("Back up now").click();
  flushSync();
  await commands.taskCancel("backup");
  await vi.waitFor(() => expect(document.querySelector("[role=progressbar]")).toBeNull());
  expect(notices.list.at(-1)?.message.id).toBe("store-error-cancelled");
  expect(document.querySelectorAll("tbody tr").length).toBe(before);
});

test("before a restore the dialog says what would change; then the register is locked", async () => {
  const restored = vi.fn();
  shown = mount(BackupsPage, { target: document.body, props: { onrestored: restored } });
  await seen("Backups in the folder");
  button("Restore the backup of").click();
  await seen("Would be gone");
  expect(text()).toContain("Would be erased again");
  expect(text()).toContain("First a backup of the register as it is now");
  button("Restore this backup").click();
  await vi.waitFor(() => expect(restored).toHaveBeenCalled());
  await vi.waitFor(() => expect(session.now?.phase).toBe("locked"));
  await vi.waitFor(() => expect(notices.list.map(({ message }) => message.id)).toContain("backups-restored-erased"));
});

test("a new laptop chooses a file, types the password of its day, and is told when it is wrong", async () => {
  const done = vi.fn();
  shown = mount(BeginPage, { target: document.body, props: { replaces: true, onback: () => undefined, ondone: done } });
  flushSync();
  button("Choose the file").click();
  await seen("It is kept whole beside the restored one.");
  const type = (secret: string): void => {
    const field = document.querySelector("input");
    if (!field) throw new Error("no field");
    field.value = secret;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    flushSync();
    document.querySelector("form")?.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true }));
  };
  type("another");
  await seen("This password does not open the backup.");
  type("practice makes ready");
  await vi.waitFor(() => expect(done).toHaveBeenCalled());
});
