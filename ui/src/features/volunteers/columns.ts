/** The columns of the list: which exist, which are shown, and what is remembered. */
import type { PersonField, SortColumn } from "../../platform";

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

/** What a column is made of. */
export interface Column {
  id: ColumnId;
  /** The order it can be sorted by; null if it has none. */
  sort: SortColumn | null;
  /** Least width in rem. */
  least: number;
  /** Its share of the room that is left. */
  grows: number;
}

/** All columns in the order of the screen. */
export const COLUMNS: readonly Column[] = [
  { id: "name", sort: "name", least: 14, grows: 1.6 },
  { id: "latin", sort: "latin", least: 8, grows: 1 },
  { id: "birth", sort: "birth", least: 7, grows: 0 },
  { id: "iin", sort: null, least: 5, grows: 0 },
  { id: "phone", sort: null, least: 8.5, grows: 0 },
  { id: "region", sort: "region", least: 7.5, grows: 0.6 },
  { id: "organisation", sort: "organisation", least: 8, grows: 1 },
  { id: "directions", sort: null, least: 8, grows: 1.3 },
  { id: "tags", sort: null, least: 6, grows: 0.7 },
  { id: "joined", sort: "joined", least: 7, grows: 0 },
  { id: "status", sort: "status", least: 7, grows: 0 },
  { id: "consent", sort: "consent", least: 8, grows: 0 },
];

/** The field that a column shows, where it is one that an organisation may choose not to collect. */
const FIELDS: Partial<Record<ColumnId, PersonField>> = {
  latin: "latin",
  birth: "birth",
  iin: "iin",
  phone: "phones",
  region: "residence",
  organisation: "organisation",
  directions: "directions",
  tags: "tags",
  joined: "joined",
};

/** Returns the columns of what is collected. */
export function collectedColumns(collects: (field: PersonField) => boolean): Column[] {
  return COLUMNS.filter(({ id }) => {
    const field = FIELDS[id];
    return field === undefined || collects(field);
  });
}

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

/** Returns the shown columns of those that can be shown, in the order chosen; the name stands first. */
export function shownColumns(chosen: readonly ColumnId[], offered: readonly Column[] = COLUMNS): Column[] {
  const order: ColumnId[] = ["name", ...chosen.filter((id) => id !== "name")];
  return order.flatMap((id) => offered.find((column) => column.id === id) ?? []);
}

/** Width of the box in front of every row, in rem, and of the margin where there is none. */
const BOX = 2.25;
const MARGIN = 0.5;

/** Returns the tracks of a CSS grid for the shown columns, and the least width of a row in rem. */
export function layout(columns: readonly Column[], boxes: boolean): { tracks: string; least: number } {
  const box = boxes ? BOX : MARGIN;
  const tracks = columns.map(({ least, grows }) => {
    const width = `${String(least)}rem`;
    return grows === 0 ? width : `minmax(${width}, ${String(grows)}fr)`;
  });
  return {
    tracks: [`${String(box)}rem`, ...tracks].join(" "),
    least: columns.reduce((sum, column) => sum + column.least, box),
  };
}

/** Returns the choice with a column shown, at the end, or hidden. */
export function withColumn(chosen: readonly ColumnId[], id: ColumnId, on: boolean): ColumnId[] {
  const rest = chosen.filter((each) => each !== id);
  return on ? [...rest, id] : rest;
}

/** Returns the choice with a column one place nearer to the name, or one farther from it. */
export function shifted(chosen: readonly ColumnId[], id: ColumnId, nearer: boolean): ColumnId[] {
  const order: ColumnId[] = chosen.filter((each) => each !== "name");
  const from = order.indexOf(id);
  const to = from + (nearer ? -1 : 1);
  const other = order[to];
  if (from < 0 || other === undefined) return [...chosen];
  order[to] = id;
  order[from] = other;
  return ["name", ...order];
}

const REMEMBERED = "volunteers-columns";

/** The part of `Storage` that is needed to remember the choice. */
export type Memory = Pick<Storage, "getItem" | "setItem">;

/**
 * Returns the remembered choice of an operator, or the first one. Names of columns only, under the id of the operator;
 * no person is ever remembered here.
 */
export function rememberedColumns(memory: Memory, operator: string): ColumnId[] {
  const kept = memory.getItem(`${REMEMBERED} ${operator}`);
  if (kept === null) return [...FIRST_COLUMNS];
  const all: readonly string[] = COLUMNS.map((column) => column.id);
  return [...new Set(kept.split(" "))].filter((id): id is ColumnId => all.includes(id));
}

/** Remembers the choice of an operator on this laptop. */
export function rememberColumns(memory: Memory, operator: string, chosen: readonly ColumnId[]): void {
  memory.setItem(`${REMEMBERED} ${operator}`, chosen.join(" "));
}
