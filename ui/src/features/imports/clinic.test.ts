import { describe, expect, it } from "vitest";
import type { ImportPlan } from "../../platform";
import { IGNORED, cellMark, isBraked, problemGroups, remapped, sheetToShow, shownText, sums, taken } from "./clinic";

const TEXT = { id: "x", args: [] };

function plan(rows: number, errors: number, existing: number): ImportPlan {
  return {
    plan: "p",
    file: "Список.xlsx",
    sheets: [],
    fields: [],
    rows,
    ready: rows - errors,
    errors,
    asks: 0,
    problems: [],
    file_problems: [],
    existing,
    twice: 0,
    seen_before: null,
  };
}

describe("sums of an import", () => {
  it("come to all rows", () => {
    expect(sums(plan(312, 12, 164))).toEqual({ fresh: 136, known: 164, refused: 12 });
  });

  it("count known people only when they are touched", () => {
    expect(taken(plan(312, 12, 164), "skip")).toBe(136);
    expect(taken(plan(312, 12, 164), "fill")).toBe(300);
  });

  it("brake when half of the list is known", () => {
    expect(isBraked(plan(312, 12, 164))).toBe(true);
    expect(isBraked(plan(312, 12, 20))).toBe(false);
    expect(isBraked(plan(0, 0, 0))).toBe(false);
  });
});

describe("problems at the left", () => {
  it("stand by kind, worst first, without empty groups", () => {
    const groups = problemGroups([
      { code: "name_all_caps", kind: "note", count: 12, text: TEXT },
      { code: "iin_bad_checksum", kind: "error", count: 6, text: TEXT },
    ]);
    expect(groups.map((group) => group.kind)).toEqual(["error", "note"]);
  });
});

describe("what a column means", () => {
  const columns = [
    { index: 0, letter: "A", header: "ФИО", field: "full_name", sample: [] },
    { index: 1, letter: "B", header: "Тел.", field: "phone", sample: [] },
    { index: 2, letter: "C", header: "Тел. 2", field: IGNORED, sample: [] },
  ];

  const sheets = [
    { name: "1", used: true, columns },
    { name: "2", used: false, columns: [] },
    { name: "3", used: true, columns: columns.slice(0, 2) },
  ];

  it("moves over when the field fits one column only, on its own sheet", () => {
    expect(remapped(sheets, { sheet: 0, index: 2 }, "full_name")).toEqual([
      { sheet: 0, index: 0, field: IGNORED },
      { sheet: 0, index: 1, field: "phone" },
      { sheet: 0, index: 2, field: "full_name" },
      { sheet: 2, index: 0, field: "full_name" },
      { sheet: 2, index: 1, field: "phone" },
    ]);
  });

  it("is chosen on each sheet with people", () => {
    const chosen = remapped(sheets, { sheet: 2, index: 1 }, "email");
    expect(chosen.at(-1)).toEqual({ sheet: 2, index: 1, field: "email" });
    expect(chosen[1]).toEqual({ sheet: 0, index: 1, field: "phone" });
  });

  it("is shared by fields that can repeat", () => {
    expect(remapped(sheets, { sheet: 0, index: 2 }, "phone")[1]).toEqual({ sheet: 0, index: 1, field: "phone" });
  });
});

describe("the sheet that is shown", () => {
  it("stays while something looked for stands on it", () => expect(sheetToShow(2, [5, 0, 1])).toBe(2));
  it("gives way to one that has what is looked for", () => expect(sheetToShow(0, [0, 0, 3])).toBe(2));
  it("stays when nothing stands on any", () => expect(sheetToShow(1, [0, 0, 0])).toBe(1));
});

describe("marks of a cell", () => {
  it("follow the worst problem", () => {
    expect(cellMark({ raw: "1", value: null, kind: "error" }, null)).toBe("broken");
    expect(cellMark({ raw: "40312500417", value: "040312500417", kind: "ask" }, "040312500417")).toBe("offered");
    expect(cellMark({ raw: "09.07.2095", value: "2095-07-09", kind: "ask" }, "09.07.2095")).toBe("asked");
    expect(cellMark({ raw: "Ким", value: null, kind: null }, null)).toBe("plain");
  });

  it("do not show a repair of spaces, which nobody could see", () => {
    expect(cellMark({ raw: "Нұрлан  ", value: "Нұрлан", kind: "note" }, "Нұрлан")).toBe("plain");
  });

  it("do not call another way of writing a repair", () => {
    expect(cellMark({ raw: "05.09.2087", value: "2087-09-05", kind: null }, "05.09.2087")).toBe("plain");
  });
});

describe("numbers in the preview", () => {
  it("hide their middle digits", () => {
    expect(shownText("40312500417", "iin")).toBe("40312•••417");
    expect(shownText("9,01125E+11", "iin")).toBe("9,01125E+11");
    expect(shownText("87000000115", "phone")).toBe("87000000115");
  });
});
