/** The form of shifts while it is typed. */
import type { Need, ShiftLike, Task } from "../../platform";
import { readCount } from "../../shared/plans";

/** A role with its numbers as they are typed. */
export type TypedNeed = { id: string | null; role: string; people: string; age: string; skill: string; briefing: string; tasks: Task[] };

export const tasks: readonly Task[] = ["emergency", "criminal_record", "hazardous", "cash_collection"];
export const newNeed: TypedNeed = { id: null, role: "", people: "1", age: "", skill: "", briefing: "", tasks: [] };
export const emptyLike: ShiftLike = { session: false, titles: { kk: "", ru: "", en: "" }, hall: null, needs: [], capacity: null, notes: null };

export const typedNeed = (need: Need): TypedNeed => ({
  id: need.id, role: need.role, people: String(need.people), age: need.min_age === null ? "" : String(need.min_age), skill: need.skill ?? "", briefing: need.briefing ?? "", tasks: [...need.tasks],
});

const orNull = (text: string): string | null => (text.trim() === "" ? null : text.trim());

/** The roles that have a name. Which of the typed ones is wrong, if one is: it needs nobody, or a number is none. */
export function readNeeds(typed: readonly TypedNeed[]): Need[] | { wrong: number } {
  const needs: Need[] = [];
  for (const [at, need] of typed.entries()) {
    if (need.role.trim() === "") continue;
    const [people, age] = [readCount(need.people), readCount(need.age)];
    if (!people || people > 65_535 || age === undefined || (age ?? 0) > 120) return { wrong: at };
    needs.push({ id: need.id, role: need.role.trim(), people, min_age: age, skill: orNull(need.skill), briefing: orNull(need.briefing), tasks: [...need.tasks] });
  }
  return needs;
}
