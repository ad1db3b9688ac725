/** The pages under Settings, personal data. */
import type { Deed } from "../../platform";

/** Days before its end from which a consent is told of. */
export const SOON = 30;

/** The last part of the address. */
export type PersonalPart = "fields" | "review" | "blocked" | "ended" | "expiring" | "beyond" | "breach" | "days";

/** What somebody must be allowed to do to be shown a page; null is for everybody who sees the first one. */
const needs: Record<PersonalPart, Deed | null> = {
  fields: null,
  review: "see_retention",
  blocked: "block",
  ended: "see_retention",
  expiring: null,
  beyond: null,
  breach: "breach_pack",
  days: null,
};

/** Returns the page an address means; null is the first one, also in place of what is not offered. */
export function offeredPage(address: string | null, may: (deed: Deed) => boolean): PersonalPart | null {
  if (address === null || !Object.hasOwn(needs, address)) return null;
  const part = address as PersonalPart;
  const deed = needs[part];
  return deed === null || may(deed) ? part : null;
}
