/** What the list hands over for export; the export itself is another feature, joined in `app/`. */
import type { BulkTarget, VolunteerQuery } from "../../platform";

/** The people on offer: found, everybody, and those chosen. */
export interface ListOffer {
  query: VolunteerQuery;
  /** The columns on screen, in their order, by their codes. */
  columns: readonly string[];
  found: number;
  all: number;
  /** Null when nobody is chosen. */
  selection: { target: BulkTarget; count: number } | null;
}
