/** The people of an event: the list, marks, the paper sheet. */
export { default as AttendancePart } from "./AttendancePart.svelte";
export { default as PeoplePart } from "./PeoplePart.svelte";
