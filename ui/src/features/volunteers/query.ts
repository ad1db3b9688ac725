/**
 * What the list is asked for: text, filters, order.
 *
 * The query lives in the address of the screen, so that going back, a link from another page and a reload show the same
 * people. Only what differs from the plain list stands in the address.
 */
import type { AgeBand, Facets, PersonField, Sex, SortColumn, Status, VolunteerQuery } from "../../platform";

/** The plain list: everybody but the archive, by name. */
export const PLAIN_QUERY: VolunteerQuery = {
  text: "",
  regions: [],
  directions: [],
  statuses: [],
  sexes: [],
  ages: [],
  organisations: [],
  tags: [],
  consent_missing: false,
  guardian_missing: false,
  beyond_minimum: false,
  document_unseen: false,
  with_archived: false,
  sort: { column: "name", descending: false },
};

/** Order in which statuses are shown everywhere. */
export const STATUSES: readonly Status[] = ["applicant", "active", "paused", "archived"];
/** Order in which age bands are shown everywhere. */
export const AGE_BANDS: readonly AgeBand[] = [
  "under14",
  "from14to17",
  "from18to34",
  "from35to59",
  "from60",
  "unknown",
];
/** Order in which sexes are shown everywhere. */
export const SEXES: readonly Sex[] = ["female", "male"];

const SORT_COLUMNS: readonly SortColumn[] = [
  "name",
  "latin",
  "birth",
  "region",
  "organisation",
  "status",
  "consent",
  "joined",
  "changed",
];

/** Filters that hold several values. */
export type ListFilter = "regions" | "directions" | "statuses" | "sexes" | "ages" | "organisations" | "tags";
/** Filters that are on or off. */
export type SwitchFilter = "consent_missing" | "guardian_missing" | "beyond_minimum" | "document_unseen" | "with_archived";

/** The several-valued filters, in the order of their chips. */
export const LIST_FILTERS: readonly ListFilter[] = [
  "regions",
  "directions",
  "statuses",
  "ages",
  "sexes",
  "organisations",
  "tags",
];
/** The field that a filter asks about, where it is one that an organisation may choose not to collect. */
const FILTER_FIELDS: Record<ListFilter, PersonField | null> = {
  regions: "residence",
  directions: "directions",
  statuses: null,
  ages: "birth",
  sexes: "sex",
  organisations: "organisation",
  tags: "tags",
};

/** Returns the filters by what is collected. */
export function collectedFilters(collects: (field: PersonField) => boolean): ListFilter[] {
  return LIST_FILTERS.filter((filter) => {
    const field = FILTER_FIELDS[filter];
    return field === null || collects(field);
  });
}

/** The switches that show what waits for a person, in the order of their chips. */
export const WAITING_FILTERS = ["consent_missing", "guardian_missing", "beyond_minimum", "document_unseen"] as const satisfies readonly SwitchFilter[];
const SWITCH_FILTERS: readonly SwitchFilter[] = [...WAITING_FILTERS, "with_archived"];

/** Returns the query with one value of a filter added or taken away. */
export function withValue(query: VolunteerQuery, filter: ListFilter, value: string, on: boolean): VolunteerQuery {
  const values: readonly string[] = query[filter];
  const rest = values.filter((each) => each !== value);
  return { ...query, [filter]: on ? [...rest, value] : rest };
}

/** Returns the query with a switch set. */
export function withSwitch(query: VolunteerQuery, filter: SwitchFilter, on: boolean): VolunteerQuery {
  return { ...query, [filter]: on };
}

/** Returns the query ordered by a column; the same column again turns the order round. */
export function sortedBy(query: VolunteerQuery, column: SortColumn): VolunteerQuery {
  const descending = query.sort.column === column && !query.sort.descending;
  return { ...query, sort: { column, descending } };
}

/** Returns the query without its filters; text and order stay. */
export function withoutFilters(query: VolunteerQuery): VolunteerQuery {
  return { ...PLAIN_QUERY, text: query.text, sort: query.sort };
}

/** True if any filter narrows or widens the list. */
export function isFiltered(query: VolunteerQuery): boolean {
  return LIST_FILTERS.some((filter) => query[filter].length > 0) || SWITCH_FILTERS.some((filter) => query[filter]);
}

/** True if two queries ask for the same people in the same order. */
export function sameQuery(one: VolunteerQuery, other: VolunteerQuery): boolean {
  return toAddress(one) === toAddress(other);
}

