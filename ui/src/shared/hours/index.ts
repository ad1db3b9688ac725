/** Lengths of work and days of periods, as they are said and typed. */
export { orNull, readDay, readLength, typedLength, writtenDay } from "./typed";
export { clock, sayLength } from "./length";
