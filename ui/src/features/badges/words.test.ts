import { expect, test } from "vitest";
import { inOrder, moved, parts } from "./words";

test("parts that are not printed stand behind those that are, each once", () => {
  const all = inOrder(["event", "from"]);
  expect(all.slice(0, 2)).toEqual([{ part: "event", on: true }, { part: "from", on: true }]);
  expect(all.map(({ part }) => part).sort()).toEqual(Object.keys(parts).sort());
  expect(all.filter(({ on }) => on)).toHaveLength(2);
});

test("a part is moved by one place and not beyond the ends", () => {
  expect(moved(["a", "b", "c"], 1, -1)).toEqual(["b", "a", "c"]);
  expect(moved(["a", "b", "c"], 1, 1)).toEqual(["a", "c", "b"]);
  expect(moved(["a", "b", "c"], 0, -1)).toEqual(["a", "b", "c"]);
  expect(moved(["a", "b", "c"], 2, 1)).toEqual(["a", "b", "c"]);
});
