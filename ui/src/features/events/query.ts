/** What the list of events asks, and its address. */
import type { EventQuery, EventState } from "../../platform";
import { states } from "./words";

export const everything: EventQuery = { text: "", states: [], from: null, until: null, programme: null, templates: false };

/** How events are shown. */
export type View = "list" | "month" | "week";

/** Reads a question from the part of an address after `?`. */
export function fromAddress(address: string): { query: EventQuery; view: View; day: string | null } {
  const said = new URLSearchParams(address);
  const view = said.get("view");
  return {
    query: {
      ...everything,
      text: said.get("text") ?? "",
      states: said.getAll("state").filter((state): state is EventState => (states as readonly string[]).includes(state)),
      programme: said.get("programme"),
      templates: said.has("templates"),
    },
    view: view === "month" || view === "week" ? view : "list",
    day: said.get("day"),
  };
}

/** Writes what {@link fromAddress} reads. */
export function toAddress(query: EventQuery, view: View, day: string | null): string {
  const said = new URLSearchParams();
  if (query.text !== "") said.set("text", query.text);
  for (const state of query.states) said.append("state", state);
  if (query.programme !== null) said.set("programme", query.programme);
  if (query.templates) said.set("templates", "");
  if (view !== "list") said.set("view", view);
  if (view !== "list" && day !== null) said.set("day", day);
  return said.toString();
}

/** Whether anything narrows the list. */
export const isNarrowed = (query: EventQuery): boolean =>
  query.text !== "" || query.templates || query.programme !== null || query.states.length > 0;
