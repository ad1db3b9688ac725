/** What the audit log is asked for, as values. */
import type { AuditFilter, AuditKind } from "../../platform";
import { readDay, typedDay } from "../../shared/l10n";

/** Kinds of lines in the order of the screen. */
export const KINDS: readonly AuditKind[] = ["records", "views", "files", "personal", "sign_ins", "operators", "settings", "backups"];

/** Choices of days; `other` is two fields. */
export const SPANS = ["all", "today", "week", "month", "other"] as const;
export type Span = (typeof SPANS)[number];

/** The filter as the controls hold it: nothing chosen is an empty text. */
export interface Asked {
  operator: string;
  kind: AuditKind | "";
  span: Span;
  from: string;
  to: string;
}

/** Everything. */
export const EVERYTHING: Asked = { operator: "", kind: "", span: "all", from: "", to: "" };

/** True if something is left out. */
export function isNarrowed(asked: Asked): boolean {
  return asked.operator !== "" || asked.kind !== "" || asked.span !== "all";
}

/** Returns the day `back` days before another, both as `YYYY-MM-DD`. */
export function dayBefore(day: string, back: number): string {
  const at = readDay(day);
  if (at === null) return day;
  return new Date(Date.UTC(at.year, at.month - 1, at.day - back)).toISOString().slice(0, 10);
}

/** Returns the question for Rust, or null while a day cannot be read. */
export function question(asked: Asked, today: string): AuditFilter | null {
  const { operator, kind, span } = asked;
  const rest = { operator: operator === "" ? null : operator, kind: kind === "" ? null : kind, subject: null };
  switch (span) {
    case "all":
      return { ...rest, from: null, to: null };
    case "today":
      return { ...rest, from: today, to: today };
    case "week":
      return { ...rest, from: dayBefore(today, 6), to: today };
    case "month":
      return { ...rest, from: dayBefore(today, 29), to: today };
    case "other": {
      const [from, to] = [typedDay(asked.from), typedDay(asked.to)];
      return from === undefined || to === undefined ? null : { ...rest, from, to };
    }
  }
}
