import { expect, test } from "vitest";
import { commands } from "../../platform";
import { findHits, findPeople } from "./people";
import { rowName } from "./name";

test("nothing typed asks for nobody", async () => expect((await findPeople("  ", 6)).total).toBe(0));
test("people come with all who were found counted", async () => {
  const found = await findPeople("ас", 3);
  expect(found.rows.length).toBe(3);
  expect(found.total).toBeGreaterThan(3);
  expect(found.text).toBe("ас");
});
test("numbers stay masked", async () => {
  for (const row of (await findPeople("ас", 6)).rows) expect(Object.keys(row)).not.toContain("iin");
});
test("the wrong keyboard layout finds the same people, and the text that found them is told", async () => {
  const meant = await findPeople("ас", 6);
  const typed = await findPeople("fc", 6);
  expect(meant.total).toBeGreaterThan(0);
  expect(typed).toEqual({ ...meant, text: "ас" });
});
test("a name leaves out what is not known", () => expect(rowName({ surname: "Ким", given: null, patronymic: "Олегұлы" })).toBe("Ким Олегұлы"));
test("of an event only those on its list are found, by name and with what tells them apart", async () => {
  const event = `evt_${"1".padStart(32, "0")}`;
  const { rows: [listed] } = await commands.rosterWindow(event, { text: "", standings: [], shift: null, presence: "any" }, 0, 1);
  if (listed === undefined) throw new Error("nobody is on the list");
  const { volunteer: id, name, region, phone } = listed;
  expect(await findHits(` ${name} `, 7, event)).toContainEqual({ id, name, birth: null, region, phone });
  expect(await findHits(" ", 7, event)).toEqual([]);
  const everybody = await findHits("а", 1000, null);
  const ofEvent = await findHits("а", 1000, event);
  expect(ofEvent.length).toBeGreaterThan(0);
  expect(everybody.length).toBeGreaterThan(ofEvent.length);
});
