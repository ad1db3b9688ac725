export { default as NewSheetPage } from "./NewSheetPage.svelte";
export { default as RecoverPage } from "./RecoverPage.svelte";
export { default as UnlockPage } from "./UnlockPage.svelte";
