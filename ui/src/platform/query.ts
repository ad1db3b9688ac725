import type { VolunteerQuery } from "./types";

/** The query that finds everybody who is not archived, by name. `some` is what differs. */
export function everybody(some: Partial<VolunteerQuery> = {}): VolunteerQuery {
  return {
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
    ...some,
  };
}
