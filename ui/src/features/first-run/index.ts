export { default as FirstRunPage } from "./FirstRunPage.svelte";
