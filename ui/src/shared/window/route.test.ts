import { expect, test } from "vitest";
import { readPlace } from "./route.svelte";

function check(hash: string, path: string[], query: string): void {
  expect(readPlace(hash), hash).toEqual({ path, query });
}

test("an empty address is the first page", () => check("", [], ""));
test("a path is its parts", () => check("#/volunteers/vol_1", ["volunteers", "vol_1"], ""));
test("a query stays as written", () => check("#/volunteers?text=a%3Fb&x=1?2", ["volunteers"], "text=a%3Fb&x=1?2"));
test("parts are decoded", () => check("#/settings/a%20b", ["settings", "a b"], ""));
