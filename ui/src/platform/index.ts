export { commands } from "./commands";
export { onChanged, onFileDropped, onLocked, onProgress } from "./events";
export { newAction } from "./ids";
export { formErrors, isIpcError, noErrors, type FormErrors } from "./errors";
export { live, type Live } from "./live.svelte";
export { everybody } from "./query";
export type * from "./types";
