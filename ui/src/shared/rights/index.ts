export { default as NotAllowed } from "./NotAllowed.svelte";
export { deedGroups, deedWord, roleHint, roles, roleWord } from "./words";
