import { describe, expect, it } from "vitest";
import { ScaledScroll } from "./scroll";

const VIEW = 560;

function list(rows: number): ScaledScroll {
  const scroll = new ScaledScroll(28);
  scroll.resize(rows, VIEW);
  return scroll;
}

describe("scrolling over many rows", () => {
  it("stays pixel for pixel while the rows fit the track", () => {
    const scroll = list(70_214);
    expect(scroll.track).toBe(70_214 * 28);
    expect(scroll.follow(2_800)).toBeNull();
    expect(scroll.slice(0).first).toBe(100);
  });

  it("keeps the track below the cap for millions of rows", () => {
    expect(list(1_000_000).track).toBe(10_000_000);
    expect(list(3_000_000).track).toBe(10_000_000);
  });

  it("reaches the last row at the end of the track", () => {
    const scroll = list(3_000_000);
    scroll.follow(10_000_000 - VIEW);
    const { first, count } = scroll.slice(0);
    expect(first + count).toBe(3_000_000);
  });

  it("moves a wheel notch by the same pixels however long the list is", () => {
    const scroll = list(3_000_000);
    scroll.scrollTo(28_000_000);
    const before = scroll.offset;
    scroll.follow(scroll.scroll + 120);
    expect(scroll.offset - before).toBe(120);
  });

  it("pays the drift back when the hand rests, without moving the rows", () => {
    const scroll = list(3_000_000);
    scroll.scrollTo(28_000_000);
    for (let notch = 0; notch < 50; notch++) scroll.follow(scroll.scroll + 120);
    const offset = scroll.offset;
    expect(scroll.rest()).not.toBeNull();
    expect(scroll.offset).toBe(offset);
    expect(scroll.rest()).toBeNull();
  });

  it("never gets stuck at an edge of the track before the rows end", () => {
    const scroll = list(3_000_000);
    scroll.scrollTo(500);
    let steps = 0;
    while (scroll.offset > 0 && steps++ < 100) {
      const set = scroll.follow(Math.max(0, scroll.scroll - 120));
      expect(set === null || set >= 0).toBe(true);
    }
    expect(scroll.offset).toBe(0);
  });

  it("reveals a row whole, above what covers the bottom", () => {
    const scroll = list(1_000);
    expect(scroll.reveal(3)).toBeNull();
    scroll.reveal(30, 60);
    expect(scroll.offset).toBe(31 * 28 - VIEW + 60);
    scroll.reveal(0);
    expect(scroll.offset).toBe(0);
  });

  it("draws the first row where it belongs inside the track", () => {
    const scroll = list(1_000_000);
    scroll.scrollTo(14_000_010);
    const { first, top } = scroll.slice(4);
    expect(first * 28 - scroll.offset).toBeCloseTo(top - scroll.scroll, 6);
  });

  it("keeps its place when the rows become fewer", () => {
    const scroll = list(1_000);
    scroll.scrollTo(20_000);
    scroll.resize(10, VIEW);
    expect(scroll.offset).toBe(0);
    expect(scroll.slice(2).count).toBe(10);
  });
});
