import type { DirectionDraft, HoursPolicies, Settings, SettingsDraft } from "../../platform";

/** Minutes to choose from before the register locks itself. */
export const lockChoices: readonly number[] = [2, 5, 10, 15, 30, 60];
/** Ages below which a parent's consent can be asked for. */
export const minorsChoices: readonly number[] = [14, 16, 18];

/** Hours of rest between two days of work to choose from; none is asked for at 0. */
export const restChoices: readonly number[] = [0, 8, 10, 11, 12, 14, 16];

/** Minutes that can be taken off, and the work that must be longer. */
export const breakChoices: readonly number[] = [0, 15, 30, 45, 60];
export const afterChoices: readonly number[] = [240, 300, 360, 480];

/** Minutes of the day at which a night can begin and end, and minutes of travel that can count. */
export const nightFromChoices: readonly number[] = [20, 21, 22, 23, 0].map((hour) => hour * 60);
export const nightUntilChoices: readonly number[] = [4, 5, 6, 7, 8].map((hour) => hour * 60);
export const travelChoices: readonly number[] = [0, 30, 60, 90, 120, 180, 240];

/** An amount as it is typed, from hundredths of a tenge: `1500` or `1532,50`. */
export const typedTenge = (tiyn: number): string => (tiyn % 100 === 0 ? String(tiyn / 100) : (tiyn / 100).toFixed(2).replace(".", ","));

/** Whether two say the same of how hours are counted. */
export function samePolicies(one: HoursPolicies, other: HoursPolicies): boolean {
  return (
    one.break_minutes === other.break_minutes &&
    one.break_after === other.break_after &&
    one.night === other.night &&
    one.night_from === other.night_from &&
    one.night_until === other.night_until &&
    one.travel_minutes === other.travel_minutes
  );
}

/** The part of the settings that a person changes. */
export function draftOf({ organisation, region, lock_minutes, minors_consent_under, responsible, rest_hours }: Settings): SettingsDraft {
  return { organisation, region, lock_minutes, minors_consent_under, responsible, rest_hours };
}

/** Whether two drafts say the same. */
export function same(one: SettingsDraft, other: SettingsDraft): boolean {
  return (
    one.organisation.trim() === other.organisation.trim() &&
    one.region === other.region &&
    one.lock_minutes === other.lock_minutes &&
    one.minors_consent_under === other.minors_consent_under &&
    one.rest_hours === other.rest_hours &&
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
