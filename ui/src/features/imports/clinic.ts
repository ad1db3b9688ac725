/**
 * The import clinic as values: where an import stands, what the columns mean, which problems are looked at.
 *
 * Rust judges the rows; here is only what the screen has to decide: groups of problems, the brake, what the buttons
 * may do.
 */
import type {
  ImportCell,
  ImportColumn,
  ImportExisting,
  ImportPlan,
  ImportProblem,
  ImportResult,
  ImportRow,
  IpcError,
  Message,
  ProblemKind,
} from "../../platform";

/** Where an import stands. */
export type ClinicState =
  | { step: "empty" }
  | { step: "reading" }
  | { step: "refused"; message: Message }
  | { step: "judged"; plan: ImportPlan; existing: ImportExisting }
  | { step: "running"; plan: ImportPlan; existing: ImportExisting; action: string }
  | { step: "done"; plan: ImportPlan; action: string; result: ImportResult; taken: "stands" | "back" };

/** The order of the groups at the left: what stops a row first. */
export const PROBLEM_KINDS: readonly ProblemKind[] = ["error", "ask", "note"];

/** A group of problems of one kind. */
export interface ProblemGroup {
  kind: ProblemKind;
  problems: ImportProblem[];
}

/** Groups problems by kind, in the order that Rust gave them; empty groups are left out. */
export function problemGroups(problems: readonly ImportProblem[]): ProblemGroup[] {
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
  const known = Math.min(plan.duplicates, plan.rows - refused);
  return { fresh: Math.max(0, plan.rows - refused - known), known, refused };
}

/** Returns how many people the import would touch. */
export function taken(plan: ImportPlan, existing: ImportExisting): number {
  const { fresh, known } = sums(plan);
  return existing === "skip" ? fresh : fresh + known;
}

/** True if so many people are known already that the list may be an old one. */
export function isBraked(plan: ImportPlan): boolean {
  return plan.rows > 0 && plan.duplicates * 2 >= plan.rows;
}

/** The field that means "leave this column out". */
export const IGNORED = "ignore";

/** Returns all columns with one of them meaning something else; a field that fits one column only moves over. */
export function remapped(columns: readonly ImportColumn[], index: number, field: string): { index: number; field: string }[] {
  return columns.map((column) => {
    if (column.index === index) return { index, field };
    const loses = column.field === field && field !== IGNORED && !REPEATABLE.has(field);
    return { index: column.index, field: loses ? IGNORED : column.field };
  });
}

/** Fields that several columns may feed. */
const REPEATABLE = new Set(["phone", "email", "direction", "language", "skill", "tag", "note"]);

/** How a cell is drawn. */
export type CellMark = "plain" | "offered" | "asked" | "broken";

/** Returns how a cell is drawn: by the worst of its problems, else by whether its value was repaired. */
export function cellMark(cell: ImportCell, row: ImportRow): CellMark {
  const kinds = cell.problems.map((code) => row.problems.find((problem) => problem.code === code)?.kind ?? "note");
  if (kinds.includes("error")) return "broken";
  if (cell.value !== null && cell.raw !== "" && cell.value !== cell.raw && cell.problems.length > 0) return "offered";
  if (kinds.includes("ask")) return "asked";
  return "plain";
}

/** Fields whose middle digits are hidden in the preview. */
const NUMBERS = new Set(["iin", "guardian_iin"]);

/** Returns a cell's text as it may be shown: long national numbers without their middle. */
export function shownText(text: string, field: string): string {
  const compact = text.replace(/[\s'’-]/g, "");
  if (!NUMBERS.has(field) || !/^\d{9,}$/.test(compact)) return text;
  return `${compact.slice(0, -6)}•••${compact.slice(-3)}`;
}

/** Returns the state after a file could not be read: a refusal keeps its sentence. */
export function afterRefusal(error: IpcError): ClinicState {
  return { step: "refused", message: error.message };
}
