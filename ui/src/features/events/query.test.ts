import { expect, test } from "vitest";
import { everything, fromAddress, isNarrowed, toAddress } from "./query";

test("an address leads back to the same question", () => {
  const query = { ...everything, text: "форум", states: ["open" as const], templates: true };
  expect(fromAddress(toAddress(query, "month", "2026-11-22"))).toEqual({ query, view: "month", day: "2026-11-22" });
});
test("an unknown state is left out", () => expect(fromAddress("state=never").query.states).toEqual([]));
test("nothing asked narrows nothing", () => {
  expect(isNarrowed(fromAddress("").query)).toBe(false);
  expect(isNarrowed(fromAddress("text=a").query)).toBe(true);
});
