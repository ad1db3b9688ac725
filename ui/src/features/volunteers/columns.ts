/** The columns of the list: which exist, which are shown, and what is remembered. */
import type { SortColumn } from "../../platform";

/** A column that can be shown. */
export type ColumnId =
  | "name"
  | "latin"
  | "birth"
  | "iin"
  | "phone"
  | "region"
  | "organisation"
  | "directions"
  | "tags"
  | "joined"
  | "status"
  | "consent";

/** What a column is made of. Widths are tracks of a CSS grid, in rem. */
export interface Column {
  id: ColumnId;
  /** The order it can be sorted by; null if it has none. */
  sort: SortColumn | null;
  track: string;
}

/** All columns in the order of the screen. */
export const COLUMNS: readonly Column[] = [
  { id: "name", sort: "name", track: "minmax(14rem, 2fr)" },
  { id: "latin", sort: "latin", track: "minmax(8rem, 1fr)" },
  { id: "birth", sort: "birth", track: "5.75rem" },
  { id: "iin", sort: null, track: "5rem" },
  { id: "phone", sort: null, track: "8.5rem" },
  { id: "region", sort: "region", track: "minmax(6.5rem, 0.8fr)" },
  { id: "organisation", sort: "organisation", track: "minmax(8rem, 1fr)" },
  { id: "directions", sort: null, track: "minmax(8rem, 1fr)" },
  { id: "tags", sort: null, track: "minmax(6rem, 0.7fr)" },
  { id: "joined", sort: "joined", track: "5.75rem" },
  { id: "status", sort: "status", track: "7.5rem" },
  { id: "consent", sort: "consent", track: "8.5rem" },
];

/** Columns shown until somebody chooses. The name is always shown. */
export const FIRST_COLUMNS: readonly ColumnId[] = [
  "name",
  "latin",
  "birth",
  "iin",
  "region",
  "directions",
  "status",
  "consent",
];

/** Returns the shown columns in the order of the screen. */
export function shownColumns(chosen: readonly ColumnId[]): Column[] {
  return COLUMNS.filter(({ id }) => id === "name" || chosen.includes(id));
}

/** Returns the choice with a column shown or hidden. */
export function withColumn(chosen: readonly ColumnId[], id: ColumnId, on: boolean): ColumnId[] {
  return COLUMNS.map((column) => column.id).filter((each) => (each === id ? on : chosen.includes(each)));
}

const REMEMBERED = "volunteers-columns";

/** The part of `Storage` that is needed to remember the choice. */
export type Memory = Pick<Storage, "getItem" | "setItem">;

/** Returns the remembered choice, or the first one. Names of columns only; no person is ever remembered here. */
export function rememberedColumns(memory: Memory): ColumnId[] {
  const kept = memory.getItem(REMEMBERED);
  if (kept === null) return [...FIRST_COLUMNS];
  const names = kept.split(" ");
  return COLUMNS.map((column) => column.id).filter((id) => names.includes(id));
}

/** Remembers the choice on this device. */
export function rememberColumns(memory: Memory, chosen: readonly ColumnId[]): void {
  memory.setItem(REMEMBERED, chosen.join(" "));
}
