import { expect, test } from "vitest";
import type { Operator } from "../../platform";
import { parted } from "./operators";

const somebody = (name: string, some: Partial<Operator> = {}): Operator => ({ id: name, name, role: "desk", left: null, seat: true, me: false, events: null, ...some });

test("who is at the keyboard stands first, the others as they come, those who left apart", () => {
  const { here, former } = parted([somebody("А"), somebody("Б", { left: "2026-11-01" }), somebody("В"), somebody("Я", { me: true })]);
  expect(here.map(({ name }) => name)).toEqual(["Я", "А", "В"]);
  expect(former.map(({ name }) => name)).toEqual(["Б"]);
});
