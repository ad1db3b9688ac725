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
  ImportDone,
  ImportPlan,
  Message,
  ProblemCount,
  ProblemKind,
  Sheet,
  Undone,
} from "../../platform";

/** Where an import stands. */
export type ClinicState =
  | { step: "empty"; refused: Message | null }
  | { step: "reading" }
  | { step: "judged"; plan: ImportPlan }
  | { step: "running"; plan: ImportPlan }
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

/** How the sums at the foot come out for a way of treating known people. */
export interface Sums {
  fresh: number;
  known: number;
  refused: number;
}

/** Returns the three sums that are always shown; together they are all rows. */
export function sums(plan: ImportPlan): Sums {
  const refused = plan.errors;
  const known = Math.min(plan.existing + plan.twice, plan.rows - refused);
  return { fresh: Math.max(0, plan.rows - refused - known), known, refused };
}

/** Returns how many people the import would touch. */
export function taken(plan: ImportPlan, existing: Existing): number {
  const { fresh } = sums(plan);
  return existing === "skip" ? fresh : fresh + plan.existing;
}

/** True if so many people are known already that the list may be an old one. */
export function isBraked(plan: ImportPlan): boolean {
  return plan.rows > 0 && plan.existing * 2 >= plan.rows;
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

/** How a cell is drawn. */
export type CellMark = "plain" | "offered" | "asked" | "broken";

/**
 * Returns how a cell is drawn: an error stays as it stands in the file, a value that a problem repaired is shown beside
 * what it was. A date or phone that is only written in the register's own way is no repair. `shown` is the value as it
 * will be read in the register.
 */
export function cellMark(cell: ImportCell, shown: string | null): CellMark {
  if (cell.kind === "error") return "broken";
  if (cell.kind !== null && shown !== null && shown !== spaced(cell.raw)) return "offered";
  return cell.kind === "ask" ? "asked" : "plain";
}

/** Returns a text with its spaces in order: a repair of spaces alone cannot be seen, so it is not drawn. */
function spaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Fields whose middle digits are hidden in the preview. */
const NUMBERS = new Set(["iin"]);

/** Returns a cell's text as it may be shown: long national numbers without their middle. */
export function shownText(text: string, field: string): string {
  const compact = text.replace(/[\s'’-]/g, "");
  if (!NUMBERS.has(field) || !/^\d{9,}$/.test(compact)) return text;
  return `${compact.slice(0, -6)}•••${compact.slice(-3)}`;
}
