export { practicePeople } from "./practice";
export { default as PracticeDialog } from "./PracticeDialog.svelte";
export { default as PracticeProgress } from "./PracticeProgress.svelte";
