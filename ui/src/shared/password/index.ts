export { default as NewPassword } from "./NewPassword.svelte";
export { default as RecoverySheet } from "./RecoverySheet.svelte";
