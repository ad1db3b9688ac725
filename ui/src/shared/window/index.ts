export { default as Entry } from "./Entry.svelte";
export { default as Fault } from "./Fault.svelte";
export { default as FormFault } from "./FormFault.svelte";
export { default as Languages } from "./Languages.svelte";
export { attempt, closeBroken, dismiss, done, failed, forget, forgetAction, hasLastAction, hold, lastAction, notices, release, type Notice } from "./notices.svelte";
export { go, heldPlace, href, route } from "./route.svelte";
export { Saving } from "./saving.svelte";
export { tellUndone } from "./undone";
export { traceOf } from "./trace";
