import { expect, test } from "vitest";
import { nameOf } from "./people";

test("a name leaves out what is not known", () => expect(nameOf({ surname: "Ким", given: null, patronymic: "Олегұлы" })).toBe("Ким Олегұлы"));
