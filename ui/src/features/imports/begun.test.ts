// @vitest-environment happy-dom
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { importErrorBegunMissing } from "../../generated/messages";
import { commands, type ImportBegun } from "../../platform";
import { speak } from "../../shared/l10n";
import ImportPage from "./ImportPage.svelte";

speak("en");
const at = Date.UTC(2026, 10, 25, 4, 40);
const list = (id: string, about: ImportBegun["about"]): ImportBegun => ({ list: id, at, until: at + 7 * 86_400_000, about });
let waiting: ImportBegun[] = [];
beforeEach(() => {
  waiting = [list("plan-2", { file: "spring.csv", answers: 3 }), list("plan-3", { file: "autumn.csv", answers: 0 }), list("plan-4", null)];
  vi.spyOn(commands, "importsBegun").mockImplementation(async () => waiting);
  vi.spyOn(commands, "importForget").mockImplementation(async (gone) => void (waiting = waiting.filter(({ list: id }) => id !== gone)));
});
let shown: ReturnType<typeof mount> | undefined;
afterEach(async () => {
  if (shown) await unmount(shown);
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/** What has the keyboard, as a screen reader says it. */
const here = (): string => {
  const one = document.activeElement;
  return one === document.body ? "nowhere" : (one?.getAttribute("aria-label") ?? one?.textContent ?? "").trim();
};
const arrives = (name: string): Promise<void> => vi.waitFor(() => expect(here()).toMatch(new RegExp(`^${name}`)));
/** Presses the button that has the keyboard, as Enter does. */
function enter(): void {
  (document.activeElement as HTMLElement).click();
  flushSync();
}
function button(name: string): HTMLElement {
  const found = [...document.querySelectorAll("button")].find((one) => (one.getAttribute("aria-label") ?? one.textContent ?? "").trim().startsWith(name));
  if (!found) throw new Error(`no button “${name}”`);
  return found;
}
function open(): void {
  shown = mount(ImportPage, { target: document.body, props: { dropped: false, debtHref: "#", beyondHref: "#", onback: () => undefined } });
  flushSync();
}
/** Drops a list with the keyboard. */
function drop(label: string): void {
  button(label).focus();
  enter();
  button("Drop the answers").focus();
  enter();
}

test("whoever comes back goes on with Enter, and Tab goes down the page", async () => {
  open();
  await arrives("Continue with “spring.csv”");
  const names = [...document.querySelectorAll("button")].map((one) => (one.getAttribute("aria-label") ?? one.textContent ?? "").trim());
  const order = ["Continue with “spring.csv”", "Drop it… spring.csv", "Continue with “autumn.csv”", "Drop it… autumn.csv", "Drop it…", "Choose a file…"];
  expect(names.filter((name) => order.includes(name))).toEqual(order);
});

test("where no list waits, the keyboard is where one is chosen", async () => {
  waiting = [];
  open();
  await vi.waitFor(() => expect(document.querySelector(".lists")).not.toBeNull());
  expect(here()).toBe("Choose a file…");
});

test("after a list is dropped the keyboard is at the next one, and after the last where a file is chosen", async () => {
  open();
  await arrives("Continue with “spring.csv”");
  drop("Drop it… spring.csv");
  await arrives("Continue with “autumn.csv”");
  drop("Drop it… autumn.csv");
  await arrives("Drop it…");
  drop("Drop it…");
  await arrives("Choose a file…");
});

test("a list that is kept on gives the keyboard back to its button", async () => {
  open();
  await arrives("Continue with “spring.csv”");
  button("Drop it… autumn.csv").focus();
  enter();
  button("Cancel").focus();
  enter();
  await arrives("Drop it… autumn.csv");
  expect(waiting).toHaveLength(3);
});

test("a list that is gone on with has the keyboard", async () => {
  open();
  await arrives("Continue with “spring.csv”");
  enter();
  await arrives("All rows");
  expect(document.querySelector(".clinic")?.contains(document.activeElement)).toBe(true);
});

test("a list that cannot be gone on with says why, and another file is chosen", async () => {
  open();
  await arrives("Continue with “spring.csv”");
  vi.spyOn(commands, "importGoOn").mockRejectedValue({ kind: "missing", message: importErrorBegunMissing(), field: null, trace: null });
  enter();
  await vi.waitFor(() => expect(document.body.textContent).toContain("its time is over"));
  await arrives("Choose a file…");
});

test("what is lost is said: answers, or how the list is read", async () => {
  open();
  await arrives("Continue with “spring.csv”");
  button("Drop it… spring.csv").click();
  flushSync();
  expect(document.querySelector("dialog")?.textContent).toContain(": 3. Once dropped");
  button("Cancel").click();
  flushSync();
  button("Drop it… autumn.csv").click();
  flushSync();
  expect(document.querySelector("dialog")?.textContent).toContain("how the list is read");
});

test("of a pasted table it is said that it goes itself", async () => {
  waiting = [list("plan-5", { file: "", answers: 2 })];
  open();
  await arrives("Continue with “Pasted table”");
  expect(document.body.textContent).toContain("Answers kept: 2");
  button("Drop it… Pasted table").click();
  flushSync();
  expect(document.querySelector("dialog")?.textContent).toContain("The pasted table goes too");
});
