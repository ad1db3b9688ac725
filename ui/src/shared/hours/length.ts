import { papersHoursMinutes, papersHoursWhole } from "../../generated/messages";
import { say } from "../l10n";

/** A length of work in words: «62 ч 30 мин». */
export function sayLength(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return say(rest === 0 ? papersHoursWhole({ hours }) : papersHoursMinutes({ hours, minutes: rest }));
}

/** A minute of the day as a time: `22:00`. */
export const clock = (minute: number): string => [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, "0")).join(":");
