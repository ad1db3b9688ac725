import { describe, expect, it } from "vitest";
import { EVERYBODY, NOBODY, chosen, chosenCount, headBox, isChosen, span, toggled } from "./selection";

describe("choosing rows", () => {
  it("starts with nobody", () => {
    expect(chosenCount(NOBODY, 50)).toBe(0);
    expect(headBox(NOBODY, 50)).toBe("none");
  });

  it("chooses and releases one person", () => {
    const one = toggled(NOBODY, "a");
    expect(isChosen(one, "a")).toBe(true);
    expect(headBox(one, 50)).toBe("some");
    expect(chosenCount(toggled(one, "a"), 50)).toBe(0);
  });

  it("takes all without knowing their ids, and leaves single people out", () => {
    const most = toggled(EVERYBODY, "a");
    expect(chosenCount(most, 1_000_000)).toBe(999_999);
    expect(isChosen(most, "a")).toBe(false);
    expect(headBox(most, 1_000_000)).toBe("some");
    expect(headBox(toggled(most, "a"), 1_000_000)).toBe("all");
  });

  it("adds a range to what was chosen before", () => {
    const range = chosen(toggled(NOBODY, "z"), ["a", "b", "c"], true);
    expect(chosenCount(range, 50)).toBe(4);
    expect(chosenCount(chosen(range, ["b", "c"], false), 50)).toBe(2);
  });

  it("reads a range in either direction", () => {
    expect(span(7, 3)).toEqual({ from: 3, to: 7 });
    expect(span(3, 7)).toEqual({ from: 3, to: 7 });
  });

  it("does not change what it was given", () => {
    const one = toggled(NOBODY, "a");
    toggled(one, "b");
    expect(chosenCount(one, 50)).toBe(1);
  });
});
