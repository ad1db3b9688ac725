import { expect, test } from "vitest";
import type { EventRow } from "../../platform";
import { ofDay } from "./calendar";

const event = (id: string, starts: string, ends: string): EventRow => ({
  id, title: id, state: "open", plan: { starts, ends, zone: "Asia/Almaty", starts_second: false, ends_second: false }, region: null, address: null,
});
const rows = [event("late", "2089-07-05T18:00", "2089-07-06T00:00"), event("early", "2089-07-05T09:00", "2089-07-07T12:00")];

test("a day has what goes on on it", () => expect(ofDay(rows, "2089-07-05").map(({ id }) => id)).toEqual(["early", "late"]));
test("what ends at midnight does not reach into the day after", () => expect(ofDay(rows, "2089-07-06").map(({ id }) => id)).toEqual(["early"]));
test("a day before has nothing", () => expect(ofDay(rows, "2089-07-04")).toEqual([]));
