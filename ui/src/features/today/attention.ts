import * as messages from "../../generated/messages";
import type { AttentionKind, Message } from "../../platform";

/** What waits and what to do about it, in words. */
export function attentionWords(kind: AttentionKind, say: (message: Message) => string): { title: string; text: string } {
  switch (kind) {
    case "guardian_missing":
      return { title: say(messages.todayGuardianTitle()), text: say(messages.todayGuardianHint()) };
    case "consent_missing":
      return { title: say(messages.todayConsentTitle()), text: say(messages.todayConsentHint()) };
    case "consent_expiring":
      return { title: say(messages.todayExpiringTitle()), text: say(messages.todayExpiringHint()) };
    case "hours":
      return { title: say(messages.todayHoursTitle()), text: say(messages.todayHoursHint()) };
    case "applicants":
      return { title: say(messages.todayApplicantsTitle()), text: say(messages.todayApplicantsHint()) };
  }
}
