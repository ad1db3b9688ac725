import { describe, expect, it } from "vitest";
import { importFieldPhone } from "../../generated/messages";
import type { ImportCell, ImportPlan, ImportRow, ProblemCount, Sheet } from "../../platform";
import { IGNORED, cellMark, editable, firstExisting, goesBack, headerLines, headingOf, isReplaced, keptExisting, outcomes, pastedTable, placeOf, placeValue, placeValues, problemGroups, problemToAnswer, remapped, sheetToShow, sums, taken } from "./clinic";

const TEXT = { id: "x", args: [] };

const BRAKE = { id: "brake", args: [] };

/** A list of 312: 136 new, 10 of them with a question, 150 known, 6 twice, 4 undecided, 12 refused, 4 left out. */
function plan(change: Partial<ImportPlan> = {}): ImportPlan {
  return {
    plan: "p", file: "Список.xlsx", kind: "people", guests: null, work: null, beyond: null, sheets: [], fields: [], encoding: null, sender: null, remembered: false, rows: 312, fresh: 136, asks: 10, errors: 12, existing: 150, twice: 6,
    undecided: 4, left_out: 4, problems: [], file_problems: [], brake: null, chosen: null, seen_before: null, ...change,
  };
}
function problem(code: string, kind: ProblemCount["kind"], change: Partial<ProblemCount> = {}): ProblemCount {
  return { code, kind, count: 1, settled: 0, text: TEXT, fixes: [{ fix: "accept", text: TEXT }], fix: null, ...change };
}
const cell = (raw: string, value: string | null, kind: ImportCell["kind"], change: Partial<ImportCell> = {}): ImportCell => ({ raw, value, kind, typed: false, unknown: null, ...change });

describe("sums of an import", () => {
  it("come to all rows", () => {
    expect(sums(plan())).toEqual({ fresh: 136, known: 156, refused: 20 });
    expect(outcomes(plan()).reduce((sum, { count }) => sum + count, 0)).toBe(312);
  });

  it("leave out outcomes that do not occur", () => expect(outcomes(plan({ twice: 0, left_out: 0 })).map(({ verdict }) => verdict)).toEqual(["new", "ask", "exists", "perhaps", "error"]));

  it("count known people only when they are touched", () => {
    expect(taken(plan(), "skip")).toBe(136);
    expect(taken(plan(), "add")).toBe(136);
    expect(taken(plan(), "fill")).toBe(286);
  });
});

describe("the brake", () => {
  it("has no answer to begin with, and nobody is taken without one", () => {
    const stopped = plan({ brake: BRAKE });
    expect(firstExisting(stopped)).toBeNull();
    expect(taken(stopped, firstExisting(stopped))).toBe(0);
    expect(firstExisting(plan())).toBe("skip");
  });

  it("asks anew when it holds only after another answer", () => {
    expect(keptExisting(plan(), plan({ brake: BRAKE }), "update")).toBeNull();
    expect(keptExisting(plan({ brake: BRAKE }), plan({ brake: BRAKE }), "fill")).toBe("fill");
    expect(keptExisting(plan({ brake: BRAKE }), plan(), null)).toBe("skip");
  });
});

describe("the rows that go back", () => {
  it("are refused ones and those that nobody answered", () => {
    const clean = plan({ errors: 0, undecided: 0 });
    expect(goesBack(clean, "skip")).toBe(false);
    expect(goesBack(plan({ errors: 0, undecided: 19 }), "skip")).toBe(true);
    expect(goesBack(plan({ errors: 1, undecided: 0 }), null)).toBe(true);
  });

  it("are known people too where only new ones are added", () => expect(goesBack(plan({ errors: 0, undecided: 0 }), "add")).toBe(true));
});

describe("the problem that Enter answers", () => {
  const problems = [problem("iin_bad_checksum", "error"), problem("iin_padded", "ask"), problem("name_all_caps", "note")];
  const row = (fixes: Record<string, ImportRow["problems"][number]["fixes"]>): ImportRow => ({
    index: 0, line: 6, cells: [], verdict: "ask", beside: false,
    problems: Object.entries(fixes).map(([code, offered]) => ({ code, kind: "ask", text: TEXT, settled: offered.length === 0, fixes: offered })),
  });

  it("is the gravest that waits", () => expect(problemToAnswer(plan({ problems }), row({ iin_padded: ["accept"], iin_bad_checksum: ["accept"] }), { of: "all" })?.code).toBe("iin_bad_checksum"));
  it("is the chosen one", () => expect(problemToAnswer(plan({ problems }), row({ iin_padded: ["accept"], iin_bad_checksum: ["accept"] }), { of: "problem", code: "iin_padded" })?.code).toBe("iin_padded"));
  it("is none where all are answered, or are for information", () => {
    expect(problemToAnswer(plan({ problems }), row({ iin_padded: [] }), { of: "all" })).toBeNull();
    expect(problemToAnswer(plan({ problems }), row({ name_all_caps: ["other"] }), { of: "all" })).toBeNull();
  });
});

describe("rows of a header", () => {
  it("are one, or from one to another", () => {
    expect(headerLines([4])).toBe("4");
    expect(headerLines([4, 5])).toBe("4–5");
    expect(headerLines([])).toBe("");
  });
});