const SHORT: Record<ListFilter, string> = {
  regions: "region",
  directions: "direction",
  statuses: "status",
  sexes: "sex",
  ages: "age",
  organisations: "organisation",
  tags: "tag",
};
const SHORT_SWITCH: Record<SwitchFilter, string> = {
  consent_missing: "no-consent",
  guardian_missing: "no-guardian",
  beyond_minimum: "beyond-minimum",
  document_unseen: "no-document",
  with_archived: "archived",
};

/** Writes a query as the part of an address after `?`; the plain list is the empty string. */
export function toAddress(query: VolunteerQuery): string {
  const parts = new URLSearchParams();
  if (query.text !== "") parts.set("text", query.text);
  for (const filter of LIST_FILTERS) for (const value of [...query[filter]].sort()) parts.append(SHORT[filter], value);
  for (const filter of SWITCH_FILTERS) if (query[filter]) parts.set(SHORT_SWITCH[filter], "1");
  const { column, descending } = query.sort;
  if (column !== "name" || descending) parts.set("sort", descending ? `${column}-` : column);
  return parts.toString();
}

/** Reads a query from the part of an address after `?`; what is not understood is left out. */
export function fromAddress(address: string): VolunteerQuery {
  const parts = new URLSearchParams(address);
  const sort = parts.get("sort") ?? "name";
  const column = sort.replace(/-$/, "");
  return {
    text: parts.get("text") ?? "",
    regions: parts.getAll(SHORT.regions),
    directions: parts.getAll(SHORT.directions),
    statuses: known(parts.getAll(SHORT.statuses), STATUSES),
    sexes: known(parts.getAll(SHORT.sexes), SEXES),
    ages: known(parts.getAll(SHORT.ages), AGE_BANDS),
    organisations: parts.getAll(SHORT.organisations),
    tags: parts.getAll(SHORT.tags),
    consent_missing: parts.has(SHORT_SWITCH.consent_missing),
    guardian_missing: parts.has(SHORT_SWITCH.guardian_missing),
    beyond_minimum: parts.has(SHORT_SWITCH.beyond_minimum),
    document_unseen: parts.has(SHORT_SWITCH.document_unseen),
    with_archived: parts.has(SHORT_SWITCH.with_archived),
    sort: {
      column: known([column], SORT_COLUMNS)[0] ?? "name",
      descending: sort.endsWith("-"),
    },
  };
}

function known<Value extends string>(values: string[], all: readonly Value[]): Value[] {
  return all.filter((value) => values.includes(value));
}

/** How many people each value of a filter would leave, by key. */
export function facetCounts(facets: Facets, filter: ListFilter): Map<string, number> {
  return new Map(countsOf(facets, filter).map(({ key, count }) => [key, count]));
}

/** How many values of a filter somebody has. */
export function valuesInUse(facets: Facets, filter: ListFilter): number {
  return countsOf(facets, filter).filter(({ count }) => count > 0).length;
}

function countsOf(facets: Facets, filter: ListFilter): Facets["region"] {
  return {
    regions: facets.region,
    directions: facets.direction,
    statuses: facets.status,
    sexes: facets.sex,
    ages: facets.age,
    organisations: facets.organisation,
    tags: facets.tag,
  }[filter];
}

/**
 * Whether a switch has something to tell: that no document of anybody was seen is no news, and nothing is beyond a
 * minimum where nobody is.
 */
export function isTold(query: VolunteerQuery, facets: Facets | null, filter: (typeof WAITING_FILTERS)[number]): boolean {
  if (filter === "consent_missing" || filter === "guardian_missing" || query[filter]) return true;
  if (facets === null) return false;
  const count = switchCount(facets, filter);
  if (filter === "beyond_minimum") return count > 0;
  const chosen: readonly string[] = query.statuses;
  const everybody = facets.status.filter(({ key }) => (chosen.length === 0 ? key !== "archived" || query.with_archived : chosen.includes(key))).reduce((sum, one) => sum + one.count, 0);
  return count > 0 && count < everybody;
}

/** How many people a switch would leave (or add, for the archive). */
export function switchCount(facets: Facets, filter: SwitchFilter): number {
  switch (filter) {
    case "consent_missing":
      return facets.consent_missing;
    case "guardian_missing":
      return facets.guardian_missing;
    case "beyond_minimum":
      return facets.beyond_minimum;
    case "document_unseen":
      return facets.document_unseen;
    case "with_archived":
      return facets.archived;
  }
}
