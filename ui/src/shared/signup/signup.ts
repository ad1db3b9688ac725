/** Times for signing up and cancelling while they are typed. */
import type { SignUp } from "../../platform";
import { typedMoment, typedWall } from "../l10n";

/** As they are typed; what is empty is open. */
export type TypedSignUp = { from: string; until: string; cancel: string };

const shown = (wall: string | null): string => (wall === null ? "" : typedWall(wall));
export const typedSignUp = (times: SignUp | null): TypedSignUp => ({ from: shown(times?.from ?? null), until: shown(times?.until ?? null), cancel: shown(times?.cancel_until ?? null) });

/** What is read of them: nothing where all are empty, or which of them is no time. */
export function readSignUp(typed: TypedSignUp, zone: string): { times: SignUp | null } | { wrong: keyof TypedSignUp } {
  const read: Record<keyof TypedSignUp, string | null> = { from: null, until: null, cancel: null };
  for (const field of ["from", "until", "cancel"] as const) {
    if (typed[field].trim() === "") continue;
    read[field] = typedMoment(typed[field]);
    if (read[field] === null) return { wrong: field };
  }
  if (read.from === null && read.until === null && read.cancel === null) return { times: null };
  return { times: { from: read.from, until: read.until, cancel_until: read.cancel, zone } };
}
