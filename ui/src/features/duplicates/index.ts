/** One person who stands in the register twice: finding, comparing, joining. */
export { default as DuplicatesPage } from "./DuplicatesPage.svelte";
