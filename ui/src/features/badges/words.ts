/** The words for what a layout of badges is made of. */
import * as messages from "../../generated/messages";
import type { Message } from "../../platform";

export const parts: Record<string, () => Message> = {
  patronymic: messages.badgesScreenPartPatronymic,
  other_script: messages.badgesScreenPartOtherScript,
  position: messages.badgesScreenPartPosition,
  organisation: messages.badgesScreenPartOrganisation,
  from: messages.badgesScreenPartFrom,
  event: messages.badgesScreenPartEvent,
  consents: messages.badgesScreenPartConsents,
  logo: messages.badgesScreenPartLogo,
  programme: messages.badgesScreenPartProgramme,
  help: messages.badgesScreenPartHelp,
};

export const papers: Record<string, () => Message> = {
  a6: messages.badgesScreenPaperA6,
  a6_two_sided: messages.badgesScreenPaperA6TwoSided,
  card: messages.badgesScreenPaperCard,
  four_on_a4: messages.badgesScreenPaperFourOnA4,
  eight_on_a4: messages.badgesScreenPaperEightOnA4,
  ten_on_a4: messages.badgesScreenPaperTenOnA4,
  label62: messages.badgesScreenPaperLabel62,
  label100: messages.badgesScreenPaperLabel100,
  folded: messages.badgesScreenPaperFolded,
};

export const bands: Record<string, () => Message> = {
  colour: messages.badgesScreenBandColour,
  line: messages.badgesScreenBandLine,
};

export const scripts: Record<string, () => Message> = {
  each_guest: messages.badgesScreenScriptEachGuest,
  as_written: messages.badgesScreenScriptAsWritten,
  latin: messages.badgesScreenScriptLatin,
};

/** The parts that are printed, in their order, then those that are not. */
export function inOrder(printed: readonly string[]): { part: string; on: boolean }[] {
  const off = Object.keys(parts).filter((part) => !printed.includes(part));
  return [...printed.map((part) => ({ part, on: true })), ...off.map((part) => ({ part, on: false }))];
}

/** The order with one part moved by a place; the same if it is at the end already. */
export function moved<T>(all: readonly T[], at: number, by: -1 | 1): T[] {
  const next = [...all];
  const [one] = next.splice(at, 1);
  if (one === undefined || at + by < 0 || at + by >= all.length) return [...all];
  next.splice(at + by, 0, one);
  return next;
}
