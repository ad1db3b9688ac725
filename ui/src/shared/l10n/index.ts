/** Text in the language on screen. Everything here is reactive: read in a component, it follows the language. */
export { currentLanguage, formatDay, formatInstant, formatNumber, setLanguage, t } from "./current.svelte";
export type { Message } from "./message";
