import { expect, test } from "vitest";
import { newNeed, readNeeds, typedNeed } from "./draft";

const need = { id: "ned_1", role: "Тіркеу", people: 3, min_age: 16, skill: "қазақ тілі", briefing: null, tasks: ["hazardous" as const] };

test("a role comes back as it was, and one without a name is left out", () => expect(readNeeds([typedNeed(need), newNeed])).toEqual([need]));
test("a role that needs nobody, or whose numbers are none, is told", () => {
  expect(readNeeds([typedNeed(need), { ...newNeed, role: "Навигация", people: "0" }])).toEqual({ wrong: 1 });
  expect(readNeeds([{ ...newNeed, role: "Навигация", age: "он сегіз" }])).toEqual({ wrong: 0 });
});
