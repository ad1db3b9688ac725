// @vitest-environment happy-dom
import { flushSync, mount, unmount } from "svelte";
import { afterEach, expect, test } from "vitest";
import { settingsDirectionAddedDone, settingsPasswordDone, volunteersAddDone } from "../generated/messages";
import { speak } from "../shared/l10n";
import { done, forget, lastAction } from "../shared/window";
import Notices from "./Notices.svelte";

speak("en");
const undone: string[] = [];
const shown = mount(Notices, { target: document.body, props: { onundo: (action: string) => void undone.push(action) } });
afterEach(() => {
  forget();
  undone.length = 0;
});

/** The buttons on screen by the names a screen reader gives them. */
function named(): Map<string, HTMLButtonElement> {
  flushSync();
  const text = (id: string): string => {
    const element = document.getElementById(id);
    return (element?.getAttribute("aria-label") ?? element?.textContent ?? "").trim();
  };
  return new Map(
    [...document.querySelectorAll("button")].map((button) => [(button.getAttribute("aria-labelledby") ?? "").split(" ").map(text).join(" "), button]),
  );
}

test("each toast says in the name of its button what is undone or closed", () => {
  done(volunteersAddDone({ name: "Оспанова Айгерим" }), "act_1");
  done(settingsDirectionAddedDone({ name: "Ashar" }), "act_2");
  done(settingsPasswordDone());
  const names = [...named().keys()];
  expect(names).toHaveLength(3);
  expect(names[0]).toMatch(/^Undo.*Оспанова Айгерим/);
  expect(names[1]).toMatch(/^Undo.*Ashar/);
  expect(names[2]).toMatch(/^Close ./);
});

test("only the newest that can be undone shows the keys that undo it", () => {
  done(volunteersAddDone({ name: "Ким Олег" }), "act_1");
  done(volunteersAddDone({ name: "Цой Анна" }), "act_2");
  done(settingsPasswordDone());
  const keys = [...named()].map(([name, button]) => [name, button.querySelector("kbd") !== null]);
  expect(keys.filter(([, has]) => has)).toHaveLength(1);
  expect(keys.find(([, has]) => has)?.[0]).toContain("Цой Анна");
});

test("what is undone from its toast is not offered by the keys again", () => {
  done(volunteersAddDone({ name: "Ли Вера" }), "act_1");
  named().values().next().value?.click();
  expect(undone).toEqual(["act_1"]);
  expect(named().size).toBe(0);
  expect(lastAction()).toBeNull();
});

test("what is undone by the keys is not offered by its toast again", () => {
  done(volunteersAddDone({ name: "Ли Вера" }), "act_1");
  done(volunteersAddDone({ name: "Цой Анна" }), "act_2");
  expect(lastAction()).toBe("act_2");
  expect([...named().keys()]).toHaveLength(1);
  void unmount(shown);
});
