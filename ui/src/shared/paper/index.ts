/** A sheet on paper that is entered line by line, and the times that its lines have. */
export { default as PaperSheet } from "./PaperSheet.svelte";
export * from "./times";
