// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { speak } from "../shared/l10n";
import { commands } from "./commands";
import { directory, openDirectory } from "./directory.svelte";
import { newAction } from "./ids";

test("a direction off the list is called a former one, whatever its code looks like", async () => {
  speak("en");
  await openDirectory();
  const code = await commands.directionAdd(newAction(), { kk: null, ru: null, en: "Ashar", parent: null });
  await vi.waitFor(() => expect(directory.direction(code)).toBe("Ashar"));
  expect(directory.ownDirections.map((direction) => direction.code)).toContain(code);
  await commands.directionRemove(newAction(), code);
  await vi.waitFor(() => expect(directory.direction(code)).toBe("Former direction"));
  expect(directory.direction("ashar")).toBe("Former direction");
});

test("directions are told apart by what the directory says of them", async () => {
  await openDirectory();
  expect(directory.nationalDirections.every(({ own }) => !own)).toBe(true);
  expect(directory.nationalDirections.length + directory.ownDirections.length).toBe(directory.all.directions.length);
});
