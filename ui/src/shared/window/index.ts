export { attempt, closeBroken, dismiss, done, failed, hold, notices, release, type Notice } from "./notices.svelte";
export { go, href, route } from "./route.svelte";
