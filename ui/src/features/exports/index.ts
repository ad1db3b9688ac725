/** Writing records to a file. */
export { default as ExportDialog } from "./ExportDialog.svelte";
export type { ExportOffer } from "./scope";
