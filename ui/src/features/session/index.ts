export { default as NewSheetPage } from "./NewSheetPage.svelte";
export { default as RecoverPage } from "./RecoverPage.svelte";
export { default as SwitchPage } from "./SwitchPage.svelte";
export { default as RememberedPage } from "./RememberedPage.svelte";
export { default as UnlockPage } from "./UnlockPage.svelte";
