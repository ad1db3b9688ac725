/**
 * The five things that can be done with a person's data besides daily work: each with its own words and effects.
 *
 * Blocking and its end, and the withdrawal of consent, can be taken back by a person; anonymising and erasing never.
 */
import * as messages from "../../generated/messages";
import type { Deed, EndingGround, EndingKind, Message } from "../../platform";

/** What is asked about; also the last part of the address. */
export type EndingAct = "withdraw" | "block" | "unblock" | "anonymise" | "erase";

const acts: readonly EndingAct[] = ["withdraw", "block", "unblock", "anonymise", "erase"];

/** Whether a part of an address is one of them. */
export const isEnding = (part: string | undefined): part is EndingAct => acts.some((act) => act === part);

/** Returns what somebody must be allowed to do it. */
export function endingDeed(act: EndingAct): Deed {
  switch (act) {
    case "withdraw":
      return "record_consent";
    case "block":
    case "unblock":
      return "block";
    case "anonymise":
      return "anonymise";
    case "erase":
      return "erase";
  }
}

/** Returns those on offer for a person, in the order of the menu. */
export function offeredEndings(blocked: boolean, consents: boolean, may: (deed: Deed) => boolean): EndingAct[] {
  return acts.filter((act) => may(endingDeed(act)) && (act !== "withdraw" || (consents && !blocked)) && (act !== "block" || !blocked) && (act !== "unblock" || blocked));
}

/** The words of one of them. */
export interface Effects {
  /** In the menu of the profile. */
  button: () => Message;
  confirm: (name: string) => Message;
  happens: readonly (() => Message)[];
  stays: readonly (() => Message)[];
  /** What cannot be undone, or how to go back. */
  after: { forever: boolean; points: readonly (() => Message)[] };
  run: () => Message;
  refused: () => Message;
  /** What is left of the data; null where it is all kept. */
  ends: EndingKind | null;
}

/** Returns the words of an act. */
export function effectsOf(act: EndingAct): Effects {
  switch (act) {
    case "withdraw":
      return {
        button: messages.erasureWithdrawButton,
        confirm: (name) => messages.erasureWithdrawConfirm({ name }),
        happens: [messages.personalScreenWithdrawHappensRecord, messages.personalScreenWithdrawHappensBlock, messages.personalScreenWithdrawHappensNext],
        stays: [messages.personalScreenWithdrawStaysRecord, messages.personalScreenWithdrawStaysProof],
        after: { forever: false, points: [messages.personalScreenWithdrawBack] },
        run: messages.erasureWithdrawRunButton,
        refused: messages.rightsErrorRecordConsent,
        ends: null,
      };
    case "block":
      return {
        button: messages.erasureBlockButton,
        confirm: (name) => messages.erasureBlockConfirm({ name }),
        happens: [messages.personalScreenBlockHappensLists, messages.personalScreenBlockHappensRecord],
        stays: [messages.personalScreenBlockStays],
        after: { forever: false, points: [messages.personalScreenBlockBack] },
        run: messages.erasureBlockRunButton,
        refused: messages.rightsErrorBlock,
        ends: null,
      };
    case "unblock":
      return {
        button: messages.erasureUnblockButton,
        confirm: (name) => messages.erasureUnblockConfirm({ name }),
        happens: [messages.personalScreenUnblockHappensLists, messages.personalScreenUnblockHappensGround],
        stays: [messages.personalScreenUnblockStays],
        after: { forever: false, points: [messages.personalScreenUnblockBack] },
        run: messages.erasureUnblockButton,
        refused: messages.rightsErrorBlock,
        ends: null,
      };
    case "anonymise":
      return {
        button: messages.erasureAnonymiseButton,
        confirm: (name) => messages.erasureAnonymiseConfirm({ name }),
        happens: [messages.personalScreenAnonymiseHappensFiles, messages.personalScreenAnonymiseHappensHistory, messages.personalScreenEndHappensBackups],
        stays: [messages.personalScreenAnonymiseStaysNumbers, messages.personalScreenEndStaysTrace],
        after: { forever: true, points: [messages.personalScreenEndForeverPerson, messages.personalScreenEndForeverOutside] },
        run: messages.erasureAnonymiseRunButton,
        refused: messages.rightsErrorAnonymise,
        ends: "anonymised",
      };
    case "erase":
      return {
        button: messages.erasureEraseButton,
        confirm: (name) => messages.erasureEraseConfirm({ name }),
        happens: [messages.personalScreenEraseHappensFiles, messages.personalScreenEndHappensBackups],
        stays: [messages.personalScreenEraseStaysTotals, messages.personalScreenEndStaysTrace],
        after: { forever: true, points: [messages.personalScreenEndForeverPerson, messages.personalScreenEndForeverOutside] },
        run: messages.erasureEraseRunButton,
        refused: messages.rightsErrorErase,
        ends: "erased",
      };
  }
}

/** What the menu of a person says. */
export const endingLabel = (act: EndingAct): Message => effectsOf(act).button();

/** Why somebody is not shown the page. */
export const endingRefusal = (act: EndingAct): Message => effectsOf(act).refused();

/** Grounds of an ending, in the order of the screen. */
export const grounds: readonly EndingGround[] = ["request", "consent_withdrawn", "retention_over", "by_mistake", "order"];

/** Returns the words of a ground. */
export function groundWord(ground: EndingGround): Message {
  switch (ground) {
    case "request":
      return messages.erasureGroundRequest();
    case "consent_withdrawn":
      return messages.erasureGroundConsentWithdrawn();
    case "retention_over":
      return messages.erasureGroundRetentionOver();
    case "by_mistake":
      return messages.erasureGroundByMistake();
    case "order":
      return messages.erasureGroundOrder();
  }
}
