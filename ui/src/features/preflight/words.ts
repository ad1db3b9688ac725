/** What is checked and how it stands, in words and shapes. */
import * as messages from "../../generated/messages";
import type { Message, PreflightItem, PreflightScan, PreflightStanding } from "../../platform";
import type { ShapeName } from "../../shared/controls";

const items: Record<PreflightItem, () => Message> = {
  printer: messages.preflightItemPrinter,
  paper: messages.preflightItemPaper,
  test_page: messages.preflightItemTestPage,
  scanner: messages.preflightItemScanner,
  rehearsal: messages.preflightItemRehearsal,
  clock: messages.preflightItemClock,
  disk: messages.preflightItemDisk,
  power: messages.preflightItemPower,
  backup: messages.preflightItemBackup,
  layout: messages.preflightItemLayout,
  names: messages.preflightItemNames,
  letters: messages.preflightItemLetters,
};
/** What is checked. */
export const itemWord = (item: PreflightItem): Message => items[item]();

type Look = { word: Message; shape: ShapeName; tone: "plain" | "well" | "attention" };
/** How it stands: a word, a shape and a tone that never part. */
export function standingLook(standing: PreflightStanding): Look {
  switch (standing) {
    case "ready":
      return { word: messages.preflightStandingReady(), shape: "full", tone: "well" };
    case "open":
      return { word: messages.preflightStandingOpen(), shape: "open", tone: "plain" };
    case "trouble":
      return { word: messages.preflightStandingTrouble(), shape: "triangle", tone: "attention" };
    case "unknown":
      return { word: messages.preflightStandingUnknown(), shape: "half", tone: "plain" };
  }
}

/** What a practice scan found. */
export function scanWord(scan: PreflightScan): Message {
  switch (scan.kind) {
    case "guest":
      return messages.preflightRehearsalFound({ name: scan.name });
    case "test_badge":
      return messages.preflightRehearsalTestBadge();
    case "void":
      return messages.preflightRehearsalVoid({ name: scan.name });
    case "nobody":
      return messages.preflightRehearsalNobody({ number: scan.number });
    case "other_event":
      return messages.preflightRehearsalOtherEvent({ number: scan.number });
    case "misread":
      return messages.preflightRehearsalMisread();
    case "text":
      return messages.preflightRehearsalText();
  }
}
