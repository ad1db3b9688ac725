/** The desk of a forum: guests, badges, and the page on which they are checked in. */
export { default as CoursePage } from "./CoursePage.svelte";
export { default as DeskStart } from "./DeskStart.svelte";
export { default as DeskPage } from "./DeskPage.svelte";
export { default as GuestsPart } from "./GuestsPart.svelte";
export { default as PrinterDialog } from "./PrinterDialog.svelte";
export { default as ScannerTest } from "./ScannerTest.svelte";
export { Keys } from "./scanner";
