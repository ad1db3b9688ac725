/** Words, numbers and dates of the window. Messages are made by the functions in `generated/messages.ts`. */

export { dayOfInstant, formatInstant, readDay, type DateStyle, type Language, type NumberOptions } from "./format";
export { layoutsTyping, otherReadings } from "./layouts";
export type { Arg, CalendarDay, Message, When } from "./message";
export type { Pseudo } from "./pseudo";
export {
  alphabet,
  currentLanguage,
  say,
  sayDay,
  sayIn,
  sayInstant,
  sayList,
  sayMoney,
  sayNumber,
  speak,
} from "./speech.svelte";
export { timeLeft, typedDay, typedMoment, writtenDay, writtenMoment } from "./moment";
export { dayAfter, monthAfter, monthOf, planLine, typedWall, wallDay, wallTime, weekOf, weekdayOf } from "./plan";
