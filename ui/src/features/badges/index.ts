/** The badges of an event: how they look, and files of them. */
export { default as BadgesPart } from "./BadgesPart.svelte";
