/** Personal data: what a person can ask for, and the pages of Settings about it. */
export { default as EndingPage } from "./EndingPage.svelte";
export { default as PersonalPage } from "./PersonalPage.svelte";
export { default as TraceFace } from "./TraceFace.svelte";
export { endingDeed, endingLabel, endingRefusal, isEnding, offeredEndings, type EndingAct } from "./effects";
export { SOON } from "./parts";
