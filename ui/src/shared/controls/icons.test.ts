import { expect, test } from "vitest";
import sprite from "../../../../icons/icons.svg?raw";
import { iconNames, shapeNames } from "./icons";

test("every drawing of the sprite has a name, and every name a drawing", () => {
  const drawn = [...sprite.matchAll(/<symbol id="([^"]+)"/g)].map((found) => found[1]);
  const named = [...iconNames, ...shapeNames.map((name) => `s-${name}`)];
  expect([...drawn].sort()).toEqual([...named].sort());
});
