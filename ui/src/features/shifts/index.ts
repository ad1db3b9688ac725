/** Shifts of an event: the board, the form, assigning. */
export { default as ShiftsPart } from "./ShiftsPart.svelte";
