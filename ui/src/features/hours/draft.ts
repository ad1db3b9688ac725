/** Hours while they are typed. */
import * as messages from "../../generated/messages";
import type { Grade, HoursRow, HoursSpan, Message } from "../../platform";
import { orNull, readDay, readLength, typedLength, writtenDay } from "../../shared/hours";
import { emptyPlan, readCount, readPlan, typedPlan, type TypedPlan } from "../../shared/plans";

/** What the form holds. */
export type TypedHours = {
  known: "times" | "day";
  plan: TypedPlan;
  day: string;
  length: string;
  rest: string;
  grade: Grade;
  travel: boolean;
  words: string;
};

/** What can be sent, or what is wrong with which field. */
export type ReadHours =
  | { span: HoursSpan; rest: number; grade: Grade; travel: boolean; words: string | null }
  | { wrong: Partial<Record<"starts" | "ends" | "day" | "length" | "rest", Message>> };

/** An empty form; on the day and in the zone of an event. */
export const emptyHours = (plan: TypedPlan = emptyPlan): TypedHours => ({ known: "times", plan, day: plan.starts.slice(0, 10), length: "", rest: "", grade: "coordinator", travel: false, words: "" });

/** The form of hours that are corrected. */
export function hoursOf({ span, rest, grade, counted }: HoursRow): TypedHours {
  const empty = emptyHours();
  // What is corrected by hand rests on no scan any more.
  const some = { rest: rest === 0 ? "" : String(rest), grade: grade === "scan" ? ("coordinator" as const) : grade, travel: counted.by === "travel" };
  return span.span === "times"
    ? { ...empty, ...some, plan: typedPlan(span.plan) }
    : { ...empty, ...some, known: "day", day: writtenDay(span.day), length: typedLength(span.minutes) };
}

/** Reads the form. */
export function readHours(typed: TypedHours): ReadHours {
  const rest = readCount(typed.rest);
  const wrong: Partial<Record<"starts" | "ends" | "day" | "length" | "rest", Message>> = rest === undefined ? { rest: messages.hoursScreenRestError() } : {};
  const rested = { rest: rest ?? 0, grade: typed.grade, travel: typed.travel, words: orNull(typed.words) };
  if (typed.known === "times") {
    const read = readPlan(typed.plan);
    if ("wrong" in read) return { wrong: { ...wrong, [read.wrong]: messages.eventsScreenFormMomentError() } };
    if (read.plan === null) return { wrong: { ...wrong, starts: messages.eventsScreenFormMomentError() } };
    if (rest === undefined) return { wrong };
    return { span: { span: "times", plan: read.plan }, ...rested };
  }
  const [day, length] = [readDay(typed.day), readLength(typed.length)];
  const noDay = day === null || day === undefined;
  const noLength = length === null || length === undefined;
  if (noDay || noLength || rest === undefined) {
    return { wrong: { ...wrong, ...(noDay ? { day: messages.hoursScreenDayError() } : {}), ...(noLength ? { length: messages.hoursScreenLengthError() } : {}) } };
  }
  return { span: { span: "on_day", day, minutes: length }, ...rested };
}
