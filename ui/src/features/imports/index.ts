/** Bringing a list in: choosing a file, judging it, taking it, taking it back. */
export { default as ImportPage } from "./ImportPage.svelte";
