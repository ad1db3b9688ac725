/** Events: the list, the calendar, the form and the page of one. */
export { default as EventFormPage } from "./EventFormPage.svelte";
export { default as EventPage } from "./EventPage.svelte";
export { default as EventsPage } from "./EventsPage.svelte";
export type { EventTab } from "./tabs";
