/** Those who work with the register: the page in Settings. */
export { default as OperatorsPage } from "./OperatorsPage.svelte";
