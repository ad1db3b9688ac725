/**
 * The import clinic as values: where an import stands, what the columns mean, which problems are looked at.
 *
 * Rust judges the rows; here is only what the screen has to decide: groups of problems, the brake, what the buttons
 * may do.
 */
import type {
  ColumnChoice,
  Existing,
  ImportCell,
  ImportColumn,
  ImportDone,
  ImportPlan,
  ImportRow,
  ImportVerdict,
  Message,
  ProblemCount,
  ProblemKind,
  Sheet,
  SheetPlace,
  Undone,
} from "../../platform";
import { say } from "../../shared/l10n";

/** Where an import stands. */
export type ClinicState =
  | { step: "empty"; refused: Message | null }
  | { step: "reading" }
  | { step: "judged"; plan: ImportPlan; /** Somebody has to say where the table is. */ byHand: boolean }
  | { step: "running"; plan: ImportPlan }
  | { step: "undoing"; plan: ImportPlan }
  | { step: "done"; plan: ImportPlan; action: string; result: ImportDone }
  | { step: "undone"; plan: ImportPlan; undone: Undone };

/** The order of the groups at the left: what stops a row first. */
export const PROBLEM_KINDS: readonly ProblemKind[] = ["error", "ask", "note"];

/** A group of problems of one kind. */
export interface ProblemGroup {
  kind: ProblemKind;
  problems: ProblemCount[];
}

/** Groups problems by kind, in the order that Rust gave them; empty groups are left out. */
export function problemGroups(problems: readonly ProblemCount[]): ProblemGroup[] {
  return PROBLEM_KINDS.map((kind) => ({
    kind,
    problems: problems.filter((problem) => problem.kind === kind),
  })).filter((group) => group.problems.length > 0);
}

/** How many rows have an outcome. */
export interface Outcome {
  verdict: ImportVerdict;
  count: number;
}

/** Returns the outcomes that occur, in the order of the screen; together they are all rows. */
export function outcomes(plan: ImportPlan): Outcome[] {
  const all: Outcome[] = [
    { verdict: "new", count: plan.fresh - plan.asks },
    { verdict: "ask", count: plan.asks },
    { verdict: "exists", count: plan.existing },
    { verdict: "twice", count: plan.twice },
    { verdict: "perhaps", count: plan.undecided },
    { verdict: "error", count: plan.errors },
    { verdict: "out", count: plan.left_out },
  ];
  return all.filter(({ count }) => count > 0);
}

/** The three sums at the foot. */
export interface Sums {
  fresh: number;
  known: number;
  refused: number;
}

/** Returns the three sums that are always shown; together they are all rows. Rows that wait for an answer, and those that somebody left out, will not go in. */
export function sums(plan: ImportPlan): Sums {
  return { fresh: plan.fresh, known: plan.existing + plan.twice, refused: plan.errors + plan.undecided + plan.left_out };
}

/** Returns how many people the import would touch; `null` is the question of the brake, unanswered: nobody. */
export function taken(plan: ImportPlan, existing: Existing | null): number {
  switch (existing) {
    case null:
      return 0;
    case "add":
    case "skip":
      return plan.fresh;
    case "fill":
    case "update":
      return plan.fresh + plan.existing;
  }
}

/** What is chosen for people who are in the register already before anybody chose: nothing where the list is stopped. */
export function firstExisting(plan: ImportPlan): Existing | null {
  return plan.brake === null ? "skip" : null;
}

/** Returns the choice after the list was judged again: what was chosen stays, unless the list is stopped only now. */
export function keptExisting(before: ImportPlan, after: ImportPlan, existing: Existing | null): Existing | null {
  return before.brake === null && after.brake !== null ? null : existing ?? firstExisting(after);
}

/** Which rows the left side chose. */
export type Chosen = { of: "all" } | { of: "problem"; code: string } | { of: "verdict"; verdict: ImportVerdict };

/** Whether two choices are the same. */
export function sameChoice(one: Chosen, other: Chosen): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Returns the problem of a row that Enter answers: the chosen one, otherwise the gravest that waits and has answers. */
export function problemToAnswer(plan: ImportPlan, row: ImportRow, chosen: Chosen): ProblemCount | null {
  const waits = (problem: ProblemCount): boolean => row.problems.some(({ code, fixes }) => code === problem.code && fixes.length > 0);
  const open = plan.problems.filter(waits);
  if (chosen.of === "problem") return open.find(({ code }) => code === chosen.code) ?? null;
  return PROBLEM_KINDS.slice(0, 2).flatMap((kind) => open.filter((problem) => problem.kind === kind))[0] ?? null;
}

/** Returns rows of a header as text: `4`, `4–5`. */
export function headerLines(lines: readonly number[]): string {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return "";
  return first === last ? String(first) : `${first}–${last}`;
}

