import { describe, expect, it } from "vitest";
import { LatestOnly, RowWindows, WINDOW } from "./windows";

function filled(offset: number, rows = WINDOW): { offset: number; total: number; rows: string[] } {
  return { offset, total: 100_000, rows: Array.from({ length: rows }, (_, at) => `row ${String(offset + at)}`) };
}

describe("rows at hand", () => {
  it("asks for each missing window once", () => {
    const rows = new RowWindows<string>();
    expect(rows.missing(WINDOW - 10, 20)).toEqual([0, WINDOW]);
    expect(rows.missing(WINDOW - 10, 20)).toEqual([]);
  });

  it("gives rows as soon as their window is here", () => {
    const rows = new RowWindows<string>();
    rows.take(rows.generation, filled(WINDOW));
    expect(rows.row(WINDOW + 1)).toBe(`row ${String(WINDOW + 1)}`);
    expect(rows.row(WINDOW - 1)).toBeUndefined();
  });

  it("drops the answer to an older question", () => {
    const rows = new RowWindows<string>();
    const old = rows.renew();
    rows.renew();
    expect(rows.take(old, filled(0))).toBe(false);
    expect(rows.row(0)).toBeUndefined();
  });

  it("keeps only the windows used last", () => {
    const rows = new RowWindows<string>();
    for (let offset = 0; offset < 200 * WINDOW; offset += WINDOW) rows.take(rows.generation, filled(offset));
    expect(rows.row(0)).toBeUndefined();
    expect(rows.row(199 * WINDOW)).toBeDefined();
    expect(rows.missing(0, 1)).toEqual([0]);
  });

  it("asks again after a failure", () => {
    const rows = new RowWindows<string>();
    rows.missing(0, 1);
    rows.release(rows.generation, 0);
    expect(rows.missing(0, 1)).toEqual([0]);
  });

  it("gives a range only when it is whole", () => {
    const rows = new RowWindows<string>();
    rows.take(rows.generation, filled(0));
    expect(rows.range(2, 4)).toEqual(["row 2", "row 3", "row 4"]);
    expect(rows.range(WINDOW - 2, WINDOW + 1)).toBeNull();
  });
});

describe("the newest wish", () => {
  it("skips what was overtaken while a call ran", async () => {
    const asked: string[] = [];
    const gates: (() => void)[] = [];
    const latest = new LatestOnly<string>(
      (wish) =>
        new Promise((resolve) => {
          asked.push(wish);
          gates.push(resolve);
        }),
    );
    latest.wish("н");
    latest.wish("ну");
    latest.wish("нур");
    expect(latest.overtaken).toBe(true);
    gates[0]?.();
    await Promise.resolve();
    await Promise.resolve();
    expect(asked).toEqual(["н", "нур"]);
    expect(latest.overtaken).toBe(false);
  });
});
