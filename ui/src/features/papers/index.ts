/** Papers: the tab of an event, the work and papers of a person, the check of a certificate. */
export { default as CheckDialog } from "./CheckDialog.svelte";
export { default as EventPapers } from "./EventPapers.svelte";
export { default as PersonWork } from "./PersonWork.svelte";
export { saveCalendar } from "./save";
