import type { Organisation, OrganisationDraft, OrganisationKind } from "../../platform";

export type OrganisationColumn = "name" | "kind" | "region" | "volunteers";
export type OrganisationSort = { column: OrganisationColumn; descending: boolean };
/** What the list shows: words, a kind, an order. The order of names is the one Rust gave. */
export type OrganisationQuery = { text: string; kind: OrganisationKind | null; sort: OrganisationSort };

export const kinds: readonly OrganisationKind[] = ["group", "organisation", "state_body"];

/** The rows of a query. `regionName` gives the name to sort and search by. */
export function matching(
  all: readonly Organisation[],
  query: OrganisationQuery,
  regionName: (code: string) => string,
): Organisation[] {
  const words = query.text.toLowerCase().split(/\s+/).filter((word) => word !== "");
  const found = all.filter((one) => {
    const text = [one.name, one.bin ?? "", one.contact ?? "", one.region === null ? "" : regionName(one.region)].join(" ").toLowerCase();
    return (query.kind === null || one.kind === query.kind) && words.every((word) => text.includes(word));
  });
  const places = new Map(all.map((one, place) => [one.id, place]));
  const place = (one: Organisation): number => places.get(one.id) ?? 0;
  const compare: Record<OrganisationColumn, (one: Organisation, other: Organisation) => number> = {
    name: (one, other) => place(one) - place(other),
    kind: (one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind),
    region: (one, other) => regionPlace(one.region) - regionPlace(other.region),
    volunteers: (one, other) => one.volunteers - other.volunteers,
  };
  const turn = query.sort.descending ? -1 : 1;
  return found.sort((one, other) => turn * compare[query.sort.column](one, other) || place(one) - place(other));
}

/** Regions in the order of their codes; nothing comes last. */
const regionPlace = (code: string | null): number => (code === null ? 1_000 : Number(code.slice(3)));

/** The order after a press on a column head: numbers begin with the largest, words with the first. */
export function pressed(sort: OrganisationSort, column: OrganisationColumn): OrganisationSort {
  if (sort.column === column) return { column, descending: !sort.descending };
  return { column, descending: column === "volunteers" };
}

export const emptyDraft: OrganisationDraft = { kind: "organisation", name: "", bin: null, region: null, contact: null, notes: null };

/** The draft of an organisation that exists. */
export function draftOf({ kind, name, bin, region, contact, notes }: Organisation): OrganisationDraft {
  return { kind, name, bin, region, contact, notes };
}

/** Text of a field as it is stored: nothing typed is nothing. */
export const orNull = (text: string): string | null => (text.trim() === "" ? null : text.trim());
