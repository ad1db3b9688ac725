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


test("a region has the name of the day, with the present one beside it", async () => {
  speak("kk");
  await openDirectory();
  expect(directory.regionOn("KZ-71", "2022-08-19")).toBe("Нұр-Сұлтан (қазіргі Астана)");
  expect(directory.regionOn("KZ-71", "2022-09-17")).toBe("Астана қаласы");
  expect(directory.regionOn("KZ-71", "2018-01-01")).toBe("Астана қаласы");
  expect(directory.regionOn("KZ-75", "2022-08-19")).toBe("Алматы қаласы");
});
