/** An invented list on its way in, with everything that can be wrong with one; for the development server and tests. */
import * as messages from "../generated/messages";
import * as fixtures from "./fake.fixtures";
import type { ImportCell, ImportColumn, ImportPlan, ImportProblem, ImportRow, ImportRows, ImportVerdict, ProblemCount, ProblemKind } from "./types";

type Spot = { code: string; kind: ProblemKind; text: ProblemCount["text"]; every: number; from: number };

/** Which rows have which problem: every so many, from the given one on. */
const spots: readonly Spot[] = [
  { code: "iin_bad_checksum", kind: "error", text: messages.importProblemIinBadChecksum(), every: 52, from: 6 },
  { code: "name_missing", kind: "error", text: messages.importProblemNameMissing(), every: 150, from: 4 },
  { code: "phone_invalid", kind: "error", text: messages.importProblemPhoneInvalid(), every: 80, from: 9 },
  { code: "iin_padded", kind: "ask", text: messages.importProblemIinPadded(), every: 13, from: 0 },
  { code: "date_ambiguous", kind: "ask", text: messages.importProblemDateAmbiguous(), every: 34, from: 2 },
  { code: "region_outdated", kind: "ask", text: messages.importProblemRegionOutdated(), every: 22, from: 3 },
  { code: "name_all_caps", kind: "note", text: messages.importProblemNameAllCaps(), every: 26, from: 5 },
  { code: "whitespace_cleaned", kind: "note", text: messages.importProblemWhitespaceCleaned(), every: 39, from: 1 },
];
const size = 312;
const known = 164;
const columns = ["number", "surname", "given", "patronymic", "iin", "birth_date", "phone", "region", "directions"] as const;
const heads = ["№ п/п", "Фамилия", "Имя", "Отчество", "ИИН", "Дата рожд.", "Телефон", "Область", "Направл."];

function problemsOf(index: number): Spot[] {
  return spots.filter(({ every, from }) => index >= from && (index - from) % every === 0);
}
function plain(raw: string): ImportCell {
  return { raw, value: null, kind: null };
}
function cellsOf(index: number, has: ReadonlySet<string>): ImportCell[] {
  const [surname, , ] = fixtures.surnames[index % fixtures.surnames.length] ?? [""];
  const [given] = fixtures.men[index % fixtures.men.length] ?? [""];
  const day = String(1 + (index % 28)).padStart(2, "0");
  const two = String(10 + (index % 90));
  const name: ImportCell = has.has("name_missing")
    ? { raw: "", value: null, kind: "error" }
    : has.has("name_all_caps")
      ? { raw: (surname ?? "").toUpperCase(), value: surname ?? "", kind: "note" }
      : plain(surname ?? "");
  const iin: ImportCell = has.has("iin_bad_checksum")
    ? { raw: `8907${day}3000${two}`, value: null, kind: "error" }
    : has.has("iin_padded")
      ? { raw: `407${day}5000${two}`, value: `0407${day}5000${two}`, kind: "ask" }
      : plain(`8907${day}5000${two}`);
  const region = fixtures.regions[index % fixtures.regions.length];
  return [
    plain(String(index + 1)),
    name,
    has.has("name_missing") ? plain("") : has.has("whitespace_cleaned") ? { raw: `${given ?? ""}  `, value: given ?? "", kind: "note" } : plain(given ?? ""),
    plain(""),
    iin,
    has.has("date_ambiguous") ? { raw: "09.07.2089", value: "2089-07-09", kind: "ask" } : { raw: `${day}.07.2089`, value: `2089-07-${day}`, kind: null },
    has.has("phone_invalid") ? { raw: "8 700 000 1", value: null, kind: "error" } : plain(`8 700 000 00 ${two}`),
    has.has("region_outdated") ? { raw: "г. Талдыкорган, Алматинская обл.", value: "область Жетісу", kind: "ask" } : plain(region?.ru ?? ""),
    plain(fixtures.directions[index % fixtures.directions.length]?.ru ?? ""),
  ];
}
function rowOf(index: number): ImportRow {
  const found = problemsOf(index);
  const problems: ImportProblem[] = found.map(({ code, kind, text }) => ({ code, kind, text }));
  const verdict: ImportVerdict = found.some(({ kind }) => kind === "error")
    ? "error"
    : index % 2 === 1
      ? "exists"
      : found.some(({ kind }) => kind === "ask")
        ? "ask"
        : "new";
  return { line: index + 6, cells: cellsOf(index, new Set(found.map(({ code }) => code))), verdict, problems };
}
const all = Array.from({ length: size }, (_, index) => rowOf(index));
const count = (test: (row: ImportRow) => boolean): number => all.filter(test).length;

/** The columns of a sheet: the second one has fewer. */
function columnsOf(sheet: number): ImportColumn[] {
  return heads.map((header, index) => ({ index, letter: "ABCDEFGHI".charAt(index), header, field: columns[index] ?? "ignored", sample: all.slice(0, 3).map((row) => row.cells[index]?.raw ?? "") })).slice(0, sheet === 0 ? heads.length : 4);
}

/** The plan as Rust would tell it. */
export const plan: ImportPlan = {
  plan: "plan-1",
  file: "Список акимата, ноябрь.xlsx",
  sheets: [
    { name: "Волонтёры", used: true, columns: columnsOf(0) },
    { name: "Школа № 12", used: true, columns: columnsOf(1) },
    { name: "Примечания", used: false, columns: [] },
  ],
  fields: ["number", "full_name", "surname", "given", "patronymic", "iin", "birth_date", "sex", "phone", "email", "region", "directions", "organisation", "note", "joined", "ignored"],
  rows: size,
  ready: count((row) => row.verdict !== "error"),
  errors: count((row) => row.verdict === "error"),
  asks: count((row) => row.verdict === "ask"),
  existing: Math.min(known, count((row) => row.verdict === "exists")),
  twice: 0,
  problems: spots.map(({ code, kind, text }) => ({ code, kind, text, count: count((row) => row.problems.some((problem) => problem.code === code)) })),
  file_problems: [messages.importFileTwoLineHeader(), messages.importFileTotalRowSkipped(), messages.importFileSheetIgnored()],
  seen_before: null,
};

/** The rows of a problem, or all of them, on one sheet, from `offset` on. */
export function rows(sheet: number, problem: string | null, offset: number, limit: number): ImportRows {
  const wanted = problem === null ? all : all.filter((row) => row.problems.some(({ code }) => code === problem));
  const found = wanted.filter((row) => sheetOf(row) === sheet).map((row) => ({ ...row, cells: row.cells.slice(0, plan.sheets[sheet]?.columns.length) }));
  return { total: found.length, sheets: plan.sheets.map((_, at) => wanted.filter((row) => sheetOf(row) === at).length), rows: found.slice(offset, offset + limit) };
}

/** The last forty people stand on the second sheet. */
function sheetOf(row: ImportRow): number {
  return all.indexOf(row) < size - 40 ? 0 : 1;
}
