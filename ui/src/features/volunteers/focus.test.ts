// @vitest-environment happy-dom
import { flushSync, mount } from "svelte";
import { expect, test, vi } from "vitest";

// The stand-in reads where it begins from the address once, when it is first asked for.
history.replaceState(null, "", "?people=0");
const { openDirectory } = await import("../../platform");
const { default: VolunteersPage } = await import("./VolunteersPage.svelte");

test("after the first person of a register is added, the keyboard is on the rows", async () => {
  await openDirectory();
  const nothing = (): void => undefined;
  mount(VolunteersPage, {
    target: document.body,
    props: { address: "", add: true, onaddress: nothing, onopen: nothing, onimport: nothing, onexport: nothing, onback: nothing },
  });
  await vi.waitFor(() => expect(document.querySelector(".empty")).not.toBeNull());
  const surname = document.querySelector<HTMLInputElement>(".panel input");
  if (surname) surname.value = "Оспанова";
  surname?.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
  document.querySelector(".panel form")?.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true }));
  await vi.waitFor(() => expect(document.querySelector(".panel")).toBeNull());
  await vi.waitFor(() => expect(document.querySelector("[role=grid]")).not.toBeNull());
  flushSync();
  expect(document.activeElement?.getAttribute("role")).toBe("grid");
});
