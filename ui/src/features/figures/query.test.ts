import { describe, expect, it } from "vitest";
import type { FigureSums } from "../../platform";
import { daysOf, fromAddress, narrowed, points, queryOf, toAddress, usual, valueOf, type Asked } from "./query";

const sums: FigureSums = { confirmed: 90, claimed: 0, rejected: 0, by_grade: [90, 0, 0, 0], night: 0, travel: 0, people: 3, with_hours: 1, marks: 7, events: 2, places: 0, no_shows: 0, late_cancels: 0, helped: 0, helped_estimated: 0 };

describe("the address of figures", () => {
  it("says what is asked, and nothing of what is usual", () => {
    expect(toAddress(usual)).toBe("");
    const asked: Asked = { period: "own", from: "2089-01-01", until: "2089-03-31", asOf: "2089-04-02", by: "event", measure: "people", within: [{ by: "region", key: "KZ-71" }, { by: "direction", key: "" }], regions: "event" };
    expect(fromAddress(toAddress(asked))).toEqual(asked);
  });
  it("passes over what it does not know", () => {
    expect(fromAddress("by=height&measure=joy&period=aeon&in=height:tall&as_of=spring&regions=mars")).toEqual(usual);
  });
});

describe("the days of a period", () => {
  const days = (period: Asked["period"], today = "2088-02-17") => daysOf({ period, from: null, until: null }, today);
  it("end with the calendar", () => {
    expect(days("month")).toEqual({ from: "2088-02-01", until: "2088-02-29" });
    expect(days("quarter")).toEqual({ from: "2088-01-01", until: "2088-03-31" });
    expect(days("quarter", "2088-12-31")).toEqual({ from: "2088-10-01", until: "2088-12-31" });
    expect(days("last_year")).toEqual({ from: "2087-01-01", until: "2087-12-31" });
    expect(days("all")).toEqual({ from: null, until: null });
  });
  it("are those that were typed", () => {
    expect(daysOf({ period: "own", from: "2088-05-05", until: null }, "2088-02-17")).toEqual({ from: "2088-05-05", until: null });
  });
});

it("a figure of hours is minutes by sixty, any other is what was counted", () => {
  expect(valueOf(sums, "confirmed")).toBe(1.5);
  expect(valueOf(sums, "marks")).toBe(7);
});

it("a line narrows the question once, and the table goes on to another axis", () => {
  const first = narrowed(usual, { by: "direction", key: "bilim" });
  expect(first.by).toBe("event");
  const second = narrowed(first, { by: "direction", key: "umit" });
  expect(second.within).toEqual([{ by: "direction", key: "umit" }]);
  expect(queryOf(second, "2088-02-17", { by: "event", key: "evt_1" }).within).toHaveLength(2);
});

it("the line over time touches the top where there is most", () => {
  expect(points([0, 10, 5], 100, 40)).toEqual([{ x: 0, y: 40 }, { x: 50, y: 0 }, { x: 100, y: 20 }]);
  expect(points([0, 0], 100, 40).every(({ y }) => y === 40)).toBe(true);
  expect(points([4], 100, 40)).toEqual([{ x: 50, y: 0 }]);
});
