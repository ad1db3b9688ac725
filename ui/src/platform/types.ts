/** The shapes that cross between the window and Rust, and the few that only the window's side of the bridge has. */
import type { Selection } from "../generated/ipc";

export type * from "../generated/ipc";

/** Who a change or an export touches: the people named, or everybody a query finds. */
export type BulkTarget = Selection;

/** What first run gathers before the register is made; `practice` fills it with invented people. */
export type RegisterDraft = {
  organisation: string;
  region: string | null;
  operator: string;
  password: string;
  practice: { volunteers: number } | null;
};

/** The nouns whose saved data changed. */
export type Changed = { kinds: string[] };
/** How far a long task is, in its own pieces. */
export type Progress = { task: string; done: number; total: number };
/** A backup is made before the register locks, or before the program closes. */
export type Closing = { locks: boolean };
