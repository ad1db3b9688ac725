import { expect, test } from "vitest";
import { emptyPlan, readCount, readPlan, typedPlan } from "./plan";

test("a typed plan comes back as it was", () => {
  const plan = { starts: "2089-07-05T09:00", ends: "2089-07-05T13:00", zone: "Asia/Almaty", starts_second: false, ends_second: true };
  expect(readPlan(typedPlan(plan))).toEqual({ plan });
});
test("no times are no plan", () => expect(readPlan(emptyPlan)).toEqual({ plan: null }));
test("a time that is none is named", () => {
  expect(readPlan({ ...emptyPlan, starts: "32.01.2089 09:00", ends: "01.02.2089 10:00" })).toEqual({ wrong: "starts" });
  expect(readPlan({ ...emptyPlan, starts: "31.01.2089 09:00" })).toEqual({ wrong: "ends" });
});
test("places are a whole number or nothing", () => {
  expect(readCount(" 40 ")).toBe(40);
  expect(readCount("")).toBeNull();
  expect(readCount("many")).toBeUndefined();
});
