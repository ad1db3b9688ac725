/** The words of closed values. Every switch is whole: a new value does not compile without words. */
import * as messages from "../../generated/messages";
import type { MarkSource, Message, Presence, Standing } from "../../platform";
import type { ShapeName } from "../../shared/controls";

export const standings: readonly Standing[] = ["registered", "invited", "waiting", "declined", "cancelled"];
export const presences: readonly Presence[] = ["any", "here", "came", "absent"];

/** Returns the word of where a person stands. */
export function standingWord(standing: Standing): Message {
  switch (standing) {
    case "invited":
      return messages.attendanceScreenStandingInvited();
    case "registered":
      return messages.attendanceScreenStandingRegistered();
    case "waiting":
      return messages.attendanceScreenStandingWaiting();
    case "declined":
      return messages.attendanceScreenStandingDeclined();
    case "cancelled":
      return messages.attendanceScreenStandingCancelled();
  }
}

/** Returns the shape of where a person stands. */
export function standingShape(standing: Standing): ShapeName {
  switch (standing) {
    case "invited":
      return "open";
    case "registered":
      return "full";
    case "waiting":
      return "half";
    case "declined":
      return "diamond";
    case "cancelled":
      return "square";
  }
}

/** Returns the word of a choice of people by whether they were seen. */
export function presenceWord(presence: Presence): Message {
  switch (presence) {
    case "any":
      return messages.attendanceScreenSeenAny();
    case "here":
      return messages.attendanceScreenSeenHere();
    case "came":
      return messages.attendanceScreenSeenCame();
    case "absent":
      return messages.attendanceScreenSeenAbsent();
  }
}

/** Returns the word of how a mark was made. */
export function sourceWord(source: MarkSource): Message {
  switch (source) {
    case "scan":
      return messages.attendanceScreenSourceScan();
    case "desk":
      return messages.attendanceScreenSourceDesk();
    case "paper":
      return messages.attendanceScreenSourcePaper();
    case "coordinator":
      return messages.attendanceScreenSourceCoordinator();
    case "own":
      return messages.attendanceScreenSourceOwn();
    case "rule":
      return messages.attendanceScreenSourceRule();
  }
}
