import type { DirectionDraft, Settings, SettingsDraft } from "../../platform";

/** Minutes to choose from before the register locks itself. */
export const lockChoices: readonly number[] = [2, 5, 10, 15, 30, 60];
/** Ages below which a parent's consent can be asked for. */
export const minorsChoices: readonly number[] = [14, 16, 18];

/** Hours of rest between two days of work to choose from; none is asked for at 0. */
export const restChoices: readonly number[] = [0, 8, 10, 11, 12, 14, 16];

/** Minutes that can be taken off, and the work that must be longer. */
export const breakChoices: readonly number[] = [0, 15, 30, 45, 60];
export const afterChoices: readonly number[] = [240, 300, 360, 480];

/** The part of the settings that a person changes. */
export function draftOf({ organisation, region, lock_minutes, minors_consent_under, responsible, rest_hours, break_minutes, break_after }: Settings): SettingsDraft {
  return { organisation, region, lock_minutes, minors_consent_under, responsible, rest_hours, break_minutes, break_after };
}

/** Whether two drafts say the same. */
export function same(one: SettingsDraft, other: SettingsDraft): boolean {
  return (
    one.organisation.trim() === other.organisation.trim() &&
    one.region === other.region &&
    one.lock_minutes === other.lock_minutes &&
    one.minors_consent_under === other.minors_consent_under &&
    one.rest_hours === other.rest_hours &&
    one.break_minutes === other.break_minutes &&
    one.break_after === other.break_after &&
    (one.responsible ?? "").trim() === (other.responsible ?? "").trim()
  );
}

/** The choices of a number, with the present value among them even if it is none of ours. */
export function withPresent(choices: readonly number[], present: number): number[] {
  return [...new Set([...choices, present])].sort((one, other) => one - other);
}

/** What the form of a direction holds: a name left empty is none, and so is a parent. */
export function directionDraft(kk: string, ru: string, en: string, parent: string): DirectionDraft {
  const name = (typed: string): string | null => (typed.trim() === "" ? null : typed.trim());
  return { kk: name(kk), ru: name(ru), en: name(en), parent: parent === "" ? null : parent };
}