/** The field that means "leave this column out". */
export const IGNORED = "ignored";

/** Fields that several columns may feed. */
const REPEATABLE = new Set(["phone", "email", "directions", "note", IGNORED, "empty"]);

/** A column, by its sheet and its place there. */
export interface ColumnPlace {
  sheet: number;
  index: number;
}

/**
 * Returns the columns of all sheets with one of them meaning something else; a field that fits one column of a sheet only
 * moves over.
 */
export function remapped(sheets: readonly Sheet[], { sheet, index }: ColumnPlace, field: string): ColumnChoice[] {
  return sheets.flatMap(({ columns }, at) =>
    columns.map((column) => {
      if (at !== sheet) return { sheet: at, index: column.index, field: column.field };
      if (column.index === index) return { sheet, index, field };
      const loses = column.field === field && !REPEATABLE.has(field);
      return { sheet, index: column.index, field: loses ? IGNORED : column.field };
    }),
  );
}

/** Returns the place of a table as the value of a choice; nothing said is the empty text. */
export function placeValue(place: SheetPlace | null): string {
  if (place === null) return "";
  return place.place === "header" ? String(place.line) : place.place;
}

/** Returns the place of a table that a choice means. */
export function placeOf(value: string): SheetPlace | null {
  if (value === "") return null;
  if (value === "nowhere" || value === "no_header") return { place: value };
  return { place: "header", line: Number(value) };
}

/** Returns where the table of a sheet can be said to be, what was found first. A sheet may be left out only beside others. */
export function placeValues(sheet: Sheet, others: boolean): string[] {
  return ["", ...sheet.lines.map(({ line }) => String(line)), "no_header", ...(others ? ["nowhere"] : [])];
}

/** Returns the places of the sheets that people were read from. */
export function usedSheets(plan: ImportPlan): number[] {
  return plan.sheets.flatMap(({ used }, at) => (used ? [at] : []));
}

/**
 * Returns the sheet to show: the wanted one, unless nothing of what is looked for stands on it and something does on
 * another. `counts`: rows looked for on each sheet.
 */
export function sheetToShow(wanted: number, counts: readonly number[]): number {
  if ((counts[wanted] ?? 0) > 0) return wanted;
  const other = counts.findIndex((count) => count > 0);
  return other < 0 ? wanted : other;
}

/** Returns whether rows stay out that are saved to be sent back: refused ones, those that wait for an answer, and known people where only new ones are added. */
export function goesBack(plan: ImportPlan, existing: Existing | null): boolean {
  return plan.errors + plan.undecided > 0 || (plan.work === null && existing === "add" && plan.existing > 0);
}

/** How a cell is drawn. */
export type CellMark = "plain" | "offered" | "asked" | "broken" | "typed" | "left";

/**
 * Returns how a cell is drawn: an error stays as it stands in the file, a value that a problem repaired is shown beside
 * what it was, and one that is not taken is struck out. A date or phone that is only written in the register's own way
 * is no repair. `shown` is the value as it will be read in the register; empty if it will not be there.
 */
export function cellMark(cell: ImportCell, shown: string | null): CellMark {
  if (cell.kind === "error") return "broken";
  if (cell.typed) return "typed";
  if (shown === "" && spaced(cell.raw) !== "") return cell.kind === "ask" ? "asked" : "left";
  if (cell.kind !== null && shown !== null && shown !== spaced(cell.raw)) return "offered";
  return cell.kind === "ask" ? "asked" : "plain";
}

/** Returns whether another value stands beside what the file says: one that was repaired, or typed over it, right or wrong. */
export function isReplaced(cell: ImportCell, shown: string | null, mark: CellMark): shown is string {
  return shown !== null && shown !== "" && (mark === "offered" || (cell.typed && shown !== spaced(cell.raw)));
}

/** Returns a text with its spaces in order: a repair of spaces alone cannot be seen, so it is not drawn. */
function spaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/**
 * Returns what was pasted, as it is read: a table of Word or of a web page as such a page, because its text has lost the
 * columns; everything else as text, in which a spreadsheet keeps its columns apart by tabs.
 */
export function pastedTable(text: string, page: string): string {
  const table = page.search(/<table\b/i);
  return table >= 0 && !text.includes("\t") ? page.slice(table) : text;
}

/** The sign that stands for a hidden digit. */
const HIDDEN = "•";

/** Returns what a cell is typed over with at first: what was typed and is still wrong, else its text; nothing where a part of it is hidden. */
export function editable(cell: ImportCell): string {
  const text = cell.typed && cell.kind === "error" ? (cell.value ?? cell.raw) : cell.raw;
  return text.includes(HIDDEN) ? "" : text;
}

/** Returns what a column is called: as the file heads it, or by our word where the file has no headings of its own. */
export function headingOf(column: ImportColumn): string {
  return column.called === null ? column.header : say(column.called);
}
