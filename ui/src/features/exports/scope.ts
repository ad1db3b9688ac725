/** What an export writes: the people chosen, the people found, or everybody. */
import { type BulkTarget, type VolunteerQuery, everybody } from "../../platform";

/** Whose records go into the file. */
export type Scope = "selection" | "found" | "all";

/** What the list offers for export. */
export interface ExportOffer {
  query: VolunteerQuery;
  /** The columns on screen, in their order, by their codes. */
  columns: readonly string[];
  found: number;
  all: number;
  /** Null when nobody is chosen. */
  selection: { target: BulkTarget; count: number } | null;
}

/** Returns the scopes that make sense, the likeliest first. */
export function scopes(offer: ExportOffer): Scope[] {
  const narrowed = offer.found !== offer.all;
  return [
    ...(offer.selection === null ? [] : (["selection"] as const)),
    ...(narrowed ? (["found"] as const) : []),
    "all",
  ];
}

/** Returns how many people a scope holds; null where the archive, whose size is not known here, comes with it. */
export function scopeCount(offer: ExportOffer, scope: Scope): number | null {
  switch (scope) {
    case "selection":
      return offer.selection?.count ?? 0;
    case "found":
      return offer.found;
    case "all":
      return null;
  }
}

/** Returns whom to ask Rust for. */
export function scopeTarget(offer: ExportOffer, scope: Scope): BulkTarget {
  switch (scope) {
    case "selection":
      return offer.selection?.target ?? { of: "ids", ids: [] };
    case "found":
      return { of: "query", query: offer.query };
    case "all":
      return { of: "query", query: everybody({ with_archived: true }) };
  }
}
