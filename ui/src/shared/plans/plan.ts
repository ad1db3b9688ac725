/** Times of a plan while they are typed. */
import type { Plan } from "../../platform";
import { typedMoment, typedWall } from "../l10n";

/** The zone of Astana and Almaty. */
export const ALMATY = "Asia/Almaty";
/** Zones that neighbours, and towns of Kazakhstan before 2024, keep their clocks by. */
export const zones: readonly string[] = [
  ALMATY, "Asia/Qyzylorda", "Asia/Qostanay", "Asia/Aqtobe", "Asia/Aqtau", "Asia/Atyrau", "Asia/Oral", "Asia/Bishkek", "Asia/Tashkent", "Asia/Shanghai", "Europe/Moscow", "Europe/Istanbul", "Europe/Berlin", "UTC",
];

/** A plan as it is typed. */
export type TypedPlan = { starts: string; ends: string; zone: string; startsSecond: boolean; endsSecond: boolean };

export const emptyPlan: TypedPlan = { starts: "", ends: "", zone: ALMATY, startsSecond: false, endsSecond: false };

/** The typed form of a plan. */
export const typedPlan = (plan: Plan | null): TypedPlan =>
  plan === null ? emptyPlan : { starts: typedWall(plan.starts), ends: typedWall(plan.ends), zone: plan.zone, startsSecond: plan.starts_second, endsSecond: plan.ends_second };

/** What is read of a typed plan: the plan, nothing where both times are empty, or which of the two is no time. */
export function readPlan(typed: TypedPlan): { plan: Plan | null } | { wrong: "starts" | "ends" } {
  if (typed.starts.trim() === "" && typed.ends.trim() === "") return { plan: null };
  const [starts, ends] = [typedMoment(typed.starts), typedMoment(typed.ends)];
  if (starts === null) return { wrong: "starts" };
  if (ends === null) return { wrong: "ends" };
  return { plan: { starts, ends, zone: typed.zone, starts_second: typed.startsSecond, ends_second: typed.endsSecond } };
}

/** A whole number of a field; null where it is empty, undefined where it is none. */
export function readCount(text: string): number | null | undefined {
  const typed = text.trim();
  if (typed === "") return null;
  return /^\d{1,7}$/.test(typed) ? Number(typed) : undefined;
}
