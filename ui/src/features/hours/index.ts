/** Hours: the tab of an event, and the page where hours of all events wait for confirmation. */
export { default as EventHours } from "./EventHours.svelte";
export { default as HoursPage } from "./HoursPage.svelte";
