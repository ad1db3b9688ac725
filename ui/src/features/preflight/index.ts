/** The evening before: whether a laptop is ready for the desk of an event. */
export { default as PreflightPart } from "./PreflightPart.svelte";
export { default as PreflightSoon } from "./PreflightSoon.svelte";
