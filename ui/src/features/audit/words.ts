/** The words of closed values. Every switch is whole: a new value does not compile without words. */
import * as messages from "../../generated/messages";
import type { AuditKind, Message } from "../../platform";
import type { Span } from "./filter";

/** Returns the name of a kind of lines. */
export function kindWord(kind: AuditKind): Message {
  switch (kind) {
    case "records":
      return messages.auditKindRecords();
    case "views":
      return messages.auditKindViews();
    case "files":
      return messages.auditKindFiles();
    case "sign_ins":
      return messages.auditKindSignIns();
    case "operators":
      return messages.auditKindOperators();
    case "settings":
      return messages.auditKindSettings();
    case "backups":
      return messages.auditKindBackups();
    case "personal":
      return messages.auditKindPersonal();
  }
}

/** Returns the words of a choice of days. */
export function spanWord(span: Span): Message {
  switch (span) {
    case "all":
      return messages.auditScreenDaysAll();
    case "today":
      return messages.auditScreenDaysToday();
    case "week":
      return messages.auditScreenDaysWeek();
    case "month":
      return messages.auditScreenDaysMonth();
    case "other":
      return messages.auditScreenDaysOther();
  }
}
