import { expect, test } from "vitest";
import { chosenOf, nameOf } from "./people";

test("a name leaves out what is not known", () => expect(nameOf({ surname: "Ким", given: null, patronymic: "Олегұлы" })).toBe("Ким Олегұлы"));
test("people stay in the order of the list, each under what is done with them", () => {
  const people = ["vol_1", "vol_2", "vol_3"].map((id) => ({ row: { id } }));
  const chosen = new Map([["vol_3", "erased"], ["vol_1", "erased"], ["vol_2", "anonymised"]]);
  expect(chosenOf(people, chosen, "erased")).toEqual(["vol_1", "vol_3"]);
});
