/** Backups: the page in Settings, beginning from one, the one on closing, and the words of the top bar. */
export { lineOf } from "./backups";
export { default as BackupsPage } from "./BackupsPage.svelte";
export { default as BeginPage } from "./BeginPage.svelte";
export { default as ClosingVeil } from "./ClosingVeil.svelte";
