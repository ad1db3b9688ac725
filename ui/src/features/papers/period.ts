/** The period of a certificate while it is typed. */
import * as messages from "../../generated/messages";
import type { Message } from "../../platform";
import { readDay } from "../../shared/hours";

/** A period that can be sent, or what is wrong with which field. */
export type Period = { from: string; until: string } | { wrong: { from?: Message; until?: Message } };

/** Reads two typed days; both have to be there. */
export function readPeriod(from: string, until: string): Period {
  const [first, last] = [readDay(from), readDay(until)];
  const unread = (day: string | null | undefined): day is null | undefined => day === null || day === undefined;
  if (unread(first) || unread(last)) {
    return { wrong: { ...(unread(first) ? { from: messages.papersScreenDayError() } : {}), ...(unread(last) ? { until: messages.papersScreenDayError() } : {}) } };
  }
  return last < first ? { wrong: { until: messages.papersScreenPeriodError() } } : { from: first, until: last };
}