describe("problems at the left", () => {
  it("stand by kind, worst first, without empty groups", () => {
    const groups = problemGroups([
      problem("name_all_caps", "note"),
      problem("iin_bad_checksum", "error"),
    ]);
    expect(groups.map((group) => group.kind)).toEqual(["error", "note"]);
  });
});

describe("what a column means", () => {
  const columns = [
    { index: 0, letter: "A", header: "ФИО", called: null, field: "full_name", sample: [] },
    { index: 1, letter: "B", header: "Тел.", called: null, field: "phone", sample: [] },
    { index: 2, letter: "C", header: "Тел. 2", called: null, field: IGNORED, sample: [] },
  ];

  const sheets = [
    { name: "1", used: true, header: [], lines: [], place: null, columns },
    { name: "2", used: false, header: [], lines: [], place: null, columns: [] },
    { name: "3", used: true, header: [], lines: [], place: null, columns: columns.slice(0, 2) },
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

describe("what a column is called", () => {
  const column = { index: 3, letter: "D", header: "TEL", called: null, field: "phone", sample: [] };
  it("is its heading in the file", () => expect(headingOf(column)).toBe("TEL"));
  it("is our word where the file has no headings of its own", () => expect(headingOf({ ...column, called: importFieldPhone() })).not.toBe("TEL"));
});

describe("the sheet that is shown", () => {
  it("stays while something looked for stands on it", () => expect(sheetToShow(2, [5, 0, 1])).toBe(2));
  it("gives way to one that has what is looked for", () => expect(sheetToShow(0, [0, 0, 3])).toBe(2));
  it("stays when nothing stands on any", () => expect(sheetToShow(1, [0, 0, 0])).toBe(1));
});

describe("marks of a cell", () => {
  it("follow the worst problem", () => {
    expect(cellMark(cell("1", null, "error"), null)).toBe("broken");
    expect(cellMark(cell("40312500417", "040312500417", "ask"), "040312500417")).toBe("offered");
    expect(cellMark(cell("09.07.2095", "2095-07-09", "ask"), "09.07.2095")).toBe("asked");
    expect(cellMark(cell("Ким", null, null), null)).toBe("plain");
  });

  it("strike out what is not taken, whether it waits or was answered so", () => {
    expect(cellMark(cell("Экология", "", "ask"), "")).toBe("asked");
    expect(cellMark(cell("850101300012", "", null), "")).toBe("left");
    expect(cellMark(cell("  ", "", null), "")).toBe("plain");
  });

  it("do not show a repair of spaces, which nobody could see", () => {
    expect(cellMark(cell("Нұрлан  ", "Нұрлан", "note"), "Нұрлан")).toBe("plain");
  });

  it("do not call another way of writing a repair", () => {
    expect(cellMark(cell("05.09.2087", "2087-09-05", null), "05.09.2087")).toBe("plain");
  });
});

describe("what was pasted", () => {
  const page = "<html><body><!--StartFragment--><TABLE><tr><td>Ким</td></tr></TABLE></body></html>";
  it("is the table of a page where the text has lost its columns", () => expect(pastedTable("Ким\nЕрлан", page)).toMatch(/^<TABLE>/));
  it("is the text of a spreadsheet, which has tabs", () => expect(pastedTable("Ким\tЕрлан", page)).toBe("Ким\tЕрлан"));
  it("is the text of a messenger", () => expect(pastedTable("Ким Ерлан", "<p>Ким Ерлан</p>")).toBe("Ким Ерлан"));
});

describe("typing over a cell", () => {
  it("is drawn as what it is", () => expect(cellMark(cell("Ким", null, "ask", { typed: true }), null)).toBe("typed"));
  it("stays to be seen while it is wrong, and is where typing begins again", () => {
    const phone = cell("1", "12", "error", { typed: true });
    const mark = cellMark(phone, phone.value);
    expect(mark).toBe("broken");
    expect(isReplaced(phone, phone.value, mark)).toBe(true);
    expect(editable(phone)).toBe("12");
    const before = cell("1", "", "error");
    expect(isReplaced(before, before.value, cellMark(before, before.value))).toBe(false);
  });
  it("shows what was typed beside what the file says", () => {
    const phone = cell("1", "+7 700 000 01 03", null, { typed: true });
    expect(isReplaced(phone, phone.value, cellMark(phone, phone.value))).toBe(true);
    const same = cell("Ким", null, null, { typed: true });
    expect(isReplaced(same, null, cellMark(same, null))).toBe(false);
  });
  it("begins with the text, and with nothing where digits are hidden", () => {
    expect(editable(cell("Ким", null, null))).toBe("Ким");
    expect(editable(cell("40312•••417", null, null))).toBe("");
  });
});

describe("the place of a table", () => {
  const sheet: Sheet = { name: "A", used: true, header: [4], lines: [{ line: 1, text: "Список" }, { line: 4, text: "ФИО · ИИН" }], place: null, columns: [] };

  it("is a choice of the found place, the first lines, no header, and nothing where there are other sheets", () => {
    expect(placeValues(sheet, true)).toEqual(["", "1", "4", "no_header", "nowhere"]);
    expect(placeValues(sheet, false)).toEqual(["", "1", "4", "no_header"]);
  });
  it("is told by its choice and back", () => {
    for (const value of placeValues(sheet, true)) expect(placeValue(placeOf(value))).toBe(value);
    expect(placeOf("4")).toEqual({ place: "header", line: 4 });
  });
});
